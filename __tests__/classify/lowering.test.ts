import { describe, expect, it } from 'vitest';
import type { ChangeInput } from '../../src/change.ts';
import { evaluate } from '../../src/evaluate.ts';
import { PolicySchema } from '../../src/policy/schema.ts';
import { BASE, change, HEAD, identity, THURSDAY } from '../support/change.ts';

const policy = PolicySchema.parse({
  people: { executive: ['grace', 'acme/board'], security: ['alan'], owner: ['ada'] },
});
const migration: ChangeInput['files'] = [{ path: 'db/migrate/20261119_add_index.rb', status: 'added' }];
const set = (label: string, actor: string | null, at = '2026-11-18T12:00:00Z', added = true) => ({
  label,
  actor,
  at,
  added,
});
const OLD = 'c'.repeat(40);
const SLIPPED = 'd'.repeat(40);
const labelled = { labels: ['standard'], labelEvents: [set('standard', 'alan')] };
const push = (sha: string, at: string, by = 'ada') => ({ by, at, sha });

function judged(facts: Partial<ChangeInput>) {
  const { classification } = evaluate(
    policy,
    change({ pushes: [push(HEAD, '2026-11-18T11:00:00Z')], ...facts }),
    THURSDAY,
  );
  return [
    classification.category,
    classification.reasons.find((reason) => reason.source === 'lowered')?.message ?? '',
  ] as const;
}

