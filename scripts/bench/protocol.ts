/** What the bench and the process of its server say to each other. */
import { z } from 'zod';

/** Answered with the log so far, which then begins anew. Milliseconds that each answer takes from then on. */
export const CommandSchema = z.strictObject({ latency: z.number() });
export type Command = z.infer<typeof CommandSchema>;

export const ReadySchema = z.strictObject({ apiUrl: z.string(), graphqlUrl: z.string(), token: z.string() });
export type Ready = z.infer<typeof ReadySchema>;

export const LogSchema = z.strictObject({
  requests: z.number(),
  /** The most requests of which each began after the one before was answered. */
  chain: z.number(),
  /** Requests that were not answered from memory. */
  unknown: z.number(),
  /** The bodies of the GraphQL requests. */
  queries: z.array(z.string()),
  /** What the fake objected to since it was started. */
  violations: z.array(z.string()),
});
export type Log = z.infer<typeof LogSchema>;
