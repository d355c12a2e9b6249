/** One request and its answer: who asks, may they, does GitHub describe what they ask and what the fake answers. */
import type { IncomingMessage } from 'node:http';
import { answerQuery, type GraphAnswer, type GraphRequest, operationNameOf } from './graphql.ts';
import type { Json } from './openapi.ts';
import type { Resource } from './rate-limit.ts';
import type { RecordedRequest } from './requests.ts';
import { type Options, refusal } from './rest-call.ts';
import { askRest, plain, violated } from './rest-exchange.ts';
import type { Token } from './tokens.ts';
import type { World } from './world.ts';

/** What stands around every request. */
export interface Exchange {
  world: World;
  tokens: ReadonlyMap<string, Token>;
  violations: string[];
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
    const answer = await limited(token, graphql ? 'graphql' : 'core', path, () => {
      if (graphql) return query ? askGraph(around, token, query) : violated(around, 'GraphQL: no JSON with a `query`');
      return askRest({ around, token, method, path, url, body, text, accept: request.headers.accept ?? '' });
    });
    return { ...answer, headers: { ...rateHeaders(token, graphql ? 'graphql' : 'core'), ...answer.headers } };
  };
  return { asked, reply };
}

/** Answers unless the limit is used up: REST with 403, GraphQL with 200 and an error. Asking for the limits is free. */
async function limited(
  { rate, login }: Token,
  resource: Resource,
  path: string,
  answer: () => Reply | Promise<Reply>,
): Promise<Reply> {
  if (path === '/rate_limit') return answer();
  const message = `API rate limit exceeded for ${login.endsWith('[bot]') ? 'installation' : 'user'}.`;
  if (rate.view(resource).remaining > 0) {
    if (resource === 'core') rate.spend('core', 1);
    return answer();
  }
  if (resource === 'core') return plain(refusal(403, message));
  return { status: 200, headers: {}, body: { errors: [{ type: 'RATE_LIMITED', message }] } };
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

async function askGraph(around: Exchange, token: Token, query: GraphRequest): Promise<Reply> {
  const body = await answerQuery(around, token, query, (message) => around.violations.push(message));
  return { status: 200, headers: {}, body };
}

function rateHeaders({ rate }: Token, resource: Resource): Record<string, string> {
  const { limit, remaining, used, reset } = rate.view(resource);
  return {
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-remaining': String(remaining),
    'x-ratelimit-used': String(used),
    'x-ratelimit-reset': String(reset),
    'x-ratelimit-resource': resource,
    'x-github-request-id': 'FAKE:0:0:0:0',
  };
}
