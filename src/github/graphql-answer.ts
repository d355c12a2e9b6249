import { oneLine } from '../report/visible.ts';
import { Answer, isRecord } from './answer.ts';
import { GitHubError } from './error.ts';
import { type Failure, type Headers, notFound, type Purpose, rateLimited, unreadable } from './failure.ts';
import { grant, permissionsOfPath } from './permissions.ts';

/** A part of an answer that the token may not see; GitHub puts null in its place. */
export interface Refused {
  type: 'FORBIDDEN' | 'NOT_FOUND';
  path: readonly (string | number)[];
  message: string;
}

export interface GraphQLAnswer {
  data: Answer;
  refused: readonly Refused[];
}

/** What the body of a GraphQL response says: GitHub answers 200 for errors too. */
export function graphQLAnswer(body: unknown, headers: Headers, purpose: Purpose): GraphQLAnswer | { failure: Failure } {
  if (!isRecord(body)) return { failure: unreadable(purpose) };
  const errors: unknown[] = Array.isArray(body['errors']) ? body['errors'] : [];
  const refused = errors.flatMap((error) => refusedPart(error) ?? []);
  const other = errors.find((error) => refusedPart(error) === undefined);
  if (other !== undefined) return { failure: failureOfError(other, headers, purpose) };
  // Without it every branch would look like one that is not gated.
  const hidden = refused.find(({ path }) => path[0] === 'repository' && path[1] === 'defaultBranchRef');
  if (hidden !== undefined) return { failure: { error: refusalOf(hidden, purpose.of), retryAfter: false } };
  if (isRecord(body['data'])) return { data: new Answer(body['data'], 'data'), refused };
  const [first] = refused;
  if (first) return { failure: { error: refusalOf(first, purpose.of), retryAfter: false } };
  return { failure: unreadable(purpose) };
}

/** A refused part as an error of its own, with what would make it readable. */
export function refusalOf({ type, path, message }: Refused, of: string): GitHubError {
  if (type === 'NOT_FOUND') return notFound(of);
  const problem = `The token may not read ${path.join('.') || 'this'} of ${of} (${message}).`;
  return new GitHubError('forbidden', problem, grant(permissionsOfPath(path)));
}

function refusedPart(error: unknown): Refused | undefined {
  if (!isRecord(error) || !Array.isArray(error['path'])) return undefined;
  const { type, path } = error;
  if (type !== 'FORBIDDEN' && type !== 'NOT_FOUND') return undefined;
  const parts = path.filter((part) => typeof part === 'string' || typeof part === 'number');
  return { type, path: parts, message: messageOf(error) };
}

function failureOfError(error: unknown, headers: Headers, purpose: Purpose): Failure {
  const message = messageOf(error);
  const type = isRecord(error) ? error['type'] : undefined;
  if (type === 'RATE_LIMITED' || /rate limit/i.test(message)) return rateLimited(headers, purpose);
  if (type === 'INSUFFICIENT_SCOPES') {
    const problem = `The token's scopes do not allow to read ${purpose.of} (${message})`;
    return { error: new GitHubError('insufficient-scopes', problem, grant([])), retryAfter: false };
  }
  if (type === 'FORBIDDEN' || type === 'NOT_FOUND') {
    return { error: refusalOf({ type, path: [], message }, purpose.of), retryAfter: false };
  }
  // A query that the server's schema does not allow carries a code, such as `undefinedField`.
  const code = isRecord(error) && isRecord(error['extensions']) ? error['extensions']['code'] : undefined;
  if (typeof code === 'string') {
    const problem = `GitHub did not accept the query for ${purpose.of} (${message}).`;
    const remedy = 'Update the GitHub server: its API is older than what this version of the gate reads.';
    return { error: new GitHubError('refused', problem, remedy), retryAfter: false };
  }
  const problem = `GitHub could not answer the query for ${purpose.of} (${message}).`;
  const remedy = 'Run the gate again in some minutes; see githubstatus.com if that repeats.';
  return { error: new GitHubError('unavailable', problem, remedy), retryAfter: null };
}

function messageOf(error: unknown): string {
  return isRecord(error) && typeof error['message'] === 'string' ? oneLine(error['message'], 200) : 'no message';
}
