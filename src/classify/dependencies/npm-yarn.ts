import { type Entry, emptySide, type Side } from './entries.ts';
import { hasDistinctKeys, type IndentNode, indentTree, textBelow, valueIn } from './indent-tree.ts';
import type { Line } from './json-fragment.ts';
import { withoutVersion } from './npm-lock.ts';
import { type Format, linesOf } from './sides.ts';

/** yarn.lock, the first format (`lodash@^4.17.20:`) and Berry's (`"lodash@npm:^4.17.20":`). */
export const yarnLock: Format = {
  ecosystem: 'npm',
  whole: (text) => read(linesOf(text)),
  hunk: read,
};

const proofs = new Set(['version', 'resolved', 'integrity', 'resolution', 'checksum', 'linkType', 'languageName']);

function read(lines: readonly Line[]): Side {
  const side = emptySide();
  const { roots, rootless } = indentTree(lines);
  for (const node of roots) {
    const name = nameOf(node.key);
    if (node.key === '__metadata')
      side.facts.push({ what: 'the format of the lock file', text: textBelow(node), line: node.line });
    else if (name === null || !hasDistinctKeys(node)) side.loose.push(`${node.key}:${node.value}{${textBelow(node)}}`);
    else side.entries.push(entryOf(node, name));
  }
  for (const node of rootless) readLoose(node, side);
  return side;
}

/** The name of the first descriptor: `"@babel/core@npm:^7.0.0, @babel/core@npm:^7.1.0"`. */
function nameOf(header: string): string | null {
  const first = header.startsWith('"') ? header.slice(1) : header;
  const at = first.indexOf('@', 1);
  const name = at < 0 ? '' : first.slice(0, at);
  return /^(?:@[^@/\s,]{1,214}\/)?[^@/\s,]{1,214}$/.test(name) ? name : null;
}

function entryOf(node: IndentNode, name: string): Entry {
  const version = valueIn(node, 'version') || null;
  const [address = '', hash = ''] = valueIn(node, 'resolved').split('#', 2);
  const resolution = valueIn(node, 'resolution');
  const isOwn = valueIn(node, 'linkType') === 'soft';
  return {
    key: node.key,
    name,
    version,
    direct: null,
    line: node.children.find(({ key }) => key === 'version')?.line ?? node.line,
    source: withoutVersion(address || resolution, version),
    checksum: valueIn(node, 'integrity') || valueIn(node, 'checksum') || hash,
    traits: {
      'the descriptor': describes(node.key),
      'the link': valueIn(node, 'linkType'),
    },
    // What the project's own packages ask for stands in their manifests.
    metadata: isOwn ? '' : textBelow(node, proofs),
  };
}

/** Which protocols and aliases the descriptors use, without their constraints. */
function describes(header: string): string {
  const kinds = header.split(', ').map((each) => {
    const text = each.replaceAll('"', '');
    const found = /^@?[^@]{1,214}@(?:npm:)?([a-z+]{2,12}:|@?[^@\s]{1,214}@)/.exec(text);
    return found?.[1] ?? '';
  });
  return [...new Set(kinds)].sort().join(' ');
}

/** Below a package whose header is not in sight: what it depends on stands four steps in. */
function readLoose(node: IndentNode, side: Side): void {
  const text = `${node.key}:${node.value}{${textBelow(node)}}`;
  const isEdge =
    node.indent >= 4 || ['dependencies', 'optionalDependencies', 'peerDependencies', 'bin'].includes(node.key);
  (isEdge ? side.edges : side.loose).push(text);
}
