import { readPolicyText } from '../github/read-policy.ts';
import { policyPath as usualPath } from '../policy/path.ts';
import { judgeProposed } from '../policy/proposed.ts';
import { proposedPolicy } from '../report/proposed.ts';
import type { Gate } from './gate.ts';
import type { Judged } from './judge.ts';

/**
 * What the policy that a pull request proposes would judge otherwise than the one in force, as Markdown. Only told: the
 * one in force judges. Throws GitHubError where the file could not be read.
 */
export async function proposedPolicyOf(gate: Gate, { live, decision }: Judged): Promise<string> {
  const { client, repository, policyPath = usualPath, settings } = gate;
  const { change, policy } = live;
  const text = await readPolicyText(client, repository, policyPath, change.head.sha);
  const inForce = { policy: policy.policy, decision };
  const source = `${policyPath}@${change.head.sha.slice(0, 7)}`;
  return String(proposedPolicy(await judgeProposed(text, source, change, inForce, { freeze: settings.freeze })));
}
