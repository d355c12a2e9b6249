/** A place in a text: line and column count from 1, columns in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Something wrong, or worth a warning, in a policy file. */
export interface PolicyProblem extends Place {
  /** The setting, e.g. `rules.approvals.normal` or `freezes[0].to`; empty: the file as a whole. */
  readonly path: string;
  /** What is wrong and what to do, in one breath. */
  readonly message: string;
  /** What to write instead, where that can be told. */
  readonly suggestion?: string;
}

/** Keys and indexes from the root down. */
export type Path = readonly PropertyKey[];

/** How people write a path: `areas.api.paths[2]`. Keys that are no plain names are quoted. */
export function pathText(path: Path): string {
  return path
    .map((part, index) => {
      if (typeof part === 'number') return `[${part}]`;
      const key = String(part);
      if (!/^[\w-]{1,64}$/.test(key)) return `[${quote(key)}]`;
      return index === 0 ? key : `.${key}`;
    })
    .join('');
}

/** A text from the file as it may be shown to people: quoted, escaped, and cut when it is long. */
export function quote(text: string, longest = 60): string {
  const cut = text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
  return JSON.stringify(cut).replace(
    /[\p{C}\u2028\u2029]/gu,
    (hidden) => `\\u{${hidden.codePointAt(0)?.toString(16)}}`,
  );
}

/** `"a", "b" or "c"`. */
export function alternatives(choices: readonly string[]): string {
  if (choices.length < 2) return choices.join('');
  return `${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}`;
}

/** In the order of the text; what is reported twice at one place is told once. */
export function sortProblems(problems: readonly PolicyProblem[]): PolicyProblem[] {
  const seen = new Set<string>();
  return problems
    .toSorted((one, other) => one.line - other.line || one.column - other.column)
    .filter((problem) => {
      const key = `${problem.line}:${problem.column}:${problem.message}`;
      const first = !seen.has(key);
      seen.add(key);
      return first;
    });
}

/**
 * Problems as a compiler prints them, one block each: `SOURCE:LINE:COLUMN: PATH: MESSAGE`, and, where the text is given,
 * its line with a caret under the column.
 */
export function formatProblems(problems: readonly PolicyProblem[], source: string, text?: string): string {
  const lines = text?.split(/\r\n|\r|\n/);
  return problems.map((problem) => formatProblem(problem, source, lines?.[problem.line - 1])).join('\n');
}

function formatProblem({ line, column, path, message }: PolicyProblem, source: string, written?: string): string {
  const head = `${source}:${line}:${column}: ${path === '' ? '' : `${path}: `}${message}`;
  if (written === undefined || written.trim() === '') return head;
  const margin = String(line);
  const { shown, caret } = excerpt(written, column);
  return `${head}\n  ${margin} | ${shown}\n  ${' '.repeat(margin.length)} | ${' '.repeat(caret)}^`;
}

/** The part of a long line around a column, without characters that would move or hide others on a terminal. */
function excerpt(written: string, column: number): { shown: string; caret: number } {
  const start = column > 100 ? column - 60 : 0;
  const visible = written.slice(start, start + 120).replace(/[\p{C}\u2028\u2029]/gu, ' ');
  return { shown: `${start > 0 ? '…' : ''}${visible}`.trimEnd(), caret: column - 1 - start + (start > 0 ? 1 : 0) };
}
