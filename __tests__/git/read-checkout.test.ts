import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ChangeSchema } from '../../src/change-schema.ts';
import { CheckoutError } from '../../src/git/git.ts';
import { readCheckout } from '../../src/git/read-checkout.ts';
import { ada, bob, environment, TemporaryRepository, temporaryFolder } from './temporary-repository.ts';

const now = new Date('2026-11-10T16:00:00Z');
const read = (cwd: string, more: { title?: string; body?: string | null; base?: string } = {}) =>
  readCheckout({ cwd, now, environment, ...more });

/** A repository on the branch cart, which leaves main with these files. */
function onCart(files: Record<string, string | Buffer | null> = { 'README.md': 'one\n' }): TemporaryRepository {
  const repository = TemporaryRepository.withFiles(files);
  repository.branch('cart');
  return repository;
}

const lines = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => `line ${from + i}\n`).join('');

describe('the change', () => {
  test('is a valid change file', async () => {
    const repository = onCart();
    repository.commit('Add cart\n\nBecause.', { 'cart.ts': 'cart\n' });
    const { change, notYet, notes } = await read(repository.path);
    expect(ChangeSchema.parse(structuredClone(change))).toEqual(change);
    expect(change).toMatchObject({
      repository: 'local/shop',
      number: 0,
      title: 'Add cart',
      body: null,
      author: { login: 'Ada Lovelace', bot: false },
      base: { ref: 'main', sha: repository.git('rev-parse', 'main') },
      head: { ref: 'cart', sha: repository.head() },
      createdAt: now.toISOString(),
      readyForReviewAt: now.toISOString(),
      policyOnDefaultBranch: 'absent',
      totals: { files: 1, commits: 1 },
    });
    expect(change).not.toHaveProperty('reverts');
    expect(notYet).toEqual(['reviews', 'threads', 'checks', 'labelEvents', 'body']);
    expect(notes).toEqual([]);
  });

  test('has no title yet where several commits could give it', async () => {
    const repository = onCart();
    repository.commit('One');
    repository.commit('Two');
    const { change, notYet } = await read(repository.path);
    expect(change.title).toBe('');
    expect(notYet).toContain('title');
  });

  test('takes the title and the body that are given', async () => {
    const { change, notYet } = await read(onCart().path, { title: 'Cart', body: '## Description' });
    expect(change).toMatchObject({ title: 'Cart', body: '## Description' });
    expect(notYet).toEqual(['reviews', 'threads', 'checks', 'labelEvents']);
  });

  test('has a body that is known to be empty where null is given', async () => {
    expect((await read(onCart().path, { body: null })).notYet).not.toContain('body');
  });

  test('is by the login that the configured address names', async () => {
    const repository = onCart();
    repository.git('config', 'user.email', bob.email);
    expect((await read(repository.path)).change.author).toEqual({ login: 'bob', bot: false });
  });

  test('is by the last commit’s author where git knows no user', async () => {
    const repository = onCart();
    repository.commit('By Bob', {}, bob);
    repository.git('config', '--unset', 'user.name');
    repository.git('config', '--unset', 'user.email');
    expect((await read(repository.path)).change.author).toEqual({ login: 'bob', bot: false });
  });
});

