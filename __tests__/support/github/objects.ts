/** A content-addressed store of git objects: the SHAs are those that git itself would compute. */
import { commitBytes, hash, sortKey, treeBytes } from './git-encoding.ts';
import { Recent } from './recent.ts';

/** What a file holds; a string is an ordinary text file. */
export type FileContent = string | Uint8Array | { executable: string } | { symlink: string } | { submodule: string };

export type Mode = '100644' | '100755' | '120000' | '160000' | '040000';
export interface TreeEntry {
  mode: Mode;
  type: 'blob' | 'tree' | 'commit';
  sha: string;
}
/** Whole paths to what stands there; directories are implied. */
export type Snapshot = ReadonlyMap<string, TreeEntry>;

export interface Signature {
  name: string;
  email: string;
  /** ISO 8601. */
  at: string;
}
export interface CommitObject {
  tree: string;
  parents: readonly string[];
  author: Signature;
  committer: Signature;
  message: string;
}

export type ObjectType = 'blob' | 'tree' | 'commit';

export class GitObjects {
  readonly blobs = new Map<string, Buffer>();
  readonly trees = new Map<string, ReadonlyMap<string, TreeEntry>>();
  readonly commits = new Map<string, CommitObject>();
  /** Every object in the order in which it came, for a bare repository that follows. */
  readonly log: { type: ObjectType; sha: string }[] = [];
  readonly #ancestors = new Recent<ReadonlySet<string>>(32);
  readonly #snapshots = new Recent<Snapshot>(256);
  readonly #ordered = new Recent<readonly string[]>(4);

  /** Stores a file and returns its tree entry. */
  add(content: FileContent): TreeEntry {
    if (typeof content === 'string' || content instanceof Uint8Array) return this.#blob('100644', content);
    if ('executable' in content) return this.#blob('100755', content.executable);
    if ('symlink' in content) return this.#blob('120000', content.symlink);
    return { mode: '160000', type: 'commit', sha: content.submodule };
  }

