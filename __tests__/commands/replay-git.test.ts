import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli.ts';
import type { ReplayReport } from '../../src/replay/report.ts';
import { environment, TemporaryRepository, temporaryFolder } from '../git/temporary-repository.ts';

const NOW = new Date('2026-11-30T16:00:00Z');
const github = { name: 'GitHub', email: 'noreply@github.com' };
const ada = { name: 'Ada', email: '1+ada@users.noreply.github.com' };
const grace = { name: 'Grace', email: '2+grace@users.noreply.github.com' };
const renovate = { name: 'renovate[bot]', email: '29139614+renovate[bot]@users.noreply.github.com' };

async function replay(cwd: string, args: readonly string[] = [], { interactive = false } = {}) {
  let [out, err] = ['', ''];
  const code = await run(['replay', '--git', ...args], {
    stdout: (text) => {
      out += text;
    },
    stderr: (text) => {
      err += text;
    },
    color: false,
    interactive,
    env: environment,
    cwd,
    now: NOW,
  });
  return { code, out, err };
}

async function report(cwd: string, ...args: string[]): Promise<ReplayReport> {
  const { out } = await replay(cwd, ['--json', ...args]);
  return JSON.parse(out);
}

/** A commit each hour from Monday 2 November 2026, 10:00 in Chicago. */
function shop(): TemporaryRepository {
  const repository = TemporaryRepository.withFiles({ 'src/cart.ts': 'export {};\n', 'README.md': '# Shop\n' });
  repository.git('remote', 'add', 'origin', 'git@github.com:acme/shop.git');
  return repository;
}

