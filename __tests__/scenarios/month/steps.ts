/** What happens to a pull request between its opening and its merge, and is often undone some time later. */
import { emergencyBody } from './kinds.ts';
import type { Plan } from './plan.ts';
import { minute } from './scene.ts';

export type Step = (plan: Plan, number: number) => void;

const reviewers = ['grace', 'linus', 'barbara'] as const;

const requestChanges: Step = (plan, number) => {
  const by = plan.scene.people.pick(reviewers);
  plan.review(number, by, 'CHANGES_REQUESTED');
  plan.scene.clock.after(plan.scene.people.whole(20, 300) * minute, () => plan.review(number, by, 'APPROVED'));
};
const labelMajor: Step = (plan, number) =>
  plan.forAWhile(
    number,
    'labelled',
    () => plan.scene.play.label(number, 'major'),
    () => plan.scene.play.unlabel(number, 'major'),
  );
const editTitle: Step = (plan, number) =>
  plan.forAWhile(
    number,
    'title edited',
    () => plan.scene.play.edit(number, { title: 'fix' }),
    () => plan.scene.play.edit(number, { title: `Keep the orders of tenant ${number} together` }),
  );
const openThread: Step = (plan, number) =>
  plan.forAWhile(
    number,
    'thread opened or resolved',
    () => plan.scene.play.openThread(number),
    (pr) => {
      for (const index of pr.threads.keys()) plan.scene.play.resolve(number, index);
    },
    false,
  );
/** What people think of while the queue is at it. */
export const secondThoughts: readonly Step[] = [requestChanges, labelMajor, editTitle, openThread];

export const steps: readonly Step[] = [
  (plan, number) => plan.pushed(number, 'pushed', () => plan.scene.play.push(number)),
  (plan, number) => plan.pushed(number, 'force-pushed', () => plan.scene.play.forcePush(number)),
  (plan, number) => plan.pushed(number, 'updated from main', () => plan.scene.play.updateBranch(number)),
  requestChanges,
  (plan, number) => {
    const { play, people: chance, clock } = plan.scene;
    const last = play.pullRequest(number).reviews.findLast(({ state }) => state === 'APPROVED')?.author;
    if (!last) return;
    const dismiss = (): void => play.dismiss(number, last);
    plan.forAWhile(number, 'dismissed', dismiss, () => play.review(number, { author: last, state: 'APPROVED' }));
    clock.after(chance.whole(30, 200) * minute, () => plan.review(number, 'barbara', 'APPROVED'));
  },
  labelMajor,
  editTitle,
  (plan, number) => {
    const { body } = plan.scene.play.pullRequest(number);
    plan.forAWhile(
      number,
      'body edited',
      () => plan.scene.play.edit(number, { body: '## Description\n[What does this PR do?]\n' }),
      () => plan.scene.play.edit(number, { body }),
    );
  },
  openThread,
  (plan, number) => {
    // A thread that was resolved is opened again, and nothing at all tells of it.
    const { play } = plan.scene;
    const index = play.pullRequest(number).threads.findIndex(({ resolved }) => resolved);
    if (index === -1) return;
    const again = (): void => play.resolve(number, index, false);
    plan.forAWhile(number, 'thread opened or resolved', again, () => play.resolve(number, index), false);
  },
  (plan, number) =>
    plan.forAWhile(
      number,
      'made a draft, and ready',
      () => plan.scene.play.draft(number),
      () => plan.scene.play.ready(number),
    ),
  (plan, number) =>
    plan.forAWhile(
      number,
      'retargeted',
      () => plan.scene.play.retarget(number, 'dev'),
      () => plan.scene.play.retarget(number, 'main'),
    ),
  (plan, number) =>
    plan.forAWhile(
      number,
      'emergency declared',
      (pr) => {
        if (pr.labels.includes('emergency')) return;
        plan.scene.play.edit(number, { body: emergencyBody });
        plan.scene.play.label(number, 'emergency');
      },
      () => plan.scene.play.unlabel(number, 'emergency'),
    ),
];
