import type { ChangeInput } from '../change.ts';
import { isBotLogin, sameLogin } from '../people/login.ts';
import { bodyWith } from './body.ts';
import type { Reader } from './reader.ts';
import type { ShortChange } from './schema.ts';

/** When a good change is opened, so that a Major one has had its week. */
const usualCreation = '-8 days';
const usualReview = '-1 hour';

const head = 'a'.repeat(40);
const base = 'b'.repeat(40);
const earlier = 'c'.repeat(40);

const identity = (login: string) => ({ login, name: login, email: `${login}@users.noreply.github.com` });

/** Whose approval stands for everybody's: the first who is not the author. */
const reviewers = ['grace', 'alan'];

/** The facts of a change in short form: what it does not say is that of a good change by ada. */
export function factsOf(short: ShortChange, read: Reader): ChangeInput {
  const author = personOf(short.author === undefined ? 'ada' : short.author);
  const by = author?.login ?? 'ada';
  const created = read.instant(short.created ?? usualCreation, 'change', 'created');
  const commits = commitsOf(short.commits ?? [by]);
  const ready = short.readyForReview;
  return {
    readAt: read.at.toISOString(),
    repository: 'acme/shop',
    number: 42,
    url: 'https://github.com/acme/shop/pull/42',
    title: short.title ?? 'Retry failed webhook deliveries',
    body: short.body === undefined ? bodyWith(short.sections, short.boxes) : short.body,
    author,
    draft: short.draft ?? false,
    base: { ref: short.base ?? 'main', sha: base },
    head: { ref: short.head ?? 'change', sha: head, repository: 'acme/shop' },
    createdAt: created,
    readyForReviewAt: ready === undefined ? null : read.instant(ready, 'change', 'readyForReview'),
    files: (short.files ?? ['src/webhooks/deliver.ts']).map(fileOf),
    commits,
    reviews: reviewsOf(short, usualApprovals(by, commits), read),
    threads: Array.from({ length: short.openThreads ?? 0 }, () => ({ resolved: false })),
    checks: Object.entries(short.checks ?? { test: 'success' }).map(checkOf),
    ...labelsOf(short.labels ?? [], { by, created }, read),
    pushes: pushesOf(short.pushes ?? [by], created, read),
    ...refinementsOf(short, read),
  };
}

function reviewsOf(short: ShortChange, usual: readonly string[], read: Reader): NonNullable<ChangeInput['reviews']> {
  const { approvals = usual, changesRequested = [] } = short;
  return [
    ...approvals.map((each, index) => reviewOf(each, 'APPROVED', read, ['change', 'approvals', index, 'at'])),
    ...changesRequested.map((each, index) =>
      reviewOf(each, 'CHANGES_REQUESTED', read, ['change', 'changesRequested', index, 'at']),
    ),
  ];
}

function labelsOf(
  labels: NonNullable<ShortChange['labels']>,
  { by, created }: { by: string; created: string },
  read: Reader,
): Pick<ChangeInput, 'labels' | 'labelEvents'> {
  const named = labels.map((label) => (typeof label === 'string' ? { name: label } : label));
  return {
    labels: named.map(({ name }) => name),
    labelEvents: named.map((label, index) => {
      const at = label.at === undefined ? created : read.instant(label.at, 'change', 'labels', index, 'at');
      return { label: label.name, actor: label.by ?? by, at, added: true };
    }),
  };
}

function pushesOf(
  pushes: NonNullable<ShortChange['pushes']>,
  created: string,
  read: Reader,
): NonNullable<ChangeInput['pushes']> {
  return pushes.map((push, index) => {
    const { by, at } = typeof push === 'string' ? { by: push, at: undefined } : push;
    const sha = index === pushes.length - 1 ? head : earlier;
    return { by, at: at === undefined ? created : read.instant(at, 'change', 'pushes', index, 'at'), sha };
  });
}

