import type { Decision } from '../decision.ts';
import type { Gate } from '../gate/gate.ts';
import type { Judged } from '../gate/judge.ts';
import { isReportOnly, proposesPolicy } from '../gate/publish.ts';
import { type Outcome, worse } from '../gate/pull-request.ts';
import { docsUrl } from '../report/docs-url.ts';
import { summary } from '../report/summary.ts';
import { UserError } from '../user-error.ts';
import { fail, notice, printDecision, warn, writeSummary } from './output.ts';

/** Tells what became of one pull request: log, outputs, annotations, summary, and the colour of the job. `setUp` is what is wrong with the gate's own. */
export async function tell(gate: Gate, outcome: Outcome, setUp: readonly string[] = []): Promise<void> {
  const { live, decision, sharedWith, notWritten } = outcome;
  const { timezone } = live.policy.policy.calendar;
  for (const warning of [...live.warnings, ...setUp]) warn(warning);
  printDecision(decision, timezone);
  const reportOnly = isReportOnly(gate, live);
  const page = summary(decision, { timezone, docsUrl, runUrl: gate.runUrl, reportOnly, warnings: setUp });
  writeSummary(`${page}${await proposal(gate, outcome)}`);
  if (sharedWith !== null) {
    warn(
      `#${sharedWith.change.number} has the same head commit, and its verdict is ${sharedWith.verdict}: the status of the commit says so for both.`,
    );
  }
  if (notWritten !== null) notice(`${notWritten} The next sweep publishes the verdict.`);
  const worst = sharedWith === null ? outcome : worse<{ decision: Decision }>(outcome, { decision: sharedWith });
  if (!reportOnly) turnRed(gate, worst.decision.verdict);
}

/** What the policy that a pull request proposes would judge otherwise; nothing where it proposes none. */
async function proposal(gate: Gate, judged: Judged): Promise<string> {
  if (!proposesPolicy(gate, judged.live)) return '';
  const { proposedPolicyOf } = await import('../gate/proposed-policy.ts');
  try {
    return `\n${await proposedPolicyOf(gate, judged)}\n`;
  } catch (thrown) {
    if (!(thrown instanceof UserError)) throw thrown;
    warn(`The policy that this pull request proposes could not be read: ${thrown.message}`);
    return '';
  }
}

/** Red, but for a gate that only reports. */
export const failUnlessReporting = ({ settings }: Gate, message: string): void =>
  settings.reportOnly ? warn(message) : fail(message);

/** Where a status is the verdict, the job is red only for what somebody has to mend; a closed window sends no mail at night. */
export function turnRed({ settings: { verdict: published } }: Gate, verdict: Decision['verdict']): void {
  const red = published === 'job' ? verdict !== 'pass' : verdict === 'fail' || verdict === 'unknown';
  if (red) fail(`Verdict: ${verdict}. The job summary says what to do.`);
}
