/** REST routes to what happened: posted statuses and the activity list. */
import { statusesOf } from './by-commit.ts';
import { type Answer, type Call, instant, ok, refusal } from './rest-call.ts';
import { status, user } from './rest-shapes.ts';
import type { Repository, Status } from './world.ts';

const STATES: Readonly<Record<string, Status['state']>> = {
  error: 'ERROR',
  failure: 'FAILURE',
  pending: 'PENDING',
  success: 'SUCCESS',
};
const invalid = (field: string, message: string): Answer =>
  refusal(422, 'Validation Failed', { errors: [{ resource: 'Status', code: 'custom', field, message }] });

/** Posts a status; the last one of a context holds. At most 1,000 for each commit and context. */
export function postStatus(repo: Repository, { world, token, params, body, options }: Call): Answer {
  const { sha = '' } = params;
  if (!/^[0-9a-f]{40}$/.test(sha) || !repo.git.commits.has(sha)) return refusal(422, `No commit found for SHA: ${sha}`);
  if (typeof body !== 'object' || body === null) return invalid('state', 'state is missing');
  const said: Record<string, unknown> = { ...body };
  const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
  const description = text(said.description);
  const context = text(said.context) ?? 'default';
  const targetUrl = text(said.target_url);
  if (description !== null && [...description].length > 140)
    return invalid('description', 'description is too long (maximum is 140 characters)');
  if (targetUrl !== null && !/^https?:\/\//.test(targetUrl))
    return invalid('target_url', 'target_url must use http(s) scheme');
  if (statusesOf(repo, sha).filter((one) => one.context === context).length >= 1000) {
    return invalid('context', 'This SHA and context has reached the maximum number of statuses.');
  }
  const posted: Status = {
    id: 9_000_000 + repo.statuses.length,
    context,
    state: STATES[String(said.state)] ?? 'ERROR',
    description,
    targetUrl,
    creator: token.login,
    createdAt: instant(options.now()),
    required: statusesOf(repo, sha).some((one) => one.context === context && one.required),
    sha,
  };
  repo.statuses.push(posted);
  return { status: 201, body: status(world, posted) };
}

/** The newest first unless asked otherwise; paged by cursors, not by numbers. */
export function activity(repo: Repository, { world, query, url }: Call): Answer {
  const ref = query.get('ref');
  const wanted = repo.activity.filter(
    (one) =>
      (ref === null || one.ref === (ref.startsWith('refs/') ? ref : `refs/heads/${ref}`)) &&
      (query.get('actor') ?? one.actor) === one.actor &&
      (query.get('activity_type') ?? one.type) === one.type,
  );
  wanted.sort((a, b) => Date.parse(b.at) - Date.parse(a.at) || b.id - a.id);
  if (query.get('direction') === 'asc') wanted.reverse();
  const size = Math.min(100, Number(query.get('per_page') ?? 30));
  const start = query.has('after') ? wanted.findIndex(({ id }) => String(id) === query.get('after')) + 1 : 0;
  const page = wanted.slice(start, start + size);
  const next = new URL(url);
  next.searchParams.set('after', String(page.at(-1)?.id));
  const shown = page.map(({ id, actor, before, after, at, type, ref: full }) => ({
    ...{ id, before, after, ref: full, timestamp: at, activity_type: type, node_id: `PSH_${id}` },
    actor: user(world, actor),
  }));
  return ok(shown, start + size < wanted.length ? { link: `<${next}>; rel="next"` } : {});
}
