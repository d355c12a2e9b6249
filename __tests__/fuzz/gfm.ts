/**
 * What GitHub makes of Markdown, by a parser that the project itself does not use: the structure of a page without its words,
 * and what GitHub would link, draw or replace in its texts afterwards.
 */
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { chartOf } from './chart.ts';
import { piecesOf } from './html.ts';

type Root = ReturnType<typeof fromMarkdown>;
type Node = Root['children'][number];

/** What GitHub finds in text after it was rendered: outside of code for all, and outside of links where it makes a link. */
const found: readonly { what: string; form: RegExp; inLinks?: true }[] = [
  { what: 'mention', form: /(?<!\w)@[a-z\d][\w-]*(?:\/[\w.-]+)?/gi },
  { what: 'reference', form: /#\d+/g },
  { what: 'reference', form: /\bGH-\d+/gi },
  { what: 'commit', form: /(?<![a-z\d])[\da-f]{7,40}(?![a-z\d])/gi },
  { what: 'address', form: /(?:https?|ftp):\/\/\S/gi },
  { what: 'address', form: /\bwww\.\S/gi },
  { what: 'mail', form: /[\w.+-]@[\w-]/g },
  { what: 'emoji', form: /:[\w+-]+:/g, inLinks: true },
  { what: 'formula', form: /\$/g, inLinks: true },
];

const activeIn = (text: string, inLink: boolean): string[] =>
  found
    .filter(({ inLinks }) => !inLink || inLinks === true)
    .flatMap(({ what, form }) => [...text.matchAll(form)].map(([match]) => `${what} ${match}`));

/** The page as a tree, a line for each element: its kind, what it leads to, and what is active in its texts. */
export function elementsOf(markdown: string): string[] {
  const tree = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  return childrenOf(tree.children, { markdown, inLink: false });
}

interface Around {
  markdown: string;
  inLink: boolean;
}

function childrenOf(children: readonly Node[], around: Around): string[] {
  const lines: string[] = [];
  for (let at = 0; at < children.length; at++) {
    const node = children[at];
    if (node === undefined) continue;
    // A dollar in an element of its own starts no formula, and counts as a letter.
    if (isDollar(children, at)) at += 2;
    else if (isHtml(node, '<code>')) {
      const { end, line } = codeFrom(children, at);
      lines.push(line);
      at = end;
      // A line break is no element; a text of several lines has more of ours.
    } else if (!isHtml(node, '<br>')) lines.push(...linesOf(node, around));
  }
  return lines;
}

const isDollar = (children: readonly Node[], at: number): boolean =>
  isHtml(children[at], '<span>') && isText(children[at + 1], '$') && isHtml(children[at + 2], '</span>');

/** An element of code, which stands for a code span where that cannot hold a pipe. */
function codeFrom(children: readonly Node[], start: number): { end: number; line: string } {
  const end = children.findIndex((each, index) => index > start && isHtml(each, '</code>'));
  if (end < 0) return { end: start, line: '<code> without an end' };
  const isPlain = children.every(
    ({ type }, at) =>
      at <= start || at >= end || type === 'text' || isDollar(children, at) || isDollar(children, at - 2),
  );
  return { end, line: isPlain ? 'code span' : '<code> around elements' };
}

const isHtml = (node: Node | undefined, value: string): boolean => node?.type === 'html' && node.value === value;
const isText = (node: Node | undefined, value: string): boolean => node?.type === 'text' && node.value === value;

function linesOf(node: Node, around: Around): string[] {
  switch (node.type) {
    case 'text':
      return activeIn(node.value, around.inLink);
    case 'html':
      return piecesOf(node.value).flatMap(({ kind, value }) =>
        kind === 'text' ? activeIn(value, around.inLink) : [value],
      );
    case 'inlineCode':
      return ['code span'];
    case 'code':
      return node.lang === 'mermaid'
        ? ['chart', ...indented(chartOf(node.value))]
        : [`code block ${node.lang ?? ''} ${node.value}`];
    case 'link':
      return [`link ${node.url}`, ...indented(childrenOf(node.children, { ...around, inLink: true }))];
    case 'image':
      return [`image ${node.url}`];
    case 'definition':
    case 'imageReference':
    case 'linkReference':
    case 'footnoteReference':
      return [`${node.type} ${node.identifier}`];
    case 'blockquote':
      return [`${node.type}${alertOf(node, around)}`, ...indented(quoted(childrenOf(node.children, around)))];
    default:
      return [described(node), ...('children' in node ? indented(childrenOf(node.children, around)) : [])];
  }
}

/** An element that is told by its kind and a few properties. */
function described(node: Node): string {
  switch (node.type) {
    case 'heading':
      return `heading ${node.depth}`;
    case 'list':
      return `list ${node.ordered ? `from ${node.start}` : ''}`;
    case 'listItem':
      return node.checked === null || node.checked === undefined ? 'item' : `item ${node.checked ? '[x]' : '[ ]'}`;
    case 'table':
      return `table of ${node.align?.map(String).join(' ')}`;
    case 'tableRow':
      return `row of ${node.children.length}`;
    case 'footnoteDefinition':
      return `${node.type} ${node.identifier}`;
    default:
      return node.type;
  }
}

/** The kind of box that GitHub draws around a quotation which begins so; a backslash keeps it from that. */
function alertOf({ children: [first] }: Extract<Node, { type: 'blockquote' }>, { markdown }: Around): string {
  const start = first?.position?.start.offset;
  return start === undefined ? '' : (/^\[!\w+\]/.exec(markdown.slice(start, start + 40))?.[0] ?? '');
}

/** What is quoted keeps the lines that its author gave it: paragraphs of words alone, however many, are one. */
function quoted(lines: readonly string[]): string[] {
  const isBlank = (at: number) => lines[at] === 'paragraph' && !lines[at + 1]?.startsWith(' ');
  return lines.filter((_, at) => !(isBlank(at) && at > 0 && lines[at - 1] === 'paragraph'));
}

const indented = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);
