import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { builtIn } from '../../src/policy/in-force.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import { loadTests } from '../../src/policy-tests/load.ts';
import { runCase } from '../../src/policy-tests/run.ts';
import { type Block, blocks, names, read, root } from './pages.ts';

const blocksOf = (wanted: string) =>
  names.flatMap((page) => blocks(page).filter(({ language }) => language === wanted));

const yaml = blocksOf('yaml');
const where = ({ page, line }: Block) => `${page}:${line}`;
const kindOf = ({ text }: Block) =>
  /^on:/m.test(text)
    ? 'workflow'
    : /^ *- (?:uses|run):/m.test(text)
      ? 'steps'
      : /^cases:/m.test(text)
        ? 'policy tests'
        : 'policy';
const ofKind = (kind: ReturnType<typeof kindOf>) =>
  yaml.filter((block) => kindOf(block) === kind).map((block) => [where(block), block] as const);

describe('policies that the pages show', () => {
  it.each(ofKind('policy'))('%s is valid', (at, { text }) => {
    const pinned = /^extends:/m.test(text) ? text : `extends: default@1\n${text}`;
    const parsed = parsePolicy(pinned, at);
    expect(parsed).toMatchObject({ ok: true, warnings: [] });
  });

  it('are many', () => expect(ofKind('policy').length).toBeGreaterThan(8));
});

describe('policy tests that the pages show', () => {
  const shown = ofKind('policy tests');
  it.each(shown)('%s come out as they expect', (_at, { text }) => {
    const policy = builtIn();
    const loaded = loadTests(text);
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
    expect(loaded.policy).toBe('built-in');
    const built = loaded.cases(policy.policy.calendar.timezone);
    if (!built.ok) throw new Error(JSON.stringify(built.problems));
    const results = built.cases.map((one) => runCase(one, policy));
    expect(results.flatMap(({ name, differences }) => differences.map((each) => ({ name, ...each })))).toEqual([]);
  });

  it('are there', () => expect(shown.length).toBeGreaterThan(0));
});

describe('workflows that the pages show', () => {
  const folder = 'examples/workflows';
  const files = readdirSync(join(root, folder));
  const texts = files.map((name) => read(`${folder}/${name}`));

  it.each(ofKind('workflow'))('%s is an example', (_at, { text }) => expect(texts).toContain(text));

  it('are all examples', () => {
    const shown = ofKind('workflow').map(([, { text }]) => text);
    expect(files.filter((_name, index) => !shown.includes(texts[index] ?? ''))).toEqual([]);
  });
});

const keyed = z.record(z.string(), z.unknown());
const { inputs } = z.object({ inputs: keyed }).parse(parse(read('action.yml')));
const step = z.strictObject({
  id: z.string().optional(),
  uses: z.string().optional(),
  run: z.string().optional(),
  with: keyed.optional(),
});

describe('steps that the pages show', () => {
  it.each(ofKind('steps'))('%s are steps, with inputs that the action has', (_at, { text }) => {
    for (const one of z.array(step).parse(parse(text))) {
      expect([one.uses, one.run].filter((what) => what !== undefined)).toHaveLength(1);
      const isGate = one.uses?.startsWith('ilana/change-gate@') === true;
      if (isGate) expect(Object.keys(one.with ?? {}).filter((name) => !Object.hasOwn(inputs, name))).toEqual([]);
    }
  });

  it('are there', () => expect(ofKind('steps').length).toBeGreaterThan(2));
});

it.each(blocksOf('json').map((block) => [where(block), block] as const))('%s is JSON', (_at, { text }) => {
  expect(() => JSON.parse(text)).not.toThrow();
});

it('knows the language of every block', () => {
  const languages = new Set(names.flatMap((page) => blocks(page).map(({ language }) => language)));
  const checked = ['sh', 'yaml', 'json'];
  // What is shown and not written: output, a description, a drawing.
  const shown = ['', 'text', 'markdown', 'mermaid'];
  expect([...languages].filter((language) => ![...checked, ...shown].includes(language))).toEqual([]);
});
