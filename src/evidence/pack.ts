import { builtIn } from '../policy/in-force.ts';
import type { VerificationFinding } from '../records/verification-finding.ts';
import type { Verification } from '../records/verify.ts';
import { BadInput } from '../user-error.ts';
import { type AttributeResult, attributesOf } from './attributes.ts';
import { type Exception, exceptionsOf, placeOf } from './exceptions.ts';
import type { Period } from './period.ts';
import { type JudgedBy, judgedBy, type PolicyInPeriod, policiesIn } from './policies.ts';
import { type Entry, type Inventory, isOfPeriod, within } from './population.ts';
import { populationCsv, sha256 } from './population-csv.ts';
import { drawSample } from './sample.ts';
import type { EvidenceSource } from './source.ts';
import { type Summary, summaryOf } from './summary.ts';

export interface PackRequest {
  period: Period;
  sample: { size: number; seed: string };
  /** When the pack is made. */
  at: Date;
  /** By which version of change-gate. */
  version: string;
}

/** A file of a pack, with the SHA-256 of its bytes. */
export interface PackFile {
  path: string;
  text: string;
  sha256: string;
}

/** A record that is shown in full. */
export interface ShownRecord {
  entry: Entry;
  /** Its place in the sample from 1, and the hash that it was ranked by; null: shown as an exception alone. */
  drawn: { position: number; rank: string } | null;
  attributes: readonly AttributeResult[];
  files: readonly PackFile[];
}

/** A pack of evidence: everything that its pages tell. */
export interface EvidencePack extends PackRequest {
  repository: string;
  branch: string;
  recordsCommit: string;
  branchCommit: string;
  population: PackFile;
  entries: readonly Entry[];
  summary: Summary;
  exceptions: readonly Exception[];
  /** Files of records that cannot be read, as they are. */
  brokenFiles: readonly PackFile[];
  verification: Verification;
  /** Findings about this period, or about no record at all; then the others. */
  findings: { here: readonly VerificationFinding[]; elsewhere: readonly VerificationFinding[] };
  /** Commits and branches of which the verification says that they are not recorded. */
  unrecorded: readonly VerificationFinding[];
  /** null: which policy was in force could not be read. */
  policies: readonly PolicyInPeriod[] | null;
  judgedBy: readonly JudgedBy[];
  sampled: readonly ShownRecord[];
  /** The records of exceptions that are not in the sample. */
  besides: readonly ShownRecord[];
  /** What a person should know about what was read. */
  notes: readonly string[];
  /** Why the pack does not hold everything; none: it does. */
  incomplete: readonly string[];
}

/** Makes a pack. Throws BadInput where nothing is recorded in the period. Loads zod. */
export function buildPack(source: EvidenceSource, inventory: Inventory, request: PackRequest): EvidencePack {
  const { period, at } = request;
  const own = within(inventory, period);
  const { entries, broken } = own;
  if (entries.length + broken.length === 0) throw new BadInput(nothingIn(source, inventory, period));
  const { verification } = source;
  const exceptions = exceptionsOf(own, verification.findings, at);
  const drawn = drawSample(entries, request.sample);
  const inSample = new Set(drawn.map(({ item }) => item.place));
  const shown = (entry: Entry, folder: string, position: ShownRecord['drawn']): ShownRecord => ({
    entry,
    drawn: position,
    attributes: attributesOf(
      entry.record,
      verification.findings.filter((finding) => placeOf(finding) === entry.place),
    ),
    files: entry.files.map(({ path, text }) => fileOf(`${folder}/${path}`, text)),
  });
  const besides = exceptions.flatMap(({ entry }) => (entry === null || inSample.has(entry.place) ? [] : [entry]));
  const inForce = source.policies === null ? null : policiesIn(source.policies, period, inventory.entries);
  return {
    ...request,
    repository: source.repository,
    branch: source.branch,
    recordsCommit: source.recordsCommit,
    branchCommit: source.branchCommit,
    notes: source.notes,
    population: fileOf('population.csv', populationCsv(entries, period.timezone, at)),
    entries,
    summary: summaryOf(entries),
    exceptions,
    brokenFiles: broken.flatMap(({ files }) => files.map(({ path, text }) => fileOf(`exceptions/${path}`, text))),
    verification,
    findings: sorted(verification.findings, period),
    unrecorded: verification.findings.filter((each) => each.outcome !== 'note' && placeOf(each) === null),
    policies: inForce,
    judgedBy: judgedBy(entries, inForce ?? [], source.policies ?? [], builtIn().sha256),
    sampled: drawn.map(({ item, rank }, index) => shown(item, 'sample', { position: index + 1, rank })),
    besides: besides.map((entry) => shown(entry, 'exceptions', null)),
    incomplete: missing(source, inventory, own, request),
  };
}

/** Whether an auditor can rely on it: nothing is missing, and the verification passed. */
export const isSound = ({ incomplete, verification }: EvidencePack): boolean =>
  incomplete.length === 0 && verification.passed;

const fileOf = (path: string, text: string): PackFile => ({ path, text, sha256: sha256(text) });

function sorted(findings: readonly VerificationFinding[], period: Period): EvidencePack['findings'] {
  const isHere = (finding: VerificationFinding) => {
    const place = placeOf(finding);
    return place === null || isOfPeriod(`${place}.json`, period);
  };
  return { here: findings.filter(isHere), elsewhere: findings.filter((finding) => !isHere(finding)) };
}

function nothingIn({ repository }: EvidenceSource, { entries }: Inventory, { asked }: Period): string {
  const period = `from ${asked.from} to ${asked.to}`;
  const [first, last] = [entries[0], entries.at(-1)];
  if (first === undefined || last === undefined)
    return `${repository} has no change records at all, so none ${period}: let the gate record changes first`;
  const day = ({ at }: Entry) => at.toISOString().slice(0, 10);
  return `${repository} has no change records ${period}: they reach from ${day(first)} to ${day(last)} (UTC). Name a period of these`;
}

function missing(
  source: EvidenceSource,
  { entries }: Inventory,
  { broken }: Inventory,
  { period, at }: PackRequest,
): string[] {
  const first = entries[0];
  const late = first !== undefined && first.at > period.from;
  const records = broken.length === 1 ? '1 record cannot be read' : `${broken.length} records cannot be read`;
  return [
    ...(broken.length === 0 ? [] : [`${records}, so that the population may lack what they tell of`]),
    ...(late
      ? [
          `Nothing is recorded before ${first.at.toISOString()}, which is after the period begins: what was merged until then is not shown. If the gate was not in use before, begin there: --from ${first.at.toISOString()}`,
        ]
      : []),
    ...(at < period.until
      ? [`The period was not over when this pack was made: make it again after ${period.until.toISOString()}`]
      : []),
    ...(source.policies === null
      ? ['The versions of the policy file could not be read, so that it is not shown which were in force']
      : []),
  ];
}
