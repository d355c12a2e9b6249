/** Parts of what webpack itself puts into a bundle's script, as rolldown writes them. */
const loading = /\bimport\("\.\/" \+ \w+\.u\(chunkId\)\)/;
const loaded = /\bvar installedChunks = \{/;
const named = /\breturn "" \+ chunkId \+ "\.index\.js";/;
const chunkLoaders = /^\s*__nccwpck_require__\.f = \{\};$/m;

/** One for connections to be made, one for requests to be sent on them, and one for those that were made later. */
const turns = 3;
const turn = `(turn = turn.then(async () => { for (let nth = 0; nth < ${turns}; nth++) await new Promise((resolve) => setImmediate(resolve)); }))`;

/** Built-in modules that take Node milliseconds to load, and that a run may do without until its end, or altogether. */
const lateBuiltIns = /module\.exports = createRequire\(import\.meta\.url\)\("(?:node:)?(crypto|https|tls)"\);/g;
const lateBuiltIn =
  'module.exports = new Proxy({}, { get: (_, name) => createRequire(import.meta.url)("node:$1")[name] });';

/** See late.ts. */
const late = `
__nccwpck_require__.late = (moduleId, file) => new Proxy({}, { get(_, name) {
	if (!__nccwpck_require__.o(__nccwpck_require__.m, moduleId)) Object.assign(__nccwpck_require__.m, createRequire(import.meta.url)(file));
	return __nccwpck_require__(moduleId)[name];
} });`;

/**
 * Changes how the bundle's script loads the rest. Throws where webpack does it otherwise than is known here.
 *
 * Chunks are loaded one after the other, and the event loop turns a few times before each. Together they keep the thread busy for as long
 * as an answer of GitHub takes, and what was asked before would not even be sent: a connection needs several turns, and one by
 * TLS several answers, before the first byte of a request is on its way.
 *
 * Some built-in modules are loaded when something of them is used.
 *
 * `files` tells in which file a chunk is that has none of its own. And there is `__webpack_require__.late` for modules that are not
 * loaded before something of them is used.
 */
export function withLoaders(script: string, files: ReadonlyMap<string, string> = new Map()): string {
  const once = (code: string, pattern: RegExp, change: (found: string) => string): string => {
    if (code.split(pattern).length !== 2) throw new Error('The bundle loads its chunks in a way that is not known.');
    return code.replace(pattern, change);
  };
  const inTurns = once(script.replace(lateBuiltIns, lateBuiltIn), loading, (load) => `${turn}.then(() => ${load})`);
  const declared = once(inTurns, loaded, (declaration) => `var turn = Promise.resolve();\n${declaration}`);
  const places = JSON.stringify(Object.fromEntries(files));
  const found = once(declared, named, () => `return ${places}[chunkId] ?? "" + chunkId + ".index.js";`);
  return once(found, chunkLoaders, (loaders) => `${loaders}${late}`);
}
