import { emptySide, type Side } from './entries.ts';
import { jsonFragment } from './json-fragment.ts';
import { childOf, contentOf, type JsonNode, jsonTree, textOf } from './json-node.ts';
import type { Format } from './sides.ts';

/** composer.lock: two lists of packages, each with where its source and its archive come from. */
export const composerLock: Format = {
  ecosystem: 'composer',
  whole(text) {
    const root = jsonTree(text);
    if (root === null) return null;
    const side = emptySide();
    readRoot(root, side);
    return side;
  },
  hunk(lines) {
    const side = emptySide();
    const nodes = jsonFragment(lines);
    if (nodes === null) return null;
    for (const node of nodes)
      if (node.opened && node.key === null && node.line === 1) readRoot(node, side);
      else if (node.opened && isList(node.key)) for (const child of node.children) readPackage(child, node.key, side);
      else if (node.opened && textOf(node, 'name') !== null && textOf(node, 'version') !== null)
        readPackage(node, null, side);
      else readLoose(node, side);
    return side;
  },
};

const isList = (key: string | null): boolean => key === 'packages' || key === 'packages-dev';

function readRoot(root: JsonNode, side: Side): void {
  for (const { key, raw, line } of root.leaves)
    if (key === 'content-hash' || key === 'hash') side.edges.push(raw);
    else side.facts.push({ what: `\`${key ?? ''}\``, text: raw, line });
  for (const child of root.children)
    if (isList(child.key)) for (const node of child.children) readPackage(node, child.key, side);
    else if (child.key !== '_readme')
      side.facts.push({ what: `\`${child.key ?? ''}\``, text: contentOf(child), line: child.line });
}

const proofs = new Set(['name', 'version', 'source', 'dist']);

function readPackage(node: JsonNode, list: string | null, side: Side): void {
  const [name, version] = [textOf(node, 'name'), textOf(node, 'version')];
  if (name === null) {
    side.loose.push(contentOf(node));
    return;
  }
  const parts = ['source', 'dist'].flatMap((key) => childOf(node, key) ?? []);
  const references = parts.map((part) => textOf(part, 'reference') ?? '');
  const withoutReference = (url: string) =>
    references.reduce((text, each) => (each === '' ? text : text.replaceAll(each, '*')), url);
  side.entries.push({
    key: name,
    ...(list === null ? { isLocal: true } : {}),
    name,
    version,
    direct: null,
    line: node.leaves.find(({ key }) => key === 'version')?.line ?? node.line,
    source: parts
      .map((part) => `${textOf(part, 'type') ?? ''} ${withoutReference(textOf(part, 'url') ?? '')}`)
      .join('\n'),
    checksum: [...references, ...parts.map((part) => textOf(part, 'shasum') ?? '')]
      .filter((each) => each !== '')
      .join('\n'),
    traits: { 'the list': list ?? '', 'the kind': textOf(node, 'type') ?? '' },
    metadata: contentOf(node, proofs),
  });
}

/** How far in the members of a package stand, with Composer's four blanks a step; and those of its source and archive. */
const memberIndent = 12;
const partIndent = 16;

const decisive = new Set(['name', 'version', 'type', 'url', 'reference', 'shasum', 'mirrors']);

/** Parts of a package whose beginning is out of sight: what its author wrote about it does not matter. */
function readLoose(node: JsonNode, side: Side): void {
  if (node.opened && node.indent >= partIndent) {
    side.edges.push(contentOf(node));
    return;
  }
  if (node.opened && node.indent === memberIndent && !proofs.has(node.key ?? '')) {
    side.edges.push(`${node.key ?? ''}{${contentOf(node)}}`);
    return;
  }
  for (const { key, raw, indent } of node.leaves) {
    const isDescription = indent > partIndent || (indent >= memberIndent && !decisive.has(key ?? 'name'));
    (isDescription || key === 'content-hash' ? side.edges : side.loose).push(`${key ?? ''}:${raw}`);
  }
  for (const child of node.children) side.loose.push(`${child.key ?? ''}{${contentOf(child)}}`);
}
