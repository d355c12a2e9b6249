import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeAll } from '../../src/init/write.ts';
import { temporaryFolder } from '../git/temporary-repository.ts';

const files = [
  { path: '.github/workflows/a.yml', text: 'a', before: null },
  { path: '.github/b.md', text: 'b', before: null },
];
const everything = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();

describe('files are written all or not at all', () => {
  it('with their folders, and nothing besides', async () => {
    const folder = temporaryFolder();
    await writeAll(folder, files);
    expect(everything(folder)).toEqual(['.github', '.github/b.md', '.github/workflows', '.github/workflows/a.yml']);
    expect(readFileSync(join(folder, '.github/b.md'), 'utf8')).toBe('b');
  });

  it('over what was there, whose mode stays', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, '.github'));
    writeFileSync(join(folder, '.github/b.md'), 'old', { mode: 0o640 });
    await writeAll(folder, [{ path: '.github/b.md', text: 'new', before: 'old' }]);
    expect(readFileSync(join(folder, '.github/b.md'), 'utf8')).toBe('new');
    expect(statSync(join(folder, '.github/b.md')).mode & 0o777).toBe(0o640);
  });

  it.each<[string, (folder: string) => void, RegExp]>([
    [
      'a folder that is a link',
      (folder) => symlinkSync(temporaryFolder(), join(folder, '.github')),
      /\.github is a link/,
    ],
    ['a folder that is a file', (folder) => writeFileSync(join(folder, '.github'), ''), /\.github is no folder/],
    [
      'a file that is a folder',
      (folder) => mkdirSync(join(folder, '.github/b.md'), { recursive: true }),
      /b\.md is no file/,
    ],
    [
      'a file that is a dangling link',
      (folder) => {
        mkdirSync(join(folder, '.github'));
        symlinkSync('nowhere', join(folder, '.github/b.md'));
      },
      /b\.md is a link/,
    ],
    [
      'a file that came meanwhile',
      (folder) => {
        mkdirSync(join(folder, '.github'));
        writeFileSync(join(folder, '.github/b.md'), 'somebody else');
      },
      /b\.md cannot be read/,
    ],
  ])('not beside %s', async (_name, prepare, message) => {
    const folder = temporaryFolder();
    prepare(folder);
    const before = everything(folder);
    await expect(writeAll(folder, files)).rejects.toThrow(message);
    expect(everything(folder)).toEqual(before);
  });

  it('not where a file has just gone', async () => {
    const folder = temporaryFolder();
    await expect(writeAll(folder, [...files, { path: 'c', text: 'c', before: 'old' }])).rejects.toThrow(
      /c has just gone/,
    );
    expect(everything(folder)).toEqual([]);
  });

  it('undoes the first where the last cannot be put in its place', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'old.md'), 'old');
    const twice = [
      { path: 'old.md', text: 'new', before: 'old' },
      ...files,
      { path: '.github/b.md', text: 'c', before: null },
    ];
    await expect(writeAll(folder, twice)).rejects.toThrow(/nothing was written: \.github\/b\.md has just come to be/);
    expect(everything(folder)).toEqual(['old.md']);
    expect(readFileSync(join(folder, 'old.md'), 'utf8')).toBe('old');
  });
});
