/** Hunks as the update bots make them, and what a reader tells of them as short lines that tables can hold. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Manifest, ManifestReader } from '../../../src/classify/dependencies/dependency.ts';
import { workOf } from '../../support/work.ts';

/** A hunk of these lines, each with its mark. */
export function hunk(lines: string, { start = 10, heading = '' } = {}): string {
  const all = lines.replace(/^\n/, '').replace(/\n *$/, '').split('\n');
  const old = all.filter((line) => !line.startsWith('+')).length;
  const now = all.filter((line) => !line.startsWith('-')).length;
  const at = (count: number) => (count === 0 ? start - 1 : start);
  return `@@ -${at(old)},${old} +${at(now)},${now} @@${heading === '' ? '' : ` ${heading}`}\n${all.join('\n')}`;
}

/** `patch node 20.1.0 > 20.1.1`, `other RUN make`, `needs contents`. */
export function told(reader: ManifestReader, manifest: Partial<Manifest> & { path: string }): string[] {
  const { changes, others, needsContents } = reader.read({ status: 'modified', ...manifest });
  return [
    ...changes.map(({ level, name, from, to }) => `${level} ${name} ${from} > ${to}`),
    ...others.map(({ what }) => `other ${what}`),
    ...(needsContents ? ['needs contents'] : []),
  ];
}

/** What happens, the file, the hunk, and what is told. */
export type Row = readonly [title: string, path: string, lines: string, expected: readonly string[]];

/** Reads each row's hunk. */
export function describeHunks(reader: ManifestReader, title: string, rows: readonly Row[]): void {
  describe(title, () => {
    test.each(rows)('%s', (_, path, lines, expected) => {
      expect(told(reader, { path, patch: hunk(lines) })).toEqual(expected);
    });
  });
}

/** The reader knows these files, and leaves those alone. */
export function describePaths(reader: ManifestReader, read: readonly string[], left: readonly string[]): void {
  test.each(read)('%s is read', (path) => expect(reader.reads(path)).toBe(true));
  test.each(left)('%s is left alone', (path) => expect(reader.reads(path)).toBe(false));
}

