import type { Revision } from '../github/edits.ts';
import type { Tick } from '../records/obligations.ts';

/** A checklist as it stands, and how it came to that. */
export interface Ticked {
  /** The ids that are ticked in a text; null: it is not this checklist. */
  ticksIn: (text: string) => ReadonlySet<string> | null;
  body: string;
  /** All versions, oldest first. */
  revisions: readonly Revision[];
  /** The instant that counts where the history tells none. ISO 8601. */
  readAt: string;
}

/**
 * Who ticked each box that is ticked, and when. Where GitHub does not show what a version said, the boxes that the next one
 * has ticked may be of either editor: then it is known only where both are the same. What the gate itself writes leaves
 * open what is not done.
 */
export function ticksBy({ ticksIn, body, revisions, readAt }: Ticked): Tick[] {
  const now = ticksIn(body) ?? new Set<string>();
  let ticks = new Map<string, Tick>();
  let before: ReadonlySet<string> = new Set();
  let unseen: Revision[] = [];
  const step = (after: ReadonlySet<string>, by: readonly (string | null)[], at: string) => {
    const editor = by.every((one) => one === by[0]) ? (by[0] ?? null) : null;
    ticks = new Map([...after].map((id) => [id, known(id, before, ticks) ?? { id, by: editor, at }]));
    before = after;
    unseen = [];
  };
  for (const revision of revisions) {
    const { at, by, own, text } = revision;
    if (text !== null) step(ticksIn(text) ?? new Set(), [...unseen.map((one) => one.by), by], at);
    else if (own) step(new Set(), [by], at);
    else unseen.push(revision);
  }
  const last = unseen.at(-1);
  step(now, last === undefined ? [] : unseen.map((one) => one.by), last?.at ?? readAt);
  return [...ticks.values()];
}

const known = (id: string, before: ReadonlySet<string>, ticks: ReadonlyMap<string, Tick>): Tick | undefined =>
  before.has(id) ? ticks.get(id) : undefined;
