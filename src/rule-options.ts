import { type Category, categories } from './classify/category.ts';
import type { Zod } from './rule.ts';

/** An option that lists categories of change. */
export const categoriesOption = (z: Zod, usual: readonly Category[], about: string) =>
  z
    .array(z.enum(categories))
    .default([...usual])
    .describe(about);

/** An option that lists the names of headings or boxes, of which one is always proposed. */
export const namesOption = (z: Zod, usual: readonly string[], about: string) =>
  z
    .array(z.string().min(1))
    .min(1)
    .default([...usual])
    .describe(about);
