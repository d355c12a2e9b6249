
const id = 0;
const ids = [382, 523, 317, 255, 234, 957];
const modules = {
1500: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	z3: () => error,
	V4: () => getInput,
	pq: () => info,
	lm: () => notice,
	C1: () => setFailed,
	uH: () => setOutput,
	Pq: () => core_setSecret,
	$e: () => warning
});
var external_os_ = __webpack_require__(857);
function utils_toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
	if (!Object.keys(annotationProperties).length) return {};
	return {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	};
}
function command_issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + external_os_.EOL);
}
const CMD_STRING = "::";
class Command {
	constructor(command, properties, message) {
		if (!command) command = "missing.command";
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = true;
			for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
				const val = this.properties[key];
				if (val) {
					if (first) first = false;
					else cmdStr += ",";
					cmdStr += `${key}=${escapeProperty(val)}`;
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
		return cmdStr;
	}
}
function escapeData(s) {
	return utils_toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
	return utils_toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
var external_crypto_ = __webpack_require__(6982);
var external_fs_ = __webpack_require__(9896);
function file_command_issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
	if (!external_fs_.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
	external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, { encoding: "utf8" });
}
function file_command_prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
	const convertedValue = utils_toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
__webpack_require__(6928);
__webpack_require__(8172);
var oidc_utils_awaiter = function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
class oidc_utils_OidcClient {
	static createHttpClient(allowRetry = true, maxRetry = 10) {
		const requestOptions = {
			allowRetries: allowRetry,
			maxRetries: maxRetry
		};
		return new HttpClient("actions/oidc-client", [new BearerCredentialHandler(oidc_utils_OidcClient.getRequestToken())], requestOptions);
	}
	static getRequestToken() {
		const token = process.env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"];
		if (!token) throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");
		return token;
	}
	static getIDTokenUrl() {
		const runtimeUrl = process.env["ACTIONS_ID_TOKEN_REQUEST_URL"];
		if (!runtimeUrl) throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");
		return runtimeUrl;
	}
	static getCall(id_token_url) {
		return oidc_utils_awaiter(this, void 0, void 0, function* () {
			var _a;
			const id_token = (_a = (yield oidc_utils_OidcClient.createHttpClient().getJson(id_token_url).catch((error) => {
				throw new Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
			})).result) === null || _a === void 0 ? void 0 : _a.value;
			if (!id_token) throw new Error("Response json body do not have ID Token field");
			return id_token;
		});
	}
	static getIDToken(audience) {
		return oidc_utils_awaiter(this, void 0, void 0, function* () {
			try {
				let id_token_url = oidc_utils_OidcClient.getIDTokenUrl();
				if (audience) id_token_url = `${id_token_url}&audience=${encodeURIComponent(audience)}`;
				debug(`ID token url is ${id_token_url}`);
				const id_token = yield oidc_utils_OidcClient.getCall(id_token_url);
				setSecret(id_token);
				return id_token;
			} catch (error) {
				throw new Error(`Error message: ${error.message}`);
			}
		});
	}
}
external_os_.platform();
external_os_.arch();
var ExitCode;
(function(ExitCode) {
	ExitCode[ExitCode["Success"] = 0] = "Success";
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function core_setSecret(secret) {
	command_issueCommand("add-mask", {}, secret);
}
function getInput(name, options) {
	const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
	if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
	if (options && options.trimWhitespace === false) return val;
	return val.trim();
}
function setOutput(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return file_command_issueFileCommand("OUTPUT", file_command_prepareKeyValueMessage(name, value));
	process.stdout.write(external_os_.EOL);
	command_issueCommand("set-output", { name }, utils_toCommandValue(value));
}
function setFailed(message) {
	process.exitCode = ExitCode.Failure;
	error(message);
}
function error(message, properties = {}) {
	command_issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
	command_issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
	command_issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
	process.stdout.write(message + external_os_.EOL);
}
}),
3689: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { s: () => getProxyUrl });
function getProxyUrl(reqUrl) {
	const usingSsl = reqUrl.protocol === "https:";
	if (checkBypass(reqUrl)) return;
	const proxyVar = (() => {
		if (usingSsl) return process.env["https_proxy"] || process.env["HTTPS_PROXY"];
		else return process.env["http_proxy"] || process.env["HTTP_PROXY"];
	})();
	if (proxyVar) try {
		return new DecodedURL(proxyVar);
	} catch (_a) {
		if (!proxyVar.startsWith("http://") && !proxyVar.startsWith("https://")) return new DecodedURL(`http://${proxyVar}`);
	}
	else return;
}
function checkBypass(reqUrl) {
	if (!reqUrl.hostname) return false;
	const reqHost = reqUrl.hostname;
	if (isLoopbackAddress(reqHost)) return true;
	const noProxy = process.env["no_proxy"] || process.env["NO_PROXY"] || "";
	if (!noProxy) return false;
	let reqPort;
	if (reqUrl.port) reqPort = Number(reqUrl.port);
	else if (reqUrl.protocol === "http:") reqPort = 80;
	else if (reqUrl.protocol === "https:") reqPort = 443;
	const upperReqHosts = [reqUrl.hostname.toUpperCase()];
	if (typeof reqPort === "number") upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
	for (const upperNoProxyItem of noProxy.split(",").map((x) => x.trim().toUpperCase()).filter((x) => x)) if (upperNoProxyItem === "*" || upperReqHosts.some((x) => x === upperNoProxyItem || x.endsWith(`.${upperNoProxyItem}`) || upperNoProxyItem.startsWith(".") && x.endsWith(`${upperNoProxyItem}`))) return true;
	return false;
}
function isLoopbackAddress(host) {
	const hostLower = host.toLowerCase();
	return hostLower === "localhost" || hostLower.startsWith("127.") || hostLower.startsWith("[::1]") || hostLower.startsWith("[0:0:0:0:0:0:0:1]");
}
class DecodedURL extends URL {
	constructor(url, base) {
		super(url, base);
		this._decodedUsername = decodeURIComponent(super.username);
		this._decodedPassword = decodeURIComponent(super.password);
	}
	get username() {
		return this._decodedUsername;
	}
	get password() {
		return this._decodedPassword;
	}
}
}),
8510: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Fn: () => Answer,
	HH: () => isSha,
	my: () => isCount,
	u4: () => isRecord
});
var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2632);
var _a;
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
const isSha = (text) => /^[0-9a-f]{40,64}$/.test(text);
const isCount = (value) => typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;
class Answer {
	value;
	at;
	#malformed;
	constructor(value, at, malformed = malformedAnswer) {
		this.value = value;
		this.at = at;
		this.#malformed = malformed;
	}
	member(name) {
		if (!isRecord(this.value)) throw this.#malformed(this.at, "an object");
		if (!Object.hasOwn(this.value, name)) throw this.#malformed(`${this.at}.${name}`, "a value");
		return this.#part(this.value[name], `${this.at}.${name}`);
	}
	optional(name) {
		if (!isRecord(this.value)) throw this.#malformed(this.at, "an object");
		const value = Object.hasOwn(this.value, name) ? this.value[name] : null;
		return value === null || value === void 0 ? void 0 : this.#part(value, `${this.at}.${name}`);
	}
	path(...names) {
		return names.reduce((part, name) => part.value === null ? part : part.member(name), this);
	}
	items() {
		if (!Array.isArray(this.value)) throw this.#malformed(this.at, "a list");
		return this.value.map((value, index) => this.#part(value, `${this.at}.${index}`));
	}
	orNull(read) {
		return this.value === null ? null : read(this);
	}
	text() {
		if (typeof this.value !== "string") throw this.#malformed(this.at, "text");
		return this.value;
	}
	name() {
		if (this.value === "") throw this.#malformed(this.at, "a name");
		return this.text();
	}
	fullName() {
		if (!/^[^/\s]+\/[^/\s]+$/.test(this.text())) throw this.#malformed(this.at, "OWNER/REPO");
		return this.text();
	}
	sha() {
		if (!isSha(this.text())) throw this.#malformed(this.at, "a SHA");
		return this.text();
	}
	count() {
		if (!isCount(this.value)) throw this.#malformed(this.at, "a whole number");
		return this.value;
	}
	flag() {
		if (typeof this.value !== "boolean") throw this.#malformed(this.at, "true or false");
		return this.value;
	}
	instant() {
		const text = this.text();
		if (!instantPattern.test(text) || Number.isNaN(Date.parse(text))) throw this.#malformed(this.at, "an instant");
		return text;
	}
	oneOf(values) {
		const found = values.find((value) => value === this.value);
		if (found === void 0) throw this.#malformed(this.at, `one of ${values.join(", ")}`);
		return found;
	}
	#part(value, at) {
		return new _a(value, at, this.#malformed);
	}
}
_a = Answer;
function malformedAnswer(at, expected) {
	return new _error_js__WEBPACK_IMPORTED_MODULE_0__.y("malformed", `GitHub's answer has not ${expected} at ${at}.`, "Run the gate again; if that repeats, report it with the version of the server.");
}
}),
2125: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	AV: () => checks,
	qK: () => isOwnRun
});
function checks(contexts, own) {
	const id = own.checkRunId;
	const self = id === void 0 ? void 0 : contexts.find((context) => isCheckRun(context) && idOf(context) === id);
	const known = self === void 0 ? own : {
		...own,
		jobs: [self.member("name").name()]
	};
	return contexts.map((context) => context === self ? {
		...check(context, known),
		own: true
	} : check(context, known));
}
function check(context, own) {
	return isCheckRun(context) ? checkRun(context, own) : statusContext(context, own);
}
const isCheckRun = (context) => context.member("__typename").oneOf(["CheckRun", "StatusContext"]) === "CheckRun";
const idOf = (run) => /\/(?:runs|job)\/(\d+)(?:[?#]|$)/.exec(run.member("permalink").text())?.[1];
function checkRun(run, own) {
	const name = run.member("name").name();
	const suite = run.member("checkSuite");
	const app = suite.member("app").orNull((value) => value.member("slug").name());
	const workflowRun = suite.member("workflowRun").orNull((value) => value);
	const startedAt = run.member("startedAt").orNull((value) => value.instant());
	const completedAt = run.member("completedAt").orNull((value) => value.instant());
	return {
		name,
		kind: "check-run",
		...app === null ? {} : { app },
		...workflowRun === null ? {} : { workflow: workflowRun.member("workflow").member("name").text() },
		required: run.member("isRequired").flag(),
		own: workflowRun !== null && isOwnRun(workflowRun, name, own),
		status: run.member("status").text().toLowerCase(),
		conclusion: run.member("conclusion").orNull((value) => value.text().toLowerCase()),
		...startedAt === null ? {} : { startedAt },
		...completedAt === null ? {} : { completedAt }
	};
}
function statusContext(status, own) {
	const name = status.member("context").name();
	const state = status.member("state").text().toLowerCase();
	const createdAt = status.member("createdAt").instant();
	const open = state === "pending" || state === "expected";
	return {
		name,
		kind: "status",
		required: status.member("isRequired").flag(),
		own: name === own.statusContext || name === own.statusName,
		status: open ? "pending" : "completed",
		conclusion: open ? null : state,
		startedAt: createdAt,
		...open ? {} : { completedAt: createdAt }
	};
}
function isOwnRun(run, job, { runId, workflowRef, jobs }) {
	if (jobs !== void 0 && !jobs.includes(job)) return false;
	const id = /\/actions\/runs\/(\d+)/.exec(run.member("url").text())?.[1];
	if (runId !== void 0 && id === runId) return true;
	const path = run.member("file").orNull((file) => file.member("path").text());
	return path !== null && workflowRef !== void 0 && path === workflowPath(workflowRef);
}
function workflowPath(workflowRef) {
	const [, path = ""] = /^[^/]+\/[^/]+\/(.+)$/.exec(workflowRef) ?? [];
	const at = path.indexOf("@refs/");
	return at === -1 ? path.slice(0, path.includes("@") ? path.lastIndexOf("@") : void 0) : path.slice(0, at);
}
}),
8272: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	O$: () => unreadable,
	Yl: () => headersOf,
	g5: () => failureOf,
	mX: () => notFound,
	xd: () => rateLimited
});
var _report_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(253);
var _answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8510);
var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2632);
var _permissions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8174);
const again = "Run the gate again in some minutes; see githubstatus.com if that repeats.";
const SECONDARY_WAIT = 6e4;
function failureOf(thrown, purpose) {
	const status = (0, _answer_js__WEBPACK_IMPORTED_MODULE_1__.u4)(thrown) && typeof thrown["status"] === "number" ? thrown["status"] : 0;
	const response = (0, _answer_js__WEBPACK_IMPORTED_MODULE_1__.u4)(thrown) && (0, _answer_js__WEBPACK_IMPORTED_MODULE_1__.u4)(thrown["response"]) ? thrown["response"] : void 0;
	if (response === void 0) return unreachable(thrown, purpose);
	const headers = headersOf(response["headers"]);
	const body = response["data"];
	const said = (0, _answer_js__WEBPACK_IMPORTED_MODULE_1__.u4)(body) && typeof body["message"] === "string" ? (0, _report_visible_js__WEBPACK_IMPORTED_MODULE_0__.TN)(body["message"], 200) : "";
	if (isRateLimit(status, headers, said)) return rateLimited(headers, purpose);
	if (status >= 500 || status === 408) {
		const asked = purpose.writes === true ? "to write" : "for";
		return {
			error: new _error_js__WEBPACK_IMPORTED_MODULE_2__.y("unavailable", `GitHub answered ${status} when asked ${asked} ${purpose.of}.`, again),
			retryAfter: seconds(headers["retry-after"]) ?? null
		};
	}
	return {
		error: refusal(status, headers, said, purpose),
		retryAfter: false
	};
}
function unreadable(purpose) {
	const problem = `GitHub's answer about ${purpose.of} was cut off or is no JSON.`;
	return {
		error: new _error_js__WEBPACK_IMPORTED_MODULE_2__.y("unavailable", problem, again),
		retryAfter: null
	};
}
function rateLimited(headers, purpose) {
	const reset = Number(headers["x-ratelimit-reset"]);
	const used = headers["x-ratelimit-remaining"] === "0" && Number.isSafeInteger(reset) && reset > 0;
	const now = Date.parse(headers["date"] ?? "");
	const untilReset = used && !Number.isNaN(now) ? Math.max(1e3, reset * 1e3 - now + 1e3) : void 0;
	const until = used ? `after ${new Date(reset * 1e3).toISOString()}` : "in some minutes";
	return {
		error: new _error_js__WEBPACK_IMPORTED_MODULE_2__.y("rate-limited", purpose.writes === true ? `GitHub's rate limit stopped the writing of ${purpose.of}.` : `GitHub's rate limit stopped the reading of ${purpose.of}.`, `Run the gate again ${until}.`),
		retryAfter: seconds(headers["retry-after"]) ?? untilReset ?? SECONDARY_WAIT
	};
}
function headersOf(value) {
	if (!(0, _answer_js__WEBPACK_IMPORTED_MODULE_1__.u4)(value)) return {};
	return Object.fromEntries(Object.entries(value).map(([name, text]) => [name.toLowerCase(), String(text)]));
}
function isRateLimit(status, headers, said) {
	if (status === 429) return true;
	if (status !== 403) return false;
	return headers["retry-after"] !== void 0 || headers["x-ratelimit-remaining"] === "0" || /rate limit|abuse detection/i.test(said);
}
function refusal(status, headers, said, purpose) {
	const { route, of } = purpose;
	const act = purpose.writes === true ? "write" : "read";
	if (status === 401) return new _error_js__WEBPACK_IMPORTED_MODULE_2__.y("unauthorized", `GitHub refused the token when asked for ${of}.`, "Hand over a token that is valid and has not expired.");
	const needed = (0, _permissions_js__WEBPACK_IMPORTED_MODULE_3__.J3)(route, headers["x-accepted-github-permissions"]);
	const permissions = purpose.writes === true ? needed.map((each) => each.replace(/: read$/, ": write")) : needed;
	if (status === 403) {
		const sso = headers["x-github-sso"] === void 0 ? "" : " and authorize it for the organisation (SSO)";
		return new _error_js__WEBPACK_IMPORTED_MODULE_2__.y("forbidden", `The token may not ${act} ${of} (${route}${said === "" ? "" : `: ${said}`}).`, `${(0, _permissions_js__WEBPACK_IMPORTED_MODULE_3__.NG)(permissions).replace(/\.$/, "")}${sso}.`);
	}
	if (status === 404 && purpose.writes === true) {
		const problem = `GitHub found no place to write ${of}, or the token may not write it (${route}).`;
		return new _error_js__WEBPACK_IMPORTED_MODULE_2__.y("not-found", problem, (0, _permissions_js__WEBPACK_IMPORTED_MODULE_3__.NG)(permissions));
	}
	if (status === 404) return notFound(of);
	const problem = `GitHub refused to ${act} ${of} (${route}): ${status}${said === "" ? "" : ` ${said}`}.`;
	return new _error_js__WEBPACK_IMPORTED_MODULE_2__.y("refused", problem, "Check the inputs of the gate, and report it if they are right.");
}
function notFound(of) {
	return new _error_js__WEBPACK_IMPORTED_MODULE_2__.y("not-found", `${of} was not found, or the token cannot see it.`, "Check owner, repository and number, and that the token may read the repository.");
}
function unreachable(thrown, { of }) {
	const reason = thrown instanceof Error ? (0, _report_visible_js__WEBPACK_IMPORTED_MODULE_0__.TN)(thrown.message, 200) : "";
	const problem = `GitHub could not be reached for ${of}${reason === "" ? "" : ` (${reason})`}.`;
	return {
		error: new _error_js__WEBPACK_IMPORTED_MODULE_2__.y("unavailable", problem, "Check the network and the address of the API, and run the gate again."),
		retryAfter: null
	};
}
function seconds(header) {
	return header !== void 0 && /^\d{1,6}$/.test(header.trim()) ? Number(header) * 1e3 : void 0;
}
}),
9533: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Bm: () => consistent,
	Ho: () => listedFiles,
	Ul: () => readFiles,
	ho: () => fileRow,
	xZ: () => isCut
});
var _answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8510);
var _lists_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2143);
const MOST_FILES = 3e3;
const PAGE = 100;
async function readFiles(client, target, hint, changedFiles) {
	const known = pagesOf(hint ?? 1);
	const rest = changedFiles.then((count) => readPages(client, target, known + 1, pagesOf(count)));
	return (await Promise.all([readPages(client, target, 1, known), rest])).flat();
}
const listedFiles = (changedFiles) => Math.min(changedFiles, MOST_FILES);
const isCut = (listed, changedFiles) => changedFiles > MOST_FILES && listed === MOST_FILES;
function consistent(rows, changedFiles, head) {
	const paths = new Set();
	for (const { file, readAt } of rows) {
		if (file.status !== "removed" && readAt !== null && readAt !== head) return false;
		paths.add(file.path);
	}
	return rows.length === listedFiles(changedFiles) && paths.size === rows.length;
}
const pagesOf = (files) => Math.max(1, Math.ceil(listedFiles(files) / PAGE));
async function readPages(client, target, from, to) {
	const pages = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
	const { owner, repo, number } = target;
	return (await Promise.all(pages.map(async (page) => {
		const parameters = {
			owner,
			repo,
			pull_number: number,
			per_page: PAGE,
			page
		};
		return (await client.get("/repos/{owner}/{repo}/pulls/{pull_number}/files", parameters, (0, _lists_js__WEBPACK_IMPORTED_MODULE_1__.Vb)(target))).items().map(fileRow);
	}))).flat();
}
const fileRow = (row) => usualRow(row.value) ?? checkedRow(row);
function usualRow(row) {
	if (!(0, _answer_js__WEBPACK_IMPORTED_MODULE_0__.u4)(row)) return null;
	const { filename: path, status, additions, deletions, patch, sha: blob, contents_url: url } = row;
	if (typeof path !== "string" || path === "" || typeof patch !== "string" || row["previous_filename"] !== void 0) return null;
	if (status !== "modified" && status !== "added" || !(0, _answer_js__WEBPACK_IMPORTED_MODULE_0__.my)(additions) || !(0, _answer_js__WEBPACK_IMPORTED_MODULE_0__.my)(deletions)) return null;
	if (typeof blob !== "string" || !(0, _answer_js__WEBPACK_IMPORTED_MODULE_0__.HH)(blob) || typeof url !== "string") return null;
	return {
		file: {
			path,
			status,
			additions,
			deletions,
			patch
		},
		blob,
		readAt: commitIn(url)
	};
}
function checkedRow(row) {
	const previousPath = row.optional("previous_filename")?.name();
	const patch = row.optional("patch")?.text();
	return {
		file: {
			path: row.member("filename").name(),
			...previousPath === void 0 ? {} : { previousPath },
			status: row.member("status").oneOf([
				"added",
				"removed",
				"modified",
				"renamed",
				"copied",
				"changed",
				"unchanged"
			]),
			additions: row.member("additions").count(),
			deletions: row.member("deletions").count(),
			...patch === void 0 ? {} : { patch }
		},
		blob: row.optional("sha")?.sha() ?? null,
		readAt: commitIn(row.optional("contents_url")?.text() ?? "")
	};
}
const commitIn = (contentsUrl) => /[?&]ref=([0-9a-f]{40,64})$/.exec(contentsUrl)?.[1] ?? null;
}),
478: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	O: () => refusalOf,
	q: () => graphQLAnswer
});
var _report_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(253);
var _answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8510);
var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2632);
var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8272);
var _permissions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8174);
function graphQLAnswer(body, headers, purpose) {
	if (!(0, _answer_js__WEBPACK_IMPORTED_MODULE_1__.u4)(body)) return { failure: (0, _failure_js__WEBPACK_IMPORTED_MODULE_3__.O$)(purpose) };
	const errors = Array.isArray(body["errors"]) ? body["errors"] : [];
	const refused = errors.flatMap((error) => refusedPart(error) ?? []);
	const other = errors.find((error) => refusedPart(error) === void 0);
	if (other !== void 0) return { failure: failureOfError(other, headers, purpose) };
	const hidden = refused.find(({ path }) => path[0] === "repository" && path[1] === "defaultBranchRef");
	if (hidden !== void 0) return { failure: {
		error: refusalOf(hidden, purpose.of),
		retryAfter: false
	} };
	if ((0, _answer_js__WEBPACK_IMPORTED_MODULE_1__.u4)(body["data"])) return {
		data: new _answer_js__WEBPACK_IMPORTED_MODULE_1__.Fn(body["data"], "data"),
		refused
	};
	const [first] = refused;
	if (first) return { failure: {
		error: refusalOf(first, purpose.of),
		retryAfter: false
	} };
	return { failure: (0, _failure_js__WEBPACK_IMPORTED_MODULE_3__.O$)(purpose) };
}
function refusalOf({ type, path, message }, of) {
	if (type === "NOT_FOUND") return (0, _failure_js__WEBPACK_IMPORTED_MODULE_3__.mX)(of);
	const problem = `The token may not read ${path.join(".") || "this"} of ${of} (${message}).`;
	return new _error_js__WEBPACK_IMPORTED_MODULE_2__.y("forbidden", problem, (0, _permissions_js__WEBPACK_IMPORTED_MODULE_4__.NG)((0, _permissions_js__WEBPACK_IMPORTED_MODULE_4__.zv)(path)));
}
function refusedPart(error) {
	if (!(0, _answer_js__WEBPACK_IMPORTED_MODULE_1__.u4)(error) || !Array.isArray(error["path"])) return void 0;
	const { type, path } = error;
	if (type !== "FORBIDDEN" && type !== "NOT_FOUND") return void 0;
	return {
		type,
		path: path.filter((part) => typeof part === "string" || typeof part === "number"),
		message: messageOf(error)
	};
}
function failureOfError(error, headers, purpose) {
	const message = messageOf(error);
	const type = (0, _answer_js__WEBPACK_IMPORTED_MODULE_1__.u4)(error) ? error["type"] : void 0;
	if (type === "RATE_LIMITED" || /rate limit/i.test(message)) return (0, _failure_js__WEBPACK_IMPORTED_MODULE_3__.xd)(headers, purpose);
	if (type === "INSUFFICIENT_SCOPES") {
		const problem = `The token's scopes do not allow to read ${purpose.of} (${message})`;
		return {
			error: new _error_js__WEBPACK_IMPORTED_MODULE_2__.y("insufficient-scopes", problem, (0, _permissions_js__WEBPACK_IMPORTED_MODULE_4__.NG)([])),
			retryAfter: false
		};
	}
	if (type === "FORBIDDEN" || type === "NOT_FOUND") return {
		error: refusalOf({
			type,
			path: [],
			message
		}, purpose.of),
		retryAfter: false
	};
	if (typeof ((0, _answer_js__WEBPACK_IMPORTED_MODULE_1__.u4)(error) && (0, _answer_js__WEBPACK_IMPORTED_MODULE_1__.u4)(error["extensions"]) ? error["extensions"]["code"] : void 0) === "string") {
		const problem = `GitHub did not accept the query for ${purpose.of} (${message}).`;
		return {
			error: new _error_js__WEBPACK_IMPORTED_MODULE_2__.y("refused", problem, "Update the GitHub server: its API is older than what this version of the gate reads."),
			retryAfter: false
		};
	}
	const problem = `GitHub could not answer the query for ${purpose.of} (${message}).`;
	return {
		error: new _error_js__WEBPACK_IMPORTED_MODULE_2__.y("unavailable", problem, "Run the gate again in some minutes; see githubstatus.com if that repeats."),
		retryAfter: null
	};
}
function messageOf(error) {
	return (0, _answer_js__WEBPACK_IMPORTED_MODULE_1__.u4)(error) && typeof error["message"] === "string" ? (0, _report_visible_js__WEBPACK_IMPORTED_MODULE_0__.TN)(error["message"], 200) : "no message";
}
}),
2143: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	E0: () => pagesOf,
	LD: () => readList,
	T0: () => pageSize,
	Vb: () => nameOf,
	aW: () => moved,
	kA: () => ask
});
var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2632);
var _graphql_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(478);
const PAGE = 100;
const pageSize = (attempt) => Math.floor(PAGE / 2 ** (attempt - 1));
const nameOf = ({ owner, repo, number }) => `${owner}/${repo}#${number}`;
function ask(client, target, query, variables = {}) {
	const { owner, repo, number } = target;
	return client.graphql(query, (attempt) => ({
		owner,
		repo,
		number,
		size: pageSize(attempt),
		...variables
	}), nameOf(target));
}
async function readList(client, target, firstPage, refused, pages) {
	if (firstPage.value === null) return {
		items: null,
		total: 0,
		places: 0,
		refused
	};
	const allRefused = [...refused];
	const items = [];
	const cursors = new Set();
	let places = 0;
	let page = firstPage;
	for (;;) {
		const nodes = page.member("nodes").items();
		places += nodes.length;
		items.push(...nodes.filter((node) => node.value !== null));
		const after = nextCursor(page, cursors);
		if (after === null) break;
		const answer = await ask(client, target, pages.query, {
			...pages.variables,
			after
		});
		allRefused.push(...answer.refused);
		page = pages.list(answer.data, answer.refused);
		if (page.value === null) break;
	}
	return {
		items,
		total: Math.max(firstPage.member("totalCount").count(), places),
		places,
		refused: allRefused
	};
}
async function* pagesOf(client, of, { query, variables, list, isHarmless = () => false, mayBeAbsent = false }) {
	const cursors = new Set();
	for (let after = null;;) {
		const cursor = after;
		const asked = (attempt) => ({
			...variables,
			size: pageSize(attempt),
			after: cursor
		});
		const { data, refused } = await client.graphql(query, asked, of);
		const refusal = refused.find((part) => !isHarmless(part));
		if (refusal !== void 0) throw (0, _graphql_answer_js__WEBPACK_IMPORTED_MODULE_1__.O)(refusal, of);
		const page = list(data);
		if (page.value === null && mayBeAbsent) return;
		yield {
			data,
			nodes: page.member("nodes").items()
		};
		after = nextCursor(page, cursors);
		if (after === null) return;
	}
}
function nextCursor(page, seen) {
	const pageInfo = page.member("pageInfo");
	if (!pageInfo.member("hasNextPage").flag()) return null;
	const cursor = pageInfo.member("endCursor").text();
	if (seen.has(cursor)) throw new _error_js__WEBPACK_IMPORTED_MODULE_0__.y("malformed", `GitHub's pages at ${page.at} have no end.`, "Run the gate again; if that repeats, report it.");
	seen.add(cursor);
	return cursor;
}
function moved(target) {
	return new _error_js__WEBPACK_IMPORTED_MODULE_0__.y("moved", `${nameOf(target)} was pushed to while it was being read.`, "Run the gate again, or wait for the run that the push started.");
}
}),
1189: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	M_: () => sameAccount,
	Vc: () => statusStates,
	bN: () => ownStatus,
	gu: () => overwritten
});
var _people_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1783);
const statusStates = [
	"success",
	"pending",
	"failure",
	"error"
];
const states = {
	SUCCESS: "success",
	PENDING: "pending",
	EXPECTED: "pending",
	FAILURE: "failure",
	ERROR: "error"
};
function ownStatus(commit, viewer) {
	const status = lastIn(commit);
	if (status === null || !sameAccount((0, _people_js__WEBPACK_IMPORTED_MODULE_0__.DQ)(status.member("creator")), viewer)) return null;
	const state = states[status.member("state").text()];
	if (state === void 0) return null;
	return {
		sha: commit.member("oid").sha(),
		state,
		description: status.member("description").orNull((value) => value.text()) ?? "",
		targetUrl: status.member("targetUrl").orNull((value) => value.text()) ?? "",
		createdAt: status.member("createdAt").instant()
	};
}
function overwritten(commit, viewer) {
	const status = lastIn(commit);
	if (status === null || ownStatus(commit, viewer) !== null) return null;
	return {
		sha: commit.member("oid").sha(),
		at: status.member("createdAt").instant()
	};
}
const lastIn = (commit) => commit.member("status").orNull((all) => all.member("context").orNull((status) => status));
function sameAccount(login, viewer) {
	const [one, own] = [login?.toLowerCase(), viewer.toLowerCase()];
	return one === own || one === `${own}[bot]`;
}
}),
1783: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Bb: () => isMannequin,
	DQ: () => loginOf,
	MV: () => person,
	RU: () => gitIdentity
});
const BOT = "[bot]";
function person(actor) {
	const bot = actor.member("__typename").text() === "Bot";
	const login = actor.member("login").name();
	return {
		login: bot && !login.endsWith(BOT) ? `${login}${BOT}` : login,
		bot
	};
}
const loginOf = (actor) => actor.orNull(person)?.login ?? null;
const isMannequin = (actor) => actor.member("__typename").text() === "Mannequin";
function gitIdentity(identity) {
	const email = identity.member("email").orNull((value) => value.text()) ?? "";
	const login = identity.member("user").orNull((user) => user.member("login").name());
	return {
		login: login !== null && isBotsAddress(email, login) ? `${login}${BOT}` : login,
		name: identity.member("name").orNull((value) => value.text()) ?? "",
		email
	};
}
function isBotsAddress(email, login) {
	const local = email.slice(email.indexOf("+") + 1, email.indexOf("@"));
	return !login.endsWith(BOT) && local.toLowerCase() === `${login}${BOT}`.toLowerCase();
}
}),
8174: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	J3: () => permissionsOfRoute,
	NG: () => grant,
	zv: () => permissionsOfPath
});
const isForAppsOnly = (name) => name === "members" || name === "merge-queues";
const byRoute = [
	[/\/issues\/(?:\{\w+\}\/)?comments\b/, "pull-requests"],
	[/\/pulls\b/, "pull-requests"],
	[/\/check-(runs|suites)\b/, "checks"],
	[/\/status(es)?\b/, "statuses"],
	[/\/actions\b/, "actions"],
	[/\/deployments\b/, "deployments"],
	[/\/(issues|labels)\b/, "issues"],
	[/\/teams\b/, "members"],
	[/\/(contents|git|commits|compare|activity|branches)\b/, "contents"]
];
const byField = {
	pullRequest: ["pull-requests"],
	pullRequests: ["pull-requests"],
	reviews: ["pull-requests"],
	reviewThreads: ["pull-requests"],
	labelEvents: ["pull-requests"],
	labels: ["pull-requests"],
	reviewRequests: ["pull-requests"],
	commits: ["contents"],
	object: ["contents"],
	status: ["statuses"],
	statusCheckRollup: ["checks", "statuses"],
	contexts: ["checks", "statuses"],
	workflowRun: ["actions"],
	deployments: ["deployments"],
	search: ["pull-requests"],
	closingIssuesReferences: ["issues"],
	issue: ["issues"],
	issues: ["issues"],
	mergeQueue: ["merge-queues"],
	mergeQueueEntry: ["merge-queues"],
	policy: ["contents"],
	policyFolder: ["contents"],
	defaultCommit: ["contents"]
};
function fromHeader(header) {
	return header.split(";").map((alternative) => alternative.split(",").map((permission) => /^\s*([a-z_]+)=([a-z]+)\s*$/.exec(permission)).flatMap((parts) => parts ? [`${(parts[1] ?? "").replaceAll("_", "-")}: ${parts[2] ?? ""}`] : [])).filter((permissions) => permissions.length > 0);
}
function permissionsOfRoute(route, header) {
	const own = byRoute.find(([pattern]) => pattern.test(route))?.[1];
	const said = fromHeader(header ?? "");
	return said.find((permissions) => permissions.some((permission) => permission.startsWith(`${own}: `))) ?? said[0] ?? (own === void 0 ? [] : [`${own}: read`]);
}
function permissionsOfPath(path) {
	const field = path.findLast((part) => typeof part === "string" && Object.hasOwn(byField, part));
	return ((field === void 0 ? void 0 : byField[field]) ?? []).map((permission) => `${permission}: read`);
}
function grant(permissions) {
	if (permissions.length === 0) return "Grant the token the permission to read this repository.";
	return `Grant the token ${permissions.map((permission) => `"${permission}"`).join(" and ")} (${permissions.some((permission) => isForAppsOnly(permission.replace(/:.*$/, ""))) ? "only the token of a GitHub App can have it: hand one over as the input “token”" : "in a workflow: under `permissions:`"}).`;
}
}),
193: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	X: () => policyFile,
	y: () => folderOf
});
var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2632);
var _graphql_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(478);
const SYMBOLIC_LINK = 40960;
const folderOf = (path) => path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
function policyFile(repository, refused, path, of) {
	try {
		const refusal = refused.find((part) => /^(policy|policyFolder|defaultCommit)$/.test(String(part.path[1])));
		if (refusal) return { error: (0, _graphql_answer_js__WEBPACK_IMPORTED_MODULE_1__.O)(refusal, `the policy for ${of}`) };
		const commit = repository.member("defaultCommit").orNull((object) => object.member("oid").sha());
		if (commit === null) return { error: unusable("The default branch has no commit to read the policy from.") };
		const ref = repository.member("defaultBranchRef").orNull((branch) => branch.member("name").text()) ?? "HEAD";
		checkNeighbours(repository.member("policyFolder"), path);
		return {
			text: repository.member("policy").orNull((object) => textOf(object, path)),
			path,
			ref,
			commit
		};
	} catch (thrown) {
		if (thrown instanceof _error_js__WEBPACK_IMPORTED_MODULE_0__.y) return { error: thrown };
		throw thrown;
	}
}
function checkNeighbours(folder, path) {
	if (folder.value === null || folder.member("__typename").text() !== "Tree") return;
	const name = path.slice(path.lastIndexOf("/") + 1);
	const stem = name.replace(/\.ya?ml$/i, "").toLowerCase();
	for (const entry of folder.member("entries").items()) {
		const found = entry.member("name").text();
		if (found === name && entry.member("mode").count() === SYMBOLIC_LINK) throw unusable(`The policy ${path} is a symbolic link, which the gate does not follow.`);
		if (/\.ya?ml$/i.test(found) && found.replace(/\.ya?ml$/i, "").toLowerCase() === stem && found !== name) {
			const where = folderOf(path);
			throw unusable(`${where === "" ? found : `${where}/${found}`} is not read; the policy is ${path}.`);
		}
	}
}
function textOf(object, path) {
	if (object.member("__typename").text() !== "Blob") throw unusable(`The policy ${path} is a folder.`);
	const text = object.member("text").orNull((value) => value.text());
	if (text === null || object.member("isBinary").value === true) throw unusable(`The policy ${path} is no text.`);
	if (object.member("isTruncated").flag()) throw unusable(`The policy ${path} is too long for GitHub to show it whole.`);
	return text;
}
function unusable(problem) {
	return new _error_js__WEBPACK_IMPORTED_MODULE_0__.y("refused", problem, "Put one ordinary text file there, on the default branch.");
}
}),
158: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { t: () => repositoryPolicy });
var _policy_in_force_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2178);
var _policy_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7096);
async function repositoryPolicy(file) {
	if ("error" in file) throw file.error;
	if (file.text === null) return {
		policy: (0, _policy_in_force_js__WEBPACK_IMPORTED_MODULE_0__.wx)(),
		state: "absent"
	};
	try {
		return {
			policy: await (0, _policy_in_force_js__WEBPACK_IMPORTED_MODULE_0__.U8)(file.text, `${file.path}@${file.commit.slice(0, 7)}`),
			state: "valid"
		};
	} catch (error) {
		if (!(error instanceof _policy_in_force_js__WEBPACK_IMPORTED_MODULE_0__.ge)) throw error;
		const broken = `${_policy_path_js__WEBPACK_IMPORTED_MODULE_1__.k} on the default branch is not valid, so nothing can be judged by it:\n${error.message}`;
		return {
			policy: (0, _policy_in_force_js__WEBPACK_IMPORTED_MODULE_0__.wx)(),
			state: "invalid",
			broken
		};
	}
}
}),
1859: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	D: () => identity,
	U: () => pullRequestIn
});
var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2632);
var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8272);
var _graphql_answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(478);
var _lists_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2143);
var _people_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1783);
function pullRequestIn({ data, refused }, target) {
	const repository = data.member("repository");
	const pullRequest = repository.value === null ? repository : repository.member("pullRequest");
	if (pullRequest.value !== null) return {
		repository,
		pullRequest
	};
	const refusal = refused.find(({ path }) => path.length < 2 || path[1] === "pullRequest");
	throw refusal ? (0, _graphql_answer_js__WEBPACK_IMPORTED_MODULE_2__.O)(refusal, (0, _lists_js__WEBPACK_IMPORTED_MODULE_3__.Vb)(target)) : (0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.mX)((0, _lists_js__WEBPACK_IMPORTED_MODULE_3__.Vb)(target));
}
function identity(found) {
	const baseChanged = lastEvent(found.member("baseChanged"));
	const body = found.member("body").text();
	return {
		number: found.member("number").count(),
		url: found.member("url").text(),
		state: stateOf(found.member("state")),
		title: found.member("title").text(),
		body: body === "" ? null : body,
		bodyEditedAt: found.member("lastEditedAt").orNull((at) => at.instant()),
		bodyEditor: (0, _people_js__WEBPACK_IMPORTED_MODULE_4__.DQ)(found.member("editor")),
		author: found.member("author").orNull((author) => withStarter((0, _people_js__WEBPACK_IMPORTED_MODULE_4__.MV)(author), found.member("assigned"))),
		draft: found.member("isDraft").flag(),
		base: {
			ref: found.member("baseRefName").name(),
			sha: found.member("baseRefOid").sha(),
			...baseChanged === null ? {} : { changedAt: baseChanged }
		},
		head: {
			ref: found.member("headRefName").name(),
			sha: found.member("headRefOid").sha(),
			repository: found.member("headRepository").orNull((repository) => repository.member("nameWithOwner").fullName())
		},
		createdAt: found.member("createdAt").instant(),
		readyForReviewAt: lastEvent(found.member("readyForReview")),
		mergedAt: found.member("mergedAt").orNull((at) => at.instant()),
		mergedBy: (0, _people_js__WEBPACK_IMPORTED_MODULE_4__.DQ)(found.member("mergedBy")),
		mergeCommit: found.member("mergeCommit").orNull((commit) => commit.member("oid").sha())
	};
}
const codingAgents = ["copilot-swe-agent[bot]", "copilot"];
function withStarter(author, assigned) {
	if (!codingAgents.includes(author.login.toLowerCase())) return author;
	for (const event of assigned.member("nodes").items()) {
		if (event.value === null || (0, _people_js__WEBPACK_IMPORTED_MODULE_4__.DQ)(event.member("actor")) !== author.login) continue;
		const assignee = event.member("assignee").orNull((one) => one.optional("login")?.name());
		if (assignee && !codingAgents.includes(assignee.toLowerCase())) return {
			...author,
			startedBy: assignee
		};
	}
	return author;
}
const states = {
	OPEN: "open",
	CLOSED: "closed",
	MERGED: "merged"
};
const stateOf = (state) => states[state.oneOf([
	"OPEN",
	"CLOSED",
	"MERGED"
])];
function lastEvent(events) {
	const last = events.member("nodes").items().at(-1);
	if (last === void 0) return null;
	if (last.value === null) throw new _error_js__WEBPACK_IMPORTED_MODULE_0__.y("malformed", `GitHub withholds the event at ${last.at}.`, "Run the gate again; if that repeats, report it.");
	return last.member("createdAt").instant();
}
}),
7890: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	KU: () => checksQuery,
	SB: () => pageQuery,
	Vg: () => headQuery,
	Yt: () => mainQuery,
	Zm: () => batchQuery,
	by: () => lastStatus,
	eN: () => actor,
	fO: () => listsOf,
	p_: () => list,
	wd: () => commitQuery
});
const actor = "__typename login";
const gitActor = "name email user { login }";
const commitFields = `
  oid message
  committer { ${gitActor} }
  parents(first: 3) { totalCount nodes { oid } }
  authors(first: 20) { totalCount pageInfo { hasNextPage endCursor } nodes { ${gitActor} } }`;
