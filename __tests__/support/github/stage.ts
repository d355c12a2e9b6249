/** What the simulation's parts share: one repository, and the clock by which things happen in it. */
import { listedFiles } from './commit-chain.ts';
import { addPullRequest, type Growing, growing } from './growing.ts';
import type { History } from './history.ts';
import type { PullRequestInput } from './inputs.ts';
import { nextNumber } from './numbers.ts';
import { leaveQueue } from './queue.ts';
import { findRepository, type PullRequest, type Repository, type TimelineEvent, type World } from './world.ts';

/** A timeline entry without its time. */
type Happened = TimelineEvent extends infer E ? (E extends { at: string } ? Omit<E, 'at'> : never) : never;

export class Stage {
  readonly world: World;
  readonly repository: Repository;
  readonly #now: () => Date;

  constructor(world: World, repository: Repository, now: () => Date) {
    this.world = world;
    this.repository = repository;
    this.#now = now;
  }

  /** Now, as GitHub writes instants. */
  get at(): string {
    return this.#now()
      .toISOString()
      .replace(/\.\d+Z$/, 'Z');
  }

  get growing(): Growing {
    return growing(this.repository);
  }

  get history(): History {
    return this.growing.history;
  }

  /** Throws where there is no such pull request. */
  find(number: number): PullRequest {
    const found = this.repository.pullRequests.find((one) => one.number === number);
    if (!found) throw new Error(`${this.repository.owner}/${this.repository.name} has no #${number}`);
    return found;
  }

  /** The tip of a branch. Throws where there is no such branch. */
  tip(branch: string): string {
    const sha = this.repository.branches.get(branch);
    if (sha === undefined) throw new Error(`${this.repository.owner}/${this.repository.name} has no branch ${branch}`);
    return sha;
  }

  /** The commit that a number (its head) or a SHA means. */
  commit(target: number | string): string {
    return typeof target === 'number' ? this.find(target).head : target;
  }

  /** Opens a pull request now, with the next number unless it has one. */
  open(input: Omit<PullRequestInput, 'number'> & { number?: number }): PullRequest {
    const { world, repository } = this;
    const number = input.number ?? nextNumber(repository);
    const made = input.commits ?? input.reverts ?? input.sameHeadAs;
    const files = made !== undefined ? {} : { files: [{ path: `src/change-${number}.ts` }] };
    const opened = addPullRequest(repository, { createdAt: this.at, ...files, ...input, number });
    for (const fork of repository.forks) if (!world.repositories.includes(fork)) world.repositories.push(fork);
    return opened;
  }

  /** Changes a pull request as GitHub does: `updatedAt` moves, and the timeline tells of it. */
  change(number: number, changes: Partial<PullRequest>, event?: Happened): PullRequest {
    const { at } = this;
    const pr = this.find(number);
    Object.assign(pr, changes, { updatedAt: at });
    if (event) pr.events = [...pr.events, { ...event, at }];
    return pr;
  }

  /** Moves the head branch; every open pull request that stands for it follows, and leaves its merge queue. */
  moveHead(pr: PullRequest, head: string, commitsOf: (one: PullRequest) => readonly string[]): void {
    this.home(pr)?.branches.set(pr.headRef, head);
    const sharing = this.repository.pullRequests.filter(
      (one) => one.state === 'OPEN' && one.headRef === pr.headRef && one.headRepository === pr.headRepository,
    );
    for (const one of sharing) {
      const commits = commitsOf(one);
      this.change(one.number, { head, commits, base: this.tip(one.baseRef) });
      this.refresh(one);
      this.unqueue(one, 'the head branch was pushed to');
    }
  }

  /** The repository of the head branch; undefined: a deleted fork. */
  home(pr: PullRequest): Repository | undefined {
    return pr.headRepository === null ? undefined : findRepository(this.world, pr.headRepository);
  }

  /** Works the files out anew, after the head or the base has moved. */
  refresh(pr: PullRequest): void {
    const { git } = this.history;
    pr.mergeBase = git.mergeBase(pr.base, pr.head) ?? pr.mergeBase;
    pr.files = listedFiles(git, pr.mergeBase, pr.head, []);
    pr.changedFiles = pr.files.length;
  }

  /** Takes a pull request out of the queue, if it stands in one. */
  unqueue(pr: PullRequest, reason: string): void {
    if (!pr.mergeQueueEntry) return;
    leaveQueue(this.repository, pr, this.at);
    this.change(pr.number, {}, { event: 'removed_from_merge_queue', actor: pr.author, reason });
  }

  /** Puts a push into the activity list of the branch's repository. */
  pushed(
    home: Repository | undefined,
    actor: string | null,
    branch: string,
    before: string,
    after: string,
    type: Repository['activity'][number]['type'] = 'push',
  ): void {
    const ref = `refs/heads/${branch}`;
    home?.activity.push({ id: this.growing.nextId(), actor, ref, before, after, at: this.at, type });
  }
}
