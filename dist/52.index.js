// 52.index.js
const id = 52;
const ids = [52];
const modules = {
8681: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { l: () => plainData });
function plainData(located) {
	if (located.kind === "scalar") return located.value;
	if (located.kind === "list") return located.items.map(plainData);
	return Object.fromEntries([...located.entries].map(([key, entry]) => [key, plainData(entry.value)]));
}
}),
8940: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	gz: () => failed,
	_0: () => parseData,
	eA: () => parsedWith
});
var problem = __webpack_require__(5976);
const kindNames = {
	string: "a text",
	number: "a number",
	int: "a whole number",
	boolean: "true or false",
	array: "a list",
	object: "a mapping of keys and values",
	record: "a mapping of keys and values"
};
const formatNames = {
	url: "a URL such as https://example.com/policy",
	date: "a date such as 2026-12-24",
	time: "a time such as 09:00",
	datetime: "an instant with its zone, such as 2026-12-24T09:00:00Z",
	email: "an e-mail address"
};
function expectation(issue, found) {
	if (issue.code === "invalid_type") {
		const suggestion = converted(issue.expected, found);
		return {
			expected: kindNames[issue.expected] ?? issue.expected,
			...suggestion === void 0 ? {} : { suggestion }
		};
	}
	if (issue.code === "invalid_format") return { expected: formatNames[issue.format] ?? "another form of text" };
	if (issue.code === "too_small") return { expected: amount("at least", "more than", Number(issue.minimum), issue) };
	if (issue.code === "too_big") return { expected: amount("at most", "less than", Number(issue.maximum), issue) };
	return { expected: "something else" };
}
function amount(inclusive, exclusive, limit, issue) {
	const unit = issue.origin === "string" ? " character" : issue.origin === "array" ? " item" : "";
	return `${issue.inclusive === false ? exclusive : inclusive} ${limit}${unit}${unit !== "" && limit !== 1 ? "s" : ""}`;
}
function converted(expected, found) {
	if (found?.kind !== "scalar" || found.value === null || found.source.length > 60) return void 0;
	const { value, source } = found;
	if (expected === "string") return JSON.stringify(source);
	if (expected === "array") return `[${source}]`;
	if (typeof value !== "string") return void 0;
	if (expected === "number" || expected === "int") return /^\d{1,9}(\.\d{1,9})?$/.test(value) ? value : void 0;
	if (expected !== "boolean") return void 0;
	if (/^(yes|on|true)$/i.test(value)) return "true";
	return /^(no|off|false)$/i.test(value) ? "false" : void 0;
}
function butGot(found) {
	if (found === void 0) return "";
	if (found.kind !== "scalar") return `, got a ${found.kind}`;
	if (typeof found.value === "string") return `, got the text ${(0, problem.hD)(found.value)}`;
	return typeof found.value === "number" ? `, got the number ${found.source.slice(0, 60)}` : `, got ${String(found.value)}`;
}
var place_of = __webpack_require__(7172);
var suggest = __webpack_require__(4209);
var walk_schema = __webpack_require__(7120);
const ownWords = "\0";
const mostHints = 100;
function explain(issue, path, context) {
	if (issue.code === "unrecognized_keys") return issue.keys.map((key, index) => unknownKey(key, path, context, index < mostHints));
	if (issue.code === "invalid_union") return union(issue, path, context);
	if (issue.code === "invalid_key") {
		const reason = issue.issues.map(({ message }) => message).find((message) => message !== ownWords);
		return [explain_problem(`the key ${(0, problem.hD)(String(path.at(-1)))} is not possible here${reason ? `: ${reason}` : ""}`, path, context, "key")];
	}
	const found = context.origin(path)?.node;
	if (found?.kind === "scalar" && found.value === null) return [explain_problem(`${explain_name(path)} has no value: write one, or delete the line`, path, context, "key")];
	if (found === void 0 && issue.code === "invalid_type") return [explain_problem(`${explain_name(path)} is missing`, path, context, "key")];
	if (issue.code === "invalid_value") return [wrongChoice(issue.values, found, path, context)];
	if (issue.message !== ownWords) return [explain_problem(`${issue.message}${issue.code === "custom" ? "" : butGot(found)}`, path, context)];
	const { expected, suggestion } = expectation(issue, found);
	const hint = suggestion === void 0 ? "" : `; write ${suggestion}`;
	return [explain_problem(`expected ${expected}${butGot(found)}${hint}`, path, context, "value", suggestion)];
}
function unknownKey(key, path, context, hinted) {
	if (!hinted) return explain_problem(`unknown key ${(0, problem.hD)(key)}`, [...path, key], context, "key");
	const here = path.reduce(walk_schema.jf, context.schema);
	const near = (0, suggest.S)(key, (0, walk_schema.eE)(here));
	const elsewhere = near === void 0 ? belongs(key, context.schema) : void 0;
	const hint = near !== void 0 ? `, did you mean ${(0, problem.hD)(near)}?` : elsewhere ? `; it belongs ${elsewhere}` : "";
	return explain_problem(`unknown key ${(0, problem.hD)(key)}${hint}`, [...path, key], context, "key", near);
}
function belongs(key, schema) {
	const places = (0, walk_schema.DG)(schema, key);
	const depth = Math.min(...places.map(({ length }) => length));
	const nearest = places.filter(({ length }) => length === depth);
	if (nearest.length === 0 || nearest.length > 3) return void 0;
	return (0, problem.Vo)(nearest.map((place) => place.length === 0 ? "at the top level" : `under "${(0, problem.LF)(place)}"`));
}
function union(issue, path, context) {
	const wrongKind = ({ code, path: at }) => at.length === 0 && (code === "invalid_type" || code === "invalid_value");
	const meant = issue.errors.find((issues) => issues.length > 0 && !issues.some(wrongKind));
	if (meant) return meant.flatMap((inner) => explain(inner, [...path, ...inner.path], context));
	const found = context.origin(path)?.node;
	if (found === void 0 || found.kind === "scalar" && found.value === null || issue.errors.length === 0) {
		const said = issue.message === ownWords ? "is not possible here" : issue.message;
		const message = found === void 0 ? "is missing" : found.kind === "scalar" && found.value === null ? "has no value" : said;
		return [explain_problem(`${explain_name(path)} ${message}`, path, context, "key")];
	}
	const kinds = issue.errors.flatMap((issues) => issues.filter(wrongKind).map((inner) => kind(inner, found)));
	return [explain_problem(`expected ${(0, problem.Vo)([...new Set(kinds)])}${butGot(found)}`, path, context)];
}
function kind(issue, found) {
	if (issue.code === "invalid_value") return (0, problem.Vo)(issue.values.map((value) => (0, problem.hD)(String(value))));
	return expectation(issue, found).expected;
}
function wrongChoice(values, found, path, context) {
	const allowed = values.map(String);
	const written = found?.kind === "scalar" ? found.source || String(found.value) : "";
	const near = (0, suggest.S)(written, allowed);
	const list = `${allowed.length > 1 ? "one of " : ""}${(0, problem.Vo)(allowed.map((value) => (0, problem.hD)(value)))}`;
	const hint = near !== void 0 && allowed.length > 1 ? `; did you mean ${(0, problem.hD)(near)}?` : "";
	return explain_problem(`expected ${list}${butGot(found)}${hint}`, path, context, "value", near);
}
function explain_name(path) {
	const last = path.at(-1);
	return typeof last === "string" ? (0, problem.hD)(last) : "this item";
}
function explain_problem(message, path, context, at = "value", suggestion) {
	return {
		...(0, place_of.$)(context.origin, path, at),
		path: (0, problem.LF)(path),
		message,
		...suggestion === void 0 ? {} : { suggestion }
	};
}
var parse_yaml = __webpack_require__(8323);
const mostProblems = 100;
function parseData(text, schema, { what, example }) {
	const { root, problems } = (0, parse_yaml.h)(text, what);
	if (root === null && problems.length > 0) return {
		ok: false,
		problems: failed(problems, what)
	};
	if (root === null || root.kind !== "mapping") return {
		ok: false,
		problems: [{
			...root?.at ?? {
				line: 1,
				column: 1
			},
			path: "",
			message: `${what} is a mapping, such as ${example}`
		}]
	};
	const { value, origin } = withOrigins(root);
	const parsed = parsedWith(schema, value, origin);
	if (parsed.ok && problems.length === 0) return {
		ok: true,
		value: parsed.value,
		origin
	};
	return {
		ok: false,
		problems: failed([...problems, ...parsed.ok ? [] : parsed.problems], what)
	};
}
function parsedWith(schema, value, origin) {
	const parsed = schema.safeParse(value, {
		error: () => ownWords,
		jitless: true
	});
	if (parsed.success) return {
		ok: true,
		value: parsed.data
	};
	return {
		ok: false,
		problems: parsed.error.issues.flatMap((issue) => explain(issue, issue.path, {
			schema,
			origin
		}))
	};
}
function failed(problems, source) {
	const sorted = (0, problem.dS)(problems);
	const shown = sorted.slice(0, mostProblems);
	const last = shown.at(-1);
	if (last === void 0) throw new Error(`${source}: failed without a problem`);
	const more = sorted.length - shown.length;
	if (more > 0) shown.push({
		line: last.line,
		column: last.column,
		path: "",
		message: `and ${more} more problems`
	});
	return shown;
}
function withOrigins(root) {
	const origins = new Map();
	function visit(node, path, key) {
		origins.set(JSON.stringify(path), key === void 0 ? { node } : {
			node,
			key
		});
		if (node.kind === "scalar") return node.value;
		if (node.kind === "list") return node.items.map((item, index) => visit(item, [...path, index]));
		return Object.fromEntries([...node.entries].map(([name, { at, value }]) => [name, visit(value, [...path, name], at)]));
	}
	return {
		value: visit(root, []),
		origin: (path) => origins.get(JSON.stringify(path))
	};
}
}),
8323: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { h: () => parseYaml });
var dist = __webpack_require__(9610);
var problem = __webpack_require__(5976);
function locateNodes(contents, place, limits) {
	const problems = [];
	const open = new Set();
	const anchors = new Anchors();
	let values = 0;
	let overflow = null;
	const report = ({ line, column }, path, message) => {
		if (problems.length < limits.problems) problems.push({
			line,
			column,
			path: (0, problem.LF)(path),
			message
		});
	};
	const nothing = (at) => ({
		kind: "scalar",
		at,
		value: null,
		source: ""
	});
	const placeOf = (node, fallback) => node.range ? place(node.range[0]) : fallback;
	function visit(node, path, around) {
		values += 1;
		if (values > limits.values || path.length > limits.depth) {
			overflow = "the file, with its aliases written out, has more values than a policy can have";
			return;
		}
		if ((0, dist.Vj)(node)) return visitAlias(node, path, placeOf(node, around));
		if ((0, dist.jn)(node)) {
			anchors.define(node, node.anchor);
			return scalar(node.value, node.source, placeOf(node, around));
		}
		if (!(0, dist.jh)(node) && !(0, dist.oP)(node)) return nothing(around);
		anchors.define(node, node.anchor);
		const at = placeOf(node, around);
		open.add(node);
		const collection = (0, dist.oP)(node) ? {
			kind: "list",
			at,
			items: node.items.flatMap((item, index) => visit(item, [...path, index], at) ?? [])
		} : mapping(node.items, path, at);
		open.delete(node);
		return collection;
	}
	function visitAlias(alias, path, at) {
		const target = anchors.resolve(alias);
		if (target !== void 0 && !open.has(target)) return visit(target, path, at);
		report(at, path, target === void 0 ? `there is no anchor ${(0, problem.hD)(`&${alias.source}`)} before this alias` : "an alias cannot stand inside what it refers to");
	}
	function mapping(pairs, path, at) {
		const entries = new Map();
		for (const { key, value } of pairs) {
			const keyAt = (0, dist.jn)(key) ? placeOf(key, at) : at;
			const name = keyName(key);
			const first = typeof name === "string" ? entries.get(name) : void 0;
			if ((0, dist.jn)(key)) anchors.define(key, key.anchor);
			if (typeof name !== "string") report(keyAt, path, name.message);
			else if (first === void 0) enter(entries, name, keyAt, visit(value, [...path, name], keyAt));
			else report(keyAt, [...path, name], `the key ${(0, problem.hD)(name)} stands here twice, first in line ${first.at.line}: keep one`);
		}
		return {
			kind: "mapping",
			at,
			entries
		};
	}
	const start = {
		line: 1,
		column: 1
	};
	return {
		root: visit(contents, [], start) ?? nothing(start),
		problems,
		overflow
	};
}
function enter(entries, name, at, value) {
	if (value !== void 0) entries.set(name, {
		at,
		value
	});
}
class Anchors {
	#last = new Map();
	#defined = new Set();
	#targets = new Map();
	define(node, anchor) {
		if (anchor === void 0 || this.#defined.has(node)) return;
		this.#defined.add(node);
		this.#last.set(anchor, node);
	}
	resolve(alias) {
		if (!this.#targets.has(alias)) this.#targets.set(alias, this.#last.get(alias.source));
		return this.#targets.get(alias);
	}
}
function scalar(value, source, at) {
	return {
		kind: "scalar",
		at,
		value: typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null,
		source: source ?? ""
	};
}
function keyName(key) {
	if (!(0, dist.jn)(key) || key.value === null) return { message: "a key must be a plain name" };
	const name = typeof key.value === "string" ? key.value : key.source ?? String(key.value);
	if (name === "<<") return { message: "merge keys (\"<<\") are not supported: write the values out" };
	if (name === "__proto__") return { message: "unknown key \"__proto__\"" };
	return name;
}
const limits = {
	bytes: 262144,
	tokens: 6e4,
	depth: 50,
	values: 2e4,
	problems: 100
};
function parseYaml(withMark, what = "a policy") {
	const text = withMark.replace(/^\ufeff/, "");
	if (Buffer.byteLength(text) > limits.bytes) return failure(`the file is larger than ${limits.bytes / 1024} KB`);
	const counter = new dist.HN();
	const place = (offset) => {
		const { line, col } = counter.linePos(offset);
		return {
			line: Math.max(1, line),
			column: Math.max(1, col)
		};
	};
	const read = tokens(text, counter, what);
	if (typeof read === "object" && "message" in read) return failure(read.message, place(read.offset));
	const document = compose(read, text.length);
	if (document === void 0) return {
		root: null,
		problems: []
	};
	const syntax = syntaxProblems(document, place);
	if (syntax.length > 0) return {
		root: null,
		problems: syntax
	};
	const { contents } = document;
	if (contents === null || (0, dist.jn)(contents) && contents.value === null && !contents.source) return {
		root: null,
		problems: []
	};
	const located = locateNodes(contents, place, limits);
	return located.overflow === null ? located : failure(located.overflow);
}
function failure(message, at = {
	line: 1,
	column: 1
}) {
	return {
		root: null,
		problems: [{
			...at,
			path: "",
			message
		}]
	};
}
function tokens(text, counter, what) {
	const parser = new dist.iX(counter.addNewLine);
	const found = [];
	let count = 0;
	counter.addNewLine(0);
	for (const lexeme of new dist.JG().lex(text)) {
		count += 1;
		if (count > limits.tokens) return {
			message: `the file has more parts than ${what} can have`,
			offset: parser.offset
		};
		found.push(...parser.next(lexeme));
		if (parser.stack.length > limits.depth) return {
			message: `values are nested more than ${limits.depth} deep`,
			offset: parser.offset
		};
	}
	found.push(...parser.end());
	const second = found.filter((token) => token.type === "document")[1];
	if (second === void 0) return found;
	return {
		message: `${what} is one YAML document: remove the "---" between documents`,
		offset: second.offset
	};
}
function compose(found, end) {
	const composer = new dist.Dk({
		schema: "core",
		resolveKnownTags: false,
		merge: false,
		uniqueKeys: false,
		prettyErrors: false
	});
	const { stackTraceLimit } = Error;
	Error.stackTraceLimit = 0;
	try {
		return [...composer.compose(found, true, end)][0];
	} finally {
		Error.stackTraceLimit = stackTraceLimit;
	}
}
function syntaxProblems(document, place) {
	const byLine = new Map();
	for (const error of [...document.errors, ...document.warnings]) {
		const at = place(error.pos[0]);
		if (!byLine.has(at.line)) byLine.set(at.line, {
			...at,
			path: "",
			message: `YAML: ${syntaxMessage(error)}`
		});
		if (byLine.size >= limits.problems) break;
	}
	return [...byLine.values()];
}
function syntaxMessage({ code, message }) {
	if (code === "TAB_AS_INDENT") return "a tab cannot indent; use spaces";
	if (code === "TAG_RESOLVE_FAILED") return `types ("!…") are not supported: ${message}`;
	return message.replace(/\s+/g, " ").slice(0, 200);
}
}),
7172: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { $: () => placeOf });
function placeOf(origin, path, at = "value") {
	for (let length = path.length; length > 0; length -= 1) {
		const found = origin(path.slice(0, length));
		if (found) return (at === "key" || length < path.length ? found.key : void 0) ?? found.node.at;
	}
	return {
		line: 1,
		column: 1
	};
}
}),
4209: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { S: () => suggestName });
var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3590);
const longestName = 64;
function suggestName(written, known) {
	if (written.length > longestName) return void 0;
	const name = plain(written);
	return known.find((candidate) => plain(candidate) === name) ?? (name.length > 1 ? (0, _nearest_js__WEBPACK_IMPORTED_MODULE_0__.p)(written, known) : void 0) ?? known.find((candidate) => name.length >= 4 && plain(candidate).startsWith(name));
}
function plain(name) {
	return name.toLowerCase().replace(/[-_\s]/g, "");
}
}),
7120: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	DG: () => whereKnown,
	Kq: () => descriptionOf,
	eE: () => knownKeys,
	jf: () => child,
	tw: () => expectsList,
	zM: () => choices
});
var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3258);
var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9110);
function choices(schema) {
	if (schema === void 0) return [];
	if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__.fZ7) return schema.options.flatMap(choices);
	if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__.utH) return choices(schema.in instanceof zod__WEBPACK_IMPORTED_MODULE_0__.CLY ? schema.out : schema.in);
	if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__.XiL || schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__.xgV || schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__.IiU || schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__.l1C || schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__.EVz || schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__.Ihb) return choices(schema.unwrap());
	return [schema];
}
function child(schema, key) {
	for (const choice of choices(schema)) {
		if (choice instanceof zod__WEBPACK_IMPORTED_MODULE_0__.naA && typeof key === "number") return choice.element;
		if (choice instanceof zod__WEBPACK_IMPORTED_MODULE_0__.b8S && typeof key === "string") return choice.valueType;
		if (choice instanceof zod__WEBPACK_IMPORTED_MODULE_0__.bvH && typeof key === "string" && Object.hasOwn(choice.shape, key)) return choice.shape[key];
	}
}
function expectsList(schema) {
	const kinds = choices(schema);
	return kinds.some((kind) => kind instanceof zod__WEBPACK_IMPORTED_MODULE_0__.naA) && !kinds.some((kind) => kind instanceof zod__WEBPACK_IMPORTED_MODULE_0__.bvH || kind instanceof zod__WEBPACK_IMPORTED_MODULE_0__.b8S);
}
function knownKeys(schema) {
	return choices(schema).flatMap((choice) => choice instanceof zod__WEBPACK_IMPORTED_MODULE_0__.bvH ? Object.keys(choice.shape) : []);
}
const keyPlaces = new WeakMap();
function whereKnown(schema, key) {
	const places = keyPlaces.get(schema) ?? collectKeys(schema, [], new Map());
	keyPlaces.set(schema, places);
	return places.get(key) ?? [];
}
function collectKeys(schema, path, places) {
	for (const choice of choices(schema)) {
		if (!(choice instanceof zod__WEBPACK_IMPORTED_MODULE_0__.bvH)) continue;
		for (const [key, member] of Object.entries(choice.shape)) {
			places.set(key, [...places.get(key) ?? [], path]);
			collectKeys(member, [...path, key], places);
		}
	}
	return places;
}
function descriptionOf(schema) {
	if (schema === void 0) return void 0;
	const own = zod__WEBPACK_IMPORTED_MODULE_1__.fd.get(schema)?.description;
	if (own !== void 0) return own;
	if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__.XiL || schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__.xgV || schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__.IiU || schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__.l1C || schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__.EVz) return descriptionOf(schema.unwrap());
	return schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__.utH ? descriptionOf(schema.in) : void 0;
}
})
};
export { id, ids, modules };
