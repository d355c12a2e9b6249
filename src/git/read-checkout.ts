import { resolve } from 'node:path';
import type { Change, Commit, Fact } from '../change.ts';
import { policyPath } from '../policy/path.ts';
import { type Base, defaultBranch, detectBase, namedBase } from './base.ts';
import { type Checkout, openCheckout, repositoryName } from './checkout.ts';
import { judgeMerges, readCommits } from './commits.ts';
import { readFiles } from './diff.ts';
import { CheckoutError, type Environment, gitIn, type RunGit } from './git.ts';
import { loginOf } from './identity.ts';
import { withManifests } from './manifests.ts';
import { withObjects } from './object-store.ts';
import { findRollback } from './rollback.ts';
import { countUncommitted, readPolicyInWorkTree } from './work-tree.ts';

export interface CheckoutQuestion {
  /** A folder of the checkout. */
  cwd: string;
  /** What to compare with; absent: the default branch. */
  base?: string | undefined;
  /** The pull request's body; null: it will have none; absent: not written yet. */
  body?: string | null | undefined;
  /** The pull request's title; absent: the only commit's first line, as GitHub proposes it. */
  title?: string | undefined;
  now: Date;
  environment?: Environment | undefined;
}

export interface CheckoutReading {
  /** As a pull request opened now would be. */
  change: Change;
  /** Facts that cannot be known before the pull request exists. */
  notYet: Fact[];
  /** What was compared with: origin/main. */
  baseRef: string;
  /** What a person should know about the comparison; one sentence each. */
  notes: string[];
  /** The policy file of the default branch (of the base, where no default branch is known); null: there is none. */
  policyFile: string | null;
  /** Where `policyFile` was looked for: origin/main. */
  policyRef: string;
  /** The policy file of the work tree; null: there is none. */
  policyFileInWorkTree: string | null;
}

/**
 * Reads the current branch of a git checkout against its base branch: by git alone, without network, and without
 * executing anything that the checkout configures. Only commits count. Throws CheckoutError, which says what to do.
 */
export async function readCheckout(question: CheckoutQuestion): Promise<CheckoutReading> {
  const cwd = resolve(question.cwd);
  const environment = question.environment ?? process.env;
  const git = gitIn(cwd, environment);
  const checkout = await openCheckout(cwd, git);
  const base = question.base === undefined ? detectBase(checkout) : await namedBase(question.base, checkout, git);
  const policySource = defaultBranch(checkout) ?? base;
  const repository = repositoryName(checkout);
  const [[commits, files, reverts, policyFile], uncommitted, policyFileInWorkTree] = await Promise.all([
    withObjects(checkout, environment, async (objects) => {
      const policy = readPolicy(objects, policySource);
      const [listed, mergeBase] = await Promise.all([
        readCommits(objects, base.sha, checkout.head),
        findMergeBase(objects, checkout, base),
        policy,
      ]);
      requireWholeHistory(checkout, listed);
      const texts = [...listed.map(({ message }) => message), question.title ?? '', question.body ?? ''];
      const { head } = checkout;
      return Promise.all([
        judgeMerges(objects, listed),
        readFiles(objects, mergeBase, head).then((read) => withManifests(objects, read, { mergeBase, head })),
        findRollback({ git: objects, repository, base: base.sha, mergeBase, head, texts }),
        policy,
      ]);
    }),
    countUncommitted(git, checkout),
    readPolicyInWorkTree(checkout),
  ]);
  const title = question.title ?? (commits.length === 1 ? commits[0]?.message.split('\n', 1)[0] : undefined);
  const change: Change = {
    schemaVersion: 1,
    readAt: question.now.toISOString(),
    repository,
    number: 0,
    state: 'open',
    title: title ?? '',
    body: question.body ?? null,
    author: authorOf(checkout, commits),
    draft: false,
    labels: [],
    base: { ref: base.branch, sha: base.sha },
    head: { ref: checkout.branch ?? 'HEAD', sha: checkout.head, repository },
    createdAt: question.now.toISOString(),
    readyForReviewAt: question.now.toISOString(),
    mergedAt: null,
    mergedBy: null,
    mergeCommit: null,
    files,
    commits,
    totals: { files: files.length, commits: commits.length },
    // Absent, not null, where nothing is undone: null would say that it could not be read.
    ...(reverts === null ? {} : { reverts }),
    ...(policyFile === null ? { policyOnDefaultBranch: 'absent' } : {}),
  };
  const notYet: Fact[] = ['reviews', 'threads', 'checks', 'labelEvents'];
  if (title === undefined) notYet.push('title');
  if (question.body === undefined) notYet.push('body');
  const notes = [
    ...notesOnBranch(checkout, base, commits.length === 0 && files.length === 0),
    ...notesOnUncommitted(uncommitted),
    ...(checkout.topLevel === null ? [] : notesOnPolicy(policyFile, policyFileInWorkTree, policySource)),
  ];
  return { change, notYet, baseRef: base.ref, notes, policyFile, policyRef: policySource.ref, policyFileInWorkTree };
}

