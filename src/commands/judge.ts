import type { Decision } from '../decision.ts';
import type { Policy } from '../policy/schema.ts';
import { docsUrl } from '../report/docs-url.ts';
import { summary } from '../report/summary.ts';
import { terminal as terminalReport } from '../report/terminal.ts';
import type { Arguments, ExitCode, Terminal } from './command.ts';
import { writeText } from './write-text.ts';

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
    await writeText('summary', file, summary(decision, { timezone, docsUrl }), terminal.cwd);
  }
  terminal.stdout(
    args.flag('json')
      ? `${JSON.stringify(decision, null, 2)}\n`
      : terminalReport(decision, { color: terminal.color, timezone }),
  );
  return decision.verdict === 'pass' ? 0 : 1;
}
