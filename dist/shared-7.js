export const modules = {
7382: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	B5: () => recordFiles,
	OP: () => pullRequestPlace,
	OT: () => parseRecordPath,
	Uj: () => isPlace,
	ZJ: () => recordPlace
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
function recordPlace(record) {
	return record.kind === "push" ? pushPlace(record.push) : pullRequestPlace(record.merge.at, record.number);
}
const pullRequestPlace = (mergedAt, number) => `${folder(mergedAt)}-${number}`;
function pushPlace({ branch, before, after, at }) {
	const told = [
		branch,
		before.toLowerCase(),
		after.toLowerCase(),
		new Date(at).toISOString()
	].join("\n");
	const digest = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(told, "utf8").digest("hex").slice(0, 12);
	return `${folder(at)}-push-${after.slice(0, 7).toLowerCase()}-${digest}`;
}
const folder = (at) => new Date(at).toISOString().slice(0, 10).replaceAll("-", "/");
const recordFiles = (place) => ({
	json: `${place}.json`,
	markdown: `${place}.md`
});
const form = /^((\d{4})\/(\d\d)\/(\d\d)-(?:([1-9]\d{0,9})|push-([0-9a-f]{7})-[0-9a-f]{12}))\.(json|md)$/;
function parseRecordPath(path) {
	const [, place, year, month, day, number, sha, ending] = form.exec(path) ?? [];
	if (place === void 0) return null;
	const date = `${year}-${month}-${day}`;
	const exists = new Date(`${date}T00:00:00Z`);
	if (Number.isNaN(exists.getTime()) || !exists.toISOString().startsWith(date)) return null;
	const common = {
		place,
		date,
		format: ending === "md" ? "md" : "json"
	};
	if (sha !== void 0) return {
		...common,
		kind: "push",
		sha
	};
	return {
		...common,
		kind: "pull-request",
		number: Number(number)
	};
}
const isPlace = (text) => parseRecordPath(`${text}.json`) !== null;
})
};
