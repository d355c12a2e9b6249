import type { Change, ChangeInput } from '../../src/change.ts';
import { ChangeSchema } from '../../src/change-schema.ts';

/** Thursday 19 November 2026, 10:00 in Chicago: the window is open. */
export const THURSDAY = new Date('2026-11-19T16:00:00Z');

export const HEAD = 'a'.repeat(40);
export const BASE = 'b'.repeat(40);

/** What the author of a good Normal change writes. */
export const GOOD_BODY = `## Description
Failed webhook deliveries are retried with back-off, because a short outage of a customer lost their events.

Closes #41

## Type of Change
- [x] Bug fix
- [ ] New feature
- [ ] Breaking change
- [ ] Documentation
- [ ] Configuration

## Testing
- [x] Unit tests pass
- [x] Integration tests pass
- [ ] Manual testing completed
- [x] Tested in staging (if applicable)

## Security Considerations
- [x] No security impact
- [ ] Security review requested
- [ ] Credentials/secrets involved

## Rollback Plan
Revert the merge commit; nothing is stored in a new format.
`;

export const identity = (login: string) => ({ login, name: login, email: `${login}@example.com` });

export const approval = (login: string, more: Partial<NonNullable<ChangeInput['reviews']>[number]> = {}) => ({
  author: { login },
  state: 'APPROVED' as const,
  commit: HEAD,
  submittedAt: '2026-11-18T12:00:00Z',
  canPush: true,
  ...more,
});

/** A Normal change by ada that passes every rule on Thursday: a test says only what differs. */
export function change(more: Partial<ChangeInput> = {}): Change {
  return ChangeSchema.parse({
    repository: 'acme/shop',
    number: 42,
    url: 'https://github.com/acme/shop/pull/42',
    title: 'Retry failed webhook deliveries',
    body: GOOD_BODY,
    author: { login: 'ada' },
    base: { ref: 'main', sha: BASE },
    head: { ref: 'retry', sha: HEAD, repository: 'acme/shop' },
    createdAt: '2026-11-16T12:00:00Z',
    files: [{ path: 'src/webhooks/deliver.ts', status: 'modified', additions: 12, deletions: 3 }],
    commits: [
      {
        sha: HEAD,
        parents: [BASE],
        authors: [identity('ada')],
        committer: identity('ada'),
        message: 'Retry failed deliveries',
      },
    ],
    reviews: [approval('grace')],
    threads: [],
    checks: [
      {
        name: 'test',
        kind: 'check-run',
        app: 'github-actions',
        workflow: 'CI',
        status: 'completed',
        conclusion: 'success',
      },
    ],
    labelEvents: [],
    ...more,
  });
}
