import { resolve } from 'node:path';
import type { Commit } from '../change.ts';
import { type Base, defaultBranch, namedBase } from './base.ts';
import { type Checkout, openCheckout, repositoryName } from './checkout.ts';
import { Fields } from './fields.ts';
import { type Environment, gitIn, type RunGit } from './git.ts';
import { type HistoryDiff, readDiffs } from './history-diffs.ts';
import { authorsOf, identity } from './identity.ts';
import { withObjects } from './object-store.ts';
import { readPolicy } from './read-checkout.ts';

export interface HistoryQuestion {
  /** A folder of the clone, or a bare one. */
  cwd: string;
  /** The branch whose history is read; absent: the default branch. */
  branch?: string | undefined;
  /** How many of the latest changes at most. */
  last: number;
  /** Only what was merged at this instant or later. */
  since?: Date | undefined;
  environment: Environment;
}

/** A commit with its own times. */
export interface DatedCommit extends Commit {
  /** When it was first written. The author's clock. */
  authoredAt: Date;
  /** When it became this commit. The committer's clock. */
  committedAt: Date;
}

/** One change of the branch: a step of its first-parent history. */
export interface HistoryEntry {
  /** The commit on the branch. */
  commit: DatedCommit;
  /** The commits that it brought, oldest first: those of a merged branch, or the commit itself. */
  brought: readonly DatedCommit[];
  /** What it changes against the state before; null: git could not give it. */
  diff: HistoryDiff;
}

/** What is read, before the entries come. */
export interface History {
  repository: string;
  /** OWNER/REPO's address on github.com; null: the clone does not say that it is from there. */
  webUrl: string | null;
  /** The branch, as people write it: origin/main. */
  ref: string;
  branch: string;
  /** How many entries will come. */
  count: number;
  /** The policy file at the branch's tip; null: there is none. */
  policyFile: string | null;
  /** Whether the clone ends before the history does, so that there may be more. */
  shallow: boolean;
}

export interface HistoryReader {
  begin(history: History): void | Promise<void>;
  /** Called for each change, oldest first. */
  entry(entry: HistoryEntry): void | Promise<void>;
}

/**
 * Reads the merge history of a local clone: by git alone, without network, and without executing anything that the clone
 * configures. Patches are read in batches, a batch ahead. Throws CheckoutError, which says what to do.
 */
export async function readHistory(question: HistoryQuestion, reader: HistoryReader): Promise<void> {
  const cwd = resolve(question.cwd);
  const git = gitIn(cwd, question.environment);
  const checkout = await openCheckout(cwd, git);
  const base =
    question.branch === undefined ? usualBranch(checkout) : await namedBase(question.branch, checkout, git, '--branch');
  await withObjects(checkout, question.environment, async (objects) => {
    const { line, dated } = await readLine(objects, base.sha, question);
    // A commit at the edge of a shallow clone seems to add every file.
    const steps = line.filter(({ parents }) => !checkout.shallow || parents.length > 0);
    await reader.begin({
      repository: repositoryName(checkout),
      webUrl: webUrlOf(checkout),
      ref: base.ref,
      branch: base.branch,
      count: steps.length,
      policyFile: await readPolicy(objects, base),
      shallow: checkout.shallow,
    });
    const brought = broughtBy(line, dated);
    const shas = steps.map(({ sha }) => sha);
    for await (const [sha, diff] of readDiffs(objects, shas)) {
      const commit = dated.get(sha);
      if (commit === undefined) continue;
      await reader.entry({ commit, brought: brought.get(sha) ?? [commit], diff });
    }
  });
}

function usualBranch(checkout: Checkout): Base {
  const branch = checkout.branch ?? 'HEAD';
  return defaultBranch(checkout) ?? { branch, ref: branch, sha: checkout.head };
}

function webUrlOf({ config, remote }: Checkout): string | null {
  const url = remote === null ? undefined : config.get(`remote.${remote}.url`);
  const path =
    /^(?:https:\/\/(?:[^@/]*@)?github\.com\/|(?:ssh:\/\/)?git@github\.com[:/])([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/i;
  const name = path.exec(url ?? '')?.[1];
  return name === undefined ? null : `https://github.com/${name}`;
}

/** The steps of the first-parent history, oldest first, and every commit that they brought, by SHA. */
async function readLine(
  git: RunGit,
  tip: string,
  { last, since }: HistoryQuestion,
): Promise<{ line: DatedCommit[]; dated: Map<string, DatedCommit> }> {
  const steps = await readDated(git, ['--first-parent', `--max-count=${last}`, tip, '--']);
  const line = steps.reverse().filter(({ committedAt }) => since === undefined || committedAt >= since);
  const before = line[0]?.parents[0];
  const all =
    line.length === 0 ? [] : await readDated(git, [tip, ...(before === undefined ? [] : ['--not', before]), '--']);
  return { line, dated: new Map([...all, ...line].map((commit) => [commit.sha, commit])) };
}

async function readDated(git: RunGit, range: readonly string[]): Promise<DatedCommit[]> {
  const format = '--format=%H%x00%P%x00%an%x00%ae%x00%cn%x00%ce%x00%at%x00%ct%x00%B';
  const { out } = await git(['log', '-z', '--encoding=UTF-8', '--no-color', '--no-patch', format, ...range]);
  const fields = new Fields(out);
  const commits: DatedCommit[] = [];
  while (!fields.done) commits.push(readOne(fields));
  return commits;
}

function readOne(fields: Fields): DatedCommit {
  const sha = fields.text();
  const parents = fields.text().split(' ').filter(Boolean);
  const author = identity(fields.text(), fields.text());
  const committer = identity(fields.text(), fields.text());
  const [authoredAt, committedAt] = [instant(fields.text()), instant(fields.text())];
  const message = fields.text().trimEnd();
  const authors = authorsOf(author, message);
  return { sha, parents, authors, committer, message, mergesBaseOnly: null, authoredAt, committedAt };
}

/** Commits can carry any date; one that no calendar knows counts as the beginning of time. */
function instant(seconds: string): Date {
  const at = new Date(Number(seconds) * 1000);
  return Number.isNaN(at.getTime()) || at.getUTCFullYear() > 8000 ? new Date(0) : at;
}

/** The commits that each merge brought to the branch: those that the steps before it had not. */
function broughtBy(
  line: readonly DatedCommit[],
  dated: ReadonlyMap<string, DatedCommit>,
): Map<string, readonly DatedCommit[]> {
  const seen = new Set<string>();
  const brought = new Map<string, readonly DatedCommit[]>();
  for (const step of line) {
    seen.add(step.sha);
    const found: DatedCommit[] = [];
    const open = step.parents.slice(1);
    for (let sha = open.pop(); sha !== undefined; sha = open.pop()) {
      const commit = dated.get(sha);
      if (commit === undefined || seen.has(sha)) continue;
      seen.add(sha);
      found.push(commit);
      open.push(...commit.parents);
    }
    if (found.length > 0) {
      brought.set(
        step.sha,
        found.sort((one, other) => one.authoredAt.getTime() - other.authoredAt.getTime()),
      );
    }
  }
  return brought;
}
