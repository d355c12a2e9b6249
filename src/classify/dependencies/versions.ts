import { type Comparator, parseConstraint } from './constraint.ts';
import type { DependencyLevel, Ecosystem } from './dependency.ts';
import { firstDifference, goesBack, parseVersion, type VersionNumber } from './version-number.ts';

/** From the one that proves least to the one that proves most. */
const severity = ['unclear', 'added', 'downgrade', 'major', 'removed', 'minor', 'patch'] as const;

/** The level to treat several at once like; `patch` for none. */
export function worstLevel(levels: Iterable<DependencyLevel>): DependencyLevel {
  let worst: number = severity.length - 1;
  for (const level of levels) worst = Math.min(worst, severity.indexOf(level));
  return severity[worst] ?? 'unclear';
}

/**
 * How far a dependency moves from one version or constraint to another; null: there was or is none. `patch` only where
 * both have the same form, the same operators, the same first two numbers (not `0.0`), the same variant (`-alpine`), and
 * neither is a pre-release. A constraint moves as far as the worst of its bounds. The same text twice is `unclear`:
 * whoever asks has seen something else change.
 */
export function levelOf(ecosystem: Ecosystem, from: string | null, to: string | null): DependencyLevel {
  if (from === null || to === null) return from === to ? 'unclear' : from === null ? 'added' : 'removed';
  const plain = levelOfPlain(from, to);
  if (plain !== null) return plain;
  const [before, after] = [parseConstraint(ecosystem, from), parseConstraint(ecosystem, to)];
  if (before === null || after === null) return 'unclear';
  if (!sameForm(ecosystem, before, after)) return levelOfOtherForm(ecosystem, before, after);
  const levels = before.flatMap((comparator, index) => {
    const other = after[index];
    if (other === undefined || comparator.version === other.version) return [];
    return [levelOfComparator(ecosystem, comparator, other)];
  });
  return levels.length === 0 ? 'unclear' : worstLevel(levels);
}

/** Three numbers mean the same everywhere, and most versions are just that; null: there is more to them. */
function levelOfPlain(from: string, to: string): DependencyLevel | null {
  const [one, other] = [plainVersion.exec(from), plainVersion.exec(to)];
  if (one === null || other === null || from === to) return null;
  for (const index of [1, 2, 3]) {
    const [before, after] = [Number(one[index]), Number(other[index])];
    if (after < before) return 'downgrade';
    if (after > before) return index === 1 ? 'major' : index === 2 || /^0\.0\./.test(from) ? 'minor' : 'patch';
  }
  return null;
}

const plainVersion = /^(0|[1-9]\d{0,14})\.(0|[1-9]\d{0,14})\.(0|[1-9]\d{0,14})$/;

/** Ecosystems in which `1.2` names one version; elsewhere a shorter one is a floating tag or a range. */
const exactWhenShort: ReadonlySet<Ecosystem> = new Set([
  'python',
  'maven',
  'gradle',
  'nuget',
  'rubygems',
  'pre-commit',
]);

/** Operators that mean other bounds when the version has fewer numbers: `~> 1.2` allows 1.9, `~> 1.2.0` does not. */
const boundByLength: ReadonlySet<string> = new Set(['~', '~=', '~>']);

function sameForm(ecosystem: Ecosystem, before: readonly Comparator[], after: readonly Comparator[]): boolean {
  if (before.length !== after.length) return false;
  return before.every(({ operator, version, wildcard }, index) => {
    const other = after[index];
    if (operator !== other?.operator || wildcard !== other.wildcard) return false;
    const matters = wildcard || boundByLength.has(operator) || (operator === '' && !exactWhenShort.has(ecosystem));
    return !matters || lengthOf(ecosystem, version) === lengthOf(ecosystem, other.version);
  });
}

const lengthOf = (ecosystem: Ecosystem, version: string): number | undefined =>
  parseVersion(ecosystem, version)?.release.length;

