import type { PlacedRecord } from './placed-record.ts';
import { type ChangeRecord, recordText } from './record.ts';
import { recordMarkdown } from './record-markdown.ts';
import { parseRecordPath, type RecordPath, recordFiles } from './record-path.ts';
import { isReportPath } from './report-path.ts';
import { parseRecord } from './schema.ts';
import { findingsOf, type VerificationFinding } from './verification-finding.ts';
import { disagreements } from './verify-agreement.ts';
import { type BranchCommit, incompleteness } from './verify-completeness.ts';
import { brokenHistory, type FileVersion } from './verify-history.ts';

/** A file of the branch of records, now and through its history. */
export interface StoredFile {
  path: string;
  /** null: it is not there any more. */
  text: string | null;
  /** Each commit that touched it, oldest first; null: could not be read. */
  history: readonly FileVersion[] | null;
}

/** What is verified. */
export interface Verified {
  repository: string;
  /** The gated branch. */
  branch: string;
  /** Every file that is on the branch of records, or ever was. */
  files: readonly StoredFile[];
  /** Every commit on the gated branch since the first record, merges with what they brought; null: could not be read. */
  commits: readonly BranchCommit[] | null;
}

/** The result. It passes where there is neither a failure nor anything that could not be checked. */
export interface Verification {
  passed: boolean;
  findings: readonly VerificationFinding[];
  counts: { records: number; compliant: number; pushes: number; commits: number; corrections: number };
}

const { fail } = findingsOf('agreement');

/**
 * Verifies records: that every commit of the gated branch belongs to one (completeness), that none was rewritten but by a
 * commit that says so (history), and that each agrees with its own facts (agreement). Pure; never throws for what files hold.
 * Loads zod: import it only where records are verified.
 */
export function verifyRecords({ repository, branch, files, commits }: Verified): Verification {
  const findings: VerificationFinding[] = [];
  const records: PlacedRecord[] = [];
  const texts = new Map(files.flatMap(({ path, text }) => (text === null ? [] : [[path, text] as const])));
  for (const file of files) {
    const where = parseRecordPath(file.path);
    if (where === null) {
      if (looksLikeRecord(file)) findings.push(foreign(file.path));
      continue;
    }
    findings.push(...brokenHistory(file, where));
    if (file.text === null) continue;
    if (where.format === 'md') findings.push(...withoutItsOther(where, texts));
    else {
      const read = readRecord(file.path, file.text, texts.get(recordFiles(where.place).markdown));
      findings.push(...read.findings);
      if (read.record === null) continue;
      records.push({ place: where.place, record: read.record });
      findings.push(...disagreements(where, read.record, repository));
    }
  }
  findings.push(...incompleteness({ branch, commits, records }));
  const corrections = findings.filter(({ check, outcome }) => check === 'history' && outcome === 'note').length;
  return {
    passed: findings.every(({ outcome }) => outcome === 'note'),
    findings,
    counts: {
      records: records.length,
      compliant: records.filter(({ record }) => record.compliant).length,
      pushes: records.filter(({ record }) => record.kind === 'push').length,
      commits: commits?.length ?? 0,
      corrections,
    },
  };
}

/** What lies in a folder of a year, or could be taken for a record; a README of the branch is welcome, and reports are. */
const looksLikeRecord = ({ path, text }: StoredFile): boolean =>
  text !== null && !isReportPath(path) && (/^\d{4}\//.test(path) || path.endsWith('.json'));

const foreign = (path: string): VerificationFinding =>
  fail(path, 'The file is no record: its path is not YYYY/MM/DD-NUMBER.json', 'Remove it from the branch of records');

function withoutItsOther({ place }: RecordPath, texts: ReadonlyMap<string, string>): VerificationFinding[] {
  const { json, markdown } = recordFiles(place);
  if (texts.has(json)) return [];
  return [fail(markdown, `The page has no record: ${json} is missing`, 'Restore the JSON file from the history')];
}

function readRecord(
  path: string,
  text: string,
  page: string | undefined,
): { record: ChangeRecord | null; findings: VerificationFinding[] } {
  const restore = 'Restore the file from the history of the branch';
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { record: null, findings: [fail(path, 'The file is not JSON', restore)] };
  }
  const parsed = parseRecord(value);
  if (!parsed.ok) {
    const [first = '', ...more] = parsed.problems;
    const rest = more.length === 0 ? '' : `, and ${more.length} more problems`;
    return { record: null, findings: [fail(path, `It does not follow the schema: ${first}${rest}`, restore)] };
  }
  const { record } = parsed;
  const findings: VerificationFinding[] = [];
  if (recordText(record) !== text)
    findings.push(fail(path, 'It was not written by the gate: its text is not in the canonical form', restore));
  if (page === undefined)
    findings.push(fail(path, 'Its Markdown page is missing', 'Restore the page from the history of the branch'));
  else if (page !== recordMarkdown(record))
    findings.push(
      fail(path, 'Its Markdown page does not say what the JSON says', `${restore}: the page or the JSON was edited`),
    );
  return { record, findings };
}
