import type { VerificationFinding } from '../records/verification-finding.ts';
import { plural } from '../report/findings.ts';
import { attributes } from './attributes.ts';
import { type Exception, exceptionKinds } from './exceptions.ts';
import { type Html, html } from './html.ts';
import { type EvidencePack, isSound, type PackFile, type ShownRecord } from './pack.ts';
import { anchor, code, facts, list, moment, result, table, tag, words } from './page-html-parts.ts';
import { compliance, recordHtml } from './page-html-record.ts';
import { contentPolicy, style } from './page-style.ts';
import { authorOf, countedApprovers, mergedBy, titleOf } from './population-csv.ts';
import { samplingMethod } from './sample.ts';
import { type Count, rateOf } from './summary.ts';
import {
  checkResults,
  elsewhenWords,
  headlineOf,
  knownWords,
  limits,
  noPolicyFile,
  noPolicyHistory,
  periodWords,
  policyWords,
  statementOf,
} from './wording.ts';

/** The pack as one page that needs nothing else: no script, no network, no other file. */
export function evidenceHtml(pack: EvidencePack): string {
  const { repository, period, besides, sampled, at, version } = pack;
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Evidence of change management: ${repository}, ${period.asked.from} to ${period.asked.to}</title>
${style}
</head>
<body>
${header(pack)}
${banner(pack)}
<nav><ol>
<li><a href="#summary">Summary</a></li>
<li><a href="#exceptions">Exceptions</a></li>
<li><a href="#verification">Verification of the records</a></li>
<li><a href="#policies">Policies in force</a></li>
<li><a href="#sampling">Sampling and test of attributes</a></li>
<li><a href="#sampled">Sampled changes in full</a></li>
<li><a href="#besides">Exceptions in full, besides the sample</a></li>
</ol></nav>
<main>
<h2 id="summary">1 Summary</h2>
${summary(pack)}
<h2 id="exceptions">2 Exceptions</h2>
${exceptions(pack)}
<h2 id="verification">3 Verification of the records</h2>
${verification(pack)}
<h2 id="policies">4 Policies in force</h2>
${policies(pack)}
<h2 id="sampling">5 Sampling and test of attributes</h2>
${sampling(pack)}
<h2 id="sampled" class="start">6 Sampled changes in full</h2>
<p class="quiet">In the order in which they were drawn.</p>
${sampled.map((shown) => recordHtml(shown, period.timezone))}
<h2 id="besides" class="start">7 Exceptions in full, besides the sample</h2>
<p class="quiet">${besides.length === 0 ? 'There are none: each exception is in the sample, or its record cannot be read.' : 'In the order of the exceptions above.'}</p>
${besides.map((shown) => recordHtml(shown, period.timezone))}
</main>
<footer>Made ${moment(at, period.timezone)} by change-gate ${version} from the change records of ${repository}. Times are shown in ${period.timezone}, and in UTC.</footer>
</body>
</html>
`;
  return String(page);
}

function header({
  repository,
  branch,
  period,
  at,
  version,
  recordsCommit,
  branchCommit,
  population,
}: EvidencePack): Html {
  return html`<header>
<p class="over">Evidence of change management</p>
<h1>${repository}</h1>
<p class="lead">${periodWords(period)}</p>
${facts([
  ['Branch', html`${code(branch)}, to which merging deploys`],
  [
    'Period',
    html`from ${moment(period.from, period.timezone)} up to, not including, ${moment(period.until, period.timezone)}`,
  ],
  ['Made', html`${moment(at, period.timezone)} by change-gate ${version}`],
  ['Read at', html`commit ${code(recordsCommit)} of the branch of records, and ${code(branchCommit)} of ${branch}`],
  ['Population', fileHash(population)],
])}
</header>
`;
}

const fileHash = ({ path, sha256 }: PackFile): Html => html`${code(path)}<br>SHA-256 ${code(sha256)}`;

function banner(pack: EvidencePack): Html {
  const { incomplete, verification: verified } = pack;
  const told = [
    ...incomplete,
    ...pack.notes,
    ...(verified.passed ? [] : ['What the verification found is told under “Verification of the records”']),
  ];
  return html`<div class="banner ${isSound(pack) ? 'good' : 'bad'}"><strong>${isSound(pack) ? '✓' : '✗'} ${headlineOf(pack)}.</strong>${list(told)}</div>
`;
}

function summary(pack: EvidencePack): Html {
  const { summary: counts, exceptions: all, sampled } = pack;
  const { compliant, changes } = counts.all;
  const figure = (value: string, about: string) => html`<div><b>${value}</b><span>${about}</span></div>`;
  const by = (title: string, rows: readonly Count[]) =>
    html`<div>${table(
      [title, { text: 'Changes', as: 'n' }, { text: 'Compliant', as: 'n' }, { text: 'Rate', as: 'n' }],
      rows.map((row) => [row.name, String(row.changes), String(row.compliant), rateOf(row)]),
    )}</div>`;
  return html`<div class="figures">
${figure(String(changes), 'changes in the population')}
${figure(rateOf(counts.all), `compliant: ${compliant} of ${changes}`)}
${figure(String(all.length), all.length === 1 ? 'exception' : 'exceptions')}
${figure(String(sampled.length), 'sampled')}
</div>
<div class="tables">
${by('Category', counts.byCategory)}
${by('Lane', counts.byLane)}
${by('Verdict at the merge', counts.byVerdict)}
${counts.byBranch.length > 1 ? by('Branch', counts.byBranch) : ''}
</div>
`;
}

function exceptions({ exceptions: all, unrecorded, period, sampled, besides, brokenFiles }: EvidencePack): Html {
  const inFull = new Set([...sampled, ...besides].map(({ entry }) => entry.place));
  const commits =
    unrecorded.length === 0
      ? html``
      : html`<h3>Outside the records</h3>
<p>What no record of the branch accounts for, whenever it happened:</p>
${findingTable(unrecorded)}`;
  if (all.length === 0) {
    return html`${commits}<p>${unrecorded.length === 0 ? 'There are none: every change of the period complies, and no record was corrected.' : 'No change that is recorded in the period is an exception.'}</p>
`;
  }
  const files =
    brokenFiles.length === 0 ? '' : 'The files of those that cannot be read are in the folder exceptions, as they are.';
  return html`${commits}<p>Each is in full in this pack, whether or not it was sampled. ${files}</p>
${table(
  ['Change', 'When', 'What', 'Reasons'],
  all.map((each) => [
    named(each, inFull),
    each.entry === null ? each.place : moment(each.entry.at, period.timezone),
    html`${each.kinds.map((kind) => html`${tag(kind === 'correction' ? 'mid' : 'bad', exceptionKinds[kind])} `)}`,
    list(each.reasons),
  ]),
)}`;
}

function named({ entry, place }: Exception, inFull: ReadonlySet<string>): Html {
  if (entry === null) return code(place);
  const { record } = entry;
  const name = record.kind === 'push' ? 'Push' : `#${record.number}`;
  const linked = inFull.has(place) ? html`<a href="#${anchor(place)}">${name}</a>` : html`${name}`;
  return html`${linked} ${words(titleOf(record))}<br><small>by ${words(authorOf(record) || 'nobody known')}</small>`;
}

