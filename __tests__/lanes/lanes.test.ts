import { describe, expect, it } from 'vitest';
import type { ChangeInput } from '../../src/change.ts';
import { decide } from '../../src/decide.ts';
import { evaluate } from '../../src/evaluate.ts';
import { PolicySchema } from '../../src/policy/schema.ts';
import { rules } from '../../src/rules/index.ts';
import { approval, change, identity } from '../support/change.ts';

/** Saturday 21 November 2026, 12:00 in Chicago: closed until Monday. */
const SATURDAY = new Date('2026-11-21T18:00:00Z');
/** Friday 25 December 2026, 01:00 in Chicago. */
const CHRISTMAS = new Date('2026-12-25T07:00:00Z');

interface Situation {
  change?: Partial<ChangeInput>;
  policy?: Record<string, unknown>;
  at?: Date;
  freeze?: string;
}

function judge({ change: facts = {}, policy = {}, at = SATURDAY, freeze = '' }: Situation) {
  const evaluation = evaluate(PolicySchema.parse(policy), change(facts), at, { freeze });
  return decide(evaluation, { source: 'test', sha256: '0'.repeat(64) });
}

const section = '## Emergency\nReason: Checkout is down\nApproved by: @alan\n';
const emergency = { labels: ['emergency'], body: section, reviews: [], createdAt: '2026-11-21T17:55:00Z' };
const undoes = { number: 41, mergedAt: '2026-11-20T18:00:00Z', exact: true };
const rollback = { reverts: undoes, body: 'Reverts #41', reviews: [], createdAt: '2026-11-21T17:55:00Z' };
const bot = { login: 'dependabot[bot]', bot: true };
const bots = { author: bot, commits: [{ sha: 'a'.repeat(40), authors: [identity('dependabot[bot]')] }] };
const added = (...paths: string[]) => ({ files: paths.map((path) => ({ path, status: 'added' as const })) });
const installs = {
  policyOnDefaultBranch: 'absent' as const,
  ...added('.github/workflows/change-gate.yml', '.github/change-gate.yml'),
};

