import { describe, expect, test } from 'vitest';
import { createClient, type GitHubClient } from '../../src/github/client.ts';
import { GitHubError } from '../../src/github/error.ts';
import { writeStatus } from '../../src/github/write-status.ts';
import { forThisTest } from '../support/for-this-test.ts';
import { given, waits } from './scripted-client.ts';
import { type Scripted, type ScriptedServer, scriptedServer } from './scripted-server.ts';

const sha = 'a'.repeat(40);
const route = '/repos/{owner}/{repo}/statuses/{sha}';
const parameters = { owner: 'acme', repo: 'shop', sha, state: 'success', description: 'Normal. May be merged' };
const of = 'the status change-gate of acme/shop@aaaaaaa';
const written: Scripted = { status: 201, body: { id: 1, state: 'success' } };
const send = (client: GitHubClient) => client.send('POST', route, parameters, of);
const repository = { owner: 'acme', repo: 'shop' };
const status = {
  context: 'change-gate',
  state: 'success',
  description: 'Normal',
  targetUrl: 'https://x.test/1',
} as const;
const write = (client: GitHubClient) => writeStatus(client, repository, sha, status);

async function problem(writing: Promise<unknown>): Promise<GitHubError> {
  const thrown: unknown = await writing.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(thrown instanceof GitHubError)) throw new Error(`expected a GitHubError, not ${String(thrown)}`);
  return thrown;
}

test('a writing carries its parameters as JSON, besides those in the address', async () => {
  const { client, server } = await given(written);
  expect((await send(client)).member('state').value).toBe('success');
  const [request] = server.requests;
  expect(request?.line).toBe(`POST /repos/acme/shop/statuses/${sha}`);
  expect(JSON.parse(request?.body ?? '')).toEqual({ state: 'success', description: 'Normal. May be merged' });
});

test('an empty answer does not say that anything was created', async () => {
  const { client } = await given({ status: 204, body: '' });
  expect((await problem(send(client))).kind).toBe('unavailable');
});

test('one that has nothing to answer is no failure', async () => {
  const { client, server } = await given({ status: 204, body: '' });
  await client.send(
    'DELETE',
    '/repos/{owner}/{repo}/issues/comments/{comment_id}',
    { ...repository, comment_id: 1 },
    'x',
  );
  expect(server.requests).toHaveLength(1);
});

const uncertain: [string, Scripted][] = [
  ['500', { status: 500 }],
  ['502 with a page', { status: 502, headers: { 'content-type': 'text/html' }, body: '<h1>Bad' }],
  ['503 with Retry-After', { status: 503, headers: { 'retry-after': '1' } }],
  ['a connection that is cut at once', { cut: 'headers' }],
  ['a connection that is cut in the body', { cut: 'body', body: '[1,' }],
  ['JSON that ends too early', { status: 201, body: '{"id": 1' }],
];

describe('where nobody knows whether it was written', () => {
  test.each(uncertain)('it is not repeated: %s', async (_what, fault) => {
    const { client, server } = await given(fault, written);
    expect((await problem(send(client))).kind).toBe('unavailable');
    expect(server.requests).toHaveLength(1);
    expect(waits).toEqual([]);
  });

  const said = { context: 'change-gate', state: 'success', description: 'Normal', target_url: 'https://x.test/1' };
  const posted = (server: ScriptedServer) =>
    server.requests.flatMap(({ line, body }) => (line.startsWith('POST ') ? [JSON.parse(body)] : []));

  test.each(uncertain)('a status that does not stand there is written once more: %s', async (_what, fault) => {
    const { client, server } = await given(fault, { body: [] }, written);
    await write(client);
    expect(posted(server)).toEqual([said, said]);
  });

  test.each(uncertain)('a status that stands there is not repeated: %s', async (_what, fault) => {
    const { client, server } = await given(fault, { body: [{ ...said, context: 'other', state: 'error' }, said] });
    await write(client);
    expect(posted(server)).toEqual([said]);
    expect(server.requests.at(-1)?.line).toBe(`GET /repos/acme/shop/commits/${sha}/statuses?per_page=100`);
  });

  test.each<[string, object]>([
    ['in another state', { state: 'failure' }],
    ['in other words', { description: 'Major' }],
    ['by another run', { target_url: 'https://x.test/2' }],
  ])('a status that stands there %s is written once more', async (_what, other) => {
    const { client, server } = await given({ status: 502 }, { body: [{ ...said, ...other }, said] }, written);
    await write(client);
    expect(posted(server)).toEqual([said, said]);
  });

  test('where the statuses cannot be read either, it is written once more, and not a third time', async () => {
    const { client, server } = await given({ status: 502 });
    expect((await problem(write(client))).message).toMatch(/^GitHub answered 502 when asked to write the status/);
    expect(posted(server)).toEqual([said, said]);
  });
});

