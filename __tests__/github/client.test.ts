import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { createClient, type GitHubClient } from '../../src/github/client.ts';
import { GitHubError } from '../../src/github/error.ts';
import { forThisTest } from '../support/for-this-test.ts';
import { listening } from '../support/listening.ts';
import { given, waits } from './scripted-client.ts';
import { type Scripted, scriptedServer } from './scripted-server.ts';

const route = '/repos/{owner}/{repo}/pulls/{pull_number}/files';
const parameters = { owner: 'acme', repo: 'shop', pull_number: 42, page: 1 };

const get = (client: GitHubClient) => client.get(route, parameters, 'acme/shop#42');
const query = (client: GitHubClient) => client.graphql('query { viewer { login } }', () => ({}), 'acme/shop#42');
const problem = async (answer: Promise<unknown>): Promise<GitHubError> => {
  const thrown: unknown = await answer.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(thrown instanceof GitHubError)) throw new Error(`expected a GitHubError, not ${String(thrown)}`);
  return thrown;
};

const good: Scripted = { body: [1] };
const date = 'Tue, 10 Nov 2026 15:00:00 GMT';
const second = Date.parse(date) / 1000;

describe('a request', () => {
  test('carries the token, the version of the API and the parameters', async () => {
    const { client, server } = await given(good);
    expect((await get(client)).value).toEqual([1]);
    const [request] = server.requests;
    expect(request?.line).toBe('GET /repos/acme/shop/pulls/42/files?page=1');
    expect(request?.headers).toMatchObject({ authorization: 'token secret', 'x-github-api-version': '2022-11-28' });
  });

  test.each([
    ['', '/graphql'],
    ['/', '/graphql'],
    ['/api/v3', '/api/graphql'],
    ['/api/v3/', '/api/graphql'],
  ])('for GraphQL goes to %j%s', async (suffix, path) => {
    const { server } = await given({ body: { data: {} } });
    await query(await createClient({ token: 'secret', baseUrl: `${server.url}${suffix}` }));
    expect(server.requests.map(({ line }) => line)).toEqual([`POST ${path}`]);
  });
});

describe('a token that cannot be one', () => {
  test.each([
    ['', /There is no token/],
    ['ghs_secret\n', /^The token holds blanks/],
    ['ghs secret', /^The token holds blanks/],
    ['ghs_s\u00e9cret', /^The token holds blanks/],
  ])('%j is told without showing it', async (token, message) => {
    const error = await problem(createClient({ token }));
    expect(error.kind).toBe('unauthorized');
    expect(error.message).toMatch(message);
    expect(error.message).not.toContain('cret');
  });
});

describe('what can pass is asked again, up to three times', () => {
  const faults: [string, Scripted, number[]][] = [
    ['500', { status: 500 }, [1000, 2000]],
    ['502 with a page', { status: 502, headers: { 'content-type': 'text/html' }, body: '<h1>Bad' }, [1000, 2000]],
    ['503 with Retry-After', { status: 503, headers: { 'retry-after': '7' } }, [7000, 7000]],
    ['a connection that is cut at once', { cut: 'headers' }, [1000, 2000]],
    ['a connection that is cut in the body', { cut: 'body', body: '[1,' }, [1000, 2000]],
    ['JSON that ends too early', { body: '[{"filename": "src/ca' }, [1000, 2000]],
    ['an empty body', { body: '' }, [1000, 2000]],
    ['no JSON at all', { headers: { 'content-type': 'text/html' }, body: '<h1>Sign in</h1>' }, [1000, 2000]],
    ['429 with Retry-After', { status: 429, headers: { 'retry-after': '20' } }, [20_000, 20_000]],
    [
      'a secondary rate limit',
      { status: 403, headers: { 'retry-after': '5' }, body: { message: 'You have exceeded a secondary rate limit.' } },
      [5000, 5000],
    ],
    [
      'a used-up rate limit that is about to be renewed',
      { status: 403, headers: { date, 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(second + 14) } },
      [15_000, 15_000],
    ],
  ];
  test.each(faults)('%s', async (_what, fault, expected) => {
    const { client, server } = await given(fault, fault, good);
    expect((await get(client)).value).toEqual([1]);
    expect(server.requests).toHaveLength(3);
    expect(waits).toEqual(expected);
  });

  test.each(faults)('%s for good ends in one clear sentence', async (_what, fault) => {
    const { client, server } = await given(fault);
    const { message } = await problem(get(client));
    expect(message).toContain('acme/shop#42');
    expect(message).toMatch(/^[A-Z].*\. [A-Z].*\.$/);
    expect(message).not.toContain('secret');
    expect(server.requests).toHaveLength(3);
  });

  test('a second attempt at a query may ask for less', async () => {
    const { client, server } = await given({ status: 502 }, { body: { data: {} } });
    await client.graphql('query', (attempt) => ({ size: 100 / attempt }), 'acme/shop#42');
    expect(server.requests.map(({ body }) => body)).toEqual([
      expect.stringContaining('"size":100'),
      expect.stringContaining('"size":50'),
    ]);
  });

  test.each<[string, Scripted, string]>([
    ['Retry-After', { status: 429, headers: { 'retry-after': '61' } }, 'in some minutes'],
    [
      'x-ratelimit-reset',
      { status: 429, headers: { date, 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(second + 1800) } },
      'after 2026-11-10T15:30:00.000Z',
    ],
  ])('a wait of more than a minute (%s) is told instead', async (_what, fault, when) => {
    const { client, server } = await given(fault);
    const error = await problem(get(client));
    expect(error.kind).toBe('rate-limited');
    expect(error.message).toContain(when);
    expect(server.requests).toHaveLength(1);
    expect(waits).toEqual([]);
  });
});

