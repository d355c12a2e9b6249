import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followedUp } from '../../src/records/follow-up.ts';
import { type ChangeRecord, type PullRequestRecord, recordText } from '../../src/records/record.ts';
import { recordMarkdown } from '../../src/records/record-markdown.ts';
import { recordMessage } from '../../src/records/record-message.ts';
import { recordFiles, recordPlace } from '../../src/records/record-path.ts';
import { type StoredFile, type Verified, verifyRecords } from '../../src/records/verify.ts';
import { approval } from '../support/change.ts';
import { branches, emergency, MERGE_COMMIT, recorded, stored } from './recorded.ts';

const good = recorded();
const place = recordPlace(good);
const { json, markdown } = recordFiles(place);
const serious = (verified: Verified) => verifyRecords(verified).findings.filter(({ outcome }) => outcome !== 'note');

/** The branch with a record in place of the good one, consistently written: only its content is wrong. */
const forged = (change: (record: PullRequestRecord) => ChangeRecord): Verified => {
  const record = change(structuredClone(good));
  const [one, other] = [recordText(record), recordMarkdown(record)];
  const files = stored(good).map((file): StoredFile => {
    const text = file.path.endsWith('.json') ? one : other;
    return { ...file, text, history: (file.history ?? []).map((version) => ({ ...version, text })) };
  });
  return branches([good], { files });
};