describe('files', () => {
  test('have the status, the counts and the patch that GitHub shows', async () => {
    const repository = onCart({ kept: 'k\n', changed: lines(1, 10), gone: 'g\n', old: lines(1, 30), script: 'run\n' });
    repository.write({ changed: `${lines(1, 4)}line five\n${lines(6, 10)}`, gone: null, added: 'a\nb' });
    repository.git('mv', 'old', 'new');
    repository.git('update-index', '--chmod=+x', 'script');
    repository.git('config', 'core.fileMode', 'false');
    repository.commit('All kinds', { new: `${lines(1, 30)}line 31\n` });
    expect((await read(repository.path)).change.files).toEqual([
      {
        path: 'added',
        status: 'added',
        additions: 2,
        deletions: 0,
        patch: '@@ -0,0 +1,2 @@\n+a\n+b\n\\ No newline at end of file',
      },
      {
        path: 'changed',
        status: 'modified',
        additions: 1,
        deletions: 1,
        patch: '@@ -2,7 +2,7 @@ line 1\n line 2\n line 3\n line 4\n-line 5\n+line five\n line 6\n line 7\n line 8',
      },
      { path: 'gone', status: 'removed', additions: 0, deletions: 1, patch: '@@ -1 +0,0 @@\n-g' },
      {
        path: 'new',
        previousPath: 'old',
        status: 'renamed',
        additions: 1,
        deletions: 0,
        patch: '@@ -28,3 +28,4 @@ line 27\n line 28\n line 29\n line 30\n+line 31',
      },
      { path: 'script', status: 'modified', additions: 0, deletions: 0, mode: '100755' },
    ]);
  });

  test.each([
    'with space.ts',
    'quo"te.ts',
    "apos'trophe.ts",
    'line\nbreak.ts',
    'tab\there.ts',
    'back\\slash.ts',
    'ünï/cødé 文.ts',
    '-dash.ts',
    ':(top)magic.ts',
    'diff --git a/x b/x',
    ' leading.ts',
    '*.ts',
  ])('keep the name %j', async (name) => {
    const repository = onCart({ before: lines(1, 20) });
    repository.write({ before: null, [`${name}.moved`]: lines(1, 20) });
    repository.commit('Odd', { [name]: 'odd\n' });
    const { files } = (await read(repository.path)).change;
    expect(files?.map(({ path, previousPath, patch }) => ({ path, previousPath, patch }))).toEqual(
      expect.arrayContaining([
        { path: name, previousPath: undefined, patch: '@@ -0,0 +1 @@\n+odd' },
        { path: `${name}.moved`, previousPath: 'before', patch: undefined },
      ]),
    );
    expect(files).toHaveLength(2);
  });

  test('are all there where names are no valid UTF-8', async () => {
    const repository = onCart();
    const tree = Buffer.from([0x61, 0xff]);
    writeFileSync(Buffer.concat([Buffer.from(`${repository.path}/`), tree]), 'x\n');
    repository.commit('Latin');
    expect((await read(repository.path)).change.files).toEqual([
      { path: 'a\ufffd', status: 'added', additions: 1, deletions: 0, patch: '@@ -0,0 +1 @@\n+x' },
    ]);
  });

  test('cannot forge the diff of another file by their content', async () => {
    const forged = 'diff --git a/z b/z\n--- a/z\n+++ b/z\n@@ -1 +1 @@\n-safe\n+evil\n\0';
    const repository = onCart({ a: `${forged.slice(0, -1)}x\n`, z: 'z\n' });
    repository.commit('Forge', { a: `diff --git a/z b/z\n${forged.slice(0, -1)}\n`, z: 'zz\n' });
    const { files } = (await read(repository.path)).change;
    expect(files?.map(({ path }) => path)).toEqual(['a', 'z']);
    expect(files?.[1]?.patch).toBe('@@ -1 +1 @@\n-z\n+zz');
  });

  test('that become a link or a submodule are changed, with both halves as the patch', async () => {
    const repository = onCart({ a: 'text\n', z: 'z\n' });
    const oid = repository.git('hash-object', '-w', 'z');
    repository.git('update-index', '--cacheinfo', `120000,${oid},a`);
    repository.gitAs(ada, ada, 'commit', '--quiet', '--message', 'Link');
    expect((await read(repository.path)).change.files).toEqual([
      {
        path: 'a',
        status: 'changed',
        additions: 1,
        deletions: 1,
        patch: '@@ -1 +0,0 @@\n-text\n@@ -0,0 +1 @@\n+z',
        mode: '120000',
      },
    ]);
  });

  test('include a submodule that .gitmodules asks to ignore', async () => {
    const repository = onCart({ '.gitmodules': '[submodule "lib"]\n\tpath = lib\n\turl = ./lib\n\tignore = all\n' });
    repository.git('update-index', '--add', '--cacheinfo', `160000,${repository.head()},lib`);
    const tree = repository.git('write-tree');
    repository.git('reset', '--quiet', '--hard', repository.git('commit-tree', '-m', 'Library', '-p', 'HEAD', tree));
    repository.git('config', 'submodule.lib.ignore', 'all');
    repository.git('config', 'diff.ignoreSubmodules', 'all');
    const { files } = (await read(repository.path)).change;
    expect(files).toMatchObject([{ path: 'lib', status: 'added', additions: 1, mode: '160000' }]);
    expect(files?.[0]?.patch).toContain('+Subproject commit');
  });

  test('that are binary, or whose diff is too large for GitHub to show, have no patch', async () => {
    const repository = onCart();
    const wide = `${'x'.repeat(99)}\n`.repeat(5_001);
    repository.commit('Large', { binary: Buffer.from([0, 1, 2]), long: '\n'.repeat(20_000), wide });
    expect((await read(repository.path)).change.files).toEqual([
      { path: 'binary', status: 'added', additions: 0, deletions: 0, mode: '100644' },
      { path: 'long', status: 'added', additions: 20_000, deletions: 0, mode: '100644' },
      { path: 'wide', status: 'added', additions: 5_001, deletions: 0, mode: '100644' },
    ]);
  });

  test('cannot be hidden by attributes that call them binary', async () => {
    const repository = onCart();
    repository.commit('Hide', { '.gitattributes': '*.ts -diff\n', 'auth.ts': 'login\n' });
    const { files } = (await read(repository.path)).change;
    expect(files?.[1]).toMatchObject({ path: 'auth.ts', patch: '@@ -0,0 +1 @@\n+login' });
  });

  test('count from the merge base: what main did since is not shown', async () => {
    const repository = onCart();
    repository.commit('Mine', { mine: 'm\n' });
    repository.switchTo('main');
    repository.commit('Theirs', { theirs: 't\n' });
    repository.switchTo('cart');
    expect((await read(repository.path)).change.files?.map(({ path }) => path)).toEqual(['mine']);
  });

  test('read the same whatever the user configured for diffs', async () => {
    const repository = onCart({ a: 'a\n\nb\n', old: lines(1, 9) });
    repository.git('mv', 'old', 'new');
    repository.commit('Change', { a: 'a\n\nc\n' });
    const plain = (await read(repository.path)).change.files;
    for (const [key, value] of [
      ['diff.noprefix', 'true'],
      ['diff.mnemonicPrefix', 'true'],
      ['diff.renames', 'false'],
      ['diff.context', '0'],
      ['diff.suppressBlankEmpty', 'true'],
      ['diff.relative', 'true'],
      ['diff.orderFile', 'order'],
      ['color.ui', 'always'],
      ['core.quotePath', 'true'],
      ['log.showSignature', 'true'],
    ] as const)
      repository.git('config', key, value);
    repository.write({ order: 'new\n' });
    expect((await read(repository.path)).change.files).toEqual(plain);
  });
});