const lastStatus = `status { context(name: $context) { state description targetUrl createdAt creator { ${actor} } } }`;
const contextFields = (number) => `
  __typename
  ... on CheckRun {
    name permalink status conclusion startedAt completedAt isRequired(pullRequestNumber: ${number})
    checkSuite { app { slug } workflowRun { url file { path } workflow { name } } }
  }
  ... on StatusContext { context state createdAt isRequired(pullRequestNumber: ${number}) }`;
const connections = {
	labels: {
		field: "labels",
		nodes: "name"
	},
	reviews: {
		field: "reviews",
		arguments: "states: [APPROVED, CHANGES_REQUESTED, COMMENTED, DISMISSED]",
		nodes: `author { ${actor} } state submittedAt createdAt authorCanPushToRepository commit { oid }`
	},
	reviewThreads: {
		field: "reviewThreads",
		nodes: "isResolved path comments(first: 1) { nodes { url } }"
	},
	commits: {
		field: "commits",
		nodes: `commit { ${commitFields} }`
	},
	commitsWithStatuses: {
		field: "commits",
		nodes: `commit { ${commitFields} ${lastStatus} }`
	},
	labelEvents: {
		field: "timelineItems",
		arguments: "itemTypes: [LABELED_EVENT, UNLABELED_EVENT]",
		nodes: `__typename
      ... on LabeledEvent { createdAt actor { ${actor} } label { name } }
      ... on UnlabeledEvent { createdAt actor { ${actor} } label { name } }`
	},
	closingIssuesReferences: {
		field: "closingIssuesReferences",
		nodes: "number repository { nameWithOwner }"
	},
	reviewRequests: {
		field: "reviewRequests",
		nodes: "requestedReviewer { __typename ... on User { login } ... on Bot { login } ... on Mannequin { login } }"
	},
	reviewRequestsWithTeams: {
		field: "reviewRequests",
		nodes: `requestedReviewer {
      __typename ... on User { login } ... on Bot { login } ... on Mannequin { login } ... on Team { combinedSlug }
    }`
	}
};
const names = [
	"labels",
	"reviews",
	"reviewThreads",
	"labelEvents",
	"closingIssuesReferences"
];
const list = (nodes) => `{ totalCount pageInfo { hasNextPage endCursor } nodes { ${nodes} } }`;
function connection(name, cursor) {
	const { field, nodes, ...rest } = connections[name];
	return `${name}: ${field}(first: $size${cursor}${rest.arguments === void 0 ? "" : `, ${rest.arguments}`}) ${list(nodes)}`;
}
const listsOf = ({ teams, statuses }) => ({
	requests: teams ? "reviewRequestsWithTeams" : "reviewRequests",
	commits: statuses ? "commitsWithStatuses" : "commits"
});
function pullRequestFields(asked, number) {
	const { requests, commits } = listsOf(asked);
	const lists = [
		...names,
		commits,
		requests
	].map((name) => connection(name, "")).join("\n");
	return `
      number url state title body lastEditedAt isDraft createdAt updatedAt mergedAt changedFiles
      editor { ${actor} } author { ${actor} } mergedBy { ${actor} } mergeCommit { oid }
      baseRefName baseRefOid headRefName headRefOid headRepository { nameWithOwner }
      readyForReview: timelineItems(last: 1, itemTypes: [READY_FOR_REVIEW_EVENT]) {
        nodes { __typename ... on ReadyForReviewEvent { createdAt } }
      }
      baseChanged: timelineItems(
        last: 1, itemTypes: [BASE_REF_CHANGED_EVENT, AUTOMATIC_BASE_CHANGE_SUCCEEDED_EVENT]
      ) {
        nodes {
          __typename
          ... on BaseRefChangedEvent { createdAt }
          ... on AutomaticBaseChangeSucceededEvent { createdAt }
        }
      }
      assigned: timelineItems(first: 10, itemTypes: [ASSIGNED_EVENT]) {
        nodes { __typename ... on AssignedEvent { actor { ${actor} } assignee { __typename ... on User { login } } } }
      }${asked.statuses ? pushedAway : ""}
      head: commits(last: 1) {
        nodes {
          commit { oid ${asked.statuses ? lastStatus : ""} statusCheckRollup { contexts(first: $size) ${list(contextFields(number))} } }
        }
      }
      ${lists}`;
}
const pushedAway = `
      pushedAway: timelineItems(last: 50, itemTypes: [HEAD_REF_FORCE_PUSHED_EVENT]) {
        nodes { __typename ... on HeadRefForcePushedEvent { beforeCommit { oid ${lastStatus} } } }
      }`;
const repositoryFields = `
    nameWithOwner
    defaultBranchRef { name }
    defaultCommit: object(expression: "HEAD") { oid }
    policy: object(expression: $policy) { __typename ... on Blob { isBinary isTruncated text } }
    policyFolder: object(expression: $policyFolder) { __typename ... on Tree { entries { name type mode } } }`;
