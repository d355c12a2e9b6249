import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { requireCommand, ruleset } from '../../src/init/ruleset.ts';
import { recordsBranchName } from '../../src/recording/record-store.ts';
import { call } from '../commands/call.ts';
import { TemporaryRepository } from '../git/temporary-repository.ts';
import { blocks, names, read, root } from './pages.ts';
import { commandsIn, type ShellCommand } from './shell.ts';

const shell = names.flatMap((page) => blocks(page).filter(({ language }) => language === 'sh'));
const all = shell.flatMap(commandsIn);

/** How the pages call the program: from npm, and as the bundle in a clone. */
const programs = ['npx change-gate', 'node dist/index.js'];
const isOurs = ({ text }: ShellCommand) => programs.some((program) => text.startsWith(`${program} `));
const ours = [...new Map(all.filter(isOurs).map((command) => [command.words.slice(2).join(' '), command])).values()];

/** What reads change records, of which a reader's clone has a branch and this one has none. */
const ofRecords: readonly string[] = ['verify-records', 'evidence', 'report'];

/** What needs more than a clone, and therefore cannot run here; its options are still checked. */
const needsMore = ({ words }: ShellCommand) =>
  ofRecords.includes(words[2] ?? '') || words.some((word) => /^OWNER\/REPO(?:#N)?$/.test(word));

/** Beside a policy: what a reader's own files are called on the pages. */
const files = {
  '.github/change-gate.yml': 'extends: default@1\npeople:\n  executive: [carol, dmitri]\n',
  '.github/change-gate.test.yml': 'cases:\n  - { name: A good change may be merged, expect: pass }\n',
  'stricter.yml': 'extends: default@1\nrules:\n  approvals: { normal: 2 }\n',
  'description.md': '## Description\nFailed webhooks are sent again.\n',
  'change.json': readFileSync(join(root, 'examples/feature.json'), 'utf8'),
};

/** A clone with a policy, on a branch with one commit. */
function shop(): TemporaryRepository {
  const repository = TemporaryRepository.withFiles(files);
  repository.git('remote', 'add', 'origin', 'https://github.com/acme/shop.git');
  repository.branch('retry');
  repository.commit('Retry failed webhooks', { 'src/retry.ts': 'export {};\n' });
  return repository;
}

describe('commands of change-gate that the pages show', () => {
  it('include every command that there is', async () => {
    const { stdout } = await call(root, ['--help']);
    const known = [...stdout.matchAll(/^ {2}([\w-]+)/gm)].map(([, name]) => name);
    expect(known.length).toBeGreaterThan(8);
    expect(known.filter((name) => !ours.some(({ words }) => words[2] === name))).toEqual([]);
  });

  it.each(ours.filter((command) => !needsMore(command)))('$at: $text', async ({ words: [, , ...args] }) => {
    const cwd = args.some((arg) => arg.startsWith('examples/')) ? root : shop().path;
    const { code, stdout, stderr } = await call(cwd, args);
    // 0 and 1 are answers; 2 is wrong use.
    expect([0, 1], stderr).toContain(code);
    expect(stdout).not.toBe('');
  });

  it.each(ours.filter(needsMore))('$at: $text, as far as its options go', async ({ words: [, , ...args] }) => {
    const { code, stderr } = await call(root, [...args, '--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('are spelled out in the prose as well', async () => {
    const inline = names.flatMap((page) =>
      [...read(page).matchAll(/`npx change-gate ([^`…]+)`/g)].map(([, text = '']) => text.split(' ')),
    );
    expect(inline.length).toBeGreaterThan(5);
    for (const [name = '', ...options] of inline) {
      const { stdout, code } = await call(root, [name, '--help']);
      expect(code, name).toBe(0);
      for (const option of options.filter((word) => word.startsWith('--'))) expect(stdout, name).toContain(option);
    }
  });
});

const { scripts } = z.object({ scripts: z.record(z.string(), z.string()) }).parse(JSON.parse(read('package.json')));

/** Every other program that the pages call. None can run in a test: they change a machine, or something on GitHub. */
const others: Readonly<Record<string, (words: readonly string[]) => boolean>> = {
  // What is sent is compared with what GitHub takes in __tests__/workflows/setup-commands.test.ts.
  'gh api': () => true,
  'gh run rerun': () => true,
  'gh secret set': () => true,
  'gh variable set': () => true,
  'gh variable delete': () => true,
  'gh workflow enable': ([, , , file = '']) => existsSync(join(root, 'examples/workflows', file)),
  'gh workflow run': ([, , , file = '']) => existsSync(join(root, 'examples/workflows', file)),
  // How an auditor checks a pack by other means; they only read.
  sha256sum: () => true,
  'git show': () => true,
  tail: () => true,
  'while read': () => true,
  // On the branch of records, by a person who corrects or restores it.
  'git clone': (words) => words.includes(recordsBranchName),
  'git -C records': ([, , , command = '']) => ['rm', 'commit', 'push'].includes(command),
  'git push': ([, , , ref = '']) => ref.endsWith(`:refs/heads/${recordsBranchName}`),
  'npm cit': () => true,
  'npm run': ([, , script = '']) => Object.hasOwn(scripts, script),
  bash: ([, file = '']) => existsSync(join(root, file)),
};

describe('other commands that the pages show', () => {
  const known = Object.entries(others);
  const matching = (command: ShellCommand) => known.filter(([start]) => `${command.text} `.startsWith(`${start} `));

  it.each(all.filter((command) => !isOurs(command)))('$at: $text', (command) => {
    expect(matching(command).map(([, isRight]) => isRight(command.words))).toEqual([true]);
  });

  it('are all that is listed here', () => {
    const unused = known.filter(([start]) => !all.some(({ text }) => `${text} `.startsWith(`${start} `)));
    expect(unused.map(([start]) => start)).toEqual([]);
  });

  it.each(shell)('are shell: $page:$line', ({ text }) => {
    expect(() => execFileSync('bash', ['-n'], { input: text, stdio: ['pipe', 'pipe', 'pipe'] })).not.toThrow();
  });
});

describe('the command of the README that makes the status required', () => {
  const [, start = '', body = ''] = /```sh\n(gh api [^\n]*)\n([\s\S]*?)\nJSON\n```/.exec(read('README.md')) ?? [];

  it('is the one that init prints', () => {
    expect(requireCommand(null).split('\n')[0]).toBe(start);
    expect(JSON.parse(body)).toEqual(ruleset(null));
  });
});
