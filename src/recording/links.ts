import { type Bringer, bringersOf } from '../github/branch-commits.ts';
import { GitHubError } from '../github/error.ts';
import { followedUp } from '../records/follow-up.ts';
import type { ChangeRecord, RevertLink } from '../records/record.ts';
import { parseRecordPath } from '../records/record-path.ts';
import { type MergedNames, type RevertFacts, revertClaims, revertsOf } from '../records/reverts.ts';
import { mayPass } from './may-pass.ts';
import type { RecordWrite } from './record-store.ts';
import type { Recorder } from './recorder.ts';

/** What a change reverts, and what is to be written into the records of those. */
export interface Reverting {
  reverts: readonly RevertLink[];
  /** Where the records of what it reverts stand, by number. */
  places: ReadonlyMap<number, string>;
}

/** More than these nobody reverts at once; longer lists are not followed, since each link is written into another record. */
const mostReverts = 50;

/** Finds what a change reverts among the changes that are recorded, and those that GitHub knows. Throws GitHubError. */
export async function revertingOf(recorder: Recorder, facts: RevertFacts): Promise<Reverting> {
  const claims = revertClaims(facts);
  const proven = facts.reverts?.number ?? 0;
  const isSilent = claims.numbers.length === 0 && claims.commits.length === 0 && claims.titles.length === 0;
  if (isSilent && proven === 0) return { reverts: [], places: new Map() };
  const whole = claims.commits.filter((commit) => /^[0-9a-f]{40}$/.test(commit)).slice(0, mostReverts);
  const bringers = await bringersNamed(recorder, whole);
  const numbers = [
    ...claims.numbers.slice(0, mostReverts),
    ...[...bringers.values()].flat().map(({ number }) => number),
  ];
  const places = await placesOf(recorder, [...new Set([...numbers, ...(proven > 0 ? [proven] : [])])]);
  const recorded = await recorder.store.read([...places.values()]);
  const merged = [...recorded.values()].flatMap((standing): MergedNames[] =>
    'record' in standing && standing.record?.kind === 'pull-request' ? [namesOf(standing.record)] : [],
  );
  for (const [commit, found] of bringers) {
    for (const { number } of found) {
      if (!merged.some((one) => one.number === number)) merged.push({ number, commits: [commit], title: '' });
    }
  }
  const reverts = revertsOf(facts, merged).filter(({ exact }, index) => index < mostReverts || exact !== null);
  return { reverts, places };
}

/** What a text names may be anything: where GitHub does not tell its pull requests, nothing is linked. */
async function bringersNamed(
  { client, repository }: Recorder,
  shas: readonly string[],
): Promise<Map<string, Bringer[]>> {
  return bringersOf(client, repository, shas).catch((thrown: unknown) => {
    if (!(thrown instanceof GitHubError) || mayPass(thrown)) throw thrown;
    return new Map();
  });
}

const namesOf = ({ number, title, merge }: Extract<ChangeRecord, { kind: 'pull-request' }>): MergedNames => ({
  number,
  title,
  commits: [...new Set([...(merge.commit === null ? [] : [merge.commit]), ...(merge.landed ?? [])])],
});

/** Where the records of pull requests stand, by number; those without one are left out. Throws GitHubError. */
export async function placesOf(recorder: Recorder, numbers: readonly number[]): Promise<Map<number, string>> {
  if (numbers.length === 0) return new Map();
  const wanted = new Set(numbers);
  const places = (await recorder.store.places()) ?? [];
  return new Map(
    places.flatMap((place): [number, string][] => {
      const number = numberAt(place);
      return number !== null && wanted.has(number) ? [[number, place]] : [];
    }),
  );
}

/** The number of the pull request whose record stands at a place; null: it is that of a push. */
export function numberAt(place: string): number | null {
  const where = parseRecordPath(`${place}.json`);
  return where?.kind === 'pull-request' ? where.number : null;
}

/** A change, as the record of what it reverts names it. */
export const linkTo = (record: ChangeRecord): RevertLink =>
  record.kind === 'push'
    ? { number: null, commit: record.push.after, exact: null }
    : { number: record.number, commit: record.merge.commit, exact: null };

/** Tells the records of what is reverted by what it was reverted. */
export function backLinks({ reverts, places }: Reverting, by: RevertLink, at: Date): RecordWrite[] {
  return reverts.flatMap(({ number, exact }) => {
    const place = number === null ? undefined : places.get(number);
    return place === undefined ? [] : [backLink(place, { ...by, exact }, at)];
  });
}

/** Tells the record at a place by what its change was reverted. */
export const backLink = (place: string, by: RevertLink, at: Date): RecordWrite => ({
  place,
  next: (standing) => {
    if (standing === null) return null;
    const record = followedUp(standing, { at, revertedBy: [by] });
    const who = by.number === null ? `commit ${by.commit?.slice(0, 7)}` : `#${by.number}`;
    return record === standing ? null : { record, act: 'follow-up', why: `reverted by ${who}` };
  },
});
