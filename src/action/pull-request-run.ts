import { keepComment } from '../gate/comment.ts';
import { notRequiredOn, sweepsMissing } from '../gate/drift.ts';
import type { Gate } from '../gate/gate.ts';
import { isGated, type Judged } from '../gate/judge.ts';
import { mayNotWrite, publish, unjudged } from '../gate/publish.ts';
import { gatePullRequest, type Outcome } from '../gate/pull-request.ts';
import { beginReading, type Read } from '../gate/read.ts';
import { GitHubError } from '../github/error.ts';
import type { Occasion } from '../github/event.ts';
import { openPullRequestNow } from '../github/open-pull-requests.ts';
import { UserError } from '../user-error.ts';
import { notice, warn } from './output.ts';
import { failUnlessReporting, tell } from './tell.ts';

type OnPullRequest = Partial<Omit<Occasion & { kind: 'pull-request' }, 'number'>>;

/** Judges one pull request and publishes what it found. */
export async function runOnPullRequest(
  gate: Gate,
  number: number,
  event: OnPullRequest = {},
  begun: Promise<Read> = beginReading(gate, number, event),
): Promise<void> {
  const { readOnly } = event;
  // Asked for beside the rest, so that nobody waits for it.
  const missing = missingSweeps(gate);
  const outcome = await gatePullRequest(gate, number, { begun, readOnly: readOnly === true }).catch(
    async (thrown: unknown) => {
      await (isWhole(gate, event) ? sayUnjudged(gate, event, thrown) : takeBack(gate, number));
      throw thrown;
    },
  );
  const { change } = outcome.live;
  if (change.state !== 'open') {
    const message = `${change.repository}#${change.number} is ${change.state}: there is nothing left to judge.`;
    // A green job would count as the verdict on this commit, which may be the head of another pull request.
    const counts = gate.settings.verdict === 'job' && (change.state === 'closed' || !outcome.gated);
    if (counts) failUnlessReporting(gate, message);
    else notice(message);
    return;
  }
  if (!outcome.gated) {
    notGated(gate, outcome);
    return;
  }
  await tell(gate, outcome, [...notRequired(gate, outcome), ...(await missing)]);
  await comment(gate, outcome, readOnly === true);
}

/** Of other branches nothing is published; a green job would be a verdict, so there it is red. */
function notGated(gate: Gate, { live: { change, defaultBranch } }: Outcome): void {
  const { settings } = gate;
  const gated = settings.branches?.join(', ') ?? defaultBranch ?? 'the default branch';
  const message = `${change.repository}#${change.number} goes to ${change.base.ref}, which is not gated (${gated} is): nothing is published.`;
  if (settings.verdict === 'status') notice(message);
  else
    failUnlessReporting(
      gate,
      `${message} A green job would count as the verdict on this commit: let the workflow run for gated branches only (“branches:” under the event).`,
    );
}

/** Whether an event tells where to say that nothing could be judged, and whether that is gated at all. */
const isWhole = ({ settings }: Gate, { head, base, defaultBranch, readOnly }: OnPullRequest): boolean =>
  readOnly === true || Boolean(head && base && (defaultBranch || settings.branches !== null));

/** A verdict that stands must not outlive what it was based on: where nothing could be judged, the status says so. */
async function sayUnjudged(
  gate: Gate,
  { head, base, defaultBranch, readOnly }: OnPullRequest,
  thrown: unknown,
): Promise<void> {
  if (gate.settings.verdict === 'job' || readOnly === true) return;
  if (!head || !base || !isGated(gate, base, defaultBranch ?? null)) return;
  const why = thrown instanceof GitHubError ? 'GitHub could not be read; see the run' : 'see the run';
  await publish(gate, head, unjudged(gate, why), null).catch(() => undefined);
}

/** The same for a pull request of which only the number is known: what the gate itself said of its head is taken back. */
async function takeBack(gate: Gate, number: number): Promise<void> {
  const { client, repository, settings, own } = gate;
  if (settings.verdict === 'job') return;
  const asked = { context: settings.statusName, own };
  const now = await openPullRequestNow(client, { ...repository, number }, asked).catch(() => null);
  if (now === null || now.status === null) return;
  await publish(gate, now.head, unjudged(gate, 'see the run'), now.status).catch(() => undefined);
}

/** A comment that cannot be written takes nothing from the verdict. */
async function comment(gate: Gate, judged: Judged, readOnly: boolean): Promise<void> {
  try {
    await keepComment(gate, judged);
  } catch (thrown) {
    if (!(thrown instanceof UserError)) throw thrown;
    if (!readOnly || !mayNotWrite(thrown)) warn(`The comment could not be kept: ${thrown.message}`);
  }
}

/** What to say of sweeps that do not happen; nothing where the job is the check, which no sweep renews. */
async function missingSweeps(gate: Gate): Promise<string[]> {
  if (gate.settings.verdict === 'job') return [];
  return sweepsMissing(gate);
}

/** What GitHub told on the way: whether the status is required at all. */
function notRequired({ settings }: Gate, { live: { change } }: Judged): string[] {
  const own = change.checks?.find((check) => check.own && check.kind === 'status');
  if (settings.verdict === 'job' || own?.required !== false) return [];
  return [notRequiredOn(change.base.ref, own.name, 'this pull request')];
}
