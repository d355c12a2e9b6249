import { everyDay } from '../calendar/policies.ts';
import { describeRule } from '../support/describe-rule.ts';

const documentation = [{ path: 'docs/a.md', status: 'modified' as const }];
const emergency = { labels: ['emergency'] };
const rollback = { reverts: { number: 41, mergedAt: '2026-11-19T15:00:00Z', exact: true } };

describeRule('deployment-window', [
  {
    name: 'is open on a Thursday morning',
    at: '2026-11-19T16:00:00Z',
    outcome: 'pass',
    message: /open until Thursday 19 November, 17:00 CT$/,
  },
  { name: 'is open from 09:00 on', at: '2026-11-19T15:00:00.000Z', outcome: 'pass' },
  {
    name: 'is closed before 09:00',
    at: '2026-11-19T14:59:59.999Z',
    outcome: 'wait',
    message: /Closed since Wednesday 17:00 \(before opening hours\)\. Opens Thursday 19 November, 09:00 CT/,
  },
  { name: 'is open to the last millisecond before 17:00', at: '2026-11-19T22:59:59.999Z', outcome: 'pass' },
  {
    name: 'is closed at 17:00',
    at: '2026-11-19T23:00:00Z',
    outcome: 'wait',
    message: /Closed since Thursday 17:00 .*Opens Friday 20 November, 09:00 CT/,
    actor: 'clock',
  },
  { name: 'is open on a Friday before 15:00', at: '2026-11-20T20:59:59.999Z', outcome: 'pass', message: /15:00 CT/ },
  {
    name: 'is closed on a Friday from 15:00 on, until Monday',
    at: '2026-11-27T21:00:00Z',
    outcome: 'wait',
    message: /^Closed since Friday 15:00 \(Friday cut-off\)\. Opens Monday 30 November, 09:00 CT\.$/,
  },
  {
    name: 'says the opening once, and in the remedy what to do',
    at: '2026-11-27T21:00:00Z',
    outcome: 'wait',
    remedy: /^Wait for the window to open, or declare an emergency if it cannot wait$/,
  },
  {
    name: 'is closed on Thanksgiving, by name',
    at: '2026-11-26T16:00:00Z',
    outcome: 'wait',
    message: /Thanksgiving.*Friday 27 November/,
  },
  {
    name: 'is closed at the weekend',
    at: '2026-11-21T16:00:00Z',
    outcome: 'wait',
    message: /weekend.*Monday 23 November/,
  },
  { name: 'follows summer time', at: '2026-07-06T14:00:00Z', outcome: 'pass', message: /17:00 CT/ },
  {
    name: 'tells the year where the opening is in another one',
    at: '2026-12-31T23:30:00Z',
    outcome: 'wait',
    message: /Opens Monday 4 January 2027, 09:00 CT/,
  },
  {
    name: 'is closed while everything is frozen, with the reason',
    freeze: 'Black Friday',
    outcome: 'wait',
    message: /Black Friday/,
    remedy: /^Ask the owner of the policy when changes may ship again, or declare an emergency if it cannot wait$/,
    actor: 'owner',
  },
  {
    name: 'tells of a freeze without an end also at the weekend',
    at: '2026-11-21T16:00:00Z',
    freeze: 'Black Friday',
    outcome: 'wait',
    message: /weekend.*Frozen until further notice: Black Friday/,
    actor: 'owner',
  },
  { name: 'is not closed by a blank freeze', freeze: '  ', outcome: 'pass' },
  {
    name: 'holds in a freeze of the policy',
    policy: { freezes: [{ from: '2026-11-19', to: '2026-11-19', reason: 'Launch' }] },
    outcome: 'wait',
    message: /freeze: Launch.*Friday 20 November/,
    actor: 'clock',
  },
  {
    name: 'closes when a freeze begins',
    policy: { freezes: [{ from: '2026-11-19T13:00', to: '2026-11-20', reason: 'Launch' }] },
    outcome: 'pass',
    message: /until Thursday 19 November, 13:00 CT/,
  },
  {
    name: 'never opens where the policy closes every day',
    policy: {
      calendar: {
        hours: Object.fromEntries(
          ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'].map((day) => [day, 'closed']),
        ),
      },
    },
    outcome: 'wait',
    message: /Does not open within a year/,
    actor: 'owner',
  },
  {
    name: 'takes the hours from the policy',
    at: '2026-11-19T23:00:00Z',
    policy: { calendar: { hours: { thursday: '09:00-20:00' } } },
    outcome: 'pass',
    message: /20:00 CT/,
  },
  {
    name: 'takes the zone from the policy',
    at: '2026-11-19T16:00:00Z',
    policy: { calendar: { timezone: 'Asia/Kolkata' } },
    outcome: 'wait',
    message: /Opens Friday 20 November, 09:00 GMT\+5:30/,
  },
  {
    name: 'does not hold documentation, which deploys nothing',
    at: '2026-11-21T16:00:00Z',
    change: { files: documentation },
    outcome: 'not-applicable',
    message: /^A change of documentation alone deploys nothing$/,
  },
  {
    name: 'does not hold documentation in a freeze',
    freeze: 'Black Friday',
    change: { files: documentation },
    outcome: 'not-applicable',
  },
  {
    name: 'is lifted by an emergency',
    at: '2026-12-25T09:00:00Z',
    change: emergency,
    outcome: 'not-applicable',
    message: /^Lifted/,
  },
  {
    name: 'is lifted by an emergency in a freeze',
    freeze: 'Black Friday',
    change: emergency,
    outcome: 'not-applicable',
    message: /^Lifted/,
  },
  {
    name: 'is lifted by a rollback',
    at: '2026-11-21T16:00:00Z',
    change: rollback,
    outcome: 'not-applicable',
    message: /^Lifted: exactly undoes #41/,
  },
  {
    name: 'holds a dependency update by a bot',
    at: '2026-11-21T16:00:00Z',
    change: { author: { login: 'dependabot[bot]', bot: true } },
    outcome: 'wait',
  },
  { name: 'is unknown without the files', change: { files: undefined }, outcome: 'unknown' },
  {
    name: 'never closes where the policy opens every hour of every day',
    policy: {
      calendar: {
        hours: everyDay('00:00-24:00'),
        fridayCutoff: 'off',
        holidays: { calendar: 'none' },
      },
    },
    outcome: 'pass',
    message: /^The window is open, and stays so for a year$/,
  },
]);