describe('what stays as it is is asked once', () => {
  test.each<[string, Scripted, GitHubError['kind'], RegExp]>([
    ['401', { status: 401, body: { message: 'Bad credentials' } }, 'unauthorized', /refused the token.*not expired/],
    ['404', { status: 404, body: { message: 'Not Found' } }, 'not-found', /was not found, or the token cannot see it/],
    [
      '403 with the permissions that GitHub asks for',
      {
        status: 403,
        headers: { 'x-accepted-github-permissions': 'contents=read,pull_requests=read; issues=write' },
        body: { message: 'Resource not accessible by integration' },
      },
      'forbidden',
      /may not read.*Resource not accessible by integration.*"contents: read" and "pull-requests: read"/,
    ],
    ['403 without', { status: 403, body: { message: 'Forbidden' } }, 'forbidden', /"pull-requests: read"/],
    [
      '403 for want of SSO',
      { status: 403, headers: { 'x-github-sso': 'required; url=https://github.com/x' }, body: { message: 'SAML' } },
      'forbidden',
      /authorize it for the organisation \(SSO\)/,
    ],
    ['422', { status: 422, body: { message: 'Validation Failed' } }, 'refused', /422 Validation Failed/],
  ])('%s', async (_what, fault, kind, message) => {
    const { client, server } = await given(fault);
    const error = await problem(get(client));
    expect(error.message).toMatch(message);
    expect(error.kind).toBe(kind);
    expect(server.requests).toHaveLength(1);
  });

  test('a message of the server cannot forge a line', async () => {
    const { client } = await given({ status: 403, body: { message: 'no\n::error::forged\u202e' } });
    expect((await problem(get(client))).message).not.toMatch(/[\n\u202e]/);
  });
});

describe('errors beside the data of a query', () => {
  const path = ['repository', 'pullRequest', 'reviews'];
  const forbidden = { type: 'FORBIDDEN', path, message: 'Resource not accessible by integration' };

  test('leave the rest of the answer where only a part is refused', async () => {
    const { client, server } = await given({ body: { data: { a: 1 }, errors: [forbidden] } });
    const { data, refused } = await query(client);
    expect(data.value).toEqual({ a: 1 });
    expect(refused).toEqual([forbidden]);
    expect(server.requests).toHaveLength(1);
  });

  test('are tried again when they are anything else, even beside data', async () => {
    const passing = { body: { data: { a: 1 }, errors: [forbidden, { message: 'Something went wrong' }] } };
    const { client, server } = await given(passing, { body: { data: { a: 1 } } });
    expect((await query(client)).refused).toEqual([]);
    expect(server.requests).toHaveLength(2);
  });

  test.each<[string, unknown, GitHubError['kind'], number]>([
    ['a failure for good', { errors: [{ message: 'Something went wrong' }], data: { a: 1 } }, 'unavailable', 3],
    ['no data and no error', {}, 'unavailable', 3],
    ['no object', [], 'unavailable', 3],
    ['a rate limit', { errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }] }, 'rate-limited', 2],
    ['scopes', { errors: [{ type: 'INSUFFICIENT_SCOPES', message: 'needs read:org' }] }, 'insufficient-scopes', 1],
    ['no data for want of a permission', { errors: [forbidden], data: null }, 'forbidden', 1],
    ['no data for want of a permission, without a place', { errors: [{ type: 'FORBIDDEN' }] }, 'forbidden', 1],
    ['an unknown field', { errors: [{ message: "Field 'x'", extensions: { code: 'undefinedField' } }] }, 'refused', 1],
    ['errors that are no errors', { errors: ['?'], data: { a: 1 } }, 'unavailable', 3],
  ])('end the reading: %s', async (_what, body, kind, attempts) => {
    const { client, server } = await given({ body });
    expect((await problem(query(client))).kind).toBe(kind);
    expect(server.requests).toHaveLength(attempts);
  });
});

