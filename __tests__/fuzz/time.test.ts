/** No text of 64 KB costs a second, wherever strangers can write it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Change } from '../../src/change.ts';
import { ChangeSchema } from '../../src/change-schema.ts';
import { ofRevert, pullRequestOf, revertMentions, titlesOf } from '../../src/git/revert-mentions.ts';
import { occasionOf } from '../../src/github/event.ts';
import { recordOccasionOf } from '../../src/github/record-event.ts';
import { judge } from '../../src/judge.ts';
import { githubFacts, type MergedNow } from '../../src/metrics/github-facts.ts';
import { incidentsIn } from '../../src/metrics/incident-issues.ts';
import { incidentFinder } from '../../src/metrics/incidents.ts';
import { builtIn } from '../../src/policy/in-force.ts';
import { formatProblems, parsePolicy } from '../../src/policy/parse.ts';
import { printPolicy } from '../../src/policy/print.ts';
import { followUpText } from '../../src/recording/issue-text.ts';
import { buildRecord } from '../../src/records/build-record.ts';
import { confirmationIn } from '../../src/records/confirmation.ts';
import { ticksInIssue } from '../../src/records/follow-up-issue.ts';
import { recordText } from '../../src/records/record.ts';
import { recordMarkdown } from '../../src/records/record-markdown.ts';
import { parseRecord } from '../../src/records/schema.ts';
import { ticksInVerification } from '../../src/records/verification-comment.ts';
import { verifyRecords } from '../../src/records/verify.ts';
import { asOfMerge } from '../../src/replay/as-of-merge.ts';
import { annotations } from '../../src/report/annotations.ts';
import { safeLogLines } from '../../src/report/log.ts';
import { outputs } from '../../src/report/outputs.ts';
import { statusText } from '../../src/report/status.ts';
import { summary } from '../../src/report/summary.ts';
import { terminal } from '../../src/report/terminal.ts';
import { UserError } from '../../src/user-error.ts';
import { branches, emergency, facts, MERGE_COMMIT, MERGED, recorded, stored } from '../records/recorded.ts';
import { approval, change, GOOD_BODY } from '../support/change.ts';
import { payload } from '../support/payloads.ts';
import { leastWork } from '../support/work.ts';
import { budget, timeLimit } from './budget.ts';
import { anyLong, few, long } from './long-texts.ts';
import { retold } from './words.ts';

const timezone = 'America/Chicago';
const policy = builtIn();

/** Everything that a run on a pull request does with it, and that the recording of its merge does. */
function everything(more: Partial<Change>): void {
  const merged: Change = {
    ...change(),
    ...more,
    state: 'merged',
    mergedAt: MERGED,
    mergedBy: 'grace',
    mergeCommit: MERGE_COMMIT,
    readAt: '2026-11-19T16:05:00Z',
  };
  const asOf = asOfMerge(merged, { renames: [] });
  const decision = judge(asOf.change, asOf.at, policy);
  summary(decision, { timezone, docsUrl: 'https://example.com', runUrl: 'https://example.com' });
  safeLogLines(terminal(decision, { color: false, timezone }));
  statusText(decision, timezone);
  outputs(decision);
  annotations(decision);
  const record = buildRecord(merged, decision, facts());
  recordMarkdown(record);
  followUpText(record, { timezone, recordUrl: null });
}

const oneFile = (path: string, patch?: string): Partial<Change> => ({
  files: [{ path, status: 'modified', additions: 1, deletions: 1, ...(patch === undefined ? {} : { patch }) }],
});
const patchOf = (text: string) => `@@ -1 +1 @@\n-a\n+${text}`;
const person = (login: string) => ({ login, name: login, email: `${login}@example.com` });
/** As long as a machine can check out. */
const longestPath = 4096;

