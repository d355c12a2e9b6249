import { isAscii } from '../ascii.ts';

/** Line and paragraph separators, and the controls that some readers take for one. */
const separators = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu;

/**
 * Characters that a reader cannot see but that change what is seen: controls, bidirectional overrides, zero-width
 * characters, tags. Joiners and variation selectors stay, because scripts and emoji are written with them.
 */
const deceptive = /(?!\u200c|\u200d|[\ufe00-\ufe0f])[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

/** Marks piled on one letter would be drawn over the neighbouring lines; no script needs more than four. */
const piledMarks = /(\p{M}{4})\p{M}+/gu;

const asCodePoint = (character: string): string =>
  `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`;

/** A stranger's text on one line, where nothing hides: what a reader cannot see is written out, such as ⟨U+202E⟩. */
export function visible(value: string): string {
  if (isAscii(value)) return value;
  return value
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(separators, ' ')
    .replace(deceptive, asCodePoint)
    .replace(piledMarks, '$1');
}

/** At most `limit` code points; a longer text ends in an ellipsis. */
export function shorten(value: string, limit: number): string {
  if (value.length <= limit) return value;
  const points = Array.from(value);
  return points.length <= limit ? value : `${points.slice(0, Math.max(0, limit - 1)).join('')}…`;
}

/** At most `limit` code points; of a longer text, such as a path, both ends stay. */
export function shortenMiddle(value: string, limit: number): string {
  if (value.length <= limit) return value;
  const points = Array.from(value);
  if (points.length <= limit) return value;
  const front = Math.floor((limit - 1) / 3);
  return `${points.slice(0, front).join('')}…${points.slice(points.length - (limit - 1 - front)).join('')}`;
}

/** A stranger's text as one plain line of at most `limit` code points, with single spaces. */
export function oneLine(value: string, limit = 1000): string {
  return shorten(visible(value).replace(/\s+/gu, ' ').trim(), limit);
}
