import type { History } from '../git/history.ts';
import { readHistory } from '../git/history.ts';
import { builtIn, type PolicyInForce, parsedPolicy } from '../policy/in-force.ts';
import { policyPath } from '../policy/path.ts';
import { fromGit } from '../replay/from-git.ts';
import { type Judgement, judgeMerged } from '../replay/judge.ts';
import type { MergedChange } from '../replay/merged.ts';
import { type ReplayReport, replayReport } from '../replay/report.ts';
import { changes } from '../replay/wording.ts';
import { BadInput, type Terminal } from './command.ts';
import { progressBar } from './progress.ts';
import type { ReplayQuestion } from './replay.ts';

/** Replays the merge history of a clone. Each change is judged as it is read, so that no two are held at once. */
export async function replayClone(
  cwd: string,
  terminal: Terminal,
  { last, since, branch, asked, policy: given, other, quiet }: ReplayQuestion,
): Promise<ReplayReport> {
  const bar = progressBar(terminal, { doing: 'Judging', done: 'Judged', counted: changes, quiet });
  const judged: Judgement[] = [];
  const judgedByOther: Judgement[] = [];
  let policy = given ?? builtIn();
  let history: History | undefined;
  let convert: ReturnType<typeof fromGit> | undefined;
  try {
    await readHistory(
      { cwd, branch, last, since, environment: terminal.env },
      {
        async begin(found) {
          history = found;
          policy = given ?? (await ownPolicy(found));
          convert = fromGit(found);
          bar.begin(found.count);
        },
        entry(entry) {
          const merged: MergedChange | undefined = convert?.(entry);
          if (merged === undefined) return;
          judged.push(judgeMerged(merged, policy));
          if (other !== undefined) judgedByOther.push(judgeMerged(merged, other));
          bar.step();
        },
      },
    );
  } finally {
    bar.end();
  }
  if (history === undefined) throw new Error('the history was not read');
  const { repository, ref, shallow } = history;
  const notes = shallow ? ['This clone is shallow: there may be more. To read all, run: git fetch --unshallow'] : [];
  const source = { kind: 'git' as const, repository, branch: ref, asked, failed: [], stopped: null, notes };
  return replayReport(
    judged,
    source,
    policy,
    other === undefined ? undefined : { judged: judgedByOther, policy: other },
  );
}

async function ownPolicy({ policyFile, ref }: History): Promise<PolicyInForce> {
  if (policyFile === null) return builtIn();
  try {
    return await parsedPolicy(policyFile, `${policyPath} of ${ref}`);
  } catch (error) {
    throw new BadInput(
      `${policyPath} of ${ref} is not valid; repair it, or name another with --policy FILE\n${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
