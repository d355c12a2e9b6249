import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readArguments } from '../../src/commands/arguments.ts';
import type { Command } from '../../src/commands/command.ts';
import { whyUnread, whyUnwritten } from '../../src/commands/file-fault.ts';
import { environment, TemporaryRepository } from '../git/temporary-repository.ts';
import { allCommands, call } from './call.ts';

/** What Node, V8 and zod say of themselves, which tells nobody what to do. */
const raw =
  /E[A-Z]{4,}:|no such file or directory|illegal operation|<value>|argument (?:missing|is ambiguous)|does not take an argument|Unexpected (?:token|end)|in JSON at|Invalid input|undefined|\[object|this is a bug|\n\s+at /;

async function refused(cwd: string, argv: readonly string[], env: Readonly<Record<string, string>> = environment) {
  const { code, stdout, stderr } = await call(cwd, argv, { env });
  expect({ code, stdout }, stderr).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/^change-gate: /);
  expect(stderr).not.toMatch(raw);
  return stderr.trimEnd();
}

/** Arguments that a command takes, so that only its options are wrong. */
const enough = ({ positionals: { least } }: Command): string[] => Array.from({ length: least }, () => 'x');

const optionsOf = (type: 'string' | 'boolean') =>
  allCommands.flatMap((command) =>
    Object.entries(command.options)
      .filter(([, option]) => option.type === type)
      .map(([name, { value = 'TEXT', multiple = false, takesEmpty = false }]) => ({
        at: `${command.name} --${name}`,
        command,
        name,
        value,
        multiple,
        takesEmpty,
      })),
  );

describe.each(optionsOf('string'))('$at', ({ command, name, value, multiple, takesEmpty }) => {
  const told = (what: string) => `change-gate: ${command.name}: --${name} ${what}`;
  const run = (...argv: string[]) => refused('/', [command.name, ...enough(command), ...argv]);

  it('is refused without a value, with an empty one unless that means something, and before the next option', async () => {
    expect(await run(`--${name}`)).toBe(told(`lacks its value: write --${name} ${value}`));
    for (const empty of [[`--${name}`, ''], [`--${name}=`], [`--${name}= `]]) {
      const wanted = told(`is empty: write --${name} ${value}, or leave it out`);
      if (takesEmpty) expect(() => readArguments(command, [...enough(command), ...empty])).not.toThrow();
      else expect(await run(...empty)).toBe(wanted);
    }
    expect(await run(`--${name}`, '--json')).toContain(told(`lacks its value before --json: write --${name} ${value}`));
  });

  it(multiple ? 'may be given twice' : 'is refused twice', async () => {
    if (multiple)
      return expect(
        readArguments(command, [...enough(command), `--${name}=one`, `--${name}=two`]).values(name),
      ).toEqual(['one', 'two']);
    const message = await run(`--${name}`, 'one', `--${name}=two`);
    expect(message).toBe(told('is given twice, as one and as two: give it once'));
  });
});

it.each(optionsOf('boolean'))('$at is refused with a value', async ({ command, name }) => {
  for (const value of ['true', 'no', '']) {
    expect(await refused('/', [command.name, ...enough(command), `--${name}=${value}`])).toBe(
      `change-gate: ${command.name}: --${name} takes no value: write --${name} alone`,
    );
  }
});

describe.each(allCommands)('$name', (command) => {
  it('is refused with an empty argument, with a long dash, and with an option that it does not have', async () => {
    const { name } = command;
    if (command.positionals.most > 0) expect(await refused('/', [name, ''])).toMatch(/got an empty text\. See/);
    expect(await refused('/', [name, '—json'])).toMatch(/—json begins with a long dash, .*write --json$/);
    expect(await refused('/', [name, '-json'])).toMatch(/unknown option -json, did you mean “--json”\?/);
    expect(await refused('/', [name, '--no-json'])).toMatch(/unknown option --no-json.*change-gate \w[\w-]* --help$/);
    expect(await refused('/', [name, '--jsn=1'])).toMatch(/unknown option --jsn, did you mean “--json”\?/);
  });

  it('is refused with more arguments than it takes', async () => {
    const { name, positionals } = command;
    if (!Number.isFinite(positionals.most)) return expect(positionals.most).toBe(Number.POSITIVE_INFINITY);
    const many = Array.from({ length: positionals.most + 1 }, () => 'x');
    expect(await refused('/', [name, ...many])).toMatch(new RegExp(`takes .*; got ${many.join(' ')}\\. See`));
  });
});

