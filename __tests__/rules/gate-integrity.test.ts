import { approval, HEAD } from '../support/change.ts';
import { describeRule } from '../support/describe-rule.ts';

const modified = (...paths: string[]) => ({ files: paths.map((path) => ({ path, status: 'modified' as const })) });
const policyFile = modified('.github/change-gate.yml');
const owned = { people: { owner: ['olga'] } };

describeRule('gate-integrity', [
  { name: 'asks nothing of another change', outcome: 'not-applicable', message: /untouched/ },
  {
    name: 'passes with any independent approval where no owner is named',
    change: policyFile,
    outcome: 'pass',
    message: /^\.github\/change-gate\.yml: approved by grace$/,
  },
  {
    name: 'waits for one',
    change: { ...policyFile, reviews: [] },
    outcome: 'wait',
    message: /changes the gate itself$/,
    remedy: /^Ask somebody with write access who had no hand in the change to approve$/,
    actor: 'reviewer',
  },
  {
    name: 'waits for the owner',
    change: policyFile,
    policy: owned,
    outcome: 'wait',
    remedy: /^Ask olga, who owns the policy, to approve$/,
  },
  {
    name: 'passes with the owner',
    change: { ...policyFile, reviews: [approval('OLGA', { canPush: false })] },
    policy: owned,
    outcome: 'pass',
  },
  {
    name: 'does not take the author for the owner',
    change: { ...policyFile, author: { login: 'olga' }, reviews: [approval('olga')] },
    policy: owned,
    outcome: 'fail',
    remedy: /Name another owner/,
    actor: 'owner',
  },
  {
    name: 'takes a member of the owning team',
    change: { ...policyFile, teams: { 'acme/owners': ['grace'] } },
    policy: { people: { owner: ['acme/owners'] } },
    outcome: 'pass',
  },
  {
    name: 'is unknown where the owning team could not be read',
    change: policyFile,
    policy: { people: { owner: ['acme/owners'] } },
    outcome: 'unknown',
    message: /acme\/owners could not be read/,
  },
  { name: 'guards CODEOWNERS', change: { ...modified('docs/CODEOWNERS'), reviews: [] }, outcome: 'wait' },
  {
    name: 'guards the workflow',
    change: { ...modified('.github/workflows/change-gate.yml'), reviews: [] },
    outcome: 'wait',
  },
  {
    name: 'guards against spelling it in another case',
    change: { ...modified('.github/Change-Gate.YML'), reviews: [] },
    outcome: 'wait',
  },
  {
    name: 'guards against removing it',
    change: { files: [{ path: '.github/change-gate.yml', status: 'removed' }], reviews: [] },
    outcome: 'wait',
  },
  {
    name: 'guards against renaming it away',
    change: { files: [{ path: 'old.yml', previousPath: '.github/change-gate.yml', status: 'renamed' }], reviews: [] },
    outcome: 'wait',
  },
  {
    name: 'names three files and counts the others',
    change: {
      ...modified(
        'CODEOWNERS',
        'docs/CODEOWNERS',
        '.github/CODEOWNERS',
        '.github/change-gate.yml',
        '.github/change-gate.yaml',
      ),
      reviews: [],
    },
    outcome: 'wait',
    message: /and 2 more change the gate itself$/,
  },
  {
    name: 'is not lifted in an emergency',
    change: { ...policyFile, labels: ['emergency'], reviews: [] },
    outcome: 'wait',
  },
  {
    name: 'asks one approval more for an address that GitHub does not know',
    change: { ...policyFile, commits: [{ sha: HEAD, authors: [{ login: null, email: 'o@x' }] }] },
    outcome: 'wait',
    message: /no account for o@x/,
  },
  {
    name: 'is unknown where the account of the author was deleted',
    change: { ...policyFile, author: null },
    outcome: 'unknown',
  },
  {
    name: 'is unknown where whether there is a valid policy could not be read',
    change: { policyOnDefaultBranch: null },
    outcome: 'unknown',
  },
  {
    name: 'fails where the policy on the default branch is not valid',
    change: { policyOnDefaultBranch: 'invalid' },
    outcome: 'fail',
    actor: 'owner',
  },
  {
    name: 'lets a repair of that policy be judged',
    change: { ...policyFile, policyOnDefaultBranch: 'invalid' },
    outcome: 'pass',
  },
  { name: 'is unknown where the files were not read', change: { files: undefined }, outcome: 'unknown' },
]);
