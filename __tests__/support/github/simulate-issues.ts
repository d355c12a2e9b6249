/** What people do to issues. Comments are those of simulate-people.ts: numbers are shared. */
import type { IssueInput } from './inputs.ts';
import { addIssue, type Editing, editIssue, findIssue } from './issues.ts';
import { nextNumber } from './numbers.ts';
import type { Stage } from './stage.ts';
import type { Issue } from './world-records.ts';

export const issueActions = (stage: Stage) => ({
  /** The issue of that number. Throws where there is none. */
  issue: (number: number): Issue => issueOf(stage, number),

  /** Opens an issue now, with the next number unless it has one. */
  openIssue(input: Omit<IssueInput, 'number'> & { number?: number } = {}): Issue {
    const number = input.number ?? nextNumber(stage.repository);
    return addIssue(stage.repository, { createdAt: stage.at, ...input, number });
  },

  /** Edits an issue (default: its author does): what is not given stays. */
  editIssue(number: number, { by, ...edit }: Editing & { by?: string | null }): Issue {
    const found = issueOf(stage, number);
    editIssue(stage.repository, found, edit, by === undefined ? found.author : by, stage.at);
    return found;
  },

  /** Sets or takes off one label (default: the author does). */
  labelIssue(number: number, label: string, { by, off = false }: { by?: string | null; off?: boolean } = {}): void {
    const found = issueOf(stage, number);
    const kept = found.labels.filter((one) => one !== label);
    const actor = by === undefined ? found.author : by;
    editIssue(stage.repository, found, { labels: off ? kept : [...kept, label] }, actor, stage.at);
  },
});

function issueOf({ repository }: Stage, number: number): Issue {
  const found = findIssue(repository, number);
  if (!found) throw new Error(`${repository.owner}/${repository.name} has no issue #${number}`);
  return found;
}
