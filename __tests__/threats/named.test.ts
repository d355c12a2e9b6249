import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { read, root } from '../docs/pages.ts';

const page = read('docs/security.md');

/** What stands behind “Tests” of each claim. */
const lists = [...page.matchAll(/^- \*\*Tests\*\*: ([\s\S]*?)\n\n/gm)].map(([, list = '']) => list);

interface Named {
  file: string;
  title: string;
}

/** The tests that a text names: FILE: TITLE. */
const namesIn = (text: string): Named[] =>
  [...text.matchAll(/`([\w-]+(?:\/[\w-]+)*): ([^`]+)`/g)].map(([, file = '', title = '']) => ({ file, title }));

const [introduction = ''] = page.split('## Threat model')[1]?.split('###') ?? [];
const named = [introduction, ...lists].flatMap(namesIn);

/** The titles in a file of tests, as they are written: of a table with its placeholders. */
function titlesIn(file: string): string[] {
  const text = readFileSync(join(root, '__tests__', `${file}.test.ts`), 'utf8');
  const titles = [...text.matchAll(/(?:\b(?:test|it)|\))\(\s*'((?:[^'\\\n]|\\.)+)',\s/g)];
  return titles.map(([, title = '']) => title.replaceAll(/\\(.)/g, '$1'));
}

/** The claims: what stands under each heading of the fourth level. */
const claims = page
  .split(/^#{1,4} /m)
  .filter((part) => /^- \*\*Stops\*\*/m.test(part))
  .map((part) => ({ title: part.split('\n')[0] ?? '', text: part }));

test('every test that the page names is there', () => {
  expect(named.length).toBeGreaterThan(60);
  expect(named.filter(({ file, title }) => !titlesIn(file).includes(title))).toEqual([]);
  // Nothing else stands there, such as a name without its file.
  for (const list of lists) expect(namesIn(list), list).toHaveLength(list.split(';\n').length);
});

test('every test of these threats is named by the page', () => {
  const files = readdirSync(join(root, '__tests__/threats')).filter((name) => name.endsWith('.test.ts'));
  const known = new Set(named.map(({ file, title }) => `${file}: ${title}`));
  for (const name of files) {
    const file = `threats/${name.slice(0, -'.test.ts'.length)}`;
    const titles = titlesIn(file);
    // None is written in a way that is overlooked here.
    expect(titles.length, file).toBe(
      readFileSync(join(root, `__tests__/${file}.test.ts`), 'utf8').match(/^ *test\(/gm)?.length,
    );
    expect(
      titles.filter((title) => !known.has(`${file}: ${title}`)),
      file,
    ).toEqual([]);
  }
});

test('every claim of the page says what stops it, what detects it, what remains, and by which test', () => {
  expect(claims.length).toBeGreaterThan(30);
  for (const { title, text } of claims) {
    const labels = [...text.matchAll(/^- \*\*(\w+)\*\*: \S/gm)].map(([, label]) => label);
    expect(labels, title).toEqual(['Stops', 'Detects', 'Remains', 'Tests']);
    const tests = text.split('- **Tests**: ')[1] ?? '';
    expect(
      named.some((one) => tests.includes(`\`${one.file}: ${one.title}\``)),
      title,
    ).toBe(true);
  }
});
