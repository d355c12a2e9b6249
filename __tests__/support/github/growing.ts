/** A repository that pull requests are added to: while it is built, and later while a test plays on. */
import type { Merged, Surroundings } from './commit-chain.ts';
import { History } from './history.ts';
import type { PullRequestInput } from './inputs.ts';
import { buildPullRequest } from './pull-request-builder.ts';
import { enterQueue } from './queue.ts';
import { commentsOf } from './records-builder.ts';
import type { PullRequest, Repository } from './world.ts';

/** What a repository needs in order to grow. */
export interface Growing {
  history: History;
  /** What each merge did to its base, for pull requests that revert it. */
  merged: Map<number, Merged>;
  nextId: () => number;
}

const growth = new WeakMap<Repository, Growing>();

/** Made when first asked for; a fork shares its parent's objects. */
export function growing(repository: Repository): Growing {
  const known = growth.get(repository);
  if (known) return known;
  let ids = 1000;
  const made = { history: new History(repository), merged: new Map(), nextId: () => ++ids };
  growth.set(repository, made);
  return made;
}

/** Adds a pull request with everything around it; a merged one moves its base. Throws where the words contradict each other. */
export function addPullRequest(repository: Repository, input: PullRequestInput): PullRequest {
  const { history, merged, nextId } = growing(repository);
  const fullName = `${repository.owner}/${repository.name}`;
  const baseRef = input.baseRef ?? repository.defaultBranch;
  const baseTip = repository.branches.get(baseRef);
  if (baseTip === undefined) throw new Error(`${fullName} has no branch ${baseRef} for #${input.number}`);
  const reverted = input.reverts === undefined ? undefined : merged.get(input.reverts);
  if (input.reverts !== undefined && !reverted)
    throw new Error(`#${input.reverts} was not merged before #${input.number}`);
  const twin = repository.pullRequests.find(({ number }) => number === input.sameHeadAs);
  if (input.sameHeadAs !== undefined && !twin) throw new Error(`there is no #${input.sameHeadAs} to share a head with`);
  const around: Surroundings = {
    ...{ fullName, history, baseRef, baseTip, nextId },
    ...(reverted ? { reverted } : {}),
    ...(twin ? { twin } : {}),
  };
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
  repository.comments.push(...commentsOf(input, pullRequest, nextId));
  if (input.mergeQueueEntry) {
    const { createdAt: at, author: by } = pullRequest;
    enterQueue(repository, pullRequest, { at, by, ...input.mergeQueueEntry });
  }
  if (!home || twin) return pullRequest;
  home.activity.push(...pushes.map((push) => ({ id: nextId(), ...push })));
  if (pullRequest.state !== 'MERGED') home.branches.set(headRef, head);
  return pullRequest;
}

/** The fork of that name, made when first asked for. */
function forkOf(repository: Repository, fullName: string, history: History): Repository {
  const known = repository.forks.find(({ owner, name }) => `${owner}/${name}` === fullName);
  if (known) return known;
  const [owner = '', name = ''] = fullName.split('/');
  const fork = { ...emptyRepository(owner, name, history), branches: new Map(repository.branches) };
  repository.forks.push({ ...fork, collaborators: { [owner]: 'admin' } });
  return forkOf(repository, fullName, history);
}

export const emptyRepository = (owner: string, name: string, { git, commits }: History): Repository => ({
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
  issues: [],
  labels: [],
  deployments: [],
  comments: [],
  workflowRuns: [],
  workflowStates: {},
  protection: {},
  rulesets: [],
  mergeQueues: {},
  forks: [],
});
