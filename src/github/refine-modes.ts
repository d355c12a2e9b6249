import type { ChangedFile } from '../change.ts';
import { mayBeNoFile } from '../classify/entry-kind.ts';
import type { GitHubClient } from './client.ts';
import { readEntries } from './entries.ts';
import { GitHubError } from './error.ts';
import type { Target } from './event.ts';

/** More files are not asked about, so that a change of thousands of pictures does not use up the rate limit; they stay unknown. */
const MOST_FILES = 1000;

/**
 * The modes at the head, by path, of those files that could be links or submodules as far as their patches tell. GitHub's lists of
 * files tell no modes. Asks nothing where every patch ends in a line break; otherwise once for 100 files. What could not be read
 * is null; never throws GitHubError.
 */
export async function readModes(
  client: GitHubClient,
  target: Target,
  files: readonly ChangedFile[],
  head: string,
): Promise<ReadonlyMap<string, string | null>> {
  const doubtful = files.filter(mayBeNoFile).map(({ path }) => path);
  if (doubtful.length === 0) return new Map();
  const modes = await modesOf(client, target, head, doubtful.slice(0, MOST_FILES));
  return new Map(doubtful.map((path) => [path, modes.get(path) ?? null]));
}

async function modesOf(
  client: GitHubClient,
  target: Target,
  head: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  try {
    const [entries] = await readEntries(client, target, [head], paths);
    return new Map([...(entries ?? [])].flatMap(([path, entry]) => (entry === null ? [] : [[path, entry.mode]])));
  } catch (thrown) {
    if (thrown instanceof GitHubError) return new Map();
    throw thrown;
  }
}
