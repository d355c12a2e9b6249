import { formatDuration, formatInstant } from '../calendar/format.ts';
import { type Category, categories } from '../classify/category.ts';
import { defineRule, notApplicable, pass, UnknownFact, wait } from '../rule.ts';

const hour = 3_600_000;

export const leadTime = defineRule({
  id: 'lead-time',
  title: 'The change was announced long enough ago',
  clauses: ['3.1'],
  controls: ['CC8.1'],
  needs: ['files'],
  refines: ['judged'],
  liftedBy: ['emergency', 'rollback', 'install'],
  timed: true,
  options: (z) => {
    const hours = (least: number) => z.number().min(0).max(8_760).default(least);
    return z
      .strictObject({
        standard: hours(0).describe('Hours for Standard changes'),
        normal: hours(24).describe('Hours for Normal changes'),
        major: hours(168).describe('Hours for Major changes: one week'),
      })
      .describe(
        'Hours from the start: opening, the last “ready for review”, or the gate’s first judgement of this category since it was last lower, whichever is latest',
      );
  },
  check(change, options, { at, calendar, classification, readAt }) {
    const { category } = classification;
    const needed = options[category] * hour;
    if (change.draft) {
      const begun = needed === 0 ? '' : ', so its lead time has not begun';
      return wait({
        message: `The pull request is a draft${begun}`,
        remedy: 'Mark it as ready for review',
        actor: 'author',
      });
    }
    const kind = `${category.charAt(0).toUpperCase()}${category.slice(1)} change`;
    if (needed === 0) return notApplicable(`A ${kind} needs no lead time`);
    if (change.judged === null) {
      throw new UnknownFact(
        'When the gate first judged this change could not be read',
        'Give the gate’s token “statuses: read”, then run it again',
      );
    }
    const start = startOf(change, change.judged ?? [], category, readAt);
    const end = new Date(start.at.getTime() + needed);
    const evidence = { start: start.at.toISOString(), because: start.because, hours: options[category] };
    const local = (instant: Date) => formatInstant(instant, calendar.timezone, at);
    const asked = `${span(options[category])} for a ${kind}, ${start.because} ${local(start.at)}`;
    if (at >= end) return pass(`Lead time ended ${local(end)}: ${asked}`, { evidence });
    return wait({
      message: `Lead time ends ${local(end)}: ${asked}`,
      remedy: 'Come back then; reviews and checks can go on meanwhile',
      actor: 'clock',
      until: end,
      evidence,
    });
  },
});

/** Hours as the policy says them: "24 h", "7 days". */
const span = (hours: number): string =>
  Number.isInteger(hours) && hours < 48 ? `${hours} h` : formatDuration(hours * hour);

/**
 * Where lead time starts: the latest of opening, the last “ready for review”, and the first judgement of this category or a
 * higher one since the last lower one: what was announced before it was taken back. A change that was judged lower last
 * became what it is when its facts were read.
 */
function startOf(
  { createdAt, readyForReviewAt }: { createdAt: string; readyForReviewAt: string | null },
  judged: readonly { category: string; at: string }[],
  category: Category,
  readAt: Date,
): { at: Date; because: string } {
  const starts = [{ at: new Date(createdAt), because: 'opened' }];
  if (readyForReviewAt !== null) starts.push({ at: new Date(readyForReviewAt), because: 'ready for review' });
  if (judged.length > 0) starts.push({ at: firstJudged(judged, category) ?? readAt, because: 'first judged so' });
  return starts.reduce((latest, each) => (each.at > latest.at ? each : latest));
}

/** When a change was first judged at least so since it was last judged lower; undefined: it was not since. */
function firstJudged(judged: readonly { category: string; at: string }[], category: Category): Date | undefined {
  // Of two judgements at the same instant the lower one counts as the earlier: the start is that instant either way.
  const inOrder = [...judged].sort(
    (one, other) => Date.parse(one.at) - Date.parse(other.at) || rank(one.category) - rank(other.category),
  );
  const last = inOrder.findLastIndex((each) => rank(each.category) < rank(category));
  const first = inOrder[last + 1];
  return first === undefined ? undefined : new Date(first.at);
}

const rising: readonly string[] = categories;

/** A category that this version does not know counts as lower than any. */
const rank = (category: string): number => rising.indexOf(category.toLowerCase());
