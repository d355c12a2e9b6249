import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { policiesOnGitHub } from '../../src/commands/evidence-policies.ts';
import { createClient } from '../../src/github/client.ts';
import { builtIn } from '../../src/policy/in-force.ts';
import { recordText } from '../../src/records/record.ts';
import { recordFiles, recordPlace } from '../../src/records/record-path.ts';
import { RecordsRepository } from '../git/records-repository.ts';
import { environment, temporaryFolder } from '../git/temporary-repository.ts';
import { emergency } from '../records/recorded.ts';
import { fakeRepository, fakeWorld } from '../support/github/builders.ts';
import { type FakeGitHub, startFakeGitHub } from '../support/github/server.ts';
import { call } from './call.ts';

const NOW = new Date('2027-01-04T15:00:00Z');
/** All records of these repositories are of this instant. */
const FROM = '2026-11-19T16:04:00Z';
const period = ['--from', FROM, '--to', '2026-11-30'];
const FOLDER = 'evidence-2026-11-19T160400Z-2026-11-30';

let fake: FakeGitHub | undefined;
afterEach(async () => {
  await fake?.[Symbol.asyncDispose]();
  fake = undefined;
});

const evidence = (cwd: string, args: readonly string[] = period, env: Readonly<Record<string, string>> = {}) =>
  call(cwd, ['evidence', ...args], { now: NOW, env: { ...environment, ...env } });

const read = (...path: string[]): string => readFileSync(join(...path), 'utf8');

