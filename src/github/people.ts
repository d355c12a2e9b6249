import type { GitIdentity, Person } from '../change.ts';
import type { Answer } from './answer.ts';

/** The end of a bot's login in REST, which GraphQL leaves out. */
const BOT = '[bot]';

/** An account, its login as REST spells it: a bot's ends in `[bot]`. */
export function person(actor: Answer): Person {
  const bot = actor.member('__typename').text() === 'Bot';
  const login = actor.member('login').name();
  return { login: bot && !login.endsWith(BOT) ? `${login}${BOT}` : login, bot };
}

/** An account's login as REST spells it; null: the account was deleted. */
export const loginOf = (actor: Answer): string | null => actor.orNull(person)?.login ?? null;

/** Whether an account is a mannequin: a placeholder for somebody of an imported repository, who cannot act here. */
export const isMannequin = (actor: Answer): boolean => actor.member('__typename').text() === 'Mannequin';

/** Who stands in a commit. `login` is null where GitHub knows no account for the address. */
export function gitIdentity(identity: Answer): GitIdentity {
  const email = identity.member('email').orNull((value) => value.text()) ?? '';
  const login = identity.member('user').orNull((user) => user.member('login').name());
  return {
    login: login !== null && isBotsAddress(email, login) ? `${login}${BOT}` : login,
    name: identity.member('name').orNull((value) => value.text()) ?? '',
    email,
  };
}

/** GraphQL shows a bot in a commit as a user; its address is ID+LOGIN[bot]@users.noreply.github.com. */
function isBotsAddress(email: string, login: string): boolean {
  const local = email.slice(email.indexOf('+') + 1, email.indexOf('@'));
  return !login.endsWith(BOT) && local.toLowerCase() === `${login}${BOT}`.toLowerCase();
}
