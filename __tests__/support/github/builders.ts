/** `fakeWorld` and `fakeRepository`: a world out of what a test cares about. See world.ts for an example, inputs.ts for all. */
import { openedAt } from './commit-chain.ts';
import { addPullRequest, emptyRepository, growing } from './growing.ts';
import { contentsBefore, History } from './history.ts';
import type { PullRequestInput, RepositoryInput } from './inputs.ts';
import { addIssue, addLabel } from './issues.ts';
import type { FileContent } from './objects.ts';
import { isMerged } from './pull-request-builder.ts';
import { recordsOf, rulesOf } from './records-builder.ts';
import { findRepository, type PullRequest, type Repository, type User, userOf, type World } from './world.ts';

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
  const repository: Repository = {
    ...emptyRepository(input.owner, input.name, history),
    private: input.private ?? false,
    defaultBranch: input.defaultBranch ?? 'main',
    collaborators: input.collaborators ?? { ada: 'write', grace: 'write' },
  };
  const { nextId } = growing(repository);
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
  Object.assign(repository, rulesOf(input, nextId), recordsOf(input, { nextId, repository }));
  for (const one of inOrder(input.pullRequests ?? [])) addPullRequest(repository, one);
  for (const one of input.issues ?? []) addIssue(repository, one);
  for (const label of input.labels ?? []) addLabel(repository, label);
  repository.pullRequests.sort((a, b) => a.number - b.number);
  repository.activity.push(...(input.activity ?? []).map((entry) => ({ id: nextId(), ...entry })));
  return repository;
}

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

/**
 * Adds so many open pull requests to OWNER/REPO of a world, cheaply, numbered on from its last one; `each` says what is
 * special about one.
 */
export function openPullRequests(
  world: World,
  repository: string,
  count: number,
  each: (index: number, number: number) => Omit<PullRequestInput, 'number'> = () => ({}),
): PullRequest[] {
  const found = findRepository(world, repository);
  if (!found) throw new Error(`this world has no repository ${repository}`);
  const last = Math.max(0, ...found.pullRequests.map(({ number }) => number));
  const added = Array.from({ length: count }, (_, index) => {
    const number = last + index + 1;
    return addPullRequest(found, { number, files: [{ path: `src/change-${number}.ts` }], ...each(index, number) });
  });
  for (const fork of found.forks) if (!world.repositories.includes(fork)) world.repositories.push(fork);
  return added;
}
