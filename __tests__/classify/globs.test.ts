import fc from 'fast-check';
import { braceExpand, Minimatch } from 'minimatch';
import { describe, expect, it } from 'vitest';
import { alternativesOf, maxAlternatives } from '../../src/classify/alternatives.ts';
import { defaultAreas } from '../../src/classify/default-areas.ts';
import { defaultCategories } from '../../src/classify/default-categories.ts';
import { compileFileSets, compileGlobs } from '../../src/classify/globs.ts';
import { leastWork } from '../support/work.ts';
import { tables } from './tables.ts';

const matches = (pattern: string, path: string, ignoreCase = false) =>
  compileGlobs({ paths: [pattern] }, { ignoreCase }).find(path) !== null;

describe('a glob', () => {
  it.each([
    ['**/x', 'x', true],
    ['**/x', 'a/b/x', true],
    ['**/x', 'a/.b/x', true],
    ['**/x', 'ax', false],
    ['*', '.env', true],
    ['*', 'a/b', false],
    ['a/**', 'a/b/c', true],
    ['a/**', 'ab/c', false],
    ['a/**/b', 'a/b', true],
    ['#a', '#a', true],
    ['!(a)', 'b', true],
    ['!(a)', 'a', false],
    ['{a,b}/*.ts', 'b/x.ts', true],
    ['[ab].ts', 'b.ts', true],
    ['**/*auth!(or*)', 'src/oauth.ts', true],
    ['**/*auth!(or*)', 'src/coauthors.ts', false],
    ['**/*[._-]jwt*', 'src/my-jwt.ts', true],
    ['**/app/[[]id]/*.ts', 'app/[id]/page.ts', true],
    ['**', 'a\nb', true],
  ])('%s on %j: %s', (pattern, path, expected) => {
    expect(matches(pattern, path)).toBe(expected);
  });

  it('minds case only where it is told to', () => {
    expect(matches('src/Auth.rs', 'SRC/AUTH.RS')).toBe(false);
    expect(matches('src/Auth.rs', 'SRC/AUTH.RS', true)).toBe(true);
    expect(matches('ΑΣ/*', 'ας/x', true)).toBe(true);
  });

  it('yields to an exception whatever its case', () => {
    const globs = compileGlobs({ paths: ['**/*.ts'], except: ['**/generated/**'] }, { ignoreCase: false });
    expect(globs.find('src/a.ts')).toBe('**/*.ts');
    expect(globs.find('src/GENERATED/a.ts')).toBeNull();
  });

  it('is named as the policy has it, the first of those that match', () => {
    const globs = compileGlobs({ paths: ['b/**', '{a,b}/*.ts', '**/*.ts'] }, { ignoreCase: true });
    expect(globs.find('a/x.ts')).toBe('{a,b}/*.ts');
    expect(globs.find('b/x.ts')).toBe('b/**');
    expect(globs.find('x.js')).toBeNull();
  });

  it('keeps sets apart that share a pattern', () => {
    const [one, other] = [
      { paths: ['*.ts'], except: ['a.ts'] },
      { paths: ['*.ts'], except: ['b.ts'] },
    ];
    const find = compileFileSets({ ignoringCase: [one], exact: [other] })('a.ts');
    expect([find(one), find(other)]).toEqual([null, '*.ts']);
  });
});

