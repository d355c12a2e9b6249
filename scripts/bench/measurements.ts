/** The measurements, each of which knows how to take itself. */
import { alternate } from './alternate.ts';
import { type BundleSize, bundleSize } from './bundle-size.ts';
import { checkout, gitEnvironment } from './checkout.ts';
import { type Evaluation, evaluations } from './evaluations.ts';
import { type Measured, measure } from './measured-process.ts';
import { numberOf, plainRepository, policedRepository } from './pull-requests.ts';
import { actionStart, type Bench, emptyStart, floorStart, verdictOf } from './runner.ts';
import type { Server } from './server.ts';
import { median, type Spread, spread } from './statistics.ts';

/** The medians of one process. */
export interface Process extends Measured {
  name: string;
}

export interface Case {
  files: number;
  latency: number;
  processes: Process[];
  /** The action over the floor of the same round: by the clock, and of processor time. */
  wall: Spread;
  processor: Spread;
}

/** A latency at which requests that were asked at once are seen to have been. */
const LONG = 400;

const medians = (name: string, all: readonly Measured[]): Process => ({
  name,
  wallMs: median(all.map(({ wallMs }) => wallMs)),
  cpuMs: median(all.map(({ cpuMs }) => cpuMs)),
  peakMb: median(all.map(({ peakMb }) => peakMb)),
});

/** What one process took and another in the same round, brought together. */
const pairs = (
  ones: readonly Measured[],
  others: readonly Measured[],
  key: keyof Measured,
  together: (one: number, other: number) => number,
): number[] => ones.map((one, round) => together(one[key], others[round]?.[key] ?? 0));

/** Asks everything once, so that the server knows it by heart; returns the query that the action asks. */
async function rehearse(bench: Bench, server: Server, files: number, repository = plainRepository): Promise<string> {
  const about = { repository, number: numberOf(files) };
  const start = actionStart(bench, about);
  await server.begin(0);
  await measure(start);
  verdictOf(start);
  const { queries, violations } = await server.begin(0);
  if (violations.length > 0) throw new Error(`the fake GitHub objects: ${violations.join('; ')}`);
  const [query] = queries;
  if (query === undefined) throw new Error('the action asked no query');
  await measure(floorStart(bench, about, { query, pages: pagesOf(files) }));
  return query;
}

export const pagesOf = (files: number): number => Math.ceil(files / 100);

/** An empty process, the floor and the action, in turns. */
export async function measureCase(
  bench: Bench,
  server: Server,
  files: number,
  latency: number,
  runs: number,
): Promise<Case> {
  const query = await rehearse(bench, server, files);
  const about = { repository: plainRepository, number: numberOf(files) };
  await server.begin(latency);
  const measured = await alternate(
    new Map([
      ['empty', () => emptyStart(bench)],
      ['floor', () => floorStart(bench, about, { query, pages: pagesOf(files) })],
      ['action', () => actionStart(bench, about)],
    ]),
    runs,
    (name, start) => name === 'action' && verdictOf(start),
  );
  const { unknown } = await server.begin(0);
  if (unknown > 0) throw new Error(`${unknown} requests were other ones than before: the fake would be measured`);
  const [action, floor] = [measured('action'), measured('floor')];
  return {
    ...{ files, latency },
    processes: [medians('empty', measured('empty')), medians('floor', floor), medians('action', action)],
    wall: spread(pairs(action, floor, 'wallMs', (one, other) => one / other)),
    processor: spread(pairs(action, floor, 'cpuMs', (one, other) => one / other)),
  };
}

export interface Asked {
  files: number;
  approved: boolean;
  requests: number;
  chain: number;
}

/** What the action asks, and how many requests wait for each other. */
export async function measureRequests(bench: Bench, server: Server, files: number, approved: boolean): Promise<Asked> {
  const about = { repository: plainRepository, number: numberOf(files, { approved }) };
  // Once at once, so that the answers are known.
  await measure(actionStart(bench, about));
  await server.begin(LONG);
  await measure(actionStart(bench, about));
  const { requests, chain } = await server.begin(0);
  return { files, approved, requests, chain };
}

/** Milliseconds by which a policy file makes a run longer. */
export async function measurePolicyFile(bench: Bench, server: Server, files: number, runs: number): Promise<Spread> {
  for (const repository of [plainRepository, policedRepository]) await rehearse(bench, server, files, repository);
  const start = (repository: string) => () => actionStart(bench, { repository, number: numberOf(files) });
  const measured = await alternate(
    new Map([
      ['without', start(plainRepository)],
      ['with', start(policedRepository)],
    ]),
    runs,
    (_name, started) => verdictOf(started),
  );
  return spread(pairs(measured('with'), measured('without'), 'wallMs', (one, other) => one - other));
}

/** `preview` of a branch, beside an empty process. */
export async function measurePreview(bench: Bench, files: number, runs: number): Promise<Process[]> {
  const path = checkout(bench.folder, files);
  const start = { ...emptyStart(bench), args: [bench.script, 'preview'] };
  const measured = await alternate(
    new Map([
      ['empty', () => emptyStart(bench)],
      // Its folder is that of the checkout; what it used is told in the one beside.
      ['preview', () => ({ ...start, cwd: path, env: { ...start.env, ...gitEnvironment() }, exits: [0, 1] })],
    ]),
    runs,
  );
  return [medians('empty', measured('empty')), medians('preview', measured('preview'))];
}

/** Milliseconds that being asked what it used costs a process. */
export async function measureOverhead(bench: Bench, runs: number): Promise<Spread> {
  const measured = await alternate(
    new Map([
      ['with', () => emptyStart(bench)],
      ['without', () => ({ ...emptyStart(bench), usage: false })],
    ]),
    runs,
  );
  return spread(pairs(measured('with'), measured('without'), 'wallMs', (one, other) => one - other));
}

/** One way of judging, in milliseconds. */
export interface Judging {
  name: 'first' | 'warm';
  wall: Spread;
  /** Of the thread that judges, without the compiler's and the collector's. */
  thread: Spread;
}

/** The first judgment of a process, and later ones. */
export function measureEvaluation({ node }: Bench, files: number, runs: number): Judging[] {
  const judging = (name: Judging['name'], all: readonly Evaluation[]): Judging => ({
    name,
    wall: spread(all.map(({ wallMs }) => wallMs)),
    thread: spread(all.map(({ threadMs }) => threadMs)),
  });
  return [
    judging('first', Array.from({ length: runs }, () => evaluations(node, files, 1)).flat()),
    judging('warm', evaluations(node, files, 22).slice(1)),
  ];
}

export const measureSize = (bench: Bench, files: number): Promise<BundleSize> =>
  bundleSize(actionStart(bench, { repository: plainRepository, number: numberOf(files, { approved: true }) }));