describe('commits', () => {
  test('come oldest first, with whole messages, authors, co-authors and the committer', async () => {
    const repository = onCart();
    const parent = repository.head();
    const message =
      'One\n\nBödy with "quotes" and trailing lines\n\nCo-authored-by: Bob <7+bob@users.noreply.github.com>';
    const one = repository.commit(`${message}\n\n`);
    const web = repository.commit('Two', {}, bob, { name: 'GitHub', email: 'noreply@github.com' });
    const adaIdentity = { login: null, ...ada };
    const bobIdentity = { login: 'bob', ...bob };
    expect((await read(repository.path)).change.commits).toEqual([
      {
        sha: one,
        parents: [parent],
        authors: [adaIdentity, bobIdentity],
        committer: adaIdentity,
        message,
        mergesBaseOnly: false,
      },
      {
        sha: web,
        parents: [one],
        authors: [bobIdentity],
        committer: { login: 'web-flow', name: 'GitHub', email: 'noreply@github.com' },
        message: 'Two',
        mergesBaseOnly: false,
      },
    ]);
  });

  test('keep their true parents and contents where replacements are set up', async () => {
    const repository = onCart();
    const mine = repository.commit('Mine', { a: 'a\n' });
    const other = repository.git('commit-tree', '-m', 'Harmless', '-p', 'main', 'main^{tree}');
    repository.git('replace', mine, other);
    const { change } = await read(repository.path);
    expect(change.commits?.map(({ message }) => message)).toEqual(['Mine']);
    expect(change.files).toHaveLength(1);
  });
});

