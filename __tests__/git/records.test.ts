import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RunGit } from '../../src/git/git.ts';
import { openStoredRecords, readStoredRecords, type StoredRecords } from '../../src/git/records.ts';
import { openRecordsClone, type RecordsClone } from '../../src/git/records-checkout.ts';
import { readGatedCommits } from '../../src/git/records-gated.ts';
import { readPolicyVersions } from '../../src/git/records-policy.ts';
import { builtIn } from '../../src/policy/in-force.ts';
import { recordText } from '../../src/records/record.ts';
import { recordFiles, recordPlace } from '../../src/records/record-path.ts';
import type { StoredFile } from '../../src/records/verify.ts';
import { recorded } from '../records/recorded.ts';
import { RecordsRepository } from './records-repository.ts';
import { ada, bob, environment, TemporaryRepository } from './temporary-repository.ts';

const NOW = new Date('2026-11-20T16:00:00Z');

const open = (cwd: string): Promise<RecordsClone> =>
  openRecordsClone({ cwd, records: 'change-records', environment, now: NOW });

interface Read extends StoredRecords {
  all: StoredFile[];
}

async function read(cwd: string): Promise<Read> {
  const clone = await open(cwd);
  return clone.read(async (git) => {
    const stored = await openStoredRecords(git, { tip: clone.records.sha, edges: clone.edges });
    const all: StoredFile[] = [];
    for await (const files of stored.files()) all.push(...files);
    return { ...stored, all };
  });
}

const inObjects = async <T>(cwd: string, use: (git: RunGit, clone: RecordsClone) => Promise<T>): Promise<T> => {
  const clone = await open(cwd);
  return clone.read((git) => use(git, clone));
};

describe('the files of the branch of records', () => {
  it('come with their texts and their history, oldest first, both files of a record together', async () => {
    const shop = RecordsRepository.of([1, 2]);
    const [first, second] = [shop.record(0), shop.record(1)];
    const place = recordPlace(first);
    shop.write({ ...first, title: 'As it was “really” called ✅' }, 'correct', 'the title was read too late');
    const { all, count, findings, complete } = await read(shop.git.path);
    expect(all.map(({ path }) => path)).toEqual(
      [first, second].flatMap((record) => Object.values(recordFiles(recordPlace(record)))),
    );
    expect(all[0]).toEqual({
      path: `${place}.json`,
      text: recordText({ ...first, title: 'As it was “really” called ✅' }),
      history: [
        { commit: expect.stringMatching(/^[0-9a-f]{40}$/), message: `Record ${place}\n`, text: recordText(first) },
        {
          commit: shop.git.head(),
          message: `Correct ${place}: the title was read too late\n`,
          text: recordText({ ...first, title: 'As it was “really” called ✅' }),
        },
      ],
    });
    expect([count, findings, complete]).toEqual([2, [], true]);
  });

  it('include what was removed', async () => {
    const shop = RecordsRepository.of([1]);
    const { json } = recordFiles(recordPlace(shop.record()));
    shop.git.commit('Clean up', { [json]: null });
    const { all } = await read(shop.git.path);
    const found = all.find(({ path }) => path === json);
    expect([found?.text, found?.history?.map(({ text }) => typeof text)]).toEqual([null, ['string', 'object']]);
  });

  it('are read whatever their names and messages hold', async () => {
    const shop = RecordsRepository.of([1]);
    const names = ['we\nird.json', '2026/11/:100644 x\t.json', '-rf.json', '2026/é\u001b[2J.json', 'a"b\\c.json'];
    shop.git.commit(`:100644 100644\n\n::error::x\u001b[2J`, Object.fromEntries(names.map((name) => [name, 'x'])));
    const { all, commits } = await read(shop.git.path);
    expect(all.map(({ path }) => path)).toEqual(expect.arrayContaining(names));
    expect([all.length, commits.length]).toEqual([names.length + 2, 2]);
  });

  it('are told where a link or something huge stands in place of a record', async () => {
    const shop = RecordsRepository.of([1, 2]);
    const [one, two] = [0, 1].map((index) => recordFiles(recordPlace(shop.record(index))).json);
    shop.git.write({ [one ?? '']: null });
    symlinkSync('../../../README.md', join(shop.git.path, one ?? ''));
    writeFileSync(join(shop.git.path, two ?? ''), ' '.repeat(5 * 1024 ** 2));
    shop.git.commit('Update');
    const { findings, all } = await read(shop.git.path);
    expect(findings.map(({ place, message }) => [place, message])).toEqual([
      [one, 'It is a link, not a file'],
      [two, 'It is larger than any record: 5 MiB'],
    ]);
    expect(all.filter(({ path }) => path === one || path === two).map(({ text }) => text)).toEqual(['', '']);
  });

  it('are told where a merge brought them', async () => {
    const shop = RecordsRepository.of([1]);
    shop.git.branch('side', 'HEAD');
    shop.commit(recorded({ number: 9 }), 'Record 2026/11/19-9\n');
    shop.git.switchTo('change-records');
    const merge = shop.git.merge('side', 'Record 2026/11/19-9');
    const { findings, all } = await read(shop.git.path);
    expect(findings.map(({ outcome, place }) => [outcome, place])).toEqual([['fail', `commit ${merge.slice(0, 7)}`]]);
    expect(all.at(-1)?.history?.map(({ commit }) => commit)).toEqual([merge]);
  });

  it('have no history where the clone ends before it', async () => {
    const shop = RecordsRepository.of([1, 2]);
    const clone = shop.clone('--depth=1', '--no-single-branch');
    const { all, complete } = await read(clone.path);
    expect(complete).toBe(false);
    expect(all.map(({ history }) => history)).toEqual([null, null, null, null]);
  });

  it('of other kinds than records are named, not read', async () => {
    const shop = RecordsRepository.of([1]);
    shop.git.commit('Say what this is', { 'README.md': 'Records\n', 'x.json': '{}' });
    const { all } = await read(shop.git.path);
    expect(all.slice(0, 2)).toEqual([
      { path: 'README.md', text: '', history: [] },
      { path: 'x.json', text: '', history: [] },
    ]);
  });

  it('are read as they are now, without history, for reports', async () => {
    const shop = RecordsRepository.of([1, 2]);
    shop.git.commit('Add', { 'README.md': 'x\n', '2026/notes.json': '{}' });
    const found = await inObjects(shop.git.path, async (git, { records }) => {
      const read = [];
      for await (const record of readStoredRecords(git, records.sha)) read.push(record);
      return read;
    });
    expect(found).toEqual(shop.records.map((record) => ({ place: recordPlace(record), text: recordText(record) })));
  });

  it('are refused where the clone lacks their texts', async () => {
    const shop = RecordsRepository.of([1]);
    shop.git.git('config', 'uploadpack.allowFilter', 'true');
    const clone = shop.clone('--filter=blob:none', '--no-checkout');
    await expect(read(clone.path)).rejects.toThrow(/without --filter/);
  });
});

