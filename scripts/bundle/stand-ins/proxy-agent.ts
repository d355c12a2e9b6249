import { type ClientRequest, request as httpRequest, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http';
import { Agent, request as httpsRequest, type RequestOptions } from 'node:https';
import { Duplex, Readable } from 'node:stream';
import { connect } from 'node:tls';

interface ProxyOptions {
  /** The proxy's address. */
  uri: string;
  /** The value of `proxy-authorization`. */
  token?: string;
}

type Connected = (error: Error | null, socket: Duplex) => void;

const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/** As many as the Fetch standard allows. */
const MOST_REDIRECTS = 20;
/** How long the proxy may take to open a tunnel, in milliseconds. */
const TUNNEL_TIMEOUT = 30_000;

/** What undici calls so: asks through an HTTP proxy. https is asked through a tunnel (CONNECT), http by the whole address. */
export class ProxyAgent {
  readonly #proxy: URL;
  readonly #headers: OutgoingHttpHeaders;
  readonly #tunnels: Tunnels;

  constructor({ uri, token }: ProxyOptions) {
    this.#proxy = new URL(uri);
    // They are in the token; in the address, Node would send them as `authorization`, on to the server.
    this.#proxy.username = '';
    this.#proxy.password = '';
    this.#headers = token === undefined ? {} : { 'proxy-authorization': token };
    this.#tunnels = new Tunnels(this.#proxy, this.#headers);
  }

  /**
   * One request as `fetch` makes it, for a body that is text. Follows redirects, and takes the token to no other origin.
   * Rejects as `fetch` does: a TypeError whose cause says what went wrong, or the signal's reason.
   */
  async fetch(url: string, init: RequestInit): Promise<Response> {
    let address = new URL(url);
    let { method = 'GET', body = null } = init;
    const headers = new Headers(init.headers);
    for (let redirects = 0; ; redirects += 1) {
      const answer = await this.#ask(address, method, headers, body, init.signal ?? null);
      const next = init.redirect === 'manual' ? null : redirection(answer, address);
      if (next === null) return responseOf(answer, method);
      answer.resume();
      if (redirects === MOST_REDIRECTS) throw failed('redirect count exceeded');
      if (next.origin !== address.origin) for (const name of ['authorization', 'cookie']) headers.delete(name);
      if (answer.statusCode === 303 || (method === 'POST' && (answer.statusCode ?? 0) < 303)) {
        method = 'GET';
        body = null;
        headers.delete('content-type');
      }
      address = next;
    }
  }

  #ask(url: URL, method: string, headers: Headers, body: RequestInit['body'], signal: AbortSignal | null) {
    return new Promise<IncomingMessage>((resolve, reject) => {
      signal?.throwIfAborted();
      const options = { method, headers: Object.fromEntries(headers), ...(signal === null ? {} : { signal }) };
      let request: ClientRequest;
      if (url.protocol === 'https:') request = httpsRequest(url, { ...options, agent: this.#tunnels });
      else {
        const { headers: own, ...rest } = options;
        const asked = { ...rest, path: url.href, headers: { ...own, host: url.host, ...this.#headers } };
        request = toProxy(this.#proxy)(this.#proxy, asked);
      }
      request.once('response', resolve);
      request.once('error', (error) =>
        reject(signal?.aborted ? signal.reason : new TypeError('fetch failed', { cause: error })),
      );
      request.end(body === null || body === undefined ? undefined : String(body));
    });
  }
}

/** Connections to servers through the proxy, kept for the requests to come. */
class Tunnels extends Agent {
  readonly #proxy: URL;
  readonly #headers: OutgoingHttpHeaders;

  constructor(proxy: URL, headers: OutgoingHttpHeaders) {
    super({ keepAlive: true });
    this.#proxy = proxy;
    this.#headers = headers;
  }

  override createConnection({ host, port, servername }: RequestOptions, connected: Connected = () => {}): undefined {
    const name = `${host?.includes(':') ? `[${host}]` : host}:${port}`;
    const headers = { host: name, ...this.#headers };
    const asked = { method: 'CONNECT', path: name, headers, agent: false, timeout: TUNNEL_TIMEOUT };
    const request = toProxy(this.#proxy)(this.#proxy, asked);
    // Beside an error, the socket is not looked at.
    const refused = (error: Error): void => connected(error, new Duplex());
    request.once('connect', ({ statusCode }, socket) => {
      if (statusCode === 200) {
        socket.setTimeout(0);
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
    request.once('timeout', () => request.destroy(new Error(`The proxy ${this.#proxy.host} does not answer`)));
    request.once('error', refused);
    request.end();
  }
}

const toProxy = (proxy: URL) => (proxy.protocol === 'https:' ? httpsRequest : httpRequest);

const failed = (why: string): TypeError => new TypeError('fetch failed', { cause: new Error(why) });

function redirection({ statusCode = 0, headers }: IncomingMessage, from: URL): URL | null {
  if (!REDIRECTS.has(statusCode) || headers.location === undefined) return null;
  const next = URL.canParse(headers.location, from.href) ? new URL(headers.location, from) : null;
  if (next === null || !/^https?:$/.test(next.protocol)) throw failed('redirected to what is no address of the web');
  return next;
}

function responseOf(answer: IncomingMessage, method: string): Response {
  const status = answer.statusCode ?? 500;
  const headers = new Headers();
  for (const [name, values] of Object.entries(answer.headersDistinct))
    for (const value of values ?? []) headers.append(name, value);
  const empty = method === 'HEAD' || [204, 205, 304].includes(status);
  if (empty) answer.resume();
  const body = empty ? null : (Readable.toWeb(answer) as ReadableStream);
  return new Response(body, { status, statusText: answer.statusMessage ?? '', headers });
}