describe('a merge of the base branch', () => {
  /** cart and main both change `shared`; gives the repository on cart. */
  function diverged(mine: string, theirs: string): TemporaryRepository {
    const repository = onCart({ shared: lines(1, 20) });
    repository.commit('Mine', { shared: mine });
    repository.switchTo('main');
    repository.commit('Theirs', { shared: theirs });
    repository.switchTo('cart');
    return repository;
  }
  const apart = [`first\n${lines(2, 20)}`, `${lines(1, 19)}last\n`] as const;

  test.each<[string, () => TemporaryRepository, (boolean | null)[]]>([
    [
      'without conflict brings nothing of its own',
      () => {
        const repository = diverged(...apart);
        repository.merge('main', "Merge branch 'main' into cart");
        return repository;
      },
      [false, true],
    ],
    [
      'with a conflict resolved by hand does',
      () => {
        const repository = diverged(`first\n${lines(2, 20)}`, `other\n${lines(2, 20)}`);
        expect(() => repository.git('merge', 'main')).toThrow();
        repository.commit('Merge', { shared: `both\n${lines(2, 20)}` });
        return repository;
      },
      [false, false],
    ],
    [
      'with something slipped in does',
      () => {
        const repository = diverged(...apart);
        repository.git('merge', '--no-commit', 'main');
        repository.commit('Merge', { evil: 'evil\n' });
        return repository;
      },
      [false, false],
    ],
    [
      'that threw the base’s side away does',
      () => {
        const repository = diverged(...apart);
        repository.merge('main', 'Merge', '--strategy=ours');
        return repository;
      },
      [false, false],
    ],
  ])('%s', async (_, make, expected) => {
    const { commits } = (await read(make().path)).change;
    expect(commits?.map(({ mergesBaseOnly }) => mergesBaseOnly)).toEqual(expected);
  });

  test('is not one where another branch is merged', async () => {
    const repository = onCart();
    repository.branch('other');
    repository.commit('Other', { other: 'o\n' });
    repository.switchTo('cart');
    repository.commit('Mine', { mine: 'm\n' });
    const merge = repository.merge('other', 'Merge other');
    const { commits } = (await read(repository.path)).change;
    expect(commits?.find(({ sha }) => sha === merge)?.mergesBaseOnly).toBe(false);
  });

  test('is not one where three branches are merged at once', async () => {
    const repository = onCart();
    repository.commit('Mine', { mine: 'm\n' });
    for (const name of ['x', 'y']) {
      repository.branch(name, 'main');
      repository.commit(name, { [name]: name });
    }
    repository.switchTo('cart');
    repository.git('merge', '--quiet', '--message', 'Octopus', 'x', 'y');
    const { commits } = (await read(repository.path)).change;
    expect(commits?.at(-1)).toMatchObject({ message: 'Octopus', mergesBaseOnly: false });
  });

  test('leaves no objects in the checkout when it is tried', async () => {
    const repository = diverged(...apart);
    repository.merge('main', 'Merge', '--strategy=ours');
    const before = repository.git('count-objects', '-v');
    await read(repository.path);
    expect(repository.git('count-objects', '-v')).toBe(before);
  });
});

