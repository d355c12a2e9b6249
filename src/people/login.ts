/** Whether two logins name the same account: GitHub compares them without regard to case. */
export const sameLogin = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** Whether a login is among others. */
export const amongLogins = (login: string, logins: readonly string[]): boolean =>
  logins.some((each) => sameLogin(each, login));

/** Whether a login is that of a GitHub App: only theirs end in `[bot]`, since no person's may hold a bracket. */
export const isBotLogin = (login: string): boolean => login.toLowerCase().endsWith('[bot]');

/** Whether an account is a bot's, by GitHub's word or by its login. */
export const isBot = ({ login, bot }: { login: string; bot: boolean }): boolean => bot || isBotLogin(login);
