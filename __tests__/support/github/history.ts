/** Makes commits of what a test says about them, in a repository's object store. */

import { textsOf } from './diff.ts';
import type { CommitInput, FileInput, IdentityInput } from './inputs.ts';
import { type FileContent, GitObjects, type Snapshot, type TreeEntry } from './objects.ts';
import type { Commit, Identity } from './world.ts';

const emptyStore = () => ({ git: new GitObjects(), commits: new Map<string, Commit>() });

/** The repository's git side while it is built. */
export class History {
  readonly git: GitObjects;
  readonly commits: Map<string, Commit>;

  /** A new one, or that of a repository which stands already. */
  constructor({ git, commits }: { git: GitObjects; commits: Map<string, Commit> } = emptyStore()) {
    this.git = git;
    this.commits = commits;
  }

  /** A commit with this tree on these parents; `at` and `author` stand in where the input says none. */
  commit(input: CommitInput, tree: Snapshot, parents: readonly string[], at: string, author: IdentityInput): string {
    const authors = [input.author ?? author, ...(input.coAuthors ?? [])].map(identity);
    const [first] = authors;
    if (!first) throw new Error('a commit needs an author');
    const committer = input.committer === null ? null : identity(input.committer ?? first);
    const trailers = authors.slice(1).map(({ name, email }) => `Co-authored-by: ${name} <${email}>`);
    const when = input.at ?? at;
    const sha = this.git.commit({
      tree: this.git.tree(tree),
      parents,
      author: { name: first.name, email: first.email, at: when },
      committer: { name: (committer ?? first).name, email: (committer ?? first).email, at: when },
      message: [input.message ?? 'Change', ...(trailers.length ? ['', ...trailers] : [])].join('\n'),
    });
    this.commits.set(sha, { sha, authors, committer });
    return sha;
  }

  /** The commit so many first-parent steps before `tip`; the first one where history is shorter. */
  before(tip: string, steps: number): string {
    const [parent] = this.git.commitOf(tip).parents;
    return steps <= 0 || parent === undefined ? tip : this.before(parent, steps - 1);
  }

  /** `snapshot` with whole contents laid over it; null deletes. */
  overlay(snapshot: Snapshot, changes: Readonly<Record<string, FileContent | null>>): Snapshot {
    const result = new Map(snapshot);
    for (const [path, content] of Object.entries(changes)) {
      if (content === null) result.delete(path);
      else result.set(path, this.git.add(content));
    }
    return result;
  }
}

/** What led from one snapshot to another, done to a third. */
export function transplant(onto: Snapshot, from: Snapshot, to: Snapshot): Snapshot {
  const result = new Map(onto);
  for (const path of from.keys()) if (!to.has(path)) result.delete(path);
  for (const [path, entry] of to) if (!sameEntry(from.get(path), entry)) result.set(path, entry);
  return result;
}

const sameEntry = (one: TreeEntry | undefined, other: TreeEntry): boolean =>
  one?.sha === other.sha && one.mode === other.mode;

/** A login stands for an account with a made-up address; `web-flow` is GitHub itself. */
export function identity(input: IdentityInput): Identity {
  if (typeof input !== 'string') return input;
  if (input === 'web-flow') return { login: input, name: 'GitHub', email: 'noreply@github.com' };
  return { login: input, name: input, email: `${input}@example.com` };
}

/** The contents at the base that a pull request's files ask for and the repository does not hold. */
export function contentsBefore(files: readonly FileInput[]): Map<string, FileContent> {
  const before = new Map<string, FileContent>();
  for (const file of files) {
    const path = file.previousPath ?? file.path;
    const fromPatch = typeof file.patch === 'string' ? textsOf(file.patch).before : undefined;
    const known = file.before ?? fromPatch;
    const stands = file.status !== undefined && file.status !== 'added';
    if (stands || known || file.previousPath) before.set(path, known ?? `${path}: before\n`);
  }
  return before;
}

/**
 * A tree with a pull request's files done to it, as they stand over the base; `draft` marks contents as not yet final.
 */
export function withFiles(
  history: History,
  base: Snapshot,
  tree: Snapshot,
  files: readonly FileInput[],
  draft?: string,
): Snapshot {
  const result = new Map(tree);
  for (const file of files) {
    if (file.status === 'removed') {
      if (draft === undefined) result.delete(file.path);
      continue;
    }
    if (file.previousPath !== undefined && file.status !== 'copied') result.delete(file.previousPath);
    const old = file.previousPath === undefined ? undefined : base.get(file.previousPath);
    result.set(file.path, entryAfter(history, file, old, draft));
  }
  return result;
}

/** What stands at the head: what the test says, or the moved file as it was, or something new. */
function entryAfter(history: History, file: FileInput, moved: TreeEntry | undefined, draft?: string): TreeEntry {
  const { path, content, patch } = file;
  const said = content ?? (typeof patch === 'string' ? textsOf(patch).after : undefined);
  if (said === undefined && moved) return moved;
  const final = said ?? `${path}: after\n`;
  const draftable = typeof final === 'string' && draft !== undefined && !final.includes('\0');
  return history.git.add(draftable ? `${final}${draft}\n` : final);
}
