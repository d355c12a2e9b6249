import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { ChangeSchema } from '../../src/change-schema.ts';
import { Answer, isRecord } from '../../src/github/answer.ts';
import { createClient, type GitHubClient } from '../../src/github/client.ts';
import { GitHubError } from '../../src/github/error.ts';
import { ask } from '../../src/github/lists.ts';
import { mainQuery } from '../../src/github/query.ts';
import { readChange } from '../../src/github/read-change.ts';
import { fakeRepository, fakeWorld } from '../support/github/builders.ts';
import { startFakeGitHub } from '../support/github/server.ts';

const target = { owner: 'acme', repo: 'shop', number: 42 };
const readAt = new Date('2026-11-12T15:00:00Z');
type Place = readonly (string | number)[];

let whole: { graph: unknown; files: unknown };
let places: Place[];

beforeAll(async () => {
  const world = fakeWorld({
    repositories: [
      fakeRepository({
        ...target,
        name: 'shop',
        pullRequests: [
          {
            number: 42,
            files: [{ path: 'a.ts' }, { path: 'c.ts', previousPath: 'b.ts' }],
            commits: [{ coAuthors: ['bob'] }],
            labels: ['billing'],
            reviews: [{ author: 'grace', state: 'APPROVED' }],
            threads: [{}],
            checks: [{ name: 'test' }],
            statuses: [{ context: 'lint' }],
            linkedIssues: [7],
            reviewRequests: [{ login: 'bob' }],
          },
        ],
      }),
    ],
  });
  await using fake = await startFakeGitHub(world);
  const client = await createClient({ token: fake.token(), baseUrl: fake.apiUrl });
  const variables = { policy: 'HEAD:.github/change-gate.yml', policyFolder: 'HEAD:.github' };
  const { data } = await ask(client, target, mainQuery({ teams: true, statuses: false }), variables);
  const files = await client.get('/repos/acme/shop/pulls/42/files', {}, 'acme/shop#42');
  whole = { graph: data.value, files: files.value };
  places = [...placesOf(whole)];
}, 60_000);

function* placesOf(value: unknown, at: Place = []): Generator<Place> {
  if (at.length > 1) yield at;
  const members: [string | number, unknown][] = Array.isArray(value)
    ? value.map((item, index) => [index, item])
    : Object.entries(isRecord(value) ? value : {});
  for (const [name, member] of members) yield* placesOf(member, [...at, name]);
}

/** A copy with another value at one place; undefined takes the place away. */
function changed(value: unknown, [name, ...rest]: Place, put: unknown): unknown {
  if (name === undefined) return put;
  if (Array.isArray(value)) return value.map((item, index) => (index === name ? changed(item, rest, put) : item));
  if (!isRecord(value)) return value;
  const next = changed(value[name], rest, put);
  const others = Object.fromEntries(Object.entries(value).filter(([key]) => key !== name));
  return next === undefined ? others : { ...others, [name]: next };
}

const answering = (graph: unknown, files: unknown): GitHubClient => ({
  graphql: async () => ({ data: new Answer(graph, 'data'), refused: [] }),
  get: async (route) => new Answer(files, route),
  async *pages() {
    yield [];
  },
  send: async (method, route) => {
    throw new Error(`${method} ${route} writes`);
  },
  stop() {},
  scoped() {
    return this;
  },
});

describe('an answer in which one value is not what GitHub documents', () => {
  test('is the same change when nothing is wrong', async () => {
    const { change } = await readChange(answering(whole.graph, whole.files), target, { readAt });
    expect(change.files).toHaveLength(2);
    expect(ChangeSchema.parse(change)).toEqual(change);
  });

  test('gives a valid change or a GitHubError, and always ends', async () => {
    const values = fc.constantFrom<unknown>(
      null,
      undefined,
      true,
      -1,
      1.5,
      10 ** 21,
      '',
      '\u202e',
      'x',
      [],
      {},
      [null],
      [{}],
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(), values, async (seed, put) => {
        const place = places[seed % places.length] ?? [];
        const broken = changed(whole, place, put);
        const { graph, files } = isRecord(broken) ? { graph: broken['graph'], files: broken['files'] } : whole;
        try {
          const { change } = await readChange(answering(graph, files), target, { readAt });
          expect(ChangeSchema.parse(change)).toEqual(change);
        } catch (thrown) {
          if (!(thrown instanceof GitHubError))
            throw new Error(`${place.join('.')} = ${JSON.stringify(put)}: ${thrown}`);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
