import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alternativesOf } from '../../src/classify/alternatives.ts';
import { certainOf } from '../../src/classify/certain.ts';
import { compileFileSets, type FileSet } from '../../src/classify/globs.ts';
import { Needles } from '../../src/classify/needles.ts';
import { Sorts } from '../../src/classify/sorts.ts';
import { builtInPolicy } from '../../src/policy/built-in.ts';
import { leastWork } from '../support/work.ts';

interface Sets {
  ignoringCase: readonly FileSet[];
  exact: readonly FileSet[];
}

/** Of a glob that any path might match nothing is remembered from one path to the next. */
const forgetful: FileSet = { paths: ['[a]'], except: [] };

/** Hostile paths: another folder for each file, each of them with names that patterns look for. */
const hostile = (change: number): string[] =>
  Array.from({ length: 3000 }, (_, index) => `auth${change}x${index}/${'auth/'.repeat(12)}q.${index}x${change}`);

/** What the sets say of each path, where other paths came before it, is what they say of it alone. */
function agree(sets: Sets, paths: readonly string[]): void {
  const all = [...sets.ignoringCase, ...sets.exact];
  const remembering = compileFileSets(sets);
  const alone = compileFileSets({ ...sets, exact: [...sets.exact, forgetful] });
  for (const path of paths) {
    const [one, other] = [remembering(path), alone(path)];
    for (const set of all) {
      expect(`${path}: ${one(set)} ${one.leavesOut(set)}`).toBe(`${path}: ${other(set)} ${other.leavesOut(set)}`);
    }
  }
}

const { areas, categories } = builtInPolicy;
const builtIn: Sets = {
  ignoringCase: [...Object.values(areas), ...Object.values(categories.major)],
  exact: [...Object.values(categories.standard), categories.tests],
};

/** Pieces of paths that patterns look for, and what comes near them. */
const pieces = [...builtIn.ignoringCase, ...builtIn.exact]
  .flatMap(({ paths, except }) => [...paths, ...except])
  .flatMap((glob) => alternativesOf(glob).slice(0, 40))
  .flatMap((glob) => glob.split('/'))
  .map((piece) => piece.replace(/\*+|[!?@+]\([^)]*\)?|\[[^\]]*\]/g, 'x'))
  .filter((piece) => /^[\w.-]+$/.test(piece) && piece !== '.' && piece !== '..');
const names = [...new Set(pieces)];

const word = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...names) },
  {
    weight: 2,
    arbitrary: fc.constantFrom('a', 'order', 'widgets', 'quiet', 'Totals', 'x1', 'ünï', 'test', 'src', 'app'),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...names), fc.constantFrom('s', '2', '-x', 'X', '.y'))
      .map((two) => two.join('')),
  },
  { weight: 1, arbitrary: fc.constantFrom(...names).map((name) => name.slice(0, -1) || 'z') },
  { weight: 1, arbitrary: fc.constantFrom(...names).map((name) => name.toUpperCase()) },
);
const ending = fc.constantFrom(
  '',
  '.ts',
  '.test.ts',
  '.md',
  '.sql',
  '.tsx',
  '.JAVA',
  '.yml',
  '.min.js',
  '.',
  '.d.ts',
  '.json',
);

/** Paths of few folders and endings, so that many are of one sort. */
const paths = fc
  .tuple(
    fc.array(fc.array(word, { maxLength: 4 }), { minLength: 1, maxLength: 4 }),
    fc.array(fc.tuple(word, ending), { minLength: 1, maxLength: 5 }),
    fc.array(word, { minLength: 1, maxLength: 4 }),
  )
  .map(([folders, files, between]) =>
    folders.flatMap((folder) =>
      [folder, ...between.map((segment) => [...folder, segment])].flatMap((segments) =>
        files.map(([name, end]) => [...segments, `${name}${end}`].join('/')),
      ),
    ),
  );

