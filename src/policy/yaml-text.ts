/** Plain data as YAML that people read: short collections on one line, long lists folded, comments above what they explain. */

/** Columns of a line, where its words allow it. */
const width = 110;

/** What stands above a setting, and in which style; `path` leads to it from the root. */
export interface Style {
  comments(path: readonly string[]): readonly string[];
  /** Whether an empty line comes before it. */
  spaced(path: readonly string[]): boolean;
}

export interface YamlText {
  text: string;
  /** The line of every setting and list item, from 1, by its path as JSON. */
  lines: ReadonlyMap<string, number>;
}

type Mapping = Readonly<Record<string, unknown>>;

/** Writes a mapping. Reading the text as YAML 1.2 gives the same data. */
export function yamlText(data: Mapping, style: Style, head: readonly string[]): YamlText {
  const writer = new Writer(style, head);
  writer.mapping(data, [], '');
  return { text: `${writer.lines.join('\n')}\n`, lines: writer.places };
}

class Writer {
  readonly lines: string[];
  readonly places = new Map<string, number>();
  private readonly style: Style;
  private readonly told = new Map<string, readonly string[]>();

  constructor(style: Style, head: readonly string[]) {
    this.style = style;
    this.lines = head.map((line) => `# ${line}`.trimEnd());
  }

  mapping(mapping: Mapping, path: readonly string[], indent: string): void {
    for (const [key, value] of Object.entries(mapping)) {
      if (value !== undefined) this.entry(key, value, [...path, key], indent);
    }
  }

  private entry(key: string, value: unknown, path: readonly string[], indent: string): void {
    if (this.style.spaced(path)) this.lines.push('');
    for (const comment of this.commentsOf(path)) {
      this.lines.push(...wrapped(comment, width - indent.length - 2).map((line) => `${indent}# ${line}`));
    }
    this.place(path);
    const name = `${indent}${scalar(key)}:`;
    const isLong = (Array.isArray(value) && value.some(isCollection)) || this.isExplained(value, path);
    const flow = isLong ? null : onOneLine(value);
    if (flow !== null && (name.length + flow.length < width || !isCollection(value)))
      this.lines.push(`${name} ${flow}`);
    else if (Array.isArray(value)) this.list(value, path, name, indent);
    else if (isMapping(value)) {
      this.lines.push(name);
      this.mapping(value, path, `${indent}  `);
    }
  }

  private list(list: readonly unknown[], path: readonly string[], name: string, indent: string): void {
    if (!list.some(isCollection)) {
      this.folded(list, path, name, indent);
      return;
    }
    this.lines.push(name);
    for (const [index, item] of list.entries()) this.item(item, [...path, String(index)], indent);
  }

  private item(item: unknown, path: readonly string[], indent: string): void {
    this.place(path);
    const flow = this.isExplained(item, path) ? null : onOneLine(item);
    if (flow !== null && indent.length + flow.length + 4 < width) this.lines.push(`${indent}  - ${flow}`);
    else if (isMapping(item) && Object.keys(item).length > 0) {
      const start = this.lines.length;
      this.mapping(item, path, `${indent}    `);
      this.lines[start] = `${indent}  - ${(this.lines[start] ?? '').trimStart()}`;
    } else this.lines.push(`${indent}  - ${JSON.stringify(item)}`);
  }

  /** A list of texts in brackets over several lines: as many on each as fit. */
  private folded(list: readonly unknown[], path: readonly string[], name: string, indent: string): void {
    this.lines.push(`${name} [`);
    let line = `${indent}  `;
    for (const [index, item] of list.entries()) {
      const text = `${scalar(item)},`;
      if (line.trim() !== '' && line.length + text.length > width) {
        this.lines.push(line.trimEnd());
        line = `${indent}  `;
      }
      this.place([...path, String(index)]);
      line += `${text} `;
    }
    this.lines.push(line.trimEnd(), `${indent}]`);
  }

  private place(path: readonly string[]): void {
    this.places.set(JSON.stringify(path), this.lines.length + 1);
  }

  /** On one line there is no room for what explains the members. */
  private isExplained(value: unknown, path: readonly string[]): boolean {
    return isMapping(value) && Object.keys(value).some((key) => this.commentsOf([...path, key]).length > 0);
  }

  private commentsOf(path: readonly string[]): readonly string[] {
    const key = JSON.stringify(path);
    const comments = this.told.get(key) ?? this.style.comments(path);
    this.told.set(key, comments);
    return comments;
  }
}

const isMapping = (value: unknown): value is Mapping =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isCollection = (value: unknown): boolean => typeof value === 'object' && value !== null;

/** A value in one line; null: too much for one. */
function onOneLine(value: unknown): string | null {
  if (!isCollection(value)) return scalar(value);
  const items = Array.isArray(value)
    ? value.map(onOneLine)
    : Object.entries(isMapping(value) ? value : {}).map(([key, member]) => {
        const text = onOneLine(member);
        return text === null || isMapping(member) ? null : `${scalar(key)}: ${text}`;
      });
  const text = items.includes(null) ? null : items.join(', ');
  if (text === null || text.length > width) return null;
  return Array.isArray(value) ? `[${text}]` : text === '' ? '{}' : `{${text}}`;
}

/** Words that YAML 1.1 or 1.2 takes for something else than a text. */
const reserved = /^(?:true|false|null|yes|no|on|off|y|n|~)$/i;

/** A text without quotes where nothing in it has a meaning of its own, in quotes otherwise. */
function scalar(value: unknown): string {
  if (typeof value !== 'string') return JSON.stringify(value);
  const plain = /^[A-Za-z][\w./ ()-]*$/.test(value) && !value.endsWith(' ') && !reserved.test(value);
  return plain ? value : quoted(value);
}

/** JSON's escapes are YAML's as well, but for characters that YAML does not print. */
function quoted(value: string): string {
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function wrapped(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + word.length + 1 > columns) {
      lines.push(line);
      line = '';
    }
    line += line === '' ? word : ` ${word}`;
  }
  return line === '' ? lines : [...lines, line];
}
