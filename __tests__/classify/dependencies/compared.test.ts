import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChangedFile } from '../../../src/change.ts';
import { categories } from '../../../src/classify/category.ts';
import type { ComparedDependency, Manifest } from '../../../src/classify/dependencies/dependency.ts';
import { manifestsUnclear } from '../../../src/classify/dependencies/manifests.ts';
import { readDependencies } from '../../../src/classify/dependencies/read.ts';
import { leastWork } from '../../support/work.ts';
import { judge, seen } from '../files.ts';
import { hunk, modified, told } from './patches.ts';

/** `+ a 1.0.0` is added, `- a 1.0.0` removed, and `+ a` has no version. */
const rows = (...lines: readonly string[]): ComparedDependency[] =>
  lines.map((line) => {
    const [mark, name = '', version = ''] = line.split(' ');
    return { change: mark === '+' ? 'added' : 'removed', ecosystem: 'npm', name, version };
  });
const unread = (path: string, ...compared: readonly string[]): ChangedFile => ({
  ...{ path, status: 'modified', additions: 1, deletions: 1 },
  compared: rows(...compared),
});
const without = ({ compared: _, ...file }: ChangedFile): ChangedFile => file;

describe('of a file that could not be read, the comparison', () => {
  const table: readonly (readonly [string, string, readonly string[], readonly string[]])[] = [
    ['a patch update', 'yarn.lock', ['- a 1.0.0', '+ a 1.0.1'], ['a 1.0.0 → 1.0.1 patch']],
    ['a minor update', 'yarn.lock', ['- a 1.0.0', '+ a 1.1.0'], ['a 1.0.0 → 1.1.0 minor']],
    ['a major update', 'package.json', ['+ a ^2.0.0', '- a ^1.0.0'], ['a ^1.0.0 → ^2.0.0 major']],
    ['a downgrade', 'yarn.lock', ['- a 1.0.1', '+ a 1.0.0'], ['a 1.0.1 → 1.0.0 downgrade']],
    ['an addition', 'Gemfile.lock', ['+ a 1.0.0'], ['a - → 1.0.0 added']],
    ['a removal', 'go.sum', ['- a v1.0.0'], ['a v1.0.0 → - removed']],
    [
      'a floating tag of an action',
      '.github/workflows/ci.yml',
      ['- a/b 4.*.*', '+ a/b 5.*.*'],
      ['a/b 4.*.* → 5.*.* major'],
    ],
    ['a version that cannot be compared', 'Cargo.lock', ['- a main', '+ a next'], ['a main → next unclear']],
    ['a version that is stated no more', 'package.json', ['- a ^1.0.0', '+ a'], ['a ^1.0.0 → no version unclear']],
    ['the same on both sides, as where its scope changes', 'yarn.lock', ['- a 1.0.0', '+ a 1.0.0'], []],
    [
      'one of two versions, by the nearest',
      'yarn.lock',
      ['- a 1.0.0', '- a 2.0.0', '+ a 2.0.1', '+ a 1.1.0'],
      ['a 2.0.0 → 2.0.1 patch', 'a 1.0.0 → 1.1.0 minor'],
    ],
    [
      'a second version',
      'yarn.lock',
      ['- a 1.0.0', '+ a 1.0.1', '+ a 3.0.0'],
      ['a 1.0.0 → 1.0.1 patch', 'a - → 3.0.0 added'],
    ],
  ];

  test.each(table)('tells %s', (_what, path, compared, expected) => {
    const changes = told(unread(path, ...compared)).changes.filter((change) => !change.startsWith(path));
    expect(changes.toSorted()).toEqual(expected.toSorted());
  });

  test.each(table)('leaves it unclear in spite of %s', (_what, path, compared) => {
    expect(told(unread(path, ...compared)).levels).toEqual(['unclear']);
  });

  test('keeps dependencies of one name apart where they are of several ecosystems', () => {
    const compared = rows('- a 1.0.0', '+ a 1.0.1').map((row, index) => ({ ...row, ecosystem: `e${index}` }));
    expect(told({ ...unread('yarn.lock'), compared }).changes.slice(1)).toEqual([
      'a - → 1.0.1 added',
      'a 1.0.0 → - removed',
    ]);
  });

  test('names the worst, and how many more there are', () => {
    const file = unread('yarn.lock', '- a 1.0.0', '+ a 1.0.1', '- b 1.0.0', '+ b 2.0.0', '- c 1.0.0');
    expect(readDependencies([file]).files[0]?.why).toBe(
      "the change of this file is unclear: the change of this file is not known; GitHub's dependency review shows that b 1.0.0 → 2.0.0 is a major update, and 2 more",
    );
  });

  test('says where its changes come from', () => {
    expect(readDependencies([unread('yarn.lock', '+ a 1.0.0')]).changes[1]?.note).toBe(
      "so GitHub's dependency review says",
    );
  });

  test('does not repeat what the patch shows', () => {
    const patch = hunk('     "x": "1.0.0",\n-    "a": "1.0.0",\n+    "a": "1.0.1",\n     "y": "1.0.0",');
    const file = { ...unread('package.json', '- a 1.0.0', '+ a 1.0.1', '- y 1.0.0', '+ y 1.0.2'), patch };
    expect(told(file)).toEqual({ changes: ['a 1.0.0 → 1.0.1 unclear', 'y 1.0.0 → 1.0.2 patch'], levels: ['unclear'] });
  });

  test('makes additions sensitive where the name of the file says nothing', () => {
    const workflow = unread('.github/workflows/ci.yml', '+ evil/action 1.*.*');
    expect(seen([without(workflow)])).not.toContain('dependencies');
    expect(judge([workflow]).areas).toContainEqual(
      expect.objectContaining({ area: 'dependencies', files: [expect.objectContaining({ token: 'evil/action' })] }),
    );
  });

  test('shows major updates in the explanation', () => {
    const { areas } = judge([unread('package.json', '- a ^1.0.0', '+ a ^2.0.0')]);
    expect(areas).toMatchObject([
      { area: 'dependencies', files: [{ why: expect.stringContaining('a ^1.0.0 → ^2.0.0') }] },
    ]);
  });
});

