import type { Change } from '../change.ts';
import type { RevertLink } from './record.ts';
import { meaningOf, numberIn, revertedTitle } from './revert-titles.ts';

/** What tells what a change undoes: its own words, and what the trees prove. */
export interface RevertFacts {
  repository: string;
  /** null: a push without a pull request. */
  number: number | null;
  title: string;
  body: string | null;
  /** Of its commits and of the commit on the base branch. */
  messages: readonly string[];
  /** The change that the trees were compared with, and how that ended. */
  reverts?: Change['reverts'];
}

/** A change that was merged, as reverts name it. */
export interface MergedNames {
  number: number | null;
  /** The commits by which it is known: of the merge, and those that it brought to the branch. */
  commits: readonly string[];
  title: string;
}

/** A text that says what its change reverts, in the form of a tool; prose about reverts is no claim. */
interface Claims {
  numbers: number[];
  commits: string[];
  titles: string[];
}

/** The line that GitHub's button writes. */
const button = /^ {0,3}reverts ([\w.-]{1,100}\/[\w.-]{1,100})?#([1-9]\d{0,8})[.]?\s*$/i;
/** The line that git-revert(1) writes, whole or broken before "reversing changes made to"; with --reference a title follows. */
const gitRevert = /^ {0,3}This reverts commit ([0-9a-f]{7,64})(?:[.,]| \(|\s*$)/i;
/** What the words of a change claim that it reverts, in the forms of GitHub's button and of git revert. */
export function revertClaims({ repository, title, body, messages }: Omit<RevertFacts, 'number' | 'reverts'>): Claims {
  const lines = [body ?? '', ...messages].flatMap((text) => text.split(/\r\n?|\n/));
  const numbers = lines.flatMap((line) => {
    const [, where, number] = button.exec(line) ?? [];
    const own = where === undefined || where.toLowerCase() === repository.toLowerCase();
    return number !== undefined && own ? [Number(number)] : [];
  });
  const commits = lines.flatMap((line) => gitRevert.exec(line)?.[1]?.toLowerCase() ?? []);
  const subjects = [title, ...messages.map((message) => message.split(/\r\n?|\n/, 1)[0] ?? '')];
  const titles = subjects.flatMap((line) => revertedTitle(line) ?? []);
  return {
    numbers: [...new Set([...numbers, ...titles.flatMap((each) => numberIn(each) ?? [])])],
    commits: [...new Set(commits)],
    titles: [...new Set(titles)],
  };
}

/** The only one of the changes that had a title, or said the same in other words; none where there are several. */
function titled(title: string, merged: readonly MergedNames[]): MergedNames[] {
  const exact = merged.filter((one) => one.title === title);
  const { core, depth } = meaningOf(title);
  const isSame = (other: string) =>
    other.includes(core) && meaningOf(other).core === core && meaningOf(other).depth === depth;
  const found = exact.length > 0 ? exact : merged.filter((one) => isSame(one.title));
  return found.length === 1 ? found : [];
}

const startsWith = (commit: string, abbreviated: string) => commit.toLowerCase().startsWith(abbreviated.toLowerCase());

/**
 * What a change reverts, among the changes that were merged before it. A number or a commit that is none of theirs is kept
 * as it was claimed; a title alone counts only where one merged change alone had it. Whether the trees prove it is told of
 * each. Ordered by number, then by commit.
 */
export function revertsOf(facts: RevertFacts, merged: readonly MergedNames[]): RevertLink[] {
  const claims = revertClaims(facts);
  const { reverts = null } = facts;
  const found = new Map<string, RevertLink>();
  const exactOf = (number: number | null) => (reverts !== null && number === reverts.number ? reverts.exact : null);
  const add = (number: number | null, commit: string | null) => {
    if (number !== null && number === facts.number) return;
    const key = number === null ? `commit ${commit?.slice(0, 7)}` : `#${number}`;
    if (!found.has(key)) found.set(key, { number, commit, exact: exactOf(number) });
  };
  const named = (one: MergedNames) => add(one.number, one.commits[0] ?? null);

  if (reverts !== null && reverts.number > 0) {
    const known = merged.find(({ number }) => number === reverts.number);
    add(reverts.number, known?.commits[0] ?? null);
  }
  for (const number of claims.numbers) {
    const known = merged.find((one) => one.number === number);
    add(number, known?.commits[0] ?? null);
  }
  for (const commit of claims.commits) {
    const known = merged.find(({ commits }) => commits.some((each) => startsWith(each, commit)));
    if (known === undefined) add(null, commit);
    else named(known);
  }
  if (found.size === 0) {
    const others = merged.filter(({ number }) => number === null || number !== facts.number);
    for (const one of claims.titles.flatMap((title) => titled(title, others))) named(one);
  }
  return sortedLinks([...found.values()]);
}

/** Links in their order, each once; what proves more stands for both. */
export function sortedLinks(links: readonly RevertLink[]): RevertLink[] {
  const once = new Map<string, RevertLink>();
  for (const link of links) {
    const key = link.number === null ? `c${link.commit}` : `n${link.number}`;
    const known = once.get(key);
    once.set(key, {
      ...link,
      commit: known?.commit ?? link.commit,
      exact: known === undefined ? link.exact : (known.exact ?? link.exact),
    });
  }
  const rank = ({ number }: RevertLink) => number ?? Number.POSITIVE_INFINITY;
  const byCommit = (one: RevertLink, other: RevertLink) => {
    const [a, b] = [one.commit ?? '', other.commit ?? ''];
    return a < b ? -1 : a > b ? 1 : 0;
  };
  return [...once.values()].sort((one, other) =>
    rank(one) === rank(other) ? byCommit(one, other) : rank(one) - rank(other),
  );
}
