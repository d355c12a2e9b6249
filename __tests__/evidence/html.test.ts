import { describe, expect, it } from 'vitest';
import { html, joined, lines, link, text } from '../../src/evidence/html.ts';

describe('a template of HTML', () => {
  it.each([
    ['<b>"x" & \'y\'</b>', '&lt;b&gt;&quot;x&quot; &amp; &#39;y&#39;&lt;/b&gt;'],
    ['&lt;', '&amp;lt;'],
    ['a\u202eb\u200bc', 'a⟨U+202E⟩b⟨U+200B⟩c'],
    ['a\n  b', 'a b'],
    ['\u0000', '⟨U+0000⟩'],
  ])('escapes %j', (value, expected) => {
    expect(String(html`<p title="${value}">${value}</p>`)).toBe(`<p title="${expected}">${expected}</p>`);
  });

  it('leaves HTML as it is, also in lists', () => {
    expect(String(html`<ul>${[html`<li>${1}</li>`, html`<li>${'<'}</li>`]}</ul>`)).toBe(
      '<ul><li>1</li><li>&lt;</li></ul>',
    );
  });

  it('shortens what is too long, by characters', () => {
    expect(String(text('😀😀😀', 2))).toBe('😀…');
  });

  it('joins what is not empty', () => {
    expect(String(joined([html`a`, html``, html`b`], html`, `))).toBe('a, b');
  });

  it('keeps the lines of a text, and one of several empty ones', () => {
    expect(String(lines('\n\na\r\n\n\n<b>\n'))).toBe('a<br>\n<br>\n&lt;b&gt;<br>');
  });
});

describe('a link', () => {
  it.each([
    ['https://github.com/acme/shop/pull/1', '<a href="https://github.com/acme/shop/pull/1" rel="noreferrer">x</a>'],
    ['https://a.example/?a="><script>', '<a href="https://a.example/?a=%22%3E%3Cscript%3E" rel="noreferrer">x</a>'],
    ["https://a.example/'&b", '<a href="https://a.example/&#39;&amp;b" rel="noreferrer">x</a>'],
    ['http://a.example', 'x'],
    ['javascript:alert(1)', 'x'],
    ['data:text/html,x', 'x'],
    ['https://user:secret@a.example', 'x'],
    ['//a.example', 'x'],
    ['', 'x'],
    [null, 'x'],
  ])('to %s', (address, expected) => {
    expect(String(link('x', address))).toBe(expected);
  });
});
