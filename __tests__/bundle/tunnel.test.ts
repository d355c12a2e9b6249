import { createServer as createProxy, type Server } from 'node:http';
import { createServer, type Server as SecureServer } from 'node:https';
import { type AddressInfo, connect } from 'node:net';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Init } from '../../scripts/bundle/stand-ins/fetch-over.ts';
import { ProxyAgent } from '../../scripts/bundle/stand-ins/proxy-agent.ts';
import { fetch } from '../../scripts/bundle/stand-ins/undici.ts';
import { listening } from '../support/listening.ts';
import { cert, key, proxyCert, proxyKey } from './certificate.ts';

describe('a tunnel through a proxy', () => {
  const tunnels: string[] = [];
  const usual = getCACertificates('default');
  let github: SecureServer;
  let proxy: Server;
  let agent: ProxyAgent;

  beforeAll(async () => {
    setDefaultCACertificates([...usual, cert]);
    github = createServer({ cert, key }, async (request, response) => {
      let body = '';
      for await (const chunk of request.setEncoding('utf8')) body += chunk;
      response.end(JSON.stringify({ path: request.url, headers: request.headers, body }));
    });
    const port = await listening(github);
    proxy = createProxy();
    proxy.on('connect', ({ url = '' }, socket) => {
      tunnels.push(url);
      const server = connect(port, '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
        socket.pipe(server).pipe(socket);
      });
      for (const end of [socket, server]) end.on('error', () => [socket, server].map((each) => each.destroy()));
    });
    agent = new ProxyAgent({ uri: `http://127.0.0.1:${await listening(proxy)}`, token: 'Basic x' });
  });
  beforeEach(() => void tunnels.splice(0));
  afterAll(() => {
    setDefaultCACertificates(usual);
    github.closeAllConnections();
    for (const server of [github, proxy]) server.close();
  });

  const asked = async (url: string, init: Init = {}) =>
    await (await fetch(url, { headers: { authorization: 'token t' }, ...init, dispatcher: agent })).json();

  it('carries request and answer, and keeps what is for the proxy from the server', async () => {
    const answer = await asked('https://api.test/graphql', { method: 'POST', body: '{"query":"ü"}' });
    expect(answer).toMatchObject({
      path: '/graphql',
      body: '{"query":"ü"}',
      headers: { host: 'api.test', authorization: 'token t' },
    });
    expect(answer).not.toHaveProperty(['headers', 'proxy-authorization']);
    expect(tunnels).toEqual(['api.test:443']);
  });

  it('is kept for the requests that follow one another', async () => {
    const another = new ProxyAgent({ uri: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}` });
    for (const path of ['/1', '/2', '/3'])
      expect(await (await fetch(`https://api.test${path}`, { dispatcher: another })).json()).toMatchObject({ path });
    expect(tunnels).toEqual(['api.test:443']);
  });

  it('holds the certificate against the name that was asked for', async () => {
    await expect(asked('https://other.test/')).rejects.toMatchObject({
      cause: { code: 'ERR_TLS_CERT_ALTNAME_INVALID' },
    });
  });

  it('holds it against an address as well', async () => {
    expect(await asked('https://192.0.2.7:8443/a')).toMatchObject({ path: '/a' });
    await expect(asked('https://192.0.2.8/')).rejects.toMatchObject({
      cause: { code: 'ERR_TLS_CERT_ALTNAME_INVALID' },
    });
    expect(tunnels).toEqual(['192.0.2.7:8443', '192.0.2.8:443']);
  });

  it.each(['https://api.test/through', 'http://api.test/by-address'])(
    'is opened by a proxy that is itself asked over TLS, whose certificate is held against its own name: %s',
    async (url) => {
      const asked: string[] = [];
      const port = (github.address() as AddressInfo).port;
      // Its certificate is that of 127.0.0.1 and localhost, and of no server behind it.
      const secured = createServer({ cert: proxyCert, key: proxyKey }, (request, response) => {
        asked.push(request.url ?? '');
        response.end('{"path":"/by-address"}');
      });
      secured.on('connect', ({ url: target = '' }, socket) => {
        asked.push(target);
        const server = connect(port, '127.0.0.1', () => {
          socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
          socket.pipe(server).pipe(socket);
        });
        for (const end of [socket, server]) end.on('error', () => [socket, server].map((each) => each.destroy()));
      });
      setDefaultCACertificates([...usual, cert, proxyCert]);
      try {
        const secureAgent = new ProxyAgent({ uri: `https://localhost:${await listening(secured)}` });
        expect(await (await fetch(url, { dispatcher: secureAgent })).json()).toMatchObject({
          path: new URL(url).pathname,
        });
        expect(asked).toEqual([url.startsWith('https') ? 'api.test:443' : url]);
      } finally {
        setDefaultCACertificates([...usual, cert]);
        secured.closeAllConnections();
        secured.close();
      }
    },
  );

  it('is given up with the request, though the proxy says nothing', async () => {
    const silent = createProxy();
    silent.on('connect', () => undefined);
    const stop = new AbortController();
    const another = new ProxyAgent({ uri: `http://127.0.0.1:${await listening(silent)}` });
    const reading = expect(fetch('https://api.test/', { dispatcher: another, signal: stop.signal })).rejects.toBe(
      'enough',
    );
    const connected = new Promise((resolve) => silent.once('connection', resolve));
    await connected;
    stop.abort('enough');
    await reading;
    silent.closeAllConnections();
    silent.close();
  });

  it('trusts no certificate that nobody vouches for', async () => {
    setDefaultCACertificates(usual);
    const another = new ProxyAgent({ uri: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}` });
    await expect(fetch('https://api.test/', { dispatcher: another })).rejects.toMatchObject({
      cause: { code: 'DEPTH_ZERO_SELF_SIGNED_CERT' },
    });
    setDefaultCACertificates([...usual, cert]);
  });
});
