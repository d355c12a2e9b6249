import type { PolicyInForce } from '../policy/in-force.ts';
import { followedUp } from '../records/follow-up.ts';
import type { ChangeRecord } from '../records/record.ts';
import { openFollowUp } from './open-follow-up.ts';
import type { Recorder } from './recorder.ts';

/** A record once what follows it up was opened. */
export interface Opening {
  record: ChangeRecord;
  /** What could not be opened, and what to do about it. */
  problems: readonly string[];
}

/**
 * Opens what follows a record up, and writes the address of its issue into it. Throws GitHubError; what was opened by then is
 * found again by the next sweep.
 */
export async function withFollowUp(
  recorder: Recorder,
  place: string,
  record: ChangeRecord,
  policy: PolicyInForce,
): Promise<Opening> {
  // A gate that only reported asks nobody for anything, not even once it enforces.
  if (record.policy.reportOnly) return { record, problems: [] };
  const { issue, problems } = await openFollowUp(recorder, record, { policy });
  if (issue === null || issue === record.links.issue) return { record, problems };
  const at = recorder.now();
  const results = await recorder.store.write([
    {
      place,
      next: (standing) => {
        if (standing === null) return null;
        const next = followedUp(standing, { at, issue });
        return next === standing ? null : { record: next, act: 'follow-up', why: 'an issue follows it up' };
      },
    },
  ]);
  return { record: results.get(place)?.record ?? record, problems };
}
