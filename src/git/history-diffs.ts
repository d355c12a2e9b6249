import { diffOptions, nameOptions, type ParsedDiff, parseDiff, parseNames } from './diff.ts';
import { CheckoutError, type RunGit } from './git.ts';

/** Commits asked for at once: few enough that a batch of large ones fits into memory. */
const batchSize = 40;

/** A diff, and whether it has patches; null: git cannot give it. */
export type HistoryDiff = (ParsedDiff & { patches: boolean }) | null;

/**
 * The diffs of commits against their first parents, in the order given, cut and parsed one by one. The next batch is
 * under way while one is handed out. What is too large to be read with its patches comes without them.
 */
export async function* readDiffs(git: RunGit, shas: readonly string[]): AsyncGenerator<readonly [string, HistoryDiff]> {
  const batches = Array.from({ length: Math.ceil(shas.length / batchSize) }, (_, index) =>
    shas.slice(index * batchSize, (index + 1) * batchSize),
  );
  let next = start(git, batches[0]);
  for (const index of batches.keys()) {
    const current = await next;
    next = start(git, batches[index + 1]);
    yield* current;
  }
  await next;
}

type Batch = readonly (readonly [string, HistoryDiff])[];

/** Begins to read; a failure is told where the batch is awaited. */
function start(git: RunGit, batch: readonly string[] | undefined): Promise<Batch> {
  const reading = batch === undefined ? Promise.resolve([]) : readBatch(git, batch);
  reading.catch(() => undefined);
  return reading;
}

async function readBatch(git: RunGit, batch: readonly string[]): Promise<Batch> {
  try {
    return split(await ask(git, batch, diffOptions), batch).map(
      ([sha, out]) => [sha, { ...parseDiff(out), patches: true }] as const,
    );
  } catch (error) {
    if (!(error instanceof CheckoutError)) throw error;
    if (batch.length > 1) {
      const halves: Batch[] = [];
      const middle = Math.ceil(batch.length / 2);
      for (const half of [batch.slice(0, middle), batch.slice(middle)]) halves.push(await readBatch(git, half));
      return halves.flat();
    }
  }
  try {
    const names = split(await ask(git, batch, nameOptions), batch);
    return names.map(([sha, out]) => [sha, { ...parseNames(out), patches: false }] as const);
  } catch (error) {
    if (!(error instanceof CheckoutError)) throw error;
    return batch.map((sha) => [sha, null] as const);
  }
}

async function ask(git: RunGit, batch: readonly string[], options: readonly string[]): Promise<Buffer> {
  const asked = ['log', '--no-walk=unsorted', '--first-parent', '-m', '--root', ...options, '--format=%H%x00'];
  return (await git([...asked, ...batch, '--'])).out;
}

/** Cuts where the next commit is named: no line of a diff begins with a SHA and a NUL. */
function split(out: Buffer, batch: readonly string[]): [string, Buffer][] {
  const found: [string, Buffer][] = [];
  let at = 0;
  for (const [index, sha] of batch.entries()) {
    const head = Buffer.from(`${sha}\0\0`, 'latin1');
    if (!out.subarray(at, at + head.length).equals(head)) throw new Error(`git gave no diff of ${sha}`);
    at += head.length;
    // An empty commit has no line break before its diff, and no diff.
    const start = out[at] === 0x0a ? at + 1 : at;
    const end = start === at ? at : endOf(out, start, batch[index + 1]);
    found.push([sha, out.subarray(start, end)]);
    at = end;
  }
  return found;
}

function endOf(out: Buffer, start: number, next: string | undefined): number {
  if (next === undefined) return out.length;
  const mark = Buffer.from(`\n${next}\0\0`, 'latin1');
  const found = out.indexOf(mark, start);
  if (found < 0) throw new Error(`git gave no diff of ${next}`);
  return found + 1;
}
