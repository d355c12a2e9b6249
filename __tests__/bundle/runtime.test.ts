import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withLoaders } from '../../scripts/bundle/runtime.ts';
import { withoutUnneeded } from '../../scripts/bundle/without.ts';
import { temporaryFolder } from '../git/temporary-repository.ts';
import { good, judged } from '../support/action-run.ts';

/** Writes which files of dist/ a process loads, and when it has sent a request, in order. */
const watching = `
const { appendFileSync } = require('node:fs');
const { registerHooks } = require('node:module');
const http = require('node:http');
const tell = (what) => appendFileSync(process.env.WATCHED, what + '\\n');
registerHooks({
  load(url, context, next) {
    if (url.startsWith('file:')) tell(url.slice(url.lastIndexOf('/') + 1));
    return next(url, context);
  },
});
const { request } = http;
http.request = (...args) => request(...args).on('finish', () => tell('sent'));
require('node:module').syncBuiltinESMExports();
`;

/** What a run on a pull request that changes these files loads and sends. */
async function watched(...paths: readonly string[]): Promise<string[]> {
  const folder = temporaryFolder();
  const [script, log] = [join(folder, 'watch.cjs'), join(folder, 'watched')];
  writeFileSync(script, watching);
  writeFileSync(log, '');
  const run = await judged(
    { ...good, files: paths.map((path) => ({ path })) },
    { env: { NODE_OPTIONS: `--require=${script}`, WATCHED: log } },
  );
  expect(run.outputs['verdict']).toMatch(/^(?:pass|wait|fail)$/);
  return readFileSync(log, 'utf8').split('\n').slice(0, -1);
}

describe('a run', () => {
  it('has sent its first requests before it loads what judges, and loads no reader of manifests for code alone', async () => {
    const order = await watched('src/deliveries/retry.ts');
    expect(order.indexOf('sent')).toBeGreaterThan(order.indexOf('asking.js'));
    expect(order.indexOf('judging.js')).toBeGreaterThan(order.indexOf('sent'));
    expect(order.filter((what) => what.endsWith('.cjs'))).toEqual([]);
  });

  it('reads manifests all the same', async () => {
    const order = await watched('src/deliveries/retry.ts', 'package.json');
    expect(order.filter((what) => what.endsWith('.cjs'))).toEqual(['late-1.cjs']);
  });
});

describe('withLoaders', () => {
  it('refuses a script that loads its chunks in another way', () => {
    expect(() => withLoaders('main();\n')).toThrow('in a way that is not known');
  });
});

describe('what no run needs', () => {
  it('is taken out', () => {
    const zod =
      'inst._zod.parse = () => a;\n\tinst._zod.processJSONSchema = (ctx, json) => stringProcessor(ctx, json);\nb();\n';
    expect(withoutUnneeded(zod)).toBe('inst._zod.parse = () => a;\n\nb();\n');
  });
});
