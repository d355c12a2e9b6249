/** People and bots as GraphQL shows them. */
import type { GraphNode } from './connection.ts';
import { type Identity, userOf, type World } from './world.ts';

/** An account; null: deleted. GraphQL names a bot without its suffix. */
export function actor(world: World, login: string | null): GraphNode | null {
  if (login === null) return null;
  const user = userOf(world, login);
  const name = user.type === 'Bot' ? user.login.replace(/\[bot\]$/, '') : user.login;
  const path = user.type === 'Bot' ? `/apps/${name}` : `/${name}`;
  return {
    __typename: user.type,
    id: `${user.type}_${user.databaseId}`,
    login: name,
    name: user.type === 'Bot' ? undefined : null,
    databaseId: user.databaseId,
    url: `https://github.com${path}`,
    resourcePath: path,
    avatarUrl: `https://avatars.githubusercontent.com/u/${user.databaseId}`,
  };
}

/** An author or committer. For a bot's address GitHub shows a `User` whose login keeps the suffix. */
export function gitActor(world: World, { login, name, email }: Identity, date: string): GraphNode {
  const user = login === null ? null : actor(world, login);
  return {
    __typename: 'GitActor',
    name,
    email,
    date,
    avatarUrl: 'https://avatars.githubusercontent.com/u/0',
    user: user && { ...user, __typename: 'User', login: login ?? user.login, name: null },
  };
}
