import type { ChangedLine } from './changed-lines.ts';
import type { StatedMeaning } from './line-meaning.ts';

/** A changed line that states dependencies. */
export type StatedLine = ChangedLine<StatedMeaning>;

export interface Pairs {
  /** A removed line and the added one that takes its place. */
  pairs: { before: StatedLine; after: StatedLine }[];
  /** The lines that have no partner, in their order. */
  rest: StatedLine[];
}

/** Pairs, in their order, lines of one place that differ in nothing but the version. */
export function pairsInPlace(place: readonly StatedLine[]): Pairs {
  return pair(place, shapeOf, true);
}

/** Pairs lines that state the same dependencies, wherever they stand. */
export function pairsByName(lines: readonly StatedLine[]): Pairs {
  return pair(lines, namesOf, false);
}

/** `ordered`: lines that follow each other on one side have to do so on the other. */
function pair(lines: readonly StatedLine[], keyOf: (line: StatedLine) => string, ordered: boolean): Pairs {
  const added = new Map<string, { next: number; entries: { line: StatedLine; index: number }[] }>();
  lines.forEach((line, index) => {
    if (line.mark !== '+') return;
    const key = keyOf(line);
    const queue = added.get(key) ?? { next: 0, entries: [] };
    queue.entries.push({ line, index });
    added.set(key, queue);
  });
  const pairs: Pairs['pairs'] = [];
  const paired = new Set<StatedLine>();
  let last = -1;
  for (const before of lines) {
    const queue = before.mark === '-' ? added.get(keyOf(before)) : undefined;
    if (queue === undefined) continue;
    while (ordered && (queue.entries[queue.next]?.index ?? last + 1) <= last) queue.next++;
    const found = queue.entries[queue.next++];
    if (found === undefined) continue;
    last = found.index;
    paired.add(before).add(found.line);
    pairs.push({ before, after: found.line });
  }
  return { pairs, rest: lines.filter((line) => !paired.has(line)) };
}

/** The line without its versions, and whose versions they are. */
function shapeOf(line: StatedLine): string {
  const spans = line.meaning.stated.flatMap(({ spans }) => spans).toSorted(([one], [other]) => one - other);
  let [shape, end] = ['', 0];
  for (const [from, to] of spans) {
    if (from < end) continue;
    shape += `${line.text.slice(end, from)}\0`;
    end = to;
  }
  return `${namesOf(line)}\n${shape}${line.text.slice(end)}`;
}

const namesOf = ({ meaning }: StatedLine): string => meaning.stated.map(({ name }) => name).join('\n');
