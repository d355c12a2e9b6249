import type { ManifestReader } from './dependency.ts';
import { excerpt, type Meaning, type Side, type Stated, together } from './line-meaning.ts';
import { readMoves } from './line-moves.ts';
import { type Artifact, artifactsOf, whyOwnParent } from './maven-artifacts.ts';
import { wrapperLines } from './wrapper.ts';
import { doubted, type XmlElement, xmlLines } from './xml-lines.ts';
import { Properties, type PropertySyntax } from './xml-properties.ts';

const project = /(?:^|\/)(?:pom\.xml|[^/]*\.pom|\.mvn\/extensions\.xml)$/;
const wrapper = /(?:^|\/)\.mvn\/wrapper\/maven-wrapper\.properties$/;

/** Maven: https://maven.apache.org/pom.html */
export const maven: ManifestReader = {
  ecosystem: 'maven',
  reads: (path) => project.test(path) || wrapper.test(path),
  read: (manifest) =>
    wrapper.test(manifest.path)
      ? readMoves(manifest, 'tool', wrapperLines)
      : readMoves(manifest, 'maven', projectLines),
};

/** Elements of a POM that are no properties, with a digit in their text. */
const noProperties: ReadonlySet<string> = new Set(
  `modelVersion groupId artifactId packaging name description url inceptionYear id type classifier scope optional source
  target release module phase goal relativePath tag email timezone include exclude argument arg mainClass`.split(/\s+/),
);

/** https://maven.apache.org/pom.html#Properties */
const syntax: PropertySyntax = {
  use: /\$\{([^${}]{1,200})\}/g,
  parent: 'properties',
  mayBe: (name) => !noProperties.has(name),
};

function projectLines(side: Side): Meaning[] {
  const { elements, meanings, malformed } = xmlLines(side);
  const artifacts = artifactsOf(elements);
  // A parent's version cannot come from a property of the file.
  const takers = [...artifacts.values()].filter((each) => each.element.name !== 'parent');
  const properties = new Properties(takers, side, syntax);
  markParts(artifacts.values(), meanings, side);
  for (const element of elements) {
    const { text, name } = element;
    if (text === null || text.value === '') continue;
    const meaning = name === 'version' ? versionMeaning(element, artifacts, side) : properties.meaningOf(element);
    if (meaning?.kind === 'stated') meanings[text.line] = together(meanings[text.line], meaning);
    else if (meaning !== null && meanings[text.line]?.kind !== 'stated') meanings[text.line] = meaning;
  }
  return malformed === null ? meanings : meanings.map((meaning) => doubted(meaning, malformed, side));
}

/** The lines of an artifact belong to it; one of them names it. What stands within another of them belongs to that. */
function markParts(artifacts: Iterable<Artifact>, meanings: Meaning[], { lines }: Side): void {
  // Artifacts stand within others only a few deep.
  let most = 10 * lines.length;
  for (const { element, name, version, direct, naming } of artifacts) {
    most -= element.last - element.first;
    if (name === null || most < 0) continue;
    for (let line = element.first; line <= element.last; line++) {
      const known = meanings[line];
      if (known?.kind !== 'part' && (known?.kind !== 'other' || known.needsContents)) continue;
      const part: Meaning = { kind: 'part', of: name, what: excerpt(lines[line] ?? '') };
      meanings[line] = line === naming ? { ...part, names: { name, version, spans: [], direct } } : part;
    }
  }
}

function versionMeaning(element: XmlElement, artifacts: ReadonlyMap<XmlElement, Artifact>, side: Side): Meaning | null {
  const { text, parent } = element;
  if (text === null) return null;
  const artifact = parent === null ? undefined : artifacts.get(parent);
  const common = { version: text.value, spans: [text.span] };
  if (artifact === undefined) {
    if (parent?.name === 'project') return { kind: 'other', what: "the project's own version" };
    if (parent !== null || side.whole) return null;
    const stated = { name: 'version', ...common, direct: null, unclear: notShown };
    return { kind: 'stated', stated: [stated], needsContents: true };
  }
  const { name, direct, naming } = artifact;
  const unclear = whyUnclear(artifact, text.value);
  const stated: Stated = { name: name ?? 'version', ...common, direct };
  return {
    kind: 'stated',
    stated: [unclear === null ? stated : { ...stated, unclear }],
    needsContents: unclear !== null && unclear !== noVersion && !side.whole,
    ...(naming === null || naming === text.line ? {} : { namedOn: naming }),
  };
}

const notShown = 'whose version it is is not shown';
const noVersion = 'its version is a range or an expression';

function whyUnclear(artifact: Artifact, version: string): string | null {
  if (artifact.name === null) return notShown;
  if (!/^[\w.+-]{1,100}$/.test(version)) return noVersion;
  return artifact.element.name === 'parent' ? whyOwnParent(artifact) : null;
}
