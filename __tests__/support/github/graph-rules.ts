/** What protects a branch, as GraphQL shows it. */
import type { Field, GraphNode } from './connection.ts';
import { may } from './tokens.ts';
import type { Repository } from './world.ts';
import { appIdOf, requiredChecks, rulesetsOn } from './world-rules.ts';

/** Classic protection, for those who administer the repository; null for everybody else. */
export const protectionRule =
  (repo: Repository, branch: string): Field =>
  (_args, { permissions }) => {
    const protection = repo.protection[branch];
    if (!protection || !may(permissions, 'administration')) return null;
    const { checks, strict } = protection;
    return {
      __typename: 'BranchProtectionRule',
      id: `BPR_${branch}`,
      pattern: branch,
      requiresStatusChecks: checks.length > 0,
      requiresStrictStatusChecks: strict,
      requiredStatusCheckContexts: checks.map(({ context }) => context),
      requiredStatusChecks: checks.map(({ context, app }) => ({
        __typename: 'RequiredStatusCheckDescription',
        context,
        app: app ? { __typename: 'App', id: `A_${app}`, slug: app, name: app, databaseId: appIdOf(app) } : null,
      })),
    };
  };

/** What everybody may see of it. */
export function updateRule(repo: Repository, branch: string): GraphNode | null {
  if (!(branch in repo.protection) && rulesetsOn(repo, branch).length === 0) return null;
  const rules = new Set(rulesetsOn(repo, branch).flatMap((one) => one.rules));
  return {
    __typename: 'RefUpdateRule',
    pattern: branch,
    requiredStatusCheckContexts: requiredChecks(repo, branch).map(({ context }) => context),
    allowsDeletions: !rules.has('deletion'),
    allowsForcePushes: !rules.has('non_fast_forward'),
    blocksCreations: rules.has('creation'),
    requiresLinearHistory: rules.has('required_linear_history'),
    requiresSignatures: rules.has('required_signatures'),
    requiresCodeOwnerReviews: false,
    requiresConversationResolution: false,
    requiredApprovingReviewCount: null,
    viewerAllowedToDismissReviews: false,
    viewerCanPush: true,
  };
}
