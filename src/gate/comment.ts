import { createComment, findComment, updateComment } from '../github/comments.ts';
import { docsUrl } from '../report/docs-url.ts';
import { summary } from '../report/summary.ts';
import type { Gate } from './gate.ts';
import type { Judged } from './judge.ts';
import { isReportOnly } from './publish.ts';

/** By which the comment is found again; GitHub shows nothing of it. */
const marker = '<!-- change-gate -->';

/** GitHub takes no longer comment, in characters; a margin is left. Source: docs.github.com, "Issue comments". */
const longestComment = 65_536 - 1_024;

/**
 * Keeps one comment on a pull request, found by its marker and its author, and updated in place. With `on-failure` it is
 * written once the author has something to do, and from then on kept true. Throws GitHubError.
 */
export async function keepComment(gate: Gate, { decision, live }: Judged): Promise<void> {
  const { client, repository, settings, runUrl } = gate;
  if (settings.comment === 'off') return;
  const target = { ...repository, number: live.change.number };
  const known = await findComment(client, target, marker);
  const asked = decision.verdict === 'fail' || decision.verdict === 'unknown';
  if (known === null && settings.comment === 'on-failure' && !asked) return;
  const { timezone } = live.policy.policy.calendar;
  const reportOnly = isReportOnly(gate, live);
  const report = summary(decision, { timezone, docsUrl, runUrl, reportOnly, sizeLimit: longestComment });
  const body = `${marker}\n${report}`;
  if (known === null) await createComment(client, target, body);
  else if (comparable(known.body) !== comparable(body)) await updateComment(client, target, known.id, body);
}

/** What a reader would miss: of the last line the head that was judged, not the instant, nor how GitHub breaks lines. */
const comparable = (body: string): string =>
  body
    .replace(/\r\n/g, '\n')
    .replace(/<sub>[^\n]* · head (`[0-9a-f]+`) · [^\n]*<\/sub>\s*$/, '$1')
    .trim();
