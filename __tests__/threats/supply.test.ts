import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { judge } from '../../src/judge.ts';
import { builtIn } from '../../src/policy/in-force.ts';
import { change, THURSDAY } from '../support/change.ts';
import { workflows } from '../workflows/files.ts';
import { GREEN, judged, SENSITIVE_BODY } from './attack.ts';

const read = (path: string): string => readFileSync(resolve(import.meta.dirname, '../..', path), 'utf8');
const names = z.record(z.string(), z.unknown());
const steps = z.array(z.object({ uses: z.string().optional(), run: z.string().optional(), with: names.optional() }));
const releaseSchema = z.object({
  jobs: z.object({
    test: z.object({ steps }),
    publish: z.object({ steps, needs: z.string(), environment: z.string() }),
  }),
});

describe('what change-gate is made of', () => {
  test('nothing is installed or run but the bundle of the same commit', () => {
    const action = z.object({ runs: names }).parse(parse(read('action.yml')));
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' });
    const { scripts, ...members } = z
      .object({ scripts: names })
      .loose()
      .parse(JSON.parse(read('package.json')));
    expect(Object.keys(members).filter((key) => /^(?:optional|peer|bundled?)?dependencies$/i.test(key))).toEqual([]);
    expect(Object.keys(scripts).filter((name) => /^(?:pre|post)?install$|^prepare$/.test(name))).toEqual([]);
    const bundle = readdirSync('dist').filter((name) => name.endsWith('.js'));
    const code = bundle.map((name) => read(`dist/${name}`)).join('\n');
    // A runner has no node_modules: whatever the bundle asks for is Node's own, or a file beside it.
    const asked = [
      ...code.matchAll(
        /\b(?:require|createRequire\(import\.meta\.url\)|import)\("([^"\n]+)"\)|^import .* from "([^"\n]+)";$/gm,
      ),
    ].map(([, called, imported]) => (called ?? imported ?? '').replace(/^node:/, ''));
    expect(asked.length).toBeGreaterThan(20);
    const own = [...process.getBuiltinModule('node:module').builtinModules, ...bundle.map((name) => `./${name}`)];
    // "./" is what the number of a chunk is added to.
    expect(asked.filter((name) => !own.includes(name) && name !== './')).toEqual([]);
  });

  test('the packages that the bundle is built from are held to versions and hashes', () => {
    const versions = z
      .object({ devDependencies: z.record(z.string(), z.string()) })
      .parse(JSON.parse(read('package.json')));
    expect(Object.values(versions.devDependencies).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
    const entry = z.object({
      integrity: z.string().optional(),
      resolved: z.string().optional(),
      os: z.array(z.string()).optional(),
      cpu: z.array(z.string()).optional(),
      libc: z.array(z.string()).optional(),
    });
    const { '': _project, ...packages } = z
      .object({ packages: z.record(z.string(), entry) })
      .parse(JSON.parse(read('package-lock.json'))).packages;
    expect(Object.keys(packages).length).toBeGreaterThan(100);
    // Binaries for machines that build no release may lack theirs.
    const installed = Object.entries(packages).filter(
      ([, { os = ['linux'], cpu = ['x64'], libc = ['glibc'] }]) =>
        os.includes('linux') && cpu.includes('x64') && libc.includes('glibc'),
    );
    expect(installed.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([name]) => name)).toEqual(
      [],
    );
    expect(
      installed.filter(
        ([, { resolved }]) => resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/'),
      ),
    ).toEqual([]);
  });

  test('a release is built, compared and attested, by actions that are pinned to a commit', () => {
    expect(read('.ci/run')).toMatch(/^set -euo pipefail$[\s\S]*^npm cit$[\s\S]*^npm run build -- --check$/m);
    const { test: tested, publish } = releaseSchema.parse(parse(read('.github/workflows/release.yml'))).jobs;
    expect(tested.steps.map(({ run }) => run)).toContain('bash .ci/run');
    expect(publish).toMatchObject({ needs: 'test', environment: 'release' });
    const attests = publish.steps.findIndex(({ uses }) => uses?.startsWith('actions/attest-build-provenance@'));
    const publishes = publish.steps.findIndex(({ run }) => run?.startsWith('npm publish'));
    expect(publish.steps[attests]?.with?.['subject-path']).toContain('dist/*');
    expect(attests).toBeLessThan(publishes);
    expect(publish.steps[publishes]?.run).toContain('--provenance');
    const used = workflows.flatMap((path) => [...read(path).matchAll(/\buses: (\S+)/g)].map(([, uses = '']) => uses));
    const foreign = used.filter((uses) => !/^(?:\.\/|ilana\/change-gate@)/.test(uses));
    expect(foreign.length).toBeGreaterThan(5);
    expect(foreign.filter((uses) => !/@[0-9a-f]{40}$/.test(uses))).toEqual([]);
  });
});

describe('what the repository is made of', () => {
  test('a package that is added gets a second look, and one that only moves by a patch none', async () => {
    const manifest = (dependencies: object) => `${JSON.stringify({ name: 'shop', dependencies }, null, 2)}\n`;
    const moved = { path: 'package.json', before: manifest({ zod: '4.6.6' }), content: manifest({ zod: '4.6.7' }) };
    const added = { ...moved, content: manifest({ zod: '4.6.6', 'left-pad-2': '1.0.0' }) };
    expect(await judged({ files: [moved], reviews: [] })).toMatch(/^success: Standard\. /);
    expect(await judged({ files: [added], body: SENSITIVE_BODY })).toBe('pending: Normal. Waits for a review');
    expect(await judged({ files: [added], reviews: [] })).not.toContain('success');
    expect(await judged({})).toBe(GREEN);
  });

  test('an action that is pinned to a commit which its tag does not name is no update by a patch', () => {
    const [before, after] = ['a'.repeat(40), 'b'.repeat(40)];
    const patch = `@@ -5,2 +5,2 @@ jobs:\n     steps:\n-      - uses: actions/checkout@${before} # v4.1.1\n+      - uses: actions/checkout@${after} # v4.1.2`;
    const categoryWith = (matches: boolean | null, moved = patch) => {
      const pins = [{ name: 'actions/checkout', version: 'v4.1.2', commit: after, matches }];
      const file = {
        path: '.github/workflows/ci.yml',
        status: 'modified' as const,
        additions: 1,
        deletions: 1,
        patch: moved,
        pins,
      };
      return judge(change({ files: [file] }), THURSDAY, builtIn()).category;
    };
    expect(categoryWith(true)).toBe('standard');
    expect(categoryWith(false)).not.toBe('standard');
    expect(categoryWith(null)).not.toBe('standard');
    // A tag in place of a commit is none either: who moves it decides what runs.
    expect(categoryWith(true, patch.replace(`${after} # v4.1.2`, 'v4.1.2'))).not.toBe('standard');
  });

  test('a workflow that runs another version of the gate asks the owner', async () => {
    const uses = (ref: string) => `steps:\n  - uses: ilana/change-gate@${ref}\n`;
    const path = '.github/workflows/change-gate.yml';
    const pull = { body: SENSITIVE_BODY, files: [{ path, before: uses('a'.repeat(40)), content: uses('v1') }] };
    const repository = {
      files: { '.github/change-gate.yml': 'extends: default@1\npeople: { owner: [linus] }\n' },
      collaborators: { ada: 'write', grace: 'write', linus: 'write', alan: 'write' },
    } as const;
    const reviews = (...authors: string[]) =>
      authors.map((author) => ({ author, state: 'APPROVED' as const, submittedAt: '2026-11-10T18:00:00Z' }));
    expect(await judged({ ...pull, reviews: reviews('grace', 'linus') }, repository)).toBe(GREEN);
    expect(await judged({ ...pull, reviews: reviews('grace', 'alan') }, repository)).toContain(
      'pending: Normal. Waits for a review',
    );
  });
});
