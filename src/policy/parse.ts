/**
 * A policy file, from text to the effective policy. Loads yaml and zod: import it dynamically, where there is a file.
 */
import type { z } from 'zod';
import { builtInPolicy } from './built-in.ts';
import { explain, ownWords } from './explain.ts';
import { type Overlaid, overlay } from './overlay.ts';
import { parseYaml } from './parse-yaml.ts';
import { type PolicyProblem, pathText, sortProblems } from './problem.ts';
import { type Policy, PolicySchema } from './schema.ts';

export { formatProblems, type PolicyProblem } from './problem.ts';

/** An effective policy, or every problem of the file. Never a part of a policy. */
export type ParsedPolicy =
  | { ok: true; policy: Policy; warnings: PolicyProblem[] }
  | { ok: false; problems: PolicyProblem[] };

/** More would not be read. */
const mostProblems = 100;

/**
 * Reads a policy file and lays it over the built-in policy. Answers all problems at once, in the order of the text:
 * errors of YAML alone, since they make the rest unreadable; otherwise those of every setting. Never throws for what
 * a text holds. `source` names the file in messages.
 */
export function parsePolicy(text: string, source: string): ParsedPolicy {
  const { root, problems } = parseYaml(text);
  if (root === null) return problems.length > 0 ? failed(problems, source) : unchanged();
  if (root.kind !== 'mapping') {
    return failed(
      [{ ...root.at, path: '', message: 'a policy is a mapping of settings, such as "extends: default@1"' }],
      source,
    );
  }
  const laid = overlay(builtInPolicy, root, PolicySchema);
  const parsed = PolicySchema.safeParse(laid.policy, { error: () => ownWords });
  const found = [...problems, ...laid.problems, ...(parsed.success ? [] : explainAll(parsed.error, laid))];
  if (parsed.success && found.length === 0) {
    const warnings = [
      ...(root.entries.has('extends') ? [] : [notPinned(root)]),
      ...(parsed.data.rules['gate-integrity'].level === 'off' ? [unguarded(laid)] : []),
    ];
    return { ok: true, policy: parsed.data, warnings: sortProblems(warnings) };
  }
  return failed(found, source);
}

function explainAll(error: z.ZodError, laid: Overlaid): PolicyProblem[] {
  return error.issues.flatMap((issue) => explain(issue, issue.path, { schema: PolicySchema, origin: laid.origin }));
}

function unchanged(): ParsedPolicy {
  return { ok: true, policy: PolicySchema.parse({}), warnings: [notPinned({ at: { line: 1, column: 1 } })] };
}

function notPinned({ at }: { at: { line: number; column: number } }): PolicyProblem {
  return {
    ...at,
    path: 'extends',
    message: 'the policy does not say what it changes: add "extends: default@1"',
    suggestion: 'extends: default@1',
  };
}

function unguarded({ origin }: Overlaid): PolicyProblem {
  const path = ['rules', 'gate-integrity'];
  const found = origin([...path, 'level']) ?? origin(path);
  return {
    ...(found?.node.at ?? { line: 1, column: 1 }),
    path: pathText(path),
    message: 'is off: the gate can then be changed without its owner; leave it at "error"',
  };
}

function failed(problems: readonly PolicyProblem[], source: string): ParsedPolicy {
  const sorted = sortProblems(problems);
  const shown = sorted.slice(0, mostProblems);
  const last = shown.at(-1);
  if (last === undefined) throw new Error(`${source}: failed without a problem`);
  const more = sorted.length - shown.length;
  if (more > 0) shown.push({ line: last.line, column: last.column, path: '', message: `and ${more} more problems` });
  return { ok: false, problems: shown };
}
