import type { ChangedFile } from '../../change.ts';
import type { FileSet, PatternFinder } from '../globs.ts';
import { AddedLines, type Line } from './added-lines.ts';
import { commentsOf, type IsComment } from './comments.ts';
import { Bytes, compileTokens, type Starts, type TokenFinder } from './tokens.ts';

/** What a policy looks for in added lines; see the schema. */
export interface ContentRule {
  tokens: readonly string[];
  with?: readonly string[] | undefined;
  in?: readonly string[] | undefined;
}

/** A token that was found. */
export interface ContentHit {
  /** In the new file, from 1. */
  line: number;
  token: string;
  /** The place of its rule in the list of the kind. */
  rule: number;
}

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
  /** Why not all of it was looked at; null: it was. */
  unseen: 'no diff' | 'too large' | null;
}

/** GitHub gives no diff of a file beyond half of it; what follows is not looked at, which is said. */
const mostPerFile = 1_000_000;
/** In all files of a change: beyond this, it would only cost time. */
const mostInAll = 30_000_000;

/** Lines named for a kind in one file: enough to see what it is about. */
const mostLines = 3;

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

type Rules<Kind> = readonly {
  kind: Kind;
  of: FileSet;
  named: boolean;
  place: number;
  set: FileSet;
  rule: ContentRule;
}[];

/**
 * Compiles what is looked for; the result looks at files one after the other, up to a limit in all. Only added lines count,
 * and no comments. Linear in the size of the patches.
 */
export function compileContent<Kind>(kinds: readonly ContentKind<Kind>[]) {
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
  const searchFor = (find: PatternFinder): Search<Kind> => {
    let key = '';
    for (const set of sets) key += find(set) === null ? '0' : '1';
    for (const [owner, named] of owners) key += concerns(owner, named, find) ? '1' : '0';
    const known = searches.get(key);
    if (known !== undefined) return known;
    vocabulary ??= vocabularyOf(rules);
    const concerning = rules.map(({ set, of, named }) => find(set) !== null && concerns(of, named, find));
    const search = new Search(rules, concerning, vocabulary);
    searches.set(key, search);
    return search;
  };
  const buffer = new Bytes();

  return () => {
    let left = mostInAll;
    return ({ path, patch, additions }: ChangedFile, find: PatternFinder): Scanned<Kind> => {
      const search = searchFor(find);
      if (patch === undefined) return { hits: new Map(), unseen: search.isOfCode && additions > 0 ? 'no diff' : null };
      const most = Math.min(patch.length, mostPerFile, left);
      left -= most;
      const bytes = buffer.of(patch, most);
      const hits = search.run(patch, bytes, most, commentsOf(path, patch, bytes));
      return { hits, unseen: search.isOfCode && most < patch.length ? 'too large' : null };
    };
  };
}

/** All tokens of a policy, and the rules that look for each. */
interface Vocabulary {
  tokens: readonly string[];
  rulesOf: readonly (readonly number[])[];
  finder: TokenFinder;
}

function vocabularyOf(rules: Rules<unknown>): Vocabulary {
  const rulesOf = new Map<string, number[]>();
  rules.forEach(({ rule }, index) => {
    for (const token of new Set(rule.tokens)) {
      const known = rulesOf.get(token);
      if (known === undefined) rulesOf.set(token, [index]);
      else known.push(index);
    }
  });
  const tokens = [...rulesOf.keys()];
  return { tokens, rulesOf: [...rulesOf.values()], finder: compileTokens(tokens) };
}

/** Looks for the rules that concern one kind of files. */
class Search<Kind> {
  /** Something is looked for in these files that is not looked for in all: a note of each image would tell nobody anything. */
  readonly isOfCode: boolean;
  private readonly rules: Rules<Kind>;
  private readonly tokens: readonly string[];
  /** For each token, the rules that concern these files. */
  private readonly rulesOf: readonly (readonly number[])[];
  private readonly finder: TokenFinder;
  /** null: nothing is looked for. */
  private readonly starts: Starts | null;

  constructor(rules: Rules<Kind>, concerning: readonly boolean[], { tokens, rulesOf, finder }: Vocabulary) {
    this.rules = rules;
    this.isOfCode = rules.some(({ rule }, index) => concerning[index] === true && rule.in !== undefined);
    this.tokens = tokens;
    this.finder = finder;
    this.rulesOf = rulesOf.map((its) => its.filter((index) => concerning[index] === true));
    const wanted = this.rulesOf.flatMap((its, token) => (its.length > 0 ? [token] : []));
    this.starts = wanted.length === 0 ? null : finder.startsOf(wanted);
  }

  run(patch: string, bytes: Uint8Array, most: number, isComment: IsComment): Map<Kind, ContentHit[]> {
    const hits = new Map<Kind, ContentHit[]>();
    if (this.starts === null) return hits;
    const counts = new Uint8Array(this.rules.length);
    // By where they start: a forged diff may give two lines the same number.
    const tried = new Int32Array(this.rules.length).fill(-1);
    const lines = new AddedLines(patch);
    const look = (index: number, token: number, line: Line) => {
      const { rule, kind, place } = this.rules[index] ?? {};
      if (rule === undefined || kind === undefined || place === undefined) return;
      tried[index] = line.from;
      if (rule.with !== undefined && !stands(patch, line, rule.with, isComment)) return;
      counts[index] = (counts[index] ?? 0) + 1;
      addHit(hits, kind, { line: line.number, token: this.tokens[token] ?? '', rule: place });
    };
    this.finder.find(patch, bytes, most, this.starts, (token, start) => {
      const its = this.rulesOf[token] ?? [];
      if (its.length === 0) return;
      const line = lines.at(start);
      if (line === null) return;
      for (const index of its) {
        const isOpen = tried[index] !== line.from && (counts[index] ?? 0) < mostLines;
        if (isOpen && !isComment(start)) look(index, token, line);
      }
    });
    return hits;
  }
}

/** Whether one of these texts stands on a line, and in no comment. */
function stands(patch: string, { from, to }: Line, texts: readonly string[], isComment: IsComment): boolean {
  const line = patch.slice(from, to);
  return texts.some((text) => {
    const at = line.indexOf(text);
    return at >= 0 && !isComment(from + at);
  });
}

function addHit<Kind>(hits: Map<Kind, ContentHit[]>, kind: Kind, hit: ContentHit): void {
  const list = hits.get(kind) ?? [];
  hits.set(kind, list);
  if (list.length < mostLines && list.at(-1)?.line !== hit.line) list.push(hit);
}
