import { GitHubError } from '../github/error.ts';
import type { Live } from '../github/live.ts';
import { openPullRequestNow } from '../github/open-pull-requests.ts';
import type { OwnStatus } from '../github/own-status.ts';
import { writeStatus } from '../github/write-status.ts';
import { policyPath as usualPath } from '../policy/path.ts';
import {
  basisOf,
  memoryIn,
  notJudged,
  rememberedWith,
  type StatusMemory,
  type StatusText,
  staleFrom,
  statusText,
  unjudgedBasis,
  withMemory,
} from '../report/status.ts';
import { version } from '../version.ts';
import type { Gate } from './gate.ts';
import type { Judged } from './judge.ts';

/** What a judgement rests on besides the pull request. A status of another basis has to be judged again. */
export const basisNow = ({ settings: { freeze, reportOnly } }: Gate, policySha256: string): string =>
  basisOf([version, policySha256, freeze, String(reportOnly)]);

/** A verdict as it is to stand on a commit. */
export interface Verdict extends StatusText {
  memory: StatusMemory;
}

/** Whether verdicts are only shown, by the input `mode` or by the policy. */
export const isReportOnly = ({ settings }: Gate, { policy }: Pick<Live, 'policy'>): boolean =>
  settings.reportOnly || policy.policy.mode === 'report-only';

/** Whether a pull request changes the policy by which its repository is judged. */
export const proposesPolicy = ({ policy, policyPath = usualPath }: Gate, { change }: Pick<Live, 'change'>): boolean =>
  policy === undefined && (change.files ?? []).some(({ path, status }) => path === policyPath && status !== 'removed');

/** What the commit status has to say of a judgement. */
export function verdictOf(gate: Gate, { decision, live }: Judged, suffix = ''): Verdict {
  const { timezone } = live.policy.policy.calendar;
  const text = statusText(decision, timezone, suffix);
  // What GitHub failed to tell may have made it worse than it is: the next sweep looks again.
  const isPreliminary = live.incomplete && decision.verdict !== 'pass';
  return {
    ...(isReportOnly(gate, live) ? onlyReported(text) : text),
    memory: {
      until: staleFrom(decision),
      basis: isPreliminary ? unjudgedBasis : basisNow(gate, decision.policy.sha256),
      threads: live.change.threads?.filter(({ resolved }) => !resolved).length ?? null,
      // Not known is nothing to remember: it would hide what the statuses before it say.
      judged: live.change.judged === null ? [] : rememberedWith(live.change.judged ?? [], decision),
    },
  };
}

/** Never red and never in the way: what would have been said is in the description. */
const onlyReported = ({ state, description }: StatusText): StatusText =>
  state === 'success' ? { state, description } : { state: 'success', description };

/** What the commit status has to say where nothing could be judged. */
export const unjudged = ({ settings }: Gate, why: string): Verdict => ({
  ...(settings.reportOnly ? onlyReported(notJudged(why)) : notJudged(why)),
  memory: { until: null, basis: unjudgedBasis, threads: null, judged: [] },
});

/** What a sweep says of a commit that it could not judge. */
export const unreadable = (gate: Gate): Verdict =>
  unjudged(gate, 'the gate could not read it; see the run of the sweep');

/**
 * Writes a verdict where it says something else than what stands there, rests on another policy, or expires earlier. Returns whether it wrote. `keepTarget`: the status goes on to point at the run that explains the pull request.
 * Throws GitHubError.
 */
export async function publish(
  gate: Gate,
  head: string,
  verdict: Verdict,
  standing: OwnStatus | null,
  { keepTarget = false }: { keepTarget?: boolean } = {},
): Promise<boolean> {
  if (standing !== null && says(standing, verdict, gate.now())) return false;
  const { client, repository, settings, runUrl } = gate;
  const explained = keepTarget && standing !== null && standing.targetUrl !== '' ? standing.targetUrl : runUrl;
  await writeStatus(client, repository, head, {
    context: settings.statusName,
    state: verdict.state,
    description: verdict.description,
    targetUrl: withMemory(explained, verdict.memory),
  });
  return true;
}

/** Whether a status says all that a verdict does, to people and to the next sweep, which would judge it again and again otherwise. */
function says(standing: OwnStatus, { state, description, memory }: Verdict, now: Date): boolean {
  if (standing.state !== state || standing.description !== description) return false;
  const known = memoryIn(standing.targetUrl);
  if (known === null || known.basis !== memory.basis || known.threads !== memory.threads) return false;
  if (known.until !== null && Date.parse(known.until) <= now.getTime()) return false;
  // A standing status that is not looked at again before it expires would stand too long.
  return memory.until === null || (known.until !== null && Date.parse(known.until) <= Date.parse(memory.until));
}

/**
 * Whether a pull request moved since it was read: was pushed to, edited, labelled, reviewed, retargeted or closed, or a
 * thread of it was opened again, or a check of it ended; or whether the time of its verdict has come meanwhile. Then what was written about it may be
 * wrong already. Throws GitHubError.
 */
export async function hasMoved(gate: Gate, { live, decision }: Judged): Promise<boolean> {
  const { change, updatedAt } = live;
  const until = staleFrom(decision);
  if (until !== null && Date.parse(until) <= gate.now().getTime()) return true;
  const now = await openPullRequestNow(
    gate.client,
    { ...gate.repository, number: change.number },
    { context: gate.settings.statusName, own: gate.own },
  );
  if (now === null) return false;
  const threads = change.threads?.filter(({ resolved }) => !resolved).length ?? null;
  return (
    now.updatedAt !== updatedAt ||
    now.head !== change.head.sha ||
    now.base !== change.base.ref ||
    (now.openThreads !== null && now.openThreads !== threads) ||
    (now.checkedAt !== null && Date.parse(now.checkedAt) >= Date.parse(decision.at))
  );
}

/** Whether a token may not write statuses, which is no fault for reviews on forks: their token can only read. */
export const mayNotWrite = (thrown: unknown): boolean =>
  thrown instanceof GitHubError && (thrown.kind === 'forbidden' || thrown.kind === 'not-found');
