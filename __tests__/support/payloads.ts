/**
 * Real webhook payloads (@octokit/webhooks-examples), moved to a repository and a pull request of a test's world:
 *
 *     payload('pull_request.opened', { repository: 'acme/shop', number: 42 })
 *     payload('pull_request_review.submitted', { repository: 'acme/shop', number: 42, world })   // title, SHAs … from there
 *     payload('merge_group.checks_requested', { repository: 'acme/shop', number: 42, world })    // the group of its entry
 *     payload('workflow_run.completed', { repository: 'acme/shop', number: 42, world, over: { name: 'CI' } })
 *     payload('check_run.completed', { …, over: { name: 'test', conclusion: 'failure' } })
 *     payload('status', { …, over: { context: 'ci/external', state: 'pending' } })               // or with `sha`
 *     payload('workflow_dispatch', { repository: 'acme/shop', inputs: { number: '42' } })
 *     payload('schedule', { repository: 'acme/shop', schedule: '7 * * * *' })
 *     payload('push', { repository: 'acme/shop', world })                       // the last push to the default branch
 *     payload('push', { repository: 'acme/shop', world, number: 42 })           // the push by which it was merged
 *     payload('push', { repository: 'acme/shop', world, push: { branch, before, after, by } })
 */
import { readFileSync } from 'node:fs';
import { describeCommitEvent } from './github/payload-commits.ts';
import { describePush, type Pushed } from './github/payload-push.ts';
import { findRepository, type PullRequest, type World } from './github/world.ts';

export interface Payload {
  [name: string]: unknown;
}

export interface Target {
  /** OWNER/REPO. */
  repository: string;
  number?: number;
  /** Where given, the payload says what this world says of the pull request. */
  world?: World;
  /** The commit that a status, a check run or a workflow run is about. Default: the pull request's head. */
  sha?: string;
  /** Laid over the status, the check run or the workflow run. */
  over?: Payload;
  /** Of `workflow_dispatch`. */
  inputs?: Readonly<Record<string, string>>;
  /** Of `push`; what is not given is as the world's activity list has it. */
  push?: Pushed;
  /** The cron expression that fired. */
  schedule?: string;
}

interface Example {
  name: string;
  examples: readonly Payload[];
}

let examples: readonly Example[] | undefined;

function allExamples(): readonly Example[] {
  if (examples) return examples;
  const path = new URL('../../node_modules/@octokit/webhooks-examples/api.github.com/index.json', import.meta.url);
  const read: readonly Example[] = JSON.parse(readFileSync(path, 'utf8'));
  examples = read;
  return read;
}

export const isPayload = (value: unknown): value is Payload =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const part = (value: unknown): Payload => (isPayload(value) ? value : {});

/**
 * The payload of `EVENT.ACTION` (or `EVENT` where there are no actions); a test may change what it gets.
 * `schedule` is made up, since no example exists. Throws where there is none.
 */
export function payload(event: string, target: Target): Payload {
  const [name, action] = event.split('.');
  if (name === 'schedule') {
    return { schedule: target.schedule ?? '*/5 * * * *', repository: repositoryOf(target), workflow: WORKFLOW };
  }
  // There are no examples of it: its payload is that of `pull_request`.
  if (name === 'pull_request_target') return payload(`pull_request.${action ?? 'opened'}`, target);
  const found = exampleOf(name, action);
  if (!found) throw new Error(`@octokit/webhooks-examples has no ${event}`);
  const said = pullRequestOf(target);
  const shown = part(found.pull_request);
  const renames = [
    [part(found.repository).full_name, target.repository],
    [part(shown.head).sha, said?.head],
    [part(shown.base).sha, said?.base],
  ].filter((pair): pair is [string, string] => pair.every((one) => typeof one === 'string'));
  const moved = part(relocate(found, renames, target));
  const number = target.number;
  const pullRequest = part(moved.pull_request);
  if (number !== undefined && isPayload(moved.pull_request)) {
    pullRequest.number = number;
    if ('number' in moved) moved.number = number;
  }
  if (said && isPayload(moved.pull_request)) describe(pullRequest, said);
  if (said && isPayload(moved.merge_group)) describeGroup(moved.merge_group, said);
  if (name === 'workflow_dispatch') Object.assign(moved, dispatched(target));
  describeCommitEvent(name ?? '', moved, target, said);
  if (name === 'push' && target.world) describePush(moved, target, said);
  return moved;
}

