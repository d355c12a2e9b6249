/** What people do in the simulated month: 40 pull requests, each with a life of its own. */
import type { PullRequest } from '../../support/github/world.ts';
import { isSlow, type Kind, kindOf } from './kinds.ts';
import type { MergeQueue } from './queue.ts';
import type { Runs } from './runs.ts';
import { minute, policy, type Scene } from './scene.ts';
import { atWork, beforeClosing } from './schedule.ts';
import { secondThoughts, steps } from './steps.ts';

export class Plan {
  readonly #scene: Scene;
  readonly #runs: Runs;
  readonly #queue: MergeQueue;

  constructor(scene: Scene, runs: Runs, queue: MergeQueue) {
    this.#scene = scene;
    this.#runs = runs;
    this.#queue = queue;
  }

  /** Plans pull requests that are opened between now and so long after. */
  pullRequests(count: number, within: number): void {
    const { clock, people: by } = this.#scene;
    for (let index = 0; index < count; index++) {
      const number = 101 + index;
      const kind = kindOf(index);
      const share = isSlow(kind) ? 0.6 : 1;
      const opened = this.#workish(clock.now + Math.floor((by.next() * within * share) / 1000) * 1000);
      clock.at(opened, () => this.#open(number, kind));
    }
  }

  /** A freeze by the organisation's variable, of which no event tells, and a policy that names another. */
  freezesAndPolicy({ from, to, change }: { from: number; to: number; change: number }): void {
    const { clock } = this.#scene;
    clock.at(from, () => this.#count('freeze set or lifted', () => this.#scene.setFreeze('Product launch')));
    clock.at(to, () => this.#count('freeze set or lifted', () => this.#scene.setFreeze('')));
    const text = policy(
      'freezes:\n  - { from: 2026-11-24T12:00:00-06:00, to: 2026-11-25T10:00:00-06:00, reason: Sales }\nrules: { approvals: { normal: 2 } }\n',
    );
    clock.at(change, async () => {
      await this.#count('policy changed', () => this.#scene.setPolicy(text));
      this.#queue.rebuilt();
    });
  }

  #open(number: number, kind: Kind): void {
    const { clock, people: by, play } = this.#scene;
    const author = by.pick(['ada', 'bob', 'eve'] as const);
    const draft = by.happens(0.15);
    const dev = by.happens(0.08);
    play.open({
      number,
      title: `Keep the orders of tenant ${number} apart`,
      body: kind.body,
      author,
      draft,
      ...(dev ? { baseRef: 'dev' } : {}),
      headRef: `${author}/change-${number}`,
      files: [{ path: kind.path(number), content: `first of ${number}\n` }],
      commits: [{ author }],
      labels: kind.labels ?? [],
    });
    this.#scene.moved(number);
    this.#tell('opened', number);
    this.#test(number);
    let at = clock.now;
    const later = (least: number, most: number): number => {
      at = this.#workish(at + by.whole(least, most) * minute);
      return at;
    };
    if (draft) clock.at(later(60, 900), () => this.#do(number, 'ready for review', () => play.ready(number)));
    if (dev) clock.at(later(60, 900), () => this.#do(number, 'retargeted', () => play.retarget(number, 'main')));
    clock.at(later(20, 600), () => this.#approve(number, kind));
    for (let step = by.whole(2, 6); step > 0; step--) {
      const which = by.pick(steps);
      clock.at(later(20, 700), () => which(this, number));
      if (by.happens(0.5)) clock.at(later(20, 300), () => this.#approve(number, kind));
    }
    clock.at(later(20, 400), () => this.#approve(number, kind));
    const queued = by.happens(0.65);
    // Some are left alone for days although they are green.
    clock.at(later(30, by.happens(0.4) ? 4000 : 300), () => this.#merge(number, queued));
  }

  /** Whoever is asked approves, one after the other. */
  #approve(number: number, kind: Kind): void {
    const { clock, people: by } = this.#scene;
    if (this.#openPullRequest(number) === null) return;
    const wanted = by.happens(0.5) ? [...kind.approvers, 'barbara'] : kind.approvers;
    for (const [index, author] of wanted.entries())
      clock.after(index * by.whole(30, 4000) * 1000, () => this.review(number, author, 'APPROVED'));
  }

  #merge(number: number, queued: boolean): void {
    const { clock, people: by, play, oracle, merges } = this.#scene;
    const pr = this.#openPullRequest(number);
    if (pr === null) return;
    const green = this.#scene.standing(pr.head)?.state === 'SUCCESS' && pr.baseRef === 'main';
    const tested = play.repository.checkRuns.findLast(
      ({ sha, name }) => sha === pr.head && name === 'test',
    )?.conclusion;
    if (green && tested === 'SUCCESS' && pr.mergeQueueEntry === null) {
      if (queued) {
        this.#count('queued', () => this.#queue.enqueue(number, pr.author ?? 'ada'));
        // Somebody has second thoughts while the queue is at it.
        if (by.happens(0.4)) clock.after(by.whole(60, 900) * 1000, () => by.pick(secondThoughts)(this, number));
      } else {
        const forbidden = oracle.forbids(number, clock.now);
        merges.push({ number, head: pr.head, at: clock.now, by: 'person', forbidden, late: 0 });
        play.merge(number, { by: by.pick(['grace', 'alan'] as const) });
        this.#scene.moved(number);
        this.#queue.rebuilt();
        return;
      }
    }
    const again = this.#workish(clock.now + by.whole(25, 200) * minute);
    // Before they go home, people want their changes in.
    clock.at(by.happens(0.5) ? beforeClosing(again, by.whole(2, 45)) : again, () => this.#merge(number, queued));
  }

  review(number: number, author: string, state: 'APPROVED' | 'CHANGES_REQUESTED'): void {
    const { author: own, reviews, head } = this.#scene.play.pullRequest(number);
    const last = reviews.findLast((one) => one.author === author);
    if (own === author || (last?.state === state && last.commit === head)) return;
    const what = state === 'APPROVED' ? 'approved' : 'changes requested';
    this.#do(number, what, () => this.#scene.play.review(number, { author, state }));
  }

  /** Something happens to a pull request, and undone again some time later. */
  forAWhile(
    number: number,
    what: string,
    act: (pr: PullRequest) => void,
    back: (pr: PullRequest) => void,
    tells = true,
  ): void {
    const { clock, people: by } = this.#scene;
    this.#do(number, what, act, tells);
    clock.after(by.whole(15, 400) * minute, () => this.#do(number, what, back, tells));
  }

  pushed(number: number, what: string, act: () => unknown): void {
    if (this.#openPullRequest(number) === null) return;
    this.#do(number, what, act);
    this.#queue.rebuilt();
    this.#test(number);
  }

  get scene(): Scene {
    return this.#scene;
  }

  /** The tests of the head: they begin soon, and take their time. */
  #test(number: number): void {
    const { clock, machines, play } = this.#scene;
    const { head, headRef } = play.pullRequest(number);
    const end = (conclusion: 'SUCCESS' | 'FAILURE'): void => {
      play.completeCheck(head, 'test', conclusion);
      this.#scene.moved(number);
      this.#count('checks ended', () => this.#runs.check(head, headRef));
    };
    const run = (fails: boolean): void => {
      if (this.#openPullRequest(number)?.head !== head) return;
      play.startCheck(head, { name: 'test', workflow: 'CI' });
      this.#scene.moved(number);
      clock.after(machines.whole(180, 720) * 1000, () => {
        end(fails ? 'FAILURE' : 'SUCCESS');
        if (fails) clock.after(machines.whole(10, 90) * minute, () => run(false));
      });
    };
    clock.after(machines.whole(10, 60) * 1000, () => run(machines.happens(0.12)));
  }

  #do(number: number, what: string, act: (pr: PullRequest) => unknown, tells = true): void {
    const pr = this.#openPullRequest(number);
    if (pr === null) return;
    act(pr);
    this.#scene.moved(number);
    if (tells) this.#tell(what, number);
    else this.#count(what, () => undefined);
    this.#queue.rebuilt();
  }

  #tell(what: string, number: number): void {
    this.#count(what, () => this.#runs.pullRequest(number));
  }

  #count<T>(what: string, act: () => T): T {
    const { happened } = this.#scene;
    happened.set(what, (happened.get(what) ?? 0) + 1);
    return act();
  }

  #openPullRequest(number: number): PullRequest | null {
    const pr = this.#scene.play.pullRequest(number);
    return pr.state === 'OPEN' ? pr : null;
  }

  /** Most of what people do, they do at work. */
  #workish(instant: number): number {
    let at = instant;
    if (this.#scene.people.happens(0.2)) return at;
    while (!atWork(at)) at += 20 * minute;
    return at;
  }
}
