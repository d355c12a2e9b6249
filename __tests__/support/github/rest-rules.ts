/** REST routes to what protects a branch. */
import type { Loose } from './fill.ts';
import { hasQueue } from './graph-merge-queue.ts';
import { type Answer, type Call, inRepository, notFound, ok, paginated, type Route } from './rest-call.ts';
import { commit } from './rest-shapes.ts';
import type { PermissionName } from './tokens.ts';
import type { Repository } from './world.ts';
import { appIdOf, type Protection, QUEUE_SETTINGS, type RequiredCheck, rulesetsOn } from './world-rules.ts';

const get = (template: string, permission: PermissionName, answer: Parameters<typeof inRepository>[0]): Route => ({
  method: 'GET',
  template: `/repos/{owner}/{repo}/${template}`,
  permission,
  answer: inRepository(answer),
});

export const ruleRoutes: readonly Route[] = [
  get('rules/branches/{branch}', 'metadata', (repo, call) => paginated(rulesOf(repo, call.params.branch ?? ''), call)),
  get('branches/{branch}/protection', 'administration', (repo, { params }) => {
    const protection = repo.protection[params.branch ?? ''];
    return protection
      ? ok({ required_status_checks: { ...checksOf(protection), url: 'https://api.github.com/' } })
      : notFound('Branch not protected');
  }),
  get('branches/{branch}', 'contents', branchOf),
];

/** The rules of active rulesets, each by itself, as they come from the rulesets. */
function rulesOf(repo: Repository, branch: string): Loose[] {
  const rules = rulesetsOn(repo, branch).flatMap((ruleset): Loose[] => {
    const source = {
      ruleset_source_type: 'Repository',
      ruleset_source: `${repo.owner}/${repo.name}`,
      ruleset_id: ruleset.id,
    };
    const plain = ruleset.rules.map((type) => ({ type, ...source }));
    if (ruleset.checks.length === 0) return plain;
    const required_status_checks = ruleset.checks.map(({ context, app }) =>
      app ? { context, integration_id: appIdOf(app) } : { context },
    );
    const parameters = { strict_required_status_checks_policy: ruleset.strict, required_status_checks };
    return [...plain, { type: 'required_status_checks', parameters, ...source }];
  });
  return hasQueue(repo, branch) ? [...rules, queueRule(repo, branch)] : rules;
}

function queueRule(repo: Repository, branch: string): Loose {
  const settings = repo.mergeQueues[branch] ?? QUEUE_SETTINGS;
  return {
    type: 'merge_queue',
    parameters: {
      check_response_timeout_minutes: settings.checkResponseTimeout,
      grouping_strategy: settings.mergingStrategy,
      max_entries_to_build: settings.maximumEntriesToBuild,
      max_entries_to_merge: settings.maximumEntriesToMerge,
      merge_method: settings.mergeMethod,
      min_entries_to_merge: settings.minimumEntriesToMerge,
      min_entries_to_merge_wait_minutes: settings.minimumEntriesToMergeWaitTime,
    },
    ruleset_source_type: 'Repository',
    ruleset_source: `${repo.owner}/${repo.name}`,
    ruleset_id: 1,
  };
}

const contextsOf = (checks: readonly RequiredCheck[]): Loose => checks.map(({ context }) => context);
const checksOf = ({ checks, strict }: Protection): { [key: string]: Loose } => ({
  strict,
  contexts: contextsOf(checks),
  checks: checks.map(({ context, app }) => ({ context, app_id: app ? appIdOf(app) : null })),
});

function branchOf(repo: Repository, { world, params }: Call): Answer {
  const name = params.branch ?? '';
  const sha = repo.branches.get(name);
  if (sha === undefined) return notFound('Branch not found');
  const protection = repo.protection[name];
  const url = `https://api.github.com/repos/${repo.owner}/${repo.name}/branches/${name}`;
  const { contexts, checks } = protection ? checksOf(protection) : { contexts: [], checks: [] };
  return ok({
    name,
    commit: commit(world, repo, sha),
    protected: protection !== undefined || rulesetsOn(repo, name).length > 0,
    protection: {
      enabled: protection !== undefined,
      required_status_checks: { enforcement_level: protection ? 'non_admins' : 'off', contexts, checks },
    },
    protection_url: `${url}/protection`,
    _links: { self: url, html: url },
  });
}
