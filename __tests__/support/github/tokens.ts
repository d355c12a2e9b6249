/** What a token may do, in the names of a workflow's `permissions`. */
export type PermissionName =
  | 'actions'
  | 'checks'
  | 'contents'
  | 'issues'
  | 'members'
  | 'metadata'
  | 'pull-requests'
  | 'statuses';

/**
 * `none` answers as GitHub does for a token without the permission (403, or FORBIDDEN beside the data); `hidden` as for
 * one that must not even know that the thing is there (404, or null).
 */
export type Permissions = Readonly<Partial<Record<PermissionName, 'none' | 'read' | 'write' | 'hidden'>>>;

export interface Token {
  login: string;
  permissions: Permissions;
}

/** What GITHUB_TOKEN has in the workflow that the README advises; team membership is never part of it. */
export const WORKFLOW_PERMISSIONS: Permissions = {
  actions: 'read',
  checks: 'read',
  contents: 'read',
  issues: 'read',
  members: 'none',
  metadata: 'read',
  'pull-requests': 'read',
  statuses: 'write',
};

/** Whether the token may read or write that. */
export function may(permissions: Permissions, name: PermissionName, level: 'read' | 'write' = 'read'): boolean {
  const held = permissions[name];
  return level === 'write' ? held === 'write' : held === 'write' || held === 'read';
}
