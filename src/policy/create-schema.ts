/**
 * The whole policy: the shared parts, and the settings of each rule as the rule itself declares them. Types, defaults,
 * validation and the JSON Schema all come from here.
 */
import type { z } from 'zod';
import { checkCalendar, whenCalendarIsRead } from '../calendar/schema.ts';
import { levels, type Rule, type Zod } from '../rule.ts';
import type { rules } from '../rules/index.ts';
import { type BasePolicyShape, basePolicyFields } from './base-schema.ts';
import { quote } from './problem.ts';
import { suggestName } from './suggest.ts';

/** What every rule can be told, whatever its own options are. */
function commonSettings(z: Zod, rule: Rule) {
  return {
    level: z
      .enum(levels)
      .default(rule.level ?? 'error')
      .describe('error blocks the merge, warning is only shown, off is not judged'),
    clauses: z
      .array(z.string().min(1))
      .default([...rule.clauses])
      .describe('The clauses of the policy document that ask for this'),
    controls: z
      .array(z.string().min(1))
      .default([...rule.controls])
      .describe('The controls of the audit that this supports'),
  };
}

type CommonSettings = ReturnType<typeof commonSettings>;

type SettingsOf<Each extends Rule> = z.ZodPrefault<
  z.ZodObject<ReturnType<Each['options']>['shape'] & CommonSettings, z.core.$strict>
>;

type RulesSchema<Rules extends readonly Rule[]> = z.ZodPrefault<
  z.ZodObject<{ [Each in Rules[number] as Each['id']]: SettingsOf<Each> }, z.core.$strict>
>;

/** The settings of one rule. Throws when the rule declares an option under a name that every rule has. */
function settingsSchema(z: Zod, rule: Rule) {
  const options = rule.options(z);
  const common = commonSettings(z, rule);
  const taken = Object.keys(common).find((name) => Object.hasOwn(options.shape, name));
  if (taken !== undefined) throw new Error(`The rule ${rule.id} declares the option "${taken}", which every rule has`);
  return options.extend(common).strict().prefault({}).describe(rule.title);
}

/** What is to be checked. */
export interface Told {
  /** Whether a part that rules share is. */
  part(name: string): boolean;
  /** Whether the settings of a rule are. */
  rule(id: string): boolean;
}

export const everything: Told = { part: () => true, rule: () => true };

/** What nothing is told of is that of the built-in policy, which is valid. */
const asItIs = (z: Zod) => z.unknown();

function rulesSchema<const Rules extends readonly Rule[]>(z: Zod, list: Rules, told: Told): RulesSchema<Rules> {
  const shape = Object.fromEntries(
    list.map((rule) => [rule.id, told.rule(rule.id) ? settingsSchema(z, rule) : asItIs(z)]),
  );
  const schema: unknown = z.strictObject(shape).prefault({}).describe('The settings of each rule');
  // fromEntries forgets which key belongs to which schema; only the type of the list still says it.
  return schema as RulesSchema<Rules>;
}

/** A section asked of an area that is none would never be asked of anything. */
function checkSections(
  { areas, rules }: { areas: Readonly<Record<string, unknown>>; rules: unknown },
  context: Pick<z.core.$RefinementCtx, 'addIssue'>,
): void {
  const known = Object.keys(areas);
  const required = listAt(rules, 'sections', 'required');
  required.forEach((section, index) => {
    listAt(section, 'areas').forEach((area, place) => {
      if (typeof area !== 'string' || Object.hasOwn(areas, area)) return;
      const near = suggestName(area, known);
      const hint = near === undefined ? `write one of ${known.join(', ')}` : `did you mean ${quote(near)}?`;
      context.addIssue({
        code: 'custom',
        path: ['rules', 'sections', 'required', index, 'areas', place],
        message: `there is no area ${quote(area)}: ${hint}`,
      });
    });
  });
}

/** The list at a path; empty where there is none. */
function listAt(value: unknown, ...path: readonly string[]): readonly unknown[] {
  const at = path.reduce<unknown>(
    (part, name) => (typeof part === 'object' && part !== null && name in part ? Reflect.get(part, name) : undefined),
    value,
  );
  return Array.isArray(at) ? at : [];
}

/** As `whenCalendarIsRead`: told also where another part of the policy has the wrong type. */
const whenAreasAreRead = {
  when: ({ issues }: z.core.ParsePayload): boolean =>
    issues.every(({ path, continue: readOn }) => readOn === true || !['areas', 'rules'].includes(String(path?.[0]))),
};

/** The parts that rules share. One without a default may be missing, so it is checked in any case. */
function baseFields(z: Zod, told: Told): BasePolicyShape {
  const fields = Object.entries(basePolicyFields).map(([name, field]) => [
    name,
    name === 'metrics' || told.part(name) ? field(z) : asItIs(z),
  ]);
  // As in rulesSchema: what is taken as it is has the type already.
  return Object.fromEntries(fields) as BasePolicyShape;
}

/**
 * The schema of the effective policy for these rules, made of zod or of what reads as zod does (light.ts). Everything has a default, so `parse({})` is the built-in policy; but what is
 * not told of is taken as it is: to make and to ask the schema of everything takes longer than to read a file.
 */
export function createPolicySchema<const Rules extends readonly Rule[]>(z: Zod, list: Rules, told: Told) {
  return z
    .strictObject({
      extends: z
        .literal('default@1')
        .default('default@1')
        .describe('The built-in policy that this file changes, pinned: a new default never changes a policy in force'),
      ...baseFields(z, told),
      rules: rulesSchema(z, list, told),
    })
    .superRefine(checkCalendar, whenCalendarIsRead)
    .superRefine(checkSections, whenAreasAreRead);
}

/** A complete policy, whatever it came from: every setting is there. */
export type Policy = z.output<ReturnType<typeof createPolicySchema<typeof rules>>>;
