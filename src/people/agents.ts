import type { Contributors } from './contributors.ts';
import { actsForSomebody } from './identity.ts';
import { amongLogins } from './login.ts';

interface Accounts {
  /** Further accounts of coding agents, which GitHub shows as persons. */
  agents: readonly string[];
  /** Bots that act for nobody: dependency updates, releases. */
  automatic: readonly string[];
}

/**
 * The coding agent that opened a pull request for somebody who is not known, and who could be a reviewer; null: there is
 * none. Known is who GitHub says started it, or who is named beside an agent as author of a commit, as agents do for
 * the person they work for. Somebody who merely added commits may have had nothing to do with it.
 */
export function agentOfSomebody({ opener, writers }: Contributors, { agents, automatic }: Accounts): string | null {
  if (opener === null) return null;
  const isAgent = (login: string) => actsForSomebody(login) || amongLogins(login, agents);
  if (!opener.bot && !isAgent(opener.login)) return null;
  if (amongLogins(opener.login, automatic)) return null;
  if (opener.startedBy !== null && !isAgent(opener.startedBy)) return null;
  const namesSomebody = writers.some(
    (together) =>
      together.some((each) => each.kind === 'account' && isAgent(each.login)) &&
      together.some((each) => each.kind === 'address' || (each.kind === 'account' && !isAgent(each.login))),
  );
  return namesSomebody ? null : opener.login;
}
