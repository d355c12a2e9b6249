/** Where the records are written: never to a branch that is gated, nor to the default one. */
import { describe, expect, test } from 'vitest';
import { runRecords } from '../../src/action/record-run.ts';
import { readInputs } from '../../src/inputs.ts';
import { asked } from '../github/reading.ts';
import type { RepositoryInput } from '../support/github/inputs.ts';
import { recordPermissions, setUpRecords } from './run.ts';

const sender = { repository: { name: 'shop', owner: { login: 'acme' }, default_branch: 'main' } };
const before = 'a'.repeat(40);
const events: [event: string, payload: object][] = [
  [
    'pull_request_target',
    { action: 'closed', pull_request: { number: 42, merged: true, merged_at: '2026-11-19T18:00:00Z', body: null } },
  ],
  ['pull_request_target', { action: 'closed', pull_request: { number: 42, merged: false } }],
  ['push', { ref: 'refs/heads/main', before, after: 'b'.repeat(40) }],
  ['push', { ref: 'refs/heads/change-records', before, after: 'b'.repeat(40) }],
  ['schedule', {}],
  ['workflow_dispatch', { inputs: { 'pull-request': '42' } }],
];

/** One run with mode: record; what it is refused for, and what it did. */
async function refused([event, payload]: (typeof events)[number], branches: string, repository = {}, more = {}) {
  const { fake, play } = await setUpRecords({ repository });
  const all: Record<string, string> = { token: fake.token({ permissions: recordPermissions }), branches, ...more };
  const inputs = readInputs((name) => ({ ...all, mode: 'record' })[name] ?? '');
  const env = { GITHUB_EVENT_NAME: event, GITHUB_API_URL: fake.apiUrl };
  const message = await runRecords(inputs, env, { ...sender, ...payload }).then(
    () => '',
    (thrown: unknown) => String(thrown),
  );
  return { message, requests: asked(fake), tip: play.repository.branches.get('change-records') };
}

const toMain: Partial<RepositoryInput> = { branches: { 'change-records': {} } };

describe('a run that keeps records', () => {
  test.each(events)('refuses on %s where their branch is gated: %j', async (...event) => {
    for (const branches of ['main, change-records', '**', 'main\nchange-*']) {
      const { message, requests, tip } = await refused(event, branches);
      expect(message).toBe(
        `BadInput: change-records is gated by the input “branches” (${branches.split(/[,\n] ?/).join(', ')}). What is written to change-records comes without a pull request: nothing was written. Name the gated branches there so that none of the names fits change-records.`,
      );
      expect(requests).toEqual(['defaultBranch']);
      expect(tip).toBeUndefined();
    }
  });

  test.each(events)('refuses on %s where their branch is the default one: %j', async (...event) => {
    for (const branches of ['', 'main']) {
      const { message, requests } = await refused(event, branches, { defaultBranch: 'change-records' });
      expect(message).toBe(
        'BadInput: change-records is the default branch of acme/shop. What is written to change-records comes without a pull request: nothing was written. Make the branch with the code the default one (Settings, General, Default branch).',
      );
      expect(requests).toEqual(['defaultBranch']);
    }
  });

  test.each(events)('refuses on %s to keep the records of another repository: %j', async (...event) => {
    const { message, requests } = await refused(event, '', {}, { repository: 'acme/other', 'pull-request': '42' });
    expect(message).toContain('The input “repository” is acme/other, but with “mode: record”');
    expect(requests).toEqual([]);
  });

  test('goes on where the input names its own repository', async () => {
    const { message, requests } = await refused(['schedule', {}], '', {}, { repository: 'Acme/Shop' });
    expect(message).not.toContain('repository');
    expect(requests.length).toBeGreaterThan(1);
  });

  test('goes on where it is a branch of its own, made already or not', async () => {
    for (const repository of [{}, toMain]) {
      const { message, requests } = await refused(['schedule', {}], 'main, release/*', repository);
      expect(message).not.toContain('change-records is');
      expect(requests.length).toBeGreaterThan(1);
    }
  });
});
