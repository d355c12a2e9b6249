export const modules = {
9535: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	BK: () => readPolicyFile,
	II: () => readPolicyAt,
	JF: () => readRepositoryPolicy,
	OG: () => readPolicyText,
	_z: () => policyPlace
});
var _policy_in_force_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2178);
var _user_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2630);
var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2632);
var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8272);
var _graphql_answer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(478);
var _policy_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(193);
var _policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(158);
var _repository_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2948);
const policyQuery = `query policy(
  $owner: String!, $repo: String!, $head: String!, $policy: String!, $policyFolder: String!
) {
  repository(owner: $owner, name: $repo) {
    defaultBranchRef { name }
    defaultCommit: object(expression: $head) { oid }
    policy: object(expression: $policy) { __typename ... on Blob { isBinary isTruncated text } }
    policyFolder: object(expression: $policyFolder) { __typename ... on Tree { entries { name type mode } } }
  }
}`;
function policyPlace(text) {
	const at = text.lastIndexOf("@");
	const [owner = "", repo = "", ...rest] = text.slice(0, at === -1 ? void 0 : at).split("/");
	const [path, ref] = [rest.join("/"), at === -1 ? "" : text.slice(at + 1)];
	const plain = (part) => /^[\w.-]+(?:\/[\w.-]+)*$/.test(part) && !/(^|\/)\.\.?(\/|$)/.test(part);
	if (at === -1 && plain(text)) return { path: text };
	if ((0, _repository_js__WEBPACK_IMPORTED_MODULE_6__.u8)(owner) && (0, _repository_js__WEBPACK_IMPORTED_MODULE_6__.en)(repo) && plain(path) && plain(ref)) return {
		owner,
		repo,
		path,
		ref
	};
	throw new _user_error_js__WEBPACK_IMPORTED_MODULE_7__.kp(`The input “policy” is ${JSON.stringify(text)}. Write a path on the default branch, e.g. .github/change-gate.yml, or OWNER/REPO/path@ref.`);
}
async function readRepositoryPolicy(client, repository, path) {
	const nothing = {
		...(0, _policy_in_force_js__WEBPACK_IMPORTED_MODULE_0__.wx)(),
		sha256: ""
	};
	try {
		const { policy, broken } = await (0, _policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.t)(await readPolicyFile(client, repository, path, "HEAD"));
		return broken === void 0 ? policy : nothing;
	} catch (thrown) {
		if (thrown instanceof _error_js__WEBPACK_IMPORTED_MODULE_1__.y && (thrown.kind === "refused" || thrown.kind === "forbidden")) return nothing;
		throw thrown;
	}
}
async function readPolicyAt(client, { path, ref, ...repository }) {
	const file = await existing(client, repository, path, ref);
	return (0, _policy_in_force_js__WEBPACK_IMPORTED_MODULE_0__.U8)(file.text, `${(0, _repository_js__WEBPACK_IMPORTED_MODULE_6__.fq)(repository)}/${path}@${ref} (${file.commit.slice(0, 7)})`);
}
async function readPolicyText(client, repository, path, ref) {
	return (await existing(client, repository, path, ref)).text;
}
async function existing(client, repository, path, ref) {
	const file = await readPolicyFile(client, repository, path, ref);
	if ("error" in file) throw file.error;
	const { text, commit } = file;
	if (text !== null) return {
		text,
		commit
	};
	throw notThere(repository, path, ref);
}
function notThere(repository, path, ref) {
	const of = `${(0, _repository_js__WEBPACK_IMPORTED_MODULE_6__.fq)(repository)}/${path}@${ref}`;
	return new _error_js__WEBPACK_IMPORTED_MODULE_1__.y("not-found", `The policy ${of} was not found.`, "Correct the input “policy”.");
}
async function readPolicyFile(client, repository, path, ref) {
	const of = `the policy in ${(0, _repository_js__WEBPACK_IMPORTED_MODULE_6__.fq)(repository)}`;
	const variables = {
		...repository,
		head: ref,
		policy: `${ref}:${path}`,
		policyFolder: `${ref}:${(0, _policy_file_js__WEBPACK_IMPORTED_MODULE_4__.y)(path)}`
	};
	const { data, refused } = await client.graphql(policyQuery, () => variables, of);
	const found = data.member("repository");
	if (found.value === null) throw refused[0] === void 0 ? (0, _failure_js__WEBPACK_IMPORTED_MODULE_2__.mX)(of) : (0, _graphql_answer_js__WEBPACK_IMPORTED_MODULE_3__.O)(refused[0], of);
	if (!(ref === "HEAD") && refused.length === 0 && found.member("defaultCommit").value === null) throw notThere(repository, path, ref);
	return (0, _policy_file_js__WEBPACK_IMPORTED_MODULE_4__.X)(found, refused, path, of);
}
})
};