describe('files and other values', () => {
  const good = readFileSync('examples/feature.json', 'utf8');
  const github = { ...environment, GITHUB_TOKEN: 'x'.repeat(40) };

  function make(): TemporaryRepository {
    const repository = TemporaryRepository.withFiles({
      'change.json': good,
      'comma.json': good.replace(/\}\s*$/, ',}'),
      'half.json': good.slice(0, good.length / 2),
      'empty.json': '',
      'list.json': '[]',
      'package.json': '{ "name": "shop", "repository": "acme/shop", "author": "ada", "files": [] }',
      'archive.json': Buffer.from([0x50, 0x4b, 3, 4, 0, 0xff]),
      'wrong.json': JSON.stringify({ ...JSON.parse(good), number: undefined, title: 5 }),
      'folder/a.txt': '',
      'policy.yml': 'extends: default@1\n',
      'cases.test.yml': 'cases:\n  - { name: One, expect: pass }\n',
    });
    repository.branch('retry');
    repository.commit('Retry failed webhooks', { 'src/retry.ts': 'export {};\n' });
    return repository;
  }

  it.each<[string, string[], RegExp]>([
    [
      'a change file that is not there',
      ['evaluate', 'chnage.json'],
      /chnage\.json: there is no such file, did you mean “change\.json”\?$/,
    ],
    ['one in no folder', ['evaluate', 'no/x.json'], /no\/x\.json: there is no such file, nor its folder\. Name one/],
    ['one below a file', ['evaluate', 'change.json/x'], /there is no such file\. Name one that is there$/],
    ['a folder', ['evaluate', 'folder'], /folder is a folder: name a file in it$/],
    ['standard input', ['evaluate', '-'], /-: standard input is not read\. Name a file$/],
    ['an empty file', ['evaluate', 'empty.json'], /empty\.json: empty; make one with `check/],
    [
      'a comma too many',
      ['evaluate', 'comma.json'],
      /comma\.json:\d+:2: not JSON: a name in double quotes is missing here\. Mend it there$/,
    ],
    ['half a file', ['evaluate', 'half.json'], /half\.json:\d+:\d+: not JSON: .*\. Mend it there$/],
    ['another kind of file', ['evaluate', 'archive.json'], /not JSON, so not a change file; make one with/],
    ['a list', ['evaluate', 'list.json'], /list\.json: not a change file; make one with/],
    ['another JSON file', ['evaluate', 'package.json'], /package\.json: not a change file; make one with [^\n]*$/],
    [
      'wrong members',
      ['evaluate', 'wrong.json'],
      /mend these, or make one with [^\n]*\n {2}number: missing \(number\)\n {2}title: expected string, received number$/,
    ],
    [
      'a summary that is a folder',
      ['evaluate', 'change.json', '--summary', 'folder'],
      /--summary folder is a folder: name a file in it$/,
    ],
    [
      'a summary in no folder',
      ['evaluate', 'change.json', '--summary', 'no/x.md'],
      /--summary no\/x\.md: there is no folder no\. Make it first/,
    ],
    [
      'a summary below a file',
      ['evaluate', 'change.json', '--summary', 'change.json/x'],
      /: change\.json is no folder\. Name another file$/,
    ],
    [
      'a policy that is a folder',
      ['evaluate', 'change.json', '--policy', 'folder'],
      /--policy folder is a folder: name a file in it$/,
    ],
    [
      'a policy that is not there',
      ['window', '--policy', 'polcy.yml'],
      /--policy polcy\.yml: there is no such file, did you mean “policy\.yml”\?$/,
    ],
    ['the same, to print', ['policy', '--policy', 'none'], /--policy none: there is no such file/],
    ['the same, to validate', ['validate', '--policy', 'none'], /--policy none: there is no such file/],
    ['a policy to validate that is a folder', ['validate', 'folder'], /folder is a folder/],
    [
      'a repository that is none',
      ['validate', 'policy.yml', '--repository', 'shop'],
      /--repository shop: write OWNER\/REPO, e\.g\. acme\/shop$/,
    ],
    [
      'no repository here and a name that is none',
      ['validate', '--repository', 'shop'],
      /--repository shop: write OWNER\/REPO/,
    ],
    ['a body that is not there', ['preview', '--body', 'none.md'], /--body none\.md: there is no such file/],
    ['a body that is a folder', ['preview', '--body', 'folder'], /--body folder is a folder/],
    [
      'a base that is not there',
      ['preview', '--base', 'mian'],
      /no branch or commit "mian".*Did you mean --base main\?/,
    ],
    ['a local instant', ['preview', '--at', '2026-11-19T10:00'], /--at "2026-11-19T10:00": not an instant\. Write/],
    [
      'tests in a folder without any',
      ['test', 'folder'],
      /folder holds no file that ends in \.test\.yml: name another/,
    ],
    [
      'tests that are not there',
      ['test', 'cases.tets.yml'],
      /cases\.tets\.yml: there is no such file, did you mean “cases\.test\.yml”\?$/,
    ],
    [
      'a filter that nothing matches',
      ['test', 'cases.test.yml', '--filter', 'zzz'],
      /with "zzz": give --filter another text, or leave it out$/,
    ],
    ['a pull request that is none', ['check', 'acme/shop'], /acme\/shop: not a pull request\. Write OWNER\/REPO#N/],
    [
      'facts that cannot be saved',
      ['check', 'acme/shop#1', '--save', 'no/x.json'],
      /--save no\/x\.json: there is no folder no\. Make it first/,
    ],
    [
      'one file for two',
      ['check', 'acme/shop#1', '--save', 'x', '--summary', './x'],
      /--summary and --save name the same file, \.?\/?x: name two$/,
    ],
    [
      'a clone that is not there',
      ['replay', '--git', 'none'],
      /no folder .*none\. Name a folder inside a git checkout/,
    ],
    [
      'a count that is none',
      ['replay', '--git', '--last', 'many'],
      /--last "many": write a whole number from 1 to 20,000$/,
    ],
    [
      'another policy that is not there',
      ['replay', '--git', '--compare', 'none'],
      /--compare none: there is no such file/,
    ],
    ['a report that is a folder', ['replay', '--git', '--markdown', 'folder'], /--markdown folder is a folder/],
    [
      'a cache that is a file',
      ['replay', 'acme/shop', '--cache', 'change.json'],
      /--cache change\.json is no folder: name another/,
    ],
    [
      'neither repository nor clone',
      ['replay'],
      /replay takes OWNER\/REPO, e\.g\. acme\/shop, or --git for a local clone$/,
    ],
    ['init in words', ['init', 'here'], /init takes no arguments; got here\. See change-gate init --help$/],
  ])('are refused: %s', async (_name, argv, message) => {
    expect(await refused(make().path, argv, github)).toMatch(message);
  });

  it.each([
    [['check', 'acme/shop#1']],
    [['replay', 'acme/shop']],
    [['validate', 'policy.yml', '--repository', 'acme/shop']],
  ])('%j is refused where GITHUB_API_URL is no address', async (argv) => {
    for (const GITHUB_API_URL of ['ghe.example.com', 'file:///etc', '%']) {
      const message = await refused(make().path, argv, { ...github, GITHUB_API_URL });
      expect(message).toBe(
        `change-gate: GITHUB_API_URL ${JSON.stringify(GITHUB_API_URL)} is no address: write https://HOST/api/v3, or leave it out for github.com`,
      );
    }
  });
});

