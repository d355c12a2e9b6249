import { resolve } from 'node:path';
import type { GitHubClient } from '../github/client.ts';
import { GitHubError } from '../github/error.ts';
import { readRepositoryPolicy } from '../github/read-policy.ts';
import { parseRepository } from '../github/repository.ts';
import type { Part } from '../metrics/part.ts';
import { assertBegun, type Period } from '../metrics/period.ts';
import { builtIn, type PolicyInForce } from '../policy/in-force.ts';
import { policyPath } from '../policy/path.ts';
import { cacheFolder } from '../replay/facts-cache.ts';
import { readPart } from '../reporting/read-part.ts';
import { apiUrl } from './api-url.ts';
import { tokenIfAny } from './check.ts';
import type { Terminal } from './command.ts';
import { policyHere, policyOption } from './policy-option.ts';
import { progressBar } from './progress.ts';
import { ReportCache } from './report-cache.ts';
import { type ReportSource, withReportSource } from './report-source.ts';

export interface PartAsked {
  period: Period;
  /** The months to count: those of the period, and those of the trend. */
  months: readonly string[];
  names: boolean;
  /** `--policy`. */
  policy: string | undefined;
  branch: string | undefined;
  records: string | undefined;
  /** Whether GitHub is asked for nothing. */
  recordsOnly: boolean;
  cache: string | undefined;
  /** Whether the output is for a program, and progress is told to nobody. */
  quiet: boolean;
}

/** The part report of a repository on GitHub, or of a clone. Throws CheckoutError, GitHubError and BadInput. */
export async function partOf(target: string, asked: PartAsked, terminal: Terminal): Promise<Part> {
  const token = asked.recordsOnly ? null : await tokenIfAny(terminal);
  const { branch, records } = asked;
  return withReportSource({ target, branch, records, token }, terminal, async (source) => {
    for (const note of source.notes) terminal.stderr(`${note}\n`);
    const client = token === null || source.repository === null ? null : await connect(token, terminal);
    const { policy, unknown } = await policyFor(source, asked, client, terminal);
    assertBegun(asked.period, terminal.now, policy.calendar.timezone);
    return readWith(source, { ...asked, why: whyNot(source, asked, token) }, { client, policy, unknown, terminal });
  });
}

async function connect(token: string, terminal: Terminal): Promise<GitHubClient> {
  const { createClient } = await import('../github/client.ts');
  return createClient({ token, baseUrl: apiUrl(terminal) });
}

/** Why GitHub is not asked. */
function whyNot({ repository }: ReportSource, { recordsOnly }: PartAsked, token: string | null): string {
  if (recordsOnly) return 'with --records-only GitHub was asked for nothing.';
  if (token === null)
    return 'there is no token. Set GITHUB_TOKEN or GH_TOKEN for unrecorded changes, incidents and deployments.';
  return repository === null ? 'the clone does not say from which repository it is.' : '';
}

/**
 * That of `--policy`; otherwise that of the clone, or of the default branch on GitHub. Where that could not be read, the built-in one
 * stands in, and what is not known for it is told.
 */
async function policyFor(
  { repository, folder }: ReportSource,
  { policy: file }: PartAsked,
  client: GitHubClient | null,
  { cwd, stderr }: Terminal,
): Promise<Found> {
  if (file !== undefined) return { ...(await policyOption(file, cwd)), unknown: [] };
  if (folder !== null) return { ...(await policyHere(undefined, folder)), unknown: [] };
  const told = (why: string): Found => {
    stderr(`by the built-in policy, since ${why}; --policy FILE for another\n`);
    const what = `By the built-in policy, which knows no incidents of this repository, since ${why}. Name the policy with --policy FILE.`;
    return { ...builtIn(), unknown: [what] };
  };
  if (client === null || repository === null) return told('there is no token to read that of the repository');
  try {
    const found = await readRepositoryPolicy(client, parseRepository(repository, 'The argument'), policyPath);
    return found.sha256 === ''
      ? told(`that of ${repository} could not be read or is not valid`)
      : { ...found, unknown: [] };
  } catch (error) {
    if (error instanceof GitHubError)
      return told(`that of ${repository} could not be read: ${error.message.replace(/\.$/, '')}`);
    throw error;
  }
}

interface Found extends Pick<PolicyInForce, 'policy'> {
  /** What is not known of all months. */
  unknown: readonly string[];
}

/** Reads it, with progress on stderr, from where an earlier reading was stopped. */
async function readWith(
  source: ReportSource,
  asked: PartAsked & { why: string },
  { client, policy, unknown, terminal }: Found & { client: GitHubClient | null; terminal: Terminal },
): Promise<Part> {
  const { quiet, branch, months, names, why } = asked;
  const bar = progressBar(terminal, {
    doing: 'Reading',
    done: 'Read',
    counted: (count) => `${count.toLocaleString('en-US')} change records`,
    quiet,
  });
  const list = listProgress(terminal, quiet);
  const gated = branch ?? source.records?.gated;
  const cache = client === null ? null : cacheOf(source, asked, terminal);
  try {
    return await readPart(
      { ...source, github: client === null || why !== '' ? { why } : client },
      {
        policy,
        unknown,
        months,
        names,
        now: terminal.now,
        branch: branch ?? null,
        isGated: (name) => gated === undefined || name === gated,
        records: bar,
        listed: list.listed,
        ...(cache === null
          ? {}
          : { kept: await cache.read(), keep: (kept) => (kept === null ? cache.clear() : cache.write(kept)) }),
      },
    );
  } finally {
    bar.end();
    list.end();
  }
}

function cacheOf({ repository }: ReportSource, { cache, branch }: PartAsked, terminal: Terminal): ReportCache {
  const folder = cache === undefined ? undefined : resolve(terminal.cwd, cache);
  const place = { ...parseRepository(repository ?? '', 'The repository'), host: new URL(apiUrl(terminal)).host };
  return new ReportCache(cacheFolder(place, terminal.env, folder), JSON.stringify([branch ?? null]), terminal.now);
}

/** How many pull requests were read: nobody knows before how many there are. */
function listProgress({ stderr, interactive = false }: Terminal, quiet: boolean) {
  let read = 0;
  const text = () => `${read.toLocaleString('en-US')} merged pull requests from GitHub`;
  return {
    listed(count: number) {
      read += count;
      if (interactive) stderr(`\rReading … ${text()}\u001b[K`);
    },
    end() {
      if (read === 0) return;
      if (interactive) stderr('\r\u001b[K');
      else if (!quiet) stderr(`Read ${text()}.\n`);
    },
  };
}
