// 500.index.js
const id = 500;
const ids = [500];
const modules = { 1500: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
z3: () => error,
V4: () => getInput,
pq: () => info,
lm: () => notice,
C1: () => setFailed,
uH: () => setOutput,
Pq: () => core_setSecret,
z: () => summary,
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
__webpack_require__(8564);
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
var summary_awaiter = function(thisArg, _arguments, P, generator) {
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
const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
class Summary {
constructor() {
	this._buffer = "";
}
filePath() {
	return summary_awaiter(this, void 0, void 0, function* () {
		if (this._filePath) return this._filePath;
		const pathFromEnv = process.env[SUMMARY_ENV_VAR];
		if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
		try {
			yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
		} catch (_a) {
			throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
		}
		this._filePath = pathFromEnv;
		return this._filePath;
	});
}
wrap(tag, content, attrs = {}) {
	const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
	if (!content) return `<${tag}${htmlAttrs}>`;
	return `<${tag}${htmlAttrs}>${content}</${tag}>`;
}
write(options) {
	return summary_awaiter(this, void 0, void 0, function* () {
		const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
		const filePath = yield this.filePath();
		yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, { encoding: "utf8" });
		return this.emptyBuffer();
	});
}
clear() {
	return summary_awaiter(this, void 0, void 0, function* () {
		return this.emptyBuffer().write({ overwrite: true });
	});
}
stringify() {
	return this._buffer;
}
isEmptyBuffer() {
	return this._buffer.length === 0;
}
emptyBuffer() {
	this._buffer = "";
	return this;
}
addRaw(text, addEOL = false) {
	this._buffer += text;
	return addEOL ? this.addEOL() : this;
}
addEOL() {
	return this.addRaw(external_os_.EOL);
}
addCodeBlock(code, lang) {
	const attrs = Object.assign({}, lang && { lang });
	const element = this.wrap("pre", this.wrap("code", code), attrs);
	return this.addRaw(element).addEOL();
}
addList(items, ordered = false) {
	const tag = ordered ? "ol" : "ul";
	const listItems = items.map((item) => this.wrap("li", item)).join("");
	const element = this.wrap(tag, listItems);
	return this.addRaw(element).addEOL();
}
addTable(rows) {
	const tableBody = rows.map((row) => {
		const cells = row.map((cell) => {
			if (typeof cell === "string") return this.wrap("td", cell);
			const { header, data, colspan, rowspan } = cell;
			const tag = header ? "th" : "td";
			const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
			return this.wrap(tag, data, attrs);
		}).join("");
		return this.wrap("tr", cells);
	}).join("");
	const element = this.wrap("table", tableBody);
	return this.addRaw(element).addEOL();
}
addDetails(label, content) {
	const element = this.wrap("details", this.wrap("summary", label) + content);
	return this.addRaw(element).addEOL();
}
addImage(src, alt, options) {
	const { width, height } = options || {};
	const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
	const element = this.wrap("img", null, Object.assign({
		src,
		alt
	}, attrs));
	return this.addRaw(element).addEOL();
}
addHeading(text, level) {
	const tag = `h${level}`;
	const allowedTag = [
		"h1",
		"h2",
		"h3",
		"h4",
		"h5",
		"h6"
	].includes(tag) ? tag : "h1";
	const element = this.wrap(allowedTag, text);
	return this.addRaw(element).addEOL();
}
addSeparator() {
	const element = this.wrap("hr", null);
	return this.addRaw(element).addEOL();
}
addBreak() {
	const element = this.wrap("br", null);
	return this.addRaw(element).addEOL();
}
addQuote(text, cite) {
	const attrs = Object.assign({}, cite && { cite });
	const element = this.wrap("blockquote", text, attrs);
	return this.addRaw(element).addEOL();
}
addLink(text, href) {
	const element = this.wrap("a", text, { href });
	return this.addRaw(element).addEOL();
}
}
const summary = new Summary();
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
}) };
export { id, ids, modules };
