export const modules = {
5349: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	T: () => activityIn,
	branchActivity: () => branchActivity
});
var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2632);
var _repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2948);
const mostPages = 100;
async function branchActivity(client, repository, branch, since) {
	const parameters = {
		...repository,
		ref: `refs/heads/${branch}`,
		per_page: 100
	};
	const of = `the activity of ${(0, _repository_js__WEBPACK_IMPORTED_MODULE_1__.fq)(repository)}, branch ${branch}`;
	const found = [];
	let page = 0;
	for await (const items of client.pages("/repos/{owner}/{repo}/activity", parameters, of)) {
		if (++page > mostPages) throw tooMany(of);
		const entries = items.map(activityIn);
		found.push(...entries.filter(({ at }) => Date.parse(at) >= since.getTime()));
		if (entries.some(({ at }) => Date.parse(at) < since.getTime())) break;
	}
	return found;
}
function activityIn(found) {
	return {
		kind: found.member("activity_type").text(),
		by: found.member("actor").orNull((actor) => actor.member("login").name()),
		at: found.member("timestamp").instant(),
		before: found.member("before").sha(),
		after: found.member("after").sha()
	};
}
const tooMany = (of) => new _error_js__WEBPACK_IMPORTED_MODULE_0__.y("refused", `There is too much of ${of} to read it all.`, "Look at fewer days at once.");
})
};
