import type { Change } from '../change.ts';
import { compare } from './people.ts';
import type { PullRequestRecord } from './record.ts';

type Changes = PullRequestRecord['changedSinceMerge'];

/**
 * What changed between the merge and the reading of the facts: `then` is the change as it was, `now` as it was read. Of what
 * GitHub gives no instant for, that is said.
 */
export function changedSince(then: Change, now: Change, mergedAt: Date): Changes {
  const later = (at: string | null | undefined): at is string =>
    typeof at === 'string' && Date.parse(at) > mergedAt.getTime();
  return [
    ...texts(then, now, later),
    ...labels(now, later),
    ...reviews(now, later),
    ...checks(now, later),
    ...threads(now),
  ]
    .map((each) => ({ ...each, at: each.at === null ? null : new Date(each.at).toISOString() }))
    .sort(
      (one, other) =>
        compare(one.at ?? '', other.at ?? '') || compare(one.fact, other.fact) || compare(one.what, other.what),
    );
}

type Later = (at: string | null | undefined) => at is string;

const since = (fact: string, what: string, at: string | null = null, by: string | null = null): Changes[number] => ({
  fact,
  what,
  at,
  by,
});

function texts(then: Change, now: Change, later: Later): Changes {
  const { bodyEditedAt, bodyEditor = null } = now;
  const { changedAt } = now.base;
  return [
    ...(then.title === now.title ? [] : [since('title', 'The title was changed')]),
    ...(later(bodyEditedAt) ? [since('body', 'The description was edited', bodyEditedAt, bodyEditor)] : []),
    ...(bodyEditedAt === undefined ? [since('body', 'Whether the description was edited since is not known')] : []),
    ...(later(changedAt) ? [since('base', 'The base branch was changed', changedAt)] : []),
  ];
}

const labels = ({ labelEvents = [] }: Change, later: Later): Changes =>
  labelEvents
    .filter(({ at }) => later(at))
    .map(({ label, added, at, actor }) =>
      since('labels', `The label “${label}” was ${added ? 'set' : 'removed'}`, at, actor),
    );

const reviews = ({ reviews: given = [] }: Change, later: Later): Changes =>
  given.flatMap(({ author, state, submittedAt }) => {
    const by = author?.login ?? null;
    if (later(submittedAt))
      return [since('reviews', `A review was given: ${state.toLowerCase().replaceAll('_', ' ')}`, submittedAt, by)];
    if (state !== 'DISMISSED') return [];
    return [since('reviews', `A review of ${submittedAt} was dismissed, when is not told`, null, by)];
  });

const checks = ({ checks: run = [] }: Change, later: Later): Changes =>
  run.flatMap(({ name, startedAt, completedAt, conclusion }) => {
    if (later(startedAt)) return [since('checks', `Check “${name}” was started`, startedAt)];
    if (!later(completedAt)) return [];
    return [since('checks', `Check “${name}” ended: ${conclusion ?? 'no conclusion'}`, completedAt)];
  });

function threads({ threads: all = [] }: Change): Changes {
  if (all.length === 0) return [];
  const resolved = all.filter((thread) => thread.resolved).length;
  const state = `${resolved} of ${all.length} review threads are resolved as of the capture, since when is not told`;
  return [since('threads', state)];
}
