/**
 * What GitHub counts before it executes a query: possible nodes (at most 500,000) and points.
 * https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api
 */
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';

export const NODE_LIMIT = 500_000;

export interface Cost {
  nodes: number;
  points: number;
}

type Variables = Readonly<Record<string, unknown>>;

/** The cost of one operation with these variables. */
export function costOf(document: DocumentNode, operation: OperationDefinitionNode, variables: Variables): Cost {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const total = { nodes: 0, requests: 0 };
  visit(operation.selectionSet, 1);
  return { nodes: total.nodes, points: Math.max(1, Math.round(total.requests / 100)) };

  function visit(selections: SelectionSetNode, times: number): void {
    for (const selection of selections.selections) {
      if (selection.kind === Kind.FIELD) visitField(selection, times);
      else if (selection.kind === Kind.INLINE_FRAGMENT) visit(selection.selectionSet, times);
      else {
        const fragment = fragments.get(selection.name.value);
        if (fragment) visit(fragment.selectionSet, times);
      }
    }
  }

  function visitField(field: FieldNode, times: number): void {
    const asked = sizeOf(field, variables);
    if (asked !== undefined) {
      total.requests += times;
      total.nodes += times * asked;
    }
    if (field.selectionSet) visit(field.selectionSet, times * (asked ?? 1));
  }
}

/** `first` or `last` of a connection; undefined for any other field. */
function sizeOf({ arguments: given = [] }: FieldNode, variables: Variables): number | undefined {
  const argument = given.find(({ name }) => name.value === 'first' || name.value === 'last');
  return argument && numberOf(argument.value, variables);
}

function numberOf(value: ValueNode, variables: Variables): number | undefined {
  if (value.kind === Kind.INT) return Number(value.value);
  const given = value.kind === Kind.VARIABLE ? variables[value.name.value] : undefined;
  return typeof given === 'number' ? given : undefined;
}
