import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Decision } from '../../src/decision.ts';
import {
  basisOf,
  longestDescription,
  memoryIn,
  notJudged,
  rememberedWith,
  type StatusMemory,
  staleFrom,
  statusText,
  withMemory,
} from '../../src/report/status.ts';
import { rules } from '../../src/rules/index.ts';
import {
  decisions,
  documentation,
  emergency,
  failing,
  finding,
  passing,
  timezone,
  unknown,
  waitingForReviewer,
  waitingForWindow,
} from './decisions.ts';

const said = (decision: Decision, suffix?: string) => {
  const { state, description } = statusText(decision, timezone, suffix);
  return `${state}: ${description}`;
};
const toDo = (rule: string) => finding({ rule, title: rule, outcome: 'fail', message: 'x', actor: 'author' });
const waits = (actor: NonNullable<Decision['findings'][number]['actor']>) =>
  finding({ rule: actor, title: actor, outcome: 'wait', message: 'x', actor });
const waiting = (...actors: Parameters<typeof waits>[0][]): Decision => ({
  ...waitingForReviewer,
  earliestMerge: null,
  findings: actors.map(waits),
});
/** Saturday 28 November 2026, 02:12 in Chicago. */
const saturday = '2026-11-28T08:12:00.000Z';
const monday = '2026-11-30T15:00:00.000Z';

