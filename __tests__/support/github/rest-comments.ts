/** REST routes to the comments of pull requests and issues. */
import { growing } from './growing.ts';
import { findEither, findIssue, revise } from './issues.ts';
import { COMMENT_IDS } from './records-builder.ts';
import {
  type Answer,
  type Call,
  inRepository,
  instant,
  notFound,
  ok,
  paginated,
  type Route,
  refusal,
} from './rest-call.ts';
import { API, nameOf, type Shape, SITE, user } from './rest-shapes.ts';
import type { PermissionName } from './tokens.ts';
import type { Repository, World } from './world.ts';
import type { IssueComment } from './world-records.ts';

/** GitHub takes no longer body. */
export const BODY_LIMIT = 65_536;

type InRepository = Parameters<typeof inRepository>[0];

/** A pull request is an issue as well: either permission is enough. */
const either: readonly PermissionName[] = ['issues', 'pull-requests'];
const at = (template: string, method: string, answer: InRepository): Route => ({
  method,
  template: `/repos/{owner}/{repo}/issues/${template}`,
  permission: either,
  ...(method === 'GET' ? {} : { level: 'write' }),
  answer: inRepository(answer),
});

const onComment =
  (answer: (repo: Repository, comment: IssueComment, call: Call) => Answer): InRepository =>
  (repo, call) => {
    const found = repo.comments.find(({ id }) => String(id) === call.params.comment_id);
    return found ? answer(repo, found, call) : notFound();
  };

export const commentRoutes: readonly Route[] = [
  at('{issue_number}/comments', 'GET', list),
  at('{issue_number}/comments', 'POST', create),
  at(
    'comments/{comment_id}',
    'GET',
    onComment((repo, one, { world }) => ok(comment(world, repo, one))),
  ),
  at('comments/{comment_id}', 'PATCH', onComment(update)),
  at(
    'comments/{comment_id}',
    'DELETE',
    onComment((repo, one, { options }) => {
      repo.comments = repo.comments.filter((other) => other !== one);
      touch(repo, one.number, instant(options.now()));
      return { status: 204, body: null, raw: new Uint8Array() };
    }),
  ),
];

function list(repo: Repository, call: Call): Answer {
  const number = Number(call.params.issue_number);
  if (!exists(repo, number)) return notFound();
  const since = Date.parse(call.query.get('since') ?? '') || Number.NEGATIVE_INFINITY;
  const found = repo.comments.filter((one) => one.number === number && Date.parse(one.updatedAt) >= since);
  return paginated(
    found.map((one) => comment(call.world, repo, one)),
    call,
  );
}

function create(repo: Repository, { world, token, params, body, options }: Call): Answer {
  const number = Number(params.issue_number);
  if (!exists(repo, number)) return notFound();
  const text = bodyOf(body);
  const refused = refusedBody(text);
  if (refused) return refused;
  const now = instant(options.now());
  const id = COMMENT_IDS + growing(repo).nextId();
  const made = { id, number, author: token.login, body: text, createdAt: now, updatedAt: now };
  repo.comments.push(made);
  touch(repo, number, now);
  return { status: 201, body: comment(world, repo, made) };
}

function update(repo: Repository, one: IssueComment, { world, token, body, options }: Call): Answer {
  const text = bodyOf(body);
  const refused = refusedBody(text);
  if (refused) return refused;
  const at = instant(options.now());
  revise(one, one, { by: token.login, at, text });
  one.body = text;
  one.updatedAt = at;
  touch(repo, one.number, one.updatedAt);
  return ok(comment(world, repo, one));
}

function touch(repo: Repository, number: number, at: string): void {
  const on = findEither(repo, number);
  if (on) on.updatedAt = at;
}

const exists = (repo: Repository, number: number): boolean =>
  findEither(repo, number) !== undefined || repo.pullRequests.some((one) => one.linkedIssues.includes(number));

const bodyOf = (body: unknown): string =>
  typeof body === 'object' && body !== null && 'body' in body ? String(body.body) : '';

function refusedBody(text: string): Answer | null {
  const wrong = (message: string): Answer =>
    refusal(422, 'Validation Failed', {
      errors: [{ resource: 'IssueComment', code: 'unprocessable', field: 'data', message }],
    });
  if ([...text].length > BODY_LIMIT) return wrong(`Body is too long (maximum is ${BODY_LIMIT} characters)`);
  return text.trim() === '' ? wrong("Body can't be blank") : null;
}

const comment = (world: World, repo: Repository, one: IssueComment): Shape => ({
  id: one.id,
  body: one.body,
  user: user(world, one.author ?? 'ghost'),
  created_at: one.createdAt,
  updated_at: one.updatedAt,
  author_association: one.author !== null && one.author in repo.collaborators ? 'COLLABORATOR' : 'NONE',
  html_url: `${SITE}/${nameOf(repo)}/${findIssue(repo, one.number) ? 'issues' : 'pull'}/${one.number}#issuecomment-${one.id}`,
  issue_url: `${API}/repos/${nameOf(repo)}/issues/${one.number}`,
  url: `${API}/repos/${nameOf(repo)}/issues/comments/${one.id}`,
});
