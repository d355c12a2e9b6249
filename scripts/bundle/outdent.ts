import { Visitor } from 'rolldown/utils';
import { parsed } from './parsed.ts';

/** Webpack wraps every module in an object in an array; its code so begins two levels in, on every line. */
const levels = /^\t{1,2}/;

/**
 * Takes away the indentation that all modules of a chunk have in common. The lines of a template literal keep theirs: there it
 * is part of the text. Throws where the code cannot be parsed.
 */
export function outdent(code: string): string {
  const texts: { start: number; end: number }[] = [];
  new Visitor({ TemplateElement: ({ start, end }) => void texts.push({ start, end }) }).visit(parsed(code));
  texts.sort((one, other) => one.start - other.start);
  let next = 0;
  let at = 0;
  const lines = code.split('\n').map((line) => {
    const start = at;
    at += line.length + 1;
    while (next < texts.length && (texts[next]?.end ?? 0) < start) next += 1;
    return (texts[next]?.start ?? code.length) < start ? line : line.replace(levels, '');
  });
  return lines.join('\n');
}
