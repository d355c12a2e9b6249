/** Runs of the gate, as a workflow starts them: some late, some never, some slow, some that fail. */
import { gateCommit } from '../../../src/gate/commit.ts';
import type { Gate } from '../../../src/gate/gate.ts';
import { sweepAndHold } from '../../../src/gate/hold.ts';
import { gateOrSayUnjudged } from '../../../src/gate/merge-group.ts';
import { gatePullRequest, type Outcome } from '../../../src/gate/pull-request.ts';
import { nothingShared } from '../../../src/github/live.ts';
import { UserError } from '../../../src/user-error.ts';
import { type InProcess, inProcess } from './in-process.ts';
import { context } from './oracle.ts';
import { minute, type Scene } from './scene.ts';

export interface Run {
  kind: 'pull request' | 'check' | 'merge group' | 'sweep';
  /** What it looked at: pull requests by number, commits by SHA; null: everything. */
  about: readonly (number | string)[] | null;
  /** From which instant on it must have seen what there was, in milliseconds. */
  looked: number;
  ended: number;
  result: 'done' | 'failed';
  /** Why it failed. */
  problem?: string;
}

const hold = 10 * minute;
const noDelay = { sweeping: false, milliseconds: 0 };

export class Runs {
  readonly log: Run[] = [];
  /** Events that started nothing. */
  lost = 0;
  slow = 0;
  held = 0;
  /** What the gate said of pull requests as they were read, against what the world says. */
  compared = 0;
  readonly differing: string[] = [];
  readonly github: InProcess;
  /** What happens once a status has been written. */
  onStatus: () => void = () => undefined;
  readonly #scene: Scene;
  readonly #policies = nothingShared().policies;
  /** How long the run under way waits between reading and writing. */
  #delay = noDelay;
  #started = 0;
  /** Whether GitHub answers the run under way with 502. */
  #fails = false;
  #sweeping = false;
  #sweepWaits = false;
  #lastSweep: Date | null = null;

  constructor(scene: Scene) {
    this.#scene = scene;
    const { world, clock, weather } = scene;
    const takesTime = async (sweeping: boolean): Promise<void> => {
      const { milliseconds } = this.#delay;
      if (milliseconds === 0 || this.#delay.sweeping !== sweeping) return;
      this.#delay = noDelay;
      this.slow += 1;
      await clock.until(clock.now + milliseconds);
    };
    this.github = inProcess(world, {
      now: () => new Date(clock.now),
      permissions: { 'merge-queues': weather.queueRead ? 'read' : 'none' },
      fails: () => this.#fails,
      before: async ({ method, path }) => (isStatus(method, path) ? takesTime(false) : undefined),
      after: async ({ operation, method, path }) => {
        // A sweep judges many at once: between its question and its judgements.
        if (operation === 'changes') await takesTime(true);
        // The queue looks as soon as a status has been written.
        if (isStatus(method, path)) clock.after(0, () => this.onStatus());
      },
    });
  }

  /** An event of a pull request. */
  pullRequest(number: number): void {
    this.#onEvent(() =>
      this.#run('pull request', [number], async (gate) => this.#compare(await gatePullRequest(gate, number))),
    );
  }

