export { createCalendar } from './create.ts';

/** Why the deployment window is closed, in the order in which the reasons are tried. */
export const closedReasons = ['weekend', 'holiday', 'before-hours', 'friday-cutoff', 'after-hours', 'freeze'] as const;
export type ClosedReason = (typeof closedReasons)[number];

/** The deployment window at one instant. Intervals are half-open: closed at 17:00:00.000, open at 09:00:00.000. */
export interface WindowState {
  at: Date;
  open: boolean;
  /** Why it is closed; null when open. */
  reason: ClosedReason | null;
  /** The name of the holiday, or the reason of the freeze; for a weekday that the policy closes, "Closed on Wednesdays". */
  name: string | null;
  /** Since when it has been closed (or open) without interruption; null: for longer than a year. */
  since: Date | null;
  /** The first instant from `at` on at which it is open: `at` itself when open; null: not within a year. */
  nextOpen: Date | null;
  /** The first instant after `at` at which open becomes closed, or closed open; null: not within a year. */
  nextChange: Date | null;
  /**
   * The text of a freeze without an end (the input `freeze`), whatever else closes the window at `at`. While it is in
   * force `since`, `nextOpen` and `nextChange` are null: nobody has said when it began, or when it will be lifted.
   */
  frozen?: string;
}

export interface Calendar {
  readonly timezone: string;
  /** The deployment window at `at`. Throws a RangeError for an invalid date and for years before 1000 or after 8999. */
  stateAt(at: Date): WindowState;
}
