import type { ChangeRecord } from '../records/record.ts';
import type { Period } from './period.ts';
import { type Entry, instantOf } from './population.ts';
import type { PolicyVersion } from './source.ts';

/** A version of the policy file that was in force in the period. */
export interface PolicyInPeriod {
  version: PolicyVersion;
  /** When it came into force: the instant of the record that brought its commit, or else that of the commit. */
  since: Date;
  /** Whether it was in force already when the period began. */
  before: boolean;
  /** The recorded change that brought it; null: none that is known. */
  broughtBy: Entry | null;
}

/** A policy that records of the period say they were judged by. */
export interface JudgedBy {
  sha256: string;
  sources: readonly string[];
  changes: number;
  first: Date;
  last: Date;
  /** How many of them were merged while another version of the file was in force. */
  elsewhen: number;
  /** Where it is known from: a version of the file in force, one that was not, the policy built in; or from nowhere. */
  known: 'in-force' | 'other-version' | 'built-in' | 'unknown';
}

/** Every version with the instant from which it was in force, in the order of the branch. */
function dated(versions: readonly PolicyVersion[], all: readonly Entry[]): Omit<PolicyInPeriod, 'before'>[] {
  const brought = new Map(all.flatMap((entry) => shasOf(entry.record).map((sha) => [sha.toLowerCase(), entry])));
  return versions.map((version) => {
    const broughtBy = brought.get(version.commit.toLowerCase()) ?? null;
    return { version, broughtBy, since: broughtBy?.at ?? new Date(version.at) };
  });
}

/** The versions in force in a period, oldest first. `all` are the records that may have brought them. */
export function policiesIn(
  versions: readonly PolicyVersion[],
  period: Period,
  all: readonly Entry[],
): PolicyInPeriod[] {
  const known = dated(versions, all).filter(({ since }) => since < period.until);
  const start = known.findLast(({ since }) => since < period.from);
  return [
    ...(start === undefined ? [] : [{ ...start, before: true }]),
    ...known.filter(({ since }) => since >= period.from).map((each) => ({ ...each, before: false })),
  ];
}

/** By which policies the changes of a period, in order of time, were judged. `builtIn`: the hash of the policy built into this version. */
export function judgedBy(
  entries: readonly Entry[],
  inForce: readonly PolicyInPeriod[],
  versions: readonly PolicyVersion[],
  builtIn: string,
): JudgedBy[] {
  const hashes = new Set(entries.map(({ record }) => record.policy.sha256));
  return [...hashes].map((sha256) => {
    const own = entries.filter(({ record }) => record.policy.sha256 === sha256);
    const instants = own.map(({ record }) => instantOf(record).getTime());
    const sources = [...new Set(own.map(({ record }) => record.policy.source))];
    // A change that brings a policy is judged by the one before it.
    const isAnother = ({ at }: Entry) => {
      const then = inForce.findLast(({ since }) => since < at)?.version.sha256;
      return then !== undefined && then !== sha256;
    };
    const isOf = (version: PolicyVersion) => version.sha256 === sha256;
    return {
      sha256,
      sources,
      changes: own.length,
      first: new Date(instants[0] ?? 0),
      last: new Date(instants.at(-1) ?? 0),
      elsewhen: own.filter(isAnother).length,
      known: inForce.some(({ version }) => isOf(version))
        ? 'in-force'
        : versions.some(isOf)
          ? 'other-version'
          : sha256 === builtIn
            ? 'built-in'
            : 'unknown',
    };
  });
}

function shasOf(record: ChangeRecord): string[] {
  if (record.kind === 'push') return record.push.commits.map(({ sha }) => sha);
  const { commit, landed, commits } = record.merge;
  return [...(commit === null ? [] : [commit]), ...(landed ?? []), ...(commits ?? [])];
}