const places: Readonly<Record<string, (text: string) => Partial<Change>>> = {
  'a title': (title) => ({ title }),
  'a title of a revert': (text) => ({ title: `Revert "${text}"` }),
  'a body': (body) => ({ body }),
  'each section': (text) => ({ body: GOOD_BODY.replaceAll(/^(## .*)$/gm, `$1\n${text.slice(0, 8192)}`) }),
  'an emergency': (text) => ({ ...changeOf(emergency), body: `## Emergency\nReason: ${text}\nApproved by: ${text}` }),
  'a label': (text) => ({
    labels: [text],
    labelEvents: [{ label: text, actor: 'ada', at: '2026-11-17T12:00:00Z', added: true }],
  }),
  'a login': (login) => ({
    author: { login, bot: false },
    reviews: changeOf({ reviews: [approval(login), approval('grace')] }).reviews ?? [],
    pushes: [{ by: login, at: '2026-11-17T12:00:00Z', sha: 'a'.repeat(40) }],
    reviewRequests: [{ login }, { team: `acme/${login}` }],
  }),
  'a branch name': (ref) => ({
    head: { ref, sha: 'a'.repeat(40), repository: 'acme/shop' },
    base: { ref, sha: 'b'.repeat(40) },
  }),
  'a commit': (text) => ({
    commits: (change().commits ?? []).map((one) => ({
      ...one,
      message: `${text}\n\nCo-authored-by: ${text}`,
      authors: [person(text)],
      committer: person(text),
    })),
  }),
  'a check': (text) => ({ checks: (change().checks ?? []).map((one) => ({ ...one, name: text, workflow: text })) }),
  'a thread': (path) => ({ threads: [{ resolved: false, path, url: 'https://github.com/acme/shop/pull/42' }] }),
  'an issue': (text) => ({ linkedIssues: [text] }),
  paths: (text) => ({
    files: Array.from({ length: 8 }, (_, index) => {
      // Git takes no path with an empty name in it.
      const path = `${index}${text.replaceAll(/\/(?=\/)/g, '_').slice(0, longestPath - 2)}x`;
      return { path, previousPath: `src/${path}`.slice(0, longestPath), status: 'renamed', additions: 1, deletions: 1 };
    }),
  }),
  ...Object.fromEntries(
    [
      'src/a.ts',
      'src/a.py',
      'package.json',
      'package-lock.json',
      'pnpm-lock.yaml',
      'pom.xml',
      'build.gradle',
      'Dockerfile',
      'go.mod',
      'requirements.txt',
      'pyproject.toml',
      '.github/workflows/ci.yml',
      'main.tf',
      'db/migrate/1_a.rb',
      'migrations/1_a.sql',
      'migrations/1_a.py',
      'migrations/1_a.js',
      'docs/a.md',
      'views/a.html',
    ].map((path) => [`a patch of ${path}`, (text: string) => oneFile(path, patchOf(text))]),
  ),
};

function changeOf(more: Parameters<typeof change>[0]): Partial<Change> {
  return ChangeSchema.parse(change(more));
}

const issue = (body: string) => ({
  repository: 'acme/shop',
  number: 9,
  title: body,
  body,
  createdAt: '2026-11-20T00:00:00Z',
});
const mergedNow = (text: string): MergedNow => ({
  number: 42,
  title: `Revert "${text}"`,
  body: text,
  author: { login: text, bot: false },
  base: 'main',
  createdAt: MERGED,
  readyAt: MERGED,
  mergedAt: MERGED,
  commit: MERGE_COMMIT,
  message: text,
  labels: [text],
  approval: { state: 'none' },
});
const policyText = printPolicy(policy.policy);
const known = recorded(emergency);
const opened = payload('pull_request.opened', { repository: 'acme/shop', number: 42 });

function refused(act: () => unknown): void {
  try {
    act();
  } catch (thrown) {
    if (!(thrown instanceof UserError)) throw thrown;
    safeLogLines(thrown.message);
  }
}

function parsed(text: string): void {
  const result = parsePolicy(text, 'policy.yml');
  if (!result.ok) safeLogLines(formatProblems(result.problems, 'policy.yml', text));
}

/** What reads a text that is no part of a change. */
const readers: Readonly<Record<string, (text: string) => unknown>> = {
  'the issue of an incident': (text) => incidentsIn([issue(text)], 'acme/shop', timezone),
  'a reference to an incident': (text) =>
    incidentFinder({ incidentLabels: ['incident'], incidentIssues: ['INC-*', 'acme/*#*'] }).find([text], [text]),
  'a pull request without a record': (text) =>
    githubFacts(mergedNow(text), {
      repository: 'acme/shop',
      emergencyLabel: 'emergency',
      incidents: () => [],
      all: [mergedNow(text)],
    }),
  'a comment that confirms': (body) => confirmationIn([{ body, at: MERGED }]),
  'an issue with boxes': (text) => ticksInIssue(`<!-- change-gate:emergency acme/shop#42 -->\n${text}`, known),
  'a comment with boxes': (text) =>
    ticksInVerification(`<!-- change-gate:verification acme/shop#42 -->\n${text}`, known),
  'the message of a commit': (text) => [
    revertMentions([text], 'acme/shop'),
    ofRevert([text], 'acme/shop'),
    pullRequestOf(text),
    titlesOf(text),
  ],
  'an event': (text) =>
    refused(() => {
      const event = retold(
        opened,
        () => true,
        () => text,
      );
      occasionOf('pull_request', event);
      recordOccasionOf('pull_request_target', event);
    }),
  'a change file': (text) => ChangeSchema.safeParse({ ...change(), title: text, number: text, [text]: text }),
  'a record': (text) => {
    const strange = JSON.stringify({ ...known, title: text, reasons: [text], [text]: text });
    parseRecord(JSON.parse(strange));
    const files = stored(known).map((file) =>
      file.path.endsWith('.json') ? { ...file, text: strange } : { ...file, text },
    );
    verifyRecords({ ...branches([known]), files });
    parseRecord(recordText(known));
  },
  'a policy': parsed,
  'a value of a policy': (text) =>
    parsed(policyText.replace(/^( +timezone:).*$/m, (_, key) => `${key} ${JSON.stringify(text)}`)),
};

/** Milliseconds. */
const mostWork = 1000;

describe('64 KB take under a second of work', () => {
  const all: readonly (readonly [string, (text: string) => unknown])[] = [
    ...Object.entries(places).map(([name, put]) => [name, (text: string) => everything(put(text))] as const),
    ...Object.entries(readers),
  ];

  // In `npm test` each reads a few of them, all together read all.
  test.each(all.map(([name, act], index) => [name, act, index] as const))(
    '%s',
    (_name, act, index) => {
      const slow = few(index).flatMap((piece) => {
        const text = long(piece);
        const milliseconds = leastWork(() => act(text), mostWork);
        return milliseconds > mostWork ? [`${JSON.stringify(piece)}: ${Math.round(milliseconds)} ms`] : [];
      });
      expect(slow).toEqual([]);
    },
    timeLimit,
  );

  test(
    'whatever is repeated, opened or closed',
    () => {
      fc.assert(
        fc.property(fc.constantFrom(...all), anyLong, ([, act], text) => {
          expect(leastWork(() => act(text), mostWork)).toBeLessThan(mostWork);
        }),
        budget(30),
      );
    },
    timeLimit,
  );
});
