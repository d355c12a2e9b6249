import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/github/answer.ts';
import { createClient } from '../../src/github/client.ts';
import { readHeads } from '../../src/github/heads.ts';
import { pagesOf } from '../../src/github/lists.ts';
import { scriptedServer } from './scripted-server.ts';

const page = (numbers: readonly number[], endCursor: string | null) => ({
  body: {
    data: {
      repository: {
        defaultBranchRef: { name: 'main' },
        pullRequests: {
          totalCount: 3,
          nodes: numbers.map((number) => ({ number, baseRefName: 'main', headRefOid: 'a'.repeat(40) })),
          pageInfo: { hasNextPage: endCursor !== null, endCursor },
        },
      },
    },
  },
});

const none = { body: { data: { repository: null } } };
const shop = { owner: 'acme', repo: 'shop' };

describe('a list that is read whole', () => {
  test('goes from page to page', async () => {
    await using server = await scriptedServer(page([1, 2], 'x'), page([3], null));
    const { heads, defaultBranch } = await readHeads(await connect(server.url), shop);
    expect(heads.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(defaultBranch).toBe('main');
    expect(server.requests.map(({ body }) => JSON.parse(body).variables.after)).toEqual([null, 'x']);
  });

  test('is refused where a cursor leads back, since the rest would be missing without a word', async () => {
    await using server = await scriptedServer(page([1, 2], 'x'));
    await expect(readHeads(await connect(server.url), shop)).rejects.toThrow(/have no end/);
    expect(server.requests).toHaveLength(2);
  });

  test('is refused where there is none', async () => {
    await using server = await scriptedServer(none);
    await expect(readHeads(await connect(server.url), shop)).rejects.toThrow(/has not an object at/);
  });

  test('is empty where it may be absent', async () => {
    await using server = await scriptedServer(none);
    const list = (data: Answer) => data.path('repository', 'pullRequests');
    const asked = { query: 'query q { viewer { login } }', variables: {}, list, mayBeAbsent: true };
    const pages = [];
    for await (const one of pagesOf(await connect(server.url), 'a list', asked)) pages.push(one);
    expect(pages).toEqual([]);
    expect(server.requests).toHaveLength(1);
  });
});

const connect = (baseUrl: string) => createClient({ token: 'secret', baseUrl, sleep: async () => undefined });
