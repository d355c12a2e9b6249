import { findSection, findTasks, tickedTasks } from '../body/find.ts';
import { categoryTitles } from '../classify/category.ts';
import { typeOfChangeHeadings } from '../classify/declared.ts';
import { defineRule, fail, notApplicable, pass } from '../rule.ts';
import { categoriesOption, namesOption } from '../rule-options.ts';

export const typeOfChange = defineRule({
  id: 'type-of-change',
  title: 'The type of change is ticked, and true',
  clauses: ['4.2', '3.1'],
  controls: ['CC8.1', 'CC8.5'],
  needs: ['body', 'files'],
  liftedBy: ['emergency', 'rollback', 'bot', 'install'],
  options: (z) =>
    z.strictObject({
      headings: namesOption(z, [...typeOfChangeHeadings], 'Headings of the section'),
      documentation: z
        .array(z.string().min(1))
        .default(['Documentation', 'Docs', 'Documentation update', 'Documentation only', 'Documentation change'])
        .describe('Boxes that say that only documentation changes'),
      categories: categoriesOption(z, ['normal', 'major'], 'Categories in which a box must be ticked'),
    }),
  check(_change, options, { body, classification }) {
    const [heading] = options.headings;
    const section = findSection(body, options.headings);
    const ticked = tickedTasks(section);
    const required = options.categories.includes(classification.category);
    if (ticked.length === 0) {
      if (!required) return notApplicable(`Not asked of a ${categoryTitles[classification.category]} change`);
      return fail({
        message: section === undefined ? `There is no ${heading} section` : `No box is ticked under ${section.heading}`,
        remedy:
          section === undefined
            ? `Add “## ${heading}” with the boxes of the template and tick what applies`
            : `Tick what applies under “${section.heading}”`,
        actor: 'author',
      });
    }
    const said = ticked.map((task) => task.text);
    if (findTasks(ticked, options.documentation).length === ticked.length && !classification.documentationOnly) {
      return fail({
        message: `Only “${said.join('”, “')}” is ticked, but files other than documentation change`,
        remedy: `Tick what the change really is under “${section?.heading ?? heading}”, or take the other files out`,
        actor: 'author',
        evidence: { ticked: said },
      });
    }
    return pass(`Ticked: ${said.join(', ')}`, { evidence: { ticked: said } });
  },
});
