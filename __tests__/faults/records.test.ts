/**
 * Whatever goes wrong with one request of a run that keeps records: what it writes is right, or it says what it could not do; the
 * next sweep completes it, and nothing is there twice.
 */
import { expect, test } from 'vitest';
import { auditPush } from '../../src/recording/audit.ts';
import { recordMerge } from '../../src/recording/merge.ts';
import type { Recorder } from '../../src/recording/recorder.ts';
import { sweepRecords } from '../../src/recording/sweep.ts';
import { checklistOf } from '../../src/records/checklist.ts';
import type { ChangeRecord } from '../../src/records/record.ts';
import { problemOf } from '../../src/user-error.ts';
import { emergency } from '../recording/following.ts';
import { central, good, recordPermissions, setUpRecords } from '../recording/run.ts';
import type { Wrong } from './faults.ts';
import { type Begun, type Ended, type Met, matrix } from './matrix.ts';
import { counting } from './runs.ts';

type Shop = Awaited<ReturnType<typeof setUpRecords>>;

interface Mode {
  pulls?: Parameters<typeof setUpRecords>[0] extends infer S ? (S extends { pulls?: infer P } ? P : never) : never;
  prepare: (shop: Shop) => Promise<unknown> | unknown;
  act: (recorder: Recorder, shop: Shop) => Promise<{ problems: readonly string[] } | null>;
}

const collaborators = { ada: 'write', grace: 'write', alan: 'write', linus: 'write' } as const;
const second = {
  ...good,
  number: 43,
  title: 'Count the failed deliveries',
  files: [{ path: 'src/deliveries/count.ts' }],
};

const before = {
  ...good,
  number: 41,
  title: 'Name the queue of deliveries',
  files: [{ path: 'src/deliveries/queue.ts' }],
};

/** With a record of an earlier merge, so that there is a beginning from which on nothing may be missing. */
const judgedAndMerged = async (shop: Shop) => {
  shop.at('Thu 11:00');
  await shop.pullRequest(41);
  shop.play.merge(41, { by: 'linus' });
  await shop.merged(41);
  shop.at('Thu 12:00');
  await shop.pullRequest(42);
  shop.play.merge(42, { by: 'linus' });
  shop.at('Thu 12:01');
};
const past = (shop: Shop) => shop.play.pushTo('main', { 'src/past.ts': 'past\n' }, { by: 'mallory' });
const merged = (recorder: Recorder) => recordMerge(recorder, 42, { by: 'merge' });
const pushed = async (recorder: Recorder, { play }: Shop) => {
  const entry = play.repository.activity.findLast(({ ref }) => ref === 'refs/heads/main');
  if (entry === undefined) throw new Error('nobody pushed');
  const { before, after, actor: by, at, type } = entry;
  const audited = await auditPush(
    recorder,
    { branch: 'main', before, after, by, at: new Date(at), isMerge: type === 'pr_merge' },
    'audit',
  );
  return { problems: [...audited.problems, ...audited.recorded.flatMap(({ problems }) => problems)] };
};
const swept = async (recorder: Recorder) => {
  const { problems, audited, recorded } = await sweepRecords(recorder);
  const each = [...recorded, ...audited.flatMap((one) => one.recorded)].flatMap((one) => one.problems);
  return { problems: [...problems, ...audited.flatMap((one) => one.problems), ...each] };
};

const modes: Record<string, Mode> = {
  'a merge': { prepare: judgedAndMerged, act: merged },
  'the merge of an emergency': { pulls: [emergency], prepare: judgedAndMerged, act: merged },
  'the push of a merge': { prepare: judgedAndMerged, act: pushed },
  'a push past the gate': {
    prepare: async (shop) => {
      await judgedAndMerged(shop);
      await shop.merged(42);
      shop.at('Thu 12:30');
      past(shop);
      shop.at('Thu 12:31');
    },
    act: pushed,
  },
  'a sweep that finds a merge and a push, and an emergency to follow up': {
    pulls: [emergency, second],
    prepare: async (shop) => {
      await judgedAndMerged(shop);
      await shop.merged(42);
      shop.at('Thu 12:30');
      await shop.pullRequest(43);
      shop.play.merge(43, { by: 'linus' });
      shop.at('Thu 12:40');
      past(shop);
      shop.play.review(42, { author: 'grace', state: 'APPROVED' });
      shop.at('Thu 13:00');
    },
    act: swept,
  },
};

