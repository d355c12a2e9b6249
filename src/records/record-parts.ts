import type { Block } from '../report/fit.ts';
import { join, type Markdown, md, text } from '../report/markdown.ts';

/** A headed part of a page; nothing where it has no items. */
export function section(rank: number, title: string, items: readonly Markdown[]): Block {
  const before = title === '' || items.length === 0 ? md`` : md`## ${title}\n`;
  return { rank, before, items, after: md``, more: (leftOut) => md`\n… and ${leftOut} more` };
}

/** A headed table; nothing where it has no rows. */
export function table(rank: number, title: string, columns: readonly string[], rows: readonly Markdown[]): Block {
  if (rows.length === 0) return section(rank, title, []);
  const head = cells(...columns);
  const rule = join(
    columns.map(() => md`|-`),
    md``,
  );
  const block = section(rank, title, [head, md`${rule}|`, ...rows]);
  return {
    ...block,
    more: (leftOut) =>
      md`| … and ${leftOut} more ${join(
        columns.slice(1).map(() => md`|`),
        md` `,
      )} |`,
  };
}

/** One row of a table. */
export function cells(...values: readonly (string | Markdown)[]): Markdown {
  return values.reduce<Markdown>((row, value) => md`${row} ${value} |`, md`|`);
}

/** A stranger's text of several lines as a quotation, each line on its own. */
export function paragraphs(value: string, none: string): Markdown[] {
  const lines = value
    .split(/\r\n?|\n/)
    .map((each) => text(each, 4000))
    .filter((each, index, all) => each.toString() !== '' || (index > 0 && all[index - 1]?.toString() !== ''));
  while (lines.at(-1)?.toString() === '') lines.pop();
  if (lines.length === 0) return none === '' ? [] : [md`_${none}_`];
  return lines.map((each) => (each.toString() === '' ? md`>` : md`> ${each}<br>`));
}

/** "2026-11-19 16:04:00 UTC": the same everywhere. What is no instant is shown as it stands. */
export function instant(at: string): Markdown {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return text(at);
  const [day = '', time = ''] = date.toISOString().slice(0, 19).split('T');
  const [hours = '', minutes = '', seconds = ''] = time.split(':');
  return md`${day} ${hours}:${minutes}:${seconds} UTC`;
}

/** Items with an empty line before them. */
export const apart = ([first, ...rest]: readonly Markdown[]): Markdown[] =>
  first === undefined ? [] : [md`\n${first}`, ...rest];
