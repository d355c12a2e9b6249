import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Gate } from '../src/gate/gate.ts';
import { isGated } from '../src/gate/judge.ts';
import { policyPlace } from '../src/github/read-policy.ts';
import { type Inputs, readInputs } from '../src/inputs.ts';
import { BadInput, UserError } from '../src/user-error.ts';

const read = (inputs: Readonly<Record<string, string>> = {}): Inputs => {
  const all: Readonly<Record<string, string>> = { token: 'ghs_x', ...inputs };
  return readInputs((name) => all[name] ?? '');
};

describe('without any input but the token', () => {
  test('the verdict is a status, for the default branch, and nobody stays or comments', () => {
    expect(read()).toEqual({
      token: 'ghs_x',
      settings: {
        verdict: 'status',
        statusName: 'change-gate',
        branches: null,
        freeze: '',
        hold: 0,
        queueTime: null,
        comment: 'off',
        reportOnly: false,
      },
      sweep: false,
      record: false,
      report: false,
      period: '',
      policy: null,
      repository: null,
      pullRequest: null,
      checkRunId: null,
    });
  });
});

const setting = (more: Partial<Inputs['settings']>) => ({ settings: expect.objectContaining(more) });
test.each<[string, string, object]>([
  ['verdict', 'job', setting({ verdict: 'job' })],
  ['verdict', ' status\n', setting({ verdict: 'status' })],
  ['mode', 'gate', { sweep: false, ...setting({ reportOnly: false }) }],
  ['mode', 'sweep', { sweep: true, ...setting({ reportOnly: false }) }],
  ['mode', 'report-only', { sweep: false, ...setting({ reportOnly: true }) }],
  ['mode', 'record', { record: true, sweep: false, report: false }],
  ['mode', 'report', { report: true, sweep: false, record: false }],
  ['period', ' 2026-Q4\n', { period: '2026-Q4' }],
  ['comment', 'on-failure', setting({ comment: 'on-failure' })],
  ['comment', 'always', setting({ comment: 'always' })],
  ['status-name', 'gate / main', setting({ statusName: 'gate / main' })],
  ['status-name', '  ', setting({ statusName: 'change-gate' })],
  ['branches', 'main', setting({ branches: ['main'] })],
  ['branches', 'main, release/*\n\n hotfix/** ,', setting({ branches: ['main', 'release/*', 'hotfix/**'] })],
  ['branches', 'release/{1,2},main', setting({ branches: ['release/{1,2}', 'main'] })],
  ['branches', '{a,{b,c}}-x,main', setting({ branches: ['{a,{b,c}}-x', 'main'] })],
  ['branches', 'release/{1,2\nmain', setting({ branches: ['release/{1,2', 'main'] })],
  ['branches', 'a},b', setting({ branches: ['a}', 'b'] })],
  ['branches', ' , \n', setting({ branches: null })],
  ['freeze', ' Black Friday\n', setting({ freeze: ' Black Friday\n' })],
  ['hold', '30m', setting({ hold: 1_800_000 })],
  ['hold', '90 s', setting({ hold: 90_000 })],
  ['hold', '5h', setting({ hold: 18_000_000 })],
  ['hold', '300m', setting({ hold: 18_000_000 })],
  ['hold', '0', setting({ hold: 0 })],
  ['hold', '0m', setting({ hold: 0 })],
  ['pull-request', '#42', { pullRequest: 42 }],
  ['repository', 'acme/shop', { repository: { owner: 'acme', repo: 'shop' } }],
  ['repository', ' acme_emu/.github ', { repository: { owner: 'acme_emu', repo: '.github' } }],
  ['check-run-id', ' 123 ', { checkRunId: '123' }],
  ['policy', '.github/change-gate.yml', { policy: { path: '.github/change-gate.yml' } }],
])('the input %s: %j', (name, value, expected) => expect(read({ [name]: value })).toMatchObject(expected));

