import { modules as shared1 } from "./shared-12.js";
// 60.index.js
const id = 60;
const ids = [60];
const modules = {
...shared1,
1523: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	fJ: () => fail,
	lm: () => notice,
	gM: () => printDecision,
	tj: () => printLines,
	R8: () => warn,
	Sy: () => writeSummary
});
var core = __webpack_require__(1500);
var findings = __webpack_require__(9165);
var visible = __webpack_require__(253);
const mostOfEachLevel = 10;
function annotations(decision) {
	const { unknown, toDo, waits, advice } = (0, findings.ZV)(decision.findings);
	return [
		...remarks("error", [...toDo, ...unknown]),
		...remarks("warning", advice),
		...remarks("notice", waits)
	];
}
function remarks(level, findings) {
	return findings.flatMap((finding) => remark(level, finding)).slice(0, mostOfEachLevel);
}
function remark(level, { message, remedy = "", evidence }) {
	const { file, line } = evidence ?? {};
	if (typeof file !== "string" || file === "" || typeof line !== "number" || !Number.isSafeInteger(line) || line < 1) return [];
	return [{
		level,
		message: (0, visible.TN)(`${(0, findings.em)(message)} ${(0, findings.em)(remedy)}`),
		file,
		line
	}];
}
var log = __webpack_require__(2349);
const mostBytes = 1032192;
function outputs(decision, sizeLimit = mostBytes) {
	return {
		verdict: decision.verdict,
		category: decision.category,
		areas: decision.areas.join(","),
		"valid-until": decision.validUntil ?? "",
		"earliest-merge": decision.earliestMerge ?? "",
		decision: fitting(decision, sizeLimit)
	};
}
function fitting(decision, sizeLimit) {
	const findings = decision.findings.map(({ evidence: _left, ...finding }) => finding);
	const few = (causes) => causes.map((cause) => ({
		...cause,
		files: cause.files.slice(0, 10)
	}));
	const brief = {
		...decision,
		findings,
		sensitive: few(decision.sensitive),
		categoryReasons: few(decision.categoryReasons)
	};
	const versions = [
		decision,
		{
			...decision,
			findings
		},
		brief
	].map((version) => JSON.stringify(version));
	return versions.find((json) => Buffer.byteLength(json) <= sizeLimit) ?? versions.at(-1) ?? "";
}
var terminal = __webpack_require__(8759);
function printDecision(decision, timezone) {
	for (const [name, value] of Object.entries(outputs(decision))) core.uH(name, value);
	printLines((0, terminal.F)(decision, {
		color: false,
		timezone
	}));
	for (const { level, message, file, line } of annotations(decision)) {
		const remark = {
			error: core.z3,
			warning: core.$e,
			notice: core.lm
		}[level];
		remark(message, {
			file,
			startLine: line
		});
	}
}
function printLines(text) {
	for (const line of (0, log.P)(text)) core.pq(line);
}
const warn = (message) => core.$e((0, log.E)(message));
const notice = (message) => core.lm((0, log.E)(message));
const fail = (message) => core.C1((0, log.E)(message));
async function writeSummary(markdown) {
	if (process.env["GITHUB_STEP_SUMMARY"] === void 0) return;
	await core.z.emptyBuffer().addRaw(markdown, true).write({ overwrite: true });
}
}),
9940: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	D: () => readPullRequest,
	W: () => beginReading
});
var _github_live_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5486);
async function readPullRequest(gate, number, hints = {}) {
	const { client, own, policyPath, policy, policyProblem, shared, repository } = gate;
	if (policyProblem !== void 0) throw policyProblem;
	const { main, changedFiles } = hints;
	const at = gate.now();
	const options = {
		readAt: at,
		own,
		shared,
		...policyPath === void 0 ? {} : { policyPath },
		...main === void 0 ? {} : { main }
	};
	const target = {
		...repository,
		number,
		...changedFiles === void 0 ? {} : { changedFiles }
	};
	return {
		live: await (0, _github_live_js__WEBPACK_IMPORTED_MODULE_0__.readLive)(client.scoped(), target, options, policy),
		at
	};
}
function beginReading(gate, number, hints) {
	const begun = readPullRequest(gate, number, hints);
	begun.catch(() => void 0);
	return begun;
}
}),
5486: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	N: () => nothingShared,
	readLive: () => readLive
});
var roster = __webpack_require__(3731);
var error = __webpack_require__(2632);
var report_status = __webpack_require__(4597);
var lists = __webpack_require__(2143);
var own_status = __webpack_require__(1189);
function lastJudged(statuses) {
	const all = statuses.flatMap(({ description, createdAt, targetUrl }) => {
		const remembered = (0, report_status.b7)(targetUrl)?.judged ?? [];
		const category = categoryIn(description);
		if (remembered.length > 0 || category === null) return remembered;
		return [{
			category,
			at: createdAt
		}];
	});
	return once(all);
}
const isExact = (said) => said.statuses.every(remembers) && lostIn(said).length === 0;
const hidesEarlier = (said) => lostIn(said).length > 0 || said.statuses.some((one) => categoryIn(one.description) === null && !remembers(one));
const remembers = ({ targetUrl }) => ((0, report_status.b7)(targetUrl)?.judged.length ?? 0) > 0;
function lostIn({ statuses, overwritten }) {
	const known = Math.max(...statuses.filter(remembers).map(({ createdAt }) => Date.parse(createdAt)));
	return overwritten.filter(({ at }) => Date.parse(at) >= known);
}
async function firstJudged(client, target, { context, ...said }) {
	const { viewer, statuses } = said;
	const commits = [...statuses.every(remembers) ? [] : oldest(statuses), ...lostIn(said).map(({ sha }) => sha)];
	try {
		const lists = await Promise.all(commits.map((sha) => statusesOf(client, target, sha, context, viewer)));
		const remembered = statuses.flatMap(({ targetUrl }) => (0, report_status.b7)(targetUrl)?.judged ?? []);
		return { judged: once([...remembered, ...lists.flat()]) };
	} catch (thrown) {
		if (thrown instanceof error.y) return {
			judged: null,
			error: thrown
		};
		throw thrown;
	}
}
function oldest(statuses) {
	const first = new Map();
	for (const status of statuses) {
		const category = categoryIn(status.description) ?? status.sha;
		const known = first.get(category);
		if (known === void 0 || Date.parse(status.createdAt) < Date.parse(known.createdAt)) first.set(category, status);
	}
	return [...new Set([...first.values()].map(({ sha }) => sha))];
}
async function statusesOf(...where) {
	const first = new Map();
	for await (const { description, targetUrl, createdAt: at } of ownOn(...where)) {
		const remembered = (0, report_status.b7)(targetUrl)?.judged ?? [];
		if (remembered.length > 0) return [...remembered, ...first.values()];
		const category = categoryIn(description);
		if (category === null) continue;
		const known = first.get(category);
		if (known === void 0 || Date.parse(at) < Date.parse(known.at)) first.set(category, {
			category,
			at
		});
	}
	return [...first.values()];
}
async function* ownOn(client, target, sha, context, viewer) {
	const { owner, repo } = target;
	for await (const page of client.pages("/repos/{owner}/{repo}/commits/{ref}/statuses", {
		owner,
		repo,
		ref: sha,
		per_page: 100
	}, (0, lists.Vb)(target))) for (const status of page) {
		if (status.member("context").text().toLowerCase() !== context.toLowerCase()) continue;
		const creator = status.member("creator").orNull((one) => one.member("login").name());
		if (!(0, own_status.M_)(creator, viewer)) continue;
		yield {
			description: status.member("description").orNull((text) => text.text()) ?? "",
			targetUrl: status.member("target_url").orNull((url) => url.text()) ?? "",
			createdAt: status.member("created_at").instant()
		};
	}
}
const once = (judged) => [...new Map(judged.map((each) => [`${each.category} ${Date.parse(each.at)}`, each])).values()].sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
function categoryIn(description) {
	return /^(standard|normal|major)\b/i.exec(description)?.[1]?.toLowerCase() ?? null;
}
var policy_in_force = __webpack_require__(158);
var read_change = __webpack_require__(1226);
var github_teams = __webpack_require__(4448);
function watched(client) {
	let first = null;
	const note = (thrown) => {
		if (thrown instanceof error.y && (thrown.kind === "unavailable" || thrown.kind === "rate-limited")) first ??= thrown;
		throw thrown;
	};
	const watching = (one) => ({
		graphql: (...asked) => one.graphql(...asked).catch(note),
		get: (...asked) => one.get(...asked).catch(note),
		async *pages(...asked) {
			try {
				yield* one.pages(...asked);
			} catch (thrown) {
				note(thrown);
			}
		},
		send: (...asked) => one.send(...asked).catch(note),
		stop: () => one.stop(),
		scoped: () => watching(one.scoped())
	});
	return {
		client: watching(client),
		failure: () => first
	};
}
const nothingShared = () => ({
	policies: new Map(),
	teams: new Map()
});
async function readLive(given, target, options, elsewhere) {
	const { shared = nothingShared(), ...reading } = options;
	const { client, failure } = watched(given);
	const read = await (0, read_change.p)(client, target, reading);
	const { policy, state, broken } = await (elsewhere === void 0 ? policyOf(read, shared, options.policyPath) : {
		policy: elsewhere,
		state: "valid",
		broken: void 0
	});
	const named = [...(0, roster.$)(policy.policy), ...policy.policy.emergency.declaredBy];
	const { teams, notRead } = await live_once(shared.teams, JSON.stringify(named), () => (0, github_teams.$)(client, named));
	const { said } = read;
	const failed = failure();
	const warnings = [...read.notRead, ...notRead].map(({ error }) => error.message);
	const judged = said === null ? {} : { judged: lastJudged(said.statuses) };
	const live = {
		change: {
			...read.change,
			...judged,
			teams,
			policyOnDefaultBranch: state
		},
		policy,
		...broken === void 0 ? {} : { broken },
		defaultBranch: read.defaultBranch,
		updatedAt: read.updatedAt,
		hidden: said !== null && hidesEarlier(said),
		onHead: said?.statuses.find(({ sha }) => sha === read.change.head.sha) ?? null,
		overwritten: said?.overwritten.some(({ sha }) => sha === read.change.head.sha) === true,
		warnings: failed === null || warnings.includes(failed.message) ? warnings : [...warnings, failed.message],
		incomplete: failed !== null,
		dated: () => dated(client, target, live, read, options.own?.statusContext)
	};
	return live;
}
async function policyOf({ policyFile }, { policies }, asked) {
	if ("error" in policyFile) throw policyFile.error;
	if (policyFile.text === null && asked !== void 0) throw noPolicyAt(asked);
	return live_once(policies, JSON.stringify([policyFile.commit, policyFile.text]), () => (0, policy_in_force.t)(policyFile));
}
async function dated(client, target, live, { said }, context) {
	if (said === null || context === void 0 || isExact(said)) return live;
	const { judged, error } = await firstJudged(client, target, {
		...said,
		context
	});
	return {
		...live,
		hidden: error !== void 0,
		incomplete: live.incomplete || error?.kind === "unavailable" || error?.kind === "rate-limited",
		change: {
			...live.change,
			judged
		},
		warnings: error === void 0 ? live.warnings : [...live.warnings, error.message]
	};
}
function live_once(known, key, make) {
	const found = known.get(key) ?? make();
	known.set(key, found);
	return found;
}
const noPolicyAt = (path) => new error.y("not-found", `The default branch has no policy ${path}, which the input “policy” names.`, "Correct the input, or put the policy there.");
}),
2349: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	E: () => safeLog,
	P: () => safeLogLines
});
var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(253);
const ignorable = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\ufffd]/gu;
function safeLog(line) {
	const shown = (0, _visible_js__WEBPACK_IMPORTED_MODULE_0__.RK)(line);
	const compared = shown.replace(ignorable, "");
	if (!(/^\s*::/u.test(compared) || compared.includes("##["))) return shown;
	return compared.replace(/^(\s*):(?=:)/u, "$1: ").replaceAll("##[", "## [");
}
function safeLogLines(text) {
	return text.split("\n").map(safeLog);
}
}),
4597: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Jf: () => rememberedWith,
	OH: () => staleFrom,
	QY: () => withMemory,
	UC: () => shortInstant,
	b7: () => memoryIn,
	be: () => notJudged,
	gp: () => basisOf,
	pN: () => unjudgedBasis,
	qS: () => statusText,
	vI: () => shortened
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
var _calendar_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5772);
var _classify_category_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1867);
var _findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9165);
var _headline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6815);
const longestDescription = 140;
const states = {
	pass: "success",
	wait: "pending",
	fail: "failure",
	unknown: "error"
};
function staleFrom(decision) {
	const { verdict, validUntil } = decision;
	const ends = [validUntil, verdict === "wait" ? opensOf(decision) : null].flatMap((instant) => instant === null ? [] : [Date.parse(instant)]);
	return ends.length === 0 ? null : new Date(Math.min(...ends)).toISOString();
}
const opensOf = ({ earliestMerge, at }) => earliestMerge !== null && Date.parse(earliestMerge) > Date.parse(at) ? earliestMerge : null;
function statusText(decision, timezone, suffix = "") {
	return {
		state: states[decision.verdict],
		description: shortened(`${nextThing(decision, timezone)}${suffix}`)
	};
}
const notJudged = (why) => ({
	state: "error",
	description: shortened(`Not judged: ${why}`)
});
function nextThing(decision, timezone) {
	const { verdict, findings, lane } = decision;
	const { toDo, unknown } = (0, _findings_js__WEBPACK_IMPORTED_MODULE_3__.ZV)(findings);
	if (verdict === "unknown") return `Not judged: ${fitted("", unknown.map(nameOf))}`;
	const kind = lane === "emergency" || lane === "rollback" ? `, ${lane}` : "";
	const category = `${_classify_category_js__WEBPACK_IMPORTED_MODULE_2__.Y[decision.category]}${kind}. `;
	if (verdict === "fail") return fitted(`${category}${toDo.length} to do: `, toDo.map(nameOf));
	return `${category}${verdict === "pass" ? passing(decision, timezone) : waiting(decision, timezone)}`;
}
function passing({ validUntil, at }, timezone) {
	return validUntil === null ? "May be merged" : `May be merged until ${shortInstant(validUntil, at, timezone)}`;
}
function waiting(decision, timezone) {
	const { waits } = (0, _findings_js__WEBPACK_IMPORTED_MODULE_3__.ZV)(decision.findings);
	const opens = opensOf(decision);
	const actors = new Set(waits.map((finding) => finding.actor ?? "author"));
	if (opens !== null) actors.delete("clock");
	const when = opens === null ? "" : `pens ${shortInstant(opens, decision.at, timezone)}`;
	if (actors.size === 0) return when === "" ? "Waiting" : `O${when}`;
	return `Waits for ${(0, _headline_js__WEBPACK_IMPORTED_MODULE_4__.KE)([...actors].map((actor) => _headline_js__WEBPACK_IMPORTED_MODULE_4__.QZ[actor]))}${when === "" ? "" : `; o${when}`}`;
}
function shortInstant(instant, at, timezone) {
	const text = (0, _calendar_format_js__WEBPACK_IMPORTED_MODULE_1__.KS)(new Date(instant), timezone);
	return Math.abs(Date.parse(instant) - Date.parse(at)) < 5184e5 ? text.replace(/^(\w{3}) \d{1,2} \w{3} /, "$1 ") : text;
}
const nameOf = ({ rule }) => rule.replaceAll("-", " ");
function fitted(start, all) {
	const names = [...new Set(all)];
	for (let shown = names.length; shown > 1; shown--) {
		const more = names.length > shown ? ` and ${names.length - shown} more` : "";
		const text = `${start}${names.slice(0, shown).join(", ")}${more}`;
		if (text.length <= 110) return text;
	}
	return `${start}${names[0] ?? ""}${names.length > 1 ? ` and ${names.length - 1} more` : ""}`;
}
const shortened = (text) => {
	const letters = [...text];
	return letters.length <= longestDescription ? text : `${letters.slice(0, 139).join("")}…`;
};
function rememberedWith(judged, { verdict, category, at }) {
	return (judged.at(-1)?.category === category || verdict === "unknown" ? [...judged] : [...judged, {
		category,
		at
	}]).slice(-8);
}
const unjudgedBasis = "none";
const mark = "change-gate";
function withMemory(address, { until, basis, threads, judged }) {
	const categories = judged.map(({ category, at }) => `${category}@${at}`).join(",");
	const parts = [
		mark,
		`basis=${basis}`,
		`until=${until ?? ""}`,
		`threads=${threads ?? ""}`,
		`judged=${categories}`
	];
	return `${address.split("#")[0] ?? ""}#${parts.join("&")}`;
}
function memoryIn(address) {
	const [first, ...parts] = (address.split("#")[1] ?? "").split("&");
	if (first !== mark) return null;
	const values = new Map(parts.map((part) => [part.slice(0, part.indexOf("=")), part.slice(part.indexOf("=") + 1)]));
	const [basis, until, threads] = [
		values.get("basis"),
		values.get("until"),
		values.get("threads")
	];
	if (basis === void 0 || until === void 0 || until !== "" && Number.isNaN(Date.parse(until))) return null;
	return {
		basis,
		until: until === "" ? null : until,
		threads: threads !== void 0 && /^\d{1,6}$/.test(threads) ? Number(threads) : null,
		judged: (values.get("judged") ?? "").split(",").flatMap(judgement)
	};
}
function judgement(text) {
	const [category = "", at = ""] = text.split("@");
	return /^(standard|normal|major)$/.test(category) && !Number.isNaN(Date.parse(at)) ? [{
		category,
		at
	}] : [];
}
const basisOf = (parts) => (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 12);
})
};
export { id, ids, modules };
