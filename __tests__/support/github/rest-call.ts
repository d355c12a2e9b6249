/** What a REST route is given, and what it answers. */
import type { BareRepositories } from './bare-repository.ts';
import type { Loose } from './fill.ts';
import type { PermissionName, Token } from './tokens.ts';
import type { Repository, World } from './world.ts';

export interface Options {
  /** Entries after which a recursive tree is cut. GitHub: 100,000. */
  treeLimit: number;
  now: () => Date;
  /** The repositories on disk. */
  bare: BareRepositories;
}

export interface Call {
  world: World;
  token: Token;
  /** The decoded parts of the path. */
  params: Readonly<Record<string, string>>;
  query: URLSearchParams;
  body: unknown;
  accept: string;
  /** The whole address, for `Link`. */
  url: URL;
  options: Options;
}

export interface Answer {
  status: number;
  body: Loose;
  /** Sent as it is, instead of JSON. */
  raw?: Uint8Array;
  headers?: Readonly<Record<string, string>>;
}

export interface Route {
  method: string;
  /** As GitHub's description has it. */
  template: string;
  /** Of several, any one is enough. */
  permission: PermissionName | readonly PermissionName[] | null;
  level?: 'write';
  answer: (call: Call) => Answer;
}

/** As GitHub writes instants: to the second. */
export const instant = (at: Date): string => at.toISOString().replace(/\.\d+Z$/, 'Z');

export const ok = (body: Loose, headers: Record<string, string> = {}): Answer => ({ status: 200, body, headers });

/** An error as GitHub words it. */
export const refusal = (status: number, message: string, more: Readonly<Record<string, Loose>> = {}): Answer => ({
  status,
  body: { message, documentation_url: 'https://docs.github.com/rest', status: String(status), ...more },
});

export const notFound = (message = 'Not Found'): Answer => refusal(404, message);

/** A route below `/repos/{owner}/{repo}`; without such a repository it answers 404. */
export const inRepository =
  (answer: (repo: Repository, call: Call) => Answer): Route['answer'] =>
  (call) => {
    const wanted = `${call.params.owner}/${call.params.repo}`.toLowerCase();
    const repo = call.world.repositories.find(({ owner, name }) => `${owner}/${name}`.toLowerCase() === wanted);
    return repo ? answer(repo, call) : notFound();
  };

/** `per_page` (30 unless asked, 100 at most, silently) and `page`. */
export function pageOf(query: URLSearchParams, usual = 30): { size: number; page: number } {
  const size = Number(query.get('per_page') ?? usual);
  return {
    size: Math.min(size < 1 ? usual : size, Math.max(100, usual)),
    page: Math.max(1, Number(query.get('page') ?? 1)),
  };
}

/** One page of a list with its `Link` header. */
export const paginated = (items: readonly Loose[], call: Call): Answer => paginatedBy(items, (one) => one, call);

/** The same over things of the world, of which only the page that is asked for is shown. */
export function paginatedBy<T>(items: readonly T[], show: (item: T) => Loose, { query, url }: Call): Answer {
  const { size, page } = pageOf(query);
  const last = Math.max(1, Math.ceil(items.length / size));
  return ok(items.slice((page - 1) * size, page * size).map(show), linkHeader(url, page, last));
}

/** `Link` as GitHub sends it; no header where there is one page only. */
export function linkHeader(url: URL, page: number, last: number): Record<string, string> {
  const to = (number: number, rel: string): string => {
    const target = new URL(url);
    target.searchParams.set('page', String(number));
    return `<${target}>; rel="${rel}"`;
  };
  const before = page > 1 ? [to(page - 1, 'prev')] : [];
  const after = page < last ? [to(page + 1, 'next'), to(last, 'last')] : [];
  const links = [...before, ...after, ...(page > 1 ? [to(1, 'first')] : [])];
  return links.length ? { link: links.join(', ') } : {};
}
