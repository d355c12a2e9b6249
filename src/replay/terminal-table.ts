import { columns, wrap } from '../report/wrap.ts';

const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'] as const;

/** A bar of at most `size` columns. */
export function bar(part: number, whole: number, size = 20): string {
  if (whole === 0 || part === 0) return '';
  const units = Math.max(1, Math.round((part / whole) * size * 8));
  return `${'█'.repeat(Math.floor(units / 8))}${eighths[units % 8] ?? ''}`;
}

/** A text of at most `limit` columns; a longer one ends in an ellipsis. */
export function fitColumns(value: string, limit: number): string {
  if (columns(value) <= limit) return value;
  let kept = '';
  let used = 1;
  for (const character of value) {
    used += columns(character);
    if (used > limit) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

/** A text in which no word is wider than `limit` columns, so that it can be wrapped; addresses stay whole, to be followed. */
export const fitWords = (value: string, limit: number): string =>
  value
    .split(' ')
    .map((word) => (/^https?:\/\/./.test(word) ? word : fitColumns(word, limit)))
    .join(' ');

/** What a column that goes on below itself has at least. */
const narrowest = 30;

/** Rows as columns of at most `width` columns in all; counts and shares stand to the right, a long last cell goes on below itself. */
export function aligned(rows: readonly (readonly string[])[], width: number): string[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, place) => Math.max(...rows.map((row) => columns(row[place] ?? ''))));
  const last = count - 1;
  const indent = widths.slice(0, last).reduce((sum, each) => sum + each + 2, 0);
  const room = Math.max(narrowest, width - indent);
  return rows.flatMap((row) => {
    const [first = '', ...rest] = (widths[last] ?? 0) <= room ? [row[last] ?? ''] : wrap(row[last] ?? '', room);
    const cells = [...row.slice(0, last), first].map((cell, place) => {
      const gap = ' '.repeat(Math.max(0, (widths[place] ?? 0) - columns(cell)));
      return /^(?:of )?[<\d][\d,.]*(?: %| stopped)?$/.test(cell) ? `${gap}${cell}` : `${cell}${gap}`;
    });
    return [cells.join('  '), ...rest.map((line) => `${' '.repeat(indent)}${line}`)].map((line) =>
      fitColumns(line.trimEnd(), width),
    );
  });
}
