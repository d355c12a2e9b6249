import type { ManifestReader } from './dependency.ts';
import { type Entry, emptySide, type Side } from './entries.ts';
import type { Line } from './json-fragment.ts';
import { type Format, linesOf, readerOf } from './sides.ts';
import { levelOf } from './versions.ts';

/** go.mod and go.work: https://go.dev/ref/mod#go-mod-file */
const modules: Format = {
  ecosystem: 'go',
  whole: (text) => readModules(linesOf(text), 'none'),
  hunk: (lines, heading) => readModules(lines, lines[0]?.number === 1 ? 'none' : blockOf(heading)),
};

/** The block that a line opens; null: none. */
const opened = (text: string): string | null => /^([a-z]{1,20}) ?\($/.exec(text)?.[1] ?? null;

/** What a piece starts in: the last line before it that begins with a letter opened it, or no block is open. */
function blockOf(heading: string): string {
  const text = heading.replace(/\/\/.*$/, '').trim();
  // A directive on a line of its own stands outside of blocks, but one may have been opened since by an indented line.
  return opened(text) ?? '';
}

function readModules(lines: readonly Line[], start: string): Side {
  const side = emptySide();
  let block = start;
  for (const { text, number } of lines) {
    const slashes = text.indexOf('//');
    const code = (slashes < 0 ? text : text.slice(0, slashes)).trim();
    const comment = slashes < 0 ? '' : text.slice(slashes + 2).trim();
    if (code === '') continue;
    const opens = opened(code);
    if (opens !== null) block = opens;
    else if (code === ')') block = 'none';
    else {
      if (block === '' && /^[a-z]/.test(text)) block = 'none';
      readModule(block, code, comment, number, side);
    }
  }
  return side;
}

function readModule(block: string, code: string, comment: string, line: number | null, side: Side): void {
  if (block === 'require') readRequire(code, comment, line, side);
  else if (block === '') side.loose.push(code);
  else if (block === 'none') readDirective(code, comment, line, side);
  else side.facts.push({ what: `\`${block}\` ${code.slice(0, 80)}`, text: code, line });
}

function readDirective(code: string, comment: string, line: number | null, side: Side): void {
  const [name = '', ...rest] = code.split(/\s+/);
  if (name === 'require') readRequire(rest.join(' '), comment, line, side);
  else side.facts.push({ what: `\`${name.slice(0, 80)}\``, text: rest.join(' '), line });
}

function readRequire(code: string, comment: string, line: number | null, side: Side): void {
  const [name = '', version = '', ...more] = code.replaceAll('"', '').split(/\s+/);
  if (name === '' || version === '' || more.length > 0) {
    side.loose.push(code);
    return;
  }
  const isIndirect = /^indirect(?:;|$)/.test(comment);
  side.entries.push({
    key: name,
    name,
    family: familyOf(name),
    version,
    direct: !isIndirect,
    line,
    traits: { 'the mark `// indirect`': String(isIndirect) },
  });
}

/** From version 2 on the path ends with the major version: https://go.dev/ref/mod#major-version-suffixes */
const familyOf = (path: string): string =>
  path.replace(/\/v\d{1,6}$/, '').replace(/^(gopkg\.in\/.{1,200})\.v\d{1,6}$/, '$1');

/**
 * go.sum: the checksums of modules. It chooses no version, and keeps those of older ones; so a module counts with its
 * highest version, and every line as proof of a content.
 */
const sums: Format = { ecosystem: 'go', whole: (text) => readSums(linesOf(text)), hunk: readSums };

function readSums(lines: readonly Line[]): Side {
  const side = emptySide();
  const highest = new Map<string, Entry>();
  for (const { text, number } of lines) {
    const [name = '', version = '', checksum = '', ...more] = text.trim().split(/\s+/);
    if (name === '') continue;
    if (checksum === '' || more.length > 0) {
      side.loose.push(text.trim());
      continue;
    }
    side.entries.push({
      key: `${name} ${version}`,
      name,
      version,
      direct: null,
      line: number,
      checksum,
      isProof: true,
    });
    if (version.endsWith('/go.mod')) continue;
    const known = highest.get(name)?.version;
    if (known === undefined || levelOf('go', known, version) !== 'downgrade')
      highest.set(name, { key: name, name, family: familyOf(name), version, direct: null, line: number });
  }
  side.entries.push(...highest.values());
  return side;
}

/** Go modules and workspaces. */
export const go: ManifestReader = readerOf('go', (name) => {
  if (name === 'go.mod' || name === 'go.work') return modules;
  return name === 'go.sum' || name === 'go.work.sum' ? sums : undefined;
});