describe('a checkout', () => {
  test('is read from any of its folders', async () => {
    const repository = onCart();
    repository.commit('Deep', { 'a/b/c.ts': 'c\n', 'top.ts': 't\n' });
    const { change } = await read(join(repository.path, 'a', 'b'));
    expect(change.files?.map(({ path }) => path)).toEqual(['a/b/c.ts', 'top.ts']);
    expect(change.repository).toBe('local/shop');
  });

  test('is read in a linked work tree, with that one’s branch', async () => {
    const repository = onCart();
    repository.commit('Mine', { mine: 'm\n' });
    const linked = join(temporaryFolder(), 'linked');
    repository.git('switch', '--quiet', 'main');
    repository.git('worktree', 'add', '--quiet', linked, 'cart');
    const { change } = await read(linked);
    expect(change).toMatchObject({ repository: 'local/shop', head: { ref: 'cart' }, files: [{ path: 'mine' }] });
  });

  test('is read where another repository lends it its objects', async () => {
    const origin = onCart();
    origin.commit('Mine', { mine: 'm\n' });
    const lent = origin.clone();
    const path = join(lent.path, '..', 'borrowing');
    lent.git('clone', '--quiet', '--shared', lent.path, path);
    writeFileSync(join(path, '.git', 'objects', 'info', 'alternates'), '../../../clone/.git/objects\n');
    const { change } = await read(path, { base: 'HEAD~1' });
    expect(change.files).toMatchObject([{ path: 'mine' }]);
  });

  test('is read with SHA-256', async () => {
    const repository = TemporaryRepository.init('--object-format=sha256');
    repository.commit('First');
    repository.branch('cart');
    repository.commit('Mine', { mine: 'm\n' });
    const { change } = await read(repository.path);
    expect(change.head.sha).toMatch(/^[0-9a-f]{64}$/);
    expect(change.files).toMatchObject([{ path: 'mine' }]);
  });

  test('is read although a hook’s variables point elsewhere', async () => {
    const repository = onCart();
    repository.commit('Mine', { mine: 'm\n' });
    const elsewhere = TemporaryRepository.withFiles();
    const hook = {
      ...environment,
      GIT_DIR: join(elsewhere.path, '.git'),
      GIT_INDEX_FILE: '/nonexistent',
      GIT_PREFIX: 'x/',
    };
    const { change } = await readCheckout({ cwd: repository.path, now, environment: hook });
    expect(change.head.sha).toBe(repository.head());
  });

  test('with a detached HEAD is judged by its commit, with a note', async () => {
    const repository = onCart();
    repository.commit('Mine', { mine: 'm\n' });
    repository.git('switch', '--quiet', '--detach');
    const { change, notes } = await read(repository.path);
    expect(change).toMatchObject({ head: { ref: 'HEAD', sha: repository.head() }, files: [{ path: 'mine' }] });
    expect(notes).toEqual(['HEAD is detached: a pull request needs a branch. Make one: git switch -c NAME']);
  });

  test('that is bare is read too', async () => {
    const repository = onCart();
    repository.commit('Mine', { mine: 'm\n' });
    const bare = join(temporaryFolder(), 'bare.git');
    repository.git('clone', '--quiet', '--bare', repository.path, bare);
    expect((await read(bare, { base: 'main' })).change.files).toMatchObject([{ path: 'mine' }]);
  });

  test.each<[number, string]>([
    [1, '1 file has uncommitted changes, which do not count: commit them.'],
    [2, '2 files have uncommitted changes, which do not count: commit them.'],
  ])('with uncommitted changes of %i file says that they do not count', async (count, note) => {
    const repository = onCart();
    repository.commit('Mine', { mine: 'm\n' });
    repository.write(count === 1 ? { mine: 'more\n' } : { mine: 'more\n', new: 'n\n' });
    const { change, notes } = await read(repository.path);
    expect(change.files?.[0]?.patch).toBe('@@ -0,0 +1 @@\n+m');
    expect(notes).toEqual([note]);
  });
});

