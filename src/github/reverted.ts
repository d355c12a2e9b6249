import type { RevertMentions } from '../git/revert-mentions.ts';
import type { Answer } from './answer.ts';
import type { GitHubClient } from './client.ts';
import type { Target } from './event.ts';
import { ask } from './lists.ts';
import { mergedQuery } from './refine-queries.ts';

/** A pull request that was merged. */
export interface Merged {
  number: number;
  mergedAt: string;
  base: string;
  commit: string;
  /** The base branch before the merge; null: cannot be told, since several commits may have come with it. */
  before: string | null;
  /** Title, body and message, where it says what it reverts itself. */
  texts: readonly string[];
}

/** More mentions of a kind are not looked up: a text is no proof. */
const MOST_MENTIONS = 5;

/** The merged pull requests that a text names by number or by commit: one query. Throws GitHubError. */
export async function readMerged(
  client: GitHubClient,
  target: Target,
  mentions: Pick<RevertMentions, 'numbers' | 'shas'>,
): Promise<Merged[]> {
  const numbers = [...mentions.numbers].filter((number) => number > 0).slice(0, MOST_MENTIONS);
  const shas = [...mentions.shas].slice(0, MOST_MENTIONS);
  if (numbers.length + shas.length === 0) return [];
  const variables = Object.fromEntries([
    ...numbers.map((number, index) => [`n${index}`, number]),
    ...shas.map((sha, index) => [`c${index}`, sha]),
  ]);
  const { data } = await ask(client, target, mergedQuery(numbers.length, shas.length), variables);
  const repository = data.member('repository');
  const byNumber = numbers.map((_, index) => repository.member(`n${index}`));
  const byCommit = shas.flatMap((_, index) => {
    const pullRequests = repository.member(`c${index}`).orNull((object) => object.optional('associatedPullRequests'));
    return pullRequests?.member('nodes').items() ?? [];
  });
  const found = [...byNumber, ...byCommit].flatMap((pullRequest) => merged(pullRequest) ?? []);
  return [...new Map(found.map((each) => [each.number, each])).values()];
}

/** null: there is no such pull request, or it is not merged. */
function merged(found: Answer): Merged | null {
  if (found.value === null) return null;
  const mergedAt = found.member('mergedAt');
  const commit = found.member('mergeCommit');
  if (mergedAt.value === null || commit.value === null) return null;
  const number = found.member('number').count();
  return {
    number,
    mergedAt: mergedAt.instant(),
    base: found.member('baseRefName').name(),
    commit: commit.member('oid').sha(),
    before: before(commit, found.member('commits'), number),
    texts: [
      found.member('title').text(),
      found.member('body').text(),
      ...commit
        .path('history', 'nodes')
        .items()
        .slice(0, 1)
        .map((node) => node.member('message').text()),
    ],
  };
}

/**
 * What the base branch was before the merge. A merge commit has it as its first parent, and so has a squash commit; but
 * merging by rebase leaves one commit for each of the pull request, with their messages.
 */
function before(commit: Answer, commits: Answer, number: number): string | null {
  const [parent, other] = parentsOf(commit);
  if (parent === undefined) return null;
  const total = commits.member('totalCount').count();
  if (other !== undefined || total === 1) return parent;
  const messages = commits
    .member('nodes')
    .items()
    .map((node) => node.path('commit', 'message').text());
  if (messages.length < total) return null;
  const history = commit.path('history', 'nodes').items().slice(0, total);
  const rebased = history.map((node) => node.member('message').text()).reverse();
  if (total > 0 && rebased.length === total && rebased.every((message, index) => message === messages[index])) {
    return parentsOf(history.at(-1) ?? commit)[0] ?? null;
  }
  const subject = history[0]?.member('message').text().split('\n', 1)[0] ?? '';
  return subject.trimEnd().endsWith(`(#${number})`) ? parent : null;
}

const parentsOf = (commit: Answer): string[] =>
  commit
    .path('parents', 'nodes')
    .items()
    .map((node) => node.member('oid').sha());
