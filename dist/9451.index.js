export const id = 9451;
export const ids = [9451];
export const modules = {

/***/ 59451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gz: () => (/* binding */ failed),
  _0: () => (/* binding */ parseData),
  eA: () => (/* binding */ parsedWith)
});

// EXTERNAL MODULE: ./build/src/policy/problem.js
var problem = __webpack_require__(12863);
;// CONCATENATED MODULE: ./build/src/policy/expectation.js

const kindNames = {
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a mapping of keys and values',
    record: 'a mapping of keys and values',
};
const formatNames = {
    url: 'a URL such as https://example.com/policy',
    date: 'a date such as 2026-12-24',
    time: 'a time such as 09:00',
    datetime: 'an instant with its zone, such as 2026-12-24T09:00:00Z',
    email: 'an e-mail address',
};
/** What was expected, and what to write instead where the value itself shows it. */
function expectation(issue, found) {
    if (issue.code === 'invalid_type') {
        const suggestion = converted(issue.expected, found);
        return {
            expected: kindNames[issue.expected] ?? issue.expected,
            ...(suggestion === undefined ? {} : { suggestion }),
        };
    }
    if (issue.code === 'invalid_format')
        return { expected: formatNames[issue.format] ?? 'another form of text' };
    if (issue.code === 'too_small')
        return { expected: amount('at least', 'more than', Number(issue.minimum), issue) };
    if (issue.code === 'too_big')
        return { expected: amount('at most', 'less than', Number(issue.maximum), issue) };
    return { expected: 'something else' };
}
function amount(inclusive, exclusive, limit, issue) {
    const unit = issue.origin === 'string' ? ' character' : issue.origin === 'array' ? ' item' : '';
    return `${issue.inclusive === false ? exclusive : inclusive} ${limit}${unit}${unit !== '' && limit !== 1 ? 's' : ''}`;
}
/** The written value as the expected kind, where that is plainly what was meant. */
function converted(expected, found) {
    if (found?.kind !== 'scalar' || found.value === null || found.source.length > 60)
        return undefined;
    const { value, source } = found;
    if (expected === 'string')
        return JSON.stringify(source);
    if (expected === 'array')
        return `[${source}]`;
    if (typeof value !== 'string')
        return undefined;
    if (expected === 'number' || expected === 'int')
        return /^\d{1,9}(\.\d{1,9})?$/.test(value) ? value : undefined;
    if (expected !== 'boolean')
        return undefined;
    if (/^(yes|on|true)$/i.test(value))
        return 'true';
    return /^(no|off|false)$/i.test(value) ? 'false' : undefined;
}
/** `, got …`: what stands there instead. */
function butGot(found) {
    if (found === undefined)
        return '';
    if (found.kind !== 'scalar')
        return `, got a ${found.kind}`;
    if (typeof found.value === 'string')
        return `, got the text ${(0,problem/* quote */.hD)(found.value)}`;
    return typeof found.value === 'number'
        ? `, got the number ${found.source.slice(0, 60)}`
        : `, got ${String(found.value)}`;
}

// EXTERNAL MODULE: ./build/src/policy/place-of.js
var place_of = __webpack_require__(44557);
// EXTERNAL MODULE: ./build/src/policy/suggest.js
var suggest = __webpack_require__(9570);
// EXTERNAL MODULE: ./build/src/policy/walk-schema.js
var walk_schema = __webpack_require__(99955);
;// CONCATENATED MODULE: ./build/src/policy/explain.js





