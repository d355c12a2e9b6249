import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../src/cli.ts';
import { change, THURSDAY } from './support/change.ts';
import { fakeRepository, fakeWorld } from './support/github/builders.ts';
import { startFakeGitHub } from './support/github/server.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'change-gate-cli-'));
  write('good.json', JSON.stringify({ ...change(), readAt: THURSDAY.toISOString() }));
  write('policy.json', '{"extends": "default@1"}');
  write('bad.json', JSON.stringify({ ...change({ title: 'fix', body: null }), readAt: THURSDAY.toISOString() }));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(file: string, text: string): void {
  writeFileSync(join(folder, file), text);
}

async function cli(
  argv: readonly string[],
  { env = {}, cwd = folder, color = false }: { env?: Record<string, string>; cwd?: string; color?: boolean } = {},
) {
  let [stdout, stderr] = ['', ''];
  const terminal = {
    stdout: (text: string) => {
      stdout += text;
    },
    stderr: (text: string) => {
      stderr += text;
    },
    color,
    env: { ...process.env, ...env },
    cwd,
    now: THURSDAY,
  };
  const code = await run(argv, terminal);
  return { code, stdout, stderr };
}

describe('the command line', () => {
  it('explains itself', async () => {
    const { code, stdout } = await cli(['--help']);
    expect(code).toBe(0);
    for (const command of ['preview', 'evaluate', 'check', 'window', 'validate', 'policy'])
      expect(stdout).toContain(`\n  ${command}`);
  });

  it('says what it can do where nothing is asked, and exits 2', async () => {
    expect(await cli([])).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('change-gate COMMAND'),
    });
  });

  it.each(['preview', 'evaluate', 'check', 'window', 'validate', 'policy'])(
    'explains %s, with its options and exit codes',
    async (command) => {
      const { code, stdout } = await cli([command, '--help']);
      expect(code).toBe(0);
      expect(stdout).toMatch(new RegExp(`^change-gate ${command}`));
      expect(stdout).toMatch(/--json[\s\S]*Exit code: 0 pass/);
    },
  );

  it('tells its version', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(await cli(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });

  it.each<[string, string[], RegExp]>([
    ['an unknown command', ['evalute', 'good.json'], /unknown command “evalute”, did you mean “evaluate”\?/],
    ['a member of every object as a command', ['constructor'], /unknown command/],
    ['an unknown option', ['evaluate', 'good.json', '--jsn'], /unknown option --jsn, did you mean “--json”\?/],
    ['a missing argument', ['evaluate'], /takes CHANGE\.json; got nothing/],
    ['too many arguments', ['evaluate', 'good.json', 'bad.json'], /got good\.json bad\.json/],
    ['a file that is not there', ['evaluate', 'none.json'], /none\.json: there is no such file/],
    ['an instant without a zone', ['evaluate', 'good.json', '--at', '2026-11-19T10:00'], /not an instant/],
    ['a day that does not exist', ['evaluate', 'good.json', '--at', '2026-02-30T10:00Z'], /no such day/],
    [
      'a policy that is not there',
      ['evaluate', 'good.json', '--policy', 'none.yml'],
      /none\.yml: there is no such file/,
    ],
    ['a folder as a change file', ['evaluate', '.'], /\. is a folder/],
    [
      'a policy file as a change file',
      ['evaluate', 'policy.json'],
      /policy\.json: not a change file; make one with `check/,
    ],
    ['two files to validate', ['validate', 'a.yml', '--policy', 'b.yml'], /got a\.yml and --policy b\.yml/],
    ['something that is no pull request', ['check', 'acme'], /OWNER\/REPO#N/],
  ])('refuses %s in one line', async (_name, argv, message) => {
    const { code, stdout, stderr } = await cli(argv);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });
});

describe('evaluate', () => {
  it('passes a good change and exits 0', async () => {
    expect(await cli(['evaluate', 'good.json'])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('May be merged until Thursday 19 November, 17:00 CT'),
    });
  });

  it('fails a bad one and exits 1', async () => {
    expect(await cli(['evaluate', 'bad.json'])).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('Not ready to merge'),
    });
  });

  it('judges as of --at', async () => {
    const { code, stdout } = await cli(['evaluate', 'good.json', '--at', '2026-11-21T16:00:00Z', '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      verdict: 'wait',
      at: '2026-11-21T16:00:00.000Z',
      earliestMerge: '2026-11-23T15:00:00.000Z',
    });
  });

  it('prints the decision as the contract has it', async () => {
    const decision = JSON.parse((await cli(['evaluate', 'good.json', '--json'])).stdout);
    expect(decision).toMatchObject({
      verdict: 'pass',
      category: 'normal',
      lane: 'ordinary',
      areas: [],
      policy: { source: expect.any(String), sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
    for (const finding of decision.findings)
      expect(finding).toMatchObject({
        rule: expect.any(String),
        outcome: expect.any(String),
        level: expect.any(String),
        message: expect.any(String),
        clauses: expect.any(Array),
        controls: expect.any(Array),
      });
  });

  it('writes the summary', async () => {
    await cli(['evaluate', 'bad.json', '--summary', 'summary.md']);
    expect(readFileSync(join(folder, 'summary.md'), 'utf8')).toMatch(/^### ❌ Not ready to merge/);
  });

  it('colours only where it is told to', async () => {
    expect((await cli(['evaluate', 'bad.json'])).stdout).not.toContain('\u001b');
    expect((await cli(['evaluate', 'bad.json'], { color: true })).stdout).toContain('\u001b[');
  });

  it('names every member of a change file that is wrong', async () => {
    write(
      'wrong.json',
      JSON.stringify({ ...change(), files: [{ path: 'a', status: 'moved' }], head: { ref: 'x' }, titel: 'x' }),
    );
    const { code, stderr } = await cli(['evaluate', 'wrong.json']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/files\.0\.status[\s\S]*/);
    expect(stderr).toMatch(/head\.sha/);
    expect(stderr).toMatch(/titel/);
  });

  it('takes the policy of --policy, and refuses one that is not valid with every problem', async () => {
    write('strict.yml', 'extends: default@1\nrules: { approvals: { normal: 2 } }\n');
    expect(await cli(['evaluate', 'good.json', '--policy', 'strict.yml'])).toMatchObject({ code: 1 });
    write('broken.yml', 'extends: default@1\nrules:\n  aprovals: {}\ncalender: {}\n');
    const { code, stderr } = await cli(['evaluate', 'good.json', '--policy', 'broken.yml']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/did you mean "approvals"[\s\S]*did you mean "calendar"/);
  });

  it('is unknown, never a pass, for facts that were not read', async () => {
    const { files: _files, ...rest } = change();
    write('partial.json', JSON.stringify({ ...rest, readAt: THURSDAY.toISOString() }));
    expect(JSON.parse((await cli(['evaluate', 'partial.json', '--json'])).stdout)).toMatchObject({
      verdict: 'unknown',
    });
  });
});

describe('a change file by hand', () => {
  it('may say null for what is not known, and leave out the conclusion of a running check', async () => {
    const checks = [{ name: 'test', kind: 'check-run', status: 'in_progress' }];
    const facts = { ...change(), totals: null, linkedIssues: null, checks, readAt: THURSDAY.toISOString() };
    write('by-hand.json', JSON.stringify(facts));
    expect((await cli(['evaluate', 'by-hand.json'])).stderr).toBe('');
  });
});

describe('preview', () => {
  it('judges a branch before its pull request exists, by the policy of the base branch', async () => {
    const checkout = join(folder, 'checkout');
    mkdirSync(checkout);
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@users.noreply.github.com', ...args], {
        cwd: checkout,
      });
    git('init', '--quiet', '--initial-branch', 'main');
    writeFileSync(join(checkout, 'README.md'), '# Shop\n');
    git('add', '.');
    git('commit', '--quiet', '--message', 'Start');
    git('switch', '--quiet', '--create', 'retry');
    writeFileSync(join(checkout, 'retry.ts'), 'export {};\n');
    git('add', '.');
    git('commit', '--quiet', '--message', 'Retry failed webhook deliveries');
    writeFileSync(join(checkout, 'body.md'), change().body ?? '');

    const advice = /with --body FILE to have it judged too/;
    expect((await cli(['preview'], { cwd: checkout })).stderr).toMatch(advice);
    expect((await cli(['preview', '--body', 'body.md'], { cwd: checkout })).stderr).not.toMatch(advice);
    const early = JSON.parse((await cli(['preview', '--json'], { cwd: checkout })).stdout);
    const outcome = (decision: { findings: { rule: string; outcome: string; message: string }[] }, rule: string) =>
      decision.findings.find((finding) => finding.rule === rule);
    expect(early.category).toBe('normal');
    for (const rule of ['approvals', 'ci-checks', 'review-threads', 'description']) {
      expect(outcome(early, rule)).toMatchObject({
        outcome: 'not-applicable',
        message: 'Not known before the pull request exists',
      });
    }
    expect(outcome(early, 'title')).toMatchObject({ outcome: 'pass' });
    expect(
      outcome(
        JSON.parse((await cli(['preview', '--json', '--body', 'body.md'], { cwd: checkout })).stdout),
        'description',
      ),
    ).toMatchObject({ outcome: 'pass' });
  });

  it('says in one line where there is no checkout', async () => {
    const { code, stderr } = await cli(['preview']);
    expect(code).toBe(2);
    expect(stderr).not.toMatch(/this is a bug|\n\s+at /);
  });
});

describe('check', () => {
  it('judges a live pull request, and stores its facts for evaluate', async () => {
    const world = fakeWorld({
      repositories: [
        fakeRepository({
          owner: 'acme',
          name: 'shop',
          collaborators: { ada: 'write' },
          pullRequests: [{ number: 42, author: 'ada', title: 'fix', files: [{ path: 'src/a.ts' }] }],
        }),
      ],
    });
    await using fake = await startFakeGitHub(world);
    const env = { GITHUB_API_URL: fake.apiUrl, GITHUB_TOKEN: fake.token() };
    const { code, stdout } = await cli(['check', 'acme/shop#42', '--json', '--save', 'live.json'], { env });
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ verdict: 'fail', change: { repository: 'acme/shop', number: 42 } });
    const again = JSON.parse((await cli(['evaluate', 'live.json', '--json'])).stdout);
    expect(again.findings).toEqual(JSON.parse(stdout).findings);
    expect(await cli(['check', 'acme/shop#43'], { env })).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/#43/),
    });
    expect(fake.violations).toEqual([]);
  });
});

describe('validate and policy', () => {
  it('says what is wrong with a policy, with the line', async () => {
    expect(await cli(['validate', 'broken.yml'])).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/broken\.yml:3:3[\s\S]*2 problems/),
    });
    expect(await cli(['validate', 'strict.yml'])).toMatchObject({ code: 0, stdout: expect.stringContaining('valid') });
    expect(await cli(['validate'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('There is no .github/change-gate.yml: the built-in policy holds.'),
    });
    expect(await cli(['validate', '--policy', 'broken.yml'])).toMatchObject({ code: 1 });
  });

  it('tells a warning from a problem', async () => {
    write('unpinned.yml', 'rules: { gate-integrity: off }\n');
    const { code, stdout } = await cli(['validate', 'unpinned.yml']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^warning: unpinned\.yml:1:1/);
    expect(stdout).toMatch(/can then be changed without its owner[\s\S]*: valid, 4 warnings\n$/);
  });

  it.each(['policy', 'window'])(
    '%s answers by the policy of the repository, from a folder within as well, and says so',
    async (name) => {
      const own = join(folder, `own-${name}`);
      mkdirSync(join(own, '.github'), { recursive: true });
      mkdirSync(join(own, '.git'));
      mkdirSync(join(own, 'src'));
      writeFileSync(
        join(own, '.github/change-gate.yml'),
        'extends: default@1\ncalendar: { timezone: Europe/Berlin }\n',
      );
      const note = (file: string) => `by ${file}; --policy built-in for the built-in one\n`;
      const here = await cli([name], { cwd: own });
      expect(here.stderr).toBe(note('.github/change-gate.yml'));
      expect(here.stdout).toMatch(/Europe\/Berlin|CET/);
      expect((await cli([name], { cwd: join(own, 'src') })).stderr).toBe(note('../.github/change-gate.yml'));
      expect((await cli([name, '--policy', 'built-in'], { cwd: own })).stdout).toMatch(/Chicago| CT/);
      expect((await cli([name, '--json'], { cwd: own })).stderr).toBe('');
      expect((await cli([name, '--policy', '.github/change-gate.yml'], { cwd: own })).stderr).toBe('');
    },
  );

  it('prints the policy as a file that means the same', async () => {
    const { stdout } = await cli(['policy', '--policy', 'strict.yml']);
    write('printed.yml', stdout);
    const [one, other] = await Promise.all(
      ['strict.yml', 'printed.yml'].map((file) => cli(['policy', '--policy', file, '--json'])),
    );
    expect(other?.stdout).toBe(one?.stdout);
  });
});
