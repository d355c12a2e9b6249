import { approval } from '../support/change.ts';
import { describeRule } from '../support/describe-rule.ts';

const files = [{ path: 'src/payments/card.ts', status: 'modified' as const }];
const areas = { payments: { title: 'Payments', paths: ['src/payments/**'] } };
const named = { areas, people: { security: ['sue'] } };

describeRule('security-review', [
  {
    name: 'asks nothing where no sensitive area is touched',
    policy: named,
    outcome: 'not-applicable',
    message: /^No sensitive area is touched$/,
  },
  {
    name: 'waits for a second review where nobody is named',
    change: { files },
    policy: { areas },
    outcome: 'wait',
    message: /^No second, independent review yet$/,
    actor: 'reviewer',
  },
  {
    name: 'passes with a second review where nobody is named',
    change: { files, reviews: [approval('grace'), approval('linus')] },
    policy: { areas },
    outcome: 'pass',
    message: /^Second, independent review by linus$/,
  },
  {
    name: 'does not take one approval for both',
    change: { files, reviews: [approval('grace')] },
    policy: { areas },
    outcome: 'wait',
  },
  {
    name: 'waits for who is named',
    change: { files },
    policy: named,
    outcome: 'wait',
    remedy: /^Ask sue for a security review$/,
  },
  {
    name: 'passes with who is named',
    change: { files, reviews: [approval('Sue', { canPush: false })] },
    policy: named,
    outcome: 'pass',
    message: /^Security review by Sue$/,
  },
  {
    name: 'fails where only the author is named',
    change: { files, author: { login: 'sue' } },
    policy: named,
    outcome: 'fail',
    remedy: /under “people\.security” in the policy for a security review$/,
    actor: 'owner',
  },
  {
    name: 'is unknown where the team could not be read',
    change: { files },
    policy: { areas, people: { security: ['acme/sec'] } },
    outcome: 'unknown',
    message: /acme\/sec could not be read/,
  },
  {
    name: 'counts a file’s former name',
    change: { files: [{ path: 'src/cart.ts', previousPath: 'src/payments/card.ts', status: 'renamed' }] },
    policy: named,
    outcome: 'wait',
  },
]);
