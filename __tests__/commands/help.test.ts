import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readArguments } from '../../src/commands/arguments.ts';
import { columns } from '../../src/report/wrap.ts';
import { TemporaryRepository } from '../git/temporary-repository.ts';
import { allCommands, call, wordsOf } from './call.ts';

const widest = (text: string) => Math.max(...text.split('\n').map(columns));

describe('the help of all commands', () => {
  it('fits into 80 columns, and has a line for each', async () => {
    const { stdout } = await call('/', ['--help']);
    expect(widest(stdout)).toBeLessThanOrEqual(80);
    const lines = stdout.split('\n');
    for (const { name, about } of allCommands) {
      expect(columns(about), `what is said of ${name} in one line`).toBeLessThanOrEqual(50);
      // In the README the same lines are a table: what would go on below its own beginning would be lost there.
      const row = lines.find((line) => line.startsWith(`  ${name} `));
      expect(row?.endsWith(`  ${about}`), name).toBe(true);
    }
  });

  it('shows what to call first', async () => {
    const { stdout } = await call('/', ['help']);
    const runs = [...stdout.matchAll(/^ {2}\$ npx change-gate (.+)$/gm)].map(([, run = '']) => wordsOf(run));
    expect(runs.length).toBeGreaterThan(1);
    for (const [name = '', ...rest] of runs) {
      const command = allCommands.find((each) => each.name === name);
      expect(() => command && readArguments(command, rest), name).not.toThrow();
      expect(command).toBeDefined();
    }
  });
});

describe.each(allCommands)('the help of $name', (command) => {
  it('fits into 80 columns, and is the same by “help” and by “--help”', async () => {
    const { code, stdout, stderr } = await call('/', [command.name, '--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(widest(stdout)).toBeLessThanOrEqual(80);
    expect((await call('/', ['help', command.name])).stdout).toBe(stdout);
  });

  it('has every option, its exit codes, and examples', async () => {
    // A long example goes on in the next line, as a shell reads it.
    const stdout = (await call('/', [command.name, '--help'])).stdout.replaceAll(' \\\n      ', ' ');
    for (const name of [...Object.keys(command.options), 'help'])
      expect(stdout).toMatch(new RegExp(`^  --${name} `, 'm'));
    expect(stdout).toContain('\nExit code: 0 ');
    expect(stdout).toContain('\nExamples:\n');
    expect(command.examples.length).toBeGreaterThan(0);
    for (const { run, about } of command.examples) {
      expect(stdout).toContain(`  $ npx change-gate ${run}\n      ${about}`);
    }
  });

  it('texts stand below their own beginning', async () => {
    const { stdout } = await call('/', [command.name, '--help']);
    const [, table = ''] = /\nOptions:\n([\s\S]*?)\n\n/.exec(stdout) ?? [];
    const begins = table.split('\n').map((line) => /^ {2}(?:--\S+(?: \S+)*)? {2,}(?=\S)/.exec(line)?.[0].length);
    expect(new Set(begins).size).toBe(1);
  });

  it.each(command.examples)('gives an example that is right: $run', ({ run }) => {
    const [name, ...rest] = wordsOf(run);
    expect(name).toBe(command.name);
    // Throws for an option that is not there, a value that is missing, and too many or too few arguments.
    expect(() => readArguments(command, rest)).not.toThrow();
  });
});

/** What the examples call their reader's own files. */
const files = {
  '.github/change-gate.test.yml': 'cases:\n  - { name: A holiday counts, expect: pass }\n',
  'policy.test.yml': 'cases:\n  - { name: A holiday counts, expect: pass }\n',
  '.github/change-gate.yml': 'extends: default@1\n',
  'stricter.yml': 'extends: default@1\nrules:\n  approvals: { normal: 2 }\n',
  'description.md': '## Description\nFailed webhooks are sent again.\n',
  'change.json': readFileSync('examples/feature.json', 'utf8'),
};

describe('examples that need no network', () => {
  const needsGitHub = ({ run }: { run: string }) => /(?:^| )acme\/shop/.test(run);
  // Those that read change records want a branch of them, which their own tests have.
  const needsRecords = ({ run }: { run: string }) => /^(?:evidence|report|verify-records)\b/.test(run);
  const offline = allCommands
    .flatMap(({ examples }) => examples)
    .filter((example) => !needsGitHub(example) && !needsRecords(example));

  it.each(offline)('$run: can be run', async ({ run }) => {
    const repository = TemporaryRepository.withFiles(files);
    repository.git('branch', 'release');
    repository.branch('retry');
    repository.commit('Retry failed webhooks', { 'src/retry.ts': 'export {};\n' });
    const { code, stdout, stderr } = await call(repository.path, wordsOf(run));
    expect([0, 1], stderr).toContain(code);
    expect(stdout).not.toBe('');
  });
});
