import type { Ecosystem } from './dependency.ts';

/** One side of a file, or of a hunk: its old lines or its new ones. */
export interface Side {
  lines: readonly string[];
  /** Whether `lines` is the whole file; otherwise it is what one hunk shows of it. */
  whole: boolean;
  /** Whether the first of the lines is the first of the file. */
  fromStart: boolean;
  /** What git prints behind the `@@` of the hunk; empty for a whole file. */
  heading: string;
}

/** Says for each line of a side what it means there; as many as there are lines. Linear, and never throws. */
export type Interpret = (side: Side) => Meaning[];

/** A dependency as a line states it. */
export interface Stated {
  name: string;
  /** The version or constraint; null: none is stated. */
  version: string | null;
  /** The commit or digest that it is pinned to. */
  pin?: string;
  /** Where version and pin stand in the line, each from its first column to the one after its last. */
  spans: readonly Span[];
  direct: boolean | null;
  /** Where it is not that of the file. */
  ecosystem?: Ecosystem;
  /** Why a move of it proves nothing: one sentence without the final stop. */
  unclear?: string;
}

export type Span = readonly [from: number, to: number];

/** What a line means on its side. */
export type Meaning =
  | Nothing
  | StatedMeaning
  /** Part of what says that there is the dependency `of`. Explained where that is added or removed. */
  | { kind: 'part'; of: string; what: string; names?: Stated }
  /** A checksum, which moves with the version of `of`; null: whose it is is not shown. */
  | { kind: 'checksum'; of: string | null }
  /** Anything else; `needsContents`: it may be a dependency, which the whole file would tell. */
  | { kind: 'other'; what: string; needsContents?: boolean };

/** A blank line, or a comment. */
export interface Nothing {
  kind: 'nothing';
  /** Where a comment of several lines begins or ends here: its first and last line, as indices. */
  comment?: Span;
}

export interface StatedMeaning {
  kind: 'stated';
  stated: readonly Stated[];
  /** The line that names the dependency, as an index, where that is another one. */
  namedOn?: number;
  /** Whose it is, or what else uses it, is not shown; the whole file would tell. */
  needsContents?: boolean;
}

export const nothing: Nothing = { kind: 'nothing' };

/** More versions than these on one line are not what people or tools write. */
const mostOnLine = 50;

/** What a line means that states this besides what is known of it. */
export function together(known: Meaning | undefined, meaning: StatedMeaning): Meaning {
  if (known?.kind !== 'stated') return known?.kind === 'other' && known.what === tooMany.what ? known : meaning;
  if (known.stated.length >= mostOnLine) return tooMany;
  const needsContents = known.needsContents === true || meaning.needsContents === true;
  return { ...known, ...meaning, needsContents, stated: [...known.stated, ...meaning.stated] };
}

const tooMany = { kind: 'other', what: 'a line of too many versions' } as const;

/** What is no dependency, told by its own words. */
export const other = (text: string): Meaning => ({ kind: 'other', what: excerpt(text) });

/** A stranger's text, short enough for one line. */
export function excerpt(text: string): string {
  const start = text.slice(0, 400).trim();
  return start.length > 60 ? `${start.slice(0, 59)}…` : start;
}
