/** The bundle with `mode: record`, as a runner runs it. */
import { describe, expect, it } from 'vitest';
import { good, judged, type Ran, type Situation } from './support/action-run.ts';
import type { PullRequestInput } from './support/github/inputs.ts';
import type { FakeGitHub } from './support/github/server.ts';

const permissions = { contents: 'write', issues: 'write', 'pull-requests': 'write' } as const;
const inputs = { mode: 'record' };
const green = {
  context: 'change-gate',
  state: 'SUCCESS',
  description: 'Normal. May be merged',
  createdAt: '2026-01-06T13:00:00Z',
} as const;
const pull = { ...good, statuses: [...(good.statuses ?? []), green] };

interface Recorded extends Ran {
  /** What stands on the branch of records, by path. */
  files: ReadonlyMap<string, string>;
  issues: readonly string[];
}

/** A run of the bundle after something happened in the repository. */
async function recorded(
  happens: (play: ReturnType<FakeGitHub['simulate']>) => void,
  { event = 'pull_request_target.closed', given = pull, ...more }: Situation & { given?: PullRequestInput } = {},
): Promise<Recorded> {
  let shop: ReturnType<FakeGitHub['simulate']> | undefined;
  const run = await judged(given, {
    event,
    inputs,
    ...more,
    prepare: (fake) => {
      shop = fake.simulate('acme/shop');
      happens(shop);
      return fake.token({ permissions });
    },
  });
  const { git, branches, issues } = shop?.repository ?? {};
  const tip = branches?.get('change-records');
  const files = tip === undefined || git === undefined ? [] : [...git.filesOf(tip)];
  return {
    ...run,
    files: new Map(files.map(([path, entry]) => [path, git?.text(entry).toString() ?? ''])),
    issues: (issues ?? []).map(({ title }) => title),
  };
}

const messages = ({ annotations }: Ran): string => annotations.map(({ message }) => message).join('\n');

describe('a run that keeps records', () => {
  it('records a merge, and shows the page of the record', async () => {
    const run = await recorded((play) => void play.merge(42, { by: 'grace' }));
    expect(messages(run)).toBe('');
    expect(run.exitCode).toBe(0);
    const [json, page] = [...run.files].filter(([path]) => /-42\.(json|md)$/.test(path)).map(([, text]) => text);
    expect(JSON.parse(json ?? '')).toMatchObject({ number: 42, compliant: true, capture: { by: 'merge' } });
    expect(run.summary.trimEnd()).toBe(page?.trimEnd());
  });

  it('has nothing to record of what was only closed', async () => {
    const run = await recorded((play) => play.close(42));
    expect(run).toMatchObject({ exitCode: 0, issues: [] });
    expect(run.files.size).toBe(0);
    expect(messages(run)).toContain('#42 was closed without being merged');
  });

  it('is green for a push that merged a pull request', async () => {
    const run = await recorded((play) => void play.merge(42, { by: 'grace' }), { event: 'push' });
    expect(messages(run)).toBe('');
    expect(run.exitCode).toBe(0);
    expect(run.summary).toMatch(/Audit of a push to main[\s\S]*shop\/pull\/42[\s\S]*✅/);
  });

  it('is red for a merge that does not comply, and opens an issue', async () => {
    const run = await recorded((play) => void play.merge(42, { by: 'root' }), {
      event: 'push',
      given: { ...pull, reviews: [] },
    });
    expect(run.exitCode).toBe(1);
    expect(messages(run)).toMatch(/#42 does not comply: .*approv/i);
    expect(run.issues).toEqual([expect.stringMatching(/^Non-compliant change #42/)]);
  });

  it('completes what is missing by its schedule', async () => {
    const run = await recorded(() => undefined, { event: 'schedule' });
    expect(run.exitCode).toBe(0);
    expect(run.summary).toContain('Nothing is recorded yet');
  });

  it.each([
    ['pull_request_target.opened', 'types: [closed]'],
    ['pull_request_review.submitted', 'Run it on pull_request_target (closed), push'],
  ])('refuses %s', async (event, says) => {
    const run = await recorded(() => undefined, { event });
    expect(run.exitCode).toBe(1);
    expect(messages(run)).toContain(says);
  });

  it('names the permission that it lacks', async () => {
    const run = await judged(pull, {
      event: 'pull_request_target.closed',
      inputs,
      prepare: (fake) => {
        fake.simulate('acme/shop').merge(42);
        return undefined;
      },
    });
    expect(run.exitCode).toBe(1);
    expect(messages(run)).toContain('contents: write');
  });
});
