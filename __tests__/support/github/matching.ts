/** What shall happen to which requests; every rule counts the requests that fit it. */
import type { RecordedRequest } from './requests.ts';

export interface RequestMatch {
  method?: string;
  /** The path without the API's prefix; a string has to be contained in it. */
  path?: RegExp | string;
  /** Only GraphQL, or only REST. */
  graphql?: boolean;
  /** The query's operation name. */
  operation?: string;
  /** The first matching request that is meant, from 1. */
  nth?: number;
  /** How many are meant from then on. Default: 1. */
  times?: number;
}

type Asked = Pick<RecordedRequest, 'method' | 'path' | 'graphql' | 'operation'>;

export class Matching<T> {
  readonly #rules: { match: RequestMatch; value: T; seen: number }[] = [];

  add(match: RequestMatch, value: T): void {
    this.#rules.push({ match, value, seen: 0 });
  }

  /** What this request meets, in the order in which it was said. */
  meet(request: Asked): T[] {
    return this.#rules.filter((rule) => fits(rule.match, request) && isTurn(rule)).map(({ value }) => value);
  }
}

function isTurn(rule: { match: RequestMatch; seen: number }): boolean {
  rule.seen++;
  const { nth = 1, times = 1 } = rule.match;
  return rule.seen >= nth && rule.seen < nth + times;
}

const fits = ({ method, path, graphql, operation }: RequestMatch, request: Asked): boolean =>
  (method === undefined || method === request.method) &&
  (graphql === undefined || graphql === request.graphql) &&
  (operation === undefined || operation === request.operation) &&
  (path === undefined || (typeof path === 'string' ? request.path.includes(path) : path.test(request.path)));
