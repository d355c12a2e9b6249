import { builtIn, type PolicyInForce, parsedPolicy } from '../policy/in-force.ts';
import { BadInput } from '../user-error.ts';
import type { GitHubClient } from './client.ts';
import { GitHubError } from './error.ts';
import { notFound } from './failure.ts';
import { refusalOf } from './graphql-answer.ts';
import { folderOf, type PolicyFile, policyFile } from './policy-file.ts';
import { repositoryPolicy } from './policy-in-force.ts';
import { fullName, isOwner, isRepositoryName, type Repository } from './repository.ts';

/** A policy in another repository, or at another revision than the default branch. */
export interface PolicyPlace extends Repository {
  path: string;
  ref: string;
}

export const policyQuery = `query policy(
  $owner: String!, $repo: String!, $head: String!, $policy: String!, $policyFolder: String!
) {
  repository(owner: $owner, name: $repo) {
    defaultBranchRef { name }
    defaultCommit: object(expression: $head) { oid }
    policy: object(expression: $policy) { __typename ... on Blob { isBinary isTruncated text } }
    policyFolder: object(expression: $policyFolder) { __typename ... on Tree { entries { name type mode } } }
  }
}`;

/**
 * Reads the input `policy`: a path on the default branch (`.github/change-gate.yml`), or `OWNER/REPO/path@ref`. Throws
 * BadInput.
 */
export function policyPlace(text: string): { path: string } | PolicyPlace {
  const at = text.lastIndexOf('@');
  const [owner = '', repo = '', ...rest] = text.slice(0, at === -1 ? undefined : at).split('/');
  const [path, ref] = [rest.join('/'), at === -1 ? '' : text.slice(at + 1)];
  const plain = (part: string): boolean => /^[\w.-]+(?:\/[\w.-]+)*$/.test(part) && !/(^|\/)\.\.?(\/|$)/.test(part);
  if (at === -1 && plain(text)) return { path: text };
  if (isOwner(owner) && isRepositoryName(repo) && plain(path) && plain(ref)) return { owner, repo, path, ref };
  throw new BadInput(
    `The input “policy” is ${JSON.stringify(text)}. Write a path on the default branch, e.g. .github/change-gate.yml, or OWNER/REPO/path@ref.`,
  );
}

/**
 * The policy of a repository as it stands on its default branch. Where what stands there judges nothing, it is the built-in one
 * without its hash: no verdict rests on it. Throws GitHubError where GitHub itself did not answer.
 */
export async function readRepositoryPolicy(
  client: GitHubClient,
  repository: Repository,
  path: string,
): Promise<PolicyInForce> {
  const nothing = { ...builtIn(), sha256: '' };
  try {
    const { policy, broken } = await repositoryPolicy(await readPolicyFile(client, repository, path, 'HEAD'));
    return broken === undefined ? policy : nothing;
  } catch (thrown) {
    if (thrown instanceof GitHubError && (thrown.kind === 'refused' || thrown.kind === 'forbidden')) return nothing;
    throw thrown;
  }
}

/**
 * A policy from another place, which judges instead of the repository's own. Throws GitHubError where it could not be read,
 * and InvalidPolicy.
 */
export async function readPolicyAt(
  client: GitHubClient,
  { path, ref, ...repository }: PolicyPlace,
): Promise<PolicyInForce> {
  const file = await existing(client, repository, path, ref);
  return parsedPolicy(file.text, `${fullName(repository)}/${path}@${ref} (${file.commit.slice(0, 7)})`);
}

/** The text of a policy at a revision. Throws GitHubError where it could not be read. */
export async function readPolicyText(
  client: GitHubClient,
  repository: Repository,
  path: string,
  ref: string,
): Promise<string> {
  return (await existing(client, repository, path, ref)).text;
}

async function existing(
  client: GitHubClient,
  repository: Repository,
  path: string,
  ref: string,
): Promise<{ text: string; commit: string }> {
  const file = await readPolicyFile(client, repository, path, ref);
  if ('error' in file) throw file.error;
  const { text, commit } = file;
  if (text !== null) return { text, commit };
  throw notThere(repository, path, ref);
}

function notThere(repository: Repository, path: string, ref: string): GitHubError {
  const of = `${fullName(repository)}/${path}@${ref}`;
  return new GitHubError('not-found', `The policy ${of} was not found.`, 'Correct the input “policy”.');
}

/** The file of a policy at a revision; HEAD is the default branch. Throws GitHubError where the revision is not there. */
export async function readPolicyFile(
  client: GitHubClient,
  repository: Repository,
  path: string,
  ref: string,
): Promise<PolicyFile> {
  const of = `the policy in ${fullName(repository)}`;
  const variables = { ...repository, head: ref, policy: `${ref}:${path}`, policyFolder: `${ref}:${folderOf(path)}` };
  const { data, refused } = await client.graphql(policyQuery, () => variables, of);
  const found = data.member('repository');
  if (found.value === null) throw refused[0] === undefined ? notFound(of) : refusalOf(refused[0], of);
  const isDefaultBranch = ref === 'HEAD';
  if (!isDefaultBranch && refused.length === 0 && found.member('defaultCommit').value === null)
    throw notThere(repository, path, ref);
  return policyFile(found, refused, path, of);
}
