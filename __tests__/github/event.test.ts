import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GitHubError } from '../../src/github/error.ts';
import { pullRequestEvents, pullRequestOf } from '../../src/github/event.ts';

interface Example {
  name: string;
  examples: {
    repository: { name: string; owner: { login: string } };
    pull_request: { number: number; changed_files?: number };
  }[];
}
const require = createRequire(import.meta.url);
const webhooks: Example[] = require('@octokit/webhooks-examples/api.github.com/index.json');
const examplesOf = (name: string) => webhooks.filter((one) => one.name === name).flatMap(({ examples }) => examples);

const payload = {
  repository: { name: 'shop', owner: { login: 'acme' } },
  pull_request: { number: 42, changed_files: 7, title: 'stale' },
};

describe('the pull request of an event', () => {
  test.each(pullRequestEvents)('%s names it', (event) => {
    expect(pullRequestOf(event, payload)).toEqual({ owner: 'acme', repo: 'shop', number: 42, changedFiles: 7 });
  });

  test.each(['pull_request', 'pull_request_review'])("is read from GitHub's own examples of %s", (event) => {
    const examples = examplesOf(event);
    expect(examples.length).toBeGreaterThan(1);
    for (const example of examples) {
      const { owner, name } = example.repository;
      const { number, changed_files: changedFiles } = example.pull_request;
      const hint = changedFiles === undefined ? {} : { changedFiles };
      expect(pullRequestOf(event, example)).toEqual({ owner: owner.login, repo: name, number, ...hint });
    }
  });

  test.each(['push', 'merge_group', 'schedule', 'pull_request_review_comment', '', 'constructor'])(
    'the event %j is refused with the names of those that are supported',
    (event) => {
      expect(() => pullRequestOf(event, payload)).toThrow(
        /names no pull request.*pull_request, pull_request_target or pull_request_review\./,
      );
    },
  );

  const { repository } = payload;
  const malformed: [string, unknown, string][] = [
    ['nothing', undefined, 'an object at payload.'],
    ['null', null, 'an object at payload.'],
    ['a list', [], 'an object at payload.'],
    ['text', 'pull_request', 'an object at payload.'],
    ['no repository', { pull_request: { number: 1 } }, 'a value at payload.repository.'],
    ['no owner', { ...payload, repository: { name: 'shop' } }, 'a value at payload.repository.owner.'],
    [
      'an owner that leads elsewhere',
      { ...payload, repository: { name: 'shop', owner: { login: '../x' } } },
      'owner.login.',
    ],
    [
      'a repository that leads elsewhere',
      { ...payload, repository: { ...repository, name: '..' } },
      'payload.repository.name.',
    ],
    ['a name with a slash', { ...payload, repository: { ...repository, name: 'a/b' } }, 'payload.repository.name.'],
    ['no pull request', { repository }, 'a value at payload.pull_request.'],
    ['no number', { repository, pull_request: {} }, 'a value at payload.pull_request.number.'],
    [
      'a number as text',
      { repository, pull_request: { number: '42' } },
      'a whole number at payload.pull_request.number.',
    ],
    ['a fraction', { repository, pull_request: { number: 4.2 } }, 'a whole number at payload.pull_request.number.'],
    ['number 0', { repository, pull_request: { number: 0 } }, 'a number from 1 on at payload.pull_request.number.'],
    [
      'a count of files as text',
      { repository, pull_request: { number: 1, changed_files: '7' } },
      'pull_request.changed_files.',
    ],
  ];
  test.each(malformed)('%s is refused with its place', (_what, event, place) => {
    expect(() => pullRequestOf('pull_request', event)).toThrow(GitHubError);
    expect(() => pullRequestOf('pull_request', event)).toThrow(place);
  });

  test('whatever comes, the answer is a pull request or a GitHubError', () => {
    fc.assert(
      fc.property(fc.constantFrom(...pullRequestEvents), fc.anything(), (event, anything) => {
        try {
          expect(pullRequestOf(event, anything).number).toBeGreaterThan(0);
        } catch (thrown) {
          expect(thrown).toBeInstanceOf(GitHubError);
        }
      }),
    );
  });
});
