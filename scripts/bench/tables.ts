/** What was measured, as Markdown. */
import { table } from '../docs/markdown.ts';
import type { Reached } from './goals.ts';
import type { Results } from './results.ts';
import type { Spread } from './statistics.ts';

const grouped = (count: number): string => count.toLocaleString('en-US');
const rounded = (value: number, { unit, must }: Pick<Reached, 'unit' | 'must'>): string => {
  const digits = Number.isInteger(must) ? 0 : unit === 'MB' ? 1 : 2;
  return `${value.toFixed(digits)}${unit === '' ? '' : ` ${unit}`}`;
};

/** Each goal with what was measured. */
export function goalTable(goals: readonly Reached[]): string {
  const rows = goals.map((goal) => {
    const { what, must, aim, measured, between } = goal;
    const told = rounded(measured, goal);
    const range = between?.map((value) => rounded(value, { ...goal, unit: '' })).join(' to ');
    return [
      what,
      rounded(must, goal),
      `${told}${range === undefined ? '' : ` (${range})`}`,
      rounded(aim, goal),
      measured <= must ? 'met' : '**not met**',
    ];
  });
  return table(['What', 'Must', 'Measured', 'Aim', ''], rows);
}

const names: Readonly<Record<string, string>> = {
  empty: 'an empty process',
  floor: "GitHub's packages only",
  action: 'the action',
  preview: '`preview`',
};

/** What stands behind the goals. */
export function detailTables({ cases, requests, preview = [], evaluation = [], size, overhead }: Results): string[] {
  const ratio = ({ median, from, to }: Spread): string =>
    `${median.toFixed(2)} (${from.toFixed(2)} to ${to.toFixed(2)})`;
  const milliseconds = ({ median, from, to }: Spread): string =>
    `${median.toFixed(0)} ms (${from.toFixed(0)} to ${to.toFixed(0)})`;
  const processes = [
    ...cases.flatMap((one) =>
      one.processes.map((process) => ({
        ...process,
        of: `${grouped(one.files)} files, ${one.latency} ms`,
        over: process.name === 'action' ? [ratio(one.wall), ratio(one.processor)] : ['', ''],
      })),
    ),
    ...preview.map((process) => ({ ...process, of: '`preview`, 30 files', over: ['', ''] })),
  ];
  return [
    ...section(
      ['Case', 'Process', 'Wall', 'Processor', 'Peak memory', 'Wall over the floor', 'Processor over the floor'],
      processes.map(({ of, name, wallMs, cpuMs, peakMb, over }) => [
        of,
        names[name] ?? name,
        `${wallMs.toFixed(0)} ms`,
        `${cpuMs.toFixed(0)} ms`,
        `${peakMb.toFixed(0)} MB`,
        ...over,
      ]),
    ),
    ...section(
      ['Pull request', 'Requests', 'That wait for each other'],
      requests.map(({ files, approved, requests: count, chain }) => [
        `${grouped(files)} files${approved ? ', approved' : ''}`,
        `${count}`,
        `${chain}`,
      ]),
    ),
    ...section(
      ['Evaluation alone, 3,000 files', 'Wall', 'Processor time of its thread'],
      evaluation.map(({ name, wall, thread }) => [
        name === 'first' ? 'the first of a process' : 'once the code is compiled',
        milliseconds(wall),
        milliseconds(thread),
      ]),
    ),
    ...sentences(size, overhead),
  ];
}

function sentences(size: Results['size'], overhead: Results['overhead']): string[] {
  return [
    ...(size === undefined
      ? []
      : [
          `The scripts of \`dist\` are ${megabytes(size.scripts)} in ${size.files.scripts} files; an ordinary run loads ${megabytes(size.loaded)} in ${size.files.loaded}.`,
        ]),
    ...(overhead === undefined
      ? []
      : [
          `Being asked for its processor time and memory costs each process, the floors too, ${overhead.median.toFixed(1)} ms (${overhead.from.toFixed(1)} to ${overhead.to.toFixed(1)}).`,
        ]),
  ];
}

const section = (heads: string[], rows: string[][]): string[] => (rows.length === 0 ? [] : [table(heads, rows)]);
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(2)} MB`;

const START = '<!-- measured -->\n';
const END = '<!-- /measured -->';

/** A page with what was measured between its markers. Throws where it has none. */
export function withMeasured(text: string, measured: string): string {
  const [before, rest] = text.split(START);
  const [, after] = rest?.split(END) ?? [];
  if (before === undefined || after === undefined)
    throw new Error('docs/performance.md has no place for what was measured');
  return `${before}${START}${measured}\n${END}${after}`;
}
