import { describe, expect, test } from 'vitest';
import { recordText } from '../../src/records/record.ts';
import { recordMarkdown } from '../../src/records/record-markdown.ts';
import { recordPlace } from '../../src/records/record-path.ts';
import { BRANCH, begin, expectSound, git, problem, recording, recordOf, subjects, writer } from './records-on-fake.ts';

const one = recordOf(42);
const other = recordOf(43);
const [first, second] = [recordPlace(one), recordPlace(other)];

describe('the first record', () => {
  test('begins a branch of its own, with both files and a README, in one commit without parents', async () => {
    const fake = await begin();
    const { store, lines } = await writer(fake);
    expect(await store.places()).toBeNull();
    expect(await store.read([first])).toEqual(new Map([[first, { record: null }]]));
    expect(await store.write([recording(one)])).toEqual(new Map([[first, { act: 'record', record: one, broken: [] }]]));
    expect(git(fake, 'ls-tree', '-r', '--name-only', BRANCH).trim().split('\n')).toEqual([
      ...[`${first}.json`, `${first}.md`, 'README.md'],
    ]);
    expect(git(fake, 'show', `${BRANCH}:${first}.json`)).toBe(recordText(one));
    expect(git(fake, 'show', `${BRANCH}:${first}.md`)).toBe(recordMarkdown(one));
    expect(git(fake, 'show', `${BRANCH}:README.md`)).toMatch(
      /Do not edit, merge, rebase or delete this branch.*verify-records acme\/shop/s,
    );
    expect(git(fake, 'log', '--format=%an|%P|%B', BRANCH)).toMatch(
      /^github-actions\[bot\]\|\|Record 2026\/11\/19-42\n/,
    );
    expect(lines).toEqual([]);
    expectSound(fake, [one]);
  });

  test('goes onto an empty branch that was made on purpose, with the README', async () => {
    const fake = await begin();
    const { git: objects, branches } = fake.simulate('acme/shop').repository;
    const at = '2026-11-19T00:00:00Z';
    const ada = { name: 'ada', email: 'ada@example.com', at };
    const tree = objects.directory(new Map());
    const empty = objects.commit({ tree, parents: [], author: ada, committer: ada, message: 'Begin' });
    branches.set(BRANCH, empty);
    const { store } = await writer(fake);
    expect(await store.places()).toEqual([]);
    await store.write([recording(one)]);
    expect(git(fake, 'log', '-1', '--format=%P', BRANCH).trim()).toBe(empty);
    expect(git(fake, 'ls-tree', '--name-only', BRANCH)).toContain('README.md');
    expectSound(fake, [one]);
  });

  test('goes onto the branch that was named', async () => {
    const fake = await begin();
    const { store } = await writer(fake, { branch: 'audit/records' });
    await store.write([recording(one)]);
    await store.write([recording(other)]);
    expect(await store.places()).toEqual([first, second]);
    expect([...fake.simulate('acme/shop').repository.branches.keys()]).toEqual(['main', 'audit/records']);
    expectSound(fake, [one, other], 'audit/records');
  });
});

