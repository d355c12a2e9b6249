import { describe, expect, it } from 'vitest';
import { type RevertFacts, revertsOf, sortedLinks } from '../../src/records/reverts.ts';

const sha = (letter: string) => letter.repeat(40);
const merged = [
  { number: 40, commits: [sha('4'), sha('5')], title: 'Cache prices' },
  { number: 41, commits: [sha('a')], title: 'Retry failed deliveries' },
  { number: 42, commits: [sha('b')], title: 'Revert "Retry failed deliveries"' },
  { number: 50, commits: [sha('6')], title: 'Bump' },
  { number: 51, commits: [sha('7')], title: 'Bump' },
  { number: null, commits: [sha('c')], title: 'quick fix' },
];

const facts = (more: Partial<RevertFacts>): RevertFacts => ({
  repository: 'acme/shop',
  number: 60,
  title: 'Some change',
  body: null,
  messages: [],
  ...more,
});

describe('what a change reverts', () => {
  it.each<[string, Partial<RevertFacts>, (number | string)[]]>([
    ['GitHub’s button', { title: 'Revert "Retry failed deliveries"', body: 'Reverts acme/shop#41' }, [41]],
    ['GitHub’s button, with an issue', { title: 'Revert "x"', body: 'Reverts acme/shop#41\r\n\r\nFixes #7' }, [41]],
    ['a short reference', { body: 'Reverts #41' }, [41]],
    ['another repository', { body: 'Reverts acme/other#41' }, []],
    ['git revert', { messages: [`Revert "Retry failed deliveries"\n\nThis reverts commit ${sha('a')}.`] }, [41]],
    ['git revert, abbreviated', { messages: ['This reverts commit aaaaaaa.'] }, [41]],
    [
      'git revert of a merge',
      { messages: [`This reverts commit ${sha('a')}, reversing\nchanges made to ${sha('4')}.`] },
      [41],
    ],
    ['git revert of one commit of a rebase', { messages: [`This reverts commit ${sha('5')}.`] }, [40]],
    ['git revert of a push', { messages: [`This reverts commit ${sha('c')}.`] }, [sha('c')]],
    ['git revert of what nobody knows', { messages: ['This reverts commit deadbeef.'] }, ['deadbeef']],
    [
      'a revert of a revert',
      { title: 'Revert "Revert "Retry failed deliveries" (#42)"', body: 'Reverts acme/shop#42' },
      [42],
    ],
    ['a number in the title', { title: 'Revert "Retry failed deliveries (#41)"' }, [41]],
    ['its own number behind the title', { title: 'Revert "Retry failed deliveries (#41)" (#60)' }, [41]],
    ['a title alone', { title: 'Revert "Retry failed deliveries"' }, [41]],
    ['a title that two changes had', { title: 'Revert "Bump"' }, []],
    ['git reapply', { messages: [`Reapply "Retry failed deliveries"\n\nThis reverts commit ${sha('b')}.`] }, [42]],
    ['two at once', { messages: [`This reverts commit ${sha('a')}.`, `This reverts commit ${sha('4')}.`] }, [40, 41]],
    ['prose', { body: 'This fixes what #41 broke, and reverts #40 in spirit only.' }, []],
    ['a denial', { body: 'Not a revert of #41' }, []],
    ['a quote', { body: '> Reverts acme/shop#41' }, []],
    ['itself', { body: 'Reverts #60' }, []],
    ['nothing', {}, []],
    ['trees alone', { reverts: { number: 41, mergedAt: '2026-11-18T12:00:00Z', exact: true } }, [41]],
  ])('by %s', (_, more, expected) => {
    expect(revertsOf(facts(more), merged).map(({ number, commit }) => number ?? commit)).toEqual(expected);
  });

  it('tells whether the trees prove it', () => {
    const proven = { number: 41, mergedAt: '2026-11-18T12:00:00Z', exact: true };
    expect(revertsOf(facts({ body: 'Reverts #41', reverts: proven }), merged)).toEqual([
      { number: 41, commit: sha('a'), exact: true },
    ]);
    expect(revertsOf(facts({ body: 'Reverts #40', reverts: { ...proven, exact: false } }), merged)).toEqual([
      { number: 40, commit: sha('4'), exact: null },
      { number: 41, commit: sha('a'), exact: false },
    ]);
  });

  it('keeps each link once, with what proves more', () => {
    const link = (number: number | null, commit: string | null, exact: boolean | null) => ({ number, commit, exact });
    expect(sortedLinks([link(null, 'b', null), link(7, null, null), link(3, 'x', true), link(7, 'y', true)])).toEqual([
      link(3, 'x', true),
      link(7, 'y', true),
      link(null, 'b', null),
    ]);
  });
});
