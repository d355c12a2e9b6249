export const id = 2615;
export const ids = [2615];
export const modules = {

/***/ 32615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportOnlyWorkflow: () => (/* binding */ reportOnlyWorkflow),
/* harmony export */   workflowTemplate: () => (/* binding */ workflowTemplate)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73136);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38815);
/* harmony import */ var _workflows_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6042);
/** The workflow that `init` writes: that of examples/, in report-only mode. Loads yaml. */






const template = 'examples/workflows/change-gate.yml';
/** The text of the example in this package, whether it runs from its sources or from the bundle. Throws where the package is not whole. */
async function workflowTemplate() {
    let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_3__.fileURLToPath)(import.meta.url));
    while (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, template)) && (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder) !== folder)
        folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder);
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, template), 'utf8');
}
const remark = '# Judges and says what it finds, but holds nothing up. Without this line the gate enforces.';
/**
 * The workflow in report-only mode, and, where it also starts after other workflows, after these. All else stays as it is,
 * comments included. Throws where no step uses the gate.
 */
function reportOnlyWorkflow(text, after) {
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_4__/* .parseDocument */ .Tp)(text);
    const step = gateSteps(document.get('jobs', true))[0];
    if (step === undefined)
        throw new Error(`${template} has no step that uses the gate`);
    const triggers = document.get('on', true);
    const edits = [...modeEdits(text, step), ...((0,yaml__WEBPACK_IMPORTED_MODULE_4__/* .isMap */ .jh)(triggers) ? triggerEdits(text, triggers, after) : [])];
    return edits
        .sort((one, other) => other.from - one.from)
        .reduce((whole, { from, to, text: own }) => whole.slice(0, from) + own + whole.slice(to), text);
}
function gateSteps(jobs) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_4__/* .isMap */ .jh)(jobs))
        return [];
    return jobs.items.flatMap(({ value }) => {
        const steps = (0,yaml__WEBPACK_IMPORTED_MODULE_4__/* .isMap */ .jh)(value) ? value.get('steps', true) : undefined;
        return (0,yaml__WEBPACK_IMPORTED_MODULE_4__/* .isSeq */ .oP)(steps) ? steps.items.filter((item) => (0,yaml__WEBPACK_IMPORTED_MODULE_4__/* .isMap */ .jh)(item)).filter((item) => (0,_workflows_js__WEBPACK_IMPORTED_MODULE_5__/* .isGate */ .c)(item.get('uses'))) : [];
    });
}
function modeEdits(text, step) {
    const uses = pairOf(step, 'uses');
    const options = pairOf(step, 'with');
    const indent = ' '.repeat(columnOf(text, startOf(uses?.key)));
    const inside = `${indent}  `;
    const written = `${inside}${remark}\n${inside}mode: report-only\n`;
    if (options === undefined || !(0,yaml__WEBPACK_IMPORTED_MODULE_4__/* .isMap */ .jh)(options.value)) {
        const at = lineEnd(text, endOf(uses?.value));
        return [{ from: at, to: at, text: `${text[at - 1] === '\n' ? '' : '\n'}${indent}with:\n${written}` }];
    }
    const mode = pairOf(options.value, 'mode')?.value;
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_4__/* .isScalar */ .jn)(mode))
        return [{ from: startOf(mode), to: endOf(mode), text: 'report-only' }];
    const at = lineEnd(text, startOf(options.key));
    return [{ from: at, to: at, text: written }];
}
function triggerEdits(text, triggers, after) {
    const run = pairOf(triggers, 'workflow_run');
    const list = (0,yaml__WEBPACK_IMPORTED_MODULE_4__/* .isMap */ .jh)(run?.value) ? run.value.get('workflows', true) : undefined;
    if (run === undefined || !(0,yaml__WEBPACK_IMPORTED_MODULE_4__/* .isSeq */ .oP)(list) || !list.range)
        return [];
    if (after.length === 0) {
        const from = withComments(text, lineStart(text, startOf(run.key)), columnOf(text, startOf(run.key)));
        const next = triggers.items[triggers.items.findIndex(({ key }) => (0,yaml__WEBPACK_IMPORTED_MODULE_4__/* .isScalar */ .jn)(key) && key.value === 'workflow_run') + 1];
        const end = next === undefined ? lineEnd(text, endOf(run.value)) : lineStart(text, startOf(next.key));
        const to = next === undefined ? end : withComments(text, end, columnOf(text, startOf(next.key)));
        return [{ from, to, text: '' }];
    }
    const names = `[${after.map((name) => JSON.stringify(name)).join(', ')}]`;
    const [from, to] = list.range;
    return [{ from, to, text: list.flow === true ? names : `${names}\n` }];
}
function pairOf(map, name) {
    return map.items.find(({ key }) => (0,yaml__WEBPACK_IMPORTED_MODULE_4__/* .isScalar */ .jn)(key) && key.value === name);
}
const rangeOf = (node) => ((0,yaml__WEBPACK_IMPORTED_MODULE_4__/* .isScalar */ .jn)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_4__/* .isMap */ .jh)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_4__/* .isSeq */ .oP)(node) ? node.range : null);
const startOf = (node) => rangeOf(node)?.[0] ?? 0;
const endOf = (node) => rangeOf(node)?.[1] ?? 0;
const lineStart = (text, at) => text.lastIndexOf('\n', at - 1) + 1;
const columnOf = (text, at) => at - lineStart(text, at);
/** Behind the line break of the line that holds the character before `at`. */
function lineEnd(text, at) {
    if (text[at - 1] === '\n')
        return at;
    const end = text.indexOf('\n', at);
    return end === -1 ? text.length : end + 1;
}
/** The start of the comment lines of this indentation right before a line. */
function withComments(text, start, indent) {
    const before = text.slice(0, start).split('\n').slice(0, -1);
    let from = start;
    for (const line of before.reverse()) {
        if (!line.startsWith(`${' '.repeat(indent)}#`))
            break;
        from -= line.length + 1;
    }
    return from;
}


