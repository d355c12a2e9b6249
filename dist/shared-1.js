export const modules = {
1218: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { q: () => usualTrend });
const usualTrend = {
	month: 6,
	quarter: 12,
	year: 24
};
}),
961: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	S: () => barChart,
	j: () => pieChart
});
var _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74);
function barChart(title, labels, series, horizontal = false) {
	const top = Math.max(0, ...series.flat());
	if (labels.length === 0 || top === 0) return (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md)``;
	return (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.OF)("mermaid", [
		`xychart-beta${horizontal ? " horizontal" : ""}`,
		`  title "${word(title)}"`,
		`  x-axis [${labels.map((label) => `"${word(label)}"`).join(", ")}]`,
		`  y-axis "Changes" 0 --> ${top}`,
		...series.map((values) => `  bar [${values.join(", ")}]`)
	].join("\n"));
}
function pieChart(title, slices) {
	const shown = slices.filter(([, count]) => count > 0);
	if (shown.length === 0) return (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md)``;
	return (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.OF)("mermaid", [
		"pie showData",
		`  title ${word(title)}`,
		...shown.map(([label, count]) => `  "${word(label)}" : ${count}`)
	].join("\n"));
}
const word = (label) => label.replace(/[^\p{L}\p{N}-]+/gu, " ").trim();
}),
1141: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	M0: () => bar,
	Pk: () => fitColumns,
	b6: () => aligned,
	z5: () => fitWords
});
var _report_wrap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9083);
const eighths = [
	"",
	"▏",
	"▎",
	"▍",
	"▌",
	"▋",
	"▊",
	"▉"
];
function bar(part, whole, size = 20) {
	if (whole === 0 || part === 0) return "";
	const units = Math.max(1, Math.round(part / whole * size * 8));
	return `${"█".repeat(Math.floor(units / 8))}${eighths[units % 8] ?? ""}`;
}
function fitColumns(value, limit) {
	if ((0, _report_wrap_js__WEBPACK_IMPORTED_MODULE_0__.Y)(value) <= limit) return value;
	let kept = "";
	let used = 1;
	for (const character of value) {
		used += (0, _report_wrap_js__WEBPACK_IMPORTED_MODULE_0__.Y)(character);
		if (used > limit) break;
		kept += character;
	}
	return `${kept.trimEnd()}…`;
}
const fitWords = (value, limit) => value.split(" ").map((word) => /^https?:\/\/./.test(word) ? word : fitColumns(word, limit)).join(" ");
const narrowest = 30;
function aligned(rows, width) {
	const count = Math.max(0, ...rows.map((row) => row.length));
	const widths = Array.from({ length: count }, (_, place) => Math.max(...rows.map((row) => (0, _report_wrap_js__WEBPACK_IMPORTED_MODULE_0__.Y)(row[place] ?? ""))));
	const last = count - 1;
	const indent = widths.slice(0, last).reduce((sum, each) => sum + each + 2, 0);
	const room = Math.max(narrowest, width - indent);
	return rows.flatMap((row) => {
		const [first = "", ...rest] = (widths[last] ?? 0) <= room ? [row[last] ?? ""] : (0, _report_wrap_js__WEBPACK_IMPORTED_MODULE_0__.L)(row[last] ?? "", room);
		return [[...row.slice(0, last), first].map((cell, place) => {
			const gap = " ".repeat(Math.max(0, (widths[place] ?? 0) - (0, _report_wrap_js__WEBPACK_IMPORTED_MODULE_0__.Y)(cell)));
			return /^(?:of )?[<\d][\d,.]*(?: %| stopped)?$/.test(cell) ? `${gap}${cell}` : `${cell}${gap}`;
		}).join("  "), ...rest.map((line) => `${" ".repeat(indent)}${line}`)].map((line) => fitColumns(line.trimEnd(), width));
	});
}
})
};
