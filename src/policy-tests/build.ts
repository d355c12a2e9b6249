import type { Change } from '../change.ts';
import { ChangeSchema } from '../change-schema.ts';
import { boxNames, isBox } from './body.ts';
import { factsOf } from './facts.ts';
import { type CaseProblem, Reader } from './reader.ts';
import type { Case, ShortChange } from './schema.ts';

/** A case as it is judged. */
export interface BuiltCase {
  change: Change;
  at: Date;
}

/** Thursday, 10:00 in the policy's time zone. */
const usualInstant = '2026-11-19 10:00';

/** The change and the instant of a case; `defaults` differ from a good change for the whole file. */
export function buildCase(
  { change: own = {}, at = usualInstant }: Pick<Case, 'change' | 'at'>,
  defaults: ShortChange,
  timezone: string,
): { ok: true; built: BuiltCase } | { ok: false; problems: CaseProblem[] } {
  const read = new Reader(timezone);
  const instant = new Date(read.instant(at, 'at'));
  read.at = instant;
  const short = over(defaults, own);
  const facts = factsOf(short, read);
  checkBody(short, read);
  if (read.problems.length > 0) return { ok: false, problems: read.problems };
  const unread = Object.fromEntries((short.unread ?? []).map((fact) => [fact, isRefinement(fact) ? null : undefined]));
  return { ok: true, built: { change: ChangeSchema.parse({ ...facts, ...unread }), at: instant } };
}

/** These are null where reading them failed; lists are absent. */
const isRefinement = (fact: string): boolean => ['pushes', 'teams', 'judged', 'policyOnDefaultBranch'].includes(fact);

/** A case over the file's defaults, key by key; in mappings of names their keys too. */
function over(defaults: ShortChange, own: ShortChange): ShortChange {
  const merged = { ...defaults, ...own };
  if (own.body !== undefined && own.sections === undefined) delete merged.sections;
  if (own.body !== undefined && own.boxes === undefined) delete merged.boxes;
  if (own.body === undefined && (own.sections ?? own.boxes) !== undefined) delete merged.body;
  const both = <Value>(one?: Record<string, Value>, other?: Record<string, Value>) => ({ ...one, ...other });
  return {
    ...merged,
    ...(merged.sections && { sections: both(defaults.sections, own.sections) }),
    ...(merged.boxes && { boxes: both(defaults.boxes, own.boxes) }),
    ...(merged.teams && { teams: both(defaults.teams, own.teams) }),
  };
}

function checkBody({ body, sections, boxes = {} }: ShortChange, { problems }: Reader): void {
  if (body !== undefined && (sections !== undefined || Object.keys(boxes).length > 0)) {
    problems.push({
      path: ['change', 'body'],
      message: 'stands beside "sections" or "boxes", which it replaces: keep one',
    });
  }
  for (const name of Object.keys(boxes).filter((box) => !isBox(box))) {
    problems.push({
      path: ['change', 'boxes', name],
      message: `the template has no such box: write one of ${boxNames.map((box) => `"${box}"`).join(', ')}`,
    });
  }
}
