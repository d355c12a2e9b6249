import { findSection, isPlaceholder } from '../body/find.ts';
import { parseBody } from '../body/parse.ts';
import { conclusionOf, isCompleted, latestChecks, passing } from '../latest-checks.ts';
import { contributorsOf } from '../people/contributors.ts';
import { isNoPerson } from '../people/identity.ts';
import { amongLogins, sameLogin } from '../people/login.ts';
import { latestOpinions } from '../people/opinions.ts';
import { namedIn, roster } from '../people/roster.ts';
import { standings } from '../people/standing.ts';
import { countWords } from '../words.ts';
import { confirmationIn } from './confirmation.ts';
import type { AfterMerge } from './obligations.ts';

/** What the facts show of an obligation. `why` is a clause, whether it is done or not. */
export interface Shown {
  done: { at: string; by: string | null } | null;
  why: string;
}

/** The label that says that a change was reviewed in the retrospective (3.4). */
export const retrospectiveLabel = 'retrospective-done';

/** Rules whose findings say whether a change is documented (6.1): an emergency may put them off. */
const documenting: ReadonlySet<string> = new Set([
  'title',
  'description',
  'type-of-change',
  'sections',
  'security-considerations',
  'rollback-plan',
  'emergency',
]);

const open = (why: string): Shown => ({ done: null, why });

type Show = (facts: AfterMerge) => Shown;

const shows: Readonly<Record<string, Show>> = {
  document: documented,
  review: reviewed,
  confirmation: confirmed,
  tests: tested,
  retrospective: discussed,
  incident: reported,
};

/** Whether an obligation is done. One that no fact can show is done when a person ticks it. */
export function shownBy(id: string, facts: AfterMerge): Shown {
  return (Object.hasOwn(shows, id) ? shows[id] : undefined)?.(facts) ?? ticked(id, facts);
}

function ticked(id: string, { ticks, at, policy }: AfterMerge): Shown {
  const tick = ticks.find((each) => each.id === id && Date.parse(each.at) <= at.getTime());
  if (tick === undefined) return open('not ticked yet');
  if (tick.by === null) return open('ticked, but by whom is not known');
  if (isNoPerson(tick.by, policy.bots)) return open(`ticked by ${tick.by}, which is a bot`);
  return { done: { at: tick.at, by: tick.by }, why: `ticked by ${tick.by}` };
}

/** The body as it stands was written at the merge, or by its last editor. */
function written({ change, mergedAt, at }: AfterMerge): { at: string; by: string | null } | null {
  const edited = change.bodyEditedAt;
  if (edited === undefined) return null;
  if (edited === null || Date.parse(edited) <= mergedAt.getTime())
    return { at: mergedAt.toISOString(), by: change.bodyEditor ?? change.author?.login ?? null };
  return Date.parse(edited) > at.getTime() ? null : { at: edited, by: change.bodyEditor ?? null };
}

function documented(facts: AfterMerge): Shown {
  if (facts.findings === null) return open('the description could not be judged');
  const lacking = facts.findings
    .filter(({ rule, level }) => documenting.has(rule) && level === 'error')
    .map(({ outcome, message, lifted }) => lifted ?? { outcome, message })
    .filter(({ outcome }) => outcome !== 'pass' && outcome !== 'not-applicable');
  if (lacking.length > 0) return open(lacking.map(({ message }) => message).join('; '));
  const done = written(facts);
  if (done === null) return open('when the description was edited could not be read');
  return { done, why: 'the description is complete' };
}

function reviewed({ change, policy, at }: AfterMerge): Shown {
  const { commits, reviews } = change;
  if (commits === undefined || reviews === undefined) return open('the reviews could not be read');
  const contributors = contributorsOf({ ...change, commits });
  const named = roster(namedIn(policy), change.teams);
  const all = standings({ ...change, reviews }, contributors, named, at, policy.bots);
  const given = latestOpinions(reviews, change.head.sha, at);
  const counting = all
    .filter(({ counts }) => counts === true)
    .flatMap(({ login, why }) => {
      const review = given.find(({ author }) => sameLogin(author.login, login));
      return review === undefined ? [] : [{ login, why, at: review.submittedAt }];
    })
    .sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
  const objecting = all.find(({ state, mayObject }) => state === 'CHANGES_REQUESTED' && mayObject !== false);
  if (objecting !== undefined) return open(`${objecting.login} ${objecting.why}`);
  // An address without an account could be the reviewer's own, as before the merge: one approval more for each.
  const needed = 1 + contributors.unresolved.length;
  const last = counting[needed - 1];
  if (last !== undefined) return { done: { at: last.at, by: last.login }, why: `${last.login} ${last.why}` };
  const refused = all.filter(({ state, counts }) => state === 'APPROVED' && counts !== true);
  const because = refused.map(({ login, why }) => `; ${login} ${why}`).join('');
  return open(`${counting.length} of ${needed} independent approvals${because}`);
}

