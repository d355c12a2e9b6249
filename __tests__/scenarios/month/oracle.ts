/**
 * What the policy says of a pull request, by the world itself: no request, and nothing of the code that reads GitHub. Facts
 * are put together anew only after they moved, and judged anew only then or when the decision's `validUntil` has come.
 */
import type { Change } from '../../../src/change.ts';
import type { Decision } from '../../../src/decision.ts';
import { judge } from '../../../src/judge.ts';
import { type PolicyInForce, parsedPolicy } from '../../../src/policy/in-force.ts';
import { changedFiles } from '../../support/github/diff.ts';
import type { CheckRun, PullRequest, Repository, Review, TimelineEvent } from '../../support/github/world.ts';

export const policyPath = '.github/change-gate.yml';
export const context = 'change-gate';

type Judgement = NonNullable<Change['judged']>[number];

/** The policy on the default branch. Throws where it is not valid. */
export async function policyOf(repository: Repository): Promise<PolicyInForce> {
  const { git, branches, defaultBranch } = repository;
  const text = git.text(git.filesOf(branches.get(defaultBranch) ?? '').get(policyPath)).toString();
  return parsedPolicy(text, policyPath);
}

/** A pull request as plain facts, at an instant. */
export function factsOf(repository: Repository, pr: PullRequest, readAt: Date): Change {
  const { git, commits } = repository;
  const events = (kind: TimelineEvent['event']) => pr.events.filter(({ event }) => event === kind);
  const baseChanged = events('base_ref_changed').at(-1)?.at;
  return {
    schemaVersion: 1,
    readAt: readAt.toISOString(),
    repository: `${repository.owner}/${repository.name}`,
    number: pr.number,
    url: `https://github.com/${repository.owner}/${repository.name}/pull/${pr.number}`,
    state: pr.state === 'OPEN' ? 'open' : pr.state === 'MERGED' ? 'merged' : 'closed',
    title: pr.title,
    body: pr.body === '' ? null : pr.body,
    bodyEditedAt: pr.lastEditedAt,
    bodyEditor: pr.editor,
    author: pr.author === null ? null : { login: pr.author, bot: false },
    draft: pr.draft,
    labels: [...pr.labels],
    base: { ref: pr.baseRef, sha: pr.base, ...(baseChanged === undefined ? {} : { changedAt: baseChanged }) },
    head: { ref: pr.headRef, sha: pr.head, repository: pr.headRepository },
    createdAt: pr.createdAt,
    readyForReviewAt: events('ready_for_review').at(-1)?.at ?? null,
    mergedAt: null,
    mergedBy: null,
    mergeCommit: null,
    files: pr.files.map(({ path, previousPath, status, additions, deletions, patch }) => ({
      ...{ path, status, additions, deletions },
      ...(previousPath === undefined ? {} : { previousPath }),
      ...(patch === null ? {} : { patch }),
    })),
    commits: pr.commits.map((sha) => {
      const { parents, message } = git.commitOf(sha);
      const { authors = [], committer = null } = commits.get(sha) ?? {};
      const merged =
        parents.length > 1 ? diffOf(repository, pr, parents[0] ?? sha) === diffOf(repository, pr, sha) : false;
      return { sha, parents: [...parents], authors: [...authors], committer, message, mergesBaseOnly: merged };
    }),
    reviews: pr.reviews.flatMap((review) => reviewOf(repository, pr, review)),
    reviewRequests: [],
    pushes: repository.activity.flatMap(({ actor, ref, at, after }) =>
      ref === `refs/heads/${pr.headRef}` && actor !== null && at >= pr.createdAt ? [{ by: actor, at, sha: after }] : [],
    ),
    threads: pr.threads.map(({ resolved, path }) => ({ resolved, path })),
    checks: repository.checkRuns.filter(({ sha }) => sha === pr.head).map(checkOf),
    labelEvents: pr.events.flatMap((one) =>
      one.event === 'labeled' || one.event === 'unlabeled'
        ? [{ label: one.label, actor: one.actor, at: one.at, added: one.event === 'labeled' }]
        : [],
    ),
    linkedIssues: [],
    reverts: null,
    judged: judgedOf(repository, pr),
    teams: {},
    policyOnDefaultBranch: 'valid',
  };
}

/** The diff of a commit against where it left the base, as text to compare. */
function diffOf({ git }: Repository, pr: PullRequest, sha: string): string {
  const base = git.mergeBase(pr.base, sha) ?? pr.mergeBase;
  const files = changedFiles(git, git.filesOf(base), git.filesOf(sha), new Map());
  return JSON.stringify(files.map(({ path, status, patch }) => [path, status, patch]));
}

function reviewOf(repository: Repository, pr: PullRequest, review: Review): NonNullable<Change['reviews']> {
  const { author, state, commit, submittedAt } = review;
  if (author === null || submittedAt === null) return [];
  const same =
    commit === null ? null : commit === pr.head || diffOf(repository, pr, commit) === diffOf(repository, pr, pr.head);
  const canPush = ['admin', 'maintain', 'write'].includes(repository.collaborators[author] ?? 'none');
  return [{ author: { login: author, bot: false }, state, commit, sameDiffAsHead: same, submittedAt, canPush }];
}

