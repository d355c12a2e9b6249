import type { Change, Commit, Review } from '../change.ts';

type Facts = Pick<Change, 'head' | 'pushes'> & { commits: readonly Commit[]; reviews: readonly Review[] };
type Push = NonNullable<Change['pushes']>[number];

/** What pushes brought: who changed content, and who only recreated commits that were there. */
export interface Pushed {
  /** The first push of each person that was more than an update or a rebase, by login in lower case. */
  readonly changed: ReadonlyMap<string, string>;
  /** Whether somebody is a commit's committer only because of rebasing it. */
  rebased(login: string, commit: Commit): boolean;
}

/**
 * Tells pushes that changed content from those that left the diff as it was: a rebase to a commit that is known to have
 * the same diff as an earlier push, or an update that adds nothing but clean merges of the base branch to the push before.
 * Whatever cannot be shown to be one of these changed content: commits can be forged, so a clean merge on top says
 * nothing of what was pushed along with it.
 */
export function readPushes({ pushes, reviews, head, commits }: Facts): Pushed {
  const same = new Set([
    head.sha,
    ...reviews.flatMap((each) => (each.sameDiffAsHead === true && each.commit !== null ? [each.commit] : [])),
  ]);
  const places = new Map(commits.map((commit, index) => [commit.sha, index]));
  const changed = new Map<string, string>();
  const rebasedUpTo = new Map<string, number>();
  let previous: Push | undefined;
  let seenSame = false;
  const dated = (pushes ?? []).map((push) => ({ push, instant: Date.parse(push.at) }));
  const atInstant = new Map<number, number>();
  for (const { instant } of dated) atInstant.set(instant, (atInstant.get(instant) ?? 0) + 1);
  const bySha = new Map(commits.map((commit) => [commit.sha, commit]));
  for (const { push, instant } of dated.sort((one, other) => one.instant - other.instant)) {
    const login = push.by.toLowerCase();
    // Of two pushes at the same instant nobody can say which came first.
    const ordered = atInstant.get(instant) === 1;
    const rebases = ordered && seenSame && same.has(push.sha);
    if (rebases) rebasedUpTo.set(login, Math.max(rebasedUpTo.get(login) ?? -1, places.get(push.sha) ?? -1));
    else if (!(ordered && updatesBase(push, previous, bySha)) && !changed.has(login)) changed.set(login, push.sha);
    seenSame ||= same.has(push.sha);
    previous = push;
  }
  return {
    changed,
    rebased: (login, { sha }) =>
      (places.get(sha) ?? Number.POSITIVE_INFINITY) <= (rebasedUpTo.get(login.toLowerCase()) ?? -1),
  };
}

/** Whether a clean merge of the base branch brought nothing of its own. One parent makes no merge, whatever is said of it. */
export const isBaseMerge = ({ mergesBaseOnly, parents }: Commit): boolean =>
  mergesBaseOnly === true && parents.length !== 1;

/** Whether a push leads from the one before by clean merges of the base branch alone. */
export function updatesBase(push: Push, previous: Push | undefined, bySha: ReadonlyMap<string, Commit>): boolean {
  let sha: string | undefined = push.sha;
  // No way is longer than there are commits, so that a forged cycle ends.
  for (let step = 0; previous !== undefined && sha !== undefined && sha !== previous.sha; step++) {
    const commit: Commit | undefined = bySha.get(sha);
    if (commit === undefined || !isBaseMerge(commit) || step > bySha.size) return false;
    sha = commit.parents[0];
  }
  return previous !== undefined && sha === previous.sha;
}
