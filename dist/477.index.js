// 477.index.js
const id = 477;
const ids = [477];
const modules = {
8474: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	A: () => usualMetrics,
	P: () => metricsOf
});
const usualMetrics = {
	incidentLabels: [],
	incidentIssues: [],
	environments: [
		"production*",
		"prod",
		"prod-*",
		"live"
	]
};
const metricsOf = ({ metrics }) => metrics ?? usualMetrics;
}),
6143: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	formatProblems: () => problem.C5,
	locatePolicy: () => locatePolicy,
	parsePolicy: () => parsePolicy
});
var built_in = __webpack_require__(1843);
var schemas = __webpack_require__(3258);
var parse = __webpack_require__(2486);
var hash = __webpack_require__(547);
var located = __webpack_require__(8681);
var problem = __webpack_require__(5976);
var suggest = __webpack_require__(4209);
function editList(list, node, item, path) {
	const problems = [];
	const report = (at, message, suggestion) => {
		const rest = suggestion === void 0 ? {} : { suggestion };
		problems.push({
			line: at.line,
			column: at.column,
			path: (0, problem.LF)(path),
			message,
			...rest
		});
	};
	checkKeys(node, report);
	const toAdd = itemsOf(node, "add", report);
	const toRemove = itemsOf(node, "remove", report);
	const identity = (value) => (0, hash.d)(normal(value, item));
	const present = new Set(list.map(identity));
	const removed = new Set();
	for (const { at, value } of toRemove) {
		removed.add(identity(value));
		if (present.has(identity(value))) continue;
		const texts = list.filter((one) => typeof one === "string");
		const near = typeof value === "string" ? (0, suggest.S)(value, texts) : void 0;
		const hint = near === void 0 ? "" : `, did you mean ${(0, problem.hD)(near)}?`;
		report(at, `cannot remove ${shown(value)}: it is not in the list${hint}`, near);
	}
	const kept = list.filter((value) => !removed.has(identity(value)));
	const there = new Set(kept.map(identity));
	const added = [];
	for (const { at, value, node: entry } of toAdd) {
		if (removed.has(identity(value))) report(at, `${shown(value)} is both added and removed: keep one`);
		if (there.has(identity(value))) continue;
		there.add(identity(value));
		added.push(entry);
	}
	return problems.length > 0 ? {
		kept: [...list],
		added: [],
		problems
	} : {
		kept,
		added,
		problems
	};
}
function checkKeys(node, report) {
	if (node.entries.size === 0) report(node.at, "expected a list, or a mapping with \"add\" or \"remove\"");
	for (const [name, { at }] of node.entries) {
		if (name === "add" || name === "remove") continue;
		const near = (0, suggest.S)(name, ["add", "remove"]);
		const hint = near === void 0 ? "a list is expected here, or \"add\" and \"remove\"" : `did you mean ${(0, problem.hD)(near)}?`;
		report(at, `unknown key ${(0, problem.hD)(name)}, ${hint}`, near);
	}
}
function itemsOf(mapping, name, report) {
	const entry = mapping.entries.get(name);
	if (entry === void 0) return [];
	if (entry.value.kind === "list") return entry.value.items.map((node) => ({
		node,
		at: node.at,
		value: (0, located.l)(node)
	}));
	report(entry.value.at, `"${name}" takes a list: write [ ] around what to ${name}`);
	return [];
}
function normal(value, item) {
	if (item === void 0) return value;
	const parsed = parse.xL(item, value);
	return parsed.success ? parsed.data : value;
}
function shown(value) {
	return (0, problem.hD)(typeof value === "string" ? value : (0, hash.d)(value));
}
var walk_schema = __webpack_require__(7120);
function overlay(base, file, schema) {
	const origins = new Map();
	const problems = [];
	function lay(under, node, expected, path, key) {
		origins.set(JSON.stringify(path), key === void 0 ? { node } : {
			node,
			key
		});
		if (node.kind === "list") return node.items.map((item, index) => lay(void 0, item, (0, walk_schema.jf)(expected, index), [...path, index]));
		if (node.kind === "scalar") {
			if (node.value === null || !hasLevel(expected)) return node.value;
			return merge(under, [["level", {
				at: node.at,
				value: node
			}]], expected, path);
		}
		if (!(0, walk_schema.tw)(expected)) return merge(under, node.entries, expected, path);
		const item = (0, walk_schema.jf)(expected, 0);
		const edited = editList(Array.isArray(under) ? under : [], node, item, path);
		problems.push(...edited.problems);
		const first = edited.kept.length;
		return [...edited.kept, ...edited.added.map((entry, index) => lay(void 0, entry, item, [...path, first + index]))];
	}
	function merge(under, entries, expected, path) {
		const merged = new Map(isMapping(under) ? Object.entries(under) : []);
		for (const [name, { at, value }] of entries) merged.set(name, lay(merged.get(name), value, (0, walk_schema.jf)(expected, name), [...path, name], at));
		return Object.fromEntries(merged);
	}
	return {
		policy: lay(base, file, schema, []),
		problems,
		origin: (path) => origins.get(JSON.stringify(path))
	};
}
function hasLevel(schema) {
	return (0, walk_schema.zM)(schema).some((choice) => choice instanceof schemas.bvH && Object.hasOwn(choice.shape, "level"));
}
function isMapping(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
var parse_data = __webpack_require__(8940);
var parse_yaml = __webpack_require__(8323);
var place_of = __webpack_require__(7172);
var places = __webpack_require__(5171);
var schema = __webpack_require__(6839);
function parsePolicy(text, source) {
	const parsed = locatePolicy(text, source);
	return parsed.ok ? {
		ok: true,
		policy: parsed.policy,
		warnings: parsed.warnings
	} : parsed;
}
function locatePolicy(text, source) {
	const { root, problems } = (0, parse_yaml.h)(text);
	if (root === null) return problems.length > 0 ? {
		ok: false,
		problems: (0, parse_data.gz)(problems, source)
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
	const laid = overlay(built_in.builtInPolicy, root, schema.Q);
	const parsed = (0, parse_data.eA)(schema.Q, laid.policy, laid.origin);
	const found = [
		...problems,
		...laid.problems,
		...parsed.ok ? [] : parsed.problems
	];
	if (parsed.ok && found.length === 0) {
		const warnings = [...root.entries.has("extends") ? [] : [notPinned(root)], ...parsed.value.rules["gate-integrity"].level === "off" ? [unguarded(laid)] : []];
		(0, places._)(parsed.value, laid.origin, source);
		return {
			ok: true,
			policy: parsed.value,
			warnings: (0, problem.dS)(warnings),
			origin: laid.origin
		};
	}
	return {
		ok: false,
		problems: (0, parse_data.gz)(found, source)
	};
}
function unchanged() {
	const warnings = [notPinned({ at: {
		line: 1,
		column: 1
	} })];
	return {
		ok: true,
		policy: schema.Q.parse({}),
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
		...(0, place_of.$)(origin, found),
		path: (0, problem.LF)(path),
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
var built_in = __webpack_require__(1843);
var hash = __webpack_require__(547);
var problem = __webpack_require__(5976);
var schema = __webpack_require__(6839);
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
6839: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { Q: () => PolicySchema });
var schemas = __webpack_require__(3258);
var days = __webpack_require__(1076);
var freezes = __webpack_require__(1931);
var calendar_holidays = __webpack_require__(7690);
var calendar_zone = __webpack_require__(6694);
function checkCalendar(policy, context) {
	const report = (path, message) => context.addIssue({
		code: "custom",
		path,
		message
	});
	checkRemoved(policy.calendar.holidays, report);
	const zone = (0, calendar_zone.kE)((0, calendar_zone.KJ)(policy.calendar.timezone) ? policy.calendar.timezone : "UTC");
	policy.freezes.forEach((freeze, index) => {
		checkFreeze(freeze, zone, (path, message) => report([
			"freezes",
			index,
			...path
		], message));
	});
}
const whenCalendarIsRead = { when: ({ issues }) => issues.every(({ path, continue: readOn }) => readOn === true || !["calendar", "freezes"].includes(String(path?.[0]))) };
function checkRemoved(holidays, report) {
	const isHoliday = (0, calendar_holidays.X)({
		...holidays,
		add: [],
		remove: []
	});
	holidays.remove.forEach((removed, index) => {
		const day = (0, days.h2)(removed);
		if (day === null || isHoliday(day) !== null) return;
		const path = [
			"calendar",
			"holidays",
			"remove",
			index
		];
		if (holidays.add.some((added) => added.date === removed)) {
			report(path, `${quoted(removed)} is both added and removed: expected it in one of the two lists`);
			return;
		}
		const example = nearestHoliday(day, isHoliday);
		const expected = example === null ? "this calendar has none, so leave it out" : `expected a day such as ${example}`;
		report(path, `${quoted(removed)} is not a day on which a holiday is observed: ${expected}`);
	});
}
function nearestHoliday(day, nameOf) {
	for (let away = 1; away <= 366; away += 1) for (const near of [day - away, day + away]) {
		const name = nameOf(near);
		if (name !== null) return `${quoted((0, days.Ml)(near))} (${name})`;
	}
	return null;
}
function checkFreeze(freeze, zone, report) {
	const from = (0, freezes.$c)(freeze.from);
	const to = (0, freezes.$c)(freeze.to);
	for (const [key, end] of [["from", from], ["to", to]]) if (end !== null && !(0, freezes.aJ)(end, zone)) {
		const next = wallClockAt((0, freezes.GH)(end, zone), zone);
		report([key], `${quoted(end.text)} does not exist in ${zone.timezone}, whose clocks skip it: expected a time that does, such as ${next}`);
	}
	if (from === null || to === null || (0, freezes.GH)(from, zone) < (0, freezes.pJ)(to, zone)) return;
	const later = (0, days.Ml)(Math.floor(((0, freezes.GH)(from, zone) + zone.offsetAt((0, freezes.GH)(from, zone))) / days.d_) + 1);
	report(["to"], `the freeze from ${quoted(freeze.from)} to ${quoted(freeze.to)} ends before it begins: expected a later end, such as "${later}"`);
}
function wallClockAt(instant, zone) {
	return `"${new Date(instant + zone.offsetAt(instant)).toISOString().slice(0, 16)}"`;
}
function quoted(value) {
	return JSON.stringify(value);
}
var calendar_hours = __webpack_require__(3344);
const hoursForm = /^(?:closed|(?:[01]\d|2[0-3]):[0-5]\d-(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00))$/;
const hoursError = "expected hours such as \"09:00-17:00\" (24-hour clock, local time, up to \"24:00\"), or \"closed\"";
const cutoffError = "expected a local time such as \"15:00\" (24-hour clock), or \"off\"";
const dateForm = /^[1-9]\d{3}-\d{2}-\d{2}$/;
const dateError = "expected a date such as \"2026-12-24\"";
const boundError = "expected a date (\"2026-12-20\"), a local date and time (\"2026-12-20T17:00\") or an instant with its zone (\"2026-12-20T17:00:00Z\")";
const zoneError = "expected an IANA time zone such as \"America/Chicago\"";
const timezone = schemas.YjP(zoneError).refine(calendar_zone.KJ, { error: ({ input }) => `${quoted(input)} is no time zone known here: ${zoneError}` }).default("America/Chicago").describe("The IANA time zone in which all hours, days and local times of this policy are read");
const hoursOn = (weekday, usual) => schemas.YjP(hoursError).regex(hoursForm, hoursError).refine((text) => endsAfterStart(text), { error: ({ input }) => `${quoted(input)} does not end after it starts: ${hoursError}` }).default(usual).describe(`Opening hours on ${weekday}: "09:00-17:00" (local time; open at 09:00, closed at 17:00), or "closed"`);
const date = schemas.YjP(dateError).regex(dateForm, dateError).refine((text) => !dateForm.test(text) || (0, days.h2)(text) !== null, { error: ({ input }) => `${quoted(input)} does not exist: ${dateError}` });
const bound = schemas.YjP(boundError).refine((text) => (0, freezes.$c)(text) !== null, { error: ({ input }) => {
	const day = String(input).slice(0, 10);
	return dateForm.test(day) && (0, days.h2)(day) === null ? `${quoted(day)} does not exist: ${boundError}` : boundError;
} });
const calendarSchema = schemas.rej({
	timezone,
	hours: schemas.rej({
		monday: hoursOn("Mondays", "09:00-17:00"),
		tuesday: hoursOn("Tuesdays", "09:00-17:00"),
		wednesday: hoursOn("Wednesdays", "09:00-17:00"),
		thursday: hoursOn("Thursdays", "09:00-17:00"),
		friday: hoursOn("Fridays", "09:00-17:00"),
		saturday: hoursOn("Saturdays", "closed"),
		sunday: hoursOn("Sundays", "closed")
	}).prefault({}).describe("Opening hours by weekday"),
	fridayCutoff: schemas.YjP(cutoffError).regex(/^(?:off|(?:[01]\d|2[0-3]):[0-5]\d)$/, cutoffError).default("15:00").describe("The local time from which a Friday is closed to its end, such as \"15:00\"; \"off\": Fridays are like other days"),
	holidays: schemas.rej({
		calendar: schemas.k5n(["us-federal", "none"], "expected \"us-federal\" or \"none\"").default("us-federal").describe("\"us-federal\": the 11 US federal holidays, closed on the day on which each is observed (Saturday's on Friday, Sunday's on Monday); \"none\": only those in `add`"),
		add: schemas.YOg(schemas.rej({
			date: date.describe("The day, such as \"2026-12-24\"; closed exactly on it"),
			name: schemas.YjP("expected a name such as \"Christmas Eve\"").regex(/\S/, "expected a name such as \"Christmas Eve\"").describe("What the day is called in messages")
		})).default([]).describe("Further days on which the window is closed"),
		remove: schemas.YOg(date.describe("The day on which a holiday is observed, such as \"2026-10-12\"")).default([]).describe("Holidays of the calendar on which the window is open all the same")
	}).prefault({}).describe("Days on which nothing is deployed")
}).prefault({}).describe("When changes may be deployed");
const freezeSchema = schemas.rej({
	from: bound.describe("When it begins: a date (its midnight), a local date and time (\"2026-12-20T17:00\"), or an instant with its zone (\"2026-12-20T17:00:00Z\"). Dates and local times are read in the time zone of the calendar"),
	to: bound.describe("When it ends, in the same forms. A date is included to its END: to \"2026-12-31\" is frozen through all of 31 December. At a time or an instant the freeze is over"),
	reason: schemas.YjP("expected a reason such as \"Black Friday\"").regex(/\S/, "expected a reason such as \"Black Friday\"").describe("Why nothing is deployed, as told to authors")
});
const freezesSchema = schemas.YOg(freezeSchema).default([]).describe("Periods in which nothing is deployed");
function endsAfterStart(text) {
	const hours = (0, calendar_hours.i2)(text);
	return !hoursForm.test(text) || hours === null || hours.start < hours.end;
}
var src_rule = __webpack_require__(4188);
var rules = __webpack_require__(4932);
var esm = __webpack_require__(3812);
var certain = __webpack_require__(7746);
var active = __webpack_require__(8866);
const js = "**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx,vue,svelte}";
const py = "**/*.py";
const rb = "**/*.{rb,rake}";
const php = "**/*.php";
const go = "**/*.go";
const rs = "**/*.rs";
const jvm = "**/*.{java,kt,kts,scala,groovy}";
const cs = "**/*.{cs,fs}";
const ex = "**/*.{ex,exs}";
const apiContent = [
	{
		in: [js],
		tokens: [
			"app",
			"router",
			"server",
			"fastify",
			"api",
			"routes"
		].flatMap((name) => [
			"get",
			"post",
			"put",
			"patch",
			"delete",
			"all",
			"route"
		].map((method) => `${name}.${method}(`)),
		with: [
			"('/",
			"(\"/",
			"(`/"
		]
	},
	{
		in: [js],
		tokens: [
			"@Controller(",
			"@Get(",
			"@Post(",
			"@Put(",
			"@Patch(",
			"@Delete(",
			"publicProcedure",
			"protectedProcedure"
		]
	},
	{
		in: [py],
		tokens: [
			...[
				"app",
				"router",
				"api",
				"bp",
				"blueprint"
			].flatMap((name) => [
				"get",
				"post",
				"put",
				"patch",
				"delete",
				"route",
				"api_route",
				"websocket"
			].map((method) => `@${name}.${method}(`)),
			"@api_view(",
			"@action(detail",
			"router.register(",
			".include_router(",
			".add_url_rule(",
			".add_api_route(",
			"api.add_resource("
		]
	},
	{
		in: [jvm],
		tokens: [
			"@GetMapping",
			"@PostMapping",
			"@PutMapping",
			"@PatchMapping",
			"@DeleteMapping",
			"@RequestMapping",
			"@RestController",
			"@Path(\""
		]
	},
	{
		in: [cs],
		tokens: [
			"[HttpGet",
			"[HttpPost",
			"[HttpPut",
			"[HttpPatch",
			"[HttpDelete",
			"[ApiController",
			"[Route(",
			".MapGet(",
			".MapPost(",
			".MapPut(",
			".MapPatch(",
			".MapDelete("
		]
	},
	{
		in: [go],
		tokens: [
			".GET(\"/",
			".POST(\"/",
			".PUT(\"/",
			".PATCH(\"/",
			".DELETE(\"/",
			".HandleFunc(\"",
			".Handle(\"/",
			".Methods(\""
		]
	},
	{
		in: [rs],
		tokens: [
			"#[get(\"",
			"#[post(\"",
			"#[put(\"",
			"#[patch(\"",
			"#[delete(\"",
			".route(\"/"
		]
	},
	{
		in: [php],
		tokens: [
			"Route::get(",
			"Route::post(",
			"Route::put(",
			"Route::patch(",
			"Route::delete(",
			"Route::resource(",
			"Route::apiResource(",
			"#[Route(",
			"@Route(",
			"register_rest_route("
		]
	}
];
const vendored = [
	"vendor/**",
	"third_party/**",
	"**/node_modules/**",
	"**/vendor/{github.com,golang.org,google.golang.org,gopkg.in,k8s.io}/**",
	"**/{js,javascript,javascripts,css,stylesheets,static,static_src,assets,public}/{vendor,vendors}/**/*.{js,mjs,cjs,css,map}"
];
const appearance = [
	"**/*.{css,scss,sass,less,styl,pcss}",
	"**/*.{svg,png,jpg,jpeg,gif,webp,avif,ico,bmp,woff,woff2,ttf,otf,eot}",
	"**/*.{po,pot,arb,xlf,xliff,strings}",
	"**/{locale,locales,i18n,l10n,lang,langs,translations}/**/*.{json,yml,yaml,properties,php,toml,rb}",
	"**/messages/[a-z][a-z]{,[-_]*}.json",
	"**/*.stories.*"
];
const templates = [
	"**/*.{html,htm,mjml,hbs,mustache,twig,liquid,pug,ejs,heex,eex,leex,cshtml}",
	"**/*.{html,text,txt}.{erb,haml,slim,ep,tera}",
	"**/views/**/*.{erb,haml,slim,jbuilder}",
	"**/*.blade.php",
	"**/*.{md,mdx}",
	"**/templates/**/*.txt"
];
const manifests = [
	"**/{package.json,package-lock.json,yarn.lock,pnpm-lock.yaml,bun.lock,deno.json,go.mod,go.sum,Cargo.toml,Cargo.lock}",
	"**/{pyproject.toml,poetry.lock,uv.lock,requirements*.txt,Gemfile,Gemfile.lock,composer.json,composer.lock,mix.exs}",
	"**/{pom.xml,build.gradle,build.gradle.kts,*.csproj,*.fsproj,*.gemspec,packages.lock.json,pubspec.yaml,pubspec.lock}"
];
const projectFiles = [...manifests, "**/{tsconfig*.json,.gitignore,.gitkeep,.keep,Dockerfile,Makefile}"];
const api = {
	title: "API endpoints",
	category: "normal",
	paths: [
		"**/{routes,router,routers,urls,routing}.{rb,py,ts,js,mjs,cjs,go,rs,php,ex,yml,yaml,scala,java,kt}",
		"**/config/routes/**",
		"**/*[._-]{routes,router,routing}.{ts,js,mjs,cjs,go,py,php,rs,yml,yaml}",
		"**/*{Routes,Router}.{java,kt,scala,cs}",
		"**/{routers,routes}/**/*.{ts,js,mjs,cjs,rb,py,php,go,rs,ex,kt,java,scala}",
		"conf/routes",
		"**/controllers/**/*.{rb,py,ts,js,mjs,cjs,php,go,rs,ex,java,kt,scala,groovy,cs,fs}",
		"**/controller/**/*.{php,java,kt,go,ts,js,cs,py,rs}",
		"**/*controller{,s}.{rb,py,ts,js,mjs,cjs,php,go,rs,ex,java,kt,scala,groovy,cs,fs}",
		"**/*{resource,endpoint}{,s}.{java,kt,scala,cs,py}",
		"**/*{endpoint,endpoints}.{ex,ts,js,go,rs}",
		"**/endpoints/**/*.{py,ts,js,go,rs,java,kt,cs,ex,php,rb}",
		"**/{handlers,lambdas}/**/*.{go,rs,py,ts,js,mjs,cjs,rb,cs,java,kt}",
		"**/{handler,handlers}.{go,rs,py,ts,js,mjs,cjs,rb}",
		"**/*_handler{,s}.{go,rs,py}",
		"**/*.{handler,resolver,gateway}.{ts,js}",
		"**/resolvers/**/*.{ts,js,mjs,py,rb,go,php,java,kt,cs,ex}",
		"**/*resolver{,s}.{java,kt,cs,go,py}",
		"**/{views,viewsets,serializers,api}.py",
		"**/{views,viewsets,serializers}/**/*.py",
		"**/*_{channel,socket}.ex",
		"**/app/channels/**/*.rb",
		"api/*.{ts,js,mjs,cjs,py,rb,go,php,rs,java,kt,cs,ex}",
		"api/!(src|app|lib|db|migrations|config|scripts)/**/*.{ts,tsx,js,jsx,mjs,cjs,py,rb,go,php,rs,java,kt,cs,ex}",
		"**/!(apps|services|packages|projects|modules|libs|cmd|js|ui|javascript)/{api,apis}/**/*.{ts,js,mjs,cjs,py,rb,go,php,rs,java,kt,scala,cs,ex}",
		"**/*{Api,Apis}.{cs,java,kt}",
		"**/*.api.{ts,js}",
		"**/app/**/route.{ts,tsx,js,jsx}",
		"**/app/**/actions.{ts,js}",
		"**/pages/api/**",
		"**/server/{api,routes,trpc}/**/*.{ts,js}",
		"**/+{server,page.server,layout.server}.{ts,js}",
		"app/routes/**/*.{tsx,jsx}",
		"**/trpc/**/*.{ts,js}",
		"{netlify,supabase,firebase}/functions/**",
		"functions/**/*.{ts,js,mjs,py,go}",
		"**/middleware{,s}.{rb,py,ts,js,mjs,cjs,php,go,rs,ex,java,kt,cs}",
		"**/middleware{,s}/**/!(*auth*).{rb,py,ts,js,mjs,cjs,php,go,rs,ex,java,kt,cs}",
		"**/!(*auth*)[._-]middleware.{ts,js,py,go,rb,rs,ex}",
		"**/!(*auth*)middleware.{php,java,kt,cs}",
		"**/{cors,rate{,-,_}limit*,rack_attack}{,[._-]*}.{rb,py,ts,js,go,php,java,kt,rs,ex}",
		"**/{openapi,swagger,asyncapi}*.{yml,yaml,json,ts,py}",
		"**/*[._-]{openapi,swagger,asyncapi}.{yml,yaml,json}",
		"**/{openapi,swagger,asyncapi}/**/*.{yml,yaml,json}",
		"**/*.{proto,thrift,avsc,avdl,wsdl,raml,smithy,fbs}",
		"**/buf{,.gen,.work}.yaml",
		"**/*schema*.{graphql,graphqls,gql}",
		"**/*.graphqls",
		"**/{schema,schemas,server}/**/*.{graphql,gql}",
		"**/{graphql,graph}/**/*.{rb,py,go,php,java,kt,cs,ex,rs}",
		"**/graphql/**/*{schema,resolver,type,mutation,query}*.{ts,js}"
	],
	except: [
		...vendored,
		...appearance,
		...templates,
		...projectFiles,
		"**/{frontend,client,mobile,webapp}/src/api/**",
		"**/{app/javascript,webapp/app,resources/js,resources/assets,assets/js,storybook,.storybook,mocks,*msw*}/**",
		"**/{frontend,client,mobile,webapp}/src/controllers/**",
		"**/{migrate,migration,migrations}/**",
		"**/!(api|apis|server|http|routes)/{jobs,workers,crons}/**/*.handler.{ts,js}",
		"**/{frontend,client,mobile,webapp}/**/{routes,router}.{ts,js}",
		"**/{frontend,client,mobile,webapp}/src/{routes,router}/**",
		"**/*.d.ts"
	],
	content: apiContent
};
const authenticationContent = [
	{
		in: [js],
		tokens: [
			"jwt.sign(",
			"jwt.verify(",
			"from 'jsonwebtoken'",
			"require('jsonwebtoken')",
			"passport.use(",
			"passport.authenticate(",
			"new SignJWT(",
			"jwtVerify(",
			"hasPermission(",
			"hasRole(",
			"requireRole(",
			"requirePermission(",
			"checkPermission(",
			"isAuthorized(",
			"isAdmin(",
			"requireAdmin",
			"req.session.user",
			"@Roles(",
			"@Public(",
			"canActivate("
		]
	},
	{
		in: ["**/*.{js,mjs,cjs,ts,mts,cts}"],
		tokens: [
			"user.isAdmin",
			"user.role",
			"user.roles",
			"user?.isAdmin",
			"user?.role"
		],
		with: [
			"if (",
			"===",
			"!==",
			".includes(",
			"!"
		]
	},
	{
		in: [py],
		tokens: [
			"jwt.encode(",
			"jwt.decode(",
			"check_password(",
			"set_password(",
			"make_password(",
			"@csrf_exempt",
			"@permission_required",
			"@user_passes_test",
			"PermissionRequiredMixin",
			"UserPassesTestMixin",
			"has_perm(",
			"has_perms(",
			"has_permission(",
			"has_object_permission(",
			"login_user(",
			"OAuth2PasswordBearer(",
			"permission_classes = []",
			"AllowAny]",
			"IsAdminUser]",
			"authentication_classes = "
		]
	},
	{
		in: [py],
		tokens: [
			"user.is_superuser",
			"user.is_staff",
			"user.role"
		],
		with: [
			"if ",
			"return ",
			"not ",
			"=="
		]
	},
	{
		in: [rb],
		tokens: [
			"skip_before_action :authenticate",
			"skip_before_action :require",
			"skip_before_action :verify_authenticity_token",
			"skip_forgery_protection",
			"protect_from_forgery",
			"skip_authorization",
			"verify_authorized",
			"load_and_authorize_resource",
			"skip_authorize_resource",
			"has_secure_password",
			"authenticate_by(",
			"authorize!",
			"before_action :require_admin",
			"current_user.admin?",
			"JWT.encode",
			"JWT.decode"
		]
	},
	{
		in: [jvm],
		tokens: [
			"@PreAuthorize",
			"@PostAuthorize",
			"@Secured(",
			"@RolesAllowed",
			"@PermitAll",
			".permitAll()",
			".hasRole(",
			".hasAuthority(",
			".hasAnyRole(",
			"authorizeHttpRequests",
			"csrf().disable()",
			"Jwts."
		]
	},
	{
		in: [cs],
		tokens: [
			"[AllowAnonymous",
			"[Authorize(",
			"RequireAuthorization(",
			".AllowAnonymous()",
			"User.IsInRole(",
			"JwtSecurityToken",
			"AddAuthentication(",
			"AddAuthorization(",
			"IgnoreAntiforgeryToken"
		]
	},
	{
		in: [go],
		tokens: [
			"jwt.Parse",
			"jwt.NewWithClaims(",
			"oauth2.Config{",
			"HasPermission(",
			"HasRole(",
			"RequireRole(",
			"IsAdmin("
		]
	},
	{
		in: [php],
		tokens: [
			"Gate::define(",
			"Gate::allows(",
			"Gate::authorize(",
			"Auth::login(",
			"Auth::attempt(",
			"->hasRole(",
			"->hasPermissionTo(",
			"current_user_can(",
			"wp_verify_nonce(",
			"denyAccessUnlessGranted(",
			"isGranted(",
			"#[IsGranted("
		]
	},
	{
		in: [rs],
		tokens: [
			"jsonwebtoken::",
			"has_permission(",
			"has_role("
		]
	},
	{
		in: [ex],
		tokens: [
			"Guardian.",
			"Phoenix.Token.",
			"permit?("
		]
	}
];
const authentication = {
	title: "Authentication and authorization",
	category: "major",
	paths: [
		"**/*auth!(or*)",
		"**/*auth!(or*|enticated*)/**",
		"**/*authori{z,sa,se,si}*{,/**}",
		"**/*authorit{y,ies}*{,/**}",
		"**/login!(fo*){,/**}",
		"**/logout*{,/**}",
		"**/{logon,signon}{,s,[._-]*}{,/**}",
		"**/*[._-]{login,logout,logon,signin,signout,signup}{,s,[._-]*}{,/**}",
		"**/{use,user,admin,social,account,email,google,github,sso,handle}log{in,out}*{,/**}",
		"**/sign{in,out,up}{,s,[._-]*,page*,form*,controller*,service*,button*}{,/**}",
		"**/*sign[_-]{in,out,up,on}{,s,[._-]*}{,/**}",
		"**/registrations_controller.rb",
		"**/AccountController.cs",
		"**/accounts/{views,forms,backends,decorators,middleware}.py",
		"**/*{password,passwd,passphrase,passkey,passcode}*{,/**}",
		"**/*{two,multi}{,-,_}factor*{,/**}",
		"**/{mfa,2fa,totp,otp,fido,fido2,recovery_codes,backup_codes}{,[._-]*}{,/**}",
		"**/{totp,mfa,otp}*.{ts,js,java,kt,cs,php,go,py,rb,rs,swift}",
		"**/*[._-]{mfa,2fa,totp,otp}{,[._-]*}{,/**}",
		"**/{jwt,jwks,saml,oidc,openid,ldap,sso,scim,kerberos}*{,/**}",
		"**/*[._-]{jwt,jwks,saml,oidc,openid,ldap,sso,scim}{,[._-]*}{,/**}",
		"**/*api{,-,_}key{,s,[._-]*,service*,guard*,controller*,repository*,s?[._-]*}{,/**}",
		"**/*{csrf,xsrf}*{,/**}",
		"**/*{access,refresh,bearer,user,session,reset,verification,invite,invitation,id,login,confirmation}{,-,_}token*{,/**}",
		"**/token[_-]{controller,service,store,manager,provider,generator,validator,verifier,util,utils,repository}*",
		"**/token{s,}{controller,service,store,manager,provider,generator,validator,verifier,repository,filter}*",
		"**/tokens_controller.*",
		"{,**/!(di|ioc|injection|tasker|lexer|parser|parsing|syntax|scanner|compiler|ast|tokenizer|theme|themes|design|design-system|styles|style|ui|css|llm|nlp|erc20)/}token{,s}.{rb,py,ts,js,mjs,go,java,kt,php,cs,rs,ex,exs,swift,scala}",
		"{,**/!(db|database|databases|orm|sql|models|schemas)/}session{,s}.{rb,py,ts,js,mjs,go,java,kt,php,cs,rs,ex,exs,swift,scala}",
		"**/session{,s}{,-,_}{controller,store,storage,manager,service,middleware,config,handler,guard,helper,filter}*",
		"**/api/session{,s}/route.{ts,js}",
		"**/{lib,server,http,middleware,internal,plugs}/session{,s}/**",
		"**/{current,user}{,-,_}session*",
		"**/current{,-,_}user*",
		"**/*permission*{,/**}",
		"**/*{privilege,impersonat}*{,/**}",
		"**/{rbac,acl,acls,iam,sudo}{,[._-]*}{,/**}",
		"**/{rbac,acl}{service,manager,guard,policy,config}*",
		"**/*[._-]{rbac,acl,iam}{,[._-]*}{,/**}",
		"**/*access{,-,_}{control,policy,policies}*{,/**}",
		"**/role{,s}.*",
		"**/{role,clusterrole}{,-,_}binding*",
		"**/clusterrole*",
		"**/role{,s}[._-]!(template*).{rb,py,ts,js,go,java,kt,php,cs,rs,ex,exs}",
		"**/{user,admin,team,member,account}{,-,_}role*",
		"**/role{,s}{service,controller,manager,guard,provider,assignment,hierarchy,repository,policy}*",
		"**/roles/*.{rb,py,ts,js,mjs,go,java,kt,php,cs,rs,ex,exs}",
		"**/app/policies/**",
		"**/*_policy.{rb,ex}",
		"**/policies/*policy.{php,ts,js,py,java,kt,cs}",
		"**/*.{rego,cedar,polar}",
		"**/{ability,abilities}{.*,/**}",
		"**/casbin*{,/**}",
		"**/guardian{.{rb,ex},/**/*.{rb,ex}}",
		"**/guards/**",
		"**/*[._-]guard.{ts,js}",
		"**/security/**/[!+]*.{py,rb,ts,js,go,java,kt,groovy,scala,php,rs,ex,cs,xml,yml,yaml}",
		"**/security.{py,rb,ts,js,go,java,kt,php,yaml,yml,rs,ex,cs,xml,scala}",
		"**/*security{,-,_}config*",
		"**/spring-security*",
		"**/{devise,doorkeeper,rodauth,warden,pundit,cancancan,rolify,sorcery}{,[._-]*}{,/**}",
		"**/config/initializers/clearance.rb",
		"**/passport{,[._-]*}.{ts,js,mjs,php}",
		"**/passport/**/*.{ts,js}",
		"**/{keycloak,okta,cognito}*{,/**}",
		"**/{firestore,storage}.rules",
		"**/database.rules.json",
		"**/Areas/Identity/**",
		"**/Identity.API/**",
		"**/*identityserver*{,/**}",
		"{,src/,apps/*/,apps/*/src/,packages/*/,packages/*/src/}middleware.{ts,js}",
		"{,src/,apps/*/,apps/*/src/}proxy.{ts,js}"
	],
	except: [
		...vendored,
		...appearance,
		...templates,
		...projectFiles,
		"**/components/ui/**",
		"**/components/**/!(*guard*|*provider*|*context*|*protected*|*require*|*gate*|with*).{tsx,jsx,vue,svelte}",
		"**/{email,emails}/**/*.{tsx,jsx,vue}",
		"**/*content{,-,_}security{,-,_}policy*",
		"**/config/initializers/permissions_policy.rb",
		"**/{migrate,migration,migrations}/**"
	],
	content: authenticationContent
};
const cryptographyContent = [
	{ tokens: ["PRIVATE KEY-----"] },
	{
		in: [js],
		tokens: [
			"createHash(",
			"createHmac(",
			"createCipheriv(",
			"createDecipheriv(",
			"createSign(",
			"createVerify(",
			"crypto.subtle",
			"crypto.randomBytes(",
			"crypto.pbkdf2",
			"crypto.scrypt",
			"generateKeyPair",
			"timingSafeEqual(",
			"CryptoJS.",
			"bcrypt.",
			"argon2.",
			"rejectUnauthorized",
			"NODE_TLS_REJECT_UNAUTHORIZED"
		]
	},
	{
		in: [py],
		tokens: [
			"hashlib.",
			"hmac.new(",
			"hmac.compare_digest(",
			"Fernet(",
			"from cryptography",
			"from Crypto.",
			"from nacl",
			"import bcrypt",
			"bcrypt.",
			"secrets.token_",
			"ssl.create_default_context(",
			"ssl._create_unverified_context",
			"verify=False"
		]
	},
	{
		in: [rb],
		tokens: [
			"OpenSSL::",
			"Digest::",
			"BCrypt::",
			"ActiveSupport::MessageEncryptor",
			"ActiveSupport::MessageVerifier"
		]
	},
	{
		in: [go],
		tokens: [
			...[
				"aes",
				"cipher",
				"rsa",
				"ecdsa",
				"ed25519",
				"hmac",
				"sha1",
				"sha256",
				"sha512",
				"md5",
				"tls",
				"x509",
				"rand"
			].map((name) => `"crypto/${name}"`),
			"\"golang.org/x/crypto/",
			"InsecureSkipVerify",
			"hmac.New(",
			"sha256.",
			"tls.Config{"
		]
	},
	{
		in: [jvm],
		tokens: [
			"javax.crypto.",
			"org.bouncycastle.",
			"MessageDigest.getInstance(",
			"Cipher.getInstance(",
			"Mac.getInstance(",
			"Signature.getInstance(",
			"KeyStore.getInstance(",
			"SSLContext.getInstance(",
			"SecretKeySpec(",
			"X509TrustManager",
			"HostnameVerifier",
			"BCryptPasswordEncoder("
		]
	},
	{
		in: [php],
		tokens: [
			"openssl_",
			"hash_hmac(",
			"sodium_",
			"password_hash(",
			"password_verify(",
			"Crypt::",
			"CURLOPT_SSL_VERIFY"
		]
	},
	{
		in: [cs],
		tokens: [
			"System.Security.Cryptography",
			"Aes.Create(",
			"RSA.Create(",
			"ECDsa.Create(",
			"new HMACSHA",
			"Rfc2898DeriveBytes",
			"RandomNumberGenerator.",
			"new X509Certificate2(",
			"ServerCertificateCustomValidationCallback",
			"ServerCertificateValidationCallback"
		]
	},
	{
		in: [rs],
		tokens: [
			"ring::",
			"rustls::",
			"openssl::",
			"aes_gcm::",
			"ed25519_dalek::",
			"sha2::",
			"hmac::",
			"argon2::",
			"bcrypt::",
			"danger_accept_invalid_certs("
		]
	},
	{
		in: [ex],
		tokens: [
			":crypto.",
			"Plug.Crypto",
			"Bcrypt.",
			"Argon2."
		]
	}
];
const cryptography = {
	title: "Cryptography and key management",
	category: "normal",
	paths: [
		"**/crypt!(ocurrenc*|os|os[._-]*){,/**}",
		"**/*[._-]crypto{,[._-]*}{,/**}",
		"**/*{encrypt,decrypt}*{,/**}",
		"{,**/!(model|models|entity|entities)/}*cipher*{,/**}",
		"**/{bcrypt,argon2,scrypt,pbkdf,hkdf,hmac,ed25519,rsa,aes,libsodium,sodium,openssl}{,[._-]*}{,/**}",
		"**/{bcrypt,argon2,scrypt,hmac,pbkdf2}*.{ts,js,java,kt,cs,php,go,py,rb,rs}",
		"**/{hashing,hasher}{,[._-]*}",
		"**/{signing,signer}{,s,[._-]*}{,/**}",
		"**/*{verify,verifi}*signature*",
		"**/*signature*{verif,validat}*",
		"**/*message{,_}verifier*",
		"**/*secure{,-,_}random*",
		"**/kms{,[._-]*}{,/**}",
		"**/{kms,hsm}{client,service,provider,key}*",
		"**/*[._-]kms{,[._-]*}",
		"**/*{keystore,truststore,keyring,keychain,keypair,keyvault,key-vault,key_vault}*{,/**}",
		"**/key[_-]{rotation,store,pair,pairs,management,manager,derivation,ring}*{,/**}",
		"**/key{rotation,management,manager,derivation}*{,/**}",
		"**/*{private,public,signing,encryption,host,ssh,gpg,pgp,secret,master}{,-,_}key{,s,[._-]*,store*,pair*}{,/**}",
		"{,**/!(i18n|locale|locales|query|queries|cache|hooks|keyboard)/}keys.{ts,js,mjs,py,rb,go,java,kt,php,cs,rs,ex,json,yml,yaml}",
		"**/*.{pem,key,p12,pfx,jks,keystore,crt,cer,der,csr,p8,asc,gpg,age,kdbx,pub,jceks}",
		"**/{id_rsa,id_dsa,id_ecdsa,id_ed25519,known_hosts,authorized_keys}*",
		"**/{tls,mtls,x509,letsencrypt}{,[._-]*}{,/**}",
		"**/{ssl,pki}{.*,[_-]*}{,/**}",
		"{,etc/,config/,conf/,nginx/,docker/,lib/,src/,internal/,pkg/}{ssl,pki}/**",
		"**/acme[_-]{client,challenge,account,server,dns,http,cert}*{,/**}",
		"**/acme{client,challenge,account}*{,/**}",
		"**/.well-known/acme-challenge/**",
		"**/{tls,ssl}{config,context,util,utils,client,server,settings,socket}*",
		"**/certs/**",
		"**/cert{,s}.*",
		"**/cert-manager*{,/**}",
		"**/*credential*{,/**}",
		"**/secret{,s}{,.*,/**}",
		"**/*[._-]secret{,s}.*",
		"**/secrets[_-]*",
		"**/*{sealed,external}{,-,_}secret*{,/**}",
		"**/secret{,s}{,-,_}{manager,service,store,provider,key,token,base}*",
		"**/.sops.{yml,yaml}",
		"**/*.{enc,sops}{,.yml,.yaml,.json,.env}",
		"**/vault.{hcl,yml,yaml,json}",
		"**/.kamal/secrets*",
		"**/{,*}.env",
		"**/.env.!(example*|sample*|template*|dist|defaults|test|testing|dev|development|ci|*.local)"
	],
	except: [
		...vendored,
		...appearance,
		...templates,
		...projectFiles,
		"**/*{example,sample,template,test}*.env",
		"**/*.d.ts",
		"**/{migrate,migration,migrations}/**"
	],
	content: cryptographyContent
};
const sql = [
	"SELECT ",
	"INSERT INTO ",
	"DELETE FROM ",
	"WHERE ",
	"VALUES (",
	"VALUES(",
	"ORDER BY ",
	"GROUP BY ",
	"LEFT JOIN ",
	"INNER JOIN ",
	"select * from ",
	"insert into ",
	"delete from "
];
const databaseContent = [
	{
		in: [js],
		tokens: sql,
		with: [
			"${",
			"\" +",
			"' +",
			"\"+",
			"'+",
			"` +"
		]
	},
	{
		in: [py],
		tokens: sql,
		with: [
			"{",
			"\" %",
			"' %",
			".format(",
			"\" +",
			"' +",
			"\"+",
			"'+"
		]
	},
	{
		in: [rb, ex],
		tokens: sql,
		with: [
			"#{",
			"\" +",
			"' +"
		]
	},
	{
		in: [php],
		tokens: sql,
		with: [
			"{$",
			"\" .",
			"\".",
			"' .",
			"'.",
			"'$",
			"= $"
		]
	},
	{
		in: [go],
		tokens: sql,
		with: [
			"Sprintf(",
			"\" +",
			"` +",
			"\"+",
			"%s",
			"%v",
			"%d"
		]
	},
	{
		in: [jvm],
		tokens: sql,
		with: [
			"\" +",
			"\"+",
			"String.format(",
			".formatted(",
			"${",
			"'$"
		]
	},
	{
		in: [cs],
		tokens: sql,
		with: [
			"$\"",
			"$@\"",
			"@$\"",
			"\" +",
			"\"+",
			"string.Format(",
			"String.Format("
		]
	},
	{
		in: [rs],
		tokens: sql,
		with: [
			"format!(",
			"{}",
			"\" +"
		]
	},
	{
		in: [js],
		tokens: [
			"$queryRaw",
			"$executeRaw",
			"knex.raw(",
			"db.raw(",
			"sql.raw(",
			"sequelize.query(",
			"sequelize.literal(",
			"Sequelize.literal(",
			".whereRaw(",
			".orderByRaw(",
			".havingRaw(",
			".selectRaw("
		]
	},
	{
		in: [py],
		tokens: [
			"RawSQL(",
			"objects.raw(",
			".extra(where",
			"cursor.execute(",
			"cur.execute(",
			".executemany("
		]
	},
	{
		in: [rb],
		tokens: [
			"find_by_sql",
			"count_by_sql",
			"exec_query(",
			"connection.execute",
			"connection.select_",
			"Arel.sql("
		]
	},
	{
		in: [rb],
		tokens: [
			"where(\"",
			"order(\"",
			"having(\"",
			"joins(\"",
			"update_all(\""
		],
		with: ["#{"]
	},
	{
		in: [php],
		tokens: [
			"DB::raw(",
			"DB::select(",
			"DB::statement(",
			"DB::unprepared(",
			"mysqli_query(",
			"pg_query(",
			"->whereRaw(",
			"->selectRaw(",
			"->orderByRaw(",
			"->createNativeQuery("
		]
	},
	{
		in: [jvm],
		tokens: [
			"createNativeQuery(",
			".createStatement(",
			".prepareStatement(",
			"jdbcTemplate.",
			"nativeQuery = true"
		]
	},
	{
		in: [go],
		tokens: [
			".QueryContext(",
			".QueryRowContext(",
			".ExecContext(",
			"db.Query(",
			"db.QueryRow(",
			"db.Exec(",
			"tx.Exec(",
			"tx.Query("
		]
	},
	{
		in: [cs],
		tokens: [
			"FromSqlRaw(",
			"FromSqlInterpolated(",
			"ExecuteSqlRaw",
			"SqlQueryRaw",
			"new SqlCommand(",
			".CommandText ="
		]
	},
	{
		in: [rs],
		tokens: [
			"sqlx::query",
			"diesel::sql_query",
			"sql_query("
		]
	},
	{
		in: [ex],
		tokens: ["Repo.query", "SQL.query"]
	}
];
const database = {
	title: "Database",
	category: "normal",
	paths: [
		"**/*.{sql,psql,plsql,cql,hql,ddl,sqlproj,dbml,prisma,edmx}",
		"**/{db,database,databases}/**/*.{rb,py,ts,js,mjs,cjs,go,rs,php,java,kt,scala,cs,ex,exs,xml,yml,yaml,json}",
		"**/{db,database}.{rb,py,ts,js,mjs,cjs,go,rs,php,java,kt,cs}",
		"{,**/!(*k8s*|*kubernetes*|kube|manifests|deploy|deployment|deployments|helm*|templates)/}{db,database}.{yml,yaml}",
		"**/sql/**/*.{ts,js,py,go,rs,java,kt,cs,php,rb,ex}",
		"**/{migration,migrations,*_migrations}/**/*.{rb,py,ts,js,mjs,cjs,go,rs,php,java,kt,cs,ex,exs,xml,yml,yaml}",
		"**/migrations.{rb,py,ts,js,go,rs,php,java,kt}",
		"**/alembic{.ini,/**/*.py}",
		"**/*repositor{y,ies}.{java,kt,scala,cs,php,ts,js,py,go,rb,rs}",
		"**/*{dao,daos}.{java,kt,scala,cs,php,ts,js,py,go}",
		"**/*[._-]dao.{ts,js,py,go}",
		"**/{dao,daos}/**/*.{java,kt,scala,cs,php,ts,js,py,go}",
		"**/*{mapper.xml,rowmapper.java,rowmapper.kt,resultsetextractor.java,resultsetextractor.kt}",
		"{,**/!(hooks|components)/}queries/**/*.{rb,py,ts,js,go,rs,php,java,kt,cs,ex}",
		"**/{queries,query_builder,querybuilder}.{rb,py,ts,js,go,rs,php,java,kt,cs,ex}",
		"**/*_{query,queries,query_builder}.{rb,py,go,rs,ex}",
		"**/*querybuilder.{java,kt,cs,php}",
		"**/*dbcontext*.cs",
		"**/repo.ex",
		"**/store/{postgres,postgresql,mysql,sqlite,mongo,mongodb}/**",
		"**/{postgres,postgresql,mysql,sqlite,mongo,mongodb}/**/*.{go,rs,ts,js,py,java,kt}",
		"**/config/database.{yml,php,js,ts,json}",
		"**/{ormconfig,knexfile,drizzle.config,prisma.config,mikro-orm.config,data-source,.sequelizerc}*",
		"**/{hibernate,persistence}*.{xml,properties}",
		"**/{flyway,liquibase}*.{conf,toml,properties,yml,yaml,xml}",
		"**/{sqlc,atlas,sqitch,dbt_project}.{yml,yaml,json,hcl,plan,conf}",
		"**/prisma/**/*.{ts,js}",
		"**/drizzle/**/*.{ts,js,json}",
		"**/changelog{,s}/**/*.{xml,yml,yaml,json}",
		"**/*changelog*.xml"
	],
	except: [
		...vendored,
		...appearance,
		...templates,
		...projectFiles,
		"**/*.d.ts",
		"**/i18n/**"
	],
	content: databaseContent
};
const dependencies = {
	title: "Dependencies",
	category: "normal",
	paths: [
		"**/{package.json,package.json5,package-lock.json,npm-shrinkwrap.json,yarn.lock,pnpm-lock.yaml,pnpm-workspace.yaml}",
		"**/{bun.lock,bun.lockb,deno.json,deno.jsonc,deno.lock,jsr.json,bower.json,import_map.json,.pnpmfile.cjs,.npmrc}",
		"**/{.yarnrc,.yarnrc.yml,rush.json,common-versions.json,elm.json}",
		".yarn/{releases,plugins,patches,cache}/**",
		"patches/*.patch",
		"**/node_modules/**",
		"**/config/importmap.rb",
		"**/{pyproject.toml,setup.py,setup.cfg,Pipfile,Pipfile.lock,poetry.lock,uv.lock,pdm.lock,pixi.toml,pixi.lock}",
		"**/*{requirements,constraints}*.{txt,in}",
		"**/{requirements,constraints}/**/*.{txt,in}",
		"**/{environment,environment-*,conda-lock,meta}.{yml,yaml}",
		"**/{Gemfile,Gemfile.lock,gems.rb,gems.locked,*.gemspec,gemfiles/**,.ruby-gemset}",
		"**/{go.mod,go.sum,go.work,go.work.sum,Gopkg.toml,Gopkg.lock,glide.yaml,glide.lock}",
		"**/{Cargo.toml,Cargo.lock,.cargo/config,.cargo/config.toml,deny.toml,supply-chain/**}",
		"**/{composer.json,composer.lock,symfony.lock}",
		"**/{pom.xml,*.gradle,*.gradle.kts,gradle.lockfile,*.lockfile,libs.versions.toml,verification-metadata.xml}",
		"**/{gradle-wrapper.properties,gradle-wrapper.jar,maven-wrapper.properties,maven-wrapper.jar,.mvn/extensions.xml}",
		"**/{build.sbt,project/*.sbt,project/build.properties,project/Dependencies.scala,ivy.xml,build.sc,build.mill}",
		"**/{project.clj,deps.edn,shadow-cljs.edn}",
		"**/{*.csproj,*.fsproj,*.vbproj,packages.config,packages.lock.json,Directory.Packages.props,Directory.Build.props}",
		"**/{Directory.Build.targets,nuget.config,paket.dependencies,paket.lock,paket.references,dotnet-tools.json}",
		"{,src/}global.json",
		"**/{mix.exs,mix.lock,rebar.config,rebar.lock,gleam.toml}",
		"**/{pubspec.yaml,pubspec.lock,Podfile,Podfile.lock,*.podspec,Package.swift,Package.resolved,Cartfile,Cartfile.resolved}",
		"**/{conanfile.txt,conanfile.py,conan.lock,vcpkg.json,vcpkg-configuration.json,build.zig.zon,*.wrap}",
		"**/{flake.nix,flake.lock,npins/**,MODULE.bazel,MODULE.bazel.lock,WORKSPACE,WORKSPACE.bazel,maven_install.json}",
		"**/{stack.yaml,stack.yaml.lock,*.cabal,cabal.project,cabal.project.freeze,*.opam,*.opam.locked,dune-project}",
		"**/{renv.lock,packrat/packrat.lock,Project.toml,Manifest.toml,JuliaProject.toml,cpanfile,cpanfile.snapshot}",
		"**/{shard.yml,shard.lock,dub.json,dub.sdl,dub.selections.json,*.rockspec,*.nimble}",
		"**/{Chart.lock,.terraform.lock.hcl,galaxy.yml}",
		"**/{Brewfile,Brewfile.lock.json,.tool-versions,mise.toml,.mise.toml}",
		".gitmodules",
		"vendor/**",
		"third_party/**",
		"**/vendor/{github.com,golang.org,google.golang.org,gopkg.in,k8s.io}/**",
		"**/{js,javascript,javascripts,css,stylesheets,static,static_src,assets,public}/{vendor,vendors}/**/*.{js,mjs,cjs,css,map}"
	],
	except: ["**/{src,app,content,config}/**/{meta,environment,environment-*}.{yml,yaml}", "**/{config,environments,envs}/environment*.{yml,yaml}"],
	content: [{
		in: ["**/*.{html,htm,ejs,erb,hbs,twig,liquid,cshtml,njk,vue,svelte,jsx,tsx,php,astro}"],
		tokens: ["<script"],
		with: [
			"src=\"http",
			"src='http",
			"src=\"//",
			"src='//"
		]
	}, {
		in: [
			"**/*.{sh,bash}",
			"**/{Dockerfile,Containerfile}{,.*,-*}",
			".github/**/*.{yml,yaml}"
		],
		tokens: ["curl ", "wget "],
		with: [
			"| sh",
			"| bash",
			"|sh",
			"|bash",
			"| sudo"
		]
	}]
};
const gate = {
	title: "The change gate itself",
	category: "normal",
	paths: [
		".github/change-gate.{yml,yaml}",
		".github/workflows/change-gate*.{yml,yaml}",
		"{,.github/,docs/}CODEOWNERS"
	],
	except: []
};
const infrastructureContent = [
	{
		in: [js],
		tokens: [
			"aws-cdk-lib",
			"@pulumi/",
			"from 'cdktf",
			"from \"cdktf",
			"@aws-sdk/client-ec2",
			"@aws-sdk/client-iam",
			"@aws-sdk/client-ecs",
			"@aws-sdk/client-eks",
			"@aws-sdk/client-cloudformation"
		]
	},
	{
		in: [py],
		tokens: [
			"import pulumi",
			"from pulumi",
			"from aws_cdk",
			"import aws_cdk",
			"from cdktf",
			"from troposphere"
		]
	},
	{
		in: [go],
		tokens: ["\"github.com/pulumi/", "\"github.com/aws/aws-cdk-go"]
	}
];
const providerContent = [{
	in: ["**/*.{tf,tofu}"],
	tokens: ["provider \"", "required_providers"]
}];
const defaultAreas = {
	authentication,
	cryptography,
	api,
	database,
	dependencies,
	infrastructure: {
		title: "Infrastructure",
		category: "normal",
		paths: [
			"**/{Dockerfile,Containerfile}{,.*,-*}",
			"**/*.{dockerfile,containerfile}",
			"**/.dockerignore",
			"**/{docker-compose,compose}{,.*,-*,_*}.{yml,yaml}",
			"**/docker-bake.{hcl,json}",
			"**/docker-entrypoint*",
			"{docker,.docker}/**",
			"**/*.{tf,tfvars,tofu,hcl,nomad,bicep,bicepparam,tf.json,tfvars.json}",
			"**/{Pulumi,Pulumi.*}.{yml,yaml}",
			"**/{template,serverless,amplify,apprunner,buildspec,buildspec-*,samconfig}.{yml,yaml,toml}",
			"**/{cdk.json,samconfig.json,serverless.json,serverless.ts,serverless.js,sst.config.ts,copilot/**/manifest.yml}",
			"**/{terraform,pulumi,cloudformation,cdk,ansible,packer,terragrunt,puppet,saltstack}/**",
			"**/*.cfn.{yml,yaml,json}",
			"**/*-stack.{ts,py}",
			"{infra,iac,ops,devops}/**",
			"**/infra/**/*.{yml,yaml,json,ts,py,go,sh,conf,toml,tpl}",
			"infrastructure/**/*.{yml,yaml,json,ts,js,py,go,sh,conf,toml,tpl}",
			"**/{roles,playbooks}/**/{tasks,handlers,vars,defaults,meta}/*.{yml,yaml}",
			"**/{playbook,playbooks/*,group_vars/*,host_vars/*,site}.{yml,yaml}",
			"**/ansible.cfg",
			"**/{*k8s*,*kubernetes*,kube,*kustomize*,{,*-}manifests,deploy,deployment,deployments,argocd,helm*,istio*}/**/*.{yml,yaml,json,tpl,sh,jsonnet,toml}",
			"**/{charts,chart}/**/*.{yml,yaml,tpl}",
			"**/{kustomization,Chart,helmfile,skaffold,werf,tilt,devspace,okteto,garden,argocd*}.{yml,yaml}",
			"**/Tiltfile",
			"**/values{,-*,.*}.{yml,yaml}",
			"**/{render,fly,fly.*,railway,heroku,app,dokku,nixpacks,vercel,netlify,wrangler,firebase,zeabur,koyeb,project,now,static,azure,host}.{toml,yaml,yml,json,jsonc}",
			"**/{Procfile,captain-definition,Caddyfile,Jenkinsfile,Vagrantfile,.firebaserc}{,.*}",
			"{.ebextensions,.elasticbeanstalk,.platform,.kamal,.do,.openshift}/**",
			"**/config/deploy{.rb,.yml,.*.yml,/**}",
			"**/{Capfile,deploy.sh,appspec.yml}",
			"**/*nginx*{.conf,.conf.*,/**}",
			"**/{haproxy,envoy,traefik,apache2,httpd,varnish,supervisord,vcl,Caddyfile}{,.*}.{cfg,conf,yml,yaml,toml,vcl}",
			"**/.htaccess",
			"**/*.{service,timer}",
			".github/{workflows,actions}/**",
			"{,**/}action.{yml,yaml}",
			"**/{.gitlab-ci,.travis,.drone,.appveyor,appveyor,bitbucket-pipelines,azure-pipelines,azure-pipelines-*,cloudbuild,cloudbuild.*,.woodpecker,.cirrus,codefresh,wercker}.{yml,yaml,json}",
			"{.circleci,.buildkite,.gitlab,.azure-pipelines,.azuredevops,.woodpecker,.tekton,.semaphore,.harness,.concourse,.teamcity}/**",
			"**/{goss,jenkins}{.yaml,/**/*.{groovy,yml,yaml,sh}}"
		],
		except: [
			...vendored,
			...manifests,
			"*/**/{app,project,host,static,now,template,firebase,render,azure}.{json,yml,yaml,toml}",
			"**/{docker-compose,compose}{.,-,_}{dev,devel,development,test,tests,testing,ci,local,override,staging,e2e}.{yml,yaml}",
			"**/Dockerfile{.,-}{dev,development,test,tests,testing,local,e2e}",
			"**/{dev,development,test,local}.Dockerfile",
			"**/{Procfile.dev,Procfile.test,Procfile.local}",
			".devcontainer/**",
			"{src,app,lib}/**/*.{service,timer}",
			"**/*.{css,scss,less,svg,png,jpg,jpeg,gif}",
			"!(.github)/**/*.{md,mdx}",
			"**/docs/**/*.json"
		],
		content: infrastructureContent
	},
	gate
};
const activeText = [{ active: "text" }, {
	tokens: [
		"!ruby/",
		"!!python/",
		"!!js/",
		"!!java",
		"!php/",
		"!<tag:"
	],
	in: ["**/*.{yml,yaml}"]
}];
const activeStyle = [{
	active: "markup",
	in: ["**/*.svg"]
}, {
	active: "style",
	in: ["**/*.{css,scss,sass,less,styl,pcss}"]
}];
const activeLogging = [
	{ active: "settings" },
	{ tokens: [
		"jndi:",
		"ldap:",
		"rmi:",
		"password",
		"passwd",
		"secret",
		"credential",
		"private_key",
		"apikey",
		"api_key",
		"api-key",
		"accesskey",
		"access_key",
		"ScriptPatternSelector",
		"<script",
		"<!entity",
		"insertFromJNDI",
		"postrotate",
		"prerotate",
		"firstaction",
		"lastaction",
		"preremove",
		"omprog",
		"type exec",
		"name exec",
		"exec {",
		"ruby {",
		"\"exec\""
	] },
	{
		in: ["**/*.{rb,php,py,js,ts}"],
		tokens: [
			"system(",
			"exec(",
			"eval(",
			"shell_exec(",
			"popen(",
			"File.",
			"Net::HTTP",
			"require_relative",
			"include(",
			"file_get_contents(",
			"curl_"
		]
	}
];
const bundled = ["**/dist/**", "**/*.min.*"];
const standard = {
	documentation: {
		title: "Documentation",
		deploys: false,
		paths: [
			"**/*.{md,MD,markdown,rst,adoc,asciidoc}",
			"{docs,doc,documentation,Documentation,Docs}/**/*.{txt,svg,png,jpg,jpeg,gif,webp,pdf,drawio,puml,plantuml,mmd,dot,odt,docx}",
			"{,docs/,packages/*/,crates/*/}{LICENSE,LICENCE,COPYING,NOTICE,AUTHORS,CONTRIBUTORS,MAINTAINERS,CHANGELOG,CHANGES,HISTORY,README,CONTRIBUTING,PATENTS,THANKS,CREDITS,NEWS,TODO}{,.txt}",
			"{,docs/,packages/*/,crates/*/}{LICENSE,LICENCE}-{MIT,APACHE,Apache,Apache-2.0,APACHE-2.0,BSD,ISC,ZLIB,MPL,MPL-2.0,GPL,LGPL,AGPL,UNLICENSE,CC0,CC-BY,CC-BY-4.0,BOOST,THIRD-PARTY,3RD-PARTY}{,.txt}",
			"{,LICENSES/,licenses/}*LICENSE*.txt",
			".github/ISSUE_TEMPLATE/**/*.{yml,yaml}",
			"CITATION.cff"
		],
		except: [
			"**/{prompt,prompts,template,templates,email,emails,mailers,mails,notifications,views,resources,assets,static,public}/**/!(README*)",
			".github/workflows/**",
			"**/{content,contents,posts,_posts,_drafts,blog,blogs,pages,_pages,site}/**/*.{md,markdown,rst,adoc}",
			"{,**/!(*.docc)/}articles/**/*.{md,markdown,rst,adoc}",
			"**/{AGENTS,CLAUDE,GEMINI,SKILL}.md",
			"**/.{claude,cursor,codex,windsurf}/**",
			".github/{copilot-instructions.md,agents/**,instructions/**,chatmodes/**,prompts/**}",
			"**/*{requirements,constraints}*.txt",
			"**/{requirements,constraints}/**/*.txt",
			"**/{CMakeLists,robots,ads,humans,security}.txt"
		]
	},
	"dependency-patch": {
		title: "Patch-level dependency updates",
		deploys: true,
		only: "patch-level-updates",
		paths: ["**"],
		except: []
	},
	"ui-styling": {
		title: "User interface styling",
		deploys: true,
		unless: activeStyle,
		paths: [
			"**/*.{css,scss,sass,less,styl,pcss}",
			"**/*.{svg,png,jpg,jpeg,gif,webp,avif,ico,bmp}",
			"**/*.{woff,woff2,ttf,otf,eot}"
		],
		except: [...vendored, ...bundled]
	},
	"ui-template-text": {
		title: "Template text",
		deploys: true,
		only: "text",
		unless: activeText,
		paths: ["**/*.{html,htm,vue,svelte,astro,jsx,tsx,erb,ejs,hbs,heex,eex,leex,twig,liquid,mustache,cshtml,njk}", "**/*.blade.php"],
		except: [
			...vendored,
			...bundled,
			"**/{prompt,prompts}/**"
		]
	},
	"ui-text": {
		title: "User interface text",
		deploys: true,
		unless: activeText,
		paths: [
			"**/{locale,locales,i18n,l10n,lang,langs,translations}/**/*.{json,json5,yml,yaml,properties,toml,csv,ftl,resx,po,pot,arb}",
			"**/messages/[a-z][a-z]{,[-_]*}.json",
			"**/*.{po,pot,arb,ftl,xlf,xliff,strings,stringsdict,xcstrings,resx}",
			"**/messages{,_*}.properties",
			"**/res/values{,-*}/strings.xml",
			"**/{content,contents,posts,_posts,blog,blogs,articles,_pages}/**/*.{md,markdown,rst,adoc}"
		],
		except: [
			...vendored,
			...bundled,
			"**/templates/**",
			"**/{prompt,prompts}/**",
			"**/{i18n,lang}/**/{package,tsconfig,config}*.json"
		]
	},
	"ui-catalogue-text": {
		title: "Catalogue text",
		deploys: true,
		only: "texts",
		unless: activeText,
		paths: ["**/{locale,locales,i18n,l10n,lang,langs,translations}/**/*.{ts,js,mjs,php,rb,py}"],
		except: [
			...vendored,
			...bundled,
			"**/{prompt,prompts}/**"
		]
	},
	logging: {
		title: "Logging configuration",
		deploys: true,
		unless: activeLogging,
		paths: [
			"**/logback*.xml",
			"**/{log4j,log4j2}*.{xml,properties,yml,yaml,json}",
			"**/log4net.config",
			"**/{nlog,NLog,Nlog}{,.*}.config",
			"**/serilog*.json",
			"**/{logging,logger,log,log_config,log-config,log4rs}{,.*,-*,_*}.{conf,ini,cfg,json,yml,yaml,toml,properties}",
			"**/config/initializers/{lograge,logging,logger,semantic_logger,rails_semantic_logger,ougai,log_tags}.rb",
			"**/config/logging.php",
			"**/config/packages/{,*/}monolog.{yml,yaml}",
			"**/{fluent-bit,fluentbit,fluentd,td-agent,fluent,filebeat,promtail,logstash,rsyslog,vector}{,.*,-*}.{conf,yml,yaml,toml}",
			"**/logrotate.{conf,d/**}"
		],
		except: [
			...vendored,
			"**/*{secret,credential,password}*",
			"**/{log,logs}/**"
		]
	},
	"logging-settings": {
		title: "Logging settings",
		deploys: true,
		only: "logging-settings",
		unless: activeLogging,
		paths: [
			"**/application{,-*,_*}.{properties,yml,yaml}",
			"**/appsettings{,.*}.json",
			"**/{config,settings}/{default,production,prod}.{json,yml,yaml}"
		],
		except: vendored
	},
	"non-production": {
		title: "Non-production environments",
		deploys: true,
		paths: [
			"**/config/environments/{development,dev,test,staging,ci}.{rb,yml,yaml,json}",
			"**/config/environments/{development,dev,test,staging,ci}/**/*.{yml,yaml,json,rb}",
			"**/config/{development,dev,test,staging}.{exs,json,yml,yaml,toml}",
			"**/.env.{example,sample,template,dist,defaults,test,testing,dev,development,ci}{,.local}",
			"**/{example,sample,template}.env",
			"**/{docker-compose,compose}{.,-,_}{dev,devel,development,test,tests,testing,ci,local,override,staging,e2e}.{yml,yaml}",
			"**/Dockerfile{.,-}{dev,development,test,tests,testing,local,e2e}",
			"**/{dev,development,test,local}.Dockerfile",
			"**/{Procfile.dev,Procfile.test,Procfile.local}",
			"**/appsettings.{Development,Test,Testing,Staging,Local}.json",
			"**/launchSettings.json",
			"**/application{-,_}{dev,development,test,testing,staging,local,ci}.{yml,yaml,properties,conf}",
			"**/settings/{dev,development,local,test,testing,staging,ci}.py",
			"**/settings_{dev,development,local,test,testing,staging,ci}.py",
			"**/environments/environment.{dev,development,test,testing,staging,local}.ts",
			"**/{environments,envs,env}/{dev,development,test,testing,staging,stage,qa,uat,sandbox,preview,local,ci}/**/*.{yml,yaml,json,toml,ini,cfg,conf,properties,txt}",
			".editorconfig",
			".devcontainer/**",
			".vscode/{settings,launch,extensions}.json"
		],
		except: vendored
	}
};
const nonProduction = "**/{dev,development,test,tests,testing,staging,stage,qa,uat,sandbox,preview,local,ci,examples,example}/**";
const defaultCategories = {
	standard,
	major: {
		"database-migration": {
			title: "Database schema migrations",
			paths: [
				"**/db/{,*_,*/}migrate/**/*.{rb,sql}",
				"**/db/post_migrate/**/*.rb",
				"**/db/{,*_,*/}{schema,structure}.{rb,sql}",
				"**/{migration,migrations,*_migrations}/**/*.{sql,py,php,rb,exs,cs,fs,go,rs,js,mjs,cjs,ts,mts,cts,java,kt,groovy,cql}",
				"**/{alembic*,migrations}/**/versions/*.py",
				"**/{up,down}.sql",
				"**/*.{up,down}.sql",
				"**/*ModelSnapshot.cs",
				"**/structure.sql",
				"**/{db,database,sql}/**/{schema,schemas}{.*,}{/**/*,}.sql",
				"**/migrations.{go,rs,py,rb,ts,js}",
				"**/[VUB][0-9]*__*.{sql,java,kt,groovy,cs,py}",
				"**/R__*.{sql,java,kt}",
				"**/db/{changelog,changelogs}/**/*.{xml,yml,yaml,json,sql}",
				"**/liquibase/**/*.{xml,yml,yaml,json,sql}",
				"**/db.changelog*.{xml,yml,yaml,json,sql}",
				"**/changelog-master.{xml,yml,yaml,json}",
				"**/*.prisma",
				"**/drizzle/**/*.{sql,json}",
				"**/{db,database,drizzle}/schema.{ts,js,mts}",
				"**/{db,database,drizzle}/schema/**/*.{ts,js,mts}",
				"**/convex/schema.ts",
				"**/*.{sqlproj,dacpac}",
				"**/sqitch.plan",
				"**/Schemafile",
				"**/*.schemafile"
			],
			except: [
				...vendored,
				"**/migrations/__init__.py",
				"**/{migration,migrations}/**/*.{test,spec}.*"
			]
		},
		"infrastructure-provider": {
			title: "Infrastructure provider definitions",
			content: providerContent,
			paths: [
				"**/{provider,providers,versions,terraform}.{tf,tofu,tf.json}",
				"**/{provider,providers}{-,_}*.tf",
				"**/.terraform.lock.hcl"
			],
			except: [...vendored, nonProduction]
		},
		"removed-endpoint": {
			title: "Removed API endpoints",
			when: "removed",
			paths: [
				"**/app/**/route.{ts,tsx,js,jsx}",
				"**/pages/api/**/*.{ts,tsx,js,jsx}",
				"**/+server.{ts,js}",
				"**/server/{api,routes}/**/*.{ts,js}",
				"**/api/**/{handlers,endpoints,routes,routers}/**/*.{ts,js,mjs,cjs,py,go,rs,rb,php}",
				"**/*_controller.{rb,ex}",
				"**/*Controller.{java,kt,scala,php,cs}",
				"**/*.controller.{ts,js}",
				"**/{web,rest,api,resources,endpoints}/**/*{Resource,Endpoint}.{java,kt,scala,cs}",
				"**/{openapi,swagger}.{yml,yaml,json}",
				"**/*.{proto,graphqls}"
			],
			except: [
				...api.except,
				"**/{cron,crons,internal,mocks,utils,helpers,concerns}/**",
				"**/{application,base,abstract}[_.]controller.*",
				"**/{Application,Base,Abstract}*Controller.*"
			]
		},
		vendor: {
			title: "Third-party vendor registers",
			paths: ["**/{vendors,vendor-register,vendor_register,subprocessors,sub-processors,sub_processors,third-parties}.{yml,yaml,json,toml,csv,xlsx}"],
			except: [...vendored, "**/{locale,locales,i18n,fixtures,data,seeds}/**"]
		}
	},
	tests: {
		paths: [
			"**/*.{test,spec,e2e,cy,e2e-spec,integration.test}.{ts,tsx,js,jsx,mts,cts,mjs,cjs,vue}",
			"**/*_test.{go,py,exs,dart,cc,cpp}",
			"**/*_spec.{rb,cr}",
			"**/test_*.py",
			"**/{tests,conftest}.py",
			"**/*.snap",
			"{test,tests,spec,e2e,cypress,playwright,integration-tests,integration_tests,e2e-tests}/**",
			"{apps,packages,services,libs,modules,crates,components,engines,packs,plugins,gems,projects}/*/{test,tests,spec,e2e,cypress,playwright}/**",
			"{backend,server,frontend,client,web}/{test,tests,spec,e2e,cypress}/**",
			"**/src/{test,tests,testFixtures,*Test,e2e}/**",
			"**/*.{Tests,Test,UnitTests,IntegrationTests,FunctionalTests,EndToEndTests}/**",
			"**/*{UnitTests,FunctionalTests,IntegrationTests}/**",
			"**/*{UITests,Tests}/**/*.swift",
			"**/tests/**/*{Tests,Test}.{cs,php}",
			"**/{__tests__,__mocks__,__snapshots__,__fixtures__}/**",
			"**/testdata/**",
			"**/tests/**/*.{py,rs}",
			"**/test/support/**/*.ex"
		],
		except: [
			"**/spec/**/*.{yml,yaml,json,proto,graphql}",
			"spec/*.{yml,yaml,json,proto,graphql}",
			"**/{.npmrc,.yarnrc,.yarnrc.yml,.pnpmfile.cjs,package.json,package-lock.json,npm-shrinkwrap.json,yarn.lock,pnpm-lock.yaml,pnpm-workspace.yaml}",
			"**/{bun.lock,bun.lockb,deno.json,deno.jsonc,deno.lock,jsr.json,bower.json}",
			"**/{setup.py,setup.cfg,pyproject.toml,Pipfile,Pipfile.lock,poetry.lock,uv.lock,pdm.lock,pixi.toml,pixi.lock,tox.ini,noxfile.py}",
			"**/*{requirements,constraints}*.{txt,in}",
			"**/{Gemfile,Gemfile.lock,gems.rb,gems.locked,*.gemspec,composer.json,composer.lock,mix.exs,mix.lock,rebar.config,rebar.lock}",
			"**/{go.mod,go.sum,go.work,go.work.sum,Cargo.toml,Cargo.lock,build.rs,.cargo/config,.cargo/config.toml}",
			"**/{pom.xml,*.gradle,*.gradle.kts,*.lockfile,libs.versions.toml,verification-metadata.xml,gradle-wrapper.*,maven-wrapper.*,build.sbt}",
			"**/{*.csproj,*.fsproj,*.vbproj,packages.config,packages.lock.json,nuget.config,Directory.*.props,Directory.Build.targets}",
			"**/{pubspec.yaml,pubspec.lock,Podfile,Podfile.lock,Package.swift,Package.resolved,Cartfile,Cartfile.resolved}",
			"**/{conanfile.txt,conanfile.py,vcpkg.json,build.zig.zon,flake.nix,flake.lock,MODULE.bazel,WORKSPACE,WORKSPACE.bazel}",
			"**/*.sh",
			"**/{Dockerfile,Containerfile}{,.*,-*}",
			"**/*.{dockerfile,containerfile}",
			"**/{docker-compose,compose}*.{yml,yaml}",
			"**/docker-entrypoint*",
			"**/*.{tf,tfvars,tofu,hcl,nomad,bicep,tf.json}",
			"**/{Jenkinsfile,Vagrantfile,Procfile,Chart.yaml,Chart.lock,kustomization.yaml,kustomization.yml}",
			"**/{.gitlab-ci,.travis,.drone,azure-pipelines,bitbucket-pipelines,cloudbuild,action}.{yml,yaml}",
			"**/{controllers,routes,pages,migrations,migrate}/{test,tests}/**"
		]
	}
};
const defaultLabels = {
	major: [
		"major",
		"major-change",
		"breaking-change"
	],
	normal: ["normal", "normal-change"],
	standard: ["standard", "standard-change"]
};
var globs = __webpack_require__(8002);
const proofs = [
	"patch-level-updates",
	"text",
	"texts",
	"logging-settings"
];
function faultOf(glob) {
	if ((0, certain.qi)(glob)) return null;
	if (glob.trim() === "") return "an empty pattern matches nothing: write a path such as \"src/billing/**\"";
	if (glob.trim() !== glob) return "a pattern must not begin or end with a space: remove it";
	if (glob.length > 1e3) return "a pattern has at most 1,000 characters: write several";
	if (glob.includes("\\")) return "write \"/\" between folders, and \"[*]\" for a literal \"*\": a pattern has no backslash";
	if (/^!(?!\()/.test(glob)) return "a pattern cannot be negated by \"!\": list it under \"except\", without the \"!\"";
	if (glob.startsWith("/") || glob.startsWith("./")) return `patterns start at the root of the repository: write "${glob.replace(/^\.?\/+/, "")}"`;
	if (glob.endsWith("/")) return `this names a folder, and no file: write "${glob}**" for all files in it`;
	if (glob.split("/").some((segment) => [
		"",
		".",
		".."
	].includes(segment))) return "a path in git has no \"//\", \".\" or \"..\": leave them out";
	if (/!\([^)]*\{/.test(glob)) return "inside \"!(…)\" write \"|\" between the alternatives: braces there would match everything";
	const open = unclosed(glob);
	if (open !== null) {
		const [opened, close] = open;
		return `its "${opened}" is not closed, so it would match nothing: add "${close}", or write "[${opened}]" for a literal "${opened}"`;
	}
	if ((0, esm.KA)(glob, { braceExpandMax: globs.zL + 1 }).length > globs.zL) return `its braces stand for more than ${globs.zL} patterns: write fewer alternatives`;
	return null;
}
function unclosed(glob) {
	let braces = 0;
	for (let at = 0; at < glob.length; at += 1) if (glob[at] === "{") braces += 1;
	else if (glob[at] === "}") braces = Math.max(0, braces - 1);
	else if (glob[at] === "[") {
		const first = at + (glob[at + 1] === "!" || glob[at + 1] === "^" ? 2 : 1);
		const end = glob.indexOf("]", first + 1);
		if (end === -1 || glob.slice(at, end).includes("/")) return ["[", "]"];
		at = end;
	}
	return braces > 0 ? ["{", "}"] : null;
}
const glob = schemas.YjP().superRefine((text, context) => {
	const fault = faultOf(text);
	if (fault !== null) context.addIssue({
		code: "custom",
		message: fault
	});
}).describe("A path from the root of the repository; \"*\" stands for a part of a name, \"**\" for any folders");
const schema_name = schemas.YjP().regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, "expected a name in kebab-case, such as \"customer-data\"").describe("A name in kebab-case");
const title = schemas.YjP().min(1).describe("What it is, as a reader of a verdict should see it");
const paths = schemas.YOg(glob).describe("The files concerned, as globs");
const except = schemas.YOg(glob).default([]).describe("Files left out of them, without regard to case");
const mostTokenCharacters = 5e4;
const token = schemas.YjP().max(60).refine((text) => text.trim() !== "", "an empty token stands in every line: write what the line holds, such as \"hashlib.\"").refine((text) => !/[\r\n]/.test(text), "a token stands on one line: leave the line break out");
const tokens = schemas.YOg(token.min(3)).min(1).max(200);
const beside = schemas.YOg(token).max(200).optional().describe("And one of these on the same line, wherever; none: nothing more is asked");
const inFiles = schemas.YOg(glob).optional().describe("Only in these files, without regard to case; none: in all files");
const content = schemas.YOg(schemas.rej({
	tokens: tokens.describe("One of these texts stands in an added line, at the beginning of a word. No patterns; case counts"),
	with: beside,
	in: inFiles
})).max(100).optional();
const unless = schemas.YOg(schemas.rej({
	active: schemas.k5n(active.A).optional().describe("What runs, or brings along what runs, however it is written: markup (in a picture or a page), text (that may become part of one), style (in a style sheet), settings (that look something up)"),
	tokens: tokens.optional().describe("One of these texts stands in an added line, at the beginning of a word. No patterns; case does not count, and comments do"),
	with: beside,
	in: inFiles
}).refine((rule) => rule.active === void 0 !== (rule.tokens === void 0), "expected either \"active\" or \"tokens\": write two items for both").refine((rule) => rule.with === void 0 || rule.tokens !== void 0, "\"with\" stands beside \"tokens\" alone: remove it")).max(100).optional();
function limitTokens(kinds, context) {
	const characters = Object.values(kinds).flatMap((kind) => [...kind.content ?? [], ...kind.unless ?? []]).flatMap((rule) => [...rule.tokens ?? [], ...rule.with ?? []]).reduce((sum, text) => sum + text.length, 0);
	if (characters <= mostTokenCharacters) return;
	context.addIssue({
		code: "custom",
		message: `its tokens have ${characters} characters, and ${mostTokenCharacters} is the most: write fewer`
	});
}
const areasSchema = schemas.g1P(schema_name, schemas.rej({
	title,
	paths,
	except,
	content: content.describe("What added lines show, in files whose paths do not tell. Comments do not count"),
	category: schemas.k5n(["normal", "major"]).default("normal").describe("A change here is at least of this category")
}).describe("An area whose changes need an additional review")).superRefine(limitTokens).prefault(defaultAreas).describe("Security-sensitive areas (4.3); a file under `documentation` or `tests` belongs to none but `gate`");
const standardKind = schemas.rej({
	title,
	paths,
	except,
	deploys: schemas.zMY().default(true).describe("Whether merging it deploys. Kinds that do not are looked at before the areas"),
	only: schemas.k5n(proofs).optional().describe("What the diff has to prove as well, where a path cannot tell: patch-level-updates (of dependencies), text (between the tags of a template), texts (in quotes, of a catalogue), logging-settings (in a file that has others)"),
	unless: unless.describe("What takes a file out of this kind where an added line shows it. A file whose diff is not to be had is then none of it")
}).describe("A kind of file whose changes are pre-approved. Its paths mind case");
const majorKind = schemas.rej({
	title: title.describe("What it is, as a plural: \"Database schema migrations\""),
	paths,
	except,
	when: schemas.euz("removed").optional().describe("Only where the file is removed, and none of its name is added to the kind; none: whenever it changes"),
	content: content.describe("What added lines show, in files whose paths do not tell. Comments do not count")
}).describe("A kind of file whose changes are Major. Matched without regard to case");
const categoriesSchema = schemas.rej({
	standard: schemas.g1P(schema_name, standardKind).superRefine(limitTokens).prefault(defaultCategories.standard).describe("Pre-approved changes (3.2): Standard where every file is of such a kind"),
	major: schemas.g1P(schema_name, majorKind).superRefine(limitTokens).prefault(defaultCategories.major).describe("Major changes (3.5): one such file is enough"),
	tests: schemas.rej({
		paths: paths.default(defaultCategories.tests.paths),
		except: except.default(defaultCategories.tests.except)
	}).prefault({}).describe("Test files, which follow the files they come with; alone they are Normal. Their paths mind case")
}).prefault({}).describe("Which files show which category (3.1)");
const labels = (category, what) => schemas.YOg(schemas.YjP().min(1)).default(defaultLabels[category]).describe(what);
const labelsSchema = schemas.rej({
	major: labels("major", "Labels that declare a Major change; they raise the category"),
	normal: labels("normal", "Labels that declare a Normal change; they raise the category"),
	standard: labels("standard", "Labels that declare a Standard change; a label alone never lowers the category")
}).prefault({}).describe("Labels that declare a category, without regard to case, spaces and punctuation");
var metrics_policy = __webpack_require__(8474);
const loginOrTeam = schemas.YjP().regex(/^@?[A-Za-z0-9][A-Za-z0-9_-]*(\[bot\])?(\/[A-Za-z0-9._-]+)?$/, "expected a login, or ORGANISATION/TEAM").transform((name) => name.replace(/^@/, ""));
const role = (what) => schemas.YOg(loginOrTeam).default([]).describe(what);
const basePolicyFields = {
	mode: schemas.k5n(["enforce", "report-only"]).default("enforce").describe("report-only shows every verdict, and holds nothing up: for trying the policy out"),
	document: schemas.rej({
		title: schemas.YjP().min(1).default("Change Management Policy").describe("Its title"),
		url: schemas.OZ5().optional().describe("Where people can read it")
	}).prefault({}).describe("The written policy that the clauses refer to"),
	people: schemas.rej({
		executive: role("Who approves Major changes (3.1). Nobody named: no Major change can pass"),
		security: role("Who reviews sensitive changes (4.3). Nobody named: one more independent approval instead"),
		owner: role("Who owns the policy: approves changes of the gate itself")
	}).prefault({}).describe("Logins and teams (ORGANISATION/TEAM) by role; they count without write access"),
	bots: schemas.YOg(schemas.YjP().min(1)).default(["dependabot[bot]", "renovate[bot]"]).describe("Bots whose pull requests need no template"),
	emergency: schemas.rej({
		label: schemas.YjP().min(1).default("emergency").describe("The label that declares an emergency"),
		headings: schemas.YOg(schemas.YjP().min(1)).min(1).default(["Emergency", "Emergency change"]).describe("Headings of its section"),
		declaredBy: role("Who may set the label. Nobody named: anyone whom GitHub lets set labels"),
		documentWithinHours: schemas.Whr().min(1).default(24).describe("Hours after the merge until it has to be documented")
	}).prefault({}).describe("Emergency changes (3.4)"),
	rollback: schemas.rej({
		withinDays: schemas.Whr().min(1).max(90).default(7).describe("Days after its merge in which a change can be rolled back this way"),
		documentWithinHours: schemas.Whr().min(1).default(24).describe("Hours after the merge until the incident has to be documented")
	}).prefault({}).describe("Exact rollbacks of recent changes (5.2)"),
	calendar: calendarSchema,
	freezes: freezesSchema,
	labels: labelsSchema,
	categories: categoriesSchema,
	areas: areasSchema,
	metrics: schemas.rej({
		incidentLabels: schemas.YOg(schemas.YjP().min(1)).default([...metrics_policy.A.incidentLabels]).describe("Labels of a change, or of an issue that names it, which say that it caused an incident"),
		incidentIssues: schemas.YOg(schemas.YjP().min(1)).default([...metrics_policy.A.incidentIssues]).describe("Globs of references to incidents in titles and descriptions, such as INC-* or acme/incidents#*"),
		environments: schemas.YOg(schemas.YjP().min(1)).default([...metrics_policy.A.environments]).describe("Globs of the environments whose deployments count; none: the repository has no deployment statuses")
	}).optional().describe("What the reports of policy 9 count; it judges nothing")
};
schemas.rej(basePolicyFields).superRefine(checkCalendar);
var problem = __webpack_require__(5976);
var suggest = __webpack_require__(4209);
const optionKit = {
	array: schemas.YOg,
	boolean: schemas.zMY,
	enum: schemas.k5n,
	int: schemas.Whr,
	number: schemas.aig,
	object: schemas.Ikc,
	strictObject: schemas.rej,
	string: schemas.YjP
};
function commonSettings(rule) {
	return {
		level: schemas.k5n(src_rule.yr).default(rule.level ?? "error").describe("error blocks the merge, warning is only shown, off is not judged"),
		clauses: schemas.YOg(schemas.YjP().min(1)).default([...rule.clauses]).describe("The clauses of the policy document that ask for this"),
		controls: schemas.YOg(schemas.YjP().min(1)).default([...rule.controls]).describe("The controls of the audit that this supports")
	};
}
function settingsSchema(rule) {
	const options = rule.options(optionKit);
	const common = commonSettings(rule);
	const taken = Object.keys(common).find((name) => Object.hasOwn(options.shape, name));
	if (taken !== void 0) throw new Error(`The rule ${rule.id} declares the option "${taken}", which every rule has`);
	return options.extend(common).strict().prefault({}).describe(rule.title);
}
function rulesSchema(list) {
	const shape = Object.fromEntries(list.map((rule) => [rule.id, settingsSchema(rule)]));
	return schemas.rej(shape).prefault({}).describe("The settings of each rule");
}
function checkSections({ areas, rules }, context) {
	const { data } = asksSections.safeParse(rules);
	const known = Object.keys(areas);
	data?.sections.required.forEach((section, index) => {
		section.areas.forEach((area, place) => {
			if (Object.hasOwn(areas, area)) return;
			const near = (0, suggest.S)(area, known);
			const hint = near === void 0 ? `write one of ${known.join(", ")}` : `did you mean ${(0, problem.hD)(near)}?`;
			context.addIssue({
				code: "custom",
				path: [
					"rules",
					"sections",
					"required",
					index,
					"areas",
					place
				],
				message: `there is no area ${(0, problem.hD)(area)}: ${hint}`
			});
		});
	});
}
const whenAreasAreRead = { when: ({ issues }) => issues.every(({ path, continue: readOn }) => readOn === true || !["areas", "rules"].includes(String(path?.[0]))) };
const asksSections = schemas.Ikc({ sections: schemas.Ikc({ required: schemas.YOg(schemas.Ikc({ areas: schemas.YOg(schemas.YjP()) })) }) });
function createPolicySchema(list) {
	return schemas.rej({
		extends: schemas.euz("default@1").default("default@1").describe("The built-in policy that this file changes, pinned: a new default never changes a policy in force"),
		...basePolicyFields,
		rules: rulesSchema(list)
	}).superRefine(checkCalendar, whenCalendarIsRead).superRefine(checkSections, whenAreasAreRead);
}
const PolicySchema = createPolicySchema(rules.a);
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
var globs = __webpack_require__(8002);
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
		const { find } = (0, globs.tI)({ paths: named.set.paths }, { ignoreCase: named.ignoreCase });
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
var built_in = __webpack_require__(1843);
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
			const { find } = (0, globs.tI)({ paths: [pattern] }, { ignoreCase: anyCase });
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
