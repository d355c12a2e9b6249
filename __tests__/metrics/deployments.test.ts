import { describe, expect, test } from 'vitest';
import { deploymentFinder, otherEnvironments, type SeenDeployment } from '../../src/metrics/deployments.ts';
import { usualMetrics } from '../../src/metrics/metrics-policy.ts';

const at = (hour: number) => new Date(Date.UTC(2026, 10, 3, hour)).toISOString();
/** Changes a, b and c, merged at 1, 2 and 3 o'clock. */
const sha = (name: string) => name.repeat(40);
const changes = ['a', 'b', 'c'].map((name, index) => ({ commits: [sha(name)], mergedAt: at(index + 1) }));

type Said = [commit: string, hour: number, ...states: string[]];
const seen = (all: readonly Said[], environment = 'production'): SeenDeployment[] =>
  all.map(([commit, hour, ...states]) => ({
    commit: sha(commit),
    environment,
    createdAt: at(hour),
    statuses: states.map((state, index) => ({ state, at: at(hour + index) })),
  }));

const outcomes = (all: readonly SeenDeployment[], globs = usualMetrics.environments) => {
  const of = deploymentFinder(all, globs)(changes);
  return changes.map((change) => of(change));
};
const success = (hour: number) => ({ outcome: 'success', at: at(hour) });
const failure = (hour: number, recovered: number | null) => ({
  outcome: 'failure',
  at: at(hour),
  recoveredAt: recovered === null ? null : at(recovered),
});
const [unknown, untracked] = [{ outcome: 'unknown' }, { outcome: 'untracked' }];

describe('how the deployments of a, b and c ended', () => {
  test.each<[string, Said[], object[]]>([
    ['none at all', [], [untracked, untracked, untracked]],
    [
      'each its own',
      [
        ['a', 1, 'SUCCESS'],
        ['b', 2, 'SUCCESS'],
        ['c', 3, 'SUCCESS'],
      ],
      [success(1), success(2), success(3)],
    ],
    [
      'b and c in one',
      [
        ['a', 1, 'SUCCESS'],
        ['c', 4, 'SUCCESS'],
      ],
      [success(1), success(4), success(4)],
    ],
    [
      'b failed, c recovered',
      [
        ['a', 1, 'SUCCESS'],
        ['b', 2, 'FAILURE'],
        ['c', 4, 'SUCCESS'],
      ],
      [success(1), failure(2, 4), success(4)],
    ],
    [
      'b failed, and again',
      [
        ['a', 1, 'SUCCESS'],
        ['b', 2, 'ERROR'],
        ['b', 5, 'SUCCESS'],
      ],
      [success(1), failure(2, 5), unknown],
    ],
    [
      'b failed and was set back to a, which is a recovery',
      [
        ['a', 1, 'SUCCESS'],
        ['b', 2, 'FAILURE'],
        ['a', 3, 'FAILURE'],
        ['a', 4, 'SUCCESS'],
      ],
      [success(1), failure(2, 4), unknown],
    ],
    [
      'b failed and was set back to what was merged long before',
      [
        ['a', 1, 'SUCCESS'],
        ['b', 2, 'FAILURE'],
        ['f', 5, 'SUCCESS'],
      ],
      [success(1), failure(2, 5), unknown],
    ],
    [
      'a success from before the failure is no recovery',
      [
        ['a', 1, 'SUCCESS'],
        ['b', 2, 'IN_PROGRESS', 'IN_PROGRESS', 'FAILURE'],
        ['a', 3, 'SUCCESS'],
      ],
      [success(1), failure(4, null), unknown],
    ],
    [
      'something older had been deployed before a was merged',
      [
        ['f', 0, 'SUCCESS'],
        ['b', 2, 'FAILURE'],
      ],
      [failure(2, null), failure(2, null), unknown],
    ],
    [
      'b and c failed in one',
      [
        ['a', 1, 'SUCCESS'],
        ['c', 4, 'FAILURE'],
      ],
      [success(1), failure(4, null), failure(4, null)],
    ],
    [
      'not ended',
      [
        ['a', 1, 'SUCCESS'],
        ['b', 2, 'IN_PROGRESS'],
      ],
      [success(1), unknown, unknown],
    ],
    [
      'overtaken before it ended',
      [
        ['a', 1, 'SUCCESS'],
        ['b', 2, 'QUEUED', 'INACTIVE'],
        ['c', 4, 'SUCCESS'],
      ],
      [success(1), success(4), success(4)],
    ],
    ['replaced after it succeeded', [['a', 1, 'IN_PROGRESS', 'SUCCESS', 'INACTIVE']], [success(2), unknown, unknown]],
    ['succeeded, then failed', [['a', 1, 'SUCCESS', 'FAILURE']], [failure(2, null), unknown, unknown]],
    ['a was merged before there were any', [['b', 2, 'SUCCESS']], [untracked, success(2), unknown]],
    ['of a commit that is none of theirs', [['f', 4, 'FAILURE']], [unknown, unknown, unknown]],
  ])('%s', (_, said, expected) => {
    expect(outcomes(seen(said))).toEqual(expected);
  });

  test('a change has failed where it failed in one environment, and recovered when it has in all', () => {
    const all = [
      ...seen(
        [
          ['a', 1, 'SUCCESS'],
          ['b', 2, 'FAILURE'],
          ['c', 5, 'SUCCESS'],
        ],
        'production-eu',
      ),
      ...seen(
        [
          ['a', 1, 'SUCCESS'],
          ['b', 3, 'FAILURE'],
          ['c', 7, 'SUCCESS'],
        ],
        'Production-US',
      ),
    ];
    expect(outcomes(all)).toEqual([success(1), failure(2, 7), success(7)]);
  });

  test('a success in another environment is no recovery', () => {
    const all = [...seen([['a', 1, 'FAILURE']], 'production-eu'), ...seen([['a', 2, 'SUCCESS']], 'production-us')];
    expect(outcomes(all)[0]).toEqual(failure(1, null));
  });

  test('a commit that the branch was set to twice is deployed as of when it was', () => {
    const pushes = [at(1), at(4)].map((mergedAt) => ({ commits: [sha('a')], mergedAt }));
    const between = { commits: [sha('b')], mergedAt: at(2) };
    const of = deploymentFinder(
      seen([
        ['a', 1, 'SUCCESS'],
        ['a', 3, 'FAILURE'],
        ['a', 5, 'SUCCESS'],
      ]),
      usualMetrics.environments,
    )([...pushes, between]);
    expect([...pushes, between].map((change) => of(change))).toEqual([success(1), success(5), success(5)]);
  });

  test('other environments do not count, and can be named', () => {
    const all = seen([['a', 1, 'FAILURE']], 'Preview');
    expect(outcomes(all)).toEqual([untracked, untracked, untracked]);
    expect(outcomes(all, ['preview'])[0]).toEqual(failure(1, null));
    expect(outcomes(all, [])).toEqual([untracked, untracked, untracked]);
    expect(otherEnvironments(all, usualMetrics.environments)).toEqual(['Preview']);
    expect(otherEnvironments(all, ['preview'])).toEqual([]);
  });
});
