import type { GitHubError } from '../github/error.ts';

/** What GitHub did not answer now, and may answer the next time: nothing of it goes into a record, which is written once. */
export const mayPass = ({ kind }: GitHubError): boolean =>
  ['unavailable', 'rate-limited', 'unauthorized', 'malformed', 'moved'].includes(kind);
