import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCheckout } from '../../src/git/read-checkout.ts';
import { environment, TemporaryRepository, temporaryFolder } from './temporary-repository.ts';

const now = new Date('2026-11-10T16:00:00Z');

/** A branch with a merge of main that a merge driver would decide, and files that every kind of driver is set for. */
function everyDriver(): TemporaryRepository {
  const attributes = '* diff=evil merge=evil filter=evil\n';
  const repository = TemporaryRepository.withFiles({
    '.gitattributes': attributes,
    shared: '1\n2\n3\n4\n5\n6\n7\n8\n9\n',
  });
  repository.branch('cart');
  repository.commit('Mine', { shared: 'one\n2\n3\n4\n5\n6\n7\n8\n9\n' });
  repository.switchTo('main');
  repository.commit('Theirs', { shared: '1\n2\n3\n4\n5\n6\n7\n8\nnine\n' });
  repository.switchTo('cart');
  repository.merge('main', 'Merge');
  repository.commit('Revert\n\nReverts #41', { more: 'more\n' });
  return repository;
}

test.each<[string, string[]]>([
  ['an external diff', ['diff.external']],
  ['a diff driver', ['diff.evil.command']],
  ['a text conversion', ['diff.evil.textconv']],
  ['a merge driver', ['merge.evil.driver']],
  ['a clean filter', ['filter.evil.clean', 'filter.evil.smudge']],
  ['a filter process', ['filter.evil.process']],
  ['a file system monitor', ['core.fsmonitor']],
  ['a pager', ['core.pager', 'pager.log', 'pager.diff', 'pager.status', 'pager.config']],
  ['a signature check', ['gpg.program', 'gpg.ssh.program']],
  ['an alias for a command', ['alias.log', 'alias.status', 'alias.diff-tree', 'alias.rev-parse']],
  ['an ssh command and a proxy', ['core.sshCommand', 'core.gitProxy', 'credential.helper', 'core.askPass']],
])('nothing is executed that the configuration names as %s', async (_, keys) => {
  const repository = everyDriver();
  const folder = temporaryFolder();
  const [canary, evil] = [join(folder, 'canary'), join(folder, 'evil')];
  writeFileSync(evil, `#!/bin/sh\ntouch '${canary}'\ncat\n`, { mode: 0o755 });
  for (const key of keys) repository.git('config', key, key.startsWith('alias.') ? `!${evil}` : evil);
  for (const [key, value] of [
    ['log.showSignature', 'true'],
    ['filter.evil.required', 'true'],
    ['core.fsmonitorHookVersion', '2'],
  ] as const)
    repository.git('-c', 'core.fsmonitor=false', 'config', key, value);
  // Same size, other content: git has to look into it, where a filter would run.
  repository.write({ more: 'less\n' });
  const { change } = await readCheckout({ cwd: repository.path, now, environment });
  expect(change.files).toMatchObject([{ path: 'more' }, { path: 'shared' }]);
  expect(change.commits?.find(({ parents }) => parents.length === 2)?.mergesBaseOnly).toBe(true);
  expect(existsSync(canary)).toBe(false);
});

test('the canary would sing: git itself runs these', () => {
  const repository = everyDriver();
  const folder = temporaryFolder();
  const [canary, evil] = [join(folder, 'canary'), join(folder, 'evil')];
  writeFileSync(evil, `#!/bin/sh\ntouch '${canary}'\ncat\n`, { mode: 0o755 });
  repository.git('config', 'diff.evil.command', evil);
  repository.git('diff', 'main');
  expect(existsSync(canary)).toBe(true);
});

test.each(['post-index-change', 'reference-transaction', 'fsmonitor-watchman', 'post-checkout'])(
  'the hook %s does not run',
  async (hook) => {
    const repository = everyDriver();
    const canary = join(temporaryFolder(), 'canary');
    mkdirSync(join(repository.path, '.git', 'hooks'));
    writeFileSync(join(repository.path, '.git', 'hooks', hook), `#!/bin/sh\ntouch '${canary}'\n`, { mode: 0o755 });
    repository.write({ more: 'less\n' });
    await readCheckout({ cwd: repository.path, now, environment });
    expect(existsSync(canary)).toBe(false);
  },
);

test('no remote is asked for objects that are missing, however it is configured', async () => {
  const origin = TemporaryRepository.withFiles();
  origin.branch('cart');
  origin.commit('Mine', { mine: 'm\n' });
  origin.git('config', 'uploadpack.allowFilter', 'true');
  const repository = origin.clone('--filter=blob:none', '--no-checkout');
  const canary = join(temporaryFolder(), 'canary');
  repository.git('config', 'remote.origin.url', `ext::touch ${canary}`);
  repository.git('config', 'protocol.ext.allow', 'always');
  repository.git('config', 'remote.origin.uploadpack', `touch ${canary};`);
  await expect(readCheckout({ cwd: repository.path, base: 'main', now, environment })).rejects.toThrow(/missing/);
  expect(existsSync(canary)).toBe(false);
});

test('neither the index nor anything else in the repository is written', async () => {
  const repository = everyDriver();
  repository.write({ shared: 'x\n' });
  const seen = () =>
    repository.git('ls-files', '--debug') + repository.git('for-each-ref') + repository.git('count-objects');
  const before = seen();
  await readCheckout({ cwd: repository.path, now, environment });
  expect(seen()).toBe(before);
});

test('a filter whose name cannot be switched off keeps git from looking at the work tree', async () => {
  const repository = everyDriver();
  const canary = join(temporaryFolder(), 'canary');
  repository.git('config', 'filter.a=b.clean', `touch '${canary}'; cat`);
  repository.write({ '.gitattributes': '* filter=a=b\n', more: 'less\n' });
  const { notes } = await readCheckout({ cwd: repository.path, now, environment });
  expect(notes).toEqual([]);
  expect(existsSync(canary)).toBe(false);
});

test('git does not go into submodules, whose configuration it would obey', async () => {
  const repository = everyDriver();
  const library = TemporaryRepository.withFiles({ lib: 'l\n' });
  repository.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', `file://${library.path}`, 'lib');
  repository.commit('Library');
  const canary = join(temporaryFolder(), 'canary');
  repository.git('-C', 'lib', 'config', 'core.fsmonitor', `touch '${canary}';`);
  repository.write({ 'lib/lib': 'x\n' });
  const { change, notes } = await readCheckout({ cwd: repository.path, now, environment });
  expect(change.files?.map(({ path }) => path)).toContain('lib');
  expect(notes).toEqual([]);
  expect(existsSync(canary)).toBe(false);
});
