import type { Change } from '../../src/change.ts';
import type { Outcome } from '../../src/decision.ts';
import type { rules } from '../../src/rules/index.ts';

/** A change that differs in one thing from examples/feature.json, and what a rule says of it. */
export interface Example {
  /** What differs, as a reader of the documentation sees it. */
  when: string;
  change?: (feature: Change) => Partial<Change>;
  /** A policy file over the default. */
  policy?: string;
  /** The judged instant; default: when the facts of the file were read. */
  at?: string;
  expect: Outcome | readonly Outcome[];
}

type RuleId = (typeof rules)[number]['id'];

/** The body with one text replaced. Throws where it is not there, so that no example silently shows nothing. */
const swap =
  (from: string, to: string) =>
  ({ body }: Change): Partial<Change> => {
    if (!body?.includes(from)) throw new Error(`examples/feature.json does not say: ${from}`);
    return { body: body.replace(from, to) };
  };

/** The body without its last section. */
const withoutPlan = ({ body }: Change): string => (body ?? '').replace(/## Rollback Plan.*/s, '');

const file = (path: string): Change['files'] => [{ path, status: 'modified', additions: 3, deletions: 1 }];
const touching = (path: string) => (): Partial<Change> => ({ files: file(path) });
const migration = 'db/migrate/20261119120000_add_attempts.rb';

/** A migration that is added, with its text. */
const migrating = (...body: readonly string[]): Change['files'] => {
  const lines = ['class AddAttempts < ActiveRecord::Migration[8.0]', ...body, 'end'];
  const patch = [`@@ -0,0 +1,${lines.length} @@`, ...lines.map((line) => `+${line}`)].join('\n');
  return [{ path: migration, status: 'added', additions: lines.length, deletions: 0, patch }];
};

/** A review like that of the file, by somebody else or with another opinion. */
const review =
  (more: Partial<NonNullable<Change['reviews']>[number]>, beside = false) =>
  ({ reviews = [] }: Change): Partial<Change> => {
    const [first] = reviews;
    if (first === undefined) throw new Error('examples/feature.json has no review');
    return { reviews: [...(beside ? reviews : []), { ...first, ...more }] };
  };

const check =
  (more: Partial<NonNullable<Change['checks']>[number]>) =>
  ({ checks = [] }: Change): Partial<Change> => ({
    checks: checks.map((one, index) => (index === 0 ? { ...one, ...more } : one)),
  });

const emergency =
  (section: string) =>
  ({ body }: Change): Partial<Change> => ({ labels: ['emergency'], body: `${body}\n${section}` });

const undoes = (days: number, exact: boolean) => (): Partial<Change> => ({
  reverts: {
    number: 320,
    mergedAt: new Date(Date.parse('2026-11-19T16:04:00Z') - days * 86_400_000).toISOString(),
    exact,
  },
});

/** Examples by rule, for docs/rules.md; the test judges each and compares with `expect`. */
export const examples: Readonly<Record<RuleId, readonly Example[]>> = {
  title: [
    { when: 'as it is', expect: 'pass' },
    { when: 'the title is “fix”', change: () => ({ title: 'fix' }), expect: 'fail' },
    { when: 'the title is “Update the code”', change: () => ({ title: 'Update the code' }), expect: 'fail' },
    { when: 'the title begins with “WIP:”', change: ({ title }) => ({ title: `WIP: ${title}` }), expect: 'fail' },
  ],
  description: [
    { when: 'as it is', expect: 'pass' },
    { when: 'there is no description', change: () => ({ body: null }), expect: 'fail' },
    {
      when: 'the template was left as it is',
      change: () => ({ body: '## Description\n[What does this PR do?]\n' }),
      expect: 'fail',
    },
  ],
  'linked-issue': [
    { when: 'as it is: merging closes an issue', expect: 'pass' },
    {
      when: 'no issue is linked or named',
      change: (feature) => ({ ...swap('Closes #307', '')(feature), linkedIssues: [] }),
      expect: 'fail',
    },
    {
      when: '“SHOP-12” stands in the title, and the policy knows such keys',
      change: (feature) => ({
        ...swap('Closes #307', '')(feature),
        linkedIssues: [],
        title: `SHOP-12 ${feature.title}`,
      }),
      policy: 'rules:\n  linked-issue:\n    patterns: { add: ["{KEY}-{number}"] }\n',
      expect: 'pass',
    },
  ],
  'type-of-change': [
    { when: 'as it is', expect: 'pass' },
    { when: 'no box is ticked', change: swap('- [x] New feature', '- [ ] New feature'), expect: 'fail' },
    {
      when: 'only “Documentation” is ticked, but code changes',
      change: (feature) => {
        const { body } = swap('- [x] New feature', '- [ ] New feature')(feature);
        return swap('- [ ] Documentation', '- [x] Documentation')({ ...feature, body: body ?? null });
      },
      expect: 'fail',
    },
    {
      when: 'no box is ticked, but only documentation changes',
      change: (feature) => ({
        ...swap('- [x] New feature', '- [ ] New feature')(feature),
        files: file('docs/webhooks.md'),
      }),
      expect: 'not-applicable',
    },
  ],
  testing: [
    { when: 'as it is', expect: 'pass' },
    {
      when: 'no box is ticked and nothing is said',
      change: (feature) => ({
        body: (feature.body ?? '').replace('- [x] Unit', '- [ ] Unit').replace('- [x] Manual', '- [ ] Manual'),
      }),
      expect: 'fail',
    },
    { when: 'a migration makes it Major', change: touching(migration), expect: ['fail', 'fail'] },
  ],
  'security-considerations': [
    { when: 'as it is', expect: 'pass' },
    { when: 'no box is ticked', change: swap('- [x] No security impact', '- [ ] No security impact'), expect: 'fail' },
    { when: 'it touches the log-in', change: touching('src/auth/login.ts'), expect: 'fail' },
  ],
  'rollback-plan': [
    { when: 'as it is', expect: 'pass' },
    {
      when: 'there is no plan, and nothing sensitive changes',
      change: (feature) => ({ body: withoutPlan(feature) }),
      expect: 'not-applicable',
    },
    {
      when: 'there is no plan, and a migration makes it Major',
      change: (feature) => ({ body: withoutPlan(feature), files: file(migration) }),
      expect: 'fail',
    },
  ],
  'migration-way-back': [
    { when: 'as it is: no migration', expect: 'not-applicable' },
    {
      when: 'a migration adds an index, which Rails can reverse',
      change: () => ({ files: migrating('  def change', '    add_index :deliveries, :attempts', '  end') }),
      expect: 'pass',
    },
    {
      when: 'a migration drops a column, and has only “up”',
      change: () => ({ files: migrating('  def up', '    remove_column :deliveries, :payload', '  end') }),
      expect: 'fail',
    },
    { when: 'GitHub shows no diff of the migration', change: touching(migration), expect: 'unknown' },
  ],
  sections: [
    { when: 'as it is: the built-in policy asks for no further section', expect: 'not-applicable' },
    {
      when: 'the policy asks for a section “Customer impact”',
      policy: 'rules:\n  sections:\n    required:\n      - heading: Customer impact\n',
      expect: 'fail',
    },
  ],
  approvals: [
    { when: 'as it is', expect: 'pass' },
    { when: 'nobody has approved', change: () => ({ reviews: [] }), expect: 'wait' },
    {
      when: 'the approval is of an earlier commit, and two files have changed since',
      change: review({ commit: '71c0de7', sameDiffAsHead: false, filesChangedSince: 2 }),
      expect: 'wait',
    },
    { when: 'only documentation changes', change: touching('docs/webhooks.md'), expect: 'not-applicable' },
  ],
  'executive-approval': [
    { when: 'as it is: a Normal change', expect: 'not-applicable' },
    { when: 'a migration makes it Major, and the policy names nobody', change: touching(migration), expect: 'fail' },
    {
      when: 'a migration makes it Major, and the policy names carol',
      change: touching(migration),
      policy: 'people: { executive: [carol] }\n',
      expect: 'wait',
    },
    {
      when: 'and carol has approved as well',
      change: (feature) => ({
        ...review({ author: { login: 'carol', bot: false } }, true)(feature),
        files: file(migration),
      }),
      policy: 'people: { executive: [carol] }\n',
      expect: 'pass',
    },
  ],
  'security-review': [
    { when: 'as it is: no sensitive area', expect: 'not-applicable' },
    {
      when: 'it touches the log-in, and grace alone has approved',
      change: touching('src/auth/login.ts'),
      expect: 'wait',
    },
    {
      when: 'it touches the log-in, and alan has approved as well',
      change: (feature) => ({
        ...review({ author: { login: 'alan', bot: false } }, true)(feature),
        files: file('src/auth/login.ts'),
      }),
      expect: 'pass',
    },
  ],
  'separation-of-duties': [
    { when: 'as it is', expect: 'pass' },
    {
      when: 'a commit is by an address that GitHub knows no account for',
      change: ({ commits = [] }) => ({
        commits: commits.map((commit) => ({
          ...commit,
          authors: [{ login: null, name: 'A. Byron', email: 'ada@old.example' }],
        })),
      }),
      expect: 'wait',
    },
  ],
  'changes-requested': [
    { when: 'as it is', expect: 'pass' },
    { when: 'grace requests changes', change: review({ state: 'CHANGES_REQUESTED' }), expect: 'fail' },
    {
      when: 'somebody without write access requests changes',
      change: review({ author: { login: 'mallory', bot: false }, state: 'CHANGES_REQUESTED', canPush: false }, true),
      expect: 'pass',
    },
  ],
  'review-threads': [
    { when: 'as it is', expect: 'pass' },
    {
      when: 'a thread is open',
      change: ({ threads = [] }) => ({ threads: threads.map((thread) => ({ ...thread, resolved: false })) }),
      expect: 'fail',
    },
  ],
  'ci-checks': [
    { when: 'as it is', expect: 'pass' },
    { when: '“test” failed', change: check({ conclusion: 'failure' }), expect: 'fail' },
    { when: '“test” still runs', change: check({ status: 'in_progress', conclusion: null }), expect: 'wait' },
    { when: 'no check has run', change: () => ({ checks: [] }), expect: 'wait' },
  ],
  'gate-integrity': [
    { when: 'as it is', expect: 'not-applicable' },
    {
      when: 'it changes the policy, and grace has approved',
      change: (feature) => ({ files: [...(feature.files ?? []), ...(file('.github/change-gate.yml') ?? [])] }),
      expect: 'pass',
    },
    {
      when: 'it changes the policy, which names carol as its owner, and grace has approved',
      change: touching('.github/change-gate.yml'),
      policy: 'people: { owner: [carol] }\n',
      expect: 'wait',
    },
  ],
  emergency: [
    { when: 'as it is: no label', expect: 'not-applicable' },
    {
      when: 'the label “emergency” is set, and nothing is said',
      change: () => ({ labels: ['emergency'] }),
      expect: 'fail',
    },
    {
      when: 'the section names the author as approver',
      change: emergency('## Emergency\nReason: checkout is down\nApproved by: @ada\n'),
      expect: 'fail',
    },
    {
      when: 'the section says why, and who approved',
      change: emergency('## Emergency\nReason: checkout is down\nApproved by: @carol\n'),
      expect: 'pass',
    },
  ],
  rollback: [
    { when: 'as it is: it undoes nothing', expect: 'not-applicable' },
    { when: 'it exactly undoes what was merged yesterday', change: undoes(1, true), expect: 'pass' },
    { when: 'it undoes that, and changes something else', change: undoes(1, false), expect: 'fail' },
    { when: 'it exactly undoes what was merged nine days ago', change: undoes(9, true), expect: 'fail' },
  ],
  'lead-time': [
    { when: 'as it is: opened more than a day ago', expect: 'pass' },
    { when: 'opened two hours ago', change: () => ({ createdAt: '2026-11-19T14:04:00Z' }), expect: 'wait' },
    { when: 'a migration makes it Major', change: touching(migration), expect: 'wait' },
    { when: 'it is a draft', change: () => ({ draft: true }), expect: 'wait' },
  ],
  'deployment-window': [
    { when: 'as it is: a Thursday morning', expect: 'pass' },
    { when: 'on a Friday at 15:00', at: '2026-11-20T21:00:00Z', expect: 'wait' },
    { when: 'on Thanksgiving Day', at: '2026-11-26T16:00:00Z', expect: 'wait' },
    {
      when: 'on a Friday at 15:00, but only documentation changes',
      change: touching('docs/webhooks.md'),
      at: '2026-11-20T21:00:00Z',
      expect: 'not-applicable',
    },
  ],
};
