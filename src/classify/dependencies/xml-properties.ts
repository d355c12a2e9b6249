import type { Meaning, Side, Stated } from './line-meaning.ts';
import type { XmlElement } from './xml-lines.ts';

/** How a kind of XML file writes properties. */
export interface PropertySyntax {
  /** Every use, with its name as the first group; global. */
  use: RegExp;
  /** The element in which properties are set. */
  parent: string;
  /** Whether an element whose parent is not shown may be a property that holds a version. */
  mayBe(name: string): boolean;
}

/** What takes a version, as far as properties matter. */
export interface Taker {
  name: string | null;
  /** The version as it is written there. */
  version: string | null;
  direct: boolean | null;
}

/** The versions that stand in properties of a file, and what takes them. */
export class Properties {
  readonly #syntax: PropertySyntax;
  readonly #whole: boolean;
  /** What takes the property as its whole version. */
  readonly #takers = new Map<string, Map<string, Stated>>();
  /** How often a property is used as a whole version, and how often in all. */
  readonly #versions = new Map<string, number>();
  readonly #uses = new Map<string, number>();

  constructor(takers: Iterable<Taker>, { lines, whole }: Side, syntax: PropertySyntax) {
    this.#syntax = syntax;
    this.#whole = whole;
    for (const taker of takers) this.#take(taker);
    for (const line of lines) for (const [, property = ''] of line.matchAll(syntax.use)) count(this.#uses, property);
  }

  #take({ name, version, direct }: Taker): void {
    const [used] = (version ?? '').slice(0, 400).matchAll(this.#syntax.use);
    if (used === undefined || used[0] !== version || name === null) return;
    const property = used[1] ?? '';
    count(this.#versions, property);
    const takers = this.#takers.get(property) ?? new Map<string, Stated>();
    this.#takers.set(property, takers.set(name, { name, version: null, spans: [], direct }));
  }

  /** A property moves what takes its version from it, if nothing else uses it. null: it is no property. */
  meaningOf({ name, parent, text }: XmlElement): Meaning | null {
    if (text === null || !/\d/.test(text.value) || !/^[\w.+-]{1,100}$/.test(text.value)) return null;
    if (parent === null ? this.#whole || !this.#syntax.mayBe(name) : parent.name !== this.#syntax.parent) return null;
    const common = { version: text.value, spans: [text.span] };
    const takers = [...(this.#takers.get(name)?.values() ?? [])];
    const used = this.#uses.get(name) ?? 0;
    if (this.#whole && takers.length > 0 && used === this.#versions.get(name)) {
      return { kind: 'stated', stated: takers.map((each) => ({ ...each, ...common })) };
    }
    const unclear =
      this.#whole && used > 0 ? 'not only versions take this property' : 'what takes this property is not shown';
    return { kind: 'stated', stated: [{ name, ...common, direct: null, unclear }], needsContents: !this.#whole };
  }
}

const count = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
