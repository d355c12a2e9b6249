export const modules = {
804: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { ChangeSchema: () => ChangeSchema });
var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9435);
var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3258);
const instant = zod__WEBPACK_IMPORTED_MODULE_0__.w$({ offset: true }).describe("An instant, ISO 8601 with zone");
const login = zod__WEBPACK_IMPORTED_MODULE_1__.YjP().min(1).describe("A GitHub login");
const sha = zod__WEBPACK_IMPORTED_MODULE_1__.YjP().regex(/^[0-9a-f]{7,64}$/i, "expected a commit SHA (7 to 64 hex digits)");
const count = zod__WEBPACK_IMPORTED_MODULE_1__.Whr().min(0);
const person = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
	login,
	bot: zod__WEBPACK_IMPORTED_MODULE_1__.zMY().default(false),
	startedBy: login.optional().describe("Who started this coding agent")
});
const gitIdentity = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
	login: login.nullable().describe("null: GitHub knows no account for this address"),
	name: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().default(""),
	email: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().default("")
});
const pin = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
	name: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().min(1).describe("What is used, e.g. actions/checkout"),
	version: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().min(1).describe("The version that the comment beside the commit states"),
	commit: sha,
	matches: zod__WEBPACK_IMPORTED_MODULE_1__.zMY().nullable().describe("Whether the tag of that version is this commit; null: not known")
});
const compared = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
	change: zod__WEBPACK_IMPORTED_MODULE_1__.k5n(["added", "removed"]),
	ecosystem: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().describe("As GitHub calls it: npm, pip, gomod …"),
	name: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().min(1),
	version: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().describe("The version or constraint; empty: GitHub knows none")
});
const file = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
	path: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().min(1),
	previousPath: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().min(1).optional().describe("The name before a rename; it counts as touched"),
	status: zod__WEBPACK_IMPORTED_MODULE_1__.k5n([
		"added",
		"removed",
		"modified",
		"renamed",
		"copied",
		"changed",
		"unchanged"
	]),
	additions: count.default(0),
	deletions: count.default(0),
	patch: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional().describe("Missing for binary and very large files"),
	mode: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().regex(/^[0-7]{6}$/, "expected the mode of a file in git, such as 100644").nullable().optional().describe("At the head, of what could be a link (120000) or a submodule (160000); null: could not be read"),
	before: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().nullable().optional().describe("The text at the merge base, of a manifest whose patch does not tell enough; null: it was not there"),
	after: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().nullable().optional().describe("The text at the head, likewise"),
	pins: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(pin).optional().describe("Commits that it pins, whose versions it states in comments alone"),
	compared: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(compared).optional().describe("What GitHub's dependency review lists for a manifest that could not be read; it never lowers a category")
});
const commit = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
	sha,
	parents: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(sha).default([]),
	authors: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(gitIdentity).describe("The author and every Co-authored-by"),
	committer: gitIdentity.nullable().default(null),
	message: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().default(""),
	mergesBaseOnly: zod__WEBPACK_IMPORTED_MODULE_1__.zMY().nullable().default(null).describe("A merge of the base branch that changed nothing else; null: not known")
});
const review = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
	author: person.nullable().describe("null: the account was deleted"),
	state: zod__WEBPACK_IMPORTED_MODULE_1__.k5n([
		"APPROVED",
		"CHANGES_REQUESTED",
		"COMMENTED",
		"DISMISSED",
		"PENDING"
	]),
	commit: sha.nullable().default(null),
	sameDiffAsHead: zod__WEBPACK_IMPORTED_MODULE_1__.zMY().nullable().default(null).describe("Whether the reviewed commit shows the same diff as the head; null: not known"),
	filesChangedSince: count.optional().describe("In how many files its diff differs from that of the head"),
	submittedAt: instant,
	canPush: zod__WEBPACK_IMPORTED_MODULE_1__.zMY().default(false).describe("Whether the reviewer has write access")
});
const thread = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
	resolved: zod__WEBPACK_IMPORTED_MODULE_1__.zMY(),
	path: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional(),
	url: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional()
});
const check = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
	name: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().min(1),
	kind: zod__WEBPACK_IMPORTED_MODULE_1__.k5n(["check-run", "status"]),
	app: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional(),
	workflow: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional(),
	required: zod__WEBPACK_IMPORTED_MODULE_1__.zMY().nullable().default(null),
	own: zod__WEBPACK_IMPORTED_MODULE_1__.zMY().default(false).describe("The gate's own run, which it never waits for"),
	status: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().describe("completed, in_progress, queued …"),
	conclusion: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().nullable().default(null).describe("success, failure, neutral, skipped …; null while it runs"),
	startedAt: instant.optional(),
	completedAt: instant.optional()
});
const labelEvent = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
	label: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
	actor: login.nullable(),
	at: instant,
	added: zod__WEBPACK_IMPORTED_MODULE_1__.zMY()
});
const ChangeSchema = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
	schemaVersion: zod__WEBPACK_IMPORTED_MODULE_1__.euz(1).default(1),
	readAt: instant.optional().describe("When these facts were read"),
	repository: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().regex(/^[^/\s]+\/[^/\s]+$/, "expected OWNER/REPO"),
	number: zod__WEBPACK_IMPORTED_MODULE_1__.Whr().min(0),
	url: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional(),
	state: zod__WEBPACK_IMPORTED_MODULE_1__.k5n([
		"open",
		"closed",
		"merged"
	]).default("open"),
	title: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
	body: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().nullable(),
	bodyEditedAt: instant.nullable().optional(),
	bodyEditor: login.nullable().optional(),
	author: person.nullable().describe("null: the account was deleted"),
	draft: zod__WEBPACK_IMPORTED_MODULE_1__.zMY().default(false),
	labels: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP()).default([]),
	base: zod__WEBPACK_IMPORTED_MODULE_1__.rej({
		ref: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().min(1),
		sha,
		changedAt: instant.optional()
	}),
	head: zod__WEBPACK_IMPORTED_MODULE_1__.rej({
		ref: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().min(1),
		sha,
		repository: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().nullable().optional()
	}),
	createdAt: instant,
	readyForReviewAt: instant.nullable().default(null),
	mergedAt: instant.nullable().default(null),
	mergedBy: login.nullable().default(null),
	mergeCommit: sha.nullable().default(null),
	files: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(file).optional(),
	commits: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(commit).optional().describe("Oldest first"),
	reviews: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(review).optional(),
	threads: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(thread).optional(),
	checks: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(check).optional(),
	labelEvents: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(labelEvent).optional(),
	linkedIssues: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP()).nullable().optional().describe("Issues that merging this pull request closes"),
	reviewRequests: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.KCZ([zod__WEBPACK_IMPORTED_MODULE_1__.rej({ login }), zod__WEBPACK_IMPORTED_MODULE_1__.rej({ team: zod__WEBPACK_IMPORTED_MODULE_1__.YjP() })])).nullable().optional(),
	pushes: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.rej({
		by: login,
		at: instant,
		sha
	})).nullable().optional(),
	reverts: zod__WEBPACK_IMPORTED_MODULE_1__.rej({
		number: zod__WEBPACK_IMPORTED_MODULE_1__.Whr(),
		mergedAt: instant,
		exact: zod__WEBPACK_IMPORTED_MODULE_1__.zMY().nullable(),
		ofRevert: zod__WEBPACK_IMPORTED_MODULE_1__.zMY().optional()
	}).nullable().optional().describe("The merged change that this one undoes; ofRevert: it was itself a revert"),
	judged: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.rej({
		category: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
		at: instant
	})).nullable().optional(),
	teams: zod__WEBPACK_IMPORTED_MODULE_1__.g1P(zod__WEBPACK_IMPORTED_MODULE_1__.YjP(), zod__WEBPACK_IMPORTED_MODULE_1__.YOg(login).nullable()).nullable().optional(),
	totals: zod__WEBPACK_IMPORTED_MODULE_1__.jgl(zod__WEBPACK_IMPORTED_MODULE_1__.k5n([
		"files",
		"commits",
		"reviews",
		"threads",
		"checks",
		"labelEvents"
	]), count).nullable().optional(),
	policyOnDefaultBranch: zod__WEBPACK_IMPORTED_MODULE_1__.k5n([
		"absent",
		"valid",
		"invalid"
	]).nullable().optional()
});
})
};
