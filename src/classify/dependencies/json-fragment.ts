/** One line of a side of a hunk, or of a whole file. */
export interface Line {
  text: string;
  number: number | null;
}

/** An object or a list of a piece of JSON that stands one member a line, as its tools write it. */
export interface JsonNode {
  /** '' is a name too; null: the opening brace has none, or it is not in the piece. */
  key: string | null;
  indent: number;
  line: number | null;
  parent: JsonNode | null;
  /** Whether its opening is in the piece. */
  opened: boolean;
  leaves: JsonLeaf[];
  children: JsonNode[];
}

/** A member or an item that stands on one line. */
export interface JsonLeaf {
  /** null: an item of a list. */
  key: string | null;
  /** As it stands in the file. */
  raw: string;
  line: number | null;
  indent: number;
}

/** Deeper ones are kept as text, or not read: no manifest has them. */
const deepest = 40;

const scalar = /^(?:true|false|null|-?\d{1,30}(?:\.\d{1,30})?(?:[eE][-+]?\d{1,4})?|\{\}|\[\])$/;

/**
 * The parts that a piece of JSON shows: objects whose opening is in it, and those it starts in the middle of. null: it is not
 * written one member a line, its indentation contradicts its brackets, or a name stands twice in an object.
 */
export function jsonFragment(lines: readonly Line[]): JsonNode[] | null {
  const builder = new Builder();
  return lines.every((line) => builder.take(line)) && builder.nodes.every(hasDistinctNames) ? builder.nodes : null;
}

/** Of two members with one name the last one counts, which need not be the one that looks like it. */
function hasDistinctNames({ leaves, children }: JsonNode): boolean {
  const names = new Set<string>();
  for (const members of [leaves, children])
    for (const { key } of members) if (key !== null && names.size === names.add(key).size) return false;
  return children.every(hasDistinctNames);
}

class Builder {
  readonly nodes: JsonNode[] = [];
  private depth = 0;
  private top: JsonNode = this.enter(null, -1, null, false);

  /** Takes the next line; false: it is not written as expected. */
  take({ text, number }: Line): boolean {
    const indent = text.search(/\S/);
    if (indent < 0) return true;
    const first = text.charAt(indent);
    if (first === '}' || first === ']') return this.end(text, indent);
    const read = this.top.opened && indent <= this.top.indent ? null : readMember(text, indent);
    if (read === null) return false;
    if (read.raw === null && ++this.depth > deepest) return false;
    if (read.raw === null) this.top = this.enter(read.key, indent, number);
    else this.top.leaves.push({ key: read.key, raw: read.raw, line: number, indent });
    return true;
  }

  /** The end of something that began above the piece starts a new unknown object. */
  private end(text: string, indent: number): boolean {
    const { top } = this;
    if (top.opened) this.depth--;
    const parent = top.opened ? top.parent : null;
    this.top = parent ?? this.enter(null, -1, null, false);
    return /^[}\]],?\s*$/.test(text.slice(indent)) && (!top.opened || top.indent === indent);
  }

  private enter(key: string | null, indent: number, line: number | null, opened = true): JsonNode {
    const parent = opened && this.top.opened ? this.top : null;
    const node: JsonNode = { key, indent, line, parent, opened, leaves: [], children: [] };
    (parent?.children ?? this.nodes).push(node);
    return node;
  }
}

/** A member or an item; `raw` null: an object or a list begins. null: something else. */
function readMember(text: string, indent: number): { key: string | null; raw: string | null } | null {
  let start = indent;
  let key: string | null = null;
  if (text.charCodeAt(indent) === 34) {
    const end = endOfString(text, indent);
    if (end < 0) return null;
    const colon = text.slice(end).search(/\S/);
    if (colon >= 0 && text.charAt(end + colon) === ':') {
      key = stringValue(text.slice(indent, end));
      if (key === null) return null;
      start = end + colon + 1;
    }
  }
  const value = text.slice(start).trim();
  if (value === '{' || value === '[') return { key, raw: null };
  const raw = value.endsWith(',') ? value.slice(0, -1).trimEnd() : value;
  if (raw.charCodeAt(0) === 34) return endOfString(raw, 0) === raw.length ? { key, raw } : null;
  return scalar.test(raw) || isJson(raw) ? { key, raw } : null;
}

/** The position after the closing quote; -1: there is none. */
function endOfString(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let slashes = 0;
    while (text.charCodeAt(at - 1 - slashes) === 92) slashes++;
    if (slashes % 2 === 0) return at + 1;
  }
  return -1;
}

/** What a JSON string says; null: it is none. */
export function stringValue(raw: string | undefined): string | null {
  if (raw === undefined || raw.length < 2 || raw.charCodeAt(0) !== 34) return null;
  if (!raw.includes('\\')) return endOfString(raw, 0) === raw.length ? raw.slice(1, -1) : null;
  const value = parseJson(raw);
  return typeof value === 'string' ? value : null;
}

const isJson = (raw: string): boolean => parseJson(raw) !== undefined;

/** What a JSON text says; undefined: it is malformed. */
export function parseJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}

/** The same tree from a whole text, however it is written; null: malformed, or no object. Lines are not known then. */
export function jsonTree(text: string): JsonNode | null {
  const value = parseJson(text.startsWith('\uFEFF') ? text.slice(1) : text);
  return isObject(value) ? nodeOf(null, value, null, 0) : null;
}

function nodeOf(key: string | null, value: object, parent: JsonNode | null, depth: number): JsonNode {
  const node: JsonNode = { key, indent: depth, line: null, parent, opened: true, leaves: [], children: [] };
  const members: [string | null, unknown][] = Array.isArray(value)
    ? value.map((item: unknown): [null, unknown] => [null, item])
    : Object.entries(value);
  for (const [name, member] of members)
    if (typeof member === 'object' && member !== null && depth < deepest)
      node.children.push(nodeOf(name, member, node, depth + 1));
    else node.leaves.push({ key: name, raw: safeText(member), line: null, indent: depth + 1 });
  return node;
}

function safeText(value: unknown): string {
  try {
    return JSON.stringify(value) ?? 'null';
  } catch {
    return 'too deep to be compared';
  }
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The text of a member that is a string; null: there is none. */
export function textOf(node: JsonNode, key: string): string | null {
  return stringValue(node.leaves.find((leaf) => leaf.key === key)?.raw);
}

/** The child of that name. */
export function childOf(node: JsonNode, key: string): JsonNode | undefined {
  return node.children.find((child) => child.key === key);
}

/** All that stands in an object, as one text to compare by, but for the named members. */
export function contentOf(node: JsonNode, except: ReadonlySet<string> = new Set()): string {
  const leaves = node.leaves.filter(({ key }) => key === null || !except.has(key));
  const children = node.children.filter(({ key }) => key === null || !except.has(key));
  return [
    ...leaves.map(({ key, raw }) => `${key ?? ''}:${raw}`),
    ...children.map((child) => `${child.key ?? ''}{${contentOf(child)}}`),
  ].join('\n');
}
