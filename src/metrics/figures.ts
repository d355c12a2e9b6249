import { definitions, fewest, type MetricId } from './definitions.ts';
import type { Ref } from './references.ts';
import type { Figure } from './report.ts';
import { type Summary, summaryOf } from './statistics.ts';
import type { TallyReader } from './tally.ts';
import { changes } from './wording.ts';

/** The key metrics of what a tally counts. */
export function figuresOf(tally: TallyReader): Record<MetricId, Figure> {
  return {
    'change-failure-rate': failureRate(tally),
    'time-to-recovery': recovery(tally),
    'emergency-rate': emergencyRate(tally),
    'review-completion': review(tally),
  };
}

function failureRate(tally: TallyReader): Figure {
  const all = tally.refs('change').length;
  const reverted = tally.refs('failed/reverted').length;
  const proven = tally.refs('failed-proven').length;
  return share('change-failure-rate', tally.refs('failed'), tally.refs('failure-unknown'), all, [
    ...untracked(
      all,
      tally.count('untracked/incidents'),
      'linked to incidents: the policy names no label or issue of theirs',
    ),
    ...untracked(
      all,
      tally.count('untracked/deployments'),
      'known by their deployment: the repository has no deployment statuses',
    ),
    ...(reverted > 0 ? [`Of ${reverted} reverted, the trees prove the revert of ${proven}.`] : []),
  ]);
}

const untracked = (all: number, count: number, what: string): string[] =>
  count === 0 ? [] : [`${count === all ? 'No change is' : `${count} of ${all} changes are not`} ${what}.`];

function emergencyRate(tally: TallyReader): Figure {
  return share(
    'emergency-rate',
    tally.refs('lane/emergency'),
    tally.refs('lane-unknown'),
    tally.refs('change').length,
    [],
  );
}

function share(
  metric: MetricId,
  counted: readonly Ref[],
  unknown: readonly Ref[],
  all: number,
  notes: readonly string[],
): Figure {
  const known = all - unknown.length;
  const { target } = definitions[metric];
  // The unknown ones may all count, or none of them.
  const atLeast = all === 0 ? 0 : counted.length / all;
  const atMost = all === 0 ? 0 : (counted.length + unknown.length) / all;
  return {
    metric,
    // A change that counts is known to; where most are not known, a share of the others would say far too much.
    value: known === 0 || known < unknown.length ? null : counted.length / known,
    range: all === 0 ? null : { least: atLeast, most: atMost },
    numerator: counted.length,
    denominator: known,
    status: all === 0 ? 'none' : atMost < target ? 'met' : atLeast >= target ? 'missed' : 'unknown',
    few: all > 0 && known < fewest,
    behind: counted,
    unknown,
    summary: null,
    business: null,
    notes,
  };
}

function recovery(tally: TallyReader): Figure {
  const unread = tally.refs('failure-unknown').length;
  const notes = unread === 0 ? [] : [`Of ${changes(unread)} it is not known whether they failed.`];
  return time('time-to-recovery', tally.values('recovery'), tally.refs('recovery-unknown'), unread, null, notes);
}

function review(tally: TallyReader): Figure {
  const none = tally.refs('review-none').length;
  const opened = tally.count('review-from-opening');
  const business = summaryOf(tally.values('review-business').map(([, value]) => value));
  return time('review-completion', tally.values('review'), tally.refs('review-unknown'), 0, business, [
    ...(none > 0 ? [`${none} ${none === 1 ? 'change' : 'changes'} without an approval that counts.`] : []),
    ...(opened > 0 ? [`Of ${opened} the time runs from the opening: when they were ready is not known.`] : []),
  ]);
}

function time(
  metric: MetricId,
  values: readonly (readonly [Ref, number])[],
  unknown: readonly Ref[],
  /** So many more may belong to it, or none. */
  perhaps: number,
  business: Summary | null,
  notes: readonly string[],
): Figure {
  const { target } = definitions[metric];
  const summary = summaryOf(values.map(([, value]) => value));
  const isCertain = unknown.length === 0 && perhaps === 0;
  const count = values.length;
  const isNone = count === 0 && isCertain;
  // What is not known took no less than nothing; how long it took at most, nobody can tell.
  const least = (summary?.sum ?? 0) / Math.max(1, count + unknown.length + perhaps);
  const settled = summary !== null && summary.mean < target ? 'met' : 'missed';
  return {
    metric,
    value: summary?.mean ?? null,
    range: null,
    numerator: summary?.sum ?? 0,
    denominator: count,
    status: isNone ? 'none' : isCertain ? settled : least >= target ? 'missed' : 'unknown',
    few: !isNone && count < fewest,
    behind: [...values].sort(([, one], [, other]) => other - one).map(([ref]) => ref),
    unknown,
    summary,
    business,
    notes,
  };
}
