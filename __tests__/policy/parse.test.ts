import { describe, expect, it } from 'vitest';
import { builtInPolicy } from '../../src/policy/built-in.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import type { Policy } from '../../src/policy/schema.ts';

/** The problems of a text as `LINE:COLUMN path | message`; a valid text has none. */
function problemsOf(text: string): string[] {
  const parsed = parsePolicy(text, 'policy.yml');
  if (parsed.ok) return [];
  return parsed.problems.map(({ line, column, path, message }) => `${line}:${column} ${path} | ${message}`);
}

function policyOf(text: string): Policy {
  const parsed = parsePolicy(text, 'policy.yml');
  if (!parsed.ok) throw new Error(problemsOf(text).join('\n'));
  return parsed.policy;
}

describe('a file that changes nothing is the built-in policy', () => {
  it.each([
    ['empty', ''],
    ['a byte order mark', '\ufeff'],
    ['comments only', '# our policy\n\n# soon\n'],
    ['an empty document', '---\n'],
    ['extends alone', 'extends: default@1\n'],
    ['an empty mapping', '{}\n'],
    ['CRLF', '# x\r\nextends: default@1\r\nrules: {}\r\n'],
    ['JSON', '{"extends": "default@1", "rules": {}}'],
  ])('%s', (_name, text) => {
    expect(policyOf(text)).toEqual(builtInPolicy);
  });
});

describe('the pin', () => {
  it.each([
    ['', 1],
    ['# nothing yet\n', 1],
    ['\n\nbots: []\n', 3],
  ])('is asked for where it is missing: %j', (text, line) => {
    const parsed = parsePolicy(text, 'policy.yml');
    expect(parsed).toMatchObject({
      ok: true,
      warnings: [{ line, column: 1, path: 'extends', suggestion: 'extends: default@1' }],
    });
  });

  it('needs no warning where it is there', () => {
    expect(parsePolicy('extends: default@1', 'policy.yml')).toMatchObject({ ok: true, warnings: [] });
  });

  it('names the one default that exists', () => {
    expect(problemsOf('extends: default@2')).toEqual(['1:10 extends | expected "default@1", got the text "default@2"']);
  });
});

describe('a gate that nobody guards', () => {
  it.each(['off', '{level: off}'])('is warned of: %s', (level) => {
    expect(parsePolicy(`extends: default@1\nrules:\n  gate-integrity: ${level}`, 'policy.yml')).toMatchObject({
      ok: true,
      warnings: [{ line: 3, path: 'rules.gate-integrity', message: expect.stringContaining('without its owner') }],
    });
  });
});

describe('what a file says holds', () => {
  it.each<[string, (policy: Policy) => unknown, unknown]>([
    [
      'calendar: {timezone: Europe/Berlin}',
      (policy) => policy.calendar,
      { ...builtInPolicy.calendar, timezone: 'Europe/Berlin' },
    ],
    [
      'rules: {approvals: {normal: 2}}',
      (policy) => policy.rules.approvals,
      { ...builtInPolicy.rules.approvals, normal: 2 },
    ],
    ['rules: {title: off}', (policy) => policy.rules.title, { ...builtInPolicy.rules.title, level: 'off' }],
    ['rules: {title: "warning"}', (policy) => policy.rules.title.level, 'warning'],
    ['%YAML 1.1\n---\nrules: {title: off}', (policy) => policy.rules.title.level, 'off'],
    ['people: {executive: ["@ada", acme/leads]}', (policy) => policy.people.executive, ['ada', 'acme/leads']],
    [
      'people: &p {executive: [ada]}\nbots: &b [x]\nrules: {title: {vague: *b}}',
      (policy) => policy.rules.title.vague,
      ['x'],
    ],
    ['bots: []', (policy) => policy.bots, []],
    ['bots: [&a x]\nrules: {title: {vague: [*a, &a y, *a]}}', (policy) => policy.rules.title.vague, ['x', 'y', 'y']],
    [
      'freezes:\n  - {from: 2026-11-27, to: 2026-11-30, reason: Black Friday}',
      (policy) => policy.freezes,
      [{ from: '2026-11-27', to: '2026-11-30', reason: 'Black Friday' }],
    ],
  ])('%s', (text, part, expected) => {
    expect(part(policyOf(text))).toEqual(expected);
  });
});

