import { type CodeLine, codeLines, type Syntax } from './code-lines.ts';
import { gradleVersion } from './gradle-lines.ts';
import { excerpt, type Meaning, other, type Side, type Stated } from './line-meaning.ts';

/** Groovy and Kotlin have texts of several lines in three quotes; each on one line is a literal of the scanner's. */
const syntax: Syntax = {
  hashComments: false,
  textBegins(code) {
    const quotes = code.includes('"""') ? '"""' : code.includes("'''") ? "'''" : null;
    return quotes === null || code.split(quotes).length % 2 === 1 ? null : (line) => line.includes(quotes);
  },
};

/** Longer lines are none that people write. */
const longest = 1000;

/** Build scripts: https://docs.gradle.org/current/userguide/declaring_dependencies_basics.html */
export function scriptLines(side: Side): Meaning[] {
  const lines = codeLines(side, syntax);
  const takers = side.whole ? takersOf(lines) : null;
  return lines.map((line, index): Meaning => {
    if (line.meaning !== null) return line.meaning;
    const text = side.lines[index] ?? '';
    if (text.length > longest) return other(text);
    const stated = statedOn(line);
    if (stated.length > 0) return { kind: 'stated', stated };
    return propertyMeaning(line, takers) ?? ownVersion(line) ?? other(text);
  });
}

function statedOn(line: CodeLine): Stated[] {
  const plugin = pluginOn(line);
  if (plugin !== null) return [plugin];
  const mapped = mapNotation(line);
  if (mapped !== null) return [mapped];
  const coordinates = line.literals.flatMap(({ text, column }) => coordinatesOf(text, column) ?? []);
  if (coordinates.length > 0) return coordinates;
  return unversionedOn(line);
}

/** `group:name:version`, with a classifier or a type behind it. */
function coordinatesOf(text: string, column: number): Stated | null {
  const found =
    /^([A-Za-z][\w.-]{0,200}:[A-Za-z][\w.-]{0,200}):([\w.+$-]{1,100}|\$\{[^{}]{1,100}\})(?=$|[:@][\w.@-]{1,100}$)/.exec(
      text,
    );
  const [, name, version] = found ?? [];
  if (name === undefined || version === undefined) return null;
  const start = column + name.length + 1;
  const stated = { name, version, spans: [[start, start + version.length]], direct: true } as const;
  if (version.includes('$')) return { ...stated, unclear: 'its version stands elsewhere' };
  return /^v?\d/i.test(version) ? stated : { ...stated, unclear: 'its version has no numbers' };
}

