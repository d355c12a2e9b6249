import type { Change, Review } from '../change.ts';
import type { Contributors } from './contributors.ts';
import { isNoPerson } from './identity.ts';
import { latestOpinions, type Opinion, opinionsOfDeleted, showsHead } from './opinions.ts';
import type { Roster } from './roster.ts';

/** Whether the latest opinion of one reviewer counts as an approval, and why (not). */
export interface Standing {
  login: string;
  state: Review['state'];
  /** null: cannot be told, since a fact could not be read. */
  counts: boolean | null;
  /** One clause after the login: "approved 3f2a1c9, but 2 files changed since". */
  why: string;
  /** Whether an approval by this person could count at all: write access or named, and no contributor or bot. */
  eligible: boolean | null;
  /** Whether this person may hold a change up: eligible, or a contributor. */
  mayObject: boolean | null;
  /** Whether what was reviewed is what would be merged; null: not known. */
  current: boolean | null;
}

type Facts = Pick<Change, 'head'> & { reviews: readonly Review[] };

/** The standing of every reviewer at an instant. `named` count without write access; `bots` never count. */
export function standings(
  change: Facts,
  contributors: Contributors,
  named: Roster,
  at: Date,
  bots: readonly string[] = [],
): Standing[] {
  const head = change.head.sha;
  const known = latestOpinions(change.reviews, head, at).map((opinion) =>
    standing(opinion, head, contributors, named, bots),
  );
  return [...known, ...opinionsOfDeleted(change.reviews, at).map((review) => deleted(review, head))];
}

function standing(
  opinion: Opinion,
  head: string,
  contributors: Contributors,
  named: Roster,
  bots: readonly string[],
): Standing {
  const { login } = opinion.author;
  const bot = opinion.author.bot || isNoPerson(login, bots);
  const role = contributors.because.get(login.toLowerCase());
  const trusted = isTrusted(opinion, named);
  const current = showsHead(opinion, head);
  const common = {
    login,
    state: opinion.state,
    eligible: bot || role !== undefined ? false : trusted,
    mayObject: bot ? false : role !== undefined || trusted,
    current,
  };
  const as = (counts: boolean | null, why: string): Standing => ({ ...common, counts, why });
  if (opinion.state === 'CHANGES_REQUESTED') return as(false, `requested changes on ${reviewed(opinion)}`);
  if (opinion.state === 'DISMISSED') return as(false, 'gave a review that was dismissed');
  const given = `approved ${reviewed(opinion)}`;
  if (bot) return as(false, `${given}, but is a bot`);
  if (role !== undefined) return as(false, `${given}, but ${role}`);
  if (trusted === false) return as(false, `${given}, but has no write access`);
  if (current === false) return as(false, `${given}, but ${changedSince(opinion)} since`);
  if (trusted === null)
    return as(
      null,
      `${given}; has no write access, and the members of ${named.unreadable.join(', ')} could not be read`,
    );
  if (current === null) return as(null, `${given}; whether the diff is still the same could not be read`);
  return as(true, given);
}

/** Write access, or named in the policy; null: in a team, perhaps. */
function isTrusted({ author, canPush }: Opinion, { logins, unreadable }: Roster): boolean | null {
  if (canPush || logins.has(author.login.toLowerCase())) return true;
  return unreadable.length > 0 ? null : false;
}

/** A deleted account (GitHub shows it as "ghost") approves nothing; what it objected to stays, if it had a say. */
function deleted(review: Review, head: string): Standing {
  const did =
    review.state === 'APPROVED'
      ? 'approved'
      : review.state === 'DISMISSED'
        ? 'gave a review, since dismissed, of'
        : 'requested changes on';
  return {
    login: 'ghost',
    state: review.state,
    counts: false,
    why: `${did} ${reviewed(review)}, but the account was deleted`,
    eligible: false,
    mayObject: review.canPush,
    current: showsHead(review, head),
  };
}

const reviewed = ({ commit }: Review): string => commit?.slice(0, 7) ?? 'a commit that is gone';

/** "2 files changed". */
export function changedSince({ filesChangedSince }: Pick<Review, 'filesChangedSince'>): string {
  if (filesChangedSince === undefined || filesChangedSince === 0) return 'the diff changed';
  return filesChangedSince === 1 ? '1 file changed' : `${filesChangedSince} files changed`;
}