/** Stands for "no message of the schema's own": given to zod as the message of last resort. */
const ownWords = '\u0000';
/** Beyond so many unknown keys in one mapping nobody reads on, and comparing names takes time. */
const mostHints = 100;
/** One issue of the effective policy as problems of the file, where it says it, in words for the policy's owner. */
function explain(issue, path, context) {
    if (issue.code === 'unrecognized_keys') {
        return issue.keys.map((key, index) => unknownKey(key, path, context, index < mostHints));
    }
    if (issue.code === 'invalid_union')
        return union(issue, path, context);
    if (issue.code === 'invalid_key') {
        const reason = issue.issues.map(({ message }) => message).find((message) => message !== ownWords);
        return [
            explain_problem(`the key ${(0,problem/* quote */.hD)(String(path.at(-1)))} is not possible here${reason ? `: ${reason}` : ''}`, path, context, 'key'),
        ];
    }
    const found = context.origin(path)?.node;
    if (found?.kind === 'scalar' && found.value === null) {
        return [explain_problem(`${explain_name(path)} has no value: write one, or delete the line`, path, context, 'key')];
    }
    if (found === undefined && issue.code === 'invalid_type') {
        return [explain_problem(`${explain_name(path)} is missing`, path, context, 'key')];
    }
    if (issue.code === 'invalid_value')
        return [wrongChoice(issue.values, found, path, context)];
    if (issue.message !== ownWords) {
        return [explain_problem(`${issue.message}${issue.code === 'custom' ? '' : butGot(found)}`, path, context)];
    }
    const { expected, suggestion } = expectation(issue, found);
    const hint = suggestion === undefined ? '' : `; write ${suggestion}`;
    return [explain_problem(`expected ${expected}${butGot(found)}${hint}`, path, context, 'value', suggestion)];
}
function unknownKey(key, path, context, hinted) {
    if (!hinted)
        return explain_problem(`unknown key ${(0,problem/* quote */.hD)(key)}`, [...path, key], context, 'key');
    const here = path.reduce(walk_schema/* child */.jf, context.schema);
    const near = (0,suggest/* suggestName */.S)(key, (0,walk_schema/* knownKeys */.eE)(here));
    const elsewhere = near === undefined ? belongs(key, context.schema) : undefined;
    const hint = near !== undefined ? `, did you mean ${(0,problem/* quote */.hD)(near)}?` : elsewhere ? `; it belongs ${elsewhere}` : '';
    return explain_problem(`unknown key ${(0,problem/* quote */.hD)(key)}${hint}`, [...path, key], context, 'key', near);
}
/** Where a key that is unknown here is known, as near to the root as possible; undefined where that is no hint. */
function belongs(key, schema) {
    const places = (0,walk_schema/* whereKnown */.DG)(schema, key);
    const depth = Math.min(...places.map(({ length }) => length));
    const nearest = places.filter(({ length }) => length === depth);
    if (nearest.length === 0 || nearest.length > 3)
        return undefined;
    return (0,problem/* alternatives */.Vo)(nearest.map((place) => (place.length === 0 ? 'at the top level' : `under "${(0,problem/* pathText */.LF)(place)}"`)));
}
/** The choice of a union that was meant is the one whose kind of value was written. */
function union(issue, path, context) {
    const wrongKind = ({ code, path: at }) => at.length === 0 && (code === 'invalid_type' || code === 'invalid_value');
    const meant = issue.errors.find((issues) => issues.length > 0 && !issues.some(wrongKind));
    if (meant)
        return meant.flatMap((inner) => explain(inner, [...path, ...inner.path], context));
    const found = context.origin(path)?.node;
    if (found === undefined || (found.kind === 'scalar' && found.value === null) || issue.errors.length === 0) {
        const said = issue.message === ownWords ? 'is not possible here' : issue.message;
        const message = found === undefined ? 'is missing' : found.kind === 'scalar' && found.value === null ? 'has no value' : said;
        return [explain_problem(`${explain_name(path)} ${message}`, path, context, 'key')];
    }
    const kinds = issue.errors.flatMap((issues) => issues.filter(wrongKind).map((inner) => kind(inner, found)));
    return [explain_problem(`expected ${(0,problem/* alternatives */.Vo)([...new Set(kinds)])}${butGot(found)}`, path, context)];
}
function kind(issue, found) {
    if (issue.code === 'invalid_value')
        return (0,problem/* alternatives */.Vo)(issue.values.map((value) => (0,problem/* quote */.hD)(String(value))));
    return expectation(issue, found).expected;
}
function wrongChoice(values, found, path, context) {
    const allowed = values.map(String);
    const written = found?.kind === 'scalar' ? found.source || String(found.value) : '';
    const near = (0,suggest/* suggestName */.S)(written, allowed);
    const list = `${allowed.length > 1 ? 'one of ' : ''}${(0,problem/* alternatives */.Vo)(allowed.map((value) => (0,problem/* quote */.hD)(value)))}`;
    const hint = near !== undefined && allowed.length > 1 ? `; did you mean ${(0,problem/* quote */.hD)(near)}?` : '';
    return explain_problem(`expected ${list}${butGot(found)}${hint}`, path, context, 'value', near);
}
function explain_name(path) {
    const last = path.at(-1);
    return typeof last === 'string' ? (0,problem/* quote */.hD)(last) : 'this item';
}
/** A problem at the place where the file says it: at the value or its key, or at the nearest thing around it. */
function explain_problem(message, path, context, at = 'value', suggestion) {
    return {
        ...(0,place_of/* placeOf */.$)(context.origin, path, at),
        path: (0,problem/* pathText */.LF)(path),
        message,
        ...(suggestion === undefined ? {} : { suggestion }),
    };
}