it.each([
  [['window', '--at', ''], /--at "": not an instant\. Write a date, a time and a zone, e\.g\. 2026/],
  [['replay', '--git', '--since', ' '], /--since " ": not an instant\. Write a date/],
])('%j is refused with how to write one', async (argv, message) => {
  expect(await refused('/', argv)).toMatch(message);
});

describe('what stands where a command should', () => {
  it.each<[string[], RegExp]>([
    [['previw'], /unknown command “previw”, did you mean “preview”\? See change-gate --help$/],
    [['help', 'previw'], /unknown command “previw”, did you mean “preview”\?/],
    [['--helpp'], /--helpp stands where a command should, did you mean “--help”\?/],
    [['--policy', 'x'], /--policy stands where a command should: the command comes first, change-gate COMMAND/],
    [[''], /unknown command “”\. See/],
  ])('%j is refused', async (argv, message) => {
    expect(await refused('/', argv)).toMatch(message);
  });

  it('may ask for the version in words', async () => {
    expect((await call('/', ['version'])).stdout).toBe((await call('/', ['--version'])).stdout);
  });

  it('lets no file name forge a line or a colour', async () => {
    const message = await refused('/', ['evaluate', 'x\u001b[31m\u202e\u0085y']);
    expect(message).toContain('x⟨U+001B⟩[31m⟨U+202E⟩ y');
  });
});

describe('what the system says of files', () => {
  it.each([
    ['ENOTDIR', /^: there is no such file\. Name one/],
    ['EISDIR', /^ is a folder: name a file in it$/],
    ['EACCES', /^: you may not read it\. Name another file/],
    ['EPERM', /^: you may not read it/],
    ['ERR_FS_FILE_TOO_LARGE', /^ is too large to be read$/],
    ['ELOOP', /^ cannot be read \(ELOOP\)$/],
    [undefined, /^ cannot be read \(for no reason/],
  ])('is put in plain words where one is read: %s', (code, words) => {
    expect(whyUnread(code)).toMatch(words);
  });

  it.each([
    ['ENOENT', /^: there is no folder out\. Make it first, or name another file$/],
    ['ENOTDIR', /^: out is no folder\. Name another file$/],
    ['EISDIR', /^ is a folder: name a file in it$/],
    ['EACCES', /^: you may not write there\. Name another file$/],
    ['EROFS', /^: you may not write there/],
    ['ENOSPC', /^: the disk is full\. Make room/],
    ['EIO', /^ cannot be written \(EIO\)$/],
  ])('is put in plain words where one is written: %s', (code, words) => {
    expect(whyUnwritten(code, 'out')).toMatch(words);
  });
});
