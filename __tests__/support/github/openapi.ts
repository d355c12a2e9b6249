/**
 * GitHub's OpenAPI description, as the judge of every REST exchange. The file (13 MB) is parsed at the first request of
 * a process, and a validator is compiled when a route is first used. A member that a schema does not name is an error.
 */
import { readFileSync } from 'node:fs';
import { Ajv2019, type ValidateFunction } from 'ajv/dist/2019.js';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

interface Parameter {
  name: string;
  in: 'query' | 'path' | 'header';
  required?: boolean;
  schema: JsonObject;
}

/** One method of one path of GitHub's REST API. */
export interface Operation {
  query: ReadonlyMap<string, Parameter>;
  body: { validate: ValidateFunction; required: boolean } | null;
  /** By status and media type; undefined: GitHub describes no such answer. */
  response: (status: number, mediaType: string) => JsonObject | undefined;
}

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const objectAt = (value: Json | undefined): JsonObject => (isObject(value) ? value : {});

let description: JsonObject | undefined;
/** Milliseconds that reading GitHub's description took in this process. */
export const timings = { openapi: 0, compile: 0 };

function document(): JsonObject {
  if (description) return description;
  const start = performance.now();
  const path = new URL('../../../node_modules/@octokit/openapi/generated/api.github.com.json', import.meta.url);
  const text = readFileSync(path, 'utf8');
  const parsed: Json = JSON.parse(text);
  description = objectAt(parsed);
  timings.openapi = performance.now() - start;
  return description;
}

/** What `#/a/b` points to, or the value itself. */
export function dereference(value: Json | undefined): JsonObject {
  const schema = objectAt(value);
  if (typeof schema.$ref !== 'string') return schema;
  let target: Json | undefined = document();
  for (const key of schema.$ref.slice(2).split('/')) target = objectAt(target)[key.replaceAll('~1', '/')];
  return dereference(target);
}

const ajv = new Ajv2019({
  strict: false,
  validateFormats: false,
  allErrors: true,
  inlineRefs: false,
  coerceTypes: false,
});
const coercing = new Ajv2019({ strict: false, validateFormats: false, coerceTypes: true });
const validators = new Map<JsonObject, ValidateFunction>();

/** The validator of a schema of the description; compiled once. */
export function validatorOf(schema: JsonObject): ValidateFunction {
  const known = validators.get(schema);
  if (known) return known;
  const start = performance.now();
  const definitions: JsonObject = {};
  const root = closed(schema, definitions);
  const validator = ajv.compile({ ...root, $defs: definitions });
  validators.set(schema, validator);
  timings.compile += performance.now() - start;
  return validator;
}

const COMBINING = new Set(['allOf', 'anyOf', 'oneOf']);
const DROPPED = new Set(['nullable', 'discriminator', 'example', 'examples', 'default', 'description']);

/** OpenAPI 3.0 as JSON Schema: `nullable` becomes a type, and objects admit no members but those they name. */
function closed(schema: JsonObject, definitions: JsonObject, within = false): JsonObject {
  if (typeof schema.$ref === 'string') return reference(schema, schema.$ref, definitions, within);
  const combined =
    Object.keys(schema).some((key) => COMBINING.has(key)) && ('properties' in schema || 'allOf' in schema);
  const result: JsonObject = {};
  for (const [key, value] of Object.entries(schema)) {
    if (DROPPED.has(key)) continue;
    // GitHub's own branches of `oneOf` overlap; one that fits is enough.
    result[key === 'oneOf' ? 'anyOf' : key] = closedMember(key, value, definitions, within || combined);
  }
  if (!within && combined) result.unevaluatedProperties = false;
  else if (!within && 'properties' in schema && !('additionalProperties' in schema))
    result.additionalProperties = false;
  return schema.nullable === true ? { anyOf: [{ type: 'null' }, result] } : result;
}

function reference(schema: JsonObject, target: string, definitions: JsonObject, within: boolean): JsonObject {
  // Inside `allOf` a closed schema would refuse what its siblings name: there the open variant is referred to.
  const name = `${target.replace(/^.*\//, '').replaceAll(/[^\w-]/g, '_')}${within ? '.open' : ''}`;
  if (!(name in definitions)) {
    definitions[name] = {};
    definitions[name] = closed(dereference(schema), definitions, within);
  }
  return { $ref: `#/$defs/${name}` };
}

