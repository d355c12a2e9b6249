import { oneLine } from '../report/visible.ts';
import type { Difference } from './compare.ts';
import type { TestResult } from './run.ts';

/** The results of one file. */
export interface FileResult {
  file: string;
  /** What they were judged by. */
  policy: { source: string; sha256: string };
  tests: readonly TestResult[];
}

/** Messages shown for one difference; the others are counted. */
const mostMessages = 5;

/** What ran, what did not come out as expected and why, for a terminal. Ends in a line break. */
export function reportTests(files: readonly FileResult[], { color }: { color: boolean }): string {
  const style = (code: string, text: string) => (color ? `\u001b[${code}m${text}\u001b[0m` : text);
  const lines = files.flatMap(({ file, policy, tests }) => [
    style('1', `${oneLine(file)} — by ${oneLine(policy.source)} (${policy.sha256.slice(0, 12)})`),
    ...tests.flatMap((test) => reportTest(test, file, style)),
    '',
  ]);
  const all = files.flatMap(({ tests }) => tests);
  const failed = all.filter(({ passed }) => !passed).length;
  const counts = `${all.length - failed} passed${failed === 0 ? '' : `, ${failed} failed`} (${all.length})`;
  return `${[...lines, style(failed === 0 ? '32' : '31', counts)].join('\n')}\n`;
}

type Style = (code: string, text: string) => string;

function reportTest({ name, clauses, passed, differences, line }: TestResult, file: string, style: Style): string[] {
  const mark = passed ? style('32', '✓') : style('31', '✗');
  const cited = clauses.length === 0 ? '' : `${clauses.map((clause) => oneLine(clause)).join(', ')}  `;
  const head = `  ${mark} ${cited}${oneLine(name)}`;
  if (passed) return [head];
  return [
    head,
    ...differences.flatMap((difference) => reportDifference(difference, style)),
    `      ${oneLine(file)}:${line}`,
  ];
}

function reportDifference({ what, expected, actual, messages }: Difference, style: Style): string[] {
  const more = messages.length - mostMessages;
  return [
    `      ${what}: expected ${style('32', oneLine(expected))}, got ${style('31', oneLine(actual))}`,
    ...messages.slice(0, mostMessages).map((message) => `        ${oneLine(message)}`),
    ...(more > 0 ? [`        and ${more} more`] : []),
  ];
}
