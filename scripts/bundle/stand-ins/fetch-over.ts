import type { ClientRequest, IncomingMessage } from 'node:http';
import type { RequestOptions } from 'node:https';
import type { Readable } from 'node:stream';

/** A way to servers. */
export interface Route {
  /** Begins a request to an address of http or https. */
  ask(url: URL, options: RequestOptions): ClientRequest;
}

/** How agents keep connections: as long as undici does, 4 s; servers close them after 5 s and more. */
export const keptAlive = { keepAlive: true, timeout: 4_000 };

/** What GitHub's client says of a request. */
export interface Init {
  method?: string;
  headers?: Readonly<Record<string, string>>;
  /** A text, or nothing. */
  body?: string | null;
  redirect?: 'follow' | 'manual' | undefined;
  signal?: AbortSignal | null;
}

/** What GitHub's client asks of a `Response`. Header names are in lower case. */
export interface Answer {
  url: string;
  status: number;
  statusText: string;
  headers: ReadonlyMap<string, string>;
  text(): Promise<string>;
  json(): Promise<unknown>;
  arrayBuffer(): Promise<ArrayBuffer>;
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/** What has no content. */
const EMPTY = new Set([204, 205, 304]);
/** As many as the Fetch standard allows. */
const MOST_REDIRECTS = 20;

/**
 * One request as `fetch` makes it (https://fetch.spec.whatwg.org). Follows redirects, and takes the token to no other origin.
 * Rejects as `fetch` does: a TypeError whose cause says what went wrong, or the signal's reason.
 */
export async function fetchOver(route: Route, url: string, init: Init): Promise<Answer> {
  const signal = init.signal ?? null;
  let asked = firstOf(url, init);
  for (let redirects = 0; ; redirects += 1) {
    const message = await responseTo(route, asked, signal);
    const next = init.redirect === 'manual' ? null : redirection(message, asked.url);
    if (next === null) return answerOf(message, asked.url, signal);
    message.resume();
    if (redirects === MOST_REDIRECTS) throw failed('redirect count exceeded');
    asked = redirected(asked, message.statusCode ?? 0, next);
  }
}

interface Asked {
  url: URL;
  method: string;
  headers: ReadonlyMap<string, string>;
  body: string | null;
}

function firstOf(url: string, { method = 'GET', headers = {}, body = null }: Init): Asked {
  const named = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value] as const);
  return { url: new URL(url), method, headers: new Map([['accept-encoding', 'gzip'], ...named]), body };
}

function redirected({ url, method, headers: before, body }: Asked, status: number, next: URL): Asked {
  const headers = new Map(before);
  if (next.origin !== url.origin) for (const name of ['authorization', 'cookie']) headers.delete(name);
  if (status !== 303 && !(method === 'POST' && status < 303)) return { url: next, method, headers, body };
  headers.delete('content-type');
  return { url: next, method: 'GET', headers, body: null };
}

function responseTo(
  route: Route,
  { url, method, headers, body }: Asked,
  signal: AbortSignal | null,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const request = route.ask(url, { method, headers: Object.fromEntries(headers) });
    // To let the request listen by itself takes longer than all else of it.
    const abort = (): void => {
      reject(signal?.reason);
      request.destroy();
    };
    signal?.addEventListener('abort', abort, { once: true });
    let isAnswered = false;
    request.once('response', (message) => {
      isAnswered = true;
      resolve(message);
    });
    // Once there is a response, its reader is told.
    request.on('error', (error) =>
      reject(signal?.aborted ? signal.reason : new TypeError('fetch failed', { cause: error })),
    );
    // After an answer that is none, such as 101, nothing else comes.
    request.once('close', () => {
      signal?.removeEventListener('abort', abort);
      if (!isAnswered) reject(failed('the connection was closed without an answer'));
    });
    if (body === null) request.end();
    else request.end(body);
  });
}

const failed = (why: string): TypeError => new TypeError('fetch failed', { cause: new Error(why) });

function redirection(message: IncomingMessage, from: URL): URL | null {
  const { statusCode = 0, headers } = message;
  if (!REDIRECTS.has(statusCode) || headers.location === undefined) return null;
  const next = URL.canParse(headers.location, from.href) ? new URL(headers.location, from) : null;
  if (next === null || !/^https?:$/.test(next.protocol)) {
    message.destroy();
    throw failed('redirected to what is no address of the web');
  }
  return next;
}

function answerOf(message: IncomingMessage, { href }: URL, signal: AbortSignal | null): Answer {
  // Nobody reads what is not there, and a connection that is not read to the end keeps the process from ending.
  if (EMPTY.has(message.statusCode ?? 0)) message.resume();
  const headers = new Map(Object.entries(message.headersDistinct).map(([name, all]) => [name, (all ?? []).join(', ')]));
  const chunks = async (): Promise<Buffer[]> => {
    try {
      return await allOf(await plainly(message, headers.get('content-encoding')), signal);
    } catch (error) {
      message.destroy();
      throw signal?.aborted ? signal.reason : new TypeError('terminated', { cause: error });
    }
  };
  const text = async (): Promise<string> => decoded(await chunks()).replace(/^\uFEFF/, '');
  return {
    url: href,
    status: message.statusCode ?? 500,
    statusText: message.statusMessage ?? '',
    headers,
    text,
    json: async () => JSON.parse(await text()),
    arrayBuffer: async () => Uint8Array.from(Buffer.concat(await chunks())).buffer,
  };
}

/** The content as it was before it was packed for the way. Throws where it is packed as nobody asked for. */
async function plainly(message: IncomingMessage, encoding = 'identity'): Promise<Readable> {
  if (encoding === 'identity') return message;
  if (encoding !== 'gzip' && encoding !== 'x-gzip') throw new Error(`the answer's encoding is ${encoding}`);
  const { createGunzip } = await import('node:zlib');
  // Nothing that comes from here on would tell of it.
  if (message.destroyed) throw message.errored ?? new Error('the connection was closed');
  const plain = createGunzip();
  message.once('error', (error) => plain.destroy(error));
  return message.pipe(plain);
}

function allOf(stream: Readable, signal: AbortSignal | null): Promise<Buffer[]> {
  return new Promise((resolve, reject) => {
    // What has ended tells nothing any more.
    if (stream.readableEnded) return resolve([]);
    if (stream.destroyed) return reject(stream.errored ?? new Error('the connection was closed'));
    const chunks: Buffer[] = [];
    const abort = (): void => void stream.destroy(signal?.reason);
    signal?.addEventListener('abort', abort, { once: true });
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    stream.once('end', () => resolve(chunks));
    stream.once('error', reject);
    stream.once('close', () => {
      signal?.removeEventListener('abort', abort);
      // After `end` or an error this says nothing more.
      reject(new Error('the connection was closed'));
    });
    if (signal?.aborted) abort();
  });
}

/** Where chunks are put together, in bytes at most. Dozens of answers in a place of their own each would cost the time to make those places. */
const mostTogether = 1 << 20;
let together = Buffer.alloc(0);

/** The text of chunks of UTF-8, between any two of which a character may be cut. */
function decoded(chunks: readonly Buffer[]): string {
  const [first, second] = chunks;
  if (first === undefined || second === undefined) return first?.toString() ?? '';
  const length = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
  if (length > mostTogether) return Buffer.concat(chunks).toString();
  if (together.length < length) together = Buffer.allocUnsafeSlow(Math.min(length * 2, mostTogether));
  let at = 0;
  for (const chunk of chunks) at += chunk.copy(together, at);
  return together.toString('utf8', 0, length);
}