describe('the lane', () => {
  it.each<[string, Partial<ChangeInput>, string]>([
    ['ordinary, as most are', {}, 'ordinary'],
    ['emergency by the label', { labels: ['emergency'] }, 'emergency'],
    ['emergency by the label in capitals', { labels: ['EMERGENCY'] }, 'emergency'],
    ['ordinary for a label that only begins so', { labels: ['emergency-exit', 'no emergency'] }, 'ordinary'],
    ['ordinary for a section without the label', { body: section }, 'ordinary'],
    ['ordinary for a title that calls it one', { title: 'EMERGENCY: checkout is down' }, 'ordinary'],
    [
      'ordinary for a label that was taken off',
      { labelEvents: [{ label: 'emergency', actor: 'linus', at: '2026-11-21T17:00:00Z', added: true }] },
      'ordinary',
    ],
    ['rollback where the trees prove it', { reverts: undoes }, 'rollback'],
    ['rollback without a pull request that it undoes', { reverts: { ...undoes, number: 0 } }, 'rollback'],
    ['ordinary for an inexact one', { reverts: { ...undoes, exact: false } }, 'ordinary'],
    ['ordinary for one that could not be compared', { reverts: { ...undoes, exact: null } }, 'ordinary'],
    ['ordinary where reading it failed', { reverts: null }, 'ordinary'],
    [
      'ordinary for a title that says “Revert”',
      { title: 'Revert "Retry deliveries"', body: 'This reverts commit abc' },
      'ordinary',
    ],
    ['ordinary for a label “rollback”, which proves nothing', { labels: ['rollback', 'revert'] }, 'ordinary'],
    [
      'rollback in the last millisecond of 7 days',
      { reverts: { ...undoes, mergedAt: '2026-11-14T18:00:00.001Z' } },
      'rollback',
    ],
    ['ordinary after exactly 7 days', { reverts: { ...undoes, mergedAt: '2026-11-14T18:00:00.000Z' } }, 'ordinary'],
    ['rollback in the instant of the merge', { reverts: { ...undoes, mergedAt: SATURDAY.toISOString() } }, 'rollback'],
    [
      'ordinary where the merge is still to come',
      { reverts: { ...undoes, mergedAt: '2026-11-21T18:00:00.001Z' } },
      'ordinary',
    ],
    [
      'ordinary where a migration is undone',
      { reverts: undoes, files: [{ path: 'db/migrate/1_a.rb', status: 'removed' }] },
      'ordinary',
    ],
    [
      'emergency where a rollback is declared one: it lifts more',
      { reverts: undoes, labels: ['emergency'] },
      'emergency',
    ],
    ['emergency where a bot’s is declared one', { ...bots, labels: ['emergency'] }, 'emergency'],
    ['bot for a bot that the policy names', bots, 'bot'],
    ['ordinary for another bot', { ...bots, author: { login: 'copilot[bot]', bot: true } }, 'ordinary'],
    [
      'ordinary for a person who is called like a bot',
      { ...bots, author: { login: 'dependabot[bot]', bot: false } },
      'ordinary',
    ],
    ['ordinary where a person added a commit to a bot’s', { author: bot }, 'ordinary'],
    [
      'ordinary where a commit of a bot’s is nobody’s',
      { author: bot, commits: [{ sha: 'a'.repeat(40), authors: [{ login: null, email: 'x@y.z' }] }] },
      'ordinary',
    ],
    ['ordinary where the commits of a bot’s could not be read', { author: bot, commits: undefined }, 'ordinary'],
    ['install for the pull request that brings the gate', installs, 'install'],
    [
      'ordinary where it brings other files too',
      { ...installs, ...added('.github/workflows/change-gate.yml', 'src/a.ts') },
      'ordinary',
    ],
    [
      'ordinary for a workflow that only is called like it',
      { ...installs, ...added('.github/workflows/deploy-change-gate.yml', '.github/change-gate.yml') },
      'ordinary',
    ],
    [
      'install with CODEOWNERS and the template',
      {
        ...installs,
        ...added('.github/workflows/change-gate.yaml', '.github/CODEOWNERS', '.github/pull_request_template.md'),
      },
      'install',
    ],
    ['ordinary where the gate is there already', { ...installs, policyOnDefaultBranch: 'valid' }, 'ordinary'],
    [
      'install for the repair of a policy that is not valid',
      { policyOnDefaultBranch: 'invalid', files: [{ path: '.github/change-gate.yml', status: 'modified' }] },
      'install',
    ],
    [
      'emergency for a repair that is declared one',
      {
        policyOnDefaultBranch: 'invalid',
        files: [{ path: '.github/change-gate.yml', status: 'modified' }],
        labels: ['emergency'],
      },
      'emergency',
    ],
  ])('is %s', (_name, facts, lane) => {
    expect(judge({ change: facts }).lane).toBe(lane);
  });

  it('ends for a rollback 7 days after the merge of what it undoes', () => {
    expect(judge({ change: rollback })).toMatchObject({ lane: 'rollback', validUntil: '2026-11-27T18:00:00.000Z' });
    expect(judge({ change: rollback, policy: { rollback: { withinDays: 2 } } }).validUntil).toBe(
      '2026-11-22T18:00:00.000Z',
    );
  });

  it('says who declared the emergency', () => {
    const labelEvents = [{ label: 'emergency', actor: 'linus', at: '2026-11-21T17:56:00Z', added: true }];
    expect(judge({ change: { ...emergency, labelEvents } }).laneReason).toBe('labelled “emergency” by linus');
    expect(judge({ change: emergency }).laneReason).toBe('labelled “emergency”');
  });

  it('says what a rollback undoes', () => {
    expect(judge({ change: rollback }).laneReason).toBe('exactly undoes #41');
    expect(judge({ change: { ...rollback, reverts: { ...undoes, number: 0 } } }).laneReason).toBe(
      'exactly undoes the change merged Friday 20 November, 12:00 CT',
    );
  });
});

