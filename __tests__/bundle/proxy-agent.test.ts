import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Init } from '../../scripts/bundle/stand-ins/fetch-over.ts';
import { ProxyAgent } from '../../scripts/bundle/stand-ins/proxy-agent.ts';
import { fetch } from '../../scripts/bundle/stand-ins/undici.ts';
import { listening } from '../support/listening.ts';

describe('a proxy', () => {
  /** What the proxy was asked: method, target and the headers that matter. */
  const asked: { method: string; target: string; authorization: unknown; proxy: unknown; body: string }[] = [];
  let proxy: Server;
  let uri: string;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let body = '';
    for await (const chunk of request.setEncoding('utf8')) body += chunk;
    const { method = '', url = '', headers } = request;
    asked.push({
      method,
      target: url,
      authorization: headers.authorization,
      proxy: headers['proxy-authorization'],
      body,
    });
    const path = url.replace(/^http:\/\/[^/]+/, '');
    if (path === '/hangs') return;
    if (path === '/elsewhere') response.writeHead(302, { location: 'http://other.test/answer' });
    else if (path === '/moved') response.writeHead(307, { location: '/answer' });
    else if (path === '/endless') response.writeHead(302, { location: '/endless' });
    else if (path === '/file') response.writeHead(302, { location: 'file:///etc/passwd' });
    else if (path === '/nothing') response.writeHead(204);
    else response.writeHead(200, { 'content-type': 'application/json', link: '<a>; rel="next"' });
    response.end(path === '/answer' ? '{"asked":true}' : '');
  }

  beforeAll(async () => {
    proxy = createServer((request, response) => void answer(request, response));
    proxy.on('connect', ({ url = '', headers }, socket) => {
      asked.push({
        method: 'CONNECT',
        target: url,
        authorization: undefined,
        proxy: headers['proxy-authorization'],
        body: '',
      });
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    });
    uri = `http://user:secret@127.0.0.1:${await listening(proxy)}`;
  });
  beforeEach(() => {
    asked.length = 0;
  });
  afterAll(() => {
    proxy.closeAllConnections();
    proxy.close();
  });

  const through = (url: string, init: Init = {}) =>
    fetch(url, {
      headers: { authorization: 'token t' },
      ...init,
      dispatcher: new ProxyAgent({ uri, token: 'Basic x' }),
    });

  it('is asked by the whole address, and hands over status, headers and body', async () => {
    const response = await through('http://api.test/answer', { method: 'POST', body: '{"a":1}' });
    expect(asked).toEqual([
      { method: 'POST', target: 'http://api.test/answer', authorization: 'token t', proxy: 'Basic x', body: '{"a":1}' },
    ]);
    expect([response.status, response.headers.get('link'), await response.json()]).toEqual([
      200,
      '<a>; rel="next"',
      { asked: true },
    ]);
  });

  it('may answer with nothing', async () => {
    const response = await through('http://api.test/nothing', { method: 'DELETE' });
    expect([response.status, await response.text()]).toEqual([204, '']);
  });

  it('takes the token along where GitHub has moved something, and to no other host', async () => {
    expect(await (await through('http://api.test/moved', { method: 'PUT', body: 'b' })).json()).toEqual({
      asked: true,
    });
    expect(asked.map(({ method, authorization, body }) => ({ method, authorization, body }))).toEqual([
      { method: 'PUT', authorization: 'token t', body: 'b' },
      { method: 'PUT', authorization: 'token t', body: 'b' },
    ]);
    asked.length = 0;
    await through('http://api.test/elsewhere');
    expect(asked.map(({ target, authorization }) => ({ target, authorization }))).toEqual([
      { target: 'http://api.test/elsewhere', authorization: 'token t' },
      { target: 'http://other.test/answer', authorization: undefined },
    ]);
  });

  it.each([
    ['/endless', 'redirect count exceeded'],
    ['/file', 'redirected to what is no address of the web'],
  ])('cannot lead on without end, or to a file: %s', async (path, cause) => {
    await expect(through(`http://api.test${path}`)).rejects.toMatchObject({
      message: 'fetch failed',
      cause: { message: cause },
    });
  });

  it('is asked for a tunnel where the address is https, and never told the token', async () => {
    const { host } = new URL(uri);
    await expect(through('https://api.test/answer')).rejects.toMatchObject({
      cause: { message: `The proxy ${host} refuses a tunnel to api.test:443: HTTP 403` },
    });
    expect(asked).toEqual([
      { method: 'CONNECT', target: 'api.test:443', authorization: undefined, proxy: 'Basic x', body: '' },
    ]);
  });

  it('is left when the request is given up', async () => {
    const giveUp = new AbortController();
    const waiting = through('http://api.test/hangs', { signal: giveUp.signal });
    await expect.poll(() => asked.length).toBe(1);
    giveUp.abort();
    await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('is not used where none is chosen', async () => {
    const { port } = new URL(uri);
    const response = await fetch(`http://127.0.0.1:${port}/answer`, {});
    expect(await response.json()).toEqual({ asked: true });
    expect(asked).toMatchObject([{ target: '/answer', proxy: undefined }]);
  });
});
