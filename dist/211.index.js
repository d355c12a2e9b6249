export const id = 211;
export const ids = [211];
export const modules = {

/***/ 8211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  formatProblems: () => (/* reexport */ problem/* formatProblems */.C5),
  parsePolicy: () => (/* binding */ parsePolicy)
});

// EXTERNAL MODULE: ./build/src/policy/built-in.js + 1 modules
var built_in = __webpack_require__(6580);
// EXTERNAL MODULE: ./build/src/policy/problem.js
var problem = __webpack_require__(2863);
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

// EXTERNAL MODULE: ./build/src/policy/suggest.js
var suggest = __webpack_require__(9570);
// EXTERNAL MODULE: ./build/src/policy/walk-schema.js
var walk_schema = __webpack_require__(9955);
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
        ...placeOf(path, context, at),
        path: (0,problem/* pathText */.LF)(path),
        message,
        ...(suggestion === undefined ? {} : { suggestion }),
    };
}
function placeOf(path, context, at) {
    for (let length = path.length; length > 0; length -= 1) {
        const origin = context.origin(path.slice(0, length));
        if (origin)
            return (at === 'key' || length < path.length ? origin.key : undefined) ?? origin.node.at;
    }
    return { line: 1, column: 1 };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js
var schemas = __webpack_require__(5156);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/parse.js
var parse = __webpack_require__(9171);
// EXTERNAL MODULE: ./build/src/policy/hash.js
var hash = __webpack_require__(2598);
;// CONCATENATED MODULE: ./build/src/policy/located.js
/** The data without the places. */
function plainData(located) {
    if (located.kind === 'scalar')
        return located.value;
    if (located.kind === 'list')
        return located.items.map(plainData);
    return Object.fromEntries([...located.entries].map(([key, entry]) => [key, plainData(entry.value)]));
}

;// CONCATENATED MODULE: ./build/src/policy/edit-list.js





/**
 * Edits a list: first `remove`, then `add`; the order stays, and what is there already is not added. An item to remove
 * must be in the list (a mapping: equal in all members). Items are compared as the policy would hold them, so that
 * `@ada` and `ada` are the same login.
 */
function editList(list, node, item, path) {
    const problems = [];
    const report = (at, message, suggestion) => {
        const rest = suggestion === undefined ? {} : { suggestion };
        problems.push({ line: at.line, column: at.column, path: (0,problem/* pathText */.LF)(path), message, ...rest });
    };
    checkKeys(node, report);
    const toAdd = itemsOf(node, 'add', report);
    const toRemove = itemsOf(node, 'remove', report);
    const identity = (value) => (0,hash/* canonicalJson */.d)(normal(value, item));
    const present = new Set(list.map(identity));
    const removed = new Set();
    for (const { at, value } of toRemove) {
        removed.add(identity(value));
        if (present.has(identity(value)))
            continue;
        const texts = list.filter((one) => typeof one === 'string');
        const near = typeof value === 'string' ? (0,suggest/* suggestName */.S)(value, texts) : undefined;
        const hint = near === undefined ? '' : `, did you mean ${(0,problem/* quote */.hD)(near)}?`;
        report(at, `cannot remove ${shown(value)}: it is not in the list${hint}`, near);
    }
    const kept = list.filter((value) => !removed.has(identity(value)));
    const there = new Set(kept.map(identity));
    const added = [];
    for (const { at, value, node: entry } of toAdd) {
        if (removed.has(identity(value)))
            report(at, `${shown(value)} is both added and removed: keep one`);
        if (there.has(identity(value)))
            continue;
        there.add(identity(value));
        added.push(entry);
    }
    return problems.length > 0 ? { kept: [...list], added: [], problems } : { kept, added, problems };
}
function checkKeys(node, report) {
    if (node.entries.size === 0)
        report(node.at, 'expected a list, or a mapping with "add" or "remove"');
    for (const [name, { at }] of node.entries) {
        if (name === 'add' || name === 'remove')
            continue;
        const near = (0,suggest/* suggestName */.S)(name, ['add', 'remove']);
        const hint = near === undefined ? 'a list is expected here, or "add" and "remove"' : `did you mean ${(0,problem/* quote */.hD)(near)}?`;
        report(at, `unknown key ${(0,problem/* quote */.hD)(name)}, ${hint}`, near);
    }
}
function itemsOf(mapping, name, report) {
    const entry = mapping.entries.get(name);
    if (entry === undefined)
        return [];
    if (entry.value.kind === 'list')
        return entry.value.items.map((node) => ({ node, at: node.at, value: plainData(node) }));
    report(entry.value.at, `"${name}" takes a list: write [ ] around what to ${name}`);
    return [];
}
/** An item as the policy would hold it; as written when it is no valid one. */
function normal(value, item) {
    if (item === undefined)
        return value;
    const parsed = parse/* safeParse */.xL(item, value);
    return parsed.success ? parsed.data : value;
}
function shown(value) {
    return (0,problem/* quote */.hD)(typeof value === 'string' ? value : (0,hash/* canonicalJson */.d)(value));
}

;// CONCATENATED MODULE: ./build/src/policy/overlay.js



/**
 * Lays a file's data over a policy, key by key. A list replaces a list; where a list is expected, a mapping edits it
 * (edit-list.ts). The level of a rule alone stands for its settings (`title: off`). Neither argument is changed.
 */
function overlay(base, file, schema) {
    const origins = new Map();
    const problems = [];
    function lay(under, node, expected, path, key) {
        origins.set(JSON.stringify(path), key === undefined ? { node } : { node, key });
        if (node.kind === 'list')
            return node.items.map((item, index) => lay(undefined, item, (0,walk_schema/* child */.jf)(expected, index), [...path, index]));
        if (node.kind === 'scalar') {
            if (node.value === null || !hasLevel(expected))
                return node.value;
            return merge(under, [['level', { at: node.at, value: node }]], expected, path);
        }
        if (!(0,walk_schema/* expectsList */.tw)(expected))
            return merge(under, node.entries, expected, path);
        const item = (0,walk_schema/* child */.jf)(expected, 0);
        const edited = editList(Array.isArray(under) ? under : [], node, item, path);
        problems.push(...edited.problems);
        const first = edited.kept.length;
        return [
            ...edited.kept,
            ...edited.added.map((entry, index) => lay(undefined, entry, item, [...path, first + index])),
        ];
    }
    function merge(under, entries, expected, path) {
        const merged = new Map(isMapping(under) ? Object.entries(under) : []);
        for (const [name, { at, value }] of entries) {
            merged.set(name, lay(merged.get(name), value, (0,walk_schema/* child */.jf)(expected, name), [...path, name], at));
        }
        return Object.fromEntries(merged);
    }
    const policy = lay(base, file, schema, []);
    return { policy, problems, origin: (path) => origins.get(JSON.stringify(path)) };
}
/** Whether these are the settings of a rule, for which a level alone may stand. */
function hasLevel(schema) {
    return (0,walk_schema/* choices */.zM)(schema).some((choice) => choice instanceof schemas.ZodObject && Object.hasOwn(choice.shape, 'level'));
}
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
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
/** Reads one YAML 1.2 document (core schema: no dates, no merge keys, no types of programming languages). */
function parseYaml(withMark) {
    const text = withMark.replace(/^\ufeff/, '');
    if (Buffer.byteLength(text) > limits.bytes)
        return failure(`the file is larger than ${limits.bytes / 1024} KB`);
    const counter = new dist/* LineCounter */.HN();
    const place = (offset) => {
        const { line, col } = counter.linePos(offset);
        return { line: Math.max(1, line), column: Math.max(1, col) };
    };
    const read = tokens(text, counter);
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
function tokens(text, counter) {
    const parser = new dist/* Parser */.iX(counter.addNewLine);
    const found = [];
    let count = 0;
    counter.addNewLine(0);
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        count += 1;
        if (count > limits.tokens)
            return { message: 'the file has more parts than a policy can have', offset: parser.offset };
        found.push(...parser.next(lexeme));
        if (parser.stack.length > limits.depth) {
            return { message: `values are nested more than ${limits.depth} deep`, offset: parser.offset };
        }
    }
    found.push(...parser.end());
    const second = found.filter((token) => token.type === 'document')[1];
    if (second === undefined)
        return found;
    return { message: 'a policy is one YAML document: remove the "---" between documents', offset: second.offset };
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

// EXTERNAL MODULE: ./build/src/policy/schema.js + 15 modules
var schema = __webpack_require__(4968);
;// CONCATENATED MODULE: ./build/src/policy/parse.js







/** More would not be read. */
const mostProblems = 100;
/**
 * Reads a policy file and lays it over the built-in policy. Answers all problems at once, in the order of the text:
 * errors of YAML alone, since they make the rest unreadable; otherwise those of every setting. Never throws for what
 * a text holds. `source` names the file in messages.
 */
function parsePolicy(text, source) {
    const { root, problems } = parseYaml(text);
    if (root === null)
        return problems.length > 0 ? failed(problems, source) : unchanged();
    if (root.kind !== 'mapping') {
        return failed([{ ...root.at, path: '', message: 'a policy is a mapping of settings, such as "extends: default@1"' }], source);
    }
    const laid = overlay(built_in/* builtInPolicy */.C, root, schema/* PolicySchema */.Q);
    const parsed = schema/* PolicySchema */.Q.safeParse(laid.policy, { error: () => ownWords });
    const found = [...problems, ...laid.problems, ...(parsed.success ? [] : explainAll(parsed.error, laid))];
    if (parsed.success && found.length === 0) {
        const warnings = [
            ...(root.entries.has('extends') ? [] : [notPinned(root)]),
            ...(parsed.data.rules['gate-integrity'].level === 'off' ? [unguarded(laid)] : []),
        ];
        return { ok: true, policy: parsed.data, warnings: (0,problem/* sortProblems */.dS)(warnings) };
    }
    return failed(found, source);
}
function explainAll(error, laid) {
    return error.issues.flatMap((issue) => explain(issue, issue.path, { schema: schema/* PolicySchema */.Q, origin: laid.origin }));
}
function unchanged() {
    return { ok: true, policy: schema/* PolicySchema */.Q.parse({}), warnings: [notPinned({ at: { line: 1, column: 1 } })] };
}
function notPinned({ at }) {
    return {
        ...at,
        path: 'extends',
        message: 'the policy does not say what it changes: add "extends: default@1"',
        suggestion: 'extends: default@1',
    };
}
function unguarded({ origin }) {
    const path = ['rules', 'gate-integrity'];
    const found = origin([...path, 'level']) ?? origin(path);
    return {
        ...(found?.node.at ?? { line: 1, column: 1 }),
        path: (0,problem/* pathText */.LF)(path),
        message: 'is off: the gate can then be changed without its owner; leave it at "error"',
    };
}
function failed(problems, source) {
    const sorted = (0,problem/* sortProblems */.dS)(problems);
    const shown = sorted.slice(0, mostProblems);
    const last = shown.at(-1);
    if (last === undefined)
        throw new Error(`${source}: failed without a problem`);
    const more = sorted.length - shown.length;
    if (more > 0)
        shown.push({ line: last.line, column: last.column, path: '', message: `and ${more} more problems` });
    return { ok: false, problems: shown };
}


/***/ })

};
