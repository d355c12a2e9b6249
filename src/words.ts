import { inAscii, isAscii } from './ascii.ts';

/** Scripts that are written without spaces between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;

const word = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{N}]+)*/gu;
const wordInAscii = inAscii(word);

/** The words of a text in lower case, whatever its punctuation. An apostrophe stays inside its word. */
export function words(text: string): string[] {
  return text.toLowerCase().match(isAscii(text) ? wordInAscii : word) ?? [];
}

/** How many words a text has; where a script has no spaces, two of its characters count as one word. */
export function countWords(text: string): number {
  if (isAscii(text)) return words(text).length;
  const characters = text.match(unspaced)?.length ?? 0;
  return words(text.replace(unspaced, ' ')).length + Math.ceil(characters / 2);
}
