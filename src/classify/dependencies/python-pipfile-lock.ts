import { emptySide, type Side } from './entries.ts';
import { jsonFragment, type Line } from './json-fragment.ts';
import { childOf, contentOf, type JsonNode, jsonTree, textOf } from './json-node.ts';
import { specifierOf } from './python-requirement.ts';
import type { Format } from './sides.ts';

/** Pipfile.lock: a section for each category, in which each package has its hashes and a version. */
export const pipfileLock: Format = {
  ecosystem: 'python',
  whole(text) {
    const root = jsonTree(text);
    if (root === null) return null;
    const side = emptySide();
    readRoot(root, side);
    return side;
  },
  hunk(lines: readonly Line[]) {
    const side = emptySide();
    const nodes = jsonFragment(lines);
    if (nodes === null) return null;
    for (const node of nodes)
      if (node.opened && node.key === null && node.line === 1) readRoot(node, side);
      else if (node.opened && textOf(node, 'version') !== null) readPackage(node, '', side);
      else if (node.opened && node.children.some((child) => textOf(child, 'version') !== null)) readSection(node, side);
      else side.loose.push(contentOf(node));
    return side;
  },
};

function readRoot(root: JsonNode, side: Side): void {
  for (const child of root.children)
    if (child.key !== '_meta') readSection(child, side);
    else
      for (const part of child.children)
        if (part.key === 'hash') side.edges.push(contentOf(part));
        else side.facts.push({ what: `\`${part.key ?? ''}\``, text: contentOf(part), line: part.line });
  for (const { key, raw, line } of root.leaves) side.facts.push({ what: `\`${key ?? ''}\``, text: raw, line });
}

function readSection(section: JsonNode, side: Side): void {
  for (const node of section.children) readPackage(node, section.key ?? '', side);
}

const described = new Set([
  'version',
  'hashes',
  'index',
  'git',
  'ref',
  'path',
  'file',
  'editable',
  'extras',
  'markers',
]);

function readPackage(node: JsonNode, section: string, side: Side): void {
  const version = textOf(node, 'version');
  side.entries.push({
    key: `${section}\n${node.key ?? ''}`,
    ...(section === '' ? { isLocal: true } : {}),
    name: node.key ?? '',
    version: version === null ? null : specifierOf(version),
    // Only what the Pipfile names has an index.
    direct: textOf(node, 'index') === null ? null : true,
    line: node.leaves.find(({ key }) => key === 'version')?.line ?? node.line,
    source: ['index', 'git', 'ref', 'path', 'file', 'editable']
      .map((key) => textOf(node, key) ?? '')
      .join('\n')
      .trim(),
    checksum: (childOf(node, 'hashes')?.leaves ?? []).map(({ raw }) => raw).join('\n'),
    traits: { 'the extras': contentOf(childOf(node, 'extras') ?? { ...node, leaves: [], children: [] }) },
    metadata: `${textOf(node, 'markers') ?? ''}${contentOf(node, described)}`,
  });
}
