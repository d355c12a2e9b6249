import type { Decision } from '../decision.ts';
import { byReader, categoryNames, laneNames, onceEach, sentence } from './findings.ts';
import { type Block, fitWithin } from './fit.ts';
import { headline } from './headline.ts';
import { advised, areas, awaited, lifted, obligation, reasons, task, unjudged } from './items.ts';
import { code, join, link, type Markdown, md, path, strong, text } from './markdown.ts';
import { type Moments, moments } from './moments.ts';
import { reviews } from './reviews.ts';
import { ruleTable } from './rule-table.ts';

export interface SummaryOptions {
  /** The policy's time zone. */
  timezone: string;
  /** The workflow run that judged. */
  runUrl?: string;
  /** The page that describes the rules, with an anchor for each rule's id. */
  docsUrl?: string;
  /** What is wrong with the set-up of the gate itself. */
  warnings?: readonly string[];
  /** Whether the verdict is only shown, and holds nothing up. */
  reportOnly?: boolean;
  /** In bytes. Default: what GitHub takes, with a margin. */
  sizeLimit?: number;
}

/** GitHub drops a step's summary of more than 1 MiB whole, and other output of the step shares it. */
const defaultSizeLimit = 1024 * 1024 - 16 * 1024;

/** The job summary in GitHub's Markdown: what to do first, the whole record folded away. Safe whatever strangers wrote. */
export function summary(decision: Decision, options: SummaryOptions): string {
  const times = moments(decision.at, options.timezone);
  const sorted = byReader(decision.findings);
  const unknown = section(2, 'Could not be judged', onceEach(sorted.unknown).map(unjudged));
  const blocks = [
    section(0, '', [heading(decision, options.timezone)]),
    section(2, '', [introduction(decision, times)]),
    section(1, '', options.reportOnly === true ? [reportOnlyNote] : []),
    ...(options.warnings ?? []).map((warning) => section(5, '', [md`> [!WARNING]\n> ${warning}`])),
    ...(decision.verdict === 'unknown' ? [unknown] : []),
    section(1, 'To do', sorted.toDo.map(task)),
    section(
      3,
      'Waits for',
      sorted.waits.map((finding) => awaited(finding, times)),
    ),
    ...(decision.verdict === 'unknown' ? [] : [unknown]),
    section(5, 'Advice', sorted.advice.map(advised)),
    section(6, 'Reviews', reviews(decision)),
    section(7, `Why this is a ${categoryNames[decision.category]}`, reasons(decision)),
    section(6, 'Sensitive areas', areas(decision)),
    section(
      4,
      'After the merge',
      decision.obligations.map((one) => obligation(one, times)),
    ),
    section(5, 'Lifted', lifted(sorted.lifted)),
    ruleTable(8, decision.findings, options.docsUrl),
    section(1, '', [footer(decision, options, times)]),
  ];
  return `${fitWithin(blocks, (options.sizeLimit ?? defaultSizeLimit) - 1, shortenedNote)}\n`;
}

const reportOnlyNote = md`> [!NOTE]
> Report only: this is what the gate would say. Nothing is held up yet.`;

const shortenedNote = md`_Shortened to fit. The whole decision is in the output ${code('decision')}._`;

function section(rank: number, title: string, items: readonly Markdown[]): Block {
  const before = title === '' || items.length === 0 ? md`` : md`#### ${title}\n`;
  return { rank, before, items, after: md``, more: (leftOut) => md`- … and ${leftOut} more` };
}

function heading(decision: Decision, timezone: string): Markdown {
  const { icon, words } = headline(decision, timezone);
  return md`### ${icon} ${words}`;
}

function introduction(decision: Decision, times: Moments): Markdown {
  const { change, category, lane, laneReason } = decision;
  const place = change.number > 0 ? `${change.repository}#${change.number}` : change.repository;
  const lines = [
    md`${strong(categoryNames[category])} · ${link(text(place), change.url)} ${text(change.title, 256)}`,
    lane === 'ordinary' ? md`` : md`Judged as ${strong(laneNames[lane])} – ${sentence(laneReason)}`,
    earliest(decision, times),
  ];
  return join(lines, md`<br>\n`);
}

/** When the change may be merged at the earliest, where the headline does not say it. */
function earliest({ verdict, earliestMerge }: Decision, times: Moments): Markdown {
  if (verdict === 'pass' || verdict === 'wait' || earliestMerge === null || !times.isAhead(earliestMerge)) return md``;
  return md`Earliest merge: ${strong(times.absolute(earliestMerge))} (${times.relative(earliestMerge)})`;
}

function footer({ at, policy, change, lane }: Decision, { runUrl }: SummaryOptions, times: Moments): Markdown {
  const parts = [
    md`Judged ${times.absolute(at)} (${code(at)})`,
    md`policy ${path(policy.source)} ${code(policy.sha256.slice(0, 12))}`,
    md`head ${code(change.head.slice(0, 12))}`,
    md`lane ${lane}`,
    ...(runUrl === undefined ? [] : [link('run', runUrl)]),
  ];
  return md`<sub>${join(parts, md` · `)}</sub>`;
}
