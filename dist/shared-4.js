export const modules = {
3194: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	E4: () => dispatched,
	Kd: () => pullRequestNumber,
	Nc: () => mergeGroupIn,
	_M: () => repositoryOf,
	y9: () => malformedEvent,
	zC: () => occasionOf
});
var _answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8510);
var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2632);
var _repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2948);
const supportedEvents = [
	...[
		"pull_request",
		"pull_request_target",
		"pull_request_review"
	],
	"merge_group",
	"workflow_run",
	"status",
	"check_run",
	"workflow_dispatch",
	"schedule"
];
function occasionOf(eventName, payload) {
	const name = supportedEvents.find((one) => one === eventName);
	if (name === void 0) {
		const problem = `change-gate does not run on the event ${JSON.stringify(eventName)}.`;
		throw new _error_js__WEBPACK_IMPORTED_MODULE_1__.y("event", problem, `Run it on ${listed(supportedEvents)}.`);
	}
	if (!(0, _answer_js__WEBPACK_IMPORTED_MODULE_0__.u)(payload)) throw malformedEvent("payload", "an object");
	const event = new _answer_js__WEBPACK_IMPORTED_MODULE_0__.F(payload, "payload", malformedEvent);
	switch (name) {
		case "pull_request":
		case "pull_request_target":
		case "pull_request_review": return ofPullRequest(name, event);
		case "merge_group": return ofMergeGroup(event);
		case "workflow_run": {
			const run = event.member("workflow_run");
			return ofCommit(event, run.member("head_sha"), run.optional("head_branch"));
		}
		case "check_run": {
			const run = event.member("check_run");
			return ofCommit(event, run.member("head_sha"), run.optional("check_suite")?.optional("head_branch"));
		}
		case "status": return {
			...ofCommit(event, event.member("sha")),
			context: event.member("context").text()
		};
		case "workflow_dispatch": return ofDispatch(event);
		case "schedule": return {
			kind: "sweep",
			...repositoryOf(event)
		};
	}
}
function ofPullRequest(name, event) {
	const pullRequest = event.member("pull_request");
	const number = pullRequest.member("number");
	if (number.count() === 0) throw malformedEvent(number.at, "a number from 1 on");
	const changedFiles = pullRequest.optional("changed_files")?.count();
	const head = pullRequest.optional("head");
	const from = head?.optional("repo")?.optional("full_name")?.text() ?? null;
	const repository = repositoryOf(event);
	const fork = from === null || from.toLowerCase() !== `${repository.owner}/${repository.repo}`.toLowerCase();
	return {
		kind: "pull-request",
		...repository,
		number: number.count(),
		...changedFiles === void 0 ? {} : { changedFiles },
		head: head?.optional("sha")?.sha() ?? null,
		base: pullRequest.optional("base")?.optional("ref")?.text() ?? null,
		defaultBranch: defaultBranchOf(event),
		readOnly: name === "pull_request_review" && fork
	};
}
const queueRef = /^(?:refs\/heads\/)?gh-readonly-queue\/(.+)\/pr-(\d{1,10})-[0-9a-f]+$/;
function mergeGroupIn(ref) {
	const [, base, number] = queueRef.exec(ref) ?? [];
	return base === void 0 || number === void 0 ? null : {
		base,
		number: Number(number)
	};
}
function ofMergeGroup(event) {
	const group = event.member("merge_group");
	const base = group.member("base_ref").text().replace(/^refs\/heads\//, "");
	const number = mergeGroupIn(group.member("head_ref").text())?.number ?? null;
	const head = group.member("head_sha").sha();
	return {
		kind: "merge-group",
		...repositoryOf(event),
		head,
		base,
		number,
		defaultBranch: defaultBranchOf(event)
	};
}
function ofCommit(event, sha, branch) {
	return {
		kind: "commit",
		...repositoryOf(event),
		head: sha.sha(),
		headRef: branch === void 0 ? null : branch.text(),
		context: null
	};
}
function ofDispatch(event) {
	const number = dispatched(event);
	const repository = repositoryOf(event);
	return number === null ? {
		kind: "all",
		...repository
	} : {
		kind: "number",
		...repository,
		number
	};
}
function dispatched(event) {
	const given = event.optional("inputs")?.optional("pull-request")?.text().trim() ?? "";
	return given === "" ? null : pullRequestNumber(given, "the workflow’s input “pull-request”");
}
const largestNumber = 2 ** 31 - 1;
function pullRequestNumber(text, where) {
	const [, digits] = /^#?([1-9]\d{0,9})$/.exec(text.trim()) ?? [];
	if (digits !== void 0 && Number(digits) <= largestNumber) return Number(digits);
	const problem = `${JSON.stringify(text)} in ${where} is no number of a pull request.`;
	throw new _error_js__WEBPACK_IMPORTED_MODULE_1__.y("event", problem, "Write e.g. 42, or leave it empty for all.");
}
const defaultBranchOf = (event) => event.member("repository").optional("default_branch")?.text() ?? null;
function repositoryOf(event) {
	const repository = event.member("repository");
	const owner = repository.member("owner").member("login");
	if (!(0, _repository_js__WEBPACK_IMPORTED_MODULE_2__.u8)(owner.text())) throw malformedEvent(owner.at, "an owner's login");
	const name = repository.member("name");
	if (!(0, _repository_js__WEBPACK_IMPORTED_MODULE_2__.en)(name.text())) throw malformedEvent(name.at, "a repository's name");
	return {
		owner: owner.text(),
		repo: name.text()
	};
}
function malformedEvent(at, expected) {
	return new _error_js__WEBPACK_IMPORTED_MODULE_1__.y("event", `The event has not ${expected} at ${at}.`, "Hand over the payload as GitHub sent it, in the file that GITHUB_EVENT_PATH names.");
}
const listed = (names) => `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
})
};
