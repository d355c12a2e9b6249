/**
 * A part report: what is counted of one repository, month by month, as plain JSON. The only declaration of the format. Loads
 * zod, so it is imported at run time only where parts are read from files.
 */
import { z } from 'zod';
import { isTimezone } from '../calendar/zone.ts';
import { BadInput } from '../user-error.ts';
import type { Part } from './part.ts';

const reference = z.string().regex(/^(#[1-9]\d{0,9}|@[0-9a-f]{7,64})$/, 'expected #NUMBER, or @ and a commit');
const instant = z.iso.datetime({ offset: true });
const amount = z.int().min(0);
const key = z.string().min(1).max(300);

const tally = z.strictObject({
  counts: z.array(z.tuple([key, amount])).describe('What is only counted'),
  sets: z.array(z.tuple([key, z.array(reference)])).describe('What is counted with the changes behind it'),
  values: z
    .array(z.tuple([key, z.array(z.tuple([reference, amount]))]))
    .describe('Milliseconds of each change: percentiles of several parts need the values themselves'),
  listed: z
    .array(
      z.strictObject({
        ref: reference,
        title: z.string(),
        at: instant,
        author: z.string().nullable().describe('null: names were not asked for, or it is not known'),
      }),
    )
    .describe('Changes that a report lists by title'),
});

const month = z.strictObject({
  repository: z.string().regex(/^[^/\s]+\/[^/\s]+$/, 'expected OWNER/REPO'),
  month: z.string().regex(/^[1-9]\d{3}-(0[1-9]|1[0-2])$/, 'expected a month, such as 2026-11'),
  timezone: z.string().refine(isTimezone, 'expected a time zone, such as America/Chicago'),
  readAt: instant.describe('When it was read'),
  gaps: z.array(z.string()).describe('What could not be read, as sentences: the figures are partial'),
  tally,
});

/** A part report, version 1. */
export const PartSchema = z.strictObject({ partVersion: z.literal(1), months: z.array(month) });

/** Reads a part report. Throws BadInput, naming the place it came from, for what is none. */
export function parsePart(text: string, place: string): Part {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new BadInput(`${place} is not JSON: write it again with “report --write-part”`);
  }
  const { success, data, error } = PartSchema.safeParse(value);
  if (success) return data;
  const [first] = error.issues;
  const where = first === undefined || first.path.length === 0 ? '' : `${first.path.join('.')}: `;
  throw new BadInput(
    `${place} is not a part report: ${where}${first?.message ?? ''}. Write it again with “report --write-part”`,
  );
}
