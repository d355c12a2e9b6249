import { type Entry, emptySide, type Side } from './entries.ts';
import type { Line } from './json-fragment.ts';
import { parseJson } from './json-node.ts';
import { type Format, linesOf } from './sides.ts';

/** bun.lock, the text format: each package stands on a line, `"lodash": ["lodash@4.17.21", "", {}, "sha512-…"],`. */
export const bunLock: Format = {
  ecosystem: 'npm',
  whole: (text) => read(linesOf(text)),
  hunk: read,
};

function read(lines: readonly Line[]): Side {
  const side = emptySide();
  for (const { text, number } of lines) {
    const code = text.trim();
    if (/^[}\]]*,?$/.test(code)) continue;
    const entry = asked(text, number) ?? locked(text, number);
    side.order.push(entry === null ? code : entry.key);
    if (entry !== null) side.entries.push(entry);
    else if (/^ {4}"[^"]{1,400}": \[/.test(text)) side.loose.push(code);
    else side.facts.push({ what: `\`${code.slice(0, 80)}\``, text: code, line: number });
  }
  return side;
}

/** What one of the project's own packages asks for, four steps in. */
function asked(text: string, line: number | null): Entry | null {
  const [, name, version] = /^ {8}"([^"\\]{1,214})": "([^"\\]{1,256})",?$/.exec(text) ?? [];
  if (name === undefined || version === undefined) return null;
  const key = `asked\n${name}`;
  return { key, family: key, name, version, direct: true, line };
}

function locked(text: string, line: number | null): Entry | null {
  const [, key, list] = /^ {4}"([^"\\]{1,400})": (\[.*\]),?$/.exec(text) ?? [];
  const row: unknown = list === undefined ? undefined : parseJson(list);
  const [id, source, metadata, checksum]: unknown[] = Array.isArray(row) ? row : [];
  const [, name, version] = (typeof id === 'string' ? /^(@?[^@]{1,214})@(.{1,2000})$/.exec(id) : null) ?? [];
  if (key === undefined || name === undefined || version === undefined) return null;
  return {
    key,
    name,
    version,
    direct: null,
    line,
    source: JSON.stringify(source) ?? '',
    checksum: typeof checksum === 'string' ? checksum : '',
    metadata: JSON.stringify(metadata) ?? '',
  };
}
