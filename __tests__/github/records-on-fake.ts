/** A branch of records on the fake GitHub, and what git itself says of it. What a test starts here is put away after it. */

import { execFileSync } from 'node:child_process';
import { expect } from 'vitest';
import { createClient } from '../../src/github/client.ts';
import { GitHubError } from '../../src/github/error.ts';
import { recordsOnBranch } from '../../src/github/records-branch.ts';
import type { RecordStore, RecordWrite } from '../../src/recording/record-store.ts';
import type { ChangeRecord, PullRequestRecord } from '../../src/records/record.ts';
import { recordPlace } from '../../src/records/record-path.ts';
import { type StoredFile, verifyRecords } from '../../src/records/verify.ts';
import type { FileVersion } from '../../src/records/verify-history.ts';
import { branches, recorded } from '../records/recorded.ts';
import { forThisTest } from '../support/for-this-test.ts';
import { fakeRepository, fakeWorld } from '../support/github/builders.ts';
import { type FakeGitHub, type FakeOptions, startFakeGitHub } from '../support/github/server.ts';
import type { TokenOptions } from '../support/github/tokens.ts';

export const BRANCH = 'change-records';
/** A world without records; `rules` are those of the branch. */
export async function begin(
  options: FakeOptions = {},
  rulesets: NonNullable<Parameters<typeof fakeRepository>[0]['rulesets']> = [],
): Promise<FakeGitHub> {
  const files = { 'src/cart.ts': 'export {};\n' };
  const world = fakeWorld({ repositories: [fakeRepository({ owner: 'acme', name: 'shop', files, rulesets })] });
  const remaining = { core: 100_000, graphql: 100_000 };
  const fake = await startFakeGitHub(world, {
    now: '2026-11-19T17:00:00Z',
    gitOnDisk: 'when asked',
    remaining,
    ...options,
  });
  forThisTest(fake);
  return fake;
}

export interface Writer {
  store: RecordStore;
  /** What it told. */
  lines: string[];
  /** How long it waited each time, in milliseconds. */
  waits: number[];
}

/** A clock for runs that meet: it goes on to whoever waits least when all of them wait, and wakes those of the next seconds. */
export class Meeting {
  #running: number;
  #clock = 0;
  #waiting: { due: number; wake: () => void }[] = [];

  constructor(count: number) {
    this.#running = count;
  }

  wait(milliseconds: number): Promise<void> {
    return new Promise((wake) => {
      this.#waiting.push({ due: this.#clock + milliseconds, wake });
      this.left();
    });
  }

  /** One of them waits, or is done. */
  left(): void {
    this.#running -= 1;
    if (this.#running > 0 || this.#waiting.length === 0) return;
    this.#clock = Math.min(...this.#waiting.map(({ due }) => due));
    const isDue = ({ due }: { due: number }): boolean => due <= this.#clock + ROUND;
    const awake = this.#waiting.filter(isDue);
    this.#waiting = this.#waiting.filter((one) => !isDue(one));
    this.#running = awake.length;
    for (const { wake } of awake) wake();
  }
}

/** Who is awake within so many milliseconds meets. */
const ROUND = 1000;

/** One run, as it would write. */
export async function writer(
  fake: FakeGitHub,
  {
    token = {},
    branch,
    now = () => new Date(0),
    meeting,
  }: { token?: TokenOptions; branch?: string; now?: () => Date; meeting?: Meeting } = {},
): Promise<Writer> {
  const { login, permissions, ...rest } = token;
  const given = fake.token({
    ...(login ? { login } : {}),
    permissions: { contents: 'write', ...permissions },
    ...rest,
  });
  const client = await createClient({ token: given, baseUrl: fake.apiUrl, sleep: async () => undefined });
  const [lines, waits]: [string[], number[]] = [[], []];
  const store = recordsOnBranch(
    client,
    { owner: 'acme', repo: 'shop' },
    {
      ...(branch === undefined ? {} : { branch }),
      now,
      wait: async (milliseconds) => {
        waits.push(milliseconds);
        await meeting?.wait(milliseconds);
      },
      random: meeting === undefined ? () => 0.5 : Math.random,
      log: (line) => void lines.push(line),
    },
  );
  return { store, lines, waits };
}

/** The record of a pull request. */
export const recordOf = (number: number, more: Parameters<typeof recorded>[0] = {}): PullRequestRecord =>
  recorded({ number, mergeCommit: number.toString(16).padStart(40, 'c'), ...more });

/** Writes a record unless there is one. */
export const recording = (record: ChangeRecord): RecordWrite => ({
  place: recordPlace(record),
  next: (standing) => (standing === null ? { record, act: 'record' } : null),
});

/** git itself, in the repository. */
export const git = (fake: FakeGitHub, ...parts: string[]): string =>
  execFileSync('git', ['--git-dir', fake.gitDir('acme/shop'), ...parts], {
    encoding: 'utf8',
    stdio: 'pipe',
    maxBuffer: 1e9,
  });

/** The subjects of the commits on the branch, oldest first. */
export function subjects(fake: FakeGitHub, branch = BRANCH): string[] {
  const { git: objects, branches: tips } = fake.simulate('acme/shop').repository;
  const line = objects.ordered(tips.get(branch) ?? '').map((sha) => objects.commitOf(sha).message.split('\n')[0] ?? '');
  return line.reverse();
}

/** Every file that is on the branch, or ever was, with its history, as a clone has it. */
export function filesIn(fake: FakeGitHub, branch = BRANCH): StoredFile[] {
  const log = git(
    fake,
    'log',
    '--reverse',
    '--root',
    '--no-renames',
    '--name-only',
    '--format=%x01%H%x02%B%x02',
    branch,
  );
  const commits = log
    .split('\x01')
    .slice(1)
    .map((part) => part.split('\x02'));
  const touched = commits.flatMap(([commit = '', message = '', names = '']) =>
    names.split('\n').flatMap((path) => (path === '' ? [] : [{ commit, message, path }])),
  );
  const wanted = touched.map(({ commit, path }) => `${commit}:${path}\n`).join('');
  const found = execFileSync('git', ['--git-dir', fake.gitDir('acme/shop'), 'cat-file', '--batch'], {
    input: wanted,
    maxBuffer: 1e9,
  });
  const histories = new Map<string, FileVersion[]>();
  let at = 0;
  for (const { commit, message, path } of touched) {
    const end = found.indexOf('\n', at);
    const size = / blob (\d+)$/.exec(found.toString('utf8', at, end))?.[1];
    const text = size === undefined ? null : found.toString('utf8', end + 1, end + 1 + Number(size));
    at = end + 1 + (size === undefined ? 0 : Number(size) + 1);
    histories.set(path, [...(histories.get(path) ?? []), { commit, message, text }]);
  }
  return [...histories].map(([path, history]) => ({ path, history, text: history.at(-1)?.text ?? null }));
}

/** The branch is a sound repository of exactly these records, whose history an auditor accepts. */
export function expectSound(fake: FakeGitHub, records: readonly ChangeRecord[], branch = BRANCH): void {
  expect(git(fake, 'fsck', '--full', '--strict')).not.toMatch(/error|missing|broken/);
  const verified = verifyRecords(branches(records, { files: filesIn(fake, branch) }));
  expect(verified.findings).toEqual([]);
  expect(verified.counts.records).toBe(records.length);
  fake.assertNoViolations();
}

/** The GitHubError that something throws. */
export async function problem(doing: Promise<unknown>): Promise<GitHubError> {
  const thrown: unknown = await doing.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(thrown instanceof GitHubError)) throw new Error(`expected a GitHubError, not ${String(thrown)}`);
  return thrown;
}
