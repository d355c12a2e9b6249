import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Init } from '../../scripts/bundle/stand-ins/fetch-over.ts';
import { fetch } from '../../scripts/bundle/stand-ins/undici.ts';
import { listening } from '../support/listening.ts';

/** What the answer to a path is; each of these is an answer that GitHub, or something on the way to it, may give. */
const answers: Record<string, (request: IncomingMessage, response: ServerResponse) => void> = {
  '/json': (_, response) => void response.writeHead(200, { etag: 'W/"1"', 'X-Both': ['a', 'b'] }).end('{"a":"ü"}'),
  '/packed': (_, response) =>
    void response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('{"a":"ü"}'.repeat(1))),
  '/packed-badly': (_, response) =>
    void response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('{"a":1}').subarray(0, 12)),
  '/packed-strangely': (_, response) => void response.writeHead(200, { 'content-encoding': 'br' }).end('x'),
  '/marked': (_, response) => void response.end('\uFEFF{"a":1}'),
  '/cut': (_, response) => {
    response.writeHead(200, { 'content-length': 100 }).write('{"a":');
    setImmediate(() => response.destroy());
  },
  '/stalls': (_, response) => void response.writeHead(200, { 'content-length': 100 }).write('{"a":'),
  '/hangs': () => undefined,
  '/drops': (request) => void request.socket.destroy(),
  '/nothing': (_, response) => void response.writeHead(204).end(),
  '/error': (_, response) => void response.writeHead(503, 'Busy').end('later'),
  '/file': (_, response) => void response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/switches': (request) =>
    void request.socket.end('HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n'),
  '/moved': (_, response) => void response.writeHead(302, { location: '/json' }).end(),
};

describe('fetch, as the bundle has it', () => {
  let url = '';
  const sockets = new Set<unknown>();
  const asked: { method: string | undefined; headers: IncomingMessage['headers']; body: string }[] = [];
  const server = createServer(async (request, response) => {
    sockets.add(request.socket);
    let body = '';
    for await (const chunk of request.setEncoding('utf8')) body += chunk;
    asked.push({ method: request.method, headers: request.headers, body });
    answers[request.url ?? '']?.(request, response);
  });

  beforeAll(async () => {
    // It is not the server that ends a connection.
    server.keepAliveTimeout = 0;
    url = `http://127.0.0.1:${await listening(server)}`;
  });
  beforeEach(() => {
    asked.length = 0;
    sockets.clear();
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  const ask = (path: string, init: Init = {}) => fetch(`${url}${path}`, init);

  it('hands over status, headers and text', async () => {
    const answer = await ask('/json', { method: 'POST', body: '{"q":"ü"}', headers: { Accept: 'application/json' } });
    expect(answer).toMatchObject({ status: 200, url: `${url}/json` });
    expect(Object.fromEntries(answer.headers)).toMatchObject({ etag: 'W/"1"', 'x-both': 'a, b' });
    expect(await answer.text()).toBe('{"a":"ü"}');
    expect(asked).toMatchObject([
      { method: 'POST', body: '{"q":"ü"}', headers: { accept: 'application/json', 'content-length': '10' } },
    ]);
  });

  it('reads what was packed for the way, and says that it can', async () => {
    expect(await (await ask('/packed')).json()).toEqual({ a: 'ü' });
    expect(asked[0]?.headers['accept-encoding']).toBe('gzip');
  });

  it('reads bytes, and a text with a mark of its order', async () => {
    expect(Buffer.from(await (await ask('/json')).arrayBuffer()).toString()).toBe('{"a":"ü"}');
    expect(await (await ask('/marked')).json()).toEqual({ a: 1 });
  });

  it('hands over errors as answers, with their reason', async () => {
    const answer = await ask('/error');
    expect([answer.status, answer.statusText, await answer.text()]).toEqual([503, 'Busy', 'later']);
  });

  it('gives an empty text where there is nothing', async () => {
    const answer = await ask('/nothing', { method: 'DELETE' });
    expect([answer.status, await answer.text()]).toEqual([204, '']);
  });

  it('says an empty body of a request that could have one', async () => {
    await (await ask('/nothing', { method: 'PUT' })).text();
    expect(asked[0]?.headers['content-length']).toBe('0');
  });

  it.each([
    ['/cut', { code: 'ECONNRESET' }],
    ['/packed-badly', { code: 'Z_BUF_ERROR' }],
    ['/packed-strangely', { message: "the answer's encoding is br" }],
  ])('takes no piece of an answer for the whole: %s', async (path, cause) => {
    const answer = await ask(path);
    await expect(answer.text()).rejects.toMatchObject({ name: 'TypeError', message: 'terminated', cause });
  });

  it('says that the connection broke', async () => {
    await expect(ask('/drops')).rejects.toMatchObject({ message: 'fetch failed', cause: { code: 'ECONNRESET' } });
  });

  it('says so where the answer is none', async () => {
    await expect(ask('/switches')).rejects.toMatchObject({ message: 'fetch failed' });
  });

  it.each(['/nothing', '/packed-badly', '/packed-strangely', '/file'])(
    'lets the process end, though nobody reads %s to its end',
    async (path) => {
      const module = JSON.stringify(new URL('../../scripts/bundle/stand-ins/undici.ts', import.meta.url).href);
      // As GitHub's client does it: no content is not read, and what cannot be read is told elsewhere.
      const script = `import { fetch } from ${module};
        const answer = await fetch(${JSON.stringify(url + path)}, { signal: AbortSignal.timeout(60_000) }).catch(() => null);
        if (answer !== null && answer.status !== 204) await answer.text().catch(() => null);`;
      const child = spawn(process.execPath, ['--input-type=module', '--eval', script], { stdio: 'ignore' });
      const [code] = await once(child, 'exit', { signal: AbortSignal.timeout(15_000) });
      expect(code).toBe(0);
    },
  );

  it('reads nothing where an answer had no content, however late', async () => {
    const answer = await ask('/nothing', { headers: { connection: 'close' } });
    await expect.poll(() => [...sockets].every((socket) => (socket as Socket).destroyed)).toBe(true);
    expect(await answer.text()).toBe('');
  });

  it('says that nobody listens', async () => {
    await expect(fetch('http://127.0.0.1:1/', {})).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } });
  });

  it('follows, or tells, where it was sent', async () => {
    expect(await ask('/moved')).toMatchObject({ status: 200, url: `${url}/json` });
    expect(await ask('/moved', { redirect: 'manual' })).toMatchObject({ status: 302, url: `${url}/moved` });
    asked.length = 0;
    await ask('/moved', { method: 'POST', body: 'b' });
    expect(asked.map(({ method, body }) => [method, body])).toEqual([
      ['POST', 'b'],
      ['GET', ''],
    ]);
  });

  it.each(['/hangs', '/stalls'])('gives up when it is told to: %s', async (path) => {
    const stop = new AbortController();
    const reason = new DOMException('too slow', 'TimeoutError');
    const reading = ask(path, { signal: stop.signal }).then((answer) => answer.text());
    const settled = expect(reading).rejects.toBe(reason);
    await expect.poll(() => asked.length).toBe(1);
    stop.abort(reason);
    await settled;
  });

  it('does not begin what was given up before', async () => {
    await expect(ask('/json', { signal: AbortSignal.abort('no') })).rejects.toBe('no');
    expect(asked).toEqual([]);
  });

  it('keeps the connection for the next request', async () => {
    for (let nth = 0; nth < 3; nth += 1) await (await ask('/json')).text();
    expect(sockets.size).toBe(1);
  });
});
