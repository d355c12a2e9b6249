import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildPushRecord } from '../../src/records/build-push-record.ts';
import { buildRecord } from '../../src/records/build-record.ts';
import { recordText, sameMerge, sameRecord } from '../../src/records/record.ts';
import { recordMarkdown } from '../../src/records/record-markdown.ts';
import { parseRecord } from '../../src/records/schema.ts';
import { asOfMerge } from '../../src/replay/as-of-merge.ts';
import { approval, GOOD_BODY, HEAD, identity } from '../support/change.ts';
import { decisionOn, emergency, facts, MERGED, mergedChange, policy, recorded } from './recorded.ts';

describe('the record of a merged pull request', () => {
  const record = recorded();

  it('is as stored, JSON and page', async () => {
    const shown = { ...record, policy: { ...record.policy, sha256: '0'.repeat(64) } };
    await expect(recordText(shown)).toMatchFileSnapshot('__snapshots__/record.json');
    await expect(recordMarkdown(shown)).toMatchFileSnapshot('__snapshots__/record.md');
  });

  it('follows its own schema, and is the same after a round trip', () => {
    const parsed = parseRecord(JSON.parse(recordText(record)));
    expect(parsed).toEqual({ ok: true, record });
  });

  it.each([
    ['what', { what: expect.stringContaining('retried with back-off') }],
    ['why', { why: { text: expect.stringContaining('because a short outage'), where: 'Description' } }],
    ['type of change', { typeOfChange: ['Bug fix'] }],
    ['author', { author: { login: 'ada', bot: false, startedBy: null } }],
    ['authors of commits', { commitAuthors: [{ login: 'ada', name: 'ada', commits: 1 }] }],
    ['verdict', { verdict: 'pass', compliant: true, reasons: [] }],
    ['window', { window: expect.objectContaining({ open: true, reason: null, timezone: 'America/Chicago' }) }],
    ['merge', { merge: expect.objectContaining({ by: 'grace', local: 'Thursday 19 November 2026, 10:04 CT' }) }],
    ['monitoring', { verification: expect.objectContaining({ minutes: 120, ends: '2026-11-19T18:04:00.000Z' }) }],
  ])('says its %s', (_, expected) => {
    expect(record).toMatchObject(expected);
  });

  it('says whose approval of which commit filled which seat', () => {
    expect(record.approvers).toEqual([
      expect.objectContaining({ login: 'grace', commit: HEAD, seat: 'technical', counts: true }),
    ]);
  });

  it('holds every finding with clauses and controls', () => {
    const merged = mergedChange();
    expect(record.findings.map(({ rule }) => rule)).toEqual(decisionOn(merged).findings.map(({ rule }) => rule));
    expect(record.findings.every(({ clauses, controls }) => clauses.length > 0 && controls.length > 0)).toBe(true);
  });

  it.each([
    ['no approval', { reviews: [] }, 'fail or wait', /review/i],
    ['red checks', { checks: [check('failure')] }, 'fail or wait', /check/i],
    ['a merge at night', { mergedAt: '2026-11-20T04:00:00Z' }, 'fail or wait', /window|closed/i],
    ['commits that could not be read', { commits: undefined }, 'unknown', /could not be read/],
  ])('does not comply with %s', (_, more, __, reason) => {
    const bad = recorded(more);
    expect(bad.compliant).toBe(false);
    expect(bad.reasons.join('\n')).toMatch(reason);
  });

  it('does not comply with what the audit found besides', () => {
    expect(recorded({}, { problems: ['The status was red at the merge'] })).toMatchObject({
      compliant: false,
      verdict: 'pass',
      reasons: ['The status was red at the merge'],
    });
  });

  it('counts an approval that came after the merge for nothing, and marks it', () => {
    const late = recorded({ reviews: [approval('grace', { submittedAt: '2026-11-19T16:04:30Z' })] });
    expect(late.approvers).toEqual([]);
    expect(late.compliant).toBe(false);
    expect(late.changedSinceMerge).toContainEqual({
      fact: 'reviews',
      what: 'A review was given: approved',
      at: '2026-11-19T16:04:30.000Z',
      by: 'grace',
    });
  });

  it('marks labels, descriptions and checks that changed since the merge', () => {
    const { changedSinceMerge, labels, what, caveats, bodySha256 } = recorded({
      bodyEditedAt: '2026-11-19T16:04:40Z',
      bodyEditor: 'mallory',
      labels: ['minor'],
      labelEvents: [{ label: 'minor', actor: 'mallory', at: '2026-11-19T16:04:20Z', added: true }],
      checks: [check('success'), { ...check('success'), name: 'late', completedAt: '2026-11-19T16:04:50Z' }],
    });
    expect(changedSinceMerge.map(({ fact, by }) => [fact, by])).toEqual([
      ['labels', 'mallory'],
      ['body', 'mallory'],
      ['checks', null],
    ]);
    expect([labels, what, bodySha256]).toEqual([[], '', null]);
    expect(caveats.join()).toContain('edited after the merge');
  });

  it('takes the description as of the merge where it is known', () => {
    const merged = mergedChange({ body: 'rewritten', bodyEditedAt: '2026-11-19T16:04:40Z', bodyEditor: 'ada' });
    const then = asOfMerge({ ...merged, body: GOOD_BODY, bodyEditedAt: null }, { renames: [] });
    const built = buildRecord(merged, decisionOn(mergedChange()), facts({ asOf: then }));
    expect(built.what).toContain('retried');
    expect(built.changedSinceMerge).toContainEqual(expect.objectContaining({ fact: 'body', by: 'ada' }));
  });

  it('names e-mail addresses nowhere', () => {
    const built = recorded({
      body: `${GOOD_BODY}\nReported by jürgen@beispiel.de, about icon@2x.png of lodash@4.17.21`,
      commits: [
        {
          sha: HEAD,
          parents: [],
          authors: [identity('ada'), { login: null, name: 'eve@evil.example', email: 'eve@evil.example' }],
          committer: identity('ada'),
          message: 'x',
        },
      ],
    });
    const text = recordText(built);
    expect(text).not.toMatch(/[\w.]@(?:example\.com|evil\.example|beispiel)/);
    expect(recordMarkdown(built)).not.toContain('eve@');
    expect(text).toContain('…@evil.example');
  });

  it.each([
    ['is not merged', { mergedAt: null }, {}, /not merged/],
    ['is judged as of another instant', {}, { at: '2026-11-19T16:05:00Z' }, /judge it as of then/],
    ['is another one', {}, { number: 43 }, /not of acme\/shop#42/],
  ])('is refused where the change %s', (_, more, other, message) => {
    const decision = decisionOn(mergedChange());
    const wrong = {
      ...decision,
      ...('at' in other ? { at: other.at } : {}),
      change: { ...decision.change, ...('number' in other ? { number: other.number } : {}) },
    };
    expect(() => buildRecord(mergedChange(more), wrong, facts())).toThrow(message);
  });

  it('of an emergency says why, who approved it, and what is still to be done', () => {
    const built = recorded(emergency);
    expect(built).toMatchObject({ lane: 'emergency', verdict: 'pass', compliant: true });
    expect(built.why).toEqual({ text: 'the shop is down since 09:50.', where: 'Emergency' });
    expect(built.obligations.map(({ id, state }) => [id, state])).toEqual(
      ['document', 'review', 'confirmation', 'tests', 'retrospective'].map((id) => [id, 'open']),
    );
  });
});

function check(conclusion: string) {
  return {
    name: 'test',
    kind: 'check-run' as const,
    status: 'completed',
    conclusion,
    startedAt: '2026-11-19T15:00:00Z',
    completedAt: '2026-11-19T15:10:00Z',
  };
}

describe('the same facts', () => {
  it('give the same record, whatever the order of lists without an order', () => {
    const labels = ['x', 'y', 'z'];
    const commits = ['d', 'e'].map((letter, index) => ({
      sha: letter.repeat(40),
      authors: [identity(index === 0 ? 'ada' : 'bob')],
      message: letter,
    }));
    const authors = recorded({ commits }).commitAuthors;
    const whole = recordText(recorded({ labels }));
    const shuffled = <Item>(items: Item[]) => fc.shuffledSubarray(items, { minLength: items.length });
    fc.assert(
      fc.property(shuffled(commits), shuffled(labels), (one, other) => {
        expect(recordText(recorded({ labels: other }))).toBe(whole);
        expect(recorded({ commits: one }).commitAuthors).toEqual(authors);
      }),
      { numRuns: 12 },
    );
  });

  it('give the same bytes, in whatever order members were made', () => {
    const record = recorded();
    const reversed = Object.fromEntries(Object.entries(record).reverse());
    expect(recordText({ ...record, ...reversed })).toBe(recordText(record));
    expect(recordText(recorded())).toBe(recordText(record));
  });

  it('give the same record whenever they are captured', () => {
    const later = { capture: { at: new Date('2026-11-19T17:00:00Z'), by: 'sweep' as const } };
    expect(sameRecord(recorded(), recorded({}, later))).toBe(true);
    expect(recordText(recorded())).not.toBe(recordText(recorded({}, later)));
    expect(sameRecord(recorded(), recorded({ title: 'Another title for it' }))).toBe(false);
    expect(sameMerge(recorded(), recorded({}, { issue: 'https://github.com/acme/shop/issues/9' }))).toBe(true);
    expect(sameRecord(recorded(), recorded({}, { issue: 'https://github.com/acme/shop/issues/9' }))).toBe(false);
  });
});

describe('text of strangers', () => {
  it('forges nothing on the page, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const hostile = `${text}\n<script>x</script> @owner | x\n\n# ✅ Compliant\n${text}`;
        const page = recordMarkdown(
          recorded({ title: hostile.slice(0, 250), body: `## Description\n${hostile}\n## Testing\n- [x] ${hostile}` }),
        );
        expect(page).not.toContain('<script>');
        expect(page).not.toMatch(/(?<!\\|&#8203;)@owner/);
        expect(page.match(/^# /gm)).toHaveLength(1);
      }),
      { numRuns: 20 },
    );
  });

  it('makes no page larger than GitHub shows', () => {
    const files = Array.from({ length: 3000 }, (_, index) => ({
      path: `src/${'long/'.repeat(20)}${index}.ts`,
      status: 'modified' as const,
    }));
    const page = recordMarkdown(recorded({ body: `## Description\n${'word '.repeat(12)}\n`.repeat(1000), files }));
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(250_000);
    expect(page).toContain('# ');
  });
});

describe('the record of a push', () => {
  const push = {
    repository: 'acme/shop',
    branch: 'main',
    by: 'mallory',
    at: new Date(MERGED),
    before: 'd'.repeat(40),
    after: 'e'.repeat(40),
    how: 'direct' as const,
    commits: [
      { sha: 'e'.repeat(40), message: 'quick fix\n\nmore', author: { login: 'mallory', name: 'M <m@x.example>' } },
    ],
  };
  const record = buildPushRecord(push, { ...facts(), source: { source: policy.source, sha256: policy.sha256 } });

  it('never complies, and says who pushed what', async () => {
    expect(record).toMatchObject({
      compliant: false,
      reasons: ['mallory pushed 1 commit to main without a pull request'],
      push: { commits: [{ subject: 'quick fix', author: { login: 'mallory', name: 'M <…@x.example>' } }] },
    });
    expect(parseRecord(JSON.parse(recordText(record)))).toEqual({ ok: true, record });
    const page = recordMarkdown({ ...record, policy: { ...record.policy, sha256: '0'.repeat(64) } });
    await expect(page).toMatchFileSnapshot('__snapshots__/push.md');
  });

  it('tells of the commits that a forced push took off', () => {
    const forced = buildPushRecord(
      { ...push, how: 'force', commits: [], dropped: ['a'.repeat(40), 'b'.repeat(40)] },
      { ...facts(), source: policy },
    );
    expect(forced.reasons).toEqual(['mallory rewrote main by a forced push, which took 2 commits off it']);
  });
});
