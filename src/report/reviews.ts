import type { Decision } from '../decision.ts';
import type { Reviewer } from '../people/reviewers.ts';
import { join, type Markdown, md, strong, text } from './markdown.ts';

const marks = new Map<boolean | null, string>([
  [true, '✅'],
  [false, '➖'],
  [null, '❓'],
]);

/** For the reviewers: whose approval counts and for what, whose does not and why, and who was asked besides. */
export function reviews({ reviewers }: Decision): Markdown[] {
  const asked = reviewers.requested.map(({ who, hindrance }) =>
    hindrance === null ? text(who) : md`${who} (${hindrance})`,
  );
  return [
    ...reviewers.given.map(opinion),
    ...(asked.length === 0 ? [] : [md`- Asked for a review: ${join(asked, md`, `)}`]),
  ];
}

function opinion({ login, state, counts, why, role }: Reviewer): Markdown {
  const mark = state === 'CHANGES_REQUESTED' ? '🛑' : (marks.get(counts) ?? '➖');
  const said = md`- ${mark} ${strong(login)} ${why}`;
  return role === null ? said : md`${said} (${role})`;
}
