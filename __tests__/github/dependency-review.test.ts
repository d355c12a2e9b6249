import { describe, expect, test } from 'vitest';
import type { ChangedFile } from '../../src/change.ts';
import { ChangeSchema } from '../../src/change-schema.ts';
import { readDependencies } from '../../src/classify/dependencies/read.ts';
import { Answer } from '../../src/github/answer.ts';
import type { GitHubClient } from '../../src/github/client.ts';
import { withDependencyReview } from '../../src/github/dependency-review.ts';
import { GitHubError } from '../../src/github/error.ts';
import type { FileInput } from '../support/github/inputs.ts';
import { asked, type Given, many, read } from './reading.ts';

const route = '/dependency-graph/compare/';

/** What is read of a pull request with these files, and how often the comparison was asked for. */
async function reading(files: readonly FileInput[], given: Given = {}) {
  const { change, fake, sha } = await read({ files }, given);
  const requests = asked(fake).filter((path) => path.includes(route));
  const { changes, files: verdicts } = readDependencies(change.files ?? []);
  return { change, sha, requests, changes, levels: verdicts.map(({ level }) => level), verdicts };
}

const manifest = (...dependencies: string[]) =>
  `${JSON.stringify({ name: 'shop', dependencies: Object.fromEntries(dependencies.map((one) => one.split('@'))) }, null, 2)}\n`;
const lock = (...packages: string[]) =>
  packages
    .map((one) => one.split('@'))
    .map(([name, version]) => `${name}@^1.0.0:\n  version "${version}"\n`)
    .join('\n');

const noTexts: Given = { faults: [[{ operation: 'texts', times: 9 }, { status: 403 }]] };
const hidden = { path: 'package.json', patch: null };
const step: FileInput = {
  ...hidden,
  before: manifest('lodash@4.17.20'),
  content: manifest('lodash@4.17.21', 'a@1.0.0'),
};