describe('a path that is too long to be checked out', () => {
  const [lowers, raises] = [
    { paths: ['**/*.md'], except: [] },
    { paths: ['src/auth/**', '**/*.sql'], except: ['**/*.md'] },
  ];
  const finder = compileFileSets({ ignoringCase: [raises], exact: [lowers] });
  const long = (bytes: number) => `${'a/'.repeat(Math.floor((bytes - 4) / 2))}${'b'.repeat((bytes - 4) % 2)}x.md`;

  it('is of everything that raises, and of nothing that lowers', () => {
    expect([finder(long(4096))(lowers), finder(long(4096))(raises)]).toEqual(['**/*.md', null]);
    expect([finder(long(4097))(lowers), finder(long(4097))(raises)]).toEqual([null, 'src/auth/**']);
    expect(finder(long(4097)).leavesOut(raises)).toBe(false);
    expect(matches('**', 'a'.repeat(4096))).toBe(true);
    expect(matches('**', 'a'.repeat(4097), true)).toBe(false);
  });

  it('is measured in bytes', () => {
    expect(matches('**/*.md', `${'é/'.repeat(1364)}x.md`)).toBe(true);
    expect(matches('**/*.md', `${'é/'.repeat(1365)}x.md`)).toBe(false);
  });

  it.each(['\\', 'a\\', '/', '../', './', '*', '(', '['])('and one of %j alone is answered soon', (piece) => {
    const find = compileFileSets({
      ignoringCase: [...Object.values(defaultAreas), ...Object.values(defaultCategories.major)],
      exact: Object.values(defaultCategories.standard),
    });
    find('a.ts');
    expect(leastWork(() => find(piece.repeat(65_536 / piece.length)), 100)).toBeLessThan(100);
  });

  it('with a backslash is matched as a name like any other', () => {
    expect(matches('**/*.md', 'docs\\a.md')).toBe(true);
    expect(matches('docs/*.md', 'docs\\a.md')).toBe(false);
    const find = () => {
      for (let index = 0; index < 50; index++) finder(`${'\\'.repeat(4000)}${index}`);
    };
    expect(leastWork(find, 500)).toBeLessThan(500);
  });
});

