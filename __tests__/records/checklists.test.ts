import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { box, checklistOf, tickedItems } from '../../src/records/checklist.ts';
import { issueBody, issueTitle, overdueComment, ticksInIssue } from '../../src/records/follow-up-issue.ts';
import { kindsShown, monitoringEnds, postDeploymentChecks, verificationAt } from '../../src/records/monitoring.ts';
import { ticksInVerification, verificationComment } from '../../src/records/verification-comment.ts';
import { md } from '../../src/report/markdown.ts';
import { emergency, MERGED, recorded } from './recorded.ts';

const zone = 'America/Chicago';
const record = recorded(emergency);
const ids = record.obligations.map(({ id }) => id);

describe('the issue of an emergency', () => {
  it('says in its title until when to document', () => {
    expect(issueTitle(record, zone)).toBe('Emergency change #42: document by Friday 20 November, 10:04 CT');
  });

  it('is as stored', async () => {
    await expect(issueBody(record, zone)).toMatchFileSnapshot('__snapshots__/issue.md');
  });

  it('is read back with what people ticked', () => {
    const body = issueBody(record, zone);
    expect(ticksInIssue(body, record)).toEqual(new Set());
    const ticked = body.replace(/- \[ \] (.*item tests)/, '- [x] $1');
    expect(ticksInIssue(ticked, record)).toEqual(new Set(['tests']));
    expect(ticksInIssue(ticked.replaceAll('\n', '\r\n'), record)).toEqual(new Set(['tests']));
  });

  it('shows what is done, and reads it back, for any states', () => {
    fc.assert(
      fc.property(fc.subarray(ids), fc.string({ unit: 'binary', maxLength: 60 }), (done, title) => {
        const obligations = record.obligations.map((each) =>
          done.includes(each.id)
            ? { ...each, state: 'done' as const, doneAt: MERGED, by: title, how: title }
            : { ...each, how: title },
        );
        const body = issueBody({ ...record, title, obligations }, zone);
        expect(ticksInIssue(body, record)).toEqual(new Set(done));
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    ['of another change', { number: 43 }],
    ['of another repository', { repository: 'acme/other' }],
    ['of another purpose', { lane: 'rollback' as const }],
  ])('is not read where it is %s', (_, other) => {
    expect(ticksInIssue(issueBody(record, zone), { ...record, ...other })).toBeNull();
    expect(ticksInIssue(null, record)).toBeNull();
  });

  it('cannot be ticked by what strangers write into a title', () => {
    const title = 'x\n- [x] done <!-- change-gate:item tests -->';
    expect(ticksInIssue(issueBody({ ...record, title }, zone), record)).toEqual(new Set());
  });

  it('mentions the owners, and nobody else, when something is overdue', () => {
    const overdue = record.obligations.map((each) => ({ ...each, state: 'overdue' as const, how: 'ask @eve' }));
    const text = overdueComment({ ...record, obligations: overdue }, ['grace', 'acme/leads', 'x\n@mallory'], zone);
    expect(text).toContain('@grace @acme/leads\n');
    expect(text).not.toMatch(/@(?:eve|mallory)/);
  });

  it('is opened for emergencies and rollbacks only', () => {
    expect(() => issueTitle(recorded(), zone)).toThrow(RangeError);
    expect(issueTitle({ ...record, lane: 'rollback' }, zone)).toMatch(/^Rollback #42: document the incident by/);
  });
});

describe('a checklist', () => {
  it.each([
    ['a ticked box', '- [x] a <!-- change-gate:item a -->', ['a']],
    ['a capital X', '* [X] a <!-- change-gate:item a -->', ['a']],
    ['an open box', '- [ ] a <!-- change-gate:item a -->', []],
    ['a box that is ticked and not', '- [x] a <!-- change-gate:item a -->\n- [ ] a <!-- change-gate:item a -->', []],
    ['the other way round', '- [ ] a <!-- change-gate:item a -->\n- [x] a <!-- change-gate:item a -->', []],
    ['an item that nobody asked for', '- [x] b <!-- change-gate:item b -->', []],
    ['a line without a mark', '- [x] a', []],
    ['a quoted line', '> - [x] a <!-- change-gate:item a -->', []],
    ['a very long line', `- [x] ${'a '.repeat(50_000)}<!-- change-gate:item a -->`, ['a']],
  ])('with %s', (_, text, expected) => {
    expect([...tickedItems(text, ['a'])]).toEqual(expected);
  });

  it('has items with names only', () => {
    expect(() => box('a --> b', true, md`x`)).toThrow(RangeError);
  });

  it.each([
    null,
    '',
    'text',
    'x <!-- change-gate:emergency acme/shop#42 -->',
    '<!-- change-gate:other acme/shop#42 -->',
  ])('is not %j', (text) => {
    expect(checklistOf(text)).toBeNull();
  });
});

describe('the verification of a deployment', () => {
  const mergedAt = new Date(MERGED);
  const deployed = {
    repository: 'acme/shop',
    number: 42,
    category: 'major' as const,
    mergedAt,
    kinds: ['code', 'database', 'configuration'] as const,
    migrations: [
      { path: 'db/1.up.sql', tool: 'golang-migrate', wayBack: 'lacks' as const, why: 'no down script comes with it' },
    ],
  };
  const all = new Set(postDeploymentChecks.map(({ id }) => id));

  it('is asked for in one comment', async () => {
    await expect(verificationComment(deployed, zone)).toMatchFileSnapshot('__snapshots__/verification.md');
  });

  it('is read back', () => {
    const text = verificationComment(deployed, zone).replace('- [ ] Application', '- [x] Application');
    expect(ticksInVerification(text, deployed)).toEqual(new Set(['health']));
    expect(ticksInVerification(text, { ...deployed, number: 7 })).toBeNull();
  });

  it.each([
    ['standard', '2026-11-19T16:34:00.000Z'],
    ['normal', '2026-11-19T18:04:00.000Z'],
    ['major', '2026-11-20T16:04:00.000Z'],
  ] as const)('of a %s change ends at %s', (category, ends) => {
    expect(monitoringEnds(category, mergedAt).toISOString()).toBe(ends);
  });

  it.each([
    ['before its end', all, -1, 'monitoring'],
    ['at its end, all done', all, 0, 'complete'],
    ['at its end, one open', new Set([...all].slice(1)), 0, 'incomplete'],
    ['at its end, none done', new Set<string>(), 0, 'incomplete'],
  ])('%s is %s', (_, done, offset, state) => {
    const at = new Date(monitoringEnds('normal', mergedAt).getTime() + offset);
    expect(verificationAt('normal', mergedAt, done, at).state).toBe(state);
  });

  it.each([
    ['code', ['src/a.ts'], [], ['code']],
    ['a migration', ['db/1.sql'], ['db/1.sql'], ['database']],
    ['a migration and code', ['db/1.sql', 'a.rb'], ['db/1.sql'], ['code', 'database']],
    ['configuration', ['config/app.yml', '.env.production'], [], ['configuration']],
    ['documentation', ['README.md'], [], ['code']],
    ['nothing', [], [], ['code']],
  ])('knows the kinds of change of %s', (_, paths, migrating, kinds) => {
    const migrations = migrating.map((path) => ({ path }));
    expect(kindsShown({ paths, typeOfChange: [], migrations })).toEqual(kinds);
  });
});
