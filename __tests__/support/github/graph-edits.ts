/** The history of issues and comments as GraphQL shows it. */
import { type Context, type Field, type GraphNode, listing } from './connection.ts';
import { actor } from './graph-actor.ts';
import { type Revision, revisionsOf } from './issues.ts';
import { may } from './tokens.ts';
import type { World } from './world.ts';

/** The newest first. What a version said is shown only to those who may write; `diff` is the whole text. */
export const userContentEdits =
  (world: World, of: object): Field =>
  (args, context, info) =>
    listing(
      'UserContentEdit',
      () => revisionsOf(of).toReversed(),
      (one) => edit(world, one, context),
    )(args, context, info);

function edit(world: World, { at, by, text }: Revision, { permissions }: Context): GraphNode {
  const writes = may(permissions, 'issues', 'write') || may(permissions, 'pull-requests', 'write');
  return {
    __typename: 'UserContentEdit',
    createdAt: at,
    updatedAt: at,
    editedAt: at,
    deletedAt: null,
    editor: actor(world, by),
    diff: writes ? text : null,
  };
}
