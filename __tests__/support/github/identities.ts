/** Accounts behind the addresses in commits that the API makes. */
import type { Identity } from './world.ts';

/** What GitHub writes into a commit for the owner of the token. */
export function identityOfLogin(login: string): Identity {
  const email =
    login === 'github-actions[bot]'
      ? '41898282+github-actions[bot]@users.noreply.github.com'
      : login.endsWith('[bot]')
        ? `1+${login}@users.noreply.github.com`
        : `${login}@example.com`;
  return { login, name: login, email };
}

/** Whom GitHub sees in a commit: by a noreply address, or by that which the fake gives to every account. */
export function identityOfEmail(name: string, email: string): Identity {
  if (email === 'noreply@github.com') return { login: 'web-flow', name, email };
  const noreply = /^(?:\d+\+)?([^@+]+)@users\.noreply\.github\.com$/.exec(email);
  const known = noreply ?? /^([\w-]+)@example\.com$/.exec(email);
  return { login: known?.[1] ?? null, name, email };
}
