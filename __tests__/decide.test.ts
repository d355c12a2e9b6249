import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChangeInput } from '../src/change.ts';
import { decide } from '../src/decide.ts';
import type { Finding } from '../src/decision.ts';
import { evaluate } from '../src/evaluate.ts';
import { PolicySchema } from '../src/policy/schema.ts';
import { approval, change, HEAD, THURSDAY } from './support/change.ts';

const source = { source: 'test', sha256: '0'.repeat(64) };
const migration: ChangeInput['files'] = [{ path: 'db/migrate/20261119_add_index.rb', status: 'added' }];

/** Most cases are about the default policy, which is read once. */
const usual = PolicySchema.parse({});

function decision(facts: Partial<ChangeInput> = {}, policy: Record<string, unknown> = {}, at: Date = THURSDAY) {
  const read = Object.keys(policy).length === 0 ? usual : PolicySchema.parse(policy);
  return decide(evaluate(read, change(facts), at), source);
}

describe('the verdict', () => {
  it.each([
    ['pass where every rule passes', {}, {}, 'pass'],
    ['wait where a reviewer has to act', { reviews: [] }, {}, 'wait'],
    ['fail where the author has to act, whoever else has to', { reviews: [], body: null }, {}, 'fail'],
    ['unknown where a fact could not be read, whatever else fails', { body: null, checks: undefined }, {}, 'unknown'],
    ['pass where only a warning fails', { body: change().body?.replace('Closes #41', '') ?? null }, {}, 'pass'],
    [
      'fail where the policy makes that an error',
      { body: change().body?.replace('Closes #41', '') ?? null },
      { rules: { 'linked-issue': { level: 'error' } } },
      'fail',
    ],
    [
      'pass where a failing rule is off',
      { body: null },
      {
        rules: Object.fromEntries(
          ['description', 'linked-issue', 'type-of-change', 'testing', 'security-considerations'].map((id) => [
            id,
            { level: 'off' },
          ]),
        ),
      },
      'pass',
    ],
    ['unknown where a list is shorter than GitHub counts it', { totals: { files: 2 } }, {}, 'unknown'],
  ] as const)('is %s', (_name, facts, policy, verdict) => {
    expect(decision(facts as Partial<ChangeInput>, policy).verdict).toBe(verdict);
  });

  it('names every rule, passes too, with clause and control', () => {
    const { findings } = decision();
    expect(findings.length).toBeGreaterThanOrEqual(18);
    for (const finding of findings) {
      expect(finding.clauses.length).toBeGreaterThan(0);
      expect(finding.controls.length).toBeGreaterThan(0);
    }
  });
});

