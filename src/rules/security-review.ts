import { judgeSeats } from '../people/judge-seats.ts';
import { defineRule, notApplicable } from '../rule.ts';

export const securityReview = defineRule({
  id: 'security-review',
  title: 'A sensitive change gets a second look',
  clauses: ['4.3'],
  controls: ['CC8.1', 'CC8.2'],
  needs: ['files', 'commits', 'reviews'],
  refines: ['pushes', 'teams', 'reviewRequests'],
  liftedBy: ['emergency', 'rollback', 'install'],
  options: (z) => z.strictObject({}),
  seats: (_options, { classification, policy }) => {
    const people = policy.people.security.length > 0 ? policy.people.security : null;
    return classification.areas.length > 0
      ? [{ role: people === null ? 'second review' : 'security review', people }]
      : [];
  },
  check(_change, _options, { classification, panel, policy }) {
    if (classification.areas.length === 0) return notApplicable('No sensitive area is touched');
    const people = policy.people.security.length > 0 ? policy.people.security : null;
    const what = people === null ? 'second, independent review' : 'security review';
    return judgeSeats(panel, { rule: 'security-review', what, people, key: 'people.security' });
  },
});
