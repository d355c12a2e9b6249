import { oneLine } from '../report/visible.ts';
import { isRecord } from './answer.ts';
import { GitHubError } from './error.ts';
import { grant, permissionsOfRoute } from './permissions.ts';

/** A request that failed, and whether asking again can help. */
export interface Failure {
  error: GitHubError;
  /** false: asking again gives the same answer. Otherwise how long to wait, in milliseconds; null: as we see fit. */
  retryAfter: number | null | false;
}

/** What a request was about, for messages. */
export interface Purpose {
  /** The route, without the values of its parameters. */
  route: string;
  /** What is read, as in "acme/shop#42", or written, as in "the status of acme/shop@1a2b3c4". */
  of: string;
  writes?: boolean;
}

export type Headers = Readonly<Record<string, string>>;

const again = 'Run the gate again in some minutes; see githubstatus.com if that repeats.';

/** GitHub asks to wait "at least one minute" where a secondary limit names no time. */
const SECONDARY_WAIT = 60_000;

/** What a thrown value of the HTTP client means. */
export function failureOf(thrown: unknown, purpose: Purpose): Failure {
  const status = isRecord(thrown) && typeof thrown['status'] === 'number' ? thrown['status'] : 0;
  const response = isRecord(thrown) && isRecord(thrown['response']) ? thrown['response'] : undefined;
  if (response === undefined) return unreachable(thrown, purpose);
  const headers = headersOf(response['headers']);
  const body = response['data'];
  const said = isRecord(body) && typeof body['message'] === 'string' ? oneLine(body['message'], 200) : '';
  if (isRateLimit(status, headers, said)) return rateLimited(headers, purpose);
  if (status >= 500 || status === 408) {
    const asked = purpose.writes === true ? 'to write' : 'for';
    const error = new GitHubError('unavailable', `GitHub answered ${status} when asked ${asked} ${purpose.of}.`, again);
    return { error, retryAfter: seconds(headers['retry-after']) ?? null };
  }
  return { error: refusal(status, headers, said, purpose), retryAfter: false };
}

/** An answer that is no JSON, or only the beginning of it. */
export function unreadable(purpose: Purpose): Failure {
  const problem = `GitHub's answer about ${purpose.of} was cut off or is no JSON.`;
  return { error: new GitHubError('unavailable', problem, again), retryAfter: null };
}

/** A rate limit, whatever status it came with. */
export function rateLimited(headers: Headers, purpose: Purpose): Failure {
  const reset = Number(headers['x-ratelimit-reset']);
  const used = headers['x-ratelimit-remaining'] === '0' && Number.isSafeInteger(reset) && reset > 0;
  // The server's own clock, so that a wrong one on the runner does not matter.
  const now = Date.parse(headers['date'] ?? '');
  const untilReset = used && !Number.isNaN(now) ? Math.max(1000, reset * 1000 - now + 1000) : undefined;
  const until = used ? `after ${new Date(reset * 1000).toISOString()}` : 'in some minutes';
  const error = new GitHubError(
    'rate-limited',
    purpose.writes === true
      ? `GitHub's rate limit stopped the writing of ${purpose.of}.`
      : `GitHub's rate limit stopped the reading of ${purpose.of}.`,
    `Run the gate again ${until}.`,
  );
  return { error, retryAfter: seconds(headers['retry-after']) ?? untilReset ?? SECONDARY_WAIT };
}

/** The headers of a response as text, by lower-case name. */
export function headersOf(value: unknown): Headers {
  if (!isRecord(value)) return {};
  return Object.fromEntries(Object.entries(value).map(([name, text]) => [name.toLowerCase(), String(text)]));
}

function isRateLimit(status: number, headers: Headers, said: string): boolean {
  if (status === 429) return true;
  if (status !== 403) return false;
  return (
    headers['retry-after'] !== undefined ||
    headers['x-ratelimit-remaining'] === '0' ||
    /rate limit|abuse detection/i.test(said)
  );
}

function refusal(status: number, headers: Headers, said: string, purpose: Purpose): GitHubError {
  const { route, of } = purpose;
  const act = purpose.writes === true ? 'write' : 'read';
  if (status === 401) {
    const remedy = 'Hand over a token that is valid and has not expired.';
    return new GitHubError('unauthorized', `GitHub refused the token when asked for ${of}.`, remedy);
  }
  const needed = permissionsOfRoute(route, headers['x-accepted-github-permissions']);
  const permissions = purpose.writes === true ? needed.map((each) => each.replace(/: read$/, ': write')) : needed;
  if (status === 403) {
    const sso = headers['x-github-sso'] === undefined ? '' : ' and authorize it for the organisation (SSO)';
    return new GitHubError(
      'forbidden',
      `The token may not ${act} ${of} (${route}${said === '' ? '' : `: ${said}`}).`,
      `${grant(permissions).replace(/\.$/, '')}${sso}.`,
    );
  }
  if (status === 404 && purpose.writes === true) {
    // So GitHub answers, too, where the token may read but not write.
    const problem = `GitHub found no place to write ${of}, or the token may not write it (${route}).`;
    return new GitHubError('not-found', problem, grant(permissions));
  }
  if (status === 404) return notFound(of);
  const problem = `GitHub refused to ${act} ${of} (${route}): ${status}${said === '' ? '' : ` ${said}`}.`;
  return new GitHubError('refused', problem, 'Check the inputs of the gate, and report it if they are right.');
}

/** No such repository or pull request; GitHub answers alike when the token cannot see it. */
export function notFound(of: string): GitHubError {
  return new GitHubError(
    'not-found',
    `${of} was not found, or the token cannot see it.`,
    'Check owner, repository and number, and that the token may read the repository.',
  );
}

function unreachable(thrown: unknown, { of }: Purpose): Failure {
  const reason = thrown instanceof Error ? oneLine(thrown.message, 200) : '';
  const problem = `GitHub could not be reached for ${of}${reason === '' ? '' : ` (${reason})`}.`;
  const remedy = 'Check the network and the address of the API, and run the gate again.';
  return { error: new GitHubError('unavailable', problem, remedy), retryAfter: null };
}

/** `Retry-After` in milliseconds: seconds, or undefined where it is missing or says no number. */
function seconds(header: string | undefined): number | undefined {
  return header !== undefined && /^\d{1,6}$/.test(header.trim()) ? Number(header) * 1000 : undefined;
}