const plugin =
  /^\s*(id|kotlin)\s?\(?\s?["']([\w.-]{1,200})["']\s?\)?\s{0,9}\.?version\s{0,9}\(?\s?["']([^"'$]{1,100})["']/;

/** `id("com.acme.plugin") version "1.2.3"`: https://docs.gradle.org/current/userguide/plugins_intermediate.html */
function pluginOn({ code }: CodeLine): Stated | null {
  const found = plugin.exec(code);
  if (found === null) return null;
  const [whole, kind = '', id = '', version = ''] = found;
  const start = whole.length - 1 - version.length;
  const name = kind === 'kotlin' ? `org.jetbrains.kotlin.${id}` : id;
  return { name, version, spans: [[start, start + version.length]], direct: true };
}

/** `group: 'g', name: 'n', version: 'v'`, or with `=` in Kotlin. */
function mapNotation({ code, literals }: CodeLine): Stated | null {
  const found = new Map<string, { text: string; column: number }>();
  for (const literal of literals) {
    const key = /\b(group|name|version)\s?[:=]\s?$/.exec(
      code.slice(Math.max(0, literal.column - 21), literal.column - 1),
    )?.[1];
    if (key !== undefined && !found.has(key)) found.set(key, literal);
  }
  const [group, name, version] = ['group', 'name', 'version'].map((key) => found.get(key));
  if (group === undefined || name === undefined || version === undefined) return null;
  const spans = [[version.column, version.column + version.text.length]] as const;
  const stated = { name: `${group.text}:${name.text}`, version: version.text, spans, direct: true };
  return gradleVersion.test(version.text) ? stated : { ...stated, unclear: 'its version stands elsewhere' };
}

const configuration =
  /^\s*(?:\w*(?:[iI]mplementation|[aA]pi|[cC]ompile|[cC]ompileOnly|[rR]untime|[rR]untimeOnly|[pP]rocessor|[cC]lasspath|[cC]onstraints|[pP]lugins)|kapt\w*|ksp\w*|developmentOnly|provided\w*)\b/;

/** A dependency whose version stands elsewhere: in a catalogue, or in a platform. */
function unversionedOn({ code, literals }: CodeLine): Stated[] {
  const alias = /^\s*(?:\w+\s?\(?\s?(?:platform|enforcedPlatform|alias)?\s?\(?\s?)(libs(?:\.\w{1,100}){1,10})\b/.exec(
    code,
  )?.[1];
  const common = { version: null, spans: [], direct: true } as const;
  if (alias !== undefined) return [{ name: alias, ...common }];
  const [first] = literals;
  if (first === undefined) return [];
  const id = /^\s*id\s?\(?\s?["']/.test(code) && /^[\w.-]{1,200}$/.test(first.text);
  const module = configuration.test(code) && /^[A-Za-z][\w.-]{0,200}:[A-Za-z][\w.-]{0,200}$/.test(first.text);
  return id || module ? [{ name: first.text, ...common }] : [];
}

interface Takers {
  /** What takes a variable as its whole version. */
  artifacts: Map<string, Map<string, Stated>>;
  versions: Map<string, number>;
  /** How often a name stands in the file at all. */
  words: Map<string, number>;
}

const reference = /^(?:\$\{?(?:\w+\.)*(\w+)\}?)$/;

/** What takes its version from a variable of this file. */
function takersOf(lines: readonly CodeLine[]): Takers {
  const takers: Takers = { artifacts: new Map(), versions: new Map(), words: new Map() };
  for (const line of lines) {
    if (line.code.length > longest) continue;
    for (const [word] of line.code.matchAll(/[A-Za-z_]\w*/g)) count(takers.words, word);
    for (const stated of statedOn(line)) {
      const variable = reference.exec(stated.version ?? '')?.[1];
      if (variable === undefined) continue;
      count(takers.versions, variable);
      const found = takers.artifacts.get(variable) ?? new Map<string, Stated>();
      takers.artifacts.set(variable, found.set(stated.name, { ...stated, spans: [] }));
    }
  }
  return takers;
}

const count = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);

/** `ext.name = '1.2.3'`, `val name = "1.2.3"`, `set('name', '1.2.3')`, `extra["name"] = "1.2.3"`, `name: '1.2.3',`. */
const property =
  /^\s*(?:(?:private|internal|public|const|final|static|ext|project\.ext|extra|def|val|var|String)[\s.]{1,9}){0,4}(?:set\(\s?["']([\w.-]{1,100})["']\s?,\s?|(?:ext|extra)?\[["']([\w.-]{1,100})["']\]\s?=\s?|([A-Za-z_]\w{0,100})\s{0,20}(?:[=:]|by extra\s?\()\s{0,9})["']([^"'$]{1,100})["']/;

/** A variable moves what takes its version from it, where nothing else in the file uses it. null: the line is none. */
function propertyMeaning({ code }: CodeLine, takers: Takers | null): Meaning | null {
  const found = property.exec(code);
  if (found === null) return null;
  const [whole, one, another, third, version = ''] = found;
  const name = one ?? another ?? third ?? '';
  if (!/^v?\d[\w.+-]*$/i.test(version) || name === 'version') return null;
  const start = whole.length - 1 - version.length;
  const common = { version, spans: [[start, start + version.length]], direct: true } as const;
  if (takers === null) {
    const stated = { name, ...common, unclear: 'what takes this version is not shown' };
    return { kind: 'stated', stated: [stated], needsContents: true };
  }
  const artifacts = [...(takers.artifacts.get(name)?.values() ?? [])];
  // Once where it is set, and else only where a version is taken from it.
  const onlyVersions = takers.words.get(name) === (takers.versions.get(name) ?? 0) + 1;
  if (artifacts.length === 0 || !onlyVersions) return null;
  const stated = artifacts.map(({ name: artifact, direct }) => ({ ...common, name: artifact, direct }));
  return { kind: 'stated', stated };
}

function ownVersion({ code }: CodeLine): Meaning | null {
  if (!/^\s*(?:project\.)?version\s?[=( ]?\s?["']/.test(code)) return null;
  return { kind: 'other', what: `the project's own version: ${excerpt(code)}` };
}
