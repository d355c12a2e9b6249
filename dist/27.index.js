// 27.index.js
const id = 27;
const ids = [27];
const modules = {
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
8452: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
	commands: () => commands,
	main: () => main,
	run: () => run
});
var external_node_util_ = __webpack_require__(7975);
var nearest = __webpack_require__(3590);
var commands_command = __webpack_require__(2210);
function didYouMean(word, candidates, prefix = "") {
	const similar = (0, nearest.p)(word, candidates);
	return similar === void 0 ? "." : `, did you mean “${prefix}${similar}”?`;
}
function readArguments(command, argv) {
	const declared = {
		...command.options,
		help: {
			type: "boolean",
			about: ""
		}
	};
	const { values, flags, positionals } = sortOut(command, declared, argv);
	for (const [name, [first, second]] of values) {
		if (second === void 0 || declared[name]?.multiple === true) continue;
		throw wrong(command, `--${name} is given twice, as ${first} and as ${second}: give it once`);
	}
	if (!flags.has("help")) checkPositionals(command, positionals);
	return {
		positionals,
		flag: (name) => flags.has(name),
		value: (name) => values.get(name)?.at(-1),
		values: (name) => values.get(name) ?? []
	};
}
function sortOut(command, declared, argv) {
	const { tokens } = (0, external_node_util_.parseArgs)({
		args: [...argv],
		options: parserOptions(declared),
		strict: false,
		tokens: true
	});
	const values = new Map();
	const flags = new Set();
	const positionals = [];
	for (const token of tokens) {
		if (token.kind === "positional") positionals.push(token.value);
		if (token.kind !== "option") continue;
		const { name } = token;
		const option = Object.hasOwn(declared, name) ? declared[name] : void 0;
		if (option === void 0) throw unknownOption(command, argv[token.index] ?? token.rawName, Object.keys(declared));
		if (option.type === "string") values.set(name, [...values.get(name) ?? [], givenValue(command, option, token)]);
		else if (token.value === void 0) flags.add(name);
		else throw wrong(command, `--${name} takes no value: write --${name} alone`);
	}
	return {
		values,
		flags,
		positionals
	};
}
const parserOptions = (declared) => Object.fromEntries(Object.entries(declared).map(([name, { type }]) => [name, name === "help" ? {
	type,
	short: "h"
} : { type }]));
const wrong = ({ name }, what) => new commands_command.kp(`${name}: ${what}`);
const seeHelp = ({ name }) => `See change-gate ${name} --help`;
function unknownOption(command, word, names) {
	const [written = word] = word.split("=", 1);
	const similar = didYouMean(written.replace(/^-+/, ""), names, "--");
	return wrong(command, `unknown option ${written}${similar} ${seeHelp(command)}`);
}
function givenValue(command, { value: shown = "TEXT", takesEmpty }, { name, value, inlineValue }) {
	if (value === void 0) throw wrong(command, `--${name} lacks its value: write --${name} ${shown}`);
	if (value.trim() === "" && takesEmpty === void 0) throw wrong(command, `--${name} is empty: write --${name} ${shown}, or leave it out`);
	if (inlineValue !== true && /^-./.test(value)) throw wrong(command, `--${name} lacks its value before ${value}: write --${name} ${shown}; if ${value} is the value, --${name}=${value}`);
	return value;
}
function checkPositionals(command, given) {
	const { least, most } = command.positionals;
	const long = given.find((word) => /^[\u2010-\u2015\u2212]/.test(word));
	if (long !== void 0) {
		const meant = long.replace(/^[\u2010-\u2015\u2212]+/, "--");
		throw wrong(command, `${long} begins with a long dash, which is no option: write ${meant}`);
	}
	const takes = command.takes === "" ? "no arguments" : command.takes;
	if (given.length < least || given.length > most) {
		const got = given.length === 0 ? "nothing" : given.join(" ");
		throw new commands_command.kp(`${command.name} takes ${takes}; got ${got}. ${seeHelp(command)}`);
	}
	if (given.some((word) => word.trim() === "")) throw new commands_command.kp(`${command.name} takes ${takes}; got an empty text. ${seeHelp(command)}`);
}
var wrap = __webpack_require__(9083);
const width = 80;
const widestCall = 26;
const firstCalls = [
	{
		run: "preview",
		about: "what the policy says of the branch that you are on"
	},
	{
		run: "replay --git",
		about: "what it would have said of all that was merged so far"
	},
	{
		run: "init",
		about: "set the gate up here"
	}
];
function commandHelp(command) {
	const options = {
		...command.options,
		help: {
			type: "boolean",
			about: "print this"
		}
	};
	const rows = Object.entries(options).map(([name, option]) => [`--${name}${option.type === "string" ? ` ${option.value ?? "TEXT"}` : ""}${option.multiple ? " …" : ""}`, option.about]);
	return page([
		(0, wrap.L)(`change-gate ${[command.name, command.takes].filter(Boolean).join(" ")} [options]`, width),
		...[command.about, ...command.details ?? []].map((text) => indented(2, text)),
		["Options:", ...table(rows)],
		exampleLines(command.examples),
		(0, wrap.L)(`Exit code: ${command.exits ?? "0 pass, 1 not pass, 2 wrong use or bad input"}.`, width)
	]);
}
function generalHelp(commands) {
	const rows = commands.map((command) => [shortCall(command), command.about]);
	return page([
		(0, wrap.L)("change-gate: makes a written change-management policy hold at the moment of merging", width),
		["change-gate COMMAND [options]"],
		table(rows),
		exampleLines(firstCalls),
		(0, wrap.L)("change-gate COMMAND --help says more. Exit code: 0 pass, 1 not pass, 2 wrong use or bad input; where it means something else, the help of the command says so.", width)
	]);
}
function shortCall({ name, takes, positionals }) {
	const call = `${name} ${takes}`.trim();
	return takes.startsWith("[") && positionals.least === 0 && (0, wrap.Y)(call) > widestCall ? name : call;
}
const page = (paragraphs) => `${paragraphs.map((lines) => lines.join("\n")).join("\n\n")}\n`;
const indented = (by, text) => (0, wrap.L)(text, width - by).map((line) => `${" ".repeat(by)}${line}`);
const exampleLines = (examples) => ["Examples:", ...examples.flatMap(({ run, about }) => [...callLines(run), ...indented(6, about)])];
function callLines(run) {
	const [first = "", ...options] = `npx change-gate ${run}`.split(/ (?=--)/);
	const lines = [`  $ ${first}`];
	for (const option of options) {
		const line = lines.pop() ?? "";
		if ((0, wrap.Y)(line) + 1 + (0, wrap.Y)(option) <= 78) lines.push(`${line} ${option}`);
		else lines.push(`${line} \\`, `      ${option}`);
	}
	return lines;
}
function table(rows) {
	const first = Math.max(...rows.map(([left]) => (0, wrap.Y)(left)));
	return rows.flatMap(([left, right]) => (0, wrap.L)(right, width - first - 4).map((line, index) => `  ${index === 0 ? left.padEnd(first) : " ".repeat(first)}  ${line}`));
}
var visible = __webpack_require__(253);
var user_error = __webpack_require__(2630);
const commands = {
	init: () => Promise.all([
		__webpack_require__.e(247),
		__webpack_require__.e(577),
		__webpack_require__.e(407),
		__webpack_require__.e(476),
		__webpack_require__.e(840),
		__webpack_require__.e(200),
		__webpack_require__.e(234),
		__webpack_require__.e(769),
		__webpack_require__.e(859),
		__webpack_require__.e(217)
	]).then(__webpack_require__.bind(__webpack_require__, 7573)),
	preview: () => Promise.all([
		__webpack_require__.e(247),
		__webpack_require__.e(577),
		__webpack_require__.e(407),
		__webpack_require__.e(476),
		__webpack_require__.e(840),
		__webpack_require__.e(200),
		__webpack_require__.e(234),
		__webpack_require__.e(769),
		__webpack_require__.e(859),
		__webpack_require__.e(217)
	]).then(__webpack_require__.bind(__webpack_require__, 9276)),
	evaluate: () => Promise.all([
		__webpack_require__.e(247),
		__webpack_require__.e(577),
		__webpack_require__.e(407),
		__webpack_require__.e(476),
		__webpack_require__.e(840),
		__webpack_require__.e(200),
		__webpack_require__.e(234),
		__webpack_require__.e(769),
		__webpack_require__.e(859),
		__webpack_require__.e(217)
	]).then(__webpack_require__.bind(__webpack_require__, 9180)),
	check: () => Promise.all([
		__webpack_require__.e(247),
		__webpack_require__.e(577),
		__webpack_require__.e(407),
		__webpack_require__.e(476),
		__webpack_require__.e(840),
		__webpack_require__.e(200),
		__webpack_require__.e(234),
		__webpack_require__.e(769),
		__webpack_require__.e(859),
		__webpack_require__.e(217)
	]).then(__webpack_require__.bind(__webpack_require__, 743)),
	window: () => Promise.all([
		__webpack_require__.e(247),
		__webpack_require__.e(577),
		__webpack_require__.e(407),
		__webpack_require__.e(476),
		__webpack_require__.e(840),
		__webpack_require__.e(200),
		__webpack_require__.e(234),
		__webpack_require__.e(769),
		__webpack_require__.e(859),
		__webpack_require__.e(217)
	]).then(__webpack_require__.bind(__webpack_require__, 8930)),
	validate: () => Promise.all([
		__webpack_require__.e(247),
		__webpack_require__.e(577),
		__webpack_require__.e(407),
		__webpack_require__.e(476),
		__webpack_require__.e(840),
		__webpack_require__.e(200),
		__webpack_require__.e(234),
		__webpack_require__.e(769),
		__webpack_require__.e(859),
		__webpack_require__.e(217)
	]).then(__webpack_require__.bind(__webpack_require__, 3449)),
	test: () => Promise.all([
		__webpack_require__.e(247),
		__webpack_require__.e(577),
		__webpack_require__.e(407),
		__webpack_require__.e(476),
		__webpack_require__.e(840),
		__webpack_require__.e(200),
		__webpack_require__.e(234),
		__webpack_require__.e(769),
		__webpack_require__.e(859),
		__webpack_require__.e(217)
	]).then(__webpack_require__.bind(__webpack_require__, 6275)),
	policy: () => Promise.all([
		__webpack_require__.e(247),
		__webpack_require__.e(577),
		__webpack_require__.e(407),
		__webpack_require__.e(476),
		__webpack_require__.e(840),
		__webpack_require__.e(200),
		__webpack_require__.e(234),
		__webpack_require__.e(769),
		__webpack_require__.e(859),
		__webpack_require__.e(217)
	]).then(__webpack_require__.bind(__webpack_require__, 269)),
	replay: () => Promise.all([
		__webpack_require__.e(247),
		__webpack_require__.e(577),
		__webpack_require__.e(407),
		__webpack_require__.e(476),
		__webpack_require__.e(840),
		__webpack_require__.e(200),
		__webpack_require__.e(234),
		__webpack_require__.e(769),
		__webpack_require__.e(859),
		__webpack_require__.e(217)
	]).then(__webpack_require__.bind(__webpack_require__, 5852)),
	"verify-records": () => Promise.all([
		__webpack_require__.e(247),
		__webpack_require__.e(577),
		__webpack_require__.e(407),
		__webpack_require__.e(476),
		__webpack_require__.e(840),
		__webpack_require__.e(200),
		__webpack_require__.e(234),
		__webpack_require__.e(769),
		__webpack_require__.e(859),
		__webpack_require__.e(217)
	]).then(__webpack_require__.bind(__webpack_require__, 8498)),
	evidence: () => Promise.all([
		__webpack_require__.e(247),
		__webpack_require__.e(577),
		__webpack_require__.e(407),
		__webpack_require__.e(476),
		__webpack_require__.e(840),
		__webpack_require__.e(200),
		__webpack_require__.e(234),
		__webpack_require__.e(769),
		__webpack_require__.e(859),
		__webpack_require__.e(217)
	]).then(__webpack_require__.bind(__webpack_require__, 4598)),
	report: () => Promise.all([
		__webpack_require__.e(247),
		__webpack_require__.e(577),
		__webpack_require__.e(407),
		__webpack_require__.e(476),
		__webpack_require__.e(840),
		__webpack_require__.e(200),
		__webpack_require__.e(234),
		__webpack_require__.e(769),
		__webpack_require__.e(859),
		__webpack_require__.e(217)
	]).then(__webpack_require__.bind(__webpack_require__, 2213))
};
async function main(process) {
	const noColor = process.env["NO_COLOR"] ?? "";
	process.stdout.on("error", (error) => {
		if (error.code !== "EPIPE") throw error;
	});
	const cwd = workingFolder(process);
	if (cwd === null) {
		process.stderr.write("change-gate: the folder that you are in is gone, or you may not read it: go to another\n");
		process.exitCode = 2;
		return;
	}
	const terminal = {
		stdout: (text) => void process.stdout.write(text),
		stderr: (text) => void process.stderr.write(text),
		color: process.stdout.isTTY === true && noColor === "" && process.env["TERM"] !== "dumb",
		interactive: process.stderr.isTTY === true && process.env["TERM"] !== "dumb",
		env: process.env,
		cwd,
		now: new Date()
	};
	process.exitCode = await run(process.argv.slice(2), terminal);
}
function workingFolder(process) {
	try {
		return process.cwd();
	} catch {
		return null;
	}
}
async function run(argv, terminal) {
	try {
		return await dispatch(argv, terminal);
	} catch (error) {
		if (error instanceof user_error.yo) terminal.stderr(`change-gate: ${error.message.replace(/[^\n\t]+/gu, visible.RK)}\n`);
		else terminal.stderr(`change-gate: this is a bug, please report it: ${error instanceof Error ? error.stack ?? error.message : String(error)}\n`);
		return 2;
	}
}
async function dispatch(argv, terminal) {
	const [name, ...rest] = argv;
	if (name === "help" && rest[0] !== void 0 && !rest[0].startsWith("-")) return dispatch([rest[0], "--help"], terminal);
	if (name === void 0 || [
		"--help",
		"-h",
		"help"
	].includes(name)) return help(name, terminal);
	if ([
		"--version",
		"-v",
		"version"
	].includes(name)) {
		const { version } = await __webpack_require__.e(27).then(__webpack_require__.bind(__webpack_require__, 7325));
		terminal.stdout(`${version}\n`);
		return 0;
	}
	const load = Object.hasOwn(commands, name) ? commands[name] : void 0;
	if (load === void 0) throw unknownCommand(name);
	const { command } = await load();
	const args = readArguments(command, rest);
	if (args.flag("help")) {
		terminal.stdout(commandHelp(command));
		return 0;
	}
	return command.run(args, terminal);
}
function unknownCommand(name) {
	if (!name.startsWith("-")) return new commands_command.kp(`unknown command “${name}”${didYouMean(name, Object.keys(commands))} See change-gate --help`);
	const similar = didYouMean(name.replace(/^-+/, ""), ["help", "version"], "--");
	const known = similar === "." ? ": the command comes first, change-gate COMMAND [options]." : similar;
	return new commands_command.kp(`${name} stands where a command should${known} See change-gate --help`);
}
async function help(asked, terminal) {
	const about = await Promise.all(Object.values(commands).map(async (load) => (await load()).command));
	(asked === void 0 ? terminal.stderr : terminal.stdout)(generalHelp(about));
	return asked === void 0 ? 2 : 0;
}
}),
2210: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	CN: () => freeze,
	kp: () => _user_error_js__WEBPACK_IMPORTED_MODULE_0__.kp,
	sh: () => common
});
var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2630);
const common = {
	json: {
		type: "boolean",
		about: "print JSON instead of text"
	},
	policy: {
		type: "string",
		value: "FILE",
		about: "a policy file; default: the built-in policy"
	},
	at: {
		type: "string",
		value: "INSTANT",
		takesEmpty: true,
		about: "judge as of this instant, e.g. 2026-11-27T15:00-06:00; default: now"
	}
};
const freeze = {
	type: "string",
	value: "REASON",
	takesEmpty: true,
	about: "judge as if everything were frozen for this reason; blank: nothing is"
};
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
}),
7325: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { version: () => version });
const { "rE": version } = { "rE": "0.1.0" };
})
};
export { id, ids, modules };
