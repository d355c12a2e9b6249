import type { GitIdentity } from '../change.ts';
import { builtIn, InvalidPolicy, parsedPolicy } from '../policy/in-force.ts';
import { policyPath } from '../policy/path.ts';
import { firstParentLog } from './first-parent-log.ts';
import type { RunGit } from './git.ts';
import { identity } from './identity.ts';
import { readBlobSizes, readBlobTexts } from './records-blobs.ts';

/** The policy file of the default branch, as a commit left it. */
export interface PolicyVersion {
  commit: string;
  /** When the commit came to be, by the clock of who committed it. ISO 8601, UTC. */
  at: string;
  author: GitIdentity;
  subject: string;
  /** null: the commit removed the file, and the built-in policy held. */
  text: string | null;
  /** The hash of the effective policy, as decisions carry it; null: nothing could be judged by this text. */
  sha256: string | null;
  /** Why nothing could be judged by it; empty: it is valid. */
  problem: string;
}

/**
 * Every version of the policy file on a branch, oldest first: a step for each commit of the first-parent history that changed
 * it, since a policy holds from when it is on the branch. Before the first one, the built-in policy held. Loads the policy's
 * parser. Throws CheckoutError.
 */
export async function readPolicyVersions(git: RunGit, tip: string): Promise<PolicyVersion[]> {
  const fields = await firstParentLog(git, tip, '%H%x00%ct%x00%an%x00%ae%x00%s%x00', [policyPath]);
  const steps: (Omit<PolicyVersion, 'text' | 'sha256' | 'problem'> & { oid: string | null; isFile: boolean })[] = [];
  while (!fields.done) {
    const [commit, seconds] = [fields.text(), Number(fields.text())];
    const author = identity(fields.text(), fields.text());
    const subject = fields.text();
    fields.next();
    const [, mode = '', , oid = ''] = fields.text().trimStart().split(' ');
    fields.next();
    const at = new Date(Number.isFinite(seconds) && seconds < 2 ** 40 ? seconds * 1000 : 0).toISOString();
    const gone = /^0+$/.test(mode);
    steps.push({ commit, at, author, subject, oid: gone ? null : oid, isFile: mode.startsWith('100') });
  }
  const oids = steps.flatMap(({ oid, isFile }) => (oid !== null && isFile ? [oid] : []));
  const texts = await readBlobTexts(git, oids, await readBlobSizes(git, oids));
  const versions: PolicyVersion[] = [];
  for (const { oid, isFile, ...step } of steps) {
    const text = oid === null ? null : isFile ? (texts.get(oid) ?? '') : '';
    const judged =
      oid !== null && (!isFile || typeof texts.get(oid) !== 'string')
        ? { sha256: null, problem: `${policyPath} was no file, or too large to be one` }
        : await hashOf(text, step.commit);
    versions.push({ ...step, text, ...judged });
  }
  return versions;
}

async function hashOf(text: string | null, commit: string): Promise<Pick<PolicyVersion, 'sha256' | 'problem'>> {
  if (text === null) return { sha256: builtIn().sha256, problem: '' };
  try {
    const { sha256 } = await parsedPolicy(text, `${policyPath}@${commit.slice(0, 7)}`);
    return { sha256, problem: '' };
  } catch (error) {
    if (!(error instanceof InvalidPolicy)) throw error;
    return { sha256: null, problem: error.message };
  }
}
