import type { ChangedFile } from '../../change.ts';
import { type Hunk, hunksOf } from '../dependencies/patch-lines.ts';
import type { FileSet, PatternFinder } from '../globs.ts';
import { type Activity, findActive } from './active/active.ts';
import { compileContent, contentKinds, type Scanned, setsIn } from './scan.ts';
import type { ContentHit } from './search.ts';

/** What takes a file out of a kind; see the schema. */
export interface UnlessRule {
  active?: Activity | undefined;
  tokens?: readonly string[] | undefined;
  with?: readonly string[] | undefined;
  in?: readonly string[] | undefined;
}

/** What the diff of a file shows of what it must not. */
export interface Withheld {
  /** Whether all that it adds could be looked at; `names`: nobody looked for a diff, so that its name is all there is. */
  seen: 'all' | 'names' | 'not';
  /** The first that takes the file out of a kind; null: nothing does. */
  hitOf(kind: FileSet): ContentHit | null;
}

/** Formats that hold no text, so that nothing in them can run, and git shows no diff of them. */
const inert = /\.(?:png|jpe?g|gif|webp|avif|ico|bmp|tiff?|woff2?|ttf|otf|eot|mp[34]|web[am]|og[gv]|wav)$/i;

/**
 * Compiles what kinds must not show; the result looks at the files of one change. Other than elsewhere, case does not
 * count, and comments do: what begins a comment for us need not begin one for whoever reads the file.
 */
export function compileUnless(kinds: readonly { kind: FileSet; rules: readonly UnlessRule[] | undefined }[]) {
  const active = kinds.flatMap(({ kind, rules = [] }) =>
    rules.flatMap((rule, place) =>
      rule.active === undefined ? [] : [{ kind, activity: rule.active, place, set: setOf(rule.in) }],
    ),
  );
  const contents = contentKinds(
    kinds.map(({ kind, rules = [] }) => ({
      kind,
      named: true,
      rules: rules.flatMap((rule) => (rule.tokens === undefined ? [] : [lowerCase({ ...rule, tokens: rule.tokens })])),
    })),
  );
  const compiled = compileContent(contents, { comments: true });
  return {
    sets: [...setsIn(contents), ...active.map(({ set }) => set)],
    scanner: () => {
      const scan = compiled();
      return (file: ChangedFile, find: PatternFinder): Withheld => {
        if (file.status === 'removed') return nothingWithheld;
        const patch = file.patch?.toLowerCase();
        const scanned: Scanned<FileSet> = scan({ ...file, ...(patch === undefined ? {} : { patch }) }, find);
        const hunks = scanned.whole ? hunksOf(file.patch) : null;
        return {
          seen: hunks === null ? withoutDiff(file) : 'all',
          hitOf: (kind) =>
            scanned.hits.get(kind)?.[0] ??
            firstActive(
              file.path,
              hunks ?? [],
              active.filter((one) => one.kind === kind && find(one.set) !== null),
            ),
        };
      };
    },
  };
}

/** What runs in what a file adds, by the first rule that tells. */
function firstActive(
  path: string,
  hunks: readonly Hunk[],
  rules: readonly { activity: Activity; place: number }[],
): ContentHit | null {
  for (const { activity, place } of rules) {
    const found = findActive(path, hunks, activity);
    if (found !== null) return { ...found, rule: place };
  }
  return null;
}

/** GitHub shows no diff of more lines: https://docs.github.com/repositories/creating-and-managing-repositories/repository-limits */
const mostLines = 20_000;

/**
 * Who reads a change from GitHub or git asks for the mode of what has no diff. Facts that have neither were written down by
 * names, as those of a policy's tests are; but where no line is counted, or too many for a diff, there was none to be had.
 */
function withoutDiff({ path, patch, mode, additions, deletions }: ChangedFile): Withheld['seen'] {
  if (patch !== undefined) return 'not';
  if (inert.test(path)) return 'all';
  const lines = additions + deletions;
  return mode === undefined && lines > 0 && lines <= mostLines ? 'names' : 'not';
}

/** A file that is removed shows nothing any more. */
export const nothingWithheld: Withheld = { seen: 'all', hitOf: () => null };

const setOf = (paths: readonly string[] = ['**']): FileSet => ({ paths, except: [] });

const lowerCase = ({ tokens, with: beside, ...rest }: UnlessRule & { tokens: readonly string[] }) => ({
  ...rest,
  tokens: tokens.map((token) => token.toLowerCase()),
  with: beside?.map((text) => text.toLowerCase()),
});
