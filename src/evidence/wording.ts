import type { VerificationFinding } from '../records/verification-finding.ts';
import { plural } from '../report/findings.ts';
import type { AttributeResult } from './attributes.ts';
import { type EvidencePack, isSound } from './pack.ts';
import { localInstant, type Period } from './period.ts';
import type { JudgedBy, PolicyInPeriod } from './policies.ts';

/** An instant as both readers want it: "2026-11-19T10:04:00-06:00 (16:04:00 UTC)", with the day where it is another one. */
export function bothClocks(at: Date, timezone: string): string {
  const local = localInstant(at, timezone);
  const [day = '', time = ''] = at.toISOString().slice(0, 19).split('T');
  return `${local.replace('T', ' ')} (${local.startsWith(day) ? '' : `${day} `}${time} UTC)`;
}

/** The period as it was asked for, with the zone. */
export const periodWords = ({ asked, timezone }: Period): string => `${asked.from} to ${asked.to} (${timezone})`;

export const resultWords: Readonly<Record<AttributeResult, string>> = {
  met: 'met',
  'not-met': 'not met',
  lifted: 'lifted',
  'not-asked': 'not asked',
  unclear: 'unclear',
};

/** What a reader may make of a pack, in one line. */
export function headlineOf(pack: EvidencePack): string {
  const { incomplete, verification } = pack;
  if (isSound(pack)) return 'The records of this period are complete and verified';
  const parts = [
    ...(verification.passed ? [] : ['the verification of the records failed']),
    ...(incomplete.length === 0 ? [] : ['the pack is incomplete']),
  ];
  return `Not to be relied on as it stands: ${parts.join(', and ')}`;
}

/** The checks of the verification, with what each says and proves. */
export interface CheckResult {
  check: VerificationFinding['check'];
  title: string;
  proves: string;
  result: 'passed' | 'failed' | 'could not be checked';
  failures: number;
  unknowns: number;
  notes: number;
}

const checks = {
  completeness: [
    'Completeness',
    'Each commit of the branch since the first record belongs to a recorded change, and each recorded merge is on the branch: nothing reached it without a record, and what came past the gate is among the exceptions.',
  ],
  history: [
    'History',
    'No record was changed or removed since it was written, but by a commit that says so and why; follow-ups changed only what goes on after a merge.',
  ],
  agreement: [
    'Agreement',
    'Each record agrees with its own facts: verdict, compliance, approvals, instants and the page beside it are derived again and compared.',
  ],
} as const;

export function checkResults({ findings }: EvidencePack['verification']): CheckResult[] {
  return (['completeness', 'history', 'agreement'] as const).map((check) => {
    const [title, proves] = checks[check];
    const of = (outcome: VerificationFinding['outcome']) =>
      findings.filter((finding) => finding.check === check && finding.outcome === outcome).length;
    const [failures, unknowns] = [of('fail'), of('unknown')];
    const result = failures > 0 ? 'failed' : unknowns > 0 ? 'could not be checked' : 'passed';
    return { check, title, proves, result, failures, unknowns, notes: of('note') };
  });
}

/** The result of the verification as a statement. */
export function statementOf({ verification, branch, repository }: EvidencePack): string {
  const { passed, findings, counts } = verification;
  const { records, commits, corrections } = counts;
  const all = `every record of ${repository} (${records}) and every commit of ${branch} since the first of them (${commits})`;
  if (passed) {
    const corrected =
      corrections === 0
        ? 'None was corrected'
        : `${corrections === 1 ? '1 correction or restoration is' : `${corrections} corrections or restorations are`} told in the history, and listed below`;
    return `The records can be relied on. The verification covered ${all}, not the sample alone, and found them complete, unaltered and consistent. ${corrected}.`;
  }
  const of = (outcome: VerificationFinding['outcome']) => findings.filter((each) => each.outcome === outcome).length;
  return `The records cannot be relied on before what is listed below is explained. The verification covered ${all}, and found ${plural(of('fail'), 'failure')} and ${plural(of('unknown'), 'matter')} that could not be checked.`;
}

/** What the verification rests on, and so does not prove. */
export const limits =
  'It rests on the history of the branch of records and of the gated branch as git has them, and on GitHub’s word for which pull ' +
  'request brought a commit. Whoever may force-push both branches could rewrite both alike: check that rules of the repository ' +
  'forbid it, and compare the commit of the branch of records with an earlier pack.';

export const policyWords = ({ version, before }: PolicyInPeriod): string =>
  [
    version.state === 'absent'
      ? 'The file was removed: the built-in policy judges'
      : version.state === 'invalid'
        ? 'The file is not valid: no change can pass by it'
        : 'In force',
    before ? 'already when the period began' : '',
  ]
    .filter((part) => part !== '')
    .join(', ');

export const knownWords: Readonly<Record<JudgedBy['known'], string>> = {
  'in-force': 'in force in the period',
  'other-version': 'a version of the file that was not in force in the period',
  'built-in': 'the policy built into this version of change-gate',
  unknown: 'not known from the history of the file: ask where it came from',
};

export const elsewhenWords = (changes: number): string =>
  `${plural(changes, 'change')} judged by it ${changes === 1 ? 'was' : 'were'} merged while another version was in force`;

/** What is said where no version of a policy file was in force. */
export const noPolicyFile = 'There was no policy file on the branch, so the built-in policy judged.';
export const noPolicyHistory = 'Which versions were in force could not be read.';
