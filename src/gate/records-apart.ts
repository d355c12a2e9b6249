import { recordsBranchName } from '../recording/record-store.ts';
import { BadInput } from '../user-error.ts';
import type { Gate } from './gate.ts';
import { isGated } from './judge.ts';

const defaultBranchQuery = `query defaultBranch($owner: String!, $repo: String!) {
  repository(owner: $owner, name: $repo) { defaultBranchRef { name } }
}`;

/**
 * Sees that the branch of records is neither gated nor the default one: what is written there comes without a pull request, so
 * on such a branch it would be what the gate is there to prevent. Asked before anything is written. Throws BadInput that names
 * the remedy, and GitHubError.
 */
export async function assertRecordsApart(gate: Gate): Promise<void> {
  const { client, repository, settings } = gate;
  const { owner, repo } = repository;
  const { data } = await client.graphql(defaultBranchQuery, () => ({ owner, repo }), `${owner}/${repo}`);
  const name = data.path('repository', 'defaultBranchRef', 'name').orNull((branch) => branch.text());
  const written = `What is written to ${recordsBranchName} comes without a pull request`;
  if (name === recordsBranchName)
    throw new BadInput(
      `${recordsBranchName} is the default branch of ${owner}/${repo}. ${written}: nothing was written. Make the branch with the code the default one (Settings, General, Default branch).`,
    );
  if (isGated(gate, recordsBranchName, name))
    throw new BadInput(
      `${recordsBranchName} is gated by the input “branches” (${settings.branches?.join(', ') ?? ''}). ${written}: nothing was written. Name the gated branches there so that none of the names fits ${recordsBranchName}.`,
    );
}