describe('validUntil and earliestMerge', () => {
  it('says until when a passing verdict holds', () => {
    expect(decision()).toMatchObject({ validUntil: '2026-11-19T23:00:00.000Z', earliestMerge: THURSDAY.toISOString() });
  });

  it('says when a change that only waits for the clock may be merged', () => {
    expect(decision({}, {}, new Date('2026-11-20T21:00:00Z'))).toMatchObject({
      verdict: 'wait',
      validUntil: '2026-11-23T15:00:00.000Z',
      earliestMerge: '2026-11-23T15:00:00.000Z',
    });
  });

  it.each<[string, Partial<ChangeInput>, Record<string, unknown>, string]>([
    [
      'the end of the lead time within the window',
      { createdAt: '2026-11-19T15:30:00Z' },
      {},
      '2026-11-20T15:30:00.000Z',
    ],
    ['the opening after it', { createdAt: '2026-11-19T05:00:00Z' }, {}, '2026-11-20T15:00:00.000Z'],
    [
      'the Monday after a Friday cut-off',
      { files: migration, createdAt: '2026-11-13T22:00:00Z' },
      {},
      '2026-11-23T15:00:00.000Z',
    ],
    [
      'the Monday after a lead time that ends at the weekend',
      { files: migration, createdAt: '2026-11-14T22:00:00Z' },
      {},
      '2026-11-23T15:00:00.000Z',
    ],
    [
      'the Friday after Thanksgiving',
      { files: migration, createdAt: '2026-11-19T15:30:00Z' },
      {},
      '2026-11-27T15:00:00.000Z',
    ],
    [
      'the end of a freeze',
      {},
      { freezes: [{ from: '2026-11-19', to: '2026-11-23', reason: 'Launch' }] },
      '2026-11-24T15:00:00.000Z',
    ],
    [
      'the end of two freezes in a row',
      {},
      {
        freezes: [
          { from: '2026-11-19', to: '2026-11-19', reason: 'One' },
          { from: '2026-11-20', to: '2026-11-20T12:00', reason: 'Two' },
        ],
      },
      '2026-11-20T18:00:00.000Z',
    ],
    [
      'now for documentation, which deploys nothing',
      { files: [{ path: 'README.md', status: 'modified' }], createdAt: '2026-11-19T15:59:00Z' },
      {},
      THURSDAY.toISOString(),
    ],
    [
      'now where the time rule that waits only warns',
      { createdAt: '2026-11-19T15:30:00Z' },
      { rules: { 'lead-time': { level: 'warning' } } },
      THURSDAY.toISOString(),
    ],
    [
      'the lead time alone where the window only warns',
      { createdAt: '2026-11-19T05:00:00Z' },
      { rules: { 'deployment-window': { level: 'warning' } } },
      '2026-11-20T05:00:00.000Z',
    ],
    [
      'now where both are off',
      { createdAt: '2026-11-19T15:59:00Z' },
      { rules: { 'deployment-window': { level: 'off' }, 'lead-time': { level: 'off' } } },
      THURSDAY.toISOString(),
    ],
    [
      'the same for what cannot pass yet for other reasons',
      { body: null, reviews: [], createdAt: '2026-11-19T05:00:00Z' },
      {},
      '2026-11-20T15:00:00.000Z',
    ],
  ])('finds as earliest instant %s', (_name, facts, policy, earliestMerge) => {
    expect(decision(facts, policy).earliestMerge).toBe(earliestMerge);
  });

  it.each<[string, Partial<ChangeInput>]>([
    ['a draft', { draft: true }],
    ['files that could not be read', { files: undefined }],
    ['earlier judgements that could not be read', { judged: null }],
  ])('cannot tell the earliest instant for %s', (_name, facts) => {
    expect(decision(facts)).toMatchObject({ earliestMerge: null, validUntil: null });
  });

  it('is never where time alone cannot change the verdict', () => {
    expect(decision({ body: null }).validUntil).toBeNull();
    expect(decision({ reviews: [] }).validUntil).toBeNull();
    expect(decision({}, { rules: { 'deployment-window': { level: 'warning' } } }).validUntil).toBeNull();
  });

  it('does not take for time what people do later', () => {
    const later = [approval('grace', { submittedAt: '2026-11-19T17:00:00Z' })];
    expect(decision({ reviews: later })).toMatchObject({ verdict: 'wait', validUntil: null });
  });

  it('is null where the window never opens', () => {
    const closed = Object.fromEntries(
      ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'].map((day) => [day, 'closed']),
    );
    expect(decision({}, { calendar: { hours: closed } })).toMatchObject({
      verdict: 'wait',
      earliestMerge: null,
      validUntil: null,
    });
  });

  it('is null in a freeze without an end', () => {
    const evaluation = evaluate(PolicySchema.parse({}), change(), THURSDAY, { freeze: 'Black Friday' });
    expect(decide(evaluation, source)).toMatchObject({ verdict: 'wait', earliestMerge: null, validUntil: null });
  });

  it('does not end an emergency when the window closes, which holds up no emergency', () => {
    const body = '## Emergency\nReason: Checkout is down\nApproved by: @alan';
    expect(decision({ labels: ['emergency'], body })).toMatchObject({ verdict: 'pass', validUntil: null });
  });

  it('ends a rollback with its lane, also where it has to wait or failed', () => {
    const reverts = { number: 41, mergedAt: '2026-11-18T18:00:00Z', exact: true };
    const ends = '2026-11-25T18:00:00.000Z';
    expect(decision({ reverts })).toMatchObject({ verdict: 'pass', validUntil: ends });
    expect(decision({ reverts, checks: [] })).toMatchObject({ verdict: 'wait', validUntil: ends });
    expect(decision({ reverts, threads: [{ resolved: false }] })).toMatchObject({ verdict: 'fail', validUntil: ends });
    expect(decision({ reverts, threads: undefined })).toMatchObject({ verdict: 'unknown', validUntil: null });
  });
});

