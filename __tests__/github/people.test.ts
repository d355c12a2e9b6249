import { describe, expect, test } from 'vitest';
import { Answer } from '../../src/github/answer.ts';
import { gitIdentity, loginOf, person } from '../../src/github/people.ts';

describe('an account', () => {
  test.each([
    ['a person', { __typename: 'User', login: 'Ada' }, { login: 'Ada', bot: false }],
    [
      'a bot, whose login GraphQL cuts',
      { __typename: 'Bot', login: 'dependabot' },
      { login: 'dependabot[bot]', bot: true },
    ],
    ['a bot with its suffix', { __typename: 'Bot', login: 'renovate[bot]' }, { login: 'renovate[bot]', bot: true }],
    ['a person named like a bot', { __typename: 'User', login: 'dependabot' }, { login: 'dependabot', bot: false }],
    ['a mannequin', { __typename: 'Mannequin', login: 'old-ada' }, { login: 'old-ada', bot: false }],
    ['an organisation', { __typename: 'Organization', login: 'acme' }, { login: 'acme', bot: false }],
  ])('%s', (_what, actor, expected) => {
    expect(person(new Answer(actor, 'actor'))).toEqual(expected);
  });

  test('a deleted account has no login', () => {
    expect(loginOf(new Answer(null, 'actor'))).toBeNull();
  });
});

describe('who stands in a commit', () => {
  const bots = '49699333+dependabot[bot]@users.noreply.github.com';
  test.each([
    ['an account', 'ada@example.com', 'ada', 'ada'],
    ['an address without account', 'eve@example.com', null, null],
    ['a bot as GitHub shows it', bots, 'dependabot[bot]', 'dependabot[bot]'],
    ['a bot without its suffix', bots, 'dependabot', 'dependabot[bot]'],
    ["a bot's address without account", bots, null, null],
    ["a person with another bot's address", bots, 'ada', 'ada'],
    ['an address with a plus', 'dependabot+dependabot@example.com', 'dependabot', 'dependabot'],
  ])('%s', (_what, email, login, expected) => {
    const user = login === null ? null : { login };
    expect(gitIdentity(new Answer({ name: 'A', email, user }, 'author'))).toEqual({
      login: expected,
      name: 'A',
      email,
    });
  });

  test('a name and an address that are missing are empty', () => {
    const nobody = { name: null, email: null, user: null };
    expect(gitIdentity(new Answer(nobody, 'author'))).toEqual({ login: null, name: '', email: '' });
  });
});
