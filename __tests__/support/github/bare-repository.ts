/** The fake's objects and branches as a real bare git repository on disk, which git itself can read. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import type { ObjectType } from './objects.ts';
import type { Repository } from './world.ts';

/** One repository on disk. It follows the world: what is changed on disk by hand is not read back. */
class BareRepository {
  readonly directory: string;
  readonly #repository: Repository;
  readonly #folders = new Set<string>();
  #stored = 0;
  #references = '';

  constructor(directory: string, repository: Repository) {
    this.directory = directory;
    this.#repository = repository;
    const { defaultBranch } = repository;
    execFileSync('git', ['init', '--quiet', '--bare', `--initial-branch=${defaultBranch}`, directory]);
  }

  /** Writes the objects that have come since, and no branches: those would be too many for every blob. */
  store(): void {
    const { git } = this.#repository;
    for (; this.#stored < git.log.length; this.#stored++) {
      const one = git.log[this.#stored];
      if (one) this.#store(one.type, one.sha, git.bytesOf(one));
    }
  }

  /** Writes all that has come since: objects first, so that no branch ever points to one that is not there. */
  follow(): void {
    this.store();
    this.#writeReferences();
  }

  #store(type: ObjectType, sha: string, content: Buffer): void {
    const folder = join(this.directory, 'objects', sha.slice(0, 2));
    if (!this.#folders.has(folder)) mkdirSync(folder, { recursive: true });
    this.#folders.add(folder);
    const bytes = Buffer.concat([Buffer.from(`${type} ${content.length}\0`), content]);
    writeFileSync(join(folder, sha.slice(2)), deflateSync(bytes, { level: 1 }));
  }

  /** All in one file, which is replaced at once: a branch may stand beside another of which it is the folder. */
  #writeReferences(): void {
    const { branches, pullRequests, git } = this.#repository;
    const lines = [
      ...[...branches].map(([name, sha]) => ({ name: `refs/heads/${name}`, sha })),
      ...pullRequests.map(({ number, head }) => ({ name: `refs/pull/${number}/head`, sha: head })),
    ]
      .filter(({ sha }) => git.commits.has(sha))
      .sort((a, b) => Buffer.compare(Buffer.from(a.name), Buffer.from(b.name)))
      .map(({ name, sha }) => `${sha} ${name}\n`);
    const text = `# pack-refs with: peeled fully-peeled sorted \n${lines.join('')}`;
    if (text === this.#references) return;
    const file = join(this.directory, 'packed-refs');
    writeFileSync(`${file}.new`, text);
    renameSync(`${file}.new`, file);
    this.#references = text;
  }
}

/** At once: what is written is on disk before it is answered. */
export type OnDisk = 'at once' | 'when asked';

/** The bare repositories of one fake, each made when it is first needed. */
export class BareRepositories {
  readonly #onDisk: OnDisk;
  readonly #made = new Map<Repository, BareRepository>();
  #root: string | null = null;

  constructor(onDisk: OnDisk) {
    this.#onDisk = onDisk;
  }

  /** The directory, up to date. */
  of(repository: Repository): string {
    const known = this.#find(repository);
    known.follow();
    return known.directory;
  }

  /** After a request that wrote objects, and that perhaps moved a branch. */
  written(repository: Repository, { moved }: { moved: boolean }): void {
    if (this.#onDisk === 'when asked') return;
    if (moved) this.#find(repository).follow();
    else this.#find(repository).store();
  }

  #find(repository: Repository): BareRepository {
    return this.#made.get(repository) ?? this.#make(repository);
  }

  #make(repository: Repository): BareRepository {
    this.#root ??= mkdtempSync(join(tmpdir(), 'fake-github-'));
    const made = new BareRepository(join(this.#root, `${repository.owner}+${repository.name}.git`), repository);
    this.#made.set(repository, made);
    return made;
  }

  /** Removes them all from the disk. */
  remove(): void {
    if (this.#root !== null) rmSync(this.#root, { recursive: true, force: true });
    this.#root = null;
    this.#made.clear();
  }
}
