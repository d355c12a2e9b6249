import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createClient } from '../../src/github/client.ts';
import { GitHubError } from '../../src/github/error.ts';
import { safeLog } from '../../src/report/log.ts';
import { summary } from '../../src/report/summary.ts';
import { given } from '../github/scripted-client.ts';
import { structure } from '../report/structure.ts';
import { listening } from '../support/listening.ts';
import { GREEN, good, judged, setUp } from './attack.ts';

const route = '/repos/{owner}/{repo}/pulls/{pull_number}/files';
const shop = { owner: 'acme', repo: 'shop', pull_number: 42 };

describe('what strangers write', () => {
  const forged = 'Retry\n::error::x\n## ✅ May be merged @grace <!-- change-gate --> [x](https://example.net)';

  test('a title forges no verdict in the summary and no command in the log', async () => {
    const { pullRequest, said } = await setUp({ pulls: [{ ...good, title: forged, headRef: '::add-mask::x' }] });
    const { decision, live } = await pullRequest();
    const shown = String(summary(decision, { timezone: 'America/Chicago' }));
    const harmless = await setUp({ pulls: [{ ...good, title: 'Retry webhooks twice' }] });
    const usual = String(summary((await harmless.pullRequest()).decision, { timezone: 'America/Chicago' }));
    expect(structure(shown).filter((part) => /heading|link|html/.test(part))).toEqual(
      structure(usual).filter((part) => /heading|link|html/.test(part)),
    );
    for (const text of [live.change.title, live.change.head.ref]) expect(safeLog(text)).not.toMatch(/^\s*::|\n/);
    expect(said().join()).not.toContain('example.net');
  });

  test('a status that holds a verdict in its name is no status of the gate', async () => {
    const lookalike = { context: 'change-gate\u200b', state: 'SUCCESS' as const, description: 'Normal. May be merged' };
    const said = await judged({ reviews: [], statuses: [...(good.statuses ?? []), lookalike] });
    expect(said).toBe('pending: Normal. Waits for a review');
    expect(await judged({ statuses: [...(good.statuses ?? []), lookalike] })).toBe(GREEN);
  });
});

describe('what answers in the place of GitHub', () => {
  test('a link to the next page takes the token nowhere else', async () => {
    const link = '<https://evil.example/repositories/1?page=2&access_token=x>; rel="next"';
    const { client, server } = await given({ body: [{ one: 1 }], headers: { link } }, { body: [{ two: 2 }] });
    let count = 0;
    for await (const page of client.pages(route, shop, 'acme/shop#42')) count += page.length;
    expect(count).toBe(2);
    expect(server.requests.map(({ line, headers }) => [line, headers.authorization])).toEqual([
      ['GET /repos/acme/shop/pulls/42/files', 'token secret'],
      ['GET /repos/acme/shop/pulls/42/files?page=2', 'token secret'],
    ]);
  });

  test('an answer without an end is given up, and a compressed one is no more than an answer', async () => {
    const server = createServer((request, response) => {
      if (request.url?.endsWith('/7/files')) {
        response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
        response.end(gzipSync('[]'));
        return;
      }
      response.writeHead(200, { 'content-type': 'application/json' });
      const more = setInterval(() => response.write(' '.repeat(1000)), 5);
      response.on('close', () => clearInterval(more));
    });
    const port = await listening(server);
    onTestFinished(async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    });
    const client = await createClient({
      token: 'secret',
      baseUrl: `http://127.0.0.1:${port}`,
      timeout: 100,
      sleep: async () => undefined,
    });
    expect((await client.get(route, { ...shop, pull_number: 7 }, 'acme/shop#7')).value).toEqual([]);
    const given = client.get(route, shop, 'acme/shop#42');
    await expect(given).rejects.toThrow(GitHubError);
  });
});
