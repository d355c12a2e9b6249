import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../../src/cli.ts';
import type { ReplayReport } from '../../src/replay/report.ts';
import { GOOD_BODY } from '../support/change.ts';
import { fakeRepository, fakeWorld } from '../support/github/builders.ts';
import type { PullRequestInput, RepositoryInput } from '../support/github/inputs.ts';
import { type FakeGitHub, type FakeOptions, startFakeGitHub } from '../support/github/server.ts';

const NOW = new Date('2026-11-30T16:00:00Z');

let cwd = '';
let fake: FakeGitHub | undefined;
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'replay-'));
  await writeFile(join(cwd, 'always.yml'), 'extends: default@1\nrules:\n  deployment-window: { level: off }\n');
});
afterEach(async () => {
  await fake?.[Symbol.asyncDispose]();
  fake = undefined;
  await rm(cwd, { recursive: true });
});

/** A Normal change by ada that passes on its merge, Thursday 19 November 2026, 10:00 in Chicago. */
const merged = (number: number, more: Partial<PullRequestInput> = {}): PullRequestInput => ({
  number,
  title: 'Retry failed webhook deliveries',
  body: GOOD_BODY,
  author: 'ada',
  files: [{ path: `src/jobs/retry-${number}.ts` }],
  createdAt: '2026-11-16T12:00:00Z',
  mergedAt: '2026-11-19T16:00:00Z',
  mergedBy: 'ada',
  reviews: [{ author: 'grace', state: 'APPROVED', submittedAt: '2026-11-18T12:00:00Z' }],
  checks: [{ name: 'test', startedAt: '2026-11-16T12:01:00Z', completedAt: '2026-11-16T12:05:00Z' }],
  ...more,
});

async function start(
  pullRequests: readonly PullRequestInput[],
  { repository = {}, options = {} }: { repository?: Partial<RepositoryInput>; options?: FakeOptions } = {},
): Promise<FakeGitHub> {
  const collaborators = { ada: 'write', grace: 'write' } as const;
  const world = fakeWorld({
    repositories: [fakeRepository({ owner: 'acme', name: 'shop', collaborators, pullRequests, ...repository })],
  });
  fake = await startFakeGitHub(world, options);
  return fake;
}

/** What is told beside the report for people. */
async function told(): Promise<string> {
  return (await replay([], { json: false })).err;
}

async function replay(args: readonly string[] = [], { token = true, json = true } = {}) {
  let [out, err] = ['', ''];
  const cache = args.includes('--cache') ? [] : ['--cache', 'cache'];
  const code = await run(['replay', 'acme/shop', ...cache, ...(json ? ['--json'] : []), ...args], {
    stdout: (text) => {
      out += text;
    },
    stderr: (text) => {
      err += text;
    },
    color: false,
    env: {
      PATH: '/nonexistent',
      GITHUB_API_URL: fake?.apiUrl ?? '',
      ...(token ? { GITHUB_TOKEN: fake?.token() ?? '' } : {}),
    },
    cwd,
    now: NOW,
  });
  const report: ReplayReport | null = code === 0 && json ? JSON.parse(out) : null;
  return { code, err, report, one: report?.judgements[0] };
}

const rulesOf = (judgement: { by: readonly { rule: string }[] } | undefined) => judgement?.by.map(({ rule }) => rule);