describe('what the time rules find', () => {
  const hour = 3_600_000;
  const later = (ms: number) => new Date(THURSDAY.getTime() + ms);
  const timed = (outcome: 'pass' | 'wait', until?: Date): Finding[] =>
    evaluate(usual, change(), THURSDAY)
      .findings.slice(0, 1)
      .map((any) => ({
        ...any,
        outcome,
        level: 'error',
        ...(until === undefined ? {} : { until: until.toISOString() }),
      }));

  /** A change whose time rules find, at an instant, what is said; every other rule passes. */
  const judged = (timedAt: (at: Date) => Finding[], until?: Date) => {
    const evaluation = evaluate(usual, change(), THURSDAY);
    const lane = until === undefined ? evaluation.lane : { ...evaluation.lane, until };
    return decide({ ...evaluation, lane, findings: timedAt(THURSDAY), timedAt }, source);
  };

  it('cannot tell the earliest instant where one of those that hold says no end', () => {
    const holding = (at: Date) =>
      at.getTime() < later(hour).getTime() ? [...timed('wait', later(hour)), ...timed('wait')] : [];
    expect(judged(holding)).toMatchObject({ verdict: 'wait', earliestMerge: null, validUntil: null });
  });

  it('has no earliest instant where one or another holds forever', () => {
    const never = judged((at) => timed('wait', new Date(at.getTime() + hour)));
    expect(never).toMatchObject({ verdict: 'wait', earliestMerge: null, validUntil: null });
  });

  it('ends with the first of several that close', () => {
    const until = (at: Date, ms: number) => timed(at < later(ms) ? 'pass' : 'wait', later(ms));
    expect(judged((at) => [...until(at, 2 * hour), ...until(at, hour)]).validUntil).toBe(later(hour).toISOString());
  });

  it('ends, at the latest, where it was looked for no further', () => {
    const turning = judged((at) => timed('pass', new Date(at.getTime() + hour)));
    expect(turning.validUntil).toBe(later(1_000 * hour).toISOString());
  });

  it('ends with its lane where that comes first', () => {
    const closing = (at: Date) => timed(at < later(2 * hour) ? 'pass' : 'wait', later(2 * hour));
    expect(judged(closing, later(hour)).validUntil).toBe(later(hour).toISOString());
    expect(judged(closing, later(3 * hour)).validUntil).toBe(later(2 * hour).toISOString());
  });
});

describe('a decision says', () => {
  it('which change it is about', () => {
    expect(decision().change).toEqual({
      repository: 'acme/shop',
      number: 42,
      title: 'Retry failed webhook deliveries',
      url: 'https://github.com/acme/shop/pull/42',
      head: HEAD,
    });
    expect(decision({ url: undefined }).change.url).toBeNull();
  });

  it('which sensitive areas it touches', () => {
    expect(decision().areas).toEqual([]);
    expect(decision({ files: [{ path: 'src/auth/login.ts', status: 'modified' }] }).areas).toEqual(['authentication']);
  });

  it.each([
    ['from the instant that is judged, before the merge', null, '2026-11-20T16:00:00.000Z'],
    ['from the merge', '2026-11-19T18:00:00Z', '2026-11-20T18:00:00.000Z'],
  ])('what is due after an emergency, counted %s', (_name, mergedAt, due) => {
    const body = '## Emergency\nReason: Checkout is down\nApproved by: @alan';
    const { obligations } = decision({ labels: ['emergency'], body, mergedAt });
    expect(obligations.map((each) => [each.id, each.due])).toEqual([
      ['document', due],
      ['review', due],
      ['confirmation', due],
      ['tests', due],
      ['retrospective', null],
    ]);
    expect(obligations[0]).toMatchObject({ what: expect.stringMatching(/^Document/), clauses: ['3.4', '4.5'] });
  });
});

