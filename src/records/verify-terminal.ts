import { plural, sentence } from '../report/findings.ts';
import { Paragraphs } from '../report/paragraphs.ts';
import { oneLine, shortenMiddle, visible } from '../report/visible.ts';
import { wrap } from '../report/wrap.ts';
import type { VerificationFinding } from './verification-finding.ts';
import type { Verification } from './verify.ts';

/** What was verified, with the result. */
export interface VerificationReport extends Verification {
  repository: string;
  /** The branch of records and the gated one, as people write them, and the commits they are at. */
  records: { ref: string; sha: string };
  branch: { ref: string; sha: string };
  /** What a person should know about what was read; one sentence each. */
  notes: readonly string[];
}

const width = 100;
/** Lines for each check; the others are counted. */
const mostLines = 50;
/** Places named where several have the same wrong with them. */
const mostPlaces = 3;

const titles: Readonly<Record<VerificationFinding['check'], string>> = {
  completeness: 'Completeness: every commit of the gated branch belongs to a record',
  history: 'History: no record was rewritten but by a commit that says so',
  agreement: 'Agreement: every record agrees with its own facts',
};
const marks: Readonly<Record<VerificationFinding['outcome'], string>> = { fail: '✗', unknown: '?', note: '·' };
const order = ['fail', 'unknown', 'note'] as const satisfies readonly VerificationFinding['outcome'][];

/** The report for a terminal or a log, failures first. Of strangers' text no control character is left. */
export function printVerification(report: VerificationReport, { color }: { color: boolean }): string {
  const style = (codes: string, value: string) => (color ? `\u001b[${codes}m${value}\u001b[0m` : value);
  const page = new Paragraphs(width, (title) => title);
  for (const check of ['completeness', 'history', 'agreement'] as const) {
    const found = report.findings.filter((finding) => finding.check === check);
    const counted = countedOf(found);
    const passed = found.every(({ outcome }) => outcome === 'note');
    page.line(`${passed ? '✓' : '✗'} ${titles[check]}${counted === '' ? '' : ` (${counted})`}`, (line) =>
      style(passed ? '32' : '1;31', line),
    );
    const lines = grouped(found);
    for (const row of lines.slice(0, mostLines).flatMap(({ text }) => indented(text))) page.row(row);
    const more = lines.slice(mostLines).reduce((sum, { count }) => sum + count, 0);
    if (more > 0) page.row(`  … and ${number(more)} more; --json shows all`);
  }
  page.gap();
  for (const note of report.notes) page.line(`Note: ${oneLine(note, 600)}`);
  page.line(oneLine(scope(report)));
  page.line(countsOf(report));
  page.line(headlineOf(report), (line) => style(report.passed ? '1;32' : '1;31', line));
  return page.toString();
}

/** An item under a heading; what does not fit goes on below its own beginning. */
const indented = (text: string): string[] =>
  wrap(text, width - 6).map((line, index) => `${index === 0 ? '  ' : '      '}${line}`);

interface Line {
  text: string;
  /** How many findings it stands for. */
  count: number;
}

/** One line for what is the same in several places, failures first. */
function grouped(findings: readonly VerificationFinding[]): Line[] {
  const groups = new Map<string, VerificationFinding[]>();
  for (const outcome of order) {
    for (const finding of findings) {
      if (finding.outcome !== outcome) continue;
      const key = JSON.stringify([outcome, finding.message, finding.remedy]);
      const known = groups.get(key);
      if (known === undefined) groups.set(key, [finding]);
      else known.push(finding);
    }
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const places = group.slice(0, mostPlaces).map(({ place }) => shortenMiddle(visible(place), 120));
    const more = group.length > mostPlaces ? [`and ${number(group.length - mostPlaces)} more`] : [];
    const where = [...places, ...more].join(', ');
    const remedy = first.remedy === '' ? '' : ` → ${sentence(first.remedy)}`;
    const text = oneLine(`${marks[first.outcome]} ${where}: ${sentence(first.message)}${remedy}`);
    return [{ text, count: group.length }];
  });
}

function countedOf(findings: readonly VerificationFinding[]): string {
  const count = (outcome: VerificationFinding['outcome']) =>
    findings.filter((finding) => finding.outcome === outcome).length;
  const [failed, unknown, notes] = [count('fail'), count('unknown'), count('note')];
  return [
    failed > 0 ? `${number(failed)} failed` : '',
    unknown > 0 ? `${number(unknown)} could not be checked` : '',
    notes > 0 ? plural(notes, 'note') : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

const scope = ({ repository, records, branch }: VerificationReport): string =>
  `${repository}: ${records.ref} at ${records.sha.slice(0, 12)}, against ${branch.ref} at ${branch.sha.slice(0, 12)}`;

function countsOf({ counts }: VerificationReport): string {
  const { records, compliant, pushes, commits, corrections } = counts;
  const changes = `${number(compliant)} compliant, ${number(records - compliant)} not`;
  return `${plural(records, 'record')} (${changes}; ${plural(pushes, 'push', 'pushes')} among them), ${plural(commits, 'commit')}, ${plural(corrections, 'correction')}`;
}

function headlineOf({ passed, findings }: VerificationReport): string {
  if (passed) return 'The records are complete, unaltered, and agree with themselves.';
  const failed = findings.filter(({ outcome }) => outcome === 'fail').length;
  return failed > 0
    ? `The records do not stand: ${plural(failed, 'failure')}.`
    : 'The records could not be verified: not everything could be checked.';
}

const number = (count: number): string => count.toLocaleString('en-US');
