import { parseBody } from '../../src/body/parse.ts';
import type { ChangedFile } from '../../src/change.ts';
import { type Classification, classify } from '../../src/classify/classify.ts';
import type { ClassificationPolicy } from '../../src/classify/paths.ts';
import { builtInPolicy } from '../../src/policy/built-in.ts';

/** A modified file whose diff is one hunk of these lines, each with its mark. */
export function modified(path: string, ...lines: readonly string[]): ChangedFile {
  const count = (marks: string) => lines.filter((line) => marks.includes(line[0] ?? ' ')).length;
  const header = `@@ -1,${count(' -')} +1,${count(' +')} @@`;
  return {
    path,
    status: 'modified',
    additions: count('+'),
    deletions: count('-'),
    patch: [header, ...lines].join('\n'),
  };
}

/** A new file with these lines. */
export function added(path: string, ...lines: readonly string[]): ChangedFile {
  const patch = [`@@ -0,0 +1,${lines.length} @@`, ...lines.map((line) => `+${line}`)].join('\n');
  return { path, status: 'added', additions: lines.length, deletions: 0, patch };
}

export const judge = (files: readonly ChangedFile[], policy: ClassificationPolicy = builtInPolicy): Classification =>
  classify({ files, labels: [] }, parseBody(null), policy);

/** The category and the areas: `normal api database`. */
export function seen(files: readonly ChangedFile[], policy?: ClassificationPolicy): string {
  const { category, areas } = judge(files, policy);
  return [category, ...areas.map(({ area }) => area).sort()].join(' ');
}
