import { describe, expect, it } from 'vitest';
import { findSection } from '../../src/body/find.ts';
import { parseBody } from '../../src/body/parse.ts';
import { dependabotBody, filledTemplate, renovateBody, untouchedTemplate } from './bodies.ts';

const outline = (markdown: string) =>
  parseBody(markdown).sections.map(({ level, heading, line }) => [level, heading, line]);

describe('what begins a section', () => {
  it.each<[string, string, [number, string, number][]]>([
    [
      'a heading of each level',
      '# A\n###### B',
      [
        [1, 'A', 1],
        [6, 'B', 2],
      ],
    ],
    [
      'an underlined heading',
      'A\n===\n\nB\n---',
      [
        [1, 'A', 1],
        [2, 'B', 4],
      ],
    ],
    ['an underlined heading of two lines', 'A\nB\n---', [[2, 'A B', 1]]],
    ['a heading with closing #', '## A ##', [[2, 'A', 1]]],
    ['a heading without text', '##', [[2, '', 1]]],
    ['a heading indented by three spaces', '   ## A', [[2, 'A', 1]]],
    ['a heading right below text', 'text\n## A', [[2, 'A', 2]]],
    ['a heading shown without its markup', '## **A** [b](c) `d` ~~e~~ &amp; <!-- f -->', [[2, 'A b d e &', 1]]],
    ['a heading behind carriage returns', 'x\r\r## A\r', [[2, 'A', 3]]],
    ['a heading behind a byte order mark', '\uFEFF## A', [[2, 'A', 1]]],
    ['a heading right below a comment', '<!-- a -->\n## A', [[2, 'A', 2]]],
    ['no # without a space', '##A', []],
    ['no seventh level', '####### A', []],
    ['no escaped #', '\\## A', []],
    ['no indented code', 'x\n\n    ## A', []],
    ['no fenced code', '```\n## A\n```', []],
    ['no fenced code left open', '~~~\n## A', []],
    ['no fence closed by fewer backticks', '````\n```\n## A\n````', []],
    ['no comment', '<!--\n## A\n-->', []],
    ['no comment with blank lines', '<!--\n\n## A\n\n-->', []],
    ['no comment left open', '<!--\n\n## A\n\n', []],
    ['no HTML block', '<div>\n## A\n</div>', []],
    ['no HTML heading', '<h2>A</h2>', []],
    ['no <pre>', '<pre>\n\n## A\n\n</pre>', []],
    ['Markdown behind the blank line of an HTML block', '<div>\n\n## A\n</div>', [[2, 'A', 3]]],
    ['no quote', '> ## A', []],
    ['no HTML quote', '<blockquote>\n\n## A\n\n</blockquote>\n\n## B', [[2, 'B', 7]]],
    ['no list item', '- ## A\n\n  ## B\n\n## C', [[2, 'C', 5]]],
    ['no rule', 'x\n\n---\n\ny', []],
    ['no rule below a list', '- x\n---', []],
    [
      'nothing hidden by a comment that an HTML block leaves open',
      '<div><!--\n\n## A\n\n<p>--></p>\n\n## B',
      [[2, 'B', 7]],
    ],
  ])('%s', (_, markdown, expected) => {
    expect(outline(markdown)).toEqual(expected);
  });

  it('says where a section ends', () => {
    expect(parseBody('## A\nx\n### B\ny\n## C\n').sections.map(({ line, end }) => [line, end])).toEqual([
      [1, 5],
      [3, 5],
      [5, 7],
    ]);
  });
});