describe('replay --git', () => {
  it('tells merged, squashed and pushed changes apart, with their titles, authors and links', async () => {
    const repository = shop();
    repository.branch('retry');
    repository.commit('Retry', { 'src/retry.ts': 'one\n' }, ada);
    repository.commit(
      'Retry more\n\nCo-authored-by: Grace <2+grace@users.noreply.github.com>',
      { 'src/retry.ts': 'two\n' },
      ada,
    );
    repository.switchTo('main');
    repository.merge('retry', 'Merge pull request #7 from acme/retry\n\nRetry failed webhooks');
    repository.commit('Log in by passkey (#8)', { 'src/auth/login.ts': 'x\n' }, grace, github);
    repository.commit('Quick fix', { 'src/cart.ts': 'export const a = 1;\n' }, ada);
    const { judgements, withoutPullRequest, source } = await report(repository.path, '--last', '3');
    expect(source.repository).toBe('acme/shop');
    expect(withoutPullRequest).toBe(1);
    expect(judgements).toMatchObject([
      {
        number: 7,
        title: 'Retry failed webhooks',
        author: 'ada',
        arrival: 'pull-request',
        url: 'https://github.com/acme/shop/pull/7',
        observed: { authors: 2, mergedByAuthor: false, hours: 2 },
      },
      {
        number: 8,
        title: 'Log in by passkey',
        author: 'grace',
        arrival: 'pull-request',
        areas: ['authentication'],
        category: 'major',
        observed: { authors: 1, mergedByAuthor: null },
      },
      { number: 0, title: 'Quick fix', arrival: 'commit' },
    ]);
  });

  it.each([
    ['Auto merge of #12 - ada:retry, r=grace', 12],
    ['Merged PR 13: Retry webhooks', 13],
    ['Merged in retry (pull request #14)', 14],
    ["Merge branch 'retry' into 'main'\n\nRetry\n\nSee merge request acme/shop!15", 15],
    ['Retry webhooks (#16)', 16],
    ['Retry webhooks, see #17', 0],
    ['Retry (#18) webhooks', 0],
  ])('reads the number in %j', async (message, number) => {
    const repository = shop();
    repository.commit(message, { 'src/a.ts': 'a\n' });
    expect((await report(repository.path, '--last', '1')).judgements).toMatchObject([{ number }]);
  });

  it('stops what was merged while the window was closed, and nothing for what git does not hold', async () => {
    const repository = shop();
    for (let hour = 11; hour <= 18; hour++)
      repository.commit(`Change the cart (#${hour})`, { 'src/cart.ts': `${hour}\n` });
    const { judgements, stopped, byClockAlone, closed } = await report(repository.path, '--last', '8');
    expect(judgements.map((each) => each.by.map(({ rule }) => rule))).toEqual([
      [],
      [],
      [],
      [],
      [],
      [],
      ['deployment-window'],
      ['deployment-window'],
    ]);
    expect({ stopped, byClockAlone, closed }).toEqual({
      stopped: 2,
      byClockAlone: 2,
      closed: [{ reason: 'after-hours', name: null, changes: 2 }],
    });
    expect(judgements.at(-1)?.opens).toBe('2026-11-03T15:00:00.000Z');
    for (const { notJudged } of judgements)
      expect(notJudged).toEqual(expect.arrayContaining(['approvals', 'ci-checks', 'description', 'lead-time']));
  });

  it('says what rules that could not judge would have asked for, and of whom', async () => {
    const repository = shop();
    repository.commit('Log in by passkey (#2)', { 'src/auth/login.ts': 'x\n' });
    repository.commit('Say where we ship (#3)', { 'README.md': '# Shop\n\nWorld-wide.\n' });
    const { rules, approvalsAsked } = await report(repository.path, '--last', '2');
    const asked = Object.fromEntries(rules.map((each) => [each.rule, each.asked]));
    expect(asked).toMatchObject({
      approvals: 1,
      'security-review': 1,
      'executive-approval': 1,
      'rollback-plan': 1,
      'separation-of-duties': 0,
    });
    expect(approvalsAsked).toEqual([1, 0, 0, 1]);
  });

  it('takes an exact revert for a rollback, and a bot for a bot', async () => {
    const repository = shop();
    for (let hour = 11; hour < 17; hour++)
      repository.commit(`Change the cart (#${hour})`, { 'src/cart.ts': `${hour}\n` });
    repository.commit('Price in cents (#20)', { 'src/price.ts': 'cents\n' });
    repository.commit('Revert "Price in cents (#20)" (#21)', { 'src/price.ts': null });
    repository.commit('Revert "Price in cents (#20)" (#22)', { 'src/other.ts': 'x\n' });
    repository.commit('Update dependency left-pad (#23)', { 'package.json': '{}\n' }, renovate, github);
    const { judgements } = await report(repository.path, '--last', '4');
    expect(judgements.map(({ lane, stopped }) => [lane, stopped])).toEqual([
      ['ordinary', true],
      ['rollback', false],
      ['ordinary', true],
      ['bot', true],
    ]);
  });

  it('reads odd files, empty commits, and the first commit of all', async () => {
    const repository = shop();
    repository.commit('Nothing (#2)');
    repository.commit('Odd (#3)', { 'a "b"\n\tc.bin': Buffer.from([0, 1, 2]), 'src/ä.ts': 'x\0y', empty: '' });
    repository.git('mv', 'src/cart.ts', 'src/basket.ts');
    repository.commit('Rename (#4)');
    const { judgements } = await report(repository.path);
    expect(judgements.map(({ number, caveats }) => [number, caveats])).toEqual([
      [0, []],
      [2, []],
      [3, []],
      [4, []],
    ]);
  });

  it('reads a bare clone, another branch, and only what was merged since', async () => {
    const repository = shop();
    repository.branch('release');
    repository.commit('On release (#5)', { 'src/r.ts': 'r\n' });
    const bare = join(temporaryFolder(), 'bare.git');
    repository.git('clone', '--quiet', '--bare', repository.path, bare);
    expect((await report(bare, '--branch', 'release', '--since', '2026-11-02T16:30:00Z')).judgements).toMatchObject([
      { number: 5 },
    ]);
    expect((await replay('/', [bare, '--json', '--branch', 'release'])).code).toBe(0);
  });

  it('counts nothing at the edge of a shallow clone, and says that there may be more', async () => {
    const repository = shop();
    repository.commit('One (#1)', { a: '1' });
    repository.commit('Two (#2)', { a: '2' });
    const clone = repository.clone('--depth=2');
    const { judgements, source } = await report(clone.path);
    expect(judgements.map(({ number }) => number)).toEqual([2]);
    expect(source.notes).toEqual([expect.stringContaining('--unshallow')]);
  });

  it('judges by the policy at the tip, and compares it with another', async () => {
    const repository = shop();
    repository.commit('Bring the gate (#2)', {
      '.github/change-gate.yml': 'extends: default@1\ncalendar:\n  hours: { monday: closed }\n',
      'strict.yml': 'extends: default@1\nrules:\n  title: { minimumWords: 4 }\n',
    });
    repository.commit('Mend cart (#3)', { 'src/cart.ts': '3\n' });
    const { policy, stopped, comparison } = await report(repository.path, '--last', '2', '--compare', 'strict.yml');
    expect({ source: policy.source, stopped }).toEqual({ source: '.github/change-gate.yml of main', stopped: 2 });
    expect(comparison).toMatchObject({
      stopped: 2,
      flips: [],
      rules: [
        { rule: 'deployment-window', before: 2, after: 0 },
        { rule: 'title', before: 0, after: 2 },
      ],
    });
  });

  it('says in two plain lines that it works, where no person watches; to a program nothing', async () => {
    const repository = shop();
    repository.commit('One (#2)', { a: '1' });
    expect((await replay(repository.path)).err).toBe('Judging 2 changes …\nJudged 2.\n');
    expect((await replay(repository.path, ['--json'])).err).toBe('');
    expect((await replay(repository.path, ['--since', '2026-11-20'])).err).toBe('');
  });

  it('draws progress only where a person watches, and takes it away', async () => {
    const repository = shop();
    const { err } = await replay(repository.path, [], { interactive: true });
    expect(err).not.toContain('\n');
    expect(err).toMatch(/100 % of 1/);
    expect(err.endsWith('\r\u001b[K')).toBe(true);
  });

  it('lets no title forge a line, a colour, a table row or a chart', async () => {
    const repository = shop();
    for (let hour = 11; hour < 17; hour++)
      repository.commit(`Change the cart (#${hour})`, { 'src/cart.ts': `${hour}\n` });
    repository.commit('</details> | \u001b[31m ```mermaid @ada (#66)', { 'src/auth/x.ts': 'x\n' });
    const { out } = await replay(repository.path, ['--markdown', 'out.md']);
    const markdown = await readFile(join(repository.path, 'out.md'), 'utf8');
    expect(out).not.toContain('\u001b');
    expect(out).toContain('mermaid');
    expect(markdown).not.toContain('\u001b');
    expect(markdown).not.toMatch(/(?<!^)```mermaid|@ada/m);
    expect(markdown.match(/<\/details>/g)).toHaveLength(1);
  });

  it.each([
    ['a folder that is no repository', [], /not in a git repository/],
    ['an option of the other source', ['--refresh'], /--refresh goes with OWNER\/REPO/],
    ['a branch that is not there', ['--branch', 'nope'], /no branch or commit "nope"/],
  ])('refuses %s', async (name, args, message) => {
    const cwd = name.startsWith('a folder') ? temporaryFolder() : shop().path;
    expect(await replay(cwd, args)).toMatchObject({ code: 2, out: '', err: expect.stringMatching(message) });
  });

  it('prints a report for people', async () => {
    const repository = shop();
    for (let hour = 11; hour < 18; hour++)
      repository.commit(`Change the cart (#${hour})`, { 'src/cart.ts': `${hour}\n` }, ada, github);
    repository.commit('Log in by passkey', { 'src/auth/login.ts': 'x\n' }, grace);
    const { out, code } = await replay(repository.path, ['--last', '8', '--markdown', 'report.md']);
    expect(code).toBe(0);
    await expect(out.replaceAll(/\b[0-9a-f]{8,40}\b/g, 'SHA')).toMatchFileSnapshot('__snapshots__/replay.txt');
    const markdown = await readFile(join(repository.path, 'report.md'), 'utf8');
    await expect(
      markdown.replaceAll(/\b[0-9a-f]{6}&#8203;[0-9a-f]{2}\b/g, 'SHA').replaceAll(/[0-9a-f]{40}/g, 'SHA'),
    ).toMatchFileSnapshot('__snapshots__/replay.md');
  });
});
