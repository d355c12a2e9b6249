/** What makes markup run, or bring along what runs: in SVG, and in texts that are shown as HTML. Every pattern is linear. */

import { each, type Find, type Found } from './found.ts';

/** Elements that run or load something by themselves; with any prefix, since XML lets each file choose its own. */
const elements = /<\/?(?:[\w.-]{1,40}:)?(?:script|foreignobject|iframe)(?![\w.-])/gi;

/** The same, as far as attributes tell it: `<link>` alone is a common mark in texts for where a link comes. */
const withAttributes =
  /<(?:[\w.-]{1,40}:)?(?:object|embed|applet|frame|frameset|base|link|form|handler|listener|portal)(?=[\s/])/gi;

/** Another page, after a while. */
const refresh = /http-equiv\s*=/gi;

/** Declarations and instructions that bring in other text, and delimiters of programs within a page. */
const declarations =
  /<!(?:entity|attlist|notation)(?![\w-])|<!doctype[^>[]{0,300}\[|<\?(?:php|=|xml-stylesheet|xsl)|<%(?:[=#-]|@?\s|[a-z_][\w(])|1999\/xhtml|<xi:include/gi;

/** `onclick =`, in any quotes or none. No browser knows an event by the names that `harmless` has. */
const handlers = /(?<![\w.-])on[a-z]{1,60}\s*=(?![=>])/gi;
/** What stands between its `on` and the blanks before its `=`. */
const eventOf = ({ shown }: Found): string => shown.slice('on'.length, -'='.length).trimEnd().toLowerCase();
const harmless = new Set(
  'e es ce ly line lines board boarding going to set sets site shore stage ward wards wardly ion ions eself eway etime getting'.split(
    ' ',
  ),
);

/** An animation that changes an address or an event. */
const animated = /attributename\s*=\s*(?:["']\s*)?(?:[\w.-]{1,40}:)?(?:href|src|on[a-z])/gi;

/** A document in an attribute. */
const documents = /(?<![\w-])srcdoc\s*=/gi;

const addresses = /(?<![\w-])(?:href|src|action|formaction|data|poster|background|ping)\s*=/gi;

const loose = (word: string): string => [...word].join('[\\t\\r\\n]*');
const programs = new RegExp(`(?<![a-z0-9])(?:${loose('javascript')}|${loose('vbscript')})[\\t\\r\\n]*:`, 'gi');
const documentsAsData =
  /(?<![\w-])data\s*:\s*(?:text\/(?:html|xml|javascript)|application\/(?:[\w.-]{0,40}\+)?(?:xml|xhtml|javascript))/gi;

export const activeMarkup: Find = function* (text) {
  yield* each(text, elements);
  yield* each(text, withAttributes);
  yield* each(text, refresh);
  yield* each(text, declarations);
  for (const found of each(text, handlers)) if (!harmless.has(eventOf(found))) yield found;
  yield* each(text, animated);
  yield* each(text, documents);
  yield* each(text, documentsAsData);
  for (const found of each(text, addresses)) if (!leadsOn(text, found.to)) yield found;
  for (const found of each(text, programs)) if (isAddress(text, found)) yield found;
};

/** Schemes that open a page or another program and run nothing. */
const schemes = new Set(['http', 'https', 'mailto', 'tel', 'sms', 'ftp', 'ftps']);
const pictures = /^\s*image\/(?:png|jpe?g|gif|webp|avif|bmp|x-icon)(?=[;,])/i;

/** Whether an address behind `=` is relative or of a scheme that runs nothing. What the hunk does not show to its end is neither. */
function leadsOn(text: string, from: number): boolean {
  const start = startOf(text, from);
  const isQuoted = text[start] === '"' || text[start] === "'";
  let scheme = '';
  for (let at = isQuoted ? start + 1 : start; at < text.length; at++) {
    const character = text[at] ?? '';
    if (isQuoted && isBlank(text, at)) continue;
    if (!/[a-z0-9+.-]/i.test(character)) return endsWell(text, at, scheme);
    scheme += character.toLowerCase();
    if (scheme.length > longestScheme) return true;
  }
  return false;
}

const longestScheme = 40;

/** Whether what stands behind the first letters of an address makes them no scheme, or that of a page or a picture. */
function endsWell(text: string, at: number, scheme: string): boolean {
  if (text[at] === '&') return text.startsWith('&amp;', at);
  return text[at] !== ':' || schemes.has(scheme) || (scheme === 'data' && isPicture(text, at + 1));
}

function startOf(text: string, from: number): number {
  let at = from;
  while (at < text.length && isBlank(text, at)) at++;
  return at;
}

const isBlank = (text: string, at: number): boolean => text.charCodeAt(at) <= 32;

const isPicture = (text: string, at: number): boolean => pictures.test(text.slice(at, at + 40));

/**
 * Whether `javascript:` is an address, and no prose about a language: with something right behind it, or where an address
 * begins. Behind a star it would be no program: `**JavaScript:**`.
 */
function isAddress(text: string, { from, to }: Found): boolean {
  const next = text[to] ?? '';
  if (next.trim() !== '') return next !== '*';
  let before = from - 1;
  while (before >= 0 && (text[before] ?? '').trim() === '') before--;
  return before >= 0 && '"\'=<'.includes(text[before] ?? '');
}
