import type { FileCause } from '../classify/classify.ts';
import type { Decision, Finding } from '../decision.ts';
import { shownCauses } from './causes.ts';
import {
  actorNames,
  byLifter,
  byReader,
  categoryNames,
  clausesOf,
  due,
  isAuthors,
  laneNames,
  onceEach,
  sentence,
} from './findings.ts';
import { headline } from './headline.ts';
import { type Moments, moments } from './moments.ts';
import { Paragraphs } from './paragraphs.ts';
import { oneLine, shortenMiddle, visible } from './visible.ts';

export interface TerminalOptions {
  /** Whether escape sequences for colour and weight are written; without, the text holds no control characters. */
  color: boolean;
  /** The policy's time zone. */
  timezone: string;
  /** In columns. Default: 100. */
  width?: number;
}

/** Files named for each reason; the others are counted. */
const filesNamed = 10;

const colors: Readonly<Record<Decision['verdict'], number>> = { pass: 32, wait: 33, fail: 31, unknown: 35 };

/** The report for a terminal or a log. Of strangers' text no control character is left. Ends in a line break. */
export function terminal(decision: Decision, options: TerminalOptions): string {
  const times = moments(decision.at, options.timezone);
  const { unknown, toDo, waits, advice, lifted, settled } = byReader(decision.findings);
  const style = (codes: string, value: string) => (options.color ? `\u001b[${codes}m${value}\u001b[0m` : value);
  const { icon, words } = headline(decision, options.timezone);
  const page = new Paragraphs(options.width ?? 100, (title) => style('1', title));
  const notNeeded = byMessage(settled.filter(({ outcome }) => outcome === 'not-applicable'));

  page.line(`${icon} ${oneLine(words)}`, (value) => style(`1;${colors[decision.verdict]}`, value));
  page.line(subject(decision));
  page.line(
    decision.lane === 'ordinary' ? '' : said(`Judged as ${laneNames[decision.lane]} –`, sentence(decision.laneReason)),
  );
  page.line(earliest(decision, times));
  if (decision.verdict === 'unknown') page.section('Could not be judged', onceEach(unknown).map(advised));
  page.section('To do', toDo.map(task), 'numbers');
  page.section(
    'Waits for',
    waits.map((finding) => awaited(finding, times)),
  );
  if (decision.verdict !== 'unknown') page.section('Could not be judged', onceEach(unknown).map(advised));
  page.section('Advice', advice.map(advised));
  page.section('Not asked now', notNeeded);
  page.section(`Why this is a ${categoryNames[decision.category]}`, reasons(decision));
  page.section('Sensitive areas', areas(decision));
  page.section(
    'After the merge',
    decision.obligations.map((one) => said(due(one, times), inBrackets(one))),
  );
  for (const [by, rules] of byLifter(lifted)) page.section(said(`Lifted by ${by}`), rules.map(liftedRule));
  page.section('Fulfilled', settled.filter(({ outcome }) => outcome === 'pass').map(fulfilled));
  page.gap();
  page.line(
    said(
      `Judged ${times.absolute(decision.at)} by ${decision.policy.source}`,
      `(${decision.policy.sha256.slice(0, 12)})`,
    ),
  );
  return page.toString();
}

/** Sentences on one line, without what is empty and what could deceive. */
const said = (...parts: readonly string[]): string => oneLine(parts.filter((part) => part !== '').join(' '));

const inBrackets = (of: { clauses: readonly string[] }) => (clausesOf(of) === '' ? '' : `(${clausesOf(of)})`);

function subject({ change, category }: Decision): string {
  const place = change.number > 0 ? `${change.repository}#${change.number}` : change.repository;
  const title = oneLine(change.title, 256);
  return said(`${categoryNames[category]},`, title.trim() === '' ? place : `${place}:`, title);
}

function task(finding: Finding): string {
  const who = isAuthors(finding) ? '' : `${actorNames[finding.actor ?? 'author']}:`;
  return said(who, sentence(finding.message), sentence(finding.remedy ?? ''), inBrackets(finding));
}

function awaited(finding: Finding, times: Moments): string {
  const { actor = 'author', message, remedy = '', until } = finding;
  const ahead = until !== undefined && times.isAhead(until);
  const named = ahead && `${message} ${remedy}`.includes(times.absolute(until));
  const when = ahead ? (named ? times.relative(until) : `Until ${times.both(until)}`) : '';
  return said(
    `${actorNames[actor]}:`,
    sentence(message),
    sentence(remedy),
    inBrackets(finding),
    when === '' ? '' : `— ${when}`,
  );
}

function earliest({ verdict, earliestMerge }: Decision, times: Moments): string {
  if (verdict === 'pass' || verdict === 'wait' || earliestMerge === null || !times.isAhead(earliestMerge)) return '';
  return `Earliest merge: ${times.both(earliestMerge)}`;
}

const advised = (finding: Finding) =>
  said(sentence(finding.message), sentence(finding.remedy ?? ''), inBrackets(finding));

const liftedRule = (finding: Finding) =>
  said(sentence(finding.title), `Otherwise: ${sentence(finding.lifted?.message ?? '')}`, inBrackets(finding));

const fulfilled = ({ title, message }: Finding) => said(sentence(title), sentence(message));

/** One line for each message, with the rules that say it: what is not known yet is told once. */
function byMessage(findings: readonly Finding[]): string[] {
  const rules = new Map<string, string[]>();
  for (const { message, rule } of findings) rules.set(message, [...(rules.get(message) ?? []), rule]);
  return [...rules].map(([message, ids]) => said(`${message}:`, ids.join(', ')));
}

function reasons({ categoryReasons }: Decision): string[] {
  return categoryReasons.map(({ message, files }) => withFiles(sentence(message), files));
}

function areas({ areas: all, sensitive }: Decision): string[] {
  const unexplained = all.filter((area) => !sensitive.some((known) => known.area === area));
  return [
    ...sensitive.map(({ title, files }) => withFiles(`${title}:`, files)),
    ...unexplained.map((area) => said(area)),
  ];
}

function withFiles(lead: string, files: readonly FileCause[]): string {
  const { shown, more } = shownCauses(files, filesNamed);
  const named = shown.map(({ place, detail }) => {
    const where = shortenMiddle(visible(place), 160);
    return detail === '' ? where : `${where} (${oneLine(detail, 160)})`;
  });
  return [said(lead), named.join(', '), more > 0 ? `and ${more} more` : ''].filter((part) => part !== '').join(' ');
}
