/** A repository with a merged change, its record, and runs that follow it up by a clock that a test moves. */
import { readLive } from '../../src/github/live.ts';
import { judge } from '../../src/judge.ts';
import { builtIn, type PolicyInForce } from '../../src/policy/in-force.ts';
import { type FollowedUp, followUpRecord } from '../../src/recording/follow-up.ts';
import { openFollowUp } from '../../src/recording/open-follow-up.ts';
import type { Recorder } from '../../src/recording/recorder.ts';
import { buildRecord } from '../../src/records/build-record.ts';
import { followedUp } from '../../src/records/follow-up.ts';
import type { ChangeRecord, PullRequestRecord } from '../../src/records/record.ts';
import { recordPlace } from '../../src/records/record-path.ts';
import { asOfMerge } from '../../src/replay/as-of-merge.ts';
import { good, setUp } from '../gate/run.ts';
import { GOOD_BODY } from '../support/change.ts';
import type { PullRequestInput, RepositoryInput } from '../support/github/inputs.ts';
import type { Permissions } from '../support/github/tokens.ts';
import type { IssueComment } from '../support/github/world-records.ts';
import { MemoryStore } from './memory-store.ts';

export const permissions: Permissions = { contents: 'write', issues: 'write', 'pull-requests': 'write' };

/** The least that an emergency has to say; the rest is put off. */
export const EMERGENCY = `## Emergency
Reason: the shop is down since 21:50.
Approved by: @alan
`;
export const DOCUMENTED = `${GOOD_BODY}\n${EMERGENCY}`;

/** Labelled as an emergency and merged on Thursday night, reviewed by nobody. */
export const emergency: PullRequestInput = {
  ...good,
  title: 'Stop the retry storm',
  body: EMERGENCY,
  labels: ['emergency'],
  reviews: [],
};

interface Given {
  pull?: Partial<PullRequestInput>;
  repository?: Partial<RepositoryInput>;
  /** What was merged earlier. */
  before?: readonly PullRequestInput[];
  policy?: PolicyInForce;
  now: Date;
}

/** Merges #42 at `now`, and gives what follows. */
export async function merged({ pull = {}, repository = {}, before = [], policy = builtIn(), now }: Given) {
  const shop = await setUp({
    pulls: [...before, { ...good, ...pull }],
    repository: { collaborators: { ada: 'write', grace: 'write', alan: 'write', linus: 'write' }, ...repository },
    now,
  });
  const store = new MemoryStore();
  shop.play.merge(42, { by: 'ada' });
  shop.play.startCheck(shop.play.pullRequest(42).mergeCommit ?? '', { name: 'unrelated', conclusion: 'NEUTRAL' });

  const recorder = async (more: Permissions = {}): Promise<Recorder> => ({
    ...(await shop.run({ token: { permissions: { ...permissions, ...more } } })),
    store,
  });

  /** What a run right after the merge records, without opening anything. */
  async function record(): Promise<PullRequestRecord> {
    const { client, repository: where, own, shared, now: clock } = await recorder();
    const { change } = await readLive(client, { ...where, number: 42 }, { readAt: clock(), own, shared }, policy);
    const asOf = asOfMerge(change, { renames: [] });
    const made = buildRecord(change, judge(asOf.change, asOf.at, policy), {
      policy: policy.policy,
      gateVersion: '1.0.0',
      capture: { at: clock(), by: 'merge' },
      asOf,
    });
    store.put(made);
    return made;
  }

  let place = '';
  const standing = (): PullRequestRecord => {
    const found = store.at(place);
    if (found.kind !== 'pull-request') throw new Error(`${place} is no pull request’s`);
    return found;
  };

  return {
    ...shop,
    store,
    recorder,
    standing,
    /** A run opens what follows; `linked` writes the issue’s address into the record. */
    async open({ linked = true, of }: { linked?: boolean; of?: ChangeRecord } = {}) {
      const found = of ?? (await record());
      place = recordPlace(found);
      if (of !== undefined) store.put(of);
      const opened = await openFollowUp(await recorder(), found, { policy });
      if (linked && opened.issue !== null) store.put(followedUp(found, { at: shop.fake.now(), issue: opened.issue }));
      return opened;
    },
    record,
    /** A run follows the record up, and writes the news. */
    async follow(more: Permissions = {}): Promise<FollowedUp> {
      const at = shop.fake.now();
      const found = await followUpRecord(await recorder(more), standing(), at, { policy });
      if (found.news !== null) store.put(followedUp(standing(), found.news));
      return found;
    },
    issues: () => shop.play.repository.issues,
    /** The only issue. */
    issue() {
      const [only, ...others] = shop.play.repository.issues;
      if (only === undefined || others.length > 0) throw new Error(`${others.length + 1} issues, not one`);
      return only;
    },
    said: (number: number): IssueComment[] => shop.play.repository.comments.filter((one) => one.number === number),
    /** "document: done, review: overdue". */
    states: (): string =>
      standing()
        .obligations.map(({ id, state, late }) => `${id}: ${state}${late ? ' late' : ''}`)
        .join(', '),
  };
}
