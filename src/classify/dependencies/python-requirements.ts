import { type Entry, emptySide, type Side } from './entries.ts';
import type { Line } from './json-fragment.ts';
import { parseRequirement } from './python-requirement.ts';
import { type Format, linesOf } from './sides.ts';

/** requirements.txt and constraints: https://pip.pypa.io/en/stable/reference/requirements-file-format/ */
export const requirements: Format = {
  ecosystem: 'python',
  whole: (text) => read(linesOf(text)),
  hunk: read,
};

function read(lines: readonly Line[]): Side {
  const side = emptySide();
  let entry: Entry | null = null;
  let continues = false;
  for (const line of lines) {
    const text = withoutComment(line.text);
    const inner = text.replace(/\\$/, '').trim();
    if (continues && entry !== null) readOptions(inner, entry);
    else if (inner.startsWith('--hash') || (inner.startsWith('--') && /^\s/.test(line.text))) side.loose.push(inner);
    else if (inner.startsWith('-')) side.facts.push(optionOf(inner, line.number));
    else if (inner !== '') entry = readEntry(inner, line.number, side);
    // A comment between the lines of one requirement does not end it.
    if (text !== '' || line.text.trim() === '') continues = text.endsWith('\\');
    if (!continues) entry = null;
  }
  return side;
}

/** A `#` begins a comment at the start of a line or after a blank. */
function withoutComment(text: string): string {
  const at = text.search(/(?:^|\s)#/);
  return (at < 0 ? text : text.slice(0, at)).trim();
}

function optionOf(text: string, line: number | null) {
  const name = /^--?[a-zA-Z-]{1,40}/.exec(text)?.[0] ?? text.slice(0, 40);
  return { what: `\`${name}\``, text, line };
}

function readEntry(text: string, line: number | null, side: Side): Entry | null {
  // An option such as --hash stands behind a blank.
  const at = text.search(/\s--/);
  const found = parseRequirement(at < 0 ? text : text.slice(0, at).trim());
  if (found === null) {
    // An address; the tag or commit stands behind the last `@` of its path.
    const name = text
      .replace(/#.*$/, '')
      .replace(/@[^@/]*$/, '')
      .slice(0, 200);
    side.entries.push({ key: name, name, version: text, direct: true, line, source: 'address' });
    return null;
  }
  const marker = found.traits['the marker'];
  const entry: Entry = { ...found, key: `${found.key}\n${marker}`, direct: null, line, checksum: '' };
  if (at >= 0) readOptions(text.slice(at + 1), entry);
  side.entries.push(entry);
  return entry;
}

function readOptions(text: string, entry: Entry): void {
  for (const option of text.split(/\s+/)) {
    const hash = /^--hash[= ](\S+)$/.exec(option)?.[1];
    if (hash !== undefined) entry.checksum = entry.checksum ? `${entry.checksum}\n${hash}` : hash;
    else if (option !== '')
      entry.traits = { ...entry.traits, 'the options': `${entry.traits?.['the options'] ?? ''} ${option}` };
  }
}
