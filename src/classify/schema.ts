/**
 * The parts of a policy that classify a change: sensitive areas (4.3), categories by path (3.2, 3.5) and labels.
 *
 * The output is plain JSON.
 */
import type { z } from 'zod';
import type { Zod } from '../rule.ts';
import { hasTooManyAlternatives, maxAlternatives } from './alternatives.ts';
import { isBuiltIn } from './certain.ts';
import { activities } from './content/active/active.ts';
import { defaultAreas } from './default-areas.ts';
import { defaultCategories } from './default-categories.ts';
import { defaultLabels } from './default-labels.ts';
import { proofs } from './proofs/proof.ts';

/** What is wrong with a glob and what to write instead, or null. */
function faultOf(glob: string): string | null {
  // Most patterns of a policy come from the built-in one; a test looks at each of those.
  if (isBuiltIn(glob)) return null;
  if (glob.trim() === '') return 'an empty pattern matches nothing: write a path such as "src/billing/**"';
  if (glob.trim() !== glob) return 'a pattern must not begin or end with a space: remove it';
  if (glob.length > 1000) return 'a pattern has at most 1,000 characters: write several';
  if (glob.includes('\\')) return 'write "/" between folders, and "[*]" for a literal "*": a pattern has no backslash';
  if (/^!(?!\()/.test(glob)) return 'a pattern cannot be negated by "!": list it under "except", without the "!"';
  if (glob.startsWith('/') || glob.startsWith('./')) {
    return `patterns start at the root of the repository: write "${glob.replace(/^\.?\/+/, '')}"`;
  }
  if (glob.endsWith('/')) return `this names a folder, and no file: write "${glob}**" for all files in it`;
  if (glob.split('/').some((segment) => ['', '.', '..'].includes(segment))) {
    return 'a path in git has no "//", "." or "..": leave them out';
  }
  if (/!\([^)]*\{/.test(glob))
    return 'inside "!(…)" write "|" between the alternatives: braces there would match everything';
  const open = unclosed(glob);
  if (open !== null) {
    const [opened, close] = open;
    return `its "${opened}" is not closed, so it would match nothing: add "${close}", or write "[${opened}]" for a literal "${opened}"`;
  }
  // minimatch keeps the first alternatives and drops the rest without a word; what it drops would no longer be guarded.
  if (hasTooManyAlternatives(glob)) {
    return `its braces stand for more than ${maxAlternatives} patterns: write fewer alternatives`;
  }
  return null;
}

/** The bracket that a glob opens and never closes, with its counterpart, or null. */
function unclosed(glob: string): readonly [opened: string, close: string] | null {
  let braces = 0;
  for (let at = 0; at < glob.length; at += 1) {
    if (glob[at] === '{') braces += 1;
    else if (glob[at] === '}') braces = Math.max(0, braces - 1);
    else if (glob[at] === '[') {
      // Right after its beginning, also negated, a "]" stands for itself.
      const first = at + (glob[at + 1] === '!' || glob[at + 1] === '^' ? 2 : 1);
      const end = glob.indexOf(']', first + 1);
      if (end === -1 || glob.slice(at, end).includes('/')) return ['[', ']'];
      at = end;
    }
  }
  return braces > 0 ? ['{', '}'] : null;
}

/** Beyond this, looking for tokens would cost more memory than a check may take. */
const mostTokenCharacters = 50_000;

/** What areas and kinds consist of. */
function parts(z: Zod) {
  const glob = z
    .string()
    .superRefine((text, context) => {
      const fault = faultOf(text);
      if (fault !== null) context.addIssue({ code: 'custom', message: fault });
    })
    .describe('A path from the root of the repository; "*" stands for a part of a name, "**" for any folders');

  const name = z
    .string()
    .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, 'expected a name in kebab-case, such as "customer-data"')
    .describe('A name in kebab-case');

  const title = z.string().min(1).describe('What it is, as a reader of a verdict should see it');
  const paths = z.array(glob).describe('The files concerned, as globs');
  const except = z.array(glob).default([]).describe('Files left out of them, without regard to case');

  const token = z
    .string()
    .max(60)
    .refine(
      (text) => text.trim() !== '',
      'an empty token stands in every line: write what the line holds, such as "hashlib."',
    )
    .refine((text) => !/[\r\n]/.test(text), 'a token stands on one line: leave the line break out');

  const tokens = z.array(token.min(3)).min(1).max(200);
  const beside = z
    .array(token)
    .max(200)
    .optional()
    .describe('And one of these on the same line, wherever; none: nothing more is asked');
  const inFiles = z.array(glob).optional().describe('Only in these files, without regard to case; none: in all files');

  const content = z
    .array(
      z.strictObject({
        tokens: tokens.describe(
          'One of these texts stands in an added line, at the beginning of a word. No patterns; case counts',
        ),
        with: beside,
        in: inFiles,
      }),
    )
    .max(100)
    .optional();

  const unless = () =>
    z
      .array(
        z
          .strictObject({
            active: z
              .enum(activities)
              .optional()
              .describe(
                'What runs, or brings along what runs, however it is written: markup (in a picture or a page), text (that may become part of one), style (in a style sheet), settings (that look something up)',
              ),
            tokens: tokens
              .optional()
              .describe(
                'One of these texts stands in an added line, at the beginning of a word. No patterns; case does not count, and comments do',
              ),
            with: beside,
            in: inFiles,
          })
          .refine(
            (rule) => (rule.active === undefined) !== (rule.tokens === undefined),
            'expected either "active" or "tokens": write two items for both',
          )
          .refine(
            (rule) => rule.with === undefined || rule.tokens !== undefined,
            '"with" stands beside "tokens" alone: remove it',
          ),
      )
      .max(100)
      .optional();

  return { name, title, paths, except, content, unless };
}

type Parts = ReturnType<typeof parts>;

/** A policy whose tokens could be told from each other only at great cost is refused as a whole. */
function limitTokens(
  kinds: Readonly<
    Record<string, { content?: z.output<Parts['content']>; unless?: z.output<ReturnType<Parts['unless']>> }>
  >,
  context: Pick<z.core.$RefinementCtx, 'addIssue'>,
): void {
  const rules = Object.values(kinds).flatMap((kind) => [...(kind.content ?? []), ...(kind.unless ?? [])]);
  const characters = rules
    .flatMap((rule) => [...(rule.tokens ?? []), ...(rule.with ?? [])])
    .reduce((sum, text) => sum + text.length, 0);
  if (characters <= mostTokenCharacters) return;
  context.addIssue({
    code: 'custom',
    message: `its tokens have ${characters} characters, and ${mostTokenCharacters} is the most: write fewer`,
  });
}

/** Sensitive areas: name to what belongs to it. Matched without regard to case. */
export const areasSchema = (z: Zod) => {
  const { name, title, paths, except, content } = parts(z);
  return z
    .record(
      name,
      z
        .strictObject({
          title,
          paths,
          except,
          content: content.describe('What added lines show, in files whose paths do not tell. Comments do not count'),
          category: z
            .enum(['normal', 'major'])
            .default('normal')
            .describe('A change here is at least of this category'),
        })
        .describe('An area whose changes need an additional review'),
    )
    .superRefine(limitTokens)
    .prefault(defaultAreas)
    .describe('Security-sensitive areas (4.3); a file under `documentation` or `tests` belongs to none but `gate`');
};

const standardKind = (z: Zod, { title, paths, except, unless }: Parts) =>
  z
    .strictObject({
      title,
      paths,
      except,
      deploys: z
        .boolean()
        .default(true)
        .describe('Whether merging it deploys. Kinds that do not are looked at before the areas'),
      only: z
        .enum(proofs)
        .optional()
        .describe(
          'What the diff has to prove as well, where a path cannot tell: patch-level-updates (of dependencies), text (between the tags of a template), texts (in quotes, of a catalogue), logging-settings (in a file that has others)',
        ),
      unless: unless().describe(
        'What takes a file out of this kind where an added line shows it. A file whose diff is not to be had is then none of it',
      ),
    })
    .describe('A kind of file whose changes are pre-approved. Its paths mind case');

const majorKind = (z: Zod, { title, paths, except, content }: Parts) =>
  z
    .strictObject({
      title: title.describe('What it is, as a plural: "Database schema migrations"'),
      paths,
      except,
      when: z
        .literal('removed')
        .optional()
        .describe(
          'Only where the file is removed, and none of its name is added to the kind; none: whenever it changes',
        ),
      content: content.describe('What added lines show, in files whose paths do not tell. Comments do not count'),
    })
    .describe('A kind of file whose changes are Major. Matched without regard to case');

/** Which files show which category. What no pattern knows is Normal. */
export const categoriesSchema = (z: Zod) => {
  const shared = parts(z);
  const { name, paths, except } = shared;
  return z
    .strictObject({
      standard: z
        .record(name, standardKind(z, shared))
        .superRefine(limitTokens)
        .prefault(defaultCategories.standard)
        .describe('Pre-approved changes (3.2): Standard where every file is of such a kind'),
      major: z
        .record(name, majorKind(z, shared))
        .superRefine(limitTokens)
        .prefault(defaultCategories.major)
        .describe('Major changes (3.5): one such file is enough'),
      tests: z
        .strictObject({
          paths: paths.default(defaultCategories.tests.paths),
          except: except.default(defaultCategories.tests.except),
        })
        .prefault({})
        .describe('Test files, which follow the files they come with; alone they are Normal. Their paths mind case'),
    })
    .prefault({})
    .describe('Which files show which category (3.1)');
};

const labels = (z: Zod, category: 'major' | 'normal' | 'standard', what: string) =>
  z.array(z.string().min(1)).default(defaultLabels[category]).describe(what);

/** Labels that declare a category. */
export const labelsSchema = (z: Zod) =>
  z
    .strictObject({
      major: labels(z, 'major', 'Labels that declare a Major change; they raise the category'),
      normal: labels(z, 'normal', 'Labels that declare a Normal change; they raise the category'),
      standard: labels(z, 'standard', 'Labels that declare a Standard change; a label alone never lowers the category'),
    })
    .prefault({})
    .describe('Labels that declare a category, without regard to case, spaces and punctuation');
