import { inAscii, isAscii } from '../ascii.ts';
import { plainText } from './inline.ts';

/** Longer names are no headings or boxes of a template; bounds the work on hostile ones. */
const longest = 300;

const markup = /[*_`~[<\\&]/;
const shortcode = /:[a-z0-9_+-]{1,50}:/gi;
const emoji = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\u20E3/gu;
const ignorable = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}]/gu;
const apostrophe = /['’‘`´]/g;

const patterns = {
  lead: /^[^\p{L}\p{N}([#§]+/u,
  /** `1.`, `3.1)`, `(2)`, `#4`, `§ 5`, `a)`, `iv.`, `Step 6:`, and a bare number. */
  numbering:
    /^(?:step\s+)?[(#§]?\s?(?:[\p{Nd}]{1,4}(?:\.[\p{Nd}]{1,4}){0,5}[.):\]-]{0,2}|(?:[a-z]|[ivx]{1,5})[.)])\s+/u,
  /** “(Required) Rollback plan”. */
  noteBefore: /^[([][^()[\]]{1,40}[)\]]\s*(?=[\p{L}])/u,
  inWordDash: /(?<=[\p{L}\p{N}])[-\u2010\u2011](?=[\p{L}\p{N}])/gu,
  separators: /[^\p{L}\p{N}\p{M}]+/gu,
};
const { lead, numbering, noteBefore, inWordDash, separators } = patterns;
const patternsInAscii: typeof patterns = {
  lead: inAscii(lead),
  numbering: inAscii(numbering),
  noteBefore: inAscii(noteBefore),
  inWordDash: inAscii(inWordDash),
  separators: inAscii(separators),
};

/**
 * A heading by its words alone, for comparing: lower case, without markup, emoji, numbering, punctuation,
 * `#`, and a note in brackets before or behind it; `&` is “and”, and a dash inside a word is dropped. Letters of every script
 * and their accents stay. `## 🔒 3.1) Security Considerations (required): ##` is `security considerations`.
 * Empty where nothing but such decoration is left.
 */
export function normalizeHeading(text: string): string {
  let name = text.slice(0, longest).replace(/^\s{0,3}#{1,6}\s/, '');
  if (markup.test(name)) name = plainText(name).text;
  name = name.replace(shortcode, ' ');
  const of = isAscii(name) ? patternsInAscii : patterns;
  if (of === patterns) name = name.replace(emoji, ' ').replace(ignorable, '').normalize('NFKC');
  name = name.toLowerCase().replace(of.lead, '').trim();
  name = withoutNote((name.replace(of.numbering, '') || name).replace(of.noteBefore, ''));
  return name
    .replace(/&/g, ' and ')
    .replace(of.inWordDash, '')
    .replace(apostrophe, '')
    .replace(of.separators, ' ')
    .trim()
    .normalize();
}

/** The words of a task for comparing; as `normalizeHeading`. */
export const normalizeTask = (text: string): string => normalizeHeading(text);

/** Drops notes in round or square brackets at the end, unless nothing else is there. */
function withoutNote(name: string): string {
  let rest = name;
  for (let notes = 0; notes < 3; notes += 1) {
    const end = rest.replace(/[\s:.,;!?*#-]{1,50}$/, '');
    const start = end.endsWith(')') ? end.lastIndexOf('(') : end.endsWith(']') ? end.lastIndexOf('[') : -1;
    if (start <= 0 || end.slice(0, start).trim() === '') return rest;
    rest = end.slice(0, start);
  }
  return rest;
}
