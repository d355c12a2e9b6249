import { approval } from '../support/change.ts';
import { describeRule } from '../support/describe-rule.ts';

const asks = (login: string, more: Parameters<typeof approval>[1] = {}) =>
  approval(login, { state: 'CHANGES_REQUESTED', ...more });
const older = { commit: '1'.repeat(40), sameDiffAsHead: false };
const documentation = [{ path: 'README.md', status: 'modified' as const }];

describeRule('changes-requested', [
  { name: 'passes where nobody asks for changes', outcome: 'pass', message: /^Nobody asks for changes$/ },
  {
    name: 'fails where somebody does',
    change: { reviews: [asks('linus')] },
    outcome: 'fail',
    message: /^linus requested changes on aaaaaaa$/,
    remedy: /^Make the changes and ask linus to approve, or let somebody with write access dismiss the review$/,
    actor: 'author',
  },
  {
    name: 'waits for a second look where the diff has changed since',
    change: { reviews: [asks('linus', older)] },
    outcome: 'wait',
    message: /^linus requested changes on 1111111; the change is another by now$/,
    remedy: /^Ask linus to look again and approve, or let somebody with write access dismiss the review$/,
    actor: 'reviewer',
  },
  {
    name: 'fails as long as one of two requests is unanswered',
    change: { reviews: [asks('linus', older), asks('grace')] },
    outcome: 'fail',
    message: /^grace requested changes on aaaaaaa$/,
    remedy: /ask linus and grace to approve/,
  },
  { name: 'holds a Standard change too', change: { files: documentation, reviews: [asks('linus')] }, outcome: 'fail' },
  { name: 'holds an emergency too', change: { labels: ['emergency'], reviews: [asks('linus')] }, outcome: 'fail' },
  {
    name: 'passes over a stranger’s',
    change: { reviews: [asks('eve', { canPush: false })] },
    outcome: 'pass',
    message: /^Changes are requested by eve alone, whose approval could not count either$/,
  },
  {
    name: 'passes over a bot’s',
    change: { reviews: [asks('x', { author: { login: 'x[bot]', bot: true } })] },
    outcome: 'pass',
  },
  {
    name: 'hears who opened it through an agent',
    change: {
      author: { login: 'claude[bot]', bot: true, startedBy: 'ada' },
      reviews: [asks('ada', { canPush: false })],
    },
    outcome: 'fail',
  },
  {
    name: 'asks no contributor to approve',
    change: {
      author: { login: 'claude[bot]', bot: true, startedBy: 'ada' },
      reviews: [asks('ada')],
    },
    outcome: 'fail',
    remedy: /^Make the changes and let ada withdraw the request, or let somebody with write access dismiss the review$/,
  },
  {
    name: 'asks no contributor to look again',
    change: { reviews: [asks('ada', older)] },
    outcome: 'wait',
    remedy: /^Let ada withdraw the request, or/,
  },
  {
    name: 'asks the others beside a contributor',
    change: { reviews: [asks('ada'), asks('linus')] },
    outcome: 'fail',
    remedy: /^Make the changes, ask linus to approve and let ada withdraw the request, or/,
  },
  {
    name: 'passes after the same person’s approval',
    change: { reviews: [asks('linus'), approval('LINUS', { submittedAt: '2026-11-18T13:00:00Z' })] },
    outcome: 'pass',
  },
  { name: 'is unknown where the reviews were not read', change: { reviews: undefined }, outcome: 'unknown' },
  {
    name: 'is unknown where a team that could give somebody a say was not read',
    change: { reviews: [asks('eve', { canPush: false })] },
    policy: { people: { executive: ['acme/leads'] } },
    outcome: 'unknown',
    message: /whether eve, who requested changes without write access, has a say$/,
  },
  {
    name: 'asks nobody to approve whose account was deleted',
    change: { reviews: [asks('x', { author: null })] },
    outcome: 'fail',
    remedy: /^Make the changes, and let somebody with write access dismiss the review$/,
  },
  {
    name: 'asks nobody to look again whose account was deleted',
    change: { reviews: [asks('x', { author: null, ...older })] },
    outcome: 'wait',
    remedy: /^Let somebody with write access dismiss the review$/,
  },
  {
    name: 'asks those who are left beside a deleted account',
    change: { reviews: [asks('x', { author: null }), asks('linus')] },
    outcome: 'fail',
    remedy: /^Make the changes and ask linus to approve, or/,
  },
  {
    name: 'holds where it cannot be told whether the diff is the same',
    change: { reviews: [asks('linus', { commit: '1'.repeat(40), sameDiffAsHead: null })] },
    outcome: 'fail',
  },
]);
