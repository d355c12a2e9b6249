import type { Ecosystem } from './dependency.ts';
import { type Entry, emptySide, type Side } from './entries.ts';
import { jsonFragment, type Line } from './json-fragment.ts';
import { contentOf, type JsonNode, jsonTree, stringValue } from './json-node.ts';
import type { Format } from './sides.ts';

/** What tells one kind of JSON manifest from another. */
export interface JsonManifest {
  ecosystem: Ecosystem;
  /** The objects at the top that hold a name and a constraint a line. */
  sections: ReadonlySet<string>;
  /** Whether a name there is no dependency but what the project runs on, such as `php`. */
  isPlatform(name: string): boolean;
  /** What a constraint says beyond the version: another package under this name. */
  read(spec: string): { version: string; target?: string };
}

/** A manifest such as package.json: constraints are read from the sections, and all the rest is told as it stands. */
export function jsonManifest(kind: JsonManifest): Format {
  return {
    ecosystem: kind.ecosystem,
    whole(text, find) {
      const root = jsonTree(text);
      return root === null ? null : readRoot(kind, root, emptySide(), find);
    },
    hunk: (lines) => readFragment(kind, lines),
  };
}

type Find = (name: string) => number | null;

function readRoot(kind: JsonManifest, root: JsonNode, side: Side, find: Find): Side {
  for (const { key, raw, line } of root.leaves) {
    const what = key === 'version' ? "the project's own version" : `\`${(key ?? '').slice(0, 80)}\``;
    side.facts.push({ what, text: raw, line: line ?? find(key ?? '') });
  }
  for (const child of root.children)
    if (child.key !== null && kind.sections.has(child.key)) readSection(kind, child, child.key, side, find);
    else readOther(child, side, find);
  return side;
}

function readSection(kind: JsonManifest, section: JsonNode, name: string, side: Side, find: Find): void {
  for (const leaf of section.leaves) {
    const spec = stringValue(leaf.raw);
    const line = leaf.line ?? find(leaf.key ?? '');
    if (leaf.key === null || spec === null || kind.isPlatform(leaf.key))
      side.facts.push({ what: `\`${(leaf.key ?? name).slice(0, 80)}\` in ${name}`, text: leaf.raw, line });
    else side.entries.push(entryOf(kind, leaf.key, spec, line, name));
  }
  for (const child of section.children) readOther(child, side, find);
}

function entryOf(kind: JsonManifest, name: string, spec: string, line: number | null, section: string): Entry {
  const { version, target } = kind.read(spec);
  const key = `${section}\n${name}\n${target ?? ''}`;
  return {
    key,
    name: target ?? name,
    version,
    direct: true,
    line,
    traits: { 'the section': section, 'the alias': target === undefined ? '' : name },
  };
}

/** An object that holds no dependencies: each member on its own, so that the line can be told. */
function readOther(node: JsonNode, side: Side, find: Find): void {
  const name = (node.key ?? '').slice(0, 80);
  for (const { key, raw, line } of node.leaves)
    side.facts.push({
      what: `\`${name}\`${key === null ? '' : `: \`${key.slice(0, 80)}\``}`,
      text: raw,
      line: line ?? find(key ?? ''),
    });
  for (const child of node.children)
    side.facts.push({
      what: `\`${name}\`: \`${(child.key ?? '').slice(0, 80)}\``,
      text: contentOf(child),
      line: child.line ?? find(child.key ?? ''),
    });
  if (node.leaves.length + node.children.length === 0)
    side.facts.push({ what: `\`${name}\``, text: '', line: node.line });
}

const nowhere: Find = () => null;

function readFragment(kind: JsonManifest, lines: readonly Line[]): Side | null {
  const side = emptySide();
  const nodes = jsonFragment(lines);
  if (nodes === null) return null;
  for (const node of nodes)
    if (!node.opened) readHidden(kind, node, side);
    else if (node.key === null && node.line === 1) readRoot(kind, node, side, nowhere);
    else if (node.key !== null && kind.sections.has(node.key) && isAtTop(node))
      readSection(kind, node, node.key, side, nowhere);
    else readOther(node, side, nowhere);
  return side;
}

/** A section stands one step in, and its members two. */
const isAtTop = ({ indent, leaves }: JsonNode): boolean =>
  indent > 0 && leaves.every((leaf) => leaf.indent === 2 * indent);

/** Names that stand for something else outside of the sections. */
const notNames = new Set([
  'version',
  'name',
  'node',
  'npm',
  'yarn',
  'pnpm',
  'bun',
  'deno',
  'vscode',
  'php',
  'main',
  'type',
]);

/** Members of which the object is not in sight: perhaps dependencies, where they look like it. */
function readHidden(kind: JsonManifest, node: JsonNode, side: Side): void {
  for (const { key, raw, line } of node.leaves) {
    const spec = stringValue(raw);
    if (
      key === null ||
      spec === null ||
      notNames.has(key) ||
      kind.isPlatform(key) ||
      !/^[\^~=<>v\s]{0,4}\d[\w.+-]*$/.test(spec)
    )
      side.loose.push(`${key ?? ''}:${raw}`);
    else side.entries.push({ key: `\n${key}`, name: key, version: spec, direct: true, line, hidden: true });
  }
}
