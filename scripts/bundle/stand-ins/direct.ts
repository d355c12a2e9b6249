import { request as httpRequest, Agent as PlainAgent } from 'node:http';
import { Agent, request as httpsRequest } from 'node:https';
import { keptAlive, type Route } from './fetch-over.ts';

const plain = new PlainAgent(keptAlive);
const secure = new Agent(keptAlive);

/** Straight to the server. Connections are kept for the requests to come. */
export const direct: Route = {
  ask: (url, options) =>
    url.protocol === 'https:'
      ? httpsRequest(url, { ...options, agent: secure })
      : httpRequest(url, { ...options, agent: plain }),
};
