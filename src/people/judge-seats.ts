import { type Evidence, fail, pass, UnknownFact, type Verdict, wait } from '../rule.ts';
import { nextStep } from './next-step.ts';
import type { Panel } from './panel.ts';
import { assign, type FilledSeat } from './seats.ts';
import type { Standing } from './standing.ts';
import { unreadableTeams } from './unreadable.ts';
import { capital, clausesOn, listed, withArticle } from './wording.ts';

interface Asked {
  /** The id of the rule that asks. */
  rule: string;
  /** What is missing, e.g. "security review". */
  what: string;
  /** The logins and teams that may fill it; null: anybody whose approval counts. */
  people: readonly string[] | null;
  /** Where the policy names them: "people.security". */
  key?: string;
  /** Why it is asked for, where that needs saying. */
  because?: string;
}

/** The opinions on a change as evidence: which approvals count, which do not and why, and who else was asked. */
export function reviewEvidence({ standings, requested }: Panel): Evidence {
  return { reviews: standings.map(({ login, state, counts, why }) => ({ login, state, counts, why })), requested };
}

/**
 * The verdict on the seats of one rule: filled, open, or such that the policy names nobody who could fill them. Throws
 * UnknownFact where that depends on a fact that could not be read.
 */
export function judgeSeats(panel: Panel, asked: Asked): Verdict {
  const { rule, what, people, because } = asked;
  const seats = seatsAsked(panel, asked);
  const filled = seats.flatMap((seat) => (seat.by === null ? [] : [seat.by]));
  const evidence = { needed: seats.length, approvers: filled, ...reviewEvidence(panel) };
  const reason = because === undefined ? '' : `${because}: `;
  if (filled.length === seats.length) {
    const given = `${what} by ${listed(filled)}`;
    return pass(reason === '' ? capital(given) : `${reason}${given}`, { evidence });
  }

  const { unreadable, logins } = panel.roster(people ?? []);
  if (unreadable.length > 0)
    throw unreadableTeams(unreadable, `nobody's approval can be taken for ${withArticle(what)}`);
  const bestCase = panel.bestCaseOf(rule);
  if (bestCase.length > 0 && bestCase.every((seat) => seat.by !== null)) throw untold(panel);

  const given = progress(asked, seats.length, filled);
  if (people !== null && !panel.canBeFilled(rule)) {
    return fail({
      message: `${reason}${given}, and nobody who is named for it is left${whyNobodyIsLeft(panel, people, logins)}`,
      remedy: `Name somebody else under “${asked.key ?? 'people'}” in the policy for ${withArticle(what)}`,
      actor: 'owner',
      evidence,
    });
  }
  const refused = notCounting(panel, asked, logins);
  return wait({
    message: `${reason}${given}${refused.length === 0 ? '' : ` (${clausesOn(refused)})`}`,
    remedy: nextStep(panel, {
      rule,
      what,
      people: people === null ? null : logins,
      teams: people ?? [],
      open: seats.length - filled.length,
    }),
    actor: 'reviewer',
    evidence,
  });
}

/** A lane that lifts the rule asks for nothing; what would have been found is still the record, as if nothing else were asked. */
function seatsAsked(panel: Panel, { rule, what, people }: Asked): readonly FilledSeat[] {
  const seats = panel.seatsOf(rule);
  if (seats.length > 0) return seats;
  const approvers = panel.standings.filter((each) => each.counts === true).map((each) => each.login);
  return assign([{ rule, role: what, people: people === null ? null : panel.roster(people).logins }], approvers);
}

/** "No security review yet", or "2 of 3 technical reviews, by ada and bob". */
function progress({ what, because }: Asked, needed: number, by: readonly string[]): string {
  if (by.length > 0) return `${by.length} of ${needed} ${what}s, by ${listed(by)}`;
  const none = needed === 1 ? `no ${what} yet` : `none of ${needed} ${what}s yet`;
  return because === undefined ? capital(none) : none;
}

/** Approvals of which it is not known whether they count, and what would tell; `before` begins the sentence. */
export function untold({ standings }: Panel, before = ''): UnknownFact {
  const people = standings.filter((each) => each.counts === null);
  const outdated = people.filter((each) => each.current === null).map((each) => each.login);
  const outside = people.filter((each) => each.eligible === null).map((each) => each.login);
  const steps = [
    ...(outdated.length > 0 ? [`ask ${listed(outdated)} to approve the latest commit`] : []),
    ...(outside.length > 0
      ? [`give the gate a token that may read team membership, or name ${listed(outside)} in the policy`]
      : []),
  ];
  return new UnknownFact(`${before}${clausesOn(people)}`, capital(steps.join(', and ')));
}

/** The approvals that do not count for this: told once, by the first rule that anybody could fill, or whose people gave them. */
function notCounting(panel: Panel, { rule, people }: Asked, logins: ReadonlySet<string>): Standing[] {
  const refused = panel.standings.filter((each) => each.state === 'APPROVED' && each.counts !== true);
  if (people !== null) return refused.filter((each) => logins.has(each.login.toLowerCase()));
  return panel.firstOpenToAll === rule ? refused : [];
}

function whyNobodyIsLeft(
  { contributors, standings }: Panel,
  people: readonly string[],
  logins: ReadonlySet<string>,
): string {
  if (logins.size === 0) return `: ${listed(people)} ${people.length === 1 ? 'has' : 'have'} no members`;
  const counted = new Set(standings.filter((each) => each.counts === true).map((each) => each.login.toLowerCase()));
  const reasons = [...logins].flatMap((login) => {
    const role = contributors.because.get(login);
    if (role !== undefined) return [{ login, why: role }];
    return counted.has(login) ? [{ login, why: 'is needed in another role' }] : [];
  });
  return reasons.length === 0 ? '' : `: ${clausesOn(reasons)}`;
}
