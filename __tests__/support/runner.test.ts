import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commandsOf } from './runner/commands.ts';
import { valuesOf } from './runner/environment-files.ts';
import { evaluated } from './runner/inputs.ts';
import { runAction, runCli } from './runner.ts';

const SCRIPT = `
import { appendFileSync, readFileSync, readdirSync } from 'node:fs';
import { version } from './chunk.js';
if (process.argv[2] === 'echo') {
  process.stdout.write(readFileSync(0, 'utf8') + (process.env.EXTRA ?? '') + (process.env.LEAK ?? ''));
  process.exit(2);
}
const event = JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH, 'utf8'));
const shown = { event: event.number, env: process.env, here: readdirSync(process.cwd()), version };
appendFileSync(process.env.GITHUB_OUTPUT, 'seen<<END\\n' + JSON.stringify(shown) + '\\nEND\\nverdict=pass\\n');
appendFileSync(process.env.GITHUB_STEP_SUMMARY, '# Pass\\n');
process.stdout.write('hello\\n::warning file=a%2Cb.ts,line=3::two%0Alines\\n');
process.stderr.write('told\\n');
process.exitCode = 1;
`;

const ACTION = `
inputs:
  token: { default: '\${{ github.token }}' }
  dry-run: { default: 'false' }
  time zone: { default: '\${{ vars.ZONE }}' }
runs: { using: node24, main: dist/index.js }
`;

const fake = {
  apiUrl: 'http://127.0.0.1:9/api/v3',
  graphqlUrl: 'http://127.0.0.1:9/api/graphql',
  token: () => 'ghs_fake',
};
let action = '';
beforeAll(async () => {
  action = await mkdtemp(join(tmpdir(), 'change-gate-fixture-'));
  await mkdir(join(action, 'dist'));
  await writeFile(join(action, 'action.yml'), ACTION);
  await writeFile(join(action, 'dist/package.json'), '{"type":"module"}');
  await writeFile(join(action, 'dist/index.js'), SCRIPT);
  await writeFile(join(action, 'dist/chunk.js'), 'export const version = process.versions.node;');
});
afterAll(() => rm(action, { recursive: true, force: true }));

describe('an action', () => {
  const event = { name: 'pull_request', payload: { number: 42, repository: { full_name: 'acme/shop' } } };

  test('gets its event and inputs and hands over outputs, summary and annotations', async () => {
    const run = await runAction({ action, fake, event, inputs: { 'dry-run': 'true' }, vars: { ZONE: 'UTC' } });
    const seen = JSON.parse(run.outputs.seen ?? '{}');
    expect(seen).toMatchObject({
      event: 42,
      here: [],
      env: {
        INPUT_TOKEN: 'ghs_fake',
        'INPUT_DRY-RUN': 'true',
        INPUT_TIME_ZONE: 'UTC',
        GITHUB_REPOSITORY: 'acme/shop',
        GITHUB_REF: 'refs/pull/42/merge',
        GITHUB_API_URL: fake.apiUrl,
      },
    });
    expect(seen.version).toMatch(/^24\./);
    expect(run).toMatchObject({ exitCode: 1, stderr: 'told\n', summary: '# Pass\n', outputs: { verdict: 'pass' } });
    expect(run.annotations).toEqual([
      { command: 'warning', properties: { file: 'a,b.ts', line: '3' }, message: 'two\nlines' },
    ]);
  });

  test('sees nothing of the host but PATH', async () => {
    process.env.LEAK = 'leaked';
    const run = await runAction({ action, fake, event });
    delete process.env.LEAK;
    const known = /^(CI|HOME|PATH|RUNNER_\w+|GITHUB_\w+|INPUT_[\w-]+)$/;
    const { env } = JSON.parse(run.outputs.seen ?? '{}');
    expect(Object.keys(env).filter((name) => !known.test(name))).toEqual([]);
  });

  test('may not be given an input that it does not declare', async () => {
    await expect(runAction({ action, fake, event, inputs: { dryrun: 'x' } })).rejects.toThrow('no input "dryrun"');
  });

  test('that was not built says so', async () => {
    const empty = join(action, 'empty');
    await mkdir(empty);
    await writeFile(join(empty, 'action.yml'), ACTION);
    await expect(runAction({ action: empty, fake, event })).rejects.toThrow('Run npm run build first');
  });
});

test('the command line gets arguments, input and environment, and tells its exit code', async () => {
  const run = await runCli(['echo'], { action, stdin: 'said ', env: { EXTRA: 'more' } });
  expect(run).toEqual({ exitCode: 2, stdout: 'said more', stderr: '' });
});

describe('workflow commands', () => {
  test.each([
    ['after blanks', '  ::error::no', [{ command: 'error', properties: {}, message: 'no' }]],
    [
      'in the older form, anywhere',
      'so ##[set-env name=A]b',
      [{ command: 'set-env', properties: { name: 'A' }, message: 'b' }],
    ],
    ['unknown to the runner', '::shout::no', []],
    ['in the middle of a line', 'a ::error::no', []],
    [
      'while commands are stopped',
      '::stop-commands::x1\n::error::no\n::x1::\n::debug::yes',
      [
        { command: 'stop-commands', properties: {}, message: 'x1' },
        { command: 'debug', properties: {}, message: 'yes' },
      ],
    ],
  ])('%s are read as the runner reads them', (_where, log, expected) => {
    expect(commandsOf(log)).toEqual(expected);
  });
});

describe('files of values', () => {
  test('hold several lines, also such that look like values', () => {
    expect(valuesOf('a<<E\nx=1\n\ny\nE\nb=c=d\n')).toEqual({ a: 'x=1\n\ny', b: 'c=d' });
  });

  test.each([['a<<E\nx\n'], ['nonsense\n']])('fail for %j', (text) => {
    expect(() => valuesOf(text)).toThrow('Invalid');
  });
});

test('an expression that the harness cannot evaluate is an error', () => {
  expect(() => evaluated(['$', '{{ a && b }}'].join(''), {})).toThrow('cannot evaluate');
});
