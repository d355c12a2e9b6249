/** Plays the whole: people, GitHub, its queue and the gate, and looks on each minute. */
import { Plan } from './plan.ts';
import { MergeQueue } from './queue.ts';
import { Runs } from './runs.ts';
import { day, minute, type Scene, type Stage, setScene } from './scene.ts';
import { scheduleSweeps } from './schedule.ts';
import { Watch } from './watch.ts';

export interface Played {
  scene: Scene;
  runs: Runs;
  queue: MergeQueue;
  watch: Watch;
  /** Sweeps that GitHub never started. */
  dropped: number;
}

export interface Script extends Stage {
  pullRequests: number;
  /** When a freeze is set and lifted, and the policy changes. */
  turns?: { from: Date; to: Date; change: Date };
}

/** Plays a script to its end. Throws where something was asked of GitHub against its descriptions. */
export async function simulateMonth({ pullRequests, turns, ...stage }: Script): Promise<Played> {
  const scene = await setScene(stage);
  const { clock, end } = scene;
  const runs = new Runs(scene);
  const queue = new MergeQueue(scene, runs);
  const plan = new Plan(scene, runs, queue);
  const watch = new Watch(scene, queue);
  const dropped = scheduleSweeps(scene, runs);
  plan.pullRequests(pullRequests, Math.max(day, end - clock.now - 3 * day));
  if (turns !== undefined)
    plan.freezesAndPolicy({ from: turns.from.getTime(), to: turns.to.getTime(), change: turns.change.getTime() });
  for (let now = clock.now; now <= end; now += minute) {
    await clock.play(now);
    queue.estimate();
    watch.sample();
  }
  const { violations } = runs.github;
  if (violations.length > 0) throw new Error(`against GitHub's descriptions:\n${violations.join('\n')}`);
  return { scene, runs, queue, watch, dropped };
}
