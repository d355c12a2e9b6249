import type { Token } from 'markdown-it';
import { inlineTokens, type References } from './markdown.ts';

/** One line as a reader sees it. */
export interface Line {
  /** Without markup; behind a link stands its target in angle brackets. */
  text: string;
  /** Without the targets of links and with the backticks of code, so that `[text]` here is no link and no code. */
  bare: string;
}

/** The lines of a paragraph without markup, comments and HTML tags. Media stay, as Markdown or HTML. */
export function readLines(source: string, references: References = {}): Line[] {
  const page = new Page();
  for (const token of inlineTokens(source, references)) page.add(token);
  return page.finish();
}

const mediaTag = /^<(?:img|video|audio)\b/i;
const breakTag = /^<br\b/i;

class Page {
  #lines: Line[] = [];
  #text = '';
  #bare = '';
  #link: { shown: string; target: string } | undefined;

  add(token: Token): void {
    const { type, content } = token;
    if (type === 'text' || type === 'text_special') this.#write(content);
    else if (type === 'code_inline') this.#write(content, `\`${content}\``);
    else if (type === 'image') this.#write(`![${content}](${attribute(token, 'src')})`);
    else if (type === 'softbreak' || type === 'hardbreak') this.#endLine();
    else if (type === 'link_open')
      this.#link = { shown: '', target: token.info === 'auto' ? '' : attribute(token, 'href') };
    else if (type === 'link_close') this.#closeLink();
    else if (type === 'html_inline') this.#readTag(content);
  }

  finish(): Line[] {
    this.#endLine();
    return this.#lines;
  }

  #write(text: string, bare = text): void {
    this.#text += text;
    this.#bare += bare;
    if (this.#link !== undefined) this.#link.shown += text;
  }

  #readTag(tag: string): void {
    if (breakTag.test(tag)) this.#endLine();
    else if (mediaTag.test(tag)) this.#write(tag);
  }

  #closeLink(): void {
    const { shown = '', target = '' } = this.#link ?? {};
    this.#link = undefined;
    // A link without text is invisible; one whose text is its address says it all, as `<https://…>` does.
    if (shown.trim() !== '' && target !== '' && target !== shown) this.#write(` <${target}>`, '');
  }

  #endLine(): void {
    this.#lines.push({ text: this.#text, bare: this.#bare });
    this.#text = '';
    this.#bare = '';
  }
}

const textual = new Set(['text', 'text_special', 'code_inline', 'image']);

/** Inline Markdown as one line of plain text without the targets of links, and whether all of it is struck through. */
export function plainText(source: string, references: References = {}): { text: string; struck: boolean } {
  let text = '';
  let depth = 0;
  let struck = false;
  let standing = false;
  for (const { type, content } of inlineTokens(source, references)) {
    if (type === 's_open') depth += 1;
    if (type === 's_close') depth -= 1;
    if (type === 'softbreak' || type === 'hardbreak') text += ' ';
    if (!textual.has(type)) continue;
    text += content;
    if (depth > 0) struck = true;
    else standing ||= content.trim() !== '';
  }
  return { text: text.replace(/\s+/g, ' ').trim(), struck: struck && !standing };
}

function attribute(token: Token, name: string): string {
  return String(token.attrs?.find(([key]) => key === name)?.[1] ?? '');
}
