/** Tokens: whose they are, what they may do, and where. */
import type { RateLimit } from './rate-limit.ts';

/** What a token may do, in the names of a workflow's `permissions`, and some that only apps can be given. */
export type PermissionName =
  | 'actions'
  | 'administration'
  | 'checks'
  | 'contents'
  | 'deployments'
  | 'issues'
  | 'members'
  | 'merge-queues'
  | 'metadata'
  | 'pull-requests'
  | 'statuses';

/**
 * `none` answers as GitHub does for a token without the permission (403, or FORBIDDEN beside the data); `hidden` as for
 * one that must not even know that the thing is there (404, or null).
 */
export type Permissions = Readonly<Partial<Record<PermissionName, 'none' | 'read' | 'write' | 'hidden'>>>;

export interface Token {
  /** `github-actions[bot]` is GITHUB_TOKEN, another `[bot]` an app, anybody else a person with a fine-grained token. */
  login: string;
  permissions: Permissions;
  /** Where it was given (OWNER/REPO); null: everywhere. Elsewhere it reads what is public. */
  repositories: readonly string[] | null;
  rate: RateLimit;
}

export interface TokenOptions {
  /** Default: the world's viewer, `github-actions[bot]`. */
  login?: string;
  /** What is not given is as in WORKFLOW_PERMISSIONS. */
  permissions?: Permissions;
  /** Default: all of the world. */
  repositories?: readonly string[];
}

/**
 * What GITHUB_TOKEN has in the workflow that the README advises; team membership is never part of it. GitHub does not
 * document what reading a merge queue takes; here it can be refused by itself.
 */
export const WORKFLOW_PERMISSIONS: Permissions = {
  actions: 'read',
  administration: 'none',
  checks: 'read',
  contents: 'read',
  deployments: 'none',
  issues: 'read',
  members: 'none',
  'merge-queues': 'read',
  metadata: 'read',
  'pull-requests': 'read',
  statuses: 'write',
};

/** What GITHUB_TOKEN has on `pull_request` and `pull_request_review` of a fork, whatever the workflow asks for. */
export const FORK_PERMISSIONS: Permissions = { ...WORKFLOW_PERMISSIONS, statuses: 'read' };

/** Whether the token may read or write that. */
export function may(permissions: Permissions, name: PermissionName, level: 'read' | 'write' = 'read'): boolean {
  const held = permissions[name];
  return level === 'write' ? held === 'write' : held === 'write' || held === 'read';
}

/** How GitHub words a refusal to this token. */
export const refusalFor = (login: string): string =>
  login.endsWith('[bot]')
    ? 'Resource not accessible by integration'
    : 'Resource not accessible by personal access token';

/** Whether the token was given for the repository; elsewhere it has the rights of a stranger. */
export const reaches = ({ repositories }: Pick<Token, 'repositories'>, fullName: string): boolean =>
  repositories === null || repositories.some((one) => one.toLowerCase() === fullName.toLowerCase());
