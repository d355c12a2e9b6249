import type { Hunk, PatchLine } from './patch-lines.ts';

/** How far ahead the same line is looked for. */
const reach = 200;

/**
 * The lines that turn one version of a file into the other, as a single hunk, where git's own diff is missing. It need not
 * be the shortest edit: one that is too long shows more changed lines, never fewer.
 */
export function editOf(before: readonly string[], after: readonly string[]): Hunk {
  const lines: PatchLine[] = [];
  let [old, now] = [0, 0];
  const remove = () => lines.push({ mark: '-', text: before[old] ?? '', old: ++old, new: null });
  const add = () => lines.push({ mark: '+', text: after[now] ?? '', old: null, new: ++now });
  while (old < before.length && now < after.length) {
    if (before[old] === after[now]) {
      lines.push({ mark: ' ', text: before[old] ?? '', old: ++old, new: ++now });
      continue;
    }
    const [removed, added] = nextCommon(before, after, old, now);
    for (let count = 0; count < removed; count++) remove();
    for (let count = 0; count < added; count++) add();
  }
  while (old < before.length) remove();
  while (now < after.length) add();
  return { oldStart: 1, newStart: 1, heading: '', lines };
}

/** How many lines to remove and to add until both versions agree again; the fewest of both together, within reach. */
function nextCommon(before: readonly string[], after: readonly string[], old: number, now: number): [number, number] {
  const seen = new Map<string, number>();
  const seenAfter = new Map<string, number>();
  for (let ahead = 0; ahead < reach; ahead++) {
    const [one, other] = [before[old + ahead], after[now + ahead]];
    if (one !== undefined && !seen.has(one)) seen.set(one, ahead);
    if (other !== undefined && !seenAfter.has(other)) seenAfter.set(other, ahead);
    const inBefore = other === undefined ? undefined : seen.get(other);
    if (inBefore !== undefined) return [inBefore, ahead];
    const inAfter = one === undefined ? undefined : seenAfter.get(one);
    if (inAfter !== undefined) return [ahead, inAfter];
  }
  return [Math.min(reach, before.length - old), Math.min(reach, after.length - now)];
}
