import { resolve } from 'node:path';
import type { EvidencePack, PackFile } from '../evidence/pack.ts';
import type { Inventory } from '../evidence/population.ts';
import { plural } from '../report/findings.ts';
import { oneLine } from '../report/visible.ts';
import { type Arguments, BadInput, type Command, common, type Terminal } from './command.ts';
import { parseInstant } from './instant.ts';

/** As many as auditors commonly draw of a control that is performed many times a day. */
const defaultSample = 25;

export const command: Command = {
  name: 'evidence',
  takes: '[OWNER/REPO | FOLDER]',
  positionals: { least: 0, most: 1 },
  about: 'make the pack that an auditor samples',
  details: [
    'Of the change records of a period: the whole population as CSV, a sample that anybody can draw again, every exception in full, which policies were in force, and whether the records can be relied on, as a page that needs nothing else (HTML, and Markdown).',
    'FOLDER (default: here) is a clone, read by git alone as it was fetched last; OWNER/REPO is cloned into a temporary folder. All records are verified as verify-records does it. Dates are those of the time zone that the records name; the last day belongs to the period.',
  ],
  examples: [
    { run: 'evidence --from 2026-10-01 --to 2026-12-31', about: 'the last quarter, of the clone that you are in' },
    {
      run: 'evidence acme/shop --from 2026-10-01 --to 2026-12-31 --sample 40 --seed "given by the auditor"',
      about: 'of the records on GitHub, with a sample that the auditor decides',
    },
  ],
  exits: '0 written, 1 written, but not to be relied on: the verification failed or something is missing, 2 wrong use',
  options: {
    from: { type: 'string', value: 'DATE', about: 'the first day, e.g. 2026-10-01, or an instant' },
    to: { type: 'string', value: 'DATE', about: 'the last day, or the instant at which the period ends' },
    sample: { type: 'string', value: 'N', about: `how many changes are drawn; default: ${defaultSample}` },
    seed: { type: 'string', value: 'TEXT', about: 'what the sample is drawn by; default: repository and period' },
    out: { type: 'string', value: 'FOLDER', about: 'where it is written; default: evidence-FROM-TO' },
    force: { type: 'boolean', about: 'replace an earlier pack of that name' },
    branch: { type: 'string', value: 'NAME', about: 'the gated branch; default: the default branch' },
    records: { type: 'string', value: 'NAME', about: 'the branch of records; default: change-records' },
    json: common.json,
  },
  async run(args, terminal) {
    const asked = read(args);
    const { zoneOfRecords, periodOf } = await import('../evidence/period.ts');
    const { builtInPolicy } = await import('../policy/built-in.ts');
    const { checkFolder, writePack } = await import('../evidence/write-pack.ts');
    const folder = resolve(terminal.cwd, asked.out);
    const zoned = (timezone: string) => periodOf(asked, timezone, terminal.now, parseInstant);
    // What can be told before anything is read is told at once; the zone only moves it by hours.
    zoned(builtInPolicy.calendar.timezone);
    await checkFolder(folder, asked.out, args.flag('force'));

    const { readEvidence } = await import('./records-source.ts');
    const { inventoryOf } = await import('../evidence/population.ts');
    const { buildPack, isSound } = await import('../evidence/pack.ts');
    const { packFiles } = await import('../evidence/files.ts');
    const { version } = await import('../version.ts');
    const source = await readEvidence(args, terminal);
    const inventory = inventoryOf(source.files);
    const zone = zoneOfRecords(zonesIn(inventory), asked.to) ?? builtInPolicy.calendar.timezone;
    const seed = asked.seed ?? `${source.repository} ${asked.from} ${asked.to}`;
    const sample = { size: asked.size, seed };
    const pack = buildPack(source, inventory, { period: zoned(zone), sample, at: terminal.now, version });
    const files = packFiles(pack);
    await checkFolder(folder, asked.out, args.flag('force'));
    await writePack(folder, asked.out, files);
    if (args.flag('json')) terminal.stdout(`${JSON.stringify(inJson(pack, files, folder), null, 2)}\n`);
    else await tell(pack, asked.out, terminal);
    return isSound(pack) ? 0 : 1;
  },
};

interface Asked {
  from: string;
  to: string;
  size: number;
  seed: string | undefined;
  out: string;
}

function read(args: Arguments): Asked {
  const [from, to, sample, seed] = [args.value('from'), args.value('to'), args.value('sample'), args.value('seed')];
  if (from === undefined || to === undefined)
    throw new BadInput('Name the period: --from DATE --to DATE, e.g. --from 2026-10-01 --to 2026-12-31');
  const size = sample === undefined ? defaultSample : /^[1-9]\d{0,5}$/.test(sample) ? Number(sample) : 0;
  if (size === 0) throw new BadInput(`--sample ${JSON.stringify(sample)}: not a number of changes from 1 to 999999`);
  if (seed !== undefined && (seed.length > 200 || /[\p{Cc}\p{Cf}]/u.test(seed)))
    throw new BadInput('--seed: write one line of at most 200 characters that can all be seen');
  // An instant has colons, which not every file system takes.
  const out = args.value('out') ?? `evidence-${from}-${to}`.replace(/[^\w.+-]/g, '');
  return { from, to, size, seed, out };
}

const zonesIn = ({ entries }: Inventory) =>
  entries.map(({ at, record }) => ({ at, timezone: record.kind === 'push' ? null : record.window.timezone }));

async function tell(pack: EvidencePack, out: string, terminal: Terminal): Promise<void> {
  const { headlineOf, statementOf } = await import('../evidence/wording.ts');
  const { rateOf } = await import('../evidence/summary.ts');
  const { summary, exceptions, sampled, unrecorded } = pack;
  const { changes, compliant } = summary.all;
  const lines = [
    `${headlineOf(pack)}.`,
    statementOf(pack),
    ...[...pack.incomplete, ...pack.notes].map((each) => `- ${each}`),
    ...(unrecorded.length === 0 ? [] : [`- ${plural(unrecorded.length, 'thing')} that no record accounts for`]),
    `${plural(changes, 'change')}, ${compliant} compliant (${rateOf(summary.all)}), ${plural(exceptions.length, 'exception')}, ${sampled.length} sampled.`,
    `Written to ${out}: open evidence.html`,
  ];
  terminal.stdout(`${lines.map((line) => oneLine(line, 2000)).join('\n')}\n`);
}

/** What another program wants to know of a pack. */
function inJson(pack: EvidencePack, files: readonly PackFile[], folder: string) {
  const { period, verification, sampled, exceptions, summary } = pack;
  return {
    folder,
    repository: pack.repository,
    branch: pack.branch,
    recordsCommit: pack.recordsCommit,
    branchCommit: pack.branchCommit,
    period: { from: period.from, until: period.until, timezone: period.timezone },
    madeAt: pack.at,
    version: pack.version,
    summary,
    exceptions: exceptions.map(({ place, kinds, reasons }) => ({ place, kinds, reasons })),
    verification: {
      passed: verification.passed,
      counts: verification.counts,
      findings: verification.findings,
    },
    incomplete: pack.incomplete,
    notes: pack.notes,
    sample: { ...pack.sample, places: sampled.map(({ entry }) => entry.place) },
    files: files.map(({ path, sha256 }) => ({ path, sha256 })),
  };
}