const common = "$owner: String!, $repo: String!, $size: Int!, $policy: String!, $policyFolder: String!";
const forStatuses = ({ statuses }) => statuses ? ", $context: String!" : "";
function mainQuery(asked) {
	return `query change(${common}, $number: Int!${forStatuses(asked)}) {${asked.statuses ? " viewer { login }" : ""}
  repository(owner: $owner, name: $repo) {${repositoryFields}
    pullRequest(number: $number) {${pullRequestFields(asked, "$number")}
    }
  }
}`;
}
function batchQuery(asked, numbers) {
	const pullRequests = numbers.map((number) => `
    p${number}: pullRequest(number: ${number}) {${pullRequestFields(asked, String(number))}
    }`);
	return `query changes(${common}${forStatuses(asked)}) {${asked.statuses ? " viewer { login }" : ""}
  repository(owner: $owner, name: $repo) {${repositoryFields}${pullRequests.join("")}
  }
}`;
}
const pageQuery = (name) => `query page(
  $owner: String!, $repo: String!, $number: Int!, $size: Int!, $after: String${forStatuses({
	teams: false,
	statuses: name === "commitsWithStatuses"
})}
) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) { headRefOid ${connection(name, ", after: $after")} }
  }
}`;
const checksQuery = `query checks(
  $owner: String!, $repo: String!, $number: Int!, $size: Int!, $oid: GitObjectID!, $after: String
) {
  repository(owner: $owner, name: $repo) {
    object(oid: $oid) {
      ... on Commit { statusCheckRollup { contexts(first: $size, after: $after) ${list(contextFields("$number"))} } }
    }
  }
}`;
const commitQuery = `query commit(
  $owner: String!, $repo: String!, $size: Int!, $oid: GitObjectID!, $after: String
) {
  repository(owner: $owner, name: $repo) {
    object(oid: $oid) {
      ... on Commit {
        parents(first: 100) { totalCount nodes { oid } }
        authors(first: $size, after: $after) ${list(gitActor)}
      }
    }
  }
}`;
const headQuery = `query head($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) { pullRequest(number: $number) { headRefOid } }
}`;
}),
1226: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	T: () => mainVariables,
	p: () => readChange
});
var path = __webpack_require__(7096);
var github_error = __webpack_require__(2632);
var github_files = __webpack_require__(9533);
var github_lists = __webpack_require__(2143);
var policy_file = __webpack_require__(193);
var pull_request = __webpack_require__(1859);
var query = __webpack_require__(7890);
var github_checks = __webpack_require__(2125);
var people = __webpack_require__(1783);
async function readCommits(client, target, items) {
	return (await Promise.all(items.map((item) => commit(client, target, item.member("commit"))))).filter((one) => one !== null);
}
async function commit(client, target, found) {
	const sha = found.member("oid").sha();
	const whole = await withAllAuthors(client, target, sha, found);
	if (whole === null) return null;
	return {
		sha,
		parents: whole.parents,
		authors: whole.authors.map(people.RU),
		committer: found.member("committer").orNull(people.RU),
		message: found.member("message").text(),
		mergesBaseOnly: whole.parents.length > 1 ? null : false
	};
}
async function withAllAuthors(client, target, oid, found) {
	const parents = parentsOf(found);
	const authors = found.member("authors");
	if (parents !== null && !authors.member("pageInfo").member("hasNextPage").flag()) return complete(parents, await (0, github_lists.LD)(client, target, authors, [], {
		query: "",
		list: (data) => data
	}));
	const inCommit = (data) => data.member("repository").member("object");
	const { data, refused } = await (0, github_lists.kA)(client, target, query.wd, {
		oid,
		after: null
	});
	const again = inCommit(data);
	if (again.value === null) return null;
	const pages = {
		query: query.wd,
		variables: { oid },
		list: (page) => inCommit(page).member("authors")
	};
	return complete(parentsOf(again), await (0, github_lists.LD)(client, target, again.member("authors"), refused, pages));
}
function complete(parents, authors) {
	if (parents === null || authors.items === null || authors.refused.length > 0 || authors.items.length < authors.places) return null;
	return {
		parents,
		authors: authors.items
	};
}
function parentsOf(found) {
	const parents = found.member("parents");
	const nodes = parents.member("nodes").items().filter((node) => node.value !== null);
	return nodes.length < parents.member("totalCount").count() ? null : nodes.map((node) => node.member("oid").sha());
}
function review(found, head) {
	const author = found.member("author");
	const commit = found.member("commit").orNull((value) => value.member("oid").sha());
	const submittedAt = found.member("submittedAt").orNull((at) => at.instant());
	return {
		author: author.orNull(people.MV),
		state: found.member("state").oneOf([
			"APPROVED",
			"CHANGES_REQUESTED",
			"COMMENTED",
			"DISMISSED",
			"PENDING"
		]),
		commit,
		sameDiffAsHead: commit === head ? true : null,
		submittedAt: submittedAt ?? found.member("createdAt").instant(),
		canPush: found.member("authorCanPushToRepository").flag() && author.value !== null && !(0, people.Bb)(author)
	};
}
function thread(found) {
	const [comment] = found.member("comments").member("nodes").items();
	const url = comment?.orNull((value) => value.member("url").text());
	return {
		resolved: found.member("isResolved").flag(),
		path: found.member("path").text(),
		...url === void 0 || url === null ? {} : { url }
	};
}
function labelEvent(found) {
	return {
		label: found.member("label").member("name").text(),
		actor: (0, people.DQ)(found.member("actor")),
		at: found.member("createdAt").instant(),
		added: found.member("__typename").oneOf(["LabeledEvent", "UnlabeledEvent"]) === "LabeledEvent"
	};
}
function linkedIssue(found) {
	return `${found.member("repository").member("nameWithOwner").fullName()}#${found.member("number").count()}`;
}
function reviewRequest(found) {
	const reviewer = found.member("requestedReviewer");
	if (reviewer.value === null) return null;
	if (reviewer.member("__typename").text() !== "Team") return { login: (0, people.MV)(reviewer).login };
	const team = reviewer.optional("combinedSlug")?.name();
	return team === void 0 ? null : { team };
}
function requestedReviewers(pullRequest, owner) {
	const users = pullRequest.member("requested_reviewers").items().map((user) => ({ login: user.member("login").name() }));
	const teams = pullRequest.member("requested_teams").items().map((team) => ({ team: `${owner}/${team.member("slug").name()}` }));
	return [...users, ...teams];
}
var graphql_answer = __webpack_require__(478);
var own_status = __webpack_require__(1189);
async function readLists(client, target, answer, { requests, commits: commitsName, own }) {
	const { pullRequest } = (0, pull_request.U)(answer, target);
	const source = {
		client,
		target,
		answer,
		pullRequest,
		head: pullRequest.member("headRefOid").sha()
	};
	const { head } = source;
	const commitList = connection(source, commitsName, own.statusContext);
	const [labels, reviews, threads, commits, checks, labelEvents, linkedIssues, reviewRequests] = await Promise.all([
		connection(source, "labels").then((list) => labelNames(list, target)),
		connection(source, "reviews").then((list) => fact("reviews", list, target, (items) => items.map((item) => review(item, head)))),
		connection(source, "reviewThreads").then((list) => fact("threads", list, target, (items) => items.map(thread))),
		commitList.then((list) => commitFact(source, list)),
		checkList(source).then((list) => fact("checks", list, target, (items) => (0, github_checks.AV)(items, own))),
		connection(source, "labelEvents").then((list) => fact("labelEvents", {
			...list,
			total: list.places
		}, target, (items) => items.map(labelEvent))),
		connection(source, "closingIssuesReferences").then((list) => readLinkedIssues(list, target)),
		connection(source, requests).then((list) => readReviewRequests(source, list))
	]);
	const all = [
		reviews,
		threads,
		commits,
		checks,
		labelEvents
	];
	return {
		facts: {
			labels,
			linkedIssues: linkedIssues.values,
			reviewRequests,
			...reviews.values ? { reviews: reviews.values } : {},
			...threads.values ? { threads: threads.values } : {},
			...commits.values ? { commits: commits.values } : {},
			...checks.values ? { checks: checks.values } : {},
			...labelEvents.values ? { labelEvents: labelEvents.values } : {}
		},
		totals: Object.fromEntries(all.flatMap(({ name, values, total }) => values ? [[name, total]] : [])),
		notRead: [...all, linkedIssues].flatMap(({ name, error }) => error ? [{
			fact: name,
			error
		}] : []),
		...own.statusContext === void 0 ? {
			statuses: [],
			overwritten: []
		} : statusesIn(answer, pullRequest, (await commitList).items ?? [])
	};
}
function statusesIn({ data }, pullRequest, commits) {
	const viewer = data.path("viewer", "login").text();
	const away = pullRequest.member("pushedAway").member("nodes").items().flatMap((event) => event.orNull((one) => one.optional("beforeCommit")) ?? []);
	const heads = pullRequest.path("head", "nodes").items();
	const all = [...away, ...[...commits, ...heads].map((item) => item.member("commit"))];
	return {
		statuses: eachOnce(all.flatMap((commit) => (0, own_status.bN)(commit, viewer) ?? [])),
		overwritten: eachOnce(all.flatMap((commit) => (0, own_status.gu)(commit, viewer) ?? []))
	};
}
const eachOnce = (all) => [...new Map(all.map((one) => [one.sha, one])).values()];
function connection({ client, target, answer, pullRequest, head }, name, context) {
	const refused = answer.refused.filter(({ path }) => path[2] === name);
	return (0, github_lists.LD)(client, target, pullRequest.member(name), refused, {
		query: (0, query.SB)(name),
		...context === void 0 ? {} : { variables: { context } },
		list: (data, parts) => {
			const page = (0, pull_request.U)({
				data,
				refused: parts
			}, target).pullRequest;
			if (page.member("headRefOid").sha() !== head) throw (0, github_lists.aW)(target);
			return page.member(name);
		}
	});
}
async function checkList({ client, target, answer, pullRequest, head }) {
	const inCommit = (data) => data.path("repository", "object", "statusCheckRollup", "contexts");
	const last = pullRequest.path("head", "nodes").items().at(-1)?.path("commit");
	const again = last !== void 0 && last.path("oid").value === head ? null : await (0, github_lists.kA)(client, target, query.KU, {
		oid: head,
		after: null
	});
	const first = again ? inCommit(again.data) : last?.path("statusCheckRollup", "contexts");
	const refused = again ? again.refused : answer.refused.filter(({ path }) => path[2] === "head");
	const pages = {
		query: query.KU,
		variables: { oid: head },
		list: inCommit
	};
	const list = first ? await (0, github_lists.LD)(client, target, first, refused, pages) : nothing;
	return {
		...list,
		items: list.items ?? (list.refused.length > 0 ? null : []),
		refused: list.refused.filter(({ path }) => path.at(-1) !== "file")
	};
}
const nothing = {
	items: null,
	total: 0,
	places: 0,
	refused: []
};
async function fact(name, list, target, read) {
	const error = withheldFrom(name, list, target);
	if (error || list.items === null) return {
		name,
		values: null,
		total: list.total,
		...error ? { error } : {}
	};
	return {
		name,
		values: await read(list.items),
		total: list.total
	};
}
function withheldFrom(what, { items, refused: [first] }, target) {
	if (first) return (0, graphql_answer.O)(first, (0, github_lists.Vb)(target));
	if (items !== null) return void 0;
	return new github_error.y("malformed", `GitHub shows no ${what} of ${(0, github_lists.Vb)(target)}.`, "Check that the token may read the repository, and run the gate again.");
}
function labelNames(list, target) {
	const error = withheldFrom("labels", list, target);
	if (error) throw error;
	if (list.items === null || list.items.length < list.total) {
		const problem = `GitHub shows only some labels of ${(0, github_lists.Vb)(target)}.`;
		throw new github_error.y("malformed", problem, "Run the gate again; if that repeats, report it.");
	}
	return list.items.map((label) => label.member("name").text());
}
function readLinkedIssues(list, target) {
	const error = withheldFrom("linked issues", list, target);
	if (error || list.items === null) return {
		name: "linkedIssues",
		values: null,
		...error ? { error } : {}
	};
	return {
		name: "linkedIssues",
		values: list.items.map(linkedIssue)
	};
}
async function commitFact({ client, target, head }, list) {
	const read = await fact("commits", list, target, (items) => readCommits(client, target, items));
	if (read.values === null || read.total === 0 || read.values.some(({ sha }) => sha === head)) return read;
	return {
		...read,
		total: Math.max(read.total, read.values.length + 1)
	};
}
async function readReviewRequests({ client, target }, list) {
	const requests = (list.items ?? []).map(reviewRequest);
	const known = requests.filter((request) => request !== null);
	if (list.items !== null && list.items.length === list.places && known.length === requests.length) return known;
	const { owner, repo, number } = target;
	const route = "/repos/{owner}/{repo}/pulls/{pull_number}";
	try {
		return requestedReviewers(await client.get(route, {
			owner,
			repo,
			pull_number: number
		}, (0, github_lists.Vb)(target)), owner);
	} catch (thrown) {
		if (thrown instanceof github_error.y) return null;
		throw thrown;
	}
}
async function readChange(client, target, options) {
	try {
		return await readOnce(client, target, options, false);
	} catch (thrown) {
		client.stop();
		if (!(thrown instanceof github_error.y) || thrown.kind !== "moved") throw thrown;
	}
	try {
		return await readOnce(client, target, options, true);
	} catch (thrown) {
		client.stop();
		throw thrown;
	}
}
async function readOnce(client, target, { readAt, own = {}, policyPath = path.k, main: given }, carefully) {
	const context = own.statusContext;
	const main = given === void 0 || carefully ? askMain(client, target, policyPath, context) : Promise.resolve(given);
	const changedFiles = main.then(({ answer }) => (0, pull_request.U)(answer, target).pullRequest.member("changedFiles").count());
	const told = main.then(async (found) => {
		const lists = await readLists(client, target, found.answer, {
			...(0, query.fO)(found.asked),
			own
		});
		return {
			...withoutFiles(found.answer, target, lists, {
				readAt,
				policyPath
			}),
			lists
		};
	});
	const refining = Promise.all([Promise.all([
		__webpack_require__.e(247),
		__webpack_require__.e(577),
		__webpack_require__.e(382),
		__webpack_require__.e(407),
		__webpack_require__.e(476),
		__webpack_require__.e(840),
		__webpack_require__.e(523),
		__webpack_require__.e(317),
		__webpack_require__.e(88),
		__webpack_require__.e(878),
		__webpack_require__.e(605)
	]).then(__webpack_require__.bind(__webpack_require__, 7735)), told]).then(([{ refinement }, { change }]) => refinement(client, target, change.base.sha, readAt));
	const ofPeople = async () => (await refining).ofPeople((await told).change);
	const begun = carefully ? void 0 : ofPeople();
	for (const one of [
		told,
		refining,
		begun
	]) one?.catch(() => void 0);
	const early = carefully ? await changedFiles : target.changedFiles;
	const [{ answer }, rows, { change, policy, lists }, counted] = await Promise.all([
		main,
		(0, github_files.Ul)(client, target, early, changedFiles),
		told,
		changedFiles
	]);
	if (carefully) await checkHead(client, target, change.head.sha);
	else if (!(0, github_files.Bm)(rows, counted, change.head.sha)) throw (0, github_lists.aW)(target);
	const listed = carefully ? withoutRepeats(rows) : rows.map(({ file }) => file);
	const whole = {
		...change,
		files: listed,
		totals: {
			...lists.totals,
			files: totalOf(rows, counted)
		}
	};
	const [files, people] = await Promise.all([(await refining).ofFiles(whole), begun ?? ofPeople()]);
	const { repository, pullRequest } = (0, pull_request.U)(answer, target);
	return {
		change: {
			...whole,
			...files.facts,
			...people.facts
		},
		policyFile: policy,
		defaultBranch: repository.member("defaultBranchRef").orNull((branch) => branch.member("name").text()),
		updatedAt: pullRequest.member("updatedAt").instant(),
		said: context === void 0 ? null : {
			viewer: answer.data.path("viewer", "login").text(),
			statuses: lists.statuses,
			overwritten: lists.overwritten
		},
		notRead: [...lists.notRead, ...people.notRead ?? []]
	};
}
function withoutFiles(answer, target, { facts, totals }, { readAt, policyPath }) {
	const { repository, pullRequest } = (0, pull_request.U)(answer, target);
	const name = repository.member("nameWithOwner").fullName();
	const policy = (0, policy_file.X)(repository, answer.refused, policyPath, name);
	const itself = (0, pull_request.D)(pullRequest);
	return {
		change: {
			schemaVersion: 1,
			readAt: readAt.toISOString(),
			repository: name,
			...itself,
			...facts,
			totals,
			...policyOnDefaultBranch(policy)
		},
		policy
	};
}
async function askMain(client, target, path, context) {
	const asking = async (asked) => ({
		answer: await (0, github_lists.kA)(client, target, (0, query.Yt)(asked), mainVariables(path, context)),
		asked
	});
	const statuses = context !== void 0;
	try {
		return await asking({
			teams: true,
			statuses
		});
	} catch (thrown) {
		if (!(thrown instanceof github_error.y) || thrown.kind !== "insufficient-scopes") throw thrown;
		return asking({
			teams: false,
			statuses
		});
	}
}
function mainVariables(path, context) {
	return {
		policy: `HEAD:${path}`,
		policyFolder: `HEAD:${(0, policy_file.y)(path)}`,
		...context === void 0 ? {} : { context }
	};
}
async function checkHead(client, target, head) {
	if ((0, pull_request.U)(await (0, github_lists.kA)(client, target, query.Vg), target).pullRequest.member("headRefOid").sha() !== head) throw (0, github_lists.aW)(target);
}
function withoutRepeats(rows) {
	return [...new Map(rows.map(({ file }) => [file.path, file])).values()];
}
function totalOf(rows, changedFiles) {
	return rows.length <= (0, github_files.Ho)(changedFiles) ? changedFiles : rows.length + 1;
}
function policyOnDefaultBranch(policy) {
	if ("error" in policy) return { policyOnDefaultBranch: null };
	return policy.text === null ? { policyOnDefaultBranch: "absent" } : {};
}
}),
2948: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	SU: () => parseRepository,
	en: () => isRepositoryName,
	fq: () => fullName,
	u8: () => isOwner
});
var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2632);
const fullName = ({ owner, repo }) => `${owner}/${repo}`;
const ownerPattern = /^[A-Za-z0-9_][A-Za-z0-9_-]*$/;
const namePattern = /^[A-Za-z0-9._-]+$/;
const isOwner = (text) => ownerPattern.test(text);
const isRepositoryName = (text) => namePattern.test(text) && !/^\.\.?$/.test(text);
function parseRepository(text, where) {
	const [owner = "", repo = "", ...rest] = text.split("/");
	if (rest.length === 0 && isOwner(owner) && isRepositoryName(repo)) return {
		owner,
		repo
	};
	throw new _error_js__WEBPACK_IMPORTED_MODULE_0__.y("event", `${where} is not OWNER/REPO: ${JSON.stringify(text)}.`, "Write e.g. acme/shop.");
}
}),
4448: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { $: () => readTeams });
var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2632);
const form = /^@?([A-Za-z0-9_][A-Za-z0-9_-]*)\/([^/\s]+)$/;
async function readTeams(client, names) {
	const teams = [...new Set(names.filter((name) => name.includes("/")))];
	const results = await Promise.all(teams.map((team) => readTeam(client, team)));
	return {
		teams: Object.fromEntries(teams.map((team, index) => [team, results[index]?.members ?? null])),
		notRead: results.flatMap(({ error }, index) => error ? [{
			team: teams[index] ?? "",
			error
		}] : [])
	};
}
async function readTeam(client, team) {
	const [, org, slug] = form.exec(team) ?? [];
	if (org === void 0 || slug === void 0) return { error: noTeam(team) };
	const members = [];
	try {
		const parameters = {
			org,
			team_slug: slug,
			per_page: 100
		};
		for await (const page of client.pages("/orgs/{org}/teams/{team_slug}/members", parameters, `the team ${team}`)) members.push(...page.map((member) => member.member("login").name()));
		return { members };
	} catch (thrown) {
		if (!(thrown instanceof _error_js__WEBPACK_IMPORTED_MODULE_0__.y)) throw thrown;
		return { error: thrown.kind === "forbidden" || thrown.kind === "not-found" ? unreadable(team, thrown.kind) : thrown };
	}
}
function unreadable(team, kind) {
	return new _error_js__WEBPACK_IMPORTED_MODULE_0__.y(kind, `The members of the team ${team}, which the policy names, could not be read: there is no such team, or the token may not see it.`, "Hand over the token of a GitHub App with the organisation permission \"Members: read\" (GITHUB_TOKEN cannot have it), or name the people by login in the policy.");
}
function noTeam(team) {
	return new _error_js__WEBPACK_IMPORTED_MODULE_0__.y("not-found", `${JSON.stringify(team)} is no team.`, "Write ORGANISATION/TEAM in the policy.");
}
}),
7548: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	h: () => fetchOver,
	k: () => keptAlive
});
const keptAlive = {
	keepAlive: true,
	timeout: 4e3
};
const REDIRECTS = new Set([
	301,
	302,
	303,
	307,
	308
]);
const EMPTY = new Set([
	204,
	205,
	304
]);
const MOST_REDIRECTS = 20;
async function fetchOver(route, url, init) {
	const signal = init.signal ?? null;
	let asked = firstOf(url, init);
	for (let redirects = 0;; redirects += 1) {
		const message = await responseTo(route, asked, signal);
		const next = init.redirect === "manual" ? null : redirection(message, asked.url);
		if (next === null) return answerOf(message, asked.url, signal);
		message.resume();
		if (redirects === MOST_REDIRECTS) throw failed("redirect count exceeded");
		asked = redirected(asked, message.statusCode ?? 0, next);
	}
}
function firstOf(url, { method = "GET", headers = {}, body = null }) {
	const named = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
	return {
		url: new URL(url),
		method,
		headers: new Map([["accept-encoding", "gzip"], ...named]),
		body
	};
}
function redirected({ url, method, headers: before, body }, status, next) {
	const headers = new Map(before);
	if (next.origin !== url.origin) for (const name of ["authorization", "cookie"]) headers.delete(name);
	if (status !== 303 && !(method === "POST" && status < 303)) return {
		url: next,
		method,
		headers,
		body
	};
	headers.delete("content-type");
	return {
		url: next,
		method: "GET",
		headers,
		body: null
	};
}
function responseTo(route, { url, method, headers, body }, signal) {
	return new Promise((resolve, reject) => {
		signal?.throwIfAborted();
		const request = route.ask(url, {
			method,
			headers: Object.fromEntries(headers)
		});
		const abort = () => {
			reject(signal?.reason);
			request.destroy();
		};
		signal?.addEventListener("abort", abort, { once: true });
		let isAnswered = false;
		request.once("response", (message) => {
			isAnswered = true;
			resolve(message);
		});
		request.on("error", (error) => reject(signal?.aborted ? signal.reason : new TypeError("fetch failed", { cause: error })));
		request.once("close", () => {
			signal?.removeEventListener("abort", abort);
			if (!isAnswered) reject(failed("the connection was closed without an answer"));
		});
		if (body === null) request.end();
		else request.end(body);
	});
}
const failed = (why) => new TypeError("fetch failed", { cause: new Error(why) });
function redirection(message, from) {
	const { statusCode = 0, headers } = message;
	if (!REDIRECTS.has(statusCode) || headers.location === void 0) return null;
	const next = URL.canParse(headers.location, from.href) ? new URL(headers.location, from) : null;
	if (next === null || !/^https?:$/.test(next.protocol)) {
		message.destroy();
		throw failed("redirected to what is no address of the web");
	}
	return next;
}
function answerOf(message, { href }, signal) {
	if (EMPTY.has(message.statusCode ?? 0)) message.resume();
	const headers = new Map(Object.entries(message.headersDistinct).map(([name, all]) => [name, (all ?? []).join(", ")]));
	const chunks = async () => {
		try {
			return await allOf(await plainly(message, headers.get("content-encoding")), signal);
		} catch (error) {
			message.destroy();
			throw signal?.aborted ? signal.reason : new TypeError("terminated", { cause: error });
		}
	};
	const text = async () => decoded(await chunks()).replace(/^\uFEFF/, "");
	return {
		url: href,
		status: message.statusCode ?? 500,
		statusText: message.statusMessage ?? "",
		headers,
		text,
		json: async () => JSON.parse(await text()),
		arrayBuffer: async () => Uint8Array.from(Buffer.concat(await chunks())).buffer
	};
}
async function plainly(message, encoding = "identity") {
	if (encoding === "identity") return message;
	if (encoding !== "gzip" && encoding !== "x-gzip") throw new Error(`the answer's encoding is ${encoding}`);
	const { createGunzip } = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 8522, 19));
	if (message.destroyed) throw message.errored ?? new Error("the connection was closed");
	const plain = createGunzip();
	message.once("error", (error) => plain.destroy(error));
	return message.pipe(plain);
}
function allOf(stream, signal) {
	return new Promise((resolve, reject) => {
		if (stream.readableEnded) return resolve([]);
		if (stream.destroyed) return reject(stream.errored ?? new Error("the connection was closed"));
		const chunks = [];
		const abort = () => void stream.destroy(signal?.reason);
		signal?.addEventListener("abort", abort, { once: true });
		stream.on("data", (chunk) => chunks.push(chunk));
		stream.once("end", () => resolve(chunks));
		stream.once("error", reject);
		stream.once("close", () => {
			signal?.removeEventListener("abort", abort);
			reject(new Error("the connection was closed"));
		});
		if (signal?.aborted) abort();
	});
}
const mostTogether = 1 << 20;
let together = Buffer.alloc(0);
function decoded(chunks) {
	const [first, second] = chunks;
	if (first === void 0 || second === void 0) return first?.toString() ?? "";
	const length = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
	if (length > mostTogether) return Buffer.concat(chunks).toString();
	if (together.length < length) together = Buffer.allocUnsafeSlow(Math.min(length * 2, mostTogether));
	let at = 0;
	for (const chunk of chunks) at += chunk.copy(together, at);
	return together.toString("utf8", 0, length);
}
}),
8172: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { Q: () => HttpClient });
var lib_proxy = __webpack_require__(3689);
var external_node_http_ = __webpack_require__(7067);
var external_node_https_ = __webpack_require__(4708);
var external_node_net_ = __webpack_require__(7030);
var external_node_stream_ = __webpack_require__(7075);
var external_node_tls_ = __webpack_require__(1692);
var fetch_over = __webpack_require__(7548);
const TUNNEL_TIMEOUT = 3e4;
class ProxyAgent {
	#proxy;
	#headers;
	#tunnels;
	constructor({ uri, token }) {
		this.#proxy = new URL(uri);
		this.#proxy.username = "";
		this.#proxy.password = "";
		this.#headers = token === void 0 ? {} : { "proxy-authorization": token };
		this.#tunnels = tunnelsBy(this.#proxy, this.#headers);
	}
	ask(url, { headers, ...options }) {
		if (url.protocol === "https:") return (0, external_node_https_.request)(url, {
			...options,
			headers,
			agent: this.#tunnels
		});
		const asked = {
			...options,
			path: url.href,
			headers: {
				...headers,
				host: url.host,
				...this.#headers
			}
		};
		return askProxy(this.#proxy, asked);
	}
}
function tunnelsBy(proxy, headers) {
	class Tunnels extends external_node_https_.Agent {
		#proxy;
		#headers;
		constructor(proxy, headers) {
			super(fetch_over.k);
			this.#proxy = proxy;
			this.#headers = headers;
		}
		createConnection({ host, port, servername }, connected = () => {}) {
			const name = `${host?.includes(":") ? `[${host}]` : host}:${port}`;
			const headers = {
				host: name,
				...this.#headers
			};
			const request = askProxy(this.#proxy, {
				method: "CONNECT",
				path: name,
				headers,
				agent: false
			});
			const late = setTimeout(() => request.destroy(new Error(`The proxy ${this.#proxy.host} does not answer`)), TUNNEL_TIMEOUT);
			request.once("close", () => clearTimeout(late));
			const refused = (error) => connected(error, new external_node_stream_.Duplex());
			request.once("connect", ({ statusCode }, socket) => {
				clearTimeout(late);
				if (statusCode === 200) {
					const server = {
						...host ? { host } : {},
						...servername ? { servername } : {}
					};
					connected(null, (0, external_node_tls_.connect)({
						socket,
						...server,
						ALPNProtocols: ["http/1.1"]
					}));
					return;
				}
				socket.destroy();
				refused(new Error(`The proxy ${this.#proxy.host} refuses a tunnel to ${name}: HTTP ${statusCode}`));
			});
			request.once("response", ({ statusCode }) => {
				request.destroy();
				refused(new Error(`The proxy ${this.#proxy.host} opens no tunnel to ${name}: HTTP ${statusCode}`));
			});
			request.once("error", refused);
			request.end();
		}
	}
	return new Tunnels(proxy, headers);
}
function askProxy(proxy, options) {
	if (proxy.protocol !== "https:") return (0, external_node_http_.request)(proxy, options);
	const name = proxy.hostname.replace(/^\[|\]$/g, "");
	return (0, external_node_https_.request)(proxy, {
		...options,
		servername: (0, external_node_net_.isIP)(name) === 0 ? name : ""
	});
}
class HttpClient {
	getAgent() {}
	getAgentDispatcher(address) {
		const proxy = (0, lib_proxy.s)(new URL(address));
		if (!proxy?.hostname) return void 0;
		const { href: uri, username, password } = proxy;
		if (username === "" && password === "") return new ProxyAgent({ uri });
		return new ProxyAgent({
			uri,
			token: `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}`
		});
	}
}
}),
1523: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	fJ: () => fail,
	lm: () => notice,
	gM: () => printDecision,
	tj: () => printLines,
	R8: () => warn,
	Sy: () => writeSummary
});
var external_node_fs_ = __webpack_require__(3024);
var external_node_os_ = __webpack_require__(8161);
var core = __webpack_require__(1500);
var findings = __webpack_require__(9165);
var visible = __webpack_require__(253);
const mostOfEachLevel = 10;
function annotations(decision) {
	const { unknown, toDo, waits, advice } = (0, findings.ZV)(decision.findings);
	return [
		...remarks("error", [...toDo, ...unknown]),
		...remarks("warning", advice),
		...remarks("notice", waits)
	];
}
function remarks(level, findings) {
	return findings.flatMap((finding) => remark(level, finding)).slice(0, mostOfEachLevel);
}
function remark(level, { message, remedy = "", evidence }) {
	const { file, line } = evidence ?? {};
	if (typeof file !== "string" || file === "" || typeof line !== "number" || !Number.isSafeInteger(line) || line < 1) return [];
	return [{
		level,
		message: (0, visible.TN)(`${(0, findings.em)(message)} ${(0, findings.em)(remedy)}`),
		file,
		line
	}];
}
var log = __webpack_require__(2349);
const mostBytes = 1032192;
function outputs(decision, sizeLimit = mostBytes) {
	return {
		verdict: decision.verdict,
		category: decision.category,
		areas: decision.areas.join(","),
		"valid-until": decision.validUntil ?? "",
		"earliest-merge": decision.earliestMerge ?? "",
		decision: fitting(decision, sizeLimit)
	};
}
function fitting(decision, sizeLimit) {
	const whole = JSON.stringify(decision);
	if (Buffer.byteLength(whole) <= sizeLimit) return whole;
	const findings = decision.findings.map(({ evidence: _left, ...finding }) => finding);
	const few = (causes) => causes.map((cause) => ({
		...cause,
		files: cause.files.slice(0, 10)
	}));
	const brief = {
		...decision,
		findings,
		sensitive: few(decision.sensitive),
		categoryReasons: few(decision.categoryReasons)
	};
	const withoutEvidence = JSON.stringify({
		...decision,
		findings
	});
	return Buffer.byteLength(withoutEvidence) <= sizeLimit ? withoutEvidence : JSON.stringify(brief);
}
var terminal = __webpack_require__(8759);
function printDecision(decision, timezone) {
	writeOutputs(outputs(decision));
	printLines((0, terminal.F)(decision, {
		color: false,
		timezone
	}));
	for (const { level, message, file, line } of annotations(decision)) {
		const remark = {
			error: core.z3,
			warning: core.$e,
			notice: core.lm
		}[level];
		remark(message, {
			file,
			startLine: line
		});
	}
}
function writeOutputs(values) {
	const file = process.env["GITHUB_OUTPUT"] ?? "";
	if (file === "") {
		for (const [name, value] of Object.entries(values)) core.uH(name, value);
		return;
	}
	const lines = Object.entries(values).flatMap(([name, value]) => {
		let end = "ghadelimiter";
		while (value.includes(end)) end += "_";
		return [
			`${name}<<${end}`,
			value,
			end
		];
	});
	(0, external_node_fs_.appendFileSync)(file, `${lines.join(external_node_os_.EOL)}${external_node_os_.EOL}`);
}
function printLines(text) {
	core.pq((0, log.P)(text).join(external_node_os_.EOL));
}
const warn = (message) => core.$e((0, log.E)(message));
const notice = (message) => core.lm((0, log.E)(message));
const fail = (message) => core.C1((0, log.E)(message));
function writeSummary(markdown) {
	const file = process.env["GITHUB_STEP_SUMMARY"] ?? "";
	if (file !== "") (0, external_node_fs_.writeFileSync)(file, `${markdown}${external_node_os_.EOL}`);
}
}),
9940: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	D: () => readPullRequest,
	W: () => beginReading
});
var _github_live_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5486);
async function readPullRequest(gate, number, hints = {}) {
	const { client, own, policyPath, policy, policyProblem, shared, repository } = gate;
	if (policyProblem !== void 0) throw policyProblem;
	const { main, changedFiles } = hints;
	const at = gate.now();
	const options = {
		readAt: at,
		own,
		shared,
		...policyPath === void 0 ? {} : { policyPath },
		...main === void 0 ? {} : { main }
	};
	const target = {
		...repository,
		number,
		...changedFiles === void 0 ? {} : { changedFiles }
	};
	return {
		live: await (0, _github_live_js__WEBPACK_IMPORTED_MODULE_0__.readLive)(client.scoped(), target, options, policy),
		at
	};
}
function beginReading(gate, number, hints) {
	const begun = readPullRequest(gate, number, hints);
	begun.catch(() => void 0);
	return begun;
}
}),
5486: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	N: () => nothingShared,
	readLive: () => readLive
});
var roster = __webpack_require__(3731);
var error = __webpack_require__(2632);
var report_status = __webpack_require__(4597);
var lists = __webpack_require__(2143);
var own_status = __webpack_require__(1189);
function lastJudged(statuses) {
	const all = statuses.flatMap(({ description, createdAt, targetUrl }) => {
		const remembered = (0, report_status.b7)(targetUrl)?.judged ?? [];
		const category = categoryIn(description);
		if (remembered.length > 0 || category === null) return remembered;
		return [{
			category,
			at: createdAt
		}];
	});
	return once(all);
}
const isExact = (said) => said.statuses.every(remembers) && lostIn(said).length === 0;
const hidesEarlier = (said) => lostIn(said).length > 0 || said.statuses.some((one) => categoryIn(one.description) === null && !remembers(one));
const remembers = ({ targetUrl }) => ((0, report_status.b7)(targetUrl)?.judged.length ?? 0) > 0;
function lostIn({ statuses, overwritten }) {
	const known = Math.max(...statuses.filter(remembers).map(({ createdAt }) => Date.parse(createdAt)));
	return overwritten.filter(({ at }) => Date.parse(at) >= known);
}
async function firstJudged(client, target, { context, ...said }) {
	const { viewer, statuses } = said;
	const commits = [...statuses.every(remembers) ? [] : oldest(statuses), ...lostIn(said).map(({ sha }) => sha)];
	try {
		const lists = await Promise.all(commits.map((sha) => statusesOf(client, target, sha, context, viewer)));
		const remembered = statuses.flatMap(({ targetUrl }) => (0, report_status.b7)(targetUrl)?.judged ?? []);
		return { judged: once([...remembered, ...lists.flat()]) };
	} catch (thrown) {
		if (thrown instanceof error.y) return {
			judged: null,
			error: thrown
		};
		throw thrown;
	}
}
function oldest(statuses) {
	const first = new Map();
	for (const status of statuses) {
		const category = categoryIn(status.description) ?? status.sha;
		const known = first.get(category);
		if (known === void 0 || Date.parse(status.createdAt) < Date.parse(known.createdAt)) first.set(category, status);
	}
	return [...new Set([...first.values()].map(({ sha }) => sha))];
}
async function statusesOf(...where) {
	const first = new Map();
	for await (const { description, targetUrl, createdAt: at } of ownOn(...where)) {
		const remembered = (0, report_status.b7)(targetUrl)?.judged ?? [];
		if (remembered.length > 0) return [...remembered, ...first.values()];
		const category = categoryIn(description);
		if (category === null) continue;
		const known = first.get(category);
		if (known === void 0 || Date.parse(at) < Date.parse(known.at)) first.set(category, {
			category,
			at
		});
	}
	return [...first.values()];
}
async function* ownOn(client, target, sha, context, viewer) {
	const { owner, repo } = target;
	for await (const page of client.pages("/repos/{owner}/{repo}/commits/{ref}/statuses", {
		owner,
		repo,
		ref: sha,
		per_page: 100
	}, (0, lists.Vb)(target))) for (const status of page) {
		if (status.member("context").text().toLowerCase() !== context.toLowerCase()) continue;
		const creator = status.member("creator").orNull((one) => one.member("login").name());
		if (!(0, own_status.M_)(creator, viewer)) continue;
		yield {
			description: status.member("description").orNull((text) => text.text()) ?? "",
			targetUrl: status.member("target_url").orNull((url) => url.text()) ?? "",
			createdAt: status.member("created_at").instant()
		};
	}
}
const once = (judged) => [...new Map(judged.map((each) => [`${each.category} ${Date.parse(each.at)}`, each])).values()].sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
function categoryIn(description) {
	return /^(standard|normal|major)\b/i.exec(description)?.[1]?.toLowerCase() ?? null;
}
var policy_in_force = __webpack_require__(158);
var read_change = __webpack_require__(1226);
var github_teams = __webpack_require__(4448);
function watched(client) {
	let first = null;
	const note = (thrown) => {
		if (thrown instanceof error.y && (thrown.kind === "unavailable" || thrown.kind === "rate-limited")) first ??= thrown;
		throw thrown;
	};
	const watching = (one) => ({
		graphql: (...asked) => one.graphql(...asked).catch(note),
		get: (...asked) => one.get(...asked).catch(note),
		async *pages(...asked) {
			try {
				yield* one.pages(...asked);
			} catch (thrown) {
				note(thrown);
			}
		},
		send: (...asked) => one.send(...asked).catch(note),
		stop: () => one.stop(),
		scoped: () => watching(one.scoped())
	});
	return {
		client: watching(client),
		failure: () => first
	};
}
const nothingShared = () => ({
	policies: new Map(),
	teams: new Map()
});
async function readLive(given, target, options, elsewhere) {
	const { shared = nothingShared(), ...reading } = options;
	const { client, failure } = watched(given);
	const read = await (0, read_change.p)(client, target, reading);
	const { policy, state, broken } = await (elsewhere === void 0 ? policyOf(read, shared, options.policyPath) : {
		policy: elsewhere,
		state: "valid",
		broken: void 0
	});
	const named = [...(0, roster.$)(policy.policy), ...policy.policy.emergency.declaredBy];
	const { teams, notRead } = await live_once(shared.teams, JSON.stringify(named), () => (0, github_teams.$)(client, named));
	const { said } = read;
	const failed = failure();
	const warnings = [...read.notRead, ...notRead].map(({ error }) => error.message);
	const judged = said === null ? {} : { judged: lastJudged(said.statuses) };
	const live = {
		change: {
			...read.change,
			...judged,
			teams,
			policyOnDefaultBranch: state
		},
		policy,
		...broken === void 0 ? {} : { broken },
		defaultBranch: read.defaultBranch,
		updatedAt: read.updatedAt,
		hidden: said !== null && hidesEarlier(said),
		onHead: said?.statuses.find(({ sha }) => sha === read.change.head.sha) ?? null,
		overwritten: said?.overwritten.some(({ sha }) => sha === read.change.head.sha) === true,
		warnings: failed === null || warnings.includes(failed.message) ? warnings : [...warnings, failed.message],
		incomplete: failed !== null,
		dated: () => dated(client, target, live, read, options.own?.statusContext)
	};
	return live;
}
async function policyOf({ policyFile }, { policies }, asked) {
	if ("error" in policyFile) throw policyFile.error;
	if (policyFile.text === null && asked !== void 0) throw noPolicyAt(asked);
	return live_once(policies, JSON.stringify([policyFile.commit, policyFile.text]), () => (0, policy_in_force.t)(policyFile));
}
async function dated(client, target, live, { said }, context) {
	if (said === null || context === void 0 || isExact(said)) return live;
	const { judged, error } = await firstJudged(client, target, {
		...said,
		context
	});
	return {
		...live,
		hidden: error !== void 0,
		incomplete: live.incomplete || error?.kind === "unavailable" || error?.kind === "rate-limited",
		change: {
			...live.change,
			judged
		},
		warnings: error === void 0 ? live.warnings : [...live.warnings, error.message]
	};
}
function live_once(known, key, make) {
	const found = known.get(key) ?? make();
	known.set(key, found);
	return found;
}
const noPolicyAt = (path) => new error.y("not-found", `The default branch has no policy ${path}, which the input “policy” names.`, "Correct the input, or put the policy there.");
}),
2349: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	E: () => safeLog,
	P: () => safeLogLines
});
var _ascii_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2915);
var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(253);
const ignorable = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\ufffd]/gu;
function safeLog(line) {
	const shown = (0, _visible_js__WEBPACK_IMPORTED_MODULE_1__.RK)(line);
	const compared = (0, _ascii_js__WEBPACK_IMPORTED_MODULE_0__.E)(shown) ? shown : shown.replace(ignorable, "");
	if (!(/^\s*::/u.test(compared) || compared.includes("##["))) return shown;
	return compared.replace(/^(\s*):(?=:)/u, "$1: ").replaceAll("##[", "## [");
}
function safeLogLines(text) {
	return text.split("\n").map(safeLog);
}
}),
4597: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Jf: () => rememberedWith,
	OH: () => staleFrom,
	QY: () => withMemory,
	UC: () => shortInstant,
	b7: () => memoryIn,
	be: () => notJudged,
	gp: () => basisOf,
	pN: () => unjudgedBasis,
	qS: () => statusText,
	vI: () => shortened
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
var _calendar_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5772);
var _classify_category_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1867);
var _findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9165);
var _headline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6815);
const longestDescription = 140;
const states = {
	pass: "success",
	wait: "pending",
	fail: "failure",
	unknown: "error"
};
function staleFrom(decision) {
	const { verdict, validUntil } = decision;
	const ends = [validUntil, verdict === "wait" ? opensOf(decision) : null].flatMap((instant) => instant === null ? [] : [Date.parse(instant)]);
	return ends.length === 0 ? null : new Date(Math.min(...ends)).toISOString();
}
const opensOf = ({ earliestMerge, at }) => earliestMerge !== null && Date.parse(earliestMerge) > Date.parse(at) ? earliestMerge : null;
function statusText(decision, timezone, suffix = "") {
	return {
		state: states[decision.verdict],
		description: shortened(`${nextThing(decision, timezone)}${suffix}`)
	};
}
const notJudged = (why) => ({
	state: "error",
	description: shortened(`Not judged: ${why}`)
});
function nextThing(decision, timezone) {
	const { verdict, findings, lane } = decision;
	const { toDo, unknown } = (0, _findings_js__WEBPACK_IMPORTED_MODULE_3__.ZV)(findings);
	if (verdict === "unknown") return `Not judged: ${fitted("", unknown.map(nameOf))}`;
	const kind = lane === "emergency" || lane === "rollback" ? `, ${lane}` : "";
	const category = `${_classify_category_js__WEBPACK_IMPORTED_MODULE_2__.Y[decision.category]}${kind}. `;
	if (verdict === "fail") return fitted(`${category}${toDo.length} to do: `, toDo.map(nameOf));
	return `${category}${verdict === "pass" ? passing(decision, timezone) : waiting(decision, timezone)}`;
}
function passing({ validUntil, at }, timezone) {
	return validUntil === null ? "May be merged" : `May be merged until ${shortInstant(validUntil, at, timezone)}`;
}
function waiting(decision, timezone) {
	const { waits } = (0, _findings_js__WEBPACK_IMPORTED_MODULE_3__.ZV)(decision.findings);
	const opens = opensOf(decision);
	const actors = new Set(waits.map((finding) => finding.actor ?? "author"));
	if (opens !== null) actors.delete("clock");
	const when = opens === null ? "" : `pens ${shortInstant(opens, decision.at, timezone)}`;
	if (actors.size === 0) return when === "" ? "Waiting" : `O${when}`;
	return `Waits for ${(0, _headline_js__WEBPACK_IMPORTED_MODULE_4__.KE)([...actors].map((actor) => _headline_js__WEBPACK_IMPORTED_MODULE_4__.QZ[actor]))}${when === "" ? "" : `; o${when}`}`;
}
function shortInstant(instant, at, timezone) {
	const text = (0, _calendar_format_js__WEBPACK_IMPORTED_MODULE_1__.KS)(new Date(instant), timezone);
	return Math.abs(Date.parse(instant) - Date.parse(at)) < 5184e5 ? text.replace(/^(\w{3}) \d{1,2} \w{3} /, "$1 ") : text;
}
const nameOf = ({ rule }) => rule.replaceAll("-", " ");
function fitted(start, all) {
	const names = [...new Set(all)];
	for (let shown = names.length; shown > 1; shown--) {
		const more = names.length > shown ? ` and ${names.length - shown} more` : "";
		const text = `${start}${names.slice(0, shown).join(", ")}${more}`;
		if (text.length <= 110) return text;
	}
	return `${start}${names[0] ?? ""}${names.length > 1 ? ` and ${names.length - 1} more` : ""}`;
}
const shortened = (text) => {
	const letters = [...text];
	return letters.length <= longestDescription ? text : `${letters.slice(0, 139).join("")}…`;
};
function rememberedWith(judged, { verdict, category, at }) {
	return (judged.at(-1)?.category === category || verdict === "unknown" ? [...judged] : [...judged, {
		category,
		at
	}]).slice(-8);
}
const unjudgedBasis = "none";
const mark = "change-gate";
function withMemory(address, { until, basis, threads, judged }) {
	const categories = judged.map(({ category, at }) => `${category}@${at}`).join(",");
	const parts = [
		mark,
		`basis=${basis}`,
		`until=${until ?? ""}`,
		`threads=${threads ?? ""}`,
		`judged=${categories}`
	];
	return `${address.split("#")[0] ?? ""}#${parts.join("&")}`;
}
function memoryIn(address) {
	const [first, ...parts] = (address.split("#")[1] ?? "").split("&");
	if (first !== mark) return null;
	const values = new Map(parts.map((part) => [part.slice(0, part.indexOf("=")), part.slice(part.indexOf("=") + 1)]));
	const [basis, until, threads] = [
		values.get("basis"),
		values.get("until"),
		values.get("threads")
	];
	if (basis === void 0 || until === void 0 || until !== "" && Number.isNaN(Date.parse(until))) return null;
	return {
		basis,
		until: until === "" ? null : until,
		threads: threads !== void 0 && /^\d{1,6}$/.test(threads) ? Number(threads) : null,
		judged: (values.get("judged") ?? "").split(",").flatMap(judgement)
	};
}
function judgement(text) {
	const [category = "", at = ""] = text.split("@");
	return /^(standard|normal|major)$/.test(category) && !Number.isNaN(Date.parse(at)) ? [{
		category,
		at
	}] : [];
}
const basisOf = (parts) => (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 12);
}),
1006: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	q: () => createGate,
	r: () => readPayload
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);
var _github_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4066);
var _github_live_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5486);
var _github_read_policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9535);
var _github_server_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3383);
var _user_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2630);
function readPayload(env) {
	const file = env["GITHUB_EVENT_PATH"];
	if (file === void 0 || file === "") throw new _user_error_js__WEBPACK_IMPORTED_MODULE_5__.kp("GITHUB_EVENT_PATH is not set. change-gate as an action runs in a workflow; elsewhere use its commands, e.g. change-gate preview.");
	const text = readText(file);
	try {
		return JSON.parse(text);
	} catch {
		throw new _user_error_js__WEBPACK_IMPORTED_MODULE_5__.kp(`The event file ${file} is not JSON. It is the payload as GitHub sent it, which GITHUB_EVENT_PATH names.`);
	}
}
function readText(file) {
	try {
		return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, "utf8");
	} catch (error) {
		throw new _user_error_js__WEBPACK_IMPORTED_MODULE_5__.kp(`The event file cannot be read: ${error instanceof Error ? error.message : String(error)}`);
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
}),
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
}),
4066: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { createClient: () => createClient });
var answer = __webpack_require__(8510);
var promises_ = __webpack_require__(8500);
const sleepFor = (milliseconds, signal) => (0, promises_.setTimeout)(milliseconds, void 0, { signal });
const ATTEMPTS = 3;
const MAX_WAIT = 6e4;
class Failed extends Error {
	failure;
	constructor(failure) {
		super(failure.error.message);
		this.failure = failure;
	}
}
async function withRetries(sleep, stop, ask) {
	let waited = 0;
	for (let attempt = 1;; attempt++) try {
		return await ask(attempt, stop);
	} catch (thrown) {
		if (!(thrown instanceof Failed)) throw thrown;
		const { error, retryAfter } = thrown.failure;
		if (retryAfter === false || attempt === ATTEMPTS || stop.aborted) throw error;
		const wait = retryAfter ?? 1e3 * 2 ** (attempt - 1);
		waited += wait;
		if (waited > MAX_WAIT) throw error;
		await sleep(wait, stop).catch(() => void 0);
		if (stop.aborted) throw error;
	}
}
function slots(limit) {
	let running = 0;
	const waiting = [];
	return async (task) => {
		if (running < limit) running++;
		else await new Promise((turn) => waiting.push(turn));
		try {
			return await task();
		} finally {
			const next = waiting.shift();
			if (next) next();
			else running--;
		}
	};
}
var error = __webpack_require__(2632);
var failure = __webpack_require__(8272);
var graphql_answer = __webpack_require__(478);
const AT_ONCE = 32;
const silent = {
	debug() {},
	info() {},
	warn() {},
	error() {}
};
async function createClient(options) {
	const { getOctokit } = await Promise.all([__webpack_require__.e(949), __webpack_require__.e(916)]).then(__webpack_require__.bind(__webpack_require__, 6653));
	const token = usable(options.token);
	const { baseUrl = "https://api.github.com", sleep = sleepFor, timeout = 3e4 } = options;
	const octokit = getOctokit(token, {
		baseUrl: baseUrl.replace(/\/+$/, ""),
		log: silent
	});
	const slot = slots(AT_ONCE);
	return scope();
	function scope() {
		let stopping = new AbortController();
		let last = null;
		function deadline(stop) {
			const begun = performance.now();
			if (last === null || last.stop !== stop || begun - last.begun > timeout / 1e3) last = {
				stop,
				begun,
				signal: AbortSignal.any([stop, AbortSignal.timeout(timeout)])
			};
			return last.signal;
		}
		async function once(route, parameters, purpose, stop) {
			const headers = { "x-github-api-version": "2022-11-28" };
			const response = await slot(() => {
				const request = {
					signal: deadline(stop),
					log: silent
				};
				return octokit.request(route, {
					...parameters,
					headers,
					request
				});
			}).catch((thrown) => {
				throw new Failed((0, failure.g5)(thrown, purpose));
			});
			const body = purpose.writes === true && response.status === 204 && !purpose.route.startsWith("POST ") ? {} : response.data;
			if (typeof body !== "object" || body === null) throw new Failed((0, failure.O$)(purpose));
			return {
				body,
				headers: (0, failure.Yl)(response.headers)
			};
		}
		const attempts = (ask) => withRetries(sleep, stopping.signal, ask);
		const getOnce = (route, parameters, of) => attempts((_attempt, stop) => once(`GET ${route}`, parameters, {
			route: `GET ${route}`,
			of
		}, stop));
		return {
			graphql(query, variables, of) {
				const purpose = {
					route: "GraphQL",
					of
				};
				return attempts(async (attempt, stop) => {
					const parameters = {
						query,
						variables: variables(attempt)
					};
					const { body, headers } = await once(`POST ${graphQLAddress(baseUrl)}`, parameters, purpose, stop);
					const answer = (0, graphql_answer.q)(body, headers, purpose);
					if ("failure" in answer) throw new Failed(answer.failure);
					return answer;
				});
			},
			async get(route, parameters, of) {
				return new answer.Fn((await getOnce(route, parameters, of)).body, route);
			},
			async send(method, route, parameters, of) {
				const named = `${method} ${route}`;
				const { body } = await attempts(async (_attempt, stop) => {
					const purpose = {
						route: named,
						of,
						writes: true
					};
					try {
						return await once(named, parameters, purpose, stop);
					} catch (thrown) {
						if (!(thrown instanceof Failed) || thrown.failure.error.kind === "rate-limited") throw thrown;
						throw new Failed({
							...thrown.failure,
							retryAfter: false
						});
					}
				});
				return new answer.Fn(body, named);
			},
			async *pages(route, parameters, of) {
				const seen = new Set();
				for (let next = ""; next !== null;) {
					if (seen.has(next)) throw endless(of);
					seen.add(next);
					const page = await getOnce(route, {
						...parameters,
						...cursorIn(next)
					}, of);
					yield new answer.Fn(page.body, route).items();
					next = nextPage(page.headers);
				}
			},
			stop() {
				stopping.abort();
				stopping = new AbortController();
			},
			scoped: scope
		};
	}
}
function nextPage(headers) {
	const link = /<([^<>]*)>; *rel="next"/.exec(headers["link"] ?? "")?.[1];
	return link?.includes("?") ? link.slice(link.indexOf("?") + 1) : null;
}
function cursorIn(query) {
	const asked = new URLSearchParams(query);
	return Object.fromEntries(["page", "after"].flatMap((name) => asked.has(name) ? [[name, asked.get(name)]] : []));
}
function endless(of) {
	return new error.y("malformed", `GitHub's pages for ${of} have no end.`, "Run the gate again; if that repeats, report it.");
}
function usable(token) {
	if (/^[!-~]+$/.test(token)) return token;
	const problem = token === "" ? "There is no token to read GitHub with." : "The token holds blanks or other characters that no token has.";
	throw new error.y("unauthorized", problem, "Hand over a token that may read the repository.");
}
function graphQLAddress(baseUrl) {
	const address = baseUrl.replace(/\/+$/, "");
	return address.endsWith("/api/v3") ? `${address.slice(0, -3)}/graphql` : `${address}/graphql`;
}
}),
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
	if (!(0, _answer_js__WEBPACK_IMPORTED_MODULE_0__.u4)(payload)) throw malformedEvent("payload", "an object");
	const event = new _answer_js__WEBPACK_IMPORTED_MODULE_0__.Fn(payload, "payload", malformedEvent);
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
}),
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
}),
8334: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { B: () => append });
function append(map, key, item) {
	const known = map.get(key);
	if (known === void 0) map.set(key, [item]);
	else known.push(item);
}
}),
1076: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	LW: () => THURSDAY,
	Ml: () => writeDate,
	QA: () => FRIDAY,
	U$: () => dayNumber,
	Up: () => weekdayOf,
	d_: () => DAY,
	h2: () => readDate,
	jt: () => SUNDAY,
	lY: () => yearOf,
	mx: () => weekdays,
	nD: () => MONDAY,
	og: () => SATURDAY
});
const DAY = 864e5;
const weekdays = [
	"sunday",
	"monday",
	"tuesday",
	"wednesday",
	"thursday",
	"friday",
	"saturday"
];
const SUNDAY = 0;
const MONDAY = 1;
const THURSDAY = 4;
const FRIDAY = 5;
const SATURDAY = 6;
function dayNumber(year, month, day) {
	return Date.UTC(year, month - 1, day) / DAY;
}
function readDate(date) {
	const match = /^([1-9]\d{3})-(\d{2})-(\d{2})$/.exec(date);
	if (match === null) return null;
	const day = dayNumber(Number(match[1]), Number(match[2]), Number(match[3]));
	return writeDate(day) === date ? day : null;
}
function writeDate(day) {
	return new Date(day * DAY).toISOString().slice(0, 10);
}
function weekdayOf(day) {
	return ((day + THURSDAY) % 7 + 7) % 7;
}
function yearOf(day) {
	return new Date(day * DAY).getUTCFullYear();
}
}),
5772: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	EH: () => explainClosed,
	KS: () => formatShort,
	a3: () => formatDuration,
	om: () => formatRelative,
	r4: () => formatInstant
});
var _days_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1076);
var _zone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6694);
var _zone_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6980);
const MINUTE = 6e4;
const weekdayNames = [
	"Sunday",
	"Monday",
	"Tuesday",
	"Wednesday",
	"Thursday",
	"Friday",
	"Saturday"
];
const monthNames = [
	"January",
	"February",
	"March",
	"April",
	"May",
	"June",
	"July",
	"August",
	"September",
	"October",
	"November",
	"December"
];
function formatInstant(at, timezone, reference) {
	const zone = (0, _zone_js__WEBPACK_IMPORTED_MODULE_0__.kE)(timezone);
	const { year, month, day, weekday, time } = readClock(at, zone);
	return `${weekday} ${day} ${month}${reference === void 0 || readClock(reference, zone).year === year ? "" : ` ${year}`}, ${time} ${zoneName(at, zone)}`;
}
function formatShort(at, timezone) {
	const zone = (0, _zone_js__WEBPACK_IMPORTED_MODULE_0__.kE)(timezone);
	const { month, day, weekday, time } = readClock(at, zone);
	return `${weekday.slice(0, 3)} ${day} ${month.slice(0, 3)} ${time} ${zoneName(at, zone)}`;
}
function formatDuration(ms) {
	const minutes = Math.max(0, Math.ceil(ms / MINUTE));
	if (minutes < 60) return `${minutes} min`;
	if (minutes < 1440) return joined(`${Math.floor(minutes / 60)} h`, minutes % 60, "min");
	const hours = Math.ceil(minutes / 60);
	const days = Math.floor(hours / 24);
	return joined(days === 1 ? "1 day" : `${days} days`, hours % 24, "h");
}
function joined(larger, count, unit) {
	return count === 0 ? larger : `${larger} ${count} ${unit}`;
}
function formatRelative(from, to) {
	const ms = to.getTime() - from.getTime();
	if (ms === 0) return "now";
	return ms > 0 ? `in ${formatDuration(ms)}` : `${formatDuration(-ms)} ago`;
}
function explainClosed(state, timezone) {
	if (state.open) return state.nextChange === null ? "Open. Does not close within a year." : `Open until ${formatInstant(state.nextChange, timezone, state.at)}.`;
	return `Closed${sinceText(state, timezone)} (${reasonText(state)}). ${opensText(state, timezone)}`;
}
function sinceText({ at, since, frozen }, timezone) {
	if (frozen !== void 0) return "";
	if (since === null) return " for more than a year";
	if (at.getTime() - since.getTime() >= 6 * _days_js__WEBPACK_IMPORTED_MODULE_2__.d_) return ` since ${formatInstant(since, timezone, at)}`;
	const { weekday, time } = readClock(since, (0, _zone_js__WEBPACK_IMPORTED_MODULE_0__.kE)(timezone));
	return ` since ${weekday} ${time}`;
}
function reasonText({ reason, name }) {
	switch (reason) {
		case "weekend": return name === null ? "weekend" : lowerFirst(oneLine(name));
		case "holiday": return name === null ? "holiday" : `holiday: ${oneLine(name)}`;
		case "before-hours": return "before opening hours";
		case "friday-cutoff": return "Friday cut-off";
		case "after-hours": return "after opening hours";
		case "freeze": return name === null ? "freeze" : `freeze: ${oneLine(name)}`;
		case null: return "no reason given";
	}
}
function opensText({ at, nextOpen, frozen, reason }, timezone) {
	if (nextOpen !== null) return `Opens ${formatInstant(nextOpen, timezone, at)}.`;
	if (frozen === void 0) return "Does not open within a year.";
	return reason === "freeze" ? "Opens when the freeze is lifted." : `Frozen until further notice: ${oneLine(frozen)}.`;
}
function oneLine(text) {
	return text.replace(/[\s\p{Cc}]+/gu, " ").trim();
}
function lowerFirst(text) {
	return text.charAt(0).toLowerCase() + text.slice(1);
}
function readClock(at, zone) {
	const local = at.getTime() + zone.offsetAt(at.getTime());
	const shown = new Date(local);
	return {
		year: shown.getUTCFullYear(),
		month: monthNames[shown.getUTCMonth()] ?? "",
		day: shown.getUTCDate(),
		weekday: weekdayNames[(0, _days_js__WEBPACK_IMPORTED_MODULE_2__.Up)(Math.floor(local / _days_js__WEBPACK_IMPORTED_MODULE_2__.d_))] ?? "",
		time: shown.toISOString().slice(11, 16)
	};
}
function zoneName(at, zone) {
	return (comesTwice(at, zone) ? null : (0, _zone_names_js__WEBPACK_IMPORTED_MODULE_1__.xc)(at, zone.timezone)) ?? (0, _zone_names_js__WEBPACK_IMPORTED_MODULE_1__.hr)(at, zone.timezone, zone.offsetAt(at.getTime()));
}
function comesTwice(at, zone) {
	const local = at.getTime() + zone.offsetAt(at.getTime());
	return (0, _zone_js__WEBPACK_IMPORTED_MODULE_0__.G6)(zone, local) !== (0, _zone_js__WEBPACK_IMPORTED_MODULE_0__.KO)(zone, local);
}
}),
6980: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	eZ: () => namesOf,
	hr: () => exactName,
	xc: () => genericName
});
const HOUR = 36e5;
const namedSince = Date.UTC(2e3, 0, 1);
const rows = [
	[
		"ET",
		"EST",
		"EDT",
		-5,
		["America/New_York", "America/Detroit"]
	],
	[
		"CT",
		"CST",
		"CDT",
		-6,
		["America/Chicago"]
	],
	[
		"MT",
		"MST",
		"MDT",
		-7,
		["America/Denver"]
	],
	[
		"PT",
		"PST",
		"PDT",
		-8,
		["America/Los_Angeles"]
	],
	[
		null,
		"GMT",
		"BST",
		0,
		["Europe/London"]
	],
	[
		null,
		"CET",
		"CEST",
		1,
		[
			"Europe/Amsterdam",
			"Europe/Berlin",
			"Europe/Brussels",
			"Europe/Budapest",
			"Europe/Copenhagen",
			"Europe/Madrid",
			"Europe/Oslo",
			"Europe/Paris",
			"Europe/Prague",
			"Europe/Rome",
			"Europe/Stockholm",
			"Europe/Vienna",
			"Europe/Warsaw",
			"Europe/Zurich"
		]
	],
	[
		null,
		"EET",
		"EEST",
		2,
		[
			"Europe/Athens",
			"Europe/Bucharest",
			"Europe/Helsinki"
		]
	]
];
function namesOf(timezone) {
	const row = rows.find(([, , , , zones]) => zones.includes(timezone));
	if (row === void 0) return null;
	const [generic, standard, daylight, hours] = row;
	return {
		generic,
		standard: {
			name: standard,
			offset: hours * HOUR
		},
		daylight: {
			name: daylight,
			offset: (hours + 1) * HOUR
		}
	};
}
rows.flatMap(([, , , , zones]) => zones);
const namesAt = (at, timezone) => at.getTime() < namedSince ? null : namesOf(timezone);
function genericName(at, timezone) {
	const names = namesAt(at, timezone);
	return names === null ? genericByIntl(at, timezone) : names.generic;
}
function exactName(at, timezone, offset) {
	const names = namesAt(at, timezone);
	if (names === null) return exactByIntl(at, timezone);
	return offset === names.standard.offset ? names.standard.name : names.daylight.name;
}
const genericByIntl = (at, timezone) => abbreviation(intlName("en-US", "shortGeneric", at, timezone));
const exactByIntl = (at, timezone) => abbreviation(intlName("en-US", "short", at, timezone)) ?? intlName("en-GB", "short", at, timezone);
const abbreviation = (name) => /^[A-Z]{2,5}$/.test(name) ? name : null;
const formatters = new Map();
function intlName(locale, style, at, timezone) {
	const key = `${locale} ${style} ${timezone}`;
	const formatter = formatters.get(key) ?? new Intl.DateTimeFormat(locale, {
		timeZone: timezone,
		timeZoneName: style
	});
	formatters.set(key, formatter);
	return formatter.formatToParts(at).find(({ type }) => type === "timeZoneName")?.value ?? timezone;
}
}),
6694: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	G6: () => firstReaching,
	KJ: () => isTimezone,
	KO: () => lastReaching,
	kE: () => zoneOf
});
var calendar_days = __webpack_require__(1076);
var zone_names = __webpack_require__(6980);
function offsetsOf(timezone) {
	return byDate(timezone) ?? byIntl(timezone);
}
function byIntl(timezone) {
	const clock = new Intl.DateTimeFormat("en-US", {
		timeZone: timezone,
		hourCycle: "h23",
		year: "numeric",
		month: "numeric",
		day: "numeric",
		hour: "numeric",
		minute: "numeric",
		second: "numeric"
	});
	return (instants) => instants.map((instant) => {
		const read = {};
		for (const { type, value } of clock.formatToParts(instant)) read[type] = Number(value);
		const { year = NaN, month = NaN, day, hour, minute, second } = read;
		return Date.UTC(year, month - 1, day, hour, minute, second) - instant;
	});
}
const settled = [Date.UTC(2026, 0, 15, 12), Date.UTC(2026, 6, 15, 12)];
function byDate(timezone) {
	const names = (0, zone_names.eZ)(timezone);
	const canGoBack = process.platform !== "win32" || process.env["TZ"] !== void 0;
	if (names === null || !canGoBack) return null;
	const inUtc = offsetsIn("UTC", settled);
	const [winter, summer] = offsetsIn(timezone, settled);
	return winter === names.standard.offset && summer === names.daylight.offset && inUtc.every((offset) => offset === 0) ? (instants) => offsetsIn(timezone, instants) : null;
}
function offsetsIn(timezone, instants) {
	const { TZ: before } = process.env;
	process.env["TZ"] = timezone;
	try {
		return instants.map((instant) => {
			const shown = new Date(instant);
			if (Number.isNaN(shown.getTime())) throw new RangeError(`${instant} is no instant`);
			const date = [
				shown.getFullYear(),
				shown.getMonth(),
				shown.getDate()
			];
			return Date.UTC(...date, shown.getHours(), shown.getMinutes(), shown.getSeconds()) - instant;
		});
	} finally {
		if (before === void 0) delete process.env["TZ"];
		else process.env["TZ"] = before;
	}
}
const zones = new Map();
function zoneOf(timezone) {
	const known = zones.get(timezone);
	if (known !== void 0) return known;
	const zone = createZone(timezone);
	zones.set(timezone, zone);
	return zone;
}
function isTimezone(timezone) {
	if (!/^[A-Za-z]/.test(timezone)) return false;
	try {
		zoneOf(timezone);
		return true;
	} catch (error) {
		if (error instanceof RangeError) return false;
		throw error;
	}
}
function firstReaching(zone, local) {
	for (const { start, end, offset } of spansAround(zone, local)) if (local < end + offset) return Math.max(start, local - offset);
	throw new RangeError(`no instant shows the local time ${local} in ${zone.timezone}`);
}
function lastReaching(zone, local) {
	for (const { start, end, offset } of spansAround(zone, local).reverse()) if (start + offset < local) return Math.min(end, local - offset);
	throw new RangeError(`no instant shows the local time ${local} in ${zone.timezone}`);
}
function spansAround(zone, local) {
	const day = Math.floor(local / calendar_days.d_);
	return [
		-2,
		-1,
		0,
		1,
		2
	].flatMap((away) => zone.spansOf(day + away));
}
const block = 32;
function createZone(timezone) {
	const read = offsetsOf(timezone);
	const offsets = new Map();
	const days = new Map();
	function offsetOf(utcDay) {
		const known = offsets.get(utcDay);
		if (known !== void 0) return known;
		const first = Math.floor(utcDay / block) * block;
		const all = Array.from({ length: block }, (_, index) => (first + index) * calendar_days.d_);
		for (const [index, offset] of read(all).entries()) offsets.set(first + index, offset);
		return offsets.get(utcDay) ?? NaN;
	}
	function readSpans(utcDay) {
		const end = (utcDay + 1) * calendar_days.d_;
		const last = offsetOf(utcDay + 1);
		const spans = [];
		let start = utcDay * calendar_days.d_;
		let offset = offsetOf(utcDay);
		while (offset !== last) {
			const change = firstChange(read, start, end, offset);
			spans.push({
				start,
				end: change,
				offset
			});
			start = change;
			offset = offsetIn(read, change);
		}
		if (start < end) spans.push({
			start,
			end,
			offset
		});
		return spans;
	}
	function spansOf(utcDay) {
		const known = days.get(utcDay);
		if (known !== void 0) return known;
		const spans = readSpans(utcDay);
		days.set(utcDay, spans);
		return spans;
	}
	return {
		timezone,
		spansOf,
		offsetAt(instant) {
			const span = spansOf(Math.floor(instant / calendar_days.d_)).find(({ end }) => instant < end);
			if (span === void 0) throw new RangeError(`no offset is known at ${instant} in ${timezone}`);
			return span.offset;
		}
	};
}
function firstChange(read, start, end, offset) {
	let before = start / 1e3;
	let after = end / 1e3;
	while (after - before > 1) {
		const middle = Math.floor((before + after) / 2);
		if (offsetIn(read, middle * 1e3) === offset) before = middle;
		else after = middle;
	}
	return after * 1e3;
}
function offsetIn(read, instant) {
	const [offset = NaN] = read([instant]);
	return offset;
}
}),
1867: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	L: () => categories,
	Y: () => categoryTitles
});
const categories = [
	"standard",
	"normal",
	"major"
];
const categoryTitles = {
	standard: "Standard",
	normal: "Normal",
	major: "Major"
};
}),
2632: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { y: () => GitHubError });
var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2630);
class GitHubError extends _user_error_js__WEBPACK_IMPORTED_MODULE_0__.yo {
	name = "GitHubError";
	kind;
	remedy;
	constructor(kind, problem, remedy) {
		super(`${problem} ${remedy}`);
		this.kind = kind;
		this.remedy = remedy;
	}
}
}),
3383: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { F: () => serverOf });
const serverOf = (environment) => environment["GITHUB_SERVER_URL"] || "https://github.com";
}),
3731: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	$: () => namedIn,
	o: () => roster
});
function roster(names, teams) {
	const logins = new Set();
	const unreadable = [];
	for (const name of names) if (!name.includes("/")) logins.add(name.toLowerCase());
	else {
		const members = membersOf(name, teams);
		if (members === null) unreadable.push(name);
		for (const member of members ?? []) logins.add(member.toLowerCase());
	}
	return {
		logins,
		unreadable
	};
}
function membersOf(team, teams) {
	const wanted = team.toLowerCase();
	for (const [name, members] of Object.entries(teams ?? {})) if (name.toLowerCase() === wanted) return members;
	return null;
}
const namedIn = ({ people }) => Object.values(people).flat();
}),
2991: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	W: () => builtInHash,
	builtInPolicy: () => builtInPolicy
});
const built_in_namespaceObject = JSON.parse("{\"extends\":\"default@1\",\"mode\":\"enforce\",\"document\":{\"title\":\"Change Management Policy\"},\"people\":{\"executive\":[],\"security\":[],\"owner\":[]},\"bots\":[\"dependabot[bot]\",\"renovate[bot]\"],\"emergency\":{\"label\":\"emergency\",\"headings\":[\"Emergency\",\"Emergency change\"],\"declaredBy\":[],\"documentWithinHours\":24},\"rollback\":{\"withinDays\":7,\"documentWithinHours\":24},\"calendar\":{\"timezone\":\"America/Chicago\",\"hours\":{\"monday\":\"09:00-17:00\",\"tuesday\":\"09:00-17:00\",\"wednesday\":\"09:00-17:00\",\"thursday\":\"09:00-17:00\",\"friday\":\"09:00-17:00\",\"saturday\":\"closed\",\"sunday\":\"closed\"},\"fridayCutoff\":\"15:00\",\"holidays\":{\"calendar\":\"us-federal\",\"add\":[],\"remove\":[]}},\"freezes\":[],\"labels\":{\"major\":[\"major\",\"major-change\",\"breaking-change\"],\"normal\":[\"normal\",\"normal-change\"],\"standard\":[\"standard\",\"standard-change\"]},\"categories\":{\"standard\":{\"documentation\":{\"title\":\"Documentation\",\"paths\":[\"**/*.{md,MD,markdown,rst,adoc,asciidoc}\",\"{docs,doc,documentation,Documentation,Docs}/**/*.{txt,svg,png,jpg,jpeg,gif,webp,pdf,drawio,puml,plantuml,mmd,dot,odt,docx}\",\"{,docs/,packages/*/,crates/*/}{LICENSE,LICENCE,COPYING,NOTICE,AUTHORS,CONTRIBUTORS,MAINTAINERS,CHANGELOG,CHANGES,HISTORY,README,CONTRIBUTING,PATENTS,THANKS,CREDITS,NEWS,TODO}{,.txt}\",\"{,docs/,packages/*/,crates/*/}{LICENSE,LICENCE}-{MIT,APACHE,Apache,Apache-2.0,APACHE-2.0,BSD,ISC,ZLIB,MPL,MPL-2.0,GPL,LGPL,AGPL,UNLICENSE,CC0,CC-BY,CC-BY-4.0,BOOST,THIRD-PARTY,3RD-PARTY}{,.txt}\",\"{,LICENSES/,licenses/}*LICENSE*.txt\",\".github/ISSUE_TEMPLATE/**/*.{yml,yaml}\",\"CITATION.cff\"],\"except\":[\"**/{prompt,prompts,template,templates,email,emails,mailers,mails,notifications,views,resources,assets,static,public}/**/!(README*)\",\".github/workflows/**\",\"**/{content,contents,posts,_posts,_drafts,blog,blogs,pages,_pages,site}/**/*.{md,markdown,rst,adoc}\",\"{,**/!(*.docc)/}articles/**/*.{md,markdown,rst,adoc}\",\"**/{AGENTS,CLAUDE,GEMINI,SKILL}.md\",\"**/.{claude,cursor,codex,windsurf}/**\",\".github/{copilot-instructions.md,agents/**,instructions/**,chatmodes/**,prompts/**}\",\"**/*{requirements,constraints}*.txt\",\"**/{requirements,constraints}/**/*.txt\",\"**/{CMakeLists,robots,ads,humans,security}.txt\"],\"deploys\":false},\"dependency-patch\":{\"title\":\"Patch-level dependency updates\",\"paths\":[\"**\"],\"except\":[],\"deploys\":true,\"only\":\"patch-level-updates\"},\"ui-styling\":{\"title\":\"User interface styling\",\"paths\":[\"**/*.{css,scss,sass,less,styl,pcss}\",\"**/*.{svg,png,jpg,jpeg,gif,webp,avif,ico,bmp}\",\"**/*.{woff,woff2,ttf,otf,eot}\"],\"except\":[\"vendor/**\",\"third_party/**\",\"**/node_modules/**\",\"**/vendor/{github.com,golang.org,google.golang.org,gopkg.in,k8s.io}/**\",\"**/{js,javascript,javascripts,css,stylesheets,static,static_src,assets,public}/{vendor,vendors}/**/*.{js,mjs,cjs,css,map}\",\"**/dist/**\",\"**/*.min.*\"],\"deploys\":true,\"unless\":[{\"active\":\"markup\",\"in\":[\"**/*.svg\"]},{\"active\":\"style\",\"in\":[\"**/*.{css,scss,sass,less,styl,pcss}\"]}]},\"ui-template-text\":{\"title\":\"Template text\",\"paths\":[\"**/*.{html,htm,vue,svelte,astro,jsx,tsx,erb,ejs,hbs,heex,eex,leex,twig,liquid,mustache,cshtml,njk}\",\"**/*.blade.php\"],\"except\":[\"vendor/**\",\"third_party/**\",\"**/node_modules/**\",\"**/vendor/{github.com,golang.org,google.golang.org,gopkg.in,k8s.io}/**\",\"**/{js,javascript,javascripts,css,stylesheets,static,static_src,assets,public}/{vendor,vendors}/**/*.{js,mjs,cjs,css,map}\",\"**/dist/**\",\"**/*.min.*\",\"**/{prompt,prompts}/**\"],\"deploys\":true,\"only\":\"text\",\"unless\":[{\"active\":\"text\"},{\"tokens\":[\"!ruby/\",\"!!python/\",\"!!js/\",\"!!java\",\"!php/\",\"!<tag:\"],\"in\":[\"**/*.{yml,yaml}\"]}]},\"ui-text\":{\"title\":\"User interface text\",\"paths\":[\"**/{locale,locales,i18n,l10n,lang,langs,translations}/**/*.{json,json5,yml,yaml,properties,toml,csv,ftl,resx,po,pot,arb}\",\"**/messages/[a-z][a-z]{,[-_]*}.json\",\"**/*.{po,pot,arb,ftl,xlf,xliff,strings,stringsdict,xcstrings,resx}\",\"**/messages{,_*}.properties\",\"**/res/values{,-*}/strings.xml\",\"**/{content,contents,posts,_posts,blog,blogs,articles,_pages}/**/*.{md,markdown,rst,adoc}\"],\"except\":[\"vendor/**\",\"third_party/**\",\"**/node_modules/**\",\"**/vendor/{github.com,golang.org,google.golang.org,gopkg.in,k8s.io}/**\",\"**/{js,javascript,javascripts,css,stylesheets,static,static_src,assets,public}/{vendor,vendors}/**/*.{js,mjs,cjs,css,map}\",\"**/dist/**\",\"**/*.min.*\",\"**/templates/**\",\"**/{prompt,prompts}/**\",\"**/{i18n,lang}/**/{package,tsconfig,config}*.json\"],\"deploys\":true,\"unless\":[{\"active\":\"text\"},{\"tokens\":[\"!ruby/\",\"!!python/\",\"!!js/\",\"!!java\",\"!php/\",\"!<tag:\"],\"in\":[\"**/*.{yml,yaml}\"]}]},\"ui-catalogue-text\":{\"title\":\"Catalogue text\",\"paths\":[\"**/{locale,locales,i18n,l10n,lang,langs,translations}/**/*.{ts,js,mjs,php,rb,py}\"],\"except\":[\"vendor/**\",\"third_party/**\",\"**/node_modules/**\",\"**/vendor/{github.com,golang.org,google.golang.org,gopkg.in,k8s.io}/**\",\"**/{js,javascript,javascripts,css,stylesheets,static,static_src,assets,public}/{vendor,vendors}/**/*.{js,mjs,cjs,css,map}\",\"**/dist/**\",\"**/*.min.*\",\"**/{prompt,prompts}/**\"],\"deploys\":true,\"only\":\"texts\",\"unless\":[{\"active\":\"text\"},{\"tokens\":[\"!ruby/\",\"!!python/\",\"!!js/\",\"!!java\",\"!php/\",\"!<tag:\"],\"in\":[\"**/*.{yml,yaml}\"]}]},\"logging\":{\"title\":\"Logging configuration\",\"paths\":[\"**/logback*.xml\",\"**/{log4j,log4j2}*.{xml,properties,yml,yaml,json}\",\"**/log4net.config\",\"**/{nlog,NLog,Nlog}{,.*}.config\",\"**/serilog*.json\",\"**/{logging,logger,log,log_config,log-config,log4rs}{,.*,-*,_*}.{conf,ini,cfg,json,yml,yaml,toml,properties}\",\"**/config/initializers/{lograge,logging,logger,semantic_logger,rails_semantic_logger,ougai,log_tags}.rb\",\"**/config/logging.php\",\"**/config/packages/{,*/}monolog.{yml,yaml}\",\"**/{fluent-bit,fluentbit,fluentd,td-agent,fluent,filebeat,promtail,logstash,rsyslog,vector}{,.*,-*}.{conf,yml,yaml,toml}\",\"**/logrotate.{conf,d/**}\"],\"except\":[\"vendor/**\",\"third_party/**\",\"**/node_modules/**\",\"**/vendor/{github.com,golang.org,google.golang.org,gopkg.in,k8s.io}/**\",\"**/{js,javascript,javascripts,css,stylesheets,static,static_src,assets,public}/{vendor,vendors}/**/*.{js,mjs,cjs,css,map}\",\"**/*{secret,credential,password}*\",\"**/{log,logs}/**\"],\"deploys\":true,\"unless\":[{\"active\":\"settings\"},{\"tokens\":[\"jndi:\",\"ldap:\",\"rmi:\",\"password\",\"passwd\",\"secret\",\"credential\",\"private_key\",\"apikey\",\"api_key\",\"api-key\",\"accesskey\",\"access_key\",\"ScriptPatternSelector\",\"<script\",\"<!entity\",\"insertFromJNDI\",\"postrotate\",\"prerotate\",\"firstaction\",\"lastaction\",\"preremove\",\"omprog\",\"type exec\",\"name exec\",\"exec {\",\"ruby {\",\"\\\"exec\\\"\"]},{\"tokens\":[\"system(\",\"exec(\",\"eval(\",\"shell_exec(\",\"popen(\",\"File.\",\"Net::HTTP\",\"require_relative\",\"include(\",\"file_get_contents(\",\"curl_\"],\"in\":[\"**/*.{rb,php,py,js,ts}\"]}]},\"logging-settings\":{\"title\":\"Logging settings\",\"paths\":[\"**/application{,-*,_*}.{properties,yml,yaml}\",\"**/appsettings{,.*}.json\",\"**/{config,settings}/{default,production,prod}.{json,yml,yaml}\"],\"except\":[\"vendor/**\",\"third_party/**\",\"**/node_modules/**\",\"**/vendor/{github.com,golang.org,google.golang.org,gopkg.in,k8s.io}/**\",\"**/{js,javascript,javascripts,css,stylesheets,static,static_src,assets,public}/{vendor,vendors}/**/*.{js,mjs,cjs,css,map}\"],\"deploys\":true,\"only\":\"logging-settings\",\"unless\":[{\"active\":\"settings\"},{\"tokens\":[\"jndi:\",\"ldap:\",\"rmi:\",\"password\",\"passwd\",\"secret\",\"credential\",\"private_key\",\"apikey\",\"api_key\",\"api-key\",\"accesskey\",\"access_key\",\"ScriptPatternSelector\",\"<script\",\"<!entity\",\"insertFromJNDI\",\"postrotate\",\"prerotate\",\"firstaction\",\"lastaction\",\"preremove\",\"omprog\",\"type exec\",\"name exec\",\"exec {\",\"ruby {\",\"\\\"exec\\\"\"]},{\"tokens\":[\"system(\",\"exec(\",\"eval(\",\"shell_exec(\",\"popen(\",\"File.\",\"Net::HTTP\",\"require_relative\",\"include(\",\"file_get_contents(\",\"curl_\"],\"in\":[\"**/*.{rb,php,py,js,ts}\"]}]},\"non-production\":{\"title\":\"Non-production environments\",\"paths\":[\"**/config/environments/{development,dev,test,staging,ci}.{rb,yml,yaml,json}\",\"**/config/environments/{development,dev,test,staging,ci}/**/*.{yml,yaml,json,rb}\",\"**/config/{development,dev,test,staging}.{exs,json,yml,yaml,toml}\",\"**/.env.{example,sample,template,dist,defaults,test,testing,dev,development,ci}{,.local}\",\"**/{example,sample,template}.env\",\"**/{docker-compose,compose}{.,-,_}{dev,devel,development,test,tests,testing,ci,local,override,staging,e2e}.{yml,yaml}\",\"**/Dockerfile{.,-}{dev,development,test,tests,testing,local,e2e}\",\"**/{dev,development,test,local}.Dockerfile\",\"**/{Procfile.dev,Procfile.test,Procfile.local}\",\"**/appsettings.{Development,Test,Testing,Staging,Local}.json\",\"**/launchSettings.json\",\"**/application{-,_}{dev,development,test,testing,staging,local,ci}.{yml,yaml,properties,conf}\",\"**/settings/{dev,development,local,test,testing,staging,ci}.py\",\"**/settings_{dev,development,local,test,testing,staging,ci}.py\",\"**/environments/environment.{dev,development,test,testing,staging,local}.ts\",\"**/{environments,envs,env}/{dev,development,test,testing,staging,stage,qa,uat,sandbox,preview,local,ci}/**/*.{yml,yaml,json,toml,ini,cfg,conf,properties,txt}\",\".editorconfig\",\".devcontainer/**\",\".vscode/{settings,launch,extensions}.json\"],\"except\":[\"vendor/**\",\"third_party/**\",\"**/node_modules/**\",\"**/vendor/{github.com,golang.org,google.golang.org,gopkg.in,k8s.io}/**\",\"**/{js,javascript,javascripts,css,stylesheets,static,static_src,assets,public}/{vendor,vendors}/**/*.{js,mjs,cjs,css,map}\"],\"deploys\":true}},\"major\":{\"database-migration\":{\"title\":\"Database schema migrations\",\"paths\":[\"**/db/{,*_,*/}migrate/**/*.{rb,sql}\",\"**/db/post_migrate/**/*.rb\",\"**/db/{,*_,*/}{schema,structure}.{rb,sql}\",\"**/{migration,migrations,*_migrations}/**/*.{sql,py,php,rb,exs,cs,fs,go,rs,js,mjs,cjs,ts,mts,cts,java,kt,groovy,cql}\",\"**/{alembic*,migrations}/**/versions/*.py\",\"**/{up,down}.sql\",\"**/*.{up,down}.sql\",\"**/*ModelSnapshot.cs\",\"**/structure.sql\",\"**/{db,database,sql}/**/{schema,schemas}{.*,}{/**/*,}.sql\",\"**/migrations.{go,rs,py,rb,ts,js}\",\"**/[VUB][0-9]*__*.{sql,java,kt,groovy,cs,py}\",\"**/R__*.{sql,java,kt}\",\"**/db/{changelog,changelogs}/**/*.{xml,yml,yaml,json,sql}\",\"**/liquibase/**/*.{xml,yml,yaml,json,sql}\",\"**/db.changelog*.{xml,yml,yaml,json,sql}\",\"**/changelog-master.{xml,yml,yaml,json}\",\"**/*.prisma\",\"**/drizzle/**/*.{sql,json}\",\"**/{db,database,drizzle}/schema.{ts,js,mts}\",\"**/{db,database,drizzle}/schema/**/*.{ts,js,mts}\",\"**/convex/schema.ts\",\"**/*.{sqlproj,dacpac}\",\"**/sqitch.plan\",\"**/Schemafile\",\"**/*.schemafile\"],\"except\":[\"vendor/**\",\"third_party/**\",\"**/node_modules/**\",\"**/vendor/{github.com,golang.org,google.golang.org,gopkg.in,k8s.io}/**\",\"**/{js,javascript,javascripts,css,stylesheets,static,static_src,assets,public}/{vendor,vendors}/**/*.{js,mjs,cjs,css,map}\",\"**/migrations/__init__.py\",\"**/{migration,migrations}/**/*.{test,spec}.*\"]},\"infrastructure-provider\":{\"title\":\"Infrastructure provider definitions\",\"paths\":[\"**/{provider,providers,versions,terraform}.{tf,tofu,tf.json}\",\"**/{provider,providers}{-,_}*.tf\",\"**/.terraform.lock.hcl\"],\"except\":[\"vendor/**\",\"third_party/**\",\"**/node_modules/**\",\"**/vendor/{github.com,golang.org,google.golang.org,gopkg.in,k8s.io}/**\",\"**/{js,javascript,javascripts,css,stylesheets,static,static_src,assets,public}/{vendor,vendors}/**/*.{js,mjs,cjs,css,map}\",\"**/{dev,development,test,tests,testing,staging,stage,qa,uat,sandbox,preview,local,ci,examples,example}/**\"],\"content\":[{\"tokens\":[\"provider \\\"\",\"required_providers\"],\"in\":[\"**/*.{tf,tofu}\"]}]},\"removed-endpoint\":{\"title\":\"Removed API endpoints\",\"paths\":[\"**/app/**/route.{ts,tsx,js,jsx}\",\"**/pages/api/**/*.{ts,tsx,js,jsx}\",\"**/+server.{ts,js}\",\"**/server/{api,routes}/**/*.{ts,js}\",\"**/api/**/{handlers,endpoints,routes,routers}/**/*.{ts,js,mjs,cjs,py,go,rs,rb,php}\",\"**/*_controller.{rb,ex}\",\"**/*Controller.{java,kt,scala,php,cs}\",\"**/*.controller.{ts,js}\",\"**/{web,rest,api,resources,endpoints}/**/*{Resource,Endpoint}.{java,kt,scala,cs}\",\"**/{openapi,swagger}.{yml,yaml,json}\",\"**/*.{proto,graphqls}\"],\"except\":[\"vendor/**\",\"third_party/**\",\"**/node_modules/**\",\"**/vendor/{github.com,golang.org,google.golang.org,gopkg.in,k8s.io}/**\",\"**/{js,javascript,javascripts,css,stylesheets,static,static_src,assets,public}/{vendor,vendors}/**/*.{js,mjs,cjs,css,map}\",\"**/*.{css,scss,sass,less,styl,pcss}\",\"**/*.{svg,png,jpg,jpeg,gif,webp,avif,ico,bmp,woff,woff2,ttf,otf,eot}\",\"**/*.{po,pot,arb,xlf,xliff,strings}\",\"**/{locale,locales,i18n,l10n,lang,langs,translations}/**/*.{json,yml,yaml,properties,php,toml,rb}\",\"**/messages/[a-z][a-z]{,[-_]*}.json\",\"**/*.stories.*\",\"**/*.{html,htm,mjml,hbs,mustache,twig,liquid,pug,ejs,heex,eex,leex,cshtml}\",\"**/*.{html,text,txt}.{erb,haml,slim,ep,tera}\",\"**/views/**/*.{erb,haml,slim,jbuilder}\",\"**/*.blade.php\",\"**/*.{md,mdx}\",\"**/templates/**/*.txt\",\"**/{package.json,package-lock.json,yarn.lock,pnpm-lock.yaml,bun.lock,deno.json,go.mod,go.sum,Cargo.toml,Cargo.lock}\",\"**/{pyproject.toml,poetry.lock,uv.lock,requirements*.txt,Gemfile,Gemfile.lock,composer.json,composer.lock,mix.exs}\",\"**/{pom.xml,build.gradle,build.gradle.kts,*.csproj,*.fsproj,*.gemspec,packages.lock.json,pubspec.yaml,pubspec.lock}\",\"**/{tsconfig*.json,.gitignore,.gitkeep,.keep,Dockerfile,Makefile}\",\"**/{frontend,client,mobile,webapp}/src/api/**\",\"**/{app/javascript,webapp/app,resources/js,resources/assets,assets/js,storybook,.storybook,mocks,*msw*}/**\",\"**/{frontend,client,mobile,webapp}/src/controllers/**\",\"**/{migrate,migration,migrations}/**\",\"**/!(api|apis|server|http|routes)/{jobs,workers,crons}/**/*.handler.{ts,js}\",\"**/{frontend,client,mobile,webapp}/**/{routes,router}.{ts,js}\",\"**/{frontend,client,mobile,webapp}/src/{routes,router}/**\",\"**/*.d.ts\",\"**/{cron,crons,internal,mocks,utils,helpers,concerns}/**\",\"**/{application,base,abstract}[_.]controller.*\",\"**/{Application,Base,Abstract}*Controller.*\"],\"when\":\"removed\"},\"vendor\":{\"title\":\"Third-party vendor registers\",\"paths\":[\"**/{vendors,vendor-register,vendor_register,subprocessors,sub-processors,sub_processors,third-parties}.{yml,yaml,json,toml,csv,xlsx}\"],\"except\":[\"vendor/**\",\"third_party/**\",\"**/node_modules/**\",\"**/vendor/{github.com,golang.org,google.golang.org,gopkg.in,k8s.io}/**\",\"**/{js,javascript,javascripts,css,stylesheets,static,static_src,assets,public}/{vendor,vendors}/**/*.{js,mjs,cjs,css,map}\",\"**/{locale,locales,i18n,fixtures,data,seeds}/**\"]}},\"tests\":{\"paths\":[\"**/*.{test,spec,e2e,cy,e2e-spec,integration.test}.{ts,tsx,js,jsx,mts,cts,mjs,cjs,vue}\",\"**/*_test.{go,py,exs,dart,cc,cpp}\",\"**/*_spec.{rb,cr}\",\"**/test_*.py\",\"**/{tests,conftest}.py\",\"**/*.snap\",\"{test,tests,spec,e2e,cypress,playwright,integration-tests,integration_tests,e2e-tests}/**\",\"{apps,packages,services,libs,modules,crates,components,engines,packs,plugins,gems,projects}/*/{test,tests,spec,e2e,cypress,playwright}/**\",\"{backend,server,frontend,client,web}/{test,tests,spec,e2e,cypress}/**\",\"**/src/{test,tests,testFixtures,*Test,e2e}/**\",\"**/*.{Tests,Test,UnitTests,IntegrationTests,FunctionalTests,EndToEndTests}/**\",\"**/*{UnitTests,FunctionalTests,IntegrationTests}/**\",\"**/*{UITests,Tests}/**/*.swift\",\"**/tests/**/*{Tests,Test}.{cs,php}\",\"**/{__tests__,__mocks__,__snapshots__,__fixtures__}/**\",\"**/testdata/**\",\"**/tests/**/*.{py,rs}\",\"**/test/support/**/*.ex\"],\"except\":[\"**/spec/**/*.{yml,yaml,json,proto,graphql}\",\"spec/*.{yml,yaml,json,proto,graphql}\",\"**/{.npmrc,.yarnrc,.yarnrc.yml,.pnpmfile.cjs,package.json,package-lock.json,npm-shrinkwrap.json,yarn.lock,pnpm-lock.yaml,pnpm-workspace.yaml}\",\"**/{bun.lock,bun.lockb,deno.json,deno.jsonc,deno.lock,jsr.json,bower.json}\",\"**/{setup.py,setup.cfg,pyproject.toml,Pipfile,Pipfile.lock,poetry.lock,uv.lock,pdm.lock,pixi.toml,pixi.lock,tox.ini,noxfile.py}\",\"**/*{requirements,constraints}*.{txt,in}\",\"**/{Gemfile,Gemfile.lock,gems.rb,gems.locked,*.gemspec,composer.json,composer.lock,mix.exs,mix.lock,rebar.config,rebar.lock}\",\"**/{go.mod,go.sum,go.work,go.work.sum,Cargo.toml,Cargo.lock,build.rs,.cargo/config,.cargo/config.toml}\",\"**/{pom.xml,*.gradle,*.gradle.kts,*.lockfile,libs.versions.toml,verification-metadata.xml,gradle-wrapper.*,maven-wrapper.*,build.sbt}\",\"**/{*.csproj,*.fsproj,*.vbproj,packages.config,packages.lock.json,nuget.config,Directory.*.props,Directory.Build.targets}\",\"**/{pubspec.yaml,pubspec.lock,Podfile,Podfile.lock,Package.swift,Package.resolved,Cartfile,Cartfile.resolved}\",\"**/{conanfile.txt,conanfile.py,vcpkg.json,build.zig.zon,flake.nix,flake.lock,MODULE.bazel,WORKSPACE,WORKSPACE.bazel}\",\"**/*.sh\",\"**/{Dockerfile,Containerfile}{,.*,-*}\",\"**/*.{dockerfile,containerfile}\",\"**/{docker-compose,compose}*.{yml,yaml}\",\"**/docker-entrypoint*\",\"**/*.{tf,tfvars,tofu,hcl,nomad,bicep,tf.json}\",\"**/{Jenkinsfile,Vagrantfile,Procfile,Chart.yaml,Chart.lock,kustomization.yaml,kustomization.yml}\",\"**/{.gitlab-ci,.travis,.drone,azure-pipelines,bitbucket-pipelines,cloudbuild,action}.{yml,yaml}\",\"**/{controllers,routes,pages,migrations,migrate}/{test,tests}/**\"]}},\"areas\":{\"authentication\":{\"title\":\"Authentication and authorization\",\"paths\":[\"**/*auth!(or*)\",\"**/*auth!(or*|enticated*)/**\",\"**/*authori{z,sa,se,si}*{,/**}\",\"**/*authorit{y,ies}*{,/**}\",\"**/login!(fo*){,/**}\",\"**/logout*{,/**}\",\"**/{logon,signon}{,s,[._-]*}{,/**}\",\"**/*[._-]{login,logout,logon,signin,signout,signup}{,s,[._-]*}{,/**}\",\"**/{use,user,admin,social,account,email,google,github,sso,handle}log{in,out}*{,/**}\",\"**/sign{in,out,up}{,s,[._-]*,page*,form*,controller*,service*,button*}{,/**}\",\"**/*sign[_-]{in,out,up,on}{,s,[._-]*}{,/**}\",\"**/registrations_controller.rb\",\"**/AccountController.cs\",\"**/accounts/{views,forms,backends,decorators,middleware}.py\",\"**/*{password,passwd,passphrase,passkey,passcode}*{,/**}\",\"**/*{two,multi}{,-,_}factor*{,/**}\",\"**/{mfa,2fa,totp,otp,fido,fido2,recovery_codes,backup_codes}{,[._-]*}{,/**}\",\"**/{totp,mfa,otp}*.{ts,js,java,kt,cs,php,go,py,rb,rs,swift}\",\"**/*[._-]{mfa,2fa,totp,otp}{,[._-]*}{,/**}\",\"**/{jwt,jwks,saml,oidc,openid,ldap,sso,scim,kerberos}*{,/**}\",\"**/*[._-]{jwt,jwks,saml,oidc,openid,ldap,sso,scim}{,[._-]*}{,/**}\",\"**/*api{,-,_}key{,s,[._-]*,service*,guard*,controller*,repository*,s?[._-]*}{,/**}\",\"**/*{csrf,xsrf}*{,/**}\",\"**/*{access,refresh,bearer,user,session,reset,verification,invite,invitation,id,login,confirmation}{,-,_}token*{,/**}\",\"**/token[_-]{controller,service,store,manager,provider,generator,validator,verifier,util,utils,repository}*\",\"**/token{s,}{controller,service,store,manager,provider,generator,validator,verifier,repository,filter}*\",\"**/tokens_controller.*\",\"{,**/!(di|ioc|injection|tasker|lexer|parser|parsing|syntax|scanner|compiler|ast|tokenizer|theme|themes|design|design-system|styles|style|ui|css|llm|nlp|erc20)/}token{,s}.{rb,py,ts,js,mjs,go,java,kt,php,cs,rs,ex,exs,swift,scala}\",\"{,**/!(db|database|databases|orm|sql|models|schemas)/}session{,s}.{rb,py,ts,js,mjs,go,java,kt,php,cs,rs,ex,exs,swift,scala}\",\"**/session{,s}{,-,_}{controller,store,storage,manager,service,middleware,config,handler,guard,helper,filter}*\",\"**/api/session{,s}/route.{ts,js}\",\"**/{lib,server,http,middleware,internal,plugs}/session{,s}/**\",\"**/{current,user}{,-,_}session*\",\"**/current{,-,_}user*\",\"**/*permission*{,/**}\",\"**/*{privilege,impersonat}*{,/**}\",\"**/{rbac,acl,acls,iam,sudo}{,[._-]*}{,/**}\",\"**/{rbac,acl}{service,manager,guard,policy,config}*\",\"**/*[._-]{rbac,acl,iam}{,[._-]*}{,/**}\",\"**/*access{,-,_}{control,policy,policies}*{,/**}\",\"**/role{,s}.*\",\"**/{role,clusterrole}{,-,_}binding*\",\"**/clusterrole*\",\"**/role{,s}[._-]!(template*).{rb,py,ts,js,go,java,kt,php,cs,rs,ex,exs}\",\"**/{user,admin,team,member,account}{,-,_}role*\",\"**/role{,s}{service,controller,manager,guard,provider,assignment,hierarchy,repository,policy}*\",\"**/roles/*.{rb,py,ts,js,mjs,go,java,kt,php,cs,rs,ex,exs}\",\"**/app/policies/**\",\"**/*_policy.{rb,ex}\",\"**/policies/*policy.{php,ts,js,py,java,kt,cs}\",\"**/*.{rego,cedar,polar}\",\"**/{ability,abilities}{.*,/**}\",\"**/casbin*{,/**}\",\"**/guardian{.{rb,ex},/**/*.{rb,ex}}\",\"**/guards/**\",\"**/*[._-]guard.{ts,js}\",\"**/security/**/[!+]*.{py,rb,ts,js,go,java,kt,groovy,scala,php,rs,ex,cs,xml,yml,yaml}\",\"**/security.{py,rb,ts,js,go,java,kt,php,yaml,yml,rs,ex,cs,xml,scala}\",\"**/*security{,-,_}config*\",\"**/spring-security*\",\"**/{devise,doorkeeper,rodauth,warden,pundit,cancancan,rolify,sorcery}{,[._-]*}{,/**}\",\"**/config/initializers/clearance.rb\",\"**/passport{,[._-]*}.{ts,js,mjs,php}\",\"**/passport/**/*.{ts,js}\",\"**/{keycloak,okta,cognito}*{,/**}\",\"**/{firestore,storage}.rules\",\"**/database.rules.json\",\"**/Areas/Identity/**\",\"**/Identity.API/**\",\"**/*identityserver*{,/**}\",\"{,src/,apps/*/,apps/*/src/,packages/*/,packages/*/src/}middleware.{ts,js}\",\"{,src/,apps/*/,apps/*/src/}proxy.{ts,js}\"],\"except\":[\"vendor/**\",\"third_party/**\",\"**/node_modules/**\",\"**/vendor/{github.com,golang.org,google.golang.org,gopkg.in,k8s.io}/**\",\"**/{js,javascript,javascripts,css,stylesheets,static,static_src,assets,public}/{vendor,vendors}/**/*.{js,mjs,cjs,css,map}\",\"**/*.{css,scss,sass,less,styl,pcss}\",\"**/*.{svg,png,jpg,jpeg,gif,webp,avif,ico,bmp,woff,woff2,ttf,otf,eot}\",\"**/*.{po,pot,arb,xlf,xliff,strings}\",\"**/{locale,locales,i18n,l10n,lang,langs,translations}/**/*.{json,yml,yaml,properties,php,toml,rb}\",\"**/messages/[a-z][a-z]{,[-_]*}.json\",\"**/*.stories.*\",\"**/*.{html,htm,mjml,hbs,mustache,twig,liquid,pug,ejs,heex,eex,leex,cshtml}\",\"**/*.{html,text,txt}.{erb,haml,slim,ep,tera}\",\"**/views/**/*.{erb,haml,slim,jbuilder}\",\"**/*.blade.php\",\"**/*.{md,mdx}\",\"**/templates/**/*.txt\",\"**/{package.json,package-lock.json,yarn.lock,pnpm-lock.yaml,bun.lock,deno.json,go.mod,go.sum,Cargo.toml,Cargo.lock}\",\"**/{pyproject.toml,poetry.lock,uv.lock,requirements*.txt,Gemfile,Gemfile.lock,composer.json,composer.lock,mix.exs}\",\"**/{pom.xml,build.gradle,build.gradle.kts,*.csproj,*.fsproj,*.gemspec,packages.lock.json,pubspec.yaml,pubspec.lock}\",\"**/{tsconfig*.json,.gitignore,.gitkeep,.keep,Dockerfile,Makefile}\",\"**/components/ui/**\",\"**/components/**/!(*guard*|*provider*|*context*|*protected*|*require*|*gate*|with*).{tsx,jsx,vue,svelte}\",\"**/{email,emails}/**/*.{tsx,jsx,vue}\",\"**/*content{,-,_}security{,-,_}policy*\",\"**/config/initializers/permissions_policy.rb\",\"**/{migrate,migration,migrations}/**\"],\"content\":[{\"tokens\":[\"jwt.sign(\",\"jwt.verify(\",\"from 'jsonwebtoken'\",\"require('jsonwebtoken')\",\"passport.use(\",\"passport.authenticate(\",\"new SignJWT(\",\"jwtVerify(\",\"hasPermission(\",\"hasRole(\",\"requireRole(\",\"requirePermission(\",\"checkPermission(\",\"isAuthorized(\",\"isAdmin(\",\"requireAdmin\",\"req.session.user\",\"@Roles(\",\"@Public(\",\"canActivate(\"],\"in\":[\"**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx,vue,svelte}\"]},{\"tokens\":[\"user.isAdmin\",\"user.role\",\"user.roles\",\"user?.isAdmin\",\"user?.role\"],\"with\":[\"if (\",\"===\",\"!==\",\".includes(\",\"!\"],\"in\":[\"**/*.{js,mjs,cjs,ts,mts,cts}\"]},{\"tokens\":[\"jwt.encode(\",\"jwt.decode(\",\"check_password(\",\"set_password(\",\"make_password(\",\"@csrf_exempt\",\"@permission_required\",\"@user_passes_test\",\"PermissionRequiredMixin\",\"UserPassesTestMixin\",\"has_perm(\",\"has_perms(\",\"has_permission(\",\"has_object_permission(\",\"login_user(\",\"OAuth2PasswordBearer(\",\"permission_classes = []\",\"AllowAny]\",\"IsAdminUser]\",\"authentication_classes = \"],\"in\":[\"**/*.py\"]},{\"tokens\":[\"user.is_superuser\",\"user.is_staff\",\"user.role\"],\"with\":[\"if \",\"return \",\"not \",\"==\"],\"in\":[\"**/*.py\"]},{\"tokens\":[\"skip_before_action :authenticate\",\"skip_before_action :require\",\"skip_before_action :verify_authenticity_token\",\"skip_forgery_protection\",\"protect_from_forgery\",\"skip_authorization\",\"verify_authorized\",\"load_and_authorize_resource\",\"skip_authorize_resource\",\"has_secure_password\",\"authenticate_by(\",\"authorize!\",\"before_action :require_admin\",\"current_user.admin?\",\"JWT.encode\",\"JWT.decode\"],\"in\":[\"**/*.{rb,rake}\"]},{\"tokens\":[\"@PreAuthorize\",\"@PostAuthorize\",\"@Secured(\",\"@RolesAllowed\",\"@PermitAll\",\".permitAll()\",\".hasRole(\",\".hasAuthority(\",\".hasAnyRole(\",\"authorizeHttpRequests\",\"csrf().disable()\",\"Jwts.\"],\"in\":[\"**/*.{java,kt,kts,scala,groovy}\"]},{\"tokens\":[\"[AllowAnonymous\",\"[Authorize(\",\"RequireAuthorization(\",\".AllowAnonymous()\",\"User.IsInRole(\",\"JwtSecurityToken\",\"AddAuthentication(\",\"AddAuthorization(\",\"IgnoreAntiforgeryToken\"],\"in\":[\"**/*.{cs,fs}\"]},{\"tokens\":[\"jwt.Parse\",\"jwt.NewWithClaims(\",\"oauth2.Config{\",\"HasPermission(\",\"HasRole(\",\"RequireRole(\",\"IsAdmin(\"],\"in\":[\"**/*.go\"]},{\"tokens\":[\"Gate::define(\",\"Gate::allows(\",\"Gate::authorize(\",\"Auth::login(\",\"Auth::attempt(\",\"->hasRole(\",\"->hasPermissionTo(\",\"current_user_can(\",\"wp_verify_nonce(\",\"denyAccessUnlessGranted(\",\"isGranted(\",\"#[IsGranted(\"],\"in\":[\"**/*.php\"]},{\"tokens\":[\"jsonwebtoken::\",\"has_permission(\",\"has_role(\"],\"in\":[\"**/*.rs\"]},{\"tokens\":[\"Guardian.\",\"Phoenix.Token.\",\"permit?(\"],\"in\":[\"**/*.{ex,exs}\"]}],\"category\":\"major\"},\"cryptography\":{\"title\":\"Cryptography and key management\",\"paths\":[\"**/crypt!(ocurrenc*|os|os[._-]*){,/**}\",\"**/*[._-]crypto{,[._-]*}{,/**}\",\"**/*{encrypt,decrypt}*{,/**}\",\"{,**/!(model|models|entity|entities)/}*cipher*{,/**}\",\"**/{bcrypt,argon2,scrypt,pbkdf,hkdf,hmac,ed25519,rsa,aes,libsodium,sodium,openssl}{,[._-]*}{,/**}\",\"**/{bcrypt,argon2,scrypt,hmac,pbkdf2}*.{ts,js,java,kt,cs,php,go,py,rb,rs}\",\"**/{hashing,hasher}{,[._-]*}\",\"**/{signing,signer}{,s,[._-]*}{,/**}\",\"**/*{verify,verifi}*signature*\",\"**/*signature*{verif,validat}*\",\"**/*message{,_}verifier*\",\"**/*secure{,-,_}random*\",\"**/kms{,[._-]*}{,/**}\",\"**/{kms,hsm}{client,service,provider,key}*\",\"**/*[._-]kms{,[._-]*}\",\"**/*{keystore,truststore,keyring,keychain,keypair,keyvault,key-vault,key_vault}*{,/**}\",\"**/key[_-]{rotation,store,pair,pairs,management,manager,derivation,ring}*{,/**}\",\"**/key{rotation,management,manager,derivation}*{,/**}\",\"**/*{private,public,signing,encryption,host,ssh,gpg,pgp,secret,master}{,-,_}key{,s,[._-]*,store*,pair*}{,/**}\",\"{,**/!(i18n|locale|locales|query|queries|cache|hooks|keyboard)/}keys.{ts,js,mjs,py,rb,go,java,kt,php,cs,rs,ex,json,yml,yaml}\",\"**/*.{pem,key,p12,pfx,jks,keystore,crt,cer,der,csr,p8,asc,gpg,age,kdbx,pub,jceks}\",\"**/{id_rsa,id_dsa,id_ecdsa,id_ed25519,known_hosts,authorized_keys}*\",\"**/{tls,mtls,x509,letsencrypt}{,[._-]*}{,/**}\",\"**/{ssl,pki}{.*,[_-]*}{,/**}\",\"{,etc/,config/,conf/,nginx/,docker/,lib/,src/,internal/,pkg/}{ssl,pki}/**\",\"**/acme[_-]{client,challenge,account,server,dns,http,cert}*{,/**}\",\"**/acme{client,challenge,account}*{,/**}\",\"**/.well-known/acme-challenge/**\",\"**/{tls,ssl}{config,context,util,utils,client,server,settings,socket}*\",\"**/certs/**\",\"**/cert{,s}.*\",\"**/cert-manager*{,/**}\",\"**/*credential*{,/**}\",\"**/secret{,s}{,.*,/**}\",\"**/*[._-]secret{,s}.*\",\"**/secrets[_-]*\",\"**/*{sealed,external}{,-,_}secret*{,/**}\",\"**/secret{,s}{,-,_}{manager,service,store,provider,key,token,base}*\",\"**/.sops.{yml,yaml}\",\"**/*.{enc,sops}{,.yml,.yaml,.json,.env}\",\"**/vault.{hcl,yml,yaml,json}\",\"**/.kamal/secrets*\",\"**/{,*}.env\",\"**/.env.!(example*|sample*|template*|dist|defaults|test|testing|dev|development|ci|*.local)\"],\"except\":[\"vendor/**\",\"third_party/**\",\"**/node_modules/**\",\"**/vendor/{github.com,golang.org,google.golang.org,gopkg.in,k8s.io}/**\",\"**/{js,javascript,javascripts,css,stylesheets,static,static_src,assets,public}/{vendor,vendors}/**/*.{js,mjs,cjs,css,map}\",\"**/*.{css,scss,sass,less,styl,pcss}\",\"**/*.{svg,png,jpg,jpeg,gif,webp,avif,ico,bmp,woff,woff2,ttf,otf,eot}\",\"**/*.{po,pot,arb,xlf,xliff,strings}\",\"**/{locale,locales,i18n,l10n,lang,langs,translations}/**/*.{json,yml,yaml,properties,php,toml,rb}\",\"**/messages/[a-z][a-z]{,[-_]*}.json\",\"**/*.stories.*\",\"**/*.{html,htm,mjml,hbs,mustache,twig,liquid,pug,ejs,heex,eex,leex,cshtml}\",\"**/*.{html,text,txt}.{erb,haml,slim,ep,tera}\",\"**/views/**/*.{erb,haml,slim,jbuilder}\",\"**/*.blade.php\",\"**/*.{md,mdx}\",\"**/templates/**/*.txt\",\"**/{package.json,package-lock.json,yarn.lock,pnpm-lock.yaml,bun.lock,deno.json,go.mod,go.sum,Cargo.toml,Cargo.lock}\",\"**/{pyproject.toml,poetry.lock,uv.lock,requirements*.txt,Gemfile,Gemfile.lock,composer.json,composer.lock,mix.exs}\",\"**/{pom.xml,build.gradle,build.gradle.kts,*.csproj,*.fsproj,*.gemspec,packages.lock.json,pubspec.yaml,pubspec.lock}\",\"**/{tsconfig*.json,.gitignore,.gitkeep,.keep,Dockerfile,Makefile}\",\"**/*{example,sample,template,test}*.env\",\"**/*.d.ts\",\"**/{migrate,migration,migrations}/**\"],\"content\":[{\"tokens\":[\"PRIVATE KEY-----\"]},{\"tokens\":[\"createHash(\",\"createHmac(\",\"createCipheriv(\",\"createDecipheriv(\",\"createSign(\",\"createVerify(\",\"crypto.subtle\",\"crypto.randomBytes(\",\"crypto.pbkdf2\",\"crypto.scrypt\",\"generateKeyPair\",\"timingSafeEqual(\",\"CryptoJS.\",\"bcrypt.\",\"argon2.\",\"rejectUnauthorized\",\"NODE_TLS_REJECT_UNAUTHORIZED\"],\"in\":[\"**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx,vue,svelte}\"]},{\"tokens\":[\"hashlib.\",\"hmac.new(\",\"hmac.compare_digest(\",\"Fernet(\",\"from cryptography\",\"from Crypto.\",\"from nacl\",\"import bcrypt\",\"bcrypt.\",\"secrets.token_\",\"ssl.create_default_context(\",\"ssl._create_unverified_context\",\"verify=False\"],\"in\":[\"**/*.py\"]},{\"tokens\":[\"OpenSSL::\",\"Digest::\",\"BCrypt::\",\"ActiveSupport::MessageEncryptor\",\"ActiveSupport::MessageVerifier\"],\"in\":[\"**/*.{rb,rake}\"]},{\"tokens\":[\"\\\"crypto/aes\\\"\",\"\\\"crypto/cipher\\\"\",\"\\\"crypto/rsa\\\"\",\"\\\"crypto/ecdsa\\\"\",\"\\\"crypto/ed25519\\\"\",\"\\\"crypto/hmac\\\"\",\"\\\"crypto/sha1\\\"\",\"\\\"crypto/sha256\\\"\",\"\\\"crypto/sha512\\\"\",\"\\\"crypto/md5\\\"\",\"\\\"crypto/tls\\\"\",\"\\\"crypto/x509\\\"\",\"\\\"crypto/rand\\\"\",\"\\\"golang.org/x/crypto/\",\"InsecureSkipVerify\",\"hmac.New(\",\"sha256.\",\"tls.Config{\"],\"in\":[\"**/*.go\"]},{\"tokens\":[\"javax.crypto.\",\"org.bouncycastle.\",\"MessageDigest.getInstance(\",\"Cipher.getInstance(\",\"Mac.getInstance(\",\"Signature.getInstance(\",\"KeyStore.getInstance(\",\"SSLContext.getInstance(\",\"SecretKeySpec(\",\"X509TrustManager\",\"HostnameVerifier\",\"BCryptPasswordEncoder(\"],\"in\":[\"**/*.{java,kt,kts,scala,groovy}\"]},{\"tokens\":[\"openssl_\",\"hash_hmac(\",\"sodium_\",\"password_hash(\",\"password_verify(\",\"Crypt::\",\"CURLOPT_SSL_VERIFY\"],\"in\":[\"**/*.php\"]},{\"tokens\":[\"System.Security.Cryptography\",\"Aes.Create(\",\"RSA.Create(\",\"ECDsa.Create(\",\"new HMACSHA\",\"Rfc2898DeriveBytes\",\"RandomNumberGenerator.\",\"new X509Certificate2(\",\"ServerCertificateCustomValidationCallback\",\"ServerCertificateValidationCallback\"],\"in\":[\"**/*.{cs,fs}\"]},{\"tokens\":[\"ring::\",\"rustls::\",\"openssl::\",\"aes_gcm::\",\"ed25519_dalek::\",\"sha2::\",\"hmac::\",\"argon2::\",\"bcrypt::\",\"danger_accept_invalid_certs(\"],\"in\":[\"**/*.rs\"]},{\"tokens\":[\":crypto.\",\"Plug.Crypto\",\"Bcrypt.\",\"Argon2.\"],\"in\":[\"**/*.{ex,exs}\"]}],\"category\":\"normal\"},\"api\":{\"title\":\"API endpoints\",\"paths\":[\"**/{routes,router,routers,urls,routing}.{rb,py,ts,js,mjs,cjs,go,rs,php,ex,yml,yaml,scala,java,kt}\",\"**/config/routes/**\",\"**/*[._-]{routes,router,routing}.{ts,js,mjs,cjs,go,py,php,rs,yml,yaml}\",\"**/*{Routes,Router}.{java,kt,scala,cs}\",\"**/{routers,routes}/**/*.{ts,js,mjs,cjs,rb,py,php,go,rs,ex,kt,java,scala}\",\"conf/routes\",\"**/controllers/**/*.{rb,py,ts,js,mjs,cjs,php,go,rs,ex,java,kt,scala,groovy,cs,fs}\",\"**/controller/**/*.{php,java,kt,go,ts,js,cs,py,rs}\",\"**/*controller{,s}.{rb,py,ts,js,mjs,cjs,php,go,rs,ex,java,kt,scala,groovy,cs,fs}\",\"**/*{resource,endpoint}{,s}.{java,kt,scala,cs,py}\",\"**/*{endpoint,endpoints}.{ex,ts,js,go,rs}\",\"**/endpoints/**/*.{py,ts,js,go,rs,java,kt,cs,ex,php,rb}\",\"**/{handlers,lambdas}/**/*.{go,rs,py,ts,js,mjs,cjs,rb,cs,java,kt}\",\"**/{handler,handlers}.{go,rs,py,ts,js,mjs,cjs,rb}\",\"**/*_handler{,s}.{go,rs,py}\",\"**/*.{handler,resolver,gateway}.{ts,js}\",\"**/resolvers/**/*.{ts,js,mjs,py,rb,go,php,java,kt,cs,ex}\",\"**/*resolver{,s}.{java,kt,cs,go,py}\",\"**/{views,viewsets,serializers,api}.py\",\"**/{views,viewsets,serializers}/**/*.py\",\"**/*_{channel,socket}.ex\",\"**/app/channels/**/*.rb\",\"api/*.{ts,js,mjs,cjs,py,rb,go,php,rs,java,kt,cs,ex}\",\"api/!(src|app|lib|db|migrations|config|scripts)/**/*.{ts,tsx,js,jsx,mjs,cjs,py,rb,go,php,rs,java,kt,cs,ex}\",\"**/!(apps|services|packages|projects|modules|libs|cmd|js|ui|javascript)/{api,apis}/**/*.{ts,js,mjs,cjs,py,rb,go,php,rs,java,kt,scala,cs,ex}\",\"**/*{Api,Apis}.{cs,java,kt}\",\"**/*.api.{ts,js}\",\"**/app/**/route.{ts,tsx,js,jsx}\",\"**/app/**/actions.{ts,js}\",\"**/pages/api/**\",\"**/server/{api,routes,trpc}/**/*.{ts,js}\",\"**/+{server,page.server,layout.server}.{ts,js}\",\"app/routes/**/*.{tsx,jsx}\",\"**/trpc/**/*.{ts,js}\",\"{netlify,supabase,firebase}/functions/**\",\"functions/**/*.{ts,js,mjs,py,go}\",\"**/middleware{,s}.{rb,py,ts,js,mjs,cjs,php,go,rs,ex,java,kt,cs}\",\"**/middleware{,s}/**/!(*auth*).{rb,py,ts,js,mjs,cjs,php,go,rs,ex,java,kt,cs}\",\"**/!(*auth*)[._-]middleware.{ts,js,py,go,rb,rs,ex}\",\"**/!(*auth*)middleware.{php,java,kt,cs}\",\"**/{cors,rate{,-,_}limit*,rack_attack}{,[._-]*}.{rb,py,ts,js,go,php,java,kt,rs,ex}\",\"**/{openapi,swagger,asyncapi}*.{yml,yaml,json,ts,py}\",\"**/*[._-]{openapi,swagger,asyncapi}.{yml,yaml,json}\",\"**/{openapi,swagger,asyncapi}/**/*.{yml,yaml,json}\",\"**/*.{proto,thrift,avsc,avdl,wsdl,raml,smithy,fbs}\",\"**/buf{,.gen,.work}.yaml\",\"**/*schema*.{graphql,graphqls,gql}\",\"**/*.graphqls\",\"**/{schema,schemas,server}/**/*.{graphql,gql}\",\"**/{graphql,graph}/**/*.{rb,py,go,php,java,kt,cs,ex,rs}\",\"**/graphql/**/*{schema,resolver,type,mutation,query}*.{ts,js}\"],\"except\":[\"vendor/**\",\"third_party/**\",\"**/node_modules/**\",\"**/vendor/{github.com,golang.org,google.golang.org,gopkg.in,k8s.io}/**\",\"**/{js,javascript,javascripts,css,stylesheets,static,static_src,assets,public}/{vendor,vendors}/**/*.{js,mjs,cjs,css,map}\",\"**/*.{css,scss,sass,less,styl,pcss}\",\"**/*.{svg,png,jpg,jpeg,gif,webp,avif,ico,bmp,woff,woff2,ttf,otf,eot}\",\"**/*.{po,pot,arb,xlf,xliff,strings}\",\"**/{locale,locales,i18n,l10n,lang,langs,translations}/**/*.{json,yml,yaml,properties,php,toml,rb}\",\"**/messages/[a-z][a-z]{,[-_]*}.json\",\"**/*.stories.*\",\"**/*.{html,htm,mjml,hbs,mustache,twig,liquid,pug,ejs,heex,eex,leex,cshtml}\",\"**/*.{html,text,txt}.{erb,haml,slim,ep,tera}\",\"**/views/**/*.{erb,haml,slim,jbuilder}\",\"**/*.blade.php\",\"**/*.{md,mdx}\",\"**/templates/**/*.txt\",\"**/{package.json,package-lock.json,yarn.lock,pnpm-lock.yaml,bun.lock,deno.json,go.mod,go.sum,Cargo.toml,Cargo.lock}\",\"**/{pyproject.toml,poetry.lock,uv.lock,requirements*.txt,Gemfile,Gemfile.lock,composer.json,composer.lock,mix.exs}\",\"**/{pom.xml,build.gradle,build.gradle.kts,*.csproj,*.fsproj,*.gemspec,packages.lock.json,pubspec.yaml,pubspec.lock}\",\"**/{tsconfig*.json,.gitignore,.gitkeep,.keep,Dockerfile,Makefile}\",\"**/{frontend,client,mobile,webapp}/src/api/**\",\"**/{app/javascript,webapp/app,resources/js,resources/assets,assets/js,storybook,.storybook,mocks,*msw*}/**\",\"**/{frontend,client,mobile,webapp}/src/controllers/**\",\"**/{migrate,migration,migrations}/**\",\"**/!(api|apis|server|http|routes)/{jobs,workers,crons}/**/*.handler.{ts,js}\",\"**/{frontend,client,mobile,webapp}/**/{routes,router}.{ts,js}\",\"**/{frontend,client,mobile,webapp}/src/{routes,router}/**\",\"**/*.d.ts\"],\"content\":[{\"tokens\":[\"app.get(\",\"app.post(\",\"app.put(\",\"app.patch(\",\"app.delete(\",\"app.all(\",\"app.route(\",\"router.get(\",\"router.post(\",\"router.put(\",\"router.patch(\",\"router.delete(\",\"router.all(\",\"router.route(\",\"server.get(\",\"server.post(\",\"server.put(\",\"server.patch(\",\"server.delete(\",\"server.all(\",\"server.route(\",\"fastify.get(\",\"fastify.post(\",\"fastify.put(\",\"fastify.patch(\",\"fastify.delete(\",\"fastify.all(\",\"fastify.route(\",\"api.get(\",\"api.post(\",\"api.put(\",\"api.patch(\",\"api.delete(\",\"api.all(\",\"api.route(\",\"routes.get(\",\"routes.post(\",\"routes.put(\",\"routes.patch(\",\"routes.delete(\",\"routes.all(\",\"routes.route(\"],\"with\":[\"('/\",\"(\\\"/\",\"(`/\"],\"in\":[\"**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx,vue,svelte}\"]},{\"tokens\":[\"@Controller(\",\"@Get(\",\"@Post(\",\"@Put(\",\"@Patch(\",\"@Delete(\",\"publicProcedure\",\"protectedProcedure\"],\"in\":[\"**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx,vue,svelte}\"]},{\"tokens\":[\"@app.get(\",\"@app.post(\",\"@app.put(\",\"@app.patch(\",\"@app.delete(\",\"@app.route(\",\"@app.api_route(\",\"@app.websocket(\",\"@router.get(\",\"@router.post(\",\"@router.put(\",\"@router.patch(\",\"@router.delete(\",\"@router.route(\",\"@router.api_route(\",\"@router.websocket(\",\"@api.get(\",\"@api.post(\",\"@api.put(\",\"@api.patch(\",\"@api.delete(\",\"@api.route(\",\"@api.api_route(\",\"@api.websocket(\",\"@bp.get(\",\"@bp.post(\",\"@bp.put(\",\"@bp.patch(\",\"@bp.delete(\",\"@bp.route(\",\"@bp.api_route(\",\"@bp.websocket(\",\"@blueprint.get(\",\"@blueprint.post(\",\"@blueprint.put(\",\"@blueprint.patch(\",\"@blueprint.delete(\",\"@blueprint.route(\",\"@blueprint.api_route(\",\"@blueprint.websocket(\",\"@api_view(\",\"@action(detail\",\"router.register(\",\".include_router(\",\".add_url_rule(\",\".add_api_route(\",\"api.add_resource(\"],\"in\":[\"**/*.py\"]},{\"tokens\":[\"@GetMapping\",\"@PostMapping\",\"@PutMapping\",\"@PatchMapping\",\"@DeleteMapping\",\"@RequestMapping\",\"@RestController\",\"@Path(\\\"\"],\"in\":[\"**/*.{java,kt,kts,scala,groovy}\"]},{\"tokens\":[\"[HttpGet\",\"[HttpPost\",\"[HttpPut\",\"[HttpPatch\",\"[HttpDelete\",\"[ApiController\",\"[Route(\",\".MapGet(\",\".MapPost(\",\".MapPut(\",\".MapPatch(\",\".MapDelete(\"],\"in\":[\"**/*.{cs,fs}\"]},{\"tokens\":[\".GET(\\\"/\",\".POST(\\\"/\",\".PUT(\\\"/\",\".PATCH(\\\"/\",\".DELETE(\\\"/\",\".HandleFunc(\\\"\",\".Handle(\\\"/\",\".Methods(\\\"\"],\"in\":[\"**/*.go\"]},{\"tokens\":[\"#[get(\\\"\",\"#[post(\\\"\",\"#[put(\\\"\",\"#[patch(\\\"\",\"#[delete(\\\"\",\".route(\\\"/\"],\"in\":[\"**/*.rs\"]},{\"tokens\":[\"Route::get(\",\"Route::post(\",\"Route::put(\",\"Route::patch(\",\"Route::delete(\",\"Route::resource(\",\"Route::apiResource(\",\"#[Route(\",\"@Route(\",\"register_rest_route(\"],\"in\":[\"**/*.php\"]}],\"category\":\"normal\"},\"database\":{\"title\":\"Database\",\"paths\":[\"**/*.{sql,psql,plsql,cql,hql,ddl,sqlproj,dbml,prisma,edmx}\",\"**/{db,database,databases}/**/*.{rb,py,ts,js,mjs,cjs,go,rs,php,java,kt,scala,cs,ex,exs,xml,yml,yaml,json}\",\"**/{db,database}.{rb,py,ts,js,mjs,cjs,go,rs,php,java,kt,cs}\",\"{,**/!(*k8s*|*kubernetes*|kube|manifests|deploy|deployment|deployments|helm*|templates)/}{db,database}.{yml,yaml}\",\"**/sql/**/*.{ts,js,py,go,rs,java,kt,cs,php,rb,ex}\",\"**/{migration,migrations,*_migrations}/**/*.{rb,py,ts,js,mjs,cjs,go,rs,php,java,kt,cs,ex,exs,xml,yml,yaml}\",\"**/migrations.{rb,py,ts,js,go,rs,php,java,kt}\",\"**/alembic{.ini,/**/*.py}\",\"**/*repositor{y,ies}.{java,kt,scala,cs,php,ts,js,py,go,rb,rs}\",\"**/*{dao,daos}.{java,kt,scala,cs,php,ts,js,py,go}\",\"**/*[._-]dao.{ts,js,py,go}\",\"**/{dao,daos}/**/*.{java,kt,scala,cs,php,ts,js,py,go}\",\"**/*{mapper.xml,rowmapper.java,rowmapper.kt,resultsetextractor.java,resultsetextractor.kt}\",\"{,**/!(hooks|components)/}queries/**/*.{rb,py,ts,js,go,rs,php,java,kt,cs,ex}\",\"**/{queries,query_builder,querybuilder}.{rb,py,ts,js,go,rs,php,java,kt,cs,ex}\",\"**/*_{query,queries,query_builder}.{rb,py,go,rs,ex}\",\"**/*querybuilder.{java,kt,cs,php}\",\"**/*dbcontext*.cs\",\"**/repo.ex\",\"**/store/{postgres,postgresql,mysql,sqlite,mongo,mongodb}/**\",\"**/{postgres,postgresql,mysql,sqlite,mongo,mongodb}/**/*.{go,rs,ts,js,py,java,kt}\",\"**/config/database.{yml,php,js,ts,json}\",\"**/{ormconfig,knexfile,drizzle.config,prisma.config,mikro-orm.config,data-source,.sequelizerc}*\",\"**/{hibernate,persistence}*.{xml,properties}\",\"**/{flyway,liquibase}*.{conf,toml,properties,yml,yaml,xml}\",\"**/{sqlc,atlas,sqitch,dbt_project}.{yml,yaml,json,hcl,plan,conf}\",\"**/prisma/**/*.{ts,js}\",\"**/drizzle/**/*.{ts,js,json}\",\"**/changelog{,s}/**/*.{xml,yml,yaml,json}\",\"**/*changelog*.xml\"],\"except\":[\"vendor/**\",\"third_party/**\",\"**/node_modules/**\",\"**/vendor/{github.com,golang.org,google.golang.org,gopkg.in,k8s.io}/**\",\"**/{js,javascript,javascripts,css,stylesheets,static,static_src,assets,public}/{vendor,vendors}/**/*.{js,mjs,cjs,css,map}\",\"**/*.{css,scss,sass,less,styl,pcss}\",\"**/*.{svg,png,jpg,jpeg,gif,webp,avif,ico,bmp,woff,woff2,ttf,otf,eot}\",\"**/*.{po,pot,arb,xlf,xliff,strings}\",\"**/{locale,locales,i18n,l10n,lang,langs,translations}/**/*.{json,yml,yaml,properties,php,toml,rb}\",\"**/messages/[a-z][a-z]{,[-_]*}.json\",\"**/*.stories.*\",\"**/*.{html,htm,mjml,hbs,mustache,twig,liquid,pug,ejs,heex,eex,leex,cshtml}\",\"**/*.{html,text,txt}.{erb,haml,slim,ep,tera}\",\"**/views/**/*.{erb,haml,slim,jbuilder}\",\"**/*.blade.php\",\"**/*.{md,mdx}\",\"**/templates/**/*.txt\",\"**/{package.json,package-lock.json,yarn.lock,pnpm-lock.yaml,bun.lock,deno.json,go.mod,go.sum,Cargo.toml,Cargo.lock}\",\"**/{pyproject.toml,poetry.lock,uv.lock,requirements*.txt,Gemfile,Gemfile.lock,composer.json,composer.lock,mix.exs}\",\"**/{pom.xml,build.gradle,build.gradle.kts,*.csproj,*.fsproj,*.gemspec,packages.lock.json,pubspec.yaml,pubspec.lock}\",\"**/{tsconfig*.json,.gitignore,.gitkeep,.keep,Dockerfile,Makefile}\",\"**/*.d.ts\",\"**/i18n/**\"],\"content\":[{\"tokens\":[\"SELECT \",\"INSERT INTO \",\"DELETE FROM \",\"WHERE \",\"VALUES (\",\"VALUES(\",\"ORDER BY \",\"GROUP BY \",\"LEFT JOIN \",\"INNER JOIN \",\"select * from \",\"insert into \",\"delete from \"],\"with\":[\"${\",\"\\\" +\",\"' +\",\"\\\"+\",\"'+\",\"` +\"],\"in\":[\"**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx,vue,svelte}\"]},{\"tokens\":[\"SELECT \",\"INSERT INTO \",\"DELETE FROM \",\"WHERE \",\"VALUES (\",\"VALUES(\",\"ORDER BY \",\"GROUP BY \",\"LEFT JOIN \",\"INNER JOIN \",\"select * from \",\"insert into \",\"delete from \"],\"with\":[\"{\",\"\\\" %\",\"' %\",\".format(\",\"\\\" +\",\"' +\",\"\\\"+\",\"'+\"],\"in\":[\"**/*.py\"]},{\"tokens\":[\"SELECT \",\"INSERT INTO \",\"DELETE FROM \",\"WHERE \",\"VALUES (\",\"VALUES(\",\"ORDER BY \",\"GROUP BY \",\"LEFT JOIN \",\"INNER JOIN \",\"select * from \",\"insert into \",\"delete from \"],\"with\":[\"#{\",\"\\\" +\",\"' +\"],\"in\":[\"**/*.{rb,rake}\",\"**/*.{ex,exs}\"]},{\"tokens\":[\"SELECT \",\"INSERT INTO \",\"DELETE FROM \",\"WHERE \",\"VALUES (\",\"VALUES(\",\"ORDER BY \",\"GROUP BY \",\"LEFT JOIN \",\"INNER JOIN \",\"select * from \",\"insert into \",\"delete from \"],\"with\":[\"{$\",\"\\\" .\",\"\\\".\",\"' .\",\"'.\",\"'$\",\"= $\"],\"in\":[\"**/*.php\"]},{\"tokens\":[\"SELECT \",\"INSERT INTO \",\"DELETE FROM \",\"WHERE \",\"VALUES (\",\"VALUES(\",\"ORDER BY \",\"GROUP BY \",\"LEFT JOIN \",\"INNER JOIN \",\"select * from \",\"insert into \",\"delete from \"],\"with\":[\"Sprintf(\",\"\\\" +\",\"` +\",\"\\\"+\",\"%s\",\"%v\",\"%d\"],\"in\":[\"**/*.go\"]},{\"tokens\":[\"SELECT \",\"INSERT INTO \",\"DELETE FROM \",\"WHERE \",\"VALUES (\",\"VALUES(\",\"ORDER BY \",\"GROUP BY \",\"LEFT JOIN \",\"INNER JOIN \",\"select * from \",\"insert into \",\"delete from \"],\"with\":[\"\\\" +\",\"\\\"+\",\"String.format(\",\".formatted(\",\"${\",\"'$\"],\"in\":[\"**/*.{java,kt,kts,scala,groovy}\"]},{\"tokens\":[\"SELECT \",\"INSERT INTO \",\"DELETE FROM \",\"WHERE \",\"VALUES (\",\"VALUES(\",\"ORDER BY \",\"GROUP BY \",\"LEFT JOIN \",\"INNER JOIN \",\"select * from \",\"insert into \",\"delete from \"],\"with\":[\"$\\\"\",\"$@\\\"\",\"@$\\\"\",\"\\\" +\",\"\\\"+\",\"string.Format(\",\"String.Format(\"],\"in\":[\"**/*.{cs,fs}\"]},{\"tokens\":[\"SELECT \",\"INSERT INTO \",\"DELETE FROM \",\"WHERE \",\"VALUES (\",\"VALUES(\",\"ORDER BY \",\"GROUP BY \",\"LEFT JOIN \",\"INNER JOIN \",\"select * from \",\"insert into \",\"delete from \"],\"with\":[\"format!(\",\"{}\",\"\\\" +\"],\"in\":[\"**/*.rs\"]},{\"tokens\":[\"$queryRaw\",\"$executeRaw\",\"knex.raw(\",\"db.raw(\",\"sql.raw(\",\"sequelize.query(\",\"sequelize.literal(\",\"Sequelize.literal(\",\".whereRaw(\",\".orderByRaw(\",\".havingRaw(\",\".selectRaw(\"],\"in\":[\"**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx,vue,svelte}\"]},{\"tokens\":[\"RawSQL(\",\"objects.raw(\",\".extra(where\",\"cursor.execute(\",\"cur.execute(\",\".executemany(\"],\"in\":[\"**/*.py\"]},{\"tokens\":[\"find_by_sql\",\"count_by_sql\",\"exec_query(\",\"connection.execute\",\"connection.select_\",\"Arel.sql(\"],\"in\":[\"**/*.{rb,rake}\"]},{\"tokens\":[\"where(\\\"\",\"order(\\\"\",\"having(\\\"\",\"joins(\\\"\",\"update_all(\\\"\"],\"with\":[\"#{\"],\"in\":[\"**/*.{rb,rake}\"]},{\"tokens\":[\"DB::raw(\",\"DB::select(\",\"DB::statement(\",\"DB::unprepared(\",\"mysqli_query(\",\"pg_query(\",\"->whereRaw(\",\"->selectRaw(\",\"->orderByRaw(\",\"->createNativeQuery(\"],\"in\":[\"**/*.php\"]},{\"tokens\":[\"createNativeQuery(\",\".createStatement(\",\".prepareStatement(\",\"jdbcTemplate.\",\"nativeQuery = true\"],\"in\":[\"**/*.{java,kt,kts,scala,groovy}\"]},{\"tokens\":[\".QueryContext(\",\".QueryRowContext(\",\".ExecContext(\",\"db.Query(\",\"db.QueryRow(\",\"db.Exec(\",\"tx.Exec(\",\"tx.Query(\"],\"in\":[\"**/*.go\"]},{\"tokens\":[\"FromSqlRaw(\",\"FromSqlInterpolated(\",\"ExecuteSqlRaw\",\"SqlQueryRaw\",\"new SqlCommand(\",\".CommandText =\"],\"in\":[\"**/*.{cs,fs}\"]},{\"tokens\":[\"sqlx::query\",\"diesel::sql_query\",\"sql_query(\"],\"in\":[\"**/*.rs\"]},{\"tokens\":[\"Repo.query\",\"SQL.query\"],\"in\":[\"**/*.{ex,exs}\"]}],\"category\":\"normal\"},\"dependencies\":{\"title\":\"Dependencies\",\"paths\":[\"**/{package.json,package.json5,package-lock.json,npm-shrinkwrap.json,yarn.lock,pnpm-lock.yaml,pnpm-workspace.yaml}\",\"**/{bun.lock,bun.lockb,deno.json,deno.jsonc,deno.lock,jsr.json,bower.json,import_map.json,.pnpmfile.cjs,.npmrc}\",\"**/{.yarnrc,.yarnrc.yml,rush.json,common-versions.json,elm.json}\",\".yarn/{releases,plugins,patches,cache}/**\",\"patches/*.patch\",\"**/node_modules/**\",\"**/config/importmap.rb\",\"**/{pyproject.toml,setup.py,setup.cfg,Pipfile,Pipfile.lock,poetry.lock,uv.lock,pdm.lock,pixi.toml,pixi.lock}\",\"**/*{requirements,constraints}*.{txt,in}\",\"**/{requirements,constraints}/**/*.{txt,in}\",\"**/{environment,environment-*,conda-lock,meta}.{yml,yaml}\",\"**/{Gemfile,Gemfile.lock,gems.rb,gems.locked,*.gemspec,gemfiles/**,.ruby-gemset}\",\"**/{go.mod,go.sum,go.work,go.work.sum,Gopkg.toml,Gopkg.lock,glide.yaml,glide.lock}\",\"**/{Cargo.toml,Cargo.lock,.cargo/config,.cargo/config.toml,deny.toml,supply-chain/**}\",\"**/{composer.json,composer.lock,symfony.lock}\",\"**/{pom.xml,*.gradle,*.gradle.kts,gradle.lockfile,*.lockfile,libs.versions.toml,verification-metadata.xml}\",\"**/{gradle-wrapper.properties,gradle-wrapper.jar,maven-wrapper.properties,maven-wrapper.jar,.mvn/extensions.xml}\",\"**/{build.sbt,project/*.sbt,project/build.properties,project/Dependencies.scala,ivy.xml,build.sc,build.mill}\",\"**/{project.clj,deps.edn,shadow-cljs.edn}\",\"**/{*.csproj,*.fsproj,*.vbproj,packages.config,packages.lock.json,Directory.Packages.props,Directory.Build.props}\",\"**/{Directory.Build.targets,nuget.config,paket.dependencies,paket.lock,paket.references,dotnet-tools.json}\",\"{,src/}global.json\",\"**/{mix.exs,mix.lock,rebar.config,rebar.lock,gleam.toml}\",\"**/{pubspec.yaml,pubspec.lock,Podfile,Podfile.lock,*.podspec,Package.swift,Package.resolved,Cartfile,Cartfile.resolved}\",\"**/{conanfile.txt,conanfile.py,conan.lock,vcpkg.json,vcpkg-configuration.json,build.zig.zon,*.wrap}\",\"**/{flake.nix,flake.lock,npins/**,MODULE.bazel,MODULE.bazel.lock,WORKSPACE,WORKSPACE.bazel,maven_install.json}\",\"**/{stack.yaml,stack.yaml.lock,*.cabal,cabal.project,cabal.project.freeze,*.opam,*.opam.locked,dune-project}\",\"**/{renv.lock,packrat/packrat.lock,Project.toml,Manifest.toml,JuliaProject.toml,cpanfile,cpanfile.snapshot}\",\"**/{shard.yml,shard.lock,dub.json,dub.sdl,dub.selections.json,*.rockspec,*.nimble}\",\"**/{Chart.lock,.terraform.lock.hcl,galaxy.yml}\",\"**/{Brewfile,Brewfile.lock.json,.tool-versions,mise.toml,.mise.toml}\",\".gitmodules\",\"vendor/**\",\"third_party/**\",\"**/vendor/{github.com,golang.org,google.golang.org,gopkg.in,k8s.io}/**\",\"**/{js,javascript,javascripts,css,stylesheets,static,static_src,assets,public}/{vendor,vendors}/**/*.{js,mjs,cjs,css,map}\"],\"except\":[\"**/{src,app,content,config}/**/{meta,environment,environment-*}.{yml,yaml}\",\"**/{config,environments,envs}/environment*.{yml,yaml}\"],\"content\":[{\"tokens\":[\"<script\"],\"with\":[\"src=\\\"http\",\"src='http\",\"src=\\\"//\",\"src='//\"],\"in\":[\"**/*.{html,htm,ejs,erb,hbs,twig,liquid,cshtml,njk,vue,svelte,jsx,tsx,php,astro}\"]},{\"tokens\":[\"curl \",\"wget \"],\"with\":[\"| sh\",\"| bash\",\"|sh\",\"|bash\",\"| sudo\"],\"in\":[\"**/*.{sh,bash}\",\"**/{Dockerfile,Containerfile}{,.*,-*}\",\".github/**/*.{yml,yaml}\"]}],\"category\":\"normal\"},\"infrastructure\":{\"title\":\"Infrastructure\",\"paths\":[\"**/{Dockerfile,Containerfile}{,.*,-*}\",\"**/*.{dockerfile,containerfile}\",\"**/.dockerignore\",\"**/{docker-compose,compose}{,.*,-*,_*}.{yml,yaml}\",\"**/docker-bake.{hcl,json}\",\"**/docker-entrypoint*\",\"{docker,.docker}/**\",\"**/*.{tf,tfvars,tofu,hcl,nomad,bicep,bicepparam,tf.json,tfvars.json}\",\"**/{Pulumi,Pulumi.*}.{yml,yaml}\",\"**/{template,serverless,amplify,apprunner,buildspec,buildspec-*,samconfig}.{yml,yaml,toml}\",\"**/{cdk.json,samconfig.json,serverless.json,serverless.ts,serverless.js,sst.config.ts,copilot/**/manifest.yml}\",\"**/{terraform,pulumi,cloudformation,cdk,ansible,packer,terragrunt,puppet,saltstack}/**\",\"**/*.cfn.{yml,yaml,json}\",\"**/*-stack.{ts,py}\",\"{infra,iac,ops,devops}/**\",\"**/infra/**/*.{yml,yaml,json,ts,py,go,sh,conf,toml,tpl}\",\"infrastructure/**/*.{yml,yaml,json,ts,js,py,go,sh,conf,toml,tpl}\",\"**/{roles,playbooks}/**/{tasks,handlers,vars,defaults,meta}/*.{yml,yaml}\",\"**/{playbook,playbooks/*,group_vars/*,host_vars/*,site}.{yml,yaml}\",\"**/ansible.cfg\",\"**/{*k8s*,*kubernetes*,kube,*kustomize*,{,*-}manifests,deploy,deployment,deployments,argocd,helm*,istio*}/**/*.{yml,yaml,json,tpl,sh,jsonnet,toml}\",\"**/{charts,chart}/**/*.{yml,yaml,tpl}\",\"**/{kustomization,Chart,helmfile,skaffold,werf,tilt,devspace,okteto,garden,argocd*}.{yml,yaml}\",\"**/Tiltfile\",\"**/values{,-*,.*}.{yml,yaml}\",\"**/{render,fly,fly.*,railway,heroku,app,dokku,nixpacks,vercel,netlify,wrangler,firebase,zeabur,koyeb,project,now,static,azure,host}.{toml,yaml,yml,json,jsonc}\",\"**/{Procfile,captain-definition,Caddyfile,Jenkinsfile,Vagrantfile,.firebaserc}{,.*}\",\"{.ebextensions,.elasticbeanstalk,.platform,.kamal,.do,.openshift}/**\",\"**/config/deploy{.rb,.yml,.*.yml,/**}\",\"**/{Capfile,deploy.sh,appspec.yml}\",\"**/*nginx*{.conf,.conf.*,/**}\",\"**/{haproxy,envoy,traefik,apache2,httpd,varnish,supervisord,vcl,Caddyfile}{,.*}.{cfg,conf,yml,yaml,toml,vcl}\",\"**/.htaccess\",\"**/*.{service,timer}\",\".github/{workflows,actions}/**\",\"{,**/}action.{yml,yaml}\",\"**/{.gitlab-ci,.travis,.drone,.appveyor,appveyor,bitbucket-pipelines,azure-pipelines,azure-pipelines-*,cloudbuild,cloudbuild.*,.woodpecker,.cirrus,codefresh,wercker}.{yml,yaml,json}\",\"{.circleci,.buildkite,.gitlab,.azure-pipelines,.azuredevops,.woodpecker,.tekton,.semaphore,.harness,.concourse,.teamcity}/**\",\"**/{goss,jenkins}{.yaml,/**/*.{groovy,yml,yaml,sh}}\"],\"except\":[\"vendor/**\",\"third_party/**\",\"**/node_modules/**\",\"**/vendor/{github.com,golang.org,google.golang.org,gopkg.in,k8s.io}/**\",\"**/{js,javascript,javascripts,css,stylesheets,static,static_src,assets,public}/{vendor,vendors}/**/*.{js,mjs,cjs,css,map}\",\"**/{package.json,package-lock.json,yarn.lock,pnpm-lock.yaml,bun.lock,deno.json,go.mod,go.sum,Cargo.toml,Cargo.lock}\",\"**/{pyproject.toml,poetry.lock,uv.lock,requirements*.txt,Gemfile,Gemfile.lock,composer.json,composer.lock,mix.exs}\",\"**/{pom.xml,build.gradle,build.gradle.kts,*.csproj,*.fsproj,*.gemspec,packages.lock.json,pubspec.yaml,pubspec.lock}\",\"*/**/{app,project,host,static,now,template,firebase,render,azure}.{json,yml,yaml,toml}\",\"**/{docker-compose,compose}{.,-,_}{dev,devel,development,test,tests,testing,ci,local,override,staging,e2e}.{yml,yaml}\",\"**/Dockerfile{.,-}{dev,development,test,tests,testing,local,e2e}\",\"**/{dev,development,test,local}.Dockerfile\",\"**/{Procfile.dev,Procfile.test,Procfile.local}\",\".devcontainer/**\",\"{src,app,lib}/**/*.{service,timer}\",\"**/*.{css,scss,less,svg,png,jpg,jpeg,gif}\",\"!(.github)/**/*.{md,mdx}\",\"**/docs/**/*.json\"],\"content\":[{\"tokens\":[\"aws-cdk-lib\",\"@pulumi/\",\"from 'cdktf\",\"from \\\"cdktf\",\"@aws-sdk/client-ec2\",\"@aws-sdk/client-iam\",\"@aws-sdk/client-ecs\",\"@aws-sdk/client-eks\",\"@aws-sdk/client-cloudformation\"],\"in\":[\"**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx,vue,svelte}\"]},{\"tokens\":[\"import pulumi\",\"from pulumi\",\"from aws_cdk\",\"import aws_cdk\",\"from cdktf\",\"from troposphere\"],\"in\":[\"**/*.py\"]},{\"tokens\":[\"\\\"github.com/pulumi/\",\"\\\"github.com/aws/aws-cdk-go\"],\"in\":[\"**/*.go\"]}],\"category\":\"normal\"},\"gate\":{\"title\":\"The change gate itself\",\"paths\":[\".github/change-gate.{yml,yaml}\",\".github/workflows/change-gate*.{yml,yaml}\",\"{,.github/,docs/}CODEOWNERS\"],\"except\":[],\"category\":\"normal\"}},\"rules\":{\"title\":{\"minimumWords\":2,\"vague\":[\"a\",\"an\",\"and\",\"the\",\"some\",\"more\",\"few\",\"for\",\"in\",\"of\",\"to\",\"this\",\"my\",\"it\",\"another\",\"fix\",\"fixes\",\"fixed\",\"fixing\",\"bug\",\"bugs\",\"bugfix\",\"bugfixes\",\"hotfix\",\"patch\",\"issue\",\"issues\",\"change\",\"changes\",\"changed\",\"update\",\"updates\",\"updated\",\"updating\",\"edit\",\"edits\",\"tweak\",\"tweaks\",\"minor\",\"small\",\"quick\",\"misc\",\"various\",\"stuff\",\"things\",\"thing\",\"code\",\"work\",\"done\",\"final\",\"new\",\"feature\",\"features\",\"improvement\",\"improvements\",\"cleanup\",\"temp\",\"tmp\",\"asdf\",\"foo\",\"pr\",\"merge\",\"into\",\"main\",\"master\",\"develop\",\"from\",\"pull\",\"request\",\"commit\",\"branch\",\"file\",\"files\",\"review\",\"comments\",\"address\",\"feedback\"],\"level\":\"error\",\"clauses\":[\"4.2\"],\"controls\":[\"CC8.5\"]},\"description\":{\"headings\":[\"Description\",\"Summary\",\"Overview\",\"What\",\"Why\",\"What and why\",\"What changed\",\"Changes\",\"Motivation\",\"Context\",\"Background\",\"What does this PR do\",\"Purpose\",\"Proposed changes\",\"Why is this change needed\"],\"minimumWords\":5,\"level\":\"error\",\"clauses\":[\"4.2\",\"6.1\"],\"controls\":[\"CC8.2\",\"CC8.5\"]},\"linked-issue\":{\"patterns\":[\"#{number}\",\"GH-{number}\",\"{owner}/{repository}#{number}\",\"https://github.com/{owner}/{repository}/issues/{number}\"],\"level\":\"warning\",\"clauses\":[\"4.2\"],\"controls\":[\"CC8.1\",\"CC8.5\"]},\"type-of-change\":{\"headings\":[\"Type of change\",\"Types of changes\",\"Change type\",\"Type\",\"Kind of change\",\"What type of PR is this\"],\"documentation\":[\"Documentation\",\"Docs\",\"Documentation update\",\"Documentation only\",\"Documentation change\"],\"categories\":[\"normal\",\"major\"],\"level\":\"error\",\"clauses\":[\"4.2\",\"3.1\"],\"controls\":[\"CC8.1\",\"CC8.5\"]},\"testing\":{\"headings\":[\"Testing\",\"Tests\",\"Test plan\",\"How has this been tested\",\"How was this tested\",\"How to test\",\"Test evidence\",\"Verification\",\"QA\",\"Testing instructions\"],\"required\":{\"standard\":{\"unit\":\"automated\",\"integration\":\"automated\",\"staging\":\"no\"},\"normal\":{\"unit\":\"automated\",\"integration\":\"automated\",\"staging\":\"recommended\"},\"major\":{\"unit\":\"required\",\"integration\":\"required\",\"staging\":\"required\"}},\"evidence\":{\"unit\":{\"title\":\"Unit tests\",\"boxes\":[\"Unit tests pass\",\"Unit tests\",\"Unit tests added\",\"All unit tests pass\",\"Unit tests passing\"],\"checks\":[\"unit\",\"unit-*\",\"unit *\",\"*unit-test*\",\"*unit test*\"]},\"integration\":{\"title\":\"Integration tests\",\"boxes\":[\"Integration tests pass\",\"Integration tests\",\"Integration tests passing\",\"End-to-end tests pass\",\"E2E tests pass\"],\"checks\":[\"integration\",\"integration-*\",\"integration *\",\"*integration-test*\",\"*integration test*\",\"e2e*\",\"*end-to-end*\"]},\"staging\":{\"title\":\"Staging\",\"boxes\":[\"Tested in staging\",\"Tested on staging\",\"Staging validation\",\"Validated in staging\",\"Verified in staging\"],\"checks\":[\"staging\",\"staging-*\",\"staging *\"]}},\"categories\":[\"normal\",\"major\"],\"level\":\"error\",\"clauses\":[\"4.2\",\"4.4\",\"6.1\"],\"controls\":[\"CC8.3\"]},\"security-considerations\":{\"headings\":[\"Security considerations\",\"Security\",\"Security impact\",\"Security review\"],\"noImpact\":[\"No security impact\",\"No impact\",\"None\"],\"reviewRequested\":[\"Security review requested\",\"Security review required\",\"Security review needed\"],\"secrets\":[\"Credentials/secrets involved\",\"Credentials involved\",\"Secrets involved\"],\"categories\":[\"normal\",\"major\"],\"level\":\"error\",\"clauses\":[\"4.2\",\"4.3\"],\"controls\":[\"CC8.1\",\"CC8.2\"]},\"rollback-plan\":{\"headings\":[\"Rollback plan\",\"Rollback\",\"Rollback procedure\",\"Rollback strategy\",\"Rollback steps\",\"How to roll back\",\"How to revert\",\"Revert plan\",\"Backout plan\"],\"minimumWords\":2,\"categories\":[\"major\"],\"sensitive\":true,\"level\":\"error\",\"clauses\":[\"4.2\",\"5.2\"],\"controls\":[\"CC8.1\"]},\"migration-way-back\":{\"headings\":[\"Rollback plan\",\"Rollback\",\"Rollback procedure\",\"Rollback strategy\",\"Rollback steps\",\"How to roll back\",\"How to revert\",\"Revert plan\",\"Backout plan\"],\"level\":\"warning\",\"clauses\":[\"5.2\"],\"controls\":[\"CC8.1\",\"CC8.4\"]},\"sections\":{\"required\":[],\"level\":\"error\",\"clauses\":[\"4.2\"],\"controls\":[\"CC8.1\",\"CC8.5\"]},\"approvals\":{\"standard\":0,\"normal\":1,\"major\":1,\"level\":\"error\",\"clauses\":[\"4.3\",\"3.1\"],\"controls\":[\"CC8.1\"]},\"executive-approval\":{\"categories\":[\"major\"],\"level\":\"error\",\"clauses\":[\"3.1\",\"3.5\"],\"controls\":[\"CC8.1\"]},\"security-review\":{\"level\":\"error\",\"clauses\":[\"4.3\"],\"controls\":[\"CC8.1\",\"CC8.2\"]},\"separation-of-duties\":{\"agents\":[],\"automatic\":[],\"level\":\"error\",\"clauses\":[\"7.1\"],\"controls\":[\"CC8.1\"]},\"changes-requested\":{\"level\":\"error\",\"clauses\":[\"4.3\"],\"controls\":[\"CC8.1\",\"CC8.2\"]},\"review-threads\":{\"level\":\"error\",\"clauses\":[\"4.3\"],\"controls\":[\"CC8.2\"]},\"ci-checks\":{\"ignore\":[],\"only\":\"all\",\"level\":\"error\",\"clauses\":[\"4.3\",\"4.4\"],\"controls\":[\"CC8.3\"]},\"gate-integrity\":{\"level\":\"error\",\"clauses\":[\"4.3\",\"7.1\"],\"controls\":[\"CC8.1\"]},\"emergency\":{\"level\":\"error\",\"clauses\":[\"3.4\",\"4.5\"],\"controls\":[\"CC8.1\",\"CC8.5\"]},\"rollback\":{\"level\":\"warning\",\"clauses\":[\"5.1\",\"5.2\"],\"controls\":[\"CC8.1\",\"CC8.4\"]},\"lead-time\":{\"standard\":0,\"normal\":24,\"major\":168,\"level\":\"error\",\"clauses\":[\"3.1\"],\"controls\":[\"CC8.1\"]},\"deployment-window\":{\"level\":\"error\",\"clauses\":[\"4.5\"],\"controls\":[\"CC8.4\"]}}}");
const built_in_hash_namespaceObject = "13b1221322bb9a99e5e783a24d85560a6bbfa35470f2e9bc892053bbd306a928";
const builtInPolicy = built_in_namespaceObject;
const builtInHash = built_in_hash_namespaceObject;
}),
547: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	d: () => canonicalJson,
	t: () => policyHash
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
function canonicalJson(value) {
	if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(",")}]`;
	if (value === null || typeof value !== "object") return JSON.stringify(value) ?? "null";
	return `{${Object.entries(value).filter(([, member]) => member !== void 0).toSorted(([one], [other]) => one < other ? -1 : 1).map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`).join(",")}}`;
}
function policyHash(policy) {
	return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(canonicalJson(policy), "utf8").digest("hex");
}
}),
2178: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	U8: () => parsedPolicy,
	ge: () => InvalidPolicy,
	wx: () => builtIn
});
var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2630);
var _built_in_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2991);
var _hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(547);
class InvalidPolicy extends _user_error_js__WEBPACK_IMPORTED_MODULE_2__.yo {
	name = "InvalidPolicy";
}
const builtIn = () => ({
	policy: _built_in_js__WEBPACK_IMPORTED_MODULE_0__.builtInPolicy,
	source: "built-in (default@1)",
	sha256: _built_in_js__WEBPACK_IMPORTED_MODULE_0__.W
});
async function parsedPolicy(text, source) {
	const { quickPolicy } = await Promise.all([
		__webpack_require__.e(247),
		__webpack_require__.e(610),
		__webpack_require__.e(407),
		__webpack_require__.e(672),
		__webpack_require__.e(477)
	]).then(__webpack_require__.bind(__webpack_require__, 2777));
	const quick = quickPolicy(text, source);
	if (quick !== null) return {
		policy: quick,
		source,
		sha256: (0, _hash_js__WEBPACK_IMPORTED_MODULE_1__.t)(quick)
	};
	const { parsePolicy, formatProblems } = await Promise.all([
		__webpack_require__.e(247),
		__webpack_require__.e(877),
		__webpack_require__.e(610),
		__webpack_require__.e(407),
		__webpack_require__.e(476),
		__webpack_require__.e(672),
		__webpack_require__.e(283)
	]).then(__webpack_require__.bind(__webpack_require__, 9312));
	const parsed = parsePolicy(text, source);
	if (!parsed.ok) throw new InvalidPolicy(formatProblems(parsed.problems, source, text));
	return {
		policy: parsed.policy,
		source,
		sha256: (0, _hash_js__WEBPACK_IMPORTED_MODULE_1__.t)(parsed.policy)
	};
}
}),
7096: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { k: () => policyPath });
const policyPath = ".github/change-gate.yml";
}),
8255: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { a: () => shownCauses });
var _append_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8334);
function shownCauses(files, most) {
	const paths = new Set();
	const byPath = new Map();
	for (const cause of files) {
		paths.add(cause.path);
		if (paths.size <= most || byPath.has(cause.path)) (0, _append_js__WEBPACK_IMPORTED_MODULE_0__.B)(byPath, cause.path, cause);
	}
	const shown = [...byPath].map(([path, causes]) => {
		const lines = [...new Set(causes.flatMap(({ line }) => line ?? []))];
		const token = causes.find((cause) => cause.token !== void 0)?.token;
		const detail = token === void 0 ? causes.find(({ why }) => why)?.why ?? "" : `“${token}”`;
		return {
			place: lines.length === 0 ? path : `${path}:${lines.slice(0, 3).join(", ")}`,
			detail
		};
	});
	return {
		shown,
		more: paths.size - shown.length
	};
}
}),
9165: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	IN: () => clausesOf,
	LS: () => plural,
	R6: () => laneNames,
	SP: () => actorNames,
	Z9: () => categoryNames,
	ZG: () => iconOf,
	ZN: () => isAuthors,
	ZV: () => byReader,
	dQ: () => due,
	em: () => sentence,
	fF: () => onceEach,
	nT: () => isOpen,
	sY: () => byLifter
});
const isOpen = (finding) => finding.outcome !== "pass" && finding.outcome !== "not-applicable";
function byReader(findings) {
	const blocking = findings.filter((finding) => isOpen(finding) && finding.level === "error");
	const toDo = blocking.filter((finding) => finding.outcome === "fail");
	const closed = findings.filter((finding) => !isOpen(finding));
	return {
		unknown: blocking.filter((finding) => finding.outcome === "unknown"),
		toDo: [...toDo.filter(isAuthors), ...toDo.filter((finding) => !isAuthors(finding))],
		waits: blocking.filter((finding) => finding.outcome === "wait"),
		advice: findings.filter((finding) => isOpen(finding) && finding.level === "warning"),
		lifted: closed.filter((finding) => finding.lifted !== void 0),
		settled: closed.filter((finding) => finding.lifted === void 0)
	};
}
const isAuthors = (finding) => finding.actor === void 0 || finding.actor === "author";
const actorNames = {
	author: "The author",
	reviewer: "A reviewer",
	checks: "Checks",
	clock: "Time",
	owner: "The owner of the policy"
};
const outcomeIcons = {
	pass: "✅",
	fail: "❌",
	wait: "⏳",
	unknown: "❓",
	"not-applicable": "➖"
};
const iconOf = (finding) => isOpen(finding) && finding.level === "warning" ? "⚠️" : outcomeIcons[finding.outcome];
const categoryNames = {
	standard: "Standard change",
	normal: "Normal change",
	major: "Major change"
};
const laneNames = {
	ordinary: "an ordinary change",
	emergency: "an emergency",
	rollback: "a rollback",
	bot: "a dependency update by a bot",
	install: "the installation or repair of the gate"
};
const sentence = (message) => {
	const written = message.trim();
	return written === "" || /[.!?…:。！？]["”’)\]]?$/u.test(written) ? written : `${written}.`;
};
const plural = (count, one, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;
const clausesOf = ({ clauses }) => clauses.length === 0 ? "" : `policy ${clauses.join(", ")}`;
function due({ what, dueHours, due: instant }, times) {
	if (dueHours === null) return sentence(what);
	const days = dueHours / 24;
	const span = Number.isInteger(days) && days > 1 ? plural(days, "day") : plural(dueHours, "hour");
	const merged = instant === null ? "" : ` (by ${times.absolute(instant)}, if merged now)`;
	return `${what.trim().replace(/\.$/, "")}, within ${span} of the merge${merged}.`;
}
function onceEach(findings) {
	const once = new Map();
	for (const finding of findings) {
		const known = once.get(finding.message);
		const clauses = [...new Set([...known?.clauses ?? [], ...finding.clauses])];
		once.set(finding.message, {
			...known ?? finding,
			clauses
		});
	}
	return [...once.values()];
}
function byLifter(findings) {
	const groups = new Map();
	for (const finding of findings) {
		const by = finding.lifted?.by ?? "";
		groups.set(by, [...groups.get(by) ?? [], finding]);
	}
	return [...groups];
}
}),
6815: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	KE: () => listed,
	Pl: () => headline,
	QZ: () => awaited
});
var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9165);
var _moments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9534);
function headline(decision, timezone) {
	switch (decision.verdict) {
		case "pass": return {
			icon: "✅",
			words: `May be merged${asLane(decision)}${until(decision, timezone)}`
		};
		case "fail": return {
			icon: "❌",
			words: `Not ready to merge${counted((0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.ZV)(decision.findings).toDo)}`
		};
		case "wait": return {
			icon: "⏳",
			words: waiting(decision, timezone)
		};
		case "unknown": return {
			icon: "❓",
			words: "Could not be judged"
		};
	}
}
function asLane({ lane }) {
	return lane === "emergency" ? " as an emergency" : lane === "rollback" ? " as a rollback" : "";
}
function until({ validUntil, at }, timezone) {
	return validUntil === null ? "" : ` until ${(0, _moments_js__WEBPACK_IMPORTED_MODULE_1__.C)(at, timezone).absolute(validUntil)}`;
}
const counted = (toDo) => toDo.length === 0 ? "" : ` — ${(0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.LS)(toDo.length, "thing")} to do`;
const awaited = {
	author: "the author",
	reviewer: "a review",
	checks: "checks",
	owner: "the owner of the policy",
	clock: "its time"
};
function waiting({ findings, earliestMerge, at }, timezone) {
	const times = (0, _moments_js__WEBPACK_IMPORTED_MODULE_1__.C)(at, timezone);
	const opens = earliestMerge !== null && times.isAhead(earliestMerge) ? earliestMerge : null;
	const { waits } = (0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.ZV)(findings);
	const actors = new Set(waits.map((finding) => finding.actor ?? "author"));
	if (opens !== null) actors.delete("clock");
	if (actors.size === 0) {
		if (opens === null) return "Waiting";
		return waits.length > 0 && waits.every(({ rule }) => rule === "lead-time") ? `Waiting: may be merged from ${times.absolute(opens)}` : `Waiting: opens ${times.both(opens)}`;
	}
	return `Waiting for ${listed([...actors].map((actor) => awaited[actor]))}${opens === null ? "" : `; opens ${times.both(opens)}`}`;
}
function listed(names) {
	const last = names.at(-1) ?? "";
	return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
}
}),
9534: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { C: () => moments });
var _calendar_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5772);
function moments(at, timezone) {
	const reference = new Date(at);
	const known = (instant) => !Number.isNaN(Date.parse(instant));
	const isAhead = (instant) => new Date(instant) > reference;
	const absolute = (instant) => known(instant) ? (0, _calendar_format_js__WEBPACK_IMPORTED_MODULE_0__.r4)(new Date(instant), timezone, known(at) ? reference : new Date(instant)) : instant;
	const relative = (instant) => isAhead(instant) ? (0, _calendar_format_js__WEBPACK_IMPORTED_MODULE_0__.om)(reference, new Date(instant)) : "";
	return {
		absolute,
		relative,
		isAhead,
		both: (instant) => [absolute(instant), relative(instant)].filter((part) => part !== "").join(", ")
	};
}
}),
2644: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { c: () => Paragraphs });
var _wrap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9083);
class Paragraphs {
	#lines = [];
	#width;
	#heading;
	constructor(width, heading) {
		this.#width = Math.max(20, width);
		this.#heading = heading;
	}
	line(content, style = (value) => value) {
		if (content !== "") this.#lines.push(...(0, _wrap_js__WEBPACK_IMPORTED_MODULE_0__.L)(content, this.#width).map(style));
	}
	row(content) {
		this.#lines.push(content);
	}
	gap() {
		this.#lines.push("");
	}
	section(title, items, marker = "bullets") {
		if (items.length === 0) return;
		this.#lines.push("", this.#heading(title));
		items.forEach((item, index) => {
			this.#item(marker === "numbers" ? `  ${index + 1}. ` : "  - ", item);
		});
	}
	toString() {
		return `${this.#lines.join("\n")}\n`;
	}
	#item(start, content) {
		const indent = " ".repeat((0, _wrap_js__WEBPACK_IMPORTED_MODULE_0__.Y)(start));
		const lines = (0, _wrap_js__WEBPACK_IMPORTED_MODULE_0__.L)(content, this.#width - indent.length);
		this.#lines.push(...lines.map((line, index) => `${index === 0 ? start : indent}${line}`));
	}
}
}),
8759: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { F: () => terminal });
var _causes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8255);
var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9165);
var _headline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6815);
var _moments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9534);
var _paragraphs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2644);
var _visible_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(253);
const filesNamed = 10;
const colors = {
	pass: 32,
	wait: 33,
	fail: 31,
	unknown: 35
};
function terminal(decision, options) {
	const times = (0, _moments_js__WEBPACK_IMPORTED_MODULE_2__.C)(decision.at, options.timezone);
	const { unknown, toDo, waits, advice, lifted, settled } = (0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.ZV)(decision.findings);
	const style = (codes, value) => options.color ? `\u001b[${codes}m${value}\u001b[0m` : value;
	const { icon, words } = (0, _headline_js__WEBPACK_IMPORTED_MODULE_1__.Pl)(decision, options.timezone);
	const page = new _paragraphs_js__WEBPACK_IMPORTED_MODULE_3__.c(options.width ?? 100, (title) => style("1", title));
	const notNeeded = byMessage(settled.filter(({ outcome }) => outcome === "not-applicable"));
	page.line(`${icon} ${(0, _visible_js__WEBPACK_IMPORTED_MODULE_4__.TN)(words)}`, (value) => style(`1;${colors[decision.verdict]}`, value));
	page.line(subject(decision));
	page.line(decision.lane === "ordinary" ? "" : said(`Judged as ${_findings_js__WEBPACK_IMPORTED_MODULE_0__.R6[decision.lane]} –`, (0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.em)(decision.laneReason)));
	page.line(earliest(decision, times));
	if (decision.verdict === "unknown") page.section("Could not be judged", (0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.fF)(unknown).map(advised));
	page.section("To do", toDo.map(task), "numbers");
	page.section("Waits for", waits.map((finding) => awaited(finding, times)));
	if (decision.verdict !== "unknown") page.section("Could not be judged", (0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.fF)(unknown).map(advised));
	page.section("Advice", advice.map(advised));
	page.section("Not asked now", notNeeded);
	page.section(`Why this is a ${_findings_js__WEBPACK_IMPORTED_MODULE_0__.Z9[decision.category]}`, reasons(decision));
	page.section("Sensitive areas", areas(decision));
	page.section("After the merge", decision.obligations.map((one) => said((0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.dQ)(one, times), inBrackets(one))));
	for (const [by, rules] of (0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.sY)(lifted)) page.section(said(`Lifted by ${by}`), rules.map(liftedRule));
	page.section("Fulfilled", settled.filter(({ outcome }) => outcome === "pass").map(fulfilled));
	page.gap();
	page.line(said(`Judged ${times.absolute(decision.at)} by ${decision.policy.source}`, `(${decision.policy.sha256.slice(0, 12)})`));
	return page.toString();
}
const said = (...parts) => (0, _visible_js__WEBPACK_IMPORTED_MODULE_4__.TN)(parts.filter((part) => part !== "").join(" "));
const inBrackets = (of) => (0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.IN)(of) === "" ? "" : `(${(0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.IN)(of)})`;
function subject({ change, category }) {
	const place = change.number > 0 ? `${change.repository}#${change.number}` : change.repository;
	const title = (0, _visible_js__WEBPACK_IMPORTED_MODULE_4__.TN)(change.title, 256);
	return said(`${_findings_js__WEBPACK_IMPORTED_MODULE_0__.Z9[category]},`, title.trim() === "" ? place : `${place}:`, title);
}
function task(finding) {
	const who = (0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.ZN)(finding) ? "" : `${_findings_js__WEBPACK_IMPORTED_MODULE_0__.SP[finding.actor ?? "author"]}:`;
	return said(who, (0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.em)(finding.message), (0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.em)(finding.remedy ?? ""), inBrackets(finding));
}
function awaited(finding, times) {
	const { actor = "author", message, remedy = "", until } = finding;
	const ahead = until !== void 0 && times.isAhead(until);
	const named = ahead && `${message} ${remedy}`.includes(times.absolute(until));
	const when = ahead ? named ? times.relative(until) : `Until ${times.both(until)}` : "";
	return said(`${_findings_js__WEBPACK_IMPORTED_MODULE_0__.SP[actor]}:`, (0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.em)(message), (0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.em)(remedy), inBrackets(finding), when === "" ? "" : `— ${when}`);
}
function earliest({ verdict, earliestMerge }, times) {
	if (verdict === "pass" || verdict === "wait" || earliestMerge === null || !times.isAhead(earliestMerge)) return "";
	return `Earliest merge: ${times.both(earliestMerge)}`;
}
const advised = (finding) => said((0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.em)(finding.message), (0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.em)(finding.remedy ?? ""), inBrackets(finding));
const liftedRule = (finding) => said((0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.em)(finding.title), `Otherwise: ${(0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.em)(finding.lifted?.message ?? "")}`, inBrackets(finding));
const fulfilled = ({ title, message }) => said((0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.em)(title), (0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.em)(message));
function byMessage(findings) {
	const rules = new Map();
	for (const { message, rule } of findings) rules.set(message, [...rules.get(message) ?? [], rule]);
	return [...rules].map(([message, ids]) => said(`${message}:`, ids.join(", ")));
}
function reasons({ categoryReasons }) {
	return categoryReasons.map(({ message, files }) => withFiles((0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.em)(message), files));
}
function areas({ areas: all, sensitive }) {
	const unexplained = all.filter((area) => !sensitive.some((known) => known.area === area));
	return [...sensitive.map(({ title, files }) => withFiles(`${title}:`, files)), ...unexplained.map((area) => said(area))];
}
function withFiles(lead, files) {
	const { shown, more } = (0, _causes_js__WEBPACK_IMPORTED_MODULE_5__.a)(files, filesNamed);
	const named = shown.map(({ place, detail }) => {
		const where = (0, _visible_js__WEBPACK_IMPORTED_MODULE_4__.jM)((0, _visible_js__WEBPACK_IMPORTED_MODULE_4__.RK)(place), 160);
		return detail === "" ? where : `${where} (${(0, _visible_js__WEBPACK_IMPORTED_MODULE_4__.TN)(detail, 160)})`;
	});
	return [
		said(lead),
		named.join(", "),
		more > 0 ? `and ${more} more` : ""
	].filter((part) => part !== "").join(" ");
}
}),
3764: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { runAction: () => runAction });
var core = __webpack_require__(1500);
var environment = __webpack_require__(1006);
var output = __webpack_require__(1523);
var read = __webpack_require__(9940);
var github_event = __webpack_require__(3194);
var read_policy = __webpack_require__(9535);
var github_repository = __webpack_require__(2948);
var nearest = __webpack_require__(3590);
var user_error = __webpack_require__(2630);
const modes = [
	"gate",
	"sweep",
	"report-only",
	"record",
	"report"
];
function readInputs(get) {
	const token = get("token");
	if (token === "") throw new user_error.kp("The input “token” is empty. Leave it out, so that it is the token of the job, or give one that can read pull requests.");
	const mode = choice(get, "mode", modes);
	const [policy, repository, number] = [
		"policy",
		"repository",
		"pull-request"
	].map((name) => get(name).trim());
	return {
		token,
		settings: {
			verdict: choice(get, "verdict", ["status", "job"]),
			statusName: statusName(get("status-name")),
			branches: branches(get("branches")),
			freeze: get("freeze"),
			hold: duration(get, "hold") ?? 0,
			queueTime: duration(get, "queue-time"),
			comment: choice(get, "comment", [
				"off",
				"on-failure",
				"always"
			]),
			reportOnly: mode === "report-only"
		},
		sweep: mode === "sweep",
		record: mode === "record",
		report: mode === "report",
		period: get("period").trim(),
		policy: policy ? (0, read_policy._z)(policy) : null,
		repository: repository ? (0, github_repository.SU)(repository, "The input “repository”") : null,
		pullRequest: number ? (0, github_event.Kd)(number, "the input “pull-request”") : null,
		checkRunId: get("check-run-id").trim() || null
	};
}
function choice(get, name, [first, ...others]) {
	const given = get(name).trim();
	if (given === "") return first;
	const found = [first, ...others].find((one) => one === given);
	if (found !== void 0) return found;
	const meant = (0, nearest.p)(given, [first, ...others]);
	const suggestion = meant === void 0 || meant === null ? "" : ` Did you mean “${meant}”?`;
	throw new user_error.kp(`The input “${name}” is ${JSON.stringify(given)}. Write ${[first, ...others].map((one) => `“${one}”`).join(" or ")}.${suggestion}`);
}
function statusName(given) {
	const name = given.trim() === "" ? "change-gate" : given.trim();
	if (/^[\x20-\x7e]{1,100}$/.test(name)) return name;
	throw new user_error.kp(`The input “status-name” is ${JSON.stringify(given)}. Write up to 100 plain letters on one line.`);
}
function branches(given) {
	const globs = [""];
	let depth = 0;
	for (const letter of given) {
		if (letter === "\n" || letter === "," && depth === 0) {
			globs.push("");
			depth = 0;
			continue;
		}
		if (letter === "{") depth += 1;
		if (letter === "}") depth = Math.max(0, depth - 1);
		globs[globs.length - 1] += letter;
	}
	const found = globs.flatMap((glob) => glob.trim() || []);
	const excluded = found.find((glob) => glob.startsWith("!"));
	if (excluded === void 0) return found.length === 0 ? null : found;
	throw new user_error.kp(`The input “branches” has ${JSON.stringify(excluded)}, which leaves nothing out: “!” has no meaning there. Name the branches that are gated.`);
}
const units = {
	s: 1e3,
	m: 6e4,
	h: 36e5
};
function duration(get, name) {
	const text = get(name).trim();
	if (text === "") return null;
	if (text === "0") return 0;
	const [, count = "", unit = ""] = /^(\d{1,4})\s*([smh])$/.exec(text) ?? [];
	const milliseconds = Number(count) * (units[unit] ?? NaN);
	if (milliseconds <= 18e6) return milliseconds;
	throw new user_error.kp(`The input “${name}” is ${JSON.stringify(get(name))}. Write a time of at most 5 hours, e.g. 30m.`);
}
var log = __webpack_require__(2349);
async function runAction({ env }) {
	try {
		await run(env);
	} catch (error) {
		await refuse((0, user_error.Zw)(error), { red: core.V4("mode").trim() !== "report-only" });
	}
}
async function run(env) {
	const inputs = readInputs(core.V4);
	core.Pq(inputs.token);
	const payload = (0, environment.r)(env);
	if (inputs.record) return (await Promise.all([
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
	]).then(__webpack_require__.bind(__webpack_require__, 266))).runRecords(inputs, env, payload);
	if (inputs.report) return (await Promise.all([
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
		__webpack_require__.e(255),
		__webpack_require__.e(946),
		__webpack_require__.e(254),
		__webpack_require__.e(857)
	]).then(__webpack_require__.bind(__webpack_require__, 3823))).runReport(inputs, env, payload);
	const occasion = chosen(inputs, (0, github_event.zC)(env["GITHUB_EVENT_NAME"] ?? "", payload));
	const { owner, repo } = occasion;
	const gate = await (0, environment.q)(inputs, {
		owner,
		repo
	}, env, output.tj);
	switch (occasion.kind) {
		case "pull-request":
		case "number": {
			const event = occasion.kind === "number" ? {} : occasion;
			const begun = (0, read.W)(gate, occasion.number, event);
			const { runOnPullRequest } = await Promise.all([
				__webpack_require__.e(247),
				__webpack_require__.e(577),
				__webpack_require__.e(382),
				__webpack_require__.e(407),
				__webpack_require__.e(476),
				__webpack_require__.e(840),
				__webpack_require__.e(523),
				__webpack_require__.e(317),
				__webpack_require__.e(88),
				__webpack_require__.e(878),
				__webpack_require__.e(605)
			]).then(__webpack_require__.bind(__webpack_require__, 5945));
			return runOnPullRequest(gate, occasion.number, event, begun);
		}
		case "merge-group": return (await Promise.all([
			__webpack_require__.e(247),
			__webpack_require__.e(577),
			__webpack_require__.e(407),
			__webpack_require__.e(476),
			__webpack_require__.e(840),
			__webpack_require__.e(88),
			__webpack_require__.e(878),
			__webpack_require__.e(22)
		]).then(__webpack_require__.bind(__webpack_require__, 449))).runOnMergeGroup(gate, occasion);
		case "commit": return (await Promise.all([
			__webpack_require__.e(247),
			__webpack_require__.e(577),
			__webpack_require__.e(407),
			__webpack_require__.e(476),
			__webpack_require__.e(840),
			__webpack_require__.e(88),
			__webpack_require__.e(878),
			__webpack_require__.e(22)
		]).then(__webpack_require__.bind(__webpack_require__, 8301))).runOnCommit(gate, occasion);
		case "all":
		case "sweep": return (await Promise.all([
			__webpack_require__.e(247),
			__webpack_require__.e(577),
			__webpack_require__.e(407),
			__webpack_require__.e(476),
			__webpack_require__.e(840),
			__webpack_require__.e(88),
			__webpack_require__.e(878),
			__webpack_require__.e(22)
		]).then(__webpack_require__.bind(__webpack_require__, 1687))).runSweep(gate, { all: occasion.kind === "all" });
	}
}
function chosen({ sweep, pullRequest, repository, settings }, event) {
	const { owner, repo } = repository ?? event;
	const asked = sweep ? {
		kind: "sweep",
		owner,
		repo
	} : pullRequest === null ? null : {
		kind: "number",
		owner,
		repo,
		number: pullRequest
	};
	if (asked === null && repository !== null) throw new user_error.kp("The input “repository” names another repository than the event is about. Say what to do there: “mode: sweep”, or a number as “pull-request”.");
	const occasion = asked ?? event;
	if (settings.verdict === "job" && occasion.kind !== "pull-request" && occasion.kind !== "merge-group") throw new user_error.kp("With “verdict: job” the job itself is the required check, and only a job of the events pull_request, pull_request_target, pull_request_review and merge_group belongs to a pull request. Take other events out of the workflow, or use “verdict: status”.");
	return occasion;
}
async function refuse(message, { red }) {
	const [first = "", ...rest] = (0, log.P)(message);
	for (const line of rest) core.pq(line);
	if (red) (0, output.fJ)([first, ...rest].join("\n"));
	else core.$e([first, ...rest].join("\n"));
	const { refusal } = await Promise.all([
		__webpack_require__.e(247),
		__webpack_require__.e(577),
		__webpack_require__.e(407),
		__webpack_require__.e(476),
		__webpack_require__.e(840),
		__webpack_require__.e(88),
		__webpack_require__.e(878),
		__webpack_require__.e(22)
	]).then(__webpack_require__.bind(__webpack_require__, 7387));
	try {
		(0, output.Sy)(refusal(message));
	} catch {}
}
}),
2915: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	E: () => isAscii,
	F: () => inAscii
});
const isAscii = (text) => /^[ -~]*$/.test(text);
const inClass = {
	L: "a-zA-Z",
	N: "0-9",
	Nd: "0-9",
	M: ""
};
function inAscii({ source, flags }) {
	const plain = source.replaceAll(/\\p\{(\w+)\}/g, (_, property) => {
		const known = inClass[property];
		if (known === void 0) throw new Error(`What \\p{${property}} is in ASCII is not known.`);
		return known;
	});
	return new RegExp(plain, flags);
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
4390: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { readAccess: () => readAccess });
var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2632);
var _teams_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4448);
async function readAccess(client, { owner, repo }, names) {
	await client.get("/repos/{owner}/{repo}", {
		owner,
		repo
	}, `${owner}/${repo}`);
	const known = [...new Set(names.map((name) => name.toLowerCase()))];
	const notRead = new Set();
	const logins = known.filter((name) => !name.includes("/"));
	const permissions = await Promise.all(logins.map(async (login) => {
		const read = await permissionOf(client, {
			owner,
			repo
		}, login);
		if (read instanceof _error_js__WEBPACK_IMPORTED_MODULE_0__.y) notRead.add(read.message);
		return [login, read instanceof _error_js__WEBPACK_IMPORTED_MODULE_0__.y ? "unknown" : read];
	}));
	const read = await (0, _teams_js__WEBPACK_IMPORTED_MODULE_1__.$)(client, known);
	for (const { error } of read.notRead) notRead.add(error.message);
	const teams = Object.entries(read.teams).map(([team, members]) => [team, members === null ? "unknown" : members.length === 0 ? "none" : "reads"]);
	return {
		access: new Map([...permissions, ...teams]),
		notRead: [...notRead]
	};
}
async function permissionOf(client, repository, username) {
	const route = "/repos/{owner}/{repo}/collaborators/{username}/permission";
	try {
		return (await client.get(route, {
			...repository,
			username
		}, `the permission of ${username}`)).member("permission").text() === "none" ? "none" : "reads";
	} catch (error) {
		if (!(error instanceof _error_js__WEBPACK_IMPORTED_MODULE_0__.y)) throw error;
		return error.kind === "not-found" ? "missing" : error;
	}
}
}),
3590: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { p: () => nearest });
function nearest(word, candidates) {
	let best;
	let least = Math.max(1, Math.floor(word.length / 3)) + 1;
	for (const candidate of candidates) {
		const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
		if (distance < least) [best, least] = [candidate, distance];
	}
	return best;
}
function editDistance(one, other) {
	const [a, b] = [one.slice(0, 64), other.slice(0, 64)];
	let before = [];
	let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i++) {
		const current = [i];
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1];
			let cost = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + (same ? 0 : 1));
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
			current.push(cost);
		}
		[before, previous] = [previous, current];
	}
	return previous[b.length] ?? 0;
}
}),
253: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	RK: () => visible,
	TN: () => oneLine,
	jM: () => shortenMiddle,
	ml: () => shorten
});
var _ascii_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2915);
const separators = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu;
const deceptive = /(?!\u200c|\u200d|[\ufe00-\ufe0f])[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
const piledMarks = /(\p{M}{4})\p{M}+/gu;
const asCodePoint = (character) => `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}⟩`;
function visible(value) {
	if ((0, _ascii_js__WEBPACK_IMPORTED_MODULE_0__.E)(value)) return value;
	return value.replace(/\p{Surrogate}/gu, "�").replace(separators, " ").replace(deceptive, asCodePoint).replace(piledMarks, "$1");
}
function shorten(value, limit) {
	if (value.length <= limit) return value;
	const points = Array.from(value);
	return points.length <= limit ? value : `${points.slice(0, Math.max(0, limit - 1)).join("")}…`;
}
function shortenMiddle(value, limit) {
	if (value.length <= limit) return value;
	const points = Array.from(value);
	if (points.length <= limit) return value;
	const front = Math.floor((limit - 1) / 3);
	return `${points.slice(0, front).join("")}…${points.slice(points.length - (limit - 1 - front)).join("")}`;
}
function oneLine(value, limit = 1e3) {
	return shorten(visible(value).replace(/\s+/gu, " ").trim(), limit);
}
}),
9083: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	L: () => wrap,
	Y: () => columns
});
var _ascii_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2915);
const wide = /[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60]/u;
const narrowest = /[\p{M}\p{Cf}]/u;
function columns(value) {
	if ((0, _ascii_js__WEBPACK_IMPORTED_MODULE_0__.E)(value)) return value.length;
	let count = 0;
	for (const character of value) count += wide.test(character) ? 2 : narrowest.test(character) ? 0 : 1;
	return count;
}
function wrap(value, width) {
	const lines = [];
	let line = "";
	let used = 0;
	for (const word of value.split(" ").filter((part) => part !== "")) {
		const size = columns(word);
		const fits = line !== "" && used + 1 + size <= width;
		if (line !== "" && !fits) lines.push(line);
		line = fits ? `${line} ${word}` : word;
		used = fits ? used + 1 + size : size;
	}
	return [...lines, line];
}
}),
2630: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Zw: () => problemOf,
	kp: () => BadInput,
	yo: () => UserError
});
class UserError extends Error {
	name = "UserError";
}
class BadInput extends UserError {
	name = "BadInput";
}
function problemOf(thrown) {
	const message = thrown instanceof Error ? thrown.message : String(thrown);
	return thrown instanceof UserError ? message : `This is a bug of change-gate, please report it: ${message}`;
}
})
};
export { id, ids, modules };
