import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../git/temporary-repository.ts';
import { call } from './call.ts';

let folder = '';
beforeEach(() => {
  folder = temporaryFolder();
});

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

const test = (argv: readonly string[] = [], { color = false, cwd = folder } = {}) =>
  call(cwd, ['test', ...argv], { color, env: {}, now: new Date('2030-01-01T00:00:00Z') });

const usual = '.github/change-gate.test.yml';
const good = 'cases:\n  - { name: A good change may be merged, clause: "4.1", expect: pass }\n';
const bad =
  'cases:\n  - name: Two approve\n    clause: "4.3"\n    expect: { verdict: wait, findings: { approvals: wait } }\n';

describe('test', () => {
  it('runs the cases beside the policy and exits 0 where all hold', async () => {
    write(usual, good);
    const { code, stdout, stderr } = await test();
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^\.github\/change-gate\.test\.yml — by built-in \(default@1\) \([0-9a-f]{12}\)\n/);
    expect(stdout).toContain('  ✓ 4.1  A good change may be merged\n');
    expect(stdout).toMatch(/\n1 passed \(1\)\n$/);
  });

  it('shows what came out otherwise, why and where, and exits 1', async () => {
    write(usual, bad);
    const { code, stdout } = await test();
    expect(code).toBe(1);
    expect(stdout).toContain('  ✗ 4.3  Two approve\n');
    expect(stdout).toContain('      verdict: expected wait, got pass\n');
    expect(stdout).toMatch(/approvals: expected wait, got pass\n {8}\S.*grace/);
    expect(stdout).toContain(`      ${usual}:2\n`);
    expect(stdout).toMatch(/\n0 passed, 1 failed \(1\)\n$/);
  });

  it('judges by the policy of the folder, unless the tests or --policy name another', async () => {
    write(usual, bad);
    write('.github/change-gate.yml', 'extends: default@1\nrules: {approvals: {normal: 2}}\n');
    expect(await test()).toMatchObject({ code: 0, stdout: expect.stringContaining('by .github/change-gate.yml') });
    write(usual, `policy: built-in\n${bad}`);
    expect(await test()).toMatchObject({ code: 1, stdout: expect.stringContaining('by built-in') });
    write(usual, `policy: strict.yml\n${bad}`);
    write('.github/strict.yml', 'extends: default@1\nrules: {approvals: {normal: 3}}\n');
    expect(await test()).toMatchObject({ code: 0, stdout: expect.stringContaining('by .github/strict.yml') });
    write('lax.yml', 'extends: default@1\n');
    expect(await test(['--policy', 'lax.yml'])).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('by lax.yml'),
    });
  });

  it("reads local times in the policy's time zone", async () => {
    write('berlin.yml', 'extends: default@1\ncalendar: {timezone: Europe/Berlin}\n');
    write(
      usual,
      'policy: ../berlin.yml\ncases: [{name: x, at: 2026-11-19 16:59, expect: pass}, {name: y, at: 2026-11-19T16:59:00Z, expect: wait}]\n',
    );
    expect(await test()).toMatchObject({ code: 0 });
  });

  it('runs every file of the usual folder, and of a folder that is named', async () => {
    write('.github/change-gate/a.test.yml', good);
    write('.github/change-gate/b.test.yaml', good);
    write('.github/change-gate/notes.yml', 'no tests');
    expect(await test()).toMatchObject({ code: 0, stdout: expect.stringContaining('2 passed (2)') });
    expect(await test(['.github'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('.github holds no file that ends in .test.yml'),
    });
    expect(await test(['.github/change-gate', '.github/change-gate/a.test.yml'])).toMatchObject({
      stdout: expect.stringContaining('2 passed (2)'),
    });
  });

  it('runs only what --filter names, by name or clause', async () => {
    write(usual, `${good}${bad.replace('cases:\n', '')}`);
    expect(await test(['--filter', 'GOOD'])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('1 passed (1)'),
    });
    expect(await test(['--filter', '4.3'])).toMatchObject({ code: 1, stdout: expect.stringContaining('1 failed (1)') });
    expect(await test(['--filter', 'nothing'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('no case has a name or clause with "nothing"'),
    });
  });

  it('prints JSON for programs', async () => {
    write(usual, bad);
    const { code, stdout } = await test(['--json']);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      total: 1,
      passed: 0,
      failed: 1,
      files: [
        {
          file: usual,
          policy: { source: 'built-in (default@1)', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
          tests: [
            {
              name: 'Two approve',
              clauses: ['4.3'],
              line: 2,
              at: '2026-11-19T16:00:00.000Z',
              passed: false,
              verdict: 'pass',
              differences: [{ what: 'verdict', expected: 'wait', actual: 'pass' }, { what: 'approvals' }],
            },
          ],
        },
      ],
    });
  });

  it('colours only where it is told to, and lets no name move the cursor', async () => {
    write(usual, 'cases: [{name: "\\e[2Jx\\ny", expect: fail}]\n');
    expect((await test()).stdout).not.toContain('\u001b');
    const { stdout } = await test([], { color: true });
    expect(stdout).toContain('\u001b[31m✗\u001b[0m');
    expect(stdout).not.toContain('\u001b[2J');
  });

  it.each<[string, string, RegExp]>([
    [
      'a mistake, with its place',
      'cases:\n  - nmae: x\n    expect: pass\n',
      /change-gate\.test\.yml:2:5: cases\[0\]\.nmae: unknown key "nmae", did you mean "name"\?\n {2}2 \|/,
    ],
    [
      'a time that does not exist',
      'cases: [{name: x, at: 2026-03-08 02:30, expect: pass}]\n',
      /:1:23: cases\[0\]\.at: "2026-03-08 02:30" does not exist/,
    ],
    ['no case', 'cases: []\n', /expected at least one case/],
    [
      'a policy that is not there',
      'policy: gone.yml\ncases: [{name: x, expect: pass}]\n',
      /gone\.yml: there is no such file/,
    ],
  ])('refuses %s and exits 2', async (_name, text, message) => {
    write(usual, text);
    const { code, stdout, stderr } = await test();
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });

  it('refuses a policy that is not valid', async () => {
    write(usual, good);
    write('.github/change-gate.yml', 'rules: {aprovals: off}\n');
    expect(await test()).toMatchObject({ code: 2, stderr: expect.stringContaining('did you mean "approvals"') });
  });

  it('says where tests would be looked for', async () => {
    expect(await test()).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('write .github/change-gate.test.yml'),
    });
    expect(await test(['gone.test.yml'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('there is no such file'),
    });
  });

  it('proves the built-in policy by the cases that come with it', async () => {
    const { code, stdout } = await test(['examples/policy-tests'], { cwd: resolve(import.meta.dirname, '../..') });
    expect(stdout).not.toContain('✗');
    expect(code).toBe(0);
  });
});
