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
import { listening } from '../listening.ts';
import { BareRepositories, type OnDisk } from './bare-repository.ts';
import { type Exchange, exchange, type Reply } from './exchange.ts';
import type { Fault, FaultMatch } from './faults.ts';
import { Matching, type RequestMatch } from './matching.ts';
import { RateLimit, type Resource } from './rate-limit.ts';
import { longestChain, type RecordedRequest } from './requests.ts';
import type { Options } from './rest-call.ts';
import { send } from './send.ts';
import { type Simulation, simulate } from './simulate.ts';
import { type Token, type TokenOptions, WORKFLOW_PERMISSIONS } from './tokens.ts';
import { findRepository, type World } from './world.ts';

/** What a test does to the world when a request comes; the request waits for it. */
export type Hook = (request: RecordedRequest) => unknown;

/** An instant, or the clock that tells it. */
export type Clock = Date | string | (() => Date);

export interface FakeGitHub extends AsyncDisposable {
  world: World;
  /** For GITHUB_API_URL, with `/api/v3` as an Enterprise Server has it; `origin` alone works too. */
  apiUrl: string;
  graphqlUrl: string;
  origin: string;
  /** Makes a token; permissions that are not given are those of WORKFLOW_PERMISSIONS. */
  token: (options?: TokenOptions) => string;
  /** Makes requests that fit go wrong: by default the first one, once. */
  fault: (match: FaultMatch, fault: Fault) => void;
  /** Does something between two requests: before a fitting one is answered; by default the first one, once. */
  before: (match: RequestMatch, hook: Hook) => void;
  /** The same once the answer is worked out, and before it is sent. */
  after: (match: RequestMatch, hook: Hook) => void;
  /** Before every request is answered. */
  onRequest: (hook: Hook) => void;
  now: () => Date;
  /** Sets the clock by which everything written gets its time, and rate limits are counted. */
  setNow: (clock: Clock) => void;
  /** From now on every answer takes at least this long; 0 while a test prepares. */
  setLatency: (milliseconds: number) => void;
  /** Plays on in OWNER/REPO by this clock. */
  simulate: (repository: string) => Simulation;
  /** The path of OWNER/REPO as a real bare git repository, up to date; it goes when the fake is disposed of. */
  gitDir: (repository: string) => string;
  /** What is left of the rate limits of all tokens of a login (default: the world's viewer) that were made so far. */
  setRemaining: (left: Partial<Record<Resource, number>>, login?: string) => void;
  /** In the order in which they came. */
  requests: RecordedRequest[];
  longestChain: () => RecordedRequest[];
  /** What was asked, or answered, against GitHub's descriptions. */
  violations: string[];
  /** Throws with all violations. */
  assertNoViolations: () => void;
}

export interface FakeOptions extends Partial<Omit<Options, 'now' | 'bare'>> {
  now?: Clock;
  /** Every answer takes at least this long. */
  latencyMs?: number;
  /** When the bare repositories follow what is written. Default: at once; `when asked` (by gitDir) spares thousands of files. */
  gitOnDisk?: OnDisk;
  /** What is left of every token's rate limits at the start. Default: all. */
  remaining?: Partial<Record<Resource, number>>;
}

/** Starts a fake on a free port of 127.0.0.1; disposing of it cuts what is still open. */
export async function startFakeGitHub(world: World, options: FakeOptions = {}): Promise<FakeGitHub> {
  const faults = new Matching<Fault>();
  const hooks = { before: new Matching<Hook>(), after: new Matching<Hook>(), always: [] as Hook[] };
  const tokens = new Map<string, Token>();
  const rates = new Map<string, RateLimit>();
  const requests: RecordedRequest[] = [];
  const violations: string[] = [];
  const started = performance.now();
  let latency = options.latencyMs ?? 0;
  let clock = clockOf(options.now ?? (() => new Date()));
  const now = (): Date => clock();
  const bare = new BareRepositories(options.gitOnDisk ?? 'at once');
  const rules = { treeLimit: options.treeLimit ?? 100_000, now, bare };
  const around: Exchange = { world, tokens, violations, rules };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const start = performance.now() - started;
    const body = await readBody(request);
    const { asked, reply } = exchange(request, body, around);
    const record: RecordedRequest = { ...asked, start, end: Number.POSITIVE_INFINITY, status: 0 };
    requests.push(record);
    const met = faults.meet(asked);
    const delay = met.reduce((sum, fault) => sum + ('delayMs' in fault ? fault.delayMs : 0), latency);
    if (delay > 0) await sleep(delay);
    for (const hook of [...hooks.always, ...hooks.before.meet(asked)]) await hook(record);
    const after = hooks.after.meet(asked);
    const answered = async (): Promise<Reply> => {
      const answer = await reply();
      for (const hook of after) await hook(record);
      return answer;
    };
    record.status = await send(response, answered, met);
    record.end = performance.now() - started;
  };

  /** One for each installation, as GitHub counts, however many tokens it has. */
  function rateOf(login: string, repositories: readonly string[] | null): RateLimit {
    const key = JSON.stringify([login, repositories]);
    const rate = rates.get(key) ?? new RateLimit(login, now, options.remaining);
    rates.set(key, rate);
    return rate;
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      const told = `the fake broke at ${request.method} ${request.url}: ${error instanceof Error ? error.stack : error}`;
      violations.push(told);
      if (response.headersSent) response.destroy();
      else response.writeHead(500).end(JSON.stringify({ message: told }));
    });
  });
  const origin = `http://127.0.0.1:${await listening(server)}`;
  return {
    world,
    origin,
    apiUrl: `${origin}/api/v3`,
    graphqlUrl: `${origin}/api/graphql`,
    token: ({ login = world.viewer, permissions = {}, repositories = null } = {}) => {
      const token = `ghs_fake${String(tokens.size).padStart(32, '0')}`;
      const rate = rateOf(login, repositories);
      tokens.set(token, { login, permissions: { ...WORKFLOW_PERMISSIONS, ...permissions }, repositories, rate });
      return token;
    },
    fault: (match, fault) => faults.add(match, fault),
    before: (match, hook) => hooks.before.add(match, hook),
    after: (match, hook) => hooks.after.add(match, hook),
    onRequest: (hook) => hooks.always.push(hook),
    now,
    setNow: (given) => {
      clock = clockOf(given);
    },
    setLatency: (milliseconds) => {
      latency = milliseconds;
    },
    gitDir: (repository) => {
      const found = findRepository(world, repository);
      if (!found) throw new Error(`this world has no repository ${repository}`);
      return bare.of(found);
    },
    simulate: (repository) => simulate(world, repository, now),
    setRemaining: (left, login = world.viewer) => {
      rateOf(login, null).set(left);
      for (const token of tokens.values()) if (token.login === login) token.rate.set(left);
    },
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
      bare.remove();
    },
  };
}

const clockOf = (given: Clock): (() => Date) => (typeof given === 'function' ? given : () => new Date(given));

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString();
}
