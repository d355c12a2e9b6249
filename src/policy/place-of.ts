import type { Origin } from './overlay.ts';
import type { Path, Place } from './problem.ts';

/** Where a file says something: at its value or its key, or else at the nearest thing around it. */
export function placeOf(origin: (path: Path) => Origin | undefined, path: Path, at: 'key' | 'value' = 'value'): Place {
  for (let length = path.length; length > 0; length -= 1) {
    const found = origin(path.slice(0, length));
    if (found) return (at === 'key' || length < path.length ? found.key : undefined) ?? found.node.at;
  }
  return { line: 1, column: 1 };
}
