import { defineRule, fail, pass, UnknownFact } from '../rule.ts';

/** What a placeholder in a pattern stands for. Bounded, so that matching is linear in the text. */
const placeholders: Readonly<Record<string, string>> = {
  '{number}': '\\d{1,12}(?!\\w)',
  '{KEY}': '[A-Z][A-Z0-9_]{1,19}',
  '{owner}': '[A-Za-z0-9-]{1,39}',
  '{repository}': '[A-Za-z0-9._-]{1,100}',
};

export const linkedIssue = defineRule({
  id: 'linked-issue',
  title: 'The change is linked to an issue',
  clauses: ['4.2'],
  controls: ['CC8.1', 'CC8.5'],
  needs: ['title', 'body'],
  refines: ['linkedIssues'],
  liftedBy: ['emergency', 'rollback', 'bot', 'install'],
  level: 'warning',
  options: (z) =>
    z.strictObject({
      patterns: z
        .array(z.string().min(1).max(200))
        .default([
          '#{number}',
          'GH-{number}',
          '{owner}/{repository}#{number}',
          'https://github.com/{owner}/{repository}/issues/{number}',
        ])
        .describe(
          'References that count, e.g. `{KEY}-{number}` for Jira or `https://linear.app/acme/issue/{KEY}-{number}`. {number}, {KEY}, {owner} and {repository} stand for what they name; all else is literal',
        ),
    }),
  check(change, options, { body }) {
    const linked = change.linkedIssues ?? [];
    if (linked.length > 0) return pass(`Linked to ${linked.slice(0, 3).join(', ')}`, { evidence: { issues: linked } });
    const texts = [change.title, body.lead, ...body.sections.map((section) => section.content)];
    for (const pattern of options.patterns) {
      const expression = compile(pattern);
      for (const text of texts) {
        const found = expression.exec(text)?.[0];
        if (found !== undefined) return pass(`Refers to ${found}`, { evidence: { reference: found } });
      }
    }
    if (change.linkedIssues === null) {
      throw new UnknownFact(
        'The issues that GitHub has linked could not be read',
        'Grant the token "issues: read", or name the issue in the description (“Closes #123”)',
      );
    }
    return fail({
      message: 'No issue or ticket is linked',
      remedy: 'Link the issue this change belongs to (“Closes #123”), if there is one',
      actor: 'author',
    });
  },
});

function compile(pattern: string): RegExp {
  const source = pattern
    .split(/(\{[A-Za-z]+\})/)
    .map((part) => placeholders[part] ?? part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
    .join('');
  return new RegExp(`(?<![\\w/&])${source}`, 'u');
}
