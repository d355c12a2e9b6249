import { modules as shared1 } from "./shared-1.js";
import { modules as shared2 } from "./shared-6.js";
// 605.index.js
const id = 605;
const ids = [605];
const modules = {
...shared1,
...shared2,
5945: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { runOnPullRequest: () => runOnPullRequest });
var lists = __webpack_require__(2143);
var query = __webpack_require__(7890);
var github_repository = __webpack_require__(2948);
const commentsQuery = `query comments(
  $owner: String!, $repo: String!, $number: Int!, $size: Int!, $after: String
) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      comments(first: $size, after: $after) ${(0, query.p_)("fullDatabaseId viewerDidAuthor body")}
    }
  }
}`;
async function findComment(client, { number, ...repository }, marker) {
	const of = `the comments of ${(0, github_repository.fq)(repository)}#${number}`;
	const { owner, repo } = repository;
	const list = (data) => data.path("repository", "pullRequest", "comments");
	const variables = {
		owner,
		repo,
		number
	};
	for await (const { nodes } of (0, lists.E0)(client, of, {
		query: commentsQuery,
		variables,
		list
	})) for (const node of nodes) {
		const body = node.member("body").text();
		if (node.member("viewerDidAuthor").flag() && body.startsWith(marker)) return {
			id: String(node.member("fullDatabaseId").value),
			body
		};
	}
	return null;
}
async function createComment(client, { number, ...repository }, body) {
	const { owner, repo } = repository;
	await client.send("POST", "/repos/{owner}/{repo}/issues/{issue_number}/comments", {
		owner,
		repo,
		issue_number: number,
		body
	}, commentOf(repository, number));
}
async function updateComment(client, { number, ...repository }, id, body) {
	const { owner, repo } = repository;
	await client.send("PATCH", "/repos/{owner}/{repo}/issues/comments/{comment_id}", {
		owner,
		repo,
		comment_id: id,
		body
	}, commentOf(repository, number));
}
const commentOf = (repository, number) => `the comment on ${(0, github_repository.fq)(repository)}#${number}`;
var docs_url = __webpack_require__(7388);
var summary = __webpack_require__(1648);
var publish = __webpack_require__(532);
const marker = "<!-- change-gate -->";
const longestComment = 64512;
async function keepComment(gate, { decision, live }) {
	const { client, repository, settings, runUrl } = gate;
	if (settings.comment === "off") return;
	const target = {
		...repository,
		number: live.change.number
	};
	const known = await findComment(client, target, marker);
	const asked = decision.verdict === "fail" || decision.verdict === "unknown";
	if (known === null && settings.comment === "on-failure" && !asked) return;
	const { timezone } = live.policy.policy.calendar;
	const reportOnly = (0, publish.fN)(gate, live);
	const report = (0, summary.z)(decision, {
		timezone,
		docsUrl: docs_url.f,
		runUrl,
		reportOnly,
		sizeLimit: longestComment
	});
	const body = `${marker}\n${report}`;
	if (known === null) await createComment(client, target, body);
	else if (comparable(known.body) !== comparable(body)) await updateComment(client, target, known.id, body);
}
const comparable = (body) => body.replace(/\r\n/g, "\n").replace(/<sub>[^\n]* · head (`[0-9a-f]+`) · [^\n]*<\/sub>\s*$/, "$1").trim();
var drift = __webpack_require__(1635);
var judge = __webpack_require__(9657);
var pull_request = __webpack_require__(8483);
var read = __webpack_require__(9940);
var error = __webpack_require__(2632);
var open_pull_requests = __webpack_require__(8201);
var user_error = __webpack_require__(2630);
var output = __webpack_require__(1523);
var tell = __webpack_require__(5700);
async function runOnPullRequest(gate, number, event = {}, begun = (0, read.W)(gate, number, event)) {
	const { readOnly } = event;
	const missing = missingSweeps(gate);
	const outcome = await (0, pull_request.I0)(gate, number, {
		begun,
		readOnly: readOnly === true
	}).catch(async (thrown) => {
		await (isWhole(gate, event) ? sayUnjudged(gate, event, thrown) : takeBack(gate, number));
		throw thrown;
	});
	const { change } = outcome.live;
	if (change.state !== "open") {
		const message = `${change.repository}#${change.number} is ${change.state}: there is nothing left to judge.`;
		if (gate.settings.verdict === "job" && (change.state === "closed" || !outcome.gated)) (0, tell.ZL)(gate, message);
		else (0, output.lm)(message);
		return;
	}
	if (!outcome.gated) {
		notGated(gate, outcome);
		return;
	}
	await (0, tell.qz)(gate, outcome, [...notRequired(gate, outcome), ...await missing]);
	await comment(gate, outcome, readOnly === true);
}
function notGated(gate, { live: { change, defaultBranch } }) {
	const { settings } = gate;
	const gated = settings.branches?.join(", ") ?? defaultBranch ?? "the default branch";
	const message = `${change.repository}#${change.number} goes to ${change.base.ref}, which is not gated (${gated} is): nothing is published.`;
	if (settings.verdict === "status") (0, output.lm)(message);
	else (0, tell.ZL)(gate, `${message} A green job would count as the verdict on this commit: let the workflow run for gated branches only (“branches:” under the event).`);
}
const isWhole = ({ settings }, { head, base, defaultBranch, readOnly }) => readOnly === true || Boolean(head && base && (defaultBranch || settings.branches !== null));
async function sayUnjudged(gate, { head, base, defaultBranch, readOnly }, thrown) {
	if (gate.settings.verdict === "job" || readOnly === true) return;
	if (!head || !base || !(0, judge.m)(gate, base, defaultBranch ?? null)) return;
	const why = thrown instanceof error.y ? "GitHub could not be read; see the run" : "see the run";
	await (0, publish.mk)(gate, head, (0, publish.bC)(gate, why), null).catch(() => void 0);
}
async function takeBack(gate, number) {
	const { client, repository, settings, own } = gate;
	if (settings.verdict === "job") return;
	const asked = {
		context: settings.statusName,
		own
	};
	const now = await (0, open_pull_requests.Hl)(client, {
		...repository,
		number
	}, asked).catch(() => null);
	if (now === null || now.status === null) return;
	await (0, publish.mk)(gate, now.head, (0, publish.bC)(gate, "see the run"), now.status).catch(() => void 0);
}
async function comment(gate, judged, readOnly) {
	try {
		await keepComment(gate, judged);
	} catch (thrown) {
		if (!(thrown instanceof user_error.yo)) throw thrown;
		if (!readOnly || !(0, publish.wY)(thrown)) (0, output.R8)(`The comment could not be kept: ${thrown.message}`);
	}
}
async function missingSweeps(gate) {
	if (gate.settings.verdict === "job") return [];
	return (0, drift.GG)(gate);
}
function notRequired({ settings }, { live: { change } }) {
	const own = change.checks?.find((check) => check.own && check.kind === "status");
	if (settings.verdict === "job" || own?.required !== false) return [];
	return [(0, drift.yd)(change.base.ref, own.name, "this pull request")];
}
}),
7735: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { refinement: () => refinement });
var src_change = __webpack_require__(2898);
var entry_kind = __webpack_require__(3966);
var error = __webpack_require__(2632);
var lists = __webpack_require__(2143);
const empty = new Map();
class TooMuch extends Error {}
async function differencesOfTrees(client, target, before, after, most) {
	let asked = 0;
	const changes = new Map();
	async function read(sha, whole) {
		if (++asked > most) throw new TooMuch();
		const { owner, repo } = target;
		const parameters = {
			owner,
			repo,
			tree_sha: sha,
			...whole ? { recursive: "1" } : {}
		};
		const answer = await client.get("/repos/{owner}/{repo}/git/trees/{tree_sha}", parameters, (0, lists.Vb)(target));
		if (answer.member("truncated").flag()) throw new TooMuch();
		const entries = answer.member("tree").items().map((item) => [item.member("path").name(), {
			mode: item.member("mode").name(),
			oid: item.member("sha").sha(),
			isFolder: item.member("type").text() === "tree"
		}]);
		return new Map(entries);
	}
	async function descend(folder, one, other) {
		const whole = one === null || other === null;
		const [old, now] = await Promise.all([one, other].map((sha) => sha === null ? empty : read(sha, whole)));
		await compare(folder, old ?? empty, now ?? empty, whole);
	}
	async function compare(folder, old, now, whole) {
		const below = [];
		for (const name of new Set([...old.keys(), ...now.keys()])) {
			const [one, other] = [old.get(name), now.get(name)];
			if (one?.oid === other?.oid && one?.mode === other?.mode) continue;
			const path = `${folder}${name}`;
			const change = {
				before: fileIn(one),
				after: fileIn(other)
			};
			if (change.before !== null || change.after !== null) changes.set(path, change);
			const folders = [one, other].map((node) => node?.isFolder ? node.oid : null);
			if (!whole && folders.some((sha) => sha !== null)) below.push(descend(`${path}/`, folders[0] ?? null, folders[1] ?? null));
		}
		await Promise.all(below);
	}
	try {
		await descend("", before, after);
		return changes;
	} catch (thrown) {
		if (thrown instanceof TooMuch) return null;
		throw thrown;
	}
}
const fileIn = (node) => node === void 0 || node.isFolder ? null : {
	mode: node.mode,
	oid: node.oid
};
const MOST_TREES = 400;
async function completeFiles(client, target, listed, head, compare) {
	try {
		const { mergeBase } = await compare(head);
		const changes = await differencesOfTrees(client, target, mergeBase, head, MOST_TREES);
		return changes === null ? null : completed(listed, changes);
	} catch (thrown) {
		if (thrown instanceof error.y) return null;
		throw thrown;
	}
}
function completed(listed, changes) {
	const rest = new Map(changes);
	for (const { path, previousPath, status } of listed) {
		if (!rest.delete(path)) return null;
		if (previousPath !== void 0 && status === "renamed") rest.delete(previousPath);
	}
	return [...listed.map((file) => withMode(file, changes)), ...filesOf(rest)];
}
function filesOf(changes) {
	const moved = new Map();
	for (const [path, { before, after }] of changes) if (before !== null && after === null) moved.set(before.oid, [...moved.get(before.oid) ?? [], path]);
	const sources = new Set();
	const files = [...changes].flatMap(([path, { before, after }]) => {
		if (after === null) return [];
		const previousPath = before === null ? moved.get(after.oid)?.shift() : void 0;
		const { mode } = after;
		if (previousPath === void 0) return [{
			...file(path, before === null ? "added" : "modified"),
			mode
		}];
		sources.add(previousPath);
		return [{
			...file(path, "renamed"),
			previousPath,
			mode
		}];
	});
	const removed = [...changes].filter(([path, { after }]) => after === null && !sources.has(path));
	return [...files, ...removed.map(([path]) => file(path, "removed"))];
}
function withMode(file, changes) {
	const mode = changes.get(file.path)?.after?.mode;
	return mode === void 0 || !(0, entry_kind.I)(file) ? file : {
		...file,
		mode
	};
}
const file = (path, status) => ({
	path,
	status,
	additions: 0,
	deletions: 0
});
var opinions = __webpack_require__(6375);
var github_files = __webpack_require__(9533);
const MOST_FILES = 300;
async function comparison_compare(client, target, base, commit) {
	const { owner, repo } = target;
	const parameters = {
		owner,
		repo,
		basehead: `${base}...${commit}`
	};
	const answer = await client.get("/repos/{owner}/{repo}/compare/{basehead}", parameters, (0, lists.Vb)(target));
	const files = answer.optional("files")?.items() ?? null;
	return {
		commit,
		mergeBase: answer.member("merge_base_commit").member("sha").sha(),
		tree: treeOf(commit, answer),
		files: files === null || files.length >= MOST_FILES ? null : files.map(github_files.ho)
	};
}
function treeOf(commit, answer) {
	const base = answer.member("merge_base_commit");
	const last = [base, ...answer.member("commits").items()].at(-1) ?? base;
	return last.member("sha").value === commit ? last.path("commit", "tree", "sha").sha() : null;
}
function comparisonsWith(client, target, base) {
	const asked = new Map();
	return (commit) => {
		const known = asked.get(commit) ?? comparison_compare(client, target, base, commit);
		asked.set(commit, known);
		return known;
	};
}
var graphql_answer = __webpack_require__(478);
function entriesQuery(commits, paths) {
	const files = named("p", paths).map((name) => `${name}: file(path: $${name}) { oid mode }`);
	const objects = named("c", commits).map((name) => `${name}: object(oid: $${name}) { ... on Commit { oid ${files.join(" ")} } }`);
	return `query entries($owner: String!, $repo: String!, ${[...named("c", commits).map((name) => `$${name}: GitObjectID!`), ...named("p", paths).map((name) => `$${name}: String!`)].join(", ")}) {
  repository(owner: $owner, name: $repo) { ${objects.join("\n")} }
}`;
}
function textsQuery(count) {
	const text = "__typename ... on Blob { oid byteSize isBinary isTruncated text }";
	const objects = named("e", count).map((name) => `o${name.slice(1)}: object(expression: $${name}) { ${text} }`);
	return `query texts($owner: String!, $repo: String!, ${named("e", count).map((name) => `$${name}: String!`).join(", ")}) {
  repository(owner: $owner, name: $repo) { ${objects.join("\n")} }
}`;
}
const merged = `number mergedAt baseRefName title body
  commits(first: 100) { totalCount nodes { commit { message } } }
  mergeCommit {
    oid
    parents(first: 3) { nodes { oid } }
    history(first: 100) { nodes { message parents(first: 1) { nodes { oid } } } }
  }`;
