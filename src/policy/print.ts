/** The effective policy as a file that people can read, and that means the same when it is read again. Loads yaml and zod. */
import { Document, isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import type { z } from 'zod';
import { rules } from '../rules/index.ts';
import { builtInPolicy } from './built-in.ts';
import { canonicalJson, policyHash } from './hash.ts';
import { quote } from './problem.ts';
import { type Policy, PolicySchema } from './schema.ts';
import { child, descriptionOf } from './walk-schema.ts';

/** Said once, in the head, instead of under each rule. */
const everyRule = ['level', 'clauses', 'controls'];

/**
 * The policy as commented YAML: what each setting means, what differs from the default, and in which lanes a rule is
 * lifted. Parsing it gives the same policy.
 */
export function printPolicy(policy: Policy): string {
  const document = new Document<YAMLMap>(policy);
  document.commentBefore = comment([
    `The policy in force: every setting of ${quote(policy.document.title)}`,
    `SHA-256 of what it says: ${policyHash(policy)}`,
    `Each rule has a level (${descriptionOf(child(child(child(PolicySchema, 'rules'), 'title'), 'level'))}), the clauses of the policy document that ask for it, and the controls that it supports`,
  ]);
  if (document.contents) annotate(document.contents, PolicySchema, builtInPolicy, '');
  return document.toString({ lineWidth: 110, flowCollectionPadding: false });
}

function annotate(mapping: YAMLMap, schema: z.core.$ZodType, usual: unknown, parent: string): void {
  for (const [index, { key, value }] of mapping.items.entries()) {
    if (!isScalar(key)) continue;
    const name = String(key.value);
    const expected = child(schema, name);
    const before = member(usual, name);
    key.commentBefore = comment(remarks(name, expected, parent, isMap(value) ? undefined : changed(value, before)));
    key.spaceBefore = index > 0 && (parent === '' || parent === 'rules');
    if (isSeq(value)) value.flow = value.items.every(isScalar) && value.items.join(', ').length < 80;
    if (isMap(value) && expected) annotate(value, expected, before, name);
  }
}

function remarks(name: string, expected: z.core.$ZodType | undefined, parent: string, difference?: string): string[] {
  const rule = parent === 'rules' ? rules.find(({ id }) => id === name) : undefined;
  const isCommon = everyRule.includes(name) && rules.some(({ id }) => id === parent);
  return [
    isCommon ? undefined : descriptionOf(expected),
    rule?.liftedBy && rule.liftedBy.length > 0 ? `Lifted in: ${rule.liftedBy.join(', ')}` : undefined,
    difference,
  ].filter((remark) => remark !== undefined);
}

function changed(value: unknown, before: unknown): string | undefined {
  const now = canonicalJson(isScalar(value) || isSeq(value) ? value.toJSON() : value);
  if (now === canonicalJson(before)) return undefined;
  return before === undefined ? 'Added: the default has none' : `Changed: the default is ${cut(canonicalJson(before))}`;
}

function cut(text: string): string {
  return text.length > 200 ? `${text.slice(0, 199)}…` : text;
}

/** Comment lines of about 100 columns. */
function comment(remarks: readonly string[]): string | null {
  const lines = remarks.flatMap((remark) => remark.replace(/\s+/g, ' ').match(/\S(?:.{0,98}\S)?(?=\s|$)|\S+/gu) ?? []);
  return lines.length === 0 ? null : lines.map((line) => ` ${line}`).join('\n');
}

function member(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return new Map<string, unknown>(Object.entries(value)).get(key);
}
