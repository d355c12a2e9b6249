/** What was asked of the fake, and when. */
export interface RecordedRequest {
  method: string;
  /** Without the API's prefix and the query. */
  path: string;
  query: string;
  /** The operation's name, for GraphQL. */
  operation: string | null;
  graphql: boolean;
  body: unknown;
  /** Milliseconds since the fake was started. */
  start: number;
  /** Infinity while it is not answered. */
  end: number;
  /** 0: the connection was cut. */
  status: number;
}

/**
 * The longest chain of requests in which each starts after the one before has ended: what remains of the time when
 * everything that can run at once does.
 */
export function longestChain(requests: readonly RecordedRequest[]): RecordedRequest[] {
  const byEnd = [...requests].sort((a, b) => a.end - b.end);
  const chains: RecordedRequest[][] = [];
  for (const request of byEnd) {
    const before = chains.filter((chain) => (chain.at(-1)?.end ?? 0) <= request.start);
    const longest = before.reduce<RecordedRequest[]>((best, chain) => (chain.length > best.length ? chain : best), []);
    chains.push([...longest, request]);
  }
  return chains.reduce<RecordedRequest[]>((best, chain) => (chain.length > best.length ? chain : best), []);
}
