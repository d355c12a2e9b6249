/** A cell, as RFC 4180 has it, and what ends it. */
const form = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;

/** Reads CSV; throws where it is none. */
export function parseCsv(source: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; at < source.length; at = form.lastIndex) {
    form.lastIndex = at;
    const [, quoted, plain, end] = form.exec(source) ?? [];
    if (end === undefined) throw new Error(`There is no cell at ${at}`);
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  if (row.length > 0) throw new Error('The last line does not end');
  return rows;
}
