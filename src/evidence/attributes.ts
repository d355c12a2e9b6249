import type { ChangeRecord, PullRequestRecord } from '../records/record.ts';
import type { VerificationFinding } from '../records/verification-finding.ts';

/** What the record shows of one attribute. `lifted`: the policy asks for it otherwise, and says by what it was lifted. */
export type AttributeResult = 'met' | 'not-met' | 'lifted' | 'not-asked' | 'unclear';

/** What an auditor tests of each change that is sampled. */
export interface Attribute {
  id: 'A' | 'B' | 'C' | 'D' | 'E';
  title: string;
  /** What it rests on. */
  from: string;
  clauses: string;
  rules: readonly string[];
}

/** The attributes, with the rules whose findings answer them. */
export const attributes: readonly Attribute[] = [
  {
    id: 'A',
    title: 'Described and justified',
    from: 'title, description and rollback plan of the pull request as of the merge',
    clauses: '4.2, 6.1',
    rules: ['title', 'description', 'sections', 'rollback-plan'],
  },
  {
    id: 'B',
    title: 'Approved independently before the merge',
    from: 'reviews by persons who made no part of it, of the code that was merged',
    clauses: '4.3, 7.1',
    rules: ['approvals', 'separation-of-duties', 'security-review', 'executive-approval', 'changes-requested'],
  },
  {
    id: 'C',
    title: 'Tested',
    from: 'the last run of each check at the merge, and what the pull request says of tests',
    clauses: '4.4',
    rules: ['ci-checks', 'testing'],
  },
  {
    id: 'D',
    title: 'Merged, and so deployed, when the policy allows',
    from: 'instant and actor of the merge, deployment window, lead time',
    clauses: '3.1, 4.5',
    rules: ['deployment-window', 'lead-time'],
  },
  {
    id: 'E',
    title: 'Recorded as it reached the branch',
    from: 'the verification of its record against the commits of the branch and its own history',
    clauses: '6.1, 8.2',
    rules: [],
  },
];

/** What a record shows of each attribute, in their order. `findings` are those of the verification about this record. */
export function attributesOf(record: ChangeRecord, findings: readonly VerificationFinding[]): AttributeResult[] {
  return attributes.map(({ id, rules }) =>
    id === 'E' ? recordedAs(findings) : record.kind === 'push' ? 'not-met' : resultOf(record, rules),
  );
}

function recordedAs(findings: readonly VerificationFinding[]): AttributeResult {
  if (findings.some(({ outcome }) => outcome === 'fail')) return 'not-met';
  return findings.some(({ outcome }) => outcome === 'unknown') ? 'unclear' : 'met';
}

/** The worst that the rules found. What is only advised does not count; where none was judged, it was not asked for. */
function resultOf({ findings }: PullRequestRecord, rules: readonly string[]): AttributeResult {
  const own = findings.filter(({ rule, level }) => rules.includes(rule) && level === 'error');
  const outcomes = own.filter(({ lifted }) => lifted === undefined).map(({ outcome }) => outcome);
  if (outcomes.includes('fail') || outcomes.includes('wait')) return 'not-met';
  if (outcomes.includes('unknown')) return 'unclear';
  if (own.some(({ lifted }) => lifted !== undefined && lifted.outcome !== 'not-applicable')) return 'lifted';
  return outcomes.includes('pass') ? 'met' : 'not-asked';
}
