/** A pull request that passes, what an attacker changes of it, and what the gate says of both. */

import { good, type Setup, setUp } from '../gate/run.ts';
import { GOOD_BODY } from '../support/change.ts';
import type { PullRequestInput } from '../support/github/inputs.ts';

export { central, good, setUp } from '../gate/run.ts';

/** What the gate says of the change that passes, on Thursday noon. */
export const GREEN = 'success: Normal. May be merged until Thu 17:00 CT';
export const WAITS = 'pending: Normal. Waits for a review';

/** The description of a change that touches a sensitive area. */
export const SENSITIVE_BODY = GOOD_BODY.replace('- [x] No security impact', '- [ ] No security impact').replace(
  '- [ ] Security review requested',
  '- [x] Security review requested',
);

/** The policy, with people in it. */
export const PEOPLE = {
  '.github/change-gate.yml': 'extends: default@1\npeople: { executive: [linus], owner: [grace] }\n',
};

/** What one run of the gate publishes of a pull request that differs so from the one that passes. */
export async function judged(
  pull: Partial<PullRequestInput>,
  repository: NonNullable<Setup['repository']> = {},
): Promise<string> {
  const shop = await setUp({ pulls: [{ ...good, ...pull }], repository });
  await shop.pullRequest();
  return shop.said().at(-1) ?? 'nothing';
}
