import { oneLine, shorten, shortenMiddle, visible } from './visible.ts';

/** Only this module makes one, so text that nobody escaped is not `Markdown` and does not compile where it is asked for. */
class SafeMarkdown {
  readonly #source: string;
  constructor(source: string) {
    this.#source = source;
  }
  toString(): string {
    return this.#source;
  }
}

/** Markdown that can be printed as it is: what strangers wrote in it has been escaped. */
export type Markdown = SafeMarkdown;

/** A zero-width space: shows nothing, and stops GitHub from making a link, a mention or an emoji. */
const gap = '&#8203;';

/**
 * What GitHub gives a meaning to inside a line. Mentions, references to issues and commits, emoji names and formulas are
 * looked for after Markdown has been rendered, where a backslash no longer protects: those get a gap or an element between.
 * What our own text could complete (a colon or a digit after the end) counts as complete.
 * https://docs.github.com/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 */
const meaningful =
  /[\\`*_[\]~<>&|$@]|#(?=\d|$)|:(?=\/\/|[\w+-]{1,60}(?::|$))|www(?=\.)|(?<![a-z0-9])gh-(?=\d)|(?<![a-z0-9])[0-9a-f]{7,40}(?![a-z0-9])/gi;

const replacements: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '&': '&amp;',
  '|': '&#124;',
  // https://docs.github.com/get-started/writing-on-github/working-with-advanced-formatting/writing-mathematical-expressions
  $: '<span>$</span>',
};

function harmless(token: string): string {
  const replacement = replacements[token];
  if (replacement !== undefined) return replacement;
  if (/^[\\`*_[\]~]$/.test(token)) return `\\${token}`;
  // A commit is recognised by seven characters; no piece of it may stay that long.
  if (/^[0-9a-f]{7}/i.test(token)) return token.replace(/.{6}(?=.)/g, `$&${gap}`);
  return `${token}${gap}`;
}

/** At the start of a line, these would open a heading, a list, a rule, or the underline of a heading or a table. */
function harmlessStart(line: string): string {
  return line.replace(/^([-+=:#.)]|\d{1,9}(?=[.)](?:\s|$)))/, (start) =>
    /\d/.test(start) ? `${start}\\` : `\\${start}`,
  );
}

/** A stranger's text as one line of text: it can forge no markup, link, mention or reference. At most `limit` code points. */
export function text(value: string, limit = 1000): Markdown {
  return new SafeMarkdown(harmlessStart(oneLine(value, limit).replace(meaningful, harmless)));
}

/** A stranger's text as a code span, also inside a table. At most `limit` code points. */
export function code(value: string, limit = 300): Markdown {
  const shown = shorten(visible(value), limit);
  if (shown.trim() === '') return new SafeMarkdown('`(empty)`');
  // Parsers disagree on backslashes before a pipe in a code span of a table; in an element both can be written safely.
  if (shown.includes('|')) return md`<code>${text(shown, limit)}</code>`;
  const longest = Math.max(0, ...(shown.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const padding = /^[` ]|[` ]$/.test(shown) ? ' ' : '';
  return new SafeMarkdown(`${fence}${padding}${shown}${padding}${fence}`);
}

/** A block of code as it stands, such as a chart; nothing in it can end it. `language` is a word of our own. */
export function fenced(language: 'mermaid', value: string): Markdown {
  const longest = Math.max(2, ...(value.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return new SafeMarkdown(`${fence}${language}\n${value}\n${fence}`);
}

/** The path of a file as a code span; of a long one, both ends stay. */
export function path(value: string, limit = 160): Markdown {
  return code(shortenMiddle(visible(value), limit), limit);
}

/** A link to an https address; any other address gives the text alone. */
export function link(label: string | Markdown, address: string | null | undefined): Markdown {
  const target = address === null || address === undefined ? null : destination(address);
  return target === null ? md`${label}` : md`[${label}](${target})`;
}

function destination(address: string): Markdown | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'https:' || url.username !== '' || url.password !== '' || url.href.length > 2000) return null;
  const percent = (character: string) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
  return new SafeMarkdown(url.href.replace(/[()<>[\]\\|`*_~$'"{}^]/g, percent).replaceAll('&', '&amp;'));
}

/** Bold text. To be followed by a space or the end of a line, as Markdown wants it. */
export function strong(value: string): Markdown {
  const shown = text(value);
  return shown.toString() === '' ? shown : md`**${shown}**`;
}

/** A template of our own Markdown: every value is escaped unless it is `Markdown` already. */
export function md(parts: TemplateStringsArray, ...values: readonly (string | number | Markdown)[]): Markdown {
  const safe = (value: string | number | Markdown) =>
    (value instanceof SafeMarkdown ? value : text(String(value))).toString();
  return new SafeMarkdown(parts.reduce((all, part, index) => `${all}${safe(values[index - 1] ?? '')}${part}`));
}

/** Joins what is not empty. */
export function join(parts: readonly Markdown[], separator: Markdown): Markdown {
  const shown = parts.map(String).filter((part) => part !== '');
  return new SafeMarkdown(shown.join(separator.toString()));
}
