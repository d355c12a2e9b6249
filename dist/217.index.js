import { modules as shared1 } from "./shared-1.js";
// 217.index.js
const id = 217;
const ids = [217];
const modules = {
...shared1,
8591: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { _: () => closedTitles });
const closedTitles = {
	weekend: "Weekend",
	holiday: "Holiday",
	"before-hours": "Before opening hours",
	"friday-cutoff": "Friday after the cut-off",
	"after-hours": "After opening hours",
	freeze: "Freeze"
};
}),
9180: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { command: () => evaluate_command });
var command = __webpack_require__(2210);
var read_text = __webpack_require__(43);
const mostCharacters = 209715200;
const mostProblems = 20;
const telling = [
	"number",
	"title",
	"base",
	"head"
];
const make = "make one with `check OWNER/REPO#N --save FILE`";
async function readChangeFile(file, cwd) {
	const text = await (0, read_text.y)(file, cwd);
	if (text.length > mostCharacters) throw new command.kp(`${file}: larger than 200 MB, which no change file is`);
	return parseChange(text, file);
}
async function parseChange(text, file) {
	const { ChangeSchema } = await Promise.all([__webpack_require__.e(877), __webpack_require__.e(804)]).then(__webpack_require__.bind(__webpack_require__, 804));
	const json = await parseJson(text.replace(/^\uFEFF/, ""), file);
	const parsed = ChangeSchema.safeParse(json);
	if (parsed.success) return parsed.data;
	if (typeof json !== "object" || json === null || !telling.some((key) => Object.hasOwn(json, key))) throw new command.kp(`${file}: not a change file; ${make}`);
	const { issues } = parsed.error;
	const problems = issues.slice(0, mostProblems).map((issue) => `  ${issue.path.join(".") || "(root)"}: ${worded(issue)}`);
	if (issues.length > mostProblems) problems.push(`  and ${issues.length - mostProblems} more`);
	throw new command.kp(`${file}: not a change file; mend these, or ${make}\n${problems.join("\n")}`);
}
async function parseJson(text, file) {
	if (text.trim() === "") throw new command.kp(`${file}: empty; ${make}`);
	try {
		return JSON.parse(text);
	} catch {
		const { jsonFault } = await Promise.all([
			__webpack_require__.e(247),
			__webpack_require__.e(577),
			__webpack_require__.e(407),
			__webpack_require__.e(476),
			__webpack_require__.e(840),
			__webpack_require__.e(200),
			__webpack_require__.e(234),
			__webpack_require__.e(769),
			__webpack_require__.e(859),
			__webpack_require__.e(217)
		]).then(__webpack_require__.bind(__webpack_require__, 6348));
		const fault = jsonFault(text);
		const where = fault === null ? "" : `:${fault.line}:${fault.column}`;
		const isOther = fault === null || !/^\s*[[{]/.test(text);
		throw new command.kp(isOther ? `${file}: not JSON, so not a change file; ${make}` : `${file}${where}: not JSON: ${fault.why}. Mend it there`);
	}
}
function worded(issue) {
	if (issue.code === "invalid_type" && issue.message.endsWith("received undefined")) return `missing (${issue.expected})`;
	return issue.message.replace(/^Invalid input: /, "");
}
var commands_instant = __webpack_require__(7514);
var judge = __webpack_require__(2684);
var policy_option = __webpack_require__(9883);
const evaluate_command = {
	name: "evaluate",
	takes: "CHANGE.json",
	positionals: {
		least: 1,
		most: 1
	},
	about: "judge the facts of a pull request, stored as JSON",
	details: ["`check OWNER/REPO#N --save CHANGE.json` makes such a file. No network."],
	examples: [
		{
			run: "evaluate change.json",
			about: "as of when the facts were read"
		},
		{
			run: "evaluate change.json --at 2026-11-27T15:00-06:00",
			about: "as of another instant"
		},
		{
			run: "evaluate change.json --explain src/auth/login.ts",
			about: "why this file makes the change what it is"
		}
	],
	options: {
		...command.sh,
		at: {
			...command.sh.at,
			about: "judge as of this instant; default: when the facts were read (readAt), or else now"
		},
		summary: {
			type: "string",
			value: "FILE",
			about: "write the Markdown summary to this file"
		},
		explain: {
			type: "string",
			value: "FILE",
			takesEmpty: true,
			about: "instead of judging, print every pattern of the policy that was tried on this path"
		},
		freeze: command.CN
	},
	async run(args, terminal) {
		const at = args.value("at");
		const instant = at === void 0 ? void 0 : (0, commands_instant.n)(at);
		const policy = await (0, policy_option.uN)(args.value("policy"), terminal.cwd);
		const change = await readChangeFile(args.positionals[0] ?? "", terminal.cwd);
		const explained = args.value("explain");
		if (explained !== void 0) {
			const other = [
				"at",
				"summary",
				"freeze"
			].find((name) => args.value(name) !== void 0);
			if (other !== void 0) throw new command.kp(`--explain judges nothing: leave out --${other}`);
			const { explain } = await Promise.all([
				__webpack_require__.e(247),
				__webpack_require__.e(577),
				__webpack_require__.e(407),
				__webpack_require__.e(476),
				__webpack_require__.e(840),
				__webpack_require__.e(200),
				__webpack_require__.e(234),
				__webpack_require__.e(769),
				__webpack_require__.e(859),
				__webpack_require__.e(217)
			]).then(__webpack_require__.bind(__webpack_require__, 521));
			terminal.stdout(await explain(policy.policy, change, explained, args.flag("json")));
			return 0;
		}
		const readAt = change.readAt === void 0 ? terminal.now : new Date(change.readAt);
		const reason = args.value("freeze");
		const decision = (0, judge.S4)(change, instant ?? readAt, policy, reason === void 0 ? {} : { freeze: reason });
		const note = args.flag("json") ? null : (0, policy_option.qE)(args.value("policy"), terminal.cwd);
		if (note !== null) terminal.stderr(note);
		return (0, judge.gM)(decision, policy.policy, args, terminal);
	}
};
}),
4598: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { command: () => command });
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
var _report_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9165);
var _report_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(253);
var _command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2210);
var _instant_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7514);
const defaultSample = 25;
const command = {
	name: "evidence",
	takes: "[OWNER/REPO | FOLDER]",
	positionals: {
		least: 0,
		most: 1
	},
	about: "make the pack that an auditor samples",
	details: ["Of the change records of a period: the whole population as CSV, a sample that anybody can draw again, every exception in full, which policies were in force, and whether the records can be relied on, as a page that needs nothing else (HTML, and Markdown).", "FOLDER (default: here) is a clone, read by git alone as it was fetched last; OWNER/REPO is cloned into a temporary folder. All records are verified as verify-records does it. Dates are those of the time zone that the records name; the last day belongs to the period."],
	examples: [{
		run: "evidence --from 2026-10-01 --to 2026-12-31",
		about: "the last quarter, of the clone that you are in"
	}, {
		run: "evidence acme/shop --from 2026-10-01 --to 2026-12-31 --sample 40 --seed \"given by the auditor\"",
		about: "of the records on GitHub, with a sample that the auditor decides"
	}],
	exits: "0 written, 1 written, but not to be relied on: the verification failed or something is missing, 2 wrong use",
	options: {
		from: {
			type: "string",
			value: "DATE",
			about: "the first day, e.g. 2026-10-01, or an instant"
		},
		to: {
			type: "string",
			value: "DATE",
			about: "the last day, or the instant at which the period ends"
		},
		sample: {
			type: "string",
			value: "N",
			about: `how many changes are drawn; default: ${defaultSample}`
		},
		seed: {
			type: "string",
			value: "TEXT",
			about: "what the sample is drawn by; default: repository and period"
		},
		out: {
			type: "string",
			value: "FOLDER",
			about: "where it is written; default: evidence-FROM-TO"
		},
		force: {
			type: "boolean",
			about: "replace an earlier pack of that name"
		},
		branch: {
			type: "string",
			value: "NAME",
			about: "the gated branch; default: the default branch"
		},
		records: {
			type: "string",
			value: "NAME",
			about: "the branch of records; default: change-records"
		},
		json: _command_js__WEBPACK_IMPORTED_MODULE_3__.sh.json
	},
	async run(args, terminal) {
		const asked = read(args);
		const { zoneOfRecords, periodOf } = await Promise.all([
			__webpack_require__.e(247),
			__webpack_require__.e(877),
			__webpack_require__.e(577),
			__webpack_require__.e(382),
			__webpack_require__.e(407),
			__webpack_require__.e(476),
			__webpack_require__.e(840),
			__webpack_require__.e(523),
			__webpack_require__.e(317),
			__webpack_require__.e(200),
			__webpack_require__.e(88),
			__webpack_require__.e(255),
			__webpack_require__.e(769),
			__webpack_require__.e(254),
			__webpack_require__.e(55)
		]).then(__webpack_require__.bind(__webpack_require__, 7627));
		const { builtInPolicy } = await Promise.all([
			__webpack_require__.e(247),
			__webpack_require__.e(877),
			__webpack_require__.e(577),
			__webpack_require__.e(382),
			__webpack_require__.e(407),
			__webpack_require__.e(476),
			__webpack_require__.e(840),
			__webpack_require__.e(523),
			__webpack_require__.e(317),
			__webpack_require__.e(200),
			__webpack_require__.e(88),
			__webpack_require__.e(255),
			__webpack_require__.e(769),
			__webpack_require__.e(254),
			__webpack_require__.e(55)
		]).then(__webpack_require__.bind(__webpack_require__, 2991));
		const { checkFolder, writePack } = await Promise.all([
			__webpack_require__.e(247),
			__webpack_require__.e(877),
			__webpack_require__.e(577),
			__webpack_require__.e(382),
			__webpack_require__.e(407),
			__webpack_require__.e(476),
			__webpack_require__.e(840),
			__webpack_require__.e(523),
			__webpack_require__.e(317),
			__webpack_require__.e(200),
			__webpack_require__.e(88),
			__webpack_require__.e(255),
			__webpack_require__.e(769),
			__webpack_require__.e(254),
			__webpack_require__.e(55)
		]).then(__webpack_require__.bind(__webpack_require__, 4257));
		const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(terminal.cwd, asked.out);
		const zoned = (timezone) => periodOf(asked, timezone, terminal.now, _instant_js__WEBPACK_IMPORTED_MODULE_4__.n);
		zoned(builtInPolicy.calendar.timezone);
		await checkFolder(folder, asked.out, args.flag("force"));
		const { readEvidence } = await Promise.all([
			__webpack_require__.e(247),
			__webpack_require__.e(877),
			__webpack_require__.e(577),
			__webpack_require__.e(382),
			__webpack_require__.e(407),
			__webpack_require__.e(476),
			__webpack_require__.e(840),
			__webpack_require__.e(523),
			__webpack_require__.e(317),
			__webpack_require__.e(200),
			__webpack_require__.e(88),
			__webpack_require__.e(255),
			__webpack_require__.e(769),
			__webpack_require__.e(254),
			__webpack_require__.e(55)
		]).then(__webpack_require__.bind(__webpack_require__, 6122));
		const { inventoryOf } = await Promise.all([
			__webpack_require__.e(247),
			__webpack_require__.e(877),
			__webpack_require__.e(577),
			__webpack_require__.e(382),
			__webpack_require__.e(407),
			__webpack_require__.e(476),
			__webpack_require__.e(840),
			__webpack_require__.e(523),
			__webpack_require__.e(317),
			__webpack_require__.e(200),
			__webpack_require__.e(88),
			__webpack_require__.e(255),
			__webpack_require__.e(769),
			__webpack_require__.e(254),
			__webpack_require__.e(55)
		]).then(__webpack_require__.bind(__webpack_require__, 6317));
		const { buildPack, isSound } = await Promise.all([
			__webpack_require__.e(247),
			__webpack_require__.e(877),
			__webpack_require__.e(577),
			__webpack_require__.e(382),
			__webpack_require__.e(407),
			__webpack_require__.e(476),
			__webpack_require__.e(840),
			__webpack_require__.e(523),
			__webpack_require__.e(317),
			__webpack_require__.e(200),
			__webpack_require__.e(88),
			__webpack_require__.e(255),
			__webpack_require__.e(769),
			__webpack_require__.e(254),
			__webpack_require__.e(55)
		]).then(__webpack_require__.bind(__webpack_require__, 3037));
		const { packFiles } = await Promise.all([
			__webpack_require__.e(247),
			__webpack_require__.e(877),
			__webpack_require__.e(577),
			__webpack_require__.e(382),
			__webpack_require__.e(407),
			__webpack_require__.e(476),
			__webpack_require__.e(840),
			__webpack_require__.e(523),
			__webpack_require__.e(317),
			__webpack_require__.e(200),
			__webpack_require__.e(88),
			__webpack_require__.e(255),
			__webpack_require__.e(769),
			__webpack_require__.e(254),
			__webpack_require__.e(55)
		]).then(__webpack_require__.bind(__webpack_require__, 8115));
		const { version } = await __webpack_require__.e(27).then(__webpack_require__.bind(__webpack_require__, 7325));
		const source = await readEvidence(args, terminal);
		const inventory = inventoryOf(source.files);
		const zone = zoneOfRecords(zonesIn(inventory), asked.to) ?? builtInPolicy.calendar.timezone;
		const seed = asked.seed ?? `${source.repository} ${asked.from} ${asked.to}`;
		const sample = {
			size: asked.size,
			seed
		};
		const pack = buildPack(source, inventory, {
			period: zoned(zone),
			sample,
			at: terminal.now,
			version
		});
		const files = packFiles(pack);
		await checkFolder(folder, asked.out, args.flag("force"));
		await writePack(folder, asked.out, files);
		if (args.flag("json")) terminal.stdout(`${JSON.stringify(inJson(pack, files, folder), null, 2)}\n`);
		else await tell(pack, asked.out, terminal);
		return isSound(pack) ? 0 : 1;
	}
};
function read(args) {
	const [from, to, sample, seed] = [
		args.value("from"),
		args.value("to"),
		args.value("sample"),
		args.value("seed")
	];
	if (from === void 0 || to === void 0) throw new _command_js__WEBPACK_IMPORTED_MODULE_3__.kp("Name the period: --from DATE --to DATE, e.g. --from 2026-10-01 --to 2026-12-31");
	const size = sample === void 0 ? defaultSample : /^[1-9]\d{0,5}$/.test(sample) ? Number(sample) : 0;
	if (size === 0) throw new _command_js__WEBPACK_IMPORTED_MODULE_3__.kp(`--sample ${JSON.stringify(sample)}: not a number of changes from 1 to 999999`);
	if (seed !== void 0 && (seed.length > 200 || /[\p{Cc}\p{Cf}]/u.test(seed))) throw new _command_js__WEBPACK_IMPORTED_MODULE_3__.kp("--seed: write one line of at most 200 characters that can all be seen");
	return {
		from,
		to,
		size,
		seed,
		out: args.value("out") ?? `evidence-${from}-${to}`.replace(/[^\w.+-]/g, "")
	};
}
const zonesIn = ({ entries }) => entries.map(({ at, record }) => ({
	at,
	timezone: record.kind === "push" ? null : record.window.timezone
}));
async function tell(pack, out, terminal) {
	const { headlineOf, statementOf } = await Promise.all([
		__webpack_require__.e(247),
		__webpack_require__.e(877),
		__webpack_require__.e(577),
		__webpack_require__.e(382),
		__webpack_require__.e(407),
		__webpack_require__.e(476),
		__webpack_require__.e(840),
		__webpack_require__.e(523),
		__webpack_require__.e(317),
		__webpack_require__.e(200),
		__webpack_require__.e(88),
		__webpack_require__.e(255),
		__webpack_require__.e(769),
		__webpack_require__.e(254),
		__webpack_require__.e(55)
	]).then(__webpack_require__.bind(__webpack_require__, 3488));
	const { rateOf } = await Promise.all([
		__webpack_require__.e(247),
		__webpack_require__.e(877),
		__webpack_require__.e(577),
		__webpack_require__.e(382),
		__webpack_require__.e(407),
		__webpack_require__.e(476),
		__webpack_require__.e(840),
		__webpack_require__.e(523),
		__webpack_require__.e(317),
		__webpack_require__.e(200),
		__webpack_require__.e(88),
		__webpack_require__.e(255),
		__webpack_require__.e(769),
		__webpack_require__.e(254),
		__webpack_require__.e(55)
	]).then(__webpack_require__.bind(__webpack_require__, 9472));
	const { summary, exceptions, sampled, unrecorded } = pack;
	const { changes, compliant } = summary.all;
	const lines = [
		`${headlineOf(pack)}.`,
		statementOf(pack),
		...[...pack.incomplete, ...pack.notes].map((each) => `- ${each}`),
		...unrecorded.length === 0 ? [] : [`- ${(0, _report_findings_js__WEBPACK_IMPORTED_MODULE_1__.LS)(unrecorded.length, "thing")} that no record accounts for`],
		`${(0, _report_findings_js__WEBPACK_IMPORTED_MODULE_1__.LS)(changes, "change")}, ${compliant} compliant (${rateOf(summary.all)}), ${(0, _report_findings_js__WEBPACK_IMPORTED_MODULE_1__.LS)(exceptions.length, "exception")}, ${sampled.length} sampled.`,
		`Written to ${out}: open evidence.html`
	];
	terminal.stdout(`${lines.map((line) => (0, _report_visible_js__WEBPACK_IMPORTED_MODULE_2__.TN)(line, 2e3)).join("\n")}\n`);
}
function inJson(pack, files, folder) {
	const { period, verification, sampled, exceptions, summary } = pack;
	return {
		folder,
		repository: pack.repository,
		branch: pack.branch,
		recordsCommit: pack.recordsCommit,
		branchCommit: pack.branchCommit,
		period: {
			from: period.from,
			until: period.until,
			timezone: period.timezone
		},
		madeAt: pack.at,
		version: pack.version,
		summary,
		exceptions: exceptions.map(({ place, kinds, reasons }) => ({
			place,
			kinds,
			reasons
		})),
		verification: {
			passed: verification.passed,
			counts: verification.counts,
			findings: verification.findings
		},
		incomplete: pack.incomplete,
		notes: pack.notes,
		sample: {
			...pack.sample,
			places: sampled.map(({ entry }) => entry.place)
		},
		files: files.map(({ path, sha256 }) => ({
			path,
			sha256
		}))
	};
}
}),
521: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { explain: () => explain });
var classify_category = __webpack_require__(1867);
var places = __webpack_require__(5171);
var by_name = __webpack_require__(2796);
var globs = __webpack_require__(1749);
var paths = __webpack_require__(759);
var proofs = __webpack_require__(1e3);
var updates = __webpack_require__(7861);
var views = __webpack_require__(2365);
function explainPath(policy, path, files) {
	const { standard, major, tests } = policy.categories;
	const file = files.find((each) => each.path === path || each.previousPath === path);
	const view = (0, views.d)(policy, files).views.find((each) => each.path === path) ?? (0, paths.sB)(policy)(path);
	const update = (0, updates.V)(files).get(file?.path ?? path);
	const areas = Object.entries(policy.areas);
	const kinds = Object.entries(standard);
	const isInert = ([, kind]) => !kind.deploys && kind.only === void 0 && kind.unless === void 0;
	const triedArea = ([id, area]) => ({
		...tried(["areas", id], area, `sensitive, at least ${area.category}`, true, path),
		...area.content === void 0 ? {} : { content: area.content }
	});
	const triedStandard = ([id, kind]) => ({
		...tried([
			"categories",
			"standard",
			id
		], kind, "standard", false, path),
		...kind.only === void 0 ? {} : { proof: {
			only: kind.only,
			proven: provenOf(kind.only, file, update)
		} },
		...kind.unless === void 0 ? {} : { content: kind.unless }
	});
	return {
		path,
		inChange: file !== void 0,
		view,
		tried: [
			...areas.filter(([id]) => id === by_name.G).map(triedArea),
			...kinds.filter(isInert).map(triedStandard),
			tried(["categories", "tests"], {
				title: "Tests",
				...tests
			}, "what the files make that it comes with", false, path),
			...Object.entries(major).map(([id, kind]) => ({
				...tried([
					"categories",
					"major",
					id
				], kind, kind.when === void 0 ? "major" : "major where the file is removed", true, path),
				...kind.content === void 0 ? {} : { content: kind.content }
			})),
			...areas.filter(([id]) => id !== by_name.G).map(triedArea),
			...kinds.filter((kind) => !isInert(kind)).map(triedStandard)
		],
		...update === void 0 ? {} : { update }
	};
}
function provenOf(only, file, update) {
	if (file === void 0) return null;
	return only === "patch-level-updates" ? update?.patch === true : proofs.A[only](file);
}
function tried(key, kind, makes, ignoreCase, path) {
	const each = (list, insensitive) => kind[list].map((pattern, index) => {
		const here = [
			...key,
			list,
			String(index)
		];
		return {
			pattern,
			matches: (0, globs.t)({ paths: [pattern] }, { ignoreCase: insensitive }).find(path) !== null,
			key: here,
			from: (0, places.V)(kind, [
				...key,
				list,
				index
			])
		};
	});
	const [paths, except] = [each("paths", ignoreCase), each("except", true)];
	const belongs = paths.some(({ matches }) => matches) && !except.some(({ matches }) => matches);
	return {
		key,
		title: kind.title,
		makes,
		paths,
		except,
		belongs
	};
}
var visible = __webpack_require__(253);
var command = __webpack_require__(2210);
async function explain(policy, change, path, json) {
	checkPath(path);
	const explanation = explainPath(policy, path, change.files ?? []);
	const { policyText } = await Promise.all([
		__webpack_require__.e(247),
		__webpack_require__.e(877),
		__webpack_require__.e(610),
		__webpack_require__.e(407),
		__webpack_require__.e(476),
		__webpack_require__.e(672),
		__webpack_require__.e(283)
	]).then(__webpack_require__.bind(__webpack_require__, 5176));
	const { lines } = policyText(policy);
	const printedAt = ({ key }) => lines.get(JSON.stringify(key));
	if (json) return `${JSON.stringify(withLines(explanation, printedAt), null, 2)}\n`;
	return `${[
		...verdict(explanation),
		"",
		...explain_tried(explanation, printedAt)
	].map((line) => (0, visible.RK)(line).trimEnd()).join("\n")}\n`;
}
function checkPath(path) {
	const root = path.replace(/^(?:\.?\/)+/, "");
	if (path.trim() === "") throw new command.kp("--explain takes the path of a file, such as src/auth/login.ts");
	if (root !== path || path.includes("\\")) throw new command.kp(`--explain ${path}: paths start at the root of the repository, with "/": write ${root.replaceAll("\\", "/") || "the path of a file"}`);
	if (path.endsWith("/")) throw new command.kp(`--explain ${path}: this names a folder; write the path of a file in it`);
}
function withLines(explanation, printedAt) {
	const numbered = (patterns) => patterns.map((pattern) => ({
		...pattern,
		printedLine: printedAt(pattern) ?? null
	}));
	return {
		...explanation,
		tried: explanation.tried.map((kind) => ({
			...kind,
			paths: numbered(kind.paths),
			except: numbered(kind.except)
		}))
	};
}
function verdict({ path, inChange, view, update }) {
	const { category, test, standard, areas, major, because } = view;
	return [
		`${path}: ${category === null ? "a test, which follows the files it comes with" : classify_category.Y[category]}${inChange ? "" : " (by its name alone: the change has no such file)"}`,
		...test === null ? [] : [`  by ${test}`],
		...standard === null ? [] : [`  ${standard.title}: ${standard.pattern} (${standard.from})`],
		...[...major, ...areas].map(cause),
		...update === void 0 ? [] : [`  read as a manifest or lock file: ${update.why}`],
		...because === void 0 ? [] : [`  ${because.message}`],
		...category === "normal" && areas.length + major.length === 0 && because === void 0 ? ["  no pattern of the policy calls it routine (3.3)"] : []
	];
}
function cause({ title, pattern, from, line, token, why }) {
	const where = line === void 0 ? "" : `line ${line}: `;
	return `  ${title}: ${token === void 0 ? pattern : `${where}${token}`}${why === void 0 ? "" : `, ${why}`}${from === void 0 ? "" : ` (${from})`}`;
}
function explain_tried({ tried: kinds }, printedAt) {
	return [
		"Tried in this order; of areas and Major kinds, all count. \"+\" matches, \"x\" leaves it out; the number is the line in",
		"the output of `change-gate policy`.",
		...kinds.flatMap((kind) => [
			"",
			`${state(kind)}  ${kind.key.join(".")}: ${kind.title}, makes it ${kind.makes}`,
			...patterns(kind, printedAt)
		])
	];
}
function state({ belongs, except, proof }) {
	if (!belongs) return except.some(({ matches }) => matches) ? "left out" : "no";
	if (proof === void 0) return "yes";
	if (proof.proven === null) return `if the diff proves it (${proof.only})`;
	return proof.proven ? `yes, proven by the diff (${proof.only})` : `not proven by the diff (${proof.only})`;
}
function patterns({ paths, except, content }, printedAt) {
	const line = (mark, pattern) => {
		const place = pattern.from.startsWith("default@1 ") ? "" : `  ${pattern.from.split(" ")[0] ?? ""}`;
		return `  ${pattern.matches ? mark : " "} ${String(printedAt(pattern) ?? "").padStart(5)}  ${pattern.pattern}${place}`;
	};
	return [
		...paths.map((pattern) => line("+", pattern)),
		...except.map((pattern) => line("x", {
			...pattern,
			pattern: `except ${pattern.pattern}`
		})),
		...content === void 0 ? [] : [`           and ${content.length} lists of texts in added lines`]
	];
}
}),
7573: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { command: () => command });
var _policy_built_in_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2991);
var _report_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(253);
const command = {
	name: "init",
	takes: "",
	positionals: {
		least: 0,
		most: 0
	},
	about: "set the gate up in this checkout",
	details: ["Writes the workflow (report-only), the pull request template and a policy that says the same as the built-in one, with comments. A file that is there and says something else is left as it is."],
	examples: [{
		run: "init --dry-run",
		about: "see what it would write"
	}, {
		run: "init",
		about: "write it, on a new branch; then open a pull request with it"
	}],
	exits: "0 done, 2 wrong use or bad input, and nothing was written",
	options: {
		"dry-run": {
			type: "boolean",
			about: "print what would be written, and write nothing"
		},
		force: {
			type: "boolean",
			about: "overwrite files that say something else"
		},
		json: __webpack_require__(2210).sh.json
	},
	async run(args, terminal) {
		const [{ survey }, { planInit }, { workflowTemplate }, { requireCommand }] = await Promise.all([
			Promise.all([
				__webpack_require__.e(247),
				__webpack_require__.e(577),
				__webpack_require__.e(407),
				__webpack_require__.e(476),
				__webpack_require__.e(840),
				__webpack_require__.e(200),
				__webpack_require__.e(234),
				__webpack_require__.e(769),
				__webpack_require__.e(859),
				__webpack_require__.e(217)
			]).then(__webpack_require__.bind(__webpack_require__, 8774)),
			Promise.all([
				__webpack_require__.e(877),
				__webpack_require__.e(610),
				__webpack_require__.e(523),
				__webpack_require__.e(946),
				__webpack_require__.e(859),
				__webpack_require__.e(977)
			]).then(__webpack_require__.bind(__webpack_require__, 8919)),
			Promise.all([
				__webpack_require__.e(877),
				__webpack_require__.e(610),
				__webpack_require__.e(523),
				__webpack_require__.e(946),
				__webpack_require__.e(859),
				__webpack_require__.e(977)
			]).then(__webpack_require__.bind(__webpack_require__, 3164)),
			Promise.all([
				__webpack_require__.e(247),
				__webpack_require__.e(577),
				__webpack_require__.e(407),
				__webpack_require__.e(476),
				__webpack_require__.e(840),
				__webpack_require__.e(200),
				__webpack_require__.e(234),
				__webpack_require__.e(769),
				__webpack_require__.e(859),
				__webpack_require__.e(217)
			]).then(__webpack_require__.bind(__webpack_require__, 263))
		]);
		const here = await survey(terminal.cwd, terminal.env);
		const plan = await planInit(here, {
			force: args.flag("force"),
			template: await workflowTemplate(),
			builtIn: _policy_built_in_js__WEBPACK_IMPORTED_MODULE_0__.builtInPolicy
		});
		const dryRun = args.flag("dry-run");
		const writing = plan.files.filter(({ action }) => action === "write" || action === "overwrite");
		if (!dryRun) {
			const { writeAll } = await Promise.all([
				__webpack_require__.e(247),
				__webpack_require__.e(577),
				__webpack_require__.e(407),
				__webpack_require__.e(476),
				__webpack_require__.e(840),
				__webpack_require__.e(200),
				__webpack_require__.e(234),
				__webpack_require__.e(769),
				__webpack_require__.e(859),
				__webpack_require__.e(217)
			]).then(__webpack_require__.bind(__webpack_require__, 8972));
			await writeAll(here.topLevel, writing);
		}
		const next = requireCommand(here.remote);
		if (args.flag("json")) {
			const { remote } = here;
			const result = {
				topLevel: here.topLevel,
				repository: remote === null ? null : `${remote.owner}/${remote.repo}`,
				defaultBranch: here.defaultBranch,
				dryRun,
				files: plan.files.map(({ path, action, about, text }) => ({
					path,
					action,
					about,
					text
				})),
				notes: plan.notes,
				next
			};
			terminal.stdout(`${JSON.stringify(result, null, 2)}\n`);
		} else {
			if (dryRun) for (const file of writing) terminal.stdout(`==> ${file.path}\n${file.text.replaceAll("\r\n", "\n")}\n`);
			terminal.stdout(told(plan, {
				dryRun,
				unborn: here.unborn,
				next
			}));
		}
		return 0;
	}
};
const actions = {
	write: ["wrote", "would write"],
	overwrite: ["overwrote", "would overwrite"],
	same: ["is there", "is there"],
	leave: ["left as it is", "would leave as it is"]
};
function told({ files, notes }, { dryRun, unborn, next }) {
	const width = Math.max(...files.map(({ path }) => path.length));
	const rows = files.map(({ path, action, about }) => {
		const what = actions[action][dryRun ? 1 : 0];
		return `${(0, _report_visible_js__WEBPACK_IMPORTED_MODULE_1__.TN)(path).padEnd(width)}  ${what}${action === "leave" ? " (--force overwrites)" : `: ${about}`}`;
	});
	const remarks = notes.map((note) => `Note: ${(0, _report_visible_js__WEBPACK_IMPORTED_MODULE_1__.TN)(note)}`);
	const bring = unborn ? "commit and push these files to the default branch." : "open a pull request with these files alone: one approval brings them in.";
	return [
		...rows,
		...remarks.length === 0 ? [] : ["", ...remarks],
		"",
		dryRun ? `Nothing was written. Run it without --dry-run, then ${bring}` : `Now ${bring}`,
		"From then on the gate judges every pull request and says so in its summary, without holding anything up.",
		"",
		"Name executives in the policy before you enforce it: as long as it names nobody, no Major change can pass.",
		"",
		"One step remains, when you have seen enough: delete the line “mode: report-only” from the workflow, and make the status",
		"“change-gate” required, as an administrator:",
		"",
		next,
		""
	].join("\n");
}
}),
6348: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { jsonFault: () => jsonFault });
const literal = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const escaped = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const messages = {
	value: "a value is missing here",
	"value or ]": "a value or \"]\" is missing here",
	key: "a name in double quotes is missing here",
	"key or }": "a name in double quotes or \"}\" is missing here",
	":": "\":\" is missing here",
	", or end": "a comma or a closing bracket is missing here"
};
function jsonFault(text) {
	const open = [];
	let awaited = "value";
	let at = 0;
	for (;;) {
		while (" 	\r\n".includes(text.charAt(at)) && at < text.length) at += 1;
		if (at >= text.length) return awaited === "nothing" ? null : fault("it ends too early");
		if (awaited === "nothing") return fault("more follows after its end");
		const step = next(text, at, awaited, open);
		if ("why" in step) return fault(step.why, step.at);
		at = step.at;
		awaited = step.awaited;
	}
	function fault(why, place = at) {
		const before = text.slice(0, place).split("\n");
		return {
			line: before.length,
			column: (before.at(-1)?.length ?? 0) + 1,
			why
		};
	}
}
function next(text, at, awaited, open) {
	const character = text.charAt(at);
	if (character === (open.at(-1) === "{" ? "}" : "]") && [
		", or end",
		"key or }",
		"value or ]"
	].includes(awaited)) {
		open.pop();
		return {
			at: at + 1,
			awaited: afterValue(open)
		};
	}
	if (awaited === "value" || awaited === "value or ]") return value(text, at, awaited, open);
	const refused = {
		at,
		why: messages[awaited]
	};
	if (awaited === ":") return character === ":" ? {
		at: at + 1,
		awaited: "value"
	} : refused;
	if (awaited === ", or end") return character === "," ? {
		at: at + 1,
		awaited: open.at(-1) === "{" ? "key" : "value"
	} : refused;
	return character === "\"" ? string(text, at, ":") : refused;
}
function value(text, at, awaited, open) {
	const character = text.charAt(at);
	if (character === "\"") return string(text, at, afterValue(open));
	if (character === "{" || character === "[") {
		open.push(character);
		return {
			at: at + 1,
			awaited: character === "{" ? "key or }" : "value or ]"
		};
	}
	literal.lastIndex = at;
	const found = literal.exec(text)?.[0];
	return found === void 0 ? {
		at,
		why: messages[awaited]
	} : {
		at: at + found.length,
		awaited: afterValue(open)
	};
}
const afterValue = (open) => open.length === 0 ? "nothing" : ", or end";
function string(text, start, awaited) {
	for (let at = start + 1; at < text.length; at += 1) {
		const character = text.charAt(at);
		if (character === "\"") return {
			at: at + 1,
			awaited
		};
		if (character < " ") return {
			at,
			why: "a text in quotes may not break off or hold a control character"
		};
		if (character !== "\\") continue;
		escaped.lastIndex = at;
		const found = escaped.exec(text)?.[0];
		if (found === void 0) return {
			at,
			why: "JSON knows no such escape: write \"\\\\\" for a backslash"
		};
		at += found.length - 1;
	}
	return {
		at: start,
		why: "nothing closes this quote"
	};
}
}),
269: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { command: () => command });
var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2210);
var _policy_option_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9883);
const command = {
	name: "policy",
	takes: "",
	positionals: {
		least: 0,
		most: 0
	},
	about: "print the policy in full, with explanations",
	details: ["As YAML, with all defaults filled in: a policy file that means the same."],
	examples: [{
		run: "policy",
		about: "the policy of this repository"
	}, {
		run: "policy --policy built-in",
		about: "the built-in one"
	}],
	options: {
		json: _command_js__WEBPACK_IMPORTED_MODULE_0__.sh.json,
		policy: {
			..._command_js__WEBPACK_IMPORTED_MODULE_0__.sh.policy,
			about: "a policy file; default: that of this repository, or the built-in policy"
		}
	},
	async run(args, terminal) {
		const { policy } = await (0, _policy_option_js__WEBPACK_IMPORTED_MODULE_1__.rN)(args.value("policy"), terminal.cwd);
		if (args.flag("json")) terminal.stdout(`${JSON.stringify(policy, null, 2)}\n`);
		else {
			const note = (0, _policy_option_js__WEBPACK_IMPORTED_MODULE_1__.X4)(args.value("policy"), terminal.cwd);
			if (note !== null) terminal.stderr(note);
			const { printPolicy } = await Promise.all([
				__webpack_require__.e(247),
				__webpack_require__.e(877),
				__webpack_require__.e(610),
				__webpack_require__.e(407),
				__webpack_require__.e(476),
				__webpack_require__.e(672),
				__webpack_require__.e(283)
			]).then(__webpack_require__.bind(__webpack_require__, 5176));
			terminal.stdout(printPolicy(policy));
		}
		return 0;
	}
};
}),
9276: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { command: () => preview_command });
var in_force = __webpack_require__(2178);
var command = __webpack_require__(2210);
var commands_instant = __webpack_require__(7514);
var judge = __webpack_require__(2684);
var write_text = __webpack_require__(3390);
const message = "Nothing to judge yet: this branch has nothing that its base does not have";
const remedy = "Commit your change on a branch of its own (git switch -c NAME), or say with --base REF what it is to be merged into";
const isNothing = ({ commits = [], files = [] }) => commits.length + files.length === 0;
async function printNothing(decision, args, terminal) {
	const text = `${message}. ${remedy}.\n`;
	const file = args.value("summary");
	if (file !== void 0) await (0, write_text.x)("summary", file, text, terminal.cwd);
	terminal.stdout(args.flag("json") ? `${JSON.stringify(withoutVerdict(decision), null, 2)}\n` : text);
	return 1;
}
function withoutVerdict(decision) {
	const finding = {
		rule: "nothing-to-judge",
		title: "A branch has something to merge",
		outcome: "unknown",
		level: "error",
		message,
		remedy,
		actor: "author",
		clauses: [],
		controls: []
	};
	return {
		...decision,
		verdict: "unknown",
		validUntil: null,
		earliestMerge: null,
		obligations: [],
		findings: [finding]
	};
}
var policy_option = __webpack_require__(9883);
var read_text = __webpack_require__(43);
const preview_command = {
	name: "preview",
	takes: "",
	positionals: {
		least: 0,
		most: 0
	},
	about: "judge this branch before its pull request exists",
	details: ["By git alone, no network. Only what is committed counts.", "A branch that has nothing to merge gets no verdict: it says so, and exits 1. With --json the verdict is then \"unknown\", with one finding, of the rule \"nothing-to-judge\"."],
	examples: [
		{
			run: "preview",
			about: "this branch, as a pull request into the default branch"
		},
		{
			run: "preview --title \"Retry webhooks\" --body description.md",
			about: "with the title and the description that you are going to write"
		},
		{
			run: "preview --base release --at 2026-11-27T15:00-06:00",
			about: "into another branch, on another day"
		}
	],
	exits: "0 pass, 1 not pass or nothing to judge yet, 2 wrong use or bad input",
	options: {
		...command.sh,
		policy: {
			...command.sh.policy,
			about: "a policy file; default: .github/change-gate.yml of the default branch, or the built-in policy"
		},
		base: {
			type: "string",
			value: "REF",
			about: "the branch it will be merged into; default: what origin says, or main"
		},
		body: {
			type: "string",
			value: "FILE",
			about: "the description you are going to write, as Markdown"
		},
		title: {
			type: "string",
			value: "TEXT",
			about: "the title you are going to give it; default: the subject of an only commit"
		},
		summary: {
			type: "string",
			value: "FILE",
			about: "write the Markdown summary to this file"
		}
	},
	async run(args, terminal) {
		const at = args.value("at");
		const instant = at === void 0 ? terminal.now : (0, commands_instant.n)(at);
		const body = args.value("body");
		const { readCheckout } = await Promise.all([
			__webpack_require__.e(247),
			__webpack_require__.e(577),
			__webpack_require__.e(407),
			__webpack_require__.e(476),
			__webpack_require__.e(840),
			__webpack_require__.e(200),
			__webpack_require__.e(234),
			__webpack_require__.e(769),
			__webpack_require__.e(859),
			__webpack_require__.e(217)
		]).then(__webpack_require__.bind(__webpack_require__, 2006));
		const checkout = await readCheckout({
			cwd: terminal.cwd,
			now: instant,
			environment: terminal.env,
			base: args.value("base"),
			title: args.value("title"),
			body: body === void 0 ? void 0 : await (0, read_text.y)(body, terminal.cwd, "body")
		});
		const named = args.value("policy");
		const policy = named !== void 0 ? await (0, policy_option.uN)(named, terminal.cwd) : checkout.policyFile === null ? (0, in_force.wx)() : await (0, in_force.U8)(checkout.policyFile, `.github/change-gate.yml of ${checkout.policyRef}`);
		if (!args.flag("json")) for (const note of checkout.notes) terminal.stderr(`${note}\n`);
		const decision = (0, judge.S4)(checkout.change, instant, policy, { notYet: checkout.notYet });
		if (isNothing(checkout.change)) return printNothing(decision, args, terminal);
		const code = await (0, judge.gM)(decision, policy.policy, args, terminal);
		if (!args.flag("json") && lacksExecutive(decision, policy.policy)) terminal.stderr("The policy names no executive, so this Major change cannot pass: name them under people.executive (policy 3.1).\n");
		if (body === void 0 && !args.flag("json")) terminal.stderr("Pass the description you are going to write with --body FILE to have it judged too.\n");
		return code;
	}
};
const lacksExecutive = ({ category }, { people, rules }) => category === "major" && people.executive.length === 0 && rules["executive-approval"].level === "error";
}),
6734: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { replayClone: () => replayClone });
var external_node_path_ = __webpack_require__(6760);
var git_base = __webpack_require__(1926);
var git_checkout = __webpack_require__(9579);
var git_fields = __webpack_require__(9526);
var git_git = __webpack_require__(3999);
var diff = __webpack_require__(9668);
const batchSize = 40;
async function* readDiffs(git, shas) {
	const batches = Array.from({ length: Math.ceil(shas.length / batchSize) }, (_, index) => shas.slice(index * batchSize, (index + 1) * batchSize));
	let next = start(git, batches[0]);
	for (const index of batches.keys()) {
		const current = await next;
		next = start(git, batches[index + 1]);
		yield* current;
	}
	await next;
}
function start(git, batch) {
	const reading = batch === void 0 ? Promise.resolve([]) : readBatch(git, batch);
	reading.catch(() => void 0);
	return reading;
}
async function readBatch(git, batch) {
	try {
		return split(await ask(git, batch, diff.sx), batch).map(([sha, out]) => [sha, {
			...(0, diff.FR)(out),
			patches: true
		}]);
	} catch (error) {
		if (!(error instanceof git_git.CheckoutError)) throw error;
		if (batch.length > 1) {
			const halves = [];
			const middle = Math.ceil(batch.length / 2);
			for (const half of [batch.slice(0, middle), batch.slice(middle)]) halves.push(await readBatch(git, half));
			return halves.flat();
		}
	}
	try {
		return split(await ask(git, batch, diff.__), batch).map(([sha, out]) => [sha, {
			...(0, diff.Gw)(out),
			patches: false
		}]);
	} catch (error) {
		if (!(error instanceof git_git.CheckoutError)) throw error;
		return batch.map((sha) => [sha, null]);
	}
}
async function ask(git, batch, options) {
	return (await git([
		...[
			"log",
			"--no-walk=unsorted",
			"--first-parent",
			"-m",
			"--root",
			...options,
			"--format=%H%x00"
		],
		...batch,
		"--"
	])).out;
}
function split(out, batch) {
	const found = [];
	let at = 0;
	for (const [index, sha] of batch.entries()) {
		const head = Buffer.from(`${sha}\0\0`, "latin1");
		if (!out.subarray(at, at + head.length).equals(head)) throw new Error(`git gave no diff of ${sha}`);
		at += head.length;
		const start = out[at] === 10 ? at + 1 : at;
		const end = start === at ? at : endOf(out, start, batch[index + 1]);
		found.push([sha, out.subarray(start, end)]);
		at = end;
	}
	return found;
}
function endOf(out, start, next) {
	if (next === void 0) return out.length;
	const mark = Buffer.from(`\n${next}\0\0`, "latin1");
	const found = out.indexOf(mark, start);
	if (found < 0) throw new Error(`git gave no diff of ${next}`);
	return found + 1;
}
var identity = __webpack_require__(7877);
var object_store = __webpack_require__(9068);
var read_checkout = __webpack_require__(2006);
async function readHistory(question, reader) {
	const cwd = (0, external_node_path_.resolve)(question.cwd);
	const git = (0, git_git.u)(cwd, question.environment);
	const checkout = await (0, git_checkout.Hj)(cwd, git);
	const base = question.branch === void 0 ? usualBranch(checkout) : await (0, git_base.bq)(question.branch, checkout, git, "--branch");
	await (0, object_store.d)(checkout, question.environment, async (objects) => {
		const { line, dated } = await readLine(objects, base.sha, question);
		const steps = line.filter(({ parents }) => !checkout.shallow || parents.length > 0);
		await reader.begin({
			repository: (0, git_checkout.aR)(checkout),
			webUrl: webUrlOf(checkout),
			ref: base.ref,
			branch: base.branch,
			count: steps.length,
			policyFile: await (0, read_checkout.T)(objects, base),
			shallow: checkout.shallow
		});
		const brought = broughtBy(line, dated);
		const shas = steps.map(({ sha }) => sha);
		for await (const [sha, diff] of readDiffs(objects, shas)) {
			const commit = dated.get(sha);
			if (commit === void 0) continue;
			await reader.entry({
				commit,
				brought: brought.get(sha) ?? [commit],
				diff
			});
		}
	});
}
function usualBranch(checkout) {
	const branch = checkout.branch ?? "HEAD";
	return (0, git_base.OR)(checkout) ?? {
		branch,
		ref: branch,
		sha: checkout.head
	};
}
function webUrlOf({ config, remote }) {
	const url = remote === null ? void 0 : config.get(`remote.${remote}.url`);
	const name = /^(?:https:\/\/(?:[^@/]*@)?github\.com\/|(?:ssh:\/\/)?git@github\.com[:/])([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/i.exec(url ?? "")?.[1];
	return name === void 0 ? null : `https://github.com/${name}`;
}
async function readLine(git, tip, { last, since }) {
	const line = (await readDated(git, [
		"--first-parent",
		`--max-count=${last}`,
		tip,
		"--"
	])).reverse().filter(({ committedAt }) => since === void 0 || committedAt >= since);
	const before = line[0]?.parents[0];
	const all = line.length === 0 ? [] : await readDated(git, [
		tip,
		...before === void 0 ? [] : ["--not", before],
		"--"
	]);
	return {
		line,
		dated: new Map([...all, ...line].map((commit) => [commit.sha, commit]))
	};
}
async function readDated(git, range) {
	const { out } = await git([
		"log",
		"-z",
		"--encoding=UTF-8",
		"--no-color",
		"--no-patch",
		"--format=%H%x00%P%x00%an%x00%ae%x00%cn%x00%ce%x00%at%x00%ct%x00%B",
		...range
	]);
	const fields = new git_fields.C(out);
	const commits = [];
	while (!fields.done) commits.push(readOne(fields));
	return commits;
}
function readOne(fields) {
	const sha = fields.text();
	const parents = fields.text().split(" ").filter(Boolean);
	const author = (0, identity.D_)(fields.text(), fields.text());
	const committer = (0, identity.D_)(fields.text(), fields.text());
	const [authoredAt, committedAt] = [instant(fields.text()), instant(fields.text())];
	const message = fields.text().trimEnd();
	return {
		sha,
		parents,
		authors: (0, identity.EK)(author, message),
		committer,
		message,
		mergesBaseOnly: null,
		authoredAt,
		committedAt
	};
}
function instant(seconds) {
	const at = new Date(Number(seconds) * 1e3);
	return Number.isNaN(at.getTime()) || at.getUTCFullYear() > 8e3 ? new Date(0) : at;
}
function broughtBy(line, dated) {
	const seen = new Set();
	const brought = new Map();
	for (const step of line) {
		seen.add(step.sha);
		const found = [];
		const open = step.parents.slice(1);
		for (let sha = open.pop(); sha !== void 0; sha = open.pop()) {
			const commit = dated.get(sha);
			if (commit === void 0 || seen.has(sha)) continue;
			seen.add(sha);
			found.push(commit);
			open.push(...commit.parents);
		}
		if (found.length > 0) brought.set(step.sha, found.sort((one, other) => one.authoredAt.getTime() - other.authoredAt.getTime()));
	}
	return brought;
}
var in_force = __webpack_require__(2178);
var path = __webpack_require__(7096);
var exact_undo = __webpack_require__(6799);
var revert_mentions = __webpack_require__(2233);
const unknown = [
	"body",
	"reviews",
	"threads",
	"checks",
	"labelEvents"
];
const longest = 78624e5;
const otherNumbers = [
	/^Auto merge of #(\d{1,9})\b/,
	/^Merged PR (\d{1,9}): /,
	/^Merged in \S{1,200} \(pull request #(\d{1,9})\)/,
	/^See merge request [\w./-]{0,200}!(\d{1,9})$/m
];
function fromGit({ repository, webUrl, branch }) {
	let recent = [];
	return (entry) => {
		const { commit, brought, diff } = entry;
		const at = commit.committedAt;
		const number = numberOf(commit.message);
		recent = recent.filter(({ commit: { committedAt } }) => at.getTime() - committedAt.getTime() <= longest);
		const reverts = diff === null ? null : rollbackOf(entry, recent, repository);
		recent.push({
			...entry,
			number
		});
		const opener = brought[0]?.authors[0] ?? commit.authors[0];
		const caveats = diff === null ? ["no-diff"] : diff.patches ? [] : ["no-patch"];
		return {
			change: {
				schemaVersion: 1,
				readAt: at.toISOString(),
				repository,
				number,
				...addressOf(webUrl, number, commit.sha),
				state: "open",
				title: titleOf(commit),
				body: null,
				author: personOf(opener),
				draft: false,
				labels: [],
				base: {
					ref: branch,
					sha: commit.parents[0] ?? commit.sha
				},
				head: {
					ref: branch,
					sha: commit.parents[1] ?? commit.sha,
					repository
				},
				createdAt: at.toISOString(),
				readyForReviewAt: null,
				mergedAt: null,
				mergedBy: null,
				mergeCommit: null,
				...diff === null ? {} : { files: diff.files },
				commits: brought.map(({ authoredAt: _, committedAt: __, ...each }) => each),
				reviews: [],
				threads: [],
				checks: [],
				labelEvents: [],
				policyOnDefaultBranch: "absent",
				...reverts ? { reverts } : {}
			},
			at,
			arrival: arrivalOf(commit, number),
			sha: commit.sha,
			unknown: diff === null ? [...unknown, "files"] : unknown,
			unjudged: ["lead-time"],
			silent: hasTitle(commit, number) ? ["separation-of-duties"] : ["separation-of-duties", "title"],
			caveats,
			mergedBy: null,
			observed: observe(commit, brought)
		};
	};
}
function addressOf(webUrl, number, sha) {
	if (webUrl === null) return {};
	return { url: number > 0 ? `${webUrl}/pull/${number}` : `${webUrl}/commit/${sha}` };
}
function numberOf(message) {
	const usual = (0, revert_mentions._n)(message);
	if (usual > 0) return usual;
	for (const pattern of otherNumbers) {
		const found = pattern.exec(message)?.[1];
		if (found !== void 0) return Number(found);
	}
	return 0;
}
const hasTitle = ({ message }, number) => number > 0 && (!message.startsWith("Merge pull request #") || message.includes("\n"));
function titleOf({ message }) {
	const [subject = "", plain = subject] = (0, revert_mentions.B7)(message);
	return subject.startsWith("Merge pull request #") ? (0, revert_mentions.B7)(message).at(-1) ?? subject : plain;
}
function arrivalOf({ parents }, number) {
	if (number > 0) return "pull-request";
	return parents.length > 1 ? "merge" : "commit";
}
function personOf(author) {
	const login = author?.login || author?.name || author?.email;
	return login ? {
		login,
		bot: login.endsWith("[bot]")
	} : null;
}
const keyOf = ({ login, email, name }) => (login ?? (email || name)).toLowerCase();
const isNobody = ({ login }) => login !== null && (login === "web-flow" || login.endsWith("[bot]"));
function observe(commit, brought) {
	const authors = new Set(brought.flatMap((each) => each.authors.filter((one) => !isNobody(one)).map(keyOf)));
	const names = new Set(brought.flatMap((each) => each.authors.map(({ name }) => name.toLowerCase())));
	const isMerge = commit.parents.length > 1;
	const merger = commit.authors[0];
	const first = Math.min(...brought.map(({ authoredAt }) => authoredAt.getTime()));
	return {
		authors: authors.size,
		mergedByAuthor: isMerge && merger !== void 0 ? authors.has(keyOf(merger)) || names.has(merger.name.toLowerCase()) : null,
		hours: isMerge && brought[0] !== commit ? Math.max(0, commit.committedAt.getTime() - first) / 36e5 : null
	};
}
function rollbackOf({ commit, brought, diff }, recent, repository) {
	const { shas, numbers, titles } = (0, revert_mentions.U7)([commit.message, ...brought.map(({ message }) => message)], repository);
	if (shas.size + numbers.size + titles.size === 0 || diff === null) return null;
	const answers = recent.filter((each) => numbers.has(each.number) || (0, revert_mentions.B7)(each.commit.message).some((title) => titles.has(title)) || [...shas].some((sha) => each.brought.some((one) => one.sha.startsWith(sha)) || each.commit.sha.startsWith(sha))).reverse().map((each) => ({
		number: each.number,
		mergedAt: each.commit.committedAt.toISOString(),
		exact: each.diff === null ? null : (0, exact_undo.j)(diff.changes, [each.diff.changes]),
		...(0, revert_mentions.Cj)([each.commit.message], repository)
	}));
	return answers.find(({ exact }) => exact) ?? answers[0] ?? null;
}
var judge = __webpack_require__(713);
var report = __webpack_require__(722);
var wording = __webpack_require__(1842);
var command = __webpack_require__(2210);
var progress = __webpack_require__(1984);
async function replayClone(cwd, terminal, { last, since, branch, asked, policy: given, other, quiet }) {
	const bar = (0, progress.h)(terminal, {
		doing: "Judging",
		done: "Judged",
		counted: wording.Ao,
		quiet
	});
	const judged = [];
	const judgedByOther = [];
	let policy = given ?? (0, in_force.wx)();
	let history;
	let convert;
	try {
		await readHistory({
			cwd,
			branch,
			last,
			since,
			environment: terminal.env
		}, {
			async begin(found) {
				history = found;
				policy = given ?? await ownPolicy(found);
				convert = fromGit(found);
				bar.begin(found.count);
			},
			entry(entry) {
				const merged = convert?.(entry);
				if (merged === void 0) return;
				judged.push((0, judge.E)(merged, policy));
				if (other !== void 0) judgedByOther.push((0, judge.E)(merged, other));
				bar.step();
			}
		});
	} finally {
		bar.end();
	}
	if (history === void 0) throw new Error("the history was not read");
	const { repository, ref, shallow } = history;
	const source = {
		kind: "git",
		repository,
		branch: ref,
		asked,
		failed: [],
		stopped: null,
		notes: shallow ? ["This clone is shallow: there may be more. To read all, run: git fetch --unshallow"] : []
	};
	return (0, report.Y)(judged, source, policy, other === void 0 ? void 0 : {
		judged: judgedByOther,
		policy: other
	});
}
async function ownPolicy({ policyFile, ref }) {
	if (policyFile === null) return (0, in_force.wx)();
	try {
		return await (0, in_force.U8)(policyFile, `${path.k} of ${ref}`);
	} catch (error) {
		throw new command.kp(`${path.k} of ${ref} is not valid; repair it, or name another with --policy FILE\n${error instanceof Error ? error.message : String(error)}`);
	}
}
}),
5852: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { command: () => command });
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2210);
var _instant_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7514);
var _policy_option_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9883);
var _write_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3390);
const mostChanges = 2e4;
const command = {
	name: "replay",
	takes: "OWNER/REPO or --git",
	positionals: {
		least: 0,
		most: 1
	},
	about: "tell what a policy would have stopped, and why",
	details: ["Judges merged pull requests, each as of its merge. By GitHub, with the token of GITHUB_TOKEN, GH_TOKEN or `gh auth token`; or with --git by the history of a local clone, with no network, which knows nothing of reviews, checks and descriptions."],
	examples: [
		{
			run: "replay --git",
			about: "the last 100 merges of this clone"
		},
		{
			run: "replay acme/shop --last 200 --markdown report.md",
			about: "as Markdown with charts as well"
		},
		{
			run: "replay --git --compare stricter.yml",
			about: "what another policy would judge differently"
		}
	],
	exits: "0 the report was made, whatever it says, 2 wrong use or bad input",
	options: {
		json: _command_js__WEBPACK_IMPORTED_MODULE_2__.sh.json,
		policy: {
			..._command_js__WEBPACK_IMPORTED_MODULE_2__.sh.policy,
			about: "a policy file; default: .github/change-gate.yml of the default branch, or the built-in policy"
		},
		git: {
			type: "boolean",
			about: "read a local clone by git alone: the folder named in place of OWNER/REPO, or this one"
		},
		last: {
			type: "string",
			value: "N",
			about: "how many of the latest (default: 100, or all since --since)"
		},
		since: {
			type: "string",
			value: "DATE",
			takesEmpty: true,
			about: "only what was merged since, e.g. 2026-01-31 or an instant"
		},
		branch: {
			type: "string",
			value: "NAME",
			about: "what was merged into this branch; default: the default branch"
		},
		compare: {
			type: "string",
			value: "FILE",
			about: "another policy file: show what it would judge differently"
		},
		markdown: {
			type: "string",
			value: "FILE",
			about: "write the report as Markdown with charts that GitHub draws"
		},
		summary: {
			type: "string",
			value: "FILE",
			about: "the same as --markdown"
		},
		cache: {
			type: "string",
			value: "FOLDER",
			about: "where facts read from GitHub are kept; default: the user’s cache"
		},
		refresh: {
			type: "boolean",
			about: "ask GitHub again which pull requests were merged, instead of using a list of today"
		}
	},
	async run(args, terminal) {
		const question = await readQuestion(args, terminal);
		await (0, _write_text_js__WEBPACK_IMPORTED_MODULE_5__.n)(["markdown", "summary"], args, terminal.cwd);
		const report = args.flag("git") ? await fromClone(args, terminal, question) : await fromGitHub(args, terminal, question);
		for (const option of ["markdown", "summary"]) {
			const file = args.value(option);
			if (file !== void 0) await (0, _write_text_js__WEBPACK_IMPORTED_MODULE_5__.x)(option, file, await markdown(report), terminal.cwd);
		}
		if (args.flag("json")) terminal.stdout(`${JSON.stringify(report, null, 2)}\n`);
		else {
			const { printReplay } = await Promise.all([
				__webpack_require__.e(247),
				__webpack_require__.e(577),
				__webpack_require__.e(407),
				__webpack_require__.e(476),
				__webpack_require__.e(840),
				__webpack_require__.e(200),
				__webpack_require__.e(234),
				__webpack_require__.e(769),
				__webpack_require__.e(859),
				__webpack_require__.e(217)
			]).then(__webpack_require__.bind(__webpack_require__, 8280));
			terminal.stdout(printReplay(report, { color: terminal.color }));
		}
		return 0;
	}
};
async function readQuestion(args, { cwd }) {
	const [last, since] = [args.value("last"), args.value("since")];
	const [policy, other] = [args.value("policy"), args.value("compare")];
	if (args.value("markdown") !== void 0 && args.value("summary") !== void 0) throw new _command_js__WEBPACK_IMPORTED_MODULE_2__.kp("--markdown and --summary write the same: give one of them");
	return {
		last: last === void 0 ? since === void 0 ? 100 : mostChanges : parseCount(last),
		since: since === void 0 ? void 0 : parseDay(since),
		branch: args.value("branch"),
		asked: [last !== void 0 || since === void 0 ? `the last ${last ?? 100}` : "all", since === void 0 ? "" : `since ${since}`].filter(Boolean).join(", "),
		policy: policy === void 0 ? void 0 : await (0, _policy_option_js__WEBPACK_IMPORTED_MODULE_4__.uN)(policy, cwd),
		other: other === void 0 ? void 0 : await (0, _policy_option_js__WEBPACK_IMPORTED_MODULE_4__.uN)(other, cwd, "compare"),
		quiet: args.flag("json")
	};
}
function parseCount(text) {
	const count = /^[1-9]\d{0,5}$/.test(text) ? Number(text) : 0;
	if (count === 0 || count > mostChanges) throw new _command_js__WEBPACK_IMPORTED_MODULE_2__.kp(`--last ${JSON.stringify(text)}: write a whole number from 1 to ${mostChanges.toLocaleString("en-US")}`);
	return count;
}
function parseDay(text) {
	return (0, _instant_js__WEBPACK_IMPORTED_MODULE_3__.n)(/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T00:00:00Z` : text, "--since");
}
async function fromClone(args, terminal, question) {
	for (const option of ["cache", "refresh"]) if (args.value(option) !== void 0 || args.flag(option)) throw new _command_js__WEBPACK_IMPORTED_MODULE_2__.kp(`--${option} goes with OWNER/REPO, not with --git`);
	const { replayClone } = await Promise.all([
		__webpack_require__.e(247),
		__webpack_require__.e(577),
		__webpack_require__.e(407),
		__webpack_require__.e(476),
		__webpack_require__.e(840),
		__webpack_require__.e(200),
		__webpack_require__.e(234),
		__webpack_require__.e(769),
		__webpack_require__.e(859),
		__webpack_require__.e(217)
	]).then(__webpack_require__.bind(__webpack_require__, 6734));
	return replayClone((0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(terminal.cwd, args.positionals[0] ?? "."), terminal, question);
}
async function fromGitHub(args, terminal, question) {
	const [target] = args.positionals;
	if (target === void 0) throw new _command_js__WEBPACK_IMPORTED_MODULE_2__.kp("replay takes OWNER/REPO, e.g. acme/shop, or --git for a local clone");
	const cache = args.value("cache");
	if (cache !== void 0) await checkFolder(cache, terminal);
	const { replayRepository } = await Promise.all([
		__webpack_require__.e(877),
		__webpack_require__.e(610),
		__webpack_require__.e(523),
		__webpack_require__.e(946),
		__webpack_require__.e(859),
		__webpack_require__.e(977)
	]).then(__webpack_require__.bind(__webpack_require__, 2511));
	return replayRepository(target, terminal, {
		...question,
		cache,
		refresh: args.flag("refresh")
	});
}
async function checkFolder(cache, { cwd }) {
	if ((await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, cache)).catch(() => null))?.isDirectory() === false) throw new _command_js__WEBPACK_IMPORTED_MODULE_2__.kp(`--cache ${cache} is no folder: name another`);
}
async function markdown(report) {
	const { replayMarkdown } = await Promise.all([
		__webpack_require__.e(247),
		__webpack_require__.e(577),
		__webpack_require__.e(407),
		__webpack_require__.e(476),
		__webpack_require__.e(840),
		__webpack_require__.e(200),
		__webpack_require__.e(234),
		__webpack_require__.e(769),
		__webpack_require__.e(859),
		__webpack_require__.e(217)
	]).then(__webpack_require__.bind(__webpack_require__, 6593));
	return replayMarkdown(report);
}
}),
2213: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { command: () => command });
var _github_server_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3383);
var _metrics_trend_length_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1218);
var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2210);
var _read_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43);
var _write_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3390);
const longestTrend = 60;
const outputs = [
	"markdown",
	"html",
	"csv",
	"write-part"
];
const command = {
	name: "report",
	takes: "[OWNER/REPO | FOLDER]…",
	positionals: {
		least: 0,
		most: 50
	},
	about: "report the metrics of a month, quarter or year",
	details: [
		"Change failure rate, time to recovery, emergency rate and review completion (policy 9), with the trend and what the rules did; of a year, which rules earn their keep.",
		"From the change records, and from GitHub for what has none, for incidents and for deployments; the report says which. FOLDER (default: here) is a clone, read as it was fetched last; OWNER/REPO is cloned into a temporary folder. The token is GITHUB_TOKEN, GH_TOKEN, or what `gh auth token` says; without one, the records alone are read. A reading that was stopped goes on where it ended.",
		"Several repositories in one report: name them all, or let each write its part and name the parts."
	],
	examples: [
		{
			run: "report --month 2026-11",
			about: "the key metrics of the clone that you are in"
		},
		{
			run: "report acme/shop --quarter 2026-Q4 --html report.html",
			about: "with the trend, as a page to print"
		},
		{
			run: "report --year 2026 --part shop.json --part api.json",
			about: "two repositories in one, from their parts"
		}
	],
	exits: "0 the report was made, whatever it says, 2 wrong use or nothing to report from",
	options: {
		month: {
			type: "string",
			value: "YYYY-MM",
			about: "e.g. 2026-11"
		},
		quarter: {
			type: "string",
			value: "YYYY-QN",
			about: "e.g. 2026-Q4"
		},
		year: {
			type: "string",
			value: "YYYY",
			about: "e.g. 2026"
		},
		trend: {
			type: "string",
			value: "N",
			about: "months of the trend; default: 6 of a month, 12 of a quarter, 24 of a year"
		},
		part: {
			type: "string",
			value: "FILE",
			multiple: true,
			about: "a part that --write-part wrote, or the action"
		},
		"write-part": {
			type: "string",
			value: "FILE",
			about: "write what was counted, to be merged with that of others"
		},
		markdown: {
			type: "string",
			value: "FILE",
			about: "write the report as Markdown with charts that GitHub draws"
		},
		html: {
			type: "string",
			value: "FILE",
			about: "write it as one page that prints well"
		},
		csv: {
			type: "string",
			value: "FILE",
			about: "write every figure as CSV"
		},
		json: {
			type: "boolean",
			about: "print the whole report as JSON instead of text"
		},
		names: {
			type: "boolean",
			about: "name the authors of changes that are listed; default: nobody is named"
		},
		policy: {
			..._command_js__WEBPACK_IMPORTED_MODULE_1__.sh.policy,
			about: "a policy file; default: that of the repository, or the built-in policy"
		},
		branch: {
			type: "string",
			value: "NAME",
			about: "the gated branch; default: the default branch"
		},
		records: {
			type: "string",
			value: "NAME",
			about: "the branch of records; default: change-records"
		},
		"records-only": {
			type: "boolean",
			about: "ask GitHub for nothing but the records"
		},
		cache: {
			type: "string",
			value: "FOLDER",
			about: "where facts read from GitHub are kept; default: the user’s cache"
		}
	},
	async run(args, terminal) {
		const { mergeParts } = await Promise.all([
			__webpack_require__.e(247),
			__webpack_require__.e(877),
			__webpack_require__.e(577),
			__webpack_require__.e(382),
			__webpack_require__.e(407),
			__webpack_require__.e(476),
			__webpack_require__.e(840),
			__webpack_require__.e(523),
			__webpack_require__.e(317),
			__webpack_require__.e(200),
			__webpack_require__.e(255),
			__webpack_require__.e(946),
			__webpack_require__.e(254),
			__webpack_require__.e(857)
		]).then(__webpack_require__.bind(__webpack_require__, 3013));
		const { assertBegun, monthsUntil } = await Promise.all([
			__webpack_require__.e(247),
			__webpack_require__.e(877),
			__webpack_require__.e(577),
			__webpack_require__.e(382),
			__webpack_require__.e(407),
			__webpack_require__.e(476),
			__webpack_require__.e(840),
			__webpack_require__.e(523),
			__webpack_require__.e(317),
			__webpack_require__.e(200),
			__webpack_require__.e(255),
			__webpack_require__.e(946),
			__webpack_require__.e(254),
			__webpack_require__.e(857)
		]).then(__webpack_require__.bind(__webpack_require__, 2329));
		const period = await periodIn(args);
		const trend = monthsUntil(period.months.at(-1) ?? "", trendIn(args, period));
		await (0, _write_text_js__WEBPACK_IMPORTED_MODULE_3__.n)(outputs, args, terminal.cwd);
		assertBegun(period, new Date(terminal.now.getTime() + 864e5), "UTC");
		const given = await readParts(args, terminal);
		const read = [];
		for (const target of targetsIn(args)) read.push(await readTarget(target, args, {
			period,
			trend
		}, terminal));
		const merged = mergeParts(...given, ...read);
		const part = args.flag("names") ? merged : (await __webpack_require__.e(369).then(__webpack_require__.bind(__webpack_require__, 3369))).withoutNames(merged);
		const { compute } = await Promise.all([
			__webpack_require__.e(247),
			__webpack_require__.e(877),
			__webpack_require__.e(577),
			__webpack_require__.e(382),
			__webpack_require__.e(407),
			__webpack_require__.e(476),
			__webpack_require__.e(840),
			__webpack_require__.e(523),
			__webpack_require__.e(317),
			__webpack_require__.e(200),
			__webpack_require__.e(255),
			__webpack_require__.e(946),
			__webpack_require__.e(254),
			__webpack_require__.e(857)
		]).then(__webpack_require__.bind(__webpack_require__, 7486));
		await write(compute(part, period, trend), part, args, terminal);
		return 0;
	}
};
async function periodIn(args) {
	const { parsePeriod } = await Promise.all([
		__webpack_require__.e(247),
		__webpack_require__.e(877),
		__webpack_require__.e(577),
		__webpack_require__.e(382),
		__webpack_require__.e(407),
		__webpack_require__.e(476),
		__webpack_require__.e(840),
		__webpack_require__.e(523),
		__webpack_require__.e(317),
		__webpack_require__.e(200),
		__webpack_require__.e(255),
		__webpack_require__.e(946),
		__webpack_require__.e(254),
		__webpack_require__.e(857)
	]).then(__webpack_require__.bind(__webpack_require__, 2329));
	const given = [
		"month",
		"quarter",
		"year"
	].flatMap((kind) => {
		const value = args.value(kind);
		return value === void 0 ? [] : [{
			kind,
			value
		}];
	});
	const [only, ...more] = given;
	if (only === void 0) throw new _command_js__WEBPACK_IMPORTED_MODULE_1__.kp("report: name the period: --month 2026-11, --quarter 2026-Q4 or --year 2026");
	if (more.length > 0) throw new _command_js__WEBPACK_IMPORTED_MODULE_1__.kp(`report: ${given.map(({ kind }) => `--${kind}`).join(" and ")} name two periods: give one`);
	return parsePeriod(only.value, only.kind, `--${only.kind}`);
}
function trendIn(args, { kind, months }) {
	const text = args.value("trend");
	if (text === void 0) return _metrics_trend_length_js__WEBPACK_IMPORTED_MODULE_0__.q[kind];
	const count = /^[1-9]\d{0,2}$/.test(text) ? Number(text) : 0;
	if (count === 0 || count > longestTrend) throw new _command_js__WEBPACK_IMPORTED_MODULE_1__.kp(`--trend ${JSON.stringify(text)}: write a number of months from 1 to ${longestTrend}`);
	return Math.max(count, months.length);
}
const targetsIn = (args) => args.positionals.length === 0 && args.values("part").length === 0 ? ["."] : args.positionals;
async function readParts(args, { cwd }) {
	const files = args.values("part");
	if (files.length === 0) return [];
	const { parsePart } = await Promise.all([
		__webpack_require__.e(247),
		__webpack_require__.e(877),
		__webpack_require__.e(577),
		__webpack_require__.e(382),
		__webpack_require__.e(407),
		__webpack_require__.e(476),
		__webpack_require__.e(840),
		__webpack_require__.e(523),
		__webpack_require__.e(317),
		__webpack_require__.e(200),
		__webpack_require__.e(255),
		__webpack_require__.e(946),
		__webpack_require__.e(254),
		__webpack_require__.e(857)
	]).then(__webpack_require__.bind(__webpack_require__, 6727));
	return Promise.all(files.map(async (file) => parsePart(await (0, _read_text_js__WEBPACK_IMPORTED_MODULE_2__.y)(file, cwd, "part"), `--part ${file}`)));
}
async function readTarget(target, args, { period, trend }, terminal) {
	const { partOf } = await Promise.all([
		__webpack_require__.e(877),
		__webpack_require__.e(610),
		__webpack_require__.e(523),
		__webpack_require__.e(946),
		__webpack_require__.e(859),
		__webpack_require__.e(977)
	]).then(__webpack_require__.bind(__webpack_require__, 3538));
	return partOf(target, {
		period,
		months: [...new Set([...trend, ...period.months])].sort(),
		names: args.flag("names"),
		policy: args.value("policy"),
		branch: args.value("branch"),
		records: args.value("records"),
		recordsOnly: args.flag("records-only"),
		cache: args.value("cache"),
		quiet: args.flag("json")
	}, terminal);
}
async function write(report, part, args, terminal) {
	const shown = {
		names: args.flag("names"),
		server: (0, _github_server_js__WEBPACK_IMPORTED_MODULE_4__.F)(terminal.env)
	};
	const texts = {
		markdown: async () => (await Promise.all([
			__webpack_require__.e(247),
			__webpack_require__.e(877),
			__webpack_require__.e(577),
			__webpack_require__.e(382),
			__webpack_require__.e(407),
			__webpack_require__.e(476),
			__webpack_require__.e(840),
			__webpack_require__.e(523),
			__webpack_require__.e(317),
			__webpack_require__.e(200),
			__webpack_require__.e(255),
			__webpack_require__.e(946),
			__webpack_require__.e(254),
			__webpack_require__.e(857)
		]).then(__webpack_require__.bind(__webpack_require__, 5943))).metricsMarkdown(report, shown),
		html: async () => (await Promise.all([
			__webpack_require__.e(247),
			__webpack_require__.e(877),
			__webpack_require__.e(577),
			__webpack_require__.e(382),
			__webpack_require__.e(407),
			__webpack_require__.e(476),
			__webpack_require__.e(840),
			__webpack_require__.e(523),
			__webpack_require__.e(317),
			__webpack_require__.e(200),
			__webpack_require__.e(255),
			__webpack_require__.e(946),
			__webpack_require__.e(254),
			__webpack_require__.e(857)
		]).then(__webpack_require__.bind(__webpack_require__, 7691))).metricsHtml(report, shown),
		csv: async () => (await Promise.all([
			__webpack_require__.e(247),
			__webpack_require__.e(877),
			__webpack_require__.e(577),
			__webpack_require__.e(382),
			__webpack_require__.e(407),
			__webpack_require__.e(476),
			__webpack_require__.e(840),
			__webpack_require__.e(523),
			__webpack_require__.e(317),
			__webpack_require__.e(200),
			__webpack_require__.e(255),
			__webpack_require__.e(946),
			__webpack_require__.e(254),
			__webpack_require__.e(857)
		]).then(__webpack_require__.bind(__webpack_require__, 4368))).metricsCsv(report),
		"write-part": async () => (await Promise.all([
			__webpack_require__.e(247),
			__webpack_require__.e(877),
			__webpack_require__.e(577),
			__webpack_require__.e(382),
			__webpack_require__.e(407),
			__webpack_require__.e(476),
			__webpack_require__.e(840),
			__webpack_require__.e(523),
			__webpack_require__.e(317),
			__webpack_require__.e(200),
			__webpack_require__.e(255),
			__webpack_require__.e(946),
			__webpack_require__.e(254),
			__webpack_require__.e(857)
		]).then(__webpack_require__.bind(__webpack_require__, 3013))).partText(part)
	};
	for (const option of outputs) {
		const file = args.value(option);
		if (file !== void 0) await (0, _write_text_js__WEBPACK_IMPORTED_MODULE_3__.x)(option, file, await texts[option](), terminal.cwd);
	}
	if (args.flag("json")) {
		const { metricsJson } = await Promise.all([
			__webpack_require__.e(247),
			__webpack_require__.e(877),
			__webpack_require__.e(577),
			__webpack_require__.e(382),
			__webpack_require__.e(407),
			__webpack_require__.e(476),
			__webpack_require__.e(840),
			__webpack_require__.e(523),
			__webpack_require__.e(317),
			__webpack_require__.e(200),
			__webpack_require__.e(255),
			__webpack_require__.e(946),
			__webpack_require__.e(254),
			__webpack_require__.e(857)
		]).then(__webpack_require__.bind(__webpack_require__, 3440));
		terminal.stdout(metricsJson(report, shown));
	} else {
		const { metricsTerminal } = await Promise.all([
			__webpack_require__.e(247),
			__webpack_require__.e(877),
			__webpack_require__.e(577),
			__webpack_require__.e(382),
			__webpack_require__.e(407),
			__webpack_require__.e(476),
			__webpack_require__.e(840),
			__webpack_require__.e(523),
			__webpack_require__.e(317),
			__webpack_require__.e(200),
			__webpack_require__.e(255),
			__webpack_require__.e(946),
			__webpack_require__.e(254),
			__webpack_require__.e(857)
		]).then(__webpack_require__.bind(__webpack_require__, 6590));
		terminal.stdout(metricsTerminal(report));
	}
}
}),
6275: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { command: () => command });
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
var _policy_in_force_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2178);
var _policy_path_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7096);
var _command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2210);
var _file_fault_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7512);
var _policy_option_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9883);
var _read_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43);
const usualFile = ".github/change-gate.test.yml";
const usualFolder = ".github/change-gate";
const ending = /\.test\.ya?ml$/;
const command = {
	name: "test",
	takes: "[FILE…]",
	positionals: {
		least: 0,
		most: Number.POSITIVE_INFINITY
	},
	about: "prove by cases what a policy asks",
	details: [`A case is a change, an instant and the verdict that is expected. FILE may be a folder of files that end in .test.yml. Without a name: ${usualFile} and ${usualFolder}/*.test.yml.`],
	examples: [{
		run: "test",
		about: "all cases of this repository"
	}, {
		run: "test policy.test.yml --filter holiday",
		about: "those of a file whose name or clause holds “holiday”"
	}],
	exits: "0 pass (every case came out as expected), 1 not pass, 2 wrong use or bad input",
	options: {
		json: _command_js__WEBPACK_IMPORTED_MODULE_4__.sh.json,
		policy: {
			..._command_js__WEBPACK_IMPORTED_MODULE_4__.sh.policy,
			about: `a policy file; default: what the tests name, or ${_policy_path_js__WEBPACK_IMPORTED_MODULE_7__.k}, or the built-in policy`
		},
		filter: {
			type: "string",
			value: "TEXT",
			about: "run only the cases whose name or clause holds this text"
		}
	},
	async run(args, terminal) {
		const files = await testFiles(args.positionals, terminal.cwd);
		const option = args.value("policy");
		const given = option === void 0 ? void 0 : await (0, _policy_option_js__WEBPACK_IMPORTED_MODULE_5__.uN)(option, terminal.cwd);
		const filter = args.value("filter")?.toLowerCase() ?? "";
		const { loadTests } = await Promise.all([
			__webpack_require__.e(877),
			__webpack_require__.e(610),
			__webpack_require__.e(523),
			__webpack_require__.e(946),
			__webpack_require__.e(859),
			__webpack_require__.e(977)
		]).then(__webpack_require__.bind(__webpack_require__, 7230));
		const { runCase } = await Promise.all([
			__webpack_require__.e(877),
			__webpack_require__.e(610),
			__webpack_require__.e(523),
			__webpack_require__.e(946),
			__webpack_require__.e(859),
			__webpack_require__.e(977)
		]).then(__webpack_require__.bind(__webpack_require__, 8429));
		const { formatProblems } = await Promise.all([
			__webpack_require__.e(247),
			__webpack_require__.e(877),
			__webpack_require__.e(610),
			__webpack_require__.e(407),
			__webpack_require__.e(476),
			__webpack_require__.e(672),
			__webpack_require__.e(283)
		]).then(__webpack_require__.bind(__webpack_require__, 9312));
		const results = [];
		for (const file of files) {
			const text = await (0, _read_text_js__WEBPACK_IMPORTED_MODULE_6__.y)(file, terminal.cwd);
			const refuse = (problems) => {
				throw new _command_js__WEBPACK_IMPORTED_MODULE_4__.kp(`the tests cannot be read\n${formatProblems(problems, file, text)}`);
			};
			const loaded = loadTests(text);
			if (!loaded.ok) return refuse(loaded.problems);
			const inForce = given ?? await policyOf(loaded.policy, file, terminal);
			const { policy, ...source } = inForce;
			const built = loaded.cases(policy.calendar.timezone);
			if (!built.ok) return refuse(built.problems);
			const cases = built.cases.filter(({ name, clauses }) => [name, ...clauses].some((words) => words.toLowerCase().includes(filter)));
			if (cases.length > 0) results.push({
				file,
				policy: source,
				tests: cases.map((one) => runCase(one, inForce))
			});
		}
		const tests = results.flatMap((result) => result.tests);
		if (tests.length === 0) {
			const wanted = JSON.stringify(args.value("filter"));
			throw new _command_js__WEBPACK_IMPORTED_MODULE_4__.kp(`no case has a name or clause with ${wanted}: give --filter another text, or leave it out`);
		}
		const failed = tests.filter(({ passed }) => !passed).length;
		if (args.flag("json")) {
			const counts = {
				total: tests.length,
				passed: tests.length - failed,
				failed
			};
			terminal.stdout(`${JSON.stringify({
				...counts,
				files: results
			}, null, 2)}\n`);
		} else {
			const { reportTests } = await Promise.all([
				__webpack_require__.e(877),
				__webpack_require__.e(610),
				__webpack_require__.e(523),
				__webpack_require__.e(946),
				__webpack_require__.e(859),
				__webpack_require__.e(977)
			]).then(__webpack_require__.bind(__webpack_require__, 4361));
			terminal.stdout(reportTests(results, { color: terminal.color }));
		}
		return failed === 0 ? 0 : 1;
	}
};
async function testFiles(named, cwd) {
	const places = named.length > 0 ? named : [usualFile, usualFolder].map((place) => (0, _policy_option_js__WEBPACK_IMPORTED_MODULE_5__.XW)(cwd, place)).filter((place) => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, place)));
	const found = await Promise.all(places.map(async (place) => {
		if (!((await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, place)).catch(() => null))?.isDirectory() === true)) return [place];
		const inside = (await namesIn(place, cwd)).filter((file) => ending.test(file)).sort();
		if (inside.length === 0 && named.length > 0) throw new _command_js__WEBPACK_IMPORTED_MODULE_4__.kp(`${place} holds no file that ends in .test.yml: name another folder, or a file`);
		return inside.map((file) => (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place, file));
	}));
	const files = [...new Set(found.flat())];
	if (files.length > 0) return files;
	throw new _command_js__WEBPACK_IMPORTED_MODULE_4__.kp(`there are no policy tests here: write ${usualFile}, or name a file`);
}
async function namesIn(folder, cwd) {
	return (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, folder)).catch((error) => {
		throw new _command_js__WEBPACK_IMPORTED_MODULE_4__.kp(`${folder}${(0, _file_fault_js__WEBPACK_IMPORTED_MODULE_8__.Ms)((0, _file_fault_js__WEBPACK_IMPORTED_MODULE_8__.$N)(error))}`);
	});
}
async function policyOf(named, file, { cwd }) {
	if (named === "built-in") return (0, _policy_in_force_js__WEBPACK_IMPORTED_MODULE_3__.wx)();
	if (named === void 0) return (0, _policy_option_js__WEBPACK_IMPORTED_MODULE_5__.rN)(void 0, cwd);
	const place = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(cwd, (0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, (0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), named));
	return (0, _policy_in_force_js__WEBPACK_IMPORTED_MODULE_3__.U8)(await (0, _read_text_js__WEBPACK_IMPORTED_MODULE_6__.y)(place, cwd), place);
}
}),
3449: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { command: () => command });
var _policy_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7096);
var _api_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1135);
var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2210);
var _policy_option_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9883);
var _read_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43);
const command = {
	name: "validate",
	takes: "[POLICY.yml]",
	positionals: {
		least: 0,
		most: 1
	},
	about: "say what is wrong with a policy file, line by line",
	details: [`Without a name: ${_policy_path_js__WEBPACK_IMPORTED_MODULE_4__.k} of this repository. Warnings tell what is valid but hardly meant, such as globs that match no file here.`],
	examples: [
		{
			run: "validate",
			about: `${_policy_path_js__WEBPACK_IMPORTED_MODULE_4__.k} of this repository`
		},
		{
			run: "validate stricter.yml",
			about: "another file"
		},
		{
			run: "validate --repository acme/shop",
			about: "and whether the people it names can read that repository"
		}
	],
	exits: "0 pass (valid, with or without warnings), 1 not pass, 2 wrong use or bad input",
	options: {
		json: _command_js__WEBPACK_IMPORTED_MODULE_1__.sh.json,
		policy: {
			..._command_js__WEBPACK_IMPORTED_MODULE_1__.sh.policy,
			about: "the policy file; the same as the argument"
		},
		repository: {
			type: "string",
			value: "OWNER/REPO",
			about: "also ask GitHub whether the people it names can read this repository; the token is GITHUB_TOKEN or GH_TOKEN"
		}
	},
	async run(args, terminal) {
		const [argument] = args.positionals;
		const option = args.value("policy");
		if (argument !== void 0 && option !== void 0) throw new _command_js__WEBPACK_IMPORTED_MODULE_1__.kp(`validate takes one file; got ${argument} and --policy ${option}`);
		const repository = repositoryOf(args, terminal);
		const named = argument ?? option;
		const file = named ?? _policy_path_js__WEBPACK_IMPORTED_MODULE_4__.k;
		const text = named === void 0 ? await usualText(terminal.cwd) : await (0, _read_text_js__WEBPACK_IMPORTED_MODULE_3__.y)(named, terminal.cwd, argument === void 0 ? "policy" : void 0);
		const { formatProblems, locatePolicy } = await Promise.all([
			__webpack_require__.e(247),
			__webpack_require__.e(877),
			__webpack_require__.e(610),
			__webpack_require__.e(407),
			__webpack_require__.e(476),
			__webpack_require__.e(672),
			__webpack_require__.e(283)
		]).then(__webpack_require__.bind(__webpack_require__, 9312));
		const parsed = locatePolicy(text, file);
		const problems = parsed.ok ? parsed.warnings : parsed.problems;
		if (parsed.ok) {
			const { inspectPolicy } = await Promise.all([
				__webpack_require__.e(247),
				__webpack_require__.e(877),
				__webpack_require__.e(610),
				__webpack_require__.e(407),
				__webpack_require__.e(476),
				__webpack_require__.e(672),
				__webpack_require__.e(283)
			]).then(__webpack_require__.bind(__webpack_require__, 2643));
			const surroundings = await look(parsed.policy, repository, terminal);
			await compareSchedule(parsed.policy, terminal);
			problems.push(...inspectPolicy({
				...parsed,
				surroundings
			}));
			problems.sort((one, other) => one.line - other.line || one.column - other.column);
		}
		if (args.flag("json")) {
			const severity = parsed.ok ? "warning" : "error";
			const listed = problems.map((problem) => ({
				severity,
				...problem
			}));
			terminal.stdout(`${JSON.stringify({
				file,
				valid: parsed.ok,
				problems: listed
			}, null, 2)}\n`);
		} else {
			const show = (problem) => formatProblems([problem], file, text);
			const shown = problems.map((problem) => `${parsed.ok ? "warning: " : ""}${show(problem)}`).join("\n");
			if (problems.length > 0) terminal.stdout(`${shown.trimEnd()}\n`);
			terminal.stdout(`${file}: ${ending(parsed.ok, problems.length)}\n`);
		}
		return parsed.ok ? 0 : 1;
	}
};
async function usualText(cwd) {
	const text = await (0, _read_text_js__WEBPACK_IMPORTED_MODULE_3__.p)((0, _policy_option_js__WEBPACK_IMPORTED_MODULE_2__.XW)(cwd, _policy_path_js__WEBPACK_IMPORTED_MODULE_4__.k), cwd);
	if (text !== null) return text;
	throw new _command_js__WEBPACK_IMPORTED_MODULE_1__.kp(`There is no ${_policy_path_js__WEBPACK_IMPORTED_MODULE_4__.k}: the built-in policy holds. To check another file: validate FILE`);
}
async function compareSchedule({ calendar }, { cwd, stderr }) {
	const workflow = ".github/workflows/change-gate.yml";
	const other = [...(await (0, _read_text_js__WEBPACK_IMPORTED_MODULE_3__.p)((0, _policy_option_js__WEBPACK_IMPORTED_MODULE_2__.XW)(cwd, workflow), cwd) ?? "").matchAll(/^\s+timezone:\s*["']?([A-Za-z0-9_+/-]{1,60})/gm)].map(([, zone]) => zone).find((zone) => zone !== calendar.timezone);
	if (other === void 0) return;
	stderr(`${workflow} sweeps by the clock of ${other}, and the hours of the policy are those of ${calendar.timezone}: let its schedule follow the policy\n`);
}
function repositoryOf(args, terminal) {
	const text = args.value("repository");
	if (text === void 0) return null;
	const [, owner, repo] = /^([A-Za-z0-9_][A-Za-z0-9_-]*)\/([A-Za-z0-9._-]+)$/.exec(text) ?? [];
	if (owner === void 0 || repo === void 0) throw new _command_js__WEBPACK_IMPORTED_MODULE_1__.kp(`--repository ${text}: write OWNER/REPO, e.g. acme/shop`);
	const token = terminal.env["GITHUB_TOKEN"] || terminal.env["GH_TOKEN"] || "";
	if (token === "") throw new _command_js__WEBPACK_IMPORTED_MODULE_1__.kp("--repository needs a token: set GITHUB_TOKEN or GH_TOKEN to one that can read the repository");
	return {
		owner,
		repo,
		token,
		baseUrl: (0, _api_url_js__WEBPACK_IMPORTED_MODULE_0__.y)(terminal)
	};
}
async function look(policy, repository, terminal) {
	const { countWriters, listFiles, openWorkTree } = await Promise.all([
		__webpack_require__.e(247),
		__webpack_require__.e(577),
		__webpack_require__.e(407),
		__webpack_require__.e(476),
		__webpack_require__.e(840),
		__webpack_require__.e(200),
		__webpack_require__.e(234),
		__webpack_require__.e(769),
		__webpack_require__.e(859),
		__webpack_require__.e(217)
	]).then(__webpack_require__.bind(__webpack_require__, 5067));
	const { CheckoutError } = await Promise.all([
		__webpack_require__.e(247),
		__webpack_require__.e(577),
		__webpack_require__.e(407),
		__webpack_require__.e(476),
		__webpack_require__.e(840),
		__webpack_require__.e(200),
		__webpack_require__.e(234),
		__webpack_require__.e(769),
		__webpack_require__.e(859),
		__webpack_require__.e(217)
	]).then(__webpack_require__.bind(__webpack_require__, 3999));
	const told = (note) => terminal.stderr(`${note}\n`);
	const here = await openWorkTree(terminal.cwd, terminal.env).then(async (tree) => ({
		files: await listFiles(tree),
		writers: await countWriters(tree)
	})).catch((error) => {
		if (!(error instanceof CheckoutError)) throw error;
		told(`Not compared with files or history: ${error.message}`);
		return {
			files: null,
			writers: null
		};
	});
	if (repository === null) return {
		now: terminal.now,
		...here,
		access: null,
		repository: null
	};
	const { owner, repo, token, baseUrl } = repository;
	const { createClient } = await Promise.all([
		__webpack_require__.e(382),
		__webpack_require__.e(523),
		__webpack_require__.e(317),
		__webpack_require__.e(255),
		__webpack_require__.e(234),
		__webpack_require__.e(957)
	]).then(__webpack_require__.bind(__webpack_require__, 4066));
	const { readAccess } = await Promise.all([
		__webpack_require__.e(382),
		__webpack_require__.e(523),
		__webpack_require__.e(317),
		__webpack_require__.e(255),
		__webpack_require__.e(234),
		__webpack_require__.e(957)
	]).then(__webpack_require__.bind(__webpack_require__, 4390));
	const { peopleLists } = await Promise.all([
		__webpack_require__.e(247),
		__webpack_require__.e(877),
		__webpack_require__.e(610),
		__webpack_require__.e(407),
		__webpack_require__.e(476),
		__webpack_require__.e(672),
		__webpack_require__.e(283)
	]).then(__webpack_require__.bind(__webpack_require__, 6886));
	const client = await createClient({
		token,
		baseUrl
	});
	const names = peopleLists(policy).flatMap(({ people }) => people.map(({ name }) => name));
	const { access, notRead } = await readAccess(client, {
		owner,
		repo
	}, names);
	for (const reason of notRead) told(reason);
	return {
		now: terminal.now,
		...here,
		access,
		repository: `${owner}/${repo}`
	};
}
function ending(valid, count) {
	if (valid && count === 0) return "valid";
	const counted = `${count} ${valid ? "warning" : "problem"}${count === 1 ? "" : "s"}`;
	return valid ? `valid, ${counted}` : counted;
}
}),
8930: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { command: () => window_command });
var calendar_calendar = __webpack_require__(1104);
var format = __webpack_require__(5772);
var calendar_days = __webpack_require__(1076);
var calendar_zone = __webpack_require__(6694);
var visible = __webpack_require__(253);
const halfHour = 18e5;
const cellsOfDay = calendar_days.d_ / halfHour;
const weekdayNames = [
	"Sun",
	"Mon",
	"Tue",
	"Wed",
	"Thu",
	"Fri",
	"Sat"
];
const monthNames = [
	"Jan",
	"Feb",
	"Mar",
	"Apr",
	"May",
	"Jun",
	"Jul",
	"Aug",
	"Sep",
	"Oct",
	"Nov",
	"Dec"
];
const margin = 14;
const reasonWidth = 66 - cellsOfDay - 1;
const kinds = {
	open: {
		mark: "█",
		codes: "32",
		name: "open"
	},
	partly: {
		mark: "▒",
		codes: "32",
		name: "partly open"
	},
	frozen: {
		mark: "×",
		codes: "33",
		name: "frozen"
	},
	closed: {
		mark: "·",
		codes: "2",
		name: "closed"
	},
	skipped: {
		mark: " ",
		codes: "",
		name: ""
	}
};
function strip(calendar, from, { days, color }) {
	const zone = (0, calendar_zone.kE)(calendar.timezone);
	const style = (codes, text) => color && codes !== "" ? `\u001b[${codes}m${text}\u001b[0m` : text;
	const local = from.getTime() + zone.offsetAt(from.getTime());
	const today = Math.floor(local / calendar_days.d_);
	const all = Array.from({ length: days }, (_, index) => readDay(calendar, zone, today + index));
	const now = `${" ".repeat(margin + Math.floor((local - today * calendar_days.d_) / halfHour))}▼`;
	const lines = all.map(({ name, cells, reason }, index) => {
		const marks = runs(cells).map(({ kind, length }) => style(kinds[kind].codes, kinds[kind].mark.repeat(length)));
		const label = (index === 0 ? `▸ ${name}` : `  ${name}`).padEnd(margin);
		return `${style(index === 0 ? "1" : "", label)}${marks.join("")} ${reason}`.trimEnd();
	});
	const used = new Set(all.flatMap(({ cells }) => cells));
	const legend = Object.keys(kinds).filter((kind) => used.has(kind) && kind !== "skipped").map((kind) => `${style(kinds[kind].codes, kinds[kind].mark)} ${kinds[kind].name}`);
	return [
		`${" ".repeat(margin)}${scale}`,
		style("1", now),
		...lines,
		"",
		`  ${[...legend, `${style("1", "▼")} now`].join("   ")}`,
		`  Local time in ${calendar.timezone}; a mark is half an hour.`
	].join("\n");
}
const scale = Array.from({ length: 8 }, (_, index) => String(index * 3).padStart(2, "0")).join("    ");
function readDay(calendar, zone, day) {
	const starts = Array.from({ length: cellsOfDay + 1 }, (_, half) => (0, calendar_zone.G6)(zone, day * calendar_days.d_ + half * halfHour));
	const states = starts.map((start) => calendar.stateAt(new Date(start)));
	const cells = states.slice(0, -1).map((state, half) => kindOf(state, starts[half + 1] ?? state.at.getTime()));
	const date = new Date(day * calendar_days.d_);
	return {
		name: `${weekdayNames[(0, calendar_days.Up)(day)] ?? ""} ${String(date.getUTCDate()).padStart(2)} ${monthNames[date.getUTCMonth()] ?? ""}`,
		cells,
		reason: (0, visible.TN)(reasons(states.slice(0, -1)), reasonWidth)
	};
}
function kindOf({ at, open, reason, nextChange }, end) {
	if (at.getTime() >= end) return "skipped";
	if (nextChange !== null && nextChange.getTime() < end) return "partly";
	return open ? "open" : reason === "freeze" ? "frozen" : "closed";
}
function reasons(states) {
	const said = states.flatMap(({ reason, name }) => {
		switch (reason) {
			case "holiday":
			case "freeze": return [name ?? reason];
			case "weekend": return [name === null ? "weekend" : "closed all day"];
			case "friday-cutoff": return ["Friday cut-off"];
			default: return [];
		}
	});
	return [...new Set(said)].join(", ");
}
function runs(cells) {
	const found = [];
	for (const kind of cells) {
		const last = found.at(-1);
		if (last?.kind === kind) last.length += 1;
		else found.push({
			kind,
			length: 1
		});
	}
	return found;
}
var command = __webpack_require__(2210);
var instant = __webpack_require__(7514);
var policy_option = __webpack_require__(9883);
const window_command = {
	name: "window",
	takes: "",
	positionals: {
		least: 0,
		most: 0
	},
	about: "tell whether the deployment window is open",
	details: ["And why, and when it opens next. Without --at: now, and the coming two weeks."],
	examples: [{
		run: "window",
		about: "now, and the coming two weeks"
	}, {
		run: "window --at 2026-11-27T15:00-06:00",
		about: "at another instant"
	}],
	exits: "0 pass (open at every instant that was asked for), 1 not pass (closed), 2 wrong use or bad input",
	options: {
		...command.sh,
		policy: {
			...command.sh.policy,
			about: "a policy file; default: that of this repository, or the built-in policy"
		},
		at: {
			...command.sh.at,
			multiple: true,
			about: "an instant to answer for, e.g. 2026-11-27T15:00-06:00; may be given many times"
		},
		freeze: {
			...command.CN,
			about: "answer as if everything were frozen for this reason; blank: nothing is"
		}
	},
	async run(args, terminal) {
		const instants = args.values("at").map((text) => (0, instant.n)(text));
		const { policy } = await (0, policy_option.rN)(args.value("policy"), terminal.cwd);
		const calendar = (0, calendar_calendar.d)(policy, { freeze: args.value("freeze") ?? "" });
		const states = (instants.length > 0 ? instants : [terminal.now]).map((at) => calendar.stateAt(at));
		if (args.flag("json")) terminal.stdout(`${JSON.stringify(states.map(plain), null, 2)}\n`);
		else {
			const note = (0, policy_option.X4)(args.value("policy"), terminal.cwd);
			if (note !== null) terminal.stderr(note);
			for (const state of states) terminal.stdout(`${line(state, calendar.timezone, terminal.now)}\n`);
			if (instants.length === 0) terminal.stdout(`\n${strip(calendar, terminal.now, {
				days: 14,
				color: terminal.color
			})}\n`);
		}
		return states.every((state) => state.open) ? 0 : 1;
	}
};
function plain({ at, open, reason, name, nextOpen, nextChange }) {
	return {
		at: at.toISOString(),
		open,
		reason,
		name,
		nextOpen: nextOpen?.toISOString() ?? null,
		nextChange: nextChange?.toISOString() ?? null
	};
}
function line(state, timezone, now) {
	const said = (0, format.EH)(state, timezone);
	return `${(0, format.r4)(state.at, timezone, now)}: ${said.charAt(0).toLowerCase()}${said.slice(1)}`;
}
}),
9668: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	FR: () => parseDiff,
	Gw: () => parseNames,
	St: () => readChanges,
	Ul: () => readFiles,
	__: () => nameOptions,
	sx: () => diffOptions
});
var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9526);
const mostPatchBytes = 5e5;
const mostPatchLines = 2e4;
const treeDiff = [
	"diff-tree",
	"-r",
	"-z",
	"--raw",
	"--no-abbrev",
	"--ignore-submodules=none"
];
const statuses = {
	A: "added",
	C: "copied",
	D: "removed",
	M: "modified",
	R: "renamed",
	T: "changed"
};
const diffOptions = [...[
	"-z",
	"--raw",
	"--numstat",
	"-p",
	"--no-abbrev",
	"--ignore-submodules=none",
	"-U3",
	"-M50%",
	"-l1000"
], ...[
	"--no-color",
	"--no-ext-diff",
	"--no-textconv",
	"--src-prefix=a/",
	"--dst-prefix=b/"
]];
async function readFiles(git, before, after) {
	const { out } = await git([
		"diff-tree",
		"-r",
		...diffOptions,
		before,
		after,
		"--"
	]);
	return parseDiff(out).files;
}
function parseDiff(out) {
	const fields = new _fields_js__WEBPACK_IMPORTED_MODULE_0__.C(out);
	const entries = readRaw(fields);
	const counts = entries.map((entry) => readCounts(fields, entry));
	if (entries.length > 0 && fields.next().length > 0) throw new Error("git listed a file that it gave no status for");
	const patches = splitPatches(fields.rest());
	let next = 0;
	const files = entries.map((entry, index) => {
		const sections = patches.slice(next, next + (splitsInTwo(entry) ? 2 : 1));
		next += sections.length;
		if (sections.length === 0) throw new Error(`git gave no diff of ${JSON.stringify(entry.path.toString("utf8"))}`);
		return fileOf(entry, counts[index] ?? noCounts, patchOf(sections));
	});
	if (next < patches.length) throw new Error("git gave more diffs than it listed files");
	return {
		files,
		changes: changesOf(entries)
	};
}
const nameOptions = [
	"-z",
	"--raw",
	"--no-abbrev",
	"--ignore-submodules=none",
	"--no-renames",
	"--no-color"
];
function parseNames(out) {
	const entries = readRaw(new _fields_js__WEBPACK_IMPORTED_MODULE_0__.C(out));
	return {
		files: entries.map((entry) => fileOf(entry, noCounts, null)),
		changes: changesOf(entries)
	};
}
const noCounts = {
	additions: 0,
	deletions: 0
};
function fileOf({ path, previousPath, status, after }, counts, patch) {
	return {
		path: path.toString("utf8"),
		...previousPath === null ? {} : { previousPath: previousPath.toString("utf8") },
		status,
		...counts,
		...patch === null ? {} : { patch },
		...after === null || patch !== null && after.mode.startsWith("100") ? {} : { mode: after.mode }
	};
}
function changesOf(entries) {
	const changes = new Map();
	for (const { path, previousPath, status, before, after } of entries) {
		if (status === "renamed" && previousPath !== null) changes.set(previousPath.toString("latin1"), {
			before,
			after: null
		});
		changes.set(path.toString("latin1"), {
			before: previousPath === null ? before : null,
			after
		});
	}
	return changes;
}
async function readChanges(git, before, after) {
	const { out } = await git([
		...treeDiff,
		"--no-renames",
		before,
		after,
		"--"
	]);
	return new Map(readRaw(new _fields_js__WEBPACK_IMPORTED_MODULE_0__.C(out)).map((entry) => [entry.path.toString("latin1"), entry]));
}
function readRaw(fields) {
	const entries = [];
	while (fields.peek === 58) {
		const [oldMode = "", newMode = "", oldOid = "", newOid = "", letter = ""] = fields.text().slice(1).split(" ");
		const status = statuses[letter.charAt(0)];
		if (status === void 0) throw new Error(`git gave a status that is not known: ${letter}`);
		const first = fields.next();
		const moved = status === "renamed" || status === "copied";
		entries.push({
			status,
			before: treeEntry(oldMode, oldOid),
			after: treeEntry(newMode, newOid),
			path: moved ? fields.next() : first,
			previousPath: moved ? first : null
		});
	}
	return entries;
}
function treeEntry(mode, oid) {
	return mode === "000000" ? null : {
		mode,
		oid
	};
}
function readCounts(fields, { path, previousPath }) {
	const record = fields.next();
	const [first, second] = [record.indexOf(9), record.indexOf(9, record.indexOf(9) + 1)];
	const names = previousPath === null ? [record.subarray(second + 1)] : [fields.next(), fields.next()];
	if (second < 0 || !names.at(-1)?.equals(path)) throw new Error("git listed statuses and counts in different order");
	const count = (text) => text === "-" ? 0 : Number(text);
	return {
		additions: count(record.toString("latin1", 0, first)),
		deletions: count(record.toString("latin1", first + 1, second))
	};
}
function splitsInTwo({ before, after }) {
	return before !== null && after !== null && before.mode.slice(0, 2) !== after.mode.slice(0, 2);
}
function splitPatches(text) {
	const sections = [];
	for (let start = 0; start < text.length;) {
		const next = text.indexOf("\ndiff --git ", start);
		const end = next < 0 ? text.length : next + 1;
		sections.push(text.subarray(start, end));
		start = end;
	}
	return sections;
}
function patchOf(sections) {
	const hunks = sections.map((section) => ({
		section,
		start: section.indexOf("\n@@ ")
	})).filter(({ start }) => start >= 0).map(({ section, start }) => section.subarray(start + 1));
	if (hunks.length === 0 || hunks.reduce((total, hunk) => total + hunk.length, 0) > mostPatchBytes) return null;
	const patch = Buffer.concat(hunks).toString("utf8").replace(/\n$/, "");
	return patch.split("\n").length > mostPatchLines ? null : patch;
}
}),
6799: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	i: () => changesBetween,
	j: () => undoesExactly
});
function changesBetween(before, after) {
	const changes = new Map();
	for (const path of new Set([...before.keys(), ...after.keys()])) {
		const change = {
			before: before.get(path) ?? null,
			after: after.get(path) ?? null
		};
		if (!same(change.before, change.after)) changes.set(path, change);
	}
	return changes;
}
function undoesExactly(branch, undone) {
	const merged = combined(undone);
	if (merged === null || merged.size === 0 || merged.size !== branch.size) return false;
	for (const [path, { before, after }] of merged) {
		const change = branch.get(path);
		if (change === void 0 || !same(change.before, after) || !same(change.after, before)) return false;
	}
	return true;
}
function combined(all) {
	const result = new Map();
	for (const changes of all) for (const [path, change] of changes) {
		const earlier = result.get(path);
		if (earlier !== void 0 && !same(earlier.after, change.before)) return null;
		result.set(path, {
			before: earlier === void 0 ? change.before : earlier.before,
			after: change.after
		});
	}
	for (const [path, { before, after }] of result) if (same(before, after)) result.delete(path);
	return result;
}
function same(a, b) {
	return a === null || b === null ? a === b : a.mode === b.mode && a.oid === b.oid;
}
}),
2006: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	readCheckout: () => readCheckout,
	T: () => readPolicy
});
var external_node_path_ = __webpack_require__(6760);
var policy_path = __webpack_require__(7096);
var git_base = __webpack_require__(1926);
var git_checkout = __webpack_require__(9579);
var git_fields = __webpack_require__(9526);
var identity = __webpack_require__(7877);
const format = "--format=%H%x00%P%x00%an%x00%ae%x00%cn%x00%ce%x00%B";
async function readCommits(git, base, head) {
	const { out } = await git([
		"log",
		"-z",
		"--reverse",
		"--topo-order",
		"--encoding=UTF-8",
		"--no-color",
		format,
		head,
		"--not",
		base,
		"--"
	]);
	const fields = new git_fields.C(out);
	const commits = [];
	while (!fields.done) commits.push(readCommit(fields));
	return commits;
}
function readCommit(fields) {
	const sha = fields.text();
	const parents = fields.text().split(" ").filter(Boolean);
	const author = (0, identity.D_)(fields.text(), fields.text());
	const committer = (0, identity.D_)(fields.text(), fields.text());
	const message = fields.text().trimEnd();
	return {
		sha,
		parents,
		authors: (0, identity.EK)(author, message),
		committer,
		message,
		mergesBaseOnly: false
	};
}
function judgeMerges(git, commits) {
	const own = new Set(commits.map(({ sha }) => sha));
	return Promise.all(commits.map(async (commit) => {
		const [into, from] = commit.parents;
		return commit.parents.length === 2 && from !== void 0 && !own.has(from) && into !== void 0 ? {
			...commit,
			mergesBaseOnly: await isAutomaticMerge(git, commit.sha, into, from)
		} : commit;
	}));
}
async function isAutomaticMerge(git, sha, into, from) {
	const [merged, tree] = await Promise.all([git([
		"merge-tree",
		"--write-tree",
		"--no-messages",
		into,
		from
	], { accept: [
		1,
		128,
		129
	] }), git([
		"rev-parse",
		"--verify",
		`${sha}^{tree}`
	])]);
	if (merged.code > 1) return null;
	return merged.code === 0 && merged.out.toString("utf8").trim() === tree.out.toString("utf8").trim();
}
var diff = __webpack_require__(9668);
var git_git = __webpack_require__(3999);
var manifests = __webpack_require__(3919);
const mostFiles = 100;
const longest = 1e7;
async function withManifests(git, files, { mergeBase, head }) {
	const doubtful = new Set((0, manifests.SK)(files, mostFiles));
	return Promise.all(files.map(async (file) => {
		if (!doubtful.has(file)) return file;
		const { path, previousPath, status } = file;
		const [before, after] = await Promise.all([status === "added" || status === "copied" ? void 0 : textOf(git, `${mergeBase}:${previousPath ?? path}`), status === "removed" ? void 0 : textOf(git, `${head}:${path}`)]);
		return {
			...file,
			...before === void 0 ? {} : { before },
			...after === void 0 ? {} : { after }
		};
	}));
}
async function textOf(git, expression) {
	const { code, out } = await git([
		"cat-file",
		"blob",
		expression
	], { accept: [128] });
	return code !== 0 || out.length > longest || out.includes(0) ? void 0 : out.toString("utf8");
}
var object_store = __webpack_require__(9068);
var exact_undo = __webpack_require__(6799);
var revert_mentions = __webpack_require__(2233);
const mostMerged = 2e3;
const mostInner = 5;
async function findRollback(question) {
	const { git, repository, base, mergeBase, head, texts } = question;
	const mentions = (0, revert_mentions.U7)(texts, repository);
	if (mentions.shas.size + mentions.numbers.size + mentions.titles.size === 0) return null;
	const claims = hypotheses(await claimed(git, base, await readMerged(git, base), mentions));
	if (claims.length === 0) return null;
	const branch = await (0, diff.St)(git, mergeBase, head);
	const answers = [];
	for (const merged of claims) {
		const exact = await provesUndone(git, branch, merged);
		const oldest = Math.min(...merged.map(({ mergedAt }) => mergedAt.getTime()));
		answers.push({
			number: merged[0]?.number ?? 0,
			mergedAt: new Date(oldest).toISOString(),
			exact,
			...(0, revert_mentions.Cj)(merged.map(({ message }) => message), repository)
		});
		if (exact) break;
	}
	return answers.find(({ exact }) => exact) ?? answers.find(({ exact }) => exact === null) ?? answers[0] ?? null;
}
async function provesUndone(git, branch, merged) {
	const undone = await Promise.all(merged.map(({ parent, sha }) => parent === null ? null : (0, diff.St)(git, parent, sha)));
	const known = undone.filter((changes) => changes !== null);
	return known.length < undone.length ? null : (0, exact_undo.j)(branch, known);
}
async function readMerged(git, base) {
	const { out } = await git([
		"log",
		"-z",
		"--first-parent",
		`--max-count=${mostMerged}`,
		"--encoding=UTF-8",
		"--no-color",
		"--no-patch",
		"--format=%H%x00%P%x00%ct%x00%B",
		base,
		"--"
	]);
	const fields = new git_fields.C(out);
	const merged = [];
	while (!fields.done) {
		const [sha, parents, seconds, message] = [
			fields.text(),
			fields.text(),
			fields.text(),
			fields.text()
		];
		merged.push({
			sha,
			parent: parents.split(" ")[0] || null,
			mergedAt: new Date(Number(seconds) * 1e3),
			number: (0, revert_mentions._n)(message),
			titles: (0, revert_mentions.B7)(message),
			message
		});
	}
	return merged;
}
async function claimed(git, base, history, { shas, numbers, titles }) {
	const found = new Set();
	const inner = [];
	for (const sha of shas) {
		const merged = history.find((each) => each.sha.startsWith(sha));
		if (merged) found.add(merged);
		else inner.push(sha);
	}
	for (const merged of history) if (merged.number > 0 && numbers.has(merged.number) || merged.titles.some((title) => titles.has(title))) found.add(merged);
	const brought = await Promise.all(inner.slice(0, mostInner).map((sha) => mergeThatBrought(git, base, history, sha)));
	for (const merged of brought) if (merged) found.add(merged);
	return history.filter((merged) => found.has(merged)).reverse();
}
async function mergeThatBrought(git, base, history, sha) {
	const { code, out } = await git([
		"rev-list",
		"--ancestry-path",
		`${sha}..${base}`,
		"--"
	], { accept: [128] });
	const later = new Set(code === 0 ? out.toString("latin1").split("\n") : []);
	return history.findLast((merged) => later.has(merged.sha));
}
function hypotheses(claims) {
	const byNumber = new Map();
	for (const merged of claims) byNumber.set(merged.number, [...byNumber.get(merged.number) ?? [], merged]);
	const groups = [...byNumber.values()].reverse();
	return [...groups, ...groups.filter((group) => group.length > 1).flatMap((group) => group.map((merged) => [merged]))];
}
var promises_ = __webpack_require__(1455);
const largestPolicy = 1024 ** 2;
async function readPolicyInWorkTree({ topLevel }) {
	if (topLevel === null) return null;
	const path = (0, external_node_path_.join)(topLevel, policy_path.k);
	const found = await (0, promises_.lstat)(path).catch(absent);
	if (!found?.isFile()) return null;
	if (found.size > largestPolicy) throw new git_git.CheckoutError(`${path} is larger than 1 MiB, which no policy is. Shorten it.`);
	return (0, promises_.readFile)(path, "utf8");
}
async function countUncommitted(git, { config, topLevel }) {
	const filters = [
		"clean",
		"process",
		"required"
	].flatMap((key) => (0, git_checkout.QN)(config, "filter", key));
	if (topLevel === null || filters.some((name) => name.includes("="))) return null;
	const off = [...new Set(filters)].flatMap((name) => [
		"clean=",
		"process=",
		"required=false"
	].flatMap((setting) => ["-c", `filter.${name}.${setting}`]));
	const options = [
		"--porcelain",
		"-z",
		"--no-renames",
		"--untracked-files=normal",
		"--ignore-submodules=dirty"
	];
	const { out } = await git([
		...off,
		"status",
		...options
	]);
	return out.toString("latin1").split("\0").length - 1;
}
function absent(error) {
	if (error.code === "ENOENT" || error.code === "ENOTDIR") return null;
	throw error;
}
async function readCheckout(question) {
	const cwd = (0, external_node_path_.resolve)(question.cwd);
	const environment = question.environment ?? process.env;
	const git = (0, git_git.u)(cwd, environment);
	const checkout = await (0, git_checkout.Hj)(cwd, git);
	const base = question.base === void 0 ? (0, git_base.jg)(checkout) : await (0, git_base.bq)(question.base, checkout, git);
	const policySource = (0, git_base.OR)(checkout) ?? base;
	const repository = (0, git_checkout.aR)(checkout);
	const [[commits, files, reverts, policyFile], uncommitted, policyFileInWorkTree] = await Promise.all([
		(0, object_store.d)(checkout, environment, async (objects) => {
			const policy = readPolicy(objects, policySource);
			const [listed, mergeBase] = await Promise.all([
				readCommits(objects, base.sha, checkout.head),
				findMergeBase(objects, checkout, base),
				policy
			]);
			requireWholeHistory(checkout, listed);
			const texts = [
				...listed.map(({ message }) => message),
				question.title ?? "",
				question.body ?? ""
			];
			const { head } = checkout;
			return Promise.all([
				judgeMerges(objects, listed),
				(0, diff.Ul)(objects, mergeBase, head).then((read) => withManifests(objects, read, {
					mergeBase,
					head
				})),
				findRollback({
					git: objects,
					repository,
					base: base.sha,
					mergeBase,
					head,
					texts
				}),
				policy
			]);
		}),
		countUncommitted(git, checkout),
		readPolicyInWorkTree(checkout)
	]);
	const title = question.title ?? (commits.length === 1 ? commits[0]?.message.split("\n", 1)[0] : void 0);
	const change = {
		schemaVersion: 1,
		readAt: question.now.toISOString(),
		repository,
		number: 0,
		state: "open",
		title: title ?? "",
		body: question.body ?? null,
		author: authorOf(checkout, commits),
		draft: false,
		labels: [],
		base: {
			ref: base.branch,
			sha: base.sha
		},
		head: {
			ref: checkout.branch ?? "HEAD",
			sha: checkout.head,
			repository
		},
		createdAt: question.now.toISOString(),
		readyForReviewAt: question.now.toISOString(),
		mergedAt: null,
		mergedBy: null,
		mergeCommit: null,
		files,
		commits,
		totals: {
			files: files.length,
			commits: commits.length
		},
		...reverts === null ? {} : { reverts },
		...policyFile === null ? { policyOnDefaultBranch: "absent" } : {}
	};
	const notYet = [
		"reviews",
		"threads",
		"checks",
		"labelEvents"
	];
	if (title === void 0) notYet.push("title");
	if (question.body === void 0) notYet.push("body");
	const notes = [
		...notesOnBranch(checkout, base, commits.length === 0 && files.length === 0),
		...notesOnUncommitted(uncommitted),
		...checkout.topLevel === null ? [] : notesOnPolicy(policyFile, policyFileInWorkTree, policySource)
	];
	return {
		change,
		notYet,
		baseRef: base.ref,
		notes,
		policyFile,
		policyRef: policySource.ref,
		policyFileInWorkTree
	};
}
async function findMergeBase(git, { head, shallow }, base) {
	const { code, out } = await git([
		"merge-base",
		base.sha,
		head
	], { accept: [1] });
	if (code === 0) return out.toString("utf8").trim();
	if (shallow) throw new git_git.CheckoutError(tooShallow(base.ref));
	throw new git_git.CheckoutError(`This branch and ${base.ref} have no commit in common, and GitHub opens no pull request between such branches. Pass another --base.`);
}
function tooShallow(ref) {
	return `This clone is shallow and ends before the commit where this branch left ${ref}. Run: git fetch --unshallow`;
}
function requireWholeHistory({ shallow }, commits) {
	if (shallow && commits.some(({ parents }) => parents.length === 0)) throw new git_git.CheckoutError(tooShallow("its base"));
}
async function readPolicy(git, { ref, sha }) {
	const { out } = await git([
		"ls-tree",
		"-z",
		sha,
		"--",
		policy_path.k
	]);
	if (out.length === 0) return null;
	const [mode, , oid = ""] = out.toString("latin1").split(/[ \t]/);
	if (!mode?.startsWith("100")) throw new git_git.CheckoutError(`${policy_path.k} of ${ref} is a link or a folder. Make it a file; the policy is not read through links.`);
	return (await git([
		"cat-file",
		"blob",
		oid
	])).out.toString("utf8");
}
function authorOf({ config }, commits) {
	const last = commits.at(-1)?.authors[0];
	const email = config.get("user.email") ?? "";
	const login = [
		(0, identity.DQ)(email),
		config.get("user.name"),
		email,
		last?.login,
		last?.name,
		last?.email
	].find((name) => name) ?? "unknown";
	return {
		login,
		bot: login.endsWith("[bot]")
	};
}
function notesOnBranch(checkout, base, same) {
	const notes = [];
	if (checkout.branch === null) notes.push("HEAD is detached: a pull request needs a branch. Make one: git switch -c NAME");
	if (same && checkout.branch === base.ref) notes.push(`${base.ref} is the base branch itself: there is nothing to compare and nothing to merge.`);
	else if (same) notes.push(`This branch has nothing that ${base.ref} does not have: nothing to merge.`);
	else if (checkout.branch === base.branch) notes.push(`You are on ${base.branch} itself: these are the commits that ${base.ref} does not have.`);
	const local = checkout.refs.get(`refs/heads/${base.branch}`)?.sha;
	if (checkout.branch !== base.branch && base.ref !== base.branch && local !== void 0 && local !== base.sha) notes.push(`Compared with ${base.ref} as last fetched; your local ${base.branch} is at another commit.`);
	return notes;
}
function notesOnUncommitted(files) {
	if (files === null || files === 0) return [];
	return [`${files === 1 ? "1 file has" : `${files} files have`} uncommitted changes, which do not count: commit them.`];
}
function notesOnPolicy(onBase, inWorkTree, { ref }) {
	if (unixLines(onBase) === unixLines(inWorkTree)) return [];
	return [`${policy_path.k} differs here from ${ref}; the policy of ${ref} is the one that counts.`];
}
function unixLines(text) {
	return text?.replaceAll("\r\n", "\n") ?? null;
}
}),
2233: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	B7: () => titlesOf,
	Cj: () => ofRevert,
	U7: () => revertMentions,
	_n: () => pullRequestOf
});
const most = 50;
function revertMentions(texts, repository) {
	const shas = texts.flatMap((text) => [...text.matchAll(/\breverts? commits? ([0-9a-f]{7,64})\b/gi)].map(([, sha = ""]) => sha.toLowerCase()));
	const titles = texts.flatMap((text) => text.split("\n").flatMap(quotedTitle));
	const numbers = [...texts.flatMap((text) => numbersIn(text, repository)), ...titles.flatMap(({ title, line }) => numberAtEnd(title) ?? numberAtEnd(line) ?? [])];
	return {
		shas: first(shas),
		numbers: first(numbers),
		titles: first(titles.map(({ title }) => title))
	};
}
function numbersIn(text, repository) {
	return [...text.matchAll(/\breverts? (?:pull request )?([\w.-]{1,100}\/[\w.-]{1,100})?#(\d{1,9})\b/gi)].filter(([, where]) => where === void 0 || where.toLowerCase() === repository.toLowerCase()).map(([, , number]) => Number(number));
}
function quotedTitle(text) {
	const line = text.trim();
	const end = line.lastIndexOf("\"");
	return /^revert "/i.test(line) && end > 8 ? [{
		title: line.slice(8, end),
		line
	}] : [];
}
function pullRequestOf(message) {
	const subject = firstLine(message);
	return numberAtEnd(subject) ?? Number(/^Merge pull request #(\d{1,9}) from /.exec(subject)?.[1] ?? 0);
}
function titlesOf(message) {
	const [subject = "", ...rest] = message.split("\n");
	const merged = subject.startsWith("Merge pull request #") ? rest.find((line) => line.trim() !== "") : void 0;
	return [
		subject,
		subject.trim().endsWith(")") ? subject.slice(0, subject.lastIndexOf("(")).trimEnd() : subject,
		...merged === void 0 ? [] : [merged.trim()]
	].filter((title) => title !== "");
}
function numberAtEnd(line) {
	const digits = /\(#(\d{1,9})\)$/.exec(line.trimEnd())?.[1];
	return digits === void 0 ? null : Number(digits);
}
function firstLine(message) {
	return message.split("\n", 1)[0] ?? "";
}
function first(all) {
	return new Set([...new Set(all)].slice(0, most));
}
function ofRevert(texts, repository) {
	const { shas, numbers, titles } = revertMentions(texts, repository);
	return shas.size + numbers.size + titles.size > 0 ? { ofRevert: true } : {};
}
}),
263: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
	requireCommand: () => requireCommand,
	ruleset: () => ruleset
});
const width = 100;
const legibleJson = (value) => broken(value, "");
function broken(value, indent) {
	const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
	const inside = `${indent}  `;
	return `${open}\n${Object.entries(value).map(([name, each]) => {
		const start = Array.isArray(value) ? inside : `${inside}${JSON.stringify(name)}: `;
		const line = `${start}${onOneLine(each)}`;
		return line.length < width || typeof each !== "object" || each === null ? line : `${start}${broken(each, inside)}`;
	}).join(",\n")}\n${indent}${close}`;
}
function onOneLine(value) {
	if (Array.isArray(value)) return `[${value.map(onOneLine).join(", ")}]`;
	if (typeof value !== "object" || value === null) return JSON.stringify(value);
	const members = Object.entries(value).map(([name, each]) => `${JSON.stringify(name)}: ${onOneLine(each)}`);
	return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}
const githubActions = 15368;
function ruleset(remote) {
	return {
		name: "change-gate",
		target: "branch",
		enforcement: "active",
		conditions: { ref_name: {
			include: ["~DEFAULT_BRANCH"],
			exclude: []
		} },
		rules: [{
			type: "required_status_checks",
			parameters: {
				strict_required_status_checks_policy: false,
				required_status_checks: [{
					context: "change-gate",
					...remote === null || remote.host === "github.com" ? { integration_id: githubActions } : {}
				}]
			}
		}]
	};
}
function requireCommand(remote) {
	const repository = remote === null ? "{owner}/{repo}" : `${remote.owner}/${remote.repo}`;
	return `gh api --method POST${remote === null || remote.host === "github.com" ? "" : ` --hostname ${remote.host}`} 'repos/${repository}/rulesets' --input - <<'JSON'\n${legibleJson(ruleset(remote))}\nJSON`;
}
}),
8972: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { writeAll: () => writeAll });
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
var _user_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2630);
class CannotWrite extends _user_error_js__WEBPACK_IMPORTED_MODULE_4__.yo {
	name = "CannotWrite";
}
async function writeAll(topLevel, files) {
	for (const file of files) await check(topLevel, file);
	const undo = [];
	try {
		for (const { path } of files) await makeFolders(topLevel, (0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), undo);
		const staged = [];
		for (const file of files) {
			const from = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(topLevel, (0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(file.path), `.change-gate-${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`);
			undo.push(() => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.unlink)(from).catch(() => void 0));
			await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(from, file.text, { flag: "wx" });
			staged.push({
				from,
				file
			});
		}
		for (const { from, file } of staged) await place(topLevel, from, file, undo);
		await Promise.all(staged.map(({ from }) => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.unlink)(from).catch(() => void 0)));
	} catch (error) {
		for (const step of undo.reverse()) await step().catch(() => void 0);
		const why = error instanceof Error ? error.message : String(error);
		throw new CannotWrite(`nothing was written: ${why}`);
	}
}
async function check(topLevel, { path, before }) {
	const parts = path.split("/");
	for (const index of parts.keys()) {
		const shown = parts.slice(0, index + 1).join("/");
		const found = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)((0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(topLevel, shown)).catch(() => null);
		if (found === null) break;
		const fault = index === parts.length - 1 ? faultOfFile(found, before) : faultOfFolder(found);
		if (fault !== null) throw new CannotWrite(`nothing was written: ${shown} ${fault}`);
	}
	if (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)((0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(topLevel, path)).catch(() => null) === null && before !== null) throw new CannotWrite(`nothing was written: ${path} has just gone. Run it again`);
	await writable(topLevel, (0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));
}
const faultOfFolder = (found) => found.isSymbolicLink() ? "is a link, which is not followed. Put a real folder there" : found.isDirectory() ? null : "is no folder. Move it away first";
function faultOfFile(found, before) {
	if (found.isSymbolicLink()) return "is a link, which is not followed. Put a real file there";
	if (!found.isFile()) return "is no file. Move it away first";
	return before === null ? "cannot be read. Move it away first" : null;
}
async function writable(topLevel, folder) {
	const place = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(topLevel, folder);
	if (folder !== "." && await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(place).catch(() => null) === null) return writable(topLevel, (0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(folder));
	await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.access)(place, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.W_OK).catch(() => {
		throw new CannotWrite(`nothing was written: you may not write in ${folder === "." ? "this folder" : folder}`);
	});
}
async function makeFolders(topLevel, folder, undo) {
	const parts = folder.split("/").filter((part) => part !== ".");
	for (const index of parts.keys()) {
		const place = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(topLevel, ...parts.slice(0, index + 1));
		if (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(place).then(() => true, (error) => {
			if (error.code === "EEXIST") return false;
			throw error;
		})) undo.push(() => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rmdir)(place));
	}
}
async function place(topLevel, from, { path, before }, undo) {
	const to = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(topLevel, path);
	if (before !== null) {
		const { mode } = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(to);
		await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.chmod)(from, mode);
		await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(from, to);
		undo.push(() => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(to, before));
		return;
	}
	await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.link)(from, to).catch(async (error) => {
		if (error.code === "EEXIST") throw new Error(`${path} has just come to be`);
		await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(from, to);
	});
	undo.push(() => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.unlink)(to));
}
}),
6593: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { replayMarkdown: () => replayMarkdown });
var findings = __webpack_require__(9165);
var markdown = __webpack_require__(74);
function table(head, rows) {
	if (rows.length === 0) return (0, markdown.md)``;
	const row = (cells) => (0, markdown.md)`| ${(0, markdown.fj)(cells.map((cell) => typeof cell === "string" ? (0, markdown.Qq)(cell, 300) : cell).map((cell) => String(cell) === "" ? (0, markdown.md)` ` : cell), (0, markdown.md)` | `)} |`;
	const rule = (0, markdown.md)`|${(0, markdown.fj)(head.map((_, index) => index === 0 ? (0, markdown.md)`:-` : (0, markdown.md)`-:`), (0, markdown.md)`|`)}|`;
	return (0, markdown.fj)([
		row(head),
		rule,
		...rows.map(row)
	], (0, markdown.md)`\n`);
}
function list(title, items, numbered = false) {
	if (items.length === 0) return (0, markdown.md)``;
	const lines = items.map((item, index) => numbered ? (0, markdown.md)`${index + 1}. ${item}` : (0, markdown.md)`- ${item}`);
	return (0, markdown.md)`### ${title}\n\n${(0, markdown.fj)(lines, (0, markdown.md)`\n`)}`;
}
var mermaid = __webpack_require__(961);
var wording = __webpack_require__(1842);
const flipsShown = 50;
function comparisonSection({ policy, stopped, flips, rules, asked, categories }, report) {
	const turned = (to) => flips.filter((flip) => flip.to === to).length;
	const counts = (name, rows) => table([
		name,
		"This policy",
		"The other"
	], rows.map(({ rule, before, after }) => [
		(0, markdown.aY)(rule),
		(0, wording.ai)(before),
		(0, wording.ai)(after)
	]));
	return [
		(0, markdown.md)`### Compared with ${policy.source}\n\n${(0, wording.ai)(stopped)} instead of ${(0, wording.ai)(report.stopped)} stopped; ${(0, wording.ai)(turned("stopped"))} newly stopped, ${(0, wording.ai)(turned("passes"))} no longer.`,
		counts("Stopped by", rules),
		counts("Would have been asked by", asked),
		table(["Another category", "Changes"], categories.map(({ from, to, changes: count }) => [`${findings.Z9[from]} → ${findings.Z9[to]}`, (0, wording.ai)(count)])),
		table([
			"Change that turns",
			"This policy",
			"The other",
			"Because of"
		], flips.slice(0, flipsShown).map((flip) => [
			(0, markdown.md)`${(0, markdown.nf)((0, markdown.Qq)((0, wording.Vb)(flip)), flip.url)} ${(0, markdown.Qq)(flip.title, 100)}`,
			flip.from,
			flip.to,
			(flip.to === "stopped" ? flip.added : flip.removed).join(", ")
		])),
		flips.length > flipsShown ? (0, markdown.md)`… and ${(0, wording.ai)(flips.length - flipsShown)} more.` : (0, markdown.md)``
	];
}
function replayMarkdown(report) {
	const all = report.changes;
	const sections = [
		(0, markdown.md)`## Replay: ${(0, wording.gD)(report)}\n\n${(0, markdown.Qq)((0, wording.z8)(report), 600)}`,
		...all === 0 ? [] : [table([
			"",
			"Changes",
			"Share"
		], (0, wording.I3)(report).map(([what, count]) => [
			what,
			(0, wording.ai)(count),
			(0, wording.KN)(count, all)
		]))],
		...ruleSection(report),
		...hourSection(report),
		...categorySection(report),
		...askedSection(report),
		...peopleSection(report),
		...lessonSection(report),
		...report.comparison === null ? [] : comparisonSection(report.comparison, report),
		list("What is not known", (0, wording.F9)(report).map((line) => (0, markdown.Qq)(line, 600)))
	];
	return `${(0, markdown.fj)(sections, (0, markdown.md)`\n\n`)}\n`;
}
function ruleSection({ rules, changes: all, closed }) {
	const shown = rules.filter(({ stopped, advised }) => stopped + advised > 0);
	if (shown.length === 0) return [];
	return [
		(0, markdown.md)`### By rule`,
		(0, mermaid.S)("Changes stopped, by rule", shown.map(({ rule }) => rule), [shown.map(({ stopped }) => stopped)], true),
		table([
			"Rule",
			"Stopped",
			"Share",
			"By it alone",
			"Advised",
			"Not judged",
			"Policy"
		], shown.map(({ rule, stopped, alone, advised, notJudged, clauses }) => [
			(0, markdown.aY)(rule),
			(0, wording.ai)(stopped),
			(0, wording.KN)(stopped, all - notJudged),
			(0, wording.ai)(alone),
			(0, wording.ai)(advised),
			(0, wording.ai)(notJudged),
			clauses.join(", ")
		])),
		table([
			"Window closed",
			"Changes",
			"Share"
		], closed.map((each) => [
			(0, wording.$Q)(each),
			(0, wording.ai)(each.changes),
			(0, wording.KN)(each.changes, all)
		]))
	];
}
function hourSection(report) {
	const { hours, timezone, changes: all } = report;
	if (all === 0) return [];
	const sum = (cells, of) => cells.reduce((total, cell) => total + cell[of], 0);
	const days = wording.F1.map((weekday) => hours[weekday] ?? []);
	const ofDay = Array.from({ length: 24 }, (_, hour) => days.flatMap((cells) => cells[hour] ?? []));
	const names = wording.F1.map((weekday) => wording.RR[weekday]);
	const both = (groups) => ["changes", "stopped"].map((of) => groups.map((cells) => sum(cells, of)));
	return [
		(0, markdown.md)`### By hour of the week\n\nLocal time in ${timezone}. In the charts the second bar, drawn over the first, is what would have been stopped. ${(0, wording.Ti)(report)}`,
		(0, mermaid.S)("Merges by weekday", names, both(days)),
		(0, mermaid.S)("Merges by hour of the day", ofDay.map((_, hour) => String(hour).padStart(2, "0")), both(ofDay)),
		(0, markdown.md)`<details><summary>Merges by hour, stopped ones after the slash</summary>\n`,
		table([
			"",
			...ofDay.map((_, hour) => String(hour).padStart(2, "0")),
			"All"
		], days.map((cells, index) => [
			names[index] ?? "",
			...cells.map((cell) => cell.changes === 0 ? "" : `${cell.changes}/${cell.stopped}`),
			`${(0, wording.ai)(sum(cells, "changes"))}/${(0, wording.ai)(sum(cells, "stopped"))}`
		])),
		(0, markdown.md)`</details>`
	];
}
function categorySection({ categories, areas, lanes }) {
	const counted = (name, groups) => table([
		name,
		"Changes",
		"Stopped",
		"Share"
	], groups.map(([of, { changes: count, stopped }]) => [
		of,
		(0, wording.ai)(count),
		(0, wording.ai)(stopped),
		(0, wording.KN)(stopped, count)
	]));
	return [
		(0, markdown.md)`### By category`,
		(0, mermaid.j)("Merged changes by category", categories.map(({ category, changes: count }) => [findings.Z9[category], count])),
		counted("Category", categories.map((each) => [findings.Z9[each.category], each])),
		counted("Sensitive area", areas.map((each) => [each.area, each])),
		lanes.length > 1 ? counted("Lane", lanes.map((each) => [each.lane, each])) : (0, markdown.md)``
	];
}
function askedSection({ rules, changes: all, approvalsAsked }) {
	const asked = rules.filter((rule) => rule.asked > 0);
	if (asked.length === 0) return [];
	return [
		(0, markdown.md)`### What rules that could not judge would have asked for`,
		table([
			"Rule",
			"Changes",
			"Share"
		], asked.map((rule) => [
			(0, markdown.aY)(rule.rule),
			(0, wording.ai)(rule.asked),
			(0, wording.KN)(rule.asked, all)
		])),
		table([
			"Approvals by persons who wrote none of it",
			"Changes",
			"Share"
		], approvalsAsked.flatMap((count, persons) => count === 0 ? [] : [[
			String(persons),
			(0, wording.ai)(count),
			(0, wording.KN)(count, all)
		]]))
	];
}
function peopleSection(report) {
	const rows = (0, wording.z4)(report);
	if (rows.length === 0) return [];
	return [(0, markdown.md)`### Persons`, table([
		"",
		"Changes",
		"Of",
		"Share"
	], rows.map(([what, count, of]) => [
		what,
		(0, wording.ai)(count),
		(0, wording.ai)(of),
		(0, wording.KN)(count, of)
	]))];
}
function lessonSection({ instructive, timezone }) {
	return [list("Most instructive", instructive.map((each) => lessonItem(each, timezone)), true)];
}
function lessonItem(lesson, timezone) {
	const { title, url, at, category, areas, shows, rule, message, needed, others } = lesson;
	const verb = shows === "stopped" ? (0, markdown.md)`Stopped by ${(0, markdown.aY)(rule)}` : shows === "asked" ? (0, markdown.md)`Would have met ${(0, markdown.aY)(rule)}` : (0, markdown.md)`No pull request`;
	const also = others > 0 && shows === "stopped" ? ` and ${others} more` : "";
	const kind = [findings.Z9[category], ...areas].join(", ");
	return (0, markdown.md)`${(0, markdown.nf)((0, markdown.Qq)((0, wording.Vb)(lesson)), url)} ${(0, markdown.ko)(title)} — ${(0, wording.sx)(at, timezone)}, ${kind}.<br>
   ${verb}${also}: ${(0, markdown.Qq)((0, findings.em)(message), 500)}<br>
   Needed: ${(0, markdown.Qq)((0, findings.em)(needed), 500)}`;
}
}),
8280: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { printReplay: () => printReplay });
var findings = __webpack_require__(9165);
var paragraphs = __webpack_require__(2644);
var visible = __webpack_require__(253);
var terminal_table = __webpack_require__(1141);
var wording = __webpack_require__(1842);
const flipsShown = 20;
function printComparison(page, table, { policy, stopped, flips, rules, asked, categories }, report) {
	const newly = flips.filter(({ to }) => to === "stopped");
	const free = flips.filter(({ to }) => to === "passes");
	page.gap();
	page.line((0, terminal_table.z5)((0, visible.TN)(`Compared with ${policy.source}: ${(0, wording.ai)(stopped)} instead of ${(0, wording.ai)(report.stopped)} stopped; ${(0, wording.ai)(newly.length)} newly stopped, ${(0, wording.ai)(free.length)} no longer.`), 80));
	table("By rule: stopped by this policy, and by the other", rules.map(({ rule, before, after }) => [
		rule,
		(0, wording.ai)(before),
		"→",
		(0, wording.ai)(after)
	]));
	table("What rules that could not judge would have asked for", asked.map(({ rule, before, after }) => [
		rule,
		(0, wording.ai)(before),
		"→",
		(0, wording.ai)(after)
	]));
	table("Another category", categories.map(({ from, to, changes: count }) => [(0, wording.ai)(count), `${findings.Z9[from]} → ${findings.Z9[to]}`]));
	page.section("Changes that turn", [...flips.slice(0, flipsShown).map((flip) => {
		const by = flip.to === "stopped" ? flip.added : flip.removed;
		return (0, visible.TN)(`${(0, wording.Vb)(flip)} ${(0, terminal_table.Pk)((0, visible.TN)(flip.title, 200), 70)}: ${flip.to === "stopped" ? "passes now, would be stopped" : "stopped now, would pass"} (${by.join(", ")})`);
	}), ...flips.length > flipsShown ? [`and ${(0, wording.ai)(flips.length - flipsShown)} more; --json lists all`] : []]);
}
const width = 100;
const longestWord = 80;
function printReplay(report, { color }) {
	const style = (codes, value) => color ? `\u001b[${codes}m${value}\u001b[0m` : value;
	const page = new paragraphs.c(width, (title) => style("1", title));
	const rowsOf = (rows) => {
		for (const row of (0, terminal_table.b6)(rows, 98)) page.row(`  ${row}`);
	};
	const table = (title, rows) => {
		if (rows.length === 0) return;
		page.gap();
		page.line(title, (value) => style("1", value));
		rowsOf(rows);
	};
	const all = report.changes;
	page.line(plain((0, wording.z8)(report), 400));
	if (all > 0) {
		page.gap();
		page.line((0, wording.gD)(report), (value) => style(report.stopped > 0 ? "1;33" : "1;32", value));
		rowsOf((0, wording.I3)(report).map(([what, count]) => [
			(0, wording.ai)(count),
			(0, wording.KN)(count, all),
			(0, terminal_table.M0)(count, all),
			what
		]));
	}
	table("By rule: what would have stopped them", ruleRows(report));
	table("When the deployment window was closed", report.closed.map((each) => [
		(0, wording.ai)(each.changes),
		(0, wording.KN)(each.changes, all),
		(0, terminal_table.M0)(each.changes, all),
		plain((0, wording.$Q)(each), 60)
	]));
	table(`By hour of the week, ${report.timezone}: merges, and how many were stopped`, weekRows(report));
	page.line((0, wording.Ti)(report));
	table("By category", groupRows(report.categories.map((each) => [findings.Z9[each.category], each])));
	table("By sensitive area", groupRows(report.areas.map((each) => [each.area, each])));
	table("By lane", report.lanes.length > 1 ? groupRows(report.lanes.map((each) => [each.lane, each])) : []);
	table("What rules that could not judge would have asked for", askedRows(report));
	table("Persons", (0, wording.z4)(report).map(([what, count, of]) => [
		(0, wording.ai)(count),
		`of ${(0, wording.ai)(of)}`,
		(0, wording.KN)(count, of),
		what
	]));
	page.section("Most instructive", report.instructive.map((each) => lessonText(each, report.timezone)), "numbers");
	if (report.comparison !== null) printComparison(page, table, report.comparison, report);
	page.section("What is not known", (0, wording.F9)(report).map((line) => plain(line, 600)));
	return page.toString();
}
const plain = (text, limit) => (0, terminal_table.z5)((0, visible.TN)(text, limit), longestWord);
function ruleRows({ rules, changes: all }) {
	return rules.filter(({ stopped, advised }) => stopped + advised > 0).map(({ rule, stopped, alone, advised, notJudged }) => [
		rule,
		(0, wording.ai)(stopped),
		(0, wording.KN)(stopped, all - notJudged),
		(0, terminal_table.M0)(stopped, all - notJudged),
		[
			alone > 0 ? `${(0, wording.ai)(alone)} by it alone` : "",
			advised > 0 ? `${(0, wording.ai)(advised)} advised` : "",
			notJudged > 0 ? `${(0, wording.ai)(notJudged)} not judged` : ""
		].filter((part) => part !== "").join(", ")
	]);
}
function groupRows(groups) {
	return groups.filter(([, group]) => group.changes > 0).map(([name, group]) => [
		(0, terminal_table.Pk)((0, visible.TN)(name, 200), 40),
		(0, wording.ai)(group.changes),
		`${(0, wording.ai)(group.stopped)} stopped`,
		(0, wording.KN)(group.stopped, group.changes),
		(0, terminal_table.M0)(group.stopped, group.changes)
	]);
}
function weekRows({ hours }) {
	const most = Math.max(1, ...hours.flat().map((cell) => cell.changes));
	const marks = [
		" ",
		"·",
		"░",
		"▒",
		"▓",
		"█"
	];
	const rows = wording.F1.map((weekday) => {
		const cells = hours[weekday] ?? [];
		const strip = cells.map((cell) => marks[cell.changes === 0 ? 0 : Math.max(1, Math.ceil(cell.changes / most * 5))] ?? " ");
		const [sum, stopped] = [cells.reduce((total, cell) => total + cell.changes, 0), cells.reduce((total, cell) => total + cell.stopped, 0)];
		return [
			wording.RR[weekday],
			strip.join(""),
			(0, wording.ai)(sum),
			`${(0, wording.ai)(stopped)} stopped`
		];
	});
	return hours.flat().some((cell) => cell.changes > 0) ? [[
		"   ",
		"0  3  6  9  12 15 18 21 ",
		"",
		""
	], ...rows] : [];
}
function askedRows(report) {
	const { rules, changes: all, approvalsAsked } = report;
	const common = (0, wording.vN)(report);
	const rows = rules.filter(({ rule, asked }) => asked > 0 && !common.includes(rule)).map(({ rule, asked, title }) => [
		rule,
		(0, wording.ai)(asked),
		(0, wording.KN)(asked, all),
		(0, terminal_table.M0)(asked, all),
		title
	]);
	const seats = approvalsAsked.map((count, persons) => [`${persons === 0 ? "no" : persons} approval${persons === 1 ? "" : "s"}`, count]).filter(([, count]) => count > 0 && approvalsAsked.slice(1).some((each) => each > 0)).map(([name, count]) => [
		name.replace(/^(\d)/, "· $1").replace(/^no/, "· no"),
		(0, wording.ai)(count),
		(0, wording.KN)(count, all),
		(0, terminal_table.M0)(count, all),
		"by persons who wrote none of it"
	]);
	return [
		...rows,
		...seats,
		...common.length === 0 ? [] : [[
			"of nearly all",
			"",
			"",
			"",
			common.join(", ")
		]]
	];
}
function lessonText(lesson, timezone) {
	const { title, url, at, category, areas, shows, rule, message, needed, others } = lesson;
	const verb = shows === "stopped" ? "Stopped by" : shows === "asked" ? "Would have met" : "";
	const also = others > 0 && shows === "stopped" ? ` (and ${others} more ${others === 1 ? "rule" : "rules"})` : "";
	const kind = [findings.Z9[category], ...areas].join(", ");
	const said = `${(0, wording.Vb)(lesson)} ${(0, terminal_table.Pk)((0, visible.TN)(title, 200), 80)} — ${(0, wording.sx)(at, timezone)}, ${kind}. ${verb === "" ? "" : `${verb} ${rule}${also}: `}${(0, findings.em)(message)} Needed: ${(0, findings.em)(needed)}`;
	return [plain(said, 900), (0, visible.TN)(url ?? "")].join(" ").trimEnd();
}
}),
7388: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { f: () => docsUrl });
const docsUrl = "https://github.com/ilana/change-gate/blob/v1/docs/rules.md";
}),
6460: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { H: () => fitWithin });
var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74);
const line = (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.md)`
`;
const gap = (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.md)`

`;
const bytes = (markdown) => Buffer.byteLength(markdown.toString());
function fitWithin(blocks, limit, note) {
	const printed = blocks.map(print);
	const between = bytes(gap);
	const sizes = printed.map((block) => bytes(block) + between);
	let size = sizes.reduce((sum, each) => sum + each, 0);
	if (size <= limit) return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.fj)(printed, gap);
	size += bytes(note);
	const leastImportantFirst = [...blocks.entries()].filter(([, { rank }]) => rank > 0).sort(([, a], [, b]) => b.rank - a.rank);
	for (const [index, block] of leastImportantFirst) {
		if (size <= limit) break;
		const shorter = print(shortened(block, size - limit));
		size += bytes(shorter) + between - (sizes[index] ?? 0);
		printed[index] = shorter;
	}
	return size <= limit ? (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.fj)([...printed, note], gap) : (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.fj)(printed.slice(0, 1), gap);
}
function shortened(block, excess) {
	let saved = 0;
	let count = block.items.length;
	const cost = bytes(block.more(block.items.length)) + 1;
	while (count > 0 && saved < excess + cost) {
		count -= 1;
		saved += bytes(block.items[count] ?? "") + 1;
	}
	if (count === 0) return {
		...block,
		before: (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.md)``,
		items: [],
		after: (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.md)``
	};
	return {
		...block,
		items: [...block.items.slice(0, count), block.more(block.items.length - count)]
	};
}
const print = ({ before, items, after }) => (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.fj)([
	before,
	...items,
	after
], line);
}),
1648: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { z: () => summary });
var report_findings = __webpack_require__(9165);
var fit = __webpack_require__(6460);
var headline = __webpack_require__(6815);
var causes = __webpack_require__(8255);
var markdown = __webpack_require__(74);
const filesNamed = 10;
const space = (0, markdown.md)` `;
const clauses = (of) => (0, report_findings.IN)(of) === "" ? (0, markdown.md)`` : (0, markdown.md)`(${(0, report_findings.IN)(of)})`;
function task(finding, index) {
	const who = (0, report_findings.ZN)(finding) ? (0, markdown.md)`` : (0, markdown.md)`${report_findings.SP[finding.actor ?? "author"]}: `;
	const why = (0, markdown.fj)([(0, markdown.md)`${(0, report_findings.em)(finding.message)}`, clauses(finding)], space);
	if (finding.remedy === void 0) return (0, markdown.md)`${index + 1}. ${who}${(0, markdown.ko)((0, report_findings.em)(finding.message))} ${clauses(finding)}`;
	return (0, markdown.md)`${index + 1}. ${who}${(0, markdown.ko)((0, report_findings.em)(finding.remedy))}<br>${why}`;
}
function awaited(finding, times) {
	const { actor = "author", message, remedy = "" } = finding;
	const said = [
		(0, markdown.md)`${(0, report_findings.em)(message)}`,
		when(finding, times),
		(0, markdown.md)`${(0, report_findings.em)(remedy)}`,
		clauses(finding)
	];
	return (0, markdown.fj)([(0, markdown.md)`- ${(0, markdown.ko)(`${report_findings.SP[actor]}:`)}`, ...said], space);
}
function when({ until, message, remedy = "" }, times) {
	if (until === void 0 || !times.isAhead(until)) return (0, markdown.md)``;
	return `${message} ${remedy}`.includes(times.absolute(until)) ? (0, markdown.md)`That is ${times.relative(until)}.` : (0, markdown.md)`Until ${times.both(until)}.`;
}
function unjudged(finding) {
	return (0, markdown.fj)([
		(0, markdown.md)`- ${(0, markdown.ko)((0, report_findings.em)(finding.message))}`,
		(0, markdown.md)`${(0, report_findings.em)(finding.remedy ?? "")}`,
		clauses(finding)
	], space);
}
function advised(finding) {
	return (0, markdown.fj)([
		(0, markdown.md)`- ⚠️ ${(0, report_findings.em)(finding.message)}`,
		(0, markdown.md)`${(0, report_findings.em)(finding.remedy ?? "")}`,
		clauses(finding)
	], space);
}
function lifted(findings) {
	return (0, report_findings.sY)(findings).flatMap(([by, rules]) => [(0, markdown.md)`- Lifted by ${by}:`, ...rules.map(liftedRule)]);
}
function liftedRule(finding) {
	const otherwise = `Otherwise: ${(0, report_findings.em)(finding.lifted?.message ?? "")}`;
	return (0, markdown.fj)([
		(0, markdown.md)`  - ${(0, report_findings.em)(finding.title)}`,
		(0, markdown.md)`${otherwise}`,
		clauses(finding)
	], space);
}
function obligation(one, times) {
	return (0, markdown.fj)([(0, markdown.md)`- ${(0, report_findings.dQ)(one, times)}`, clauses(one)], space);
}
function reasons(decision) {
	return decision.categoryReasons.map(({ message, files }) => withFiles((0, markdown.md)`- ${(0, report_findings.em)(message)}`, files));
}
function areas(decision) {
	const unexplained = decision.areas.filter((area) => !decision.sensitive.some((known) => known.area === area));
	return [...decision.sensitive.map(({ title, files }) => withFiles((0, markdown.md)`- ${(0, markdown.ko)(`${title}:`)}`, files)), ...unexplained.map((area) => (0, markdown.md)`- ${(0, markdown.ko)(area)}`)];
}
function withFiles(lead, files) {
	const { shown, more } = (0, causes.a)(files, filesNamed);
	const named = (0, markdown.fj)(shown.map(({ place, detail }) => (0, markdown.md)`${(0, markdown.Ae)(place)}${detail === "" ? (0, markdown.md)`` : (0, markdown.md)` (${(0, markdown.Qq)(detail, 160)})`}`), (0, markdown.md)`, `);
	return (0, markdown.fj)([
		lead,
		named,
		more > 0 ? (0, markdown.md)`and ${more} more` : (0, markdown.md)``
	], space);
}
var moments = __webpack_require__(9534);
const marks = new Map([
	[true, "✅"],
	[false, "➖"],
	[null, "❓"]
]);
function reviews({ reviewers }) {
	const asked = reviewers.requested.map(({ who, hindrance }) => hindrance === null ? (0, markdown.Qq)(who) : (0, markdown.md)`${who} (${hindrance})`);
	return [...reviewers.given.map(opinion), ...asked.length === 0 ? [] : [(0, markdown.md)`- Asked for a review: ${(0, markdown.fj)(asked, (0, markdown.md)`, `)}`]];
}
function opinion({ login, state, counts, why, role }) {
	const mark = state === "CHANGES_REQUESTED" ? "🛑" : marks.get(counts) ?? "➖";
	const said = (0, markdown.md)`- ${mark} ${(0, markdown.ko)(login)} ${why}`;
	return role === null ? said : (0, markdown.md)`${said} (${role})`;
}
function ruleTable(rank, findings, docsUrl) {
	if (findings.length === 0) return {
		rank,
		before: (0, markdown.md)``,
		items: [],
		after: (0, markdown.md)``,
		more: () => (0, markdown.md)``
	};
	return {
		rank,
		before: (0, markdown.md)`<details><summary>Every rule: ${counts(findings)}</summary>

| | Rule | Found | Policy | Control |
|-|-|-|-|-|`,
		items: findings.map((finding) => row(finding, docsUrl)),
		after: (0, markdown.md)`
</details>`,
		more: (leftOut) => (0, markdown.md)`| | … and ${leftOut} more | | | |`
	};
}
function row(finding, docsUrl) {
	const { title, rule, lifted, level } = finding;
	const isAdvice = level === "warning" && (0, report_findings.nT)(finding);
	const found = lifted === void 0 ? (0, markdown.fj)([isAdvice ? (0, markdown.md)`Advice:` : (0, markdown.md)``, (0, markdown.Qq)(finding.message, 300)], (0, markdown.md)` `) : (0, markdown.md)`Lifted by ${(0, markdown.Qq)(lifted.by, 300)}. Otherwise: ${(0, markdown.Qq)(lifted.message, 300)}`;
	const named = (0, markdown.nf)((0, markdown.Qq)(title), rule_table_anchor(docsUrl, rule));
	return (0, markdown.md)`| ${(0, report_findings.ZG)(finding)} | ${named} | ${found} | ${finding.clauses.join(", ")} | ${finding.controls.join(", ")} |`;
}
function rule_table_anchor(docsUrl, rule) {
	if (docsUrl === void 0 || !URL.canParse(docsUrl)) return void 0;
	const url = new URL(docsUrl);
	url.hash = rule;
	return url.href;
}
function counts(findings) {
	const { toDo, waits, unknown, advice, lifted, settled } = (0, report_findings.ZV)(findings);
	const passed = settled.filter(({ outcome }) => outcome === "pass").length;
	return [
		[toDo.length, "to do"],
		[waits.length, "waiting"],
		[unknown.length, "not known"],
		[advice.length, "advised"],
		[lifted.length, "lifted"],
		[passed, "fulfilled"],
		[settled.length - passed, "not needed here"]
	].filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`).join(", ");
}
const defaultSizeLimit = 1032192;
function summary(decision, options) {
	const times = (0, moments.C)(decision.at, options.timezone);
	const sorted = (0, report_findings.ZV)(decision.findings);
	const unknown = section(2, "Could not be judged", (0, report_findings.fF)(sorted.unknown).map(unjudged));
	const blocks = [
		section(0, "", [heading(decision, options.timezone)]),
		section(2, "", [introduction(decision, times)]),
		section(1, "", options.reportOnly === true ? [reportOnlyNote] : []),
		...(options.warnings ?? []).map((warning) => section(5, "", [(0, markdown.md)`> [!WARNING]\n> ${warning}`])),
		...decision.verdict === "unknown" ? [unknown] : [],
		section(1, "To do", sorted.toDo.map(task)),
		section(3, "Waits for", sorted.waits.map((finding) => awaited(finding, times))),
		...decision.verdict === "unknown" ? [] : [unknown],
		section(5, "Advice", sorted.advice.map(advised)),
		section(6, "Reviews", reviews(decision)),
		section(7, `Why this is a ${report_findings.Z9[decision.category]}`, reasons(decision)),
		section(6, "Sensitive areas", areas(decision)),
		section(4, "After the merge", decision.obligations.map((one) => obligation(one, times))),
		section(5, "Lifted", lifted(sorted.lifted)),
		ruleTable(8, decision.findings, options.docsUrl),
		section(1, "", [footer(decision, options, times)])
	];
	return `${(0, fit.H)(blocks, (options.sizeLimit ?? defaultSizeLimit) - 1, shortenedNote)}\n`;
}
const reportOnlyNote = (0, markdown.md)`> [!NOTE]
> Report only: this is what the gate would say. Nothing is held up yet.`;
const shortenedNote = (0, markdown.md)`_Shortened to fit. The whole decision is in the output ${(0, markdown.aY)("decision")}._`;
function section(rank, title, items) {
	return {
		rank,
		before: title === "" || items.length === 0 ? (0, markdown.md)`` : (0, markdown.md)`#### ${title}\n`,
		items,
		after: (0, markdown.md)``,
		more: (leftOut) => (0, markdown.md)`- … and ${leftOut} more`
	};
}
function heading(decision, timezone) {
	const { icon, words } = (0, headline.Pl)(decision, timezone);
	return (0, markdown.md)`### ${icon} ${words}`;
}
function introduction(decision, times) {
	const { change, category, lane, laneReason } = decision;
	const place = change.number > 0 ? `${change.repository}#${change.number}` : change.repository;
	const lines = [
		(0, markdown.md)`${(0, markdown.ko)(report_findings.Z9[category])} · ${(0, markdown.nf)((0, markdown.Qq)(place), change.url)} ${(0, markdown.Qq)(change.title, 256)}`,
		lane === "ordinary" ? (0, markdown.md)`` : (0, markdown.md)`Judged as ${(0, markdown.ko)(report_findings.R6[lane])} – ${(0, report_findings.em)(laneReason)}`,
		earliest(decision, times)
	];
	return (0, markdown.fj)(lines, (0, markdown.md)`<br>\n`);
}
function earliest({ verdict, earliestMerge }, times) {
	if (verdict === "pass" || verdict === "wait" || earliestMerge === null || !times.isAhead(earliestMerge)) return (0, markdown.md)``;
	return (0, markdown.md)`Earliest merge: ${(0, markdown.ko)(times.absolute(earliestMerge))} (${times.relative(earliestMerge)})`;
}
function footer({ at, policy, change, lane }, { runUrl }, times) {
	const parts = [
		(0, markdown.md)`Judged ${times.absolute(at)} (${(0, markdown.aY)(at)})`,
		(0, markdown.md)`policy ${(0, markdown.Ae)(policy.source)} ${(0, markdown.aY)(policy.sha256.slice(0, 12))}`,
		(0, markdown.md)`head ${(0, markdown.aY)(change.head.slice(0, 12))}`,
		(0, markdown.md)`lane ${lane}`,
		...runUrl === void 0 ? [] : [(0, markdown.nf)("run", runUrl)]
	];
	return (0, markdown.md)`<sub>${(0, markdown.fj)(parts, (0, markdown.md)` · `)}</sub>`;
}
})
};
export { id, ids, modules };
