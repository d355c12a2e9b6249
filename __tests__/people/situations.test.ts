import { describe, expect, it } from 'vitest';
import type { ChangeInput } from '../../src/change.ts';
import { contributors } from './contributors-table.ts';
import { opinions } from './opinions-table.ts';
import { roles } from './roles-table.ts';
import {
  approved,
  documentation,
  judge,
  longOpen,
  migration,
  objected,
  payments,
  sensitive,
  situations,
} from './situation.ts';

describe('opinions', () => {
  situations(opinions);
});

describe('contributors', () => {
  situations(contributors);
});

describe('roles', () => {
  situations(roles);
});

describe('a Standard change', () => {
  situations([
    {
      name: 'needs no approval',
      change: { files: documentation, reviews: [] },
      finds: { approvals: 'not-applicable', 'separation-of-duties': 'pass', 'changes-requested': 'pass' },
      verdict: 'pass',
    },
    {
      name: 'is held by requested changes',
      change: { files: documentation, reviews: [objected('grace')] },
      finds: { approvals: 'not-applicable', 'changes-requested': 'fail' },
      verdict: 'fail',
    },
    {
      name: 'is held by an open thread',
      change: { files: documentation, reviews: [], threads: [{ resolved: false }] },
      finds: { 'review-threads': 'fail' },
    },
    {
      name: 'is held by a failed check',
      change: {
        files: documentation,
        reviews: [],
        checks: [{ name: 'test', kind: 'check-run', status: 'completed', conclusion: 'failure' }],
      },
      finds: { 'ci-checks': 'fail' },
    },
    {
      name: 'can be asked for an approval by the policy',
      change: { files: documentation, reviews: [] },
      policy: { rules: { approvals: { standard: 1 } } },
      finds: { approvals: 'wait' },
    },
  ]);
});

/** Every order of a list. */
function orders<T>(items: readonly T[]): T[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item, index) => orders(items.toSpliced(index, 1)).map((rest) => [item, ...rest]));
}

/** Every choice of `size` items. */
function choices<T>(items: readonly T[], size: number): T[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, index) => choices(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]));
}

describe('three roles, whoever approves in whichever order', () => {
  const policy = { areas: payments, people: { executive: ['ceo', 'sue'], security: ['sue', 'sam'] } };
  const facts: Partial<ChangeInput> = { files: [...migration, ...sensitive], ...longOpen };
  const asked = ['approvals', 'executive-approval', 'security-review'];
  const filled = (reviewers: readonly string[]) => {
    const { findings } = judge({
      policy,
      change: { ...facts, reviews: reviewers.map((login, hour) => approved(login, hour)) },
    });
    return asked.filter((rule) => findings.find((finding) => finding.rule === rule)?.outcome === 'pass');
  };

  const persons = ['grace', 'ceo', 'sue', 'sam'];
  const groups = [1, 2, 3, 4].flatMap((size) => choices(persons, size));
  // What each group can fill at most: grace only the technical role, ceo two, sue three, sam two.
  const most: Readonly<Record<string, number>> = { grace: 1, ceo: 1, sue: 1, sam: 1, 'ceo,sue,sam': 3 };
  const expected = (group: readonly string[]) => most[group.join()] ?? Math.min(3, group.length);

  it.each(
    groups.flatMap((group) => orders(group).map((order) => [order.join(', then '), order, expected(group)] as const)),
  )('%s', (_name, order, count) => {
    expect(filled(order)).toHaveLength(count);
  });

  it.each(groups.map((group) => [group.join(' and '), group] as const))(
    '%s fill the same roles in every order',
    (_name, group) => {
      const results = orders(group).map((order) => filled(order).join());
      expect(new Set(results).size).toBe(1);
    },
  );
});

describe('the evidence of the approvals', () => {
  const reviews = [approved('grace'), approved('ada'), approved('eve', 12, { canPush: false }), objected('linus')];
  it.each([
    ['a Normal change', {}],
    ['a Major change', { files: migration, ...longOpen }],
    ['a Standard change', { files: documentation }],
  ])('of %s says of every reviewer whether it counts, and why', (_name, facts: Partial<ChangeInput>) => {
    const { findings } = judge({
      change: { ...facts, reviews, reviewRequests: [{ login: 'ken' }, { login: 'ADA' }, { team: 'acme/leads' }] },
    });
    expect(findings.find(({ rule }) => rule === 'approvals')?.evidence).toMatchObject({
      reviews: [
        { login: 'grace', state: 'APPROVED', counts: true, why: 'approved aaaaaaa' },
        { login: 'ada', state: 'APPROVED', counts: false, why: 'approved aaaaaaa, but opened the pull request' },
        { login: 'eve', state: 'APPROVED', counts: false, why: 'approved aaaaaaa, but has no write access' },
        { login: 'linus', state: 'CHANGES_REQUESTED', counts: false, why: 'requested changes on aaaaaaa' },
      ],
      requested: [
        { who: 'ken', hindrance: null },
        { who: 'ADA', hindrance: 'opened the pull request' },
        { who: 'acme/leads', hindrance: null },
      ],
    });
  });
});
