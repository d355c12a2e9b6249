/**
 * The file of policy tests: cases of a change in short form, an instant, and what is expected. This schema is the only
 * declaration of the format. Loads zod.
 */
import { z } from 'zod';
import { listFacts } from '../change.ts';
import { categories } from '../classify/category.ts';
import { lanes } from '../rule.ts';
import { rules } from '../rules/index.ts';
import { isInstant, isMoment, momentForm } from './moments.ts';

const text = z.string().min(1);
const login = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]*(\[bot\])?$/, 'expected a login such as "ada"');
const moment = z.string().refine(isMoment, `expected ${momentForm}`);
const instant = z
  .string()
  .refine(isInstant, 'expected a local time such as "2026-11-19 10:00", or an instant such as "2026-11-19T16:00:00Z"');

const person = z.union([
  login,
  z.strictObject({
    login,
    bot: z.boolean().optional(),
    startedBy: login.optional().describe('Who started this agent'),
  }),
]);

const file = z.union([
  text,
  z.strictObject({
    path: text,
    previousPath: text.optional(),
    status: z.enum(['added', 'removed', 'modified', 'renamed', 'copied', 'changed', 'unchanged']).optional(),
    additions: z.int().min(0).optional(),
    deletions: z.int().min(0).optional(),
    patch: z.string().optional(),
  }),
]);

const commit = z.union([
  login,
  z.strictObject({
    by: z
      .union([login, z.array(login).min(1)])
      .optional()
      .describe('Its authors'),
    committer: login.optional(),
    address: text.optional().describe('An address of an author for which GitHub knows no account'),
    message: z.string().optional(),
  }),
]);

const review = z.union([
  login,
  z.strictObject({
    by: login,
    at: moment.optional(),
    commit: z.enum(['head', 'earlier']).optional().describe('earlier: content was pushed after it'),
    canPush: z.boolean().optional().describe('Whether the reviewer has write access'),
  }),
]);

const label = z.union([text, z.strictObject({ name: text, by: login.optional(), at: moment.optional() })]);

const conclusions = [
  ...['success', 'failure', 'neutral', 'skipped', 'cancelled', 'timed_out', 'action_required', 'pending'],
] as const;

/** Facts that a case can leave unread. */
export const unreadable = [...listFacts, 'pushes', 'teams', 'judged', 'policyOnDefaultBranch'] as const;

/** A change in short form: it says only what differs from a good one. */
export const ShortChangeSchema = z
  .strictObject({
    title: z.string(),
    body: z.string().nullable().describe('The whole description, instead of the template filled in'),
    sections: z
      .record(text, z.string().nullable())
      .describe('What stands under a heading of the template; null: the section is not there'),
    boxes: z.record(text, z.boolean()).describe('Boxes of the template, ticked or not'),
    author: person.nullable().describe('null: the account was deleted'),
    draft: z.boolean(),
    labels: z.array(label),
    files: z.array(file),
    commits: z.array(commit),
    approvals: z.array(review),
    changesRequested: z.array(review).describe('Reviews that request changes'),
    openThreads: z.int().min(0).max(100).describe('Review threads that are not resolved'),
    checks: z.record(text, z.enum(conclusions)),
    base: text,
    head: text,
    created: moment,
    readyForReview: moment,
    linkedIssues: z.array(text),
    requested: z.array(text).describe('Logins and teams whose review is requested'),
    pushes: z.array(z.union([login, z.strictObject({ by: login, at: moment.optional() })])),
    reverts: z
      .strictObject({
        number: z.int().optional(),
        merged: moment,
        exact: z.boolean().nullable().optional().describe('null: it could not be read'),
        ofRevert: z.boolean().optional(),
      })
      .describe('The merged change that this one undoes'),
    judged: z
      .array(z.strictObject({ category: z.enum(categories), at: moment }))
      .describe('What the gate itself judged earlier'),
    teams: z.record(text, z.array(login)).describe('The members of teams'),
    policyOnDefaultBranch: z.enum(['absent', 'valid', 'invalid']),
    unread: z.array(z.enum(unreadable)).describe('Facts that could not be read'),
  })
  .partial();

const outcomes = ['pass', 'fail', 'wait', 'not-applicable', 'unknown', 'lifted', 'off'] as const;
const outcome = z.enum(outcomes);

const finding = z.union([
  outcome,
  z.array(outcome).min(1),
  z
    .strictObject({
      outcome: outcome.optional(),
      level: z.enum(['error', 'warning']).optional(),
      message: text.optional().describe('Words that its message or remedy holds'),
    })
    .refine((asked) => Object.keys(asked).length > 0, 'expects nothing: name at least an outcome'),
]);

const verdict = z.enum(['pass', 'wait', 'fail', 'unknown']);

const findings = z
  .strictObject(Object.fromEntries(rules.map(({ id, title }) => [id, finding.optional().describe(title)])))
  .describe('What a rule finds: one outcome (of several the worst), all of them, or also its words');

const expectation = z.union([
  verdict,
  z
    .strictObject({
      verdict: verdict.optional(),
      category: z.enum(categories).optional(),
      lane: z.enum(lanes).optional(),
      areas: z.array(text).optional().describe('All sensitive areas that it touches'),
      earliestMerge: z.union([instant, z.null()]).optional(),
      obligations: z.array(text).optional().describe('All that has to be done after the merge'),
      findings: findings.optional(),
    })
    .refine((expected) => Object.keys(expected).length > 0, 'expects nothing: name at least a verdict'),
]);

export const CaseSchema = z.strictObject({
  name: z.string().regex(/\S/, 'expected a name that says what the policy asks').describe('What the policy asks'),
  clause: z
    .union([text, z.array(text).min(1)])
    .optional()
    .describe('The clauses of the policy document that it shows'),
  at: instant.optional().describe('The judged instant; default: Thursday 2026-11-19 10:00'),
  freeze: text.optional().describe('Judge as if everything were frozen for this reason'),
  change: ShortChangeSchema.optional().describe('What differs from a good change'),
  expect: expectation.describe('A verdict, or more than that'),
});

/** A file of policy tests. */
export const PolicyTestsSchema = z.strictObject({
  policy: text
    .optional()
    .describe('The policy they are about: a file beside this one, or "built-in"; default: .github/change-gate.yml'),
  defaults: ShortChangeSchema.optional().describe('What every change of this file differs by from a good one'),
  cases: z.array(CaseSchema).min(1, 'expected at least one case'),
});

export type PolicyTests = z.output<typeof PolicyTestsSchema>;
export type Case = z.output<typeof CaseSchema>;
export type ShortChange = z.output<typeof ShortChangeSchema>;
export type Expectation = Exclude<Case['expect'], string>;
export type ExpectedOutcome = (typeof outcomes)[number];
