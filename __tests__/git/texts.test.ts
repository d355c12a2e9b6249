import { describe, expect, test } from 'vitest';
import type { Checkout } from '../../src/git/checkout.ts';
import { repositoryName } from '../../src/git/checkout.ts';
import { authorsOf, coAuthors, identity, loginOf } from '../../src/git/identity.ts';
import { pullRequestOf, revertMentions, titlesOf } from '../../src/git/revert-mentions.ts';
import { leastWork } from '../support/work.ts';

test.each<[string, string | null]>([
  ['583231+octocat@users.noreply.github.com', 'octocat'],
  ['octocat@users.noreply.github.com', 'octocat'],
  ['OctoCat@Users.NoReply.GitHub.com', 'OctoCat'],
  ['49699333+dependabot[bot]@users.noreply.github.com', 'dependabot[bot]'],
  ['1+ada_acme@users.noreply.github.com', 'ada_acme'],
  ['noreply@github.com', 'web-flow'],
  ['ada@example.com', null],
  ['octocat@users.noreply.github.com.example.com', null],
  ['a b@users.noreply.github.com', null],
  ['@users.noreply.github.com', null],
  ['', null],
])('the address %s names the login %s', (email, login) => {
  expect(loginOf(email)).toBe(login);
});

describe('co-authors', () => {
  test.each<[string, string, string[]]>([
    ['the trailer', 'Fix\n\nCo-authored-by: Bob <bob@example.com>', ['bob@example.com']],
    ['any case, as tools write it', 'Fix\n\nCo-Authored-By: Bob <bob@example.com>', ['bob@example.com']],
    ['several', 'Fix\n\nCo-authored-by: B <b@x.y>\nCo-authored-by: C <c@x.y>', ['b@x.y', 'c@x.y']],
    ['in the middle of a squash message', '* a\n\nCo-authored-by: B <b@x.y>\n\n* b\n\nend', ['b@x.y']],
    ['with CRLF', 'Fix\r\n\r\nCo-authored-by: B <b@x.y>\r\n', ['b@x.y']],
    ['a name with brackets', 'x\n\nCo-authored-by: B <3 <b@x.y>', ['b@x.y']],
    ['no address', 'x\n\nCo-authored-by: Bob', []],
    ['an empty address', 'x\n\nCo-authored-by: Bob <>', []],
    ['within a sentence', 'See Co-authored-by: B <b@x.y>', []],
    ['another trailer', 'x\n\nSigned-off-by: B <b@x.y>', []],
  ])('%s', (_, message, expected) => {
    expect(coAuthors(message).map(({ email }) => email)).toEqual(expected);
  });

  test('count once each, whatever the case of the address', () => {
    const message = 'x\n\nCo-authored-by: Ada <ADA@example.com>\nCo-authored-by: B <b@x.y>\nCo-authored-by: B <B@x.y>';
    expect(authorsOf(identity('Ada', 'ada@example.com'), message).map(({ email }) => email)).toEqual([
      'ada@example.com',
      'b@x.y',
    ]);
  });
});

describe('the repository', () => {
  const at = (url: string | null): Checkout => ({
    head: '',
    branch: null,
    refs: new Map(),
    config: new Map(url === null ? [] : [['remote.origin.url', url]]),
    remote: url === null ? null : 'origin',
    commonDirectory: '/home/ada/my shop/.git',
    topLevel: null,
    shallow: false,
    objectFormat: 'sha1',
  });
  test.each<[string | null, string]>([
    ['git@github.com:acme/shop.git', 'acme/shop'],
    ['git@github.com:acme/shop', 'acme/shop'],
    ['github.com:/acme/shop.git', 'acme/shop'],
    ['https://github.com/acme/shop.git', 'acme/shop'],
    ['https://github.com/acme/shop/', 'acme/shop'],
    ['https://x-access-token:secret@github.com/acme/shop', 'acme/shop'],
    ['ssh://git@github.example.com:22/acme/shop.git', 'acme/shop'],
    ['git+ssh://git@github.com/acme/shop.git', 'acme/shop'],
    ['gh:acme/shop', 'acme/shop'],
    ['https://github.com/shop', 'local/my-shop'],
    ['file:///srv/git/shop.git', 'local/my-shop'],
    ['/srv/git/shop.git', 'local/my-shop'],
    ['../a:b/shop.git', 'local/my-shop'],
    ['C:/git/shop.git', 'local/my-shop'],
    ['', 'local/my-shop'],
    [null, 'local/my-shop'],
  ])('with the remote %s is %s', (url, name) => {
    expect(repositoryName(at(url))).toBe(name);
  });
});

describe('what a text says that it reverts', () => {
  const sha = '0123456789abcdef0123456789abcdef01234567';
  test.each<[string, { shas?: string[]; numbers?: number[]; titles?: string[] }]>([
    [`Revert "Add cart"\n\nThis reverts commit ${sha}.`, { shas: [sha], titles: ['Add cart'] }],
    [`This reverts commit ${sha}, reversing\nchanges made to ${sha}.`, { shas: [sha] }],
    ['Reverts commit ABCDEF1', { shas: ['abcdef1'] }],
    ['Reverts #41', { numbers: [41] }],
    ['Reverts acme/shop#41', { numbers: [41] }],
    ['Reverts Acme/Shop#41', { numbers: [41] }],
    ['Reverts other/shop#41', {}],
    ['Revert "Add cart (#41)"', { numbers: [41], titles: ['Add cart (#41)'] }],
    ['Revert "Add cart" (#41)', { numbers: [41], titles: ['Add cart'] }],
    ['Revert "Add "cart" (#41)" (#42)', { numbers: [41], titles: ['Add "cart" (#41)'] }],
    ['Revert "', {}],
    ['Revert ""', {}],
    ['This reverts commit abc', {}],
    ['Reverts #', {}],
    ['Irreverts #41', {}],
    ['Add cart (#41)', {}],
  ])('%s', (text, { shas = [], numbers = [], titles = [] }) => {
    const found = revertMentions([text], 'acme/shop');
    expect({ shas: [...found.shas], numbers: [...found.numbers], titles: [...found.titles] }).toEqual({
      shas,
      numbers,
      titles,
    });
  });

  test('is read in a moment even from a body made to be slow', () => {
    for (const part of ['revert ', 'Reverts a/', 'Revert "', 'reverts commit 0', 'Reverts #', '"', '.']) {
      const long = part.repeat(65_536 / part.length);
      expect(leastWork(() => revertMentions([long, `Reverts ${long}`], 'acme/shop'), 300)).toBeLessThan(300);
    }
  });
});

test.each<[string, number, string[]]>([
  ['Add cart (#41)', 41, ['Add cart (#41)', 'Add cart']],
  ['Revert "Add cart (#41)" (#42)\n\nReverts #41', 42, ['Revert "Add cart (#41)" (#42)', 'Revert "Add cart (#41)"']],
  ['Merge pull request #41 from acme/cart\n\nAdd cart', 41, ['Merge pull request #41 from acme/cart', 'Add cart']],
  ['Add cart', 0, ['Add cart']],
  ['Fix #41', 0, ['Fix #41']],
])('the merged commit %j is of pull request %i', (message, number, titles) => {
  expect(pullRequestOf(message)).toBe(number);
  expect([...new Set(titlesOf(message))]).toEqual([...new Set([titles[0], titles[1]].filter(Boolean))]);
});
