/**
 * Takes the place of `entities` in the bundle: the package unpacks its table of 2,125 names as soon as it is loaded, and few
 * descriptions use one.
 */
const load = (): typeof import('entities', { with: { 'resolution-mode': 'import' }}) => require('./entities-decode.js');

exports.decodeHTMLStrict = (text: string) => load().decodeHTMLStrict(text);
