import type { PlacedRecord } from '../records/placed-record.ts';
import type { ChangeRecord } from '../records/record.ts';
import { parseRecordPath } from '../records/record-path.ts';
import { parseRecord } from '../records/schema.ts';
import type { VerificationFinding } from '../records/verification-finding.ts';
import { type StoredFile, type Verification, verifyRecords } from '../records/verify.ts';
import type { StoredRecords } from './records.ts';

/** What the records of a branch are by themselves, before they are compared with the gated branch. */
export interface VerifiedFiles {
  /** Of which repository they are, as asked, or as the first of them says; null: nobody says. */
  repository: string | null;
  findings: readonly VerificationFinding[];
  counts: Pick<Verification['counts'], 'records' | 'compliant' | 'pushes' | 'corrections'>;
  /** What is needed of each to compare it with the gated branch; texts and findings are left out. */
  records: readonly PlacedRecord[];
}

/**
 * Verifies history and agreement of all records, some at a time, so that never all texts are in memory; `step` is called for each
 * record. Loads zod. Throws CheckoutError.
 */
export async function verifyFiles(
  stored: StoredRecords,
  { repository, branch }: { repository: string | null; branch: string },
  step: () => void = () => undefined,
): Promise<VerifiedFiles> {
  const findings: VerificationFinding[] = [];
  const records: PlacedRecord[] = [];
  const counts = { records: 0, compliant: 0, pushes: 0, corrections: 0 };
  let name = repository;
  for await (const files of stored.files()) {
    const placed = files.flatMap(placedRecord);
    name ??= placed[0]?.record.repository ?? null;
    records.push(...placed.map(lightened));
    const part = verifyRecords({ repository: name ?? '', branch, files, commits: null });
    findings.push(...part.findings.filter(({ check }) => check !== 'completeness'));
    for (const key of ['records', 'compliant', 'pushes', 'corrections'] as const) counts[key] += part.counts[key];
    for (let count = 0; count < part.counts.records; count++) step();
  }
  return { repository: name, findings, counts, records };
}

function placedRecord({ path, text }: StoredFile): PlacedRecord[] {
  const where = parseRecordPath(path);
  if (where?.format !== 'json' || text === null) return [];
  try {
    const parsed = parseRecord(JSON.parse(text));
    return parsed.ok ? [{ place: where.place, record: parsed.record }] : [];
  } catch {
    return [];
  }
}

/** Without what takes the most room and is not compared across records. */
function lightened({ place, record }: PlacedRecord): PlacedRecord {
  const policy = { ...record.policy, document: '' };
  const light: ChangeRecord =
    record.kind === 'push'
      ? { ...record, policy }
      : {
          ...record,
          policy,
          what: '',
          why: null,
          rollbackPlan: '',
          commitAuthors: [],
          approvers: [],
          categoryReasons: [],
          areas: [],
          testing: { heading: null, text: '', boxes: [], checks: null },
          migrations: [],
          findings: [],
          obligations: [],
          verification: null,
          changedSinceMerge: [],
          caveats: [],
        };
  return { place, record: light };
}
