/**
 * Takes the place of `json-with-bigint` in the bundle: GitHub's client would look at each value of an answer by itself, to
 * make integers beyond 2^53 exact. GitHub's numbers are far from that, and thousands of files take tens of milliseconds so.
 */
const { parse, stringify } = JSON;

export { parse as JSONParse, stringify as JSONStringify };
