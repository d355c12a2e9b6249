import type { Body } from '../body/body.ts';
import { findSection, isPlaceholder, tickedTasks } from '../body/find.ts';
import { emergencySection } from '../lanes/emergency-section.ts';
import type { Policy } from '../policy/schema.ts';
import type { PullRequestRecord } from './record.ts';

type Narrative = Pick<PullRequestRecord, 'what' | 'why' | 'typeOfChange' | 'rollbackPlan'> & {
  testing: Pick<PullRequestRecord['testing'], 'heading' | 'text' | 'boxes'>;
};

/** Headings under which a justification stands, before the description is searched for one. */
const whyHeadings = [
  'Why',
  'Motivation',
  'Justification',
  'Reason',
  'Purpose',
  'Context',
  'Background',
  'Problem',
  'Why is this change needed',
  'Motivation and context',
  'What and why',
];

/** Words with which a sentence gives its reason. */
const gives =
  /\b(?:because|so that|in order to|since|due to|to (?:fix|avoid|prevent|allow|make|keep|stop)|fixes|prevents|otherwise|needed|required)\b/i;

/** Sentences and lines of a text. One that ends in a full stop, a line break or nowhere. */
const sentence = /[^.!?\n]{1,2000}(?:[.!?](?=\s|$)|\n|$|[.!?])?/g;

/** What the author says of a change (6.1): what, why, its type, its tests and the way back. Text as a reader sees it. */
export function narrativeOf(body: Body, linkedIssues: readonly string[], lane: string, policy: Policy): Narrative {
  const { rules } = policy;
  const written = (headings: readonly string[]) => {
    const section = findSection(body, headings);
    return section !== undefined && !isPlaceholder(section.content) ? section : undefined;
  };
  const description = written(rules.description.headings);
  const lead = isPlaceholder(body.lead) ? '' : body.lead;
  const what = [lead, description?.content ?? ''].filter((part) => part !== '').join('\n\n');
  const testing = findSection(body, rules.testing.headings);
  return {
    what,
    why: whyOf(),
    typeOfChange: tickedTasks(findSection(body, rules['type-of-change'].headings)).map(({ text }) => text),
    rollbackPlan: written(rules['rollback-plan'].headings)?.content ?? '',
    testing: {
      heading: testing?.heading ?? null,
      text: withoutBoxes(testing?.content ?? ''),
      boxes: (testing?.tasks ?? [])
        .filter(({ struck }) => struck !== true)
        .map(({ text, checked }) => ({ text, checked })),
    },
  };

  function whyOf(): PullRequestRecord['why'] {
    const emergency = lane === 'emergency' ? emergencySection(body, policy.emergency.headings, policy.bots) : undefined;
    if (emergency !== undefined && emergency.reason !== '')
      return { text: emergency.reason, where: policy.emergency.headings[0] ?? 'Emergency' };
    const own = written(whyHeadings);
    if (own !== undefined) return { text: own.content, where: own.heading };
    const reasons = (what.match(sentence) ?? []).map((part) => part.trim()).filter((part) => gives.test(part));
    if (reasons.length > 0)
      return { text: reasons.slice(0, 5).join(' '), where: description?.heading ?? 'description' };
    return linkedIssues.length === 0 ? null : { text: linkedIssues.join(', '), where: 'linked issues' };
  }
}

/** Nothing that an author said, where nobody knows what the description was. */
export const silence: Narrative = {
  what: '',
  why: null,
  typeOfChange: [],
  rollbackPlan: '',
  testing: { heading: null, text: '', boxes: [] },
};

/** The ticked boxes are listed on their own. */
const withoutBoxes = (content: string): string =>
  content
    .split('\n')
    .filter((line) => !line.startsWith('[x] '))
    .join('\n');
