/**
 * Takes the place of `@actions/http-client` in the bundle. @actions/github asks it for the proxy of an address, and nothing else;
 * @actions/core would ask for an OIDC token by it, which nobody asks for here. A client of its own is neither loaded nor kept in dist/. Which proxy that is stays the package's to say (https_proxy, no_proxy and so on).
 */
import { getProxyUrl } from '@actions/http-client/lib/proxy';
import { ProxyAgent } from './proxy-agent.ts';

export class HttpClient {
  /** An agent for what asks through node:http by itself, which nobody does here. */
  getAgent(): undefined {
    return undefined;
  }

  /** The way to an address through its proxy, as the package makes it; undefined: straight. */
  getAgentDispatcher(address: string): ProxyAgent | undefined {
    const proxy = getProxyUrl(new URL(address));
    if (!proxy?.hostname) return undefined;
    const { href: uri, username, password } = proxy;
    if (username === '' && password === '') return new ProxyAgent({ uri });
    return new ProxyAgent({ uri, token: `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}` });
  }
}
