import type { z } from 'zod';
import { calendarSchema, freezesSchema } from '../calendar/schema.ts';
import { areasSchema, categoriesSchema, labelsSchema } from '../classify/schema.ts';
import { usualMetrics } from '../metrics/metrics-policy.ts';
import type { Zod } from '../rule.ts';

const loginOrTeam = (z: Zod) =>
  z
    .string()
    .regex(/^@?[A-Za-z0-9][A-Za-z0-9_-]*(\[bot\])?(\/[A-Za-z0-9._-]+)?$/, 'expected a login, or ORGANISATION/TEAM')
    .transform((name) => name.replace(/^@/, ''));

const role = (z: Zod, what: string) => z.array(loginOrTeam(z)).default([]).describe(what);

/** The parts of a policy that rules share, each made when it is needed: a file tells of few. policy/schema.ts adds the settings of each rule. */
export const basePolicyFields = {
  mode: (z: Zod) =>
    z
      .enum(['enforce', 'report-only'])
      .default('enforce')
      .describe('report-only shows every verdict, and holds nothing up: for trying the policy out'),
  document: (z: Zod) =>
    z
      .strictObject({
        title: z.string().min(1).default('Change Management Policy').describe('Its title'),
        url: z.url().optional().describe('Where people can read it'),
      })
      .prefault({})
      .describe('The written policy that the clauses refer to'),
  people: (z: Zod) =>
    z
      .strictObject({
        executive: role(z, 'Who approves Major changes (3.1). Nobody named: no Major change can pass'),
        security: role(z, 'Who reviews sensitive changes (4.3). Nobody named: one more independent approval instead'),
        owner: role(z, 'Who owns the policy: approves changes of the gate itself'),
      })
      .prefault({})
      .describe('Logins and teams (ORGANISATION/TEAM) by role; they count without write access'),
  bots: (z: Zod) =>
    z
      .array(z.string().min(1))
      .default(['dependabot[bot]', 'renovate[bot]'])
      .describe('Bots whose pull requests need no template'),
  emergency: (z: Zod) =>
    z
      .strictObject({
        label: z.string().min(1).default('emergency').describe('The label that declares an emergency'),
        headings: z
          .array(z.string().min(1))
          .min(1)
          .default(['Emergency', 'Emergency change'])
          .describe('Headings of its section'),
        declaredBy: role(z, 'Who may set the label. Nobody named: anyone whom GitHub lets set labels'),
        documentWithinHours: z.int().min(1).default(24).describe('Hours after the merge until it has to be documented'),
      })
      .prefault({})
      .describe('Emergency changes (3.4)'),
  rollback: (z: Zod) =>
    z
      .strictObject({
        withinDays: z
          .int()
          .min(1)
          .max(90)
          .default(7)
          .describe('Days after its merge in which a change can be rolled back this way'),
        documentWithinHours: z
          .int()
          .min(1)
          .default(24)
          .describe('Hours after the merge until the incident has to be documented'),
      })
      .prefault({})
      .describe('Exact rollbacks of recent changes (5.2)'),
  calendar: calendarSchema,
  freezes: freezesSchema,
  labels: labelsSchema,
  categories: categoriesSchema,
  areas: areasSchema,
  // Without a default of its own: a policy that does not speak of metrics keeps its hash.
  metrics: (z: Zod) =>
    z
      .strictObject({
        incidentLabels: z
          .array(z.string().min(1))
          .default([...usualMetrics.incidentLabels])
          .describe('Labels of a change, or of an issue that names it, which say that it caused an incident'),
        incidentIssues: z
          .array(z.string().min(1))
          .default([...usualMetrics.incidentIssues])
          .describe('Globs of references to incidents in titles and descriptions, such as INC-* or acme/incidents#*'),
        environments: z
          .array(z.string().min(1))
          .default([...usualMetrics.environments])
          .describe(
            'Globs of the environments whose deployments count; none: the repository has no deployment statuses',
          ),
      })
      .optional()
      .describe('What the reports of policy 9 count; it judges nothing'),
};

/** The schemas of the shared parts, by name. */
export type BasePolicyShape = {
  [Name in keyof typeof basePolicyFields]: ReturnType<(typeof basePolicyFields)[Name]>;
};

/** The shared parts alone: what a rule's context shows of the policy. */
export type BasePolicy = z.output<z.ZodObject<BasePolicyShape, z.core.$strict>>;