function closedMember(key: string, value: Json, definitions: JsonObject, within: boolean): Json {
  if (key === 'properties' || key === 'patternProperties') {
    const entries = Object.entries(objectAt(value));
    return Object.fromEntries(entries.map(([name, one]) => [name, closed(objectAt(one), definitions)]));
  }
  if (['items', 'additionalProperties', 'not'].includes(key) && isObject(value)) return closed(value, definitions);
  if (!COMBINING.has(key) || !Array.isArray(value)) return value;
  return value.map((one) => closed(objectAt(one), definitions, within));
}

const operations = new Map<string, Operation>();

/** The description of `get /repos/{owner}/{repo}` and its like. Throws where GitHub has no such route. */
export function operationOf(method: string, template: string): Operation {
  const key = `${method} ${template}`;
  const known = operations.get(key);
  if (known) return known;
  const path = objectAt(objectAt(document().paths)[template]);
  const found = path[method.toLowerCase()];
  if (!isObject(found)) throw new Error(`GitHub describes no ${key}`);
  const listed = [path.parameters, found.parameters].flatMap((list) => (Array.isArray(list) ? list : []));
  const query = listed.map(parameterOf).filter((parameter) => parameter.in === 'query');
  const operation: Operation = {
    query: new Map(query.map((parameter) => [parameter.name, parameter])),
    body: bodyOf(found),
    response: (status, mediaType) => {
      const content = objectAt(dereference(objectAt(found.responses)[String(status)]).content);
      const schema = objectAt(content[mediaType]).schema;
      return isObject(schema) ? schema : undefined;
    },
  };
  operations.set(key, operation);
  return operation;
}

/** The payload of an event as GitHub describes it: `check-run-completed` and its like. Throws where there is none. */
export function webhookSchema(name: string): JsonObject {
  const described = objectAt(objectAt(objectAt(document()['x-webhooks'])[name]).post);
  const json = objectAt(objectAt(dereference(described.requestBody).content)['application/json']);
  if (!isObject(json.schema)) throw new Error(`GitHub describes no webhook ${name}`);
  return json.schema;
}

function parameterOf(value: Json): Parameter {
  const { name, in: place, required, schema } = dereference(value);
  if (typeof name !== 'string' || (place !== 'query' && place !== 'path' && place !== 'header')) {
    throw new Error(`a parameter of an unknown kind: ${JSON.stringify(value)}`);
  }
  return { name, in: place, required: required === true, schema: objectAt(schema) };
}

function bodyOf(found: JsonObject): Operation['body'] {
  const body = dereference(found.requestBody);
  const schema = objectAt(objectAt(body.content)['application/json']).schema;
  return isObject(schema) ? { validate: validatorOf(schema), required: body.required === true } : null;
}

const parameters = new Map<Parameter, ValidateFunction>();

function parameterValidator(parameter: Parameter): ValidateFunction {
  const known = parameters.get(parameter);
  if (known) return known;
  const definitions: JsonObject = {};
  const schema = closed(parameter.schema, definitions);
  const validate = coercing.compile({ type: 'object', properties: { value: schema }, $defs: definitions });
  parameters.set(parameter, validate);
  return validate;
}

/** What is wrong with a request's query, or null. */
export function wrongQuery(operation: Operation, query: URLSearchParams): string | null {
  for (const [name, value] of query) {
    const parameter = operation.query.get(name);
    if (!parameter) return `unknown query parameter "${name}"`;
    const validate = parameterValidator(parameter);
    if (!validate({ value })) return `query parameter "${name}": ${coercing.errorsText(validate.errors)}`;
  }
  const absent = [...operation.query.values()].find(({ name, required }) => required && !query.has(name));
  return absent ? `query parameter "${absent.name}" is missing` : null;
}

/** The errors of a validator in one line. */
export const errorsOf = (validator: ValidateFunction): string =>
  (validator.errors ?? [])
    .slice(0, 5)
    .map(({ instancePath, message, params }) => `${instancePath || '/'} ${message} ${JSON.stringify(params)}`)
    .join('; ');