describe('time and the verdict, over many policies', () => {
  const day = 86_400_000;
  const begin = Date.UTC(2026, 0, 1);
  const whenever = fc.integer({ min: begin, max: begin + 730 * day }).map((ms) => new Date(ms));
  const two = (hour: number) => String(hour).padStart(2, '0');
  const hours = fc
    .tuple(fc.integer({ min: 0, max: 22 }), fc.integer({ min: 1, max: 23 }), fc.constantFrom('00', '15', '30'))
    .map(
      ([from, length, minutes]) =>
        `${two(from)}:${minutes}-${two(Math.min(24, from + length))}:${from + length >= 24 ? '00' : minutes}`,
    );
  const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
  const week = fc.record(
    Object.fromEntries(weekdays.map((weekday) => [weekday, fc.oneof(hours, hours, fc.constant('closed'))])),
  );
  const date = fc
    .integer({ min: 0, max: 730 })
    .map((number) => new Date(begin + number * day).toISOString().slice(0, 10));
  const freeze = fc.tuple(whenever, fc.integer({ min: 60_000, max: 40 * day })).map(([from, length]) => ({
    from: from.toISOString(),
    to: new Date(from.getTime() + length).toISOString(),
    reason: 'Launch',
  }));
  const level = fc.constantFrom('error', 'error', 'error', 'warning', 'off');
  const policies = fc.record({
    calendar: fc.record({
      timezone: fc.constantFrom(
        'America/Chicago',
        'Asia/Kolkata',
        'Australia/Lord_Howe',
        'Europe/Berlin',
        'America/Sao_Paulo',
        'Pacific/Apia',
      ),
      hours: week,
      fridayCutoff: fc.constantFrom('off', '15:00', '09:00'),
      holidays: fc.record({
        calendar: fc.constantFrom('us-federal', 'none'),
        add: fc.array(
          date.map((on) => ({ date: on, name: 'Day' })),
          { maxLength: 5 },
        ),
      }),
    }),
    freezes: fc.array(freeze, { maxLength: 3 }),
    rollback: fc.record({ withinDays: fc.integer({ min: 1, max: 20 }) }),
    rules: fc.record({
      'lead-time': fc.record({ normal: fc.double({ min: 0, max: 400, noNaN: true }), level }),
      'deployment-window': fc.record({ level }),
    }),
  });
  const ago = fc.integer({ min: 0, max: 20 * day });
  const situations = fc.record({
    at: whenever,
    opened: ago,
    ready: fc.option(ago),
    judged: fc.option(fc.array(fc.tuple(fc.constantFrom('standard', 'normal', 'major'), ago), { maxLength: 3 })),
    merged: fc.option(ago, { freq: 2 }),
    reviewed: fc.constantFrom(true, true, false),
  });
  const fractions = fc.array(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), {
    minLength: 3,
    maxLength: 3,
  });

  const rulesOfTime = ['deployment-window', 'lead-time'];
  const holds = ({ rule, outcome, level: weight }: Finding) =>
    rulesOfTime.includes(rule) && outcome === 'wait' && weight === 'error';

  /** Judges a situation at any instant. */
  function judgeOf(
    raw: unknown,
    {
      at,
      opened,
      ready,
      judged,
      merged,
      reviewed,
    }: typeof situations extends fc.Arbitrary<infer Value> ? Value : never,
  ) {
    const policy = PolicySchema.parse(raw);
    const earlier = (ms: number) => new Date(at.getTime() - ms).toISOString();
    const facts = change({
      readAt: at.toISOString(),
      createdAt: earlier(opened),
      readyForReviewAt: ready === null ? null : earlier(ready),
      ...(judged === null ? {} : { judged: judged.map(([category, ms]) => ({ category, at: earlier(ms) })) }),
      ...(merged === null ? {} : { reverts: { number: 41, mergedAt: earlier(merged), exact: true } }),
      reviews: reviewed ? [approval('grace', { submittedAt: earlier(day * 21) })] : [],
    });
    return (when: Date) => decide(evaluate(policy, facts, when), source);
  }

  /** Instants from `from` up to but without `to`, its last millisecond too. */
  const within = (from: Date, to: number, parts: readonly number[]) =>
    [...parts.map((part) => from.getTime() + Math.floor(part * (to - from.getTime()))), to - 1]
      .filter((instant) => instant >= from.getTime() && instant < to)
      .map((instant) => new Date(instant));

  it('no instant before earliestMerge passes the time rules, and it does itself', () => {
    fc.assert(
      fc.property(policies, situations, fractions, (raw, situation, parts) => {
        const judge = judgeOf(raw, situation);
        const { earliestMerge } = judge(situation.at);
        const end = earliestMerge === null ? situation.at.getTime() + 365 * day : Date.parse(earliestMerge);
        if (earliestMerge !== null) expect(judge(new Date(end)).findings.filter(holds)).toEqual([]);
        for (const instant of within(situation.at, end, parts)) expect(judge(instant).findings.some(holds)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('the verdict does not change by time alone before validUntil', () => {
    fc.assert(
      fc.property(policies, situations, fractions, (raw, situation, parts) => {
        const judge = judgeOf(raw, situation);
        const { verdict, validUntil, lane } = judge(situation.at);
        const end = validUntil === null ? situation.at.getTime() + 365 * day : Date.parse(validUntil);
        expect(end).toBeGreaterThan(situation.at.getTime());
        for (const instant of within(situation.at, end, parts)) expect(judge(instant).verdict).toBe(verdict);
        // Where a lane ends, what it lifted may happen to be in order.
        if (validUntil !== null && lane === 'ordinary') expect(judge(new Date(end)).verdict).not.toBe(verdict);
      }),
      { numRuns: 100 },
    );
  });
});
