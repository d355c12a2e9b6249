import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { ChangeInput } from '../../src/change.ts';
import type { Finding } from '../../src/decision.ts';
import { evaluate } from '../../src/evaluate.ts';
import { builtInPolicy } from '../../src/policy/built-in.ts';
import { PolicySchema } from '../../src/policy/schema.ts';
import { rules } from '../../src/rules/index.ts';
import { approval, BASE, change, HEAD, identity, THURSDAY } from '../support/change.ts';

/** A change that no rule lets pass for what it is: every rule has something to say of it. */
const poor: Partial<ChangeInput> = {
  title: 'WIP',
  body: '',
  reviews: [approval('linus', { state: 'CHANGES_REQUESTED' })],
  threads: [{ resolved: false }],
  checks: [],
  createdAt: '2026-11-19T15:00:00Z',
  files: [
    { path: 'db/migrate/20261119_add_index.sql', status: 'added' },
    { path: 'src/auth/login.ts', status: 'modified' },
  ],
};
const asked = PolicySchema.parse({ rules: { sections: { required: [{ heading: 'Impact' }] } } });
const saturday = new Date('2026-11-21T16:00:00Z');

const findings = (facts: Partial<ChangeInput>, at = THURSDAY): readonly Finding[] =>
  evaluate(asked, change(facts), at).findings;

const named = (found: readonly Finding[]) => [...new Set(found.map(({ rule }) => rule))];

describe('a finding cites', () => {
  it.each([
    ['title', '4.2', 'CC8.5', 'The title says what changes'],
    ['description', '4.2, 6.1', 'CC8.2, CC8.5', 'The description says what changes and why'],
    ['linked-issue', '4.2', 'CC8.1, CC8.5', 'The change is linked to an issue'],
    ['type-of-change', '4.2, 3.1', 'CC8.1, CC8.5', 'The type of change is ticked, and true'],
    ['testing', '4.2, 4.4, 6.1', 'CC8.3', 'The change is tested as its category asks'],
    ['security-considerations', '4.2, 4.3', 'CC8.1, CC8.2', 'Security is considered'],
    ['rollback-plan', '4.2, 5.2', 'CC8.1', 'A significant change says how to undo it'],
    ['migration-way-back', '5.2', 'CC8.1, CC8.4', 'A migration can be undone'],
    ['sections', '4.2', 'CC8.1, CC8.5', 'The sections that the company asks for are filled in'],
    ['approvals', '4.3, 3.1', 'CC8.1', 'Somebody who wrote none of it approves'],
    ['executive-approval', '3.1, 3.5', 'CC8.1', 'An executive approves a Major change'],
    ['security-review', '4.3', 'CC8.1, CC8.2', 'A sensitive change gets a second look'],
    ['separation-of-duties', '7.1', 'CC8.1', 'Nobody approves their own change'],
    ['changes-requested', '4.3', 'CC8.1, CC8.2', 'No reviewer asks for changes any more'],
    ['review-threads', '4.3', 'CC8.2', 'Every review thread is resolved'],
    ['ci-checks', '4.3, 4.4', 'CC8.3', 'All CI checks pass'],
    ['gate-integrity', '4.3, 7.1', 'CC8.1', 'The gate itself changes only with its owner’s approval'],
    ['emergency', '3.4, 4.5', 'CC8.1, CC8.5', 'An emergency says why, and who approved it'],
    ['rollback', '5.1, 5.2', 'CC8.1, CC8.4', 'A rollback exactly undoes a recent change'],
    ['lead-time', '3.1', 'CC8.1', 'The change was announced long enough ago'],
    ['deployment-window', '4.5', 'CC8.4', 'Nothing ships outside the deployment window'],
  ])('for %s clause %s and control %s: “%s”', (rule, clauses, controls, title) => {
    const found = findings({}).filter((finding) => finding.rule === rule);
    expect(found.map((finding) => [finding.clauses.join(', '), finding.controls.join(', '), finding.title])).toEqual([
      [clauses, controls, title],
    ]);
  });

  it('every rule, in the order of the report', () => {
    expect(named(findings({}))).toEqual(rules.map(({ id }) => id));
  });

  it('what only warns as a warning', () => {
    const warnings = findings(poor).filter(({ level }) => level === 'warning');
    expect(named(warnings)).toEqual(['linked-issue', 'migration-way-back', 'rollback']);
  });
});

