import { describe, expect, it } from 'vitest';
import { locatePolicy } from '../../../src/policy/parse.ts';
import { inspectPolicy } from '../../../src/policy/warnings/index.ts';
import type { Surroundings } from '../../../src/policy/warnings/inspected.ts';

const nothing: Surroundings = {
  now: new Date('2026-11-19T16:00:00Z'),
  files: null,
  writers: null,
  access: null,
  repository: null,
};

const people = 'people: {executive: [carol, dmitri], security: [sonja]}\n';

/** The warnings about a policy file as `LINE:COLUMN path | message`; the roles are filled unless the text fills them. */
function warningsOf(text: string, surroundings: Partial<Surroundings> = {}): string[] {
  const whole = text.includes('people:') ? text : `${text}\n${people}`;
  const parsed = locatePolicy(whole, 'policy.yml');
  if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join('\n'));
  const found = inspectPolicy({ ...parsed, surroundings: { ...nothing, ...surroundings } });
  return found.map(({ line, column, path, message }) => `${line}:${column} ${path} | ${message}`);
}

const files = [
  'README.md',
  'docs/billing/guide.md',
  'src/billing/charge.ts',
  'src/billing/charge.test.ts',
  'src/cart.ts',
  'src/styles/Cart.css',
  'db/migrate/1_a.rb',
];

describe('a policy with nothing to warn of', () => {
  it.each(['', 'areas: {billing: {title: B, paths: ["src/billing/**"]}}', 'bots: ["renovate[bot]"]'])('%s', (text) => {
    expect(warningsOf(text, { files })).toEqual([]);
  });
});

describe('globs that match nothing', () => {
  it.each<[string, string[]]>([
    [
      'areas:\n  billing:\n    title: B\n    paths: ["src/biling/**", "src/billing/**"]',
      [
        '4:13 areas.billing.paths[0] | "src/biling/**" matches none of the 7 files here, did you mean "src/billing/**"?',
      ],
    ],
    [
      'areas: {billing: {title: B, paths: ["src/billing/**"], except: ["src/billing/legacy/**"]}}',
      ['1:65 areas.billing.except[0] | "src/billing/legacy/**" matches none of the 7 files here'],
    ],
    [
      'areas: {api: {paths: {add: [rpc/**]}}}',
      ['1:29 areas.api.paths[39] | "rpc/**" matches none of the 7 files here'],
    ],
    [
      'categories: {standard: {ui-styling: {paths: {add: ["src/STYLES/**"]}}}}',
      [
        '1:52 categories.standard.ui-styling.paths[3] | "src/STYLES/**" matches none of the 7 files here: only its case differs from one, and these paths mind case',
      ],
    ],
    [
      'categories: {major: {plans: {title: P, paths: [plans/*.pdf]}}}',
      ['1:48 categories.major.plans.paths[0] | "plans/*.pdf" matches none of the 7 files here'],
    ],
    [
      'categories: {tests: {paths: [checks/**]}}',
      ['1:30 categories.tests.paths[0] | "checks/**" matches none of the 7 files here'],
    ],
  ])('%s', (text, expected) => {
    // Where a default area has more or fewer globs is not the point.
    const plain = (lines: string[]) => lines.map((line) => line.replace(/(paths)\[\d+\]/, '$1[n]'));
    expect(plain(warningsOf(text, { files }))).toEqual(plain(expected));
  });

  it.each([
    ['outside a checkout', null],
    ['in one without files', []],
  ])('are no matter %s', (_name, none) => {
    expect(warningsOf('areas: {billing: {title: B, paths: [x/**]}}', { files: none })).toEqual([]);
  });

  it('of the built-in policy are no matter', () => {
    expect(warningsOf('areas: {api: {category: major}}', { files: ['x.bin'] })).toEqual([]);
  });
});

