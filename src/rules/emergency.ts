import { labelSetter } from '../lanes/emergency.ts';
import { type EmergencySection, emergencySection } from '../lanes/emergency-section.ts';
import { isBotLogin, sameLogin } from '../people/login.ts';
import type { Roster } from '../people/roster.ts';
import { namedIn } from '../people/roster.ts';
import type { BasePolicy } from '../policy/base-schema.ts';
import { defineRule, fail, notApplicable, pass, UnknownFact, type Verdict } from '../rule.ts';

export const emergency = defineRule({
  id: 'emergency',
  title: 'An emergency says why, and who approved it',
  clauses: ['3.4', '4.5'],
  controls: ['CC8.1', 'CC8.5'],
  needs: ['body'],
  refines: ['labelEvents', 'teams', 'commits', 'pushes', 'reviews'],
  options: (z) => z.strictObject({}),
  check(change, _options, { at, body, lane, policy, contributors, roster }) {
    if (lane !== 'emergency') return notApplicable('No emergency is declared');
    const { label, headings, declaredBy } = policy.emergency;
    if (change.labelEvents === undefined) {
      throw new UnknownFact(
        `Who set the label “${label}” could not be read`,
        `Run the gate again; if it stays so, give its token “pull-requests: read”, or remove the label “${label}”`,
      );
    }
    const setter = labelSetter(change.labelEvents, label, at);
    const refused = judgeSetter(setter, roster(declaredBy), policy.emergency);
    if (refused !== null) return refused;

    const found = emergencySection(body, headings, policy.bots);
    const section = found ?? nothing;
    const known = roster(namedIn(policy)).logins;
    const reviewers = (change.reviews ?? []).flatMap((review) => review.author?.login ?? []);
    const isKnown = (login: string) =>
      known.has(login.toLowerCase()) || reviewers.some((each) => sameLogin(each, login));
    const named = section.bare !== null && isKnown(section.bare) ? [section.bare] : section.approvers;
    const hand = (login: string) =>
      change.author !== null && sameLogin(login, change.author.login)
        ? 'opened the pull request'
        : contributors?.because.get(login.toLowerCase());
    const independent = named.filter((login) => hand(login) === undefined);

    const lacks = [...lacking(section), ...lackingApprover(section, named, independent, hand)];
    if (lacks.length > 0) {
      const heading = headings[0] ?? 'Emergency';
      return incomplete(
        found === undefined ? `there is no ${heading} section` : `${heading} is not complete`,
        heading,
        label,
        lacks,
      );
    }
    if (change.author === null || contributors === null || change.pushes === null) {
      throw new UnknownFact(
        `Whether ${independent.join(' or ')} had a hand in the change could not be read`,
        'Run the gate again; if it stays so, give its token “contents: read” and “pull-requests: read”',
      );
    }
    return pass(`Approved verbally by ${independent.join(' and ')}, because “${shortened(section.reason)}”`, {
      evidence: { reason: section.reason, approvedBy: independent, inTheirWords: section.approval, declaredBy: setter },
    });
  },
});

/** Whether the one who set the label may declare an emergency; null: yes. Throws UnknownFact where that cannot be told. */
function judgeSetter(
  setter: string | null,
  allowed: Roster,
  { label, declaredBy }: BasePolicy['emergency'],
): Verdict | null {
  const ask = `Ask ${declaredBy.length === 0 ? 'a person with write access' : declaredBy.slice(0, 3).join(' or ')} to set the label “${label}”`;
  const named = setter !== null && allowed.logins.has(setter.toLowerCase());
  if (named) return null;
  if (declaredBy.length === 0) {
    if (setter === null || !isBotLogin(setter)) return null;
    return fail({
      message: `The bot ${setter} set the label “${label}”, but people declare emergencies`,
      remedy: `${ask} again, or remove it`,
      actor: 'author',
    });
  }
  if (setter === null) throw new UnknownFact(`Who set the label “${label}” could not be read`, `${ask} again`);
  if (allowed.unreadable.length > 0) {
    throw new UnknownFact(
      `Whether ${setter} may declare an emergency could not be read: the members of ${allowed.unreadable.join(', ')} are not known`,
      `${ask} again, or name logins under emergency.declaredBy`,
    );
  }
  return fail({
    message: `${setter} set the label “${label}”, but may not declare an emergency`,
    remedy: `${ask} again, or remove it`,
    actor: 'author',
  });
}

interface Lack {
  /** What is wrong, as a clause. */
  message: string;
  /** What to write. */
  write: string;
}

const nothing: EmergencySection = { reason: '', approval: '', approvers: [], bare: null };

const lacking = ({ reason }: EmergencySection): Lack[] =>
  reason === '' ? [{ message: 'the reason is missing', write: '“Reason: …” (or a link to the incident)' }] : [];

function lackingApprover(
  { approval }: EmergencySection,
  named: readonly string[],
  independent: readonly string[],
  hand: (login: string) => string | undefined,
): Lack[] {
  const write = '“Approved by: @login”';
  if (independent.length > 0) return [];
  if (named.length > 0) {
    const why = named.map((login) => `${login} ${hand(login) ?? ''}`).join(' and ');
    return [
      {
        message: `it names no independent approver (${why})`,
        write: `${write} of somebody who had no hand in the change`,
      },
    ];
  }
  if (approval === '') return [{ message: 'who approved it is missing', write }];
  return [
    {
      message: `“Approved by” says “${shortened(approval)}”, which names no login of a person who has approved`,
      write,
    },
  ];
}

/** All that an emergency lacks, as one thing to do. */
function incomplete(why: string, heading: string, label: string, lacks: readonly Lack[]): Verdict {
  return fail({
    message: `The label “${label}” is set, but ${why}: ${lacks.map(({ message }) => message).join(', and ')}`,
    remedy: `Write under “## ${heading}”: ${lacks.map(({ write }) => write).join(' and ')}; or remove the label “${label}”`,
    actor: 'author',
  });
}

const shortened = (text: string): string => (text.length <= 200 ? text : `${text.slice(0, 199)}…`);
