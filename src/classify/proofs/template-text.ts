import { type Block, blocksOf } from './blocks.ts';
import type { Proves } from './proof.ts';
import { readTags, type TaggedLine } from './tags.ts';

/**
 * Whether in a template nothing but text between tags changed: no tag, attribute, expression or script (3.2 "UI
 * text/styling changes"). Lines are compared one by one; a line is text only where the diff shows the element around it.
 */
export const onlyText: Proves = (file) => {
  if (!mayBeText(firstRemoved(file.patch))) return false;
  const blocks = blocksOf(file);
  return blocks !== null && blocks.length > 0 && blocks.every((block) => withinLines(block) || betweenLines(block));
};

/** The first line that a patch removes; most changes of templates change code, which it shows. Empty where none is removed: then nothing is proven. */
function firstRemoved(patch = ''): string {
  const [, line = ''] = /\n-([^\n]*)/.exec(patch) ?? [];
  return line;
}

/** What every removed line fulfils where only text changed: it has tags, or is text alone. */
const mayBeText = (line: string): boolean => line.includes('<') || isText(line);

/** As many lines as before, each with the same tags and other text inside elements that begin and end on it. */
function withinLines({ removed, added }: Block): boolean {
  if (removed.length !== added.length) return false;
  return removed.every((line, index) => {
    const [before, after] = [readTags(line), readTags(added[index] ?? '')];
    return before !== null && after !== null && sameButText(before, after);
  });
}

function sameButText(before: TaggedLine, after: TaggedLine): boolean {
  if (before.tags.length === 0 || before.tags.length !== after.tags.length) return false;
  if (before.tags.some(({ source }, index) => source !== after.tags[index]?.source)) return false;
  const inside = insideElements(before);
  return (
    inside !== null &&
    before.texts.every((text, index) => {
      const now = after.texts[index] ?? '';
      return text === now || (inside[index] === true && isText(text) && isText(now));
    })
  );
}

/** For each text of a line, whether an element around it begins and ends on the line; null where the tags do not match. */
function insideElements({ tags }: TaggedLine): boolean[] | null {
  const open: string[] = [];
  const inside = [false];
  for (const { kind, name } of tags) {
    if (kind === 'open') open.push(name);
    if (kind === 'close' && open.pop() !== name) return null;
    inside.push(open.length > 0);
  }
  return open.length === 0 ? inside : null;
}

/** Lines of text alone, between the line that opens an element and the one that closes it. */
function betweenLines({ removed, added, before, after }: Block): boolean {
  const opening = readTags((before.findLast((line) => line.trim() !== '') ?? '').trim());
  const closing = readTags((after.find((line) => line.trim() !== '') ?? '').trim());
  const opens = opening?.tags.at(-1);
  const closes = closing?.tags[0];
  if (opening?.texts.at(-1) !== '' || opening.texts[0] !== '' || opens?.kind !== 'open') return false;
  if (closing?.texts[0] !== '' || closes?.kind !== 'close' || closes.name !== opens.name) return false;
  const lines = [...removed, ...added];
  return removed.length > 0 && added.length > 0 && lines.every((line) => isText(line) && !line.includes('<'));
}

/**
 * Whether a stretch can be nothing but text: no delimiter of an expression in any template language, and no quote that
 * could end a text of a program, but the one in a word ("don't").
 */
const isText = (text: string): boolean =>
  !/[{}<>$`"\\%@#=;~^|[\]]|&&/.test(text.replace(/&[a-z]{2,8};|&#\d{1,6};/g, '')) &&
  !/(?<!\p{L})'|'(?!\p{L})/u.test(text);
