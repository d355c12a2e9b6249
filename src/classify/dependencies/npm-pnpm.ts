import { type Entry, emptySide, type Fact, type Side } from './entries.ts';
import { hasDistinctKeys, type IndentNode, indentTree, textBelow, valueIn } from './indent-tree.ts';
import type { Line } from './json-fragment.ts';
import { readNpmSpec } from './npm-spec.ts';
import { type Format, linesOf } from './sides.ts';

/** pnpm-lock.yaml, from version 5 of the format to 9. */
export const pnpmLock: Format = {
  ecosystem: 'npm',
  whole: (text) => readLock(linesOf(text), ''),
  hunk: readLock,
};

const sections: ReadonlySet<string> = new Set([
  'specifiers',
  'dependencies',
  'devDependencies',
  'optionalDependencies',
]);

function readLock(lines: readonly Line[], heading: string): Side {
  const side = emptySide();
  const { roots, rootless } = indentTree(lines);
  for (const root of roots) readRoot(root, side);
  const section = /^([a-zA-Z]+):/.exec(heading)?.[1] ?? '';
  for (const node of rootless) readRootless(node, section, side);
  return side;
}

function readRoot(root: IndentNode, side: Side): void {
  const { key, children } = root;
  if (key === 'packages') for (const node of children) readPackage(node, side);
  else if (key === 'snapshots') side.edges.push(...children.map((node) => `${node.key}{${textBelow(node)}}`));
  else if (key === 'importers' || key === 'catalogs') for (const child of children) readWithin(child, child.key, side);
  else if (sections.has(key)) readWithin(root, key, side);
  else if (key !== '---') side.facts.push(factOf(root));
}

const factOf = (root: IndentNode): Fact => ({
  what: `\`${root.key.slice(0, 80)}\``,
  text: `${root.value}\n${textBelow(root)}`,
  line: root.line,
});

/** `lodash@4.17.21`, `/lodash@4.17.21`, `/lodash/4.17.21`, each perhaps with peers behind it. */
function readPackage(node: IndentNode, side: Side): void {
  const found = /^\/?((?:@[^@/]{1,214}\/)?[^@/]{1,214})[@/]([^(_]{1,2000})/.exec(node.key);
  const [, name, version] = found ?? [];
  if (name === undefined || version === undefined || !hasDistinctKeys(node)) {
    side.loose.push(`${node.key}{${textBelow(node)}}`);
    return;
  }
  const resolution = node.children.find(({ key }) => key === 'resolution');
  // Below `snapshots` it stands again, with what it depends on.
  if (resolution === undefined) {
    side.edges.push(`${node.key}{${textBelow(node)}}`);
    return;
  }
  const proof = `${resolution.value}{${textBelow(resolution)}}`;
  const checksum = /integrity: ?['"]?([\w+/=-]{1,200})/.exec(proof)?.[1] ?? '';
  side.entries.push({
    key: node.key,
    name,
    version,
    direct: null,
    line: node.line,
    source: checksum === '' ? proof : proof.replace(checksum, '').replaceAll(version, '*'),
    checksum,
    traits: { 'the script at installation': valueIn(node, 'requiresBuild') },
    metadata: textBelow(node, new Set(['resolution', 'requiresBuild'])),
  });
}

/** An importer: `lodash` with `specifier` and `version` below it, or `lodash: 4.17.21` in the oldest format. */
function readWithin(node: IndentNode, place: string, side: Side): void {
  for (const child of node.children) {
    const specifier = valueIn(child, 'specifier');
    const version = valueIn(child, 'version');
    if (specifier !== '' || version !== '') side.entries.push(...asked(child, place, specifier, version));
    else if (child.children.length > 0) readWithin(child, `${place}\n${child.key}`, side);
    else if (child.value !== '')
      side.entries.push(...asked(child, place, place.endsWith('specifiers') ? child.value : '', child.value));
  }
}

/** What the project asks for, and what it gets. */
function asked(node: IndentNode, place: string, specifier: string, version: string): Entry[] {
  const common = { direct: true, traits: { 'the section': place } };
  const lineOf = (key: string) => node.children.find((child) => child.key === key)?.line ?? node.line;
  const spec = readNpmSpec(specifier);
  const name = spec.target ?? node.key;
  const wanted = {
    ...common,
    key: `${place}\n${node.key}\nspecifier`,
    family: `specifier\n${name}`,
    name,
    version: spec.version,
    line: lineOf('specifier'),
  };
  const got = {
    ...common,
    key: `${place}\n${node.key}\nversion`,
    family: `version\n${name}`,
    name,
    version: version.replace(/[(_].*$/, ''),
    line: lineOf('version'),
  };
  return [...(specifier === '' ? [] : [wanted]), ...(version === '' || version === specifier ? [] : [got])];
}

/** What says which content a package has; the rest only connects packages. */
const decisive: ReadonlySet<string> = new Set([
  ...['specifier', 'version', 'resolution', 'integrity', 'tarball', 'type', 'repo', 'commit', 'directory'],
  ...['hash', 'path', 'requiresBuild'],
]);

/** A line whose section is not in the piece, but perhaps in its heading. */
function readRootless(node: IndentNode, section: string, side: Side): void {
  const { key, indent } = node;
  const text = `${key}:${node.value}{${textBelow(node)}}`;
  const hasSpecifier = (each: IndentNode) => valueIn(each, 'specifier') !== '';
  if (hasSpecifier(node) || node.children.some(hasSpecifier)) {
    const here = emptySide();
    readWithin(hasSpecifier(node) ? { ...node, children: [node] } : node, section, here);
    side.entries.push(...here.entries.map((entry) => ({ ...entry, isLocal: true })));
  } else if (indent === 2 && section === 'packages') readPackage(node, side);
  else if (indent === 2 && sections.has(section) && node.value !== '')
    readWithin({ ...node, children: [node] }, section, side);
  else if (indent >= 4 && !decisive.has(key)) side.edges.push(text);
  else if (indent === 2 && section === 'snapshots') side.edges.push(text);
  else side.loose.push(text);
}

/** pnpm-workspace.yaml: its catalogues are constraints; all the rest is told as it stands. */
export const pnpmWorkspace: Format = {
  ecosystem: 'npm',
  whole: (text) => readWorkspace(linesOf(text), ''),
  hunk: readWorkspace,
};

function readWorkspace(lines: readonly Line[], heading: string): Side {
  const side = emptySide();
  const { roots, rootless } = indentTree(lines);
  for (const root of roots)
    if (root.key === 'catalog') readCatalog(root, 'default', side);
    else if (root.key === 'catalogs') for (const child of root.children) readCatalog(child, child.key, side);
    else side.facts.push(factOf(root));
  for (const node of rootless)
    if (heading.startsWith('catalog:') && node.children.length === 0)
      readCatalog({ ...node, children: [node] }, 'default', side);
    else if (heading.startsWith('catalogs:') && node.children.length > 0) readCatalog(node, node.key, side);
    else side.loose.push(`${node.key}:${node.value}{${textBelow(node)}}`);
  return side;
}

function readCatalog(catalog: IndentNode, place: string, side: Side): void {
  for (const node of catalog.children) {
    const spec = readNpmSpec(node.value);
    if (node.children.length > 0 || node.value === '') side.loose.push(`${node.key}{${textBelow(node)}}`);
    else
      side.entries.push({
        key: `${place}\n${node.key}\n${spec.target ?? ''}`,
        name: spec.target ?? node.key,
        version: spec.version,
        direct: true,
        line: node.line,
        traits: { 'the catalogue': place },
      });
  }
}
