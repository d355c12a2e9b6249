import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSection } from '../../src/body/find.ts';
import { normalizeHeading } from '../../src/body/normalize.ts';
import { parseBody } from '../../src/body/parse.ts';
import { filledTemplate, renovateBody, untouchedTemplate } from './bodies.ts';

/** Scraps that mean something in Markdown, so that random bodies are no plain text. */
const scrap = fc.constantFrom(
  ...[
    '# ',
    '## A',
    '\n',
    '\n\n',
    '- [ ] a',
    '- [x] b',
    '- ',
    '  ',
    '    ',
    '> ',
    '```',
    '~~~',
    '<!--',
    '-->',
    '<details>',
    '</details>',
  ],
  ...[
    '<div>',
    '</div>',
    '[',
    ']',
    '(',
    ')',
    ']: x',
    '*',
    '_',
    '`',
    '~~',
    '\\',
    '&nbsp;',
    '|',
    '|-|',
    '---',
    '===',
    '1. ',
    '\t',
    'a',
    '"',
    '<',
    '>',
    '![',
  ],
);
const body = fc
  .array(fc.oneof({ weight: 9, arbitrary: scrap }, { weight: 1, arbitrary: fc.string() }), { maxLength: 60 })
  .map((scraps) => scraps.join(''));

/** Blocks that are whole in themselves. */
const block = fc.constantFrom(
  ...[
    'text\nmore',
    '- [ ] a\n- [x] b\n  - [ ] c',
    '1. [X] d',
    '[What?]',
    '> quote',
    '| a | b |\n|---|---|\n| c | d |',
    '![a](b.png)',
    '`code`',
  ],
  ...[
    '### Sub',
    '## Other',
    '---',
    '<details>\n<summary>s</summary>\n\nfolded\n\n- [x] e\n\n</details>',
    '<p>html</p>',
  ],
);
const document = fc.array(block, { maxLength: 12 }).map((blocks) => ['## A', ...blocks].join('\n\n'));

describe('any body', () => {
  it('is read without an error, and each task and section stands on a line of it', () => {
    fc.assert(
      fc.property(body, (markdown) => {
        const lines = markdown.split(/\r\n?|\n/);
        const { sections, tasks } = parseBody(markdown);
        for (const { line } of tasks) expect(lines[line - 1]).toMatch(/\[[\sxX]\]/);
        for (const { line, end } of sections) {
          expect(line).toBeLessThanOrEqual(lines.length);
          expect(end).toBeGreaterThanOrEqual(line);
        }
        expect(tasks.map(({ line }) => line)).toEqual(tasks.map(({ line }) => line).sort((a, b) => a - b));
      }),
      { numRuns: 500 },
    );
  });

  it('reads the same with every kind of line ending', () => {
    fc.assert(
      fc.property(body, fc.constantFrom('\r\n', '\r'), (markdown, ending) => {
        const plain = markdown.replace(/\r\n?/g, '\n');
        expect(parseBody(plain.replaceAll('\n', ending))).toEqual(parseBody(plain));
      }),
      { numRuns: 500 },
    );
  });

  it('has no sections, tasks or boxes in fenced code', () => {
    fc.assert(
      fc.property(body, (markdown) => {
        const fence = '`'.repeat(70);
        const code = markdown.replace(/`{60,}/g, '');
        const read = parseBody(`${fence}\n${code}\n${fence}`);
        expect([read.sections, read.tasks]).toEqual([[], []]);
      }),
      { numRuns: 300 },
    );
  });

  it('has nothing at all in a comment', () => {
    fc.assert(
      fc.property(body, (markdown) => {
        expect(parseBody(`<!--\n${markdown.replaceAll('--', '')}\n-->`)).toEqual({ sections: [], tasks: [], lead: '' });
      }),
      { numRuns: 300 },
    );
  });

  it('is not changed by an empty paragraph of comments at its end', () => {
    fc.assert(
      fc.property(document, fc.string(), (markdown, comment) => {
        const before = parseBody(markdown);
        const after = parseBody(`${markdown}\n\n<!-- ${comment.replaceAll('-', '')} -->`);
        expect(after.sections.map(({ content }) => content)).toEqual(before.sections.map(({ content }) => content));
        expect(after.tasks).toEqual(before.tasks);
      }),
    );
  });
});

describe('ticking a box', () => {
  it.each([
    ['the untouched template', untouchedTemplate],
    ['the filled template', filledTemplate],
    ['a body of Renovate', renovateBody],
  ])('changes exactly that task of %s', (_, markdown) => {
    const before = parseBody(markdown).tasks;
    const lines = markdown.split('\n');
    for (const [index, task] of before.entries()) {
      const flipped = lines.with(
        task.line - 1,
        (lines[task.line - 1] ?? '').replace(/\[[ xX]\]/, task.checked ? '[ ]' : '[x]'),
      );
      expect(parseBody(flipped.join('\n')).tasks).toEqual(before.with(index, { ...task, checked: !task.checked }));
    }
  });

  it('changes exactly that task of any document', () => {
    fc.assert(
      fc.property(document, fc.nat(), (markdown, pick) => {
        const before = parseBody(markdown).tasks;
        const index = pick % Math.max(1, before.length);
        const task = before[index];
        fc.pre(task !== undefined);
        const lines = markdown.split('\n');
        const flipped = lines.with(
          task.line - 1,
          (lines[task.line - 1] ?? '').replace(/\[[ xX]\]/, task.checked ? '[ ]' : '[x]'),
        );
        expect(parseBody(flipped.join('\n')).tasks).toEqual(before.with(index, { ...task, checked: !task.checked }));
      }),
    );
  });
});

describe('a comment', () => {
  it('adds no content wherever it stands between the lines of a template', () => {
    const lines = untouchedTemplate.split('\n');
    for (const index of lines.keys()) {
      for (const comment of ['<!-- note -->', '<!--\n\n## Note\n- [x] done\n\n-->']) {
        const { sections, tasks } = parseBody(lines.toSpliced(index, 0, comment).join('\n'));
        expect(sections.map(({ content }) => content)).toEqual(['', '', '', '', '']);
        expect(tasks.filter(({ checked }) => checked)).toEqual([]);
      }
    }
  });
});

describe('a heading', () => {
  it('is found whatever its case, emoji, number and closing #', () => {
    const name = fc.constantFrom('Description', 'Type of Change', 'Security Considerations', 'Rollback Plan');
    fc.assert(
      fc.property(
        name,
        fc.constantFrom('', '🔒 ', ':lock: ', '1. ', '3.1) ', '**'),
        fc.constantFrom('', ':', ' ##', '?', ' (required)', ' 🚀', '**'),
        fc.boolean(),
        (heading, before, after, upper) => {
          fc.pre((before === '**') === (after === '**'));
          const written = `## ${before}${upper ? heading.toUpperCase() : heading}${after}`;
          expect(findSection(parseBody(`${written}\ntext`), [heading])?.content).toBe('text');
        },
      ),
    );
  });

  it('is compared without an error, in bounded time, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect(normalizeHeading(text)).toBe(normalizeHeading(text).trim().normalize('NFC'));
      }),
    );
  });
});
