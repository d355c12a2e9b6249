import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Decision } from '../decision.ts';
import type { Policy } from '../policy/schema.ts';
import { docsUrl } from '../report/docs-url.ts';
import { summary } from '../report/summary.ts';
import { terminal as terminalReport } from '../report/terminal.ts';
import { type Arguments, BadInput, type ExitCode, type Terminal } from './command.ts';

export { judge } from '../judge.ts';
export { docsUrl } from '../report/docs-url.ts';

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
