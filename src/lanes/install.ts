import type { LaneFacts, TakenLane } from './lane.ts';

const policyFile = /^\.github\/change-gate\.ya?ml$/i;
/** The name that the setup says: other workflows are not the gate's, whatever they are called. */
const workflow = /^\.github\/workflows\/change-gate\.ya?ml$/;
/** What `init` writes besides. */
const companion =
  /^(?:\.github\/|docs\/)?(?:CODEOWNERS|pull_request_template\.md)$|^\.github\/(?:PULL_REQUEST_TEMPLATE\/[^/]+\.md|change-gate(?:\.test|\/[^/]+\.test)\.ya?ml)$/i;

/** The lane of the pull request that brings the gate, or that repairs a policy that is not valid and touches nothing else. */
export function installLane({ change }: LaneFacts): TakenLane | null {
  const files = change.files ?? [];
  if (files.length === 0) return null;
  const paths = files.flatMap((file) =>
    file.previousPath === undefined ? [file.path] : [file.path, file.previousPath],
  );
  if (change.policyOnDefaultBranch === 'invalid' && paths.every((path) => policyFile.test(path))) {
    return { lane: 'install', reason: 'repairs the policy, which is not valid on the default branch', obligations: [] };
  }
  const brings = files.some((file) => file.status === 'added' && workflow.test(file.path));
  const own =
    files.every((file) => file.status === 'added') &&
    paths.every((path) => policyFile.test(path) || workflow.test(path) || companion.test(path));
  if (change.policyOnDefaultBranch === 'absent' && brings && own) {
    return { lane: 'install', reason: 'brings the gate itself and nothing else', obligations: [] };
  }
  return null;
}
