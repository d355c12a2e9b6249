import { describe, expect, it } from 'vitest';
import type { ChangedFile } from '../../src/change.ts';
import { entryKind, mayBeNoFile } from '../../src/classify/entry-kind.ts';
import { added, judge, modified, seen } from './files.ts';

const noBreak = '\\ No newline at end of file';
const [before, after] = ['b'.repeat(40), 'c'.repeat(40)];
const link: ChangedFile = {
  ...{ path: 'docs/prices.md', status: 'added', additions: 1, deletions: 0 },
  patch: `@@ -0,0 +1 @@\n+../src/prices.ts\n${noBreak}`,
};
const submodule = modified('docs/book.md', `-Subproject commit ${before}`, `+Subproject commit ${after}`);
const picture: ChangedFile = { path: 'docs/a.png', status: 'added', additions: 0, deletions: 0 };

describe('what could be no file', () => {
  it.each<[string, ChangedFile, boolean]>([
    ['a page whose lines all end', added('docs/a.md', 'one', 'two'), false],
    ['a page that ends elsewhere than what changed', modified('docs/a.md', ' a', '-b', '+c', ' d'), false],
    ['one line without a break', link, true],
    ['a link that leads elsewhere', modified('docs/a.md', '-a', noBreak, '+b', noBreak), true],
    ['a page that gets its break', modified('docs/a.md', '-a', noBreak, '+a'), false],
    ['a page that loses its break', modified('docs/a.md', '-a', '+a', noBreak), true],
    ['another commit of a submodule', submodule, true],
    ['what has no patch', picture, true],
    ['what changed its type', { ...added('docs/a.md', 'x'), status: 'changed' }, true],
    ['what is removed', { ...link, status: 'removed' }, false],
    ['what was asked for', { ...link, mode: '100644' }, false],
    ['what was asked for in vain', { ...link, mode: null }, false],
    ['a page about submodules', added('docs/a.md', `Subproject commit ${after}`, 'is what git shows.'), false],
  ])('%s: %s', (_what, file, expected) => {
    expect(mayBeNoFile(file)).toBe(expected);
  });
});

describe('what stands at a path', () => {
  it.each<[string, Partial<ChangedFile>, ReturnType<typeof entryKind>]>([
    ['an executable file', { ...link, mode: '100755' }, 'file'],
    ['a link', { ...link, mode: '120000' }, 'link'],
    ['a submodule', { ...submodule, mode: '160000' }, 'submodule'],
    ['a submodule by its patch alone', submodule, 'submodule'],
    [
      'a submodule in place of a file',
      { patch: `@@ -1 +0,0 @@\n-a\n@@ -0,0 +1 @@\n+Subproject commit ${after}` },
      'submodule',
    ],
    ['a file in place of a submodule', { patch: `@@ -1 +1 @@\n-Subproject commit ${before}\n+a` }, 'file'],
    ['a page with nothing but such a line, by its mode', { ...submodule, mode: '100644' }, 'file'],
    ['what may be a link, and nobody asked', link, 'file'],
    ['what could not be read', { ...link, mode: null }, 'unknown'],
  ])('%s', (_what, file, expected) => {
    expect(entryKind({ ...link, ...file })).toBe(expected);
  });
});

describe('links and submodules are at least Normal', () => {
  const reason = (...files: ChangedFile[]) => judge(files).reasons[0];

  it.each<[string, ChangedFile]>([
    ['documentation', link],
    ['styles', { ...link, path: 'src/shop.css' }],
    ['pictures', { ...picture, path: 'public/a.png' }],
    ['environments', { ...link, path: '.env.example' }],
    ['documentation, beside a test', { ...link, path: 'README.md' }],
  ])('under a name of %s', (_what, file) => {
    expect(seen([{ ...file, mode: '100644' }])).toBe('standard');
    expect(seen([{ ...file, mode: '100755' }])).toBe('standard');
    for (const mode of ['120000', '160000', null]) expect(seen([{ ...file, mode }])).toBe('normal');
    expect(seen([{ ...file, mode: '120000', status: 'removed' }])).toBe('standard');
  });

  it('under the name of a test, which then follows nothing', () => {
    const page = added('docs/a.md', 'x');
    expect(seen([page, { ...link, path: 'tests/a.py', mode: '100644' }])).toBe('standard');
    expect(seen([page, { ...link, path: 'tests/a.py', mode: '120000' }])).toBe('normal');
    expect(seen([page, { ...submodule, path: 'tests/lib.spec.ts' }])).toBe('normal');
  });

  it('and what they are in place of code, they stay', () => {
    expect(seen([{ ...link, path: 'src/auth/login.ts', mode: '120000' }])).toBe('major authentication');
    expect(seen([{ ...link, path: 'package-lock.json', mode: '120000' }])).toMatch(/^normal/);
  });

  it('which is said', () => {
    expect(reason({ ...link, mode: '120000' })).toMatchObject({
      message: 'Links are at least Normal, whatever their names',
      files: [{ path: 'docs/prices.md' }],
    });
    expect(reason(submodule)?.message).toBe('Submodules are at least Normal, whatever their names');
    expect(reason({ ...link, mode: null })?.message).toContain('could not be read');
    expect(judge([{ ...link, mode: '120000' }])).toMatchObject({ deploys: true, documentationOnly: false });
  });
});
