import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { MetricsReport } from '../../src/metrics/report.ts';
import { recordText } from '../../src/records/record.ts';
import { recordMarkdown } from '../../src/records/record-markdown.ts';
import { recordFiles, recordPlace } from '../../src/records/record-path.ts';
import { RecordsRepository } from '../git/records-repository.ts';
import { environment, temporaryFolder } from '../git/temporary-repository.ts';
import { recorded } from '../records/recorded.ts';
import { mergedOn, reportPermissions, shopWith } from '../reporting/shop.ts';
import type { RepositoryInput } from '../support/github/inputs.ts';
import { call } from './call.ts';

const NOW = new Date('2026-12-02T16:00:00Z');
const month = ['report', '--month', '2026-11'];

async function reported(cwd: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const home = temporaryFolder();
  const { stdout, stderr } = await call(cwd, [...args, '--json'], {
    env: { ...environment, HOME: home, XDG_CACHE_HOME: join(home, 'cache'), ...env },
    now: NOW,
  });
  if (stdout === '') throw new Error(stderr);
  const report: MetricsReport = JSON.parse(stdout);
  const [failure, recovery, emergency, review] = report.figures;
  return { report, failure, recovery, emergency, review, stderr };
}

/** No token of the machine. */
const alone = { PATH: environment.PATH };

