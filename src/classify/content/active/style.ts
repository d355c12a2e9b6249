/** What makes a style sheet run, or load from elsewhere. Every pattern is linear. */

import { each, type Find } from './found.ts';

/** Expressions and bindings of old browsers, programs as addresses, and plug-ins of preprocessors. */
const running = [
  /(?<![\w-])expression\s*\(/gi,
  /-moz-binding/gi,
  /(?<![\w-])(?:-ms-)?behavior\s*:[^;{}]{0,200}?url/gi,
  /["'(]\s*(?:javascript|vbscript)\s*:/gi,
  /url\(\s*(?:["']\s*)?(?:file|vbscript|javascript)\s*:/gi,
  /data\s*:\s*(?:text\/html|(?:text|application)\/(?:x-)?javascript)/gi,
  /@(?:plugin|config)(?![\w-])/gi,
];

/** What ends a sheet that is put into a page. */
const pageAround = /<\/?(?:style|script)(?![\w-])/gi;

const imports = /@import(?![\w-])/gi;

/** Files beside this one, or of a package: `'mixins', "./base.css" screen`, `url(base.css)`, Less's `(reference) "mixins"`. */
const local = /^\s*(?:\([a-z, ]{1,60}\)\s*)?(?:url\(\s*)?["']?[\w@~.-][\w@~./ "',()-]{0,400};?\s*$/i;

/** Options of Less: what is imported so runs, or is put out as it is. */
const asIs = /^\s*\([^)]{0,60}(?:js|inline|plugin)/i;

/** In a style sheet, where a file beside it, or of a package, may be imported. */
export const activeStyle: Find = function* (text) {
  for (const pattern of [...running, pageAround]) yield* each(text, pattern);
  for (const found of each(text, imports)) if (!isLocal(text, found.to)) yield found;
};

/** In a picture or a page, which import nothing. */
export const activeStyleWithin: Find = function* (text) {
  for (const pattern of running) yield* each(text, pattern);
  yield* each(text, imports);
};

/** JavaScript within Less, between backticks. */
export const activeLess: Find = (text) => each(text, /`/g);

/** Functions of Stylus that load a program, or read a file. */
export const activeStylus: Find = (text) => each(text, /(?<![@\w-])(?:use|json)\s*\(/gi);

/** Whether what is imported is told on the line, and comes from no other server. */
function isLocal(text: string, from: number): boolean {
  const line = text.slice(from, endOfLine(text, from)).replace(/\s\/\/.*$/, '');
  const target = line.slice(0, line.includes(';') ? line.indexOf(';') + 1 : line.length);
  return local.test(target) && !target.includes('//') && !asIs.test(target);
}

/** No import is longer; of a longer line nobody needs more. */
const longest = 500;

function endOfLine(text: string, from: number): number {
  const end = text.slice(from, from + longest).indexOf('\n');
  return from + (end < 0 ? longest : end);
}
