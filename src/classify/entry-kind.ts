import type { ChangedFile } from '../change.ts';
import { type Hunk, hunksOf } from './dependencies/patch-lines.ts';

/** What stands at a path of the head. `unknown`: GitHub was asked, and could not tell. */
export type EntryKind = 'file' | 'link' | 'submodule' | 'unknown';

/**
 * What stands at the path of a file that was not removed: by its mode, where that was read; otherwise a submodule is known by
 * its patch, and a link looks like a file of one line.
 */
export function entryKind({ mode, patch }: ChangedFile): EntryKind {
  if (mode === null) return 'unknown';
  if (mode !== undefined) return mode.startsWith('100') ? 'file' : mode === '120000' ? 'link' : 'submodule';
  return patch !== undefined && isSubmodule(patch) ? 'submodule' : 'file';
}

/**
 * Whether a file, whose mode is not known, could be something else than a file: a link has no line break at its end, git shows
 * a submodule as a line of its own, and of what has no patch, or another type than before, nobody knows.
 */
export function mayBeNoFile({ status, patch, mode }: ChangedFile): boolean {
  if (status === 'removed' || mode !== undefined) return false;
  return patch === undefined || status === 'changed' || endsWithoutBreak(patch) || isSubmodule(patch);
}

/** Whether the new side of a patch ends without a line break. */
function endsWithoutBreak(patch: string): boolean {
  // Of one character, most patches are told at once; that of a line's beginning stands in each of their lines.
  if (!patch.includes('\\') || !patch.includes('\n\\')) return false;
  const lines = patch.split('\n');
  return lines.some((line, index) => line.startsWith('\\') && !(lines[index - 1] ?? '').startsWith('-'));
}

const commit = /^Subproject commit [0-9a-f]{40,64}(?:-dirty)?$/;

/** Whether all that a patch leaves is the commit of a submodule. */
function isSubmodule(patch: string): boolean {
  if (patch.length > 1000 || !patch.includes('Subproject commit ')) return false;
  const left = (hunksOf(patch) ?? []).flatMap(({ lines }: Hunk) => lines.filter(({ mark }) => mark !== '-'));
  return left.length > 0 && left.every(({ text }) => commit.test(text));
}
