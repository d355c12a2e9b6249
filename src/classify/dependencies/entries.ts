import type { ArchiveLine } from './archive-lines.ts';

/** One dependency as one version of a file names it. */
export interface Entry {
  /** What it is matched by in the other version of the file: its place, or name and version. */
  key: string;
  name: string;
  /** The version or constraint; null where the file gives none. */
  version: string | null;
  direct: boolean | null;
  line: number | null;
  /** Where it is fetched from, without the version; '' for the ecosystem's registry or where the file does not tell. */
  source?: string;
  /** What proves the content; '' or absent: nothing does. */
  checksum?: string;
  /** What belongs to it and is no version, e.g. its section, extras or features: a change there is told by its name. */
  traits?: Readonly<Record<string, string>>;
  /** What its author published along with the version (license, own dependencies): it may change together with it. */
  metadata?: string;
  /**
   * What only entries of one kind share, where that is not the name: a name can tell the major version, and a lock file
   * tells what is asked for and what is taken.
   */
  family?: string;
  /** It only proves a content: that it comes or goes says nothing. */
  isProof?: boolean;
  /** Only the piece of the file shows where it belongs; so it is matched there alone. */
  isLocal?: boolean;
  /** The piece does not show at all what this line belongs to. */
  hidden?: boolean;
}

/** Why a line that looks like a dependency is unclear; a lock file of the same change can show that it is one. */
export const hiddenSection = 'the patch does not show the section';

/** Something in the file that is no dependency. */
export interface Fact {
  /** In a few words, e.g. `the project's own version`; also what it is matched by. */
  what: string;
  text: string;
  line: number | null;
}

/** One version of a file, or of a hunk. */
export interface Side {
  entries: Entry[];
  facts: Fact[];
  /** Lines of which the hunk does not show what they belong to. */
  loose: string[];
  /** Lines of a lock file that only connect packages which are listed themselves. */
  edges: string[];
  /** In a file that is read from top to bottom: its lines, with a name for each dependency, so that none moves unseen. */
  order: string[];
  /** Checksums of archives that stand apart from the package which they belong to. */
  archives: ArchiveLine[];
}

export const emptySide = (): Side => ({ entries: [], facts: [], loose: [], edges: [], order: [], archives: [] });

/** Whether two lists hold the same lines. */
export const sameLines = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((line, index) => line === other[index]);
