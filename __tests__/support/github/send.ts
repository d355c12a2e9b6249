/** Puts an answer on the wire, with the faults that the test asked for. */
import type { ServerResponse } from 'node:http';
import { setImmediate as turn } from 'node:timers/promises';
import type { Reply } from './exchange.ts';
import { type Fault, messageFor } from './faults.ts';
import type { GraphAnswer, GraphErrorAnswer } from './graphql.ts';
import { refusal } from './rest-call.ts';

/** Sends the answer or what the faults make of it; returns the status that was sent, 0 for none. */
export async function send(
  response: ServerResponse,
  reply: () => Promise<Reply>,
  faults: readonly Fault[],
): Promise<number> {
  if (faults.some((fault) => 'reset' in fault)) {
    response.socket?.resetAndDestroy();
    return 0;
  }
  const failing = faults.find((fault) => 'status' in fault);
  if (failing) {
    const body = failing.body ?? refusal(failing.status, messageFor(failing.status)).body;
    return write(response, failing.status, { ...failing.headers }, encode(body), false);
  }
  const { status, headers, body, raw } = await reply();
  // Working the answer out may have blocked this process (schemas are read when first needed): what arrived meanwhile
  // was sent before this answer, and has to be recorded so.
  for (let rounds = 0; rounds < 5; rounds++) await turn();
  const errors = faults.flatMap((fault) => ('graphqlErrors' in fault ? fault.graphqlErrors : []));
  const bytes = raw ?? encode(errors.length > 0 ? withErrors(body, errors) : body);
  const type = raw ? { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' } : {};
  return write(
    response,
    status,
    { ...type, ...headers },
    bytes,
    faults.some((fault) => 'truncate' in fault),
  );
}

/** A text is sent as it is: a proxy's error page, for example. */
const encode = (body: unknown): Uint8Array => Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));

async function write(
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>>,
  body: Uint8Array,
  truncated: boolean,
): Promise<number> {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': body.length,
    ...headers,
  });
  if (!truncated) {
    await new Promise<void>((resolve) => response.end(body, resolve));
    return status;
  }
  await new Promise<void>((resolve) => response.write(body.subarray(0, Math.floor(body.length / 2)), () => resolve()));
  response.socket?.destroy();
  return status;
}

/** GitHub answers null where a part of a query failed, and names the path in `errors`. */
function withErrors(body: Reply['body'], errors: readonly GraphErrorAnswer[]): GraphAnswer {
  const answer: GraphAnswer =
    typeof body === 'object' && body !== null && !Array.isArray(body) ? structuredClone(body) : {};
  for (const { path } of errors) if (path) clear(answer.data, path);
  return { ...answer, errors: [...(answer.errors ?? []), ...errors] };
}

function clear(data: unknown, [step, ...rest]: readonly (string | number)[]): void {
  if (typeof data !== 'object' || data === null || step === undefined) return;
  if (rest.length === 0) Reflect.set(data, step, null);
  else clear(Reflect.get(data, step), rest);
}
