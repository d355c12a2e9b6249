import type { DependencyChange } from './dependency.ts';
import type { Side } from './entries.ts';
import { normalizedName } from './python-requirement.ts';

/** A line of a lock file that proves an archive by its checksum, and whose file name says of which package it is. */
export interface ArchiveLine {
  name: string;
  version: string;
  /** Where it is fetched from; '' where the line does not tell. */
  host: string;
  text: string;
}

/**
 * `{ url = "https://…/anyio-4.3.0.tar.gz", hash = "sha256:…" }` or `{file = "anyio-4.3.0-py3-none-any.whl", hash = "…"}`, as uv,
 * Poetry and PDM write them; null: its name does not tell. https://packaging.python.org/specifications/binary-distribution-format/
 */
export function archiveLine(text: string): ArchiveLine | null {
  const found = /\b(?:url|file) = "(?:(https?:\/\/[^/"]{1,253})\/(?:[^/"]{1,200}\/){0,30})?([^/"]{1,200})"/.exec(text);
  const [, host = '', file] = found ?? [];
  if (file === undefined || !/\bhash = "/.test(text)) return null;
  const wheel = /^([^-]+)-([^-]+)-.*\.whl$/.exec(file) ?? /^(.+)-([^-]+)\.(?:tar\.gz|tar\.bz2|zip)$/.exec(file);
  const [, name, version] = wheel ?? [];
  return name === undefined || version === undefined ? null : { name: normalizedName(name), version, host, text };
}

/**
 * Takes the archives of packages that move as explained: each old one is of the version that goes, each new one of the
 * version that comes, from a host of the old ones. All others become loose lines of their side.
 */
export function explainArchives(pairs: readonly (readonly [Side, Side])[], changes: readonly DependencyChange[]): void {
  if (pairs.every((sides) => sides.every(({ archives }) => archives.length === 0))) return;
  const [gone, come] = [new Set<string>(), new Set<string>()];
  for (const { name, from, to } of changes) {
    if (from !== null) gone.add(`${normalizedName(name)} ${from}`);
    if (to !== null) come.add(`${normalizedName(name)} ${to}`);
  }
  const hosts = new Set(pairs.flatMap(([before]) => before.archives.map(({ name, host }) => `${name} ${host}`)));
  for (const [before, after] of pairs) {
    const [old, now] = [textsOf(before), textsOf(after)];
    const unexplainedOld = before.archives.filter(
      ({ name, version, text }) => !now.has(text) && !gone.has(`${name} ${version}`),
    );
    const unexplainedNew = after.archives.filter(
      ({ name, version, host, text }) =>
        !old.has(text) && !(come.has(`${name} ${version}`) && hosts.has(`${name} ${host}`)),
    );
    before.loose.push(...unexplainedOld.map(({ text }) => text));
    after.loose.push(...unexplainedNew.map(({ text }) => text));
  }
}

const textsOf = ({ archives }: Side): Set<string> => new Set(archives.map(({ text }) => text));
