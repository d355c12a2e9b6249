/** The bundle as a runner runs it, with real waits, for the faults that tell most. */
import { describe, expect, test } from 'vitest';
import { bad, good, judged, type Ran, type Situation } from '../support/action-run.ts';
import type { Fault, FaultMatch } from '../support/github/faults.ts';
import type { PullRequestInput } from '../support/github/inputs.ts';

const passing = 'success: Normal. May be merged';
const soon = { 'retry-after': '0' };
const page = { 'content-type': 'text/html' };
const limit = { message: 'You have exceeded a secondary rate limit.' };
const files = { path: '/pulls/42/files' };
const status = { method: 'POST', path: '/statuses/' };
const threads = ['repository', 'pullRequest', 'reviewThreads'];

const meeting = (pull: PullRequestInput, match: FaultMatch, fault: Fault, more: Situation = {}): Promise<Ran> =>
  judged(pull, { ...more, prepare: (fake) => void fake.fault(match, fault) });
const errors = ({ annotations }: Ran): string =>
  annotations.flatMap(({ command, message }) => (command === 'error' ? [message] : [])).join('\n');

describe('a pull request', () => {
  test.each<[string, FaultMatch, Fault]>([
    ['a connection that is reset', { operation: 'change' }, { reset: true }],
    ['an answer that breaks off', files, { truncate: true }],
    ['a server that fails', files, { status: 502, headers: { ...soon, ...page }, body: '<h1>Bad gateway' }],
    ['a page instead of data', { operation: 'heads' }, { status: 200, headers: page, body: '<h1>Unicorn' }],
    ['a secondary limit on what it writes', status, { status: 403, headers: soon, body: limit }],
    ['an answer that is lost after it has written', status, { truncate: true }],
  ])('is judged right after %s', async (_what, match, fault) => {
    const run = await meeting(good, match, fault);
    expect(run).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
    expect(run.said().at(-1)).toBe(passing);
    expect(new Set(run.said()).size).toBe(1);
  });

  test.each<[string, FaultMatch, Fault, RegExp, RegExp]>([
    [
      'files that it may not read',
      files,
      { status: 403 },
      /may not read acme\/shop#42.*Grant the token/,
      /^error: Not judged/,
    ],
    [
      'a rate limit that lasts',
      { operation: 'change' },
      { status: 429, headers: { 'retry-after': '3600' } },
      /rate limit stopped the reading of acme\/shop#42.*Run the gate again/,
      /^error: Not judged/,
    ],
    [
      'a status that it may not write',
      status,
      { status: 404 },
      /the status change-gate of acme\/shop@.*"statuses: write"/,
      /^error/,
    ],
  ])('is never green after %s', async (_what, match, fault, message, said) => {
    const run = await meeting(good, match, fault);
    expect(run.exitCode).toBe(1);
    expect(errors(run)).toMatch(message);
    expect(run.said()).toEqual([expect.stringMatching(said)]);
  });

  test('is unknown where a part of it may not be seen', async () => {
    const message = 'Resource not accessible by integration';
    const refused = { graphqlErrors: [{ type: 'FORBIDDEN', message, path: threads }] };
    const run = await meeting(good, { operation: 'change' }, refused);
    expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: 'unknown' } });
    expect(run.said()).toEqual(['error: Not judged: review threads']);
  });

  test('that fails is not said to pass by any of it', async () => {
    const run = await meeting(bad, { operation: 'heads' }, { reset: true });
    expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
  });
});

const queued = { ...good, mergeQueueEntry: { estimatedSeconds: 60 } };
const group = { event: 'merge_group.checks_requested' };
const posted = ({ requests }: Ran): unknown[] =>
  requests.filter(({ method, path }) => method === 'POST' && path.includes('/statuses/')).map(({ body }) => body);

describe('a merge group', () => {
  test('is judged right after a connection that is reset', async () => {
    const run = await meeting(queued, { operation: 'change' }, { reset: true }, group);
    expect(run.exitCode).toBe(0);
    expect(posted(run)).toMatchObject([{ state: 'success', description: 'May be merged: #42' }]);
  });

  test('is said not to be judged where its pull request cannot be read', async () => {
    const run = await meeting(queued, files, { status: 403 }, group);
    expect(run.exitCode).toBe(1);
    expect(errors(run)).toMatch(/may not read acme\/shop#42/);
    expect(posted(run)).toMatchObject([{ state: 'error' }]);
  });
});

describe('a sweep', () => {
  const sweeping = { event: 'schedule' };
  test('goes on after a server that fails', async () => {
    const run = await meeting(good, { operation: 'open' }, { status: 503, headers: soon }, sweeping);
    expect(run.exitCode).toBe(0);
    expect(run.said()).toEqual([passing]);
  });

  test('is red where it could not read everything, and says what', async () => {
    const run = await meeting(good, files, { status: 403 }, sweeping);
    expect(run.exitCode).toBe(1);
    expect(errors(run)).toMatch(/The sweep is not complete: #42 \(The token may not read acme\/shop#42/);
    // It was not green, and stays as it was.
    expect(run.said()).toEqual([]);
  });
});
