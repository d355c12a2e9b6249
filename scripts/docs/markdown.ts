/** Our own prose (descriptions, messages) as Markdown: what stands between backticks is code, the rest is no markup. */
export function prose(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .split(/(`[^`]*`)/)
    .map((piece) => (piece.startsWith('`') ? cell(piece) : piece.replace(/[\\*_<>|~[\]]/g, (mark) => `\\${mark}`)))
    .join('');
}

/** A value as a code span, also inside a table. */
export function code(value: string): string {
  return cell(value.includes('`') ? `\`\` ${value} \`\`` : `\`${value}\``);
}

/** In a table a bar would end the cell, also inside a code span. */
const cell = (text: string): string => text.replaceAll('|', '\\|');

/** A table of cells that are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** The anchor that GitHub gives a heading. */
export function slug(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[^\p{L}\p{N}\p{M} _-]/gu, '')
    .replaceAll(' ', '-');
}

export const fenced = (language: string, text: string): string => `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;