/** The name of the input, what stood there, and what to write instead. */
test.each<[string, string, RegExp]>([
  ['token', '', /“token” is empty\. Leave it out/],
  ['verdict', 'check', /“verdict” is "check"\. Write “status” or “job”\.$/],
  ['verdict', 'Status', /“verdict” is "Status"\..*Did you mean “status”\?/],
  ['verdict', 'jobs', /Did you mean “job”\?/],
  [
    'mode',
    'report_only',
    /“mode” is "report_only"\. Write “gate” or “sweep” or “report-only” or “record” or “report”\. Did you mean “report-only”\?/,
  ],
  ['comment', 'true', /“comment” is "true"\. Write “off” or “on-failure” or “always”/],
  ['comment', 'on\n::error::x', /“comment” is "on\\n::error::x"/],
  ['status-name', 'a\nb', /“status-name” is "a\\nb"\. Write up to 100 plain letters/],
  ['status-name', 'x'.repeat(101), /“status-name”/],
  ['status-name', 'gäte', /“status-name”/],
  ['branches', 'main, !dev', /“branches” has "!dev".*Name the branches/],
  ['hold', '30', /“hold” is "30"\. Write a time of at most 5 hours, e\.g\. 30m\./],
  ['hold', '6h', /“hold”/],
  ['hold', '301m', /“hold”/],
  ['hold', '1.5h', /“hold”/],
  ['hold', '-5m', /“hold”/],
  ['hold', '1d', /“hold”/],
  ['hold', '1h30m', /“hold”/],
  ['hold', 'Infinity', /“hold”/],
  ['pull-request', 'all', /"all" in the input “pull-request” is no number.*Write e\.g\. 42/],
  ['pull-request', '42,43', /“pull-request”/],
  ['repository', 'shop', /“repository” is not OWNER\/REPO: "shop"\. Write e\.g\. acme\/shop\./],
  ['repository', 'acme/shop/x', /“repository”/],
  ['repository', 'https://github.com/acme/shop', /“repository”/],
  ['repository', 'acme/..', /“repository”/],
  ['repository', 'acme/shop?x=y', /“repository”/],
  [
    'policy',
    '../secrets',
    /“policy” is "\.\.\/secrets"\. Write a path on the default branch, .*or OWNER\/REPO\/path@ref\./,
  ],
])('the input %s: %j is refused in one line with what to write', (name, value, message) => {
  expect(() => read({ [name]: value })).toThrow(UserError);
  expect(() => read({ [name]: value })).toThrow(message);
  expect(() => read({ [name]: value })).not.toThrow(/\n/);
});

describe('where the policy is', () => {
  const acme = { owner: 'acme', repo: 'policies' };
  test.each<[string, object]>([
    ['.github/change-gate.yml', { path: '.github/change-gate.yml' }],
    ['policy.yml', { path: 'policy.yml' }],
    ['a/b/c.yml', { path: 'a/b/c.yml' }],
    ['acme/policies/gate.yml@main', { ...acme, path: 'gate.yml', ref: 'main' }],
    ['acme/policies/a/b.yml@v1.2.3', { ...acme, path: 'a/b.yml', ref: 'v1.2.3' }],
    ['acme/policies/gate.yml@refs/heads/release/1', { ...acme, path: 'gate.yml', ref: 'refs/heads/release/1' }],
    [`acme/policies/gate.yml@${'a'.repeat(40)}`, { ...acme, path: 'gate.yml', ref: 'a'.repeat(40) }],
    ['acme/.github/gate.yml@main', { owner: 'acme', repo: '.github', path: 'gate.yml', ref: 'main' }],
  ])('%s', (text, place) => expect(policyPlace(text)).toEqual(place));

  test.each([
    ...[
      '',
      '/etc/passwd',
      '../x.yml',
      'a/../b.yml',
      'a/./b.yml',
      'a//b.yml',
      'a/',
      './x.yml',
      'a b.yml',
      'a:b',
      'a\n.yml',
    ],
    ...['gate.yml@main', 'acme/gate.yml@main', 'acme/policies@main', 'acme/policies/@main', 'acme/policies/gate.yml@'],
    ...[
      'acme/policies/../x.yml@main',
      'acme/../x/y.yml@main',
      'acme/policies/gate.yml@../x',
      'acme/policies/x.yml@a:b',
    ],
    ...['acme/policies/x@y.yml@main', 'ac me/policies/x.yml@main', 'acme/policies/x.yml@main\n', '@', 'HEAD^{/x}'],
  ])('%j is none', (text) => expect(() => policyPlace(text)).toThrow(BadInput));
});

