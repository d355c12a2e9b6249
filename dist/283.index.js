import { modules as shared1 } from "./shared-3.js";
// 283.index.js
const id = 283;
const ids = [283];
const modules = {
...shared1,
9312: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	formatProblems: () => _problem_js__WEBPACK_IMPORTED_MODULE_8__.C5,
	locatePolicy: () => locatePolicy,
	parsePolicy: () => parsePolicy
});
var _rules_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4932);
var _built_in_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2991);
var _overlay_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(853);
var _parse_data_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8940);
var _parse_yaml_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8323);
var _place_of_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7172);
var _places_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5171);
var _problem_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5976);
var _schema_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7082);
var _walk_schema_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7120);
function parsePolicy(text, source) {
	const parsed = locatePolicy(text, source);
	return parsed.ok ? {
		ok: true,
		policy: parsed.policy,
		warnings: parsed.warnings
	} : parsed;
}
function locatePolicy(text, source) {
	const { root, problems } = (0, _parse_yaml_js__WEBPACK_IMPORTED_MODULE_4__.h)(text);
	if (root === null) return problems.length > 0 ? {
		ok: false,
		problems: (0, _parse_data_js__WEBPACK_IMPORTED_MODULE_3__.gz)(problems, source)
	} : unchanged();
	if (root.kind !== "mapping") {
		const message = "a policy is a mapping of settings, such as \"extends: default@1\"";
		return {
			ok: false,
			problems: [{
				...root.at,
				path: "",
				message
			}]
		};
	}
	const schema = (0, _schema_js__WEBPACK_IMPORTED_MODULE_6__.D)(_rules_index_js__WEBPACK_IMPORTED_MODULE_0__.a);
	const laid = (0, _overlay_js__WEBPACK_IMPORTED_MODULE_2__.L)(_built_in_js__WEBPACK_IMPORTED_MODULE_1__.builtInPolicy, root, schema, _walk_schema_js__WEBPACK_IMPORTED_MODULE_7__.Ff);
	const parsed = (0, _parse_data_js__WEBPACK_IMPORTED_MODULE_3__.eA)(schema, laid.policy, laid.origin);
	const found = [
		...problems,
		...laid.problems,
		...parsed.ok ? [] : parsed.problems
	];
	if (parsed.ok && found.length === 0) {
		const warnings = [...root.entries.has("extends") ? [] : [notPinned(root)], ...parsed.value.rules["gate-integrity"].level === "off" ? [unguarded(laid)] : []];
		(0, _places_js__WEBPACK_IMPORTED_MODULE_5__._)(parsed.value, laid.origin, source);
		return {
			ok: true,
			policy: parsed.value,
			warnings: (0, _problem_js__WEBPACK_IMPORTED_MODULE_8__.dS)(warnings),
			origin: laid.origin
		};
	}
	return {
		ok: false,
		problems: (0, _parse_data_js__WEBPACK_IMPORTED_MODULE_3__.gz)(found, source)
	};
}
function unchanged() {
	const warnings = [notPinned({ at: {
		line: 1,
		column: 1
	} })];
	return {
		ok: true,
		policy: _built_in_js__WEBPACK_IMPORTED_MODULE_1__.builtInPolicy,
		warnings,
		origin: () => void 0
	};
}
function notPinned({ at }) {
	return {
		...at,
		path: "extends",
		message: "the policy does not say what it changes: add \"extends: default@1\"",
		suggestion: "extends: default@1"
	};
}
function unguarded({ origin }) {
	const path = ["rules", "gate-integrity"];
	const found = origin([...path, "level"]) ? [...path, "level"] : path;
	return {
		...(0, _place_of_js__WEBPACK_IMPORTED_MODULE_9__.$)(origin, found),
		path: (0, _problem_js__WEBPACK_IMPORTED_MODULE_8__.LF)(path),
		message: "is off: the gate can then be changed without its owner; leave it at \"error\""
	};
}
}),
5176: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	policyText: () => policyText,
	printPolicy: () => printPolicy
});
var rules = __webpack_require__(4932);
var built_in = __webpack_require__(2991);
var hash = __webpack_require__(547);
var problem = __webpack_require__(5976);
var schema = __webpack_require__(7082);
var walk_schema = __webpack_require__(7120);
const width = 110;
function yamlText(data, style, head) {
	const writer = new Writer(style, head);
	writer.mapping(data, [], "");
	return {
		text: `${writer.lines.join("\n")}\n`,
		lines: writer.places
	};
}
class Writer {
	lines;
	places = new Map();
	style;
	told = new Map();
	constructor(style, head) {
		this.style = style;
		this.lines = head.map((line) => `# ${line}`.trimEnd());
	}
	mapping(mapping, path, indent) {
		for (const [key, value] of Object.entries(mapping)) if (value !== void 0) this.entry(key, value, [...path, key], indent);
	}
	entry(key, value, path, indent) {
		if (this.style.spaced(path)) this.lines.push("");
		for (const comment of this.commentsOf(path)) this.lines.push(...wrapped(comment, width - indent.length - 2).map((line) => `${indent}# ${line}`));
		this.place(path);
		const name = `${indent}${scalar(key)}:`;
		const flow = Array.isArray(value) && value.some(isCollection) || this.isExplained(value, path) ? null : onOneLine(value);
		if (flow !== null && (name.length + flow.length < width || !isCollection(value))) this.lines.push(`${name} ${flow}`);
		else if (Array.isArray(value)) this.list(value, path, name, indent);
		else if (isMapping(value)) {
			this.lines.push(name);
			this.mapping(value, path, `${indent}  `);
		}
	}
	list(list, path, name, indent) {
		if (!list.some(isCollection)) {
			this.folded(list, path, name, indent);
			return;
		}
		this.lines.push(name);
		for (const [index, item] of list.entries()) this.item(item, [...path, String(index)], indent);
	}
	item(item, path, indent) {
		this.place(path);
		const flow = this.isExplained(item, path) ? null : onOneLine(item);
		if (flow !== null && indent.length + flow.length + 4 < width) this.lines.push(`${indent}  - ${flow}`);
		else if (isMapping(item) && Object.keys(item).length > 0) {
			const start = this.lines.length;
			this.mapping(item, path, `${indent}    `);
			this.lines[start] = `${indent}  - ${(this.lines[start] ?? "").trimStart()}`;
		} else this.lines.push(`${indent}  - ${JSON.stringify(item)}`);
	}
	folded(list, path, name, indent) {
		this.lines.push(`${name} [`);
		let line = `${indent}  `;
		for (const [index, item] of list.entries()) {
			const text = `${scalar(item)},`;
			if (line.trim() !== "" && line.length + text.length > width) {
				this.lines.push(line.trimEnd());
				line = `${indent}  `;
			}
			this.place([...path, String(index)]);
			line += `${text} `;
		}
		this.lines.push(line.trimEnd(), `${indent}]`);
	}
	place(path) {
		this.places.set(JSON.stringify(path), this.lines.length + 1);
	}
	isExplained(value, path) {
		return isMapping(value) && Object.keys(value).some((key) => this.commentsOf([...path, key]).length > 0);
	}
	commentsOf(path) {
		const key = JSON.stringify(path);
		const comments = this.told.get(key) ?? this.style.comments(path);
		this.told.set(key, comments);
		return comments;
	}
}
const isMapping = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const isCollection = (value) => typeof value === "object" && value !== null;
function onOneLine(value) {
	if (!isCollection(value)) return scalar(value);
	const items = Array.isArray(value) ? value.map(onOneLine) : Object.entries(isMapping(value) ? value : {}).map(([key, member]) => {
		const text = onOneLine(member);
		return text === null || isMapping(member) ? null : `${scalar(key)}: ${text}`;
	});
	const text = items.includes(null) ? null : items.join(", ");
	if (text === null || text.length > width) return null;
	return Array.isArray(value) ? `[${text}]` : text === "" ? "{}" : `{${text}}`;
}
const reserved = /^(?:true|false|null|yes|no|on|off|y|n|~)$/i;
function scalar(value) {
	if (typeof value !== "string") return JSON.stringify(value);
	return /^[A-Za-z][\w./ ()-]*$/.test(value) && !value.endsWith(" ") && !reserved.test(value) ? value : quoted(value);
}
function quoted(value) {
	return JSON.stringify(value).replace(/[\u007f-\u009f\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function wrapped(text, columns) {
	const lines = [];
	let line = "";
	for (const word of text.split(/\s+/)) {
		if (line !== "" && line.length + word.length + 1 > columns) {
			lines.push(line);
			line = "";
		}
		line += line === "" ? word : ` ${word}`;
	}
	return line === "" ? lines : [...lines, line];
}
const everyRule = [
	"level",
	"clauses",
	"controls"
];
const order = [
	"extends",
	"document",
	"people",
	"bots",
	"calendar",
	"freezes",
	"emergency",
	"rollback",
	"rules",
	"labels",
	"areas",
	"categories"
];
function printPolicy(policy) {
	return policyText(policy).text;
}
function policyText(policy) {
	const rank = (key) => order.includes(key) ? order.indexOf(key) : order.indexOf("rules") - .5;
	return yamlText(Object.fromEntries(Object.entries(policy).sort(([one], [other]) => rank(one) - rank(other))), styleOf(policy), [...[
		`The policy in force: every setting of ${(0, problem.hD)(policy.document.title)}`,
		`SHA-256 of what it says: ${(0, hash.t)(policy)}`,
		"",
		"Who decides: people, bots. When: calendar, freezes. Other ways through: emergency, rollback.",
		"What is asked of a change: rules. What a change is: labels, areas (sensitive, 4.3), categories (Standard 3.2, Major 3.5).",
		`Each rule has a level (${(0, walk_schema.Kq)((0, walk_schema.jf)((0, walk_schema.jf)((0, walk_schema.jf)(schema.Q, "rules"), "title"), "level"))}),`,
		"the clauses of the policy document that ask for it, and the controls that it supports.",
		"Files are named by globs: \"*\" is a part of a name, \"**\" any folders, {a,b} one of these, !(a) anything but a.",
		""
	]]);
}
function styleOf(policy) {
	const told = new Set();
	return {
		spaced: (path) => path.length === 1 || path.length === 2 && (path[0] === "rules" || path[0] === "areas") || path.length === 3 && path[0] === "categories" && path[1] !== "tests",
		comments: (path) => {
			return [...remarks(path, path.reduce((schema, key) => (0, walk_schema.jf)(schema, /^\d+$/.test(key) ? Number(key) : key), schema.Q), told), ...difference(path, policy)];
		}
	};
}
function remarks(path, expected, told) {
	const [name = "", parent = ""] = [path.at(-1), path.at(-2)];
	const rule = path.length === 2 && parent === "rules" ? rules.a.find(({ id }) => id === name) : void 0;
	const description = path[0] === "rules" && path.length === 3 && everyRule.includes(name) || parent === "hours" ? void 0 : (0, walk_schema.Kq)(expected);
	const isNews = description !== void 0 && (path[0] === "rules" || !told.has(description));
	if (description !== void 0) told.add(description);
	return [...isNews ? [description] : [], ...rule?.liftedBy && rule.liftedBy.length > 0 ? [`Lifted in: ${rule.liftedBy.join(", ")}`] : []];
}
function difference(path, policy) {
	const now = at(policy, path);
	if (typeof now === "object" && now !== null && !Array.isArray(now)) return [];
	const before = at(built_in.builtInPolicy, path);
	if ((0, hash.d)(now) === (0, hash.d)(before)) return [];
	return [before === void 0 ? "Added: the default has none" : `Changed: the default is ${cut((0, hash.d)(before))}`];
}
function cut(text) {
	return text.length > 200 ? `${text.slice(0, 199)}…` : text;
}
function at(value, path) {
	return path.reduce((within, key) => {
		if (typeof within !== "object" || within === null || !Object.hasOwn(within, key)) return void 0;
		return new Map(Object.entries(within)).get(key);
	}, value);
}
}),
7082: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Q: () => PolicySchema,
	D: () => policySchemaOf
});
var rules = __webpack_require__(4932);
var create_schema = __webpack_require__(2276);
var schemas = __webpack_require__(3258);
const zodKit = {
	array: schemas.YOg,
	boolean: schemas.zMY,
	enum: schemas.k5n,
	int: schemas.Whr,
	literal: schemas.euz,
	number: schemas.aig,
	object: schemas.Ikc,
	record: schemas.g1P,
	strictObject: schemas.rej,
	string: schemas.YjP,
	unknown: schemas.L5J,
	url: schemas.OZ5
};
const policySchemaOf = (list) => (0, create_schema.E)(zodKit, list, create_schema.Y);
const PolicySchema = policySchemaOf(rules.a);
}),
2643: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { inspectPolicy: () => inspectPolicy });
var problem = __webpack_require__(5976);
var identity = __webpack_require__(6610);
var login = __webpack_require__(531);
var place_of = __webpack_require__(7172);
function warning({ origin }, path, message, { at = "value", suggestion } = {}) {
	return {
		...(0, place_of.$)(origin, path, at),
		path: (0, problem.LF)(path),
		message,
		...suggestion === void 0 ? {} : { suggestion }
	};
}
const counted = (count, noun) => `${count.toLocaleString("en-US")} ${noun}${count === 1 ? "" : "s"}`;
var named_people = __webpack_require__(6886);
function botNames(inspected) {
	const { policy } = inspected;
	const withoutSuffix = policy.bots.flatMap((name, index) => {
		const path = ["bots", index];
		if ((0, login.DU)(name) || inspected.origin(path) === void 0) return [];
		const suggestion = `${name}[bot]`;
		return [warning(inspected, path, `${(0, problem.hD)(name)} is the login of no GitHub App, since those end in "[bot]": did you mean ${(0, problem.hD)(suggestion)}?`, { suggestion })];
	});
	const amongPeople = (0, named_people.peopleLists)(policy).flatMap(({ people }) => people.filter(({ name }) => !name.includes("/") && (0, identity.zs)(name, policy.bots)).map(({ name, path }) => warning(inspected, path, `${(0, problem.hD)(name)} is a bot or an agent, whose approval never counts: name a person`)));
	return [...withoutSuffix, ...amongPeople];
}
var calendar = __webpack_require__(1104);
var days = __webpack_require__(1076);
var freezes = __webpack_require__(1931);
var hours = __webpack_require__(3344);
var zone = __webpack_require__(6694);
function closedWindows(inspected) {
	const { calendar, rules } = inspected.policy;
	if (rules["deployment-window"].level === "off") return [];
	const never = neverOpens(inspected);
	if (never !== null) return [never];
	const friday = (0, hours.dU)(calendar.hours)[days.QA];
	const cutoff = (0, hours.a4)(calendar.fridayCutoff);
	if (!friday || cutoff === null || cutoff > friday.start) return [];
	const path = inspected.origin(["calendar", "fridayCutoff"]) ? ["fridayCutoff"] : ["hours", "friday"];
	const message = `no Friday ever opens: it would close at ${calendar.fridayCutoff}, and its hours are ${calendar.hours.friday}. Write "closed" for friday, or a later fridayCutoff`;
	return [warning(inspected, ["calendar", ...path], message)];
}
function neverOpens(inspected) {
	const { policy, surroundings } = inspected;
	const { now } = surroundings;
	if ((0, calendar.d)(policy).stateAt(now).nextOpen !== null) return null;
	return warning(inspected, culprit(inspected, now), `the deployment window does not open within a year, so nothing but emergencies and documentation can be merged: ${remedy(inspected, now)}`);
}
function culprit({ policy }, now) {
	if ((0, calendar.d)({
		...policy,
		freezes: []
	}).stateAt(now).nextOpen === null) return ["calendar", "hours"];
	const periods = (0, freezes.Ds)(policy.freezes, (0, zone.kE)(policy.calendar.timezone));
	return [
		"freezes",
		periods.reduce((best, { from, to }, index) => {
			const other = periods[best];
			return other === void 0 || to - from > other.to - other.from ? index : best;
		}, 0),
		"to"
	];
}
const remedy = (inspected, now) => culprit(inspected, now)[0] === "freezes" ? "end this freeze earlier" : "give a day its hours, such as \"09:00-17:00\"";
function emptyRoles(inspected) {
	const { people, rules } = inspected.policy;
	const found = [];
	if (people.executive.length === 0 && rules["executive-approval"].level !== "off") found.push(warning(inspected, ["people", "executive"], "names nobody, so no Major change can pass: name two people, since nobody approves their own change", { at: "key" }));
	if (people.security.length === 0 && rules["security-review"].level !== "off") found.push(warning(inspected, ["people", "security"], "names nobody, so a sensitive change needs one more approval by anybody with write access: name who reviews for security", { at: "key" }));
	return found;
}
var format = __webpack_require__(5772);
function pastFreezes(inspected) {
	const { policy, surroundings } = inspected;
	return (0, freezes.Ds)(policy.freezes, (0, zone.kE)(policy.calendar.timezone)).flatMap(({ to, reason }, index) => {
		if (to > surroundings.now.getTime()) return [];
		const ended = (0, format.om)(surroundings.now, new Date(to));
		const message = `the freeze ${(0, problem.hD)(reason)} ended ${ended}: delete it, or write when it comes again`;
		return [warning(inspected, [
			"freezes",
			index,
			"to"
		], message)];
	});
}
function peopleAccess(inspected) {
	const { access, repository } = inspected.surroundings;
	if (access === null || repository === null) return [];
	return (0, named_people.peopleLists)(inspected.policy).flatMap(({ people }) => people.flatMap(({ name, path }) => {
		const found = access.get(name.toLowerCase());
		const what = name.includes("/") ? "team" : "account";
		if (found === "missing") return [warning(inspected, path, `GitHub knows no ${what} ${(0, problem.hD)(name)}: check the name`)];
		if (found !== "none") return [];
		return [warning(inspected, path, what === "team" ? `the team ${(0, problem.hD)(name)} has no members: add some, or name people` : `${(0, problem.hD)(name)} cannot read ${repository}: give them access, or name somebody else`)];
	}));
}
var calendar_holidays = __webpack_require__(7690);
function repeatedHolidays(inspected) {
	const { holidays } = inspected.policy.calendar;
	const path = ["calendar", "holidays"];
	const ofCalendar = (0, calendar_holidays.X)({
		...holidays,
		add: []
	});
	const added = holidays.add.flatMap(({ date }, index) => {
		const first = holidays.add.findIndex((other) => other.date === date);
		const earlier = holidays.add[first];
		if (first < index && earlier !== void 0) {
			const message = `${date} is named twice, first as ${(0, problem.hD)(earlier.name)}: keep one`;
			return [warning(inspected, [
				...path,
				"add",
				index,
				"date"
			], message)];
		}
		const day = (0, days.h2)(date);
		const known = day === null ? null : ofCalendar(day);
		if (known === null) return [];
		const message = `${date} is ${(0, problem.hD)(known)} of the calendar ${(0, problem.hD)(holidays.calendar)} already: delete it`;
		return [warning(inspected, [
			...path,
			"add",
			index,
			"date"
		], message)];
	});
	const removed = holidays.remove.flatMap((date, index) => holidays.remove.indexOf(date) < index ? [warning(inspected, [
		...path,
		"remove",
		index
	], `${date} is named twice: keep one`)] : []);
	return [...added, ...removed];
}
function repeatedPeople(inspected) {
	const { policy } = inspected;
	const bots = {
		role: "bots",
		people: policy.bots.map((name, index) => ({
			name,
			path: ["bots", index]
		}))
	};
	return [...[...(0, named_people.peopleLists)(policy), bots].flatMap(({ people }) => people.filter(({ name }, index) => people.findIndex((other) => (0, login.Up)(other.name, name)) < index).map(({ name, path }) => warning(inspected, path, `${(0, problem.hD)(name)} is named twice in this list: keep one`))), ...oneForTwo(inspected)];
}
function oneForTwo(inspected) {
	const { people, rules } = inspected.policy;
	const { executive, security } = people;
	const asked = [rules["executive-approval"], rules["security-review"]].every(({ level }) => level === "error");
	const all = [...executive, ...security];
	const [only] = all;
	if (!asked || executive.length === 0 || security.length === 0 || only === void 0 || only.includes("/")) return [];
	if (!all.every((name) => (0, login.Up)(name, only))) return [];
	return [warning(inspected, ["people", "security"], `${(0, problem.hD)(only)} is the only executive and the only security reviewer, and one approval never serves twice: a Major change of a sensitive area cannot pass. Name one person more`)];
}
var globs = __webpack_require__(1749);
var paths = __webpack_require__(759);
function ownFileSets({ policy, origin }) {
	const { areas, categories } = policy;
	const named = (kind, parent, sets, ignoreCase) => Object.entries(sets).map(([id, set]) => ({
		kind,
		id,
		path: [...parent, id],
		set,
		ignoreCase
	}));
	return [
		...named("area", ["areas"], areas, true),
		...named("major", ["categories", "major"], categories.major, true),
		...named("standard", ["categories", "standard"], categories.standard, false),
		...named("tests", ["categories"], { tests: categories.tests }, false)
	].filter(({ path }) => origin(path) !== void 0);
}
function shadowedSets(inspected) {
	const { files } = inspected.surroundings;
	const sets = ownFileSets(inspected).filter(({ kind }) => kind !== "tests");
	if (files === null || sets.length === 0) return [];
	const view = (0, paths.sB)(inspected.policy, { removed: true });
	const views = new Map();
	const viewOf = (file) => {
		const known = views.get(file) ?? view(file);
		views.set(file, known);
		return known;
	};
	return sets.flatMap((named) => {
		const { find } = (0, globs.t)({ paths: named.set.paths }, { ignoreCase: named.ignoreCase });
		const matched = files.filter((file) => find(file) !== null);
		const takers = new Map();
		for (const file of matched) {
			const taker = takerOf(viewOf(file), named);
			if (taker === null) return [];
			takers.set(taker, (takers.get(taker) ?? 0) + 1);
		}
		if (matched.length === 0) return [];
		const reasons = [...takers].map(([taker, count]) => `${counted(count, "file")} ${count === 1 ? "is" : "are"} ${taker}`);
		const message = matched.length === 1 ? `holds no file: the only one that it matches is ${[...takers.keys()].join("")}` : `holds no file: of ${counted(matched.length, "file")} that it matches, ${(0, problem.Vo)(reasons).replace(" or ", " and ")}`;
		return [warning(inspected, named.path, message, { at: "key" })];
	});
}
function takerOf(view, { kind, id }) {
	if ((kind === "area" ? view.areas : kind === "major" ? view.major : view.standard === null ? [] : [view.standard]).some((match) => match.id === id)) return null;
	if (view.test !== null) return "under categories.tests";
	if (view.standard !== null) return `under categories.standard.${view.standard.id}`;
	const raising = [...view.areas, ...view.major][0];
	if (kind === "standard" && raising !== void 0) return `in ${(0, problem.hD)(raising.id)}, which comes first`;
	return "under its own \"except\"";
}
const fewestCommits = 20;
function soleExecutive(inspected) {
	const { policy, surroundings } = inspected;
	const [only, ...others] = policy.people.executive;
	const { writers } = surroundings;
	if (only === void 0 || others.length > 0 || only.includes("/") || writers === null) return [];
	if (policy.rules["executive-approval"].level === "off" || writers.commits < fewestCommits) return [];
	const own = writers.byLogin.get(only.toLowerCase()) ?? 0;
	if (own * 2 <= writers.commits) return [];
	const share = `${own} of the last ${writers.commits} commits`;
	return [warning(inspected, [
		"people",
		"executive",
		0
	], `${(0, problem.hD)(only)} is the only executive and wrote ${share}: nobody could approve their Major changes. Name a second executive`)];
}
var nearest = __webpack_require__(3590);
var built_in = __webpack_require__(2991);
function unmatchedGlobs(inspected) {
	const { files } = inspected.surroundings;
	if (files === null || files.length === 0) return [];
	return ownFileSets(inspected).flatMap((named) => [...unmatched(inspected, named, "paths", files), ...unmatched(inspected, named, "except", files)]);
}
const usualSets = ownFileSets({
	policy: built_in.builtInPolicy,
	origin: () => true
});
const usual = (path) => usualSets.find((named) => named.path.join("\n") === path.join("\n"))?.set;
function unmatched(inspected, { set, path, ignoreCase }, list, files) {
	return set[list].flatMap((glob, index) => {
		const place = [
			...path,
			list,
			index
		];
		if (inspected.origin(place) === void 0) return [];
		if (usual(path)?.[list].includes(glob) === true) return [];
		const mindsCase = list === "paths" && !ignoreCase;
		const finds = (pattern, anyCase) => {
			const { find } = (0, globs.t)({ paths: [pattern] }, { ignoreCase: anyCase });
			return files.some((file) => find(file) !== null);
		};
		if (finds(glob, !mindsCase)) return [];
		const message = `${(0, problem.hD)(glob)} matches none of the ${counted(files.length, "file")} here`;
		if (mindsCase && finds(glob, true)) return [warning(inspected, place, `${message}: only its case differs from one, and these paths mind case`)];
		const meant = nearestGlob(glob, files);
		const near = meant !== void 0 && finds(meant, !mindsCase) ? meant : void 0;
		return [warning(inspected, place, `${message}${near === void 0 ? "" : `, did you mean ${(0, problem.hD)(near)}?`}`, { suggestion: near })];
	});
}
function nearestGlob(glob, files) {
	const segments = glob.split("/");
	const plain = segments.findIndex((segment) => /[*?[\]{}()!+@|]/.test(segment));
	const depth = plain === -1 ? segments.length : plain;
	if (depth === 0) return void 0;
	const folder = segments.slice(0, depth).join("/");
	const there = new Set(files.flatMap((file) => beginning(file, depth)));
	const near = (0, nearest.p)(folder, [...there]);
	return near === void 0 ? void 0 : [near, ...segments.slice(depth)].join("/");
}
function beginning(file, depth) {
	const segments = file.split("/");
	return segments.length < depth ? [] : [segments.slice(0, depth).join("/")];
}
const inspections = [
	unmatchedGlobs,
	shadowedSets,
	emptyRoles,
	repeatedPeople,
	botNames,
	peopleAccess,
	soleExecutive,
	closedWindows,
	pastFreezes,
	repeatedHolidays
];
function inspectPolicy(inspected) {
	return (0, problem.dS)(inspections.flatMap((inspection) => inspection(inspected)));
}
}),
6886: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { peopleLists: () => peopleLists });
function peopleLists({ people, emergency }) {
	const roles = Object.entries(people).map(([role, names]) => ({
		role,
		path: ["people", role],
		names
	}));
	const declaring = {
		role: "declaredBy",
		path: ["emergency", "declaredBy"],
		names: emergency.declaredBy
	};
	return [...roles, declaring].map(({ role, path, names }) => ({
		role,
		path,
		people: names.map((name, index) => ({
			name,
			path: [...path, index]
		}))
	}));
}
})
};
export { id, ids, modules };
