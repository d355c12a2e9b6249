import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/evaluate.ts';
import { PolicySchema } from '../../src/policy/schema.ts';
import { everyDay } from '../calendar/policies.ts';
import { approval, change, HEAD, identity, THURSDAY } from '../support/change.ts';
import { findingsOf, type RuleCase } from '../support/describe-rule.ts';

const grace = { login: 'grace', state: 'APPROVED', counts: true, why: 'approved aaaaaaa' };
const reviews = { reviews: [grace], requested: [] };
const files = (...paths: string[]) => paths.map((path) => ({ path, status: 'modified' as const }));
const login = files('src/auth/login.ts');
const migration = [{ path: 'db/migrate/20261119_big.rb', status: 'added' as const }];
const undone = { number: 41, mergedAt: '2026-11-18T20:00:00Z', exact: true };
const open = { resolved: false, url: 'https://github.com/acme/shop/pull/42#discussion_r1' };

describe('what a rule keeps for the record', () => {
  it.each<[name: string, rule: string, situation: Omit<RuleCase, 'name' | 'outcome'>, evidence: unknown]>([
    ['the title', 'title', { change: { title: ' Retry deliveries ' } }, { title: 'Retry deliveries' }],
    ['how many words describe it', 'description', { change: { body: 'A dead host lost its events' } }, { words: 6 }],
    ['the issues', 'linked-issue', { change: { linkedIssues: ['a/b#1'] } }, { issues: ['a/b#1'] }],
    ['the reference', 'linked-issue', { change: { body: 'Closes #41' } }, { reference: '#41' }],
    ['the boxes of its type', 'type-of-change', {}, { ticked: ['Bug fix'] }],
    [
      'the boxes that say documentation where it is not',
      'type-of-change',
      { change: { body: '## Type of change\n- [x] Docs' } },
      { ticked: ['Docs'] },
    ],
    [
      'what proves each kind of test',
      'testing',
      { change: { body: '## Testing\n- [x] Unit tests pass\n- [x] By hand' } },
      {
        category: 'normal',
        proofs: { unit: '“Unit tests pass” is ticked', integration: null, staging: null },
        ticked: ['Unit tests pass', 'By hand'],
      },
    ],
    [
      'that nothing proves it',
      'testing',
      { change: { body: '' } },
      { category: 'normal', proofs: { unit: null, integration: null, staging: null }, ticked: [] },
    ],
    [
      'how many words describe it where a filler stands beside',
      'description',
      { change: { body: 'N/A\n\n## Description\nA dead host lost its events' } },
      { words: 6 },
    ],
    [
      'what is known of a way back that is there',
      'migration-way-back',
      {
        change: {
          files: ['up', 'down'].map((way) => ({
            path: `migrations/0042_index.${way}.sql`,
            status: 'added' as const,
            additions: 1,
            patch: '@@ -0,0 +1 @@\n+DROP INDEX i;',
          })),
        },
      },
      {
        migrations: [
          {
            path: 'migrations/0042_index.up.sql',
            wayBack: 'has',
            why: 'its down script comes with it',
          },
        ],
      },
    ],
    [
      'the boxes of security, and the sensitive areas',
      'security-considerations',
      { change: { files: login } },
      { ticked: ['No security impact'], areas: ['authentication'] },
    ],
    [
      'the boxes of security where no area is',
      'security-considerations',
      {},
      { ticked: ['No security impact'], areas: [] },
    ],
    ['how many words say how to undo it', 'rollback-plan', {}, { words: 11 }],
    [
      'what is known of the way back of each migration',
      'migration-way-back',
      { change: { files: migration, body: '## Rollback plan\nRestore the backup.' } },
      {
        migrations: [{ path: 'db/migrate/20261119_big.rb', wayBack: 'unknown', why: 'its whole text is not known' }],
      },
    ],
    [
      'what a section had to hold',
      'sections',
      {
        change: { body: '## Impact\n- [x] Staff' },
        policy: { rules: { sections: { required: [{ heading: 'Impact', expect: 'all' }] } } },
      },
      { expect: 'all' },
    ],
    [
      'the approvals where none is asked for',
      'approvals',
      { policy: { rules: { approvals: { normal: 0 } } } },
      reviews,
    ],
    ['the approvals that it rests on', 'approvals', {}, { needed: 1, approvers: ['grace'], ...reviews }],
    ['that nobody asks for changes', 'changes-requested', {}, { by: [], ...reviews }],
    [
      'who asks for changes',
      'changes-requested',
      { change: { reviews: [approval('linus', { state: 'CHANGES_REQUESTED' })] } },
      {
        by: ['linus'],
        reviews: [{ login: 'linus', state: 'CHANGES_REQUESTED', counts: false, why: 'requested changes on aaaaaaa' }],
        requested: [],
      },
    ],
    [
      'who had a hand in it',
      'separation-of-duties',
      {},
      { contributors: [{ login: 'ada', why: 'opened the pull request' }], unresolved: [] },
    ],
    [
      'the addresses that GitHub does not know',
      'separation-of-duties',
      { change: { commits: [{ sha: HEAD, authors: [{ ...identity('x'), login: null, email: 'a@x' }] }] } },
      {
        needed: 1,
        approvers: [],
        ...reviews,
        contributors: [{ login: 'ada', why: 'opened the pull request' }],
        unresolved: ['a@x'],
      },
    ],
    [
      'that no thread is open',
      'review-threads',
      { change: { threads: [{ resolved: true }] } },
      { unresolved: 0, of: 1, urls: [] },
    ],
    [
      'where each open thread is',
      'review-threads',
      { change: { threads: [open, { resolved: true }, { resolved: false }] } },
      { unresolved: 2, of: 3, urls: [open.url] },
    ],
    [
      'no more than twenty threads by their address',
      'review-threads',
      { change: { threads: Array.from({ length: 21 }, () => open) } },
      { unresolved: 21, of: 21, urls: Array.from({ length: 20 }, () => open.url) },
    ],
    [
      'the owner who approved a change of the gate',
      'gate-integrity',
      { change: { files: files('.github/change-gate.yml') } },
      { files: ['.github/change-gate.yml'], approvers: ['grace'], ...reviews },
    ],
    [
      'that no owner has approved it',
      'gate-integrity',
      { change: { files: files('.github/change-gate.yml', 'CODEOWNERS'), reviews: [] } },
      { files: ['.github/change-gate.yml', 'CODEOWNERS'], approvers: [], reviews: [], requested: [] },
    ],
    [
      'that no owner is left',
      'gate-integrity',
      {
        change: { files: files('.github/change-gate.yml'), author: { login: 'olga' } },
        policy: { people: { owner: ['olga'] } },
      },
      { files: ['.github/change-gate.yml'], approvers: [], ...reviews },
    ],
    [
      'that an approval is missing beside the owner’s',
      'gate-integrity',
      {
        change: {
          files: files('.github/change-gate.yml'),
          commits: [{ sha: HEAD, authors: [{ ...identity('x'), login: null }] }],
        },
      },
      { files: ['.github/change-gate.yml'], approvers: ['grace'], ...reviews },
    ],
    ['what was undone', 'rollback', { change: { reverts: undone } }, undone],
    [
      'what was not undone exactly',
      'rollback',
      { change: { reverts: { ...undone, exact: false } } },
      { ...undone, exact: false },
    ],
    [
      'where the lead time starts',
      'lead-time',
      { change: { createdAt: '2026-11-19T15:00:00Z' } },
      { start: '2026-11-19T15:00:00.000Z', because: 'opened', hours: 24 },
    ],
    [
      'since when the window is open',
      'deployment-window',
      {},
      { timezone: 'America/Chicago', reason: null, name: null, since: '2026-11-19T15:00:00.000Z' },
    ],
    [
      'that the window never closes',
      'deployment-window',
      {
        policy: {
          calendar: {
            hours: everyDay('00:00-24:00'),
            fridayCutoff: 'off',
            holidays: { calendar: 'none' },
          },
        },
      },
      { timezone: 'America/Chicago', reason: null, name: null, since: null },
    ],
    [
      'why it is closed',
      'deployment-window',
      { at: '2026-11-26T16:00:00Z' },
      { timezone: 'America/Chicago', reason: 'holiday', name: 'Thanksgiving Day', since: '2026-11-25T23:00:00.000Z' },
    ],
    [
      'that it is frozen',
      'deployment-window',
      { freeze: 'Sale' },
      { timezone: 'America/Chicago', reason: 'freeze', name: 'Sale', since: null },
    ],
  ])('%s', (_name, rule, situation, evidence) => {
    expect(findingsOf(rule, situation).map((finding) => finding.evidence)).toEqual([evidence]);
  });
});

