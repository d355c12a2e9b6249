import type { ChangeFacts } from './change-facts.ts';

/** "#42", or "@3f2a1c9" of a push; with the repository before it where a report has several. */
export type Ref = string;

/** A commit may be abbreviated to this many digits. */
export const shortestCommit = 7;

/** How a change is referred to within its repository. */
export function refOf({ number, commits }: Pick<ChangeFacts, 'number' | 'commits'>): Ref {
  return number !== null ? `#${number}` : `@${(commits[0] ?? '0000000').slice(0, shortestCommit).toLowerCase()}`;
}

/** Splits a reference: "acme/shop#42" into its repository (empty where it has none), its sign and what follows it. */
export function splitRef(ref: Ref): { repository: string; sign: '#' | '@'; name: string } {
  const at = Math.max(ref.lastIndexOf('#'), ref.lastIndexOf('@'));
  return { repository: ref.slice(0, at), sign: ref[at] === '@' ? '@' : '#', name: ref.slice(at + 1) };
}

/** The order of a report: by repository, pull requests by number, then pushes. */
export function compareRefs(one: Ref, other: Ref): number {
  if (one === other) return 0;
  const [a, b] = [splitRef(one), splitRef(other)];
  if (a.repository !== b.repository) return a.repository < b.repository ? -1 : 1;
  if (a.sign !== b.sign) return a.sign === '#' ? -1 : 1;
  if (a.sign === '#') return Number(a.name) - Number(b.name);
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}
