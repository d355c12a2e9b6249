/** What people do to a pull request without pushing. */
import type { PullRequestInput, ReviewInput, ThreadInput } from './inputs.ts';
import { findIssue } from './issues.ts';
import { COMMENT_IDS } from './records-builder.ts';
import type { Stage } from './stage.ts';
import type { PullRequest } from './world.ts';
import type { IssueComment } from './world-records.ts';

export const peopleActions = (stage: Stage) => ({
  /** Opens a pull request now, with the next number unless it has one. */
  open(input: Omit<PullRequestInput, 'number'> & { number?: number } = {}): PullRequest {
    return stage.open(input);
  },

  /** Edits title or body (default: the author does). Only a change of the body shows as `lastEditedAt`. */
  edit(number: number, { by, ...edit }: { title?: string; body?: string | null; by?: string }): void {
    const { title: from, author } = stage.find(number);
    const actor = by ?? author;
    if (edit.title !== undefined && edit.title !== from)
      stage.change(number, { title: edit.title }, { event: 'renamed_title', actor, from, to: edit.title });
    if (edit.body !== undefined) stage.change(number, { body: edit.body, lastEditedAt: stage.at, editor: actor });
  },

  /** Sets a label (default: the author does). */
  label(number: number, label: string, by?: string | null): void {
    const { labels, author } = stage.find(number);
    if (labels.includes(label)) return;
    const actor = by === undefined ? author : by;
    stage.change(number, { labels: [...labels, label] }, { event: 'labeled', label, actor });
  },

  unlabel(number: number, label: string, by?: string | null): void {
    const { labels, author } = stage.find(number);
    if (!labels.includes(label)) return;
    const actor = by === undefined ? author : by;
    stage.change(number, { labels: labels.filter((one) => one !== label) }, { event: 'unlabeled', label, actor });
  },

  draft(number: number, by?: string): void {
    const pr = stage.find(number);
    stage.unqueue(pr, 'it was made a draft');
    stage.change(number, { draft: true }, { event: 'convert_to_draft', actor: by ?? pr.author });
  },

  ready(number: number, by?: string): void {
    const pr = stage.find(number);
    stage.change(number, { draft: false }, { event: 'ready_for_review', actor: by ?? pr.author });
  },

  /** Submits a review of the head now, unless it says another commit or time. */
  review(number: number, { commit, ...review }: ReviewInput): void {
    const pr = stage.find(number);
    const sha = typeof commit === 'number' ? (pr.commits.at(commit) ?? pr.head) : commit;
    if (typeof sha === 'object' && sha !== null) throw new Error('say the abandoned commit by its SHA');
    const made = { body: '', submittedAt: stage.at, ...review, commit: sha === undefined ? pr.head : sha };
    stage.change(number, { reviews: [...pr.reviews, made] });
  },

  /** Dismisses the last opinion of a reviewer. */
  dismiss(number: number, reviewer: string): void {
    const pr = stage.find(number);
    const last = pr.reviews.findLast(
      ({ author, state }) => author === reviewer && (state === 'APPROVED' || state === 'CHANGES_REQUESTED'),
    );
    if (!last) throw new Error(`${reviewer} has no opinion of #${number} to dismiss`);
    stage.change(number, { reviews: pr.reviews.map((one) => (one === last ? { ...one, state: 'DISMISSED' } : one)) });
  },

  requestReview(number: number, request: { login: string } | { team: string }): void {
    stage.change(number, { reviewRequests: [...stage.find(number).reviewRequests, request] });
  },

  /** Opens a review thread; returns its index. */
  openThread(number: number, thread: ThreadInput = {}): number {
    const pr = stage.find(number);
    const path = pr.files[0]?.path ?? 'README.md';
    const made = { resolved: false, outdated: false, path, author: 'grace', body: 'Why?', ...thread };
    stage.change(number, { threads: [...pr.threads, made] });
    return pr.threads.length - 1;
  },

  /** Resolves a thread, or takes that back: `updatedAt` does not move, and no event tells of it. */
  resolve(number: number, index: number, resolved = true): void {
    const thread = stage.find(number).threads[index];
    if (!thread) throw new Error(`#${number} has no thread ${index}`);
    thread.resolved = resolved;
  },

  comment(number: number, author: string | null, body: string): IssueComment {
    if (!findIssue(stage.repository, number)) stage.change(number, {});
    const id = COMMENT_IDS + stage.growing.nextId();
    const made = { id, number, author, body, createdAt: stage.at, updatedAt: stage.at };
    stage.repository.comments.push(made);
    Object.assign(findIssue(stage.repository, number) ?? {}, { updatedAt: stage.at });
    return made;
  },
});
