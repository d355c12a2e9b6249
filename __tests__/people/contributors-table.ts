import { BASE, HEAD, identity } from '../support/change.ts';
import {
  approved,
  commit,
  documentation,
  objected,
  onOlder,
  push,
  type Situation,
  sha,
  unlinked,
  update,
  webFlow,
} from './situation.ts';

const open = { approvals: 'wait', 'separation-of-duties': 'pass' } as const;
const passes = { approvals: 'pass', 'separation-of-duties': 'pass' } as const;
const oneMore = { approvals: 'pass', 'separation-of-duties': 'wait' } as const;
const two = [approved('grace'), approved('linus')];
const three = [...two, approved('ken')];
const rebase = (committer = 'grace') => [commit({ committer: identity(committer) })];
const agent = { login: 'copilot-swe-agent[bot]', bot: true };
const copilot = {
  login: 'Copilot',
  name: 'copilot-swe-agent[bot]',
  email: '198982749+Copilot@users.noreply.github.com',
};
const byAgent = (...others: (typeof copilot)[]) => ({
  author: agent,
  commits: [commit({ authors: [copilot, ...others], committer: webFlow })],
});
const nobody = { login: null };
const trailer = (name: string, email: string) => `Retry\n\nCo-authored-by: ${name} <${email}>\n\nMend the tests`;

