import type { GroupMember, GroupOutcome } from '../gate/merge-group.ts';
import { categoryNames } from './findings.ts';
import { headline } from './headline.ts';
import { link, md, text } from './markdown.ts';
import { moments } from './moments.ts';
import { type SummaryOptions, summary } from './summary.ts';

/** In bytes, for the part about one pull request: GitHub drops a summary of more than 1 MiB whole, and the table comes first. */
const sizeLimit = 512 * 1024;

interface Shown extends Pick<GroupOutcome, 'mergesBy' | 'passes'> {
  members: readonly Pick<GroupMember, 'decision' | 'atMerge'>[];
}

/** What a merge group is judged to be: a table of its pull requests, and in full the first that may not be merged. */
export function groupSummary({ members, mergesBy, passes }: Shown, options: SummaryOptions): string {
  const title = passes ? '✅ The merge group may be merged' : '❌ The merge group may not be merged';
  const rows = members.map(({ decision, atMerge }) => {
    const late = decision.verdict === 'pass' && atMerge.verdict !== 'pass';
    const { icon, words } = headline(late ? atMerge : decision, options.timezone);
    const said = late ? `${words} when the queue would merge it` : words;
    const { number, url, title: subject } = decision.change;
    return md`| ${link(`#${number}`, url)} ${text(subject, 120)} | ${categoryNames[decision.category]} | ${icon} ${said} |`;
  });
  const [first] = members;
  const times = first === undefined ? null : moments(first.decision.at, options.timezone);
  const expected = times === null ? md`` : md`The queue can merge it until ${times.absolute(mergesBy.toISOString())}.`;
  const stopped = members.find(({ decision, atMerge }) => decision.verdict !== 'pass' || atMerge.verdict !== 'pass');
  const details =
    stopped === undefined
      ? ''
      : `\n${summary(stopped.decision.verdict === 'pass' ? stopped.atMerge : stopped.decision, { sizeLimit, ...options })}`;
  const table = rows.map(String).join('\n');
  return `${md`### ${title}`}\n\n${expected}\n\n| Pull request | Category | Verdict |\n|---|---|---|\n${table}\n${details}`;
}
