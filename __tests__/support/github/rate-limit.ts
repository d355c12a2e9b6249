/**
 * Primary rate limits, core and GraphQL apart, by the fake's clock: a window of an hour begins with the first request.
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */

export type Resource = 'core' | 'graphql';

/** As GitHub shows it; `reset` in seconds since 1970. */
export type RateView = {
  limit: number;
  remaining: number;
  used: number;
  reset: number;
};

const HOUR = 3_600_000;

export class RateLimit {
  readonly limit: number;
  readonly #now: () => Date;
  readonly #left: Record<Resource, number>;
  #resetAt: number | null = null;

  /**
   * GITHUB_TOKEN has 1,000 an hour and repository, an app or a person 5,000; `left` says what is left at the start, and
   * raises the limit where it is more.
   */
  constructor(login: string, now: () => Date, left: Partial<Record<Resource, number>> = {}) {
    const usual = login === 'github-actions[bot]' ? 1000 : 5000;
    this.limit = Math.max(usual, ...Object.values(left));
    this.#now = now;
    this.#left = { core: this.limit, graphql: this.limit, ...left };
  }

  /** Sets what is left until the window ends, which begins now unless it has begun. */
  set(left: Partial<Record<Resource, number>>): void {
    this.#turn();
    Object.assign(this.#left, left);
  }

  spend(resource: Resource, points: number): void {
    this.#turn();
    this.#left[resource] = Math.max(0, this.#left[resource] - points);
  }

  view(resource: Resource): RateView {
    this.#turn();
    const remaining = this.#left[resource];
    const reset = Math.floor((this.#resetAt ?? 0) / 1000);
    return { limit: this.limit, remaining, used: Math.max(0, this.limit - remaining), reset };
  }

  /** Begins the first window, or the next one once the clock has passed the end of the last. */
  #turn(): void {
    const now = this.#now().getTime();
    if (this.#resetAt !== null && now >= this.#resetAt) Object.assign(this.#left, both(this.limit));
    if (this.#resetAt === null || now >= this.#resetAt) this.#resetAt = now + HOUR;
  }
}

const both = (count: number): Record<Resource, number> => ({ core: count, graphql: count });
