import { type FoundSection, findSection, isPlaceholder, tickedTasks } from '../body/find.ts';
import { defineRule, fail, notApplicable, pass, type Verdict } from '../rule.ts';
import { categoriesOption } from '../rule-options.ts';

export const sections = defineRule({
  id: 'sections',
  title: 'The sections that the company asks for are filled in',
  clauses: ['4.2'],
  controls: ['CC8.1', 'CC8.5'],
  needs: ['body', 'files'],
  liftedBy: ['emergency', 'rollback', 'bot', 'install'],
  options: (z) =>
    z.strictObject({
      required: z
        .array(
          z.strictObject({
            heading: z.string().min(1).describe('The heading, without #'),
            aliases: z.array(z.string().min(1)).default([]).describe('Other headings that count'),
            categories: categoriesOption(z, ['standard', 'normal', 'major'], 'Asked of changes of these categories'),
            areas: z
              .array(z.string().min(1))
              .default([])
              .describe('Asked only of changes of these sensitive areas; none named: of all'),
            expect: z
              .enum(['content', 'any', 'all', 'exactly-one'])
              .default('content')
              .describe('Text, or boxes: any, all or exactly one of them ticked'),
            remedy: z.string().min(1).optional().describe('What to tell the author, as one imperative sentence'),
          }),
        )
        .default([])
        .describe('Further sections, each with what it must hold'),
    }),
  check(_change, options, { body, classification }) {
    const touched = new Set(classification.areas.map((area) => area.area));
    const asked = options.required.filter(
      ({ categories, areas }) =>
        categories.includes(classification.category) && (areas.length === 0 || areas.some((area) => touched.has(area))),
    );
    if (asked.length === 0) return notApplicable('No further sections are asked of this change');
    return asked.map(({ heading, aliases, expect, remedy }): Verdict => {
      const section = findSection(body, [heading, ...aliases]);
      const lack = lacking(section, expect, heading);
      if (lack === null) return pass(`${section?.heading ?? heading} is filled in`, { evidence: { expect } });
      return fail({ message: lack.message, remedy: remedy ?? lack.advice, actor: 'author' });
    });
  },
});

type Expected = 'content' | 'any' | 'all' | 'exactly-one';

/** What a section lacks and what to do about it; null: nothing. */
function lacking(
  section: FoundSection | undefined,
  expect: Expected,
  heading: string,
): { message: string; advice: string } | null {
  if (section === undefined) {
    return { message: `There is no ${heading} section`, advice: `Add “## ${heading}” and fill it in` };
  }
  const where = section.heading;
  const boxes = section.tasks.length;
  const ticked = tickedTasks(section).length;
  if (expect === 'content') {
    return isPlaceholder(section.content) ? { message: `${where} is empty`, advice: `Fill in “## ${where}”` } : null;
  }
  if (boxes === 0) {
    const advice = `Put the boxes of the template back under “## ${where}” and tick what applies`;
    return { message: `${where} has no boxes`, advice };
  }
  const failures = {
    any: ticked === 0 && {
      message: `No box is ticked under ${where}`,
      advice: `Tick what applies under “## ${where}”`,
    },
    all: ticked < boxes && {
      message: `${ticked} of ${boxes} boxes are ticked under ${where}`,
      advice: `Tick every box under “## ${where}” once it is true`,
    },
    'exactly-one': ticked !== 1 && {
      message: `${ticked} boxes are ticked under ${where}; exactly one may be`,
      advice: `Tick exactly one box under “## ${where}”`,
    },
  };
  return failures[expect] || null;
}
