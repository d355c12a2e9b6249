/** GraphQL values: plain objects whose members are values or functions of the arguments; and connections of them. */
import { GraphQLError, type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';
import type { Options } from './rest-call.ts';
import { may, type PermissionName, type Permissions, refusalFor, type Token } from './tokens.ts';

export type Arguments = Readonly<Record<string, unknown>>;

/** What a resolver may know of the request. */
export interface Context {
  permissions: Permissions;
  token: Token;
  /** Beside-data errors that resolvers report without failing. */
  violation: (message: string) => void;
  cost: { nodes: number; points: number };
  options: Options;
}

export type Field = (args: Arguments, context: Context, info: GraphQLResolveInfo) => unknown;
/** A GraphQL object; `__typename` tells unions and interfaces apart. */
export interface GraphNode {
  __typename: string;
  [field: string]: unknown;
}

/** An error as GitHub words it, with its `type` beside the message. */
export function githubError(type: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { type } });
}

export const forbidden = ({ login }: Pick<Token, 'login'>): GraphQLError => githubError('FORBIDDEN', refusalFor(login));

/** A field that the token has to be allowed to read. */
export const guarded =
  (permission: PermissionName, field: Field): Field =>
  (args, context, info) => {
    if (!may(context.permissions, permission)) throw forbidden(context.token);
    return field(args, context, info);
  };

const cursorOf = (index: number): string => Buffer.from(`cursor:v2:${index}`).toString('base64');

function indexOf(cursor: string): number {
  const found = /^cursor:v2:(\d+)$/.exec(Buffer.from(cursor, 'base64').toString());
  if (!found) throw githubError('INVALID_CURSOR_ARGUMENTS', `\`${cursor}\` does not appear to be a valid cursor.`);
  return Number(found[1]);
}

/** A connection over a list; `filter` narrows it by the field's own arguments, `more` adds members. */
export const connection = (
  typename: string,
  items: () => readonly GraphNode[],
  filter: (items: readonly GraphNode[], args: Arguments) => readonly GraphNode[] = (all) => all,
  more: (all: readonly GraphNode[], page: readonly GraphNode[]) => Record<string, unknown> = () => ({}),
): Field =>
  listing(
    typename,
    (args) => filter(items(), args),
    (node) => node,
    more,
  );

/** The same over things of the world, of which only the page that is asked for is shown. */
export function listing<T>(
  typename: string,
  items: (args: Arguments) => readonly T[],
  show: (item: T) => GraphNode,
  more: (all: readonly T[], page: readonly GraphNode[]) => Record<string, unknown> = () => ({}),
): Field {
  return (args, _context, info) => {
    const all = items(args);
    checkBounds(args, info);
    const [start, end] = windowOf(args, all.length);
    const page = all.slice(start, end).map(show);
    return {
      __typename: `${typename}Connection`,
      totalCount: all.length,
      nodes: page,
      edges: page.map((node, index) => ({ __typename: `${typename}Edge`, node, cursor: cursorOf(start + index) })),
      pageInfo: {
        __typename: 'PageInfo',
        hasNextPage: end < all.length,
        hasPreviousPage: start > 0,
        startCursor: page.length ? cursorOf(start) : null,
        endCursor: page.length ? cursorOf(end - 1) : null,
      },
      ...more(all, page),
    };
  };
}

function windowOf({ first, last, after, before }: Arguments, length: number): [number, number] {
  let start = typeof after === 'string' ? indexOf(after) + 1 : 0;
  let end = typeof before === 'string' ? indexOf(before) : length;
  end = Math.min(end, length);
  if (typeof first === 'number') end = Math.min(end, start + first);
  if (typeof last === 'number') start = Math.max(start, end - last);
  return [Math.min(start, end), end];
}

function checkBounds(args: Arguments, info: GraphQLResolveInfo): void {
  for (const name of ['first', 'last']) {
    const asked = args[name];
    if (typeof asked !== 'number') continue;
    const told = `Requesting ${asked} records on the \`${info.fieldName}\` connection exceeds the \`${name}\` limit of 100 records.`;
    if (asked > 100) throw githubError('EXCESSIVE_PAGINATION', told);
    if (asked < 0)
      throw githubError(
        'INVALID_PAGINATION',
        `\`${name}\` on the \`${info.fieldName}\` connection cannot be less than zero.`,
      );
  }
  const lists = info.fieldNodes.some(({ selectionSet }) => selectionSet && selectsNodes(selectionSet, info));
  if (lists && typeof args.first !== 'number' && typeof args.last !== 'number') {
    const told = `You must provide a \`first\` or \`last\` value to properly paginate the \`${info.fieldName}\` connection.`;
    throw githubError('MISSING_PAGINATION_BOUNDARIES', told);
  }
}

const selectsNodes = (set: SelectionSetNode, info: GraphQLResolveInfo): boolean =>
  set.selections.some((selection) => {
    if (selection.kind === Kind.FIELD) return ['nodes', 'edges'].includes(selection.name.value);
    if (selection.kind === Kind.INLINE_FRAGMENT) return selectsNodes(selection.selectionSet, info);
    const fragment = info.fragments[selection.name.value];
    return fragment !== undefined && selectsNodes(fragment.selectionSet, info);
  });
