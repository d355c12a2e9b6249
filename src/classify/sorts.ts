/**
 * Thousands of paths are of few sorts. Most folders and names hold nothing that any pattern looks for: another one in their place changes
 * nothing, so what was told of one path holds for all others of its sort.
 *
 * A folder's name, or a file's up to its first dot, is quiet where no text that a pattern asks for first (certain.ts) touches it. Such a text
 * lies within one name. Its needle (needles.ts) touches the quiet part, which is looked at in each path; or lies behind it, in how the
 * name ends, of which it is told once what may reach before it.
 */

import { isAscii } from '../ascii.ts';
import { type Candidate, holds, holdsOthers, keyAfter, type Needles } from './needles.ts';

/** What patterns ask for first that stands in a folder, or may stand at the end of a name. */
interface Open {
  /** Those of patterns that look at ends are left out for good once it is told: the sort tells of them. */
  candidates: readonly Candidate[];
}

/** A folder, as far as patterns look at it. */
interface Sort<Told> extends Open {
  /** What was told of its names, by how they end. */
  byEnding: Map<string, { ending: Open; told: Told }>;
}

interface Folder<Told> {
  /** The number of the trigram that it ends in. */
  key: number;
  /** null: not of printable ASCII alone, or not as git has paths. */
  sort: Sort<Told> | null;
}

/** In characters and folders. Each folder of a path is looked at by itself, which of longer ones would take longer than to tell of the path. */
const most = { characters: 256, depth: 16 };

/** As many folders, and endings in them, as are remembered at once: a sweep judges many changes, and hostile ones have another folder for each file. */
const mostKnown = 6_000;

const [dot, slash] = [46, 47];

const nowhere = { key: 0, sort: null };

export class Sorts<Told> {
  private readonly needles: Needles;
  private readonly looksAtEnds: (pattern: number) => boolean;
  private readonly folders = new Map<string, Folder<Told>>();
  private readonly endings = new Map<string, Open>();
  private known = 0;

  /** How many folders, and endings in them, are remembered. */
  get remembered(): number {
    return this.known;
  }

  /**
   * `looksAtEnds` says of a pattern, by its index, that nothing counts for it but how a name ends from its first dot on, and whether a folder
   * is called as one of the texts that it asks for first.
   */
  constructor(needles: Needles, looksAtEnds: (pattern: number) => boolean) {
    this.needles = needles;
    this.looksAtEnds = looksAtEnds;
    this.forget();
  }

  private forget(): void {
    this.folders.clear();
    this.endings.clear();
    this.folders.set('', { key: keyAfter(0, slash), sort: { candidates: [], byEnding: new Map() } });
    this.known = 0;
  }

  /** What is told of a path, or was told of another one of its sort. */
  of(path: string, tell: (path: string) => Told): Told {
    const nameAt = path.lastIndexOf('/') + 1;
    if (path.length > most.characters || nameAt === path.length) return tell(path);
    if (this.known > mostKnown) this.forget();
    const { key, sort } = this.folder(path.slice(0, nameAt));
    const endingAt = sort === null ? nameAt : this.quietTo(path, nameAt, key);
    if (sort === null || endingAt === nameAt) return tell(path);
    const text = path.slice(endingAt);
    const known = sort.byEnding.get(text);
    const ending = known?.ending ?? this.ending(text);
    if (sort.candidates.length + ending.candidates.length > 0) {
      const whole = folded(path);
      // The folder holds what comes first.
      if (this.isOpen(whole, sort, holdsOthers) || this.isOpen(whole, ending, holds)) return tell(path);
    }
    if (known !== undefined) return known.told;
    const told = tell(path);
    if (isAscii(text)) {
      sort.byEnding.set(text, { ending, told });
      this.known++;
    }
    return told;
  }

