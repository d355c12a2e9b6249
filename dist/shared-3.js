export const modules = {
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
var report_causes = __webpack_require__(8255);
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
	const causes = (0, report_causes.a)(files);
	const named = (0, markdown.fj)(causes.slice(0, filesNamed).map(({ place, detail }) => (0, markdown.md)`${(0, markdown.Ae)(place)}${detail === "" ? (0, markdown.md)`` : (0, markdown.md)` (${(0, markdown.Qq)(detail, 160)})`}`), (0, markdown.md)`, `);
	const more = causes.length > filesNamed ? (0, markdown.md)`and ${causes.length - filesNamed} more` : (0, markdown.md)``;
	return (0, markdown.fj)([
		lead,
		named,
		more
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
