import { formatInstant } from '../calendar/format.ts';
import type { Category } from '../classify/category.ts';
import { md, path, strong } from '../report/markdown.ts';
import { box, checklistMark, checklistOf, tickedItems } from './checklist.ts';
import {
  type KindOfChange,
  kindTitles,
  monitoringEnds,
  monitoringNote,
  postDeploymentChecks,
  rollbackSteps,
} from './monitoring.ts';
import type { PullRequestRecord } from './record.ts';

/** What the comment after a merge is made of. */
export interface Deployed {
  repository: string;
  number: number;
  category: Category;
  mergedAt: Date;
  kinds: readonly KindOfChange[];
  migrations: PullRequestRecord['migrations'];
}

/** The one comment after a merge (4.6): the checks, until when to watch, and the way back of 5.2 for what it contains. */
export function verificationComment(of: Deployed, timezone: string): string {
  const { repository, number, category, mergedAt, kinds, migrations } = of;
  const ends = formatInstant(monitoringEnds(category, mergedAt), timezone, mergedAt);
  const oneWay = migrations.filter(({ wayBack }) => wayBack !== 'has');
  const lines = [
    checklistMark({ purpose: 'verification', repository, number }),
    md`#### Verify the deployment`,
    '',
    md`${monitoringNote(category)}, until ${strong(ends)} (policy 4.6).`,
    '',
    ...postDeploymentChecks.map(({ id, what }) => box(id, false, md`${what}`)),
    '',
    md`<details><summary>If it has to be rolled back (policy 5.2)</summary>`,
    '',
    ...kinds.flatMap((kind) => [
      md`${strong(kindTitles[kind])}`,
      '',
      ...rollbackSteps[kind].map((step, index) => md`${index + 1}. ${step}`),
      '',
    ]),
    ...oneWay.map((each) => md`- ⚠️ ${path(each.path)}: ${each.why}`),
    ...(oneWay.length === 0 ? [] : ['']),
    md`</details>`,
    '',
  ];
  return lines.map(String).join('\n');
}

/** The checks ticked in the comment; null where the text is not that comment. */
export function ticksInVerification(
  body: string | null,
  of: Pick<Deployed, 'repository' | 'number'>,
): ReadonlySet<string> | null {
  const found = checklistOf(body);
  const same = found?.repository.toLowerCase() === of.repository.toLowerCase() && found.number === of.number;
  if (!same || found.purpose !== 'verification') return null;
  return tickedItems(
    body ?? '',
    postDeploymentChecks.map(({ id }) => id),
  );
}
