import type { Change, ChangedFile } from '../change.ts';
import { policyPath as usualPath } from '../policy/path.ts';
import type { OwnRun } from './checks.ts';
import type { GitHubClient, Variables } from './client.ts';
import { GitHubError } from './error.ts';
import type { Target } from './event.ts';
import { consistent, type FileRow, listedFiles, readFiles } from './files.ts';
import type { GraphQLAnswer } from './graphql-answer.ts';
import type { Said } from './judged.ts';
import { ask, moved } from './lists.ts';
import { folderOf, type PolicyFile, policyFile } from './policy-file.ts';
import { identity, pullRequestIn } from './pull-request.ts';
import { type Asked, headQuery, listsOf, mainQuery } from './query.ts';
import { type NotRead, readLists } from './read-lists.ts';

export interface ReadOptions {
  /** The instant of the reading, for the record. */
  readAt: Date;
  /** How to recognise the gate's own checks. */
  own?: OwnRun;
  /** The policy's path on the default branch. Default: .github/change-gate.yml. */
  policyPath?: string;
  /** The answer to the main query, where it was asked for several pull requests at once. */
  main?: MainAnswer;
}

/** An answer to the main query, and what was asked. */
export interface MainAnswer {
  answer: GraphQLAnswer;
  asked: Asked;
}

/** What was read of a pull request. */
export interface Reading {
  change: Change;
  policyFile: PolicyFile;
  /** null: the repository has none. */
  defaultBranch: string | null;
  /** When GitHub last changed something about the pull request; statuses, checks and resolved threads do not count. ISO 8601. */
  updatedAt: string;
  /** Whose token this is, and what the gate said earlier, where its status context is known. */
  said: Said | null;
  /** Facts that are absent from the change because the token may not see them, and what would make them known. */
  notRead: readonly NotRead[];
}

/** A pull request to read; `changedFiles` is only a hint for asking for all pages of files at once. */
export type ReadTarget = Target & { changedFiles?: number };

/**
 * Reads the facts about a pull request as they are now: one query and one list of files at the same time, and further
 * pages where there are more than 100 of something; then what only some pull requests need (refine.ts). A fact that the token may not see is left out; a list that GitHub
 * cuts is shorter than its total. Throws GitHubError where the pull request itself cannot be read.
 */
export async function readChange(client: GitHubClient, target: ReadTarget, options: ReadOptions): Promise<Reading> {
  try {
    return await readOnce(client, target, options, false);
  } catch (thrown) {
    client.stop();
    if (!(thrown instanceof GitHubError) || thrown.kind !== 'moved') throw thrown;
  }
  try {
    // Pushed to meanwhile, or so it seems: once more, one after the other, with a look at the head at the end.
    return await readOnce(client, target, options, true);
  } catch (thrown) {
    client.stop();
    throw thrown;
  }
}

async function readOnce(
  client: GitHubClient,
  target: ReadTarget,
  { readAt, own = {}, policyPath = usualPath, main: given }: ReadOptions,
  carefully: boolean,
): Promise<Reading> {
  const context = own.statusContext;
  // What was asked earlier for several is read once; a second reading asks for itself.
  const main = given === undefined || carefully ? askMain(client, target, policyPath, context) : Promise.resolve(given);
  const changedFiles = main.then(({ answer }) =>
    pullRequestIn(answer, target).pullRequest.member('changedFiles').count(),
  );
  const told = main.then(async (found) => {
    const lists = await readLists(client, target, found.answer, { ...listsOf(found.asked), own });
    return { ...withoutFiles(found.answer, target, lists, { readAt, policyPath }), lists };
  });
  // Loaded while GitHub answers: it reads manifests and lock files, of which an action that only asks knows nothing.
  const refining = Promise.all([import('./refine.ts'), told]).then(([{ refinement }, { change }]) =>
    refinement(client, target, change.base.sha, readAt),
  );
  const ofPeople = async () => (await refining).ofPeople((await told).change);
  // Begun before the files are there, so that nobody waits for them first.
  const begun = carefully ? undefined : ofPeople();
  // Whatever fails first is told; nobody may be waiting for the others then.
  for (const one of [told, refining, begun]) one?.catch(() => undefined);
  const early = carefully ? await changedFiles : target.changedFiles;
  const [{ answer }, rows, { change, policy, lists }, counted] = await Promise.all([
    main,
    readFiles(client, target, early, changedFiles),
    told,
    changedFiles,
  ]);
  if (carefully) await checkHead(client, target, change.head.sha);
  else if (!consistent(rows, counted, change.head.sha)) throw moved(target);
  // Rows that agree with each other repeat nothing.
  const listed = carefully ? withoutRepeats(rows) : rows.map(({ file }) => file);
  const whole = { ...change, files: listed, totals: { ...lists.totals, files: totalOf(rows, counted) } };
  const [files, people] = await Promise.all([(await refining).ofFiles(whole), begun ?? ofPeople()]);
  const { repository, pullRequest } = pullRequestIn(answer, target);
  return {
    change: { ...whole, ...files.facts, ...people.facts },
    policyFile: policy,
    defaultBranch: repository.member('defaultBranchRef').orNull((branch) => branch.member('name').text()),
    updatedAt: pullRequest.member('updatedAt').instant(),
    said:
      context === undefined
        ? null
        : {
            viewer: answer.data.path('viewer', 'login').text(),
            statuses: lists.statuses,
            overwritten: lists.overwritten,
          },
    notRead: [...lists.notRead, ...(people.notRead ?? [])],
  };
}

