import type { Rule } from '../rule.ts';
import { rules } from '../rules/index.ts';
import { createPolicySchema, everything } from './create-schema.ts';
import { zodKit } from './zod-kit.ts';

export type { Policy } from './create-schema.ts';

/** The effective policy for these rules. Loads zod, and makes the schema of every rule. */
export const policySchemaOf = <const Rules extends readonly Rule[]>(list: Rules) =>
  createPolicySchema(zodKit, list, everything);

/** The effective policy: `PolicySchema.parse({})` is the built-in one. */
export const PolicySchema = policySchemaOf(rules);
