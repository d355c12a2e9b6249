/** Histories as lists: `Commit.history` of GraphQL and the list of commits of REST. */
import type { Repository } from './world.ts';

/** Instants are ISO 8601; `author` is a login. */
export interface HistoryFilter {
  since?: string | undefined;
  until?: string | undefined;
  path?: string | undefined;
  author?: string | undefined;
  committer?: string | undefined;
  emails?: readonly string[];
}

/** The commit and what it descends from, the newest first, as far as the filter wants it. */
export function historyOf(repo: Repository, sha: string, filter: HistoryFilter = {}): readonly string[] {
  const { git, commits } = repo;
  const all = git.ordered(sha);
  if (Object.values(filter).every((one) => one === undefined)) return all;
  const { since, until, path, author, committer, emails } = filter;
  return all.filter((one) => {
    const at = Date.parse(git.commitOf(one).committer.at);
    const known = commits.get(one);
    return (
      !(since !== undefined && at < Date.parse(since)) &&
      !(until !== undefined && at > Date.parse(until)) &&
      (author === undefined || [known?.authors[0]?.login, known?.authors[0]?.email].includes(author)) &&
      (committer === undefined || [known?.committer?.login, known?.committer?.email].includes(committer)) &&
      (emails === undefined || known?.authors.some(({ email }) => emails.includes(email)) === true) &&
      (path === undefined || touches(repo, one, path.replace(/\/$/, '')))
    );
  });
}

/** Whether the commit differs there from each of its parents. */
function touches({ git }: Repository, sha: string, path: string): boolean {
  if (path === '') return true;
  const { tree, parents } = git.commitOf(sha);
  const now = git.entryAt(tree, path)?.sha;
  if (parents.length === 0) return now !== undefined;
  return parents.every((parent) => git.entryAt(git.commitOf(parent).tree, path)?.sha !== now);
}
