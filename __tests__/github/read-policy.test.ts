import { afterEach, describe, expect, test } from 'vitest';
import { createClient } from '../../src/github/client.ts';
import { policyPlace, readPolicyAt, readRepositoryPolicy } from '../../src/github/read-policy.ts';
import { builtIn } from '../../src/policy/in-force.ts';
import { UserError } from '../../src/user-error.ts';
import { fakeRepository, fakeWorld } from '../support/github/builders.ts';
import { type FakeGitHub, startFakeGitHub } from '../support/github/server.ts';
import type { TokenOptions } from '../support/github/tokens.ts';

const fakes: FakeGitHub[] = [];
afterEach(async () => {
  for (const fake of fakes.splice(0)) {
    fake.assertNoViolations();
    await fake[Symbol.asyncDispose]();
  }
});

const strict = 'extends: default@1\nrules: { approvals: { normal: 3 } }\n';
const usual = '.github/change-gate.yml';

/** The repository that is judged, and the one that keeps the policy. */
async function client(token: TokenOptions = {}, files: Record<string, string | { symlink: string }> = {}) {
  const world = fakeWorld({
    repositories: [
      fakeRepository({ owner: 'acme', name: 'shop', files, collaborators: { ada: 'write' } }),
      fakeRepository({
        owner: 'acme',
        name: 'policies',
        private: true,
        files: {
          'gate.yml': strict,
          'teams/web.yml': 'extends: default@1\n',
          'broken.yml': 'extends: default@1\nrules: { aprovals: {} }\n',
          'link.yml': { symlink: 'gate.yml' },
          'logo.png': new Uint8Array([0x89, 0x50, 0, 0xff]),
        },
        branches: { 'next/2026': { 'gate.yml': strict.replace('3', '2'), 'teams/web.yml': null } },
      }),
    ],
  });
  const fake = await startFakeGitHub(world);
  fakes.push(fake);
  const made = await createClient({ token: fake.token(token), baseUrl: fake.apiUrl, sleep: async () => undefined });
  return { made, fake, world };
}
const place = (text: string) => {
  const found = policyPlace(text);
  if (!('owner' in found)) throw new Error(`${text} is no place in another repository`);
  return found;
};

describe('a policy in another repository', () => {
  test('judges as it stands at the revision, and says where it came from', async () => {
    const { made, world } = await client();
    const { policy, source, sha256 } = await readPolicyAt(made, place('acme/policies/gate.yml@main'));
    expect(policy.rules.approvals.normal).toBe(3);
    const tip = world.repositories[1]?.branches.get('main') ?? '';
    expect(source).toBe(`acme/policies/gate.yml@main (${tip.slice(0, 7)})`);
    expect(sha256).not.toBe(builtIn().sha256);
  });

  test('is that of the branch, or of the commit', async () => {
    const { made, world } = await client();
    const tip = world.repositories[1]?.branches.get('next/2026') ?? '';
    for (const ref of ['next/2026', 'refs/heads/next/2026', tip]) {
      const { policy } = await readPolicyAt(made, place(`acme/policies/gate.yml@${ref}`));
      expect(policy.rules.approvals.normal).toBe(2);
    }
  });

  test.each<[string, string, RegExp]>([
    ['missing', 'acme/policies/none.yml@main', /policy acme\/policies\/none\.yml@main was not found.*input “policy”/],
    ['missing on that branch', 'acme/policies/teams/web.yml@next/2026', /teams\/web\.yml@next\/2026 was not found/],
    ['of a revision that is none', 'acme/policies/gate.yml@v9', /gate\.yml@v9 was not found.*input “policy”/],
    [
      'of a repository that is none',
      'acme/nothing/gate.yml@main',
      /acme\/nothing was not found, or the token cannot see it/,
    ],
    ['not valid', 'acme/policies/broken.yml@main', /acme\/policies\/broken\.yml@main.*:2:\d+[\s\S]*aprovals/],
    ['a link', 'acme/policies/link.yml@main', /link\.yml is a symbolic link/],
    ['a folder', 'acme/policies/teams@main', /not found|is a folder/],
    ['no text', 'acme/policies/logo.png@main', /is no text/],
  ])('that is %s is told, and no other judges instead', async (_what, text, message) => {
    const { made } = await client();
    const reading =
      text === 'acme/policies/teams@main'
        ? { owner: 'acme', repo: 'policies', path: 'teams', ref: 'main' }
        : place(text);
    await expect(readPolicyAt(made, reading)).rejects.toThrow(UserError);
    await expect(readPolicyAt(made, reading)).rejects.toThrow(message);
  });

  test.each<[string, TokenOptions]>([
    ['cannot see the repository', { repositories: ['acme/shop'] }],
    ['may not read contents', { permissions: { contents: 'none' } }],
  ])('is not found absent by a token that %s', async (_what, token) => {
    const { made } = await client(token);
    await expect(readPolicyAt(made, place('acme/policies/gate.yml@main'))).rejects.toThrow(
      /cannot see it|contents: read/,
    );
  });
});

describe('the policy of the repository itself, for a sweep', () => {
  test.each<[string, string, Record<string, string>, number | null]>([
    ['at its usual place', usual, { [usual]: strict }, 3],
    ['at another place', 'config/gate.yml', { 'config/gate.yml': strict, [usual]: 'extends: default@1\n' }, 3],
    ['in the root', 'gate.yml', { 'gate.yml': strict }, 3],
    ['nowhere', usual, {}, null],
  ])('%s', async (_what, path, files, approvals) => {
    const { made } = await client({}, files);
    const { policy, sha256 } = await readRepositoryPolicy(made, { owner: 'acme', repo: 'shop' }, path);
    if (approvals === null) expect(sha256).toBe(builtIn().sha256);
    else expect(policy.rules.approvals.normal).toBe(approvals);
  });

  test.each<[string, Record<string, string | { symlink: string }>, TokenOptions]>([
    ['is not valid', { [usual]: 'rules: []' }, {}],
    ['is a link', { [usual]: { symlink: 'x' } }, {}],
    ['has another name beside it', { '.github/change-gate.yaml': '' }, {}],
    ['may not be read', { [usual]: strict }, { permissions: { contents: 'none' } }],
  ])('has no hash where it %s: nothing can rest on it', async (_what, files, token) => {
    const { made } = await client(token, files);
    const { sha256 } = await readRepositoryPolicy(made, { owner: 'acme', repo: 'shop' }, usual);
    expect(sha256).toBe('');
  });

  test('is an error where GitHub does not answer', async () => {
    const { made, fake } = await client();
    fake.fault({ graphql: true, times: 3 }, { status: 502 });
    await expect(readRepositoryPolicy(made, { owner: 'acme', repo: 'shop' }, usual)).rejects.toThrow(/502/);
  });
});
