import { describe, expect, it } from 'vitest';
import { approval, HEAD, identity } from '../support/change.ts';
import { describeRule, findingsOf, type RuleCase } from '../support/describe-rule.ts';

const section = (...lines: string[]) => `## Emergency\n${lines.join('\n')}\n`;
const good = section('Reason: Checkout is down', 'Approved by: @alan');
const declared = (body: string | null = good, more: RuleCase['change'] = {}) => ({
  labels: ['emergency'],
  body,
  ...more,
});
const set = (actor: string | null, at = '2026-11-19T15:00:00Z', added = true) => ({
  label: 'emergency',
  actor,
  at,
  added,
});
const setBy = (...events: ReturnType<typeof set>[]) => declared(good, { labelEvents: events });
const only = (...declaredBy: string[]) => ({ emergency: { declaredBy } });
const commit = (author: string | null, more: { email?: string } = {}) => ({
  sha: HEAD,
  authors: [{ ...identity('x'), login: author, ...more }],
  committer: null,
});

describeRule('emergency', [
  {
    name: 'asks nothing where no emergency is declared',
    change: { body: good },
    outcome: 'not-applicable',
    message: /^No emergency is declared$/,
  },
  {
    name: 'passes with reason and approver',
    change: declared(),
    outcome: 'pass',
    message: /Approved verbally by alan, because “Checkout is down”$/,
  },
  {
    name: 'passes whatever the case of the label',
    change: declared(good, { labels: ['bug', 'Emergency'] }),
    outcome: 'pass',
  },
  {
    name: 'passes with an incident link instead of a reason',
    change: declared(section('Incident: https://status.example.com/i/7', 'Approved by: @alan')),
    outcome: 'pass',
    message: /status\.example\.com/,
  },
  {
    name: 'fails without the section, naming both that are missing',
    change: declared('It burns.'),
    outcome: 'fail',
    message:
      /label “emergency” is set, but there is no Emergency section: the reason is missing, and who approved it is missing/,
    remedy:
      /Write under “## Emergency”: “Reason: …” \(or a link to the incident\) and “Approved by: @login”; or remove the label/,
    actor: 'author',
  },
  { name: 'fails without a body', change: declared(null), outcome: 'fail', message: /there is no Emergency section:/ },
  {
    name: 'fails for an empty section',
    change: declared(section('')),
    outcome: 'fail',
    message: /Emergency is not complete: the reason is missing, and who approved it is missing/,
  },
  {
    name: 'fails for an untouched template',
    change: declared(section('Reason: [why it cannot wait]', 'Approved by: [@login]')),
    outcome: 'fail',
    message: /reason is missing, and who approved/,
  },
  {
    name: 'fails without the reason alone',
    change: declared(section('Approved by: @alan')),
    outcome: 'fail',
    message: /complete: the reason is missing$/,
    remedy: /^Write under “## Emergency”: “Reason: …” \(or a link to the incident\); or/,
  },
  {
    name: 'fails without the approver alone',
    change: declared(section('Reason: Down')),
    outcome: 'fail',
    message: /complete: who approved it is missing$/,
    remedy: /^Write under “## Emergency”: “Approved by: @login”; or/,
  },
  {
    name: 'fails for a name without a login',
    change: declared(section('Reason: Down', 'Approved by: Alan Mathison')),
    outcome: 'fail',
    message: /“Approved by” says “Alan Mathison”, which names no login of a person who has approved$/,
    remedy: /@login/,
  },
  {
    name: 'fails for a word without @ that nobody knows as a login',
    change: declared(section('Reason: Down', 'Approved by: CEO')),
    outcome: 'fail',
    message: /“CEO”/,
  },
  {
    name: 'passes for a word without @ that the policy names',
    change: declared(section('Reason: Down', 'Approved by: Alan')),
    policy: { people: { executive: ['alan'] } },
    outcome: 'pass',
    message: /by Alan/,
  },
  {
    name: 'passes for a word without @ that is a reviewer',
    change: declared(section('Reason: Down', 'Approved by: grace')),
    outcome: 'pass',
  },
  {
    name: 'fails for an approval that is pending',
    change: declared(section('Reason: Down', 'Approved by: waiting for @alan')),
    outcome: 'fail',
    message: /“waiting for @alan”/,
  },
  {
    name: 'fails for a team',
    change: declared(section('Reason: Down', 'Approved by: @acme/leads')),
    outcome: 'fail',
    message: /names no login/,
  },
  {
    name: 'fails for a bot',
    change: declared(section('Reason: Down', 'Approved by: @copilot[bot]')),
    outcome: 'fail',
    message: /names no login/,
  },
  {
    name: 'fails for a bot of the policy without its suffix',
    change: declared(section('Reason: Down', 'Approved by: @dependabot')),
    outcome: 'fail',
    message: /names no login/,
  },
  {
    name: 'fails for the author',
    change: declared(section('Reason: Down', 'Approved by: @Ada')),
    outcome: 'fail',
    message: /Emergency is not complete: it names no independent approver \(Ada opened the pull request\)$/,
    remedy: /“Approved by: @login” of somebody who had no hand in the change; or remove the label “emergency”$/,
    actor: 'author',
  },
  {
    name: 'fails for who wrote a commit',
    change: declared(good, { commits: [commit('alan')] }),
    outcome: 'fail',
    message: /alan wrote aaaaaaa/,
  },
  {
    name: 'fails for who started the agent that wrote it',
    change: declared(good, { author: { login: 'copilot[bot]', bot: true, startedBy: 'alan' } }),
    outcome: 'fail',
    message: /alan started copilot\[bot\]/,
  },
  {
    name: 'fails for who pushed',
    change: declared(good, {
      pushes: [{ by: 'alan', at: '2026-11-19T15:00:00Z', sha: HEAD }],
      commits: [commit('linus')],
    }),
    outcome: 'fail',
    message: /alan pushed/,
  },
  {
    name: 'passes for several approvers',
    change: declared(section('Reason: Down', 'Approved by: @alan, @grace')),
    outcome: 'pass',
    message: /alan and grace/,
  },
  {
    name: 'passes where one of several is independent, naming that one',
    change: declared(section('Reason: Down', 'Approved by: @ada and @alan')),
    outcome: 'pass',
    message: /^Approved verbally by alan,/,
  },
  {
    name: 'names every approver who had a hand in it',
    change: declared(section('Reason: Down', 'Approved by: @ada and @linus'), { commits: [commit('linus')] }),
    outcome: 'fail',
    message: /\(ada opened the pull request and linus wrote aaaaaaa\)/,
  },
  {
    name: 'tells all that is missing as one thing to do',
    change: declared(section('Approved by: @ada')),
    outcome: 'fail',
    remedy: /“Reason: …” \(or a link to the incident\) and “Approved by: @login” of somebody/,
    message: /the reason is missing, and it names no independent approver/,
  },
  {
    name: 'is unknown where commits could not be read, so the approver may have written them',
    change: declared(good, { commits: undefined }),
    outcome: 'unknown',
    message: /^Whether alan had a hand in the change could not be read$/,
    remedy: /^Run the gate again; if it stays so, give its token “contents: read” and “pull-requests: read”$/,
  },
  {
    name: 'is unknown where who pushed could not be read',
    change: declared(good, { pushes: null }),
    outcome: 'unknown',
  },
  {
    name: 'is unknown where the account of the author was deleted',
    change: declared(good, { author: null }),
    outcome: 'unknown',
  },
  {
    name: 'tells what is missing also where commits could not be read',
    change: declared(section('Reason: Down'), { commits: undefined }),
    outcome: 'fail',
  },

  {
    name: 'passes whoever set the label, where the policy does not narrow it',
    change: setBy(set('linus')),
    outcome: 'pass',
  },
  { name: 'passes where the author set it', change: setBy(set('ada')), outcome: 'pass' },
  {
    name: 'is unknown where the label history could not be read: a bot may have set it',
    change: declared(good, { labelEvents: undefined }),
    outcome: 'unknown',
    message: /Who set the label “emergency” could not be read/,
    remedy:
      /^Run the gate again; if it stays so, give its token “pull-requests: read”, or remove the label “emergency”$/,
  },
  {
    name: 'fails where a bot set it: people declare emergencies',
    change: setBy(set('github-actions[bot]')),
    outcome: 'fail',
    message: /^The bot github-actions\[bot\] set the label “emergency”, but people declare emergencies$/,
    remedy: /^Ask a person with write access to set the label “emergency” again, or remove it$/,
    actor: 'author',
  },
  {
    name: 'fails where a bot set it, whatever the case of its login',
    change: setBy(set('Labeler[BOT]')),
    outcome: 'fail',
    message: /bot Labeler\[BOT\]/,
  },
  {
    name: 'passes where a bot set it again after the instant that is judged',
    change: setBy(set('linus'), set('labeler[bot]', '2026-11-19T16:00:01Z')),
    outcome: 'pass',
  },
  {
    name: 'passes where a bot set it that the policy names',
    change: setBy(set('pager[bot]')),
    policy: only('pager[bot]'),
    outcome: 'pass',
  },
  {
    name: 'passes where a person set it again after a bot',
    change: setBy(
      set('labeler[bot]'),
      set('labeler[bot]', '2026-11-19T15:10:00Z', false),
      set('linus', '2026-11-19T15:20:00Z'),
    ),
    outcome: 'pass',
  },
  {
    name: 'passes where one of those whom the policy names set it',
    change: setBy(set('Linus')),
    policy: only('alan', 'linus'),
    outcome: 'pass',
  },
  {
    name: 'fails where another one did',
    change: setBy(set('ada')),
    policy: only('alan', 'linus'),
    outcome: 'fail',
    message: /^ada set the label “emergency”, but may not declare an emergency$/,
    remedy: /^Ask alan or linus to set the label “emergency” again, or remove it$/,
    actor: 'author',
  },
  {
    name: 'counts who set it last',
    change: setBy(set('linus'), set('ada', '2026-11-19T15:30:00Z')),
    policy: only('linus'),
    outcome: 'fail',
    message: /^ada/,
  },
  {
    name: 'counts who set it last, whatever the order and zone of the events',
    change: setBy(set('ada', '2026-11-19T16:30:00+01:00'), set('linus', '2026-11-19T15:00:00Z')),
    policy: only('linus'),
    outcome: 'fail',
    message: /^ada/,
  },
  {
    name: 'does not count who took it off',
    change: setBy(set('linus'), set('ada', '2026-11-19T15:30:00Z', false)),
    policy: only('linus'),
    outcome: 'pass',
  },
  {
    name: 'does not count who set another label',
    change: declared(good, { labelEvents: [set('linus'), { ...set('ada', '2026-11-19T15:30:00Z'), label: 'bug' }] }),
    policy: only('linus'),
    outcome: 'pass',
  },
  {
    name: 'is unknown where the policy narrows it and the history could not be read',
    change: declared(good, { labelEvents: undefined }),
    policy: only('linus'),
    outcome: 'unknown',
    remedy: /Run the gate again/,
  },
  {
    name: 'is unknown where the policy narrows it and no event tells of the label',
    change: setBy(),
    policy: only('linus'),
    outcome: 'unknown',
    message: /^Who set the label “emergency” could not be read$/,
    remedy: /^Ask linus to set the label “emergency” again$/,
  },
  {
    name: 'is unknown where the policy narrows it and the account was deleted',
    change: setBy(set(null)),
    policy: only('linus'),
    outcome: 'unknown',
  },
  {
    name: 'passes for a member of a team',
    change: declared(good, { labelEvents: [set('linus')], teams: { 'acme/on-call': ['linus'] } }),
    policy: only('acme/on-call'),
    outcome: 'pass',
  },
  {
    name: 'fails for who is no member',
    change: declared(good, { labelEvents: [set('ada')], teams: { 'acme/on-call': ['linus'] } }),
    policy: only('acme/on-call'),
    outcome: 'fail',
  },
  {
    name: 'is unknown where the team could not be read',
    change: declared(good, { labelEvents: [set('ada')], teams: { 'acme/on-call': null } }),
    policy: only('acme/on-call'),
    outcome: 'unknown',
    message: /^Whether ada may declare an emergency could not be read: the members of acme\/on-call are not known$/,
    remedy: /^Ask acme\/on-call to set the label “emergency” again, or name logins under emergency\.declaredBy$/,
  },
  {
    name: 'passes for a login named beside a team that could not be read',
    change: declared(good, { labelEvents: [set('linus')], teams: null }),
    policy: only('acme/on-call', 'linus'),
    outcome: 'pass',
  },

  {
    name: 'takes label and heading from the policy',
    change: { labels: ['sev1'], body: '## Incident response\nReason: Down\nApproved by: @alan' },
    policy: { emergency: { label: 'SEV1', headings: ['Incident response'] } },
    outcome: 'pass',
  },
  {
    name: 'does not know the usual label where the policy has another',
    change: declared(),
    policy: { emergency: { label: 'sev1' } },
    outcome: 'not-applicable',
  },
  {
    name: 'asks no more than three of those whom the policy names',
    change: setBy(set('ada')),
    policy: only('alan', 'grace', 'linus', 'zoe'),
    outcome: 'fail',
    remedy: /^Ask alan or grace or linus to set/,
  },
  {
    name: 'is unknown where it could not be read of several approvers, naming all',
    change: declared(section('Reason: Down', 'Approved by: @alan, @grace'), { commits: undefined }),
    outcome: 'unknown',
    message: /^Whether alan or grace had a hand/,
  },
  {
    name: 'passes with a reason of 200 characters, told in full',
    change: declared(section(`Reason: ${'y'.repeat(200)}`, 'Approved by: @alan')),
    outcome: 'pass',
    message: /because “y{200}”$/,
  },
  {
    name: 'passes with one of 201, told in part',
    change: declared(section(`Reason: ${'y'.repeat(201)}`, 'Approved by: @alan')),
    outcome: 'pass',
    message: /because “y{199}…”$/,
  },
  {
    name: 'fails for a word without @ that only looks like one of those who reviewed',
    change: declared(section('Reason: Down', 'Approved by: gracious')),
    outcome: 'fail',
  },
  {
    name: 'passes for a word without @ that is a reviewer in another case',
    change: declared(section('Reason: Down', 'Approved by: GRACE')),
    outcome: 'pass',
  },
  {
    name: 'knows no reviewer where the reviews could not be read',
    change: declared(section('Reason: Down', 'Approved by: grace'), { reviews: undefined }),
    outcome: 'fail',
    message: /says “grace”/,
  },
  {
    name: 'passes over a review of a deleted account',
    change: declared(section('Reason: Down', 'Approved by: grace'), { reviews: [approval('x', { author: null })] }),
    outcome: 'fail',
    message: /says “grace”/,
  },
  {
    name: 'fails for a word without @ where nobody has reviewed',
    change: declared(section('Reason: Down', 'Approved by: grace'), { reviews: [] }),
    outcome: 'fail',
  },
  {
    name: 'fails for who opened it, also where the commits could not be read',
    change: declared(section('Reason: Down', 'Approved by: @ada'), { commits: undefined }),
    outcome: 'fail',
    message: /\(ada opened the pull request\)/,
  },
  {
    name: 'names the section as the policy calls it',
    change: declared('It burns.'),
    policy: { emergency: { headings: ['Notfall', 'Emergency'] } },
    outcome: 'fail',
    message: /there is no Notfall section:/,
    remedy: /^Write under “## Notfall”:/,
  },
  {
    name: 'names every team that could not be read',
    change: declared(good, { labelEvents: [set('ada')], teams: null }),
    policy: only('acme/on-call', 'acme/leads'),
    outcome: 'unknown',
    message: /the members of acme\/on-call, acme\/leads are not known$/,
  },
]);

describe('rule emergency', () => {
  it('keeps for the record why, who approved, in which words, and who declared it', () => {
    expect(findingsOf('emergency', { change: setBy(set('linus')) })[0]?.evidence).toEqual({
      reason: 'Checkout is down',
      approvedBy: ['alan'],
      inTheirWords: '@alan',
      declaredBy: 'linus',
    });
  });

  it('shortens a reason as long as a book', () => {
    const [finding] = findingsOf('emergency', {
      change: declared(section(`Reason: ${'long '.repeat(5_000)}`, 'Approved by: @alan')),
    });
    expect(finding?.outcome).toBe('pass');
    expect(finding?.message.length).toBeLessThan(300);
  });
});
