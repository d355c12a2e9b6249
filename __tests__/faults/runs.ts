/** Runs of the gate, each in a GitHub of its own, with a timer that only counts. */
import { runOnCommit } from '../../src/action/commit-run.ts';
import { runOnMergeGroup } from '../../src/action/merge-group-run.ts';
import { runOnPullRequest } from '../../src/action/pull-request-run.ts';
import { runSweep } from '../../src/action/sweep-run.ts';
import type { Gate, Settings } from '../../src/gate/gate.ts';
import { judgeRead } from '../../src/gate/judge.ts';
import { createClient, type GitHubClient } from '../../src/github/client.ts';
import { readLive } from '../../src/github/live.ts';
import { UserError } from '../../src/user-error.ts';
import { type Setup, setUp } from '../gate/run.ts';
import type { RecordedRequest } from '../support/github/requests.ts';
import type { FakeGitHub } from '../support/github/server.ts';
import type { Permissions } from '../support/github/tokens.ts';
import type { Begun, Ended } from './matrix.ts';
import { type Shown, shown } from './shell.ts';

export type Shop = Awaited<ReturnType<typeof setUp>>;

/** A way to run the gate. */
export interface Mode {
  setup?: Setup;
  settings?: Partial<Settings>;
  /** What happens before the run. */
  prepare?: (shop: Shop) => Promise<unknown> | unknown;
  act: (gate: Gate, shop: Shop) => Promise<unknown>;
}

const permissions: Permissions = { 'pull-requests': 'write' };

/** A client whose waits are counted and not waited for. */
export async function counting(fake: FakeGitHub, patience: number, more: Permissions = permissions) {
  const waits: number[] = [];
  const client: GitHubClient = await createClient({
    token: fake.token({ permissions: more }),
    baseUrl: fake.apiUrl,
    timeout: patience,
    sleep: async (milliseconds) => void waits.push(milliseconds),
  });
  return { client, waited: () => waits.reduce((sum, one) => sum + one, 0) };
}

/** A run of that mode that is about to begin. */
export async function begin({ setup = {}, settings = {}, prepare, act }: Mode): Promise<Begun> {
  const shop = await setUp({ ...setup, options: { gitOnDisk: 'when asked', ...setup.options } });
  await prepare?.(shop);
  const known = left(shop).length;
  return {
    fake: shop.fake,
    run: async (patience) => {
      const { client, waited } = await counting(shop.fake, patience);
      const workflow = { workflowRef: 'acme/shop/.github/workflows/change-gate.yml@refs/heads/main', runId: '1001' };
      const verdict = settings.verdict ?? 'status';
      const own = {
        ...workflow,
        statusName: 'change-gate',
        ...(verdict === 'status' ? { statusContext: 'change-gate' } : {}),
      };
      const gate = await shop.run({ client, over: settings, own });
      let found: unknown;
      const ended: Shown = await shown(async () => {
        found = await act(gate, shop);
      });
      const printed = [ended.printed, ...shop.log].join('\n');
      return { ...ended, printed, left: left(shop).slice(known), found, waited: waited() };
    },
  };
}

/** What stands on GitHub because somebody wrote it. */
function left({ world, headOf }: Shop): string[] {
  const [shop] = world.repositories;
  const names = new Map([42, 43].flatMap((number) => nameOf(number, headOf)));
  return [
    ...(shop?.statuses ?? []).map(
      ({ sha, context, state, description }) => `${context} of ${names.get(sha) ?? 'a group'}: ${state} ${description}`,
    ),
    ...(shop?.comments ?? []).map(({ number, body }) => `comment on #${number}: ${body.split('\n')[1]}`),
    ...(shop?.issues ?? []).map(({ title }) => `issue: ${title}`),
  ];
}

function nameOf(number: number, headOf: Shop['headOf']): [string, string][] {
  try {
    return [[headOf(number), `#${number}`]];
  } catch {
    return [];
  }
}

const event = ({ headOf }: Shop) => ({ head: headOf(42), base: 'main', defaultBranch: 'main', changedFiles: 1 });

/** An event of the pull request. */
export const onPullRequest = (gate: Gate, shop: Shop) => runOnPullRequest(gate, 42, event(shop));
/** A dispatch that names its number alone. */
export const onNumber = (gate: Gate) => runOnPullRequest(gate, 42);
export const onGroup = (number: number) => (gate: Gate, shop: Shop) => {
  const head = shop.play.pullRequest(number).mergeQueueEntry?.sha ?? '';
  const where = { owner: 'acme', repo: 'shop', number, defaultBranch: 'main' };
  return runOnMergeGroup(gate, { kind: 'merge-group', ...where, head, base: 'main' });
};
export const onCommit = (gate: Gate, { headOf }: Shop) =>
  runOnCommit(gate, { kind: 'commit', owner: 'acme', repo: 'shop', head: headOf(42), headRef: null, context: null });
export const onSchedule = (gate: Gate) => runSweep(gate, { all: false });

/** What the command `check` does between its options and its output; what it could not judge, it says on stderr. */
export async function check(gate: Gate) {
  const live = await readLive(gate.client, { ...gate.repository, number: 42 }, { readAt: gate.now() });
  const { verdict, category, findings } = judgeRead(live, gate.now());
  const unknown = findings.flatMap(({ outcome, remedy = '' }) => (outcome === 'unknown' ? [remedy] : []));
  if (verdict === 'unknown') throw new UserError([...live.warnings, ...unknown].join('\n'));
  return { verdict, category, findings: findings.map(({ rule, outcome }) => `${rule}: ${outcome}`) };
}

/** Everything wrong with how a run with a fault ended. */
export function wrongWith(ended: Ended, plain: Ended, request: RecordedRequest): string[] {
  const problems: string[] = [];
  const say = (wrong: boolean, what: string) => void (wrong && problems.push(what));
  say(/bug of change-gate/.test(`${ended.red}${ended.printed}`), `calls itself a bug: ${ended.red}`);
  const greens = ended.left.filter((line) => /: SUCCESS /.test(line));
  for (const green of greens) say(!plain.left.includes(green), `writes what it would not have: ${green}`);
  for (const line of new Set(ended.left))
    say(times(ended.left, line) > Math.max(1, times(plain.left, line)), `writes twice: ${line}`);
  if (ended.red === null) {
    say(plain.red !== null, `is green instead of red: ${plain.red}`);
    // A comment takes nothing from the verdict, and is said to be missing.
    const isComment =
      /comments/.test(`${request.path} ${request.operation}`) &&
      /^::warning::.*comment could not be kept/m.test(ended.printed);
    const [now, right] = [ended, plain].map(({ left }) => JSON.stringify([...left].sort()));
    if (!isComment) say(now !== right, `is green and left ${now}`);
    say(JSON.stringify(ended.found) !== JSON.stringify(plain.found), `found ${JSON.stringify(ended.found)}`);
  } else if (ended.red !== plain.red) {
    say(!says(ended), `does not say what to do: ${ended.red}`);
  }
  say(ended.waited > 65_000, `waits ${ended.waited} ms`);
  return problems;
}

const times = (lines: readonly string[], line: string): number => lines.filter((one) => one === line).length;

/** Whether a person learns what could not be read or written, and what to do about it. */
const says = ({ red, printed }: Ended): boolean => {
  const all = `${red}\n${printed}`;
  return (
    /acme\/shop|at data\.|rate limit|pull request/.test(all) &&
    /Run the gate again|Hand over|Check |Update |Grant |Ask |Open |looks again/.test(all)
  );
};
