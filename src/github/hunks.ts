import type { ChangedFile } from '../change.ts';

/** One hunk of a patch: where it stands in the old file, and what it does there. */
interface Hunk {
  /** The first line in the old file, from 1. */
  start: number;
  /** How many lines of the old file it covers. */
  lines: number;
  /** Context, removed and added lines with their marks. */
  body: readonly string[];
}

/** What a base change did to the numbering of lines, in the order of the old file. */
interface Edit {
  /** The old line that it removes, or after which it inserts one. */
  line: number;
  by: 1 | -1;
}

/**
 * Whether two patches make the same edits in the same places: hunk by hunk the same lines, context included, and each
 * where the old one comes to stand after `between`, the patch that turned the old file of `before` into that of `after`.
 * A hunk that only looks alike but stands elsewhere is another change. false also where a patch is missing or cut.
 */
export function sameEdits(before: ChangedFile, after: ChangedFile, between: ChangedFile): boolean {
  const [old, now, base] = [hunksOf(before), hunksOf(after), hunksOf(between)];
  if (old === null || now === null || base === null || old.length !== now.length || old.length === 0) return false;
  const edits = base.flatMap(editsOf);
  return old.every((hunk, index) => {
    const other = now[index];
    return other !== undefined && movedTo(hunk, edits) === other.start && sameLines(hunk.body, other.body);
  });
}

/** The hunks of a file's patch; null: there is none, or it is not whole. */
function hunksOf({ patch, additions, deletions }: ChangedFile): Hunk[] | null {
  if (!patch?.startsWith('@@ ')) return null;
  const hunks: { start: number; lines: number; added: number; body: string[] }[] = [];
  for (const line of patch.split('\n')) {
    const header = /^@@ -(\d{1,9})(?:,(\d{1,9}))? \+\d{1,9}(?:,(\d{1,9}))? @@/.exec(line);
    if (header) {
      const [, start, lines = '1', added = '1'] = header;
      hunks.push({ start: Number(start), lines: Number(lines), added: Number(added), body: [] });
    } else hunks.at(-1)?.body.push(line);
  }
  const whole = hunks.every(
    ({ lines, added, body }) =>
      body.length - count(body, '+\\') === lines && body.length - count(body, '-\\') === added,
  );
  const all = hunks.flatMap(({ body }) => body);
  return whole && count(all, '+') === additions && count(all, '-') === deletions ? hunks : null;
}

/** How many lines begin with one of these marks. */
const count = (body: readonly string[], marks: string): number =>
  body.filter((line) => line !== '' && marks.includes(line.charAt(0))).length;

function editsOf({ start, body }: Hunk): Edit[] {
  const edits: Edit[] = [];
  let line = start - 1;
  for (const text of body) {
    const mark = text.charAt(0);
    if (mark === '+') edits.push({ line, by: 1 });
    else if (mark !== '\\') {
      line++;
      if (mark === '-') edits.push({ line, by: -1 });
    }
  }
  return edits;
}

/** Where a hunk starts after the edits; null: one of them falls into it. */
function movedTo({ start, lines }: Hunk, edits: readonly Edit[]): number | null {
  if (lines === 0) return null;
  let offset = 0;
  for (const { line, by } of edits) {
    const inside = line >= start && line < start + lines - (by === 1 ? 1 : 0);
    if (inside) return null;
    if (line < start) offset += by;
  }
  return start + offset;
}

const sameLines = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((line, index) => line === other[index]);
