import type { Change } from '../change.ts';
import { readChanges } from './diff.ts';
import { undoesExactly } from './exact-undo.ts';
import { Fields } from './fields.ts';
import type { RunGit } from './git.ts';
import { ofRevert, pullRequestOf, type RevertMentions, revertMentions, titlesOf } from './revert-mentions.ts';

type Rollback = NonNullable<Change['reverts']>;

/** A commit of the base branch's first-parent history: one merged change, or one commit of a rebase merge. */
interface Merged {
  sha: string;
  /** The state before; null: the first commit of all, or the edge of a shallow clone. */
  parent: string | null;
  mergedAt: Date;
  number: number;
  titles: readonly string[];
  message: string;
}

/** How far back the base branch is searched, in merged changes. */
const mostMerged = 2000;

/** Commits that a base branch took in by a merge, looked up one by one. */
const mostInner = 5;

export interface RollbackQuestion {
  /** A git that sees the objects; see object-store.ts. */
  git: RunGit;
  repository: string;
  base: string;
  mergeBase: string;
  head: string;
  /** Where a revert may be claimed: the commit messages, the title and the body. */
  texts: readonly string[];
}

/**
 * Which change merged to the base branch this branch says that it undoes, and whether the trees prove that it does so
 * exactly: `true`, `false`, or `null` where the state before is not in this clone. Null as a whole: it claims nothing
 * that can be found among the last 2,000 merged changes. However old: whoever judges compares `mergedAt` (the
 * committer's date of the merge; of the first, where a rebase merge brought several). `number` is 0 where the commit
 * names no pull request.
 */
export async function findRollback(question: RollbackQuestion): Promise<Rollback | null> {
  const { git, repository, base, mergeBase, head, texts } = question;
  const mentions = revertMentions(texts, repository);
  if (mentions.shas.size + mentions.numbers.size + mentions.titles.size === 0) return null;
  const history = await readMerged(git, base);
  const claims = hypotheses(await claimed(git, base, history, mentions));
  if (claims.length === 0) return null;
  const branch = await readChanges(git, mergeBase, head);
  const answers: Rollback[] = [];
  for (const merged of claims) {
    const exact = await provesUndone(git, branch, merged);
    const oldest = Math.min(...merged.map(({ mergedAt }) => mergedAt.getTime()));
    answers.push({
      number: merged[0]?.number ?? 0,
      mergedAt: new Date(oldest).toISOString(),
      exact,
      ...ofRevert(
        merged.map(({ message }) => message),
        repository,
      ),
    });
    if (exact) break;
  }
  return answers.find(({ exact }) => exact) ?? answers.find(({ exact }) => exact === null) ?? answers[0] ?? null;
}

async function provesUndone(
  git: RunGit,
  branch: Awaited<ReturnType<typeof readChanges>>,
  merged: readonly Merged[],
): Promise<boolean | null> {
  const undone = await Promise.all(
    merged.map(({ parent, sha }) => (parent === null ? null : readChanges(git, parent, sha))),
  );
  const known = undone.filter((changes) => changes !== null);
  return known.length < undone.length ? null : undoesExactly(branch, known);
}

/** Newest first. */
async function readMerged(git: RunGit, base: string): Promise<Merged[]> {
  const { out } = await git([
    'log',
    '-z',
    '--first-parent',
    `--max-count=${mostMerged}`,
    '--encoding=UTF-8',
    '--no-color',
    '--no-patch',
    '--format=%H%x00%P%x00%ct%x00%B',
    base,
    '--',
  ]);
  const fields = new Fields(out);
  const merged: Merged[] = [];
  while (!fields.done) {
    const [sha, parents, seconds, message] = [fields.text(), fields.text(), fields.text(), fields.text()];
    merged.push({
      sha,
      parent: parents.split(' ')[0] || null,
      mergedAt: new Date(Number(seconds) * 1000),
      number: pullRequestOf(message),
      titles: titlesOf(message),
      message,
    });
  }
  return merged;
}

/** What the texts name, as changes of the base branch, oldest first. */
async function claimed(
  git: RunGit,
  base: string,
  history: readonly Merged[],
  { shas, numbers, titles }: RevertMentions,
): Promise<Merged[]> {
  const found = new Set<Merged>();
  const inner: string[] = [];
  for (const sha of shas) {
    const merged = history.find((each) => each.sha.startsWith(sha));
    if (merged) found.add(merged);
    else inner.push(sha);
  }
  for (const merged of history)
    if ((merged.number > 0 && numbers.has(merged.number)) || merged.titles.some((title) => titles.has(title)))
      found.add(merged);
  const brought = await Promise.all(inner.slice(0, mostInner).map((sha) => mergeThatBrought(git, base, history, sha)));
  for (const merged of brought) if (merged) found.add(merged);
  return history.filter((merged) => found.has(merged)).reverse();
}

/** The merge by which a commit came to the base branch: of those that have it, the oldest. */
async function mergeThatBrought(
  git: RunGit,
  base: string,
  history: readonly Merged[],
  sha: string,
): Promise<Merged | undefined> {
  // 128: no such commit here.
  const { code, out } = await git(['rev-list', '--ancestry-path', `${sha}..${base}`, '--'], { accept: [128] });
  const later = new Set(code === 0 ? out.toString('latin1').split('\n') : []);
  return history.findLast((merged) => later.has(merged.sha));
}

/**
 * What may have been undone: the changes of one number together (a rebase merge has none: number 0), and each alone.
 * Never those of two pull requests: a rollback undoes one.
 */
function hypotheses(claims: readonly Merged[]): Merged[][] {
  const byNumber = new Map<number, Merged[]>();
  for (const merged of claims) byNumber.set(merged.number, [...(byNumber.get(merged.number) ?? []), merged]);
  const groups = [...byNumber.values()].reverse();
  return [...groups, ...groups.filter((group) => group.length > 1).flatMap((group) => group.map((merged) => [merged]))];
}
