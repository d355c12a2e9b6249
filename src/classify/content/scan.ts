import type { ChangedFile } from '../../change.ts';
import type { FileSet, PatternFinder } from '../globs.ts';
import {
  type ContentHit,
  type ContentRule,
  noHits,
  type Rules,
  Search,
  type Vocabulary,
  vocabularyOf,
} from './search.ts';
import { Bytes } from './tokens.ts';

/** Where to look for the rules of a kind: in `set`, less what `of` leaves out. */
export interface ContentKind<Kind> {
  kind: Kind;
  /** Its exceptions hold for contents as well. */
  of: FileSet;
  /** Only the files that it has by their names matter. */
  named: boolean;
  rules: readonly { set: FileSet; rule: ContentRule }[];
}

/** What a file's added lines show of each kind. */
export interface Scanned<Kind> {
  hits: ReadonlyMap<Kind, readonly ContentHit[]>;
  /** Whether all of the diff was looked at. */
  whole: boolean;
  /** Why not all of it was looked at, where code may stand in the rest; null: it was. */
  unseen: 'no diff' | 'too large' | null;
}

/** GitHub gives no diff of a file beyond half of it; what follows is not looked at, which is said. */
const mostPerFile = 1_000_000;
/** In all files of a change: beyond this, it would only cost time. */
const mostInAll = 30_000_000;

/** Makes ready the rules of kinds: each `in` becomes a set of files, equal ones the same, to be compiled with all others. */
export function contentKinds<Kind extends FileSet>(
  kinds: readonly { kind: Kind; named: boolean; rules: readonly ContentRule[] | undefined }[],
): ContentKind<Kind>[] {
  const sets = new Map<string, FileSet>();
  const setOf = (paths: readonly string[]): FileSet => {
    const key = JSON.stringify(paths);
    const set = sets.get(key) ?? { paths, except: [] };
    sets.set(key, set);
    return set;
  };
  return kinds.flatMap(({ kind, named, rules = [] }) =>
    rules.length === 0
      ? []
      : [{ kind, of: kind, named, rules: rules.map((rule) => ({ rule, set: setOf(rule.in ?? ['**']) })) }],
  );
}

/** The files that their rules look at, to be compiled with all others. */
export const setsIn = (kinds: readonly Pick<ContentKind<unknown>, 'rules'>[]): FileSet[] =>
  kinds.flatMap(({ rules }) => rules.map(({ set }) => set));

/**
 * Compiles what is looked for; the result looks at files one after the other, up to a limit in all. Only added lines count,
 * and no comments unless they are asked for. Linear in the size of the patches.
 */
export function compileContent<Kind>(
  kinds: readonly ContentKind<Kind>[],
  { comments = false }: { comments?: boolean } = {},
) {
  const rules: Rules<Kind> = kinds.flatMap(({ kind, of, named, rules: its }) =>
    its.map((one, place) => ({ ...one, kind, of, named, place })),
  );
  const sets = [...new Set(rules.map(({ set }) => set))];
  const owners = [...new Map(rules.map(({ of, named }) => [of, named]))];
  const concerns = (of: FileSet, named: boolean, find: PatternFinder) =>
    named ? find(of) !== null : !find.leavesOut(of);
  let vocabulary: Vocabulary | null = null;
  // Few tokens matter in one language.
  const searches = new Map<string, Search<Kind>>();
  const searchOf = (find: PatternFinder): Search<Kind> => {
    let key = '';
    for (const set of sets) key += find(set) === null ? '0' : '1';
    for (const [owner, named] of owners) key += concerns(owner, named, find) ? '1' : '0';
    const known = searches.get(key);
    if (known !== undefined) return known;
    vocabulary ??= vocabularyOf(rules);
    const concerning = rules.map(({ set, of, named }) => find(set) !== null && concerns(of, named, find));
    const search = new Search(rules, concerning, vocabulary, comments);
    searches.set(key, search);
    return search;
  };
  const byFinder = new WeakMap<PatternFinder, Search<Kind>>();
  const searchFor = (find: PatternFinder): Search<Kind> => {
    const search = byFinder.get(find) ?? searchOf(find);
    byFinder.set(find, search);
    return search;
  };
  const buffer = new Bytes();

  return () => {
    let left = mostInAll;
    return ({ path, patch, additions, deletions, status }: ChangedFile, find: PatternFinder): Scanned<Kind> => {
      const search = searchFor(find);
      if (patch === undefined) {
        // GitHub counts no lines of a file that .gitattributes call binary.
        const mayHide = additions > 0 || (deletions === 0 && (status === 'modified' || status === 'changed'));
        return { hits: noHits, whole: false, unseen: search.isOfCode && mayHide ? 'no diff' : null };
      }
      const most = Math.min(patch.length, mostPerFile, left);
      left -= most;
      const hits = search.run(path, patch, buffer.of(patch, most), most);
      const whole = most === patch.length;
      return { hits, whole, unseen: search.isOfCode && !whole ? 'too large' : null };
    };
  };
}
