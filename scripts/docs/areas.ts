import { builtInPolicy } from '../../src/policy/built-in.ts';
import { code, prose, table } from './markdown.ts';

/** What the built-in policy calls sensitive, Major and Standard, without the globs themselves. */
export function classificationTables(): string {
  const { areas, categories } = builtInPolicy;
  const category = (name: string) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const kinds = (kind: 'standard' | 'major') =>
    Object.entries(categories[kind]).map(([name, { title, paths, except }]) => [
      code(`categories.${kind}.${name}`),
      prose(title),
      category(kind),
      String(paths.length),
      String(except.length),
    ]);
  const sensitive = Object.entries(areas).map(([name, area]) => [
    code(`areas.${name}`),
    prose(area.title),
    `sensitive, at least ${category(area.category)}`,
    String(area.paths.length),
    String(area.except.length),
  ]);
  return table(
    ['Key', 'Files', 'Makes a change', 'Globs', 'Exceptions'],
    [...sensitive, ...kinds('major'), ...kinds('standard')],
  );
}