describe('report of a clone', () => {
  it('counts its records, and says what could not be asked', async () => {
    const shop = RecordsRepository.of([1, 2]);
    const { report, failure, review } = await reported(shop.git.path, [...month, '--records-only'], alone);
    expect(report).toMatchObject({
      repositories: ['acme/shop'],
      changes: 2,
      sources: { record: 2, github: 0 },
      state: 'over',
      timezones: ['America/Chicago'],
    });
    expect(report.gaps).toEqual([
      expect.stringContaining('Before the first change record'),
      expect.stringContaining('with --records-only GitHub was asked for nothing'),
    ]);
    expect(failure).toMatchObject({ value: null, status: 'unknown', unknown: ['#1', '#2'] });
    expect(review).toMatchObject({ denominator: 2 });
  });

  it('knows its failures where the policy says that there are no deployments', async () => {
    const shop = RecordsRepository.of([1, 2]);
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'policy.yml'), 'extends: default@1\nmetrics:\n  environments: []\n');
    const args = [...month, shop.git.path, '--records-only', '--policy', 'policy.yml'];
    const { failure } = await reported(folder, args, alone);
    expect(failure).toMatchObject({ value: 0, denominator: 2, status: 'met', few: true });
  });

  it('tells a broken record as a gap of its month, and counts the others', async () => {
    const shop = RecordsRepository.of([1, 2]);
    const { json } = recordFiles(recordPlace(shop.record()));
    shop.git.commit('Break', { [json]: '{"kind":' });
    const { report } = await reported(shop.git.path, [...month, '--records-only'], alone);
    expect(report.changes).toBe(1);
    expect(report.gaps).toContainEqual(
      'acme/shop: The record 2026/11/19-1 could not be read: it is not JSON. Restore it from the history of the branch',
    );
    expect(report.trend.at(-1)?.state).toBe('partial');
  });

  it('says so where files lie among the records that are none', async () => {
    const shop = RecordsRepository.of([1]);
    shop.git.commit('Add', { '2026/11/19-push-1a2b3c.json': '{}', 'reports/2026-10.json': '{}' });
    const { report } = await reported(shop.git.path, [...month, '--records-only'], alone);
    expect(report.gaps).toContainEqual(expect.stringContaining('1 files among the records are none by their path'));
  });

  it('takes no record for another one that stands in its place', async () => {
    const shop = RecordsRepository.of([1]);
    const { json } = recordFiles('2026/11/19-7');
    shop.git.commit('Copy', {
      [json]: shop.git.git('show', `change-records:${recordFiles(recordPlace(shop.record())).json}`),
    });
    const { report } = await reported(shop.git.path, [...month, '--records-only'], alone);
    expect(report.changes).toBe(1);
    expect(report.gaps.join('\n')).toContain('it is the record of 2026/11/19-1');
  });

  it('writes every format, and shows the key metrics on the terminal', async () => {
    const shop = RecordsRepository.of([1]);
    const folder = temporaryFolder();
    const outputs = ['--markdown', 'r.md', '--html', 'r.html', '--csv', 'r.csv', '--write-part', 'r.part.json'];
    const { code, stdout } = await call(folder, [...month, shop.git.path, '--records-only', ...outputs], { now: NOW });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Changes in November 2026: acme\/shop\n1 change, 1 from change records and 0 read from/);
    expect(stdout).toMatch(/Review completion time\s+\S+ h\s+< 24 h\s+missed\s+1 change$/m);
    const read = (name: string) => readFileSync(join(folder, name), 'utf8');
    expect(read('r.md')).toContain('## Changes in November 2026');
    expect(read('r.html')).toMatch(/^<!doctype html>/);
    expect(read('r.csv')).toMatch(/^period,section,item/);
    const merged = await reported(folder, [...month, '--part', 'r.part.json'], alone);
    expect(merged.report).toMatchObject({ changes: 1, repositories: ['acme/shop'] });
  });

  it('merges parts of several repositories exactly', async () => {
    const folder = temporaryFolder();
    const [shop, other] = [RecordsRepository.of([1, 2]), RecordsRepository.of([3], { repository: 'acme/api' })];
    const write = (path: string, file: string) =>
      call(folder, [...month, path, '--records-only', '--write-part', file], { now: NOW });
    await write(shop.git.path, 'a.json');
    await write(other.git.path, 'b.json');
    const parts = await reported(folder, [...month, '--part', 'a.json', '--part', 'b.json'], alone);
    const both = await reported(folder, [...month, shop.git.path, other.git.path, '--records-only'], alone);
    expect(parts.report).toEqual(both.report);
    expect(parts.report).toMatchObject({ changes: 3, repositories: ['acme/api', 'acme/shop'] });
    expect(parts.review?.behind.toSorted()).toEqual(['acme/api#3', 'acme/shop#1', 'acme/shop#2']);
  });

  it('names nobody unless asked', async () => {
    const shop = RecordsRepository.of([1]);
    shop.write({ ...shop.record(), compliant: false, reasons: ['x'] }, 'correct', 'test');
    const of = async (...more: string[]) =>
      (await reported(shop.git.path, [...month, '--records-only', ...more], alone)).report.listed;
    expect(await of()).toMatchObject([{ ref: '#1', author: null }]);
    expect(await of('--names')).toMatchObject([{ ref: '#1', author: 'ada' }]);
  });

  it.each([
    { wrote: ['--names'], reads: ['--names'], shown: true, kept: true },
    { wrote: ['--names'], reads: [], shown: false, kept: false },
    { wrote: [], reads: ['--names'], shown: false, kept: false },
    { wrote: [], reads: [], shown: false, kept: false },
  ])('shows the names of a part written with $wrote to a report with $reads: $shown', async (row) => {
    const shop = RecordsRepository.of([1]);
    shop.write({ ...shop.record(), compliant: false, reasons: ['x'] }, 'correct', 'test');
    const folder = temporaryFolder();
    const at = { now: NOW, env: { ...environment, ...alone } };
    const from = [...month, shop.git.path, '--records-only', '--write-part', 'one.json', ...row.wrote];
    await call(folder, from, at);
    expect(readFileSync(join(folder, 'one.json'), 'utf8').includes('ada')).toBe(row.wrote.length > 0);
    const outputs = ['--write-part', 'all.json', '--markdown', 'r.md', '--html', 'r.html', '--csv', 'r.csv'];
    const { code, stdout } = await call(
      folder,
      [...month, '--part', 'one.json', '--json', ...outputs, ...row.reads],
      at,
    );
    expect(code).toBe(0);
    const read = (name: string) => readFileSync(join(folder, name), 'utf8').includes('ada');
    expect([stdout.includes('"ada"'), read('r.md'), read('r.html'), read('r.csv')]).toEqual([
      row.shown,
      row.shown,
      row.shown,
      false,
    ]);
    expect(read('all.json')).toBe(row.kept);
  });
});

