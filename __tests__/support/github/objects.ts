/** A content-addressed store of git objects: the SHAs are those that git itself would compute. */
import { createHash } from 'node:crypto';

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

const hash = (type: string, content: Uint8Array): string =>
  createHash('sha1').update(`${type} ${content.length}\0`).update(content).digest('hex');

const signed = ({ name, email, at }: Signature): string =>
  `${name} <${email}> ${Math.floor(Date.parse(at) / 1000)} +0000`;

export class GitObjects {
  readonly blobs = new Map<string, Buffer>();
  readonly trees = new Map<string, ReadonlyMap<string, TreeEntry>>();
  readonly commits = new Map<string, CommitObject>();
  readonly #ancestors = new Map<string, ReadonlySet<string>>();
  readonly #snapshots = new Map<string, Snapshot>();

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
    const sorted = [...entries].sort(([a, one], [b, other]) => Buffer.compare(sortKey(a, one), sortKey(b, other)));
    const parts = sorted.flatMap(([name, { mode, sha }]) => [
      Buffer.from(`${mode.replace(/^0/, '')} ${name}\0`),
      Buffer.from(sha, 'hex'),
    ]);
    const sha = hash('tree', Buffer.concat(parts));
    this.trees.set(sha, new Map(sorted));
    this.#snapshots.set(sha, files);
    return sha;
  }

  commit(commit: CommitObject): string {
    const lines = [
      `tree ${commit.tree}`,
      ...commit.parents.map((parent) => `parent ${parent}`),
      `author ${signed(commit.author)}`,
      `committer ${signed(commit.committer)}`,
      '',
      commit.message,
    ];
    const sha = hash('commit', Buffer.from(lines.join('\n')));
    this.commits.set(sha, commit);
    return sha;
  }

  /** The commit's object. Throws where there is none. */
  commitOf(sha: string): CommitObject {
    const commit = this.commits.get(sha);
    if (!commit) throw new Error(`the fake's object store has no commit ${sha}`);
    return commit;
  }

  /** All files of a commit. */
  filesOf(sha: string): Snapshot {
    return this.#snapshots.get(this.commitOf(sha).tree) ?? new Map();
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

  /** The best common ancestor, or undefined for unrelated histories. */
  mergeBase(one: string, other: string): string | undefined {
    const known = this.ancestors(one);
    const common = [...this.ancestors(other)].filter((sha) => known.has(sha));
    return common.find((sha) => !common.some((later) => later !== sha && this.ancestors(later).has(sha)));
  }
}

/** git sorts a directory as if its name ended in a slash. */
const sortKey = (name: string, { type }: TreeEntry): Buffer => Buffer.from(type === 'tree' ? `${name}/` : name);
