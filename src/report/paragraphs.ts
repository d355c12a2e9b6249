import { columns, wrap } from './wrap.ts';

/** How an item of a list begins. */
type Marker = 'numbers' | 'bullets';

/** A plain text of lines and headed lists, wrapped to a width; following lines of an item are indented. */
export class Paragraphs {
  readonly #lines: string[] = [];
  readonly #width: number;
  readonly #heading: (title: string) => string;

  constructor(width: number, heading: (title: string) => string) {
    this.#width = Math.max(20, width);
    this.#heading = heading;
  }

  line(content: string, style = (value: string): string => value): void {
    if (content !== '') this.#lines.push(...wrap(content, this.#width).map(style));
  }

  /** A line that is laid out already, such as a row of a table: not wrapped. */
  row(content: string): void {
    this.#lines.push(content);
  }

  gap(): void {
    this.#lines.push('');
  }

  /** Nothing at all where there are no items. */
  section(title: string, items: readonly string[], marker: Marker = 'bullets'): void {
    if (items.length === 0) return;
    this.#lines.push('', this.#heading(title));
    items.forEach((item, index) => {
      this.#item(marker === 'numbers' ? `  ${index + 1}. ` : '  - ', item);
    });
  }

  toString(): string {
    return `${this.#lines.join('\n')}\n`;
  }

  #item(start: string, content: string): void {
    const indent = ' '.repeat(columns(start));
    const lines = wrap(content, this.#width - indent.length);
    this.#lines.push(...lines.map((line, index) => `${index === 0 ? start : indent}${line}`));
  }
}
