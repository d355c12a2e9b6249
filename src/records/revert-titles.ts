/**
 * The first line that both write. `Reapply "X"` is git's word for the revert of `Revert "X"`.
 * https://git-scm.com/docs/git-revert#_description
 */
const quoted = /^(Revert|Reapply) "(.+)"/;
/** The number of a pull request behind its title, as GitHub writes it of a squash. */
const numbered = / \(#[1-9]\d{0,8}\)$/;

/**
 * The first line of what a first line says that it reverts; null: it says nothing of the kind. What stands behind the quotes is
 * not part of it: there GitHub writes the number of the change itself, and git leaves that of what is undone.
 */
export function revertedTitle(line: string): string | null {
  const [, word, inside] = quoted.exec(line) ?? [];
  if (inside === undefined) return null;
  return word === 'Revert' ? inside : `Revert "${inside}"`;
}

/**
 * The pull request that the first line of a commit belongs to: “Retry (#41)” of a squash, “Merge pull request #41 from …” of a
 * merge; null: it does not say. Of “Revert "Retry (#41)"” it is none: that is the number of what it undoes, not its own.
 */
export function numberIn(line: string): number | null {
  const digits = /^Merge pull request #([1-9]\d{0,8}) from /.exec(line)?.[1] ?? numbered.exec(line)?.[0].slice(3, -1);
  return digits === undefined ? null : Number(digits);
}

/** What a title undoes, and how often; two titles that say the same in other words have the same. */
export function meaningOf(title: string): { core: string; depth: number } {
  let core = title.trim().replace(numbered, '');
  let depth = 0;
  // Deeper, nobody knows what is what.
  while (depth < 100) {
    const [, word, inside] = /^(Revert|Reapply) "(.+)"$/.exec(core) ?? [];
    if (inside === undefined) break;
    depth += word === 'Revert' ? 1 : 2;
    core = inside.replace(numbered, '');
  }
  return { core, depth };
}
