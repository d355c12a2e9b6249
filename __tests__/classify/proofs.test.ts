import { describe, expect, it } from 'vitest';
import { added, judge, modified, seen } from './files.ts';

describe('a template', () => {
  it.each<[string, string, string[]]>([
    ['text of an element', 'src/About.vue', ['-  <p>Old words</p>', '+  <p>New words</p>']],
    ['text beside other elements', 'views/show.html', ['-<p>Old <b>bold</b> end</p>', '+<p>New <b>bolder</b> end</p>']],
    [
      'text after attributes',
      'src/a.tsx',
      ['-<a className="x" href="/a">Old</a>', '+<a className="x" href="/a">New</a>'],
    ],
    ['several lines', 'a.html.erb', ['-<li>One</li>', '-<li>Two</li>', '+<li>1st</li>', '+<li>2nd</li>']],
    [
      'text between lines',
      'src/a.jsx',
      [' <p>', '-  Old text, which goes', '-  on', "+  New text, and it doesn't end", ' </p>'],
    ],
    ['entities', 'a.html', ['-<p>A &amp; B</p>', '+<p>A &amp; C&nbsp;D</p>']],
  ])('in which %s changed is Standard', (_name, path, lines) => {
    expect(seen([modified(path, ...lines)])).toBe('standard');
  });

  it.each<[string, string, string[]]>([
    ['an attribute', 'a.html', ['-<a href="/a">x</a>', '+<a href="/b">x</a>']],
    ['a tag', 'a.html', ['-<p>x</p>', '+<h1>x</h1>']],
    ['the number of lines', 'a.html', ['-<p>x</p>', '+<p>x</p>', '+<p>y</p>']],
    ['an expression', 'a.vue', ['-<p>Hello {{ name }}</p>', '+<p>Hello {{ evil() }}</p>']],
    ['an expression that appears', 'a.jsx', ['-<p>Hello</p>', '+<p>Hello {evil()}</p>']],
    ['embedded Ruby', 'a.erb', ['-<p>Hello</p>', '+<p>Hello <%= evil %></p>']],
    ['embedded Ruby beside text', 'a.erb', ['-<p><%= a %> old</p>', '+<p><%= b %> old</p>']],
    ['a Razor expression', 'a.cshtml', ['-<p>Hello</p>', '+<p>Hello @Model.Name</p>']],
    ['an Angular block', 'a.html', ['-<p>Hello</p>', '+<p>@if (a) b</p>']],
    ['a script', 'a.html', ['-<script>a()</script>', '+<script>b()</script>']],
    ['code in a script', 'a.vue', [' <script>', '-a', '+b', ' </script>']],
    ['code under an arrow', 'a.tsx', [' <button onClick={() =>', '-  a()', '+  evil()', ' }>Go</button>']],
    ['code behind a comparison', 'a.tsx', [' if (a <b && c>', '-  old', '+  evil', ' </b>)']],
    ['a type argument', 'a.tsx', ['-const a = x<p>(y)</p>z', '+const a = x<p>(y)</p>w']],
    ['text that would end a string', 'a.tsx', ["-const t = '<p>old</p>'", "+const t = '<p>' + evil() + '</p>'"]],
    ['text that joins strings', 'a.tsx', ["-t('<p>old</p>')", "+t('<p>a','b</p>')"]],
    ['the value of an option', 'a.html', ['-<option>eur</option>', '+<option>usd</option>']],
    ['a component', 'a.tsx', ['-<Markdown>old</Markdown>', '+<Markdown>new</Markdown>']],
    ['text of which no element shows', 'a.html', ['-old', '+new']],
    ['text in another element than it seems', 'a.html', [' <p>', '-old', '+new', ' </div>']],
    ['a new line of text', 'a.html', [' <p>', '+new', ' </p>']],
  ])('in which %s changed is Normal', (_name, path, lines) => {
    expect(judge([modified(path, ...lines)]).category).toBe('normal');
  });

  it('is Normal when it is new, without a diff, or with one that is not whole', () => {
    const whole = modified('a.html', '-<p>a</p>', '+<p>b</p>');
    expect(seen([whole])).toBe('standard');
    const { patch = '', ...bare } = whole;
    expect(seen([bare])).toBe('normal');
    expect(seen([{ ...whole, patch: patch.replace('+1,1', '+1,9') }])).toBe('normal');
    expect(seen([{ ...whole, patch: `${patch}\n@@ -9,1 +9,1 @@\n-a\n+b` }])).toBe('normal');
    expect(seen([{ ...whole, status: 'renamed', previousPath: 'b.html' }])).toBe('normal');
    expect(seen([added('a.html', '<p>a</p>')])).toBe('normal');
  });

  it('stays what its folder makes of it', () => {
    expect(seen([modified('app/routes/a.tsx', '-<p>a</p>', '+<p>b</p>')])).toBe('normal api');
    expect(seen([modified('src/dist/a.html', '-<p>a</p>', '+<p>b</p>')])).toBe('normal');
  });
});

