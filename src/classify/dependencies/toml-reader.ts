import type { Ecosystem } from './dependency.ts';
import { type Entry, emptySide } from './entries.ts';

/** What stands at one place of a manifest in TOML. */
export type Place =
  /** A table of names with constraints. */
  | 'dependencies'
  /** A list of texts such as `requests>=2.31`. */
  | 'requirements'
  | 'other';

export interface TomlManifest {
  ecosystem: Ecosystem;
  placeOf(path: readonly string[]): Place;
  /** One constraint of a table; null: it is no dependency, such as the version of the language. */
  read(name: string, value: unknown): Pick<Entry, 'name' | 'version' | 'source' | 'traits'> | null;
  /** One text of a list; null: it cannot be read. */
  requirement?(text: string): Pick<Entry, 'key' | 'name' | 'version' | 'source' | 'traits'> | null;
}

type Find = (name: string) => number | null;
export const isTable = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);

/** Collects what a manifest says, from its whole document or from a piece of it. */
export class TomlReader {
  readonly side = emptySide();
  readonly kind: TomlManifest;
  readonly find: Find;

  constructor(kind: TomlManifest, find: Find) {
    this.kind = kind;
    this.find = find;
  }

  walk(path: readonly string[], value: unknown): void {
    const place = this.kind.placeOf(path);
    if (place === 'dependencies' && isTable(value))
      for (const [name, each] of Object.entries(value)) this.constraint(path, name, each, this.find(name));
    else if (place === 'requirements' && Array.isArray(value))
      for (const each of value)
        this.requirement(path, each, typeof each === 'string' ? this.find(/^[\w.-]*/.exec(each)?.[0] ?? '') : null);
    else if (isTable(value) && path.length < 12)
      for (const [name, each] of Object.entries(value)) this.walk([...path, name], each);
    else this.fact(path, value, this.find(path.at(-1) ?? ''));
  }

  constraint(path: readonly string[], name: string, value: unknown, line: number | null, hidden = false): void {
    const read = this.kind.read(name, value);
    if (read === null) {
      this.fact([...path, name], value, line);
      return;
    }
    const section = path.join('.');
    const traits = { ...read.traits, 'the section': section };
    const key = `${section}\n${name}`;
    this.side.entries.push({ ...read, key, traits, direct: true, line, ...(hidden ? { hidden: true } : {}) });
  }

  requirement(path: readonly string[], value: unknown, line: number | null): void {
    const read = typeof value === 'string' ? this.kind.requirement?.(value) : undefined;
    if (!read) {
      this.fact(path, value, line);
      return;
    }
    const section = path.join('.');
    this.side.entries.push({
      ...read,
      key: `${section}\n${read.key}`,
      traits: { ...read.traits, 'the section': section },
      direct: true,
      line,
    });
  }

  fact(path: readonly string[], value: unknown, line: number | null): void {
    const name = path.join('.');
    const isOwn = /^(?:package|project|tool\.poetry|workspace\.package)\.version$/.test(name);
    this.side.facts.push({
      what: isOwn ? "the project's own version" : `\`${name.slice(0, 120)}\``,
      text: JSON.stringify(value) ?? '',
      line,
    });
  }
}
