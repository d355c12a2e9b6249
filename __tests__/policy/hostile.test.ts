import { describe, expect, it } from 'vitest';
import { parsePolicy } from '../../src/policy/parse.ts';
import { leastWork } from '../support/work.ts';

const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');
const letters = [...'abcdefghij'];

/** What each must be told, or null where nothing but not hanging matters. */
const hostile: Readonly<Record<string, [text: string, message: RegExp]>> = {
  'aliases that multiply': [
    `a: &a [x, x]\n${letters
      .slice(1)
      .map((name, index) => `${name}: &${name} [${`*${letters[index]}, `.repeat(9)}]`)
      .join('\n')}`,
    /more values than a policy can have/,
  ],
  'an alias inside what it refers to': ['bots: &a [*a]', /cannot stand inside what it refers to/],
  '3,000 nested aliases': [
    lines(3000, (index) => `a${index}: &a${index} [${index > 0 ? `*a${index - 1}` : ''}]`),
    /more values/,
  ],
  '5,000 aliases': [`a: &a [x]\nb:\n${'  - *a\n'.repeat(5_000)}`, /unknown key "a"/],
  '10,000 lists in each other': [`bots: ${'['.repeat(10_000)}${']'.repeat(10_000)}`, /nested more than 50 deep/],
  '60,000 mappings in each other': ['{a: '.repeat(60_000), /nested more than 50 deep/],
  '10,000 block lists in each other': [`${'- '.repeat(10_000)}a`, /nested more than 50 deep/],
  '10,000 complex keys in each other': ['? '.repeat(10_000), /nested more than 50 deep/],
  '500 indented mappings': [lines(500, (index) => `${' '.repeat(index)}a:`), /nested more than 50 deep/],
  'keys that are lists or mappings': ['? [a, b]\n: 1\n? {a: 1}\n: 2', /a key must be a plain name/],
  'a key that is nothing': [': x', /a key must be a plain name/],
  'a merge key': ['calendar: {<<: {timezone: UTC}}', /merge keys/],
  'a merge key under YAML 1.1': ['%YAML 1.1\n---\ncalendar: {<<: {timezone: UTC}}', /merge keys/],
  'a function': ['bots: !!js/function "function () {}"', /types .* are not supported/],
  'a binary': ['bots: !!binary aGVsbG8=', /types .* are not supported/],
  'a set': ['bots: !!set {a, b}', /types .* are not supported/],
  'a type of its own': ['bots: !x [a]', /types .* are not supported/],
  'a key of 200,000 characters': [`? ${'a'.repeat(200_000)}\n: 1`, /unknown key "a{59}…"/],
  'a text of 200,000 characters': [`extends: ${'a'.repeat(200_000)}`, /expected "default@1"/],
  'a login of 100,000 groups': [`people: {owner: ["${'a-'.repeat(100_000)}!"]}`, /expected a login/],
  'more than 256 KB': ['#'.repeat(256 * 1024 + 1), /larger than 256 KB/],
  '5,000 mistakes': [`areas:\n${lines(5000, (index) => ` a${index}: {}`)}`, /and \d+ more problems/],
  '7,000 unknown keys': [lines(7000, (index) => `k${index}: 1`), /and 6900 more problems/],
  '8,000 equal keys': [`bots: []\n${'bots: []\n'.repeat(8_000)}`, /stands here twice/],
  '60,000 documents': ['---\n'.repeat(60_000), /more parts than a policy can have/],
  '250,000 commas': [`[${','.repeat(250_000)}]`, /more parts than a policy can have/],
  '120,000 wrong escapes': [`bots: ["${'\\q'.repeat(120_000)}"]`, /Invalid escape sequence/],
  '80,000 anchors on one value': ['&a '.repeat(80_000), /more parts than a policy can have/],
  'an unfinished document': ['bots: ["', /^YAML/],
  'control characters': ['bots: "\u0000\u0007"', /expected a list, got the text "\\u0000\\u0007"/],
  'half a surrogate pair': ['a\ud800: 1', /unknown key/],
  'every byte': [String.fromCharCode(...Array.from({ length: 256 }, (_, code) => code)).repeat(100), /./],
  'a prototype': ['__proto__: {rules: {}}', /unknown key "__proto__"/],
  'a prototype inside': ['rules: {title: {__proto__: {level: off}}}', /unknown key "__proto__"/],
  'a prototype in a record': ['areas: {__proto__: {title: x, paths: []}}', /unknown key "__proto__"/],
  'names of every object': [
    'constructor: 1\ntoString: 2\nrules: {hasOwnProperty: off, valueOf: {}}',
    /unknown key "hasOwnProperty"/,
  ],
};

describe('hostile YAML is refused in good time', () => {
  it.each(Object.entries(hostile))('%s', (_name, [text, message]) => {
    const parsed = parsePolicy(text, 'policy.yml');
    expect(parsed.ok).toBe(false);
    const messages = parsed.ok ? [] : parsed.problems.map((problem) => problem.message);
    expect(messages.some((told) => message.test(told))).toBe(true);
    expect(messages.length).toBeLessThanOrEqual(101);
    expect(Math.max(...messages.map(({ length }) => length))).toBeLessThan(400);
    expect(leastWork(() => parsePolicy(text, 'policy.yml'), 1000)).toBeLessThan(1000);
  });

  it('and a long but honest list is read in good time', () => {
    const text = `extends: default@1\nbots: {add: [${Array.from({ length: 10_000 }, (_, index) => `b${index}`).join(', ')}]}`;
    const parsed = parsePolicy(text, 'policy.yml');
    expect(parsed.ok && parsed.policy.bots.length).toBe(10_002);
    expect(leastWork(() => parsePolicy(text, 'policy.yml'), 1000)).toBeLessThan(1000);
  });

  it('changes nothing for other objects', () => {
    parsePolicy('__proto__: {polluted: 1}\nconstructor: {prototype: {polluted: 1}}', 'policy.yml');
    expect('polluted' in {}).toBe(false);
  });

  it('leaves the stack traces of other errors alone', () => {
    const limit = Error.stackTraceLimit;
    parsePolicy('bots: ["\\q"]', 'policy.yml');
    expect(Error.stackTraceLimit).toBe(limit);
  });
});