const findingTable = (findings: readonly VerificationFinding[]): Html =>
  table(
    ['Where', 'Check', 'Found', 'What to do'],
    findings.map(({ place, check, outcome, message, remedy }) => [
      code(place),
      html`${check} ${outcome === 'note' ? tag('quiet', 'note') : tag('bad', outcome === 'fail' ? 'failed' : 'not checked')}`,
      message,
      remedy,
    ]),
  );

function verification(pack: EvidencePack): Html {
  const { verification: verified, findings } = pack;
  const group = (title: string, all: readonly VerificationFinding[]) =>
    all.length === 0 ? html`` : html`<h3>${title}</h3>${findingTable(all)}`;
  return html`<p class="${verified.passed ? 'good' : 'bad'}"><strong>${statementOf(pack)}</strong></p>
${table(
  ['Check', 'Result', 'What it shows'],
  checkResults(verified).map(({ title, result: outcome, proves, failures, unknowns, notes }) => [
    title,
    html`${tag(outcome === 'passed' ? 'good' : 'bad', outcome)}${[
      failures > 0 ? html`<br><small>${plural(failures, 'failure')}</small>` : html``,
      unknowns > 0 ? html`<br><small>${unknowns} not checked</small>` : html``,
      notes > 0 ? html`<br><small>${plural(notes, 'note')}</small>` : html``,
    ]}`,
    proves,
  ]),
)}
<p class="quiet">${limits}</p>
${group('Found about this period', findings.here)}
${group('Found about other periods', findings.elsewhere)}
`;
}

