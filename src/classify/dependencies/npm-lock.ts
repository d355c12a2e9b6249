import { type Entry, emptySide, type Side } from './entries.ts';
import { jsonFragment, type Line } from './json-fragment.ts';
import { childOf, contentOf, type JsonNode, jsonTree, stringValue } from './json-node.ts';
import type { Format } from './sides.ts';

/**
 * package-lock.json and npm-shrinkwrap.json, all versions of the format:
 * https://docs.npmjs.com/cli/configuring-npm/package-lock-json
 */
export const npmLock: Format = {
  ecosystem: 'npm',
  whole(text) {
    const root = jsonTree(text);
    if (root === null) return null;
    const side = emptySide();
    readRoot(root, side);
    const workspaces = (childOf(root, 'packages')?.children ?? []).filter(({ key }) => isWorkspace(key));
    const direct = new Set(workspaces.flatMap((each) => constraints(each).map(({ name }) => name)));
    // Without the project's own entry (in the first version of the format) nobody can tell.
    if (workspaces.length > 0) for (const entry of side.entries) entry.direct ??= direct.has(entry.name);
    return side;
  },
  hunk: readFragment,
};

const dependencySections = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'] as const;
const isWorkspace = (key: string | null): boolean => key !== null && !/(?:^|\/)node_modules\//.test(key);

function readRoot(root: JsonNode, side: Side): void {
  for (const { key, raw, line } of root.leaves)
    side.facts.push({ what: key === 'version' ? "the project's own version" : `\`${key ?? ''}\``, text: raw, line });
  for (const child of root.children)
    if (child.key === 'packages') for (const node of child.children) readPackage(node, side);
    else if (child.key === 'dependencies') for (const node of child.children) readNested(node, '', side);
    else side.facts.push({ what: `\`${child.key ?? ''}\``, text: contentOf(child), line: child.line });
}

/** A member of `packages`: a place in node_modules, or the folder of one of the project's own packages. */
function readPackage(node: JsonNode, side: Side): void {
  const { key, line } = node;
  if (key === null) return;
  if (!isWorkspace(key)) {
    side.entries.push(installed(node, key, key.slice(key.lastIndexOf('node_modules/') + 13)));
    return;
  }
  const where = key === '' ? 'the project' : `\`${key.slice(0, 80)}\``;
  for (const leaf of node.leaves)
    side.facts.push({
      what: leaf.key === 'version' ? `the own version of ${where}` : `\`${leaf.key ?? ''}\` of ${where}`,
      text: leaf.raw,
      line: leaf.line ?? line,
    });
  side.entries.push(...constraints(node));
  for (const child of node.children)
    if (!dependencySections.some((section) => section === child.key))
      side.facts.push({ what: `\`${child.key ?? ''}\` of ${where}`, text: contentOf(child), line: child.line ?? line });
}

/** What one of the project's own packages asks for. */
function constraints(workspace: JsonNode): Entry[] {
  return dependencySections.flatMap((section) => {
    const { leaves = [] } = childOf(workspace, section) ?? {};
    return leaves.flatMap(({ key: name, raw, line }): Entry[] => {
      if (name === null) return [];
      const version = raw.startsWith('"') ? raw.slice(1, -1) : raw;
      const key = `${workspace.key}\n${section}\n${name}`;
      return [{ key, name, family: `asked\n${name}`, version, direct: true, line, traits: { 'the section': section } }];
    });
  });
}

/** A member of `dependencies`, in the first two versions of the format; those below it are its own copies. */
function readNested(node: JsonNode, above: string, side: Side): void {
  const place = `${above}node_modules/${node.key ?? ''}`;
  side.entries.push(installed(node, place, node.key ?? ''));
  for (const child of childOf(node, 'dependencies')?.children ?? []) readNested(child, `${place}/`, side);
}

const proofs = new Set([
  ...['version', 'resolved', 'integrity', 'link', 'inBundle', 'bundled', 'hasInstallScript', 'name'],
  ...['dev', 'optional', 'devOptional', 'peer'],
]);
const nested = new Set([...proofs, 'dependencies']);

function installed(node: JsonNode, key: string, folder: string): Entry {
  const flags: Record<string, string> = {};
  let version: string | null = null;
  let name: string | null = null;
  let resolved: string | null = null;
  let integrity: string | null = null;
  let { line } = node;
  for (const leaf of node.leaves)
    if (leaf.key === 'version') {
      version = stringValue(leaf.raw);
      line = leaf.line ?? line;
    } else if (leaf.key === 'name') name = stringValue(leaf.raw);
    else if (leaf.key === 'resolved') resolved = stringValue(leaf.raw);
    else if (leaf.key === 'integrity') integrity = stringValue(leaf.raw);
    else if (leaf.key !== null && proofs.has(leaf.key)) flags[`\`${leaf.key}\``] = leaf.raw;
  return {
    key,
    name: name ?? folder,
    version,
    direct: null,
    line,
    source: withoutVersion(resolved, version),
    checksum: integrity ?? '',
    traits: name === null ? flags : { ...flags, 'the alias': folder },
    metadata: contentOf(node, key.startsWith('node_modules/') ? proofs : nested),
  };
}

/** An address with its version left out, so that it stays the same from one version to the next. */
export function withoutVersion(address: string | null, version: string | null): string {
  if (address === null) return '';
  return version === null || version === '' ? address : address.replaceAll(version, '*');
}

function readFragment(lines: readonly Line[]): Side | null {
  const side = emptySide();
  const nodes = jsonFragment(lines);
  if (nodes === null) return null;
  for (const node of nodes) {
    if (node.opened && node.key === null && node.line === 1) readRoot(node, side);
    else if (node.opened) readPart(node, side);
    else for (const { key, raw, indent } of node.leaves) readLoose(key, raw, indent, side);
  }
  return side;
}

/** An object of which the parent is not in sight: its name or its members tell what it is. */
function readPart(node: JsonNode, side: Side): void {
  const { key } = node;
  if (key === 'packages') for (const child of node.children) readPackage(child, side);
  else if (key === '' || (key !== null && !isWorkspace(key))) readPackage(node, side);
  else if (key === 'dependencies' && node.children.length > 0) for (const child of node.children) readPart(child, side);
  else if (key !== null && node.leaves.some((leaf) => leaf.key === 'resolved' || leaf.key === 'integrity'))
    // Its place is not known, but indentation tells copies of one name apart.
    readPlaced(node, side);
  else if (node.leaves.some((leaf) => proofs.has(leaf.key ?? '')) || node.children.length > 0)
    side.loose.push(`${key}{${contentOf(node)}}`);
  else side.edges.push(`${key}{${contentOf(node)}}`);
}

function readPlaced(node: JsonNode, side: Side): void {
  const here = emptySide();
  readNested(node, `${node.indent}/`, here);
  side.entries.push(...here.entries.map((entry) => ({ ...entry, isLocal: true })));
}

/** A package's own dependencies stand four steps in; whatever they name is listed by itself. */
function readLoose(key: string | null, raw: string, indent: number, side: Side): void {
  const isEdge = indent >= 8 && !proofs.has(key ?? '');
  const isDescription = key === 'license' || key === 'deprecated';
  (isEdge || isDescription ? side.edges : side.loose).push(`${key ?? ''}:${raw}`);
}
