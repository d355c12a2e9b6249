/** Takes the place of `punycode.js` in the bundle: markdown-it writes the names of hosts with it, as Node does by itself. */
import { domainToASCII, domainToUnicode } from 'node:url';

export default { toASCII: domainToASCII, toUnicode: domainToUnicode };
