/** Makes one pull request of the world out of what a test says about it. */
import {
  commitChain,
  commitsBetween,
  later,
  listedFiles,
  openedAt,
  resolve,
  type Surroundings,
  TO_MERGE,
} from './commit-chain.ts';
import { pushesOf, timelineOf, workflowOf } from './events-builder.ts';
import type { CommitReference, PullRequestInput } from './inputs.ts';
import { mergeOnto } from './merging.ts';
import type { Activity, CheckRun, PullRequest, Review, Status, Thread } from './world.ts';

export interface BuiltPullRequest {
  pullRequest: PullRequest;
  checkRuns: CheckRun[];
  statuses: Status[];
  pushes: Omit<Activity, 'id'>[];
}

/** The pull request with everything that GitHub keeps beside it. Throws where the test's words contradict each other. */
export function buildPullRequest(input: PullRequestInput, around: Surroundings): BuiltPullRequest {
  const { history, baseTip, reverted } = around;
  const createdAt = openedAt(input);
  const author = input.author === undefined ? (around.twin?.author ?? 'ada') : input.author;
  const start = { commit: history.before(baseTip, input.behind ?? 0), author: author ?? 'ghost', createdAt };
  const commits = around.twin
    ? commitsBetween(history.git, baseTip, around.twin.head)
    : commitChain(input.commits ?? [{}], input, around, start, null);
  const abandoned = commitChain(input.abandoned ?? [], input, around, start, 'abandoned');
  const head = commits.at(-1) ?? start.commit;
  const mergeBase = history.git.mergeBase(baseTip, head) ?? start.commit;
  const files = listedFiles(history.git, mergeBase, head, input.files ?? []);
  const headRef =
    input.headRef ?? around.twin?.headRef ?? (reverted ? `revert-${reverted.number}` : `change-${input.number}`);
  const at = (reference: CommitReference): string => resolve(reference, commits, abandoned);
  const happening = { author, createdAt, headRef, head, abandoned, at, nextId: around.nextId };
  const written = { number: input.number, ...said(input, around), author, headRef };
  const pullRequest: PullRequest = {
    ...written,
    createdAt,
    ...ending(input, around, { ...written, commits, head }),
    mergeQueueEntry: null,
    baseRef: around.baseRef,
    base: baseTip,
    mergeBase,
    headRef,
    head,
    files,
    changedFiles: input.changedFiles ?? files.length,
    commits,
    abandoned,
    reviews: reviewsOf(input, createdAt, at),
    threads: threadsOf(input, files[0]?.path ?? 'README.md'),
    events: timelineOf(input, happening),
  };
  return {
    pullRequest,
    checkRuns: checkRunsOf(input, around, createdAt, at),
    statuses: statusesOf(input, around, createdAt, at),
    pushes: pushesOf(input, happening),
  };
}

type Said = 'title' | 'body' | 'draft' | 'lastEditedAt' | 'editor' | 'headRepository';
type Listed = 'labels' | 'assignees' | 'reviewRequests' | 'linkedIssues';

/** What stands in the pull request as the test says it, or as GitHub words it for a revert. */
function said(input: PullRequestInput, { reverted, twin, fullName }: Surroundings): Pick<PullRequest, Said | Listed> {
  const title = reverted ? `Revert "${reverted.title}"` : `Change ${input.number}`;
  const body = reverted ? `Reverts ${fullName}#${reverted.number}` : '';
  const { labels = [], assignees = [], reviewRequests = [], linkedIssues = [] } = input;
  const { lastEditedAt = null, editor = null, draft = false } = input;
  const { headRepository = twin ? twin.headRepository : fullName } = input;
  const lists = { labels, assignees, reviewRequests, linkedIssues };
  return { title, body, draft, lastEditedAt, editor, headRepository, ...lists, ...pickText(input) };
}

const pickText = ({ title, body }: PullRequestInput): { title?: string; body?: string | null } => ({
  ...(title === undefined ? {} : { title }),
  ...(body === undefined ? {} : { body }),
});

type Ending = 'state' | 'updatedAt' | 'closedAt' | 'mergedAt' | 'mergedBy' | 'mergeCommit' | 'landed';

/** How the pull request ended, if it did. */
function ending(
  input: PullRequestInput,
  { history, baseTip }: Surroundings,
  pr: Parameters<typeof mergeOnto>[0],
): Pick<PullRequest, Ending> {
  const createdAt = openedAt(input);
  const merged = isMerged(input);
  const by = input.mergedBy ?? pr.author ?? 'ghost';
  const mergedAt = merged ? (input.mergedAt ?? later(createdAt, TO_MERGE)) : null;
  const closedAt = input.closedAt ?? mergedAt ?? (input.state === 'CLOSED' ? later(createdAt, 60) : null);
  const merging = { history, tip: baseTip, method: input.mergeMethod ?? 'squash', at: mergedAt ?? createdAt, by };
  const mergeCommit = merged ? mergeOnto(pr, merging) : null;
  return {
    state: input.state ?? (merged ? 'MERGED' : closedAt ? 'CLOSED' : 'OPEN'),
    updatedAt: input.updatedAt ?? closedAt ?? createdAt,
    closedAt,
    mergedAt,
    mergedBy: !merged || input.mergedBy === null ? null : by,
    mergeCommit,
    landed: mergeCommit === null ? [] : history.git.firstParents(baseTip, mergeCommit),
  };
}

/** Whether what the test says makes the pull request a merged one. */
export const isMerged = ({ state, mergedAt, mergedBy }: PullRequestInput): boolean =>
  state === 'MERGED' || (state === undefined && Boolean(mergedAt ?? mergedBy));

type CommitAt = (reference: CommitReference) => string;

const reviewsOf = ({ reviews = [] }: PullRequestInput, createdAt: string, at: CommitAt): Review[] =>
  reviews.map(({ author, state, body = '', submittedAt, commit }) => ({
    author,
    state,
    body,
    submittedAt: submittedAt === undefined && state !== 'PENDING' ? later(createdAt, 60) : (submittedAt ?? null),
    commit: commit === null ? null : at(commit ?? -1),
  }));

const threadsOf = ({ threads = [] }: PullRequestInput, path: string): Thread[] =>
  threads.map((thread) => ({ resolved: false, outdated: false, path, author: 'grace', body: 'Why?', ...thread }));

const checkRunsOf = (input: PullRequestInput, around: Surroundings, createdAt: string, at: CommitAt): CheckRun[] =>
  (input.checks ?? []).map(({ commit, workflow, app = 'github-actions', ...check }) => {
    const running = check.status !== undefined && check.status !== 'COMPLETED';
    return {
      databaseId: around.nextId(),
      status: 'COMPLETED',
      conclusion: running ? null : 'SUCCESS',
      startedAt: later(createdAt, 1),
      completedAt: running ? null : later(createdAt, 5),
      required: false,
      ...check,
      app,
      workflow: workflowOf(workflow, app, around.nextId),
      sha: at(commit ?? -1),
    };
  });

const statusesOf = (input: PullRequestInput, around: Surroundings, createdAt: string, at: CommitAt): Status[] =>
  (input.statuses ?? []).map(({ commit, ...status }) => ({
    id: around.nextId(),
    state: 'SUCCESS',
    description: null,
    targetUrl: null,
    creator: 'github-actions[bot]',
    createdAt: later(createdAt, 5),
    required: false,
    ...status,
    sha: at(commit ?? -1),
  }));
