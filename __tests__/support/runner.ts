/**
 * Runs the built action as a runner of GitHub Actions does: dist/ alone in an empty folder, the event in a file, inputs
 * in the environment, nothing of the host but PATH.
 *
 *     const run = await runAction({ event: { name: 'pull_request', payload: payload('pull_request.opened', …) }, fake });
 *     expect(run).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
 */
import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { FakeGitHub } from './github/server.ts';
import { commandsOf, type WorkflowCommand } from './runner/commands.ts';
import { valuesOf } from './runner/environment-files.ts';
import { type ActionMetadata, inputVariables, metadataOf } from './runner/inputs.ts';
import { githubContext, type Occasion, runnerVariables } from './runner/variables.ts';

const root = resolve(import.meta.dirname, '../..');

interface Start {
  /** Variables over those of the runner. */
  env?: Readonly<Record<string, string>>;
  /** The Node that runs it. Default: the project's, which is that of `using: node24`. */
  node?: string;
  /** The folder with action.yml and dist/. Default: the project. */
  action?: string;
  /** Milliseconds after which it is killed. Default: 60,000. */
  timeoutMs?: number;
}

export interface ActionStart extends Start, Occasion {
  fake: Pick<FakeGitHub, 'apiUrl' | 'graphqlUrl' | 'token'>;
  /** Over the defaults of action.yml. */
  inputs?: Readonly<Record<string, string>>;
  /** Default: one that fake.token() makes. */
  token?: string;
  /** The context `vars`. */
  vars?: Readonly<Record<string, string>>;
}

interface Ended {
  /** null: killed after the time limit. */
  exitCode: number | null;
  stdout: string;
  stderr: string;
}

export interface ActionRun extends Ended {
  outputs: Record<string, string>;
  /** Markdown of the job summary. */
  summary: string;
  /** What it saved for its post step, and set for later steps. */
  state: Record<string, string>;
  exported: Record<string, string>;
  /** What the runner would obey in the log: annotations, masks, groups. */
  commands: WorkflowCommand[];
  /** The commands error, warning and notice among them. */
  annotations: WorkflowCommand[];
}

/** Runs the action for an event. Throws where dist/ was not built, or an input is not declared. */
export async function runAction(start: ActionStart): Promise<ActionRun> {
  return inTemporaryFolder(async (folder) => {
    const { metadata, script } = await install(start.action ?? root, join(folder, 'action'));
    const files = await runnerFiles(folder, start.event.payload);
    const token = start.token ?? start.fake.token();
    const variables = runnerVariables(start, folder);
    const github = { token, ...githubContext(variables), event: start.event.payload };
    const inputs = inputVariables(metadata, start.inputs ?? {}, { github, vars: start.vars ?? {}, job: {} });
    const env = { ...variables, ...files, ...inputs, ...start.env };
    const ended = await spawned([script], { ...start, env, cwd: join(folder, 'workspace'), stdin: '' });
    const read = async (name: keyof typeof files): Promise<string> => readFile(files[name], 'utf8');
    const commands = commandsOf(ended.stdout);
    return {
      ...ended,
      outputs: valuesOf(await read('GITHUB_OUTPUT')),
      summary: await read('GITHUB_STEP_SUMMARY'),
      state: valuesOf(await read('GITHUB_STATE')),
      exported: valuesOf(await read('GITHUB_ENV')),
      commands,
      annotations: commands.filter(({ command }) => ['error', 'warning', 'notice'].includes(command)),
    };
  });
}

/** Runs the same bundle as a command line, away from the project. Throws where dist/ was not built. */
export async function runCli(
  args: readonly string[],
  { cwd, stdin = '', env = {}, ...start }: Start & { cwd?: string; stdin?: string } = {},
): Promise<Ended> {
  return inTemporaryFolder(async (folder) => {
    const { script } = await install(start.action ?? root, join(folder, 'action'));
    await mkdir(join(folder, 'workspace'));
    const home = { HOME: folder, ...env };
    return spawned([script, ...args], { ...start, cwd: cwd ?? join(folder, 'workspace'), stdin, env: home });
  });
}

async function inTemporaryFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'change-gate-run-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Copies dist/ alone: a module that the bundle forgot is not found there. */
async function install(action: string, target: string): Promise<{ metadata: ActionMetadata; script: string }> {
  const metadata = metadataOf(await readFile(join(action, 'action.yml'), 'utf8'));
  const built = join(action, metadata.main);
  const found = await stat(built).catch(() => null);
  if (!found?.isFile()) throw new Error(`${metadata.main} is not there in ${action}. Run npm run build first.`);
  await cp(dirname(built), join(target, dirname(metadata.main)), { recursive: true });
  return { metadata, script: join(target, metadata.main) };
}

const FILES = ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_STATE', 'GITHUB_ENV', 'GITHUB_PATH'] as const;

async function runnerFiles(
  folder: string,
  payload: unknown,
): Promise<Record<(typeof FILES)[number] | 'GITHUB_EVENT_PATH', string>> {
  for (const name of ['workspace', 'home', 'temp', 'files']) await mkdir(join(folder, name), { recursive: true });
  const at = (name: string): string => join(folder, 'files', name);
  for (const name of FILES) await writeFile(at(name), '');
  await writeFile(at('event.json'), JSON.stringify(payload));
  return {
    GITHUB_OUTPUT: at('GITHUB_OUTPUT'),
    GITHUB_STEP_SUMMARY: at('GITHUB_STEP_SUMMARY'),
    GITHUB_STATE: at('GITHUB_STATE'),
    GITHUB_ENV: at('GITHUB_ENV'),
    GITHUB_PATH: at('GITHUB_PATH'),
    GITHUB_EVENT_PATH: at('event.json'),
  };
}

interface Spawned extends Start {
  cwd: string;
  stdin: string;
  env: Readonly<Record<string, string>>;
}

async function spawned(args: readonly string[], { node, cwd, env, stdin, timeoutMs }: Spawned): Promise<Ended> {
  const child = spawn(node ?? join(root, 'node_modules/.bin/node'), [...args], {
    cwd,
    env: { PATH: process.env.PATH ?? '', ...env },
    timeout: timeoutMs ?? 60_000,
    killSignal: 'SIGKILL',
  });
  const output = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    output.stderr += text;
  });
  // A program that never reads its input closes the pipe early; that is its right.
  child.stdin.on('error', () => undefined).end(stdin);
  return new Promise((settle, fail) => {
    child.on('error', fail).on('close', (exitCode) => settle({ exitCode, ...output }));
  });
}
