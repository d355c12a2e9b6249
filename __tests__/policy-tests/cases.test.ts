import { describe, expect, it } from 'vitest';
import { findSection, findTasks, tickedTasks } from '../../src/body/find.ts';
import { parseBody } from '../../src/body/parse.ts';
import { builtIn } from '../../src/policy/in-force.ts';
import { bodyWith } from '../../src/policy-tests/body.ts';
import { loadTests } from '../../src/policy-tests/load.ts';
import { momentOf } from '../../src/policy-tests/moments.ts';
import { runCase, type TestResult } from '../../src/policy-tests/run.ts';

const zone = 'America/Chicago';

describe('moments', () => {
  const at = new Date('2026-11-19T16:00:00Z');
  it.each<[string, string | null]>([
    ['2026-11-19 10:00', '2026-11-19T16:00:00.000Z'],
    ['2026-11-19T10:00', '2026-11-19T16:00:00.000Z'],
    ['2026-07-03 10:00', '2026-07-03T15:00:00.000Z'],
    ['2026-11-19T10:00:00-06:00', '2026-11-19T16:00:00.000Z'],
    ['2026-11-19T16:00:00Z', '2026-11-19T16:00:00.000Z'],
    // 1:30 comes twice on the day on which the clocks are put back.
    ['2026-11-01 01:30', '2026-11-01T06:30:00.000Z'],
    ['2026-03-08 02:30', null],
    ['2026-02-30 10:00', null],
    ['2026-11-19', null],
    ['-2 days', '2026-11-17T16:00:00.000Z'],
    ['-1 week', '2026-11-12T16:00:00.000Z'],
    ['-90 minutes', '2026-11-19T14:30:00.000Z'],
    ['- 1 hour', '2026-11-19T15:00:00.000Z'],
    ['+2 days', null],
    ['yesterday', null],
  ])('%s in Chicago', (text, expected) => {
    expect(momentOf(text, zone, at)?.toISOString() ?? null).toBe(expected);
  });

  it('have no time before an instant that nobody named', () => {
    expect(momentOf('-2 days', zone, null)).toBeNull();
  });
});

describe('the description of a good change', () => {
  const ticked = (body: string) =>
    parseBody(body)
      .tasks.filter(({ checked }) => checked)
      .map(({ text }) => text);
  it('is the template, filled in', () => {
    const body = parseBody(bodyWith());
    expect(body.sections.map(({ heading }) => heading)).toEqual([
      'Description',
      'Type of Change',
      'Testing',
      'Security Considerations',
      'Rollback Plan',
    ]);
    expect(ticked(bodyWith())).toContain('Integration tests pass');
  });

  it('ticks and unticks boxes by name, whatever their case and the note behind them', () => {
    const body = bodyWith({}, { 'tested in staging': false, 'breaking change': true });
    expect(ticked(body)).not.toContain('Tested in staging (if applicable)');
    expect(ticked(body)).toContain('Breaking change');
  });

  it('replaces, leaves out and adds sections', () => {
    const body = parseBody(bodyWith({ testing: '- [x] E2E', 'Rollback plan': null, 'Customer impact': 'None at all' }));
    expect(tickedTasks(findSection(body, ['Testing'])).map(({ text }) => text)).toEqual(['E2E']);
    expect(findSection(body, ['Rollback Plan'])).toBeUndefined();
    expect(findSection(body, ['Customer impact'])?.content).toBe('None at all');
    expect(findTasks(body.tasks, ['Unit tests pass'])).toEqual([]);
  });
});

/** Runs one case by the built-in policy. */
function run(text: string): TestResult | undefined {
  const loaded = loadTests(`cases:\n  - ${text}\n`);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  const built = loaded.cases(zone);
  if (!built.ok) throw new Error(JSON.stringify(built.problems));
  const [one] = built.cases;
  return one && runCase(one, builtIn());
}

describe('a change in short form', () => {
  it.each<[string, string]>([
    ['nothing at all is a good change', '{}'],
    ['by somebody else, whom another approves', '{author: grace}'],
    [
      'files with all that can be said of them',
      '{files: [{path: a.ts, status: added, additions: 9, deletions: 0, patch: "@@"}]}',
    ],
    ['a check with a state', '{checks: {test: success, docs: skipped, style: neutral}}'],
    ['a request for a review, and issues', '{requested: [alan, acme/leads], linkedIssues: ["#1"]}'],
    ['several commits', '{commits: [ada, {by: [ada, bob], committer: ada, message: Second}]}'],
  ])('%s', (_name, change) => {
    expect(run(`{name: x, change: ${change}, expect: pass}`)?.differences).toEqual([]);
  });

  it.each<[string, string, string]>([
    ['an unread list', '{unread: [checks]}', 'ci-checks: unknown'],
    ['an unread refinement', '{unread: [pushes]}', 'separation-of-duties: unknown'],
    ['a bot without a template', '{author: "dependabot[bot]", body: null, approvals: [grace]}', 'description: lifted'],
    [
      'an agent that somebody started',
      '{author: {login: "x[bot]", startedBy: grace}, approvals: [grace]}',
      'approvals: wait',
    ],
    ['a draft', '{draft: true}', 'lead-time: wait'],
    ['an earlier push', '{pushes: [{by: grace, at: -3 days}, ada], approvals: [grace]}', 'approvals: wait'],
    ['a late review', '{approvals: [{by: grace, at: 2026-12-01 10:00}]}', 'approvals: wait'],
  ])('%s', (_name, change, finding) => {
    expect(run(`{name: x, change: ${change}, expect: {findings: {${finding}}}}`)?.differences).toEqual([]);
  });
});

