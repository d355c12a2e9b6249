import { type RecordStore, type RecordWrite, recordsBranchName, type Written } from '../recording/record-store.ts';
import { isPlace } from '../records/record-path.ts';
import type { GitHubClient } from './client.ts';
import { GitHubError } from './error.ts';
import { MOST_RECORDS } from './records-branch-commit.ts';
import { listPlaces } from './records-branch-places.ts';
import { readStandings } from './records-branch-standing.ts';
import { findTip, problemIn, type RecordsBranch } from './records-branch-tip.ts';
import { writeCommit } from './records-branch-write.ts';
import type { Repository } from './repository.ts';

export interface RecordsBranchOptions {
  /** Default: `change-records`. */
  branch?: string;
  now: () => Date;
  /** Waits so many milliseconds. */
  wait: (milliseconds: number) => Promise<void>;
  /** At least 0, less than 1. Default: Math.random. */
  random?: () => number;
  /** One line of progress. */
  log: (line: string) => void;
}

/**
 * The records of a repository on a branch of their own, which shares no history with the code. It is begun with the first
 * record, and restored where it was deleted. A record takes five requests where nobody else writes at the same time.
 */
export function recordsOnBranch(
  client: GitHubClient,
  repository: Repository,
  { branch = recordsBranchName, now, wait, random = Math.random, log }: RecordsBranchOptions,
): RecordStore {
  const { owner, repo } = repository;
  const on: RecordsBranch = { client, repository: { owner, repo }, branch };
  const around = { now, wait, random, log };
  return {
    async places() {
      const tip = await findTip(on);
      return tip === null ? null : listPlaces(on, tip.tree);
    },
    async read(places) {
      checkPlaces(places);
      if (places.length === 0) return new Map();
      const tip = await findTip(on);
      if (tip === null) return new Map(places.map((place) => [place, { record: null }]));
      return readStandings(on, tip.commit, places);
    },
    async write(writes) {
      checkWrites(writes);
      const done = new Map<string, Written>();
      for (let left = writes; left.length > 0; left = left.filter(({ place }) => !done.has(place))) {
        const written = await writeCommit(on, left.slice(0, MOST_RECORDS), around).catch((thrown: unknown) => {
          throw thrown instanceof GitHubError ? partly(thrown, done, writes.length) : thrown;
        });
        for (const [place, what] of written) done.set(place, what);
      }
      return done;
    },
  };
}

function checkPlaces(places: readonly string[]): void {
  const none = places.find((place) => !isPlace(place));
  if (none !== undefined) throw new RangeError(`${JSON.stringify(none)} is not the place of a record`);
}

function checkWrites(writes: readonly RecordWrite[]): void {
  const places = writes.map(({ place }) => place);
  checkPlaces(places);
  const twice = places.find((place, index) => places.indexOf(place) !== index);
  if (twice !== undefined) throw new RangeError(`${twice} is to be written twice at once`);
}

/** Of many records, those of the commits before are written. */
function partly(error: GitHubError, done: ReadonlyMap<string, Written>, all: number): GitHubError {
  const count = [...done.values()].filter(({ act }) => act !== null).length;
  if (count === 0) return error;
  const problem = `${problemIn(error)} Of ${all} records ${count} had been written before.`;
  return new GitHubError(error.kind, problem, error.remedy);
}
