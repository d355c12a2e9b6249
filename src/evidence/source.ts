import type { Verification } from '../records/verify.ts';

/** A file of the branch of records as it stands there. */
export interface RecordFile {
  path: string;
  /** null: it is not there any more. */
  text: string | null;
}

/** The policy as one commit of the gated branch left it. */
export interface PolicyVersion {
  commit: string;
  /** When it was committed, as an ISO instant. */
  at: string;
  /** Who did; null: not known. */
  by: string | null;
  /** `absent`: the commit took the file away, so that the built-in policy judges; `invalid`: nothing can be judged by it. */
  state: 'valid' | 'absent' | 'invalid';
  /** Of what the policy amounts to, as records name it; null: it is not known. */
  sha256: string | null;
}

/** Everything that a pack of evidence is made from. */
export interface EvidenceSource {
  repository: string;
  /** The gated branch. */
  branch: string;
  /** The commit at which the branch of records was read. */
  recordsCommit: string;
  /** The commit at which the gated branch was read. */
  branchCommit: string;
  /** Every file that is on the branch of records, or ever was. */
  files: readonly RecordFile[];
  /** The verification of all records against their history and the gated branch. */
  verification: Verification;
  /** Every version of the policy file on the gated branch, oldest first; null: could not be read. */
  policies: readonly PolicyVersion[] | null;
  /** What a person should know about what was read; one sentence each. */
  notes: readonly string[];
}