describe('report with GitHub', () => {
  const asked = async (shop: Awaited<ReturnType<typeof shopWith>>, args = [...month, 'acme/shop'], token = {}) => {
    const env = {
      GITHUB_SERVER_URL: shop.server,
      GITHUB_API_URL: shop.fake.apiUrl,
      GITHUB_TOKEN: shop.fake.token({ permissions: { ...reportPermissions, ...token } }),
    };
    return reported(temporaryFolder(), args, env);
  };

  it('counts what has no record, and says what only records could tell', async () => {
    const shop = await shopWith({
      labels: ['emergency'],
      pullRequests: [
        mergedOn(1, 3),
        mergedOn(2, 4, { labels: ['emergency'], reviews: [] }),
        mergedOn(3, 5, {
          title: 'Revert "Change 1"',
          body: 'Reverts acme/shop#1',
          events: [{ event: 'ready_for_review', actor: 'ada', at: '2026-11-05T15:00:00Z' }],
        }),
        mergedOn(4, 6, { author: 'grace', reviews: [{ author: 'grace', state: 'APPROVED' }] }),
      ],
    });
    const { report, failure, recovery, emergency, review } = await asked(shop);
    expect(report).toMatchObject({
      changes: 4,
      sources: { record: 0, github: 4 },
      complianceUnknown: expect.anything(),
    });
    expect(report.gaps).toEqual([expect.stringContaining('There are no change records')]);
    expect(failure).toMatchObject({ value: 1 / 4, behind: ['#1'], status: 'missed' });
    expect(recovery).toMatchObject({ value: 2 * 24 * 3_600_000 });
    expect(emergency).toMatchObject({ numerator: 1, denominator: 4, behind: ['#2'] });
    expect(review).toMatchObject({ denominator: 2, summary: { mean: 1.5 * 3_600_000 } });
    const lists = shop.fake.requests.filter(({ path }) => path.endsWith('/graphql'));
    expect(lists.length).toBeLessThanOrEqual(4);
  });

  it('does not know emergencies where the repository has no label for them', async () => {
    const shop = await shopWith({ pullRequests: [mergedOn(1, 3)] });
    expect((await asked(shop)).emergency).toMatchObject({ value: null, status: 'unknown', unknown: ['#1'] });
  });

  it('knows failed deployments, and when one succeeded', async () => {
    const shop = await shopWith({ pullRequests: [mergedOn(1, 3), mergedOn(2, 4), mergedOn(3, 5)] });
    const { play } = shop;
    const failed = play.deploy(1, { createdAt: '2026-11-03T18:01:00Z' });
    play.deploymentStatus(failed.id, 'FAILURE', { createdAt: '2026-11-03T18:05:00Z' });
    const good = play.deploy(2, { createdAt: '2026-11-04T18:01:00Z' });
    play.deploymentStatus(good.id, 'SUCCESS', { createdAt: '2026-11-04T18:05:00Z' });
    play.deploy(3, { createdAt: '2026-11-05T18:01:00Z' });
    const { failure, recovery } = await asked(shop);
    expect(failure).toMatchObject({ numerator: 1, denominator: 2, behind: ['#1'], unknown: ['#3'] });
    expect(recovery).toMatchObject({ value: (24 * 60 + 5) * 60_000 });
  });

  it('says so where there are deployments, but to no environment that counts', async () => {
    const shop = await shopWith({ pullRequests: [mergedOn(1, 3)] });
    shop.play.deploy(1, { environment: 'main - shop', createdAt: '2026-11-03T18:01:00Z', state: 'SUCCESS' });
    expect((await asked(shop)).report.gaps.join('\n')).toContain('Deployments to "main - shop" do not count');
  });

  it('links incidents by label, and by an issue that says what caused it and when it began', async () => {
    const shop = await shopWith({
      files: { '.github/change-gate.yml': 'extends: default@1\nmetrics:\n  incidentLabels: { add: [incident] }\n' },
      pullRequests: [mergedOn(1, 3), mergedOn(2, 4, { labels: ['Incident'] }), mergedOn(3, 5)],
      issues: [
        {
          number: 90,
          title: 'Checkout is down',
          body: 'Started: 2026-11-03 13:00\n\nCaused by #1, fixed by #3.',
          labels: ['incident'],
          createdAt: '2026-11-03T20:00:00Z',
        },
      ],
    });
    const { failure, recovery } = await asked(shop);
    expect(failure).toMatchObject({ numerator: 2, denominator: 3, behind: ['#1', '#2'] });
    // From 13:00 in Chicago on the 3rd to the merge of #3, at noon on the 5th.
    expect(recovery).toMatchObject({ value: 47 * 3_600_000, unknown: ['#2'] });
  });

  it('marks what it may not read, and names the permission', async () => {
    const shop = await shopWith({ pullRequests: [mergedOn(1, 3)] });
    const { report, failure } = await asked(shop, undefined, { deployments: 'none' });
    expect(report.gaps.join('\n')).toMatch(/Deployments could not be read: .*"deployments: read"/);
    expect(failure).toMatchObject({ value: null, unknown: ['#1'] });
  });

  it.each<[string, Partial<RepositoryInput>, object]>([
    ['is not valid', { files: { '.github/change-gate.yml': 'extends: default@1\nmetrics: 3\n' } }, {}],
    ['may not be read', {}, { contents: 'none' }],
  ])('marks its figures where the policy that says what an incident is %s', async (_, repository, token) => {
    const shop = await shopWith({ pullRequests: [mergedOn(1, 3)], ...repository });
    const { report, stderr } = await asked(shop, undefined, token);
    const why = 'since that of acme/shop could not be read or is not valid';
    expect(report.gaps).toContainEqual(
      `acme/shop: By the built-in policy, which knows no incidents of this repository, ${why}. Name the policy with --policy FILE.`,
    );
    expect(report.trend.at(-1)?.state).toBe('partial');
    expect(stderr).toContain(why);
  });

  it('refuses to report from nothing, and names the permission', async () => {
    const shop = await shopWith({ pullRequests: [mergedOn(1, 3)] });
    await expect(asked(shop, undefined, { 'pull-requests': 'none' })).rejects.toThrow(
      /acme\/shop has no branch of change records, and GitHub tells nothing: .*"pull-requests: read"/,
    );
  });

  it('says that a repository without merges has none', async () => {
    const shop = await shopWith({});
    const { report, failure } = await asked(shop);
    expect(report.changes).toBe(0);
    expect(failure).toMatchObject({ status: 'none', value: null });
  });

  it('knows a deployment by all of its statuses, however many came after the first', async () => {
    const shop = await shopWith({ pullRequests: [mergedOn(1, 3)] });
    const { id } = shop.play.deploy(1, { createdAt: '2026-11-03T18:01:00Z' });
    shop.play.deploymentStatus(id, 'FAILURE', { createdAt: '2026-11-03T18:02:00Z' });
    const later = (index: number) => ({ createdAt: new Date(Date.UTC(2026, 10, 3, 18, 3, index)).toISOString() });
    for (let index = 0; index < 120; index += 1) shop.play.deploymentStatus(id, 'IN_PROGRESS', later(index));
    shop.play.deploymentStatus(id, 'SUCCESS', { createdAt: '2026-11-03T18:32:00Z' });
    const { failure, recovery } = await asked(shop);
    expect(failure).toMatchObject({ numerator: 1, denominator: 1, behind: ['#1'] });
    expect(recovery).toMatchObject({ value: 32 * 60_000 });
  });

  it('does not know deployments where GitHub does not show all of their statuses', async () => {
    const shop = await shopWith({ pullRequests: [mergedOn(1, 3)] });
    const { id } = shop.play.deploy(1, { createdAt: '2026-11-03T18:01:00Z' });
    for (let index = 0; index < 60; index += 1) shop.play.deploymentStatus(id, 'SUCCESS');
    const error = { type: 'FORBIDDEN', message: 'Resource not accessible', path: ['node', 'statuses'] };
    shop.fake.fault({ operation: 'deploymentStatuses' }, { graphqlErrors: [error] });
    const { report, failure } = await asked(shop);
    expect(report.gaps.join('\n')).toMatch(/Deployments could not be read: /);
    expect(failure).toMatchObject({ value: null, unknown: ['#1'] });
  });

  it('reads anew what it had read to its end, as it is then', async () => {
    const shop = await shopWith({ labels: ['emergency'], pullRequests: [mergedOn(1, 3), mergedOn(2, 4)] });
    const kept = join(temporaryFolder(), 'kept');
    const args = [...month, 'acme/shop', '--cache', kept];
    expect((await asked(shop, args)).emergency).toMatchObject({ numerator: 0, denominator: 2 });
    expect(filesBelow(kept)).toEqual([]);
    shop.play.label(1, 'emergency');
    expect((await asked(shop, args)).emergency).toMatchObject({ numerator: 1, denominator: 2, behind: ['#1'] });
  });

  it('says so where it may not read the issues that tell when incidents began', async () => {
    const shop = await shopWith({
      files: { '.github/change-gate.yml': 'extends: default@1\nmetrics:\n  incidentIssues: ["acme/incidents#*"]\n' },
      pullRequests: [mergedOn(1, 3, { body: 'See acme/incidents#7.' }), mergedOn(2, 4)],
    });
    const { report } = await asked(shop);
    expect(report.gaps).toContainEqual(
      expect.stringMatching(
        /^acme\/shop: When an incident began is not known, since its issue in acme\/incidents could not/,
      ),
    );
    expect(report.trend.at(-1)?.state).toBe('partial');
  });
});

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);