describe('leaving out patterns that cannot match', () => {
  const piece = fc.constantFrom(
    ...[
      'a',
      'ab',
      'auth',
      'Auth',
      'or',
      'x.ts',
      '.env',
      '*',
      '**',
      '?',
      '[ab]',
      '[._-]',
      '[[:alpha:]]',
      '[]a]',
      '!(or*)',
      '+(a|b)',
      '@(auth|x)',
      '{a,auth}',
      '{,b}',
      '-',
      '_',
      '.',
      '(',
      '[',
      '{',
      'é',
      'ß',
      'Σ',
    ],
  );
  const pattern = fc
    .array(
      fc.array(piece, { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join('')),
      { minLength: 1, maxLength: 4 },
    )
    .map((segments) => segments.join('/'));
  const path = fc
    .array(
      fc
        .array(
          fc.constantFrom(
            'a',
            'ab',
            'auth',
            'AUTH',
            'or',
            'x.ts',
            '.env',
            '-',
            '_',
            '.',
            '(',
            '[',
            '{',
            '}',
            'b',
            'é',
            'ß',
            'ς',
            '\n',
          ),
          {
            minLength: 1,
            maxLength: 4,
          },
        )
        .map((pieces) => pieces.join('')),
      { minLength: 1, maxLength: 4 },
    )
    .map((segments) => segments.join('/'));

  it('changes no result', () => {
    fc.assert(
      fc.property(pattern, path, fc.boolean(), (glob, text, ignoreCase) => {
        const plain = new Minimatch(glob, {
          dot: true,
          nonegate: true,
          nocomment: true,
          nocase: ignoreCase,
          platform: 'linux',
        });
        expect(matches(glob, text, ignoreCase)).toBe(plain.match(text));
      }),
      { numRuns: 5000 },
    );
  });

  it('writes braces out as minimatch does', () => {
    fc.assert(
      fc.property(pattern, (glob) => {
        expect(alternativesOf(glob)).toEqual([...new Set(braceExpand(glob, { braceExpandMax: maxAlternatives }))]);
      }),
      {
        numRuns: 5000,
        examples: [['{a,b}{,c}/{d,e}x'], ['{}{a,b}'], ['a{b'], ['{1..3}'], ['{a,{b,c}}'], ['{a,b}'.repeat(11)]],
      },
    );
  });

  it('changes no result of the shapes that are decided by comparing', () => {
    const name = fc.constantFrom('a', 'ab', '.env', 'x.ts', '.ts', 'y.test.ts', 'A', 'b-a', 'ts', '.a');
    const names = fc.array(name, { minLength: 1, maxLength: 4 }).map((segments) => segments.join('/'));
    const shape = fc.constantFrom(
      ...['!(a)/**/*.ts', '!(.env)/**/*.ts', '**/*.ts', '**/x.ts', '**/a/**', 'a/**', 'a/**/*.ts', '**/a/**/*.test.ts'],
      ...[
        '**/*.{ts,A}',
        '**/*.{a,env}',
        '**/*.{test.ts,a}',
        '**/*.ts/**',
        '**/*.test.ts/**',
        '**/*.a/**',
        'a/x.ts',
        'a/*',
        '*.ts',
        '**',
        '!(x.ts)/**/*.a',
      ],
    );
    fc.assert(
      fc.property(shape, names, fc.boolean(), (glob, text, ignoreCase) => {
        const options = { dot: true, nonegate: true, nocomment: true, nocase: ignoreCase, platform: 'linux' } as const;
        expect(matches(glob, text, ignoreCase)).toBe(new Minimatch(glob, options).match(text));
      }),
      { numRuns: 5000 },
    );
  });

  it('changes no result of the default policy on the paths of the tables', () => {
    const { standard, major, tests } = defaultCategories;
    const sets = [...Object.values(defaultAreas), ...Object.values(standard), ...Object.values(major), tests];
    const patterns = [...new Set(sets.flatMap((set) => [...set.paths, ...set.except]))];
    const paths = Object.values(tables).flatMap((table) =>
      table
        .trim()
        .split('\n')
        .map((row) => row.split('|')[0]?.trim() ?? ''),
    );
    const sample = paths.filter((_, index) => index % 4 === 0);
    const each = patterns.map((glob) => ({ paths: [glob], except: [] }));
    const finder = compileFileSets({ ignoringCase: each, exact: [] });
    const plain = patterns.map(
      (glob) => new Minimatch(glob, { dot: true, nonegate: true, nocomment: true, nocase: true, platform: 'linux' }),
    );
    for (const text of sample) {
      const find = finder(text);
      expect(each.filter((set) => find(set) !== null).map((set) => set.paths[0])).toEqual(
        patterns.filter((_, index) => plain[index]?.match(text)),
      );
    }
  });
});

describe('hostile patterns and paths', () => {
  const long = `${'a/'.repeat(2000)}b`;
  it.each([
    ['braces that multiply', '{a,b}'.repeat(30), 'ab'.repeat(15)],
    ['nested braces', `${'{a,'.repeat(200)}b${'}'.repeat(200)}`, 'a'],
    ['many folders wild', `${'**/'.repeat(300)}x`, long],
    ['folders wild and literal by turns', `${'**/a/'.repeat(150)}x`, long],
    ['nested groups', '+(+(+(a)))b', 'a'.repeat(4000)],
    ['groups of alternatives', '*(a|aa|aaa|*)b', 'a'.repeat(4000)],
    ['negated groups', '!(a*)!(b*)!(c*)x', 'd'.repeat(4000)],
    ['many stars', `${'*a'.repeat(200)}b`, 'a'.repeat(4000)],
    ['an unclosed class', '[[[[[[[[', '['.repeat(4000)],
    ['question marks', '?'.repeat(900), 'a'.repeat(900)],
  ])('end soon: %s', (_name, pattern, path) => {
    expect(leastWork(() => matches(pattern, path, true), 2000)).toBeLessThan(2000);
  });

  it('does not take long for 3,000 paths and the default policy', () => {
    const { standard, major, tests } = defaultCategories;
    const finder = compileFileSets({
      ignoringCase: [...Object.values(defaultAreas), ...Object.values(major)],
      exact: [...Object.values(standard), tests],
    });
    const paths = Array.from(
      { length: 3000 },
      (_, index) => `packages/shop-${index % 40}/src/components/checkout/order-${index}.view.ts`,
    );
    const find = () => {
      for (const path of paths) finder(path)(tests);
    };
    expect(leastWork(find, 2000)).toBeLessThan(2000);
  });
});

it('expands braces no further than minimatch does in one pattern', () => {
  expect(braceExpand('{a,b}'.repeat(30), { braceExpandMax: 1000 })).toHaveLength(1000);
});

it.each([
  ['the Kelvin sign', 'Doc\u212Aerfile', '**/dockerfile'],
  ['the long s', 'doc\u017F/a.md', 'docs/**'],
  ['an ordinary letter', 'DOCKERFILE', '**/dockerfile'],
])('finds whatever minimatch matches without regard to case: %s', (_name, path, pattern) => {
  const matches = new Minimatch(pattern, { nocase: true, dot: true }).match(path);
  expect(compileGlobs({ paths: [pattern] }, { ignoreCase: true }).find(path)).toBe(matches ? pattern : null);
});

it('takes the Kelvin sign for the letter that it is folded to', () => {
  expect(compileGlobs({ paths: ['**/dockerfile'] }, { ignoreCase: true }).find('Doc\u212Aerfile')).toBe(
    '**/dockerfile',
  );
});
