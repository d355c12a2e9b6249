import { append } from '../append.ts';
import { nameGlobs } from '../name-globs.ts';
import type { Deployment } from './change-facts.ts';
import type { Deployed, FindDeployments } from './collect.ts';

/** A deployment as GitHub lists it. */
export interface SeenDeployment {
  commit: string;
  environment: string;
  createdAt: string;
  statuses: readonly { state: string; at: string }[];
}

/** A deployment of one environment, by the change that it brought out last. */
interface Placed {
  /** The place of that change in the order of merges; null: it is none of them, such as one that was merged long before. */
  place: number | null;
  created: number;
  /** How it ended; null: it has not. */
  end: { failed: boolean; at: number } | null;
  /** Its first success; null: none. */
  success: number | null;
}

/**
 * Finds how the deployment of each change ended. A deployment brings out its commit and everything merged before; of each
 * environment the first one that ended counts, of a change whose own commit was not deployed as of one whose was. A failed one
 * has recovered with the next success in its environment, whatever commit that brought out: the one before, set back to, as well. Of
 * changes merged before an environment was first deployed to, that environment says nothing. `globs` name the environments that count; where none was ever deployed to, nothing is tracked.
 */
export function deploymentFinder(seen: readonly SeenDeployment[], globs: readonly string[]): FindDeployments {
  const counts = nameGlobs(globs);
  const wanted = seen.filter(({ environment }) => globs.length > 0 && counts(environment) !== null);
  return (all) => {
    if (wanted.length === 0) return () => ({ outcome: 'untracked' });
    const places = placesIn(all);
    const names = [...new Set(wanted.map(({ environment }) => environment.toLowerCase()))];
    const environments = names.map((name) =>
      wanted
        .filter(({ environment }) => environment.toLowerCase() === name)
        .map((each) => placed(each, places))
        .sort((one, other) => one.created - other.created),
    );
    return (change) => together(environments.map((own) => inEnvironment(own, change, places)));
  };
}

/** The environments that were deployed to and do not count, each once. */
export function otherEnvironments(seen: readonly SeenDeployment[], globs: readonly string[]): string[] {
  const counts = globs.length === 0 ? () => null : nameGlobs(globs);
  return [...new Set(seen.map(({ environment }) => environment))].filter((name) => counts(name) === null).sort();
}

/** Where the changes of a commit stand in the order of merges, in that order: a branch may be set to a commit twice. */
type Places = ReadonlyMap<string, readonly { place: number; merged: number }[]>;

function placesIn(all: readonly Deployed[]): Places {
  const ordered = [...all].sort((one, other) => Date.parse(one.mergedAt) - Date.parse(other.mergedAt));
  const places = new Map<string, { place: number; merged: number }[]>();
  for (const [place, { commits, mergedAt }] of ordered.entries()) {
    for (const commit of new Set(commits.map((each) => each.toLowerCase())))
      append(places, commit, { place, merged: Date.parse(mergedAt) });
  }
  return places;
}

/** The last place of a commit up to an instant, otherwise its first; null: it has none. */
function placeAt(places: Places, commit: string, instant: number): number | null {
  const all = places.get(commit.toLowerCase()) ?? [];
  return (all.findLast(({ merged }) => merged <= instant) ?? all[0])?.place ?? null;
}

function placed({ commit, createdAt, statuses }: SeenDeployment, places: Places): Placed {
  const created = Date.parse(createdAt);
  const ended = statuses
    .flatMap(({ state, at }) => {
      const known = endings[state.toUpperCase()];
      return known === undefined ? [] : [{ failed: known === 'failed', at: Date.parse(at) }];
    })
    .sort((one, other) => one.at - other.at);
  const end = ended.find(({ failed }) => failed) ?? ended[0] ?? null;
  const success = ended.find(({ failed, at }) => !failed && at >= (end?.at ?? 0))?.at ?? null;
  return { place: placeAt(places, commit, created), created, end, success };
}

/** Of GitHub's states those that end a deployment. `INACTIVE` tells that another one took its place, not how it ended. */
const endings: Readonly<Record<string, 'failed' | 'succeeded'>> = {
  SUCCESS: 'succeeded',
  FAILURE: 'failed',
  ERROR: 'failed',
};

/** `before`: it was merged before anything is known of this environment; `none`: nothing brought it out there. */
type InEnvironment = { failed: boolean; at: number; recovered: number | null } | 'pending' | 'before' | 'none';

function inEnvironment(own: readonly Placed[], { commits, mergedAt }: Deployed, places: Places): InEnvironment {
  const merged = Date.parse(mergedAt);
  const place = commits.map((commit) => placeAt(places, commit, merged)).find((each) => each !== null);
  if (place === undefined) return 'none';
  const start = firstSince(own, merged);
  let isKnown = start > 0;
  let found: InEnvironment = 'none';
  for (let index = start; index < own.length; index += 1) {
    const each = own[index];
    if (each === undefined || each.place === null) continue;
    if (each.place < place) {
      isKnown = true;
      continue;
    }
    // Others, of which nothing is known, may have brought it out before.
    if (!isKnown && each.place !== place) return 'before';
    isKnown = true;
    if (each.end !== null) {
      const { failed, at } = each.end;
      return { failed, at, recovered: failed ? recoveryIn(own, index, at) : null };
    }
    found = 'pending';
  }
  return found;
}

/** The first success after a failure, of the same deployment or of a later one. */
function recoveryIn(own: readonly Placed[], failed: number, at: number): number | null {
  const successes = own.slice(failed).flatMap(({ success }) => (success !== null && success >= at ? [success] : []));
  return successes.length === 0 ? null : successes.reduce((first, each) => Math.min(first, each));
}

/** Where those begin that were created at an instant or later. */
function firstSince(own: readonly Placed[], instant: number): number {
  let [low, high] = [0, own.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((own[middle]?.created ?? Number.POSITIVE_INFINITY) < instant) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** It failed where it failed in one environment, and has recovered when it has in all of them. */
function together(all: readonly InEnvironment[]): Deployment {
  const ended = all.flatMap((each) => (typeof each === 'string' ? [] : [each]));
  const failed = ended.filter((each) => each.failed);
  const instant = (at: number) => new Date(at).toISOString();
  if (failed.length > 0) {
    const last = Math.max(...failed.map(({ recovered }) => recovered ?? Number.NaN));
    const at = instant(Math.min(...failed.map((each) => each.at)));
    return { outcome: 'failure', at, recoveredAt: Number.isNaN(last) ? null : instant(last) };
  }
  if (ended.length > 0 && !all.includes('pending'))
    return { outcome: 'success', at: instant(Math.max(...ended.map((each) => each.at))) };
  return all.every((each) => each === 'before') ? { outcome: 'untracked' } : { outcome: 'unknown' };
}
