import { bare, between, linesIn, type Word, wordsOf } from './lines.ts';

/** A reference in a text. */
export interface Mention {
  /** As `referenceOf` gives it. */
  reference: string;
  /** Whether the words around it say that it is ended: "Fixes INC-7". */
  repairs: boolean;
}

/** Of a word of a text: the reference that it is; null: none. */
export type ReferenceOf = (word: string) => string | null;

/** How the text speaks: of itself ("Fixes INC-7"), or, as an issue does, of what ended it ("Fixed by #43"). */
export type Voice = 'active' | 'passive';

/**
 * The references in a text, each once, in the order in which they come. One is repairing
 *
 * - where a repairing word (see `repair`) stands right before it, with nothing between them but words such as "the outage" or
 *   "root cause of", other references, and commas: "This mitigates the effects of INC-7 and INC-8";
 * - in a sentence that begins its line with such a word, perhaps behind a reference, a word in brackets, or one with a colon:
 *   "Fix the retries (INC-7)", "[INC-7] Fix the retries", "fix(api): retry once (INC-7)"; but not behind "but", "see" and the
 *   like, nor behind "caused" other than in "that caused";
 * - alone below a heading that consists of such a word: "## Fixes", "- INC-7".
 *
 * "Does not fix INC-7" is none. In the passive voice the first form alone holds, and "by" and "in" belong to it.
 */
export function mentionsIn(text: string, referenceOf: ReferenceOf, voice: Voice = 'active'): Mention[] {
  const found = new Map<string, Mention>();
  const once = new Map<string, string | null>();
  /** Of a word with the marks around it. Most words are none, and come again and again. */
  const known = (raw: string): string | null => {
    const before = once.get(raw);
    if (before !== undefined) return before;
    const word = bare(raw);
    const reference = word === '' ? null : referenceOf(word);
    once.set(raw, reference);
    return reference;
  };
  for (const { text: line, heading } of linesIn(text)) {
    if (line.split(between).every((word) => known(word) === null)) continue;
    const own = wordsOf(line).map((word) => ({ ...word, reference: known(word.text) }));
    const above = heading === null ? [] : wordsOf(heading).map((word) => ({ ...word, reference: null, ends: false }));
    const isAlone = own.every(({ reference, text: word }) => reference !== null || isFiller(word));
    const mentions = [...inLine(own, voice, line), ...(isAlone ? inLine([...above, ...own], voice) : [])];
    for (const { reference, repairs } of mentions) {
      const key = reference.toLowerCase();
      found.set(key, {
        reference: found.get(key)?.reference ?? reference,
        repairs: repairs || found.get(key)?.repairs === true,
      });
    }
  }
  return [...found.values()];
}

interface Read extends Word {
  reference: string | null;
}

/** Words that say that something is ended: GitHub's own closing keywords, and what people write of incidents. */
const repair =
  /^(?:(?:hot-?|bug-?)?fix(?:e[sd]|ing)?|clos(?:e[sd]?|ing)|resol(?:ve[sd]?|ving|ution)|solv(?:e[sd]?|ing)|mitigat(?:e[sd]?|ing|ion)|remediat(?:e[sd]?|ing|ion)|remed(?:y|ies|ied)|repair(?:s|ed|ing)?|address(?:es|ed|ing)?|prevent(?:s|ed|ing)?|work-?arounds?|follow-?ups?)$/i;
/** The same in two words. */
const repairs: readonly (readonly [RegExp, RegExp])[] = [
  [/^follow(?:s|ed|ing)?$/i, /^ups?$/i],
  [/^recover(?:s|ed|ing|y)?$/i, /^from$/i],
  [/^respon(?:se|ds?|ded|ding)$/i, /^to$/i],
  [/^works?$/i, /^around$/i],
];
/** What an issue says of the change that took back what caused it. */
const undoing = /^(?:reverted|undone|rollback|back)$/i;
const by = /^(?:by|in|with|via)$/i;
const negation = /^(?:not|never|cannot|without|no|t)$/i;

/** How many words from here on say that something is ended; 0: they do not. */
function repairAt(all: readonly Word[], index: number, voice: Voice): number {
  const [one, next] = [all[index]?.text ?? '', all[index + 1]?.text ?? ''];
  if ([index - 1, index - 2].some((before) => negation.test(all[before]?.text ?? ''))) return 0;
  if (voice === 'passive' && undoing.test(one) && by.test(next)) return 2;
  if (repairs.some(([first, second]) => first.test(one) && second.test(next))) return 2;
  return repair.test(one) && (voice === 'passive' || !/^by$/i.test(next)) ? 1 : 0;
}

/** What may stand between a repairing word and what it repairs. */
const filler =
  /^(?:for|of|to|on|from|the|an?|this|that|these|our|its|all|both|and|or|as|well|issues?|tickets?|incidents?|outages?|problems?|bugs?|regressions?|crash(?:es)?|failures?|errors?|root|underlying|causes?|recurrences?|effects?|impact|symptoms?|parts?|rest|remain(?:s|der|ing))$/i;
const isFiller = (word: string): boolean =>
  filler.test(word) || !/[\p{L}\p{N}]/u.test(word) || /^\d{1,3}$|^x$/i.test(word);

/** From here on a sentence speaks of something else. */
const turning = /^(?:but|however|although|though|unlike|see|cf|refs?|references?|related|relates)$/i;
const causing =
  /^(?:caus(?:ed|es|ing)|broke|breaks|breaking|introduc(?:ed|es|ing)|trigger(?:ed|s|ing)|led|leads|leading)$/i;
/** "Fixes the storm that caused INC-7". */
const relative = /^(?:that|which|what|who)$/i;

const turns = (word: string, before: string): boolean =>
  turning.test(word) || (causing.test(word) && !relative.test(before));

type Kind = 'reference' | 'repairing' | 'turning' | 'filler' | 'other';

function kindOf(all: readonly Read[], index: number, voice: Voice): Kind {
  const { text, reference } = all[index] ?? { text: '', reference: null };
  if (reference !== null) return 'reference';
  if (repairAt(all, index, voice) > 0 || repairAt(all, index - 1, voice) === 2) return 'repairing';
  if (turns(text, all[index - 1]?.text ?? '')) return 'turning';
  return isFiller(text) || (voice === 'passive' && by.test(text)) ? 'filler' : 'other';
}

/** `line`: the words are all of it, so that its beginning counts. */
function inLine(all: readonly Read[], voice: Voice, line?: string): Mention[] {
  const found: Mention[] = [];
  let isRight = false;
  let isWhole = voice === 'active' && line !== undefined && begins(all, line);
  for (const [index, { reference, ends }] of all.entries()) {
    const kind = kindOf(all, index, voice);
    if (reference !== null) found.push({ reference, repairs: isRight || isWhole });
    else isRight = kind === 'repairing' || (isRight && kind === 'filler');
    if (kind === 'turning') isWhole = false;
    if (ends) [isRight, isWhole] = [false, false];
  }
  return found;
}

/** Whether a line begins with a repairing word, behind what may stand before it. */
function begins(all: readonly Read[], line: string): boolean {
  for (const [index, { text, at, ends, colon, reference }] of all.slice(0, 6).entries()) {
    if (repairAt(all, index, 'active') > 0) return true;
    const isMark = isFiller(text) && !/\p{L}{2}/u.test(text);
    if (!isMark && (ends || !(colon || reference !== null || line[at - 1] === '['))) return false;
  }
  return false;
}
