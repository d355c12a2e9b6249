/** Makes what a runner makes for a step: folders, files, variables; and what of it a process needs that is to be measured. */
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inputVariables, metadataOf } from '../../__tests__/support/runner/inputs.ts';
import { githubContext, runnerVariables } from '../../__tests__/support/runner/variables.ts';
import type { Start } from './measured-process.ts';
import type { Ready } from './protocol.ts';

/** Where everything stands that a bench works with. */
export interface Bench {
  root: string;
  /** The Node that runs what is measured: that of `using: node24`. */
  node: string;
  /** Goes away at the end. */
  folder: string;
  /** The bundle, copied, so that a build meanwhile changes nothing. */
  script: string;
  /** The bundle that only imports GitHub's packages. */
  floor: string;
  server: Ready;
}

/** A pull request of the server's world. */
export interface About {
  repository: string;
  number: number;
}

/** A fresh folder, as a job has it: nothing in it is left from an earlier run, not even what Node may keep in TMPDIR. */
function workplace({ folder }: Bench): { cwd: string; env: Record<string, string> } {
  const place = mkdtempSync(join(folder, 'run-'));
  for (const name of ['workspace', 'home', 'temp']) mkdirSync(join(place, name));
  return { cwd: join(place, 'workspace'), env: { HOME: join(place, 'home'), TMPDIR: join(place, 'temp') } };
}

/** The action for a push to a pull request, by the built-in policy unless the repository has one, with `verdict: job`. */
export function actionStart(bench: Bench, { repository, number }: About): Start {
  const { node, script, root, folder, server } = bench;
  const place = workplace(bench);
  const event = join(folder, `${repository.split('/')[1]}-${number}.json`);
  const payload: unknown = JSON.parse(readFileSync(event, 'utf8'));
  const variables = runnerVariables({ event: { name: 'pull_request', payload }, fake: server }, join(place.cwd, '..'));
  const metadata = metadataOf(readFileSync(join(root, 'action.yml'), 'utf8'));
  const github = { token: server.token, ...githubContext(variables), event: payload };
  const files = ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_STATE', 'GITHUB_ENV', 'GITHUB_PATH'].map((name) => {
    const file = join(place.cwd, '..', name);
    writeFileSync(file, '');
    return [name, file];
  });
  return {
    node,
    args: [script],
    cwd: place.cwd,
    env: {
      ...variables,
      ...place.env,
      ...Object.fromEntries(files),
      GITHUB_EVENT_PATH: event,
      ...inputVariables(metadata, { verdict: 'job' }, { github, job: {}, vars: {} }),
    },
    // Red while anything is to be waited for, and the window may be closed.
    exits: [0, 1],
  };
}

/** The verdict that a run of the action wrote. Throws where it wrote none, so that a refusal is not taken for a fast run. */
export function verdictOf({ env }: Start): string {
  const [, verdict] = /^verdict<<(?:.*)\n(.*)$/m.exec(readFileSync(env['GITHUB_OUTPUT'] ?? '', 'utf8')) ?? [];
  if (verdict === undefined || verdict === 'unknown') throw new Error(`the action came to no verdict: ${verdict}`);
  return verdict;
}

/** The floor: the same variables, and what the action asked for. */
export function floorStart(bench: Bench, about: About, asked: { query: string; pages: number }): Start {
  const start = actionStart(bench, about);
  const [owner, repo] = about.repository.split('/');
  const { query, variables }: { query: string; variables: object } = JSON.parse(asked.query);
  const file = join(start.cwd, '..', 'floor.json');
  writeFileSync(file, JSON.stringify({ owner, repo, number: about.number, pages: asked.pages, query, variables }));
  return { ...start, args: [bench.floor], env: { ...start.env, BENCH_FLOOR: file }, exits: [0] };
}

/** A process of Node that does nothing. */
export function emptyStart(bench: Bench): Start {
  const script = join(bench.folder, 'empty.mjs');
  writeFileSync(script, '');
  return { node: bench.node, args: [script], ...workplace(bench) };
}
