/** The JSON Schema of the policy file, for editors; derived from the schema of the policy. Loads zod. */
import { z } from 'zod';
import { levels } from '../rule.ts';
import { canonicalJson } from './hash.ts';
import { PolicySchema } from './schema.ts';

/** The keywords that the derivation touches. */
interface Json {
  readonly [keyword: string]: unknown;
  readonly properties?: Readonly<Record<string, Json | boolean>> | undefined;
  readonly additionalProperties?: Json | boolean | undefined;
  readonly anyOf?: readonly (Json | boolean)[] | undefined;
}

const id = 'https://raw.githubusercontent.com/ilana/change-gate/v1/dist/policy.schema.json';

/** What an editor may accept in .github/change-gate.yml: the policy with nothing required, lists that can be edited, and bare levels. */
export function policyFileSchema(): Json {
  const { $schema, ...policy } = z.toJSONSchema(PolicySchema, { target: 'draft-2020-12', io: 'input' });
  const { properties = {}, ...rest } = overlaid(policy);
  const { rules, ...others } = properties;
  return {
    $schema,
    $id: id,
    title: 'The policy file of change-gate',
    description: 'Laid over the built-in policy key by key: what is left out stays as it is.',
    ...rest,
    properties: {
      ...others,
      ...(rules === undefined || rules === true || rules === false ? {} : { rules: withLevels(rules) }),
    },
  };
}

/** A schema of what changes a default: nothing is required, and a list may also be edited. */
function overlaid(schema: Json): Json {
  const { required: _required, properties, additionalProperties, anyOf, ...rest } = schema;
  if (rest['type'] === 'array') return editable(rest);
  const { default: usual, ...others } = rest;
  return {
    ...others,
    // An empty mapping is how the schema asks its members for their defaults.
    ...(usual !== undefined && !(properties && canonicalJson(usual) === '{}') && { default: usual }),
    ...(properties && { properties: mapValues(properties, overlaid) }),
    ...(additionalProperties !== undefined && { additionalProperties: overlaidOrBare(additionalProperties) }),
    ...(anyOf && { anyOf: anyOf.map(overlaidOrBare) }),
  };
}

/** Items of a list are new as a whole, so what they require stays required. */
function editable(list: Json): Json {
  const { description, default: usual, type, items, ...limits } = list;
  const edit = { type: 'array', ...(items !== undefined && { items }) } as const;
  return {
    ...(description !== undefined && { description }),
    ...(usual !== undefined && { default: usual }),
    anyOf: [
      { type: 'array', ...(items !== undefined && { items }), ...limits },
      {
        type: 'object',
        description: 'Changes the list instead of replacing it',
        properties: { add: edit, remove: edit },
        minProperties: 1,
        additionalProperties: false,
      },
    ],
  };
}

/** The level of a rule alone stands for its settings. */
function withLevels(rules: Json): Json {
  const level = { type: 'string', enum: [...levels] } as const;
  return {
    ...rules,
    properties: mapValues(rules.properties ?? {}, ({ description, ...settings }) => ({
      ...(description !== undefined && { description }),
      anyOf: [level, settings],
    })),
  };
}

function overlaidOrBare(schema: Json | boolean): Json | boolean {
  return typeof schema === 'boolean' ? schema : overlaid(schema);
}

function mapValues(schemas: Readonly<Record<string, Json | boolean>>, change: (schema: Json) => Json) {
  return Object.fromEntries(
    Object.entries(schemas).map(([key, schema]) => [key, typeof schema === 'boolean' ? schema : change(schema)]),
  );
}
