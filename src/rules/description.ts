import { findSection, isPlaceholder } from '../body/find.ts';
import { defineRule, fail, pass } from '../rule.ts';
import { namesOption } from '../rule-options.ts';
import { countWords } from '../words.ts';

export const description = defineRule({
  id: 'description',
  title: 'The description says what changes and why',
  clauses: ['4.2', '6.1'],
  controls: ['CC8.2', 'CC8.5'],
  needs: ['title', 'body'],
  liftedBy: ['emergency', 'rollback', 'bot', 'install'],
  options: (z) =>
    z.strictObject({
      headings: namesOption(
        z,
        [
          'Description',
          'Summary',
          'Overview',
          'What',
          'Why',
          'What and why',
          'What changed',
          'Changes',
          'Motivation',
          'Context',
          'Background',
          'What does this PR do',
          'Purpose',
          'Proposed changes',
          'Why is this change needed',
        ],
        'Headings that a description may stand under; text before the first heading counts as well',
      ),
      minimumWords: z.int().min(1).default(5).describe('Fewest words: fewer cannot say what and why'),
    }),
  check(change, options, { body }) {
    const [heading] = options.headings;
    const section = findSection(body, options.headings);
    const text = [body.lead, section?.content ?? ''].filter((part) => part !== '' && !isPlaceholder(part)).join('\n\n');
    const remedy = `Write under “## ${heading}” what this change does and why it is needed`;
    const missing = (message: string) => fail({ message, remedy, actor: 'author' });
    if (text === '') {
      return missing(
        body.sections.length === 0 && (change.body ?? '').trim() === ''
          ? 'The pull request has no description'
          : section === undefined
            ? `There is no ${heading} section`
            : `${section.heading} is empty`,
      );
    }
    if (text.trim().toLowerCase() === change.title.trim().toLowerCase())
      return missing('The description only repeats the title');
    const count = countWords(text);
    if (count < options.minimumWords) {
      return missing(
        `The description has ${count === 1 ? 'one word' : `${count} words`}: too few to say what changes and why`,
      );
    }
    return pass('The change is described', { evidence: { words: count } });
  },
});
