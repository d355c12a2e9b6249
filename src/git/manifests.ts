import type { ChangedFile } from '../change.ts';
import { manifestsInDoubt } from '../classify/dependencies/manifests.ts';
import type { RunGit } from './git.ts';

/** More files are not read; they stay unclear. */
const mostFiles = 100;

/** Longer texts are not read, in bytes. */
const longest = 10_000_000;

/**
 * The files with the texts before and after of those manifests and lock files whose patch alone does not tell which
 * dependencies move. Throws CheckoutError.
 */
export async function withManifests(
  git: RunGit,
  files: readonly ChangedFile[],
  { mergeBase, head }: { mergeBase: string; head: string },
): Promise<ChangedFile[]> {
  const doubtful = new Set(manifestsInDoubt(files, mostFiles));
  return Promise.all(
    files.map(async (file) => {
      if (!doubtful.has(file)) return file;
      const { path, previousPath, status } = file;
      const [before, after] = await Promise.all([
        status === 'added' || status === 'copied' ? undefined : textOf(git, `${mergeBase}:${previousPath ?? path}`),
        status === 'removed' ? undefined : textOf(git, `${head}:${path}`),
      ]);
      return { ...file, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
    }),
  );
}

/** undefined: there is no such file, or it is no text that can be read. */
async function textOf(git: RunGit, expression: string): Promise<string | undefined> {
  const { code, out } = await git(['cat-file', 'blob', expression], { accept: [128] });
  return code !== 0 || out.length > longest || out.includes(0) ? undefined : out.toString('utf8');
}
