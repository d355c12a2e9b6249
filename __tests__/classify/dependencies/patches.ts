import type { Manifest } from '../../../src/classify/dependencies/dependency.ts';
import { readDependencies } from '../../../src/classify/dependencies/read.ts';

/** A hunk from its lines with their marks; the header is counted. */
export function hunk(text: string, { start = 10, heading = '' }: { start?: number; heading?: string } = {}): string {
  const lines = text
    .replace(/^\n/, '')
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => (line === '' ? ' ' : line));
  const count = (mark: string) => lines.filter((line) => !line.startsWith(mark) && !line.startsWith('\\')).length;
  return [`@@ -${start},${count('+')} +${start},${count('-')} @@ ${heading}`.trimEnd(), ...lines].join('\n');
}

/** The texts before and after a patch whose hunk shows the whole file. */
export function sides(text: string): { before: string; after: string } {
  const lines = text.replace(/^\n/, '').replace(/\n$/, '').split('\n');
  const side = (mark: string) =>
    lines
      .filter((line) => !line.startsWith(mark))
      .map((line) => line.slice(1))
      .join('\n');
  return { before: `${side('+')}\n`, after: `${side('-')}\n` };
}

export const modified = (path: string, patch: string): Manifest => ({ path, status: 'modified', patch });

/** What a reading says, for a table: one line a change, and the verdicts. */
export function told(...files: readonly Manifest[]): { changes: string[]; levels: string[] } {
  const { changes, files: verdicts } = readDependencies(files);
  return {
    changes: changes.map(({ name, from, to, level }) => `${name} ${from ?? '-'} → ${to ?? '-'} ${level}`),
    levels: verdicts.map(({ level }) => level),
  };
}
