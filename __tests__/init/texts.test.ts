import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseCodeowners, proposals } from '../../src/init/codeowners.ts';
import { surveyFolders } from '../../src/init/folders.ts';
import { legibleJson } from '../../src/init/legible-json.ts';
import { policyBlocks, policyText, type Seen } from '../../src/init/policy-text.ts';
import { requireCommand, ruleset } from '../../src/init/ruleset.ts';
import { reportOnlyWorkflow, workflowTemplate } from '../../src/init/workflow-text.ts';
import { readWorkflow } from '../../src/init/workflows.ts';
import { builtInPolicy } from '../../src/policy/built-in.ts';
import { policyFileSchema } from '../../src/policy/file-schema.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import { errorsOf, operationOf } from '../support/github/openapi.ts';

describe('CODEOWNERS', () => {
  it('is read line by line, without comments and addresses', () => {
    const text =
      '# owners\r\n* @ada @Grace # all\r\n/src/my\\ app/ @acme/security a@b.example\r\n/docs\r\nx.md not-an-owner @bad/name/here\r\n';
    expect(parseCodeowners(text)).toEqual([
      { pattern: '*', owners: ['ada', 'Grace'] },
      { pattern: '/src/my?app/', owners: ['acme/security'] },
    ]);
  });

  it.each<[string, Partial<ReturnType<typeof proposals>>]>([
    ['* @ada @grace', { executive: ['ada', 'grace'], security: ['ada', 'grace'], owner: ['ada', 'grace'] }],
    ['* @ada\n/.github/ @carol', { executive: ['ada'], owner: ['carol'] }],
    ['* @ada\n.github/ @carol\n*.yml @dan', { owner: ['dan'] }],
    ['src/ @acme/leads @acme/appsec @ada', { executive: ['acme/leads'], security: ['acme/appsec'] }],
    ['src/ @ada\ndb/ @Bob\napi/ @bob', { everybody: ['Bob', 'ada'] }],
    ['', { executive: [], everybody: [] }],
  ])('%j proposes', (text, expected) => {
    expect(proposals(parseCodeowners(text))).toMatchObject(expected);
  });
});

describe('folders', () => {
  const files = [
    'src/auth/login.ts',
    'package.json',
    'services/Payments/api/charge.ts',
    'services/Payments/util.ts',
    'app/adminPanel/x.ts',
    'docs/billing/a.md',
    'src/cart.ts',
  ];
  it('are told by area, and by names that sound sensitive', () => {
    const { areas, proposed } = surveyFolders(files, builtInPolicy);
    expect(areas.find(({ area }) => area === 'authentication')?.places).toEqual([{ place: 'src/auth/', files: 1 }]);
    expect(areas.find(({ area }) => area === 'dependencies')?.places).toEqual([{ place: 'package.json', files: 1 }]);
    expect(areas.find(({ area }) => area === 'cryptography')?.places).toEqual([]);
    expect(proposed).toEqual([
      { area: 'payments', folders: [{ folder: 'services/Payments', files: 1 }] },
      { area: 'administration', folders: [{ folder: 'app/adminPanel', files: 1 }] },
    ]);
  });
});

const nobody: Seen = { defaultBranch: null, owners: null, areas: [], proposed: [], workflows: [] };
const hostile = ['x\n  y: 1', '# people: {}', 'a: [b', '"', "it's", '\u2028x', '---'];

/** Proposals from names that strangers chose. */
function seen(text: string, files: readonly string[] = [], workflows: readonly string[] = []): Seen {
  const { areas, proposed } = surveyFolders(files, builtInPolicy);
  const owners = { file: 'CODEOWNERS', proposals: proposals(parseCodeowners(text)) };
  return { defaultBranch: 'main', owners, areas, proposed, workflows };
}

/** The policy file once somebody has removed the “# ” from every proposal. */
const takenUp = (what: Seen) =>
  `extends: default@1\n${policyBlocks(what, builtInPolicy)
    .flatMap(({ settings }) => settings)
    .join('\n')}\n`;

