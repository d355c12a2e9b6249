import type { Swept } from '../gate/sweep-work.ts';
import { plural } from './findings.ts';
import { type Block, fitWithin } from './fit.ts';
import { link, type Markdown, md } from './markdown.ts';

/** What became of a pull request, with its sign in the table. */
const results: Readonly<Record<Swept['result'], { sign: string; words: string }>> = {
  unreadable: { sign: '❓', words: 'could not be judged' },
  left: { sign: '⏸️', words: 'left for the next sweep' },
  changed: { sign: '🔄', words: 'changed' },
  unchanged: { sign: '➖', words: 'unchanged' },
};

/** GitHub drops a step's summary of more than 1 MiB whole, and a run that holds writes several. */
const sizeLimit = 256 * 1024;

/** What a sweep did, as a table: what could not be judged first, then what was left, what changed, and what stayed. */
export function sweepSummary(
  { open, swept }: { open: number; swept: readonly Swept[] },
  warnings: readonly string[] = [],
): string {
  const kinds = ['unreadable', 'left', 'changed', 'unchanged'] as const;
  const counts = kinds.flatMap((kind) => {
    const count = swept.filter(({ result }) => result === kind).length;
    return count === 0 ? [] : [`${results[kind].sign} ${count} ${results[kind].words}`];
  });
  const rest = open - new Set(swept.map(({ number }) => number)).size;
  const told = [...counts, ...(rest > 0 ? [`${rest} not looked at again, since nothing changed`] : [])];
  const blocks: Block[] = [
    block(0, md``, [md`### 🧹 Sweep of ${plural(open, 'open pull request')}`]),
    block(0, md``, [md`${told.length === 0 ? 'Nothing to do' : told.join(', ')}.`]),
    // Each a block of its own: without an empty line between them, the second would be text of the first.
    ...warnings.map((warning) => block(1, md``, [md`> [!WARNING]\n> ${warning}`])),
    block(
      2,
      md`| Pull request | Now | Before | Because |\n|---|---|---|---|`,
      kinds.flatMap((kind) => swept.filter(({ result }) => result === kind).map(row)),
    ),
  ];
  return `${fitWithin(blocks, sizeLimit, md`_Shortened to fit. The log of the run names every pull request._`)}\n`;
}

const block = (rank: number, before: Markdown, items: readonly Markdown[]): Block => ({
  rank,
  before: items.length === 0 ? md`` : before,
  items,
  after: md``,
  more: (leftOut) => md`| … and ${leftOut} more | | | |`,
});

function row({ number, url, before, after, reason, result, problem }: Swept): Markdown {
  const now = problem === undefined ? md`${after}` : md`${problem}`;
  const earlier = before === after ? md`the same` : md`${before === '' ? 'none' : before}`;
  return md`| ${results[result].sign} ${link(`#${number}`, url)} | ${now} | ${earlier} | ${reason} |`;
}