describe('a branch of records', () => {
  test('keeps what it has when another record comes, which takes five requests', async () => {
    const fake = await begin();
    const { store } = await writer(fake);
    await store.write([recording(one)]);
    const before = fake.requests.length;
    expect((await store.write([recording(other)])).get(second)?.act).toBe('record');
    expect(fake.requests.length - before).toBe(5);
    expect(await store.read([first, second, '2026/11/20-1'])).toEqual(
      new Map([
        [first, { record: one }],
        [second, { record: other }],
        ['2026/11/20-1', { record: null }],
      ]),
    );
    expect(subjects(fake)).toEqual([`Record ${first}`, `Record ${second}`]);
    expectSound(fake, [one, other]);
  });

  test('is not written where nothing is to be done', async () => {
    const fake = await begin();
    const { store } = await writer(fake);
    await store.write([recording(one)]);
    const before = fake.requests.length;
    expect(await store.write([recording(one)])).toEqual(new Map([[first, { act: null, record: one, broken: [] }]]));
    expect(fake.requests.slice(before).map(({ operation }) => operation)).toEqual(['tip', 'records']);
    expect(await store.write([])).toEqual(new Map());
    expect(subjects(fake)).toHaveLength(1);
  });

  test('gets a follow-up and a correction on top, each with what it says, and several records in one commit', async () => {
    const fake = await begin();
    const { store } = await writer(fake);
    await store.write([recording(one), recording(other)]);
    const followed = {
      ...one,
      followedUpAt: '2026-11-20T00:00:00Z',
      links: { ...one.links, issue: 'https://x.test/1' },
    };
    const corrected = { ...other, title: 'Renamed' };
    const written = await store.write([
      { place: first, next: () => ({ record: followed, act: 'follow-up', why: 'the issue' }) },
      { place: second, next: () => ({ record: corrected, act: 'correct', why: 'title' }) },
    ]);
    expect([...written.values()].map(({ act }) => act)).toEqual(['follow-up', 'correct']);
    expect(git(fake, 'log', '-1', '--format=%B', BRANCH).trim().split('\n')).toEqual([
      ...[
        'Write 2 records',
        '',
        `Follow up ${first}: the issue`,
        `Correct ${second}: title`,
        '',
        expect.stringMatching(/^Writing: [0-9a-f-]{36}$/),
      ],
    ]);
    expect(await store.read([first])).toEqual(new Map([[first, { record: followed }]]));
    expect(git(fake, 'show', `${BRANCH}:${first}.md`)).toBe(recordMarkdown(followed));
    expect(subjects(fake)).toHaveLength(2);
  });

  test('of which one file is no record keeps that file; the other records are written', async () => {
    const fake = await begin();
    const shop = fake.simulate('acme/shop');
    const { store } = await writer(fake);
    await store.write([recording(recordOf(1))]);
    const foreign = recordText(recordOf(7));
    const broken = {
      [`${first}.json`]: '{"recordVersion": 2}\n',
      '2026/11/19-44.json': 'no JSON',
      '2026/11/19-45.json': foreign,
    };
    shop.pushTo(BRANCH, { ...broken, '2026/11/19-46.json/folder': 'x', '2026/11/19-47.json': 'a\0b' }, { by: 'grace' });
    const written = await store.write(
      [one, other, ...[44, 45, 46, 47].map((number) => recordOf(number))].map(recording),
    );
    expect([...written].map(([place, { act, broken: why }]) => [place, act, why[0] ?? ''])).toEqual([
      [first, null, expect.stringMatching(/./)],
      [second, 'record', ''],
      ['2026/11/19-44', null, 'It is not JSON'],
      ['2026/11/19-45', null, 'It is the record of another change, whose place is 2026/11/19-7'],
      ['2026/11/19-46', null, 'It is no file'],
      ['2026/11/19-47', null, 'It is no text'],
    ]);
    for (const [path, text] of Object.entries(broken)) expect(git(fake, 'show', `${BRANCH}:${path}`)).toBe(text);
    expect(await store.read(['2026/11/19-44'])).toEqual(new Map([['2026/11/19-44', { broken: ['It is not JSON'] }]]));
  });

  test('gives a record whole that GraphQL cuts', async () => {
    const fake = await begin();
    const long = recordOf(50, { body: `## Description\n${'Ä long täle. '.repeat(60_000)}` });
    const { store } = await writer(fake);
    await store.write([recording(long)]);
    expect(Buffer.byteLength(recordText(long))).toBeGreaterThan(700_000);
    expect(await store.read([recordPlace(long)])).toEqual(new Map([[recordPlace(long), { record: long }]]));
    expect((await store.write([recording(long)])).get(recordPlace(long))?.act).toBeNull();
  });

  test('takes what no record may be as a fault of the gate, before anything is written', async () => {
    const fake = await begin();
    const { store } = await writer(fake);
    await store.write([recording(one)]);
    const before = subjects(fake);
    const wrong = [
      [{ place: 'README', next: () => null }],
      [recording(other), recording(other)],
      [{ ...recording(other), place: '2026/11/19-44' }],
      [{ place: first, next: () => ({ record: one, act: 'record' as const }) }],
      [{ place: second, next: () => ({ record: other, act: 'follow-up' as const, why: 'x' }) }],
      [{ place: first, next: () => ({ record: one, act: 'correct' as const }) }],
      [{ place: second, next: () => ({ record: { ...other, bodySha256: 'x' }, act: 'record' as const }) }],
    ];
    for (const writes of wrong) await expect(store.write(writes)).rejects.toThrow(RangeError);
    await expect(store.read(['../x'])).rejects.toThrow(RangeError);
    expect(subjects(fake)).toEqual(before);
  });
});