// EXTERNAL MODULE: ./build/src/policy/parse-yaml.js + 1 modules
var parse_yaml = __webpack_require__(41748);
;// CONCATENATED MODULE: ./build/src/policy/parse-data.js



/** More would not be read. */
const mostProblems = 100;
/**
 * Reads a YAML file by a schema. `what` names its kind in messages, such as “a file of policy tests”. Never throws for
 * what a text holds.
 */
function parseData(text, schema, { what, example }) {
    const { root, problems } = (0,parse_yaml/* parseYaml */.h)(text, what);
    if (root === null && problems.length > 0)
        return { ok: false, problems: failed(problems, what) };
    if (root === null || root.kind !== 'mapping') {
        const at = root?.at ?? { line: 1, column: 1 };
        return { ok: false, problems: [{ ...at, path: '', message: `${what} is a mapping, such as ${example}` }] };
    }
    const { value, origin } = withOrigins(root);
    const parsed = parsedWith(schema, value, origin);
    if (parsed.ok && problems.length === 0)
        return { ok: true, value: parsed.value, origin };
    return { ok: false, problems: failed([...problems, ...(parsed.ok ? [] : parsed.problems)], what) };
}
/** Validates data that came from a file; every issue is explained at the place where the file says it. */
function parsedWith(schema, value, origin) {
    const parsed = schema.safeParse(value, { error: () => ownWords });
    if (parsed.success)
        return { ok: true, value: parsed.data };
    return {
        ok: false,
        problems: parsed.error.issues.flatMap((issue) => explain(issue, issue.path, { schema, origin })),
    };
}
/** The problems as they are shown: in the order of the text, and no more than anybody would read. */
function failed(problems, source) {
    const sorted = (0,problem/* sortProblems */.dS)(problems);
    const shown = sorted.slice(0, mostProblems);
    const last = shown.at(-1);
    if (last === undefined)
        throw new Error(`${source}: failed without a problem`);
    const more = sorted.length - shown.length;
    if (more > 0)
        shown.push({ line: last.line, column: last.column, path: '', message: `and ${more} more problems` });
    return shown;
}
function withOrigins(root) {
    const origins = new Map();
    function visit(node, path, key) {
        origins.set(JSON.stringify(path), key === undefined ? { node } : { node, key });
        if (node.kind === 'scalar')
            return node.value;
        if (node.kind === 'list')
            return node.items.map((item, index) => visit(item, [...path, index]));
        return Object.fromEntries([...node.entries].map(([name, { at, value }]) => [name, visit(value, [...path, name], at)]));
    }
    const value = visit(root, []);
    return { value, origin: (path) => origins.get(JSON.stringify(path)) };
}


/***/ }),

/***/ 41748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ parseYaml)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/src/policy/problem.js
var problem = __webpack_require__(12863);
;// CONCATENATED MODULE: ./build/src/policy/parse-nodes.js
/** The nodes of a YAML document as located plain data. Loads yaml. */


/**
 * Nodes to data. Aliases are written out, up to `values` values in all. The first of two equal keys counts, and the
 * second is a problem.
 */
