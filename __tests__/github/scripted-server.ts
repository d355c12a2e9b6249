import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { listening } from '../support/listening.ts';

/** One answer of the server: a status with headers and a body, or a connection that ends too early. */
export interface Scripted {
  status?: number;
  headers?: Record<string, string>;
  body?: unknown;
  /** `headers`: before anything is sent; `body`: in the middle of it. */
  cut?: 'headers' | 'body';
  /** Only once so many requests wait for it. */
  together?: number;
}

export interface ScriptedServer extends AsyncDisposable {
  url: string;
  /** Method and address of each request, in order. */
  requests: { line: string; body: string; headers: IncomingMessage['headers'] }[];
  /** How many were answered at once at most. */
  mostAtOnce: () => number;
}

/** A server that gives these answers one after the other, the last one for ever. */
export async function scriptedServer(...answers: readonly Scripted[]): Promise<ScriptedServer> {
  const requests: ScriptedServer['requests'] = [];
  let [open, most] = [0, 0];
  const held: (() => void)[] = [];
  const server = createServer(async (request, response) => {
    most = Math.max(most, ++open);
    response.on('close', () => open--);
    let body = '';
    for await (const chunk of request) body += String(chunk);
    requests.push({ line: `${request.method} ${request.url}`, body, headers: request.headers });
    const answer = answers[Math.min(requests.length, answers.length) - 1] ?? {};
    held.push(() => give(response, answer));
    if (held.length >= (answer.together ?? 1)) for (const one of held.splice(0)) one();
  });
  const port = await listening(server);
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    mostAtOnce: () => most,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

function give(response: ServerResponse, { status = 200, headers = {}, body = {}, cut }: Scripted): void {
  if (cut === 'headers') {
    response.destroy();
    return;
  }
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const length = cut === 'body' ? { 'content-length': String(Buffer.byteLength(text) + 100) } : {};
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...length, ...headers });
  if (cut === 'body') response.write(text, () => response.destroy());
  else response.end(text);
}
