import { Answer } from './answer.ts';
import { Failed, type Sleep, sleepFor, slots, withRetries } from './attempts.ts';
import { GitHubError } from './error.ts';
import { failureOf, type Headers, headersOf, type Purpose, unreadable } from './failure.ts';
import { type GraphQLAnswer, graphQLAnswer } from './graphql-answer.ts';

export type Variables = Readonly<Record<string, string | number | null>>;
/** What a writing carries: plain JSON. */
export type Values = Readonly<Record<string, unknown>>;

/** What a request can do besides reading. */
export type Method = 'POST' | 'PATCH' | 'PUT' | 'DELETE';

/** Reads from GitHub and writes to it. Readings are asked again where that can help; a writing only where nothing was written. */
export interface GitHubClient {
  /**
   * Asks one query. `variables` may depend on the attempt (1, 2, 3), so that a query that took GitHub too long asks for
   * less. Parts that the token may not see are told in `refused`; any other error throws GitHubError.
   */
  graphql(query: string, variables: (attempt: number) => Variables, of: string): Promise<GraphQLAnswer>;
  /** Asks a REST route such as `/repos/{owner}/{repo}`; throws GitHubError. */
  get(route: string, parameters: Variables, of: string): Promise<Answer>;
  /**
   * The pages of a REST list, one after the other, by the links that GitHub gives; whoever has seen enough stops asking.
   * Throws GitHubError.
   */
  pages(route: string, parameters: Variables, of: string): AsyncIterable<readonly Answer[]>;
  /**
   * Writes by a REST route; `of` is what is written, as in "the status of acme/shop@1a2b3c4". Asked again only where GitHub
   * refused for a rate limit, so that nothing was done; whether a writing that failed otherwise was done is not known. Throws GitHubError.
   */
  send(method: Method, route: string, parameters: Values, of: string): Promise<Answer>;
  /**
   * Gives up everything that is still under way or waits for its next attempt, so that nothing keeps the process alive
   * once the reading has failed. Requests that begin later are not touched, nor those of other scopes.
   */
  stop(): void;
  /** The same client with a `stop` of its own, for one of several readings that go on without each other. */
  scoped(): GitHubClient;
}

export interface ClientOptions {
  token: string;
  /** The REST API's address. Default: api.github.com. */
  baseUrl?: string;
  /** Waits so many milliseconds, or rejects when the signal comes first; tests need not wait. */
  sleep?: Sleep;
  /** How long one request may take, in milliseconds. */
  timeout?: number;
}

/** Requests under way at once: all pages of the largest pull request, 3,000 files, and the query beside them. GitHub allows 100. */
const AT_ONCE = 32;
const silent = { debug() {}, info() {}, warn() {}, error() {} };

interface Answered {
  body: unknown;
  headers: Headers;
}

/**
 * A client for one token. Loads the HTTP client only now, so that offline commands never do. Throws GitHubError where
 * the token is none.
 */
