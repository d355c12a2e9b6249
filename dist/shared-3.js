export const modules = {
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
7120: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	DG: () => whereKnown,
	Ff: () => zodWalk,
	Kq: () => descriptionOf,
	eE: () => knownKeys,
	jf: () => child
});
var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3258);
var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2486);
var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9110);
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
function hasLevel(schema) {
	return choices(schema).some((choice) => choice instanceof zod__WEBPACK_IMPORTED_MODULE_0__.bvH && Object.hasOwn(choice.shape, "level"));
}
function normal(schema, value) {
	if (schema === void 0) return value;
	const parsed = zod__WEBPACK_IMPORTED_MODULE_1__.xL(schema, value);
	return parsed.success ? parsed.data : value;
}
const zodWalk = {
	child,
	expectsList,
	hasLevel,
	normal
};
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
	const own = zod__WEBPACK_IMPORTED_MODULE_2__.fd.get(schema)?.description;
	if (own !== void 0) return own;
	if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__.XiL || schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__.xgV || schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__.IiU || schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__.l1C || schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__.EVz) return descriptionOf(schema.unwrap());
	return schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__.utH ? descriptionOf(schema.in) : void 0;
}
})
};
