/** Whose rules a dependency's name and version follow. */
export const ecosystems = [
  'npm',
  'python',
  'go',
  'cargo',
  'rubygems',
  'composer',
  'maven',
  'gradle',
  'nuget',
  'docker',
  'actions',
  'terraform',
  'pre-commit',
  'tool',
] as const;
export type Ecosystem = (typeof ecosystems)[number];

/** How far a dependency moved. `unclear`: it cannot be proven, which is treated like an addition. */
export const dependencyLevels = ['patch', 'minor', 'major', 'downgrade', 'removed', 'added', 'unclear'] as const;
export type DependencyLevel = (typeof dependencyLevels)[number];

/** One dependency that a change adds, removes or moves. */
export interface DependencyChange {
  ecosystem: Ecosystem;
  /** The name as its ecosystem spells it, e.g. `@types/node`, `org.slf4j:slf4j-api`, `actions/checkout`. */
  name: string;
  /** The version or constraint before; null where there was none, or where it is not known. */
  from: string | null;
  to: string | null;
  level: DependencyLevel;
  /** Whether the project itself asks for it; null where the file does not tell. */
  direct: boolean | null;
  /** The file that shows it, and the line there in the new version (in the old one for a removal); null: not known. */
  path: string;
  line: number | null;
  /** The commit that takes effect, where the version only stands in a comment beside it: a comment proves nothing. */
  pin?: string;
  /** Why it is unclear, or what else a reader has to know: one sentence without the final stop. */
  note?: string;
}

/** One line of GitHub's dependency review: a dependency in one version that a manifest gains or loses. */
export interface ComparedDependency {
  change: 'added' | 'removed';
  /** As GitHub calls it: npm, pip, gomod … */
  ecosystem: string;
  name: string;
  /** The version or constraint; '' where GitHub knows none. */
  version: string;
}

/** A manifest or lock file of a change, as far as it is known. */
export interface Manifest {
  path: string;
  previousPath?: string | undefined;
  status: 'added' | 'removed' | 'modified' | 'renamed' | 'copied' | 'changed' | 'unchanged';
  /** The unified diff without file header, as GitHub gives it; absent for large files. */
  patch?: string | undefined;
  /** Both versions of the file, where they were read; null: the file did not exist there. */
  before?: string | null | undefined;
  after?: string | null | undefined;
  /** What GitHub's dependency review lists for it, where the above does not tell; compared.ts says what that is worth. */
  compared?: readonly ComparedDependency[] | undefined;
}

/** What one manifest or lock file shows. */
export interface ManifestReading {
  changes: readonly DependencyChange[];
  /**
   * What else the file changes besides versions of dependencies: a script, the project's own version, an override, a
   * runtime. Each in a few words with its line, for the author. Empty: the changes are all there is.
   */
  others: readonly { what: string; line: number | null }[];
  /**
   * The patch alone does not tell (a hunk without its section, no patch at all); with both versions of the file it would be
   * read exactly. Then `changes` holds what could be told, as `unclear`.
   */
  needsContents: boolean;
}

/** Reads the manifests of one ecosystem. Pure, linear in the size of its input, and never throws. */
export interface ManifestReader {
  ecosystem: Ecosystem;
  /** Whether a path names such a file, by its name alone. */
  reads(path: string): boolean;
  read(manifest: Manifest): ManifestReading;
}
