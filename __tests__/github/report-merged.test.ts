import { describe, expect, test } from 'vitest';
import { Answer } from '../../src/github/answer.ts';
import type { GitHubClient } from '../../src/github/client.ts';
import { readMergedBetween } from '../../src/github/report-merged.ts';
import { without } from '../../src/github/report-ranges.ts';

const HOUR = 3_600_000;
const start = Date.UTC(2025, 0, 1);

/** GitHub with merges at these instants: its search shows 1,000 of them, 100 a page, and counts all. */
function searching(merges: readonly number[]) {
  const searches: string[] = [];
  const graphql: GitHubClient['graphql'] = async (_query, variables) => {
    const { search, size, after } = variables(1);
    searches.push(String(search));
    const [, from = '', to = ''] = /merged:(\S+)\.\.(\S+)/.exec(String(search)) ?? [];
    const found = merges.flatMap((at, index) => (at >= Date.parse(from) && at <= Date.parse(to) ? [index] : []));
    const begin = Number(after ?? 0);
    const end = Math.min(1000, begin + Number(size));
    const nodes = found.slice(begin, end).map((index) => nodeOf(index + 1, merges[index] ?? 0));
    const pageInfo = { hasNextPage: end < Math.min(1000, found.length), endCursor: String(end) };
    return { data: new Answer({ search: { issueCount: found.length, pageInfo, nodes } }, 'data'), refused: [] };
  };
  const unused = () => {
    throw new Error('not asked here');
  };
  const client: GitHubClient = {
    graphql,
    get: unused,
    pages: unused,
    send: unused,
    stop: unused,
    scoped: () => client,
  };
  return { client, searches };
}

const nodeOf = (number: number, at: number) => ({
  __typename: 'PullRequest',
  number,
  title: `Change ${number}`,
  body: '',
  createdAt: new Date(at - HOUR).toISOString(),
  mergedAt: new Date(at).toISOString(),
  baseRefName: 'main',
  author: null,
  mergeCommit: null,
  labels: { nodes: [] },
  reviews: { totalCount: 0, nodes: [] },
  ready: { nodes: [] },
});

async function readAll(merges: readonly number[], until = start + 24 * 31 * 24 * HOUR) {
  const { client, searches } = searching(merges);
  const ranges = [];
  const asked = { ranges: [{ from: start, until }], base: 'main' };
  for await (const range of readMergedBetween(client, { owner: 'acme', repo: 'shop' }, asked)) ranges.push(range);
  const numbers = ranges.flatMap(({ merged }) => merged.map(({ number }) => number));
  return { ranges, numbers, searches };
}

describe('the merged pull requests of a range', () => {
  test.each([
    ['none', 0, 60],
    ['as many as one search shows', 1000, 60],
    ['one more', 1001, 60],
    ['many', 20_000, 60],
    ['many in a burst', 5000, 1],
  ])('are all read, each once, by at most 1 request for 50: %s', async (_, count, everyMinutes) => {
    const merges = Array.from({ length: count }, (_each, index) => start + index * everyMinutes * 45_000);
    const { numbers, searches, ranges } = await readAll(merges);
    expect(numbers.toSorted((one, other) => one - other)).toEqual(merges.map((_each, index) => index + 1));
    expect(searches.length).toBeLessThanOrEqual(Math.ceil(count / 50) + 1);
    expect(ranges.every(({ hidden }) => hidden === 0)).toBe(true);
    expect(searches.every((search) => search.startsWith('repo:acme/shop is:pr is:merged base:"main" merged:'))).toBe(
      true,
    );
  });

  test('are read the latest first, in ranges that touch', async () => {
    const merges = Array.from({ length: 3000 }, (_each, index) => start + index * HOUR);
    const { ranges } = await readAll(merges);
    for (const [index, range] of ranges.entries()) if (index > 0) expect(range.until).toBe(ranges[index - 1]?.from);
  });

  test('in one second are told as hidden where they are more than a search shows', async () => {
    const merges = Array.from({ length: 1200 }, () => start + HOUR);
    const { numbers, ranges } = await readAll(merges);
    expect(new Set(numbers).size).toBe(1000);
    expect(ranges.filter(({ hidden }) => hidden > 0)).toMatchObject([{ hidden: 200, from: start + HOUR }]);
  });
});

test.each([
  [[], [{ from: 0, until: 10 }]],
  [
    [{ from: 2, until: 4 }],
    [
      { from: 0, until: 2 },
      { from: 4, until: 10 },
    ],
  ],
  [
    [
      { from: -5, until: 4 },
      { from: 3, until: 12 },
    ],
    [],
  ],
  [
    [
      { from: 4, until: 5 },
      { from: 0, until: 1 },
    ],
    [
      { from: 1, until: 4 },
      { from: 5, until: 10 },
    ],
  ],
])('what is left of a range without %j', (others, left) => {
  expect(without({ from: 0, until: 10 }, others)).toEqual(left);
});
