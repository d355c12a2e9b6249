import type { Task } from '../body/body.ts';
import { findSection, findTasks, tickedTasks } from '../body/find.ts';
import { categoryTitles } from '../classify/category.ts';
import { defineRule, fail, notApplicable, pass } from '../rule.ts';
import { categoriesOption, namesOption } from '../rule-options.ts';

export const securityConsiderations = defineRule({
  id: 'security-considerations',
  title: 'Security is considered',
  clauses: ['4.2', '4.3'],
  controls: ['CC8.1', 'CC8.2'],
  needs: ['body', 'files'],
  liftedBy: ['emergency', 'rollback', 'bot', 'install'],
  options: (z) =>
    z.strictObject({
      headings: namesOption(
        z,
        ['Security considerations', 'Security', 'Security impact', 'Security review'],
        'Headings of the section',
      ),
      noImpact: namesOption(z, ['No security impact', 'No impact', 'None'], 'Boxes that deny any impact'),
      reviewRequested: namesOption(
        z,
        ['Security review requested', 'Security review required', 'Security review needed'],
        'Boxes that ask for a security review',
      ),
      secrets: namesOption(
        z,
        ['Credentials/secrets involved', 'Credentials involved', 'Secrets involved'],
        'Boxes that say that secrets are touched',
      ),
      categories: categoriesOption(
        z,
        ['normal', 'major'],
        'Categories in which a box must be ticked; sensitive changes always need one',
      ),
    }),
  check(_change, options, { body, classification }) {
    const section = findSection(body, options.headings);
    const ticked = tickedTasks(section);
    const areas = classification.areas.map((area) => area.title);
    const sensitive = areas.length > 0 ? `the change is sensitive (${areas.join(', ')})` : null;
    if (ticked.length === 0 && sensitive === null && !options.categories.includes(classification.category)) {
      return notApplicable(`Not asked of a ${categoryTitles[classification.category]} change`);
    }
    const evidence = { ticked: ticked.map((task) => task.text), areas: classification.areas.map((area) => area.area) };
    const problem =
      ticked.length === 0
        ? nothingTicked(section?.heading, sensitive, options)
        : wronglyTicked(ticked, section?.heading ?? '', sensitive, options);
    if (problem !== null) return fail({ ...problem, actor: 'author', evidence });
    return pass(`Ticked: ${evidence.ticked.join(', ')}`, { evidence });
  },
});

interface Boxes {
  headings: readonly string[];
  noImpact: readonly string[];
  reviewRequested: readonly string[];
  secrets: readonly string[];
}

type Problem = { message: string; remedy: string };

function nothingTicked(found: string | undefined, sensitive: string | null, options: Boxes): Problem {
  const heading = options.headings[0] ?? '';
  const box = sensitive === null ? 'what applies' : `“${options.reviewRequested[0]}”`;
  const also = sensitive === null ? '' : `, and ${sensitive}`;
  return found === undefined
    ? {
        message: `There is no ${heading} section${also}`,
        remedy: `Add “## ${heading}” with the boxes of the template and tick ${box}`,
      }
    : { message: `No box is ticked under ${found}${also}`, remedy: `Under “${found}”, tick ${box}` };
}

function wronglyTicked(
  ticked: readonly Task[],
  where: string,
  sensitive: string | null,
  options: Boxes,
): Problem | null {
  const ticks = (names: readonly string[]) => findTasks(ticked, names).length > 0;
  const [denied, requested, secrets] = [
    ticks(options.noImpact),
    ticks(options.reviewRequested),
    ticks(options.secrets),
  ];
  const [noImpact, review] = [options.noImpact[0], options.reviewRequested[0]];
  if (denied && (requested || secrets)) {
    return {
      message: `${where} contradicts itself: “${noImpact}” is ticked beside another box`,
      remedy: `Untick “${noImpact}”, or the others`,
    };
  }
  if (requested || (sensitive === null && !secrets)) return null;
  const why = sensitive ?? 'credentials or secrets are involved';
  return {
    message: `“${review}” is not ticked, but ${why}`,
    remedy: `Tick “${review}” under “${where}”${denied ? ` and untick “${noImpact}”` : ''}`,
  };
}