/** All facts but the files, and the policy file. */
function withoutFiles(
  answer: GraphQLAnswer,
  target: ReadTarget,
  { facts, totals }: Awaited<ReturnType<typeof readLists>>,
  { readAt, policyPath }: { readAt: Date; policyPath: string },
): { change: Change; policy: PolicyFile } {
  const { repository, pullRequest } = pullRequestIn(answer, target);
  const name = repository.member('nameWithOwner').fullName();
  const policy = policyFile(repository, answer.refused, policyPath, name);
  const itself = identity(pullRequest);
  return {
    change: {
      schemaVersion: 1,
      readAt: readAt.toISOString(),
      repository: name,
      ...itself,
      ...facts,
      totals,
      ...policyOnDefaultBranch(policy),
    },
    policy,
  };
}

/** The main query; without the names of teams where the token's scopes do not even let it ask for them. */
async function askMain(
  client: GitHubClient,
  target: Target,
  path: string,
  context: string | undefined,
): Promise<MainAnswer> {
  const asking = async (asked: Asked): Promise<MainAnswer> => ({
    answer: await ask(client, target, mainQuery(asked), mainVariables(path, context)),
    asked,
  });
  const statuses = context !== undefined;
  try {
    return await asking({ teams: true, statuses });
  } catch (thrown) {
    if (!(thrown instanceof GitHubError) || thrown.kind !== 'insufficient-scopes') throw thrown;
    return asking({ teams: false, statuses });
  }
}

/** The variables of the main query besides owner, repository, number and page size. */
export function mainVariables(path: string, context: string | undefined): Variables {
  return {
    policy: `HEAD:${path}`,
    policyFolder: `HEAD:${folderOf(path)}`,
    ...(context === undefined ? {} : { context }),
  };
}

/** Throws GitHubError where the head is no longer the one that was read. */
async function checkHead(client: GitHubClient, target: Target, head: string): Promise<void> {
  const now = pullRequestIn(await ask(client, target, headQuery), target).pullRequest;
  if (now.member('headRefOid').sha() !== head) throw moved(target);
}

/** Each file once; a path that GitHub lists twice stands for another that it left out. */
function withoutRepeats(rows: readonly FileRow[]): ChangedFile[] {
  return [...new Map(rows.map(({ file }) => [file.path, file])).values()];
}

/** As GitHub counts the files, so that a shorter list is seen. Nothing longer than that count can be trusted either. */
function totalOf(rows: readonly FileRow[], changedFiles: number): number {
  const fits = rows.length <= listedFiles(changedFiles);
  return fits ? changedFiles : rows.length + 1;
}

/** Whether the file is valid is for its parser to say. */
function policyOnDefaultBranch(policy: PolicyFile): Pick<Change, 'policyOnDefaultBranch'> {
  if ('error' in policy) return { policyOnDefaultBranch: null };
  return policy.text === null ? { policyOnDefaultBranch: 'absent' } : {};
}