describe('replay of a repository', () => {
  it('passes what would have passed, and asks GitHub nothing that its schemas do not know', async () => {
    const { assertNoViolations } = await start([merged(1)]);
    const { report, one } = await replay();
    expect(rulesOf(one)).toEqual([]);
    expect(report).toMatchObject({ changes: 1, stopped: 0, source: { stopped: null, failed: [] } });
    assertNoViolations();
  });

  it.each<[string, Partial<PullRequestInput>, string[]]>([
    ['a merge on Friday evening', { mergedAt: '2026-11-20T23:00:00Z' }, ['deployment-window']],
    [
      'a merge an hour after the opening',
      {
        createdAt: '2026-11-19T15:00:00Z',
        reviews: [{ author: 'grace', state: 'APPROVED', submittedAt: '2026-11-19T15:30:00Z' }],
        checks: [{ name: 'test', startedAt: '2026-11-19T15:10:00Z', completedAt: '2026-11-19T15:12:00Z' }],
      },
      ['lead-time'],
    ],
    [
      'an approval that came after the merge',
      { reviews: [{ author: 'grace', state: 'APPROVED', submittedAt: '2026-11-19T16:00:01Z' }] },
      ['approvals'],
    ],
    [
      'a check that ended after the merge',
      { checks: [{ name: 'test', startedAt: '2026-11-19T15:59:00Z', completedAt: '2026-11-19T16:05:00Z' }] },
      ['ci-checks'],
    ],
    [
      'a check that failed, and another that ran after the merge',
      {
        checks: [
          {
            name: 'test',
            conclusion: 'FAILURE',
            startedAt: '2026-11-16T12:01:00Z',
            completedAt: '2026-11-16T12:05:00Z',
          },
          {
            name: 'deploy',
            conclusion: 'FAILURE',
            startedAt: '2026-11-19T16:01:00Z',
            completedAt: '2026-11-19T16:05:00Z',
          },
        ],
      },
      ['ci-checks'],
    ],
    [
      'a title of then that was mended after the merge',
      {
        events: [
          {
            event: 'renamed_title',
            actor: 'ada',
            at: '2026-11-19T17:00:00Z',
            from: 'WIP',
            to: 'Retry failed webhook deliveries',
          },
        ],
      },
      ['title'],
    ],
  ])('stops %s', async (_name, more, expected) => {
    await start([merged(1, more)]);
    expect(rulesOf((await replay()).one)).toEqual(expected);
  });

  it.each<[string, Partial<PullRequestInput>, string, string]>([
    [
      'a description that was edited after the merge',
      { body: '', lastEditedAt: '2026-11-19T17:00:00Z', editor: 'ada' },
      'description',
      'body-edited',
    ],
    [
      'checks that only ran after the merge',
      {
        checks: [
          {
            name: 'test',
            conclusion: 'FAILURE',
            startedAt: '2026-11-19T16:01:00Z',
            completedAt: '2026-11-19T16:05:00Z',
          },
        ],
      },
      'ci-checks',
      'checks-later',
    ],
    [
      'checks of a change older than GitHub keeps them',
      {
        createdAt: '2024-11-11T12:00:00Z',
        mergedAt: '2024-11-14T16:00:00Z',
        checks: [],
        reviews: [{ author: 'grace', state: 'APPROVED', submittedAt: '2024-11-12T12:00:00Z' }],
      },
      'ci-checks',
      'checks-gone',
    ],
  ])('does not judge, and says so: %s', async (_name, more, rule, caveat) => {
    await start([merged(1, more)]);
    const { one, report } = await replay();
    expect(one).toMatchObject({ stopped: false, caveats: [caveat] });
    expect(one?.notJudged).toContain(rule);
    expect(report?.caveats).toMatchObject([{ caveat, changes: 1 }]);
  });

  it.each<[string, string[], PullRequestInput['events'], string]>([
    [
      'set after the merge',
      ['breaking-change'],
      [{ event: 'labeled', actor: 'ada', at: '2026-11-19T17:00:00Z', label: 'breaking-change' }],
      'normal',
    ],
    [
      'set before and taken off after',
      [],
      [
        { event: 'labeled', actor: 'ada', at: '2026-11-17T12:00:00Z', label: 'major' },
        { event: 'unlabeled', actor: 'ada', at: '2026-11-19T17:00:00Z', label: 'major' },
      ],
      'major',
    ],
    ['set at the opening', ['major'], [], 'major'],
  ])('takes labels as of the merge: %s', async (_name, labels, events = [], category) => {
    await start([merged(1, { labels, events })]);
    expect((await replay()).one?.category).toBe(category);
  });

  it('asks nothing at the second run, whatever the policy, and needs no token', async () => {
    const { requests } = await start([merged(1), merged(2, { mergedAt: '2026-11-21T16:00:00Z' })]);
    const first = await replay();
    const asked = requests.length;
    expect(first.report?.stopped).toBe(1);
    const second = await replay(['--policy', 'always.yml'], { token: false });
    expect(second.err).toBe('');
    expect(second.report?.stopped).toBe(0);
    expect(requests).toHaveLength(asked);
    expect((await readdir(join(cwd, 'cache', fakeHost(), 'acme', 'shop'))).sort()).toEqual([
      '1.json',
      '2.json',
      'merged.json',
    ]);
  });

  it('says in plain lines how far it came, where no person watches', async () => {
    const { fault } = await start([merged(1), merged(2)]);
    expect(await told()).toBe('Reading 2 merged pull requests …\nRead 2.\n');
    fault({ path: '/pulls/1/files' }, { status: 401 });
    await rm(join(cwd, 'cache', fakeHost(), 'acme', 'shop', '1.json'));
    expect(await told()).toMatch(/^Reading 2 merged pull requests …\nRead \d of 2\.\nchange-gate: /);
  });

  it('names the folder in which nothing can be kept', async () => {
    await start([merged(1)]);
    await writeFile(join(cwd, 'file'), '');
    const { code, err } = await replay(['--cache', 'file/cache']);
    expect(code).toBe(2);
    expect(err).toMatch(
      /^change-gate: what is read from GitHub cannot be kept in .*file\/cache.* \(ENOTDIR\): name another folder with --cache FOLDER\n$/,
    );
  });

  it('reads again what an older version kept, or what was cut short', async () => {
    const { requests } = await start([merged(1), merged(2)]);
    await replay();
    const folder = join(cwd, 'cache', fakeHost(), 'acme', 'shop');
    await writeFile(join(folder, '1.json'), '{"version":1,"change"');
    await writeFile(
      join(folder, '2.json'),
      JSON.stringify({ ...JSON.parse(await readFile(join(folder, '2.json'), 'utf8')), version: 0 }),
    );
    const asked = requests.length;
    const { report } = await replay();
    expect(report?.changes).toBe(2);
    expect(requests.length).toBeGreaterThan(asked + 1);
  });

  it('shows what another policy changes', async () => {
    await start([merged(1), merged(2, { mergedAt: '2026-11-21T16:00:00Z' })]);
    const { report } = await replay(['--compare', 'always.yml']);
    expect(report?.comparison).toMatchObject({
      stopped: 0,
      flips: [{ number: 2, from: 'stopped', to: 'passes', removed: ['deployment-window'] }],
      rules: [{ rule: 'deployment-window', before: 1, after: 0 }],
    });
  });

  it('takes the latest merges, not the latest numbers or updates, of the default branch alone', async () => {
    await start(
      [
        merged(1, { mergedAt: '2026-11-19T18:00:00Z' }),
        merged(2, { mergedAt: '2026-11-18T16:00:00Z', updatedAt: '2026-11-29T16:00:00Z' }),
        merged(3, { mergedAt: '2026-11-19T17:00:00Z' }),
        merged(4, { mergedAt: '2026-11-19T19:00:00Z', baseRef: 'release' }),
      ],
      { repository: { branches: { release: {} } } },
    );
    expect((await replay(['--last', '2'])).report?.judgements.map(({ number }) => number)).toEqual([3, 1]);
    expect((await replay(['--since', '2026-11-19'])).report?.judgements.map(({ number }) => number)).toEqual([3, 1]);
    expect((await replay(['--branch', 'release'])).report?.judgements.map(({ number }) => number)).toEqual([4]);
  });

  it('goes on after one that could not be read, says which, and tries it again the next time', async () => {
    const { fault } = await start([merged(1), merged(2)]);
    fault({ path: '/pulls/2/files' }, { status: 422 });
    const first = await replay();
    expect(first.report).toMatchObject({ changes: 1, source: { failed: [{ number: 2 }] } });
    expect((await replay()).report).toMatchObject({ changes: 2, source: { failed: [] } });
  });

  it('stops early where little is left of the rate limit, judging what was read', async () => {
    await start([merged(1), merged(2)], { options: { remaining: { core: 40 } } });
    const { report, code } = await replay();
    expect(code).toBe(0);
    expect(report?.changes).toBe(0);
    expect(report?.source.stopped).toMatch(/^2 of 2 pull requests have not been read yet: little is left/);
  });

  it('goes on the next time where the rate limit stopped it', async () => {
    const { fault, requests } = await start([merged(1), merged(2, { mergedAt: '2026-11-18T16:00:00Z' }), merged(3)]);
    fault({ path: '/pulls/1/files' }, { status: 403, headers: { 'retry-after': '3000' } });
    const first = await replay();
    expect(first.report?.judgements.map(({ number }) => number)).toEqual([3]);
    expect(first.report?.source.stopped).toMatch(/^2 of 3 pull requests have not been read yet/);
    const asked = requests.length;
    expect((await replay()).report).toMatchObject({ changes: 3, source: { stopped: null } });
    expect(requests.slice(asked).some(({ path }) => path.includes('/pulls/3/'))).toBe(false);
  });

  it('judges by the policy of the repository', async () => {
    const files = {
      '.github/change-gate.yml': 'extends: default@1\nrules:\n  deployment-window: { level: warning }\n',
    };
    await start([merged(1, { mergedAt: '2026-11-21T16:00:00Z' })], { repository: { files } });
    const { one, report } = await replay();
    expect(one).toMatchObject({ stopped: false, advised: ['deployment-window'] });
    expect(report?.policy.source).toMatch(/^\.github\/change-gate\.yml@/);
  });

  it('asks for another policy where that of the repository is not valid', async () => {
    await start([merged(1)], { repository: { files: { '.github/change-gate.yml': 'rulez: 1\n' } } });
    expect(await replay()).toMatchObject({ code: 2, err: expect.stringMatching(/not valid.*--policy FILE/) });
    expect((await replay(['--policy', 'always.yml'])).code).toBe(0);
  });

  it.each([
    ['a repository that is not there', ['--last', '3'], 'acme/none', /acme\/none was not found/],
    ['no repository', [], 'acme', /not a repository/],
    ['a folder as the name', [], 'acme/..', /not a repository/],
    ['a count that is none', ['--last', '0'], 'acme/shop', /--last "0"/],
    ['a day that is none', ['--since', '2026-02-30'], 'acme/shop', /no such day/],
    ['two names for one file', ['--markdown', 'a', '--summary', 'b'], 'acme/shop', /give one of them/],
  ])('refuses %s', async (_name, args, target, message) => {
    await start([]);
    let err = '';
    const env = { GITHUB_API_URL: fake?.apiUrl ?? '', GITHUB_TOKEN: fake?.token() ?? '', HOME: cwd };
    const terminal = {
      stdout: () => undefined,
      stderr: (text: string) => {
        err += text;
      },
      color: false,
      env,
      cwd,
      now: NOW,
    };
    expect(await run(['replay', target, ...args], terminal)).toBe(2);
    expect(err).toMatch(message);
  });
});

const fakeHost = () => new URL(fake?.apiUrl ?? '').host.replace(':', '_');
