/** Executes queries against GitHub's own schema, which is built at the first query of a process. */
import { readFileSync } from 'node:fs';
import {
  buildASTSchema,
  type DocumentNode,
  execute,
  type GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql';
import type { Context } from './connection.ts';
import type { Exchange } from './exchange.ts';
import { mutationRoot } from './graph-mutation.ts';
import { queryRoot } from './graph-repository.ts';
import { type Cost, costOf, NODE_LIMIT } from './graphql-limits.ts';
import type { Token } from './tokens.ts';

/** Milliseconds that building the schema took in this process. */
export const schemaTiming = { milliseconds: 0 };
let built: GraphQLSchema | undefined;

function schema(): GraphQLSchema {
  if (built) return built;
  const start = performance.now();
  // The package exports no way to this file.
  const path = new URL('../../../node_modules/@octokit/graphql-schema/schema.graphql', import.meta.url);
  built = buildASTSchema(parse(readFileSync(path, 'utf8'), { noLocation: true }), {
    assumeValid: true,
    assumeValidSDL: true,
  });
  schemaTiming.milliseconds = performance.now() - start;
  return built;
}

export interface GraphErrorAnswer {
  type?: string;
  message: string;
  path?: readonly (string | number)[];
  locations?: readonly unknown[];
  extensions?: unknown;
}
export interface GraphAnswer {
  data?: Record<string, unknown> | null;
  errors?: GraphErrorAnswer[];
}

export interface GraphRequest {
  query: string;
  variables: Readonly<Record<string, unknown>>;
  operationName: string | null;
}

/** The operation's name as recorded; null: it has none, or the query does not parse. */
export function operationNameOf(request: GraphRequest): string | null {
  const document = parsed(request.query);
  return document instanceof Error ? null : (operationOf(document, request.operationName)?.name?.value ?? null);
}

/** Everything but data comes back as GitHub's `errors`; what the product did wrong is also told to `violation`. */
export async function answerQuery(
  { world, rules }: Pick<Exchange, 'world' | 'rules'>,
  token: Token,
  request: GraphRequest,
  violate: (message: string) => void,
): Promise<GraphAnswer> {
  const refuse = (message: string, type?: string): GraphAnswer => {
    violate(`GraphQL: ${message}`);
    return { errors: [{ ...(type ? { type } : {}), message }] };
  };
  const document = parsed(request.query);
  if (document instanceof Error) return refuse(document.message);
  const invalid = faultsOf(document);
  if (invalid.length > 0) return refuse(invalid.map(({ message }) => message).join('; '));
  const operation = operationOf(document, request.operationName);
  if (!operation) return refuse('An operation name is required');
  if (operation.operation === 'subscription') return refuse(`the fake refuses a ${operation.operation}`);
  const cost = costOf(document, operation, request.variables);
  if (cost.nodes > NODE_LIMIT) return refuse(tooMany(cost), 'MAX_NODE_LIMIT_EXCEEDED');
  token.rate.spend('graphql', cost.points);
  const context: Context = {
    permissions: token.permissions,
    token,
    violation: (message) => violate(`GraphQL: ${message}`),
    cost,
    options: rules,
  };
  const result = await execute({
    schema: schema(),
    document,
    rootValue: operation.operation === 'mutation' ? mutationRoot(world) : queryRoot(world, token.login),
    contextValue: context,
    variableValues: request.variables,
    operationName: request.operationName,
    fieldResolver: resolveField,
    typeResolver: (value) => (hasType(value) ? value.__typename : undefined),
  });
  for (const error of result.errors ?? []) reportOwnFaults(error, context);
  const data = result.data === undefined ? {} : { data: result.data };
  return { ...data, ...(result.errors ? { errors: result.errors.map(asGitHub) } : {}) };
}

/** Queries come again and again: what was parsed, and what GitHub's schema says of it, is kept. */
const documents = new Map<string, DocumentNode | Error>();
const validations = new WeakMap<DocumentNode, readonly GraphQLError[]>();
const KEPT = 500;

function parsed(query: string): DocumentNode | Error {
  const known = documents.get(query);
  if (known) return known;
  let document: DocumentNode | Error;
  try {
    document = parse(query);
  } catch (error) {
    document = error instanceof Error ? error : new Error(String(error));
  }
  if (documents.size >= KEPT) documents.clear();
  documents.set(query, document);
  return document;
}

function faultsOf(document: DocumentNode): readonly GraphQLError[] {
  const known = validations.get(document);
  if (known) return known;
  const faults = validate(schema(), document);
  validations.set(document, faults);
  return faults;
}

const operationOf = (document: DocumentNode, name: string | null): OperationDefinitionNode | undefined => {
  const operations = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  if (name === null) return operations.length === 1 ? operations[0] : undefined;
  return operations.find((one) => one.name?.value === name);
};

const tooMany = ({ nodes }: Cost): string =>
  `This query requests up to ${nodes.toLocaleString('en')} possible nodes which exceeds the maximum limit of 500,000.`;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const hasType = (value: unknown): value is { __typename: string } =>
  isRecord(value) && typeof value.__typename === 'string';

/** A value that the world does not hold is an error: null would seem to be GitHub's answer. */
const resolveField: GraphQLFieldResolver<unknown, Context> = (source, args, context, info) => {
  const value = isRecord(source) ? source[info.fieldName] : undefined;
  if (value === undefined) throw new NoValue(`the fake has no value for ${info.parentType.name}.${info.fieldName}`);
  return typeof value === 'function' ? value(args, context, info) : value;
};

class NoValue extends Error {}

/** Errors without GitHub's `type` are faults of the query or of the fake, never part of a test. */
function reportOwnFaults(error: GraphQLError, context: Context): void {
  const known = error.extensions.type ?? (isRecord(error.originalError) && 'extensions' in error.originalError);
  if (!known) context.violation(error.message);
  if (['EXCESSIVE_PAGINATION', 'MISSING_PAGINATION_BOUNDARIES'].includes(String(error.extensions.type))) {
    context.violation(error.message);
  }
}

const asGitHub = ({ message, path, locations, extensions }: GraphQLError): GraphErrorAnswer => ({
  ...(typeof extensions.type === 'string' ? { type: extensions.type } : {}),
  ...(path ? { path } : {}),
  ...(locations ? { locations } : {}),
  message,
});
