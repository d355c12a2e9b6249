/**
 * The change record: what an auditor samples, one for each change of a gated branch, as plain JSON.
 *
 * This schema is the only declaration of the format: the type `ChangeRecord` and the published JSON Schema are derived from
 * it. Loads zod, so it is imported at run time only where records are read.
 */
import { z } from 'zod';
import { categories } from '../classify/category.ts';
import { lanes } from '../rule.ts';
import type { ChangeRecord } from './record.ts';

const instant = z.iso.datetime({ offset: true }).describe('An instant, ISO 8601 with zone');
const login = z.string().min(1).describe('A GitHub login');
const sha = z.string().regex(/^[0-9a-f]{7,64}$/i, 'expected a commit SHA (7 to 64 hex digits)');
const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'expected a SHA-256 (64 small hex digits)');
const count = z.int().min(0);
const repository = z.string().regex(/^[^/\s]+\/[^/\s]+$/, 'expected OWNER/REPO');
const outcome = z.enum(['pass', 'fail', 'wait', 'not-applicable', 'unknown']);

const person = z.strictObject({ login, bot: z.boolean(), startedBy: login.nullable() });

const gitAuthor = z.strictObject({
  login: login.nullable().describe('null: GitHub knows no account'),
  name: z.string().describe('As the commit has it; e-mail addresses are never recorded'),
  commits: count.describe('How many commits name this author or co-author'),
});

const approver = z.strictObject({
  login,
  commit: sha.nullable().describe('The commit that was approved; null: it is gone'),
  at: instant,
  sameDiffAsHead: z.boolean().nullable().describe('Whether it shows the diff that was merged; null: not known'),
  counts: z.boolean().nullable().describe('Whether the approval counted at the merge; null: could not be told'),
  seat: z
    .enum(['technical', 'security', 'executive'])
    .nullable()
    .describe('What the approval was taken for; null: for nothing that was asked'),
  role: z.string().nullable().describe('The same in the words of the decision'),
  why: z.string().describe('One clause after the login'),
});

const fileCause = z.strictObject({
  path: z.string(),
  pattern: z.string(),
  from: z.string().optional(),
  line: count.optional(),
  token: z.string().optional(),
  why: z.string().optional(),
});

const finding = z.strictObject({
  rule: z.string().min(1),
  title: z.string(),
  outcome,
  level: z.enum(['error', 'warning']),
  message: z.string(),
  remedy: z.string().optional(),
  actor: z.enum(['author', 'reviewer', 'checks', 'clock', 'owner']).optional(),
  until: instant.optional(),
  clauses: z.array(z.string()),
  controls: z.array(z.string()),
  evidence: z.record(z.string(), z.unknown()).optional(),
  lifted: z
    .strictObject({ by: z.string(), outcome, message: z.string() })
    .optional()
    .describe('What would have been found, and who or what lifted it'),
});

const obligation = z.strictObject({
  id: z.string().min(1),
  what: z.string(),
  clauses: z.array(z.string()),
  due: instant.nullable().describe('null: at the next occasion'),
  state: z.enum(['open', 'done', 'overdue']),
  doneAt: instant.nullable(),
  by: login.nullable().describe('Who did it'),
  late: z.boolean().describe('Done, but not before it was due'),
  how: z.string().describe('By what it is shown to be done, or why it is not'),
});

const monitored = z.strictObject({
  minutes: count.describe('The monitoring period of the category (4.6)'),
  ends: instant,
  state: z.enum(['monitoring', 'complete', 'incomplete']).describe('incomplete: the period ended with open checks'),
  checks: z.array(z.strictObject({ id: z.string().min(1), what: z.string(), done: z.boolean() })),
});

const revertLink = z.strictObject({
  number: z.int().min(1).nullable().describe('The pull request; null: a change without one'),
  commit: sha.nullable(),
  exact: z.boolean().nullable().describe('Whether the trees prove that it exactly undoes it; null: not known'),
});

const links = z.strictObject({
  reverts: z.array(revertLink).describe('What this change undoes'),
  revertedBy: z.array(revertLink).describe('What undid this change'),
  issue: z.string().nullable().describe('The issue that follows it up'),
});

const capture = z.strictObject({
  at: instant.describe('When the facts were captured'),
  by: z.enum(['merge', 'audit', 'sweep']).describe('The event of the merge, the audit of the push, or a sweep'),
});

const common = {
  recordVersion: z.literal(1),
  repository,
  compliant: z.boolean(),
  reasons: z.array(z.string()).describe('Why it is not compliant'),
  problems: z.array(z.string()).describe('What the audit found besides the rules'),
  policy: z
    .strictObject({
      source: z.string(),
      sha256,
      document: z.string(),
      reportOnly: z.boolean().describe('Whether the gate only reported, and held nobody up'),
    })
    .describe('The policy that judged'),
  gate: z.strictObject({ version: z.string() }).describe('The version of change-gate'),
  links,
  followedUpAt: instant.nullable().describe('When obligations, verification or links were last brought up to date'),
  capture,
};

