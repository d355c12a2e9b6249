import { formatDuration } from '../calendar/format.ts';

const HOUR = 3_600_000;

/** A key metric of policy 9.1. This is the only place that says what it means. */
export interface Definition {
  id: string;
  title: string;
  definition: string;
  numerator: string;
  denominator: string;
  /** Met by a value that is smaller: a share from 0 to 1, or milliseconds. */
  target: number;
  direction: 'below';
  unit: 'share' | 'milliseconds';
  clause: string;
  review: 'monthly' | 'weekly';
}

/** The key metrics, in the order of the policy. */
export const definitions = {
  'change-failure-rate': {
    id: 'change-failure-rate',
    title: 'Change failure rate',
    definition:
      'The share of the changes merged in the period that failed: a change that was reverted, or caused an incident as far as labels, issues and references tell, or whose deployment failed, whenever that became known. A change that says that it ends an incident did not cause it. A push without a pull request is a change. A change of which no such thing is known, but not everything could be read, counts neither way.',
    numerator: 'failed changes',
    denominator: 'changes of which it is known',
    target: 0.05,
    direction: 'below',
    unit: 'share',
    clause: '9.1',
    review: 'monthly',
  },
  'time-to-recovery': {
    id: 'time-to-recovery',
    title: 'Mean time to recovery',
    definition:
      'From the merge of a failed change, or the start of its incident where the issue says so, to the merge of the remedy: the first revert, or the first later change that is there to end the same incident; where there is neither, to the next success of a deployment to the environment where it failed. A failure whose remedy is not known counts as unknown.',
    numerator: 'time to recovery, added up',
    denominator: 'failed changes with a known remedy',
    target: HOUR,
    direction: 'below',
    unit: 'milliseconds',
    clause: '9.1',
    review: 'monthly',
  },
  'emergency-rate': {
    id: 'emergency-rate',
    title: 'Emergency change rate',
    definition:
      'The share of the changes merged in the period that went through the emergency lane (3.4). A push without a pull request went through no lane, and counts as unknown.',
    numerator: 'emergency changes',
    denominator: 'changes of which the lane is known',
    target: 0.1,
    direction: 'below',
    unit: 'share',
    clause: '9.1',
    review: 'monthly',
  },
  'review-completion': {
    id: 'review-completion',
    title: 'Review completion time',
    definition:
      'From the last “ready for review”, or the opening where nothing else is known, to the first approval that counts; 0 where that came before. Of a change record, the first of the approvals that stood at the merge; of an emergency, the review after it. In hours, and in business hours: the working hours of the policy without holidays. Changes without an approval that counts are told apart.',
    numerator: 'time to the first approval, added up',
    denominator: 'changes with an approval that counts',
    target: 24 * HOUR,
    direction: 'below',
    unit: 'milliseconds',
    clause: '9.1',
    review: 'weekly',
  },
} as const satisfies Readonly<Record<string, Definition>>;

export type MetricId = keyof typeof definitions;
export const metricIds = Object.keys(definitions) as MetricId[];

/** Fewer changes than this make no rate that says anything. */
export const fewest = 5;

/** "< 5 %", "< 1 h". */
export const targetText = ({ target, unit }: Definition): string =>
  unit === 'share' ? `< ${target * 100} %` : `< ${target < 48 * HOUR ? `${target / HOUR} h` : formatDuration(target)}`;
