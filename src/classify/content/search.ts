import { append } from '../../append.ts';
import type { FileSet } from '../globs.ts';
import { AddedLines, type Line } from './added-lines.ts';
import { commentsOf, type IsComment, noComment } from './comments.ts';
import { compileTokens, type TokenFinder, type Wanted } from './tokens.ts';

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

/** The rules of all kinds, each with its place among those of its kind. */
export type Rules<Kind> = readonly {
  kind: Kind;
  of: FileSet;
  named: boolean;
  place: number;
  set: FileSet;
  rule: ContentRule;
}[];

/** All tokens of a policy, and the rules that look for each. */
export interface Vocabulary {
  tokens: readonly string[];
  rulesOf: readonly (readonly number[])[];
  finder: TokenFinder;
}

export function vocabularyOf(rules: Rules<unknown>): Vocabulary {
  const rulesOf = new Map<string, number[]>();
  rules.forEach(({ rule }, index) => {
    for (const token of new Set(rule.tokens)) append(rulesOf, token, index);
  });
  const tokens = [...rulesOf.keys()];
  return { tokens, rulesOf: [...rulesOf.values()], finder: compileTokens(tokens) };
}

/** Lines named for a kind in one file: enough to see what it is about. */
const mostLines = 3;

export const noHits = new Map<never, never>();

/** A file that is looked at. */
interface Looked<Kind> {
  patch: string;
  lines: AddedLines;
  isComment: IsComment;
  hits: Map<Kind, ContentHit[]>;
}

/** Looks for the rules that concern one sort of files. */
export class Search<Kind> {
  /** Something is looked for in these files that is not looked for in all: a note of each image would tell nobody anything. */
  readonly isOfCode: boolean;
  private readonly rules: Rules<Kind>;
  private readonly tokens: readonly string[];
  /** For each token, the rules that concern these files. */
  private readonly rulesOf: readonly (readonly number[])[];
  private readonly finder: TokenFinder;
  /** null: nothing is looked for. */
  private readonly wanted: Wanted | null;
  /** Of the file that is looked at, by rule: how many lines were found. */
  private readonly counts: Uint8Array;
  /** The line that was looked at last, by where it starts: a forged diff may give two lines the same number. */
  private readonly tried: Int32Array;
  /** Whether comments count as well. */
  private readonly comments: boolean;

  constructor(
    rules: Rules<Kind>,
    concerning: readonly boolean[],
    { tokens, rulesOf, finder }: Vocabulary,
    comments: boolean,
  ) {
    this.rules = rules;
    this.comments = comments;
    this.isOfCode = rules.some(({ rule }, index) => concerning[index] === true && rule.in !== undefined);
    this.tokens = tokens;
    this.finder = finder;
    this.rulesOf = rulesOf.map((its) => its.filter((index) => concerning[index] === true));
    const wanted = this.rulesOf.flatMap((its, token) => (its.length > 0 ? [token] : []));
    this.wanted = wanted.length === 0 ? null : finder.wanted(wanted);
    this.counts = new Uint8Array(rules.length);
    this.tried = new Int32Array(rules.length);
  }

  /** What the beginning of a patch shows; `bytes` is that text. */
  run(path: string, patch: string, bytes: Uint8Array, most: number): ReadonlyMap<Kind, readonly ContentHit[]> {
    const found = this.wanted === null ? [] : this.finder.find(bytes, most, this.wanted);
    if (found.length === 0) return noHits;
    const file: Looked<Kind> = {
      patch,
      lines: new AddedLines(patch),
      isComment: this.comments ? noComment : commentsOf(path, patch, bytes),
      hits: new Map(),
    };
    this.counts.fill(0);
    this.tried.fill(-1);
    for (let at = 0; at < found.length; at += 2) this.look(file, found[at] ?? 0, found[at + 1] ?? 0);
    return file.hits;
  }

  /** Looks at a token where it seems to stand. */
  private look(file: Looked<Kind>, token: number, start: number): void {
    const line = file.lines.at(start);
    const its = this.rulesOf[token] ?? [];
    // A line that repeats its tokens would cost the most.
    if (line === null || !its.some((index) => this.isOpen(index, line))) return;
    if (file.isComment(start, line) || !this.finder.stands(token, file.patch, start)) return;
    for (const index of its) if (this.isOpen(index, line)) this.apply(index, file, token, line);
  }

  /** Whether a rule was not tried on a line, and did not find enough lines before. */
  private isOpen(index: number, line: Line): boolean {
    return this.tried[index] !== line.from && (this.counts[index] ?? 0) < mostLines;
  }

  private apply(index: number, { patch, lines, isComment, hits }: Looked<Kind>, token: number, line: Line): void {
    const { rule, kind, place } = this.rules[index] ?? {};
    if (rule === undefined || kind === undefined || place === undefined) return;
    this.tried[index] = line.from;
    if (rule.with !== undefined && !stands(patch, line, rule.with, isComment)) return;
    this.counts[index] = (this.counts[index] ?? 0) + 1;
    addHit(hits, kind, { line: lines.numberOf(line), token: this.tokens[token] ?? '', rule: place });
  }
}

/** Whether one of these texts stands on a line, and in no comment. */
function stands(patch: string, line: Line, texts: readonly string[], isComment: IsComment): boolean {
  const text = patch.slice(line.from, line.to);
  return texts.some((each) => {
    const at = text.indexOf(each);
    return at >= 0 && !isComment(line.from + at, line);
  });
}

function addHit<Kind>(hits: Map<Kind, ContentHit[]>, kind: Kind, hit: ContentHit): void {
  const list = hits.get(kind) ?? [];
  hits.set(kind, list);
  if (list.length < mostLines && list.at(-1)?.line !== hit.line) list.push(hit);
}
