import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ChangeSchema } from '../../src/change-schema.ts';
import { categories } from '../../src/classify/category.ts';
import { dependencyLevels, ecosystems } from '../../src/classify/dependencies/dependency.ts';

const dependency = z.strictObject({
  ecosystem: z.enum(ecosystems),
  name: z.string(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  level: z.enum(dependencyLevels),
});

const corpusCase = z.strictObject({
  source: z.strictObject({
    repository: z.string().regex(/^[^/]+\/[^/]+$/),
    commit: z.string().regex(/^[0-9a-f]{40}$/),
  }),
  files: ChangeSchema.shape.files.unwrap().min(1),
  expected: z.strictObject({
    category: z.enum(categories),
    areas: z.array(z.string()),
    dependencies: z.array(dependency).optional().describe('Absent: not every version that moved can be named'),
  }),
  why: z.string().min(1).describe('The clause of the policy that decides'),
  known: z.string().min(1).optional().describe('Why the classification differs from the label; absent: it must not'),
});

export type ExpectedDependency = z.infer<typeof dependency>;

/** A change of a public repository, and what it is under the policy by judgement. */
export type CorpusCase = z.infer<typeof corpusCase>;

/** Every case of the corpus, file by file. Throws where one is not of its form. */
export function readCorpus(root: string): CorpusCase[] {
  const folder = join(root, '__tests__/corpus');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => z.array(corpusCase).parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))));
}
