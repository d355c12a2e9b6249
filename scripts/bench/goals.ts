/** What the bench holds the action to. */
export interface Goal {
  id: string;
  what: string;
  /** No more than this. */
  must: number;
  /** Better still. */
  aim: number;
  unit: '' | 'ms' | 'MB';
}

const wall = (files: string, latency: number, must: number, aim: number): Goal => ({
  id: `wall ${files.replace(',', '')} ${latency}`,
  what: `Wall, ${files} files, ${latency} ms a request, over that of the floor with GitHub's packages`,
  must,
  aim,
  unit: '',
});

export const goals: readonly Goal[] = [
  wall('30', 0, 1.35, 1.1),
  wall('300', 0, 1.25, 1),
  wall('3,000', 0, 1.25, 1),
  wall('30', 40, 1.25, 1),
  wall('300', 40, 1.25, 1),
  wall('3,000', 40, 1.25, 1),
  { id: 'chain 30', what: 'Requests that wait for each other, up to 100 files', must: 2, aim: 1, unit: '' },
  { id: 'chain 3000', what: 'Requests that wait for each other, 3,000 files', must: 2, aim: 2, unit: '' },
  { id: 'requests', what: 'Requests beyond the pages of files', must: 2, aim: 1, unit: '' },
  { id: 'memory 300', what: 'Peak memory, 300 files', must: 110, aim: 85, unit: 'MB' },
  { id: 'memory 3000', what: 'Peak memory, 3,000 files', must: 140, aim: 110, unit: 'MB' },
  { id: 'size', what: 'dist, not minified, all chunks', must: 2.5, aim: 1.5, unit: 'MB' },
  // The first of a process, which a run pays, is part of the walls above; tables.ts shows both.
  {
    id: 'evaluate warm',
    what: 'Evaluation alone, 3,000 files, once the code is compiled',
    must: 30,
    aim: 10,
    unit: 'ms',
  },
  { id: 'preview', what: '`preview` of a branch with 30 files', must: 300, aim: 150, unit: 'ms' },
  { id: 'policy', what: 'A policy file, beyond the wall without one', must: 60, aim: 30, unit: 'ms' },
];

/** What a goal was found to be. */
export interface Reached extends Goal {
  measured: number;
  /** Half of what was measured lies between these, where there were several runs. */
  between?: readonly [number, number];
}

/** The goals that were measured, with what was found. */
export const reached = (found: ReadonlyMap<string, Pick<Reached, 'measured' | 'between'>>): Reached[] =>
  goals.flatMap((goal) => {
    const one = found.get(goal.id);
    return one === undefined ? [] : [{ ...goal, ...one }];
  });
