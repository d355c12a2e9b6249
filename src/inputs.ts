import type { Settings } from './gate/gate.ts';
import { pullRequestNumber } from './github/event.ts';
import { type PolicyPlace, policyPlace } from './github/read-policy.ts';
import { parseRepository, type Repository } from './github/repository.ts';
import { nearest } from './nearest.ts';
import { BadInput } from './user-error.ts';

/** The inputs of the action, read. */
export interface Inputs {
  token: string;
  settings: Settings;
  /** Whether to sweep, whatever the event. */
  sweep: boolean;
  /** Whether to keep change records, instead of judging open pull requests. */
  record: boolean;
  /** Whether to report the metrics of a period, instead. */
  report: boolean;
  /** The period of a report: `month`, `quarter`, `year` for the last one, or its name; empty: the last month. */
  period: string;
  policy: { path: string } | PolicyPlace | null;
  /** The pull request to judge, instead of that of the event. */
  pullRequest: number | null;
  /** The repository to judge, instead of that of the event. */
  repository: Repository | null;
  checkRunId: string | null;
}

const modes = ['gate', 'sweep', 'report-only', 'record', 'report'] as const;

/** Reads the inputs; `get` gives one by its name, empty where it is not set. Throws BadInput that names the input. */
export function readInputs(get: (name: string) => string): Inputs {
  const token = get('token');
  if (token === '') {
    throw new BadInput(
      'The input “token” is empty. Leave it out, so that it is the token of the job, or give one that can read pull requests.',
    );
  }
  const mode = choice(get, 'mode', modes);
  const [policy, repository, number] = ['policy', 'repository', 'pull-request'].map((name) => get(name).trim());
  return {
    token,
    settings: {
      verdict: choice(get, 'verdict', ['status', 'job']),
      statusName: statusName(get('status-name')),
      branches: branches(get('branches')),
      freeze: get('freeze'),
      hold: duration(get, 'hold') ?? 0,
      queueTime: duration(get, 'queue-time'),
      comment: choice(get, 'comment', ['off', 'on-failure', 'always']),
      reportOnly: mode === 'report-only',
    },
    sweep: mode === 'sweep',
    record: mode === 'record',
    report: mode === 'report',
    period: get('period').trim(),
    policy: policy ? policyPlace(policy) : null,
    repository: repository ? parseRepository(repository, 'The input “repository”') : null,
    pullRequest: number ? pullRequestNumber(number, 'the input “pull-request”') : null,
    checkRunId: get('check-run-id').trim() || null,
  };
}

/** One of some words, the first where nothing is given. */
function choice<const T extends string>(
  get: (name: string) => string,
  name: string,
  [first, ...others]: readonly [T, ...T[]],
): T {
  const given = get(name).trim();
  if (given === '') return first;
  const found = [first, ...others].find((one) => one === given);
  if (found !== undefined) return found;
  const meant = nearest(given, [first, ...others]);
  const suggestion = meant === undefined || meant === null ? '' : ` Did you mean “${meant}”?`;
  throw new BadInput(
    `The input “${name}” is ${JSON.stringify(given)}. Write ${[first, ...others].map((one) => `“${one}”`).join(' or ')}.${suggestion}`,
  );
}

/** GitHub compares contexts without regard to case; a line break or nothing is no name. */
function statusName(given: string): string {
  const name = given.trim() === '' ? 'change-gate' : given.trim();
  if (/^[\x20-\x7e]{1,100}$/.test(name)) return name;
  throw new BadInput(`The input “status-name” is ${JSON.stringify(given)}. Write up to 100 plain letters on one line.`);
}

/** Globs, divided by line breaks, or by commas outside of braces. */
function branches(given: string): string[] | null {
  const globs = [''];
  let depth = 0;
  for (const letter of given) {
    if (letter === '\n' || (letter === ',' && depth === 0)) {
      globs.push('');
      depth = 0;
      continue;
    }
    if (letter === '{') depth += 1;
    if (letter === '}') depth = Math.max(0, depth - 1);
    globs[globs.length - 1] += letter;
  }
  const found = globs.flatMap((glob) => glob.trim() || []);
  const excluded = found.find((glob) => glob.startsWith('!'));
  if (excluded === undefined) return found.length === 0 ? null : found;
  throw new BadInput(
    `The input “branches” has ${JSON.stringify(excluded)}, which leaves nothing out: “!” has no meaning there. Name the branches that are gated.`,
  );
}

const units: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000 };

/** `30m`, `90s` or `1h`, in milliseconds; null: not given. At most what a job of GitHub may take. */
function duration(get: (name: string) => string, name: string): number | null {
  const text = get(name).trim();
  if (text === '') return null;
  if (text === '0') return 0;
  const [, count = '', unit = ''] = /^(\d{1,4})\s*([smh])$/.exec(text) ?? [];
  const milliseconds = Number(count) * (units[unit] ?? Number.NaN);
  if (milliseconds <= 5 * 3_600_000) return milliseconds;
  throw new BadInput(`The input “${name}” is ${JSON.stringify(get(name))}. Write a time of at most 5 hours, e.g. 30m.`);
}
