import { describe, expect, it } from 'vitest';
import type { ChangedFile } from '../../src/change.ts';
import { categoriesSchema } from '../../src/classify/schema.ts';
import { builtInPolicy } from '../../src/policy/built-in.ts';
import { zodKit } from '../../src/policy/zod-kit.ts';
import { leastWork } from '../support/work.ts';
import { added, judge, modified, seen } from './files.ts';

const svg = 'public/logo.svg';
const css = 'src/shop.css';
const json = 'locales/en.json';
const post = 'content/posts/hello.md';
const logback = 'config/logback.xml';

describe('what runs takes a file out of what is pre-approved', () => {
  it.each<[string, string]>([
    // Letters
    [svg, '<SCRIPT>alert(1)</SCRIPT>'],
    [svg, '<svg:script>alert(1)</svg:script>'],
    [svg, '<foreignobject>'],
    [json, '"a": "<IFRAME src=x>"'],
    [post, '[click](JavaScript:alert(1))'],
    // Events
    [svg, '<svg onmouseover="alert(1)"/>'],
    [svg, "<set onbegin = 'alert(1)'/>"],
    [svg, '<svg/onload=alert(1)>'],
    [json, '"a": "<img src=x onnewevent=alert(1)>"'],
    [json, String.raw`"a": "<img src=x\nonerror=alert(1)>"`],
    // Addresses
    [svg, '<a href="JavaScript:alert(1)"/>'],
    [svg, '<a href="&#106;avascript:alert(1)"/>'],
    [svg, '<a href="&#x6a;avascript&colon;alert(1)"/>'],
    [svg, '<a href="java&#10;script:alert(1)"/>'],
    [svg, '<a href=" javascript: alert(1)"/>'],
    [svg, '<a xlink:href="vbscript:x"/>'],
    [svg, '<a href="blob:x"/>'],
    [svg, '<a href="&unknown;x"/>'],
    [svg, '<use href=data:image/svg+xml;base64,PHN2Zz4=#x />'],
    [svg, '<use xlink:href="data:image/svg+xml,x"/>'],
    [svg, '<animate attributeName="href" values="#a"/>'],
    [svg, '<set attributeName="onclick" to="alert(1)"/>'],
    [json, '"a": "<iframe srcdoc=x>"'],
    [json, '"link": "data:text/html,<b>"'],
    [json, String.raw`"a": "\u003cscript\u003e"`],
    [json, '"link": "javascript: alert(1)"'],
    ['src/messages_de.properties', String.raw`a=<\script>`],
    ['src/messages_de.properties', String.raw`a=ja\vascript:x()`],
    ['app/res/values/strings.xml', '<string name="a">&lt;script&gt;</string>'],
    // Declarations
    [svg, '<!ENTITY x "y">'],
    [svg, '<?xml-stylesheet href="x.xsl"?>'],
    [svg, '<body xmlns="http://www.w3.org/1999/xhtml">'],
    [json, '"a": "<?php x(); ?>"'],
    ['locales/en.yml', 'a: !!python/object/apply:os.system'],
    ['locales/en.yml', 'a: !RUBY/object:Gem'],
    // Styles
    [svg, '<style>@import "x.css";</style>'],
    [css, '@import url(http://example.net/x.css);'],
    [css, '@IMPORT "//example.net/x.css";'],
    [css, String.raw`@\69mport "https://example.net/x.css";`],
    [css, '@import'],
    [css, 'a { width: expression(alert(1)) }'],
    [css, String.raw`a { width: e\78 pression(alert(1)) }`],
    [css, 'a { background: url( "javascript:alert(1)") }'],
    [css, 'a { behavior: url(x.htc) }'],
    [css, 'a { -ms-behavior:url(#default#time2) }'],
    [css, 'a { -moz-binding: url(x.xml#y) }'],
    [css, '</style><script>alert(1)</script>'],
    [css, '@plugin "./evil.js";'],
    ['src/a.less', '@a: `process.exit()`;'],
    ['src/a.less', '@import (inline, optional) "x.js";'],
    ['src/a.styl', "use('evil.js')"],
    // Settings
    [logback, '<pattern>${JNDI:ldap://x}</pattern>'],
    [logback, '<pattern>${${lower:j}ndi:x}</pattern>'],
    [logback, '<pattern>$&#123;x}</pattern>'],
    [logback, '<property name="PASSWORD" value="x"/>'],
    [logback, '<!-- jndi: -->'],
    ['config/fluentd.conf', '  tag "#{`id`}"'],
    ['config/logrotate.d/app', '  PostRotate'],
    ['config/logging.properties', String.raw`a=\u0024{jndi:x}`],
  ])('%s: %s', (path, line) => {
    expect(seen([added(path, line)])).not.toMatch(/^standard/);
    expect(seen([modified(path, ' x', '-y', `+${line}`, ' z')])).not.toMatch(/^standard/);
  });

  it.each<[string, string, string[]]>([
    ['an attribute and its sign on two lines', svg, ['+<svg onload', '+="alert(1)">']],
    ['an address on two lines', svg, ['+<a href="java', '+script:alert(1)">']],
    ['an address whose end nobody sees', svg, ['+<a href="']],
    ['what was added before an unchanged sign', svg, [' <svg', '+onload', ' ="alert(1)">']],
    ['a text of several lines in a catalogue', 'locales/de.po', [' msgstr ""', '+"<scr"', '+"ipt>"']],
    ['a setting that goes on behind a backslash', 'src/messages_de.properties', ['+a=<scr\\', '+    ipt>']],
    ['an escape that ends with the line', css, ['+@\\69', '+mport "https://example.net";']],
    ['a comment that is none for a browser', svg, ['+<![CDATA[<!--]]>', '+<script>x</script>', '+<![CDATA[-->]]>']],
    ['a comment that is none in a style sheet', css, ['+a{b:url(/*)}', '+@import "//example.net";', '+a{b:url(*/)}']],
  ])('%s', (_what, path, lines) => {
    expect(seen([modified(path, ...lines)])).toBe('normal');
  });

  it('only where it is added', () => {
    expect(seen([modified(svg, '-<script>', '+<g/>')])).toBe('standard');
    expect(seen([modified(svg, ' <script>', '+<g/>', ' </script>')])).toBe('standard');
    expect(seen([{ ...modified(svg, '-<script>'), status: 'removed' }])).toBe('standard');
  });

  it('and is named by file, line and text', () => {
    const { reasons } = judge([modified(svg, ' <svg>', '-<g/>', '+<g id="a"/>', '+<g OnClick = "x()"/>')]);
    expect(reasons[0]).toMatchObject({
      category: 'normal',
      message: 'What added lines hold takes these files out of what is pre-approved',
      files: [{ path: svg, line: 3, token: 'OnClick =' }],
    });
  });
});

