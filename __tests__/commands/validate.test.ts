import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bob, environment, TemporaryRepository, temporaryFolder } from '../git/temporary-repository.ts';
import { fakeRepository, fakeWorld } from '../support/github/builders.ts';
import { startFakeGitHub } from '../support/github/server.ts';
import { call } from './call.ts';

const validate = (cwd: string, argv: readonly string[] = [], env: Record<string, string> = {}) =>
  call(cwd, ['validate', ...argv], { env: { ...environment, ...env } });

const file = '.github/change-gate.yml';
const people = 'people: {executive: [carol, dmitri], security: [sonja]}\n';
const policy = (text: string) => ({ [file]: `extends: default@1\n${people}${text}` });

describe('validate', () => {
  it('says nothing of a policy that fits its checkout', async () => {
    const repository = TemporaryRepository.withFiles({
      'src/pay/a.ts': '',
      ...policy('areas: {pay: {title: P, paths: ["src/pay/**"]}}\n'),
    });
    expect(await validate(repository.path)).toEqual({ code: 0, stdout: `${file}: valid\n`, stderr: '' });
  });

  it('tells of sweeps in another time zone than that of the policy', async () => {
    const repository = TemporaryRepository.withFiles({
      '.github/workflows/change-gate.yml':
        'on:\n  schedule:\n    - cron: "7 8-17 * * 1-5"\n      timezone: America/Chicago\n',
      ...policy('calendar: { timezone: Europe/Berlin }\n'),
    });
    expect((await validate(repository.path)).stderr).toMatch(/by the clock of America\/Chicago, .*Europe\/Berlin/);
  });

  it('reads the policy of the repository from a folder within', async () => {
    const repository = TemporaryRepository.withFiles({ 'src/a.ts': '', ...policy('') });
    expect(await validate(join(repository.path, 'src'))).toMatchObject({ code: 0 });
  });

  it('warns of what matches nothing, with line, column and suggestion, and stays valid', async () => {
    const repository = TemporaryRepository.withFiles({
      'src/payments/a.ts': '',
      ...policy('areas:\n  pay: {title: P, paths: ["src/paymets/**"]}\n'),
    });
    const { code, stdout } = await validate(repository.path);
    expect(code).toBe(0);
    expect(stdout).toContain(
      `warning: ${file}:4:27: areas.pay.paths[0]: "src/paymets/**" matches none of the 2 files here, did you mean "src/payments/**"?`,
    );
    expect(stdout).toMatch(/\n {4}\| +\^\n/);
    expect(stdout).toMatch(/: valid, 1 warning\n$/);
    const json = JSON.parse((await validate(repository.path, ['--json'])).stdout);
    expect(json).toEqual({
      file,
      valid: true,
      problems: [
        {
          severity: 'warning',
          line: 4,
          column: 27,
          path: 'areas.pay.paths[0]',
          message: expect.any(String),
          suggestion: 'src/payments/**',
        },
      ],
    });
  });

  it('counts new files, and looks at the whole checkout from any folder of it', async () => {
    const repository = TemporaryRepository.withFiles(policy('areas: {pay: {title: P, paths: ["src/pay/**"]}}\n'));
    repository.write({ 'src/pay/new.ts': '' });
    const { stdout } = await validate(join(repository.path, 'src'), [`../${file}`]);
    expect(stdout).toBe(`../${file}: valid\n`);
  });

  it('warns of an only executive who writes most changes, by the history', async () => {
    const repository = TemporaryRepository.withFiles({
      [file]: 'extends: default@1\npeople: {executive: [Bob], security: [sonja]}\n',
    });
    for (let count = 0; count < 21; count += 1) repository.commit('More', {}, bob);
    expect((await validate(repository.path)).stdout).toContain(
      '"Bob" is the only executive and wrote 21 of the last 22 commits',
    );
  });

  it('tells errors alone, as it did, where there are any', async () => {
    const repository = TemporaryRepository.withFiles(
      policy('areas: {pay: {title: P, paths: ["x/**"]}}\nrules: {aprovals: off}\n'),
    );
    const { code, stdout } = await validate(repository.path);
    expect(code).toBe(1);
    expect(stdout).toMatch(/:4:9: rules\.aprovals: unknown key "aprovals", did you mean "approvals"\?/);
    expect(stdout).not.toContain('matches none');
    expect(JSON.parse((await validate(repository.path, ['--json'])).stdout)).toMatchObject({
      valid: false,
      problems: [{ severity: 'error' }],
    });
  });

  it('says so where there is no checkout to compare with', async () => {
    const folder = temporaryFolder();
    const { path } = TemporaryRepository.withFiles(policy('areas: {pay: {title: P, paths: ["x/**"]}}\n'));
    const { code, stdout, stderr } = await validate(folder, [join(path, file)]);
    expect({ code, valid: stdout.endsWith(': valid\n') }).toEqual({ code: 0, valid: true });
    expect(stderr).toMatch(/^Not compared with files or history: .* is not in a git repository/);
  });

  it('says nothing of a checkout without a commit', async () => {
    const repository = TemporaryRepository.init();
    mkdirSync(join(repository.path, '.github'));
    repository.write(policy(''));
    expect(await validate(repository.path)).toMatchObject({ code: 0, stdout: `${file}: valid\n`, stderr: '' });
  });
});

