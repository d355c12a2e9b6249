import { deepest, endOfString, type JsonNode, parseJson, stringValue } from './json-node.ts';

/** One line of a side of a hunk, or of a whole file. */
export interface Line {
  text: string;
  number: number | null;
}

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
  return scalar.test(raw) || parseJson(raw) !== undefined ? { key, raw } : null;
}