/** The commit from which the branch's diff is taken, as a pull request does. */
async function findMergeBase(git: RunGit, { head, shallow }: Checkout, base: Base): Promise<string> {
  const { code, out } = await git(['merge-base', base.sha, head], { accept: [1] });
  if (code === 0) return out.toString('utf8').trim();
  if (shallow) throw new CheckoutError(tooShallow(base.ref));
  throw new CheckoutError(
    `This branch and ${base.ref} have no commit in common, and GitHub opens no pull request between such branches. Pass another --base.`,
  );
}

function tooShallow(ref: string): string {
  return `This clone is shallow and ends before the commit where this branch left ${ref}. Run: git fetch --unshallow`;
}

/** A commit at the edge of a shallow clone seems to have no parents; what comes before it would be missing. */
function requireWholeHistory({ shallow }: Checkout, commits: readonly Commit[]): void {
  if (shallow && commits.some(({ parents }) => parents.length === 0)) throw new CheckoutError(tooShallow('its base'));
}

/** Throws CheckoutError where there is a policy that cannot be read: that is not the same as none. */
export async function readPolicy(git: RunGit, { ref, sha }: Pick<Base, 'ref' | 'sha'>): Promise<string | null> {
  const { out } = await git(['ls-tree', '-z', sha, '--', policyPath]);
  if (out.length === 0) return null;
  const [mode, , oid = ''] = out.toString('latin1').split(/[ \t]/);
  if (!mode?.startsWith('100'))
    throw new CheckoutError(
      `${policyPath} of ${ref} is a link or a folder. Make it a file; the policy is not read through links.`,
    );
  return (await git(['cat-file', 'blob', oid])).out.toString('utf8');
}

function authorOf({ config }: Checkout, commits: readonly Commit[]): NonNullable<Change['author']> {
  const last = commits.at(-1)?.authors[0];
  const email = config.get('user.email') ?? '';
  const names = [loginOf(email), config.get('user.name'), email, last?.login, last?.name, last?.email];
  const login = names.find((name) => name) ?? 'unknown';
  return { login, bot: login.endsWith('[bot]') };
}

function notesOnBranch(checkout: Checkout, base: Base, same: boolean): string[] {
  const notes: string[] = [];
  if (checkout.branch === null)
    notes.push('HEAD is detached: a pull request needs a branch. Make one: git switch -c NAME');
  if (same && checkout.branch === base.ref)
    notes.push(`${base.ref} is the base branch itself: there is nothing to compare and nothing to merge.`);
  else if (same) notes.push(`This branch has nothing that ${base.ref} does not have: nothing to merge.`);
  else if (checkout.branch === base.branch)
    notes.push(`You are on ${base.branch} itself: these are the commits that ${base.ref} does not have.`);
  const local = checkout.refs.get(`refs/heads/${base.branch}`)?.sha;
  if (checkout.branch !== base.branch && base.ref !== base.branch && local !== undefined && local !== base.sha)
    notes.push(`Compared with ${base.ref} as last fetched; your local ${base.branch} is at another commit.`);
  return notes;
}

function notesOnUncommitted(files: number | null): string[] {
  if (files === null || files === 0) return [];
  return [
    `${files === 1 ? '1 file has' : `${files} files have`} uncommitted changes, which do not count: commit them.`,
  ];
}

function notesOnPolicy(onBase: string | null, inWorkTree: string | null, { ref }: Base): string[] {
  if (unixLines(onBase) === unixLines(inWorkTree)) return [];
  return [`${policyPath} differs here from ${ref}; the policy of ${ref} is the one that counts.`];
}

/** A work tree may have other line ends than the commit. */
function unixLines(text: string | null): string | null {
  return text?.replaceAll('\r\n', '\n') ?? null;
}
