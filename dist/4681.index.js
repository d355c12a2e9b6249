export const id = 4681;
export const ids = [4681];
export const modules = {

/***/ 27830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ plainData)
/* harmony export */ });
/** The data without the places. */
function plainData(located) {
    if (located.kind === 'scalar')
        return located.value;
    if (located.kind === 'list')
        return located.items.map(plainData);
    return Object.fromEntries([...located.entries].map(([key, entry]) => [key, plainData(entry.value)]));
}


/***/ }),

/***/ 84681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  formatProblems: () => (/* reexport */ problem/* formatProblems */.C5),
  locatePolicy: () => (/* binding */ locatePolicy),
  parsePolicy: () => (/* binding */ parsePolicy)
});

// EXTERNAL MODULE: ./build/src/policy/built-in.js + 1 modules
var built_in = __webpack_require__(96580);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(53339);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/parse.js + 1 modules
var parse = __webpack_require__(43852);
// EXTERNAL MODULE: ./build/src/policy/hash.js
var hash = __webpack_require__(42598);
// EXTERNAL MODULE: ./build/src/policy/located.js
var located = __webpack_require__(27830);
// EXTERNAL MODULE: ./build/src/policy/problem.js
var problem = __webpack_require__(12863);
// EXTERNAL MODULE: ./build/src/policy/suggest.js
var suggest = __webpack_require__(9570);
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
        return entry.value.items.map((node) => ({ node, at: node.at, value: (0,located/* plainData */.l)(node) }));
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

// EXTERNAL MODULE: ./build/src/policy/walk-schema.js
var walk_schema = __webpack_require__(99955);
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
    return (0,walk_schema/* choices */.zM)(schema).some((choice) => choice instanceof schemas/* ZodObject */.bvH && Object.hasOwn(choice.shape, 'level'));
}
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./build/src/policy/parse-data.js + 2 modules
var parse_data = __webpack_require__(59451);
// EXTERNAL MODULE: ./build/src/policy/parse-yaml.js + 1 modules
var parse_yaml = __webpack_require__(41748);
// EXTERNAL MODULE: ./build/src/policy/place-of.js
var place_of = __webpack_require__(44557);
// EXTERNAL MODULE: ./build/src/policy/places.js
var places = __webpack_require__(24090);
// EXTERNAL MODULE: ./build/src/policy/schema.js + 24 modules
var schema = __webpack_require__(86056);
;// CONCATENATED MODULE: ./build/src/policy/parse.js
/**
 * A policy file, from text to the effective policy. Loads yaml and zod: import it dynamically, where there is a file.
 */









/**
 * Reads a policy file and lays it over the built-in policy. Answers all problems at once, in the order of the text:
 * errors of YAML alone, since they make the rest unreadable; otherwise those of every setting. Never throws for what
 * a text holds. `source` names the file in messages.
 */
function parsePolicy(text, source) {
    const parsed = locatePolicy(text, source);
    return parsed.ok ? { ok: true, policy: parsed.policy, warnings: parsed.warnings } : parsed;
}
/** As `parsePolicy`, with the places of the settings. */
function locatePolicy(text, source) {
    const { root, problems } = (0,parse_yaml/* parseYaml */.h)(text);
    if (root === null)
        return problems.length > 0 ? { ok: false, problems: (0,parse_data/* failed */.gz)(problems, source) } : unchanged();
    if (root.kind !== 'mapping') {
        const message = 'a policy is a mapping of settings, such as "extends: default@1"';
        return { ok: false, problems: [{ ...root.at, path: '', message }] };
    }
    const laid = overlay(built_in.builtInPolicy, root, schema/* PolicySchema */.Q);
    const parsed = (0,parse_data/* parsedWith */.eA)(schema/* PolicySchema */.Q, laid.policy, laid.origin);
    const found = [...problems, ...laid.problems, ...(parsed.ok ? [] : parsed.problems)];
    if (parsed.ok && found.length === 0) {
        const warnings = [
            ...(root.entries.has('extends') ? [] : [notPinned(root)]),
            ...(parsed.value.rules['gate-integrity'].level === 'off' ? [unguarded(laid)] : []),
        ];
        (0,places/* rememberPlaces */._)(parsed.value, laid.origin, source);
        return { ok: true, policy: parsed.value, warnings: (0,problem/* sortProblems */.dS)(warnings), origin: laid.origin };
    }
    return { ok: false, problems: (0,parse_data/* failed */.gz)(found, source) };
}
function unchanged() {
    const warnings = [notPinned({ at: { line: 1, column: 1 } })];
    return { ok: true, policy: schema/* PolicySchema */.Q.parse({}), warnings, origin: () => undefined };
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
    const found = origin([...path, 'level']) ? [...path, 'level'] : path;
    return {
        ...(0,place_of/* placeOf */.$)(origin, found),
        path: (0,problem/* pathText */.LF)(path),
        message: 'is off: the gate can then be changed without its owner; leave it at "error"',
    };
}


/***/ })

};