describe('a shallow clone', () => {
  /** main with three commits, and cart with two after the first of them. */
  function origin(): TemporaryRepository {
    const repository = onCart();
    repository.commit('Mine', { mine: 'm\n' });
    repository.commit('Mine too', { mine: 'mm\n' });
    repository.switchTo('main');
    repository.commit('Theirs', { theirs: 't\n' });
    repository.commit('Theirs too', { theirs: 'tt\n' });
    repository.switchTo('cart');
    return repository;
  }

  test.each([1, 2])(
    'that ends before the merge base (depth %i) cannot be compared, and says what to run',
    async (depth) => {
      const repository = origin().clone(`--depth=${depth}`, '--no-single-branch');
      const reading = read(repository.path, { base: 'main' });
      await expect(reading).rejects.toThrow(CheckoutError);
      await expect(reading).rejects.toThrow(/shallow.*git fetch --unshallow/);
    },
  );

  test('that is deep enough is read', async () => {
    const repository = origin().clone('--depth=3', '--no-single-branch');
    expect(repository.git('rev-parse', '--is-shallow-repository')).toBe('true');
    const { change } = await read(repository.path, { base: 'main' });
    expect(change.commits?.map(({ message }) => message)).toEqual(['Mine', 'Mine too']);
  });

  test('of one branch names the command that fetches the base', async () => {
    const repository = origin().clone('--depth=1');
    await expect(read(repository.path, { base: 'main' })).rejects.toThrow(/"main".*git fetch origin/);
  });
});

test('a partial clone without the contents says so, and fetches nothing', async () => {
  const origin = onCart();
  origin.commit('Mine', { mine: 'm\n' });
  origin.git('config', 'uploadpack.allowFilter', 'true');
  const repository = origin.clone('--filter=blob:none', '--no-checkout');
  const objects = repository.git('count-objects', '-v');
  await expect(read(repository.path, { base: 'main' })).rejects.toThrow(/missing in this clone.*--filter/);
  expect(repository.git('count-objects', '-v')).toBe(objects);
});

describe('says what is wrong and what to do', () => {
  test.each<[string, () => string, RegExp]>([
    ['outside of a repository', () => temporaryFolder(), /is not in a git repository\. Run this inside a checkout/],
    ['in a folder that does not exist', () => join(temporaryFolder(), 'none'), /There is no folder .*none/],
    ['without any commit', () => TemporaryRepository.init().path, /The branch main has no commits yet.*Commit first/],
    [
      'without a common commit',
      () => {
        const repository = TemporaryRepository.withFiles();
        repository.git('switch', '--quiet', '--orphan', 'cart');
        repository.commit('Unrelated', { a: 'a' });
        return repository.path;
      },
      /no commit in common.*Pass another --base/,
    ],
  ])('%s', async (_, make, message) => {
    const reading = readCheckout({
      cwd: make(),
      now,
      environment: { ...environment, GIT_CEILING_DIRECTORIES: '/tmp' },
    });
    await expect(reading).rejects.toThrow(CheckoutError);
    await expect(reading).rejects.toThrow(message);
  });

  test('where git is not installed', async () => {
    const { path } = TemporaryRepository.withFiles();
    const reading = readCheckout({ cwd: path, now, environment: { PATH: '/nonexistent' } });
    await expect(reading).rejects.toThrow(/git is not installed/);
  });

  test('where git does not trust the folder', async () => {
    const { path } = TemporaryRepository.withFiles();
    const folder = temporaryFolder();
    writeFileSync(
      join(folder, 'git'),
      `#!/bin/sh\necho "fatal: detected dubious ownership in repository at '${path}'" >&2\nexit 128\n`,
      { mode: 0o755 },
    );
    const reading = readCheckout({ cwd: path, now, environment: { PATH: folder } });
    await expect(reading).rejects.toThrow(`git config --global --add safe.directory '${path}'`);
  });

  test('without passing on control characters from git’s own messages', async () => {
    const { path } = TemporaryRepository.withFiles();
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'git'), '#!/bin/sh\nprintf "\\033[31mfatal\\a\\n::error::x\\n" >&2\nexit 3\n', {
      mode: 0o755,
    });
    const reading = readCheckout({ cwd: path, now, environment: { PATH: folder } });
    await expect(reading).rejects.toThrow(/^`git [a-z-]+` failed \(3\): \?\[31mfatal\?$/);
  });
});

