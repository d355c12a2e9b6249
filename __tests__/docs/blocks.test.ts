import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { z } from 'zod';
import { parsePolicy } from '../../src/policy/parse.ts';
import { errorsOf, operationOf } from '../support/github/openapi.ts';
import { type Block, blocks, names, read } from './pages.ts';

const yaml = names.flatMap((page) => blocks(page).filter(({ language }) => language === 'yaml'));
const where = ({ page, line }: Block) => `${page}:${line}`;
const isWorkflow = ({ text }: Block) => /^on:/m.test(text);
const isStep = ({ text }: Block) => /^ *- uses:/.test(text);
const policies = yaml.filter((block) => !isWorkflow(block) && !isStep(block));

describe('policies that the pages show', () => {
  it.each(policies.map((block) => [where(block), block] as const))('%s is valid', (at, { text }) => {
    const pinned = /^extends:/m.test(text) ? text : `extends: default@1\n${text}`;
    const parsed = parsePolicy(pinned, at);
    expect(parsed).toMatchObject({ ok: true, warnings: [] });
  });

  it('are many', () => expect(policies.length).toBeGreaterThan(6));
});

const job = z.object({
  if: z.string().optional(),
  needs: z.array(z.string()).optional(),
  'runs-on': z.string(),
  permissions: z.record(z.string(), z.string()).optional(),
  steps: z.array(z.looseObject({ uses: z.string().optional() })),
});
const workflow = z.object({
  name: z.string(),
  on: z.record(z.string(), z.object({ types: z.array(z.string()) })),
  permissions: z.record(z.string(), z.string()),
  jobs: z.record(z.string(), job),
});

function parsed(text: string) {
  const [document, ...more] = parseAllDocuments(text);
  expect(more).toEqual([]);
  expect(document?.errors).toEqual([]);
  expect(document?.warnings).toEqual([]);
  return workflow.parse(document?.toJS());
}

/** What action.yml says that the token needs. */
const needed = [...read('action.yml').matchAll(/`([a-z-]+): (read|write)`/g)].map(([, name, access]) => [name, access]);

describe.each(['change-gate.yml', 'after-ci.yml'])('examples/workflows/%s', (name) => {
  const { on, permissions, jobs } = parsed(read(`examples/workflows/${name}`));
  const gate = jobs['change-gate'];

  it('gives the gate the permissions that action.yml names, and no other', () => {
    expect(needed.length).toBe(6);
    expect(Object.entries(gate?.permissions ?? permissions).sort()).toEqual([...needed].sort());
  });

  it('uses the action that the README shows, in a job of the name that is made required', () => {
    expect(gate?.steps).toEqual([{ uses: 'ilana/change-gate@v1' }]);
    expect(read('README.md')).toContain('- uses: ilana/change-gate@v1');
    expect(read('docs/setup.md')).toContain('"context": "change-gate"');
  });

  it('starts for what people edit, label and mark as ready', () => {
    expect(on['pull_request']?.types).toEqual(
      expect.arrayContaining(['opened', 'edited', 'synchronize', 'labeled', 'unlabeled', 'ready_for_review']),
    );
  });

  it('lets the gate run whatever became of the jobs before it', () => {
    const { needs = [], if: condition } = gate ?? {};
    expect(needs).toEqual(Object.keys(jobs).filter((id) => id !== 'change-gate'));
    expect(condition).toBe(needs.length > 0 ? `$${'{{ always() }}'}` : undefined);
  });
});

it('shows workflows that are examples, and nothing else', () => {
  const files = ['change-gate.yml', 'after-ci.yml'].map((name) => read(`examples/workflows/${name}`));
  for (const block of yaml.filter(isWorkflow)) expect(files, where(block)).toContain(block.text);
});

it('creates a ruleset that GitHub accepts', () => {
  const [, body = ''] = /rulesets --input - <<'JSON'\n([\s\S]*?)\nJSON\n/.exec(read('docs/setup.md')) ?? [];
  const { body: expected } = operationOf('post', '/repos/{owner}/{repo}/rulesets');
  const valid = expected?.validate(JSON.parse(body));
  expect(expected === null ? 'none' : errorsOf(expected.validate)).toBe('');
  expect(valid).toBe(true);
});
