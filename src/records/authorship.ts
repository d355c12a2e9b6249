import { sameLogin } from '../people/login.ts';
import type { PullRequestRecord } from './record.ts';

/** What hand somebody had in a recorded change, as a clause after the login; null: none that it shows. */
export function createdBy({ author, commitAuthors }: PullRequestRecord, login: string): string | null {
  if (author !== null && sameLogin(author.login, login)) return 'opened it';
  if (author?.startedBy != null && sameLogin(author.startedBy, login)) return `started ${author.login}`;
  return commitAuthors.some((each) => each.login !== null && sameLogin(each.login, login))
    ? 'wrote commits of it'
    : null;
}