function confirmed(facts: AfterMerge): Shown {
  const { approvedBy, change, comments, mergedAt, at } = facts;
  if (approvedBy.length === 0) return open('nobody was named under “Approved by” at the merge');
  if (comments === null || change.reviews === undefined) return open('comments and reviews could not be read');
  const opinions = latestOpinions(change.reviews, change.head.sha, at);
  for (const login of approvedBy) {
    const opinion = opinions.find(({ author }) => sameLogin(author.login, login));
    if (opinion?.state === 'CHANGES_REQUESTED') continue;
    const own = comments.filter(
      (each) =>
        each.author !== null &&
        !each.author.bot &&
        sameLogin(each.author.login, login) &&
        (each.editor === undefined || each.editor === null || sameLogin(each.editor, login)) &&
        Date.parse(each.at) >= mergedAt.getTime() &&
        Date.parse(each.at) <= at.getTime(),
    );
    const said = confirmationIn(own);
    if (said === 'withdrawn') continue;
    if (opinion?.state === 'APPROVED')
      return { done: { at: opinion.submittedAt, by: login }, why: `${login} approved the pull request` };
    if (said !== null) return { done: { at: said.at, by: login }, why: `${login} confirmed it in a comment` };
  }
  return open(`no confirmation by ${approvedBy.join(' or ')} yet`);
}

function tested(facts: AfterMerge): Shown {
  const { deployedChecks, mergedAt, at } = facts;
  const byHand = ticked('tests', facts);
  if (byHand.done !== null) return byHand;
  if (deployedChecks === null) return open('the checks of the merge commit could not be read');
  const checks = latestChecks(deployedChecks.filter(({ own }) => !own));
  const running = checks.find((check) => !isCompleted(check));
  if (running !== undefined) return open(`check “${running.name}” has not ended`);
  const failed = checks.find((check) => !passing.has(conclusionOf(check)));
  if (failed !== undefined) return open(`check “${failed.name}” did not succeed`);
  const ended = checks
    .filter((check) => conclusionOf(check) === 'success')
    .flatMap(({ completedAt }) => completedAt ?? [])
    .filter((instant) => Date.parse(instant) >= mergedAt.getTime() && Date.parse(instant) <= at.getTime())
    .sort((one, other) => Date.parse(one) - Date.parse(other));
  const last = ended.at(-1);
  if (last === undefined) return open('no check has succeeded on the merge commit since the merge');
  return { done: { at: last, by: null }, why: 'the checks of the merge commit succeeded' };
}

function discussed({ change, mergedAt, at, policy }: AfterMerge): Shown {
  if (change.labelEvents === undefined) return open('the label history could not be read');
  const last = change.labelEvents
    .filter((event) => event.label.toLowerCase() === retrospectiveLabel && Date.parse(event.at) <= at.getTime())
    .sort((one, other) => Date.parse(one.at) - Date.parse(other.at))
    .at(-1);
  if (last === undefined || !last.added || Date.parse(last.at) < mergedAt.getTime())
    return open(`the label “${retrospectiveLabel}” has not been set since the merge`);
  if (last.actor === null) return open(`who set the label “${retrospectiveLabel}” is not known`);
  const { author } = change;
  if (author === null) return open('the account of the author is gone, so who else could say it is not known');
  const own = [author.login, ...(author.startedBy === undefined ? [] : [author.startedBy])];
  if (amongLogins(last.actor, own)) return open(`${last.actor} set the label, but is the author`);
  if (isNoPerson(last.actor, policy.bots)) return open(`${last.actor} set the label, but is a bot`);
  return { done: { at: last.at, by: last.actor }, why: `labelled “${retrospectiveLabel}” by ${last.actor}` };
}

const incidentHeadings = ['Incident', 'Incident report', 'Post-mortem', 'What happened', 'Root cause'];
/** Fewer words cannot tell an incident; a link to its report can. */
const fewestWords = 5;

function reported(facts: AfterMerge): Shown {
  const section = findSection(parseBody(facts.change.body), incidentHeadings);
  const content = section?.content ?? '';
  if (isPlaceholder(content)) return open('there is no Incident section in the description yet');
  if (countWords(content) < fewestWords && !/https?:\/\/\S/.test(content))
    return open(`${section?.heading ?? 'Incident'} says too little`);
  const done = written(facts);
  if (done === null) return open('when the description was edited could not be read');
  return { done, why: `the description has the section “${section?.heading ?? ''}”` };
}
