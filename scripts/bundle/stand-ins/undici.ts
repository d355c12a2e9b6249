/**
 * Takes the place of `undici` in the bundle. @actions/github and @actions/http-client use two things of that package: `fetch`,
 * which Node has built in, and `ProxyAgent`, which Node has not. So dist/ is almost a megabyte smaller; the
 * choice of the proxy (https_proxy, no_proxy and so on) stays @actions/http-client's.
 */
import type { ProxyAgent } from './proxy-agent.ts';

export { ProxyAgent } from './proxy-agent.ts';

type Init = Omit<RequestInit, 'dispatcher'> & { dispatcher?: ProxyAgent | undefined };

/** Node's own `fetch`, or one through the proxy that @actions/http-client has chosen. */
export function fetch(url: string, init: Init): Promise<Response> {
  const { dispatcher, ...rest } = init;
  return dispatcher === undefined ? globalThis.fetch(url, rest) : dispatcher.fetch(url, rest);
}
