/**
 * Judging alone, without reading or reporting, in a process of its own: `node evaluate-alone.ts FILES TIMES` prints
 * how long each time took as JSON. The first is what a run of the action pays.
 */
import { ChangeSchema } from '../../src/change-schema.ts';
import { evaluate } from '../../src/evaluate.ts';
import { builtInPolicy } from '../../src/policy/built-in.ts';
import { body, changedFiles } from './pull-requests.ts';

const [files = 3000, times = 1] = process.argv.slice(2).map(Number);
const [head, base] = ['a'.repeat(40), 'b'.repeat(40)];
const ada = { login: 'ada', name: 'Ada', email: 'ada@example.com' };
const change = ChangeSchema.parse({
  ...{ repository: 'acme/shop', number: 42, title: 'Read order totals page by page', body, author: { login: 'ada' } },
  ...{ base: { ref: 'main', sha: base }, head: { ref: 'totals', sha: head, repository: 'acme/shop' } },
  createdAt: '2026-11-16T12:00:00Z',
  files: changedFiles(files).map(({ path, patch }) => ({
    path,
    status: 'modified',
    additions: 12,
    deletions: 6,
    patch,
  })),
  commits: [{ sha: head, parents: [base], authors: [ada], committer: ada, message: 'Read page by page' }],
  ...{ reviews: [], threads: [], checks: [], labelEvents: [] },
});
const at = new Date('2026-11-19T16:00:00Z');
const measured = Array.from({ length: times }, () => {
  // Of files that were judged before, it would remember what they show.
  const again = { ...change, files: [...(change.files ?? [])] };
  const [before, used] = [performance.now(), process.threadCpuUsage()];
  evaluate(builtInPolicy, again, at);
  const { user, system } = process.threadCpuUsage(used);
  return { wallMs: performance.now() - before, threadMs: (user + system) / 1000 };
});
process.stdout.write(JSON.stringify(measured));
