import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { slug } from '../../scripts/docs/markdown.ts';
import { pages } from '../../scripts/docs/parts.ts';

export const root = resolve(import.meta.dirname, '../..');
export const names: readonly string[] = pages(root);
export const read = (file: string): string => readFileSync(join(root, file), 'utf8');

/** A fenced block of a page, with what it is nested in taken off. */
export interface Block {
  page: string;
  line: number;
  language: string;
  text: string;
}

/** The fenced blocks of a page. */
export function blocks(page: string): Block[] {
  const found: Block[] = [];
  let open: (Block & { indent: string; fence: string }) | undefined;
  for (const [index, line] of read(page).split('\n').entries()) {
    const [, indent = '', fence, language = ''] = /^( *)(`{3,})(\w*)\s*$/.exec(line) ?? [];
    if (open === undefined) {
      if (fence !== undefined) open = { page, line: index + 1, language, text: '', indent, fence };
    } else if (fence === open.fence && language === '') {
      found.push({ page, line: open.line, language: open.language, text: open.text });
      open = undefined;
    } else open.text += `${line.startsWith(open.indent) ? line.slice(open.indent.length) : line}\n`;
  }
  if (open !== undefined) throw new Error(`${page}:${open.line}: a block is not closed`);
  return found;
}

/** The page without its blocks and code spans, in which nothing is a link. */
export function proseOf(page: string): string {
  return read(page)
    .replace(/^( *)(`{3,})[\s\S]*?^\1\2\s*$/gm, '')
    .replace(/(`+)[^`]+?\1/g, '`');
}

/** The anchors of a Markdown file: those of its headings, numbered where one repeats. */
export function anchors(file: string): Set<string> {
  const seen = new Map<string, number>();
  const text = read(file).replace(/^( *)(`{3,})[\s\S]*?^\1\2\s*$/gm, '');
  return new Set(
    [...text.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) => {
      const anchor = slug(heading);
      const times = seen.get(anchor) ?? 0;
      seen.set(anchor, times + 1);
      return times === 0 ? anchor : `${anchor}-${times}`;
    }),
  );
}

/** The targets of the links and pictures of a page. */
export function links(page: string): string[] {
  const text = proseOf(page);
  const markdown = [...text.matchAll(/\]\(([^()\s]+)\)/g)].map(([, target = '']) => target);
  const html = [...text.matchAll(/\b(?:src|srcset|href)="([^"]+)"/g)].map(([, target = '']) => target);
  return [...markdown, ...html];
}

/** A relative link as a path from the root, and its anchor. */
export function resolved(page: string, target: string): { file: string; anchor: string | undefined } {
  const [path = '', anchor] = target.split('#');
  return { file: path === '' ? page : join(dirname(page), path), anchor };
}
