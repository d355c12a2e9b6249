import type { RecordsBranch } from './records-branch-tip.ts';
import { fullName } from './repository.ts';

/** What somebody reads who comes upon the branch. */
export const readmeOf = ({
  repository,
  branch,
}: Pick<RecordsBranch, 'repository' | 'branch'>): string => `# Change records of ${fullName(repository)}

This branch keeps one record of every change that reached a gated branch of this repository: what, why, who, who approved, when,
test results, and what the change-management policy found. [change-gate](https://github.com/ilana/change-gate) writes it.

- \`YYYY/MM/DD-NUMBER.json\` is the record of a merged pull request, by the day of its merge in UTC; \`.md\` beside it says the
  same to be read. \`YYYY/MM/DD-push-SHA-DIGEST.json\` is the record of commits that came without a pull request.
- \`reports/\` holds the reports that were made of them, if any.
- **Do not edit, merge, rebase or delete this branch.** It shares no history with the code and is never merged. A record that is
  wrong is corrected by a commit that says “Correct PLACE: WHY”; anything else is found when the records are verified.
- Every commit says which records it wrote: \`git log origin/${branch} -- 2026/11/19-42.json\` shows the history of one.

To verify that no change is missing and no record was rewritten, run \`verify-records ${fullName(repository)}\` of change-gate's command
line: <https://github.com/ilana/change-gate/blob/v1/docs/records.md#verify-them>.
`;
