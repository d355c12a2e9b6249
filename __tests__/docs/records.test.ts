import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { dueIn } from '../../scripts/docs/cron.ts';
import { featureChange } from '../../scripts/docs/judge-example.ts';
import { slug } from '../../scripts/docs/markdown.ts';
import { exampleRecord } from '../../scripts/docs/record-example.ts';
import { about } from '../../scripts/docs/runner-minutes.ts';
import { categories, categoryTitles } from '../../src/classify/category.ts';
import { readmeOf } from '../../src/github/records-branch-readme.ts';
import { setupPage } from '../../src/github/records-branch-tip.ts';
import { followUpLabels } from '../../src/recording/issue-text.ts';
import { recordsBranchName } from '../../src/recording/record-store.ts';
import { periodOf } from '../../src/records/monitoring.ts';
import { retrospectiveLabel } from '../../src/records/obligation-evidence.ts';
import { recordFiles, recordPlace } from '../../src/records/record-path.ts';
import { RecordSchema } from '../../src/records/schema.ts';
import { verifyRecords } from '../../src/records/verify.ts';
import { branches } from '../records/recorded.ts';
import { errorsOf, type JsonObject, operationOf } from '../support/github/openapi.ts';
import { anchors, names, read, root } from './pages.ts';

const page = read('docs/records.md');
const record = exampleRecord(featureChange(root));

/** The rows of the table under a heading, as their cells; blocks have headings and tables of their own. */
function rowsUnder(heading: string): string[][] {
  const lines = page.replace(/^( *)(`{3,})[\s\S]*?^\1\2\s*$/gm, '').split('\n');
  const start = lines.indexOf(heading);
  expect(start, heading).toBeGreaterThan(0);
  const [, ...below] = lines.slice(start);
  const end = below.findIndex((line) => line.startsWith('#'));
  const rows = below.slice(0, end).filter((line) => line.startsWith('|'));
  return rows.slice(2).map((line) => line.slice(2, -2).split(' | '));
}

const codeIn = (text: string): string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, word = '']) => word);

describe('the record that records.md shows', () => {
  it('is one that verify-records accepts', () => {
    expect(verifyRecords(branches([record]))).toMatchObject({ passed: true, counts: { records: 1, compliant: 1 } });
  });

  it('stands where the page says', () => {
    const { json, markdown } = recordFiles(recordPlace(record));
    for (const path of [json, markdown]) expect(page).toContain(path);
  });

  it('has every member that the page names, and the page names every one', () => {
    const named = new Set(rowsUnder('## What a record looks like').flatMap(([, members = '']) => codeIn(members)));
    const [ofChange] = RecordSchema.options;
    const members = Object.keys(ofChange.shape);
    expect([...named].filter((name) => name !== 'null' && !members.includes(name))).toEqual([]);
    const identifying = ['recordVersion', 'kind', 'repository', 'number', 'url', 'problems', 'capture', 'followedUpAt'];
    const told = [...identifying, 'bodySha256', 'rollbackPlan', 'labels', 'categoryReasons', 'verdict', 'laneReason'];
    expect(members.filter((name) => !named.has(name) && !told.includes(name))).toEqual([]);
  });
});

describe('what records.md says', () => {
  it('of obligations is said of each that a lane puts off', () => {
    const asked = [...read('docs/lanes.md').matchAll(/^\| `\w+` \| `(\w+)` \|/gm)].map(([, id]) => id);
    const rows = rowsUnder('## Emergencies and rollbacks');
    expect(rows.flatMap(([id = '']) => codeIn(id))).toEqual(asked);
    expect(rows.find(([id]) => id === '`retrospective`')?.[1]).toContain(`\`${retrospectiveLabel}\``);
  });

  it('of monitoring periods is what the code says', () => {
    expect(rowsUnder('## Verification')).toEqual(categories.map((one) => [categoryTitles[one], periodOf(one)]));
  });

  it('of labels names all of them', () => {
    const labels = Object.values(followUpLabels).map(({ name }) => name);
    expect(labels.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });

  it('of runner minutes is what the schedule costs', () => {
    const workflow = z
      .object({ on: z.object({ schedule: z.array(z.object({ cron: z.string() })) }) })
      .parse(parse(read('examples/workflows/change-records.yml')));
    const sweeps = workflow.on.schedule.flatMap(({ cron }) => dueIn(cron, 2026)).length;
    const cost = `about ${about(sweeps / 12)} runner minutes a month for the sweeps`;
    for (const file of ['examples/workflows/change-records.yml', 'docs/workflows.md'])
      expect(read(file).replace(/\n(?:# | {2})/g, ' ')).toContain(cost);
  });
});

describe('what the branch of records and its errors point to', () => {
  const readme = readmeOf({ repository: { owner: 'acme', repo: 'shop' }, branch: recordsBranchName });

  it('is a heading of the pages', () => {
    const addresses = [...readme.matchAll(/\/blob\/v1\/(docs\/[\w-]+\.md)#([\w-]+)/g)];
    expect(addresses).toHaveLength(1);
    for (const [, file = '', anchor = ''] of addresses) expect(anchors(file)).toContain(anchor);
    const [, file = '', heading = ''] = /^(docs\/[\w-]+\.md) of change-gate, “(.+)”$/.exec(setupPage) ?? [];
    expect(names).toContain(file);
    expect(anchors(file)).toContain(slug(heading));
  });
});

describe('the rulesets that guard the branch of records', () => {
  const commands = [
    ...page.matchAll(/gh api --method POST repos\/OWNER\/REPO\/rulesets --input - <<'JSON'\n([\s\S]*?)\nJSON\n/g),
  ];
  const rulesets = commands.map(([, body = '']): JsonObject => JSON.parse(body));
  const [guard, alone] = rulesets;

  it.each(rulesets.map((body) => [String(body['name']), body] as const))('%s: GitHub takes it', (_name, body) => {
    const { body: expected } = operationOf('post', '/repos/{owner}/{repo}/rulesets');
    if (expected === null) throw new Error('GitHub takes no body there');
    expected.validate(body);
    expect(errorsOf(expected.validate)).toBe('');
    const ref = `refs/heads/${recordsBranchName}`;
    expect(body).toMatchObject({ target: 'branch', enforcement: 'active' });
    expect(body['conditions']).toEqual({ ref_name: { include: [ref], exclude: [] } });
  });

  it('forbid deleting and rewriting it to everybody, and may leave writing to one app', () => {
    expect(rulesets).toHaveLength(2);
    expect(guard).toMatchObject({ bypass_actors: [], rules: [{ type: 'deletion' }, { type: 'non_fast_forward' }] });
    expect(alone?.['bypass_actors']).toMatchObject([{ actor_type: 'Integration', bypass_mode: 'always' }]);
    expect(alone?.['rules']).toEqual([{ type: 'creation' }, { type: 'update' }]);
  });
});
