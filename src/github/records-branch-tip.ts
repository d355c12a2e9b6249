import { type Activity, activityIn } from './activity.ts';
import type { Answer } from './answer.ts';
import type { GitHubClient } from './client.ts';
import { GitHubError } from './error.ts';
import { refusalOf } from './graphql-answer.ts';
import { fullName, type Repository } from './repository.ts';

/** The branch that records are kept on. */
export interface RecordsBranch {
  client: GitHubClient;
  repository: Repository;
  /** Without `refs/heads/`. */
  branch: string;
}

/** A commit of the branch. */
export interface Tip {
  commit: string;
  tree: string;
}

/** Where the branch is. */
export interface FoundTip extends Tip {
  /** null: it is there. Otherwise it was deleted, and this is where it was then. */
  deleted: { at: string; by: string | null } | null;
}

export const named = ({ repository, branch }: RecordsBranch): string =>
  `the branch ${branch} of ${fullName(repository)}`;

/** Where the gate's documentation says what the branch needs. */
export const setupPage = 'docs/records.md of change-gate, “Set it up”';

const commitFields = 'oid ... on Commit { tree { oid } }';

const tipQuery = `query tip($owner: String!, $repo: String!, $ref: String!) {
  repository(owner: $owner, name: $repo) { ref(qualifiedName: $ref) { target { ${commitFields} } } }
}`;

const commitOfRecordsQuery = `query commit($owner: String!, $repo: String!, $oid: GitObjectID!) {
  repository(owner: $owner, name: $repo) { object(oid: $oid) { ${commitFields} } }
}`;

/** Asks a query about the branch; a part that the token may not see is an error. Throws GitHubError. */
export async function askBranch(
  on: RecordsBranch,
  query: string,
  variables: Readonly<Record<string, string | null>>,
): Promise<Answer> {
  const { data, refused } = await on.client.graphql(query, () => ({ ...on.repository, ...variables }), named(on));
  const [refusal] = refused;
  if (refusal) throw refusalOf(refusal, named(on));
  return data.member('repository');
}

/** The tip of the branch; null: there is none. Throws GitHubError. */
export async function readTip(on: RecordsBranch): Promise<Tip | null> {
  const found = await askBranch(on, tipQuery, { ref: `refs/heads/${on.branch}` });
  return found.member('ref').orNull((ref) => tipOf(ref.member('target')));
}

const tipOf = (commit: Answer): Tip => ({
  commit: commit.member('oid').sha(),
  tree: commit.member('tree').member('oid').sha(),
});

/**
 * The tip of the branch, or where it was when somebody deleted it, by the repository's activity list; null: there never was one.
 * Throws GitHubError, also where that cannot be told, or GitHub no longer has what was deleted: nothing is begun anew unless
 * there is nothing to lose. Source: docs.github.com, "List repository activities".
 */
export async function findTip(on: RecordsBranch): Promise<FoundTip | null> {
  const tip = await readTip(on);
  if (tip !== null) return { ...tip, deleted: null };
  const last = await lastActivity(on);
  if (last === null) return null;
  if (last.kind !== 'branch_deletion') {
    // Somebody has made it since it was asked for, or what GitHub lists lags behind.
    const now = await readTip(on);
    if (now === null) throw contradiction(on, last);
    return { ...now, deleted: null };
  }
  const object = (await askBranch(on, commitOfRecordsQuery, { oid: last.before })).member('object');
  if (object.value === null) throw lost(on, last);
  return { ...tipOf(object), deleted: { at: last.at, by: last.by } };
}

/** What was last done to the branch: GitHub lists the latest first. null: nothing ever was. */
async function lastActivity(on: RecordsBranch): Promise<Activity | null> {
  const asked = { ...on.repository, ref: `refs/heads/${on.branch}`, per_page: 1 };
  const list = await on.client.get('/repos/{owner}/{repo}/activity', asked, named(on)).catch((thrown: unknown) => {
    throw thrown instanceof GitHubError ? untold(on, thrown) : thrown;
  });
  const [last] = list.items();
  return last === undefined ? null : activityIn(last);
}

/** How a person begins anew, knowing what they do. */
const beginAnew = ({ branch }: RecordsBranch): string => {
  const commit = `git commit-tree -m 'Begin the change records' "$(git hash-object -w -t tree /dev/null)"`;
  return `git push origin "$(${commit}):refs/heads/${branch}"`;
};

/** The problem that an error tells, without its remedy. */
export const problemIn = ({ message, remedy }: GitHubError): string =>
  message.endsWith(` ${remedy}`) ? message.slice(0, -remedy.length - 1) : message;

function untold(on: RecordsBranch, error: GitHubError): GitHubError {
  if (['unavailable', 'rate-limited', 'unauthorized', 'malformed'].includes(error.kind)) return error;
  const problem = `${sentence(named(on))} is not there, and whether it was deleted cannot be told: ${problemIn(error)}`;
  const remedy = `${error.remedy} If there never were any records, begin them yourself: ${beginAnew(on)}`;
  return new GitHubError(error.kind, problem, remedy);
}

function contradiction(on: RecordsBranch, { kind, at }: Activity): GitHubError {
  const problem = `GitHub does not find ${named(on)}, but lists a ${kind} on it at ${at}, and no deletion since.`;
  return new GitHubError('unavailable', problem, 'Run the gate again in some minutes.');
}

/** What was deleted and is gone for good. */
export function lost(on: RecordsBranch, { at, before, by }: Pick<Activity, 'at' | 'before' | 'by'>): GitHubError {
  const who = by === null ? '' : ` by @${by}`;
  const problem = `${sentence(named(on))} was deleted at ${at}${who}, and GitHub no longer has its commit ${before.slice(0, 7)}.`;
  const again = `Push it again from a clone that has it: git push origin ${before}:refs/heads/${on.branch}`;
  const anew = `or, where its records are lost for good, begin anew on purpose: ${beginAnew(on)}`;
  return new GitHubError('not-found', problem, `${again}; ${anew}`);
}

export const sentence = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
