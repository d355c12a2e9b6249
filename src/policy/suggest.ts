import { nearest } from '../nearest.ts';

/** Names longer than this are no slips of the finger. */
const longestName = 64;

/**
 * The known name that was most likely meant by an unknown one, or undefined when none is near. Other ways to write
 * words together (`time_zone`, `rollbackPlan`) are no difference at all, and a beginning stands for the whole
 * (`dependabot` for `dependabot[bot]`).
 */
export function suggestName(written: string, known: readonly string[]): string | undefined {
  if (written.length > longestName) return undefined;
  const name = plain(written);
  return (
    known.find((candidate) => plain(candidate) === name) ??
    (name.length > 1 ? nearest(written, known) : undefined) ??
    known.find((candidate) => name.length >= 4 && plain(candidate).startsWith(name))
  );
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[-_\s]/g, '');
}
