import { type ClientRequest, request as httpRequest, type OutgoingHttpHeaders } from 'node:http';
import { Agent, request as httpsRequest, type RequestOptions } from 'node:https';
import { isIP } from 'node:net';
import { Duplex } from 'node:stream';
import { connect } from 'node:tls';
import { keptAlive, type Route } from './fetch-over.ts';

interface ProxyOptions {
  /** The proxy's address. */
  uri: string;
  /** The value of `proxy-authorization`. */
  token?: string;
}

type Connected = (error: Error | null, socket: Duplex) => void;

/** How long the proxy may take to open a tunnel, in milliseconds. */
const TUNNEL_TIMEOUT = 30_000;

/** What undici calls so: the way through an HTTP proxy. https is asked through a tunnel (CONNECT), http by the whole address. */
export class ProxyAgent implements Route {
  readonly #proxy: URL;
  readonly #headers: OutgoingHttpHeaders;
  readonly #tunnels: Agent;

  constructor({ uri, token }: ProxyOptions) {
    this.#proxy = new URL(uri);
    // They are in the token; in the address, Node would send them as `authorization`, on to the server.
    this.#proxy.username = '';
    this.#proxy.password = '';
    this.#headers = token === undefined ? {} : { 'proxy-authorization': token };
    this.#tunnels = tunnelsBy(this.#proxy, this.#headers);
  }

  ask(url: URL, { headers, ...options }: RequestOptions): ClientRequest {
    if (url.protocol === 'https:') return httpsRequest(url, { ...options, headers, agent: this.#tunnels });
    const asked = { ...options, path: url.href, headers: { ...headers, host: url.host, ...this.#headers } };
    return askProxy(this.#proxy, asked);
  }
}

/** Connections to servers through the proxy, kept for the requests to come. */
function tunnelsBy(proxy: URL, headers: OutgoingHttpHeaders): Agent {
  // Here, so that Node loads what it needs for TLS only where there is a proxy.
  class Tunnels extends Agent {
    readonly #proxy: URL;
    readonly #headers: OutgoingHttpHeaders;

    constructor(proxy: URL, headers: OutgoingHttpHeaders) {
      super(keptAlive);
      this.#proxy = proxy;
      this.#headers = headers;
    }

    override createConnection({ host, port, servername }: RequestOptions, connected: Connected = () => {}): undefined {
      const name = `${host?.includes(':') ? `[${host}]` : host}:${port}`;
      const headers = { host: name, ...this.#headers };
      const request = askProxy(this.#proxy, { method: 'CONNECT', path: name, headers, agent: false });
      const late = setTimeout(
        () => request.destroy(new Error(`The proxy ${this.#proxy.host} does not answer`)),
        TUNNEL_TIMEOUT,
      );
      request.once('close', () => clearTimeout(late));
      // Beside an error, the socket is not looked at.
      const refused = (error: Error): void => connected(error, new Duplex());
      request.once('connect', ({ statusCode }, socket) => {
        clearTimeout(late);
        if (statusCode === 200) {
          // `host` is not connected to once more: the certificate is held against it where there is no server name, as of an IP address.
          const server = { ...(host ? { host } : {}), ...(servername ? { servername } : {}) };
          connected(null, connect({ socket, ...server, ALPNProtocols: ['http/1.1'] }));
          return;
        }
        socket.destroy();
        refused(new Error(`The proxy ${this.#proxy.host} refuses a tunnel to ${name}: HTTP ${statusCode}`));
      });
      request.once('response', ({ statusCode }) => {
        request.destroy();
        refused(new Error(`The proxy ${this.#proxy.host} opens no tunnel to ${name}: HTTP ${statusCode}`));
      });
      request.once('error', refused);
      request.end();
    }
  }
  return new Tunnels(proxy, headers);
}

/** Node would take the name that the proxy's certificate has to have from the header `host`, which is the server's. */
function askProxy(proxy: URL, options: RequestOptions): ClientRequest {
  if (proxy.protocol !== 'https:') return httpRequest(proxy, options);
  const name = proxy.hostname.replace(/^\[|\]$/g, '');
  return httpsRequest(proxy, { ...options, servername: isIP(name) === 0 ? name : '' });
}
