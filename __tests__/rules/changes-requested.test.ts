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
    remedy: /^Ask linus to look again and approve, or/,
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
    message: /eve alone/,
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
]);
