import type { XmlElement, XmlText } from './xml-lines.ts';

/** An element of a POM that names an artifact: a dependency, a plugin, the parent. */
export interface Artifact {
  element: XmlElement;
  /** `group:artifact`, or less where less is shown; null: its name is not shown. */
  name: string | null;
  version: string | null;
  /** The line that names it, as an index. */
  naming: number | null;
  /** Whether the project asks for it itself; null: it is only managed, or that is not shown. */
  direct: boolean | null;
  /** The first child of each name that holds text. */
  texts: ReadonlyMap<string, XmlText>;
}

const elementNames: ReadonlySet<string> = new Set([
  'dependency',
  'plugin',
  'extension',
  'parent',
  'path',
  'annotationProcessorPath',
  'artifactItem',
]);

/** The artifacts by their elements, an outer one before those within it. */
export function artifactsOf(elements: readonly XmlElement[]): Map<XmlElement, Artifact> {
  const found = elements.filter(({ name }) => elementNames.has(name));
  found.sort((one, other) => one.first - other.first || other.last - one.last);
  return new Map(found.map((element) => [element, artifactOf(element)]));
}

function artifactOf(element: XmlElement): Artifact {
  const texts = textsOf(element);
  const artifact = texts.get('artifactId');
  const byDefault = element.name === 'plugin' && element.opened ? 'org.apache.maven.plugins' : undefined;
  const group = texts.get('groupId')?.value ?? byDefault;
  const name = artifact === undefined || group === undefined ? artifact?.value : `${group}:${artifact.value}`;
  return {
    element,
    name: name ?? null,
    version: texts.get('version')?.value ?? null,
    naming: artifact?.line ?? null,
    direct: element.name === 'parent' ? true : isDirect(element),
    texts,
  };
}

function textsOf({ children }: XmlElement): Map<string, XmlText> {
  const texts = new Map<string, XmlText>();
  for (const { name, text } of children) if (text !== null && !texts.has(name)) texts.set(name, text);
  return texts;
}

function isDirect({ parent }: XmlElement): boolean | null {
  const outer = parent?.parent?.name;
  return outer === undefined || outer === 'dependencyManagement' || outer === 'pluginManagement' ? null : true;
}

/**
 * Why a parent may be the project's own, so that its version is the project's; null: it comes from a repository. An empty
 * `relativePath` says so, and so does a project of another group: https://maven.apache.org/pom.html#Inheritance
 */
export function whyOwnParent({ element, texts }: Artifact): string | null {
  const { children, parent: project } = element;
  const relative = children.find(({ name }) => name === 'relativePath');
  const path = relative?.text?.value ?? '';
  if (relative !== undefined && path === '' && relative.children.length === 0) return null;
  const group = texts.get('groupId')?.value;
  const own = project?.children.find(({ name }) => name === 'groupId')?.text?.value;
  if (relative === undefined && own !== undefined && group !== undefined && !isSameOwner(own, group)) return null;
  return "the parent may be the project's own, with its version";
}

/** `com.acme.shop` and `com.acme` are most likely one organisation's. */
const isSameOwner = (one: string, other: string): boolean =>
  one === other || one.startsWith(`${other}.`) || other.startsWith(`${one}.`);
