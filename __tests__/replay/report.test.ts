import { describe, expect, it } from 'vitest';
import { builtIn } from '../../src/policy/in-force.ts';
import { compare } from '../../src/replay/compare.ts';
import { hourOf } from '../../src/replay/counts.ts';
import { mostInstructive } from '../../src/replay/instructive.ts';
import type { Cause, Judgement } from '../../src/replay/judge.ts';
import { barChart, pieChart } from '../../src/replay/mermaid.ts';
import { printReplay } from '../../src/replay/print-terminal.ts';
import { replayReport } from '../../src/replay/report.ts';
import { aligned, bar, fitColumns } from '../../src/replay/terminal-table.ts';
import { percent } from '../../src/replay/wording.ts';
import { columns } from '../../src/report/wrap.ts';
import { rules } from '../../src/rules/index.ts';

const source = {
  kind: 'github',
  repository: 'acme/shop',
  branch: 'main',
  asked: 'all',
  failed: [],
  stopped: null,
  notes: [],
} as const;

const cause = (rule: string, more: Partial<Cause> = {}): Cause => ({
  rule,
  message: `${rule} fails`,
  remedy: 'Mend it',
  actor: 'author',
  ...more,
});

let last = 0;
function judgement(more: Partial<Judgement> = {}): Judgement {
  last += 1;
  return {
    number: last,
    sha: null,
    title: `Change ${last}`,
    url: null,
    author: 'ada',
    mergedBy: 'ada',
    at: '2026-11-19T16:00:00.000Z',
    arrival: 'pull-request',
    category: 'normal',
    because: '',
    lane: 'ordinary',
    areas: [],
    by: [],
    opens: null,
    advised: [],
    asked: [],
    notJudged: [],
    caveats: [],
    observed: null,
    ...more,
    stopped: (more.by ?? []).length > 0,
  };
}

describe('the report', () => {
  it('adds up', () => {
    const judged = [
      judgement(),
      judgement({ by: [cause('deployment-window', { actor: 'clock', reason: 'holiday', name: 'Labor Day' })] }),
      judgement({
        by: [cause('title'), cause('deployment-window', { actor: 'clock', reason: 'weekend' })],
        areas: ['api'],
      }),
      judgement({ notJudged: ['title'], category: 'major', areas: ['api'] }),
    ];
    const report = replayReport(judged, source, builtIn());
    expect(report).toMatchObject({ changes: 4, stopped: 2, byClockAlone: 1 });
    expect(report.rules.slice(0, 2)).toMatchObject([
      { rule: 'deployment-window', stopped: 2, alone: 1 },
      { rule: 'title', stopped: 1, alone: 0, notJudged: 1 },
    ]);
    expect(report.areas).toEqual([{ area: 'api', changes: 2, stopped: 1 }]);
    expect(report.hours.flat().reduce((sum, cell) => sum + cell.changes, 0)).toBe(4);
    expect(report.closed).toEqual([
      { reason: 'holiday', name: 'Labor Day', changes: 1 },
      { reason: 'weekend', name: null, changes: 1 },
    ]);
  });

  it('says something of nothing', () => {
    expect(replayReport([], source, builtIn())).toMatchObject({
      changes: 0,
      stopped: 0,
      from: null,
      instructive: [],
      people: null,
    });
  });

  it.each([
    ['2026-11-19T16:00:00Z', 'America/Chicago', 4, 10],
    ['2026-11-22T05:59:00Z', 'America/Chicago', 6, 23],
    ['2026-11-22T06:00:00Z', 'America/Chicago', 0, 0],
    ['2026-07-01T18:29:00Z', 'Asia/Kolkata', 3, 23],
  ])('tells the local hour of %s in %s', (instant, zone, weekday, hour) => {
    expect(hourOf(instant, zone)).toEqual({ weekday, hour });
  });
});

describe('the most instructive changes', () => {
  it('shows each rule once before any twice, and no change twice', () => {
    const ids = rules.slice(0, 8).map(({ id }) => id);
    const judged = ids.flatMap((id) => [
      judgement({ by: [cause(id)] }),
      judgement({ by: [cause(id)] }),
      judgement({ by: [cause(id), cause('title')] }),
    ]);
    const lessons = mostInstructive(judged);
    expect(new Set(lessons.map(({ rule }) => rule))).toEqual(new Set(ids));
    expect(new Set(lessons.map(({ number }) => number)).size).toBe(lessons.length);
    expect(lessons.length).toBeLessThanOrEqual(10);
  });

  it('prefers what one rule alone would have stopped, and among those what is Major', () => {
    const judged = [
      judgement({ by: [cause('title'), cause('description')], category: 'major' }),
      judgement({ by: [cause('title')] }),
      judgement({ by: [cause('title')], category: 'major', areas: ['authentication'] }),
    ];
    expect(mostInstructive(judged).find(({ rule }) => rule === 'title')?.number).toBe(judged[2]?.number);
  });

  it('shows other reasons for a closed window, what came without a pull request, and what would have been asked', () => {
    const closed = (reason: string) => judgement({ by: [cause('deployment-window', { reason, actor: 'clock' })] });
    const judged = [
      closed('weekend'),
      closed('friday-cutoff'),
      closed('holiday'),
      judgement({ arrival: 'commit', number: 0, sha: 'a'.repeat(40) }),
      judgement({ asked: [cause('security-review'), cause('description')] }),
    ];
    expect(
      mostInstructive(judged)
        .map(({ shows, rule }) => `${shows} ${rule}`)
        .sort(),
    ).toEqual([
      'asked security-review',
      'no-pull-request pull-request',
      'stopped deployment-window',
      'stopped deployment-window',
      'stopped deployment-window',
    ]);
  });
});

