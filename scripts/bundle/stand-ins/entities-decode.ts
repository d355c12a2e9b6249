/** What markdown-it uses of `entities`, and nothing else; see entities.cts. */
// By its path from build/, where this is bundled: the package's own name stands for the stand-in there.
// @ts-expect-error: no such path from here
export { decodeHTMLStrict } from '../../../../node_modules/entities/dist/decode.js';
