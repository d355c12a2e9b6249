import { describe, expect, it } from 'vitest';
import { formatProblems, pathText, quote, sortProblems } from '../../src/policy/problem.ts';

const problem = {
  line: 2,
  column: 3,
  path: 'rules.aprovals',
  message: 'unknown key "aprovals", did you mean "approvals"?',
};

describe('problems are printed as a compiler prints them', () => {
  it('with the line and a caret under the column', () => {
    expect(formatProblems([problem], '.github/change-gate.yml', 'rules:\n  aprovals: {}\n')).toBe(
      [
        '.github/change-gate.yml:2:3: rules.aprovals: unknown key "aprovals", did you mean "approvals"?',
        '  2 |   aprovals: {}',
        '    |   ^',
      ].join('\n'),
    );
  });

  it('without the line where the text is not at hand, or the line is empty', () => {
    const head = 'p.yml:2:3: rules.aprovals: unknown key "aprovals", did you mean "approvals"?';
    expect(formatProblems([problem], 'p.yml')).toBe(head);
    expect(formatProblems([problem], 'p.yml', 'one line')).toBe(head);
    expect(formatProblems([problem], 'p.yml', 'x\n   \n')).toBe(head);
  });

  it('a problem of the file as a whole has no path', () => {
    expect(formatProblems([{ line: 1, column: 1, path: '', message: 'too large' }], 'p.yml')).toBe(
      'p.yml:1:1: too large',
    );
  });

  it('of a long line, the part around the column', () => {
    const text = `${'a'.repeat(500)}X${'b'.repeat(500)}`;
    const [, line, caret] = formatProblems([{ ...problem, line: 1, column: 501 }], 'p.yml', text).split('\n');
    expect(line?.length).toBeLessThan(140);
    expect(line?.[caret?.indexOf('^') ?? 0]).toBe('X');
  });

  it('nothing in the line can command the terminal or the runner', () => {
    const printed = formatProblems([{ ...problem, line: 1, column: 1 }], 'p.yml', '::error::x\u001b[31m\u202e\tz\r\n');
    expect(printed.split('\n')[1]).toBe('  1 | ::error::x [31m  z');
  });
});

describe('paths read as people write them', () => {
  it.each([
    [['rules', 'approvals', 'normal'], 'rules.approvals.normal'],
    [['freezes', 0, 'to'], 'freezes[0].to'],
    [['areas', 'a.b', 'paths', 12], 'areas["a.b"].paths[12]'],
    [['a\nb'], '["a\\nb"]'],
    [[], ''],
  ])('%j', (path, text) => {
    expect(pathText(path)).toBe(text);
  });
});

it.each([
  ['plain', '"plain"'],
  ['a"b\n', '"a\\"b\\n"'],
  ['\u202eabc\u2028', '"\\u{202e}abc\\u{2028}"'],
  ['x'.repeat(100), `"${'x'.repeat(59)}…"`],
])('a quoted text shows what it is: %j', (text, quoted) => {
  expect(quote(text)).toBe(quoted);
});

it('problems come in the order of the text, each once', () => {
  const at = (line: number, column: number) => ({ line, column, path: '', message: 'm' });
  expect(sortProblems([at(2, 1), at(1, 5), at(1, 2), at(2, 1)])).toEqual([at(1, 2), at(1, 5), at(2, 1)]);
});