describe('records that the gate wrote', () => {
  it.each([
    ['an ordinary change', good],
    ['one that does not comply', recorded({ reviews: [] })],
    ['an emergency', recorded(emergency)],
    ['one with facts that could not be read', recorded({ commits: undefined, checks: undefined, files: undefined })],
    ['a change of documentation', recorded({ files: [{ path: 'README.md', status: 'modified' }] })],
    ['one at night', recorded({ mergedAt: '2026-11-20T04:00:00Z' })],
    ['one with two approvals', recorded({ reviews: [approval('grace'), approval('alan')] })],
    ['one by an author whose account is gone', recorded({ author: null })],
  ])('are accepted: %s', (_, record) => {
    expect(verifyRecords(branches([record])).findings).toEqual([]);
  });

  it('are accepted, whatever the change holds', () => {
    const text = fc.string({ unit: 'binary', maxLength: 80 });
    fc.assert(
      fc.property(text, text, fc.integer({ min: 1, max: 999_999 }), fc.boolean(), (title, body, number, reviewed) => {
        const record = recorded({ title, body, number, ...(reviewed ? {} : { reviews: [] }) });
        const read = JSON.parse(recordText(record));
        expect(read).toEqual(JSON.parse(JSON.stringify(record)));
        expect(verifyRecords(branches([record])).findings).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });

  it('are counted', () => {
    const bad = recorded({ number: 43, reviews: [], mergeCommit: 'd'.repeat(40) });
    expect(verifyRecords(branches([good, bad]))).toMatchObject({
      passed: true,
      counts: { records: 2, compliant: 1, pushes: 0, commits: 2, corrections: 0 },
    });
  });
});

describe('tampering that leaves the files consistent', () => {
  it.each<[string, RegExp, (record: PullRequestRecord) => ChangeRecord]>([
    ['a verdict', /verdict is fail.*amount to pass/, (record) => ({ ...record, verdict: 'fail' })],
    [
      'a finding',
      /amount to fail/,
      (record) => ({
        ...record,
        findings: record.findings.map((each, index) => (index === 0 ? { ...each, outcome: 'fail' } : each)),
      }),
    ],
    ['all findings', /no findings/, (record) => ({ ...record, findings: [] })],
    ['compliance', /does not comply, but nothing/, (record) => ({ ...record, compliant: false })],
    [
      'compliance in spite of a problem',
      /complies, but its own facts/,
      (record) => ({ ...record, problems: ['A bypass'] }),
    ],
    ['reasons', /reasons are not those/, (record) => ({ ...record, reasons: ['x'] })],
    ['the number', /belongs to 2026\/11\/19-7/, (record) => ({ ...record, number: 7 })],
    [
      'the date',
      /belongs to 2026\/11\/18-42/,
      (record) => ({ ...record, merge: { ...record.merge, at: '2026-11-18T16:04:00Z' } }),
    ],
    ['the repository', /of acme\/other/, (record) => ({ ...record, repository: 'acme/other' })],
    [
      'the author, to the approver',
      /counts, but grace opened it/,
      (record) => ({ ...record, author: { login: 'Grace', bot: false, startedBy: null } }),
    ],
    [
      'authors of commits, to the approver',
      /grace wrote commits/,
      (record) => ({ ...record, commitAuthors: [{ login: 'grace', name: '', commits: 1 }] }),
    ],
    [
      'the instant of an approval',
      /approved only after the merge/,
      (record) => ({ ...record, approvers: approvers(record, { at: '2026-11-19T17:00:00Z' }) }),
    ],
    [
      'the commit of an approval',
      /not of what was merged/,
      (record) => ({ ...record, approvers: approvers(record, { commit: 'f'.repeat(40), sameDiffAsHead: false }) }),
    ],
    [
      'whether an approval counted',
      /did not count/,
      (record) => ({ ...record, approvers: approvers(record, { counts: false }) }),
    ],
    ['the approvals', /rests on an approval by grace/, (record) => ({ ...record, approvers: [] })],
    [
      'an approver, into something else than a name',
      /rests on an approval by \{"toString":1\}/,
      (record) => ({
        ...record,
        findings: record.findings.map((one) =>
          one.rule === 'approvals' ? { ...one, evidence: { approvers: [{ toString: 1 }] } } : one,
        ),
      }),
    ],
    [
      'an approver twice',
      /listed twice/,
      (record) => ({ ...record, approvers: [...record.approvers, ...record.approvers] }),
    ],
    [
      'the window',
      /window was closed/,
      (record) => ({ ...record, window: { ...record.window, open: false, reason: 'weekend' } }),
    ],
    [
      'the monitoring period',
      /monitoring period/,
      (record) => ({ ...record, verification: record.verification && { ...record.verification, minutes: 5 } }),
    ],
    [
      'the verification',
      /checks are open/,
      (record) => ({ ...record, verification: record.verification && { ...record.verification, state: 'complete' } }),
    ],
    [
      'the hash of the policy',
      /schema: policy\.sha256/,
      (record) => ({ ...record, policy: { ...record.policy, sha256: 'abc' } }),
    ],
    [
      'the merge commit',
      /is not on main/,
      (record) => ({ ...record, merge: { ...record.merge, commit: 'f'.repeat(40) } }),
    ],
  ])('with %s is found', (_, message, change) => {
    expect(serious(forged(change)).map((finding) => finding.message)).toContainEqual(expect.stringMatching(message));
  });

  it('with obligations is found', () => {
    const open = recorded(emergency).obligations;
    const [first] = open;
    const cases = [
      [{ state: 'done' as const }, /contradicts/],
      [{ by: 'eve' }, /names who did it/],
      [{ state: 'done' as const, doneAt: '2026-11-25T00:00:00.000Z' }, /done too late contradicts/],
    ] as const;
    for (const [change, message] of cases) {
      const obligations = first === undefined ? [] : [{ ...first, ...change }];
      const found = serious(forged((record) => ({ ...record, obligations })));
      expect(found.map((finding) => finding.message)).toContainEqual(expect.stringMatching(message));
    }
  });
});

const approvers = (record: PullRequestRecord, change: Partial<PullRequestRecord['approvers'][number]>) =>
  record.approvers.map((each) => ({ ...each, ...change }));

describe('tampering with one file', () => {
  const edited = (path: string, text: string | null): Verified =>
    branches([good], { files: stored(good).map((file) => (file.path === path ? { ...file, text } : file)) });

  it.each([
    ['a JSON file that is none', edited(json, '{'), /not JSON/],
    ['a JSON file laid out otherwise', edited(json, JSON.stringify(good)), /canonical form/],
    ['a member that the schema does not know', edited(json, recordText({ ...good, ...{ extra: 1 } })), /schema/],
    ['an edited page', edited(markdown, recordMarkdown({ ...good, title: 'Another' })), /page does not say/],
    [
      'a missing page',
      branches([good], { files: stored(good).filter(({ path }) => path === json) }),
      /page is missing/,
    ],
    [
      'a missing JSON file',
      branches([good], { files: stored(good).filter(({ path }) => path === markdown) }),
      /has no record/,
    ],
    ['a removed file', edited(json, null), /not as its last commit left it/],
    [
      'a file that is no record',
      branches([good], { files: [...stored(good), { path: '2026/11/x.json', text: '{}', history: [] }] }),
      /is no record/,
    ],
  ])('is found: %s', (_, verified, message) => {
    expect(serious(verified).map((finding) => finding.message)).toContainEqual(expect.stringMatching(message));
  });

  it('leaves a README of the branch alone', () => {
    const readme = { path: 'README.md', text: 'Records', history: null };
    expect(serious(branches([good], { files: [...stored(good), readme] }))).toEqual([]);
  });

  it('of any byte of a record is found', () => {
    const text = recordText(good);
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: text.length - 1 }),
        fc.constantFrom('0', 'x', ' ', '"'),
        (index, character) => {
          fc.pre(text.charAt(index) !== character);
          const changed = `${text.slice(0, index)}${character}${text.slice(index + 1)}`;
          expect(verifyRecords(edited(json, changed)).passed).toBe(false);
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe('the history of a record', () => {
  const after = followedUp(recorded(emergency), {
    at: new Date('2026-11-19T18:00:00Z'),
    issue: 'https://github.com/acme/shop/issues/50',
    obligations: recorded(emergency).obligations.map((each) =>
      each.id === 'review'
        ? { ...each, state: 'done' as const, doneAt: '2026-11-19T17:30:00.000Z', by: 'grace', how: 'approved' }
        : each,
    ),
  });
  const first = recorded(emergency);
  const corrected = { ...after, title: 'Another title' };
  const record = recordMessage([{ act: 'record', place, why: '' }]);
  const followUp = recordMessage([{ act: 'follow-up', place, why: 'reviewed by grace' }]);
  const correct = recordMessage([{ act: 'correct', place, why: 'the title was read too late' }]);

  const withHistory = (...steps: [string, ChangeRecord | null][]): Verified => {
    const last = steps.at(-1)?.[1] ?? null;
    const files = [
      [json, recordText],
      [markdown, recordMarkdown],
    ] as const;
    return branches([first], {
      files: files.map(([path, print]) => ({
        path,
        text: last === null ? null : print(last),
        history: steps.map(([message, version], index) => ({
          commit: String(index + 1).repeat(40),
          message,
          text: version === null ? null : print(version),
        })),
      })),
    });
  };

  it.each<[string, Verified, number]>([
    ['written and followed up', withHistory([record, first], [followUp, after]), 0],
    ['corrected by a commit that says so', withHistory([record, first], [followUp, after], [correct, corrected]), 1],
    [
      'several records in one commit',
      withHistory([
        recordMessage([
          { act: 'record', place, why: '' },
          { act: 'record', place: '2026/11/19-43', why: '' },
        ]),
        first,
      ]),
      0,
    ],
    ['edited by hand, and restored', withHistory([record, first], ['oops', corrected], ['put it back', first]), 2],
    ['removed, and restored', withHistory([record, first], ['oops', null], [record, first]), 2],
  ])('is accepted: %s', (_, verified, notes) => {
    const { findings, passed } = verifyRecords(verified);
    expect(findings.filter(({ outcome }) => outcome !== 'note')).toEqual([]);
    expect([passed, findings.length]).toEqual([true, notes]);
  });

  it.each<[string, Verified, RegExp]>([
    ['rewritten without a word', withHistory([record, first], ['Update', corrected]), /rewrote it without saying so/],
    ['rewritten as if it were written again', withHistory([record, first], [record, corrected]), /rewrote it/],
    [
      'rewritten as a follow-up',
      withHistory([record, first], [followUp, corrected]),
      /changed what the record says of the merge/,
    ],
    ['taken back', withHistory([record, after], [followUp, first]), /took back/],
    [
      'corrected for another record',
      withHistory([record, first], [recordMessage([{ act: 'correct', place: '2026/11/19-7', why: 'x' }]), corrected]),
      /rewrote it/,
    ],
    ['corrected without a reason', withHistory([record, first], [`Correct ${place}: `, corrected]), /rewrote it/],
    ['removed', withHistory([record, first], ['Clean up', null]), /removed it/],
    ['begun by somebody else', withHistory(['Add file', first]), /does not say “Record/],
    [
      'not read',
      branches([first], { files: stored(first).map((file) => ({ ...file, history: null })) }),
      /history could not be read/,
    ],
  ])('is found: %s', (_, verified, message) => {
    expect(serious(verified).map((finding) => finding.message)).toContainEqual(expect.stringMatching(message));
  });

  it('is not known where the versions of a follow-up were not read', () => {
    const { files, ...rest } = withHistory([record, first], [followUp, after]);
    const blind = files.map((file) => ({
      ...file,
      history: (file.history ?? []).map(({ commit, message }) => ({ commit, message })),
    }));
    const found = serious({ ...rest, files: blind });
    expect(found.map(({ outcome, message }) => [outcome, message])).toEqual([
      ['unknown', 'What the follow-up changed could not be read'],
    ]);
  });
});

describe('the gated branch', () => {
  const commit = (sha: string, pullRequests: number[] | null = []) => ({ sha, pullRequests });
  const own = commit(MERGE_COMMIT, [42]);

  it.each([
    ['a commit without a pull request', [own, commit('d'.repeat(40))], 'fail', /no pull request/],
    [
      'a merged pull request without a record',
      [own, commit('d'.repeat(40), [43])],
      'fail',
      /#43, which is not recorded/,
    ],
    ['a commit of which nobody knows', [own, commit('d'.repeat(40), null)], 'unknown', /could not be read/],
    ['a branch that could not be read', null, 'unknown', /could not be read/],
    ['a merge that was taken off', [], 'fail', /is not on main/],
  ])('is found incomplete: %s', (_, commits, outcome, message) => {
    expect(serious(branches([good], { commits }))).toEqual([
      expect.objectContaining({ check: 'completeness', outcome, message: expect.stringMatching(message) }),
    ]);
  });

  it('is complete with all commits of a merge by rebase', () => {
    const commits = [own, commit('d'.repeat(40), [42]), commit('e'.repeat(40), [42])];
    expect(serious(branches([good], { commits }))).toEqual([]);
    const landed = [MERGE_COMMIT, 'd'.repeat(40)];
    const closed = recorded({}, { landed });
    expect(serious(branches([closed], { commits }))).toEqual([
      expect.objectContaining({ message: 'GitHub counts it to #42, but the record of #42 does not' }),
    ]);
  });

  it('has one record for each change', () => {
    const again = recorded({ mergedAt: '2026-11-18T16:04:00Z', readAt: '2026-11-18T16:05:00Z' });
    const found = serious(branches([good, again]));
    expect(found.map(({ message }) => message)).toContainEqual(expect.stringContaining('is recorded at'));
  });

  it('links reverts in both records', () => {
    const link = (number: number) => [{ number, commit: null, exact: true }];
    const undo = recorded({ number: 43, mergeCommit: 'd'.repeat(40) }, { reverts: link(42) });
    expect(serious(branches([good, undo])).map(({ message }) => message)).toEqual([
      '#43 names it under “reverts”, but it does not name #43',
    ]);
    expect(serious(branches([recorded({}, { revertedBy: link(43) }), undo]))).toEqual([]);
  });
});
