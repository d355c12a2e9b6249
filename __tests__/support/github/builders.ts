/** `fakeWorld` and `fakeRepository`: a world out of what a test cares about. See world.ts for an example, inputs.ts for all. */
import { type Merged, openedAt, type Surroundings } from './commit-chain.ts';
import { contentsBefore, History } from './history.ts';
import type { PullRequestInput, RepositoryInput } from './inputs.ts';
import type { FileContent } from './objects.ts';
import { buildPullRequest, isMerged } from './pull-request-builder.ts';
import { findRepository, type Repository, type User, userOf, type World } from './world.ts';

const FOUNDED = '2026-01-05T15:00:00Z';

/** The world with these repositories and the forks that their pull requests come from. */
export function fakeWorld(input: {
  repositories?: readonly Repository[];
  users?: readonly (Partial<User> & { login: string })[];
  teams?: World['teams'];
  viewer?: string;
}): World {
  const world: World = {
    users: new Map(),
    repositories: [...(input.repositories ?? [])],
    teams: input.teams ?? {},
    viewer: input.viewer ?? 'github-actions[bot]',
  };
  for (const user of input.users ?? []) {
    world.users.set(user.login.toLowerCase(), { ...userOf({ users: new Map() }, user.login), ...user });
  }
  for (const repository of input.repositories ?? []) {
    for (const fork of repository.forks) {
      if (!findRepository(world, `${fork.owner}/${fork.name}`)) world.repositories.push(fork);
    }
  }
  return world;
}

/** One repository with its history, branches and pull requests. Throws where the test's words contradict each other. */
export function fakeRepository(input: RepositoryInput): Repository {
  const history = new History();
  let ids = 1000;
  const nextId = (): number => ++ids;
  const repository: Repository = {
    ...emptyRepository(input.owner, input.name, history),
    private: input.private ?? false,
    defaultBranch: input.defaultBranch ?? 'main',
    collaborators: input.collaborators ?? { ada: 'write', grace: 'write' },
  };
  const main = mainBranch(input, history);
  repository.branches.set(repository.defaultBranch, main);
  for (const [branch, changes] of Object.entries(input.branches ?? {})) {
    const tree = history.overlay(history.git.filesOf(main), changes);
    const same = Object.keys(changes).length === 0;
    repository.branches.set(
      branch,
      same ? main : history.commit({ message: branch }, tree, [main], FOUNDED, input.owner),
    );
  }
  const merged = new Map<number, Merged>();
  for (const one of inOrder(input.pullRequests ?? [])) addPullRequest(one, { repository, history, merged, nextId });
  repository.pullRequests.sort((a, b) => a.number - b.number);
  repository.activity.push(...(input.activity ?? []).map((entry) => ({ id: nextId(), ...entry })));
  return repository;
}

interface Growing {
  repository: Repository;
  history: History;
  merged: Map<number, Merged>;
  nextId: () => number;
}

function addPullRequest(input: PullRequestInput, { repository, history, merged, nextId }: Growing): void {
  const fullName = `${repository.owner}/${repository.name}`;
  const baseRef = input.baseRef ?? repository.defaultBranch;
  const baseTip = repository.branches.get(baseRef);
  if (baseTip === undefined) throw new Error(`${fullName} has no branch ${baseRef} for #${input.number}`);
  const reverted = input.reverts === undefined ? undefined : merged.get(input.reverts);
  if (input.reverts !== undefined && !reverted)
    throw new Error(`#${input.reverts} was not merged before #${input.number}`);
  const around: Surroundings = { fullName, history, baseRef, baseTip, nextId, ...(reverted ? { reverted } : {}) };
  const { pullRequest, checkRuns, statuses, pushes } = buildPullRequest(input, around);
  repository.pullRequests.push(pullRequest);
  repository.checkRuns.push(...checkRuns);
  repository.statuses.push(...statuses);
  const { mergeCommit, headRepository, headRef, head, number, title } = pullRequest;
  if (mergeCommit) {
    repository.branches.set(baseRef, mergeCommit);
    merged.set(number, { number, title, before: baseTip, after: mergeCommit });
  }
  const home = headRepository === fullName ? repository : headRepository && forkOf(repository, headRepository, history);
  if (!home) return;
  home.activity.push(...pushes.map((push) => ({ id: nextId(), ...push })));
  if (pullRequest.state !== 'MERGED') home.branches.set(headRef, head);
}

function forkOf(repository: Repository, fullName: string, history: History): Repository {
  const known = repository.forks.find(({ owner, name }) => `${owner}/${name}` === fullName);
  if (known) return known;
  const [owner = '', name = ''] = fullName.split('/');
  const fork = { ...emptyRepository(owner, name, history), branches: new Map(repository.branches) };
  repository.forks.push({ ...fork, collaborators: { [owner]: 'admin' } });
  return forkOf(repository, fullName, history);
}

const emptyRepository = (owner: string, name: string, { git, commits }: History): Repository => ({
  owner,
  name,
  private: false,
  defaultBranch: 'main',
  branches: new Map(),
  git,
  commits,
  collaborators: {},
  pullRequests: [],
  checkRuns: [],
  statuses: [],
  activity: [],
  forks: [],
});

/** The default branch: its first commit holds all files that the pull requests take for granted, then its history. */
function mainBranch(input: RepositoryInput, history: History): string {
  const pullRequests = input.pullRequests ?? [];
  const added = pullRequests
    .filter(isMerged)
    .flatMap(({ files = [] }) => files.filter((file) => file.status === 'added'));
  const later = new Set(added.map(({ path }) => path));
  const files: Record<string, FileContent> = {};
  for (const [path, content] of pullRequests.flatMap(({ files = [] }) => [...contentsBefore(files)])) {
    if (!later.has(path)) files[path] = content;
  }
  const root = history.overlay(new Map(), { 'README.md': `# ${input.name}\n`, ...files, ...input.files });
  let tip = history.commit({ message: 'Initial commit' }, root, [], FOUNDED, input.owner);
  for (const commit of input.history ?? []) {
    const tree = history.overlay(history.git.filesOf(tip), commit.changes ?? {});
    tip = history.commit(commit, tree, [tip], FOUNDED, input.owner);
  }
  return tip;
}

/** Merged pull requests first, in the order in which they were merged, so that the open ones start at what they made. */
function inOrder(pullRequests: readonly PullRequestInput[]): PullRequestInput[] {
  const mergedAt = (one: PullRequestInput): number =>
    isMerged(one) ? Date.parse(one.mergedAt ?? openedAt(one)) : Number.POSITIVE_INFINITY;
  return [...pullRequests].sort((a, b) =>
    mergedAt(a) === mergedAt(b) ? a.number - b.number : mergedAt(a) < mergedAt(b) ? -1 : 1,
  );
}