describe('report, where GitHub stops answering', () => {
  it('marks the months that were not read, and has them all the next time', async () => {
    const shop = await shopWith({ pullRequests: [mergedOn(1, 3), mergedOn(2, 4)] });
    const record = recorded({ number: 1, mergedAt: '2026-11-03T18:00:00Z' });
    const { json, markdown } = recordFiles(recordPlace(record));
    shop.play.pushTo('change-records', { [json]: recordText(record), [markdown]: recordMarkdown(record) });
    shop.fake.gitDir('acme/shop');
    const cache = join(temporaryFolder(), 'kept');
    const env = {
      GITHUB_SERVER_URL: shop.server,
      GITHUB_API_URL: shop.fake.apiUrl,
      GITHUB_TOKEN: shop.fake.token({ permissions: reportPermissions }),
    };
    const read = () => reported(temporaryFolder(), [...month, 'acme/shop', '--cache', cache], env);
    const limit = { status: 403, headers: { 'retry-after': '3600' }, body: { message: 'secondary rate limit' } };
    shop.fake.fault({ operation: 'mergedBetween' }, limit);
    const first = await read();
    expect(first.report).toMatchObject({ changes: 1, sources: { record: 1, github: 0 } });
    expect(first.report.gaps.join('\n')).toMatch(/Not all merged pull requests could be read: GitHub's rate limit/);
    expect(first.report.trend.at(-1)?.state).toBe('partial');
    const next = await read();
    expect(filesBelow(cache)).toEqual([]);
    expect(next.report).toMatchObject({ changes: 2, sources: { record: 1, github: 1 } });
    expect(next.report.gaps.join('\n')).not.toMatch(/Not all merged/);
  });
});

describe('report refuses', () => {
  it.each<[string, string[], RegExp]>([
    ['no period', ['report'], /name the period: --month 2026-11/],
    ['two periods', ['report', '--month', '2026-11', '--year', '2026'], /--month and --year name two periods/],
    ['a month in the future', ['report', '--month', '2027-03'], /2027-03 has not begun/],
    [
      'a quarter that no year has',
      ['report', '--quarter', '2026-Q5'],
      /--quarter 2026-Q5: there is no such quarter\. Write quarter 1 to 4/,
    ],
    ['a month that no year has', ['report', '--month', '2026-13'], /there is no such month/],
    ['a period of another kind', ['report', '--quarter', '2026-11'], /--quarter "2026-11": not a quarter/],
    ['a trend that is no number', [...month, '--trend', 'x'], /--trend "x"/],
    ['a part that is none', [...month, '--part', 'x.json'], /--part x\.json: there is no such file/],
    ['a repository misspelt', [...month, 'acme'], /acme: no folder, and no repository/],
  ])('%s', async (_, argv, message) => {
    const { code, stderr } = await call(temporaryFolder(), argv, { env: alone, now: NOW });
    expect(stderr).toMatch(message);
    expect(code).toBe(2);
  });

  it('a clone without records where nobody may ask GitHub', async () => {
    const shop = new RecordsRepository([1]);
    const { code, stderr } = await call(shop.git.path, [...month, '--records-only'], { env: environment, now: NOW });
    expect(stderr).toMatch(/no branch of change records, and GitHub tells nothing: with --records-only/);
    expect(code).toBe(2);
  });
});
