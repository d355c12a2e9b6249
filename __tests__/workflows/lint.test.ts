import { describe, expect, it } from 'vitest';
import { actionlint, addedSince, everyMessage } from './actionlint.ts';
import { examples, read, workflows } from './files.ts';
import { languageservice } from './languageservice.ts';

/** An expression of a workflow. */
const expression = (text: string): string => ['$', '{{ ', text, ' }}'].join('');

describe('the workflows', () => {
  it('are the examples and our own', () => {
    expect(examples.length).toBeGreaterThan(4);
    expect(workflows.length).toBeGreaterThan(examples.length);
  });

  it.each(workflows)('%s is what GitHub accepts', async (path) => {
    expect(await languageservice(path.replace(/^examples/, '.github'), read(path))).toEqual([]);
  });

  it.each(workflows)('%s is what actionlint accepts', async (path) => {
    expect(await actionlint(path.replace(/^examples/, '.github'), read(path))).toEqual([]);
  });

  it('need every exception that is made for the age of actionlint', async () => {
    const found = await Promise.all(workflows.map((path) => everyMessage(path, read(path))));
    const said = found.flat().map(({ message }) => message);
    expect(addedSince.filter((pattern) => !said.some((message) => pattern.test(message)))).toEqual([]);
  });
});

it('action.yml is what GitHub accepts', async () => {
  expect(await languageservice('action.yml', read('action.yml'))).toEqual([]);
});

/** The recommended workflow with one thing changed; the test fails where there is nothing to change. */
function broken(from: string, to: string): string {
  const text = read('examples/workflows/change-gate.yml');
  if (!text.includes(from)) throw new Error(`the example does not say ${from}`);
  return text.replace(from, to);
}

describe('a broken workflow is reported', () => {
  const path = '.github/workflows/change-gate.yml';

  it.each([
    ['an input that the action does not have', 'hold: 10m', 'holds: 10m', "Invalid action input 'holds'"],
    ['an action that nobody knows', 'ilana/change-gate@', 'ilana/change-gates@', 'Unable to resolve action'],
    ['an event that does not exist', 'merge_group:', 'merge_groups:', "Unexpected value 'merge_groups'"],
    ['a type that the event does not have', 'dismissed]', 'rejected]', "Unexpected value 'rejected'"],
    ['a permission that does not exist', 'statuses: write', 'status: write', "Unexpected value 'status'"],
    ['a level that does not exist', 'checks: read', 'checks: readonly', "Unexpected value 'readonly'"],
    ['a context that does not exist', 'vars.CHANGE_FREEZE', 'var.CHANGE_FREEZE', "Unrecognized named-value: 'var'"],
    ['a schedule that is none', '"7,22,37,52 8-17 * * 1-5"', '"7,22 25 * * 1-5"', 'Invalid cron'],
    ["a key that is nobody's", 'runs-on:', 'run-on:', "Unexpected value 'run-on'"],
  ])('by languageservice: %s', async (_what, from, to, message) => {
    expect((await languageservice(path, broken(from, to))).join('\n')).toContain(message);
  });

  it.each([
    ['an event that does not exist', 'merge_group:', 'merge_groups:', 'unknown Webhook event "merge_groups"'],
    ['a type that the event does not have', 'dismissed]', 'rejected]', 'invalid activity type "rejected"'],
    ['a permission that does not exist', 'statuses: write', 'status: write', 'unknown permission scope "status"'],
    ['a context that does not exist', 'vars.CHANGE_FREEZE', 'var.CHANGE_FREEZE', 'undefined variable "var"'],
    [
      'a payload that is run as code',
      '- uses: ilana/change-gate@v1\n        with:',
      `- run: echo ${expression('github.head_ref')}\n        env:`,
      'potentially untrusted',
    ],
    [
      'an environment with a key of its own',
      'runs-on: ubuntu-latest',
      'runs-on: ubuntu-latest\n    environment: { name: x, deploy: false }',
      'unexpected key "deploy"',
    ],
  ])('by actionlint: %s', async (_what, from, to, message) => {
    expect((await actionlint(path, broken(from, to))).join('\n')).toContain(message);
  });

  it.each([
    [
      'an expression in a description, which the runner would evaluate',
      '>-\n      The token',
      `>-\n      ${expression('vars.X')} the token`,
    ],
    ["a key that is nobody's", 'using: node24', 'use: node24'],
    ['a default from a context that it cannot have', expression('github.token'), expression('secrets.TOKEN')],
  ])('in action.yml: %s', async (_what, from, to) => {
    const text = read('action.yml');
    expect(text).toContain(from);
    const before = await languageservice('action.yml', text);
    expect((await languageservice('action.yml', text.replace(from, to))).length).toBeGreaterThan(before.length);
  });
});
