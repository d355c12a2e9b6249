import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { code, join, link, md, path, strong, text } from '../../src/report/markdown.ts';
import { leastWork } from '../support/work.ts';
import { attacks, hostileText } from './hostile.ts';
import { autolinked, searchedText, structure } from './structure.ts';

const render = (markdown: unknown) => new MarkdownIt({ html: true }).render(String(markdown)).trim();

const attackExamples = attacks.filter((attack) => attack.trim() !== '').map((attack): [string] => [attack]);

describe('a stranger’s text', () => {
  it.each([
    ['plain words stay', 'Fix the cart, please (now).', 'Fix the cart, please (now).'],
    ['a heading', '# Title', '\\# Title'],
    ['a heading on a later line is folded into the first', 'a\n# Title', 'a # Title'],
    ['emphasis', '*a* _b_ ~c~', '\\*a\\* \\_b\\_ \\~c\\~'],
    ['a link', '[a](b)', '\\[a\\](b)'],
    ['HTML and entities', '<b>&amp;', '&lt;b&gt;&amp;amp;'],
    ['a cell border', 'a|b', 'a&#124;b'],
    ['a backslash', 'a\\', 'a\\\\'],
    ['a bullet', '- a', '\\- a'],
    ['a number of a list', '12. a', '12\\. a'],
    ['a clause is no number of a list', '4.2', '4.2'],
    ['a mention', '@ada', '@&#8203;ada'],
    ['a reference', '#12', '\\#&#8203;12'],
    ['a reference by GH', 'see GH-12', 'see GH-&#8203;12'],
    ['a commit leaves no piece of seven characters', '9c1185a5c5e9fc5', '9c1185&#8203;a5c5e9&#8203;fc5'],
    ['an address', 'https://a.example', 'https:&#8203;//a.example'],
    ['an address without scheme', 'www.a.example', 'www&#8203;.a.example'],
    ['the name of an emoji', 'a :x: 09:00 b', 'a :&#8203;x: 09:00 b'],
    ['a formula', '$x$', '<span>$</span>x<span>$</span>'],
    ['controls are shown', 'a\u001b[31mb', 'a⟨U+001B⟩\\[31mb'],
    ['overrides of direction are shown', 'a\u202eb\u2066c\u200fd', 'a⟨U+202E⟩b⟨U+2066⟩c⟨U+200F⟩d'],
    ['invisible characters are shown', 'a\u200bb\ufeffc\u{e0041}d', 'a⟨U+200B⟩b⟨U+FEFF⟩c⟨U+E0041⟩d'],
    ['an emoji of several keeps its joiners', '👩‍👧', '👩‍👧'],
    ['half a character', 'a\ud800b', 'a\ufffdb'],
    ['white space is folded', '  a \t\r\n\u2028 b  ', 'a b'],
    ['nothing', '', ''],
  ])('%s', (_name, value, expected) => {
    expect(text(value).toString()).toBe(expected);
  });

  it('is cut by code points, with an ellipsis', () => {
    expect(text('😀😀😀😀', 3).toString()).toBe('😀😀…');
    expect(text('😀😀😀', 3).toString()).toBe('😀😀😀');
  });

  it('renders as one paragraph of text, whatever it is', () => {
    fc.assert(
      fc.property(hostileText, (value) => {
        expect(structure(text(value).toString())).toEqual(['paragraph_open', 'paragraph_close']);
      }),
      { numRuns: 1000, examples: attackExamples },
    );
  });

  it('holds nothing that GitHub would link, mention or draw', () => {
    fc.assert(
      fc.property(hostileText, (value) => {
        const searched = searchedText(text(value).toString());
        for (const pattern of autolinked) expect(searched).not.toMatch(pattern);
      }),
      { numRuns: 1000, examples: attackExamples },
    );
  });

  it('takes time in proportion to its length', () => {
    const told = () => {
      for (const part of ['[', '`', ':a', 'a'.repeat(39), '\u0301', '@', '\\|', '$', '\ud800']) {
        text(part.repeat(65_536));
        code(part.repeat(65_536));
      }
    };
    expect(leastWork(told, 3000)).toBeLessThan(3000);
  });
});

describe('a code span', () => {
  it.each([
    ['plain', 'a b', '<code>a b</code>'],
    ['with backticks', 'a`b``c', '<code>a`b``c</code>'],
    ['of a backtick', '`', '<code>`</code>'],
    ['with a pipe', 'a|b', '<code>a|b</code>'],
    ['with a backslash before a pipe', 'a\\|b', '<code>a\\|b</code>'],
    ['with HTML', '<b>', '<code>&lt;b&gt;</code>'],
    ['with underscores', '__tests__', '<code>__tests__</code>'],
    ['with a line break', 'a\nb', '<code>a b</code>'],
    ['of nothing', '', '<code>(empty)</code>'],
  ])('%s shows the same in a paragraph and in a table', (_name, value, expected) => {
    expect(render(code(value))).toBe(`<p>${expected}</p>`);
    expect(render(md`| a | b |\n|-|-|\n| ${code(value)} | c |`)).toContain(`<td>${expected}</td>\n<td>c</td>`);
  });

  it('cannot be left, whatever stands in it', () => {
    fc.assert(
      fc.property(hostileText, (value) => {
        const row = structure(md`| a | b |\n|-|-|\n| ${code(value)} | ${path(value)} |`.toString());
        expect(row).toEqual(structure('| a | b |\n|-|-|\n| `x` | `y` |'));
      }),
      { numRuns: 1000 },
    );
  });

  it('of a long path keeps both ends', () => {
    expect(path(`src/${'x'.repeat(300)}/login.ts`, 30).toString()).toMatch(/^`src\/x+…x+\/login\.ts`$/);
  });
});

describe('a link', () => {
  it.each([
    ['https', 'https://a.example/b', '<a href="https://a.example/b">x</a>'],
    ['brackets', 'https://a.example/(b)[c]<d>', '<a href="https://a.example/%28b%29%5Bc%5D%3Cd%3E">x</a>'],
    ['entities', 'https://a.example/?a=b&copy=c', '<a href="https://a.example/?a=b&amp;copy=c">x</a>'],
    ['a pipe', 'https://a.example/a|b', '<a href="https://a.example/a%7Cb">x</a>'],
    ['http', 'http://a.example', 'x'],
    ['a script', 'javascript:alert(1)', 'x'],
    ['data', 'data:text/html,x', 'x'],
    ['a password', 'https://github.com:x@evil.example', 'x'],
    ['no address', 'nonsense', 'x'],
    ['none', null, 'x'],
  ])('%s', (_name, address, expected) => {
    expect(render(link('x', address))).toBe(`<p>${expected}</p>`);
  });

  it('escapes its text', () => {
    expect(render(link('](https://evil.example)', 'https://a.example/'))).toBe(
      '<p><a href="https://a.example/">](https:\u200b//evil.example)</a></p>',
    );
  });
});

describe('the template', () => {
  it('escapes every value that is not Markdown', () => {
    expect(md`**a** ${'*b*'} ${md`*c*`} ${3}`.toString()).toBe('**a** \\*b\\* *c* 3');
  });
  it('joins what is not empty', () => {
    expect(join([md`a`, md``, md`b`], md`, `).toString()).toBe('a, b');
  });
  it('prints no marks around empty bold text', () => {
    expect(strong(' ').toString()).toBe('');
  });
  it('prints bold text whatever it begins and ends with', () => {
    fc.assert(
      fc.property(hostileText, (value) => {
        expect(structure(md`- ${strong(value)} b`.toString())).toEqual(structure('- **a** b'));
      }),
      { numRuns: 1000 },
    );
  });
});
