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
export const deepest = 40;

/** The position after the closing quote; -1: there is none. */
export function endOfString(text: string, start: number): number {
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

/** What a JSON text says; undefined: it is malformed. */
export function parseJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}

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