function checkOf({ name, app, workflow, status, conclusion, startedAt, completedAt }: CheckRun) {
  return {
    ...{ name, kind: 'check-run' as const, required: null, own: false },
    status: status.toLowerCase(),
    conclusion: conclusion?.toLowerCase() ?? null,
    ...(app === null ? {} : { app }),
    ...(workflow === null ? {} : { workflow: workflow.name }),
    ...(startedAt === null ? {} : { startedAt }),
    ...(completedAt === null ? {} : { completedAt }),
  };
}

/** Since when the gate has said of each category, by all that it said of this pull request's commits. */
function judgedOf({ statuses }: Repository, { commits, abandoned }: PullRequest): Judgement[] {
  const own = new Set([...commits, ...abandoned]);
  const said = statuses.flatMap(({ sha, context: name, description, targetUrl, createdAt }) => {
    const category = /^(Standard|Normal|Major)\b/.exec(description ?? '')?.[1]?.toLowerCase();
    if (name !== context || !own.has(sha) || category === undefined) return [];
    // It was written a little later than it was judged, and says when that was.
    const judged = Date.parse(/judged=.*@([^,@&]+)/.exec(targetUrl ?? '')?.[1] ?? createdAt);
    return [{ category, at: new Date(Math.min(judged, Date.parse(createdAt))).toISOString() }];
  });
  return said.filter(({ category }, index) => category !== said[index - 1]?.category);
}

/** A decision, and the instant at which the facts that it rests on came to be. */
export interface Known {
  decision: Decision;
  since: number;
}

export class Oracle {
  readonly #repository: Repository;
  /** When something about a pull request last moved, and the facts, once somebody asked for them. */
  readonly #facts = new Map<number, { change: Change | null; since: number }>();
  readonly #decisions = new Map<number, Decision>();
  #policy: PolicyInForce;
  #freeze = '';
  /** How often something was judged. */
  judgements = 0;

  constructor(repository: Repository, policy: PolicyInForce) {
    this.#repository = repository;
    this.#policy = policy;
  }

  /** What stands in force besides the pull requests has changed. */
  inForce(policy: PolicyInForce, freeze: string, now: number): void {
    this.#policy = policy;
    this.#freeze = freeze;
    for (const { number } of this.#repository.pullRequests) this.moved(number, now);
  }

  /** Something about a pull request has moved. */
  moved(number: number, now: number): void {
    this.#decisions.delete(number);
    const pr = this.#repository.pullRequests.find((one) => one.number === number);
    if (pr === undefined || pr.state !== 'OPEN') this.#facts.delete(number);
    else this.#facts.set(number, { change: null, since: now });
  }

  /** What the policy says at an instant, which never goes back. */
  says(number: number, now: number): Known {
    const facts = this.#factsOf(number);
    const known = this.#decisions.get(number);
    const holds = known !== undefined && (known.validUntil === null || now < Date.parse(known.validUntil));
    const decision = holds ? known : this.#judge(facts.change, now);
    this.#decisions.set(number, decision);
    return { decision, since: facts.since };
  }

  /** Since when the policy forbids the merge, and by what; null: it does not. */
  forbids(number: number, now: number): { from: number; cause: 'time' | 'event' } | null {
    return this.says(number, now).decision.verdict === 'pass' ? null : this.forbiddenSince(number, now);
  }

  /** The same without any shortcut: facts put together anew, and judged anew. */
  anew(number: number, now: number): Decision {
    const pr = this.#repository.pullRequests.find((one) => one.number === number);
    if (pr === undefined) throw new Error(`there is no #${number}`);
    return this.#judge(factsOf(this.#repository, pr, new Date(this.#factsOf(number).since)), now);
  }

  /**
   * Since when these facts have been forbidden, and by what: from when they came to be, or later by the clock, which may have
   * turned more than once.
   */
  forbiddenSince(number: number, now: number): { from: number; cause: 'time' | 'event' } {
    const { change, since } = this.#factsOf(number);
    let turn = since;
    let forbidden = since;
    for (;;) {
      const { verdict, validUntil } = this.#judge(change, turn);
      if (verdict === 'pass') forbidden = Number.POSITIVE_INFINITY;
      else forbidden = Math.min(forbidden, turn);
      const next = validUntil === null ? Number.POSITIVE_INFINITY : Date.parse(validUntil);
      if (next > now) return { from: forbidden, cause: forbidden === since ? 'event' : 'time' };
      turn = next;
    }
  }

  #factsOf(number: number): { change: Change; since: number } {
    const facts = this.#facts.get(number);
    const pr = this.#repository.pullRequests.find((one) => one.number === number);
    if (facts === undefined || pr === undefined) throw new Error(`#${number} is not open`);
    const { since } = facts;
    facts.change ??= factsOf(this.#repository, pr, new Date(since));
    return { change: facts.change, since };
  }

  #judge(change: Change, now: number): Decision {
    this.judgements += 1;
    return judge(change, new Date(now), this.#policy, { freeze: this.#freeze });
  }
}
