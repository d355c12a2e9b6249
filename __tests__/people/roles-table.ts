import { identity } from '../support/change.ts';
import {
  approved,
  bot,
  commit,
  gate,
  longOpen,
  migration,
  objected,
  onOlder,
  payments,
  type Situation,
  sensitive,
  unlinked,
} from './situation.ts';

const major = { files: migration, ...longOpen };
const named = (people: Record<string, readonly string[]>, more: Record<string, unknown> = {}) => ({
  people,
  areas: payments,
  ...more,
});
const executives = named({ executive: ['ceo', 'cto'] });
const security = named({ security: ['sue'] });
const outsider = { canPush: false };
const both = { files: [...migration, ...sensitive], ...longOpen };
const leads = { teams: { 'acme/leads': ['ceo', 'cto'], 'acme/sec': ['sue', 'sam'] } };

/** Who fills which role. */
export const roles: readonly Situation[] = [
  {
    name: 'a Major change without a named executive',
    change: { ...major, reviews: [approved('grace')] },
    finds: { approvals: 'pass', 'executive-approval': 'fail' },
    verdict: 'fail',
    says: { 'executive-approval': /names no executive.*people\.executive/ },
  },
  {
    name: 'a Major change whose only executive is its author',
    change: { ...major, reviews: [approved('grace'), approved('linus')] },
    policy: named({ executive: ['Ada'] }),
    finds: { 'executive-approval': 'fail' },
    says: {
      'executive-approval':
        /nobody who is named for it is left: ada opened the pull request\. Name somebody else under “people\.executive”/,
    },
  },
  {
    name: 'a Major change that one of two executives wrote',
    change: {
      ...major,
      author: { login: 'ceo' },
      commits: [commit({ authors: [identity('ceo')], committer: identity('ceo') })],
      reviews: [approved('grace')],
    },
    policy: executives,
    finds: { 'executive-approval': 'wait' },
    says: { 'executive-approval': /Ask cto for an executive approval/ },
  },
  {
    name: 'a Major change that waits for an executive',
    change: { ...major, reviews: [approved('grace')] },
    policy: executives,
    finds: { approvals: 'pass', 'executive-approval': 'wait' },
    says: { 'executive-approval': /^No executive approval yet\. Ask ceo or cto for an executive approval/ },
  },
  {
    name: 'a Major change with an executive and a reviewer',
    change: { ...major, reviews: [approved('grace'), approved('ceo')] },
    policy: executives,
    finds: { approvals: 'pass', 'executive-approval': 'pass' },
  },
  {
    name: 'an executive without write access counts',
    change: { ...major, reviews: [approved('grace'), approved('CEO', 12, outsider)] },
    policy: executives,
    finds: { approvals: 'pass', 'executive-approval': 'pass' },
  },
  {
    name: 'an executive alone does not fill both',
    change: { ...major, reviews: [approved('ceo')] },
    policy: executives,
    finds: { approvals: 'wait', 'executive-approval': 'pass' },
  },
  {
    name: 'two executives fill both',
    change: { ...major, reviews: [approved('ceo'), approved('cto')] },
    policy: executives,
    finds: { approvals: 'pass', 'executive-approval': 'pass' },
  },
  {
    name: 'the executive approved before two files changed',
    change: { ...major, reviews: [approved('grace'), approved('ceo', 12, onOlder(false, { filesChangedSince: 2 }))] },
    policy: executives,
    finds: { 'executive-approval': 'wait' },
    says: {
      'executive-approval':
        /^No executive approval yet \(ceo approved 1111111, but 2 files changed since\)\. Ask ceo to approve the latest commit, or ask cto for an executive approval/,
    },
  },
  {
    name: 'the executive approved a commit of which the diff is not known',
    change: { ...major, reviews: [approved('grace'), approved('ceo', 12, onOlder(null))] },
    policy: executives,
    finds: { approvals: 'pass', 'executive-approval': 'unknown' },
  },
  {
    name: 'an unknown diff of somebody who holds no such role',
    change: { ...major, reviews: [approved('linus'), approved('grace', 12, onOlder(null))] },
    policy: executives,
    finds: { approvals: 'pass', 'executive-approval': 'wait' },
  },
  {
    name: 'the executive was asked already',
    change: { ...major, reviews: [approved('grace')], reviewRequests: [{ login: 'CTO' }] },
    policy: executives,
    finds: { 'executive-approval': 'wait' },
    says: { 'executive-approval': /Wait for CTO, who is asked already, or ask ceo for an executive approval/ },
  },
  {
    name: 'a co-author is the only executive',
    change: {
      ...major,
      commits: [commit({ authors: [identity('ada'), identity('ceo')] })],
      reviews: [approved('grace'), approved('ceo')],
    },
    policy: named({ executive: ['ceo'] }),
    finds: { 'executive-approval': 'fail' },
    says: { 'executive-approval': /ceo wrote aaaaaaa/ },
  },
  {
    name: 'the only executive is a bot',
    change: { ...major, reviews: [approved('grace'), approved('x', 12, bot('boss[bot]'))] },
    policy: named({ executive: ['boss[bot]'] }),
    finds: { 'executive-approval': 'fail' },
  },
  {
    name: 'executives are asked of Normal changes too',
    change: { reviews: [approved('grace')] },
    policy: { people: { executive: ['ceo'] }, rules: { 'executive-approval': { categories: ['normal', 'major'] } } },
    finds: { 'executive-approval': 'wait' },
  },
  {
    name: 'an executive requests changes without write access',
    change: { reviews: [approved('grace'), objected('ceo', 12, outsider)] },
    policy: executives,
    finds: { 'changes-requested': 'fail' },
  },

  {
    name: 'a sensitive change with nobody named and one approval',
    change: { files: sensitive },
    policy: named({}),
    finds: { approvals: 'pass', 'security-review': 'wait' },
    says: { 'security-review': /^No second, independent review yet\. Ask somebody with write access/ },
  },
  {
    name: 'a sensitive change with nobody named and two approvals',
    change: { files: sensitive, reviews: [approved('grace'), approved('linus')] },
    policy: named({}),
    finds: { approvals: 'pass', 'security-review': 'pass' },
  },
  {
    name: 'a sensitive change with nobody named, the second approval by a stranger',
    change: { files: sensitive, reviews: [approved('grace'), approved('eve', 12, outsider)] },
    policy: named({}),
    finds: { 'security-review': 'wait' },
    says: { 'security-review': /eve approved aaaaaaa, but has no write access/ },
  },
  {
    name: 'a sensitive change with the one approval of its security reviewer',
    change: { files: sensitive, reviews: [approved('sue')] },
    policy: security,
    finds: { approvals: 'wait', 'security-review': 'pass' },
  },
  {
    name: 'a sensitive change with two approvals by others',
    change: { files: sensitive, reviews: [approved('grace'), approved('linus')] },
    policy: security,
    finds: { approvals: 'pass', 'security-review': 'wait' },
    says: { 'security-review': /Ask sue for a security review/ },
  },
  {
    name: 'a sensitive change whose only security reviewer wrote it',
    change: { files: sensitive, author: { login: 'Sue' }, reviews: [approved('grace'), approved('linus')] },
    policy: security,
    finds: { approvals: 'pass', 'security-review': 'fail' },
    verdict: 'fail',
    says: { 'security-review': /sue opened the pull request\. Name somebody else under “people\.security”/ },
  },
  {
    name: 'a change that is not sensitive',
    change: {},
    policy: security,
    finds: { 'security-review': 'not-applicable' },
  },
  {
    name: 'a sensitive change of which the author’s address is not known',
    change: {
      files: sensitive,
      commits: [commit({ authors: [unlinked('a@x')] })],
      reviews: [approved('grace'), approved('sue')],
    },
    policy: security,
    finds: { approvals: 'pass', 'security-review': 'pass', 'separation-of-duties': 'wait' },
  },

  {
    name: 'one person in two roles, alone',
    change: { ...both, reviews: [approved('ceo'), approved('grace')] },
    policy: named({ executive: ['ceo'], security: ['ceo'] }),
    finds: { approvals: 'pass' },
    says: {
      'security-review': /by ceo|ceo is needed in another role/,
      'executive-approval': /by ceo|ceo is needed in another role/,
    },
  },
  {
    name: 'one person in two roles, and nobody approved yet',
    change: { ...both, reviews: [] },
    policy: named({ executive: ['ceo'], security: ['ceo'] }),
    finds: { approvals: 'wait' },
  },
  {
    name: 'who holds two roles leaves the rarer one to who holds but one',
    change: { ...both, reviews: [approved('ceo'), approved('sue'), approved('grace')] },
    policy: named({ executive: ['ceo', 'sue'], security: ['sue'] }),
    finds: { approvals: 'pass', 'executive-approval': 'pass', 'security-review': 'pass' },
  },
  {
    name: 'who holds two roles is asked for the one that only they can fill',
    change: { ...both, reviews: [approved('sue'), approved('grace')] },
    policy: named({ executive: ['ceo', 'sue'], security: ['sue'] }),
    finds: { approvals: 'pass', 'executive-approval': 'wait', 'security-review': 'pass' },
    says: { 'executive-approval': /Ask ceo for/ },
  },
  {
    name: 'three roles, two persons',
    change: { ...both, reviews: [approved('ceo'), approved('sue')] },
    policy: named({ executive: ['ceo'], security: ['sue'] }),
    finds: { approvals: 'wait', 'executive-approval': 'pass', 'security-review': 'pass' },
  },
  {
    name: 'a role that is only advised does not take the technical reviewer',
    change: { files: sensitive, reviews: [approved('sue')] },
    policy: named({ security: ['sue'] }, { rules: { approvals: { level: 'off' } } }),
    finds: { 'security-review': 'pass' },
  },

  {
    name: 'a team that was read',
    change: { ...both, ...leads, reviews: [approved('cto'), approved('SAM'), approved('grace')] },
    policy: named({ executive: ['acme/leads'], security: ['ACME/Sec'] }),
    finds: { approvals: 'pass', 'executive-approval': 'pass', 'security-review': 'pass' },
  },
  {
    name: 'a team that was read and in which nobody is',
    change: { ...major, teams: { 'acme/leads': [] }, reviews: [approved('grace')] },
    policy: named({ executive: ['acme/leads'] }),
    finds: { 'executive-approval': 'fail' },
    says: { 'executive-approval': /acme\/leads has no members/ },
  },
  {
    name: 'a team that could not be read',
    change: { ...major, teams: { 'acme/leads': null }, reviews: [approved('grace'), approved('ceo')] },
    policy: named({ executive: ['acme/leads'] }),
    finds: { approvals: 'pass', 'executive-approval': 'unknown' },
    verdict: 'unknown',
    says: { 'executive-approval': /members of acme\/leads could not be read.*Members: read/ },
  },
  {
    name: 'no team could be read',
    change: { ...major, teams: null, reviews: [approved('grace'), approved('ceo')] },
    policy: named({ executive: ['acme/leads'] }),
    finds: { 'executive-approval': 'unknown' },
  },
  {
    name: 'no team was asked for',
    change: { ...major, reviews: [approved('grace'), approved('ceo')] },
    policy: named({ executive: ['acme/leads'] }),
    finds: { 'executive-approval': 'unknown' },
  },
  {
    name: 'a team that could not be read beside a login that suffices',
    change: { ...major, teams: null, reviews: [approved('grace'), approved('ceo')] },
    policy: named({ executive: ['acme/leads', 'ceo'] }),
    finds: { approvals: 'pass', 'executive-approval': 'pass' },
  },
  {
    name: 'a team that could not be read of a role that nobody asks for',
    change: { teams: null },
    policy: named({ executive: ['acme/leads'] }),
    finds: { approvals: 'pass', 'executive-approval': 'not-applicable' },
    verdict: 'pass',
  },
  {
    name: 'an approval without write access by somebody who may be in such a team',
    change: { teams: null, reviews: [approved('eve', 12, outsider)] },
    policy: named({ security: ['acme/sec'] }),
    finds: { approvals: 'unknown' },
    says: {
      approvals:
        /eve approved aaaaaaa; has no write access, and the members of acme\/sec could not be read\. Give the gate a token/,
    },
  },
  {
    name: 'the same where another approval suffices',
    change: { teams: null, reviews: [approved('eve', 12, outsider), approved('grace')] },
    policy: named({ security: ['acme/sec'] }),
    finds: { approvals: 'pass' },
    verdict: 'pass',
  },
  {
    name: 'the same on an older commit with another diff',
    change: { teams: null, reviews: [approved('eve', 12, { ...outsider, ...onOlder(false) })] },
    policy: named({ security: ['acme/sec'] }),
    finds: { approvals: 'wait' },
  },
  {
    name: 'a request for changes without write access by somebody who may be in such a team',
    change: { teams: null, reviews: [approved('grace'), objected('eve', 12, outsider)] },
    policy: named({ security: ['acme/sec'] }),
    finds: { 'changes-requested': 'unknown' },
    says: { 'changes-requested': /whether eve, who requested changes without write access, has a say/ },
  },
  {
    name: 'the same by a member of a team that was read',
    change: { ...leads, reviews: [approved('grace'), objected('sue', 12, outsider)] },
    policy: named({ security: ['acme/sec'] }),
    finds: { 'changes-requested': 'fail' },
  },
  {
    name: 'a team that was asked for a review and may give it',
    change: { ...major, ...leads, reviews: [approved('grace')], reviewRequests: [{ team: 'acme/leads' }] },
    policy: named({ executive: ['acme/leads'] }),
    finds: { 'executive-approval': 'wait' },
    says: { 'executive-approval': /Wait for acme\/leads, who is asked already, or ask ceo or cto/ },
  },

  {
    name: 'the gate changes, and any independent approval counts',
    change: { files: gate },
    finds: { 'gate-integrity': 'pass' },
    says: { 'gate-integrity': /change-gate\.yml: approved by grace/ },
  },
  {
    name: 'the gate changes, and nobody approves',
    change: { files: gate, reviews: [] },
    finds: { 'gate-integrity': 'wait' },
  },
  {
    name: 'the gate changes, and its author approves',
    change: { files: gate, reviews: [approved('ada')] },
    finds: { 'gate-integrity': 'wait' },
  },
  {
    name: 'the gate changes, and somebody else than its owner approves',
    change: { files: gate },
    policy: { people: { owner: ['olga', 'otto'] } },
    finds: { 'gate-integrity': 'wait' },
    says: { 'gate-integrity': /Ask olga or otto, who own the policy, to approve/ },
  },
  {
    name: 'the gate changes, and its owner approves without write access',
    change: { files: gate, reviews: [approved('Olga', 12, outsider)] },
    policy: { people: { owner: ['olga'] } },
    finds: { 'gate-integrity': 'pass' },
  },
  {
    name: 'the gate changes, and its only owner wrote that',
    change: { files: gate, reviews: [approved('grace')] },
    policy: { people: { owner: ['ada'] } },
    finds: { 'gate-integrity': 'fail' },
    says: { 'gate-integrity': /Name another owner/ },
  },
  {
    name: 'the gate changes, and its owner approved an older commit',
    change: { files: gate, reviews: [approved('grace'), approved('olga', 12, onOlder(false))] },
    policy: { people: { owner: ['olga'] } },
    finds: { 'gate-integrity': 'wait' },
    says: { 'gate-integrity': /olga approved 1111111, but the diff changed since/ },
  },
  {
    name: 'the gate changes, and of its owner’s approval the diff is not known',
    change: { files: gate, reviews: [approved('grace'), approved('olga', 12, onOlder(null))] },
    policy: { people: { owner: ['olga'] } },
    finds: { 'gate-integrity': 'unknown' },
  },
  {
    name: 'the gate changes in an emergency: its owner is asked all the same',
    change: { files: gate, labels: ['emergency'], reviews: [] },
    policy: { people: { owner: ['olga'] } },
    finds: { approvals: 'not-applicable', 'executive-approval': 'not-applicable', 'gate-integrity': 'wait' },
  },
  {
    name: 'an emergency that somebody approved all the same',
    change: { labels: ['emergency'] },
    finds: { approvals: 'pass' },
    says: { approvals: /^Technical review by grace/ },
  },
  {
    name: 'an emergency that nobody approved yet',
    change: { labels: ['emergency'], reviews: [] },
    finds: { approvals: 'not-applicable' },
    says: { approvals: /^Lifted: labelled “emergency”/ },
  },
  {
    name: 'an emergency by an address that GitHub does not know',
    change: { labels: ['emergency'], commits: [commit({ authors: [unlinked('a@x')] })] },
    finds: { 'separation-of-duties': 'pass' },
    says: { 'separation-of-duties': /No approval is asked for, though GitHub knows no account for a@x/ },
  },
  {
    name: 'the gate changes in an emergency, by an address that could be the owner’s',
    change: {
      files: gate,
      labels: ['emergency'],
      commits: [commit({ authors: [unlinked('o@x')] })],
      reviews: [approved('olga')],
    },
    policy: { people: { owner: ['olga'] } },
    finds: { 'gate-integrity': 'wait' },
    says: { 'gate-integrity': /no account for o@x, who could be the owner\. Ask one more person/ },
  },
  {
    name: 'the gate changes, and the team of owners could not be read',
    change: { files: gate, teams: null },
    policy: { people: { owner: ['acme/owners'] } },
    finds: { 'gate-integrity': 'unknown' },
  },
  {
    name: 'the gate changes, and who pushed could not be read',
    change: { files: gate, pushes: null, labels: ['emergency'] },
    finds: { 'gate-integrity': 'unknown' },
  },
  {
    name: 'whether there is a valid policy could not be read',
    change: { policyOnDefaultBranch: null },
    finds: { 'gate-integrity': 'unknown' },
  },
  {
    name: 'the policy on the default branch is not valid',
    change: { policyOnDefaultBranch: 'invalid' },
    finds: { 'gate-integrity': 'fail' },
  },
];
