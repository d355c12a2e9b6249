import type { Hunk } from '../../dependencies/patch-lines.ts';
import type { ContentHit } from '../search.ts';
import type { Find } from './found.ts';
import { activeMarkup } from './markup.ts';
import { activeSettings } from './settings.ts';
import { activeLess, activeStyle, activeStyleWithin, activeStylus } from './style.ts';
import { type NewLine, type Writing, writtenOut } from './written-out.ts';

/** Where something that runs is looked for: pictures and pages, texts that may become part of one, style sheets, settings. */
export const activities = ['markup', 'text', 'style', 'settings'] as const;
export type Activity = (typeof activities)[number];

interface Finder {
  find: Find;
  /** Escapes are those of style sheets. */
  css?: true;
  /** Only in files with this ending. */
  ending?: RegExp;
}

const finders: Readonly<Record<Activity, readonly Finder[]>> = {
  markup: [{ find: activeMarkup }, { find: activeStyleWithin, css: true }],
  text: [{ find: activeMarkup }],
  style: [
    { find: activeStyle, css: true },
    { find: activeLess, ending: /\.less$/i },
    { find: activeStylus, ending: /\.styl$/i },
  ],
  settings: [{ find: activeSettings }],
};

/**
 * The first thing that runs in what a diff adds; null: nothing. Lines around what was added count where it stands on both:
 * an attribute whose `=` is on the next line. Comments count too, since what begins one for us need not begin one for whoever
 * reads the file. Linear in the length of the lines.
 */
export function findActive(path: string, hunks: readonly Hunk[], activity: Activity): Omit<ContentHit, 'rule'> | null {
  for (const hunk of hunks) {
    const lines = hunk.lines.flatMap(({ mark, text, new: number }): NewLine[] =>
      number === null ? [] : [{ text, added: mark === '+', number }],
    );
    if (!lines.some(({ added }) => added)) continue;
    for (const { find, css, ending } of finders[activity]) {
      if (ending?.test(path) === false) continue;
      const found = firstIn(lines, find, css === true ? 'css' : writingOf(path));
      if (found !== null) return found;
    }
  }
  return null;
}

function firstIn(lines: readonly NewLine[], find: Find, writing: Writing): Omit<ContentHit, 'rule'> | null {
  const { text, starts } = writtenOut(lines, writing);
  for (const { from, to, shown } of find(text)) {
    const [first, last] = [lineAt(starts, from), lineAt(starts, to - 1)];
    const added = lines.slice(first, last + 1).find((line) => line.added);
    if (added !== undefined) return { line: added.number, token: shown.trim().slice(0, 60) };
  }
  return null;
}

/** The last line that starts at a place or before it. */
function lineAt(starts: readonly number[], place: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) <= place) low = middle;
    else high = middle;
  }
  return low;
}

function writingOf(path: string): Writing {
  if (/\.properties$/i.test(path)) return 'properties';
  return /\.pot?$/i.test(path) ? 'po' : 'markup';
}
