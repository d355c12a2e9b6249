/**
 * The fake GitHub: a real HTTP server on loopback, which answers from a world (world.ts) and judges every request by
 * GitHub's own descriptions. What it objects to is answered with 500 and kept in `violations`:
 *
 *     await using fake = await startFakeGitHub(world);
 *     …run the product with GITHUB_API_URL=fake.apiUrl and a token from fake.token()…
 *     fake.assertNoViolations();
 */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Exchange, exchange } from './exchange.ts';
import { type Fault, type FaultMatch, Faults } from './faults.ts';
import { longestChain, type RecordedRequest } from './requests.ts';
import type { Options } from './rest-call.ts';
import { send } from './send.ts';
import { type Permissions, type Token, WORKFLOW_PERMISSIONS } from './tokens.ts';
import type { World } from './world.ts';

export interface FakeGitHub extends AsyncDisposable {
  world: World;
  /** For GITHUB_API_URL, with `/api/v3` as an Enterprise Server has it; `origin` alone works too. */
  apiUrl: string;
  graphqlUrl: string;
  origin: string;
  /** Makes a token; permissions that are not given are those of WORKFLOW_PERMISSIONS. */
  token: (options?: { login?: string; permissions?: Permissions }) => string;
  /** Makes requests that fit go wrong: by default the first one, once. */
  fault: (match: FaultMatch, fault: Fault) => void;
  /** In the order in which they came. */
  requests: RecordedRequest[];
  longestChain: () => RecordedRequest[];
  /** What was asked, or answered, against GitHub's descriptions. */
  violations: string[];
  /** Throws with all violations. */
  assertNoViolations: () => void;
}

export interface FakeOptions extends Partial<Options> {
  /** Every answer takes at least this long. */
  latencyMs?: number;
  /** What is left of the rate limit at the start. Default: 1,000. */
  remaining?: number;
}

/** Starts a fake on a free port of 127.0.0.1; disposing of it cuts what is still open. */
export async function startFakeGitHub(world: World, options: FakeOptions = {}): Promise<FakeGitHub> {
  const faults = new Faults();
  const tokens = new Map<string, Token>();
  const requests: RecordedRequest[] = [];
  const violations: string[] = [];
  const started = performance.now();
  const rate = { remaining: options.remaining ?? 1000 };
  const rules: Options = { treeLimit: options.treeLimit ?? 100_000, now: options.now ?? (() => new Date()) };
  const around: Exchange = { world, tokens, violations, rate, rules };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const start = performance.now() - started;
    const body = await readBody(request);
    const { asked, reply } = exchange(request, body, around);
    const record: RecordedRequest = { ...asked, start, end: Number.POSITIVE_INFINITY, status: 0 };
    requests.push(record);
    const met = faults.meet(asked);
    const delay = met.reduce((sum, fault) => sum + ('delayMs' in fault ? fault.delayMs : 0), options.latencyMs ?? 0);
    if (delay > 0) await sleep(delay);
    record.status = await send(response, reply, met);
    record.end = performance.now() - started;
  };

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      const told = `the fake broke at ${request.method} ${request.url}: ${error instanceof Error ? error.stack : error}`;
      violations.push(told);
      if (response.headersSent) response.destroy();
      else response.writeHead(500).end(JSON.stringify({ message: told }));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the fake listens on no port');
  const origin = `http://127.0.0.1:${address.port}`;
  return {
    world,
    origin,
    apiUrl: `${origin}/api/v3`,
    graphqlUrl: `${origin}/api/graphql`,
    token: ({ login = world.viewer, permissions = {} } = {}) => {
      const token = `ghs_fake${String(tokens.size).padStart(32, '0')}`;
      tokens.set(token, { login, permissions: { ...WORKFLOW_PERMISSIONS, ...permissions } });
      return token;
    },
    fault: (match, fault) => faults.add(match, fault),
    requests,
    longestChain: () => longestChain(requests),
    violations,
    assertNoViolations: () => {
      if (violations.length > 0) throw new Error(`against GitHub's descriptions:\n${violations.join('\n')}`);
    },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString();
}