function policies({ policies: inForce, judgedBy, period }: EvidencePack): Html {
  const versions =
    inForce === null
      ? html`<p class="bad">${noPolicyHistory}</p>`
      : inForce.length === 0
        ? html`<p>${noPolicyFile}</p>`
        : table(
            ['Since', 'Policy', { text: 'Commit', as: 'nowrap' }, { text: 'By', as: 'nowrap' }, 'With'],
            inForce.map((each) => [
              moment(each.since, period.timezone),
              html`${policyWords(each)}${each.version.sha256 === null ? '' : html`<br>${code(each.version.sha256)}`}`,
              code(each.version.commit.slice(0, 12)),
              words(each.version.by ?? 'not known'),
              each.broughtBy === null
                ? 'no recorded change'
                : html`${each.broughtBy.record.kind === 'push' ? 'a push' : `#${each.broughtBy.record.number}`}, merged by ${words(mergedBy(each.broughtBy.record) ?? 'nobody known')}, ${compliance(each.broughtBy.record)}`,
            ]),
          );
  return html`${versions}
<h3>By which policy changes were judged</h3>
${table(
  ['SHA-256 of the policy', { text: 'Changes', as: 'n' }, 'First and last', 'It is'],
  judgedBy.map(({ sha256, sources, changes, first, last, known, elsewhen }) => [
    html`${code(sha256)}<br><small>${sources.join(', ')}</small>`,
    String(changes),
    html`${moment(first, period.timezone)}<br>${moment(last, period.timezone)}`,
    html`<span class="${known === 'unknown' ? 'bad' : ''}">${knownWords[known]}</span>${elsewhen === 0 ? '' : html`<br><span class="bad">${elsewhenWords(elsewhen)}</span>`}`,
  ]),
)}`;
}

function sampling(pack: EvidencePack): Html {
  const { sampled, sample, entries, besides, period } = pack;
  const row = ({ entry, drawn, attributes: results }: ShownRecord) => [
    drawn === null ? 'exception' : String(drawn.position),
    html`<a href="#${anchor(entry.place)}">${entry.record.kind === 'push' ? 'Push' : `#${entry.record.number}`}</a> ${words(titleOf(entry.record))}<br><small>${moment(entry.at, period.timezone)}; by ${words(authorOf(entry.record))}; approved by ${words(countedApprovers(entry.record).join(', ') || 'nobody')}; merged by ${words(mergedBy(entry.record) ?? 'nobody known')}</small>`,
    ...results.map(result),
  ];
  return html`<p>${samplingMethod}</p>
${facts([
  ['Population', `${plural(entries.length, 'change')}: all of ${periodWords(period)}`],
  ['Asked for', plural(sample.size, 'change')],
  ['Drawn', plural(sampled.length, 'change')],
  ['Seed', code(sample.seed)],
  ['Besides', `${plural(besides.length, 'exception')} that the sample does not hold`],
])}
<h3>Tested attributes</h3>
${table(
  ['', 'Attribute', 'Rests on', 'Policy'],
  attributes.map(({ id, title, from, clauses }) => [id, title, from, clauses]),
)}
<p class="quiet">“Not asked”: the policy does not ask it of such a change. “Lifted”: it does, but for an emergency, a rollback or another lane, which the record names.</p>
${table(
  [{ text: 'Drawn' }, 'Change', ...attributes.map(({ id }) => ({ text: id, as: 'nowrap' as const }))],
  [...sampled, ...besides].map(row),
)}
<h3>Files of these records</h3>
<p class="quiet">As they are on the branch of records, byte for byte. SHA256SUMS names every file of this pack.</p>
${table(
  ['File', 'SHA-256'],
  [...sampled, ...besides].flatMap(({ files }) => files.map(({ path, sha256 }) => [code(path), code(sha256)])),
)}`;
}
