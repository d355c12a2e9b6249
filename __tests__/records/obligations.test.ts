import { describe, expect, it } from 'vitest';
import type { ChangeInput } from '../../src/change.ts';
import { judge } from '../../src/judge.ts';
import { confirmationIn } from '../../src/records/confirmation.ts';
import { followedUp } from '../../src/records/follow-up.ts';
import { retrospectiveLabel } from '../../src/records/obligation-evidence.ts';
import { type AfterMerge, allDone, namedApprovers, obligationStates } from '../../src/records/obligations.ts';
import type { ObligationRecord } from '../../src/records/record.ts';
import { approval, GOOD_BODY, identity } from '../support/change.ts';
import { emergency, emergencyBody, MERGED, mergedChange, policy, recorded } from './recorded.ts';

const record = recorded(emergency);
const mergedAt = new Date(MERGED);
const hoursAfter = (hours: number) => new Date(mergedAt.getTime() + hours * 3_600_000);
const iso = (hours: number) => hoursAfter(hours).toISOString();

/** What is known two hours after the merge. */
function known(more: Partial<AfterMerge> = {}, change: Partial<ChangeInput> = {}): AfterMerge {
  const at = more.at ?? hoursAfter(2);
  const now = mergedChange({ ...emergency, ...change, readAt: at.toISOString() });
  return {
    at,
    mergedAt,
    change: now,
    policy: policy.policy,
    findings: judge(now, at, policy).findings,
    approvedBy: namedApprovers(record.findings),
    comments: [],
    deployedChecks: [],
    ticks: [],
    previous: [],
    ...more,
  };
}

const stateOf = (id: string, facts: AfterMerge): ObligationRecord | undefined =>
  obligationStates(record.obligations, facts).find((each) => each.id === id);

const check = (conclusion: string | null, more = {}) => ({
  name: 'unit',
  kind: 'check-run' as const,
  required: null,
  own: false,
  status: conclusion === null ? 'in_progress' : 'completed',
  conclusion,
  completedAt: iso(1),
  ...more,
});
const label = (actor: string | null, more = {}) => ({
  label: retrospectiveLabel,
  actor,
  at: iso(1),
  added: true,
  ...more,
});
const events = (...more: NonNullable<ChangeInput['labelEvents']>) => ({
  labelEvents: [...(emergency.labelEvents ?? []), ...more],
});
const comment = (login: string, body: string, more = {}) => ({
  author: { login, bot: false },
  body,
  at: iso(1),
  ...more,
});
const later = { submittedAt: iso(1) };
const documented = { body: `${GOOD_BODY}\n${emergencyBody}`, bodyEditedAt: iso(1), bodyEditor: 'ada' };

describe('an obligation of an emergency is done', () => {
  it.each<[string, string, AfterMerge, string | null]>([
    ['document', 'the description was completed', known({}, documented), 'ada'],
    [
      'document',
      'the description was complete at the merge',
      known({}, { ...documented, bodyEditedAt: null, bodyEditor: null }),
      'ada',
    ],
    [
      'review',
      'somebody independent approved after the merge',
      known({}, { reviews: [approval('grace', later)] }),
      'grace',
    ],
    ['review', 'somebody independent had approved before', known({}, { reviews: [approval('grace')] }), 'grace'],
    [
      'confirmation',
      'the approver confirms in a comment',
      known({ comments: [comment('Alan', 'I confirm my approval.')] }),
      'alan',
    ],
    ['confirmation', 'the approver approves', known({}, { reviews: [approval('alan', later)] }), 'alan'],
    ['tests', 'the checks of the merge commit succeeded', known({ deployedChecks: [check('success')] }), null],
    ['tests', 'a person ticked the box', known({ ticks: [{ id: 'tests', by: 'ada', at: iso(1) }] }), 'ada'],
    ['retrospective', 'somebody else set the label', known({}, events(label('grace'))), 'grace'],
  ])('%s: %s', (id, _, facts, by) => {
    expect(stateOf(id, facts)).toMatchObject({ state: 'done', by, late: false });
  });
});

