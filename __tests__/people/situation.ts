import { expect, it } from 'vitest';
import type { ChangeInput } from '../../src/change.ts';
import { decide } from '../../src/decide.ts';
import type { Decision, Outcome } from '../../src/decision.ts';
import { evaluate } from '../../src/evaluate.ts';
import { PolicySchema } from '../../src/policy/schema.ts';
import { approval, BASE, change, HEAD, identity, THURSDAY } from '../support/change.ts';

/** A situation among people, and what the whole engine finds in it. */
export interface Situation {
  name: string;
  change?: Partial<ChangeInput>;
  policy?: Record<string, unknown>;
  at?: string;
  /** Outcomes by rule; the other rules are not looked at. */
  finds: Readonly<Record<string, Outcome>>;
  /** What a rule says, message and remedy together. */
  says?: Readonly<Record<string, RegExp>>;
  /** Whose approvals count, whoever else gave one. */
  counting?: readonly string[];
  verdict?: Decision['verdict'];
}

/** Judges one situation by the whole engine. */
export function judge({ change: facts = {}, policy = {}, at }: Pick<Situation, 'change' | 'policy' | 'at'>): Decision {
  const judged = evaluate(PolicySchema.parse(policy), change(facts), at === undefined ? THURSDAY : new Date(at));
  return decide(judged, { source: 'test', sha256: '0'.repeat(64) });
}

/** Runs a table of situations. */
export function situations(table: readonly Situation[]): void {
  it.each(table.map((each) => [each.name, each] as const))('%s', (_name, each) => {
    const decision = judge(each);
    const of = (rule: string) => decision.findings.filter((finding) => finding.rule === rule);
    const found = Object.keys(each.finds).map((rule) => [
      rule,
      of(rule)
        .map(({ outcome }) => outcome)
        .join(' '),
    ]);
    expect(Object.fromEntries(found), JSON.stringify(decision.findings, null, 1)).toEqual(each.finds);
    for (const [rule, words] of Object.entries(each.says ?? {})) {
      expect(
        of(rule)
          .map(({ message, remedy = '' }) => `${message}. ${remedy}`)
          .join('\n'),
      ).toMatch(words);
    }
    if (each.counting !== undefined) expect(counting(decision)).toEqual(each.counting);
    if (each.verdict !== undefined) expect(decision.verdict).toBe(each.verdict);
    for (const { message, remedy = '' } of decision.findings)
      expect(`${message} ${remedy}`).not.toMatch(/undefined|\bnull\b|NaN|\[object/);
  });
}

function counting({ findings }: Decision): string[] {
  const reviews: unknown = findings.find(({ evidence }) => evidence?.['reviews'] !== undefined)?.evidence?.['reviews'];
  if (!Array.isArray(reviews)) return [];
  return reviews.flatMap((each: { login: string; counts: boolean | null }) =>
    each.counts === true ? [each.login] : [],
  );
}

/** A SHA that is made of one digit. */
export const sha = (digit: number | string): string => String(digit).repeat(40);

type ReviewInput = NonNullable<ChangeInput['reviews']>[number];
type CommitInput = NonNullable<ChangeInput['commits']>[number];

/** An opinion on the head; the hour of 18 November 2026 in which it was given. */
export const opinion = (
  login: string,
  state: ReviewInput['state'],
  hour = 12,
  more: Partial<ReviewInput> = {},
): ReviewInput =>
  approval(login, { state, submittedAt: `2026-11-18T${String(hour).padStart(2, '0')}:00:00Z`, ...more });

export const approved = (login: string, hour = 12, more: Partial<ReviewInput> = {}) =>
  opinion(login, 'APPROVED', hour, more);
export const objected = (login: string, hour = 12, more: Partial<ReviewInput> = {}) =>
  opinion(login, 'CHANGES_REQUESTED', hour, more);
export const dismissed = (login: string, hour = 12, more: Partial<ReviewInput> = {}) =>
  opinion(login, 'DISMISSED', hour, more);
export const commented = (login: string, hour = 12, more: Partial<ReviewInput> = {}) =>
  opinion(login, 'COMMENTED', hour, more);

/** On a commit before the head: with another diff, the same, or nobody knows (null). */
export const onOlder = (sameDiffAsHead: boolean | null, more: Partial<ReviewInput> = {}): Partial<ReviewInput> => ({
  commit: sha(1),
  sameDiffAsHead,
  ...more,
});

/** A bot's account. */
export const bot = (login: string) => ({ author: { login, bot: true } });

/** A deleted account. */
export const ghost = { author: null, canPush: false };

/** A commit, the head unless said otherwise, by ada unless said otherwise. */
export const commit = (more: Partial<CommitInput> = {}): CommitInput => ({
  sha: HEAD,
  parents: [BASE],
  authors: [identity('ada')],
  committer: identity('ada'),
  ...more,
});

/** What GitHub commits in the browser. */
export const webFlow = { login: 'web-flow', name: 'GitHub', email: 'noreply@github.com' };

/** An address for which GitHub knows no account. */
export const unlinked = (email: string) => ({ login: null, name: 'Somebody', email });

/** The merge commit of "Update branch" by grace, on top of ada's commit. */
export const update = (more: Partial<CommitInput> = {}): CommitInput[] => [
  commit({ sha: sha(1) }),
  commit({ parents: [sha(1), BASE], authors: [identity('grace')], committer: webFlow, mergesBaseOnly: true, ...more }),
];

export const push = (by: string, to: string, hour: number) => ({
  by,
  sha: to,
  at: `2026-11-17T${String(hour).padStart(2, '0')}:00:00Z`,
});

/** A sensitive area whose changes are Normal otherwise. */
export const payments = { payments: { title: 'Payments', paths: ['src/payments/**'] } };
export const sensitive: NonNullable<ChangeInput['files']> = [{ path: 'src/payments/card.ts', status: 'modified' }];
export const migration: NonNullable<ChangeInput['files']> = [
  { path: 'db/migrate/20261119_add_index.rb', status: 'added' },
];
/** Old enough for a Major change. */
export const longOpen = { createdAt: '2026-11-02T12:00:00Z' };
/** A change of the gate itself. */
export const gate: NonNullable<ChangeInput['files']> = [{ path: '.github/change-gate.yml', status: 'modified' }];
export const documentation: NonNullable<ChangeInput['files']> = [{ path: 'README.md', status: 'modified' }];
