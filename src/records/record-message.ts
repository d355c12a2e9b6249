import { isPlace } from './record-path.ts';

/** What a commit on the branch of records does to a record. */
export interface RecordAct {
  /** `record`: written for the first time; `follow-up`: what goes on after the merge; `correct`: anything else. */
  act: 'record' | 'follow-up' | 'correct';
  place: string;
  /** What was followed up, or why it was corrected; empty for a first writing. */
  why: string;
}

const verbs = { record: 'Record', 'follow-up': 'Follow up', correct: 'Correct' } as const;

/**
 * The message of a commit on the branch of records, a line for each record that it touches: `Record PLACE`,
 * `Follow up PLACE: WHAT` or `Correct PLACE: WHY`. Throws a RangeError for a place that is none, and for a correction or a
 * follow-up that does not say why.
 */
export function recordMessage(acts: readonly RecordAct[]): string {
  const lines = acts.map(({ act, place, why }) => {
    const said = why.replace(/[\s\p{Cc}]+/gu, ' ').trim();
    if (!isPlace(place)) throw new RangeError(`${place} is not the place of a record`);
    if (act === 'record') return `${verbs[act]} ${place}`;
    if (said === '') throw new RangeError(`Say why ${place} is changed`);
    return `${verbs[act]} ${place}: ${said}`;
  });
  const [only = ''] = lines;
  return lines.length === 1 ? `${only}\n` : `Write ${lines.length} records\n\n${lines.join('\n')}\n`;
}

const line = /^(Record|Follow up|Correct) ([\w/-]{1,40})(?:: (.*))?$/;

/** What a message says that its commit does. Lines of another form say nothing. */
export function parseRecordMessage(message: string): RecordAct[] {
  return message.split(/\r?\n/).flatMap((text): RecordAct[] => {
    const [, verb, place = '', why = ''] = line.exec(text.trimEnd()) ?? [];
    if (!isPlace(place)) return [];
    if (verb === verbs.record) return why === '' ? [{ act: 'record', place, why }] : [];
    if (why.trim() === '') return [];
    return [{ act: verb === verbs.correct ? 'correct' : 'follow-up', place, why }];
  });
}
