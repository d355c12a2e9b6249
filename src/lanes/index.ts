import { botLane } from './bot.ts';
import { emergencyLane } from './emergency.ts';
import { installLane } from './install.ts';
import { type LaneFacts, ordinary, type TakenLane } from './lane.ts';
import { rollbackLane } from './rollback.ts';

/** The lanes in the order in which they are tried: what somebody declared comes before what the facts show. */
const candidates: readonly { take(facts: LaneFacts): TakenLane | null; rule?: string }[] = [
  { take: emergencyLane, rule: 'emergency' },
  { take: rollbackLane, rule: 'rollback' },
  { take: installLane },
  { take: botLane },
];

/** The lane that a change takes. A lane whose own rule the policy has switched off is closed: nothing would guard it. */
export function takeLane(facts: LaneFacts, isOff: (rule: string) => boolean): TakenLane {
  for (const { take, rule } of candidates) {
    const taken = rule !== undefined && isOff(rule) ? null : take(facts);
    if (taken !== null) return taken;
  }
  return ordinary;
}
