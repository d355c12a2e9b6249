import { inAscii, isAscii } from '../ascii.ts';
import type { Line } from './inline.ts';

const invisible = /[\s\p{Z}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]+/gu;

/** Whether a reader sees anything of it. Zero-width characters, no-break spaces and the like are nothing. */
export const isVisible = (text: string): boolean => /[!-~]/.test(text) || text.replace(invisible, '') !== '';

/** Whether a text is nothing but text in [square brackets], as templates leave it to be replaced. */
export function isTemplateText(text: string): boolean {
  let depth = 0;
  let brackets = false;
  for (const character of text) {
    if (character === '[') depth += 1;
    else if (character === ']' && depth > 0) {
      depth -= 1;
      brackets = true;
    } else if (depth === 0 && isWord(character)) return false;
  }
  return brackets && depth === 0;
}

/** A letter, a digit, or what may close a bracket or begin code. */
const isWord = (character: string): boolean =>
  /[a-z0-9\]`]/i.test(character) || (character > '~' && /[\p{L}\p{N}]/u.test(character));

/** An unticked box that GitHub does not render as one, such as `[ ] Unit tests` without a bullet. */
const looseBox = /^\[[\s_]?\](?!\()/;

const isWritten = ({ bare }: Line): boolean => isVisible(bare) && !isTemplateText(bare) && !looseBox.test(bare.trim());

/** What the author wrote of a paragraph's lines: no template text, unticked boxes and empty tables. */
export function writtenLines(lines: readonly Line[]): string[] {
  if (isTemplateText(lines.map(({ bare }) => bare).join(' '))) return [];
  return dropEmptyTable(lines)
    .filter(isWritten)
    .map(({ text }) => text.trim());
}

const isDelimiterRow = (row: string): boolean => row.includes('-') && /^[\s|:-]+$/.test(row);

/** Drops the delimiter row of a table, its empty rows, and its header unless a row is filled in. */
function dropEmptyTable(lines: readonly Line[]): readonly Line[] {
  const delimiter = lines.findIndex(({ bare }, index) => {
    const header = lines[index - 1]?.bare;
    return header?.includes('|') === true && isDelimiterRow(bare) && cells(header).length === cells(bare).length;
  });
  if (delimiter === -1) return lines;
  const columns = cells(lines[delimiter]?.bare ?? '').length;
  const rows = lines.slice(delimiter + 1).filter((row) => isFilledRow(row, columns));
  return lines.slice(0, rows.length === 0 ? delimiter - 1 : delimiter).concat(rows);
}

/**
 * In a table of several columns the first cell often names its row, so that a row with nothing else is not filled in, be it
 * that the others are empty or that they are left out.
 */
function isFilledRow({ bare }: Line, columns: number): boolean {
  const [first = '', ...others] = cells(bare);
  const values = columns === 1 ? [first] : others;
  return values.some((cell) => isWritten({ text: cell, bare: cell }));
}

function cells(row: string): string[] {
  const trimmed = row.trim();
  return trimmed.slice(trimmed.startsWith('|') ? 1 : 0, trimmed.length - (trimmed.endsWith('|') ? 1 : 0)).split('|');
}

const fillers = new Set(
  [
    'na,n a,not applicable,not relevant,not needed,not required,none,nothing,nope,no,nil,null',
    'tbd,tba,tbc,todo,to do,to be done,to be determined,to be decided,to be defined,to be added',
    'wip,work in progress,pending,later,coming soon,fixme,x,xx,xxx,xxxx,placeholder,lorem ipsum',
    'same,same as above,as above,see above,see below,see title',
  ].flatMap((words) => words.split(',')),
);

const apart = /[^\p{L}\p{N}\p{M}]+/gu;
const apartInAscii = inAscii(apart);

const longestFiller = Math.max(...[...fillers].map((filler) => filler.length));

/**
 * Whether content says nothing: it is empty, or each line is a filler such as “N/A”, “none”, “TBD”, “-” or “…”,
 * or text in [square brackets]. What a filler is worth is for a rule to decide.
 */
export function isPlaceholder(content: string): boolean {
  return content.split('\n').every((line) => {
    if (!isVisible(line) || isTemplateText(line)) return true;
    const words = line.replace(isAscii(line) ? apartInAscii : apart, ' ').trim();
    return words === '' || (words.length <= longestFiller && fillers.has(words.normalize('NFKC').toLowerCase()));
  });
}
