import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { countWriters, openWorkTree } from '../../src/git/inventory.ts';
import { parseRemote, survey } from '../../src/init/survey.ts';
import { ada, bob, environment, TemporaryRepository, temporaryFolder } from '../git/temporary-repository.ts';

describe('the address of a remote', () => {
  it.each<[string, string | null]>([
    ['git@github.com:acme/shop.git', 'github.com acme shop'],
    ['git@github.com:acme/shop', 'github.com acme shop'],
    ['github.com:acme/shop.git', 'github.com acme shop'],
    ['https://github.com/acme/shop.git', 'github.com acme shop'],
    ['https://github.com/acme/shop/', 'github.com acme shop'],
    ['https://token@GitHub.com/acme/shop.js', 'github.com acme shop.js'],
    ['ssh://git@ghe.example.com:2222/acme/shop.git', 'ghe.example.com acme shop'],
    ['https://ghe.example.com:8443/acme/shop', 'ghe.example.com acme shop'],
    ['/srv/git/shop.git', null],
    ['../shop', null],
    ['C:/code/shop', null],
    ['C:\\work\\shop', null],
    ['file:///srv/git/shop.git', null],
    ['https://gitlab.example.com/group/sub/shop.git', null],
    ["git@github.com:acme/shop';rm -rf ~", null],
    ['https://github.com/acme', null],
  ])('%s', (url, expected) => {
    const found = parseRemote(url);
    expect(found === null ? null : `${found.host} ${found.owner} ${found.repo}`).toBe(expected);
  });
});

describe('a checkout', () => {
  it('is surveyed from any folder in it', async () => {
    const repository = TemporaryRepository.withFiles({ 'src/a.ts': '', '.gitignore': 'out/\n' });
    repository.write({ 'out/b.js': '', 'new.ts': '' });
    repository.git('remote', 'add', 'origin', 'git@github.com:acme/shop.git');
    const found = await survey(join(repository.path, 'src'), environment);
    expect(found).toEqual({
      topLevel: repository.path,
      branch: 'main',
      defaultBranch: 'main',
      unborn: false,
      remote: { host: 'github.com', owner: 'acme', repo: 'shop' },
      files: expect.arrayContaining(['src/a.ts', '.gitignore', 'new.ts']),
      newline: '\n',
    });
    expect(found.files).toHaveLength(3);
  });

  it('may be without a commit and without a remote', async () => {
    const { path } = TemporaryRepository.init('--initial-branch=trunk');
    expect(await survey(path, environment)).toMatchObject({
      branch: 'trunk',
      defaultBranch: 'trunk',
      unborn: true,
      remote: null,
      files: [],
    });
  });

  it('may have a detached HEAD', async () => {
    const repository = TemporaryRepository.withFiles();
    repository.git('switch', '--quiet', '--detach');
    expect(await survey(repository.path, environment)).toMatchObject({ branch: null, defaultBranch: 'main' });
  });

  it('says by its settings how lines end', async () => {
    const repository = TemporaryRepository.withFiles();
    repository.git('config', 'core.autocrlf', 'true');
    expect(await survey(repository.path, environment)).toMatchObject({ newline: '\r\n' });
    repository.write({ '.gitattributes': '* text=auto eol=lf\n' });
    expect(await survey(repository.path, environment)).toMatchObject({ newline: '\n' });
    repository.write({ '.gitattributes': '* text eol=crlf\n' });
    expect(await survey(repository.path, environment)).toMatchObject({ newline: '\r\n' });
  });

  it.each<[string, () => string, RegExp]>([
    ['outside of any', temporaryFolder, /is not in a git repository/],
    ['in a bare one', () => TemporaryRepository.withFiles().clone('--bare').path, /bare repository/],
    [
      'in the .git folder',
      () => join(TemporaryRepository.withFiles().path, '.git'),
      /bare repository or in a \.git folder/,
    ],
    ['in a folder that is not there', () => join(temporaryFolder(), 'gone'), /There is no folder/],
  ])('is refused %s', async (_name, folder, message) => {
    await expect(survey(folder(), environment)).rejects.toThrow(message);
  });

  it('tells who wrote its commits by the addresses that GitHub gives', async () => {
    const repository = TemporaryRepository.withFiles();
    const bot = { name: 'x', email: '1+renovate[bot]@users.noreply.github.com' };
    for (const author of [bob, bob, bot]) repository.commit('More', {}, author, ada);
    const writers = await countWriters(await openWorkTree(repository.path, environment));
    expect(writers).toEqual({ commits: 3, byLogin: new Map([['bob', 2]]) });
    const { path } = TemporaryRepository.init();
    mkdirSync(join(path, 'src'));
    expect(await countWriters(await openWorkTree(join(path, 'src'), environment))).toBeNull();
  });
});
