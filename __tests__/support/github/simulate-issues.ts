/** What people do to issues. Comments are those of simulate-people.ts: numbers are shared. */
import type { IssueInput } from './inputs.ts';
import { addIssue, type Editing, editIssue, findIssue, forgetRevisions, revise } from './issues.ts';
import { nextNumber } from './numbers.ts';
import type { Stage } from './stage.ts';
import type { Issue, IssueComment } from './world-records.ts';

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

  /** Ticks boxes of an issue, or unticks them: of every line that holds one of the words. */
  tick(number: number, words: readonly string[], { by, off = false }: { by: string | null; off?: boolean }): void {
    const found = issueOf(stage, number);
    editIssue(stage.repository, found, { body: ticked(found.body ?? '', words, off) }, by, stage.at);
  },

  /** Edits a comment, as its author or a maintainer can. */
  editComment(id: number, { by, body }: { by: string | null; body: string }): void {
    const found = commentOf(stage, id);
    revise(found, found, { by, at: stage.at, text: body });
    Object.assign(found, { body, updatedAt: stage.at });
  },

  /** Ticks boxes of a comment. */
  tickComment(id: number, words: readonly string[], by: string | null): void {
    const found = commentOf(stage, id);
    const body = ticked(found.body, words, false);
    revise(found, found, { by, at: stage.at, text: body });
    Object.assign(found, { body, updatedAt: stage.at });
  },

  /** Takes the texts of all versions of an issue off its history. */
  forgetEdits: (number: number): void => forgetRevisions(issueOf(stage, number)),

  /** Deletes an issue, or moves it to another repository: here there is none of that number any more. */
  deleteIssue(number: number): void {
    const found = issueOf(stage, number);
    stage.repository.issues = stage.repository.issues.filter((one) => one !== found);
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

function commentOf({ repository }: Stage, id: number): IssueComment {
  const found = repository.comments.find((one) => one.id === id);
  if (!found) throw new Error(`${repository.owner}/${repository.name} has no comment ${id}`);
  return found;
}

const ticked = (body: string, words: readonly string[], off: boolean): string =>
  body
    .split('\n')
    .map((line) =>
      words.some((word) => line.includes(word)) ? line.replace(/^- \[[ x]\]/, off ? '- [ ]' : '- [x]') : line,
    )
    .join('\n');
