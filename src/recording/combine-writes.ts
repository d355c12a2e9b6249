import type { ChangeRecord } from '../records/record.ts';
import type { RecordWrite } from './record-store.ts';

type Next = ReturnType<RecordWrite['next']>;

/** Writes of one place as one, each on what the one before it leaves: a store takes each place once. */
export function combined(writes: readonly RecordWrite[]): RecordWrite[] {
  const byPlace = new Map<string, RecordWrite[]>();
  for (const write of writes) byPlace.set(write.place, [...(byPlace.get(write.place) ?? []), write]);
  return [...byPlace].map(([place, all]) => ({
    place,
    next: (standing) => all.reduce<Next>((done, { next }) => after(done, next, standing), null),
  }));
}

/** What one more write makes of what those before it did; the first writing of a record stays one. */
function after(done: Next, next: RecordWrite['next'], standing: ChangeRecord | null): Next {
  const more = next(done === null ? standing : done.record);
  if (more === null || done === null) return more ?? done;
  const why = [done.why, more.why].filter(Boolean).join(', ');
  return { record: more.record, act: done.act, ...(why === '' ? {} : { why }) };
}
