/**
 * Every single request of a run meets every fault once. Which requests there are the run without a fault tells.
 *
 *     npx vitest run __tests__/faults                      a part of the matrix, chosen by FAULTS_SEED
 *     FAULTS=all npx vitest run __tests__/faults           the whole
 */
import type { RequestMatch } from '../support/github/matching.ts';
import type { RecordedRequest } from '../support/github/requests.ts';
import type { FakeGitHub } from '../support/github/server.ts';
import { faultsOf, type Wrong } from './faults.ts';

/** How long a request waits for an answer that does not come, and for others, in milliseconds: long for a machine that has much to do. */
const patience = { late: 1_000, usual: 60_000 };

/** What became of one run. */
export interface Ended {
  /** Why it is red, as a person reads it; null: it is green. */
  red: string | null;
  /** Whatever it printed. */
  printed: string;
  /** What it left on GitHub, one line for each writing, in a form that is the same in every run. */
  left: readonly string[];
  /** What it found. */
  found: unknown;
  /** How long it would have waited, in milliseconds. */
  waited: number;
}

/** One run that is about to begin, against a GitHub of its own. */
export interface Begun {
  fake: FakeGitHub;
  /** `patience`: how long a request waits for its answer, in milliseconds. */
  run: (patience: number) => Promise<Ended>;
  /** What comes after the run, without a fault, and what stands there then. */
  settle?: () => Promise<readonly string[]>;
}

/** One run that met one fault. */
export interface Met {
  /** "POST /graphql change (1): 502" */
  name: string;
  request: RecordedRequest;
  wrong: Wrong;
  ended: Ended;
}

const whole = process.env['FAULTS'] === 'all';
const seed = Number(process.env['FAULTS_SEED'] ?? 1);

/** The run without a fault, and every run with one. At most `atMost` faults for each request, unless all are asked for. */
export async function matrix(
  begin: () => Promise<Begun>,
  atMost: number,
): Promise<{ plain: Ended; requests: number; met: Met[] }> {
  const { plain, requests } = await withoutFault(begin);
  const met: Met[] = [];
  for (const [index, request] of requests.entries()) {
    const match = matchOf(request, requests.slice(0, index));
    for (const [what, wrong] of chosen(faultsOf(request), index, atMost)) {
      const name = `${request.method} ${request.path} ${request.operation ?? ''} (${match.nth}): ${what}`;
      met.push({ name, request, wrong, ended: await withFault(await begin(), match, wrong) });
    }
  }
  return { plain, requests: requests.length, met };
}

/** The run without a fault, and what it asked for. */
export async function withoutFault(
  begin: () => Promise<Begun>,
): Promise<{ plain: Ended; requests: RecordedRequest[] }> {
  const { fake, run, settle } = await begin();
  const before = fake.requests.length;
  const plain = await run(patience.usual);
  const requests = fake.requests.slice(before);
  return { plain: settle === undefined ? plain : { ...plain, left: await settle() }, requests };
}

/** A run in which requests that fit go wrong. */
export async function withFault(begun: Begun, match: RequestMatch, wrong: Wrong): Promise<Ended> {
  const { settle } = begun;
  const ended = await runWith(begun, match, wrong);
  return settle === undefined ? ended : { ...ended, left: await settle() };
}

async function runWith({ fake, run }: Begun, match: RequestMatch, wrong: Wrong): Promise<Ended> {
  if (wrong !== 'late') {
    fake.fault(match, wrong);
    return run(patience.usual);
  }
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  fake.after(match, () => released);
  try {
    return await run(patience.late);
  } finally {
    release();
  }
}

/** The request itself among all, whichever of those that run at once comes first. */
function matchOf({ method, path, operation, graphql }: RecordedRequest, before: readonly RecordedRequest[]) {
  const nth =
    1 + before.filter((one) => one.method === method && one.path === path && one.operation === operation).length;
  const exact = new RegExp(`^${path.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);
  return { method, path: exact, graphql, ...(operation === null ? {} : { operation }), nth };
}

/** Others for each request, so that all of them are met somewhere. */
function chosen<T>(all: readonly T[], index: number, atMost: number): readonly T[] {
  if (whole || all.length <= atMost) return all;
  const step = all.length / atMost;
  return Array.from(
    { length: atMost },
    (_, each) => all[Math.floor(each * step + index * 7 + seed) % all.length],
  ).filter((one, at, list): one is T => one !== undefined && list.indexOf(one) === at);
}