describe('areas and kinds that hold no file', () => {
  it.each<[string, string[]]>([
    [
      'areas:\n  handbook: {title: H, paths: ["docs/**"]}',
      ['2:3 areas.handbook | holds no file: the only one that it matches is under categories.standard.documentation'],
    ],
    [
      'areas: {billing: {title: B, paths: ["src/billing/**"], except: ["**/charge.ts"]}}',
      [
        '1:9 areas.billing | holds no file: of 2 files that it matches, 1 file is under its own "except" and 1 file is under categories.tests',
      ],
    ],
    [
      'categories: {standard: {data: {title: D, paths: ["db/**"]}}}',
      [
        '1:25 categories.standard.data | holds no file: the only one that it matches is in "database", which comes first',
      ],
    ],
    [
      'categories: {major: {styles: {title: S, paths: ["**/*.md"]}}}',
      [
        '1:22 categories.major.styles | holds no file: of 2 files that it matches, 2 files are under categories.standard.documentation',
      ],
    ],
  ])('%s', (text, expected) => {
    expect(warningsOf(text, { files })).toEqual(expected);
  });

  it('as soon as one file belongs there, there is nothing to say', () => {
    expect(warningsOf('areas: {all: {title: A, paths: ["**"]}}', { files })).toEqual([]);
  });
});

describe('people', () => {
  it.each<[string, string[]]>([
    [
      'people: {executive: [ada, bob, Ada], security: [cy]}',
      ['1:32 people.executive[2] | "Ada" is named twice in this list: keep one'],
    ],
    [
      `emergency: {declaredBy: [ada, ada]}`,
      ['1:31 emergency.declaredBy[1] | "ada" is named twice in this list: keep one'],
    ],
    ['bots: ["x[bot]", "x[bot]"]', ['1:18 bots[1] | "x[bot]" is named twice in this list: keep one']],
    [
      'people: {executive: [ada], security: ["@ada"]}',
      [
        '1:38 people.security | "ada" is the only executive and the only security reviewer, and one approval never serves twice: a Major change of a sensitive area cannot pass. Name one person more',
      ],
    ],
    ['people: {executive: [ada], security: [ada]}\nrules: {security-review: off}', []],
    ['people: {executive: [acme/leads], security: [acme/leads]}', []],
    [
      'bots: { add: [renovate] }',
      [
        '1:15 bots[2] | "renovate" is the login of no GitHub App, since those end in "[bot]": did you mean "renovate[bot]"?',
      ],
    ],
    [
      'people: {executive: ["dependabot[bot]", ada], security: [bob, copilot]}',
      [
        '1:22 people.executive[0] | "dependabot[bot]" is a bot or an agent, whose approval never counts: name a person',
        '1:63 people.security[1] | "copilot" is a bot or an agent, whose approval never counts: name a person',
      ],
    ],
    [
      'people:\n  owner: [ada]',
      [
        '1:1 people.executive | names nobody, so no Major change can pass: name two people, since nobody approves their own change',
        '1:1 people.security | names nobody, so a sensitive change needs one more approval by anybody with write access: name who reviews for security',
      ],
    ],
    ['people: {executive: []}\nrules: {executive-approval: off, security-review: off}', []],
  ])('%s', (text, expected) => {
    expect(warningsOf(text)).toEqual(expected);
  });

  it('are compared with what GitHub says of them', () => {
    const access = new Map<string, 'reads' | 'none' | 'missing' | 'unknown'>([
      ['ada', 'reads'],
      ['gracee', 'missing'],
      ['alan', 'none'],
      ['acme/gone', 'missing'],
      ['acme/empty', 'none'],
      ['acme/hidden', 'unknown'],
    ]);
    const text = 'people: {executive: [Ada, Gracee], security: [alan, acme/gone, acme/empty, acme/hidden]}';
    expect(warningsOf(text, { access, repository: 'acme/shop' })).toEqual([
      '1:27 people.executive[1] | GitHub knows no account "Gracee": check the name',
      '1:47 people.security[0] | "alan" cannot read acme/shop: give them access, or name somebody else',
      '1:53 people.security[1] | GitHub knows no team "acme/gone": check the name',
      '1:64 people.security[2] | the team "acme/empty" has no members: add some, or name people',
    ]);
  });
});