describe('the description says the category, and the one next thing', () => {
  test.each<[string, Decision, string]>([
    ['passing, until', passing, 'success: Normal. May be merged until Fri 15:00 CT'],
    ['passing for ever', documentation, 'success: Standard. May be merged'],
    ['the emergency lane', emergency, 'success: Normal, emergency. May be merged'],
    ['the rollback lane', { ...emergency, lane: 'rollback' }, 'success: Normal, rollback. May be merged'],
    ['another lane', { ...documentation, lane: 'bot' }, 'success: Standard. May be merged'],
    [
      'two things to do',
      { ...failing, category: 'normal', findings: [toDo('rollback-plan'), toDo('testing')] },
      'failure: Normal. 2 to do: rollback plan, testing',
    ],
    ['things to do and waits', failing, 'failure: Major. 3 to do: testing, security considerations, rollback plan'],
    ['a closed window', { ...waitingForWindow, category: 'major' }, 'pending: Major. Opens Mon 09:00 CT'],
    ['a review', waitingForReviewer, 'pending: Normal. Waits for a review'],
    ['checks', waiting('checks'), 'pending: Normal. Waits for checks'],
    [
      'several',
      waiting('reviewer', 'checks', 'owner'),
      'pending: Normal. Waits for a review, checks and the owner of the policy',
    ],
    ['nobody that is named', { ...waiting(), validUntil: null }, 'pending: Normal. Waiting'],
    [
      'a review, and then its time',
      { ...waiting('reviewer', 'clock'), at: saturday, earliestMerge: monday },
      'pending: Normal. Waits for a review; opens Mon 09:00 CT',
    ],
    [
      'an instant more than six days ahead, with its date',
      { ...waiting('clock'), at: saturday, earliestMerge: '2026-12-07T15:00:00.000Z' },
      'pending: Normal. Opens Mon 7 Dec 09:00 CT',
    ],
    [
      'an instant that is past opens nothing',
      { ...waiting('reviewer'), at: saturday, earliestMerge: '2026-11-27T15:00:00.000Z' },
      'pending: Normal. Waits for a review',
    ],
    ['what could not be judged, without a category', unknown, 'error: Not judged: approvals'],
  ])('%s', (_what, decision, expected) => expect(said(decision)).toBe(expected));

  test('advice is nothing to do', () => {
    const advice = { ...toDo('linked-issue'), level: 'warning' as const };
    expect(said({ ...documentation, findings: [advice] })).toBe('success: Standard. May be merged');
  });

  test('a suffix comes last', () => expect(said(waitingForReviewer, ' (#43)')).toMatch(/ a review \(#43\)$/));

  test('many rules are counted, and the next thing stays', () => {
    const text = said({ ...failing, findings: rules.map(({ id }) => toDo(id)) });
    expect(text).toMatch(new RegExp(`^failure: Major\\. ${rules.length} to do: [a-z -]+, .* and \\d+ more$`));
    const [, named = '', more] = /to do: (.*) and (\d+) more$/.exec(text) ?? [];
    expect(named.split(', ').length + Number(more)).toBe(rules.length);
  });

  test.each(Object.entries(decisions))('%s: the gate reads the category back as the first word', (name, decision) => {
    const [, category] = /^(\w+)/.exec(statusText(decision, timezone).description) ?? [];
    expect(category?.toLowerCase()).toBe(name === 'unknown' ? 'not' : decision.category);
  });
});

describe('at most 140 characters, whatever happens', () => {
  const anyDecision = fc.record({
    base: fc.constantFrom(...Object.values(decisions)),
    names: fc.array(fc.string({ minLength: 1, maxLength: 200, unit: 'binary' }), { minLength: 1, maxLength: 40 }),
    outcome: fc.constantFrom('fail', 'wait', 'unknown'),
    suffix: fc.string({ unit: 'binary', maxLength: 300 }),
  });
  test('of any decision', () => {
    fc.assert(
      fc.property(anyDecision, ({ base, names, outcome, suffix }) => {
        const findings = names.map((rule) => finding({ rule, title: rule, outcome, message: 'x' }));
        const { description } = statusText({ ...base, findings }, timezone, suffix);
        expect([...description].length).toBeLessThanOrEqual(longestDescription);
        if (base.verdict !== 'unknown') expect(description).toMatch(/^(Standard|Normal|Major)\b/);
      }),
    );
  });

  test('no half of a letter is left at the end', () => {
    for (let length = 100; length < 150; length++) {
      const { description } = notJudged(`${'x'.repeat(length)}${'🙈'.repeat(40)}`);
      expect(description).not.toMatch(/\p{Surrogate}/u);
      expect([...description]).toHaveLength(longestDescription);
      expect(description).toMatch(/^Not judged: x.*…$/u);
    }
  });

  test('one that fits is not shortened', () => {
    const fits = 'x'.repeat(longestDescription - 'Not judged: '.length);
    expect(notJudged(fits)).toEqual({ state: 'error', description: `Not judged: ${fits}` });
  });
});

describe('when a status has to be looked at again', () => {
  test.each<[string, Partial<Decision>, string | null]>([
    ['a verdict that time changes', { verdict: 'pass', validUntil: monday }, monday],
    ['a verdict that time does not change', { verdict: 'pass', validUntil: null, earliestMerge: monday }, null],
    ['an instant that a waiting one names', { verdict: 'wait', validUntil: null, earliestMerge: monday }, monday],
    [
      'the earlier of the two',
      { verdict: 'wait', validUntil: '2026-12-24T15:00:00.000Z', earliestMerge: monday },
      monday,
    ],
    ['an instant that is past', { verdict: 'wait', validUntil: null, earliestMerge: saturday }, null],
    ['a failing one, which names none', { verdict: 'fail', validUntil: null, earliestMerge: monday }, null],
  ])('%s', (_what, more, expected) => expect(staleFrom({ ...passing, at: saturday, ...more })).toBe(expected));
});

const instants = fc
  .date({ min: new Date(0), max: new Date('2099-01-01'), noInvalidDate: true })
  .map((at) => at.toISOString());
const memories: fc.Arbitrary<StatusMemory> = fc.record({
  until: fc.option(instants),
  basis: fc.array(fc.string(), { maxLength: 4 }).map(basisOf),
  threads: fc.option(fc.nat(999_999)),
  judged: fc.array(fc.record({ category: fc.constantFrom('standard', 'normal', 'major'), at: instants }), {
    maxLength: 8,
  }),
});
const run = 'https://github.com/acme/shop/actions/runs/1';

describe('what a status remembers', () => {
  test('comes back from the address as it was, and the address stays', () => {
    fc.assert(
      fc.property(memories, fc.constantFrom(run, `${run}#old`, `${run}?a=b#c`, ''), (memory, address) => {
        const kept = withMemory(address, memory);
        expect(memoryIn(kept)).toEqual(memory);
        expect(kept.split('#')[0]).toBe(address.split('#')[0]);
        expect(withMemory(kept, memory)).toBe(kept);
        if (address !== '') expect(new URL(kept).href).toBe(kept);
      }),
    );
  });

  test('is nothing a browser would go elsewhere for, and is short', () => {
    const judged = Array.from({ length: 8 }, () => ({ category: 'standard', at: monday }));
    const kept = withMemory(run, { until: monday, basis: basisOf([]), threads: 999_999, judged });
    expect(kept).toMatch(/^https:\/\/github\.com\/acme\/shop\/actions\/runs\/1#change-gate&[\w=&:.@,-]+$/);
    expect(kept.length).toBeLessThan(500);
  });

  test.each<[string, string]>([
    ['nothing', ''],
    ['an address alone', run],
    ['another fragment', `${run}#summary-1`],
    ['the name alone', `${run}#change-gate`],
    ['no basis', `${run}#change-gate&until=&threads=1`],
    ['no until', `${run}#change-gate&basis=x&threads=1`],
    ['an until that is no instant', `${run}#change-gate&basis=x&until=soon&threads=1`],
    ['a name that begins alike', `${run}#change-gates&basis=x&until=`],
    ['the memory in the path', 'https://x.test/change-gate&basis=x&until='],
  ])('is none in %s', (_what, address) => expect(memoryIn(address)).toBeNull());

  test.each<[string, string, Partial<StatusMemory>]>([
    ['threads that are no number', 'threads=many', { threads: null }],
    ['negative threads', 'threads=-1', { threads: null }],
    ['a huge number of threads', 'threads=99999999999999', { threads: null }],
    ['a category that is none', 'judged=urgent@2026-11-30T15:00:00.000Z', { judged: [] }],
    [
      'an instant that is none',
      'judged=normal@soon,major@2026-11-30T15:00:00.000Z',
      { judged: [{ category: 'major', at: monday }] },
    ],
    ['members of every object', '__proto__=x&constructor=y&judged=__proto__@2026', { judged: [] }],
    ['a second fragment', 'judged=#change-gate&basis=other', { basis: 'x', judged: [] }],
    ['blanks', 'threads= 1', { threads: null }],
  ])('is not misled by %s', (_what, part, expected) => {
    expect(memoryIn(`${run}#change-gate&basis=x&until=&${part}`)).toMatchObject({
      until: null,
      basis: 'x',
      ...expected,
    });
  });

  test('reads any address without failing', () => {
    const parts = fc.constantFrom(
      '#',
      '&',
      '=',
      '@',
      ',',
      'change-gate',
      'basis',
      'until',
      'threads',
      'judged',
      '2026',
      '%00',
      '\u202e',
      'x',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(parts, fc.string({ unit: 'binary' }))), (text) => {
        const memory = memoryIn(text.join(''));
        if (memory?.until != null) expect(Date.parse(memory.until)).not.toBeNaN();
      }),
    );
  });

  const normal = { category: 'normal', at: '2026-11-01T00:00:00.000Z' };
  const major = { category: 'major', at: '2026-11-02T00:00:00.000Z' };
  const now = (more: Partial<Decision> = {}): Decision => ({ ...passing, at: monday, category: 'normal', ...more });
  test.each<[string, readonly (typeof normal)[], Decision, readonly (typeof normal)[]]>([
    ['the first judgement', [], now(), [{ category: 'normal', at: monday }]],
    ['the same category, by its first instant', [normal], now(), [normal]],
    ['another category', [normal], now({ category: 'major' }), [normal, { category: 'major', at: monday }]],
    ['a category that it comes back to', [normal, major], now(), [normal, major, { category: 'normal', at: monday }]],
    ['not what could not be judged', [normal], now({ verdict: 'unknown', category: 'major' }), [normal]],
    ['not what could not be judged at first', [], now({ verdict: 'unknown' }), []],
  ])('is %s', (_what, known, decision, expected) => expect(rememberedWith(known, decision)).toEqual(expected));

  test('keeps the last eight turns of a category that goes to and fro', () => {
    const turns = Array.from({ length: 20 }, (_, index) => ({ category: index % 2 ? 'major' : 'normal', at: monday }));
    expect(rememberedWith(turns, now())).toHaveLength(8);
    expect(rememberedWith(turns, now()).at(-1)).toEqual({ category: 'normal', at: monday });
  });

  test('what it rests on is told apart by every part, and by where one ends', () => {
    const all = [['a', 'b'], ['ab', ''], ['a', 'b', ''], ['b', 'a'], ['a","b'], []].map(basisOf);
    expect(new Set(all).size).toBe(all.length);
    for (const one of all) expect(one).toMatch(/^[0-9a-f]{12}$/);
  });
});
