/** What can go wrong with one request, each by a name that a failing test shows. */
import { type FieldNode, Kind, parse, type SelectionSetNode } from 'graphql';
import type { Fault } from '../support/github/faults.ts';
import type { RecordedRequest } from '../support/github/requests.ts';

/** `late`: GitHub does what was asked, and answers when nobody waits any more. */
export type Wrong = Fault | 'late';

const secondary = { message: 'You have exceeded a secondary rate limit. Please wait a few minutes.' };
const page = '<!DOCTYPE html><html><body><h1>Unicorn!</h1></body></html>';
const html = { 'content-type': 'text/html; charset=utf-8' };
const used = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Math.ceil(Date.now() / 1000) + 1800) };

const ofEvery: readonly (readonly [string, Wrong])[] = [
  ['reset', { reset: true }],
  ['cut off in the body', { truncate: true }],
  ['too late', 'late'],
  ['401', { status: 401 }],
  ['403', { status: 403 }],
  ['404', { status: 404 }],
  ['410', { status: 410 }],
  ['422', { status: 422, body: { message: 'Validation Failed' } }],
  ['429', { status: 429 }],
  ['429, again in 2 s', { status: 429, headers: { 'retry-after': '2' } }],
  ['429, again in an hour', { status: 429, headers: { 'retry-after': '3600' } }],
  ['a secondary limit', { status: 403, body: secondary }],
  ['a secondary limit, again in 2 s', { status: 403, headers: { 'retry-after': '2' }, body: secondary }],
  ['a used-up limit', { status: 403, headers: used, body: { message: 'API rate limit exceeded' } }],
  ['500', { status: 500 }],
  ['501', { status: 501 }],
  ['502', { status: 502 }],
  ['502 with a page', { status: 502, headers: html, body: page }],
  ['503', { status: 503 }],
  ['503, again in 2 s', { status: 503, headers: { 'retry-after': '2' } }],
  ['504', { status: 504 }],
  ['a page with 200', { status: 200, headers: html, body: page }],
  ['a page said to be JSON', { status: 200, body: page }],
  ['nothing with 200', { status: 200, body: '' }],
  ['nothing with 204', { status: 204, headers: { 'content-length': '0' }, body: '' }],
];

const ofGraphQL: readonly (readonly [string, Wrong])[] = [
  ['an error beside all data', { graphqlErrors: [{ message: 'Something went wrong while executing your query.' }] }],
  ['a rate limit beside the data', { graphqlErrors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }] }],
  ['a time-out instead of data', { status: 200, body: { data: null, errors: [{ message: 'Something went wrong' }] } }],
  ['no data', { status: 200, body: { data: null } }],
];

/** All that can go wrong with a request; a part of a query that is refused, for each of its parts. */
export function faultsOf(request: RecordedRequest): (readonly [string, Wrong])[] {
  if (!request.graphql) return [...ofEvery];
  const parts = partsOf(request.body).flatMap((path) =>
    (['FORBIDDEN', 'NOT_FOUND'] as const).map((type): readonly [string, Wrong] => {
      const message = type === 'FORBIDDEN' ? 'Resource not accessible by integration' : 'Could not resolve to a node';
      return [`${type} ${path.join('.')}`, { graphqlErrors: [{ type, message, path }] }];
    }),
  );
  const [deepest] = partsOf(request.body).slice(-1);
  const broken = { graphqlErrors: [{ message: 'Something went wrong', path: deepest ?? [] }] };
  return [...ofEvery, ...ofGraphQL, ['an error in a part', broken], ...parts];
}

/** The paths of the answer to a query, as far as three steps down. */
function partsOf(body: unknown): string[][] {
  const query = typeof body === 'object' && body !== null ? Reflect.get(body, 'query') : undefined;
  if (typeof query !== 'string') return [];
  return parse(query).definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION && definition.operation === 'query'
      ? pathsIn(definition.selectionSet, 3)
      : [],
  );
}

const pathsIn = (set: SelectionSetNode | undefined, deep: number): string[][] =>
  (deep === 0 ? [] : (set?.selections ?? []))
    .filter((selection): selection is FieldNode => selection.kind === Kind.FIELD)
    .flatMap(({ alias, name, selectionSet }) => {
      const step = (alias ?? name).value;
      return [[step], ...pathsIn(selectionSet, deep - 1).map((rest) => [step, ...rest])];
    });
