import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type DependencyLevel,
  dependencyLevels,
  type Ecosystem,
  ecosystems,
} from '../../../src/classify/dependencies/dependency.ts';
import { levelOf, worstLevel } from '../../../src/classify/dependencies/versions.ts';
import { leastWork } from '../../support/work.ts';

type Row = readonly [ecosystem: Ecosystem, from: string | null, to: string | null, level: DependencyLevel];

const pseudo = 'v0.0.0-20240102030405-0123456789ab';

const rows: readonly Row[] = [
  // One version.
  ['npm', '1.2.3', '1.2.4', 'patch'],
  ['npm', '1.2.3', '1.2.10', 'patch'],
  ['npm', '1.2.9', '1.3.0', 'minor'],
  ['npm', '1.9.9', '2.0.0', 'major'],
  ['npm', '1.2.4', '1.2.3', 'downgrade'],
  ['npm', '2.0.0', '1.9.9', 'downgrade'],
  ['npm', '1.10.0', '1.9.0', 'downgrade'],
  ['npm', 'v1.2.3', '1.2.4', 'patch'],
  ['npm', '=1.2.3', '1.2.4', 'patch'],
  ['npm', '1.2.3', '1.2.3', 'unclear'],
  ['npm', null, '1.2.3', 'added'],
  ['npm', '1.2.3', null, 'removed'],
  ['npm', null, null, 'unclear'],
  // Before 1.0.
  ['npm', '0.1.2', '0.1.3', 'patch'],
  ['npm', '0.1.9', '0.2.0', 'minor'],
  ['npm', '0.9.0', '1.0.0', 'major'],
  ['npm', '0.0.1', '0.0.2', 'minor'],
  ['cargo', '0.0.1', '0.0.2', 'minor'],
  ['cargo', '^0.0.1', '^0.0.2', 'minor'],
  ['cargo', '0.1', '0.2', 'minor'],
  ['cargo', '0.4.20', '0.4.21', 'patch'],
  ['python', '0.0.5', '0.0.6', 'minor'],
  ['nuget', '0.0.1.2', '0.0.1.3', 'minor'],
  // Pre-releases.
  ['npm', '1.2.3-rc.1', '1.2.3', 'minor'],
  ['npm', '1.2.3-rc.1', '1.2.3-rc.2', 'minor'],
  ['npm', '1.2.3-rc.10', '1.2.3-rc.9', 'downgrade'],
  ['npm', '1.2.3', '1.2.3-rc.1', 'downgrade'],
  ['npm', '1.2.3', '1.2.4-rc.1', 'minor'],
  ['npm', '1.2.3-beta', '1.2.4', 'minor'],
  ['npm', '2.0.0-rc.1', '3.0.0-rc.1', 'major'],
  ['npm', '1.2.3-0', '1.2.4-0', 'minor'],
  ['cargo', '1.0.0-alpha.1', '1.0.0', 'minor'],
  ['python', '1.0rc1', '1.0', 'minor'],
  ['python', '1.0', '1.0rc1', 'downgrade'],
  ['python', '1.0.dev1', '1.0.dev2', 'minor'],
  ['python', '2.0.0a1', '2.0.0b1', 'minor'],
  ['maven', '1.2.3-SNAPSHOT', '1.2.3', 'minor'],
  ['maven', '1.2.3', '1.2.4-M1', 'minor'],
  ['maven', '2.0.0.Alpha1', '2.0.0.Beta1', 'minor'],
  ['rubygems', '7.1.0.rc1', '7.1.0', 'minor'],
  ['nuget', '8.0.0-preview.1', '8.0.0', 'minor'],
  ['docker', '3.13.0rc1-slim', '3.13.0-slim', 'unclear'],
  // More or fewer numbers.
  ['nuget', '1.2.3.4', '1.2.3.5', 'patch'],
  ['nuget', '1.2.3.4', '1.2.4.0', 'patch'],
  ['nuget', '1.2.3.4', '1.3.0.0', 'minor'],
  ['rubygems', '6.1.7', '6.1.7.1', 'patch'],
  ['maven', '1.2', '1.3', 'minor'],
  ['maven', '1.2', '1.2.1', 'patch'],
  ['python', '1.2', '1.2.1', 'patch'],
  ['python', '1.2', '1.2.0', 'minor'],
  ['npm', '1.2', '1.2.1', 'minor'],
  ['docker', '3.12', '3.12.1', 'minor'],
  ['docker', '3.11', '3.12', 'minor'],
  ['docker', '3', '4', 'major'],
  ['actions', 'v4', 'v5', 'major'],
  ['actions', 'v4', 'v4.1.0', 'minor'],
  ['actions', 'v4.1.0', 'v4.1.1', 'patch'],
  ['tool', '20.11.0', '20.11.1', 'patch'],
  ['tool', '20', '22', 'major'],
  // Versions that are dates.
  ['python', '2024.1.2', '2024.1.3', 'patch'],
  ['python', '2024.1', '2024.2', 'minor'],
  ['python', '2023.7.22', '2024.2.2', 'major'],
  ['npm', '20240101', '20240102', 'major'],
  // Python's own.
  ['python', '1.0', '1.0.post1', 'patch'],
  ['python', '1.0.post1', '1.0.post2', 'patch'],
  ['python', '1.0.post1', '1.0', 'downgrade'],
  ['python', '1!1.0', '2!1.0', 'major'],
  ['python', '2.0', '1!1.0', 'major'],
  ['python', '1!1.0', '9.0', 'downgrade'],
  ['python', '2.0.1+cu118', '2.0.2+cu118', 'patch'],
  ['python', '2.0.1+cu118', '2.0.1+cu121', 'minor'],
  ['python', '2.0.1', '2.0.1+evil', 'unclear'],
  ['python', '==1.2.3', '==1.2.4', 'patch'],
  ['python', '===1.2.3', '===1.2.4', 'patch'],
  ['python', '==1.2.3', '===1.2.4', 'minor'],
  ['python', '~=1.4.2', '~=1.4.5', 'patch'],
  ['python', '~=1.4', '~=1.4.2', 'minor'],
  ['python', '>=1.2,<2', '>=1.2,<3', 'major'],
  ['python', '>=1.2.3,<2', '>=1.2.4,<2', 'patch'],
  ['python', '>=1.2.3,<2', '>=1.3.0,<2', 'minor'],
  ['python', '>=1.2', '>=1.2,<2', 'unclear'],
  ['python', '>=1.2,<2', '>=1.2', 'unclear'],
  ['python', '==1.2.3', '>=1.2.3', 'unclear'],
  ['python', '!=1.2.3', '!=1.2.4', 'unclear'],
  ['python', '==1.2.*', '==1.3.*', 'minor'],
  ['python', '==1.*', '==2.*', 'major'],
  ['python', '==1.2.*', '==1.2.3', 'minor'],
  ['python', '<2.0.0', '<2.0.1', 'major'],
  ['python', '<1.3.0', '<1.3.1', 'minor'],
  ['python', '<1.2.3', '<1.2.4', 'patch'],
  ['python', '>=3,<4', '>=2,<4', 'downgrade'],
  ['python', '>=3,<4', '>=2,<3', 'downgrade'],
  ['python', '>=1.2', '>=1.1', 'downgrade'],
  ['python', '~=1.2.3', '~=1.2.2', 'downgrade'],
  ['docker', '1.19.5-erlang-28.5-slim', '1.19.5-erlang-28.5.0.4-slim', 'unclear'],
  // Ranges.
  ['npm', '^1.2.3', '^1.2.4', 'patch'],
  ['npm', '~1.2.3', '~1.2.4', 'patch'],
  ['npm', '^1.2.3', '^1.3.0', 'minor'],
  ['npm', '^1.2.3', '^2.0.0', 'major'],
  ['npm', '^0.2.3', '^0.2.4', 'patch'],
  ['npm', '^0.0.3', '^0.0.4', 'minor'],
  ['npm', '~1.2.3', '^1.2.3', 'minor'],
  ['npm', '~1.2', '^1.2', 'minor'],
  ['npm', '1.2.3', '^1.2.4', 'minor'],
  ['npm', '^1.2.3', '1.2.4', 'minor'],
  ['npm', '^1.2.4', '^1.2.3', 'downgrade'],
  ['npm', '1.2.3', '*', 'unclear'],
  ['npm', '*', '1.2.3', 'unclear'],
  ['npm', '1.2.3', 'latest', 'unclear'],
  ['npm', '1.2.3', '>=1.2.3', 'unclear'],
  ['npm', '1.2.3', '', 'unclear'],
  ['npm', '1.2.x', '1.3.x', 'minor'],
  ['npm', '1.x', '2.x', 'major'],
  ['npm', '1.2.3 - 1.4.0', '1.2.3 - 2.0.0', 'major'],
  ['npm', '>=1.2.3 <2.0.0', '>=1.2.4 <2.0.0', 'patch'],
  ['npm', '^16.0.0 || ^17.0.0', '^16.0.0 || ^17.0.0 || ^18.0.0', 'major'],
  ['npm', '^16.0.0 || ^17.0.0', '^16.0.0 || ^17.0.1', 'patch'],
  ['npm', '^1.2.3', '^1.2.3 || *', 'unclear'],
  ['cargo', '1.0.195', '1.0.196', 'patch'],
  ['cargo', '1.0.195', '=1.0.195', 'minor'],
  ['cargo', '=1.0.195', '=1.0.196', 'patch'],
  ['cargo', '0.13.4+1.4.2', '0.13.5+1.4.5', 'patch'],
  ['cargo', '1.0.0+a', '1.0.0+b', 'unclear'],
  ['rubygems', '~> 7.0.4', '~> 7.0.5', 'patch'],
  ['rubygems', '~> 7.0', '~> 7.1', 'minor'],
  ['rubygems', '~> 7.0', '~> 7.0.4', 'minor'],
  ['rubygems', '~> 7.0.4, >= 7.0.4.1', '~> 7.0.4, >= 7.0.4.2', 'patch'],
  ['terraform', '~> 4.1', '~> 4.2', 'minor'],
  ['terraform', '~> 4.1.0', '~> 4.1.2', 'patch'],
  ['terraform', '>= 4.0, < 5.0', '>= 4.0, < 6.0', 'major'],
  ['composer', '^6.4.1', '^6.4.2', 'patch'],
  ['composer', 'dev-main', 'dev-main#1234567', 'unclear'],
  ['composer', 'v6.4.1', 'v6.4.2', 'patch'],
  ['composer', '^6.4|^7.0', '^6.4|^7.1', 'minor'],
  ['maven', '[1.0,2.0)', '[1.0,3.0)', 'major'],
  ['maven', '[1.2.3]', '[1.2.4]', 'patch'],
  ['maven', '[1.2.3]', '1.2.3', 'minor'],
  ['gradle', '1.+', '2.+', 'major'],
  ['nuget', '[1.2.3]', '[1.2.4]', 'patch'],
  ['nuget', '1.2.*', '1.3.*', 'minor'],
  // Variants.
  ['maven', '32.1.2-jre', '32.1.3-jre', 'patch'],
  ['maven', '32.1.2-jre', '32.1.3-android', 'unclear'],
  ['maven', '5.3.1.RELEASE', '5.3.2.RELEASE', 'patch'],
  ['maven', '42.2.5.jre7', '42.2.6.jre7', 'patch'],
  ['docker', '20.11.0-alpine', '20.11.1-alpine', 'patch'],
  ['docker', '20.11.0-alpine3.18', '20.11.1-alpine3.19', 'minor'],
  ['docker', '3.12.1-bookworm', '3.12.2-trixie', 'unclear'],
  ['docker', '3.12.1-bookworm', '3.12.1-trixie', 'unclear'],
  ['docker', '3.12.1', '3.12.2-slim', 'unclear'],
  ['docker', 'bookworm', 'trixie', 'unclear'],
  ['docker', 'latest', '1.2.3', 'unclear'],
  // Go.
  ['go', 'v1.2.3', 'v1.2.4', 'patch'],
  ['go', 'v2.0.0+incompatible', 'v2.0.1+incompatible', 'patch'],
  ['go', 'v2.0.0', 'v2.0.1+incompatible', 'unclear'],
  ['go', pseudo, 'v0.0.0-20240202030405-abcdef012345', 'unclear'],
  ['go', pseudo, 'v0.1.0', 'unclear'],
  ['go', 'v1.2.3', 'v1.2.4-0.20240102030405-0123456789ab', 'unclear'],
  // No versions at all.
  ['npm', '1.2.3', 'github:lodash/lodash#4.17.21', 'unclear'],
  ['npm', 'git+https://github.com/a/b.git#v1.2.3', 'git+https://github.com/a/b.git#v1.2.4', 'unclear'],
  ['npm', 'file:../a', 'file:../b', 'unclear'],
  ['npm', 'workspace:^', 'workspace:*', 'unclear'],
  ['npm', 'npm:other@1.2.3', 'npm:other@1.2.4', 'unclear'],
  ['pre-commit', '0123456789abcdef0123456789abcdef01234567', 'abcdef0123456789abcdef0123456789abcdef01', 'unclear'],
  ['pre-commit', 'v4.5.0', 'v4.5.1', 'patch'],
  ['npm', '1.2.3', '1.2.4 ; rm -rf /', 'unclear'],
  ['npm', `1.2.${'9'.repeat(40)}`, `1.2.${'9'.repeat(41)}`, 'unclear'],
  ['npm', '1.2.3', '1.2.٤', 'unclear'],
];

