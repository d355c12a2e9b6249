/** The same values with other texts in the places where strangers write. */

/** Whether strangers write what stands under a key; of a list, under the key of the list. */
type IsStrange = (key: string, parent: string) => boolean;

/** A copy in which `put` says what stands in each of these places instead of its text. */
export function retold<T>(value: T, isStrange: IsStrange, put: (text: string, index: number) => string): T {
  let count = 0;
  const walk = (part: unknown, key: string, parent: string): unknown => {
    if (typeof part === 'string') return isStrange(key, parent) && !isBlank(part) ? put(part, count++) : part;
    if (Array.isArray(part)) return part.map((item) => walk(item, key, parent));
    if (part === null || typeof part !== 'object') return part;
    return Object.fromEntries(Object.entries(part).map(([name, member]) => [name, walk(member, name, key)]));
  };
  return walk(value, '', '') as T;
}

/** Of such a text nothing is shown, and so perhaps not the place that is made for it. */
export const isBlank = (text: string): boolean => /^[\s\u0085]*$/u.test(text);

/** Harmless words for each text: the same for the same, so that what counts as one stays one. */
export function harmless(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const words = known.get(text) ?? `Words ${known.size}`;
    known.set(text, words);
    return isBlank(text) ? text : words;
  };
}

/** Members of a record that strangers wrote, or that quote what they wrote. */
const inRecords = new Set(
  'title what text where rollbackPlan message remedy why how name path pattern document laneReason subject login by workflow reasons problems caveats labels typeOfChange app headRef'.split(
    ' ',
  ),
);

export const isStrangeInRecord: IsStrange = (key, parent) =>
  inRecords.has(key) && parent !== 'capture' && parent !== 'migrations' && !(parent === 'push' && key === 'how');