describe('where GitHub refused it for a rate limit, nothing was written, so it is repeated', () => {
  test.each<[string, Scripted]>([
    ['429', { status: 429, headers: { 'retry-after': '20' } }],
    ['a secondary limit', { status: 403, headers: { 'retry-after': '5' }, body: { message: 'secondary rate limit' } }],
  ])('%s', async (_what, fault) => {
    const { client, server } = await given(fault, fault, written);
    await send(client);
    expect(server.requests).toHaveLength(3);
    expect(waits).toHaveLength(2);
  });

  test('one that lasts is told as what was to be written', async () => {
    const { client, server } = await given({ status: 429, headers: { 'retry-after': '3600' } });
    const { kind, message } = await problem(write(client));
    expect(kind).toBe('rate-limited');
    expect(message).toMatch(/rate limit stopped the writing of the status change-gate of acme\/shop@aaaaaaa/);
    expect(server.requests).toHaveLength(1);
  });
});

describe('what stays as it is, is asked once and told with what to do', () => {
  const permissions = { 'x-accepted-github-permissions': 'statuses=write' };
  test.each<[string, Scripted, GitHubError['kind'], RegExp]>([
    [
      '403',
      { status: 403, body: { message: 'Resource not accessible' } },
      'forbidden',
      /may not write the status.*"statuses: write"/,
    ],
    [
      '403 that names them',
      { status: 403, headers: permissions, body: { message: 'x' } },
      'forbidden',
      /"statuses: write"/,
    ],
    ['404', { status: 404, body: { message: 'Not Found' } }, 'not-found', /the status change-gate.*"statuses: write"/],
    ['401', { status: 401, body: { message: 'Bad credentials' } }, 'unauthorized', /refused the token/],
    [
      '422',
      { status: 422, body: { message: 'No commit found' } },
      'refused',
      /refused to write the status.*No commit found/,
    ],
  ])('%s', async (_what, fault, kind, message) => {
    const { client, server } = await given(fault, written);
    const error = await problem(write(client));
    expect(error.message).toMatch(message);
    expect(error.message).not.toContain('secret');
    expect(error.kind).toBe(kind);
    expect(server.requests).toHaveLength(1);
  });
});

describe('a scope of its own', () => {
  /** A client whose requests wait for their second attempt until they are stopped. */
  async function waiting(): Promise<{ client: GitHubClient; server: ScriptedServer; begun: () => Promise<void> }> {
    const server = forThisTest(await scriptedServer({ status: 503 }));
    let count = 0;
    let tell = (): void => {};
    const sleep = (_milliseconds: number, signal: AbortSignal): Promise<unknown> => {
      count += 1;
      tell();
      return new Promise((_, give) => signal.addEventListener('abort', () => give(signal.reason)));
    };
    const begun = () =>
      new Promise<void>((done) => {
        tell = () => (count === 2 ? done() : undefined);
        tell();
      });
    return { client: await createClient({ token: 'secret', baseUrl: server.url, sleep }), server, begun };
  }
  const get = (client: GitHubClient) => problem(client.get('/repos/{owner}/{repo}', repository, 'acme/shop'));

  test('is stopped without stopping the others', async () => {
    const { client, begun } = await waiting();
    const [one, other] = [client.scoped(), client.scoped()];
    const readings = { one: get(one), other: get(other) };
    await begun();
    one.stop();
    expect((await readings.one).kind).toBe('unavailable');
    const first = await Promise.race([readings.other.then(() => 'stopped too'), Promise.resolve('still waiting')]);
    expect(first).toBe('still waiting');
    other.stop();
    await readings.other;
  });

  test('is not stopped by the client that it was made of', async () => {
    const { client, begun } = await waiting();
    const scoped = client.scoped();
    const readings = { whole: get(client), scoped: get(scoped) };
    await begun();
    client.stop();
    await readings.whole;
    const first = await Promise.race([readings.scoped.then(() => 'stopped too'), Promise.resolve('still waiting')]);
    expect(first).toBe('still waiting');
    scoped.stop();
    await readings.scoped;
  });

  test('shares the slots: never more than 32 requests at once', async () => {
    const { client, server } = await given({ body: [1], together: 32 });
    const all = Array.from({ length: 96 }, () => client.scoped().get('/repos/{owner}/{repo}', repository, 'acme/shop'));
    await Promise.all(all);
    expect(server.requests).toHaveLength(96);
    expect(server.mostAtOnce()).toBe(32);
  });
});
