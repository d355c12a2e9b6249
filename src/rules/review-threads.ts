import { listed } from '../people/wording.ts';
import { defineRule, fail, pass } from '../rule.ts';

export const reviewThreads = defineRule({
  id: 'review-threads',
  title: 'Every review thread is resolved',
  clauses: ['4.3'],
  controls: ['CC8.2'],
  needs: ['threads'],
  options: (z) => z.strictObject({}),
  check(change) {
    const { threads } = change;
    const open = threads.filter((thread) => !thread.resolved);
    const evidence = {
      unresolved: open.length,
      of: threads.length,
      urls: open.flatMap((thread) => thread.url ?? []).slice(0, 20),
    };
    if (open.length === 0) return pass(settled(threads.length), { evidence });
    const places = [...new Set(open.flatMap((thread) => thread.path ?? []))];
    return fail({
      message: `${open.length === 1 ? '1 review thread is' : `${open.length} review threads are`} not resolved${places.length === 0 ? '' : `, in ${listed(places, 'and', 3)}`}`,
      remedy: open.length === 1 ? 'Answer the thread and resolve it' : 'Answer each thread and resolve it',
      actor: 'author',
      evidence,
    });
  },
});

function settled(threads: number): string {
  if (threads === 0) return 'There are no review threads';
  return threads === 1 ? 'The only review thread is resolved' : `All ${threads} review threads are resolved`;
}
