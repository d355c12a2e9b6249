import { parse as parsePython } from '@renovatebot/pep440/lib/version.js';
import compareSemver from 'semver/functions/compare.js';
import parseSemver from 'semver/functions/parse.js';
import type { Ecosystem } from './dependency.ts';

/** A version as far as steps between versions need it. */
export interface VersionNumber {
  epoch: number;
  /** `1.2.3.4` is [1, 2, 3, 4]; at least one part. */
  release: readonly number[];
  /** What makes it a pre-release (`rc.1`), or ''. */
  pre: string;
  /** What else follows and says which variant it is (`jre`, `-alpine3.20`, `+cu121`), or ''. */
  variant: string;
  /** A Python post-release: 0 for none. */
  post: number;
}

/** Where the rules of semver hold for what follows the numbers: everything after a hyphen is a pre-release. */
const semantic: ReadonlySet<Ecosystem> = new Set(['npm', 'cargo', 'go', 'composer', 'nuget', 'terraform', 'rubygems']);

/** Words that announce a version which is not final, in tags and in Maven's qualifiers. */
const unfinished =
  /(?:^|[^a-z])(?:a|b|alpha|beta|rc|cr|c|m|milestone|snapshot|dev|pre|preview|prerelease|canary|next|nightly|ea|eap|experimental|unstable|insiders?|incubating)(?![a-z])/i;

/** Go's names for commits without a tag: https://go.dev/ref/mod#pseudo-versions */
const pseudo = /(?:^|[-.])\d{14}-[0-9a-f]{12}$/;

/**
 * The parts of one version; null where there are none that can be compared: a branch, a tag without numbers, a commit, a
 * URL, one of Go's pseudo-versions.
 */
export function parseVersion(ecosystem: Ecosystem, text: string): VersionNumber | null {
  if (text.length > 128) return null;
  if (ecosystem === 'python') return pythonVersion(text);
  const found = /^[vV]?(\d{1,15}(?:\.\d{1,15}){0,7})(?!\.?\d)/.exec(text);
  const numbers = found?.[1];
  if (found === null || numbers === undefined) return null;
  const rest = text.slice(found[0].length);
  if (!/^(?:[-+._a-zA-Z][-+._0-9a-zA-Z]*)?$/.test(rest) || (ecosystem === 'go' && pseudo.test(rest))) return null;
  return { epoch: 0, post: 0, release: numbers.split('.').map(Number), ...split(ecosystem, rest) };
}

function split(ecosystem: Ecosystem, rest: string): Pick<VersionNumber, 'pre' | 'variant'> {
  if (!semantic.has(ecosystem)) return unfinished.test(rest) ? { pre: rest, variant: '' } : { pre: '', variant: rest };
  const plus = rest.indexOf('+');
  const pre = plus < 0 ? rest : rest.slice(0, plus);
  const build = plus < 0 ? '' : rest.slice(plus);
  // A build's number says nothing about what changed, but +incompatible does.
  return { pre, variant: build === '+incompatible' ? build : '' };
}

function pythonVersion(text: string): VersionNumber | null {
  const parsed = parsePython(text);
  if (parsed === null || !parsed.release.every((part) => Number.isSafeInteger(part))) return null;
  const { epoch, release, pre, dev, post, local } = parsed;
  return {
    epoch,
    release,
    pre: [pre, dev].flatMap((part) => part?.join('') ?? []).join('.'),
    variant: local === null ? '' : `+${local}`,
    post: post === null ? 0 : Number(post[1]) + 1,
  };
}

/** Compares the numbers alone, the epoch first: the index of the first part that differs, and whether it went down. */
export function firstDifference(from: VersionNumber, to: VersionNumber): { index: number; down: boolean } | null {
  if (from.epoch !== to.epoch) return { index: 0, down: to.epoch < from.epoch };
  const length = Math.max(from.release.length, to.release.length);
  for (let index = 0; index < length; index++) {
    const [before, after] = [from.release[index] ?? 0, to.release[index] ?? 0];
    if (before !== after) return { index, down: after < before };
  }
  return null;
}

/** Whether a version with the same numbers goes back: from a final one to its pre-release, or to an earlier one. */
export function goesBack(ecosystem: Ecosystem, from: string, to: string): boolean {
  const [before, after] = [parseVersion(ecosystem, from), parseVersion(ecosystem, to)];
  if (before === null || after === null) return false;
  if (before.pre === '' || after.pre === '') return before.pre === '' && after.pre !== '';
  const [one, other] = [parseSemver(from, { loose: true }), parseSemver(to, { loose: true })];
  if (one !== null && other !== null) return compareSemver(one, other) > 0;
  return before.pre.localeCompare(after.pre, 'en', { numeric: true, sensitivity: 'base' }) > 0;
}
