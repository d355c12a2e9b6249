import { type Markdown, md } from '../report/markdown.ts';

/**
 * Boxes that people tick on GitHub and that are read back. Each line ends in a comment with the id of its item, which a
 * reader does not see and which text of strangers, being escaped, cannot hold.
 */
const names = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** One box. Throws a RangeError for an id that is not kebab-case. */
export function box(id: string, done: boolean, what: Markdown): Markdown {
  if (!names.test(id)) throw new RangeError(`${JSON.stringify(id)} cannot name an item of a checklist`);
  const mark = done ? md`- [x]` : md`- [ ]`;
  return md`${mark} ${what} <!-- change-gate:item ${id} -->`;
}

const start = /^ {0,3}[-*+] {1,4}\[([ xX])\] /;
const end = /<!-- change-gate:item ([a-z0-9-]{1,60}) -->\s*$/;

/**
 * The ids of the items that are ticked, of those that were asked for. One that stands there twice, differently, is not
 * ticked; lines that were written by hand count for nothing.
 */
export function tickedItems(text: string, ids: readonly string[]): ReadonlySet<string> {
  const seen = new Map<string, boolean>();
  for (const line of text.split(/\r\n?|\n/)) {
    const mark = start.exec(line)?.[1];
    // The comment ends the line: only its tail is looked at, so that a long line costs nothing.
    const id = end.exec(line.slice(-120))?.[1];
    if (mark === undefined || id === undefined || !ids.includes(id)) continue;
    seen.set(id, mark !== ' ' && seen.get(id) !== false);
  }
  return new Set([...seen].flatMap(([id, ticked]) => (ticked ? [id] : [])));
}

/** What a checklist is for, as its first line says it. */
export interface ChecklistOf {
  purpose: 'emergency' | 'rollback' | 'verification';
  repository: string;
  number: number;
}

/** The first line of a checklist, by which it is found again. */
export const checklistMark = ({ purpose, repository, number }: ChecklistOf): string =>
  `<!-- change-gate:${purpose} ${repository}#${number} -->`;

const header =
  /^<!-- change-gate:(emergency|rollback|verification) ([\w.-]{1,100}\/[\w.-]{1,100})#([1-9]\d{0,9}) -->\s*(?:\n|\r|$)/;

/** What a text is the checklist of; null: it is none. */
export function checklistOf(text: string | null): ChecklistOf | null {
  const [, purpose, repository = '', number] = header.exec((text ?? '').slice(0, 400)) ?? [];
  if (purpose !== 'emergency' && purpose !== 'rollback' && purpose !== 'verification') return null;
  return { purpose, repository, number: Number(number) };
}
