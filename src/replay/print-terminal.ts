import { categoryNames, sentence } from '../report/findings.ts';
import { Paragraphs } from '../report/paragraphs.ts';
import { oneLine } from '../report/visible.ts';
import type { Lesson } from './instructive.ts';
import { printComparison } from './print-comparison.ts';
import type { ReplayReport } from './report.ts';
import { aligned, bar, fitColumns, fitWords } from './terminal-table.ts';
import {
  askedOfAll,
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

/** No line is wider, but for an address that alone is. */
const width = 100;
/** Of one word, which no line break divides. */
const longestWord = 80;

/** The report for a terminal: aligned tables and small bars. Of strangers' text no control character is left. */
export function printReplay(report: ReplayReport, { color }: { color: boolean }): string {
  const style = (codes: string, value: string) => (color ? `\u001b[${codes}m${value}\u001b[0m` : value);
  const page = new Paragraphs(width, (title) => style('1', title));
  const rowsOf = (rows: readonly (readonly string[])[]) => {
    for (const row of aligned(rows, width - 2)) page.row(`  ${row}`);
  };
  const table = (title: string, rows: readonly (readonly string[])[]) => {
    if (rows.length === 0) return;
    page.gap();
    page.line(title, (value) => style('1', value));
    rowsOf(rows);
  };
  const all = report.changes;
  page.line(plain(scope(report), 400));
  if (all > 0) {
    page.gap();
    page.line(headlineOf(report), (value) => style(report.stopped > 0 ? '1;33' : '1;32', value));
    rowsOf(breakdown(report).map(([what, count]) => [number(count), percent(count, all), bar(count, all), what]));
  }
  table('By rule: what would have stopped them', ruleRows(report));
  table(
    'When the deployment window was closed',
    report.closed.map((each) => [
      number(each.changes),
      percent(each.changes, all),
      bar(each.changes, all),
      plain(closedBecause(each), 60),
    ]),
  );
  table(`By hour of the week, ${report.timezone}: merges, and how many were stopped`, weekRows(report));
  page.line(busiestHours(report));
  table('By category', groupRows(report.categories.map((each) => [categoryNames[each.category], each])));
  table('By sensitive area', groupRows(report.areas.map((each) => [each.area, each])));
  table('By lane', report.lanes.length > 1 ? groupRows(report.lanes.map((each) => [each.lane, each])) : []);
  table('What rules that could not judge would have asked for', askedRows(report));
  table(
    'Persons',
    peopleRows(report).map(([what, count, of]) => [number(count), `of ${number(of)}`, percent(count, of), what]),
  );
  page.section(
    'Most instructive',
    report.instructive.map((each) => lessonText(each, report.timezone)),
    'numbers',
  );
  if (report.comparison !== null) printComparison(page, table, report.comparison, report);
  page.section(
    'What is not known',
    unknownsOf(report).map((line) => plain(line, 600)),
  );
  return page.toString();
}

/** A text on one line that can be wrapped. */
const plain = (text: string, limit: number): string => fitWords(oneLine(text, limit), longestWord);

function ruleRows({ rules, changes: all }: ReplayReport): string[][] {
  const rows = rules
    .filter(({ stopped, advised }) => stopped + advised > 0)
    .map(({ rule, stopped, alone, advised, notJudged }) => [
      rule,
      number(stopped),
      percent(stopped, all - notJudged),
      bar(stopped, all - notJudged),
      [
        alone > 0 ? `${number(alone)} by it alone` : '',
        advised > 0 ? `${number(advised)} advised` : '',
        notJudged > 0 ? `${number(notJudged)} not judged` : '',
      ]
        .filter((part) => part !== '')
        .join(', '),
    ]);
  return rows;
}

function groupRows(groups: readonly (readonly [string, { changes: number; stopped: number }])[]): string[][] {
  return groups
    .filter(([, group]) => group.changes > 0)
    .map(([name, group]) => [
      fitColumns(oneLine(name, 200), 40),
      number(group.changes),
      `${number(group.stopped)} stopped`,
      percent(group.stopped, group.changes),
      bar(group.stopped, group.changes),
    ]);
}

/** A line a weekday: a mark for each hour by how many were merged then, and the sums. */
function weekRows({ hours }: ReplayReport): string[][] {
  const most = Math.max(1, ...hours.flat().map((cell) => cell.changes));
  const marks = [' ', '·', '░', '▒', '▓', '█'] as const;
  const rows = weekOrder.map((weekday) => {
    const cells = hours[weekday] ?? [];
    const strip = cells.map(
      (cell) => marks[cell.changes === 0 ? 0 : Math.max(1, Math.ceil((cell.changes / most) * 5))] ?? ' ',
    );
    const [sum, stopped] = [
      cells.reduce((total, cell) => total + cell.changes, 0),
      cells.reduce((total, cell) => total + cell.stopped, 0),
    ];
    return [weekdayNames[weekday], strip.join(''), number(sum), `${number(stopped)} stopped`];
  });
  return hours.flat().some((cell) => cell.changes > 0) ? [['   ', '0  3  6  9  12 15 18 21 ', '', ''], ...rows] : [];
}

function askedRows(report: ReplayReport): string[][] {
  const { rules, changes: all, approvalsAsked } = report;
  const common = askedOfAll(report);
  const rows = rules
    .filter(({ rule, asked }) => asked > 0 && !common.includes(rule))
    .map(({ rule, asked, title }) => [rule, number(asked), percent(asked, all), bar(asked, all), title]);
  const seats = approvalsAsked
    .map((count, persons) => [`${persons === 0 ? 'no' : persons} approval${persons === 1 ? '' : 's'}`, count] as const)
    .filter(([, count]) => count > 0 && approvalsAsked.slice(1).some((each) => each > 0))
    .map(([name, count]) => [
      name.replace(/^(\d)/, '· $1').replace(/^no/, '· no'),
      number(count),
      percent(count, all),
      bar(count, all),
      'by persons who wrote none of it',
    ]);
  return [...rows, ...seats, ...(common.length === 0 ? [] : [['of nearly all', '', '', '', common.join(', ')]])];
}

function lessonText(lesson: Lesson, timezone: string): string {
  const { title, url, at, category, areas, shows, rule, message, needed, others } = lesson;
  const verb = shows === 'stopped' ? 'Stopped by' : shows === 'asked' ? 'Would have met' : '';
  const also = others > 0 && shows === 'stopped' ? ` (and ${others} more ${others === 1 ? 'rule' : 'rules'})` : '';
  const kind = [categoryNames[category], ...areas].join(', ');
  const said = `${nameOf(lesson)} ${fitColumns(oneLine(title, 200), 80)} — ${mergedAt(at, timezone)}, ${kind}. ${verb === '' ? '' : `${verb} ${rule}${also}: `}${sentence(message)} Needed: ${sentence(needed)}`;
  // Whatever is cut, the address is not.
  return [plain(said, 900), oneLine(url ?? '')].join(' ').trimEnd();
}
