import { request as httpRequest, Agent as PlainAgent } from 'node:http';
import { Agent, request as httpsRequest } from 'node:https';
import { keptAlive, type Route } from './fetch-over.ts';

const plain = new PlainAgent(keptAlive);
/** Made for the first address of https: Node loads what it needs for TLS only then. */
let secure: Agent | undefined;

/** Straight to the server. Connections are kept for the requests to come. */
export const direct: Route = {
  ask(url, options) {
    if (url.protocol !== 'https:') return httpRequest(url, { ...options, agent: plain });
    secure ??= new Agent(keptAlive);
    return httpsRequest(url, { ...options, agent: secure });
  },
};
