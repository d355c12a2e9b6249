import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Change } from '../change.ts';
import { decide } from '../decide.ts';
import type { Decision } from '../decision.ts';
import { type EvaluateOptions, evaluate } from '../evaluate.ts';
import type { PolicyInForce } from '../policy/in-force.ts';
import type { Policy } from '../policy/schema.ts';
import { summary } from '../report/summary.ts';
import { terminal as terminalReport } from '../report/terminal.ts';
import { type Arguments, BadInput, type ExitCode, type Terminal } from './command.ts';

/** The page that describes every rule. */
export const docsUrl = 'https://github.com/ilana/change-gate/blob/v1/docs/rules.md';

/** From facts to decision: what every shell does between reading and printing. */
export function judge(
  change: Change,
  at: Date,
  { policy, ...source }: PolicyInForce,
  options: EvaluateOptions = {},
): Decision {
  return decide(evaluate(policy, change, at, options), source);
}

/** Prints a decision as asked: text or JSON, and the Markdown summary into `--summary FILE`. */
export async function printDecision(
  decision: Decision,
  policy: Policy,
  args: Arguments,
  terminal: Terminal,
): Promise<ExitCode> {
  const { timezone } = policy.calendar;
  const file = args.value('summary');
  if (file !== undefined) {
    await writeFile(resolve(terminal.cwd, file), summary(decision, { timezone, docsUrl })).catch((error: unknown) => {
      throw new BadInput(
        `--summary ${file}: cannot be written (${error instanceof Error ? error.message : String(error)})`,
      );
    });
  }
  terminal.stdout(
    args.flag('json')
      ? `${JSON.stringify(decision, null, 2)}\n`
      : terminalReport(decision, { color: terminal.color, timezone }),
  );
  return decision.verdict === 'pass' ? 0 : 1;
}
