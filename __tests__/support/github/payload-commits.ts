/** Payloads of events that are about a commit: `status`, `check_run` and `workflow_run`. */
import { type Payload, part, type Target } from '../payloads.ts';
import type { PullRequest } from './world.ts';

/** Says in the payload which commit it is about, and what `over` says besides. */
export function describeCommitEvent(name: string, shown: Payload, target: Target, said: PullRequest | undefined): void {
  const sha = target.sha ?? said?.head;
  if (name === 'status') describeStatus(shown, sha, target, said);
  if (name === 'check_run') describeCheckRun(part(shown.check_run), sha, target, said);
  if (name === 'workflow_run') describeWorkflowRun(shown, sha, target, said);
}

const branchOf = ({ repository }: Target, said: PullRequest | undefined, sha: string): Payload[] =>
  said && said.headRepository === repository
    ? [{ name: said.headRef, commit: { sha, url: `${apiOf(repository)}/commits/${sha}` }, protected: false }]
    : [];

function describeStatus(shown: Payload, sha: string | undefined, target: Target, said: PullRequest | undefined): void {
  if (sha !== undefined) {
    Object.assign(shown, { sha, branches: branchOf(target, said, sha) });
    part(shown.commit).sha = sha;
  }
  const verification = part(part(part(shown.commit).commit).verification);
  // Newer than the example.
  verification.verified_at ??= null;
  shown.name = target.repository;
  Object.assign(shown, target.over);
}

function describeCheckRun(run: Payload, sha: string | undefined, target: Target, said: PullRequest | undefined): void {
  const suite = part(run.check_suite);
  if (sha !== undefined) {
    const pull_requests = listed(target, said);
    Object.assign(run, { head_sha: sha, pull_requests });
    Object.assign(suite, { head_sha: sha, pull_requests, head_branch: said?.headRef ?? suite.head_branch });
  }
  Object.assign(run, target.over);
}

function describeWorkflowRun(
  { workflow_run, workflow, sender }: Payload,
  sha: string | undefined,
  target: Target,
  said: PullRequest | undefined,
): void {
  const run = part(workflow_run);
  Object.assign(run, { status: 'completed', conclusion: 'success', event: 'pull_request' });
  if (sha !== undefined) {
    Object.assign(run, { head_sha: sha, pull_requests: listed(target, said) });
    part(run.head_commit).id = sha;
  }
  if (said) {
    run.head_branch = said.headRef;
    run.head_repository = said.headRepository === null ? null : moved(part(run.head_repository), said.headRepository);
  }
  const { name = run.name } = target.over ?? {};
  const file = `${String(name)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')}.yml`;
  // Newer than the example: the path and who started it.
  Object.assign(run, { path: `.github/workflows/${file}`, actor: sender, triggering_actor: sender }, target.over);
  if (run.name !== undefined) part(workflow).name = run.name;
}

function moved(repository: Payload, fullName: string): Payload {
  const [login, name] = fullName.split('/');
  return { ...repository, full_name: fullName, name, owner: { ...part(repository.owner), login } };
}

/** The pull requests that GitHub names with a commit: none whose head is in a fork. */
function listed({ repository }: Target, said: PullRequest | undefined): Payload[] {
  if (!said || said.headRepository !== repository) return [];
  const repo = { id: 1, url: apiOf(repository), name: repository.replace(/^.*\//, '') };
  return [
    {
      id: 5_000_000 + said.number,
      number: said.number,
      url: `${apiOf(repository)}/pulls/${said.number}`,
      head: { ref: said.headRef, sha: said.head, repo },
      base: { ref: said.baseRef, sha: said.base, repo },
    },
  ];
}

const apiOf = (repository: string): string => `https://api.github.com/repos/${repository}`;
