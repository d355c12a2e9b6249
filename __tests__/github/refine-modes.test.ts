import { describe, expect, test } from 'vitest';
import { ChangeSchema } from '../../src/change-schema.ts';
import type { FileInput } from '../support/github/inputs.ts';
import { asked, type Given, many, read } from './reading.ts';

const module = (letter: string) => ({ submodule: letter.repeat(40) });
const queries = async (files: readonly FileInput[], given: Given = {}) => {
  const { change, fake } = await read({ files }, given);
  return {
    change,
    modes: change.files?.map(({ mode }) => mode),
    asked: asked(fake).filter((one) => one === 'entries').length,
    requests: fake.requests.length,
  };
};

describe('modes', () => {
  test('are not asked for where every patch ends in a line break, or the file is removed', async () => {
    const found = await queries([
      { path: 'docs/a.md', content: 'one\ntwo\n' },
      { path: 'docs/b.md', before: 'one\n', content: 'two\n' },
      { path: 'docs/c.md', before: 'one', status: 'removed' },
      { path: 'docs/d.md', before: 'one', content: 'one\n' },
    ]);
    expect(found).toMatchObject({ modes: [undefined, undefined, undefined, undefined], asked: 0, requests: 2 });
  });

  test.each<[string, FileInput, string]>([
    ['a new link', { path: 'docs/a.md', content: { symlink: '../src/a.ts' } }, '120000'],
    ['a link that leads elsewhere', { path: 'a.css', before: { symlink: 'b' }, content: { symlink: 'c' } }, '120000'],
    ['a link in place of a page', { path: 'docs/a.md', before: 'page\n', content: { symlink: 'c' } }, '120000'],
    ['a submodule', { path: 'docs/a.md', before: module('b'), content: module('c') }, '160000'],
    ['a page without a line break at its end', { path: 'docs/a.md', content: 'page' }, '100644'],
    ['a picture', { path: 'docs/a.png', content: Uint8Array.from([0, 1]) }, '100644'],
    ['a page that may be executed', { path: 'docs/a.md', before: 'x\n', content: { executable: 'x\n' } }, '100755'],
  ])('of %s are those of the head', async (_what, file, mode) => {
    const { change, ...found } = await queries([file]);
    expect(found).toMatchObject({ modes: [mode], asked: 1 });
    expect(ChangeSchema.parse(change)).toEqual(change);
  });

  test('take one query for 100 files', async () => {
    const pages = (count: number): FileInput[] => many(count, (index) => ({ path: `docs/${index}.md`, content: 'x' }));
    expect((await queries(pages(100))).asked).toBe(1);
    expect((await queries(pages(101))).asked).toBe(2);
  });

  test('of more than 1,000 files are not asked for, so not known', async () => {
    const { modes, asked: times } = await queries(many(1050, (index) => ({ path: `docs/${index}.md`, content: 'x' })));
    expect(times).toBe(10);
    expect(modes?.filter((mode) => mode === '100644')).toHaveLength(1000);
    expect(modes?.filter((mode) => mode === null)).toHaveLength(50);
  });

  test.each([403, 502])('that cannot be read are not known: %d', async (status) => {
    const failing: Given = { faults: [[{ operation: 'entries', times: 9 }, { status }]] };
    expect((await queries([{ path: 'docs/a.md', content: 'x' }], failing)).modes).toEqual([null]);
  });

  test('beyond 3,000 files come from the trees that are read anyway', async () => {
    const contents = Object.fromEntries(many(3_001, (index) => [`docs/${index}.md`, 'x\n'] as const));
    const { change, fake } = await read({
      files: [],
      commits: [{ changes: { ...contents, 'z/a.md': { symlink: '../b' }, 'docs/1.md': { symlink: '../b' } } }],
    });
    const modeOf = (path: string) => change.files?.find((file) => file.path === path)?.mode;
    expect([modeOf('z/a.md'), modeOf('docs/1.md'), modeOf('docs/2.md')]).toEqual(['120000', '120000', undefined]);
    expect(asked(fake)).not.toContain('entries');
  });
});
