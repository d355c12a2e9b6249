/**
 * Takes the place of `undici` in the bundle, of which @actions/github uses `fetch`. Here that asks through node:http: dist/ is a megabyte
 * smaller for it, and a run does not wait until such a client is loaded, as it would for Node's own `fetch`.
 */
import { direct } from './direct.ts';
import { type Answer, fetchOver, type Init, type Route } from './fetch-over.ts';

/** As `fetch`, for what GitHub's client needs of it; `dispatcher` is the way through a proxy (http-client.ts). */
export function fetch(
  url: string,
  { dispatcher = direct, ...init }: Init & { dispatcher?: Route | undefined },
): Promise<Answer> {
  return fetchOver(dispatcher, url, init);
}