/** A run that is about to begin; what it leaves is looked at after the next sweep. */
const begin = (mode: Mode) => async (): Promise<Begun> => {
  const shop = await setUpRecords({ pulls: [before, ...(mode.pulls ?? [good])], repository: { collaborators } });
  await mode.prepare(shop);
  return {
    fake: shop.fake,
    run: async (patience) => {
      const { client, waited } = await counting(shop.fake, patience, recordPermissions);
      const began = shop.fake.now().getTime();
      let [thrown, found]: [string | null, unknown] = [null, null];
      try {
        found = (await mode.act(await shop.recorder({ client }), shop))?.problems ?? [];
      } catch (error) {
        thrown = problemOf(error);
      }
      const all = waited() + shop.fake.now().getTime() - began;
      const left = await told(shop);
      return { red: thrown, printed: left.join('\n'), left, found, waited: all };
    },
    settle: async () => {
      shop.fake.setNow(new Date(shop.fake.now().getTime() + 15 * 60_000));
      await shop.sweepRecords();
      return told(shop);
    },
  };
};

/** What stands in the records, and beside them. */
async function told(shop: Shop): Promise<string[]> {
  const records = [...(await shop.records())].map(([place, record]) => `${place}: ${essence(record)}`);
  const acts = shop.history().filter((act) => act.startsWith('record '));
  const issues = shop.issues().map(({ title, state }) => `issue ${title} ${state}`);
  const comments = shop.play.repository.comments
    .filter(({ body }) => checklistOf(body) !== null)
    .map(({ number, body }) => `comment on #${number}: ${checklistOf(body)?.purpose}`);
  return [...records.sort(), ...acts, ...issues, ...comments];
}

/** What an auditor would go by; who wrote it, and when, depends on the fault. */
function essence(record: ChangeRecord): string {
  const { compliant, reasons } = record;
  const more = record.kind === 'push' ? [record.push.by, record.push.commits.length] : [record.lane, record.category];
  const obligations =
    record.kind === 'push' ? [] : record.obligations.map(({ id, state, by }) => `${id} ${state} ${by ?? ''}`);
  return JSON.stringify({ compliant, reasons, more, obligations, hasIssue: record.links.issue !== null });
}

/** A fact that the token may not see is unknown in the record, which says so and does not comply. */
const isToldInRecord = (line: string): boolean => /^2026.*could not be read|^issue Non-compliant change/.test(line);

function wrongWith({ ended, wrong }: Met, plain: Ended): string[] {
  const problems: string[] = [];
  const said = [ended.red ?? [], ended.found ?? []].flat().map(String);
  const unknown = ended.left.filter(isToldInRecord);
  if (unknown.length > 0 && !isRefusal(wrong)) problems.push(`records for good what would pass: ${unknown}`);
  if (unknown.length > 0 && isRefusal(wrong)) return problems;
  if (said.some((one) => /bug of change-gate/.test(one))) problems.push(`calls itself a bug: ${said}`);
  for (const line of new Set(ended.left))
    if (ended.left.filter((one) => one === line).length > 1) problems.push(`is there twice: ${line}`);
  // The request to verify a deployment is made once; where it cannot be written, the run says so, and nothing depends on it.
  const isAsked = (line: string): boolean => said.length > 0 && /^comment on #\d+: verification$/.test(line);
  const missing = plain.left.filter((line) => !ended.left.includes(line) && !isAsked(line));
  const more = ended.left.filter((line) => !plain.left.includes(line));
  if (missing.length + more.length > 0) problems.push(`leaves ${JSON.stringify({ missing, more, said })}`);
  if (ended.printed !== plain.printed && said.length === 0) problems.push(`does not say that it left ${ended.printed}`);
  const isClear = /acme\/shop|at data\.|rate limit|does not tell yet/;
  for (const one of said) if (!isClear.test(one)) problems.push(`does not say what: ${one}`);
  if (ended.waited > 4 * 60_000) problems.push(`waits ${ended.waited} ms`);
  return problems;
}

const isRefusal = (wrong: Wrong): boolean => {
  if (wrong === 'late') return false;
  if ('graphqlErrors' in wrong)
    return wrong.graphqlErrors.some(({ type }) => type === 'FORBIDDEN' || type === 'NOT_FOUND');
  return (
    'status' in wrong &&
    [401, 403, 404, 410, 422].includes(wrong.status) &&
    wrong.headers === undefined &&
    !/rate limit/.test(JSON.stringify(wrong))
  );
};

test.each(Object.entries(modes))(
  '%s',
  async (_name, mode) => {
    const { plain, requests, met } = await matrix(begin(mode), 1);
    expect([plain.red, plain.found]).toEqual([null, []]);
    expect(requests).toBeGreaterThan(5);
    expect(met.flatMap((one) => wrongWith(one, plain).map((problem) => `${one.name}: ${problem}`))).toEqual([]);
  },
  900_000,
);

test('the instants of the cases are those of the week that the others use', () => {
  expect(central('Thu 12:00').toISOString()).toBe('2026-11-12T18:00:00.000Z');
});
