/** The variables that a runner sets for every step. */
import { join } from 'node:path';

export interface Occasion {
  event: { name: string; payload: unknown };
  fake: { apiUrl: string; graphqlUrl: string };
  /** Default: what the payload says, or acme/shop. */
  repository?: string;
  /** GITHUB_SHA; for pull requests a runner has the test merge commit here, not the head. */
  sha?: string;
  ref?: string;
}

const member = (value: unknown, ...names: string[]): unknown =>
  names.reduce<unknown>(
    (one, name) => (typeof one === 'object' && one !== null ? Reflect.get(one, name) : undefined),
    value,
  );

/** https://docs.github.com/en/actions/reference/workflows-and-actions/variables */
export function runnerVariables({ event, fake, ...start }: Occasion, folder: string): Record<string, string> {
  const repository = start.repository ?? String(member(event.payload, 'repository', 'full_name') ?? 'acme/shop');
  const number = member(event.payload, 'number') ?? member(event.payload, 'pull_request', 'number');
  const ref = start.ref ?? (number === undefined ? 'refs/heads/main' : `refs/pull/${number}/merge`);
  const sender = String(member(event.payload, 'sender', 'login') ?? 'ada');
  return {
    CI: 'true',
    HOME: join(folder, 'home'),
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    RUNNER_NAME: 'GitHub Actions 1',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_TEMP: join(folder, 'temp'),
    RUNNER_TOOL_CACHE: join(folder, 'temp'),
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__ilana_change-gate',
    GITHUB_ACTION_REPOSITORY: 'ilana/change-gate',
    GITHUB_ACTION_REF: 'v1',
    GITHUB_ACTOR: sender,
    GITHUB_TRIGGERING_ACTOR: sender,
    GITHUB_API_URL: fake.apiUrl,
    GITHUB_GRAPHQL_URL: fake.graphqlUrl,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_BASE_REF: String(member(event.payload, 'pull_request', 'base', 'ref') ?? ''),
    GITHUB_HEAD_REF: String(member(event.payload, 'pull_request', 'head', 'ref') ?? ''),
    GITHUB_EVENT_NAME: event.name,
    GITHUB_JOB: 'gate',
    GITHUB_REF: ref,
    GITHUB_REF_NAME: ref.replace(/^refs\/(heads|pull)\//, ''),
    GITHUB_REF_TYPE: 'branch',
    GITHUB_REF_PROTECTED: 'false',
    GITHUB_REPOSITORY: repository,
    GITHUB_REPOSITORY_OWNER: repository.replace(/\/.*$/, ''),
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '1658821493',
    GITHUB_RUN_NUMBER: '3',
    GITHUB_SHA: start.sha ?? 'f'.repeat(40),
    GITHUB_WORKFLOW: 'Change gate',
    GITHUB_WORKFLOW_REF: `${repository}/.github/workflows/change-gate.yml@refs/heads/main`,
    GITHUB_WORKFLOW_SHA: 'e'.repeat(40),
    GITHUB_WORKSPACE: join(folder, 'workspace'),
  };
}

/** `github.event_name` and its like, which are the variables without their prefix. */
export const githubContext = (variables: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(variables).flatMap(([name, value]) =>
      name.startsWith('GITHUB_') ? [[name.slice('GITHUB_'.length).toLowerCase(), value]] : [],
    ),
  );