describe('validate --repository', () => {
  const world = fakeWorld({
    repositories: [
      fakeRepository({
        owner: 'acme',
        name: 'shop',
        private: true,
        collaborators: { ada: 'write', carol: 'read', dmitri: 'none' },
      }),
    ],
    teams: { 'acme/security': ['ada'], 'acme/nobody': [] },
  });

  it('asks GitHub whether people can read the repository, and says what the token may not know', async () => {
    const repository = TemporaryRepository.withFiles({
      [file]:
        'extends: default@1\npeople: {executive: [carol, dmitri], security: [acme/security], owner: [acme/nobody]}\n',
    });
    await using fake = await startFakeGitHub(world);
    const env = { GITHUB_API_URL: fake.apiUrl, GITHUB_TOKEN: fake.token() };
    const { code, stdout, stderr } = await validate(repository.path, ['--repository', 'acme/shop'], env);
    expect(code).toBe(0);
    expect(stdout).toContain(
      'people.executive[1]: "dmitri" cannot read acme/shop: give them access, or name somebody else',
    );
    expect(stdout).toMatch(/: valid, 1 warning\n$/);
    expect(stderr).toContain('The members of the team acme/security, which the policy names, could not be read');
    expect(fake.violations).toEqual([]);
  });

  it('reads teams with a token that may', async () => {
    const repository = TemporaryRepository.withFiles({
      [file]:
        'extends: default@1\npeople: {executive: [carol, ada], security: [acme/security], owner: [acme/nobody]}\n',
    });
    await using fake = await startFakeGitHub(world);
    const env = {
      GITHUB_API_URL: fake.apiUrl,
      GITHUB_TOKEN: fake.token({ permissions: { members: 'read', metadata: 'read' } }),
    };
    const { stdout, stderr } = await validate(repository.path, ['--repository', 'acme/shop'], env);
    expect(stderr).toBe('');
    expect(stdout).toContain('people.owner[0]: the team "acme/nobody" has no members');
  });

  it.each<[string, string[], Record<string, string>, RegExp]>([
    ['without a token', ['--repository', 'acme/shop'], {}, /--repository needs a token: set GITHUB_TOKEN or GH_TOKEN/],
    ['with something else', ['--repository', 'acme'], { GITHUB_TOKEN: 'x' }, /--repository acme: write OWNER\/REPO/],
  ])('is refused %s', async (_name, argv, env, message) => {
    const { path } = TemporaryRepository.withFiles(policy(''));
    expect(await validate(path, argv, env)).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(message),
    });
  });

  it('does not take a repository that it cannot see for people who are not there', async () => {
    const { path } = TemporaryRepository.withFiles(policy(''));
    await using fake = await startFakeGitHub(world);
    const env = { GITHUB_API_URL: fake.apiUrl, GITHUB_TOKEN: fake.token() };
    expect(await validate(path, ['--repository', 'acme/gone'], env)).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/acme\/gone was not found, or the token cannot see it/),
    });
  });
});
