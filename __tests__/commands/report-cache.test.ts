import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ReportCache } from '../../src/commands/report-cache.ts';
import type { KeptMerged } from '../../src/github/report-read.ts';
import type { MetricsReport } from '../../src/metrics/report.ts';
import { environment, temporaryFolder } from '../git/temporary-repository.ts';
import { mergedOn, reportPermissions, shopWith } from '../reporting/shop.ts';
import { call } from './call.ts';

const NOW = new Date('2026-12-02T16:00:00Z');
const HOUR = 3_600_000;
const DECEMBER_FIRST = Date.parse('2026-12-01T06:00:00Z');
/** As an interrupted report of the default branch keeps it. */
const question = JSON.stringify([null]);

const kept: KeptMerged = {
  ranges: [{ from: Date.parse('2026-11-04T00:00:00Z'), until: DECEMBER_FIRST }],
  merged: [
    {
      number: 2,
      title: 'Kept',
      body: '',
      author: { login: 'ada', bot: false },
      base: 'main',
      createdAt: '2026-11-04T14:00:00Z',
      readyAt: '2026-11-04T14:00:00Z',
      mergedAt: '2026-11-04T18:00:00Z',
      commit: null,
      message: '',
      labels: ['emergency'],
      approval: { state: 'none' },
    },
  ],
};

/** A report by the command line, from what an earlier one kept. */
async function resumed(write: (folder: string) => Promise<void>) {
  const shop = await shopWith({ labels: ['emergency'], pullRequests: [mergedOn(1, 3), mergedOn(2, 4)] });
  const cache = temporaryFolder();
  const folder = join(cache, new URL(shop.fake.apiUrl).host.replaceAll(/[^\w.-]/g, '_'), 'acme', 'shop');
  mkdirSync(folder, { recursive: true });
  await write(folder);
  const { stdout, stderr } = await call(
    temporaryFolder(),
    ['report', '--month', '2026-11', 'acme/shop', '--cache', cache, '--json'],
    {
      env: {
        ...environment,
        GITHUB_SERVER_URL: shop.server,
        GITHUB_API_URL: shop.fake.apiUrl,
        GITHUB_TOKEN: shop.fake.token({ permissions: reportPermissions }),
      },
      now: NOW,
    },
  );
  if (stdout === '') throw new Error(stderr);
  const report: MetricsReport = JSON.parse(stdout);
  const emergencies = report.figures.find(({ metric }) => metric === 'emergency-rate');
  return { report, emergencies: emergencies?.behind, isLeft: existsSync(join(folder, 'report.json')) };
}

describe('a reading that was stopped', () => {
  it('goes on where it ended, and keeps nothing when it has come to its end', async () => {
    const { report, emergencies, isLeft } = await resumed((folder) =>
      new ReportCache(folder, question, new Date(NOW.getTime() - HOUR)).write(kept),
    );
    expect(report.changes).toBe(2);
    expect(emergencies).toEqual(['#2']);
    expect(isLeft).toBe(false);
  });

  it.each<[string, (folder: string) => Promise<void>]>([
    ['is too old', (folder) => new ReportCache(folder, question, new Date(NOW.getTime() - 3 * HOUR)).write(kept)],
    ['is of the future', (folder) => new ReportCache(folder, question, new Date(NOW.getTime() + HOUR)).write(kept)],
    ['answers another question', (folder) => new ReportCache(folder, '["next"]', NOW).write(kept)],
    [
      'is of an older version',
      async (folder) => {
        await new ReportCache(folder, question, NOW).write(kept);
        const file = join(folder, 'report.json');
        writeFileSync(file, readFileSync(file, 'utf8').replace('"version":2', '"version":1'));
      },
    ],
    ['is cut short', async (folder) => writeFileSync(join(folder, 'report.json'), '{"version":2,')],
  ])('begins anew where what is kept %s', async (_, write) => {
    const { report, emergencies, isLeft } = await resumed(write);
    expect(report.changes).toBe(2);
    expect(emergencies).toEqual([]);
    expect(isLeft).toBe(false);
  });
});

it('forgets what is not there without a word', async () => {
  const cache = new ReportCache(join(temporaryFolder(), 'none'), question, NOW);
  await cache.clear();
  expect(await cache.read()).toBe(null);
});