describe('the branch of records', () => {
  it('is that of the remote, before a local one', async () => {
    const shop = RecordsRepository.of([1]);
    const clone = shop.clone();
    clone.git('switch', '--quiet', 'change-records');
    clone.commit('Mine', { 'README.md': 'x\n' });
    const { records, gated, notes } = await open(clone.path);
    expect([records.ref, records.sha, gated.ref]).toEqual(['origin/change-records', shop.git.head(), 'origin/main']);
    expect(notes).toEqual([expect.stringContaining('Your local branch change-records is at another commit')]);
  });

  it('is told to be old where it was fetched more than a day ago', async () => {
    const clone = RecordsRepository.of([1]).clone();
    const now = new Date(Date.now() + 3.5 * 86_400_000);
    const { notes } = await openRecordsClone({ cwd: clone.path, records: 'change-records', environment, now });
    expect(notes).toEqual([expect.stringMatching(/3 days ago.* git fetch origin$/)]);
  });

  it('that is not there is told, with the command that fetches it', async () => {
    const shop = new RecordsRepository([1]);
    await expect(open(shop.git.path)).rejects.toThrow(
      /no branch change-records in this clone.*next merge writes the first/,
    );
    const clone = shop.clone('--single-branch');
    await expect(open(clone.path)).rejects.toThrow(
      'git fetch origin +refs/heads/change-records:refs/remotes/origin/change-records',
    );
  });

  it('is not the gated branch', async () => {
    const shop = RecordsRepository.of([1]);
    const asked = { cwd: shop.git.path, branch: 'change-records', records: 'change-records', environment, now: NOW };
    await expect(openRecordsClone(asked)).rejects.toThrow(/change-records holds the records/);
  });

  it('is remembered as it was fetched before', async () => {
    const shop = RecordsRepository.of([1, 2]);
    const clone = shop.clone();
    const before = shop.git.head();
    shop.git.git('reset', '--quiet', '--hard', 'HEAD~1');
    clone.git('fetch', '--quiet', 'origin');
    const { earlier } = await open(clone.path);
    expect(earlier.map(({ sha }) => sha)).toEqual([before, shop.git.head()]);
  });
});

