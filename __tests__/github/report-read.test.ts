import { describe, expect, test } from 'vitest';
import { createClient } from '../../src/github/client.ts';
import { before } from '../../src/github/report-ranges.ts';
import { type KeptMerged, type ReportReading, readForReport } from '../../src/github/report-read.ts';
import { mergedOn, reportPermissions } from '../reporting/shop.ts';
import { forThisTest } from '../support/for-this-test.ts';
import { fakeRepository, fakeWorld } from '../support/github/builders.ts';
import type { IssueInput, PullRequestInput } from '../support/github/inputs.ts';
import { startFakeGitHub } from '../support/github/server.ts';
import type { TokenOptions } from '../support/github/tokens.ts';

const NOW = new Date('2026-11-20T16:00:00Z');
const MINUTE = 60_000;
const nobody = { incidentLabels: [], incidentIssues: [], environments: [] };
const incidents = { ...nobody, incidentIssues: ['acme/incidents#*', '#*'] };

const issue = (number: number, body: string): IssueInput => ({ number, title: 'Down', body });

/** acme/shop, and a private repository with its incidents. */
async function reading(pullRequests: readonly PullRequestInput[], { token = {} }: { token?: TokenOptions } = {}) {
  const collaborators = { ada: 'write', grace: 'write' } as const;
  const world = fakeWorld({
    repositories: [
      fakeRepository({
        owner: 'acme',
        name: 'shop',
        collaborators,
        pullRequests,
        branches: { next: {} },
        issues: [issue(90, '')],
      }),
      fakeRepository({
        owner: 'acme',
        name: 'incidents',
        private: true,
        issues: [issue(7, 'Started: 2026-11-03 13:00Z'), issue(8, 'It was down.')],
      }),
    ],
  });
  const fake = await startFakeGitHub(world, { now: NOW });
  forThisTest(fake, (one) => one.assertNoViolations());
  const options = { ...token, permissions: { ...reportPermissions, ...token.permissions } };
  const client = await createClient({ token: fake.token(options), baseUrl: fake.apiUrl, sleep: async () => undefined });
  const read = (more: Partial<ReportReading> = {}) =>
    readForReport(client, {
      repository: { owner: 'acme', repo: 'shop' },
      branch: null,
      metrics: nobody,
      emergencyLabel: 'emergency',
      months: ['2026-10', '2026-11'],
      timezone: 'America/Chicago',
      now: NOW,
      ...more,
    });
  return { fake, read };
}

describe('what is kept of a reading', () => {
  test('ends 10 minutes before it, since the search lags, and is nothing once all was read', async () => {
    const { read } = await reading([mergedOn(1, 3)]);
    const kept: (KeptMerged | null)[] = [];
    const keep = async (each: KeptMerged | null) => {
      kept.push(each);
    };
    await read({ keep });
    expect(kept).toMatchObject([
      { ranges: [{ from: Date.parse('2026-10-01T05:00:00Z'), until: NOW.getTime() - 10 * MINUTE }] },
      null,
    ]);
  });

  test('leaves out what the search showed late, which the next reading has', async () => {
    const late = mergedOn(2, 20, { createdAt: '2026-11-20T14:00:00Z', mergedAt: '2026-11-20T15:55:00Z', reviews: [] });
    const { read } = await reading([mergedOn(1, 3), late]);
    const lagging: KeptMerged = {
      merged: [],
      ranges: before([{ from: Date.parse('2026-10-01T05:00:00Z'), until: NOW.getTime() }], NOW.getTime() - 10 * MINUTE),
    };
    const { merged } = await read({ kept: lagging, now: new Date(NOW.getTime() + MINUTE) });
    expect(merged.map(({ number }) => number)).toEqual([2]);
  });

  test('stays where the reading was stopped', async () => {
    const { fake, read } = await reading([mergedOn(1, 3)]);
    const kept: (KeptMerged | null)[] = [];
    fake.fault({ operation: 'mergedBetween', times: 9 }, { status: 502 });
    const { unread } = await read({
      keep: async (each) => {
        kept.push(each);
      },
    });
    expect(unread).toMatchObject([{ months: ['2026-10', '2026-11'] }]);
    expect(kept).toEqual([]);
  });
});