/** The comments and the blank lines of all these syntaxes, on lines of their own. */
const silent = /^\s*(?:$|#|\/\/|<!--.*-->\s*$)/;

/** A text in which the third number of a version, and what follows it, does not count. */
const butPatches = (lines: readonly string[]): string =>
  lines
    .filter((line) => !silent.test(line))
    .map((line) => line.trimEnd().replaceAll(/(\d+\.\d+)(?:\.\d+)+/g, '$1.*'))
    .join('\n');

const unchanged = (line: string): string[] => [line];

/** `1.2.3` becomes `1.2.4`, or `1.3.3`, or `2.2.3`; and other changes that people make to a line. */
const edits: readonly ((line: string, other: string) => string[])[] = [
  (line) => [line.replaceAll(/(\d+\.\d+\.)(\d+)/g, (_, head: string, last: string) => head + (Number(last) + 1))],
  (line) => [line.replace(/(\d+\.\d+\.)(\d+)/, (_, head: string, last: string) => head + (Number(last) + 1))],
  (line) => [line.replace(/\d+/, (first) => String(Number(first) + 1))],
  (line) => [line.replace(/\d+\.\d+\.\d+/, '$&-rc.1')],
  (line) => [line.replace(/[a-z]/, 'z')],
  (line) => [line, line],
  (line, other) => [other, line],
  () => [],
];

/**
 * Whatever is done to a file of these lines: where all that a reader tells is patches, nothing differs but the third
 * number of versions; whether it knows the whole file, or only what git shows around the changes.
 */
export function describeProof(reader: ManifestReader, path: string, lines: readonly string[]): void {
  const edit = fc.oneof({ weight: 6, arbitrary: fc.constant(unchanged) }, fc.constantFrom(...edits));
  const steps = fc.tuple(...lines.map(() => fc.tuple(edit, fc.constantFrom(...lines))));

  test.each(['the whole file', 'its patch'])('where only patches are told of %s, nothing else changes', (shown) => {
    let patches = 0;
    fc.assert(
      fc.property(steps, (chosen) => {
        const parts = chosen.map(([edit, other], index) => ({
          old: lines[index] ?? '',
          now: edit(lines[index] ?? '', other),
        }));
        const after = parts.flatMap(({ now }) => now);
        const texts = { before: lines.join('\n'), after: after.join('\n') };
        const known = shown === 'its patch' ? { patch: asGitShows(parts) } : texts;
        if (texts.before === texts.after) return;
        const { changes, others, needsContents } = reader.read({ path, status: 'modified', ...known });
        if (needsContents || others.length > 0 || changes.some(({ level }) => level !== 'patch')) return;
        patches += changes.length;
        expect(butPatches(after)).toBe(butPatches(lines));
      }),
      { numRuns: 500 },
    );
    expect(patches).toBeGreaterThan(0);
  });
}

/** The patch with three lines of context, from each old line and what it becomes. */
function asGitShows(parts: readonly { old: string; now: readonly string[] }[]): string {
  const changes = parts.map(({ old, now }) => now.length !== 1 || now[0] !== old);
  const near = (index: number) => changes.slice(Math.max(0, index - 3), index + 4).includes(true);
  const hunks: string[] = [];
  let [oldLine, newLine] = [1, 1];
  let body: string[] = [];
  let [oldStart, newStart] = [1, 1];
  const close = () => {
    const count = (other: string) => body.filter((line) => !line.startsWith(other)).length;
    const at = (start: number, lines: number) => `${lines === 0 ? start - 1 : start},${lines}`;
    if (body.length > 0) {
      hunks.push(`@@ -${at(oldStart, count('+'))} +${at(newStart, count('-'))} @@`, ...body);
    }
    body = [];
  };
  parts.forEach(({ old, now }, index) => {
    if (!near(index)) close();
    else {
      if (body.length === 0) [oldStart, newStart] = [oldLine, newLine];
      const keeps = now.indexOf(old);
      const lines =
        keeps < 0
          ? [`-${old}`, ...now.map((text) => `+${text}`)]
          : now.map((text, at) => `${at === keeps ? ' ' : '+'}${text}`);
      body.push(...lines);
    }
    oldLine++;
    newLine += now.length;
  });
  close();
  return hunks.join('\n');
}

/** What no file can do to a reader: `pieces` are what its syntax is made of. */
export function describeHostility(reader: ManifestReader, paths: readonly string[], pieces: readonly string[]): void {
  const line = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 8 })), { maxLength: 6 });
  const lines = fc.array(
    line.map((words) => words.join(' ').replaceAll('\n', ' ')),
    { maxLength: 12 },
  );

  describe('whatever stands in the file', () => {
    test('no text makes it throw, and the lines it tells of are in the file', () => {
      fc.assert(
        fc.property(fc.constantFrom(...paths), lines, lines, (path, before, after) => {
          const texts = { before: before.join('\n'), after: after.join('\n') };
          const ways: Manifest[] = [
            { path, status: 'modified', ...texts },
            { path, status: 'modified', patch: asPatch(before, after) },
            { path, status: 'added', patch: asPatch([], after) },
            { path, status: 'removed', patch: texts.before },
          ];
          for (const manifest of ways) {
            const { changes, others } = reader.read(manifest);
            for (const { line } of [...changes, ...others]) expect(line === null || line > 0).toBe(true);
          }
        }),
        { numRuns: 200 },
      );
    });

    test('a patch of many lines is read in linear time', () => {
      const time = (count: number) => {
        const before = Array.from({ length: count }, (_, index) => pieces[index % pieces.length] ?? '');
        const patch = asPatch(
          before,
          before.map((text) => `${text} `),
        );
        return workOf(() => {
          for (const path of paths) reader.read({ path, status: 'modified', patch });
        });
      };
      const least = (count: number) => Math.min(time(count), time(count));
      // Ten times the lines would take a hundred times as long, were it quadratic.
      expect(least(5000)).toBeLessThan(40 * Math.max(least(500), 5));
    });

    test.each(pieces)('%s without end overflows nothing', (piece) => {
      for (const path of paths) {
        for (const line of [piece + 'a'.repeat(3_000_000), piece.repeat(9000 / piece.length), `"${'a'.repeat(9000)}`]) {
          const { changes, others } = reader.read({ path, status: 'modified', patch: hunk(`-${line}\n+${line}1`) });
          expect(changes.length > 0 && others.length === 0 && line.length > 10_000).toBe(false);
        }
      }
    });

    test.each(['constructor', '__proto__', 'toString'])('%s is a name like others', (name) => {
      for (const path of paths) {
        const lines = pieces.map((piece) => `+${piece.replaceAll(/\w+/g, name)}`).join('\n');
        expect(() => reader.read({ path, status: 'modified', patch: hunk(lines) })).not.toThrow();
      }
    });

    test.each<[string, Partial<Manifest>]>([
      ['without a patch', {}],
      ['with half a patch', { patch: '@@ -1,5 +1,5 @@\n-FROM a:1.0.0\n+FROM a:1.0.1' }],
      ['that was renamed', { status: 'renamed', previousPath: 'elsewhere', patch: '@@ -1 +1 @@\n x' }],
    ])('a file %s is no mere update', (_, manifest) => {
      for (const path of paths) {
        const { others } = reader.read({ path, status: 'modified', ...manifest });
        expect(others.length).toBeGreaterThan(0);
      }
    });
  });
}

function asPatch(before: readonly string[], after: readonly string[]): string {
  const lines = [...before.map((text) => `-${text}`), ...after.map((text) => `+${text}`)];
  const at = (count: number) => (count === 0 ? 0 : 1);
  return [`@@ -${at(before.length)},${before.length} +${at(after.length)},${after.length} @@`, ...lines].join('\n');
}
