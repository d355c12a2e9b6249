/** What markdown-it uses of `entities`, and nothing else; see entities.cts. */
// The package's own name stands for the stand-in where this is bundled; this entry of it does not.
export { decodeHTMLStrict } from 'entities/decode';
