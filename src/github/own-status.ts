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

/** A commit whose last status in the gate's context is not the gate's own: what the gate said before it is in the list of all. */
export interface Overwritten {
  sha: string;
  /** When the last status was written. ISO 8601. */
  at: string;
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
  const status = lastIn(commit);
  if (status === null || !sameAccount(loginOf(status.member('creator')), viewer)) return null;
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

/** Whether there is a last status that is not `viewer`'s own, so that it hides what the gate said before it; null: it does not. */
export function overwritten(commit: Answer, viewer: string): Overwritten | null {
  const status = lastIn(commit);
  if (status === null || ownStatus(commit, viewer) !== null) return null;
  return { sha: commit.member('oid').sha(), at: status.member('createdAt').instant() };
}

const lastIn = (commit: Answer): Answer | null =>
  commit.member('status').orNull((all) => all.member('context').orNull((status) => status));

/**
 * Whether a login, as REST spells it, is that of the token's account. GraphQL may name a bot without the end of its login; a
 * person of that name is somebody else.
 */
export function sameAccount(login: string | null, viewer: string): boolean {
  const [one, own] = [login?.toLowerCase(), viewer.toLowerCase()];
  return one === own || one === `${own}[bot]`;
}
