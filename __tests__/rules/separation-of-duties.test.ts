import { approval, HEAD, identity } from '../support/change.ts';
import { describeRule } from '../support/describe-rule.ts';

const by = (...authors: { login: string | null; name?: string; email?: string }[]) => ({
  commits: [{ sha: HEAD, authors }],
});
const laptop = { login: null, email: 'ada@laptop.local' };

describeRule('separation-of-duties', [
  {
    name: 'passes where no contributor approved',
    outcome: 'pass',
    message: /^No approval is by ada, who had a hand in it$/,
  },
  {
    name: 'says whose approval does not count',
    change: { reviews: [approval('grace'), approval('ada')] },
    outcome: 'pass',
    message: /^An approval of one's own change does not count: ada approved aaaaaaa, but opened the pull request$/,
  },
  {
    name: 'names everybody who had a hand in it',
    change: by(identity('ada'), identity('bob')),
    outcome: 'pass',
    message: /^No approval is by ada or bob, who had a hand in it$/,
  },
  {
    name: 'waits for one approval more than there are unknown addresses',
    change: by(laptop),
    outcome: 'wait',
    message: /^GitHub knows no account for ada@laptop\.local: no further independent review yet$/,
    remedy:
      /^Ask somebody with write access who had no hand in the change for a further independent review, or let the author of ada@laptop\.local add that address to their GitHub account$/,
    actor: 'reviewer',
  },
  {
    name: 'passes with one approval more',
    change: { ...by(laptop), reviews: [approval('grace'), approval('linus')] },
    outcome: 'pass',
    message: /^GitHub knows no account for ada@laptop\.local: further independent review by linus$/,
  },
  {
    name: 'is unknown where the account of the author was deleted',
    change: { author: null },
    outcome: 'unknown',
    message:
      /^The account that opened this pull request was deleted, so its approval cannot be told apart from others$/,
    remedy: /^Open the pull request again from an account that exists$/,
  },
  {
    name: 'is unknown where the pushes could not be read',
    change: { pushes: null },
    outcome: 'unknown',
    message: /^Who pushed to the branch could not be read, and may be among those who approved$/,
    remedy: /^Give the gate’s token “contents: read”, then run it again$/,
  },
  {
    name: 'is unknown where the list of commits is cut',
    change: { totals: { commits: 300 } },
    outcome: 'unknown',
    message: /not complete/,
  },
  {
    name: 'asks one more where nothing tells who started an agent',
    change: { author: { login: 'claude[bot]', bot: true }, ...by(identity('claude[bot]')) },
    outcome: 'wait',
    message: /nothing tells who started claude\[bot\]/,
    actor: 'reviewer',
  },
  {
    name: 'asks no more where GitHub tells who started it',
    change: { author: { login: 'claude[bot]', bot: true, startedBy: 'ada' }, ...by(identity('claude[bot]')) },
    outcome: 'pass',
  },
  { name: 'is lifted in an emergency', change: { author: null, labels: ['emergency'] }, outcome: 'not-applicable' },
  {
    name: 'asks for each unknown address',
    change: by(laptop, { login: null, email: 'b@x' }),
    outcome: 'wait',
    message: /^GitHub knows no account for ada@laptop\.local and b@x: none of 2 further independent reviews yet$/,
    remedy: /or let the author of ada@laptop\.local or b@x add that address to their GitHub account$/,
  },
  {
    name: 'asks for none where no approval is asked for, and says why it would',
    change: { ...by(laptop), files: [{ path: 'README.md', status: 'modified' }] },
    outcome: 'pass',
    message: /^No approval is asked for, though GitHub knows no account for ada@laptop\.local$/,
  },
  {
    name: 'does not offer to claim an address where there is none',
    change: { author: { login: 'claude[bot]', bot: true }, ...by(identity('claude[bot]')) },
    outcome: 'wait',
    remedy: /for a further independent review$/,
  },
  {
    name: 'asks no more for a bot that acts for nobody',
    change: { author: { login: 'release[bot]', bot: true }, ...by(identity('release[bot]')) },
    policy: { rules: { 'separation-of-duties': { automatic: ['release[bot]'] } } },
    outcome: 'pass',
  },
  {
    name: 'asks no more for a bot of the policy',
    change: { author: { login: 'renovate[bot]', bot: true }, ...by(identity('renovate[bot]')) },
    outcome: 'pass',
  },
  {
    name: 'asks one more for an agent that looks like a person',
    change: { author: { login: 'devin' }, ...by(identity('devin')) },
    policy: { rules: { 'separation-of-duties': { agents: ['devin'] } } },
    outcome: 'wait',
    message: /nothing tells who started devin/,
  },
  {
    name: 'does not take a request for changes by a contributor for an approval',
    change: { reviews: [approval('grace'), approval('ada', { state: 'CHANGES_REQUESTED' })] },
    outcome: 'pass',
    message: /^No approval is by ada/,
  },
  {
    name: 'needs nobody who pushed where no approval is relied on',
    change: { pushes: null, reviews: [] },
    outcome: 'pass',
  },
]);