describe('which branches are gated', () => {
  const gate = (branches: string): Gate => {
    const { settings } = read({ branches });
    const unused = (): never => {
      throw new Error('not to be asked for');
    };
    return {
      ...{ client: { graphql: unused, get: unused, pages: unused, send: unused, stop: unused, scoped: unused } },
      ...{ settings, repository: { owner: 'acme', repo: 'shop' }, own: {}, runUrl: '', now: unused },
      ...{ shared: { policies: new Map(), teams: new Map() }, waitUntil: unused, log: unused },
    };
  };
  test.each<[string, string, string | null, boolean]>([
    ['', 'main', 'main', true],
    ['', 'trunk', 'trunk', true],
    ['', 'dev', 'main', false],
    ['', 'main', null, false],
    ['main', 'main', 'dev', true],
    ['main', 'dev', 'dev', false],
    ['main', 'Main', 'main', false],
    ['release/*', 'release/1', 'main', true],
    ['release/*', 'release/1/x', 'main', false],
    ['release/**', 'release/1/x', 'main', true],
    ['release/{1,2}', 'release/2', 'main', true],
    ['release/{1,2}', 'release/3', 'main', false],
    ['main,release/*', 'release/.hidden', 'main', true],
  ])('branches %j: %s, where the default branch is %s: %s', (branches, base, defaultBranch, gated) => {
    expect(isGated(gate(branches), base, defaultBranch)).toBe(gated);
  });
});

interface Declared {
  description?: string;
  required?: boolean;
  default?: string;
}

describe('action.yml', () => {
  const action: { description: string; inputs: Record<string, Declared>; outputs: Record<string, Declared> } = parse(
    readFileSync(new URL('../action.yml', import.meta.url), 'utf8'),
  );
  const declared = Object.entries(action.inputs);

  test('declares the inputs that are read, and no other', () => {
    const asked = new Set<string>();
    readInputs((name) => {
      asked.add(name);
      return name === 'token' ? 'x' : '';
    });
    expect([...asked].sort()).toEqual(Object.keys(action.inputs).sort());
  });

  test('has the defaults that are meant by an empty input', () => {
    const usual = Object.fromEntries(declared.map(([name, { default: value = '' }]) => [name, value]));
    expect(usual['token']).toBe('$' + '{{ github.token }}');
    expect(usual['check-run-id']).toBe('$' + '{{ job.check_run_id }}');
    expect(read({ ...usual, token: 'ghs_x', 'check-run-id': '' })).toEqual(read());
  });

  test.each(declared)('%s has a default that is text, and is not required', (_name, { default: value, required }) => {
    // YAML reads `off` as false in some versions, and the runner hands over text.
    expect(typeof value).toBe('string');
    expect(required).toBe(false);
  });

  test.each([['itself', action], ...declared, ...Object.entries(action.outputs)])(
    '%s is described without an expression, which the runner would evaluate',
    (_name, { description = '' }) => {
      expect(description).toMatch(/\S/);
      expect(description).not.toContain('$' + '{{');
    },
  );

  test.each([
    ['verdict', ['status', 'job']],
    ['mode', ['gate', 'sweep', 'report-only']],
    ['comment', ['off', 'on-failure', 'always']],
  ])('the description of %s names every word that it takes', (name, words) => {
    for (const word of words) {
      expect(action.inputs[name]?.description).toContain(`\`${word}\``);
      expect(() => read({ [name]: word })).not.toThrow();
    }
  });
});