describe('a fact that could not be read is unknown to all that need it', () => {
  const files =
    'type-of-change testing security-considerations rollback-plan migration-way-back sections approvals executive-approval security-review gate-integrity rollback lead-time deployment-window';
  const people = 'approvals executive-approval security-review separation-of-duties changes-requested gate-integrity';
  it.each([
    ['files', files],
    ['commits', people],
    ['reviews', people],
    ['threads', 'review-threads'],
    ['checks', 'ci-checks'],
  ] as const)('%s', (fact, unknown) => {
    expect(named(findings({ [fact]: undefined }).filter(({ outcome }) => outcome === 'unknown'))).toEqual(
      unknown.split(' '),
    );
  });

  it.each([
    ['title', 'title description linked-issue'],
    [
      'body',
      'description linked-issue type-of-change testing security-considerations rollback-plan migration-way-back sections emergency',
    ],
  ] as const)('%s, edited since the instant that is judged', (fact, unknown) => {
    const { findings: found } = evaluate(asked, change(), THURSDAY, { unknown: { [fact]: 'It was edited since' } });
    expect(named(found.filter(({ message }) => message === 'It was edited since'))).toEqual(unknown.split(' '));
  });
});

describe('a lane lifts what it lifts, and nothing else', () => {
  const texts =
    'description linked-issue type-of-change testing security-considerations rollback-plan migration-way-back sections';
  const approved = 'approvals executive-approval security-review separation-of-duties';
  // Whose account was deleted cannot be told apart from those who approve.
  const major = { ...poor, author: null, labels: ['major'] };
  const bot = identity('dependabot[bot]');
  const commits = [{ sha: HEAD, parents: [BASE], authors: [bot], committer: bot, message: 'Bump it' }];
  it.each<[lane: string, Partial<ChangeInput>, lifted: string]>([
    [
      'emergency',
      { ...major, labels: ['emergency', 'major'] },
      `${texts} ${approved} ci-checks lead-time deployment-window`,
    ],
    [
      'rollback',
      {
        ...major,
        files: poor.files?.slice(1),
        reverts: { number: 41, mergedAt: '2026-11-18T18:00:00Z', exact: true },
      },
      `${texts.replace('migration-way-back ', '')} ${approved} lead-time deployment-window`,
    ],
    ['bot', { ...poor, author: { login: bot.login, bot: true }, commits }, texts],
    [
      'install',
      {
        ...major,
        files: [{ path: '.github/workflows/change-gate.yml', status: 'added' }],
        policyOnDefaultBranch: 'absent',
      },
      `${texts.replace('migration-way-back ', '')} executive-approval security-review lead-time`,
    ],
  ])('%s', (lane, facts, lifted) => {
    const found = findings(facts, saturday).filter((finding) => finding.lifted !== undefined);
    expect(new Set(found.map((finding) => finding.lifted?.by.split(':')[0]))).toEqual(new Set([`lane ${lane}`]));
    expect(named(found)).toEqual(lifted.split(' '));
  });
});