/** Who had a hand in a change, so that an approval of theirs does not count. */
export const contributors: readonly Situation[] = [
  {
    name: 'the author approves',
    change: { reviews: [approved('ada')] },
    finds: open,
    says: {
      approvals: /ada approved aaaaaaa, but opened the pull request/,
      'separation-of-duties': /own change does not count: ada approved/,
    },
  },
  { name: 'the author approves under another spelling', change: { reviews: [approved('ADA')] }, finds: open },
  {
    name: 'a co-author approves',
    change: { commits: [commit({ authors: [identity('ada'), identity('grace')] })] },
    finds: open,
    says: { approvals: /grace approved aaaaaaa, but wrote aaaaaaa/ },
  },
  {
    name: 'a co-author under another spelling approves',
    change: { commits: [commit({ authors: [identity('ada'), identity('GRACE')] })] },
    finds: open,
  },
  {
    name: 'a co-author of a commit before the last',
    change: {
      commits: [commit({ sha: sha(1), authors: [identity('ada'), identity('grace')] }), commit({ parents: [sha(1)] })],
    },
    finds: open,
    says: { approvals: /but wrote 1111111/ },
  },
  {
    name: 'a co-author requests changes',
    change: {
      commits: [commit({ authors: [identity('ada'), identity('eve')] })],
      reviews: [approved('grace'), objected('eve', 12, { canPush: false })],
    },
    finds: { approvals: 'pass', 'changes-requested': 'fail' },
  },
  {
    name: 'a committer of somebody else’s commit approves',
    change: { commits: [commit({ committer: identity('grace') })] },
    finds: open,
    says: { approvals: /but committed aaaaaaa/ },
  },
  { name: 'GitHub is the committer', change: { commits: [commit({ committer: webFlow })] }, finds: passes },
  {
    name: 'GitHub is the committer, by its address alone',
    change: { commits: [commit({ committer: { ...webFlow, login: null, email: 'NoReply@GitHub.com' } })] },
    finds: passes,
  },
  {
    name: 'GitHub is said to be the only author',
    change: { commits: [commit({ authors: [webFlow], committer: webFlow })] },
    finds: oneMore,
    says: { 'separation-of-duties': /noreply@github.com \(author of aaaaaaa\)/ },
  },
  {
    name: 'GitHub is a co-author',
    change: { commits: [commit({ authors: [identity('ada'), webFlow] })] },
    finds: passes,
  },
  {
    name: 'a commit that names no author',
    change: { commits: [commit({ authors: [] })] },
    finds: oneMore,
    says: { 'separation-of-duties': /\(no author in aaaaaaa\)/ },
  },
  { name: 'a commit without a committer', change: { commits: [commit({ committer: null })] }, finds: passes },
  {
    name: 'a suggestion of the reviewer was applied',
    change: {
      commits: [
        commit({ sha: sha(1) }),
        commit({ parents: [sha(1)], authors: [identity('ada'), identity('grace')], committer: webFlow }),
      ],
    },
    finds: open,
  },
  {
    name: 'a suggestion of somebody else was applied',
    change: {
      commits: [
        commit({ sha: sha(1) }),
        commit({ parents: [sha(1)], authors: [identity('ada'), identity('linus')], committer: webFlow }),
      ],
    },
    finds: passes,
    counting: ['grace'],
  },
  {
    name: 'a squashed fix-up leaves its co-author in the middle of the message',
    change: { commits: [commit({ message: trailer('Grace', '7+grace@users.noreply.github.com') })] },
    finds: open,
    says: { approvals: /but wrote aaaaaaa/ },
  },
  {
    name: 'the same by an address that another commit resolves',
    change: {
      commits: [
        commit({ sha: sha(1), committer: identity('grace') }),
        commit({ parents: [sha(1)], message: trailer('Grace', 'GRACE@example.com') }),
      ],
    },
    finds: open,
  },
  {
    name: 'the same by an address that nobody knows',
    change: { commits: [commit({ message: trailer('G', 'g@home.example') })] },
    finds: oneMore,
    says: { 'separation-of-duties': /g@home\.example/ },
  },
  {
    name: 'a co-author in the message whom GitHub lists too',
    change: {
      commits: [
        commit({ authors: [identity('ada'), identity('linus')], message: trailer('Linus', 'linus@example.com') }),
      ],
    },
    finds: passes,
  },
  {
    name: 'an indented quotation of a co-author is none',
    change: { commits: [commit({ message: 'Retry\n\n    Co-authored-by: G <g@home.example>' })] },
    finds: passes,
  },
  {
    name: 'a coding agent as co-author, unknown to GitHub',
    change: { commits: [commit({ authors: [identity('ada'), unlinked('noreply@anthropic.com')] })] },
    finds: passes,
  },
  {
    name: 'a coding agent’s address as the only author',
    change: { commits: [commit({ authors: [unlinked('noreply@anthropic.com')] })] },
    finds: oneMore,
  },
  {
    name: 'a bot’s address that GitHub does not resolve',
    change: {
      commits: [commit({ authors: [identity('ada'), unlinked('49699333+dependabot[bot]@users.noreply.github.com')] })],
    },
    finds: passes,
  },
  {
    name: 'a person’s address of GitHub’s that it does not resolve',
    change: { commits: [commit({ authors: [identity('ada'), unlinked('7+gone@users.noreply.github.com')] })] },
    finds: oneMore,
  },

  {
    name: 'one address that GitHub does not know, one approval',
    change: { commits: [commit({ authors: [unlinked('ada@laptop.local')], committer: null })] },
    finds: oneMore,
    verdict: 'wait',
    says: {
      'separation-of-duties':
        /^GitHub knows no account for ada@laptop\.local: no further independent review yet\. Ask somebody .*, or let the author of ada@laptop\.local add that address to their GitHub account/,
    },
  },
  {
    name: 'one such address, two approvals',
    change: { commits: [commit({ authors: [unlinked('ada@laptop.local')] })], reviews: two },
    finds: passes,
    says: { 'separation-of-duties': /further independent review by linus/ },
  },
  {
    name: 'one such address in capitals and small letters, two approvals',
    change: {
      commits: [commit({ authors: [unlinked('Ada@Laptop.local'), unlinked('ada@laptop.LOCAL')] })],
      reviews: two,
    },
    finds: passes,
  },
  {
    name: 'two such addresses, two approvals',
    change: { commits: [commit({ authors: [unlinked('a@x'), unlinked('b@x')] })], reviews: two },
    finds: oneMore,
    says: { 'separation-of-duties': /no account for a@x and b@x: 1 of 2/ },
  },
  {
    name: 'two such addresses, three approvals',
    change: { commits: [commit({ authors: [unlinked('a@x'), unlinked('b@x')] })], reviews: three },
    finds: passes,
  },
  {
    name: 'such an address as the committer alone',
    change: { commits: [commit({ committer: unlinked('ada@laptop.local') })] },
    finds: oneMore,
  },
  {
    name: 'a name without an address',
    change: { commits: [commit({ authors: [{ login: null, name: 'Ada', email: ' ' }] })] },
    finds: oneMore,
    says: { 'separation-of-duties': /no account for Ada/ },
  },
  {
    name: 'neither name nor address in two commits are two persons',
    change: {
      commits: [commit({ sha: sha(1), authors: [nobody] }), commit({ parents: [sha(1)], authors: [nobody] })],
      reviews: two,
    },
    finds: oneMore,
  },
  { name: 'no such address', change: { commits: [commit()] }, finds: passes },
  {
    name: 'such an address in a Standard change',
    change: { files: documentation, commits: [commit({ authors: [unlinked('a@x')] })], reviews: [] },
    finds: { approvals: 'not-applicable', 'separation-of-duties': 'pass' },
  },
  {
    name: 'such an address and an approval of which the diff is not known',
    change: {
      commits: [commit({ authors: [unlinked('a@x')] })],
      reviews: [approved('grace'), approved('linus', 12, onOlder(null))],
    },
    finds: { approvals: 'pass', 'separation-of-duties': 'unknown' },
  },

  { name: 'the reviewer updated the branch', change: { commits: update() }, finds: passes, verdict: 'pass' },
  {
    name: 'the reviewer updated the branch, and the list of pushes says so',
    change: { commits: update(), pushes: [push('ada', sha(1), 9), push('grace', HEAD, 10)] },
    finds: passes,
  },
  {
    name: 'the reviewer updated it twice in one push',
    change: {
      commits: [
        ...update({ sha: sha(2) }),
        commit({ parents: [sha(2), BASE], authors: [identity('grace')], committer: webFlow, mergesBaseOnly: true }),
      ],
      pushes: [push('ada', sha(1), 9), push('grace', HEAD, 10)],
    },
    finds: passes,
  },
  {
    name: 'the reviewer pushed something under a clean merge',
    change: {
      commits: [
        commit({ sha: sha(1) }),
        commit({ sha: sha(2), parents: [sha(1)] }),
        commit({ parents: [sha(2), BASE], authors: [identity('grace')], mergesBaseOnly: true }),
      ],
      pushes: [push('ada', sha(1), 9), push('grace', HEAD, 10)],
    },
    finds: open,
    says: { approvals: /but pushed aaaaaaa/ },
  },
  {
    name: 'a clean merge whose push is the first that is known',
    change: { commits: update(), pushes: [push('grace', HEAD, 10)] },
    finds: open,
  },
  {
    name: 'the reviewer updated the branch, resolving a conflict',
    change: { commits: update({ mergesBaseOnly: false }) },
    finds: open,
    says: { approvals: /but wrote aaaaaaa/ },
  },
  {
    name: 'whether the update changed files is not known',
    change: { commits: update({ mergesBaseOnly: null }) },
    finds: open,
  },
  {
    name: 'a commit with one parent that is said to be a clean merge',
    change: { commits: [commit({ authors: [identity('grace')], mergesBaseOnly: true })] },
    finds: open,
  },
  {
    name: 'the author updated the branch after the approval',
    change: { commits: update({ authors: [identity('ada')] }), reviews: [approved('grace', 12, onOlder(true))] },
    finds: passes,
  },
  {
    name: 'an unlinked address made a clean merge',
    change: { commits: update({ authors: [unlinked('g@x')], committer: unlinked('g@x') }) },
    finds: passes,
  },

  {
    name: 'the reviewer rebased, the diff stayed',
    change: {
      commits: rebase(),
      reviews: [approved('linus', 11, onOlder(true)), approved('grace')],
      pushes: [push('ada', sha(1), 9), push('grace', HEAD, 10)],
    },
    finds: passes,
    counting: ['linus', 'grace'],
  },
  {
    name: 'the reviewer rebased, the diff changed',
    change: {
      commits: rebase(),
      reviews: [approved('linus', 11, onOlder(false)), approved('grace')],
      pushes: [push('ada', sha(1), 9), push('grace', HEAD, 10)],
    },
    finds: open,
  },
  {
    name: 'the reviewer rebased, whether the diff stayed is not known',
    change: {
      commits: rebase(),
      reviews: [approved('linus', 11, onOlder(null)), approved('grace')],
      pushes: [push('ada', sha(1), 9), push('grace', HEAD, 10)],
    },
    finds: { approvals: 'unknown' },
  },
  {
    name: 'the reviewer rebased, who pushed is not in the list',
    change: { commits: rebase(), reviews: [approved('linus', 11, onOlder(true)), approved('grace')] },
    finds: passes,
    counting: ['linus'],
  },
  {
    name: 'the reviewer rebased and later changed something',
    change: {
      commits: [commit({ sha: sha(2), committer: identity('grace') }), commit({ parents: [sha(2)] })],
      reviews: [approved('linus', 11, onOlder(true)), approved('grace')],
      pushes: [push('ada', sha(1), 9), push('grace', sha(3), 10), push('grace', HEAD, 11)],
    },
    finds: passes,
    counting: ['linus'],
  },
  {
    name: 'the reviewer rebased, and committed something above that',
    change: {
      commits: [
        commit({ sha: sha(2), committer: identity('grace') }),
        commit({ parents: [sha(2)], committer: identity('grace') }),
      ],
      reviews: [
        approved('linus', 11, { commit: sha(2), sameDiffAsHead: true }),
        approved('ken', 11, onOlder(true)),
        approved('grace'),
      ],
      pushes: [push('ada', sha(1), 9), push('grace', sha(2), 10), push('ada', HEAD, 11)],
    },
    finds: passes,
    counting: ['linus', 'ken'],
  },
  {
    name: 'the reviewer updated the branch, and is the committer of a commit beneath',
    change: {
      commits: [
        commit({ sha: sha(1), committer: identity('grace') }),
        commit({ parents: [sha(1), BASE], authors: [identity('grace')], mergesBaseOnly: true }),
      ],
      pushes: [push('ada', sha(1), 9), push('grace', HEAD, 10)],
    },
    finds: open,
    says: { approvals: /but committed 1111111/ },
  },
  {
    name: 'the reviewer was the first to push this diff',
    change: {
      reviews: [approved('linus', 11, onOlder(true)), approved('grace')],
      pushes: [push('ada', sha(3), 8), push('grace', sha(1), 9), push('ada', HEAD, 10)],
    },
    finds: passes,
    counting: ['linus'],
  },
  {
    name: 'the reviewer pushed somebody else’s commits',
    change: { pushes: [push('grace', HEAD, 9)] },
    finds: open,
    says: { approvals: /but pushed aaaaaaa/ },
  },
  { name: 'the reviewer pushed under another spelling', change: { pushes: [push('GRACE', HEAD, 9)] }, finds: open },
  {
    name: 'the reviewer pushed something that was taken out again',
    change: { pushes: [push('ada', HEAD, 8), push('grace', sha(3), 9), push('ada', HEAD, 10)] },
    finds: open,
  },
  {
    name: 'two pushes at one instant cannot be put in order',
    change: {
      commits: rebase(),
      reviews: [approved('linus', 11, onOlder(true)), approved('grace')],
      pushes: [push('ada', sha(1), 9), push('grace', HEAD, 9)],
    },
    finds: passes,
    counting: ['linus'],
  },
  {
    name: 'pushes listed newest first',
    change: {
      commits: rebase(),
      reviews: [approved('linus', 11, onOlder(true)), approved('grace')],
      pushes: [push('grace', HEAD, 10), push('ada', sha(1), 9)],
    },
    finds: passes,
    counting: ['linus', 'grace'],
  },
  { name: 'only the author pushed', change: { pushes: [push('ada', HEAD, 9)] }, finds: passes },
  {
    name: 'who pushed could not be read, and somebody approved',
    change: { pushes: null },
    finds: { approvals: 'pass', 'separation-of-duties': 'unknown' },
    verdict: 'unknown',
    says: { 'separation-of-duties': /Who pushed to the branch could not be read.*contents: read/ },
  },
  { name: 'who pushed could not be read, and nobody approved', change: { pushes: null, reviews: [] }, finds: open },
  {
    name: 'merges that form a circle',
    change: {
      commits: [
        commit({ sha: sha(2), parents: [HEAD, BASE], mergesBaseOnly: true }),
        commit({ parents: [sha(2), BASE], mergesBaseOnly: true }),
      ],
      pushes: [push('ada', sha(1), 9), push('grace', HEAD, 10)],
    },
    finds: open,
  },

  {
    name: 'the account that opened it was deleted',
    change: { author: null },
    finds: { 'separation-of-duties': 'unknown' },
    verdict: 'unknown',
  },
  {
    name: 'the account that opened it was deleted, in a Standard change',
    change: { author: null, files: documentation },
    finds: { 'separation-of-duties': 'unknown' },
  },
  {
    name: 'commits that were not read',
    change: { commits: undefined },
    finds: { approvals: 'unknown', 'separation-of-duties': 'unknown' },
  },
  {
    name: 'commits of which GitHub counts more than it lists',
    change: { totals: { commits: 2 } },
    finds: { approvals: 'unknown', 'separation-of-duties': 'unknown' },
  },

  {
    name: 'who started the agent approves',
    change: { ...byAgent(), author: { ...agent, startedBy: 'Grace' } },
    finds: open,
    says: { approvals: /grace approved aaaaaaa, but started copilot-swe-agent\[bot\]/ },
  },
  {
    name: 'who started the agent is known, somebody else approves',
    change: { ...byAgent(), author: { ...agent, startedBy: 'ada' } },
    finds: passes,
    verdict: 'pass',
  },
  {
    name: 'who started the agent is not known',
    change: byAgent(),
    finds: oneMore,
    verdict: 'wait',
    says: {
      'separation-of-duties': /nothing tells who started copilot-swe-agent\[bot\]: no further independent review yet/,
    },
  },
  { name: 'who started the agent is not known, two approve', change: { ...byAgent(), reviews: two }, finds: passes },
  { name: 'the agent names a person beside itself', change: byAgent(identity('ada')), finds: passes },
  { name: 'the person whom the agent names approves', change: byAgent(identity('grace')), finds: open },
  {
    name: 'the agent names an address that GitHub does not know',
    change: { author: agent, commits: [commit({ authors: [copilot, unlinked('ada@x')], committer: webFlow })] },
    finds: oneMore,
    says: { 'separation-of-duties': /^GitHub knows no account for ada@x: no further/ },
  },
  {
    name: 'a person merely added a commit to the agent’s',
    change: { author: agent, commits: [commit({ sha: sha(1), authors: [copilot] }), commit({ parents: [sha(1)] })] },
    finds: oneMore,
  },
  {
    name: 'the agent was started by another bot',
    change: { ...byAgent(), author: { ...agent, startedBy: 'github-actions[bot]' } },
    finds: oneMore,
  },
  {
    name: 'an agent of which only the login shows that it is a bot',
    change: { author: { login: 'acme-coder[bot]' }, commits: [commit({ authors: [identity('acme-coder[bot]')] })] },
    finds: oneMore,
  },
  {
    name: 'an agent with an account like a person’s',
    change: { author: { login: 'Acme-Coder' }, commits: [commit({ authors: [identity('acme-coder')] })] },
    policy: { rules: { 'separation-of-duties': { agents: ['acme-coder'] } } },
    finds: oneMore,
  },
  {
    name: 'a bot that acts for nobody',
    change: {
      author: { login: 'release[bot]', bot: true },
      commits: [commit({ authors: [identity('release[bot]')] })],
    },
    policy: { rules: { 'separation-of-duties': { automatic: ['Release[bot]'] } } },
    finds: passes,
  },
  {
    name: 'a bot that the policy names for dependency updates',
    change: {
      author: { login: 'dependabot[bot]', bot: true },
      commits: [commit({ authors: [identity('dependabot[bot]')], committer: webFlow })],
    },
    finds: passes,
  },
  {
    name: 'an agent’s unknown starter in a Standard change',
    change: { ...byAgent(), files: documentation, reviews: [] },
    finds: { 'separation-of-duties': 'pass' },
  },
  {
    name: 'an agent helps in a person’s pull request',
    change: { commits: [commit({ sha: sha(1) }), commit({ parents: [sha(1)], authors: [copilot] })] },
    finds: passes,
  },
  {
    name: 'an agent in a person’s pull request on behalf of the reviewer',
    change: {
      commits: [commit({ sha: sha(1) }), commit({ parents: [sha(1)], authors: [copilot, identity('grace')] })],
    },
    finds: open,
  },
  {
    name: 'who pushed could not be read, and a Standard change was approved all the same',
    change: { files: documentation, pushes: null },
    finds: { approvals: 'not-applicable', 'separation-of-duties': 'pass' },
    verdict: 'pass',
  },
  {
    name: 'an agent of unknown starter signs with an unlinked address too',
    change: {
      author: agent,
      commits: [commit({ sha: sha(1), authors: [unlinked('a@x')] }), commit({ parents: [sha(1)], authors: [copilot] })],
      reviews: three,
    },
    finds: passes,
    says: {
      'separation-of-duties':
        /^GitHub knows no account for a@x, and nothing tells who started copilot-swe-agent\[bot\]: further independent review by linus and ken/,
    },
  },
];
