import { decodeEntities } from './markdown.ts';

const tagStart = /<(?:(\/?)([a-z][a-z0-9-]*)|(!--)|[!?/])/gi;
const tagStep = />|=\s*(["'])/g;
const media = new Set(['img', 'video', 'audio']);
/** Their text names what follows, as a heading does. */
const labels = new Set(['summary', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const containers = new Set(['details', 'blockquote']);
const withinLine = new Set(
  'a abbr audio b code del em font i img ins kbd picture q s samp small span strike strong sub sup tt u var video'.split(
    ' ',
  ),
);
/** Containers open at once that are told apart; more are hostile. */
const mostOpen = 50;

/** What a browser shows of an HTML block. */
interface Shown {
  text: string;
  /** How many `<details>` were open after each of its tags that opened or closed one. */
  folds: number[];
}

/**
 * Reads a body's HTML blocks one after the other, because what one opens can reach over the Markdown behind it:
 * a comment hides it, `<details>` folds it, `<blockquote>` quotes it.
 */
export class HtmlReader {
  /** An open comment hides everything up to its end, as in a browser, even where CommonMark sees no comment. */
  hidden = false;
  #open: { name: string; level: number }[] = [];

  /** How many `<details>` are open. */
  get folds(): number {
    return this.#open.filter(({ name }) => name === 'details').length;
  }

  get quoted(): boolean {
    return this.#open.some(({ name }) => name === 'blockquote');
  }

  /** A browser closes with a list or a quote whatever HTML was opened in it: call for each block with its nesting level. */
  reach(level: number): void {
    while ((this.#open.at(-1)?.level ?? 0) > level) this.#open.pop();
  }

  /**
   * The visible text of an HTML block at a nesting level: no tags, comments, headings and summaries, but media.
   * Linear in the length of `html`.
   */
  read(html: string, level: number): Shown {
    const shown: Shown = { text: '', folds: [] };
    let inLabel = false;
    let at = this.hidden ? this.#endOfComment(html, 0) : 0;
    while (at < html.length) {
      tagStart.lastIndex = at;
      const tag = tagStart.exec(html);
      if (!inLabel) shown.text += decodeEntities(html.slice(at, tag?.index));
      if (tag === null) break;
      const [whole, slash, name, comment] = tag;
      if (comment !== undefined) {
        // From the dashes of the opening on: `<!-->` is a whole comment.
        at = this.#endOfComment(html, tag.index + 2);
        continue;
      }
      at = endOfTag(html, tag.index + whole.length);
      if (name === undefined) continue;
      const element = name.toLowerCase();
      const closes = slash === '/';
      if (labels.has(element)) inLabel = !closes;
      if (!inLabel) shown.text += trace(element, closes, html.slice(tag.index, at));
      if (containers.has(element)) shown.folds.push(this.#container(element, closes, level));
    }
    return shown;
  }

  #endOfComment(html: string, from: number): number {
    const end = html.indexOf('-->', from);
    this.hidden = end === -1;
    return this.hidden ? html.length : end + 3;
  }

  #container(name: string, closes: boolean, level: number): number {
    const opener = this.#open.findLastIndex((each) => each.name === name);
    if (!closes && this.#open.length < mostOpen) this.#open.push({ name, level });
    if (closes && opener !== -1) this.#open.length = opener;
    return this.folds;
  }
}

/** What a tag leaves in the text: media stay, and a block begins a new line. */
function trace(element: string, closes: boolean, tag: string): string {
  if (media.has(element)) return closes ? '' : tag;
  return withinLine.has(element) ? '' : '\n';
}

/** Where a tag ends: behind its `>`, quoted attribute values aside. An unclosed one ends with the block. */
function endOfTag(html: string, from: number): number {
  let at = from;
  for (;;) {
    tagStep.lastIndex = at;
    const step = tagStep.exec(html);
    if (step === null) return html.length;
    at = tagStep.lastIndex;
    const [, quote] = step;
    if (quote === undefined) return at;
    const end = html.indexOf(quote, at);
    if (end === -1) return html.length;
    at = end + 1;
  }
}
