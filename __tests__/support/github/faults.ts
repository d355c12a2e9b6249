/** Faults on demand: what goes wrong on the way to GitHub, or at it. */

export interface FaultMatch {
  method?: string;
  /** The path without the API's prefix; a string has to be contained in it. */
  path?: RegExp | string;
  /** Only GraphQL, or only REST. */
  graphql?: boolean;
  /** The query's operation name. */
  operation?: string;
  /** The first matching request that fails, from 1. */
  nth?: number;
  /** How many fail from then on. Default: 1. */
  times?: number;
}

export type Fault =
  | { status: number; headers?: Readonly<Record<string, string>>; body?: unknown }
  /** The connection is cut before anything is answered. */
  | { reset: true }
  /** The connection is cut in the middle of the answer's body. */
  | { truncate: true }
  /** Errors beside the data, which becomes null at each error's path. */
  | { graphqlErrors: readonly { type?: string; message: string; path?: readonly (string | number)[] }[] }
  | { delayMs: number };

export interface Faulty {
  method: string;
  path: string;
  graphql: boolean;
  operation: string | null;
}

interface Rule {
  match: FaultMatch;
  fault: Fault;
  seen: number;
}

export class Faults {
  readonly #rules: Rule[] = [];

  add(match: FaultMatch, fault: Fault): void {
    this.#rules.push({ match, fault, seen: 0 });
  }

  /** The faults that this request meets; every rule counts the requests that fit it. */
  meet(request: Faulty): Fault[] {
    return this.#rules.filter((rule) => fits(rule.match, request) && isTurn(rule)).map(({ fault }) => fault);
  }
}

function isTurn(rule: Rule): boolean {
  rule.seen++;
  const { nth = 1, times = 1 } = rule.match;
  return rule.seen >= nth && rule.seen < nth + times;
}

const fits = ({ method, path, graphql, operation }: FaultMatch, request: Faulty): boolean =>
  (method === undefined || method === request.method) &&
  (graphql === undefined || graphql === request.graphql) &&
  (operation === undefined || operation === request.operation) &&
  (path === undefined || (typeof path === 'string' ? request.path.includes(path) : path.test(request.path)));

/** What GitHub says with a status when the test does not care. */
export function messageFor(status: number): string {
  const messages: Record<number, string> = {
    401: 'Bad credentials',
    403: 'Resource not accessible by integration',
    404: 'Not Found',
    429: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
    502: 'Server Error',
    503: 'Service unavailable',
  };
  return messages[status] ?? `Status ${status}`;
}
