import type { Line } from './json-fragment.ts';

/** A line of a file whose structure is its indentation, such as the simple YAML that lock files are written in. */
export interface IndentNode {
  /** Without quotes and the colon. For an item of a list the whole item. */
  key: string;
  /** What follows the colon, without quotes and comment; '' where nothing does. */
  value: string;
  indent: number;
  line: number | null;
  /** 1 for those without a parent. */
  depth: number;
  parent: IndentNode | null;
  children: IndentNode[];
}

/** No manifest is nested deeper; what is stands beside its parent. */
const deepest = 40;

/**
 * The lines of a file or a piece of one, each below the last less indented one before it. `rootless` are those at the start
 * of a piece whose parent is not in it.
 */
export function indentTree(lines: readonly Line[]): { roots: IndentNode[]; rootless: IndentNode[] } {
  const [roots, rootless]: [IndentNode[], IndentNode[]] = [[], []];
  let open: IndentNode | null = null;
  for (const { text, number } of lines) {
    const indent = text.search(/\S/);
    if (indent < 0 || text.charAt(indent) === '#') continue;
    while (open !== null && (open.indent >= indent || open.depth >= deepest)) open = open.parent;
    const node: IndentNode = {
      ...readLine(text.slice(indent).trimEnd()),
      indent,
      line: number,
      depth: (open?.depth ?? 0) + 1,
      parent: open,
      children: [],
    };
    (open?.children ?? (indent === 0 ? roots : rootless)).push(node);
    open = node;
  }
  return { roots, rootless };
}

/** `key: value`, `"key": value`, `key value` as Yarn's first format writes it, or `- item`. */
function readLine(text: string): { key: string; value: string } {
  const quote = text.charAt(0);
  if (quote === '"' || quote === "'") {
    const end = text.indexOf(quote, 1);
    const rest = text.slice(end + 1);
    // Several quoted names before one colon belong together.
    if (end > 0 && rest.startsWith(':')) return { key: text.slice(1, end), value: unquoted(rest.slice(1)) };
    if (end > 0 && /^\s/.test(rest)) return { key: text.slice(1, end), value: unquoted(rest) };
  }
  if (text.endsWith(':')) return { key: text.slice(0, -1), value: '' };
  const colon = text.indexOf(': ');
  if (colon > 0) return { key: text.slice(0, colon), value: unquoted(text.slice(colon + 2)) };
  const blank = text.startsWith('- ') ? -1 : text.indexOf(' ');
  return blank > 0 ? { key: text.slice(0, blank), value: unquoted(text.slice(blank)) } : { key: text, value: '' };
}

function unquoted(text: string): string {
  const value = text.trim();
  const quote = value.charAt(0);
  const end = quote === '"' || quote === "'" ? value.indexOf(quote, 1) : -1;
  if (end > 0) return /^\s*(?:#.*)?$/.test(value.slice(end + 1)) ? value.slice(1, end) : value;
  const comment = value.indexOf(' #');
  return comment < 0 ? value : value.slice(0, comment).trimEnd();
}

/** Whether no two children have one name: which of them counts depends on who reads the file. */
export function hasDistinctKeys({ children }: IndentNode): boolean {
  return new Set(children.map(({ key }) => key)).size === children.length;
}

/** The value of a child; '' where there is none. */
export function valueIn(node: IndentNode, key: string): string {
  return node.children.find((child) => child.key === key)?.value ?? '';
}

/** All that stands below a line but for some keys, as one text to compare by. */
export function textBelow(node: IndentNode, except: ReadonlySet<string> = new Set()): string {
  return node.children
    .filter(({ key }) => !except.has(key))
    .map((child) => `${child.key}:${child.value}{${textBelow(child)}}`)
    .join('\n');
}
