import type { Decision, Finding } from '../decision.ts';
import type { Actor } from '../rule.ts';
import { byReader, plural } from './findings.ts';
import { moments } from './moments.ts';

export interface Headline {
  icon: string;
  words: string;
}

/** The verdict in one line of our own words: nothing in it was written by a stranger. */
export function headline(decision: Decision, timezone: string): Headline {
  switch (decision.verdict) {
    case 'pass':
      return { icon: '✅', words: `May be merged${asLane(decision)}${until(decision, timezone)}` };
    case 'fail':
      return { icon: '❌', words: `Not ready to merge${counted(byReader(decision.findings).toDo)}` };
    case 'wait':
      return { icon: '⏳', words: waiting(decision, timezone) };
    case 'unknown':
      return { icon: '❓', words: 'Could not be judged' };
  }
}

function asLane({ lane }: Decision): string {
  return lane === 'emergency' ? ' as an emergency' : lane === 'rollback' ? ' as a rollback' : '';
}

function until({ validUntil, at }: Decision, timezone: string): string {
  return validUntil === null ? '' : ` until ${moments(at, timezone).absolute(validUntil)}`;
}

const counted = (toDo: readonly Finding[]) => (toDo.length === 0 ? '' : ` — ${plural(toDo.length, 'thing')} to do`);

/** Who is waited for, in words. */
export const awaited: Readonly<Record<Actor, string>> = {
  author: 'the author',
  reviewer: 'a review',
  checks: 'checks',
  owner: 'the owner of the policy',
  clock: 'its time',
};

function waiting({ findings, earliestMerge, at }: Decision, timezone: string): string {
  const times = moments(at, timezone);
  const opens = earliestMerge !== null && times.isAhead(earliestMerge) ? earliestMerge : null;
  const { waits } = byReader(findings);
  const actors = new Set(waits.map((finding) => finding.actor ?? 'author'));
  if (opens !== null) actors.delete('clock');
  if (actors.size === 0) {
    if (opens === null) return 'Waiting';
    // Lead time opens nothing: it ends.
    const ends = waits.length > 0 && waits.every(({ rule }) => rule === 'lead-time');
    return ends ? `Waiting: may be merged from ${times.absolute(opens)}` : `Waiting: opens ${times.both(opens)}`;
  }
  const all = listed([...actors].map((actor) => awaited[actor]));
  return `Waiting for ${all}${opens === null ? '' : `; opens ${times.both(opens)}`}`;
}

/** "a, b and c". */
export function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
