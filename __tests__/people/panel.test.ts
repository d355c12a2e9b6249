import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AskedSeat } from '../../src/people/panel.ts';
import { panelOf } from '../../src/people/panel.ts';
import { approval, change, HEAD, identity, THURSDAY } from '../support/change.ts';
import { leastWork } from '../support/work.ts';
import { approved, commit, dismissed, objected, onOlder, update } from './situation.ts';

type Asked = AskedSeat & { rule: string };
const persons = ['ada', 'bob', 'eve', 'sue', 'ceo'];

function panel(asked: readonly Asked[], approvers: readonly string[], more: Parameters<typeof change>[0] = {}) {
  const facts = change({ reviews: approvers.map((login) => approval(login)), ...more });
  return panelOf(
    { ...facts, commits: facts.commits ?? [], reviews: facts.reviews ?? [] },
    () => asked,
    persons,
    THURSDAY,
  );
}

const role = fc.option(fc.uniqueArray(fc.constantFrom(...persons), { minLength: 1, maxLength: 3 }));
const someSeats = fc
  .array(role, { minLength: 1, maxLength: 4 })
  .map((roles) => roles.map((people, index): Asked => ({ rule: `rule-${index}`, role: 'review', people })));
const someApprovers = fc.shuffledSubarray(persons);
const open = (of: ReturnType<typeof panel>, asked: readonly Asked[]) =>
  asked.filter(({ rule }) => of.seatsOf(rule).some((seat) => seat.by === null)).map(({ rule }) => rule);

describe('a panel', () => {
  it('names candidates each of whom fills an open seat of the rule, and some wherever somebody named could', () => {
    fc.assert(
      fc.property(someSeats, someApprovers, (asked, approvers) => {
        const now = panel(asked, approvers);
        for (const rule of open(now, asked)) {
          const fills = persons.filter(
            (login) => !approvers.includes(login) && !open(panel(asked, [...approvers, login]), asked).includes(rule),
          );
          for (const login of now.candidatesFor(rule)) expect(fills).toContain(login);
          if (asked.find((seat) => seat.rule === rule)?.people !== null && fills.length > 0)
            expect(now.candidatesFor(rule)).not.toEqual([]);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('says that a seat cannot be filled exactly where no approvals of the named fill it', () => {
    fc.assert(
      fc.property(someSeats, someApprovers, (asked, approvers) => {
        const now = panel(asked, approvers);
        const everybody = panel(asked, [...persons, 'x1', 'x2', 'x3', 'x4']);
        for (const { rule } of asked) expect(now.canBeFilled(rule)).toBe(!open(everybody, asked).includes(rule));
      }),
      { numRuns: 200 },
    );
  });

  it('counts in the best case what cannot be told', () => {
    const one: Asked[] = [{ rule: 'approvals', role: 'review', people: null }];
    const unknown = panel(one, [], { reviews: [approved('eve', 12, onOlder(null))] });
    expect(unknown.seatsOf('approvals')).toMatchObject([{ by: null }]);
    expect(unknown.bestCaseOf('approvals')).toMatchObject([{ by: 'eve' }]);
  });

  it('asks for a further review only where another is asked for', () => {
    const further: Asked = { rule: 'separation-of-duties', role: 'further review', people: null, further: true };
    expect(panel([further], []).seatsOf('separation-of-duties')).toEqual([]);
    expect(
      panel([further, { rule: 'approvals', role: 'review', people: null }], []).seatsOf('separation-of-duties'),
    ).toHaveLength(1);
  });

  it('seats what holds the change up before what is only advised', () => {
    const asked: Asked[] = [
      { rule: 'security-review', role: 'security review', people: ['sue'], advisory: true },
      { rule: 'approvals', role: 'review', people: null },
    ];
    expect(panel(asked, ['sue']).seatsOf('approvals')).toMatchObject([{ by: 'sue' }]);
    expect(panel(asked, ['sue']).seatsOf('security-review')).toMatchObject([{ by: null }]);
  });

  it('seats a contributor nowhere, whatever the policy names', () => {
    fc.assert(
      fc.property(someSeats, someApprovers, fc.constantFrom(...persons), (asked, approvers, author) => {
        const now = panel(asked, approvers, { commits: [commit({ authors: [identity(author.toUpperCase())] })] });
        expect(asked.flatMap(({ rule }) => now.seatsOf(rule)).map((seat) => seat.by)).not.toContain(author);
      }),
    );
  });
});

describe('the standing of reviewers', () => {
  const review = fc
    .tuple(
      fc.constantFrom(...persons),
      fc.integer({ min: 0, max: 5 }),
      fc.constantFrom(approved, objected, dismissed),
      fc.constantFrom(true, false, null),
    )
    .map(([login, hour, give, same]) => give(login, hour, same === true ? { commit: HEAD } : onOlder(same)));

  it('does not depend on the order in which GitHub lists the reviews', () => {
    fc.assert(
      fc.property(fc.array(review, { maxLength: 8 }), fc.infiniteStream(fc.nat()), (reviews, random) => {
        const shuffled = reviews
          .map((each) => [each, random.next().value ?? 0] as const)
          .sort((one, other) => one[1] - other[1])
          .map(([each]) => each);
        const table = (list: typeof reviews) =>
          panel([], [], { reviews: list })
            .standings.map(({ login, counts, state }) => `${login} ${state} ${counts}`)
            .sort();
        expect(table(shuffled)).toEqual(table(reviews));
      }),
      { numRuns: 300 },
    );
  });

  it('never counts an approval that a later or stricter opinion of the same person replaced', () => {
    fc.assert(
      fc.property(fc.array(review, { maxLength: 8 }), fc.constantFrom(...persons), (reviews, login) => {
        const { standings } = panel([], [], { reviews: [...reviews, objected(login, 5)] });
        expect(standings.find((each) => each.login === login)).toMatchObject({
          counts: false,
          state: 'CHANGES_REQUESTED',
        });
      }),
    );
  });
});

describe('contributors', () => {
  it('are more with more commits, never fewer', () => {
    const someCommit = fc
      .tuple(fc.constantFrom(...persons), fc.constantFrom(...persons))
      .map(([author, committer]) => commit({ authors: [identity(author)], committer: identity(committer) }));
    fc.assert(
      fc.property(fc.array(someCommit), someCommit, (commits, more) => {
        const logins = (list: typeof commits) => [...panel([], [], { commits: list }).contributors.because.keys()];
        expect(logins([...commits, more])).toEqual(expect.arrayContaining(logins(commits)));
      }),
    );
  });

  it('are not made by clean merges of the base branch', () => {
    expect([...panel([], [], { commits: update() }).contributors.because.keys()]).toEqual(['ada']);
  });

  it('are read from a hostile commit message in linear time', () => {
    const message = `Co-authored-by: ${'<'.repeat(60_000)}\nCo-authored-by:${' '.repeat(60_000)}\n${'Co-authored-by: a <a@x>\n'.repeat(3000)}`;
    const read = () => panel([], [], { commits: [commit({ message })] }).contributors.unresolved;
    expect(read()).toEqual(['a@x']);
    expect(leastWork(read, 500)).toBeLessThan(500);
  });
});
