import { append } from '../append.ts';
import type { FileCause } from '../classify/classify.ts';

/** A file that caused something, as it is shown: once, with its lines and what stands there. */
export interface ShownCause {
  /** `src/orders.ts`, or `src/orders.ts:12, 40` where lines show it. */
  place: string;
  /** What stands in the first of these lines, or else why the file counts; empty: its name says it. */
  detail: string;
}

/** The first few causes by file, in the order in which each file comes first, and how many there are besides. */
export function shownCauses(files: readonly FileCause[], most: number): { shown: ShownCause[]; more: number } {
  const paths = new Set<string>();
  // Of thousands, a few are shown.
  const byPath = new Map<string, FileCause[]>();
  for (const cause of files) {
    paths.add(cause.path);
    if (paths.size <= most || byPath.has(cause.path)) append(byPath, cause.path, cause);
  }
  const shown = [...byPath].map(([path, causes]) => {
    const lines = [...new Set(causes.flatMap(({ line }) => line ?? []))];
    const token = causes.find((cause) => cause.token !== undefined)?.token;
    const detail = token === undefined ? (causes.find(({ why }) => why)?.why ?? '') : `“${token}”`;
    return { place: lines.length === 0 ? path : `${path}:${lines.slice(0, 3).join(', ')}`, detail };
  });
  return { shown, more: paths.size - shown.length };
}
