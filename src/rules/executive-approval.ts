import { categoryTitles } from '../classify/category.ts';
import { judgeSeats } from '../people/judge-seats.ts';
import { defineRule, fail, notApplicable } from '../rule.ts';
import { categoriesOption } from '../rule-options.ts';

export const executiveApproval = defineRule({
  id: 'executive-approval',
  title: 'An executive approves a Major change',
  clauses: ['3.1', '3.5'],
  controls: ['CC8.1'],
  needs: ['files', 'commits', 'reviews'],
  refines: ['pushes', 'teams', 'reviewRequests'],
  liftedBy: ['emergency', 'rollback', 'install'],
  options: (z) =>
    z.strictObject({
      categories: categoriesOption(z, ['major'], 'Categories that need it'),
    }),
  seats: ({ categories }, { classification, policy }) =>
    categories.includes(classification.category) && policy.people.executive.length > 0
      ? [{ role: 'executive approval', people: policy.people.executive }]
      : [],
  check(_change, { categories }, { classification, panel, policy }) {
    if (!categories.includes(classification.category))
      return notApplicable(`Not asked of a ${categoryTitles[classification.category]} change`);
    const people = policy.people.executive;
    if (people.length === 0) {
      return fail({
        message: 'The policy names no executive, so nobody can approve this change',
        remedy:
          'Name at least one login or team under “people.executive” in .github/change-gate.yml on the default branch',
        actor: 'owner',
      });
    }
    return judgeSeats(panel, {
      rule: 'executive-approval',
      what: 'executive approval',
      people,
      key: 'people.executive',
    });
  },
});
