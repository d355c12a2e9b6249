import type { ManifestReader } from './dependency.ts';
import { excerpt, type Meaning, type Side, type Stated, together } from './line-meaning.ts';
import { readMoves } from './line-moves.ts';
import { nugetJsonLines } from './nuget-json.ts';
import { doubted, type XmlElement, type XmlText, xmlLines } from './xml-lines.ts';
import { Properties, type PropertySyntax, type Taker } from './xml-properties.ts';

const xml =
  /(?:^|\/)(?:[^/]+\.(?:cs|fs|vb)proj|Directory\.(?:Packages|Build)\.(?:props|targets)|packages(?:\.[^/]*)?\.config)$/i;
/** Elsewhere `global.json` is a common name for other things. */
const json = /(?:^|\/)(?:packages(?:\.[^/]*)?\.lock|dotnet-tools)\.json$|^(?:src\/)?global\.json$/i;

/** .NET: https://learn.microsoft.com/nuget/consume-packages/package-references-in-project-files */
export const nuget: ManifestReader = {
  ecosystem: 'nuget',
  reads: (path) => xml.test(path) || json.test(path),
  read: (manifest) =>
    readMoves(manifest, 'nuget', json.test(manifest.path) ? nugetJsonLines(manifest.path) : projectLines),
};

const packages: ReadonlySet<string> = new Set([
  'packagereference',
  'packageversion',
  'globalpackagereference',
  'packagedownload',
  'dotnetclitoolreference',
  'package',
  'sdk',
]);

/** Properties of a project that hold versions of its own, of its language or its platform. */
const own =
  /^(?:(?:Assembly|File|Informational|Package|Product|Lang|Target\w*|Min\w*|Tools)?Version(?:Prefix|Suffix)?|TargetFrameworks?|Nullable)$/i;

/** https://learn.microsoft.com/visualstudio/msbuild/msbuild-properties */
const syntax: PropertySyntax = {
  use: /\$\(([\w.-]{1,200})\)/g,
  parent: 'PropertyGroup',
  mayBe: (name) => /version/i.test(name) && !own.test(name),
};

interface Package extends Taker {
  element: XmlElement;
  /** The line that names it, as an index. */
  naming: XmlText | null;
  /** All that state a version: an attribute or a child. */
  versions: XmlText[];
}

function projectLines(side: Side): Meaning[] {
  const { elements, meanings, malformed } = xmlLines(side);
  const found = elements.flatMap((element) => (packages.has(element.name.toLowerCase()) ? [packageOf(element)] : []));
  const takers = found.flatMap((each) => each.versions.map(({ value }) => ({ ...each, version: value })));
  const properties = new Properties(takers, side, syntax);
  for (const each of found) readPackage(each, meanings, side);
  for (const element of elements) {
    const { text, name, parent } = element;
    if (text === null) continue;
    const alone = name === 'Version' && parent === null && !side.whole;
    const meaning = alone ? unknownVersion(text) : own.test(name) ? null : properties.meaningOf(element);
    if (meaning?.kind === 'stated') meanings[text.line] = together(meanings[text.line], meaning);
    else if (own.test(name) && parent?.name === 'PropertyGroup') meanings[text.line] = ownVersion(name, text);
  }
  return malformed === null ? meanings : meanings.map((meaning) => doubted(meaning, malformed, side));
}

const notShown = 'whose version it is is not shown';

const unknownVersion = ({ value, span }: XmlText): Meaning => ({
  kind: 'stated',
  stated: [
    { name: 'Version', version: value, spans: [span], direct: null, unclear: 'whose version it is is not shown' },
  ],
  needsContents: true,
});

const ownVersion = (name: string, { value }: XmlText): Meaning => ({
  kind: 'other',
  what: excerpt(name === 'Version' ? `the project's own version, ${value}` : `${name} ${value}`),
});

function packageOf(element: XmlElement): Package {
  // MSBuild does not regard case.
  const texts = new Map([...element.attributes].map(([key, text]) => [key.toLowerCase(), text]));
  const naming = ['include', 'update', 'id', 'name'].flatMap((key) => texts.get(key) ?? [])[0] ?? null;
  const attributes = [texts.get('version'), texts.get('versionoverride')];
  const children = element.children.map(({ name, text }) => (/^Version(?:Override)?$/i.test(name) ? text : null));
  const versions = [...attributes, ...children].flatMap((text) => text ?? []);
  const managed = /^(?:packageversion|package)$/i.test(element.name);
  const name = naming?.value ?? null;
  return { element, naming, name, version: versions[0]?.value ?? null, direct: managed ? null : true, versions };
}

function readPackage(found: Package, meanings: Meaning[], side: Side): void {
  const { element, naming, name, versions } = found;
  if (name !== null && !element.children.some(({ children }) => children.length > 0))
    markParts(found, name, meanings, side);
  for (const { value, span, line } of versions) {
    const stated: Stated = { name: name ?? 'Version', version: value, spans: [span], direct: found.direct };
    meanings[line] = together(meanings[line], {
      kind: 'stated',
      stated: [name === null ? { ...stated, unclear: notShown } : stated],
      needsContents: name === null && !side.whole,
      ...(naming === null || naming.line === line ? {} : { namedOn: naming.line }),
    });
  }
}

/** The lines of a package belong to it; one of them names it. */
function markParts({ element, naming, version, direct }: Package, name: string, meanings: Meaning[], side: Side): void {
  for (let line = element.first; line <= element.last; line++) {
    if (meanings[line]?.kind !== 'other') continue;
    const part: Meaning = { kind: 'part', of: name, what: excerpt(side.lines[line] ?? '') };
    meanings[line] = line === naming?.line ? { ...part, names: { name, version, spans: [], direct } } : part;
  }
}
