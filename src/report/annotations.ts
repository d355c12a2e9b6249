import type { Decision, Finding } from '../decision.ts';
import { byReader, sentence } from './findings.ts';
import { oneLine } from './visible.ts';

/** A remark on a line of a file, as the job shows it beside the change. */
export interface Annotation {
  level: 'error' | 'warning' | 'notice';
  message: string;
  file: string;
  /** 1-based. */
  line: number;
}

/** GitHub shows about ten of each level and step. */
const mostOfEachLevel = 10;

/** Remarks for the findings whose evidence names a line (`file`, `line`); the others are only in the summary. */
export function annotations(decision: Decision): Annotation[] {
  const { unknown, toDo, waits, advice } = byReader(decision.findings);
  return [...remarks('error', [...toDo, ...unknown]), ...remarks('warning', advice), ...remarks('notice', waits)];
}

function remarks(level: Annotation['level'], findings: readonly Finding[]): Annotation[] {
  return findings.flatMap((finding) => remark(level, finding)).slice(0, mostOfEachLevel);
}

function remark(level: Annotation['level'], { message, remedy = '', evidence }: Finding): Annotation[] {
  const { file, line } = evidence ?? {};
  if (typeof file !== 'string' || file === '' || typeof line !== 'number' || !Number.isSafeInteger(line) || line < 1)
    return [];
  return [{ level, message: oneLine(`${sentence(message)} ${sentence(remedy)}`), file, line }];
}
