import type { Change, Commit, Review } from '../change.ts';
import { loginsByAddress, type Whom, whom, writersOf } from './identity.ts';
import { isBot } from './login.ts';
import { isBaseMerge, readPushes } from './pushes.ts';

/** Everybody who had a hand in a change, and so cannot approve it (policy 7.1). */
export interface Contributors {
  /** Why somebody is a contributor ("wrote 3f2a1c9"), by login in lower case. */
  readonly because: ReadonlyMap<string, string>;
  /** Addresses of commits for which GitHub knows no account: they could be anybody, a reviewer too. */
  readonly unresolved: readonly string[];
  /** Who opened the pull request; null: the account was deleted. */
  readonly opener: { readonly login: string; readonly bot: boolean; readonly startedBy: string | null } | null;
  /** Who wrote each commit together. */
  readonly writers: readonly (readonly Whom[])[];
}

type Facts = Pick<Change, 'author' | 'head' | 'pushes'> & {
  commits: readonly Commit[];
  reviews?: readonly Review[] | undefined;
};

/**
 * Names the contributors: who opened it, who started the agent that did, authors, co-authors and committers, and who pushed.
 * Clean merges of the base branch make nobody one, nor does rebasing or updating that is known to have kept the diff.
 */
export function contributorsOf(change: Facts): Contributors {
  const because = new Map<string, string>();
  const unresolved = new Set<string>();
  const add = (login: string, why: string) => {
    const key = login.toLowerCase();
    if (!because.has(key)) because.set(key, why);
  };
  const credit = (each: Whom, why: string) => {
    if (each.kind === 'account') add(each.login, why);
    else if (each.kind === 'address') unresolved.add(each.address);
  };

  const { author } = change;
  if (author !== null) {
    add(author.login, 'opened the pull request');
    if (author.startedBy !== undefined) add(author.startedBy, `started ${author.login}`);
  }
  const pushed = readPushes({ ...change, reviews: change.reviews ?? [] });
  const known = loginsByAddress(change.commits);
  const written = change.commits.filter((commit) => !isBaseMerge(commit));
  const writers = written.map((commit) => writersOf(commit, known));
  written.forEach((commit, index) => {
    const short = commit.sha.slice(0, 7);
    for (const writer of writers[index] ?? []) credit(writer, `wrote ${short}`);
    const committer: Whom = commit.committer === null ? { kind: 'nobody' } : whom(commit.committer, short);
    if (committer.kind !== 'account' || !pushed.rebased(committer.login, commit))
      credit(committer, `committed ${short}`);
  });
  for (const [login, sha] of pushed.changed) add(login, `pushed ${sha.slice(0, 7)}`);

  return {
    because,
    unresolved: [...unresolved],
    opener: author === null ? null : { login: author.login, bot: isBot(author), startedBy: author.startedBy ?? null },
    writers,
  };
}
