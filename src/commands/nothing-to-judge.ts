import type { Change } from '../change.ts';
import type { Decision, Finding } from '../decision.ts';
import type { Arguments, ExitCode, Terminal } from './command.ts';
import { writeText } from './write-text.ts';

const message = 'Nothing to judge yet: this branch has nothing that its base does not have';
const remedy =
  'Commit your change on a branch of its own (git switch -c NAME), or say with --base REF what it is to be merged into';

/** Whether a branch brings neither commits nor changed files; no pull request could be opened with it. */
export const isNothing = ({ commits = [], files = [] }: Pick<Change, 'commits' | 'files'>): boolean =>
  commits.length + files.length === 0;

/**
 * Says instead of a verdict that there is nothing to judge; as JSON, a decision that nobody takes for one: `unknown`, with
 * this as the only finding, and without any instant. Answers 1: it is no pass, and no wrong use either.
 */
export async function printNothing(decision: Decision, args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const text = `${message}. ${remedy}.\n`;
  const file = args.value('summary');
  if (file !== undefined) await writeText('summary', file, text, terminal.cwd);
  terminal.stdout(args.flag('json') ? `${JSON.stringify(withoutVerdict(decision), null, 2)}\n` : text);
  return 1;
}

function withoutVerdict(decision: Decision): Decision {
  const finding: Finding = {
    rule: 'nothing-to-judge',
    title: 'A branch has something to merge',
    outcome: 'unknown',
    level: 'error',
    message,
    remedy,
    actor: 'author',
    clauses: [],
    controls: [],
  };
  return {
    ...decision,
    verdict: 'unknown',
    validUntil: null,
    earliestMerge: null,
    obligations: [],
    findings: [finding],
  };
}
