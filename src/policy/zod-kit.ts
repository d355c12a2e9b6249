import { z } from 'zod';
import type { Zod } from '../rule.ts';

/** What settings may be declared with. Not all of zod: handed over whole, it would be bundled whole, with its 50 languages. */
export const zodKit: Zod = {
  array: z.array,
  boolean: z.boolean,
  enum: z.enum,
  int: z.int,
  literal: z.literal,
  number: z.number,
  object: z.object,
  record: z.record,
  strictObject: z.strictObject,
  string: z.string,
  unknown: z.unknown,
  url: z.url,
};
