import { emptySide, type Side } from './entries.ts';
import type { Line } from './json-fragment.ts';
import { type Format, linesOf } from './sides.ts';

/** Gemfile.lock: sections in capitals, in `specs` the gems four steps in and what they need six steps in. */
export const gemfileLock: Format = {
  ecosystem: 'rubygems',
  whole: (text) => read(linesOf(text), ''),
  hunk: read,
};

const isSection = (text: string): boolean => /^[A-Z][A-Z ]{1,40}$/.test(text);

function read(lines: readonly Line[], heading: string): Side {
  const side = emptySide();
  let section = isSection(heading) ? heading : '';
  for (const { text, number } of lines) {
    const code = text.trim();
    if (code === '') continue;
    side.order.push(code.replace(/ \(.*$/, ''));
    if (isSection(text)) section = text;
    else if (section === '') side.loose.push(text);
    else if (section === 'GEM' || section === 'GIT' || section === 'PATH' || section === 'PLUGIN SOURCE')
      readSpec(text, number, section, side);
    else if (section === 'DEPENDENCIES') readDependency(code, number, side);
    else if (section === 'CHECKSUMS') readChecksum(code, number, side);
    else side.facts.push({ what: `\`${section}\``, text: code, line: number });
  }
  return side;
}

function readSpec(text: string, line: number | null, section: string, side: Side): void {
  const [, indent = '', name, version] = /^( +)([A-Za-z0-9_.-]{1,200})(?: \(([^)]{1,200})\))?!?$/.exec(text) ?? [];
  if (name === undefined || indent.length < 4) {
    if (text.trim() !== 'specs:') side.facts.push({ what: `\`${section}\``, text: text.trim(), line });
  } else if (indent.length > 4) side.edges.push(text);
  else if (section === 'PATH')
    side.facts.push({ what: `the own version of \`${name.slice(0, 80)}\``, text: version ?? '', line });
  else if (version === undefined) side.loose.push(text);
  else {
    // The platform stands behind the version, which has no hyphen itself.
    const [number = '', ...platform] = version.split('-');
    side.entries.push({
      key: `${name}\n${platform.join('-')}`,
      name,
      version: number,
      direct: null,
      line,
      source: section,
    });
  }
}

/** What the Gemfile asks for; `!` marks a source of its own. */
function readDependency(code: string, line: number | null, side: Side): void {
  const [, name, version = '*', mark = ''] = /^([A-Za-z0-9_.-]{1,200})(?: \(([^)]{1,200})\))?(!?)$/.exec(code) ?? [];
  if (name === undefined) side.loose.push(code);
  else
    side.entries.push({
      key: `asked\n${name}`,
      family: `asked\n${name}`,
      name,
      version: version.replace(/^= /, ''),
      direct: true,
      line,
      source: mark,
    });
}

function readChecksum(code: string, line: number | null, side: Side): void {
  const [, name, version = '', checksum = ''] =
    /^([A-Za-z0-9_.-]{1,200}) \(([^)]{1,200})\)(.{0,400})$/.exec(code) ?? [];
  if (name === undefined) side.loose.push(code);
  else
    side.entries.push({
      key: `checksum\n${name}\n${version}`,
      name,
      version,
      direct: null,
      line,
      checksum: checksum.trim().replaceAll(',', '\n'),
      isProof: true,
    });
}
