import { onTestFinished } from 'vitest';
import { createClient, type GitHubClient } from '../../src/github/client.ts';
import { forThisTest } from '../support/for-this-test.ts';
import { type Scripted, type ScriptedServer, scriptedServer } from './scripted-server.ts';

/** How long the clients of this test have waited before they asked again, in milliseconds; they need not really wait. */
export const waits: number[] = [];

/** A client of a server that gives these answers. */
export async function given(
  ...answers: readonly Scripted[]
): Promise<{ client: GitHubClient; server: ScriptedServer }> {
  const server = forThisTest(await scriptedServer(...answers));
  onTestFinished(() => {
    waits.length = 0;
  });
  const sleep = async (milliseconds: number) => void waits.push(milliseconds);
  return { client: await createClient({ token: 'secret', baseUrl: server.url, sleep }), server };
}
