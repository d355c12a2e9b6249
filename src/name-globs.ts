import { compileGlobs } from './classify/globs.ts';

/** A slash in a name ("CI / build") is a character like any other, unlike in a path. */
const flat = (text: string) => text.replaceAll('/', '\u2044');

/** Compiles globs of names, such as those of checks; case does not matter. Answers the glob that matches a name, or null. */
export function nameGlobs(patterns: readonly string[]): (name: string) => string | null {
  const globs = compileGlobs({ paths: patterns.map(flat) }, { ignoreCase: true });
  return (name) => globs.find(flat(name));
}
