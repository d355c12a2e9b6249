import type { EvidenceSource, PolicyVersion, RecordFile } from '../evidence/source.ts';
import { GitHubError } from '../github/error.ts';
import { parseRepository } from '../github/repository.ts';
import type { Arguments, Terminal } from './command.ts';
import { policiesOfClone, policiesOnGitHub } from './evidence-policies.ts';
import { verify } from './verify-records.ts';
import { connect, type FromGitHub } from './verify-records-github.ts';

/**
 * Reads and verifies the records of a clone, or of a repository on GitHub, once: the texts are kept as they are verified, so that
 * what is shown is what was verified. Throws CheckoutError, GitHubError and BadInput.
 */
export async function readEvidence(args: Arguments, terminal: Terminal): Promise<EvidenceSource> {
  const files: RecordFile[] = [];
  const notes: string[] = [];
  let branch = '';
  let policies: PolicyVersion[] | null = null;
  const report = await verify(args, terminal, {
    files: (read) => void files.push(...read.map(({ path, text }) => ({ path, text }))),
    async also(git, { gated }, github) {
      branch = gated.branch;
      policies = await policiesOfClone(git, gated.sha);
      if (policies !== null) return;
      const found = await fromGitHub(github, gated.sha);
      if (typeof found === 'string') notes.push(found);
      else policies = found;
    },
  });
  return {
    repository: report.repository,
    branch,
    recordsCommit: report.records.sha,
    branchCommit: report.branch.sha,
    files,
    verification: report,
    policies,
    notes: [...report.notes, ...notes],
  };
}

/** The versions of the policy file, or why there are none. */
async function fromGitHub(github: FromGitHub, tip: string): Promise<PolicyVersion[] | string> {
  try {
    const connected = await connect(github);
    if (connected === null) return 'To read the versions of the policy file, pass a token, or name a clone.';
    return await policiesOnGitHub(connected.client, parseRepository(github.repository ?? '', 'The repository'), tip);
  } catch (error) {
    if (error instanceof GitHubError) return `The versions of the policy file could not be read: ${error.message}`;
    throw error;
  }
}
