import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Checkout } from './checkout.ts';
import { CheckoutError, type Environment, gitIn, type RunGit } from './git.ts';

/**
 * Hands `read` a git that sees the checkout's objects and nothing else of it: a temporary, empty, bare repository that
 * borrows its object store. So no configuration (diff, merge and filter drivers, aliases, remotes), no attributes, no
 * hooks and no replaced objects of the checkout or the user take part, on every machine the same; and what a trial
 * merge writes goes away with it.
 */
export async function withObjects<T>(
  checkout: Pick<Checkout, 'commonDirectory' | 'objectFormat' | 'shallow'>,
  environment: Environment,
  read: (git: RunGit) => Promise<T>,
): Promise<T> {
  const directory = await mkdtemp(join(tmpdir(), 'change-gate-'));
  try {
    await prepare(directory, checkout);
    return await read(
      gitIn(directory, environment, {
        GIT_DIR: directory,
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_CONFIG_COUNT: '0',
        GIT_ATTR_NOSYSTEM: '1',
        // git before 2.32 knows no GIT_CONFIG_GLOBAL.
        HOME: directory,
        XDG_CONFIG_HOME: directory,
      }),
    );
  } finally {
    // Retried, since after an error another git may still be writing there.
    await rm(directory, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function prepare(
  directory: string,
  { commonDirectory, objectFormat, shallow }: Pick<Checkout, 'commonDirectory' | 'objectFormat' | 'shallow'>,
): Promise<void> {
  const objects = join(commonDirectory, 'objects');
  if (objects.includes('\n'))
    throw new CheckoutError('The path of this checkout contains a line break. Move the checkout to another folder.');
  await Promise.all([
    mkdir(join(directory, 'objects', 'info'), { recursive: true }),
    mkdir(join(directory, 'refs')),
    writeFile(join(directory, 'HEAD'), 'ref: refs/heads/none\n'),
    writeFile(join(directory, 'config'), configuration(objectFormat)),
    shallow ? copyFile(join(commonDirectory, 'shallow'), join(directory, 'shallow')) : undefined,
  ]);
  await writeFile(join(directory, 'objects', 'info', 'alternates'), `${objects}\n`);
}

/** A file of more than 20 MB counts as binary, as it does on GitHub: no diff of it is made. */
function configuration(objectFormat: string): string {
  const format = objectFormat === 'sha1' ? '' : `[extensions]\n\tobjectFormat = ${objectFormat}\n`;
  const version = objectFormat === 'sha1' ? 0 : 1;
  return `[core]\n\trepositoryFormatVersion = ${version}\n\tbare = true\n\tbigFileThreshold = 20m\n\tattributesFile = /dev/null\n${format}`;
}