describe('the settings of the rules', () => {
  it('are those of the built-in policy where a policy file says nothing', () => {
    expect(PolicySchema.parse({}).rules).toEqual(builtInPolicy.rules);
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))('say in words what they mean: %s', (_id, rule) => {
    const unexplained = (part: unknown, path: string): string[] => {
      if (typeof part !== 'object' || part === null) return [];
      return Object.entries(part).flatMap(([key, value]) =>
        key === 'description' && !/\w{2}/.test(String(value)) ? [path] : unexplained(value, `${path}.${key}`),
      );
    };
    expect(unexplained(z.toJSONSchema(rule.options(z), { io: 'input' }), rule.id)).toEqual([]);
  });

  const hours = { standard: 8_760, normal: 8_760, major: 8_760 };
  const section = { heading: 'Impact', aliases: ['Who'], areas: ['api'], remedy: 'Say it', categories: ['major'] };
  const proof = { title: 'Units', boxes: ['Tested'], checks: ['unit'] };
  it.each<[rule: string, settings: Record<string, unknown>]>([
    ['approvals', { standard: 0, normal: 10, major: 10 }],
    ['ci-checks', { ignore: ['e'], only: 'required' }],
    ['description', { headings: ['Was'], minimumWords: 1 }],
    ['executive-approval', { categories: [] }],
    ['lead-time', hours],
    ['lead-time', { standard: 0, normal: 0.5, major: 0 }],
    ['linked-issue', { patterns: ['#', '#'.repeat(200)] }],
    ['migration-way-back', { headings: ['Undo'] }],
    ['rollback-plan', { headings: ['Undo'], minimumWords: 1, sensitive: false }],
    ['sections', { required: [section] }],
    ['sections', { required: [{ ...section, expect: 'content' }] }],
    ['ci-checks', { only: 'all' }],
    ['testing', { required: { major: { unit: 'automated', integration: 'recommended' } } }],
    ['separation-of-duties', { agents: ['a'], automatic: ['b'] }],
    ['testing', { evidence: { unit: proof }, required: { major: { unit: 'no' } } }],
    ['title', { minimumWords: 1, vague: ['it'] }],
    ['type-of-change', { documentation: ['Texts'] }],
  ])('may be: %s %j', (rule, settings) => {
    expect(PolicySchema.parse({ rules: { [rule]: settings } }).rules).toMatchObject({ [rule]: settings });
  });

  it.each<[rule: string, settings: Record<string, unknown>]>([
    ['approvals', { normal: -1 }],
    ['approvals', { normal: 11 }],
    ['approvals', { normal: 1.5 }],
    ['ci-checks', { ignore: [''] }],
    ['ci-checks', { only: 'some' }],
    ['description', { headings: [] }],
    ['description', { headings: [''] }],
    ['description', { minimumWords: 0 }],
    ['executive-approval', { categories: ['huge'] }],
    ['lead-time', { normal: -1 }],
    ['lead-time', { normal: 8_761 }],
    ['linked-issue', { patterns: [''] }],
    ['linked-issue', { patterns: ['#'.repeat(201)] }],
    ['rollback-plan', { minimumWords: 0 }],
    ['sections', { required: [{}] }],
    ['sections', { required: [{ heading: '' }] }],
    ['sections', { required: [{ heading: 'Impact', alias: 'Who' }] }],
    ['sections', { required: [{ ...section, aliases: [''] }] }],
    ['sections', { required: [{ ...section, areas: [''] }] }],
    ['sections', { required: [{ ...section, expect: 'none' }] }],
    ['sections', { required: [{ ...section, remedy: '' }] }],
    ['separation-of-duties', { agents: [''] }],
    ['testing', { evidence: { unit: { title: '' } } }],
    ['testing', { evidence: { unit: { boxes: [''] } } }],
    ['testing', { evidence: { unit: { checks: [''] } } }],
    ['testing', { evidence: { manual: proof } }],
    ['testing', { required: { major: { unit: 'yes' } } }],
    ['title', { minimumWords: 0 }],
    ['title', { vague: [''] }],
    ['type-of-change', { documentation: [''] }],
  ])('may not be: %s %j', (rule, settings) => {
    expect(PolicySchema.safeParse({ rules: { [rule]: settings } }).success).toBe(false);
  });
});
