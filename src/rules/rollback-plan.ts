import { findSection, isPlaceholder } from '../body/find.ts';
import { categoryTitles } from '../classify/category.ts';
import { defineRule, fail, notApplicable, pass } from '../rule.ts';
import { categoriesOption, namesOption } from '../rule-options.ts';
import { countWords } from '../words.ts';

/** Headings under which a rollback plan stands, unless a policy names others. */
export const rollbackPlanHeadings = [
  'Rollback plan',
  'Rollback',
  'Rollback procedure',
  'Rollback strategy',
  'Rollback steps',
  'How to roll back',
  'How to revert',
  'Revert plan',
  'Backout plan',
];

export const rollbackPlan = defineRule({
  id: 'rollback-plan',
  title: 'A significant change says how to undo it',
  clauses: ['4.2', '5.2'],
  controls: ['CC8.1'],
  needs: ['body', 'files'],
  liftedBy: ['emergency', 'rollback', 'bot', 'install'],
  options: (z) =>
    z.strictObject({
      headings: namesOption(z, rollbackPlanHeadings, 'Headings of the section'),
      minimumWords: z.int().min(1).default(2).describe('Fewest words of a plan'),
      categories: categoriesOption(z, ['major'], 'Categories in which a plan is required; elsewhere it is advised'),
      sensitive: z.boolean().default(true).describe('Whether a change of a sensitive area needs a plan as well'),
    }),
  check(_change, options, { body, classification }) {
    const [heading] = options.headings;
    const section = findSection(body, options.headings);
    const plan = section !== undefined && !isPlaceholder(section.content) ? section.content : '';
    const count = countWords(plan);
    if (count >= options.minimumWords) return pass('The way back is described', { evidence: { words: count } });

    const sensitive = options.sensitive && classification.areas.length > 0;
    const because = options.categories.includes(classification.category)
      ? `${categoryTitles[classification.category]} changes need one`
      : `the change is sensitive (${classification.areas.map((area) => area.title).join(', ')})`;
    if (!options.categories.includes(classification.category) && !sensitive) {
      return notApplicable('No rollback plan; advised for this change, not required');
    }
    const where = section?.heading ?? heading;
    return fail({
      message: `${section === undefined ? `There is no ${heading} section` : count > 0 ? `${where} is too short to be followed` : `${where} is empty`}; ${because}`,
      remedy: `Say under “## ${where}” how to revert this change, step by step`,
      actor: 'author',
    });
  },
});
