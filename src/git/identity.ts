import type { GitIdentity } from '../change.ts';

/** ID+login@users.noreply.github.com, or the older form without the ID. */
const noreply = /^(?:\d+\+)?([a-z0-9][a-z0-9_-]*(?:\[bot\])?)@users\.noreply\.github\.com$/i;

/** The login that an address of GitHub's own names; null: the address alone does not tell. `web-flow` is GitHub itself. */
export function loginOf(email: string): string | null {
  if (email.toLowerCase() === 'noreply@github.com') return 'web-flow';
  return noreply.exec(email)?.[1] ?? null;
}

export function identity(name: string, email: string): GitIdentity {
  return { login: loginOf(email), name, email };
}

/**
 * Who a commit message names as co-authors: every line `Co-authored-by: Name <address>`, wherever it stands, since a
 * squash merge leaves them in the middle, and a co-author too many only asks for one more independent reviewer.
 */
export function coAuthors(message: string): GitIdentity[] {
  const found: GitIdentity[] = [];
  for (const line of message.split('\n')) {
    const value = /^\s*co-authored-by:(.*)$/i.exec(line.trimEnd())?.[1];
    const open = value?.lastIndexOf('<') ?? -1;
    if (value === undefined || open < 0 || !value.endsWith('>')) continue;
    const email = value.slice(open + 1, -1).trim();
    if (email !== '') found.push(identity(value.slice(0, open).trim(), email));
  }
  return found;
}

/** The author and the co-authors, each address once. */
export function authorsOf(author: GitIdentity, message: string): GitIdentity[] {
  const byAddress = new Map<string, GitIdentity>([[author.email.toLowerCase(), author]]);
  for (const other of coAuthors(message)) {
    const key = other.email.toLowerCase();
    if (!byAddress.has(key)) byAddress.set(key, other);
  }
  return [...byAddress.values()];
}
