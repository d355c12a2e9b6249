/** What happened around one pull request: its timeline and the pushes to its branch. */

import { later } from './commit-chain.ts';
import type { CommitReference, PullRequestInput } from './inputs.ts';
import type { Activity, CheckRun, TimelineEvent } from './world.ts';

export interface Happening {
  author: string | null;
  createdAt: string;
  headRef: string;
  head: string;
  abandoned: readonly string[];
  at: (reference: CommitReference) => string;
  nextId: () => number;
}

/** The timeline by time: a label without an event was set at the opening, abandoned commits were force-pushed over. */
export function timelineOf(input: PullRequestInput, now: Happening): TimelineEvent[] {
  const said = (input.events ?? []).map((event) =>
    event.event === 'head_ref_force_pushed'
      ? { ...event, before: resolved(event.before, now), after: resolved(event.after, now) }
      : event,
  );
  const labelled = new Set(said.flatMap((event) => (event.event === 'labeled' ? [event.label] : [])));
  const opening = { actor: now.author, at: now.createdAt };
  const labels = (input.labels ?? [])
    .filter((label) => !labelled.has(label))
    .map((label): TimelineEvent => ({ ...opening, event: 'labeled', label }));
  const forced = now.abandoned.length > 0 && !said.some(({ event }) => event === 'head_ref_force_pushed');
  const push: TimelineEvent = {
    event: 'head_ref_force_pushed',
    actor: now.author,
    at: later(now.createdAt, 10),
    before: now.abandoned.at(-1) ?? null,
    after: now.head,
  };
  return [...labels, ...said, ...(forced ? [push] : [])].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

const resolved = (reference: CommitReference | null, now: Happening): string | null =>
  reference === null ? null : now.at(reference);

const NONE = '0'.repeat(40);

/** The activity list's entries for the head branch, oldest first. */
export function pushesOf(input: PullRequestInput, now: Happening): Omit<Activity, 'id'>[] {
  const ref = `refs/heads/${now.headRef}`;
  if (!input.pushes) {
    const first = { actor: now.author, ref, before: NONE, after: now.abandoned.at(-1) ?? now.head };
    const created = { ...first, at: now.createdAt, type: 'branch_creation' as const };
    if (now.abandoned.length === 0) return [created];
    const at = later(now.createdAt, 10);
    return [created, { ...first, before: first.after, after: now.head, at, type: 'force_push' }];
  }
  let tip = NONE;
  return input.pushes.map(({ by, at, commit, before, type }) => {
    const after = now.at(commit ?? -1);
    const entry = { actor: by, ref, before: before === undefined ? tip : now.at(before), after, at };
    tip = after;
    return { ...entry, type: type ?? (entry.before === NONE ? 'branch_creation' : 'push') };
  });
}

/** The workflow behind a check run; runs of GitHub Actions have one unless the test says otherwise. */
export function workflowOf(
  said: NonNullable<PullRequestInput['checks']>[number]['workflow'],
  app: string | null,
  nextId: () => number,
): CheckRun['workflow'] {
  if (said === null || (said === undefined && app !== 'github-actions')) return null;
  const { name, file, runId, event } = typeof said === 'object' ? said : { name: said ?? 'CI' };
  return {
    name,
    file: file ?? `.github/workflows/${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}.yml`,
    runId: runId ?? nextId(),
    event: event ?? 'pull_request',
  };
}