describe('mistakes are told with their place and what to write instead', () => {
  const hours = 'expected hours such as "09:00-17:00" (24-hour clock, local time, up to "24:00"), or "closed"';
  it.each<[string, string[]]>([
    // Unknown keys.
    ['peple: {}', ['1:1 peple | unknown key "peple", did you mean "people"?']],
    ['rules:\n  aprovals: {normal: 2}', ['2:3 rules.aprovals | unknown key "aprovals", did you mean "approvals"?']],
    [
      'rules: {Rollback_Plan: off}',
      ['1:9 rules.Rollback_Plan | unknown key "Rollback_Plan", did you mean "rollback-plan"?'],
    ],
    ['calendar:\n  time_zone: UTC', ['2:3 calendar.time_zone | unknown key "time_zone", did you mean "timezone"?']],
    ['timezone: UTC', ['1:1 timezone | unknown key "timezone"; it belongs under "calendar"']],
    ['approvals: {normal: 2}', ['1:1 approvals | unknown key "approvals"; it belongs under "rules"']],
    ['rules: {freezes: []}', ['1:9 rules.freezes | unknown key "freezes"; it belongs at the top level']],
    ['xyzzy: 1', ['1:1 xyzzy | unknown key "xyzzy"']],
    ['"a b": 1', ['1:1 ["a b"] | unknown key "a b"']],
    ['rules: {title: {42: 1}}', ['1:17 rules.title.42 | unknown key "42"']],
    // Kinds of values.
    ['rules: {approvals: {normal: two}}', ['1:29 rules.approvals.normal | expected a number, got the text "two"']],
    [
      'rules: {approvals: {normal: "2"}}',
      ['1:29 rules.approvals.normal | expected a number, got the text "2"; write 2'],
    ],
    [
      'rules: {approvals: {normal: 1.5}}',
      ['1:29 rules.approvals.normal | expected a whole number, got the number 1.5'],
    ],
    ['rules: {approvals: {normal: -1}}', ['1:29 rules.approvals.normal | expected at least 0, got the number -1']],
    ['rules: {approvals: {normal: .inf}}', ['1:29 rules.approvals.normal | expected a number, got the number .inf']],
    [
      'rules: {title: {clauses: [4.10]}}',
      ['1:27 rules.title.clauses[0] | expected a text, got the number 4.10; write "4.10"'],
    ],
    ['bots: renovate', ['1:7 bots | expected a list, got the text "renovate"; write [renovate]']],
    ['bots: [[x]]', ['1:8 bots[0] | expected a text, got a list']],
    ['bots: [""]', ['1:8 bots[0] | expected at least 1 character, got the text ""']],
    ['document: [a]', ['1:11 document | expected a mapping of keys and values, got a list']],
    [
      'document: {url: policy}',
      ['1:17 document.url | expected a URL such as https://example.com/policy, got the text "policy"'],
    ],
    [
      'rules: {title: of}',
      ['1:16 rules.title.level | expected one of "error", "warning" or "off", got the text "of"; did you mean "off"?'],
    ],
    ['rules: {title: false}', ['1:16 rules.title.level | expected one of "error", "warning" or "off", got false']],
    ['rules: off', ['1:8 rules | expected a mapping of keys and values, got the text "off"']],
    // Nothing.
    ['calendar:\n  timezone:\n', ['2:3 calendar.timezone | "timezone" has no value: write one, or delete the line']],
    ['calendar:\n# timezone: UTC\n', ['1:1 calendar | "calendar" has no value: write one, or delete the line']],
    ['rules: {title: ~}', ['1:9 rules.title | "title" has no value: write one, or delete the line']],
    ['bots: [~]', ['1:8 bots[0] | this item has no value: write one, or delete the line']],
    ['freezes: [{from: 2026-12-20, to: 2026-12-24}]', ['1:11 freezes[0].reason | "reason" is missing']],
    // The schema's own words.
    [
      'people: {owner: [ada, "a b"]}',
      ['1:23 people.owner[1] | expected a login, or ORGANISATION/TEAM, got the text "a b"'],
    ],
    ['calendar: {hours: {monday: 9-5}}', [`1:28 calendar.hours.monday | ${hours}, got the text "9-5"`]],
    [
      'calendar: {timezone: Mars}',
      [
        '1:22 calendar.timezone | "Mars" is no time zone known here: expected an IANA time zone such as "America/Chicago"',
      ],
    ],
    [
      'calendar: {holidays: {calendar: us-federl}}',
      [
        '1:33 calendar.holidays.calendar | expected one of "us-federal" or "none", got the text "us-federl"; did you mean "us-federal"?',
      ],
    ],
    [
      'freezes:\n- from: 2026-12-20\n  to: 2026-12-01\n  reason: x',
      [
        '3:7 freezes[0].to | the freeze from "2026-12-20" to "2026-12-01" ends before it begins: expected a later end, such as "2026-12-21"',
      ],
    ],
    [
      'rules: {sections: {required: [{heading: Data, areas: [databse]}]}}',
      ['1:55 rules.sections.required[0].areas[0] | there is no area "databse": did you mean "database"?'],
    ],
    // Structure.
    ['- a\n- b', ['1:1  | a policy is a mapping of settings, such as "extends: default@1"']],
    ['just text', ['1:1  | a policy is a mapping of settings, such as "extends: default@1"']],
    ['null', ['1:1  | a policy is a mapping of settings, such as "extends: default@1"']],
    ['bots: []\nbots: []\n', ['2:1 bots | the key "bots" stands here twice, first in line 1: keep one']],
    ['bots: []\n---\nbots: []\n', ['2:1  | a policy is one YAML document: remove the "---" between documents']],
    ['calendar:\n\ttimezone: UTC', ['2:1  | YAML: a tab cannot indent; use spaces']],
    ['bots: [a, b', ['1:12  | YAML: Flow sequence in block collection must be sufficiently indented and end with a ]']],
    ['bots: *x', ['1:7 bots | there is no anchor "&x" before this alias']],
  ])('%s', (text, expected) => {
    expect(problemsOf(text)).toEqual(expected);
  });

  it('all at once, in the order of the text', () => {
    const text = [
      'extends: default@1',
      'calendar: {timezone: Mars, fridayCutof: "14:00"}',
      'people: {executive: []}',
      'people: {security: []}',
      'rules:',
      '  aprovals: {}',
      '  title: {level: no, minimumWords: many}',
      'freezes: [{from: 2026-12-20, to: 2026-12-01, reason: x}]',
      'bots: {remove: [nobody]}',
    ].join('\n');
    expect(problemsOf(text).map((problem) => problem.split(' | ')[0])).toEqual([
      '2:22 calendar.timezone',
      '2:28 calendar.fridayCutof',
      '4:1 people',
      '6:3 rules.aprovals',
      '7:18 rules.title.level',
      '7:36 rules.title.minimumWords',
      '8:34 freezes[0].to',
      '9:17 bots',
    ]);
  });

  it('also what only the whole shows, where another section has the wrong type', () => {
    const text = 'bots: 5\nfreezes: [{from: 2026-12-20, to: 2026-12-01, reason: x}]';
    expect(problemsOf(text).map((problem) => problem.split(' | ')[0])).toEqual(['1:7 bots', '2:34 freezes[0].to']);
  });
});
