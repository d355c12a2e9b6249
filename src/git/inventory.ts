import { resolve } from 'node:path';
import { CheckoutError, type Environment, gitIn, type RunGit } from './git.ts';
import { loginOf } from './identity.ts';

/** The work tree of a checkout, which may be without any commit. */
export interface WorkTree {
  /** Its top folder, absolute. */
  topLevel: string;
  /** git in that folder. */
  git: RunGit;
}

/** Commits that are looked at to see who writes most of them. */
const mostCommits = 1000;

/** The work tree around a folder. Throws CheckoutError where there is none. */
export async function openWorkTree(cwd: string, environment: Environment): Promise<WorkTree> {
  const here = resolve(cwd);
  const { out } = await gitIn(here, environment)(['rev-parse', '--is-inside-work-tree', '--show-cdup']);
  const [inside, up = ''] = out.toString('utf8').split('\n');
  if (inside !== 'true')
    throw new CheckoutError(`${here} is in a bare repository or in a .git folder. Run this where the files lie.`);
  const topLevel = resolve(here, up);
  return { topLevel, git: gitIn(topLevel, environment) };
}

/** The paths of a work tree: what git tracks, and new files that it does not ignore. */
export async function listFiles({ git }: Pick<WorkTree, 'git'>): Promise<string[]> {
  const { out } = await git(['ls-files', '-z', '--cached', '--others', '--exclude-standard']);
  // Conflicting versions of a file are listed one by one.
  return [...new Set(out.toString('utf8').split('\0'))].filter((path) => path !== '');
}

/**
 * How many of the latest commits each login wrote, as far as addresses tell; merges and bots' commits do not count. Null
 * where there is no commit.
 */
export async function countWriters({
  git,
}: Pick<WorkTree, 'git'>): Promise<{ commits: number; byLogin: Map<string, number> } | null> {
  const options = ['--no-merges', `--max-count=${mostCommits}`, '--format=%ae', 'HEAD', '--'];
  const { code, out } = await git(['log', ...options], { accept: [128] });
  if (code !== 0) return null;
  const byLogin = new Map<string, number>();
  let commits = 0;
  for (const address of out.toString('utf8').split('\n')) {
    const login = loginOf(address)?.toLowerCase();
    if (address === '' || login?.endsWith('[bot]')) continue;
    commits += 1;
    if (login !== undefined) byLogin.set(login, (byLogin.get(login) ?? 0) + 1);
  }
  return { commits, byLogin };
}
