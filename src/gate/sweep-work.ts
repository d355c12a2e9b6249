import { readMainAnswers } from '../github/batch.ts';
import { GitHubError } from '../github/error.ts';
import type { OpenPullRequest } from '../github/open-pull-requests.ts';
import type { OwnStatus } from '../github/own-status.ts';
import type { RateLimit } from '../github/rate-limit.ts';
import type { MainAnswer } from '../github/read-change.ts';
import { policyPath as usualPath } from '../policy/path.ts';
import { memoryIn } from '../report/status.ts';
import { problemOf } from '../user-error.ts';
import type { Gate } from './gate.ts';
import { type Judged, judgePullRequest } from './judge.ts';
import { hasMoved, isReportOnly, publish, unreadable, type Verdict } from './publish.ts';
import { common, hasPart } from './pull-request.ts';

/** What a sweep did about one pull request, or about one merge group. */
export interface Swept {
  number: number;
  url: string;
  /** What stood there before, and what stands there now; the same where nothing was written. */
  before: string;
  after: string;
  reason: string;
  result: 'changed' | 'unchanged' | 'left' | 'unreadable';
  /** Why it could not be judged. */
  problem?: string;
}

/** Pull requests to be judged again, with all that share the head commit of each. */
export interface HeadGroup {
  head: string;
  rows: readonly OpenPullRequest[];
  reasons: ReadonlyMap<number, string>;
}

/** Requests that one judgement may take, and those that are left for the runs of the pull requests themselves. */
const requestsEach = 4;
const reserve = 60;

/** What is under way in one sweep: each pull request is read once, and none stops the others. */
export class SweepWork {
  readonly #gate: Gate;
  readonly #swept: Swept[] = [];
  readonly #judged = new Map<number, Promise<Judged>>();
  readonly #written = new Map<number, Verdict>();
  #left: number;
  #stopped = false;

  constructor(gate: Gate, limit: RateLimit | null) {
    this.#gate = gate;
    const remaining = limit === null ? Number.POSITIVE_INFINITY : Math.min(limit.rest, limit.graphql);
    this.#left = Math.max(0, Math.floor((remaining - reserve) / requestsEach));
  }

  /** Judges some heads at once, and publishes what changed. */
  async judge(heads: readonly HeadGroup[]): Promise<void> {
    const affordable = heads.filter(({ rows }) => this.#spend(rows.length));
    const numbers = affordable.flatMap(({ rows }) => rows.map(({ number }) => number));
    const main = numbers.length > 0 ? await this.#ask(numbers) : new Map<number, MainAnswer>();
    await Promise.all(
      heads.map((head) =>
        affordable.includes(head) && !this.#stopped ? this.#publish(head, main) : this.#leave(head),
      ),
    );
  }

  /** Whether so many may still be judged; counts them. */
  #spend(count: number): boolean {
    if (this.#stopped || count > this.#left) return false;
    this.#left -= count;
    return true;
  }

  /** A pull request as it is, read once in a sweep. */
  judgeOne(number: number, main?: MainAnswer): Promise<Judged> {
    const known = this.#judged.get(number) ?? judgePullRequest(this.#gate, number, main === undefined ? {} : { main });
    this.#judged.set(number, known);
    return known;
  }

  add(swept: Swept): void {
    this.#swept.push(swept);
  }

  outcome(rows: readonly OpenPullRequest[], now: Date) {
    const ends = rows.flatMap(({ number, status }) => {
      const memory = this.#written.get(number)?.memory ?? (status === null ? null : memoryIn(status.targetUrl));
      return memory?.until ? [Date.parse(memory.until)] : [];
    });
    const ahead = ends.filter((end) => end > now.getTime());
    return {
      swept: this.#swept,
      next: ahead.length === 0 ? null : new Date(Math.min(...ahead)),
      complete: this.#swept.every(({ result }) => result === 'changed' || result === 'unchanged'),
    };
  }

  async #ask(numbers: readonly number[]): Promise<Map<number, MainAnswer>> {
    const { client, repository, policyPath = usualPath, own } = this.#gate;
    try {
      return await readMainAnswers(client, repository, numbers, { policyPath, context: own.statusContext });
    } catch (thrown) {
      this.#stopAt(thrown);
      return new Map();
    }
  }

