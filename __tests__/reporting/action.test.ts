import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { runReport } from '../../src/action/report-run.ts';
import { run } from '../../src/cli.ts';
import { createClient } from '../../src/github/client.ts';
import { fitting, writeReportFiles } from '../../src/github/report-files.ts';
import { readInputs } from '../../src/inputs.ts';
import { parsePart } from '../../src/metrics/schema.ts';
import { recordText } from '../../src/records/record.ts';
import { recordMarkdown } from '../../src/records/record-markdown.ts';
import { recordFiles, recordPlace } from '../../src/records/record-path.ts';
import { environment, temporaryFolder } from '../git/temporary-repository.ts';
import { recorded } from '../records/recorded.ts';
import type { RepositoryInput } from '../support/github/inputs.ts';
import { mergedOn, reportPermissions, shopWith } from './shop.ts';

type Shop = Awaited<ReturnType<typeof shopWith>>;

// The toolkit remembers the first file that it wrote to.
const folder = mkdtempSync(join(tmpdir(), 'change-gate-test-'));
const summary = join(folder, 'summary.md');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** One run of the action on a schedule. */
async function act(shop: Shop, inputs: Readonly<Record<string, string>> = {}, permissions: object = {}) {
  writeFileSync(summary, '');
  // Now the folder shows what the branches are at.
  shop.fake.gitDir('acme/shop');
  vi.stubEnv('GITHUB_STEP_SUMMARY', summary);
  let log = '';
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    log += String(text);
    return true;
  });
  vi.useFakeTimers({ now: shop.now, toFake: ['Date'] });
  try {
    const token = shop.fake.token({ permissions: { ...reportPermissions, ...permissions } });
    const all: Readonly<Record<string, string>> = { token, mode: 'report', ...inputs };
    const env = { ...environment, GITHUB_API_URL: shop.fake.apiUrl, GITHUB_SERVER_URL: shop.server };
    const payload = { repository: { name: 'shop', owner: { login: 'acme' }, default_branch: 'main' } };
    await runReport(
      readInputs((name) => all[name] ?? ''),
      env,
      payload,
    );
  } finally {
    write.mockRestore();
    vi.useRealTimers();
    vi.unstubAllEnvs();
  }
  return { log, summary: readFileSync(summary, 'utf8') };
}

/** What stands on the branch of records. */
function onBranch({ play: { repository } }: Shop): Map<string, string> {
  const tip = repository.branches.get('change-records');
  const files = tip === undefined ? [] : [...repository.git.filesOf(tip)];
  return new Map(files.map(([path, entry]) => [path, repository.git.text(entry).toString()]));
}

const pullRequests = [mergedOn(1, 3), mergedOn(2, 4)];

