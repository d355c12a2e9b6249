import { approval, HEAD } from '../support/change.ts';
import { describeRule } from '../support/describe-rule.ts';

const modified = (...paths: string[]) => ({ files: paths.map((path) => ({ path, status: 'modified' as const })) });
const policyFile = modified('.github/change-gate.yml');
const older = { commit: '1'.repeat(40), sameDiffAsHead: false };
/** Commits of authors whom GitHub does not know. */
const unknown = (...emails: string[]) => [{ sha: HEAD, authors: emails.map((email) => ({ login: null, email })) }];
const owned = { people: { owner: ['olga'] } };

describeRule('gate-integrity', [
  {
    name: 'asks nothing of another change',
    outcome: 'not-applicable',
    message: /^The policy, the gate’s workflow and CODEOWNERS are untouched$/,
  },
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
    message: /^\.github\/change-gate\.yml changes the gate itself, and no owner is left who had no hand in it$/,
    remedy: /^Name another owner under “people\.owner” in the policy$/,
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
    message:
      /acme\/owners could not be read, so nobody's approval of \.github\/change-gate\.yml can be taken for an owner's$/,
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
    change: { ...policyFile, commits: unknown('o@x') },
    outcome: 'wait',
    message:
      /^\.github\/change-gate\.yml changes the gate itself, and GitHub knows no account for o@x, who could be the owner$/,
    remedy: /^Ask one more person with write access who had no hand in the change to approve$/,
    actor: 'reviewer',
  },
  {
    name: 'is unknown where the account of the author was deleted',
    change: { ...policyFile, author: null },
    outcome: 'unknown',
    message: /^The account that opened this pull request was deleted, so nobody is shown to be independent of it$/,
    remedy: /^Open the pull request again from an account that exists$/,
  },
  {
    name: 'is unknown where whether there is a valid policy could not be read',
    change: { policyOnDefaultBranch: null },
    outcome: 'unknown',
    message: /^Whether the default branch has a valid policy could not be read$/,
    remedy: /^Give the gate’s token “contents: read”, then run it again$/,
  },
  {
    name: 'fails where the policy on the default branch is not valid',
    change: { policyOnDefaultBranch: 'invalid' },
    outcome: 'fail',
    message: /^The policy on the default branch is not valid, so nothing can be judged by it$/,
    remedy: /^Repair \.github\/change-gate\.yml in a pull request that touches nothing else$/,
    actor: 'owner',
  },
  {
    name: 'lets a repair of that policy be judged',
    change: { ...policyFile, policyOnDefaultBranch: 'invalid' },
    outcome: 'pass',
  },
  { name: 'is unknown where the files were not read', change: { files: undefined }, outcome: 'unknown' },
  {
    name: 'asks as many approvals more as there are such addresses',
    change: { ...policyFile, commits: unknown('o@x', 'p@x') },
    outcome: 'wait',
    message: /no account for o@x and p@x/,
    remedy: /^Ask 2 more persons with write access/,
  },
  {
    name: 'passes with one approval more than such addresses',
    change: { ...policyFile, commits: unknown('o@x'), reviews: [approval('grace'), approval('linus')] },
    outcome: 'pass',
    message: /approved by grace and linus$/,
  },
  {
    name: 'is unknown where an approval that is missing may be there: its team could not be read',
    change: {
      ...policyFile,
      commits: unknown('o@x'),
      reviews: [approval('grace'), approval('linus', { canPush: false })],
    },
    policy: { people: { owner: ['grace'], executive: ['acme/leads'] } },
    outcome: 'unknown',
    message: /changes the gate, and linus approved aaaaaaa/,
    remedy: /^Give the gate a token that may read team membership, or name linus in the policy$/,
  },
  {
    name: 'is unknown where an approval may be of another diff',
    change: { ...policyFile, reviews: [approval('grace', { ...older, sameDiffAsHead: null })] },
    outcome: 'unknown',
    message: /^\.github\/change-gate\.yml changes the gate, and grace approved 1111111; whether/,
    remedy: /^Ask grace to approve the latest commit$/,
  },
  {
    name: 'waits where what may be of another diff is no owner’s',
    change: { ...policyFile, reviews: [approval('grace', { ...older, sameDiffAsHead: null })] },
    policy: owned,
    outcome: 'wait',
    message: /changes the gate itself$/,
  },
  {
    name: 'says why an owner’s approval does not count',
    change: { ...policyFile, reviews: [approval('olga', older)] },
    policy: owned,
    outcome: 'wait',
    message: /changes the gate itself; olga approved 1111111, but the diff changed since$/,
  },
  {
    name: 'asks for any of several owners',
    change: policyFile,
    policy: { people: { owner: ['olga', 'otto'] } },
    outcome: 'wait',
    remedy: /^Ask olga or otto, who own the policy, to approve$/,
  },
  {
    name: 'asks no owner who had a hand in it',
    change: { ...policyFile, author: { login: 'otto' } },
    policy: { people: { owner: ['olga', 'otto'] } },
    outcome: 'wait',
    remedy: /^Ask olga, who owns the policy, to approve$/,
  },
  {
    name: 'is unknown where who pushed could not be read: it may be who approved',
    change: { ...policyFile, pushes: null },
    outcome: 'unknown',
    message: /^Who pushed to the branch could not be read, and may be the owner who approved$/,
    remedy: /^Give the gate’s token “contents: read”, then run it again$/,
  },
  {
    name: 'needs nobody who pushed where nobody approved',
    change: { ...policyFile, pushes: null, reviews: [] },
    outcome: 'wait',
  },
  {
    name: 'names two files as two',
    change: { ...modified('.github/change-gate.yml', 'CODEOWNERS'), reviews: [] },
    outcome: 'wait',
    message: /^\.github\/change-gate\.yml and CODEOWNERS change the gate itself$/,
  },
  {
    name: 'asks nothing of a change of another sensitive area',
    change: modified('src/auth/login.ts'),
    outcome: 'not-applicable',
  },
  {
    name: 'names no file that is not of the gate',
    change: { ...modified('src/auth/login.ts', '.github/change-gate.yml') },
    outcome: 'pass',
    message: /^\.github\/change-gate\.yml: approved by grace$/,
  },
  {
    name: 'needs nobody who pushed where no approval could count',
    change: { ...policyFile, pushes: null, reviews: [approval('grace', older)] },
    outcome: 'wait',
  },
  {
    name: 'passes with the owner, though a team of owners could not be read',
    change: policyFile,
    policy: { people: { owner: ['grace', 'acme/owners'] } },
    outcome: 'pass',
  },
  {
    name: 'does not tell of an owner who only comments or was dismissed',
    change: { ...policyFile, reviews: [approval('olga', { state: 'DISMISSED' })] },
    policy: owned,
    outcome: 'wait',
    message: /changes the gate itself$/,
  },
]);
