import type { Manifest } from './dependency.ts';
import { hasReader, readDependencies } from './read.ts';

/**
 * Whether a file names dependencies in a way that is understood, by its name. Of a change of nothing but code the readers are
 * not even loaded.
 */
export function isManifest(path: string): boolean {
  const before = known.get(path);
  if (before !== undefined) return before;
  const is = !isCode(path) && hasReader(path);
  if (known.size >= mostKnown) known.clear();
  known.set(path, is);
  return is;
}

/** By path, whichever change it is of: of each it is asked several times which of its files are manifests. */
const known = new Map<string, boolean>();
/** As many as the largest pull request has, with both names of each file. */
const mostKnown = 6_000;

/** Whether a file holds code or text for people, by its ending: no manifest. To ask every reader takes a hundred times as long. */
export const isCode = (path: string): boolean => code.test(path) && !manifestsAsCode.test(path);

const code =
  /\.(?:[cm]?[jt]sx?|vue|svelte|astro|html?|css|s[ac]ss|less|md|mdx|svg|png|py|rb|php|go|rs|java|kt|scala|groovy|cs|fs|swift|dart|exs?|[ch]|cc|[ch]pp|sql|sh)$/i;
const manifestsAsCode = /(?:^|\/)(?:setup\.py|gems\.rb|mix\.exs|buildSrc\/)|(?:docker|container)file/i;

/**
 * The manifests that would be read exactly with both versions of them, at most `most`: those from which nothing was proven
 * so far. In the order of the files.
 */
export function manifestsInDoubt<File extends Manifest>(files: readonly File[], most: number): File[] {
  const manifests = files.filter(({ path }) => isManifest(path));
  if (manifests.length === 0) return [];
  const verdicts = readDependencies(manifests).files;
  return manifests.filter((_, index) => verdicts[index]?.needsContents).slice(0, most);
}

/**
 * The manifests that stay unclear as a whole once all texts were read that could be: those without their texts, and those
 * that are not understood. One with a single unclear dependency is not among them: what is unclear of it is known.
 */
export function manifestsUnclear<File extends Manifest>(files: readonly File[]): File[] {
  const manifests = files.filter(({ path }) => isManifest(path));
  if (manifests.length === 0) return [];
  const { changes, files: verdicts } = readDependencies(manifests);
  const whole = new Set(
    changes.flatMap(({ level, name, path }) => (level === 'unclear' && name === path ? [path] : [])),
  );
  return manifests.filter((file, index) => {
    const verdict = verdicts[index];
    return verdict?.level === 'unclear' && (whole.has(file.path) || (verdict.needsContents && !isRead(file)));
  });
}

/** Whether both versions of a file are known, as far as there are two. */
const isRead = ({ status, before, after }: Manifest): boolean =>
  (before !== undefined || status === 'added' || status === 'copied') && (after !== undefined || status === 'removed');