describe('the comparison of two policies', () => {
  it('lists what turns, by which rule, and what changes its category', () => {
    const [one, two, three] = [judgement({ by: [cause('title')] }), judgement(), judgement({ by: [cause('title')] })];
    const other = [
      { ...one, by: [], stopped: false },
      { ...two, by: [cause('lead-time')], stopped: true, category: 'major' as const },
      { ...three, by: [cause('lead-time')] },
    ];
    expect(compare([one, two, three], other, { source: 'other.yml', sha256: 'x' })).toMatchObject({
      stopped: 2,
      flips: [
        { number: one.number, from: 'stopped', to: 'passes', removed: ['title'], added: [] },
        { number: two.number, from: 'passes', to: 'stopped', removed: [], added: ['lead-time'] },
      ],
      rules: [
        { rule: 'title', before: 2, after: 0 },
        { rule: 'lead-time', before: 0, after: 2 },
      ],
      categories: [{ from: 'normal', to: 'major', changes: 1 }],
    });
  });

  it('refuses to compare different changes', () => {
    expect(() => compare([judgement()], [], { source: '', sha256: '' })).toThrow('different changes');
  });
});

describe('the report for a terminal', () => {
  const long = {
    word: 'x'.repeat(300),
    words: 'a longer title than any table holds '.repeat(9),
    wide: '変更管理'.repeat(60),
    marks: `e${'\u0301'.repeat(9)}`.repeat(80),
  };
  const address = `https://github.com/acme/${'shop'.repeat(30)}/pull/1`;
  const ids = rules.map(({ id }) => id);

  /** A report in which every text that is not ours is as long as can be. */
  function reportOf(text: string) {
    const closed = { actor: 'clock', reason: 'holiday', name: text } as const;
    const judged = ids.map((id, index) =>
      judgement({
        title: text,
        url: address,
        areas: [text, `${text} ${index}`],
        by: [cause(id, index % 2 === 0 ? {} : closed), cause('deployment-window', closed)],
        asked: ids.map((each) => cause(each)),
        advised: [id],
        notJudged: index % 3 === 0 ? ids : [],
        arrival: index % 4 === 0 ? 'commit' : 'pull-request',
        number: 123_456_000 + index,
        observed: { authors: 1, mergedByAuthor: true, hours: 2 },
      }),
    );
    const other = judged.map((each) => ({ ...each, by: [], stopped: false, category: 'major' as const }));
    const policy = { ...builtIn(), source: text };
    return replayReport(
      judged,
      { ...source, repository: `acme/${text}`, branch: text, notes: [text], failed: [{ number: 1, problem: text }] },
      policy,
      { judged: other, policy },
    );
  }

  it.each(Object.entries(long))('has no line of more than 100 columns, but addresses: %s', (_name, text) => {
    for (const kind of ['github', 'git'] as const) {
      const report = reportOf(text);
      const lines = printReplay({ ...report, source: { ...report.source, kind } }, { color: false }).split('\n');
      expect(lines.length).toBeGreaterThan(80);
      expect(lines.filter((line) => columns(line) > 100 && line.trim() !== address)).toEqual([]);
      expect(lines.some((line) => line.trim() === address)).toBe(true);
      expect(lines.join('\n')).toContain('…');
    }
  });

  it.each([
    ['short', 5, 'short'],
    ['longer', 5, 'long…'],
    ['two words', 5, 'two…'],
    ['変更管理', 5, '変更…'],
    ['変更管理', 4, '変…'],
  ])('cuts %j at %d columns', (text, limit, expected) => {
    expect(fitColumns(text, limit)).toBe(expected);
  });

  it('lets the last cell of a row go on below itself', () => {
    const words = 'word '.repeat(12).trim();
    expect(
      aligned(
        [
          ['a', '1', words],
          ['bb', '20', 'short'],
        ],
        50,
      ),
    ).toEqual([`a    1  ${'word '.repeat(8).trim()}`, `        ${'word '.repeat(4).trim()}`, 'bb  20  short']);
    expect(aligned([], 50)).toEqual([]);
  });
});

describe('charts', () => {
  it('draws nothing of nothing', () => {
    expect(String(barChart('A', [], []))).toBe('');
    expect(String(barChart('A', ['x'], [[0]]))).toBe('');
    expect(String(pieChart('A', [['x', 0]]))).toBe('');
  });

  it('lets no label end its text', () => {
    expect(String(pieChart('A', [['x" : 9\n"y`', 1]]))).toBe('```mermaid\npie showData\n  title A\n  "x 9 y" : 1\n```');
  });

  it.each([
    [0, 10, ''],
    [10, 10, '████████████████████'],
    [1, 10_000, '▏'],
    [5, 0, ''],
  ])('draws %d of %d as a bar', (part, whole, expected) => {
    expect(bar(part, whole)).toBe(expected);
  });

  it.each([
    [0, 0, '0 %'],
    [1, 1000, '<1 %'],
    [999, 1000, '99 %'],
    [1000, 1000, '100 %'],
    [1, 3, '33 %'],
  ])('writes %d of %d as a share', (part, whole, expected) => {
    expect(percent(part, whole)).toBe(expected);
  });
});