const situations: [string, Seen][] = [
  ['nothing', nobody],
  [
    'names and folders',
    seen('* @ada @null @123 @acme/a.b', ['src/payments/a.ts', 'app/[admin]/(billing)/b.ts'], ['CI']),
  ],
  [
    'hostile names',
    seen(
      hostile.map((name) => `* @${name}`).join('\n'),
      hostile.map((name) => `payments/${name}/admin/f.ts`),
      hostile,
    ),
  ],
];

describe('the policy that is written', () => {
  it.each(situations)('from %s is the built-in one, without a warning', (_name, what) => {
    expect(parsePolicy(policyText(what, builtInPolicy), 'p')).toEqual({
      ok: true,
      policy: builtInPolicy,
      warnings: [],
    });
  });

  it.each(situations)('from %s proposes settings that are valid', (_name, what) => {
    expect(parsePolicy(takenUp(what), 'p')).toMatchObject({ ok: true, warnings: [] });
  });

  it('takes up what it was shown', () => {
    const parsed = parsePolicy(takenUp(seen('* @ada @grace', ['src/payments/a.ts'])), 'p');
    expect(parsed).toMatchObject({
      policy: { people: { executive: ['ada', 'grace'] }, areas: { payments: { paths: ['src/payments/**'] } } },
    });
  });

  it('names the schema for editors', () => {
    const [first] = policyText(nobody, builtInPolicy).split('\n');
    expect(first).toBe(`# yaml-language-server: $schema=${String(policyFileSchema()['$id'])}`);
  });
});

describe('workflows', () => {
  it.each<[string, object | null]>([
    ['name: CI\non: push', { name: 'CI', tests: true, gates: false }],
    ['on: [pull_request, workflow_dispatch]', { name: 'w.yml', tests: true }],
    ['on:\n  schedule: []', { tests: false }],
    ['on:\r\n  pull_request:\r\n    branches: [main]', { tests: true }],
    ['on: push\njobs: {g: {steps: [{uses: ilana/change-gate@v1}]}}', { gates: true }],
    ['on: push\njobs: {g: {steps: [{uses: ilana/change-gate-other@v1}, {run: x}, 1]}}', { gates: false }],
    ['jobs: {g: {steps: [{uses: 5}]}, h: 1}', { tests: false, gates: false }],
    ['name: [', null],
    ['- a', null],
  ])('%j', (text, expected) => {
    const found = readWorkflow('w.yml', text);
    if (expected === null) expect(found).toBeNull();
    else expect(found).toMatchObject(expected);
  });
});

