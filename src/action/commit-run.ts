import { gateCommit } from '../gate/commit.ts';
import type { Gate } from '../gate/gate.ts';
import type { GroupOutcome } from '../gate/merge-group.ts';
import { isReportOnly } from '../gate/publish.ts';
import type { Outcome } from '../gate/pull-request.ts';
import type { Occasion } from '../github/event.ts';
import { docsUrl } from '../report/docs-url.ts';
import { groupSummary } from '../report/group-summary.ts';
import { summary } from '../report/summary.ts';
import { notice, printDecision, warn, writeSummary } from './output.ts';
import { tell, turnRed } from './tell.ts';

/** Judges what has a commit as its head, because a check of that commit moved. */
export async function runOnCommit(gate: Gate, commit: Occasion & { kind: 'commit' }): Promise<void> {
  if (commit.context !== null && commit.context === gate.settings.statusName) {
    notice('This is the status that the gate wrote itself: there is nothing to judge.');
    return;
  }
  const { pullRequests, groups } = await gateCommit(gate, commit);
  const [only] = pullRequests;
  if (only !== undefined && pullRequests.length === 1 && groups.length === 0) return tell(gate, only);
  if (pullRequests.length + groups.length === 0) {
    const head = commit.head.slice(0, 7);
    notice(`No open pull request into a gated branch has the head ${head}: there is nothing to judge.`);
    return;
  }
  await tellAll(gate, pullRequests, groups);
}

async function tellAll(gate: Gate, pullRequests: readonly Outcome[], groups: readonly GroupOutcome[]): Promise<void> {
  const { runUrl } = gate;
  for (const judged of [...pullRequests, ...groups.flatMap(({ members }) => members)])
    printDecision(judged.decision, zoneOf(judged));
  const members = groups.flatMap((group) => group.members);
  for (const warning of new Set([...pullRequests, ...members].flatMap(({ live }) => live.warnings))) warn(warning);
  const pages = [
    ...pullRequests.map((one) => summary(one.decision, { timezone: zoneOf(one), docsUrl, runUrl })),
    ...groups.map((group) => groupSummary(group, { timezone: zoneOf(group.members[0]), docsUrl, runUrl })),
  ];
  writeSummary(pages.join('\n\n---\n\n'));
  const verdicts = pullRequests.flatMap(({ decision, live }) => (isReportOnly(gate, live) ? [] : [decision.verdict]));
  turnRed(gate, verdicts.find((one) => one === 'unknown' || one === 'fail') ?? 'pass');
}

const zoneOf = (judged: Pick<Outcome, 'live'> | undefined): string =>
  judged?.live.policy.policy.calendar.timezone ?? 'UTC';
