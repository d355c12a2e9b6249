/** Where the parts of a policy were written: told by the parser, asked for by whoever explains a verdict. */
import { type Path, pathText } from './problem.ts';

type Where = (path: Path) => string;

const written = new WeakMap<object, Where>();

/** Remembers where the settings under a part of a policy stand: `where` answers for paths such as `areas.api.paths[3]`. */
export function rememberPlace(part: object, where: Where): void {
  written.set(part, where);
}

/**
 * The place of a setting, as people look it up: `.github/change-gate.yml:12 areas.billing.paths[0]`, and
 * `default@1 areas.api.paths[3]` for what the built-in policy says. `part` is the mapping that holds it.
 */
export function placeIn(part: object, path: Path): string {
  return `${written.get(part)?.(path) ?? 'default@1'} ${pathText(path)}`;
}
