import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { runReport } from '../../src/action/report-run.ts';
import { run } from '../../src/cli.ts';
import { readInputs } from '../../src/inputs.ts';
import { parsePart } from '../../src/metrics/schema.ts';
import { recordText } from '../../src/records/record.ts';
import { recordMarkdown } from '../../src/records/record-markdown.ts';
import { recordFiles, recordPlace } from '../../src/records/record-path.ts';
import { environment, temporaryFolder } from '../git/temporary-repository.ts';
import { recorded } from '../records/recorded.ts';
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

  it.each([
    ['a month in the future', { period: '2027-03' }, {}, /2027-03 has not begun/],
    ['what is no period', { period: 'november' }, {}, /The input “period”: "november": not a month, quarter, year/],
    ['a token that may not write', {}, { contents: 'read' }, /change-records.*contents: write/s],
  ])('refuses %s', async (_, inputs, permissions, message) => {
    const shop = await shopWith({ pullRequests });
    await expect(act(shop, inputs, permissions)).rejects.toThrow(message);
  });
});
