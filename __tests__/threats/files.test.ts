import { describe, expect, test } from 'vitest';
import type { FileInput } from '../support/github/inputs.ts';
import { GREEN, good, judged, SENSITIVE_BODY, setUp, WAITS } from './attack.ts';

const files = (...all: FileInput[]) => ({ files: all });
const unreviewed = (...all: FileInput[]) => ({ ...files(...all), reviews: [] });
const documentation = 'success: Standard. May be merged';

describe('a path that is to look harmless', () => {
  test('a file that is moved out of a sensitive folder was in it', async () => {
    const from = (previousPath: string) =>
      files({ path: 'src/core/check.ts', previousPath, patch: '@@ -1 +1 @@\n-a\n+b' });
    expect(await judged(from('src/util/check.ts'))).toBe(GREEN);
    expect(await judged(from('src/auth/check.ts'))).toContain('Major');
    // Changed so much that git sees no rename.
    const rewritten = files(
      { path: 'src/auth/check.ts', status: 'removed' },
      { path: 'src/core/check.ts', status: 'added' },
    );
    expect(await judged(rewritten)).toContain('Major');
  });

  test('letters that look like others make no file Standard', async () => {
    expect(await judged(unreviewed({ path: 'docs/prices.md' }))).toBe(documentation);
    expect(await judged(unreviewed({ path: 'docs/prices.m\u0501' }))).toBe(WAITS);
    // What remains: a folder that only looks like a sensitive one is not it.
    expect(await judged(files({ path: 'src/auth/check.ts' }))).toContain('Major');
    expect(await judged(files({ path: 'src/\u0430uth/check.ts' }))).toBe(GREEN);
  });

  test('letters that nobody sees are written out for the reader', async () => {
    const { pullRequest } = await setUp({ pulls: [{ ...good, ...files({ path: 'src/au\u200bth/\u202echeck.ts' }) }] });
    const { decision } = await pullRequest();
    const { summary } = await import('../../src/report/summary.ts');
    const shown = String(summary(decision, { timezone: 'America/Chicago' }));
    expect(shown).toContain('au⟨U+200B⟩th');
    expect(shown).not.toMatch(/[\u200b\u202e]/);
  });

  test('capital letters take no file out of a sensitive area, and bring none among the Standard ones', async () => {
    expect(await judged(files({ path: 'SRC/Auth/Check.TS' }))).toContain('Major');
    expect(await judged(unreviewed({ path: 'Docs/PRICES.mD' }))).toBe(WAITS);
  });
});

describe('a file that is none', () => {
  test('a link in place of a folder or of code is judged as a file of that name', async () => {
    const link = { symlink: '../src' };
    expect(await judged(unreviewed({ path: 'docs/prices.md' }))).toBe(documentation);
    expect(await judged(unreviewed({ path: 'docs', content: link, status: 'added' }))).toBe(WAITS);
    expect(await judged(unreviewed({ path: 'src/deliveries/retry.ts', content: link }))).toBe(WAITS);
    expect(await judged(files({ path: 'src/auth/login.ts', content: link }))).toContain('Major');
    // Under a name that is Standard it is at least Normal.
    for (const path of ['docs/prices.md', 'src/shop.css', 'public/logo.png', '.env.example']) {
      expect(await judged(unreviewed({ path, content: link }))).toBe(WAITS);
    }
    expect(await judged(unreviewed({ path: 'docs/prices.md', before: 'prices\n', content: link }))).toBe(WAITS);
    // A page without a line break at its end looks like one, and is none.
    expect(await judged(unreviewed({ path: 'docs/prices.md', content: '12 EUR' }))).toBe(documentation);
  });

  test('a submodule is code that somebody reviews, and a new source of it gets a second look', async () => {
    const module = (path: string) => ({
      path,
      content: { submodule: 'c'.repeat(40) },
      before: { submodule: 'b'.repeat(40) },
    });
    expect(await judged(unreviewed(module('lib/payments')))).toBe(WAITS);
    expect(await judged(unreviewed(module('docs/book.md')))).toBe(WAITS);
    expect(await judged(unreviewed(module('tests/book.spec.ts'), { path: 'docs/prices.md' }))).toBe(WAITS);
    expect(await judged(files(module('lib/payments')))).toBe(GREEN);
    const source = files(module('lib/payments'), {
      path: '.gitmodules',
      content: '[submodule]\n\turl = https://example.net\n',
    });
    expect(await judged({ ...source, body: SENSITIVE_BODY })).toBe('pending: Normal. Waits for a review');
    expect(await judged(files(module('vendor/payments')))).not.toContain('success');
  });
});

describe('a diff that nobody could read', () => {
  test('a migration behind 3,000 other files is found', async () => {
    const path = (index: number) => `docs/${String(index % 20).padStart(2, '0')}/${index}.md`;
    const many = Object.fromEntries(Array.from({ length: 3_005 }, (_, index) => [path(index), 'x\n']));
    const { pullRequest, play, said } = await setUp({
      pulls: [{ ...good, files: [], commits: [{ author: 'ada', changes: many }], reviews: [] }],
    });
    await pullRequest();
    expect(said()).toEqual([documentation]);
    play.push(42, {
      changes: { 'src/z/migrate/1.sql': 'drop table prices;\n', 'z/db/migrate/1.rb': 'drop_table :prices\n' },
    });
    play.startCheck(42, { name: 'test', workflow: 'CI', conclusion: 'SUCCESS' });
    await pullRequest();
    expect(said().at(-1)).toContain('Major');
  });

  test('a list of files that GitHub cut short is unknown, never a pass', async () => {
    expect(await judged({})).toBe(GREEN);
    expect(await judged({ changedFiles: 2 })).toMatch(/^error: Not judged: /);
  });

  test('a lock file without a diff proves no patch', async () => {
    // Nor does anything else that a diff has to show harmless.
    for (const path of ['public/logo.svg', 'src/shop.css', 'locales/en.json', 'config/logback.xml']) {
      expect(await judged(unreviewed({ path, before: 'a\n', content: 'b\n' }))).toMatch(/^success: Standard\. /);
      expect(await judged(unreviewed({ path, before: 'a\n', content: 'b\n', patch: null }))).toBe(WAITS);
    }
    const lock = (version: string, from = 'https://registry.npmjs.org') =>
      JSON.stringify(
        {
          packages: {
            'node_modules/left-pad': {
              version,
              resolved: `${from}/left-pad/-/left-pad-${version}.tgz`,
              integrity: 'sha512-a==',
            },
          },
        },
        null,
        2,
      );
    const update = { path: 'package-lock.json', before: lock('1.3.0'), content: lock('1.3.1') };
    expect(await judged(unreviewed(update))).toMatch(/^success: Standard\. /);
    expect(await judged(unreviewed({ ...update, content: `${lock('1.3.1')}\0`, patch: null }))).not.toContain(
      'success',
    );
    // The same version from elsewhere is no update.
    expect(await judged(unreviewed({ ...update, content: lock('1.3.1', 'https://example.net') }))).not.toContain(
      'success',
    );
  });
});