describe('the dependency review of GitHub', () => {
  test('is asked once, from the merge base, where the texts cannot be read', async () => {
    const { change, sha, requests, changes, levels } = await reading([step, { path: 'src/cart.ts' }], noTexts);
    expect(requests).toEqual([`/repos/acme/shop${route}${sha.base}...${sha.head}`]);
    expect(change.files?.map(({ compared }) => compared)).toEqual([
      [
        { change: 'removed', ecosystem: 'npm', name: 'lodash', version: '4.17.20' },
        { change: 'added', ecosystem: 'npm', name: 'lodash', version: '4.17.21' },
        { change: 'added', ecosystem: 'npm', name: 'a', version: '1.0.0' },
      ],
      undefined,
    ]);
    expect(changes.map(({ name, level }) => `${name} ${level}`)).toEqual([
      'package.json unclear',
      'lodash patch',
      'a added',
    ]);
    expect(levels).toEqual(['unclear']);
    expect(ChangeSchema.safeParse(change).error).toBeUndefined();
  });

  test('tells of the manifests beyond the first 20, and only of those', async () => {
    const { change, requests, levels } = await reading(
      many(22, (index) => ({ ...step, path: `${10 + index}/package.json`, content: manifest('lodash@4.17.21') })),
    );
    expect(requests).toHaveLength(1);
    expect(change.files?.filter(({ compared }) => compared !== undefined)).toHaveLength(2);
    expect(levels.filter((level) => level === 'unclear')).toHaveLength(2);
  });

  test('tells of a file that is not understood', async () => {
    const odd = (version: string) => `// not JSON\n${manifest(`lodash@${version}`)}`;
    const { verdicts, requests } = await reading([{ ...hidden, before: odd('4.17.20'), content: odd('5.0.0') }]);
    expect(requests).toHaveLength(1);
    expect(verdicts[0]?.why).toMatch(/cannot be parsed; GitHub's dependency review shows that lodash 4\.17\.20 → 5\.0/);
  });

  test('tells what a manifest lost under its earlier name', async () => {
    const moved = { ...hidden, path: 'b/package.json', previousPath: 'a/package.json', status: 'renamed' as const };
    const contents = { before: manifest('a@1.0.0', 'b@1.0.0'), content: manifest('a@1.0.0', 'b@1.1.0') };
    const { changes } = await reading([{ ...moved, ...contents, patch: '@@ not a patch' }], noTexts);
    expect(changes.filter(({ level }) => level !== 'unclear')).toMatchObject([{ name: 'b', level: 'minor' }]);
  });

  test('tells nothing of a manifest that GitHub does not list', async () => {
    const { change, levels } = await reading([{ path: 'go.sum', patch: null }], noTexts);
    expect(change.files?.[0]).not.toHaveProperty('compared');
    expect(levels).toEqual(['unclear']);
  });

  test('makes no lock file a patch-level update', async () => {
    const { change, changes, levels } = await reading(
      [{ path: 'yarn.lock', patch: null, before: lock('a@1.0.0'), content: lock('a@1.0.1') }],
      noTexts,
    );
    expect(change.files?.[0]?.compared).toHaveLength(2);
    expect(changes.map(({ level }) => level)).toEqual(['unclear', 'patch']);
    expect(levels).toEqual(['unclear']);
  });

  test('is no proof for the manifest beside a lock file', async () => {
    const section = many(6, (index) => `k${index}@1.0.0`);
    const { levels } = await reading(
      [
        {
          path: 'package.json',
          before: manifest(...section, 'lodash@4.17.20', 'x@1.0.0', 'y@1.0.0', 'z@1.0.0'),
          content: manifest(...section, 'lodash@4.17.21', 'x@1.0.0', 'y@1.0.0', 'z@1.0.0'),
        },
        { path: 'yarn.lock', patch: null, before: lock('lodash@4.17.20'), content: lock('lodash@4.17.21') },
      ],
      noTexts,
    );
    expect(levels).toEqual(['unclear', 'unclear']);
  });

  test.each<[string, readonly FileInput[]]>([
    ['there is no manifest', [{ path: 'src/cart.ts' }]],
    ['the patch tells', [{ path: 'requirements.txt', before: 'a==1.0.0\n', content: 'a==2.0.0\n' }]],
    ['the texts tell', [step]],
    [
      'a single dependency is unclear',
      [{ path: 'requirements.txt', before: 'a==1.0.0\n', content: 'a @ git+ssh://x\n' }],
    ],
    ['only white space differs', [{ path: 'requirements.txt', before: 'a==1.0.0\n', content: 'a==1.0.0\n\n' }]],
  ])('is not asked for where %s', async (_what, files) => {
    expect((await reading(files)).requests).toEqual([]);
  });

  test.each<[string, Given]>([
    ['it is refused', { faults: [...(noTexts.faults ?? []), [{ path: route, times: 9 }, { status: 403 }]] }],
    ['the graph is off', { faults: [...(noTexts.faults ?? []), [{ path: route, times: 9 }, { status: 404 }]] }],
    ['GitHub is down', { faults: [...(noTexts.faults ?? []), [{ path: route, times: 9 }, { status: 503 }]] }],
    ['the merge base is not known', { faults: [[{ path: '/compare/', times: 9 }, { status: 403 }]] }],
    ['the repository is private', { ...noTexts, repository: { private: true } }],
  ])('changes nothing where %s', async (_what, given) => {
    const { change, changes, levels } = await reading([step], given);
    expect(change.files?.[0]).not.toHaveProperty('compared');
    expect([levels, changes.map(({ level }) => level)]).toEqual([['unclear'], ['unclear']]);
  });
});

describe('a list of several pages', () => {
  const target = { owner: 'acme', repo: 'shop', number: 42 };
  const sha = (digit: string) => digit.repeat(40);
  const file: ChangedFile = { path: 'yarn.lock', status: 'modified', additions: 1, deletions: 1 };
  const compare = async () => ({ commit: sha('1'), mergeBase: sha('0'), tree: null, files: null });
  const row = { change_type: 'added', manifest: 'yarn.lock', ecosystem: 'npm', name: 'a', version: '1.0.0' };

  function listing(pages: Iterable<readonly unknown[]>): GitHubClient & { routes: string[] } {
    const refuse = (): never => {
      throw new Error('nothing else is asked');
    };
    const routes: string[] = [];
    return {
      ...{ graphql: refuse, get: refuse, send: refuse, stop: refuse, scoped: refuse, routes },
      async *pages(asked) {
        routes.push(asked);
        for (const rows of pages) yield rows.map((one, index) => new Answer(one, `rows.${index}`));
      },
    };
  }
  const compared = async (pages: Iterable<readonly unknown[]>) =>
    (await withDependencyReview(listing(pages), target, [file], sha('1'), compare))[0]?.compared;

  test('is read to its end', async () => {
    expect(await compared([[row], [], [{ ...row, name: 'b' }]])).toMatchObject([{ name: 'a' }, { name: 'b' }]);
  });

  test.each<[string, () => Iterable<readonly unknown[]>]>([
    ['is too long', () => many(3, () => many(7000, () => row))],
    [
      'has no end',
      function* () {
        for (;;) yield [row];
      },
    ],
    [
      'fails on the way',
      function* () {
        yield [row];
        throw new GitHubError('unavailable', 'Down.', 'Wait.');
      },
    ],
  ])('that %s tells nothing, rather than half of it', async (_what, pages) => {
    expect(await compared(pages())).toBeUndefined();
  });

  test.each<[string, unknown]>([
    ['no list of rows', null],
    ['another kind of change', { ...row, change_type: 'moved' }],
    ['no name', { ...row, name: '' }],
    ['no manifest', { ...row, manifest: null }],
    ['a number for a version', { ...row, version: 1 }],
  ])('with %s tells nothing', async (_what, odd) => {
    expect(await compared([[row, odd]])).toBeUndefined();
  });

  test('an error of ours is not taken for one of GitHub', async () => {
    const broken = function* () {
      yield [row];
      throw new TypeError('a bug');
    };
    await expect(compared(broken())).rejects.toThrow('a bug');
  });
});