export async function createClient(options: ClientOptions): Promise<GitHubClient> {
  const { getOctokit } = await import('@actions/github');
  const token = usable(options.token);
  const { baseUrl = 'https://api.github.com', sleep = sleepFor, timeout = 30_000 } = options;
  const octokit = getOctokit(token, { baseUrl: baseUrl.replace(/\/+$/, ''), log: silent });
  const slot = slots(AT_ONCE);
  return scope();

  function scope(): GitHubClient {
    let stopping = new AbortController();
    let last: { stop: AbortSignal; begun: number; signal: AbortSignal } | null = null;

    /** Ends a request when it takes too long, or is stopped. Requests of one moment share it: dozens at once would each take their time to make one. */
    function deadline(stop: AbortSignal): AbortSignal {
      const begun = performance.now();
      if (last === null || last.stop !== stop || begun - last.begun > timeout / 1_000) {
        last = { stop, begun, signal: AbortSignal.any([stop, AbortSignal.timeout(timeout)]) };
      }
      return last.signal;
    }

    /** One request, once: its body and headers, or Failed. */
    async function once(route: string, parameters: object, purpose: Purpose, stop: AbortSignal): Promise<Answered> {
      const headers = { 'x-github-api-version': '2022-11-28' };
      const response = await slot(() => {
        const request = { signal: deadline(stop), log: silent };
        return octokit.request(route, { ...parameters, headers, request });
      }).catch((thrown: unknown) => {
        throw new Failed(failureOf(thrown, purpose));
      });
      // 204: done, and nothing to say of it. What was created is always told.
      const isDone = purpose.writes === true && response.status === 204 && !purpose.route.startsWith('POST ');
      const body: unknown = isDone ? {} : response.data;
      // The HTTP client hands over as text what it cannot parse.
      if (typeof body !== 'object' || body === null) throw new Failed(unreadable(purpose));
      return { body, headers: headersOf(response.headers) };
    }

    const attempts = <T>(ask: (attempt: number, stop: AbortSignal) => Promise<T>): Promise<T> =>
      withRetries(sleep, stopping.signal, ask);
    const getOnce = (route: string, parameters: Variables, of: string): Promise<Answered> =>
      attempts((_attempt, stop) => once(`GET ${route}`, parameters, { route: `GET ${route}`, of }, stop));

    return {
      graphql(query, variables, of) {
        const purpose = { route: 'GraphQL', of };
        return attempts(async (attempt, stop) => {
          const parameters = { query, variables: variables(attempt) };
          const { body, headers } = await once(`POST ${graphQLAddress(baseUrl)}`, parameters, purpose, stop);
          const answer = graphQLAnswer(body, headers, purpose);
          if ('failure' in answer) throw new Failed(answer.failure);
          return answer;
        });
      },
      async get(route, parameters, of) {
        return new Answer((await getOnce(route, parameters, of)).body, route);
      },
      async send(method, route, parameters, of) {
        const named = `${method} ${route}`;
        const { body } = await attempts(async (_attempt, stop) => {
          const purpose = { route: named, of, writes: true };
          try {
            return await once(named, parameters, purpose, stop);
          } catch (thrown) {
            if (!(thrown instanceof Failed) || thrown.failure.error.kind === 'rate-limited') throw thrown;
            throw new Failed({ ...thrown.failure, retryAfter: false });
          }
        });
        return new Answer(body, named);
      },
      async *pages(route, parameters, of) {
        const seen = new Set<string>();
        for (let next: string | null = ''; next !== null; ) {
          if (seen.has(next)) throw endless(of);
          seen.add(next);
          const page: Answered = await getOnce(route, { ...parameters, ...cursorIn(next) }, of);
          yield new Answer(page.body, route).items();
          next = nextPage(page.headers);
        }
      },
      stop() {
        stopping.abort();
        stopping = new AbortController();
      },
      scoped: scope,
    };
  }
}

/** The query of the next page, from the link to it; null: this is the last one. */
function nextPage(headers: Headers): string | null {
  const link = /<([^<>]*)>; *rel="next"/.exec(headers['link'] ?? '')?.[1];
  return link?.includes('?') ? link.slice(link.indexOf('?') + 1) : null;
}

/** Nothing but the place to go on from: no link can send the token elsewhere. */
function cursorIn(query: string): Variables {
  const asked = new URLSearchParams(query);
  return Object.fromEntries(['page', 'after'].flatMap((name) => (asked.has(name) ? [[name, asked.get(name)]] : [])));
}

function endless(of: string): GitHubError {
  return new GitHubError(
    'malformed',
    `GitHub's pages for ${of} have no end.`,
    'Run the gate again; if that repeats, report it.',
  );
}

/** Not left to the HTTP client, whose message would show a token that cannot be sent. */
function usable(token: string): string {
  if (/^[!-~]+$/.test(token)) return token;
  const problem =
    token === ''
      ? 'There is no token to read GitHub with.'
      : 'The token holds blanks or other characters that no token has.';
  throw new GitHubError('unauthorized', problem, 'Hand over a token that may read the repository.');
}

/** GitHub Enterprise Server has REST under /api/v3 and GraphQL under /api/graphql. */
function graphQLAddress(baseUrl: string): string {
  const address = baseUrl.replace(/\/+$/, '');
  return address.endsWith('/api/v3') ? `${address.slice(0, -'/v3'.length)}/graphql` : `${address}/graphql`;
}
