import type { DependencyChange, ManifestReading } from './dependency.ts';
import { hiddenSection } from './entries.ts';

/** What the changes of one manifest or lock file amount to. */
export interface ManifestVerdict {
  path: string;
  /**
   * `none`: nothing but comments and white space changes. `patch`: every changed line is explained by a patch-level step.
   * `update`: other steps, removals, or something else in the file, but no addition. `added`: at least one addition.
   * `unclear`: not all of it is proven.
   */
  level: 'none' | 'patch' | 'update' | 'added' | 'unclear';
  /** The worst of it, as one sentence without the final stop. */
  why: string;
  /** Both versions of the file would tell more. */
  needsContents: boolean;
}

/** What a reading amounts to; the worst decides, and gives the reason. */
export function verdictOf(path: string, { changes, others, needsContents }: ManifestReading): ManifestVerdict {
  const verdict = (level: ManifestVerdict['level'], why: string) => ({ path, level, why, needsContents });
  const unclear = changes.find(({ level }) => level === 'unclear');
  if (unclear !== undefined) return verdict('unclear', describeChange(unclear));
  if (needsContents && !changes.some(({ note }) => note === hiddenSection))
    return verdict('unclear', 'the patch does not show where its lines belong');
  const added = changes.find(isDirectAddition) ?? changes.find(({ level }) => level === 'added');
  if (added !== undefined) return verdict('added', describeChange(added));
  for (const level of ['downgrade', 'major', 'removed'] as const) {
    const found = changes.find((change) => change.level === level);
    if (found !== undefined) return verdict('update', describeChange(found));
  }
  const [other] = others;
  if (other !== undefined) return verdict('update', `${at(other.line)}${other.what} changes`);
  const minor = changes.find(({ level }) => level === 'minor');
  if (minor !== undefined) return verdict('update', describeChange(minor));
  const [first] = changes;
  return first === undefined
    ? verdict('none', 'no dependency changes')
    : verdict(
        'patch',
        changes.length === 1 ? describeChange(first) : `all ${changes.length} updates are patch updates`,
      );
}

const isDirectAddition = ({ level, direct }: DependencyChange): boolean => level === 'added' && direct !== false;
const at = (line: number | null): string => (line === null ? '' : `line ${line}: `);

const steps = {
  patch: 'is a patch update',
  minor: 'is a minor update',
  major: 'is a major update',
  downgrade: 'is a downgrade',
  removed: 'is removed',
  added: 'is added',
  unclear: 'is unclear',
} as const;

/** One change as a sentence without the final stop: `lodash 4.17.20 → 4.17.21 is a patch update`. */
export function describeChange({ name, path, from, to, level, direct, note }: DependencyChange): string {
  const versions = [from, to].flatMap((version) => (version === null ? [] : shortened(version, 60))).join(' → ');
  const subject = name === path ? 'the change of this file' : shortened(name, 120);
  const indirect = level === 'added' && direct === false ? ', which other packages need,' : '';
  const why = note === undefined ? '' : `: ${note}`;
  return `${subject}${versions === '' ? '' : ` ${versions}`}${indirect} ${steps[level]}${why}`;
}

const shortened = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text);

/** The same step of the same dependency, with all files that show it: for people, who read it once. */
export interface Step extends Omit<DependencyChange, 'path' | 'line'> {
  places: readonly Pick<DependencyChange, 'path' | 'line'>[];
}

/** Groups what stands in several files, in the order of the first one. */
export function stepsOf(changes: readonly DependencyChange[]): Step[] {
  const found = new Map<string, Step & { places: Pick<DependencyChange, 'path' | 'line'>[] }>();
  for (const { path, line, ...change } of changes) {
    const { ecosystem, name, from, to, level, note } = change;
    const key = JSON.stringify([ecosystem, name, from, to, level, note]);
    const known = found.get(key);
    if (known === undefined) found.set(key, { ...change, places: [{ path, line }] });
    else {
      known.places.push({ path, line });
      known.direct ??= change.direct;
    }
  }
  return [...found.values()];
}