describe('pages', () => {
  const pagesOf = async (client: GitHubClient): Promise<unknown[]> => {
    const all: unknown[] = [];
    for await (const page of client.pages(route, parameters, 'acme/shop#42'))
      all.push(...page.map(({ value }) => value));
    return all;
  };
  const next = (address: string): Record<string, string> => ({ link: `<${address}>; rel="next", <x>; rel="last"` });

  test('are followed to the last one, by numbers and by cursors', async () => {
    const { client, server } = await given(
      { body: [1], headers: next('https://api.github.com/x?per_page=1&page=2') },
      { body: [2], headers: next('https://api.github.com/x?after=abc%3D') },
      { body: [3], headers: { link: '<https://api.github.com/x?page=1>; rel="first"' } },
    );
    expect(await pagesOf(client)).toEqual([1, 2, 3]);
    const path = '/repos/acme/shop/pulls/42/files';
    expect(server.requests.map(({ line }) => line)).toEqual([
      `GET ${path}?page=1`,
      `GET ${path}?page=2`,
      `GET ${path}?page=1&after=abc%3D`,
    ]);
  });

  test('are not asked for beyond what is wanted', async () => {
    const { client, server } = await given({ body: [1], headers: next('https://api.github.com/x?page=2') });
    for await (const page of client.pages(route, parameters, 'acme/shop#42')) if (page.length > 0) break;
    expect(server.requests).toHaveLength(1);
  });

  test('never lead to another server', async () => {
    const elsewhere = next('https://evil.example/y?page=2&baseUrl=https://evil.example&owner=eve&headers=x');
    const { client, server } = await given({ body: [1], headers: elsewhere }, { body: [2] });
    expect(await pagesOf(client)).toEqual([1, 2]);
    expect(server.requests[1]?.line).toBe('GET /repos/acme/shop/pulls/42/files?page=2');
  });

  test('without an end are an error', async () => {
    const { client } = await given({ body: [1], headers: next('https://api.github.com/x?page=2') });
    expect((await problem(pagesOf(client))).message).toMatch(/have no end\. Run/);
  });

  test('that are no list are an error', async () => {
    const { client } = await given({ body: { message: 'x' } });
    expect((await problem(pagesOf(client))).kind).toBe('malformed');
  });
});

describe('stopping', () => {
  test('ends what waits for its next attempt, with the error that it had', async () => {
    const server = forThisTest(await scriptedServer({ status: 503, headers: { 'retry-after': '50' } }));
    let begin = (): void => {};
    const waiting = new Promise<void>((begun) => {
      begin = begun;
    });
    const sleep = (_milliseconds: number, signal: AbortSignal): Promise<unknown> => {
      begin();
      return new Promise((_, give) => signal.addEventListener('abort', () => give(signal.reason)));
    };
    const client = await createClient({ token: 'secret', baseUrl: server.url, sleep });
    const reading = problem(get(client));
    await waiting;
    client.stop();
    expect((await reading).message).toContain('GitHub answered 503');
    expect(server.requests).toHaveLength(1);
  });

  test('ends what is under way, and leaves what begins later', async () => {
    const { client, server } = await given(good);
    const reading = problem(get(client));
    client.stop();
    expect((await reading).kind).toBe('unavailable');
    expect((await get(client)).value).toEqual([1]);
    expect(server.requests.length).toBeLessThanOrEqual(2);
  });

  test('lets the process end at once when one of several readings failed', async () => {
    const server = createServer((request, response) => {
      const isQuery = request.url?.includes('graphql') ?? false;
      response.writeHead(isQuery ? 401 : 503, { 'content-type': 'application/json', 'retry-after': '50' }).end('{}');
    });
    const port = await listening(server);
    const script = `
      import { createClient } from '${new URL('../../src/github/client.ts', import.meta.url)}';
      import { readChange } from '${new URL('../../src/github/read-change.ts', import.meta.url)}';
      const client = await createClient({ token: 'secret', baseUrl: 'http://127.0.0.1:${port}' });
      const target = { owner: 'acme', repo: 'shop', number: 42, changedFiles: 200 };
      await readChange(client, target, { readAt: new Date() }).catch((error) => process.stdout.write(error.message));
    `;
    try {
      const node = ['--input-type=module', '--no-warnings', '--eval', script];
      const { stdout } = await promisify(execFile)(process.execPath, node, { timeout: 15_000 });
      expect(stdout).toContain('GitHub refused the token');
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });
});