  async #publish(head: HeadGroup, main: ReadonlyMap<number, MainAnswer>): Promise<void> {
    const [first] = head.rows;
    if (first === undefined) return;
    let standing = first.status;
    try {
      const judged = await Promise.all(head.rows.map(({ number }) => this.judgeOne(number, main.get(number))));
      // Whoever pushed in between has a run of their own.
      const current = judged.filter((one) => hasPart(this.#gate, one, head.head));
      if (current.length === 0) return;
      const { verdict } = common(this.#gate, current);
      const wrote = await publish(this.#gate, head.head, verdict, first.status, { keepTarget: true });
      if (wrote && verdict.state === 'success') {
        // Should this fail, it is no longer what stood there before that has to be taken back.
        standing = null;
        await this.#lookAgain(head, current, verdict);
      }
      for (const row of head.rows) this.#written.set(row.number, verdict);
      const problem = this.#notRead(current, wrote);
      if (problem !== null) this.#told(head, 'unreadable', verdict.description, problem);
      else this.#told(head, wrote ? 'changed' : 'unchanged', verdict.description);
    } catch (thrown) {
      await this.#failed(head, standing, thrown);
    }
  }

  /**
   * What kept some of them from being judged as they are; null: nothing did, or it is what it was before, and only who looks
   * after the gate can mend it.
   */
  #notRead(judged: readonly Judged[], wrote: boolean): string | null {
    const unclear = judged.filter(({ live, decision }) =>
      live.incomplete ? decision.verdict !== 'pass' : wrote && decision.verdict === 'unknown',
    );
    if (unclear.length === 0 || unclear.every(({ live }) => isReportOnly(this.#gate, live))) return null;
    const reasons = new Set(unclear.flatMap(({ live }) => live.warnings));
    return reasons.size === 0 ? 'some facts could not be read; the status names the rules' : [...reasons].join(' ');
  }

  /** A pull request that moved while its success was being written is judged once more. */
  async #lookAgain(head: HeadGroup, judged: readonly Judged[], written: Verdict): Promise<void> {
    const moved = await Promise.all(judged.map((one) => hasMoved(this.#gate, one)));
    if (!moved.includes(true)) return;
    const again = await Promise.all(head.rows.map(({ number }) => judgePullRequest(this.#gate, number)));
    const current = again.filter((one) => hasPart(this.#gate, one, head.head));
    if (current.length === 0) return;
    const { verdict } = common(this.#gate, current);
    const standing = current[0]?.live.onHead ?? null;
    if (verdict.description !== written.description || verdict.state !== written.state)
      await publish(this.#gate, head.head, verdict, standing, { keepTarget: true });
  }

  /** What cannot be judged must not stay green; what is not green stays as it is until it can be judged. */
  async #failed(head: HeadGroup, standing: OwnStatus | null, thrown: unknown): Promise<void> {
    if (this.#stopAt(thrown)) {
      this.#leave(head);
      return;
    }
    if (standing === null || standing.state === 'success') {
      await publish(this.#gate, head.head, unreadable(this.#gate), standing).catch((second: unknown) =>
        this.#stopAt(second),
      );
    }
    this.#told(head, 'unreadable', 'Not judged', problemOf(thrown));
  }

  /** Whether an error is one that stops the whole sweep: the rate limit. */
  #stopAt(thrown: unknown): boolean {
    if (!(thrown instanceof GitHubError) || thrown.kind !== 'rate-limited') return false;
    this.#stopped = true;
    return true;
  }

  #leave(head: HeadGroup): void {
    this.#told(head, 'left', '', 'GitHub’s rate limit leaves no room for it');
  }

  #told({ rows, reasons }: HeadGroup, result: Swept['result'], after: string, problem?: string): void {
    for (const { number, url, status } of rows) {
      const before = status === null ? '' : status.description;
      this.add({
        number,
        url,
        before,
        after: result === 'left' ? before : after,
        reason: reasons.get(number) ?? 'it shares its head commit',
        result,
        ...(problem === undefined ? {} : { problem }),
      });
    }
  }
}