describe('lowering a category', () => {
  it.each<[string, Partial<ChangeInput>, string, RegExp]>([
    [
      'Normal to Standard by a named person',
      { labels: ['standard'], labelEvents: [set('standard', 'alan')] },
      'standard',
      /^alan lowered it from Normal to Standard/,
    ],
    [
      'by a login in other letters',
      { labels: ['Standard'], labelEvents: [set('standard', 'Alan')] },
      'standard',
      /Alan lowered/,
    ],
    [
      'Major to Normal by an executive',
      { files: migration, labels: ['normal'], labelEvents: [set('normal', 'grace')] },
      'normal',
      /^grace lowered it from Major to Normal/,
    ],
    [
      'Major to Standard by an executive',
      { files: migration, labels: ['standard'], labelEvents: [set('standard', 'grace')] },
      'standard',
      /grace/,
    ],
    [
      'not out of Major by anybody else',
      { files: migration, labels: ['normal'], labelEvents: [set('normal', 'alan')] },
      'major',
      /alan, who set it, is no executive|board/,
    ],
    [
      'by a member of a team',
      {
        files: migration,
        labels: ['normal'],
        labelEvents: [set('normal', 'edsger')],
        teams: { 'acme/board': ['edsger'] },
      },
      'normal',
      /edsger lowered/,
    ],
    [
      'not by a stranger',
      { labels: ['standard'], labelEvents: [set('standard', 'mallory')], teams: { 'acme/board': [] } },
      'normal',
      /does not name mallory/,
    ],
    [
      'not where the team could not be read',
      { labels: ['standard'], labelEvents: [set('standard', 'edsger')], teams: { 'acme/board': null } },
      'normal',
      /could not be read/,
    ],
    [
      'not by the author, though named',
      { labels: ['standard'], labelEvents: [set('standard', 'ada')] },
      'normal',
      /ada, who set it, opened/,
    ],
    [
      'not by a co-author',
      {
        labels: ['standard'],
        labelEvents: [set('standard', 'alan')],
        commits: [{ sha: HEAD, parents: [BASE], authors: [identity('ada'), identity('alan')], message: '' }],
      },
      'normal',
      /alan, who set it, wrote/,
    ],
    ['not where nobody knows who set it', { labels: ['standard'], labelEvents: [] }, 'normal', /not known/],
    ['not by a deleted account', { labels: ['standard'], labelEvents: [set('standard', null)] }, 'normal', /not known/],
    [
      'not where the label history was not read',
      { labels: ['standard'], labelEvents: undefined },
      'normal',
      /not known/,
    ],
    [
      'not where the commits were not read',
      { labels: ['standard'], labelEvents: [set('standard', 'alan')], commits: undefined },
      'normal',
      /who wrote/,
    ],
    [
      'by who set it last',
      {
        labels: ['standard'],
        labelEvents: [
          set('standard', 'alan', '2026-11-17T12:00:00Z'),
          set('standard', 'alan', '2026-11-17T13:00:00Z', false),
          set('standard', 'ada'),
        ],
      },
      'normal',
      /ada/,
    ],
    [
      'not by a label set after the judged instant',
      { labels: ['standard'], labelEvents: [set('standard', 'alan', '2026-11-20T12:00:00Z')] },
      'normal',
      /not known/,
    ],
    [
      'not below what a box declares',
      {
        labels: ['standard'],
        labelEvents: [set('standard', 'grace')],
        body: '## Type of Change\n- [x] Breaking change',
      },
      'major',
      /^$/,
    ],
    [
      'not below what another label declares',
      { labels: ['standard', 'major'], labelEvents: [set('standard', 'grace')] },
      'major',
      /^$/,
    ],
    [
      'not after a later push',
      { labels: ['standard'], labelEvents: [set('standard', 'alan')], pushes: [push(HEAD, '2026-11-18T13:00:00Z')] },
      'normal',
      /pushed after/,
    ],
    [
      'after a push that came before it',
      { labels: ['standard'], labelEvents: [set('standard', 'alan')], pushes: [push(HEAD, '2026-11-18T11:00:00Z')] },
      'standard',
      /alan/,
    ],
    [
      'after a clean update of the branch',
      {
        labels: ['standard'],
        labelEvents: [set('standard', 'alan')],
        pushes: [push(OLD, '2026-11-18T11:00:00Z'), push(HEAD, '2026-11-18T13:00:00Z')],
        commits: [
          { sha: OLD, parents: [BASE], authors: [identity('ada')], message: '' },
          { sha: HEAD, parents: [OLD, BASE], authors: [identity('ada')], message: '', mergesBaseOnly: true },
        ],
      },
      'standard',
      /alan/,
    ],
    [
      'after a rebase that kept the diff',
      {
        labels: ['standard'],
        labelEvents: [set('standard', 'alan')],
        pushes: [push(OLD, '2026-11-18T11:00:00Z'), push(HEAD, '2026-11-18T13:00:00Z')],
        reviews: [
          {
            author: { login: 'edsger' },
            state: 'APPROVED',
            commit: OLD,
            sameDiffAsHead: true,
            submittedAt: '2026-11-18T11:30:00Z',
          },
        ],
      },
      'standard',
      /alan/,
    ],
    [
      'not where the pushes could not be read',
      { labels: ['standard'], labelEvents: [set('standard', 'alan')], pushes: null },
      'normal',
      /is not known/,
    ],
    ['not where nobody read the pushes', { ...labelled, pushes: undefined }, 'normal', /is not known/],
    ['not where no push is listed', { ...labelled, pushes: [] }, 'normal', /is not known/],
    [
      'not where the listed pushes do not lead to the head',
      { ...labelled, pushes: [push(OLD, '2026-11-18T11:00:00Z')] },
      'normal',
      /is not known/,
    ],
    [
      'not where the label history was cut off',
      { ...labelled, totals: { labelEvents: 2 } },
      'normal',
      /who set it is not known/,
    ],
    [
      'not after a push in the same second',
      { ...labelled, pushes: [push(HEAD, '2026-11-18T12:00:00Z')] },
      'normal',
      /pushed after/,
    ],
    [
      'not after an update that brought other commits along',
      {
        ...labelled,
        pushes: [push(OLD, '2026-11-18T11:00:00Z'), push(HEAD, '2026-11-18T13:00:00Z')],
        commits: [
          { sha: OLD, parents: [BASE], authors: [identity('ada')], message: '' },
          { sha: SLIPPED, parents: [OLD], authors: [identity('ada')], message: '' },
          { sha: HEAD, parents: [SLIPPED, BASE], authors: [identity('ada')], message: '', mergesBaseOnly: true },
        ],
      },
      'normal',
      /pushed after/,
    ],
    [
      'not after an update with no push before it',
      {
        ...labelled,
        pushes: [push(HEAD, '2026-11-18T13:00:00Z')],
        commits: [{ sha: HEAD, parents: [OLD, BASE], authors: [identity('ada')], message: '', mergesBaseOnly: true }],
      },
      'normal',
      /pushed after/,
    ],
  ])('%s', (_name, facts, category, message) => {
    const [found, reason] = judged(facts);
    expect(found).toBe(category);
    expect(reason).toMatch(message);
  });

  it('leaves sensitive areas as they are', () => {
    const { classification } = evaluate(
      policy,
      change({
        files: migration,
        labels: ['normal'],
        labelEvents: [set('normal', 'grace')],
        pushes: [push(HEAD, '2026-11-18T11:00:00Z')],
      }),
      THURSDAY,
    );
    expect(classification.areas.map((area) => area.area)).toEqual(['database']);
  });
});
