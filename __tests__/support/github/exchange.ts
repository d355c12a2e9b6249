/** One request and its answer: who asks, may they, does GitHub describe what they ask and what the fake answers. */
import type { IncomingMessage } from 'node:http';
import type { ErrorObject } from 'ajv';
import { fill } from './fill.ts';
import { answerQuery, type GraphAnswer, type GraphRequest, operationNameOf } from './graphql.ts';
import { errorsOf, type Json, type Operation, operationOf, validatorOf, wrongQuery } from './openapi.ts';
import type { RecordedRequest } from './requests.ts';
import { routeOf } from './rest.ts';
import { type Answer, type Options, type Route, refusal } from './rest-call.ts';
import { may, type Token } from './tokens.ts';
import type { World } from './world.ts';

/** What stands around every request. */
export interface Exchange {
  world: World;
  tokens: ReadonlyMap<string, Token>;
  violations: string[];
  rate: { remaining: number };
  rules: Options;
}

export interface Reply {
  status: number;
  headers: Record<string, string>;
  body: Json | GraphAnswer;
  raw?: Uint8Array;
}

type Asked = Pick<RecordedRequest, 'method' | 'path' | 'query' | 'operation' | 'graphql' | 'body'>;

/** What was asked, and the answer, which is not worked out before it is called for. */
export function exchange(
  request: IncomingMessage,
  text: string,
  around: Exchange,
): { asked: Asked; reply: () => Promise<Reply> } {
  const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
  const graphql = url.pathname === '/api/graphql' || url.pathname === '/graphql';
  const path = graphql ? '/graphql' : url.pathname.replace(/^\/api\/v3(?=\/|$)/, '') || '/';
  const body = parseJson(text);
  const query = graphql ? graphRequest(body) : null;
  const operation = query && operationNameOf(query);
  const method = request.method ?? 'GET';
  const asked: Asked = { method, path, query: url.search.replace(/^\?/, ''), operation, graphql, body };
  const reply = async (): Promise<Reply> => {
    const token = around.tokens.get((request.headers.authorization ?? '').replace(/^(token|bearer) /i, ''));
    if (!token)
      return plain(refusal(401, request.headers.authorization ? 'Bad credentials' : 'Requires authentication'));
    if (around.rate.remaining <= 0) return plain(refusal(403, 'API rate limit exceeded for installation.'));
    if (graphql) return query ? askGraph(around, token, query) : violated(around, 'GraphQL: no JSON with a `query`');
    around.rate.remaining--;
    return askRest({ around, token, method, path, url, body, text, accept: request.headers.accept ?? '' });
  };
  const withLimits = async (): Promise<Reply> => {
    const answer = await reply();
    return { ...answer, headers: { ...rateHeaders(around.rate.remaining, graphql), ...answer.headers } };
  };
  return { asked, reply: withLimits };
}

function parseJson(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return text;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function graphRequest(body: unknown): GraphRequest | null {
  if (!isRecord(body) || typeof body.query !== 'string') return null;
  const operationName = typeof body.operationName === 'string' ? body.operationName : null;
  return { query: body.query, variables: isRecord(body.variables) ? body.variables : {}, operationName };
}

async function askGraph({ world, violations, rate }: Exchange, token: Token, query: GraphRequest): Promise<Reply> {
  const body = await answerQuery(world, token, query, {
    violation: (message) => violations.push(message),
    remaining: () => rate.remaining,
    spend: (points) => {
      rate.remaining -= points;
    },
  });
  return { status: 200, headers: {}, body };
}

const rateHeaders = (remaining: number, graphql: boolean): Record<string, string> => ({
  'x-ratelimit-limit': '1000',
  'x-ratelimit-remaining': String(Math.max(0, remaining)),
  'x-ratelimit-used': String(1000 - remaining),
  'x-ratelimit-reset': '1893456000',
  'x-ratelimit-resource': graphql ? 'graphql' : 'core',
  'x-github-request-id': 'FAKE:0:0:0:0',
});

/** An answer as it is, for errors. */
const plain = (answer: Answer): Reply => ({
  status: answer.status,
  headers: { ...answer.headers },
  body: fill({}, answer.body),
});

function violated({ violations }: Exchange, message: string): Reply {
  violations.push(message);
  return plain(refusal(500, `The fake GitHub objects: ${message}`));
}

interface RestRequest {
  around: Exchange;
  token: Token;
  method: string;
  path: string;
  url: URL;
  body: unknown;
  text: string;
  accept: string;
}

function askRest(request: RestRequest): Reply {
  const { around, token, method, path, url, body } = request;
  const found = routeOf(method, path);
  if (!found) return violated(around, `the fake has no route for ${method} ${path}`);
  const { route, params } = found;
  const operation = operationOf(method, route.template);
  const wrong = wrongRequest(operation, request);
  if (wrong !== null) return violated(around, `${method} ${path}: ${wrong}`);
  if (route.permission && !may(token.permissions, route.permission, route.level)) {
    const hidden = token.permissions[route.permission] === 'hidden';
    const headers = {
      'x-accepted-github-permissions': `${route.permission.replace('-', '_')}=${route.level ?? 'read'}`,
    };
    const refused = hidden ? refusal(404, 'Not Found') : refusal(403, 'Resource not accessible by integration');
    return plain({ ...refused, headers });
  }
  const { world, rules, rate } = around;
  const call = { world, token, params, query: url.searchParams, body, accept: request.accept, url };
  return checked(around, route, operation, route.answer({ ...call, options: rules, remaining: rate.remaining }));
}

function wrongRequest(operation: Operation, { url, body, text }: RestRequest): string | null {
  const query = wrongQuery(operation, url.searchParams);
  if (query !== null) return query;
  if (!operation.body) return text === '' ? null : 'GitHub describes no body for this route';
  if (body === undefined) return operation.body.required ? 'the body is missing' : null;
  return operation.body.validate(body) ? null : `body: ${errorsOf(operation.body.validate)}`;
}

/** GitHub's description forgets that `head.repo` is null once the fork is deleted. */
const isKnownDeviation = ({ instancePath, keyword }: ErrorObject): boolean =>
  keyword === 'type' && /^(\/\d+)?\/head\/repo$/.test(instancePath);

/** Fills the answer up and judges it; so the fake cannot invent what GitHub does not send. */
function checked(around: Exchange, route: Route, operation: Operation, answer: Answer): Reply {
  const headers = { ...answer.headers };
  if (answer.raw) return { status: answer.status, headers, body: null, raw: answer.raw };
  const schema = operation.response(answer.status, 'application/json');
  if (!schema) return plain(answer);
  const body = fill(schema, answer.body);
  const validate = validatorOf(schema);
  if (validate(body) || validate.errors?.every(isKnownDeviation)) return { status: answer.status, headers, body };
  return violated(around, `the fake's own answer to ${route.method} ${route.template}: ${errorsOf(validate)}`);
}
