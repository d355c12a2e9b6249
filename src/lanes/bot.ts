import { sameLogin } from '../people/login.ts';
import type { LaneFacts, TakenLane } from './lane.ts';

/** The lane of dependency updates: opened and written by bots that the policy names, and by nobody else. */
export function botLane({ change, policy, contributors }: LaneFacts): TakenLane | null {
  const { author } = change;
  const named = (login: string) => policy.bots.some((bot) => sameLogin(bot, login));
  if (author === null || !author.bot || !named(author.login) || contributors === null) return null;
  if (contributors.unresolved.length > 0 || ![...contributors.because.keys()].every(named)) return null;
  return { lane: 'bot', reason: `opened by ${author.login}`, obligations: [] };
}
