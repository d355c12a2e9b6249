import type { Decision, Finding } from '../../src/decision.ts';

export const timezone = 'America/Chicago';

/** A finding with plain defaults. */
export function finding(part: Partial<Finding> & Pick<Finding, 'rule' | 'title' | 'outcome' | 'message'>): Finding {
  return { level: 'error', clauses: ['4.3'], controls: ['CC8.1'], ...part };
}

export const title = finding({
  rule: 'title',
  title: 'The title says what changes',
  outcome: 'pass',
  message: 'The title describes the change',
  clauses: ['4.2'],
  controls: ['CC8.5'],
});

export const description = finding({
  rule: 'description',
  title: 'The description says what changed and why',
  outcome: 'pass',
  message: 'What and why are described in 61 words',
  clauses: ['4.2'],
  controls: ['CC8.5'],
});

export const checksPass = finding({
  rule: 'checks',
  title: 'All checks are green',
  outcome: 'pass',
  message: 'All 6 checks passed for the head commit',
  clauses: ['4.3', '4.4'],
  controls: ['CC8.3'],
});

export const threadsPass = finding({
  rule: 'threads',
  title: 'No comment is left unresolved',
  outcome: 'pass',
  message: 'All 4 review threads are resolved',
});

export const approved = finding({
  rule: 'approvals',
  title: 'Somebody other than the author approves',
  outcome: 'pass',
  message: 'Approved by @grace',
  clauses: ['4.3', '7.1', '3.1'],
});

export const windowOpen = finding({
  rule: 'deployment-window',
  title: 'Nothing ships outside the deployment window',
  outcome: 'pass',
  message: 'Open until Friday 27 November, 15:00 CT',
  clauses: ['4.5'],
  controls: ['CC8.4'],
  until: '2026-11-27T21:00:00.000Z',
});

export const windowClosed = finding({
  rule: 'deployment-window',
  title: 'Nothing ships outside the deployment window',
  outcome: 'wait',
  message: 'Closed since Friday 15:00 (Friday cut-off). Opens Monday 30 November, 09:00 CT.',
  remedy: 'Merge from Monday 30 November, 09:00 CT on',
  actor: 'clock',
  until: '2026-11-30T15:00:00.000Z',
  clauses: ['4.5'],
  controls: ['CC8.4'],
});

export const rollbackPlanMissing = finding({
  rule: 'rollback-plan',
  title: 'A significant change says how to undo it',
  outcome: 'fail',
  message: 'Rollback plan is empty; Major changes need one',
  remedy: 'Say under “## Rollback Plan” how to revert this change, step by step',
  actor: 'author',
  clauses: ['4.2', '5.2'],
});

export const noRollbackPlan = finding({
  rule: 'rollback-plan',
  title: 'A significant change says how to undo it',
  outcome: 'not-applicable',
  message: 'No rollback plan; advised for this change, not required',
  clauses: ['4.2', '5.2'],
});

const reviewAsked = finding({
  rule: 'approvals',
  title: 'Somebody other than the author approves',
  outcome: 'wait',
  message: '0 of 1 approvals by somebody other than the author',
  remedy: 'Ask somebody with write access who wrote none of it for a review',
  actor: 'reviewer',
  clauses: ['4.3', '7.1', '3.1'],
});

/** A bug fix that may be merged. */
export const passing: Decision = {
  schemaVersion: 1,
  reviewers: {
    given: [{ login: 'grace', state: 'APPROVED', counts: true, why: 'approved 9c1185a', role: 'technical review' }],
    requested: [],
  },
  verdict: 'pass',
  category: 'normal',
  categoryReasons: [
    {
      category: 'normal',
      source: 'files',
      message: 'Changes of code are Normal changes',
      files: [{ path: 'src/cart/total.ts', pattern: '**' }],
    },
  ],
  lane: 'ordinary',
  laneReason: '',
  areas: [],
  sensitive: [],
  at: '2026-11-27T16:20:00.000Z',
  validUntil: '2026-11-27T21:00:00.000Z',
  earliestMerge: '2026-11-27T16:20:00.000Z',
  policy: {
    source: '.github/change-gate.yml',
    sha256: '5f3c6d1e8a7b4c2d9e0f1a2b3c4d5e6f7a8b9c0d1e2f3a4b5c6d7e8f9a0b1c2d',
  },
  change: {
    repository: 'acme/shop',
    number: 41,
    title: 'Round the cart total to cents',
    url: 'https://github.com/acme/shop/pull/41',
    head: '9c1185a5c5e9fc54612808977ee8f548b2258d31',
  },
  obligations: [],
  findings: [title, description, noRollbackPlan, approved, threadsPass, checksPass, windowOpen],
};

