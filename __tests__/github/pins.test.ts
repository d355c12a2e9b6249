import { expect, test } from 'vitest';
import { Answer } from '../../src/github/answer.ts';
import type { GitHubClient } from '../../src/github/client.ts';
import { GitHubError } from '../../src/github/error.ts';
import { withPins } from '../../src/github/pins.ts';

const [before, after] = ['a'.repeat(40), 'b'.repeat(40)];
const patch = [
  '@@ -4,3 +4,3 @@ jobs:',
  '     steps:',
  `-      - uses: actions/checkout@${before} # v4.1.1`,
  `+      - uses: actions/checkout@${after} # v4.1.2`,
  '       - run: npm test',
].join('\n');
const workflow = { path: '.github/workflows/ci.yml', status: 'modified' as const, additions: 1, deletions: 1, patch };

function answering(target: unknown) {
  const asked: unknown[] = [];
  const client: GitHubClient = {
    async graphql(_query, variables) {
      asked.push(variables(1));
      if (target instanceof GitHubError) throw target;
      return { data: new Answer({ p0: target }, 'data'), refused: [] };
    },
    get: () => Promise.reject(new Error('nothing to get')),
    pages: () => ({ [Symbol.asyncIterator]: () => ({ next: async () => ({ done: true, value: undefined }) }) }),
    send: () => Promise.reject(new Error('nothing to send')),
    stop() {},
    scoped() {
      return this;
    },
  };
  return { client, asked };
}

const pin = { name: 'actions/checkout', version: 'v4.1.2', commit: after };

test.each<[string, unknown, boolean | null]>([
  ['a tag of that commit proves it', { ref: { target: { oid: after } } }, true],
  ['an annotated tag too', { ref: { target: { oid: 'c'.repeat(40), target: { oid: after } } } }, true],
  ['a tag of another commit does not', { ref: { target: { oid: 'c'.repeat(40) } } }, false],
  ['nor does a tag that is not there', { ref: null }, false],
  ['a repository that is not to be seen leaves it open', null, null],
  ['and so does an error', new GitHubError('unavailable', 'Down.', 'Wait.'), null],
])('%s', async (_what, target, matches) => {
  const { client, asked } = answering(target);
  expect(await withPins(client, [workflow])).toEqual([{ ...workflow, pins: [{ ...pin, matches }] }]);
  expect(asked).toEqual([{ o0: 'actions', r0: 'checkout', t0: 'refs/tags/v4.1.2' }]);
});

test('nothing is asked where no commit is pinned anew', async () => {
  const { client, asked } = answering(null);
  const tagged = { ...workflow, patch: patch.replaceAll(before, 'v4').replaceAll(after, 'v5') };
  const files = [tagged, { ...workflow, path: 'src/app.ts' }];
  expect(await withPins(client, files)).toEqual(files);
  expect(asked).toEqual([]);
});
