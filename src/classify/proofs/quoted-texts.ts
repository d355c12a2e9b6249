import { blocksOf } from './blocks.ts';
import type { Proves } from './proof.ts';

/**
 * Whether in a catalogue written in a programming language (`locales/de.ts`, `lang/en/auth.php`) nothing but the texts of
 * existing keys changed: `key: 'old',` became `key: 'new',`.
 */
export const onlyQuotedTexts: Proves = (file) => {
  const blocks = blocksOf(file);
  return (
    blocks !== null &&
    blocks.length > 0 &&
    blocks.every(
      ({ removed, added }) =>
        removed.length === added.length && removed.every((line, index) => sameButValue(line, added[index] ?? '')),
    )
  );
};

function sameButValue(before: string, after: string): boolean {
  if (before === after) return true;
  const [one, other] = [readEntry(before), readEntry(after)];
  return one !== null && other !== null && one.lead === other.lead && one.tail === other.tail;
}

/** Of what a backslash can stand before, only quotes, itself, line breaks and tabs are text for certain. */
const entry =
  /^(\s*(?:[\w-]+|'[^'\\]+'|"[^"\\]+")\s?(?::|=>|=)\s+)(?:'((?:[^'\\]|\\['"\\nrt])*)'|"((?:[^"\\]|\\['"\\nrt])*)")(,?\s*)$/;

/** A line that is one key with one text in quotes; what stands before the text, and behind it. Null: it is something else. */
function readEntry(line: string): { lead: string; tail: string } | null {
  const found = entry.exec(line);
  if (found === null) return null;
  const [, lead = '', single, double = '', tail = ''] = found;
  const quote = single === undefined ? '"' : "'";
  // In double quotes, PHP and Ruby put variables and code in; a tag could run.
  return /[$#`<]|\{\{/.test(single ?? double) ? null : { lead: lead + quote, tail: tail.trimEnd() };
}
