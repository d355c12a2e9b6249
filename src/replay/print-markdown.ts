import { categoryNames, sentence } from '../report/findings.ts';
import { code, join, link, type Markdown, md, strong, text } from '../report/markdown.ts';
import type { Lesson } from './instructive.ts';
import { type Cell, list, table } from './markdown-table.ts';
import { barChart, pieChart } from './mermaid.ts';
import { comparisonSection } from './print-markdown-comparison.ts';
import type { Count, ReplayReport } from './report.ts';
import {
  breakdown,
  busiestHours,
  closedBecause,
  headlineOf,
  mergedAt,
  nameOf,
  number,
  peopleRows,
  percent,
  scope,
  unknownsOf,
  weekdayNames,
  weekOrder,
} from './wording.ts';

/** The report in GitHub's Markdown, each chart with its table. Safe whatever strangers wrote. */
export function replayMarkdown(report: ReplayReport): string {
  const all = report.changes;
  const sections = [
    md`## Replay: ${headlineOf(report)}\n\n${text(scope(report), 600)}`,
    ...(all === 0
      ? []
      : [
          table(
            ['', 'Changes', 'Share'],
            breakdown(report).map(([what, count]) => [what, number(count), percent(count, all)]),
          ),
        ]),
    ...ruleSection(report),
    ...hourSection(report),
    ...categorySection(report),
    ...askedSection(report),
    ...peopleSection(report),
    ...lessonSection(report),
    ...(report.comparison === null ? [] : comparisonSection(report.comparison, report)),
    list(
      'What is not known',
      unknownsOf(report).map((line) => text(line, 600)),
    ),
  ];
  return `${join(sections, md`\n\n`)}\n`;
}

function ruleSection({ rules, changes: all, closed }: ReplayReport): Markdown[] {
  const shown = rules.filter(({ stopped, advised }) => stopped + advised > 0);
  if (shown.length === 0) return [];
  return [
    md`### By rule`,
    barChart(
      'Changes stopped, by rule',
      shown.map(({ rule }) => rule),
      [shown.map(({ stopped }) => stopped)],
      true,
    ),
    table(
      ['Rule', 'Stopped', 'Share', 'By it alone', 'Advised', 'Not judged', 'Policy'],
      shown.map(({ rule, stopped, alone, advised, notJudged, clauses }) => [
        code(rule),
        number(stopped),
        percent(stopped, all - notJudged),
        number(alone),
        number(advised),
        number(notJudged),
        clauses.join(', '),
      ]),
    ),
    table(
      ['Window closed', 'Changes', 'Share'],
      closed.map((each) => [closedBecause(each), number(each.changes), percent(each.changes, all)]),
    ),
  ];
}

function hourSection(report: ReplayReport): Markdown[] {
  const { hours, timezone, changes: all } = report;
  if (all === 0) return [];
  const sum = (cells: readonly Count[], of: keyof Count) => cells.reduce((total, cell) => total + cell[of], 0);
  const days = weekOrder.map((weekday) => hours[weekday] ?? []);
  const ofDay = Array.from({ length: 24 }, (_, hour) => days.flatMap((cells) => cells[hour] ?? []));
  const names = weekOrder.map((weekday) => weekdayNames[weekday]);
  const both = (groups: readonly (readonly Count[])[]) =>
    (['changes', 'stopped'] as const).map((of) => groups.map((cells) => sum(cells, of)));
  return [
    md`### By hour of the week\n\nLocal time in ${timezone}. In the charts the second bar, drawn over the first, is what would have been stopped. ${busiestHours(report)}`,
    barChart('Merges by weekday', names, both(days)),
    barChart(
      'Merges by hour of the day',
      ofDay.map((_, hour) => String(hour).padStart(2, '0')),
      both(ofDay),
    ),
    md`<details><summary>Merges by hour, stopped ones after the slash</summary>\n`,
    table(
      ['', ...ofDay.map((_, hour) => String(hour).padStart(2, '0')), 'All'],
      days.map((cells, index) => [
        names[index] ?? '',
        ...cells.map((cell) => (cell.changes === 0 ? '' : `${cell.changes}/${cell.stopped}`)),
        `${number(sum(cells, 'changes'))}/${number(sum(cells, 'stopped'))}`,
      ]),
    ),
    md`</details>`,
  ];
}

function categorySection({ categories, areas, lanes }: ReplayReport): Markdown[] {
  const counted = (name: string, groups: readonly [Cell, Count][]) =>
    table(
      [name, 'Changes', 'Stopped', 'Share'],
      groups.map(([of, { changes: count, stopped }]) => [of, number(count), number(stopped), percent(stopped, count)]),
    );
  return [
    md`### By category`,
    pieChart(
      'Merged changes by category',
      categories.map(({ category, changes: count }) => [categoryNames[category], count]),
    ),
    counted(
      'Category',
      categories.map((each) => [categoryNames[each.category], each]),
    ),
    counted(
      'Sensitive area',
      areas.map((each) => [each.area, each]),
    ),
    lanes.length > 1
      ? counted(
          'Lane',
          lanes.map((each) => [each.lane, each]),
        )
      : md``,
  ];
}

function askedSection({ rules, changes: all, approvalsAsked }: ReplayReport): Markdown[] {
  const asked = rules.filter((rule) => rule.asked > 0);
  if (asked.length === 0) return [];
  return [
    md`### What rules that could not judge would have asked for`,
    table(
      ['Rule', 'Changes', 'Share'],
      asked.map((rule) => [code(rule.rule), number(rule.asked), percent(rule.asked, all)]),
    ),
    table(
      ['Approvals by persons who wrote none of it', 'Changes', 'Share'],
      approvalsAsked.flatMap((count, persons) =>
        count === 0 ? [] : [[String(persons), number(count), percent(count, all)]],
      ),
    ),
  ];
}

function peopleSection(report: ReplayReport): Markdown[] {
  const rows = peopleRows(report);
  if (rows.length === 0) return [];
  return [
    md`### Persons`,
    table(
      ['', 'Changes', 'Of', 'Share'],
      rows.map(([what, count, of]) => [what, number(count), number(of), percent(count, of)]),
    ),
  ];
}

function lessonSection({ instructive, timezone }: ReplayReport): Markdown[] {
  return [
    list(
      'Most instructive',
      instructive.map((each) => lessonItem(each, timezone)),
      true,
    ),
  ];
}

function lessonItem(lesson: Lesson, timezone: string): Markdown {
  const { title, url, at, category, areas, shows, rule, message, needed, others } = lesson;
  const verb =
    shows === 'stopped'
      ? md`Stopped by ${code(rule)}`
      : shows === 'asked'
        ? md`Would have met ${code(rule)}`
        : md`No pull request`;
  const also = others > 0 && shows === 'stopped' ? ` and ${others} more` : '';
  const kind = [categoryNames[category], ...areas].join(', ');
  return md`${link(text(nameOf(lesson)), url)} ${strong(title)} — ${mergedAt(at, timezone)}, ${kind}.<br>
   ${verb}${also}: ${text(sentence(message), 500)}<br>
   Needed: ${text(sentence(needed), 500)}`;
}