describe('the commits of the gated branch', () => {
  const gated = (shop: RecordsRepository, records = shop.records, cwd = shop.git.path) =>
    inObjects(cwd, (git, { gated, edges }) =>
      readGatedCommits(
        git,
        gated,
        records.map((record) => ({ place: recordPlace(record), record })),
        edges,
      ),
    );
  const subjects = (shop: RecordsRepository, shas: readonly string[] | null) =>
    shas?.map((sha) => shop.git.git('show', '--no-patch', '--format=%s', sha));

  it('are those since the first record, whatever its date', async () => {
    const shop = RecordsRepository.of([1, 2, 3]);
    const late = shop.records.map((record, index) =>
      index === 1 ? { ...record, merge: { ...record.merge, at: '2020-01-01T00:00:00Z' } } : record,
    );
    expect(subjects(shop, await gated(shop, late))).toEqual(['Change 3 (#3)', 'Change 2 (#2)', 'Change 1 (#1)']);
    expect(subjects(shop, await gated(shop, shop.records.slice(1)))).toEqual(['Change 3 (#3)', 'Change 2 (#2)']);
  });

  it('include all steps of a first merge by rebase, and what merges brought', async () => {
    const shop = new RecordsRepository([]);
    const steps = ['one', 'two', 'three'].map((name) => shop.git.commit(name, { a: name }));
    shop.git.branch('side', 'HEAD~3');
    shop.git.commit('on the side', { b: 'x' });
    shop.git.switchTo('main');
    shop.git.merge('side', 'Merge it');
    const first = recorded({ number: 1, mergeCommit: steps[2] ?? '' }, { landed: steps });
    shop.begin();
    shop.write(first);
    const found = subjects(shop, await gated(shop, [first]));
    expect(found?.toSorted()).toEqual(['Merge it', 'on the side', 'one', 'three', 'two']);
  });

  it('reach to before a merge commit, not to before the branch that it merged', async () => {
    const shop = new RecordsRepository([]);
    shop.git.branch('side');
    const side = shop.git.commit('on the side', { b: 'x' });
    shop.git.switchTo('main');
    shop.git.commit('Before the gate too', { a: 'x' });
    const merge = shop.git.merge('side', 'Merge pull request #1');
    const first = recorded({ number: 1, mergeCommit: merge }, { landed: [side, merge] });
    shop.begin();
    shop.write(first);
    const found = subjects(shop, await gated(shop, [first]));
    expect(found?.toSorted()).toEqual(['Merge pull request #1', 'on the side']);
  });

  it('cannot be told where the clone ends before, or no record is of this branch', async () => {
    const shop = RecordsRepository.of([1, 2]);
    const clone = shop.clone('--depth=1', '--no-single-branch');
    expect(await gated(shop, shop.records, clone.path)).toBeNull();
    expect(await gated(shop, [recorded({ mergeCommit: 'f'.repeat(40) })])).toBeNull();
  });
});

describe('the versions of the policy', () => {
  it('are read from the history of the branch, with the hash that decisions carry', async () => {
    const shop = TemporaryRepository.withFiles();
    const path = '.github/change-gate.yml';
    shop.commit('Begin', { [path]: 'extends: default@1\n' });
    shop.branch('side');
    shop.commit('Soften', { [path]: 'extends: default@1\nrules:\n  title: { level: off }\n' }, bob);
    shop.switchTo('main');
    const merge = shop.merge('side', 'Merge it');
    shop.commit('Break', { [path]: 'rules: [\n' });
    shop.commit('Remove', { [path]: null });
    const { versions } = await inPolicy(shop);
    expect(versions.map(({ subject, problem }) => [subject, problem === ''])).toEqual([
      ['Begin', true],
      ['Merge it', true],
      ['Break', false],
      ['Remove', true],
    ]);
    const [begin, soften, broken, removed] = versions;
    expect([begin?.sha256, removed?.sha256]).toEqual([builtIn().sha256, builtIn().sha256]);
    expect([soften?.sha256 === begin?.sha256, broken?.sha256, removed?.text]).toEqual([false, null, null]);
    expect(soften).toMatchObject({
      commit: merge,
      author: { email: ada.email },
      text: expect.stringContaining('title'),
    });
    expect(begin?.at).toBe('2026-11-02T17:00:00.000Z');
  });

  const inPolicy = async (shop: TemporaryRepository) => {
    const tip = shop.head();
    shop.git('branch', 'change-records');
    return { versions: await inObjects(shop.path, (git) => readPolicyVersions(git, tip)) };
  };
});
