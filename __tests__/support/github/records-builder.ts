/** What a test says about comments, workflow runs, and what protects the branches. */
import type { PullRequestInput, RepositoryInput, WorkflowRunInput } from './inputs.ts';
import type { PullRequest, Repository } from './world.ts';
import type { IssueComment, WorkflowRun } from './world-records.ts';
import { QUEUE_SETTINGS, type RequiredCheck } from './world-rules.ts';

/** GitHub's comments are numbered beyond what 32 bits hold. */
export const COMMENT_IDS = 3_000_000_000;

/** The comments that a pull request is made with. */
export const commentsOf = (
  { comments = [] }: PullRequestInput,
  { number, author, createdAt }: PullRequest,
  nextId: () => number,
): IssueComment[] =>
  comments.map((one) => {
    const at = one.at ?? createdAt;
    const by = one.author === undefined ? author : one.author;
    return { id: COMMENT_IDS + nextId(), number, author: by, body: one.body, createdAt: at, updatedAt: at };
  });

const checksOf = (checks: readonly (string | RequiredCheck)[] = []): RequiredCheck[] =>
  checks.map((one) => (typeof one === 'string' ? { context: one } : one));

/** What protects the branches, completed. */
export function rulesOf(
  { rulesets = [], protection = {}, mergeQueues = {} }: RepositoryInput,
  nextId: () => number,
): Pick<Repository, 'rulesets' | 'protection' | 'mergeQueues'> {
  return {
    rulesets: rulesets.map(({ checks, ...said }) => ({
      id: nextId(),
      name: 'main',
      enforcement: 'active',
      branches: ['~DEFAULT_BRANCH'],
      strict: false,
      rules: [],
      ...said,
      checks: checksOf(checks),
    })),
    protection: Object.fromEntries(
      Object.entries(protection).map(([branch, { checks, strict = false, locked = false }]) => [
        branch,
        { strict, locked, checks: checksOf(checks) },
      ]),
    ),
    mergeQueues: Object.fromEntries(
      Object.entries(mergeQueues).map(([branch, said]) => [branch, { ...QUEUE_SETTINGS, ...said }]),
    ),
  };
}

/** The workflow runs, completed. */
export const recordsOf = (
  { workflowRuns = [], workflowStates = {} }: RepositoryInput,
  { repository, nextId }: { repository: Repository; nextId: () => number },
): Pick<Repository, 'workflowRuns' | 'workflowStates'> => ({
  workflowRuns: workflowRuns.map((one) => workflowRunOf(one, { repository, nextId, at: '2026-11-10T15:00:00Z' })),
  workflowStates: { ...workflowStates },
});

/** One run: of the default branch's tip, succeeded, unless the test says otherwise. */
export function workflowRunOf(
  { file, ...said }: WorkflowRunInput,
  { repository, nextId, at }: { repository: Repository; nextId: () => number; at: string },
): WorkflowRun {
  const { status = 'COMPLETED', createdAt = at } = said;
  const branch = said.branch === undefined ? repository.defaultBranch : said.branch;
  return {
    id: nextId(),
    name: file.replace(/^.*\//, '').replace(/\.ya?ml$/, ''),
    event: 'schedule',
    conclusion: status === 'COMPLETED' ? 'SUCCESS' : null,
    actor: 'github-actions[bot]',
    attempt: 1,
    updatedAt: createdAt,
    ...said,
    file: file.includes('/') ? file : `.github/workflows/${file}`,
    branch,
    sha: said.sha ?? repository.branches.get(branch ?? repository.defaultBranch) ?? '0'.repeat(40),
    status,
    createdAt,
  };
}
