/** The effective policy as a file that people can read, and that means the same when it is read again. Loads zod. */
import type { z } from 'zod';
import { rules } from '../rules/index.ts';
import { builtInPolicy } from './built-in.ts';
import { canonicalJson, policyHash } from './hash.ts';
import { quote } from './problem.ts';
import { type Policy, PolicySchema } from './schema.ts';
import { child, descriptionOf } from './walk-schema.ts';
import { type Style, type YamlText, yamlText } from './yaml-text.ts';

/** Said once, in the head, instead of under each rule. */
const everyRule = ['level', 'clauses', 'controls'];

/** In the order of interest: who decides, what is asked, when; the long lists of files come last. */
const order: readonly string[] = [
  'extends',
  'document',
  'people',
  'bots',
  'calendar',
  'freezes',
  'emergency',
  'rollback',
  'rules',
  'labels',
  'areas',
  'categories',
];

/**
 * The policy as commented YAML: what each setting means, what differs from the default, and in which lanes a rule is
 * lifted. Parsing it gives the same policy.
 */
export function printPolicy(policy: Policy): string {
  return policyText(policy).text;
}

/** The printed policy, with the line of each setting and list item by its path as JSON: `["areas","api","paths","3"]`. */
export function policyText(policy: Policy): YamlText {
  // What is not in the list is a setting like those before the rules.
  const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : order.indexOf('rules') - 0.5);
  const sorted = Object.fromEntries(Object.entries(policy).sort(([one], [other]) => rank(one) - rank(other)));
  return yamlText(sorted, styleOf(policy), [
    ...[
      `The policy in force: every setting of ${quote(policy.document.title)}`,
      `SHA-256 of what it says: ${policyHash(policy)}`,
      '',
      'Who decides: people, bots. When: calendar, freezes. Other ways through: emergency, rollback.',
      'What is asked of a change: rules. What a change is: labels, areas (sensitive, 4.3), categories (Standard 3.2, Major 3.5).',
      `Each rule has a level (${descriptionOf(child(child(child(PolicySchema, 'rules'), 'title'), 'level'))}),`,
      'the clauses of the policy document that ask for it, and the controls that it supports.',
      'Files are named by globs: "*" is a part of a name, "**" any folders, {a,b} one of these, !(a) anything but a.',
      '',
    ],
  ]);
}

function styleOf(policy: Policy): Style {
  const told = new Set<string>();
  return {
    spaced: (path) =>
      path.length === 1 ||
      (path.length === 2 && (path[0] === 'rules' || path[0] === 'areas')) ||
      (path.length === 3 && path[0] === 'categories' && path[1] !== 'tests'),
    comments: (path) => {
      const expected = path.reduce<z.core.$ZodType | undefined>(
        (schema, key) => child(schema, /^\d+$/.test(key) ? Number(key) : key),
        PolicySchema,
      );
      return [...remarks(path, expected, told), ...difference(path, policy)];
    },
  };
}

/** What a setting means, once: the members of areas and kinds are all alike. */
function remarks(path: readonly string[], expected: z.core.$ZodType | undefined, told: Set<string>): string[] {
  const [name = '', parent = ''] = [path.at(-1), path.at(-2)];
  const rule = path.length === 2 && parent === 'rules' ? rules.find(({ id }) => id === name) : undefined;
  const isCommon = path[0] === 'rules' && path.length === 3 && everyRule.includes(name);
  const description = isCommon || parent === 'hours' ? undefined : descriptionOf(expected);
  const isNews = description !== undefined && (path[0] === 'rules' || !told.has(description));
  if (description !== undefined) told.add(description);
  return [
    ...(isNews ? [description] : []),
    ...(rule?.liftedBy && rule.liftedBy.length > 0 ? [`Lifted in: ${rule.liftedBy.join(', ')}`] : []),
  ];
}

/** How a setting differs from the built-in policy; of a mapping, its members say so. */
function difference(path: readonly string[], policy: Policy): string[] {
  const now = at(policy, path);
  if (typeof now === 'object' && now !== null && !Array.isArray(now)) return [];
  const before = at(builtInPolicy, path);
  if (canonicalJson(now) === canonicalJson(before)) return [];
  return [
    before === undefined ? 'Added: the default has none' : `Changed: the default is ${cut(canonicalJson(before))}`,
  ];
}

function cut(text: string): string {
  return text.length > 200 ? `${text.slice(0, 199)}…` : text;
}

function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((within, key) => {
    if (typeof within !== 'object' || within === null || !Object.hasOwn(within, key)) return undefined;
    return new Map<string, unknown>(Object.entries(within)).get(key);
  }, value);
}
