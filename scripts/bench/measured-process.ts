/** Runs one process from its start to its end, and measures it. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

export interface Start {
  node: string;
  args: readonly string[];
  cwd: string;
  env: Readonly<Record<string, string>>;
  /** Exit codes that mean that it did what it was to do. */
  exits?: readonly number[];
  /** Whether it is asked what it used; without, only the wall is measured. */
  usage?: boolean;
}

export interface Measured {
  /** Milliseconds from the start until it has ended. */
  wallMs: number;
  /** Of all its threads. */
  cpuMs: number;
  /** The most memory it had, in MiB. */
  peakMb: number;
}

const UsageSchema = z.object({ cpuMs: z.number(), peakMb: z.number() });
const preload = join(import.meta.dirname, 'usage.cjs');

/** Throws with what it wrote where it ended otherwise than it should. */
export async function measure({ node, args, cwd, env, exits = [0], usage = true }: Start): Promise<Measured> {
  const file = join(cwd, '..', 'usage.json');
  const before = performance.now();
  const child = spawn(node, [...(usage ? ['--require', preload] : []), ...args], {
    cwd,
    env: { PATH: process.env['PATH'] ?? '', ...env, BENCH_USAGE: file },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 60_000,
  });
  let wallMs = 0;
  let written = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      written += text;
    });
  }
  const code = await new Promise<number | null>((settle, fail) => {
    child.on('error', fail).on('exit', () => {
      wallMs = performance.now() - before;
    });
    child.on('close', settle);
  });
  if (code === null || !exits.includes(code)) throw new Error(`${args.join(' ')} ended with ${code}:\n${written}`);
  const used = usage ? UsageSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : { cpuMs: 0, peakMb: 0 };
  return { wallMs, ...used };
}