describe('what each lane lifts', () => {
  const lifted = (lane: 'emergency' | 'rollback') =>
    rules.filter((rule) => rule.liftedBy?.includes(lane)).map((rule) => rule.id);

  it.each(['emergency', 'rollback'] as const)('is window, lead time, approvals and template in an %s', (lane) => {
    expect(lifted(lane)).toEqual(
      expect.arrayContaining([
        'deployment-window',
        'lead-time',
        'approvals',
        'executive-approval',
        'security-review',
        'separation-of-duties',
        'description',
        'type-of-change',
        'security-considerations',
        'rollback-plan',
        'sections',
        'testing',
      ]),
    );
  });

  it.each(['emergency', 'rollback'] as const)(
    'is never the gate’s integrity, an objection or an open thread in an %s',
    (lane) => {
      for (const rule of ['gate-integrity', 'changes-requested', 'review-threads', 'emergency'])
        expect(lifted(lane)).not.toContain(rule);
    },
  );

  it('is green checks in an emergency, but not in a rollback', () => {
    expect(lifted('emergency')).toContain('ci-checks');
    expect(lifted('rollback')).not.toContain('ci-checks');
  });
});

const failedCheck = [{ name: 'test', kind: 'check-run' as const, status: 'completed', conclusion: 'failure' }];
const objection = [{ ...approval('grace'), state: 'CHANGES_REQUESTED' as const }];
const gateFiles: ChangeInput['files'] = [{ path: '.github/change-gate.yml', status: 'modified' }];
const migration: ChangeInput['files'] = [{ path: 'db/migrate/20261119_add_index.rb', status: 'added' }];
const owner = { people: { owner: ['alan'] } };

describe('an emergency', () => {
  it.each<[string, Situation, string]>([
    ['passes on Christmas night', { change: emergency, at: CHRISTMAS }, 'pass'],
    ['passes on a Saturday, five minutes old, without any review', { change: emergency }, 'pass'],
    ['passes in a freeze', { change: emergency, freeze: 'Black Friday' }, 'pass'],
    ['passes as a draft, which GitHub itself does not merge', { change: { ...emergency, draft: true } }, 'pass'],
    [
      'passes with failed checks: tests follow the deployment',
      { change: { ...emergency, checks: failedCheck } },
      'pass',
    ],
    ['passes where checks could not be read', { change: { ...emergency, checks: undefined } }, 'pass'],
    ['passes for a Major change', { change: { ...emergency, files: migration } }, 'pass'],
    ['passes where earlier judgements could not be read', { change: { ...emergency, judged: null } }, 'pass'],
    ['passes also where it is an exact rollback', { change: { ...emergency, reverts: undoes } }, 'pass'],
    ['fails without the section', { change: { ...emergency, body: 'Checkout is down' } }, 'fail'],
    [
      'fails without the section also where it is an exact rollback',
      { change: { ...emergency, reverts: undoes, body: '' } },
      'fail',
    ],
    ['fails where its author approved it', { change: { ...emergency, author: { login: 'alan' } } }, 'fail'],
    [
      'waits for the owner where it touches the gate',
      { change: { ...emergency, files: gateFiles }, policy: owner },
      'wait',
    ],
    [
      'waits for an owner also where another one approves',
      { change: { ...emergency, files: gateFiles, reviews: [approval('grace')] }, policy: owner },
      'wait',
    ],
    [
      'passes with the owner’s approval where it touches the gate',
      { change: { ...emergency, files: gateFiles, reviews: [approval('alan')] }, policy: owner },
      'pass',
    ],
    ['fails where a reviewer requested changes', { change: { ...emergency, reviews: objection } }, 'fail'],
    ['fails with an open review thread', { change: { ...emergency, threads: [{ resolved: false }] } }, 'fail'],
    ['is unknown where reviews could not be read', { change: { ...emergency, reviews: undefined } }, 'unknown'],
    ['is unknown where the files could not be read', { change: { ...emergency, files: undefined } }, 'unknown'],
  ])('%s', (_name, situation, verdict) => {
    const decision = judge(situation);
    expect(decision.lane).toBe('emergency');
    expect(decision.verdict).toBe(verdict);
  });

  it('may be merged at once, and does not expire', () => {
    expect(judge({ change: emergency, at: CHRISTMAS })).toMatchObject({
      earliestMerge: CHRISTMAS.toISOString(),
      validUntil: null,
    });
  });

  it('opens what has to follow, counted from the merge once it is merged', () => {
    const due = (facts: Partial<ChangeInput>) =>
      judge({ change: facts, at: CHRISTMAS }).obligations.map(({ id, dueHours, due }) => [id, dueHours, due]);
    const follow = (instant: string) => [
      ['document', 24, instant],
      ['review', 24, instant],
      ['confirmation', 24, instant],
      ['tests', 24, instant],
      ['retrospective', null, null],
    ];
    expect(due(emergency)).toEqual(follow('2026-12-26T07:00:00.000Z'));
    expect(due({ ...emergency, state: 'merged', mergedAt: '2026-12-25T06:30:00Z' })).toEqual(
      follow('2026-12-26T06:30:00.000Z'),
    );
    expect(
      judge({ change: emergency, policy: { emergency: { documentWithinHours: 48 } } }).obligations[0],
    ).toMatchObject({ dueHours: 48 });
  });

  it('keeps what was lifted, with what would have been found', () => {
    const { findings } = judge({ change: emergency, at: CHRISTMAS });
    const of = (rule: string) => findings.find((finding) => finding.rule === rule);
    expect(of('deployment-window')).toMatchObject({
      outcome: 'not-applicable',
      lifted: { outcome: 'wait', message: expect.stringContaining('Christmas Day') },
    });
    expect(of('description')).toMatchObject({ outcome: 'not-applicable', lifted: { outcome: 'fail' } });
  });
});