describe('what is ordinary stays pre-approved', () => {
  it.each<[string, string]>([
    [svg, '<?xml version="1.0" encoding="UTF-8"?>'],
    [svg, '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">'],
    [svg, '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 24 24">'],
    [svg, '<style>.a{fill:url(#b);font-family:Inter}</style><use xlink:href="#a"/><a href="https://example.com"/>'],
    [svg, '<image xlink:href="data:image/png;base64,iVBORw0KGgo=" width="1"/>'],
    [svg, '<animate attributeName="opacity" values="0;1" dur="1s"/>'],
    [svg, '<path d="M0 0"'],
    [css, '@import "./base.css";'],
    [css, "@import 'tailwindcss';"],
    [css, '@media (min-width: 30em) { a { scroll-behavior: smooth; overscroll-behavior: none } }'],
    [css, String.raw`.icon::before { content: "\f101" }`],
    [css, 'a { background: url("data:image/svg+xml,%3Csvg xmlns=%27http://www.w3.org/2000/svg%27/%3E") }'],
    [css, 'a[href^="mailto:"] { color: red } /* what the script `a` does */'],
    ['src/a.scss', '@import "mixins", "variables"; // the usual ones'],
    ['src/a.scss', '@use "sass:math"; .a-#{$b} { width: math.div(1px, 2) }'],
    ['src/a.less', '@import (reference) "mixins.less";'],
    [json, '"once": "Once", "on_hold": "On hold", "greeting": "Hello {{ name }}, ${count} items"'],
    [json, '"terms": "Read our <link>terms</link>, <a href=\\"https://example.com?a=1&amp;b=2\\">here</a> or by mail"'],
    [json, '"mail": "<a href=\\"mailto:a@example.com\\">Mail</a>", "js": "Learn JavaScript: the language"'],
    ['src/messages_de.properties', 'online=Online'],
    ['locales/de.po', 'msgstr "Von: %(name)s <%(email)s>"'],
    ['app/res/values/strings.xml', '<string name="one">It\\\'s %1$s</string>'],
    [post, '**JavaScript:** see [the guide](https://example.com/a?online=1), ![x](a.png)'],
    [post, 'On Monday = a good day. JavaScript: The Good Parts'],
    [logback, '<logger name="com.acme" level="DEBUG"/>'],
    ['config/logging.php', "'level' => env('LOG_LEVEL', 'debug'),"],
    ['config/initializers/lograge.rb', 'config.lograge.enabled = true'],
  ])('%s: %s', (path, line) => {
    expect(seen([added(path, line)])).toBe('standard');
  });
});