/** What only refines a judgement is absent unless the case says it. */
function refinementsOf(short: ShortChange, read: Reader): Partial<ChangeInput> {
  const { linkedIssues, requested, reverts, judged, teams, policyOnDefaultBranch } = short;
  return {
    ...(linkedIssues && { linkedIssues }),
    ...(requested && {
      reviewRequests: requested.map((name) => (name.includes('/') ? { team: name } : { login: name })),
    }),
    ...(reverts && { reverts: revertsOf(reverts, read) }),
    ...(judged && {
      judged: judged.map(({ category, at }, index) => ({
        category,
        at: read.instant(at, 'change', 'judged', index, 'at'),
      })),
    }),
    ...(teams && { teams }),
    ...(policyOnDefaultBranch && { policyOnDefaultBranch }),
  };
}

function personOf(author: Exclude<ShortChange['author'], undefined>): ChangeInput['author'] {
  if (author === null) return null;
  if (typeof author === 'string') return { login: author, bot: isBotLogin(author) };
  const { login, bot = isBotLogin(login), startedBy } = author;
  return { login, bot, ...(startedBy === undefined ? {} : { startedBy }) };
}

function fileOf(file: NonNullable<ShortChange['files']>[number]): NonNullable<ChangeInput['files']>[number] {
  if (typeof file === 'string') return { path: file, status: 'modified', additions: 3, deletions: 1 };
  const { path, previousPath, status, additions = 3, deletions = 1, patch } = file;
  return {
    path,
    status: status ?? (previousPath === undefined ? 'modified' : 'renamed'),
    additions,
    deletions,
    ...(previousPath === undefined ? {} : { previousPath }),
    ...(patch === undefined ? {} : { patch }),
  };
}

function commitsOf(commits: NonNullable<ShortChange['commits']>): NonNullable<ChangeInput['commits']> {
  return commits.map((commit, index) => {
    const {
      by = [],
      committer,
      address,
      message = 'Retry failed deliveries',
    } = typeof commit === 'string' ? { by: commit } : commit;
    const named = [by].flat().map(identity);
    const unknown = address === undefined ? [] : [{ login: null, name: address, email: address }];
    const authors = [...named, ...unknown];
    const sha = index === commits.length - 1 ? head : `${index}`.padStart(40, 'd');
    const last = committer === undefined ? (authors[0] ?? null) : identity(committer);
    return { sha, parents: [base], authors, committer: last, message };
  });
}

function usualApprovals(author: string, commits: NonNullable<ChangeInput['commits']>): string[] {
  const wrote = [author, ...commits.flatMap(({ authors }) => authors.flatMap(({ login }) => login ?? []))];
  return reviewers.filter((login) => !wrote.some((each) => sameLogin(each, login))).slice(0, 1);
}

function reviewOf(
  review: NonNullable<ShortChange['approvals']>[number],
  state: 'APPROVED' | 'CHANGES_REQUESTED',
  read: Reader,
  path: (string | number)[],
): NonNullable<ChangeInput['reviews']>[number] {
  const { by, at, commit, canPush } =
    typeof review === 'string' ? { by: review, at: undefined, commit: undefined, canPush: undefined } : review;
  const isEarlier = commit === 'earlier';
  return {
    author: { login: by, bot: isBotLogin(by) },
    state,
    commit: isEarlier ? earlier : head,
    ...(isEarlier ? { sameDiffAsHead: false } : {}),
    submittedAt: read.instant(at ?? usualReview, ...path),
    canPush: canPush ?? true,
  };
}

function checkOf([name, conclusion]: [string, string]): NonNullable<ChangeInput['checks']>[number] {
  const common = { name, kind: 'check-run' as const, app: 'github-actions', workflow: 'CI' };
  if (conclusion === 'pending') return { ...common, status: 'in_progress', conclusion: null };
  return { ...common, status: 'completed', conclusion };
}

function revertsOf(reverts: NonNullable<ShortChange['reverts']>, read: Reader): NonNullable<ChangeInput['reverts']> {
  const { number = 41, merged, exact = true, ofRevert } = reverts;
  const mergedAt = read.instant(merged, 'change', 'reverts', 'merged');
  return { number, mergedAt, exact, ...(ofRevert === undefined ? {} : { ofRevert }) };
}
