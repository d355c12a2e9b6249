import type { RecordWrite, Written } from '../recording/record-store.ts';
import { GitHubError } from './error.ts';
import { Attempts, leavesOpen, mayPass, type Patience, type Why } from './records-branch-attempts.ts';
import { type Prepared, prepare } from './records-branch-commit.ts';
import { leadsTo, moveBranch, refusedBranch, saysItMoved, tipToWriteOn } from './records-branch-move.ts';
import { named, problemIn, type RecordsBranch, readTip } from './records-branch-tip.ts';

/** How a writing goes on where it is not alone. */
export interface Around extends Patience {
  log: (line: string) => void;
}

/** What came of one round; `again` null: another one is no use. */
type Outcome = { written: ReadonlyMap<string, Written> } | { again: Why | null; error: GitHubError };

/**
 * Does these writes, as many as one commit has room for, by compare and swap: where somebody else was faster, or GitHub failed,
 * all is read anew. A commit that may have reached the branch without an answer is looked for there first, so that this run
 * knows what it wrote. Throws GitHubError.
 */
export async function writeCommit(
  on: RecordsBranch,
  writes: readonly RecordWrite[],
  around: Around,
): Promise<ReadonlyMap<string, Written>> {
  const attempts = new Attempts(around);
  /** Commits of which nobody said whether the branch got them. */
  const unanswered = new Set<Prepared>();
  let prepared: Prepared | null = null;

  async function round(): Promise<Outcome> {
    const tip = await tipToWriteOn(on, around.log);
    const landed = tip === null ? null : await firstOn(on, tip.commit, unanswered);
    if (landed !== null) return { written: landed.written };
    const base = tip?.commit ?? null;
    // The same once more where nothing has moved: then it does not matter whether the first one got there.
    if (prepared === null || prepared.base !== base) prepared = await prepare(on, tip, writes);
    const { commit, written } = prepared;
    if (commit === null) return { written };
    const refusal = await send(prepared, commit);
    if (refusal === null) return { written };
    return afterRefusal(on, refusal, base, writes.length);
  }

  async function send(sent: Prepared, commit: string): Promise<GitHubError | null> {
    const asBefore = unanswered.has(sent);
    unanswered.add(sent);
    const refusal = await moveBranch(on, sent.base, commit).catch((thrown: unknown) => {
      if (!asBefore && thrown instanceof GitHubError && !leavesOpen(thrown)) unanswered.delete(sent);
      throw thrown;
    });
    if (!asBefore) unanswered.delete(sent);
    return refusal;
  }

  for (;;) {
    const outcome = await round().catch(failed);
    if ('written' in outcome) return outcome.written;
    const { again, error } = outcome;
    if (again === null || !attempts.another(again)) throw unanswered.size === 0 ? error : uncertain(on, error);
    await attempts.pause();
  }
}

/** Whether the branch was refused because somebody else had moved it. */
async function afterRefusal(
  on: RecordsBranch,
  refusal: GitHubError,
  base: string | null,
  count: number,
): Promise<Outcome> {
  const stayed = !saysItMoved(refusal) && ((await readTip(on))?.commit ?? null) === base;
  return stayed
    ? { again: 'refused', error: refusedBranch(on, refusal) }
    : { again: 'moved', error: overtaken(on, count) };
}

/** The commit that did reach the branch; null: none of them. */
async function firstOn(on: RecordsBranch, tip: string, sent: Iterable<Prepared>): Promise<Prepared | null> {
  for (const one of sent) if (await leadsTo(on, tip, one)) return one;
  return null;
}

function failed(thrown: unknown): Outcome {
  if (!(thrown instanceof GitHubError)) throw thrown;
  return { again: mayPass(thrown), error: thrown };
}

function overtaken(on: RecordsBranch, count: number): GitHubError {
  const what = count === 1 ? 'a record was' : `${count} records were`;
  const problem = `Others wrote to ${named(on)} each time that ${what} to be written.`;
  return new GitHubError('moved', problem, 'Run the gate again; the next sweep records what is missing.');
}

function uncertain(on: RecordsBranch, error: GitHubError): GitHubError {
  const problem = `${problemIn(error)} Whether ${named(on)} got what was to be written before that is not known.`;
  return new GitHubError(error.kind, problem, error.remedy);
}
