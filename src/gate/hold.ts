import type { Gate } from './gate.ts';
import { type SweepOutcome, sweep } from './sweep.ts';

/**
 * Sweeps, and stays where a verdict expires within `hold`: so it is written on time, and not whenever the next schedule
 * happens to run. Tells each sweep as it ends. Throws GitHubError.
 */
export async function sweepAndHold(
  gate: Gate,
  first: { all?: boolean; lastSweep?: Date | null },
  told: (outcome: SweepOutcome) => void | Promise<void>,
): Promise<void> {
  const end = gate.now().getTime() + gate.settings.hold;
  for (let options = first; ; ) {
    const began = gate.now();
    const outcome = await sweep(gate, options);
    await told(outcome);
    const { next, complete } = outcome;
    if (next === null || next.getTime() > end || !complete) return;
    gate.log(`Staying until ${next.toISOString()}, when a verdict changes by time alone.`);
    await gate.waitUntil(next);
    options = { lastSweep: began };
  }
}
