import type { z } from 'zod';
import { butGot, expectation } from './expectation.ts';
import type { Located } from './located.ts';
import type { Origin } from './overlay.ts';
import { placeOf } from './place-of.ts';
import { alternatives, type Path, type PolicyProblem, pathText, quote } from './problem.ts';
import { suggestName } from './suggest.ts';
import { child, knownKeys, whereKnown } from './walk-schema.ts';

type Issue = z.core.$ZodIssue;

/** Stands for "no message of the schema's own": given to zod as the message of last resort. */
export const ownWords = '\u0000';

/** Beyond so many unknown keys in one mapping nobody reads on, and comparing names takes time. */
const mostHints = 100;

/** What an issue is explained with. */
export interface Explaining {
  schema: z.core.$ZodType;
  origin(path: Path): Origin | undefined;
}

/** One issue of the effective policy as problems of the file, where it says it, in words for the policy's owner. */
export function explain(issue: Issue, path: Path, context: Explaining): PolicyProblem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key, index) => unknownKey(key, path, context, index < mostHints));
  }
  if (issue.code === 'invalid_union') return union(issue, path, context);
  if (issue.code === 'invalid_key') {
    const reason = issue.issues.map(({ message }) => message).find((message) => message !== ownWords);
    return [
      problem(
        `the key ${quote(String(path.at(-1)))} is not possible here${reason ? `: ${reason}` : ''}`,
        path,
        context,
        'key',
      ),
    ];
  }
  const found = context.origin(path)?.node;
  if (found?.kind === 'scalar' && found.value === null) {
    return [problem(`${name(path)} has no value: write one, or delete the line`, path, context, 'key')];
  }
  if (found === undefined && issue.code === 'invalid_type') {
    return [problem(`${name(path)} is missing`, path, context, 'key')];
  }
  if (issue.code === 'invalid_value') return [wrongChoice(issue.values, found, path, context)];
  if (issue.message !== ownWords) {
    return [problem(`${issue.message}${issue.code === 'custom' ? '' : butGot(found)}`, path, context)];
  }
  const { expected, suggestion } = expectation(issue, found);
  const hint = suggestion === undefined ? '' : `; write ${suggestion}`;
  return [problem(`expected ${expected}${butGot(found)}${hint}`, path, context, 'value', suggestion)];
}

function unknownKey(key: string, path: Path, context: Explaining, hinted: boolean): PolicyProblem {
  if (!hinted) return problem(`unknown key ${quote(key)}`, [...path, key], context, 'key');
  const here = path.reduce<z.core.$ZodType | undefined>(child, context.schema);
  const near = suggestName(key, knownKeys(here));
  const elsewhere = near === undefined ? belongs(key, context.schema) : undefined;
  const hint = near !== undefined ? `, did you mean ${quote(near)}?` : elsewhere ? `; it belongs ${elsewhere}` : '';
  return problem(`unknown key ${quote(key)}${hint}`, [...path, key], context, 'key', near);
}

/** Where a key that is unknown here is known, as near to the root as possible; undefined where that is no hint. */
function belongs(key: string, schema: z.core.$ZodType): string | undefined {
  const places = whereKnown(schema, key);
  const depth = Math.min(...places.map(({ length }) => length));
  const nearest = places.filter(({ length }) => length === depth);
  if (nearest.length === 0 || nearest.length > 3) return undefined;
  return alternatives(nearest.map((place) => (place.length === 0 ? 'at the top level' : `under "${pathText(place)}"`)));
}

/** The choice of a union that was meant is the one whose kind of value was written. */
function union(issue: z.core.$ZodIssueInvalidUnion, path: Path, context: Explaining): PolicyProblem[] {
  const wrongKind = ({ code, path: at }: Issue) =>
    at.length === 0 && (code === 'invalid_type' || code === 'invalid_value');
  const meant = issue.errors.find((issues) => issues.length > 0 && !issues.some(wrongKind));
  if (meant) return meant.flatMap((inner) => explain(inner, [...path, ...inner.path], context));
  const found = context.origin(path)?.node;
  if (found === undefined || (found.kind === 'scalar' && found.value === null) || issue.errors.length === 0) {
    const said = issue.message === ownWords ? 'is not possible here' : issue.message;
    const message =
      found === undefined ? 'is missing' : found.kind === 'scalar' && found.value === null ? 'has no value' : said;
    return [problem(`${name(path)} ${message}`, path, context, 'key')];
  }
  const kinds = issue.errors.flatMap((issues) => issues.filter(wrongKind).map((inner) => kind(inner, found)));
  return [problem(`expected ${alternatives([...new Set(kinds)])}${butGot(found)}`, path, context)];
}

function kind(issue: Issue, found: Located): string {
  if (issue.code === 'invalid_value') return alternatives(issue.values.map((value) => quote(String(value))));
  return expectation(issue, found).expected;
}

function wrongChoice(
  values: readonly unknown[],
  found: Located | undefined,
  path: Path,
  context: Explaining,
): PolicyProblem {
  const allowed = values.map(String);
  const written = found?.kind === 'scalar' ? found.source || String(found.value) : '';
  const near = suggestName(written, allowed);
  const list = `${allowed.length > 1 ? 'one of ' : ''}${alternatives(allowed.map((value) => quote(value)))}`;
  const hint = near !== undefined && allowed.length > 1 ? `; did you mean ${quote(near)}?` : '';
  return problem(`expected ${list}${butGot(found)}${hint}`, path, context, 'value', near);
}

function name(path: Path): string {
  const last = path.at(-1);
  return typeof last === 'string' ? quote(last) : 'this item';
}

/** A problem at the place where the file says it: at the value or its key, or at the nearest thing around it. */
function problem(
  message: string,
  path: Path,
  context: Explaining,
  at: 'key' | 'value' = 'value',
  suggestion?: string,
): PolicyProblem {
  return {
    ...placeOf(context.origin, path, at),
    path: pathText(path),
    message,
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}