/** A documentation fix: nothing is deployed, so there is no window. */
export const documentation: Decision = {
  ...passing,
  category: 'standard',
  categoryReasons: [
    {
      category: 'standard',
      source: 'files',
      message: 'Documentation updates are pre-approved (3.2)',
      files: [
        { path: 'README.md', pattern: '**/*.md' },
        { path: 'docs/setup guide.md', pattern: 'docs/**' },
      ],
    },
  ],
  validUntil: null,
  change: {
    ...passing.change,
    number: 40,
    title: 'Correct the setup guide',
    url: 'https://github.com/acme/shop/pull/40',
  },
  findings: [
    title,
    description,
    { ...approved, outcome: 'not-applicable', message: 'A standard change is pre-approved' },
    checksPass,
    { ...finding(windowOpen), outcome: 'not-applicable', message: 'A change of documentation alone deploys nothing' },
  ],
};

/** A migration with authentication code on a Friday evening: three things to do, and three to wait for. */
export const failing: Decision = {
  ...passing,
  verdict: 'fail',
  category: 'major',
  categoryReasons: [
    {
      category: 'major',
      source: 'files',
      message: 'Database schema migrations are Major changes (3.5)',
      files: [{ path: 'db/migrations/20261127_move_sessions.sql', pattern: '**/migrations/**' }],
    },
    {
      category: 'major',
      source: 'files',
      message: 'Authentication changes are Major changes (3.5)',
      files: [
        { path: 'src/auth/login.ts', pattern: '**/auth/**' },
        { path: 'src/auth/session.ts', pattern: '**/auth/**' },
        { path: 'src/auth/session-store.ts', pattern: '**/auth/**' },
      ],
    },
  ],
  areas: ['authentication', 'database'],
  sensitive: [
    {
      area: 'authentication',
      title: 'Authentication and authorization',
      files: [
        { path: 'src/auth/login.ts', pattern: '**/auth/**' },
        { path: 'src/auth/session.ts', pattern: '**/auth/**' },
        { path: 'src/auth/session-store.ts', pattern: '**/auth/**' },
      ],
    },
    {
      area: 'database',
      title: 'Database',
      files: [{ path: 'db/migrations/20261127_move_sessions.sql', pattern: '**/migrations/**' }],
    },
  ],
  at: '2026-11-27T22:20:00.000Z',
  validUntil: null,
  earliestMerge: '2026-12-02T16:05:00.000Z',
  change: {
    ...passing.change,
    number: 42,
    title: 'Move sessions to their own table',
    url: 'https://github.com/acme/shop/pull/42',
  },
  findings: [
    title,
    description,
    finding({
      rule: 'testing',
      title: 'The pull request shows how it was tested',
      outcome: 'fail',
      message: 'Integration tests: required for a Major change, but neither ticked nor proven by a check',
      remedy: 'Tick “Integration tests pass” under “## Testing” once it is true',
      actor: 'author',
      clauses: ['4.4'],
      controls: ['CC8.3'],
    }),
    finding({
      rule: 'security-considerations',
      title: 'Security is considered',
      outcome: 'fail',
      message: '“No security impact” is ticked, but the change touches authentication',
      remedy: 'Untick “No security impact” and tick “Security review requested”',
      actor: 'author',
      clauses: ['4.2', '4.3'],
    }),
    rollbackPlanMissing,
    reviewAsked,
    finding({
      rule: 'executive-approval',
      title: 'An executive approves a Major change',
      outcome: 'wait',
      message: 'No approval by an executive',
      remedy: 'Ask @mira for a review',
      actor: 'reviewer',
      clauses: ['3.1', '3.5'],
    }),
    threadsPass,
    checksPass,
    finding({
      rule: 'lead-time',
      title: 'A change waits for its lead time',
      outcome: 'wait',
      message: 'A Major change waits 7 days from Wednesday 25 November, 10:05 CT',
      remedy: 'Merge from Wednesday 2 December, 10:05 CT on',
      actor: 'clock',
      until: '2026-12-02T16:05:00.000Z',
      clauses: ['3.1'],
    }),
    windowClosed,
  ],
};