/***/ }),

/***/ 6042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readWorkflow),
/* harmony export */   c: () => (/* binding */ isGate)
/* harmony export */ });
/* harmony import */ var _policy_located_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27830);
/* harmony import */ var _policy_parse_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41748);
/** The workflows of a checkout. Loads yaml. */


const testEvents = ['pull_request', 'pull_request_target', 'push', 'merge_group'];
/** Reads a workflow; null where it cannot be read. */
function readWorkflow(path, text) {
    const { root, problems } = (0,_policy_parse_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .parseYaml */ .h)(text, 'a workflow');
    if (root?.kind !== 'mapping' || problems.length > 0)
        return null;
    const member = (name) => {
        const found = root.entries.get(name)?.value;
        return found === undefined ? undefined : (0,_policy_located_js__WEBPACK_IMPORTED_MODULE_1__/* .plainData */ .l)(found);
    };
    const name = member('name');
    const on = member('on');
    const events = typeof on === 'string' ? [on] : Array.isArray(on) ? on.map(String) : isMapping(on) ? Object.keys(on) : [];
    return {
        path,
        // An expression can name only a run.
        name: typeof name === 'string' && name.trim() !== '' ? name : path,
        tests: events.some((event) => testEvents.includes(event)),
        gates: usesGate(member('jobs')),
    };
}
/** Whether a job or a step uses the gate, wherever it stands. */
function usesGate(jobs) {
    if (!isMapping(jobs))
        return false;
    return Object.values(jobs).some((job) => isMapping(job) &&
        Array.isArray(job['steps']) &&
        job['steps'].some((step) => isMapping(step) && isGate(step['uses'])));
}
/** Whether this is what a step writes to use the gate. */
const isGate = (uses) => typeof uses === 'string' && /^[\w-]+\/change-gate@/i.test(uses);
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

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

/***/ 12863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ formatProblems),
/* harmony export */   LF: () => (/* binding */ pathText),
/* harmony export */   Vo: () => (/* binding */ alternatives),
/* harmony export */   dS: () => (/* binding */ sortProblems),
/* harmony export */   hD: () => (/* binding */ quote)
/* harmony export */ });
/** How people write a path: `areas.api.paths[2]`. Keys that are no plain names are quoted. */
function pathText(path) {
    return path
        .map((part, index) => {
        if (typeof part === 'number')
            return `[${part}]`;
        const key = String(part);
        if (!/^[\w-]{1,64}$/.test(key))
            return `[${quote(key)}]`;
        return index === 0 ? key : `.${key}`;
    })
        .join('');
}
/** A text from the file as it may be shown to people: quoted, escaped, and cut when it is long. */
function quote(text, longest = 60) {
    const cut = text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
    return JSON.stringify(cut).replace(/[\p{C}\u2028\u2029]/gu, (hidden) => `\\u{${hidden.codePointAt(0)?.toString(16)}}`);
}
/** `"a", "b" or "c"`. */
function alternatives(choices) {
    if (choices.length < 2)
        return choices.join('');
    return `${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}`;
}
/** In the order of the text; what is reported twice at one place is told once. */
function sortProblems(problems) {
    const seen = new Set();
    return problems
        .toSorted((one, other) => one.line - other.line || one.column - other.column)
        .filter((problem) => {
        const key = `${problem.line}:${problem.column}:${problem.message}`;
        const first = !seen.has(key);
        seen.add(key);
        return first;
    });
}
/**
 * Problems as a compiler prints them, one block each: `SOURCE:LINE:COLUMN: PATH: MESSAGE`, and, where the text is given,
 * its line with a caret under the column.
 */
function formatProblems(problems, source, text) {
    const lines = text?.split(/\r\n|\r|\n/);
    return problems.map((problem) => formatProblem(problem, source, lines?.[problem.line - 1])).join('\n');
}
function formatProblem({ line, column, path, message }, source, written) {
    const head = `${source}:${line}:${column}: ${path === '' ? '' : `${path}: `}${message}`;
    if (written === undefined || written.trim() === '')
        return head;
    const margin = String(line);
    const { shown, caret } = excerpt(written, column);
    return `${head}\n  ${margin} | ${shown}\n  ${' '.repeat(margin.length)} | ${' '.repeat(caret)}^`;
}
/** The part of a long line around a column, without characters that would move or hide others on a terminal. */
function excerpt(written, column) {
    const start = column > 100 ? column - 60 : 0;
    const visible = written.slice(start, start + 120).replace(/[\p{C}\u2028\u2029]/gu, ' ');
    return { shown: `${start > 0 ? '…' : ''}${visible}`.trimEnd(), caret: column - 1 - start + (start > 0 ? 1 : 0) };
}


/***/ })

};
