/** Git objects as GraphQL shows them. */
import { type Arguments, connection, type Field, type GraphNode, guarded, listing } from './connection.ts';
import { gitActor } from './graph-actor.ts';
import { checkSuites } from './graph-check-suite.ts';
import { rollup } from './graph-checks.ts';
import { deployments } from './graph-deployment.ts';
import { pullRequest } from './graph-pull-request.ts';
import { repository } from './graph-repository.ts';
import { statusOf } from './graph-status.ts';
import { type HistoryFilter, historyOf } from './log.ts';
import type { TreeEntry } from './objects.ts';
import { listOf, membersOf, textOf } from './said.ts';
import type { PullRequest, Repository, World } from './world.ts';

/** Longer texts come cut, with `isTruncated`. */
export const TEXT_LIMIT = 512_000;

export function commit(world: World, repo: Repository, sha: string): GraphNode {
  const { git } = repo;
  const object = git.commitOf(sha);
  const known = repo.commits.get(sha);
  const authors = (known?.authors ?? []).map((one) => gitActor(world, one, object.author.at));
  const [headline = '', ...body] = object.message.split('\n');
  return {
    __typename: 'Commit',
    id: `C_${sha}`,
    oid: sha,
    abbreviatedOid: sha.slice(0, 7),
    message: object.message,
    messageHeadline: headline,
    messageBody: body.join('\n').trim(),
    authoredDate: object.author.at,
    committedDate: object.committer.at,
    committedViaWeb: known?.committer?.login === 'web-flow',
    author: authors[0] ?? null,
    authors: connection('GitActor', () => authors),
    committer: known?.committer ? gitActor(world, known.committer, object.committer.at) : null,
    authoredByCommitter: known?.committer?.email === object.author.email,
    parents: listing(
      'Commit',
      () => object.parents,
      (parent) => commit(world, repo, parent),
    ),
    tree: () => tree(world, repo, object.tree),
    file: ({ path }: Arguments) => entryAt(world, repo, object.tree, String(path)),
    url: `https://github.com/${repo.owner}/${repo.name}/commit/${sha}`,
    repository: () => repository(world, repo),
    signature: null,
    pushedDate: null,
    history: listing(
      'CommitHistory',
      (args) => historyOf(repo, sha, wantedOf(args)),
      (one) => commit(world, repo, one),
    ),
    associatedPullRequests: listing(
      'PullRequest',
      () => repo.pullRequests.filter((one) => isAssociated(repo, one, sha)),
      (one) => pullRequest(world, repo, one),
    ),
    deployments: deployments(world, repo, ({ sha: of }) => of === sha),
    statusCheckRollup: rollup(world, repo, sha),
    status: statusOf(world, repo, sha),
    checkSuites: checkSuites(world, repo, sha),
  };
}

function wantedOf({ since, until, path, author }: Arguments): HistoryFilter {
  const text = { since: textOf(since), until: textOf(until), path: textOf(path) };
  const emails = listOf(membersOf(author).emails).map(String);
  return { ...text, ...(emails.length > 0 ? { emails } : {}) };
}

/** GitHub knows a commit's pull requests only where the commit came into this repository: not the open ones of forks. */
export const isAssociated = (repo: Repository, pr: PullRequest, sha: string): boolean =>
  pr.mergeCommit === sha ||
  pr.landed.includes(sha) ||
  (pr.commits.includes(sha) && (pr.state === 'MERGED' || pr.headRepository === `${repo.owner}/${repo.name}`));

/** A directory. */
export function tree(world: World, repo: Repository, sha: string, directory = ''): GraphNode {
  const entries = [...(repo.git.trees.get(sha) ?? [])];
  return {
    __typename: 'Tree',
    id: `T_${sha}`,
    oid: sha,
    abbreviatedOid: sha.slice(0, 7),
    repository: () => repository(world, repo),
    entries: () => entries.map(([name, entry]) => treeEntry(world, repo, { name, directory, entry })),
  };
}

interface Place {
  name: string;
  directory: string;
  entry: TreeEntry;
}

function treeEntry(world: World, repo: Repository, { name, directory, entry }: Place): GraphNode {
  const path = `${directory}${name}`;
  return {
    __typename: 'TreeEntry',
    name,
    path,
    type: entry.type,
    mode: Number.parseInt(entry.mode, 8),
    oid: entry.sha,
    size: repo.git.text(entry).length,
    object: () => objectOf(world, repo, entry, `${path}/`),
  };
}

/** A blob or tree; null for what is not there, and for submodules, whose commits are elsewhere. */
export function objectOf(
  world: World,
  repo: Repository,
  entry: TreeEntry | undefined,
  directory = '',
): GraphNode | null {
  if (!entry || entry.type === 'commit') return null;
  return entry.type === 'tree' ? tree(world, repo, entry.sha, directory) : blob(world, repo, entry);
}

function blob(world: World, repo: Repository, entry: TreeEntry): GraphNode {
  const bytes = repo.git.text(entry);
  const isBinary = bytes.includes(0);
  return {
    __typename: 'Blob',
    id: `B_${entry.sha}`,
    oid: entry.sha,
    abbreviatedOid: entry.sha.slice(0, 7),
    byteSize: bytes.length,
    isBinary,
    isTruncated: bytes.length > TEXT_LIMIT,
    text: isBinary ? null : bytes.subarray(0, TEXT_LIMIT).toString(),
    repository: () => repository(world, repo),
  };
}

function entryAt(world: World, repo: Repository, root: string, path: string): GraphNode | null {
  const entry = repo.git.entryAt(root, path);
  const name = path.replace(/^.*\//, '');
  return entry ? treeEntry(world, repo, { name, directory: path.slice(0, path.length - name.length), entry }) : null;
}

/** `Repository.object`: `ref`, `ref:path` or an object's SHA, as git's rev-parse has it. */
export const object = (world: World, repo: Repository): Field =>
  guarded('contents', (args) => {
    const expression = String(args.expression ?? args.oid ?? '');
    const [reference = '', ...rest] = expression.split(':');
    const sha = resolveReference(repo, reference);
    if (rest.length === 0) return sha === undefined ? bySha(world, repo, reference) : commit(world, repo, sha);
    const root = sha === undefined ? reference : repo.git.commitOf(sha).tree;
    if (!repo.git.trees.has(root)) return null;
    const path = rest.join(':').replace(/\/$/, '');
    return path === '' ? tree(world, repo, root) : objectOf(world, repo, repo.git.entryAt(root, path), `${path}/`);
  });

function bySha(world: World, repo: Repository, sha: string): GraphNode | null {
  if (repo.git.trees.has(sha)) return tree(world, repo, sha);
  return repo.git.blobs.has(sha) ? blob(world, repo, { mode: '100644', type: 'blob', sha }) : null;
}

/** The commit that a branch, a ref, a pull request's ref or a SHA (from 7 digits) names. */
export function resolveReference(repo: Repository, reference: string): string | undefined {
  if (reference === 'HEAD') return repo.branches.get(repo.defaultBranch);
  const branch = repo.branches.get(reference.replace(/^(refs\/)?heads\//, '')) ?? repo.branches.get(reference);
  if (branch !== undefined) return branch;
  const pull = /^refs\/pull\/(\d+)\/head$/.exec(reference);
  if (pull) return repo.pullRequests.find(({ number }) => number === Number(pull[1]))?.head;
  if (!/^[0-9a-f]{7,40}$/.test(reference)) return undefined;
  if (repo.git.commits.has(reference)) return reference;
  const short = [...repo.git.commits.keys()].filter((sha) => sha.startsWith(reference));
  return short.length === 1 ? short[0] : undefined;
}
