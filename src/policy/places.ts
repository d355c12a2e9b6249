/** Where the parts of a policy were written: told by the parser, asked for by whoever explains a verdict. */
import type { Origin } from './overlay.ts';
import { type Path, pathText } from './problem.ts';
import type { Policy } from './schema.ts';

type Where = (path: Path) => string;

const builtIn = 'default@1';

const written = new WeakMap<object, Where>();

/** Remembers the lines of a policy file, for `placeIn`; `source` names the file. */
export function rememberPlaces(
  { areas, categories }: Pick<Policy, 'areas' | 'categories'>,
  origin: (path: Path) => Origin | undefined,
  source: string,
): void {
  const where = (path: Path) => {
    const line = origin(path)?.node.at.line;
    return line === undefined ? builtIn : `${source}:${line}`;
  };
  const parts = [areas, categories.standard, categories.major].flatMap((kinds) => Object.values(kinds));
  for (const part of [...parts, categories.tests]) written.set(part, where);
}

/**
 * The place of a setting, as people look it up: `.github/change-gate.yml:12 areas.billing.paths[0]`, and
 * `default@1 areas.api.paths[3]` for what the built-in policy says. `part` is the area or kind that holds it.
 */
export function placeIn(part: object, path: Path): string {
  return `${written.get(part)?.(path) ?? builtIn} ${pathText(path)}`;
}
