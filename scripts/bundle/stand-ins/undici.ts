/**
 * Takes the place of `undici` in the bundle. @actions/github and @actions/http-client use two things of that package: `fetch` and
 * `ProxyAgent`. Here both ask through node:http. dist/ is a megabyte smaller for it, and a run does not wait until such a
 * client is loaded, as it would for Node's own `fetch`. The choice of the proxy (https_proxy, no_proxy and so on) stays
 * @actions/http-client's.
 */
import { direct } from './direct.ts';
import { type Answer, fetchOver, type Init, type Route } from './fetch-over.ts';

export { ProxyAgent } from './proxy-agent.ts';

/** As `fetch`, for what GitHub's client needs of it; `dispatcher` is the proxy that @actions/http-client has chosen. */
export function fetch(
  url: string,
  { dispatcher = direct, ...init }: Init & { dispatcher?: Route | undefined },
): Promise<Answer> {
  return fetchOver(dispatcher, url, init);
}
