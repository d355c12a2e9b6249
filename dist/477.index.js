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
2276: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { E: () => createPolicySchema });
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
var alternatives = __webpack_require__(1459);
var certain = __webpack_require__(7746);
var active = __webpack_require__(8866);
var built_in = __webpack_require__(2991);
const defaultAreas = built_in.builtInPolicy.areas;
const defaultCategories = built_in.builtInPolicy.categories;
const defaultLabels = {
	major: [
		"major",
		"major-change",
		"breaking-change"
	],
	normal: ["normal", "normal-change"],
	standard: ["standard", "standard-change"]
};
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
	if ((0, alternatives.sV)(glob)) return `its braces stand for more than ${alternatives.zL} patterns: write fewer alternatives`;
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
const everything = {
	part: () => true,
	rule: () => true
};
const asItIs = schemas.L5J();
function rulesSchema(list, told) {
	const shape = Object.fromEntries(list.map((rule) => [rule.id, told.rule(rule.id) ? settingsSchema(rule) : asItIs]));
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
function baseFields(told) {
	const fields = Object.entries(basePolicyFields).map(([name, field]) => [name, name === "metrics" || told.part(name) ? field : asItIs]);
	return Object.fromEntries(fields);
}
function createPolicySchema(list, told = everything) {
	return schemas.rej({
		extends: schemas.euz("default@1").default("default@1").describe("The built-in policy that this file changes, pinned: a new default never changes a policy in force"),
		...baseFields(told),
		rules: rulesSchema(list, told)
	}).superRefine(checkCalendar, whenCalendarIsRead).superRefine(checkSections, whenAreasAreRead);
}
}),
6143: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	formatProblems: () => problem.C5,
	locatePolicy: () => locatePolicy,
	parsePolicy: () => parsePolicy
});
var rules = __webpack_require__(4932);
var built_in = __webpack_require__(2991);
var create_schema = __webpack_require__(2276);
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
	const quick = checked(root, schemaFor(root));
	const { laid, parsed } = quick.parsed.ok ? quick : checked(root, (0, create_schema.E)(rules.a));
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
function checked(root, schema) {
	const laid = overlay(built_in.builtInPolicy, root, schema);
	return {
		laid,
		parsed: (0, parse_data.eA)(schema, laid.policy, laid.origin)
	};
}
function schemaFor({ entries }) {
	const told = entries.get("rules")?.value;
	return (0, create_schema.E)(rules.a, {
		part: (name) => entries.has(name),
		rule: (id) => told?.kind === "mapping" && told.entries.has(id)
	});
}
function unchanged() {
	const warnings = [notPinned({ at: {
		line: 1,
		column: 1
	} })];
	return {
		ok: true,
		policy: built_in.builtInPolicy,
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
3730: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	policyText: () => policyText,
	printPolicy: () => printPolicy
});
var rules = __webpack_require__(4932);
var built_in = __webpack_require__(2991);
var hash = __webpack_require__(547);
var problem = __webpack_require__(5976);
const PolicySchema = (0, __webpack_require__(2276).E)(rules.a);
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
		`Each rule has a level (${(0, walk_schema.Kq)((0, walk_schema.jf)((0, walk_schema.jf)((0, walk_schema.jf)(PolicySchema, "rules"), "title"), "level"))}),`,
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
			return [...remarks(path, path.reduce((schema, key) => (0, walk_schema.jf)(schema, /^\d+$/.test(key) ? Number(key) : key), PolicySchema), told), ...difference(path, policy)];
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
