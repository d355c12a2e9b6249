/** One REST request: is it as GitHub describes it, may the token ask it, and is the answer one that GitHub would give. */
import type { ErrorObject } from 'ajv';
import type { Exchange, Reply } from './exchange.ts';
import { fill } from './fill.ts';
import { errorsOf, type Operation, operationOf, validatorOf, wrongQuery } from './openapi.ts';
import { routeOf } from './rest.ts';
import { type Answer, type Call, type Route, refusal } from './rest-call.ts';
import { may, reaches, refusalFor, type Token } from './tokens.ts';
import { findRepository } from './world.ts';

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

/** An answer as it is, for errors. */
export const plain = (answer: Answer): Reply => ({
  status: answer.status,
  headers: { ...answer.headers },
  body: fill({}, answer.body),
});

/** Keeps what was done against GitHub's description, and answers 500. */
export function violated({ violations }: Pick<Exchange, 'violations'>, message: string): Reply {
  violations.push(message);
  return plain(refusal(500, `The fake GitHub objects: ${message}`));
}

export function askRest(request: RestRequest): Reply {
  const { around, token, method, path, url, body } = request;
  const found = routeOf(method, path);
  if (!found) return violated(around, `the fake has no route for ${method} ${path}`);
  const { route, params } = found;
  const operation = operationOf(method, route.template);
  const wrong = wrongRequest(operation, request);
  if (wrong !== null) return violated(around, `${method} ${path}: ${wrong}`);
  const { world, rules } = around;
  const call = { world, token, params, query: url.searchParams, body, accept: request.accept, url, options: rules };
  const refused = refusedTo(call, route);
  return refused ? plain(refused) : checked(around, route, operation, route.answer(call));
}

/** What the token is told where it may not ask; null where it may. */
function refusedTo({ world, token, params }: Call, { permission, ...route }: Route): Answer | null {
  const fullName = `${params.owner}/${params.repo}`;
  const stranger = params.repo !== undefined && !reaches(token, fullName);
  if (stranger && findRepository(world, fullName)?.private) return refusal(404, 'Not Found');
  if (permission === null) return null;
  const level = route.level ?? 'read';
  const accepted = typeof permission === 'string' ? [permission] : permission;
  const allowed = stranger ? level === 'read' : accepted.some((name) => may(token.permissions, name, level));
  if (allowed) return null;
  const hidden = accepted.every((name) => token.permissions[name] === 'hidden');
  const named = accepted.map((name) => `${name.replace('-', '_')}=${level}`).join('; ');
  const refused = hidden ? refusal(404, 'Not Found') : refusal(403, refusalFor(token.login));
  return { ...refused, headers: { 'x-accepted-github-permissions': named } };
}

function wrongRequest(operation: Operation, { url, body, text }: RestRequest): string | null {
  const query = wrongQuery(operation, url.searchParams);
  if (query !== null) return query;
  if (!operation.body) return text === '' ? null : 'GitHub describes no body for this route';
  if (body === undefined) return operation.body.required ? 'the body is missing' : null;
  return operation.body.validate(body) ? null : `body: ${errorsOf(operation.body.validate)}`;
}

/** GitHub's description forgets that `head.repo` is null once the fork is deleted, and what search says of no body. */
const isKnownDeviation = ({ instancePath, keyword }: ErrorObject): boolean =>
  keyword === 'type' && /^((\/\d+)?\/head\/repo|\/items\/\d+\/body)$/.test(instancePath);

/** Fills the answer up and judges it; so the fake cannot invent what GitHub does not send. */
function checked(around: Exchange, route: Route, operation: Operation, answer: Answer): Reply {
  const headers = { ...answer.headers };
  if (answer.raw) return { status: answer.status, headers, body: null, raw: answer.raw };
  // GitHub's description of errors lacks the `status` that GitHub sends.
  const schema = answer.status < 400 ? operation.response(answer.status, 'application/json') : undefined;
  if (!schema) return plain(answer);
  const body = fill(schema, answer.body);
  const validate = validatorOf(schema);
  if (validate(body) || validate.errors?.every(isKnownDeviation)) return { status: answer.status, headers, body };
  return violated(around, `the fake's own answer to ${route.method} ${route.template}: ${errorsOf(validate)}`);
}
