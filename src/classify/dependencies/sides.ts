import { compareSides } from './compare-sides.ts';
import type { Ecosystem, Manifest, ManifestReader, ManifestReading } from './dependency.ts';
import { emptySide, type Side, sameLines } from './entries.ts';
import type { Line } from './json-fragment.ts';
import { type Hunk, hunksOf, lineNumber, wholeText } from './patch-lines.ts';

/** How one kind of file is read. Neither function throws. */
export interface Format {
  ecosystem: Ecosystem;
  /** The whole file; null: malformed. `find` gives the line on which the patch shows a name first. */
  whole(text: string, find: (name: string) => number | null): Side | null;
  /** One side of a hunk, with the heading that git gave it; null: it is not written as its tools write it. */
  hunk(lines: readonly Line[], heading: string): Side | null;
}

const whatIsUnclear = {
  malformed: 'the file cannot be parsed',
  missing: 'the change of this file is not known',
  link: 'the file changes its kind',
  line: 'a changed line is not understood',
} as const;

/** Reads a manifest by its format: both versions where they are known, otherwise from the patch as far as that tells. */
export function readSides(manifest: Manifest, format: Format): ManifestReading {
  const { path, status } = manifest;
  if (status === 'changed') return unclear(manifest, format, whatIsUnclear.link, false);
  const reading = readBoth(manifest, format) ?? readPatch(manifest, format);
  const { previousPath } = manifest;
  if (status !== 'renamed' || previousPath === undefined) return reading;
  const moved = { what: `the file's name, which was ${previousPath.slice(0, 200)}`, line: null };
  return {
    ...reading,
    others: [...reading.others, moved],
    changes: reading.changes.map((each) => ({ ...each, path })),
  };
}

/** null: the versions are not known. */
function readBoth(manifest: Manifest, format: Format): ManifestReading | null {
  const before = versionBefore(manifest);
  const after = versionAfter(manifest);
  if (before === undefined || after === undefined || (before === null && after === null)) return null;
  const hunks = hunksOf(manifest.patch) ?? [];
  const old = before === null ? emptySide() : format.whole(before, finder(hunks, '-'));
  const now = after === null ? emptySide() : format.whole(after, finder(hunks, '+'));
  if (old === null || now === null) return unclear(manifest, format, whatIsUnclear.malformed, false);
  const reading = compareSides(format.ecosystem, manifest.path, [[old, now]]);
  if (sameLines(old.loose, now.loose)) return reading;
  const rest = unclear(manifest, format, whatIsUnclear.line, false);
  return { ...rest, changes: [...reading.changes, ...rest.changes], others: reading.others };
}

/** null: there is none; undefined: it is not known. A file that was there before and is missing now contradicts its status. */
function versionBefore({ status, before, patch }: Manifest): string | null | undefined {
  if (status === 'added' || status === 'copied') return null;
  return before ?? (status === 'removed' ? (wholeText(patch, '-') ?? undefined) : undefined);
}

function versionAfter({ status, after, patch }: Manifest): string | null | undefined {
  if (status === 'removed') return null;
  return after ?? (status === 'added' ? (wholeText(patch, '+') ?? undefined) : undefined);
}

function readPatch(manifest: Manifest, format: Format): ManifestReading {
  const { path, status, patch } = manifest;
  if (patch === undefined && (status === 'renamed' || status === 'unchanged'))
    return { changes: [], others: [], needsContents: false };
  const hunks = hunksOf(patch);
  if (hunks === null || status === 'copied') return unclear(manifest, format, whatIsUnclear.missing, true);
  const pairs = hunks.map((hunk) => readHunk(hunk, format));
  const reading = compareSides(format.ecosystem, path, pairs);
  const isKnown = pairs.every(([before, after]) => sameLines(before.loose, after.loose));
  if (isKnown) return reading;
  const note = 'the patch does not show where its lines belong';
  const line = firstChange(hunks);
  return {
    ...reading,
    changes: [
      ...reading.changes,
      {
        ecosystem: format.ecosystem,
        name: path,
        from: null,
        to: null,
        level: 'unclear',
        direct: null,
        path,
        line,
        note,
      },
    ],
  };
}

function readHunk(hunk: Hunk, format: Format): [before: Side, after: Side] {
  const [old, now] = [sideOf(hunk, '-'), sideOf(hunk, '+')];
  const [before, after] = [format.hunk(old, hunk.heading), format.hunk(now, hunk.heading)];
  // With one side alone everything would seem to come or go.
  return before === null || after === null ? [looseSide(old), looseSide(now)] : [before, after];
}

const looseSide = (lines: readonly Line[]): Side => ({ ...emptySide(), loose: lines.map(({ text }) => text.trim()) });

function sideOf(hunk: Hunk, mark: '+' | '-'): Line[] {
  const lines: Line[] = [];
  for (const line of hunk.lines)
    if (line.mark === ' ' || line.mark === mark)
      lines.push({ text: line.text, number: mark === '+' ? line.new : line.old });
  return lines;
}

const firstChange = (hunks: readonly Hunk[]): number | null => {
  const line = hunks[0]?.lines.find(({ mark }) => mark !== ' ');
  return line === undefined ? null : lineNumber(line);
};

/** A file of which nothing is proven. */
function unclear({ path }: Manifest, { ecosystem }: Format, note: string, needsContents: boolean): ManifestReading {
  return {
    changes: [{ ecosystem, name: path, from: null, to: null, level: 'unclear', direct: null, path, line: null, note }],
    others: [],
    needsContents,
  };
}

/** Finds where a patch first shows a name at the start of a line, among the lines of one side. */
function finder(hunks: readonly Hunk[], mark: '+' | '-'): (name: string) => number | null {
  const found = new Map<string, number | null>();
  for (const { lines } of hunks)
    for (const line of lines) {
      const name =
        line.mark === ' ' || line.mark === mark ? /[^\s"'[\],{}=:<>~!^();]{1,200}/.exec(line.text)?.[0] : undefined;
      if (name !== undefined && !found.has(name)) found.set(name, mark === '+' ? line.new : line.old);
    }
  return (name) => found.get(name) ?? null;
}

/** The lines of a text, numbered from 1, without carriage returns. */
export function linesOf(text: string): Line[] {
  return text
    .split('\n')
    .map((line, index) => ({ text: line.endsWith('\r') ? line.slice(0, -1) : line, number: index + 1 }));
}

/** A reader for the files that `formatOf` knows by their name, without the folder, in lower case too where that is usual. */
export function readerOf(
  ecosystem: Ecosystem,
  formatOf: (name: string, path: string) => Format | undefined,
): ManifestReader {
  const find = (path: string) => formatOf(path.slice(path.lastIndexOf('/') + 1), path);
  return {
    ecosystem,
    reads: (path) => find(path) !== undefined,
    read(manifest) {
      const format = find(manifest.path);
      return format === undefined ? { changes: [], others: [], needsContents: false } : readSides(manifest, format);
    },
  };
}
