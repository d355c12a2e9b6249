/**
 * Measures classification: 3,000 files with 10 MB of diffs, by the built-in policy and by one with hostile globs, with hostile
 * lines among the diffs. Prints milliseconds, by the clock and of processor time (of all threads, the compiler's too): the
 * first run, which compiles the policy, and the others. `node scripts/classify-speed.ts`
 */
import { availableParallelism, loadavg } from 'node:os';
import { parseBody } from '../src/body/parse.ts';
import type { ChangedFile } from '../src/change.ts';
import { classify } from '../src/classify/classify.ts';
import { areasSchema } from '../src/classify/schema.ts';
import { builtInPolicy } from '../src/policy/built-in.ts';

const folders = [
  'src/app/components',
  'app/models',
  'services/billing/src/main/java/com/acme',
  'packages/web/src/lib',
  'internal/server',
  'docs/guide',
  'lib/util',
  'db/migrate',
  'config',
  'test/unit',
];
const endings = ['ts', 'rb', 'java', 'tsx', 'go', 'html', 'py', 'sql', 'yml', 'rs'];
const plainLines = [
  '  const value = await fetchAll({ page, size: 20 });',
  '    return items.map((item) => item.name).join(", ");',
  '  // a comment about createHash( and SELECT * FROM users',
  '  if (a < b && c) { doSomething(a, b); }',
  '',
  "  throw new Error('Could not find the record');",
];
const hostileLines = [
  'SELECT WHERE SELECT WHERE '.repeat(6),
  'crypto.crypto.createHashcreateHash crypto.'.repeat(3),
  '/*'.repeat(60),
  '"'.repeat(100),
  '<p '.repeat(40),
  '#{'.repeat(50),
];
const hostileGlobs = [
  `${'**/a*/'.repeat(60)}x`,
  '*(a|aa|aaa|*)b/**/*.ts',
  '+(+(+(a)))b',
  `**/${'*a'.repeat(150)}b`,
  '!(a*)!(b*)!(c*)x/**',
];

function files(lines: readonly string[]): ChangedFile[] {
  return Array.from({ length: 3000 }, (_, index) => {
    let patch = '@@ -0,0 +1,400 @@';
    for (let at = index; patch.length < 3500; at++) patch += `\n+${lines[at % lines.length] ?? ''}`;
    const path = `${folders[index % 10] ?? ''}/module${index % 97}/thing-${index}.${endings[(index * 7 + Math.floor(index / 10)) % 10] ?? ''}`;
    // As it comes from a change file or from GitHub, the text is in one piece.
    return { path, status: 'modified', additions: 100, deletions: 0, patch: JSON.parse(JSON.stringify(patch)) };
  });
}

const hostile = areasSchema.parse({
  ...builtInPolicy.areas,
  hostile: { title: 'Hostile', paths: hostileGlobs, content: [{ tokens: ['aaaaaaaaab'], in: hostileGlobs }] },
});
const cases = [
  ['plain lines, built-in policy', plainLines, builtInPolicy],
  ['hostile lines, built-in policy', hostileLines, builtInPolicy],
  ['both, hostile globs', [...plainLines, ...hostileLines], { ...builtInPolicy, areas: hostile }],
] as const;

const body = parseBody(null);
for (const [name, lines, policy] of cases) {
  const change = { files: files(lines), labels: [] };
  const megabytes = change.files.reduce((sum, { patch }) => sum + (patch?.length ?? 0), 0) / 1e6;
  const runs = Array.from({ length: 21 }, () => {
    const [processor, clock] = [process.cpuUsage(), performance.now()];
    classify(change, body, policy);
    const { user, system } = process.cpuUsage(processor);
    return { wall: performance.now() - clock, processor: (user + system) / 1000 };
  });
  const [first = { wall: 0, processor: 0 }, ...others] = runs;
  const later = { wall: spread(others.map(({ wall }) => wall)), processor: spread(others.map((run) => run.processor)) };
  process.stdout.write(
    `${name} (${megabytes.toFixed(1)} MB): first ${first.wall.toFixed(0)} ms (processor ${first.processor.toFixed(0)}), then ${later.wall} ms (processor ${later.processor})\n`,
  );
}
process.stdout.write(`Load of the machine: ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} processors\n`);

/** The least and the median. */
function spread(times: readonly number[]): string {
  const sorted = [...times].sort((one, other) => one - other);
  return `${(sorted[0] ?? 0).toFixed(0)} at least, ${(sorted[sorted.length >> 1] ?? 0).toFixed(0)} in the middle`;
}
