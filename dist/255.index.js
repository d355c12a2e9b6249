import { modules as shared1 } from "./shared-4.js";
import { modules as shared2 } from "./shared-5.js";
import { modules as shared3 } from "./shared-6.js";
import { modules as shared4 } from "./shared-7.js";
// 255.index.js
const id = 255;
const ids = [255];
const modules = {
...shared1,
...shared2,
...shared3,
...shared4,
1006: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	q: () => createGate,
	r: () => readPayload
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);
var _github_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4066);
var _github_live_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5486);
var _github_read_policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9535);
var _github_server_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3383);
var _user_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2630);
async function readPayload(env) {
	const file = env["GITHUB_EVENT_PATH"];
	if (file === void 0 || file === "") throw new _user_error_js__WEBPACK_IMPORTED_MODULE_5__.kp("GITHUB_EVENT_PATH is not set. change-gate as an action runs in a workflow; elsewhere use its commands, e.g. change-gate preview.");
	const text = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, "utf8").catch((error) => {
		throw new _user_error_js__WEBPACK_IMPORTED_MODULE_5__.kp(`The event file cannot be read: ${error instanceof Error ? error.message : String(error)}`);
	});
	try {
		return JSON.parse(text);
	} catch {
		throw new _user_error_js__WEBPACK_IMPORTED_MODULE_5__.kp(`The event file ${file} is not JSON. It is the payload as GitHub sent it, which GITHUB_EVENT_PATH names.`);
	}
}
async function createGate({ token, settings, policy, checkRunId }, repository, env, log) {
	const baseUrl = env["GITHUB_API_URL"] ?? "";
	const client = await (0, _github_client_js__WEBPACK_IMPORTED_MODULE_2__.createClient)({
		token,
		...baseUrl === "" ? {} : { baseUrl }
	});
	return {
		client,
		settings,
		repository,
		own: {
			...ownRun(env, checkRunId),
			statusName: settings.statusName,
			...settings.verdict === "status" ? { statusContext: settings.statusName } : {}
		},
		...policy === null || "owner" in policy ? {} : { policyPath: policy.path },
		...policy !== null && "owner" in policy ? await centralPolicy(client, policy) : {},
		shared: (0, _github_live_js__WEBPACK_IMPORTED_MODULE_3__.N)(),
		runUrl: runUrl(env),
		now: () => new Date(),
		waitUntil: (instant) => (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(Math.max(0, instant.getTime() - Date.now())),
		log
	};
}
async function centralPolicy(client, place) {
	try {
		return { policy: await (0, _github_read_policy_js__WEBPACK_IMPORTED_MODULE_4__.II)(client, place) };
	} catch (thrown) {
		if (thrown instanceof _user_error_js__WEBPACK_IMPORTED_MODULE_5__.yo) return { policyProblem: thrown };
		throw thrown;
	}
}
function ownRun(env, checkRunId) {
	const [runId, workflowRef] = [env["GITHUB_RUN_ID"] ?? "", env["GITHUB_WORKFLOW_REF"] ?? ""];
	return {
		...runId === "" ? {} : { runId },
		...workflowRef === "" ? {} : { workflowRef },
		...checkRunId === null ? {} : { checkRunId }
	};
}
function runUrl(env) {
	const [repository, run] = [env["GITHUB_REPOSITORY"], env["GITHUB_RUN_ID"]];
	return `${(0, _github_server_js__WEBPACK_IMPORTED_MODULE_6__.F)(env)}/${repository ?? ""}/actions/runs/${run ?? ""}`;
}
})
};
export { id, ids, modules };
