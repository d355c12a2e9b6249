import { createHash } from 'node:crypto';
import { formatShort } from '../calendar/format.ts';
import type { Change } from '../change.ts';
import { categoryTitles } from '../classify/category.ts';
import type { Decision, Finding } from '../decision.ts';
import { byReader } from './findings.ts';
import { awaited, listed } from './headline.ts';

/** GitHub takes no longer description of a commit status. Source: docs.github.com, "REST API endpoints for commit statuses". */
export const longestDescription = 140;

const states = { pass: 'success', wait: 'pending', fail: 'failure', unknown: 'error' } as const;

/** What a commit status says of a decision. */
export interface StatusText {
  state: (typeof states)[keyof typeof states];
  /** The category, from which the gate later reads when it first judged it to be so, and the one next thing. */
  description: string;
}

/** When a status has to be looked at again: its verdict changes by time alone, or an instant that it names has come. */
export function staleFrom(decision: Decision): string | null {
  const { verdict, validUntil } = decision;
  const named = verdict === 'wait' ? opensOf(decision) : null;
  const ends = [validUntil, named].flatMap((instant) => (instant === null ? [] : [Date.parse(instant)]));
  return ends.length === 0 ? null : new Date(Math.min(...ends)).toISOString();
}

/** The instant from which on no rule of time holds it, where that is ahead. */
const opensOf = ({ earliestMerge, at }: Decision): string | null =>
  earliestMerge !== null && Date.parse(earliestMerge) > Date.parse(at) ? earliestMerge : null;

/** A decision as a commit status. `suffix` comes last, where the commit is that of several pull requests. */
export function statusText(decision: Decision, timezone: string, suffix = ''): StatusText {
  return { state: states[decision.verdict], description: shortened(`${nextThing(decision, timezone)}${suffix}`) };
}

/** What a status says where nothing could be judged. */
export const notJudged = (why: string): StatusText => ({
  state: 'error',
  description: shortened(`Not judged: ${why}`),
});

function nextThing(decision: Decision, timezone: string): string {
  const { verdict, findings, lane } = decision;
  const { toDo, unknown } = byReader(findings);
  // Without its category: what could not be read might have shown another.
  if (verdict === 'unknown') return `Not judged: ${fitted('', unknown.map(nameOf))}`;
  const kind = lane === 'emergency' || lane === 'rollback' ? `, ${lane}` : '';
  const category = `${categoryTitles[decision.category]}${kind}. `;
  if (verdict === 'fail') return fitted(`${category}${toDo.length} to do: `, toDo.map(nameOf));
  return `${category}${verdict === 'pass' ? passing(decision, timezone) : waiting(decision, timezone)}`;
}

function passing({ validUntil, at }: Decision, timezone: string): string {
  return validUntil === null ? 'May be merged' : `May be merged until ${shortInstant(validUntil, at, timezone)}`;
}

function waiting(decision: Decision, timezone: string): string {
  const { waits } = byReader(decision.findings);
  const opens = opensOf(decision);
  const actors = new Set(waits.map((finding) => finding.actor ?? 'author'));
  if (opens !== null) actors.delete('clock');
  const when = opens === null ? '' : `pens ${shortInstant(opens, decision.at, timezone)}`;
  if (actors.size === 0) return when === '' ? 'Waiting' : `O${when}`;
  return `Waits for ${listed([...actors].map((actor) => awaited[actor]))}${when === '' ? '' : `; o${when}`}`;
}

/** "Mon 09:00 CT", with the date where it is not within six days. */
export function shortInstant(instant: string, at: string, timezone: string): string {
  const text = formatShort(new Date(instant), timezone);
  const near = Math.abs(Date.parse(instant) - Date.parse(at)) < 6 * 86_400_000;
  return near ? text.replace(/^(\w{3}) \d{1,2} \w{3} /, '$1 ') : text;
}

/** A rule in words: its name. */
const nameOf = ({ rule }: Finding): string => rule.replaceAll('-', ' ');

/** As many names as there is room for. */
function fitted(start: string, all: readonly string[]): string {
  const names = [...new Set(all)];
  for (let shown = names.length; shown > 1; shown--) {
    const more = names.length > shown ? ` and ${names.length - shown} more` : '';
    const text = `${start}${names.slice(0, shown).join(', ')}${more}`;
    if (text.length <= 110) return text;
  }
  return `${start}${names[0] ?? ''}${names.length > 1 ? ` and ${names.length - 1} more` : ''}`;
}

/** A description that GitHub takes: cut by letters, never inside of one. */
export const shortened = (text: string): string => {
  const letters = [...text];
  return letters.length <= longestDescription ? text : `${letters.slice(0, longestDescription - 1).join('')}…`;
};

/**
 * What the next sweep has to know of a judgement, kept in the fragment of the status's target address: a browser ignores it,
 * and only statuses of the gate's own account are read.
 */
export interface StatusMemory {
  /** The decision's `staleFrom`. */
  until: string | null;
  /** What the judgement rested on besides the pull request: policy, freeze and version. */
  basis: string;
  /** Unresolved review threads; null: not known. */
  threads: number | null;
  /** When the gate first judged the change to be of each category, oldest first: a status that is written anew hides the one before. */
  judged: readonly Judgement[];
}

type Judgement = NonNullable<Change['judged']>[number];

/** So many turns of the category are kept; more than that nobody needs. */
const mostJudged = 8;

/** The judgements that a status has to remember: those known before, and this one where it is of another category. */
export function rememberedWith(judged: readonly Judgement[], { verdict, category, at }: Decision): Judgement[] {
  const same = judged.at(-1)?.category === category;
  return (same || verdict === 'unknown' ? [...judged] : [...judged, { category, at }]).slice(-mostJudged);
}

/** The basis of a status that says that nothing could be judged. */
export const unjudgedBasis = 'none';

const mark = 'change-gate';

/** An address with the memory of a judgement. */
export function withMemory(address: string, { until, basis, threads, judged }: StatusMemory): string {
  const categories = judged.map(({ category, at }) => `${category}@${at}`).join(',');
  const parts = [mark, `basis=${basis}`, `until=${until ?? ''}`, `threads=${threads ?? ''}`, `judged=${categories}`];
  return `${address.split('#')[0] ?? ''}#${parts.join('&')}`;
}

/** The memory in an address; null: there is none. */
export function memoryIn(address: string): StatusMemory | null {
  const fragment = address.split('#')[1] ?? '';
  const [first, ...parts] = fragment.split('&');
  if (first !== mark) return null;
  const values = new Map(parts.map((part) => [part.slice(0, part.indexOf('=')), part.slice(part.indexOf('=') + 1)]));
  const [basis, until, threads] = [values.get('basis'), values.get('until'), values.get('threads')];
  if (basis === undefined || until === undefined || (until !== '' && Number.isNaN(Date.parse(until)))) return null;
  return {
    basis,
    until: until === '' ? null : until,
    threads: threads !== undefined && /^\d{1,6}$/.test(threads) ? Number(threads) : null,
    judged: (values.get('judged') ?? '').split(',').flatMap(judgement),
  };
}

function judgement(text: string): Judgement[] {
  const [category = '', at = ''] = text.split('@');
  return /^(standard|normal|major)$/.test(category) && !Number.isNaN(Date.parse(at)) ? [{ category, at }] : [];
}

/** A short name for everything that a judgement rests on besides the pull request. */
export const basisOf = (parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 12);
