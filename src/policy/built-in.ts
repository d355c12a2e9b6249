import builtIn from './built-in.json' with { type: 'json' };
import hash from './built-in-hash.json' with { type: 'json' };
import type { Policy } from './schema.ts';

/**
 * The policy in force where there is no policy file: the default, as data, so that neither zod nor yaml loads.
 * built-in.json and its hash are generated from the schema by scripts/generate.ts; a test compares them.
 */
// JSON loses the names of its texts (`level` becomes string); the generated file is the parsed policy itself.
export const builtInPolicy = builtIn as unknown as Policy;

/** Its hash, as `policyHash` tells it. */
export const builtInHash: string = hash;
