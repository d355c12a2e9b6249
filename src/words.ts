/** Scripts that are written without spaces between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;

/** The words of a text in lower case, whatever its punctuation. An apostrophe stays inside its word. */
export function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{N}]+)*/gu) ?? [];
}

/** How many words a text has; where a script has no spaces, two of its characters count as one word. */
export function countWords(text: string): number {
  const characters = text.match(unspaced)?.length ?? 0;
  return words(text.replace(unspaced, ' ')).length + Math.ceil(characters / 2);
}
