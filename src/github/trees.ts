import type { Entry, EntryChange } from '../git/exact-undo.ts';
import type { GitHubClient } from './client.ts';
import type { Target } from './event.ts';
import { nameOf } from './lists.ts';

/** An entry of a folder. */
interface Node extends Entry {
  isFolder: boolean;
}
type Folder = ReadonlyMap<string, Node>;
const empty: Folder = new Map();

/** Thrown within this file: the trees are too large to be read. */
class TooMuch extends Error {}

/**
 * Every path that differs between two commits or trees, read folder by folder and only where they differ; a folder that
 * is on one side only takes one request. null: that would take more than `most` requests, or GitHub cuts a folder.
 * Throws GitHubError.
 */
export async function differencesOfTrees(
  client: GitHubClient,
  target: Target,
  before: string,
  after: string,
  most: number,
): Promise<Map<string, EntryChange> | null> {
  let asked = 0;
  const changes = new Map<string, EntryChange>();

  async function read(sha: string, whole: boolean): Promise<Folder> {
    if (++asked > most) throw new TooMuch();
    const { owner, repo } = target;
    const parameters = { owner, repo, tree_sha: sha, ...(whole ? { recursive: '1' } : {}) };
    const answer = await client.get('/repos/{owner}/{repo}/git/trees/{tree_sha}', parameters, nameOf(target));
    if (answer.member('truncated').flag()) throw new TooMuch();
    const entries = answer
      .member('tree')
      .items()
      .map((item): [string, Node] => [
        item.member('path').name(),
        {
          mode: item.member('mode').name(),
          oid: item.member('sha').sha(),
          isFolder: item.member('type').text() === 'tree',
        },
      ]);
    return new Map(entries);
  }

  /** Both sides of one folder, or one of them with all that is below it. */
  async function descend(folder: string, one: string | null, other: string | null): Promise<void> {
    const whole = one === null || other === null;
    const [old, now] = await Promise.all([one, other].map((sha) => (sha === null ? empty : read(sha, whole))));
    await compare(folder, old ?? empty, now ?? empty, whole);
  }

  async function compare(folder: string, old: Folder, now: Folder, whole: boolean): Promise<void> {
    const below: Promise<void>[] = [];
    for (const name of new Set([...old.keys(), ...now.keys()])) {
      const [one, other] = [old.get(name), now.get(name)];
      if (one?.oid === other?.oid && one?.mode === other?.mode) continue;
      const path = `${folder}${name}`;
      const change = { before: fileIn(one), after: fileIn(other) };
      if (change.before !== null || change.after !== null) changes.set(path, change);
      const folders = [one, other].map((node) => (node?.isFolder ? node.oid : null));
      if (!whole && folders.some((sha) => sha !== null)) {
        below.push(descend(`${path}/`, folders[0] ?? null, folders[1] ?? null));
      }
    }
    await Promise.all(below);
  }

  try {
    await descend('', before, after);
    return changes;
  } catch (thrown) {
    if (thrown instanceof TooMuch) return null;
    throw thrown;
  }
}

const fileIn = (node: Node | undefined): Entry | null =>
  node === undefined || node.isFolder ? null : { mode: node.mode, oid: node.oid };
