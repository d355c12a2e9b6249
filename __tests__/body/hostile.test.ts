import { describe, expect, it } from 'vitest';
import { findSection, findTasks, isPlaceholder } from '../../src/body/find.ts';
import { parseBody } from '../../src/body/parse.ts';
import { leastWork } from '../support/work.ts';

/** The most that GitHub stores of a body. */
const size = 65_536;
const repeat = (unit: string) => unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
const nest = (open: string, middle: string, close: string) => {
  const times = Math.floor((size - middle.length) / (open.length + close.length));
  return open.repeat(times) + middle + close.repeat(times);
};
const stairs = (step: string, line: string) =>
  Array.from({ length: Math.floor(Math.sqrt((2 * size) / step.length)) }, (_, index) => step.repeat(index) + line).join(
    '\n',
  );

const bodies: [string, string][] = [
  ['quotes in quotes', repeat('>')],
  ['quotes in quotes, spaced', repeat('> ')],
  ['quotes ever deeper', stairs('> ', 'a')],
  ['lists in lists on one line', repeat('- ')],
  ['lists in quotes in lists', repeat('- > ')],
  ['lists ever deeper', stairs('  ', '- a')],
  ['numbered lists on one line', repeat('1. ')],
  ['empty items', repeat('-\n')],
  ['loose items', repeat('- a\n\n')],
  ['rules of list markers', repeat('- - - -\n')],
  ['a lazy list', `- a\n${repeat('a\n')}`],
  ['a lazy quote', `> a\n${repeat('a\n')}`],
  ['opening brackets', repeat('[')],
  ['brackets in brackets', nest('[', 'a', ']')],
  ['links in links', nest('[', 'a', '](b)')],
  ['images in images', nest('![', 'a', '](b)')],
  ['opening images', repeat('![')],
  ['badges left open', repeat('[![a')],
  ['destinations left open', repeat('[a](')],
  ['destinations with brackets', repeat('[a]((')],
  ['titles left open', repeat('[a](b "')],
  ['links without text', repeat('[]()')],
  ['lines that could define links', repeat('[a\n')],
  ['definitions', repeat('[a]: b\n')],
  ['definitions with a title left open', repeat('[a]: b "c\n')],
  ['one title left open', `[a]: b "${repeat('c\n')}`],
  ['uses of a definition', `[a]: /x\n\n${repeat('[a]')}`],
  ['uses of a definition, overlapping', `[a]: /x\n\n${repeat('[a][a')}`],
  ['asterisks', repeat('*')],
  ['emphasis left open', repeat('*a ')],
  ['emphasis crossed', repeat('*a_')],
  ['emphasis of three', repeat('***a** ')],
  ['tildes', repeat('~~a ')],
  ['backticks', repeat('`')],
  ['backticks of every length', Array.from({ length: 360 }, (_, index) => '`'.repeat(index)).join(' ')],
  ['fences', repeat('```\n')],
  ['less-than signs', repeat('<')],
  ['tags left open', repeat('<a ')],
  ['attributes left open', repeat('<a b="')],
  ['attributes', `<a ${repeat('b ')}`],
  ['comments left open', `a ${repeat('<!-- ')}`],
  ['comments in HTML', `<div>${repeat('<!-->')}`],
  ['comments left open in HTML', `<div>${repeat('<!-- ')}`],
  ['instructions left open', `a ${repeat('<?')}`],
  ['sections of data left open', `a ${repeat('<![CDATA[')}`],
  ['HTML blocks', repeat('<div>\n\n')],
  ['attributes left open in HTML', `<div ${repeat('a="')}`],
  ['details in details', repeat('<details>\n\n# a\n')],
  ['details and quotes', repeat('<details>\n\n<blockquote>\n\n')],
  ['details closed wrongly', repeat('<details></blockquote>')],
  ['sections', repeat('# a\n')],
  ['headings without text', repeat('#\n')],
  ['underlined headings', repeat('a\n=\n')],
  ['sections in sections', repeat('# a\n## b\n### c\n#### d\n##### e\n###### f\nx\n')],
  ['a heading of notes', `# ${repeat('a (')}`],
  ['a heading of shortcodes', `# ${repeat(':a:')}`],
  ['tasks', repeat('- [x] a\n')],
  ['a task of notes', repeat('- [x] a: ')],
  ['a task of lines', `- [x] ${repeat('a\n')}`],
  ['a table of empty rows', `|a|b|\n|-|-|\n${repeat('|\n')}`],
  ['a table of many columns', `${repeat('a|')}\n${repeat('-|')}\n${repeat('b\n')}`],
  ['a row that is almost a delimiter', `a|b\n${repeat('-')}x`],
  ['spaces in a cell', `a|b\n-|-\n${repeat(' ')}x`],
  ['an equals sign and spaces in HTML', `<div a=${repeat(' ')}x`],
  ['equals signs in HTML', `<div ${repeat('= ')}`],
  ['tables', repeat('|a|\n|-|\n')],
  ['ampersands', repeat('&#')],
  ['character references', repeat('&amp;')],
  ['backslashes', repeat('\\')],
  ['blank lines', repeat(' \n')],
  ['spaces', `# a${repeat(' ')}b`],
  ['one long line', repeat('a ')],
  ['NUL', repeat('\0')],
  ['halves of surrogate pairs', repeat('\uD800')],
  ['combining marks', `a${repeat('\u0301\u0316')}`],
  ['zero-width characters', repeat('\u200B')],
  ['everything', repeat('*_`[<!&\\~#>-|\n')],
  ['a body of twice the size', repeat('- [x] a\n# [b](c)\n> d\n').repeat(2)],
];

describe('hostile bodies', () => {
  // Each takes under 200 ms.
  it.each(bodies)('%s: read and searched in under a second', (_, markdown) => {
    const read = () => {
      const body = parseBody(markdown);
      const section = findSection(body, ['a', 'Testing']);
      findTasks(section?.tasks ?? body.tasks, ['a']);
      isPlaceholder(section?.content ?? body.lead);
    };
    expect(leastWork(read, 1000)).toBeLessThan(1000);
  });

  it('bounds the text it keeps', () => {
    const body = parseBody(repeat('<details>\n\n# a\n## b\n### c\n#### d\n##### e\n###### f\n\ntext\n\n'));
    const kept = body.sections.reduce((total, { content }) => total + content.length, 0);
    expect(kept).toBeLessThan(30 * size);
  });
});
