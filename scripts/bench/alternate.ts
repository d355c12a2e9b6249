import { type Measured, measure, type Start } from './measured-process.ts';

/**
 * Runs each of several processes so many times, in turns, and each round beginning with another, so that whatever else the
 * machine does falls on all of them alike. `check` looks at each that has ended. Returns what was measured of each, by round.
 */
export async function alternate<Name extends string>(
  processes: ReadonlyMap<Name, () => Start>,
  runs: number,
  check: (name: Name, start: Start) => void = () => undefined,
): Promise<(name: Name) => readonly Measured[]> {
  const all = [...processes];
  const measured = new Map<Name, Measured[]>(all.map(([name]) => [name, []]));
  for (let round = 0; round < runs; round++) {
    const turn = round % all.length;
    for (const [name, make] of [...all.slice(turn), ...all.slice(0, turn)]) {
      const start = make();
      measured.get(name)?.push(await measure(start));
      check(name, start);
    }
  }
  return (name) => measured.get(name) ?? [];
}
