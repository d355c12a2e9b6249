import { columns } from '../report/wrap.ts';

const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'] as const;

/** A bar of at most `size` columns. */
export function bar(part: number, whole: number, size = 20): string {
  if (whole === 0 || part === 0) return '';
  const units = Math.max(1, Math.round((part / whole) * size * 8));
  return `${'█'.repeat(Math.floor(units / 8))}${eighths[units % 8] ?? ''}`;
}

/** Rows as columns; counts and shares stand to the right. */
export function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, place) => Math.max(...rows.map((row) => columns(row[place] ?? ''))));
  return rows.map((row) =>
    row
      .map((cell, place) => {
        const gap = ' '.repeat(Math.max(0, (widths[place] ?? 0) - columns(cell)));
        return /^(?:of )?[<\d][\d,.]*(?: %| stopped)?$/.test(cell) ? `${gap}${cell}` : `${cell}${gap}`;
      })
      .join('  ')
      .trimEnd(),
  );
}
