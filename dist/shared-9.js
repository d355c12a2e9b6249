export const modules = {
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
})
};