describe('the workflow that is written', () => {
  const step = (text: string) =>
    parse(text).jobs.gate.steps.find(({ uses }: { uses?: string }) => uses?.includes('change-gate'));

  it('is the example of the package, in report-only mode', async () => {
    const template = await workflowTemplate();
    const before = parse(template);
    const after = parse(reportOnlyWorkflow(template, ['CI']));
    const uses = Object.values<{ steps: { uses?: string; with?: object }[] }>(after.jobs).flatMap(({ steps }) => steps);
    expect(uses.filter((one) => one.uses?.startsWith('ilana/change-gate@')).map((one) => one.with)).toContainEqual(
      expect.objectContaining({ mode: 'report-only' }),
    );
    expect({ ...after, jobs: 0, on: 0 }).toEqual({ ...before, jobs: 0, on: 0 });
  });

  const jobs = (inside: string) => `on:\n  push:\njobs:\n  gate:\n    steps:\n${inside}`;
  it.each<[string, string, object]>([
    ['without inputs', jobs('      - uses: ilana/change-gate@v1 # here\n'), { mode: 'report-only' }],
    ['without a last line break', jobs('      - uses: ilana/change-gate@v1'), { mode: 'report-only' }],
    [
      'with inputs',
      jobs('      - uses: ilana/change-gate@v1\n        with:\n          # note\n          freeze: x\n'),
      { mode: 'report-only', freeze: 'x' },
    ],
    [
      'with another mode',
      jobs('      - uses: ilana/change-gate@v1\n        with:\n          mode: enforce # hm\n'),
      { mode: 'report-only' },
    ],
    [
      'after other steps and keys',
      jobs('      - run: x\n      - name: Gate\n        uses: ilana/change-gate@abc\n        if: always()\n'),
      { mode: 'report-only' },
    ],
  ])('%s', (_name, text, expected) => {
    const written = reportOnlyWorkflow(text, []);
    expect(step(written).with).toEqual(expected);
    for (const comment of text.match(/# \w+/g) ?? []) expect(written).toContain(comment);
  });

  const after =
    'on:\n  push:\n  # When tests have ended.\n  workflow_run:\n    # Their names.\n    workflows: [Tests]\n    types: [completed]\n  # Every hour.\n  schedule:\n    - cron: "7 * * * *"\njobs: {gate: {steps: [{uses: ilana/change-gate@v1}]}}\n';
  it('starts after the workflows that test here', () => {
    const block = after.replace(
      'jobs: {gate: {steps: [{uses: ilana/change-gate@v1}]}}',
      'jobs:\n  gate:\n    steps:\n      - uses: ilana/change-gate@v1',
    );
    const written = parse(reportOnlyWorkflow(block, ['CI', 'a: "b" [c]']));
    expect(written.on.workflow_run).toEqual({ workflows: ['CI', 'a: "b" [c]'], types: ['completed'] });
    const none = reportOnlyWorkflow(block, []);
    expect(Object.keys(parse(none).on)).toEqual(['push', 'schedule']);
    expect(none).toContain('# Every hour.');
    expect(none).not.toContain('# When tests have ended.');
    const list = block.replace('[Tests]', '\n      - Tests\n      - More');
    expect(parse(reportOnlyWorkflow(list, ['CI'])).on.workflow_run).toEqual({
      workflows: ['CI'],
      types: ['completed'],
    });
    const last =
      'on:\n  workflow_run:\n    workflows: [Tests]\njobs:\n  gate:\n    steps:\n      - uses: ilana/change-gate@v1\n'.replace(
        'on:\n',
        'on:\n  push:\n',
      );
    expect(Object.keys(parse(reportOnlyWorkflow(last, [])).on)).toEqual(['push']);
  });

  it('is not made of a workflow without the gate', () => {
    expect(() => reportOnlyWorkflow('on: push\njobs: {}\n', [])).toThrow('no step that uses the gate');
  });
});

describe('the command that makes the status required', () => {
  const github = { host: 'github.com', owner: 'acme', repo: 'shop' };
  it.each([[github], [{ ...github, host: 'ghe.example.com' }], [null]])('sends what GitHub describes: %j', (remote) => {
    const command = requireCommand(remote);
    const [, body = ''] = /<<'JSON'\n([\s\S]*)\nJSON$/.exec(command) ?? [];
    expect(JSON.parse(body)).toEqual(ruleset(remote));
    const asked = operationOf('POST', '/repos/{owner}/{repo}/rulesets')?.body;
    if (!asked) throw new Error('GitHub describes no such request');
    expect(asked.validate(JSON.parse(body)), errorsOf(asked.validate)).toBe(true);
  });

  it('is the one that the README shows, to the letter', () => {
    const [, shown] =
      /```sh\n(gh api --method POST [^\n]*rulesets'[\s\S]*?)\n```/.exec(readFileSync('README.md', 'utf8')) ?? [];
    expect(requireCommand(null)).toBe(shown);
  });

  it.each([
    [{ a: 1, b: [], c: {} }, '{\n  "a": 1,\n  "b": [],\n  "c": {}\n}'],
    [['x', { y: [null, true] }], '[\n  "x",\n  { "y": [null, true] }\n]'],
    [{ long: ['x'.repeat(99)] }, `{\n  "long": [\n    "${'x'.repeat(99)}"\n  ]\n}`],
  ])('is indented: %j', (value, text) => {
    expect(legibleJson(value)).toBe(text);
    expect(JSON.parse(text)).toEqual(value);
  });

  it('names the repository, or leaves it to gh', () => {
    expect(requireCommand(github)).toMatch(/^gh api --method POST 'repos\/acme\/shop\/rulesets'/);
    expect(requireCommand({ ...github, host: 'ghe.example.com' })).toMatch(/--hostname ghe\.example\.com/);
    expect(requireCommand(null)).toContain("'repos/{owner}/{repo}/rulesets'");
  });
});
