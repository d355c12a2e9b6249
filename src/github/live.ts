import type { Change } from '../change.ts';
import { namedIn } from '../people/roster.ts';
import type { PolicyInForce } from '../policy/in-force.ts';
import type { GitHubClient } from './client.ts';
import { GitHubError } from './error.ts';
import { firstJudged, hidesEarlier, isExact, lastJudged } from './judged.ts';
import type { OwnStatus } from './own-status.ts';
import { type RepositoryPolicy, repositoryPolicy } from './policy-in-force.ts';
import { type Reading, type ReadOptions, readChange } from './read-change.ts';
import { readTeams, type TeamsRead } from './teams.ts';
import { watched } from './watched.ts';

/** A pull request as it is now, with the policy that judges it. */
export interface Live {
  change: Change;
  policy: PolicyInForce;
  /** Why the policy on the default branch judges nothing; then `policy` is the built-in one, for the repair alone. */
  broken?: string;
  /** null: the repository has none. */
  defaultBranch: string | null;
  /** When GitHub last changed something about the pull request. ISO 8601. */
  updatedAt: string;
  /** What the gate last said of the head; null: nothing, or it publishes no status. */
  onHead: OwnStatus | null;
  /** Whether the last status on the head is somebody else's, in the gate's context: what the gate said before it is not `onHead`. */
  overwritten: boolean;
  /** Whether a status hides what the gate said before it, so that `change.judged` may lack something. */
  hidden: boolean;
  /** Facts that could not be read, and what would make them known. */
  warnings: readonly string[];
  /** Whether GitHub failed to answer something that it may answer the next time: then whatever is not a pass has to be judged again. */
  incomplete: boolean;
  /**
   * The same with the exact instants at which the gate first judged each category: `change.judged` has them from the last
   * statuses alone, which may be later and never earlier. Asks GitHub only where that can matter.
   */
  dated(): Promise<Live>;
}

/** What several readings of one run share, so that each policy is parsed, and each team read, once. */
export interface Shared {
  policies: Map<string, Promise<RepositoryPolicy>>;
  teams: Map<string, Promise<TeamsRead>>;
}

export const nothingShared = (): Shared => ({ policies: new Map(), teams: new Map() });

/**
 * Reads a pull request, the policy of its repository unless one is given, and the teams that the policy names. Throws
 * GitHubError where the pull request or the policy could not be read.
 */
export async function readLive(
  given: GitHubClient,
  target: Parameters<typeof readChange>[1],
  options: ReadOptions & { shared?: Shared },
  elsewhere?: PolicyInForce,
): Promise<Live> {
  const { shared = nothingShared(), ...reading } = options;
  const { client, failure } = watched(given);
  const read = await readChange(client, target, reading);
  const { policy, state, broken } = await (elsewhere === undefined
    ? policyOf(read, shared, options.policyPath)
    : { policy: elsewhere, state: 'valid' as const, broken: undefined });
  const named = [...namedIn(policy.policy), ...policy.policy.emergency.declaredBy];
  const { teams, notRead } = await once(shared.teams, JSON.stringify(named), () => readTeams(client, named));
  const { said } = read;
  const failed = failure();
  const warnings = [...read.notRead, ...notRead].map(({ error }) => error.message);
  const judged = said === null ? {} : { judged: lastJudged(said.statuses) };
  const live: Live = {
    change: { ...read.change, ...judged, teams, policyOnDefaultBranch: state },
    policy,
    ...(broken === undefined ? {} : { broken }),
    defaultBranch: read.defaultBranch,
    updatedAt: read.updatedAt,
    hidden: said !== null && hidesEarlier(said),
    onHead: said?.statuses.find(({ sha }) => sha === read.change.head.sha) ?? null,
    overwritten: said?.overwritten.some(({ sha }) => sha === read.change.head.sha) === true,
    warnings: failed === null || warnings.includes(failed.message) ? warnings : [...warnings, failed.message],
    incomplete: failed !== null,
    dated: () => dated(client, target, live, read, options.own?.statusContext),
  };
  return live;
}

/** The policy on the default branch, parsed once for each text. */
async function policyOf(
  { policyFile }: Reading,
  { policies }: Shared,
  asked: string | undefined,
): Promise<RepositoryPolicy> {
  if ('error' in policyFile) throw policyFile.error;
  if (policyFile.text === null && asked !== undefined) throw noPolicyAt(asked);
  return once(policies, JSON.stringify([policyFile.commit, policyFile.text]), () => repositoryPolicy(policyFile));
}

async function dated(
  client: GitHubClient,
  target: Parameters<typeof readChange>[1],
  live: Live,
  { said }: Reading,
  context: string | undefined,
): Promise<Live> {
  if (said === null || context === undefined || isExact(said)) return live;
  const { judged, error } = await firstJudged(client, target, { ...said, context });
  return {
    ...live,
    hidden: error !== undefined,
    incomplete: live.incomplete || error?.kind === 'unavailable' || error?.kind === 'rate-limited',
    change: { ...live.change, judged },
    warnings: error === undefined ? live.warnings : [...live.warnings, error.message],
  };
}

function once<T>(known: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const found = known.get(key) ?? make();
  known.set(key, found);
  return found;
}

/** A path that somebody gave and that holds nothing is a mistake: the built-in policy may be the weaker one. */
const noPolicyAt = (path: string): GitHubError =>
  new GitHubError(
    'not-found',
    `The default branch has no policy ${path}, which the input “policy” names.`,
    'Correct the input, or put the policy there.',
  );
