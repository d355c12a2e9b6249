import { createServer, request, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { good, judged } from '../support/action-run.ts';
import { listening } from '../support/listening.ts';

describe('the bundle behind a proxy, which alone reaches GitHub', () => {
  const asked: string[] = [];
  let github = '';
  let proxy: Server;
  let port = 0;

  beforeAll(async () => {
    proxy = createServer((from, to) => {
      const { pathname, search } = new URL(from.url ?? '');
      asked.push(`${from.headers['proxy-authorization']} ${from.url}`);
      const { 'proxy-authorization': _, ...headers } = from.headers;
      const onward = request(`${github}${pathname}${search}`, { method: from.method, headers }, (answer) => {
        to.writeHead(answer.statusCode ?? 500, answer.headers);
        answer.pipe(to);
      });
      from.pipe(onward);
    });
    port = await listening(proxy);
  });
  afterAll(() => {
    proxy.closeAllConnections();
    proxy.close();
  });

  it('judges as it does without one', async () => {
    const run = await judged(good, {
      prepare: (fake) => {
        github = new URL(fake.apiUrl).origin;
        return undefined;
      },
      env: {
        GITHUB_API_URL: 'http://github.test/api/v3',
        GITHUB_GRAPHQL_URL: 'http://github.test/api/graphql',
        http_proxy: `http://gate:s%20t@127.0.0.1:${port}`,
      },
    });
    expect(run).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
    expect(run.said()).toEqual([expect.stringContaining('success')]);
    expect(asked.length).toBeGreaterThanOrEqual(3);
    const credentials = `Basic ${Buffer.from('gate:s t').toString('base64')}`;
    for (const line of asked) expect(line).toMatch(new RegExp(`^${credentials} http://github\\.test/`));
    expect(run.stdout + run.stderr).not.toMatch(/s%20t|s t@/);
  });
});