describe('what is told of one path, and taken for others of its sort', () => {
  it('is what the built-in policy says of each', () => {
    fc.assert(
      fc.property(paths, (some) => agree(builtIn, some)),
      { numRuns: Number(process.env['SORTS_RUNS'] ?? 60) },
    );
  });

  it('is what any patterns say of each', () => {
    const segment = fc.constantFrom(
      'a',
      'ab',
      'abc',
      'abcd',
      'b.c',
      '*',
      'a*',
      '*b',
      '*.c',
      '*abc*',
      '{ab,abc}',
      '!(ab)',
      '[ab]',
      '?',
      'A',
    );
    const glob = fc
      .array(fc.oneof({ weight: 2, arbitrary: fc.constant('**') }, { weight: 3, arbitrary: segment }), {
        minLength: 1,
        maxLength: 4,
      })
      .map((parts) => parts.join('/'));
    const set = fc.record({
      paths: fc.array(glob, { minLength: 1, maxLength: 4 }),
      except: fc.array(glob, { maxLength: 2 }),
    });
    const part = fc.constantFrom(
      'a',
      'ab',
      'abc',
      'abcd',
      'xabc',
      'b.c',
      'abc.c',
      'x.c',
      '.c',
      'ab.b.c',
      'q',
      'qq',
      'Q',
      'ABC',
      'c',
    );
    const some = fc.array(
      fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/')),
      { minLength: 5, maxLength: 30 },
    );
    fc.assert(
      fc.property(
        fc.array(set, { minLength: 1, maxLength: 3 }),
        fc.array(set, { maxLength: 2 }),
        some,
        (ignoringCase, exact, each) => agree({ ignoringCase, exact }, each),
      ),
      { numRuns: Number(process.env['SORTS_RUNS'] ?? 1000) },
    );
  });

  it.each<[string, readonly string[], readonly string[]]>([
    [
      'a name that is a folder elsewhere',
      ['**/abc/**'],
      ['x/abc.ts', 'abc/q.ts', 'x/abc', 'x/qqq', 'x/abc/q.ts', 'abc'],
    ],
    [
      'two folders, of which one alone says nothing',
      ['**/abc/def/**'],
      ['x/abc/q.ts', 'x/abc/def/q.ts', 'x/abc/qqq/q.ts', 'x/q/def/q.ts'],
    ],
    ['a folder at the root', ['abc/**'], ['abc/q.ts', 'qqq/q.ts', 'qqq/abc/q.ts', 'abc/qqq/q.ts', 'www/q.ts']],
    [
      'all but a folder at the root',
      ['!(abc)/**/*.md'],
      ['abc/q.md', 'qqq/q.md', 'q.md', 'abc/x/q.md', 'www/abc/q.md'],
    ],
    [
      'a name that begins in the folder',
      ['**/abc/deploy*'],
      ['abc/q.ts', 'abc/deploy.ts', 'abc/deployed', 'abc/qqq/deploy.ts'],
    ],
    [
      'an ending that begins in the name',
      ['**/*abc.test.ts'],
      ['x/q.test.ts', 'x/abc.test.ts', 'x/qabc.test.ts', 'x/abd.test.ts'],
    ],
    [
      'a dot at the beginning',
      ['**/*.env', '**/.env*'],
      ['x/.env', 'x/q.env', 'x/.envrc', 'x/.q.env', '.env', 'q.env'],
    ],
    [
      'folders of an ending',
      ['**/*.Tests/**'],
      ['x/q.Tests/a.ts', 'x/q/a.ts', 'x/.Tests/a.ts', 'x/q.tests/a.ts', 'x/q.Tests'],
    ],
    ['a file that is called as a folder', ['**/b.ccc/**'], ['x/q.ccc', 'x/b.ccc', 'x/b.ccc/q']],
    ['case', ['**/Abc/**'], ['x/abc/q.ts', 'x/Abc/q.ts', 'x/ABC/q.ts']],
    [
      'other letters',
      ['**/straße/**', '**/K*'],
      ['x/STRASSE/q', 'x/straße/q', 'x/\u212Aelvin', 'x/kelvin', 'x/qelvin'],
    ],
    ['a path that git does not have', ['**/abc'], ['x//abc', 'x/./abc', '/abc', 'x/abc/', 'x/../abc', 'x/abc']],
    [
      'a number of stars between',
      ['a/*/c/**', 'a/*/*.ts'],
      ['a/b/c/q.ts', 'a/q/q.ts', 'a/b/b/c/q.ts', 'a/q.ts', 'a/b/q.ts'],
    ],
  ])('minds %s', (_what, globs, each) => {
    const sets = [{ paths: globs, except: [] }];
    agree({ ignoringCase: sets, exact: [] }, each);
    agree({ ignoringCase: [], exact: sets }, [...each].reverse());
    agree({ ignoringCase: sets, exact: [] }, [...each, ...each]);
  });

  it('forgets, and takes little time, whatever the paths are', () => {
    const finder = compileFileSets(builtIn);
    for (const path of hostile(0)) finder(path);
    const sorts = new Sorts<string>(new Needles([certainOf('**/auth/**')]), () => true);
    const work = leastWork(() => {
      for (const path of hostile(1)) finder(path);
    }, 500);
    expect(work).toBeLessThan(500);
    for (const change of [1, 2, 3]) for (const path of hostile(change)) sorts.of(path, () => path);
    expect(sorts.remembered).toBeGreaterThan(0);
    expect(sorts.remembered).toBeLessThan(7000);
    agree(builtIn, [...hostile(4), ...hostile(4)].slice(2900, 3100));
  });
});