/** Everything is done; a reviewer has to approve. */
export const waitingForReviewer: Decision = {
  ...passing,
  verdict: 'wait',
  validUntil: null,
  findings: [title, description, noRollbackPlan, reviewAsked, threadsPass, checksPass, windowOpen],
};

/** Everything is done and approved, on a Friday evening. */
export const waitingForWindow: Decision = {
  ...passing,
  verdict: 'wait',
  at: '2026-11-27T22:20:00.000Z',
  validUntil: '2026-11-30T15:00:00.000Z',
  earliestMerge: '2026-11-30T15:00:00.000Z',
  findings: [title, description, noRollbackPlan, approved, threadsPass, checksPass, windowClosed],
};

/** The reviews could not be read, and there is something to do besides. */
export const unknown: Decision = {
  ...passing,
  verdict: 'unknown',
  category: 'major',
  categoryReasons: failing.categoryReasons,
  validUntil: null,
  findings: [
    title,
    description,
    rollbackPlanMissing,
    finding({
      rule: 'approvals',
      title: 'Somebody other than the author approves',
      outcome: 'unknown',
      message: 'The members of acme/leads could not be read',
      remedy: 'Name the people in the policy, or give the gate a token that reads members',
      clauses: ['4.3', '7.1', '3.1'],
    }),
    checksPass,
    windowOpen,
  ],
};

/** Nothing blocks, one thing is advised. */
export const advised: Decision = {
  ...passing,
  findings: [
    title,
    description,
    finding({
      rule: 'linked-issue',
      title: 'A related issue is linked',
      outcome: 'fail',
      level: 'warning',
      message: 'No issue is linked',
      remedy: 'Write “Closes #123” in the description, if there is an issue',
      actor: 'author',
      clauses: ['4.2'],
    }),
    approved,
    threadsPass,
    checksPass,
    windowOpen,
  ],
};

/** An emergency at night: may be merged, and what has to follow. */
export const emergency: Decision = {
  ...passing,
  lane: 'emergency',
  laneReason: 'labelled “emergency”',
  at: '2026-11-28T08:12:00.000Z',
  validUntil: null,
  earliestMerge: '2026-11-28T08:12:00.000Z',
  change: { ...passing.change, number: 43, title: 'Restore the checkout', url: 'https://github.com/acme/shop/pull/43' },
  obligations: [
    {
      id: 'review',
      what: 'Have the change reviewed by somebody who wrote none of it',
      clauses: ['3.4'],
      dueHours: 24,
      due: '2026-11-29T08:12:00.000Z',
    },
    {
      id: 'confirmation',
      what: 'Have the verbal approval confirmed by the person named under “Approved by”',
      clauses: ['3.4'],
      dueHours: 24,
      due: '2026-11-29T08:12:00.000Z',
    },
    { id: 'retrospective', what: 'Discuss it in the next retrospective', clauses: ['3.4'], dueHours: null, due: null },
  ],
  findings: [
    title,
    description,
    {
      ...approved,
      outcome: 'not-applicable',
      message: 'Lifted: labelled “emergency”',
      lifted: { by: 'lane emergency: labelled “emergency”', outcome: 'wait', message: '0 of 1 approvals' },
    },
    threadsPass,
    {
      ...finding(windowClosed),
      outcome: 'not-applicable',
      message: 'Lifted: labelled “emergency”',
      lifted: { by: 'lane emergency: labelled “emergency”', outcome: 'wait', message: 'Closed at the weekend' },
    },
  ],
};

export const decisions: Readonly<Record<string, Decision>> = {
  passing,
  documentation,
  failing,
  'waiting-for-reviewer': waitingForReviewer,
  'waiting-for-window': waitingForWindow,
  unknown,
  advised,
  emergency,
};
