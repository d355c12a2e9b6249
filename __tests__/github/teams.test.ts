import { describe, expect, test } from 'vitest';
import { createClient } from '../../src/github/client.ts';
import { readTeams } from '../../src/github/teams.ts';
import { fakeRepository, fakeWorld } from '../support/github/builders.ts';
import type { Fault, FaultMatch } from '../support/github/faults.ts';
import { startFakeGitHub } from '../support/github/server.ts';
import type { Permissions } from '../support/github/tokens.ts';
import { many } from './reading.ts';

const everybody = many(250, (index) => `member${index}`);

async function teams(
  names: readonly string[],
  permissions: Permissions = { members: 'read' },
  fault?: [FaultMatch, Fault],
) {
  const world = fakeWorld({
    repositories: [fakeRepository({ owner: 'acme', name: 'shop' })],
    teams: { 'acme/leads': ['grace', 'ada'], 'acme/all': everybody, 'acme/nobody': [] },
  });
  await using fake = await startFakeGitHub(world);
  if (fault) fake.fault(...fault);
  const client = await createClient({
    token: fake.token({ permissions }),
    baseUrl: fake.apiUrl,
    sleep: async () => {},
  });
  const read = await readTeams(client, names);
  fake.assertNoViolations();
  return { ...read, requests: fake.requests.length };
}

describe('the members of a team', () => {
  test('are read, each team once; logins are passed over', async () => {
    expect(await teams(['grace', 'acme/leads', 'acme/nobody', 'acme/leads'])).toEqual({
      teams: { 'acme/leads': ['grace', 'ada'], 'acme/nobody': [] },
      notRead: [],
      requests: 2,
    });
  });

  test('are read to the last page', async () => {
    const read = await teams(['acme/all']);
    expect(read.teams['acme/all']).toEqual(everybody);
    expect(read.requests).toBe(3);
  });

  test('are not asked for where no team is named', async () => {
    expect(await teams(['grace', 'ada'])).toEqual({ teams: {}, notRead: [], requests: 0 });
  });

  test.each<[string, string, Permissions, RegExp]>([
    ['that GITHUB_TOKEN asks for', 'acme/leads', {}, /GITHUB_TOKEN cannot have it/],
    ['that is hidden', 'acme/leads', { members: 'hidden' }, /"Members: read"/],
    ['that does not exist', 'acme/lads', { members: 'read' }, /there is no such team/],
    ['that is written wrong', 'acme/../x', { members: 'read' }, /Write ORGANISATION\/TEAM/],
    ['with more than a team in its name', 'acme/leads/x', { members: 'read' }, /Write ORGANISATION\/TEAM/],
  ])('%s are null, with what would make them known', async (_what, name, permissions, remedy) => {
    const read = await teams([name, 'acme/nobody'], permissions);
    expect(read.teams[name]).toBeNull();
    expect(read.notRead[0]).toMatchObject({ team: name });
    expect(read.notRead[0]?.error.message).toMatch(remedy);
  });

  test('are null, not short, where a later page fails', async () => {
    const read = await teams(['acme/all'], { members: 'read' }, [
      { path: '/members', nth: 2, times: 3 },
      { status: 500 },
    ]);
    expect(read.teams['acme/all']).toBeNull();
    expect(read.notRead[0]?.error.kind).toBe('unavailable');
  });
});
