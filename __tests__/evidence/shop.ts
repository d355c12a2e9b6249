import { createHash } from 'node:crypto';
import type { ChangeInput } from '../../src/change.ts';
import { parseInstant } from '../../src/commands/instant.ts';
import { buildPack, type EvidencePack, type PackRequest } from '../../src/evidence/pack.ts';
import { periodOf } from '../../src/evidence/period.ts';
import { inventoryOf } from '../../src/evidence/population.ts';
import type { EvidenceSource, PolicyVersion } from '../../src/evidence/source.ts';
import { buildPushRecord, type UnjudgedPush } from '../../src/records/build-push-record.ts';
import { type ChangeRecord, type PullRequestRecord, type PushRecord, recordText } from '../../src/records/record.ts';
import { recordMarkdown } from '../../src/records/record-markdown.ts';
import { recordMessage } from '../../src/records/record-message.ts';
import { type StoredFile, type Verified, verifyRecords } from '../../src/records/verify.ts';
import { branches, emergency, facts, policy, recorded, stored } from '../records/recorded.ts';
import { approval, BASE, GOOD_BODY, identity } from '../support/change.ts';

/** A merge commit for each number. */
export const mergeCommit = (number: number): string => shaOf(`merge ${number}`);

const shaOf = (name: string): string => createHash('sha1').update(name).digest('hex');

/** A good description of a change with this title. */
const bodyOf = (title: string): string =>
  GOOD_BODY.replace(
    /^Failed webhook.*$/m,
    `${title}: asked for by several customers, because they could not help themselves until now.`,
  );

/** The record of a pull request that was merged at an instant, with everything before it in time. */
export function merged(
  number: number,
  at: string,
  more: Partial<ChangeInput> = {},
  extra: Parameters<typeof recorded>[1] = {},
): PullRequestRecord {
  const head = shaOf(`head ${number}`);
  const title = more.title ?? 'Retry failed webhook deliveries';
  const before = (hours: number) => new Date(Date.parse(at) - hours * 3_600_000).toISOString();
  return recorded(
    {
      number,
      url: `https://github.com/acme/shop/pull/${number}`,
      mergedAt: at,
      readAt: new Date(Date.parse(at) + 60_000).toISOString(),
      mergeCommit: mergeCommit(number),
      createdAt: before(72),
      title,
      body: bodyOf(title),
      head: { ref: `change-${number}`, sha: head, repository: 'acme/shop' },
      base: { ref: 'main', sha: shaOf(`base ${number}`) },
      commits: [{ sha: head, parents: [BASE], authors: [identity('ada')], committer: identity('ada'), message: title }],
      ...more,
      reviews: (more.reviews ?? [approval('grace', { submittedAt: before(20) })]).map((one) => ({
        ...one,
        commit: head,
      })),
    },
    { capture: { at: new Date(Date.parse(at) + 60_000), by: 'merge' }, ...extra },
  );
}

/** The record of a push past the gate. */
export const pushed = (at: string, more: Partial<UnjudgedPush> = {}): PushRecord =>
  buildPushRecord(
    {
      repository: 'acme/shop',
      branch: 'main',
      by: 'mallory',
      at: new Date(at),
      before: 'b'.repeat(40),
      after: `5${'a'.repeat(39)}`,
      how: 'direct',
      commits: [
        {
          sha: `5${'a'.repeat(39)}`,
          message: 'Quick fix of the price\n\nNo time',
          author: { login: 'mallory', name: 'M' },
        },
      ],
      ...more,
    },
    {
      ...facts({ capture: { at: new Date(Date.parse(at) + 3_600_000), by: 'sweep' } }),
      source: { source: policy.source, sha256: policy.sha256 },
    },
  );

/** An emergency whose documentation was not done in time. */
export const overdueEmergency = (number: number, at: string): PullRequestRecord => {
  const labelEvents = [
    { label: 'emergency', actor: 'ada', at: new Date(Date.parse(at) - 600_000).toISOString(), added: true },
  ];
  return merged(
    number,
    at,
    { ...emergency, labelEvents, title: 'Let customers pay again' },
    { capture: { at: new Date(Date.parse(at) + 3 * 86_400_000), by: 'sweep' } },
  );
};

const documentation: Partial<ChangeInput> = {
  title: 'Explain the retry schedule',
  files: [{ path: 'docs/retries.md', status: 'modified', additions: 30, deletions: 2 }],
};

const migration: Partial<ChangeInput> = {
  title: 'Store the currency with each price',
  files: [
    { path: 'migrations/20261102_currency.sql', status: 'added', additions: 4, deletions: 0 },
    { path: 'src/prices/price.ts', status: 'modified', additions: 40, deletions: 12 },
  ],
};

const dependencies: Partial<ChangeInput> = {
  title: 'Bump semver from 7.6.2 to 7.6.3',
  author: { login: 'dependabot[bot]', bot: true },
  body: 'Bumps semver from 7.6.2 to 7.6.3.',
  files: [
    {
      path: 'package.json',
      status: 'modified',
      additions: 1,
      deletions: 1,
      patch: '@@ -10,3 +10,3 @@\n   "dependencies": {\n-    "semver": "7.6.2"\n+    "semver": "7.6.3"\n   }',
    },
  ],
};

/** A quarter of a shop: every kind of change, in order of time. */
export const quarter = (): ChangeRecord[] => changes().map(judged);

