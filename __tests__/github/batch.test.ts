import { describe, expect, test } from 'vitest';
import { readMainAnswers } from '../../src/github/batch.ts';
import { createClient } from '../../src/github/client.ts';
import { GitHubError } from '../../src/github/error.ts';
import { readChange } from '../../src/github/read-change.ts';
import { policyPath } from '../../src/policy/path.ts';
import type { PullRequestInput } from '../support/github/inputs.ts';
import type { Permissions } from '../support/github/tokens.ts';
import { part } from '../support/payloads.ts';
import { asked, type Given, many, readAt, start } from './reading.ts';

const shop = { owner: 'acme', repo: 'shop' };
const context = 'change-gate';
const statuses = [{ context, description: 'Normal. 1 to do', createdAt: '2026-11-10T15:00:00Z' }];
/** As different from each other as pull requests are. */
const pulls: readonly PullRequestInput[] = [
  { number: 42, title: 'One', statuses, labels: ['major'], reviews: [{ author: 'grace', state: 'APPROVED' }] },
  {
    number: 43,
    title: 'Two',
    author: null,
    headRepository: 'eve/shop',
    files: [{ path: 'src/two.ts' }],
    checks: [{ name: 'test' }],
  },
  {
    number: 44,
    title: 'Three',
    body: null,
    headRepository: null,
    threads: [{ resolved: false }],
    commits: many(120, () => ({})),
  },
  {
    number: 45,
    title: 'Four',
    state: 'CLOSED',
    closedAt: '2026-11-11T15:00:00Z',
    labels: many(130, (index) => `l${index}`),
  },
  {
    number: 46,
    title: 'Five',
    linkedIssues: [7],
    reviewRequests: [{ login: 'grace' }, { team: 'acme/leads' }],
    draft: true,
  },
];
const numbers = [...pulls.map(({ number }) => number), 999];
const [first, ...others] = pulls;

async function world(given: Given & { permissions?: Permissions } = {}) {
  const { fake, token } = await start({ ...first }, { others, ...given });
  const client = await createClient({ token, baseUrl: fake.apiUrl, sleep: async () => undefined });
  const batch = () => readMainAnswers(client, shop, numbers, { policyPath, context });
  return { fake, client, batch };
}

/** What a reading gives, or why it fails. */
async function outcome(reading: ReturnType<typeof readChange>): Promise<unknown> {
  try {
    const { notRead, ...rest } = await reading;
    return { ...rest, notRead: notRead.map(({ error }) => error.message) };
  } catch (thrown) {
    if (thrown instanceof GitHubError) return `${thrown.kind}: ${thrown.message}`;
    throw thrown;
  }
}

describe('a pull request that was asked for among others is read as if it had been asked for alone', () => {
  const policy = { [policyPath]: 'extends: default@1\n' };
  test.each<[string, Given & { permissions?: Permissions }]>([
    ['all that there is', {}],
    ['with a policy', { repository: { files: policy } }],
    ['with a policy beside another', { repository: { files: { ...policy, '.github/change-gate.yaml': '' } } }],
    ['by a token that may not read checks', { permissions: { checks: 'none' } }],
    ['by a token that may not read statuses', { permissions: { statuses: 'none' } }],
    ['by a token that may not read issues', { permissions: { issues: 'none' } }],
    ['by a token that may not read runs', { permissions: { actions: 'none' } }],
    ['by a token that may not read contents', { permissions: { contents: 'none' }, repository: { files: policy } }],
  ])('%s', async (_what, given) => {
    const { client, batch, fake } = await world(given);
    const main = await batch();
    const single: unknown[] = [];
    const among: unknown[] = [];
    for (const number of numbers) {
      const target = { ...shop, number };
      const options = { readAt, own: { statusContext: context } };
      const answer = main.get(number);
      single.push(await outcome(readChange(client.scoped(), target, options)));
      among.push(await outcome(readChange(client.scoped(), target, { ...options, ...(answer && { main: answer }) })));
    }
    expect(among).toEqual(single);
    expect(single[0]).toMatchObject({ change: { title: 'One' } });
    expect(single.at(-1)).toMatch(/^not-found: acme\/shop#999/);
    fake.assertNoViolations();
  });
});

test.each(['none', 'hidden'] as const)(
  'a token whose access to pull requests is “%s” reads none of them',
  async (access) => {
    const { client, batch } = await world({ permissions: { 'pull-requests': access } });
    const main = await batch();
    for (const number of numbers) {
      const answer = main.get(number);
      const options = { readAt, ...(answer && { main: answer }) };
      expect(await outcome(readChange(client.scoped(), { ...shop, number }, options))).toMatch(
        /^(forbidden|not-found): /,
      );
    }
  },
);

test('one request asks for all of them', async () => {
  const { batch, fake } = await world();
  const main = await batch();
  expect([...main.keys()]).toEqual(numbers);
  expect(asked(fake)).toHaveLength(1);
});

test('what belongs to one is told to no other', async () => {
  const { batch, fake } = await world();
  const path = ['repository', 'p43', 'reviews'];
  fake.fault(
    { graphql: true },
    {
      graphqlErrors: [
        { type: 'FORBIDDEN', message: 'no', path },
        { type: 'FORBIDDEN', message: 'no', path: ['repository', 'policy'] },
      ],
    },
  );
  const main = await batch();
  const refused = numbers
    .filter((number) => number < 46)
    .map((number) => main.get(number)?.answer.refused.map((part) => part.path.join('.')));
  expect(refused[0]).toEqual(['repository.policy']);
  expect(refused[1]).toEqual(['repository.pullRequest.reviews', 'repository.policy']);
  expect(refused.slice(2)).toEqual([['repository.policy'], ['repository.policy']]);
  expect(main.get(42)?.answer.data.member('repository').optional('p43')).toBeUndefined();
});

describe('a batch that fails', () => {
  test.each<[string, Parameters<Awaited<ReturnType<typeof world>>['fake']['fault']>[1]]>([
    ['with 502 each time', { status: 502 }],
    ['with 403', { status: 403 }],
    ['with a cut answer', { truncate: true }],
    ['with an error of the query', { graphqlErrors: [{ message: 'Something went wrong' }] }],
  ])('%s leaves each to be asked for by itself', async (_what, fault) => {
    const { batch, fake } = await world();
    fake.fault({ graphql: true, times: 3 }, fault);
    expect(await batch()).toEqual(new Map());
  });

  test('asks for smaller pages each time', async () => {
    const { batch, fake } = await world();
    fake.fault({ graphql: true, times: 2 }, { status: 502 });
    expect((await batch()).size).toBe(numbers.length);
    const sizes = fake.requests.map(({ body }) => Number(part(part(body)['variables'])['size']));
    expect(sizes).toEqual([...sizes].sort((one, other) => other - one));
    expect(new Set(sizes).size).toBeGreaterThan(1);
  });

  test.each<[string, number, GitHubError['kind']]>([
    ['the rate limit', 429, 'rate-limited'],
    ['a refused token', 401, 'unauthorized'],
  ])('for %s is an error, since no further request can help', async (_what, status, kind) => {
    const { batch, fake } = await world();
    fake.fault({ graphql: true, times: 3 }, { status, headers: status === 429 ? { 'retry-after': '3600' } : {} });
    await expect(batch()).rejects.toMatchObject({ kind });
  });
});
