import { safeLog } from '../report/log.ts';
import type { Answer } from './answer.ts';
import { GitHubError } from './error.ts';
import { pagesOf } from './lists.ts';
import {
  type FoundTip,
  findTip,
  lost,
  named,
  problemIn,
  type RecordsBranch,
  readTip,
  sentence,
  setupPage,
  type Tip,
} from './records-branch-tip.ts';

/** The commits that lead to a tip, the latest first. */
const lineQuery = `query line($owner: String!, $repo: String!, $tip: GitObjectID!, $size: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    object(oid: $tip) {
      ... on Commit { history(first: $size, after: $after) { pageInfo { hasNextPage endCursor } nodes { oid } } }
    }
  }
}`;

/**
 * Moves the branch to a commit that stands on `base`, or makes it (base null). Compare and swap: GitHub refuses where the branch
 * does not lead to the commit, or is there already. null: done; otherwise GitHub's refusal. Throws GitHubError where it is not
 * known whether it was done, and where the branch is kept from it. Source: docs.github.com, "REST API endpoints for Git references".
 */
export async function moveBranch(on: RecordsBranch, base: string | null, commit: string): Promise<GitHubError | null> {
  const { client, repository, branch } = on;
  try {
    if (base === null) {
      await client.send(
        'POST',
        '/repos/{owner}/{repo}/git/refs',
        { ...repository, ref: `refs/heads/${branch}`, sha: commit },
        named(on),
      );
    } else {
      const moved = { ...repository, ref: `heads/${branch}`, sha: commit, force: false };
      await client.send('PATCH', '/repos/{owner}/{repo}/git/refs/{ref}', moved, named(on));
    }
    return null;
  } catch (thrown) {
    if (!(thrown instanceof GitHubError)) throw thrown;
    if (thrown.kind === 'forbidden' || isProtection(thrown)) throw refusedBranch(on, thrown);
    if (thrown.kind === 'refused' || thrown.kind === 'not-found') return thrown;
    throw thrown;
  }
}

/** GitHub's own words in a refusal, without the names of the branch and the repository before them. */
const wordsOf = ({ message }: GitHubError): string => /\): \d{3} (.*)$/s.exec(message)?.[1] ?? '';

/** Whether GitHub says that somebody else was faster, which holds even where the branch is still shown as it was. */
export const saysItMoved = (refusal: GitHubError): boolean =>
  /not a fast.?forward|already exists|but expected/i.test(wordsOf(refusal));

/** Whether GitHub says that rules keep the branch as it is. */
const isProtection = (refusal: GitHubError): boolean =>
  refusal.kind === 'refused' &&
  !saysItMoved(refusal) &&
  /rule violations|protected|locked|required status check/i.test(wordsOf(refusal));

/** A branch that cannot be written, with what is likely to be the reason. */
export function refusedBranch(on: RecordsBranch, error: GitHubError): GitHubError {
  const likely = 'A ruleset, a branch protection or a lock is likely to keep it as it is, or the token may not write.';
  const allow = `Let the gate's token create and update ${on.branch}: with the permission "contents: write"`;
  const remedy = `${allow}, and without a required pull request, required checks or a lock; see ${setupPage}.`;
  return new GitHubError(
    'forbidden',
    `${sentence(named(on))} cannot be written. ${problemIn(error)} ${likely}`,
    remedy,
  );
}

/**
 * The tip to write on; a branch that was deleted is restored where it was, and that is told. null: there never was one. Throws
 * GitHubError.
 */
export async function tipToWriteOn(on: RecordsBranch, log: (line: string) => void): Promise<Tip | null> {
  const found = await findTip(on);
  return found === null || found.deleted === null
    ? found
    : await restored(on, { ...found, deleted: found.deleted }, log);
}

async function restored(
  on: RecordsBranch,
  { commit, tree, deleted }: FoundTip & { deleted: NonNullable<FoundTip['deleted']> },
  log: (line: string) => void,
): Promise<Tip> {
  const refusal = await moveBranch(on, null, commit);
  if (refusal !== null) {
    const there = await readTip(on);
    if (there !== null) return there;
    throw /object does not exist/i.test(wordsOf(refusal))
      ? lost(on, { ...deleted, before: commit })
      : refusedBranch(on, refusal);
  }
  const who = deleted.by === null ? '' : ` by @${deleted.by}`;
  log(safeLog(`${sentence(named(on))} was deleted at ${deleted.at}${who}: restored at ${commit.slice(0, 7)}.`));
  return { commit, tree };
}

/** Whether a commit that stands on `base` is the tip or leads to it. Throws GitHubError. */
export async function leadsTo(
  on: RecordsBranch,
  tip: string,
  { commit, base }: { commit: string | null; base: string | null },
): Promise<boolean> {
  if (commit === null || tip === base) return false;
  if (tip === commit) return true;
  const variables = { ...on.repository, tip };
  const list = (found: Answer) => found.path('repository', 'object', 'history');
  for await (const { nodes } of pagesOf(on.client, named(on), { query: lineQuery, variables, list })) {
    const line = nodes.map((node) => node.member('oid').sha());
    if (line.includes(commit)) return true;
    if (base !== null && line.includes(base)) return false;
  }
  return false;
}