describe('without a diff', () => {
  const lines = (path: string, more: Partial<ChangedFile> = {}): ChangedFile => ({
    ...{ path, status: 'modified', additions: 30, deletions: 1, mode: '100644' },
    ...more,
  });

  it.each([svg, css, json, logback, 'config/initializers/lograge.rb', post])('%s is not Standard', (path) => {
    expect(seen([lines(path)])).toBe('normal');
    expect(seen([lines(path, { status: 'added' })])).toBe('normal');
    expect(seen([lines(path, { additions: 0, deletions: 0 })])).toBe('normal');
    expect(judge([lines(path)]).reasons[0]?.message).toBe(
      'Nothing is proven of these files, since their diff is missing, or too large to be looked at as a whole',
    );
  });

  it('nor is one that is cut off, or longer than what is looked at', () => {
    const whole = modified(css, ' a {}', '-b {}', '+c {}');
    expect(seen([whole])).toBe('standard');
    expect(seen([{ ...whole, patch: (whole.patch ?? '').slice(0, -6) }])).toBe('normal');
    expect(seen([added(css, ...Array.from({ length: 40_000 }, () => 'a { color: red; background: blue }'))])).toBe(
      'normal',
    );
  });

  it.each(['public/logo.png', 'src/fonts/inter.woff2', 'favicon.ico'])('%s is, since nothing in it can run', (path) => {
    expect(seen([lines(path, { additions: 0, deletions: 0 })])).toBe('standard');
  });

  it('a file that is removed is, and nothing else of what asks for no diff changes', () => {
    expect(seen([lines(svg, { status: 'removed' })])).toBe('standard');
    expect(seen([lines('docs/a.md')])).toBe('standard');
    expect(seen([lines('.env.example')])).toBe('standard');
  });

  it.each<[string, string]>([
    ['docs/notes.txt', svg],
    ['docs/logo.svg', svg],
    ['public/old.svg', svg],
    ['src/cart.ts', css],
  ])('%s, renamed to %s, is not: nobody saw what it holds', (previousPath, path) => {
    const moved = { previousPath, status: 'renamed' as const, additions: 0, deletions: 0 };
    expect(seen([lines(path, moved)])).toBe('normal');
    const { mode: _, ...fromNames } = lines(path, moved);
    expect(seen([fromNames])).toBe('normal');
  });

  it('facts that were written down by names are judged by them, which is said', () => {
    const { mode: _, ...file } = lines(css);
    const { category, reasons } = judge([file]);
    expect(category).toBe('standard');
    expect(reasons.at(-1)).toMatchObject({
      source: 'note',
      message: 'There is no diff of these files, so only their names were looked at',
      files: [{ path: css }],
    });
    // More lines than any diff has, or none at all.
    expect(seen([{ ...file, additions: 30_000 }])).toBe('normal');
    expect(seen([{ ...file, additions: 0, deletions: 0 }])).toBe('normal');
  });
});

describe('a policy', () => {
  const standard = (unless: unknown) => ({
    notes: { title: 'Notes', paths: ['notes/**'], unless },
  });
  const own = (unless: unknown) => ({
    ...builtInPolicy,
    categories: categoriesSchema(zodKit).parse({ standard: standard(unless) }),
  });

  it('may say in which files what runs is looked for, and which texts count, whatever their case', () => {
    const policy = own([
      { active: 'text', in: ['**/*.txt'] },
      { tokens: ['Danger('], with: ['NOW'] },
    ]);
    expect(seen([added('notes/a.txt', '<script>')], policy)).toBe('normal');
    expect(seen([added('notes/a.rst', '<script>')], policy)).toBe('standard');
    expect(seen([added('notes/a.rst', 'DANGER( now')], policy)).toBe('normal');
    expect(seen([added('notes/a.rst', 'danger( later')], policy)).toBe('standard');
  });

  it.each([
    [[{}], 'expected either "active" or "tokens"'],
    [[{ active: 'text', tokens: ['abc'] }], 'expected either "active" or "tokens"'],
    [[{ active: 'text', with: ['abc'] }], '"with" stands beside "tokens" alone'],
    [[{ active: 'everything' }], 'Invalid option'],
  ])('is refused with a reason: %j', (unless, message) => {
    const { error } = categoriesSchema(zodKit).safeParse({ standard: standard(unless) });
    expect(error?.issues.map((issue) => issue.message).join()).toContain(message);
  });
});

describe('one line of 64 KB', () => {
  const pieces = [
    ...[
      '<',
      '&',
      '\\',
      '"',
      "'",
      '(',
      '=',
      '&#',
      '&#x',
      '\\u',
      'on',
      'ona ',
      'onx=',
      'href=',
      'href="',
      'href= ',
      '<meta ',
    ],
    ...[
      '<!doctype ',
      '@import',
      '@import "',
      'url(',
      'url( ',
      'behavior:',
      'expression ',
      'java',
      'j\t',
      'data:',
      'data : ',
    ],
    ...[
      'attributename=',
      'attributename = "',
      '<a:',
      '<x.',
      '$',
      '${',
      '`',
      '&amp;',
      '&lt;',
      '\\6',
      '"\\',
      'vbscript',
      ' ',
      '\t',
    ],
  ];
  it.each([svg, css, 'src/a.less', json, 'locales/de.po', 'src/messages_de.properties', logback])(
    'of anything is answered soon: %s',
    (path) => {
      const judgeAll = () => {
        for (const piece of pieces) {
          const line = piece.repeat(Math.ceil(65_536 / piece.length));
          judge([added(path, line), added(path.replace('.', '2.'), `<a href="${line}`, line)]);
        }
      };
      // For each piece, three lines.
      const limit = 100 * pieces.length;
      expect(leastWork(judgeAll, limit)).toBeLessThan(limit);
    },
  );
});
