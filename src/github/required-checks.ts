import type { GitHubClient } from './client.ts';
import { GitHubError } from './error.ts';
import { fullName, type Repository } from './repository.ts';

/**
 * Whether a check has to pass before anything is merged into a branch, by a ruleset or by the branch's protection; null:
 * it could not be read. Sources: docs.github.com, "Get rules for a branch" and "Get a branch".
 */
export async function isRequired(
  client: GitHubClient,
  repository: Repository,
  branch: string,
  context: string,
): Promise<boolean | null> {
  const [byRules, byProtection] = await Promise.all([
    orUnknown(requiredByRules(client, repository, branch)),
    orUnknown(requiredByProtection(client, repository, branch)),
  ]);
  if (byRules?.includes(context) || byProtection?.includes(context)) return true;
  return byRules === null || byProtection === null ? null : false;
}

async function requiredByRules(client: GitHubClient, repository: Repository, branch: string): Promise<string[]> {
  const route = '/repos/{owner}/{repo}/rules/branches/{branch}';
  const of = `the rules of ${fullName(repository)}, branch ${branch}`;
  const contexts: string[] = [];
  for await (const page of client.pages(route, { ...repository, branch, per_page: 100 }, of)) {
    for (const rule of page) {
      if (rule.member('type').value !== 'required_status_checks') continue;
      const checks = rule.optional('parameters')?.optional('required_status_checks')?.items() ?? [];
      contexts.push(...checks.map((check) => check.member('context').text()));
    }
  }
  return contexts;
}

async function requiredByProtection(client: GitHubClient, repository: Repository, branch: string): Promise<string[]> {
  const route = '/repos/{owner}/{repo}/branches/{branch}';
  const answer = await client.get(route, { ...repository, branch }, `${fullName(repository)}, branch ${branch}`);
  const required = answer.optional('protection')?.optional('required_status_checks');
  return (
    required
      ?.optional('contexts')
      ?.items()
      .map((context) => context.text()) ?? []
  );
}

async function orUnknown<T>(reading: Promise<T>): Promise<T | null> {
  try {
    return await reading;
  } catch (thrown) {
    if (thrown instanceof GitHubError) return null;
    throw thrown;
  }
}