describe('the action with mode: report', () => {
  it('reports the last month in the summary, and begins the branch where there is none', async () => {
    const shop = await shopWith({ pullRequests });
    const { summary, log } = await act(shop);
    expect(summary).toContain('## Changes in November 2026: acme/shop');
    expect(log).toContain('The report on 2026-11 stands in reports/');
    expect(log).toContain('::warning::The figures are partial. acme/shop: There are no change records');
    const files = onBranch(shop);
    expect([...files.keys()].sort()).toEqual([
      'README.md',
      'reports/2026-11.csv',
      'reports/2026-11.html',
      'reports/2026-11.json',
      'reports/2026-11.md',
      'reports/2026-11.part.json',
    ]);
    expect(files.get('reports/2026-11.md')).toBe(`${summary.trimEnd()}\n`);
    expect(parsePart(files.get('reports/2026-11.part.json') ?? '', 'it').months).toMatchObject([{ month: '2026-11' }]);
  });

  it('reads the records by git, keeps them, and leaves a branch that verifies', async () => {
    const shop = await shopWith({ pullRequests });
    const [one] = shop.play.repository.pullRequests;
    const { mergeCommit } = one ?? {};
    const record = recorded({ number: 1, mergedAt: '2026-11-03T18:00:00Z', mergeCommit: mergeCommit ?? null });
    const { json, markdown } = recordFiles(recordPlace(record));
    shop.play.pushTo('change-records', { [json]: recordText(record), [markdown]: recordMarkdown(record) });
    await act(shop, { period: '2026-11' });
    const files = onBranch(shop);
    expect(files.get(json)).toBe(recordText(record));
    expect(JSON.parse(files.get('reports/2026-11.json') ?? '')).toMatchObject({
      changes: 2,
      sources: { record: 1, github: 1 },
    });
    // A second run stands on the first; no request is made for each record.
    const before = shop.fake.requests.length;
    await act(shop, { period: 'quarter' });
    expect(shop.fake.requests.length - before).toBeLessThan(15);
    expect([...onBranch(shop).keys()].filter((path) => path.startsWith('reports/')).length).toBe(10);
    let out = '';
    const stdout = (text: string) => {
      out += text;
    };
    const terminal = { stdout, stderr: stdout, color: false, cwd: temporaryFolder(), now: shop.now };
    const env = { ...environment, GITHUB_SERVER_URL: shop.server, GITHUB_API_URL: shop.fake.apiUrl };
    shop.fake.gitDir('acme/shop');
    await run(['verify-records', 'acme/shop', '--json'], { ...terminal, env });
    expect(JSON.parse(out).counts).toMatchObject({ records: 1 });
    expect(out).not.toContain('reports/');
  });

  it('keeps what others write to the branch at the same time', async () => {
    const shop = await shopWith({ pullRequests });
    shop.play.pushTo('change-records', { 'README.md': 'records\n' });
    let pushed = false;
    shop.fake.before({ method: 'PATCH', path: /\/git\/refs\// }, () => {
      pushed = true;
      shop.play.pushTo('change-records', { 'README.md': 'others\n' });
    });
    await act(shop);
    expect(pushed).toBe(true);
    const files = onBranch(shop);
    expect(files.get('README.md')).toBe('others\n');
    expect(files.has('reports/2026-11.md')).toBe(true);
  });

  it('marks its figures where the policy that says what an incident is, is not valid', async () => {
    const files = { '.github/change-gate.yml': 'extends: default@1\nmetrics: 3\n' };
    const shop = await shopWith({ pullRequests, files });
    const { log, summary } = await act(shop);
    expect(log).toMatch(/::warning::The figures are partial\. acme\/shop: The policy on the default branch .*validate/);
    expect(summary).toContain('The policy on the default branch could not be read or is not valid');
  });

  it('removes what an earlier report on the period left, where it no longer belongs to it', async () => {
    const shop = await shopWith({ pullRequests });
    const old = { 'reports/2026-11.html': 'old', 'reports/2026-11.csv': 'old', 'reports/2026-10.html': 'October' };
    shop.play.pushTo('change-records', { ...old, 'README.md': 'records' });
    const client = await createClient({
      token: shop.fake.token({ permissions: reportPermissions }),
      baseUrl: shop.fake.apiUrl,
    });
    const on = { client, repository: { owner: 'acme', repo: 'shop' }, branch: 'change-records' };
    const told: string[] = [];
    const written = ['md', 'html', 'csv', 'json'].map((end) => ({
      path: `reports/2026-11.${end}`,
      content: end === 'html' || end === 'json' ? 'x'.repeat(100) : 'new',
    }));
    const fit = fitting(written, 50, (path) => void told.push(path));
    const around = { now: () => shop.now, wait: async () => undefined, random: () => 0, log: () => undefined };
    await writeReportFiles(on, fit, 'Report', around);
    expect(told).toEqual(['reports/2026-11.html', 'reports/2026-11.json']);
    const left = [...onBranch(shop)].filter(([path]) => !path.startsWith('src/'));
    expect(Object.fromEntries(left)).toEqual({
      'README.md': 'records',
      'reports/2026-10.html': 'October',
      'reports/2026-11.csv': 'new',
      'reports/2026-11.md': 'new',
    });
    // Nothing is left to write or to remove.
    const tip = shop.play.repository.branches.get('change-records');
    const none = fit.filter(({ content }) => content === null);
    expect(await writeReportFiles(on, none, 'Report', around)).toBe(tip);
  });

  it.each<[string, Readonly<Record<string, string>>, Partial<RepositoryInput>, RegExp]>([
    [
      'gated by a pattern',
      { branches: 'main, **' },
      {},
      /^change-records is gated by the input “branches” \(main, \*\*\)\. .*Name the gated branches/,
    ],
    ['gated by its name', { branches: 'change-records' }, {}, /is gated by the input “branches”/],
    [
      'the default branch',
      {},
      { defaultBranch: 'change-records' },
      /^change-records is the default branch of acme\/shop\. .*Settings, General/,
    ],
    [
      'the default branch, though another one is gated',
      { branches: 'main' },
      { defaultBranch: 'change-records' },
      /is the default branch/,
    ],
  ])('writes nothing where the branch of records is %s', async (_, inputs, repository, message) => {
    const shop = await shopWith({ pullRequests, ...repository });
    const before = new Map(shop.play.repository.branches);
    await expect(act(shop, inputs)).rejects.toThrow(message);
    expect(new Map(shop.play.repository.branches)).toEqual(before);
  });

  it('writes where other branches than that of records are gated', async () => {
    const shop = await shopWith({ pullRequests });
    await act(shop, { branches: 'main, release/**' });
    expect(onBranch(shop).has('reports/2026-11.md')).toBe(true);
  });

  it.each([
    ['a month in the future', { period: '2027-03' }, {}, /2027-03 has not begun/],
    ['a quarter that no year has', { period: '2026-Q5' }, {}, /The input “period”: 2026-Q5: there is no such quarter/],
    ['what is no period', { period: 'november' }, {}, /The input “period”: "november": not a month, quarter, year/],
    ['a token that may not write', {}, { contents: 'read' }, /change-records.*contents: write/s],
  ])('refuses %s', async (_, inputs, permissions, message) => {
    const shop = await shopWith({ pullRequests });
    await expect(act(shop, inputs, permissions)).rejects.toThrow(message);
  });
});
