import { nearest } from '../nearest.ts';
import type { Checkout } from './checkout.ts';
import { CheckoutError, type RunGit } from './git.ts';

/** The branch that a pull request from this checkout would go to. */
export interface Base {
  /** As a pull request names it: main. */
  branch: string;
  /** What the checkout is compared with: origin/main, or main where there is no such remote-tracking branch. */
  ref: string;
  sha: string;
}

const usualNames = ['main', 'master'];

/**
 * The default branch as far as this checkout tells: what origin/HEAD stands for, else the first of init.defaultBranch,
 * main and master that there is, remote-tracking branches first. Null: none of them.
 */
export function defaultBranch({ refs, remote, config }: Checkout): Base | null {
  const target = remote === null ? undefined : refs.get(`refs/remotes/${remote}/HEAD`)?.target;
  const names = [config.get('init.defaultbranch'), ...usualNames].filter((name) => name !== undefined);
  const candidates = [
    ...(target ? [target] : []),
    ...(remote === null ? [] : names.map((name) => `refs/remotes/${remote}/${name}`)),
    ...names.map((name) => `refs/heads/${name}`),
  ];
  for (const name of candidates) {
    const sha = refs.get(name)?.sha;
    if (sha !== undefined) return { ...named(name, remote), sha };
  }
  return null;
}

/**
 * What to compare with where nobody says: the default branch; on that branch itself its upstream; and HEAD where there
 * is no other branch at all. Throws CheckoutError where several branches could be meant.
 */
export function detectBase(checkout: Checkout): Base {
  const found = defaultBranch(checkout);
  if (found) return (checkout.branch === found.branch && upstream(checkout)) || found;
  const others = branchNames(checkout).filter((name) => name !== checkout.branch);
  if (others.length > 0)
    throw new CheckoutError(
      `Which branch this one goes to cannot be told: there is no origin/HEAD, main or master. Pass --base BRANCH; there are: ${some(others)}.`,
    );
  return { branch: checkout.branch ?? 'HEAD', ref: checkout.branch ?? 'HEAD', sha: checkout.head };
}

/**
 * The base that somebody named: a branch, which means the remote's as last fetched (a pull request is compared with
 * that) before the local one, or any commit; `option` is where. Throws CheckoutError, with the nearest names, where there is none.
 */
export async function namedBase(
  name: string,
  checkout: Checkout,
  git: RunGit,
  option: '--base' | '--branch' = '--base',
): Promise<Base> {
  const { refs, remote } = checkout;
  const full = remote === null ? [] : [`refs/remotes/${remote}/${name}`];
  for (const candidate of [...full, `refs/heads/${name}`, `refs/remotes/${name}`, name]) {
    const ref = refs.get(candidate);
    if (ref) return { ...named(ref.target || candidate, remote), sha: ref.sha };
  }
  // Names that git would take for an option or a range are no commits.
  const revision = /^[^-\p{Cc}][^\p{Cc}]*$/u.test(name) ? name : null;
  const found =
    revision === null
      ? null
      : await git(['rev-parse', '--verify', '--quiet', `${revision}^{commit}`], { accept: [1, 128] });
  const sha = found?.code === 0 ? found.out.toString('utf8').trim() : '';
  if (/^[0-9a-f]{40,64}$/.test(sha)) return { branch: name, ref: name, sha };
  throw new CheckoutError(unknownBase(name, checkout, option));
}

function unknownBase(name: string, checkout: Checkout, option: string): string {
  const names = branchNames(checkout);
  const near = nearest(name, names);
  const hint = near ? `Did you mean ${option} ${near}?` : `Pass one of: ${some(names)}.`;
  const fetch = checkout.remote === null ? '' : ` If it is on the remote only, fetch it: git fetch ${checkout.remote}.`;
  const use = option === '--base' ? 'to compare with' : 'to read';
  return `There is no branch or commit ${JSON.stringify(name)} ${use} (${option}). ${hint}${fetch}`;
}

/** The remote-tracking branch that the current branch follows, as a base. */
function upstream({ branch, config, refs }: Checkout): Base | null {
  const from = config.get(`branch.${branch}.remote`);
  const merge = config.get(`branch.${branch}.merge`)?.replace(/^refs\/heads\//, '');
  const name = `refs/remotes/${from}/${merge}`;
  const sha = refs.get(name)?.sha;
  return sha === undefined || from === undefined ? null : { ...named(name, from), sha };
}

/** How a pull request names the branch with this full name, and how people write it. */
function named(fullName: string, remote: string | null): Omit<Base, 'sha'> {
  const ref = fullName.replace(/^refs\/(heads|remotes)\//, '');
  if (!fullName.startsWith('refs/remotes/')) return { branch: ref, ref };
  const prefix = remote !== null && ref.startsWith(`${remote}/`) ? remote.length + 1 : ref.indexOf('/') + 1;
  return { branch: ref.slice(prefix), ref };
}

function branchNames({ refs }: Checkout): string[] {
  const all = [...refs].filter(([, { target }]) => target === '').map(([name]) => named(name, null).ref);
  return [...new Set(all)];
}

function some(names: readonly string[]): string {
  return `${names.slice(0, 8).join(', ')}${names.length > 8 ? `, and ${names.length - 8} more` : ''}` || 'none';
}
