/** Issues, and what they have in common with pull requests: title, body, state, labels, assignees, a timeline. */
import { growing } from './growing.ts';
import type { IssueInput } from './inputs.ts';
import { COMMENT_IDS } from './records-builder.ts';
import type { PullRequest, Repository, TimelineEvent } from './world.ts';
import type { Issue, Label } from './world-records.ts';

/** An issue, or a pull request, which is one as well. */
export type IssueLike = Issue | PullRequest;

export const isPullRequest = (one: IssueLike): one is PullRequest => 'baseRef' in one;

export const findIssue = (repo: Repository, number: number): Issue | undefined =>
  repo.issues.find((one) => one.number === number);

/** The issue or pull request of that number. */
export const findEither = (repo: Repository, number: number): IssueLike | undefined =>
  findIssue(repo, number) ?? repo.pullRequests.find((one) => one.number === number);

/** Adds an issue as a test says it. Throws where the number is taken. */
export function addIssue(repo: Repository, { comments = [], ...input }: IssueInput): Issue {
  const { number, createdAt = '2026-11-10T15:00:00Z', closedAt = null, author = 'ada', labels = [] } = input;
  if (findEither(repo, number)) throw new Error(`there is a #${number} already`);
  const state = input.state ?? (closedAt === null ? 'OPEN' : 'CLOSED');
  const said = new Set((input.events ?? []).flatMap((one) => (one.event === 'labeled' ? [one.label] : [])));
  const labelled = labels
    .filter((label) => !said.has(label))
    .map((label): TimelineEvent => ({ event: 'labeled', label, actor: author, at: createdAt }));
  const made: Issue = {
    title: `Issue ${number}`,
    body: null,
    stateReason: state === 'CLOSED' ? 'COMPLETED' : null,
    updatedAt: closedAt ?? createdAt,
    closedBy: state === 'CLOSED' ? author : null,
    lastEditedAt: null,
    editor: null,
    assignees: [],
    ...input,
    ...{ number, author, state, createdAt, labels },
    closedAt: state === 'CLOSED' ? (closedAt ?? createdAt) : null,
    events: [...labelled, ...(input.events ?? [])],
  };
  repo.issues.push(made);
  repo.issues.sort((a, b) => a.number - b.number);
  for (const one of comments) {
    const at = one.at ?? createdAt;
    const by = one.author === undefined ? author : one.author;
    const id = COMMENT_IDS + growing(repo).nextId();
    repo.comments.push({ id, number, author: by, body: one.body, createdAt: at, updatedAt: at });
  }
  return made;
}

/** A label of the repository, made where there is none of that name; GitHub disregards case. */
export function addLabel(repo: Repository, input: string | (Partial<Label> & { name: string })): Label {
  const said = typeof input === 'string' ? { name: input } : input;
  const known = findLabel(repo, said.name);
  if (known) return known;
  const made = { id: growing(repo).nextId(), color: 'ededed', description: null, ...said };
  repo.labels.push(made);
  return made;
}

export const findLabel = (repo: Repository, name: string): Label | undefined =>
  repo.labels.find((one) => one.name.toLowerCase() === name.toLowerCase());

/** All labels: those that were made, and those that issues and pull requests carry from the beginning. */
export function labelsOf(repo: Repository): readonly Label[] {
  for (const one of [...repo.pullRequests, ...repo.issues]) for (const name of one.labels) addLabel(repo, name);
  return repo.labels;
}

export interface Editing {
  title?: string | undefined;
  body?: string | null | undefined;
  state?: 'OPEN' | 'CLOSED' | undefined;
  stateReason?: Issue['stateReason'];
  labels?: readonly string[] | undefined;
  assignees?: readonly string[] | undefined;
}

