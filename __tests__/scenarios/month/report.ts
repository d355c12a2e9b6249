/** The figures of simulated months, as a table. */
import { formatShort } from '../../../src/calendar/format.ts';
import type { Run } from './runs.ts';
import type { Played } from './simulate.ts';
import { lengthOf, minutesOf, type Stretch } from './watch.ts';

const places = ['pull request', 'queue'] as const;
const causes = ['time', 'event'] as const;

/** "95 minutes in 8 stretches, the longest 24". */
function stretches({ watch }: Played, where: Stretch['where'], cause: Stretch['cause']): string {
  const found = watch.stretches.filter((one) => one.where === where && one.cause === cause);
  if (found.length === 0) return '0';
  return `${minutesOf(found, where, cause)} in ${found.length}, the longest ${Math.max(...found.map(lengthOf))}`;
}

function merges({ scene }: Played, by: 'queue' | 'person'): string {
  const all = scene.merges.filter((one) => one.by === by);
  const of = (cause: 'time' | 'event'): number => all.filter(({ forbidden }) => forbidden?.cause === cause).length;
  return `${all.length}; forbidden ${of('time')} and ${of('event')}`;
}

function runs({ runs: { log } }: Played, kind: Run['kind']): string {
  const all = log.filter((run) => run.kind === kind);
  const failed = all.filter(({ result }) => result === 'failed').length;
  return failed === 0 ? `${all.length}` : `${all.length}, ${failed} of them failed`;
}

const rows: readonly [string, (played: Played) => string | number][] = [
  ['pull requests', ({ scene }) => scene.play.repository.pullRequests.length],
  ['what people did to them', ({ scene }) => [...scene.happened.values()].reduce((sum, count) => sum + count, 0)],
  ['minutes of open pull requests', ({ watch }) => watch.open],
  ['minutes of green statuses on them', ({ watch }) => watch.green['pull request']],
  ['minutes of green statuses on merge groups', ({ watch }) => watch.green.queue],
  ['runs for events of pull requests', (played) => runs(played, 'pull request')],
  ['runs for checks', (played) => runs(played, 'check')],
  ['runs for merge groups', (played) => runs(played, 'merge group')],
  ['sweeps, each return of one that stayed counted', (played) => runs(played, 'sweep')],
  ['sweeps that GitHub never started', ({ dropped }) => dropped],
  ['events that started no run', ({ runs: { lost } }) => lost],
  ['runs that others could overtake', ({ runs: { slow } }) => slow],
  ['statuses written', ({ scene }) => scene.play.repository.statuses.length],
  ['requests', ({ runs: { github } }) => github.count()],
  ['merge groups built, thrown out', ({ queue }) => `${queue.built}, ${queue.dropped}`],
  ...places.flatMap((where) =>
    causes.map((cause): [string, (played: Played) => string] => [
      `**minutes green though forbidden**, ${where === 'queue' ? 'merge groups' : 'pull requests'}, by ${cause === 'time' ? 'time alone' : 'an event'}`,
      (played) => stretches(played, where, cause),
    ]),
  ),
  ['merged by the queue; forbidden by time alone, by an event', (played) => merges(played, 'queue')],
  ['merged by people; forbidden by time alone, by an event', (played) => merges(played, 'person')],
];

/** Several plays beside each other, and what stood longest in the first. */
export function report(plays: Readonly<Record<string, Played>>): string {
  const names = Object.keys(plays);
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
  const [first] = Object.values(plays);
  return [
    '# A simulated month',
    '',
    'Made by month.test.ts: 40 pull requests in November 2026, sampled each minute. Green though forbidden is a green status that',
    'stands while the policy forbids the merge at that minute, as judged by the world itself. “By time alone”: nothing happened,',
    'the clock turned. People and machines act by chance with a seed, so that the figures are the same in each run.',
    '',
    line(['', ...names]),
    line(['---', ...names.map(() => '---:')]),
    ...rows.map(([title, of]) => line([title, ...Object.values(plays).map(of)])),
    '',
    `The longest of ${names[0]}:`,
    '',
    line(['where', 'from', 'to', 'minutes', 'by']),
    line(['---', '---', '---', '---:', '---']),
    ...longest(first?.watch.stretches ?? []).map((one) =>
      line([`${one.where} #${one.number}`, instant(one.from), instant(one.last), lengthOf(one), one.cause]),
    ),
    '',
  ].join('\n');
}

const longest = (all: readonly Stretch[]): Stretch[] =>
  [...all].sort((one, other) => lengthOf(other) - lengthOf(one) || one.from - other.from).slice(0, 8);

const instant = (milliseconds: number): string => formatShort(new Date(milliseconds), 'America/Chicago');
