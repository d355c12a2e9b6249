import { recordMarkdown } from '../records/record-markdown.ts';
import { cells } from '../records/record-parts.ts';
import { recordFiles } from '../records/record-path.ts';
import type { VerificationFinding } from '../records/verification-finding.ts';
import { plural } from '../report/findings.ts';
import { code, join, link, type Markdown, md, path, strong, text } from '../report/markdown.ts';
import { attributes } from './attributes.ts';
import { type Exception, exceptionKinds } from './exceptions.ts';
import { type EvidencePack, isSound, type ShownRecord } from './pack.ts';
import { authorOf, countedApprovers, mergedBy, titleOf } from './population-csv.ts';
import { samplingMethod } from './sample.ts';
import { type Count, rateOf } from './summary.ts';
import {
  bothClocks,
  checkResults,
  elsewhenWords,
  headlineOf,
  knownWords,
  limits,
  noPolicyFile,
  noPolicyHistory,
  periodWords,
  policyWords,
  resultWords,
  statementOf,
} from './wording.ts';

const line = md`
`;

/** The same as the page in HTML, in Markdown; of each record the page that stands on the branch of records. */
export function evidenceMarkdown(pack: EvidencePack): string {
  const { sampled, besides } = pack;
  const parts = [
    md`# Evidence of change management: ${pack.repository}\n`,
    header(pack),
    banner(pack),
    md`\n## 1 Summary\n`,
    summary(pack),
    md`\n## 2 Exceptions\n`,
    exceptions(pack),
    md`\n## 3 Verification of the records\n`,
    verification(pack),
    md`\n## 4 Policies in force\n`,
    policies(pack),
    md`\n## 5 Sampling and test of attributes\n`,
    sampling(pack),
  ];
  return [
    join(parts, line).toString(),
    '\n\n## 6 Sampled changes in full\n\n',
    ...sampled.map(inFull),
    '## 7 Exceptions in full, besides the sample\n\n',
    besides.length === 0 ? 'There are none.\n' : '',
    ...besides.map(inFull),
  ].join('');
}