describe('when incidents began', () => {
  const naming = (body: string, more: Partial<PullRequestInput> = {}) => [mergedOn(1, 3, { body, ...more })];
  const all = { metrics: incidents };

  test('is what their issues say, and not known where there is no such issue', async () => {
    const { read } = await reading(naming('acme/incidents#7, acme/incidents#8, acme/incidents#99 and #1'));
    const { starts, gaps } = await read(all);
    expect(Object.fromEntries(starts)).toEqual({
      'acme/incidents#7': '2026-11-03T13:00:00.000Z',
      'acme/incidents#8': null,
      'acme/incidents#99': null,
      '#1': null,
    });
    expect(gaps).toEqual([]);
  });

  test('is told as not known where the token does not see their repository', async () => {
    const { read } = await reading(naming('acme/incidents#7 acme/incidents#8 #90'), {
      token: { repositories: ['acme/shop'] },
    });
    const { starts, gaps } = await read(all);
    expect([...starts.keys()]).toEqual(['#90']);
    expect(gaps).toEqual([
      {
        what: 'When 2 incidents began is not known, since their issues in acme/incidents could not be read: acme/incidents was not found, or the token cannot see it. Check owner, repository and number, and that the token may read the repository.',
        months: ['2026-11'],
      },
    ]);
  });

  test('is told as not known where the token may not read issues, which it names', async () => {
    const { read } = await reading(naming('#90'), { token: { permissions: { issues: 'none' } } });
    const { starts, gaps } = await read(all);
    expect(starts.size).toBe(0);
    expect(gaps).toMatchObject([{ what: expect.stringMatching(/an incident .* acme\/shop .*"issues: read"/) }]);
  });

  test('is told as not known where GitHub stops answering, but for what it told before', async () => {
    const many = Array.from({ length: 30 }, (_, index) => `acme/incidents#${index + 1}`).join(' ');
    const { fake, read } = await reading(naming(many));
    fake.fault({ operation: 'bodies', nth: 2, times: 9 }, { status: 502 });
    const { starts, gaps } = await read(all);
    expect(starts.size).toBe(25);
    expect(starts.get('acme/incidents#7')).toBe('2026-11-03T13:00:00.000Z');
    expect(gaps).toMatchObject([{ what: expect.stringMatching(/^When 5 incidents began .*GitHub answered 502/) }]);
  });

  test('is looked up for 500 references, the latest first, and said of the others', async () => {
    const many = Array.from({ length: 501 }, (_, index) => `acme/incidents#${index + 1000}`).join(' ');
    const { read } = await reading([
      mergedOn(1, 3, {
        body: 'acme/incidents#7',
        createdAt: '2026-10-04T14:00:00Z',
        mergedAt: '2026-10-04T18:00:00Z',
        reviews: [],
      }),
      mergedOn(2, 4, { body: many }),
    ]);
    const { starts, gaps } = await read(all);
    expect(starts.size).toBe(500);
    expect(gaps).toEqual([
      {
        what: 'When 2 incidents began is not known: of all that titles and descriptions refer to, only the issues of the latest 500 were read. Report a shorter period, or on the command line with a shorter --trend.',
        months: ['2026-11', '2026-10'],
      },
    ]);
  });

  test('is asked of nothing that was merged into other branches', async () => {
    const { fake, read } = await reading([
      mergedOn(1, 3),
      mergedOn(2, 4, { baseRef: 'next', body: 'acme/incidents#7' }),
    ]);
    const { starts } = await read({ ...all, branch: (branch) => branch === 'main' });
    expect(starts.size).toBe(0);
    expect(fake.requests.filter(({ operation }) => operation === 'bodies')).toEqual([]);
  });
});
