import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { defaultBranch } from '../git/base.ts';
import { openCheckout } from '../git/checkout.ts';
import type { Environment } from '../git/git.ts';
import { listFiles, openWorkTree, type WorkTree } from '../git/inventory.ts';

/** Where a repository lives, by its remote's address. */
export interface Remote {
  host: string;
  owner: string;
  repo: string;
}

/** What a checkout shows of its repository. */
export interface Survey {
  /** Its top folder, absolute. */
  topLevel: string;
  /** The checked-out branch; null: HEAD is detached. */
  branch: string | null;
  /** The branch that pull requests go to, as far as the checkout tells; null: it does not. */
  defaultBranch: string | null;
  /** Whether there is no commit yet. */
  unborn: boolean;
  remote: Remote | null;
  /** The paths that git tracks, and new ones that it does not ignore. */
  files: readonly string[];
  /** What separates the lines of text files in this work tree. */
  newline: '\n' | '\r\n';
}

/** Looks around in a checkout, by git alone. Throws CheckoutError where there is none. */
export async function survey(cwd: string, environment: Environment): Promise<Survey> {
  const tree = await openWorkTree(cwd, environment);
  const { git, topLevel } = tree;
  const [head, symbolic, files] = await Promise.all([
    git(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'], { accept: [1, 128] }),
    git(['symbolic-ref', '--quiet', '--short', 'HEAD'], { accept: [1] }),
    listFiles(tree),
  ]);
  const unborn = head.code !== 0;
  const branch = symbolic.code === 0 ? symbolic.out.toString('utf8').trim() : null;
  const checkout = unborn ? null : await openCheckout(topLevel, git);
  const named = checkout === null ? null : (defaultBranch(checkout)?.branch ?? null);
  const [remote, newline] = await Promise.all([remoteOf(tree, checkout?.remote ?? 'origin'), newlineOf(tree)]);
  return { topLevel, branch, defaultBranch: named ?? branch, unborn, remote, files, newline };
}

async function remoteOf({ git }: WorkTree, name: string): Promise<Remote | null> {
  const { code, out } = await git(['remote', 'get-url', name], { accept: [1, 2, 128] });
  return code === 0 ? parseRemote(out.toString('utf8').trim()) : null;
}

/**
 * Host, owner and name from `git@host:o/r.git`, `ssh://git@host:22/o/r`, `https://host/o/r.git`; null for what is no
 * address of that kind, such as a folder.
 */
export function parseRemote(url: string): Remote | null {
  const form =
    /^(?:(?:https?|ssh|git):\/\/(?:[^/@]*@)?|(?:[\w.-]+@)?(?=[\w.-]{2,}:))([\w.-]+)(?::\d+)?[/:]([A-Za-z0-9_][A-Za-z0-9_-]*)\/([\w.-]+?)(?:\.git)?\/?$/;
  const [, host, owner, repo] = form.exec(url) ?? [];
  return host === undefined || owner === undefined || repo === undefined
    ? null
    : { host: host.toLowerCase(), owner, repo };
}

/** What git would write at the ends of lines here: see gitattributes(5), `eol`, and git-config(1), `core.autocrlf`. */
async function newlineOf({ git }: WorkTree): Promise<'\n' | '\r\n'> {
  const [attribute, converted] = await Promise.all([
    git(['check-attr', '-z', 'eol', '--', '.github/change-gate.yml']),
    git(['config', '--get', 'core.autocrlf'], { accept: [1] }),
  ]);
  const eol = attribute.out.toString('utf8').split('\0')[2];
  if (eol === 'crlf') return '\r\n';
  return eol !== 'lf' && converted.out.toString('utf8').trim().toLowerCase() === 'true' ? '\r\n' : '\n';
}

/** Larger files are none of those that are read here. */
const mostBytes = 1024 ** 2;

/** The text of a file of the work tree; null where there is no ordinary file of that name. Links are not followed. */
export async function readWorkFile(topLevel: string, path: string): Promise<string | null> {
  const place = join(topLevel, path);
  const found = await lstat(place).catch(() => null);
  if (!found?.isFile() || found.size > mostBytes) return null;
  return readFile(place, 'utf8').catch(() => null);
}

/** The names in a folder of the work tree, in order; none where there is no such folder. */
export async function namesIn(topLevel: string, folder: string): Promise<string[]> {
  return (await readdir(join(topLevel, folder)).catch(() => [])).sort();
}
