import type { MetricsReport } from './report.ts';
import { type Cell, type Section, type ShowOptions, section } from './sections.ts';
import * as words from './wording.ts';

/** What came after the merges: obligations, verification, windows, and the changes that somebody should look at. */
export function obligations({ obligations: all, overdueEmergencies, overdueOthers }: MetricsReport): Section {
  return section(
    'obligations',
    'After emergencies and rollbacks',
    ['What had to be done', 'Done in time', 'Done too late', 'Open', 'Overdue', 'Changes'],
    all.length === 0
      ? []
      : [
          ...all.map(({ id, done, late, open, overdue }): Cell[] => [
            { code: id },
            ...[done, late, open, overdue].map(words.number),
            '',
          ]),
          [
            'Emergencies with anything late or overdue',
            '',
            '',
            '',
            words.number(overdueEmergencies.length),
            { refs: overdueEmergencies },
          ],
          ['Other changes', '', '', '', words.number(overdueOthers.length), { refs: overdueOthers }],
        ],
  );
}

export function verification({
  verification: { complete, incomplete, monitoring, unknown, none },
  changes,
}: MetricsReport): Section {
  const ended = complete + incomplete.length;
  return section(
    'verification',
    'Verification after the deployment',
    ['State', 'Changes', 'Which'],
    changes === 0
      ? []
      : [
          row('Complete', complete),
          row('The period ended with open checks', incomplete.length, incomplete),
          row('Still watched', monitoring.length, monitoring),
          row('Not known', unknown.length, unknown),
          row('Deployed nothing', none),
        ],
    {
      notes:
        ended === 0
          ? []
          : [
              `Completed: ${words.marked(words.percent(complete / ended), ended)} of ${words.changes(ended)} whose monitoring period has ended (policy 4.6).`,
              ...words.fewNotes([ended]),
            ],
    },
  );
}

export function windows({
  windows: { open, notNeeded, closed, reasons, lanes, unknown },
  changes,
}: MetricsReport): Section {
  return section(
    'windows',
    'Deployment windows used',
    ['Merged', 'Changes', 'Which'],
    changes === 0
      ? []
      : [
          row('While the window was open', open),
          row('While it was closed', closed.length, closed),
          ...reasons.map(({ name, refs }) => row(`… because: ${words.windowReason(name)}`, refs.length, refs)),
          ...lanes.map(({ name, refs }) => row(`… in the lane: ${words.laneTitle(name)}`, refs.length, refs)),
          row('Deployed nothing, so needed none', notNeeded),
          ...(unknown.length === 0 ? [] : [row('Not known', unknown.length, unknown)]),
        ],
  );
}

export function nonCompliant(
  { listed, nonCompliant: refs, rules, figures: all, overdueEmergencies, overdueOthers, pushes }: MetricsReport,
  { names = false }: ShowOptions,
): Section {
  const failed = all.find(({ metric }) => metric === 'change-failure-rate')?.behind ?? [];
  const sets: [string, ReadonlySet<string>][] = [
    ['failed', new Set(failed)],
    ['push without a pull request', new Set(pushes)],
    ['does not comply', new Set(refs)],
    ['late or overdue', new Set([...overdueEmergencies, ...overdueOthers])],
    ...rules.map(({ rule, against }): [string, ReadonlySet<string>] => [`against ${rule}`, new Set(against)]),
  ];
  const rows = listed.flatMap(({ ref, title, at, author }): Cell[][] => {
    const why = sets.flatMap(([what, set]) => (set.has(ref) ? [what] : []));
    if (why.length === 0) return [];
    return [
      [
        { refs: [ref] },
        title,
        at.slice(0, 16).replace('T', ' '),
        why.join(', '),
        ...(names ? [author ?? 'not known'] : []),
      ],
    ];
  });
  return section(
    'listed',
    'Changes to look at',
    ['Change', 'Title', 'Merged (UTC)', 'Why', ...(names ? ['Author'] : [])],
    rows,
  );
}

/** A count, and the changes behind it. */
const row = (what: string, count: number, refs: readonly string[] = []): Cell[] => [
  what,
  words.number(count),
  { refs },
];