/** The policy of the shop was stricter for two weeks. */
export const stricter = createHash('sha256').update('stricter').digest('hex');

const judged = (record: ChangeRecord): ChangeRecord => {
  const at = record.kind === 'push' ? record.push.at : record.merge.at;
  const isStricter = at > '2026-10-27T18' && at < '2026-11-12T17';
  const source = '.github/change-gate.yml of main';
  return { ...record, policy: { ...record.policy, source, sha256: isStricter ? stricter : policy.sha256 } };
};

const changes = (): ChangeRecord[] => [
  merged(12, '2026-09-30T16:00:00Z', { title: 'Show prices with tax' }),
  merged(31, '2026-10-05T16:20:00Z', { title: 'Retry failed webhook deliveries' }),
  merged(32, '2026-10-07T19:41:00Z', documentation),
  merged(33, '2026-10-13T15:02:00Z', { title: 'Sort search results by relevance' }),
  merged(34, '2026-10-14T18:30:00Z', dependencies),
  merged(36, '2026-10-16T21:15:00Z', { title: 'Round totals half to even' }),
  merged(37, '2026-10-20T14:30:00Z', { title: 'Cache product pictures at the edge', reviews: [] }),
  overdueEmergency(39, '2026-10-24T03:12:00Z'),
  merged(40, '2026-10-27T17:05:00Z', { title: 'Warn before a card expires' }),
  pushed('2026-10-29T22:47:00Z'),
  merged(42, '2026-11-03T16:45:00Z', migration),
  merged(43, '2026-11-05T16:04:00Z', {
    title: 'Log out everywhere when a password changes',
    files: [{ path: 'src/crypto/tokens.ts', status: 'modified', additions: 25, deletions: 4 }],
    body: GOOD_BODY.replace('[x] No security', '[ ] No security').replace('[ ] Security review', '[x] Security review'),
    reviews: [
      approval('grace', { submittedAt: '2026-11-04T15:00:00Z' }),
      approval('alan', { submittedAt: '2026-11-04T17:30:00Z' }),
    ],
  }),
  merged(45, '2026-11-10T20:18:00Z', { title: 'Offer gift cards' }),
  merged(46, '2026-11-12T16:30:00Z', { title: 'Send receipts in the language of the customer' }),
  merged(47, '2026-11-17T15:55:00Z', {
    title: 'Count stock per warehouse',
    checks: [
      {
        name: 'test',
        kind: 'check-run',
        app: 'github-actions',
        workflow: 'CI',
        status: 'completed',
        conclusion: 'failure',
      },
    ],
  }),
  merged(48, '2026-11-19T16:04:00Z', { title: 'Résumé: 価格 → “prix” für alle' }),
  merged(49, '2026-11-23T17:40:00Z', { title: 'Remember the last address' }),
  merged(50, '2026-12-01T16:25:00Z', { ...documentation, title: 'Explain gift cards' }),
  merged(51, '2026-12-08T17:12:00Z', { title: 'Ship to Canada' }),
];

export const versions: PolicyVersion[] = [
  { commit: '1'.repeat(40), at: '2026-06-01T15:00:00Z', by: 'alan', state: 'valid', sha256: policy.sha256 },
  {
    commit: mergeCommit(40),
    at: '2026-10-27T17:05:00Z',
    by: 'ada',
    state: 'valid',
    sha256: createHash('sha256').update('stricter').digest('hex'),
  },
  { commit: mergeCommit(46), at: '2026-11-12T16:30:00Z', by: 'grace', state: 'valid', sha256: policy.sha256 },
];

/** What is read of a repository that holds some records. */
export function sourceOf(
  records: readonly ChangeRecord[],
  more: Partial<Verified & Pick<EvidenceSource, 'policies'>> = {},
): EvidenceSource {
  const verified = { ...branches(records), ...more };
  const { repository, branch, files } = verified;
  return {
    repository,
    branch,
    recordsCommit: shaOf('records'),
    branchCommit: shaOf('main'),
    files,
    verification: verifyRecords(verified),
    policies: more.policies === undefined ? versions : more.policies,
    notes: [],
  };
}

export const MADE = new Date('2027-01-04T15:00:00Z');

export function request(more: Partial<PackRequest> = {}, from = '2026-10-01', to = '2026-12-31'): PackRequest {
  const period = periodOf({ from, to }, 'America/Chicago', MADE, parseInstant);
  return { period, sample: { size: 5, seed: 'acme/shop Q4' }, at: MADE, version: '1.0.0', ...more };
}

/** The pack of a source. */
export const packOf = (source: EvidenceSource, asked: PackRequest = request()): EvidencePack =>
  buildPack(source, inventoryOf(source.files), asked);

/** The files of a record that was corrected later by a commit that says why. */
export function corrected(record: PullRequestRecord, change: Partial<PullRequestRecord>, why: string): StoredFile[] {
  const now = { ...record, ...change };
  return stored(record).map((file): StoredFile => {
    const text = file.path.endsWith('.json') ? recordText(now) : recordMarkdown(now);
    const place = file.path.replace(/\.\w+$/, '');
    const message = recordMessage([{ act: 'correct', place, why }]);
    return { path: file.path, text, history: [...(file.history ?? []), { commit: '2'.repeat(40), message, text }] };
  });
}
