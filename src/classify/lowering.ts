import { type Change, missing } from '../change.ts';
import type { Contributors } from '../people/contributors.ts';
import { updatesBase } from '../people/pushes.ts';
import { namedIn, type Roster } from '../people/roster.ts';
import type { BasePolicy } from '../policy/base-schema.ts';
import { type Category, categories, categoryTitles } from './category.ts';
import type { Classification } from './classify.ts';
import { sameLabel } from './declared.ts';

export interface LoweringFacts {
  change: Change;
  policy: Pick<BasePolicy, 'labels' | 'people'>;
  contributors: Contributors | null;
  roster(names: readonly string[]): Roster;
  at: Date;
}

type Push = NonNullable<Change['pushes']>[number];

const rank = (category: Category) => categories.indexOf(category);

/**
 * Lowers the category that the files show, where a label of a lower one was set by somebody whom the policy names and who had
 * no hand in the change; out of Major only by an executive. A later push that changes content makes the label void. What
 * boxes and other labels declare stays: lowering answers the files, not the author.
 */
export function lowered(shown: Classification, facts: LoweringFacts): Classification {
  const declared = shown.reasons
    .filter(({ source }) => source !== 'files' && source !== 'note')
    .map((reason) => rank(reason.category));
  for (const category of ['standard', 'normal'] as const) {
    if (rank(category) >= rank(shown.category) || declared.some((floor) => floor > rank(category))) continue;
    const label = facts.change.labels.find((each) => facts.policy.labels[category].some((own) => sameLabel(own, each)));
    if (label === undefined) continue;
    const refusal = whyNot(label, shown.category, facts);
    const who = setter(label, facts)?.actor ?? '';
    if (refusal === null) {
      const message = `${who} lowered it from ${categoryTitles[shown.category]} to ${categoryTitles[category]} by the label “${label}”`;
      return { ...shown, category, reasons: [{ category, source: 'lowered', message, files: [] }, ...shown.reasons] };
    }
    const message = `The label “${label}” does not lower it: ${refusal}`;
    return {
      ...shown,
      reasons: [...shown.reasons, { category: shown.category, source: 'lowered', message, files: [] }],
    };
  }
  return shown;
}

/** Why a label does not lower the category; null: it does. */
function whyNot(label: string, from: Category, facts: LoweringFacts): string | null {
  // The part of a list that was cut off may say that somebody else set it, or took it off.
  if (missing(facts.change, 'labelEvents') !== null) return 'who set it is not known';
  const event = setter(label, facts);
  if (event === undefined || event.actor === null) return 'who set it is not known';
  const { contributors, policy, change } = facts;
  if (contributors === null) return 'who wrote the change is not known';
  const login = event.actor.toLowerCase();
  const role = contributors.because.get(login);
  if (role !== undefined) return `${event.actor}, who set it, ${role}`;
  const { executive } = policy.people;
  const allowed = facts.roster(from === 'major' ? executive : namedIn(policy));
  if (!allowed.logins.has(login)) {
    if (allowed.unreadable.length > 0) return `the members of ${allowed.unreadable.join(', ')} could not be read`;
    return from === 'major'
      ? `${event.actor}, who set it, is no executive`
      : `the policy does not name ${event.actor}, who set it`;
  }
  const pushes = change.pushes ?? null;
  if (pushes === null) return 'whether anything was pushed since is not known';
  // The list leaves out whom it cannot name, such as a deleted account; it has to lead to the head.
  const last = Math.max(...pushes.map((push) => Date.parse(push.at)));
  if (!pushes.some((push) => Date.parse(push.at) === last && push.sha === change.head.sha)) {
    return 'whether anything was pushed since is not known';
  }
  return keptContent(event.at, pushes, change) ? null : 'content was pushed after it was set; set it again';
}

function setter(label: string, { change, at }: LoweringFacts) {
  return (change.labelEvents ?? [])
    .filter((event) => event.added && sameLabel(event.label, label) && Date.parse(event.at) <= at.getTime())
    .reduce<NonNullable<Change['labelEvents']>[number] | undefined>(
      (latest, event) => (latest === undefined || Date.parse(event.at) >= Date.parse(latest.at) ? event : latest),
      undefined,
    );
}

/**
 * Whether the content is still that of an instant: nothing was pushed since, or what stood then is known to show the diff of
 * the head, or each later push adds nothing but clean merges of the base branch to the one before it. GitHub tells seconds,
 * so a push in the second of the label counts as later. Of two pushes at one instant nobody can say which came first.
 */
function keptContent(since: string, pushes: readonly Push[], { head, commits, reviews }: Change): boolean {
  const second = (at: string) => Math.floor(Date.parse(at) / 1000);
  const inOrder = [...pushes].sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
  const before = inOrder.filter((push) => second(push.at) < second(since));
  const after = inOrder.slice(before.length);
  if (after.length === 0) return true;
  const stoodThen = before.at(-1);
  if (stoodThen === undefined) return false;
  const moments = [stoodThen, ...after].map((push) => Date.parse(push.at));
  const ordered = new Set(moments).size === moments.length && Date.parse(before.at(-2)?.at ?? '') !== moments[0];
  if (!ordered) return false;
  const sameDiff = (reviews ?? []).some(
    ({ commit, sameDiffAsHead }) => sameDiffAsHead === true && commit === stoodThen.sha,
  );
  if (stoodThen.sha === head.sha || sameDiff) return true;
  const bySha = new Map(commits?.map((commit) => [commit.sha, commit]));
  return after.every((push, index) => updatesBase(push, after[index - 1] ?? stoodThen, bySha));
}
