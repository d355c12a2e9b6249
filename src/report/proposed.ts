import { canonicalJson } from '../policy/hash.ts';
import type { PolicyProblem } from '../policy/problem.ts';
import type { Proposal } from '../policy/proposed.ts';
import { code, join, type Markdown, md } from './markdown.ts';

/** Rows shown of each list; the others are counted. */
const mostRows = 50;

/** What a proposed policy would judge otherwise, for the summary of the pull request that proposes it. */
export function proposedPolicy(proposal: Proposal): Markdown {
  if (!proposal.valid) {
    return paragraphs([
      md`#### ❌ The proposed policy is not valid`,
      md`It was judged by the policy in force. Once merged, this one would stop every pull request.`,
      rows(proposal.problems, problem),
    ]);
  }
  const { settings, differences, warnings } = proposal;
  const nothing = settings.length === 0 ? md`It means the same as the policy in force.` : md``;
  return paragraphs([
    md`#### The proposed policy`,
    md`This pull request was judged by the policy in force, not by the one that it proposes.`,
    nothing,
    settings.length === 0 ? md`` : md`It changes:`,
    rows(settings, ({ path, before, after }) => md`${code(path)}: ${value(before)} → ${value(after)}`),
    settings.length === 0
      ? md``
      : differences.length === 0
        ? md`It would judge this pull request the same.`
        : md`It would judge this pull request differently:`,
    rows(
      differences,
      ({ what, before, after, messages }) =>
        md`${code(what)}: ${before} → ${after}${messages.length === 0 ? md`` : md` — ${messages.join(' ')}`}`,
    ),
    warnings.length === 0 ? md`` : md`Worth a look:`,
    rows(warnings, problem),
  ]);
}

const problem = ({ line, column, path, message }: PolicyProblem): Markdown =>
  md`${`${line}:${column}`} ${path === '' ? md`` : md`${code(path)}: `}${message}`;

const value = (setting: unknown): Markdown =>
  setting === undefined ? md`not there` : code(canonicalJson(setting), 160);

const paragraphs = (parts: readonly Markdown[]): Markdown => join(parts, md`\n\n`);

function rows<Item>(items: readonly Item[], row: (item: Item) => Markdown): Markdown {
  const shown = items.slice(0, mostRows).map((item) => md`- ${row(item)}`);
  const more = items.length - shown.length;
  return join([...shown, more > 0 ? md`- and ${more} more` : md``], md`\n`);
}
