import { approval } from '../support/change.ts';
import { describeRule } from '../support/describe-rule.ts';

const files = [{ path: 'db/migrate/20261119_add_index.rb', status: 'added' as const }];
const policy = { people: { executive: ['ceo'] } };

describeRule('executive-approval', [
  {
    name: 'asks nothing of a Normal change',
    policy,
    outcome: 'not-applicable',
    message: /^Not asked of a Normal change$/,
  },
  {
    name: 'passes with the approval of an executive',
    change: { files, reviews: [approval('grace'), approval('ceo')] },
    policy,
    outcome: 'pass',
    message: /^Executive approval by ceo$/,
  },
  {
    name: 'waits for an executive',
    change: { files },
    policy,
    outcome: 'wait',
    message: /^No executive approval yet$/,
    remedy: /^Ask ceo for an executive approval$/,
    actor: 'reviewer',
  },
  {
    name: 'fails where nobody is named',
    change: { files },
    outcome: 'fail',
    message: /^The policy names no executive, so nobody can approve this change$/,
    remedy:
      /^Name at least one login or team under “people\.executive” in \.github\/change-gate\.yml on the default branch$/,
    actor: 'owner',
  },
  {
    name: 'fails where the author is the only one',
    change: { files, author: { login: 'CEO' } },
    policy,
    outcome: 'fail',
    message: /ceo opened the pull request/,
    remedy: /under “people\.executive” in the policy for an executive approval$/,
    actor: 'owner',
  },
  {
    name: 'is unknown where the team could not be read',
    change: { files, teams: { 'acme/leads': null } },
    policy: { people: { executive: ['acme/leads'] } },
    outcome: 'unknown',
    message: /nobody's approval can be taken for an executive approval$/,
    remedy: /Members: read/,
  },
  {
    name: 'knows a team without regard to case',
    change: { files, teams: { 'Acme/Leads': ['GRACE'] }, reviews: [approval('grace')] },
    policy: { people: { executive: ['acme/leads'] } },
    outcome: 'pass',
  },
  {
    name: 'does not take a login for a team of that name',
    change: { files, teams: { 'acme/leads': ['ceo'] }, reviews: [approval('leads')] },
    policy: { people: { executive: ['acme/leads'] } },
    outcome: 'wait',
  },
  {
    name: 'asks the categories that the policy names',
    change: { reviews: [] },
    policy: { ...policy, rules: { 'executive-approval': { categories: ['normal'] } } },
    outcome: 'wait',
  },
  {
    name: 'is lifted in an emergency',
    change: { files, labels: ['emergency'] },
    policy,
    outcome: 'not-applicable',
    message: /^Lifted/,
  },
]);
