import type { Commit } from '../change.ts';
import { Fields } from './fields.ts';
import type { RunGit } from './git.ts';
import { authorsOf, identity } from './identity.ts';

const format = '--format=%H%x00%P%x00%an%x00%ae%x00%cn%x00%ce%x00%B';

/** The commits of the branch that are not on the base, oldest first, as a pull request lists them. */
export async function readCommits(git: RunGit, base: string, head: string): Promise<Commit[]> {
  const { out } = await git([
    'log',
    '-z',
    '--reverse',
    '--topo-order',
    '--encoding=UTF-8',
    '--no-color',
    format,
    head,
    '--not',
    base,
    '--',
  ]);
  const fields = new Fields(out);
  const commits: Commit[] = [];
  while (!fields.done) commits.push(readCommit(fields));
  return commits;
}

function readCommit(fields: Fields): Commit {
  const sha = fields.text();
  const parents = fields.text().split(' ').filter(Boolean);
  const author = identity(fields.text(), fields.text());
  const committer = identity(fields.text(), fields.text());
  const message = fields.text().trimEnd();
  return { sha, parents, authors: authorsOf(author, message), committer, message, mergesBaseOnly: false };
}

/**
 * Fills in `mergesBaseOnly`: whether a merge of the base branch into this one is what git merges by itself, without a
 * conflict resolved or anything slipped in. Null where git cannot try it (before 2.38, or without the history).
 */
export function judgeMerges(git: RunGit, commits: readonly Commit[]): Promise<Commit[]> {
  const own = new Set(commits.map(({ sha }) => sha));
  return Promise.all(
    commits.map(async (commit) => {
      const [into, from] = commit.parents;
      // What is not among the branch's own commits can be reached from the base.
      const mergesBase = commit.parents.length === 2 && from !== undefined && !own.has(from);
      return mergesBase && into !== undefined
        ? { ...commit, mergesBaseOnly: await isAutomaticMerge(git, commit.sha, into, from) }
        : commit;
    }),
  );
}

async function isAutomaticMerge(git: RunGit, sha: string, into: string, from: string): Promise<boolean | null> {
  const [merged, tree] = await Promise.all([
    // 1: conflicts. 128, 129: no common history, or an older git that knows no --write-tree.
    git(['merge-tree', '--write-tree', '--no-messages', into, from], { accept: [1, 128, 129] }),
    git(['rev-parse', '--verify', `${sha}^{tree}`]),
  ]);
  if (merged.code > 1) return null;
  return merged.code === 0 && merged.out.toString('utf8').trim() === tree.out.toString('utf8').trim();
}
