import { defineRule, fail, pass } from '../rule.ts';
import { countWords, words } from '../words.ts';

/** `feat(api)!: `, `[ABC-123] `, `ABC-123: `, `#12 `: what stands before the words that describe the change. */
const prefixes = [
  /^[a-z]+(?:\([^()]*\))?!?:\s*/i,
  /^\[[^[\]]*\]\s*/,
  /^\(?[A-Z][A-Z0-9]+-\d+\)?[\s:—–-]*/,
  /^#\d+[\s:—–-]*/,
];

/** At the start, or as the whole: “Don't merge duplicate customers” describes a change. */
const unfinished =
  /^(?:wip\b|fixup!|squash!|amend!|draft\b\s*:|dnm\b|(?:do not|don['’]?t) merge(?: yet)?\s?(?:$|[:!.—–]|- ))/i;

const mark = "[[(]\\s?(?:wip|do not merge|don['’]?t merge|dnm|work in progress)\\s?[\\])]";

/** In brackets at the start or the end: “Add WIP limit (WIP) to kanban” describes a change. */
const unfinishedMark = new RegExp(`^${mark}|${mark}$`, 'i');

/** A number, or a part of a version: it says nothing of what changes. */
const number = /^v?\d+$/;

export const title = defineRule({
  id: 'title',
  title: 'The title says what changes',
  clauses: ['4.2'],
  controls: ['CC8.5'],
  needs: ['title'],
  options: (z) =>
    z.strictObject({
      minimumWords: z
        .int()
        .min(1)
        .default(2)
        .describe('Fewest words, not counting a prefix such as `fix:` or a ticket'),
      vague: z
        .array(z.string().min(1))
        .default([
          ...['a', 'an', 'and', 'the', 'some', 'more', 'few', 'for', 'in', 'of', 'to', 'this', 'my', 'it', 'another'],
          ...[
            'fix',
            'fixes',
            'fixed',
            'fixing',
            'bug',
            'bugs',
            'bugfix',
            'bugfixes',
            'hotfix',
            'patch',
            'issue',
            'issues',
          ],
          ...[
            'change',
            'changes',
            'changed',
            'update',
            'updates',
            'updated',
            'updating',
            'edit',
            'edits',
            'tweak',
            'tweaks',
          ],
          ...[
            'minor',
            'small',
            'quick',
            'misc',
            'various',
            'stuff',
            'things',
            'thing',
            'code',
            'work',
            'done',
            'final',
          ],
          ...[
            'new',
            'feature',
            'features',
            'improvement',
            'improvements',
            'cleanup',
            'temp',
            'tmp',
            'asdf',
            'foo',
            'pr',
          ],
          ...['merge', 'into', 'main', 'master', 'develop', 'from'],
          ...['pull', 'request', 'commit', 'branch', 'file', 'files', 'review', 'comments', 'address', 'feedback'],
        ])
        .describe('Words that say nothing by themselves: a title made of these alone is not clear'),
    }),
  check(change, options) {
    const written = change.title.trim();
    const remedy =
      'Rename the pull request so that the title says what changes, e.g. “Retry failed webhook deliveries”';
    const unclear = (message: string) => fail({ message, remedy, actor: 'author' });
    if (written === '') return unclear('The title is empty');
    if (isUnfinished(written)) return unclear(`The title marks this as unfinished: “${written}”`);
    const described = withoutPrefixes(written);
    if (countWords(described) < options.minimumWords)
      return unclear(`The title is too short to describe a change: “${written}”`);
    const vague = new Set(options.vague);
    if (words(described).every((word) => vague.has(word) || number.test(word))) {
      return unclear(`The title could stand over any change: “${written}”`);
    }
    return pass('The title describes the change', { evidence: { title: written } });
  },
});

/** Whether a title says so itself, at its start or behind any of its prefixes. */
function isUnfinished(written: string): boolean {
  let rest = written.replace(/\s+/g, ' ');
  for (let stripped = 0; stripped < 4; stripped++) {
    if (unfinished.test(rest) || unfinishedMark.test(rest)) return true;
    const left = prefixes.reduce((text, prefix) => (text === rest ? text.replace(prefix, '') : text), rest);
    if (left === rest) return false;
    rest = left;
  }
  return false;
}

function withoutPrefixes(written: string): string {
  let rest = written;
  for (const prefix of prefixes) rest = rest.replace(prefix, '');
  return rest;
}