describe('an obligation of an emergency is open', () => {
  it.each<[string, string, AfterMerge, RegExp]>([
    ['document', 'the template is not filled in', known(), /Description|described|section/],
    ['document', 'nobody could judge it', known({ findings: null }, documented), /could not be judged/],
    [
      'document',
      'nobody knows when it was edited',
      known({}, { ...documented, bodyEditedAt: undefined }),
      /could not be read/,
    ],
    ['review', 'nobody reviewed', known(), /0 of 1/],
    ['review', 'the author approved', known({}, { reviews: [approval('ada', later)] }), /ada approved .* but opened/],
    [
      'review',
      'a bot approved',
      known(
        {},
        { reviews: [approval('dependabot[bot]', { ...later, author: { login: 'dependabot[bot]', bot: true } })] },
      ),
      /is a bot/,
    ],
    [
      'review',
      'somebody without write access approved',
      known({}, { reviews: [approval('eve', { ...later, canPush: false })] }),
      /no write access/,
    ],
    [
      'review',
      'somebody asks for changes',
      known({}, { reviews: [approval('grace', later), approval('alan', { ...later, state: 'CHANGES_REQUESTED' })] }),
      /requested changes/,
    ],
    [
      'review',
      'a commit is by an unknown address',
      known(
        {},
        {
          reviews: [approval('grace', later)],
          commits: [
            {
              sha: 'a'.repeat(40),
              authors: [{ login: null, name: 'x', email: 'x@y.example' }],
              committer: identity('ada'),
              message: '',
            },
          ],
        },
      ),
      /1 of 2/,
    ],
    ['review', 'the reviews could not be read', known({}, { reviews: undefined }), /could not be read/],
    [
      'review',
      'it was given after the instant',
      known({}, { reviews: [approval('grace', { submittedAt: iso(3) })] }),
      /0 of 1/,
    ],
    [
      'confirmation',
      'somebody else confirms',
      known({ comments: [comment('eve', 'I confirm.')] }),
      /no confirmation by alan/,
    ],
    [
      'confirmation',
      'somebody else edited the comment',
      known({ comments: [comment('alan', 'I confirm.', { editor: 'ada' })] }),
      /no confirmation/,
    ],
    [
      'confirmation',
      'the comment came before the merge',
      known({ comments: [comment('alan', 'I confirm.', { at: '2026-11-19T15:00:00Z' })] }),
      /no confirmation/,
    ],
    [
      'confirmation',
      'the approver denies it',
      known({ comments: [comment('alan', 'I did not approve this!')] }),
      /no confirmation/,
    ],
    ['confirmation', 'the comments could not be read', known({ comments: null }), /could not be read/],
    ['confirmation', 'nobody was named', known({ approvedBy: [] }), /nobody was named/],
    ['tests', 'there are no checks', known(), /no check has succeeded/],
    [
      'tests',
      'one failed',
      known({ deployedChecks: [check('success'), check('failure', { name: 'e2e' })] }),
      /“e2e” did not succeed/,
    ],
    ['tests', 'one runs', known({ deployedChecks: [check(null)] }), /has not ended/],
    ['tests', 'all were skipped', known({ deployedChecks: [check('skipped')] }), /no check has succeeded/],
    [
      'tests',
      'they ended before the merge',
      known({ deployedChecks: [check('success', { completedAt: '2026-11-19T15:00:00Z' })] }),
      /no check has succeeded/,
    ],
    [
      'tests',
      'only the gate ran',
      known({ deployedChecks: [check('success', { own: true })] }),
      /no check has succeeded/,
    ],
    ['tests', 'they could not be read', known({ deployedChecks: null }), /could not be read/],
    [
      'tests',
      'a bot ticked the box',
      known({ ticks: [{ id: 'tests', by: 'github-actions[bot]', at: iso(1) }] }),
      /no check has succeeded/,
    ],
    ['retrospective', 'the author set the label', known({}, events(label('Ada'))), /is the author/],
    ['retrospective', 'a bot set the label', known({}, events(label('x[bot]'))), /is a bot/],
    [
      'retrospective',
      'it was set before the merge',
      known({}, events(label('grace', { at: '2026-11-19T15:59:00Z' }))),
      /has not been set/,
    ],
    [
      'retrospective',
      'it was removed again',
      known({}, events(label('grace'), label('ada', { at: iso(1.5), added: false }))),
      /has not been set/,
    ],
    ['retrospective', 'nobody knows who set it', known({}, events(label(null))), /not known/],
    ['review', 'a box was ticked for it', known({ ticks: [{ id: 'review', by: 'ada', at: iso(1) }] }), /0 of 1/],
  ])('%s: %s', (id, _, facts, why) => {
    expect(stateOf(id, facts)).toMatchObject({ state: 'open', doneAt: null, how: expect.stringMatching(why) });
  });
});

describe('time', () => {
  it.each([
    [23.999, 'open'],
    [24, 'overdue'],
    [100, 'overdue'],
  ])('%d hours after the merge what is not done is %s', (hours, state) => {
    expect(stateOf('document', known({ at: hoursAfter(hours) }))?.state).toBe(state);
  });

  it('never makes overdue what has no time', () => {
    expect(stateOf('retrospective', known({ at: hoursAfter(5000) }))?.state).toBe('open');
  });

  it.each([
    [23.999, false],
    [24, true],
  ])('done %d hours after the merge is late: %s', (hours, late) => {
    const facts = known({ at: hoursAfter(30) }, { reviews: [approval('grace', { submittedAt: iso(hours) })] });
    expect(stateOf('review', facts)).toMatchObject({ state: 'done', late });
  });

  it('keeps what was done, whatever is edited later', () => {
    const done = obligationStates(record.obligations, known({}, { reviews: [approval('grace', later)] }));
    const dismissed = known(
      { at: hoursAfter(50), previous: done },
      { reviews: [approval('grace', { ...later, state: 'DISMISSED' })] },
    );
    expect(stateOf('review', dismissed)).toEqual(done.find(({ id }) => id === 'review'));
  });
});