describe('a rollback', () => {
  it.each<[string, Situation, string, string]>([
    ['passes on a Saturday without any review', { change: rollback }, 'rollback', 'pass'],
    ['passes in a freeze', { change: rollback, freeze: 'Black Friday' }, 'rollback', 'pass'],
    [
      'passes on Christmas night',
      { change: { ...rollback, reverts: { ...undoes, mergedAt: '2026-12-24T20:00:00Z' } }, at: CHRISTMAS },
      'rollback',
      'pass',
    ],
    ['fails with failed checks', { change: { ...rollback, checks: failedCheck } }, 'rollback', 'fail'],
    [
      'is unknown where checks could not be read',
      { change: { ...rollback, checks: undefined } },
      'rollback',
      'unknown',
    ],
    [
      'waits for the owner where it touches the gate',
      { change: { ...rollback, files: gateFiles }, policy: owner },
      'rollback',
      'wait',
    ],
    ['fails where a reviewer requested changes', { change: { ...rollback, reviews: objection } }, 'rollback', 'fail'],
    [
      'is judged as any other where it is not exact',
      { change: { ...rollback, reverts: { ...undoes, exact: false } } },
      'ordinary',
      'fail',
    ],
    [
      'waits for the window where it is not exact and all else is in order',
      { change: { reverts: { ...undoes, exact: false } } },
      'ordinary',
      'wait',
    ],
    [
      'is judged as any other after 7 days',
      { change: { ...rollback, reverts: { ...undoes, mergedAt: '2026-11-14T18:00:00Z' } } },
      'ordinary',
      'fail',
    ],
    ['is judged as any other with a migration', { change: { ...rollback, files: migration } }, 'ordinary', 'fail'],
  ])('%s', (_name, situation, lane, verdict) => {
    const decision = judge(situation);
    expect(decision.lane).toBe(lane);
    expect(decision.verdict).toBe(verdict);
  });

  it('asks for the incident to be documented within a day of the merge', () => {
    expect(judge({ change: rollback }).obligations).toMatchObject([
      { id: 'incident', dueHours: 24, due: '2026-11-22T18:00:00.000Z', clauses: ['5.2'] },
      { id: 'verify', dueHours: null, due: null },
    ]);
  });

  it('says in its advice why it is none, and does not block by that', () => {
    const { findings, verdict } = judge({
      change: { reverts: { ...undoes, exact: false } },
      at: new Date('2026-11-19T16:00:00Z'),
    });
    expect(verdict).toBe('pass');
    expect(findings.find((finding) => finding.rule === 'rollback')).toMatchObject({
      outcome: 'fail',
      level: 'warning',
    });
  });
});
