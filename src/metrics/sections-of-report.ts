import { definitions, targetText } from './definitions.ts';
import type { MetricsReport } from './report.ts';
import { type Cell, type Section, type ShowOptions, section } from './sections.ts';
import { nonCompliant, obligations, verification, windows } from './sections-of-aftermath.ts';
import { rulesSection, yearSection } from './sections-of-rules.ts';
import { trendSection } from './sections-of-trend.ts';
import { percentileMethod } from './statistics.ts';
import * as words from './wording.ts';

/** The whole report in sections, which every printer prints. Sections without anything to tell are left out. */
export function sectionsOf(report: MetricsReport, options: ShowOptions = {}): Section[] {
  return [
    figures(report),
    trendSection(report),
    categories(report),
    waiting(report),
    rulesSection(report),
    overrides(report),
    obligations(report),
    verification(report),
    windows(report),
    nonCompliant(report, options),
    ...(report.period.kind === 'year' ? [yearSection(report)] : []),
    section(
      'gaps',
      'What is not known',
      ['What could not be read'],
      report.gaps.map((gap) => [gap]),
    ),
    meaning(),
  ].filter(({ table, text }) => table.rows.length > 0 || text.length > 0);
}

function figures(report: MetricsReport): Section {
  return section(
    'metrics',
    'Key metrics',
    ['Metric', 'Value', 'Target', '', 'Counted', 'Median', '90th percentile', 'In business hours', 'Changes'],
    report.figures.map((figure) => {
      const definition = definitions[figure.metric];
      const { summary, business } = figure;
      return [
        definition.title,
        words.valueText(figure),
        targetText(definition),
        `${words.statusText[figure.status]}${report.state === 'running' && figure.status !== 'none' ? ' so far' : ''}`,
        words.basis(figure),
        summary === null ? '' : words.hours(summary.median),
        summary === null ? '' : words.hours(summary.p90),
        business === null
          ? ''
          : `${words.hours(business.mean)}, median ${words.hours(business.median)}, 90th percentile ${words.hours(business.p90)}`,
        { refs: figure.behind },
      ];
    }),
    {
      notes: report.figures.flatMap((figure) =>
        words.remarks(figure).map((remark) => `${definitions[figure.metric].title}: ${remark}`),
      ),
    },
  );
}

function categories({ categories: all, lanes }: MetricsReport): Section {
  const rows = (kind: string, counted: MetricsReport['categories'], title: (name: string) => string): Cell[][] => {
    const sum = counted.reduce((total, each) => total + each.changes, 0);
    return counted.map((each) => [
      kind,
      title(each.name),
      words.number(each.changes),
      words.marked(words.percent(each.changes / sum), sum),
    ]);
  };
  const points = all.map((each) => ({ label: words.categoryTitle(each.name), value: each.changes }));
  return section(
    'categories',
    'Changes by category and lane',
    ['', 'Which', 'Changes', 'Share'],
    [...rows('Category', all, words.categoryTitle), ...rows('Lane', lanes, words.laneTitle)],
    {
      charts: [{ kind: 'pie', title: 'Changes by category', unit: 'Changes', points }],
      notes: [
        'Only pull requests have a category.',
        ...words.fewNotes([all, lanes].map((each) => each.reduce((total, { changes }) => total + changes, 0))),
      ],
    },
  );
}

function waiting({ waiting: { by, known, unknown } }: MetricsReport): Section {
  const causes = ['reviewer', 'checks', 'clock', 'author'] as const;
  const total = causes.reduce((sum, cause) => sum + by[cause], 0);
  return section(
    'waiting',
    'Waiting time by cause',
    ['Waited for', 'In all', 'For each change', 'Share', 'Charged while'],
    known === 0
      ? []
      : causes.map((cause) => [
          words.causeTitles[cause],
          words.hours(by[cause]),
          words.marked(words.hours(by[cause] / known), known),
          total === 0 ? '' : words.marked(words.percent(by[cause] / total), known),
          words.causeMeanings[cause],
        ]),
    {
      text: known === 0 && unknown.length > 0 ? [`It is known of none of ${words.changes(unknown.length)}.`] : [],
      charts: [
        {
          kind: 'bars',
          title: 'Hours waited for each change by cause',
          unit: 'Hours',
          points: causes.map((cause) => ({
            label: words.causeTitles[cause],
            value: known === 0 ? 0 : by[cause] / known / 3_600_000,
          })),
        },
      ],
      notes: [
        'From ready for review to the merge; each instant is charged once, to the first that applies. Rework during the review counts as the reviewer’s, since nothing tells it apart.',
        `Reckoned from ${words.changes(known)}${unknown.length === 0 ? '' : `; of ${words.changes(unknown.length)} it is not known`}.`,
        ...words.fewNotes([known]),
      ],
    },
  );
}

function overrides({ bypasses, pushes, nonCompliant, complianceUnknown }: MetricsReport): Section {
  const rows: [string, readonly string[]][] = [
    ['Rules lifted by a lane', bypasses.lifted],
    ['Category lowered by a person', bypasses.lowered],
    ['Pushed without a pull request', pushes],
    ['Found by the audit of the merge', bypasses.audit],
    ['Merged without complying', nonCompliant],
    ['Compliance not known', complianceUnknown],
  ];
  return section(
    'overrides',
    'Overrides and bypasses',
    ['What', 'Changes', 'Which'],
    rows.map(([what, refs]) => [what, words.number(refs.length), { refs }]),
  );
}

function meaning(): Section {
  return section(
    'definitions',
    'What the metrics mean',
    ['Metric', 'Definition', 'Target', 'Policy'],
    Object.values(definitions).map((each) => [each.title, each.definition, targetText(each), each.clause]),
    { notes: [percentileMethod] },
  );
}
