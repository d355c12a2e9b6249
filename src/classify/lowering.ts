import type { Change } from '../change.ts';
import type { Contributors } from '../people/contributors.ts';
import type { Roster } from '../people/roster.ts';
import type { BasePolicy } from '../policy/base-schema.ts';
import { type Category, type Classification, categories, categoryTitles } from './classify.ts';
import { sameLabel } from './declared.ts';

export interface LoweringFacts {
  change: Pick<Change, 'labels' | 'labelEvents' | 'pushes' | 'head' | 'commits' | 'reviews'>;
  policy: Pick<BasePolicy, 'labels' | 'people'>;
  contributors: Contributors | null;
  roster(names: readonly string[]): Roster;
  at: Date;
}

const rank = (category: Category) => categories.indexOf(category);

/**
 * Lowers the category that the files show, where a label of a lower one was set by somebody whom the policy names and who had
 * no hand in the change; out of Major only by an executive. A later push that changes content makes the label void. What
 * boxes and other labels declare stays: lowering answers the files, not the author.
 */
export function lowered(shown: Classification, facts: LoweringFacts): Classification {
  const declared = shown.reasons.filter((reason) => reason.source !== 'files').map((reason) => rank(reason.category));
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
  const event = setter(label, facts);
  if (event === undefined || event.actor === null) return 'who set it is not known';
  const { contributors, policy, change } = facts;
  if (contributors === null) return 'who wrote the change is not known';
  const login = event.actor.toLowerCase();
  const role = contributors.because.get(login);
  if (role !== undefined) return `${event.actor}, who set it, ${role}`;
  const { executive, security, owner } = policy.people;
  const allowed = facts.roster(from === 'major' ? executive : [...executive, ...security, ...owner]);
  if (!allowed.logins.has(login)) {
    if (allowed.unreadable.length > 0) return `the members of ${allowed.unreadable.join(', ')} could not be read`;
    return from === 'major'
      ? `${event.actor}, who set it, is no executive`
      : `the policy does not name ${event.actor}, who set it`;
  }
  if (change.pushes === null) return 'whether anything was pushed since could not be read';
  return isVoid(event.at, change) ? 'content was pushed after it was set; set it again' : null;
}

function setter(label: string, { change, at }: LoweringFacts) {
  return (change.labelEvents ?? [])
    .filter((event) => event.added && sameLabel(event.label, label) && Date.parse(event.at) <= at.getTime())
    .reduce<NonNullable<Change['labelEvents']>[number] | undefined>(
      (latest, event) => (latest === undefined || Date.parse(event.at) >= Date.parse(latest.at) ? event : latest),
      undefined,
    );
}

/** Whether a push after an instant changed content: all do but clean merges of the base, and back to a diff that stood then. */
function isVoid(since: string, { pushes, head, commits, reviews }: LoweringFacts['change']): boolean {
  const known = [...(pushes ?? [])].sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
  const same = new Set([
    head.sha,
    ...(reviews ?? []).flatMap((review) => (review.sameDiffAsHead === true ? (review.commit ?? []) : [])),
  ]);
  const before = known.filter((push) => Date.parse(push.at) <= Date.parse(since));
  const after = known.filter((push) => Date.parse(push.at) > Date.parse(since));
  const stoodThen = before.at(-1);
  if (stoodThen !== undefined && same.has(stoodThen.sha)) return false;
  return !after.every((push) => commits?.some((commit) => commit.sha === push.sha && commit.mergesBaseOnly === true));
}
