import type { Change, GitIdentity } from '../change.ts';
import { undoesExactly } from '../git/exact-undo.ts';
import type { DatedCommit, History, HistoryEntry } from '../git/history.ts';
import { ofRevert, pullRequestOf, revertMentions, titlesOf } from '../git/revert-mentions.ts';
import type { Arrival, Caveat, GitObservations, MergedChange } from './merged.ts';

/** What a clone does not have: nobody knows, so rules that need it do not judge. */
const unknown = ['body', 'reviews', 'threads', 'checks', 'labelEvents'] as const;

/** What was merged longer ago is not compared: a policy can allow rollbacks for at most 90 days. */
const longest = 91 * 86_400_000;

/** Other hosts and queues word their merges so. */
const otherNumbers = [
  /^Auto merge of #(\d{1,9})\b/,
  /^Merged PR (\d{1,9}): /,
  /^Merged in \S{1,200} \(pull request #(\d{1,9})\)/,
  /^See merge request [\w./-]{0,200}!(\d{1,9})$/m,
];

/** Turns the entries of a git history into merged changes; to be called in their order, since reverts look back. */
export function fromGit({ repository, webUrl, branch }: History): (entry: HistoryEntry) => MergedChange {
  let recent: (HistoryEntry & { number: number })[] = [];
  return (entry) => {
    const { commit, brought, diff } = entry;
    const at = commit.committedAt;
    const number = numberOf(commit.message);
    recent = recent.filter(({ commit: { committedAt } }) => at.getTime() - committedAt.getTime() <= longest);
    const reverts = diff === null ? null : rollbackOf(entry, recent, repository);
    recent.push({ ...entry, number });
    const opener = brought[0]?.authors[0] ?? commit.authors[0];
    const caveats: Caveat[] = diff === null ? ['no-diff'] : diff.patches ? [] : ['no-patch'];
    const change: Change = {
      schemaVersion: 1,
      readAt: at.toISOString(),
      repository,
      number,
      ...addressOf(webUrl, number, commit.sha),
      state: 'open',
      title: titleOf(commit),
      body: null,
      author: personOf(opener),
      draft: false,
      labels: [],
      base: { ref: branch, sha: commit.parents[0] ?? commit.sha },
      head: { ref: branch, sha: commit.parents[1] ?? commit.sha, repository },
      createdAt: at.toISOString(),
      readyForReviewAt: null,
      mergedAt: null,
      mergedBy: null,
      mergeCommit: null,
      ...(diff === null ? {} : { files: diff.files }),
      commits: brought.map(({ authoredAt: _, committedAt: __, ...each }) => each),
      reviews: [],
      threads: [],
      checks: [],
      labelEvents: [],
      policyOnDefaultBranch: 'absent',
      ...(reverts ? { reverts } : {}),
    };
    return {
      change,
      at,
      arrival: arrivalOf(commit, number),
      sha: commit.sha,
      unknown: diff === null ? [...unknown, 'files'] : unknown,
      // When a pull request was opened is not in git.
      unjudged: ['lead-time'],
      // Nor which addresses are whose account, nor a title where there is no pull request.
      silent: hasTitle(commit, number) ? ['separation-of-duties'] : ['separation-of-duties', 'title'],
      caveats,
      mergedBy: null,
      observed: observe(commit, brought),
    };
  };
}

function addressOf(webUrl: string | null, number: number, sha: string): Pick<Change, 'url'> {
  if (webUrl === null) return {};
  return { url: number > 0 ? `${webUrl}/pull/${number}` : `${webUrl}/commit/${sha}` };
}

/** The pull request that a message names; 0: none. */
function numberOf(message: string): number {
  const usual = pullRequestOf(message);
  if (usual > 0) return usual;
  for (const pattern of otherNumbers) {
    const found = pattern.exec(message)?.[1];
    if (found !== undefined) return Number(found);
  }
  return 0;
}

/** GitHub's merge commits have the title below their first line, unless a setting of the repository leaves it out. */
const hasTitle = ({ message }: DatedCommit, number: number) =>
  number > 0 && (!message.startsWith('Merge pull request #') || message.includes('\n'));

function titleOf({ message }: DatedCommit): string {
  const [subject = '', plain = subject] = titlesOf(message);
  return subject.startsWith('Merge pull request #') ? (titlesOf(message).at(-1) ?? subject) : plain;
}

function arrivalOf({ parents }: DatedCommit, number: number): Arrival {
  if (number > 0) return 'pull-request';
  return parents.length > 1 ? 'merge' : 'commit';
}

function personOf(author: GitIdentity | undefined): Change['author'] {
  const login = author?.login || author?.name || author?.email;
  return login ? { login, bot: login.endsWith('[bot]') } : null;
}

const keyOf = ({ login, email, name }: GitIdentity) => (login ?? (email || name)).toLowerCase();
const isNobody = ({ login }: GitIdentity) => login !== null && (login === 'web-flow' || login.endsWith('[bot]'));

function observe(commit: DatedCommit, brought: readonly DatedCommit[]): GitObservations {
  const authors = new Set(brought.flatMap((each) => each.authors.filter((one) => !isNobody(one)).map(keyOf)));
  const names = new Set(brought.flatMap((each) => each.authors.map(({ name }) => name.toLowerCase())));
  const isMerge = commit.parents.length > 1;
  const merger = commit.authors[0];
  const first = Math.min(...brought.map(({ authoredAt }) => authoredAt.getTime()));
  return {
    authors: authors.size,
    mergedByAuthor:
      isMerge && merger !== undefined ? authors.has(keyOf(merger)) || names.has(merger.name.toLowerCase()) : null,
    hours: isMerge && brought[0] !== commit ? Math.max(0, commit.committedAt.getTime() - first) / 3_600_000 : null,
  };
}

/** Which recent change this one says that it undoes, and whether it does so exactly. */
function rollbackOf(
  { commit, brought, diff }: HistoryEntry,
  recent: readonly (HistoryEntry & { number: number })[],
  repository: string,
): Change['reverts'] {
  const { shas, numbers, titles } = revertMentions(
    [commit.message, ...brought.map(({ message }) => message)],
    repository,
  );
  if (shas.size + numbers.size + titles.size === 0 || diff === null) return null;
  const named = recent.filter(
    (each) =>
      numbers.has(each.number) ||
      titlesOf(each.commit.message).some((title) => titles.has(title)) ||
      [...shas].some((sha) => each.brought.some((one) => one.sha.startsWith(sha)) || each.commit.sha.startsWith(sha)),
  );
  const answers = named.reverse().map((each) => ({
    number: each.number,
    mergedAt: each.commit.committedAt.toISOString(),
    exact: each.diff === null ? null : undoesExactly(diff.changes, [each.diff.changes]),
    ...ofRevert([each.commit.message], repository),
  }));
  return answers.find(({ exact }) => exact) ?? answers[0] ?? null;
}