function levelOfComparator(ecosystem: Ecosystem, from: Comparator, to: Comparator): DependencyLevel {
  const [before, after] = [parseVersion(ecosystem, from.version), parseVersion(ecosystem, to.version)];
  // An exclusion says what is not taken, and not what is.
  if (before === null || after === null || from.operator === '!=') return 'unclear';
  const level = levelOfVersions(before, after, () => goesBack(ecosystem, from.version, to.version));
  return from.operator === '<' && level === 'patch' ? levelOfUpperBound(before) : level;
}

function levelOfVersions(from: VersionNumber, to: VersionNumber, goesBack: () => boolean): DependencyLevel {
  const step = firstDifference(from, to);
  if (step === null) return levelOfSameNumbers(from, to, goesBack);
  if (step.down) return 'downgrade';
  if (step.index === 0) return 'major';
  if (from.variant !== to.variant) return levelOfVariant(from, to);
  const early = from.epoch === 0 && from.release[0] === 0 && (from.release[1] ?? 0) === 0;
  return step.index === 1 || early || from.pre !== '' || to.pre !== '' ? 'minor' : 'patch';
}

function levelOfSameNumbers(from: VersionNumber, to: VersionNumber, goesBack: () => boolean): DependencyLevel {
  if (from.variant !== to.variant) return levelOfVariant(from, to);
  if (from.pre !== to.pre) return goesBack() ? 'downgrade' : 'minor';
  if (from.post !== to.post && from.pre === '') return to.post > from.post ? 'patch' : 'downgrade';
  // `1.2` and `1.2.0`, or another build of the same version.
  return from.release.length === to.release.length ? 'unclear' : 'minor';
}

/** `alpine3.19` and `alpine3.20` differ in numbers, `bookworm` and `trixie` in kind. */
function levelOfVariant({ variant: from }: VersionNumber, { variant: to }: VersionNumber): DependencyLevel {
  const kind = (text: string) => text.replaceAll(/\d+/g, '0');
  return kind(from) === kind(to) ? 'minor' : 'unclear';
}

/** What raising `<X` a little lets in: below `2.0.1` there is `2.0.0`, but below `2.0.0` there was not. */
function levelOfUpperBound({ release: [, minor = 0, patch = 0] }: VersionNumber): DependencyLevel {
  if (patch > 0) return 'patch';
  return minor > 0 ? 'minor' : 'major';
}

/** A pin becomes a range, a range another one: no patch, and as far as its versions say, where it has an upper end. */
function levelOfOtherForm(
  ecosystem: Ecosystem,
  before: readonly Comparator[],
  after: readonly Comparator[],
): DependencyLevel {
  const [from, to] = [highest(ecosystem, before), highest(ecosystem, after)];
  if (from === null || to === null || isOpen(before) || isOpen(after)) return 'unclear';
  const level = levelOfVersions(from.version, to.version, () => goesBack(ecosystem, from.text, to.text));
  if (level === 'patch' || firstDifference(from.version, to.version) === null) return 'minor';
  return level === 'downgrade' && before.length + after.length > 2 ? 'unclear' : level;
}

/** Whether an alternative has no upper end. */
function isOpen(comparators: readonly Comparator[]): boolean {
  const alternatives: Comparator[][] = [[]];
  for (const comparator of comparators)
    if (comparator.operator === '||') alternatives.push([]);
    else alternatives.at(-1)?.push(comparator);
  return alternatives.some((each) => each.every(({ operator }) => ['>', '>=', '!='].includes(operator)));
}

interface Named {
  text: string;
  version: VersionNumber;
}

/** The highest version that a constraint names; null: one of them cannot be compared. */
function highest(ecosystem: Ecosystem, comparators: readonly Comparator[]): Named | null {
  let found: Named | null = null;
  for (const { operator, version: text } of comparators) {
    if (operator === '||') continue;
    const version = parseVersion(ecosystem, text);
    if (version === null) return null;
    if (found === null || firstDifference(found.version, version)?.down === false) found = { text, version };
  }
  return found;
}
