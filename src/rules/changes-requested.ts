import { reviewEvidence } from '../people/judge-seats.ts';
import { namedIn } from '../people/roster.ts';
import type { Standing } from '../people/standing.ts';
import { unreadableTeams } from '../people/unreadable.ts';
import { capital, clausesOn, listed } from '../people/wording.ts';
import { defineRule, fail, pass, wait } from '../rule.ts';

export const changesRequested = defineRule({
  id: 'changes-requested',
  title: 'No reviewer asks for changes any more',
  clauses: ['4.3'],
  controls: ['CC8.1', 'CC8.2'],
  needs: ['commits', 'reviews'],
  refines: ['pushes', 'teams', 'reviewRequests'],
  options: (z) => z.strictObject({}),
  check(_change, _options, { panel, policy }) {
    const objections = panel.standings.filter((each) => each.state === 'CHANGES_REQUESTED');
    const holding = objections.filter((each) => each.mayObject === true);
    const evidence = { by: names(holding), ...reviewEvidence(panel) };
    if (holding.length > 0) return held(holding, evidence);
    const perhaps = objections.filter((each) => each.mayObject === null);
    if (perhaps.length > 0) {
      const { unreadable } = panel.roster(namedIn(policy));
      throw unreadableTeams(
        unreadable,
        `nobody can tell whether ${listed(names(perhaps))}, who requested changes without write access, has a say`,
      );
    }
    const heard =
      objections.length === 0
        ? 'Nobody asks for changes'
        : `Changes are requested by ${listed(names(objections))} alone, whose approval could not count either`;
    return pass(heard, { evidence });
  },
});

/** The author has to act on what still stands as it was reviewed; of what has changed since, the reviewer has to think again. */
function held(holding: readonly Standing[], evidence: { by: readonly string[] }) {
  const standing = holding.filter((each) => each.current !== false);
  const dismiss = 'let somebody with write access dismiss the review';
  const present = holding.filter((each) => each.login !== 'ghost');
  const gone = present.length === 0;
  // Approval by who had a hand in the change is nothing to ask for: they can only take back what they asked.
  const own = present.filter((each) => each.eligible === false);
  const others = present.filter((each) => each.eligible !== false);
  const ask = (what: string) =>
    [
      ...(others.length > 0 ? [`ask ${listed(names(others))} to ${what}`] : []),
      ...(own.length > 0 ? [`let ${listed(names(own))} withdraw the request`] : []),
    ].join(' and ');
  if (standing.length > 0) {
    return fail({
      message: clausesOn(standing),
      remedy: gone
        ? `Make the changes, and ${dismiss}`
        : `Make the changes${others.length > 0 && own.length > 0 ? ', ' : ' and '}${ask('approve')}, or ${dismiss}`,
      actor: 'author',
      evidence,
    });
  }
  return wait({
    message: `${clausesOn(holding)}; the change is another by now`,
    remedy: gone ? capital(dismiss) : `${capital(ask('look again and approve'))}, or ${dismiss}`,
    actor: 'reviewer',
    evidence,
  });
}

const names = (standings: readonly Standing[]) => standings.map((each) => each.login);
