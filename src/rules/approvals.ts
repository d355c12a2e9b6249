import { categoryTitles } from '../classify/category.ts';
import { judgeSeats, reviewEvidence } from '../people/judge-seats.ts';
import { defineRule, notApplicable } from '../rule.ts';

export const approvals = defineRule({
  id: 'approvals',
  title: 'Somebody who wrote none of it approves',
  clauses: ['4.3', '3.1'],
  controls: ['CC8.1'],
  needs: ['files', 'commits', 'reviews'],
  refines: ['pushes', 'teams', 'reviewRequests'],
  liftedBy: ['emergency', 'rollback'],
  options: (z) => {
    const count = (least: number) => z.int().min(0).max(10).default(least);
    return z.strictObject({
      standard: count(0).describe('Approvals of a Standard change: pre-approved (3.2)'),
      normal: count(1).describe('Approvals of a Normal change'),
      major: count(1).describe('Technical approvals of a Major change, besides the executive one'),
    });
  },
  seats: (options, { classification }) =>
    Array.from({ length: options[classification.category] }, () => ({ role: 'technical review', people: null })),
  check(_change, options, { classification, panel }) {
    const { category } = classification;
    if (options[category] === 0) {
      const why =
        category === 'standard'
          ? 'A Standard change is pre-approved'
          : `The policy asks for no technical review of a ${categoryTitles[category]} change`;
      return notApplicable(why, { evidence: reviewEvidence(panel) });
    }
    return judgeSeats(panel, { rule: 'approvals', what: 'technical review', people: null });
  },
});
