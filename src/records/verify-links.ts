import type { PlacedRecord } from './placed-record.ts';
import type { ChangeRecord, RevertLink } from './record.ts';
import { recordFiles } from './record-path.ts';
import { findingsOf, type VerificationFinding } from './verification-finding.ts';

const { fail } = findingsOf('completeness');

/** One change has one record. */
export function twice(records: readonly PlacedRecord[]): VerificationFinding[] {
  const first = new Map<string, string>();
  return records.flatMap(({ place, record }) => {
    const key =
      record.kind === 'push'
        ? `push ${record.push.branch} ${record.push.after.toLowerCase()} ${record.push.at}`
        : `#${record.number}`;
    const known = first.get(key);
    if (known === undefined) {
      first.set(key, place);
      return [];
    }
    return [
      fail(
        recordFiles(place).json,
        `${key} is recorded at ${known} already`,
        'Remove the one that is wrong, by a commit that says so',
      ),
    ];
  });
}

/** A revert is told in both records, where both are kept. */
export function oneSided(records: readonly PlacedRecord[]): VerificationFinding[] {
  const byNumber = new Map(
    records.flatMap((one) => (one.record.kind === 'push' ? [] : [[one.record.number, one] as const])),
  );
  const lacks = (links: readonly RevertLink[], record: ChangeRecord): boolean =>
    record.kind === 'pull-request' && !links.some(({ number }) => number === record.number);
  return records.flatMap(({ record }) =>
    (['reverts', 'revertedBy'] as const).flatMap((side) =>
      record.links[side].flatMap(({ number }) => {
        const other = number === null ? undefined : byNumber.get(number);
        const back = side === 'reverts' ? 'revertedBy' : 'reverts';
        if (other === undefined || !lacks(other.record.links[back], record)) return [];
        const name = record.kind === 'pull-request' ? `#${record.number}` : '';
        return [
          fail(
            recordFiles(other.place).json,
            `${name} names it under “${side}”, but it does not name ${name}`,
            'Let the sweep link both',
          ),
        ];
      }),
    ),
  );
}
