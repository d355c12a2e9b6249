import { legibleJson } from './legible-json.ts';
import type { Remote } from './survey.ts';

/** GitHub Actions, by whose token the status is written: nobody else can then set it. `gh api apps/github-actions --jq .id` */
const githubActions = 15368;

/** The ruleset that makes the status required. https://docs.github.com/rest/repos/rules#create-a-repository-ruleset */
export function ruleset(remote: Remote | null) {
  // On another server the app has another number.
  const known = remote === null || remote.host === 'github.com';
  const check = { context: 'change-gate', ...(known ? { integration_id: githubActions } : {}) };
  return {
    name: 'change-gate',
    target: 'branch',
    enforcement: 'active',
    conditions: { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } },
    rules: [
      {
        type: 'required_status_checks',
        parameters: { strict_required_status_checks_policy: false, required_status_checks: [check] },
      },
    ],
  };
}

/** The command that makes the status required. Without a known remote, gh finds the repository itself. */
export function requireCommand(remote: Remote | null): string {
  const repository = remote === null ? '{owner}/{repo}' : `${remote.owner}/${remote.repo}`;
  const host = remote === null || remote.host === 'github.com' ? '' : ` --hostname ${remote.host}`;
  return `gh api --method POST${host} 'repos/${repository}/rulesets' --input - <<'JSON'\n${legibleJson(ruleset(remote))}\nJSON`;
}
