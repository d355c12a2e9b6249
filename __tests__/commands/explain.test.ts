import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli.ts';
import { modified } from '../classify/files.ts';
import { change, THURSDAY } from '../support/change.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'change-gate-explain-'));
  const files = [modified('src/orders.ts', ' a', "+createHash('x')"), modified('bad\u001b[31m.ts', '+a')];
  writeFileSync(join(folder, 'change.json'), JSON.stringify(change({ files })));
  writeFileSync(
    join(folder, 'policy.yml'),
    'extends: default@1\nareas:\n  orders:\n    title: Orders\n    paths: [src/orders*]\n',
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function explain(...options: readonly string[]) {
  let [stdout, stderr] = ['', ''];
  const code = await run(['evaluate', 'change.json', ...options], {
    stdout: (text) => {
      stdout += text;
    },
    stderr: (text) => {
      stderr += text;
    },
    color: false,
    env: {},
    cwd: folder,
    now: THURSDAY,
  });
  return { code, stdout, stderr };
}

describe('evaluate --explain', () => {
  it('says what a file of the change comes to, by which line', async () => {
    const { code, stdout } = await explain('--explain', 'src/orders.ts');
    expect(code).toBe(0);
    expect(stdout).toContain(
      'src/orders.ts: Normal\n  Cryptography and key management: line 2: createHash( (default@1 areas.cryptography.content[1])\n',
    );
    expect(stdout).toMatch(/^no {2}areas\.gate: The change gate itself/m);
  });

  it('says so of a path that the change does not have, by its name', async () => {
    const { stdout } = await explain('--explain', 'db/migrate/1_add.rb');
    expect(stdout).toContain('db/migrate/1_add.rb: Major (by its name alone: the change has no such file)');
    expect(stdout).toMatch(/^ {2}\+ +\d+ {2}\*\*\/db\/\{,\*_,\*\/\}migrate/m);
  });

  it('names the line of the policy file that a pattern comes from', async () => {
    const { stdout } = await explain('--explain', 'src/orders.ts', '--policy', 'policy.yml');
    expect(stdout).toContain('Orders: src/orders* (policy.yml:5 areas.orders.paths[0])');
  });

  it('gives all of it as JSON, with the line in the printed policy', async () => {
    const { stdout } = await explain('--explain', 'src/auth.ts', '--json');
    const { view, tried } = JSON.parse(stdout);
    expect(view).toMatchObject({ category: 'major', areas: [{ id: 'authentication', pattern: '**/*auth!(or*)' }] });
    const area = tried.find(({ key }: { key: string[] }) => key.join('.') === 'areas.authentication');
    expect(area.paths[0]).toMatchObject({ matches: true, printedLine: expect.any(Number) });
  });

  it.each([
    [['--explain', ''], 'takes the path of a file'],
    [['--explain', './src/a.ts'], 'write src/a.ts'],
    [['--explain', '/src/a.ts'], 'write src/a.ts'],
    [['--explain', 'src\\a.ts'], 'write src/a.ts'],
    [['--explain', 'src/'], 'names a folder'],
    [['--explain', 'a', '--summary', 'x.md'], 'leave out --summary'],
    [['--explain', 'a', '--at', '2026-11-19T10:00Z'], 'leave out --at'],
  ])('%j is wrong use', async (options, message) => {
    const { code, stderr } = await explain(...options);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });

  it('prints no control character of a path', async () => {
    const { stdout } = await explain('--explain', 'bad\u001b[31m.ts');
    expect(stdout).not.toContain('\u001b');
  });
});
