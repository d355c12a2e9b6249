import { describe, expect, it } from 'vitest';
import { pathViewer } from '../../src/classify/paths.ts';
import { areasSchema, categoriesSchema } from '../../src/classify/schema.ts';
import { zodKit } from '../../src/policy/zod-kit.ts';
import { tables } from './tables.ts';

const view = pathViewer({
  areas: areasSchema(zodKit).parse(undefined),
  categories: categoriesSchema(zodKit).parse(undefined),
});

/** What a row of the tables says, as the policy sees it. */
function seen(path: string): string {
  const { category, areas, major, standard } = view(path);
  const kinds = [...major, ...(standard === null ? [] : [standard])].map(({ id }) => `:${id}`);
  return [category ?? 'test', ...[...areas.map(({ id }) => id), ...kinds].sort()].join(' ');
}

describe.each(Object.entries(tables))('the default policy in a repository of %s', (_name, table) => {
  const rows = table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
  it.each(rows)('%s is %s %s', (path = '', category = '', matched = '') => {
    expect(seen(path)).toBe(
      [category, ...matched.split(' ').filter((word) => word !== '')].sort(byKind(category)).join(' '),
    );
  });
});

/** The category first, the rest in order. */
const byKind = (category: string) => (a: string, b: string) =>
  a === category ? -1 : b === category ? 1 : a < b ? -1 : 1;

describe('areas of the default policy', () => {
  const areas = areasSchema(zodKit).parse(undefined);

  it('have the names of the contract', () => {
    expect(Object.keys(areas).sort()).toEqual(
      ['api', 'authentication', 'cryptography', 'database', 'dependencies', 'gate', 'infrastructure'].sort(),
    );
  });

  it('are found whatever the case of a path, since some file systems ignore it', () => {
    for (const path of [
      'src/auth/login.ts',
      'db/migrate/1_add.rb',
      'terraform/main.tf',
      'config/routes.rb',
      'go.mod',
    ]) {
      const found = view(path).areas.map(({ id }) => id);
      expect(found.length).toBeGreaterThan(0);
      expect(view(path.toUpperCase()).areas.map(({ id }) => id)).toEqual(found);
    }
  });

  it('are not escaped by a capital letter that would make a file look like documentation or a test', () => {
    expect(view('db/migrate/1_add.Md').category).not.toBe('standard');
    expect(view('TEST/auth.rs').areas.map(({ id }) => id)).toContain('authentication');
  });
});
