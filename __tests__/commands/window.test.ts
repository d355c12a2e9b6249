import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli.ts';

/** Thursday 19 November 2026, 10:10 in Chicago. */
const NOW = new Date('2026-11-19T16:10:00Z');

let cwd = '';
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'window-'));
  await writeFile(
    join(cwd, 'policy.yml'),
    'extends: default@1\ncalendar:\n  timezone: Asia/Kolkata\n  hours:\n    wednesday: closed\n    thursday: 09:15-17:00\nfreezes:\n  - { from: "2026-11-23", to: "2026-11-23", reason: "Launch \\e[31mday" }\n',
  );
  await writeFile(join(cwd, 'broken.yml'), 'calendar:\n  timezone: Mars/Base\n');
});
afterAll(() => rm(cwd, { recursive: true }));

async function window(args: readonly string[], { color = false, now = NOW } = {}) {
  let out = '';
  let err = '';
  const terminal = {
    stdout: (text: string) => {
      out += text;
    },
    stderr: (text: string) => {
      err += text;
    },
    color,
    env: {},
    cwd,
    now,
  };
  const code = await run(['window', ...args], terminal);
  return { code, out, err };
}

const at = (...instants: string[]) => instants.flatMap((instant) => ['--at', instant]);

describe('window --json', () => {
  it.each([
    ['open', '2026-11-19T16:00:00Z', true, null, null, '2026-11-19T16:00:00.000Z', '2026-11-19T23:00:00.000Z'],
    [
      'the first instant',
      '2026-11-19T09:00:00-06:00',
      true,
      null,
      null,
      '2026-11-19T15:00:00.000Z',
      '2026-11-19T23:00:00.000Z',
    ],
    [
      'before hours',
      '2026-11-19T08:59:59.999-06:00',
      false,
      'before-hours',
      null,
      '2026-11-19T15:00:00.000Z',
      '2026-11-19T15:00:00.000Z',
    ],
    [
      'closing time',
      '2026-11-19T17:00-06:00',
      false,
      'after-hours',
      null,
      '2026-11-20T15:00:00.000Z',
      '2026-11-20T15:00:00.000Z',
    ],
    [
      'Friday 15:00',
      '2026-11-20T15:00-06:00',
      false,
      'friday-cutoff',
      null,
      '2026-11-23T15:00:00.000Z',
      '2026-11-23T15:00:00.000Z',
    ],
    [
      'a weekend',
      '2026-11-21T12:00-06:00',
      false,
      'weekend',
      null,
      '2026-11-23T15:00:00.000Z',
      '2026-11-23T15:00:00.000Z',
    ],
    [
      'a holiday',
      '2026-11-26T12:00-06:00',
      false,
      'holiday',
      'Thanksgiving Day',
      '2026-11-27T15:00:00.000Z',
      '2026-11-27T15:00:00.000Z',
    ],
    ['summer time', '2026-07-06T14:00:00Z', true, null, null, '2026-07-06T14:00:00.000Z', '2026-07-06T22:00:00.000Z'],
  ])('answers for %s', async (_name, instant, open, reason, name, nextOpen, nextChange) => {
    const { code, out } = await window(['--json', ...at(instant)]);
    expect(JSON.parse(out)).toEqual([
      { at: new Date(instant).toISOString(), open, reason, name, nextOpen, nextChange },
    ]);
    expect(code).toBe(open ? 0 : 1);
  });

  it('answers for hundreds of instants in their order', async () => {
    const instants = Array.from({ length: 800 }, (_, index) =>
      new Date(Date.UTC(2026, 0, 1) + index * 11 * 3_600_000).toISOString(),
    );
    const { out } = await window(['--json', ...at(...instants)]);
    const states: { at: string; open: boolean; nextOpen: string; nextChange: string }[] = JSON.parse(out);
    expect(states.map((state) => state.at)).toEqual(instants);
    for (const state of states) {
      expect(state.open).toBe(state.nextOpen === state.at);
      expect(Date.parse(state.nextChange)).toBeGreaterThan(Date.parse(state.at));
    }
  });

  it('answers for now without --at', async () => {
    const { out } = await window(['--json']);
    expect(JSON.parse(out)).toMatchObject([{ at: NOW.toISOString(), open: true }]);
  });

  it('does not open in a freeze without an end', async () => {
    const { code, out } = await window([
      '--json',
      '--freeze',
      'Black Friday',
      ...at('2026-11-19T16:00:00Z', '2026-11-21T16:00:00Z'),
    ]);
    expect(JSON.parse(out)).toMatchObject([
      { open: false, reason: 'freeze', name: 'Black Friday', nextOpen: null, nextChange: null },
      { open: false, reason: 'weekend', name: null, nextOpen: null, nextChange: null },
    ]);
    expect(code).toBe(1);
  });

  it('is not frozen by a blank reason, as an unset variable gives', async () => {
    expect((await window(['--json', '--freeze', ' '])).code).toBe(0);
  });

  it('takes the calendar from a policy file', async () => {
    const { out } = await window([
      '--json',
      '--policy',
      'policy.yml',
      ...at('2026-11-23T12:00+05:30', '2026-11-25T12:00+05:30'),
    ]);
    expect(JSON.parse(out)).toMatchObject([
      { reason: 'freeze', name: 'Launch \u001b[31mday', nextOpen: '2026-11-24T03:30:00.000Z' },
      { reason: 'weekend', name: 'Closed on Wednesdays' },
    ]);
  });
});

