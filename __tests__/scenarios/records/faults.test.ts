import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../../src/cli.ts';
import type { ChangeRecord } from '../../../src/records/record.ts';
import { parseRecord } from '../../../src/records/schema.ts';
import { simulate } from './simulate.ts';

/** How many merges; npm run simulate has a thousand. */
const merges = Number(process.env['MERGES'] ?? 24);

test(`${merges} merges, of which one request in twenty fails and some runs are killed, end with a correct record each`, async () => {
  const began = performance.now();
  const { fake, truth, figures } = await simulate({ merges, faults: 0.05, kills: 0.04, seed: 8 });
  await using _ = fake;
  fake.assertNoViolations();
  const records = recordsIn(fake);
  // Nothing lost, nothing twice, and each is right.
  expect(records.map(told)).toEqual(truth.map((one) => one));
  expect(await verified(fake.gitDir('acme/shop'))).toMatchObject({
    passed: true,
    counts: { records: merges, commits: expect.any(Number) },
  });
  expect(followedUpOnce(fake, records)).toEqual([]);
  expect(figures.faults).toBeGreaterThan(merges * 0.05);
  const seconds = Math.round((performance.now() - began) / 1000);
  if (process.env['MERGES'] !== undefined) writeFileSync(2, `${JSON.stringify({ ...figures, seconds })}\n`);
}, 3_600_000);

type Fake = Awaited<ReturnType<typeof simulate>>['fake'];

function recordsIn(fake: Fake): ChangeRecord[] {
  const { git, branches } = fake.simulate('acme/shop').repository;
  const files = [...git.filesOf(branches.get('change-records') ?? '')].filter(([path]) => path.endsWith('.json'));
  return files
    .map(([path, entry]) => {
      const parsed = parseRecord(JSON.parse(git.text(entry).toString()));
      if (!parsed.ok) throw new Error(`${path}: ${parsed.problems.join('; ')}`);
      return parsed.record;
    })
    .sort((one, other) => instantOf(one) - instantOf(other));
}

const instantOf = (record: ChangeRecord): number =>
  Date.parse(record.kind === 'push' ? record.push.at : record.merge.at);

function told(record: ChangeRecord): Awaited<ReturnType<typeof simulate>>['truth'][number] {
  const at = new Date(instantOf(record)).toISOString().replace(/\.\d+Z$/, 'Z');
  const { compliant } = record;
  return record.kind === 'push'
    ? { number: null, commit: record.push.after, at, by: record.push.by ?? '', compliant }
    : { number: record.number, commit: record.merge.commit ?? '', at, by: record.merge.by ?? '', compliant };
}

/** What was not followed up exactly once: an issue for each record that does not comply. */
function followedUpOnce(fake: Fake, records: readonly ChangeRecord[]): string[] {
  const issues = fake.world.repositories[0]?.issues ?? [];
  const open = issues.filter(({ state }) => state === 'OPEN');
  return records.flatMap((record) => {
    const wanted = record.compliant ? 0 : 1;
    const name = record.kind === 'push' ? record.push.after.slice(0, 7) : `#${record.number} `;
    const found = open.filter(({ title }) => `${title} `.includes(name)).length;
    return found === wanted ? [] : [`${name}: ${found} issues`];
  });
}

async function verified(gitDir: string): Promise<unknown> {
  const folder = mkdtempSync(join(tmpdir(), 'change-gate-records-'));
  try {
    let out = '';
    await run(['verify-records', gitDir, '--json'], {
      stdout: (text) => {
        out += text;
      },
      stderr: () => undefined,
      color: false,
      env: { PATH: process.env['PATH'], HOME: folder },
      cwd: folder,
      now: new Date('2027-12-01T00:00:00Z'),
    });
    return JSON.parse(out);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
