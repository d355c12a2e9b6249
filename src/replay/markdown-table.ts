import { join, type Markdown, md, text } from '../report/markdown.ts';

export type Cell = string | Markdown;

/** A table; nothing without rows. Cells that are no Markdown yet are escaped. */
export function table(head: readonly string[], rows: readonly (readonly Cell[])[]): Markdown {
  if (rows.length === 0) return md``;
  const row = (cells: readonly Cell[]) =>
    md`| ${join(
      cells
        .map((cell) => (typeof cell === 'string' ? text(cell, 300) : cell))
        .map((cell) => (String(cell) === '' ? md` ` : cell)),
      md` | `,
    )} |`;
  const rule = md`|${join(
    head.map((_, index) => (index === 0 ? md`:-` : md`-:`)),
    md`|`,
  )}|`;
  return join([row(head), rule, ...rows.map(row)], md`\n`);
}

/** A headed list; nothing without items. */
export function list(title: string, items: readonly Markdown[], numbered = false): Markdown {
  if (items.length === 0) return md``;
  const lines = items.map((item, index) => (numbered ? md`${index + 1}. ${item}` : md`- ${item}`));
  return md`### ${title}\n\n${join(lines, md`\n`)}`;
}
