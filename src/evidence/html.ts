import { oneLine } from '../report/visible.ts';

/** Only this module makes one, so text that nobody escaped is not `Html` and does not compile where it is asked for. */
class SafeHtml {
  readonly #source: string;
  constructor(source: string) {
    this.#source = source;
  }
  toString(): string {
    return this.#source;
  }
}

/** HTML that can be printed as it is: what strangers wrote in it has been escaped. */
export type Html = SafeHtml;

/** What a template takes: text and numbers are escaped, a list is joined without a separator. */
type Value = string | number | Html | readonly Html[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

const escaped = (value: string): string => value.replace(/[&<>"'`]/g, (character) => entities[character] ?? '');

/**
 * A template of our own HTML: every value is escaped unless it is `Html` already, so it can stand as text or in an attribute in
 * double quotes. Text is put on one line, and what a reader cannot see in it is written out.
 */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Html {
  return new SafeHtml(parts.reduce((all, part, index) => `${all}${safe(values[index - 1] ?? '')}${part}`));
}

function safe(value: Value): string {
  if (value instanceof SafeHtml) return value.toString();
  if (typeof value === 'object') return value.map(String).join('');
  return text(String(value)).toString();
}

/** A stranger's text as one line, of at most `limit` code points. */
export function text(value: string, limit = 4000): Html {
  return new SafeHtml(escaped(oneLine(value, limit)));
}

/** Joins what is not empty. */
export function joined(parts: readonly Html[], separator: Html): Html {
  const shown = parts.map(String).filter((part) => part !== '');
  return new SafeHtml(shown.join(separator.toString()));
}

/** A stranger's text of several lines, each on its own; of empty lines in a row one is kept. */
export function lines(value: string): Html {
  const all = value.split(/\r\n?|\n/).map((line) => text(line));
  const kept = all.filter((line, index) => String(line) !== '' || (index > 0 && String(all[index - 1]) !== ''));
  while (String(kept.at(-1) ?? 'end') === '') kept.pop();
  return joined(
    kept.map((line) => (String(line) === '' ? html`<br>` : html`${line}<br>`)),
    html`\n`,
  );
}

/** A link to an https address; any other address gives the text alone. */
export function link(label: string | Html, address: string | null): Html {
  const target = address !== null && address.length <= 2000 && URL.canParse(address) ? new URL(address) : null;
  const isPlain = target?.protocol === 'https:' && target.username === '' && target.password === '';
  // Not through `text`: an address keeps its characters, which are ASCII after parsing.
  return isPlain ? html`<a href="${new SafeHtml(escaped(target.href))}" rel="noreferrer">${label}</a>` : html`${label}`;
}
