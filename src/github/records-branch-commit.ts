import { randomUUID } from 'node:crypto';
import type { RecordWrite, Standing, Written } from '../recording/record-store.ts';
import { recordText } from '../records/record.ts';
import { recordMarkdown } from '../records/record-markdown.ts';
import { type RecordAct, recordMessage } from '../records/record-message.ts';
import { recordFiles, recordPlace } from '../records/record-path.ts';
import { readmeOf } from './records-branch-readme.ts';
import { readStandings } from './records-branch-standing.ts';
import { named, type RecordsBranch, type Tip } from './records-branch-tip.ts';

/** Records of one commit: two files each, and the README, stay under 200 files. */
export const MOST_RECORDS = 95;
/** Of one tree, as JSON, in bytes. */
const MOST_BYTES = 5_000_000;
/** What git calls a tree without files; GitHub does not take it as a base. */
const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

/** A commit that the branch can be moved to. */
export interface Prepared {
  /** What it stands on; null: nothing. */
  base: string | null;
  /** null: nothing is to be written. */
  commit: string | null;
  /** What comes true with it. Writes that found no room are not in it. */
  written: ReadonlyMap<string, Written>;
}

interface Plan {
  files: { path: string; content: string }[];
  acts: RecordAct[];
  written: Map<string, Written>;
}

/**
 * Makes the commit that does these writes on top of a commit; it names no author, so that it is by the owner of the token, and
 * GitHub signs it for an app. The branch is not touched. Throws GitHubError. Source: docs.github.com, "Create a tree", "Create a
 * commit".
 */
export async function prepare(on: RecordsBranch, tip: Tip | null, writes: readonly RecordWrite[]): Promise<Prepared> {
  const places = writes.map(({ place }) => place);
  const standings = tip === null ? new Map<string, Standing>() : await readStandings(on, tip.commit, places);
  const { files, acts, written } = await planOf(writes, standings);
  const base = tip?.commit ?? null;
  if (acts.length === 0) return { base, commit: null, written };
  // Two runs that write the same in the same second must not make the same commit: each would take the other's for its own.
  const message = `${recordMessage(acts)}\nWriting: ${randomUUID()}\n`;
  const fresh = tip === null || tip.tree === EMPTY_TREE;
  const all = fresh ? [{ path: 'README.md', content: readmeOf(on) }, ...files] : files;
  const { client, repository } = on;
  const tree = await client.send(
    'POST',
    '/repos/{owner}/{repo}/git/trees',
    {
      ...repository,
      ...(fresh ? {} : { base_tree: tip.tree }),
      tree: all.map((file) => ({ ...file, mode: '100644', type: 'blob' })),
    },
    named(on),
  );
  const commit = await client.send(
    'POST',
    '/repos/{owner}/{repo}/git/commits',
    { ...repository, message, tree: tree.member('sha').sha(), parents: base === null ? [] : [base] },
    named(on),
  );
  return { base, commit: commit.member('sha').sha(), written };
}

/** Asks each write what it wants, as long as there is room. */
async function planOf(writes: readonly RecordWrite[], standings: ReadonlyMap<string, Standing>): Promise<Plan> {
  const plan: Plan = { files: [], acts: [], written: new Map() };
  let bytes = 0;
  for (const { place, next } of writes) {
    const standing = standings.get(place) ?? { record: null };
    if ('broken' in standing) {
      plan.written.set(place, { act: null, record: null, broken: standing.broken });
      continue;
    }
    const wanted = next(standing.record);
    if (wanted === null) {
      plan.written.set(place, { act: null, record: standing.record, broken: [] });
      continue;
    }
    await check(place, standing.record !== null, wanted);
    const { record, act, why = '' } = wanted;
    const { json, markdown } = recordFiles(place);
    const files = [
      { path: json, content: recordText(record) },
      { path: markdown, content: recordMarkdown(record) },
    ];
    bytes += Buffer.byteLength(JSON.stringify(files));
    if (bytes > MOST_BYTES && plan.acts.length > 0) break;
    plan.files.push(...files);
    plan.acts.push({ act, place, why });
    plan.written.set(place, { act, record, broken: [] });
  }
  return plan;
}

/** What nobody could verify later must not get onto the branch. Throws RangeError. */
async function check(
  place: string,
  stands: boolean,
  { record, act }: NonNullable<ReturnType<RecordWrite['next']>>,
): Promise<void> {
  const own = recordPlace(record);
  if (own !== place) throw new RangeError(`The record of ${own} does not belong at ${place}`);
  if ((act === 'record') === stands) {
    throw new RangeError(stands ? `${place} was recorded before` : `${place} was never recorded, so nothing to ${act}`);
  }
  const { parseRecord } = await import('../records/schema.ts');
  const parsed = parseRecord(JSON.parse(recordText(record)));
  if (!parsed.ok) throw new RangeError(`The record for ${place} does not follow the schema: ${parsed.problems[0]}`);
}
