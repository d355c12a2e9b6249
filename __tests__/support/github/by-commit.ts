/** What belongs to a commit, found without going through everything that a month has brought. */
import type { CheckRun, Repository, Status } from './world.ts';

/**
 * A list sorted by commit. The list may grow, shrink or be replaced by a test, and an entry may change but for its
 * commit; an entry that takes another's place is not seen.
 */
class ByCommit<T extends { sha: string }> {
  readonly #sorted = new WeakMap<readonly T[], { count: number; bySha: Map<string, T[]> }>();

  of(list: readonly T[], sha: string): readonly T[] {
    let sorted = this.#sorted.get(list);
    if (!sorted || sorted.count > list.length) sorted = { count: 0, bySha: new Map() };
    for (let place = sorted.count; place < list.length; place++) {
      const one = list[place];
      const known = one && sorted.bySha.get(one.sha);
      if (known) known.push(one);
      else if (one) sorted.bySha.set(one.sha, [one]);
    }
    sorted.count = list.length;
    this.#sorted.set(list, sorted);
    return sorted.bySha.get(sha) ?? [];
  }
}

const statuses = new ByCommit<Status>();
const checkRuns = new ByCommit<CheckRun>();

/** All statuses of a commit, oldest first. */
export const statusesOf = (repo: Repository, sha: string): readonly Status[] => statuses.of(repo.statuses, sha);

/** The last status of each context: the one that holds. */
export const latestStatuses = (repo: Repository, sha: string): Status[] => [
  ...new Map(statusesOf(repo, sha).map((one) => [one.context, one])).values(),
];

/** All check runs of a commit, oldest first. */
export const checkRunsOf = (repo: Repository, sha: string): readonly CheckRun[] => checkRuns.of(repo.checkRuns, sha);
