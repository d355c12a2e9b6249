import { describe, expect, it } from 'vitest';
import type { ChangeInput } from '../../../src/change.ts';
import { decide } from '../../../src/decide.ts';
import { evaluate } from '../../../src/evaluate.ts';
import { policyHash } from '../../../src/policy/hash.ts';
import { PolicySchema } from '../../../src/policy/schema.ts';
import { summary } from '../../../src/report/summary.ts';
import { terminal } from '../../../src/report/terminal.ts';
import { approval, change, GOOD_BODY } from '../../support/change.ts';

interface Reading {
  about: string;
  at: string;
  change: Partial<ChangeInput>;
  policy?: Record<string, unknown>;
}

const undoes = { number: 41, mergedAt: '2026-11-20T17:12:00Z', exact: true };
const revert: Partial<ChangeInput> = {
  title: 'Revert "Retry failed webhook deliveries"',
  body: 'Reverts acme/shop#41\n',
  createdAt: '2026-11-21T18:40:00Z',
  reviews: [],
};

/** What people are told at moments that matter: each as the terminal and the job summary show it. */
const readings: Readonly<Record<string, Reading>> = {
  'normal-after-an-hour': {
    about: 'a Normal change opened an hour ago, on a Thursday morning',
    at: '2026-11-19T16:00:00Z',
    change: { createdAt: '2026-11-19T15:00:00Z' },
  },
  'major-on-day-eight': {
    about: 'a Major change on its eighth day, a Friday at 16:00, approved by all',
    at: '2026-11-20T22:00:00Z',
    change: {
      title: 'Store webhook deliveries by tenant',
      createdAt: '2026-11-12T21:30:00Z',
      files: [{ path: 'db/migrate/20261112_add_tenant.rb', status: 'added', additions: 14 }],
      body: GOOD_BODY.replace('- [x] No security impact', '- [ ] No security impact').replace(
        '- [ ] Security review requested',
        '- [x] Security review requested',
      ),
      reviews: [approval('grace'), approval('alan'), approval('linus')],
    },
    policy: { people: { executive: ['alan'], security: ['linus'] } },
  },
  'emergency-on-christmas-night': {
    about: 'an emergency on Christmas night, without a review',
    at: '2026-12-25T07:10:00Z',
    change: {
      title: 'Stop charging cards twice',
      createdAt: '2026-12-25T07:02:00Z',
      body: '## Emergency\n**Reason:** Cards are charged twice since 00:40, https://status.example.com/incidents/204\n**Approved by:** @alan (CTO), by phone at 01:05\n',
      labels: ['emergency'],
      labelEvents: [{ label: 'emergency', actor: 'ada', at: '2026-12-25T07:04:00Z', added: true }],
      reviews: [],
      checks: [],
    },
  },
  'emergency-without-its-section': {
    about: 'the same emergency, only labelled',
    at: '2026-12-25T07:10:00Z',
    change: {
      title: 'Stop charging cards twice',
      createdAt: '2026-12-25T07:02:00Z',
      body: 'Cards are charged twice!',
      labels: ['emergency'],
      reviews: [],
      checks: [],
    },
  },
  'rollback-on-saturday': {
    about: 'an exact rollback on a Saturday',
    at: '2026-11-21T18:42:00Z',
    change: { ...revert, reverts: undoes },
  },
  'rollback-not-quite-exact': {
    about: 'a rollback on a Saturday that changes something else as well',
    at: '2026-11-21T18:42:00Z',
    change: { ...revert, reverts: { ...undoes, exact: false } },
  },
};

describe('what people read', () => {
  it.each(Object.entries(readings))('of %s', async (name, { at, change: facts, policy: file = {} }) => {
    const policy = PolicySchema.parse(file);
    const decision = decide(evaluate(policy, change(facts), new Date(at)), {
      source: 'built-in (default@1)',
      sha256: policyHash(policy),
    });
    const { timezone } = policy.calendar;
    // The hash of the policy changes with every setting, which is not what is looked at here.
    const stable = (text: string) => text.replaceAll(decision.policy.sha256.slice(0, 12), '0123456789ab');
    await expect(stable(terminal(decision, { color: false, timezone }))).toMatchFileSnapshot(
      `__snapshots__/${name}.txt`,
    );
    await expect(stable(summary(decision, { timezone }))).toMatchFileSnapshot(`__snapshots__/${name}.md`);
  });
});
