import { rules } from '../rules/index.ts';
import { createPolicySchema } from './create-schema.ts';

export { createPolicySchema, type Policy } from './create-schema.ts';

/** The effective policy: `PolicySchema.parse({})` is the built-in one. Loads zod, and makes the schema of every rule. */
export const PolicySchema = createPolicySchema(rules);
