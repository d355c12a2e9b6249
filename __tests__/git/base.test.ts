import { expect, test } from 'vitest';
import { CheckoutError } from '../../src/git/git.ts';
import { readCheckout } from '../../src/git/read-checkout.ts';
import { environment, TemporaryRepository } from './temporary-repository.ts';

const now = new Date('2026-11-10T16:00:00Z');
const read = (repository: TemporaryRepository, base?: string) =>
  readCheckout({ cwd: repository.path, base, now, environment });

/** A clone on the branch cart with one commit of its own. */
function clone(): TemporaryRepository {
  const repository = TemporaryRepository.withFiles().clone();
  repository.branch('cart');
  repository.commit('Add cart', { 'cart.ts': 'cart\n' });
  return repository;
}

/** A repository without a remote, with these branches besides cart. */
function local(...branches: string[]): TemporaryRepository {
  const repository = TemporaryRepository.withFiles();
  repository.git('branch', '--move', 'main', 'cart');
  for (const name of branches) repository.git('branch', name);
  repository.commit('Add cart', { 'cart.ts': 'cart\n' });
  return repository;
}

test.each<[string, () => TemporaryRepository, string | undefined, string, string]>([
  ['the remote’s default branch', clone, undefined, 'origin/main', 'main'],
  [
    'the remote’s default branch, whatever it is called',
    () => {
      const origin = TemporaryRepository.withFiles();
      origin.branch('trunk');
      const repository = origin.clone();
      repository.branch('cart');
      return repository;
    },
    undefined,
    'origin/trunk',
    'trunk',
  ],
  [
    'main of the remote where origin/HEAD is not set',
    () => {
      const repository = clone();
      repository.git('remote', 'set-head', 'origin', '--delete');
      return repository;
    },
    undefined,
    'origin/main',
    'main',
  ],
  [
    'main of the remote where origin/HEAD leads nowhere',
    () => {
      const repository = clone();
      repository.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/gone');
      return repository;
    },
    undefined,
    'origin/main',
    'main',
  ],
  [
    'init.defaultBranch before main',
    () => {
      const repository = local('main', 'trunk');
      repository.git('config', 'init.defaultBranch', 'trunk');
      return repository;
    },
    undefined,
    'trunk',
    'trunk',
  ],
  ['main before master', () => local('main', 'master'), undefined, 'main', 'main'],
  ['master', () => local('master'), undefined, 'master', 'master'],
  ['a named local branch', () => local('main', 'release/2'), 'release/2', 'release/2', 'release/2'],
  ['a named branch of the remote', clone, 'main', 'origin/main', 'main'],
  ['a remote-tracking branch by its name', clone, 'origin/main', 'origin/main', 'main'],
  ['origin/HEAD by its name', clone, 'origin/HEAD', 'origin/main', 'main'],
  ['a local branch by its full name', clone, 'refs/heads/main', 'main', 'main'],
  ['any commit', clone, 'HEAD~1', 'HEAD~1', 'HEAD~1'],
])('compares with %s', async (_, make, named, ref, branch) => {
  const { baseRef, change } = await read(make(), named);
  expect({ baseRef, branch: change.base.ref }).toEqual({ baseRef: ref, branch });
});

test('compares with a remote of another name where there is no origin', async () => {
  const repository = clone();
  repository.git('remote', 'rename', 'origin', 'acme');
  expect((await read(repository)).baseRef).toBe('acme/main');
});

test('compares the base branch itself with its upstream: the commits not pushed yet', async () => {
  const repository = TemporaryRepository.withFiles().clone();
  repository.commit('Not pushed', { a: 'a' });
  const { baseRef, change, notes } = await read(repository);
  expect(baseRef).toBe('origin/main');
  expect(change.commits?.map(({ message }) => message)).toEqual(['Not pushed']);
  expect(notes).toEqual(['You are on main itself: these are the commits that origin/main does not have.']);
});

test('compares the base branch of a fork with the upstream that it follows', async () => {
  const origin = TemporaryRepository.withFiles();
  const repository = origin.clone();
  repository.git('remote', 'add', 'acme', `file://${origin.path}`);
  repository.git('fetch', '--quiet', 'acme');
  repository.git('branch', '--quiet', '--set-upstream-to=acme/main');
  expect((await read(repository)).baseRef).toBe('acme/main');
});

test.each<[string, () => TemporaryRepository, string]>([
  [
    'a fresh clone',
    () => TemporaryRepository.withFiles().clone(),
    'This branch has nothing that origin/main does not have: nothing to merge.',
  ],
  [
    'no remote, on main',
    () => TemporaryRepository.withFiles(),
    'main is the base branch itself: there is nothing to compare and nothing to merge.',
  ],
  [
    'one branch only, of any name',
    () => local(),
    'cart is the base branch itself: there is nothing to compare and nothing to merge.',
  ],
])('finds nothing to merge in %s', async (_, make, note) => {
  const { change, notes, notYet } = await read(make());
  expect({ files: change.files, commits: change.commits, notes }).toEqual({ files: [], commits: [], notes: [note] });
  expect(notYet).toContain('title');
});

test('finds nothing to merge in a branch that is merged already', async () => {
  const repository = local('main');
  repository.git('branch', '--force', 'main', 'HEAD');
  repository.switchTo('main');
  repository.commit('Later');
  repository.switchTo('cart');
  const { change, notes } = await read(repository);
  expect(change.files).toEqual([]);
  expect(notes).toEqual(['This branch has nothing that main does not have: nothing to merge.']);
});

test('says when the local branch of that name stands elsewhere', async () => {
  const repository = clone();
  repository.git('branch', '--force', 'main', 'cart');
  const { notes, change } = await read(repository, 'main');
  expect(change.commits).toHaveLength(1);
  expect(notes).toEqual(['Compared with origin/main as last fetched; your local main is at another commit.']);
});

test.each<[string, () => TemporaryRepository, string | undefined, RegExp]>([
  [
    'several branches and no usual name',
    () => local('dev', 'trunk'),
    undefined,
    /Pass --base BRANCH; there are: dev, trunk\./,
  ],
  ['a misspelt base', clone, 'mian', /no branch or commit "mian".*Did you mean --base main\?.*git fetch origin/],
  ['a base like nothing here', clone, 'production', /"production".*Pass one of: cart, main, origin\/main\./],
  ['a base that is an option', clone, '--output=x', /no branch or commit "--output=x"/],
  ['a base that is a range', clone, 'main..cart', /no branch or commit/],
  ['an empty base', clone, '', /no branch or commit ""/],
  ['a base with a line break and a NUL', clone, 'a\nb\0c', /no branch or commit "a\\nb\\u0000c"/],
  ['a base that is a file', clone, 'HEAD:cart.ts', /no branch or commit/],
])('says what to pass: %s', async (_, make, named, message) => {
  const reading = read(make(), named);
  await expect(reading).rejects.toThrow(CheckoutError);
  await expect(reading).rejects.toThrow(message);
});
