import type { Answer } from './answer.ts';
import { loginOf } from './people.ts';

/** The states of a commit status, as REST writes them. Source: docs.github.com, "REST API endpoints for commit statuses". */
export const statusStates = ['success', 'pending', 'failure', 'error'] as const;
export type StatusState = (typeof statusStates)[number];

/** A status that this token's account wrote in the gate's context. */
export interface OwnStatus {
  sha: string;
  state: StatusState;
  description: string;
  targetUrl: string;
  /** When GitHub received it. ISO 8601. */
  createdAt: string;
}

const states: Readonly<Record<string, StatusState>> = {
  SUCCESS: 'success',
  PENDING: 'pending',
  EXPECTED: 'pending',
  FAILURE: 'failure',
  ERROR: 'error',
};

/**
 * The last status in a `status { context(name: …) }` of a commit, if `viewer`, whose token this is, wrote it; null: there is
 * none, or somebody else wrote it, who proves nothing.
 */
export function ownStatus(commit: Answer, viewer: string): OwnStatus | null {
  const status = commit.member('status').orNull((all) => all.member('context'));
  if (status === undefined || status === null || status.value === null) return null;
  if (!sameAccount(loginOf(status.member('creator')), viewer)) return null;
  const state = states[status.member('state').text()];
  if (state === undefined) return null;
  return {
    sha: commit.member('oid').sha(),
    state,
    description: status.member('description').orNull((value) => value.text()) ?? '',
    targetUrl: status.member('targetUrl').orNull((value) => value.text()) ?? '',
    createdAt: status.member('createdAt').instant(),
  };
}

/**
 * Whether a login, as REST spells it, is that of the token's account. GraphQL may name a bot without the end of its login; a
 * person of that name is somebody else.
 */
export function sameAccount(login: string | null, viewer: string): boolean {
  const [one, own] = [login?.toLowerCase(), viewer.toLowerCase()];
  return one === own || one === `${own}[bot]`;
}
