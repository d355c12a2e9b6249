import type { MetricsReport } from './report.ts';
import { type Section, section } from './sections.ts';
import * as words from './wording.ts';
import { yearlyReview } from './yearly.ts';

/** How many rules a chart can tell apart. */
const mostBars = 12;

export function rulesSection({ rules, rulesUnknown }: MetricsReport): Section {
  const shown = rules.filter(
    ({ against, overridden, advised, unknown }) => against.length + overridden.length + advised + unknown > 0,
  );
  return section(
    'rules',
    'Rules that failed most',
    ['Rule', 'Judged', 'Merged against it', 'Overridden', 'Advised', 'Not known', 'Changes'],
    shown.map(({ rule, judged, against, overridden, advised, unknown }) => [
      { code: rule },
      ...[judged, against.length, overridden.length, advised, unknown].map(words.number),
      { refs: [...against, ...overridden.filter((ref) => !against.includes(ref))] },
    ]),
    {
      charts: [
        {
          kind: 'bars',
          title: 'Changes merged against a rule or with it overridden',
          unit: 'Changes',
          points: shown
            .map(({ rule, against, overridden }) => ({ label: rule, value: against.length + overridden.length }))
            .filter(({ value }) => value > 0)
            .slice(0, mostBars),
        },
      ],
      notes: rulesUnknown === 0 ? [] : [`Of ${words.changes(rulesUnknown)} it is not known what the rules found.`],
    },
  );
}

/** Which rules earn their keep (9.2). */
export function yearSection(report: MetricsReport): Section {
  const review = yearlyReview(report);
  const { known, unknown } = report.waiting;
  return section(
    'review',
    'Review of the policy’s effectiveness',
    [
      'Rule',
      'Judged',
      'Stopped',
      'Overridden',
      'Share overridden',
      'Waiting in all',
      'For each it kept waiting',
      'Held at the merge',
      'To look at',
    ],
    review.map((row) => [
      { code: row.rule },
      words.number(row.judged),
      words.number(row.stopped),
      words.number(row.overridden.length),
      row.overriddenShare === null ? '' : words.marked(words.percent(row.overriddenShare), row.tried),
      known === 0 ? 'not known' : words.hours(row.waited),
      row.waitedEach === null ? '' : words.marked(words.hours(row.waitedEach), row.keptWaiting),
      row.compliance === null ? '' : words.marked(words.percent(row.compliance), row.judged),
      row.note,
    ]),
    {
      charts: [
        {
          kind: 'bars',
          title: 'Hours of waiting that each rule cost',
          unit: 'Hours',
          points: review
            .filter(({ waited }) => waited > 0)
            .slice(0, mostBars)
            .map(({ rule, waited }) => ({ label: rule, value: waited / 3_600_000 })),
        },
      ],
      notes: [
        'Stopped: the change waited for the rule, was merged against it, or the gate held it up because of it at some time before.',
        'Waiting: the time that the rule cost beyond the rules before it, in this order: technical review, security review, executive approval, checks, lead time, deployment window.',
        ...(review.length === 0 || unknown.length === 0
          ? []
          : [
              `Of ${words.changes(unknown.length)} it is not known what they waited for; the times are those of ${words.number(known)}.`,
            ]),
        ...words.fewNotes(review.flatMap(({ tried, keptWaiting, judged }) => [tried, keptWaiting, judged])),
        ...(report.heldUnknown === 0
          ? []
          : [
              `Of ${words.changes(report.heldUnknown)} only the state at the merge is known: what a rule stopped and the author then put right is not counted there.`,
            ]),
      ],
    },
  );
}