  /** The place where a name's ending begins, where all before it is quiet; else where the name begins. */
  private quietTo(path: string, nameAt: number, before: number): number {
    let key = before;
    let at = nameAt;
    for (; at < path.length; at++) {
      const code = path.charCodeAt(at);
      if (code === dot) break;
      key = keyAfter(key, code);
      if (!isPrintable(code) || (this.needles.has(key) && this.stands(key, path, at))) return nameAt;
    }
    // Two more characters make trigrams with it.
    for (let beyond = at; beyond < at + 2; beyond++) {
      key = keyAfter(key, beyond < path.length ? path.charCodeAt(beyond) : 0);
      if (this.needles.has(key) && this.stands(key, path, beyond)) return nameAt;
    }
    return at;
  }

  private folder(path: string): Folder<Told> {
    const known = this.folders.get(path);
    if (known !== undefined) return known;
    const at = path.lastIndexOf('/', path.length - 2) + 1;
    // What begins with a slash lies in no folder.
    const isNowhere = at === path.length || isDeep(path);
    const folder = isNowhere ? nowhere : this.within(this.folder(path.slice(0, at)), path, at);
    this.known++;
    this.folders.set(path, folder);
    return folder;
  }

  /** A folder whose name begins at a place of its path, within another one. */
  private within(parent: Folder<Told>, path: string, nameAt: number): Folder<Told> {
    let { key } = parent;
    let isQuiet = true;
    for (let at = nameAt; at < path.length; at++) {
      const code = path.charCodeAt(at);
      if (!isPrintable(code)) return { key, sort: null };
      key = keyAfter(key, code);
      if (isQuiet && this.needles.has(key) && this.stands(key, path, at)) isQuiet = false;
    }
    if (parent.sort === null || isNoName(path.slice(nameAt, -1))) return { key, sort: null };
    // Some patterns mind which folder comes first.
    return { key, sort: isQuiet && nameAt > 0 ? parent.sort : this.sortOf(path) };
  }

  /** The sort of a folder that is not that of the one above it. */
  private sortOf(path: string): Sort<Told> {
    const text = `/${path.toUpperCase()}`;
    const candidates = this.needles.of(text).filter((each) => text.includes(each.text));
    return { candidates, byEnding: new Map() };
  }

  private ending(name: string): Open {
    const known = this.endings.get(name);
    if (known !== undefined) return known;
    const text = `${name.toUpperCase()}\0`;
    const candidates = this.needles.of(text).filter((each) => reachesBefore(text, each) || text.includes(each.text));
    const ending = { candidates };
    this.known++;
    this.endings.set(name, ending);
    return ending;
  }

  /** Whether a pattern may match that looks at more of a path than its sort tells; `text` is that path, folded. */
  private isOpen(text: string, open: Open, isHeld: (text: string, candidate: Candidate) => boolean): boolean {
    const { candidates } = open;
    // By index: see needles.ts.
    for (let nth = 0; nth < candidates.length; nth++) {
      const candidate = candidates[nth];
      if (candidate === undefined || !isHeld(text, candidate)) continue;
      if (!this.looksAtEnds(candidate.index)) return true;
      open.candidates = open.candidates.filter((each) => each !== candidate);
    }
    return false;
  }

  /** Whether a text stands in a path with its needle's last character at this place. */
  private stands(key: number, path: string, at: number): boolean {
    const text = folded(path);
    return this.needles.at(key)?.some((each) => text.startsWith(each.text, at + 1 - each.needle)) === true;
  }
}

const folded = (path: string): string => `/${path.toUpperCase()}\0`;

function isDeep(folder: string): boolean {
  let depth = 0;
  for (let at = folder.indexOf('/'); at >= 0; at = folder.indexOf('/', at + 1)) depth++;
  return depth > most.depth;
}

const isPrintable = (code: number): boolean => code > 31 && code < 127;

/** git has no such names. */
const isNoName = (name: string): boolean => name === '' || name === '.' || name === '..';

/** Whether a text may end in a name's ending, with its needle, and begin before: where no dot stands, since the ending begins with the first. */
function reachesBefore(ending: string, { text, needle }: Candidate): boolean {
  for (let at = needle - 2; at > 0; at--) {
    if (!text.slice(0, at).includes('.') && ending.startsWith(text.slice(at))) return true;
  }
  return false;
}