describe('many records', () => {
  const many = Array.from({ length: 230 }, (_, index) => {
    const day = String((index % 28) + 1).padStart(2, '0');
    return recordOf(index + 1, { mergedAt: `2026-1${index % 3}-${day}T16:04:00Z` });
  });

  test('come in several commits of less than 200 files, and are listed by date and number', async () => {
    const fake = await begin({ treeLimit: 170 });
    const { store } = await writer(fake);
    const written = await store.write(many.map(recording));
    expect([...written.values()].map(({ act }) => act)).toEqual(many.map(() => 'record'));
    expect(subjects(fake)).toEqual(['Write 95 records', 'Write 95 records', 'Write 40 records']);
    const trees = fake.requests.filter(({ method, path }) => method === 'POST' && path.endsWith('/git/trees'));
    for (const { body } of trees) expect(JSON.stringify(body).match(/"path":/g)?.length).toBeLessThan(200);
    const byDate = many.toSorted((a, b) => a.merge.at.localeCompare(b.merge.at) || a.number - b.number);
    expect(await store.places()).toEqual(byDate.map(recordPlace));
    const read = await store.read(many.map(recordPlace));
    expect([...read.values()]).toEqual(many.map((record) => ({ record })));
    fake.assertNoViolations();
  });

  test('that are large come in more commits', async () => {
    const fake = await begin();
    const body = `## Description\n${'x'.repeat(2_000_000)}`;
    const { store } = await writer(fake);
    const large = [1, 2, 3].map((number) => recordOf(number, { body }));
    await store.write(large.map(recording));
    expect(subjects(fake)).toEqual(['Write 2 records', 'Record 2026/11/19-3']);
    expect(await store.places()).toEqual(large.map(recordPlace));
  });

  test('of which later ones fail: those before stay, and that is told', async () => {
    const fake = await begin();
    const { store } = await writer(fake);
    fake.fault({ method: 'PATCH', path: '/git/refs/', times: 100 }, { status: 403 });
    const { message } = await problem(store.write(many.slice(0, 120).map(recording)));
    expect(message).toContain('Of 120 records 95 had been written before.');
    expect(await store.places()).toHaveLength(95);
  });
});

test('more files in one month than GitHub lists are told', async () => {
  const fake = await begin({ treeLimit: 3 });
  const { store } = await writer(fake);
  await store.write([recording(one), recording(other)]);
  expect((await problem(store.places())).message).toMatch(
    /^The folder 2026\/11\/ of the branch .* has more files than GitHub lists/,
  );
});

test('files that are no records are not listed', async () => {
  const fake = await begin();
  const { store } = await writer(fake);
  await store.write([recording(one)]);
  const strange = {
    'package.json': '{}',
    '2026/11/19-042.json': '{}',
    'x/2026/11/19-1.json': '{}',
    '2026/11/19-9.json/a': '',
  };
  fake.simulate('acme/shop').pushTo(BRANCH, strange);
  expect(await store.places()).toEqual([first]);
});
