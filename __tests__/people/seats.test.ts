import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assign, type Seat } from '../../src/people/seats.ts';

const persons = ['a', 'b', 'c', 'd', 'e', 'f'];
const role = fc.oneof(
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 3, arbitrary: fc.uniqueArray(fc.constantFrom(...persons), { maxLength: 4 }) },
);
const someSeats = fc.array(role, { maxLength: 6 }).map((roles) =>
  roles.map(
    (people, index): Seat => ({
      rule: `rule-${index}`,
      role: 'review',
      people: people === null ? null : new Set(people),
    }),
  ),
);
const someApprovers = fc.shuffledSubarray(persons);

const filled = (seats: readonly Seat[], approvers: readonly string[]) =>
  assign(seats, approvers).filter((seat) => seat.by !== null);
const fits = ({ people }: Seat, login: string) => people === null || people.has(login);

/** The most seats that can be filled, by trying every assignment. */
function most([first, ...others]: readonly Seat[], approvers: readonly string[]): number {
  if (first === undefined) return 0;
  const taken = approvers
    .filter((login) => fits(first, login))
    .map(
      (login) =>
        1 +
        most(
          others,
          approvers.filter((each) => each !== login),
        ),
    );
  return Math.max(most(others, approvers), ...taken);
}

describe('the assignment of persons to seats', () => {
  it('fills as many seats as any assignment could', () => {
    fc.assert(
      fc.property(someSeats, someApprovers, (seats, approvers) => {
        expect(filled(seats, approvers)).toHaveLength(most(seats, approvers));
      }),
      { numRuns: 500 },
    );
  });

  it('gives nobody two seats, nor a seat that is not theirs', () => {
    fc.assert(
      fc.property(someSeats, someApprovers, (seats, approvers) => {
        const taken = filled(seats, approvers);
        expect(new Set(taken.map((seat) => seat.by)).size).toBe(taken.length);
        for (const seat of taken) expect(approvers.includes(seat.by ?? '') && fits(seat, seat.by ?? '')).toBe(true);
      }),
    );
  });

  it('fills the same seats in whichever order the approvals came', () => {
    fc.assert(
      fc.property(someSeats, someApprovers, fc.infiniteStream(fc.nat()), (seats, approvers, random) => {
        const keys = new Map(approvers.map((login) => [login, random.next().value ?? 0]));
        const shuffled = [...approvers].sort((one, other) => (keys.get(one) ?? 0) - (keys.get(other) ?? 0));
        expect(filled(seats, shuffled).map((seat) => seat.rule)).toEqual(
          filled(seats, approvers).map((seat) => seat.rule),
        );
      }),
    );
  });

  it('empties no seat when somebody else approves', () => {
    fc.assert(
      fc.property(someSeats, someApprovers, fc.constantFrom(...persons), (seats, approvers, other) => {
        const before = filled(seats, approvers).map((seat) => seat.rule);
        const after = filled(seats, [...new Set([...approvers, other])]).map((seat) => seat.rule);
        expect(after).toEqual(expect.arrayContaining(before));
      }),
      { numRuns: 500 },
    );
  });

  it.each<[string, (readonly string[] | null)[], string[], (string | null)[]]>([
    ['nobody approves', [null], [], [null]],
    ['nothing is asked', [], ['a'], []],
    ['earlier seats come first', [null, null], ['a'], ['a', null]],
    ['who is free sits down before anybody moves', [null, null], ['a', 'b'], ['a', 'b']],
    ['who is seated moves on where that fills a seat', [['a', 'b'], ['a']], ['a', 'b'], ['b', 'a']],
    ['a chain of moves fills the last seat', [['a', 'b'], ['b', 'c'], ['a']], ['a', 'b', 'c'], ['b', 'c', 'a']],
    ['a role of nobody stays open', [[], null], ['a'], [null, 'a']],
    ['spelling does not matter', [['ada']], ['ADA'], ['ADA']],
  ])('%s', (_name, roles, approvers, expected) => {
    const seats = roles.map((people, index) => ({
      rule: String(index),
      role: 'review',
      people: people === null ? null : new Set(people),
    }));
    expect(assign(seats, approvers).map((seat) => seat.by)).toEqual(expected);
  });

  it('is quick where a hostile change names hundreds of addresses', () => {
    const seats = Array.from(
      { length: 600 },
      (_, index): Seat => ({ rule: String(index), role: 'review', people: null }),
    );
    expect(
      filled(
        seats,
        Array.from({ length: 300 }, (_, index) => `login-${index}`),
      ),
    ).toHaveLength(300);
  });
});