const PullRequestRecord = z.strictObject({
  ...common,
  kind: z.literal('pull-request'),
  number: z.int().min(1),
  url: z.string().nullable(),
  title: z.string(),
  what: z.string().describe('The description; empty: there was none, or nobody knows what it said at the merge'),
  why: z
    .strictObject({ text: z.string(), where: z.string().describe('Where the pull request says it') })
    .nullable()
    .describe('The justification; null: not found'),
  typeOfChange: z.array(z.string()).describe('The boxes ticked under “Type of Change”'),
  rollbackPlan: z.string(),
  bodySha256: sha256.nullable().describe('Of the body as of the merge, in UTF-8; null: nobody knows it'),
  author: person.nullable().describe('null: the account was deleted'),
  commitAuthors: z.array(gitAuthor),
  approvers: z.array(approver).describe('Everybody whose latest opinion at the merge was an approval'),
  createdAt: instant,
  merge: z.strictObject({
    at: instant,
    local: z.string().describe('The same in the time zone of the policy'),
    by: login.nullable(),
    commit: sha.nullable(),
    base: z.strictObject({ ref: z.string(), sha }),
    head: z.strictObject({ ref: z.string(), sha, repository: z.string().nullable() }),
    commits: z.array(sha).nullable().describe('The commits of the pull request; null: could not be read'),
    landed: z.array(sha).nullable().describe('The commits that it brought to the base branch; null: not known'),
  }),
  category: z.enum(categories),
  categoryReasons: z.array(
    z.strictObject({
      category: z.enum(categories),
      source: z.enum(['files', 'box', 'label', 'lowered', 'note']),
      message: z.string(),
      files: z.array(fileCause),
    }),
  ),
  areas: z.array(z.strictObject({ area: z.string(), title: z.string(), files: z.array(fileCause) })),
  labels: z.array(z.string()),
  testing: z.strictObject({
    heading: z.string().nullable(),
    text: z.string(),
    boxes: z.array(z.strictObject({ text: z.string(), checked: z.boolean() })),
    checks: z
      .array(
        z.strictObject({
          name: z.string(),
          kind: z.enum(['check-run', 'status']),
          app: z.string().nullable(),
          workflow: z.string().nullable(),
          required: z.boolean().nullable(),
          status: z.string(),
          conclusion: z.string().nullable(),
          completedAt: instant.nullable(),
        }),
      )
      .nullable()
      .describe('The latest run of each check at the merge; null: could not be read'),
  }),
  window: z.strictObject({
    open: z.boolean(),
    reason: z.string().nullable().describe('Why it was closed'),
    name: z.string().nullable().describe('The holiday or the freeze'),
    timezone: z.string(),
    found: z.string().describe('What the rule found'),
  }),
  migrations: z.array(
    z.strictObject({
      path: z.string(),
      tool: z.string(),
      wayBack: z.enum(['has', 'lacks', 'unknown']),
      why: z.string(),
    }),
  ),
  verdict: z.enum(['pass', 'wait', 'fail', 'unknown']).describe('As of the merge'),
  lane: z.enum(lanes),
  laneReason: z.string(),
  findings: z.array(finding),
  obligations: z.array(obligation),
  verification: monitored.nullable().describe('null: the change deployed nothing'),
  changedSinceMerge: z
    .array(z.strictObject({ fact: z.string(), what: z.string(), at: instant.nullable(), by: login.nullable() }))
    .describe('What changed between the merge and the capture'),
  caveats: z.array(z.string()).describe('What keeps the judgement from being exact'),
});

const PushRecord = z.strictObject({
  ...common,
  kind: z.literal('push'),
  compliant: z.literal(false),
  how: z.enum(['direct', 'force']).describe('direct: without a pull request; force: the branch was rewritten'),
  push: z.strictObject({
    branch: z.string().min(1),
    by: login.nullable().describe('Who pushed; null: not known'),
    at: instant,
    before: sha,
    after: sha,
    commits: z.array(
      z.strictObject({
        sha,
        subject: z.string(),
        author: z.strictObject({ login: login.nullable(), name: z.string() }),
      }),
    ),
    dropped: z.array(sha).describe('Commits that a forced push took off the branch'),
  }),
});

/** A change record, version 1. */
export const RecordSchema = z.discriminatedUnion('kind', [PullRequestRecord, PushRecord]);

const id = 'https://raw.githubusercontent.com/ilana/change-gate/v1/dist/record.schema.json';

/** The JSON Schema of a change record. */
export function recordSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...rest } = z.toJSONSchema(RecordSchema, { target: 'draft-2020-12', io: 'output' });
  return {
    $schema,
    $id: id,
    title: 'A change record of change-gate',
    description: 'What, why, who, who approved, when, test results and every finding of one change, as of its merge.',
    ...rest,
  };
}

/** A record that was read, or what is wrong with it: one line for each problem, with its place. */
export type ParsedRecord = { ok: true; record: ChangeRecord } | { ok: false; problems: readonly string[] };

/** Checks a value against the schema. A record of a later version is told as such. */
export function parseRecord(value: unknown): ParsedRecord {
  const { success, data, error } = RecordSchema.safeParse(value);
  if (success) return { ok: true, record: data };
  return {
    ok: false,
    problems: error.issues.map(
      ({ path, message }) => `${path.length === 0 ? 'the record' : path.join('.')}: ${message}`,
    ),
  };
}
