import { approval } from '../support/change.ts';
import { describeRule } from '../support/describe-rule.ts';

const count = (approvals: Record<string, number>) => ({ rules: { approvals } });
const migration = [{ path: 'db/migrate/20261119_add_index.rb', status: 'added' as const }];
const documentation = [{ path: 'README.md', status: 'modified' as const }];

describeRule('approvals', [
  { name: 'passes with one approval of a Normal change', outcome: 'pass', message: /^Technical review by grace$/ },
  {
    name: 'waits for one',
    change: { reviews: [] },
    outcome: 'wait',
    message: /^No technical review yet$/,
    remedy: /^Ask somebody with write access who had no hand in the change for a technical review$/,
    actor: 'reviewer',
  },
  {
    name: 'waits for as many as the policy asks',
    change: { reviews: [] },
    policy: count({ normal: 2 }),
    outcome: 'wait',
    message: /^None of 2 technical reviews yet$/,
    remedy: /for 2 technical reviews$/,
  },
  {
    name: 'says how many are there',
    policy: count({ normal: 3 }),
    outcome: 'wait',
    message: /^1 of 3 technical reviews, by grace$/,
    remedy: /for 2 technical reviews$/,
  },
  {
    name: 'passes with as many as the policy asks',
    change: { reviews: [approval('grace'), approval('linus')] },
    policy: count({ normal: 2 }),
    outcome: 'pass',
    message: /by grace and linus$/,
  },
  {
    name: 'asks none of a Standard change',
    change: { files: documentation, reviews: [] },
    outcome: 'not-applicable',
    message: /^A Standard change is pre-approved$/,
  },
  {
    name: 'asks none where the policy asks none',
    change: { reviews: [] },
    policy: count({ normal: 0 }),
    outcome: 'not-applicable',
    message: /^The policy asks for no technical review of a Normal change$/,
  },
  { name: 'asks a Major change too', change: { files: migration, reviews: [] }, outcome: 'wait' },
  {
    name: 'asks as many of a Major change as the policy says',
    change: { files: migration },
    policy: count({ major: 2 }),
    outcome: 'wait',
    message: /^1 of 2 technical reviews/,
  },
  {
    name: 'asks a Standard change where the policy says so',
    change: { files: documentation, reviews: [] },
    policy: count({ standard: 1 }),
    outcome: 'wait',
  },
  {
    name: 'counts the approvals that do not count no further than five',
    change: { reviews: [1, 2, 3, 4, 5, 6, 7].map((each) => approval(`eve${each}`, { canPush: false })) },
    outcome: 'wait',
    message: /eve4 approved aaaaaaa, but has no write access; 3 more do not count\)$/,
  },
  { name: 'is unknown where the commits were not read', change: { commits: undefined }, outcome: 'unknown' },
  { name: 'is unknown where the files were not read', change: { files: undefined }, outcome: 'unknown' },
  {
    name: 'is lifted in an emergency',
    change: { labels: ['emergency'], reviews: [] },
    outcome: 'not-applicable',
    message: /^Lifted/,
  },
]);
