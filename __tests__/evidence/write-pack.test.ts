import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkFolder, writePack } from '../../src/evidence/write-pack.ts';

const files = (text: string) =>
  ['evidence.html', 'sample/2026/11/19-42.json', 'SHA256SUMS'].map((path) => ({ path, text, sha256: '' }));

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'pack-'));
});
afterEach(() => rm(root, { recursive: true }));
const inRoot = (name: string) => join(root, name);

describe('a pack', () => {
  it('is written whole, and leaves nothing beside', async () => {
    await writePack(inRoot('a/pack'), 'a/pack', files('one'));
    expect(await readdir(inRoot('a'))).toEqual(['pack']);
    expect(await readFile(inRoot('a/pack/sample/2026/11/19-42.json'), 'utf8')).toBe('one');
  });

  it('takes the place of an earlier one as a whole', async () => {
    await writePack(inRoot('pack'), 'pack', [...files('one'), { path: 'sample/old.json', text: '', sha256: '' }]);
    await writePack(inRoot('pack'), 'pack', files('two'));
    expect(await readdir(inRoot('pack/sample'))).toEqual(['2026']);
    expect(await readdir(root)).toEqual(['pack']);
  });

  it('that fails midway leaves the earlier one, and nothing half-written', async () => {
    await writePack(inRoot('pack'), 'pack', files('one'));
    const twice = [...files('two'), ...files('two')];
    await expect(writePack(inRoot('pack'), 'pack', twice)).rejects.toThrow('pack cannot be written (EEXIST)');
    expect(await readFile(inRoot('pack/evidence.html'), 'utf8')).toBe('one');
    expect(await readdir(root)).toEqual(['pack']);
  });

  it('is not written below a file', async () => {
    await writeFile(inRoot('file'), '');
    await expect(writePack(inRoot('file/pack'), 'file/pack', files('one'))).rejects.toThrow(
      /file\/pack cannot be written/,
    );
  });
});

describe('a folder', () => {
  it.each<[string, () => Promise<unknown>, boolean, RegExp | null]>([
    ['that is not there', async () => undefined, false, null],
    ['that is empty', () => mkdir(inRoot('pack')), false, null],
    ['that holds a pack', () => writePack(inRoot('pack'), 'pack', files('one')), false, /is there already.*--force/],
    ['that holds a pack, by force', () => writePack(inRoot('pack'), 'pack', files('one')), true, null],
    [
      'that holds something else, even by force',
      () => mkdir(inRoot('pack/src'), { recursive: true }),
      true,
      /holds something else/,
    ],
    ['that is a file', () => writeFile(inRoot('pack'), ''), true, /no folder/],
    ['that is a link', () => symlink(root, inRoot('pack')), true, /no folder/],
  ])('%s: taken or not', async (_, make, force, message) => {
    await make();
    const checked = checkFolder(inRoot('pack'), 'pack', force);
    if (message === null) await checked;
    else await expect(checked).rejects.toThrow(message);
  });
});
