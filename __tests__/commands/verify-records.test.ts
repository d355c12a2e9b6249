import { chmodSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { run } from '../../src/cli.ts';
import { recordFiles, recordPlace } from '../../src/records/record-path.ts';
import type { VerificationReport } from '../../src/records/verify-terminal.ts';
import { RecordsRepository } from '../git/records-repository.ts';
import { environment, temporaryFolder } from '../git/temporary-repository.ts';
import { fakeRepository, fakeWorld } from '../support/github/builders.ts';
import { type FakeGitHub, startFakeGitHub } from '../support/github/server.ts';

const NOW = new Date('2026-11-20T16:00:00Z');

let fake: FakeGitHub | undefined;
afterEach(async () => {
  await fake?.[Symbol.asyncDispose]();
  fake = undefined;
});

async function verify(cwd: string, args: readonly string[] = [], env: Readonly<Record<string, string>> = {}) {
  let [out, err] = ['', ''];
  const code = await run(['verify-records', ...args], {
    stdout: (text) => {
      out += text;
    },
    stderr: (text) => {
      err += text;
    },
    color: false,
    env: { ...environment, ...env },
    cwd,
    now: NOW,
  });
  return { code, out, err };
}

async function report(...asked: Parameters<typeof verify>): Promise<VerificationReport> {
  const [cwd, args = [], env] = asked;
  const { out, err } = await verify(cwd, ['--json', ...args], env);
  if (out === '') throw new Error(err);
  return JSON.parse(out);
}

const serious = ({ findings }: VerificationReport) =>
  findings.filter(({ outcome }) => outcome !== 'note').map(({ check, outcome, message }) => [check, outcome, message]);

/** The repository as a server has it: FOLDER/acme/shop, bare. Gives the address of FOLDER. */
function served(shop: RecordsRepository): string {
  const folder = temporaryFolder();
  const clone = shop.clone('--mirror');
  mkdirSync(join(folder, 'acme'));
  renameSync(clone.path, join(folder, 'acme', 'shop'));
  return `file://${folder}`;
}

describe('verify-records', () => {
  it('passes what the gate wrote, and says what it looked at', async () => {
    const shop = RecordsRepository.of([1, 2]);
    const { code, out, err } = await verify(shop.git.path);
    expect([code, err]).toEqual([0, '']);
    expect(
      out.replaceAll(/\b[0-9a-f]{12}\b/g, 'SHA'),
    ).toBe(`✓ Completeness: every commit of the gated branch belongs to a record
✓ History: no record was rewritten but by a commit that says so
✓ Agreement: every record agrees with its own facts

Note: This clone does not say of which repository it is; its first record says acme/shop, and the
others are held to it.
acme/shop: change-records at SHA, against main at SHA
2 records (2 compliant, 0 not; 0 pushes among them), 2 commits, 0 corrections
The records are complete, unaltered, and agree with themselves.
`);
  });

  it('passes a clone, and a folder below it', async () => {
    const clone = RecordsRepository.of([1]).clone();
    mkdirSync(join(clone.path, 'src', 'deep'), { recursive: true });
    expect(await report(join(clone.path, 'src'), ['deep'])).toMatchObject({
      passed: true,
      records: { ref: 'origin/change-records' },
      branch: { ref: 'origin/main' },
      counts: { records: 1, compliant: 1, pushes: 0, commits: 1, corrections: 0 },
    });
  });

  it('notes a correction that says why', async () => {
    const shop = RecordsRepository.of([1]);
    shop.write({ ...shop.record(), title: 'As it was called' }, 'correct', 'the title was read too late');
    const { code, out } = await verify(shop.git.path);
    expect(code).toBe(0);
    expect(out).toMatch(
      /✓ History.*\(1 note\)\n {2}· 2026\/11\/19-1\.json at \w{7}: Corrected: the title was read too/,
    );
  });

  it.each<[string, RegExp, (shop: RecordsRepository) => void]>([
    [
      'a record edited by hand',
      /History.*2 failed[\s\S]*✗ 2026\/11\/19-1\.json at \w{7}, 2026\/11\/19-1\.md at \w{7}: Commit \w{7} rewrote it without\s+saying so/,
      (shop) => shop.commit({ ...shop.record(), title: 'Another' }, 'Update'),
    ],
    [
      'a record removed',
      /History.*failed[\s\S]*Commit \w{7} removed it/,
      (shop) => {
        const { json, markdown } = recordFiles(recordPlace(shop.record()));
        shop.git.commit('Clean up', { [json]: null, [markdown]: null });
      },
    ],
    [
      'a merge on the branch',
      /History.*failed[\s\S]*✗ commit \w{7}: It merges another line/,
      (shop) => {
        shop.git.branch('side', 'HEAD~1');
        shop.commit({ ...shop.record(), title: 'Another' }, 'Record 2026/11/19-1');
        shop.git.merge('change-records', 'Update', '--strategy=ours', '--allow-unrelated-histories');
        shop.git.git('branch', '--force', 'change-records', 'side');
      },
    ],
    [
      'a commit on main that nobody recorded',
      /Completeness.*1 could not be checked[\s\S]*\? commit \w{12}: Which pull request brought it could not be read/,
      (shop) => {
        shop.git.switchTo('main');
        shop.git.commit('At night', { 'src/cart.ts': 'night\n' });
      },
    ],
  ])('finds %s', async (_, expected, change) => {
    const shop = RecordsRepository.of([1, 2]);
    change(shop);
    const { code, out } = await verify(shop.git.path);
    expect(out).toMatch(expected);
    expect(code).toBe(1);
  });

  it('finds records that were taken off by a forced push, from what was fetched before', async () => {
    const shop = RecordsRepository.of([1, 2]);
    const clone = shop.clone();
    const before = shop.git.head();
    shop.git.git('reset', '--quiet', '--hard', 'HEAD~1');
    clone.git('fetch', '--quiet', 'origin');
    const { findings } = await report(clone.path);
    expect(findings).toContainEqual(
      expect.objectContaining({
        check: 'history',
        outcome: 'fail',
        place: `commit ${before.slice(0, 7)}`,
        message: expect.stringContaining('the branch was rewritten'),
      }),
    );
  });

  it('passes no shallow clone, and says how to get the rest', async () => {
    const clone = RecordsRepository.of([1, 2]).clone('--depth=1', '--no-single-branch');
    const { code, out } = await verify(clone.path);
    expect(code).toBe(1);
    expect(out).toContain('Run: git fetch --unshallow');
    expect(serious(await report(clone.path)).every(([, outcome]) => outcome === 'unknown')).toBe(true);
  });

  it('prints nothing that a stranger could steer a terminal with', async () => {
    const shop = RecordsRepository.of([1]);
    const names = ['2026/\u001b[2Jx.json', '::error::y.json', '2026/a\nb.json', '2026/\u202egnp.json'];
    shop.git.commit('\u001b[31m::warning::z', Object.fromEntries(names.map((name) => [name, '{}'])));
    const { place } = { place: recordPlace(shop.record()) };
    shop.commit({ ...shop.record(), title: 'x' }, `Correct ${place}: \u001b]0;owned\u0007 \u202e`);
    const { code, out } = await verify(shop.git.path);
    expect(code).toBe(1);
    expect(out.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u);
    expect(out).not.toMatch(/^::/m);
    expect(out).toContain('4 failed');
  });

  it('shows 50 findings of a kind, and counts the others', async () => {
    const shop = RecordsRepository.of([1]);
    shop.git.switchTo('main');
    for (const name of ['one', 'two', 'three', 'four', 'five']) shop.git.commit(name, { name });
    const { out } = await verify(shop.git.path);
    expect(out).toMatch(/\? commit \w{12}, commit \w{12}, commit \w{12}, and 2 more: Which pull\s+request/);
    shop.git.switchTo('change-records');
    const names = Array.from({ length: 60 }, (_, index) => `2026/11/19-${index + 100}.md`);
    shop.git.commit('Add', Object.fromEntries(names.map((name) => [name, 'x'])));
    const { out: many } = await verify(shop.git.path);
    expect(many).toMatch(/… and 10 more; --json shows all/);
  });

  it.each<[string, (shop: RecordsRepository) => { cwd: string; args?: string[] }, RegExp]>([
    [
      'a clone without records',
      (shop) => ({ cwd: shop.git.path }),
      /no branch change-records.*the next merge writes the first/,
    ],
    ['a folder that is no clone', () => ({ cwd: temporaryFolder() }), /not in a git repository/],
    ['a repository misspelt', (shop) => ({ cwd: shop.git.path, args: ['acme'] }), /acme: no folder, and no repository/],
  ])('refuses %s', async (_, make, message) => {
    const { cwd, args = [] } = make(new RecordsRepository([1]));
    expect(await verify(cwd, args)).toMatchObject({ code: 2, out: '', err: expect.stringMatching(message) });
  });
});

describe('verify-records OWNER/REPO', () => {
  it('clones what it needs, and leaves nothing behind', async () => {
    const shop = RecordsRepository.of([1, 2]);
    const [cwd, temporary] = [temporaryFolder(), temporaryFolder()];
    const env = { GITHUB_SERVER_URL: served(shop) };
    expect(await report(cwd, ['acme/shop'], env)).toMatchObject({
      repository: 'acme/shop',
      passed: true,
      records: { ref: 'change-records', sha: shop.git.head() },
      notes: [],
      counts: { records: 2, commits: 2 },
    });
    expect(await verify(temporary, ['acme/other'], env)).toMatchObject({
      code: 2,
      err: expect.stringMatching(/acme\/other could not be read from file:/),
    });
  });

  it.each<[string, string[], RegExp]>([
    ['without records', ['acme/shop'], /acme\/shop has no branch change-records.*the next merge writes the first/],
    ['without the branch', ['acme/shop', '--records', 'main', '--branch', 'nope'], /has no branch nope/],
  ])('refuses a repository %s', async (_, args, message) => {
    const shop = new RecordsRepository([1]);
    const { code, err } = await verify(temporaryFolder(), args, { GITHUB_SERVER_URL: served(shop) });
    expect(err).toMatch(message);
    expect(code).toBe(2);
  });

  it('asks GitHub which pull request brought what no record names, and whether records were pushed by force', async () => {
    const shop = RecordsRepository.of([1]);
    const before = 'e'.repeat(40);
    shop.git.switchTo('main');
    shop.git.commit('At night', { a: 'x' });
    const entry = { actor: 'eve', ref: 'refs/heads/change-records', before, after: shop.git.head() };
    const activity = [{ ...entry, at: '2026-11-19T18:00:00Z', type: 'force_push' as const }];
    fake = await startFakeGitHub(
      fakeWorld({ repositories: [fakeRepository({ owner: 'acme', name: 'shop', activity })] }),
    );
    const env = { GITHUB_SERVER_URL: served(shop), GITHUB_API_URL: fake.apiUrl, GITHUB_TOKEN: fake.token() };
    const found = serious(await report(temporaryFolder(), ['acme/shop'], env));
    expect(found).toEqual([
      ['history', 'fail', expect.stringContaining('eve rewrote the branch by a forced push')],
      // The fake does not know this commit, so nobody can tell.
      ['completeness', 'unknown', 'Which pull request brought it could not be read'],
    ]);
    fake.assertNoViolations();
  });

  it('hands the token over by the environment alone, and only to that server', async () => {
    const folder = temporaryFolder();
    const log = join(folder, 'log');
    const script = `#!/bin/sh\necho "argv $*" >> '${log}'\nenv | grep '^GIT_CONFIG_' >> '${log}'\nPATH='${environment.PATH}' exec git "$@"\n`;
    writeFileSync(join(folder, 'git'), script);
    chmodSync(join(folder, 'git'), 0o755);
    const token = 'ghs_secret';
    const env = {
      PATH: `${folder}:${environment.PATH}`,
      GITHUB_TOKEN: token,
      GITHUB_SERVER_URL: 'https://127.0.0.1:1/',
    };
    const { code, out, err } = await verify(folder, ['acme/shop'], env);
    expect(code).toBe(2);
    const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
    const lines = readFileSync(log, 'utf8').split('\n');
    const told = [...lines.filter((line) => line.startsWith('argv')), out, err].join('\n');
    expect(told).toContain('ls-remote');
    expect(told).not.toMatch(new RegExp(`${token}|${basic}`));
    expect(lines).toContain(`GIT_CONFIG_VALUE_2=Authorization: Basic ${basic}`);
    expect(lines).toContain('GIT_CONFIG_KEY_2=http.https://127.0.0.1:1/.extraHeader');
  });
});
