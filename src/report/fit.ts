import { join, type Markdown, md } from './markdown.ts';

/** A part of a document that can be shortened by whole items, or left out. */
export interface Block {
  /** 0 is kept whatever happens; the higher, the sooner it is shortened. */
  rank: number;
  /** Stands on the lines before the items; ends in an empty line where Markdown wants one. */
  before: Markdown;
  /** One line or more each. */
  items: readonly Markdown[];
  after: Markdown;
  /** Stands in place of the items that were left out. */
  more: (leftOut: number) => Markdown;
}

const line = md`
`;
const gap = md`

`;

const bytes = (markdown: Markdown | string) => Buffer.byteLength(markdown.toString());

/**
 * A document of blocks within `limit` bytes: the least important are shortened first, never inside an item. Where not even
 * the most important fit, only the first block remains, whatever its size.
 */
export function fitWithin(blocks: readonly Block[], limit: number, note: Markdown): Markdown {
  const printed = blocks.map(print);
  const between = bytes(gap);
  const sizes = printed.map((block) => bytes(block) + between);
  let size = sizes.reduce((sum, each) => sum + each, 0);
  if (size <= limit) return join(printed, gap);
  size += bytes(note);
  const leastImportantFirst = [...blocks.entries()]
    .filter(([, { rank }]) => rank > 0)
    .sort(([, a], [, b]) => b.rank - a.rank);
  for (const [index, block] of leastImportantFirst) {
    if (size <= limit) break;
    const shorter = print(shortened(block, size - limit));
    size += bytes(shorter) + between - (sizes[index] ?? 0);
    printed[index] = shorter;
  }
  return size <= limit ? join([...printed, note], gap) : join(printed.slice(0, 1), gap);
}

function shortened(block: Block, excess: number): Block {
  let saved = 0;
  let count = block.items.length;
  const cost = bytes(block.more(block.items.length)) + 1;
  while (count > 0 && saved < excess + cost) {
    count -= 1;
    saved += bytes(block.items[count] ?? '') + 1;
  }
  if (count === 0) return { ...block, before: md``, items: [], after: md`` };
  return { ...block, items: [...block.items.slice(0, count), block.more(block.items.length - count)] };
}

const print = ({ before, items, after }: Block): Markdown => join([before, ...items, after], line);
