import type { ChangedFile } from '../../change.ts';
import { hunksOf } from '../dependencies/patch-lines.ts';

/** A run of changed lines with what stands around it in its hunk. */
export interface Block {
  removed: readonly string[];
  added: readonly string[];
  /** The unchanged lines of the hunk before and after it, up to other changed lines. */
  before: readonly string[];
  after: readonly string[];
}

/**
 * The runs of changed lines of a file that was modified in place; null where its diff is missing, not whole, or does not
 * replace lines by others.
 */
export function blocksOf({ patch, status }: ChangedFile): Block[] | null {
  if (status !== 'modified' && status !== 'changed') return null;
  // Most changes only add; then there is no need to read them.
  if (patch === undefined || !patch.includes('\n-') || !patch.includes('\n+')) return null;
  const hunks = hunksOf(patch);
  if (hunks === null) return null;
  return hunks.flatMap(({ lines }) => {
    const blocks: { removed: string[]; added: string[]; before: string[]; after: string[] }[] = [];
    let context: string[] = [];
    let open = false;
    for (const { mark, text } of lines) {
      if (mark === ' ') {
        if (open) context = [];
        open = false;
        context.push(text);
        blocks.at(-1)?.after.push(text);
        continue;
      }
      if (!open) blocks.push({ removed: [], added: [], before: context, after: [] });
      open = true;
      blocks.at(-1)?.[mark === '-' ? 'removed' : 'added'].push(text);
    }
    return blocks;
  });
}
