import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/evaluate.ts';
import { builtInPolicy } from '../../src/policy/built-in.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import { TemporaryRepository, temporaryFolder } from '../git/temporary-repository.ts';
import { change, THURSDAY } from '../support/change.ts';
import { call } from './call.ts';

const init = (cwd: string, ...options: string[]) => call(cwd, ['init', ...options]);

const workflow = '.github/workflows/change-gate.yml';
const template = '.github/pull_request_template.md';
const policy = '.github/change-gate.yml';
const all = [workflow, template, policy];

const read = (repository: TemporaryRepository, path: string) => readFileSync(join(repository.path, path), 'utf8');
const there = (repository: TemporaryRepository) => all.filter((path) => existsSync(join(repository.path, path)));

/** What was done to each file, from `--json`. */
const actions = (stdout: string): Record<string, string> =>
  Object.fromEntries(
    JSON.parse(stdout).files.map(({ path, action }: { path: string; action: string }) => [path, action]),
  );

function shop(files: Record<string, string> = {}): TemporaryRepository {
  const repository = TemporaryRepository.withFiles({ 'src/auth/login.ts': '', 'src/payments/charge.ts': '', ...files });
  repository.git('remote', 'add', 'origin', 'https://github.com/acme/shop.git');
  return repository;
}

describe('init', () => {
  it('lets sweeps follow the time zone of a policy that is there already', async () => {
    const repository = shop({ [policy]: 'extends: default@1\ncalendar:\n  timezone: Europe/Berlin\n' });
    await init(repository.path);
    expect(read(repository, workflow)).toContain('timezone: Europe/Berlin');
    expect(read(repository, workflow)).not.toContain('America/Chicago');
  });

  it('writes three files, filled from the checkout, and says the one remaining step', async () => {
    const repository = shop({
      '.github/CODEOWNERS': '* @ada @grace\r\n',
      '.github/workflows/ci.yml': 'name: CI\non: [push]\njobs: {}\n',
    });
    const { code, stdout, stderr } = await init(join(repository.path, 'src'));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(there(repository)).toEqual(all);
    expect(read(repository, workflow)).toContain('mode: report-only');
    const text = read(repository, policy);
    for (const seen of [
      '(main)',
      'executive: [ada, grace]',
      'src/auth/ (1)',
      'src/payments/**',
      '"CI"',
      'America/Chicago',
    ])
      expect(text).toContain(seen);
    expect(parsePolicy(text, policy)).toMatchObject({ ok: true, warnings: [] });
    expect(stdout).toContain("gh api --method POST 'repos/acme/shop/rulesets'");
    expect(stdout).toContain('"context": "change-gate"');
    expect(repository.git('status', '--porcelain', '--untracked-files=all').split('\n')).toHaveLength(3);
  });

  it('writes what takes the lane of an installation', async () => {
    const repository = shop();
    const { stdout } = await init(repository.path, '--json');
    const files = Object.keys(actions(stdout)).map((path) => ({ path, status: 'added' as const }));
    const facts = change({ files, policyOnDefaultBranch: 'absent' });
    expect(evaluate(builtInPolicy, facts, THURSDAY).lane.lane).toBe('install');
  });

  it('prints and writes nothing in a dry run', async () => {
    const repository = shop();
    const { code, stdout } = await init(repository.path, '--dry-run');
    expect(code).toBe(0);
    for (const path of all) expect(stdout).toContain(`==> ${path}\n`);
    expect(stdout).toContain('Nothing was written');
    expect(existsSync(join(repository.path, '.github'))).toBe(false);
  });

  it('finds nothing to do the second time', async () => {
    const repository = shop();
    await init(repository.path);
    const { code, stdout } = await init(repository.path, '--json');
    expect(code).toBe(0);
    expect(Object.values(actions(stdout))).toEqual(['same', 'same', 'leave']);
    // The policy names the folders of the gate, which came with the first run.
    expect(read(repository, policy)).not.toContain('.github/workflows/');
  });

  it('writes what is missing, names what it left, and overwrites only where it is told to', async () => {
    const repository = shop({ [policy]: 'extends: default@1\n# ours\n' });
    const { stdout } = await init(repository.path);
    expect(stdout).toMatch(/change-gate\.yml +left as it is \(--force overwrites\)/);
    expect(read(repository, policy)).toContain('# ours');
    expect(there(repository)).toEqual(all);
    expect(actions((await init(repository.path, '--force', '--json')).stdout)[policy]).toBe('overwrite');
    expect(read(repository, policy)).not.toContain('# ours');
  });

  it.each(['PULL_REQUEST_TEMPLATE.md', 'docs/pull_request_template.md', '.github/Pull_Request_Template.txt'])(
    'knows the template %s, and says what it lacks',
    async (path) => {
      const repository = shop({ [path]: '## Summary\r\n\r\n## Test plan\r\n' });
      const { stdout } = await init(repository.path);
      expect(stdout).toContain(
        `Note: ${path} has no section for: Type of change, Security considerations, Rollback plan, Emergency.`,
      );
      expect(existsSync(join(repository.path, template))).toBe(false);
      await init(repository.path, '--force');
      // A file that is replaced keeps its place and its line ends.
      expect(read(repository, path)).toMatch(/^## Description\r\n/);
      expect(existsSync(join(repository.path, template))).toBe(false);
    },
  );

  it('says what templates in a folder are for', async () => {
    const repository = shop({ '.github/PULL_REQUEST_TEMPLATE/bug.md': '## Bug\n' });
    const { stdout } = await init(repository.path);
    expect(stdout).toContain('Templates in .github/PULL_REQUEST_TEMPLATE/ are used only where an address names one');
    expect(there(repository)).toEqual(all);
  });

  it('adds no second workflow and no second policy', async () => {
    const repository = shop({
      '.github/workflows/pr.yml': 'on: pull_request\njobs:\n  gate:\n    steps:\n      - uses: ilana/change-gate@v1\n',
      '.github/change-gate.yaml': 'extends: default@1\n',
    });
    const { stdout } = await init(repository.path, '--json');
    expect(actions(stdout)).toEqual({
      '.github/workflows/pr.yml': 'leave',
      [template]: 'write',
      '.github/change-gate.yaml': 'leave',
    });
    expect(JSON.parse(stdout).notes).toEqual(
      expect.arrayContaining([
        '.github/workflows/pr.yml runs the gate already: keep one of the two workflows.',
        '.github/change-gate.yaml is not read: rename it to .github/change-gate.yml.',
      ]),
    );
    expect(there(repository)).toEqual([template]);
  });

  it('writes the line ends of the checkout', async () => {
    const repository = shop({ '.gitattributes': '* text=auto eol=crlf\n' });
    await init(repository.path);
    for (const path of all) expect(read(repository, path)).not.toMatch(/[^\r]\n/);
    expect(parsePolicy(read(repository, policy), policy)).toMatchObject({ ok: true, warnings: [] });
    expect(Object.values(actions((await init(repository.path, '--json')).stdout))).toEqual(['same', 'same', 'leave']);
  });

  it('works before the first commit, without a remote', async () => {
    const repository = TemporaryRepository.init();
    const { code, stdout } = await init(repository.path);
    expect(code).toBe(0);
    expect(there(repository)).toEqual(all);
    expect(stdout).toContain('There is no commit here yet');
    expect(stdout).toContain('No remote names a repository on GitHub');
    expect(stdout).toContain('repos/{owner}/{repo}/rulesets');
    expect(stdout).toContain('Now commit and push these files to the default branch.');
  });

  it('says what to do about a detached HEAD', async () => {
    const repository = shop();
    repository.git('switch', '--quiet', '--detach');
    expect((await init(repository.path)).stdout).toContain('HEAD is detached: make a branch before you commit');
  });

  it('reads no file through a link, and lets no name out of its comment', async () => {
    const repository = shop({
      'src/payments\n#/x\ny: 1/a.ts': '',
      '.github/workflows/ci.yml': 'name: "CI\\n]: x"\non: push\n',
    });
    const { code } = await init(repository.path);
    expect(code).toBe(0);
    expect(parsePolicy(read(repository, policy), policy)).toMatchObject({ ok: true, warnings: [] });
  });

  it.each<[string, () => string, RegExp]>([
    [
      'outside of a checkout',
      temporaryFolder,
      /is not in a git repository\. Run this inside a checkout, or clone one first/,
    ],
    [
      'where .github is a file',
      () => {
        const repository = shop();
        repository.write({ '.github': 'x' });
        return repository.path;
      },
      /nothing was written: \.github is no folder/,
    ],
  ])('is refused %s, in one line', async (_name, folder, message) => {
    const path = folder();
    const before = readdirSync(path);
    const { code, stdout, stderr } = await init(path);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(readdirSync(path)).toEqual(before);
  });
});