describe('window for people', () => {
  it('says for each instant since when, why, and when it opens', async () => {
    const { out } = await window(at('2026-11-27T15:00-06:00', '2026-12-31T18:00-06:00', '2026-12-01T16:00Z'));
    expect(out).toBe(
      [
        'Friday 27 November, 15:00 CT: closed since Friday 15:00 (Friday cut-off). Opens Monday 30 November, 09:00 CT.',
        'Thursday 31 December, 18:00 CT: closed since Thursday 17:00 (after opening hours). Opens Monday 4 January 2027, 09:00 CT.',
        'Tuesday 1 December, 10:00 CT: open until Tuesday 1 December, 17:00 CT.',
        '',
      ].join('\n'),
    );
  });

  it('tells the year of an instant in another one', async () => {
    expect((await window(at('2027-07-05T15:00Z'))).out).toMatch(/^Monday 5 July 2027, 10:00 CT: closed/);
  });

  it('shows the coming two weeks, today marked', async () => {
    const { out, code } = await window([]);
    expect(code).toBe(0);
    expect(`\n${out}`).toMatchInlineSnapshot(`
      "
      Thursday 19 November, 10:10 CT: open until Thursday 19 November, 17:00 CT.

                    00    03    06    09    12    15    18    21
                                        ▼
      ▸ Thu 19 Nov  ··················████████████████··············
        Fri 20 Nov  ··················████████████·················· Friday cut-off
        Sat 21 Nov  ················································ weekend
        Sun 22 Nov  ················································ weekend
        Mon 23 Nov  ··················████████████████··············
        Tue 24 Nov  ··················████████████████··············
        Wed 25 Nov  ··················████████████████··············
        Thu 26 Nov  ················································ Thanksgiving Day
        Fri 27 Nov  ··················████████████·················· Friday cut-off
        Sat 28 Nov  ················································ weekend
        Sun 29 Nov  ················································ weekend
        Mon 30 Nov  ··················████████████████··············
        Tue  1 Dec  ··················████████████████··············
        Wed  2 Dec  ··················████████████████··············

        █ open   · closed   ▼ now
        Local time in America/Chicago; a mark is half an hour.
      "
    `);
  });

  it('shows freezes, half hours that are partly open, and weekdays that the policy closes', async () => {
    expect(`\n${(await window(['--policy', 'policy.yml'])).out}`).toMatchInlineSnapshot(`
      "
      Thursday 19 November, 21:40 GMT+5:30: closed since Thursday 17:00 (after opening hours). Opens Friday 20 November, 09:00 GMT+5:30.

                    00    03    06    09    12    15    18    21
                                                               ▼
      ▸ Thu 19 Nov  ··················▒███████████████··············
        Fri 20 Nov  ··················████████████·················· Friday cut-off
        Sat 21 Nov  ················································ weekend
        Sun 22 Nov  ················································ weekend
        Mon 23 Nov  ··················××××××××××××××××·············· Launch ⟨U+001B⟩[…
        Tue 24 Nov  ··················████████████████··············
        Wed 25 Nov  ················································ closed all day
        Thu 26 Nov  ················································ Thanksgiving Day
        Fri 27 Nov  ··················████████████·················· Friday cut-off
        Sat 28 Nov  ················································ weekend
        Sun 29 Nov  ················································ weekend
        Mon 30 Nov  ··················████████████████··············
        Tue  1 Dec  ··················████████████████··············
        Wed  2 Dec  ················································ closed all day

        █ open   ▒ partly open   × frozen   · closed   ▼ now
        Local time in Asia/Kolkata; a mark is half an hour.
      "
    `);
  });

  it.each([
    ['in winter', NOW, []],
    ['over the end of summer time', new Date('2026-10-30T12:00:00Z'), []],
    ['over its beginning', new Date('2027-03-12T12:00:00Z'), []],
    ['in a freeze with a long reason', NOW, ['--freeze', `Holiday season ${'and so on '.repeat(30)}`]],
    ['in another zone', NOW, ['--policy', 'policy.yml']],
  ])('keeps to 80 columns and 48 half hours a day %s', async (_name, now, args) => {
    const { out } = await window(args, { now });
    const [, ...strip] = out.trimEnd().split('\n');
    const days = strip.filter((line) => /^[▸ ] [A-Z][a-z]{2} /.test(line));
    expect(days).toHaveLength(14);
    for (const line of strip) expect([...line].length).toBeLessThanOrEqual(80);
    for (const day of days) expect([...day.slice(14, 62)].filter((mark) => '█▒×· '.includes(mark))).toHaveLength(48);
  });

  it('says the same with colour as without', async () => {
    const plain = (await window([])).out;
    const coloured = (await window([], { color: true })).out;
    expect(coloured).not.toBe(plain);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what is looked for
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(plain);
  });
});

