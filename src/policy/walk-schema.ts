/** What the policy's schema expects at a place, without the wrappers (defaults, transformations) around it. */
import { z } from 'zod';
import type { SchemaWalk } from './overlay.ts';

type Schema = z.core.$ZodType;

/** The schemas a value may follow here: one, or the choices of a union. */
export function choices(schema: Schema | undefined): readonly Schema[] {
  if (schema === undefined) return [];
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(choices);
  if (schema instanceof z.ZodPipe) return choices(schema.in instanceof z.ZodTransform ? schema.out : schema.in);
  if (
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodReadonly ||
    schema instanceof z.ZodLazy
  ) {
    return choices(schema.unwrap());
  }
  return [schema];
}

/** The schema of a member or an item; undefined where the schema knows none. */
export function child(schema: Schema | undefined, key: PropertyKey): Schema | undefined {
  for (const choice of choices(schema)) {
    if (choice instanceof z.ZodArray && typeof key === 'number') return choice.element;
    if (choice instanceof z.ZodRecord && typeof key === 'string') return choice.valueType;
    if (choice instanceof z.ZodObject && typeof key === 'string' && Object.hasOwn(choice.shape, key)) {
      return choice.shape[key];
    }
  }
  return undefined;
}

/** Whether a list is expected here, and nothing that is written as a mapping. */
export function expectsList(schema: Schema | undefined): boolean {
  const kinds = choices(schema);
  return (
    kinds.some((kind) => kind instanceof z.ZodArray) &&
    !kinds.some((kind) => kind instanceof z.ZodObject || kind instanceof z.ZodRecord)
  );
}

/** Whether these are the settings of a rule, for which a level alone may stand. */
function hasLevel(schema: Schema | undefined): boolean {
  return choices(schema).some((choice) => choice instanceof z.ZodObject && Object.hasOwn(choice.shape, 'level'));
}

/** A value as the policy would hold it; as written when it is no valid one. */
function normal(schema: Schema | undefined, value: unknown): unknown {
  if (schema === undefined) return value;
  const parsed = z.safeParse(schema, value);
  return parsed.success ? parsed.data : value;
}

/** How a file is laid over a policy by a schema of zod. */
export const zodWalk: SchemaWalk<Schema> = { child, expectsList, hasLevel, normal };

/** The keys that are known here; none where any key may stand. */
export function knownKeys(schema: Schema | undefined): readonly string[] {
  return choices(schema).flatMap((choice) => (choice instanceof z.ZodObject ? Object.keys(choice.shape) : []));
}

const keyPlaces = new WeakMap<Schema, Map<string, string[][]>>();

/** The paths of all mappings under a schema that know this key. */
export function whereKnown(schema: Schema, key: string): readonly string[][] {
  const places = keyPlaces.get(schema) ?? collectKeys(schema, [], new Map());
  keyPlaces.set(schema, places);
  return places.get(key) ?? [];
}

function collectKeys(schema: Schema, path: string[], places: Map<string, string[][]>): Map<string, string[][]> {
  for (const choice of choices(schema)) {
    if (!(choice instanceof z.ZodObject)) continue;
    for (const [key, member] of Object.entries(choice.shape)) {
      places.set(key, [...(places.get(key) ?? []), path]);
      collectKeys(member, [...path, key], places);
    }
  }
  return places;
}

/** The first description from the outside in. */
export function descriptionOf(schema: Schema | undefined): string | undefined {
  if (schema === undefined) return undefined;
  const own = z.globalRegistry.get(schema)?.description;
  if (own !== undefined) return own;
  if (
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodReadonly
  ) {
    return descriptionOf(schema.unwrap());
  }
  return schema instanceof z.ZodPipe ? descriptionOf(schema.in) : undefined;
}
