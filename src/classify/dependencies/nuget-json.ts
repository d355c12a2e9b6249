import { jsonFragment } from './json-fragment.ts';
import { type JsonLeaf, type JsonNode, stringValue, textOf } from './json-node.ts';
import { excerpt, type Interpret, type Meaning, nothing, other, type Stated } from './line-meaning.ts';

/** Tells what the members of a node mean; `of` is the package within which it stands. */
type ReadNode = (node: JsonNode, of: string | null, set: (leaf: JsonLeaf, meaning: Meaning) => void) => void;

/** The JSON files of .NET, which its tools write one member a line. */
export function nugetJsonLines(path: string): Interpret {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  const read = name === 'global.json' ? readSdk : name === 'dotnet-tools.json' ? readTool : readLocked;
  return ({ lines, whole }) => {
    const meanings = lines.map((text) => (structure.test(text) ? nothing : other(text)));
    const nodes = jsonFragment(lines.map((text, number) => ({ text, number })));
    if (nodes === null) return lines.map((text) => ({ ...other(text), needsContents: !whole }));
    const left = nodes.map((node): { node: JsonNode; of: string | null } => ({ node, of: null }));
    for (let next = left.pop(); next !== undefined; next = left.pop()) {
      const { key, line, children } = next.node;
      read(next.node, next.of, (leaf, meaning) => {
        if (leaf.line !== null) meanings[leaf.line] = withSpan(meaning, leaf, lines[leaf.line] ?? '');
      });
      const of = isPackage(next.node) ? key : null;
      if (of !== null && line !== null) meanings[line] = { kind: 'part', of, what: excerpt(of) };
      for (const node of children) left.push({ node, of });
    }
    return meanings;
  };
}

const isPackage = (node: JsonNode): boolean => textOf(node, 'resolved') !== null || textOf(node, 'version') !== null;

/** What ends something; what begins it stands on a line that is looked at. */
const structure = /^\s*(?:[}\]]+,?\s*)?$/;

/** The version stands at the end of the line; whether a comma follows does not matter. */
function withSpan(meaning: Meaning, { raw }: JsonLeaf, line: string): Meaning {
  if (meaning.kind !== 'stated') return meaning;
  const start = line.lastIndexOf(raw) + 1;
  const spans = [[start, line.length]] as const;
  return { ...meaning, stated: meaning.stated.map((each) => ({ ...each, spans })) };
}

const statedBy = (name: string | null, version: string, direct: boolean | null): Meaning => {
  const stated: Stated = { name: name ?? 'version', version, spans: [], direct };
  if (name !== null) return { kind: 'stated', stated: [stated] };
  return { kind: 'stated', stated: [{ ...stated, unclear: 'whose version it is is not shown' }], needsContents: true };
};

/** packages.lock.json */
const readLocked: ReadNode = (node, of, set) => {
  const { key, leaves } = node;
  const type = textOf(node, 'type');
  const direct = type === null ? null : type === 'Direct';
  for (const leaf of leaves) {
    const version = stringValue(leaf.raw);
    if (version === null) continue;
    if (of !== null && key === 'dependencies') set(leaf, { kind: 'checksum', of });
    else if (leaf.key === 'resolved' || leaf.key === 'requested') set(leaf, statedBy(key, version, direct));
    else if (leaf.key === 'contentHash') set(leaf, { kind: 'checksum', of: key });
    else if (leaf.key === 'type' && key !== null)
      set(leaf, { kind: 'part', of: key, what: excerpt(`${key}: ${version}`) });
  }
};

/** .config/dotnet-tools.json */
const readTool: ReadNode = (node, _, set) => {
  const { key, parent, leaves } = node;
  for (const leaf of leaves) {
    const version = stringValue(leaf.raw);
    if (leaf.key !== 'version' || version === null || (parent !== null && parent.key !== 'tools')) continue;
    set(leaf, statedBy(key, version, true));
  }
};

/** global.json: the SDK is what programs are built with and run on. */
const readSdk: ReadNode = ({ key, leaves }, _, set) => {
  for (const leaf of leaves) {
    const version = stringValue(leaf.raw);
    if (version === null) continue;
    if (key === 'msbuild-sdks') set(leaf, statedBy(leaf.key, version, true));
    else if (leaf.key === 'version') set(leaf, { kind: 'other', what: excerpt(`the runtime .NET SDK ${version}`) });
  }
};
