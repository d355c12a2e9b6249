import { agentOfSomebody } from '../people/agents.ts';
import type { Contributors } from '../people/contributors.ts';
import { judgeSeats } from '../people/judge-seats.ts';
import { clausesOn, listed } from '../people/wording.ts';
import { defineRule, pass, UnknownFact, type Verdict } from '../rule.ts';

const what = 'further independent review';

export const separationOfDuties = defineRule({
  id: 'separation-of-duties',
  title: 'Nobody approves their own change',
  clauses: ['7.1'],
  controls: ['CC8.1'],
  needs: ['commits', 'reviews'],
  refines: ['pushes', 'teams', 'reviewRequests'],
  liftedBy: ['emergency', 'rollback'],
  options: (z) => {
    const logins = z.array(z.string().min(1)).default([]);
    return z.strictObject({
      agents: logins.describe(
        'Logins of coding agents, beside every bot that `bots` and `automatic` do not name. A pull request that an agent opened needs one approval more where nothing tells who started it: neither GitHub, nor a person named as author of the agent’s commits',
      ),
      automatic: logins.describe(
        'Logins of bots that act for nobody, such as a release bot: their pull requests need no further approval',
      ),
    });
  },
  seats: (options, { contributors, policy }) =>
    unknownPersons(contributors, { ...options, bots: policy.bots }).map(() => ({
      role: what,
      people: null,
      further: true as const,
    })),
  check(change, options, { panel, policy }) {
    if (change.author === null) {
      throw new UnknownFact(
        'The account that opened this pull request was deleted, so its approval cannot be told apart from others',
        'Open the pull request again from an account that exists',
      );
    }
    if (change.pushes === null && panel.relies) {
      throw new UnknownFact(
        'Who pushed to the branch could not be read, and may be among those who approved',
        'Give the gate’s token “contents: read”, then run it again',
      );
    }
    const { contributors } = panel;
    const reasons = unknownPersons(contributors, { ...options, bots: policy.bots });
    const evidence = {
      contributors: [...contributors.because].map(([login, why]) => ({ login, why })),
      unresolved: contributors.unresolved,
    };
    const because = [...new Set(reasons)].join(', and ');
    if (panel.seatsOf('separation-of-duties').length === 0) {
      return pass(reasons.length === 0 ? ownApprovals(panel) : `No approval is asked for, though ${because}`, {
        evidence,
      });
    }
    const verdict = judgeSeats(panel, {
      rule: 'separation-of-duties',
      what,
      people: null,
      because,
    });
    return withWayOut({ ...verdict, evidence: { ...verdict.evidence, ...evidence } }, contributors.unresolved);
  },
});

interface Accounts {
  agents: readonly string[];
  automatic: readonly string[];
  bots: readonly string[];
}

/** Why somebody who could be a reviewer had a hand in the change: once for each such person, however many share a reason. */
function unknownPersons(contributors: Contributors, { agents, automatic, bots }: Accounts): readonly string[] {
  const agent = agentOfSomebody(contributors, { agents, automatic: [...automatic, ...bots] });
  const { unresolved } = contributors;
  return [
    ...unresolved.map(() => `GitHub knows no account for ${listed(unresolved)}`),
    ...(agent === null ? [] : [`nothing tells who started ${agent}`]),
  ];
}

function ownApprovals({
  contributors,
  standings,
}: {
  contributors: Contributors;
  standings: readonly { login: string; state: string; why: string }[];
}): string {
  const own = standings.filter(
    ({ login, state }) => state === 'APPROVED' && contributors.because.has(login.toLowerCase()),
  );
  if (own.length > 0) return `An approval of one's own change does not count: ${clausesOn(own)}`;
  return `No approval is by ${listed([...contributors.because.keys()], 'or')}, who had a hand in it`;
}

/** An address can also be claimed by whoever it belongs to. */
function withWayOut(verdict: Verdict, addresses: readonly string[]): Verdict {
  if ((verdict.outcome !== 'fail' && verdict.outcome !== 'wait') || addresses.length === 0) return verdict;
  return {
    ...verdict,
    remedy: `${verdict.remedy}, or let the author of ${listed(addresses, 'or')} add that address to their GitHub account`,
  };
}
