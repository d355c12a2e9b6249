import type { Token } from 'markdown-it';
import type { Body } from './body.ts';
import { writtenLines } from './content.ts';
import { HtmlReader } from './html.ts';
import { plainText, readLines } from './inline.ts';
import { type Blocks, readBlocks } from './markdown.ts';
import { Outline } from './outline.ts';

/**
 * Reads the body of a pull request as a reader on GitHub sees it. `null`, as GitHub says for none, is an empty body.
 *
 * - A section begins with a heading (`#` or underlined) that stands in no list, quote, code, comment or HTML.
 * - A task is a list item whose first paragraph begins with `[ ]`, `[x]` or `[X]` and a space, and has a text;
 *   in quotes, code, comments and HTML there are none. A line that follows unindented is no part of its text.
 * - Inside `<details>` both count, but as `folded`, and a heading there ends no section around it.
 *
 * Never throws, and takes time in proportion to the length, whatever the body. What is nested more than
 * a dozen lists deep is not read. Sources: CommonMark 0.31; GitHub Flavored Markdown, “Task list items”.
 */
export function parseBody(markdown: string | null): Body {
  const source = (markdown ?? '').replace(/^\uFEFF/, '');
  return new BodyReader(source).read();
}

/**
 * One whitespace character or an x in the brackets, whitespace behind them: the task-list filter that GitHub
 * published (github/task_list). Where no text follows, GitHub renders no box.
 */
const box = /^\[([\sxX])\](?=\s)/;

class BodyReader {
  readonly #blocks: Blocks;
  readonly #lines: readonly string[];
  readonly #outline = new Outline();
  readonly #html = new HtmlReader();
  #quotes = 0;

  constructor(source: string) {
    this.#blocks = readBlocks(source);
    this.#lines = source.split(/\r\n?|\n/);
  }

  read(): Body {
    for (const [index, token] of this.#blocks.tokens.entries()) {
      if (token.type === 'blockquote_open') this.#quotes += 1;
      if (token.type === 'blockquote_close') this.#quotes -= 1;
      if (token.nesting >= 0 && token.type !== 'inline') {
        this.#html.reach(token.level);
        this.#outline.fold(this.#html.folds, lineOf(token));
      }
      if (token.type === 'html_block') this.#readHtml(token);
      else if (!this.#html.hidden) this.#readLeaf(token, index);
    }
    return this.#outline.finish(this.#lines.length + 1);
  }

  #readHtml(token: Token): void {
    const { text, folds } = this.#html.read(token.content, token.level);
    const lines = text.split('\n').map((line) => ({ text: line, bare: line }));
    this.#outline.write(writtenLines(lines).join('\n'));
    for (const depth of folds) this.#outline.fold(depth, lineOf(token));
  }

  #readLeaf(token: Token, index: number): void {
    if (token.type === 'fence' || token.type === 'code_block') {
      if (token.content.trim() !== '') this.#outline.write(token.content.replace(/\n$/, ''));
    } else if (token.type === 'inline') {
      const { tokens } = this.#blocks;
      const opener = tokens[index - 1];
      if (opener?.type === 'heading_open') this.#readHeading(opener, token);
      else if (tokens[index - 2]?.type === 'list_item_open' && !this.#quoted) this.#readItem(token);
      else this.#outline.write(this.#written(token.content));
    }
  }

  get #quoted(): boolean {
    return this.#quotes > 0 || this.#html.quoted;
  }

  #readHeading(opener: Token, { content }: Token): void {
    if (opener.level > 0 || this.#quoted) return;
    const { text } = plainText(content, this.#blocks.references);
    this.#outline.heading(text, Number(opener.tag.slice(1)), lineOf(opener));
  }

  /** Reads the first paragraph of a list item: a task, or plain text. */
  #readItem(token: Token): void {
    const own = token.content.split('\n');
    // What is typed right below an item without indentation belongs to it in Markdown, but is not its label:
    // GitHub shows it on a line of its own, and it is how people answer below the last box.
    const first = lineOf(token);
    const below = own.findIndex((_, index) => index > 0 && /^[^\s>]/.test(this.#lines[first - 1 + index] ?? ''));
    const label = own.slice(0, below === -1 ? own.length : below).join('\n');
    const [marker, mark] = box.exec(label) ?? [];
    if (marker === undefined || mark === undefined || this.#isReference(mark)) {
      this.#outline.write(this.#written(token.content));
      return;
    }
    const checked = mark === 'x' || mark === 'X';
    const { text, struck } = plainText(label.slice(marker.length), this.#blocks.references);
    if (text !== '') {
      this.#outline.task({ text, checked, line: first, ...(struck ? { struck } : {}) });
      if (checked) this.#outline.write(`[x] ${text}`);
    }
    if (below !== -1) this.#outline.write(this.#written(own.slice(below).join('\n')));
  }

  /** `[x]` is a link, not a box, where the body defines it. */
  #isReference(mark: string): boolean {
    return Object.hasOwn(this.#blocks.references.references ?? {}, mark.toUpperCase());
  }

  #written(source: string): string {
    return writtenLines(readLines(source, this.#blocks.references)).join('\n');
  }
}

/** 1-based. */
const lineOf = (token: Token): number => (token.map?.[0] ?? 0) + 1;
