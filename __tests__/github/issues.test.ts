import { schema as github } from '@octokit/graphql-schema';
import { buildASTSchema, NoDeprecatedCustomRule, parse, specifiedRules, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { createClient } from '../../src/github/client.ts';
import { conversationQuery, readConversation } from '../../src/github/conversation.ts';
import { editsQuery, readEdits } from '../../src/github/edits.ts';
import { findIssue, issueQuery, issuesQuery, readIssue } from '../../src/github/issues.ts';
import type { Permissions } from '../support/github/tokens.ts';
import { start } from './reading.ts';

const schema = buildASTSchema(parse(github.idl, { noLocation: true }), { assumeValid: true });
const shop = { owner: 'acme', repo: 'shop' };

test.each([
  ['the issues with a label', issuesQuery],
  ['one issue', issueQuery],
  ['the comments of an issue', conversationQuery('issue')],
  ['the comments of a pull request', conversationQuery('pullRequest')],
  ['the history of a text', editsQuery],
])('GitHub’s own schema knows all that is asked of %s', (_what, query) => {
  const rules = [...specifiedRules, NoDeprecatedCustomRule];
  expect(validate(schema, parse(query), rules).map(({ message }) => message)).toEqual([]);
});

async function begun(permissions: Permissions = { issues: 'write' }) {
  const { fake, token } = await start(
    {},
    {
      permissions,
      repository: {
        issues: [
          { number: 50, author: 'github-actions[bot]', labels: ['change-gate'], body: '<!-- a -->\nx' },
          {
            number: 51,
            author: 'github-actions[bot]',
            labels: ['Change-Gate'],
            body: '<!-- a -->\nx',
            state: 'CLOSED',
          },
          { number: 52, author: 'github-actions[bot]', labels: ['change-gate'], body: 'x <!-- a -->' },
        ],
      },
    },
  );
  const client = await createClient({ token, baseUrl: fake.apiUrl, sleep: async () => undefined });
  return { fake, client, play: fake.simulate('acme/shop') };
}

describe('an issue', () => {
  test('is the oldest, open or closed, whose body begins with the marker', async () => {
    const { client } = await begun();
    expect(await findIssue(client, shop, '<!-- a -->', { label: 'change-gate' })).toMatchObject({
      number: 50,
      open: true,
    });
    expect(await findIssue(client, shop, '<!-- b -->', { label: 'change-gate' })).toBeNull();
  });

  test('that is gone is none, and one that must not be seen is not taken for gone', async () => {
    expect(await readIssue((await begun()).client, shop, 99)).toBeNull();
    const { client } = await begun({ issues: 'none' });
    await expect(readIssue(client, shop, 50)).rejects.toMatchObject({ kind: 'forbidden' });
    await expect(findIssue(client, shop, 'a', { label: 'x' })).rejects.toMatchObject({ kind: 'forbidden' });
  });

  test('has a history, oldest first, whose texts only those see who may write', async () => {
    const { client, play, fake } = await begun();
    play.editIssue(50, { body: 'two', by: 'ada' });
    const { id } = (await readIssue(client, shop, 50)) ?? { id: '' };
    expect(await readEdits(client, id, 'it')).toMatchObject([
      { own: true, text: '<!-- a -->\nx' },
      { own: false, by: 'ada', text: 'two' },
    ]);
    const reading = await createClient({ token: fake.token(), baseUrl: fake.apiUrl });
    expect((await readEdits(reading, id, 'it')).map(({ text }) => text)).toEqual([null, null]);
    const stranger = await createClient({
      token: fake.token({ permissions: { issues: 'none' } }),
      baseUrl: fake.apiUrl,
    });
    expect(await readEdits(stranger, id, 'it')).toEqual([]);
  });
});

test('a conversation is read to its end, and tells who edited what', async () => {
  const { client, play } = await begun();
  for (let index = 0; index < 130; index++) play.comment(42, 'bob', `No. ${index}`);
  const { id } = play.comment(42, null, 'Last');
  play.editComment(id, { by: null, body: 'Last, edited' });
  const said = await readConversation(client, { ...shop, number: 42, on: 'pullRequest' });
  expect(said).toHaveLength(131);
  expect(said.at(-1)).toMatchObject({ author: null, own: false, body: 'Last, edited' });
});