/** The first example of that event, and of that action where one is asked for. */
const exampleOf = (name: string | undefined, action: string | undefined): Payload | undefined =>
  allExamples()
    .find((one) => one.name === name)
    ?.examples.find((one) => action === undefined || one.action === action);

const WORKFLOW = '.github/workflows/change-gate.yml';

const pullRequestOf = ({ world, repository, number }: Target): PullRequest | undefined =>
  world && findRepository(world, repository)?.pullRequests.find((one) => one.number === number);

function repositoryOf({ repository }: Target): Payload {
  const [owner, name] = repository.split('/');
  return { full_name: repository, name, owner: { login: owner }, default_branch: 'main' };
}

type Renames = readonly (readonly [from: string, to: string])[];

/** The payload with every name, number and SHA of the example replaced, wherever it stands; a copy. */
function relocate(value: unknown, renames: Renames, target: Target): unknown {
  if (typeof value === 'string') {
    const moved = renames.reduce((text, [from, to]) => text.replaceAll(from, to), value);
    return target.number === undefined ? moved : moved.replace(/\/(pulls?|issues)\/\d+(?!\d)/, `/$1/${target.number}`);
  }
  if (Array.isArray(value)) return value.map((one) => relocate(one, renames, target));
  if (!isPayload(value)) return value;
  const entries = Object.entries(value).map(([key, one]) => [key, relocate(one, renames, target)]);
  const result: Payload = Object.fromEntries(entries);
  return result.full_name === target.repository ? { ...result, ...repositoryNames(result, target) } : result;
}

function repositoryNames({ owner }: Payload, { repository, world }: Target): Payload {
  const [login, name] = repository.split('/');
  const known = world && findRepository(world, repository);
  const names = { name, owner: { ...part(owner), login }, default_branch: known?.defaultBranch ?? 'main' };
  return { ...names, private: known?.private ?? false };
}

function describe(shown: Payload, said: PullRequest): void {
  const repository = part(part(shown.base).repo);
  const fork = said.headRepository === null ? null : { ...repository, full_name: said.headRepository };
  Object.assign(shown, {
    title: said.title,
    body: said.body,
    draft: said.draft,
    state: said.state === 'OPEN' ? 'open' : 'closed',
    user:
      said.author === null
        ? null
        : { ...part(shown.user), login: said.author, type: said.author.endsWith('[bot]') ? 'Bot' : 'User' },
    labels: said.labels.map((name) => ({ name })),
    created_at: said.createdAt,
    updated_at: said.updatedAt,
    closed_at: said.closedAt,
    merged_at: said.mergedAt,
    merge_commit_sha: said.mergeCommit,
    base: { ...part(shown.base), ref: said.baseRef, sha: said.base },
    head: { ...part(shown.head), ref: said.headRef, sha: said.head, repo: fork },
  });
  // Newer than the example.
  shown.auto_merge ??= null;
  if ('merged' in shown) shown.merged = said.state === 'MERGED';
  if ('merged_by' in shown)
    shown.merged_by = said.mergedBy === null ? null : { ...part(shown.user), login: said.mergedBy };
  if ('changed_files' in shown) shown.changed_files = said.changedFiles;
}

/** A merge group names its pull request only in the name of its branch. */
function describeGroup(group: Payload, { mergeQueueEntry, number, head, base, baseRef }: PullRequest): void {
  const headRef = mergeQueueEntry?.headRef ?? `gh-readonly-queue/${baseRef}/pr-${number}-${base}`;
  const sha = mergeQueueEntry?.sha ?? head;
  Object.assign(group, {
    head_sha: sha,
    head_ref: `refs/heads/${headRef}`,
    base_sha: mergeQueueEntry?.base ?? base,
    base_ref: `refs/heads/${baseRef}`,
  });
  part(group.head_commit).id = sha;
}

const dispatched = ({ inputs = {}, world, repository }: Target): Payload => ({
  inputs: { ...inputs },
  ref: `refs/heads/${(world && findRepository(world, repository)?.defaultBranch) ?? 'main'}`,
  workflow: WORKFLOW,
});
