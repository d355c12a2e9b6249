import type { DependencyChange } from '../../src/classify/dependencies/dependency.ts';
import type { ExpectedDependency } from './cases.ts';

/** Whether what was read is the dependency that a case names, whatever its level. */
export function sameDependency(expected: ExpectedDependency, read: DependencyChange): boolean {
  return (
    expected.ecosystem === read.ecosystem &&
    sameName(expected.name, read.name) &&
    expected.from === bare(read.from) &&
    expected.to === bare(read.to)
  );
}

/** Names agree where one is the other with a host, registry or part of the repository around it. */
function sameName(expected: string, read: string): boolean {
  const [a, b] = [normal(expected), normal(read)];
  return a === b || b.endsWith(`/${a}`) || b.startsWith(`${a}/`);
}

const normal = (name: string): string => name.toLowerCase().replaceAll('_', '-');

/**
 * The version in a constraint: its lower bound where there is one, without operator, without the `v` of a tag, without
 * a digest; after a SHA, the version in its comment.
 */
function bare(constraint: string | null): string | null {
  if (constraint === null) return null;
  const written = (constraint.split('#').at(-1) ?? '').replace(/@sha256:\w+/, '').trim();
  const [, lower] = /(?:>=|==|~=|~>|[\^~=])\s*v?(\d[\w.+-]*)/.exec(written) ?? [];
  return lower ?? /\d[\w.+-]*/.exec(written)?.[0] ?? written;
}
