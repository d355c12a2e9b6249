import { basename, dirname, resolve } from 'node:path';
import { CheckoutError, type RunGit } from './git.ts';

export interface Ref {
  sha: string;
  /** The full name that a symbolic reference (such as refs/remotes/origin/HEAD) stands for; empty otherwise. */
  target: string;
}

/** What a checkout is and where it stands, before anything is compared. */
export interface Checkout {
  /** The commit that HEAD names. */
  head: string;
  /** The branch that is checked out; null: HEAD is detached. */
  branch: string | null;
  /** Branches and remote-tracking branches, by full name. */
  refs: ReadonlyMap<string, Ref>;
  /** The configuration, keys as `git config --list` spells them; of several values the last. */
  config: ReadonlyMap<string, string>;
  /** The remote that pull requests go to: origin, or else the first; null: none. */
  remote: string | null;
  /** The repository's own directory, shared by its work trees. Absolute. */
  commonDirectory: string;
  /** The work tree's top folder; null: a bare repository. Absolute. */
  topLevel: string | null;
  shallow: boolean;
  /** sha1 or sha256. */
  objectFormat: string;
}

/** Reads where the checkout around `directory` stands. Throws CheckoutError where there is none, or no commit in it. */
export async function openCheckout(directory: string, git: RunGit): Promise<Checkout> {
  const [where, listed, configured] = await Promise.all([
    // The path comes last, since it alone may contain a line break.
    git([
      'rev-parse',
      '--is-inside-work-tree',
      '--is-shallow-repository',
      '--show-object-format',
      '--show-cdup',
      '--git-common-dir',
    ]),
    git(['for-each-ref', '--format=%(refname)%00%(objectname)%00%(symref)%00%(HEAD)', 'refs/heads', 'refs/remotes']),
    git(['config', '--list', '-z']),
  ]);
  const [inWorkTree, shallow, objectFormat, up = '', ...path] = where.out
    .toString('utf8')
    .replace(/\n$/, '')
    .split('\n');
  const { refs, current } = parseRefs(listed.out.toString('utf8'));
  const config = parseConfig(configured.out.toString('utf8'));
  return {
    head: (current && refs.get(current)?.sha) ?? (await detachedHead(git)),
    branch: current?.replace(/^refs\/heads\//, '') ?? null,
    refs,
    config,
    remote: remoteOf(config),
    commonDirectory: resolve(directory, path.join('\n')),
    topLevel: inWorkTree === 'true' ? resolve(directory, up) : null,
    shallow: shallow === 'true',
    objectFormat: objectFormat ?? 'sha1',
  };
}

/** The commit that is checked out where no branch is. */
async function detachedHead(git: RunGit): Promise<string> {
  const [unborn, commit] = await Promise.all([
    git(['symbolic-ref', '--quiet', '--short', 'HEAD'], { accept: [1] }),
    git(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'], { accept: [1, 128] }),
  ]);
  if (commit.code === 0) return commit.out.toString('utf8').trim();
  const branch = unborn.out.toString('utf8').trim();
  throw new CheckoutError(
    `${branch === '' ? 'This checkout' : `The branch ${branch}`} has no commits yet, so there is nothing to judge. Commit first.`,
  );
}

function parseRefs(listing: string): { refs: Map<string, Ref>; current: string | null } {
  const refs = new Map<string, Ref>();
  let current: string | null = null;
  for (const line of listing.split('\n')) {
    const [name, sha, target = '', mark] = line.split('\0');
    if (name && sha) refs.set(name, { sha, target });
    if (name && mark === '*') current = name;
  }
  return { refs, current };
}

function parseConfig(listing: string): Map<string, string> {
  const config = new Map<string, string>();
  for (const entry of listing.split('\0')) {
    const end = entry.indexOf('\n');
    // A key without a value means true.
    if (entry !== '') config.set(end < 0 ? entry : entry.slice(0, end), end < 0 ? 'true' : entry.slice(end + 1));
  }
  return config;
}

/** The names of the sections `[section "name"]` that set `key`, in the order of the configuration. */
export function sectionNames(config: ReadonlyMap<string, string>, section: string, key: string): string[] {
  const [start, end] = [`${section}.`, `.${key}`];
  return [...config.keys()]
    .filter((name) => name.startsWith(start) && name.endsWith(end) && name.length > start.length + end.length)
    .map((name) => name.slice(start.length, -end.length));
}

function remoteOf(config: ReadonlyMap<string, string>): string | null {
  const remotes = sectionNames(config, 'remote', 'url');
  return remotes.includes('origin') ? 'origin' : (remotes[0] ?? null);
}

/**
 * OWNER/REPO from the remote's address (`git@host:o/r.git`, `https://host/o/r`, `ssh://git@host:22/o/r.git`), or
 * `local/FOLDER` where there is no remote, or one that is a folder.
 */
export function repositoryName({ config, remote, commonDirectory }: Checkout): string {
  const url = remote === null ? undefined : config.get(`remote.${remote}.url`);
  const path = url === undefined ? undefined : remotePath(url);
  const [repository, owner] = (path ?? '')
    .split('/')
    .filter((part) => part !== '')
    .reverse();
  if (repository && owner && !/\s/.test(owner + repository)) return `${owner}/${repository.replace(/\.git$/, '')}`;
  const folder = basename(commonDirectory) === '.git' ? dirname(commonDirectory) : commonDirectory;
  return `local/${
    basename(folder)
      .replace(/\.git$/, '')
      .replaceAll(/\s/g, '-') || 'repository'
  }`;
}

/** The path in a remote's address; undefined for a folder of this machine. */
function remotePath(url: string): string | undefined {
  const address = /^[a-z][a-z0-9+.-]*:\/\/[^/]*\/(.*)$/i.exec(url);
  if (address) return url.toLowerCase().startsWith('file:') ? undefined : address[1];
  // The scp form: no slash before the colon, and more than a Windows drive letter.
  const colon = url.indexOf(':');
  return colon > 1 && !url.slice(0, colon).includes('/') ? url.slice(colon + 1) : undefined;
}
