/** An approval that a rule asks for, by somebody who holds a role. No person fills two. */
export interface Seat {
  /** The rule that asks. */
  rule: string;
  /** What the person is asked for, in words: "technical review". */
  role: string;
  /** Logins in lower case who may fill it; null: anybody whose approval counts. */
  people: ReadonlySet<string> | null;
}

/** A seat with who fills it; null: open. */
export type FilledSeat<Kind extends Seat = Seat> = Kind & { by: string | null };

/**
 * Assigns persons to seats so that the most seats are filled, earlier seats first (maximum bipartite matching by augmenting
 * paths). How many are filled does not depend on the order of the approvers, and a further approver empties no seat.
 */
export function assign<Kind extends Seat>(seats: readonly Kind[], approvers: readonly string[]): FilledSeat<Kind>[] {
  const holder = new Map<string, number>();
  const fits = (seat: Seat | undefined, login: string) =>
    seat !== undefined && (seat.people === null || seat.people.has(login.toLowerCase()));

  function place(index: number, tried: Set<string>): boolean {
    const fitting = approvers.filter((login) => fits(seats[index], login));
    // Nobody who is seated moves where somebody is free.
    const free = fitting.find((login) => !holder.has(login));
    if (free !== undefined) {
      holder.set(free, index);
      return true;
    }
    for (const login of fitting) {
      const held = holder.get(login);
      if (tried.has(login) || held === undefined) continue;
      tried.add(login);
      if (place(held, tried)) {
        holder.set(login, index);
        return true;
      }
    }
    return false;
  }

  seats.forEach((_, index) => {
    place(index, new Set());
  });
  const by = new Map([...holder].map(([login, index]) => [index, login]));
  return seats.map((seat, index) => ({ ...seat, by: by.get(index) ?? null }));
}
