import { gradleVersion } from './gradle-lines.ts';
import { type Meaning, nothing, other, type Side, type Stated } from './line-meaning.ts';
import { type TomlLine, tomlLines } from './toml-lines.ts';

/** A version catalogue: https://docs.gradle.org/current/userguide/version_catalogs.html */
export function catalogLines(side: Side): Meaning[] {
  const lines = tomlLines(side);
  const takers = takersOf(lines);
  return lines.map((line, index): Meaning => {
    if (line.kind === 'blank' || line.kind === 'comment') return nothing;
    const text = side.lines[index] ?? '';
    if (line.kind !== 'entry') return other(text);
    return versionMeaning(line, takers, side) ?? libraryMeaning(line) ?? other(text);
  });
}

/** The libraries and plugins that take each version by its name. */
function takersOf(lines: readonly TomlLine[]): Map<string, Set<string>> {
  const takers = new Map<string, Set<string>>();
  for (const line of lines) {
    const reference = member(line.value, 'version.ref')?.text;
    const name = line.kind === 'entry' ? nameOf(line.value) : null;
    if (reference === undefined || name === null) continue;
    takers.set(reference, (takers.get(reference) ?? new Set()).add(name));
  }
  return takers;
}

const plainText = /^(["'])([^"'\\]*)\1$/;

/** `kotlin = "1.9.0"`, which stands under [versions] alone: elsewhere a plain text has a colon. */
function versionMeaning(line: TomlLine, takers: ReadonlyMap<string, ReadonlySet<string>>, side: Side): Meaning | null {
  const version = plainText.exec(line.value)?.[2];
  const here = line.table === 'versions' || (line.table === null && line.key !== 'format.version');
  if (version === undefined || !here || !gradleVersion.test(version)) return null;
  const common = { version, spans: [[line.column + 1, line.column + 1 + version.length]], direct: true } as const;
  const names = [...(takers.get(line.key) ?? [])];
  if (names.length > 0) return { kind: 'stated', stated: names.map((name) => ({ name, ...common })) };
  if (side.whole) return { kind: 'other', what: `the version ${line.key}, which no library of the catalogue takes` };
  const stated = { name: line.key, ...common, unclear: 'what takes this version is not shown' };
  return { kind: 'stated', stated: [stated], needsContents: true };
}

/** A library or plugin on one line. */
function libraryMeaning({ table, value, column }: TomlLine): Meaning | null {
  if (table !== null && table !== 'libraries' && table !== 'plugins') return null;
  const short = plainText.exec(value)?.[2];
  if (short !== undefined) {
    const colon = short.lastIndexOf(':');
    if (colon <= 0 || !gradleVersion.test(short.slice(colon + 1))) return null;
    const [name, version] = [short.slice(0, colon), short.slice(colon + 1)];
    const start = column + 1 + colon + 1;
    return statedAs({ name, version, spans: [[start, start + version.length]], direct: true });
  }
  const name = nameOf(value);
  if (name === null) return null;
  const version = member(value, 'version');
  if (version === null) {
    const reference = member(value, 'version.ref');
    const others = /\bversion\s*=\s*\{|\bstrictly\b|\bprefer\b/.test(value) ? { unclear: 'its version is a rule' } : {};
    return statedAs({
      name,
      version: reference === null ? null : `version of ${reference.text}`,
      spans: [],
      direct: true,
      ...others,
    });
  }
  const start = column + version.at;
  return statedAs({ name, version: version.text, spans: [[start, start + version.text.length]], direct: true });
}

const statedAs = (stated: Stated): Meaning => ({ kind: 'stated', stated: [stated] });

/** `{ module = "group:name" }`, `{ group = "group", name = "name" }`, `{ id = "plugin" }`. */
function nameOf(value: string): string | null {
  if (!value.startsWith('{')) return null;
  const whole = member(value, 'module')?.text ?? member(value, 'id')?.text;
  if (whole !== undefined) return whole;
  const [group, name] = [member(value, 'group')?.text, member(value, 'name')?.text];
  return group === undefined || name === undefined ? null : `${group}:${name}`;
}

const members = /(?<=[{,]\s{0,20})([\w.-]{1,100})\s{0,20}=\s{0,20}"([^"\\]{0,300})"/g;

/** A text in an inline table, with its column. */
function member(value: string, key: string): { text: string; at: number } | null {
  for (const found of value.matchAll(members)) {
    const [whole, name, text = ''] = found;
    if (name === key) return { text, at: found.index + whole.length - 1 - text.length };
  }
  return null;
}
