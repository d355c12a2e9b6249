import { GitHubError } from './error.ts';

/** A repository, as it is put into addresses. */
export interface Repository {
  owner: string;
  repo: string;
}

/** OWNER/REPO. */
export const fullName = ({ owner, repo }: Repository): string => `${owner}/${repo}`;

const ownerPattern = /^[A-Za-z0-9_][A-Za-z0-9_-]*$/;
const namePattern = /^[A-Za-z0-9._-]+$/;

/** Whether a text is an owner's login: nothing but what GitHub allows may get into an address. */
export const isOwner = (text: string): boolean => ownerPattern.test(text);

/** Whether a text is a repository's name. */
export const isRepositoryName = (text: string): boolean => namePattern.test(text) && !/^\.\.?$/.test(text);

/** Reads OWNER/REPO; throws GitHubError where it is none. `where` says what it stood in. */
export function parseRepository(text: string, where: string): Repository {
  const [owner = '', repo = '', ...rest] = text.split('/');
  if (rest.length === 0 && isOwner(owner) && isRepositoryName(repo)) return { owner, repo };
  throw new GitHubError('event', `${where} is not OWNER/REPO: ${JSON.stringify(text)}.`, 'Write e.g. acme/shop.');
}
