import { resolve } from 'node:path';
import type { Change } from '../change.ts';
import { createClient, type GitHubClient } from '../github/client.ts';
import { listMerged } from '../github/merged.ts';
import { readTeams } from '../github/teams.ts';
import { namedIn } from '../people/roster.ts';
import { builtIn, type PolicyInForce, parsedPolicy } from '../policy/in-force.ts';
import { asOfMerge } from '../replay/as-of-merge.ts';
import { cacheFolder, FactsCache, type KeptList } from '../replay/facts-cache.ts';
import { type Judgement, judgeMerged } from '../replay/judge.ts';
import { type ReplayReport, replayReport } from '../replay/report.ts';
import { number } from '../replay/wording.ts';
import { apiUrl } from './api-url.ts';
import { findToken } from './check.ts';
import { BadInput, type Terminal } from './command.ts';
import { progressBar } from './progress.ts';
import type { ReplayQuestion } from './replay.ts';
import { type Collected, collectFacts } from './replay-collect.ts';
import { repositoryIn } from './repository-target.ts';

/** How long a list of merged pull requests is good for, in milliseconds: trying one policy after the other takes an afternoon. */
const listFor = 12 * 3_600_000;

interface Repository {
  owner: string;
  repo: string;
}

/** Replays the merged pull requests of a repository. What is kept is not asked for again. */
export async function replayRepository(
  target: string,
  terminal: Terminal,
  question: ReplayQuestion & { cache: string | undefined; refresh: boolean },
): Promise<ReplayReport> {
  const repository = parseRepository(target);
  const baseUrl = apiUrl(terminal);
  const folder = question.cache === undefined ? undefined : resolve(terminal.cwd, question.cache);
  const cache = new FactsCache(cacheFolder({ ...repository, host: new URL(baseUrl).host }, terminal.env, folder));
  const connect = onDemand(async () => createClient({ token: await findToken(terminal), baseUrl }));
  const list = await mergedList(cache, repository, question, terminal.now, connect);
  const policy = question.policy ?? (await ownPolicy(list));
  const counted = (count: number) => `${number(count)} merged pull ${count === 1 ? 'request' : 'requests'}`;
  const bar = progressBar(terminal, { doing: 'Reading', done: 'Read', counted, quiet: question.quiet });
  let collected: Collected;
  try {
    collected = await collectFacts({ cache, repository, merged: list.merged, connect, now: terminal.now, bar });
  } finally {
    bar.end();
  }
  const policies = [policy, ...(question.other === undefined ? [] : [question.other])];
  const { teams, notes } = await teamsOf(cache, policies, connect);
  const renames = new Map(list.merged.map((one) => [one.number, one.renames]));
  const judgeAll = (by: PolicyInForce): Judgement[] =>
    collected.changes.map((change: Change) =>
      judgeMerged(asOfMerge({ ...change, teams }, { renames: renames.get(change.number) ?? [] }), by),
    );
  const source = {
    kind: 'github' as const,
    repository: list.repository,
    branch: list.branch,
    asked: question.asked,
    failed: collected.failed,
    stopped: collected.stopped,
    notes: [...listNotes(list, terminal.now), ...notes],
  };
  const other = question.other;
  return replayReport(
    judgeAll(policy),
    source,
    policy,
    other === undefined ? undefined : { judged: judgeAll(other), policy: other },
  );
}

function parseRepository(text: string): Repository {
  const repository = repositoryIn(text);
  if (repository !== null) return repository;
  throw new BadInput(`${text}: not a repository. Write OWNER/REPO, e.g. acme/shop; for a local clone, add --git`);
}

/** Connects when first asked, and only once: where everything is kept, no token is needed. */
function onDemand(connect: () => Promise<GitHubClient>): () => Promise<GitHubClient> {
  let client: Promise<GitHubClient> | undefined;
  return () => {
    client ??= connect();
    return client;
  };
}

async function mergedList(
  cache: FactsCache,
  repository: Repository,
  { last, since, branch, refresh }: ReplayQuestion & { refresh: boolean },
  now: Date,
  connect: () => Promise<GitHubClient>,
): Promise<KeptList> {
  const question = JSON.stringify([last, since?.toISOString() ?? null, branch ?? null]);
  const kept = await cache.list();
  const age = kept === null ? Number.POSITIVE_INFINITY : now.getTime() - Date.parse(kept.readAt);
  if (kept !== null && !refresh && kept.question === question && age >= 0 && age < listFor) return kept;
  const { policy, ...found } = await listMerged(await connect(), { ...repository, last, since, branch });
  // A policy that is not valid is told when it is to judge.
  if ('error' in policy) throw policy.error;
  const source = `${policy.path}@${policy.commit.slice(0, 7)}`;
  const list = {
    question,
    readAt: now.toISOString(),
    ...found,
    merged: found.merged.map((one) => ({ ...one, renames: [...one.renames] })),
    policy: policy.text === null ? null : { text: policy.text, source },
  };
  await cache.keepList(list);
  return list;
}

async function ownPolicy({ policy, repository }: KeptList): Promise<PolicyInForce> {
  if (policy === null) return builtIn();
  try {
    return await parsedPolicy(policy.text, policy.source);
  } catch (error) {
    throw new BadInput(
      `the policy of ${repository} is not valid; repair it, or name another with --policy FILE\n${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

/** The members of the teams that the policies name, as they are today. */
async function teamsOf(
  cache: FactsCache,
  policies: readonly PolicyInForce[],
  connect: () => Promise<GitHubClient>,
): Promise<{ teams: Record<string, string[] | null>; notes: string[] }> {
  const named = policies.flatMap(({ policy }) => [...namedIn(policy), ...policy.emergency.declaredBy]);
  const wanted = [...new Set(named.filter((name) => name.includes('/')))];
  const kept = await cache.teams();
  // What could not be read is asked for again.
  const missing = wanted.filter((name) => (kept[name] ?? null) === null);
  if (missing.length === 0) return { teams: kept, notes: [] };
  const { teams, notRead } = await readTeams(await connect(), missing);
  const all = { ...kept, ...teams };
  await cache.keepTeams(all);
  return { teams: all, notes: notRead.map(({ error }) => error.message) };
}

function listNotes({ cut, readAt }: KeptList, now: Date): string[] {
  const hours = Math.floor((now.getTime() - Date.parse(readAt)) / 3_600_000);
  return [
    ...(cut
      ? [
          'So many pull requests were touched since that the list of the latest merges was given up; some may be missing.',
        ]
      : []),
    ...(hours > 0 ? [`The list of merged pull requests is ${hours} h old; --refresh asks GitHub again.`] : []),
  ];
}