describe('what stands under a heading', () => {
  const content = (markdown: string, heading: string) => findSection(parseBody(markdown), [heading])?.content;

  it('ends at a heading of the same or a higher level', () => {
    const body = '# A\na\n## B\nb\n### C\nc\n## D\nd\n# E\ne';
    expect(content(body, 'A')).toBe('a\nb\nc\nd');
    expect(content(body, 'B')).toBe('b\nc');
    expect(content(body, 'D')).toBe('d');
    expect(content(body, 'E')).toBe('e');
  });

  it('holds the tasks of its sub-headings', () => {
    const body = parseBody('## A\n- [ ] a\n### B\n- [x] b\n## C\n- [ ] c');
    expect(findSection(body, ['A'])?.tasks.map(({ text }) => text)).toEqual(['a', 'b']);
    expect(body.tasks).toHaveLength(3);
  });

  it('keeps what stands before the first heading apart', () => {
    expect(parseBody('Hello\n\n[x]: y\n\n## A\na').lead).toBe('Hello');
    expect(parseBody('Hello').lead).toBe('Hello');
  });

  it('keeps all paragraphs before the first heading, also behind <details>', () => {
    expect(parseBody('Hello\n\nWorld\n\n## A\na').lead).toBe('Hello\nWorld');
    expect(parseBody('<details>\n\n# X\n\n</details>\n\nHello\n\n## A\na').lead).toBe('Hello');
  });

  it('ends with the <details> that it stands in', () => {
    const body = parseBody('<details>\n\n# A\na\n\n</details>\n<details>\n\n## B\nb\n\n</details>');
    expect(body.sections.map(({ heading, content }) => [heading, content])).toEqual([
      ['A', 'a'],
      ['B', 'b'],
    ]);
  });

  it.each([
    ['a list', '- <details>\n\n  a'],
    ['a quote', '> <details>\n>\n> a'],
  ])('is not folded by what %s leaves open', (_, opened) => {
    const [section] = parseBody(`${opened}\n\n## B\n- [x] b`).sections;
    expect(section).toEqual({
      heading: 'B',
      level: 2,
      line: expect.any(Number),
      end: expect.any(Number),
      content: '[x] b',
      tasks: [{ text: 'b', checked: true, line: expect.any(Number) }],
    });
  });

  it('goes on behind a heading inside <details>, which has a section of its own', () => {
    const body = parseBody('## Testing\n<details>\n\n# Logs\nok\n\n</details>\n\nDone.');
    expect(findSection(body, ['Testing'])?.content).toBe('ok\nDone.');
    expect(body.sections[1]).toMatchObject({ heading: 'Logs', content: 'ok', folded: true });
  });
});

describe('whole bodies', () => {
  it.each([[null], [''], [' \n\t\n']])('%j has neither sections nor tasks nor content', (markdown) => {
    expect(parseBody(markdown)).toEqual({ sections: [], tasks: [], lead: '' });
  });

  it('finds every section of the untouched template, each empty', () => {
    const { sections, tasks, lead } = parseBody(untouchedTemplate);
    expect(sections.map(({ heading, content }) => [heading, content])).toEqual([
      ['Description', ''],
      ['Type of Change', ''],
      ['Testing', ''],
      ['Security Considerations', ''],
      ['Rollback Plan', ''],
    ]);
    expect(tasks).toHaveLength(11);
    expect(tasks.filter(({ checked }) => checked)).toEqual([]);
    expect(lead).toBe('');
  });

  it('reads the filled template', () => {
    const { sections, tasks, lead } = parseBody(filledTemplate);
    expect(sections.map(({ content }) => content)).toEqual([
      "Adds a retry to the invoice export, because the partner's API drops one request in fifty (#812).",
      '[x] Bug fix',
      '[x] Unit tests pass\n[x] Manual testing completed',
      '[x] No security impact',
      'Revert the merge commit.\nRe-run the export of the day.',
    ]);
    expect(tasks.filter(({ checked }) => checked).map(({ line }) => line)).toEqual([8, 15, 16, 20]);
    expect(lead).toBe('');
  });

  it('takes nothing of a changelog quoted by Renovate for its own', () => {
    const body = parseBody(renovateBody);
    expect(body.sections.filter(({ folded }) => !folded).map(({ heading }) => heading)).toEqual([
      'Release Notes',
      'Configuration',
    ]);
    expect(body.tasks.filter(({ folded }) => !folded)).toEqual([
      { text: 'If you want to rebase/retry this PR, check this box', checked: false, line: 40 },
    ]);
    expect(body.lead).toContain('zod <https://zod.dev>');
  });

  it('takes nothing of a changelog quoted by Dependabot for its own', () => {
    const body = parseBody(dependabotBody);
    expect(body.sections).toEqual([]);
    expect(body.tasks).toEqual([]);
    expect(body.lead).toContain('Bumps lodash <https://github.com/lodash/lodash> from 4.17.20 to 4.17.21.');
  });
});