describe('whatever the comparison says', () => {
  const patch = hunk('     "x": "1.0.0",\n-    "a": "1.0.0",\n+    "a": "1.0.1",\n     "y": "1.0.0",');
  const requirements = hunk('-a==1.0.0\n+a==1.0.1', { start: 1 });
  const files: readonly ChangedFile[] = [
    ...['package.json', 'package-lock.json', 'yarn.lock', 'Dockerfile', 'pyproject.toml', 'go.sum', 'pom.xml'],
    ...['.github/workflows/ci.yml', '.devcontainer/Dockerfile', 'infra/main.tf', 'docs/package.json'],
  ].map((path) => without(unread(path)));
  const partly: readonly ChangedFile[] = [
    { ...without(unread('package.json')), patch },
    { ...without(unread('requirements.txt')), patch: requirements },
    { ...without(unread('b/package.json')), previousPath: 'a/package.json', status: 'renamed' },
    { ...without(unread('package-lock.json')), before: '{', after: '{' },
    { ...without(unread('yarn.lock')), status: 'changed' },
  ];
  const version = fc.constantFrom('', '1.0.0', '1.0.1', '1.1.0', '2.0.0', 'main', '^1.0.0', '4.*.*');
  const compared = fc.array(
    fc.record<ComparedDependency>({
      change: fc.constantFrom('added', 'removed'),
      ecosystem: fc.constantFrom('npm', 'pip', 'constructor'),
      name: fc.constantFrom('a', 'lodash', '__proto__', 'package.json', 'yarn.lock'),
      version,
    }),
    { maxLength: 6 },
  );
  const many = fc.array(fc.tuple(fc.constantFrom(...files, ...partly), compared), { minLength: 1, maxLength: 3 });

  test('no manifest has another level, and no change a lower category or an area less', () => {
    let raised = 0;
    fc.assert(
      fc.property(many, (chosen) => {
        const distinct = [...new Map(chosen.map((one) => [one[0].path, one])).values()];
        const [bare, full] = [
          distinct.map(([file]) => file),
          distinct.map(([file, rows]) => ({ ...file, compared: rows })),
        ];
        expect(told(...full).levels).toEqual(told(...bare).levels);
        const [before, after] = [judge(bare), judge(full)];
        expect(categories.indexOf(after.category)).toBeGreaterThanOrEqual(categories.indexOf(before.category));
        const areas = after.areas.map(({ area }) => area);
        expect(areas).toEqual(expect.arrayContaining(before.areas.map(({ area }) => area)));
        if (areas.length > before.areas.length) raised++;
      }),
      { numRuns: 400 },
    );
    expect(raised).toBeGreaterThan(0);
  });

  test('a manifest that is read stays as it is', () => {
    const read = modified('requirements.txt', requirements);
    expect(told({ ...read, compared: rows('+ evil 1.0.0') })).toEqual(told(read));
  });

  test('it is no evidence for a manifest beside it', () => {
    const manifest = modified('package.json', patch);
    const lock = { path: 'yarn.lock', status: 'modified' as const };
    const compared = rows('- a 1.0.0', '+ a 1.0.1');
    const proof = '"a@^1.0.0":\n-  version "1.0.0"\n+  version "1.0.1"';
    expect(told(manifest, modified('yarn.lock', hunk(` ${proof}`))).levels).toEqual(['patch', 'patch']);
    expect(told(manifest, { ...lock, compared }).levels).toEqual(['unclear', 'unclear']);
  });

  test('20,000 rows are read in a moment', () => {
    const compared = Array.from({ length: 20_000 }, (_, index) =>
      rows(`${index % 2 ? '+' : '-'} a${index % 7 ? index >> 1 : 0} 1.${index}.0`),
    ).flat();
    const read = () => told({ ...unread('package-lock.json'), compared });
    expect(read().levels).toEqual(['unclear']);
    expect(leastWork(read, 5000)).toBeLessThan(5000);
  });
});

describe('unclear as a whole', () => {
  const path = 'package.json';
  const text = '{"dependencies":{"a":"1.0.0"}}';
  const hidden = hunk('     "x": "1.0.0",\n-    "a": "1.0.0",\n+    "a": "1.0.1",\n     "y": "1.0.0",');
  test.each<[string, Manifest, boolean]>([
    ['no patch and no text', { path, status: 'modified' }, true],
    ['one text of two', { path, status: 'modified', before: text }, true],
    ['a section out of sight', { path, status: 'modified', patch: hidden }, true],
    ['a text that cannot be parsed', { path, status: 'modified', before: text, after: '{' }, true],
    ['a new file that is not shown', { path, status: 'added' }, true],
    ['a link', { path, status: 'changed' }, true],
    ['both texts', { path, status: 'modified', before: text, after: text.replace('1.0.0', '2.0.0') }, false],
    ['one dependency unclear', { path, status: 'modified', before: text, after: text.replace('1.0.0', 'x:y') }, false],
    ['a move alone', { path, previousPath: 'a/package.json', status: 'renamed' }, false],
    ['another name', { path: 'src/cart.ts', status: 'modified' }, false],
  ])('is a manifest with %s: %#', (_what, manifest, expected) => {
    expect(manifestsUnclear([manifest])).toEqual(expected ? [manifest] : []);
  });
});
