/**
 * The change file: everything that is known about one pull request, as plain JSON.
 *
 * This schema is the only declaration of the format; the type `Change` in change.ts is derived from it, and so is the
 * published JSON Schema. It loads zod, so it is imported at run time only where a change file is read.
 */
import { z } from 'zod';

const instant = z.iso.datetime({ offset: true }).describe('An instant, ISO 8601 with zone');
const login = z.string().min(1).describe('A GitHub login');
const sha = z.string().regex(/^[0-9a-f]{7,64}$/i, 'expected a commit SHA (7 to 64 hex digits)');
const count = z.int().min(0);

const person = z.strictObject({
  login,
  bot: z.boolean().default(false),
  startedBy: login.optional().describe('Who started this coding agent'),
});

const gitIdentity = z.strictObject({
  login: login.nullable().describe('null: GitHub knows no account for this address'),
  name: z.string().default(''),
  email: z.string().default(''),
});

const pin = z.strictObject({
  name: z.string().min(1).describe('What is used, e.g. actions/checkout'),
  version: z.string().min(1).describe('The version that the comment beside the commit states'),
  commit: sha,
  matches: z.boolean().nullable().describe('Whether the tag of that version is this commit; null: not known'),
});

const compared = z.strictObject({
  change: z.enum(['added', 'removed']),
  ecosystem: z.string().describe('As GitHub calls it: npm, pip, gomod …'),
  name: z.string().min(1),
  version: z.string().describe('The version or constraint; empty: GitHub knows none'),
});

const file = z.strictObject({
  path: z.string().min(1),
  previousPath: z.string().min(1).optional().describe('The name before a rename; it counts as touched'),
  status: z.enum(['added', 'removed', 'modified', 'renamed', 'copied', 'changed', 'unchanged']),
  additions: count.default(0),
  deletions: count.default(0),
  patch: z.string().optional().describe('Missing for binary and very large files'),
  mode: z
    .string()
    .regex(/^[0-7]{6}$/, 'expected the mode of a file in git, such as 100644')
    .nullable()
    .optional()
    .describe('At the head, of what could be a link (120000) or a submodule (160000); null: could not be read'),
  before: z
    .string()
    .nullable()
    .optional()
    .describe('The text at the merge base, of a manifest whose patch does not tell enough; null: it was not there'),
  after: z.string().nullable().optional().describe('The text at the head, likewise'),
  pins: z.array(pin).optional().describe('Commits that it pins, whose versions it states in comments alone'),
  compared: z
    .array(compared)
    .optional()
    .describe(
      "What GitHub's dependency review lists for a manifest that could not be read; it never lowers a category",
    ),
});

const commit = z.strictObject({
  sha,
  parents: z.array(sha).default([]),
  authors: z.array(gitIdentity).describe('The author and every Co-authored-by'),
  committer: gitIdentity.nullable().default(null),
  message: z.string().default(''),
  mergesBaseOnly: z
    .boolean()
    .nullable()
    .default(null)
    .describe('A merge of the base branch that changed nothing else; null: not known'),
});

const review = z.strictObject({
  author: person.nullable().describe('null: the account was deleted'),
  state: z.enum(['APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED', 'PENDING']),
  commit: sha.nullable().default(null),
  sameDiffAsHead: z
    .boolean()
    .nullable()
    .default(null)
    .describe('Whether the reviewed commit shows the same diff as the head; null: not known'),
  filesChangedSince: count.optional().describe('In how many files its diff differs from that of the head'),
  submittedAt: instant,
  canPush: z.boolean().default(false).describe('Whether the reviewer has write access'),
});

const thread = z.strictObject({ resolved: z.boolean(), path: z.string().optional(), url: z.string().optional() });

const check = z.strictObject({
  name: z.string().min(1),
  kind: z.enum(['check-run', 'status']),
  app: z.string().optional(),
  workflow: z.string().optional(),
  required: z.boolean().nullable().default(null),
  own: z.boolean().default(false).describe("The gate's own run, which it never waits for"),
  status: z.string().describe('completed, in_progress, queued …'),
  conclusion: z.string().nullable().default(null).describe('success, failure, neutral, skipped …; null while it runs'),
  startedAt: instant.optional(),
  completedAt: instant.optional(),
});

const labelEvent = z.strictObject({ label: z.string(), actor: login.nullable(), at: instant, added: z.boolean() });

/** The facts about one pull request, as stored in a change file. */
export const ChangeSchema = z.strictObject({
  schemaVersion: z.literal(1).default(1),
  readAt: instant.optional().describe('When these facts were read'),
  repository: z.string().regex(/^[^/\s]+\/[^/\s]+$/, 'expected OWNER/REPO'),
  number: z.int().min(0),
  url: z.string().optional(),
  state: z.enum(['open', 'closed', 'merged']).default('open'),
  title: z.string(),
  body: z.string().nullable(),
  bodyEditedAt: instant.nullable().optional(),
  bodyEditor: login.nullable().optional(),
  author: person.nullable().describe('null: the account was deleted'),
  draft: z.boolean().default(false),
  labels: z.array(z.string()).default([]),
  base: z.strictObject({ ref: z.string().min(1), sha, changedAt: instant.optional() }),
  head: z.strictObject({ ref: z.string().min(1), sha, repository: z.string().nullable().optional() }),
  createdAt: instant,
  readyForReviewAt: instant.nullable().default(null),
  mergedAt: instant.nullable().default(null),
  mergedBy: login.nullable().default(null),
  mergeCommit: sha.nullable().default(null),

  files: z.array(file).optional(),
  commits: z.array(commit).optional().describe('Oldest first'),
  reviews: z.array(review).optional(),
  threads: z.array(thread).optional(),
  checks: z.array(check).optional(),
  labelEvents: z.array(labelEvent).optional(),

  linkedIssues: z.array(z.string()).nullable().optional().describe('Issues that merging this pull request closes'),
  reviewRequests: z
    .array(z.union([z.strictObject({ login }), z.strictObject({ team: z.string() })]))
    .nullable()
    .optional(),
  pushes: z
    .array(z.strictObject({ by: login, at: instant, sha }))
    .nullable()
    .optional(),
  reverts: z
    .strictObject({
      number: z.int(),
      mergedAt: instant,
      exact: z.boolean().nullable(),
      ofRevert: z.boolean().optional(),
    })
    .nullable()
    .optional()
    .describe('The merged change that this one undoes; ofRevert: it was itself a revert'),
  judged: z
    .array(z.strictObject({ category: z.string(), at: instant }))
    .nullable()
    .optional(),
  teams: z.record(z.string(), z.array(login).nullable()).nullable().optional(),
  totals: z
    .partialRecord(z.enum(['files', 'commits', 'reviews', 'threads', 'checks', 'labelEvents']), count)
    .nullable()
    .optional(),
  policyOnDefaultBranch: z.enum(['absent', 'valid', 'invalid']).nullable().optional(),
});
