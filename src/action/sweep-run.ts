import { drift, lastCompleteSweep } from '../gate/drift.ts';
import type { Gate } from '../gate/gate.ts';
import { sweepAndHold } from '../gate/hold.ts';
import type { SweepOutcome } from '../gate/sweep.ts';
import type { Swept } from '../gate/sweep-work.ts';
import { sweepSummary } from '../report/sweep-summary.ts';
import { printLines, warn, writeSummary } from './output.ts';
import { failUnlessReporting } from './tell.ts';

/** How many pull requests the message of a red run names; the table has all. */
const mostNamed = 20;

/** Sweeps, stays where that is asked for, and says what it did. Red where something was left undone. */
export async function runSweep(gate: Gate, { all }: { all: boolean }): Promise<void> {
  const pages: string[] = [];
  const undone: string[] = [];
  const lastSweep = all ? null : await lastCompleteSweep(gate);
  await sweepAndHold(gate, { all, lastSweep }, async (outcome) => {
    undone.push(...outcome.problems);
    const warnings = pages.length === 0 ? await drift(gate, outcome.bases) : [];
    for (const warning of warnings) warn(warning);
    pages.push(sweepSummary(outcome, [...warnings, ...outcome.problems]));
    writeSummary(pages.join('\n\n'));
    undone.push(...log(outcome));
  });
  if (undone.length === 0) return;
  const more = undone.length > mostNamed ? ` and ${undone.length - mostNamed} more` : '';
  failUnlessReporting(
    gate,
    `The sweep is not complete: ${undone.slice(0, mostNamed).join('; ')}${more}. The next sweep looks again.`,
  );
}

/** Tells of each pull request in the log; returns what was not done. */
function log({ swept }: SweepOutcome): string[] {
  for (const one of swept) printLines(`#${one.number}: ${one.result}, ${whatOf(one)}`);
  return swept
    .filter(({ result }) => result === 'unreadable' || result === 'left')
    .map(({ number, problem, result }) => `#${number} (${problem ?? result})`);
}

const whatOf = ({ before, after, problem }: Swept): string =>
  problem ?? (before === after ? after : `${after} (before: ${before || 'none'})`);
