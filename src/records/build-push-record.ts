import type { Decision } from '../decision.ts';
import type { Policy } from '../policy/schema.ts';
import { clean, origin, type RecordFacts } from './build-record.ts';
import type { PushRecord } from './record.ts';

/** Commits that reached a gated branch without a pull request, or a rewriting of the branch. */
export interface UnjudgedPush {
  repository: string;
  branch: string;
  /** Who pushed; null: not known. */
  by: string | null;
  at: Date;
  before: string;
  after: string;
  how: PushRecord['how'];
  /** Those that belong to no merged pull request, oldest first. */
  commits: readonly { sha: string; message: string; author: { login: string | null; name: string } }[];
  /** Those that a forced push took off the branch. */
  dropped?: readonly string[];
}

type Facts = Pick<
  RecordFacts,
  'gateVersion' | 'capture' | 'reverts' | 'revertedBy' | 'issue' | 'problems' | 'followedUpAt' | 'reportOnly'
> & {
  policy: Policy;
  /** Which policy was in force. */
  source: Decision['policy'];
};

/** The record of a push past the gate: never compliant, since nobody judged what it brought. */
export function buildPushRecord(push: UnjudgedPush, facts: Facts): PushRecord {
  const { repository, branch, by, at, before, after, how, commits, dropped = [] } = push;
  const problems = [...(facts.problems ?? [])];
  return clean({
    recordVersion: 1,
    kind: 'push',
    repository,
    compliant: false,
    reasons: pushReasons({ how, push: { branch, by, commits, dropped } }, problems),
    problems,
    how,
    push: {
      branch,
      by,
      at: at.toISOString(),
      before,
      after,
      commits: commits.map(({ sha, message, author }) => ({ sha, subject: subjectOf(message), author: { ...author } })),
      dropped: [...dropped],
    },
    ...origin(facts.policy, facts.source, facts.gateVersion, facts.capture, facts),
  });
}

/** Why a push does not comply. */
export function pushReasons(
  {
    how,
    push: { branch, by, commits, dropped },
  }: {
    how: PushRecord['how'];
    push: Pick<PushRecord['push'], 'branch' | 'by'> & { commits: readonly unknown[]; dropped: readonly unknown[] };
  },
  problems: readonly string[],
): string[] {
  const who = by ?? 'Somebody';
  const counted = (count: number) => `${count} ${count === 1 ? 'commit' : 'commits'}`;
  const brought = `${who} pushed ${counted(commits.length)} to ${branch} without a pull request`;
  const rewrote = `${who} rewrote ${branch} by a forced push, which took ${counted(dropped.length)} off it`;
  return [
    ...(how === 'force' ? [rewrote] : []),
    ...(how === 'direct' || commits.length > 0 ? [brought] : []),
    ...problems,
  ];
}

const subjectOf = (message: string): string => (message.split(/\r\n?|\n/, 1)[0] ?? '').slice(0, 500);
