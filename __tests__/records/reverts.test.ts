import { describe, expect, it } from 'vitest';
import { type RevertFacts, revertsOf, sortedLinks } from '../../src/records/reverts.ts';
import { leastWork } from '../support/work.ts';

const sha = (letter: string) => letter.repeat(40);
const merged = [
  { number: 40, commits: [sha('4'), sha('5')], title: 'Cache prices' },
  { number: 41, commits: [sha('a')], title: 'Retry failed deliveries' },
  { number: 42, commits: [sha('b')], title: 'Revert "Retry failed deliveries"' },
  { number: 50, commits: [sha('6')], title: 'Bump' },
  { number: 51, commits: [sha('7')], title: 'Bump' },
  { number: 52, commits: [sha('8')], title: 'Say "hello"' },
  { number: 53, commits: [sha('9')], title: 'Reapply "Bump prices"' },
  { number: 54, commits: [sha('d')], title: 'Revert "Reapply "Bump prices"" (#54)' },
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
    ['a number in the title of a merge', { title: 'Revert "Merge pull request #40 from acme/prices"' }, [40]],
    ['Reapply alone', { title: 'Reapply "Retry failed deliveries"' }, [42]],
    ['Reapply, with the number of what the revert undid', { title: 'Reapply "Retry failed deliveries (#41)"' }, [42]],
    [
      'git reapply of a squash, which leaves its number behind the quotes',
      { messages: ['Reapply "Retry failed deliveries (#41)" (#42) (#60)'] },
      [42],
    ],
    ['Reapply of what was never reverted', { title: 'Reapply "Cache prices (#40)"' }, []],
    ['a revert of a revert by its title', { title: 'Revert "Revert "Retry failed deliveries""' }, [42]],
    ['a revert of a revert, with the first number', { title: 'Revert "Revert "Retry failed deliveries (#41)""' }, [42]],
    ['a revert of a revert that says its number', { title: 'Revert "Revert "Retry (#41)" (#42)" (#60)' }, [42]],
    ['a revert of a reapply', { title: 'Revert "Reapply "Bump prices""' }, [53]],
    ['a revert of a reapply in other words', { title: 'Revert "Revert "Revert "Bump prices"""' }, [53]],
    ['git’s reapply of a revert of a reapply', { title: 'Reapply "Reapply "Bump prices""' }, [54]],
    ['a revert of a change that named another', { title: 'Revert "Reverts #41 for now"' }, []],
    ['a revert of a change with other numbers inside', { title: 'Revert "Revert #41 and #40 (again)"' }, []],
    [
      'git revert --reference',
      { messages: ['Too slow\n\nThis reverts commit aaaaaaa (Retry failed deliveries, 2026-11-18).'] },
      [41],
    ],
    ['a title with quotes in it', { title: 'Revert "Say "hello" (#52)"' }, [52]],
    ['a title without its closing quote', { title: 'Revert "Retry failed deliveries (#41)' }, []],
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

  it('reads first lines of 65,536 hostile characters in no time', () => {
    for (const title of [
      'Revert "'.repeat(8192),
      `Revert "${'"'.repeat(65_536)}`,
      `Revert "${' (#1)'.repeat(13_000)}"`,
    ]) {
      const read = () => revertsOf(facts({ title, messages: [title] }), merged);
      expect(leastWork(read, 300)).toBeLessThan(300);
    }
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
