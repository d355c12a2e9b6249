/** The fake GitHub of the bench, in a process of its own, so that its work shares no event loop with what is measured. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { type Log, LogSchema, type Ready, ReadySchema } from './protocol.ts';

export interface Server extends Ready, AsyncDisposable {
  /** Sets the latency of every answer from now on, in milliseconds, and tells what was asked since the last time. */
  begin(latency: number): Promise<Log>;
}

/** Starts it with that Node; the events of its pull requests are written into the folder. Throws where it ends at once. */
export async function startServer(node: string, folder: string): Promise<Server> {
  const child = fork(fileURLToPath(import.meta.resolve('./replay-server.ts')), [folder], {
    execPath: node,
    execArgv: [],
  });
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`the bench's server ended with ${code}`);
  });
  // Nobody may be waiting when it is put away.
  ended.catch(() => undefined);
  const hear = async (): Promise<unknown> => (await Promise.race([once(child, 'message'), ended]))[0];
  const ready = ReadySchema.parse(await hear());
  return {
    ...ready,
    async begin(latency) {
      const heard = hear();
      child.send({ latency });
      return LogSchema.parse(await heard);
    },
    async [Symbol.asyncDispose]() {
      child.disconnect();
      await ended.catch(() => undefined);
    },
  };
}
