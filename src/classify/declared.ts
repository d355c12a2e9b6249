import type { Body } from '../body/body.ts';
import { findSection } from '../body/find.ts';
import type { CategoryReason } from './classify.ts';
import type { ClassificationPolicy } from './paths.ts';

/** Headings under which authors say what kind of change it is. */
export const typeOfChangeHeadings = [
  'Type of change',
  'Types of changes',
  'Change type',
  'Type',
  'Kind of change',
  'What type of PR is this',
];

/** “Breaking change (…)”, “Introduces a breaking API change”, “BREAKING CHANGE:”. */
const breaking = /\bbreaking\b/i;

/** “Non-breaking change”, “no breaking changes”, “not a breaking change”: denials, and the small print of other boxes. */
const denied = /\b(?:non|no|not|without|isn[’']?t|never|nothing)\b[\s-]*(?:an?\s|any\s|\w+ing\s)?breaking/i;

/**
 * What the author and the labels declare. It can only raise: a box or a label costs its setter nothing, so neither makes a
 * change less than its files show.
 */
export function declaredReasons(
  labels: readonly string[],
  body: Body,
  policy: ClassificationPolicy['labels'],
): CategoryReason[] {
  const declaring = (category: 'major' | 'normal') => {
    if (labels.length === 0) return [];
    const known = new Set(policy[category].map(comparable));
    return labels
      .filter((label) => known.has(comparable(label)))
      .map(
        (label): CategoryReason => ({
          category,
          source: 'label',
          message: `The label “${label}” declares a ${category === 'major' ? 'Major' : 'Normal'} change`,
          files: [],
        }),
      );
  };
  const box: CategoryReason = {
    category: 'major',
    source: 'box',
    message: 'The box “Breaking change” is ticked, and breaking changes are Major',
    files: [],
  };
  return [...(isBreaking(body) ? [box] : []), ...declaring('major'), ...declaring('normal')];
}

/** Boxes state the kind of change, not its category; only this one raises it. Without the section, any box of that name does. */
function isBreaking(body: Body): boolean {
  if (body.tasks.length === 0) return false;
  const section = findSection(body, typeOfChangeHeadings);
  // Without the section, boxes in quoted changelogs would be left.
  const tasks = section?.tasks ?? body.tasks.filter(({ folded }) => folded !== true);
  return tasks.some(({ checked, struck, text }) => {
    // Names come first; what stands in brackets explains them.
    const name = text.slice(0, 300).replace(/\([^()]*\)/g, ' ');
    const says = breaking.test(name) && !denied.test(name);
    return checked && struck !== true && says && (section !== undefined || /^[^\p{L}]*breaking\s/iu.test(name));
  });
}

/** Whether two labels are the same to a person. */
export const sameLabel = (one: string, other: string): boolean => comparable(one) === comparable(other);

/** A label without regard to case, spaces and punctuation: “Breaking Change” is “breaking-change”. */
function comparable(label: string): string {
  return (
    label
      .toLowerCase()
      .normalize('NFKC')
      .match(/[\p{L}\p{N}]+/gu)
      ?.join('-') ?? ''
  );
}
