/** REST routes to issues, which pull requests are as well: https://docs.github.com/en/rest/issues */
import { assigneesSaid, editingOf, invalid, isNoLabel, labelsSaid, refusedEdit } from './issue-edits.ts';
import {
  addIssue,
  addLabel,
  editIssue,
  findEither,
  findLabel,
  type IssueLike,
  isAssignable,
  labelsOf,
} from './issues.ts';
import { nextNumber } from './numbers.ts';
import { type Answer, type Call, inRepository, instant, notFound, ok, paginatedBy, type Route } from './rest-call.ts';
import { issue, label } from './rest-issue-shapes.ts';
import { membersOf, textOf } from './said.ts';
import type { PermissionName } from './tokens.ts';
import type { Repository } from './world.ts';

type InRepository = Parameters<typeof inRepository>[0];

const at = (
  method: string,
  template: string,
  answer: InRepository,
  permission: PermissionName | readonly PermissionName[] = ['issues', 'pull-requests'],
): Route => ({
  method,
  template: `/repos/{owner}/{repo}/${template}`,
  permission,
  ...(method === 'GET' ? {} : { level: 'write' }),
  answer: inRepository(answer),
});

const onIssue =
  (answer: (repo: Repository, one: IssueLike, call: Call) => Answer): InRepository =>
  (repo, call) => {
    const found = findEither(repo, Number(call.params.issue_number));
    return found ? answer(repo, found, call) : notFound();
  };

const NUMBERED = 'issues/{issue_number}';

export const issueRoutes: readonly Route[] = [
  at('GET', 'issues', list),
  at('POST', 'issues', create, 'issues'),
  at(
    'GET',
    NUMBERED,
    onIssue((repo, one, { world }) => ok(issue(world, repo, one))),
  ),
  at('PATCH', NUMBERED, onIssue(update)),
  at(
    'GET',
    `${NUMBERED}/labels`,
    onIssue((repo, one, call) => paginatedBy(one.labels, (name) => label(repo, addLabel(repo, name)), call)),
  ),
  at(
    'POST',
    `${NUMBERED}/labels`,
    onIssue((repo, one, call) => relabelled(repo, one, call, [...one.labels, ...labelsSaid(call.body)])),
  ),
  at(
    'PUT',
    `${NUMBERED}/labels`,
    onIssue((repo, one, call) => relabelled(repo, one, call, labelsSaid(call.body))),
  ),
  at('DELETE', `${NUMBERED}/labels/{name}`, onIssue(unlabel)),
  at(
    'POST',
    `${NUMBERED}/assignees`,
    onIssue((repo, one, call) => reassigned(repo, one, call, [...one.assignees, ...assigneesSaid(call.body)], 201)),
  ),
  at(
    'DELETE',
    `${NUMBERED}/assignees`,
    onIssue((repo, one, call) => {
      const gone = assigneesSaid(call.body);
      return reassigned(
        repo,
        one,
        call,
        one.assignees.filter((login) => !gone.includes(login)),
        200,
      );
    }),
  ),
  at('GET', 'labels', (repo, call) => paginatedBy(labelsOf(repo), (one) => label(repo, one), call)),
  at('POST', 'labels', createLabel),
  at('GET', 'labels/{name}', (repo, { params }) => {
    labelsOf(repo);
    const found = findLabel(repo, params.name ?? '');
    return found ? ok(label(repo, found)) : notFound();
  }),
];

