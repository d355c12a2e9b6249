/** The workflows: the examples, and the project's own. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const root = resolve(import.meta.dirname, '../..');

/** A file of the project, from its root. */
export const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const filesIn = (folder: string): string[] =>
  readdirSync(join(root, folder))
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => `${folder}/${name}`)
    .sort();

export const examples: readonly string[] = filesIn('examples/workflows');
export const workflows: readonly string[] = [...examples, ...filesIn('.github/workflows')];

const texts = z.record(z.string(), z.coerce.string());
const step = z.object({
  id: z.string().optional(),
  uses: z.string().optional(),
  run: z.string().optional(),
  env: texts.default({}),
  with: texts.default({}),
});
const job = z.object({
  permissions: texts.optional(),
  environment: z.object({ name: z.string(), deployment: z.boolean() }).optional(),
  steps: z.array(step),
});
const workflow = z.object({
  on: z.record(z.string(), z.unknown()),
  permissions: texts,
  concurrency: z.object({ group: z.string(), 'cancel-in-progress': z.boolean() }).optional(),
  jobs: z.record(z.string(), job),
});

export type Workflow = z.infer<typeof workflow>;
export type Step = z.infer<typeof step>;

/** A workflow as far as the tests look at it. */
export const workflowOf = (path: string): Workflow => workflow.parse(parse(read(path)));

export const isGate = ({ uses }: Step): boolean => uses?.startsWith('ilana/change-gate@') === true;
