import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Repository } from '../github/repository.ts';
import { BadInput } from '../user-error.ts';

const form = /^(?:https:\/\/[^/]+\/)?([A-Za-z0-9_][A-Za-z0-9_-]*)\/([A-Za-z0-9._-]+?)(?:\.git)?\/?$/;

/** A repository as people write it: OWNER/REPO, or its address; null: it is none. */
export function repositoryIn(text: string): Repository | null {
  const [, owner, repo] = form.exec(text) ?? [];
  return owner === undefined || repo === undefined || /^\.{1,2}$/.test(repo) ? null : { owner, repo };
}

/** Where records are: in the clone in a folder, which comes before a repository of that name, or on GitHub. Throws BadInput. */
export async function folderOrRepository(
  target: string,
  cwd: string,
): Promise<{ folder: string } | { repository: Repository }> {
  const folder = resolve(cwd, target);
  if (await isFolder(folder)) return { folder };
  const repository = repositoryIn(target);
  if (repository !== null) return { repository };
  throw new BadInput(`${target}: no folder, and no repository. Write OWNER/REPO, e.g. acme/shop, or a folder`);
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