function locateNodes(contents, place, limits) {
    const problems = [];
    const open = new Set();
    const anchors = new Anchors();
    let values = 0;
    let overflow = null;
    const report = ({ line, column }, path, message) => {
        if (problems.length < limits.problems)
            problems.push({ line, column, path: (0,problem/* pathText */.LF)(path), message });
    };
    const nothing = (at) => ({ kind: 'scalar', at, value: null, source: '' });
    const placeOf = (node, fallback) => (node.range ? place(node.range[0]) : fallback);
    /** Undefined where a problem was reported instead of a value. */
    function visit(node, path, around) {
        values += 1;
        if (values > limits.values || path.length > limits.depth) {
            overflow = 'the file, with its aliases written out, has more values than a policy can have';
            return undefined;
        }
        if ((0,dist/* isAlias */.Vj)(node))
            return visitAlias(node, path, placeOf(node, around));
        if ((0,dist/* isScalar */.jn)(node)) {
            anchors.define(node, node.anchor);
            return scalar(node.value, node.source, placeOf(node, around));
        }
        if (!(0,dist/* isMap */.jh)(node) && !(0,dist/* isSeq */.oP)(node))
            return nothing(around);
        anchors.define(node, node.anchor);
        const at = placeOf(node, around);
        open.add(node);
        const collection = (0,dist/* isSeq */.oP)(node)
            ? { kind: 'list', at, items: node.items.flatMap((item, index) => visit(item, [...path, index], at) ?? []) }
            : mapping(node.items, path, at);
        open.delete(node);
        return collection;
    }
    function visitAlias(alias, path, at) {
        const target = anchors.resolve(alias);
        if (target !== undefined && !open.has(target))
            return visit(target, path, at);
        const inside = 'an alias cannot stand inside what it refers to';
        report(at, path, target === undefined ? `there is no anchor ${(0,problem/* quote */.hD)(`&${alias.source}`)} before this alias` : inside);
        return undefined;
    }
    function mapping(pairs, path, at) {
        const entries = new Map();
        for (const { key, value } of pairs) {
            const keyAt = (0,dist/* isScalar */.jn)(key) ? placeOf(key, at) : at;
            const name = keyName(key);
            const first = typeof name === 'string' ? entries.get(name) : undefined;
            if ((0,dist/* isScalar */.jn)(key))
                anchors.define(key, key.anchor);
            if (typeof name !== 'string')
                report(keyAt, path, name.message);
            else if (first === undefined)
                enter(entries, name, keyAt, visit(value, [...path, name], keyAt));
            else
                report(keyAt, [...path, name], `the key ${(0,problem/* quote */.hD)(name)} stands here twice, first in line ${first.at.line}: keep one`);
        }
        return { kind: 'mapping', at, entries };
    }
    const start = { line: 1, column: 1 };
    const root = visit(contents, [], start) ?? nothing(start);
    return { root, problems, overflow };
}
function enter(entries, name, at, value) {
    if (value !== undefined)
        entries.set(name, { at, value });
}
/** What aliases refer to: the last anchor of that name before them in the text, wherever they are written out. */
class Anchors {
    #last = new Map();
    #defined = new Set();
    #targets = new Map();
    define(node, anchor) {
        if (anchor === undefined || this.#defined.has(node))
            return;
        this.#defined.add(node);
        this.#last.set(anchor, node);
    }
    resolve(alias) {
        if (!this.#targets.has(alias))
            this.#targets.set(alias, this.#last.get(alias.source));
        return this.#targets.get(alias);
    }
}
function scalar(value, source, at) {
    const known = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
    return { kind: 'scalar', at, value: known ? value : null, source: source ?? '' };
}
/** The key's name, or why it cannot be one. A number as a key is its text, as it is written. */
function keyName(key) {
    if (!(0,dist/* isScalar */.jn)(key) || key.value === null)
        return { message: 'a key must be a plain name' };
    const name = typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));
    if (name === '<<')
        return { message: 'merge keys ("<<") are not supported: write the values out' };
    // An object's own "__proto__" would replace the prototype wherever the data is copied.
    if (name === '__proto__')
        return { message: 'unknown key "__proto__"' };
    return name;
}

;// CONCATENATED MODULE: ./build/src/policy/parse-yaml.js
/** YAML text to located plain data. Loads yaml. */


