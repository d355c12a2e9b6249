/** YAML text to located plain data. Loads yaml. */
import { Composer, type CST, type Document, isScalar, Lexer, LineCounter, Parser } from 'yaml';
import type { Located } from './located.ts';
import { locateNodes } from './parse-nodes.ts';
import type { Place, PolicyProblem } from './problem.ts';

/** What no real policy comes near; beyond it, a file would only cost time. */
const limits = { bytes: 256 * 1024, tokens: 60_000, depth: 50, values: 20_000, problems: 100 };

/** A YAML text as data: `root` is null for a text without any; with problems, it is not to be relied on. */
export interface ParsedYaml {
  root: Located | null;
  problems: PolicyProblem[];
}

/**
 * Reads one YAML 1.2 document (core schema: no dates, no merge keys, no types of programming languages). `what` names the
 * file's kind in messages.
 */
export function parseYaml(withMark: string, what = 'a policy'): ParsedYaml {
  const text = withMark.replace(/^\ufeff/, '');
  if (Buffer.byteLength(text) > limits.bytes) return failure(`the file is larger than ${limits.bytes / 1024} KB`);
  const counter = new LineCounter();
  const place = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const read = tokens(text, counter, what);
  if (typeof read === 'object' && 'message' in read) return failure(read.message, place(read.offset));
  const document = compose(read, text.length);
  if (document === undefined) return { root: null, problems: [] };
  const syntax = syntaxProblems(document, place);
  if (syntax.length > 0) return { root: null, problems: syntax };
  const { contents } = document;
  if (contents === null || (isScalar(contents) && contents.value === null && !contents.source)) {
    return { root: null, problems: [] };
  }
  const located = locateNodes(contents, place, limits);
  return located.overflow === null ? located : failure(located.overflow);
}

function failure(message: string, at: Place = { line: 1, column: 1 }): ParsedYaml {
  return { root: null, problems: [{ ...at, path: '', message }] };
}

interface TooMuch {
  message: string;
  offset: number;
}

/** The tokens of the text's one document. The parser keeps its own stack, so that depth can be limited here. */
function tokens(text: string, counter: LineCounter, what: string): CST.Token[] | TooMuch {
  const parser = new Parser(counter.addNewLine);
  const found: CST.Token[] = [];
  let count = 0;
  counter.addNewLine(0);
  for (const lexeme of new Lexer().lex(text)) {
    count += 1;
    if (count > limits.tokens)
      return { message: `the file has more parts than ${what} can have`, offset: parser.offset };
    found.push(...parser.next(lexeme));
    if (parser.stack.length > limits.depth) {
      return { message: `values are nested more than ${limits.depth} deep`, offset: parser.offset };
    }
  }
  found.push(...parser.end());
  const second = found.filter((token) => token.type === 'document')[1];
  if (second === undefined) return found;
  return { message: `${what} is one YAML document: remove the "---" between documents`, offset: second.offset };
}

function compose(found: readonly CST.Token[], end: number): Document.Parsed | undefined {
  const composer = new Composer({
    schema: 'core',
    resolveKnownTags: false,
    merge: false,
    uniqueKeys: false,
    prettyErrors: false,
  });
  const { stackTraceLimit } = Error;
  // yaml makes an Error of each wrong character; 100,000 stack traces would take seconds.
  Error.stackTraceLimit = 0;
  try {
    return [...composer.compose(found, true, end)][0];
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** The first problem of each line: what follows it on the line is mostly its echo. */
function syntaxProblems(document: Document.Parsed, place: (offset: number) => Place): PolicyProblem[] {
  const byLine = new Map<number, PolicyProblem>();
  for (const error of [...document.errors, ...document.warnings]) {
    const at = place(error.pos[0]);
    if (!byLine.has(at.line)) byLine.set(at.line, { ...at, path: '', message: `YAML: ${syntaxMessage(error)}` });
    if (byLine.size >= limits.problems) break;
  }
  return [...byLine.values()];
}

function syntaxMessage({ code, message }: { code: string; message: string }): string {
  if (code === 'TAB_AS_INDENT') return 'a tab cannot indent; use spaces';
  if (code === 'TAG_RESOLVE_FAILED') return `types ("!…") are not supported: ${message}`;
  return message.replace(/\s+/g, ' ').slice(0, 200);
}