describe('an only executive who writes most changes', () => {
  const one = 'people: {executive: [Ada], security: [bob]}';
  const wrote = (own: number, commits: number) => ({ writers: { commits, byLogin: new Map([['ada', own]]) } });
  it.each<[string, string, Partial<Surroundings>, number]>([
    ['is warned of', one, wrote(51, 100), 1],
    ['is not where they wrote half', one, wrote(50, 100), 0],
    ['is not where there are too few commits to tell', one, wrote(19, 19), 0],
    ['is not where addresses do not tell', one, { writers: { commits: 100, byLogin: new Map() } }, 0],
    ['is not where the history was not looked at', one, {}, 0],
    ['is not where there is a second one', 'people: {executive: [ada, bob], security: [cy]}', wrote(100, 100), 0],
    ['is not where no executive is asked for', `${one}\nrules: {executive-approval: off}`, wrote(100, 100), 0],
  ])('%s', (_name, text, surroundings, count) => {
    const found = warningsOf(text, surroundings);
    expect(found).toHaveLength(count);
    for (const line of found)
      expect(line).toMatch(/^1:22 people\.executive\[0\] \| "Ada" is the only executive and wrote 51 of the last 100/);
  });
});

describe('the calendar', () => {
  const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'].map((day) => `${day}: closed`).join(', ');
  it.each<[string, RegExp | null]>([
    [
      `calendar: {hours: {${days}}}`,
      /^1:19 calendar\.hours \| the deployment window does not open within a year.*give a day its hours/,
    ],
    [
      'freezes:\n- {from: 2026-01-01, to: 2026-01-02, reason: short}\n- {from: 2026-01-01, to: 2028-12-31, reason: Move}',
      /3:26 freezes\[1\]\.to \| the deployment window does not open within a year.*end this freeze earlier/,
    ],
    [
      'calendar: {fridayCutoff: "09:00"}',
      /^1:26 calendar\.fridayCutoff \| no Friday ever opens: it would close at 09:00/,
    ],
    ['calendar: {hours: {friday: "15:00-17:00"}}', /^1:28 calendar\.hours\.friday \| no Friday ever opens/],
    [`calendar: {hours: {${days}}}\nrules: {deployment-window: off}`, null],
    ['calendar: {fridayCutoff: "09:01"}', null],
    ['calendar: {hours: {friday: closed}, fridayCutoff: "09:00"}', null],
  ])('%s', (text, expected) => {
    const found = warningsOf(text).filter((line) => !line.includes('ended'));
    if (expected === null) expect(found).toEqual([]);
    else expect(found).toEqual([expect.stringMatching(expected)]);
  });

  it.each<[string, string[]]>([
    [
      'freezes: [{from: 2026-11-10, to: 2026-11-18, reason: Launch}]',
      ['1:34 freezes[0].to | the freeze "Launch" ended 10 h ago: delete it, or write when it comes again'],
    ],
    ['freezes: [{from: 2026-11-10, to: 2026-11-19, reason: Launch}]', []],
    [
      'calendar: {holidays: {add: [{date: 2026-12-24, name: Eve}, {date: 2026-12-24, name: Evening}]}}',
      ['1:67 calendar.holidays.add[1].date | 2026-12-24 is named twice, first as "Eve": keep one'],
    ],
    [
      'calendar: {holidays: {add: [{date: 2026-12-25, name: Xmas}]}}',
      [
        '1:36 calendar.holidays.add[0].date | 2026-12-25 is "Christmas Day" of the calendar "us-federal" already: delete it',
      ],
    ],
    ['calendar: {holidays: {calendar: none, add: [{date: 2026-12-25, name: Xmas}]}}', []],
    [
      'calendar: {holidays: {remove: [2026-12-25, 2026-12-25]}}',
      ['1:44 calendar.holidays.remove[1] | 2026-12-25 is named twice: keep one'],
    ],
  ])('%s', (text, expected) => {
    expect(warningsOf(text)).toEqual(expected);
  });
});
