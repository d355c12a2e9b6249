import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** What a test's git sees of the environment: nothing of the machine's own configuration. */
export const environment = {
  PATH: process.env['PATH'] ?? '',
  HOME: '/nonexistent',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
};

export interface Author {
  name: string;
  email: string;
}

export const ada: Author = { name: 'Ada Lovelace', email: 'ada@example.com' };
export const bob: Author = { name: 'Bob', email: '7+bob@users.noreply.github.com' };

/** Who works here; and no housekeeping, which only costs time. */
const userConfiguration = `[user]\n\tname = ${ada.name}\n\temail = ${ada.email}\n[maintenance]\n\tauto = false\n[gc]\n\tauto = 0\n`;

/** A folder that goes away with the test. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'change-gate-test-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A real git repository with a clock of its own: every commit is one hour after the one before. */
export class TemporaryRepository {
  readonly path: string;
  #clock = Date.UTC(2026, 10, 2, 15);

  private constructor(path: string) {
    this.path = path;
  }

  /** An empty repository on the branch main. */
  static init(...options: string[]): TemporaryRepository {
    const repository = new TemporaryRepository(join(temporaryFolder(), 'shop'));
    mkdirSync(repository.path);
    repository.git('init', '--quiet', '--initial-branch=main', '--template=', ...options);
    appendFileSync(join(repository.path, '.git', 'config'), userConfiguration);
    return repository;
  }

  /** A repository with one commit on main. */
  static withFiles(files: Record<string, string | Buffer | null> = { 'README.md': 'one\n' }): TemporaryRepository {
    const repository = TemporaryRepository.init();
    repository.commit('First', files);
    return repository;
  }

  /** A clone that fetches from a `file:` address. */
  clone(...options: string[]): TemporaryRepository {
    const path = join(temporaryFolder(), 'clone');
    this.git('clone', '--quiet', '--template=', ...options, `file://${this.path}`, path);
    return TemporaryRepository.at(path, this.#clock);
  }

  static at(path: string, clock = Date.UTC(2026, 10, 2, 15)): TemporaryRepository {
    const repository = new TemporaryRepository(path);
    repository.#clock = clock;
    return repository;
  }

  git(...args: string[]): string {
    return this.gitAs(ada, ada, ...args);
  }

  gitAs(author: Author, committer: Author, ...args: string[]): string {
    const date = new Date(this.#clock).toISOString();
    const env = {
      ...environment,
      GIT_AUTHOR_NAME: author.name,
      GIT_AUTHOR_EMAIL: author.email,
      GIT_AUTHOR_DATE: date,
      GIT_COMMITTER_NAME: committer.name,
      GIT_COMMITTER_EMAIL: committer.email,
      GIT_COMMITTER_DATE: date,
      GIT_EDITOR: 'true',
    };
    return execFileSync('git', args, {
      cwd: this.path,
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim();
  }

  /** Writes files; null removes one. */
  write(files: Record<string, string | Buffer | null>): void {
    for (const [name, content] of Object.entries(files)) {
      const path = join(this.path, name);
      mkdirSync(dirname(path), { recursive: true });
      if (content === null) rmSync(path);
      else writeFileSync(path, content);
    }
  }

  /** Commits the files, and whatever else is different in the work tree. Gives the commit's SHA. */
  commit(
    message: string,
    files: Record<string, string | Buffer | null> = {},
    author = ada,
    committer = author,
  ): string {
    this.write(files);
    this.git('add', '--all');
    this.#clock += 3_600_000;
    this.gitAs(author, committer, 'commit', '--quiet', '--allow-empty', '--message', message);
    return this.head();
  }

  /** Merges without fast-forward. Gives the commit's SHA. */
  merge(branch: string, message: string, ...options: string[]): string {
    this.#clock += 3_600_000;
    this.git('merge', '--quiet', '--no-ff', '--message', message, ...options, branch);
    return this.head();
  }

  branch(name: string, from = 'HEAD'): void {
    this.git('switch', '--quiet', '--create', name, from);
  }

  switchTo(name: string): void {
    this.git('switch', '--quiet', name);
  }

  /** Without asking git, which takes ten times as long. */
  head(): string {
    const folder = join(this.path, '.git');
    const head = readFileSync(join(folder, 'HEAD'), 'utf8').trim();
    return head.startsWith('ref: ') ? readFileSync(join(folder, head.slice(5)), 'utf8').trim() : head;
  }
}
