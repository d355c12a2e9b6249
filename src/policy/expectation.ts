import type { z } from 'zod';
import type { Located } from './located.ts';
import { quote } from './problem.ts';

const kindNames: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping of keys and values',
  record: 'a mapping of keys and values',
};

const formatNames: Readonly<Record<string, string>> = {
  url: 'a URL such as https://example.com/policy',
  date: 'a date such as 2026-12-24',
  time: 'a time such as 09:00',
  datetime: 'an instant with its zone, such as 2026-12-24T09:00:00Z',
  email: 'an e-mail address',
};

/** What was expected, and what to write instead where the value itself shows it. */
export function expectation(
  issue: z.core.$ZodIssue,
  found: Located | undefined,
): { expected: string; suggestion?: string } {
  if (issue.code === 'invalid_type') {
    const suggestion = converted(issue.expected, found);
    return {
      expected: kindNames[issue.expected] ?? issue.expected,
      ...(suggestion === undefined ? {} : { suggestion }),
    };
  }
  if (issue.code === 'invalid_format') return { expected: formatNames[issue.format] ?? 'another form of text' };
  if (issue.code === 'too_small') return { expected: amount('at least', 'more than', Number(issue.minimum), issue) };
  if (issue.code === 'too_big') return { expected: amount('at most', 'less than', Number(issue.maximum), issue) };
  return { expected: 'something else' };
}

function amount(
  inclusive: string,
  exclusive: string,
  limit: number,
  issue: { origin: string; inclusive?: boolean | undefined },
): string {
  const unit = issue.origin === 'string' ? ' character' : issue.origin === 'array' ? ' item' : '';
  return `${issue.inclusive === false ? exclusive : inclusive} ${limit}${unit}${unit !== '' && limit !== 1 ? 's' : ''}`;
}

/** The written value as the expected kind, where that is plainly what was meant. */
function converted(expected: string, found: Located | undefined): string | undefined {
  if (found?.kind !== 'scalar' || found.value === null || found.source.length > 60) return undefined;
  const { value, source } = found;
  if (expected === 'string') return JSON.stringify(source);
  if (expected === 'array') return `[${source}]`;
  if (typeof value !== 'string') return undefined;
  if (expected === 'number' || expected === 'int') return /^\d{1,9}(\.\d{1,9})?$/.test(value) ? value : undefined;
  if (expected !== 'boolean') return undefined;
  if (/^(yes|on|true)$/i.test(value)) return 'true';
  return /^(no|off|false)$/i.test(value) ? 'false' : undefined;
}

/** `, got …`: what stands there instead. */
export function butGot(found: Located | undefined): string {
  if (found === undefined) return '';
  if (found.kind !== 'scalar') return `, got a ${found.kind}`;
  if (typeof found.value === 'string') return `, got the text ${quote(found.value)}`;
  return typeof found.value === 'number'
    ? `, got the number ${found.source.slice(0, 60)}`
    : `, got ${String(found.value)}`;
}
