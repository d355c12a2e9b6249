import { describeRule } from '../support/describe-rule.ts';

const open = (path?: string) => ({ resolved: false, ...(path === undefined ? {} : { path }) });
const documentation = [{ path: 'README.md', status: 'modified' as const }];

describeRule('review-threads', [
  { name: 'passes without threads', outcome: 'pass', message: /^There are no review threads$/ },
  {
    name: 'passes with one that is resolved',
    change: { threads: [{ resolved: true }] },
    outcome: 'pass',
    message: /^The only review thread is resolved$/,
  },
  {
    name: 'passes where all are resolved',
    change: { threads: [{ resolved: true }, { resolved: true }] },
    outcome: 'pass',
    message: /^All 2 review threads are resolved$/,
  },
  {
    name: 'fails for one that is open',
    change: { threads: [open('src/cart.ts'), { resolved: true }] },
    outcome: 'fail',
    message: /^1 review thread is not resolved, in src\/cart\.ts$/,
    remedy: /^Answer the thread and resolve it$/,
    actor: 'author',
  },
  {
    name: 'names each file once',
    change: { threads: [open('a.ts'), open('a.ts'), open('b.ts')] },
    outcome: 'fail',
    message: /^3 review threads are not resolved, in a\.ts and b\.ts$/,
  },
  {
    name: 'counts the files beyond three',
    change: { threads: ['a', 'b', 'c', 'd', 'e'].map(open) },
    outcome: 'fail',
    message: /in a, b, c and 2 more$/,
    remedy: /^Answer each thread and resolve it$/,
  },
  {
    name: 'fails for a thread on no file',
    change: { threads: [open()] },
    outcome: 'fail',
    message: /^1 review thread is not resolved$/,
  },
  { name: 'holds a Standard change too', change: { files: documentation, threads: [open()] }, outcome: 'fail' },
  { name: 'holds an emergency too', change: { labels: ['emergency'], threads: [open()] }, outcome: 'fail' },
  { name: 'is unknown where the threads were not read', change: { threads: undefined }, outcome: 'unknown' },
  { name: 'is unknown where the list is cut', change: { threads: [], totals: { threads: 101 } }, outcome: 'unknown' },
]);