describe('what a case expects', () => {
  it.each<[string, string[]]>([
    ['pass', []],
    ['wait', ['verdict: wait, got pass']],
    [
      '{category: major, lane: bot, areas: [api]}',
      ['category: major, got normal', 'lane: bot, got ordinary', 'areas: api, got none'],
    ],
    ['{earliestMerge: 2026-11-19 10:00, obligations: []}', []],
    ['{earliestMerge: null}', ['earliestMerge: never, got 2026-11-19T16:00:00.000Z']],
    ['{findings: {approvals: [pass]}}', []],
    ['{findings: {approvals: [pass, pass]}}', ['approvals: pass, pass, got pass']],
    ['{findings: {approvals: {outcome: pass, level: error, message: grace}}}', []],
    ['{findings: {linked-issue: {level: error}}}', ['linked-issue level: error, got warning']],
    ['{findings: {approvals: {message: alan}}}', ['approvals message: … alan …, got']],
    ['{findings: {approvals: off}}', ['approvals: off, got pass']],
  ])('%s', (expectation, expected) => {
    const found = run(`{name: x, expect: ${expectation}}`)?.differences ?? [];
    const lines = found.map(({ what, expected: wanted, actual }) => `${what}: ${wanted}, got ${actual}`);
    expect(lines.map((line, index) => line.slice(0, expected[index]?.length))).toEqual(expected);
  });

  it('differs with the words of the rule', () => {
    const result = run('{name: x, change: {title: fix}, expect: {verdict: pass, findings: {title: pass}}}');
    expect(result).toMatchObject({ passed: false, verdict: 'fail' });
    expect(result?.differences.map(({ messages }) => messages.join())).toEqual([
      expect.stringMatching(/^title: The title is too short.*Rename/),
      expect.stringMatching(/^The title is too short/),
    ]);
  });
});

describe('mistakes in a file of tests', () => {
  /** Its problems as `LINE:COLUMN path | message`. */
  function problemsOf(text: string): string[] {
    const loaded = loadTests(text);
    const built = loaded.ok ? loaded.cases(zone) : loaded;
    return built.ok
      ? []
      : built.problems.map(({ line, column, path, message }) => `${line}:${column} ${path} | ${message}`);
  }

  it.each<[string, RegExp[]]>([
    ['cases: []', [/^1:8 cases \| expected at least one case/]],
    ['cases: [{name: x}]', [/^1:9 cases\[0\]\.expect \| "expect" is missing/]],
    ['cases: [{name: x, expect: passes}]', [/^1:27 cases\[0\]\.expect \| expected .*"pass".*got the text "passes"/]],
    ['cases: [{name: x, expect: {}}]', [/^1:27 cases\[0\]\.expect \| expects nothing/]],
    [
      'cases: [{name: x, expect: {findings: {aprovals: pass}}}]',
      [/findings\.aprovals \| unknown key "aprovals", did you mean "approvals"\?/],
    ],
    ['cases: [{name: x, expect: {findings: {approvals: {}}}}]', [/expects nothing/]],
    [
      'cases: [{name: x, expect: pass, change: {file: [a]}}]',
      [/^1:42 cases\[0\]\.change\.file \| unknown key "file", did you mean "files"\?/],
    ],
    [
      'cases: [{name: x, expect: pass, at: -2 days}]',
      [/^1:37 cases\[0\]\.at \| expected a local time such as "2026-11-19 10:00"/],
    ],
    [
      'cases: [{name: x, expect: pass, at: 2026-03-08 02:30}]',
      [/^1:37 cases\[0\]\.at \| "2026-03-08 02:30" does not exist in America\/Chicago/],
    ],
    [
      'cases: [{name: x, expect: {earliestMerge: 2026-03-08 02:30}}]',
      [/^1:43 cases\[0\]\.expect\.earliestMerge .*does not exist/],
    ],
    [
      'cases: [{name: x, expect: pass, change: {created: soon}}]',
      [/^1:51 cases\[0\]\.change\.created \| expected a local time.*"-2 days"/],
    ],
    [
      'cases: [{name: x, expect: pass, change: {boxes: {Unit: true}}}]',
      [/^1:50 cases\[0\]\.change\.boxes\.Unit \| the template has no such box: write one of "Bug fix"/],
    ],
    [
      'cases: [{name: x, expect: pass, change: {body: a, boxes: {Bug fix: true}}}]',
      [/^1:48 cases\[0\]\.change\.body \| stands beside/],
    ],
    [
      'cases: [{name: x, expect: pass}, {name: x, expect: fail}]',
      [/^1:41 cases\[1\]\.name \| another case is called "x"/],
    ],
    ['policy: 1\ncases: [{name: x, expect: pass}]', [/^1:9 policy \| expected a text/]],
    ['', [/^1:1 {2}\| a file of policy tests is a mapping/]],
  ])('%s', (text, expected) => {
    expect(problemsOf(text)).toEqual(expected.map((pattern) => expect.stringMatching(pattern)));
  });

  it('lays defaults under every case, names of sections and boxes one by one', () => {
    const loaded = loadTests(
      'defaults: {author: bob, boxes: {Breaking change: true}, teams: {a/b: [c]}}\ncases:\n- {name: x, expect: pass, change: {boxes: {Bug fix: true}, teams: {a/d: [e]}}}\n- {name: y, expect: pass, change: {body: Short}}',
    );
    const built = loaded.ok ? loaded.cases(zone) : loaded;
    if (!built.ok) throw new Error(JSON.stringify(built.problems));
    const [first, second] = built.cases;
    expect(first?.change).toMatchObject({ author: { login: 'bob' }, teams: { 'a/b': ['c'], 'a/d': ['e'] } });
    expect(first?.change.body).toMatch(/\[x\] Bug fix[\s\S]*\[x\] Breaking change/);
    expect(second?.change.body).toBe('Short');
  });
});
