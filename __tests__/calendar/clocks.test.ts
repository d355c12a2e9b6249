import { describe, test } from 'vitest';
import { everyDay, hours, plain, policy, type WindowPolicy } from './policies.ts';
import { expectRow, type Row } from './rows.ts';

describe('changes of the clocks in Chicago', () => {
  const springs = ['2024-03-10', '2025-03-09', '2026-03-08', '2027-03-14', '2028-03-12', '2029-03-11', '2030-03-10'];
  const autumns = ['2024-11-03', '2025-11-02', '2026-11-01', '2027-11-07', '2028-11-05', '2029-11-04', '2030-11-03'];
  const day = 86_400_000;
  const daysAfter = (date: string, days: number) => new Date(Date.parse(date) + days * day).toISOString().slice(0, 10);

  test.each(springs)('on %s opening moves an hour ahead in UTC', (sunday) => {
    expectRow(policy(), [`${daysAfter(sunday, -2)}T15:00:00Z`, 'open', `${daysAfter(sunday, -2)}T21:00:00Z`]);
    expectRow(policy(), [`${daysAfter(sunday, -1)}T12:00:00Z`, 'weekend', `${daysAfter(sunday, 1)}T14:00:00Z`]);
    expectRow(policy(), [`${daysAfter(sunday, 1)}T13:59:59.999Z`, 'before-hours', `${daysAfter(sunday, 1)}T14:00:00Z`]);
  });

  test.each(autumns)('on %s opening moves an hour back in UTC', (sunday) => {
    expectRow(policy(), [`${daysAfter(sunday, -2)}T14:00:00Z`, 'open', `${daysAfter(sunday, -2)}T20:00:00Z`]);
    expectRow(policy(), [`${daysAfter(sunday, -1)}T12:00:00Z`, 'weekend', `${daysAfter(sunday, 1)}T15:00:00Z`]);
    expectRow(policy(), [`${daysAfter(sunday, 1)}T14:59:59.999Z`, 'before-hours', `${daysAfter(sunday, 1)}T15:00:00Z`]);
  });

  test.each(springs)(
    'on %s hours that begin in the gap begin at its end, and hours within it do not come',
    (sunday) => {
      // 02:00 to 03:00 is skipped at 08:00Z.
      const begins = plain({ hours: hours('closed', { sunday: '02:30-04:00' }) });
      expectRow(begins, [`${sunday}T07:59:59.999Z`, 'before-hours', `${sunday}T08:00:00Z`]);
      expectRow(begins, [`${sunday}T08:00:00Z`, 'open', `${sunday}T09:00:00Z`]);
      const ends = plain({ hours: hours('closed', { sunday: '01:00-02:30' }) });
      expectRow(ends, [`${sunday}T07:59:59.999Z`, 'open', `${sunday}T08:00:00Z`]);
      const within = plain({ hours: hours('closed', { sunday: '02:10-02:50' }) });
      expectRow(within, [`${sunday}T08:00:00Z`, 'after-hours', `${daysAfter(sunday, 7)}T07:10:00Z`]);
    },
  );

  test.each(autumns)('on %s hours within the repeated hour come twice', (sunday) => {
    // 01:00 to 02:00 is shown from 06:00Z and again from 07:00Z.
    const within = plain({ hours: hours('closed', { sunday: '01:10-01:50' }) });
    expectRow(within, [`${sunday}T06:09:59.999Z`, 'before-hours', `${sunday}T06:10:00Z`]);
    expectRow(within, [`${sunday}T06:10:00Z`, 'open', `${sunday}T06:50:00Z`]);
    expectRow(within, [`${sunday}T06:50:00Z`, 'after-hours', `${sunday}T07:10:00Z`]);
    expectRow(within, [`${sunday}T07:00:00Z`, 'before-hours', `${sunday}T07:10:00Z`]);
    expectRow(within, [`${sunday}T07:10:00Z`, 'open', `${sunday}T07:50:00Z`]);
    expectRow(within, [`${sunday}T07:50:00Z`, 'after-hours', `${daysAfter(sunday, 7)}T07:10:00Z`]);
  });
});

describe('other zones', () => {
  const rows: [zone: string, policy: WindowPolicy, ...Row][] = [
    ['Asia/Kolkata', plain(), '2026-08-03T03:29:59.999Z', 'before-hours', '2026-08-03T03:30:00Z'],
    ['Asia/Kathmandu', plain(), '2026-08-03T03:15:00Z', 'open', '2026-08-03T11:15:00Z'],
    // Half an hour of daylight saving time ends on Sunday 5 April 2026 at 02:00.
    ['Australia/Lord_Howe', plain(), '2026-04-03T06:00:00Z', 'after-hours', '2026-04-05T22:30:00Z'],
    // Friday 30 December 2011 was skipped in Samoa: Thursday is followed by Saturday.
    ['Pacific/Apia', plain(), '2011-12-30T03:00:00Z', 'after-hours', '2012-01-01T19:00:00Z'],
    ['Pacific/Apia', plain({ hours: everyDay('00:00-24:00') }), '2011-12-30T10:00:00Z', 'open', null],
    [
      'Pacific/Apia',
      plain({ hours: hours('closed', { friday: '00:00-24:00' }) }),
      '2011-12-29T10:00:00Z',
      'weekend',
      '2012-01-05T10:00:00Z',
    ],
    // In Brazil 4 November 2018 began at 01:00 (03:00Z), and 18 February 2018 an hour late.
    [
      'America/Sao_Paulo',
      plain({ hours: hours('closed', { sunday: '00:00-02:00' }) }),
      '2018-11-04T02:59:59.999Z',
      'weekend',
      '2018-11-04T03:00:00Z',
    ],
    [
      'America/Sao_Paulo',
      plain({ hours: hours('closed', { saturday: '23:00-24:00' }) }),
      '2018-02-18T01:00:00Z',
      'open',
      '2018-02-18T03:00:00Z',
    ],
    // In Lebanon 31 March 2024 began at 01:00.
    [
      'Asia/Beirut',
      plain({ hours: hours('closed', { sunday: '00:30-02:00' }) }),
      '2024-03-30T22:00:00Z',
      'open',
      '2024-03-30T23:00:00Z',
    ],
    // The repeated minute after midnight: Sunday shows for a minute, then Saturday's last hour again.
    [
      'America/St_Johns',
      plain({ hours: hours('closed', { sunday: '00:00-24:00' }) }),
      '2010-11-07T02:30:00Z',
      'open',
      '2010-11-07T02:31:00Z',
    ],
    [
      'America/St_Johns',
      plain({ hours: hours('closed', { sunday: '00:00-24:00' }) }),
      '2010-11-07T02:31:00Z',
      'weekend',
      '2010-11-07T03:30:00Z',
    ],
    // Until 7 January 1972 clocks in Liberia were 44 minutes and 30 seconds behind.
    ['Africa/Monrovia', plain(), '1972-01-05T12:00:00Z', 'open', '1972-01-05T17:44:30Z'],
  ];
  test.each(rows)('%s', (timezone, from, ...row) => {
    expectRow({ ...from, calendar: { ...from.calendar, timezone } }, row);
  });
});
