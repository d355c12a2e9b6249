import type { Audited } from '../recording/audit.ts';
import type { RecordSweep } from '../recording/sweep.ts';
import type { Recorded } from '../recording/write-record.ts';
import { plural } from './findings.ts';
import { type Block, fitWithin } from './fit.ts';
import { code, join, link, type Markdown, md, text } from './markdown.ts';

/** GitHub drops a step's summary of more than 1 MiB whole. */
const sizeLimit = 512 * 1024;

const cut = md`_Shortened to fit. The log of the run names everything._`;

/** What the audit of a push found. */
export function auditSummary({ push, recorded, problems }: Audited): string {
  const { branch, before, after, by } = push;
  const range = md`${code(before.slice(0, 7))} to ${code(after.slice(0, 7))}`;
  const blocks = [
    block(0, [md`### 🔎 Audit of a push to ${text(branch)}`]),
    block(0, [md`${range}${by === null ? '' : md`, by ${text(by)}`}.`]),
    ...warnings(problems),
    table(1, recorded),
  ];
  return `${fitWithin(blocks, sizeLimit, cut)}\n`;
}

/** What a sweep over the records did. */
export function recordSweepSummary(swept: RecordSweep): string {
  const { since, recorded, audited, followed, overdue, problems } = swept;
  if (since === null)
    return `${md`### 🗂️ Change records\n\nNothing is recorded yet: the first merge writes the first record.`}\n`;
  const found = [...recorded, ...audited.flatMap((one) => one.recorded)];
  const news = found.filter(({ first }) => first).length;
  const told = [
    ...(news > 0 ? [`${plural(news, 'missing record')} written`] : []),
    ...(followed.length > 0 ? [`${plural(followed.length, 'record')} brought up to date`] : []),
    ...(overdue.length > 0 ? [`${plural(overdue.length, 'change')} overdue`] : []),
  ];
  const blocks = [
    block(0, [md`### 🗂️ Change records since ${since.toISOString().slice(0, 10)}`]),
    block(0, [md`${told.length === 0 ? 'Complete, and nothing was due' : told.join(', ')}.`]),
    ...warnings([...problems, ...audited.flatMap((one) => one.problems)]),
    lines(
      1,
      md`**Overdue**\n`,
      overdue.map(
        ({ name, what }) =>
          md`- ⏰ ${name}: ${join(
            what.map((one) => text(one)),
            md`, `,
          )}`,
      ),
    ),
    table(2, found),
    lines(
      3,
      md`**Brought up to date**\n`,
      followed.map(({ place, what }) => md`- ${place}: ${what}`),
    ),
  ];
  return `${fitWithin(blocks, sizeLimit, cut)}\n`;
}

const block = (rank: number, items: readonly Markdown[], before: Markdown = md``): Block => ({
  rank,
  before: items.length === 0 ? md`` : before,
  items,
  after: md``,
  more: (leftOut) => md`… and ${leftOut} more`,
});

const lines = (rank: number, before: Markdown, items: readonly Markdown[]): Block => block(rank, items, before);

/** Each a block of its own: without an empty line between them, the second would be text of the first. */
const warnings = (all: readonly string[]): Block[] =>
  all.map((warning) => block(1, [md`> [!WARNING]\n> ${text(warning, 2000)}`]));

const table = (rank: number, recorded: readonly Recorded[]): Block => ({
  ...block(rank, recorded.map(row), md`| Change | Record | Complies | Why not |\n|---|---|---|---|`),
  more: (leftOut) => md`| … and ${leftOut} more | | | |`,
});

function row({ name, place, record, first }: Recorded): Markdown {
  const kept = first ? md`${place} (new)` : md`${place}`;
  if (record === null) return md`| ${name} | ${place} | ❓ | what stands there is no record |`;
  const url = record.kind === 'pull-request' ? record.url : null;
  const why = join(
    record.reasons.map((reason) => text(reason, 500)),
    md`<br>`,
  );
  return md`| ${url === null ? md`${name}` : link(md`${name}`, url)} | ${kept} | ${record.compliant ? '✅' : '❌'} | ${why} |`;
}
