import type { ChangeInput } from '../../src/change.ts';
import { type ChangeRecord, type PullRequestRecord, recordText } from '../../src/records/record.ts';
import { recordMarkdown } from '../../src/records/record-markdown.ts';
import { type RecordAct, recordMessage } from '../../src/records/record-message.ts';
import { recordFiles, recordPlace } from '../../src/records/record-path.ts';
import { recorded } from '../records/recorded.ts';
import { TemporaryRepository } from './temporary-repository.ts';

const gate = { name: 'github-actions[bot]', email: '41898282+github-actions[bot]@users.noreply.github.com' };

/** A repository with changes on main, each a commit of its own, and then their records, each by a commit of its own. */
export class RecordsRepository {
  readonly git: TemporaryRepository;
  readonly records: PullRequestRecord[] = [];

  /** Main has one commit before the gate, and one for each of these numbers; nothing is recorded yet. */
  constructor(numbers: readonly number[], more: Partial<ChangeInput> = {}) {
    this.git = TemporaryRepository.withFiles({ 'README.md': '# Shop\n' });
    this.git.commit('Before the gate', { 'src/cart.ts': 'one\n' });
    for (const number of numbers) {
      const mergeCommit = this.git.commit(`Change ${number} (#${number})`, { 'src/cart.ts': `${number}\n` });
      this.records.push(recorded({ number, mergeCommit, ...more }));
    }
  }

  /** The same with all changes recorded; the branch of records is checked out. */
  static of(numbers: readonly number[], more: Partial<ChangeInput> = {}): RecordsRepository {
    const made = new RecordsRepository(numbers, more);
    made.begin();
    for (const record of made.records) made.write(record);
    return made;
  }

  /** Checks out a branch of records that has nothing on it. */
  begin(): void {
    this.git.git('switch', '--quiet', '--orphan', 'change-records');
  }

  record(index = 0): PullRequestRecord {
    const found = this.records[index];
    if (found === undefined) throw new RangeError(`There is no record ${index}`);
    return found;
  }

  /** A clone, as if nobody had checked out the branch of records here. */
  clone(...options: string[]): TemporaryRepository {
    const here = this.git.git('symbolic-ref', 'HEAD');
    this.git.git('symbolic-ref', 'HEAD', 'refs/heads/main');
    const clone = this.git.clone(...options);
    this.git.git('symbolic-ref', 'HEAD', here);
    return clone;
  }

  /** Commits a record as the gate does. Gives the commit. */
  write(record: ChangeRecord, act: RecordAct['act'] = 'record', why = ''): string {
    return this.commit(record, recordMessage([{ act, place: recordPlace(record), why }]));
  }

  /** Commits a record with a message of one's own. */
  commit(record: ChangeRecord, message: string): string {
    const { json, markdown } = recordFiles(recordPlace(record));
    return this.git.commit(message, { [json]: recordText(record), [markdown]: recordMarkdown(record) }, gate);
  }
}