/** What no real policy comes near; beyond it, a file would only cost time. */
const limits = { bytes: 256 * 1024, tokens: 60_000, depth: 50, values: 20_000, problems: 100 };
/**
 * Reads one YAML 1.2 document (core schema: no dates, no merge keys, no types of programming languages). `what` names the
 * file's kind in messages.
 */
function parseYaml(withMark, what = 'a policy') {
    const text = withMark.replace(/^\ufeff/, '');
    if (Buffer.byteLength(text) > limits.bytes)
        return failure(`the file is larger than ${limits.bytes / 1024} KB`);
    const counter = new dist/* LineCounter */.HN();
    const place = (offset) => {
        const { line, col } = counter.linePos(offset);
        return { line: Math.max(1, line), column: Math.max(1, col) };
    };
    const read = tokens(text, counter, what);
    if (typeof read === 'object' && 'message' in read)
        return failure(read.message, place(read.offset));
    const document = compose(read, text.length);
    if (document === undefined)
        return { root: null, problems: [] };
    const syntax = syntaxProblems(document, place);
    if (syntax.length > 0)
        return { root: null, problems: syntax };
    const { contents } = document;
    if (contents === null || ((0,dist/* isScalar */.jn)(contents) && contents.value === null && !contents.source)) {
        return { root: null, problems: [] };
    }
    const located = locateNodes(contents, place, limits);
    return located.overflow === null ? located : failure(located.overflow);
}
function failure(message, at = { line: 1, column: 1 }) {
    return { root: null, problems: [{ ...at, path: '', message }] };
}
/** The tokens of the text's one document. The parser keeps its own stack, so that depth can be limited here. */
function tokens(text, counter, what) {
    const parser = new dist/* Parser */.iX(counter.addNewLine);
    const found = [];
    let count = 0;
    counter.addNewLine(0);
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        count += 1;
        if (count > limits.tokens)
            return { message: `the file has more parts than ${what} can have`, offset: parser.offset };
        found.push(...parser.next(lexeme));
        if (parser.stack.length > limits.depth) {
            return { message: `values are nested more than ${limits.depth} deep`, offset: parser.offset };
        }
    }
    found.push(...parser.end());
    const second = found.filter((token) => token.type === 'document')[1];
    if (second === undefined)
        return found;
    return { message: `${what} is one YAML document: remove the "---" between documents`, offset: second.offset };
}
function compose(found, end) {
    const composer = new dist/* Composer */.Dk({
        schema: 'core',
        resolveKnownTags: false,
        merge: false,
        uniqueKeys: false,
        prettyErrors: false,
    });
    const { stackTraceLimit } = Error;
    // yaml makes an Error of each wrong character; 100,000 stack traces would take seconds.
    Error.stackTraceLimit = 0;
    try {
        return [...composer.compose(found, true, end)][0];
    }
    finally {
        Error.stackTraceLimit = stackTraceLimit;
    }
}
/** The first problem of each line: what follows it on the line is mostly its echo. */
function syntaxProblems(document, place) {
    const byLine = new Map();
    for (const error of [...document.errors, ...document.warnings]) {
        const at = place(error.pos[0]);
        if (!byLine.has(at.line))
            byLine.set(at.line, { ...at, path: '', message: `YAML: ${syntaxMessage(error)}` });
        if (byLine.size >= limits.problems)
            break;
    }
    return [...byLine.values()];
}
function syntaxMessage({ code, message }) {
    if (code === 'TAB_AS_INDENT')
        return 'a tab cannot indent; use spaces';
    if (code === 'TAG_RESOLVE_FAILED')
        return `types ("!…") are not supported: ${message}`;
    return message.replace(/\s+/g, ' ').slice(0, 200);
}


/***/ }),

/***/ 44557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf)
/* harmony export */ });
/** Where a file says something: at its value or its key, or else at the nearest thing around it. */
function placeOf(origin, path, at = 'value') {
    for (let length = path.length; length > 0; length -= 1) {
        const found = origin(path.slice(0, length));
        if (found)
            return (at === 'key' || length < path.length ? found.key : undefined) ?? found.node.at;
    }
    return { line: 1, column: 1 };
}


/***/ })

};
