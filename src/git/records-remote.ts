import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BadInput } from '../user-error.ts';
import { CheckoutError, type Environment, gitIn, type RunGit } from './git.ts';
import {
  howToBegin,
  NoRecordsBranch,
  openRecordsClone,
  type RecordsClone,
  type RecordsQuestion,
} from './records-checkout.ts';

export interface RemoteRecords extends Omit<RecordsQuestion, 'cwd'> {
  owner: string;
  repo: string;
  /** The server's address: https://github.com. */
  server: string;
  /** null: as anybody reads it. */
  token: string | null;
}

/**
 * Clones what records are verified by into a temporary folder, which goes away with `use`: the branch of records in full, and
 * of the gated branch the commits alone. The token goes by the environment, so that neither a list of processes nor a file
 * nor an address shows it. Throws CheckoutError, and BadInput.
 */
export async function withRemoteRecords<T>(asked: RemoteRecords, use: (clone: RecordsClone) => Promise<T>): Promise<T> {
  const server = asked.server.replace(/\/+$/, '');
  const scheme = /^(https|file):\/\//i.exec(server)?.[1]?.toLowerCase();
  if (scheme === undefined)
    throw new BadInput(`GITHUB_SERVER_URL ${JSON.stringify(asked.server)} is no address that begins with https://`);
  const name = `${asked.owner}/${asked.repo}`;
  const url = `${server}/${name}`;
  const directory = await mkdtemp(join(tmpdir(), 'change-gate-'));
  try {
    const git = gitIn(directory, asked.environment, {
      GIT_ALLOW_PROTOCOL: scheme,
      ...configured(asked.environment, [
        // The longest address wins over what a user has set to be fetched otherwise, by SSH for example.
        [`url.${url}.insteadOf`, url],
        ['credential.helper', ''],
        ...(asked.token === null || scheme !== 'https' ? [] : [authorization(server, asked.token)]),
      ]),
    });
    const branch = await fetchBranches(git, { ...asked, name, url });
    const clone = await openRecordsClone({ ...asked, cwd: directory, branch });
    return await use({ ...clone, repository: name, notes: [] });
  } finally {
    await rm(directory, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Fetches both branches, and gives the name of the gated one. */
async function fetchBranches(
  git: RunGit,
  { name, url, server, records, branch }: RemoteRecords & { name: string; url: string },
): Promise<string> {
  const readable = async (args: readonly string[]): Promise<string> => {
    try {
      return (await git(args)).out.toString('utf8');
    } catch (error) {
      if (!(error instanceof CheckoutError)) throw error;
      throw new BadInput(refused(name, server, error.message));
    }
  };
  const listed = await readable(['ls-remote', '--symref', '--', url, 'HEAD', ...[records, branch ?? ''].map(fullName)]);
  const lines = listed.split('\n').map((line) => line.split('\t', 2));
  const head = lines.flatMap(([what = '', ref]) =>
    ref === 'HEAD' ? [/^ref: refs\/heads\/(.+)$/.exec(what)?.[1]] : [],
  );
  const gated = branch ?? head.find((found) => found !== undefined);
  const has = (wanted: string) => lines.some(([, ref]) => ref === fullName(wanted));
  if (!has(records))
    throw new NoRecordsBranch(`${name} has no branch ${records}. ${howToBegin} Another name: --records NAME.`);
  if (gated === undefined) throw new BadInput(`${name} does not say which branch is its default. Pass --branch NAME.`);
  if (branch !== undefined && !has(branch)) throw new BadInput(`${name} has no branch ${branch} (--branch).`);
  await git(['init', '--quiet', '--bare', '--template=', `--initial-branch=${gated}`, '.']);
  await git(['config', 'remote.origin.url', url]);
  const fetch = (wanted: string, ...options: string[]) =>
    readable(['fetch', '--quiet', '--no-tags', ...options, 'origin', `+${fullName(wanted)}:${fullName(wanted)}`]);
  // First, since a filter, once used, is kept for what is fetched afterwards.
  await fetch(records);
  await fetch(gated, '--filter=tree:0');
  return gated;
}

const fullName = (branch: string): string => `refs/heads/${branch}`;

function refused(name: string, server: string, message: string): string {
  // Of a repository that a stranger may not see, GitHub asks who it is; git then misses a name, not objects.
  const said = message.startsWith('Objects that are needed') ? 'it asks for a token' : message;
  return `${name} could not be read from ${server}: ${said}\nCheck the name, and whether the token (GITHUB_TOKEN, GH_TOKEN, or what \`gh auth token\` says) may read its contents.`;
}

/** Settings handed over by the environment, after those that the user hands over so. See git-config(1), GIT_CONFIG_COUNT. */
function configured(environment: Environment, settings: readonly (readonly [string, string])[]): Environment {
  const first = Number(environment['GIT_CONFIG_COUNT'] ?? 0) || 0;
  return {
    GIT_CONFIG_COUNT: String(first + settings.length),
    ...Object.fromEntries(
      settings.flatMap(([key, value], index) => [
        [`GIT_CONFIG_KEY_${first + index}`, key],
        [`GIT_CONFIG_VALUE_${first + index}`, value],
      ]),
    ),
  };
}

/** For this server alone. Source: docs.github.com, "Authenticating to the REST API", as actions/checkout does for git. */
function authorization(server: string, token: string): readonly [string, string] {
  if (!/^[!-~]+$/.test(token)) throw new BadInput('The token holds blanks or other characters that no token has.');
  const basic = Buffer.from(`x-access-token:${token}`, 'latin1').toString('base64');
  return [`http.${server}/.extraHeader`, `Authorization: Basic ${basic}`];
}
