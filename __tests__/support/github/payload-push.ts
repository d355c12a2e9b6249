/** Payloads of `push`: what a branch of the world was moved by. */
import { type Payload, part, type Target } from '../payloads.ts';
import { changedFiles } from './diff.ts';
import { findRepository, type Identity, type PullRequest, type Repository } from './world.ts';

const NONE = '0'.repeat(40);
/** GitHub names no more commits in one payload. */
const NAMED_COMMITS = 2048;

/** A push; default: the last one to the default branch that the activity list tells of. */
export interface Pushed {
  branch?: string;
  before?: string;
  after?: string;
  by?: string | null;
}

/** Makes the payload that of this push, with its commits. Throws where the world knows of no such push. */
export function describePush(shown: Payload, target: Target, said: PullRequest | undefined): void {
  const repo = target.world && findRepository(target.world, target.repository);
  if (!repo) throw new Error(`this world has no repository ${target.repository}`);
  const { branch, before, after, by } = { ...lastPush(repo, target, said), ...target.push };
  const { git } = repo;
  const [created, deleted] = [before === NONE, after === NONE];
  const site = `https://github.com/${target.repository}`;
  const commits = deleted ? [] : newCommits(repo, branch, before, after);
  const head = deleted ? null : commitShape(repo, after, site);
  const pusher = by ?? 'ghost';
  // Newer than the example.
  const newer = { has_discussions: false, topics: [], visibility: repo.private ? 'private' : 'public' };
  shown.repository = { ...newer, ...part(shown.repository) };
  Object.assign(shown, {
    ...{ ref: `refs/heads/${branch}`, before, after, created, deleted, base_ref: null },
    forced: !created && !deleted && !git.descends(after, before),
    compare: created || deleted ? `${site}/compare/${branch}` : `${site}/compare/${short(before)}...${short(after)}`,
    commits: commits.slice(-NAMED_COMMITS).map((sha) => commitShape(repo, sha, site)),
    head_commit: head,
    pusher: { name: pusher, email: `${pusher}@example.com` },
    sender: { ...part(shown.sender), login: pusher, type: pusher.endsWith('[bot]') ? 'Bot' : 'User' },
  });
}

const short = (sha: string): string => sha.slice(0, 12);

/** The merge of the pull request that was named, or the last push to the branch. */
function lastPush(repo: Repository, { push }: Target, said: PullRequest | undefined): Required<Pushed> {
  const branch = push?.branch ?? said?.baseRef ?? repo.defaultBranch;
  if (said?.mergeCommit) {
    const [first] = said.landed;
    const before = first === undefined ? undefined : repo.git.commitOf(first).parents[0];
    return { branch, before: before ?? NONE, after: said.mergeCommit, by: said.mergedBy };
  }
  const last = repo.activity.findLast(
    (one) => one.ref === `refs/heads/${branch}` && (push?.after ?? one.after) === one.after,
  );
  if (last) return { branch, before: last.before, after: last.after, by: last.actor };
  if (push?.before !== undefined && push.after !== undefined) return { branch, by: 'ada', ...push, ...ends(push) };
  throw new Error(`nothing was pushed to ${branch}: say before and after`);
}

const ends = ({ before = NONE, after = NONE }: Pushed) => ({ before, after });

/** The commits that the branch did not have, oldest first; of a new branch those that the default branch lacks. */
function newCommits(
  { git, branches, defaultBranch }: Repository,
  branch: string,
  before: string,
  after: string,
): string[] {
  const tip = branches.get(defaultBranch);
  const from = before !== NONE ? before : branch === defaultBranch ? undefined : tip;
  const known = from === undefined || !git.commits.has(from) ? new Set<string>() : git.ancestors(from);
  return git
    .ordered(after)
    .filter((sha) => !known.has(sha))
    .reverse();
}

function commitShape(repo: Repository, sha: string, site: string): Payload {
  const { git, commits } = repo;
  const { tree, parents, message, author, committer } = git.commitOf(sha);
  const [parent] = parents;
  const files = changedFiles(git, parent === undefined ? new Map() : git.filesOf(parent), git.filesOf(sha));
  const paths = (...kinds: string[]): string[] =>
    files.flatMap(({ path, status }) => (kinds.includes(status) ? [path] : []));
  const moved = files.flatMap(({ previousPath, status }) =>
    status === 'renamed' && previousPath ? [previousPath] : [],
  );
  const known = commits.get(sha);
  return {
    ...{ id: sha, tree_id: tree, distinct: true, message, timestamp: committer.at },
    url: `${site}/commit/${sha}`,
    author: person(author, known?.authors[0]),
    committer: person(committer, known?.committer),
    added: paths('added', 'renamed', 'copied'),
    removed: [...paths('removed'), ...moved],
    modified: paths('modified', 'changed'),
  };
}

const person = ({ name, email }: { name: string; email: string }, known: Identity | null | undefined): Payload => ({
  name,
  email,
  ...(known?.login ? { username: known.login } : {}),
});
