/** A line of a text, and under which heading it stands. */
export interface Line {
  text: string;
  /** Without the marks of Markdown; null: under none, or it is one itself. */
  heading: string | null;
}

/** What stands far behind in a text of a stranger is no account of what happened. */
const mostCharacters = 70_000;

/** "### Caused by", as the forms of GitHub write it. */
const heading = /^ {0,3}#{1,6}[ \t]+(\S.{0,100})$/;
/** "Fixes:" or "**Fixes**" alone on its line, which holds up to the next empty line. */
const lead = /^ {0,3}(?:\*\*|__)?([\p{L}\p{N}][\p{L}\p{N} '/-]{0,60})(?::(?:\*\*|__)?|(?:\*\*|__):?)[ \t]*$/u;

/** The lines of a text, each with the heading above it. */
export function linesIn(text: string): Line[] {
  let above: string | null = null;
  /** A lead ends with the first empty line behind what it leads. */
  let isLead = false;
  let isLed = false;
  return text
    .slice(0, mostCharacters)
    .split(/\r\n?|\n/)
    .map((line): Line => {
      const [whole, begun] = [heading.exec(line)?.[1], lead.exec(line)?.[1]];
      const opens = whole ?? begun;
      if (opens !== undefined) {
        above = opens.replace(/[\s:#*_]{1,20}$/, '');
        [isLead, isLed] = [whole === undefined, false];
        return { text: line, heading: null };
      }
      const isEmpty = line.trim() === '';
      if (isLead && isLed && isEmpty) above = null;
      isLed ||= !isEmpty;
      return { text: line, heading: isEmpty ? null : above };
    });
}

/** A word of a line. */
export interface Word {
  /** Without the punctuation around it; ";" stands for itself. */
  text: string;
  /** Where it begins in its line. */
  at: number;
  /** Whether it ends its sentence, or is followed by a colon. */
  ends: boolean;
  colon: boolean;
}

/** A word as references are written. */
const words = /[^\s()[\]<>{},;"'`*|’“”]+|;/g;
/** What stands between words. */
export const between = /[\s()[\]<>{},;"'`*|’“”]+/;
const longest = 300;

/** The words of a line. */
export const wordsOf = (line: string): Word[] =>
  [...line.matchAll(words)].flatMap(({ 0: word, index }) => {
    const text = bare(word);
    if (text === '') return [];
    const end = word.slice(-1);
    return [{ text, at: index, ends: '.!?;…'.includes(end), colon: end === ':' }];
  });

/** Without the marks before and behind it; nothing of what is no word, but a heap of characters. */
export function bare(word: string): string {
  let [start, end] = [0, word.length];
  while (start < end && '_~'.includes(word[start] ?? '')) start += 1;
  while (end > start && '_~.:!?…'.includes(word[end - 1] ?? '')) end -= 1;
  return end - start > longest ? '' : word.slice(start, end);
}
