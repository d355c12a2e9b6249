/** Faults on demand: what goes wrong on the way to GitHub, or at it. */
import type { RequestMatch } from './matching.ts';

/** The requests that fail. */
export type FaultMatch = RequestMatch;

export type Fault =
  | { status: number; headers?: Readonly<Record<string, string>>; body?: unknown }
  /** The connection is cut before anything is answered. */
  | { reset: true }
  /** The connection is cut in the middle of the answer's body. */
  | { truncate: true }
  /** Errors beside the data, which becomes null at each error's path. */
  | { graphqlErrors: readonly { type?: string; message: string; path?: readonly (string | number)[] }[] }
  | { delayMs: number };

/** What GitHub says with a status when the test does not care. */
export function messageFor(status: number): string {
  const messages: Record<number, string> = {
    401: 'Bad credentials',
    403: 'Resource not accessible by integration',
    404: 'Not Found',
    429: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
    502: 'Server Error',
    503: 'Service unavailable',
  };
  return messages[status] ?? `Status ${status}`;
}
