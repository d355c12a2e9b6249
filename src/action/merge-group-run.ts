import type { Gate } from '../gate/gate.ts';
import { isGated } from '../gate/judge.ts';
import { type GroupOutcome, gateMergeGroup } from '../gate/merge-group.ts';
import { publish, unjudged } from '../gate/publish.ts';
import type { Occasion } from '../github/event.ts';
import { docsUrl } from '../report/docs-url.ts';
import { groupSummary } from '../report/group-summary.ts';
import { UserError } from '../user-error.ts';
import { fail, notice, printDecision, printLines, writeSummary } from './output.ts';

type Group = Occasion & { kind: 'merge-group' };

/** Judges a merge group, and stays where its verdict expires within `hold`. */
export async function runOnMergeGroup(gate: Gate, group: Group): Promise<void> {
  if (!isGated(gate, group.base, group.defaultBranch)) {
    const message = `The merge queue of ${group.base} is not gated: nothing is published.`;
    return gate.settings.verdict === 'status' ? notice(message) : fail(message);
  }
  const end = gate.now().getTime() + gate.settings.hold;
  for (;;) {
    const outcome = await judged(gate, group);
    const until = await tell(gate, outcome);
    // A job that is itself the check must end for the queue to go on.
    if (gate.settings.verdict === 'job' || until === null || until.getTime() > end) return;
    printLines(`Staying until ${until.toISOString()}, when the verdict changes by time alone.`);
    await gate.waitUntil(until);
  }
}

/** A group that could not be judged must not wait for its time-out: its status says so. */
async function judged(gate: Gate, group: Group): Promise<GroupOutcome> {
  try {
    return await gateMergeGroup(gate, group);
  } catch (thrown) {
    if (thrown instanceof UserError && gate.settings.verdict === 'status')
      await publish(gate, group.head, unjudged('see the run'), null).catch(() => undefined);
    throw thrown;
  }
}

/** Returns until when a group that passes may be merged; null: it does not pass, or for as long as anyone can tell. */
async function tell({ settings, runUrl }: Gate, outcome: GroupOutcome): Promise<Date | null> {
  const { members, passes, verdict } = outcome;
  const timezone = members[0]?.live.policy.policy.calendar.timezone ?? 'UTC';
  for (const { decision } of members) printDecision(decision, timezone);
  await writeSummary(groupSummary(outcome, { timezone, docsUrl, runUrl }));
  if (!passes && !settings.reportOnly) fail('The merge group may not be merged. The job summary says why.');
  const { until } = verdict.memory;
  return passes && until !== null ? new Date(until) : null;
}
