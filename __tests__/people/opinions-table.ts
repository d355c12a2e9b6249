import { BASE, HEAD } from '../support/change.ts';
import {
  approved,
  bot,
  commented,
  dismissed,
  ghost,
  objected,
  onOlder,
  opinion,
  payments,
  type Situation,
  sensitive,
  sha,
} from './situation.ts';

const counts = { approvals: 'pass', 'changes-requested': 'pass' } as const;
const nothing = { approvals: 'wait', 'changes-requested': 'pass' } as const;
const objection = { approvals: 'wait', 'changes-requested': 'fail' } as const;
const same = (seconds: string) => ({ submittedAt: `2026-11-18T12:00:00${seconds}Z` });

/** The opinions of one person in every order, and when and on what they were given. */
export const opinions: readonly Situation[] = [
  {
    name: 'an approval',
    change: { reviews: [approved('grace')] },
    finds: counts,
    counting: ['grace'],
    verdict: 'pass',
  },
  {
    name: 'no review at all',
    change: { reviews: [] },
    finds: nothing,
    verdict: 'wait',
    says: { approvals: /^No technical review yet\. Ask somebody with write access/ },
  },
  {
    name: 'approvals by coding agents and by GitHub itself',
    change: { reviews: [approved('Copilot'), approved('claude'), approved('web-flow')] },
    finds: nothing,
    counting: [],
  },
  {
    name: 'approvals by bots and agents that the policy names, with or without their suffix',
    change: { reviews: [approved('dependabot'), approved('Robo'), approved('release-train')] },
    policy: { rules: { 'separation-of-duties': { agents: ['robo'], automatic: ['release-train'] } } },
    finds: nothing,
    counting: [],
  },
  { name: 'only a comment', change: { reviews: [commented('grace')] }, finds: nothing },
  { name: 'only a pending review', change: { reviews: [opinion('grace', 'PENDING')] }, finds: nothing },
  { name: 'a request for changes', change: { reviews: [objected('grace')] }, finds: objection, verdict: 'fail' },
  { name: 'a dismissed review', change: { reviews: [dismissed('grace')] }, finds: nothing },
  {
    name: 'an approval, then a comment',
    change: { reviews: [approved('grace', 12), commented('grace', 13)] },
    finds: counts,
  },
  {
    name: 'an approval, then a pending review',
    change: { reviews: [approved('grace', 12), opinion('grace', 'PENDING', 13)] },
    finds: counts,
  },
  {
    name: 'an approval, then a request for changes',
    change: { reviews: [approved('grace', 12), objected('grace', 13)] },
    finds: objection,
  },
  {
    name: 'a request for changes, then an approval',
    change: { reviews: [objected('grace', 12), approved('grace', 13)] },
    finds: counts,
  },
  {
    name: 'a request for changes, then an approval, listed in the other order',
    change: { reviews: [approved('grace', 13), objected('grace', 12)] },
    finds: counts,
  },
  {
    name: 'a request for changes, then a comment',
    change: { reviews: [objected('grace', 12), commented('grace', 13)] },
    finds: objection,
  },
  {
    name: 'an approval, then a request for changes that was dismissed',
    change: { reviews: [approved('grace', 12), dismissed('grace', 13)] },
    finds: nothing,
    says: { approvals: /No technical review yet\./ },
  },
  {
    name: 'a request for changes that was dismissed, then an approval',
    change: { reviews: [dismissed('grace', 12), approved('grace', 13)] },
    finds: counts,
  },
  {
    name: 'an approval, a dismissal, an approval again',
    change: { reviews: [approved('grace', 11), dismissed('grace', 12), approved('grace', 13)] },
    finds: counts,
  },
  {
    name: 'an approval that was dismissed, then a request for changes',
    change: { reviews: [dismissed('grace', 12), objected('grace', 13)] },
    finds: objection,
  },
  {
    name: 'a request for changes, an approval, a request for changes',
    change: { reviews: [objected('grace', 11), approved('grace', 12), objected('grace', 13)] },
    finds: objection,
  },
  {
    name: 'two requests for changes, the later one dismissed',
    change: { reviews: [objected('grace', 12), dismissed('grace', 13)] },
    finds: nothing,
  },
  {
    name: 'the approval of one, the request of another',
    change: { reviews: [approved('grace'), objected('linus')] },
    finds: { approvals: 'pass', 'changes-requested': 'fail' },
    verdict: 'fail',
    says: {
      'changes-requested': /^linus requested changes on aaaaaaa\. Make the changes and ask linus to approve, or let/,
    },
  },
  {
    name: 'the request of one does not end with the approval of another',
    change: { reviews: [objected('linus', 12), approved('grace', 13)] },
    finds: { 'changes-requested': 'fail' },
  },
  {
    name: 'an approval and a request for changes at the same second',
    change: { reviews: [objected('grace'), approved('grace')] },
    finds: objection,
  },
  {
    name: 'the same in the other order of the list',
    change: { reviews: [approved('grace'), objected('grace')] },
    finds: objection,
  },
  {
    name: 'at the same second, told apart by milliseconds that GitHub does not give',
    change: { reviews: [objected('grace', 12, same('.100')), approved('grace', 12, same('.900'))] },
    finds: objection,
  },
  {
    name: 'a second later is later',
    change: {
      reviews: [
        objected('grace', 12, { submittedAt: '2026-11-18T12:00:00Z' }),
        approved('grace', 12, { submittedAt: '2026-11-18T12:00:01Z' }),
      ],
    },
    finds: counts,
  },
  {
    name: 'an approval and a dismissal at the same second',
    change: { reviews: [dismissed('grace'), approved('grace')] },
    finds: nothing,
  },
  {
    name: 'a request for changes and a dismissal at the same second',
    change: { reviews: [dismissed('grace'), objected('grace')] },
    finds: objection,
  },
  {
    name: 'approvals of two commits at the same second',
    change: { reviews: [approved('grace'), approved('grace', 12, onOlder(false))] },
    finds: nothing,
  },
  {
    name: 'the same approvals in the other order of the list',
    change: { reviews: [approved('grace', 12, onOlder(false)), approved('grace')] },
    finds: nothing,
  },
  {
    name: 'the same second in two notations of the zone',
    change: { reviews: [objected('grace', 12, { submittedAt: '2026-11-18T06:00:00-06:00' }), approved('grace', 12)] },
    finds: objection,
  },
  {
    name: 'a later instant in another zone',
    change: { reviews: [objected('grace', 12), approved('grace', 12, { submittedAt: '2026-11-18T07:00:00-06:00' })] },
    finds: counts,
  },
  {
    name: 'an approval after the judged instant',
    change: { reviews: [approved('grace', 12, { submittedAt: '2026-11-19T16:00:01Z' })] },
    finds: nothing,
  },
  {
    name: 'an approval at the judged instant',
    change: { reviews: [approved('grace', 12, { submittedAt: '2026-11-19T16:00:00Z' })] },
    finds: counts,
  },
  {
    name: 'a request for changes after the judged instant',
    change: { reviews: [approved('grace'), objected('grace', 12, { submittedAt: '2026-11-19T17:00:00Z' })] },
    finds: counts,
  },
  {
    name: 'an approval that came after the judged instant, after a request before it',
    change: { reviews: [objected('grace'), approved('grace', 12, { submittedAt: '2026-11-19T17:00:00Z' })] },
    finds: objection,
  },

  {
    name: 'an approval of an older commit with another diff',
    change: { reviews: [approved('grace', 12, onOlder(false, { filesChangedSince: 2 }))] },
    finds: nothing,
    verdict: 'wait',
    says: {
      approvals:
        /\(grace approved 1111111, but 2 files changed since\)\. Ask grace to approve the latest commit, or ask somebody else/,
    },
  },
  {
    name: 'an approval since which one file changed',
    change: { reviews: [approved('grace', 12, onOlder(false, { filesChangedSince: 1 }))] },
    finds: nothing,
    says: { approvals: /1 file changed since/ },
  },
  {
    name: 'an approval since which nobody counted the files',
    change: { reviews: [approved('grace', 12, onOlder(false))] },
    finds: nothing,
    says: { approvals: /the diff changed since/ },
  },
  {
    name: 'an approval of an older commit with the same diff',
    change: { reviews: [approved('grace', 12, onOlder(true))] },
    finds: counts,
    verdict: 'pass',
  },
  {
    name: 'an approval of an older commit of which the diff is not known',
    change: { reviews: [approved('grace', 12, onOlder(null))] },
    finds: { approvals: 'unknown' },
    verdict: 'unknown',
    says: {
      approvals:
        /grace approved 1111111; whether the diff is still the same could not be read\. Ask grace to approve the latest commit/,
    },
  },
  {
    name: 'an unknown diff where another approval suffices',
    change: { reviews: [approved('grace', 12, onOlder(null)), approved('linus')] },
    finds: counts,
    counting: ['linus'],
    verdict: 'pass',
  },
  {
    name: 'an unknown diff of somebody who could not approve anyway',
    change: { reviews: [approved('ada', 12, onOlder(null))] },
    finds: nothing,
  },
  {
    name: 'an unknown diff where two more approvals are needed',
    change: { reviews: [approved('grace', 12, onOlder(null))] },
    policy: { rules: { approvals: { normal: 2 } } },
    finds: nothing,
    says: {
      approvals:
        /could not be read\)\. Ask grace to approve the latest commit, or ask somebody else with write access .* for 2 technical reviews/,
    },
  },
  {
    name: 'an unknown diff that would be the second of two',
    change: { reviews: [approved('linus'), approved('grace', 12, onOlder(null))] },
    policy: { rules: { approvals: { normal: 2 } } },
    finds: { approvals: 'unknown' },
  },
  {
    name: 'an approval of a commit that is gone',
    change: { reviews: [approved('grace', 12, { commit: null })] },
    finds: { approvals: 'unknown' },
    says: { approvals: /approved a commit that is gone/ },
  },
  {
    name: 'an approval of the head, spelled in capitals',
    change: { reviews: [approved('grace', 12, { commit: HEAD.toUpperCase() })] },
    finds: counts,
  },
  {
    name: 'an approval of the head that is said to differ from itself',
    change: { reviews: [approved('grace', 12, { sameDiffAsHead: false })] },
    finds: counts,
  },
  {
    name: 'an approval of the base',
    change: { reviews: [approved('grace', 12, { commit: BASE, sameDiffAsHead: false })] },
    finds: nothing,
  },
  {
    name: 'after a force-push, approved again',
    change: { reviews: [approved('grace', 12, onOlder(false)), approved('grace', 13)] },
    finds: counts,
  },
  {
    name: 'after a force-push, approved by somebody else',
    change: { reviews: [approved('grace', 12, onOlder(false)), approved('linus', 13)] },
    finds: counts,
    counting: ['linus'],
  },
  {
    name: 'changes requested, then pushed to',
    change: { reviews: [approved('linus'), objected('grace', 12, onOlder(false))] },
    finds: { approvals: 'pass', 'changes-requested': 'wait' },
    verdict: 'wait',
    says: { 'changes-requested': /^grace requested changes on 1111111.*Ask grace to look again and approve, or/ },
  },
  {
    name: 'changes requested, then only updated from the base',
    change: { reviews: [approved('linus'), objected('grace', 12, onOlder(true))] },
    finds: { 'changes-requested': 'fail' },
  },
  {
    name: 'changes requested on a commit of which the diff is not known',
    change: { reviews: [approved('linus'), objected('grace', 12, onOlder(null))] },
    finds: { 'changes-requested': 'fail' },
  },
  {
    name: 'an approval of an older commit ends a request for changes',
    change: {
      reviews: [approved('linus'), objected('grace', 11, onOlder(false)), approved('grace', 12, onOlder(false))],
    },
    finds: { 'changes-requested': 'pass' },
  },

  {
    name: 'an approval by somebody without write access',
    change: { reviews: [approved('eve', 12, { canPush: false })] },
    finds: nothing,
    says: { approvals: /eve approved aaaaaaa, but has no write access/ },
  },
  {
    name: 'a request for changes by somebody without write access',
    change: { reviews: [approved('grace'), objected('eve', 12, { canPush: false })] },
    finds: counts,
    says: { 'changes-requested': /by eve alone, whose approval could not count either/ },
  },
  { name: 'an outside collaborator with write access', change: { reviews: [approved('contractor')] }, finds: counts },
  {
    name: 'an approval by a bot',
    change: { reviews: [approved('x', 12, bot('review[bot]'))] },
    finds: nothing,
    says: { approvals: /review\[bot\] approved aaaaaaa, but is a bot/ },
  },
  {
    name: 'an approval by a bot that only its login shows to be one',
    change: { reviews: [approved('Helper[BOT]')] },
    finds: nothing,
  },
  {
    name: 'a request for changes by a bot',
    change: { reviews: [approved('grace'), objected('x', 12, bot('review[bot]'))] },
    finds: counts,
  },
  {
    name: 'an approval by a bot that the policy names',
    change: { files: [{ path: 'src/a.ts', status: 'modified' }], reviews: [approved('x', 12, bot('review[bot]'))] },
    policy: { people: { owner: ['review[bot]'] } },
    finds: nothing,
  },
  {
    name: 'an approval by a deleted account',
    change: { reviews: [approved('x', 12, ghost)] },
    finds: nothing,
    says: { approvals: /ghost approved aaaaaaa, but the account was deleted/ },
  },
  {
    name: 'an approval by a deleted account that could push',
    change: { reviews: [approved('x', 12, { author: null })] },
    finds: nothing,
  },
  {
    name: 'a request for changes by a deleted account without a say',
    change: { reviews: [approved('grace'), objected('x', 12, ghost)] },
    finds: counts,
  },
  {
    name: 'a request for changes by a deleted account that had a say',
    change: { reviews: [approved('grace'), objected('x', 12, { author: null })] },
    finds: { 'changes-requested': 'fail' },
    says: {
      'changes-requested':
        /the account was deleted\. Make the changes, and let somebody with write access dismiss the review/,
    },
  },
  {
    name: 'the same, dismissed',
    change: { reviews: [approved('grace'), dismissed('x', 12, { author: null })] },
    finds: counts,
  },
  {
    name: 'a deleted account cannot take back what another deleted account asked for',
    change: { reviews: [approved('grace'), objected('x', 12, { author: null }), approved('x', 13, { author: null })] },
    finds: { 'changes-requested': 'fail' },
  },
  {
    name: 'opinions of one person under two spellings',
    change: { reviews: [objected('Grace', 12), approved('gRACE', 13)] },
    finds: counts,
    counting: ['gRACE'],
  },
  {
    name: 'two spellings of a login are one approval',
    change: { reviews: [approved('Grace', 12), approved('grace', 13)] },
    policy: { rules: { approvals: { normal: 2 } } },
    finds: nothing,
    says: { approvals: /1 of 2 technical reviews, by grace/ },
  },
  {
    name: 'four reviewers of whom two count',
    change: {
      reviews: [
        approved('grace'),
        approved('linus'),
        approved('eve', 12, { canPush: false }),
        approved('ken', 12, onOlder(false, { filesChangedSince: 3 })),
      ],
    },
    policy: { rules: { approvals: { normal: 3 } } },
    finds: nothing,
    counting: ['grace', 'linus'],
    says: {
      approvals:
        /^2 of 3 technical reviews, by grace and linus \(eve approved aaaaaaa, but has no write access; ken approved 1111111, but 3 files changed since\)\. Ask ken to approve the latest commit, or ask somebody else with write access who had no hand in the change for a technical review/,
    },
  },
  {
    name: 'somebody was asked already',
    change: { reviews: [], reviewRequests: [{ login: 'linus' }, { login: 'ada' }, { team: 'acme/leads' }] },
    finds: nothing,
    says: { approvals: /Wait for linus or acme\/leads, who are asked already, or ask somebody else/ },
  },
  { name: 'who was asked could not be read', change: { reviews: [], reviewRequests: null }, finds: nothing },
  {
    name: 'a review that is asked for again keeps counting',
    change: { reviewRequests: [{ login: 'grace' }] },
    finds: counts,
  },
  {
    name: 'reviews that were not read',
    change: { reviews: undefined },
    finds: { approvals: 'unknown', 'changes-requested': 'unknown', 'separation-of-duties': 'unknown' },
    verdict: 'unknown',
  },
  {
    name: 'reviews of which GitHub counts more than it lists',
    change: { totals: { reviews: 2 } },
    finds: { approvals: 'unknown', 'changes-requested': 'unknown' },
  },
  {
    name: 'a review of a commit that only looks like the head',
    change: { reviews: [approved('grace', 12, { commit: `${HEAD.slice(0, 39)}b`, sameDiffAsHead: false })] },
    finds: nothing,
  },
  {
    name: 'approvals of three commits, the latest of an old one',
    change: {
      reviews: [
        approved('grace', 11),
        approved('grace', 12, onOlder(false)),
        approved('grace', 13, { commit: sha(2), sameDiffAsHead: true }),
      ],
    },
    finds: counts,
  },
  {
    name: 'who approved and is asked again is not waited for',
    change: { reviewRequests: [{ login: 'Grace' }] },
    policy: { rules: { approvals: { normal: 2 } } },
    finds: nothing,
    says: { approvals: /by grace\. Ask somebody with write access/ },
  },
  {
    name: 'an approval that does not count is told once, though two reviews are open',
    change: { files: sensitive, reviews: [approved('eve', 12, { canPush: false })] },
    policy: { areas: payments },
    finds: { approvals: 'wait', 'security-review': 'wait' },
    says: {
      approvals: /^No technical review yet \(eve /,
      'security-review': /^No second, independent review yet\. Ask/,
    },
  },
];
