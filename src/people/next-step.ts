import { amongLogins } from './login.ts';
import type { Panel } from './panel.ts';
import { capital, listed, withArticle } from './wording.ts';

interface OpenSeats {
  /** The id of the rule that asks. */
  rule: string;
  /** What is missing, e.g. "security review". */
  what: string;
  /** Logins in lower case that may fill them; null: anybody whose approval counts. */
  people: ReadonlySet<string> | null;
  /** What the policy names for them, teams too. */
  teams: readonly string[];
  /** How many are open. */
  open: number;
}

/** Who can fill the open seats, as one sentence: first who only has to look again, then who was asked already, then the others. */
export function nextStep(panel: Panel, { rule, what, people, teams, open }: OpenSeats): string {
  const again = panel.standings
    .filter((each) => each.state === 'APPROVED' && each.eligible === true && each.counts !== true)
    .map((each) => each.login)
    .filter((login) => people === null || people.has(login.toLowerCase()));
  const named = panel.candidatesFor(rule).filter((login) => !amongLogins(login, again));
  const helps = (who: string) => people === null || amongLogins(who, named) || amongLogins(who, teams);
  const counted = panel.standings.filter((each) => each.counts === true).map((each) => each.login);
  const pending = (panel.requested ?? [])
    .filter(({ who, hindrance }) => hindrance === null && !amongLogins(who, [...again, ...counted]) && helps(who))
    .map(({ who }) => who);
  const others = named.filter((login) => !amongLogins(login, pending));
  const count = open === 1 ? withArticle(what) : `${open} ${what}s`;
  const anybody = `somebody ${again.length + pending.length > 0 ? 'else ' : ''}with write access who had no hand in the change`;
  const whom = people === null ? anybody : listed(others, 'or');
  const steps = [
    ...(again.length > 0 ? [`ask ${listed(again, 'or')} to approve the latest commit`] : []),
    ...(pending.length > 0
      ? [`wait for ${listed(pending, 'or')}, who ${pending.length === 1 ? 'is' : 'are'} asked already`]
      : []),
    ...(whom === '' ? [] : [`ask ${whom} for ${count}`]),
  ];
  return capital(steps.join(', or '));
}
