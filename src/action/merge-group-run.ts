import type { Gate } from '../gate/gate.ts';
import { isGated } from '../gate/judge.ts';
import { GroupGone, type GroupOutcome, gateMergeGroup, gateOrSayUnjudged } from '../gate/merge-group.ts';
import type { Occasion } from '../github/event.ts';
import { docsUrl } from '../report/docs-url.ts';
import { groupSummary } from '../report/group-summary.ts';
import { fail, notice, printDecision, printLines, warn, writeSummary } from './output.ts';
import { failUnlessReporting } from './tell.ts';

type Group = Occasion & { kind: 'merge-group' };

/** Judges a merge group, and stays where its verdict expires within `hold`. */
export async function runOnMergeGroup(gate: Gate, group: Group): Promise<void> {
  if (!isGated(gate, group.base, group.defaultBranch)) {
    const message = `The merge queue of ${group.base} is not gated: nothing is published.`;
    return gate.settings.verdict === 'status' ? notice(message) : failUnlessReporting(gate, message);
  }
  const end = gate.now().getTime() + gate.settings.hold;
  for (let stayed = false; ; stayed = true) {
    const outcome = stayed ? await stillQueued(gate, group) : await gateOrSayUnjudged(gate, group);
    if (outcome === null) return notice('The queue has merged the group meanwhile, or made it anew.');
    const until = await tell(gate, outcome);
    // A job that is itself the check must end for the queue to go on.
    if (gate.settings.verdict === 'job' || until === null || until.getTime() > end) return;
    printLines(`Staying until ${until.toISOString()}, when the verdict changes by time alone.`);
    await gate.waitUntil(until);
  }
}

/** null: the group is no longer in the queue; its commit may be on the base branch by now. */
async function stillQueued(gate: Gate, group: Group): Promise<GroupOutcome | null> {
  try {
    return await gateMergeGroup(gate, group);
  } catch (thrown) {
    if (thrown instanceof GroupGone) return null;
    // Once more, since a success that stands must not outlive its time; what fails again is said in the status.
    return gateOrSayUnjudged(gate, group);
  }
}

/** Returns until when a group that passes may be merged; null: it does not pass, or for as long as anyone can tell. */
async function tell({ settings, runUrl }: Gate, outcome: GroupOutcome): Promise<Date | null> {
  const { members, passes, verdict } = outcome;
  const timezone = members[0]?.live.policy.policy.calendar.timezone ?? 'UTC';
  for (const { decision } of members) printDecision(decision, timezone);
  for (const warning of new Set(members.flatMap(({ live }) => live.warnings))) warn(warning);
  writeSummary(groupSummary(outcome, { timezone, docsUrl, runUrl }));
  if (!passes && !settings.reportOnly) fail('The merge group may not be merged. The job summary says why.');
  const { until } = verdict.memory;
  return passes && until !== null ? new Date(until) : null;
}
