import type { Change, ChangedFile } from '../change.ts';
import { changesBetween, undoesExactly } from '../git/exact-undo.ts';
import { ofRevert, revertMentions } from '../git/revert-mentions.ts';
import type { GitHubClient } from './client.ts';
import { type Compare, compare as compareCommits } from './comparison.ts';
import { type Entries, readEntries } from './entries.ts';
import { GitHubError } from './error.ts';
import type { Target } from './event.ts';
import { type Merged, readMerged } from './reverted.ts';

type Rollback = NonNullable<Change['reverts']>;

/** What was merged longer ago is not looked at, in milliseconds: a policy can allow rollbacks for at most 90 days. */
const LONGEST = 91 * 86_400_000;

export interface RollbackQuestion {
  repository: string;
  /** The base branch. */
  base: string;
  head: string;
  /** All files of the pull request; null: not known. */
  files: readonly ChangedFile[] | null;
  /** Where a revert may be claimed: title, body and commit messages. */
  texts: readonly string[];
  /** Only what was merged before counts. */
  at: Date;
  compare: Compare;
}

/**
 * Which recently merged pull request this one says that it undoes, and whether the trees prove that it does so exactly;
 * `exact` is null where they could not be read. Null as a whole, without a request: it claims nothing; or nothing that
 * was merged into this base of late.
 */
export async function findRollback(
  client: GitHubClient,
  target: Target,
  question: RollbackQuestion,
): Promise<Rollback | null> {
  const { texts, repository, base, at } = question;
  try {
    const merged = await readMerged(client, target, revertMentions(texts, repository));
    const recent = merged.filter((each) => {
      const age = at.getTime() - Date.parse(each.mergedAt);
      return each.base === base && age >= 0 && age <= LONGEST;
    });
    const answers = await Promise.all(
      recent.map(async (each): Promise<Rollback> => {
        const exact = await provesUndone(client, target, each, question);
        return { number: each.number, mergedAt: each.mergedAt, exact, ...ofRevert(each.texts, repository) };
      }),
    );
    return answers.find(({ exact }) => exact) ?? answers.find(({ exact }) => exact === null) ?? answers[0] ?? null;
  } catch (thrown) {
    if (thrown instanceof GitHubError) return null;
    throw thrown;
  }
}

async function provesUndone(
  client: GitHubClient,
  target: Target,
  { before, commit }: Merged,
  { head, files, compare }: RollbackQuestion,
): Promise<boolean | null> {
  if (before === null || files === null) return null;
  try {
    const undone = await compareCommits(client, target, before, commit);
    if (undone.files === null) return null;
    const paths = touched(undone.files.map(({ file }) => file));
    const own = touched(files);
    // Each path that one of them touches has to be touched by the other.
    if (undone.mergeBase !== before || paths.size !== own.size || [...own].some((path) => !paths.has(path)))
      return false;
    const { mergeBase } = await compare(head);
    const commits = [before, commit, mergeBase, head];
    const [merged1, merged2, branch1, branch2] = (await readEntries(client, target, commits, [...paths])).map(present);
    if (!merged1 || !merged2 || !branch1 || !branch2) return null;
    return undoesExactly(changesBetween(branch1, branch2), [changesBetween(merged1, merged2)]);
  } catch (thrown) {
    if (thrown instanceof GitHubError) return null;
    throw thrown;
  }
}

/** Every path that differs; a renamed file is two, a copied one leaves its source as it was. */
const touched = (files: readonly ChangedFile[]): ReadonlySet<string> =>
  new Set(
    files.flatMap(({ path, previousPath, status }) =>
      previousPath !== undefined && status === 'renamed' ? [path, previousPath] : [path],
    ),
  );

const present = (entries: Entries) => new Map([...entries].flatMap(([path, entry]) => (entry ? [[path, entry]] : [])));
