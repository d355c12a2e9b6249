import type { Entry } from '../git/exact-undo.ts';
import type { GitHubClient } from './client.ts';
import { GitHubError } from './error.ts';
import type { Target } from './event.ts';
import { refusalOf } from './graphql-answer.ts';
import { ask, nameOf } from './lists.ts';
import { entriesQuery } from './refine-queries.ts';

/** What stands at each path of a commit; null: nothing. */
export type Entries = ReadonlyMap<string, Entry | null>;

/** Look-ups of one query: paths times commits, well within GitHub's ten seconds. */
const LOOK_UPS = 200;

/** Paths of one query, each of which is a variable of it. */
const MOST_PATHS = 100;

/**
 * What stands at these paths of each commit, with the modes, which no list of files tells: one query for 100 paths of up to
 * two commits, or for 50 of four.
 * Throws GitHubError, also where a commit is gone.
 */
export async function readEntries(
  client: GitHubClient,
  target: Target,
  commits: readonly string[],
  paths: readonly string[],
): Promise<Entries[]> {
  const all = commits.map(() => new Map<string, Entry | null>());
  const size = Math.max(1, Math.min(MOST_PATHS, Math.floor(LOOK_UPS / commits.length)));
  const starts = Array.from({ length: Math.ceil(paths.length / size) }, (_, index) => index * size);
  await Promise.all(
    starts.map(async (start) => {
      const batch = paths.slice(start, start + size);
      const found = await readBatch(client, target, commits, batch);
      found.forEach((entries, index) => {
        for (const [path, entry] of entries) all[index]?.set(path, entry);
      });
    }),
  );
  return all;
}

async function readBatch(
  client: GitHubClient,
  target: Target,
  commits: readonly string[],
  paths: readonly string[],
): Promise<[string, Entry | null][][]> {
  const variables = Object.fromEntries([
    ...commits.map((commit, index) => [`c${index}`, commit]),
    ...paths.map((path, index) => [`p${index}`, path]),
  ]);
  const { data, refused } = await ask(client, target, entriesQuery(commits.length, paths.length), variables);
  const [refusal] = refused;
  if (refusal) throw refusalOf(refusal, nameOf(target));
  return commits.map((commit, index) => {
    const object = data.path('repository', `c${index}`);
    if (object.value === null) throw gone(commit, target);
    return paths.map((path, place) => [
      path,
      object.member(`p${place}`).orNull((entry) => ({
        mode: entry.member('mode').count().toString(8).padStart(6, '0'),
        oid: entry.member('oid').sha(),
      })),
    ]);
  });
}

function gone(commit: string, target: Target): GitHubError {
  const problem = `GitHub no longer has commit ${commit.slice(0, 7)} of ${nameOf(target)}.`;
  return new GitHubError(
    'not-found',
    problem,
    'Run the gate again; if that repeats, ask for a new review of the head.',
  );
}