  /** A check of a commit has ended. */
  check(head: string, headRef: string): void {
    this.#onEvent(() =>
      this.#run('check', [head], async (gate) => {
        const { pullRequests } = await gateCommit(gate, { head, headRef });
        for (const one of pullRequests) this.#compare(one);
      }),
    );
  }

  /** The queue asks for the checks of a group. */
  group(head: string): void {
    const { clock, weather, machines } = this.#scene;
    const stays = machines.happens(weather.holding) ? weather.groupHold : 0;
    let end: number | null = null;
    const judge = async (): Promise<void> => {
      end ??= clock.now + stays;
      let until: number | null = null;
      await this.#run('merge group', [head], async (gate) => {
        const { passes, verdict } = await gateOrSayUnjudged(gate, { head, base: 'main' });
        until = passes && verdict.memory.until !== null ? Date.parse(verdict.memory.until) : null;
      });
      if (until === null || until > end) return;
      this.held += 1;
      clock.at(until, judge);
    };
    this.#onEvent(judge);
  }

  /** Starts a sweep; one that is under way goes first. */
  async sweep(): Promise<void> {
    if (this.#sweeping) {
      this.#sweepWaits = true;
      return;
    }
    const { clock, machines, weather } = this.#scene;
    this.#sweeping = true;
    const began = new Date(clock.now);
    let complete = true;
    const stays = machines.happens(weather.holding) ? hold : 0;
    await this.#run('sweep', null, async (gate) => {
      let looked = clock.now;
      const holding: Gate = {
        ...gate,
        waitUntil: async (instant) => {
          this.held += 1;
          await clock.until(instant.getTime());
          looked = clock.now;
        },
      };
      await sweepAndHold(
        // Parsing the policy in each sweep takes a test too long; the runs of the pull requests read it.
        { ...holding, policy: this.#scene.policyInForce(), settings: { ...gate.settings, hold: stays } },
        { lastSweep: this.#lastSweep },
        (outcome) => {
          complete &&= outcome.complete;
          this.log.push({ kind: 'sweep', about: null, looked, ended: clock.now, result: 'done' });
        },
      );
      if (complete) this.#lastSweep = began;
    });
    this.#sweeping = false;
    if (!this.#sweepWaits) return;
    this.#sweepWaits = false;
    clock.after(1000, () => this.sweep());
  }

  #onEvent(start: () => Promise<void>): void {
    const { clock, machines, weather } = this.#scene;
    const delay = machines.whole(5, 180) * 1000;
    if (machines.happens(weather.lost)) this.lost += 1;
    else clock.after(delay, start);
  }

  async #run(kind: Run['kind'], about: Run['about'], act: (gate: Gate) => Promise<void>): Promise<void> {
    const { clock, machines, weather } = this.#scene;
    this.#fails = machines.happens(weather.failing);
    const slow = machines.happens(weather.slow) && !(kind === 'sweep' && weather.sweeps === 'punctual');
    this.#delay = slow ? { sweeping: kind === 'sweep', milliseconds: machines.whole(20, 150) * 1000 } : noDelay;
    const done = (result: Run['result'], more: Pick<Run, 'problem'> = {}): void => {
      this.#fails = false;
      this.#delay = noDelay;
      this.#scene.readStatuses();
      if (kind !== 'sweep' || result === 'failed')
        this.log.push({ kind, about, looked: clock.now, ended: clock.now, result, ...more });
    };
    try {
      await act(this.#gate());
      done('done');
    } catch (thrown) {
      if (!(thrown instanceof UserError)) throw thrown;
      done('failed', { problem: thrown.message });
    }
  }

  #gate(): Gate {
    const { clock } = this.#scene;
    this.#started += 1;
    return {
      client: this.github.client,
      settings: {
        verdict: 'status',
        statusName: context,
        branches: null,
        freeze: this.#scene.freeze(),
        hold: 0,
        queueTime: null,
        comment: 'off',
        reportOnly: false,
      },
      repository: { owner: 'acme', repo: 'shop' },
      own: { statusContext: context },
      // Each text of the policy is parsed once: that each run parses it adds nothing here.
      shared: { policies: this.#policies, teams: new Map() },
      runUrl: `https://github.com/acme/shop/actions/runs/${1000 + this.#started}`,
      now: () => new Date(clock.now),
      waitUntil: async (instant) => clock.until(instant.getTime()),
      log: () => undefined,
    };
  }

  /** Two readings of the same instant, one by requests and one by the world itself, have to agree. */
  #compare({ live: { change }, decision, gated }: Outcome): void {
    const { clock, oracle, play } = this.#scene;
    if (!gated || change.state !== 'open' || play.pullRequest(change.number).state !== 'OPEN') return;
    this.#scene.readStatuses();
    if (Date.parse(decision.at) !== clock.now) return;
    const said = oracle.says(change.number, clock.now).decision.verdict;
    this.compared += 1;
    if (said !== decision.verdict)
      this.differing.push(`#${change.number} at ${decision.at}: the gate says ${decision.verdict}, the world ${said}`);
  }
}

const isStatus = (method: string, path: string): boolean => method === 'POST' && path.includes('/statuses/');
