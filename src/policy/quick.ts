/** A valid policy file, from text to the effective policy, without zod. Loads yaml: import it dynamically, where there is a file. */
import { rules } from '../rules/index.ts';
import { builtInPolicy } from './built-in.ts';
import { createPolicySchema, type Policy } from './create-schema.ts';
import { Light, lightKit, lightWalk, refused } from './light.ts';
import type { LocatedMapping } from './located.ts';
import { overlay } from './overlay.ts';
import { parseYaml } from './parse-yaml.ts';
import { rememberPlaces } from './places.ts';

/**
 * The policy that a file amounts to, as `parsePolicy` says it; null: that has to tell, which it does of whatever is wrong. Only what the
 * file tells is checked, for the built-in policy is valid. Never throws for what a text holds.
 */
export function quickPolicy(text: string, source: string): Policy | null {
  const { root, problems } = parseYaml(text);
  if (root === null || root.kind !== 'mapping' || problems.length > 0) return null;
  const schema = schemaFor(root);
  const laid = overlay(builtInPolicy, root, schema, lightWalk);
  const policy = laid.problems.length > 0 ? refused : schema.read(laid.policy);
  if (policy === refused) return null;
  // What it was read by says that it is one.
  const known = policy as Policy;
  rememberPlaces(known, laid.origin, source);
  return known;
}

/** The schema of what a file tells. */
function schemaFor({ entries }: LocatedMapping): Light {
  const told = entries.get('rules')?.value;
  const schema: unknown = createPolicySchema(lightKit, rules, {
    part: (name) => entries.has(name),
    rule: (id) => told?.kind === 'mapping' && told.entries.has(id),
  });
  if (!(schema instanceof Light)) throw new Error('The schema is made of something else.');
  return schema;
}
