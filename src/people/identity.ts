import type { Commit, GitIdentity } from '../change.ts';
import { amongLogins, isBotLogin } from './login.ts';

/** Who an identity in a commit is: an account, somebody behind an address, or nobody (GitHub itself). */
export type Whom = { kind: 'account'; login: string } | { kind: 'address'; address: string } | { kind: 'nobody' };

const gitHubsOwn = 'noreply@github.com';

/** `ID+LOGIN@users.noreply.github.com`: an address that GitHub gives to an account. */
const ofAccount = /^(?:\d+\+)?([a-z\d-]+(?:\[bot\])?)@users\.noreply\.github\.com$/i;

/** Accounts of coding agents that GitHub shows as if they were persons. They act for somebody. */
const agents: readonly string[] = ['copilot', 'claude', 'cursoragent', 'openhands-agent', 'devin-ai-integration'];

/** What coding agents sign with where GitHub knows no account for it. */
const agentAddresses: readonly string[] = [
  'noreply@anthropic.com',
  'noreply@openai.com',
  'noreply@aider.chat',
  'cursoragent@cursor.com',
];

/** Whether an account acts for somebody: a GitHub App, or a coding agent's account. */
export const actsForSomebody = (login: string): boolean => isBotLogin(login) || agents.includes(login.toLowerCase());

/**
 * Whether an account is nobody's own: a GitHub App, a coding agent, GitHub itself, or one of `bots`, with or without its
 * `[bot]`. It approves nothing.
 */
export function isNoPerson(login: string, bots: readonly string[] = []): boolean {
  const withSuffix = `${login}[bot]`;
  return actsForSomebody(login) || isGitHub(login) || amongLogins(login, bots) || amongLogins(withSuffix, bots);
}

/** The account by which GitHub commits in the browser. */
const isGitHub = (login: string): boolean => login.toLowerCase() === 'web-flow';

/** Resolves an identity. `where` stands for an address where the commit names none. */
export function whom({ login, name, email }: GitIdentity, where: string): Whom {
  if (login !== null) return isGitHub(login) ? { kind: 'nobody' } : { kind: 'account', login };
  const address = email.trim().toLowerCase();
  if (address === gitHubsOwn) return { kind: 'nobody' };
  const account = ofAccount.exec(address)?.[1];
  // A person's account may be gone and its login be somebody else's by now; an app is no reviewer, whichever it is.
  if (account !== undefined && isBotLogin(account)) return { kind: 'account', login: account };
  return { kind: 'address', address: address || name.trim() || `(no address in ${where})` };
}

/**
 * Who wrote a commit: its authors as GitHub reads them, and co-authors in the middle of the message, where squashing
 * leaves them and GitHub does not look. Somebody wrote it, so the answer is never empty. `known` are logins by address.
 */
export function writersOf(commit: Commit, known: ReadonlyMap<string, string>): Whom[] {
  const where = commit.sha.slice(0, 7);
  const named = commit.authors.map((author) => whom(author, where));
  const listed = new Set(commit.authors.map((author) => author.email.trim().toLowerCase()));
  const all = [...named, ...coAuthors(commit.message, known, listed, where)].filter(({ kind }) => kind !== 'nobody');
  // GitHub writes nothing of its own accord: an author who signs as GitHub hides behind it.
  if (all.length === 0)
    return [
      {
        kind: 'address',
        address: commit.authors.length === 0 ? `(no author in ${where})` : `${gitHubsOwn} (author of ${where})`,
      },
    ];
  const byPerson = all.some((each) => each.kind === 'account' && !actsForSomebody(each.login));
  return all.filter((each) => !byPerson || each.kind !== 'address' || !agentAddresses.includes(each.address));
}

function coAuthors(
  message: string,
  known: ReadonlyMap<string, string>,
  listed: ReadonlySet<string>,
  where: string,
): Whom[] {
  return message.split('\n').flatMap((line) => {
    const [, name = '', email = ''] = /^co-authored-by:([^<]*)<([^<>]*)>/i.exec(line) ?? [];
    const address = email.trim().toLowerCase();
    if (address === '' || listed.has(address)) return [];
    const login = known.get(address) ?? ofAccount.exec(address)?.[1] ?? null;
    return [whom({ login, name, email }, where)];
  });
}

/** The logins that GitHub knows for the addresses in these commits. */
export function loginsByAddress(commits: readonly Commit[]): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  for (const { authors, committer } of commits) {
    for (const { login, email } of committer === null ? authors : [...authors, committer]) {
      if (login !== null && email !== '') known.set(email.trim().toLowerCase(), login);
    }
  }
  return known;
}
