import { describe, expect, it } from 'vitest';
import { isPlaceholder } from '../../src/body/content.ts';
import { parseBody } from '../../src/body/parse.ts';

const content = (markdown: string) => parseBody(`## A\n${markdown}`).sections[0]?.content;

describe('what is no content', () => {
  it.each([
    ['nothing', ''],
    ['whitespace', ' \t\n\n '],
    ['a comment', '<!-- a -->'],
    ['a comment over blank lines', '<!-- a\n\nb\n\nc -->'],
    ['a comment left open', '<!-- a\n\nb'],
    ['comments in a paragraph of markup', '<b><!-- a --></b> <!-- b -->'],
    ['the shortest comments', '<!-->\n\n<!--->'],
    ['what a comment hides that an HTML block leaves open', '<div><!-- a\n\nb\n\n```\nc\n```'],
    ['a link definition used as a comment', '[//]: # (a)'],
    ['template text', '[What does this PR do?]'],
    ['template text with markup', '_[What does **this** `PR` do?]_'],
    ['template text over two lines', '[What does this\nPR do?]'],
    ['template text on two lines', '[What?]\n[Why?]'],
    ['template text with a link in it', '[See [the guide](https://example.com)]'],
    ['template text as an item', '- [What?]\n- [Why?]'],
    ['template text in a quote', '> [What?]'],
    ['template text in HTML', '<p>[What?]</p>'],
    ['escaped template text', '\\[What?\\]'],
    ['unticked boxes', '- [ ] a\n- [ ] b\n  c'],
    ['boxes without text', '- [x]\n- [ ]'],
    ['unticked boxes without a bullet', '[ ] a\n[] b'],
    ['malformed unticked boxes', '- [] a'],
    ['rules', '---\n\n***\n\n___'],
    ['sub-headings', '### a\n\n#### b'],
    ['headings of HTML, and summaries', '<h3>a</h3>\n<details><summary>b</summary>\n\n</details>'],
    ['bare tags', '<details>\n\n</details>\n<br>\n<p align="center" title="a > b"></p>'],
    ['empty items', '-\n-\n\n1.\n2.'],
    ['an empty quote', '>\n>'],
    ['an empty table', '| a | b |\n|---|:-:|\n|   |   |'],
    ['a table without rows', '| a | b |\n|---|---|'],
    ['a table of which only the names of the rows are there', '| a | b |\n|---|---|\n| Risk |  |\n| Owner | [who] |'],
    ['an empty code block', '```\n\n```'],
    ['no-break spaces', '&nbsp;\n\n\u00A0 &#160; &#xA0;'],
    ['zero-width characters', '\u200B\u200D\uFEFF\u2060 &ZeroWidthSpace;'],
    ['blank letters', '\u3164 \u2800 \u115F'],
    ['a link without text', '[](https://example.com)'],
  ])('%s', (_, markdown) => {
    expect(content(markdown)).toBe('');
  });
});

describe('what is content', () => {
  it.each([
    ['text', 'a  \nb\n\nc', 'a\nb\nc'],
    ['text beside comments', 'a <!-- b --> c', 'a  c'],
    ['text behind a comment', '<!-- a --> b', 'b'],
    ['text below a comment', '<!--\na\n-->\nb', 'b'],
    ['a comment that does not begin a line and is left open', 'a <!-- b', 'a <!-- b'],
    ['a comment in code', '`<!-- a -->`', '<!-- a -->'],
    ['items', '- a\n- b\n  1. c', 'a\nb\nc'],
    ['ticked boxes', '- [x] a\n- [ ] b', '[x] a'],
    ['what is typed below a box', '- [ ] a\nb', 'b'],
    ['a ticked box without a bullet', '[x] a', '[x] a'],
    ['a link', '[a](https://example.com)', 'a <https://example.com>'],
    ['a link by reference', '[a][b]\n\n[b]: https://example.com', 'a <https://example.com>'],
    ['a link by its text alone', '[a]\n\n[a]: https://example.com', 'a <https://example.com>'],
    ['an address', '<https://example.com>', 'https://example.com'],
    ['an image', '![a](https://example.com/b.png)', '![a](https://example.com/b.png)'],
    ['an image without a name', '![](https://example.com/b.png)', '![](https://example.com/b.png)'],
    ['an image in HTML', '<p><img width="9" src="a.png"></p>', '<img width="9" src="a.png">'],
    ['an image in HTML in a line', 'a <img src="b">', 'a <img src="b">'],
    ['text in HTML', '<p>a<br>b &lt;&nbsp;<b>c</b></p>', 'a\nb <\u00A0c'],
    ['text in <details>', '<details><summary>a</summary>\n\nb\n\n</details>', 'b'],
    ['bracketed text with more behind it', '[a] b', '[a] b'],
    ['code in brackets', '`[a]`', '[a]'],
    ['fenced code', '```sh\nmake [undo]\n\n[a]\n```', 'make [undo]\n\n[a]'],
    ['indented code', '\n    a\n', 'a'],
    ['a quote', '> a\n> b', 'a\nb'],
    ['a table with a row', '| a | b |\n|---|---|\n| c | d |\n| | |', '| a | b |\n| c | d |'],
    ['a table of one column', '| a |\n|---|\n| b |', '| a |\n| b |'],
    ['fillers', 'N/A', 'N/A'],
    ['text without its markup', '**Reason:** *a* ~~b~~ `c`', 'Reason: a b c'],
    ['less-than signs', 'a < b, 1 <2', 'a < b, 1 <2'],
    ['NUL as what GitHub stores', 'a\u0000b', 'a\uFFFDb'],
  ])('%s', (_, markdown, expected) => {
    expect(content(markdown)).toBe(expected);
  });
});

describe('isPlaceholder', () => {
  it.each([
    '',
    ' \n ',
    'N/A',
    'n/a.',
    '(n.a.)',
    'NA',
    'None',
    'none.',
    'TBD',
    '_TODO_',
    '-',
    '.',
    '…',
    '...',
    '?',
    'N/A\n\nnone',
    '👍',
    'Not applicable',
    'to be determined',
    'x',
    '[why]',
    '\u200B',
    'Ｎ／Ａ',
    '—',
  ])('%j says nothing', (text) => {
    expect(isPlaceholder(text)).toBe(true);
  });

  it.each([
    'Revert',
    'N/A: documentation only',
    'none of the above',
    '[x] Unit tests pass',
    '#12',
    '![](a.png)',
    '回滚',
    'n/a\nRevert',
    'https://example.com',
    'to',
    '[a] b',
  ])('%j says something', (text) => {
    expect(isPlaceholder(text)).toBe(false);
  });
});
