import type { Ref } from './references.ts';

/** A cell: our own words and strangers' texts (printers escape both), or the changes behind a figure. */
export type Cell = string | { refs: readonly Ref[] } | { code: string };

/** A chart of a few numbers. Charts show nothing that their table does not. */
export interface Chart {
  kind: 'pie' | 'bars' | 'months';
  title: string;
  unit: string;
  /** `few`: from fewer changes than say anything. */
  points: readonly { label: string; value: number; few?: boolean }[];
  /** Drawn as a line. */
  target?: number;
}

/** A part of a report, the same in every format: every chart stands with its table. */
export interface Section {
  id: string;
  title: string;
  text: readonly string[];
  charts: readonly Chart[];
  table: { head: readonly string[]; rows: readonly (readonly Cell[])[] };
  /** Below the table. */
  notes: readonly string[];
}

export interface ShowOptions {
  /** Show who: only where the parts were collected with names. Default: no. */
  names?: boolean;
  /** Of GitHub. Default: https://github.com */
  server?: string;
}

export const section = (
  id: string,
  title: string,
  head: readonly string[],
  rows: readonly (readonly Cell[])[],
  more: Partial<Pick<Section, 'text' | 'charts' | 'notes'>> = {},
): Section => ({ id, title, text: [], charts: [], notes: [], ...more, table: { head, rows } });
