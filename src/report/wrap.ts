import { isAscii } from '../ascii.ts';

/** Characters that take two columns in a terminal. */
const wide =
  /[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60]/u;
const narrowest = /[\p{M}\p{Cf}]/u;

/** How many columns a terminal needs for a text without control characters. */
export function columns(value: string): number {
  if (isAscii(value)) return value.length;
  let count = 0;
  for (const character of value) count += wide.test(character) ? 2 : narrowest.test(character) ? 0 : 1;
  return count;
}

/** Breaks a text between words into lines of at most `width` columns; a longer word stands on a line of its own. */
export function wrap(value: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of value.split(' ').filter((part) => part !== '')) {
    const size = columns(word);
    const fits = line !== '' && used + 1 + size <= width;
    if (line !== '' && !fits) lines.push(line);
    line = fits ? `${line} ${word}` : word;
    used = fits ? used + 1 + size : size;
  }
  return [...lines, line];
}