describe('window with wrong input', () => {
  it.each([
    ['a local time, which depends on the machine', at('2026-11-27T15:00'), /not an instant.*zone/],
    ['a date', at('2026-11-27'), /not an instant/],
    ['a word', at('tomorrow'), /not an instant/],
    ['nothing', at(''), /not an instant/],
    ['another line', at('2026-11-27T15:00Z\n::error::'), /not an instant/],
    ['30 February', at('2026-02-30T15:00Z'), /no such day/],
    ['month 13', at('2026-13-01T15:00Z'), /no such day/],
    ['an hour 24', at('2026-11-27T24:00Z'), /not an instant/],
    ['an offset of a day', at('2026-11-27T15:00+24:00'), /not an instant/],
    ['a year before calendars', at('0999-06-01T15:00Z'), /1000 to 8999/],
    ['a year after them', at('9000-06-01T15:00Z'), /1000 to 8999/],
    ['one bad instant among good ones', at('2026-11-27T15:00Z', 'soon'), /soon/],
    ['an argument', ['2026-11-27T15:00Z'], /takes no arguments/],
    ['a policy that is not there', ['--policy', 'none.yml'], /none\.yml: there is no such file/],
    ['a policy that is not valid', ['--policy', 'broken.yml'], /Mars\/Base/],
    ['an unknown option', ['--att', '2026-11-27T15:00Z'], /did you mean .*--at/],
  ])('refuses %s', async (_name, args, message) => {
    const { code, out, err } = await window(args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(message);
    expect(err).not.toMatch(/bug|\n\s+at /);
  });

  it.each([
    ['2026-11-27t21:00:00.123z', '2026-11-27T21:00:00.123Z'],
    ['2026-11-27T15:00-0600', '2026-11-27T21:00:00.000Z'],
    ['2026-11-28T02:30:00+05:30', '2026-11-27T21:00:00.000Z'],
    ['2028-02-29T23:59:59.999999999Z', '2028-02-29T23:59:59.999Z'],
  ])('reads %s', async (text, instant) => {
    expect(JSON.parse((await window(['--json', ...at(text)])).out)[0].at).toBe(instant);
  });
});
