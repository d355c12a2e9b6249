import type { AttributeResult } from './attributes.ts';
import { type Html, html } from './html.ts';
import { bothClocks, resultWords } from './wording.ts';

export type Tone = 'good' | 'bad' | 'mid' | 'quiet';

/** A word that is seen at once. */
export const tag = (tone: Tone, words: string): Html => html`<span class="tag ${tone}">${words}</span>`;

/** A hash, a commit or a path. */
export const code = (value: string): Html => html`<code>${value}</code>`;

/** An instant on both clocks, which break apart only between them. */
export function moment(at: Date, timezone: string): Html {
  const [local = '', utc = ''] = bothClocks(at, timezone).split(' (');
  return html`<span class="when">${local}</span> <span class="when quiet">(${utc}</span>`;
}

/** A stranger's words, whose direction of writing does not reach beyond them. */
export const words = (value: string): Html => html`<bdi>${value}</bdi>`;

interface Heading {
  text: string;
  as?: 'n' | 'c' | 'nowrap';
}

/** A table; without rows, what stands instead. */
export function table(headings: readonly (string | Heading)[], rows: readonly (readonly (string | Html)[])[]): Html {
  const columns = headings.map((heading) => (typeof heading === 'string' ? { text: heading } : heading));
  const head = columns.map(({ text, as = '' }) => html`<th scope="col" class="${as}">${text}</th>`);
  const body = rows.map(
    (row) => html`<tr>${row.map((cell, index) => html`<td class="${columns[index]?.as ?? ''}">${cell}</td>`)}</tr>\n`,
  );
  return html`<table><thead><tr>${head}</tr></thead>\n<tbody>\n${body}</tbody></table>\n`;
}

/** A table of two columns: what, and its value. */
export function facts(rows: readonly (readonly [string, string | Html])[]): Html {
  const body = rows.map(([name, value]) => html`<tr><th scope="row">${name}</th><td>${value}</td></tr>\n`);
  return html`<table class="facts"><tbody>\n${body}</tbody></table>\n`;
}

export const list = (items: readonly (string | Html)[]): Html =>
  items.length === 0 ? html`` : html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>\n`;

const tones: Readonly<Record<AttributeResult, Tone>> = {
  met: 'good',
  'not-met': 'bad',
  lifted: 'mid',
  'not-asked': 'quiet',
  unclear: 'bad',
};

/** The result of a test, as a word: colours alone are lost in print. */
export const result = (value: AttributeResult): Html => tag(tones[value], resultWords[value]);

/** Of the record at a place, the name to link to. */
export const anchor = (place: string): string => `record-${place.replaceAll('/', '-')}`;
