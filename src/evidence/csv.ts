import { oneLine } from '../report/visible.ts';

export type Cell = string | number | boolean | null;

/** A column: its heading, and what a row has there. */
export interface Column<Row> {
  heading: string;
  of(row: Row): Cell;
}

/** A cell of a spreadsheet holds no more than 32,767 characters. */
const longest = 32_000;

/**
 * A table as CSV (RFC 4180): a line of headings, CRLF, cells in quotes where they need them, UTF-8 without a mark. Each row is
 * one line; of strangers' text nothing hides, and no spreadsheet takes it for a formula.
 */
export function csv<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const lines = [columns.map(({ heading }) => heading), ...rows.map((row) => columns.map((column) => column.of(row)))];
  return lines.map((cells) => `${cells.map(cellText).join(',')}\r\n`).join('');
}

function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const text = defused(cell);
  return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What a spreadsheet begins a formula with, also in the wide forms that some take for the same. */
const formula = /^['"\s]*[=+\-@\t\r＝＋－＠]/;

/** The same after a semicolon, which separates cells where a comma is the decimal sign. */
const afterSemicolon = /;([ '"]{0,3})(?=[=+\-@＝＋－＠])/g;

/**
 * A stranger's text as one line that no spreadsheet runs: an apostrophe stands before what would begin a formula.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
function defused(value: string): string {
  const isFormula = formula.test(value);
  const shown = oneLine(value, longest).replace(afterSemicolon, ";$1'");
  return isFormula || formula.test(shown) ? `'${shown}` : shown;
}
