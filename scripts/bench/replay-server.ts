/**
 * A process of its own with the fake GitHub and a server before it, which answers what was asked once from memory: neither
 * the making of answers nor the check against GitHub's schemas is measured. Started by server.ts:
 *
 *     node replay-server.ts FOLDER      // writes FOLDER/REPOSITORY-NUMBER.json, the event of each pull request
 */
import { writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import { longestChain, type RecordedRequest } from '../../__tests__/support/github/requests.ts';
import { startFakeGitHub } from '../../__tests__/support/github/server.ts';
import { listening } from '../../__tests__/support/listening.ts';
import { payload } from '../../__tests__/support/payloads.ts';
import { type Command, CommandSchema, type Log } from './protocol.ts';
import { worldOf } from './pull-requests.ts';

interface Answer {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

const [folder = '.'] = process.argv.slice(2);
const world = worldOf(resolve(import.meta.dirname, '../..'));
const fake = await startFakeGitHub(world, {
  gitOnDisk: 'when asked',
  remaining: { core: 1_000_000, graphql: 1_000_000 },
});
const known = new Map<string, Answer>();
let latency = 0;
let requests: RecordedRequest[] = [];
let queries: string[] = [];
let unknown = 0;

for (const { owner, name, pullRequests } of world.repositories) {
  for (const { number } of pullRequests) {
    const event = payload('pull_request.synchronize', { repository: `${owner}/${name}`, world, number });
    writeFileSync(join(folder, `${name}-${number}.json`), JSON.stringify(event));
  }
}

const server = createServer((request, response) => {
  respond(request, response).catch((error: unknown) => {
    process.stderr.write(`the bench's server broke: ${error instanceof Error ? error.stack : String(error)}\n`);
    process.exit(1);
  });
});
const origin = `http://127.0.0.1:${await listening(server)}`;
process.on('message', (message) => process.send?.(obey(CommandSchema.parse(message))));
process.on('disconnect', () => process.exit(0));
process.send?.({ apiUrl: `${origin}/api/v3`, graphqlUrl: `${origin}/api/graphql`, token: fake.token() });

function obey(command: Command): Log {
  const told: Log = {
    requests: requests.length,
    chain: longestChain(requests).length,
    unknown,
    queries,
    violations: fake.violations,
  };
  latency = command.latency;
  [requests, queries, unknown] = [[], [], 0];
  return told;
}

async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const start = performance.now();
  const sent = await textOf(request);
  const url = new URL(request.url ?? '/', origin);
  url.searchParams.sort();
  const method = request.method ?? 'GET';
  const graphql = url.pathname.endsWith('/graphql');
  const record: RecordedRequest = {
    ...{ method, path: url.pathname, query: url.search, operation: null, graphql, body: null },
    ...{ start, end: Number.POSITIVE_INFINITY, status: 0 },
  };
  requests.push(record);
  if (graphql) queries.push(sent);
  const key = JSON.stringify([method, url.pathname, url.search, sent]);
  const answer = known.get(key) ?? (await ask(request, url, sent));
  known.set(key, answer);
  const left = latency - (performance.now() - start);
  if (left > 0) setTimeout(() => send(response, answer, record), left);
  else send(response, answer, record);
}

function send(response: ServerResponse, { status, headers, body }: Answer, record: RecordedRequest): void {
  response.writeHead(status, headers).end(body);
  record.end = performance.now();
  record.status = status;
}

/** What the fake itself answers. */
async function ask({ method = 'GET', headers }: IncomingMessage, url: URL, sent: string): Promise<Answer> {
  unknown++;
  const own = ['authorization', 'accept', 'user-agent', 'content-type', 'x-github-api-version'];
  const kept = own.flatMap((name) => (typeof headers[name] === 'string' ? [[name, headers[name]]] : []));
  const answer = await fetch(`${fake.origin}${url.pathname}${url.search}`, {
    method,
    headers: Object.fromEntries(kept),
    ...(sent === '' ? {} : { body: sent }),
  });
  const body = Buffer.from(await answer.arrayBuffer());
  const hop = new Set(['connection', 'keep-alive', 'date', 'transfer-encoding']);
  const told = [...answer.headers].filter(([name]) => !hop.has(name));
  return { status: answer.status, headers: Object.fromEntries(told), body };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString();
}