describe('evidence', () => {
  it('writes a pack that can be relied on, and says what it holds', async () => {
    const shop = RecordsRepository.of([1, 2, 3]);
    const { path } = shop.git;
    const { code, stdout, stderr } = await evidence(path);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toBe(`The records of this period are complete and verified.
The records can be relied on. The verification covered every record of acme/shop (3) and every commit of main since the first of them (3), not the sample alone, and found them complete, unaltered and consistent. None was corrected.
- This clone does not say of which repository it is; its first record says acme/shop, and the others are held to it.
3 changes, 3 compliant (100 %), 0 exceptions, 3 sampled.
Written to ${FOLDER}: open evidence.html
`);
    const folder = join(path, FOLDER);
    expect(readdirSync(folder).sort()).toEqual([
      'SHA256SUMS',
      'evidence.html',
      'evidence.md',
      'population.csv',
      'sample',
    ]);
    for (const line of read(folder, 'SHA256SUMS').trimEnd().split('\n')) {
      const [hash, file = ''] = line.split('  ');
      expect(
        createHash('sha256')
          .update(readFileSync(join(folder, file)))
          .digest('hex'),
      ).toBe(hash);
    }
    const { json, markdown } = recordFiles(recordPlace(shop.record()));
    for (const file of [json, markdown])
      expect(read(folder, 'sample', file)).toBe(`${shop.git.git('show', `change-records:${file}`)}\n`);
    expect(read(folder, 'population.csv').split('\r\n')).toHaveLength(5);
    expect(readdirSync(path).filter((name) => name.startsWith('.evidence'))).toEqual([]);
  });

  it('draws the sample that was asked for, and tells it to other programs', async () => {
    const { path } = RecordsRepository.of([1, 2, 3, 4]).clone();
    const { code, stdout } = await evidence(path, [
      ...period,
      '--sample',
      '2',
      '--seed',
      'Q4',
      '--out',
      'a/pack',
      '--json',
    ]);
    expect(code).toBe(0);
    const told = JSON.parse(stdout);
    expect(told).toMatchObject({
      folder: join(path, 'a', 'pack'),
      repository: 'acme/shop',
      branch: 'main',
      period: { from: '2026-11-19T16:04:00.000Z', until: '2026-12-01T06:00:00.000Z', timezone: 'America/Chicago' },
      sample: { size: 2, seed: 'Q4' },
      verification: { passed: true, findings: [] },
      incomplete: [],
    });
    expect(told.sample.places).toHaveLength(2);
    for (const { path: file } of told.files) expect(existsSync(join(path, 'a/pack', file))).toBe(true);
  });

  it('shows the policies of the branch, and that a change was judged by one that it does not know', async () => {
    const shop = new RecordsRepository([1]);
    shop.git.commit('Stricter (#2)', { '.github/change-gate.yml': 'extends: default@1\n' });
    shop.begin();
    shop.write(shop.record());
    const { path } = shop.clone();
    const { code } = await evidence(path, ['--from', FROM, '--to', '2026-11-30', '--out', 'pack']);
    expect(code).toBe(1);
    expect(read(path, 'pack/evidence.md')).toMatch(
      /\| In force, already when the period began `[0-9a-f]{64}` \| `[0-9a-f]{40}` \| Ada Lovelace \|/,
    );
  });

  it.each<[string, (shop: RecordsRepository) => void, RegExp]>([
    [
      'a commit is not recorded',
      (shop) => {
        shop.git.switchTo('main');
        shop.git.commit('Past the gate', { 'src/cart.ts': 'x\n' });
      },
      /the verification of the records failed/,
    ],
    [
      'a record was rewritten',
      (shop) => void shop.commit({ ...shop.record(), title: 'Another' }, 'Tidy up'),
      /the verification of the records failed/,
    ],
    [
      'a record is broken',
      (shop) => void shop.git.commit('Oops', { [recordFiles(recordPlace(shop.record())).json]: '{' }),
      /1 record cannot be read/,
    ],
  ])('is written, but is not to be relied on, where %s', async (_, change, message) => {
    const shop = RecordsRepository.of([1, 2]);
    change(shop);
    const { path } = shop.clone();
    const { code, stdout } = await evidence(path);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^Not to be relied on as it stands/);
    expect(stdout).toMatch(message);
    expect(read(path, FOLDER, 'evidence.html')).toContain('Not to be relied on as it stands');
  });

  it('counts exceptions as no fault of the pack', async () => {
    const { path } = RecordsRepository.of([1], emergency).clone();
    const { code, stdout } = await evidence(path, [...period, '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout).exceptions).toMatchObject([{ kinds: ['overdue'] }]);
  });

  it.each<[string, string[], RegExp]>([
    ['no period', [], /Name the period: --from DATE --to DATE/],
    ['half a period', ['--from', '2026-10-01'], /Name the period/],
    [
      'a period that ends before it starts',
      ['--from', '2026-12-31', '--to', '2026-10-01'],
      /is not before the end of --to 2026-10-01/,
    ],
    ['the future', ['--from', '2028-01-01', '--to', '2028-03-31'], /--from 2028-01-01 lies in the future/],
    ['a day that is none', ['--from', '2026-02-30', '--to', '2026-03-31'], /there is no such day/],
    [
      'a period without records',
      ['--from', '2026-01-01', '--to', '2026-03-31'],
      /acme\/shop has no change records from 2026-01-01 to 2026-03-31: they reach from 2026-11-19 to 2026-11-19/,
    ],
    ['no number', [...period, '--sample', '0'], /--sample "0": not a number of changes/],
    ['a seed that nobody can see', [...period, '--seed', 'a\u200b'], /--seed: write one line/],
    ['what is no repository', ['nowhere', ...period], /nowhere: no folder, and no repository/],
  ])('refuses %s, and writes nothing', async (_, args, message) => {
    const { path } = RecordsRepository.of([1]).clone();
    const before = readdirSync(path);
    const { code, stderr } = await evidence(path, args);
    expect([code, stderr]).toEqual([2, expect.stringMatching(message)]);
    expect(readdirSync(path)).toEqual(before);
  });

  it('never overwrites a folder but an earlier pack, by force', async () => {
    const { path } = RecordsRepository.of([1]).clone();
    expect((await evidence(path)).code).toBe(0);
    expect(await evidence(path)).toMatchObject({ code: 2, stderr: expect.stringContaining('is there already') });
    writeFileSync(join(path, FOLDER, 'sample', 'stray'), '');
    expect((await evidence(path, [...period, '--force'])).code).toBe(0);
    expect(existsSync(join(path, FOLDER, 'sample', 'stray'))).toBe(false);
    expect(await evidence(path, [...period, '--force', '--out', '.'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('holds something else'),
    });
    expect(existsSync(join(path, '.git'))).toBe(true);
  });
});

describe('evidence OWNER/REPO', () => {
  /** FOLDER/acme/shop, as a server has it that sends what is asked for alone. */
  function served(shop: RecordsRepository): string {
    const folder = temporaryFolder();
    const clone = shop.clone('--mirror');
    clone.git('config', 'uploadpack.allowFilter', 'true');
    mkdirSync(join(folder, 'acme'));
    renameSync(clone.path, join(folder, 'acme', 'shop'));
    return `file://${folder}`;
  }

  it('clones the records; without a token nobody can be asked for the versions of the policy', async () => {
    const cwd = temporaryFolder();
    const shop = RecordsRepository.of([1]);
    const { code, stdout } = await evidence(cwd, ['acme/shop', ...period], { GITHUB_SERVER_URL: served(shop) });
    expect(stdout).toContain('To read the versions of the policy file, pass a token, or name a clone.');
    expect([code, readdirSync(cwd)]).toEqual([1, [FOLDER]]);
    const { json } = recordFiles(recordPlace(shop.record()));
    expect(read(cwd, FOLDER, 'sample', json)).toBe(recordText(shop.record()));
  });

  it('says why GitHub does not tell of them', async () => {
    fake = await startFakeGitHub(fakeWorld({ repositories: [fakeRepository({ owner: 'acme', name: 'other' })] }));
    const server = served(RecordsRepository.of([1]));
    const env = { GITHUB_SERVER_URL: server, GITHUB_API_URL: fake.apiUrl, GITHUB_TOKEN: fake.token() };
    const { code, stdout } = await evidence(temporaryFolder(), ['acme/shop', ...period], env);
    expect([code, stdout]).toEqual([
      1,
      expect.stringMatching(/- The versions of the policy file could not be read: \S/),
    ]);
  });

  it('has them from GitHub, oldest first', async () => {
    const files = { '.github/change-gate.yml': 'extends: default@1\n' };
    fake = await startFakeGitHub(fakeWorld({ repositories: [fakeRepository({ owner: 'acme', name: 'shop', files })] }));
    const client = await createClient({ token: fake.token(), baseUrl: fake.apiUrl });
    expect(await policiesOnGitHub(client, { owner: 'acme', repo: 'shop' }, 'main')).toEqual([
      {
        commit: expect.stringMatching(/^[0-9a-f]{40}$/),
        at: expect.stringMatching(/Z$/),
        by: expect.any(String),
        state: 'valid',
        sha256: builtIn().sha256,
      },
    ]);
  });
});