describe('for what each approval is taken', () => {
  const named = { people: { executive: ['ceo'], security: ['sue'] } };
  const laptop = [{ sha: HEAD, authors: [{ ...identity('x'), login: null }] }];
  it.each<[name: string, RuleCase['change'], policy: Record<string, unknown>, roles: Record<string, string | null>]>([
    ['a Normal change', {}, {}, { grace: 'technical review' }],
    ['more than are asked for', {}, {}, { grace: 'technical review', linus: null }],
    [
      'a Normal change that the executive approved',
      {},
      { people: { executive: ['ceo'] } },
      { ceo: 'technical review' },
    ],
    ['a Major change', { labels: ['major'] }, named, { grace: 'technical review', ceo: 'executive approval' }],
    [
      'a Major change where no executive is named',
      { labels: ['major'] },
      {},
      { grace: 'technical review', linus: null },
    ],
    [
      'a sensitive change',
      { files: files('openapi.yaml') },
      named,
      { grace: 'technical review', sue: 'security review' },
    ],
    [
      'a sensitive change where nobody is named for it',
      { files: files('openapi.yaml') },
      {},
      { grace: 'technical review', linus: 'second review' },
    ],
    ['one that security approved and that is not sensitive', {}, named, { sue: 'technical review' }],
    [
      'one of an author whom GitHub does not know',
      { commits: laptop },
      {},
      { grace: 'technical review', linus: 'further independent review' },
    ],
  ])('%s', (_name, facts, policy, roles) => {
    const reviews = Object.keys(roles).map((login) => approval(login));
    const { reviewers } = evaluate(PolicySchema.parse(policy), change({ ...facts, reviews }), THURSDAY);
    expect(Object.fromEntries(reviewers.given.map(({ login, role }) => [login, role]))).toEqual(roles);
  });
});

describe('what only refines a judgement and is not complete is not looked at', () => {
  it.each<[name: string, situation: Omit<RuleCase, 'name' | 'outcome'>, message: RegExp]>([
    [
      'the history of the labels',
      { change: { labelEvents: [], totals: { labelEvents: 200 } } },
      /^Who set the label “emergency” could not be read$/,
    ],
    [
      'the reviews, by which a word without @ could be known as a login',
      { change: { body: '## Emergency\nReason: Down\nApproved by: grace', totals: { reviews: 9 } } },
      /says “grace”, which names no login/,
    ],
  ])('%s', (_name, { change: facts, ...situation }, message) => {
    const body = '## Emergency\nReason: Down\nApproved by: @alan';
    const found = findingsOf('emergency', { ...situation, change: { labels: ['emergency'], body, ...facts } });
    expect(found.map((finding) => finding.message).join()).toMatch(message);
  });
});
