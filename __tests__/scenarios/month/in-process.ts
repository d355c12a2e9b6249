/**
 * A client of the fake GitHub without a network between them: the same questions and answers, checked against GitHub's
 * descriptions, in an order that is the same in every run. Nothing is asked twice: what fails has failed.
 */
import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { Answer } from '../../../src/github/answer.ts';
import type { GitHubClient, Values } from '../../../src/github/client.ts';
import { GitHubError } from '../../../src/github/error.ts';
import { graphQLAnswer } from '../../../src/github/graphql-answer.ts';
import { BareRepositories } from '../../support/github/bare-repository.ts';
import { type Exchange, exchange, type Reply } from '../../support/github/exchange.ts';
import { RateLimit } from '../../support/github/rate-limit.ts';
import { type Permissions, WORKFLOW_PERMISSIONS } from '../../support/github/tokens.ts';
import type { World } from '../../support/github/world.ts';

export interface Asked {
  method: string;
  path: string;
  operation: string | null;
}

export interface InProcess {
  client: GitHubClient;
  /** How many requests there were. */
  count(): number;
  /** What was asked, or answered, against GitHub's descriptions. */
  violations: readonly string[];
}

interface Options {
  now: () => Date;
  permissions: Permissions;
  /** Whether GitHub answers with 502. */
  fails: (asked: Asked) => boolean;
  /** Before a question is answered, and once its answer is worked out. */
  before: (asked: Asked) => Promise<void>;
  after: (asked: Asked) => Promise<void>;
}

const token = 'ghs_month';

/** A client for one token of GitHub Actions. */
export function inProcess(world: World, { now, permissions, fails, before, after }: Options): InProcess {
  const { viewer: login } = world;
  const rate = new RateLimit(login, now);
  const held = { login, permissions: { ...WORKFLOW_PERMISSIONS, ...permissions }, repositories: null, rate };
  const rules = { treeLimit: 100_000, now, bare: new BareRepositories('when asked') };
  const around: Exchange = { world, tokens: new Map([[token, held]]), violations: [], rules };
  let count = 0;

  async function ask(method: string, url: string, body?: object): Promise<Reply> {
    const request = new IncomingMessage(new Socket());
    Object.assign(request, { method, url, headers: { authorization: `token ${token}` } });
    const { asked, reply } = exchange(request, body === undefined ? '' : JSON.stringify(body), around);
    count += 1;
    if (fails(asked))
      throw new GitHubError('unavailable', `GitHub answered 502 for ${asked.path}.`, 'Run the gate again.');
    await before(asked);
    const answer = await reply();
    await after(asked);
    // What was answered is no part of the world.
    return { ...answer, body: JSON.parse(JSON.stringify(answer.body)) };
  }

  async function rest(method: string, route: string, parameters: Values, of: string): Promise<Reply> {
    const left = new Map(Object.entries(parameters));
    const path = route.replace(/\{(\w+)\}/g, (_whole, name: string) => {
      const value = String(left.get(name));
      left.delete(name);
      return encodeURIComponent(value);
    });
    const query = new URLSearchParams([...left].map(([name, value]): [string, string] => [name, String(value)]));
    const answer =
      method === 'GET'
        ? await ask(method, `/api/v3${path}${left.size === 0 ? '' : `?${query}`}`)
        : await ask(method, `/api/v3${path}`, Object.fromEntries(left));
    if (answer.status < 300) return answer;
    const kind = answer.status === 404 ? 'not-found' : answer.status === 403 ? 'forbidden' : 'refused';
    throw new GitHubError(kind, `GitHub answered ${answer.status} for ${of}.`, 'See why.');
  }

  const client: GitHubClient = {
    async graphql(query, variables, of) {
      const { body, headers } = await ask('POST', '/api/graphql', { query, variables: variables(1) });
      const answer = graphQLAnswer(body, headers, { route: 'GraphQL', of });
      if ('failure' in answer) throw answer.failure.error;
      return answer;
    },
    get: async (route, parameters, of) => new Answer((await rest('GET', route, parameters, of)).body, route),
    async *pages(route, parameters, of) {
      const { body, headers } = await rest('GET', route, parameters, of);
      if (headers['link']?.includes('rel="next"'))
        throw new Error(`${of} has more than one page: too much for a month`);
      yield new Answer(body, route).items();
    },
    send: async (method, route, parameters, of) => new Answer((await rest(method, route, parameters, of)).body, route),
    stop: () => undefined,
    scoped: () => client,
  };
  return { client, count: () => count, violations: around.violations };
}
