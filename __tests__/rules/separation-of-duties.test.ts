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
    message: /ada approved aaaaaaa, but opened the pull request/,
  },
  {
    name: 'names everybody who had a hand in it',
    change: by(identity('ada'), identity('bob')),
    outcome: 'pass',
    message: /ada or bob/,
  },
  {
    name: 'waits for one approval more than there are unknown addresses',
    change: by(laptop),
    outcome: 'wait',
    message: /^GitHub knows no account for ada@laptop\.local: no further independent review yet$/,
    remedy: /or let the author of ada@laptop\.local add that address to their GitHub account$/,
    actor: 'reviewer',
  },
  {
    name: 'passes with one approval more',
    change: { ...by(laptop), reviews: [approval('grace'), approval('linus')] },
    outcome: 'pass',
  },
  { name: 'is unknown where the account of the author was deleted', change: { author: null }, outcome: 'unknown' },
  {
    name: 'is unknown where the pushes could not be read',
    change: { pushes: null },
    outcome: 'unknown',
    remedy: /contents: read/,
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
]);
