/**
 * A policy file, from text to the effective policy. Loads yaml and zod: import it dynamically, where there is a file.
 */
import { rules } from '../rules/index.ts';
import { builtInPolicy } from './built-in.ts';
import { type Origin, type Overlaid, overlay } from './overlay.ts';
import { failed, parsedWith } from './parse-data.ts';
import { parseYaml } from './parse-yaml.ts';
import { placeOf } from './place-of.ts';
import { rememberPlaces } from './places.ts';
import { type Path, type PolicyProblem, pathText, sortProblems } from './problem.ts';
import { type Policy, policySchemaOf } from './schema.ts';
import { zodWalk } from './walk-schema.ts';

export { formatProblems, type PolicyProblem } from './problem.ts';

/** An effective policy, or every problem of the file. Never a part of a policy. */
export type ParsedPolicy =
  | { ok: true; policy: Policy; warnings: PolicyProblem[] }
  | { ok: false; problems: PolicyProblem[] };

/** An effective policy with the places in its file: `origin` tells where the file says a setting, if it does. */
export type LocatedPolicy =
  | { ok: true; policy: Policy; warnings: PolicyProblem[]; origin(path: Path): Origin | undefined }
  | { ok: false; problems: PolicyProblem[] };

/**
 * Reads a policy file and lays it over the built-in policy. Answers all problems at once, in the order of the text:
 * errors of YAML alone, since they make the rest unreadable; otherwise those of every setting. Never throws for what
 * a text holds. `source` names the file in messages.
 */
export function parsePolicy(text: string, source: string): ParsedPolicy {
  const parsed = locatePolicy(text, source);
  return parsed.ok ? { ok: true, policy: parsed.policy, warnings: parsed.warnings } : parsed;
}

/** As `parsePolicy`, with the places of the settings. */
export function locatePolicy(text: string, source: string): LocatedPolicy {
  const { root, problems } = parseYaml(text);
  if (root === null) return problems.length > 0 ? { ok: false, problems: failed(problems, source) } : unchanged();
  if (root.kind !== 'mapping') {
    const message = 'a policy is a mapping of settings, such as "extends: default@1"';
    return { ok: false, problems: [{ ...root.at, path: '', message }] };
  }
  const schema = policySchemaOf(rules);
  const laid = overlay(builtInPolicy, root, schema, zodWalk);
  const parsed = parsedWith(schema, laid.policy, laid.origin);
  const found = [...problems, ...laid.problems, ...(parsed.ok ? [] : parsed.problems)];
  if (parsed.ok && found.length === 0) {
    const warnings = [
      ...(root.entries.has('extends') ? [] : [notPinned(root)]),
      ...(parsed.value.rules['gate-integrity'].level === 'off' ? [unguarded(laid)] : []),
    ];
    rememberPlaces(parsed.value, laid.origin, source);
    return { ok: true, policy: parsed.value, warnings: sortProblems(warnings), origin: laid.origin };
  }
  return { ok: false, problems: failed(found, source) };
}

function unchanged(): LocatedPolicy {
  const warnings = [notPinned({ at: { line: 1, column: 1 } })];
  return { ok: true, policy: builtInPolicy, warnings, origin: () => undefined };
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
  const found = origin([...path, 'level']) ? [...path, 'level'] : path;
  return {
    ...placeOf(origin, found),
    path: pathText(path),
    message: 'is off: the gate can then be changed without its owner; leave it at "error"',
  };
}