describe('a rollback', () => {
  const asked = [
    { id: 'incident', what: 'Document the incident', clauses: ['5.2'], due: iso(24) },
    { id: 'verify', what: 'Verify', clauses: ['5.2'], due: null },
  ];

  it.each([
    ['an Incident section', '## Incident\nThe queue grew because a lock was never freed.', 'done'],
    ['a link', '## Post-mortem\nhttps://wiki.example/42', 'done'],
    ['a placeholder', '## Incident\nTBD', 'open'],
    ['too few words', '## Incident\nIt broke', 'open'],
    ['no section', 'It broke in production, and we went back at once.', 'open'],
  ])('is documented by %s', (_, body, state) => {
    const facts = known({}, { body, bodyEditedAt: iso(1), bodyEditor: 'ada' });
    expect(obligationStates(asked, facts)[0]).toMatchObject({ id: 'incident', state });
  });

  it('is verified when a person ticks it', () => {
    const ticked = known({ ticks: [{ id: 'verify', by: 'grace', at: iso(1) }] });
    expect(obligationStates(asked, ticked)[1]).toMatchObject({ state: 'done', by: 'grace' });
    const unknown = known({ ticks: [{ id: 'verify', by: null, at: iso(1) }] });
    expect(obligationStates(asked, unknown)[1]).toMatchObject({
      state: 'open',
      how: 'ticked, but by whom is not known',
    });
  });
});

describe('a confirmation', () => {
  const at = iso(1);
  it.each([
    ['I confirm.', true],
    ['Confirmed, I approved this by phone at 09:55', true],
    ['LGTM', true],
    ['Yes, I gave my approval', true],
    ['Did I approve this?', false],
    ['I will confirm once the tests pass', false],
    ['Approved if staging is green', false],
    ['> I confirm', false],
    ['<!-- I confirm -->', false],
    ['Thanks', false],
    ['', false],
  ])('%j: %s', (body, confirmed) => {
    expect(confirmationIn([{ body, at }])).toEqual(confirmed ? { at } : null);
  });

  it.each(['I never approved this', 'I don’t approve', 'I withdraw my approval', 'This was not approved by me'])(
    'is denied by %j',
    (body) => {
      expect(confirmationIn([{ body, at }])).toBe('withdrawn');
    },
  );

  it('is what was said last', () => {
    const [yes, no] = [
      { body: 'I confirm', at: iso(1) },
      { body: 'I withdraw that approval', at: iso(2) },
    ];
    expect(confirmationIn([no, yes])).toBe('withdrawn');
    expect(confirmationIn([{ ...no, at: iso(0.5) }, yes])).toEqual({ at: iso(1) });
  });
});

describe('a record that is followed up', () => {
  const done = obligationStates(record.obligations, known({}, { reviews: [approval('grace', later)] }));

  it('takes the states of its obligations, and is the same where nothing went on', () => {
    const next = followedUp(record, { at: hoursAfter(2), obligations: done });
    expect(next.obligations.find(({ id }) => id === 'review')?.state).toBe('done');
    expect(followedUp(next, { at: hoursAfter(3), obligations: done })).toBe(next);
    expect(allDone(next.obligations)).toBe(false);
  });

  it('does not comply any more once something is overdue, or was done too late', () => {
    const overdue = obligationStates(record.obligations, known({ at: hoursAfter(25) }));
    const next = followedUp(record, { at: hoursAfter(25), obligations: overdue });
    expect(next.compliant).toBe(false);
    expect(next.reasons).toContainEqual(expect.stringMatching(/^Overdue: Document the change/));
    const late = obligationStates(
      record.obligations,
      known({ at: hoursAfter(30) }, { reviews: [approval('grace', { submittedAt: iso(28) })] }),
    );
    expect(followedUp(next, { at: hoursAfter(30), obligations: late }).reasons).toContainEqual(
      expect.stringMatching(/^Done too late: Have it reviewed/),
    );
  });

  it('does not take back what was done', () => {
    const next = followedUp(record, { at: hoursAfter(2), obligations: done });
    expect(followedUp(next, { at: hoursAfter(3), obligations: record.obligations })).toBe(next);
  });
});
