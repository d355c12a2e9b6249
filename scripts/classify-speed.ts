/**
 * Measures classification: 3,000 files with 10 MB of diffs, by the built-in policy and by one with hostile globs, with hostile
 * lines among the diffs. `node scripts/classify-speed.ts [PROCESSES]`
 *
 * A run of the action classifies once, so what counts is the first run of a process, which compiles the policy and all code:
 * it is told as the median of fresh processes. Milliseconds by the clock, of processor time of the thread that classifies, and
 * of all threads (the compiler's and the collector's too, which have other processors where there are any).
 */
import { execFileSync } from 'node:child_process';
import { availableParallelism, loadavg } from 'node:os';
import { parseBody } from '../src/body/parse.ts';
import { ChangeSchema } from '../src/change-schema.ts';
import { classify } from '../src/classify/classify.ts';
import { evaluate } from '../src/evaluate.ts';
import { builtInPolicy } from '../src/policy/built-in.ts';
import { type SpeedCase, speedCases } from './classify-speed/cases.ts';

interface Run {
  wall: number;
  thread: number;
  all: number;
}

const body = parseBody(null);
const [mode = '7', name] = process.argv.slice(2);
const one = speedCases.find((each) => each.name === name);
if (one !== undefined) process.stdout.write(JSON.stringify({ first: runs(one, 1), warm: runs(one, Number(mode)) }));
else {
  for (const { name } of speedCases) {
    const first = Array.from({ length: Number(mode) }, () => inFreshProcess(name, 0).first).flat();
    process.stdout.write(`${name}: first run ${told(first)}; later ${told(inFreshProcess(name, 21).warm)}\n`);
  }
  process.stdout.write(`All rules, without classification, for as many files: ${rulesAlone().toFixed(1)} ms\n`);
  process.stdout.write(`Load of the machine: ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} processors\n`);
}

function inFreshProcess(name: string, warm: number): { first: Run[]; warm: Run[] } {
  const script = [import.meta.filename, String(warm), name];
  return JSON.parse(execFileSync(process.execPath, ['--expose-gc', ...script], { encoding: 'utf8' }));
}

function runs({ files, policy }: SpeedCase, times: number): Run[] {
  const change = { files: files(), labels: [] };
  const rules = policy();
  // What making up the files leaves behind is no part of classifying them.
  globalThis.gc?.();
  return Array.from({ length: times }, () => timed(() => classify(change, body, rules)));
}

function timed(work: () => unknown): Run {
  const [all, thread, wall] = [process.cpuUsage(), process.threadCpuUsage(), performance.now()];
  work();
  const sum = ({ user, system }: NodeJS.CpuUsage) => (user + system) / 1000;
  return {
    wall: performance.now() - wall,
    thread: sum(process.threadCpuUsage(thread)),
    all: sum(process.cpuUsage(all)),
  };
}

function told(times: readonly Run[]): string {
  const [wall, thread, all] = (['wall', 'thread', 'all'] as const).map((key) => {
    const sorted = times.map((run) => run[key]).sort((one, other) => one - other);
    return { median: (sorted[sorted.length >> 1] ?? 0).toFixed(0), least: (sorted[0] ?? 0).toFixed(0) };
  });
  return `${wall?.median} ms (${wall?.least} at least), processor ${thread?.median}, with all threads ${all?.median}`;
}

/** By how much judging takes longer than the classification in it: the median of pairs, of processor time. */
function rulesAlone(): number {
  const files = speedCases[0]?.files() ?? [];
  const [head, base] = ['a'.repeat(40), 'b'.repeat(40)];
  const author = { login: 'ada', name: 'Ada', email: 'ada@example.com' };
  const change = ChangeSchema.parse({
    ...{ repository: 'acme/shop', number: 42, title: 'Retry', body: null, author: { login: 'ada' }, files },
    ...{ base: { ref: 'main', sha: base }, head: { ref: 'retry', sha: head, repository: 'acme/shop' } },
    createdAt: '2026-11-16T12:00:00Z',
    commits: [{ sha: head, parents: [base], authors: [author], committer: author, message: 'Retry' }],
    ...{ reviews: [], threads: [], checks: [], labelEvents: [] },
  });
  const at = new Date('2026-11-19T16:00:00Z');
  const pairs = Array.from({ length: 21 }, () => {
    const classified = timed(() => classify({ files, labels: [] }, body, builtInPolicy));
    return timed(() => evaluate(builtInPolicy, change, at)).thread - classified.thread;
  });
  return Math.max(0, pairs.sort((one, other) => one - other)[pairs.length >> 1] ?? 0);
}
