import { describe, expect, it } from 'vitest';
import { parseBody } from '../../src/body/parse.ts';

const boxes = (markdown: string) =>
  parseBody(markdown).tasks.map(({ checked, text }) => `${checked ? 'x' : ' '} ${text}`);

describe('what GitHub renders as a box', () => {
  it.each<[string, string, string[]]>([
    ['an item of each bullet', '- [ ] a\n\n* [x] b\n\n+ [X] c', ['  a', 'x b', 'x c']],
    ['an item of an ordered list', '1. [ ] a\n2. [x] b\n\n1) [x] c', ['  a', 'x b', 'x c']],
    ['nested items', '- [ ] a\n  - [x] b\n    - [ ] c', ['  a', 'x b', '  c']],
    ['a list in a list on one line', '- - [x] a', ['x a']],
    ['items of a loose list', '- [ ] a\n\n- [x] b', ['  a', 'x b']],
    ['more spaces before and behind', '-   [x]   a', ['x a']],
    ['a tab behind', '- [x]\ta', ['x a']],
    ['its text on the next line', '- [x]\n  a', ['x a']],
    ['a tab or a no-break space as the empty box', '- [\t] a\n- [\u00A0] b', ['  a', '  b']],
    ['an item right below text', 'text\n- [x] a', ['x a']],
    ['an item in <details>', '<details>\n\n- [x] a\n\n</details>', ['x a']],
    ['text without its markup', '- [x] **a** [b](c) `d` &amp; <b>e</b> <!-- f -->g', ['x a b d & e g']],
    ['a text that is struck through', '- [x] ~~a~~', ['x a']],
    ['a text continued below, indented', '- [x] a\n  b', ['x a b']],
    ['a text without what is typed below, unindented', '- [x] a\nb', ['x a']],
    ['a text with a hard break', '- [x] a\\\n  b', ['x a b']],
    ['a text with markup within a word', '- [x] a**b**c', ['x abc']],
    ['a text with more spaces within', '- [x] a  b', ['x a b']],
    ['a text with an image', '- [x] ![a](b.png) c', ['x a c']],
    ['an item behind a list that leaves a quote open', '- <blockquote>\n\ntext\n\n- [x] a', ['x a']],
    ['an item behind a quote that leaves one open', '> <blockquote>\n\n- [x] a', ['x a']],
    ['an item behind HTML that quotes nothing any more', '<blockquote>a</blockquote>\n\n- [x] a', ['x a']],
    ['text with another box in it', '- [ ] a [x] b', ['  a [x] b']],
    ['an item behind a comment above', '<!-- a -->\n- [x] b', ['x b']],
    ['an item indented by one space', ' - [ ] <!-- rebase-check -->a', ['  a']],
    ['items behind carriage returns', '- [x] a\r\n- [ ] b\r- [x] c', ['x a', '  b', 'x c']],
    ['none without a space behind', '- [x]a', []],
    ['none without a text', '- [ ]\n- [x] \n- [ ] <!-- a -->', []],
    ['none without a space between', '-[x] a', []],
    ['none without a bullet', '[x] a', []],
    ['none with nothing, more or another sign in it', '- [] a\n- [  ] b\n- [ x] c\n- [y] d\n- [✓] e\n- (x) f', []],
    ['none in the middle', '- a [x] b', []],
    ['none in bold', '- **[x] a**', []],
    ['none that is escaped', '- \\[x] a', []],
    ['none that is a link', '- [x](y) a\n- [x][y] b\n\n[y]: z', []],
    ['none that the body defines as a link', '- [x] a\n\n[x]: y', []],
    ['none in the second paragraph', '- a\n\n  [x] b', []],
    ['none in a heading', '- # [x] a', []],
    ['none in fenced code', '```\n- [x] a\n```', []],
    ['none in indented code', '    - [x] a', []],
    ['none in code in a list', '-     [x] a', []],
    ['none in inline code', '- `[x] a`', []],
    ['none in a comment', '<!--\n\n- [x] a\n\n-->', []],
    ['none in a comment left open', '<!--\n\n- [x] a', []],
    ['none behind a comment on its line', '<!-- a -->- [x] b', []],
    ['none in an HTML block', '<ul>\n<li>[x] a</li>\n- [x] b\n</ul>', []],
    ['none in a quote', '> - [x] a', []],
    ['none in a quote in a list', '- > - [x] a', []],
    ['none in a quote continued lazily', '> - [x] a\nb', []],
    ['none in an HTML quote', '<blockquote>\n\n- [x] a\n\n</blockquote>', []],
    ['none in a table', '| a |\n|---|\n| - [x] a |', []],
  ])('%s', (_, markdown, expected) => {
    expect(boxes(markdown)).toEqual(expected);
  });

  it('says on which line each stands', () => {
    expect(parseBody('a\n\n- [ ] b\n  c\n\n  - [x] d\n').tasks.map(({ line }) => line)).toEqual([3, 6]);
  });

  it('marks an item that is struck through as a whole', () => {
    const body = parseBody('- [x] ~~a~~\n- [x] ~~a~~ b\n- [x] a');
    expect(body.tasks.map(({ struck }) => struck)).toEqual([true, undefined, undefined]);
  });

  it.each<[string, string, boolean]>([
    ['inside', '<details>\n\n- [x] a\n\n</details>', true],
    ['inside one that is never closed', '<details>\n\n- [x] a', true],
    ['behind one', '<details>\n\n</details>\n\n- [x] a', false],
    ['behind an inner one', '<details>\n\n<details>\n\n</details>\n\n- [x] a\n\n</details>', true],
    ['behind both', '<details>\n\n<details>\n\n</details>\n\n</details>\n\n- [x] a', false],
    ['behind an end alone', '</details>\n\n- [x] a', false],
    ['behind one that holds a quote left open', '<details>\n<blockquote>\n</details>\n\n- [x] a', false],
    ['behind one in a quote', '<blockquote>\n<details>\n</details>\n</blockquote>\n\n- [x] a', false],
    ['behind a quote in one', '<details>\n<blockquote>\n</blockquote>\n\n- [x] a', true],
    ['behind other HTML', '<div>\n<p>\n\n- [x] a', false],
  ])('says whether an item is folded by <details>: %s', (_, markdown, folded) => {
    expect(parseBody(markdown).tasks.map((task) => task.folded === true)).toEqual([folded]);
  });

  it('goes on reading behind what is nested too deeply', () => {
    expect(boxes(`${'- '.repeat(500)}[x] a\n\n- [x] b`)).toEqual(['x b']);
    expect(boxes(`${'> '.repeat(500)}a\n\n- [x] b`)).toEqual(['x b']);
  });
});