function mergedQuery(numbers, commits) {
	const byNumber = named("n", numbers).map((name) => `${name}: pullRequest(number: $${name}) { ${merged} }`);
	const byCommit = named("c", commits).map((name) => `${name}: object(expression: $${name}) {
      ... on Commit { associatedPullRequests(first: 5) { nodes { ${merged} } } }
    }`);
	return `query merged($owner: String!, $repo: String!, ${[...named("n", numbers).map((name) => `$${name}: Int!`), ...named("c", commits).map((name) => `$${name}: String!`)].join(", ")}) {
  repository(owner: $owner, name: $repo) { ${[...byNumber, ...byCommit].join("\n")} }
}`;
}
const named = (letter, count) => Array.from({ length: count }, (_, n) => `${letter}${n}`);
const LOOK_UPS = 200;
const MOST_PATHS = 100;
async function readEntries(client, target, commits, paths) {
	const all = commits.map(() => new Map());
	const size = Math.max(1, Math.min(MOST_PATHS, Math.floor(LOOK_UPS / commits.length)));
	const starts = Array.from({ length: Math.ceil(paths.length / size) }, (_, index) => index * size);
	await Promise.all(starts.map(async (start) => {
		(await readBatch(client, target, commits, paths.slice(start, start + size))).forEach((entries, index) => {
			for (const [path, entry] of entries) all[index]?.set(path, entry);
		});
	}));
	return all;
}
async function readBatch(client, target, commits, paths) {
	const variables = Object.fromEntries([...commits.map((commit, index) => [`c${index}`, commit]), ...paths.map((path, index) => [`p${index}`, path])]);
	const { data, refused } = await (0, lists.kA)(client, target, entriesQuery(commits.length, paths.length), variables);
	const [refusal] = refused;
	if (refusal) throw (0, graphql_answer.O)(refusal, (0, lists.Vb)(target));
	return commits.map((commit, index) => {
		const object = data.path("repository", `c${index}`);
		if (object.value === null) throw gone(commit, target);
		return paths.map((path, place) => [path, object.member(`p${place}`).orNull((entry) => ({
			mode: entry.member("mode").count().toString(8).padStart(6, "0"),
			oid: entry.member("oid").sha()
		}))]);
	});
}
function gone(commit, target) {
	const problem = `GitHub no longer has commit ${commit.slice(0, 7)} of ${(0, lists.Vb)(target)}.`;
	return new error.y("not-found", problem, "Run the gate again; if that repeats, ask for a new review of the head.");
}
function sameEdits(before, after, between) {
	const [old, now, base] = [
		hunksOf(before),
		hunksOf(after),
		hunksOf(between)
	];
	if (old === null || now === null || base === null || old.length !== now.length || old.length === 0) return false;
	const edits = base.flatMap(editsOf);
	return old.every((hunk, index) => {
		const other = now[index];
		return other !== void 0 && movedTo(hunk, edits) === other.start && sameLines(hunk.body, other.body);
	});
}
function hunksOf({ patch, additions, deletions }) {
	if (!patch?.startsWith("@@ ")) return null;
	const hunks = [];
	for (const line of patch.split("\n")) {
		const header = /^@@ -(\d{1,9})(?:,(\d{1,9}))? \+\d{1,9}(?:,(\d{1,9}))? @@/.exec(line);
		if (header) {
			const [, start, lines = "1", added = "1"] = header;
			hunks.push({
				start: Number(start),
				lines: Number(lines),
				added: Number(added),
				body: []
			});
		} else hunks.at(-1)?.body.push(line);
	}
	const whole = hunks.every(({ lines, added, body }) => body.length - count(body, "+\\") === lines && body.length - count(body, "-\\") === added);
	const all = hunks.flatMap(({ body }) => body);
	return whole && count(all, "+") === additions && count(all, "-") === deletions ? hunks : null;
}
const count = (body, marks) => body.filter((line) => line !== "" && marks.includes(line.charAt(0))).length;
function editsOf({ start, body }) {
	const edits = [];
	let line = start - 1;
	for (const text of body) {
		const mark = text.charAt(0);
		if (mark === "+") edits.push({
			line,
			by: 1
		});
		else if (mark !== "\\") {
			line++;
			if (mark === "-") edits.push({
				line,
				by: -1
			});
		}
	}
	return edits;
}
function movedTo({ start, lines }, edits) {
	if (lines === 0) return null;
	let offset = 0;
	for (const { line, by } of edits) {
		if (line >= start && line < start + lines - (by === 1 ? 1 : 0)) return null;
		if (line < start) offset += by;
	}
	return start + offset;
}
const sameLines = (one, other) => one.length === other.length && one.every((line, index) => line === other[index]);
async function sameDiff(client, target, one, other) {
	if (one.files === null || other.files === null) return { same: null };
	if (one.mergeBase === one.commit || other.mergeBase === other.commit) return { same: null };
	const sameBase = one.mergeBase === other.mergeBase;
	const { pairs, differing } = pairsOf(one.files, other.files, sameBase);
	if (differing > 0) return {
		same: false,
		differing
	};
	if (sameBase && one.tree !== null && other.tree !== null) return { same: one.tree === other.tree };
	if (pairs.length === 0) return {
		same: true,
		differing: 0
	};
	const [before1, after1, before2, after2] = await readEntries(client, target, [
		one.mergeBase,
		one.commit,
		other.mergeBase,
		other.commit
	], pathsOf(pairs));
	if (!before1 || !after1 || !before2 || !after2) return { same: null };
	const judged = pairs.map((pair) => judge(pair, [
		before1,
		after1,
		before2,
		after2
	]));
	const moved = judged.filter((pair) => pair !== "same" && pair !== "differs");
	const changed = judged.filter((result) => result === "differs").length;
	if (changed > 0 || moved.length === 0) return {
		same: changed === 0,
		differing: changed
	};
	const between = await comparison_compare(client, target, one.mergeBase, other.mergeBase);
	if (between.mergeBase !== one.mergeBase) return {
		same: false,
		differing: moved.length
	};
	if (between.files === null) return { same: null };
	const left = moved.filter((pair) => !editsCarriedOver(pair, between.files ?? [], before2)).length;
	return {
		same: left === 0,
		differing: left
	};
}
function pairsOf(one, other, sameBase) {
	const rest = new Map(other.map((row) => [row.file.path, row]));
	const pairs = [];
	let differing = 0;
	for (const row of one) {
		const match = rest.get(row.file.path);
		rest.delete(row.file.path);
		if (match !== void 0 && mayBeSame(row, match, sameBase)) pairs.push({
			one: row,
			other: match
		});
		else differing++;
	}
	return {
		pairs,
		differing: differing + rest.size
	};
}
function mayBeSame(one, other, sameBase) {
	if (one.file.status !== other.file.status || one.file.previousPath !== other.file.previousPath) return false;
	return one.blob !== null && one.blob === other.blob || !sameBase && one.file.patch !== void 0 && other.file.patch !== void 0;
}
const pathsOf = (pairs) => [...new Set(pairs.flatMap(({ one: { file } }) => [file.path, ...file.previousPath ? [file.previousPath] : []]))];
function judge(pair, all) {
	const { path, previousPath } = pair.one.file;
	const at = (name) => all.map((entries) => entries.get(name) ?? null);
	const places = previousPath === void 0 ? [at(path)] : [at(path), at(previousPath)];
	const equal = (alike) => places.every(([a = null, b = null, c = null, d = null]) => alike(a, c) && alike(b, d));
	if (equal((a, b) => a?.mode === b?.mode && a?.oid === b?.oid)) return "same";
	return equal((a, b) => a?.mode === b?.mode) ? pair : "differs";
}
function editsCarriedOver({ one, other }, between, newBase) {
	const path = one.file.previousPath ?? one.file.path;
	const change = between.find(({ file }) => file.path === path);
	if (change === void 0 || change.file.status !== "modified" || change.blob !== newBase.get(path)?.oid) return false;
	return sameEdits(one.file, other.file, change.file);
}
const MOST_COMMITS = 20;
const END = new Date(864e13);
const approvals = (reviews, head) => (0, opinions.Ny)(reviews, head, END).filter(({ state, author }) => state === "APPROVED" && !author.bot);
async function withReviewedDiffs(client, target, reviews, head, compare) {
	const commits = approvedCommits(reviews, head);
	if (commits.length === 0) return [...reviews];
	const results = await Promise.all(commits.map(async (commit) => [commit, await told(client, target, compare, commit, head)]));
	const byCommit = new Map(results);
	return reviews.map((review) => {
		const found = review.state === "APPROVED" && review.commit !== null ? byCommit.get(review.commit) : void 0;
		if (found === void 0) return review;
		const changed = found.same === false && found.differing !== void 0;
		return {
			...review,
			sameDiffAsHead: found.same,
			...changed ? { filesChangedSince: found.differing } : {}
		};
	});
}
function approvedCommits(reviews, head) {
	const older = approvals(reviews, head).filter(({ commit }) => commit !== null && commit !== head);
	older.sort((a, b) => Number(b.canPush) - Number(a.canPush) || Date.parse(b.submittedAt) - Date.parse(a.submittedAt));
	return [...new Set(older.flatMap(({ commit }) => commit ?? []))].slice(0, MOST_COMMITS);
}
async function told(client, target, compare, commit, other) {
	try {
		const [one, two] = await Promise.all([compare(commit), compare(other)]);
		return await sameDiff(client, target, one, two);
	} catch (thrown) {
		if (thrown instanceof error.y) return { same: null };
		throw thrown;
	}
}
async function withBaseMerges(client, target, commits, approvers, pushes, compare) {
	if (approvers.length === 0) return [...commits];
	const own = new Set(commits.map(({ sha }) => sha));
	const concerns = whoMatters(approvers);
	const pushed = new Set((pushes ?? []).flatMap(({ by, sha }) => concerns({ login: by }) ? [sha] : []));
	const merges = commits.filter((commit) => isMergeOfBase(commit, own) && (pushed.has(commit.sha) || peopleOf(commit).some(concerns)));
	const results = await Promise.all(merges.slice(-20).map(async ({ sha, parents: [first = ""] }) => {
		const { same } = await told(client, target, compare, first, sha);
		return [sha, same];
	}));
	const bySha = new Map(results);
	return commits.map((commit) => {
		const mergesBaseOnly = bySha.get(commit.sha);
		return mergesBaseOnly === void 0 ? commit : {
			...commit,
			mergesBaseOnly
		};
	});
}
function isMergeOfBase({ parents }, own) {
	const [, second, third] = parents;
	return second !== void 0 && third === void 0 && !own.has(second);
}
const peopleOf = ({ authors, committer }) => committer === null ? [...authors] : [...authors, committer];
function whoMatters(logins) {
	const known = new Set(logins.map((login) => login.toLowerCase()));
	return ({ login }) => login === null || known.has(login.toLowerCase());
}
var dependencies_manifests = __webpack_require__(3919);
const MOST_ROWS = 2e4;
const MOST_PAGES = 50;
async function withDependencyReview(client, target, files, head, compare) {
	const unclear = new Set((0, dependencies_manifests.bK)(files));
	if (unclear.size === 0) return [...files];
	try {
		const { mergeBase } = await compare(head);
		const listed = await readReview(client, target, `${mergeBase}...${head}`);
		return files.map((file) => {
			const compared = unclear.has(file) ? rowsOf(file, listed) : [];
			return compared.length === 0 ? file : {
				...file,
				compared
			};
		});
	} catch (thrown) {
		if (thrown instanceof error.y) return [...files];
		throw thrown;
	}
}
async function readReview(client, { owner, repo, number }, basehead) {
	const route = "/repos/{owner}/{repo}/dependency-graph/compare/{basehead}";
	const listed = new Map();
	let [pages, rows] = [0, 0];
	for await (const page of client.pages(route, {
		owner,
		repo,
		basehead
	}, (0, lists.Vb)({
		owner,
		repo,
		number
	}))) {
		rows += page.length;
		if (++pages > MOST_PAGES || rows > MOST_ROWS) return new Map();
		for (const row of page) {
			const manifest = row.member("manifest").name();
			const known = listed.get(manifest) ?? [];
			listed.set(manifest, known);
			known.push(rowOf(row));
		}
	}
	return listed;
}
const rowOf = (row) => ({
	change: row.member("change_type").oneOf(["added", "removed"]),
	ecosystem: row.member("ecosystem").text(),
	name: row.member("name").name(),
	version: row.member("version").text()
});
function rowsOf({ path, previousPath, status }, listed) {
	const rows = [...listed.get(path) ?? []];
	if (status !== "renamed" || previousPath === void 0) return rows;
	return [...rows, ...(listed.get(previousPath) ?? []).filter(({ change }) => change === "removed")];
}
const manifests_MOST_FILES = 20;
const MOST_LONG_TEXTS = 8;
const LONGEST = 1e7;
async function withManifests(client, target, files, head, compare) {
	const doubtful = (0, dependencies_manifests.SK)(files, manifests_MOST_FILES);
	if (doubtful.length === 0) return [...files];
	try {
		const { mergeBase } = await compare(head);
		const read = new Map(await textsOf(client, target, doubtful, {
			mergeBase,
			head
		}));
		return files.map((file) => ({
			...file,
			...read.get(file.path)
		}));
	} catch (thrown) {
		if (thrown instanceof error.y) return [...files];
		throw thrown;
	}
}
async function textsOf(client, target, files, { mergeBase, head }) {
	const wanted = files.flatMap(({ path, previousPath, status }) => [...status === "added" || status === "copied" ? [] : [{
		path,
		side: "before",
		expression: `${mergeBase}:${previousPath ?? path}`
	}], ...status === "removed" ? [] : [{
		path,
		side: "after",
		expression: `${head}:${path}`
	}]]);
	const { owner, repo } = target;
	const variables = {
		...Object.fromEntries(wanted.map(({ expression }, index) => [`e${index}`, expression])),
		owner,
		repo
	};
	const { data } = await client.graphql(textsQuery(wanted.length), () => variables, (0, lists.Vb)(target));
	const repository = data.member("repository");
	let left = MOST_LONG_TEXTS;
	const texts = await Promise.all(wanted.map(async ({ path, side }, index) => {
		const object = repository.member(`o${index}`);
		const text = isLong(object) ? left-- > 0 ? await longText(client, target, object) : void 0 : shortText(object);
		return [path, text === void 0 ? {} : { [side]: text }];
	}));
	const byPath = new Map();
	for (const [path, text] of texts) byPath.set(path, {
		...byPath.get(path),
		...text
	});
	return [...byPath];
}
const isLong = (object) => object.value !== null && object.member("__typename").text() === "Blob" && object.member("isTruncated").flag();
function shortText(object) {
	if (object.value === null) return null;
	if (object.member("__typename").text() !== "Blob" || object.member("isBinary").value !== false) return void 0;
	return object.member("text").orNull((text) => text.text()) ?? void 0;
}
async function longText(client, target, object) {
	if (object.member("byteSize").count() > LONGEST || object.member("isBinary").value !== false) return void 0;
	const { owner, repo } = target;
	try {
		const parameters = {
			owner,
			repo,
			file_sha: object.member("oid").sha()
		};
		const blob = await client.get("/repos/{owner}/{repo}/git/blobs/{file_sha}", parameters, (0, lists.Vb)(target));
		blob.member("encoding").oneOf(["base64"]);
		return Buffer.from(blob.member("content").text(), "base64").toString("utf8");
	} catch (thrown) {
		if (thrown instanceof error.y) return void 0;
		throw thrown;
	}
}
var dependencies_pins = __webpack_require__(2929);
var repository = __webpack_require__(2948);
const mostPins = 50;
async function withPins(client, files) {
	const manifests = files.filter(({ path, patch, after }) => (0, dependencies_manifests.Yh)(path) && /[0-9a-f]{40}/i.test(patch ?? after ?? ""));
	const pins = manifests.length === 0 ? [] : (0, dependencies_pins.W)(manifests).slice(0, mostPins);
	if (pins.length === 0) return [...files];
	const known = await lookUp(client, pins);
	return files.map((file) => {
		const own = known.filter(({ path }) => path === file.path).map(({ path: _path, ...pin }) => pin);
		return own.length === 0 ? file : {
			...file,
			pins: own
		};
	});
}
async function lookUp(client, pins) {
	const asked = pins.flatMap((pin) => {
		const repository = repositoryOf(pin.name);
		return repository === null ? [] : [{
			pin,
			repository
		}];
	});
	const unknown = pins.map((pin) => ({
		...pin,
		matches: null
	}));
	if (asked.length === 0) return unknown;
	try {
		const variables = Object.fromEntries(asked.flatMap(({ pin, repository }, index) => [
			[`o${index}`, repository.owner],
			[`r${index}`, repository.repo],
			[`t${index}`, `refs/tags/${pin.version}`]
		]));
		const { data } = await client.graphql(tagsQuery(asked.length), () => variables, "the tags of pinned actions");
		return pins.map((pin) => {
			const index = asked.findIndex((one) => one.pin === pin);
			return {
				...pin,
				matches: index === -1 ? null : matches(data.optional(`p${index}`), pin.commit)
			};
		});
	} catch (thrown) {
		if (thrown instanceof error.y) return unknown;
		throw thrown;
	}
}
function repositoryOf(name) {
	const [owner = "", repo = ""] = name.split("/");
	return (0, repository.u8)(owner) && (0, repository.en)(repo) ? {
		owner,
		repo
	} : null;
}
function matches(repository, commit) {
	if (repository === void 0) return null;
	const target = repository.optional("ref")?.optional("target");
	if (target === void 0) return false;
	const tagged = target.optional("target")?.optional("oid") ?? target.optional("oid");
	return tagged !== void 0 && tagged.sha() === commit.toLowerCase();
}
function tagsQuery(count) {
	const indices = Array.from({ length: count }, (_, index) => index);
	const variables = indices.map((index) => `$o${index}: String!, $r${index}: String!, $t${index}: String!`);
	const repositories = indices.map((index) => `p${index}: repository(owner: $o${index}, name: $r${index}) {
    ref(qualifiedName: $t${index}) { target { oid ... on Tag { target { oid } } } }
  }`);
	return `query tags(${variables.join(", ")}) { ${repositories.join("\n")} }`;
}
var activity = __webpack_require__(5349);
const pushes_MOST_PAGES = 10;
async function readPushes(client, target, facts) {
	const { repository, head } = facts;
	if (head.repository === null || head.repository === void 0) return {};
	try {
		return { pushes: await pushesTo(client, target, head.repository, facts) };
	} catch (thrown) {
		if (!(thrown instanceof error.y)) throw thrown;
		const elsewhere = head.repository.toLowerCase() !== repository.toLowerCase();
		const hidden = thrown.kind === "not-found" || thrown.kind === "forbidden";
		return elsewhere && hidden ? {} : {
			pushes: null,
			error: thrown
		};
	}
}
async function pushesTo(client, target, repository, { head, createdAt, commits }) {
	const [owner = "", repo = ""] = repository.split("/");
	const parameters = {
		owner,
		repo,
		ref: `refs/heads/${head.ref}`,
		per_page: 100
	};
	const own = new Set(commits.map(({ sha }) => sha));
	const opened = Date.parse(createdAt);
	const found = [];
	let page = 0;
	for await (const items of client.pages("/repos/{owner}/{repo}/activity", parameters, (0, lists.Vb)(target))) {
		if (++page > pushes_MOST_PAGES) throw tooMany(target);
		const entries = items.map(activity.T).filter(({ kind }) => kind !== "branch_deletion");
		for (const { by, at, after } of entries) if (by !== null && (Date.parse(at) >= opened || own.has(after))) found.push({
			by,
			at,
			sha: after
		});
		if (entries.some((one) => Date.parse(one.at) < opened && isFirst(one, own))) break;
	}
	return found.reverse();
}
function tooMany(target) {
	const problem = `The head branch of ${(0, lists.Vb)(target)} has had too many pushes to tell who pushed its commits.`;
	return new error.y("refused", problem, "Open the pull request again from a new branch.");
}
const isFirst = ({ kind, before, after }, own) => kind !== "force_push" && own.has(after) && !own.has(before) && !/^0+$/.test(before);
const refine_modes_MOST_FILES = 1e3;
async function readModes(client, target, files, head) {
	const doubtful = files.filter(entry_kind.I).map(({ path }) => path);
	if (doubtful.length === 0) return new Map();
	const modes = await modesOf(client, target, head, doubtful.slice(0, refine_modes_MOST_FILES));
	return new Map(doubtful.map((path) => [path, modes.get(path) ?? null]));
}
async function modesOf(client, target, head, paths) {
	try {
		const [entries] = await readEntries(client, target, [head], paths);
		return new Map([...entries ?? []].flatMap(([path, entry]) => entry === null ? [] : [[path, entry.mode]]));
	} catch (thrown) {
		if (thrown instanceof error.y) return new Map();
		throw thrown;
	}
}
var exact_undo = __webpack_require__(6799);
var revert_mentions = __webpack_require__(2233);
const MOST_MENTIONS = 5;
async function readMerged(client, target, mentions) {
	const numbers = [...mentions.numbers].filter((number) => number > 0).slice(0, MOST_MENTIONS);
	const shas = [...mentions.shas].slice(0, MOST_MENTIONS);
	if (numbers.length + shas.length === 0) return [];
	const variables = Object.fromEntries([...numbers.map((number, index) => [`n${index}`, number]), ...shas.map((sha, index) => [`c${index}`, sha])]);
	const { data } = await (0, lists.kA)(client, target, mergedQuery(numbers.length, shas.length), variables);
	const repository = data.member("repository");
	const byNumber = numbers.map((_, index) => repository.member(`n${index}`));
	const byCommit = shas.flatMap((_, index) => {
		return repository.member(`c${index}`).orNull((object) => object.optional("associatedPullRequests"))?.member("nodes").items() ?? [];
	});
	const found = [...byNumber, ...byCommit].flatMap((pullRequest) => reverted_merged(pullRequest) ?? []);
	return [...new Map(found.map((each) => [each.number, each])).values()];
}
function reverted_merged(found) {
	if (found.value === null) return null;
	const mergedAt = found.member("mergedAt");
	const commit = found.member("mergeCommit");
	if (mergedAt.value === null || commit.value === null) return null;
	const number = found.member("number").count();
	return {
		number,
		mergedAt: mergedAt.instant(),
		base: found.member("baseRefName").name(),
		commit: commit.member("oid").sha(),
		before: before(commit, found.member("commits"), number),
		texts: [
			found.member("title").text(),
			found.member("body").text(),
			...commit.path("history", "nodes").items().slice(0, 1).map((node) => node.member("message").text())
		]
	};
}
function before(commit, commits, number) {
	const [parent, other] = parentsOf(commit);
	if (parent === void 0) return null;
	const total = commits.member("totalCount").count();
	if (other !== void 0 || total === 1) return parent;
	const messages = commits.member("nodes").items().map((node) => node.path("commit", "message").text());
	if (messages.length < total) return null;
	const history = commit.path("history", "nodes").items().slice(0, total);
	const rebased = history.map((node) => node.member("message").text()).reverse();
	if (total > 0 && rebased.length === total && rebased.every((message, index) => message === messages[index])) return parentsOf(history.at(-1) ?? commit)[0] ?? null;
	return (history[0]?.member("message").text().split("\n", 1)[0] ?? "").trimEnd().endsWith(`(#${number})`) ? parent : null;
}
const parentsOf = (commit) => commit.path("parents", "nodes").items().map((node) => node.member("oid").sha());
const rollback_LONGEST = 78624e5;
async function findRollback(client, target, question) {
	const { texts, repository, base, at } = question;
	try {
		const recent = (await readMerged(client, target, (0, revert_mentions.U7)(texts, repository))).filter((each) => {
			const age = at.getTime() - Date.parse(each.mergedAt);
			return each.base === base && age >= 0 && age <= rollback_LONGEST;
		});
		const answers = await Promise.all(recent.map(async (each) => {
			const exact = await provesUndone(client, target, each, question);
			return {
				number: each.number,
				mergedAt: each.mergedAt,
				exact,
				...(0, revert_mentions.Cj)(each.texts, repository)
			};
		}));
		return answers.find(({ exact }) => exact) ?? answers.find(({ exact }) => exact === null) ?? answers[0] ?? null;
	} catch (thrown) {
		if (thrown instanceof error.y) return null;
		throw thrown;
	}
}
async function provesUndone(client, target, { before, commit }, { head, files, compare }) {
	if (before === null || files === null) return null;
	try {
		const undone = await comparison_compare(client, target, before, commit);
		if (undone.files === null) return null;
		const paths = touched(undone.files.map(({ file }) => file));
		const own = touched(files);
		if (undone.mergeBase !== before || paths.size !== own.size || [...own].some((path) => !paths.has(path))) return false;
		const { mergeBase } = await compare(head);
		const [merged1, merged2, branch1, branch2] = (await readEntries(client, target, [
			before,
			commit,
			mergeBase,
			head
		], [...paths])).map(present);
		if (!merged1 || !merged2 || !branch1 || !branch2) return null;
		return (0, exact_undo.j)((0, exact_undo.i)(branch1, branch2), [(0, exact_undo.i)(merged1, merged2)]);
	} catch (thrown) {
		if (thrown instanceof error.y) return null;
		throw thrown;
	}
}
const touched = (files) => new Set(files.flatMap(({ path, previousPath, status }) => previousPath !== void 0 && status === "renamed" ? [path, previousPath] : [path]));
const present = (entries) => new Map([...entries].flatMap(([path, entry]) => entry ? [[path, entry]] : []));
function refinement(client, target, base, readAt) {
	const shared = {
		client,
		target,
		readAt,
		compare: comparisonsWith(client, target, base)
	};
	return {
		ofFiles: (change) => filesAndRollback({
			...shared,
			change
		}),
		async ofPeople(change) {
			const source = {
				...shared,
				change
			};
			const [reviewed, pushed] = await Promise.all([reviews(source), people(source)]);
			return {
				...pushed,
				facts: {
					...reviewed.facts,
					...pushed.facts
				}
			};
		}
	};
}
async function filesAndRollback(source) {
	const { client, target, change, readAt, compare } = source;
	const { repository, base, head, title, body, commits = [], mergedAt } = change;
	const completed = await allFiles(source);
	const files = {
		...change,
		...completed
	};
	const reverts = findRollback(client, target, {
		repository,
		base: base.ref,
		head: head.sha,
		files: (0, src_change.LO)(files, "files") === null ? files.files ?? null : null,
		texts: [
			title,
			body ?? "",
			...commits.map(({ message }) => message)
		],
		at: mergedAt === null ? readAt : new Date(mergedAt),
		compare
	});
	const listed = files.files;
	const [reverted, read, modes] = await Promise.all([
		reverts,
		listed && withDependencies(source, listed),
		listed && readModes(client, target, listed, head.sha)
	]);
	const refined = read?.map((file) => {
		const mode = modes?.get(file.path);
		return mode === void 0 ? file : {
			...file,
			mode
		};
	});
	return { facts: {
		...completed,
		...refined === void 0 ? {} : { files: refined },
		reverts: reverted
	} };
}
async function withDependencies({ client, target, change, compare }, files) {
	const { sha } = change.head;
	return withPins(client, await withDependencyReview(client, target, await withManifests(client, target, files, sha, compare), sha, compare));
}
async function allFiles({ client, target, change, compare }) {
	const { files, totals } = change;
	if (files === void 0 || totals?.files === void 0 || !(0, github_files.xZ)(files.length, totals.files)) return {};
	const all = await completeFiles(client, target, files, change.head.sha, compare);
	return all === null ? {} : {
		files: all,
		totals: {
			...totals,
			files: all.length
		}
	};
}
async function reviews({ client, target, change, compare }) {
	if (change.reviews === void 0) return { facts: {} };
	return { facts: { reviews: await withReviewedDiffs(client, target, change.reviews, change.head.sha, compare) } };
}
async function people({ client, target, change, compare }) {
	const { commits, reviews = [] } = change;
	const approvers = reviews.filter(({ state, author }) => state === "APPROVED" && author?.bot === false).flatMap(({ author }) => author?.login ?? []);
	if (approvers.length === 0 && !isLabelledByOthers(change) || commits === void 0) return { facts: {} };
	const { error, ...read } = await readPushes(client, target, {
		...change,
		commits
	});
	return {
		facts: {
			...read,
			commits: await withBaseMerges(client, target, commits, approvers, read.pushes, compare)
		},
		...error === void 0 ? {} : { notRead: [{
			fact: "pushes",
			error
		}] }
	};
}
function isLabelledByOthers({ labels, labelEvents = [], author }) {
	return labelEvents.some(({ label, actor, added }) => added && labels.includes(label) && actor !== null && actor !== author?.login && !actor.endsWith("[bot]"));
}
})
};
export { id, ids, modules };