  #blob(mode: Mode, content: string | Uint8Array): TreeEntry {
    const bytes = Buffer.from(content);
    const sha = hash('blob', bytes);
    if (!this.blobs.has(sha)) this.log.push({ type: 'blob', sha });
    this.blobs.set(sha, bytes);
    return { mode, type: 'blob', sha };
  }

  /** Stores the tree of a snapshot with all its directories; returns the root's SHA. */
  tree(files: Snapshot): string {
    const children = new Map<string, Map<string, TreeEntry>>();
    const entries = new Map<string, TreeEntry>();
    for (const [path, entry] of files) {
      const slash = path.indexOf('/');
      if (slash < 0) {
        entries.set(path, entry);
        continue;
      }
      const directory = path.slice(0, slash);
      const inside = children.get(directory) ?? new Map<string, TreeEntry>();
      children.set(directory, inside.set(path.slice(slash + 1), entry));
    }
    for (const [name, inside] of children) entries.set(name, { mode: '040000', type: 'tree', sha: this.tree(inside) });
    const sha = this.directory(entries);
    this.#snapshots.set(sha, files);
    return sha;
  }

  /** Stores one directory as it is; returns its SHA. */
  directory(entries: ReadonlyMap<string, TreeEntry>): string {
    const sorted = new Map(
      [...entries].sort(([a, one], [b, other]) => Buffer.compare(sortKey(a, one), sortKey(b, other))),
    );
    const sha = hash('tree', treeBytes(sorted));
    if (!this.trees.has(sha)) this.log.push({ type: 'tree', sha });
    this.trees.set(sha, sorted);
    return sha;
  }

  commit(commit: CommitObject): string {
    const sha = hash('commit', commitBytes(commit));
    if (!this.commits.has(sha)) this.log.push({ type: 'commit', sha });
    this.commits.set(sha, commit);
    return sha;
  }

  /** The object as git stores it, without its header. Throws where there is none. */
  bytesOf({ type, sha }: { type: ObjectType; sha: string }): Buffer {
    if (type === 'commit') return commitBytes(this.commitOf(sha));
    const tree = type === 'tree' ? this.trees.get(sha) : undefined;
    const bytes = tree ? treeBytes(tree) : this.blobs.get(sha);
    if (!bytes) throw new Error(`the fake's object store has no ${type} ${sha}`);
    return bytes;
  }

  /** The commit's object. Throws where there is none. */
  commitOf(sha: string): CommitObject {
    const commit = this.commits.get(sha);
    if (!commit) throw new Error(`the fake's object store has no commit ${sha}`);
    return commit;
  }

  /** All files of a commit. */
  filesOf(sha: string): Snapshot {
    const { tree } = this.commitOf(sha);
    const known = this.#snapshots.get(tree);
    if (known) return known;
    const files = new Map<string, TreeEntry>();
    this.#walk(tree, '', files);
    this.#snapshots.set(tree, files);
    return files;
  }

  #walk(tree: string, prefix: string, files: Map<string, TreeEntry>): void {
    for (const [name, entry] of this.trees.get(tree) ?? []) {
      if (entry.type === 'tree') this.#walk(entry.sha, `${prefix}${name}/`, files);
      else files.set(`${prefix}${name}`, entry);
    }
  }

  text(entry: TreeEntry | undefined): Buffer {
    return (entry && this.blobs.get(entry.sha)) ?? Buffer.alloc(0);
  }

  /** What stands at a path below a tree; undefined: nothing. */
  entryAt(root: string, path: string): TreeEntry | undefined {
    let entry: TreeEntry | undefined = { mode: '040000', type: 'tree', sha: root };
    for (const name of path.split('/')) entry = entry && this.trees.get(entry.sha)?.get(name);
    return entry;
  }

  /** The commit itself and everything it descends from, nearest first. */
  ancestors(sha: string): ReadonlySet<string> {
    const known = this.#ancestors.get(sha);
    if (known) return known;
    const seen = new Set([sha]);
    for (const one of seen) for (const parent of this.commitOf(one).parents) seen.add(parent);
    this.#ancestors.set(sha, seen);
    return seen;
  }

  /** Whether one commit is the other, or among what it descends from. */
  descends(sha: string, from: string): boolean {
    const seen = new Set([sha]);
    for (const one of seen) {
      if (one === from) return true;
      for (const parent of this.commitOf(one).parents) seen.add(parent);
    }
    return false;
  }

  /** As `git log` lists a commit and what it descends from: by time, the newest first. */
  ordered(sha: string): readonly string[] {
    const known = this.#ordered.get(sha);
    if (known) return known;
    const at = (one: string): number => Date.parse(this.commitOf(one).committer.at);
    const waiting = [sha];
    const seen = new Set(waiting);
    const listed: string[] = [];
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      listed.push(next);
      for (const parent of this.commitOf(next).parents) {
        if (seen.has(parent)) continue;
        seen.add(parent);
        const place = waiting.findIndex((one) => at(one) < at(parent));
        waiting.splice(place < 0 ? waiting.length : place, 0, parent);
      }
    }
    this.#ordered.set(sha, listed);
    return listed;
  }

  /** The commits by which a branch moved on along its first parents, oldest first. */
  firstParents(before: string, after: string): string[] {
    const steps: string[] = [];
    for (let sha: string | undefined = after; sha !== undefined && sha !== before; ) {
      steps.push(sha);
      sha = this.commitOf(sha).parents[0];
    }
    return steps.reverse();
  }

  /** The best common ancestor, or undefined for unrelated histories. */
  mergeBase(one: string, other: string): string | undefined {
    const known = this.ancestors(one);
    const seen = new Set([other]);
    const common: string[] = [];
    for (const sha of seen) {
      if (known.has(sha)) common.push(sha);
      else for (const parent of this.commitOf(sha).parents) seen.add(parent);
    }
    return common.find((sha) => !common.some((later) => later !== sha && this.descends(later, sha)));
  }
}
