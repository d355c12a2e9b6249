import MarkdownIt, { type Env, type Token } from 'markdown-it';

/** Deepest nesting that is read; a list takes two levels. Bounds recursion, and the time that hostile bodies take. */
const deepest = 24;

const markdown = new MarkdownIt({ html: true, maxNesting: deepest + 4 });
// Inline content is parsed only where it is needed: inline.ts.
markdown.core.ruler.enableOnly(['normalize', 'block', 'strip_references']);
// A table is a paragraph to us (content.ts reads it); markdown-it makes several tokens of each of its cells.
markdown.block.ruler.disable('table');
// At its own limit markdown-it drops the rest of the document; here only what is nested too deeply is left out.
markdown.block.ruler.before('code', 'too-deep', (state, startLine, _endLine, silent) => {
  if (silent || state.level < deepest) return false;
  state.line = startLine + 1;
  return true;
});

/** Link references that the body defines, by normalized label. */
export type References = Env;

/** The blocks of a document and the references that its inline content may use. */
export interface Blocks {
  tokens: readonly Token[];
  references: References;
}

/** Splits Markdown into blocks as CommonMark 0.31 does. Never throws; linear in the length of `source`. */
export function readBlocks(source: string): Blocks {
  const references: References = {};
  return { tokens: markdown.parse(source, references), references };
}

/** The inline tokens of a paragraph or heading. */
export function inlineTokens(source: string, references: References): Token[] {
  const tokens: Token[] = [];
  markdown.inline.parse(source, markdown, references, tokens);
  return tokens;
}

/** Text with HTML's character references (`&nbsp;`) resolved. */
export const decodeEntities = (text: string): string => markdown.utils.unescapeAll(text);