describe('texts of a catalogue in a programming language', () => {
  it.each<[string, string, string, string, string]>([
    ['a text', 'src/locales/de.ts', "-  hello: 'Hallo',", "+  hello: 'Guten Tag',", 'standard'],
    ['a text in PHP', 'lang/en/pagination.php', "-    'next' => 'Next',", "+    'next' => 'More',", 'standard'],
    ['quotes in a text', 'src/locales/de.ts', "-  a: 'b',", "+  a: 'it\\'s',", 'standard'],
    ['an escaped character', 'src/locales/de.ts', "-  a: 'b',", "+  a: '\\x3cb>',", 'normal'],
    ['another key', 'src/locales/de.ts', "-  hello: 'Hallo',", "+  hallo: 'Hallo',", 'normal'],
    ['a call', 'src/locales/de.ts', "-  hello: 'Hallo',", "+  hello: evil('Hallo'),", 'normal'],
    ['code in a text', 'config/locales/plural.rb', '-  a: "b",', '+  a: "#{evil}",', 'normal'],
    ['a variable in a text', 'lang/en/pagination.php', '-    "a" => "b",', '+    "a" => "$b",', 'normal'],
    ['other quotes', 'lang/en/pagination.php', "-    'a' => 'b',", '+    \'a\' => "b",', 'normal'],
    ['a tag', 'src/locales/de.ts', "-  a: 'b',", "+  a: '<b>',", 'normal'],
  ])('%s', (_name, path, before, after, expected) => {
    expect(seen([modified(path, before, after)])).toBe(expected);
  });
});

describe('a catalogue of text', () => {
  it('is Standard, unless it brings along what runs', () => {
    expect(seen([modified('config/locales/de.yml', '-  a: b', '+  a: c')])).toBe('standard');
    expect(seen([modified('config/locales/de.yml', '-  a: b', '+  a: "<script>x</script>"')])).toBe('normal');
    expect(seen([modified('config/locales/de.yml', '-  a: b', '+  a: !ruby/object:Gem {}')])).toBe('normal');
    expect(seen([modified('public/logo.svg', '-<path/>', '+<script>x</script>')])).toBe('normal');
    expect(seen([modified('src/app.css', '+@import url("https://evil.example/x.css");')])).toBe('normal');
    expect(seen([modified('src/app.css', '+@import "./theme.css";')])).toBe('standard');
  });
});

describe('logging settings among others', () => {
  const spring = (...lines: string[]) => modified('src/main/resources/application.yml', ...lines);
  it.each<[string, ReturnType<typeof modified>, string]>([
    ['a level', spring(' logging:', '   level:', '-    root: INFO', '+    root: DEBUG'), 'standard'],
    ['a new block', spring(' a: 1', '+logging:', '+  level:', '+    root: INFO'), 'standard'],
    ['another setting', spring(' logging:', '   level: INFO', ' server:', '-  port: 1', '+  port: 2'), 'normal'],
    ['a setting under nothing that shows', spring('-    root: INFO', '+    root: DEBUG'), 'normal'],
    ['a key that takes over others', spring(' security:', '+logging:', '   enabled: true'), 'normal'],
    [
      'a key that is taken away from others',
      spring(' security:', '   a: 1', '-logging:', '   enabled: true'),
      'normal',
    ],
    ['a setting that leaves logging', spring(' logging:', '-  level: INFO', '+security: off'), 'normal'],
    [
      'JSON',
      modified(
        'appsettings.json',
        '   "Logging": {',
        '     "LogLevel": {',
        '-      "Default": "Information"',
        '+      "Default": "Warning"',
        '     }',
      ),
      'standard',
    ],
    [
      'JSON beside it',
      modified(
        'appsettings.json',
        '   "Logging": {',
        '     "LogLevel": {}',
        '   },',
        '-  "AllowedHosts": "a"',
        '+  "AllowedHosts": "*"',
      ),
      'normal',
    ],
    [
      'properties',
      modified('config/application.properties', '-logging.level.root=INFO', '+logging.level.root=WARN'),
      'standard',
    ],
    ['other properties', modified('config/application.properties', '-server.port=1', '+server.port=2'), 'normal'],
    ['a continued property', modified('config/application.properties', ' a=\\', '+logging.level.root=WARN'), 'normal'],
    ['a secret', spring(' logging:', '+  password: hunter2'), 'normal'],
    ['a file of logging alone', modified('config/logback.xml', '+<root level="DEBUG"/>'), 'standard'],
    ['a look-up in it', modified('config/log4j2.xml', '+<x a="${jndi:ldap://x}"/>'), 'normal'],
  ])('%s', (_name, file, expected) => {
    expect(seen([file])).toBe(expected);
  });
});
