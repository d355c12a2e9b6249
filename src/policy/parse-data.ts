/**
 * A YAML file of any kind against its schema, with mistakes told as in a policy file: all at once, with line, column and
 * what to write instead. Loads yaml and zod.
 */
import type { z } from 'zod';
import { type Explaining, explain, ownWords } from './explain.ts';
import type { Located } from './located.ts';
import type { Origin } from './overlay.ts';
import { parseYaml } from './parse-yaml.ts';
import { type Path, type Place, type PolicyProblem, sortProblems } from './problem.ts';

/** More would not be read. */
const mostProblems = 100;

/** What a file says by its schema, and where each value stands; or every problem of the file. */
export type ParsedData<Value> =
  | { ok: true; value: Value; origin(path: Path): Origin | undefined }
  | { ok: false; problems: PolicyProblem[] };

/**
 * Reads a YAML file by a schema. `what` names its kind in messages, such as “a file of policy tests”. Never throws for
 * what a text holds.
 */
export function parseData<Schema extends z.ZodType>(
  text: string,
  schema: Schema,
  { what, example }: { what: string; example: string },
): ParsedData<z.output<Schema>> {
  const { root, problems } = parseYaml(text, what);
  if (root === null && problems.length > 0) return { ok: false, problems: failed(problems, what) };
  if (root === null || root.kind !== 'mapping') {
    const at = root?.at ?? { line: 1, column: 1 };
    return { ok: false, problems: [{ ...at, path: '', message: `${what} is a mapping, such as ${example}` }] };
  }
  const { value, origin } = withOrigins(root);
  const parsed = parsedWith(schema, value, origin);
  if (parsed.ok && problems.length === 0) return { ok: true, value: parsed.value, origin };
  return { ok: false, problems: failed([...problems, ...(parsed.ok ? [] : parsed.problems)], what) };
}

/** Validates data that came from a file; every issue is explained at the place where the file says it. */
export function parsedWith<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  origin: Explaining['origin'],
): { ok: true; value: z.output<Schema> } | { ok: false; problems: PolicyProblem[] } {
  // Compiling the schema to JavaScript takes longer than reading one file without.
  const parsed = schema.safeParse(value, { error: () => ownWords, jitless: true });
  if (parsed.success) return { ok: true, value: parsed.data };
  return {
    ok: false,
    problems: parsed.error.issues.flatMap((issue) => explain(issue, issue.path, { schema, origin })),
  };
}

/** The problems as they are shown: in the order of the text, and no more than anybody would read. */
export function failed(problems: readonly PolicyProblem[], source: string): PolicyProblem[] {
  const sorted = sortProblems(problems);
  const shown = sorted.slice(0, mostProblems);
  const last = shown.at(-1);
  if (last === undefined) throw new Error(`${source}: failed without a problem`);
  const more = sorted.length - shown.length;
  if (more > 0) shown.push({ line: last.line, column: last.column, path: '', message: `and ${more} more problems` });
  return shown;
}

function withOrigins(root: Located): { value: unknown; origin(path: Path): Origin | undefined } {
  const origins = new Map<string, Origin>();
  function visit(node: Located, path: Path, key?: Place): unknown {
    origins.set(JSON.stringify(path), key === undefined ? { node } : { node, key });
    if (node.kind === 'scalar') return node.value;
    if (node.kind === 'list') return node.items.map((item, index) => visit(item, [...path, index]));
    return Object.fromEntries(
      [...node.entries].map(([name, { at, value }]) => [name, visit(value, [...path, name], at)]),
    );
  }
  const value = visit(root, []);
  return { value, origin: (path) => origins.get(JSON.stringify(path)) };
}