/** The page of a record, two levels below; in it, only our own headings begin a line with that sign. */
function inFull({ entry, drawn, files }: ShownRecord): string {
  const place = drawn === null ? md`Exception` : md`Sample ${drawn.position}`;
  const hashes = files.map(({ path: file, sha256 }) => md`- ${path(file)}: SHA-256 ${code(sha256)}`);
  const page = recordMarkdown(entry.record).replace(/^(#{1,3}) /gm, '##$1 ');
  return `${md`${place}: ${code(entry.place)}`.toString()}\n\n${join(hashes, line).toString()}\n\n${page}\n---\n\n`;
}

function table(headings: readonly string[], rows: readonly Markdown[]): Markdown {
  const rule = join(
    headings.map(() => md`|-`),
    md``,
  );
  return join([cells(...headings), md`${rule}|`, ...rows], line);
}

const breaks = (parts: readonly Markdown[]): Markdown => join(parts, md`<br>`);

function header({ period, branch, at, version, recordsCommit, branchCommit, population }: EvidencePack): Markdown {
  return md`${table(
    ['', ''],
    [
      cells('Branch', code(branch)),
      cells('Period', periodWords(period)),
      cells('From', bothClocks(period.from, period.timezone)),
      cells('Up to, not including', bothClocks(period.until, period.timezone)),
      cells('Made', `${bothClocks(at, period.timezone)} by change-gate ${version}`),
      cells('Records read at', code(recordsCommit)),
      cells('Branch read at', code(branchCommit)),
      cells('Population', md`${path(population.path)}: SHA-256 ${code(population.sha256)}`),
    ],
  )}
`;
}

function banner(pack: EvidencePack): Markdown {
  const items = [...pack.incomplete, ...pack.notes].map((each) => md`- ${text(each)}`);
  const head = md`${isSound(pack) ? '✅' : '❌'} ${strong(`${headlineOf(pack)}.`)}`;
  return items.length === 0 ? head : md`${head}\n\n${join(items, line)}`;
}

function summary({ summary: counts, exceptions: all }: EvidencePack): Markdown {
  const by = (title: string, rows: readonly Count[]) =>
    md`\n${table(
      [title, 'Changes', 'Compliant', 'Rate'],
      rows.map((row) => cells(row.name, String(row.changes), String(row.compliant), rateOf(row))),
    )}`;
  const { changes, compliant } = counts.all;
  return join(
    [
      md`${plural(changes, 'change')}; compliant: ${compliant} of ${changes} (${rateOf(counts.all)}); ${plural(all.length, 'exception')}.`,
      by('Category', counts.byCategory),
      by('Lane', counts.byLane),
      by('Verdict at the merge', counts.byVerdict),
      counts.byBranch.length > 1 ? by('Branch', counts.byBranch) : md``,
    ],
    line,
  );
}

function exceptions({ exceptions: all, unrecorded, period }: EvidencePack): Markdown {
  const commits = unrecorded.length === 0 ? md`` : md`What no record accounts for:\n\n${findingTable(unrecorded)}\n`;
  if (all.length === 0) return join([commits, md`No change that is recorded in the period is an exception.`], line);
  const rows = all.map((each) =>
    cells(
      named(each),
      each.entry === null ? code(each.place) : bothClocks(each.entry.at, period.timezone),
      each.kinds.map((kind) => exceptionKinds[kind]).join(', '),
      breaks(each.reasons.map((reason) => text(reason, 2000))),
    ),
  );
  return join([commits, table(['Change', 'When', 'What', 'Reasons'], rows)], line);
}

function named({ entry, place }: Exception): Markdown {
  return entry === null ? code(recordFiles(place).json) : changeName(entry.record);
}

const changeName = (record: ShownRecord['entry']['record']): Markdown =>
  record.kind === 'push'
    ? md`Push: ${text(titleOf(record), 256)}`
    : md`${link(text(`${record.repository}#${record.number}`), record.url)} ${text(record.title, 256)}`;

const outcomes = { fail: 'failed', unknown: 'not checked', note: 'note' } as const;

const findingTable = (findings: readonly VerificationFinding[]): Markdown =>
  table(
    ['Where', 'Check', 'Found', 'What to do'],
    findings.map(({ place, check, outcome, message, remedy }) =>
      cells(code(place), `${check}: ${outcomes[outcome]}`, message, remedy),
    ),
  );

function verification(pack: EvidencePack): Markdown {
  const { verification: verified, findings } = pack;
  const group = (title: string, all: readonly VerificationFinding[]) =>
    all.length === 0 ? md`` : md`\n### ${title}\n\n${findingTable(all)}`;
  const rows = checkResults(verified).map(({ title, result, proves, failures, unknowns, notes }) =>
    cells(title, `${result} (failures: ${failures}, not checked: ${unknowns}, notes: ${notes})`, proves),
  );
  return join(
    [
      md`${strong(statementOf(pack))}\n`,
      table(['Check', 'Result', 'What it shows'], rows),
      md`\n${limits}`,
      group('Found about this period', findings.here),
      group('Found about other periods', findings.elsewhere),
    ],
    line,
  );
}

function policies({ policies: inForce, judgedBy, period }: EvidencePack): Markdown {
  const versions = (inForce ?? []).map((each) =>
    cells(
      bothClocks(each.since, period.timezone),
      md`${policyWords(each)} ${each.version.sha256 === null ? '' : code(each.version.sha256)}`,
      code(each.version.commit),
      each.version.by ?? 'not known',
      each.broughtBy === null
        ? 'no recorded change'
        : md`${changeName(each.broughtBy.record)}, merged by ${mergedBy(each.broughtBy.record) ?? 'nobody known'}`,
    ),
  );
  const judged = judgedBy.map(({ sha256, sources, changes, first, last, known, elsewhen }) =>
    cells(
      md`${code(sha256)} ${sources.join(', ')}`,
      String(changes),
      bothClocks(first, period.timezone),
      bothClocks(last, period.timezone),
      elsewhen === 0 ? knownWords[known] : `${knownWords[known]}; ${elsewhenWords(elsewhen)}`,
    ),
  );
  return join(
    [
      inForce === null
        ? md`${noPolicyHistory}`
        : versions.length === 0
          ? md`${noPolicyFile}`
          : table(['Since', 'Policy', 'Commit', 'By', 'With'], versions),
      md`\n### By which policy changes were judged\n`,
      table(['SHA-256 of the policy', 'Changes', 'First', 'Last', 'It is'], judged),
    ],
    line,
  );
}

function sampling({ sampled, besides, sample, entries, period }: EvidencePack): Markdown {
  const rows = [...sampled, ...besides].map(({ entry, drawn, attributes: results }) =>
    cells(
      drawn === null ? 'exception' : String(drawn.position),
      changeName(entry.record),
      bothClocks(entry.at, period.timezone),
      authorOf(entry.record),
      countedApprovers(entry.record).join(', ') || 'nobody',
      ...results.map((each) => resultWords[each]),
    ),
  );
  return join(
    [
      md`${samplingMethod}\n`,
      table(
        ['', ''],
        [
          cells('Population', `${plural(entries.length, 'change')}: all of ${periodWords(period)}`),
          cells('Asked for', plural(sample.size, 'change')),
          cells('Drawn', plural(sampled.length, 'change')),
          cells('Seed', code(sample.seed)),
          cells('Besides', `${plural(besides.length, 'exception')} that the sample does not hold`),
        ],
      ),
      md`\n### Tested attributes\n`,
      table(
        ['', 'Attribute', 'Rests on', 'Policy'],
        attributes.map(({ id, title, from, clauses }) => cells(id, title, from, clauses)),
      ),
      md``,
      md`\n### Results\n`,
      table(['Drawn', 'Change', 'Merged', 'Author', 'Approved by', ...attributes.map(({ id }) => id)], rows),
      md`\n### Files of these records\n`,
      table(
        ['File', 'SHA-256'],
        [...sampled, ...besides].flatMap(({ files }) =>
          files.map(({ path: file, sha256 }) => cells(path(file), code(sha256))),
        ),
      ),
    ],
    line,
  );
}
