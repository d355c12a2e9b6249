import { Answer } from './answer.ts';
import type { GitHubClient } from './client.ts';
import { GitHubError } from './error.ts';
import type { Refused } from './graphql-answer.ts';
import { pageSize } from './lists.ts';
import { type Asked, batchQuery } from './query.ts';
import { type MainAnswer, mainVariables } from './read-change.ts';
import { fullName, type Repository } from './repository.ts';

/**
 * Asks the main query for several pull requests at once. Where GitHub cannot answer it for all of them, the map is empty,
 * and each is to be asked for by itself. Throws GitHubError where no further request can help.
 */
export async function readMainAnswers(
  client: GitHubClient,
  repository: Repository,
  numbers: readonly number[],
  { policyPath, context }: { policyPath: string; context: string | undefined },
): Promise<Map<number, MainAnswer>> {
  const of = `${numbers.length} pull requests of ${fullName(repository)}`;
  const asked: Asked = { teams: true, statuses: context !== undefined };
  const variables = (attempt: number) => ({
    ...repository,
    size: pageSize(attempt),
    ...mainVariables(policyPath, context),
  });
  try {
    const { data, refused } = await client.graphql(batchQuery(asked, numbers), variables, of);
    return new Map(numbers.map((number) => [number, { answer: answerFor(number, data, refused), asked }]));
  } catch (thrown) {
    if (thrown instanceof GitHubError && thrown.kind !== 'rate-limited' && thrown.kind !== 'unauthorized')
      return new Map();
    throw thrown;
  }
}

/** The answer as it would have come, had this pull request been asked for alone. */
function answerFor(number: number, data: Answer, refused: readonly Refused[]): MainAnswer['answer'] {
  const repository = data.member('repository');
  const viewer = data.optional('viewer');
  const own = `p${number}`;
  const members = Object.entries(recordOf(repository)).flatMap(([name, value]) =>
    /^p\d+$/.test(name) ? (name === own ? [['pullRequest', value] as const] : []) : [[name, value] as const],
  );
  return {
    data: new Answer({ viewer: viewer?.value ?? null, repository: Object.fromEntries(members) }, 'data'),
    refused: refused.flatMap((part) => {
      const [first, second, ...rest] = part.path;
      if (typeof second !== 'string' || !/^p\d+$/.test(second)) return [part];
      return second === own && first !== undefined ? [{ ...part, path: [first, 'pullRequest', ...rest] }] : [];
    }),
  };
}

const recordOf = ({ value }: Answer): object => (typeof value === 'object' && value !== null ? value : {});
