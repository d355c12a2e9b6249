import { modules as shared1 } from "./shared-4.js";
import { modules as shared2 } from "./shared-5.js";
// 55.index.js
const id = 55;
const ids = [55];
const modules = {
...shared1,
...shared2,
266: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { runRecords: () => runRecords });
var environment = __webpack_require__(1006);
var judge = __webpack_require__(9657);
var pause = __webpack_require__(9352);
var policy_now = __webpack_require__(655);
var records_apart = __webpack_require__(9751);
var activity = __webpack_require__(5349);
var answer = __webpack_require__(8510);
var github_error = __webpack_require__(2632);
var github_event = __webpack_require__(3194);
const recordEvents = [
	"pull_request",
	"pull_request_target",
	"push",
	"workflow_dispatch",
	"schedule"
];
function recordOccasionOf(eventName, payload) {
	const name = recordEvents.find((one) => one === eventName);
	if (name === void 0) {
		const problem = `With “mode: record” change-gate does not run on the event ${JSON.stringify(eventName)}.`;
		throw new github_error.y("event", problem, `Run it on pull_request_target (closed), push, schedule or workflow_dispatch.`);
	}
	if (!(0, answer.u4)(payload)) throw (0, github_event.y9)("payload", "an object");
	const event = new answer.Fn(payload, "payload", github_event.y9);
	const repository = (0, github_event._M)(event);
	switch (name) {
		case "pull_request":
		case "pull_request_target": return {
			...repository,
			...ofClosed(event)
		};
		case "push": return {
			...repository,
			...ofPush(event)
		};
		case "workflow_dispatch": {
			const number = (0, github_event.E4)(event);
			return number === null ? {
				...repository,
				kind: "sweep",
				all: true
			} : {
				...repository,
				kind: "merged",
				number,
				told: null
			};
		}
		case "schedule": return {
			...repository,
			kind: "sweep",
			all: false
		};
	}
}
function ofClosed(event) {
	const action = event.member("action").text();
	if (action !== "closed") {
		const problem = `With “mode: record” a pull request is recorded when it is merged, not when it is ${JSON.stringify(action)}.`;
		throw new github_error.y("event", problem, "Write “types: [closed]” under the event.");
	}
	const pullRequest = event.member("pull_request");
	const number = pullRequest.member("number").count();
	if (!pullRequest.member("merged").flag()) return {
		kind: "closed",
		number
	};
	return {
		kind: "merged",
		number,
		told: {
			mergedAt: pullRequest.member("merged_at").instant(),
			body: pullRequest.member("body").orNull((text) => text.text())
		}
	};
}
function ofPush(event) {
	const ref = event.member("ref").text();
	const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1];
	if (branch === void 0) return {
		kind: "tag",
		ref
	};
	return {
		kind: "push",
		branch,
		before: event.member("before").sha(),
		after: event.member("after").sha(),
		by: event.optional("sender")?.optional("login")?.text() ?? null,
		defaultBranch: event.member("repository").optional("default_branch")?.text() ?? null
	};
}
var record_store = __webpack_require__(699);
var record_path = __webpack_require__(7382);
var external_node_crypto_ = __webpack_require__(7598);
var records_record = __webpack_require__(7708);
var record_markdown = __webpack_require__(9696);
var record_message = __webpack_require__(4670);
var records_branch_readme = __webpack_require__(5812);
var records_branch_tip = __webpack_require__(3837);
const BATCH = 40;
const standingQuery = (count) => {
	const numbers = Array.from({ length: count }, (_, index) => index);
	return `query records($owner: String!, $repo: String!, $commit: GitObjectID!${numbers.map((index) => `, $e${index}: String!`).join("")}) {
  repository(owner: $owner, name: $repo) {
    commit: object(oid: $commit) { oid }${numbers.map((index) => `
    f${index}: object(expression: $e${index}) { __typename oid ... on Blob { text isBinary isTruncated } }`).join("")}
  }
}`;
};
async function readStandings(on, commit, places) {
	const wanted = [...new Set(places)];
	const starts = Array.from({ length: Math.ceil(wanted.length / BATCH) }, (_, index) => index * BATCH);
	const read = await Promise.all(starts.map((start) => readBatch(on, commit, wanted.slice(start, start + BATCH))));
	return new Map(read.flat());
}
async function readBatch(on, commit, places) {
	const expressions = places.map((place, index) => [`e${index}`, `${commit}:${(0, record_path.B5)(place).json}`]);
	const found = await (0, records_branch_tip.Gn)(on, standingQuery(places.length), {
		commit,
		...Object.fromEntries(expressions)
	});
	if (found.member("commit").value === null) throw notYet(on, commit);
	return Promise.all(places.map(async (place, index) => {
		const file = found.member(`f${index}`);
		return [place, file.value === null ? { record: null } : await standingOf(on, place, file)];
	}));
}
function notYet(on, commit) {
	const problem = `GitHub does not show commit ${commit.slice(0, 7)}, the tip of ${(0, records_branch_tip.KT)(on)}.`;
	return new github_error.y("unavailable", problem, "Run the gate again in some minutes.");
}
async function standingOf(on, place, file) {
	if (file.member("__typename").text() !== "Blob") return broken("It is no file");
	if (file.member("isBinary").value === true) return broken("It is no text");
	const text = file.member("isTruncated").flag() ? await wholeText(on, file.member("oid").sha()) : file.member("text").orNull((part) => part.text());
	if (text === null) return broken("It is no text");
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		return broken("It is not JSON");
	}
	const { parseRecord } = await Promise.all([
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
	]).then(__webpack_require__.bind(__webpack_require__, 9390));
	const parsed = parseRecord(value);
	if (!parsed.ok) return { broken: parsed.problems };
	const own = (0, record_path.ZJ)(parsed.record);
	return own === place ? { record: parsed.record } : broken(`It is the record of another change, whose place is ${own}`);
}
const broken = (problem) => ({ broken: [problem] });
async function wholeText(on, oid) {
	const asked = {
		...on.repository,
		file_sha: oid
	};
	const blob = await on.client.get("/repos/{owner}/{repo}/git/blobs/{file_sha}", asked, (0, records_branch_tip.KT)(on));
	blob.member("encoding").oneOf(["base64"]);
	return Buffer.from(blob.member("content").text(), "base64").toString("utf8");
}
const MOST_RECORDS = 95;
const MOST_BYTES = 5e6;
const EMPTY_TREE = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";
async function prepare(on, tip, writes) {
	const places = writes.map(({ place }) => place);
	const { files, acts, written } = await planOf(writes, tip === null ? new Map() : await readStandings(on, tip.commit, places));
	const base = tip?.commit ?? null;
	if (acts.length === 0) return {
		base,
		commit: null,
		written
	};
	const message = `${(0, record_message.V)(acts)}\nWriting: ${(0, external_node_crypto_.randomUUID)()}\n`;
	const fresh = tip === null || tip.tree === EMPTY_TREE;
	const all = fresh ? [{
		path: "README.md",
		content: (0, records_branch_readme.q)(on)
	}, ...files] : files;
	const { client, repository } = on;
	const tree = await client.send("POST", "/repos/{owner}/{repo}/git/trees", {
		...repository,
		...fresh ? {} : { base_tree: tip.tree },
		tree: all.map((file) => ({
			...file,
			mode: "100644",
			type: "blob"
		}))
	}, (0, records_branch_tip.KT)(on));
	return {
		base,
		commit: (await client.send("POST", "/repos/{owner}/{repo}/git/commits", {
			...repository,
			message,
			tree: tree.member("sha").sha(),
			parents: base === null ? [] : [base]
		}, (0, records_branch_tip.KT)(on))).member("sha").sha(),
		written
	};
}
async function planOf(writes, standings) {
	const plan = {
		files: [],
		acts: [],
		written: new Map()
	};
	let bytes = 0;
	for (const { place, next } of writes) {
		const standing = standings.get(place) ?? { record: null };
		if ("broken" in standing) {
			plan.written.set(place, {
				act: null,
				record: null,
				broken: standing.broken
			});
			continue;
		}
		const wanted = next(standing.record);
		if (wanted === null) {
			plan.written.set(place, {
				act: null,
				record: standing.record,
				broken: []
			});
			continue;
		}
		await check(place, standing.record !== null, wanted);
		const { record, act, why = "" } = wanted;
		const { json, markdown } = (0, record_path.B5)(place);
		const files = [{
			path: json,
			content: (0, records_record.Pe)(record)
		}, {
			path: markdown,
			content: (0, record_markdown.z)(record)
		}];
		bytes += Buffer.byteLength(JSON.stringify(files));
		if (bytes > MOST_BYTES && plan.acts.length > 0) break;
		plan.files.push(...files);
		plan.acts.push({
			act,
			place,
			why
		});
		plan.written.set(place, {
			act,
			record,
			broken: []
		});
	}
	return plan;
}
async function check(place, stands, { record, act }) {
	const own = (0, record_path.ZJ)(record);
	if (own !== place) throw new RangeError(`The record of ${own} does not belong at ${place}`);
	if (act === "record" === stands) throw new RangeError(stands ? `${place} was recorded before` : `${place} was never recorded, so nothing to ${act}`);
	const { parseRecord } = await Promise.all([
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
	]).then(__webpack_require__.bind(__webpack_require__, 9390));
	const parsed = parseRecord(JSON.parse((0, records_record.Pe)(record)));
	if (!parsed.ok) throw new RangeError(`The record for ${place} does not follow the schema: ${parsed.problems[0]}`);
}
const holdsRecords = (path) => /^\d{4}(\/\d\d)?$/.test(path);
async function listPlaces(on, tree) {
	return (await recordsIn(on, tree, "")).toSorted(byDate).map(({ place }) => place);
}
async function recordsIn(on, tree, folder) {
	const all = await entriesOf(on, tree, true);
	if (all !== null) return all.flatMap((entry) => recordAt(folder, entry));
	const own = await entriesOf(on, tree, false);
	if (own === null) throw tooMany(on, folder);
	const folders = own.filter(({ type, path }) => type === "tree" && holdsRecords(`${folder}${path}`));
	const below = await Promise.all(folders.map(({ sha, path }) => recordsIn(on, sha, `${folder}${path}/`)));
	return [...own.flatMap((entry) => recordAt(folder, entry)), ...below.flat()];
}
async function entriesOf(on, tree, recursive) {
	const asked = {
		...on.repository,
		tree_sha: tree,
		...recursive ? { recursive: "1" } : {}
	};
	const answer = await on.client.get("/repos/{owner}/{repo}/git/trees/{tree_sha}", asked, (0, records_branch_tip.KT)(on));
	if (answer.member("truncated").flag()) return null;
	return answer.member("tree").items().map((entry) => ({
		path: entry.member("path").name(),
		type: entry.member("type").text(),
		sha: entry.member("sha").sha()
	}));
}
function recordAt(folder, { path, type }) {
	const record = type === "blob" ? (0, record_path.OT)(`${folder}${path}`) : null;
	return record?.format === "json" ? [record] : [];
}
function byDate(one, other) {
	if (one.date !== other.date) return one.date < other.date ? -1 : 1;
	if (one.kind === "pull-request" && other.kind === "pull-request") return one.number - other.number;
	if (one.kind !== other.kind) return one.kind === "pull-request" ? -1 : 1;
	return one.place < other.place ? -1 : 1;
}
function tooMany(on, folder) {
	const problem = `${folder === "" ? "The root" : `The folder ${folder}`} of ${(0, records_branch_tip.KT)(on)} has more files than GitHub lists.`;
	return new github_error.y("refused", problem, "Read the records from a clone of the branch.");
}
var records_branch_attempts = __webpack_require__(5212);
var records_branch_move = __webpack_require__(4443);
async function writeCommit(on, writes, around) {
	const attempts = new records_branch_attempts.ZJ(around);
	const unanswered = new Set();
	let prepared = null;
	async function round() {
		const tip = await (0, records_branch_move.dT)(on, around.log);
		const landed = tip === null ? null : await firstOn(on, tip.commit, unanswered);
		if (landed !== null) return { written: landed.written };
		const base = tip?.commit ?? null;
		if (prepared === null || prepared.base !== base) prepared = await prepare(on, tip, writes);
		const { commit, written } = prepared;
		if (commit === null) return { written };
		const refusal = await send(prepared, commit);
		if (refusal === null) return { written };
		return afterRefusal(on, refusal, base, writes.length);
	}
	async function send(sent, commit) {
		const asBefore = unanswered.has(sent);
		unanswered.add(sent);
		const refusal = await (0, records_branch_move.ob)(on, sent.base, commit).catch((thrown) => {
			if (!asBefore && thrown instanceof github_error.y && !(0, records_branch_attempts.LN)(thrown)) unanswered.delete(sent);
			throw thrown;
		});
		if (!asBefore) unanswered.delete(sent);
		return refusal;
	}
	for (;;) {
		const outcome = await round().catch(failed);
		if ("written" in outcome) return outcome.written;
		const { again, error } = outcome;
		if (again === null || !attempts.another(again)) throw unanswered.size === 0 ? error : uncertain(on, error);
		await attempts.pause();
	}
}
async function afterRefusal(on, refusal, base, count) {
	return !(0, records_branch_move.$i)(refusal) && ((await (0, records_branch_tip.av)(on))?.commit ?? null) === base ? {
		again: "refused",
		error: (0, records_branch_move.hp)(on, refusal)
	} : {
		again: "moved",
		error: overtaken(on, count)
	};
}
async function firstOn(on, tip, sent) {
	for (const one of sent) if (await (0, records_branch_move.Rs)(on, tip, one)) return one;
	return null;
}
function failed(thrown) {
	if (!(thrown instanceof github_error.y)) throw thrown;
	return {
		again: (0, records_branch_attempts.bg)(thrown),
		error: thrown
	};
}
function overtaken(on, count) {
	const what = count === 1 ? "a record was" : `${count} records were`;
	const problem = `Others wrote to ${(0, records_branch_tip.KT)(on)} each time that ${what} to be written.`;
	return new github_error.y("moved", problem, "Run the gate again; the next sweep records what is missing.");
}
function uncertain(on, error) {
	const problem = `${(0, records_branch_tip.Dk)(error)} Whether ${(0, records_branch_tip.KT)(on)} got what was to be written before that is not known.`;
	return new github_error.y(error.kind, problem, error.remedy);
}
function recordsOnBranch(client, repository, { branch = record_store.recordsBranchName, now, wait, random = Math.random, log }) {
	const { owner, repo } = repository;
	const on = {
		client,
		repository: {
			owner,
			repo
		},
		branch
	};
	const around = {
		now,
		wait,
		random,
		log
	};
	return {
		async places() {
			const tip = await (0, records_branch_tip.TU)(on);
			return tip === null ? null : listPlaces(on, tip.tree);
		},
		async read(places) {
			checkPlaces(places);
			if (places.length === 0) return new Map();
			const tip = await (0, records_branch_tip.TU)(on);
			if (tip === null) return new Map(places.map((place) => [place, { record: null }]));
			return readStandings(on, tip.commit, places);
		},
		async write(writes) {
			checkWrites(writes);
			const done = new Map();
			for (let left = writes; left.length > 0; left = left.filter(({ place }) => !done.has(place))) {
				const written = await writeCommit(on, left.slice(0, MOST_RECORDS), around).catch((thrown) => {
					throw thrown instanceof github_error.y ? partly(thrown, done, writes.length) : thrown;
				});
				for (const [place, what] of written) done.set(place, what);
			}
			return done;
		}
	};
}
function checkPlaces(places) {
	const none = places.find((place) => !(0, record_path.Uj)(place));
	if (none !== void 0) throw new RangeError(`${JSON.stringify(none)} is not the place of a record`);
}
function checkWrites(writes) {
	const places = writes.map(({ place }) => place);
	checkPlaces(places);
	const twice = places.find((place, index) => places.indexOf(place) !== index);
	if (twice !== void 0) throw new RangeError(`${twice} is to be written twice at once`);
}
function partly(error, done, all) {
	const count = [...done.values()].filter(({ act }) => act !== null).length;
	if (count === 0) return error;
	const problem = `${(0, records_branch_tip.Dk)(error)} Of ${all} records ${count} had been written before.`;
	return new github_error.y(error.kind, problem, error.remedy);
}
var github_repository = __webpack_require__(2948);
var branch_commits = __webpack_require__(5211);
var lists = __webpack_require__(2143);
var merged = __webpack_require__(7940);
var merged_query = __webpack_require__(877);
var pull_request = __webpack_require__(1859);
const mergeQuery = `query merge($owner: String!, $repo: String!, $number: Int!) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    defaultBranchRef { name }
    pullRequest(number: $number) {
      merged headRefOid ${merged_query.I}
      mergeCommit { oid parents(first: 10) { nodes { oid } } }
    }
  }
}`;
async function readMerge(client, target) {
	const answer = await (0, lists.kA)(client, target, mergeQuery);
	const { repository, pullRequest } = (0, pull_request.U)(answer, target);
	if (!pullRequest.member("merged").flag()) return null;
	const commit = pullRequest.member("mergeCommit");
	return {
		...(0, merged.w)(pullRequest),
		base: pullRequest.member("baseRefName").name(),
		head: pullRequest.member("headRefOid").sha(),
		commit: commit.orNull((found) => found.member("oid").sha()),
		parents: commit.orNull((found) => found.path("parents", "nodes").items().map(parentOf)) ?? [],
		defaultBranch: repository.member("defaultBranchRef").orNull((branch) => branch.member("name").name()),
		viewer: answer.data.path("viewer", "login").text()
	};
}
const parentOf = (parent) => parent.member("oid").sha();
var build_record = __webpack_require__(1067);
var version = __webpack_require__(7325);
const mostRebased = 100;
async function landedBy(client, repository, { commit, parents, head, number }, own) {
	if (commit === null) throw unknown(repository, number, "GitHub shows no merge commit of it");
	if (own === void 0) throw unknown(repository, number, "its own commits could not be read");
	if (commit === head) return ofItsOwn(own);
	const [first] = parents;
	if (first === void 0) return {
		commits: [commit],
		before: null
	};
	if (parents.length > 1) {
		const { ahead } = await (0, branch_commits.$q)(client, repository, first, commit);
		return {
			commits: ahead.map(({ sha }) => sha),
			before: first
		};
	}
	if (own.length <= 1) return {
		commits: [commit],
		before: first
	};
	const history = await (0, branch_commits.uA)(client, repository, commit, Math.min(own.length, mostRebased) + 1);
	return ofLine(client, repository, {
		number,
		commit,
		own
	}, history);
}
function ofItsOwn(own) {
	const shas = new Set(own.map(({ sha }) => sha));
	const before = own.flatMap(({ parents }) => parents).findLast((parent) => !shas.has(parent));
	return {
		commits: own.map(({ sha }) => sha),
		before: before ?? null
	};
}
async function ofLine(client, repository, { number, commit, own }, history) {
	const byName = new Map(history.map((each) => [each.sha, each]));
	const bringers = await (0, branch_commits.bringersOf)(client, repository, [...byName.keys()]);
	const isOurs = (sha) => bringers.get(sha)?.some((one) => one.number === number) === true;
	if (!isOurs(commit)) throw unknown(repository, number, `GitHub does not count ${commit.slice(0, 7)} to it yet`);
	const old = new Set(own.map(({ sha }) => sha));
	const commits = [];
	let next = commit;
	while (next !== null && isOurs(next) && !old.has(next)) {
		commits.unshift(next);
		const parents = byName.get(next)?.parents;
		if (parents === void 0) throw unknown(repository, number, "more commits of it are on the branch than it has");
		next = parents[0] ?? null;
	}
	if (looksCut(commits.length, own, history)) throw unknown(repository, number, "GitHub does not count all of them to it yet");
	return {
		commits,
		before: next
	};
}
function looksCut(count, own, history) {
	const rebased = own.filter(({ parents }) => parents.length < 2);
	const isSame = (index) => history[index] !== void 0 && history[index]?.message === rebased.at(-1 - index)?.message;
	return count < rebased.length && isSame(0) && isSame(count);
}
const unknown = (repository, number, why) => new github_error.y("refused", `Which commits ${(0, github_repository.fq)(repository)}#${number} brought to its base branch cannot be told: ${why}.`, "Let the next sweep look again.");
var github_live = __webpack_require__(5486);
var policy_in_force = __webpack_require__(158);
var read_policy = __webpack_require__(9535);
var github_teams = __webpack_require__(4448);
var src_judge = __webpack_require__(2655);
var roster = __webpack_require__(3731);
var path = __webpack_require__(7096);
var as_of_merge = __webpack_require__(3105);
var replay_merged = __webpack_require__(3124);
const mayPass = ({ kind }) => [
	"unavailable",
	"rate-limited",
	"unauthorized",
	"malformed",
	"moved"
].includes(kind);
async function judgeMerge(recorder, merge, { told, freeze = "" } = {}) {
	const { client, repository, own, shared, policyPath, policyProblem } = recorder;
	if (policyProblem !== void 0) throw policyProblem;
	const options = {
		readAt: recorder.now(),
		own,
		shared,
		...policyPath === void 0 ? {} : { policyPath }
	};
	const target = {
		...repository,
		number: merge.number,
		changedFiles: merge.changedFiles
	};
	const live = await (await (0, github_live.readLive)(client.scoped(), target, options, recorder.policy)).dated();
	const notes = [...live.warnings];
	const isFresh = recorder.now().getTime() - Date.parse(merge.mergedAt) < settling;
	const landed = await landedBy(client, repository, merge, live.change.commits).catch((thrown) => {
		if (!(thrown instanceof github_error.y) || isFresh || mayPass(thrown)) throw thrown;
		notes.push(thrown.message);
		return null;
	});
	const then = await policyThen(recorder, merge, landed, live);
	const asOf = withToldBody((0, as_of_merge.O)(live.change, merge), told);
	const change = {
		...asOf.change,
		policyOnDefaultBranch: then.state,
		teams: then.teams
	};
	const decision = (0, src_judge.S)(change, asOf.at, then.policy, {
		freeze,
		unknown: unknownOf(asOf)
	});
	if (live.incomplete && isFresh && decision.verdict !== "pass") throw notWhole(merge, notes);
	return {
		change: live.change,
		asOf: {
			...asOf,
			change
		},
		decision,
		policy: then.policy,
		landed,
		broken: againstPolicy(decision, then),
		notes
	};
}
const settling = 36e5;
const notWhole = ({ number }, notes) => new github_error.y("unavailable", `#${number} could not be read whole, so nothing is recorded yet: ${notes.join(" ")}`, "Let the next sweep look again.");
function againstPolicy({ lane }, { broken, known }) {
	if (!known) return "Which policy was in force at the merge cannot be told, so it was judged by the one of the capture";
	if (broken === null || lane === "install") return null;
	return "The policy in force at the merge was not valid, so nothing judged it";
}
async function policyThen(recorder, merge, landed, { change, policy, broken }) {
	const { client, repository, policy: central, policyPath = path.k } = recorder;
	const now = {
		policy,
		state: change.policyOnDefaultBranch,
		teams: change.teams,
		broken: broken ?? null,
		known: true
	};
	if (central !== void 0 || merge.defaultBranch === null) return now;
	const isInto = merge.base === merge.defaultBranch;
	const commit = isInto ? landed?.before ?? null : await tipAt(recorder, merge.defaultBranch, merge.mergedAt);
	if (commit === null) return {
		...now,
		known: !isInto
	};
	const before = await (0, policy_in_force.t)(await (0, read_policy.BK)(client, repository, policyPath, commit));
	if (before.policy.sha256 === policy.sha256) return {
		...now,
		state: before.state,
		broken: before.broken ?? null
	};
	const named = [...(0, roster.$)(before.policy.policy), ...before.policy.policy.emergency.declaredBy];
	const { teams } = await (0, github_teams.$)(client, named);
	return {
		policy: before.policy,
		state: before.state,
		teams,
		broken: before.broken ?? null,
		known: true
	};
}
async function tipAt({ client, repository }, branch, at) {
	const since = new Date(at);
	return (await (0, activity.branchActivity)(client, repository, branch, since)).filter((one) => Date.parse(one.at) > since.getTime()).at(-1)?.before ?? null;
}
function withToldBody(asOf, told) {
	if (!(told !== void 0 && Date.parse(told.mergedAt) === asOf.at.getTime()) || !asOf.unknown.includes("body")) return asOf;
	return {
		...asOf,
		change: {
			...asOf.change,
			body: told.body
		},
		unknown: asOf.unknown.filter((fact) => fact !== "body"),
		caveats: asOf.caveats.filter((caveat) => caveat !== "body-edited")
	};
}
function unknownOf({ unknown, caveats: known }) {
	return {
		...unknown.includes("body") ? { body: replay_merged.o["body-edited"] } : {},
		...unknown.includes("checks") && known.includes("checks-later") ? { checks: replay_merged.o["checks-later"] } : {},
		...unknown.includes("checks") && known.includes("checks-gone") ? { checks: replay_merged.o["checks-gone"] } : {}
	};
}
var compliance = __webpack_require__(4470);
var records_reverts = __webpack_require__(1566);
function followedUp(record, { at, ...news }) {
	const links = {
		reverts: (0, records_reverts.PV)([...record.links.reverts, ...news.reverts ?? []]),
		revertedBy: (0, records_reverts.PV)([...record.links.revertedBy, ...news.revertedBy ?? []]),
		issue: news.issue ?? record.links.issue
	};
	const next = {
		...record,
		links,
		followedUpAt: at.toISOString(),
		...afterMerge(record, news)
	};
	return (0, records_record.qf)(record, next) ? record : next;
}
function afterMerge(record, news) {
	if (record.kind === "push") return {};
	const obligations = record.obligations.map((known) => {
		const now = news.obligations?.find(({ id }) => id === known.id);
		return now === void 0 || known.state === "done" || now.state === known.state ? known : {
			...known,
			state: now.state,
			doneAt: now.doneAt,
			by: now.by,
			late: now.late,
			how: now.how
		};
	});
	const reasons = (0, compliance.l)({
		findings: record.findings,
		problems: record.problems,
		obligations
	});
	return {
		obligations,
		verification: news.verification === void 0 || record.verification?.state === "complete" ? record.verification : news.verification,
		reasons,
		compliant: reasons.length === 0
	};
}
const mostReverts = 50;
async function revertingOf(recorder, facts) {
	const claims = (0, records_reverts.Y6)(facts);
	const proven = facts.reverts?.number ?? 0;
	if (claims.numbers.length === 0 && claims.commits.length === 0 && claims.titles.length === 0 && proven === 0) return {
		reverts: [],
		places: new Map()
	};
	const bringers = await bringersNamed(recorder, claims.commits.filter((commit) => /^[0-9a-f]{40}$/.test(commit)).slice(0, mostReverts));
	const numbers = [...claims.numbers.slice(0, mostReverts), ...[...bringers.values()].flat().map(({ number }) => number)];
	const places = await placesOf(recorder, [...new Set([...numbers, ...proven > 0 ? [proven] : []])]);
	const merged = [...(await recorder.store.read([...places.values()])).values()].flatMap((standing) => "record" in standing && standing.record?.kind === "pull-request" ? [namesOf(standing.record)] : []);
	for (const [commit, found] of bringers) for (const { number } of found) if (!merged.some((one) => one.number === number)) merged.push({
		number,
		commits: [commit],
		title: ""
	});
	return {
		reverts: (0, records_reverts.DH)(facts, merged).filter(({ exact }, index) => index < mostReverts || exact !== null),
		places
	};
}
async function bringersNamed({ client, repository }, shas) {
	return (0, branch_commits.bringersOf)(client, repository, shas).catch((thrown) => {
		if (!(thrown instanceof github_error.y) || mayPass(thrown)) throw thrown;
		return new Map();
	});
}
const namesOf = ({ number, title, merge }) => ({
	number,
	title,
	commits: [...new Set([...merge.commit === null ? [] : [merge.commit], ...merge.landed ?? []])]
});
async function placesOf(recorder, numbers) {
	if (numbers.length === 0) return new Map();
	const wanted = new Set(numbers);
	const places = await recorder.store.places() ?? [];
	return new Map(places.flatMap((place) => {
		const number = numberAt(place);
		return number !== null && wanted.has(number) ? [[number, place]] : [];
	}));
}
function numberAt(place) {
	const where = (0, record_path.OT)(`${place}.json`);
	return where?.kind === "pull-request" ? where.number : null;
}
const linkTo = (record) => record.kind === "push" ? {
	number: null,
	commit: record.push.after,
	exact: null
} : {
	number: record.number,
	commit: record.merge.commit,
	exact: null
};
function backLinks({ reverts, places }, by, at) {
	return reverts.flatMap(({ number, exact }) => {
		const place = number === null ? void 0 : places.get(number);
		return place === void 0 ? [] : [backLink(place, {
			...by,
			exact
		}, at)];
	});
}
const backLink = (place, by, at) => ({
	place,
	next: (standing) => {
		if (standing === null) return null;
		const record = followedUp(standing, {
			at,
			revertedBy: [by]
		});
		const who = by.number === null ? `commit ${by.commit?.slice(0, 7)}` : `#${by.number}`;
		return record === standing ? null : {
			record,
			act: "follow-up",
			why: `reverted by ${who}`
		};
	}
});
const patience = [
	5e3,
	1e4,
	2e4
];
var publish = __webpack_require__(532);
var own_status = __webpack_require__(1189);
async function statusAt(client, repository, sha, { context, at }) {
	const route = "/repos/{owner}/{repo}/commits/{ref}/statuses";
	const of = `the statuses of ${(0, github_repository.fq)(repository)}@${sha.slice(0, 7)}`;
	let last = null;
	for await (const page of client.pages(route, {
		...repository,
		ref: sha,
		per_page: 100
	}, of)) for (const status of page) {
		const created = status.member("created_at").instant();
		if (status.member("context").text().toLowerCase() !== context.toLowerCase() || Date.parse(created) > at.getTime()) continue;
		const found = statusIn(status, created);
		last ??= found;
		if (found.state === "success") return found;
		if (Date.parse(created) < at.getTime()) return last;
	}
	return last;
}
const statusIn = (status, at) => ({
	state: status.member("state").oneOf(own_status.Vc),
	by: status.member("creator").orNull((creator) => creator.member("login").name()),
	at,
	description: status.member("description").orNull((text) => text.text()) ?? ""
});
async function statusProblems(recorder, merge, judged) {
	const { settings } = recorder;
	if (settings.verdict === "job" || (0, publish.fN)(recorder, judged)) return [];
	const name = `status “${settings.statusName}”`;
	try {
		return problemsOf(await statusThatLetThrough(recorder, merge), judged.decision.verdict, merge.viewer, name);
	} catch (thrown) {
		if (!(thrown instanceof github_error.y) || mayPass(thrown)) throw thrown;
		return [`Whether the ${name} was green at the merge could not be read: ${thrown.message}`];
	}
}
async function statusThatLetThrough(recorder, { head, commit, mergedAt }) {
	const { client, repository, settings } = recorder;
	const asked = {
		context: settings.statusName,
		at: new Date(mergedAt)
	};
	const onHead = await statusAt(client, repository, head, asked);
	if (onHead?.state === "success" || commit === null || commit === head) return onHead;
	const onGroup = await statusAt(client, repository, commit, asked);
	return onGroup?.state === "success" ? onGroup : onHead;
}
function problemsOf(standing, verdict, viewer, name) {
	if (standing === null) return [`The gate was bypassed: at the merge there was no ${name}`];
	const { state, by, at } = standing;
	if (state !== "success") return [`The gate was bypassed: the ${name} was ${state} at the merge`];
	const green = `The ${name} was green at the merge, set by ${by ?? "a deleted account"} at ${at}`;
	if (!(by?.endsWith("[bot]") === true || (0, own_status.M_)(by, viewer))) return [`${green}, which is neither the gate nor an app: it may be forged`];
	if (verdict === "pass" || verdict === "unknown") return [];
	return [`${green}, though the change was not to be merged: it was stale, or forged`];
}
function combined(writes) {
	const byPlace = new Map();
	for (const write of writes) byPlace.set(write.place, [...byPlace.get(write.place) ?? [], write]);
	return [...byPlace].map(([place, all]) => ({
		place,
		next: (standing) => all.reduce((done, { next }) => after(done, next, standing), null)
	}));
}
function after(done, next, standing) {
	const more = next(done === null ? standing : done.record);
	if (more === null || done === null) return more ?? done;
	const why = [done.why, more.why].filter(Boolean).join(", ");
	return {
		record: more.record,
		act: done.act,
		...why === "" ? {} : { why }
	};
}
var people = __webpack_require__(1783);
var query = __webpack_require__(7890);
const conversationQuery = (on) => `query conversation(
  $owner: String!, $repo: String!, $number: Int!, $size: Int!, $after: String
) {
  repository(owner: $owner, name: $repo) {
    ${on}(number: $number) {
      comments(first: $size, after: $after) ${(0, query.p_)(`id fullDatabaseId viewerDidAuthor body createdAt lastEditedAt author { ${query.eN} } editor { ${query.eN} }`)}
    }
  }
}`;
async function readConversation(client, { on, ...target }) {
	const said = [];
	const whole = {
		query: conversationQuery(on),
		variables: { ...target },
		list: (data) => data.path("repository", on, "comments")
	};
	for await (const { nodes } of (0, lists.E0)(client, `the comments of ${(0, lists.Vb)(target)}`, whole)) said.push(...nodes.filter((node) => node.value !== null).map(saidIn));
	return said;
}
function saidIn(node) {
	const editedAt = node.member("lastEditedAt").orNull((at) => at.instant());
	return {
		nodeId: node.member("id").name(),
		id: String(node.member("fullDatabaseId").value),
		own: node.member("viewerDidAuthor").flag(),
		author: node.member("author").orNull(people.MV),
		body: node.member("body").text(),
		createdAt: node.member("createdAt").instant(),
		editedAt,
		editor: editedAt === null ? null : (0, people.DQ)(node.member("editor")) ?? "ghost"
	};
}
const ownWith = (said, marker) => said.find(({ own, body }) => own && body.startsWith(marker));
async function sayOnce(client, where, { marker, body, known }) {
	if (ownWith(known ?? await readConversation(client, where), marker) !== void 0) return false;
	const { owner, repo, number } = where;
	const of = `the comment on ${(0, lists.Vb)(where)}`;
	const made = await client.send("POST", "/repos/{owner}/{repo}/issues/{issue_number}/comments", {
		owner,
		repo,
		issue_number: number,
		body
	}, of);
	const id = String(made.member("id").count());
	const first = ownWith(await readConversation(client, where), marker);
	if (first === void 0 || first.id === id) return true;
	await client.send("DELETE", "/repos/{owner}/{repo}/issues/comments/{comment_id}", {
		owner,
		repo,
		comment_id: id
	}, of);
	return false;
}
var failure = __webpack_require__(8272);
var graphql_answer = __webpack_require__(478);
const fields = "id number url state body createdAt viewerDidAuthor labels(first: 100) { nodes { name } }";
const issuesQuery = `query issues($owner: String!, $repo: String!, $label: String!, $size: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    issues(first: $size, after: $after, labels: [$label], orderBy: { field: CREATED_AT, direction: DESC }) ${(0, query.p_)(fields)}
  }
}`;
const openIssuesQuery = `query openIssues(
  $owner: String!, $repo: String!, $label: String!, $size: Int!, $after: String
) {
  repository(owner: $owner, name: $repo) {
    issues(
      first: $size, after: $after, labels: [$label], states: OPEN, orderBy: { field: CREATED_AT, direction: ASC }
    ) ${(0, query.p_)(fields)}
  }
}`;
const issueQuery = `query issue($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) { issue(number: $number) { ${fields} } }
}`;
async function findIssues(client, repository, marker, { label, since }) {
	const { owner, repo } = repository;
	const from = since?.getTime() ?? Number.NEGATIVE_INFINITY;
	const found = [];
	const whole = {
		query: issuesQuery,
		variables: {
			owner,
			repo,
			label
		},
		list: (data) => data.path("repository", "issues")
	};
	for await (const { nodes } of (0, lists.E0)(client, `the issues of ${(0, github_repository.fq)(repository)}`, whole)) {
		const page = nodes.filter((node) => node.value !== null).map(issueIn);
		found.push(...page.filter(({ own, body }) => own && body.startsWith(marker)));
		const oldest = page.at(-1);
		if (oldest !== void 0 && Date.parse(oldest.createdAt) < from) break;
	}
	return found.sort((one, other) => one.number - other.number);
}
async function openIssues(client, repository, label) {
	const { owner, repo } = repository;
	const found = [];
	const whole = {
		query: openIssuesQuery,
		variables: {
			owner,
			repo,
			label
		},
		list: (data) => data.path("repository", "issues")
	};
	for await (const { nodes } of (0, lists.E0)(client, `the open issues of ${(0, github_repository.fq)(repository)}`, whole)) found.push(...nodes.filter((node) => node.value !== null).map(issueIn));
	return found.filter(({ own }) => own);
}
async function findIssue(client, repository, marker, search) {
	return (await findIssues(client, repository, marker, search))[0] ?? null;
}
async function readIssue(client, repository, number) {
	const of = issueName(repository, number);
	const { data, refused } = await client.graphql(issueQuery, () => ({
		...repository,
		number
	}), of);
	const hidden = refused.find(({ type }) => type === "FORBIDDEN");
	if (hidden !== void 0) throw (0, graphql_answer.O)(hidden, of);
	const found = data.path("repository");
	if (found.value === null) throw (0, failure.mX)((0, github_repository.fq)(repository));
	return found.member("issue").orNull(issueIn);
}
function issueIn(node) {
	return {
		id: node.member("id").name(),
		number: node.member("number").count(),
		url: node.member("url").name(),
		open: node.member("state").oneOf(["OPEN", "CLOSED"]) === "OPEN",
		body: node.member("body").text(),
		own: node.member("viewerDidAuthor").flag(),
		createdAt: node.member("createdAt").instant(),
		labels: node.path("labels", "nodes").items().map((label) => label.member("name").text())
	};
}
async function createIssue(client, repository, { assignees, ...issue }) {
	const create = (more) => client.send("POST", "/repos/{owner}/{repo}/issues", {
		...repository,
		...issue,
		...more
	}, `an issue of ${(0, github_repository.fq)(repository)}`);
	const answer = await create(assignees.length === 0 ? {} : { assignees }).catch((thrown) => {
		if (assignees.length > 0 && isRefusal(thrown)) return create({});
		throw thrown;
	});
	return {
		number: answer.member("number").count(),
		url: answer.member("html_url").name()
	};
}
async function updateIssue(client, repository, number, { body, state, addLabels = [] }) {
	const of = issueName(repository, number);
	const route = "/repos/{owner}/{repo}/issues/{issue_number}";
	const target = {
		...repository,
		issue_number: number
	};
	if (body !== void 0 || state !== void 0) {
		const turned = state === void 0 ? {} : {
			state: state === "reopened" ? "open" : "closed",
			state_reason: state
		};
		await client.send("PATCH", route, {
			...target,
			...body === void 0 ? {} : { body },
			...turned
		}, of);
	}
	if (addLabels.length > 0) await client.send("POST", `${route}/labels`, {
		...target,
		labels: [...addLabels]
	}, of);
}
async function ensureLabel(client, repository, label) {
	const of = `the label ${label.name} of ${(0, github_repository.fq)(repository)}`;
	const isThere = () => client.get("/repos/{owner}/{repo}/labels/{name}", {
		...repository,
		name: label.name
	}, of).then(() => true, (thrown) => {
		if (thrown instanceof github_error.y && thrown.kind === "not-found") return false;
		throw thrown;
	});
	if (await isThere()) return;
	try {
		await client.send("POST", "/repos/{owner}/{repo}/labels", {
			...repository,
			...label
		}, of);
	} catch (thrown) {
		if (!isRefusal(thrown) || !await isThere()) throw thrown;
	}
}
const isRefusal = (thrown) => thrown instanceof github_error.y && thrown.kind === "refused";
const issueName = (repository, number) => `the issue ${(0, github_repository.fq)(repository)}#${number}`;
var markdown = __webpack_require__(74);
var format = __webpack_require__(5772);
var people_login = __webpack_require__(531);
const names = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
function box(id, done, what) {
	if (!names.test(id)) throw new RangeError(`${JSON.stringify(id)} cannot name an item of a checklist`);
	const mark = done ? (0, markdown.md)`- [x]` : (0, markdown.md)`- [ ]`;
	return (0, markdown.md)`${mark} ${what} <!-- change-gate:item ${id} -->`;
}
const start = /^ {0,3}[-*+] {1,4}\[([ xX])\] /;
const end = /<!-- change-gate:item ([a-z0-9-]{1,60}) -->\s*$/;
function tickedItems(text, ids) {
	const seen = new Map();
	for (const line of text.split(/\r\n?|\n/)) {
		const mark = start.exec(line)?.[1];
		const id = end.exec(line.slice(-120))?.[1];
		if (mark === void 0 || id === void 0 || !ids.includes(id)) continue;
		seen.set(id, mark !== " " && seen.get(id) !== false);
	}
	return new Set([...seen].flatMap(([id, ticked]) => ticked ? [id] : []));
}
const checklistMark = ({ purpose, repository, number }) => `<!-- change-gate:${purpose} ${repository}#${number} -->`;
const header = /^<!-- change-gate:(emergency|rollback|verification) ([\w.-]{1,100}\/[\w.-]{1,100})#([1-9]\d{0,9}) -->\s*(?:\n|\r|$)/;
function checklistOf(text) {
	const [, purpose, repository = "", number] = header.exec((text ?? "").slice(0, 400)) ?? [];
	if (purpose !== "emergency" && purpose !== "rollback" && purpose !== "verification") return null;
	return {
		purpose,
		repository,
		number: Number(number)
	};
}
var obligation_evidence = __webpack_require__(4797);
const issuePurpose = (lane) => lane === "emergency" || lane === "rollback" ? lane : null;
function firstDue(obligations) {
	const due = obligations.flatMap((each) => each.due === null ? [] : [Date.parse(each.due)]);
	return due.length === 0 ? null : new Date(Math.min(...due));
}
function issueTitle(of, timezone) {
	const purpose = issuePurpose(of.lane);
	if (purpose === null) throw new RangeError(`The lane ${of.lane} opens no issue`);
	const due = firstDue(of.obligations);
	const by = due === null ? "" : ` by ${(0, format.r4)(due, timezone, new Date(of.merge.at))}`;
	return purpose === "emergency" ? `Emergency change #${of.number}: document${by}` : `Rollback #${of.number}: document the incident${by}`;
}
const how = {
	review: (0, markdown.md)`approve the pull request; who wrote, committed or pushed any of it cannot`,
	confirmation: (0, markdown.md)`approve the pull request, or write “I confirm” in a comment there`,
	tests: (0, markdown.md)`let the checks of the merge commit succeed, or tick this once they were run`,
	retrospective: (0, markdown.md)`somebody other than the author sets the label “${obligation_evidence.c}” on the pull request`,
	incident: (0, markdown.md)`write an “Incident” section into the description of the pull request, or the link of the report`,
	verify: (0, markdown.md)`tick this once it is verified`
};
function issueBody(of, timezone) {
	const purpose = issuePurpose(of.lane);
	if (purpose === null) throw new RangeError(`The lane ${of.lane} opens no issue`);
	const merged = (0, format.r4)(new Date(of.merge.at), timezone);
	const what = purpose === "emergency" ? "an emergency" : "a rollback";
	const lead = (0, markdown.md)`${(0, markdown.nf)((0, markdown.md)`#${of.number}`, of.url)} ${(0, markdown.Qq)(of.title, 256)} was merged as ${what} on ${merged}${of.merge.by === null ? "" : (0, markdown.md)` by ${of.merge.by}`}.`;
	const items = of.obligations.map((each) => item(each, timezone, of.merge.at));
	const closing = (0, markdown.md)`The gate ticks what it finds done, and closes this issue when everything is. Boxes of what it can see for itself are not taken from here.`;
	return [
		checklistMark({
			purpose,
			repository: of.repository,
			number: of.number
		}),
		lead,
		"",
		...items,
		"",
		closing,
		""
	].map(String).join("\n");
}
function item(each, timezone, mergedAt) {
	const { id, what, clauses, due, state, doneAt, by, late } = each;
	const instant = (at) => (0, format.r4)(new Date(at), timezone, new Date(mergedAt));
	const policy = clauses.length === 0 ? (0, markdown.md)`` : (0, markdown.md)` (policy ${clauses.join(", ")})`;
	if (state === "done") {
		const done = `${by === null ? "" : `by ${by} `}on ${instant(doneAt ?? mergedAt)}${late ? ", too late" : ""}`;
		return box(id, true, (0, markdown.md)`${(0, markdown.ko)(`${what}:`)} ${each.how}, ${done}${policy}`);
	}
	const when = due === null ? "" : state === "overdue" ? `; was due ${instant(due)}` : `; due ${instant(due)}`;
	const lead = state === "overdue" ? (0, markdown.md)`⚠️ ${(0, markdown.ko)("Overdue:")} ` : (0, markdown.md)``;
	const todo = Object.hasOwn(how, id) ? (0, markdown.md)`: ${how[id] ?? (0, markdown.md)``}` : (0, markdown.md)``;
	return box(id, false, (0, markdown.md)`${lead}${what}${todo}${when}${policy}`);
}
function ticksInIssue(body, of) {
	const found = checklistOf(body);
	if (!(found?.repository.toLowerCase() === of.repository.toLowerCase() && found.number === of.number) || found.purpose !== of.lane) return null;
	return tickedItems(body ?? "", of.obligations.map(({ id }) => id));
}
const mentionable = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}(?:\/[A-Za-z0-9][A-Za-z0-9._-]{0,99})?$/;
function overdueComment(of, owners, timezone) {
	const overdue = of.obligations.filter(({ state }) => state === "overdue");
	const mentions = owners.filter((owner) => mentionable.test(owner)).map((owner) => `@${owner}`);
	const items = overdue.map(({ what, due, how: why }) => (0, markdown.md)`- ${(0, markdown.ko)(what)}${due === null ? "" : `, due ${(0, format.r4)(new Date(due), timezone, new Date(of.merge.at))}`}: ${why}`);
	const lead = (0, markdown.md)`Overdue for ${(0, markdown.nf)((0, markdown.md)`#${of.number}`, of.url)}:`;
	return [
		overdueMark,
		...mentions.length === 0 ? [] : [mentions.join(" "), ""],
		lead,
		"",
		...items,
		""
	].map(String).join("\n");
}
const overdueMark = "<!-- change-gate:overdue -->";
var visible = __webpack_require__(253);
const followUpLabels = {
	gate: {
		name: "change-gate",
		color: "5319e7",
		description: "Opened by change-gate"
	},
	emergency: {
		name: "emergency-follow-up",
		color: "d93f0b",
		description: "What an emergency change put off (3.4)"
	},
	rollback: {
		name: "rollback-follow-up",
		color: "fbca04",
		description: "What a rollback put off (5.2)"
	},
	nonCompliant: {
		name: "non-compliant",
		color: "b60205",
		description: "Reached main against the policy"
	},
	overdue: {
		name: "overdue",
		color: "b60205",
		description: "Not done in time"
	}
};
function followUpText(record, options) {
	if (record.kind === "push") return issue_text_ofPush(record, options);
	const purpose = issuePurpose(record.lane);
	if (purpose !== null) return ofLane(record, purpose, options);
	return record.compliant ? null : ofChange(record, options);
}
const atMerge = ({ findings, problems }) => (0, compliance.l)({
	findings,
	problems,
	obligations: []
});
function ofLane(record, purpose, options) {
	const { repository, number } = record;
	const reasons = atMerge(record);
	const besides = reasons.length === 0 ? [] : [
		"",
		(0, markdown.md)`It did not comply with the policy when it was merged:`,
		"",
		...listed(reasons)
	];
	const lines = [
		issueBody(record, options.timezone).trimEnd(),
		...besides,
		"",
		recordLine(options),
		""
	];
	return {
		marker: checklistMark({
			purpose,
			repository,
			number
		}),
		title: issueTitle(record, options.timezone),
		body: lines.map(String).join("\n"),
		labels: [
			followUpLabels.gate,
			followUpLabels[purpose],
			...reasons.length === 0 ? [] : [followUpLabels.nonCompliant]
		],
		assignee: makerOf(record)
	};
}
function ofChange(record, options) {
	const { repository, number, url, title, merge, reasons } = record;
	const merged = (0, format.r4)(new Date(merge.at), options.timezone);
	const by = merge.by === null ? (0, markdown.md)`` : (0, markdown.md)` by ${merge.by}`;
	const lead = (0, markdown.md)`${(0, markdown.nf)((0, markdown.md)`#${number}`, url)} ${(0, markdown.Qq)(title, 256)} was merged into ${(0, markdown.aY)(merge.base.ref, 100)} on ${merged}${by}, and does not comply with the policy:`;
	return {
		...nonCompliant(`${repository}#${number}`, lead, reasons, options),
		title: `Non-compliant change #${number} reached ${branchName(merge.base.ref)}`,
		assignee: makerOf(record)
	};
}
function issue_text_ofPush({ repository, reasons, push }, options) {
	const { branch, after, by } = push;
	const at = (0, format.r4)(new Date(push.at), options.timezone);
	const lead = (0, markdown.md)`On ${at}, ${(0, markdown.aY)(branch, 100)} was moved to ${(0, markdown.aY)(after.slice(0, 7))} past the gate, so nobody judged what it brought:`;
	return {
		...nonCompliant(`${repository}@${after.toLowerCase()}`, lead, reasons, options),
		title: `Push past the gate: ${after.slice(0, 7)} reached ${branchName(branch)}`,
		assignee: by === null || isBot(by) ? null : by
	};
}
function nonCompliant(of, lead, reasons, options) {
	const marker = `<!-- change-gate:non-compliant ${of} -->`;
	const closing = (0, markdown.md)`Decide what follows from it (a review after the fact, a rollback, a correction), say so here, and close this issue.`;
	return {
		marker,
		body: [
			marker,
			lead,
			"",
			...listed(reasons),
			"",
			recordLine(options),
			"",
			closing,
			""
		].map(String).join("\n"),
		labels: [followUpLabels.gate, followUpLabels.nonCompliant]
	};
}
const mostReasons = 25;
function listed(reasons) {
	const shown = reasons.slice(0, mostReasons).map((reason) => (0, markdown.md)`- ${(0, markdown.Qq)(reason, 300)}`);
	const more = reasons.length - shown.length;
	return more === 0 ? shown : [...shown, (0, markdown.md)`- … and ${more} more, which the record tells`];
}
const recordLine = ({ recordUrl }) => (0, markdown.md)`${(0, markdown.nf)("The record of the change", recordUrl)} has every finding with its evidence.`;
const branchName = (branch) => (0, visible.TN)(branch, 100);
const isBot = (login) => login.endsWith("[bot]") || (0, people_login.Up)(login, "ghost");
function makerOf({ author }) {
	const login = author?.bot === true ? author.startedBy : author?.login;
	return login === void 0 || login === null || isBot(login) ? null : login;
}
const editsQuery = `query edits($id: ID!, $size: Int!, $after: String) {
  viewer { login }
  node(id: $id) {
    ... on Issue { userContentEdits(first: $size, after: $after) ${(0, query.p_)(`editedAt diff editor { ${query.eN} }`)} }
    ... on IssueComment { userContentEdits(first: $size, after: $after) ${(0, query.p_)(`editedAt diff editor { ${query.eN} }`)} }
  }
}`;
async function readEdits(client, id, of) {
	try {
		return await readAll(client, id, of);
	} catch (thrown) {
		if (thrown instanceof github_error.y && withheld.includes(thrown.kind)) return [];
		throw thrown;
	}
}
const withheld = [
	"forbidden",
	"not-found",
	"refused",
	"insufficient-scopes"
];
async function readAll(client, id, of) {
	const revisions = [];
	const whole = {
		query: editsQuery,
		variables: { id },
		list: (data) => data.path("node", "userContentEdits")
	};
	for await (const { data, nodes } of (0, lists.E0)(client, `the edits of ${of}`, whole)) {
		const viewer = data.path("viewer", "login").text();
		for (const node of nodes) {
			if (node.value === null) continue;
			const by = (0, people.DQ)(node.member("editor"));
			revisions.push({
				at: node.member("editedAt").instant(),
				by,
				own: (0, own_status.M_)(by, viewer),
				text: node.member("diff").orNull((text) => text.text())
			});
		}
	}
	return revisions.reverse().sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
}
var files = __webpack_require__(9533);
var monitoring = __webpack_require__(6691);
function verificationComment(of, timezone) {
	const { repository, number, category, mergedAt, kinds, migrations } = of;
	const ends = (0, format.r4)((0, monitoring.Z6)(category, mergedAt), timezone, mergedAt);
	const oneWay = migrations.filter(({ wayBack }) => wayBack !== "has");
	return [
		checklistMark({
			purpose: "verification",
			repository,
			number
		}),
		(0, markdown.md)`#### Verify the deployment`,
		"",
		(0, markdown.md)`${(0, monitoring.ZR)(category)}, until ${(0, markdown.ko)(ends)} (policy 4.6).`,
		"",
		...monitoring.vL.map(({ id, what }) => box(id, false, (0, markdown.md)`${what}`)),
		"",
		(0, markdown.md)`<details><summary>If it has to be rolled back (policy 5.2)</summary>`,
		"",
		...kinds.flatMap((kind) => [
			(0, markdown.md)`${(0, markdown.ko)(monitoring.ER[kind])}`,
			"",
			...monitoring.oH[kind].map((step, index) => (0, markdown.md)`${index + 1}. ${step}`),
			""
		]),
		...oneWay.map((each) => (0, markdown.md)`- ⚠️ ${(0, markdown.Ae)(each.path)}: ${each.why}`),
		...oneWay.length === 0 ? [] : [""],
		(0, markdown.md)`</details>`,
		""
	].map(String).join("\n");
}
function ticksInVerification(body, of) {
	const found = checklistOf(body);
	if (!(found?.repository.toLowerCase() === of.repository.toLowerCase() && found.number === of.number) || found.purpose !== "verification") return null;
	return tickedItems(body ?? "", monitoring.vL.map(({ id }) => id));
}
const isWatched = (record) => record.kind === "pull-request" && record.verification?.state === "monitoring";
const markOf = ({ repository, number }) => checklistMark({
	purpose: "verification",
	repository,
	number
});
async function openVerification(recorder, record, { policy }, known) {
	const { client, repository, now } = recorder;
	if (!isWatched(record) || now() >= endsOf(record)) return;
	const target = {
		...repository,
		number: record.number
	};
	const marker = markOf(record);
	if (known !== void 0 && ownWith(known, marker) !== void 0) return;
	const paths = await pathsOf(recorder, target, record);
	const { typeOfChange, migrations, category, merge } = record;
	const body = verificationComment({
		repository: record.repository,
		number: record.number,
		category,
		mergedAt: new Date(merge.at),
		kinds: (0, monitoring.jz)({
			paths,
			typeOfChange,
			migrations
		}),
		migrations
	}, policy.policy.calendar.timezone);
	await sayOnce(client, {
		...target,
		on: "pullRequest"
	}, {
		marker,
		body,
		...known === void 0 ? {} : { known }
	});
}
async function pathsOf({ client }, target, record) {
	try {
		return (await (0, files.Ul)(client, target, 1, Promise.resolve(1))).map(({ file }) => file.path);
	} catch (thrown) {
		if (!(thrown instanceof github_error.y) || thrown.kind === "rate-limited") throw thrown;
		return [...record.categoryReasons, ...record.areas].flatMap(({ files }) => files.map(({ path }) => path));
	}
}
const endsOf = ({ category, merge }) => (0, monitoring.Z6)(category, new Date(merge.at));
async function endedVerification({ client }, record, said, at) {
	const ends = endsOf(record);
	if (at < ends) return null;
	const comment = ownWith(said, markOf(record));
	const done = ticksInVerification(comment === void 0 ? null : await textAt(client, comment, ends), record) ?? new Set();
	return (0, monitoring.xN)(record.category, new Date(record.merge.at), done, at);
}
async function textAt(client, comment, at) {
	if (comment.editedAt === null || Date.parse(comment.editedAt) < at.getTime()) return comment.body;
	return versionAt(await readEdits(client, comment.nodeId, "the comment that asks to verify the deployment"), at);
}
const versionAt = (revisions, at) => revisions.findLast((one) => Date.parse(one.at) < at.getTime())?.text ?? null;
async function openFollowUp(recorder, record, options) {
	const problems = [];
	const issue = await attempt(problems, () => openIssue(recorder, record, options));
	await attempt(problems, () => openVerification(recorder, record, options));
	return {
		issue: issue?.url ?? null,
		problems
	};
}
async function attempt(problems, act) {
	try {
		return await act();
	} catch (thrown) {
		if (!(thrown instanceof github_error.y) || thrown.kind === "rate-limited") throw thrown;
		problems.push(thrown.message);
		return;
	}
}
function issueTextOf({ repository: { owner, repo }, runUrl }, record, { policy, recordsBranch = record_store.recordsBranchName }) {
	const path = (0, record_path.B5)((0, record_path.ZJ)(record)).markdown;
	const file = `${owner}/${repo}/blob/${encodeURI(recordsBranch)}/${path}`;
	const recordUrl = URL.canParse(runUrl) ? `${new URL(runUrl).origin}/${file}` : null;
	return followUpText(record, {
		timezone: policy.policy.calendar.timezone,
		recordUrl
	});
}
async function openIssue(recorder, record, options) {
	const text = issueTextOf(recorder, record, options);
	if (text === null) return null;
	const { client, repository } = recorder;
	const since = new Date(record.kind === "push" ? record.push.at : record.merge.at);
	const look = () => findIssues(client, repository, text.marker, {
		label: followUpLabels.gate.name,
		since
	});
	const [known, ...others] = await look();
	if (known !== void 0) {
		await closeTwins(recorder, known, others);
		return known;
	}
	for (const label of text.labels) await ensureLabel(client, repository, label);
	const made = await create(recorder, text, look);
	const first = (await look())[0];
	if (first === void 0 || first.number >= made.number) return made;
	await closeTwins(recorder, first, [{
		number: made.number,
		open: true
	}]);
	return first;
}
async function create({ client, repository }, { title, body, labels, assignee }, look) {
	const names = labels.map(({ name }) => name);
	try {
		return await createIssue(client, repository, {
			title,
			body,
			labels: names,
			assignees: assignee === null ? [] : [assignee]
		});
	} catch (thrown) {
		const opened = thrown instanceof github_error.y && thrown.kind === "unavailable" ? (await look())[0] : void 0;
		if (opened === void 0) throw thrown;
		return opened;
	}
}
const twinMark = "<!-- change-gate:twin -->";
async function closeTwins({ client, repository }, first, twins) {
	for (const { number, open } of twins) {
		if (!open) continue;
		const sentence = (0, markdown.md)`#${first.number} follows the same change up, and was opened before this one: go on there.`;
		const body = `${twinMark}\n${sentence}`;
		await sayOnce(client, {
			...repository,
			number,
			on: "issue"
		}, {
			marker: twinMark,
			body
		});
		await updateIssue(client, repository, number, { state: "not_planned" });
	}
}
async function withFollowUp(recorder, place, record, policy) {
	if (record.policy.reportOnly) return {
		record,
		problems: []
	};
	const { issue, problems } = await openFollowUp(recorder, record, { policy });
	if (issue === null || issue === record.links.issue) return {
		record,
		problems
	};
	const at = recorder.now();
	return {
		record: (await recorder.store.write([{
			place,
			next: (standing) => {
				if (standing === null) return null;
				const next = followedUp(standing, {
					at,
					issue
				});
				return next === standing ? null : {
					record: next,
					act: "follow-up",
					why: "an issue follows it up"
				};
			}
		}])).get(place)?.record ?? record,
		problems
	};
}
const brokenAt = (name, place, broken) => ({
	name,
	place,
	record: null,
	first: false,
	problems: [`${place}.json of ${name} is no record (${broken[0] ?? "not readable"}): restore it from the history`]
});
async function writeRecord(recorder, { name, record, reverting, policy, notes = [] }) {
	const place = (0, record_path.ZJ)(record);
	const written = (await recorder.store.write(combined([{
		place,
		next: (standing) => standing === null ? {
			record,
			act: "record"
		} : null
	}, ...backLinks(reverting, linkTo(record), new Date(record.capture.at))]))).get(place);
	if (written === void 0 || written.record === null) return brokenAt(name, place, written?.broken ?? []);
	if (written.act !== "record") return {
		name,
		place,
		record: written.record,
		first: false,
		problems: notes
	};
	const opened = await withFollowUp(recorder, place, written.record, policy);
	return {
		name,
		place,
		record: opened.record,
		first: true,
		problems: [...notes, ...opened.problems]
	};
}
const merge_prompt = 36e5;
async function recordMerge(recorder, number, occasion) {
	const merge = await settledMerge(recorder, number);
	if (merge === null || !(0, judge.m)(recorder, merge.base, merge.defaultBranch)) return null;
	const place = (0, record_path.OP)(merge.mergedAt, number);
	const standing = (await recorder.store.read([place])).get(place);
	if (standing !== void 0 && "broken" in standing) return brokenAt(`#${number}`, place, standing.broken);
	if (standing !== void 0 && standing.record !== null) return {
		name: `#${number}`,
		place,
		record: standing.record,
		first: false,
		problems: []
	};
	return writeFirst(recorder, merge, occasion);
}
async function settledMerge(recorder, number) {
	const target = {
		...recorder.repository,
		number
	};
	let merge = await readMerge(recorder.client, target);
	for (const milliseconds of patience) {
		if (merge === null || merge.commit !== null) break;
		await (0, pause.v)(recorder, milliseconds);
		merge = await readMerge(recorder.client, target);
	}
	return merge;
}
async function writeFirst(recorder, merge, { by, told }) {
	const at = recorder.now();
	const freeze = by === "sweep" || at.getTime() - Date.parse(merge.mergedAt) > merge_prompt ? "" : recorder.settings.freeze;
	const judged = await judgeMerge(recorder, merge, {
		told,
		freeze
	});
	const [problems, reverting] = await Promise.all([statusProblems(recorder, merge, judged), revertingOf(recorder, revertFacts(judged))]);
	const record = (0, build_record.kA)(judged.change, judged.decision, {
		policy: judged.policy.policy,
		gateVersion: version.version,
		capture: {
			at,
			by
		},
		asOf: judged.asOf,
		freeze,
		landed: judged.landed?.commits ?? null,
		problems: [...judged.broken === null ? [] : [judged.broken], ...problems],
		reverts: reverting.reverts
	});
	return writeRecord(recorder, {
		name: `#${merge.number}`,
		record,
		reverting,
		policy: judged.policy,
		notes: judged.notes
	});
}
const revertFacts = ({ change, asOf }) => ({
	repository: change.repository,
	number: change.number,
	title: asOf.change.title,
	body: asOf.change.body,
	messages: (change.commits ?? []).map(({ message }) => message),
	reverts: change.reverts ?? null
});
const remembered = 7776e6;
const nothing = /^0+$/;
const isNothing = (sha) => nothing.test(sha);
async function rangeOf(recorder, push) {
	const { before, after, branch, defaultBranch = null } = push;
	if (!isNothing(before)) return rangeBetween(recorder, before, after);
	const deleted = await deletedTip(recorder, push);
	if (deleted !== null) return rangeBetween(recorder, deleted, after);
	if (defaultBranch === null || defaultBranch === branch) return null;
	return {
		...await rangeBetween(recorder, defaultBranch, after),
		dropped: []
	};
}
async function rangeBetween(recorder, before, after) {
	for (let attempt = 0;; attempt++) {
		const [brought, dropped] = await Promise.all([distance(recorder, before, after), distance(recorder, after, before)]);
		if (brought !== null && dropped !== null) return {
			brought,
			dropped: dropped.map(({ sha }) => sha),
			problems: []
		};
		const wait = patience[attempt];
		if (wait === void 0) return withoutCommon(recorder, before, after);
		await (0, pause.v)(recorder, wait);
	}
}
async function distance(recorder, before, after) {
	try {
		return (await (0, branch_commits.$q)(recorder.client, recorder.repository, before, after)).ahead;
	} catch (thrown) {
		if (isMissing(thrown)) return null;
		throw thrown;
	}
}
const mostNamed = 100;
async function withoutCommon({ client, repository }, before, after) {
	const found = await (0, branch_commits.uA)(client, repository, after, mostNamed).catch((thrown) => {
		if (isMissing(thrown)) return [];
		throw thrown;
	});
	const gone = {
		sha: after,
		message: "",
		parents: [],
		author: {
			login: null,
			name: ""
		}
	};
	const cut = found.length === mostNamed ? `, of which the last ${mostNamed} commits are named` : "";
	return {
		brought: found.length === 0 ? [gone] : found.toReversed(),
		dropped: [before],
		problems: [`GitHub shows no commit in common between ${before.slice(0, 7)} and ${after.slice(0, 7)}: the branch has another history${cut}`]
	};
}
const isMissing = (thrown) => thrown instanceof github_error.y && (thrown.kind === "not-found" || thrown.kind === "refused");
async function deletedTip({ client, repository }, { branch, at }) {
	return (await (0, activity.branchActivity)(client, repository, branch, new Date(at.getTime() - remembered))).find((one) => one.kind === "branch_deletion" && Date.parse(one.at) <= at.getTime())?.before ?? null;
}
var build_push_record = __webpack_require__(9558);
const pushName = ({ after }) => `the push of ${after.slice(0, 7)}`;
async function recordPush(recorder, push, { brought, dropped, problems }, by) {
	const { branch, before, after, at } = push;
	const policy = await (0, policy_now.H)(recorder);
	const repository = (0, github_repository.fq)(recorder.repository);
	const reverting = await revertingOf(recorder, {
		repository,
		number: null,
		title: "",
		body: null,
		messages: brought.map(({ message }) => message)
	});
	const how = dropped.length > 0 ? "force" : "direct";
	const record = (0, build_push_record._)({
		repository,
		branch,
		by: push.by,
		at,
		before,
		after,
		how,
		commits: brought,
		dropped
	}, {
		policy: policy.policy,
		source: {
			source: policy.source,
			sha256: policy.sha256
		},
		gateVersion: version.version,
		capture: {
			at: recorder.now(),
			by
		},
		reverts: reverting.reverts,
		problems
	});
	const one = await writeRecord(recorder, {
		name: pushName(push),
		record,
		reverting,
		policy
	});
	return one.record === null || isOf(one.record, push) ? one : {
		...one,
		problems: [another(push, one.place)]
	};
}
const isOf = (record, { branch, before, after, at }) => record.kind === "push" && record.push.branch === branch && record.push.before === before && record.push.after === after && Date.parse(record.push.at) === at.getTime();
const another = ({ branch, by, at, after }, place) => `${branch} was moved to ${after.slice(0, 7)} by ${by ?? "somebody"} at ${at.toISOString()}, but ${place} holds the record of another push: this one has no record of its own`;
async function auditPush(recorder, push, by) {
	if (isNothing(push.after)) return {
		push,
		recorded: [],
		problems: []
	};
	const range = await rangeOf(recorder, push);
	if (range === null) return {
		push,
		recorded: [],
		problems: [newBranch(push.branch)]
	};
	const { recorded, rest, failures } = await recordedBy(recorder, push, range, by);
	const isForced = range.dropped.length > 0;
	if (rest.length === 0 && !isForced) return {
		push,
		recorded,
		problems: failures
	};
	if (push.isMerge === null || push.isMerge && !isForced) return {
		push,
		recorded,
		problems: [...failures, unsettled(push, rest)]
	};
	if (failures.length > 0 && !isForced) return {
		push,
		recorded,
		problems: failures
	};
	const past = await recordPush(recorder, push, {
		...range,
		brought: rest
	}, by);
	return {
		push,
		recorded: [...recorded, past],
		problems: failures
	};
}
async function recordedBy(recorder, push, range, by) {
	const recorded = new Map();
	const isBrought = bringing(push, range);
	for (let attempt = 0;; attempt++) {
		const failures = [];
		const bringers = await (0, branch_commits.bringersOf)(recorder.client, recorder.repository, range.brought.map(({ sha }) => sha));
		const own = new Map([...bringers].map(([sha, all]) => [sha, all.flatMap((one) => one.base === push.branch ? [one.number] : [])]));
		for (const number of new Set([...own.values()].flat())) {
			if (recorded.has(number)) continue;
			const one = await recordMerge(recorder, number, { by }).catch(told(failures, number));
			if (one !== null) recorded.set(number, one);
		}
		const rest = range.brought.filter(({ sha }) => !own.get(sha)?.some((number) => isBrought(recorded.get(number)?.record ?? null, sha)));
		const wait = patience[attempt];
		if (rest.length === 0 && failures.length === 0 || wait === void 0) return {
			recorded: [...recorded.values()],
			rest,
			failures
		};
		await (0, pause.v)(recorder, wait);
	}
}
const told = (failures, number) => (thrown) => {
	if (!(thrown instanceof github_error.y) || thrown.kind === "rate-limited") throw thrown;
	failures.push(`#${number}: ${thrown.message}`);
	return null;
};
const around = 6e4;
function bringing({ isMerge, at }, { brought, dropped }) {
	const shas = new Set(brought.map(({ sha }) => sha));
	const byThis = ({ merge }) => merge.commit !== null && shas.has(merge.commit) && Date.parse(merge.at) >= at.getTime() - around;
	return (record, sha) => {
		if (record === null || record.kind === "push") return false;
		const { commit, landed, commits } = record.merge;
		const isLanded = commit === sha || landed?.includes(sha) === true;
		if (isMerge === false && dropped.length === 0) return byThis(record) && commits?.includes(sha) === true;
		return isLanded || landed === null && isMerge === true;
	};
}
const newBranch = (branch) => `${branch} was created: what it holds came with no push that could be audited. Verify it: change-gate verify-records`;
function unsettled({ branch }, rest) {
	const shas = rest.slice(0, 5).map(({ sha }) => sha.slice(0, 7));
	return `${shas.length === 0 ? `How ${branch} was moved` : `Which pull request brought ${shas.join(", ")} to ${branch}`} GitHub does not tell yet; the next sweep looks again`;
}
var user_error = __webpack_require__(2630);
const usualDays = 14;
const complete_day = 864e5;
async function beginning(store, places) {
	let earliest = null;
	for (let from = 0; from < places.length;) {
		const date = dateOf(places[from] ?? "").getTime();
		const ofDay = places.slice(from).filter((place) => dateOf(place).getTime() === date);
		from += ofDay.length;
		const begun = [...(await store.read(ofDay)).values()].flatMap((standing) => {
			const record = "record" in standing ? standing.record : null;
			const at = record === null ? date : instantOf(record);
			const captured = record === null ? date : Date.parse(record.capture.at);
			earliest = Math.min(earliest ?? captured, captured);
			return captured - at > usualDays * complete_day ? [] : [at];
		});
		if (begun.length > 0) return new Date(Math.min(...begun));
	}
	return earliest === null ? null : new Date(earliest);
}
const instantOf = (record) => Date.parse(record.kind === "push" ? record.push.at : record.merge.at);
const dateOf = (place) => new Date(`${(0, record_path.OT)(`${place}.json`)?.date ?? "1970-01-01"}T00:00:00Z`);
async function complete(recorder, places, since, problems) {
	const numbers = new Set(places.map(numberAt));
	const { merged, branches, defaultBranch } = await mergedSince(recorder, since, problems);
	const recorded = [];
	for (const { number } of merged.toReversed()) {
		if (numbers.has(number)) continue;
		const one = await complete_attempt(problems, `#${number}`, () => recordMerge(recorder, number, { by: "sweep" }));
		if (one) recorded.push(one);
	}
	const audited = [];
	const pushes = await pushesSince(recorder, branches, since, problems);
	const known = await pushRecords(recorder.store, places, since);
	for (const push of pushes) {
		if (push.isMerge === true || known.some((record) => isOf(record, push))) continue;
		const one = await complete_attempt(problems, pushName(push), () => auditPush(recorder, {
			...push,
			defaultBranch
		}, "sweep"));
		if (one) audited.push({
			...one,
			recorded: one.recorded.filter(({ first, problems: own }) => first || own.length > 0)
		});
	}
	return {
		recorded,
		audited
	};
}
async function pushRecords(store, places, since) {
	const wanted = places.filter((place) => numberAt(place) === null && dateOf(place).getTime() >= since.getTime() - complete_day);
	return [...(await store.read(wanted)).values()].flatMap((one) => "record" in one ? one.record ?? [] : []);
}
async function mergedSince(recorder, since, problems) {
	const { client, repository } = recorder;
	const gated = (base, defaultBranch) => (0, judge.m)(recorder, base, defaultBranch);
	const list = await (0, merged.b)(client, {
		...repository,
		last: Number.POSITIVE_INFINITY,
		since,
		branch: gated
	});
	if (list.cut) problems.push("GitHub lists too many pull requests: older merges may be missing");
	const bases = new Set(list.merged.map(({ base }) => base));
	if (gated(list.branch, list.branch)) bases.add(list.branch);
	for (const name of recorder.settings.branches ?? []) if (/^[\w./-]+$/.test(name)) bases.add(name);
	return {
		merged: list.merged,
		branches: [...bases],
		defaultBranch: list.branch
	};
}
async function pushesSince(recorder, branches, since, problems) {
	const pushes = [];
	for (const branch of branches) {
		const entries = await complete_attempt(problems, `The activity of ${branch}`, () => (0, activity.branchActivity)(recorder.client, recorder.repository, branch, since));
		for (const { kind, by, at, before, after } of (entries ?? []).toReversed()) pushes.push({
			branch,
			before,
			after,
			by,
			at: new Date(at),
			isMerge: mergeKinds.has(kind)
		});
	}
	return pushes;
}
const mergeKinds = new Set(["pr_merge", "merge_queue_merge"]);
async function complete_attempt(problems, name, act) {
	try {
		return await act();
	} catch (thrown) {
		problems.push(`${name}: ${(0, user_error.Zw)(thrown)}`);
		return;
	}
}
function recordsDue(placed, at) {
	return placed.flatMap((one) => {
		const time = timeOf(one.record, at);
		return time === null ? [] : [{
			one,
			time
		}];
	}).sort((a, b) => a.time === b.time ? 0 : a.time - b.time).map(({ one }) => one);
}
function timeOf(record, at) {
	if (record.kind === "push") return null;
	const { obligations, verification } = record;
	const open = obligations.filter(({ state }) => state !== "done");
	const ends = verification?.state === "monitoring" ? Date.parse(verification.ends) : Number.POSITIVE_INFINITY;
	const ended = ends <= at.getTime();
	if (open.length === 0 && !ended) return null;
	const dues = open.map(({ due }) => due === null ? Number.POSITIVE_INFINITY : Date.parse(due));
	return Math.min(...dues, ...ended ? [ends] : []);
}
var obligations = __webpack_require__(8524);
var checks = __webpack_require__(2125);
async function readDeployedChecks(client, target, commit, own) {
	const { owner, repo, number } = target;
	const contexts = [];
	const whole = {
		query: query.KU,
		variables: {
			owner,
			repo,
			number,
			oid: commit
		},
		list: (data) => data.path("repository", "object", "statusCheckRollup", "contexts"),
		mayBeAbsent: true,
		isHarmless: ({ path }) => path.at(-1) === "file"
	};
	const of = `the checks of ${(0, lists.Vb)(target)} after its merge (${commit.slice(0, 7)})`;
	for await (const { nodes } of (0, lists.E0)(client, of, whole)) contexts.push(...nodes);
	const byEach = own.map((one) => (0, checks.AV)(contexts, one));
	return (0, checks.AV)(contexts, {}).map((check, index) => ({
		...check,
		own: byEach.some((all) => all[index]?.own === true)
	}));
}
var identity = __webpack_require__(6610);
async function readAfterMerge(recorder, record, at, policy) {
	const { client, repository, own, ownRecording, policyPath, shared, settings } = recorder;
	const target = {
		...repository,
		number: record.number
	};
	const options = {
		readAt: at,
		own,
		shared,
		...policyPath === void 0 ? {} : { policyPath }
	};
	const mergedAt = new Date(record.merge.at);
	const problems = [];
	const [live, said] = await Promise.all([(0, github_live.readLive)(client.scoped(), target, options, policy), readConversation(client, {
		...target,
		on: "pullRequest"
	})]);
	if (live.change.mergedAt === null) throw notMerged(record);
	const commit = live.change.mergeCommit ?? record.merge.commit;
	const deployedChecks = commit === null ? null : await unlessHidden(problems, readDeployedChecks(client, target, commit, ownRecording === void 0 ? [own] : [own, ownRecording]));
	const change = withoutLaterPushes(live.change, mergedAt);
	return {
		said,
		problems: [...problems, ...isWhole(live.change) ? [] : live.warnings],
		facts: {
			at,
			mergedAt,
			change,
			policy: policy.policy,
			findings: judgedNow(change, at, policy, settings.freeze),
			approvedBy: (0, obligations.q_)(record.findings),
			comments: said.map((one) => commentOf(one, policy.policy.bots)),
			deployedChecks,
			previous: record.obligations
		}
	};
}
async function unlessHidden(problems, reading) {
	return reading.catch((thrown) => {
		if (!(thrown instanceof github_error.y) || thrown.kind !== "forbidden") throw thrown;
		problems.push(thrown.message);
		return null;
	});
}
const isWhole = ({ commits, reviews, labelEvents, bodyEditedAt }) => ![
	commits,
	reviews,
	labelEvents,
	bodyEditedAt
].includes(void 0);
const withoutLaterPushes = (change, mergedAt) => change.pushes ? {
	...change,
	pushes: change.pushes.filter(({ at }) => Date.parse(at) <= mergedAt.getTime())
} : change;
function judgedNow(change, at, policy, freeze) {
	const then = (0, as_of_merge.O)(change, { renames: [] }).change;
	return (0, src_judge.S)({
		...then,
		title: change.title,
		body: change.body
	}, at, policy, { freeze }).findings;
}
const commentOf = ({ author, body, createdAt, editedAt, editor }, bots) => ({
	author: author === null ? null : {
		login: author.login,
		bot: author.bot || (0, identity.zs)(author.login, bots)
	},
	body,
	at: editedAt ?? createdAt,
	editor
});
const notMerged = ({ repository, number }) => new github_error.y("malformed", `${repository}#${number} has a record of its merge, but GitHub shows it as not merged.`, "Check that the record is of this repository.");
function ticksBy({ ticksIn, body, revisions, readAt }) {
	const now = ticksIn(body) ?? new Set();
	let ticks = new Map();
	let before = new Set();
	let unseen = [];
	const step = (after, by, at) => {
		const editor = by.every((one) => one === by[0]) ? by[0] ?? null : null;
		ticks = new Map([...after].map((id) => [id, known(id, before, ticks) ?? {
			id,
			by: editor,
			at
		}]));
		before = after;
		unseen = [];
	};
	for (const revision of revisions) {
		const { at, by, own, text } = revision;
		if (text !== null) step(ticksIn(text) ?? new Set(), [...unseen.map((one) => one.by), by], at);
		else if (own) step(new Set(), [by], at);
		else unseen.push(revision);
	}
	const last = unseen.at(-1);
	step(now, last === void 0 ? [] : unseen.map((one) => one.by), last?.at ?? readAt);
	return [...ticks.values()];
}
const known = (id, before, ticks) => before.has(id) ? ticks.get(id) : void 0;
const doneMark = "<!-- change-gate:done -->";
const reopenedMark = "<!-- change-gate:reopened -->";
async function issueOf(recorder, record, options) {
	const { client, repository } = recorder;
	const number = numberIn(record.links.issue);
	const linked = number === null ? null : await readIssue(client, repository, number);
	if (linked !== null && (linked.own || keep_issue_isOf(record, linked.body))) return linked;
	const text = issueTextOf(recorder, record, options);
	if (text === null) return null;
	const search = {
		label: followUpLabels.gate.name,
		since: new Date(record.merge.at)
	};
	return findIssue(client, repository, text.marker, search);
}
const numberIn = (address) => {
	const digits = /\/issues\/([1-9]\d{0,9})$/.exec(address ?? "")?.[1];
	return digits === void 0 ? null : Number(digits);
};
function keep_issue_isOf({ repository, number, lane }, body) {
	const found = checklistOf(body);
	return found?.number === number && found.purpose === lane && found.repository.toLowerCase() === repository.toLowerCase();
}
async function ticksOf({ client }, record, issue, at) {
	const ticksIn = (text) => ticksInIssue(text, record);
	if (issue === null || (ticksIn(issue.body)?.size ?? 0) === 0) return [];
	const revisions = await readEdits(client, issue.id, `the issue #${issue.number}`);
	return ticksBy({
		ticksIn,
		body: issue.body,
		revisions,
		readAt: at.toISOString()
	});
}
async function keepIssue(recorder, record, { issue, options, problems }) {
	const text = issueTextOf(recorder, record, options);
	const act = (write) => attempt(problems, write);
	if (text === null || issue === null && (0, obligations.gH)(record.obligations)) return issue?.url ?? null;
	const kept = issue ?? await act(() => openIssue(recorder, record, options)) ?? null;
	if (kept === null) return null;
	const isOverdue = record.obligations.some(({ state }) => state === "overdue");
	const labels = [...text.labels, ...isOverdue ? [followUpLabels.overdue] : []];
	if (issue !== null) await act(() => writeBody(recorder, issue, text.body));
	await act(() => addLabels(recorder, kept.number, labels, issue?.labels ?? text.labels.map(({ name }) => name)));
	if (isOverdue) await act(() => tellOwners(recorder, record, kept.number, options));
	if ((0, obligations.gH)(record.obligations)) await act(() => keep_issue_close(recorder, kept.number, issue?.open ?? true));
	else if (issue !== null && !issue.open) await act(() => reopen(recorder, record, issue.number));
	return kept.url;
}
const plain = (body) => body.replaceAll("\r\n", "\n").trim();
async function writeBody({ client, repository }, { number, body: read }, body) {
	if (plain(read) === plain(body)) return;
	if ((await readIssue(client, repository, number))?.body === read) await updateIssue(client, repository, number, { body });
}
async function addLabels({ client, repository }, number, wanted, there) {
	const lacking = wanted.filter(({ name }) => !(0, people_login.JW)(name, there));
	for (const label of lacking) await ensureLabel(client, repository, label);
	if (lacking.length > 0) await updateIssue(client, repository, number, { addLabels: lacking.map(({ name }) => name) });
}
async function tellOwners({ client, repository }, record, number, { policy: { policy } }) {
	const body = overdueComment(record, ownersOf(policy, record), policy.calendar.timezone);
	await sayOnce(client, {
		...repository,
		number,
		on: "issue"
	}, {
		marker: overdueMark,
		body
	});
}
function ownersOf({ people }, { author }) {
	const named = [...people.executive, ...people.security];
	const maker = author?.bot === true ? author.startedBy : author?.login;
	const all = named.length > 0 ? named : maker === null || maker === void 0 ? [] : [maker];
	return [...new Map(all.map((login) => [login.toLowerCase(), login])).values()];
}
async function keep_issue_close({ client, repository }, number, isOpen) {
	const body = `${doneMark}\n${(0, markdown.md)`Everything is done: the record of the change has it, with who did what and when.`}`;
	await sayOnce(client, {
		...repository,
		number,
		on: "issue"
	}, {
		marker: doneMark,
		body
	});
	if (isOpen) await updateIssue(client, repository, number, { state: "completed" });
}
async function reopen({ client, repository }, record, number) {
	const where = {
		...repository,
		number,
		on: "issue"
	};
	const known = await readConversation(client, where);
	if (ownWith(known, reopenedMark) !== void 0) return;
	const left = record.obligations.filter(({ state }) => state !== "done").length;
	const sentence = (0, markdown.md)`Opened again, since ${left} of ${record.obligations.length} are left to do. The gate closes this issue when everything is done; if it is closed once more, it stays closed, and the record says what was not done.`;
	await updateIssue(client, repository, number, { state: "reopened" });
	await sayOnce(client, where, {
		marker: reopenedMark,
		body: `${reopenedMark}\n${sentence}`,
		known
	});
}
async function followUpRecord(recorder, record, at, options) {
	const problems = [];
	const nothing = {
		news: null,
		overdue: [],
		problems
	};
	if (record.kind === "push") return nothing;
	const found = await attempt(problems, () => lookAfter(recorder, record, at, options, problems));
	if (found === void 0) return nothing;
	const { obligations, verification } = found;
	const issue = obligations === null ? null : await follow(recorder, {
		...record,
		obligations
	}, found, options, problems);
	const news = {
		at,
		...obligations === null ? {} : { obligations },
		...verification === null ? {} : { verification },
		...issue === null ? {} : { issue }
	};
	return {
		news: followedUp(record, news) === record ? null : news,
		overdue: (obligations ?? []).filter(({ state }) => state === "overdue").map(({ what }) => what),
		problems
	};
}
async function lookAfter(recorder, record, at, options, problems) {
	const { client, repository } = recorder;
	const isOpen = record.obligations.some(({ state }) => state !== "done");
	const watched = isWatched(record);
	if (!isOpen && !watched) return {
		obligations: null,
		issue: null,
		verification: null
	};
	if (!isOpen) {
		const said = await readConversation(client, {
			...repository,
			number: record.number,
			on: "pullRequest"
		});
		await attempt(problems, () => openVerification(recorder, record, options, said));
		return {
			obligations: null,
			issue: null,
			verification: await endedVerification(recorder, record, said, at)
		};
	}
	const [{ facts, said, problems: hidden }, issue] = await Promise.all([readAfterMerge(recorder, record, at, options.policy), issueOf(recorder, record, options)]);
	const ticks = await ticksOf(recorder, record, issue, at);
	problems.push(...hidden);
	if (watched) await attempt(problems, () => openVerification(recorder, record, options, said));
	return {
		obligations: (0, obligations.l5)(record.obligations, {
			...facts,
			ticks
		}),
		issue,
		verification: watched ? await endedVerification(recorder, record, said, at) : null
	};
}
async function follow(recorder, record, { issue }, options, problems) {
	const kept = await keepIssue(recorder, record, {
		issue,
		options,
		problems
	});
	const { links, repository, number } = record;
	if (links.issue !== null && issue === null && kept !== null) problems.push(gone(`${repository}#${number}`, links.issue, kept).message);
	return kept;
}
const gone = (change, address, kept) => new github_error.y("not-found", `The issue that follows ${change} up was deleted or moved away (${address}).`, `Go on in the new one: ${kept}.`);
const sweep_settling = 6e5;
async function sweepRecords(recorder, { all = false } = {}) {
	const places = await recorder.store.places();
	const nothing = {
		recorded: [],
		audited: [],
		followed: [],
		overdue: [],
		problems: []
	};
	const start = places === null ? null : await beginning(recorder.store, places);
	if (places === null || start === null) return {
		since: null,
		...nothing
	};
	const back = new Date(recorder.now().getTime() - usualDays * complete_day);
	const since = all || back < start ? start : back;
	const problems = [];
	const completed = await complete(recorder, places, since, problems);
	const known = await recorder.store.places() ?? places;
	const from = all ? start : since;
	const recent = known.filter((place) => dateOf(place).getTime() >= from.getTime() - complete_day);
	const followed = await sweep_follow(recorder, await readRecords(recorder.store, [...recent, ...await openBefore(recorder, known, recent, problems)], problems), problems);
	return {
		since: start,
		...completed,
		...followed,
		problems
	};
}
async function openBefore(recorder, places, recent, problems) {
	const { client, repository } = recorder;
	const issues = await complete_attempt(problems, "The open issues", () => openIssues(client, repository, followUpLabels.gate.name));
	const numbers = new Set((issues ?? []).flatMap(({ body }) => checklistOf(body)?.number ?? []));
	const known = new Set(recent);
	return places.filter((place) => !known.has(place) && numbers.has(numberAt(place) ?? 0));
}
async function readRecords(store, wanted, problems) {
	const standing = await store.read(wanted);
	return wanted.flatMap((place) => {
		const found = standing.get(place);
		if (found !== void 0 && "broken" in found) problems.push(`${place}.json is no record (${found.broken[0] ?? "not readable"}): restore it from the history`);
		return found !== void 0 && "record" in found && found.record !== null ? [{
			place,
			record: found.record
		}] : [];
	});
}
async function sweep_follow(recorder, records, problems) {
	const at = recorder.now();
	const policy = await (0, policy_now.H)(recorder);
	const followed = [];
	const overdue = [];
	for (const { place, record } of records.filter((one) => isUnopened(one, at))) {
		const opened = await complete_attempt(problems, place, () => withFollowUp(recorder, place, record, policy));
		if (opened === void 0) continue;
		problems.push(...opened.problems);
		if (opened.record !== record) followed.push({
			place,
			what: "what follows it up was opened"
		});
	}
	const writes = [...missingLinks(records, at)];
	const due = recordsDue(records, at).filter(({ record }) => !record.policy.reportOnly);
	for (const one of due) {
		const found = await complete_attempt(problems, one.place, () => followUpRecord(recorder, one.record, at, { policy }));
		if (found === void 0) continue;
		problems.push(...found.problems);
		if (found.overdue.length > 0) overdue.push({
			name: nameOf(one),
			place: one.place,
			what: found.overdue
		});
		if (found.news !== null) writes.push(newsWrite(one.place, found.news));
	}
	const writing = () => recorder.store.write(combined(writes));
	const written = writes.length === 0 ? void 0 : await complete_attempt(problems, "What was done since", writing);
	for (const [place, { act }] of written ?? []) if (act !== null) followed.push({
		place,
		what: "brought up to date"
	});
	return {
		followed,
		overdue
	};
}
function isUnopened({ record }, at) {
	if (record.policy.reportOnly || at.getTime() - Date.parse(record.capture.at) < sweep_settling) return false;
	return (!record.compliant || record.kind === "pull-request" && record.obligations.length > 0) && record.links.issue === null || isBeingWatched(record, at);
}
const isBeingWatched = (record, at) => record.kind === "pull-request" && record.verification?.state === "monitoring" && Date.parse(record.verification.ends) > at.getTime();
const newsWrite = (place, news) => ({
	place,
	next: (standing) => {
		if (standing === null) return null;
		const record = followedUp(standing, news);
		return record === standing ? null : {
			record,
			act: "follow-up",
			why: "what was done since the merge"
		};
	}
});
function missingLinks(records, at) {
	const byNumber = new Map(records.map((one) => [one.record.kind === "push" ? null : one.record.number, one]));
	return records.flatMap(({ record }) => record.links.reverts.flatMap(({ number, exact }) => {
		const other = number === null ? void 0 : byNumber.get(number);
		const own = linkTo(record);
		const isTold = other?.record.links.revertedBy.some((link) => link.number === own.number && own.number !== null);
		return other === void 0 || isTold === true ? [] : [backLink(other.place, {
			...own,
			exact
		}, at)];
	}));
}
const nameOf = ({ place, record }) => record.kind === "push" ? place : `#${record.number}`;
var findings = __webpack_require__(9165);
var fit = __webpack_require__(6460);
const sizeLimit = 524288;
const cut = (0, markdown.md)`_Shortened to fit. The log of the run names everything._`;
function auditSummary({ push, recorded, problems }) {
	const { branch, before, after, by } = push;
	const range = (0, markdown.md)`${(0, markdown.aY)(before.slice(0, 7))} to ${(0, markdown.aY)(after.slice(0, 7))}`;
	const blocks = [
		block(0, [(0, markdown.md)`### 🔎 Audit of a push to ${(0, markdown.Qq)(branch)}`]),
		block(0, [(0, markdown.md)`${range}${by === null ? "" : (0, markdown.md)`, by ${(0, markdown.Qq)(by)}`}.`]),
		...warnings(problems),
		table(1, recorded)
	];
	return `${(0, fit.H)(blocks, sizeLimit, cut)}\n`;
}
function recordSweepSummary(swept) {
	const { since, recorded, audited, followed, overdue, problems } = swept;
	if (since === null) return `${(0, markdown.md)`### 🗂️ Change records\n\nNothing is recorded yet: the first merge writes the first record.`}\n`;
	const found = [...recorded, ...audited.flatMap((one) => one.recorded)];
	const news = found.filter(({ first }) => first).length;
	const told = [
		...news > 0 ? [`${(0, findings.LS)(news, "missing record")} written`] : [],
		...followed.length > 0 ? [`${(0, findings.LS)(followed.length, "record")} brought up to date`] : [],
		...overdue.length > 0 ? [`${(0, findings.LS)(overdue.length, "change")} overdue`] : []
	];
	const blocks = [
		block(0, [(0, markdown.md)`### 🗂️ Change records since ${since.toISOString().slice(0, 10)}`]),
		block(0, [(0, markdown.md)`${told.length === 0 ? "Complete, and nothing was due" : told.join(", ")}.`]),
		...warnings([...problems, ...audited.flatMap((one) => one.problems)]),
		lines(1, (0, markdown.md)`**Overdue**\n`, overdue.map(({ name, what }) => (0, markdown.md)`- ⏰ ${name}: ${(0, markdown.fj)(what.map((one) => (0, markdown.Qq)(one)), (0, markdown.md)`, `)}`)),
		table(2, found),
		lines(3, (0, markdown.md)`**Brought up to date**\n`, followed.map(({ place, what }) => (0, markdown.md)`- ${place}: ${what}`))
	];
	return `${(0, fit.H)(blocks, sizeLimit, cut)}\n`;
}
const block = (rank, items, before = (0, markdown.md)``) => ({
	rank,
	before: items.length === 0 ? (0, markdown.md)`` : before,
	items,
	after: (0, markdown.md)``,
	more: (leftOut) => (0, markdown.md)`… and ${leftOut} more`
});
const lines = (rank, before, items) => block(rank, items, before);
const warnings = (all) => all.map((warning) => block(1, [(0, markdown.md)`> [!WARNING]\n> ${(0, markdown.Qq)(warning, 2e3)}`]));
const table = (rank, recorded) => ({
	...block(rank, recorded.map(row), (0, markdown.md)`| Change | Record | Complies | Why not |\n|---|---|---|---|`),
	more: (leftOut) => (0, markdown.md)`| … and ${leftOut} more | | | |`
});
function row({ name, place, record, first }) {
	const kept = first ? (0, markdown.md)`${place} (new)` : (0, markdown.md)`${place}`;
	if (record === null) return (0, markdown.md)`| ${name} | ${place} | ❓ | what stands there is no record |`;
	const url = record.kind === "pull-request" ? record.url : null;
	const why = (0, markdown.fj)(record.reasons.map((reason) => (0, markdown.Qq)(reason, 500)), (0, markdown.md)`<br>`);
	return (0, markdown.md)`| ${url === null ? (0, markdown.md)`${name}` : (0, markdown.nf)((0, markdown.md)`${name}`, url)} | ${kept} | ${record.compliant ? "✅" : "❌"} | ${why} |`;
}
var output = __webpack_require__(1523);
async function runRecords(inputs, env, payload) {
	const event = recordOccasionOf(env["GITHUB_EVENT_NAME"] ?? "", payload);
	if (inputs.repository !== null && !isSame(inputs.repository, event)) throw elsewhere(inputs.repository);
	const occasion = inputs.pullRequest === null ? event : {
		owner: event.owner,
		repo: event.repo,
		kind: "merged",
		number: inputs.pullRequest,
		told: null
	};
	const recorder = await createRecorder(inputs, occasion, env);
	switch (occasion.kind) {
		case "closed": return (0, output.lm)(`#${occasion.number} was closed without being merged: there is nothing to record.`);
		case "tag": return (0, output.lm)(`${occasion.ref} is no branch: there is nothing to audit.`);
		case "merged": return runMerged(recorder, occasion);
		case "push": return runPush(recorder, occasion);
		case "sweep": return runSweep(recorder, occasion.all);
	}
}
const isSame = (one, other) => (0, github_repository.fq)(one).toLowerCase() === (0, github_repository.fq)(other).toLowerCase();
const elsewhere = (repository) => new user_error.kp(`The input “repository” is ${(0, github_repository.fq)(repository)}, but with “mode: record” a run keeps the records of its own repository alone: nothing was written. Leave the input out, and have the workflow in that repository.`);
async function createRecorder(inputs, { owner, repo }, env) {
	const gate = await (0, environment.q)(inputs, {
		owner,
		repo
	}, env, output.tj);
	await (0, records_apart.x)(gate);
	const wait = (milliseconds) => (0, pause.v)(gate, milliseconds);
	const { client, repository, now, log } = gate;
	const workflowRef = `${(0, github_repository.fq)(repository)}/.github/workflows/change-gate.yml@HEAD`;
	return {
		...gate,
		own: {
			...gate.own,
			workflowRef
		},
		ownRecording: gate.own,
		store: recordsOnBranch(client, repository, {
			now,
			wait,
			log
		})
	};
}
async function runMerged(recorder, { number, told }) {
	const one = await recordMerge(recorder, number, {
		by: "merge",
		...told === null ? {} : { told }
	});
	if (one === null) return (0, output.lm)(`#${number} was not merged into a gated branch: there is nothing to record.`);
	(0, output.tj)(`${one.name}: ${sayWritten(one)}`);
	for (const problem of one.problems) (0, output.R8)(problem);
	if (one.record === null) return (0, output.fJ)(`${one.name} could not be recorded.`);
	(0, output.Sy)((0, record_markdown.z)(one.record));
	if (!one.record.compliant) (0, output.R8)(`${one.name} does not comply: ${one.record.reasons.join("; ")}`);
}
async function runPush(recorder, occasion) {
	const { branch, defaultBranch } = occasion;
	if (!(0, judge.m)(recorder, branch, defaultBranch)) return (0, output.lm)(`${branch} is not gated: there is nothing to audit.`);
	const audited = await auditPush(recorder, await seen(recorder, occasion), "audit");
	for (const one of audited.recorded) (0, output.tj)(`${one.name}: ${sayWritten(one)}`);
	(0, output.Sy)(auditSummary(audited));
	await turnRed(recorder, faultsOf([audited]));
}
async function seen(recorder, { branch, before, after, by, defaultBranch }) {
	const { client, repository, now } = recorder;
	const since = new Date(now().getTime() - 6048e5);
	for (const milliseconds of [
		5e3,
		15e3,
		3e4,
		0
	]) {
		const entry = (await (0, activity.branchActivity)(client, repository, branch, since)).find((one) => one.before === before && one.after === after);
		if (entry !== void 0) {
			const { kind, at } = entry;
			const isMerge = mergeKinds.has(kind);
			return {
				branch,
				before,
				after,
				by: entry.by ?? by,
				at: new Date(at),
				isMerge,
				defaultBranch
			};
		}
		if (milliseconds > 0) await (0, pause.v)(recorder, milliseconds);
	}
	return {
		branch,
		before,
		after,
		by,
		at: now(),
		isMerge: null,
		defaultBranch
	};
}
async function runSweep(recorder, all) {
	const swept = await sweepRecords(recorder, { all });
	for (const one of swept.recorded) (0, output.tj)(`${one.name}: ${sayWritten(one)}`);
	for (const { place, what } of swept.followed) (0, output.tj)(`${place}: ${what}`);
	(0, output.Sy)(recordSweepSummary(swept));
	const overdue = swept.overdue.map(({ name, what }) => `${name} is overdue: ${what.join(", ")}`);
	await turnRed(recorder, [
		...faultsOf(swept.audited),
		...againstOf(swept.recorded),
		...overdue,
		...swept.problems
	]);
}
const sayWritten = ({ first, record, place }) => {
	if (record === null) return `${place}.json is no record`;
	return `${first ? `recorded at ${place}` : `stands at ${place}`}, ${record.compliant ? "compliant" : "not compliant"}`;
};
const faultsOf = (audited) => audited.flatMap(({ recorded, problems }) => [...problems, ...againstOf(recorded)]);
const againstOf = (recorded) => recorded.flatMap(({ name, record, problems }) => [...record === null || record.compliant ? [] : [`${name} does not comply: ${record.reasons.join("; ")}`], ...problems]);
const record_run_mostNamed = 20;
async function turnRed(recorder, faults) {
	if (faults.length === 0) return;
	const more = faults.length > record_run_mostNamed ? ` And ${faults.length - record_run_mostNamed} more.` : "";
	const message = `${faults.slice(0, record_run_mostNamed).join("\n")}${more}`;
	const { policy } = await (0, policy_now.H)(recorder);
	(policy.mode === "report-only" ? output.R8 : output.fJ)(message);
}
}),
6122: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { readEvidence: () => readEvidence });
var github_error = __webpack_require__(2632);
var repository = __webpack_require__(2948);
var git_git = __webpack_require__(3999);
var in_force = __webpack_require__(2178);
var path = __webpack_require__(7096);
var first_parent_log = __webpack_require__(6929);
var identity = __webpack_require__(7877);
var records_blobs = __webpack_require__(888);
async function readPolicyVersions(git, tip) {
	const fields = await (0, first_parent_log.l)(git, tip, "%H%x00%ct%x00%an%x00%ae%x00%s%x00", [path.k]);
	const steps = [];
	while (!fields.done) {
		const [commit, seconds] = [fields.text(), Number(fields.text())];
		const author = (0, identity.D_)(fields.text(), fields.text());
		const subject = fields.text();
		fields.next();
		const [, mode = "", , oid = ""] = fields.text().trimStart().split(" ");
		fields.next();
		const at = new Date(Number.isFinite(seconds) && seconds < 2 ** 40 ? seconds * 1e3 : 0).toISOString();
		const gone = /^0+$/.test(mode);
		steps.push({
			commit,
			at,
			author,
			subject,
			oid: gone ? null : oid,
			isFile: mode.startsWith("100")
		});
	}
	const oids = steps.flatMap(({ oid, isFile }) => oid !== null && isFile ? [oid] : []);
	const texts = await (0, records_blobs.CX)(git, oids, await (0, records_blobs.G4)(git, oids));
	const versions = [];
	for (const { oid, isFile, ...step } of steps) {
		const text = oid === null ? null : isFile ? texts.get(oid) ?? "" : "";
		const judged = oid !== null && (!isFile || typeof texts.get(oid) !== "string") ? {
			sha256: null,
			problem: `${path.k} was no file, or too large to be one`
		} : await hashOf(text, step.commit);
		versions.push({
			...step,
			text,
			...judged
		});
	}
	return versions;
}
async function hashOf(text, commit) {
	if (text === null) return {
		sha256: (0, in_force.wx)().sha256,
		problem: ""
	};
	try {
		const { sha256 } = await (0, in_force.U8)(text, `${path.k}@${commit.slice(0, 7)}`);
		return {
			sha256,
			problem: ""
		};
	} catch (error) {
		if (!(error instanceof in_force.ge)) throw error;
		return {
			sha256: null,
			problem: error.message
		};
	}
}
async function policiesOfClone(git, tip) {
	try {
		return (await readPolicyVersions(git, tip)).map(({ commit, at, author, text, sha256 }) => {
			const state = text === null ? "absent" : sha256 === null ? "invalid" : "valid";
			return {
				commit,
				at,
				by: author.login ?? author.name,
				state,
				sha256
			};
		});
	} catch (error) {
		if (error instanceof git_git.CheckoutError) return null;
		throw error;
	}
}
async function policiesOnGitHub(client, repository, tip) {
	const of = `the history of ${path.k} in ${repository.owner}/${repository.repo}`;
	const versions = [];
	const parameters = {
		...repository,
		sha: tip,
		path: path.k,
		per_page: 100
	};
	for await (const page of client.pages("/repos/{owner}/{repo}/commits", parameters, of)) for (const found of page) {
		const commit = found.member("sha").sha();
		const { login, name, at } = {
			login: found.member("author").orNull((author) => author.optional("login")?.name() ?? null),
			name: found.member("commit").member("author").orNull((author) => author.optional("name")?.text() ?? null),
			at: found.member("commit").member("committer").member("date").instant()
		};
		versions.push({
			commit,
			at,
			by: login ?? name,
			...await stateAt(client, repository, commit)
		});
	}
	return versions.reverse();
}
async function stateAt(client, repository, ref) {
	const of = `${path.k} at ${ref.slice(0, 7)}`;
	const route = `/repos/{owner}/{repo}/contents/${path.k}`;
	try {
		const answer = await client.get(route, {
			...repository,
			ref
		}, of);
		if (answer.member("type").text() !== "file") return {
			state: "invalid",
			sha256: null
		};
		const text = Buffer.from(answer.member("content").text(), "base64").toString("utf8");
		return {
			state: "valid",
			sha256: (await (0, in_force.U8)(text, of)).sha256
		};
	} catch (error) {
		if (error instanceof github_error.y && error.kind === "not-found") return {
			state: "absent",
			sha256: (0, in_force.wx)().sha256
		};
		if (error instanceof in_force.ge) return {
			state: "invalid",
			sha256: null
		};
		throw error;
	}
}
var verify_records = __webpack_require__(8498);
var verify_records_github = __webpack_require__(6413);
async function readEvidence(args, terminal) {
	const files = [];
	const notes = [];
	let branch = "";
	let policies = null;
	const report = await (0, verify_records.verify)(args, terminal, {
		files: (read) => void files.push(...read.map(({ path, text }) => ({
			path,
			text
		}))),
		async also(git, { gated }, github) {
			branch = gated.branch;
			policies = await policiesOfClone(git, gated.sha);
			if (policies !== null) return;
			const found = await fromGitHub(github, gated.sha);
			if (typeof found === "string") notes.push(found);
			else policies = found;
		}
	});
	return {
		repository: report.repository,
		branch,
		recordsCommit: report.records.sha,
		branchCommit: report.branch.sha,
		files,
		verification: report,
		policies,
		notes: [...report.notes, ...notes]
	};
}
async function fromGitHub(github, tip) {
	try {
		const connected = await (0, verify_records_github.Ng)(github);
		if (connected === null) return "To read the versions of the policy file, pass a token, or name a clone.";
		return await policiesOnGitHub(connected.client, (0, repository.SU)(github.repository ?? "", "The repository"), tip);
	} catch (error) {
		if (error instanceof github_error.y) return `The versions of the policy file could not be read: ${error.message}`;
		throw error;
	}
}
}),
9515: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	T: () => attributesOf,
	u: () => attributes
});
const attributes = [
	{
		id: "A",
		title: "Described and justified",
		from: "title, description and rollback plan of the pull request as of the merge",
		clauses: "4.2, 6.1",
		rules: [
			"title",
			"description",
			"sections",
			"rollback-plan"
		]
	},
	{
		id: "B",
		title: "Approved independently before the merge",
		from: "reviews by persons who made no part of it, of the code that was merged",
		clauses: "4.3, 7.1",
		rules: [
			"approvals",
			"separation-of-duties",
			"security-review",
			"executive-approval",
			"changes-requested"
		]
	},
	{
		id: "C",
		title: "Tested",
		from: "the last run of each check at the merge, and what the pull request says of tests",
		clauses: "4.4",
		rules: ["ci-checks", "testing"]
	},
	{
		id: "D",
		title: "Merged, and so deployed, when the policy allows",
		from: "instant and actor of the merge, deployment window, lead time",
		clauses: "3.1, 4.5",
		rules: ["deployment-window", "lead-time"]
	},
	{
		id: "E",
		title: "Recorded as it reached the branch",
		from: "the verification of its record against the commits of the branch and its own history",
		clauses: "6.1, 8.2",
		rules: []
	}
];
function attributesOf(record, findings) {
	return attributes.map(({ id, rules }) => id === "E" ? recordedAs(findings) : record.kind === "push" ? "not-met" : resultOf(record, rules));
}
function recordedAs(findings) {
	if (findings.some(({ outcome }) => outcome === "fail")) return "not-met";
	return findings.some(({ outcome }) => outcome === "unknown") ? "unclear" : "met";
}
function resultOf({ findings }, rules) {
	const own = findings.filter(({ rule, level }) => rules.includes(rule) && level === "error");
	const outcomes = own.filter(({ lifted }) => lifted === void 0).map(({ outcome }) => outcome);
	if (outcomes.includes("fail") || outcomes.includes("wait")) return "not-met";
	if (outcomes.includes("unknown")) return "unclear";
	if (own.some(({ lifted }) => lifted !== void 0 && lifted.outcome !== "not-applicable")) return "lifted";
	return outcomes.includes("pass") ? "met" : "not-asked";
}
}),
2732: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	$t: () => placeOf,
	HR: () => exceptionKinds,
	Jv: () => isOverdue,
	Yw: () => exceptionsOf
});
var _records_people_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2362);
var _records_record_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7382);
const exceptionKinds = {
	broken: "Record cannot be read",
	push: "Reached the branch past the gate",
	"not-compliant": "Not compliant",
	overdue: "Obligation overdue",
	problem: "Problem found by the audit",
	verification: "Record failed the verification",
	correction: "Record corrected"
};
const order = Object.keys(exceptionKinds);
const rank = ({ kinds: [first = "correction"] }) => order.indexOf(first);
function exceptionsOf({ entries, broken }, findings, at) {
	const byPlace = new Map();
	for (const finding of findings) {
		const place = placeOf(finding);
		if (place !== null) byPlace.set(place, [...byPlace.get(place) ?? [], finding]);
	}
	const unreadable = broken.map((each) => brokenException(each, byPlace.get(each.place) ?? []));
	const others = entries.flatMap((entry) => exceptionOf(entry, byPlace.get(entry.place) ?? [], at) ?? []);
	const when = ({ place, entry }) => entry?.at.toISOString() ?? place.replaceAll("/", "-");
	return [...unreadable, ...others].toSorted((one, other) => rank(one) - rank(other) || (0, _records_people_js__WEBPACK_IMPORTED_MODULE_0__.UD)(when(one), when(other)) || (0, _records_people_js__WEBPACK_IMPORTED_MODULE_0__.UD)(one.place, other.place));
}
function placeOf({ place }) {
	const [path = ""] = place.split(" at ", 1);
	return (0, _records_record_path_js__WEBPACK_IMPORTED_MODULE_1__.OT)(path)?.place ?? null;
}
const isOverdue = ({ state, due }, at) => state === "overdue" || state === "open" && due !== null && Date.parse(due) <= at.getTime();
function brokenException(broken, findings) {
	return {
		place: broken.place,
		entry: null,
		broken,
		kinds: ["broken"],
		reasons: once([broken.problem, ...findings.map(said)])
	};
}
function exceptionOf(entry, findings, at) {
	const { record, place } = entry;
	const isPush = record.kind === "push";
	const late = isPush ? [] : record.obligations.filter((each) => isOverdue(each, at));
	const serious = findings.filter(({ outcome }) => outcome !== "note");
	const found = {
		push: isPush,
		"not-compliant": !record.compliant,
		overdue: late.length > 0,
		problem: record.problems.length > 0,
		verification: serious.length > 0,
		correction: serious.length < findings.length
	};
	const kinds = Object.keys(exceptionKinds).filter((kind) => kind !== "broken" && found[kind]);
	if (kinds.length === 0) return null;
	const open = late.filter(({ state }) => state === "open");
	const reasons = [
		...record.reasons,
		...record.problems,
		...open.map(({ what }) => `Overdue when this was made, though the record was not followed up since: ${what}`),
		...findings.map(said)
	];
	return {
		place,
		entry,
		broken: null,
		kinds,
		reasons: once(reasons)
	};
}
const said = ({ check, outcome, message }) => outcome === "note" ? message : `Verification (${check}): ${message}`;
const once = (sentences) => [...new Set(sentences)];
}),
8115: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	packFiles: () => packFiles,
	r: () => sumsFile
});
var report_findings = __webpack_require__(9165);
var attributes = __webpack_require__(9515);
var exceptions = __webpack_require__(2732);
var html = __webpack_require__(9423);
var evidence_pack = __webpack_require__(3037);
var wording = __webpack_require__(3488);
const tag = (tone, words) => (0, html.qy)`<span class="tag ${tone}">${words}</span>`;
const code = (value) => (0, html.qy)`<code>${value}</code>`;
function moment(at, timezone) {
	const [local = "", utc = ""] = (0, wording.vt)(at, timezone).split(" (");
	return (0, html.qy)`<span class="when">${local}</span> <span class="when quiet">(${utc}</span>`;
}
const words = (value) => (0, html.qy)`<bdi>${value}</bdi>`;
function table(headings, rows) {
	const columns = headings.map((heading) => typeof heading === "string" ? { text: heading } : heading);
	const head = columns.map(({ text, as = "" }) => (0, html.qy)`<th scope="col" class="${as}">${text}</th>`);
	const body = rows.map((row) => (0, html.qy)`<tr>${row.map((cell, index) => (0, html.qy)`<td class="${columns[index]?.as ?? ""}">${cell}</td>`)}</tr>\n`);
	return (0, html.qy)`<table><thead><tr>${head}</tr></thead>\n<tbody>\n${body}</tbody></table>\n`;
}
function facts(rows) {
	const body = rows.map(([name, value]) => (0, html.qy)`<tr><th scope="row">${name}</th><td>${value}</td></tr>\n`);
	return (0, html.qy)`<table class="facts"><tbody>\n${body}</tbody></table>\n`;
}
const list = (items) => items.length === 0 ? (0, html.qy)`` : (0, html.qy)`<ul>${items.map((item) => (0, html.qy)`<li>${item}</li>`)}</ul>\n`;
const tones = {
	met: "good",
	"not-met": "bad",
	lifted: "mid",
	"not-asked": "quiet",
	unclear: "bad"
};
const result = (value) => tag(tones[value], wording.Xb[value]);
const page_html_parts_anchor = (place) => `record-${place.replaceAll("/", "-")}`;
var population_csv = __webpack_require__(7212);
function recordHtml({ entry, drawn, attributes: results, files }, timezone) {
	const { record, place, at } = entry;
	const name = record.kind === "push" ? "Push" : (0, html.qy)`${(0, html.nf)(`#${record.number}`, record.url)}`;
	const own = record.kind === "push" ? pushHtml(record, at, timezone) : pullRequestHtml(record, at, timezone);
	return (0, html.qy)`<article class="record" id="${page_html_parts_anchor(place)}">
<p class="over">${drawn === null ? "Exception, besides the sample" : `Sample ${drawn.position}`} · ${place}</p>
<h3>${name} ${words((0, population_csv.Gg)(record))}</h3>
<p>${compliance(record)} ${record.kind === "push" ? "" : (0, html.qy)`${tag("quiet", `${record.category} change`)} ${tag(record.lane === "emergency" ? "mid" : "quiet", `lane: ${record.lane}`)}`}</p>
${record.reasons.length === 0 ? "" : (0, html.qy)`<h4>Why it does not comply</h4>${list(record.reasons)}`}
<h4>Tested attributes</h4>
${table(attributes.u.map(({ id, title }) => `${id} ${title}`), [results.map(result)])}
${own}
${links(record)}
<h4>Where this comes from</h4>
${facts([
		["Policy", (0, html.qy)`${record.policy.document}: ${record.policy.source} ${code(record.policy.sha256)}`],
		["Captured", (0, html.qy)`${moment(new Date(record.capture.at), timezone)} by ${record.capture.by}, change-gate ${record.gate.version}`],
		["Followed up", record.followedUpAt === null ? "not since the capture" : moment(new Date(record.followedUpAt), timezone)],
		...files.map(({ path, sha256 }) => [path.endsWith(".json") ? "Record" : "Its page", (0, html.qy)`${code(path)}<br>SHA-256 ${code(sha256)}`])
	])}
</article>
`;
}
const compliance = ({ compliant }) => compliant ? tag("good", "compliant") : tag("bad", "not compliant");
const quoted = (value, none) => value.trim() === "" ? (0, html.qy)`<p class="quiet">${none}</p>` : (0, html.qy)`<div class="said"><bdi>${(0, html.Mn)(value)}</bdi></div>`;
function pullRequestHtml(record, at, timezone) {
	const { merge, window, why, testing, verification } = record;
	return (0, html.qy)`<h4>Who, when, where</h4>
${facts([
		["Author", words((0, population_csv.rM)(record))],
		["Authors of commits", words(record.commitAuthors.map(({ login, name }) => login ?? `${name} (no account)`).join(", ") || "not known")],
		["Opened", moment(new Date(record.createdAt), timezone)],
		["Merged", (0, html.qy)`${moment(at, timezone)} by ${words(merge.by ?? "nobody known")}`],
		["Into", (0, html.qy)`${code(merge.base.ref)}${merge.commit === null ? ", merge commit not known" : (0, html.qy)` as ${code(merge.commit)}`}`],
		["Head commit", (0, html.qy)`${code(merge.head.sha)} of ${code(merge.head.ref)}`],
		["Deployment window", (0, html.qy)`${window.open ? tag("good", "open") : tag("mid", `closed: ${window.name ?? window.reason ?? "no reason given"}`)} ${window.found}`],
		["Verdict at the merge", (0, html.qy)`${tag(record.verdict === "pass" ? "good" : "bad", record.verdict)} ${record.laneReason}`],
		["Type of change", record.typeOfChange.join(", ") || "not said"]
	])}
<h4>What changed</h4>${quoted(record.what, "No description is known.")}
<h4>Why</h4>${quoted(why?.text ?? "", "No justification was found.")}
${record.rollbackPlan.trim() === "" ? "" : (0, html.qy)`<h4>Rollback plan</h4>${quoted(record.rollbackPlan, "")}`}
<h4>Approvals before the merge</h4>${record.approvers.length === 0 ? (0, html.qy)`<p class="quiet">Nobody approved it.</p>` : approvals(record, timezone)}
<h4>Tests</h4>${list(testing.boxes.map(({ text: box, checked }) => `${checked ? "☑" : "☐"} ${box}`))}${quoted(testing.text, testing.boxes.length > 0 ? "Nothing else is said of tests." : "The pull request says nothing of tests.")}
${checks(record)}
<h4>Category</h4>${list(record.categoryReasons.map(({ message, files }) => withFiles(message, files)))}${list(record.areas.map(({ title, files }) => withFiles(`Sensitive: ${title}`, files)))}
<h4>Findings of the gate as of the merge</h4>${findings(record)}
${record.obligations.length === 0 ? "" : (0, html.qy)`<h4>Obligations after the merge</h4>${obligations(record, timezone)}`}
${verification === null ? "" : (0, html.qy)`<h4>Verification after the deployment</h4><p>${tag(verificationTone(verification.state), verification.state)} ${verification.minutes} minutes, until ${moment(new Date(verification.ends), timezone)}</p>${list(verification.checks.map(({ what, done }) => `${done ? "☑" : "☐"} ${what}`))}`}
${section("Migrations", record.migrations.map(({ path, tool, wayBack, why: because }) => (0, html.qy)`${code(path)} (${tool}): way back ${wayBack}. ${because}`))}
${section("Changed since the merge", record.changedSinceMerge.map(({ what, at: when, by }) => (0, html.qy)`${what}${when === null ? "" : (0, html.qy)`, ${moment(new Date(when), timezone)}`}${by === null ? "" : ` by ${by}`}`))}
${section("Caveats", record.caveats)}`;
}
const verificationTone = (state) => state === "complete" ? "good" : "mid";
const section = (title, items) => items.length === 0 ? (0, html.qy)`` : (0, html.qy)`<h4>${title}</h4>${list(items)}`;
function withFiles(lead, files) {
	const names = [...new Set(files.map(({ path }) => path))];
	const more = names.length > 20 ? ` and ${names.length - 20} more` : "";
	return (0, html.qy)`${lead}${names.length === 0 ? "" : (0, html.qy)`: ${(0, html.oR)(names.slice(0, 20).map(code), (0, html.qy)`, `)}${more}`}`;
}
function approvals({ approvers }, timezone) {
	return table([
		"Who",
		"When",
		"Of commit",
		"Taken for",
		"Counts"
	], approvers.map(({ login, at, commit, seat, counts, why }) => [
		words(login),
		moment(new Date(at), timezone),
		code(commit?.slice(0, 12) ?? "gone"),
		seat ?? "",
		(0, html.qy)`${counts === null ? tag("mid", "unclear") : counts ? tag("good", "yes") : tag("bad", "no")} ${why}`
	]));
}
function checks({ testing: { checks: all } }) {
	if (all === null) return (0, html.qy)`<p class="bad">The checks could not be read.</p>`;
	if (all.length === 0) return (0, html.qy)`<p class="quiet">There were no checks.</p>`;
	return table([
		"Check",
		"Workflow",
		"Conclusion",
		"Ended (UTC)"
	], all.map(({ name, workflow, status, conclusion, completedAt }) => [
		words(name),
		words(workflow ?? ""),
		tag(conclusion === "success" ? "good" : conclusion === "failure" ? "bad" : "quiet", conclusion ?? status),
		completedAt === null ? "" : new Date(completedAt).toISOString().slice(0, 19).replace("T", " ")
	]));
}
function findings({ findings: all }) {
	return table([
		"Outcome",
		"Rule",
		"Found",
		"Policy",
		"Control"
	], all.map(({ title, outcome, level, message, clauses, controls, lifted, rule }) => [
		(0, html.qy)`<span title="${(0, report_findings.ZG)({
			rule,
			title,
			outcome,
			level,
			message,
			clauses,
			controls
		})}">${outcomeTag(outcome, level, lifted !== void 0)}</span>`,
		title,
		lifted === void 0 ? (0, html.Qq)(message) : (0, html.qy)`Lifted by ${lifted.by}. Otherwise ${lifted.outcome}: ${lifted.message}`,
		clauses.join(", "),
		controls.join(", ")
	]));
}
function outcomeTag(outcome, level, isLifted) {
	if (isLifted) return tag("mid", "lifted");
	if (outcome === "pass") return tag("good", "pass");
	if (outcome === "not-applicable") return tag("quiet", "not asked");
	return level === "warning" ? tag("mid", `${outcome}, advice`) : tag("bad", outcome);
}
function obligations({ obligations: all }, timezone) {
	return table([
		"What",
		"State",
		"Due",
		"Done",
		"How",
		"Policy"
	], all.map(({ what, state, late, due, doneAt, by, how, clauses }) => [
		what,
		tag(state === "done" && !late ? "good" : state === "open" ? "mid" : "bad", state === "done" && late ? "done, late" : state),
		due === null ? "at the next occasion" : moment(new Date(due), timezone),
		doneAt === null ? "" : (0, html.qy)`${moment(new Date(doneAt), timezone)}${by === null ? "" : ` by ${by}`}`,
		how,
		clauses.join(", ")
	]));
}
function pushHtml({ push }, at, timezone) {
	return (0, html.qy)`<h4>Who, when, where</h4>
${facts([
		["Pushed", (0, html.qy)`${moment(at, timezone)} by ${words(push.by ?? "nobody known")}`],
		["Branch", code(push.branch)],
		["Before", code(push.before)],
		["After", code(push.after)]
	])}
<h4>Commits without a pull request</h4>${table([
		"Commit",
		"What",
		"Author"
	], push.commits.map(({ sha, subject, author }) => [
		code(sha),
		words(subject),
		words(author.login ?? author.name)
	]))}
${section("Commits taken off the branch", push.dropped.map(code))}`;
}
function links({ links: { reverts, revertedBy, issue } }) {
	const named = (what) => (other) => {
		const proof = other.exact === true ? "exactly, as the trees prove" : other.exact === false ? "not exactly" : "as it says";
		return (0, html.qy)`${what} ${other.number === null ? (0, html.qy)`commit ${code(other.commit ?? "unknown")}` : `#${other.number}`}, ${proof}`;
	};
	return section("Links", [
		...reverts.map(named("Reverts")),
		...revertedBy.map(named("Reverted by")),
		...issue === null ? [] : [(0, html.qy)`Followed up in ${(0, html.nf)("an issue", issue)}`]
	]);
}
var external_node_crypto_ = __webpack_require__(7598);
const css = (0, html.qy)`
:root { color-scheme: light dark; --paper: #fff; --ink: #1b1f24; --quiet: #57606a; --line: #d5dae0; --wash: #f4f6f8;
  --accent: #1f4e79; --good: #17663a; --good-wash: #e6f4ea; --bad: #a3192a; --bad-wash: #fdeced; --mid: #7a4d00; --mid-wash: #fdf3dd; }
@media screen and (prefers-color-scheme: dark) { :root { --paper: #14181d; --ink: #e3e7eb; --quiet: #9da7b1; --line: #343b43;
  --wash: #1c2228; --accent: #8fbfea; --good: #7bd197; --good-wash: #15301f; --bad: #ff9aa2; --bad-wash: #3a191d; --mid: #eac06a; --mid-wash: #33280f; } }
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
body { max-width: 1080px; margin: 0 auto; padding: 32px 28px 64px; overflow-wrap: break-word; }
bdi, code, li, .said, .lead, h1 { overflow-wrap: anywhere; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 0; letter-spacing: -.01em; }
h2 { font-size: 1.25rem; margin: 2.6rem 0 .7rem; padding-bottom: .3rem; border-bottom: 2px solid var(--line); }
h3 { font-size: 1.03rem; margin: 1.5rem 0 .5rem; }
h4 { font-size: .8rem; margin: 1.2rem 0 .35rem; color: var(--quiet); text-transform: uppercase; letter-spacing: .05em; }
p { margin: .5rem 0; } ul { margin: .4rem 0; padding-left: 1.3rem; } li { margin: .15rem 0; }
a { color: var(--accent); } .when { white-space: nowrap; } small, .quiet { color: var(--quiet); font-size: .86em; }
code { font: .84em/1.4 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
.over { color: var(--quiet); font-size: .82rem; text-transform: uppercase; letter-spacing: .08em; margin: 0 0 .35rem; }
.lead { font-size: 1.05rem; color: var(--quiet); margin: .3rem 0 1.3rem; }
.banner { border: 1px solid; border-left-width: 6px; border-radius: 4px; padding: .75rem 1rem; margin: 1rem 0; }
.banner strong { font-size: 1.06rem; } .banner ul { margin-bottom: 0; }
.good { color: var(--good); } .bad { color: var(--bad); } .mid { color: var(--mid); }
.banner.good { background: var(--good-wash); } .banner.bad { background: var(--bad-wash); }
.banner.good *, .banner.bad * { color: inherit; }
.tag { display: inline-block; padding: 0 .5em; border-radius: 3px; font-size: .82rem; font-weight: 600; white-space: nowrap; background: var(--wash); color: var(--quiet); }
.tag.good { background: var(--good-wash); color: var(--good); } .tag.bad { background: var(--bad-wash); color: var(--bad); } .tag.mid { background: var(--mid-wash); color: var(--mid); }
.figures { display: flex; flex-wrap: wrap; gap: .8rem; margin: 1rem 0; }
.figures > div { flex: 1 1 140px; border: 1px solid var(--line); border-radius: 4px; padding: .6rem .8rem; }
.figures b { display: block; font-size: 1.5rem; line-height: 1.25; font-variant-numeric: tabular-nums; } .figures span { color: var(--quiet); font-size: .84rem; }
.tables { display: flex; flex-wrap: wrap; gap: 0 1.6rem; } .tables > div { flex: 1 1 290px; }
table { border-collapse: collapse; width: 100%; margin: .5rem 0 1rem; font-size: .88rem; }
th, td { text-align: left; vertical-align: top; padding: .34rem .55rem; border-bottom: 1px solid var(--line); }
thead th { border-bottom: 2px solid var(--line); color: var(--quiet); font-weight: 600; font-size: .8rem; background: var(--wash); }
td.n, th.n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; } td.nowrap, td.nowrap code, td.nowrap bdi { white-space: nowrap; overflow-wrap: normal; } td.c, th.c { text-align: center; }
table.facts td { overflow-wrap: anywhere; } table.facts { table-layout: fixed; } table.facts th { width: 11rem; color: var(--quiet); font-weight: 500; }
.said { border-left: 3px solid var(--line); padding: .1rem 0 .1rem .8rem; margin: .3rem 0; }
.record { border: 1px solid var(--line); border-radius: 6px; padding: 1rem 1.2rem 1.2rem; margin: 1.4rem 0; }
.record h3 { margin: 0 0 .3rem; font-size: 1.13rem; } .record > .over { margin: 0 0 .2rem; }
nav ol { columns: 2; margin: .5rem 0 0; padding-left: 1.3rem; }
footer { margin-top: 3rem; padding-top: .8rem; border-top: 1px solid var(--line); color: var(--quiet); font-size: .84rem; }
@media screen and (max-width: 700px) { body { padding: 18px 14px 40px; } table { display: block; overflow-x: auto; } nav ol { columns: 1; } table.facts th { width: 8rem; } }
@page { margin: 17mm 14mm 18mm; @bottom-left { content: "Evidence of change management"; font: 8pt sans-serif; color: #57606a; }
  @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; color: #57606a; } }
@media print { nav { display: none; } .tables > div { flex-basis: 190px; } html { font-size: 10.4px; -webkit-print-color-adjust: exact; print-color-adjust: exact; } body { max-width: none; padding: 0; }
  a { color: inherit; text-decoration: none; } h2, h3, h4, thead { break-after: avoid; } tr, .banner, .figures, .said { break-inside: avoid; }
  thead { display: table-header-group; } .record { border: 0; padding: 0; margin: 0; break-before: page; } .start { break-before: page; } .start + p + .record { break-before: auto; } }
`;
const style = (0, html.qy)`<style>${css}</style>`;
const contentPolicy = `default-src 'none'; style-src 'sha256-${(0, external_node_crypto_.createHash)("sha256").update(String(css), "utf8").digest("base64")}'; base-uri 'none'; form-action 'none'`;
var evidence_sample = __webpack_require__(6884);
var summary = __webpack_require__(9472);
function evidenceHtml(pack) {
	const { repository, period, besides, sampled, at, version } = pack;
	const page = (0, html.qy)`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Evidence of change management: ${repository}, ${period.asked.from} to ${period.asked.to}</title>
${style}
</head>
<body>
${header(pack)}
${banner(pack)}
<nav><ol>
<li><a href="#summary">Summary</a></li>
<li><a href="#exceptions">Exceptions</a></li>
<li><a href="#verification">Verification of the records</a></li>
<li><a href="#policies">Policies in force</a></li>
<li><a href="#sampling">Sampling and test of attributes</a></li>
<li><a href="#sampled">Sampled changes in full</a></li>
<li><a href="#besides">Exceptions in full, besides the sample</a></li>
</ol></nav>
<main>
<h2 id="summary">1 Summary</h2>
${page_html_summary(pack)}
<h2 id="exceptions">2 Exceptions</h2>
${page_html_exceptions(pack)}
<h2 id="verification">3 Verification of the records</h2>
${verification(pack)}
<h2 id="policies">4 Policies in force</h2>
${policies(pack)}
<h2 id="sampling">5 Sampling and test of attributes</h2>
${sampling(pack)}
<h2 id="sampled" class="start">6 Sampled changes in full</h2>
<p class="quiet">In the order in which they were drawn.</p>
${sampled.map((shown) => recordHtml(shown, period.timezone))}
<h2 id="besides" class="start">7 Exceptions in full, besides the sample</h2>
<p class="quiet">${besides.length === 0 ? "There are none: each exception is in the sample, or its record cannot be read." : "In the order of the exceptions above."}</p>
${besides.map((shown) => recordHtml(shown, period.timezone))}
</main>
<footer>Made ${moment(at, period.timezone)} by change-gate ${version} from the change records of ${repository}. Times are shown in ${period.timezone}, and in UTC.</footer>
</body>
</html>
`;
	return String(page);
}
function header({ repository, branch, period, at, version, recordsCommit, branchCommit, population }) {
	return (0, html.qy)`<header>
<p class="over">Evidence of change management</p>
<h1>${repository}</h1>
<p class="lead">${(0, wording.Hj)(period)}</p>
${facts([
		["Branch", (0, html.qy)`${code(branch)}, to which merging deploys`],
		["Period", (0, html.qy)`from ${moment(period.from, period.timezone)} up to, not including, ${moment(period.until, period.timezone)}`],
		["Made", (0, html.qy)`${moment(at, period.timezone)} by change-gate ${version}`],
		["Read at", (0, html.qy)`commit ${code(recordsCommit)} of the branch of records, and ${code(branchCommit)} of ${branch}`],
		["Population", fileHash(population)]
	])}
</header>
`;
}
const fileHash = ({ path, sha256 }) => (0, html.qy)`${code(path)}<br>SHA-256 ${code(sha256)}`;
function banner(pack) {
	const { incomplete, verification: verified } = pack;
	const told = [
		...incomplete,
		...pack.notes,
		...verified.passed ? [] : ["What the verification found is told under “Verification of the records”"]
	];
	return (0, html.qy)`<div class="banner ${(0, evidence_pack.isSound)(pack) ? "good" : "bad"}"><strong>${(0, evidence_pack.isSound)(pack) ? "✓" : "✗"} ${(0, wording.headlineOf)(pack)}.</strong>${list(told)}</div>
`;
}
function page_html_summary(pack) {
	const { summary: counts, exceptions: all, sampled } = pack;
	const { compliant, changes } = counts.all;
	const figure = (value, about) => (0, html.qy)`<div><b>${value}</b><span>${about}</span></div>`;
	const by = (title, rows) => (0, html.qy)`<div>${table([
		title,
		{
			text: "Changes",
			as: "n"
		},
		{
			text: "Compliant",
			as: "n"
		},
		{
			text: "Rate",
			as: "n"
		}
	], rows.map((row) => [
		row.name,
		String(row.changes),
		String(row.compliant),
		(0, summary.rateOf)(row)
	]))}</div>`;
	return (0, html.qy)`<div class="figures">
${figure(String(changes), "changes in the population")}
${figure((0, summary.rateOf)(counts.all), `compliant: ${compliant} of ${changes}`)}
${figure(String(all.length), all.length === 1 ? "exception" : "exceptions")}
${figure(String(sampled.length), "sampled")}
</div>
<div class="tables">
${by("Category", counts.byCategory)}
${by("Lane", counts.byLane)}
${by("Verdict at the merge", counts.byVerdict)}
${counts.byBranch.length > 1 ? by("Branch", counts.byBranch) : ""}
</div>
`;
}
function page_html_exceptions({ exceptions: all, unrecorded, period, sampled, besides, brokenFiles }) {
	const inFull = new Set([...sampled, ...besides].map(({ entry }) => entry.place));
	const commits = unrecorded.length === 0 ? (0, html.qy)`` : (0, html.qy)`<h3>Outside the records</h3>
<p>What no record of the branch accounts for, whenever it happened:</p>
${findingTable(unrecorded)}`;
	if (all.length === 0) return (0, html.qy)`${commits}<p>${unrecorded.length === 0 ? "There are none: every change of the period complies, and no record was corrected." : "No change that is recorded in the period is an exception."}</p>
`;
	const files = brokenFiles.length === 0 ? "" : "The files of those that cannot be read are in the folder exceptions, as they are.";
	return (0, html.qy)`${commits}<p>Each is in full in this pack, whether or not it was sampled. ${files}</p>
${table([
		"Change",
		"When",
		"What",
		"Reasons"
	], all.map((each) => [
		named(each, inFull),
		each.entry === null ? each.place : moment(each.entry.at, period.timezone),
		(0, html.qy)`${each.kinds.map((kind) => (0, html.qy)`${tag(kind === "correction" ? "mid" : "bad", exceptions.HR[kind])} `)}`,
		list(each.reasons)
	]))}`;
}
function named({ entry, place }, inFull) {
	if (entry === null) return code(place);
	const { record } = entry;
	const name = record.kind === "push" ? "Push" : `#${record.number}`;
	const linked = inFull.has(place) ? (0, html.qy)`<a href="#${page_html_parts_anchor(place)}">${name}</a>` : (0, html.qy)`${name}`;
	return (0, html.qy)`${linked} ${words((0, population_csv.Gg)(record))}<br><small>by ${words((0, population_csv.rM)(record) || "nobody known")}</small>`;
}
const findingTable = (findings) => table([
	"Where",
	"Check",
	"Found",
	"What to do"
], findings.map(({ place, check, outcome, message, remedy }) => [
	code(place),
	(0, html.qy)`${check} ${outcome === "note" ? tag("quiet", "note") : tag("bad", outcome === "fail" ? "failed" : "not checked")}`,
	message,
	remedy
]));
function verification(pack) {
	const { verification: verified, findings } = pack;
	const group = (title, all) => all.length === 0 ? (0, html.qy)`` : (0, html.qy)`<h3>${title}</h3>${findingTable(all)}`;
	return (0, html.qy)`<p class="${verified.passed ? "good" : "bad"}"><strong>${(0, wording.statementOf)(pack)}</strong></p>
${table([
		"Check",
		"Result",
		"What it shows"
	], (0, wording.ZB)(verified).map(({ title, result: outcome, proves, failures, unknowns, notes }) => [
		title,
		(0, html.qy)`${tag(outcome === "passed" ? "good" : "bad", outcome)}${[
			failures > 0 ? (0, html.qy)`<br><small>${(0, report_findings.LS)(failures, "failure")}</small>` : (0, html.qy)``,
			unknowns > 0 ? (0, html.qy)`<br><small>${unknowns} not checked</small>` : (0, html.qy)``,
			notes > 0 ? (0, html.qy)`<br><small>${(0, report_findings.LS)(notes, "note")}</small>` : (0, html.qy)``
		]}`,
		proves
	]))}
<p class="quiet">${wording.Fy}</p>
${group("Found about this period", findings.here)}
${group("Found about other periods", findings.elsewhere)}
`;
}
function policies({ policies: inForce, judgedBy, period }) {
	const versions = inForce === null ? (0, html.qy)`<p class="bad">${wording.A3}</p>` : inForce.length === 0 ? (0, html.qy)`<p>${wording.MC}</p>` : table([
		"Since",
		"Policy",
		{
			text: "Commit",
			as: "nowrap"
		},
		{
			text: "By",
			as: "nowrap"
		},
		"With"
	], inForce.map((each) => [
		moment(each.since, period.timezone),
		(0, html.qy)`${(0, wording.gF)(each)}${each.version.sha256 === null ? "" : (0, html.qy)`<br>${code(each.version.sha256)}`}`,
		code(each.version.commit.slice(0, 12)),
		words(each.version.by ?? "not known"),
		each.broughtBy === null ? "no recorded change" : (0, html.qy)`${each.broughtBy.record.kind === "push" ? "a push" : `#${each.broughtBy.record.number}`}, merged by ${words((0, population_csv.iq)(each.broughtBy.record) ?? "nobody known")}, ${compliance(each.broughtBy.record)}`
	]));
	return (0, html.qy)`${versions}
<h3>By which policy changes were judged</h3>
${table([
		"SHA-256 of the policy",
		{
			text: "Changes",
			as: "n"
		},
		"First and last",
		"It is"
	], judgedBy.map(({ sha256, sources, changes, first, last, known, elsewhen }) => [
		(0, html.qy)`${code(sha256)}<br><small>${sources.join(", ")}</small>`,
		String(changes),
		(0, html.qy)`${moment(first, period.timezone)}<br>${moment(last, period.timezone)}`,
		(0, html.qy)`<span class="${known === "unknown" ? "bad" : ""}">${wording.L3[known]}</span>${elsewhen === 0 ? "" : (0, html.qy)`<br><span class="bad">${(0, wording.bd)(elsewhen)}</span>`}`
	]))}`;
}
function sampling(pack) {
	const { sampled, sample, entries, besides, period } = pack;
	const row = ({ entry, drawn, attributes: results }) => [
		drawn === null ? "exception" : String(drawn.position),
		(0, html.qy)`<a href="#${page_html_parts_anchor(entry.place)}">${entry.record.kind === "push" ? "Push" : `#${entry.record.number}`}</a> ${words((0, population_csv.Gg)(entry.record))}<br><small>${moment(entry.at, period.timezone)}; by ${words((0, population_csv.rM)(entry.record))}; approved by ${words((0, population_csv.V2)(entry.record).join(", ") || "nobody")}; merged by ${words((0, population_csv.iq)(entry.record) ?? "nobody known")}</small>`,
		...results.map(result)
	];
	return (0, html.qy)`<p>${evidence_sample.Lf}</p>
${facts([
		["Population", `${(0, report_findings.LS)(entries.length, "change")}: all of ${(0, wording.Hj)(period)}`],
		["Asked for", (0, report_findings.LS)(sample.size, "change")],
		["Drawn", (0, report_findings.LS)(sampled.length, "change")],
		["Seed", code(sample.seed)],
		["Besides", `${(0, report_findings.LS)(besides.length, "exception")} that the sample does not hold`]
	])}
<h3>Tested attributes</h3>
${table([
		"",
		"Attribute",
		"Rests on",
		"Policy"
	], attributes.u.map(({ id, title, from, clauses }) => [
		id,
		title,
		from,
		clauses
	]))}
<p class="quiet">“Not asked”: the policy does not ask it of such a change. “Lifted”: it does, but for an emergency, a rollback or another lane, which the record names.</p>
${table([
		{ text: "Drawn" },
		"Change",
		...attributes.u.map(({ id }) => ({
			text: id,
			as: "nowrap"
		}))
	], [...sampled, ...besides].map(row))}
<h3>Files of these records</h3>
<p class="quiet">As they are on the branch of records, byte for byte. SHA256SUMS names every file of this pack.</p>
${table(["File", "SHA-256"], [...sampled, ...besides].flatMap(({ files }) => files.map(({ path, sha256 }) => [code(path), code(sha256)])))}`;
}
var record_markdown = __webpack_require__(9696);
var record_parts = __webpack_require__(6619);
var record_path = __webpack_require__(7382);
var markdown = __webpack_require__(74);
const line = (0, markdown.md)`
`;
function evidenceMarkdown(pack) {
	const { sampled, besides } = pack;
	const parts = [
		(0, markdown.md)`# Evidence of change management: ${pack.repository}\n`,
		page_markdown_header(pack),
		page_markdown_banner(pack),
		(0, markdown.md)`\n## 1 Summary\n`,
		page_markdown_summary(pack),
		(0, markdown.md)`\n## 2 Exceptions\n`,
		page_markdown_exceptions(pack),
		(0, markdown.md)`\n## 3 Verification of the records\n`,
		page_markdown_verification(pack),
		(0, markdown.md)`\n## 4 Policies in force\n`,
		page_markdown_policies(pack),
		(0, markdown.md)`\n## 5 Sampling and test of attributes\n`,
		page_markdown_sampling(pack)
	];
	return [
		(0, markdown.fj)(parts, line).toString(),
		"\n\n## 6 Sampled changes in full\n\n",
		...sampled.map(inFull),
		"## 7 Exceptions in full, besides the sample\n\n",
		besides.length === 0 ? "There are none.\n" : "",
		...besides.map(inFull)
	].join("");
}
function inFull({ entry, drawn, files }) {
	const place = drawn === null ? (0, markdown.md)`Exception` : (0, markdown.md)`Sample ${drawn.position}`;
	const hashes = files.map(({ path: file, sha256 }) => (0, markdown.md)`- ${(0, markdown.Ae)(file)}: SHA-256 ${(0, markdown.aY)(sha256)}`);
	const page = (0, record_markdown.z)(entry.record).replace(/^(#{1,3}) /gm, "##$1 ");
	return `${(0, markdown.md)`${place}: ${(0, markdown.aY)(entry.place)}`.toString()}\n\n${(0, markdown.fj)(hashes, line).toString()}\n\n${page}\n---\n\n`;
}
function page_markdown_table(headings, rows) {
	const rule = (0, markdown.fj)(headings.map(() => (0, markdown.md)`|-`), (0, markdown.md)``);
	return (0, markdown.fj)([
		(0, record_parts.Yo)(...headings),
		(0, markdown.md)`${rule}|`,
		...rows
	], line);
}
const breaks = (parts) => (0, markdown.fj)(parts, (0, markdown.md)`<br>`);
function page_markdown_header({ period, branch, at, version, recordsCommit, branchCommit, population }) {
	return (0, markdown.md)`${page_markdown_table(["", ""], [
		(0, record_parts.Yo)("Branch", (0, markdown.aY)(branch)),
		(0, record_parts.Yo)("Period", (0, wording.Hj)(period)),
		(0, record_parts.Yo)("From", (0, wording.vt)(period.from, period.timezone)),
		(0, record_parts.Yo)("Up to, not including", (0, wording.vt)(period.until, period.timezone)),
		(0, record_parts.Yo)("Made", `${(0, wording.vt)(at, period.timezone)} by change-gate ${version}`),
		(0, record_parts.Yo)("Records read at", (0, markdown.aY)(recordsCommit)),
		(0, record_parts.Yo)("Branch read at", (0, markdown.aY)(branchCommit)),
		(0, record_parts.Yo)("Population", (0, markdown.md)`${(0, markdown.Ae)(population.path)}: SHA-256 ${(0, markdown.aY)(population.sha256)}`)
	])}
`;
}
function page_markdown_banner(pack) {
	const items = [...pack.incomplete, ...pack.notes].map((each) => (0, markdown.md)`- ${(0, markdown.Qq)(each)}`);
	const head = (0, markdown.md)`${(0, evidence_pack.isSound)(pack) ? "✅" : "❌"} ${(0, markdown.ko)(`${(0, wording.headlineOf)(pack)}.`)}`;
	return items.length === 0 ? head : (0, markdown.md)`${head}\n\n${(0, markdown.fj)(items, line)}`;
}
function page_markdown_summary({ summary: counts, exceptions: all }) {
	const by = (title, rows) => (0, markdown.md)`\n${page_markdown_table([
		title,
		"Changes",
		"Compliant",
		"Rate"
	], rows.map((row) => (0, record_parts.Yo)(row.name, String(row.changes), String(row.compliant), (0, summary.rateOf)(row))))}`;
	const { changes, compliant } = counts.all;
	return (0, markdown.fj)([
		(0, markdown.md)`${(0, report_findings.LS)(changes, "change")}; compliant: ${compliant} of ${changes} (${(0, summary.rateOf)(counts.all)}); ${(0, report_findings.LS)(all.length, "exception")}.`,
		by("Category", counts.byCategory),
		by("Lane", counts.byLane),
		by("Verdict at the merge", counts.byVerdict),
		counts.byBranch.length > 1 ? by("Branch", counts.byBranch) : (0, markdown.md)``
	], line);
}
function page_markdown_exceptions({ exceptions: all, unrecorded, period }) {
	const commits = unrecorded.length === 0 ? (0, markdown.md)`` : (0, markdown.md)`What no record accounts for:\n\n${page_markdown_findingTable(unrecorded)}\n`;
	if (all.length === 0) return (0, markdown.fj)([commits, (0, markdown.md)`No change that is recorded in the period is an exception.`], line);
	const rows = all.map((each) => (0, record_parts.Yo)(page_markdown_named(each), each.entry === null ? (0, markdown.aY)(each.place) : (0, wording.vt)(each.entry.at, period.timezone), each.kinds.map((kind) => exceptions.HR[kind]).join(", "), breaks(each.reasons.map((reason) => (0, markdown.Qq)(reason, 2e3)))));
	return (0, markdown.fj)([commits, page_markdown_table([
		"Change",
		"When",
		"What",
		"Reasons"
	], rows)], line);
}
function page_markdown_named({ entry, place }) {
	return entry === null ? (0, markdown.aY)((0, record_path.B5)(place).json) : changeName(entry.record);
}
const changeName = (record) => record.kind === "push" ? (0, markdown.md)`Push: ${(0, markdown.Qq)((0, population_csv.Gg)(record), 256)}` : (0, markdown.md)`${(0, markdown.nf)((0, markdown.Qq)(`${record.repository}#${record.number}`), record.url)} ${(0, markdown.Qq)(record.title, 256)}`;
const outcomes = {
	fail: "failed",
	unknown: "not checked",
	note: "note"
};
const page_markdown_findingTable = (findings) => page_markdown_table([
	"Where",
	"Check",
	"Found",
	"What to do"
], findings.map(({ place, check, outcome, message, remedy }) => (0, record_parts.Yo)((0, markdown.aY)(place), `${check}: ${outcomes[outcome]}`, message, remedy)));
function page_markdown_verification(pack) {
	const { verification: verified, findings } = pack;
	const group = (title, all) => all.length === 0 ? (0, markdown.md)`` : (0, markdown.md)`\n### ${title}\n\n${page_markdown_findingTable(all)}`;
	const rows = (0, wording.ZB)(verified).map(({ title, result, proves, failures, unknowns, notes }) => (0, record_parts.Yo)(title, `${result} (failures: ${failures}, not checked: ${unknowns}, notes: ${notes})`, proves));
	return (0, markdown.fj)([
		(0, markdown.md)`${(0, markdown.ko)((0, wording.statementOf)(pack))}\n`,
		page_markdown_table([
			"Check",
			"Result",
			"What it shows"
		], rows),
		(0, markdown.md)`\n${wording.Fy}`,
		group("Found about this period", findings.here),
		group("Found about other periods", findings.elsewhere)
	], line);
}
function page_markdown_policies({ policies: inForce, judgedBy, period }) {
	const versions = (inForce ?? []).map((each) => (0, record_parts.Yo)((0, wording.vt)(each.since, period.timezone), (0, markdown.md)`${(0, wording.gF)(each)} ${each.version.sha256 === null ? "" : (0, markdown.aY)(each.version.sha256)}`, (0, markdown.aY)(each.version.commit), each.version.by ?? "not known", each.broughtBy === null ? "no recorded change" : (0, markdown.md)`${changeName(each.broughtBy.record)}, merged by ${(0, population_csv.iq)(each.broughtBy.record) ?? "nobody known"}`));
	const judged = judgedBy.map(({ sha256, sources, changes, first, last, known, elsewhen }) => (0, record_parts.Yo)((0, markdown.md)`${(0, markdown.aY)(sha256)} ${sources.join(", ")}`, String(changes), (0, wording.vt)(first, period.timezone), (0, wording.vt)(last, period.timezone), elsewhen === 0 ? wording.L3[known] : `${wording.L3[known]}; ${(0, wording.bd)(elsewhen)}`));
	return (0, markdown.fj)([
		inForce === null ? (0, markdown.md)`${wording.A3}` : versions.length === 0 ? (0, markdown.md)`${wording.MC}` : page_markdown_table([
			"Since",
			"Policy",
			"Commit",
			"By",
			"With"
		], versions),
		(0, markdown.md)`\n### By which policy changes were judged\n`,
		page_markdown_table([
			"SHA-256 of the policy",
			"Changes",
			"First",
			"Last",
			"It is"
		], judged)
	], line);
}
function page_markdown_sampling({ sampled, besides, sample, entries, period }) {
	const rows = [...sampled, ...besides].map(({ entry, drawn, attributes: results }) => (0, record_parts.Yo)(drawn === null ? "exception" : String(drawn.position), changeName(entry.record), (0, wording.vt)(entry.at, period.timezone), (0, population_csv.rM)(entry.record), (0, population_csv.V2)(entry.record).join(", ") || "nobody", ...results.map((each) => wording.Xb[each])));
	return (0, markdown.fj)([
		(0, markdown.md)`${evidence_sample.Lf}\n`,
		page_markdown_table(["", ""], [
			(0, record_parts.Yo)("Population", `${(0, report_findings.LS)(entries.length, "change")}: all of ${(0, wording.Hj)(period)}`),
			(0, record_parts.Yo)("Asked for", (0, report_findings.LS)(sample.size, "change")),
			(0, record_parts.Yo)("Drawn", (0, report_findings.LS)(sampled.length, "change")),
			(0, record_parts.Yo)("Seed", (0, markdown.aY)(sample.seed)),
			(0, record_parts.Yo)("Besides", `${(0, report_findings.LS)(besides.length, "exception")} that the sample does not hold`)
		]),
		(0, markdown.md)`\n### Tested attributes\n`,
		page_markdown_table([
			"",
			"Attribute",
			"Rests on",
			"Policy"
		], attributes.u.map(({ id, title, from, clauses }) => (0, record_parts.Yo)(id, title, from, clauses))),
		(0, markdown.md)``,
		(0, markdown.md)`\n### Results\n`,
		page_markdown_table([
			"Drawn",
			"Change",
			"Merged",
			"Author",
			"Approved by",
			...attributes.u.map(({ id }) => id)
		], rows),
		(0, markdown.md)`\n### Files of these records\n`,
		page_markdown_table(["File", "SHA-256"], [...sampled, ...besides].flatMap(({ files }) => files.map(({ path: file, sha256 }) => (0, record_parts.Yo)((0, markdown.Ae)(file), (0, markdown.aY)(sha256)))))
	], line);
}
function packFiles(pack) {
	const made = (path, text) => ({
		path,
		text,
		sha256: (0, population_csv.sc)(text)
	});
	const recordsOf = (all) => all.flatMap(({ files }) => files);
	const files = [
		made("evidence.html", evidenceHtml(pack)),
		made("evidence.md", evidenceMarkdown(pack)),
		pack.population,
		...recordsOf(pack.sampled),
		...recordsOf(pack.besides),
		...pack.brokenFiles
	];
	return [...files, made(sumsFile, files.map((file) => `${file.sha256}  ${file.path}\n`).join(""))];
}
const sumsFile = "SHA256SUMS";
}),
3037: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	buildPack: () => buildPack,
	isSound: () => isSound
});
var in_force = __webpack_require__(2178);
var user_error = __webpack_require__(2630);
var attributes = __webpack_require__(9515);
var evidence_exceptions = __webpack_require__(2732);
var population = __webpack_require__(6317);
function dated(versions, all) {
	const brought = new Map(all.flatMap((entry) => shasOf(entry.record).map((sha) => [sha.toLowerCase(), entry])));
	return versions.map((version) => {
		const broughtBy = brought.get(version.commit.toLowerCase()) ?? null;
		return {
			version,
			broughtBy,
			since: broughtBy?.at ?? new Date(version.at)
		};
	});
}
function policiesIn(versions, period, all) {
	const known = dated(versions, all).filter(({ since }) => since < period.until);
	const start = known.findLast(({ since }) => since < period.from);
	return [...start === void 0 ? [] : [{
		...start,
		before: true
	}], ...known.filter(({ since }) => since >= period.from).map((each) => ({
		...each,
		before: false
	}))];
}
function judgedBy(entries, inForce, versions, builtIn) {
	return [...new Set(entries.map(({ record }) => record.policy.sha256))].map((sha256) => {
		const own = entries.filter(({ record }) => record.policy.sha256 === sha256);
		const instants = own.map(({ record }) => (0, population.B9)(record).getTime());
		const sources = [...new Set(own.map(({ record }) => record.policy.source))];
		const isAnother = ({ at }) => {
			const then = inForce.findLast(({ since }) => since < at)?.version.sha256;
			return then !== void 0 && then !== sha256;
		};
		const isOf = (version) => version.sha256 === sha256;
		return {
			sha256,
			sources,
			changes: own.length,
			first: new Date(instants[0] ?? 0),
			last: new Date(instants.at(-1) ?? 0),
			elsewhen: own.filter(isAnother).length,
			known: inForce.some(({ version }) => isOf(version)) ? "in-force" : versions.some(isOf) ? "other-version" : sha256 === builtIn ? "built-in" : "unknown"
		};
	});
}
function shasOf(record) {
	if (record.kind === "push") return record.push.commits.map(({ sha }) => sha);
	const { commit, landed, commits } = record.merge;
	return [
		...commit === null ? [] : [commit],
		...landed ?? [],
		...commits ?? []
	];
}
var population_csv = __webpack_require__(7212);
var sample = __webpack_require__(6884);
var summary = __webpack_require__(9472);
function buildPack(source, inventory, request) {
	const { period, at } = request;
	const own = (0, population.ux)(inventory, period);
	const { entries, broken } = own;
	if (entries.length + broken.length === 0) throw new user_error.kp(nothingIn(source, inventory, period));
	const { verification } = source;
	const exceptions = (0, evidence_exceptions.Yw)(own, verification.findings, at);
	const drawn = (0, sample.tC)(entries, request.sample);
	const inSample = new Set(drawn.map(({ item }) => item.place));
	const shown = (entry, folder, position) => ({
		entry,
		drawn: position,
		attributes: (0, attributes.T)(entry.record, verification.findings.filter((finding) => (0, evidence_exceptions.$t)(finding) === entry.place)),
		files: entry.files.map(({ path, text }) => fileOf(`${folder}/${path}`, text))
	});
	const besides = exceptions.flatMap(({ entry }) => entry === null || inSample.has(entry.place) ? [] : [entry]);
	const inForce = source.policies === null ? null : policiesIn(source.policies, period, inventory.entries);
	return {
		...request,
		repository: source.repository,
		branch: source.branch,
		recordsCommit: source.recordsCommit,
		branchCommit: source.branchCommit,
		notes: source.notes,
		population: fileOf("population.csv", (0, population_csv.Em)(entries, period.timezone, at)),
		entries,
		summary: (0, summary.Y)(entries),
		exceptions,
		brokenFiles: broken.flatMap(({ files }) => files.map(({ path, text }) => fileOf(`exceptions/${path}`, text))),
		verification,
		findings: sorted(verification.findings, period),
		unrecorded: verification.findings.filter((each) => each.outcome !== "note" && (0, evidence_exceptions.$t)(each) === null),
		policies: inForce,
		judgedBy: judgedBy(entries, inForce ?? [], source.policies ?? [], (0, in_force.wx)().sha256),
		sampled: drawn.map(({ item, rank }, index) => shown(item, "sample", {
			position: index + 1,
			rank
		})),
		besides: besides.map((entry) => shown(entry, "exceptions", null)),
		incomplete: missing(source, inventory, own, request)
	};
}
const isSound = ({ incomplete, verification }) => incomplete.length === 0 && verification.passed;
const fileOf = (path, text) => ({
	path,
	text,
	sha256: (0, population_csv.sc)(text)
});
function sorted(findings, period) {
	const isHere = (finding) => {
		const place = (0, evidence_exceptions.$t)(finding);
		return place === null || (0, population.Tn)(`${place}.json`, period);
	};
	return {
		here: findings.filter(isHere),
		elsewhere: findings.filter((finding) => !isHere(finding))
	};
}
function nothingIn({ repository }, { entries }, { asked }) {
	const period = `from ${asked.from} to ${asked.to}`;
	const [first, last] = [entries[0], entries.at(-1)];
	if (first === void 0 || last === void 0) return `${repository} has no change records at all, so none ${period}: let the gate record changes first`;
	const day = ({ at }) => at.toISOString().slice(0, 10);
	return `${repository} has no change records ${period}: they reach from ${day(first)} to ${day(last)} (UTC). Name a period of these`;
}
function missing(source, { entries }, { broken }, { period, at }) {
	const first = entries[0];
	const late = first !== void 0 && first.at > period.from;
	const records = broken.length === 1 ? "1 record cannot be read" : `${broken.length} records cannot be read`;
	return [
		...broken.length === 0 ? [] : [`${records}, so that the population may lack what they tell of`],
		...late ? [`Nothing is recorded before ${first.at.toISOString()}, which is after the period begins: what was merged until then is not shown. If the gate was not in use before, begin there: --from ${first.at.toISOString()}`] : [],
		...at < period.until ? [`The period was not over when this pack was made: make it again after ${period.until.toISOString()}`] : [],
		...source.policies === null ? ["The versions of the policy file could not be read, so that it is not shown which were in force"] : []
	];
}
}),
7627: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	R: () => localInstant,
	S: () => touchesDay,
	periodOf: () => periodOf,
	zoneOfRecords: () => zoneOfRecords
});
var _calendar_days_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1076);
var _calendar_zone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6694);
var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2630);
function periodOf({ from, to }, timezone, now, instant) {
	const zone = (0, _calendar_zone_js__WEBPACK_IMPORTED_MODULE_0__.kE)(timezone);
	const [first, last] = [momentOf(from, "--from", instant), momentOf(to, "--to", instant)];
	const start = first.at ?? new Date((0, _calendar_zone_js__WEBPACK_IMPORTED_MODULE_0__.G6)(zone, first.day));
	const until = last.at ?? new Date((0, _calendar_zone_js__WEBPACK_IMPORTED_MODULE_0__.G6)(zone, last.day + _calendar_days_js__WEBPACK_IMPORTED_MODULE_1__.d_));
	if (start >= until) throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__.kp(`--from ${from} is not before the end of --to ${to}: exchange them`);
	if (start > now) throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__.kp(`--from ${from} lies in the future: nothing can be shown of it yet`);
	return {
		from: start,
		until,
		asked: {
			from,
			to
		},
		timezone
	};
}
const dateForm = /^\d{4}-\d{2}-\d{2}$/;
function momentOf(text, option, instant) {
	if (!dateForm.test(text)) {
		if (/\dT/i.test(text)) return {
			at: instant(text, option),
			day: 0
		};
		throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__.kp(`${option} ${JSON.stringify(text)}: not a date. Write e.g. ${option} 2026-10-01, or an instant`);
	}
	const date = new Date(`${text}T00:00:00Z`);
	if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text) throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__.kp(`${option} ${text}: there is no such day`);
	if (date.getUTCFullYear() < 1001 || date.getUTCFullYear() > 8998) throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__.kp(`${option} ${text}: out of range. Write a day of the years 1001 to 8998`);
	return {
		at: null,
		day: date.getTime()
	};
}
function zoneOfRecords(records, to) {
	const named = records.flatMap(({ at, timezone }) => timezone !== null && (0, _calendar_zone_js__WEBPACK_IMPORTED_MODULE_0__.KJ)(timezone) ? [{
		at,
		timezone
	}] : []).toSorted((one, other) => one.at.getTime() - other.at.getTime());
	const end = Date.parse(to) + 2 * _calendar_days_js__WEBPACK_IMPORTED_MODULE_1__.d_;
	return (named.findLast(({ at }) => at.getTime() < end) ?? named[0])?.timezone ?? null;
}
function localInstant(at, timezone) {
	const offset = (0, _calendar_zone_js__WEBPACK_IMPORTED_MODULE_0__.kE)(timezone).offsetAt(at.getTime());
	const minutes = Math.abs(Math.round(offset / 6e4));
	const shown = new Date(at.getTime() + offset).toISOString().slice(0, 19);
	const two = (value) => String(value).padStart(2, "0");
	return `${shown}${offset < 0 ? "-" : "+"}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
function touchesDay({ from, until }, date) {
	const start = Date.parse(`${date}T00:00:00Z`);
	return start < until.getTime() && start + _calendar_days_js__WEBPACK_IMPORTED_MODULE_1__.d_ > from.getTime();
}
}),
7212: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Em: () => populationCsv,
	Gg: () => titleOf,
	V2: () => countedApprovers,
	iq: () => mergedBy,
	rM: () => authorOf,
	sc: () => sha256
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
var _records_record_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7382);
var _csv_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9412);
var _exceptions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2732);
var _period_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7627);
var _population_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6317);
function populationCsv(entries, timezone, at) {
	return (0, _csv_js__WEBPACK_IMPORTED_MODULE_2__.f)(columnsIn(timezone, at), entries);
}
const sha256 = (text) => (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text, "utf8").digest("hex");
const listed = (values) => values.join("; ");
function columnsIn(timezone, now) {
	const of = (heading, read) => ({
		heading,
		of: (entry) => read(entry.record, entry)
	});
	return [
		of("merged_at_utc", (_, { at }) => at.toISOString()),
		of("merged_at_local", (_, { at }) => (0, _period_js__WEBPACK_IMPORTED_MODULE_4__.R)(at, timezone)),
		of("kind", (record) => record.kind === "push" ? `${record.how}-push` : record.kind),
		of("number", (record) => record.kind === "push" ? null : record.number),
		of("title", titleOf),
		of("author", authorOf),
		of("approvers", (record) => listed(countedApprovers(record))),
		of("category", (record) => record.kind === "push" ? null : record.category),
		of("lane", (record) => record.kind === "push" ? null : record.lane),
		of("verdict", (record) => record.kind === "push" ? null : record.verdict),
		of("compliant", ({ compliant }) => compliant ? "yes" : "no"),
		of("window", windowOf),
		of("merged_by", mergedBy),
		of("merge_commit", (record) => record.kind === "push" ? record.push.after : record.merge.commit),
		of("branch", _population_js__WEBPACK_IMPORTED_MODULE_5__.W0),
		of("policy_sha256", ({ policy }) => policy.sha256),
		of("obligations_open", (record) => obligationsOf(record).filter((each) => isOpenStill(each, now)).length),
		of("obligations_overdue", (record) => obligationsOf(record).filter((each) => (0, _exceptions_js__WEBPACK_IMPORTED_MODULE_3__.Jv)(each, now)).length),
		of("verification", (record) => verificationOf(record, now)),
		of("record", (_, { place }) => (0, _records_record_path_js__WEBPACK_IMPORTED_MODULE_1__.B5)(place).json),
		of("reasons", ({ reasons }) => listed(reasons))
	];
}
function titleOf(record) {
	if (record.kind === "pull-request") return record.title;
	const { commits, dropped } = record.push;
	const counted = (count) => `${count} ${count === 1 ? "commit" : "commits"}`;
	const removed = dropped.length === 0 ? "" : `, ${counted(dropped.length)} taken off`;
	const last = commits.at(-1)?.subject ?? "";
	return `${record.how === "force" ? "Forced push" : "Direct push"} of ${counted(commits.length)}${removed}${last === "" ? "" : `: ${last}`}`;
}
function authorOf(record) {
	if (record.kind === "push") return listed([...new Set(record.push.commits.map(({ author }) => author.login ?? author.name))]);
	if (record.author === null) return "(account deleted)";
	const { login, startedBy } = record.author;
	return startedBy === null ? login : `${login} (started by ${startedBy})`;
}
const countedApprovers = (record) => record.kind === "push" ? [] : record.approvers.filter(({ counts }) => counts === true).map(({ login }) => login);
const mergedBy = (record) => record.kind === "push" ? record.push.by : record.merge.by;
function windowOf(record) {
	if (record.kind === "push") return null;
	const { open, reason, name } = record.window;
	if (open) return "open";
	return `closed: ${reason ?? "no reason given"}${name === null ? "" : ` (${name})`}`;
}
function verificationOf(record, now) {
	if (record.kind === "push") return null;
	if (record.verification === null) return "not-asked";
	const { state, ends } = record.verification;
	return state === "monitoring" && Date.parse(ends) <= now.getTime() ? "not-followed-up" : state;
}
const obligationsOf = (record) => record.kind === "push" ? [] : record.obligations;
const isOpenStill = (each, now) => each.state === "open" && !(0, _exceptions_js__WEBPACK_IMPORTED_MODULE_3__.Jv)(each, now);
}),
6317: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	B9: () => instantOf,
	Tn: () => isOfPeriod,
	W0: () => branchOf,
	inventoryOf: () => inventoryOf,
	ux: () => within
});
var _records_people_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2362);
var _records_record_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7382);
var _records_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9390);
var _period_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7627);
function inventoryOf(files) {
	const entries = [];
	const broken = [];
	for (const [place, known] of byPlace(files)) {
		const { json } = (0, _records_record_path_js__WEBPACK_IMPORTED_MODULE_1__.B5)(place);
		const present = known.flatMap(({ path, text }) => text === null ? [] : [{
			path,
			text
		}]).toSorted((one, other) => (0, _records_people_js__WEBPACK_IMPORTED_MODULE_0__.UD)(one.path, other.path));
		const read = readJson(known.find(({ path }) => path === json) ?? null);
		if (typeof read === "string") broken.push({
			place,
			path: json,
			problem: read,
			files: present
		});
		else entries.push({
			place,
			record: read,
			at: instantOf(read),
			files: present
		});
	}
	return {
		entries: entries.toSorted((one, other) => one.at.getTime() - other.at.getTime() || (0, _records_people_js__WEBPACK_IMPORTED_MODULE_0__.UD)(one.place, other.place)),
		broken: broken.toSorted((one, other) => (0, _records_people_js__WEBPACK_IMPORTED_MODULE_0__.UD)(one.place, other.place))
	};
}
function within({ entries, broken }, period) {
	return {
		entries: entries.filter(({ at }) => at >= period.from && at < period.until),
		broken: broken.filter(({ path }) => isOfPeriod(path, period))
	};
}
function isOfPeriod(path, period) {
	const where = (0, _records_record_path_js__WEBPACK_IMPORTED_MODULE_1__.OT)(path);
	return where !== null && (0, _period_js__WEBPACK_IMPORTED_MODULE_3__.S)(period, where.date);
}
const instantOf = (record) => new Date(record.kind === "push" ? record.push.at : record.merge.at);
const branchOf = (record) => record.kind === "push" ? record.push.branch : record.merge.base.ref;
function byPlace(files) {
	const places = new Map();
	for (const file of files) {
		const where = (0, _records_record_path_js__WEBPACK_IMPORTED_MODULE_1__.OT)(file.path);
		if (where !== null) places.set(where.place, [...places.get(where.place) ?? [], file]);
	}
	return places;
}
function readJson(file) {
	if (file === null) return "Its JSON file is missing; only its page is there";
	if (file.text === null) return "Its file was removed from the branch of records";
	let value;
	try {
		value = JSON.parse(file.text);
	} catch {
		return "Its file is not JSON";
	}
	const parsed = (0, _records_schema_js__WEBPACK_IMPORTED_MODULE_2__.parseRecord)(value);
	if (parsed.ok) return parsed.record;
	return `It does not follow the schema of records: ${parsed.problems[0] ?? "no reason is given"}`;
}
}),
6884: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Lf: () => samplingMethod,
	tC: () => drawSample
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
var _records_people_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2362);
const samplingMethod = "Each change of the population is ranked by the SHA-256 of the seed, a line feed (byte 0A) and the place of its record, such as 2026/11/19-42, all in UTF-8. The changes with the smallest hashes, compared as hexadecimal text, are the sample.";
const rankOf = (seed, place) => (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(`${seed}\n${place}`, "utf8").digest("hex");
function drawSample(population, { size, seed }) {
	return population.map((item) => ({
		item,
		rank: rankOf(seed, item.place)
	})).toSorted((one, other) => (0, _records_people_js__WEBPACK_IMPORTED_MODULE_1__.UD)(one.rank, other.rank) || (0, _records_people_js__WEBPACK_IMPORTED_MODULE_1__.UD)(one.item.place, other.item.place)).slice(0, size);
}
}),
9472: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Y: () => summaryOf,
	rateOf: () => rateOf
});
const noPullRequest = "none: pushed past the gate";
function summaryOf(entries) {
	const records = entries.map(({ record }) => record);
	const by = (read, known) => counted(records, (record) => record.kind === "push" ? noPullRequest : read(record), known);
	return {
		all: countOf("all", records),
		byCategory: by(({ category }) => category, [
			"standard",
			"normal",
			"major"
		]),
		byLane: by(({ lane }) => lane, [
			"ordinary",
			"emergency",
			"rollback",
			"bot",
			"install"
		]),
		byVerdict: by(({ verdict }) => verdict, [
			"pass",
			"wait",
			"fail",
			"unknown"
		]),
		byBranch: counted(records, (record) => record.kind === "push" ? record.push.branch : record.merge.base.ref, [])
	};
}
function counted(records, nameOf, known) {
	return [...new Set([...known, ...records.map(nameOf)])].flatMap((name) => {
		const count = countOf(name, records.filter((record) => nameOf(record) === name));
		return count.changes === 0 ? [] : [count];
	});
}
const countOf = (name, records) => ({
	name,
	changes: records.length,
	compliant: records.filter(({ compliant }) => compliant).length
});
function rateOf({ changes, compliant }) {
	if (changes === 0) return "no rate";
	const tenths = Math.round(compliant / changes * 1e3);
	const honest = compliant === changes ? 1e3 : compliant === 0 ? 0 : Math.min(999, Math.max(1, tenths));
	return `${honest % 10 === 0 ? honest / 10 : (honest / 10).toFixed(1)} %`;
}
}),
3488: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	A3: () => noPolicyHistory,
	Fy: () => limits,
	Hj: () => periodWords,
	L3: () => knownWords,
	MC: () => noPolicyFile,
	Xb: () => resultWords,
	ZB: () => checkResults,
	bd: () => elsewhenWords,
	gF: () => policyWords,
	headlineOf: () => headlineOf,
	statementOf: () => statementOf,
	vt: () => bothClocks
});
var _report_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9165);
var _pack_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3037);
var _period_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7627);
function bothClocks(at, timezone) {
	const local = (0, _period_js__WEBPACK_IMPORTED_MODULE_2__.R)(at, timezone);
	const [day = "", time = ""] = at.toISOString().slice(0, 19).split("T");
	return `${local.replace("T", " ")} (${local.startsWith(day) ? "" : `${day} `}${time} UTC)`;
}
const periodWords = ({ asked, timezone }) => `${asked.from} to ${asked.to} (${timezone})`;
const resultWords = {
	met: "met",
	"not-met": "not met",
	lifted: "lifted",
	"not-asked": "not asked",
	unclear: "unclear"
};
function headlineOf(pack) {
	const { incomplete, verification } = pack;
	if ((0, _pack_js__WEBPACK_IMPORTED_MODULE_1__.isSound)(pack)) return "The records of this period are complete and verified";
	return `Not to be relied on as it stands: ${[...verification.passed ? [] : ["the verification of the records failed"], ...incomplete.length === 0 ? [] : ["the pack is incomplete"]].join(", and ")}`;
}
const checks = {
	completeness: ["Completeness", "Each commit of the branch since the first record belongs to a recorded change, and each recorded merge is on the branch: nothing reached it without a record, and what came past the gate is among the exceptions."],
	history: ["History", "No record was changed or removed since it was written, but by a commit that says so and why; follow-ups changed only what goes on after a merge."],
	agreement: ["Agreement", "Each record agrees with its own facts: verdict, compliance, approvals, instants and the page beside it are derived again and compared."]
};
function checkResults({ findings }) {
	return [
		"completeness",
		"history",
		"agreement"
	].map((check) => {
		const [title, proves] = checks[check];
		const of = (outcome) => findings.filter((finding) => finding.check === check && finding.outcome === outcome).length;
		const [failures, unknowns] = [of("fail"), of("unknown")];
		return {
			check,
			title,
			proves,
			result: failures > 0 ? "failed" : unknowns > 0 ? "could not be checked" : "passed",
			failures,
			unknowns,
			notes: of("note")
		};
	});
}
function statementOf({ verification, branch, repository }) {
	const { passed, findings, counts } = verification;
	const { records, commits, corrections } = counts;
	const all = `every record of ${repository} (${records}) and every commit of ${branch} since the first of them (${commits})`;
	if (passed) return `The records can be relied on. The verification covered ${all}, not the sample alone, and found them complete, unaltered and consistent. ${corrections === 0 ? "None was corrected" : `${corrections === 1 ? "1 correction or restoration is" : `${corrections} corrections or restorations are`} told in the history, and listed below`}.`;
	const of = (outcome) => findings.filter((each) => each.outcome === outcome).length;
	return `The records cannot be relied on before what is listed below is explained. The verification covered ${all}, and found ${(0, _report_findings_js__WEBPACK_IMPORTED_MODULE_0__.LS)(of("fail"), "failure")} and ${(0, _report_findings_js__WEBPACK_IMPORTED_MODULE_0__.LS)(of("unknown"), "matter")} that could not be checked.`;
}
const limits = "It rests on the history of the branch of records and of the gated branch as git has them, and on GitHub’s word for which pull request brought a commit. Whoever may force-push both branches could rewrite both alike: check that rules of the repository forbid it, and compare the commit of the branch of records with an earlier pack.";
const policyWords = ({ version, before }) => [version.state === "absent" ? "The file was removed: the built-in policy judges" : version.state === "invalid" ? "The file is not valid: no change can pass by it" : "In force", before ? "already when the period began" : ""].filter((part) => part !== "").join(", ");
const knownWords = {
	"in-force": "in force in the period",
	"other-version": "a version of the file that was not in force in the period",
	"built-in": "the policy built into this version of change-gate",
	unknown: "not known from the history of the file: ask where it came from"
};
const elsewhenWords = (changes) => `${(0, _report_findings_js__WEBPACK_IMPORTED_MODULE_0__.LS)(changes, "change")} judged by it ${changes === 1 ? "was" : "were"} merged while another version was in force`;
const noPolicyFile = "There was no policy file on the branch, so the built-in policy judged.";
const noPolicyHistory = "Which versions were in force could not be read.";
}),
4257: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	checkFolder: () => checkFolder,
	writePack: () => writePack
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var _user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2630);
var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8115);
async function checkFolder(folder, shown, force) {
	const found = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(folder).catch(() => null);
	if (found === null) return;
	if (!found.isDirectory()) throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__.kp(`${shown} is there already, and no folder: name another with --out`);
	const names = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder);
	if (names.length === 0) return;
	if (!names.includes(_files_js__WEBPACK_IMPORTED_MODULE_2__.r) || !names.includes("evidence.html")) throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__.kp(`${shown} holds something else than a pack: name another folder with --out`);
	if (!force) throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__.kp(`${shown} is there already: name another folder with --out, or replace it with --force`);
}
async function writePack(folder, shown, files) {
	const parent = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
	let made = "";
	try {
		await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(parent, { recursive: true });
		made = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, `.${(0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder)}-`));
		const fresh = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(made, "pack");
		await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(fresh);
		for (const { path, text } of files) {
			const file = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(fresh, ...path.split("/"));
			await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
			await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, text, { flag: "wx" });
		}
		await exchange(folder, fresh, (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(made, "before"));
	} catch (error) {
		const code = error instanceof Error && "code" in error ? String(error.code) : "";
		if (!/^(EACCES|EPERM|EROFS|ENOSPC|EDQUOT|ENOTDIR|EEXIST|ENAMETOOLONG|EINVAL)$/.test(code)) throw error;
		throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__.kp(`${shown} cannot be written (${code}): name another folder with --out`);
	} finally {
		if (made !== "") await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(made, {
			recursive: true,
			force: true
		});
	}
}
async function exchange(folder, fresh, before) {
	const isThere = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(folder).then(() => true, () => false);
	if (isThere) await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(folder, before);
	try {
		await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(fresh, folder);
	} catch (error) {
		if (isThere) await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(before, folder);
		throw error;
	}
}
}),
4208: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { verifyFiles: () => verifyFiles });
var record_path = __webpack_require__(7382);
var schema = __webpack_require__(9390);
var records_record = __webpack_require__(7708);
var record_markdown = __webpack_require__(9696);
var report_path = __webpack_require__(55);
var verification_finding = __webpack_require__(6470);
var people_login = __webpack_require__(531);
function createdBy({ author, commitAuthors }, login) {
	if (author !== null && (0, people_login.Up)(author.login, login)) return "opened it";
	if (author?.startedBy != null && (0, people_login.Up)(author.startedBy, login)) return `started ${author.login}`;
	return commitAuthors.some((each) => each.login !== null && (0, people_login.Up)(each.login, login)) ? "wrote commits of it" : null;
}
var build_push_record = __webpack_require__(9558);
var compliance = __webpack_require__(4470);
var monitoring = __webpack_require__(6691);
const { fail } = (0, verification_finding.W)("agreement");
function disagreements(where, record, repository) {
	const { json } = (0, record_path.B5)(where.place);
	const remedy = "Restore it from the history of the branch, or correct it by a commit that says so";
	return [
		placed(where, record),
		record.repository.toLowerCase() === repository.toLowerCase() ? null : `It is of ${record.repository}, but the records are of ${repository}`,
		...record.kind === "push" ? ofPush(record) : ofPullRequest(record)
	].flatMap((message) => message === null ? [] : [fail(json, message, remedy)]);
}
function placed({ place }, record) {
	const own = (0, record_path.ZJ)(record);
	return own === place ? null : `It stands at ${place}, but by its date and number it belongs to ${own}`;
}
function ofPush(record) {
	return [sameList((0, build_push_record.q)(record, record.problems), record.reasons) ? null : "Its reasons are not those that it shows"];
}
function ofPullRequest(record) {
	const { findings, verdict, compliant, reasons, createdAt, merge } = record;
	const derived = (0, compliance.V)(findings);
	const against = (0, compliance.l)(record);
	return [
		findings.length === 0 ? "It holds no findings" : null,
		derived === verdict ? null : `Its verdict is ${verdict}, but its findings amount to ${derived}`,
		compliant === (against.length === 0) ? null : compliant ? "It says that it complies, but its own facts say why not" : "It says that it does not comply, but nothing in it is against it",
		sameList(against, reasons) ? null : "Its reasons are not those that its facts give",
		Date.parse(createdAt) <= Date.parse(merge.at) ? null : "It was merged before it was opened",
		...windowOf(record),
		...approversIn(record),
		...obligationsIn(record),
		verificationIn(record)
	];
}
function windowOf({ findings, window }) {
	const found = findings.find(({ rule }) => rule === "deployment-window");
	const claims = found?.outcome === "pass" ? true : found?.outcome === "wait" ? false : null;
	return [claims === null || claims === window.open ? null : `It says that the window was ${window.open ? "open" : "closed"}, but its rule found the opposite`, window.open === (window.reason === null) ? null : "Whether its window was open and why it was closed contradict each other"];
}
const seatRules = {
	approvals: "technical",
	"security-review": "security",
	"executive-approval": "executive"
};
function approversIn(record) {
	const { approvers, merge, findings } = record;
	const seen = new Set();
	const wrong = approvers.map(({ login, at, counts, commit, sameDiffAsHead, seat, role }) => {
		const key = login.toLowerCase();
		if (seen.has(key)) return `${login} is listed twice among the approvers`;
		seen.add(key);
		if (Date.parse(at) > Date.parse(merge.at)) return `${login} approved only after the merge`;
		if (counts !== true) return seat === null && role === null ? null : `${login} fills a seat, but the approval did not count`;
		const hand = createdBy(record, login);
		if (hand !== null) return `The approval of ${login} counts, but ${login} ${hand}`;
		return commit?.toLowerCase() === merge.head.sha.toLowerCase() || sameDiffAsHead === true ? null : `The approval of ${login} counts, but is not of what was merged`;
	});
	const claimed = findings.flatMap(({ rule, outcome, evidence }) => {
		const seat = Object.hasOwn(seatRules, rule) ? seatRules[rule] : void 0;
		const named = outcome === "pass" ? evidence?.["approvers"] : void 0;
		if (seat === void 0 || !Array.isArray(named)) return [];
		return named.map((login) => approvers.some((each) => typeof login === "string" && (0, people_login.Up)(each.login, login) && each.counts === true) ? null : `The rule ${rule} rests on an approval by ${typeof login === "string" ? login : JSON.stringify(login)} that is not among its approvers`);
	});
	return [...wrong, ...claimed];
}
function obligationsIn({ obligations, merge }) {
	return obligations.map(({ what, state, doneAt, due, late, by }) => {
		if (state === "done" !== (doneAt !== null)) return `“${what}” is ${state}, which its instant contradicts`;
		if (doneAt === null && by !== null) return `“${what}” is not done, but names who did it`;
		if (late !== (doneAt !== null && due !== null && Date.parse(doneAt) >= Date.parse(due))) return `Whether “${what}” was done too late contradicts its instants`;
		return due !== null && Date.parse(due) < Date.parse(merge.at) ? `“${what}” was due before the merge` : null;
	});
}
function verificationIn({ verification, category, merge }) {
	if (verification === null) return null;
	const { minutes, ends, state, checks } = verification;
	if (minutes !== monitoring.It[category] || ends !== (0, monitoring.Z6)(category, new Date(merge.at)).toISOString()) return `Its monitoring period is not that of a ${category} change`;
	const all = checks.every(({ done }) => done);
	if (state === "complete" && !all) return "Its verification is complete, but checks are open";
	return state === "incomplete" && all ? "Its verification is incomplete, but no check is open" : null;
}
const sameList = (one, other) => one.length === other.length && one.every((each, index) => each === other[index]);
var verify_completeness = __webpack_require__(1380);
var record_message = __webpack_require__(4670);
const { fail: verify_history_fail, unknown, note } = (0, verification_finding.W)("history");
function brokenHistory({ path, text, history }, where) {
	const fetch = "Run it again with the whole history of the branch of records at hand";
	if (history === null || history.length === 0) return [unknown(path, "Its history could not be read", fetch)];
	const findings = [];
	const last = history.at(-1);
	if (!(last?.text === void 0 ? text !== null : last.text === text)) findings.push(verify_history_fail(path, "It is not as its last commit left it", fetch));
	let before = null;
	for (let index = 0; index < history.length; index++) {
		const version = history[index];
		if (version === void 0) break;
		const found = stepFrom(before, version, path, where);
		const restored = found.some(({ outcome }) => outcome !== "note") ? restoredAt(before, history, index) : null;
		if (restored === null) findings.push(...found);
		else {
			const by = `${version.commit.slice(0, 7)}; ${history[restored]?.commit.slice(0, 7) ?? ""} restored it`;
			findings.push(note(`${path} at ${version.commit.slice(0, 7)}`, `It was changed without saying so by ${by}`));
			index = restored;
		}
		before = history[index] ?? version;
	}
	return findings;
}
function restoredAt(before, history, from) {
	if (typeof before?.text !== "string") return null;
	const found = history.findIndex((version, index) => index > from && version.text === before.text);
	return found < 0 ? null : found;
}
function stepFrom(before, version, path, { place, format }) {
	const short = version.commit.slice(0, 7);
	const at = `${path} at ${short}`;
	const acts = (0, record_message.o)(version.message).filter((act) => act.place === place);
	const told = (act) => acts.find((each) => each.act === act);
	const correct = `Restore it, or commit it again with the message “Correct ${place}: WHY”`;
	const correction = told("correct");
	if (before === null) {
		if (told("record") !== void 0) return [];
		return [verify_history_fail(at, `Commit ${short}, which wrote it first, does not say “Record ${place}”`, "Find out who wrote it, and have the sweep record the change")];
	}
	if (before.text !== void 0 && before.text === version.text) return [];
	if (correction !== void 0) return format === "json" ? [note(at, `Corrected: ${correction.why}`)] : [];
	if (version.text === null && before?.text !== null) return [verify_history_fail(at, `Commit ${short} removed it`, `Restore it from the commit before ${short}`)];
	const restored = before.text === null && told("record") !== void 0;
	if (told("follow-up") === void 0 && !restored) return [verify_history_fail(at, `Commit ${short} rewrote it without saying so`, correct)];
	return format === "json" ? overreach(before, version, at, correct) : [];
}
function overreach(before, version, at, correct) {
	if (before.text === null) return [];
	if (typeof before.text !== "string" || typeof version.text !== "string") return [unknown(at, "What the follow-up changed could not be read", "Run it again with the contents of both versions")];
	const [one, other] = [parsed(before.text), parsed(version.text)];
	if (one === null || other === null) return [verify_history_fail(at, "The follow-up did not go from one record to another", correct)];
	if (!(0, records_record.n1)(one, other)) return [verify_history_fail(at, "The follow-up changed what the record says of the merge", correct)];
	const undone = undoneBetween(one, other);
	return undone === null ? [] : [verify_history_fail(at, `The follow-up took back that “${undone}” was done`, correct)];
}
function undoneBetween(one, other) {
	const gone = ["reverts", "revertedBy"].find((side) => one.links[side].some((link) => !other.links[side].some((each) => each.number === link.number)));
	if (gone !== void 0) return `the link ${gone}`;
	if (one.kind === "push" || other.kind === "push") return null;
	const settled = (record) => new Map(record.obligations.map(({ id, what, due, state, doneAt, by }) => [id, {
		what,
		due,
		state,
		doneAt,
		by
	}]));
	const after = settled(other);
	for (const [id, known] of settled(one)) {
		const now = after.get(id);
		const kept = known.state !== "done" || now?.state === "done" && now.doneAt === known.doneAt && now.by === known.by;
		if (now === void 0 || now.what !== known.what || now.due !== known.due || !kept) return known.what;
	}
	return after.size === one.obligations.length ? null : "an obligation";
}
function parsed(text) {
	try {
		const read = (0, schema.parseRecord)(JSON.parse(text));
		return read.ok ? read.record : null;
	} catch {
		return null;
	}
}
const { fail: verify_fail } = (0, verification_finding.W)("agreement");
function verifyRecords({ repository, branch, files, commits }) {
	const findings = [];
	const records = [];
	const texts = new Map(files.flatMap(({ path, text }) => text === null ? [] : [[path, text]]));
	for (const file of files) {
		const where = (0, record_path.OT)(file.path);
		if (where === null) {
			if (looksLikeRecord(file)) findings.push(foreign(file.path));
			continue;
		}
		findings.push(...brokenHistory(file, where));
		if (file.text === null) continue;
		if (where.format === "md") findings.push(...withoutItsOther(where, texts));
		else {
			const read = readRecord(file.path, file.text, texts.get((0, record_path.B5)(where.place).markdown));
			findings.push(...read.findings);
			if (read.record === null) continue;
			records.push({
				place: where.place,
				record: read.record
			});
			findings.push(...disagreements(where, read.record, repository));
		}
	}
	findings.push(...(0, verify_completeness.incompleteness)({
		branch,
		commits,
		records
	}));
	const corrections = findings.filter(({ check, outcome }) => check === "history" && outcome === "note").length;
	return {
		passed: findings.every(({ outcome }) => outcome === "note"),
		findings,
		counts: {
			records: records.length,
			compliant: records.filter(({ record }) => record.compliant).length,
			pushes: records.filter(({ record }) => record.kind === "push").length,
			commits: commits?.length ?? 0,
			corrections
		}
	};
}
const looksLikeRecord = ({ path, text }) => text !== null && !(0, report_path.yk)(path) && (/^\d{4}\//.test(path) || path.endsWith(".json"));
const foreign = (path) => verify_fail(path, "The file is no record: its path is not YYYY/MM/DD-NUMBER.json", "Remove it from the branch of records");
function withoutItsOther({ place }, texts) {
	const { json, markdown } = (0, record_path.B5)(place);
	if (texts.has(json)) return [];
	return [verify_fail(markdown, `The page has no record: ${json} is missing`, "Restore the JSON file from the history")];
}
function readRecord(path, text, page) {
	const restore = "Restore the file from the history of the branch";
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		return {
			record: null,
			findings: [verify_fail(path, "The file is not JSON", restore)]
		};
	}
	const parsed = (0, schema.parseRecord)(value);
	if (!parsed.ok) {
		const [first = "", ...more] = parsed.problems;
		const rest = more.length === 0 ? "" : `, and ${more.length} more problems`;
		return {
			record: null,
			findings: [verify_fail(path, `It does not follow the schema: ${first}${rest}`, restore)]
		};
	}
	const { record } = parsed;
	const findings = [];
	if ((0, records_record.Pe)(record) !== text) findings.push(verify_fail(path, "It was not written by the gate: its text is not in the canonical form", restore));
	if (page === void 0) findings.push(verify_fail(path, "Its Markdown page is missing", "Restore the page from the history of the branch"));
	else if (page !== (0, record_markdown.z)(record)) findings.push(verify_fail(path, "Its Markdown page does not say what the JSON says", `${restore}: the page or the JSON was edited`));
	return {
		record,
		findings
	};
}
async function verifyFiles(stored, { repository, branch }, step = () => void 0) {
	const findings = [];
	const records = [];
	const counts = {
		records: 0,
		compliant: 0,
		pushes: 0,
		corrections: 0
	};
	let name = repository;
	for await (const files of stored.files()) {
		const placed = files.flatMap(placedRecord);
		name ??= placed[0]?.record.repository ?? null;
		records.push(...placed.map(lightened));
		const part = verifyRecords({
			repository: name ?? "",
			branch,
			files,
			commits: null
		});
		findings.push(...part.findings.filter(({ check }) => check !== "completeness"));
		for (const key of [
			"records",
			"compliant",
			"pushes",
			"corrections"
		]) counts[key] += part.counts[key];
		for (let count = 0; count < part.counts.records; count++) step();
	}
	return {
		repository: name,
		findings,
		counts,
		records
	};
}
function placedRecord({ path, text }) {
	const where = (0, record_path.OT)(path);
	if (where?.format !== "json" || text === null) return [];
	try {
		const parsed = (0, schema.parseRecord)(JSON.parse(text));
		return parsed.ok ? [{
			place: where.place,
			record: parsed.record
		}] : [];
	} catch {
		return [];
	}
}
function lightened({ place, record }) {
	const policy = {
		...record.policy,
		document: ""
	};
	return {
		place,
		record: record.kind === "push" ? {
			...record,
			policy
		} : {
			...record,
			policy,
			what: "",
			why: null,
			rollbackPlan: "",
			commitAuthors: [],
			approvers: [],
			categoryReasons: [],
			areas: [],
			testing: {
				heading: null,
				text: "",
				boxes: [],
				checks: null
			},
			migrations: [],
			findings: [],
			obligations: [],
			verification: null,
			changedSinceMerge: [],
			caveats: []
		}
	};
}
}),
5211: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	$q: () => commitsBetween,
	bringersOf: () => bringersOf,
	uA: () => latestCommits
});
var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2632);
var _graphql_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(478);
var _repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2948);
async function commitsBetween(client, repository, before, after) {
	const of = `the commits ${before.slice(0, 7)}...${after.slice(0, 7)} of ${(0, _repository_js__WEBPACK_IMPORTED_MODULE_2__.fq)(repository)}`;
	const ahead = [];
	for (let page = 1;; page++) {
		const parameters = {
			...repository,
			basehead: `${before}...${after}`,
			per_page: 100,
			page
		};
		const answer = await client.get("/repos/{owner}/{repo}/compare/{basehead}", parameters, of);
		const shown = answer.member("commits").items().map(commitIn);
		ahead.push(...shown);
		const total = answer.member("total_commits").count();
		if (ahead.length >= total) return {
			ahead,
			behind: answer.member("behind_by").count()
		};
		if (shown.length === 0) {
			const problem = `GitHub shows ${ahead.length} of ${of}, and counts ${total}.`;
			throw new _error_js__WEBPACK_IMPORTED_MODULE_0__.y("malformed", problem, "Run it again; if that repeats, report it.");
		}
	}
}
async function latestCommits(client, repository, commit, count) {
	const of = `the history of ${commit.slice(0, 7)} of ${(0, _repository_js__WEBPACK_IMPORTED_MODULE_2__.fq)(repository)}`;
	const parameters = {
		...repository,
		sha: commit,
		per_page: Math.min(count, 100)
	};
	return (await client.get("/repos/{owner}/{repo}/commits", parameters, of)).items().map(commitIn);
}
function commitIn(found) {
	const git = found.member("commit");
	return {
		sha: found.member("sha").sha(),
		message: git.member("message").text(),
		parents: found.member("parents").items().map((parent) => parent.member("sha").sha()),
		author: {
			login: found.member("author").orNull((author) => author.optional("login")?.name() ?? null),
			name: git.member("author").orNull((author) => author.optional("name")?.text() ?? null) ?? ""
		}
	};
}
const atOnce = 50;
async function bringersOf(client, repository, shas) {
	const found = new Map();
	for (let start = 0; start < shas.length; start += atOnce) {
		const some = shas.slice(start, start + atOnce);
		const of = `the pull requests of commits of ${(0, _repository_js__WEBPACK_IMPORTED_MODULE_2__.fq)(repository)}`;
		const { data, refused } = await client.graphql(bringersQuery(some.length), () => variables(repository, some), of);
		if (refused[0] !== void 0) throw (0, _graphql_answer_js__WEBPACK_IMPORTED_MODULE_1__.O)(refused[0], of);
		some.forEach((sha, index) => {
			const commit = data.path("repository", `c${index}`);
			if (commit.value !== null) found.set(sha, bringersIn(commit, (0, _repository_js__WEBPACK_IMPORTED_MODULE_2__.fq)(repository)));
		});
	}
	return found;
}
const mostBringers = 20;
function bringersIn(commit, repository) {
	const list = commit.member("associatedPullRequests");
	const nodes = list.member("nodes").items();
	if (nodes.length < list.member("totalCount").count()) throw new _error_js__WEBPACK_IMPORTED_MODULE_0__.y("refused", `Commit ${commit.member("oid").text().slice(0, 7)} belongs to more than ${mostBringers} pull requests.`, "Find out by hand which one brought it.");
	return nodes.flatMap((node) => {
		const own = node.path("repository", "nameWithOwner").value;
		const isOwn = typeof own === "string" && own.toLowerCase() === repository.toLowerCase();
		if (node.value === null || !isOwn || !node.member("merged").flag()) return [];
		return [{
			number: node.member("number").count(),
			base: node.member("baseRefName").name()
		}];
	});
}
function bringersQuery(count) {
	const names = Array.from({ length: count }, (_, index) => index);
	const pulls = `associatedPullRequests(first: ${mostBringers}) {
    totalCount nodes { number merged baseRefName repository { nameWithOwner } }
  }`;
	return `query bringers($owner: String!, $repo: String!, ${names.map((index) => `$s${index}: GitObjectID!`).join(", ")}) {
  repository(owner: $owner, name: $repo) {
    ${names.map((index) => `c${index}: object(oid: $s${index}) { ... on Commit { oid ${pulls} } }`).join("\n    ")}
  }
}`;
}
const variables = (repository, shas) => ({
	owner: repository.owner,
	repo: repository.repo,
	...Object.fromEntries(shas.map((sha, index) => [`s${index}`, sha]))
});
}),
9558: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	_: () => buildPushRecord,
	q: () => pushReasons
});
var _build_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1067);
function buildPushRecord(push, facts) {
	const { repository, branch, by, at, before, after, how, commits, dropped = [] } = push;
	const problems = [...facts.problems ?? []];
	return (0, _build_record_js__WEBPACK_IMPORTED_MODULE_0__.uH)({
		recordVersion: 1,
		kind: "push",
		repository,
		compliant: false,
		reasons: pushReasons({
			how,
			push: {
				branch,
				by,
				commits,
				dropped
			}
		}, problems),
		problems,
		how,
		push: {
			branch,
			by,
			at: at.toISOString(),
			before,
			after,
			commits: commits.map(({ sha, message, author }) => ({
				sha,
				subject: subjectOf(message),
				author: { ...author }
			})),
			dropped: [...dropped]
		},
		...(0, _build_record_js__WEBPACK_IMPORTED_MODULE_0__.TG)(facts.policy, facts.source, facts.gateVersion, facts.capture, facts)
	});
}
function pushReasons({ how, push: { branch, by, commits, dropped } }, problems) {
	const who = by ?? "Somebody";
	const counted = (count) => `${count} ${count === 1 ? "commit" : "commits"}`;
	const brought = `${who} pushed ${counted(commits.length)} to ${branch} without a pull request`;
	const rewrote = `${who} rewrote ${branch} by a forced push, which took ${counted(dropped.length)} off it`;
	return [
		...how === "force" ? [rewrote] : [],
		...how === "direct" || commits.length > 0 ? [brought] : [],
		...problems
	];
}
const subjectOf = (message) => (message.split(/\r\n?|\n/, 1)[0] ?? "").slice(0, 500);
}),
1067: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	kA: () => buildRecord,
	uH: () => clean,
	TG: () => origin
});
var external_node_crypto_ = __webpack_require__(7598);
var parse = __webpack_require__(2988);
var calendar = __webpack_require__(1104);
var format = __webpack_require__(5772);
var migrations = __webpack_require__(6393);
var latest_checks = __webpack_require__(1171);
var as_of_merge = __webpack_require__(3105);
var merged = __webpack_require__(3124);
const address = /[\p{L}\p{N}._+%'-]{1,64}@(?!\dx\.)((?:[\p{L}\p{N}-]{1,63}\.){1,6}\p{L}{2,24})(?![\p{L}\p{N}])/gu;
const names = new Set([
	"path",
	"pattern",
	"from",
	"url",
	"ref",
	"issue"
]);
const withoutAddresses = (text) => text.includes("@") ? text.replace(address, (_, domain) => `…@${domain}`) : text;
function strippedOfAddresses(value, key = "") {
	if (typeof value === "string") return names.has(key) ? value : withoutAddresses(value);
	if (Array.isArray(value)) return value.map((item) => strippedOfAddresses(item, key));
	if (value === null || typeof value !== "object") return value;
	return Object.fromEntries(Object.entries(value).map(([name, member]) => [withoutAddresses(name), strippedOfAddresses(member, name)]));
}
var people = __webpack_require__(2362);
function changedSince(then, now, mergedAt) {
	const later = (at) => typeof at === "string" && Date.parse(at) > mergedAt.getTime();
	return [
		...texts(then, now, later),
		...labels(now, later),
		...reviews(now, later),
		...checks(now, later),
		...threads(now)
	].map((each) => ({
		...each,
		at: each.at === null ? null : new Date(each.at).toISOString()
	})).sort((one, other) => (0, people.UD)(one.at ?? "", other.at ?? "") || (0, people.UD)(one.fact, other.fact) || (0, people.UD)(one.what, other.what));
}
const since = (fact, what, at = null, by = null) => ({
	fact,
	what,
	at,
	by
});
function texts(then, now, later) {
	const { bodyEditedAt, bodyEditor = null } = now;
	const { changedAt } = now.base;
	return [
		...then.title === now.title ? [] : [since("title", "The title was changed")],
		...later(bodyEditedAt) ? [since("body", "The description was edited", bodyEditedAt, bodyEditor)] : [],
		...bodyEditedAt === void 0 ? [since("body", "Whether the description was edited since is not known")] : [],
		...later(changedAt) ? [since("base", "The base branch was changed", changedAt)] : []
	];
}
const labels = ({ labelEvents = [] }, later) => labelEvents.filter(({ at }) => later(at)).map(({ label, added, at, actor }) => since("labels", `The label “${label}” was ${added ? "set" : "removed"}`, at, actor));
const reviews = ({ reviews: given = [] }, later) => given.flatMap(({ author, state, submittedAt }) => {
	const by = author?.login ?? null;
	if (later(submittedAt)) return [since("reviews", `A review was given: ${state.toLowerCase().replaceAll("_", " ")}`, submittedAt, by)];
	if (state !== "DISMISSED") return [];
	return [since("reviews", `A review of ${submittedAt} was dismissed, when is not told`, null, by)];
});
const checks = ({ checks: run = [] }, later) => run.flatMap(({ name, startedAt, completedAt, conclusion }) => {
	if (later(startedAt)) return [since("checks", `Check “${name}” was started`, startedAt)];
	if (!later(completedAt)) return [];
	return [since("checks", `Check “${name}” ended: ${conclusion ?? "no conclusion"}`, completedAt)];
});
function threads({ threads: all = [] }) {
	if (all.length === 0) return [];
	const state = `${all.filter((thread) => thread.resolved).length} of ${all.length} review threads are resolved as of the capture, since when is not told`;
	return [since("threads", state)];
}
var compliance = __webpack_require__(4470);
var monitoring = __webpack_require__(6691);
var find = __webpack_require__(4262);
var emergency_section = __webpack_require__(2531);
const whyHeadings = [
	"Why",
	"Motivation",
	"Justification",
	"Reason",
	"Purpose",
	"Context",
	"Background",
	"Problem",
	"Why is this change needed",
	"Motivation and context",
	"What and why"
];
const gives = /\b(?:because|so that|in order to|since|due to|to (?:fix|avoid|prevent|allow|make|keep|stop)|fixes|prevents|otherwise|needed|required)\b/i;
const sentence = /[^.!?\n]{1,2000}(?:[.!?](?=\s|$)|\n|$|[.!?])?/g;
function narrativeOf(body, linkedIssues, lane, policy) {
	const { rules } = policy;
	const written = (headings) => {
		const section = (0, find.rv)(body, headings);
		return section !== void 0 && !(0, find.wK)(section.content) ? section : void 0;
	};
	const description = written(rules.description.headings);
	const what = [(0, find.wK)(body.lead) ? "" : body.lead, description?.content ?? ""].filter((part) => part !== "").join("\n\n");
	const testing = (0, find.rv)(body, rules.testing.headings);
	return {
		what,
		why: whyOf(),
		typeOfChange: (0, find.jv)((0, find.rv)(body, rules["type-of-change"].headings)).map(({ text }) => text),
		rollbackPlan: written(rules["rollback-plan"].headings)?.content ?? "",
		testing: {
			heading: testing?.heading ?? null,
			text: withoutBoxes(testing?.content ?? ""),
			boxes: (testing?.tasks ?? []).filter(({ struck }) => struck !== true).map(({ text, checked }) => ({
				text,
				checked
			}))
		}
	};
	function whyOf() {
		const emergency = lane === "emergency" ? (0, emergency_section.V)(body, policy.emergency.headings, policy.bots) : void 0;
		if (emergency !== void 0 && emergency.reason !== "") return {
			text: emergency.reason,
			where: policy.emergency.headings[0] ?? "Emergency"
		};
		const own = written(whyHeadings);
		if (own !== void 0) return {
			text: own.content,
			where: own.heading
		};
		const reasons = (what.match(sentence) ?? []).map((part) => part.trim()).filter((part) => gives.test(part));
		if (reasons.length > 0) return {
			text: reasons.slice(0, 5).join(" "),
			where: description?.heading ?? "description"
		};
		return linkedIssues.length === 0 ? null : {
			text: linkedIssues.join(", "),
			where: "linked issues"
		};
	}
}
const silence = {
	what: "",
	why: null,
	typeOfChange: [],
	rollbackPlan: "",
	testing: {
		heading: null,
		text: "",
		boxes: []
	}
};
const withoutBoxes = (content) => content.split("\n").filter((line) => !line.startsWith("[x] ")).join("\n");
var records_obligations = __webpack_require__(8524);
function buildRecord(change, decision, facts) {
	const mergedAt = mergeOf(change, decision);
	const { policy, capture, landed = null } = facts;
	const asOf = facts.asOf ?? (0, as_of_merge.O)(change, { renames: [] });
	const then = asOf.change;
	const obligations = [...facts.obligations ?? (0, records_obligations.CJ)(decision.obligations, capture.at)];
	const problems = [...facts.problems ?? []];
	const reasons = (0, compliance.l)({
		findings: decision.findings,
		obligations,
		problems
	});
	const { testing, ...narrative } = saidIn(asOf, decision, policy);
	const { title, createdAt, checks } = then;
	return clean({
		recordVersion: 1,
		kind: "pull-request",
		repository: change.repository,
		number: change.number,
		url: change.url ?? null,
		title,
		...narrative,
		...authorsOf(then),
		approvers: (0, people.U9)(then, decision, mergedAt),
		createdAt,
		merge: {
			at: mergedAt.toISOString(),
			local: (0, format.r4)(mergedAt, policy.calendar.timezone, new Date(0)),
			by: change.mergedBy,
			commit: change.mergeCommit,
			base: {
				ref: change.base.ref,
				sha: change.base.sha
			},
			head: {
				ref: change.head.ref,
				sha: change.head.sha,
				repository: change.head.repository ?? null
			},
			commits: then.commits?.map(({ sha }) => sha) ?? null,
			landed: landed === null ? null : [...landed]
		},
		...judgementOf(decision),
		labels: [...new Set(then.labels)].sort(people.UD),
		testing: {
			...testing,
			checks: checks === void 0 ? null : checksOf(checks)
		},
		window: windowAt(mergedAt, policy, facts.freeze ?? "", decision.findings),
		migrations: (0, migrations.T)(then.files ?? []).map((one) => ({ ...one })),
		obligations,
		verification: verificationOf(decision, mergedAt, facts),
		changedSinceMerge: changedSince(then, change, mergedAt),
		caveats: asOf.caveats.map((caveat) => merged.o[caveat]),
		problems,
		compliant: reasons.length === 0,
		reasons,
		...origin(policy, decision.policy, facts.gateVersion, capture, facts)
	});
}
function saidIn({ change, unknown }, { lane }, policy) {
	if (unknown.includes("body")) return {
		...silence,
		bodySha256: null
	};
	const bodySha256 = (0, external_node_crypto_.createHash)("sha256").update(change.body ?? "", "utf8").digest("hex");
	return {
		...narrativeOf((0, parse.O)(change.body), change.linkedIssues ?? [], lane, policy),
		bodySha256
	};
}
function authorsOf({ author, commits = [] }) {
	return {
		author: author === null ? null : {
			login: author.login,
			bot: author.bot,
			startedBy: author.startedBy ?? null
		},
		commitAuthors: (0, people.VK)(commits)
	};
}
function judgementOf(decision) {
	const { verdict, category, lane, laneReason } = decision;
	return {
		verdict,
		category,
		categoryReasons: decision.categoryReasons.map((reason) => ({
			...reason,
			files: [...reason.files]
		})),
		areas: decision.sensitive.map((area) => ({
			...area,
			files: [...area.files]
		})),
		lane,
		laneReason,
		findings: decision.findings.map((finding) => ({
			...finding,
			clauses: [...finding.clauses],
			controls: [...finding.controls]
		}))
	};
}
function verificationOf(decision, mergedAt, { verification, capture }) {
	if (verification !== void 0) return verification;
	return deploys(decision) ? (0, monitoring.xN)(decision.category, mergedAt, new Set(), capture.at) : null;
}
function origin(policy, { source, sha256 }, gateVersion, capture, { reverts = [], revertedBy = [], issue = null, followedUpAt, reportOnly }) {
	return {
		policy: {
			source,
			sha256,
			document: policy.document.title,
			reportOnly: reportOnly ?? policy.mode === "report-only"
		},
		gate: { version: gateVersion },
		links: {
			reverts: [...reverts],
			revertedBy: [...revertedBy],
			issue
		},
		followedUpAt: followedUpAt?.toISOString() ?? null,
		capture: {
			at: capture.at.toISOString(),
			by: capture.by
		}
	};
}
function clean(record) {
	return strippedOfAddresses(JSON.parse(JSON.stringify(record)));
}
function mergeOf({ mergedAt, repository, number, head }, { change, at }) {
	const name = `${repository}#${number}`;
	if (mergedAt === null) throw new RangeError(`${name} is not merged, so there is nothing to record`);
	if (change.repository !== repository || change.number !== number || change.head !== head.sha) throw new RangeError(`The decision is of ${change.repository}#${change.number}, not of ${name} as it was merged`);
	if (Date.parse(at) !== Date.parse(mergedAt)) throw new RangeError(`The decision on ${name} is of ${at}, but it was merged at ${mergedAt}: judge it as of then`);
	return new Date(mergedAt);
}
const timed = "deployment-window";
const deploys = ({ findings }) => !findings.some(({ rule, outcome, lifted }) => rule === timed && outcome === "not-applicable" && lifted === void 0);
function windowAt(at, policy, freeze, findings) {
	const { open, reason, name } = (0, calendar.d)(policy, { freeze }).stateAt(at);
	const found = findings.find(({ rule }) => rule === timed);
	return {
		open,
		reason,
		name,
		timezone: policy.calendar.timezone,
		found: found?.lifted?.message ?? found?.message ?? "The policy does not judge the window"
	};
}
const checksOf = (checks) => (0, latest_checks.r6)(checks).filter(({ own }) => !own).map(({ name, kind, app, workflow, required, status, conclusion, completedAt }) => ({
	name,
	kind,
	app: app ?? null,
	workflow: workflow ?? null,
	required,
	status,
	conclusion,
	completedAt: completedAt ?? null
})).sort((one, other) => (0, people.UD)(JSON.stringify(one), JSON.stringify(other)));
}),
4470: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	V: () => verdictOf,
	l: () => reasonsAgainst
});
const weight = {
	"not-applicable": 0,
	pass: 0,
	wait: 1,
	fail: 2,
	unknown: 3
};
const verdicts = [
	"pass",
	"wait",
	"fail",
	"unknown"
];
function verdictOf(findings) {
	const worst = findings.filter(({ level }) => level === "error").reduce((most, { outcome }) => Math.max(most, weight[outcome]), 0);
	return verdicts[worst] ?? "unknown";
}
function reasonsAgainst({ findings, obligations, problems }) {
	return [
		...findings.filter(({ level, outcome }) => level === "error" && weight[outcome] > 0).map(({ title, outcome, message }) => `${title}: ${outcome}. ${message}`),
		...problems,
		...obligations.filter(({ state }) => state === "overdue").map(({ what }) => `Overdue: ${what}`),
		...obligations.filter(({ late }) => late).map(({ what }) => `Done too late: ${what}`)
	];
}
}),
6691: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	ER: () => kindTitles,
	It: () => monitoringMinutes,
	Z6: () => monitoringEnds,
	ZR: () => monitoringNote,
	jz: () => kindsShown,
	oH: () => rollbackSteps,
	vL: () => postDeploymentChecks,
	xN: () => verificationAt
});
var _classify_category_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1867);
const monitoringMinutes = {
	standard: 30,
	normal: 120,
	major: 1440
};
const postDeploymentChecks = [
	{
		id: "health",
		what: "Application health check passes"
	},
	{
		id: "errors",
		what: "No increase in error rates"
	},
	{
		id: "functionality",
		what: "Core functionality validated"
	},
	{
		id: "performance",
		what: "Performance within normal range"
	}
];
const periodOf = (category) => {
	const minutes = monitoringMinutes[category];
	return minutes < 60 ? `${minutes} minutes` : `${minutes / 60} hours`;
};
const monitoringEnds = (category, mergedAt) => new Date(mergedAt.getTime() + monitoringMinutes[category] * 6e4);
function verificationAt(category, mergedAt, done, at) {
	const ends = monitoringEnds(category, mergedAt);
	const checks = postDeploymentChecks.map((check) => ({
		...check,
		done: done.has(check.id)
	}));
	const complete = checks.every((check) => check.done);
	return {
		minutes: monitoringMinutes[category],
		ends: ends.toISOString(),
		state: at < ends ? "monitoring" : complete ? "complete" : "incomplete",
		checks
	};
}
const kindsOfChange = [
	"code",
	"database",
	"configuration"
];
const kindTitles = {
	code: "Code changes",
	database: "Database migrations",
	configuration: "Configuration changes"
};
const rollbackSteps = {
	code: [
		"Revert the merge commit on the main branch",
		"Push the revert commit (triggers the deployment)",
		"Verify that the rollback was successful",
		"Document the incident"
	],
	database: [
		"Execute the rollback migration script",
		"Verify data integrity",
		"Redeploy the previous version of the application if needed",
		"Document the incident"
	],
	configuration: [
		"Revert the configuration in the dashboard",
		"Trigger a redeploy",
		"Verify that functionality is restored",
		"Document the incident"
	]
};
const configuration = /(?:^|\/)\.env[^/]*$|\.(?:ya?ml|toml|ini|env|conf|cfg|properties|tfvars)$|(?:^|\/)(?:config|settings)[^/]*\.json$/i;
const prose = /\.(?:md|mdx|rst|adoc|txt)$/i;
function kindsShown({ paths, typeOfChange, migrations }) {
	const migrating = new Set(migrations.map(({ path }) => path));
	const others = paths.filter((path) => !migrating.has(path) && !prose.test(path));
	const configured = others.some((path) => configuration.test(path)) || typeOfChange.some((box) => /^\W*config/i.test(box));
	const found = {
		code: others.some((path) => !configuration.test(path)) || migrating.size === 0 && !configured,
		database: migrating.size > 0,
		configuration: configured
	};
	return kindsOfChange.filter((kind) => found[kind]);
}
const monitoringNote = (category) => `${_classify_category_js__WEBPACK_IMPORTED_MODULE_0__.Y[category]} change: watched for ${periodOf(category)}`;
}),
4797: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	c: () => retrospectiveLabel,
	L: () => shownBy
});
var find = __webpack_require__(4262);
var parse = __webpack_require__(2988);
var latest_checks = __webpack_require__(1171);
var people_contributors = __webpack_require__(14);
var identity = __webpack_require__(6610);
var people_login = __webpack_require__(531);
var people_opinions = __webpack_require__(6375);
var roster = __webpack_require__(3731);
var standing = __webpack_require__(8844);
var words = __webpack_require__(9185);
const confirms = /\b(?:confirm(?:ed|ing|ation)?|approv(?:e|ed|al|ing)|lgtm|yes)\b/i;
const denies = /\b(?:not|never|nobody|withdr[ae]w|withdrawn|revoke|revoked|retract|retracted|cannot|wrong|false|deny|denied|refuse|refused|reject|rejected)\b|n[’'´`]t\b/i;
const hedges = /\b(?:no|none|nothing|without|unless|until|if|when|once|before|pending|please|maybe|perhaps)\b|\?/i;
const about = /\b(?:confirm|approv|withdr|revok|retract|reject|refus|den(?:y|ied))/i;
function confirmationIn(comments) {
	const inOrder = [...comments].sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
	let said = null;
	for (const { body, at } of inOrder) {
		const words = ownWords(body);
		if (about.test(words) && denies.test(words)) said = "withdrawn";
		else if (confirms.test(words) && !denies.test(words) && !hedges.test(words) && (said === null || said === "withdrawn")) said = { at };
	}
	return said;
}
function ownWords(comment) {
	const own = comment.split(/\r\n?|\n/).filter((line) => !/^\s{0,3}>/.test(line)).join("\n");
	const { lead, sections } = (0, parse.O)(own);
	return [lead, ...sections.map(({ content }) => content)].join("\n").slice(0, 5e3);
}
const retrospectiveLabel = "retrospective-done";
const documenting = new Set([
	"title",
	"description",
	"type-of-change",
	"sections",
	"security-considerations",
	"rollback-plan",
	"emergency"
]);
const obligation_evidence_open = (why) => ({
	done: null,
	why
});
const shows = {
	document: documented,
	review: reviewed,
	confirmation: confirmed,
	tests: tested,
	retrospective: discussed,
	incident: reported
};
function shownBy(id, facts) {
	return (Object.hasOwn(shows, id) ? shows[id] : void 0)?.(facts) ?? ticked(id, facts);
}
function ticked(id, { ticks, at, policy }) {
	const tick = ticks.find((each) => each.id === id && Date.parse(each.at) <= at.getTime());
	if (tick === void 0) return obligation_evidence_open("not ticked yet");
	if (tick.by === null) return obligation_evidence_open("ticked, but by whom is not known");
	if ((0, identity.zs)(tick.by, policy.bots)) return obligation_evidence_open(`ticked by ${tick.by}, which is a bot`);
	return {
		done: {
			at: tick.at,
			by: tick.by
		},
		why: `ticked by ${tick.by}`
	};
}
function written({ change, mergedAt, at }) {
	const edited = change.bodyEditedAt;
	if (edited === void 0) return null;
	if (edited === null || Date.parse(edited) <= mergedAt.getTime()) return {
		at: mergedAt.toISOString(),
		by: change.bodyEditor ?? change.author?.login ?? null
	};
	return Date.parse(edited) > at.getTime() ? null : {
		at: edited,
		by: change.bodyEditor ?? null
	};
}
function documented(facts) {
	if (facts.findings === null) return obligation_evidence_open("the description could not be judged");
	const lacking = facts.findings.filter(({ rule, level }) => documenting.has(rule) && level === "error").map(({ outcome, message, lifted }) => lifted ?? {
		outcome,
		message
	}).filter(({ outcome }) => outcome !== "pass" && outcome !== "not-applicable");
	if (lacking.length > 0) return obligation_evidence_open(lacking.map(({ message }) => message).join("; "));
	const done = written(facts);
	if (done === null) return obligation_evidence_open("when the description was edited could not be read");
	return {
		done,
		why: "the description is complete"
	};
}
function reviewed({ change, policy, at }) {
	const { commits, reviews } = change;
	if (commits === void 0 || reviews === void 0) return obligation_evidence_open("the reviews could not be read");
	const contributors = (0, people_contributors.a)({
		...change,
		commits
	});
	const named = (0, roster.o)((0, roster.$)(policy), change.teams);
	const all = (0, standing.E)({
		...change,
		reviews
	}, contributors, named, at, policy.bots);
	const given = (0, people_opinions.Ny)(reviews, change.head.sha, at);
	const counting = all.filter(({ counts }) => counts === true).flatMap(({ login, why }) => {
		const review = given.find(({ author }) => (0, people_login.Up)(author.login, login));
		return review === void 0 ? [] : [{
			login,
			why,
			at: review.submittedAt
		}];
	}).sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
	const objecting = all.find(({ state, mayObject }) => state === "CHANGES_REQUESTED" && mayObject !== false);
	if (objecting !== void 0) return obligation_evidence_open(`${objecting.login} ${objecting.why}`);
	const needed = 1 + contributors.unresolved.length;
	const last = counting[needed - 1];
	if (last !== void 0) return {
		done: {
			at: last.at,
			by: last.login
		},
		why: `${last.login} ${last.why}`
	};
	const because = all.filter(({ state, counts }) => state === "APPROVED" && counts !== true).map(({ login, why }) => `; ${login} ${why}`).join("");
	return obligation_evidence_open(`${counting.length} of ${needed} independent approvals${because}`);
}
function confirmed(facts) {
	const { approvedBy, change, comments, mergedAt, at } = facts;
	if (approvedBy.length === 0) return obligation_evidence_open("nobody was named under “Approved by” at the merge");
	if (comments === null || change.reviews === void 0) return obligation_evidence_open("comments and reviews could not be read");
	const opinions = (0, people_opinions.Ny)(change.reviews, change.head.sha, at);
	for (const login of approvedBy) {
		const opinion = opinions.find(({ author }) => (0, people_login.Up)(author.login, login));
		if (opinion?.state === "CHANGES_REQUESTED") continue;
		const said = confirmationIn(comments.filter((each) => each.author !== null && !each.author.bot && (0, people_login.Up)(each.author.login, login) && (each.editor === void 0 || each.editor === null || (0, people_login.Up)(each.editor, login)) && Date.parse(each.at) >= mergedAt.getTime() && Date.parse(each.at) <= at.getTime()));
		if (said === "withdrawn") continue;
		if (opinion?.state === "APPROVED") return {
			done: {
				at: opinion.submittedAt,
				by: login
			},
			why: `${login} approved the pull request`
		};
		if (said !== null) return {
			done: {
				at: said.at,
				by: login
			},
			why: `${login} confirmed it in a comment`
		};
	}
	return obligation_evidence_open(`no confirmation by ${approvedBy.join(" or ")} yet`);
}
function tested(facts) {
	const { deployedChecks, mergedAt, at } = facts;
	const byHand = ticked("tests", facts);
	if (byHand.done !== null) return byHand;
	if (deployedChecks === null) return obligation_evidence_open("the checks of the merge commit could not be read");
	const checks = (0, latest_checks.r6)(deployedChecks.filter(({ own }) => !own));
	const running = checks.find((check) => !(0, latest_checks.Yw)(check));
	if (running !== void 0) return obligation_evidence_open(`check “${running.name}” has not ended`);
	const failed = checks.find((check) => !latest_checks.qO.has((0, latest_checks.vu)(check)));
	if (failed !== void 0) return obligation_evidence_open(`check “${failed.name}” did not succeed`);
	const last = checks.filter((check) => (0, latest_checks.vu)(check) === "success").flatMap(({ completedAt }) => completedAt ?? []).filter((instant) => Date.parse(instant) >= mergedAt.getTime() && Date.parse(instant) <= at.getTime()).sort((one, other) => Date.parse(one) - Date.parse(other)).at(-1);
	if (last === void 0) return obligation_evidence_open("no check has succeeded on the merge commit since the merge");
	return {
		done: {
			at: last,
			by: null
		},
		why: "the checks of the merge commit succeeded"
	};
}
function discussed({ change, mergedAt, at, policy }) {
	if (change.labelEvents === void 0) return obligation_evidence_open("the label history could not be read");
	const last = change.labelEvents.filter((event) => event.label.toLowerCase() === retrospectiveLabel && Date.parse(event.at) <= at.getTime()).sort((one, other) => Date.parse(one.at) - Date.parse(other.at)).at(-1);
	if (last === void 0 || !last.added || Date.parse(last.at) < mergedAt.getTime()) return obligation_evidence_open(`the label “${retrospectiveLabel}” has not been set since the merge`);
	if (last.actor === null) return obligation_evidence_open(`who set the label “${retrospectiveLabel}” is not known`);
	const { author } = change;
	if (author === null) return obligation_evidence_open("the account of the author is gone, so who else could say it is not known");
	const own = [author.login, ...author.startedBy === void 0 ? [] : [author.startedBy]];
	if ((0, people_login.JW)(last.actor, own)) return obligation_evidence_open(`${last.actor} set the label, but is the author`);
	if ((0, identity.zs)(last.actor, policy.bots)) return obligation_evidence_open(`${last.actor} set the label, but is a bot`);
	return {
		done: {
			at: last.at,
			by: last.actor
		},
		why: `labelled “${retrospectiveLabel}” by ${last.actor}`
	};
}
const incidentHeadings = [
	"Incident",
	"Incident report",
	"Post-mortem",
	"What happened",
	"Root cause"
];
const fewestWords = 5;
function reported(facts) {
	const section = (0, find.rv)((0, parse.O)(facts.change.body), incidentHeadings);
	const content = section?.content ?? "";
	if ((0, find.wK)(content)) return obligation_evidence_open("there is no Incident section in the description yet");
	if ((0, words.r)(content) < fewestWords && !/https?:\/\/\S/.test(content)) return obligation_evidence_open(`${section?.heading ?? "Incident"} says too little`);
	const done = written(facts);
	if (done === null) return obligation_evidence_open("when the description was edited could not be read");
	return {
		done,
		why: `the description has the section “${section?.heading ?? ""}”`
	};
}
}),
8524: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	CJ: () => openObligations,
	gH: () => allDone,
	l5: () => obligationStates,
	q_: () => namedApprovers
});
var _obligation_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4797);
function obligationStates(asked, facts) {
	return asked.map((one) => {
		const before = facts.previous.find(({ id, state }) => id === one.id && state === "done");
		if (before !== void 0) return { ...before };
		return stateOf(one, (0, _obligation_evidence_js__WEBPACK_IMPORTED_MODULE_0__.L)(one.id, facts), facts.at);
	});
}
const openObligations = (asked, at) => asked.map((one) => stateOf(one, {
	done: null,
	why: "not looked for yet"
}, at));
function stateOf({ id, what, clauses, due }, { done, why }, at) {
	const common = {
		id,
		what,
		clauses: [...clauses],
		due,
		how: why
	};
	const isLate = (instant) => due !== null && instant >= Date.parse(due);
	if (done === null) return {
		...common,
		state: isLate(at.getTime()) ? "overdue" : "open",
		doneAt: null,
		by: null,
		late: false
	};
	return {
		...common,
		state: "done",
		doneAt: new Date(done.at).toISOString(),
		by: done.by,
		late: isLate(Date.parse(done.at))
	};
}
function namedApprovers(findings) {
	const named = findings.find(({ rule }) => rule === "emergency")?.evidence?.["approvedBy"];
	return Array.isArray(named) ? named.filter((login) => typeof login === "string") : [];
}
const allDone = (states) => states.every(({ state }) => state === "done");
}),
2362: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	U9: () => approversOf,
	UD: () => compare,
	VK: () => commitAuthorsOf
});
var _people_login_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(531);
var _people_opinions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6375);
const seats = {
	"technical review": "technical",
	"security review": "security",
	"second review": "security",
	"executive approval": "executive"
};
function approversOf({ reviews, head }, { reviewers }, at) {
	return (0, _people_opinions_js__WEBPACK_IMPORTED_MODULE_0__.Ny)(reviews ?? [], head.sha, at).filter(({ state }) => state === "APPROVED").map(({ author: { login }, commit, submittedAt, sameDiffAsHead }) => {
		const given = reviewers.given.find((each) => (0, _people_login_js__WEBPACK_IMPORTED_MODULE_1__.Up)(each.login, login) && each.state === "APPROVED");
		const role = given?.role ?? null;
		return {
			login,
			commit,
			at: submittedAt,
			sameDiffAsHead: commit?.toLowerCase() === head.sha.toLowerCase() ? true : sameDiffAsHead,
			counts: given?.counts ?? null,
			seat: role !== null && Object.hasOwn(seats, role) ? seats[role] ?? null : null,
			role,
			why: given?.why ?? "approved; whether that counts could not be told"
		};
	}).sort((one, other) => Date.parse(one.at) - Date.parse(other.at) || compare(one.login, other.login));
}
function commitAuthorsOf(commits) {
	const found = new Map();
	for (const { authors, mergesBaseOnly } of commits) {
		if (mergesBaseOnly === true) continue;
		const seen = new Set();
		for (const { login, name, email } of authors) {
			const key = login === null ? `address ${email.trim().toLowerCase()} ${name}` : `login ${login.toLowerCase()}`;
			if (seen.has(key)) continue;
			seen.add(key);
			const known = found.get(key);
			found.set(key, {
				login: known?.login ?? login,
				name: known?.name ?? name,
				commits: (known?.commits ?? 0) + 1
			});
		}
	}
	return [...found.values()].sort((one, other) => compare(one.login ?? "~", other.login ?? "~") || compare(one.name, other.name));
}
const compare = (one, other) => one < other ? -1 : one > other ? 1 : 0;
}),
9696: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { z: () => recordMarkdown });
var findings = __webpack_require__(9165);
var fit = __webpack_require__(6460);
var markdown = __webpack_require__(74);
var record_parts = __webpack_require__(6619);
function people({ author, merge, createdAt, approvers }) {
	const opened = author === null ? "an account that is gone" : author.login;
	const agent = author?.startedBy == null ? "" : `, started by ${author.startedBy}`;
	const seated = (seat) => approvers.filter((each) => each.seat === seat && each.counts === true).map(({ login }) => login).join(", ") || "none";
	return [
		(0, markdown.md)`- Opened by ${opened}${agent}, ${(0, record_parts.uR)(createdAt)}`,
		(0, markdown.md)`- Merged by ${merge.by ?? "nobody known"}, ${(0, record_parts.uR)(merge.at)}`,
		(0, markdown.md)`- Technical approval: ${seated("technical")}`,
		(0, markdown.md)`- Security approval: ${seated("security")}`,
		(0, markdown.md)`- Executive approval: ${seated("executive")}`
	];
}
const commitAuthors = ({ commitAuthors: all }) => all.map(({ login, name, commits }) => (0, record_parts.Yo)(login ?? "no account", name, String(commits)));
const counting = new Map([
	[true, "✅ yes"],
	[false, "➖ no"],
	[null, "❓ not known"]
]);
const approvals = ({ approvers }) => approvers.map(({ login, role, commit, at, counts, why }) => (0, record_parts.Yo)(login, role ?? "nothing that was asked", commit === null ? "gone" : (0, markdown.aY)(commit.slice(0, 12)), (0, record_parts.uR)(at), `${counting.get(counts) ?? ""}${counts === true ? "" : `: ${why}`}`));
const checks = ({ testing }) => (testing.checks ?? []).map(({ name, workflow, app, status, conclusion, completedAt }) => (0, record_parts.Yo)(name, workflow ?? app ?? "", conclusion ?? status, completedAt === null ? (0, markdown.md)`` : (0, record_parts.uR)(completedAt)));
function recordMarkdown(record) {
	const blocks = record.kind === "push" ? pushPage(record) : pullRequestPage(record);
	const note = (0, markdown.md)`_Shortened to fit. The JSON file beside this page holds the whole record._`;
	return `${(0, fit.H)(blocks, 249999, note)}\n`;
}
function pullRequestPage(record) {
	const { why, testing, migrations, obligations } = record;
	return [
		(0, record_parts.uW)(0, "", [heading(record)]),
		(0, record_parts.uW)(1, "", [facts(record)]),
		(0, record_parts.uW)(1, "Why it does not comply", record.reasons.map((reason) => (0, markdown.md)`- ${(0, markdown.Qq)(reason, 2e3)}`)),
		(0, record_parts.uW)(4, "What changed", (0, record_parts.qN)(record.what, "No description is known.")),
		(0, record_parts.uW)(4, "Why", [...(0, record_parts.qN)(why?.text ?? "", "No justification was found."), ...why === null ? [] : [(0, markdown.md)`\n_Where it says so: ${why.where}_`]]),
		(0, record_parts.uW)(2, "Who", people(record)),
		(0, record_parts.tp)(5, "Authors of commits", [
			"Login",
			"Name",
			"Commits"
		], commitAuthors(record)),
		(0, record_parts.tp)(2, "Approvals", [
			"Who",
			"Taken for",
			"Commit",
			"When",
			"Counts"
		], approvals(record)),
		(0, record_parts.uW)(3, "Category", [...record.categoryReasons.map(({ message, files }) => withFiles((0, markdown.md)`- ${(0, markdown.Qq)(message)}`, files)), ...record.areas.map(({ title, files }) => withFiles((0, markdown.md)`- Sensitive: ${(0, markdown.ko)(title)}`, files))]),
		(0, record_parts.uW)(4, "Tests", [...testing.boxes.map((box) => (0, markdown.md)`- ${box.checked ? "✅" : "⬜"} ${(0, markdown.Qq)(box.text)}`), ...(0, record_parts.zZ)((0, record_parts.qN)(testing.text, testing.boxes.length > 0 ? "" : "The pull request says nothing of tests."))]),
		(0, record_parts.tp)(6, "Checks at the merge", [
			"Check",
			"Workflow",
			"Conclusion",
			"Ended"
		], checks(record)),
		(0, record_parts.uW)(4, "Rollback plan", record.rollbackPlan === "" ? [] : (0, record_parts.qN)(record.rollbackPlan, "")),
		(0, record_parts.tp)(3, "Migrations", [
			"File",
			"Tool",
			"Way back",
			"Why"
		], migrations.map((one) => (0, record_parts.Yo)((0, markdown.Ae)(one.path), one.tool, one.wayBack, one.why))),
		(0, record_parts.tp)(2, "Findings as of the merge", [
			"",
			"Rule",
			"Found",
			"Level",
			"Policy",
			"Control"
		], record.findings.map(finding)),
		(0, record_parts.tp)(2, "Obligations after the merge", [
			"What",
			"State",
			"Due",
			"Done",
			"How",
			"Policy"
		], obligations.map(obligation)),
		(0, record_parts.uW)(3, "Verification", verification(record)),
		(0, record_parts.uW)(3, "Reverts", reverts(record)),
		(0, record_parts.uW)(5, "Changed since the merge", record.changedSinceMerge.map(changed)),
		(0, record_parts.uW)(5, "Caveats", record.caveats.map((caveat) => (0, markdown.md)`- ${(0, markdown.Qq)(caveat)}`)),
		(0, record_parts.uW)(1, "", [footer(record)])
	];
}
function pushPage(record) {
	const { push } = record;
	const title = record.how === "force" ? "Forced push" : "Direct push";
	return [
		(0, record_parts.uW)(0, "", [(0, markdown.md)`# ❌ ${title} to ${(0, markdown.Qq)(push.branch)}: not compliant`]),
		(0, record_parts.uW)(1, "", (0, record_parts.tp)(1, "", ["", ""], [
			(0, record_parts.Yo)("Repository", record.repository),
			(0, record_parts.Yo)("Pushed", (0, markdown.md)`${(0, record_parts.uR)(push.at)} by ${push.by ?? "nobody known"}`),
			(0, record_parts.Yo)("Before", (0, markdown.aY)(push.before)),
			(0, record_parts.Yo)("After", (0, markdown.aY)(push.after))
		]).items),
		(0, record_parts.uW)(1, "Why it does not comply", record.reasons.map((reason) => (0, markdown.md)`- ${(0, markdown.Qq)(reason, 2e3)}`)),
		(0, record_parts.tp)(2, "Commits without a pull request", [
			"Commit",
			"What",
			"Author"
		], push.commits.map(({ sha, subject, author }) => (0, record_parts.Yo)((0, markdown.aY)(sha.slice(0, 12)), subject, author.login ?? author.name))),
		(0, record_parts.uW)(3, "Commits taken off the branch", push.dropped.map((sha) => (0, markdown.md)`- ${(0, markdown.aY)(sha)}`)),
		(0, record_parts.uW)(3, "Reverts", reverts(record)),
		(0, record_parts.uW)(1, "", [footer(record)])
	];
}
function heading({ repository, number, url, title, compliant }) {
	return (0, markdown.md)`# ${compliant ? "✅" : "❌"} ${(0, markdown.nf)((0, markdown.Qq)(`${repository}#${number}`), url)} ${(0, markdown.Qq)(title, 256)}`;
}
const categoryTitles = {
	standard: "Standard",
	normal: "Normal",
	major: "Major"
};
function facts(record) {
	const { merge, window, lane, laneReason, category, verdict, compliant } = record;
	const opened = window.open ? "open" : `closed (${window.name ?? window.reason ?? "no reason given"})`;
	const rows = [
		(0, record_parts.Yo)("Compliant", compliant ? "yes" : "no"),
		(0, record_parts.Yo)("Verdict as of the merge", verdict),
		(0, record_parts.Yo)("Category", categoryTitles[category]),
		(0, record_parts.Yo)("Lane", laneReason === "" ? lane : `${lane}: ${laneReason}`),
		(0, record_parts.Yo)("Type of change", record.typeOfChange.join(", ") || "not said"),
		(0, record_parts.Yo)("Merged", (0, markdown.md)`${merge.local} (${(0, record_parts.uR)(merge.at)}) by ${merge.by ?? "nobody known"}`),
		(0, record_parts.Yo)("Merge commit", merge.commit === null ? "not known" : (0, markdown.aY)(merge.commit)),
		(0, record_parts.Yo)("Into", (0, markdown.md)`${(0, markdown.aY)(merge.base.ref)} at ${(0, markdown.aY)(merge.base.sha.slice(0, 12))}`),
		(0, record_parts.Yo)("From", (0, markdown.md)`${(0, markdown.aY)(merge.head.ref)} at ${(0, markdown.aY)(merge.head.sha)}`),
		(0, record_parts.Yo)("Deployment window", `${opened}. ${window.found}`)
	];
	return (0, markdown.fj)((0, record_parts.tp)(1, "", ["", ""], rows).items, line);
}
const line = (0, markdown.md)`
`;
function withFiles(lead, files) {
	const names = [...new Set(files.map((file) => file.path))];
	const shown = names.slice(0, 20).map((name) => (0, markdown.Ae)(name));
	const more = names.length > shown.length ? (0, markdown.md)` and ${names.length - shown.length} more` : (0, markdown.md)``;
	return shown.length === 0 ? lead : (0, markdown.md)`${lead}: ${(0, markdown.fj)(shown, (0, markdown.md)`, `)}${more}`;
}
function finding(one) {
	const { lifted } = one;
	const found = lifted === void 0 ? (0, markdown.Qq)(one.message, 600) : (0, markdown.md)`Lifted by ${(0, markdown.Qq)(lifted.by, 300)}. Otherwise ${lifted.outcome}: ${(0, markdown.Qq)(lifted.message, 600)}`;
	const { rule, title, outcome, level, message, clauses, controls } = one;
	const icon = (0, findings.ZG)({
		rule,
		title,
		outcome,
		level,
		message,
		clauses,
		controls
	});
	return (0, record_parts.Yo)(icon, title, found, level, clauses.join(", "), controls.join(", "));
}
function obligation(one) {
	const done = one.doneAt === null ? (0, markdown.md)`` : (0, markdown.md)`${(0, record_parts.uR)(one.doneAt)}${one.by === null ? "" : (0, markdown.md)` by ${one.by}`}`;
	const state = one.state === "overdue" ? "❌ overdue" : one.state === "open" ? "⏳ open" : `✅ done${one.late ? ", late" : ""}`;
	const due = one.due === null ? (0, markdown.md)`at the next occasion` : (0, record_parts.uR)(one.due);
	return (0, record_parts.Yo)(one.what, state, due, done, one.how, one.clauses.join(", "));
}
function verification({ verification: watched }) {
	if (watched === null) return [];
	return [(0, markdown.md)`- Monitored until ${(0, record_parts.uR)(watched.ends)} (${watched.minutes} minutes): ${watched.state}`, ...watched.checks.map(({ what, done }) => (0, markdown.md)`- ${done ? "✅" : "⬜"} ${what}`)];
}
function reverts({ links, repository }) {
	const issue = links.issue === null ? [] : [(0, markdown.md)`- Followed up in ${(0, markdown.nf)("an issue", links.issue)}`];
	const named = (what) => (other) => {
		const name = other.number === null ? (0, markdown.md)`commit ${(0, markdown.aY)(other.commit ?? "unknown")}` : (0, markdown.md)`${repository}#${other.number}`;
		const proof = other.exact === true ? "exactly, as the trees prove" : other.exact === false ? "not exactly" : "as it says";
		return (0, markdown.md)`- ${what} ${name}, ${proof}`;
	};
	return [
		...links.reverts.map(named("Reverts")),
		...links.revertedBy.map(named("Reverted by")),
		...issue
	];
}
function changed({ what, at, by }) {
	return (0, markdown.md)`- ${(0, markdown.Qq)(what)}${at === null ? "" : (0, markdown.md)`, ${(0, record_parts.uR)(at)}`}${by === null ? "" : (0, markdown.md)` by ${by}`}`;
}
function footer({ policy, gate, capture, followedUpAt, recordVersion }) {
	const parts = [
		(0, markdown.md)`Policy ${(0, markdown.Qq)(policy.document)}: ${(0, markdown.Ae)(policy.source)} ${(0, markdown.aY)(policy.sha256)}`,
		(0, markdown.md)`change-gate ${gate.version}`,
		(0, markdown.md)`record version ${recordVersion}`,
		(0, markdown.md)`captured ${(0, record_parts.uR)(capture.at)} by ${capture.by}`,
		...followedUpAt === null ? [] : [(0, markdown.md)`followed up ${(0, record_parts.uR)(followedUpAt)}`]
	];
	return (0, markdown.md)`<sub>${(0, markdown.fj)(parts, (0, markdown.md)` · `)}</sub>`;
}
}),
4670: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	V: () => recordMessage,
	o: () => parseRecordMessage
});
var _record_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7382);
const verbs = {
	record: "Record",
	"follow-up": "Follow up",
	correct: "Correct"
};
function recordMessage(acts) {
	const lines = acts.map(({ act, place, why }) => {
		const said = why.replace(/[\s\p{Cc}]+/gu, " ").trim();
		if (!(0, _record_path_js__WEBPACK_IMPORTED_MODULE_0__.Uj)(place)) throw new RangeError(`${place} is not the place of a record`);
		if (act === "record") return `${verbs[act]} ${place}`;
		if (said === "") throw new RangeError(`Say why ${place} is changed`);
		return `${verbs[act]} ${place}: ${said}`;
	});
	const [only = ""] = lines;
	return lines.length === 1 ? `${only}\n` : `Write ${lines.length} records\n\n${lines.join("\n")}\n`;
}
const line = /^(Record|Follow up|Correct) ([\w/-]{1,40})(?:: (.*))?$/;
function parseRecordMessage(message) {
	return message.split(/\r?\n/).flatMap((text) => {
		const [, verb, place = "", why = ""] = line.exec(text.trimEnd()) ?? [];
		if (!(0, _record_path_js__WEBPACK_IMPORTED_MODULE_0__.Uj)(place)) return [];
		if (verb === verbs.record) return why === "" ? [{
			act: "record",
			place,
			why
		}] : [];
		if (why.trim() === "") return [];
		return [{
			act: verb === verbs.correct ? "correct" : "follow-up",
			place,
			why
		}];
	});
}
}),
6619: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Yo: () => cells,
	qN: () => paragraphs,
	tp: () => table,
	uR: () => instant,
	uW: () => section,
	zZ: () => apart
});
var _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74);
function section(rank, title, items) {
	return {
		rank,
		before: title === "" || items.length === 0 ? (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md)`` : (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md)`## ${title}\n`,
		items,
		after: (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md)``,
		more: (leftOut) => (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md)`\n… and ${leftOut} more`
	};
}
function table(rank, title, columns, rows) {
	if (rows.length === 0) return section(rank, title, []);
	const head = cells(...columns);
	const rule = (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.fj)(columns.map(() => (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md)`|-`), (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md)``);
	return {
		...section(rank, title, [
			head,
			(0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md)`${rule}|`,
			...rows
		]),
		more: (leftOut) => (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md)`| … and ${leftOut} more ${(0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.fj)(columns.slice(1).map(() => (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md)`|`), (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md)` `)} |`
	};
}
function cells(...values) {
	return values.reduce((row, value) => (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md)`${row} ${value} |`, (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md)`|`);
}
function paragraphs(value, none) {
	const lines = value.split(/\r\n?|\n/).map((each) => (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(each, 4e3)).filter((each, index, all) => each.toString() !== "" || index > 0 && all[index - 1]?.toString() !== "");
	while (lines.at(-1)?.toString() === "") lines.pop();
	if (lines.length === 0) return none === "" ? [] : [(0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md)`_${none}_`];
	return lines.map((each) => each.toString() === "" ? (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md)`>` : (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md)`> ${each}<br>`);
}
function instant(at) {
	const date = new Date(at);
	if (Number.isNaN(date.getTime())) return (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(at);
	const [day = "", time = ""] = date.toISOString().slice(0, 19).split("T");
	const [hours = "", minutes = "", seconds = ""] = time.split(":");
	return (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md)`${day} ${hours}:${minutes}:${seconds} UTC`;
}
const apart = ([first, ...rest]) => first === void 0 ? [] : [(0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md)`\n${first}`, ...rest];
}),
7708: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Pe: () => recordText,
	n1: () => sameMerge,
	qf: () => sameRecord
});
function recordText(record) {
	return `${JSON.stringify(sorted(record), null, 2)}\n`;
}
function sorted(value) {
	if (Array.isArray(value)) return value.map((item) => sorted(item ?? null));
	if (value === null || typeof value !== "object") return value;
	return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== void 0).toSorted(([one], [other]) => one < other ? -1 : 1).map(([key, member]) => [key, sorted(member)]));
}
const without = (record, members) => JSON.stringify(sorted(Object.fromEntries(Object.entries(record).filter(([key]) => !members.includes(key)))));
const ofTheWriting = ["capture", "followedUpAt"];
const following = [
	...ofTheWriting,
	"obligations",
	"verification",
	"links",
	"compliant",
	"reasons"
];
function sameRecord(one, other) {
	return without(one, ofTheWriting) === without(other, ofTheWriting);
}
function sameMerge(one, other) {
	return without(one, following) === without(other, following);
}
}),
1380: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { incompleteness: () => incompleteness });
var record_path = __webpack_require__(7382);
var verification_finding = __webpack_require__(6470);
const { fail } = (0, verification_finding.W)("completeness");
function twice(records) {
	const first = new Map();
	return records.flatMap(({ place, record }) => {
		const key = record.kind === "push" ? `push ${record.push.branch} ${record.push.after.toLowerCase()} ${record.push.at}` : `#${record.number}`;
		const known = first.get(key);
		if (known === void 0) {
			first.set(key, place);
			return [];
		}
		return [fail((0, record_path.B5)(place).json, `${key} is recorded at ${known} already`, "Remove the one that is wrong, by a commit that says so")];
	});
}
function oneSided(records) {
	const byNumber = new Map(records.flatMap((one) => one.record.kind === "push" ? [] : [[one.record.number, one]]));
	const lacks = (links, record) => record.kind === "pull-request" && !links.some(({ number }) => number === record.number);
	return records.flatMap(({ record }) => ["reverts", "revertedBy"].flatMap((side) => record.links[side].flatMap(({ number }) => {
		const other = number === null ? void 0 : byNumber.get(number);
		const back = side === "reverts" ? "revertedBy" : "reverts";
		if (other === void 0 || !lacks(other.record.links[back], record)) return [];
		const name = record.kind === "pull-request" ? `#${record.number}` : "";
		return [fail((0, record_path.B5)(other.place).json, `${name} names it under “${side}”, but it does not name ${name}`, "Let the sweep link both")];
	})));
}
const { fail: verify_completeness_fail, unknown } = (0, verification_finding.W)("completeness");
function incompleteness({ branch, commits, records }) {
	const findings = [...twice(records), ...oneSided(records)];
	if (commits === null) {
		const remedy = "Run it again with the history of the gated branch at hand";
		return [...findings, unknown(branch, "The commits of the gated branch could not be read", remedy)];
	}
	const recorded = shasOf(records, branch);
	for (const { sha, pullRequests } of commits) {
		const finding = unrecorded(sha, pullRequests, recorded);
		if (finding !== null) findings.push(finding);
	}
	const present = new Set(commits.map(({ sha }) => sha.toLowerCase()));
	const dropped = new Set(records.flatMap(({ record }) => record.kind === "push" ? record.push.dropped : []).map(lower));
	for (const { place, record } of records) {
		const landed = record.kind === "push" ? null : record.merge.commit;
		if (landed === null || record.kind === "push" || record.merge.base.ref !== branch) continue;
		if (present.has(lower(landed)) || dropped.has(lower(landed))) continue;
		findings.push(verify_completeness_fail((0, record_path.B5)(place).json, `Its merge commit ${landed.slice(0, 7)} is not on ${branch}, and no record says that it was taken off`, "Find out whether the branch was rewritten, and record that push"));
	}
	return findings;
}
const lower = (sha) => sha.toLowerCase();
function shasOf(records, branch) {
	const own = records.filter(({ record }) => branchOf(record) === branch);
	const merged = own.flatMap(({ record }) => record.kind === "push" ? [] : [record]);
	const numbers = (isClosed) => new Set(merged.filter(({ merge }) => merge.landed !== null === isClosed).map(({ number }) => number));
	return {
		shas: new Set(own.flatMap(({ record }) => shasIn(record)).map(lower)),
		closed: numbers(true),
		open: numbers(false)
	};
}
const branchOf = (record) => record.kind === "push" ? record.push.branch : record.merge.base.ref;
function shasIn(record) {
	if (record.kind === "push") return record.push.commits.map(({ sha }) => sha);
	const { commit, landed, commits } = record.merge;
	return [
		...commit === null ? [] : [commit],
		...landed ?? [],
		...commits ?? []
	];
}
function unrecorded(sha, pullRequests, { shas, closed, open }) {
	const place = `commit ${sha.slice(0, 12)}`;
	if (shas.has(lower(sha))) return null;
	if (pullRequests === null) return unknown(place, "Which pull request brought it could not be read", "Run it again with a token that may read pull requests");
	if (pullRequests.some((number) => open.has(number))) return null;
	const claimed = pullRequests.find((number) => closed.has(number));
	if (claimed !== void 0) return verify_completeness_fail(place, `GitHub counts it to #${claimed}, but the record of #${claimed} does not`, "Find out how it reached the branch, and record it");
	const [number] = pullRequests;
	return number === void 0 ? verify_completeness_fail(place, "It belongs to no pull request, and no record tells of its push", "Let the sweep record it, or record the push by hand") : verify_completeness_fail(place, `It came with #${number}, which is not recorded`, `Let the sweep record #${number}`);
}
}),
3197: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { printVerification: () => printVerification });
var _report_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9165);
var _report_paragraphs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2644);
var _report_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(253);
var _report_wrap_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9083);
const width = 100;
const mostLines = 50;
const mostPlaces = 3;
const titles = {
	completeness: "Completeness: every commit of the gated branch belongs to a record",
	history: "History: no record was rewritten but by a commit that says so",
	agreement: "Agreement: every record agrees with its own facts"
};
const marks = {
	fail: "✗",
	unknown: "?",
	note: "·"
};
const order = [
	"fail",
	"unknown",
	"note"
];
function printVerification(report, { color }) {
	const style = (codes, value) => color ? `\u001b[${codes}m${value}\u001b[0m` : value;
	const page = new _report_paragraphs_js__WEBPACK_IMPORTED_MODULE_1__.c(width, (title) => title);
	for (const check of [
		"completeness",
		"history",
		"agreement"
	]) {
		const found = report.findings.filter((finding) => finding.check === check);
		const counted = countedOf(found);
		const passed = found.every(({ outcome }) => outcome === "note");
		page.line(`${passed ? "✓" : "✗"} ${titles[check]}${counted === "" ? "" : ` (${counted})`}`, (line) => style(passed ? "32" : "1;31", line));
		const lines = grouped(found);
		for (const row of lines.slice(0, mostLines).flatMap(({ text }) => indented(text))) page.row(row);
		const more = lines.slice(mostLines).reduce((sum, { count }) => sum + count, 0);
		if (more > 0) page.row(`  … and ${number(more)} more; --json shows all`);
	}
	page.gap();
	for (const note of report.notes) page.line(`Note: ${(0, _report_visible_js__WEBPACK_IMPORTED_MODULE_2__.TN)(note, 600)}`);
	page.line((0, _report_visible_js__WEBPACK_IMPORTED_MODULE_2__.TN)(scope(report)));
	page.line(countsOf(report));
	page.line(headlineOf(report), (line) => style(report.passed ? "1;32" : "1;31", line));
	return page.toString();
}
const indented = (text) => (0, _report_wrap_js__WEBPACK_IMPORTED_MODULE_3__.L)(text, 94).map((line, index) => `${index === 0 ? "  " : "      "}${line}`);
function grouped(findings) {
	const groups = new Map();
	for (const outcome of order) for (const finding of findings) {
		if (finding.outcome !== outcome) continue;
		const key = JSON.stringify([
			outcome,
			finding.message,
			finding.remedy
		]);
		const known = groups.get(key);
		if (known === void 0) groups.set(key, [finding]);
		else known.push(finding);
	}
	return [...groups.values()].flatMap((group) => {
		const [first] = group;
		if (first === void 0) return [];
		const places = group.slice(0, mostPlaces).map(({ place }) => (0, _report_visible_js__WEBPACK_IMPORTED_MODULE_2__.jM)((0, _report_visible_js__WEBPACK_IMPORTED_MODULE_2__.RK)(place), 120));
		const more = group.length > mostPlaces ? [`and ${number(group.length - mostPlaces)} more`] : [];
		const where = [...places, ...more].join(", ");
		const remedy = first.remedy === "" ? "" : ` → ${(0, _report_findings_js__WEBPACK_IMPORTED_MODULE_0__.em)(first.remedy)}`;
		return [{
			text: (0, _report_visible_js__WEBPACK_IMPORTED_MODULE_2__.TN)(`${marks[first.outcome]} ${where}: ${(0, _report_findings_js__WEBPACK_IMPORTED_MODULE_0__.em)(first.message)}${remedy}`),
			count: group.length
		}];
	});
}
function countedOf(findings) {
	const count = (outcome) => findings.filter((finding) => finding.outcome === outcome).length;
	const [failed, unknown, notes] = [
		count("fail"),
		count("unknown"),
		count("note")
	];
	return [
		failed > 0 ? `${number(failed)} failed` : "",
		unknown > 0 ? `${number(unknown)} could not be checked` : "",
		notes > 0 ? (0, _report_findings_js__WEBPACK_IMPORTED_MODULE_0__.LS)(notes, "note") : ""
	].filter((part) => part !== "").join(", ");
}
const scope = ({ repository, records, branch }) => `${repository}: ${records.ref} at ${records.sha.slice(0, 12)}, against ${branch.ref} at ${branch.sha.slice(0, 12)}`;
function countsOf({ counts }) {
	const { records, compliant, pushes, commits, corrections } = counts;
	const changes = `${number(compliant)} compliant, ${number(records - compliant)} not`;
	return `${(0, _report_findings_js__WEBPACK_IMPORTED_MODULE_0__.LS)(records, "record")} (${changes}; ${(0, _report_findings_js__WEBPACK_IMPORTED_MODULE_0__.LS)(pushes, "push", "pushes")} among them), ${(0, _report_findings_js__WEBPACK_IMPORTED_MODULE_0__.LS)(commits, "commit")}, ${(0, _report_findings_js__WEBPACK_IMPORTED_MODULE_0__.LS)(corrections, "correction")}`;
}
function headlineOf({ passed, findings }) {
	if (passed) return "The records are complete, unaltered, and agree with themselves.";
	const failed = findings.filter(({ outcome }) => outcome === "fail").length;
	return failed > 0 ? `The records do not stand: ${(0, _report_findings_js__WEBPACK_IMPORTED_MODULE_0__.LS)(failed, "failure")}.` : "The records could not be verified: not everything could be checked.";
}
const number = (count) => count.toLocaleString("en-US");
}),
9435: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { w$: () => datetime });
var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8729);
var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3258);
function datetime(params) {
	return _core_index_js__WEBPACK_IMPORTED_MODULE_0__.G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__.You, params);
}
})
};
export { id, ids, modules };
