import type { Panel, Requested } from './panel.ts';

/** The opinion of one reviewer as a decision shows it. */
export interface Reviewer {
  login: string;
  state: string;
  /** Whether it counts as an approval; null: cannot be told. */
  counts: boolean | null;
  /** One clause after the login: "approved 3f2a1c9, but 2 files changed since". */
  why: string;
  /** What the approval is taken for, e.g. "security review"; null: for nothing that is asked. */
  role: string | null;
}

/** Who reviewed a change, for what each approval is taken, and who was asked besides. */
export interface Reviewers {
  given: readonly Reviewer[];
  requested: readonly Requested[];
}

/** The reviewers of a change. `rules` are the ids of those that ask for approvals. */
export function reviewersOf(panel: Panel, rules: readonly string[]): Reviewers {
  const roles = new Map(
    rules.flatMap((rule) => panel.seatsOf(rule)).flatMap(({ by, role }) => (by === null ? [] : [[by, role] as const])),
  );
  return {
    given: panel.standings.map(({ login, state, counts, why }) => ({
      login,
      state,
      counts,
      why,
      role: roles.get(login) ?? null,
    })),
    requested: panel.requested ?? [],
  };
}
