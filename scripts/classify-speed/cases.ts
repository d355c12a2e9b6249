import type { ChangedFile } from '../../src/change.ts';
import type { ClassificationPolicy } from '../../src/classify/paths.ts';
import { areasSchema } from '../../src/classify/schema.ts';
import { builtInPolicy } from '../../src/policy/built-in.ts';
import { zodKit } from '../../src/policy/zod-kit.ts';

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

function filesOf(lines: readonly string[]): ChangedFile[] {
  return Array.from({ length: 3000 }, (_, index) => {
    let patch = '@@ -0,0 +1,400 @@';
    for (let at = index; patch.length < 3500; at++) patch += `\n+${lines[at % lines.length] ?? ''}`;
    const path = `${folders[index % 10] ?? ''}/module${index % 97}/thing-${index}.${endings[(index * 7 + Math.floor(index / 10)) % 10] ?? ''}`;
    // As it comes from a change file or from GitHub, the text is in one piece.
    return { path, status: 'modified', additions: 100, deletions: 0, patch: JSON.parse(JSON.stringify(patch)) };
  });
}

const withHostileGlobs = (): ClassificationPolicy => ({
  ...builtInPolicy,
  areas: areasSchema(zodKit).parse({
    ...builtInPolicy.areas,
    hostile: { title: 'Hostile', paths: hostileGlobs, content: [{ tokens: ['aaaaaaaaab'], in: hostileGlobs }] },
  }),
});

export interface SpeedCase {
  name: string;
  files: () => ChangedFile[];
  policy: () => ClassificationPolicy;
}

export const speedCases: readonly SpeedCase[] = [
  { name: 'plain lines, built-in policy', files: () => filesOf(plainLines), policy: () => builtInPolicy },
  { name: 'hostile lines, built-in policy', files: () => filesOf(hostileLines), policy: () => builtInPolicy },
  { name: 'both, hostile globs', files: () => filesOf([...plainLines, ...hostileLines]), policy: withHostileGlobs },
];