/** Does to an issue or a pull request what one request asks for, and tells of it in the timeline. */
export function editIssue(repo: Repository, one: IssueLike, edit: Editing, actor: string | null, at: string): void {
  const events: TimelineEvent[] = [];
  const say = { actor, at };
  if (edit.title !== undefined && edit.title !== one.title) {
    events.push({ ...say, event: 'renamed_title', from: one.title, to: edit.title });
    one.title = edit.title;
  }
  if (edit.body !== undefined && edit.body !== one.body) {
    revise(
      one,
      { author: one.author, body: one.body ?? '', createdAt: one.createdAt },
      { by: actor, at, text: edit.body ?? '' },
    );
    Object.assign(one, { body: edit.body, lastEditedAt: at, editor: actor });
  }
  if (edit.labels) events.push(...relabel(repo, one, edit.labels, say));
  if (edit.assignees) events.push(...reassign(one, edit.assignees, say));
  events.push(...turn(one, edit, say));
  one.events = [...one.events, ...events];
  one.updatedAt = at;
}

type Saying = { actor: string | null; at: string };

/** Closes or reopens; what is merged stays so. */
function turn(one: IssueLike, { state, stateReason }: Editing, say: Saying): TimelineEvent[] {
  if (state === undefined || one.state === 'MERGED' || state === one.state) return [];
  const closed = state === 'CLOSED';
  Object.assign(one, { state, closedAt: closed ? say.at : null });
  const reason = stateReason ?? (closed ? 'COMPLETED' : 'REOPENED');
  if (!isPullRequest(one)) Object.assign(one, { closedBy: closed ? say.actor : null, stateReason: reason });
  return [{ ...say, event: closed ? 'closed' : 'reopened' }];
}

function relabel(repo: Repository, one: IssueLike, wanted: readonly string[], say: Saying): TimelineEvent[] {
  const labels = [...new Set(wanted.map((name) => addLabel(repo, name).name))];
  const old = new Set(one.labels);
  const added = labels.filter((label) => !old.has(label));
  const removed = one.labels.filter((label) => !labels.includes(label));
  one.labels = labels;
  return [
    ...added.map((label): TimelineEvent => ({ ...say, event: 'labeled', label })),
    ...removed.map((label): TimelineEvent => ({ ...say, event: 'unlabeled', label })),
  ];
}

function reassign(one: IssueLike, wanted: readonly string[], say: Saying): TimelineEvent[] {
  const assignees = [...new Set(wanted)];
  const added = assignees.filter((login) => !one.assignees.includes(login));
  const removed = one.assignees.filter((login) => !assignees.includes(login));
  one.assignees = assignees;
  return [
    ...added.map((assignee): TimelineEvent => ({ ...say, event: 'assigned', assignee })),
    ...removed.map((assignee): TimelineEvent => ({ ...say, event: 'unassigned', assignee })),
  ];
}

/** Whom GitHub lets be assigned: collaborators, the author, and who has commented there. Never an app. */
export const isAssignable = (repo: Repository, login: string, one: IssueLike | null): boolean =>
  !login.endsWith('[bot]') &&
  (repo.collaborators[login] !== undefined ||
    one?.author === login ||
    repo.comments.some(({ number, author }) => number === one?.number && author === login));

/** One version of a text, which GitHub keeps of every issue and comment that was edited. */
export interface Revision {
  by: string | null;
  at: string;
  /** null: somebody deleted this version from the history. */
  text: string | null;
}

const revisions = new WeakMap<object, Revision[]>();

/** The versions of an issue's body or of a comment, oldest first; none where it was never edited. */
export const revisionsOf = (one: object): readonly Revision[] => revisions.get(one) ?? [];

/** Keeps a version; with the first edit, the text as it was written. */
export function revise(
  one: object,
  first: { author: string | null; body: string; createdAt: string },
  now: Revision,
): void {
  const known = revisions.get(one) ?? [{ by: first.author, at: first.createdAt, text: first.body }];
  revisions.set(one, [...known, now]);
}

/** Takes what the versions said off the history, as their editors and maintainers can. */
export const forgetRevisions = (one: object): void =>
  void revisions.set(
    one,
    revisionsOf(one).map((revision) => ({ ...revision, text: null })),
  );
