import { execFile } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { workflowOf } from './files.ts';

const script = workflowOf('examples/workflows/organisation.yml').jobs['list']?.steps.find(
  ({ id }) => id === 'list',
)?.run;

interface Listed {
  name: string;
  gone?: boolean;
  open?: number;
}

/** Runs the step as the runner does, with a `gh` that lists these repositories and notes what else it is asked. */
async function list(repositories: readonly Listed[], first = '1') {
  const folder = mkdtempSync(join(tmpdir(), 'organisation-'));
  try {
    const rows = repositories.map(({ name, gone = false, open = 1 }) => `${name}\t${gone}\t${open}\n`).join('');
    writeFileSync(join(folder, 'rows'), rows);
    writeFileSync(
      join(folder, 'gh'),
      `#!/bin/sh\nif [ "$1" = api ]; then cat rows; else echo "$GH_TOKEN $*" >> asked; fi\n`,
    );
    chmodSync(join(folder, 'gh'), 0o755);
    for (const file of ['asked', 'output']) writeFileSync(join(folder, file), '');
    const env = {
      PATH: `${folder}${delimiter}${process.env['PATH'] ?? ''}`,
      APP_TOKEN: 'app',
      RUN_TOKEN: 'run',
      FIRST: first,
      GITHUB_OUTPUT: join(folder, 'output'),
      GITHUB_REPOSITORY: 'acme/policies',
      GITHUB_REF_NAME: 'main',
      GITHUB_WORKFLOW: 'change-gate for all',
    };
    const { code, stdout } = await promisify(execFile)(
      'bash',
      ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script ?? 'exit 99'],
      { cwd: folder, env },
    ).then(
      ({ stdout }) => ({ code: 0, stdout }),
      (failed: { code: number; stdout: string }) => failed,
    );
    const outputs = Object.fromEntries(
      readFileSync(join(folder, 'output'), 'utf8')
        .split('\n')
        .filter((line) => line.includes('='))
        .map((line): [string, string] => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
    );
    const found: unknown = JSON.parse(outputs['repositories'] ?? 'null');
    return { code, stdout, found, here: outputs['here'], asked: readFileSync(join(folder, 'asked'), 'utf8') };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const many = (count: number): Listed[] =>
  Array.from({ length: count }, (_, index) => ({ name: `r${String(index + 1).padStart(4, '0')}` }));

describe('the list of repositories', () => {
  it('has those with open pull requests, in order, and says where the policy is', async () => {
    const repositories = [
      { name: 'shop' },
      { name: 'old', gone: true },
      { name: 'api.v2', open: 12 },
      { name: 'idle', open: 0 },
    ];
    expect(await list(repositories)).toMatchObject({ code: 0, found: ['api.v2', 'shop'], here: 'policies', asked: '' });
  });

  it('is empty where none has any', async () => {
    expect(await list([{ name: 'idle', open: 0 }])).toMatchObject({ code: 0, found: [], asked: '' });
  });

  it('fails where the app is installed nowhere', async () => {
    expect(await list([])).toMatchObject({ code: 1, stdout: '::error::The app is installed in no repository.\n' });
  });

  it('takes as many as a matrix does, and starts a run for the rest', async () => {
    const next = 'run workflow run change-gate for all --repo acme/policies --ref main -f first=257\n';
    expect(await list(many(256))).toMatchObject({ found: { length: 256 }, asked: '' });
    expect(await list(many(257))).toMatchObject({ found: { length: 256 }, asked: next });
    expect(await list(many(257), '257')).toMatchObject({ found: ['r0257'], asked: '' });
  });

  it.each(['0', '-1', '1; id', 'a[$(id)]', ' 1', '1\n2', ''])('begins nowhere but at a number: %j', async (first) => {
    const { code, stdout, found } = await list(many(3), first);
    expect({ code, stdout, found }).toEqual({
      code: 1,
      stdout: '::error::The input "first" is no number from 1 on.\n',
      found: null,
    });
  });
});