/** Issues and pull requests, the newest first unless asked otherwise. */
function list(repo: Repository, call: Call): Answer {
  const { query, world, token } = call;
  const text = (name: string): string | null => query.get(name);
  for (const name of ['milestone', 'mentioned', 'type', 'issue_field_values'])
    if (query.has(name)) throw new Error(`the fake's issues cannot be filtered by ${name}`);
  const readsPullRequests = token.permissions['pull-requests'] !== 'none';
  const state = text('state') ?? 'open';
  const labels = (text('labels') ?? '').toLowerCase().split(',').filter(Boolean);
  const since = Date.parse(text('since') ?? '') || Number.NEGATIVE_INFINITY;
  const [creator, assignee] = [text('creator'), text('assignee')];
  const all: IssueLike[] = [...repo.issues, ...(readsPullRequests ? repo.pullRequests : [])];
  const found = all.filter((one) => {
    const own = one.labels.map((name) => name.toLowerCase());
    return (
      (state === 'all' || (one.state === 'OPEN') === (state === 'open')) &&
      labels.every((name) => own.includes(name)) &&
      (creator === null || creator === one.author) &&
      isAssignedTo(one, assignee) &&
      Date.parse(one.updatedAt) >= since
    );
  });
  const key = text('sort') === 'updated' ? 'updatedAt' : 'createdAt';
  found.sort((a, b) => Date.parse(a[key]) - Date.parse(b[key]) || a.number - b.number);
  if (text('direction') !== 'asc') found.reverse();
  return paginatedBy(found, (one) => issue(world, repo, one), call);
}

function isAssignedTo({ assignees }: IssueLike, wanted: string | null): boolean {
  if (wanted === null) return true;
  if (wanted === '*') return assignees.length > 0;
  return wanted === 'none' ? assignees.length === 0 : assignees.includes(wanted);
}

function create(repo: Repository, call: Call): Answer {
  const { world, token, body, options } = call;
  const said = editingOf(body);
  const refused = refusedEdit(repo, said, null);
  if (refused) return refused;
  const now = instant(options.now());
  const { title = '', assignees = [], labels = [] } = said;
  const made = addIssue(repo, {
    ...{ number: nextNumber(repo), title, body: said.body ?? null, author: token.login, createdAt: now },
  });
  editIssue(repo, made, { assignees, labels }, token.login, now);
  return { status: 201, body: issue(world, repo, made) };
}

function update(repo: Repository, one: IssueLike, { world, token, body, options }: Call): Answer {
  const said = editingOf(body);
  const refused = refusedEdit(repo, said, one);
  if (refused) return refused;
  editIssue(repo, one, said, token.login, instant(options.now()));
  return ok(issue(world, repo, one));
}

function relabelled(repo: Repository, one: IssueLike, call: Call, labels: readonly string[]): Answer {
  if (labels.some(isNoLabel)) return invalid('Label', { code: 'invalid', field: 'name' });
  editIssue(repo, one, { labels }, call.token.login, instant(call.options.now()));
  return ok(one.labels.map((name) => label(repo, addLabel(repo, name))));
}

function unlabel(repo: Repository, one: IssueLike, call: Call): Answer {
  const name = (call.params.name ?? '').toLowerCase();
  const kept = one.labels.filter((label) => label.toLowerCase() !== name);
  return kept.length === one.labels.length ? notFound('Label does not exist') : relabelled(repo, one, call, kept);
}

/** Those who cannot be assigned are left out without a word, as GitHub does here. */
function reassigned(repo: Repository, one: IssueLike, call: Call, wanted: readonly string[], status: number): Answer {
  const assignees = wanted.filter((login) => one.assignees.includes(login) || isAssignable(repo, login, one));
  editIssue(repo, one, { assignees }, call.token.login, instant(call.options.now()));
  return { status, body: issue(call.world, repo, one) };
}

function createLabel(repo: Repository, { body }: Call): Answer {
  const { name, color, description } = membersOf(body);
  labelsOf(repo);
  if (isNoLabel(String(name))) return invalid('Label', { code: 'invalid', field: 'name' });
  if (findLabel(repo, String(name))) return invalid('Label', { code: 'already_exists', field: 'name' });
  const made = addLabel(repo, {
    ...{ name: String(name), color: textOf(color) ?? 'ededed', description: textOf(description) ?? null },
  });
  return { status: 201, body: label(repo, made) };
}