describe('the policy file', () => {
  const path = '.github/change-gate.yml';

  test('is the default branch’s, not this branch’s, which a note tells', async () => {
    const repository = onCart({ [path]: 'extends: default@1\n' });
    repository.commit('Weaken', { [path]: 'weak\n' });
    const { policyFile, policyFileInWorkTree, notes, change } = await read(repository.path);
    expect({ policyFile, policyFileInWorkTree }).toEqual({
      policyFile: 'extends: default@1\n',
      policyFileInWorkTree: 'weak\n',
    });
    expect(notes).toEqual([`${path} differs here from main; the policy of main is the one that counts.`]);
    expect(change).not.toHaveProperty('policyOnDefaultBranch');
  });

  test('is the default branch’s for another base too, which is told', async () => {
    const repository = onCart({ [path]: 'strict\n' });
    repository.branch('release');
    repository.commit('Weaken', { [path]: 'weak\n' });
    repository.branch('fix');
    expect(await read(repository.path, { base: 'release' })).toMatchObject({
      policyFile: 'strict\n',
      policyRef: 'main',
    });
  });

  test.each<[string, string | null, string | null, number]>([
    ['absent', null, null, 0],
    ['the same', 'a\n', 'a\n', 0],
    ['the same but for line ends', 'a\n', 'a\r\n', 0],
    ['new here', null, 'a\n', 1],
    ['gone here', 'a\n', null, 1],
  ])('that is %s', async (_, onBase, here, notesOnIt) => {
    const repository = onCart(onBase === null ? undefined : { [path]: onBase });
    if (here !== onBase) repository.commit('Change', { [path]: here });
    const { policyFile, policyFileInWorkTree, notes } = await read(repository.path);
    expect({ policyFile, policyFileInWorkTree }).toEqual({ policyFile: onBase, policyFileInWorkTree: here });
    expect(notes.filter((note) => note.startsWith(path))).toHaveLength(notesOnIt);
  });

  test('that is a link on the default branch is refused, not taken for none', async () => {
    const repository = TemporaryRepository.withFiles();
    mkdirSync(join(repository.path, '.github'));
    symlinkSync('../README.md', join(repository.path, path));
    repository.commit('Link');
    await expect(read(repository.path)).rejects.toThrow(/change-gate\.yml of main is a link or a folder/);
  });

  test('whose content a partial clone lacks is refused, not taken for none', async () => {
    const origin = onCart({ [path]: 'strict\n' });
    origin.commit('Nothing');
    origin.git('config', 'uploadpack.allowFilter', 'true');
    const repository = origin.clone('--filter=blob:none', '--no-checkout');
    await expect(read(repository.path, { base: 'main' })).rejects.toThrow(/missing in this clone/);
  });

  test('is not looked for behind a link in the work tree', async () => {
    const repository = onCart();
    mkdirSync(join(repository.path, '.github'));
    const secret = join(temporaryFolder(), 'secret');
    writeFileSync(secret, 'secret');
    symlinkSync(secret, join(repository.path, path));
    expect((await read(repository.path)).policyFileInWorkTree).toBeNull();
  });
});

test('a small checkout is read in well under a second', async () => {
  const repository = onCart();
  repository.commit('Mine', { mine: 'm\n' });
  // Other tests keep the machine busy, which only adds to it.
  let least = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < 3 && least >= 1_000; tries++) {
    const started = performance.now();
    await read(repository.path);
    least = Math.min(least, performance.now() - started);
  }
  expect(least).toBeLessThan(1_000);
});
