import { type ChangeRecord, sameMerge } from './record.ts';
import { parseRecordMessage, type RecordAct } from './record-message.ts';
import type { RecordPath } from './record-path.ts';
import { parseRecord } from './schema.ts';
import { findingsOf, type VerificationFinding } from './verification-finding.ts';

/** A file as a commit left it. */
export interface FileVersion {
  commit: string;
  message: string;
  /** null: the commit removed it; absent: it was not read. */
  text?: string | null;
}

interface Stored {
  path: string;
  text: string | null;
  history: readonly FileVersion[] | null;
}

const { fail, unknown, note } = findingsOf('history');

/**
 * What is wrong with the history of one file of a record: it has to begin with the commit that records it; a follow-up may only
 * change what goes on after the merge; anything else is a correction, whose commit says so and why, and which is noted.
 */
export function brokenHistory({ path, text, history }: Stored, where: RecordPath): VerificationFinding[] {
  const fetch = 'Run it again with the whole history of the branch of records at hand';
  if (history === null || history.length === 0) return [unknown(path, 'Its history could not be read', fetch)];
  const findings: VerificationFinding[] = [];
  const last = history.at(-1);
  const isLeft = last?.text === undefined ? text !== null : last.text === text;
  if (!isLeft) findings.push(fail(path, 'It is not as its last commit left it', fetch));
  let before: FileVersion | null = null;
  for (let index = 0; index < history.length; index++) {
    const version = history[index];
    if (version === undefined) break;
    const found = stepFrom(before, version, path, where);
    const restored = found.some(({ outcome }) => outcome !== 'note') ? restoredAt(before, history, index) : null;
    if (restored === null) findings.push(...found);
    else {
      const by = `${version.commit.slice(0, 7)}; ${history[restored]?.commit.slice(0, 7) ?? ''} restored it`;
      findings.push(note(`${path} at ${version.commit.slice(0, 7)}`, `It was changed without saying so by ${by}`));
      index = restored;
    }
    before = history[index] ?? version;
  }
  return findings;
}

/** Where a later version is again what it was before; null: none is. */
function restoredAt(before: FileVersion | null, history: readonly FileVersion[], from: number): number | null {
  if (typeof before?.text !== 'string') return null;
  const found = history.findIndex((version, index) => index > from && version.text === before.text);
  return found < 0 ? null : found;
}

function stepFrom(
  before: FileVersion | null,
  version: FileVersion,
  path: string,
  { place, format }: RecordPath,
): VerificationFinding[] {
  const short = version.commit.slice(0, 7);
  const at = `${path} at ${short}`;
  const acts = parseRecordMessage(version.message).filter((act) => act.place === place);
  const told = (act: RecordAct['act']) => acts.find((each) => each.act === act);
  const correct = `Restore it, or commit it again with the message “Correct ${place}: WHY”`;
  const correction = told('correct');
  if (before === null) {
    if (told('record') !== undefined) return [];
    return [
      fail(
        at,
        `Commit ${short}, which wrote it first, does not say “Record ${place}”`,
        'Find out who wrote it, and have the sweep record the change',
      ),
    ];
  }
  if (before.text !== undefined && before.text === version.text) return [];
  if (correction !== undefined) return format === 'json' ? [note(at, `Corrected: ${correction.why}`)] : [];
  if (version.text === null && before?.text !== null)
    return [fail(at, `Commit ${short} removed it`, `Restore it from the commit before ${short}`)];
  const restored = before.text === null && told('record') !== undefined;
  if (told('follow-up') === undefined && !restored)
    return [fail(at, `Commit ${short} rewrote it without saying so`, correct)];
  return format === 'json' ? overreach(before, version, at, correct) : [];
}

/** Whether a follow-up changed more than it may. */
function overreach(before: FileVersion, version: FileVersion, at: string, correct: string): VerificationFinding[] {
  if (before.text === null) return [];
  if (typeof before.text !== 'string' || typeof version.text !== 'string')
    return [
      unknown(at, 'What the follow-up changed could not be read', 'Run it again with the contents of both versions'),
    ];
  const [one, other] = [parsed(before.text), parsed(version.text)];
  if (one === null || other === null) return [fail(at, 'The follow-up did not go from one record to another', correct)];
  if (!sameMerge(one, other)) return [fail(at, 'The follow-up changed what the record says of the merge', correct)];
  const undone = undoneBetween(one, other);
  return undone === null ? [] : [fail(at, `The follow-up took back that “${undone}” was done`, correct)];
}

/** An obligation or link that is no longer as it was settled; null: none. */
function undoneBetween(one: ChangeRecord, other: ChangeRecord): string | null {
  const gone = (['reverts', 'revertedBy'] as const).find((side) =>
    one.links[side].some((link) => !other.links[side].some((each) => each.number === link.number)),
  );
  if (gone !== undefined) return `the link ${gone}`;
  if (one.kind === 'push' || other.kind === 'push') return null;
  const settled = (record: typeof one) =>
    new Map(record.obligations.map(({ id, what, due, state, doneAt, by }) => [id, { what, due, state, doneAt, by }]));
  const after = settled(other);
  for (const [id, known] of settled(one)) {
    const now = after.get(id);
    const kept =
      known.state !== 'done' || (now?.state === 'done' && now.doneAt === known.doneAt && now.by === known.by);
    if (now === undefined || now.what !== known.what || now.due !== known.due || !kept) return known.what;
  }
  return after.size === one.obligations.length ? null : 'an obligation';
}

function parsed(text: string): ChangeRecord | null {
  try {
    const read = parseRecord(JSON.parse(text));
    return read.ok ? read.record : null;
  } catch {
    return null;
  }
}
