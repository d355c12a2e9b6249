import { reviewEvidence, untold } from '../people/judge-seats.ts';
import type { Panel } from '../people/panel.ts';
import { unreadableTeams } from '../people/unreadable.ts';
import { capital, clausesOn, listed } from '../people/wording.ts';
import { defineRule, fail, notApplicable, pass, UnknownFact, type Verdict, wait } from '../rule.ts';

export const gateIntegrity = defineRule({
  id: 'gate-integrity',
  title: 'The gate itself changes only with its owner’s approval',
  clauses: ['4.3', '7.1'],
  controls: ['CC8.1'],
  needs: ['files', 'commits', 'reviews'],
  refines: ['pushes', 'teams', 'reviewRequests', 'policyOnDefaultBranch'],
  options: (z) => z.strictObject({}),
  check(change, _options, { classification, lane, panel, policy }) {
    if (change.policyOnDefaultBranch === null) {
      throw new UnknownFact(
        'Whether the default branch has a valid policy could not be read',
        'Give the gate’s token “contents: read”, then run it again',
      );
    }
    if (change.policyOnDefaultBranch === 'invalid' && lane !== 'install') {
      return fail({
        message: 'The policy on the default branch is not valid, so nothing can be judged by it',
        remedy: 'Repair .github/change-gate.yml in a pull request that touches nothing else',
        actor: 'owner',
      });
    }
    const touched = [
      ...new Set(classification.areas.find((area) => area.area === 'gate')?.files.map((file) => file.path)),
    ];
    if (touched.length === 0) return notApplicable('The policy, the gate’s workflow and CODEOWNERS are untouched');
    if (change.author === null) {
      throw new UnknownFact(
        'The account that opened this pull request was deleted, so nobody is shown to be independent of it',
        'Open the pull request again from an account that exists',
      );
    }
    if (change.pushes === null && panel.standings.some((each) => each.counts !== false)) {
      throw new UnknownFact(
        'Who pushed to the branch could not be read, and may be the owner who approved',
        'Give the gate’s token “contents: read”, then run it again',
      );
    }
    return judged(touched, panel, policy.people.owner);
  },
});

/** An owner's approval, and no fewer than would leave one if each unknown address were a reviewer's. It may serve in another role too. */
function judged(touched: readonly string[], panel: Panel, owner: readonly string[]): Verdict {
  const { logins, unreadable } = panel.roster(owner);
  const mayBeOwner = (login: string) => owner.length === 0 || logins.has(login.toLowerCase());
  const approving = (counts: boolean | null) =>
    panel.standings.filter((each) => each.counts === counts).map((each) => each.login);
  const owners = approving(true).filter(mayBeOwner);
  const { unresolved } = panel.contributors;
  const missing = unresolved.length + 1 - approving(true).length;
  const what = listed(touched, 'and', 3);
  const changes = touched.length === 1 ? 'changes' : 'change';
  const evidence = { files: touched, approvers: owners, ...reviewEvidence(panel) };
  if (owners.length > 0 && missing <= 0) return pass(`${what}: approved by ${listed(owners)}`, { evidence });
  if (owners.length === 0 && unreadable.length > 0)
    throw unreadableTeams(unreadable, `nobody's approval of ${what} can be taken for an owner's`);
  const perhaps = panel.standings.filter((each) => each.counts === null);
  const missingAtBest = missing - perhaps.length;
  if (missingAtBest <= 0 && [...owners, ...approving(null)].some(mayBeOwner)) {
    throw untold(panel, `${what} ${changes} the gate, and `);
  }
  if (owners.length > 0) {
    return wait({
      message: `${what} ${changes} the gate itself, and GitHub knows no account for ${listed(unresolved)}, who could be the owner`,
      remedy: `Ask ${missing === 1 ? 'one more person' : `${missing} more persons`} with write access who had no hand in the change to approve`,
      actor: 'reviewer',
      evidence,
    });
  }
  const free = [...logins].filter((login) => !panel.contributors.because.has(login));
  if (owner.length > 0 && free.length === 0) {
    return fail({
      message: `${what} ${changes} the gate itself, and no owner is left who had no hand in it`,
      remedy: 'Name another owner under “people.owner” in the policy',
      actor: 'owner',
      evidence,
    });
  }
  const refused = panel.standings.filter((each) => each.state === 'APPROVED' && mayBeOwner(each.login));
  const whom =
    owner.length === 0
      ? 'somebody with write access who had no hand in the change'
      : `${listed(free, 'or')}, who ${free.length === 1 ? 'owns' : 'own'} the policy,`;
  return wait({
    message: `${what} ${changes} the gate itself${refused.length === 0 ? '' : `; ${clausesOn(refused)}`}`,
    remedy: capital(`ask ${whom} to approve`),
    actor: 'reviewer',
    evidence,
  });
}