describe('how far a dependency moves', () => {
  test.each(rows)('%s: %s → %s is %s', (ecosystem, from, to, level) => {
    expect(levelOf(ecosystem, from, to)).toBe(level);
  });
});

const ecosystem = fc.constantFrom(...ecosystems);
const text = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.string({ unit: fc.constantFrom(...'0123456789.^~<>=|,-+v *x[]()'), maxLength: 30 }),
);
const numbers = fc.array(fc.nat(30), { minLength: 1, maxLength: 5 });
const operator = fc.constantFrom('', '^', '~', '>=', '=', '~>', '~=', '==', '<');

describe('for any texts', () => {
  test('there is a level, and nothing is thrown', () => {
    fc.assert(
      fc.property(ecosystem, text, text, (each, from, to) => dependencyLevels.includes(levelOf(each, from, to))),
      { numRuns: 2000 },
    );
  });

  test('the same text is never a patch', () => {
    fc.assert(fc.property(ecosystem, text, (each, same) => levelOf(each, same, same) === 'unclear'));
  });

  test('a patch keeps the first two numbers and the operator', () => {
    fc.assert(
      fc.property(ecosystem, operator, operator, numbers, numbers, (each, one, other, from, to) => {
        if (levelOf(each, one + from.join('.'), other + to.join('.')) !== 'patch') return;
        expect([from[0] ?? 0, from[1] ?? 0]).toEqual([to[0] ?? 0, to[1] ?? 0]);
        expect((from[0] ?? 0) + (from[1] ?? 0)).toBeGreaterThan(0);
      }),
      { numRuns: 3000 },
    );
  });

  test('what goes up one way goes down the other', () => {
    fc.assert(
      fc.property(ecosystem, numbers, numbers, (each, from, to) => {
        const [up, down] = [levelOf(each, from.join('.'), to.join('.')), levelOf(each, to.join('.'), from.join('.'))];
        if (up === 'patch') expect(down === 'downgrade' || down === 'unclear').toBe(true);
        if (up === 'downgrade') expect(down).not.toBe('downgrade');
      }),
      { numRuns: 3000 },
    );
  });
});

test('an unclear step counts for more than all others, and nothing is a patch by itself', () => {
  expect(worstLevel(['patch', 'minor', 'unclear', 'major'])).toBe('unclear');
  expect(worstLevel(['patch', 'removed', 'major'])).toBe('major');
  expect(worstLevel(['patch', 'patch'])).toBe('patch');
});

test('versions of strangers are read in linear time', () => {
  for (const hostile of [
    '1.'.repeat(5e4),
    '^'.repeat(5e4),
    ' '.repeat(5e4),
    '1 || '.repeat(1e4),
    '['.repeat(5e4),
    `1${'-a'.repeat(3e4)}`,
  ])
    for (const each of ecosystems) expect(leastWork(() => levelOf(each, '1.2.3', hostile), 100)).toBeLessThan(100);
});
