import type { Cause, Judgement } from './judge.ts';

/** A merged change that shows one thing that the policy does. Plain JSON. */
export interface Lesson {
  number: number;
  sha: string | null;
  title: string;
  url: string | null;
  at: string;
  category: Judgement['category'];
  areas: readonly string[];
  /** What it shows: a rule that would have stopped it, a rule that would have asked for something, or no pull request. */
  shows: 'stopped' | 'asked' | 'no-pull-request';
  rule: string;
  /** What would have stopped it. */
  message: string;
  /** What would have been needed. */
  needed: string;
  /** How many other rules would have stopped it as well. */
  others: number;
}

const most = 10;

interface Candidate {
  /** What it shows; no two lessons of one key before every key had its turn. */
  key: string;
  lesson: Lesson;
  /** How well it shows that. */
  weight: number;
}

/**
 * The changes from which most can be learnt: of each rule the one that shows it best, and no change twice. What would have
 * been stopped comes before what could not be judged.
 */
export function mostInstructive(judged: readonly Judgement[]): Lesson[] {
  const all = judged.flatMap(candidates);
  const best = new Map<string, Candidate[]>();
  for (const candidate of all) best.set(candidate.key, [...(best.get(candidate.key) ?? []), candidate]);
  const queues = inTurns([...best.values()].map((queue) => queue.sort((one, other) => other.weight - one.weight)));
  const lessons: Lesson[] = [];
  const shown = new Set<string>();
  for (const queue of queues) {
    const next = queue.find(({ lesson }) => !shown.has(idOf(lesson)));
    if (next === undefined || lessons.length >= most) continue;
    shown.add(idOf(next.lesson));
    lessons.push(next.lesson);
  }
  return lessons;
}

const idOf = ({ number, sha, at }: Lesson) => `${number} ${sha} ${at}`;
const shades: readonly Lesson['shows'][] = ['stopped', 'no-pull-request', 'asked'];

/**
 * Each rule once, the most frequent first, and what could be judged before the rest; then the other reasons for which the
 * window was closed; then what else each rule shows.
 */
function inTurns(queues: readonly Candidate[][]): readonly Candidate[][] {
  const turns = new Map<string, number>();
  return [...queues]
    .sort((one, other) => other.length - one.length)
    .map((queue) => {
      const { shows, rule } = queue[0]?.lesson ?? { shows: 'asked', rule: '' };
      const turn = turns.get(`${shows} ${rule}`) ?? 0;
      turns.set(`${shows} ${rule}`, turn + 1);
      const round = turn === 0 ? 0 : rule === 'deployment-window' ? 1 : turn + 1;
      return { queue, order: round * shades.length + shades.indexOf(shows) };
    })
    .sort((one, other) => one.order - other.order)
    .map(({ queue }) => queue);
}

function candidates(judged: Judgement): Candidate[] {
  const { category, areas, by, asked, arrival } = judged;
  const named = arrival === 'pull-request' ? 1 : 0;
  const gravity = (category === 'major' ? 4 : 0) + Math.min(areas.length, 3) + named;
  const stops = by.map((cause): Candidate => {
    const others = new Set(by.map(({ rule }) => rule)).size - 1;
    const detail = cause.reason ?? '';
    return {
      key: `stopped ${cause.rule} ${detail}`,
      lesson: lesson(judged, 'stopped', cause, others),
      // One cause alone is easier to see.
      weight: gravity + (others === 0 ? 8 : 0) - others,
    };
  });
  const asks = asked
    .filter(({ rule }) => telling.includes(rule))
    .map(
      (cause): Candidate => ({
        key: `asked ${cause.rule} ${areas[0] ?? ''}`,
        lesson: lesson(judged, 'asked', cause, by.length),
        weight: gravity + (judged.observed?.authors === 1 ? 2 : 0) - by.length,
      }),
    );
  const alone: Candidate[] =
    arrival === 'pull-request'
      ? []
      : [
          {
            key: 'no pull request',
            lesson: lesson(judged, 'no-pull-request', withoutPullRequest, by.length),
            weight: gravity * 2 - by.length,
          },
        ];
  return [...stops, ...asks, ...alone];
}

/** What nearly every change is asked for teaches nothing of one. */
const telling: readonly string[] = ['executive-approval', 'security-review', 'rollback-plan'];

const withoutPullRequest: Cause = {
  rule: 'pull-request',
  message: 'It came without a pull request that the history names',
  remedy: 'Open a pull request; the required status refuses a push to the branch',
  actor: 'author',
};

function lesson(judged: Judgement, shows: Lesson['shows'], cause: Cause, others: number): Lesson {
  const { number, sha, title, url, at, category, areas } = judged;
  const { rule, message, remedy: needed } = cause;
  return { number, sha, title, url, at, category, areas, shows, rule, message, needed, others };
}
