/** Completes REST answers: what a schema requires and the fake does not say is filled with a value of the right kind. */
import { dereference, type Json, type JsonObject } from './openapi.ts';

/** JSON with members that may be absent. */
export type Loose = null | boolean | number | string | undefined | readonly Loose[] | { readonly [key: string]: Loose };

const isObject = (value: unknown): value is { readonly [key: string]: Loose } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isJsonObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: Json | undefined): Json[] => (Array.isArray(value) ? value : []);

/** `given` with everything that the schema requires; members that the schema does not know stay, to be refused later. */
export function fill(schema: JsonObject, given: Loose): Json {
  const known = dereference(schema);
  if (given === undefined) return sample(known);
  if (Array.isArray(given)) {
    const lists = [known, ...listOf(known.oneOf).map(dereference)].find((one) => one.type === 'array');
    const items = isJsonObject(lists?.items) ? lists.items : {};
    return given.map((one: Loose) => fill(items, one));
  }
  if (!isObject(given)) return typeof given === 'object' ? null : given;
  const { properties, required } = membersOf(known, given);
  const result: JsonObject = {};
  for (const name of required) if (given[name] === undefined) result[name] = sample(properties[name] ?? {});
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined) continue;
    const member = properties[name];
    result[name] = fill(isJsonObject(member) ? member : {}, value);
  }
  return result;
}

type Given = { readonly [key: string]: Loose };

/** All properties of an object, through `allOf` and the branch of `oneOf` or `anyOf` that fits what is given. */
function membersOf(schema: JsonObject, given: Given): { properties: JsonObject; required: string[] } {
  const branches = [...listOf(schema.oneOf), ...listOf(schema.anyOf)].map(dereference);
  const fitting = branches.find((one) => fits(membersOf(one, given).properties, given));
  const parts = [...listOf(schema.allOf).map(dereference), ...(fitting ? [fitting] : [])];
  const members = parts.map((one) => membersOf(one, given));
  const own = isJsonObject(schema.properties) ? schema.properties : {};
  return {
    properties: Object.assign({}, ...members.map(({ properties }) => properties), own),
    required: [...listOf(schema.required).map(String), ...members.flatMap(({ required }) => required)],
  };
}

/** Whether every member is named, and none has a value that its enumeration lacks. */
const fits = (properties: JsonObject, given: Given): boolean =>
  Object.entries(given).every(([name, value]) => {
    if (!(name in properties)) return false;
    const choices = listOf(dereference(properties[name]).enum);
    return typeof value !== 'string' || choices.length === 0 || choices.includes(value);
  });

/** The plainest value of a schema. */
function sample(value: Json): Json {
  const schema = dereference(value);
  if (schema.nullable === true) return null;
  const [choice] = listOf(schema.enum);
  if (choice !== undefined) return choice;
  const [branch] = [...listOf(schema.oneOf), ...listOf(schema.anyOf)];
  if (branch !== undefined && !('properties' in schema)) return sample(branch);
  if ('properties' in schema || 'allOf' in schema || schema.type === 'object') return fill(schema, {});
  const plain: Record<string, Json> = { array: [], boolean: false, integer: 0, number: 0, null: null };
  const type = String(Array.isArray(schema.type) ? schema.type[0] : schema.type);
  if (type in plain) return plain[type] ?? null;
  if (schema.format === 'date-time') return '2026-01-05T15:00:00Z';
  return schema.format === 'uri' ? 'https://github.com/' : '';
}
