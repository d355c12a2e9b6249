import type { PolicyVersion } from '../evidence/source.ts';
import { CheckoutError, type RunGit } from '../git/git.ts';
import { readPolicyVersions } from '../git/records-policy.ts';
import type { GitHubClient } from '../github/client.ts';
import { GitHubError } from '../github/error.ts';
import type { Repository } from '../github/repository.ts';
import { builtIn, InvalidPolicy, parsedPolicy } from '../policy/in-force.ts';
import { policyPath } from '../policy/path.ts';

/** The versions of the policy file in a clone, oldest first; null: the clone lacks them. */
export async function policiesOfClone(git: RunGit, tip: string): Promise<PolicyVersion[] | null> {
  try {
    const versions = await readPolicyVersions(git, tip);
    return versions.map(({ commit, at, author, text, sha256 }) => {
      const state = text === null ? 'absent' : sha256 === null ? 'invalid' : 'valid';
      return { commit, at, by: author.login ?? author.name, state, sha256 };
    });
  } catch (error) {
    if (error instanceof CheckoutError) return null;
    throw error;
  }
}

/** The same as GitHub has them, for a clone without the contents of the branch. Throws GitHubError. */
export async function policiesOnGitHub(
  client: GitHubClient,
  repository: Repository,
  tip: string,
): Promise<PolicyVersion[]> {
  const of = `the history of ${policyPath} in ${repository.owner}/${repository.repo}`;
  const versions: PolicyVersion[] = [];
  const parameters = { ...repository, sha: tip, path: policyPath, per_page: 100 };
  for await (const page of client.pages('/repos/{owner}/{repo}/commits', parameters, of)) {
    for (const found of page) {
      const commit = found.member('sha').sha();
      const { login, name, at } = {
        login: found.member('author').orNull((author) => author.optional('login')?.name() ?? null),
        name: found
          .member('commit')
          .member('author')
          .orNull((author) => author.optional('name')?.text() ?? null),
        at: found.member('commit').member('committer').member('date').instant(),
      };
      versions.push({ commit, at, by: login ?? name, ...(await stateAt(client, repository, commit)) });
    }
  }
  return versions.reverse();
}

async function stateAt(
  client: GitHubClient,
  repository: Repository,
  ref: string,
): Promise<Pick<PolicyVersion, 'state' | 'sha256'>> {
  const of = `${policyPath} at ${ref.slice(0, 7)}`;
  // Not in the template, which would escape the slashes of the path.
  const route = `/repos/{owner}/{repo}/contents/${policyPath}`;
  try {
    const answer = await client.get(route, { ...repository, ref }, of);
    if (answer.member('type').text() !== 'file') return { state: 'invalid', sha256: null };
    const text = Buffer.from(answer.member('content').text(), 'base64').toString('utf8');
    return { state: 'valid', sha256: (await parsedPolicy(text, of)).sha256 };
  } catch (error) {
    if (error instanceof GitHubError && error.kind === 'not-found')
      return { state: 'absent', sha256: builtIn().sha256 };
    if (error instanceof InvalidPolicy) return { state: 'invalid', sha256: null };
    throw error;
  }
}
