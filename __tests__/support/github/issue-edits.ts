/** What a request's body asks of an issue, and what GitHub refuses. */
import type { Loose } from './fill.ts';
import { type Editing, type IssueLike, isAssignable } from './issues.ts';
import { type Answer, refusal } from './rest-call.ts';
import { BODY_LIMIT } from './rest-comments.ts';
import { listOf, membersOf, textOf } from './said.ts';
import type { Repository } from './world.ts';
import type { Issue } from './world-records.ts';

const TITLE_LIMIT = 256;

export const invalid = (resource: string, more: Readonly<Record<string, Loose>>): Answer =>
  refusal(422, 'Validation Failed', { errors: [{ resource, ...more }] });

const STATES = { open: 'OPEN', closed: 'CLOSED' } as const;
const REASONS: Readonly<Record<string, Issue['stateReason']>> = {
  completed: 'COMPLETED',
  not_planned: 'NOT_PLANNED',
  duplicate: 'DUPLICATE',
  reopened: 'REOPENED',
};

/** What the body asks for. */
export function editingOf(body: unknown): Editing {
  const said = membersOf(body);
  const state = said.state === 'open' || said.state === 'closed' ? STATES[said.state] : undefined;
  const only = textOf(said.assignee);
  return {
    title: said.title === undefined || said.title === null ? undefined : String(said.title),
    body: said.body === null ? null : textOf(said.body),
    state,
    stateReason: REASONS[String(said.state_reason)] ?? null,
    labels: said.labels === undefined ? undefined : labelsSaid(body),
    assignees: said.assignees === undefined ? (only === undefined ? undefined : [only]) : assigneesSaid(body),
  };
}

const namesIn = (list: unknown, key: string): string[] =>
  listOf(list).map((one) => (typeof one === 'string' ? one : String(membersOf(one)[key])));
export const labelsSaid = (body: unknown): string[] =>
  namesIn(Array.isArray(body) ? body : membersOf(body).labels, 'name');
export const assigneesSaid = (body: unknown): string[] => namesIn(membersOf(body).assignees, 'login');

/** GitHub's refusal of an edit, or null; `one` is null where an issue is being opened. */
export function refusedEdit(
  repo: Repository,
  { title, body, assignees, labels }: Editing,
  one: IssueLike | null,
): Answer | null {
  const unprocessable = (field: string, message: string): Answer =>
    invalid('Issue', { code: 'custom', field, message });
  if (title !== undefined && title.trim() === '') return invalid('Issue', { code: 'missing_field', field: 'title' });
  if ([...(title ?? '')].length > TITLE_LIMIT)
    return unprocessable('title', `title is too long (maximum is ${TITLE_LIMIT} characters)`);
  if ([...(body ?? '')].length > BODY_LIMIT)
    return unprocessable('body', `body is too long (maximum is ${BODY_LIMIT} characters)`);
  const stranger = assignees?.find((login) => !one?.assignees.includes(login) && !isAssignable(repo, login, one));
  if (stranger !== undefined) return invalid('Issue', { code: 'invalid', field: 'assignees', value: stranger });
  return labels?.some(isNoLabel) ? invalid('Label', { code: 'invalid', field: 'name' }) : null;
}

/** GitHub takes names of 1 to 50 characters. */
export const isNoLabel = (name: string): boolean => name.trim() === '' || [...name].length > 50;
