import type { Change, Commit, Review } from '../change.ts';
import { type Contributors, contributorsOf } from './contributors.ts';
import { isNoPerson } from './identity.ts';
import { type Roster, roster } from './roster.ts';
import { assign, type FilledSeat, type Seat } from './seats.ts';
import { type Standing, standings } from './standing.ts';

/** An approval that a rule asks for. */
export interface AskedSeat {
  /** What the person is asked for, in words: "technical review". */
  role: string;
  /** Logins and teams who may fill it; null: anybody whose approval counts. */
  people: readonly string[] | null;
  /** Asked only where another seat is: a further approval beside the others. */
  further?: true;
  /** Its rule only warns: filled after the seats that hold the change up. */
  advisory?: boolean;
}

/** Somebody whose review was asked for on GitHub, and why it could not count; null: nothing is known against it. */
export interface Requested {
  who: string;
  hindrance: string | null;
}

/** Who reviews a change: whose approval counts, for what, and what is still open. */
export interface Panel {
  contributors: Contributors;
  standings: readonly Standing[];
  /** The seats that a rule asked for. */
  seatsOf(rule: string): readonly FilledSeat[];
  /** The same, were every approval counted of which it cannot be told whether it counts. */
  bestCaseOf(rule: string): readonly FilledSeat[];
  /** Whether an approval is taken for a seat, or could be. */
  relies: boolean;
  /** Who is named in the policy and would fill an open seat of a rule by approving. Logins in lower case. */
  candidatesFor(rule: string): readonly string[];
  /** Whether the seats of a rule can all be filled, were all who are named to approve. */
  canBeFilled(rule: string): boolean;
  /** The first rule with an open seat for anybody: it tells about the approvals that do not count. */
  firstOpenToAll: string | null;
  /** Who was asked for a review; null: could not be read. */
  requested: readonly Requested[] | null;
  /** Resolves logins and teams as this change knows them. */
  roster(names: readonly string[]): Roster;
}

type Facts = Pick<Change, 'author' | 'head' | 'pushes' | 'teams' | 'reviewRequests'> & {
  commits: readonly Commit[];
  reviews: readonly Review[];
};

interface PanelSeat extends Seat {
  advisory: boolean;
  /** Whether all who may fill it are known. */
  known: boolean;
}

interface Known {
  /** Who had a hand in the change, where that is known already. */
  contributors?: Contributors | null;
  /** Accounts of bots and agents that the policy names: they never count. */
  bots?: readonly string[];
}

/** Seats the reviewers of a change. `named` are the logins and teams of the policy, who count without write access. */
export function panelOf(
  change: Facts,
  asked: (contributors: Contributors) => readonly (AskedSeat & { rule: string })[],
  named: readonly string[],
  at: Date,
  { contributors: known = null, bots = [] }: Known = {},
): Panel {
  const contributors = known ?? contributorsOf(change);
  const people = (names: readonly string[]) => roster(names, change.teams);
  const standing = standings(change, contributors, people(named), at, bots);
  const canApprove = (login: string) => !contributors.because.has(login) && !isNoPerson(login, bots);
  const wanted = asked(contributors);
  const seats = (wanted.some((seat) => seat.further !== true) ? wanted : [])
    .map(({ rule, role, people: names, advisory = false }): PanelSeat => {
      if (names === null) return { rule, role, people: null, known: true, advisory };
      const { logins, unreadable } = people(names);
      return { rule, role, people: new Set([...logins].filter(canApprove)), known: unreadable.length === 0, advisory };
    })
    .sort(bySeatingOrder);

  const approving = (...counts: (boolean | null)[]) =>
    standing.filter((each) => counts.includes(each.counts)).map((each) => each.login);
  const approvers = approving(true);
  const filled = assign(seats, approvers);
  const bestCase = assign(seats, approving(true, null));
  const of = (rule: string) => (seat: Seat) => seat.rule === rule;
  const openIn = (rule: string, among: readonly FilledSeat[]) =>
    among.filter((seat) => seat.rule === rule && seat.by === null).length;
  const everybody = new Set(seats.flatMap((seat) => [...(seat.people ?? [])]));
  const seated = new Set(approvers.map((login) => login.toLowerCase()));

  return {
    contributors,
    standings: standing,
    seatsOf: (rule) => filled.filter(of(rule)),
    bestCaseOf: (rule) => bestCase.filter(of(rule)),
    relies: bestCase.some((seat) => seat.by !== null),
    candidatesFor: (rule) => {
      const own = seats.find(of(rule))?.people;
      const helpful = [...everybody].filter(
        (login) => !seated.has(login) && openIn(rule, assign(seats, [...approvers, login])) < openIn(rule, filled),
      );
      const direct = helpful.filter((login) => own?.has(login));
      return direct.length > 0 ? direct : helpful;
    },
    // Strangers to the policy abound: they can fill whatever is open to all, and a team of unknown members.
    canBeFilled: (rule) =>
      openIn(
        rule,
        assign(
          seats.filter((seat) => seat.people !== null && seat.known),
          [...everybody],
        ),
      ) === 0,
    firstOpenToAll: filled.find((seat) => seat.people === null && seat.by === null)?.rule ?? null,
    requested: requestedOf(change.reviewRequests, contributors, bots),
    roster: people,
  };
}

/** What holds a change up first; then whose role few share, so that an open seat is one that more people can fill. */
function bySeatingOrder(one: PanelSeat, other: PanelSeat): number {
  if (one.advisory !== other.advisory) return one.advisory ? 1 : -1;
  if (one.people === null || other.people === null) return Number(one.people === null) - Number(other.people === null);
  return one.people.size - other.people.size;
}

function requestedOf(
  requests: Change['reviewRequests'],
  { because }: Contributors,
  bots: readonly string[],
): Requested[] | null {
  if (requests === null) return null;
  return (requests ?? []).map((request) => {
    if ('team' in request) return { who: request.team, hindrance: null };
    const { login } = request;
    return { who: login, hindrance: isNoPerson(login, bots) ? 'is a bot' : (because.get(login.toLowerCase()) ?? null) };
  });
}
