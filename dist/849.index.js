// 849.index.js
const id = 849;
const ids = [849];
const modules = {
8859: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { c: () => LinkifyIt });
class LinkifyIt {}
}),
2702: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	H: () => writtenLines,
	wK: () => isPlaceholder
});
const invisible = /[\s\p{Z}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]+/gu;
const isVisible = (text) => text.replace(invisible, "") !== "";
function isTemplateText(text) {
	let depth = 0;
	let brackets = false;
	for (const character of text) if (character === "[") depth += 1;
	else if (character === "]" && depth > 0) {
		depth -= 1;
		brackets = true;
	} else if (depth === 0 && /[\p{L}\p{N}\]`]/u.test(character)) return false;
	return brackets && depth === 0;
}
const looseBox = /^\[[\s_]?\](?!\()/;
const isWritten = ({ bare }) => isVisible(bare) && !isTemplateText(bare) && !looseBox.test(bare.trim());
function writtenLines(lines) {
	if (isTemplateText(lines.map(({ bare }) => bare).join(" "))) return [];
	return dropEmptyTable(lines).filter(isWritten).map(({ text }) => text.trim());
}
const isDelimiterRow = (row) => row.includes("-") && /^[\s|:-]+$/.test(row);
function dropEmptyTable(lines) {
	const delimiter = lines.findIndex(({ bare }, index) => {
		const header = lines[index - 1]?.bare;
		return header?.includes("|") === true && isDelimiterRow(bare) && cells(header).length === cells(bare).length;
	});
	if (delimiter === -1) return lines;
	const rows = lines.slice(delimiter + 1).filter(isFilledRow);
	return lines.slice(0, rows.length === 0 ? delimiter - 1 : delimiter).concat(rows);
}
function isFilledRow({ bare }) {
	const [first = "", ...others] = cells(bare);
	return (others.length === 0 ? [first] : others).some((cell) => isWritten({
		text: cell,
		bare: cell
	}));
}
function cells(row) {
	const trimmed = row.trim();
	return trimmed.slice(trimmed.startsWith("|") ? 1 : 0, trimmed.length - (trimmed.endsWith("|") ? 1 : 0)).split("|");
}
const fillers = new Set([
	"na,n a,not applicable,not relevant,not needed,not required,none,nothing,nope,no,nil,null",
	"tbd,tba,tbc,todo,to do,to be done,to be determined,to be decided,to be defined,to be added",
	"wip,work in progress,pending,later,coming soon,fixme,x,xx,xxx,xxxx,placeholder,lorem ipsum",
	"same,same as above,as above,see above,see below,see title"
].flatMap((words) => words.split(",")));
const longestFiller = Math.max(...[...fillers].map((filler) => filler.length));
function isPlaceholder(content) {
	return content.split("\n").every((line) => {
		if (!isVisible(line) || isTemplateText(line)) return true;
		const words = line.replace(/[^\p{L}\p{N}\p{M}]+/gu, " ").trim();
		return words === "" || words.length <= longestFiller && fillers.has(words.normalize("NFKC").toLowerCase());
	});
}
}),
9544: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Uz: () => findTasks,
	jv: () => tickedTasks,
	rv: () => findSection,
	wK: () => _content_js__WEBPACK_IMPORTED_MODULE_1__.wK
});
var _normalize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4256);
var _content_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2702);
function findSection(body, names) {
	const wanted = new Set(names.map((name) => squash((0, _normalize_js__WEBPACK_IMPORTED_MODULE_0__.M)(name))));
	const named = preferUnfolded(body.sections.filter((section) => isIn(wanted, key(section, section.heading, _normalize_js__WEBPACK_IMPORTED_MODULE_0__.M))));
	const sections = [];
	for (const section of named) {
		const last = sections.at(-1);
		if (last?.end === void 0 || section.line >= last.end) sections.push(section);
	}
	const shown = sections.find(({ content }) => content !== "") ?? sections[0];
	if (shown === void 0) return void 0;
	return {
		heading: shown.heading,
		line: shown.line,
		content: sections.flatMap(({ content }) => content === "" ? [] : [content]).join("\n"),
		tasks: sections.flatMap(({ tasks }) => tasks)
	};
}
const note = /\s?[(:]|\s[-–—]+\s/u;
function findTasks(tasks, names) {
	const wanted = new Set(names.map((name) => squash((0, _normalize_js__WEBPACK_IMPORTED_MODULE_0__.L)(name))));
	return preferUnfolded(tasks.filter((task) => {
		if (task.struck) return false;
		if (isIn(wanted, key(task, task.text, _normalize_js__WEBPACK_IMPORTED_MODULE_0__.L))) return true;
		const at = note.exec(task.text)?.index ?? 0;
		return at > 0 && isIn(wanted, squash((0, _normalize_js__WEBPACK_IMPORTED_MODULE_0__.L)(task.text.slice(0, at))));
	}));
}
const squash = (name) => name.replaceAll(" ", "");
const isIn = (wanted, name) => name !== "" && wanted.has(name);
const known = new WeakMap();
function key(item, text, normalize) {
	const name = known.get(item) ?? squash(normalize(text));
	known.set(item, name);
	return name;
}
function preferUnfolded(items) {
	const unfolded = items.filter((item) => !item.folded);
	return unfolded.length > 0 ? unfolded : items;
}
function tickedTasks(section) {
	return section?.tasks.filter((task) => task.checked && !task.struck) ?? [];
}
}),
622: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	S: () => readLines,
	w: () => plainText
});
var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8578);
function readLines(source, references = {}) {
	const page = new Page();
	for (const token of (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.O3)(source, references)) page.add(token);
	return page.finish();
}
const mediaTag = /^<(?:img|video|audio)\b/i;
const breakTag = /^<br\b/i;
class Page {
	#lines = [];
	#text = "";
	#bare = "";
	#link;
	add(token) {
		const { type, content } = token;
		if (type === "text" || type === "text_special") this.#write(content);
		else if (type === "code_inline") this.#write(content, `\`${content}\``);
		else if (type === "image") this.#write(`![${content}](${attribute(token, "src")})`);
		else if (type === "softbreak" || type === "hardbreak") this.#endLine();
		else if (type === "link_open") this.#link = {
			shown: "",
			target: token.info === "auto" ? "" : attribute(token, "href")
		};
		else if (type === "link_close") this.#closeLink();
		else if (type === "html_inline") this.#readTag(content);
	}
	finish() {
		this.#endLine();
		return this.#lines;
	}
	#write(text, bare = text) {
		this.#text += text;
		this.#bare += bare;
		if (this.#link !== void 0) this.#link.shown += text;
	}
	#readTag(tag) {
		if (breakTag.test(tag)) this.#endLine();
		else if (mediaTag.test(tag)) this.#write(tag);
	}
	#closeLink() {
		const { shown = "", target = "" } = this.#link ?? {};
		this.#link = void 0;
		if (shown.trim() !== "" && target !== "" && target !== shown) this.#write(` <${target}>`, "");
	}
	#endLine() {
		this.#lines.push({
			text: this.#text,
			bare: this.#bare
		});
		this.#text = "";
		this.#bare = "";
	}
}
const textual = new Set([
	"text",
	"text_special",
	"code_inline",
	"image"
]);
function plainText(source, references = {}) {
	let text = "";
	let depth = 0;
	let struck = false;
	let standing = false;
	for (const { type, content } of (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.O3)(source, references)) {
		if (type === "s_open") depth += 1;
		if (type === "s_close") depth -= 1;
		if (type === "softbreak" || type === "hardbreak") text += " ";
		if (!textual.has(type)) continue;
		text += content;
		if (depth > 0) struck = true;
		else standing ||= content.trim() !== "";
	}
	return {
		text: text.replace(/\s+/g, " ").trim(),
		struck: struck && !standing
	};
}
function attribute(token, name) {
	return String(token.attrs?.find(([key]) => key === name)?.[1] ?? "");
}
}),
8578: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	O3: () => inlineTokens,
	Sm: () => decodeEntities,
	v_: () => readBlocks
});
var markdown_it__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7108);
const deepest = 24;
const markdown = new markdown_it__WEBPACK_IMPORTED_MODULE_0__.A({
	html: true,
	maxNesting: 28
});
markdown.core.ruler.enableOnly([
	"normalize",
	"block",
	"strip_references"
]);
markdown.block.ruler.disable("table");
markdown.block.ruler.before("code", "too-deep", (state, startLine, _endLine, silent) => {
	if (silent || state.level < deepest) return false;
	state.line = startLine + 1;
	return true;
});
function readBlocks(source) {
	const references = {};
	return {
		tokens: markdown.parse(source, references),
		references
	};
}
function inlineTokens(source, references) {
	const tokens = [];
	markdown.inline.parse(source, markdown, references, tokens);
	return tokens;
}
const decodeEntities = (text) => markdown.utils.unescapeAll(text);
}),
4256: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	L: () => normalizeTask,
	M: () => normalizeHeading
});
var _inline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(622);
const longest = 300;
const markup = /[*_`~[<\\&]/;
const shortcode = /:[a-z0-9_+-]{1,50}:/gi;
const emoji = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\u20E3/gu;
const ignorable = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}]/gu;
const numbering = /^(?:step\s+)?[(#§]?\s?(?:\p{Nd}{1,4}(?:\.\p{Nd}{1,4}){0,5}[.):\]-]{0,2}|(?:[a-z]|[ivx]{1,5})[.)])\s+/u;
const noteBefore = /^[([][^()[\]]{1,40}[)\]]\s*(?=\p{L})/u;
const inWordDash = /(?<=[\p{L}\p{N}])[-\u2010\u2011](?=[\p{L}\p{N}])/gu;
const apostrophe = /['’‘`´]/g;
const separators = /[^\p{L}\p{N}\p{M}]+/gu;
function normalizeHeading(text) {
	let name = text.slice(0, longest).replace(/^\s{0,3}#{1,6}\s/, "");
	if (markup.test(name)) name = (0, _inline_js__WEBPACK_IMPORTED_MODULE_0__.w)(name).text;
	name = name.replace(shortcode, " ").replace(emoji, " ").replace(ignorable, "").normalize("NFKC").toLowerCase().replace(/^[^\p{L}\p{N}([#§]+/u, "").trim();
	name = withoutNote((name.replace(numbering, "") || name).replace(noteBefore, ""));
	return name.replace(/&/g, " and ").replace(inWordDash, "").replace(apostrophe, "").replace(separators, " ").trim().normalize();
}
const normalizeTask = (text) => normalizeHeading(text);
function withoutNote(name) {
	let rest = name;
	for (let notes = 0; notes < 3; notes += 1) {
		const end = rest.replace(/[\s:.,;!?*#-]{1,50}$/, "");
		const start = end.endsWith(")") ? end.lastIndexOf("(") : end.endsWith("]") ? end.lastIndexOf("[") : -1;
		if (start <= 0 || end.slice(0, start).trim() === "") return rest;
		rest = end.slice(0, start);
	}
	return rest;
}
}),
2093: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { O: () => parseBody });
var content = __webpack_require__(2702);
var markdown = __webpack_require__(8578);
const tagStart = /<(?:(\/?)([a-z][a-z0-9-]*)|(!--)|[!?/])/gi;
const tagStep = />|=\s*(["'])/g;
const media = new Set([
	"img",
	"video",
	"audio"
]);
const labels = new Set([
	"summary",
	"h1",
	"h2",
	"h3",
	"h4",
	"h5",
	"h6"
]);
const containers = new Set(["details", "blockquote"]);
const withinLine = new Set("a abbr audio b code del em font i img ins kbd picture q s samp small span strike strong sub sup tt u var video".split(" "));
const mostOpen = 50;
class HtmlReader {
	hidden = false;
	#open = [];
	get folds() {
		return this.#open.filter(({ name }) => name === "details").length;
	}
	get quoted() {
		return this.#open.some(({ name }) => name === "blockquote");
	}
	reach(level) {
		while ((this.#open.at(-1)?.level ?? 0) > level) this.#open.pop();
	}
	read(html, level) {
		const shown = {
			text: "",
			folds: []
		};
		let inLabel = false;
		let at = this.hidden ? this.#endOfComment(html, 0) : 0;
		while (at < html.length) {
			tagStart.lastIndex = at;
			const tag = tagStart.exec(html);
			if (!inLabel) shown.text += (0, markdown.Sm)(html.slice(at, tag?.index));
			if (tag === null) break;
			const [whole, slash, name, comment] = tag;
			if (comment !== void 0) {
				at = this.#endOfComment(html, tag.index + 2);
				continue;
			}
			at = endOfTag(html, tag.index + whole.length);
			if (name === void 0) continue;
			const element = name.toLowerCase();
			const closes = slash === "/";
			if (labels.has(element)) inLabel = !closes;
			if (!inLabel) shown.text += trace(element, closes, html.slice(tag.index, at));
			if (containers.has(element)) shown.folds.push(this.#container(element, closes, level));
		}
		return shown;
	}
	#endOfComment(html, from) {
		const end = html.indexOf("-->", from);
		this.hidden = end === -1;
		return this.hidden ? html.length : end + 3;
	}
	#container(name, closes, level) {
		const opener = this.#open.findLastIndex((each) => each.name === name);
		if (!closes && this.#open.length < mostOpen) this.#open.push({
			name,
			level
		});
		if (closes && opener !== -1) this.#open.length = opener;
		return this.folds;
	}
}
function trace(element, closes, tag) {
	if (media.has(element)) return closes ? "" : tag;
	return withinLine.has(element) ? "" : "\n";
}
function endOfTag(html, from) {
	let at = from;
	for (;;) {
		tagStep.lastIndex = at;
		const step = tagStep.exec(html);
		if (step === null) return html.length;
		at = tagStep.lastIndex;
		const [, quote] = step;
		if (quote === void 0) return at;
		const end = html.indexOf(quote, at);
		if (end === -1) return html.length;
		at = end + 1;
	}
}
var inline = __webpack_require__(622);
const deepestFold = 3;
class Outline {
	#pieces = [];
	#tasks = [];
	#sections = [];
	#open = [];
	#floors = [];
	#lead;
	get folded() {
		return this.#floors.length > 0;
	}
	heading(heading, level, line) {
		const floor = this.#floors.at(-1) ?? 0;
		while (this.#open.length > floor && (this.#open.at(-1)?.level ?? 0) >= level) this.#close(line);
		if (!this.folded) this.#lead ??= this.#pieces.length;
		const draft = {
			heading,
			level,
			line,
			folded: this.folded,
			pieces: [this.#pieces.length, this.#pieces.length],
			tasks: [this.#tasks.length, this.#tasks.length],
			end: line
		};
		this.#sections.push(draft);
		this.#open.push(draft);
	}
	write(text) {
		if (text !== "") this.#pieces.push(text);
	}
	task(task) {
		this.#tasks.push(this.folded ? {
			...task,
			folded: true
		} : task);
	}
	fold(depth, line) {
		while (this.#floors.length < Math.min(depth, deepestFold)) this.#floors.push(this.#open.length);
		while (this.#floors.length > depth) {
			const floor = this.#floors.pop() ?? 0;
			while (this.#open.length > floor) this.#close(line);
		}
	}
	finish(end) {
		this.fold(0, end);
		while (this.#open.length > 0) this.#close(end);
		return {
			sections: this.#sections.map((draft) => {
				const { heading, level, line, end, folded } = draft;
				return {
					heading,
					level,
					line,
					content: this.#pieces.slice(...draft.pieces).join("\n"),
					tasks: this.#tasks.slice(...draft.tasks),
					end,
					...folded ? { folded } : {}
				};
			}),
			tasks: this.#tasks,
			lead: this.#pieces.slice(0, this.#lead).join("\n")
		};
	}
	#close(line) {
		const draft = this.#open.pop();
		if (draft === void 0) return;
		draft.pieces[1] = this.#pieces.length;
		draft.tasks[1] = this.#tasks.length;
		draft.end = line;
	}
}
function parseBody(markdown) {
	const source = (markdown ?? "").replace(/^\uFEFF/, "");
	return new BodyReader(source).read();
}
const box = /^\[([\sxX])\](?=\s)/;
class BodyReader {
	#blocks;
	#lines;
	#outline = new Outline();
	#html = new HtmlReader();
	#quotes = 0;
	constructor(source) {
		this.#blocks = (0, markdown.v_)(source);
		this.#lines = source.split(/\r\n?|\n/);
	}
	read() {
		for (const [index, token] of this.#blocks.tokens.entries()) {
			if (token.type === "blockquote_open") this.#quotes += 1;
			if (token.type === "blockquote_close") this.#quotes -= 1;
			if (token.nesting >= 0 && token.type !== "inline") {
				this.#html.reach(token.level);
				this.#outline.fold(this.#html.folds, lineOf(token));
			}
			if (token.type === "html_block") this.#readHtml(token);
			else if (!this.#html.hidden) this.#readLeaf(token, index);
		}
		return this.#outline.finish(this.#lines.length + 1);
	}
	#readHtml(token) {
		const { text, folds } = this.#html.read(token.content, token.level);
		const lines = text.split("\n").map((line) => ({
			text: line,
			bare: line
		}));
		this.#outline.write((0, content.H)(lines).join("\n"));
		for (const depth of folds) this.#outline.fold(depth, lineOf(token));
	}
	#readLeaf(token, index) {
		if (token.type === "fence" || token.type === "code_block") {
			if (token.content.trim() !== "") this.#outline.write(token.content.replace(/\n$/, ""));
		} else if (token.type === "inline") {
			const { tokens } = this.#blocks;
			const opener = tokens[index - 1];
			if (opener?.type === "heading_open") this.#readHeading(opener, token);
			else if (tokens[index - 2]?.type === "list_item_open" && !this.#quoted) this.#readItem(token);
			else this.#outline.write(this.#written(token.content));
		}
	}
	get #quoted() {
		return this.#quotes > 0 || this.#html.quoted;
	}
	#readHeading(opener, { content }) {
		if (opener.level > 0 || this.#quoted) return;
		const { text } = (0, inline.w)(content, this.#blocks.references);
		this.#outline.heading(text, Number(opener.tag.slice(1)), lineOf(opener));
	}
	#readItem(token) {
		const own = token.content.split("\n");
		const first = lineOf(token);
		const below = own.findIndex((_, index) => index > 0 && /^[^\s>]/.test(this.#lines[first - 1 + index] ?? ""));
		const label = own.slice(0, below === -1 ? own.length : below).join("\n");
		const [marker, mark] = box.exec(label) ?? [];
		if (marker === void 0 || mark === void 0 || this.#isReference(mark)) {
			this.#outline.write(this.#written(token.content));
			return;
		}
		const checked = mark === "x" || mark === "X";
		const { text, struck } = (0, inline.w)(label.slice(marker.length), this.#blocks.references);
		if (text !== "") {
			this.#outline.task({
				text,
				checked,
				line: first,
				...struck ? { struck } : {}
			});
			if (checked) this.#outline.write(`[x] ${text}`);
		}
		if (below !== -1) this.#outline.write(this.#written(own.slice(below).join("\n")));
	}
	#isReference(mark) {
		return Object.hasOwn(this.#blocks.references.references ?? {}, mark.toUpperCase());
	}
	#written(source) {
		return (0, content.H)((0, inline.S)(source, this.#blocks.references)).join("\n");
	}
}
const lineOf = (token) => (token.map?.[0] ?? 0) + 1;
}),
9157: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { d: () => createCalendar });
var days = __webpack_require__(2230);
var calendar_freezes = __webpack_require__(4029);
var holidays = __webpack_require__(4496);
var hours = __webpack_require__(2102);
var calendar_zone = __webpack_require__(2967);
const horizon = 366 * days.d_;
const earliest = Date.UTC(1e3, 0, 1);
const latest = Date.UTC(9e3, 0, 1);
function createCalendar(policy, options = {}) {
	const zone = (0, calendar_zone.kE)(policy.calendar.timezone);
	const frozen = options.freeze?.trim() ?? "";
	const freezes = (0, calendar_freezes.Ds)(policy.freezes, zone);
	const endsOfFreezes = freezes.flatMap(({ from, to }) => [from, to]);
	const week = (0, hours.dU)(policy.calendar.hours);
	const cutoff = (0, hours.a4)(policy.calendar.fridayCutoff);
	const holidayOn = (0, holidays.X)(policy.calendar.holidays);
	const turns = new Map();
	function closureAt(instant, offset) {
		const local = instant + offset;
		const day = Math.floor(local / days.d_);
		const time = local - day * days.d_;
		const weekday = (0, days.Up)(day);
		const hours = week[weekday];
		if (!hours) return {
			reason: "weekend",
			name: closedWeekdays[weekday] ?? null
		};
		const holiday = holidayOn(day);
		if (holiday !== null) return {
			reason: "holiday",
			name: holiday
		};
		if (time < hours.start) return {
			reason: "before-hours",
			name: null
		};
		if (weekday === days.QA && cutoff !== null && time >= cutoff) return {
			reason: "friday-cutoff",
			name: null
		};
		if (time >= hours.end) return {
			reason: "after-hours",
			name: null
		};
		return frozenAt(instant);
	}
	function frozenAt(instant) {
		if (frozen !== "") return {
			reason: "freeze",
			name: frozen
		};
		const freeze = freezes.find(({ from, to }) => from <= instant && instant < to);
		return freeze === void 0 ? null : {
			reason: "freeze",
			name: freeze.reason
		};
	}
	function timesOf(day) {
		const weekday = (0, days.Up)(day);
		const hours = week[weekday];
		return [
			0,
			...hours ? [hours.start, hours.end] : [],
			...weekday === days.QA && cutoff !== null ? [cutoff] : []
		];
	}
	function turnsOf(utcDay) {
		const known = turns.get(utcDay);
		if (known !== void 0) return known;
		const found = zone.spansOf(utcDay).flatMap(({ start, end, offset }) => {
			return [start, ...[...daysBetween(start + offset, end + offset).flatMap((day) => timesOf(day).map((time) => day * days.d_ + time - offset)), ...endsOfFreezes].filter((instant) => start < instant && instant < end).sort((one, other) => one - other)].map((at) => ({
				at,
				open: closureAt(at, offset) === null
			}));
		});
		turns.set(utcDay, found);
		return found;
	}
	function changeAfter(instant, open) {
		const end = instant + horizon;
		for (let day = Math.floor(instant / days.d_); day * days.d_ <= end; day += 1) {
			const change = turnsOf(day).find((turn) => turn.at > instant && turn.open !== open);
			if (change !== void 0) return change.at <= end ? change.at : null;
		}
		return null;
	}
	function beginOf(instant, open) {
		const end = instant - horizon;
		let begin = instant;
		for (let day = Math.floor(instant / days.d_); (day + 1) * days.d_ >= end; day -= 1) for (const turn of turnsOf(day).toReversed()) {
			if (turn.at > instant) continue;
			if (turn.open !== open) return begin >= end ? begin : null;
			begin = turn.at;
		}
		return null;
	}
	const neverOpens = week.every((hours) => hours === null);
	return {
		timezone: zone.timezone,
		stateAt(at) {
			const instant = at.getTime();
			if (!(instant >= earliest && instant < latest)) throw new RangeError("expected an instant of the years 1000 to 8999");
			const closure = closureAt(instant, zone.offsetAt(instant));
			const open = closure === null;
			const endless = neverOpens || frozen !== "";
			const change = endless ? null : dateOrNull(changeAfter(instant, open));
			return {
				at: new Date(instant),
				open,
				reason: closure?.reason ?? null,
				name: closure?.name ?? null,
				since: endless ? null : dateOrNull(beginOf(instant, open)),
				nextOpen: open ? new Date(instant) : change,
				nextChange: change,
				...frozen === "" ? {} : { frozen }
			};
		}
	};
}
function daysBetween(start, end) {
	const first = Math.floor(start / days.d_);
	return Array.from({ length: Math.ceil(end / days.d_) - first }, (_, index) => first + index);
}
function dateOrNull(instant) {
	return instant === null ? null : new Date(instant);
}
const closedWeekdays = [
	"Sunday",
	"Monday",
	"Tuesday",
	"Wednesday",
	"Thursday",
	"Friday",
	"Saturday"
].map((weekday, number) => number === days.jt || number === days.og ? null : `Closed on ${weekday}s`);
}),
2230: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
6158: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	EH: () => explainClosed,
	KS: () => formatShort,
	a3: () => formatDuration,
	om: () => formatRelative,
	r4: () => formatInstant
});
var _days_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2230);
var _zone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2967);
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
	if (at.getTime() - since.getTime() >= 6 * _days_js__WEBPACK_IMPORTED_MODULE_1__.d_) return ` since ${formatInstant(since, timezone, at)}`;
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
		weekday: weekdayNames[(0, _days_js__WEBPACK_IMPORTED_MODULE_1__.Up)(Math.floor(local / _days_js__WEBPACK_IMPORTED_MODULE_1__.d_))] ?? "",
		time: shown.toISOString().slice(11, 16)
	};
}
function zoneName(at, zone) {
	return (comesTwice(at, zone) ? null : abbreviation(intlName("en-US", "shortGeneric", at, zone))) ?? abbreviation(intlName("en-US", "short", at, zone)) ?? intlName("en-GB", "short", at, zone);
}
function abbreviation(name) {
	return /^[A-Z]{2,5}$/.test(name) ? name : null;
}
function comesTwice(at, zone) {
	const local = at.getTime() + zone.offsetAt(at.getTime());
	return (0, _zone_js__WEBPACK_IMPORTED_MODULE_0__.G6)(zone, local) !== (0, _zone_js__WEBPACK_IMPORTED_MODULE_0__.KO)(zone, local);
}
const formatters = new Map();
function intlName(locale, style, at, { timezone }) {
	const key = `${locale} ${style} ${timezone}`;
	const formatter = formatters.get(key) ?? new Intl.DateTimeFormat(locale, {
		timeZone: timezone,
		timeZoneName: style
	});
	formatters.set(key, formatter);
	return formatter.formatToParts(at).find(({ type }) => type === "timeZoneName")?.value ?? timezone;
}
}),
4029: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	$c: () => readBound,
	Ds: () => readFreezes,
	GH: () => startOf,
	aJ: () => isShown,
	pJ: () => endOf
});
var date_fns_tz_fromZonedTime__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8897);
var _days_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2230);
var _zone_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2967);
const form = /^(\d{4}-\d{2}-\d{2})(?:(T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,3})?)?)(Z|[+-](?:0\d|1[0-4]):[0-5]\d)?)?$/;
function readBound(text) {
	const match = form.exec(text);
	const day = match === null ? null : (0, _days_js__WEBPACK_IMPORTED_MODULE_2__.h2)(match[1] ?? "");
	if (match === null || day === null) return null;
	if (match[3] !== void 0) return {
		kind: "instant",
		text,
		instant: Date.parse(text)
	};
	if (match[2] === void 0) return {
		kind: "date",
		text,
		local: day * _days_js__WEBPACK_IMPORTED_MODULE_2__.d_
	};
	return {
		kind: "local",
		text,
		local: Date.parse(`${text}Z`)
	};
}
function startOf(bound, zone) {
	if (bound.kind === "instant") return bound.instant;
	return plainInstant(bound, zone) ?? (0, _zone_js__WEBPACK_IMPORTED_MODULE_1__.G6)(zone, bound.local);
}
function endOf(bound, zone) {
	if (bound.kind === "instant") return bound.instant;
	if (bound.kind === "date") return (0, _zone_js__WEBPACK_IMPORTED_MODULE_1__.KO)(zone, bound.local + _days_js__WEBPACK_IMPORTED_MODULE_2__.d_);
	return plainInstant(bound, zone) ?? (0, _zone_js__WEBPACK_IMPORTED_MODULE_1__.KO)(zone, bound.local);
}
function isShown(bound, zone) {
	if (bound.kind === "instant") return true;
	const first = (0, _zone_js__WEBPACK_IMPORTED_MODULE_1__.G6)(zone, bound.local);
	const shown = first + zone.offsetAt(first);
	return bound.kind === "date" ? shown < bound.local + _days_js__WEBPACK_IMPORTED_MODULE_2__.d_ : shown === bound.local;
}
function readFreezes(freezes, zone) {
	return freezes.map(({ from, to, reason }) => {
		const start = readBound(from);
		const end = readBound(to);
		if (start === null || end === null) throw new RangeError(`cannot read the freeze from "${from}" to "${to}"`);
		return {
			from: startOf(start, zone),
			to: endOf(end, zone),
			reason
		};
	});
}
function plainInstant(bound, zone) {
	if (bound.kind === "date") return null;
	const instant = (0, date_fns_tz_fromZonedTime__WEBPACK_IMPORTED_MODULE_0__.u)(bound.text, zone.timezone).getTime();
	return zone.offsetAt(instant - _days_js__WEBPACK_IMPORTED_MODULE_2__.d_) === zone.offsetAt(instant + _days_js__WEBPACK_IMPORTED_MODULE_2__.d_) ? instant : null;
}
}),
4496: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { X: () => holidayNames });
var _days_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2230);
const fixed = [
	{
		month: 1,
		day: 1,
		name: "New Year's Day"
	},
	{
		month: 6,
		day: 19,
		name: "Juneteenth National Independence Day"
	},
	{
		month: 7,
		day: 4,
		name: "Independence Day"
	},
	{
		month: 11,
		day: 11,
		name: "Veterans Day"
	},
	{
		month: 12,
		day: 25,
		name: "Christmas Day"
	}
];
const counted = [
	{
		month: 1,
		nth: 3,
		weekday: _days_js__WEBPACK_IMPORTED_MODULE_0__.nD,
		name: "Birthday of Martin Luther King, Jr."
	},
	{
		month: 2,
		nth: 3,
		weekday: _days_js__WEBPACK_IMPORTED_MODULE_0__.nD,
		name: "Washington's Birthday"
	},
	{
		month: 9,
		nth: 1,
		weekday: _days_js__WEBPACK_IMPORTED_MODULE_0__.nD,
		name: "Labor Day"
	},
	{
		month: 10,
		nth: 2,
		weekday: _days_js__WEBPACK_IMPORTED_MODULE_0__.nD,
		name: "Columbus Day"
	},
	{
		month: 11,
		nth: 4,
		weekday: _days_js__WEBPACK_IMPORTED_MODULE_0__.LW,
		name: "Thanksgiving Day"
	}
];
function holidaysOf(year) {
	return [
		...counted.map(({ month, nth, weekday, name }) => ({
			day: nthWeekday(year, month, nth, weekday),
			name
		})),
		{
			day: lastMondayOfMay(year),
			name: "Memorial Day"
		},
		...[...fixed, {
			month: 13,
			day: 1,
			name: "New Year's Day"
		}].map(({ month, day, name }) => observed((0, _days_js__WEBPACK_IMPORTED_MODULE_0__.U$)(year, month, day), name))
	].filter(({ day }) => (0, _days_js__WEBPACK_IMPORTED_MODULE_0__.lY)(day) === year).sort((one, other) => one.day - other.day).map(({ day, name }) => ({
		date: (0, _days_js__WEBPACK_IMPORTED_MODULE_0__.Ml)(day),
		name
	}));
}
function observed(day, name) {
	if ((0, _days_js__WEBPACK_IMPORTED_MODULE_0__.Up)(day) === _days_js__WEBPACK_IMPORTED_MODULE_0__.og) return {
		day: day - 1,
		name: `${name} (observed)`
	};
	if ((0, _days_js__WEBPACK_IMPORTED_MODULE_0__.Up)(day) === _days_js__WEBPACK_IMPORTED_MODULE_0__.jt) return {
		day: day + 1,
		name: `${name} (observed)`
	};
	return {
		day,
		name
	};
}
function nthWeekday(year, month, nth, weekday) {
	const first = (0, _days_js__WEBPACK_IMPORTED_MODULE_0__.U$)(year, month, 1);
	return first + (weekday - (0, _days_js__WEBPACK_IMPORTED_MODULE_0__.Up)(first) + 7) % 7 + (nth - 1) * 7;
}
function lastMondayOfMay(year) {
	const last = (0, _days_js__WEBPACK_IMPORTED_MODULE_0__.U$)(year, 5, 31);
	return last - ((0, _days_js__WEBPACK_IMPORTED_MODULE_0__.Up)(last) - _days_js__WEBPACK_IMPORTED_MODULE_0__.nD + 7) % 7;
}
function holidayNames({ calendar, add, remove }) {
	const added = new Map(add.map(({ date, name }) => [existing(date), name]));
	const removed = new Set(remove);
	const federal = new Map();
	const namesOf = (year) => {
		const known = federal.get(year);
		if (known !== void 0) return known;
		const names = new Map(holidaysOf(year).map(({ date, name }) => [date, name]));
		federal.set(year, names);
		return names;
	};
	return (day) => {
		const own = added.get(day);
		if (own !== void 0) return own;
		if (calendar === "none") return null;
		const date = (0, _days_js__WEBPACK_IMPORTED_MODULE_0__.Ml)(day);
		return removed.has(date) ? null : namesOf((0, _days_js__WEBPACK_IMPORTED_MODULE_0__.lY)(day)).get(date) ?? null;
	};
}
function existing(date) {
	const day = (0, _days_js__WEBPACK_IMPORTED_MODULE_0__.h2)(date);
	if (day === null) throw new RangeError(`there is no day ${date}`);
	return day;
}
}),
2102: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	a4: () => readCutoff,
	dU: () => readWeek,
	i2: () => readHours
});
var _days_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2230);
const MINUTE = 6e4;
function readTime(text) {
	const match = /^(\d{2}):(\d{2})$/.exec(text);
	if (match === null) return null;
	const minutes = Number(match[1]) * 60 + Number(match[2]);
	return Number(match[2]) < 60 && minutes <= 1440 ? minutes * MINUTE : null;
}
function readHours(text) {
	const [from = "", to = "", ...rest] = text.split("-");
	const start = readTime(from);
	const end = readTime(to);
	return start === null || end === null || rest.length > 0 ? null : {
		start,
		end
	};
}
function readWeek(hours) {
	return _days_js__WEBPACK_IMPORTED_MODULE_0__.mx.map((weekday) => {
		const text = hours[weekday];
		if (text === "closed") return null;
		const read = readHours(text);
		if (read === null || read.end <= read.start) throw new RangeError(`cannot read the hours "${text}" of ${weekday}`);
		return read;
	});
}
function readCutoff(text) {
	const time = readTime(text);
	if (time === null && text !== "off") throw new RangeError(`cannot read the Friday cut-off "${text}"`);
	return time;
}
}),
2967: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	G6: () => firstReaching,
	KJ: () => isTimezone,
	KO: () => lastReaching,
	kE: () => zoneOf
});
var _days_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2230);
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
	const day = Math.floor(local / _days_js__WEBPACK_IMPORTED_MODULE_0__.d_);
	return [
		-2,
		-1,
		0,
		1,
		2
	].flatMap((away) => zone.spansOf(day + away));
}
function createZone(timezone) {
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
	const offsets = new Map();
	const days = new Map();
	function offsetOf(utcDay) {
		const known = offsets.get(utcDay);
		if (known !== void 0) return known;
		const offset = readOffset(clock, utcDay * _days_js__WEBPACK_IMPORTED_MODULE_0__.d_);
		offsets.set(utcDay, offset);
		return offset;
	}
	function readSpans(utcDay) {
		const end = (utcDay + 1) * _days_js__WEBPACK_IMPORTED_MODULE_0__.d_;
		const last = offsetOf(utcDay + 1);
		const spans = [];
		let start = utcDay * _days_js__WEBPACK_IMPORTED_MODULE_0__.d_;
		let offset = offsetOf(utcDay);
		while (offset !== last) {
			const change = firstChange(clock, start, end, offset);
			spans.push({
				start,
				end: change,
				offset
			});
			start = change;
			offset = readOffset(clock, change);
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
			const span = spansOf(Math.floor(instant / _days_js__WEBPACK_IMPORTED_MODULE_0__.d_)).find(({ end }) => instant < end);
			if (span === void 0) throw new RangeError(`no offset is known at ${instant} in ${timezone}`);
			return span.offset;
		}
	};
}
function firstChange(clock, start, end, offset) {
	let before = start / 1e3;
	let after = end / 1e3;
	while (after - before > 1) {
		const middle = Math.floor((before + after) / 2);
		if (readOffset(clock, middle * 1e3) === offset) before = middle;
		else after = middle;
	}
	return after * 1e3;
}
function readOffset(clock, instant) {
	const read = {};
	for (const { type, value } of clock.formatToParts(instant)) read[type] = Number(value);
	const { year = NaN, month = NaN, day, hour, minute, second } = read;
	return Date.UTC(year, month - 1, day, hour, minute, second) - instant;
}
}),
7760: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	LO: () => missing,
	TM: () => isListFact,
	gt: () => listFacts,
	hO: () => factNames
});
const listFacts = [
	"files",
	"commits",
	"reviews",
	"threads",
	"checks",
	"labelEvents"
];
function missing(change, fact) {
	if (change[fact] === void 0) return "not read";
	const total = isListFact(fact) ? change.totals?.[fact] : void 0;
	const read = isListFact(fact) ? change[fact]?.length : void 0;
	return total !== void 0 && read !== void 0 && read < total ? "truncated" : null;
}
function isListFact(fact) {
	return listFacts.some((each) => each === fact);
}
const factNames = {
	title: "title",
	body: "description",
	files: "changed files",
	commits: "commits",
	reviews: "reviews",
	threads: "review threads",
	checks: "checks",
	labelEvents: "label history"
};
}),
2434: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	G: () => gate,
	g: () => byNames
});
var _policy_places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5101);
const gate = "gate";
function byNames(policy) {
	const known = new WeakMap();
	return (find) => {
		const shown = known.get(find) ?? byName(policy, find);
		known.set(find, shown);
		return shown;
	};
}
function byName({ areas, major, standard, tests }, find) {
	const kinds = standard.flatMap(([id, kind]) => {
		const match = matchOf(find, kind, [
			"categories",
			"standard",
			id
		], "standard");
		return match === null ? [] : [{
			kind,
			match: {
				...match,
				deploys: kind.deploys
			}
		}];
	});
	const ofGate = areas.some(([id, area]) => id === gate && find(area) !== null);
	const inert = kinds.find(({ kind }) => isInert(kind))?.match;
	const test = find(tests);
	const testFrom = () => (0, _policy_places_js__WEBPACK_IMPORTED_MODULE_0__.V)(tests, [
		"categories",
		"tests",
		"paths",
		tests.paths.indexOf(test ?? "")
	]);
	return {
		inert: ofGate ? null : inert !== void 0 ? {
			category: "standard",
			standard: inert
		} : test !== null ? {
			category: null,
			test,
			testFrom: testFrom()
		} : null,
		areas: areas.flatMap(([id, area]) => matchOf(find, area, ["areas", id], area.category) ?? []),
		major: major.flatMap(([id, kind]) => {
			const match = matchOf(find, kind, [
				"categories",
				"major",
				id
			], "major");
			return match === null ? [] : [{
				kind,
				match
			}];
		}),
		standard: kinds.filter(({ kind }) => !isInert(kind))
	};
}
const isInert = ({ deploys, only, unless }) => !deploys && only === void 0 && unless === void 0;
function matchOf(find, kind, key, category) {
	const pattern = find(kind);
	if (pattern === null) return null;
	const from = (0, _policy_places_js__WEBPACK_IMPORTED_MODULE_0__.V)(kind, [
		...key,
		"paths",
		kind.paths.indexOf(pattern)
	]);
	return {
		id: key.at(-1) ?? "",
		title: kind.title,
		pattern,
		category,
		from
	};
}
}),
7150: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	LZ: () => categories,
	Yk: () => categoryTitles,
	L8: () => classify
});
var classify_declared = __webpack_require__(8511);
function fileReasons(views, category) {
	const because = (message, files) => ({
		category,
		source: "files",
		message,
		files
	});
	if (views.length === 0) return [because("No changed file is listed, so nothing shows that the change is routine", [])];
	const tests = views.flatMap(({ path, test, testFrom }) => test === null ? [] : [{
		path,
		pattern: test,
		...testFrom === void 0 ? {} : { from: testFrom }
	}]);
	const others = views.filter(({ test }) => test === null);
	if (category === "standard") return [...groups(others, ({ standard }) => standard === null ? [] : [standard]).map(({ title, files }) => because(`${title} ${isPlural(title) ? "are" : "is"} pre-approved`, files)), ...tests.length > 0 ? [because("Tests follow the files they come with", tests)] : []];
	const deciding = (matches) => matches.filter((match) => match.category === category);
	const kinds = groups(others, ({ major }) => deciding(major));
	const areas = groups(others, (view) => deciding(view.areas));
	const open = others.filter(({ category: own, areas: its, major }) => own === "normal" && its.length + major.length === 0);
	const explained = new Map();
	for (const { path, because: why } of category === "normal" ? others : []) if (why !== void 0) explained.set(why.message, [...explained.get(why.message) ?? [], {
		path,
		pattern: "",
		...why.cause
	}]);
	const unknown = open.filter(({ because: why }) => why === void 0);
	return [
		...kinds.map(({ title, files }) => because(`${title} are ${categoryTitles[category]}`, files)),
		...areas.map(({ title, files }) => because(`Changes in the area “${title}” are at least ${categoryTitles[category]}`, files)),
		...[...explained].map(([message, files]) => because(message, files)),
		...category === "normal" && unknown.length > 0 ? [because("No pattern of the policy calls these files routine (3.3)", unknown.map(({ path }) => ({
			path,
			pattern: ""
		})))] : [],
		...others.length === 0 ? [because("Tests alone are Normal", tests)] : []
	];
}
const isPlural = (title) => /[^s]s$/.test(title);
function groups(views, matchesOf) {
	const found = new Map();
	for (const view of views) for (const { id, title, pattern, from, line, token, why } of matchesOf(view)) {
		const group = found.get(id) ?? {
			id,
			title,
			files: []
		};
		found.set(id, group);
		const cause = {
			path: view.path,
			pattern
		};
		if (from !== void 0) cause.from = from;
		if (line !== void 0) cause.line = line;
		if (token !== void 0) cause.token = token;
		if (why !== void 0) cause.why = why;
		group.files.push(cause);
	}
	return [...found.values()];
}
var classify_views = __webpack_require__(3221);
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
function classify(change, body, policy) {
	const { views, notes } = (0, classify_views.d)(policy, change.files);
	const shown = highest(views.flatMap(({ category }) => category ?? []), "normal");
	const declared = (0, classify_declared.QV)(change.labels, body, policy.labels);
	const reasons = [...declared, ...fileReasons(views, shown)].sort((a, b) => rank(b.category) - rank(a.category));
	const least = highest([shown, ...declared.map((reason) => reason.category)], "normal");
	return {
		category: least,
		reasons: [...reasons, ...notes.map((note) => ({
			...note,
			category: least,
			source: "note"
		}))],
		areas: groups(views, (view) => view.areas).map(({ id, title, files }) => ({
			area: id,
			title,
			files
		})),
		deploys: views.length === 0 || views.some(({ standard }) => standard === null || standard.deploys),
		migrations: views.some(({ major }) => major.some(({ id }) => id === "database-migration")),
		documentationOnly: views.length > 0 && views.every(({ standard }) => standard?.id === "documentation")
	};
}
const rank = (category) => categories.indexOf(category);
function highest(of, none) {
	return of.reduce((best, next) => best === null || rank(next) > rank(best) ? next : best, null) ?? none;
}
}),
8511: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	QV: () => declaredReasons,
	bK: () => sameLabel,
	ny: () => typeOfChangeHeadings
});
var _body_find_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9544);
const typeOfChangeHeadings = [
	"Type of change",
	"Types of changes",
	"Change type",
	"Type",
	"Kind of change",
	"What type of PR is this"
];
const breaking = /\bbreaking\b/i;
const denied = /\b(?:non|no|not|without|isn[’']?t|never|nothing)\b[\s-]*(?:an?\s|any\s|\w+ing\s)?breaking/i;
function declaredReasons(labels, body, policy) {
	const declaring = (category) => {
		if (labels.length === 0) return [];
		const known = new Set(policy[category].map(comparable));
		return labels.filter((label) => known.has(comparable(label))).map((label) => ({
			category,
			source: "label",
			message: `The label “${label}” declares a ${category === "major" ? "Major" : "Normal"} change`,
			files: []
		}));
	};
	return [
		...isBreaking(body) ? [{
			category: "major",
			source: "box",
			message: "The box “Breaking change” is ticked, and breaking changes are Major",
			files: []
		}] : [],
		...declaring("major"),
		...declaring("normal")
	];
}
function isBreaking(body) {
	if (body.tasks.length === 0) return false;
	const section = (0, _body_find_js__WEBPACK_IMPORTED_MODULE_0__.rv)(body, typeOfChangeHeadings);
	return (section?.tasks ?? body.tasks.filter(({ folded }) => folded !== true)).some(({ checked, struck, text }) => {
		const name = text.slice(0, 300).replace(/\([^()]*\)/g, " ");
		const says = breaking.test(name) && !denied.test(name);
		return checked && struck !== true && says && (section !== void 0 || /^[^\p{L}]*breaking\s/iu.test(name));
	});
}
const sameLabel = (one, other) => comparable(one) === comparable(other);
function comparable(label) {
	return label.toLowerCase().normalize("NFKC").match(/[\p{L}\p{N}]+/gu)?.join("-") ?? "";
}
}),
5215: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Bk: () => emptySide,
	Ck: () => hiddenSection,
	mH: () => sameLines
});
const hiddenSection = "the patch does not show the section";
const emptySide = () => ({
	entries: [],
	facts: [],
	loose: [],
	edges: [],
	order: [],
	archives: []
});
const sameLines = (one, other) => one.length === other.length && one.every((line, index) => line === other[index]);
}),
4967: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Hs: () => hunksOf,
	eT: () => lineNumber,
	r0: () => wholeText
});
const header = /^@@ -(\d{1,9})(?:,(\d{1,9}))? \+(\d{1,9})(?:,(\d{1,9}))? @@ ?/;
const carriageReturn = 13;
function hunksOf(patch) {
	if (!patch?.startsWith("@@ ")) return null;
	const hunks = [];
	for (let start = 0; start <= patch.length;) {
		const next = patch.indexOf("\n", start);
		const end = next < 0 ? patch.length : next;
		const last = hunks.at(-1);
		if (patch.charAt(start) === "@") {
			const hunk = last?.isWhole() === false ? null : Counter.of(patch.slice(start, Math.min(end, start + 400)));
			if (hunk === null) return null;
			hunks.push(hunk);
		} else if (last?.take(patch, start, end) !== true) return null;
		start = end + 1;
	}
	return hunks.at(-1)?.isWhole() === true ? hunks : null;
}
class Counter {
	oldStart;
	newStart;
	heading;
	lines = [];
	old;
	new;
	oldEnd;
	newEnd;
	constructor(found) {
		const [whole, oldStart, oldCount = "1", newStart, newCount = "1"] = found;
		this.oldStart = Number(oldStart);
		this.newStart = Number(newStart);
		this.heading = found.input.slice(whole.length).trimEnd();
		this.old = this.oldStart + (oldCount === "0" ? 1 : 0);
		this.new = this.newStart + (newCount === "0" ? 1 : 0);
		this.oldEnd = this.old + Number(oldCount);
		this.newEnd = this.new + Number(newCount);
	}
	static of(line) {
		const found = header.exec(line);
		return found === null ? null : new Counter(found);
	}
	isWhole() {
		return this.old === this.oldEnd && this.new === this.newEnd;
	}
	take(patch, start, end) {
		const mark = patch.charAt(start);
		if (mark === "\\" || end === start && end === patch.length) return true;
		const bare = end === start;
		if (!bare && mark !== "+" && mark !== "-" && mark !== " ") return false;
		const hasReturn = end > start + 1 && patch.charCodeAt(end - 1) === carriageReturn;
		const text = bare ? "" : patch.slice(start + 1, hasReturn ? end - 1 : end);
		const [old, now] = [mark === "+" ? null : this.old++, mark === "-" ? null : this.new++];
		this.lines.push({
			mark: mark === "+" || mark === "-" ? mark : " ",
			text,
			old,
			new: now
		});
		return this.old <= this.oldEnd && this.new <= this.newEnd;
	}
}
function lineNumber({ mark, old, new: now }) {
	return mark === "-" ? old : now;
}
function wholeText(patch, side) {
	const hunks = hunksOf(patch);
	const [hunk] = hunks ?? [];
	if (hunk === void 0 || hunks?.length !== 1) return null;
	if ((side === "+" ? hunk.newStart : hunk.oldStart) !== 1 || hunk.lines.some(({ mark }) => mark !== side)) return null;
	return hunk.lines.map(({ text }) => text).join("\n");
}
}),
3387: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	W: () => pinsInDoubt,
	g: () => isClaimed
});
var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7398);
function pinsInDoubt(files) {
	const pins = (0, _read_js__WEBPACK_IMPORTED_MODULE_0__.gF)(files).changes.flatMap(({ path, name, to, pin, level }) => level === "patch" && pin !== void 0 && to !== null ? [{
		path,
		name,
		version: to,
		commit: pin
	}] : []);
	return [...new Map(pins.map((pin) => [JSON.stringify(pin), pin])).values()];
}
const isClaimed = ({ level, name, to, pin }, known) => level === "patch" && pin !== void 0 && !known.some((one) => one.matches === true && one.name === name && one.version === to && one.commit.toLowerCase() === pin.toLowerCase());
}),
7398: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Yh: () => isManifest,
	SK: () => manifestsInDoubt,
	bK: () => manifestsUnclear,
	gF: () => readDependencies
});
function imageOf(reference) {
	if (reference === "" || reference.length > 1e3 || /[\s"'`<>()\\]/.test(reference)) return null;
	const plain = reference.replaceAll(/\$\{[^{}]*\}/g, (variable) => "$".padEnd(variable.length, "_"));
	const at = plain.indexOf("@");
	const named = at < 0 ? plain : plain.slice(0, at);
	const colon = named.indexOf(":", named.lastIndexOf("/") + 1);
	const end = colon < 0 ? named.length : colon;
	if (end === 0) return null;
	return {
		name: reference.slice(0, end),
		tag: colon < 0 ? null : reference.slice(colon + 1, named.length),
		...at < 0 ? {} : { digest: reference.slice(at + 1) },
		end
	};
}
function statedImage(reference, column) {
	const image = imageOf(reference);
	if (image === null) return null;
	return {
		ecosystem: "docker",
		name: image.name,
		version: image.tag,
		...image.digest === void 0 ? {} : { pin: image.digest },
		spans: [[column + image.end, column + reference.length]],
		direct: true
	};
}
const nothing = { kind: "nothing" };
const mostOnLine = 50;
function together(known, meaning) {
	if (known?.kind !== "stated") return known?.kind === "other" && known.what === tooMany.what ? known : meaning;
	if (known.stated.length >= mostOnLine) return tooMany;
	const needsContents = known.needsContents === true || meaning.needsContents === true;
	return {
		...known,
		...meaning,
		needsContents,
		stated: [...known.stated, ...meaning.stated]
	};
}
const tooMany = {
	kind: "other",
	what: "a line of too many versions"
};
const other = (text) => ({
	kind: "other",
	what: excerpt(text)
});
function excerpt(text) {
	const start = text.slice(0, 400).trim();
	return start.length > 60 ? `${start.slice(0, 59)}…` : start;
}
const reach = 200;
function editOf(before, after) {
	const lines = [];
	let [old, now] = [0, 0];
	const remove = () => lines.push({
		mark: "-",
		text: before[old] ?? "",
		old: ++old,
		new: null
	});
	const add = () => lines.push({
		mark: "+",
		text: after[now] ?? "",
		old: null,
		new: ++now
	});
	while (old < before.length && now < after.length) {
		if (before[old] === after[now]) {
			lines.push({
				mark: " ",
				text: before[old] ?? "",
				old: ++old,
				new: ++now
			});
			continue;
		}
		const [removed, added] = nextCommon(before, after, old, now);
		for (let count = 0; count < removed; count++) remove();
		for (let count = 0; count < added; count++) add();
	}
	while (old < before.length) remove();
	while (now < after.length) add();
	return {
		oldStart: 1,
		newStart: 1,
		heading: "",
		lines
	};
}
function nextCommon(before, after, old, now) {
	const seen = new Map();
	const seenAfter = new Map();
	for (let ahead = 0; ahead < reach; ahead++) {
		const [one, other] = [before[old + ahead], after[now + ahead]];
		if (one !== void 0 && !seen.has(one)) seen.set(one, ahead);
		if (other !== void 0 && !seenAfter.has(other)) seenAfter.set(other, ahead);
		const inBefore = other === void 0 ? void 0 : seen.get(other);
		if (inBefore !== void 0) return [inBefore, ahead];
		const inAfter = one === void 0 ? void 0 : seenAfter.get(one);
		if (inAfter !== void 0) return [ahead, inAfter];
	}
	return [Math.min(reach, before.length - old), Math.min(reach, after.length - now)];
}
var patch_lines = __webpack_require__(4967);
function changedLines(manifest, interpret) {
	const [before, after] = [contentOf(manifest.before), contentOf(manifest.after)];
	const hunks = (0, patch_lines.Hs)(manifest.patch);
	if (before !== null && after !== null) {
		const shown = hunks !== null && isBetween(hunks, before, after) ? hunks : [editOf(before, after)];
		const whole = {
			whole: true,
			fromStart: true,
			heading: ""
		};
		const [old, now] = [passage({
			...whole,
			lines: before
		}, 1), passage({
			...whole,
			lines: after
		}, 1)];
		return read(shown, old, now, interpret);
	}
	return hunks?.flatMap((hunk) => read([hunk], sideOf(hunk, "old"), sideOf(hunk, "new"), interpret)) ?? null;
}
const [longestLine, largestFile] = [1e4, 4e6];
function isReadable({ patch, before, after }) {
	return [
		patch,
		before,
		after
	].every((text) => {
		if (text === void 0 || text === null) return true;
		if (text.length > largestFile) return false;
		for (let start = 0; start < text.length;) {
			const next = text.indexOf("\n", start);
			const end = next < 0 ? text.length : next;
			if (end - start > longestLine) return false;
			start = end + 1;
		}
		return true;
	});
}
const passage = (side, first) => ({
	side,
	first,
	changed: new Set()
});
function contentOf(text) {
	if (text === void 0) return null;
	if (text === null || text === "") return [];
	const lines = text.split("\n").map((line) => line.endsWith("\r") ? line.slice(0, -1) : line);
	if (lines.at(-1) === "") lines.pop();
	return lines;
}
function isBetween(hunks, before, after) {
	const result = [];
	let done = 0;
	for (const { oldStart, lines } of hunks) {
		const first = lines.find(({ old }) => old !== null)?.old;
		const kept = before.slice(done, typeof first === "number" ? first - 1 : oldStart);
		for (const text of kept) result.push(text);
		done += kept.length;
		for (const { text, old, new: now } of lines) {
			if (old !== null && (old !== ++done || before[old - 1] !== text)) return false;
			if (now !== null && result.push(text) !== now) return false;
		}
	}
	for (const text of before.slice(done)) result.push(text);
	return result.length === after.length && result.every((text, index) => text === after[index]);
}
function sideOf({ lines, heading }, which) {
	const own = lines.filter((line) => line[which] !== null);
	const first = own[0]?.[which] ?? 1;
	return passage({
		lines: own.map(({ text }) => text),
		whole: false,
		fromStart: first === 1,
		heading
	}, first);
}
function read(hunks, old, now, interpret) {
	for (const { lines } of hunks) for (const line of lines) {
		if (line.mark === "-") old.changed.add((line.old ?? 0) - old.first);
		if (line.mark === "+") now.changed.add((line.new ?? 0) - now.first);
	}
	const meanings = {
		"-": interpret(old.side),
		"+": interpret(now.side)
	};
	const of = {
		"-": old,
		"+": now
	};
	return hunks.map(({ lines }) => {
		const same = sameAtEnd(lines);
		return lines.map((line) => {
			if (line.mark === " " || same.includes(line)) return null;
			return changedLine(line, line.mark, of[line.mark], meanings[line.mark]);
		});
	});
}
function sameAtEnd(lines) {
	const added = lines.at(-1);
	const removed = lines.findLast(({ mark }) => mark !== "+");
	return added?.mark === "+" && removed?.mark === "-" && added.text === removed.text ? [added, removed] : [];
}
function changedLine(line, mark, side, meanings) {
	const number = (0, patch_lines.eT)(line);
	const meaning = meanings[(number ?? 0) - side.first] ?? {
		kind: "other",
		what: "a line that could not be read"
	};
	const named = meaning.kind === "stated" && meaning.namedOn !== void 0 && !side.changed.has(meaning.namedOn);
	const found = {
		mark,
		text: line.text,
		line: number,
		named
	};
	if (meaning.kind !== "nothing" || meaning.comment === void 0) return {
		...found,
		meaning
	};
	return isAllChanged(meaning.comment, side.changed) ? {
		...found,
		meaning
	} : {
		...found,
		meaning: {
			kind: "other",
			what: "where a comment begins or ends"
		}
	};
}
function isAllChanged([first, last], changed) {
	for (let index = first; index <= last; index++) if (!changed.has(index)) return false;
	return true;
}
function pairsInPlace(place) {
	return pair(place, shapeOf, true);
}
function pairsByName(lines) {
	return pair(lines, namesOf, false);
}
function pair(lines, keyOf, ordered) {
	const added = new Map();
	lines.forEach((line, index) => {
		if (line.mark !== "+") return;
		const key = keyOf(line);
		const queue = added.get(key) ?? {
			next: 0,
			entries: []
		};
		queue.entries.push({
			line,
			index
		});
		added.set(key, queue);
	});
	const pairs = [];
	const paired = new Set();
	let last = -1;
	for (const before of lines) {
		const queue = before.mark === "-" ? added.get(keyOf(before)) : void 0;
		if (queue === void 0) continue;
		while (ordered && (queue.entries[queue.next]?.index ?? last + 1) <= last) queue.next++;
		const found = queue.entries[queue.next++];
		if (found === void 0) continue;
		last = found.index;
		paired.add(before).add(found.line);
		pairs.push({
			before,
			after: found.line
		});
	}
	return {
		pairs,
		rest: lines.filter((line) => !paired.has(line))
	};
}
function shapeOf(line) {
	const spans = line.meaning.stated.flatMap(({ spans }) => spans).toSorted(([one], [other]) => one - other);
	let [shape, end] = ["", 0];
	for (const [from, to] of spans) {
		if (from < end) continue;
		shape += `${line.text.slice(end, from)}\0`;
		end = to;
	}
	return `${namesOf(line)}\n${shape}${line.text.slice(end)}`;
}
const namesOf = ({ meaning }) => meaning.stated.map(({ name }) => name).join("\n");
const operators = [
	"===",
	"~=",
	"~>",
	"==",
	"!=",
	">=",
	"<=",
	"^",
	"~",
	"=",
	">",
	"<"
];
const longest = 256;
function parseConstraint(ecosystem, text) {
	const spec = text.trim();
	if (spec === "" || spec.length > longest) return null;
	if ((spec.startsWith("[") || spec.startsWith("(")) && /[\])]$/.test(spec)) return intervals(ecosystem, spec);
	const comparators = [];
	const alternatives = spec.split(/\|\|?/);
	for (const [index, alternative] of alternatives.entries()) {
		if (index > 0) comparators.push({
			operator: "||",
			version: "",
			wildcard: false
		});
		const read = conjunction(ecosystem, alternative);
		if (read === null) return null;
		comparators.push(...read);
	}
	return comparators;
}
function conjunction(ecosystem, text) {
	const comparators = [];
	let operator = null;
	for (const token of tokensOf(text)) {
		const read = operatorOf(ecosystem, token, comparators.at(-1));
		if (read !== null) {
			if (operator !== null) return null;
			operator = read;
			continue;
		}
		const comparator = comparatorOf(operator ?? bare(ecosystem), token);
		if (comparator === null) return null;
		comparators.push(comparator);
		operator = null;
	}
	return operator !== null || comparators.length === 0 ? null : comparators;
}
function operatorOf(ecosystem, token, last) {
	if (token === "-" && last?.operator === bare(ecosystem)) {
		last.operator = ">=";
		return "<=";
	}
	const known = operators.find((each) => token === each);
	return known === void 0 ? null : meaningOf(ecosystem, known);
}
function comparatorOf(operator, token) {
	const wildcard = /(?:^|[.])[*xX+]$/.test(token);
	const version = wildcard ? token.replace(/(?:^|[.])[*xX+](?:[.][*xX+])*$/, "") : token;
	return version === "" ? null : {
		operator,
		version,
		wildcard
	};
}
function tokensOf(text) {
	return text.match(/[\^~=!<>]{1,3}|[^^~=!<>,\s][^,\s^~=<>]{0,255}/g) ?? [];
}
function meaningOf(ecosystem, operator) {
	if (operator === "==" || operator === "=") return ecosystem === "cargo" ? "===" : "";
	return operator;
}
const bare = (ecosystem) => ecosystem === "cargo" ? "^" : "";
function intervals(ecosystem, spec) {
	const comparators = [];
	const matches = spec.match(/[[(][^[\](),]*(?:,[^[\](),]*)?[\])]/g) ?? [];
	if (matches.join("").length < spec.replaceAll(/[\s]/g, "").length - matches.length) return null;
	for (const [index, interval] of matches.entries()) {
		if (index > 0) comparators.push({
			operator: "||",
			version: "",
			wildcard: false
		});
		const [low = "", high] = interval.slice(1, -1).split(",");
		const read = [bound(low, high === void 0 ? "===" : interval.startsWith("[") ? ">=" : ">"), bound(high ?? "", interval.endsWith("]") ? "<=" : "<")].flatMap((each) => each ?? []);
		if (read.length === 0 || ecosystem !== "maven" && ecosystem !== "gradle" && ecosystem !== "nuget") return null;
		comparators.push(...read);
	}
	return comparators.length === 0 ? null : comparators;
}
function bound(text, operator) {
	const version = text.trim();
	return version === "" ? null : {
		operator,
		version,
		wildcard: false
	};
}
var version = __webpack_require__(7010);
var compare = __webpack_require__(5487);
var parse = __webpack_require__(7479);
const semantic = new Set([
	"npm",
	"cargo",
	"go",
	"composer",
	"nuget",
	"terraform",
	"rubygems"
]);
const unfinished = /(?:^|[^a-z])(?:a|b|alpha|beta|rc|cr|c|m|milestone|snapshot|dev|pre|preview|prerelease|canary|next|nightly|ea|eap|experimental|unstable|insiders?|incubating)(?![a-z])/i;
const pseudo = /(?:^|[-.])\d{14}-[0-9a-f]{12}$/;
function parseVersion(ecosystem, text) {
	if (text.length > 128) return null;
	if (ecosystem === "python") return pythonVersion(text);
	const found = /^[vV]?(\d{1,15}(?:\.\d{1,15}){0,7})(?!\.?\d)/.exec(text);
	const numbers = found?.[1];
	if (found === null || numbers === void 0) return null;
	const rest = text.slice(found[0].length);
	if (!/^(?:[-+._a-zA-Z][-+._0-9a-zA-Z]*)?$/.test(rest) || ecosystem === "go" && pseudo.test(rest)) return null;
	return {
		epoch: 0,
		post: 0,
		release: numbers.split(".").map(Number),
		...split(ecosystem, rest)
	};
}
function split(ecosystem, rest) {
	if (!semantic.has(ecosystem)) return unfinished.test(rest) ? {
		pre: rest,
		variant: ""
	} : {
		pre: "",
		variant: rest
	};
	const plus = rest.indexOf("+");
	const pre = plus < 0 ? rest : rest.slice(0, plus);
	const build = plus < 0 ? "" : rest.slice(plus);
	return {
		pre,
		variant: build === "+incompatible" ? build : ""
	};
}
function pythonVersion(text) {
	const parsed = (0, version.qg)(text);
	if (parsed === null || !parsed.release.every((part) => Number.isSafeInteger(part))) return null;
	const { epoch, release, pre, dev, post, local } = parsed;
	return {
		epoch,
		release,
		pre: [pre, dev].flatMap((part) => part?.join("") ?? []).join("."),
		variant: local === null ? "" : `+${local}`,
		post: post === null ? 0 : Number(post[1]) + 1
	};
}
function firstDifference(from, to) {
	if (from.epoch !== to.epoch) return {
		index: 0,
		down: to.epoch < from.epoch
	};
	const length = Math.max(from.release.length, to.release.length);
	for (let index = 0; index < length; index++) {
		const [before, after] = [from.release[index] ?? 0, to.release[index] ?? 0];
		if (before !== after) return {
			index,
			down: after < before
		};
	}
	return null;
}
function goesBack(ecosystem, from, to) {
	const [before, after] = [parseVersion(ecosystem, from), parseVersion(ecosystem, to)];
	if (before === null || after === null) return false;
	if (before.pre === "" || after.pre === "") return before.pre === "" && after.pre !== "";
	const [one, other] = [parse(from, { loose: true }), parse(to, { loose: true })];
	if (one !== null && other !== null) return compare(one, other) > 0;
	return before.pre.localeCompare(after.pre, "en", {
		numeric: true,
		sensitivity: "base"
	}) > 0;
}
const severity = [
	"unclear",
	"added",
	"downgrade",
	"major",
	"removed",
	"minor",
	"patch"
];
function worstLevel(levels) {
	let worst = severity.length - 1;
	for (const level of levels) worst = Math.min(worst, severity.indexOf(level));
	return severity[worst] ?? "unclear";
}
function levelOf(ecosystem, from, to) {
	if (from === null || to === null) return from === to ? "unclear" : from === null ? "added" : "removed";
	const plain = levelOfPlain(from, to);
	if (plain !== null) return plain;
	const [before, after] = [parseConstraint(ecosystem, from), parseConstraint(ecosystem, to)];
	if (before === null || after === null) return "unclear";
	if (!sameForm(ecosystem, before, after)) return levelOfOtherForm(ecosystem, before, after);
	const levels = before.flatMap((comparator, index) => {
		const other = after[index];
		if (other === void 0 || comparator.version === other.version) return [];
		return [levelOfComparator(ecosystem, comparator, other)];
	});
	return levels.length === 0 ? "unclear" : worstLevel(levels);
}
function levelOfPlain(from, to) {
	const [one, other] = [plainVersion.exec(from), plainVersion.exec(to)];
	if (one === null || other === null || from === to) return null;
	for (const index of [
		1,
		2,
		3
	]) {
		const [before, after] = [Number(one[index]), Number(other[index])];
		if (after < before) return "downgrade";
		if (after > before) return index === 1 ? "major" : index === 2 || /^0\.0\./.test(from) ? "minor" : "patch";
	}
	return null;
}
const plainVersion = /^(0|[1-9]\d{0,14})\.(0|[1-9]\d{0,14})\.(0|[1-9]\d{0,14})$/;
const exactWhenShort = new Set([
	"python",
	"maven",
	"gradle",
	"nuget",
	"rubygems",
	"pre-commit"
]);
const boundByLength = new Set([
	"~",
	"~=",
	"~>"
]);
function sameForm(ecosystem, before, after) {
	if (before.length !== after.length) return false;
	return before.every(({ operator, version, wildcard }, index) => {
		const other = after[index];
		if (operator !== other?.operator || wildcard !== other.wildcard) return false;
		return !(wildcard || boundByLength.has(operator) || operator === "" && !exactWhenShort.has(ecosystem)) || lengthOf(ecosystem, version) === lengthOf(ecosystem, other.version);
	});
}
const lengthOf = (ecosystem, version) => parseVersion(ecosystem, version)?.release.length;
function levelOfComparator(ecosystem, from, to) {
	const [before, after] = [parseVersion(ecosystem, from.version), parseVersion(ecosystem, to.version)];
	if (before === null || after === null || from.operator === "!=") return "unclear";
	const level = levelOfVersions(before, after, () => goesBack(ecosystem, from.version, to.version));
	return from.operator === "<" && level === "patch" ? levelOfUpperBound(before) : level;
}
function levelOfVersions(from, to, goesBack) {
	const step = firstDifference(from, to);
	if (step === null) return levelOfSameNumbers(from, to, goesBack);
	if (step.down) return "downgrade";
	if (step.index === 0) return "major";
	if (from.variant !== to.variant) return levelOfVariant(from, to);
	const early = from.epoch === 0 && from.release[0] === 0 && (from.release[1] ?? 0) === 0;
	return step.index === 1 || early || from.pre !== "" || to.pre !== "" ? "minor" : "patch";
}
function levelOfSameNumbers(from, to, goesBack) {
	if (from.variant !== to.variant) return levelOfVariant(from, to);
	if (from.pre !== to.pre) return goesBack() ? "downgrade" : "minor";
	if (from.post !== to.post && from.pre === "") return to.post > from.post ? "patch" : "downgrade";
	return from.release.length === to.release.length ? "unclear" : "minor";
}
function levelOfVariant({ variant: from }, { variant: to }) {
	const kind = (text) => text.replaceAll(/\d+/g, "0");
	return kind(from) === kind(to) ? "minor" : "unclear";
}
function levelOfUpperBound({ release: [, minor = 0, patch = 0] }) {
	if (patch > 0) return "patch";
	return minor > 0 ? "minor" : "major";
}
function levelOfOtherForm(ecosystem, before, after) {
	const [from, to] = [highest(ecosystem, before), highest(ecosystem, after)];
	if (from === null || to === null || isOpen(before) || isOpen(after)) return "unclear";
	const level = levelOfVersions(from.version, to.version, () => goesBack(ecosystem, from.text, to.text));
	if (level === "patch" || firstDifference(from.version, to.version) === null) return "minor";
	return level === "downgrade" && before.length + after.length > 2 ? "unclear" : level;
}
function isOpen(comparators) {
	const alternatives = [[]];
	for (const comparator of comparators) if (comparator.operator === "||") alternatives.push([]);
	else alternatives.at(-1)?.push(comparator);
	return alternatives.some((each) => each.every(({ operator }) => [
		">",
		">=",
		"!="
	].includes(operator)));
}
function highest(ecosystem, comparators) {
	let found = null;
	for (const { operator, version: text } of comparators) {
		if (operator === "||") continue;
		const version = parseVersion(ecosystem, text);
		if (version === null) return null;
		if (found === null || firstDifference(found.version, version)?.down === false) found = {
			text,
			version
		};
	}
	return found;
}
const isCommit = (pin) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(pin);
function readMoves(manifest, ecosystem, interpret) {
	const moves = new Moves(manifest.path, ecosystem);
	if (manifest.previousPath !== void 0 && manifest.previousPath !== manifest.path) moves.others.push({
		what: `the file's name, which was ${excerpt(manifest.previousPath)},`,
		line: null
	});
	if (manifest.status === "changed") moves.others.push({
		what: "the file's kind",
		line: null
	});
	if (!isReadable(manifest)) {
		moves.others.push({
			what: "a line or a file too long to be read",
			line: null
		});
		return {
			changes: [],
			others: moves.others,
			needsContents: true
		};
	}
	const hunks = changedLines(manifest, interpret);
	if (hunks === null) {
		moves.others.push({
			what: "its content, which is not shown,",
			line: null
		});
		return {
			changes: [],
			others: moves.others,
			needsContents: true
		};
	}
	for (const hunk of hunks) moves.readHunk(hunk);
	moves.explainTheRest();
	return {
		changes: moves.changes,
		others: moves.others,
		needsContents: moves.needsContents
	};
}
class Moves {
	changes = [];
	others = [];
	needsContents = false;
	#path;
	#ecosystem;
	#parts = [];
	#checksums = [];
	#levels = new Map();
	constructor(path, ecosystem) {
		this.#path = path;
		this.#ecosystem = ecosystem;
	}
	readHunk(lines) {
		const unpaired = [];
		let place = [];
		for (const line of [...lines, null]) {
			if (line !== null) {
				this.#sort(line, place);
				continue;
			}
			if (place.length === 0) continue;
			const { pairs, rest } = pairsInPlace(place);
			for (const { before, after } of pairs) this.#moved(before, after);
			for (const left of rest) unpaired.push(left);
			place = [];
		}
		const { pairs, rest } = pairsByName(unpaired);
		for (const { before, after } of pairs) this.#reworded(before, after);
		for (const line of rest) this.#alone(line);
	}
	#sort(line, stated) {
		const { meaning } = line;
		if (meaning.kind === "stated") stated.push({
			...line,
			meaning
		});
		else if (meaning.kind === "part") this.#parts.push({
			...line,
			meaning
		});
		else if (meaning.kind === "checksum") this.#checksums.push({
			...line,
			meaning
		});
		else if (meaning.kind === "other") this.#other(line, meaning.what, meaning.needsContents);
	}
	#moved(before, after) {
		if (before.meaning.needsContents) this.needsContents = true;
		let moves = 0;
		before.meaning.stated.forEach((from, index) => {
			const to = after.meaning.stated[index];
			if (to === void 0 || from.version === to.version && from.pin === to.pin) return;
			moves++;
			this.#change(after, from, to, stepOf(to.ecosystem ?? this.#ecosystem, from, to));
		});
		if (moves === 0) this.#other(after, "a line's place or white space");
	}
	#reworded(before, after) {
		if (before.meaning.needsContents) this.needsContents = true;
		before.meaning.stated.forEach((from, index) => {
			const to = after.meaning.stated[index];
			if (to === void 0) return;
			const { level, note = "more than its version changes on the line" } = stepOf(to.ecosystem ?? this.#ecosystem, from, to);
			const certain = level === "major" || level === "downgrade";
			this.#change(after, from, to, {
				level: certain ? level : "unclear",
				note
			});
		});
	}
	#alone(line) {
		const added = line.mark === "+";
		const note = added ? "its version was not stated here before" : "its version is no longer stated here";
		const step = line.named ? {
			level: "unclear",
			note
		} : { level: added ? "added" : "removed" };
		for (const stated of line.meaning.stated) this.#change(line, added ? null : stated, added ? stated : null, step);
	}
	explainTheRest() {
		const marks = new Map();
		for (const { mark, meaning } of this.#parts) if (meaning.names) setOf(marks, meaning.of).add(mark);
		for (const line of this.#parts) {
			const { mark, meaning } = line;
			if (meaning.names === void 0 || this.#came(line) || marks.get(meaning.of)?.size !== 1) continue;
			if (mark === "+") this.#change(line, null, meaning.names, { level: "added" });
			else this.#change(line, meaning.names, null, { level: "removed" });
		}
		for (const line of this.#parts) if (!this.#came(line)) this.#other(line, line.meaning.what);
		const renewed = new Set(this.#checksums.flatMap(({ mark, meaning }) => mark === "+" ? [meaning.of] : []));
		for (const line of this.#checksums) this.#explainChecksum(line, renewed);
	}
	#explainChecksum(line, renewed) {
		const { of } = line.meaning;
		if (of === null) this.#other(line, "a checksum of something that is not shown", true);
		else if (!this.#levels.has(of)) this.#other(line, `a checksum of ${excerpt(of)} without its version`);
		else if (!renewed.has(of) && !this.#came(line)) this.#other(line, `whether ${excerpt(of)} has a checksum`);
	}
	#came({ mark, meaning }) {
		if (meaning.of === null) return false;
		return this.#levels.get(meaning.of)?.has(mark === "+" ? "added" : "removed") === true;
	}
	#change(at, from, to, step) {
		const stated = to ?? from;
		if (stated === null) return;
		if (at.meaning.kind === "stated" && at.meaning.needsContents) this.needsContents = true;
		const unclear = to?.unclear ?? from?.unclear;
		const note = unclear ?? step.note;
		setOf(this.#levels, stated.name).add(step.level);
		this.changes.push({
			ecosystem: stated.ecosystem ?? this.#ecosystem,
			name: stated.name,
			from: from?.version ?? from?.pin ?? null,
			to: to?.version ?? to?.pin ?? null,
			level: unclear === void 0 || step.level === "added" || step.level === "removed" ? step.level : "unclear",
			direct: stated.direct,
			path: this.#path,
			line: at.line,
			...to?.pin !== void 0 && to.version !== null && isCommit(to.pin) ? { pin: to.pin } : {},
			...note === void 0 ? {} : { note }
		});
	}
	#other({ line }, what, needsContents = false) {
		this.others.push({
			what,
			line
		});
		if (needsContents) this.needsContents = true;
	}
}
function stepOf(ecosystem, from, to) {
	const unclear = (note) => ({
		level: "unclear",
		note
	});
	if (from.pin !== to.pin) {
		if (from.pin === void 0) return unclear("it is now pinned, and to which version is not proven");
		if (to.pin === void 0) return unclear("it is no longer pinned");
		if (from.version === to.version) return unclear("what it is pinned to changes, and its version does not");
	} else if (from.pin !== void 0) return unclear("its version changes, and what it is pinned to does not");
	if (from.version === null || to.version === null) return unclear("it has no version on one side");
	return { level: levelOf(ecosystem, from.version, to.version) };
}
function setOf(sets, key) {
	const found = sets.get(key) ?? new Set();
	sets.set(key, found);
	return found;
}
const empty = {
	indent: 0,
	item: false,
	column: 0,
	key: null,
	value: "",
	span: [0, 0],
	comment: "",
	open: ""
};
const yaml_lines_longest = 2e3;
function yamlLines({ lines }) {
	let scalar = null;
	let quote = "";
	return lines.map((text) => {
		const indent = text.length - text.trimStart().length;
		if (quote !== "") {
			if (endOfQuoted[quote].test(text)) quote = "";
			return {
				...empty,
				kind: "text",
				indent
			};
		}
		if (scalar !== null && indent > scalar && indent < text.length) return {
			...empty,
			kind: "text",
			indent
		};
		const line = lineOf(text, indent);
		if (line.kind !== "blank") scalar = scalarBelow(line);
		quote = line.open;
		return line;
	});
}
function lineOf(text, indent) {
	if (indent === text.length) return {
		...empty,
		kind: "blank"
	};
	if (text.length > yaml_lines_longest || text.startsWith("#!", indent)) return {
		...empty,
		kind: "text",
		indent
	};
	if (text.charAt(indent) === "#") return {
		...empty,
		kind: "comment",
		indent
	};
	return entryOf(text, indent);
}
function scalarBelow({ value, key, indent, column }) {
	if (!blockScalar.test(value)) return null;
	return key === null ? indent : column;
}
const endOfQuoted = {
	"\"": /^(?:[^"\\]|\\.)*"/,
	"'": /^(?:[^']|'')*'(?!')/
};
const blockScalar = /^(?:[&!]\S* )*[|>][-+0-9]{0,2}$/;
const keyPattern = /(?:"([^"\\]*)"|'([^']*)'|([^\s"'#&*!|>%@`{}[\],:?-][^\s:#{}[\],"']*))\s*:(?=\s|$)\s*/y;
function entryOf(text, indent) {
	let column = indent;
	while (text.charAt(column) === "-" && /\s/.test(text.charAt(column + 1))) {
		column++;
		while (/\s/.test(text.charAt(column))) column++;
	}
	keyPattern.lastIndex = column;
	const found = keyPattern.exec(text);
	const key = found === null ? null : found[1] ?? found[2] ?? found[3] ?? "";
	const { span, comment, open } = valueAt(text, found === null ? column : column + found[0].length);
	const item = column > indent;
	return {
		kind: item || key !== null ? "entry" : "text",
		indent,
		item,
		column,
		key,
		value: text.slice(...span),
		span,
		comment,
		open
	};
}
function valueAt(text, start) {
	const quote = text.charAt(start);
	if (quote === "\"" || quote === "'") {
		const quoted = endOfQuoted[quote].exec(text.slice(start + 1))?.[0];
		if (quoted === void 0) return {
			span: [start, text.length],
			comment: "",
			open: quote
		};
		const end = start + quoted.length;
		const rest = text.slice(end + 1);
		if (/^\s*$|^\s+#/.test(rest)) return {
			span: [start + 1, end],
			comment: rest.trim(),
			open: ""
		};
		return {
			span: [start, text.trimEnd().length],
			comment: "",
			open: ""
		};
	}
	const hash = quote === "#" ? start : text.indexOf(" #", start);
	const end = hash < 0 ? text.length : hash;
	const comment = hash < 0 ? "" : text.slice(hash).trim();
	return {
		span: [start, start + text.slice(start, end).trimEnd().length],
		comment,
		open: ""
	};
}
const manifest = /(?:^|\/)(?:\.(?:github|gitea|forgejo)\/workflows\/[^/]+|action)\.ya?ml$/i;
const actions = {
	ecosystem: "actions",
	reads: (path) => manifest.test(path),
	read: (file) => readMoves(file, "actions", workflowLines)
};
function workflowLines(side) {
	return yamlLines(side).map((line, index) => {
		if (line.kind === "blank" || line.kind === "comment") return nothing;
		const text = side.lines[index] ?? "";
		const stated = line.kind === "entry" ? statedBy(line, text) : null;
		return stated === null ? other(text) : {
			kind: "stated",
			stated: [stated]
		};
	});
}
function statedBy(line, text) {
	if (line.key === "uses") return usedAction(line, text);
	if (line.key !== "image" && line.key !== "container") return null;
	const docker = line.value.startsWith(dockerScheme) ? dockerScheme.length : 0;
	return docker === 0 && !/[:@]/.test(line.value) ? null : statedImage(line.value.slice(docker), line.span[0] + docker);
}
const dockerScheme = "docker://";
function usedAction({ value, span, comment }, text) {
	const [start] = span;
	if (value.startsWith(dockerScheme)) return statedImage(value.slice(9), start + 9);
	const at = value.indexOf("@");
	if (at <= 0 || !/^[\w.-]+\/[\w./-]+$/.test(value.slice(0, at)) || value.startsWith(".")) return null;
	const stated = {
		name: value.slice(0, at),
		spans: [[start + at + 1, text.length]],
		direct: true
	};
	const reference = value.slice(at + 1);
	if (!commit.test(reference)) return {
		...stated,
		version: reference
	};
	return {
		...stated,
		version: versionInComment(comment),
		pin: reference
	};
}
const commit = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;
function versionInComment(comment) {
	return /^#\s*(?:[\w./-]{1,200}\s?[@=:]\s*)?([vV]?\d[\w.+-]*)(?=\s|$)/.exec(comment.slice(0, 400))?.[1] ?? null;
}
const python_requirement_longest = 2e3;
function parseRequirement(text) {
	if (text.length > python_requirement_longest) return null;
	const found = /^([A-Za-z0-9][A-Za-z0-9._-]*)(?:\s*\[([^\]]*)\])?/.exec(text);
	const name = found?.[1];
	if (found === null || name === void 0) return null;
	const rest = text.slice(found[0].length).trim();
	const traits = {
		"the extras": listed(found[2] ?? ""),
		"the marker": ""
	};
	const key = normalizedName(name);
	if (rest.startsWith("@")) return {
		name,
		key,
		version: rest.slice(1).trim(),
		source: "address",
		traits
	};
	const semicolon = rest.indexOf(";");
	if (semicolon >= 0) traits["the marker"] = rest.slice(semicolon + 1).trim();
	const asked = (semicolon < 0 ? rest : rest.slice(0, semicolon)).trim().replace(/^\((.*)\)$/, "$1");
	if (asked !== "" && !/^(?:[=<>!~]=?|===)/.test(asked)) return null;
	return {
		name,
		key,
		version: specifierOf(asked),
		source: "",
		traits
	};
}
function specifierOf(text) {
	const specifier = text.replaceAll(/\s/g, "");
	if (specifier === "") return "*";
	return /^==[^=,*]+$/.test(specifier) ? specifier.slice(2) : specifier;
}
const normalizedName = (name) => name.toLowerCase().replaceAll(/[-_.]+/g, "-");
const listed = (text) => text.split(",").map((each) => each.trim()).sort().join(",");
function archiveLine(text) {
	const [, host = "", file] = /\b(?:url|file) = "(?:(https?:\/\/[^/"]{1,253})\/(?:[^/"]{1,200}\/){0,30})?([^/"]{1,200})"/.exec(text) ?? [];
	if (file === void 0 || !/\bhash = "/.test(text)) return null;
	const [, name, version] = /^([^-]+)-([^-]+)-.*\.whl$/.exec(file) ?? /^(.+)-([^-]+)\.(?:tar\.gz|tar\.bz2|zip)$/.exec(file) ?? [];
	return name === void 0 || version === void 0 ? null : {
		name: normalizedName(name),
		version,
		host,
		text
	};
}
function explainArchives(pairs, changes) {
	if (pairs.every((sides) => sides.every(({ archives }) => archives.length === 0))) return;
	const [gone, come] = [new Set(), new Set()];
	for (const { name, from, to } of changes) {
		if (from !== null) gone.add(`${normalizedName(name)} ${from}`);
		if (to !== null) come.add(`${normalizedName(name)} ${to}`);
	}
	const hosts = new Set(pairs.flatMap(([before]) => before.archives.map(({ name, host }) => `${name} ${host}`)));
	for (const [before, after] of pairs) {
		const [old, now] = [textsOf(before), textsOf(after)];
		const unexplainedOld = before.archives.filter(({ name, version, text }) => !now.has(text) && !gone.has(`${name} ${version}`));
		const unexplainedNew = after.archives.filter(({ name, version, host, text }) => !old.has(text) && !(come.has(`${name} ${version}`) && hosts.has(`${name} ${host}`)));
		before.loose.push(...unexplainedOld.map(({ text }) => text));
		after.loose.push(...unexplainedNew.map(({ text }) => text));
	}
}
const textsOf = ({ archives }) => new Set(archives.map(({ text }) => text));
var entries = __webpack_require__(5215);
function match(pairs) {
	const before = new Map();
	for (const [index, [side]] of pairs.entries()) for (const entry of side.entries) add(before, keyOf(entry, index), entry);
	const matched = [];
	const added = [];
	const next = new Map();
	for (const [piece, [, side]] of pairs.entries()) for (const entry of side.entries) {
		const key = keyOf(entry, piece);
		const index = next.get(key) ?? 0;
		const other = before.get(key)?.[index];
		if (other === void 0) added.push(entry);
		else matched.push([other, entry]);
		next.set(key, index + 1);
	}
	const removed = [...before].flatMap(([key, entries]) => entries.slice(next.get(key) ?? 0));
	const isNamed = ({ isProof }) => isProof !== true;
	const proofs = !removed.every(isNamed) || !added.every(isNamed);
	return {
		matched,
		removed: removed.filter(isNamed),
		added: added.filter(isNamed),
		proofs
	};
}
const keyOf = ({ key, isLocal, hidden }, piece) => isLocal || hidden ? `${piece}\n${key}` : key;
function add(map, key, entry) {
	const known = map.get(key);
	if (known === void 0) map.set(key, [entry]);
	else known.push(entry);
}
const familyOf = ({ family, name }) => family ?? name;
function grouped(entries, by) {
	const found = new Map();
	for (const entry of entries) add(found, by(entry), entry);
	return found;
}
const mostVersions = 12;
function nearest(ecosystem, removed, added) {
	const pairs = [];
	const left = {
		removed: [...removed],
		added: [...added]
	};
	if (removed.length > mostVersions || added.length > mostVersions) return {
		pairs,
		...left
	};
	for (const fit of removed.length === 1 && added.length === 1 ? ["any"] : [
		"same",
		"patch",
		"minor",
		"any"
	]) for (const before of [...left.removed]) {
		const after = left.added.find(({ version }) => fit === "any" || (fit === "same" ? version === before.version : levelOf(ecosystem, before.version, version) === fit));
		if (after === void 0) continue;
		pairs.push([before, after]);
		left.removed.splice(left.removed.indexOf(before), 1);
		left.added.splice(left.added.indexOf(after), 1);
	}
	return {
		pairs,
		...left
	};
}
function compareSides(ecosystem, path, pairs) {
	const compared = new Comparison(ecosystem, path);
	const { matched, removed, added, proofs } = match(pairs);
	for (const [before, after] of matched) compared.move(before, after);
	compared.rest(removed, added);
	for (const [before, after] of pairs) compared.facts(before.facts, after.facts);
	explainArchives(pairs, compared.changes);
	const differ = (which) => pairs.some(([one, other]) => !(0, entries.mH)(one[which], other[which]));
	if (compared.isEmpty() && compared.described !== null) compared.others.push(compared.described);
	if (compared.isEmpty() && (proofs || differ("edges"))) compared.others.push({
		what: "what packages depend on",
		line: null
	});
	if (compared.keepsNames() && differ("order")) compared.others.push({
		what: "the order of the lines",
		line: null
	});
	const loose = differ("loose");
	const changes = compared.distinct();
	return {
		changes,
		others: compared.others,
		needsContents: loose || changes.some(({ note }) => note === entries.Ck)
	};
}
class Comparison {
	changes = [];
	others = [];
	described = null;
	ecosystem;
	path;
	constructor(ecosystem, path) {
		this.ecosystem = ecosystem;
		this.path = path;
	}
	isEmpty() {
		return this.changes.length === 0 && this.others.length === 0;
	}
	keepsNames() {
		return this.others.length === 0 && this.changes.every(({ level }) => level !== "added" && level !== "removed");
	}
	move(before, after) {
		const { name, version, line } = after;
		const same = before.version === version;
		const proven = covers(before.checksum ?? "", after.checksum ?? "");
		if ((before.source ?? "") !== (after.source ?? "")) this.add(after, before.version, version, "it comes from another source");
		else if (same && !proven) this.add(after, before.version, version, "same version, other checksum");
		else if (!same && (before.checksum ?? "") !== "" && (after.checksum ?? "") === "") this.add(after, before.version, version, "the new version has no checksum");
		else if (!same) this.add(after, before.version, version);
		for (const what of Object.keys({
			...before.traits,
			...after.traits
		})) if (before.traits?.[what] !== after.traits?.[what]) this.others.push({
			what: `${what} of ${name}`,
			line
		});
		if (same && proven) this.recorded(before, after);
	}
	recorded(before, after) {
		const { name, line } = after;
		if ((before.checksum ?? "") !== (after.checksum ?? "")) this.others.push({
			what: `more checksums of ${name}`,
			line
		});
		else if ((before.metadata ?? "") !== (after.metadata ?? "")) this.described ??= {
			what: `what is recorded of ${name}`,
			line
		};
	}
	rest(removed, added) {
		const gone = grouped(removed, familyOf);
		for (const [name, news] of grouped(added, familyOf)) {
			const { pairs, removed: left, added: fresh } = nearest(this.ecosystem, gone.get(name) ?? [], news);
			for (const [before, after] of pairs) {
				this.move(before, after);
				const { name, isLocal, hidden, line } = after;
				if (isLocal || hidden) this.others.push({
					what: `the place of ${name}`,
					line
				});
			}
			for (const entry of fresh) this.add(entry, null, entry.version);
			gone.set(name, left);
		}
		for (const entries of gone.values()) for (const entry of entries) this.add(entry, entry.version, null);
	}
	facts(before, after) {
		const [old, now] = [byWhat(before), byWhat(after)];
		for (const [what, fact] of now) if (old.get(what)?.text !== fact.text) this.others.push({
			what,
			line: fact.line
		});
		for (const [what] of old) if (!now.has(what)) this.others.push({
			what,
			line: null
		});
	}
	add(entry, from, to, why) {
		const { ecosystem, path } = this;
		const { name, direct, line, hidden } = entry;
		const told = why === void 0 ? levelOf(ecosystem, from, to) : "unclear";
		const level = hidden && told === "patch" ? "unclear" : told;
		const note = why ?? (hidden ? entries.Ck : void 0);
		this.changes.push({
			ecosystem,
			name,
			from,
			to,
			level,
			direct,
			path,
			line,
			...note === void 0 ? {} : { note }
		});
	}
	distinct() {
		const seen = new Set();
		return this.changes.filter(({ name, from, to, level, note }) => {
			const text = JSON.stringify([
				name,
				from,
				to,
				level,
				note
			]);
			return seen.size < seen.add(text).size;
		});
	}
}
function byWhat(facts) {
	const found = new Map();
	for (const fact of facts) {
		const known = found.get(fact.what);
		found.set(fact.what, known === void 0 ? fact : {
			...known,
			text: `${known.text}\n${fact.text}`
		});
	}
	return found;
}
function covers(before, after) {
	if (before === after || before === "") return true;
	const now = new Set(after.split("\n"));
	return before.split("\n").every((each) => now.has(each));
}
const whatIsUnclear = {
	malformed: "the file cannot be parsed",
	missing: "the change of this file is not known",
	link: "the file changes its kind",
	line: "a changed line is not understood"
};
function readSides(manifest, format) {
	const { path, status } = manifest;
	if (status === "changed") return unclear(manifest, format, whatIsUnclear.link, false);
	const reading = readBoth(manifest, format) ?? readPatch(manifest, format);
	const { previousPath } = manifest;
	if (status !== "renamed" || previousPath === void 0) return reading;
	const moved = {
		what: `the file's name, which was ${previousPath.slice(0, 200)}`,
		line: null
	};
	return {
		...reading,
		others: [...reading.others, moved],
		changes: reading.changes.map((each) => ({
			...each,
			path
		}))
	};
}
function readBoth(manifest, format) {
	const before = versionBefore(manifest);
	const after = versionAfter(manifest);
	if (before === void 0 || after === void 0 || before === null && after === null) return null;
	const hunks = (0, patch_lines.Hs)(manifest.patch) ?? [];
	const old = before === null ? (0, entries.Bk)() : format.whole(before, finder(hunks, "-"));
	const now = after === null ? (0, entries.Bk)() : format.whole(after, finder(hunks, "+"));
	if (old === null || now === null) return unclear(manifest, format, whatIsUnclear.malformed, false);
	const reading = compareSides(format.ecosystem, manifest.path, [[old, now]]);
	if ((0, entries.mH)(old.loose, now.loose)) return reading;
	const rest = unclear(manifest, format, whatIsUnclear.line, false);
	return {
		...rest,
		changes: [...reading.changes, ...rest.changes],
		others: reading.others
	};
}
function versionBefore({ status, before, patch }) {
	if (status === "added" || status === "copied") return null;
	return before ?? (status === "removed" ? (0, patch_lines.r0)(patch, "-") ?? void 0 : void 0);
}
function versionAfter({ status, after, patch }) {
	if (status === "removed") return null;
	return after ?? (status === "added" ? (0, patch_lines.r0)(patch, "+") ?? void 0 : void 0);
}
function readPatch(manifest, format) {
	const { path, status, patch } = manifest;
	if (patch === void 0 && (status === "renamed" || status === "unchanged")) return {
		changes: [],
		others: [],
		needsContents: false
	};
	const hunks = (0, patch_lines.Hs)(patch);
	if (hunks === null || status === "copied") return unclear(manifest, format, whatIsUnclear.missing, true);
	const pairs = hunks.map((hunk) => readHunk(hunk, format));
	const reading = compareSides(format.ecosystem, path, pairs);
	if (pairs.every(([before, after]) => (0, entries.mH)(before.loose, after.loose))) return reading;
	const note = "the patch does not show where its lines belong";
	const line = firstChange(hunks);
	return {
		...reading,
		changes: [...reading.changes, {
			ecosystem: format.ecosystem,
			name: path,
			from: null,
			to: null,
			level: "unclear",
			direct: null,
			path,
			line,
			note
		}]
	};
}
function readHunk(hunk, format) {
	const [old, now] = [sides_sideOf(hunk, "-"), sides_sideOf(hunk, "+")];
	const [before, after] = [format.hunk(old, hunk.heading), format.hunk(now, hunk.heading)];
	return before === null || after === null ? [looseSide(old), looseSide(now)] : [before, after];
}
const looseSide = (lines) => ({
	...(0, entries.Bk)(),
	loose: lines.map(({ text }) => text.trim())
});
function sides_sideOf(hunk, mark) {
	const lines = [];
	for (const line of hunk.lines) if (line.mark === " " || line.mark === mark) lines.push({
		text: line.text,
		number: mark === "+" ? line.new : line.old
	});
	return lines;
}
const firstChange = (hunks) => {
	const line = hunks[0]?.lines.find(({ mark }) => mark !== " ");
	return line === void 0 ? null : (0, patch_lines.eT)(line);
};
function unclear({ path }, { ecosystem }, note, needsContents) {
	return {
		changes: [{
			ecosystem,
			name: path,
			from: null,
			to: null,
			level: "unclear",
			direct: null,
			path,
			line: null,
			note
		}],
		others: [],
		needsContents
	};
}
function finder(hunks, mark) {
	const found = new Map();
	for (const { lines } of hunks) for (const line of lines) {
		const name = line.mark === " " || line.mark === mark ? /[^\s"'[\],{}=:<>~!^();]{1,200}/.exec(line.text)?.[0] : void 0;
		if (name !== void 0 && !found.has(name)) found.set(name, mark === "+" ? line.new : line.old);
	}
	return (name) => found.get(name) ?? null;
}
function linesOf(text) {
	return text.split("\n").map((line, index) => ({
		text: line.endsWith("\r") ? line.slice(0, -1) : line,
		number: index + 1
	}));
}
function readerOf(ecosystem, formatOf) {
	const find = (path) => formatOf(path.slice(path.lastIndexOf("/") + 1), path);
	return {
		ecosystem,
		reads: (path) => find(path) !== void 0,
		read(manifest) {
			const format = find(manifest.path);
			return format === void 0 ? {
				changes: [],
				others: [],
				needsContents: false
			} : readSides(manifest, format);
		}
	};
}
const deepest = 40;
function endOfString(text, start) {
	for (let at = text.indexOf("\"", start + 1); at >= 0; at = text.indexOf("\"", at + 1)) {
		let slashes = 0;
		while (text.charCodeAt(at - 1 - slashes) === 92) slashes++;
		if (slashes % 2 === 0) return at + 1;
	}
	return -1;
}
function stringValue(raw) {
	if (raw === void 0 || raw.length < 2 || raw.charCodeAt(0) !== 34) return null;
	if (!raw.includes("\\")) return endOfString(raw, 0) === raw.length ? raw.slice(1, -1) : null;
	const value = parseJson(raw);
	return typeof value === "string" ? value : null;
}
function parseJson(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
function textOf(node, key) {
	return stringValue(node.leaves.find((leaf) => leaf.key === key)?.raw);
}
function childOf(node, key) {
	return node.children.find((child) => child.key === key);
}
function json_node_contentOf(node, except = new Set()) {
	const leaves = node.leaves.filter(({ key }) => key === null || !except.has(key));
	const children = node.children.filter(({ key }) => key === null || !except.has(key));
	return [...leaves.map(({ key, raw }) => `${key ?? ""}:${raw}`), ...children.map((child) => `${child.key ?? ""}{${json_node_contentOf(child)}}`)].join("\n");
}
function jsonTree(text) {
	const value = parseJson(text.startsWith("﻿") ? text.slice(1) : text);
	return isObject(value) ? nodeOf(null, value, null, 0) : null;
}
function nodeOf(key, value, parent, depth) {
	const node = {
		key,
		indent: depth,
		line: null,
		parent,
		opened: true,
		leaves: [],
		children: []
	};
	const members = Array.isArray(value) ? value.map((item) => [null, item]) : Object.entries(value);
	for (const [name, member] of members) if (typeof member === "object" && member !== null && depth < deepest) node.children.push(nodeOf(name, member, node, depth + 1));
	else node.leaves.push({
		key: name,
		raw: safeText(member),
		line: null,
		indent: depth + 1
	});
	return node;
}
function safeText(value) {
	try {
		return JSON.stringify(value) ?? "null";
	} catch {
		return "too deep to be compared";
	}
}
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const scalar = /^(?:true|false|null|-?\d{1,30}(?:\.\d{1,30})?(?:[eE][-+]?\d{1,4})?|\{\}|\[\])$/;
function jsonFragment(lines) {
	const builder = new Builder();
	return lines.every((line) => builder.take(line)) && builder.nodes.every(hasDistinctNames) ? builder.nodes : null;
}
function hasDistinctNames({ leaves, children }) {
	const names = new Set();
	for (const members of [leaves, children]) for (const { key } of members) if (key !== null && names.size === names.add(key).size) return false;
	return children.every(hasDistinctNames);
}
class Builder {
	nodes = [];
	depth = 0;
	top = this.enter(null, -1, null, false);
	take({ text, number }) {
		const indent = text.search(/\S/);
		if (indent < 0) return true;
		const first = text.charAt(indent);
		if (first === "}" || first === "]") return this.end(text, indent);
		const read = this.top.opened && indent <= this.top.indent ? null : readMember(text, indent);
		if (read === null) return false;
		if (read.raw === null && ++this.depth > deepest) return false;
		if (read.raw === null) this.top = this.enter(read.key, indent, number);
		else this.top.leaves.push({
			key: read.key,
			raw: read.raw,
			line: number,
			indent
		});
		return true;
	}
	end(text, indent) {
		const { top } = this;
		if (top.opened) this.depth--;
		const parent = top.opened ? top.parent : null;
		this.top = parent ?? this.enter(null, -1, null, false);
		return /^[}\]],?\s*$/.test(text.slice(indent)) && (!top.opened || top.indent === indent);
	}
	enter(key, indent, line, opened = true) {
		const parent = opened && this.top.opened ? this.top : null;
		const node = {
			key,
			indent,
			line,
			parent,
			opened,
			leaves: [],
			children: []
		};
		(parent?.children ?? this.nodes).push(node);
		return node;
	}
}
function readMember(text, indent) {
	let start = indent;
	let key = null;
	if (text.charCodeAt(indent) === 34) {
		const end = endOfString(text, indent);
		if (end < 0) return null;
		const colon = text.slice(end).search(/\S/);
		if (colon >= 0 && text.charAt(end + colon) === ":") {
			key = stringValue(text.slice(indent, end));
			if (key === null) return null;
			start = end + colon + 1;
		}
	}
	const value = text.slice(start).trim();
	if (value === "{" || value === "[") return {
		key,
		raw: null
	};
	const raw = value.endsWith(",") ? value.slice(0, -1).trimEnd() : value;
	if (raw.charCodeAt(0) === 34) return endOfString(raw, 0) === raw.length ? {
		key,
		raw
	} : null;
	return scalar.test(raw) || parseJson(raw) !== void 0 ? {
		key,
		raw
	} : null;
}
const npmLock = {
	ecosystem: "npm",
	whole(text) {
		const root = jsonTree(text);
		if (root === null) return null;
		const side = (0, entries.Bk)();
		readRoot(root, side);
		const workspaces = (childOf(root, "packages")?.children ?? []).filter(({ key }) => isWorkspace(key));
		const direct = new Set(workspaces.flatMap((each) => constraints(each).map(({ name }) => name)));
		if (workspaces.length > 0) for (const entry of side.entries) entry.direct ??= direct.has(entry.name);
		return side;
	},
	hunk: readFragment
};
const dependencySections = [
	"dependencies",
	"devDependencies",
	"optionalDependencies",
	"peerDependencies"
];
const isWorkspace = (key) => key !== null && !/(?:^|\/)node_modules\//.test(key);
function readRoot(root, side) {
	for (const { key, raw, line } of root.leaves) side.facts.push({
		what: key === "version" ? "the project's own version" : `\`${key ?? ""}\``,
		text: raw,
		line
	});
	for (const child of root.children) if (child.key === "packages") for (const node of child.children) readPackage(node, side);
	else if (child.key === "dependencies") for (const node of child.children) readNested(node, "", side);
	else side.facts.push({
		what: `\`${child.key ?? ""}\``,
		text: json_node_contentOf(child),
		line: child.line
	});
}
function readPackage(node, side) {
	const { key, line } = node;
	if (key === null) return;
	if (!isWorkspace(key)) {
		side.entries.push(installed(node, key, key.slice(key.lastIndexOf("node_modules/") + 13)));
		return;
	}
	const where = key === "" ? "the project" : `\`${key.slice(0, 80)}\``;
	for (const leaf of node.leaves) side.facts.push({
		what: leaf.key === "version" ? `the own version of ${where}` : `\`${leaf.key ?? ""}\` of ${where}`,
		text: leaf.raw,
		line: leaf.line ?? line
	});
	side.entries.push(...constraints(node));
	for (const child of node.children) if (!dependencySections.some((section) => section === child.key)) side.facts.push({
		what: `\`${child.key ?? ""}\` of ${where}`,
		text: json_node_contentOf(child),
		line: child.line ?? line
	});
}
function constraints(workspace) {
	return dependencySections.flatMap((section) => {
		const { leaves = [] } = childOf(workspace, section) ?? {};
		return leaves.flatMap(({ key: name, raw, line }) => {
			if (name === null) return [];
			const version = raw.startsWith("\"") ? raw.slice(1, -1) : raw;
			return [{
				key: `${workspace.key}\n${section}\n${name}`,
				name,
				family: `asked\n${name}`,
				version,
				direct: true,
				line,
				traits: { "the section": section }
			}];
		});
	});
}
function readNested(node, above, side) {
	const place = `${above}node_modules/${node.key ?? ""}`;
	side.entries.push(installed(node, place, node.key ?? ""));
	for (const child of childOf(node, "dependencies")?.children ?? []) readNested(child, `${place}/`, side);
}
const proofs = new Set([...[
	"version",
	"resolved",
	"integrity",
	"link",
	"inBundle",
	"bundled",
	"hasInstallScript",
	"name"
], ...[
	"dev",
	"optional",
	"devOptional",
	"peer"
]]);
const nested = new Set([...proofs, "dependencies"]);
function installed(node, key, folder) {
	const flags = {};
	let version = null;
	let name = null;
	let resolved = null;
	let integrity = null;
	let { line } = node;
	for (const leaf of node.leaves) if (leaf.key === "version") {
		version = stringValue(leaf.raw);
		line = leaf.line ?? line;
	} else if (leaf.key === "name") name = stringValue(leaf.raw);
	else if (leaf.key === "resolved") resolved = stringValue(leaf.raw);
	else if (leaf.key === "integrity") integrity = stringValue(leaf.raw);
	else if (leaf.key !== null && proofs.has(leaf.key)) flags[`\`${leaf.key}\``] = leaf.raw;
	return {
		key,
		name: name ?? folder,
		version,
		direct: null,
		line,
		source: withoutVersion(resolved, version),
		checksum: integrity ?? "",
		traits: name === null ? flags : {
			...flags,
			"the alias": folder
		},
		metadata: json_node_contentOf(node, key.startsWith("node_modules/") ? proofs : nested)
	};
}
function withoutVersion(address, version) {
	if (address === null) return "";
	return version === null || version === "" ? address : address.replaceAll(version, "*");
}
function readFragment(lines) {
	const side = (0, entries.Bk)();
	const nodes = jsonFragment(lines);
	if (nodes === null) return null;
	for (const node of nodes) if (node.opened && node.key === null && node.line === 1) readRoot(node, side);
	else if (node.opened) readPart(node, side);
	else for (const { key, raw, indent } of node.leaves) readLoose(key, raw, indent, side);
	return side;
}
function readPart(node, side) {
	const { key } = node;
	if (key === "packages") for (const child of node.children) readPackage(child, side);
	else if (key === "" || key !== null && !isWorkspace(key)) readPackage(node, side);
	else if (key === "dependencies" && node.children.length > 0) for (const child of node.children) readPart(child, side);
	else if (key !== null && node.leaves.some((leaf) => leaf.key === "resolved" || leaf.key === "integrity")) readPlaced(node, side);
	else if (node.leaves.some((leaf) => proofs.has(leaf.key ?? "")) || node.children.length > 0) side.loose.push(`${key}{${json_node_contentOf(node)}}`);
	else side.edges.push(`${key}{${json_node_contentOf(node)}}`);
}
function readPlaced(node, side) {
	const here = (0, entries.Bk)();
	readNested(node, `${node.indent}/`, here);
	side.entries.push(...here.entries.map((entry) => ({
		...entry,
		isLocal: true
	})));
}
function readLoose(key, raw, indent, side) {
	(indent >= 8 && !proofs.has(key ?? "") || key === "license" || key === "deprecated" ? side.edges : side.loose).push(`${key ?? ""}:${raw}`);
}
var dist = __webpack_require__(9366);
function tomlTables(lines, fromStart) {
	const tables = [];
	let table = {
		path: fromStart ? [] : null,
		isList: false,
		line: null,
		members: [],
		loose: []
	};
	tables.push(table);
	let list = null;
	const close = () => {
		if (list !== null) list.member.raw = list.parts.join("\n");
		list = null;
	};
	for (const line of lines) {
		const text = withoutComment(line.text);
		if (text === "") continue;
		if (list !== null) {
			list.parts.push(text);
			list.depth += balance(text);
			if (list.depth > 0) list.items.push({
				text,
				number: line.number
			});
			else close();
			continue;
		}
		const header = readHeader(text);
		if (header !== null) {
			table = {
				...header,
				line: line.number,
				members: [],
				loose: []
			};
			tables.push(table);
			continue;
		}
		const member = toml_parts_readMember(text, line.number);
		if (member === null) table.loose.push({
			text,
			number: line.number
		});
		else {
			const items = [];
			table.members.push({
				...member,
				items
			});
			const last = table.members.at(-1);
			if (last !== void 0 && balance(member.raw) > 0) list = {
				member: last,
				items,
				depth: balance(member.raw),
				parts: [member.raw]
			};
		}
	}
	close();
	return tables;
}
function readHeader(text) {
	const isList = text.startsWith("[[") && text.endsWith("]]");
	if (!isList && !(text.startsWith("[") && text.endsWith("]"))) return null;
	const path = dottedName(text.slice(isList ? 2 : 1, isList ? -2 : -1).trim());
	return path === null ? null : {
		path,
		isList
	};
}
function dottedName(text) {
	if (text.length > 500) return null;
	const parts = text.match(/"[^"\\]*"|'[^']*'|[A-Za-z0-9_-]+|[.\s]+|./g) ?? [];
	const path = [];
	for (const [index, part] of parts.entries()) if (index % 2 === 1) {
		if (part.trim() !== ".") return null;
	} else if (/^["']./.test(part)) path.push(part.slice(1, -1));
	else if (/^[A-Za-z0-9_-]+$/.test(part)) path.push(part);
	else return null;
	return parts.length % 2 === 1 ? path : null;
}
function toml_parts_readMember(text, line) {
	const found = /^(?:"([^"\\]{1,200})"|'([^']{1,200})'|([A-Za-z0-9_.-]{1,200}))\s*=/.exec(text);
	const key = found?.[1] ?? found?.[2] ?? found?.[3];
	return found === null || key === void 0 ? null : {
		key,
		raw: text.slice(found[0].length).trim(),
		line
	};
}
function balance(text) {
	if (!/[[\]]/.test(text)) return 0;
	let open = 0;
	let quote = "";
	for (let at = 0; at < text.length; at++) {
		const character = text.charAt(at);
		if (quote !== "") {
			if (character === "\\" && quote === "\"") at++;
			else if (character === quote) quote = "";
		} else if (character === "\"" || character === "'") quote = character;
		else if (character === "[") open++;
		else if (character === "]") open--;
	}
	return open;
}
function withoutComment(text) {
	if (!text.includes("#")) return text.trim();
	let quote = "";
	for (let at = 0; at < text.length; at++) {
		const character = text.charAt(at);
		if (quote !== "") {
			if (character === "\\" && quote === "\"") at++;
			else if (character === quote) quote = "";
		} else if (character === "\"" || character === "'") quote = character;
		else if (character === "#") return text.slice(0, at).trim();
	}
	return text.trim();
}
function tomlValue(raw) {
	return tomlDocument(`value = ${raw}`)?.["value"];
}
function tomlDocument(text) {
	try {
		return (0, dist.qg)(text);
	} catch {
		return;
	}
}
function tomlString(raw) {
	return /^"([^"\\]*)"$|^'([^']*)'$/.test(raw ?? "") ? (raw ?? "").slice(1, -1) : "";
}
function tomlLock(kind) {
	return {
		ecosystem: kind.ecosystem,
		whole: (text) => toml_lock_read(kind, linesOf(text), true),
		hunk: (lines) => toml_lock_read(kind, lines, lines[0]?.number === 1)
	};
}
const toml_lock_proofs = new Set([...[
	"name",
	"version",
	"source",
	"checksum",
	"files",
	"sdist",
	"wheels",
	"metadata"
], ...["optional", "groups"]]);
function toml_lock_read(kind, lines, fromStart) {
	const side = (0, entries.Bk)();
	let last = null;
	let isLoose = !fromStart;
	for (const table of tomlTables(lines, fromStart)) {
		const { path } = table;
		if (table.isList && path?.join(".") === "package") {
			last = toml_lock_readPackage(kind, table, side);
			isLoose = false;
		} else if (path?.[0] === "package" && path.length > 1) readBelow(table, last, isLoose, side);
		else if (path === null) toml_lock_readLoose(table, side);
		else side.facts.push(...table.members.flatMap((member) => factOf(kind, path, member, side)), ...table.loose.map(looseFact));
	}
	return side;
}
const looseFact = ({ text, number }) => ({
	what: `\`${text.slice(0, 80)}\``,
	text,
	line: number
});
function factOf(kind, path, member, side) {
	const what = [...path, member.key].join(".");
	if (!kind.derived.has(what)) return [{
		what: `\`${what.slice(0, 120)}\``,
		text: member.raw,
		line: member.line
	}];
	side.edges.push(`${what}=${member.raw}`);
	return [];
}
function toml_lock_readPackage(kind, { members, loose, line }, side) {
	const raw = (key) => members.find((member) => member.key === key)?.raw ?? "";
	const [name, version, source] = [
		tomlString(raw("name")),
		tomlString(raw("version")),
		raw("source")
	];
	const at = members.find(({ key }) => key === "version")?.line ?? line;
	if (name === "" || loose.length > 0) {
		side.loose.push(...members.map((member) => `${member.key}=${member.raw}`), ...loose.map(({ text }) => text));
		return null;
	}
	if (kind.isOwn(source)) {
		side.facts.push({
			what: `the own version of \`${name.slice(0, 80)}\``,
			text: version,
			line: at
		});
		side.edges.push(...members.filter(({ key }) => !toml_lock_proofs.has(key)).map((member) => `${member.key}=${member.raw}`));
		return null;
	}
	const files = [
		"checksum",
		"sdist",
		"files",
		"wheels"
	].map(raw).join("\n");
	const entry = {
		key: `${name} ${version}`,
		name,
		version: version === "" ? null : version,
		direct: null,
		line: at,
		source: withoutVersion(source, version) + hostsOf(files),
		checksum: (files.match(/\b(?:sha\d{3}:|md5:)?[0-9a-f]{32,128}\b/g) ?? []).filter((each) => !/^\d+$/.test(each)).join("\n"),
		traits: {
			"the use": raw("optional"),
			"the groups": raw("groups")
		},
		metadata: members.filter(({ key }) => !toml_lock_proofs.has(key)).map((member) => `${member.key}=${member.raw}`).join("\n")
	};
	side.entries.push(entry);
	return entry;
}
function hostsOf(files) {
	return [...new Set(files.match(/https?:\/\/[^/"'\s]{1,253}/g) ?? [])].sort().join(" ");
}
function readBelow({ path, members, loose }, last, isLoose, side) {
	const lines = [...members.map((member) => `${member.key}=${member.raw}`), ...loose.map(({ text }) => text)];
	const name = (path ?? []).slice(1).join(".");
	const text = `[${name}]\n${lines.join("\n")}`;
	for (const { key, items } of members) if (key === "requires-dist") side.entries.push(...items.flatMap((item) => askedBy(item) ?? []));
	if (name === "source" && isLoose) side.loose.push(...lines);
	else if (name === "source" && last !== null) last.source = withoutVersion(`${last.source ?? ""}\n${text}`, last.version);
	else if (last === null) side.edges.push(text);
	else last.metadata = `${last.metadata ?? ""}\n${text}`;
}
const decisive = /^(?:name|version|source|checksum|files|sdist|wheels|url|type|reference|resolved_reference|hash|lock.version|requires.python|python.versions|content.hash)$/;
function toml_lock_readLoose({ members, loose }, side) {
	for (const { key, raw, items } of members) {
		const archive = key === "sdist" ? archiveLine(raw) : null;
		if (archive !== null) side.archives.push(archive);
		else if (key === "wheels" || key === "files") for (const item of items) readLooseItem(item, side);
		else if (key === "requires-dist") side.entries.push(...items.flatMap((item) => askedBy(item) ?? []));
		else (decisive.test(key) ? side.loose : side.edges).push(`${key}=${raw}`);
	}
	for (const item of loose) readLooseItem(item, side);
}
function readLooseItem(item, side) {
	const archive = archiveLine(item.text);
	const asked = askedBy(item);
	if (archive !== null) side.archives.push(archive);
	else if (asked !== null) side.entries.push({
		...asked,
		isLocal: true
	});
	else if (/^(?:"[^"=:/]{1,200}",|\]|\{ ?name = "[^"]{1,200}"[^:/]{0,400}\},)$/.test(item.text)) side.edges.push(item.text);
	else side.loose.push(item.text);
}
function askedBy({ text, number }) {
	const part = (key) => new RegExp(`\\b${key} = "([^"]{1,300})"`).exec(text)?.[1];
	const [name, specifier] = [part("name"), part("specifier")];
	if (name === void 0 || specifier === void 0) return null;
	return {
		key: `asked\n${text.replace(`specifier = "${specifier}"`, "").replaceAll(/\s|,$/g, "")}`,
		family: `asked\n${name}`,
		name,
		version: specifierOf(specifier),
		direct: true,
		line: number
	};
}
const isTable = (value) => typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
class TomlReader {
	side = (0, entries.Bk)();
	kind;
	find;
	constructor(kind, find) {
		this.kind = kind;
		this.find = find;
	}
	walk(path, value) {
		const place = this.kind.placeOf(path);
		if (place === "dependencies" && isTable(value)) for (const [name, each] of Object.entries(value)) this.constraint(path, name, each, this.find(name));
		else if (place === "requirements" && Array.isArray(value)) for (const each of value) this.requirement(path, each, typeof each === "string" ? this.find(/^[\w.-]*/.exec(each)?.[0] ?? "") : null);
		else if (isTable(value) && path.length < 12) for (const [name, each] of Object.entries(value)) this.walk([...path, name], each);
		else this.fact(path, value, this.find(path.at(-1) ?? ""));
	}
	constraint(path, name, value, line, hidden = false) {
		const read = this.kind.read(name, value);
		if (read === null) {
			this.fact([...path, name], value, line);
			return;
		}
		const section = path.join(".");
		const traits = {
			...read.traits,
			"the section": section
		};
		const key = `${section}\n${name}`;
		this.side.entries.push({
			...read,
			key,
			traits,
			direct: true,
			line,
			...hidden ? { hidden: true } : {}
		});
	}
	requirement(path, value, line) {
		const read = typeof value === "string" ? this.kind.requirement?.(value) : void 0;
		if (!read) {
			this.fact(path, value, line);
			return;
		}
		const section = path.join(".");
		this.side.entries.push({
			...read,
			key: `${section}\n${read.key}`,
			traits: {
				...read.traits,
				"the section": section
			},
			direct: true,
			line
		});
	}
	fact(path, value, line) {
		const name = path.join(".");
		const isOwn = /^(?:package|project|tool\.poetry|workspace\.package)\.version$/.test(name);
		this.side.facts.push({
			what: isOwn ? "the project's own version" : `\`${name.slice(0, 120)}\``,
			text: JSON.stringify(value) ?? "",
			line
		});
	}
}
function readPiece(kind, lines, heading) {
	const reader = new TomlReader(kind, () => null);
	if (lines.some(({ text }) => text.includes("\"\"\"") || text.includes("'''"))) return null;
	const fromStart = lines[0]?.number === 1;
	for (const [index, table] of tomlTables(lines, fromStart).entries()) if (table.path === null) readHidden(kind, table, heading, reader);
	else if (table.isList || index > 0 && table.loose.length > 0) reader.fact(table.path, toml_piece_linesOf(table), table.line);
	else readTable(kind, table, table.path, reader);
	return reader.side;
}
const toml_piece_linesOf = ({ members, loose }) => [...members.map(({ key, raw }) => `${key} = ${raw}`), ...loose.map(({ text }) => text)];
function readTable(kind, { members, loose }, path, reader) {
	reader.side.loose.push(...loose.map(({ text }) => text));
	if (kind.placeOf(path.slice(0, -1)) === "dependencies" && path.length > 1) {
		const value = Object.fromEntries(members.map(({ key, raw }) => [key, tomlValue(raw) ?? raw]));
		const line = members.find(({ key }) => key === "version")?.line ?? null;
		reader.constraint(path.slice(0, -1), path.at(-1) ?? "", value, line);
		return;
	}
	for (const { key, raw, line, items } of members) {
		const inner = [...path, key];
		const value = tomlValue(raw) ?? raw;
		const place = kind.placeOf(inner);
		if (kind.placeOf(path) === "dependencies") reader.constraint(path, key, value, line);
		else if (place === "requirements" && items.length > 0) readItems(items, inner, reader);
		else if (place === "requirements") reader.walk(inner, value);
		else reader.fact(inner, value, line);
	}
}
function readItems(items, path, reader) {
	for (const { text, number } of items) {
		const value = tomlValue(text.replace(/,$/, ""));
		if (value === void 0) reader.side.loose.push(text);
		else reader.requirement(path, value, number);
	}
}
function readHidden(kind, { members, loose }, heading, reader) {
	const items = loose.filter(({ text }) => text !== "]");
	readHiddenList(/^([a-z]+) ?= ?\[$/.exec(heading)?.[1] ?? "", items, reader);
	for (const member of members) if (kind.requirement !== void 0 && member.items.length > 0) readHiddenList(member.key, member.items, reader);
	else readHiddenMember(member, reader);
}
function readHiddenList(name, items, reader) {
	if (reader.kind.requirement !== void 0 && lists.has(name)) readHere(items, name, reader);
	else for (const item of items) readHiddenItem(item, reader);
}
function readHiddenMember({ key, raw, line }, reader) {
	const value = tomlValue(raw);
	const version = isTable(value) ? value["version"] : value;
	if (notNames.test(key) || typeof version !== "string" || !/^[\^~=<>v\s]{0,4}\d[\w.+-]*$/.test(version)) reader.side.loose.push(`${key}=${raw}`);
	else reader.constraint([], key, value, line, true);
}
const lists = new Set(["dependencies", "requires"]);
function readHere(items, list, { kind, side }) {
	const here = new TomlReader(kind, () => null);
	readItems(items, [list], here);
	side.entries.push(...here.side.entries.map((entry) => ({
		...entry,
		isLocal: true
	})));
	side.facts.push(...here.side.facts);
	side.loose.push(...here.side.loose);
}
function readHiddenItem({ text, number }, reader) {
	const value = /^"[^"\\]{1,300}",?$/.test(text) ? text.replace(/^"|",?$/g, "") : "";
	const read = reader.kind.requirement?.(value);
	if (!read || read.version === "*") reader.side.loose.push(text);
	else reader.side.entries.push({
		...read,
		direct: true,
		line: number,
		hidden: true
	});
}
const notNames = /^(?:name|version|edition|rust-version|python|requires-python|python_version|python_full_version|resolver|channel|line-length|target-version)$/;
function tomlManifest(kind) {
	return {
		ecosystem: kind.ecosystem,
		whole(text, find) {
			const document = tomlDocument(text);
			if (document === void 0) return null;
			const reader = new TomlReader(kind, find);
			reader.walk([], document);
			return reader.side;
		},
		hunk: (lines, heading) => readPiece(kind, lines, heading)
	};
}
const tables = new Set([
	"dependencies",
	"dev-dependencies",
	"build-dependencies"
]);
function placeOf(path) {
	const [first = "", second, third = ""] = path;
	if (path.length === 1 && tables.has(first)) return "dependencies";
	if (path.length === 2 && first === "workspace" && second === "dependencies") return "dependencies";
	if (path.length === 3 && first === "target" && tables.has(third)) return "dependencies";
	return "other";
}
const cargo_manifest = tomlManifest({
	ecosystem: "cargo",
	placeOf,
	read(name, value) {
		if (typeof value === "string") return {
			name,
			version: value
		};
		if (typeof value !== "object" || value === null) return {
			name,
			version: JSON.stringify(value) ?? ""
		};
		const { version, package: other, git, path, registry, features, ...rest } = { ...value };
		const source = [
			git,
			path,
			registry
		].map((each) => each === void 0 ? "" : String(each)).join("\n").trim();
		return {
			name: typeof other === "string" ? other : name,
			version: typeof version === "string" ? version : "*",
			source,
			traits: {
				"the alias": typeof other === "string" ? name : "",
				"the features": JSON.stringify(features) ?? "",
				"the options": Object.keys(rest).length === 0 ? "" : JSON.stringify(rest)
			}
		};
	}
});
const lock = tomlLock({
	ecosystem: "cargo",
	isOwn: (source) => source === "",
	derived: new Set()
});
const cargo = readerOf("cargo", (name) => name === "Cargo.toml" ? cargo_manifest : name === "Cargo.lock" ? lock : void 0);
var dependencies_verdict = __webpack_require__(6930);
const source = "GitHub's dependency review";
function withComparison({ manifest, reading }, ecosystem, verdict) {
	const { changes } = reading;
	if (verdict.level !== "unclear" || !manifest.compared?.length) return {
		changes,
		verdict
	};
	const known = new Set(changes.map(compared_stepOf));
	const fresh = changesOf(manifest, manifest.compared, ecosystem).filter((change) => !known.has(compared_stepOf(change)));
	const worst = worstLevel(fresh.map(({ level }) => level));
	const first = fresh.find(({ level }) => level === worst);
	if (first === void 0) return {
		changes,
		verdict
	};
	const others = fresh.length === 1 ? "" : `, and ${fresh.length - 1} more`;
	const why = `${verdict.why}; ${source} shows that ${(0, dependencies_verdict.uQ)(first)}${others}`;
	const noted = fresh.map((change) => ({
		...change,
		note: change.note ?? `so ${source} says`
	}));
	return {
		changes: [...changes, ...noted],
		verdict: {
			...verdict,
			why
		}
	};
}
const compared_stepOf = ({ name, from, to }) => JSON.stringify([
	name,
	from,
	to
]);
function changesOf({ path }, compared, ecosystem) {
	const sideOf = (change) => ({
		...(0, entries.Bk)(),
		entries: compared.filter((row) => row.change === change).map(compared_entryOf)
	});
	return compareSides(ecosystem, path, [[sideOf("removed"), sideOf("added")]]).changes;
}
function compared_entryOf({ ecosystem, name, version: listed }) {
	const version = listed === "" ? "no version" : listed;
	const family = JSON.stringify([ecosystem, name]);
	return {
		key: JSON.stringify([
			ecosystem,
			name,
			version
		]),
		family,
		name,
		version,
		direct: null,
		line: null
	};
}
const composerLock = {
	ecosystem: "composer",
	whole(text) {
		const root = jsonTree(text);
		if (root === null) return null;
		const side = (0, entries.Bk)();
		composer_lock_readRoot(root, side);
		return side;
	},
	hunk(lines) {
		const side = (0, entries.Bk)();
		const nodes = jsonFragment(lines);
		if (nodes === null) return null;
		for (const node of nodes) if (node.opened && node.key === null && node.line === 1) composer_lock_readRoot(node, side);
		else if (node.opened && isList(node.key)) for (const child of node.children) composer_lock_readPackage(child, node.key, side);
		else if (node.opened && textOf(node, "name") !== null && textOf(node, "version") !== null) composer_lock_readPackage(node, null, side);
		else composer_lock_readLoose(node, side);
		return side;
	}
};
const isList = (key) => key === "packages" || key === "packages-dev";
function composer_lock_readRoot(root, side) {
	for (const { key, raw, line } of root.leaves) if (key === "content-hash" || key === "hash") side.edges.push(raw);
	else side.facts.push({
		what: `\`${key ?? ""}\``,
		text: raw,
		line
	});
	for (const child of root.children) if (isList(child.key)) for (const node of child.children) composer_lock_readPackage(node, child.key, side);
	else if (child.key !== "_readme") side.facts.push({
		what: `\`${child.key ?? ""}\``,
		text: json_node_contentOf(child),
		line: child.line
	});
}
const composer_lock_proofs = new Set([
	"name",
	"version",
	"source",
	"dist"
]);
function composer_lock_readPackage(node, list, side) {
	const [name, version] = [textOf(node, "name"), textOf(node, "version")];
	if (name === null) {
		side.loose.push(json_node_contentOf(node));
		return;
	}
	const parts = ["source", "dist"].flatMap((key) => childOf(node, key) ?? []);
	const references = parts.map((part) => textOf(part, "reference") ?? "");
	const withoutReference = (url) => references.reduce((text, each) => each === "" ? text : text.replaceAll(each, "*"), url);
	side.entries.push({
		key: name,
		...list === null ? { isLocal: true } : {},
		name,
		version,
		direct: null,
		line: node.leaves.find(({ key }) => key === "version")?.line ?? node.line,
		source: parts.map((part) => `${textOf(part, "type") ?? ""} ${withoutReference(textOf(part, "url") ?? "")}`).join("\n"),
		checksum: [...references, ...parts.map((part) => textOf(part, "shasum") ?? "")].filter((each) => each !== "").join("\n"),
		traits: {
			"the list": list ?? "",
			"the kind": textOf(node, "type") ?? ""
		},
		metadata: json_node_contentOf(node, composer_lock_proofs)
	});
}
const memberIndent = 12;
const partIndent = 16;
const composer_lock_decisive = new Set([
	"name",
	"version",
	"type",
	"url",
	"reference",
	"shasum",
	"mirrors"
]);
function composer_lock_readLoose(node, side) {
	if (node.opened && node.indent >= partIndent) {
		side.edges.push(json_node_contentOf(node));
		return;
	}
	if (node.opened && node.indent === memberIndent && !composer_lock_proofs.has(node.key ?? "")) {
		side.edges.push(`${node.key ?? ""}{${json_node_contentOf(node)}}`);
		return;
	}
	for (const { key, raw, indent } of node.leaves) (indent > partIndent || indent >= memberIndent && !composer_lock_decisive.has(key ?? "name") || key === "content-hash" ? side.edges : side.loose).push(`${key ?? ""}:${raw}`);
	for (const child of node.children) side.loose.push(`${child.key ?? ""}{${json_node_contentOf(child)}}`);
}
function jsonManifest(kind) {
	return {
		ecosystem: kind.ecosystem,
		whole(text, find) {
			const root = jsonTree(text);
			return root === null ? null : json_manifest_readRoot(kind, root, (0, entries.Bk)(), find);
		},
		hunk: (lines) => json_manifest_readFragment(kind, lines)
	};
}
function json_manifest_readRoot(kind, root, side, find) {
	for (const { key, raw, line } of root.leaves) {
		const what = key === "version" ? "the project's own version" : `\`${(key ?? "").slice(0, 80)}\``;
		side.facts.push({
			what,
			text: raw,
			line: line ?? find(key ?? "")
		});
	}
	for (const child of root.children) if (child.key !== null && kind.sections.has(child.key)) readSection(kind, child, child.key, side, find);
	else readOther(child, side, find);
	return side;
}
function readSection(kind, section, name, side, find) {
	for (const leaf of section.leaves) {
		const spec = stringValue(leaf.raw);
		const line = leaf.line ?? find(leaf.key ?? "");
		if (leaf.key === null || spec === null || kind.isPlatform(leaf.key)) side.facts.push({
			what: `\`${(leaf.key ?? name).slice(0, 80)}\` in ${name}`,
			text: leaf.raw,
			line
		});
		else side.entries.push(json_manifest_entryOf(kind, leaf.key, spec, line, name));
	}
	for (const child of section.children) readOther(child, side, find);
}
function json_manifest_entryOf(kind, name, spec, line, section) {
	const { version, target } = kind.read(spec);
	return {
		key: `${section}\n${name}\n${target ?? ""}`,
		name: target ?? name,
		version,
		direct: true,
		line,
		traits: {
			"the section": section,
			"the alias": target === void 0 ? "" : name
		}
	};
}
function readOther(node, side, find) {
	const name = (node.key ?? "").slice(0, 80);
	for (const { key, raw, line } of node.leaves) side.facts.push({
		what: `\`${name}\`${key === null ? "" : `: \`${key.slice(0, 80)}\``}`,
		text: raw,
		line: line ?? find(key ?? "")
	});
	for (const child of node.children) side.facts.push({
		what: `\`${name}\`: \`${(child.key ?? "").slice(0, 80)}\``,
		text: json_node_contentOf(child),
		line: child.line ?? find(child.key ?? "")
	});
	if (node.leaves.length + node.children.length === 0) side.facts.push({
		what: `\`${name}\``,
		text: "",
		line: node.line
	});
}
const nowhere = () => null;
function json_manifest_readFragment(kind, lines) {
	const side = (0, entries.Bk)();
	const nodes = jsonFragment(lines);
	if (nodes === null) return null;
	for (const node of nodes) if (!node.opened) json_manifest_readHidden(kind, node, side);
	else if (node.key === null && node.line === 1) json_manifest_readRoot(kind, node, side, nowhere);
	else if (node.key !== null && kind.sections.has(node.key) && isAtTop(node)) readSection(kind, node, node.key, side, nowhere);
	else readOther(node, side, nowhere);
	return side;
}
const isAtTop = ({ indent, leaves }) => indent > 0 && leaves.every((leaf) => leaf.indent === 2 * indent);
const json_manifest_notNames = new Set([
	"version",
	"name",
	"node",
	"npm",
	"yarn",
	"pnpm",
	"bun",
	"deno",
	"vscode",
	"php",
	"main",
	"type"
]);
function json_manifest_readHidden(kind, node, side) {
	for (const { key, raw, line } of node.leaves) {
		const spec = stringValue(raw);
		if (key === null || spec === null || json_manifest_notNames.has(key) || kind.isPlatform(key) || !/^[\^~=<>v\s]{0,4}\d[\w.+-]*$/.test(spec)) side.loose.push(`${key ?? ""}:${raw}`);
		else side.entries.push({
			key: `\n${key}`,
			name: key,
			version: spec,
			direct: true,
			line,
			hidden: true
		});
	}
}
const composer_manifest = jsonManifest({
	ecosystem: "composer",
	sections: new Set(["require", "require-dev"]),
	isPlatform: (name) => !name.includes("/"),
	read: (spec) => ({ version: spec })
});
const composer = readerOf("composer", (name) => name === "composer.json" ? composer_manifest : name === "composer.lock" ? composerLock : void 0);
function composeLines(side) {
	return yamlLines(side).map(({ kind, key, value, span }, index) => {
		if (kind === "blank" || kind === "comment") return nothing;
		const stated = kind === "entry" && key === "image" ? statedImage(value, span[0]) : null;
		return stated === null ? other(side.lines[index] ?? "") : {
			kind: "stated",
			stated: [stated]
		};
	});
}
const dockerfile = /(?:^|\/)(?:(?:Dockerfile|Containerfile)(?:[._-][^/]*)?|[^/]*\.(?:dockerfile|containerfile))$/i;
const noDockerfile = /\.(?:dockerignore|containerignore|md|mdx|txt|rst|adoc|html|sh|ps1|py|js|ts|json|ya?ml)$/i;
const compose = /(?:^|\/)(?:docker-)?compose(?:[._-][^/]*)?\.ya?ml$/i;
const docker = {
	ecosystem: "docker",
	reads: (path) => compose.test(path) || dockerfile.test(path) && !noDockerfile.test(path),
	read: (manifest) => readMoves(manifest, "docker", compose.test(manifest.path) ? composeLines : dockerfileLines)
};
function dockerfileLines(side) {
	const { instructions, meanings } = instructionsOf(side);
	const seen = {
		stages: new Set(),
		froms: 0,
		uses: new Map(),
		defaults: new Map()
	};
	for (const { line, words } of instructions) meanings[line] = docker_meaningOf(words, line, side, seen) ?? meanings[line] ?? nothing;
	for (const [variable, { line, value, column }] of seen.defaults) {
		const stated = statedByArgument({
			variable,
			column,
			value
		}, seen);
		if (stated.length > 0 && (side.whole || side.fromStart)) meanings[line] = {
			kind: "stated",
			stated
		};
		else if (!side.whole) meanings[line] = hiddenUse(variable, value, column);
	}
	return meanings;
}
function docker_meaningOf(words, line, { lines, whole }, seen) {
	const text = lines[line] ?? "";
	const instruction = words[0]?.text.toUpperCase();
	if (instruction === "COPY" || instruction === "ADD") return copiedFrom(text, words, seen.stages);
	if (instruction === "ARG" && words.length === 2 && seen.froms === 0) readDefault(words[1], line, seen);
	const image = instruction === "FROM" ? words.slice(1).find((word) => !word.text.startsWith("--")) : void 0;
	if (image === void 0) return null;
	const meaning = fromMeaning(text, image, seen.stages, whole);
	seen.froms++;
	readUses(image.text, seen);
	const as = words.indexOf(image) + 1;
	if (words[as]?.text.toUpperCase() === "AS") seen.stages.add((words[as + 1]?.text ?? "").toLowerCase());
	return meaning;
}
const mostVariables = 8;
function readUses(reference, { uses }) {
	const used = [...reference.matchAll(variables)].map(([, braced, plain]) => braced ?? plain ?? "");
	if (used.length > mostVariables) return;
	for (const variable of used) uses.set(variable, (uses.get(variable) ?? new Set()).add(reference));
}
function readDefault(word, line, { defaults }) {
	const found = /^(\w+)=(["']?)([^"'\s]+)\2$/.exec(word?.text ?? "");
	if (word === void 0 || found === null) return;
	const [, variable = "", quote = "", value = ""] = found;
	defaults.set(variable, {
		line,
		value,
		column: word.column + variable.length + 1 + quote.length
	});
}
function instructionsOf({ lines }) {
	const instructions = [];
	const continuation = lines.some((text) => /^#\s*escape\s*=\s*`/i.test(text)) ? "`" : "\\";
	const heredocs = [];
	let continued = false;
	return {
		instructions,
		meanings: lines.map((text, line) => {
			const heredoc = heredocs[0];
			if (heredoc !== void 0) {
				if (text.trimStart() === heredoc) heredocs.shift();
				return other(text);
			}
			const trimmed = text.trim();
			if (trimmed === "") return nothing;
			if (trimmed.startsWith("#")) return commentMeaning(text);
			const wasContinued = continued;
			continued = trimmed.endsWith(continuation);
			for (const [, , delimiter = ""] of text.slice(0, 2e3).matchAll(/<<-?(["']?)([A-Za-z_]\w{0,99})\1/g)) heredocs.push(delimiter);
			if (!wasContinued && !continued && heredocs.length === 0 && text.length < 2e3) {
				const words = [...text.matchAll(/\S+/g)].map((word) => ({
					text: word[0],
					column: word.index
				}));
				instructions.push({
					line,
					words
				});
			}
			return other(text);
		})
	};
}
function commentMeaning(text) {
	const found = /^(#\s*(syntax|escape|check)\s*=\s*)(\S+)\s*$/i.exec(text.slice(0, 1e3));
	if (found === null) return nothing;
	const [, head = "", directive = "", value = ""] = found;
	const image = directive.toLowerCase() === "syntax" ? statedImage(value, head.length) : null;
	return image === null ? other(text) : {
		kind: "stated",
		stated: [image]
	};
}
function fromMeaning(text, image, stages, whole) {
	const name = image.text.toLowerCase();
	if (name === "scratch" || stages.has(name)) return other(text);
	const stated = statedImage(image.text, image.column);
	if (stated === null) return other(text);
	const maybeStage = !whole && stated.version === null && stated.pin === void 0 && /^[\w-]+$/.test(image.text);
	return {
		kind: "stated",
		stated: [stated],
		needsContents: maybeStage
	};
}
function copiedFrom(text, words, stages) {
	const option = words.find((word) => word.text.startsWith("--from="));
	const reference = option?.text.slice(7) ?? "";
	const stated = option === void 0 || stages.has(reference.toLowerCase()) ? null : statedImage(reference, option.column + 7);
	if (stated === null || stated.version === null && stated.pin === void 0) return other(text);
	return {
		kind: "stated",
		stated: [stated]
	};
}
function statedByArgument({ variable, column, value }, { uses, defaults }) {
	const found = new Map();
	for (const reference of uses.get(variable) ?? []) {
		const image = statedImage(reference.replaceAll(variables, (whole, braced, plain) => defaults.get(braced ?? plain ?? "")?.value ?? whole), 0);
		const unclear = image === null ? { unclear: "the image that it selects cannot be read" } : {};
		const stated = image ?? {
			name: variable,
			version: value,
			direct: true
		};
		found.set(stated.name, {
			...stated,
			...unclear,
			spans: [[column, column + value.length]]
		});
	}
	return [...found.values()];
}
const variables = /\$(?:\{(\w+)\}|(\w+))/g;
const hiddenUse = (name, version, column) => ({
	kind: "stated",
	needsContents: true,
	stated: [{
		name,
		version,
		spans: [[column, column + version.length]],
		direct: true,
		unclear: "the FROM that uses this argument is not shown"
	}]
});
const lockFiles = new Set([
	"package-lock.json",
	"npm-shrinkwrap.json",
	"yarn.lock",
	"pnpm-lock.yaml",
	"bun.lock",
	"composer.lock",
	"Cargo.lock",
	"poetry.lock",
	"uv.lock",
	"pdm.lock",
	"Pipfile.lock",
	"Gemfile.lock",
	"gems.locked",
	"go.sum",
	"go.work.sum"
]);
const nameOf = (path) => path.slice(path.lastIndexOf("/") + 1);
const folderOf = (path) => path.slice(0, path.lastIndexOf("/") + 1);
const isLock = (path) => lockFiles.has(nameOf(path));
function withEvidence(reads) {
	const moves = new Map();
	const wanted = new Map();
	const hidden = reads.some(({ reading }) => reading.changes.some(({ note }) => note === entries.Ck));
	for (const { manifest, reading } of reads) {
		const [lock, folder] = [isLock(manifest.path), folderOf(manifest.path)];
		if (lock && !hidden) continue;
		for (const change of reading.changes) if (lock) evidence_add(moves, evidence_keyOf(change, folder), change);
		else wanted.set(`${change.ecosystem}\n${change.name}`, change);
	}
	return reads.map(({ manifest, reading }) => ({
		manifest,
		reading: isLock(manifest.path) ? withDirect(reading, wanted) : withProof(reading, moves)
	}));
}
function evidence_add(moves, key, change) {
	const known = moves.get(key);
	if (known === void 0) moves.set(key, [change]);
	else known.push(change);
}
const evidence_keyOf = ({ ecosystem, name }, folder) => `${ecosystem}\n${name}\n${folder}`;
function withDirect(reading, wanted) {
	if (!reading.changes.some(({ level }) => level === "added")) return reading;
	const changes = reading.changes.map((change) => {
		if (change.level !== "added") return change;
		const asked = wanted.get(`${change.ecosystem}\n${change.name}`);
		if ((asked?.level === "minor" || asked?.level === "major") && evidence_bare(asked.to) === evidence_bare(change.to)) return {
			...change,
			from: evidence_bare(asked.from),
			level: asked.level,
			direct: true
		};
		return change.direct === null ? {
			...change,
			direct: asked !== void 0
		} : change;
	});
	return {
		...reading,
		changes
	};
}
function withProof(reading, moves) {
	if (!reading.changes.some(({ note }) => note === entries.Ck)) return reading;
	const changes = reading.changes.map((change) => change.note === entries.Ck && change.level === "unclear" ? proven(change, moves) : change);
	if (changes.some(({ level }) => level === "unclear")) return reading;
	return {
		...reading,
		changes,
		needsContents: false
	};
}
function proven(change, moves) {
	const { ecosystem, from, to, path } = change;
	if (from === null || to === null) return change;
	if (!folders(path).flatMap((folder) => moves.get(evidence_keyOf(change, folder)) ?? []).some((move) => evidence_bare(move.to) === evidence_bare(to) && move.from !== null && evidence_bare(move.from) === evidence_bare(from))) return change;
	const { note: _, ...rest } = change;
	return {
		...rest,
		level: levelOf(ecosystem, from, to)
	};
}
const evidence_bare = (text) => text?.replace(/^[\^~=<>v\s]{1,4}/, "") ?? null;
function folders(path) {
	const found = [folderOf(path)];
	for (let folder = found[0] ?? ""; folder !== "" && found.length < 16;) {
		folder = folderOf(folder.slice(0, -1));
		found.push(folder);
	}
	return found;
}
const modules = {
	ecosystem: "go",
	whole: (text) => readModules(linesOf(text), "none"),
	hunk: (lines, heading) => readModules(lines, lines[0]?.number === 1 ? "none" : blockOf(heading))
};
const opened = (text) => /^([a-z]{1,20}) ?\($/.exec(text)?.[1] ?? null;
function blockOf(heading) {
	const text = heading.replace(/\/\/.*$/, "").trim();
	return opened(text) ?? "";
}
function readModules(lines, start) {
	const side = (0, entries.Bk)();
	let block = start;
	for (const { text, number } of lines) {
		const slashes = text.indexOf("//");
		const code = (slashes < 0 ? text : text.slice(0, slashes)).trim();
		const comment = slashes < 0 ? "" : text.slice(slashes + 2).trim();
		if (code === "") continue;
		const opens = opened(code);
		if (opens !== null) block = opens;
		else if (code === ")") block = "none";
		else {
			if (block === "" && /^[a-z]/.test(text)) block = "none";
			readModule(block, code, comment, number, side);
		}
	}
	return side;
}
function readModule(block, code, comment, line, side) {
	if (block === "require") readRequire(code, comment, line, side);
	else if (block === "") side.loose.push(code);
	else if (block === "none") readDirective(code, comment, line, side);
	else side.facts.push({
		what: `\`${block}\` ${code.slice(0, 80)}`,
		text: code,
		line
	});
}
function readDirective(code, comment, line, side) {
	const [name = "", ...rest] = code.split(/\s+/);
	if (name === "require") readRequire(rest.join(" "), comment, line, side);
	else side.facts.push({
		what: `\`${name.slice(0, 80)}\``,
		text: rest.join(" "),
		line
	});
}
function readRequire(code, comment, line, side) {
	const [name = "", version = "", ...more] = code.replaceAll("\"", "").split(/\s+/);
	if (name === "" || version === "" || more.length > 0) {
		side.loose.push(code);
		return;
	}
	const isIndirect = /^indirect(?:;|$)/.test(comment);
	side.entries.push({
		key: name,
		name,
		family: go_familyOf(name),
		version,
		direct: !isIndirect,
		line,
		traits: { "the mark `// indirect`": String(isIndirect) }
	});
}
const go_familyOf = (path) => path.replace(/\/v\d{1,6}$/, "").replace(/^(gopkg\.in\/.{1,200})\.v\d{1,6}$/, "$1");
const sums = {
	ecosystem: "go",
	whole: (text) => readSums(linesOf(text)),
	hunk: readSums
};
function readSums(lines) {
	const side = (0, entries.Bk)();
	const highest = new Map();
	for (const { text, number } of lines) {
		const [name = "", version = "", checksum = "", ...more] = text.trim().split(/\s+/);
		if (name === "") continue;
		if (checksum === "" || more.length > 0) {
			side.loose.push(text.trim());
			continue;
		}
		side.entries.push({
			key: `${name} ${version}`,
			name,
			version,
			direct: null,
			line: number,
			checksum,
			isProof: true
		});
		if (version.endsWith("/go.mod")) continue;
		const known = highest.get(name)?.version;
		if (known === void 0 || levelOf("go", known, version) !== "downgrade") highest.set(name, {
			key: name,
			name,
			family: go_familyOf(name),
			version,
			direct: null,
			line: number
		});
	}
	side.entries.push(...highest.values());
	return side;
}
const go = readerOf("go", (name) => {
	if (name === "go.mod" || name === "go.work") return modules;
	return name === "go.sum" || name === "go.work.sum" ? sums : void 0;
});
const gradleVersion = /^[\w][\w.+-]{0,100}$/;
const locked = /^([\w.-]{1,200}:[\w.-]{1,200}):([\w.+-]{1,100})=[\w,.-]*$/;
function lockLines({ lines }) {
	return lines.map((text) => {
		if (/^\s*(?:#|$)/.test(text)) return nothing;
		const [, name, version] = locked.exec(text) ?? [];
		if (name === void 0 || version === void 0) return other(text);
		return {
			kind: "stated",
			stated: [{
				name,
				version,
				spans: [[name.length + 1, name.length + 1 + version.length]],
				direct: null
			}]
		};
	});
}
function propertiesLines({ lines }) {
	return lines.map((text) => {
		if (/^\s*(?:[#!]|$)/.test(text)) return nothing;
		const [, head = "", name = "", version = ""] = /^(\s*([\w.-]{1,200})\s*[=:]\s*)([\w.+-]{1,100})$/.exec(text.slice(0, 1e3).trimEnd()) ?? [];
		if (name === "version") return {
			kind: "other",
			what: excerpt(`the project's own version, ${version}`)
		};
		if (!/version/i.test(name) || !/^\d/.test(version)) return other(text);
		return {
			kind: "stated",
			stated: [{
				name,
				version,
				spans: [[head.length, head.length + version.length]],
				direct: null,
				unclear: "what takes this property stands in other files"
			}]
		};
	});
}
const toml_lines_keyPattern = /^\s*(?:"([^"\\]*)"|'([^']*)'|([\w.-]+))\s*=\s*/;
const toml_lines_longest = 4e3;
function tomlLines({ lines, whole, fromStart }) {
	let table = whole || fromStart ? "" : null;
	let quotes = "";
	let depth = 0;
	return lines.map((text) => {
		const line = {
			kind: "text",
			table,
			key: "",
			value: "",
			column: 0
		};
		if (quotes !== "") {
			if (text.includes(quotes)) quotes = "";
			return line;
		}
		if (depth > 0) {
			depth += plainPart(text).depth;
			return line;
		}
		const read = toml_lines_lineOf(text, table);
		if (read.kind === "table") table = read.table;
		if (read.kind === "entry") {
			quotes = openQuotes(read.value);
			depth = quotes === "" ? Math.max(0, plainPart(read.value).depth) : 0;
		}
		return read;
	});
}
function toml_lines_lineOf(text, table) {
	const line = {
		kind: "text",
		table,
		key: "",
		value: "",
		column: 0
	};
	const trimmed = text.trim();
	if (trimmed === "") return {
		...line,
		kind: "blank"
	};
	if (trimmed.startsWith("#")) return {
		...line,
		kind: "comment"
	};
	const header = /^\[\[?([^\][#]{1,200})\]\]?\s*(?:#|$)/.exec(trimmed);
	if (header !== null) return {
		...line,
		kind: "table",
		table: (header[1] ?? "").replaceAll(/["'\s]/g, "")
	};
	const found = text.length > toml_lines_longest ? null : toml_lines_keyPattern.exec(text);
	if (found === null) return line;
	const key = found[1] ?? found[2] ?? found[3] ?? "";
	return {
		...line,
		kind: "entry",
		key,
		value: plainPart(text.slice(found[0].length)).text,
		column: found[0].length
	};
}
function openQuotes(value) {
	const quotes = value.slice(0, 3);
	return (quotes === "\"\"\"" || quotes === "'''") && value.indexOf(quotes, 3) < 0 ? quotes : "";
}
function plainPart(text) {
	let depth = 0;
	for (const token of text.matchAll(/"(?:[^"\\]|\\.)*"?|'[^']*'?|[#[\]{}]/g)) {
		if (token[0] === "#") return {
			text: text.slice(0, token.index).trimEnd(),
			depth
		};
		if (token[0] === "[" || token[0] === "{") depth++;
		if (token[0] === "]" || token[0] === "}") depth--;
	}
	return {
		text: text.trimEnd(),
		depth
	};
}
function catalogLines(side) {
	const lines = tomlLines(side);
	const takers = takersOf(lines);
	return lines.map((line, index) => {
		if (line.kind === "blank" || line.kind === "comment") return nothing;
		const text = side.lines[index] ?? "";
		if (line.kind !== "entry") return other(text);
		return versionMeaning(line, takers, side) ?? libraryMeaning(line) ?? other(text);
	});
}
function takersOf(lines) {
	const takers = new Map();
	for (const line of lines) {
		const reference = member(line.value, "version.ref")?.text;
		const name = line.kind === "entry" ? gradle_catalog_nameOf(line.value) : null;
		if (reference === void 0 || name === null) continue;
		takers.set(reference, (takers.get(reference) ?? new Set()).add(name));
	}
	return takers;
}
const plainText = /^(["'])([^"'\\]*)\1$/;
function versionMeaning(line, takers, side) {
	const version = plainText.exec(line.value)?.[2];
	const here = line.table === "versions" || line.table === null && line.key !== "format.version";
	if (version === void 0 || !here || !gradleVersion.test(version)) return null;
	const common = {
		version,
		spans: [[line.column + 1, line.column + 1 + version.length]],
		direct: true
	};
	const names = [...takers.get(line.key) ?? []];
	if (names.length > 0) return {
		kind: "stated",
		stated: names.map((name) => ({
			name,
			...common
		}))
	};
	if (side.whole) return {
		kind: "other",
		what: `the version ${line.key}, which no library of the catalogue takes`
	};
	return {
		kind: "stated",
		stated: [{
			name: line.key,
			...common,
			unclear: "what takes this version is not shown"
		}],
		needsContents: true
	};
}
function libraryMeaning({ table, value, column }) {
	if (table !== null && table !== "libraries" && table !== "plugins") return null;
	const short = plainText.exec(value)?.[2];
	if (short !== void 0) {
		const colon = short.lastIndexOf(":");
		if (colon <= 0 || !gradleVersion.test(short.slice(colon + 1))) return null;
		const [name, version] = [short.slice(0, colon), short.slice(colon + 1)];
		const start = column + 1 + colon + 1;
		return statedAs({
			name,
			version,
			spans: [[start, start + version.length]],
			direct: true
		});
	}
	const name = gradle_catalog_nameOf(value);
	if (name === null) return null;
	const version = member(value, "version");
	if (version === null) {
		const reference = member(value, "version.ref");
		const others = /\bversion\s*=\s*\{|\bstrictly\b|\bprefer\b/.test(value) ? { unclear: "its version is a rule" } : {};
		return statedAs({
			name,
			version: reference === null ? null : `version of ${reference.text}`,
			spans: [],
			direct: true,
			...others
		});
	}
	const start = column + version.at;
	return statedAs({
		name,
		version: version.text,
		spans: [[start, start + version.text.length]],
		direct: true
	});
}
const statedAs = (stated) => ({
	kind: "stated",
	stated: [stated]
});
function gradle_catalog_nameOf(value) {
	if (!value.startsWith("{")) return null;
	const whole = member(value, "module")?.text ?? member(value, "id")?.text;
	if (whole !== void 0) return whole;
	const [group, name] = [member(value, "group")?.text, member(value, "name")?.text];
	return group === void 0 || name === void 0 ? null : `${group}:${name}`;
}
const members = /(?<=[{,]\s{0,20})([\w.-]{1,100})\s{0,20}=\s{0,20}"([^"\\]{0,300})"/g;
function member(value, key) {
	for (const found of value.matchAll(members)) {
		const [whole, name, text = ""] = found;
		if (name === key) return {
			text,
			at: found.index + whole.length - 1 - text.length
		};
	}
	return null;
}
function codeLines({ lines }, syntax) {
	const found = [];
	let commentFrom = null;
	let ends = null;
	for (const [index, text] of lines.entries()) {
		if (ends !== null) {
			if (ends(text)) ends = null;
			found.push({
				meaning: other(text),
				code: "",
				brackets: "",
				literals: []
			});
			continue;
		}
		const scanned = scan(text, commentFrom !== null, syntax.hashComments);
		const { code, brackets, literals } = scanned;
		found.push({
			meaning: code.trim() === "" ? nothing : null,
			code,
			brackets,
			literals
		});
		ends = syntax.textBegins(code);
		commentFrom = commentAfter(found, index, commentFrom, scanned);
	}
	if (commentFrom !== null) replaceNothing(found, commentFrom, unended);
	return found;
}
function commentAfter(found, index, from, { open, closed }) {
	if (from !== null && closed) {
		const comment = {
			kind: "nothing",
			comment: [from, index]
		};
		replaceNothing(found, from, comment);
		replaceNothing(found, index, open ? unended : comment);
	}
	if (!open) return null;
	return from === null || closed ? index : from;
}
const unended = {
	kind: "other",
	what: "a comment that does not end here",
	needsContents: true
};
function replaceNothing(lines, index, meaning) {
	const line = lines[index];
	if (line?.meaning === nothing) lines[index] = {
		...line,
		meaning
	};
}
const tokens = /"(?:[^"\\]|\\.)*"?|'(?:[^'\\]|\\.)*'?|\/\/|\/\*|#|[()[\]{}]/g;
function scan(text, inComment, hashComments) {
	const end = inComment ? text.indexOf("*/") : -2;
	const scanned = {
		code: "",
		brackets: "",
		literals: [],
		closed: end >= 0,
		open: end === -1
	};
	if (scanned.open) return scanned;
	let start = end < 0 ? 0 : end + 2;
	scanned.code = " ".repeat(start);
	tokens.lastIndex = start;
	for (let token = tokens.exec(text); token !== null; token = tokens.exec(text)) {
		const [first] = token;
		const after = endOfComment(text, first, token.index, hashComments);
		if (after === null) {
			note(first, token.index, scanned);
			continue;
		}
		const until = Math.min(after, text.length);
		scanned.open = after > text.length;
		scanned.code += text.slice(start, token.index) + " ".repeat(until - token.index);
		start = until;
		tokens.lastIndex = until;
	}
	scanned.code += text.slice(start);
	return scanned;
}
function endOfComment(text, token, column, hashComments) {
	if (token === "//" || token === "#" && hashComments) return text.length;
	if (token !== "/*") return null;
	const end = text.indexOf("*/", column + 2);
	return end < 0 ? text.length + 1 : end + 2;
}
function note(token, column, scanned) {
	const quote = token.charAt(0);
	if (quote !== "\"" && quote !== "'") {
		if (token !== "#") scanned.brackets += token;
	} else if (token.length > 1 && token.endsWith(quote)) scanned.literals.push({
		text: token.slice(1, -1),
		column: column + 1
	});
}
const syntax = {
	hashComments: false,
	textBegins(code) {
		const quotes = code.includes("\"\"\"") ? "\"\"\"" : code.includes("'''") ? "'''" : null;
		return quotes === null || code.split(quotes).length % 2 === 1 ? null : (line) => line.includes(quotes);
	}
};
const gradle_script_longest = 1e3;
function scriptLines(side) {
	const lines = codeLines(side, syntax);
	const takers = side.whole ? gradle_script_takersOf(lines) : null;
	return lines.map((line, index) => {
		if (line.meaning !== null) return line.meaning;
		const text = side.lines[index] ?? "";
		if (text.length > gradle_script_longest) return other(text);
		const stated = statedOn(line);
		if (stated.length > 0) return {
			kind: "stated",
			stated
		};
		return propertyMeaning(line, takers) ?? ownVersion(line) ?? other(text);
	});
}
function statedOn(line) {
	const plugin = pluginOn(line);
	if (plugin !== null) return [plugin];
	const mapped = mapNotation(line);
	if (mapped !== null) return [mapped];
	const coordinates = line.literals.flatMap(({ text, column }) => coordinatesOf(text, column) ?? []);
	if (coordinates.length > 0) return coordinates;
	return unversionedOn(line);
}
function coordinatesOf(text, column) {
	const [, name, version] = /^([A-Za-z][\w.-]{0,200}:[A-Za-z][\w.-]{0,200}):([\w.+$-]{1,100}|\$\{[^{}]{1,100}\})(?=$|[:@][\w.@-]{1,100}$)/.exec(text) ?? [];
	if (name === void 0 || version === void 0) return null;
	const start = column + name.length + 1;
	const stated = {
		name,
		version,
		spans: [[start, start + version.length]],
		direct: true
	};
	if (version.includes("$")) return {
		...stated,
		unclear: "its version stands elsewhere"
	};
	return /^v?\d/i.test(version) ? stated : {
		...stated,
		unclear: "its version has no numbers"
	};
}
const gradle_script_plugin = /^\s*(id|kotlin)\s?\(?\s?["']([\w.-]{1,200})["']\s?\)?\s{0,9}\.?version\s{0,9}\(?\s?["']([^"'$]{1,100})["']/;
function pluginOn({ code }) {
	const found = gradle_script_plugin.exec(code);
	if (found === null) return null;
	const [whole, kind = "", id = "", version = ""] = found;
	const start = whole.length - 1 - version.length;
	return {
		name: kind === "kotlin" ? `org.jetbrains.kotlin.${id}` : id,
		version,
		spans: [[start, start + version.length]],
		direct: true
	};
}
function mapNotation({ code, literals }) {
	const found = new Map();
	for (const literal of literals) {
		const key = /\b(group|name|version)\s?[:=]\s?$/.exec(code.slice(Math.max(0, literal.column - 21), literal.column - 1))?.[1];
		if (key !== void 0 && !found.has(key)) found.set(key, literal);
	}
	const [group, name, version] = [
		"group",
		"name",
		"version"
	].map((key) => found.get(key));
	if (group === void 0 || name === void 0 || version === void 0) return null;
	const spans = [[version.column, version.column + version.text.length]];
	const stated = {
		name: `${group.text}:${name.text}`,
		version: version.text,
		spans,
		direct: true
	};
	return gradleVersion.test(version.text) ? stated : {
		...stated,
		unclear: "its version stands elsewhere"
	};
}
const configuration = /^\s*(?:\w*(?:[iI]mplementation|[aA]pi|[cC]ompile|[cC]ompileOnly|[rR]untime|[rR]untimeOnly|[pP]rocessor|[cC]lasspath|[cC]onstraints|[pP]lugins)|kapt\w*|ksp\w*|developmentOnly|provided\w*)\b/;
function unversionedOn({ code, literals }) {
	const alias = /^\s*(?:\w+\s?\(?\s?(?:platform|enforcedPlatform|alias)?\s?\(?\s?)(libs(?:\.\w{1,100}){1,10})\b/.exec(code)?.[1];
	const common = {
		version: null,
		spans: [],
		direct: true
	};
	if (alias !== void 0) return [{
		name: alias,
		...common
	}];
	const [first] = literals;
	if (first === void 0) return [];
	const id = /^\s*id\s?\(?\s?["']/.test(code) && /^[\w.-]{1,200}$/.test(first.text);
	const module = configuration.test(code) && /^[A-Za-z][\w.-]{0,200}:[A-Za-z][\w.-]{0,200}$/.test(first.text);
	return id || module ? [{
		name: first.text,
		...common
	}] : [];
}
const reference = /^(?:\$\{?(?:\w+\.)*(\w+)\}?)$/;
function gradle_script_takersOf(lines) {
	const takers = {
		artifacts: new Map(),
		versions: new Map(),
		words: new Map()
	};
	for (const line of lines) {
		if (line.code.length > gradle_script_longest) continue;
		for (const [word] of line.code.matchAll(/[A-Za-z_]\w*/g)) count(takers.words, word);
		for (const stated of statedOn(line)) {
			const variable = reference.exec(stated.version ?? "")?.[1];
			if (variable === void 0) continue;
			count(takers.versions, variable);
			const found = takers.artifacts.get(variable) ?? new Map();
			takers.artifacts.set(variable, found.set(stated.name, {
				...stated,
				spans: []
			}));
		}
	}
	return takers;
}
const count = (counts, key) => counts.set(key, (counts.get(key) ?? 0) + 1);
const property = /^\s*(?:(?:private|internal|public|const|final|static|ext|project\.ext|extra|def|val|var|String)[\s.]{1,9}){0,4}(?:set\(\s?["']([\w.-]{1,100})["']\s?,\s?|(?:ext|extra)?\[["']([\w.-]{1,100})["']\]\s?=\s?|([A-Za-z_]\w{0,100})\s{0,20}(?:[=:]|by extra\s?\()\s{0,9})["']([^"'$]{1,100})["']/;
function propertyMeaning({ code }, takers) {
	const found = property.exec(code);
	if (found === null) return null;
	const [whole, one, another, third, version = ""] = found;
	const name = one ?? another ?? third ?? "";
	if (!/^v?\d[\w.+-]*$/i.test(version) || name === "version") return null;
	const start = whole.length - 1 - version.length;
	const common = {
		version,
		spans: [[start, start + version.length]],
		direct: true
	};
	if (takers === null) return {
		kind: "stated",
		stated: [{
			name,
			...common,
			unclear: "what takes this version is not shown"
		}],
		needsContents: true
	};
	const artifacts = [...takers.artifacts.get(name)?.values() ?? []];
	const onlyVersions = takers.words.get(name) === (takers.versions.get(name) ?? 0) + 1;
	if (artifacts.length === 0 || !onlyVersions) return null;
	return {
		kind: "stated",
		stated: artifacts.map(({ name: artifact, direct }) => ({
			...common,
			name: artifact,
			direct
		}))
	};
}
function ownVersion({ code }) {
	if (!/^\s*(?:project\.)?version\s?[=( ]?\s?["']/.test(code)) return null;
	return {
		kind: "other",
		what: `the project's own version: ${excerpt(code)}`
	};
}
const wrapper_longest = 1e3;
function wrapperLines({ lines }) {
	const names = new Map();
	const stated = lines.map((text) => {
		const found = text.length > wrapper_longest ? null : distribution.exec(text);
		if (found === null) return null;
		const [, property = "", name = "", version = ""] = found;
		names.set(property, name);
		const stands = new RegExp(`(?<=[-/])${version.replaceAll(".", "\\.")}(?=/|-(?:bin|all|src)|\\.(?:zip|jar|tar))`, "g");
		return {
			name,
			version,
			spans: [...text.matchAll(stands)].map(({ index }) => [index, index + version.length]),
			direct: true
		};
	});
	return lines.map((text, index) => {
		if (/^\s*(?:[#!]|$)/.test(text)) return nothing;
		const version = stated[index];
		if (version) return {
			kind: "stated",
			stated: [version]
		};
		const checked = /^\s*(distribution|wrapper)Sha256Sum\s*[=:]\s*[0-9a-f]{64}\s*$/i.exec(text.slice(0, wrapper_longest))?.[1];
		return checked === void 0 ? other(text) : {
			kind: "checksum",
			of: names.get(checked) ?? null
		};
	});
}
const distribution = /^\s*(distribution|wrapper)Url\s*[=:]\s*https?\\?:\/\/[^\s?#]*\/(gradle|apache-maven|maven-wrapper|maven-mvnd)-(\d[\w.]*(?:-(?:rc|milestone|alpha|beta|M)-?\d+)?)(?:-(?:bin|all|src))?\.(?:zip|jar|tar\.gz)\s*$/i;
const script = /(?:^|\/)(?:[^/]+\.gradle(?:\.kts)?|buildSrc\/(?:[^/]+\/)*[^/]+\.(?:kts?|groovy|java))$/;
const catalog = /(?:^|\/)[^/]*\.versions\.toml$/;
const gradle_lock = /(?:^|\/)(?:gradle|buildscript-gradle|[^/]*)\.lockfile$/;
const wrapper = /(?:^|\/)gradle-wrapper\.properties$/;
const properties = /(?:^|\/)gradle\.properties$/;
const gradle = {
	ecosystem: "gradle",
	reads: (path) => [
		script,
		catalog,
		gradle_lock,
		wrapper,
		properties
	].some((pattern) => pattern.test(path)),
	read: (manifest) => {
		const { path } = manifest;
		if (wrapper.test(path)) return readMoves(manifest, "tool", wrapperLines);
		if (catalog.test(path)) return readMoves(manifest, "gradle", catalogLines);
		if (gradle_lock.test(path)) return readMoves(manifest, "gradle", lockLines);
		return readMoves(manifest, "gradle", properties.test(path) ? propertiesLines : scriptLines);
	}
};
const elementNames = new Set([
	"dependency",
	"plugin",
	"extension",
	"parent",
	"path",
	"annotationProcessorPath",
	"artifactItem"
]);
function artifactsOf(elements) {
	const found = elements.filter(({ name }) => elementNames.has(name));
	found.sort((one, other) => one.first - other.first || other.last - one.last);
	return new Map(found.map((element) => [element, artifactOf(element)]));
}
function artifactOf(element) {
	const texts = maven_artifacts_textsOf(element);
	const artifact = texts.get("artifactId");
	const byDefault = element.name === "plugin" && element.opened ? "org.apache.maven.plugins" : void 0;
	const group = texts.get("groupId")?.value ?? byDefault;
	return {
		element,
		name: (artifact === void 0 || group === void 0 ? artifact?.value : `${group}:${artifact.value}`) ?? null,
		version: texts.get("version")?.value ?? null,
		naming: artifact?.line ?? null,
		direct: element.name === "parent" ? true : isDirect(element),
		texts
	};
}
function maven_artifacts_textsOf({ children }) {
	const texts = new Map();
	for (const { name, text } of children) if (text !== null && !texts.has(name)) texts.set(name, text);
	return texts;
}
function isDirect({ parent }) {
	const outer = parent?.parent?.name;
	return outer === void 0 || outer === "dependencyManagement" || outer === "pluginManagement" ? null : true;
}
function whyOwnParent({ element, texts }) {
	const { children, parent: project } = element;
	const relative = children.find(({ name }) => name === "relativePath");
	const path = relative?.text?.value ?? "";
	if (relative !== void 0 && path === "" && relative.children.length === 0) return null;
	const group = texts.get("groupId")?.value;
	const own = project?.children.find(({ name }) => name === "groupId")?.text?.value;
	if (relative === void 0 && own !== void 0 && group !== void 0 && !isSameOwner(own, group)) return null;
	return "the parent may be the project's own, with its version";
}
const isSameOwner = (one, other) => one === other || one.startsWith(`${other}.`) || other.startsWith(`${one}.`);
function xmlLines(side) {
	return new Walk(side).run();
}
const namePattern = /[A-Za-z_][\w.:-]*/y;
const attributePattern = /\s+([A-Za-z_][\w.:-]*)\s*=\s*("[^"<]*"|'[^'<]*')/y;
const tagEnd = /\s*(\/?)>/y;
class Walk {
	#side;
	#text;
	#starts = [];
	#elements = [];
	#meanings;
	#comments = [];
	#roots = [];
	#open = [];
	#malformed = null;
	#line = 0;
	constructor(side) {
		this.#side = side;
		this.#text = side.lines.join("\n");
		let start = 0;
		for (const line of side.lines) {
			this.#starts.push(start);
			start += line.length + 1;
		}
		this.#meanings = side.lines.map((line) => line.trim() === "" ? nothing : null);
	}
	run() {
		const text = this.#text;
		let index = this.#side.whole ? 0 : this.#skipHidden();
		for (let next = text.indexOf("<", index); next >= 0; next = text.indexOf("<", index)) index = this.#markup(next);
		if (this.#side.whole && (this.#open.length > 0 || this.#roots.length > 1)) this.#malformed ??= "its elements do not match";
		this.#markComments();
		const meanings = this.#meanings.map((meaning, line) => meaning ?? other(this.#side.lines[line] ?? ""));
		return {
			elements: this.#elements,
			meanings,
			malformed: this.#malformed
		};
	}
	#skipHidden() {
		const end = this.#text.indexOf("-->");
		const begin = this.#text.indexOf("<!--");
		if (end < 0 || begin >= 0 && begin < end) return 0;
		this.#hide(0, this.#lineOf(end));
		return end + 3;
	}
	#hide(first, last) {
		for (let line = first; line <= last; line++) this.#meanings[line] ??= xml_lines_hidden;
	}
	#markup(start) {
		const text = this.#text;
		if (text.startsWith("<!--", start)) return this.#comment(start);
		if (text.startsWith("<![CDATA[", start)) return this.#until("]]>", start);
		if (text.startsWith("<?", start)) return this.#until("?>", start);
		if (text.startsWith("<!", start)) {
			this.#malformed ??= "it declares its own entities or types";
			return start + 2;
		}
		const closing = text.charAt(start + 1) === "/";
		namePattern.lastIndex = start + (closing ? 2 : 1);
		const name = namePattern.exec(text)?.[0];
		if (name === void 0) {
			this.#malformed ??= "it is no well-formed XML";
			return start + 1;
		}
		return closing ? this.#close(name, start) : this.#begin(name, start);
	}
	#until(end, start) {
		const found = this.#text.indexOf(end, start);
		if (found < 0) this.#malformed ??= "it is no well-formed XML";
		return found < 0 ? this.#text.length : found + end.length;
	}
	#comment(start) {
		const end = this.#text.indexOf("-->", start + 4);
		const until = end < 0 ? this.#text.length : end + 3;
		const [first, last] = [this.#lineOf(start), this.#lineOf(until - 1)];
		if (end < 0) {
			if (this.#side.whole) this.#malformed ??= "a comment does not end";
			this.#hide(first, last);
		}
		this.#comments.push({
			start,
			until,
			first,
			last
		});
		return until;
	}
	#begin(name, start) {
		const text = this.#text;
		const attributes = new Map();
		let index = start + 1 + name.length;
		for (;;) {
			attributePattern.lastIndex = index;
			const found = attributePattern.exec(text);
			if (found === null) break;
			const [whole, key = "", quoted = ""] = found;
			index += whole.length;
			const value = this.#textAt(index - quoted.length + 1, index - 1);
			if (value !== null) attributes.set(key, value);
		}
		tagEnd.lastIndex = index;
		const end = tagEnd.exec(text);
		if (end === null) {
			this.#malformed ??= "it is no well-formed XML";
			return index;
		}
		index += end[0].length;
		const line = this.#lineOf(start);
		const parent = this.#open.at(-1)?.element ?? null;
		const element = {
			name,
			parent,
			children: [],
			attributes,
			text: null,
			opened: true,
			first: line,
			last: line
		};
		this.#elements.push(element);
		if (parent === null) this.#roots.push(element);
		else parent.children.push(element);
		if (end[1] === "/") element.last = this.#lineOf(index - 1);
		else this.#open.push({
			element,
			from: index
		});
		return index;
	}
	#close(name, start) {
		const end = this.#text.indexOf(">", start);
		const line = this.#lineOf(start);
		const top = this.#open.pop();
		if (top === void 0) this.#adopt(name, line);
		else if (top.element.name !== name) this.#malformed ??= "its elements do not match";
		else {
			top.element.last = line;
			if (top.element.children.length === 0) top.element.text = this.#textAt(top.from, start);
		}
		return end < 0 ? this.#text.length : end + 1;
	}
	#adopt(name, line) {
		if (this.#side.whole) this.#malformed ??= "its elements do not match";
		const element = {
			name,
			parent: null,
			children: this.#roots,
			attributes: new Map(),
			text: null,
			opened: false,
			first: 0,
			last: line
		};
		for (const child of this.#roots) child.parent = element;
		this.#roots = [element];
		this.#elements.push(element);
	}
	#textAt(from, to) {
		const raw = this.#text.slice(from, to);
		const value = raw.trim();
		const start = from + raw.length - raw.trimStart().length;
		if (/[\n<&]/.test(raw)) return null;
		const line = this.#lineOf(from);
		const column = start - (this.#starts[line] ?? 0);
		return {
			value,
			line,
			span: [column, column + value.length]
		};
	}
	#lineOf(index) {
		while (this.#line > 0 && (this.#starts[this.#line] ?? 0) > index) this.#line--;
		while ((this.#starts[this.#line + 1] ?? Number.POSITIVE_INFINITY) <= index) this.#line++;
		return this.#line;
	}
	#markComments() {
		let plain = "";
		let end = 0;
		for (const { start, until } of this.#comments) {
			plain += this.#text.slice(end, start) + this.#text.slice(start, until).replaceAll(/[^\n]+/g, "");
			end = until;
		}
		plain += this.#text.slice(end);
		for (const [line, text] of plain.split("\n").entries()) if (text.trim() === "") this.#meanings[line] ??= nothing;
		for (const { first, last } of this.#comments) {
			if (first === last) continue;
			for (const line of [first, last]) {
				const meaning = this.#meanings[line];
				if (meaning === nothing) this.#meanings[line] = {
					kind: "nothing",
					comment: [first, last]
				};
				else if (meaning?.kind === "nothing") this.#meanings[line] = xml_lines_hidden;
			}
		}
	}
}
const xml_lines_hidden = {
	kind: "other",
	what: "what may be the edge of a comment",
	needsContents: true
};
function doubted(meaning, why, { whole }) {
	if (meaning.kind === "nothing") return {
		kind: "other",
		what: "a comment of a file that is malformed",
		needsContents: !whole
	};
	if (meaning.kind !== "stated") return meaning;
	return {
		...meaning,
		needsContents: !whole,
		stated: meaning.stated.map((each) => ({
			...each,
			unclear: why
		}))
	};
}
class Properties {
	#syntax;
	#whole;
	#takers = new Map();
	#versions = new Map();
	#uses = new Map();
	constructor(takers, { lines, whole }, syntax) {
		this.#syntax = syntax;
		this.#whole = whole;
		for (const taker of takers) this.#take(taker);
		for (const line of lines) for (const [, property = ""] of line.matchAll(syntax.use)) xml_properties_count(this.#uses, property);
	}
	#take({ name, version, direct }) {
		const [used] = (version ?? "").slice(0, 400).matchAll(this.#syntax.use);
		if (used === void 0 || used[0] !== version || name === null) return;
		const property = used[1] ?? "";
		xml_properties_count(this.#versions, property);
		const takers = this.#takers.get(property) ?? new Map();
		this.#takers.set(property, takers.set(name, {
			name,
			version: null,
			spans: [],
			direct
		}));
	}
	meaningOf({ name, parent, text }) {
		if (text === null || !/\d/.test(text.value) || !/^[\w.+-]{1,100}$/.test(text.value)) return null;
		if (parent === null ? this.#whole || !this.#syntax.mayBe(name) : parent.name !== this.#syntax.parent) return null;
		const common = {
			version: text.value,
			spans: [text.span]
		};
		const takers = [...this.#takers.get(name)?.values() ?? []];
		const used = this.#uses.get(name) ?? 0;
		if (this.#whole && takers.length > 0 && used === this.#versions.get(name)) return {
			kind: "stated",
			stated: takers.map((each) => ({
				...each,
				...common
			}))
		};
		const unclear = this.#whole && used > 0 ? "not only versions take this property" : "what takes this property is not shown";
		return {
			kind: "stated",
			stated: [{
				name,
				...common,
				direct: null,
				unclear
			}],
			needsContents: !this.#whole
		};
	}
}
const xml_properties_count = (counts, key) => counts.set(key, (counts.get(key) ?? 0) + 1);
const project = /(?:^|\/)(?:pom\.xml|[^/]*\.pom|\.mvn\/extensions\.xml)$/;
const maven_wrapper = /(?:^|\/)\.mvn\/wrapper\/maven-wrapper\.properties$/;
const maven = {
	ecosystem: "maven",
	reads: (path) => project.test(path) || maven_wrapper.test(path),
	read: (manifest) => maven_wrapper.test(manifest.path) ? readMoves(manifest, "tool", wrapperLines) : readMoves(manifest, "maven", projectLines)
};
const noProperties = new Set(`modelVersion groupId artifactId packaging name description url inceptionYear id type classifier scope optional source
  target release module phase goal relativePath tag email timezone include exclude argument arg mainClass`.split(/\s+/));
const maven_syntax = {
	use: /\$\{([^${}]{1,200})\}/g,
	parent: "properties",
	mayBe: (name) => !noProperties.has(name)
};
function projectLines(side) {
	const { elements, meanings, malformed } = xmlLines(side);
	const artifacts = artifactsOf(elements);
	const takers = [...artifacts.values()].filter((each) => each.element.name !== "parent");
	const properties = new Properties(takers, side, maven_syntax);
	markParts(artifacts.values(), meanings, side);
	for (const element of elements) {
		const { text, name } = element;
		if (text === null || text.value === "") continue;
		const meaning = name === "version" ? maven_versionMeaning(element, artifacts, side) : properties.meaningOf(element);
		if (meaning?.kind === "stated") meanings[text.line] = together(meanings[text.line], meaning);
		else if (meaning !== null && meanings[text.line]?.kind !== "stated") meanings[text.line] = meaning;
	}
	return malformed === null ? meanings : meanings.map((meaning) => doubted(meaning, malformed, side));
}
function markParts(artifacts, meanings, { lines }) {
	let most = 10 * lines.length;
	for (const { element, name, version, direct, naming } of artifacts) {
		most -= element.last - element.first;
		if (name === null || most < 0) continue;
		for (let line = element.first; line <= element.last; line++) {
			const known = meanings[line];
			if (known?.kind !== "part" && (known?.kind !== "other" || known.needsContents)) continue;
			const part = {
				kind: "part",
				of: name,
				what: excerpt(lines[line] ?? "")
			};
			meanings[line] = line === naming ? {
				...part,
				names: {
					name,
					version,
					spans: [],
					direct
				}
			} : part;
		}
	}
}
function maven_versionMeaning(element, artifacts, side) {
	const { text, parent } = element;
	if (text === null) return null;
	const artifact = parent === null ? void 0 : artifacts.get(parent);
	const common = {
		version: text.value,
		spans: [text.span]
	};
	if (artifact === void 0) {
		if (parent?.name === "project") return {
			kind: "other",
			what: "the project's own version"
		};
		if (parent !== null || side.whole) return null;
		return {
			kind: "stated",
			stated: [{
				name: "version",
				...common,
				direct: null,
				unclear: notShown
			}],
			needsContents: true
		};
	}
	const { name, direct, naming } = artifact;
	const unclear = whyUnclear(artifact, text.value);
	const stated = {
		name: name ?? "version",
		...common,
		direct
	};
	return {
		kind: "stated",
		stated: [unclear === null ? stated : {
			...stated,
			unclear
		}],
		needsContents: unclear !== null && unclear !== noVersion && !side.whole,
		...naming === null || naming === text.line ? {} : { namedOn: naming }
	};
}
const notShown = "whose version it is is not shown";
const noVersion = "its version is a range or an expression";
function whyUnclear(artifact, version) {
	if (artifact.name === null) return notShown;
	if (!/^[\w.+-]{1,100}$/.test(version)) return noVersion;
	return artifact.element.name === "parent" ? whyOwnParent(artifact) : null;
}
const bunLock = {
	ecosystem: "npm",
	whole: (text) => npm_bun_read(linesOf(text)),
	hunk: npm_bun_read
};
function npm_bun_read(lines) {
	const side = (0, entries.Bk)();
	for (const { text, number } of lines) {
		const code = text.trim();
		if (/^[}\]]*,?$/.test(code)) continue;
		const entry = asked(text, number) ?? npm_bun_locked(text, number);
		side.order.push(entry === null ? code : entry.key);
		if (entry !== null) side.entries.push(entry);
		else if (/^ {4}"[^"]{1,400}": \[/.test(text)) side.loose.push(code);
		else side.facts.push({
			what: `\`${code.slice(0, 80)}\``,
			text: code,
			line: number
		});
	}
	return side;
}
function asked(text, line) {
	const [, name, version] = /^ {8}"([^"\\]{1,214})": "([^"\\]{1,256})",?$/.exec(text) ?? [];
	if (name === void 0 || version === void 0) return null;
	const key = `asked\n${name}`;
	return {
		key,
		family: key,
		name,
		version,
		direct: true,
		line
	};
}
function npm_bun_locked(text, line) {
	const [, key, list] = /^ {4}"([^"\\]{1,400})": (\[.*\]),?$/.exec(text) ?? [];
	const row = list === void 0 ? void 0 : parseJson(list);
	const [id, source, metadata, checksum] = Array.isArray(row) ? row : [];
	const [, name, version] = (typeof id === "string" ? /^(@?[^@]{1,214})@(.{1,2000})$/.exec(id) : null) ?? [];
	if (key === void 0 || name === void 0 || version === void 0) return null;
	return {
		key,
		name,
		version,
		direct: null,
		line,
		source: JSON.stringify(source) ?? "",
		checksum: typeof checksum === "string" ? checksum : "",
		metadata: JSON.stringify(metadata) ?? ""
	};
}
function readNpmSpec(spec) {
	const alias = /^npm:(@?[^@]{1,214})(?:@(.{1,256}))?$/.exec(spec);
	const target = alias?.[1];
	return target === void 0 ? { version: spec } : {
		target,
		version: alias?.[2] ?? "*"
	};
}
const npmManifest = jsonManifest({
	ecosystem: "npm",
	sections: new Set([
		"dependencies",
		"devDependencies",
		"peerDependencies",
		"optionalDependencies"
	]),
	isPlatform: () => false,
	read: readNpmSpec
});
const indent_tree_deepest = 40;
function indentTree(lines) {
	const [roots, rootless] = [[], []];
	let open = null;
	for (const { text, number } of lines) {
		const indent = text.search(/\S/);
		if (indent < 0 || text.charAt(indent) === "#") continue;
		while (open !== null && (open.indent >= indent || open.depth >= indent_tree_deepest)) open = open.parent;
		const node = {
			...readLine(text.slice(indent).trimEnd()),
			indent,
			line: number,
			depth: (open?.depth ?? 0) + 1,
			parent: open,
			children: []
		};
		(open?.children ?? (indent === 0 ? roots : rootless)).push(node);
		open = node;
	}
	return {
		roots,
		rootless
	};
}
function readLine(text) {
	const quote = text.charAt(0);
	if (quote === "\"" || quote === "'") {
		const end = text.indexOf(quote, 1);
		const rest = text.slice(end + 1);
		if (end > 0 && rest.startsWith(":")) return {
			key: text.slice(1, end),
			value: unquoted(rest.slice(1))
		};
		if (end > 0 && /^\s/.test(rest)) return {
			key: text.slice(1, end),
			value: unquoted(rest)
		};
	}
	if (text.endsWith(":")) return {
		key: text.slice(0, -1),
		value: ""
	};
	const colon = text.indexOf(": ");
	if (colon > 0) return {
		key: text.slice(0, colon),
		value: unquoted(text.slice(colon + 2))
	};
	const blank = text.startsWith("- ") ? -1 : text.indexOf(" ");
	return blank > 0 ? {
		key: text.slice(0, blank),
		value: unquoted(text.slice(blank))
	} : {
		key: text,
		value: ""
	};
}
function unquoted(text) {
	const value = text.trim();
	const quote = value.charAt(0);
	const end = quote === "\"" || quote === "'" ? value.indexOf(quote, 1) : -1;
	if (end > 0) return /^\s*(?:#.*)?$/.test(value.slice(end + 1)) ? value.slice(1, end) : value;
	const comment = value.indexOf(" #");
	return comment < 0 ? value : value.slice(0, comment).trimEnd();
}
function hasDistinctKeys({ children }) {
	return new Set(children.map(({ key }) => key)).size === children.length;
}
function valueIn(node, key) {
	return node.children.find((child) => child.key === key)?.value ?? "";
}
function textBelow(node, except = new Set()) {
	return node.children.filter(({ key }) => !except.has(key)).map((child) => `${child.key}:${child.value}{${textBelow(child)}}`).join("\n");
}
const pnpmLock = {
	ecosystem: "npm",
	whole: (text) => readLock(linesOf(text), ""),
	hunk: readLock
};
const sections = new Set([
	"specifiers",
	"dependencies",
	"devDependencies",
	"optionalDependencies"
]);
function readLock(lines, heading) {
	const side = (0, entries.Bk)();
	const { roots, rootless } = indentTree(lines);
	for (const root of roots) npm_pnpm_readRoot(root, side);
	const section = /^([a-zA-Z]+):/.exec(heading)?.[1] ?? "";
	for (const node of rootless) readRootless(node, section, side);
	return side;
}
function npm_pnpm_readRoot(root, side) {
	const { key, children } = root;
	if (key === "packages") for (const node of children) npm_pnpm_readPackage(node, side);
	else if (key === "snapshots") side.edges.push(...children.map((node) => `${node.key}{${textBelow(node)}}`));
	else if (key === "importers" || key === "catalogs") for (const child of children) readWithin(child, child.key, side);
	else if (sections.has(key)) readWithin(root, key, side);
	else if (key !== "---") side.facts.push(npm_pnpm_factOf(root));
}
const npm_pnpm_factOf = (root) => ({
	what: `\`${root.key.slice(0, 80)}\``,
	text: `${root.value}\n${textBelow(root)}`,
	line: root.line
});
function npm_pnpm_readPackage(node, side) {
	const [, name, version] = /^\/?((?:@[^@/]{1,214}\/)?[^@/]{1,214})[@/]([^(_]{1,2000})/.exec(node.key) ?? [];
	if (name === void 0 || version === void 0 || !hasDistinctKeys(node)) {
		side.loose.push(`${node.key}{${textBelow(node)}}`);
		return;
	}
	const resolution = node.children.find(({ key }) => key === "resolution");
	if (resolution === void 0) {
		side.edges.push(`${node.key}{${textBelow(node)}}`);
		return;
	}
	const proof = `${resolution.value}{${textBelow(resolution)}}`;
	const checksum = /integrity: ?['"]?([\w+/=-]{1,200})/.exec(proof)?.[1] ?? "";
	side.entries.push({
		key: node.key,
		name,
		version,
		direct: null,
		line: node.line,
		source: checksum === "" ? proof : proof.replace(checksum, "").replaceAll(version, "*"),
		checksum,
		traits: { "the script at installation": valueIn(node, "requiresBuild") },
		metadata: textBelow(node, new Set(["resolution", "requiresBuild"]))
	});
}
function readWithin(node, place, side) {
	for (const child of node.children) {
		const specifier = valueIn(child, "specifier");
		const version = valueIn(child, "version");
		if (specifier !== "" || version !== "") side.entries.push(...npm_pnpm_asked(child, place, specifier, version));
		else if (child.children.length > 0) readWithin(child, `${place}\n${child.key}`, side);
		else if (child.value !== "") side.entries.push(...npm_pnpm_asked(child, place, place.endsWith("specifiers") ? child.value : "", child.value));
	}
}
function npm_pnpm_asked(node, place, specifier, version) {
	const common = {
		direct: true,
		traits: { "the section": place }
	};
	const lineOf = (key) => node.children.find((child) => child.key === key)?.line ?? node.line;
	const spec = readNpmSpec(specifier);
	const name = spec.target ?? node.key;
	const wanted = {
		...common,
		key: `${place}\n${node.key}\nspecifier`,
		family: `specifier\n${name}`,
		name,
		version: spec.version,
		line: lineOf("specifier")
	};
	const got = {
		...common,
		key: `${place}\n${node.key}\nversion`,
		family: `version\n${name}`,
		name,
		version: version.replace(/[(_].*$/, ""),
		line: lineOf("version")
	};
	return [...specifier === "" ? [] : [wanted], ...version === "" || version === specifier ? [] : [got]];
}
const npm_pnpm_decisive = new Set([...[
	"specifier",
	"version",
	"resolution",
	"integrity",
	"tarball",
	"type",
	"repo",
	"commit",
	"directory"
], ...[
	"hash",
	"path",
	"requiresBuild"
]]);
function readRootless(node, section, side) {
	const { key, indent } = node;
	const text = `${key}:${node.value}{${textBelow(node)}}`;
	const hasSpecifier = (each) => valueIn(each, "specifier") !== "";
	if (hasSpecifier(node) || node.children.some(hasSpecifier)) {
		const here = (0, entries.Bk)();
		readWithin(hasSpecifier(node) ? {
			...node,
			children: [node]
		} : node, section, here);
		side.entries.push(...here.entries.map((entry) => ({
			...entry,
			isLocal: true
		})));
	} else if (indent === 2 && section === "packages") npm_pnpm_readPackage(node, side);
	else if (indent === 2 && sections.has(section) && node.value !== "") readWithin({
		...node,
		children: [node]
	}, section, side);
	else if (indent >= 4 && !npm_pnpm_decisive.has(key)) side.edges.push(text);
	else if (indent === 2 && section === "snapshots") side.edges.push(text);
	else side.loose.push(text);
}
const pnpmWorkspace = {
	ecosystem: "npm",
	whole: (text) => readWorkspace(linesOf(text), ""),
	hunk: readWorkspace
};
function readWorkspace(lines, heading) {
	const side = (0, entries.Bk)();
	const { roots, rootless } = indentTree(lines);
	for (const root of roots) if (root.key === "catalog") readCatalog(root, "default", side);
	else if (root.key === "catalogs") for (const child of root.children) readCatalog(child, child.key, side);
	else side.facts.push(npm_pnpm_factOf(root));
	for (const node of rootless) if (heading.startsWith("catalog:") && node.children.length === 0) readCatalog({
		...node,
		children: [node]
	}, "default", side);
	else if (heading.startsWith("catalogs:") && node.children.length > 0) readCatalog(node, node.key, side);
	else side.loose.push(`${node.key}:${node.value}{${textBelow(node)}}`);
	return side;
}
function readCatalog(catalog, place, side) {
	for (const node of catalog.children) {
		const spec = readNpmSpec(node.value);
		if (node.children.length > 0 || node.value === "") side.loose.push(`${node.key}{${textBelow(node)}}`);
		else side.entries.push({
			key: `${place}\n${node.key}\n${spec.target ?? ""}`,
			name: spec.target ?? node.key,
			version: spec.version,
			direct: true,
			line: node.line,
			traits: { "the catalogue": place }
		});
	}
}
const yarnLock = {
	ecosystem: "npm",
	whole: (text) => npm_yarn_read(linesOf(text)),
	hunk: npm_yarn_read
};
const npm_yarn_proofs = new Set([
	"version",
	"resolved",
	"integrity",
	"resolution",
	"checksum",
	"linkType",
	"languageName"
]);
function npm_yarn_read(lines) {
	const side = (0, entries.Bk)();
	const { roots, rootless } = indentTree(lines);
	for (const node of roots) {
		const name = npm_yarn_nameOf(node.key);
		if (node.key === "__metadata") side.facts.push({
			what: "the format of the lock file",
			text: textBelow(node),
			line: node.line
		});
		else if (name === null || !hasDistinctKeys(node)) side.loose.push(`${node.key}:${node.value}{${textBelow(node)}}`);
		else side.entries.push(npm_yarn_entryOf(node, name));
	}
	for (const node of rootless) npm_yarn_readLoose(node, side);
	return side;
}
function npm_yarn_nameOf(header) {
	const first = header.startsWith("\"") ? header.slice(1) : header;
	const at = first.indexOf("@", 1);
	const name = at < 0 ? "" : first.slice(0, at);
	return /^(?:@[^@/\s,]{1,214}\/)?[^@/\s,]{1,214}$/.test(name) ? name : null;
}
function npm_yarn_entryOf(node, name) {
	const version = valueIn(node, "version") || null;
	const [address = "", hash = ""] = valueIn(node, "resolved").split("#", 2);
	const resolution = valueIn(node, "resolution");
	const isOwn = valueIn(node, "linkType") === "soft";
	return {
		key: node.key,
		name,
		version,
		direct: null,
		line: node.children.find(({ key }) => key === "version")?.line ?? node.line,
		source: withoutVersion(address || resolution, version),
		checksum: valueIn(node, "integrity") || valueIn(node, "checksum") || hash,
		traits: {
			"the descriptor": describes(node.key),
			"the link": valueIn(node, "linkType")
		},
		metadata: isOwn ? "" : textBelow(node, npm_yarn_proofs)
	};
}
function describes(header) {
	const kinds = header.split(", ").map((each) => {
		const text = each.replaceAll("\"", "");
		return /^@?[^@]{1,214}@(?:npm:)?([a-z+]{2,12}:|@?[^@\s]{1,214}@)/.exec(text)?.[1] ?? "";
	});
	return [...new Set(kinds)].sort().join(" ");
}
function npm_yarn_readLoose(node, side) {
	const text = `${node.key}:${node.value}{${textBelow(node)}}`;
	(node.indent >= 4 || [
		"dependencies",
		"optionalDependencies",
		"peerDependencies",
		"bin"
	].includes(node.key) ? side.edges : side.loose).push(text);
}
const formats = {
	"package.json": npmManifest,
	"package-lock.json": npmLock,
	"npm-shrinkwrap.json": npmLock,
	"yarn.lock": yarnLock,
	"pnpm-lock.yaml": pnpmLock,
	"pnpm-workspace.yaml": pnpmWorkspace,
	"bun.lock": bunLock
};
const npm = readerOf("npm", (name) => Object.hasOwn(formats, name) ? formats[name] : void 0);
function nugetJsonLines(path) {
	const name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
	const read = name === "global.json" ? readSdk : name === "dotnet-tools.json" ? readTool : readLocked;
	return ({ lines, whole }) => {
		const meanings = lines.map((text) => structure.test(text) ? nothing : other(text));
		const nodes = jsonFragment(lines.map((text, number) => ({
			text,
			number
		})));
		if (nodes === null) return lines.map((text) => ({
			...other(text),
			needsContents: !whole
		}));
		const left = nodes.map((node) => ({
			node,
			of: null
		}));
		for (let next = left.pop(); next !== void 0; next = left.pop()) {
			const { key, line, children } = next.node;
			read(next.node, next.of, (leaf, meaning) => {
				if (leaf.line !== null) meanings[leaf.line] = withSpan(meaning, leaf, lines[leaf.line] ?? "");
			});
			const of = isPackage(next.node) ? key : null;
			if (of !== null && line !== null) meanings[line] = {
				kind: "part",
				of,
				what: excerpt(of)
			};
			for (const node of children) left.push({
				node,
				of
			});
		}
		return meanings;
	};
}
const isPackage = (node) => textOf(node, "resolved") !== null || textOf(node, "version") !== null;
const structure = /^\s*(?:[}\]]+,?\s*)?$/;
function withSpan(meaning, { raw }, line) {
	if (meaning.kind !== "stated") return meaning;
	const spans = [[line.lastIndexOf(raw) + 1, line.length]];
	return {
		...meaning,
		stated: meaning.stated.map((each) => ({
			...each,
			spans
		}))
	};
}
const nuget_json_statedBy = (name, version, direct) => {
	const stated = {
		name: name ?? "version",
		version,
		spans: [],
		direct
	};
	if (name !== null) return {
		kind: "stated",
		stated: [stated]
	};
	return {
		kind: "stated",
		stated: [{
			...stated,
			unclear: "whose version it is is not shown"
		}],
		needsContents: true
	};
};
const readLocked = (node, of, set) => {
	const { key, leaves } = node;
	const type = textOf(node, "type");
	const direct = type === null ? null : type === "Direct";
	for (const leaf of leaves) {
		const version = stringValue(leaf.raw);
		if (version === null) continue;
		if (of !== null && key === "dependencies") set(leaf, {
			kind: "checksum",
			of
		});
		else if (leaf.key === "resolved" || leaf.key === "requested") set(leaf, nuget_json_statedBy(key, version, direct));
		else if (leaf.key === "contentHash") set(leaf, {
			kind: "checksum",
			of: key
		});
		else if (leaf.key === "type" && key !== null) set(leaf, {
			kind: "part",
			of: key,
			what: excerpt(`${key}: ${version}`)
		});
	}
};
const readTool = (node, _, set) => {
	const { key, parent, leaves } = node;
	for (const leaf of leaves) {
		const version = stringValue(leaf.raw);
		if (leaf.key !== "version" || version === null || parent !== null && parent.key !== "tools") continue;
		set(leaf, nuget_json_statedBy(key, version, true));
	}
};
const readSdk = ({ key, leaves }, _, set) => {
	for (const leaf of leaves) {
		const version = stringValue(leaf.raw);
		if (version === null) continue;
		if (key === "msbuild-sdks") set(leaf, nuget_json_statedBy(leaf.key, version, true));
		else if (leaf.key === "version") set(leaf, {
			kind: "other",
			what: excerpt(`the runtime .NET SDK ${version}`)
		});
	}
};
const xml = /(?:^|\/)(?:[^/]+\.(?:cs|fs|vb)proj|Directory\.(?:Packages|Build)\.(?:props|targets)|packages(?:\.[^/]*)?\.config)$/i;
const json = /(?:^|\/)(?:packages(?:\.[^/]*)?\.lock|dotnet-tools)\.json$|^(?:src\/)?global\.json$/i;
const nuget = {
	ecosystem: "nuget",
	reads: (path) => xml.test(path) || json.test(path),
	read: (manifest) => readMoves(manifest, "nuget", json.test(manifest.path) ? nugetJsonLines(manifest.path) : nuget_projectLines)
};
const nuget_packages = new Set([
	"packagereference",
	"packageversion",
	"globalpackagereference",
	"packagedownload",
	"dotnetclitoolreference",
	"package",
	"sdk"
]);
const own = /^(?:(?:Assembly|File|Informational|Package|Product|Lang|Target\w*|Min\w*|Tools)?Version(?:Prefix|Suffix)?|TargetFrameworks?|Nullable)$/i;
const nuget_syntax = {
	use: /\$\(([\w.-]{1,200})\)/g,
	parent: "PropertyGroup",
	mayBe: (name) => /version/i.test(name) && !own.test(name)
};
function nuget_projectLines(side) {
	const { elements, meanings, malformed } = xmlLines(side);
	const found = elements.flatMap((element) => nuget_packages.has(element.name.toLowerCase()) ? [packageOf(element)] : []);
	const takers = found.flatMap((each) => each.versions.map(({ value }) => ({
		...each,
		version: value
	})));
	const properties = new Properties(takers, side, nuget_syntax);
	for (const each of found) nuget_readPackage(each, meanings, side);
	for (const element of elements) {
		const { text, name, parent } = element;
		if (text === null) continue;
		const meaning = name === "Version" && parent === null && !side.whole ? unknownVersion(text) : own.test(name) ? null : properties.meaningOf(element);
		if (meaning?.kind === "stated") meanings[text.line] = together(meanings[text.line], meaning);
		else if (own.test(name) && parent?.name === "PropertyGroup") meanings[text.line] = nuget_ownVersion(name, text);
	}
	return malformed === null ? meanings : meanings.map((meaning) => doubted(meaning, malformed, side));
}
const nuget_notShown = "whose version it is is not shown";
const unknownVersion = ({ value, span }) => ({
	kind: "stated",
	stated: [{
		name: "Version",
		version: value,
		spans: [span],
		direct: null,
		unclear: "whose version it is is not shown"
	}],
	needsContents: true
});
const nuget_ownVersion = (name, { value }) => ({
	kind: "other",
	what: excerpt(name === "Version" ? `the project's own version, ${value}` : `${name} ${value}`)
});
function packageOf(element) {
	const texts = new Map([...element.attributes].map(([key, text]) => [key.toLowerCase(), text]));
	const naming = [
		"include",
		"update",
		"id",
		"name"
	].flatMap((key) => texts.get(key) ?? [])[0] ?? null;
	const attributes = [texts.get("version"), texts.get("versionoverride")];
	const children = element.children.map(({ name, text }) => /^Version(?:Override)?$/i.test(name) ? text : null);
	const versions = [...attributes, ...children].flatMap((text) => text ?? []);
	const managed = /^(?:packageversion|package)$/i.test(element.name);
	return {
		element,
		naming,
		name: naming?.value ?? null,
		version: versions[0]?.value ?? null,
		direct: managed ? null : true,
		versions
	};
}
function nuget_readPackage(found, meanings, side) {
	const { element, naming, name, versions } = found;
	if (name !== null && !element.children.some(({ children }) => children.length > 0)) nuget_markParts(found, name, meanings, side);
	for (const { value, span, line } of versions) {
		const stated = {
			name: name ?? "Version",
			version: value,
			spans: [span],
			direct: found.direct
		};
		meanings[line] = together(meanings[line], {
			kind: "stated",
			stated: [name === null ? {
				...stated,
				unclear: nuget_notShown
			} : stated],
			needsContents: name === null && !side.whole,
			...naming === null || naming.line === line ? {} : { namedOn: naming.line }
		});
	}
}
function nuget_markParts({ element, naming, version, direct }, name, meanings, side) {
	for (let line = element.first; line <= element.last; line++) {
		if (meanings[line]?.kind !== "other") continue;
		const part = {
			kind: "part",
			of: name,
			what: excerpt(side.lines[line] ?? "")
		};
		meanings[line] = line === naming?.line ? {
			...part,
			names: {
				name,
				version,
				spans: [],
				direct
			}
		} : part;
	}
}
const preCommit = {
	ecosystem: "pre-commit",
	reads: (path) => /(?:^|\/)\.pre-commit-config\.ya?ml$/.test(path),
	read: (manifest) => readMoves(manifest, "pre-commit", configLines)
};
function configLines(side) {
	const lines = yamlLines(side);
	const repositories = repositoriesOf(lines);
	let listColumn = null;
	return lines.map((line, index) => {
		if (line.kind === "blank" || line.kind === "comment") return nothing;
		const text = side.lines[index] ?? "";
		if (line.key === "additional_dependencies") {
			listColumn = line.column;
			return line.value === "" ? ownedBy(repositories[index], text) : inlineList(line, text);
		}
		if (line.key !== null || line.indent < (listColumn ?? 0)) listColumn = null;
		if (line.item && line.key === null) return pre_commit_listed(line, text, listColumn !== null, side.whole);
		if (line.key === "rev") return revision(line, repositories[index], text, side.whole);
		return ownedBy(repositories[index], text, line);
	});
}
function repositoriesOf(lines) {
	let current = {
		indent: -1,
		name: null,
		rev: null
	};
	return lines.map((line) => {
		if (line.kind !== "entry") return current;
		const begins = line.item && (line.key === "repo" || line.key === "rev" || line.key === "hooks");
		const ends = line.indent < current.indent || line.indent === current.indent && (line.item || line.key !== null);
		if (begins && (ends || current.indent === -1)) current = {
			indent: line.indent,
			name: null,
			rev: null
		};
		else if (ends && !line.item) current = {
			indent: -1,
			name: null,
			rev: null
		};
		if (line.key === "repo") current.name = shortName(line.value);
		if (line.key === "rev") current.rev = line.value;
		return current;
	});
}
const shortName = (url) => url.replace(/^https:\/\/github\.com\//i, "").replace(/\.git$/, "");
function revision(line, repository, text, whole) {
	const { value, span, comment } = line;
	const name = repository?.name ?? null;
	const spans = [[span[0], text.length]];
	const pinned = commit.test(value);
	const version = pinned ? versionInComment(comment) : value;
	const stated = {
		name: name ?? "rev",
		version,
		...pinned ? { pin: value } : {},
		spans,
		direct: true
	};
	if (name !== null) return {
		kind: "stated",
		stated: [stated]
	};
	return {
		kind: "stated",
		stated: [{
			...stated,
			unclear: "whose revision it is is not shown"
		}],
		needsContents: !whole
	};
}
function ownedBy(repository, text, line) {
	if (repository === void 0 || repository.name === null) return other(text);
	const { name, rev } = repository;
	const part = {
		kind: "part",
		of: name,
		what: text.trim().slice(0, 60)
	};
	return line?.key === "repo" ? {
		...part,
		names: {
			name,
			version: rev,
			spans: [],
			direct: true
		}
	} : part;
}
const requirement = /^(@?[\w./-]+)((?:\[[\w,.-]*\])?)(==|~=|>=|<=|!=|===|<|>|@)(.{1,200})$/;
function statedRequirement(text, column) {
	const found = requirement.exec(text.slice(0, 500));
	if (found === null || text.length > 500) return /^@?[\w./-]{1,200}$/.test(text) ? {
		name: text,
		version: null,
		spans: [],
		direct: true
	} : null;
	const [, name = "", extras = "", operator = "", version = ""] = found;
	const at = operator === "@";
	const ecosystem = at ? /^v\d/.test(version) ? "go" : "npm" : "python";
	const start = column + name.length + extras.length + (at ? 1 : 0);
	return {
		ecosystem,
		name,
		version: at ? version : operator + version,
		spans: [[start, column + text.length]],
		direct: true
	};
}
function pre_commit_listed({ value, span }, text, inList, whole) {
	const stated = statedRequirement(value, span[0]);
	if (stated === null || whole && !inList) return other(text);
	if (inList) return {
		kind: "stated",
		stated: [stated]
	};
	const what = text.trim().slice(0, 60);
	if (stated.version === null) return {
		kind: "other",
		what,
		needsContents: true
	};
	return {
		kind: "stated",
		stated: [{
			...stated,
			unclear: "which list it stands in is not shown"
		}],
		needsContents: true
	};
}
function inlineList({ value, span }, text) {
	if (!value.startsWith("[") || !value.endsWith("]")) return other(text);
	const stated = [];
	for (const item of value.slice(1, -1).matchAll(/[^,\s][^,]*/g)) {
		const bare = item[0].trim();
		const quoted = /^(["'])(.*)\1$/.exec(bare);
		const found = statedRequirement(quoted?.[2] ?? bare, span[0] + 1 + item.index + (quoted === null ? 0 : 1));
		if (found === null) return other(text);
		stated.push(found);
	}
	return stated.length === 0 ? other(text) : {
		kind: "stated",
		stated
	};
}
function readConstraint(name, value) {
	if (normalizedName(name) === "python") return null;
	if (typeof value === "string") return {
		name,
		version: specifierOf(value)
	};
	if (typeof value !== "object" || value === null || Array.isArray(value)) return {
		name,
		version: JSON.stringify(value) ?? ""
	};
	const { version, extras, markers, python, optional, ...rest } = { ...value };
	return {
		name,
		version: typeof version === "string" ? specifierOf(version) : "*",
		source: Object.keys(rest).length === 0 ? "" : JSON.stringify(rest),
		traits: {
			"the extras": JSON.stringify(extras) ?? "",
			"the marker": JSON.stringify([markers ?? null, python ?? null]),
			"what makes it optional": JSON.stringify(optional) ?? ""
		}
	};
}
const pyproject = tomlManifest({
	ecosystem: "python",
	placeOf: placeInPyproject,
	read: readConstraint,
	requirement: parseRequirement
});
function placeInPyproject(path) {
	const name = path.join(".");
	if (name === "project.dependencies" || name === "build-system.requires" || name === "dependencies" || name === "requires") return "requirements";
	if (name === "tool.uv.dev-dependencies" || name === "tool.uv.constraint-dependencies") return "requirements";
	const [first, second, third, , fifth] = path;
	if (path.length === 2 && first === "dependency-groups") return "requirements";
	if (path.length === 3 && first === "project" && second === "optional-dependencies") return "requirements";
	if (path.length === 4 && first === "tool" && second === "pdm" && third === "dev-dependencies") return "requirements";
	if (name === "tool.poetry.dependencies" || name === "tool.poetry.dev-dependencies") return "dependencies";
	if (path.length === 5 && name.startsWith("tool.poetry.group.") && fifth === "dependencies") return "dependencies";
	return "other";
}
const pipfile = tomlManifest({
	ecosystem: "python",
	placeOf: ([first = "", second]) => second === void 0 && first !== "" && ![
		"source",
		"requires",
		"scripts",
		"pipenv",
		"pipfile"
	].includes(first) ? "dependencies" : "other",
	read: readConstraint
});
const pipfileLock = {
	ecosystem: "python",
	whole(text) {
		const root = jsonTree(text);
		if (root === null) return null;
		const side = (0, entries.Bk)();
		python_pipfile_lock_readRoot(root, side);
		return side;
	},
	hunk(lines) {
		const side = (0, entries.Bk)();
		const nodes = jsonFragment(lines);
		if (nodes === null) return null;
		for (const node of nodes) if (node.opened && node.key === null && node.line === 1) python_pipfile_lock_readRoot(node, side);
		else if (node.opened && textOf(node, "version") !== null) python_pipfile_lock_readPackage(node, "", side);
		else if (node.opened && node.children.some((child) => textOf(child, "version") !== null)) python_pipfile_lock_readSection(node, side);
		else side.loose.push(json_node_contentOf(node));
		return side;
	}
};
function python_pipfile_lock_readRoot(root, side) {
	for (const child of root.children) if (child.key !== "_meta") python_pipfile_lock_readSection(child, side);
	else for (const part of child.children) if (part.key === "hash") side.edges.push(json_node_contentOf(part));
	else side.facts.push({
		what: `\`${part.key ?? ""}\``,
		text: json_node_contentOf(part),
		line: part.line
	});
	for (const { key, raw, line } of root.leaves) side.facts.push({
		what: `\`${key ?? ""}\``,
		text: raw,
		line
	});
}
function python_pipfile_lock_readSection(section, side) {
	for (const node of section.children) python_pipfile_lock_readPackage(node, section.key ?? "", side);
}
const described = new Set([
	"version",
	"hashes",
	"index",
	"git",
	"ref",
	"path",
	"file",
	"editable",
	"extras",
	"markers"
]);
function python_pipfile_lock_readPackage(node, section, side) {
	const version = textOf(node, "version");
	side.entries.push({
		key: `${section}\n${node.key ?? ""}`,
		...section === "" ? { isLocal: true } : {},
		name: node.key ?? "",
		version: version === null ? null : specifierOf(version),
		direct: textOf(node, "index") === null ? null : true,
		line: node.leaves.find(({ key }) => key === "version")?.line ?? node.line,
		source: [
			"index",
			"git",
			"ref",
			"path",
			"file",
			"editable"
		].map((key) => textOf(node, key) ?? "").join("\n").trim(),
		checksum: (childOf(node, "hashes")?.leaves ?? []).map(({ raw }) => raw).join("\n"),
		traits: { "the extras": json_node_contentOf(childOf(node, "extras") ?? {
			...node,
			leaves: [],
			children: []
		}) },
		metadata: `${textOf(node, "markers") ?? ""}${json_node_contentOf(node, described)}`
	});
}
const requirements = {
	ecosystem: "python",
	whole: (text) => python_requirements_read(linesOf(text)),
	hunk: python_requirements_read
};
function python_requirements_read(lines) {
	const side = (0, entries.Bk)();
	let entry = null;
	let continues = false;
	for (const line of lines) {
		const text = python_requirements_withoutComment(line.text);
		const inner = text.replace(/\\$/, "").trim();
		if (continues && entry !== null) readOptions(inner, entry);
		else if (inner.startsWith("--hash") || inner.startsWith("--") && /^\s/.test(line.text)) side.loose.push(inner);
		else if (inner.startsWith("-")) side.facts.push(optionOf(inner, line.number));
		else if (inner !== "") entry = readEntry(inner, line.number, side);
		if (text !== "" || line.text.trim() === "") continues = text.endsWith("\\");
		if (!continues) entry = null;
	}
	return side;
}
function python_requirements_withoutComment(text) {
	const at = text.search(/(?:^|\s)#/);
	return (at < 0 ? text : text.slice(0, at)).trim();
}
function optionOf(text, line) {
	return {
		what: `\`${/^--?[a-zA-Z-]{1,40}/.exec(text)?.[0] ?? text.slice(0, 40)}\``,
		text,
		line
	};
}
function readEntry(text, line, side) {
	const at = text.search(/\s--/);
	const found = parseRequirement(at < 0 ? text : text.slice(0, at).trim());
	if (found === null) {
		const name = text.replace(/#.*$/, "").replace(/@[^@/]*$/, "").slice(0, 200);
		side.entries.push({
			key: name,
			name,
			version: text,
			direct: true,
			line,
			source: "address"
		});
		return null;
	}
	const marker = found.traits["the marker"];
	const entry = {
		...found,
		key: `${found.key}\n${marker}`,
		direct: null,
		line,
		checksum: ""
	};
	if (at >= 0) readOptions(text.slice(at + 1), entry);
	side.entries.push(entry);
	return entry;
}
function readOptions(text, entry) {
	for (const option of text.split(/\s+/)) {
		const hash = /^--hash[= ](\S+)$/.exec(option)?.[1];
		if (hash !== void 0) entry.checksum = entry.checksum ? `${entry.checksum}\n${hash}` : hash;
		else if (option !== "") entry.traits = {
			...entry.traits,
			"the options": `${entry.traits?.["the options"] ?? ""} ${option}`
		};
	}
}
const setupPy = {
	ecosystem: "python",
	whole: (text) => readPy(linesOf(text)),
	hunk: readPy
};
const setupCfg = {
	ecosystem: "python",
	whole: (text) => readCfg(linesOf(text), ""),
	hunk: readCfg
};
function readPy(lines) {
	const side = (0, entries.Bk)();
	for (const { text, number } of lines) {
		const quoted = /^\s*(?:"([^"\\]{1,300})"|'([^'\\]{1,300})'),?(?:\s*#.*)?$/.exec(text);
		const found = parseRequirement(quoted?.[1] ?? quoted?.[2] ?? "");
		if (found === null || found.version === "*") readRest(text, number, side);
		else {
			side.order.push(found.key);
			side.entries.push({
				...found,
				direct: true,
				line: number
			});
		}
	}
	return side;
}
function readRest(text, line, side) {
	const code = text.trim();
	if (code === "" || code.startsWith("#")) return;
	const isOwn = /^version\s*=/.test(code);
	side.order.push(text.trimEnd());
	side.facts.push({
		what: isOwn ? "the project's own version" : `\`${code.slice(0, 80)}\``,
		text: code,
		line
	});
}
const keys = new Set([
	"install_requires",
	"setup_requires",
	"tests_require"
]);
function readCfg(lines, heading) {
	const side = (0, entries.Bk)();
	let list = /^(\w+) ?=$/.exec(heading)?.[1] ?? "";
	let isExtras = false;
	for (const { text, number } of lines) {
		const code = text.trim();
		if (code === "" || /^[#;]/.test(code)) continue;
		const found = /^\s/.test(text) && (keys.has(list) || isExtras) ? parseRequirement(code) : null;
		if (found !== null) {
			side.order.push(found.key);
			side.entries.push({
				...found,
				key: `${list}\n${found.key}`,
				direct: true,
				line: number
			});
			continue;
		}
		if (/^\[/.test(code)) [isExtras, list] = [code === "[options.extras_require]", ""];
		else if (!/^\s/.test(text)) list = /^(\w+)\s*=$/.exec(code)?.[1] ?? "";
		readRest(text, number, side);
	}
	return side;
}
const python_lock = tomlLock({
	ecosystem: "python",
	isOwn: (source) => /^\{ ?(?:editable|virtual|directory) ?=/.test(source),
	derived: new Set([
		"metadata.content-hash",
		"metadata.content_hash",
		"metadata.generated"
	])
});
const python_formats = {
	"pyproject.toml": pyproject,
	"poetry.lock": python_lock,
	"uv.lock": python_lock,
	"pdm.lock": python_lock,
	Pipfile: pipfile,
	"Pipfile.lock": pipfileLock,
	"setup.py": setupPy,
	"setup.cfg": setupCfg
};
const isRequirements = (name, path) => /^(?:[\w.-]{0,80}[-_.])?(?:requirements|constraints)(?:[-_.][\w.-]{0,80})?\.(?:txt|in|pip)$/i.test(name) || /(?:^|\/)(?:requirements|constraints)\/[^/]+\.(?:txt|in|pip)$/i.test(path) && !/readme|license/i.test(name);
const python = readerOf("python", (name, path) => Object.hasOwn(python_formats, name) ? python_formats[name] : isRequirements(name, path) ? requirements : void 0);
const gemfileLock = {
	ecosystem: "rubygems",
	whole: (text) => rubygems_lock_read(linesOf(text), ""),
	hunk: rubygems_lock_read
};
const isSection = (text) => /^[A-Z][A-Z ]{1,40}$/.test(text);
function rubygems_lock_read(lines, heading) {
	const side = (0, entries.Bk)();
	let section = isSection(heading) ? heading : "";
	for (const { text, number } of lines) {
		const code = text.trim();
		if (code === "") continue;
		side.order.push(code.replace(/ \(.*$/, ""));
		if (isSection(text)) section = text;
		else if (section === "") side.loose.push(text);
		else if (section === "GEM" || section === "GIT" || section === "PATH" || section === "PLUGIN SOURCE") readSpec(text, number, section, side);
		else if (section === "DEPENDENCIES") readDependency(code, number, side);
		else if (section === "CHECKSUMS") readChecksum(code, number, side);
		else side.facts.push({
			what: `\`${section}\``,
			text: code,
			line: number
		});
	}
	return side;
}
function readSpec(text, line, section, side) {
	const [, indent = "", name, version] = /^( +)([A-Za-z0-9_.-]{1,200})(?: \(([^)]{1,200})\))?!?$/.exec(text) ?? [];
	if (name === void 0 || indent.length < 4) {
		if (text.trim() !== "specs:") side.facts.push({
			what: `\`${section}\``,
			text: text.trim(),
			line
		});
	} else if (indent.length > 4) side.edges.push(text);
	else if (section === "PATH") side.facts.push({
		what: `the own version of \`${name.slice(0, 80)}\``,
		text: version ?? "",
		line
	});
	else if (version === void 0) side.loose.push(text);
	else {
		const [number = "", ...platform] = version.split("-");
		side.entries.push({
			key: `${name}\n${platform.join("-")}`,
			name,
			version: number,
			direct: null,
			line,
			source: section
		});
	}
}
function readDependency(code, line, side) {
	const [, name, version = "*", mark = ""] = /^([A-Za-z0-9_.-]{1,200})(?: \(([^)]{1,200})\))?(!?)$/.exec(code) ?? [];
	if (name === void 0) side.loose.push(code);
	else side.entries.push({
		key: `asked\n${name}`,
		family: `asked\n${name}`,
		name,
		version: version.replace(/^= /, ""),
		direct: true,
		line,
		source: mark
	});
}
function readChecksum(code, line, side) {
	const [, name, version = "", checksum = ""] = /^([A-Za-z0-9_.-]{1,200}) \(([^)]{1,200})\)(.{0,400})$/.exec(code) ?? [];
	if (name === void 0) side.loose.push(code);
	else side.entries.push({
		key: `checksum\n${name}\n${version}`,
		name,
		version,
		direct: null,
		line,
		checksum: checksum.trim().replaceAll(",", "\n"),
		isProof: true
	});
}
const program = {
	ecosystem: "rubygems",
	whole: (text) => rubygems_read(linesOf(text), ""),
	hunk: rubygems_read
};
const call = /^(gem|[a-z_]{1,30}\.add_(?:(?:runtime|development)_)?dependency)[ (]\s*(?:"([^"#\\]{1,200})"|'([^'\\]{1,200})')/;
function rubygems_read(lines, heading) {
	const side = (0, entries.Bk)();
	let group = /^group /.test(heading) ? heading : "";
	for (const { text, number } of lines) {
		const code = rubygems_withoutComment(text);
		if (code === "") continue;
		const found = call.exec(code);
		side.order.push(found === null ? code : `${found[1]} ${found[2] ?? found[3]}`);
		if (found !== null) {
			readCall(found, code, group, number, side);
			continue;
		}
		if (code.startsWith("group ") && / do$/.test(code)) group = code;
		else if (code === "end") group = "";
		const isOwn = /^[a-z_]{1,30}\.version\s*=/.test(code);
		side.facts.push({
			what: isOwn ? "the project's own version" : `\`${code.slice(0, 80)}\``,
			text: code,
			line: number
		});
	}
	return side;
}
function readCall(found, code, group, line, side) {
	const [whole, method = "", double, single] = found;
	const name = double ?? single ?? "";
	const versions = [];
	let rest = code.slice(whole.length);
	for (;;) {
		const next = /^\s*,\s*(?:"([^"#\\]{0,100})"|'([^'\\]{0,100})')(?!\s*=>)/.exec(rest);
		if (next === null) break;
		versions.push(next[1] ?? next[2] ?? "");
		rest = rest.slice(next[0].length);
	}
	side.entries.push({
		key: name,
		name,
		version: versions.length === 0 ? "*" : versions.map((each) => each.replace(/^= ?/, "")).join(", "),
		direct: true,
		line,
		traits: {
			"the options": rest.replace(/\)$/, "").trim(),
			"the kind": method.replace(/^.*\./, ""),
			"the group": group
		}
	});
}
function rubygems_withoutComment(text) {
	const at = text.search(/(?:^|\s)#/);
	const before = at < 0 ? text : text.slice(0, at);
	return (/["'`%/]/.test(before) && !/^[^"'`%/]*(?:(?:"[^"\\]*"|'[^'\\]*')[^"'`%/]*)*$/.test(before) ? text : before).trim();
}
const rubygems = readerOf("rubygems", (name) => {
	if (name === "Gemfile.lock" || name === "gems.locked") return gemfileLock;
	return name === "Gemfile" || name === "gems.rb" || name.endsWith(".gemspec") ? program : void 0;
});
const terraform = {
	ecosystem: "terraform",
	reads: (path) => /(?:\.tf|\.tofu|(?:^|\/)\.terraform\.lock\.hcl)$/.test(path),
	read: (manifest) => readMoves(manifest, "terraform", terraformLines)
};
const terraform_syntax = {
	hashComments: true,
	textBegins(code) {
		const word = /<<-?([A-Za-z_]\w*)\s*$/.exec(code.slice(-200))?.[1];
		return word === void 0 ? null : (line) => line.trim() === word;
	}
};
function terraformLines(side) {
	const lines = codeLines(side, terraform_syntax);
	const blocks = blocksOf(lines, side);
	return lines.map(({ meaning, code }, index) => {
		const block = blocks[index];
		if (meaning !== null || block === void 0) return meaning ?? other(code);
		return checksumMeaning(code, block) ?? terraform_meaningOf(code, block, side) ?? partOf(code, block) ?? other(code);
	});
}
const terraform_opener = /^\s*(?:"([^"]*)"|([\w-]+))\s*(?:=\s*)?((?:"[^"]*"\s*)*)\{\s*$/;
function blocksOf(lines, { whole, heading }) {
	const unknown = /^terraform\s*\{/.test(heading) ? inTerraform : null;
	let current = terraform_blockOf(whole ? "" : unknown, null);
	return lines.map(({ code, brackets }) => {
		const opened = openedBy(code, current);
		if (opened !== null) {
			current = opened;
			return opened;
		}
		const inside = current;
		const attribute = attributeOf(code);
		if (attribute !== null) {
			inside.attributes ??= new Map();
			if (!inside.attributes.has(attribute.name)) inside.attributes.set(attribute.name, attribute.value);
		}
		const outermost = whole || /^[)\]}]/.test(code) ? "" : unknown;
		for (const bracket of brackets) current = "([{".includes(bracket) ? terraform_blockOf("", current) : current.parent ?? terraform_blockOf(outermost, null);
		return inside;
	});
}
const inTerraform = "in terraform";
const terraform_blockOf = (type, parent, label = "") => ({
	type,
	label,
	parent,
	attributes: null
});
function openedBy(code, parent) {
	const found = terraform_opener.exec(code.slice(0, 1e3));
	if (found === null) return null;
	const [, quoted, plain = "", labels = ""] = found;
	return terraform_blockOf(quoted ?? plain, parent, /"([^"]*)"/.exec(labels)?.[1] ?? "");
}
function attributeOf(code) {
	const found = /^(\s*([\w-]+)\s*=\s*")([^"\\]{1,500})"\s*$/.exec(code.slice(0, 1e3));
	if (found === null) return null;
	const [, head = "", name = "", value = ""] = found;
	return {
		name,
		value,
		column: head.length
	};
}
function terraform_meaningOf(code, block, side) {
	const attribute = attributeOf(code);
	const owner = ownerOf(block);
	if (owner === "lock") return lockMeaning(attribute, block);
	if (attribute === null) return null;
	const { name, value, column } = attribute;
	const stated = statedAt(terraform_nameOf(block), value, column);
	if (name === "version" && owner === "unknown" && !side.whole) return {
		kind: "stated",
		stated: [{
			...stated,
			unclear: "whose version it is is not shown"
		}],
		needsContents: true
	};
	if (name === "version" && owner !== "none" && owner !== "unknown") return {
		kind: "stated",
		stated: [stated]
	};
	if (name === "source" && owner === "module") return sourceMeaning(attribute, block, code);
	if (block.type === "required_providers") return {
		kind: "stated",
		stated: [statedAt(name, value, column)]
	};
	return null;
}
const statedAt = (name, version, column) => ({
	name,
	version,
	spans: [[column, column + version.length]],
	direct: true
});
function terraform_nameOf({ type, label, attributes }) {
	const source = attributes?.get("source");
	if (source !== void 0) return source.replace(/[?&]ref=.*$/, "");
	if (label === "") return type ?? "version";
	return type === "module" ? `module.${label}` : label;
}
function ownerOf({ type, label, parent, attributes }) {
	if (type === "module" && label !== "") return "module";
	if (type === "provider" && label !== "") return /^[\w.-]+\/[\w.-]+\/[\w.-]+$/.test(label) ? "lock" : "provider";
	if (type === null || type === inTerraform) return "unknown";
	if (parent?.type === "required_providers" || parent?.type === inTerraform && attributes?.has("source") === true) return "provider";
	return parent?.type === null && label === "" ? "unknown" : "none";
}
function lockMeaning(attribute, { label }) {
	if (attribute?.name === "version" || attribute?.name === "constraints") {
		const direct = attribute.name === "constraints" ? true : null;
		return {
			kind: "stated",
			stated: [{
				...statedAt(label, attribute.value, attribute.column),
				direct
			}]
		};
	}
	return null;
}
function checksumMeaning(code, { type, parent }) {
	if (!checksum.test(code)) return null;
	return {
		kind: "checksum",
		of: type === "" && parent !== null && ownerOf(parent) === "lock" ? parent.label : null
	};
}
const checksum = /^\s*"(?:h1|zh):[\w+/=-]{1,200}"\s*,?\s*$/;
function sourceMeaning({ value, column }, block, text) {
	const found = /[?&]ref=([^&]+)/.exec(value);
	if (found === null) {
		if (/^\.{0,2}\//.test(value)) return other(text);
		const version = block.attributes?.get("version") ?? null;
		return {
			kind: "part",
			of: value,
			what: text.trim().slice(0, 60),
			names: {
				name: value,
				version,
				spans: [],
				direct: true
			}
		};
	}
	const [whole, reference = ""] = found;
	const start = found.index + whole.length - reference.length;
	const stated = statedAt(value.slice(0, found.index), reference, column + start);
	return {
		kind: "stated",
		stated: [commit.test(reference) ? {
			...stated,
			version: null,
			pin: reference
		} : stated]
	};
}
function partOf(code, inner) {
	const block = /^\s*\],?\s*$/.test(code) && inner.type === "" ? inner.parent ?? inner : inner;
	const what = code.trim().slice(0, 60);
	const owner = ownerOf(block);
	if (owner === "unknown" || owner === "none") return null;
	const name = owner === "lock" ? block.label : terraform_nameOf(block);
	const version = block.attributes?.get("version") ?? null;
	return {
		kind: "part",
		of: name,
		what,
		...attributeOf(code)?.name === "source" ? { names: {
			name,
			version,
			spans: [],
			direct: true
		} } : {}
	};
}
const single = new Map([
	[".nvmrc", "node"],
	[".node-version", "node"],
	[".python-version", "python"],
	[".ruby-version", "ruby"],
	[".java-version", "java"],
	[".go-version", "go"],
	[".php-version", "php"],
	[".perl-version", "perl"],
	[".swift-version", "swift"],
	[".bun-version", "bun"],
	[".deno-version", "deno"],
	[".dvmrc", "deno"],
	[".exenv-version", "elixir"],
	[".crystal-version", "crystal"],
	[".scala-version", "scala"],
	[".xcode-version", "xcode"],
	["rust-toolchain", "rust"],
	["rust-toolchain.toml", "rust"],
	["runtime.txt", "python"],
	[".terraform-version", "terraform"],
	[".opentofu-version", "opentofu"],
	[".terragrunt-version", "terragrunt"],
	[".packer-version", "packer"],
	[".bazelversion", "bazel"]
]);
const runtimes = new Set(`bun clojure corretto crystal dart deno dotnet dotnet-core dotnetcore elixir erlang flutter gcc ghc gleam go golang graalvm haskell
  java jdk jre julia jruby kotlin llvm lua luajit mono nim node nodejs nix ocaml openjdk otp perl php powershell pypy python python3 r
  racket raku ruby rust rustup scala swift temurin v xcode zig zulu`.split(/\s+/));
function isRuntime(tool) {
	const name = tool.toLowerCase().replace(/\[.*$/, "");
	return runtimes.has(name.slice(Math.max(name.lastIndexOf(":"), name.lastIndexOf("/")) + 1));
}
const mise = /(?:^|\/)(?:\.?mise(?:\.[\w-]+)?\.toml|\.?mise\/config(?:\.[\w-]+)?\.toml|\.rtx\.toml)$/;
const tools = {
	ecosystem: "tool",
	reads: (path) => {
		const name = path.slice(path.lastIndexOf("/") + 1);
		return single.has(name) || name === ".tool-versions" || name === ".sdkmanrc" || mise.test(path);
	},
	read: (manifest) => {
		const name = manifest.path.slice(manifest.path.lastIndexOf("/") + 1);
		const tool = single.get(name);
		if (tool !== void 0) return readMoves(manifest, "tool", ({ lines }) => lines.map((text) => onlyVersion(tool, text)));
		if (name.endsWith(".toml")) return readMoves(manifest, "tool", miseLines);
		const pair = name === ".sdkmanrc" ? /^(\s*([\w-]+)\s*=\s*)(\S+)\s*(?:#.*)?$/ : /^(\s*(\S+)\s+)(\S.*?)\s*$/;
		return readMoves(manifest, "tool", ({ lines }) => lines.map((text) => pairOf(pair, text)));
	}
};
function onlyVersion(tool, text) {
	const version = text.trim();
	if (version === "" || version.startsWith("#")) return nothing;
	return toolMeaning(tool, version, text.indexOf(version));
}
function pairOf(pattern, text) {
	if (text.length > 1e3) return other(text);
	const hash = text.indexOf("#");
	const plain = hash < 0 ? text : text.slice(0, hash);
	if (plain.trim() === "") return nothing;
	const found = pattern.exec(plain);
	if (found === null) return other(text);
	const [, head = "", tool = "", version = ""] = found;
	return toolMeaning(tool, version, head.length);
}
function miseLines(side) {
	return tomlLines(side).map((line, index) => {
		const text = side.lines[index] ?? "";
		if (line.kind === "blank" || line.kind === "comment") return nothing;
		const version = (line.kind === "entry" ? /^(["'])([^"'\\]+)\1$/.exec(line.value) : null)?.[2];
		if (version === void 0) return miseTable(line, text);
		if (line.table !== null && line.table !== "tools") return other(text);
		const meaning = toolMeaning(line.key, version, line.column + 1);
		if (line.table !== null || meaning.kind !== "stated") return meaning;
		const stated = meaning.stated.map((each) => ({
			...each,
			unclear: "which table it stands in is not shown"
		}));
		return {
			...meaning,
			stated,
			needsContents: true
		};
	});
}
function miseTable(line, text) {
	const found = line.table === "tools" ? /^(\{[^{}"']*\bversion\s*=\s*["'])([^"'\\]+)["']/.exec(line.value) : null;
	if (found === null) return other(text);
	const [, head = "", version = ""] = found;
	return toolMeaning(line.key, version, line.column + head.length);
}
function toolMeaning(tool, version, column) {
	if (isRuntime(tool)) return {
		kind: "other",
		what: `the runtime ${excerpt(`${tool} ${version}`)}`
	};
	const stated = {
		name: tool,
		version,
		spans: [[column, column + version.length]],
		direct: true
	};
	return {
		kind: "stated",
		stated: [/\s/.test(version) ? {
			...stated,
			unclear: "it has more than one version"
		} : stated]
	};
}
const readers = [
	npm,
	python,
	go,
	cargo,
	rubygems,
	composer,
	maven,
	gradle,
	nuget,
	docker,
	actions,
	terraform,
	preCommit,
	tools
];
function isManifest(path) {
	return readers.some((reader) => reader.reads(path));
}
function readDependencies(files) {
	const told = withEvidence(files.flatMap((manifest) => {
		const reader = readers.find((each) => each.reads(manifest.path));
		return reader === void 0 ? [] : [{
			manifest,
			reading: readSafely(reader, manifest, readers)
		}];
	})).map((read) => {
		const { path } = read.manifest;
		const verdict = (0, dependencies_verdict.Vj)(path, read.reading);
		const reader = readers.find((each) => each.reads(path));
		return reader === void 0 ? {
			changes: read.reading.changes,
			verdict
		} : withComparison(read, reader.ecosystem, verdict);
	});
	return {
		changes: told.flatMap(({ changes }) => changes),
		files: told.map(({ verdict }) => verdict)
	};
}
function manifestsInDoubt(files, most) {
	const manifests = files.filter(({ path }) => isManifest(path));
	if (manifests.length === 0) return [];
	const verdicts = readDependencies(manifests).files;
	return manifests.filter((_, index) => verdicts[index]?.needsContents).slice(0, most);
}
function manifestsUnclear(files) {
	const manifests = files.filter(({ path }) => isManifest(path));
	if (manifests.length === 0) return [];
	const { changes, files: verdicts } = readDependencies(manifests);
	const whole = new Set(changes.flatMap(({ level, name, path }) => level === "unclear" && name === path ? [path] : []));
	return manifests.filter((file, index) => {
		const verdict = verdicts[index];
		return verdict?.level === "unclear" && (whole.has(file.path) || verdict.needsContents && !isRead(file));
	});
}
const isRead = ({ status, before, after }) => (before !== void 0 || status === "added" || status === "copied") && (after !== void 0 || status === "removed");
function readSafely(reader, manifest, all) {
	const { path, previousPath, status } = manifest;
	if (previousPath === void 0 || all.find((each) => each.reads(previousPath)) === reader || status === "copied") return reader.read(manifest);
	const { before: _, patch: __, ...now } = manifest;
	return reader.read({
		...now,
		path,
		status: "added"
	});
}
}),
6930: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Vj: () => verdictOf,
	uQ: () => describeChange
});
var _entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5215);
function verdictOf(path, { changes, others, needsContents }) {
	const verdict = (level, why) => ({
		path,
		level,
		why,
		needsContents
	});
	const unclear = changes.find(({ level }) => level === "unclear");
	if (unclear !== void 0) return verdict("unclear", describeChange(unclear));
	if (needsContents && !changes.some(({ note }) => note === _entries_js__WEBPACK_IMPORTED_MODULE_0__.Ck)) return verdict("unclear", "the patch does not show where its lines belong");
	const added = changes.find(isDirectAddition) ?? changes.find(({ level }) => level === "added");
	if (added !== void 0) return verdict("added", describeChange(added));
	for (const level of [
		"downgrade",
		"major",
		"removed"
	]) {
		const found = changes.find((change) => change.level === level);
		if (found !== void 0) return verdict("update", describeChange(found));
	}
	const [other] = others;
	if (other !== void 0) return verdict("update", `${at(other.line)}${other.what} changes`);
	const minor = changes.find(({ level }) => level === "minor");
	if (minor !== void 0) return verdict("update", describeChange(minor));
	const [first] = changes;
	return first === void 0 ? verdict("none", "no dependency changes") : verdict("patch", changes.length === 1 ? describeChange(first) : `all ${changes.length} updates are patch updates`);
}
const isDirectAddition = ({ level, direct }) => level === "added" && direct !== false;
const at = (line) => line === null ? "" : `line ${line}: `;
const steps = {
	patch: "is a patch update",
	minor: "is a minor update",
	major: "is a major update",
	downgrade: "is a downgrade",
	removed: "is removed",
	added: "is added",
	unclear: "is unclear"
};
function describeChange({ name, path, from, to, level, direct, note }) {
	const versions = [from, to].flatMap((version) => version === null ? [] : shortened(version, 60)).join(" → ");
	const subject = name === path ? "the change of this file" : shortened(name, 120);
	const indirect = level === "added" && direct === false ? ", which other packages need," : "";
	const why = note === void 0 ? "" : `: ${note}`;
	return `${subject}${versions === "" ? "" : ` ${versions}`}${indirect} ${steps[level]}${why}`;
}
const shortened = (text, most) => text.length > most ? `${text.slice(0, most - 1)}…` : text;
}),
7785: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Db: () => compileFileSets,
	tI: () => compileGlobs,
	zL: () => maxAlternatives
});
var esm = __webpack_require__(6264);
const end = "\0";
function finderOf(certain) {
	const always = certain.flatMap((lists, index) => lists === null ? [index] : []);
	const byNeedle = needles(certain);
	const isNeedle = new Uint8Array(slots);
	for (const key of byNeedle.keys()) isNeedle[slotOf(key)] = 1;
	const folders = new Map();
	const walk = (text, from, { key: before, lists: known }) => {
		let key = before;
		let lists = known;
		for (let at = from; at < text.length; at++) {
			key = nextKey(key, text.charCodeAt(at));
			if (isNeedle[slotOf(key)] === 0) continue;
			const candidates = byNeedle.get(key);
			if (candidates !== void 0 && !lists.includes(candidates)) lists = [...lists, candidates];
		}
		return {
			key,
			lists
		};
	};
	return (path) => {
		if (unusual.test(path)) return certain.map((_, index) => index);
		const text = fold(`/${path}${end}`);
		const folder = text.slice(0, text.lastIndexOf("/") + 1);
		const inFolder = folders.get(folder) ?? walk(folder, 0, {
			key: 0,
			lists: []
		});
		folders.set(folder, inFolder);
		const found = always.slice();
		const { lists } = walk(text, folder.length, inFolder);
		for (let nth = 0; nth < lists.length; nth++) addHolding(text, lists[nth] ?? [], found);
		return found;
	};
}
function addHolding(text, candidates, found) {
	for (let nth = 0; nth < candidates.length; nth++) {
		const candidate = candidates[nth];
		if (candidate === void 0 || !text.includes(candidate.text)) continue;
		if (holdsOfEach(text, candidate.others) && !found.includes(candidate.index)) found.push(candidate.index);
	}
}
function holdsOfEach(text, lists) {
	for (let nth = 0; nth < lists.length; nth++) if (!holdsOne(text, lists[nth] ?? [])) return false;
	return true;
}
function holdsOne(text, list) {
	for (let nth = 0; nth < list.length; nth++) if (text.includes(list[nth] ?? "")) return true;
	return false;
}
function needles(certain) {
	const frequency = frequencies(certain);
	const byNeedle = new Map();
	certain.forEach((lists, index) => {
		if (lists === null) return;
		const [first = [], ...others] = lists;
		for (const text of first) {
			const key = rarest(text, frequency);
			const same = byNeedle.get(key);
			if (same === void 0) byNeedle.set(key, [{
				index,
				text,
				others
			}]);
			else same.push({
				index,
				text,
				others
			});
		}
	});
	return byNeedle;
}
function frequencies(certain) {
	const frequency = new Uint16Array(slots);
	for (const lists of certain) for (const text of lists?.[0] ?? []) {
		let key = 0;
		for (let at = 0; at < text.length; at++) {
			key = nextKey(key, text.charCodeAt(at));
			if (at >= 2) frequency[slotOf(key)] = (frequency[slotOf(key)] ?? 0) + 1;
		}
	}
	return frequency;
}
function rarest(text, frequency) {
	let best = 0;
	let least = Number.POSITIVE_INFINITY;
	let key = 0;
	for (let at = 0; at < text.length; at++) {
		key = nextKey(key, text.charCodeAt(at));
		const count = frequency[slotOf(key)] ?? 0;
		if (at < 2 || count > least) continue;
		best = key;
		least = count;
	}
	return best;
}
const fold = (text) => text.toUpperCase();
const unusual = /\\|\/\/|^\/|\/$|(?:^|\/)\.\.?(?:\/|$)/;
const nextKey = (key, code) => (key << 10 | code & 1023) & 1073741823;
const slots = 4096;
const slotOf = (key) => (key ^ key >>> 9 ^ key >>> 18) & 4095;
function certainOf(pattern) {
	const parts = split(pattern);
	if (parts === null) return null;
	const usable = parts.flatMap((part, index) => {
		if (typeof part === "string") return runsOf(part, index === 0, index === parts.length - 1).map((run) => [run]);
		const [left, right] = [leftOf(parts, index), rightOf(parts, index)];
		const texts = part.map((alternative) => longestOf(alternative, left, right));
		return texts.every((text) => text !== null) ? [texts] : [];
	}).map((texts) => ({
		texts: [...new Set(texts.map(fold))],
		shortest: Math.min(...texts.map(({ length }) => length))
	})).filter(({ shortest }) => shortest > 1).sort((one, other) => other.shortest - one.shortest);
	return (usable[0]?.shortest ?? 0) < 3 ? null : usable.map(({ texts }) => texts);
}
function split(pattern) {
	if (unusual.test(pattern) || intricate.test(pattern)) return null;
	const parts = [];
	let from = 0;
	for (let open = pattern.indexOf("{"); open >= 0; open = pattern.indexOf("{", from)) {
		const close = pattern.indexOf("}", open);
		const inside = close < 0 ? "" : pattern.slice(open + 1, close);
		if (!inside.includes(",") || inside.includes("{")) return null;
		parts.push(pattern.slice(from, open), inside.split(","));
		from = close + 1;
	}
	const rest = pattern.slice(from);
	return rest.includes("}") ? null : [...parts, rest];
}
const intricate = /\.\.|\$\{|\[[!^]?\]|\([^)]*\(|[([][^)\]]*[{}]/;
function runsOf(text, first, last) {
	return `${first ? "/" : ""}${withoutGroups(text)}${last && text !== "" ? end : ""}`.match(/\/?[\w.-]+\0?/g) ?? [];
}
const withoutGroups = (text) => text.replace(/[*?+@!]?\([^)]*\)?|\[[^\]]*\]?/g, "*");
function leftOf(parts, index) {
	const before = parts[index - 1];
	if (index === 1 && before === "") return "/";
	return typeof before === "string" ? /\/?[\w.-]*$/.exec(withoutGroups(before))?.[0] ?? "" : "";
}
function rightOf(parts, index) {
	const after = parts[index + 1];
	if (index === parts.length - 2 && after === "") return end;
	return typeof after === "string" ? /^[\w.-]*/.exec(withoutGroups(after))?.[0] ?? "" : "";
}
function longestOf(alternative, left, right) {
	if (!notPlain.test(alternative)) return longEnough(left + alternative + right);
	const longest = (`${left}${withoutGroups(alternative)}${right}`.match(/\/?[\w.-]+\0?/g) ?? []).reduce((best, run) => run.length > best.length ? run : best, "");
	return longEnough(longest);
}
const notPlain = /[^\w.-]/;
const longEnough = (text) => text.length > 1 ? text : null;
const literal = /^[\w./-]*\w$/;
const ending = /^\*\*\/\*(\.[\w.-]*\w)$/;
const named = /^\*\*\/([\w./-]*\w)$/;
const within = /^(\*\*\/)?([\w./-]*\w)\/\*\*(?:\/\*(\.[\w.-]*\w))?$/;
function plainMatch(glob) {
	if (glob === "**") return () => true;
	if (unusual.test(glob)) return null;
	if (literal.test(glob)) return (path) => path === glob;
	const suffix = ending.exec(glob)?.[1];
	if (suffix !== void 0) return (path) => endsIn(path, suffix);
	const name = named.exec(glob)?.[1];
	if (name !== void 0) return (path) => path.endsWith(name) && startsName(path, path.length - name.length);
	const [, anywhere, folder, inside] = within.exec(glob) ?? [];
	if (folder === void 0) return asDeep(glob);
	const holds = anywhere === void 0 ? startsIn(folder) : isIn(folder);
	return inside === void 0 ? holds : (path) => holds(path) && endsIn(path, inside);
}
function asDeep(glob) {
	if (glob.includes("**")) return null;
	const depth = depthOf(glob);
	return (path) => depthOf(path) === depth ? null : false;
}
function depthOf(path) {
	let depth = 0;
	for (let at = path.indexOf("/"); at >= 0; at = path.indexOf("/", at + 1)) depth++;
	return depth;
}
function endsIn(path, suffix) {
	if (!path.endsWith(suffix)) return false;
	return startsName(path, path.length - suffix.length) ? null : true;
}
function startsIn(folder) {
	const start = `${folder}/`;
	return (path) => path === folder ? null : path.startsWith(start);
}
function isIn(folder) {
	const [start, middle] = [`${folder}/`, `/${folder}/`];
	return (path) => {
		if (path.startsWith(start) || path.includes(middle)) return true;
		return path.endsWith(folder) && startsName(path, path.length - folder.length) ? null : false;
	};
}
const startsName = (path, at) => at === 0 || path[at - 1] === "/";
const maxAlternatives = 1e3;
const expansion = { braceExpandMax: maxAlternatives };
const options = {
	dot: true,
	nonegate: true,
	nocomment: true,
	nobrace: true,
	platform: "linux"
};
const ascii = /^[ -~]+$/;
const plainOf = (path) => ascii.test(path) && !unusual.test(path) ? {
	exact: path,
	lower: path.toLowerCase()
} : null;
class Alternative {
	glob;
	ignoreCase;
	plain;
	compiled = null;
	constructor(glob, ignoreCase) {
		this.glob = glob;
		this.ignoreCase = ignoreCase;
		this.plain = plainMatch(ignoreCase ? glob.toLowerCase() : glob);
	}
	matches(path, plain) {
		const known = plain === null ? null : this.plain?.(this.ignoreCase ? plain.lower : plain.exact) ?? null;
		if (known !== null) return known;
		this.compiled ??= new esm.VR(this.glob, {
			...options,
			nocase: this.ignoreCase
		});
		return this.compiled.match(path);
	}
}
const fewAlternatives = 32;
class Pattern {
	glob;
	uses = [];
	ignoreCase;
	alternatives = null;
	candidatesFor = null;
	constructor(glob, ignoreCase) {
		this.glob = glob;
		this.ignoreCase = ignoreCase;
	}
	matches(path, plain) {
		this.alternatives ??= this.writtenOut();
		const { alternatives } = this;
		if (this.candidatesFor === null) return alternatives.some((each) => each.matches(path, plain));
		return this.candidatesFor(path).some((index) => alternatives[index]?.matches(path, plain) === true);
	}
	writtenOut() {
		const globs = [...new Set((0, esm.KA)(this.glob, expansion))];
		if (globs.length > fewAlternatives) this.candidatesFor = finderOf(globs.map(certainOf));
		return globs.map((glob) => new Alternative(glob, this.ignoreCase));
	}
}
class Patterns {
	all = [];
	certain = [];
	known = new Map();
	add(glob, ignoreCase, use) {
		const key = `${ignoreCase ? "i" : "x"}:${glob}`;
		const patterns = this.known.get(key) ?? this.made(glob, ignoreCase);
		this.known.set(key, patterns);
		for (const pattern of patterns) pattern.uses.push(use);
	}
	made(glob, ignoreCase) {
		const certain = certainOf(glob);
		if (certain === null && glob.includes("{")) return (0, esm.KA)(glob, expansion).map((each) => this.one(each, ignoreCase, certainOf(each)));
		return [this.one(glob, ignoreCase, certain)];
	}
	one(glob, ignoreCase, certain) {
		const pattern = new Pattern(glob, ignoreCase);
		this.all.push(pattern);
		this.certain.push(certain);
		return pattern;
	}
}
function compileFileSets(sets) {
	const patterns = new Patterns();
	for (const [list, ignoreCase] of [[sets.ignoringCase, true], [sets.exact, false]]) for (const set of list) {
		set.paths.forEach((pattern, order) => {
			patterns.add(pattern, ignoreCase, {
				set,
				pattern,
				order
			});
		});
		for (const pattern of set.except) patterns.add(pattern, true, {
			set,
			pattern,
			order: -1
		});
	}
	const candidatesFor = finderOf(patterns.certain);
	const finders = new Map();
	return (path) => {
		const plain = plainOf(path);
		let key = "";
		const matching = [];
		for (const index of candidatesFor(path)) {
			const pattern = patterns.all[index];
			if (pattern === void 0 || !pattern.matches(path, plain)) continue;
			matching.push(pattern);
			key += `${index} `;
		}
		const known = finders.get(key);
		if (known !== void 0) return known;
		const finder = patternFinder(matching);
		finders.set(key, finder);
		return finder;
	};
}
function patternFinder(matching) {
	const best = new Map();
	for (const { uses } of matching) for (const use of uses) if (use.order < (best.get(use.set)?.order ?? Number.POSITIVE_INFINITY)) best.set(use.set, use);
	const find = (set) => {
		const use = best.get(set);
		return use === void 0 || use.order === -1 ? null : use.pattern;
	};
	return Object.assign(find, { leavesOut: (set) => best.get(set)?.order === -1 });
}
function compileGlobs({ paths, except = [] }, { ignoreCase }) {
	const set = {
		paths,
		except
	};
	const finder = compileFileSets({
		ignoringCase: ignoreCase ? [set] : [],
		exact: ignoreCase ? [] : [set]
	});
	return { find: (text) => finder(text)(set) };
}
}),
1994: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { T: () => migrationsOf });
var patch_lines = __webpack_require__(4967);
const has = (tool, why) => ({
	tool,
	wayBack: "has",
	why
});
const lacks = (tool, why) => ({
	tool,
	wayBack: "lacks",
	why
});
const untold = (tool, why) => ({
	tool,
	wayBack: "unknown",
	why
});
const unseen = (tool) => untold(tool, "its whole text is not known");
const mostRead = 5e5;
function withoutComments(text, { line, block }) {
	let rest = text.slice(0, mostRead);
	if (block !== void 0) {
		const parts = [];
		for (;;) {
			const start = rest.indexOf(block[0]);
			const end = start < 0 ? -1 : rest.indexOf(block[1], start + block[0].length);
			if (end < 0) break;
			parts.push(rest.slice(0, start));
			rest = rest.slice(end + block[1].length);
		}
		rest = [...parts, rest].join(" ");
	}
	return rest.split("\n").map((each) => each.replace(line, "")).join("\n");
}
function* outsideStrings(text, start = 0) {
	for (let place = start; place < text.length; place++) {
		const character = text.charAt(place);
		if (character !== "\"" && character !== "'" && character !== "`") {
			yield [place, character];
			continue;
		}
		const triple = character.repeat(3);
		const quote = character !== "`" && text.startsWith(triple, place) ? triple : character;
		place = endOfString(text, place + quote.length, quote);
	}
}
function endOfString(text, start, quote) {
	for (let place = start; place < text.length; place++) if (text.charAt(place) === "\\") place += 1;
	else if (text.startsWith(quote, place)) return place + quote.length - 1;
	return text.length;
}
function enclosed(text, start, [open, close]) {
	let depth = 0;
	for (const [place, character] of outsideStrings(text, start)) if (character === open) depth += 1;
	else if (character === close) {
		depth -= 1;
		if (depth === 0) return text.slice(start + 1, place);
	}
	return null;
}
function saysOnly(body, nothing) {
	const said = body.replace(/\s+/g, " ").trim();
	return said.length <= 400 && nothing.test(said);
}
const bare = (text) => withoutComments(text, {
	line: /(?:^|\s)\/\/.*$/,
	block: ["/*", "*/"]
});
function bodyAfter(text, head) {
	const found = head.exec(text);
	if (found === null) return null;
	const parameters = text.indexOf("(", found.index + found[0].length - 1);
	const list = parameters < 0 ? null : enclosed(text, parameters, ["(", ")"]);
	if (list === null) return void 0;
	const from = parameters + list.length + 2;
	const start = text.indexOf("{", from);
	const arrow = /^\s{0,20}(?::[^={]{0,200})?=>(?!\s{0,20}\{)/.exec(text.slice(from, from + 300));
	if (arrow !== null) return (text.slice(from + arrow[0].length).split(/;|,?\n[ \t]*[}\]]/, 1)[0] ?? "").replace(/,\s*$/, "");
	return start < 0 ? void 0 : enclosed(text, start, ["{", "}"]) ?? void 0;
}
const isIdle = (body) => saysOnly(body, /^(?:(?:return|await|Promise ?\. ?resolve ?\( ?\)|null|undefined|pass|true|false|void 0|;) ?)*$/);
const refuses = (body) => /^\s*throw\b/.test(body) || /throwIrreversible|IrreversibleMigration/.test(body);
function judged(tool, down, up, name) {
	if (down === void 0) return untold(tool, `its ${name} could not be read`);
	if (down === null) return lacks(tool, `it has no ${name}`);
	if (refuses(down)) return lacks(tool, `its ${name} refuses`);
	if (!isIdle(down)) return has(tool, `it has a ${name}`);
	return typeof up === "string" && isIdle(up) ? has(tool, "it does nothing") : lacks(tool, `its ${name} is empty`);
}
const folder = /(?:^|\/)(?:migrations?|[^/]*_migrations|seeders)\//i;
function javaScriptWayBack({ path, text }) {
	if (!folder.test(path) || /\.d\.[cm]?ts$/.test(path)) return null;
	if (text === null) return unseen("JavaScript migrations");
	const source = bare(text);
	const tool = toolOf(source);
	const head = (name) => new RegExp(`(?:\\bfunction ${name}\\b|\\bexports\\.${name}\\s?=|\\b(?:const|let|var) ${name}\\b[^=\\n]{0,80}=|(?:^|[\\s,{])(?:async )?${name}\\s?(?::\\s?(?:async )?(?:function\\b)?\\s?)?(?=\\())`, "m");
	const up = bodyAfter(source, head("up"));
	const [, value = ""] = /\b(?:exports\.|const |let )down\s?=\s?(false|null|undefined)\b/.exec(source) ?? [];
	if (value !== "") return lacks(tool, `it says down = ${value}`);
	const down = bodyAfter(source, head("down"));
	if (up === null && down === null) return /\bchange\s?(?:=|\()/.test(source) ? untold(tool, "whether its change can be reversed is not known") : null;
	if (down === null && tool === "node-pg-migrate") return untold(tool, "the tool infers the way back, where it can");
	return judged(tool, down, up, "down function");
}
function toolOf(source) {
	if (/\bpgm\b|node-pg-migrate/.test(source)) return "node-pg-migrate";
	if (/MigrationInterface|typeorm/.test(source)) return "TypeORM";
	if (/queryInterface|sequelize/i.test(source)) return "Sequelize";
	if (/mikro-orm/.test(source)) return "MikroORM";
	if (/kysely/i.test(source)) return "Kysely";
	return /\bknex\b/i.test(source) ? "Knex" : "JavaScript migrations";
}
function phpWayBack({ path, text }) {
	if (!/(?:^|\/)migrations?\//i.test(path) && !/(?:^|\/)Version\d{8,20}\.php$/.test(path)) return null;
	if (text === null) return unseen("PHP migrations");
	const source = withoutComments(bare(text), { line: /^\s{0,200}#(?!\[).*$/ });
	const tool = /Doctrine/.test(source) ? "Doctrine" : /Phinx|AbstractMigration/.test(source) ? "Phinx" : "Laravel";
	const up = bodyAfter(source, /\bfunction up\s?\(/);
	const down = bodyAfter(source, /\bfunction down\s?\(/);
	const change = bodyAfter(source, /\bfunction change\s?\(/);
	if (up === null && down === null && change === null) return null;
	if (typeof change === "string" && down === null) return /->\s?(?:execute|removeColumn|changeColumn|dropTable|drop)\s?\(/.test(change) ? lacks(tool, "its change cannot be reversed") : has(tool, "its change can be reversed");
	return judged(tool, down, up, "down method");
}
function csharpWayBack({ path, text }) {
	if (!folder.test(path) || /\.Designer\.cs$|ModelSnapshot\.cs$/i.test(path)) return null;
	if (text === null) return unseen(".NET migrations");
	const source = bare(text);
	const tool = /FluentMigrator/.test(source) ? "FluentMigrator" : "Entity Framework";
	if (/:\s?AutoReversingMigration\b/.test(source)) return has(tool, "it reverses itself");
	if (/:\s?ForwardOnlyMigration\b/.test(source)) return lacks(tool, "it says that it only goes forward");
	const up = bodyAfter(source, /\bvoid Up\s?\(/);
	const down = bodyAfter(source, /\bvoid Down\s?\(/);
	return up === null && down === null ? null : judged(tool, down, up, "Down method");
}
function rustWayBack({ path, text }, _siblings) {
	if (!/(?:^|\/)migrations?\//i.test(path) || !/(?:^|\/)(?:m\d{6,}|[VU]\d+__)[^/]*\.rs$/.test(path)) return null;
	if (text === null) return unseen("SeaORM");
	const source = bare(text);
	if (/\bpub fn migration\s?\(/.test(source)) return lacks("Refinery", "the tool only goes forward");
	const down = bodyAfter(source, /\bfn down\b[^(\n]{0,80}\(/);
	if (typeof down === "string" && /^\s*(?:todo|unimplemented|panic)!/.test(down)) return lacks("SeaORM", "its down function refuses");
	if (typeof down === "string" && saysOnly(down, /^Ok\(\(\)\)$/)) return lacks("SeaORM", "its down function is empty");
	return judged("SeaORM", down, bodyAfter(source, /\bfn up\b[^(\n]{0,80}\(/), "down function");
}
const path = /(?:^|\/)(?:changelogs?|liquibase)\/(?:[^/]+\/)*[^/]+\.(?:xml|ya?ml|json)$|(?:^|\/)[^/]*(?:db\.)?changelog[^/]*\.(?:xml|ya?ml|json)$/i;
const reversible = new Set([
	"addColumn,addDefaultValue,addForeignKeyConstraint,addLookupTable,addNotNullConstraint,addPrimaryKey",
	"addUniqueConstraint,createIndex,createSequence,createTable,createView,dropNotNullConstraint,renameColumn",
	"renameSequence,renameTable,renameView,setTableRemarks,setColumnRemarks,tagDatabase,empty"
].flatMap((names) => names.split(",")));
const irreversible = [
	"sql,sqlFile,insert,update,delete,loadData,loadUpdateData,dropTable,dropColumn,dropView,dropIndex,dropSequence",
	"dropForeignKeyConstraint,dropPrimaryKey,dropUniqueConstraint,dropDefaultValue,dropAllForeignKeyConstraints",
	"modifyDataType,mergeColumns,createProcedure,dropProcedure,customChange,executeCommand,alterSequence"
].flatMap((names) => names.split(","));
function liquibaseWayBack({ path: file, text }) {
	if (!path.test(file)) return null;
	if (text === null) return unseen("Liquibase");
	const source = withoutComments(text, {
		line: /^\s{0,200}#.*$/,
		block: ["<!--", "-->"]
	});
	const xml = /\.xml$/i.test(file);
	const sets = source.split(xml ? /<changeSet\b/ : /\bchangeSet"?\s?:/).slice(1);
	if (sets.length === 0) return null;
	for (const set of sets) {
		const name = (key) => xml ? new RegExp(`<(?:\\w+:)?${key}\\b`) : new RegExp(`(?:^|[\\s"{-])${key}"?\\s?:`, "m");
		if (name("rollback").test(set)) continue;
		const held = irreversible.find((key) => name(key).test(set));
		if (held !== void 0) return lacks("Liquibase", `a changeset holds ${held} without a rollback`);
		if (![...reversible].some((key) => name(key).test(set))) return untold("Liquibase", "a changeset holds what is not known to be reversible");
	}
	return has("Liquibase", "each changeset can be rolled back");
}
const alembic = /(?:^|\/)(?:alembic[^/]*|migrations)\/(?:[^/]+\/)*versions\/[^/]+\.py$|(?:^|\/)versions\/[0-9a-f]{8,}_[^/]*\.py$/i;
const django = /(?:^|\/)migrations\/(?:[^/]+\/)?\d{4}_[^/]*\.py$/;
function pythonWayBack({ path, text }) {
	if (text === null) return alembic.test(path) ? unseen("Alembic") : django.test(path) ? unseen("Django") : null;
	const source = withoutComments(text, { line: /(?:^|\s)#.*$/ });
	if (/^def (?:upgrade|downgrade)\b/m.test(source)) return alembicWayBack(source);
	if (/\bmigrations\.Migration\b/.test(source)) return djangoWayBack(source);
	if (alembic.test(path)) return untold("Alembic", "neither upgrade nor downgrade could be found");
	return django.test(path) ? untold("Django", "no migration could be found in it") : null;
}
function alembicWayBack(source) {
	const down = functionBody(source, "downgrade");
	if (down === null) return lacks("Alembic", "it has no downgrade function");
	if (/^\s*raise\b/.test(withoutDocstring(down))) return lacks("Alembic", "its downgrade function refuses");
	if (!python_isIdle(down)) return has("Alembic", "it has a downgrade function");
	const up = functionBody(source, "upgrade");
	return up !== null && python_isIdle(up) ? has("Alembic", "it does nothing") : lacks("Alembic", "its downgrade function is empty");
}
function functionBody(source, name) {
	const lines = source.split("\n");
	const start = lines.findIndex((line) => line.startsWith(`def ${name}(`));
	if (start < 0) return null;
	let first = start;
	while (first < lines.length && !/:\s*(?:\S.*)?$/.test(lines[first] ?? "")) first += 1;
	const inline = /:\s*([^\s:][^:]*)$/.exec((lines[first] ?? "").replace(/^.*\)/, ""))?.[1];
	const body = inline === void 0 ? [] : [inline];
	for (const line of lines.slice(first + 1)) {
		if (line.trim() !== "" && !/^\s/.test(line)) break;
		body.push(line);
	}
	return body.join("\n");
}
const withoutDocstring = (body) => {
	const trimmed = body.trimStart();
	const mark = trimmed.slice(0, 3);
	if (mark !== "\"\"\"" && mark !== "'''") return trimmed;
	const end = trimmed.indexOf(mark, 3);
	return end < 0 ? trimmed : trimmed.slice(end + 3);
};
const python_isIdle = (body) => saysOnly(withoutDocstring(body), /^(?:(?:pass|return|None|\.\.\.) ?)*$/);
const mostCalls = 200;
function djangoWayBack(source) {
	for (const [name, told] of [["RunPython", "reverse_code"], ["RunSQL", "reverse_sql"]]) {
		const calls = [...source.matchAll(new RegExp(`\\b${name}\\s?\\(`, "g"))];
		if (calls.length > mostCalls) return untold("Django", `it calls ${name} too often to read`);
		for (const { index } of calls) {
			const list = enclosed(source, source.indexOf("(", index), ["(", ")"]);
			if (list === null) return untold("Django", `the arguments of ${name} could not be read`);
			if (!new RegExp(`\\b${told}\\s?=\\s?(?!None\\b)`).test(list) && !hasSecond(list)) return lacks("Django", `${name} has no ${told}`);
		}
	}
	return has("Django", "its operations can be reversed");
}
function hasSecond(list) {
	let depth = 0;
	for (const [place, character] of outsideStrings(list)) if ("([{".includes(character)) depth += 1;
	else if (")]}".includes(character)) depth -= 1;
	else if (character === "," && depth === 0) {
		const second = list.slice(place + 1, place + 300).trim();
		return second !== "" && !/^\w+\s?=(?!=)/.test(second) && !/^None\b/.test(second);
	}
	return false;
}
const ruby_path = /(?:^|\/)db\/(?:(?:[^/]*_|[^/]+\/)?migrate|post_migrate)\/[^/]*\.rb$/;
function method(source, name) {
	const found = new RegExp(`^([ \\t]*)def (?:self\\.)?${name}\\b.*$`, "m").exec(source);
	if (found === null) return null;
	const rest = source.slice(found.index + found[0].length);
	const indent = found[1] ?? "";
	const lines = [];
	for (const line of rest.split("\n").slice(1)) {
		if (line.startsWith(`${indent}end`) && line.trim() === "end") return lines.join("\n");
		lines.push(line);
	}
	return lines.join("\n");
}
const isEmpty = (body) => saysOnly(body, /^(?:nil|true)?$/);
const ruby_irreversible = [
	{
		what: "execute",
		always: false,
		holds: (call) => /^(?:execute|exec_query)\b/.test(call)
	},
	{
		what: "change_column",
		always: false,
		holds: (call) => /^change_column\b/.test(call)
	},
	{
		what: "t.change",
		always: true,
		holds: (call) => /^t\.change\b/.test(call)
	},
	{
		what: "drop_table without its columns",
		always: true,
		holds: (call) => /^drop_table\b/.test(call) && !/\bdo\b|\{/.test(call)
	},
	{
		what: "remove_column without its type",
		always: true,
		holds: (call) => /^(?:t\.)?remove(?:_columns?)?\b/.test(call) && isRemovalWithoutType(call)
	},
	{
		what: "change_column_default without from: and to:",
		always: false,
		holds: (call) => /^change_column_default\b/.test(call) && !(/\bfrom:/.test(call) && /\bto:/.test(call))
	},
	{
		what: "a comment changed without from: and to:",
		always: false,
		holds: (call) => /^change_(?:column|table)_comment\b/.test(call) && !/\bfrom:/.test(call)
	},
	{
		what: "remove_index without its column",
		always: true,
		holds: (call) => /^remove_index\b/.test(call) && /^[^,]*,\s*name:[^,]*$/.test(call)
	},
	{
		what: "a change of data",
		always: false,
		holds: (call) => /^[A-Z]\w*(?:::\w+)*\.\w+|^(?:update|delete|insert)\b/.test(call)
	}
];
function irreversibleIn(body) {
	const told = /\breversible\b|\bup_only\b|\brevert\b/.test(body);
	for (const line of body.split("\n")) {
		const call = line.trim();
		const found = ruby_irreversible.find(({ always, holds }) => (always || !told) && holds(call));
		if (found !== void 0) return found.what;
	}
	return null;
}
function isRemovalWithoutType(call) {
	if (/^(?:t\.remove|remove_columns)\b/.test(call)) return !/\btype:/.test(call);
	return call.replace(/^[\w.]+[\s(]*/, "").split(",").filter((part) => !/^\s*\w+:\s/.test(part)).length < 3;
}
function railsWayBack(file) {
	if (!ruby_path.test(file.path)) return null;
	if (file.text === null) return unseen("Rails");
	const source = withoutComments(file.text, { line: /(?:^|\s)#(?!\{).*$/ });
	if (/\bIrreversibleMigration\b/.test(source)) return lacks("Rails", "it says that it is irreversible");
	const change = method(source, "change");
	const up = method(source, "up");
	const down = method(source, "down");
	if (up === null && down === null && change === null) return untold("Rails", "neither change nor up and down could be found");
	if (down !== null) return isEmpty(down) && (up === null || !isEmpty(up)) ? lacks("Rails", "its down method is empty") : has("Rails", "it has a down method");
	if (change === null) return lacks("Rails", "it has no down method");
	const held = irreversibleIn(change);
	return held === null ? has("Rails", "its change can be reversed") : lacks("Rails", `its change holds ${held}`);
}
function elixirWayBack(file) {
	if (!/(?:^|\/)migrations\/[^/]*\.exs$/.test(file.path)) return null;
	if (file.text === null) return unseen("Ecto");
	const source = withoutComments(file.text, { line: /(?:^|\s)#(?!\{).*$/ });
	const down = elixirFunction(source, "down");
	if (down !== null) {
		if (saysOnly(down, /^(?::ok|nil)?$/)) return lacks("Ecto", "its down function is empty");
		if (/^\s*raise\b/.test(down)) return lacks("Ecto", "its down function refuses");
		return has("Ecto", "it has a down function");
	}
	if (elixirFunction(source, "up") !== null) return lacks("Ecto", "it has no down function");
	const change = elixirFunction(source, "change");
	if (change === null) return untold("Ecto", "neither change nor up and down could be found");
	const held = change.split("\n").map((line) => line.trim()).find(holdsEcto);
	if (held !== void 0) return lacks("Ecto", `its change holds ${held.split(/[\s(]/, 1)[0] ?? ""} without a way back`);
	return /^[ \t]*execute\b.*(?:"""|~s|[,(][ \t]*$)/m.test(change) ? untold("Ecto", "whether each execute names its way back could not be read") : has("Ecto", "its change can be reversed");
}
const holdsEcto = (line) => /^execute\b/.test(line) && !/["'\w)]\s?,\s?\S/.test(line) && !/"""|~s|[,(]$/.test(line) || /^drop(?:_if_exists)?\b.*\btable\b/.test(line) || /^remove\b/.test(line) && !line.includes(",") || /^modify\b/.test(line) && !/\bfrom:/.test(line);
function elixirFunction(source, name) {
	return new RegExp(`^[ \\t]*def ${name}\\b.*,\\s?do:(.*)$`, "m").exec(source)?.[1]?.trim() ?? method(source, name);
}
const sql_isIdle = (text) => saysOnly(withoutComments(text, {
	line: /--.*$/,
	block: ["/*", "*/"]
}), /^(?:(?:begin|commit|select 1|;) ?)*$/i);
const pairs = [
	{
		tool: "golang-migrate, sqlx, node-migrate",
		forth: /\.up\.(?:sql|cql)$/i,
		back: /\.down\.(?:sql|cql)$/i,
		partner: (path) => path.replace(/\.up\.(sql|cql)$/i, ".down.$1")
	},
	{
		tool: "Diesel, Hasura",
		forth: /(?:^|\/)up\.sql$/,
		back: /(?:^|\/)down\.sql$/,
		partner: (path) => path.replace(/up\.sql$/, "down.sql")
	},
	{
		tool: "db-migrate",
		forth: /\/sqls\/[^/]*-up\.sql$/,
		back: /\/sqls\/[^/]*-down\.sql$/,
		partner: (path) => path.replace(/-up\.sql$/, "-down.sql")
	},
	{
		tool: "Sqitch",
		forth: /(?:^|\/)deploy\/[^/]+\.sql$/,
		back: /(?:^|\/)(?:revert|verify)\/[^/]+\.sql$/,
		partner: (path) => path.replace(/(^|\/)deploy\/([^/]+)$/, "$1revert/$2")
	}
];
const markers = [
	{
		tool: "dbmate",
		up: /^[ \t]*--\s?migrate:up\b/im,
		down: /^[ \t]*--\s?migrate:down\b.*$/im
	},
	{
		tool: "goose",
		up: /^[ \t]*--\s?\+goose up\b/im,
		down: /^[ \t]*--\s?\+goose down\b.*$/im
	},
	{
		tool: "sql-migrate",
		up: /^[ \t]*--\s?\+migrate up\b/im,
		down: /^[ \t]*--\s?\+migrate down\b.*$/im
	},
	{
		tool: "rambler",
		up: /^[ \t]*--\s?rambler up\b/im,
		down: /^[ \t]*--\s?rambler down\b.*$/im
	}
];
const sql_folder = /(?:^|\/)(?:migrations?|[^/]*_migrations|migrate)\//i;
const flyway = /(?:^|\/)([VUBR])([\d._]*)__[^/]*\.(?:sql|java|kt|groovy|cql)$/;
const dump = /(?:^|\/)(?:schema|structure|seeds?)\.sql$/i;
function sqlWayBack(file, siblings) {
	const versioned = flyway.exec(file.path);
	if (versioned !== null) return flywayWayBack(versioned, siblings);
	if (!/\.(?:sql|cql)$/i.test(file.path) || dump.test(file.path)) return null;
	for (const pair of pairs) {
		if (pair.back.test(file.path) && !pair.forth.test(file.path)) return null;
		if (pair.forth.test(file.path)) return pairedWayBack(file, pair.tool, pair.partner(file.path), siblings);
	}
	if (/(?:^|\/)prisma\/migrations\/[^/]+\/migration\.sql$/.test(file.path)) {
		const down = siblings.get(file.path.replace(/migration\.sql$/, "down.sql"));
		return down === null ? lacks("Prisma", "there is no down.sql beside it") : scriptOf("Prisma", down);
	}
	if (!sql_folder.test(file.path) && !/(?:^|\/)drizzle\/[^/]+\.sql$/.test(file.path)) return file.text !== null && /^\s*--\s?liquibase formatted sql/i.test(file.text) ? formatted(file.text) : null;
	return inFolder(file);
}
function inFolder({ path, text, edited }) {
	if (text === null) return unseen("SQL migrations");
	if (/^\s*--\s?liquibase formatted sql/i.test(text)) return formatted(text);
	for (const { tool, up, down } of markers) {
		const begin = down.exec(text);
		if (begin !== null) {
			const rest = text.slice(begin.index + begin[0].length).replace(/^[ \t]*--\s?\+goose statement(?:begin|end)\s*$/gim, "");
			return sql_isIdle(rest) ? lacks(tool, "its way down is empty") : has(tool, "it has a way down");
		}
		if (up.test(text)) return lacks(tool, "it has no way down");
	}
	if (/(?:^|\/)supabase\//.test(path)) return lacks("Supabase", "the tool only goes forward");
	if (/(?:^|\/)drizzle\//.test(path)) return lacks("Drizzle", "the tool only goes forward");
	if (sql_isIdle(text)) return has("SQL migrations", "it does nothing");
	return edited ? untold("SQL migrations", "an earlier script was edited, and its way back lies elsewhere, if it has one") : lacks("SQL migrations", "no down script comes with it");
}
function pairedWayBack({ text, edited }, tool, partner, siblings) {
	const down = siblings.get(partner);
	if (down !== null) return scriptOf(tool, down);
	if (siblings.removed(partner)) return lacks(tool, "its down script was removed");
	if (edited) return untold(tool, "it was edited, but its down script was not");
	return text !== null && sql_isIdle(text) ? has(tool, "it does nothing") : lacks(tool, "no down script comes with it");
}
function scriptOf(tool, down) {
	if (down.text === null) return down.edited ? has(tool, "its down script comes with it") : unseen(tool);
	return sql_isIdle(down.text) ? lacks(tool, "its down script is empty") : has(tool, "its down script comes with it");
}
function flywayWayBack([, kind, version = ""], siblings) {
	if (kind === "U" || kind === "B") return null;
	if (kind === "R") return untold("Flyway", "it is repeatable: its earlier version has to be applied again");
	const undo = siblings.find((path) => {
		const [, other, same] = flyway.exec(path) ?? [];
		return other === "U" && same === version;
	});
	return undo === null ? lacks("Flyway", `there is no undo script U${version}`) : scriptOf("Flyway", undo);
}
function formatted(text) {
	const sets = text.split(/^[ \t]*--\s?changeset\b/im).slice(1);
	if (sets.length === 0) return untold("Liquibase", "no changeset could be found");
	const without = sets.filter((set) => !/^[ \t]*(?:--|\/\*)\s?(?:liquibase )?rollback\b/im.test(set));
	return without.length === 0 ? has("Liquibase", "each changeset has a rollback") : lacks("Liquibase", `${without.length} of ${sets.length} changesets have no rollback`);
}
const byEnding = {
	rb: railsWayBack,
	exs: elixirWayBack,
	...each([
		"js",
		"mjs",
		"cjs",
		"ts",
		"mts",
		"cts"
	], javaScriptWayBack),
	py: pythonWayBack,
	php: phpWayBack,
	cs: csharpWayBack,
	rs: rustWayBack,
	...each([
		"sql",
		"cql",
		"java",
		"kt",
		"groovy"
	], sqlWayBack),
	...each([
		"xml",
		"yml",
		"yaml",
		"json"
	], liquibaseWayBack)
};
function each(endings, value) {
	return Object.fromEntries(endings.map((ending) => [ending, value]));
}
const leftOut = /(?:^|\/)(?:node_modules|vendor|third_party|testdata|fixtures)\/|[._](?:test|spec)\.[a-z]+$|(?:^|\/)(?:__init__|index|test_[^/]*)\.[a-z]+$/i;
function migrationsOf(files) {
	const present = files.filter(({ status }) => status !== "removed");
	const read = new Map(present.map((file) => [file.path, fileOf(file)]));
	const siblings = {
		get: (path) => read.get(path) ?? null,
		removed: (path) => files.some((file) => file.status === "removed" && file.path === path),
		find: (matches) => [...read.values()].find((file) => matches(file.path)) ?? null
	};
	const seen = new Map();
	for (const [path, file] of read) {
		const judge = byEnding[path.slice(path.lastIndexOf(".") + 1).toLowerCase()];
		const found = judge === void 0 || leftOut.test(path) ? null : judge(file, siblings);
		if (found !== null) seen.set(path, found);
	}
	return [...seen].map(([path, found]) => ({
		path,
		...found
	}));
}
function fileOf(file) {
	const { path, status, patch, after } = file;
	if (typeof after === "string") return {
		path,
		text: after,
		edited: status !== "added"
	};
	return {
		path,
		text: (0, patch_lines.r0)(patch, "+"),
		edited: status !== "added"
	};
}
}),
7464: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	wE: () => compile,
	Wz: () => inertView,
	sB: () => pathViewer,
	_C: () => raising,
	G9: () => settle
});
var by_name = __webpack_require__(2434);
const [plus, minus, at, backslash, carriageReturn] = [
	43,
	45,
	64,
	92,
	13
];
const header = /^@@ -\d{1,9}(?:,\d{1,9})? \+(\d{1,9})/;
class AddedLines {
	patch;
	end = -1;
	line = null;
	counted = 0;
	number = 1;
	constructor(patch) {
		this.patch = patch;
	}
	at(place) {
		if (place >= this.end) this.read(place);
		return this.line !== null && place >= this.line.from ? this.line : null;
	}
	numberOf({ from }) {
		const start = from - 1;
		for (let next = this.counted; next <= start; next = this.counted) {
			const mark = this.patch.charCodeAt(next);
			if (mark === at) this.readHeader(next);
			if (next === start) break;
			if (mark !== at && mark !== minus && mark !== backslash) this.number++;
			this.counted = this.endOf(next) + 1;
		}
		return this.number;
	}
	read(place) {
		const start = this.patch.lastIndexOf("\n", place) + 1;
		const end = this.endOf(place);
		this.end = end;
		const hasReturn = this.patch.charCodeAt(end - 1) === carriageReturn;
		this.line = this.patch.charCodeAt(start) === plus ? {
			from: start + 1,
			to: hasReturn ? end - 1 : end,
			end
		} : null;
	}
	endOf(start) {
		const found = this.patch.indexOf("\n", start);
		return found < 0 ? this.patch.length : found;
	}
	readHeader(start) {
		this.number = Number(header.exec(this.patch.slice(start, start + 80))?.[1] ?? this.number);
	}
}
const cLike = {
	line: ["//"],
	block: ["/*", "*/"],
	quotes: "\"'`"
};
const hash = {
	line: ["#"],
	quotes: "\"'`"
};
const syntaxes = [
	["js mjs cjs jsx ts mts cts tsx java kt kts scala groovy gradle go c h cc cpp hpp cs swift dart proto scss less", cLike],
	["rs", {
		...cLike,
		quotes: "\""
	}],
	["php", {
		...cLike,
		line: ["//", "#"]
	}],
	["tf tofu hcl tfvars", {
		...cLike,
		line: ["#", "//"],
		quotes: "\""
	}],
	["py", {
		...hash,
		docstrings: true
	}],
	["rb rake ex exs sh bash yml yaml toml r pl conf graphql graphqls properties env", hash],
	["sql lua hs", {
		line: ["--"],
		block: ["/*", "*/"],
		quotes: "\"'"
	}],
	["html htm xml svg", {
		line: [],
		block: ["<!--", "-->"],
		quotes: ""
	}],
	["vue svelte", {
		line: ["//"],
		block: ["<!--", "-->"],
		quotes: "\"'`"
	}],
	["css", {
		line: [],
		block: ["/*", "*/"],
		quotes: "\"'"
	}]
];
const [quoteMark, star, comments_minus, atSign, comments_backslash, blank, tab] = [
	2,
	42,
	45,
	64,
	92,
	32,
	9
];
function prepare(syntax) {
	const marks = new Uint8Array(256);
	for (const marker of [
		...syntax.line,
		syntax.block?.[0] ?? "",
		"\\"
	]) if (marker !== "") marks[marker.charCodeAt(0)] = 1;
	for (const quote of syntax.quotes) marks[quote.charCodeAt(0)] = quoteMark;
	return {
		...syntax,
		marks
	};
}
const syntaxOf = new Map(syntaxes.flatMap(([endings, syntax]) => {
	const prepared = prepare(syntax);
	return endings.split(" ").map((ending) => [ending, prepared]);
}));
const nothing = () => false;
function commentsOf(path, patch, bytes) {
	const ending = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
	const syntax = syntaxOf.get(ending);
	if (syntax === void 0) return nothing;
	if (!mayGoOn(patch, syntax)) {
		const lines = new OneLine({
			patch,
			bytes
		}, syntax);
		return (position, line) => lines.isComment(position, line);
	}
	const all = findComments({
		patch,
		bytes
	}, syntax);
	return (position) => all.holds(position);
}
function mayGoOn(patch, { block, docstrings }) {
	if (block !== void 0 && patch.includes(block[0])) return true;
	return docstrings === true && (patch.includes("\"\"\"") || patch.includes("'''"));
}
class OneLine {
	text;
	syntax;
	line = null;
	from = null;
	spans = null;
	constructor(text, syntax) {
		this.text = text;
		this.syntax = syntax;
	}
	isComment(position, line) {
		if (line !== this.line) this.read(line);
		return this.from === null ? this.spans?.holds(position) === true : position >= this.from;
	}
	read(line) {
		this.line = line;
		const { patch } = this.text;
		const begin = textStart(patch, line.from, line.end);
		const isAll = this.syntax.line.some((marker) => patch.startsWith(marker, begin));
		this.from = isAll ? begin : null;
		if (isAll) return;
		this.spans = new Spans();
		readLine(this.text, begin, line.end, false, this.syntax, this.spans);
	}
}
class Spans {
	from = [];
	to = [];
	add(from, to) {
		this.from.push(from);
		this.to.push(to);
	}
	holds(position) {
		let low = 0;
		let high = this.from.length;
		while (low < high) {
			const middle = low + high >>> 1;
			if ((this.from[middle] ?? 0) <= position) low = middle + 1;
			else high = middle;
		}
		return low > 0 && position < (this.to[low - 1] ?? 0);
	}
}
function findComments(text, syntax) {
	const { patch } = text;
	const spans = new Spans();
	let open = null;
	let afterColon = false;
	for (let start = 0; start < patch.length;) {
		const found = patch.indexOf("\n", start);
		const end = found < 0 ? patch.length : found;
		const mark = patch.charCodeAt(start);
		if (mark === atSign) {
			open = null;
			afterColon = false;
		} else if (mark !== comments_minus && mark !== comments_backslash && end > start) {
			const begin = textStart(patch, start + 1, end);
			open = open === null ? readLine(text, begin, end, afterColon, syntax, spans) : goOn(text, start + 1, end, open, syntax, spans);
			if (syntax.docstrings && begin < end) afterColon = patch.slice(begin, end).trimEnd().endsWith(":");
		}
		start = end + 1;
	}
	return spans;
}
function textStart(patch, from, end) {
	let at = from;
	while (at < end && (patch.charCodeAt(at) === blank || patch.charCodeAt(at) === tab)) at++;
	return at;
}
function goOn(text, from, end, open, syntax, spans) {
	const close = text.patch.slice(from, end).indexOf(open.close);
	const to = close < 0 ? end : from + close + open.close.length;
	open.parts.push({
		from,
		to
	});
	if (close < 0) return open;
	for (const part of open.parts) spans.add(part.from, part.to);
	return readCode(text, to, end, syntax, spans);
}
function readLine(text, begin, end, afterColon, syntax, spans) {
	const { patch } = text;
	if (patch.charCodeAt(begin) === star && syntax.block?.[0] === "/*" && (begin + 1 >= end || " /\r".includes(patch.charAt(begin + 1)))) {
		spans.add(begin, end);
		return null;
	}
	const quotes = syntax.docstrings && afterColon ? /^[rR]?("""|''')/.exec(patch.slice(begin, begin + 4)) : null;
	if (quotes === null) return readCode(text, begin, end, syntax, spans);
	const [opening, close = ""] = quotes;
	const closed = patch.slice(begin + opening.length, end).indexOf(close);
	if (closed < 0) return {
		close,
		parts: [{
			from: begin,
			to: end
		}]
	};
	spans.add(begin, begin + opening.length + closed + close.length);
	return null;
}
function readCode(text, from, end, syntax, spans) {
	const { patch } = text;
	for (let at = nextMark(text, from, end, syntax); at < end; at = nextMark(text, at + 1, end, syntax)) {
		const { block } = syntax;
		if (block !== void 0 && patch.startsWith(block[0], at)) {
			const close = patch.indexOf(block[1], at + block[0].length);
			if (close < 0 || close >= end) return {
				close: block[1],
				parts: [{
					from: at,
					to: end
				}]
			};
			spans.add(at, close + block[1].length);
			at = close + block[1].length - 1;
		} else if (startsLineComment(patch, at, from, syntax)) {
			spans.add(at, end);
			return null;
		}
	}
	return null;
}
function nextMark({ patch, bytes }, from, end, { marks }) {
	let quote = 0;
	for (let at = from; at < end; at++) {
		const byte = bytes[at] ?? 0;
		const mark = marks[byte] ?? 0;
		if (mark === 0 || patch.charCodeAt(at) !== byte) continue;
		if (byte === comments_backslash) at++;
		else if (quote !== 0) quote = byte === quote ? 0 : quote;
		else if (mark === quoteMark) quote = byte;
		else return at;
	}
	return end;
}
const startsLineComment = (patch, at, from, { line }) => line.some((marker) => patch.startsWith(marker, at)) && (at === from || before.includes(patch.charAt(at - 1)));
const before = " 	;,(){}[]";
class Bytes {
	buffer = Buffer.alloc(0);
	of(text, length) {
		if (this.buffer.length < length) this.buffer = Buffer.alloc(Math.max(length, 65536));
		this.buffer.write(text, 0, length, "latin1");
		return this.buffer;
	}
}
function compileTokens(tokens) {
	const tree = treeOf(tokens);
	return {
		wanted(some) {
			const is = new Uint8Array(tokens.length);
			for (const index of some) is[index] = 1;
			return {
				tokens: is,
				...startsOf(tokens.filter((_, index) => is[index] === 1))
			};
		},
		find(bytes, to, wanted) {
			const found = [];
			collect(bytes, to, wanted, tree, found);
			return found;
		},
		stands: (token, text, start) => text.startsWith(tokens[token] ?? "", start) && !isWithinWord(text, start)
	};
}
function startsOf(tokens) {
	let stride = mostStride;
	for (const { length } of tokens) stride = Math.min(stride, length - 2);
	const offsets = new Uint8Array(slots);
	for (const token of tokens) for (let offset = 0; offset < stride; offset++) {
		const slot = slotOf(byteOf(token, offset), byteOf(token, offset + 1), byteOf(token, offset + 2));
		offsets[slot] = (offsets[slot] ?? 0) | 1 << offset;
	}
	return {
		stride,
		offsets
	};
}
function collect(bytes, to, wanted, tree, found) {
	const { stride, offsets } = wanted;
	for (let at = stride - 1; at + 2 < to; at += stride) {
		const bits = offsets[slotOf(bytes[at] ?? 0, bytes[at + 1] ?? 0, bytes[at + 2] ?? 0)] ?? 0;
		if (bits === 0) continue;
		for (let offset = stride - 1; offset >= 0; offset--) if ((bits & 1 << offset) !== 0) follow(bytes, at - offset, to, wanted.tokens, tree, found);
	}
}
function follow(bytes, start, to, wanted, { classOf, width, next, endsAt }, found) {
	if (start > 0 && words[bytes[start] ?? 0] === 1 && words[bytes[start - 1] ?? 0] === 1) return;
	let state = 0;
	for (let at = start; at < to; at++) {
		const letter = classOf[bytes[at] ?? 0] ?? 0;
		state = letter === 0 ? 0 : next[state * width + letter] ?? 0;
		if (state === 0) return;
		const token = endsAt[state] ?? -1;
		if (token >= 0 && wanted[token] === 1) found.push(token, start);
	}
}
const isWithinWord = (text, at) => at > 0 && isWord(text.charCodeAt(at)) && isWord(text.charCodeAt(at - 1));
const isWord = (code) => code > 127 || words[code] === 1;
const words = new Uint8Array(256).fill(1, 128);
for (const character of "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_") words[character.charCodeAt(0)] = 1;
const byteOf = (text, at) => text.charCodeAt(at) & 255;
const mostStride = 8;
const slots = 16384;
const slotOf = (one, two, three) => (one << 7 ^ two << 4 ^ two >>> 3 ^ three) & 16383;
function treeOf(tokens) {
	const classOf = new Uint8Array(256);
	let width = 1;
	let most = 1;
	for (const token of tokens) {
		most += token.length;
		for (let at = 0; at < token.length; at++) if (classOf[byteOf(token, at)] === 0) classOf[byteOf(token, at)] = width++;
	}
	const next = new Int32Array(most * width);
	const endsAt = new Int32Array(most).fill(-1);
	let states = 1;
	tokens.forEach((token, index) => {
		let state = 0;
		for (let at = 0; at < token.length; at++) {
			const edge = state * width + (classOf[byteOf(token, at)] ?? 0);
			if (next[edge] === 0) next[edge] = states++;
			state = next[edge] ?? 0;
		}
		if (endsAt[state] === -1) endsAt[state] = index;
	});
	return {
		classOf,
		width,
		next,
		endsAt
	};
}
function vocabularyOf(rules) {
	const rulesOf = new Map();
	rules.forEach(({ rule }, index) => {
		for (const token of new Set(rule.tokens)) {
			const known = rulesOf.get(token);
			if (known === void 0) rulesOf.set(token, [index]);
			else known.push(index);
		}
	});
	const tokens = [...rulesOf.keys()];
	return {
		tokens,
		rulesOf: [...rulesOf.values()],
		finder: compileTokens(tokens)
	};
}
const mostLines = 3;
const noHits = new Map();
class Search {
	isOfCode;
	rules;
	tokens;
	rulesOf;
	finder;
	wanted;
	counts;
	tried;
	constructor(rules, concerning, { tokens, rulesOf, finder }) {
		this.rules = rules;
		this.isOfCode = rules.some(({ rule }, index) => concerning[index] === true && rule.in !== void 0);
		this.tokens = tokens;
		this.finder = finder;
		this.rulesOf = rulesOf.map((its) => its.filter((index) => concerning[index] === true));
		const wanted = this.rulesOf.flatMap((its, token) => its.length > 0 ? [token] : []);
		this.wanted = wanted.length === 0 ? null : finder.wanted(wanted);
		this.counts = new Uint8Array(rules.length);
		this.tried = new Int32Array(rules.length);
	}
	run(path, patch, bytes, most) {
		const found = this.wanted === null ? [] : this.finder.find(bytes, most, this.wanted);
		if (found.length === 0) return noHits;
		const file = {
			patch,
			lines: new AddedLines(patch),
			isComment: commentsOf(path, patch, bytes),
			hits: new Map()
		};
		this.counts.fill(0);
		this.tried.fill(-1);
		for (let at = 0; at < found.length; at += 2) this.look(file, found[at] ?? 0, found[at + 1] ?? 0);
		return file.hits;
	}
	look(file, token, start) {
		const line = file.lines.at(start);
		const its = this.rulesOf[token] ?? [];
		if (line === null || !its.some((index) => this.isOpen(index, line))) return;
		if (file.isComment(start, line) || !this.finder.stands(token, file.patch, start)) return;
		for (const index of its) if (this.isOpen(index, line)) this.apply(index, file, token, line);
	}
	isOpen(index, line) {
		return this.tried[index] !== line.from && (this.counts[index] ?? 0) < mostLines;
	}
	apply(index, { patch, lines, isComment, hits }, token, line) {
		const { rule, kind, place } = this.rules[index] ?? {};
		if (rule === void 0 || kind === void 0 || place === void 0) return;
		this.tried[index] = line.from;
		if (rule.with !== void 0 && !stands(patch, line, rule.with, isComment)) return;
		this.counts[index] = (this.counts[index] ?? 0) + 1;
		addHit(hits, kind, {
			line: lines.numberOf(line),
			token: this.tokens[token] ?? "",
			rule: place
		});
	}
}
function stands(patch, line, texts, isComment) {
	const text = patch.slice(line.from, line.to);
	return texts.some((each) => {
		const at = text.indexOf(each);
		return at >= 0 && !isComment(line.from + at, line);
	});
}
function addHit(hits, kind, hit) {
	const list = hits.get(kind) ?? [];
	hits.set(kind, list);
	if (list.length < mostLines && list.at(-1)?.line !== hit.line) list.push(hit);
}
const mostPerFile = 1e6;
const mostInAll = 3e7;
function contentKinds(kinds) {
	const sets = new Map();
	const setOf = (paths) => {
		const key = JSON.stringify(paths);
		const set = sets.get(key) ?? {
			paths,
			except: []
		};
		sets.set(key, set);
		return set;
	};
	return kinds.flatMap(({ kind, named, rules = [] }) => rules.length === 0 ? [] : [{
		kind,
		of: kind,
		named,
		rules: rules.map((rule) => ({
			rule,
			set: setOf(rule.in ?? ["**"])
		}))
	}]);
}
function compileContent(kinds) {
	const rules = kinds.flatMap(({ kind, of, named, rules: its }) => its.map((one, place) => ({
		...one,
		kind,
		of,
		named,
		place
	})));
	const sets = [...new Set(rules.map(({ set }) => set))];
	const owners = [...new Map(rules.map(({ of, named }) => [of, named]))];
	const concerns = (of, named, find) => named ? find(of) !== null : !find.leavesOut(of);
	let vocabulary = null;
	const searches = new Map();
	const searchOf = (find) => {
		let key = "";
		for (const set of sets) key += find(set) === null ? "0" : "1";
		for (const [owner, named] of owners) key += concerns(owner, named, find) ? "1" : "0";
		const known = searches.get(key);
		if (known !== void 0) return known;
		vocabulary ??= vocabularyOf(rules);
		const concerning = rules.map(({ set, of, named }) => find(set) !== null && concerns(of, named, find));
		const search = new Search(rules, concerning, vocabulary);
		searches.set(key, search);
		return search;
	};
	const byFinder = new WeakMap();
	const searchFor = (find) => {
		const search = byFinder.get(find) ?? searchOf(find);
		byFinder.set(find, search);
		return search;
	};
	const buffer = new Bytes();
	return () => {
		let left = mostInAll;
		return ({ path, patch, additions }, find) => {
			const search = searchFor(find);
			if (patch === void 0) return {
				hits: noHits,
				unseen: search.isOfCode && additions > 0 ? "no diff" : null
			};
			const most = Math.min(patch.length, mostPerFile, left);
			left -= most;
			return {
				hits: search.run(path, patch, buffer.of(patch, most), most),
				unseen: search.isOfCode && most < patch.length ? "too large" : null
			};
		};
	};
}
var globs = __webpack_require__(7785);
const known = new WeakMap();
function compile({ areas, categories }) {
	const before = known.get(areas);
	if (before?.categories === categories) return before.compiled;
	const { standard, major, tests } = categories;
	const contents = contentKinds([...[...Object.values(areas), ...Object.values(major)].map((kind) => ({
		kind,
		named: false,
		rules: kind.content
	})), ...Object.values(standard).map((kind) => ({
		kind,
		named: true,
		rules: kind.unless
	}))]);
	const sets = {
		areas: Object.entries(areas),
		major: Object.entries(major),
		standard: Object.entries(standard),
		tests
	};
	const compiled = {
		...sets,
		finder: (0, globs.Db)({
			ignoringCase: [
				...Object.values(areas),
				...Object.values(major),
				...new Set(contents.flatMap(({ rules }) => rules.map(({ set }) => set)))
			],
			exact: [...Object.values(standard), tests]
		}),
		scanner: compileContent(contents),
		byName: (0, by_name.g)(sets)
	};
	known.set(areas, {
		categories,
		compiled
	});
	return compiled;
}
function pathViewer(policy, { removed = false } = {}) {
	const compiled = compile(policy);
	return (path) => {
		const find = compiled.finder(path);
		return inertView(compiled, path, find) ?? settle(compiled, path, find, raising(compiled, find, () => removed), (kind) => kind.only === void 0);
	};
}
function inertView({ byName }, path, find) {
	const { inert } = byName(find);
	return inert === null ? null : {
		path,
		areas: [],
		major: [],
		standard: null,
		test: null,
		...inert
	};
}
function raising({ byName }, find, gone) {
	const { areas, major } = byName(find);
	return {
		areas,
		major: major.flatMap(({ kind, match }) => kind.when === void 0 || gone(kind) ? [match] : [])
	};
}
function settle({ byName }, path, find, { areas, major }, proven) {
	const blank = {
		path,
		areas,
		major,
		standard: null,
		test: null
	};
	if (areas.length + major.length > 0) {
		const isMajor = major.length > 0 || areas.some(({ category }) => category === "major");
		return {
			...blank,
			category: isMajor ? "major" : "normal"
		};
	}
	const standard = byName(find).standard.find(({ kind }) => proven(kind))?.match ?? null;
	return {
		...blank,
		standard,
		category: standard === null ? "normal" : "standard"
	};
}
}),
4178: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { A: () => proves });
var patch_lines = __webpack_require__(4967);
const keys = /^["']?(?:logging|logger|loggers|log4j2?|logback|serilog|nlog|log[._-]?level)["']?$/i;
const onlyLoggingSettings = ({ path, patch, status }) => {
	if (status !== "modified" && status !== "changed") return false;
	const hunks = (0, patch_lines.Hs)(patch);
	if (hunks === null) return false;
	return hunks.every(/\.properties$/i.test(path) ? hasOnlyProperties : hasOnlyNested);
};
function hasOnlyProperties({ lines }) {
	return lines.every(({ mark, text }, index) => {
		if (text.endsWith("\\") || lines[index - 1]?.text.endsWith("\\") === true) return false;
		return mark === " " || text.trim() === "" || /^(?:logging|logger|log4j2?)\.[\w.[\]-]+ ?[=:]/.test(text);
	});
}
function hasOnlyNested({ lines }) {
	const sides = {
		"-": new Side(),
		"+": new Side()
	};
	return lines.every((line) => {
		if (line.text.trim() === "") return true;
		if (line.mark !== " ") return sides[line.mark].take(line).logging;
		const above = [sides["-"].above(line), sides["+"].above(line)];
		sides["-"].take(line);
		sides["+"].take(line);
		return above.every((parent) => parent?.changed !== true);
	});
}
class Side {
	parents = [];
	above({ text }) {
		const indent = indentOf(text);
		return this.parents.findLast((parent) => parent.indent < indent);
	}
	take(line) {
		const indent = indentOf(line.text);
		while ((this.parents.at(-1)?.indent ?? -1) >= indent) this.parents.pop();
		const parent = {
			indent,
			logging: this.parents.at(-1)?.logging === true || keys.test(keyOf(line.text) ?? ""),
			changed: line.mark !== " "
		};
		this.parents.push(parent);
		return parent;
	}
}
const indentOf = (text) => text.length - text.trimStart().length + (text.trimStart().startsWith("- ") ? .5 : 0);
const keyOf = (text) => /^\s*(["']?[\w.-]{1,80}["']?)\s?:/.exec(text)?.[1] ?? null;
function blocksOf({ patch, status }) {
	if (status !== "modified" && status !== "changed") return null;
	if (patch === void 0 || !patch.includes("\n-") || !patch.includes("\n+")) return null;
	const hunks = (0, patch_lines.Hs)(patch);
	if (hunks === null) return null;
	return hunks.flatMap(({ lines }) => {
		const blocks = [];
		let context = [];
		let open = false;
		for (const { mark, text } of lines) {
			if (mark === " ") {
				if (open) context = [];
				open = false;
				context.push(text);
				blocks.at(-1)?.after.push(text);
				continue;
			}
			if (!open) blocks.push({
				removed: [],
				added: [],
				before: context,
				after: []
			});
			open = true;
			blocks.at(-1)?.[mark === "-" ? "removed" : "added"].push(text);
		}
		return blocks;
	});
}
const onlyQuotedTexts = (file) => {
	const blocks = blocksOf(file);
	return blocks !== null && blocks.length > 0 && blocks.every(({ removed, added }) => removed.length === added.length && removed.every((line, index) => sameButValue(line, added[index] ?? "")));
};
function sameButValue(before, after) {
	if (before === after) return true;
	const [one, other] = [readEntry(before), readEntry(after)];
	return one !== null && other !== null && one.lead === other.lead && one.tail === other.tail;
}
const entry = /^(\s*(?:[\w-]+|'[^'\\]+'|"[^"\\]+")\s?(?::|=>|=)\s+)(?:'((?:[^'\\]|\\['"\\nrt])*)'|"((?:[^"\\]|\\['"\\nrt])*)")(,?\s*)$/;
function readEntry(line) {
	const found = entry.exec(line);
	if (found === null) return null;
	const [, lead = "", single, double = "", tail = ""] = found;
	const quote = single === void 0 ? "\"" : "'";
	return /[$#`<]|\{\{/.test(single ?? double) ? null : {
		lead: lead + quote,
		tail: tail.trimEnd()
	};
}
const textual = new Set("p span div h1 h2 h3 h4 h5 h6 a li td th b strong em i u s small label button figcaption caption dt dd legend summary blockquote section article header footer nav main aside title sub sup mark address cite q abbr".split(" "));
const voids = new Set([
	"br",
	"hr",
	"wbr"
]);
function readTags(line) {
	const tags = [];
	const texts = [];
	let from = 0;
	for (;;) {
		const start = line.indexOf("<", from);
		if (start < 0) break;
		const end = endOfTag(line, start);
		const tag = end === null ? null : tagOf(line.slice(start, end + 1));
		if (tag === null || end === null) return null;
		texts.push(line.slice(from, start));
		tags.push(tag);
		from = end + 1;
	}
	texts.push(line.slice(from));
	return {
		tags,
		texts
	};
}
function endOfTag(line, start) {
	let quote = "";
	for (let at = start + 1; at < line.length; at++) {
		const character = line[at] ?? "";
		if (quote !== "") quote = character === quote ? "" : quote;
		else if (character === "\"" || character === "'") quote = character;
		else if (character === ">") return at;
		else if (character === "<" || character === "{" || character === "}" || character === "`") return null;
	}
	return null;
}
function tagOf(source) {
	const name = /^<\/?([a-z][a-z0-9]{0,11})(?=[\s/>])/.exec(source)?.[1];
	if (name === void 0) return null;
	if (voids.has(name)) return {
		kind: "void",
		name,
		source
	};
	if (!textual.has(name) || source.endsWith("/>")) return null;
	if (source.startsWith("</")) return /^<\/[a-z0-9]+>$/.test(source) ? {
		kind: "close",
		name,
		source
	} : null;
	return hasPlainAttributes(source, name) ? {
		kind: "open",
		name,
		source
	} : null;
}
function hasPlainAttributes(source, name) {
	return source.slice(1 + name.length, -1).replace(/"[^"]*"|'[^']*'/g, "\"\"").split(/\s+/).filter((part) => part !== "").every((part) => /^[\w:@.#*()[\]-]{1,100}(?:="")?$/.test(part));
}
const onlyText = (file) => {
	const blocks = blocksOf(file);
	return blocks !== null && blocks.length > 0 && blocks.every((block) => withinLines(block) || betweenLines(block));
};
function withinLines({ removed, added }) {
	if (removed.length !== added.length) return false;
	return removed.every((line, index) => {
		const [before, after] = [readTags(line), readTags(added[index] ?? "")];
		return before !== null && after !== null && sameButText(before, after);
	});
}
function sameButText(before, after) {
	if (before.tags.length === 0 || before.tags.length !== after.tags.length) return false;
	if (before.tags.some(({ source }, index) => source !== after.tags[index]?.source)) return false;
	const inside = insideElements(before);
	return inside !== null && before.texts.every((text, index) => {
		const now = after.texts[index] ?? "";
		return text === now || inside[index] === true && isText(text) && isText(now);
	});
}
function insideElements({ tags }) {
	const open = [];
	const inside = [false];
	for (const { kind, name } of tags) {
		if (kind === "open") open.push(name);
		if (kind === "close" && open.pop() !== name) return null;
		inside.push(open.length > 0);
	}
	return open.length === 0 ? inside : null;
}
function betweenLines({ removed, added, before, after }) {
	const opening = readTags((before.findLast((line) => line.trim() !== "") ?? "").trim());
	const closing = readTags((after.find((line) => line.trim() !== "") ?? "").trim());
	const opens = opening?.tags.at(-1);
	const closes = closing?.tags[0];
	if (opening?.texts.at(-1) !== "" || opening.texts[0] !== "" || opens?.kind !== "open") return false;
	if (closing?.texts[0] !== "" || closes?.kind !== "close" || closes.name !== opens.name) return false;
	const lines = [...removed, ...added];
	return removed.length > 0 && added.length > 0 && lines.every((line) => isText(line) && !line.includes("<"));
}
const isText = (text) => !/[{}<>$`"\\%@#=;~^|[\]]|&&/.test(text.replace(/&[a-z]{2,8};|&#\d{1,6};/g, "")) && !/(?<!\p{L})'|'(?!\p{L})/u.test(text);
const proves = {
	text: onlyText,
	texts: onlyQuotedTexts,
	"logging-settings": onlyLoggingSettings
};
}),
6663: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	OG: () => withUpdate,
	Vq: () => readUpdates
});
var _dependencies_pins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3387);
var _dependencies_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7398);
var _dependencies_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6930);
var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7464);
const additions = "dependencies";
const settledByPatch = new Set([
	additions,
	"infrastructure",
	"infrastructure-provider"
]);
const settledByMove = new Set(["infrastructure-provider"]);
const isMove = {
	patch: true,
	minor: true,
	major: true,
	downgrade: true,
	removed: false,
	added: false,
	unclear: false
};
const isCode = (path) => code.test(path) && !manifestsAsCode.test(path);
const code = /\.(?:[cm]?[jt]sx?|vue|svelte|astro|html?|css|s[ac]ss|less|md|mdx|svg|png|py|rb|php|go|rs|java|kt|scala|groovy|cs|fs|swift|dart|exs?|[ch]|cc|[ch]pp|sql|sh)$/i;
const manifestsAsCode = /(?:^|\/)(?:setup\.py|gems\.rb|mix\.exs|buildSrc\/|[^/]*(?:docker|container)file)/i;
function readUpdates(files) {
	const manifests = files.filter(({ path }) => !isCode(path) && (0, _dependencies_read_js__WEBPACK_IMPORTED_MODULE_1__.Yh)(path));
	if (manifests.length === 0) return new Map();
	const { changes, files: readings } = (0, _dependencies_read_js__WEBPACK_IMPORTED_MODULE_1__.gF)(manifests.map(manifestOf));
	const pins = new Map(manifests.map(({ path, pins: known = [] }) => [path, known]));
	const claims = new Map(changes.flatMap((change) => (0, _dependencies_pins_js__WEBPACK_IMPORTED_MODULE_0__.g)(change, pins.get(change.path) ?? []) ? [[change.path, change]] : []));
	const added = new Map();
	const moves = new Map();
	for (const change of changes) {
		const { path, level, name, line } = change;
		moves.set(path, moves.get(path) !== false && isMove[level]);
		if (level !== "added" && (level !== "unclear" || name === path)) continue;
		const list = added.get(path) ?? [];
		added.set(path, list);
		list.push({
			name,
			...line === null ? {} : { line },
			...level === "unclear" ? { why: (0, _dependencies_verdict_js__WEBPACK_IMPORTED_MODULE_2__.uQ)(change) } : {}
		});
	}
	return new Map(readings.map(({ path, level, why }) => [path, {
		patch: level === "patch" && !claims.has(path) || level === "none",
		update: level === "update" || claims.has(path),
		moved: level === "patch" || level === "update" && moves.get(path) === true,
		added: added.get(path) ?? [],
		why: claimOf(claims.get(path)) ?? why ?? ""
	}]));
}
const claimOf = (change) => change === void 0 ? void 0 : `only a comment says that the pinned commit of ${change.name} is ${change.to ?? "another version"}`;
function manifestOf({ path, previousPath, status, patch, before, after, compared }) {
	return {
		path,
		status,
		...previousPath === void 0 ? {} : { previousPath },
		...patch === void 0 ? {} : { patch },
		...before === void 0 ? {} : { before },
		...after === void 0 ? {} : { after },
		...compared === void 0 ? {} : { compared }
	};
}
function withUpdate(compiled, path, find, found, proven, update) {
	if (update.patch && compiled.standard.some(([, kind]) => kind.only === "patch-level-updates" && find(kind) !== null && proven(kind))) {
		const rest = (matches) => matches.filter(({ id, line }) => line !== void 0 || !settledByPatch.has(id));
		return (0, _paths_js__WEBPACK_IMPORTED_MODULE_3__.G9)(compiled, path, find, {
			areas: rest(found.areas),
			major: rest(found.major)
		}, proven);
	}
	if (update.patch || update.update) {
		const areas = found.areas.filter(({ id, line }) => line !== void 0 || id !== additions);
		const major = found.major.filter(({ id, line }) => line !== void 0 || !update.moved || !settledByMove.has(id));
		const message = "Manifests and lock files that show more than patch-level updates are Normal (3.3)";
		const view = (0, _paths_js__WEBPACK_IMPORTED_MODULE_3__.G9)(compiled, path, find, {
			areas,
			major
		}, proven);
		return view.category === "normal" ? {
			...view,
			because: {
				message,
				cause: whyOf(update)
			}
		} : view;
	}
	const isRoutine = compiled.standard.some(([, kind]) => kind.only === void 0 && find(kind) !== null && proven(kind));
	const isOfArea = found.areas.some(({ id }) => id === additions);
	const areas = isRoutine && !isOfArea ? found.areas : withAdditions(compiled, found.areas, update);
	return (0, _paths_js__WEBPACK_IMPORTED_MODULE_3__.G9)(compiled, path, find, {
		...found,
		areas
	}, proven);
}
function withAdditions({ areas }, found, { added, why }) {
	const area = areas.find(([id]) => id === additions)?.[1];
	const known = found.find(({ id, line }) => id === additions && line === void 0);
	if (area === void 0) return found;
	if (added.length === 0) return found.map((match) => match === known && why !== "" ? {
		...match,
		why
	} : match);
	const from = known?.from;
	return [...found.filter((match) => match !== known), ...added.map(({ name, line, why: unclear }) => ({
		id: additions,
		title: area.title,
		pattern: known?.pattern ?? "",
		category: area.category,
		...from === void 0 ? {} : { from },
		...line === void 0 ? {} : { line },
		token: name,
		...unclear === void 0 ? {} : { why: unclear }
	}))];
}
const whyOf = ({ why }) => why === "" ? {} : { why };
}),
3221: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { d: () => viewFiles });
var places = __webpack_require__(5101);
var paths = __webpack_require__(7464);
var proofs = __webpack_require__(4178);
function goneFiles({ major, finder }, files) {
	const kinds = major.flatMap(([, kind]) => kind.when === void 0 ? [] : [kind]);
	const leaving = new Map(files.flatMap((file) => namesLeaving(file).map((name) => [name, file])));
	if (kinds.length === 0 || leaving.size === 0) return () => false;
	const arrived = new Map(kinds.map((kind) => [kind, new Set()]));
	for (const { path, status } of files) {
		if (status !== "added" && status !== "renamed" && status !== "copied") continue;
		const find = finder(path);
		for (const [kind, names] of arrived) if (find(kind) !== null) names.add(nameOf(path));
	}
	return (path, kind) => {
		const file = leaving.get(path);
		if (file === void 0) return false;
		return !(file.status === "renamed" && finder(file.path)(kind) !== null) && arrived.get(kind)?.has(nameOf(path)) !== true;
	};
}
function namesLeaving({ path, previousPath, status }) {
	if (status === "removed") return [path];
	return status === "renamed" && previousPath !== void 0 && previousPath !== path ? [previousPath] : [];
}
const general = new Set([
	"index",
	"route",
	"routes",
	"router",
	"handler",
	"handlers",
	"controller",
	"main",
	"+server"
]);
function nameOf(path) {
	const [name = "", folder = ""] = path.toLowerCase().split("/").reverse();
	const stem = name.slice(0, name.lastIndexOf(".") > 0 ? name.lastIndexOf(".") : name.length);
	return general.has(stem) ? `${folder}/${stem}` : stem;
}
var classify_updates = __webpack_require__(6663);
function viewFiles(policy, files) {
	const compiled = (0, paths.wE)(policy);
	const scan = compiled.scanner();
	const updates = (0, classify_updates.Vq)(files);
	const gone = goneFiles(compiled, files);
	const views = new Map();
	const unseen = {
		"no diff": [],
		"too large": []
	};
	for (const file of files) {
		const find = compiled.finder(file.path);
		const inert = (0, paths.Wz)(compiled, file.path, find);
		const scanned = inert === null ? scan(file, find) : null;
		if (scanned?.unseen) unseen[scanned.unseen].push({
			path: file.path,
			pattern: ""
		});
		const view = inert ?? viewOf(compiled, file, find, {
			hits: scanned?.hits ?? new Map(),
			update: updates.get(file.path),
			gone
		});
		views.set(file.path, views.has(file.path) ? stricter(views.get(file.path), view) : view);
	}
	for (const file of files) {
		const previous = previousName(file);
		if (previous === null || views.has(previous)) continue;
		const find = compiled.finder(previous);
		views.set(previous, (0, paths.Wz)(compiled, previous, find) ?? viewOf(compiled, {
			...file,
			path: previous
		}, find, {
			hits: new Map(),
			update: updates.get(file.path),
			gone
		}));
	}
	return {
		views: [...views.values()],
		notes: [{
			message: "There is no diff of these files, so only their names were looked at",
			files: unseen["no diff"]
		}, {
			message: "The diff of these files is too large, so only its beginning was looked at",
			files: unseen["too large"]
		}].filter((note) => note.files.length > 0)
	};
}
function previousName({ path, previousPath, status }) {
	return previousPath === void 0 || previousPath === path || status === "copied" ? null : previousPath;
}
const rank = {
	standard: 0,
	normal: 1,
	major: 2
};
function stricter(one, other) {
	return one !== void 0 && rank[one.category ?? "standard"] >= rank[other.category ?? "standard"] ? one : other;
}
function viewOf(compiled, file, find, { hits, update, gone }) {
	const byPath = (0, paths._C)(compiled, find, (kind) => gone(file.path, kind));
	const found = hits.size === 0 ? byPath : withContent(compiled, byPath, hits);
	const proven = (kind) => {
		if (hits.has(kind)) return false;
		if (kind.only === void 0) return true;
		return kind.only === "patch-level-updates" ? update?.patch === true : proofs.A[kind.only](file);
	};
	return update === void 0 ? (0, paths.G9)(compiled, file.path, find, found, proven) : (0, classify_updates.OG)(compiled, file.path, find, found, proven, update);
}
function withContent({ areas, major }, byPath, hits) {
	const found = {
		areas: [...byPath.areas],
		major: [...byPath.major]
	};
	for (const [id, area] of areas) for (const hit of hits.get(area) ?? []) found.areas.push(match(id, area, ["areas"], area.category, hit));
	for (const [id, kind] of major) for (const hit of hits.get(kind) ?? []) found.major.push(match(id, kind, ["categories", "major"], "major", hit));
	return found;
}
function match(id, kind, key, category, { line, token, rule }) {
	return {
		id,
		title: kind.title,
		pattern: "",
		category,
		from: (0, places.V)(kind, [
			...key,
			id,
			"content",
			rule
		]),
		line,
		token
	};
}
}),
5084: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { L: () => decide });
const weight = {
	"not-applicable": 0,
	pass: 0,
	wait: 1,
	fail: 2,
	unknown: 3
};
const verdictOf = [
	"pass",
	"wait",
	"fail",
	"unknown"
];
const mostSteps = 1e3;
function decide(evaluation, policy) {
	const { change, at, classification, findings, lane } = evaluation;
	const earliestMerge = earliest(evaluation);
	const merged = change.mergedAt === null ? at : new Date(change.mergedAt);
	return {
		schemaVersion: 1,
		verdict: verdictOf[worst(findings)] ?? "unknown",
		category: classification.category,
		categoryReasons: classification.reasons,
		lane: lane.lane,
		laneReason: lane.reason,
		areas: classification.areas.map((area) => area.area),
		sensitive: classification.areas,
		at: at.toISOString(),
		validUntil: validUntil(evaluation, earliestMerge)?.toISOString() ?? null,
		earliestMerge: earliestMerge?.toISOString() ?? null,
		policy,
		reviewers: evaluation.reviewers,
		change: {
			repository: change.repository,
			number: change.number,
			title: change.title,
			url: change.url ?? null,
			head: change.head.sha
		},
		obligations: lane.obligations.map((each) => ({
			...each,
			due: each.dueHours === null ? null : new Date(merged.getTime() + each.dueHours * 36e5).toISOString()
		})),
		findings
	};
}
const blocking = (findings) => findings.filter((finding) => finding.level === "error");
const worst = (findings) => blocking(findings).reduce((most, finding) => Math.max(most, weight[finding.outcome]), 0);
const turns = (findings) => findings.flatMap(({ until }) => until === void 0 ? [] : [Date.parse(until)]);
function earliest(evaluation) {
	let at = evaluation.at;
	for (let step = 0; step < mostSteps; step++) {
		const holding = blocking(evaluation.timedAt(at)).filter((finding) => weight[finding.outcome] > 0);
		if (holding.length === 0) return at;
		const ends = turns(holding);
		if (ends.length < holding.length) return null;
		const next = new Date(Math.max(...ends));
		if (!(next > at)) return null;
		at = next;
	}
	return null;
}
function closes({ at: from, timedAt }) {
	let at = from;
	for (let step = 0; step < mostSteps; step++) {
		const next = new Date(Math.min(...turns(blocking(timedAt(at)))));
		if (!(next > at)) return null;
		if (worst(timedAt(next)) > 0) return next;
		at = next;
	}
	return at;
}
function validUntil(evaluation, earliestMerge) {
	const { at, findings, lane, timedAt } = evaluation;
	if (worst(findings) === weight.unknown) return null;
	const timed = new Set(timedAt(at).map((finding) => finding.rule));
	const ends = [worst(findings.filter((finding) => !timed.has(finding.rule))) > 0 ? null : worst(findings) > 0 ? earliestMerge : closes(evaluation), lane.until ?? null].flatMap((instant) => instant === null ? [] : [instant.getTime()]);
	return ends.length === 0 ? null : new Date(Math.min(...ends));
}
}),
6818: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { _: () => evaluate });
var parse = __webpack_require__(2093);
var calendar = __webpack_require__(9157);
var src_change = __webpack_require__(7760);
var classify = __webpack_require__(7150);
var people_pushes = __webpack_require__(9129);
var roster = __webpack_require__(2817);
var classify_declared = __webpack_require__(8511);
const rank = (category) => classify.LZ.indexOf(category);
function lowered(shown, facts) {
	const declared = shown.reasons.filter(({ source }) => source !== "files" && source !== "note").map((reason) => rank(reason.category));
	for (const category of ["standard", "normal"]) {
		if (rank(category) >= rank(shown.category) || declared.some((floor) => floor > rank(category))) continue;
		const label = facts.change.labels.find((each) => facts.policy.labels[category].some((own) => (0, classify_declared.bK)(own, each)));
		if (label === void 0) continue;
		const refusal = whyNot(label, shown.category, facts);
		const who = setter(label, facts)?.actor ?? "";
		if (refusal === null) {
			const message = `${who} lowered it from ${classify.Yk[shown.category]} to ${classify.Yk[category]} by the label “${label}”`;
			return {
				...shown,
				category,
				reasons: [{
					category,
					source: "lowered",
					message,
					files: []
				}, ...shown.reasons]
			};
		}
		const message = `The label “${label}” does not lower it: ${refusal}`;
		return {
			...shown,
			reasons: [...shown.reasons, {
				category: shown.category,
				source: "lowered",
				message,
				files: []
			}]
		};
	}
	return shown;
}
function whyNot(label, from, facts) {
	if ((0, src_change.LO)(facts.change, "labelEvents") !== null) return "who set it is not known";
	const event = setter(label, facts);
	if (event === void 0 || event.actor === null) return "who set it is not known";
	const { contributors, policy, change } = facts;
	if (contributors === null) return "who wrote the change is not known";
	const login = event.actor.toLowerCase();
	const role = contributors.because.get(login);
	if (role !== void 0) return `${event.actor}, who set it, ${role}`;
	const { executive } = policy.people;
	const allowed = facts.roster(from === "major" ? executive : (0, roster.$)(policy));
	if (!allowed.logins.has(login)) {
		if (allowed.unreadable.length > 0) return `the members of ${allowed.unreadable.join(", ")} could not be read`;
		return from === "major" ? `${event.actor}, who set it, is no executive` : `the policy does not name ${event.actor}, who set it`;
	}
	const pushes = change.pushes ?? null;
	if (pushes === null) return "whether anything was pushed since is not known";
	const last = Math.max(...pushes.map((push) => Date.parse(push.at)));
	if (!pushes.some((push) => Date.parse(push.at) === last && push.sha === change.head.sha)) return "whether anything was pushed since is not known";
	return keptContent(event.at, pushes, change) ? null : "content was pushed after it was set; set it again";
}
function setter(label, { change, at }) {
	return (change.labelEvents ?? []).filter((event) => event.added && (0, classify_declared.bK)(event.label, label) && Date.parse(event.at) <= at.getTime()).reduce((latest, event) => latest === void 0 || Date.parse(event.at) >= Date.parse(latest.at) ? event : latest, void 0);
}
function keptContent(since, pushes, { head, commits, reviews }) {
	const second = (at) => Math.floor(Date.parse(at) / 1e3);
	const inOrder = [...pushes].sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
	const before = inOrder.filter((push) => second(push.at) < second(since));
	const after = inOrder.slice(before.length);
	if (after.length === 0) return true;
	const stoodThen = before.at(-1);
	if (stoodThen === void 0) return false;
	const moments = [stoodThen, ...after].map((push) => Date.parse(push.at));
	if (!(new Set(moments).size === moments.length && Date.parse(before.at(-2)?.at ?? "") !== moments[0])) return false;
	const sameDiff = (reviews ?? []).some(({ commit, sameDiffAsHead }) => sameDiffAsHead === true && commit === stoodThen.sha);
	if (stoodThen.sha === head.sha || sameDiff) return true;
	const bySha = new Map(commits?.map((commit) => [commit.sha, commit]));
	return after.every((push, index) => (0, people_pushes.Ko)(push, after[index - 1] ?? stoodThen, bySha));
}
var src_rule = __webpack_require__(3706);
const isLifted = (rule, lane) => lane !== "ordinary" && rule.liftedBy?.includes(lane) === true;
function findings(rule, change, context, setting, lane, notKnown) {
	const common = {
		rule: rule.id,
		title: rule.title,
		level: setting?.level === "warning" ? setting.level : "error",
		clauses: setting?.clauses ?? rule.clauses,
		controls: setting?.controls ?? rule.controls
	};
	const found = verdicts(rule, change, context, setting, notKnown);
	const blocking = found.filter(({ outcome }) => outcome !== "pass" && outcome !== "not-applicable");
	if (isLifted(rule, lane.lane) && blocking.length > 0) return blocking.map(({ outcome, message }) => ({
		...common,
		outcome: "not-applicable",
		message: `Lifted: ${lane.reason}`,
		lifted: {
			by: `lane ${lane.lane}: ${lane.reason}`,
			outcome,
			message
		}
	}));
	return found.map(({ until, ...verdict }) => ({
		...common,
		...verdict,
		...until === void 0 ? {} : { until: until.toISOString() }
	}));
}
function verdicts(rule, change, context, setting, { notYet = [], unknown = {} }) {
	if (rule.needs.some((fact) => notYet.includes(fact))) return [{
		outcome: "not-applicable",
		message: "Not known before the pull request exists"
	}];
	for (const fact of rule.needs) {
		const reason = unknown[fact];
		if (reason !== void 0) return [{
			outcome: "unknown",
			message: reason,
			remedy: "Nobody can tell it any more"
		}];
		const why = (0, src_change.LO)(change, fact);
		if (why !== null) return [unread(fact, why)];
	}
	try {
		const found = rule.check(complete(change, rule), setting ?? {}, context);
		return "outcome" in found ? [found] : found;
	} catch (error) {
		if (error instanceof src_rule.vo) return [{
			outcome: "unknown",
			message: error.message,
			remedy: error.remedy
		}];
		return [broken(error)];
	}
}
function complete(change, rule) {
	const cut = src_change.gt.filter((fact) => rule.refines?.includes(fact) && (0, src_change.LO)(change, fact) === "truncated");
	return cut.length === 0 ? change : {
		...change,
		...Object.fromEntries(cut.map((fact) => [fact, void 0]))
	};
}
function unread(fact, why) {
	return {
		outcome: "unknown",
		message: why === "truncated" ? `The list of ${src_change.hO[fact]} is not complete` : `The ${src_change.hO[fact]} could not be read`,
		remedy: `Run the gate again; if it stays so, give its token access to the ${src_change.hO[fact]}`
	};
}
function broken(error) {
	return {
		outcome: "unknown",
		message: `The rule failed: ${error instanceof Error ? error.message : String(error)}`,
		remedy: "Report this as a bug of change-gate, with the change file"
	};
}
var people_login = __webpack_require__(6913);
function botLane({ change, policy, contributors }) {
	const { author } = change;
	const named = (login) => policy.bots.some((bot) => (0, people_login.Up)(bot, login));
	if (author === null || !author.bot || !named(author.login) || contributors === null) return null;
	if (contributors.unresolved.length > 0 || ![...contributors.because.keys()].every(named)) return null;
	return {
		lane: "bot",
		reason: `opened by ${author.login}`,
		obligations: []
	};
}
var emergency = __webpack_require__(2295);
const policyFile = /^\.github\/change-gate\.ya?ml$/i;
const workflow = /^\.github\/workflows\/change-gate\.ya?ml$/;
const companion = /^(?:\.github\/|docs\/)?(?:CODEOWNERS|pull_request_template\.md)$|^\.github\/(?:PULL_REQUEST_TEMPLATE\/[^/]+\.md|change-gate(?:\.test|\/[^/]+\.test)\.ya?ml)$/i;
function installLane({ change }) {
	const files = change.files ?? [];
	if (files.length === 0) return null;
	const paths = files.flatMap((file) => file.previousPath === void 0 ? [file.path] : [file.path, file.previousPath]);
	if (change.policyOnDefaultBranch === "invalid" && paths.every((path) => policyFile.test(path))) return {
		lane: "install",
		reason: "repairs the policy, which is not valid on the default branch",
		obligations: []
	};
	const brings = files.some((file) => file.status === "added" && workflow.test(file.path));
	const own = files.every((file) => file.status === "added") && paths.every((path) => policyFile.test(path) || workflow.test(path) || companion.test(path));
	if (change.policyOnDefaultBranch === "absent" && brings && own) return {
		lane: "install",
		reason: "brings the gate itself and nothing else",
		obligations: []
	};
	return null;
}
const ordinary = {
	lane: "ordinary",
	reason: "",
	obligations: []
};
var rollback = __webpack_require__(7016);
const candidates = [
	{
		take: emergency.MB,
		rule: "emergency"
	},
	{
		take: rollback.Li,
		rule: "rollback"
	},
	{ take: installLane },
	{ take: botLane }
];
function takeLane(facts, isOff) {
	for (const { take, rule } of candidates) {
		const taken = rule !== void 0 && isOff(rule) ? null : take(facts);
		if (taken !== null) return taken;
	}
	return ordinary;
}
var people_contributors = __webpack_require__(3116);
var identity = __webpack_require__(1068);
var people_seats = __webpack_require__(9494);
var people_standing = __webpack_require__(322);
function panelOf(change, asked, named, at, { contributors: known = null, bots = [] } = {}) {
	const contributors = known ?? (0, people_contributors.a)(change);
	const people = (names) => (0, roster.o)(names, change.teams);
	const standing = (0, people_standing.E)(change, contributors, people(named), at, bots);
	const canApprove = (login) => !contributors.because.has(login) && !(0, identity.zs)(login, bots);
	const wanted = asked(contributors);
	const seats = (wanted.some((seat) => seat.further !== true) ? wanted : []).map(({ rule, role, people: names, advisory = false }) => {
		if (names === null) return {
			rule,
			role,
			people: null,
			known: true,
			advisory
		};
		const { logins, unreadable } = people(names);
		return {
			rule,
			role,
			people: new Set([...logins].filter(canApprove)),
			known: unreadable.length === 0,
			advisory
		};
	}).sort(bySeatingOrder);
	const approving = (...counts) => standing.filter((each) => counts.includes(each.counts)).map((each) => each.login);
	const approvers = approving(true);
	const filled = (0, people_seats.k)(seats, approvers);
	const bestCase = (0, people_seats.k)(seats, approving(true, null));
	const of = (rule) => (seat) => seat.rule === rule;
	const openIn = (rule, among) => among.filter((seat) => seat.rule === rule && seat.by === null).length;
	const everybody = new Set(seats.flatMap((seat) => [...seat.people ?? []]));
	const seated = new Set(approvers.map((login) => login.toLowerCase()));
	return {
		contributors,
		standings: standing,
		seatsOf: (rule) => filled.filter(of(rule)),
		bestCaseOf: (rule) => bestCase.filter(of(rule)),
		relies: bestCase.some((seat) => seat.by !== null),
		candidatesFor: (rule) => {
			const own = seats.find(of(rule))?.people;
			const helpful = [...everybody].filter((login) => !seated.has(login) && openIn(rule, (0, people_seats.k)(seats, [...approvers, login])) < openIn(rule, filled));
			const direct = helpful.filter((login) => own?.has(login));
			return direct.length > 0 ? direct : helpful;
		},
		canBeFilled: (rule) => openIn(rule, (0, people_seats.k)(seats.filter((seat) => seat.people !== null && seat.known), [...everybody])) === 0,
		firstOpenToAll: filled.find((seat) => seat.people === null && seat.by === null)?.rule ?? null,
		requested: requestedOf(change.reviewRequests, contributors, bots),
		roster: people
	};
}
function bySeatingOrder(one, other) {
	if (one.advisory !== other.advisory) return one.advisory ? 1 : -1;
	if (one.people === null || other.people === null) return Number(one.people === null) - Number(other.people === null);
	return one.people.size - other.people.size;
}
function requestedOf(requests, { because }, bots) {
	if (requests === null) return null;
	return (requests ?? []).map((request) => {
		if ("team" in request) return {
			who: request.team,
			hindrance: null
		};
		const { login } = request;
		return {
			who: login,
			hindrance: (0, identity.zs)(login, bots) ? "is a bot" : because.get(login.toLowerCase()) ?? null
		};
	});
}
function reviewersOf(panel, rules) {
	const roles = new Map(rules.flatMap((rule) => panel.seatsOf(rule)).flatMap(({ by, role }) => by === null ? [] : [[by, role]]));
	return {
		given: panel.standings.map(({ login, state, counts, why }) => ({
			login,
			state,
			counts,
			why,
			role: roles.get(login) ?? null
		})),
		requested: panel.requested ?? []
	};
}
const everyRule = __webpack_require__(2838).a;
function evaluate(policy, change, at, { freeze = "", ...notKnown } = {}) {
	const settings = policy.rules;
	const active = everyRule.filter((rule) => settings[rule.id]?.level !== "off");
	const body = (0, parse.O)(change.body);
	const contributors = (0, src_change.LO)(change, "commits") === null && change.commits !== void 0 ? (0, people_contributors.a)({
		...change,
		commits: change.commits
	}) : null;
	const people = (names) => (0, roster.o)(names, change.teams);
	const classification = lowered((0, classify.L8)({
		files: change.files ?? [],
		labels: change.labels
	}, body, policy), {
		change,
		policy,
		contributors,
		roster: people,
		at
	});
	const isOff = (rule) => settings[rule]?.level === "off";
	const lane = takeLane({
		change,
		body,
		classification,
		contributors,
		policy,
		at
	}, isOff);
	const { agents, automatic } = policy.rules["separation-of-duties"];
	const panel = panelAt(at, change, active, settings, {
		policy,
		classification,
		contributors,
		bots: [
			...policy.bots,
			...agents,
			...automatic
		]
	}, lane);
	const shared = {
		body,
		calendar: (0, calendar.d)(policy, { freeze }),
		classification,
		contributors,
		lane: lane.lane,
		panel,
		policy,
		readAt: change.readAt === void 0 ? at : new Date(change.readAt),
		roster: people
	};
	const find = (rules, instant) => rules.flatMap((rule) => findings(rule, change, {
		...shared,
		at: instant
	}, settings[rule.id], lane, notKnown));
	return {
		change,
		at,
		classification,
		lane,
		reviewers: (0, src_change.LO)(change, "reviews") === null && contributors !== null ? reviewersOf(panel, active.filter((rule) => rule.seats !== void 0).map((rule) => rule.id)) : {
			given: [],
			requested: []
		},
		findings: find(active, at),
		timedAt: (instant) => find(active.filter((rule) => rule.timed), instant)
	};
}
function panelAt(at, change, active, settings, context, { lane }) {
	const { policy, classification, contributors: known, bots } = context;
	const asked = (contributors) => active.filter((rule) => !isLifted(rule, lane)).flatMap((rule) => (rule.seats?.(settings[rule.id] ?? {}, {
		policy,
		classification,
		contributors
	}) ?? []).map((seat) => ({
		...seat,
		rule: rule.id,
		advisory: settings[rule.id]?.level === "warning"
	})));
	return panelOf({
		...change,
		commits: change.commits ?? [],
		reviews: change.reviews ?? []
	}, asked, (0, roster.$)(policy), at, {
		contributors: known,
		bots
	});
}
}),
5766: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { y: () => GitHubError });
var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4784);
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
3265: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { F: () => serverOf });
const serverOf = (environment) => environment["GITHUB_SERVER_URL"] || "https://github.com";
}),
9565: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { S: () => judge });
var _decide_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5084);
var _evaluate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6818);
function judge(change, at, { policy, ...source }, options = {}) {
	return (0, _decide_js__WEBPACK_IMPORTED_MODULE_0__.L)((0, _evaluate_js__WEBPACK_IMPORTED_MODULE_1__._)(policy, change, at, options), source);
}
}),
6245: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { V: () => emergencySection });
var _body_find_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9544);
var _people_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1068);
var _people_login_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6913);
const starts = {
	reason: /^(?:reason|why(?: (?:it|this) can(?:no|')?t wait)?|justification|cause|incident(?: (?:link|report|ticket|url|number))?)(?: ?[/(][^:：|]{0,60})? ?(?:[:：|=]|[–—-] |$) ?/i,
	approval: /^(?:verbal(?:ly)?[ -])?(?:approved|approvers?|approval)(?:[ -]verbally)?(?:[ -](?:by|from))?(?: ?\([^()]{0,60}\))? ?(?:[:：|=]|[–—-] |$|(?=@)) ?/i
};
const inlineApprover = /(?<!\b(?:not|verbally))[ ;,.|](?=(?:verbally )?approved[ -]by ?[:：])/gi;
const mention = /(?<![\w@.+-])@([a-z0-9][\w-]{0,99})(?![\w-]|\/\w|\[bot\])/gi;
const unsettled = /\b(?:not|nobody|pending|(?:a)?waiting|asking|requested from|unreachable|unavailable|yet)\b/i;
const everybody = [
	"all",
	"here",
	"everyone",
	"everybody",
	"channel",
	"team"
];
const link = /https?:\/\/[^\s<>()[\]]+|(?:^|[\s(])#\d+\b/;
function emergencySection(body, headings, bots = []) {
	const section = (0, _body_find_js__WEBPACK_IMPORTED_MODULE_0__.rv)(body, headings);
	if (section === void 0) return void 0;
	const { values, others } = readFields(section.content.replace(/[^\S\n]+/g, " ").replace(inlineApprover, "\n").split("\n").map(bareLine));
	for (const { heading, content } of within(body, section.line)) {
		const field = fieldOf(heading);
		if (field !== void 0 && values[field] === "" && !(0, _body_find_js__WEBPACK_IMPORTED_MODULE_0__.wK)(content)) values[field] = content.replace(/\s+/g, " ");
	}
	const approval = isUnsettled(values.approval) ? "" : values.approval;
	const isPerson = (login) => !(0, _people_login_js__WEBPACK_IMPORTED_MODULE_1__.JW)(login, everybody) && !(0, _people_identity_js__WEBPACK_IMPORTED_MODULE_2__.zs)(login, bots);
	const mentioned = [...approval.matchAll(mention)].map(([, login = ""]) => login);
	return {
		reason: values.reason || (link.exec(others.join("\n"))?.[0].trim() ?? ""),
		approval: values.approval,
		approvers: [...new Set(mentioned.filter(isPerson))],
		bare: /^[a-z0-9][\w-]*$/i.test(approval) && isPerson(approval) ? approval : null
	};
}
function isUnsettled(approval) {
	const first = approval.search(mention);
	const before = first < 0 ? approval : approval.slice(0, first);
	return unsettled.test(withoutNotes(before)) || withoutNotes(approval).includes("?");
}
const withoutNotes = (text) => text.replace(/\([^()]*\)|\[[^[\]]*\]|@[\w/-]+/g, " ");
function readFields(lines) {
	const values = {
		reason: "",
		approval: ""
	};
	const others = [];
	let current;
	for (const line of lines) {
		const field = fieldOf(line);
		if (field !== void 0) {
			current = values[field] === "" ? field : void 0;
			if (current !== void 0) values[field] = written(line.replace(starts[field], ""));
		} else if (current === "reason" || current === "approval" && continues(values.approval, line)) values[current] = `${values[current]} ${written(line)}`.trim();
		if (!(field === "approval" || field === void 0 && (current === "approval" || line.startsWith("@")))) others.push(line);
	}
	return {
		values,
		others
	};
}
const continues = (approval, line) => line.startsWith("@") || approval === "" && (!line.includes("@") || line.includes("(@"));
const fieldOf = (line) => starts.reason.test(line) ? "reason" : starts.approval.test(line) ? "approval" : void 0;
const bareLine = (line) => line.replace(/^(?:[\s|]|\[x\] )+/i, "").trim();
function written(value) {
	const cell = value.trim().replace(/ ?\|$/, "");
	return (0, _body_find_js__WEBPACK_IMPORTED_MODULE_0__.wK)(cell) ? "" : cell;
}
function within({ sections }, line) {
	const outer = sections.find((section) => section.line === line);
	const end = outer?.end ?? Number.POSITIVE_INFINITY;
	return sections.filter((section) => section.line > line && section.line < end && section.level > (outer?.level ?? 6));
}
}),
2295: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	MB: () => emergencyLane,
	g2: () => labelSetter
});
function emergencyLabel(labels, label) {
	return labels.find((each) => each.toLowerCase() === label.toLowerCase());
}
function labelSetter(events, label, at) {
	return (events ?? []).filter((event) => event.added && event.label.toLowerCase() === label.toLowerCase() && Date.parse(event.at) <= at.getTime()).sort((one, other) => Date.parse(one.at) - Date.parse(other.at)).at(-1)?.actor ?? null;
}
function emergencyLane({ change, policy, at }) {
	const label = emergencyLabel(change.labels, policy.emergency.label);
	if (label === void 0) return null;
	const dueHours = policy.emergency.documentWithinHours;
	const setter = labelSetter(change.labelEvents, label, at);
	return {
		lane: "emergency",
		reason: `labelled “${label}”${setter === null ? "" : ` by ${setter}`}`,
		obligations: [
			{
				id: "document",
				what: "Document the change: complete the description of the pull request",
				clauses: ["3.4", "4.5"],
				dueHours
			},
			{
				id: "review",
				what: "Have it reviewed by somebody who wrote none of it",
				clauses: ["3.1", "3.4"],
				dueHours
			},
			{
				id: "confirmation",
				what: "Have the verbal approval confirmed by the person named under “Approved by”",
				clauses: ["3.4"],
				dueHours
			},
			{
				id: "tests",
				what: "Run the unit and integration tests on what was deployed",
				clauses: ["4.4"],
				dueHours
			},
			{
				id: "retrospective",
				what: "Review it in the next retrospective",
				clauses: ["3.4"],
				dueHours: null
			}
		]
	};
}
}),
7016: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Li: () => rollbackLane,
	S1: () => whyNoRollback,
	ht: () => rollbackEnds,
	xN: () => undoneBy
});
var _calendar_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6158);
const day = 864e5;
function rollbackEnds(mergedAt, { rollback }) {
	return new Date(Date.parse(mergedAt) + rollback.withinDays * day);
}
function undoneBy({ number, mergedAt }, { policy, at }) {
	return number > 0 ? `#${number}` : `the change merged ${(0, _calendar_format_js__WEBPACK_IMPORTED_MODULE_0__.r4)(new Date(mergedAt), policy.calendar.timezone, at)}`;
}
function whyNoRollback(reverts, asked) {
	const { classification, policy, at } = asked;
	const undone = undoneBy(reverts, asked);
	const otherwise = "or declare an emergency if it cannot wait";
	if (reverts.exact === null) return {
		message: `Whether it exactly undoes ${undone} could not be read`,
		remedy: `Run the gate again with the whole history at hand, ${otherwise}`
	};
	if (!reverts.exact) return {
		message: `It undoes ${undone}, but not exactly, so it is no rollback: other content changes with it`,
		remedy: `Revert ${undone} and nothing else, ${otherwise}`
	};
	if (reverts.ofRevert === true) return {
		message: `It exactly undoes ${undone}, which was a revert itself: bringing a change back is a change, and no rollback`,
		remedy: `Have it reviewed like any other change, ${otherwise}`
	};
	if (at.getTime() < Date.parse(reverts.mergedAt)) return {
		message: `It exactly undoes ${undone}, but that was merged later than the instant that is judged`,
		remedy: "Judge it as of a later instant, and see that the clocks are right"
	};
	const ends = rollbackEnds(reverts.mergedAt, policy);
	if (at >= ends) {
		const { withinDays } = policy.rollback;
		const days = withinDays === 1 ? "1 day" : `${withinDays} days`;
		return {
			message: `It exactly undoes ${undone}, but was a rollback only until ${(0, _calendar_format_js__WEBPACK_IMPORTED_MODULE_0__.r4)(ends, policy.calendar.timezone, at)}, ${days} after the merge`,
			remedy: `Treat it as any other change, ${otherwise}`
		};
	}
	if (classification.migrations) return {
		message: `It exactly undoes ${undone}, but a database migration is part of it, so it is no rollback`,
		remedy: `Execute the rollback migration (policy 5.2) and let this follow as any other change, ${otherwise}`
	};
	return null;
}
function rollbackLane(facts) {
	const { change, policy } = facts;
	const { reverts } = change;
	if (reverts === null || reverts === void 0 || whyNoRollback(reverts, facts) !== null) return null;
	return {
		lane: "rollback",
		reason: `exactly undoes ${undoneBy(reverts, facts)}`,
		obligations: [{
			id: "incident",
			what: "Document the incident",
			clauses: ["5.2"],
			dueHours: policy.rollback.documentWithinHours
		}, {
			id: "verify",
			what: "Verify that the rollback was successful",
			clauses: ["5.2"],
			dueHours: null
		}],
		until: rollbackEnds(reverts.mergedAt, policy)
	};
}
}),
3333: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Yw: () => isCompleted,
	qO: () => passing,
	r6: () => latestChecks,
	vu: () => conclusionOf
});
const passing = new Set([
	"success",
	"neutral",
	"skipped"
]);
const isCompleted = (check) => check.status.toLowerCase() === "completed";
const conclusionOf = (check) => check.conclusion?.toLowerCase() ?? "";
function latestChecks(checks) {
	const runs = new Map();
	for (const check of checks) {
		const key = JSON.stringify([
			check.name,
			check.kind,
			check.app ?? null,
			check.workflow ?? null
		]);
		runs.set(key, [...runs.get(key) ?? [], check]);
	}
	return [...runs.values()].flatMap((each) => latestOf(each) ?? []);
}
function latestOf(runs) {
	const last = Math.max(...runs.map(begun).filter((instant) => !Number.isNaN(instant)));
	return runs.filter((run) => !(begun(run) < last)).reduce((worst, run) => worst === void 0 || weight(run) > weight(worst) ? run : worst, void 0);
}
function begun(check) {
	const instant = check.startedAt ?? check.completedAt;
	return instant === void 0 && !isCompleted(check) ? Number.POSITIVE_INFINITY : Date.parse(instant ?? "");
}
function weight(check) {
	if (!isCompleted(check)) return 2;
	if (!passing.has(conclusionOf(check))) return 3;
	return conclusionOf(check) === "skipped" ? 1 : 0;
}
}),
1645: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { B: () => nameGlobs });
var _classify_globs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7785);
const flat = (text) => text.replaceAll("/", "⁄");
function nameGlobs(patterns) {
	const globs = (0, _classify_globs_js__WEBPACK_IMPORTED_MODULE_0__.tI)({ paths: patterns.map(flat) }, { ignoreCase: true });
	return (name) => globs.find(flat(name));
}
}),
3116: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { a: () => contributorsOf });
var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1068);
var _login_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6913);
var _pushes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9129);
function contributorsOf(change) {
	const because = new Map();
	const unresolved = new Set();
	const add = (login, why) => {
		const key = login.toLowerCase();
		if (!because.has(key)) because.set(key, why);
	};
	const credit = (each, why) => {
		if (each.kind === "account") add(each.login, why);
		else if (each.kind === "address") unresolved.add(each.address);
	};
	const { author } = change;
	if (author !== null) {
		add(author.login, "opened the pull request");
		if (author.startedBy !== void 0) add(author.startedBy, `started ${author.login}`);
	}
	const pushed = (0, _pushes_js__WEBPACK_IMPORTED_MODULE_0__.d)({
		...change,
		reviews: change.reviews ?? []
	});
	const known = (0, _identity_js__WEBPACK_IMPORTED_MODULE_1__._1)(change.commits);
	const written = change.commits.filter((commit) => !(0, _pushes_js__WEBPACK_IMPORTED_MODULE_0__.Ih)(commit));
	const writers = written.map((commit) => (0, _identity_js__WEBPACK_IMPORTED_MODULE_1__.kO)(commit, known));
	written.forEach((commit, index) => {
		const short = commit.sha.slice(0, 7);
		for (const writer of writers[index] ?? []) credit(writer, `wrote ${short}`);
		const committer = commit.committer === null ? { kind: "nobody" } : (0, _identity_js__WEBPACK_IMPORTED_MODULE_1__.Gd)(commit.committer, short);
		if (committer.kind !== "account" || !pushed.rebased(committer.login, commit)) credit(committer, `committed ${short}`);
	});
	for (const [login, sha] of pushed.changed) add(login, `pushed ${sha.slice(0, 7)}`);
	return {
		because,
		unresolved: [...unresolved],
		opener: author === null ? null : {
			login: author.login,
			bot: (0, _login_js__WEBPACK_IMPORTED_MODULE_2__.w2)(author),
			startedBy: author.startedBy ?? null
		},
		writers
	};
}
}),
1068: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Gd: () => whom,
	V3: () => actsForSomebody,
	_1: () => loginsByAddress,
	kO: () => writersOf,
	zs: () => isNoPerson
});
var _login_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6913);
const gitHubsOwn = "noreply@github.com";
const ofAccount = /^(?:\d+\+)?([a-z\d-]+(?:\[bot\])?)@users\.noreply\.github\.com$/i;
const agents = [
	"copilot",
	"claude",
	"cursoragent",
	"openhands-agent",
	"devin-ai-integration"
];
const agentAddresses = [
	"noreply@anthropic.com",
	"noreply@openai.com",
	"noreply@aider.chat",
	"cursoragent@cursor.com"
];
const actsForSomebody = (login) => (0, _login_js__WEBPACK_IMPORTED_MODULE_0__.DU)(login) || agents.includes(login.toLowerCase());
function isNoPerson(login, bots = []) {
	const withSuffix = `${login}[bot]`;
	return actsForSomebody(login) || isGitHub(login) || (0, _login_js__WEBPACK_IMPORTED_MODULE_0__.JW)(login, bots) || (0, _login_js__WEBPACK_IMPORTED_MODULE_0__.JW)(withSuffix, bots);
}
const isGitHub = (login) => login.toLowerCase() === "web-flow";
function whom({ login, name, email }, where) {
	if (login !== null) return isGitHub(login) ? { kind: "nobody" } : {
		kind: "account",
		login
	};
	const address = email.trim().toLowerCase();
	if (address === gitHubsOwn) return { kind: "nobody" };
	const account = ofAccount.exec(address)?.[1];
	if (account !== void 0 && (0, _login_js__WEBPACK_IMPORTED_MODULE_0__.DU)(account)) return {
		kind: "account",
		login: account
	};
	return {
		kind: "address",
		address: address || name.trim() || `(no address in ${where})`
	};
}
function writersOf(commit, known) {
	const where = commit.sha.slice(0, 7);
	const named = commit.authors.map((author) => whom(author, where));
	const listed = new Set(commit.authors.map((author) => author.email.trim().toLowerCase()));
	const all = [...named, ...coAuthors(commit.message, known, listed, where)].filter(({ kind }) => kind !== "nobody");
	if (all.length === 0) return [{
		kind: "address",
		address: commit.authors.length === 0 ? `(no author in ${where})` : `${gitHubsOwn} (author of ${where})`
	}];
	const byPerson = all.some((each) => each.kind === "account" && !actsForSomebody(each.login));
	return all.filter((each) => !byPerson || each.kind !== "address" || !agentAddresses.includes(each.address));
}
function coAuthors(message, known, listed, where) {
	return message.split("\n").flatMap((line) => {
		const [, name = "", email = ""] = /^co-authored-by:([^<]*)<([^<>]*)>/i.exec(line) ?? [];
		const address = email.trim().toLowerCase();
		if (address === "" || listed.has(address)) return [];
		return [whom({
			login: known.get(address) ?? ofAccount.exec(address)?.[1] ?? null,
			name,
			email
		}, where)];
	});
}
function loginsByAddress(commits) {
	const known = new Map();
	for (const { authors, committer } of commits) for (const { login, email } of committer === null ? authors : [...authors, committer]) if (login !== null && email !== "") known.set(email.trim().toLowerCase(), login);
	return known;
}
}),
6913: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	DU: () => isBotLogin,
	JW: () => amongLogins,
	Up: () => sameLogin,
	w2: () => isBot
});
const sameLogin = (one, other) => one.toLowerCase() === other.toLowerCase();
const amongLogins = (login, logins) => logins.some((each) => sameLogin(each, login));
const isBotLogin = (login) => login.toLowerCase().endsWith("[bot]");
const isBot = ({ login, bot }) => bot || isBotLogin(login);
}),
633: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Ny: () => latestOpinions,
	VR: () => showsHead,
	my: () => opinionsOfDeleted
});
function showsHead(review, head) {
	return review.commit?.toLowerCase() === head.toLowerCase() ? true : review.sameDiffAsHead;
}
const isOpinion = ({ state }) => state === "APPROVED" || state === "CHANGES_REQUESTED" || state === "DISMISSED";
function latestOpinions(reviews, head, at) {
	const latest = new Map();
	for (const review of reviews) {
		if (!hasAuthor(review) || !isOpinion(review) || !isGiven(review, at)) continue;
		const key = review.author.login.toLowerCase();
		const known = latest.get(key);
		if (known === void 0 || supersedes(review, known, head)) latest.set(key, review);
	}
	return [...latest.values()];
}
function opinionsOfDeleted(reviews, at) {
	return reviews.filter((review) => review.author === null && isOpinion(review) && isGiven(review, at));
}
const isGiven = (review, at) => Date.parse(review.submittedAt) <= at.getTime();
const hasAuthor = (review) => review.author !== null;
function supersedes(review, known, head) {
	const second = (instant) => Math.floor(Date.parse(instant) / 1e3);
	const later = second(review.submittedAt) - second(known.submittedAt);
	return later !== 0 ? later > 0 : strictness(review, head) > strictness(known, head);
}
function strictness(review, head) {
	if (review.state === "CHANGES_REQUESTED") return 4;
	if (review.state === "DISMISSED") return 3;
	const same = showsHead(review, head);
	return same === true ? 0 : same === null ? 1 : 2;
}
}),
9129: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Ih: () => isBaseMerge,
	Ko: () => updatesBase,
	d: () => readPushes
});
function readPushes({ pushes, reviews, head, commits }) {
	const same = new Set([head.sha, ...reviews.flatMap((each) => each.sameDiffAsHead === true && each.commit !== null ? [each.commit] : [])]);
	const places = new Map(commits.map((commit, index) => [commit.sha, index]));
	const changed = new Map();
	const rebasedUpTo = new Map();
	let previous;
	let seenSame = false;
	const dated = (pushes ?? []).map((push) => ({
		push,
		instant: Date.parse(push.at)
	}));
	const atInstant = new Map();
	for (const { instant } of dated) atInstant.set(instant, (atInstant.get(instant) ?? 0) + 1);
	const bySha = new Map(commits.map((commit) => [commit.sha, commit]));
	for (const { push, instant } of dated.sort((one, other) => one.instant - other.instant)) {
		const login = push.by.toLowerCase();
		const ordered = atInstant.get(instant) === 1;
		if (ordered && seenSame && same.has(push.sha)) rebasedUpTo.set(login, Math.max(rebasedUpTo.get(login) ?? -1, places.get(push.sha) ?? -1));
		else if (!(ordered && updatesBase(push, previous, bySha)) && !changed.has(login)) changed.set(login, push.sha);
		seenSame ||= same.has(push.sha);
		previous = push;
	}
	return {
		changed,
		rebased: (login, { sha }) => (places.get(sha) ?? Number.POSITIVE_INFINITY) <= (rebasedUpTo.get(login.toLowerCase()) ?? -1)
	};
}
const isBaseMerge = ({ mergesBaseOnly, parents }) => mergesBaseOnly === true && parents.length !== 1;
function updatesBase(push, previous, bySha) {
	let sha = push.sha;
	for (let step = 0; previous !== void 0 && sha !== void 0 && sha !== previous.sha; step++) {
		const commit = bySha.get(sha);
		if (commit === void 0 || !isBaseMerge(commit) || step > bySha.size) return false;
		sha = commit.parents[0];
	}
	return previous !== void 0 && sha === previous.sha;
}
}),
2817: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
9494: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { k: () => assign });
function assign(seats, approvers) {
	const holder = new Map();
	const fits = (seat, login) => seat !== void 0 && (seat.people === null || seat.people.has(login.toLowerCase()));
	function place(index, tried) {
		const fitting = approvers.filter((login) => fits(seats[index], login));
		const free = fitting.find((login) => !holder.has(login));
		if (free !== void 0) {
			holder.set(free, index);
			return true;
		}
		for (const login of fitting) {
			const held = holder.get(login);
			if (tried.has(login) || held === void 0) continue;
			tried.add(login);
			if (place(held, tried)) {
				holder.set(login, index);
				return true;
			}
		}
		return false;
	}
	seats.forEach((_, index) => {
		place(index, new Set());
	});
	const by = new Map([...holder].map(([login, index]) => [index, login]));
	return seats.map((seat, index) => ({
		...seat,
		by: by.get(index) ?? null
	}));
}
}),
322: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { E: () => standings });
var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1068);
var _opinions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(633);
function standings(change, contributors, named, at, bots = []) {
	const head = change.head.sha;
	return [...(0, _opinions_js__WEBPACK_IMPORTED_MODULE_0__.Ny)(change.reviews, head, at).map((opinion) => standing(opinion, head, contributors, named, bots)), ...(0, _opinions_js__WEBPACK_IMPORTED_MODULE_0__.my)(change.reviews, at).map((review) => deleted(review, head))];
}
function standing(opinion, head, contributors, named, bots) {
	const { login } = opinion.author;
	const bot = opinion.author.bot || (0, _identity_js__WEBPACK_IMPORTED_MODULE_1__.zs)(login, bots);
	const role = contributors.because.get(login.toLowerCase());
	const trusted = isTrusted(opinion, named);
	const current = (0, _opinions_js__WEBPACK_IMPORTED_MODULE_0__.VR)(opinion, head);
	const common = {
		login,
		state: opinion.state,
		eligible: bot || role !== void 0 ? false : trusted,
		mayObject: bot ? false : role !== void 0 || trusted,
		current
	};
	const as = (counts, why) => ({
		...common,
		counts,
		why
	});
	if (opinion.state === "CHANGES_REQUESTED") return as(false, `requested changes on ${reviewed(opinion)}`);
	if (opinion.state === "DISMISSED") return as(false, "gave a review that was dismissed");
	const given = `approved ${reviewed(opinion)}`;
	if (bot) return as(false, `${given}, but is a bot`);
	if (role !== void 0) return as(false, `${given}, but ${role}`);
	if (trusted === false) return as(false, `${given}, but has no write access`);
	if (current === false) return as(false, `${given}, but ${changedSince(opinion)} since`);
	if (trusted === null) return as(null, `${given}; has no write access, and the members of ${named.unreadable.join(", ")} could not be read`);
	if (current === null) return as(null, `${given}; whether the diff is still the same could not be read`);
	return as(true, given);
}
function isTrusted({ author, canPush }, { logins, unreadable }) {
	if (canPush || logins.has(author.login.toLowerCase())) return true;
	return unreadable.length > 0 ? null : false;
}
function deleted(review, head) {
	const did = review.state === "APPROVED" ? "approved" : review.state === "DISMISSED" ? "gave a review, since dismissed, of" : "requested changes on";
	return {
		login: "ghost",
		state: review.state,
		counts: false,
		why: `${did} ${reviewed(review)}, but the account was deleted`,
		eligible: false,
		mayObject: review.canPush,
		current: (0, _opinions_js__WEBPACK_IMPORTED_MODULE_0__.VR)(review, head)
	};
}
const reviewed = ({ commit }) => commit?.slice(0, 7) ?? "a commit that is gone";
function changedSince({ filesChangedSince }) {
	if (filesChangedSince === void 0 || filesChangedSince === 0) return "the diff changed";
	return filesChangedSince === 1 ? "1 file changed" : `${filesChangedSince} files changed`;
}
}),
7174: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { builtInPolicy: () => builtInPolicy });
const builtInPolicy = JSON.parse("{\"extends\":\"default@1\",\"mode\":\"enforce\",\"document\":{\"title\":\"Change Management Policy\"},\"people\":{\"executive\":[],\"security\":[],\"owner\":[]},\"bots\":[\"dependabot[bot]\",\"renovate[bot]\"],\"emergency\":{\"label\":\"emergency\",\"headings\":[\"Emergency\",\"Emergency change\"],\"declaredBy\":[],\"documentWithinHours\":24},\"rollback\":{\"withinDays\":7,\"documentWithinHours\":24},\"calendar\":{\"timezone\":\"America/Chicago\",\"hours\":{\"monday\":\"09:00-17:00\",\"tuesday\":\"09:00-17:00\",\"wednesday\":\"09:00-17:00\",\"thursday\":\"09:00-17:00\",\"friday\":\"09:00-17:00\",\"saturday\":\"closed\",\"sunday\":\"closed\"},\"fridayCutoff\":\"15:00\",\"holidays\":{\"calendar\":\"us-federal\",\"add\":[],\"remove\":[]}},\"freezes\":[],\"labels\":{\"major\":[\"major\",\"major-change\",\"breaking-change\"],\"normal\":[\"normal\",\"normal-change\"],\"standard\":[\"standard\",\"standard-change\"]},\"categories\":{\"standard\":{\"documentation\":{\"title\":\"Documentation\",\"paths\":[\"**/*.{md,MD,markdown,rst,adoc,asciidoc}\",\"{docs,doc,documentation,Documentation,Docs}/**/*.{txt,svg,png,jpg,jpeg,gif,webp,pdf,drawio,puml,plantuml,mmd,dot,odt,docx}\",\"{,docs/,packages/*/,crates/*/}{LICENSE,LICENCE,COPYING,NOTICE,AUTHORS,CONTRIBUTORS,MAINTAINERS,CHANGELOG,CHANGES,HISTORY,README,CONTRIBUTING,PATENTS,THANKS,CREDITS,NEWS,TODO}{,.txt}\",\"{,docs/,packages/*/,crates/*/}{LICENSE,LICENCE}-{MIT,APACHE,Apache,Apache-2.0,APACHE-2.0,BSD,ISC,ZLIB,MPL,MPL-2.0,GPL,LGPL,AGPL,UNLICENSE,CC0,CC-BY,CC-BY-4.0,BOOST,THIRD-PARTY,3RD-PARTY}{,.txt}\",\"{,LICENSES/,licenses/}*LICENSE*.txt\",\".github/ISSUE_TEMPLATE/**/*.{yml,yaml}\",\"CITATION.cff\"],\"except\":[\"**/{prompt,prompts,template,templates,email,emails,mailers,mails,notifications,views,resources,assets,static,public}/**/!(README*)\",\".github/workflows/**\",\"**/{content,contents,posts,_posts,_drafts,blog,blogs,pages,_pages,site}/**/*.{md,markdown,rst,adoc}\",\"{,**/!(*.docc)/}articles/**/*.{md,markdown,rst,adoc}\",\"**/{AGENTS,CLAUDE,GEMINI,SKILL}.md\",\"**/.{claude,cursor,codex,windsurf}/**\",\".github/{copilot-instructions.md,agents/**,instructions/**,chatmodes/**,prompts/**}\",\"**/*{requirements,constraints}*.txt\",\"**/{requirements,constraints}/**/*.txt\",\"**/{CMakeLists,robots,ads,humans,security}.txt\"],\"deploys\":false},\"dependency-patch\":{\"title\":\"Patch-level dependency updates\",\"paths\":[\"**\"],\"except\":[],\"deploys\":true,\"only\":\"patch-level-updates\"},\"ui-styling\":{\"title\":\"User interface styling\",\"paths\":[\"**/*.{css,scss,sass,less,styl,pcss}\",\"**/*.{svg,png,jpg,jpeg,gif,webp,avif,ico,bmp}\",\"**/*.{woff,woff2,ttf,otf,eot}\"],\"except\":[\"vendor/**\",\"third_party/**\",\"**/node_modules/**\",\"**/vendor/{github.com,golang.org,google.golang.org,gopkg.in,k8s.io}/**\",\"**/{js,javascript,javascripts,css,stylesheets,static,static_src,assets,public}/{vendor,vendors}/**/*.{js,mjs,cjs,css,map}\",\"**/dist/**\",\"**/*.min.*\"],\"deploys\":true,\"unless\":[{\"tokens\":[\"<script\",\"javascript:\",\"onerror=\",\"onload=\",\"onclick=\",\"<foreignObject\",\"expression(\",\"-moz-binding\"]},{\"tokens\":[\"@import\"],\"with\":[\"http:\",\"https:\",\"\\\"//\",\"'//\",\"(//\"]}]},\"ui-template-text\":{\"title\":\"Template text\",\"paths\":[\"**/*.{html,htm,vue,svelte,astro,jsx,tsx,erb,ejs,hbs,heex,eex,leex,twig,liquid,mustache,cshtml,njk}\",\"**/*.blade.php\"],\"except\":[\"vendor/**\",\"third_party/**\",\"**/node_modules/**\",\"**/vendor/{github.com,golang.org,google.golang.org,gopkg.in,k8s.io}/**\",\"**/{js,javascript,javascripts,css,stylesheets,static,static_src,assets,public}/{vendor,vendors}/**/*.{js,mjs,cjs,css,map}\",\"**/dist/**\",\"**/*.min.*\",\"**/{prompt,prompts}/**\"],\"deploys\":true,\"only\":\"text\",\"unless\":[{\"tokens\":[\"<script\",\"javascript:\",\"onerror=\",\"onload=\",\"onclick=\",\"<iframe\",\"!ruby/\",\"!!python/\",\"!!js/\",\"<?php\"]}]},\"ui-text\":{\"title\":\"User interface text\",\"paths\":[\"**/{locale,locales,i18n,l10n,lang,langs,translations}/**/*.{json,json5,yml,yaml,properties,toml,csv,ftl,resx,po,pot,arb}\",\"**/messages/[a-z][a-z]{,[-_]*}.json\",\"**/*.{po,pot,arb,ftl,xlf,xliff,strings,stringsdict,xcstrings,resx}\",\"**/messages{,_*}.properties\",\"**/res/values{,-*}/strings.xml\",\"**/{content,contents,posts,_posts,blog,blogs,articles,_pages}/**/*.{md,markdown,rst,adoc}\"],\"except\":[\"vendor/**\",\"third_party/**\",\"**/node_modules/**\",\"**/vendor/{github.com,golang.org,google.golang.org,gopkg.in,k8s.io}/**\",\"**/{js,javascript,javascripts,css,stylesheets,static,static_src,assets,public}/{vendor,vendors}/**/*.{js,mjs,cjs,css,map}\",\"**/dist/**\",\"**/*.min.*\",\"**/templates/**\",\"**/{prompt,prompts}/**\",\"**/{i18n,lang}/**/{package,tsconfig,config}*.json\"],\"deploys\":true,\"unless\":[{\"tokens\":[\"<script\",\"javascript:\",\"onerror=\",\"onload=\",\"onclick=\",\"<iframe\",\"!ruby/\",\"!!python/\",\"!!js/\",\"<?php\"]}]},\"ui-catalogue-text\":{\"title\":\"Catalogue text\",\"paths\":[\"**/{locale,locales,i18n,l10n,lang,langs,translations}/**/*.{ts,js,mjs,php,rb,py}\"],\"except\":[\"vendor/**\",\"third_party/**\",\"**/node_modules/**\",\"**/vendor/{github.com,golang.org,google.golang.org,gopkg.in,k8s.io}/**\",\"**/{js,javascript,javascripts,css,stylesheets,static,static_src,assets,public}/{vendor,vendors}/**/*.{js,mjs,cjs,css,map}\",\"**/dist/**\",\"**/*.min.*\",\"**/{prompt,prompts}/**\"],\"deploys\":true,\"only\":\"texts\",\"unless\":[{\"tokens\":[\"<script\",\"javascript:\",\"onerror=\",\"onload=\",\"onclick=\",\"<iframe\",\"!ruby/\",\"!!python/\",\"!!js/\",\"<?php\"]}]},\"logging\":{\"title\":\"Logging configuration\",\"paths\":[\"**/logback*.xml\",\"**/{log4j,log4j2}*.{xml,properties,yml,yaml,json}\",\"**/log4net.config\",\"**/{nlog,NLog,Nlog}{,.*}.config\",\"**/serilog*.json\",\"**/{logging,logger,log,log_config,log-config,log4rs}{,.*,-*,_*}.{conf,ini,cfg,json,yml,yaml,toml,properties}\",\"**/config/initializers/{lograge,logging,logger,semantic_logger,rails_semantic_logger,ougai,log_tags}.rb\",\"**/config/logging.php\",\"**/config/packages/{,*/}monolog.{yml,yaml}\",\"**/{fluent-bit,fluentbit,fluentd,td-agent,fluent,filebeat,promtail,logstash,rsyslog,vector}{,.*,-*}.{conf,yml,yaml,toml}\",\"**/logrotate.{conf,d/**}\"],\"except\":[\"vendor/**\",\"third_party/**\",\"**/node_modules/**\",\"**/vendor/{github.com,golang.org,google.golang.org,gopkg.in,k8s.io}/**\",\"**/{js,javascript,javascripts,css,stylesheets,static,static_src,assets,public}/{vendor,vendors}/**/*.{js,mjs,cjs,css,map}\",\"**/*{secret,credential,password}*\",\"**/{log,logs}/**\"],\"deploys\":true,\"unless\":[{\"tokens\":[\"jndi:\",\"ldap:\",\"rmi:\",\"password\",\"Password\",\"passwd\",\"secret\",\"Secret\",\"apiKey\",\"api_key\",\"accessKey\",\"access_key\",\"ScriptPatternSelector\",\"<Script\"]},{\"tokens\":[\"system(\",\"exec(\",\"eval(\",\"shell_exec(\",\"popen(\",\"File.\",\"Net::HTTP\",\"require_relative\",\"include(\",\"file_get_contents(\",\"curl_\"],\"in\":[\"**/*.{rb,php,py,js,ts}\"]}]},\"logging-settings\":{\"title\":\"Logging settings\",\"paths\":[\"**/application{,-*,_*}.{properties,yml,yaml}\",\"**/appsettings{,.*}.json\",\"**/{config,settings}/{default,production,prod}.{json,yml,yaml}\"],\"except\":[\"vendor/**\",\"third_party/**\",\"**/node_modules/**\",\"**/vendor/{github.com,golang.org,google.golang.org,gopkg.in,k8s.io}/**\",\"**/{js,javascript,javascripts,css,stylesheets,static,static_src,assets,public}/{vendor,vendors}/**/*.{js,mjs,cjs,css,map}\"],\"deploys\":true,\"only\":\"logging-settings\",\"unless\":[{\"tokens\":[\"jndi:\",\"ldap:\",\"rmi:\",\"password\",\"Password\",\"passwd\",\"secret\",\"Secret\",\"apiKey\",\"api_key\",\"accessKey\",\"access_key\",\"ScriptPatternSelector\",\"<Script\"]},{\"tokens\":[\"system(\",\"exec(\",\"eval(\",\"shell_exec(\",\"popen(\",\"File.\",\"Net::HTTP\",\"require_relative\",\"include(\",\"file_get_contents(\",\"curl_\"],\"in\":[\"**/*.{rb,php,py,js,ts}\"]}]},\"non-production\":{\"title\":\"Non-production environments\",\"paths\":[\"**/config/environments/{development,dev,test,staging,ci}.{rb,yml,yaml,json}\",\"**/config/environments/{development,dev,test,staging,ci}/**/*.{yml,yaml,json,rb}\",\"**/config/{development,dev,test,staging}.{exs,json,yml,yaml,toml}\",\"**/.env.{example,sample,template,dist,defaults,test,testing,dev,development,ci}{,.local}\",\"**/{example,sample,template}.env\",\"**/{docker-compose,compose}{.,-,_}{dev,devel,development,test,tests,testing,ci,local,override,staging,e2e}.{yml,yaml}\",\"**/Dockerfile{.,-}{dev,development,test,tests,testing,local,e2e}\",\"**/{dev,development,test,local}.Dockerfile\",\"**/{Procfile.dev,Procfile.test,Procfile.local}\",\"**/appsettings.{Development,Test,Testing,Staging,Local}.json\",\"**/launchSettings.json\",\"**/application{-,_}{dev,development,test,testing,staging,local,ci}.{yml,yaml,properties,conf}\",\"**/settings/{dev,development,local,test,testing,staging,ci}.py\",\"**/settings_{dev,development,local,test,testing,staging,ci}.py\",\"**/environments/environment.{dev,development,test,testing,staging,local}.ts\",\"**/{environments,envs,env}/{dev,development,test,testing,staging,stage,qa,uat,sandbox,preview,local,ci}/**/*.{yml,yaml,json,toml,ini,cfg,conf,properties,txt}\",\".editorconfig\",\".devcontainer/**\",\".vscode/{settings,launch,extensions}.json\"],\"except\":[\"vendor/**\",\"third_party/**\",\"**/node_modules/**\",\"**/vendor/{github.com,golang.org,google.golang.org,gopkg.in,k8s.io}/**\",\"**/{js,javascript,javascripts,css,stylesheets,static,static_src,assets,public}/{vendor,vendors}/**/*.{js,mjs,cjs,css,map}\"],\"deploys\":true}},\"major\":{\"database-migration\":{\"title\":\"Database schema migrations\",\"paths\":[\"**/db/{,*_,*/}migrate/**/*.{rb,sql}\",\"**/db/post_migrate/**/*.rb\",\"**/db/{,*_,*/}{schema,structure}.{rb,sql}\",\"**/{migration,migrations,*_migrations}/**/*.{sql,py,php,rb,exs,cs,fs,go,rs,js,mjs,cjs,ts,mts,cts,java,kt,groovy,cql}\",\"**/{alembic*,migrations}/**/versions/*.py\",\"**/{up,down}.sql\",\"**/*.{up,down}.sql\",\"**/*ModelSnapshot.cs\",\"**/structure.sql\",\"**/{db,database,sql}/**/{schema,schemas}{.*,}{/**/*,}.sql\",\"**/migrations.{go,rs,py,rb,ts,js}\",\"**/[VUB][0-9]*__*.{sql,java,kt,groovy,cs,py}\",\"**/R__*.{sql,java,kt}\",\"**/db/{changelog,changelogs}/**/*.{xml,yml,yaml,json,sql}\",\"**/liquibase/**/*.{xml,yml,yaml,json,sql}\",\"**/db.changelog*.{xml,yml,yaml,json,sql}\",\"**/changelog-master.{xml,yml,yaml,json}\",\"**/*.prisma\",\"**/drizzle/**/*.{sql,json}\",\"**/{db,database,drizzle}/schema.{ts,js,mts}\",\"**/{db,database,drizzle}/schema/**/*.{ts,js,mts}\",\"**/convex/schema.ts\",\"**/*.{sqlproj,dacpac}\",\"**/sqitch.plan\",\"**/Schemafile\",\"**/*.schemafile\"],\"except\":[\"vendor/**\",\"third_party/**\",\"**/node_modules/**\",\"**/vendor/{github.com,golang.org,google.golang.org,gopkg.in,k8s.io}/**\",\"**/{js,javascript,javascripts,css,stylesheets,static,static_src,assets,public}/{vendor,vendors}/**/*.{js,mjs,cjs,css,map}\",\"**/migrations/__init__.py\",\"**/{migration,migrations}/**/*.{test,spec}.*\"]},\"infrastructure-provider\":{\"title\":\"Infrastructure provider definitions\",\"paths\":[\"**/{provider,providers,versions,terraform}.{tf,tofu,tf.json}\",\"**/{provider,providers}{-,_}*.tf\",\"**/.terraform.lock.hcl\"],\"except\":[\"vendor/**\",\"third_party/**\",\"**/node_modules/**\",\"**/vendor/{github.com,golang.org,google.golang.org,gopkg.in,k8s.io}/**\",\"**/{js,javascript,javascripts,css,stylesheets,static,static_src,assets,public}/{vendor,vendors}/**/*.{js,mjs,cjs,css,map}\",\"**/{dev,development,test,tests,testing,staging,stage,qa,uat,sandbox,preview,local,ci,examples,example}/**\"],\"content\":[{\"tokens\":[\"provider \\\"\",\"required_providers\"],\"in\":[\"**/*.{tf,tofu}\"]}]},\"removed-endpoint\":{\"title\":\"Removed API endpoints\",\"paths\":[\"**/app/**/route.{ts,tsx,js,jsx}\",\"**/pages/api/**/*.{ts,tsx,js,jsx}\",\"**/+server.{ts,js}\",\"**/server/{api,routes}/**/*.{ts,js}\",\"**/api/**/{handlers,endpoints,routes,routers}/**/*.{ts,js,mjs,cjs,py,go,rs,rb,php}\",\"**/*_controller.{rb,ex}\",\"**/*Controller.{java,kt,scala,php,cs}\",\"**/*.controller.{ts,js}\",\"**/{web,rest,api,resources,endpoints}/**/*{Resource,Endpoint}.{java,kt,scala,cs}\",\"**/{openapi,swagger}.{yml,yaml,json}\",\"**/*.{proto,graphqls}\"],\"except\":[\"vendor/**\",\"third_party/**\",\"**/node_modules/**\",\"**/vendor/{github.com,golang.org,google.golang.org,gopkg.in,k8s.io}/**\",\"**/{js,javascript,javascripts,css,stylesheets,static,static_src,assets,public}/{vendor,vendors}/**/*.{js,mjs,cjs,css,map}\",\"**/*.{css,scss,sass,less,styl,pcss}\",\"**/*.{svg,png,jpg,jpeg,gif,webp,avif,ico,bmp,woff,woff2,ttf,otf,eot}\",\"**/*.{po,pot,arb,xlf,xliff,strings}\",\"**/{locale,locales,i18n,l10n,lang,langs,translations}/**/*.{json,yml,yaml,properties,php,toml,rb}\",\"**/messages/[a-z][a-z]{,[-_]*}.json\",\"**/*.stories.*\",\"**/*.{html,htm,mjml,hbs,mustache,twig,liquid,pug,ejs,heex,eex,leex,cshtml}\",\"**/*.{html,text,txt}.{erb,haml,slim,ep,tera}\",\"**/views/**/*.{erb,haml,slim,jbuilder}\",\"**/*.blade.php\",\"**/*.{md,mdx}\",\"**/templates/**/*.txt\",\"**/{package.json,package-lock.json,yarn.lock,pnpm-lock.yaml,bun.lock,deno.json,go.mod,go.sum,Cargo.toml,Cargo.lock}\",\"**/{pyproject.toml,poetry.lock,uv.lock,requirements*.txt,Gemfile,Gemfile.lock,composer.json,composer.lock,mix.exs}\",\"**/{pom.xml,build.gradle,build.gradle.kts,*.csproj,*.fsproj,*.gemspec,packages.lock.json,pubspec.yaml,pubspec.lock}\",\"**/{tsconfig*.json,.gitignore,.gitkeep,.keep,Dockerfile,Makefile}\",\"**/{frontend,client,mobile,webapp}/src/api/**\",\"**/{app/javascript,webapp/app,resources/js,resources/assets,assets/js,storybook,.storybook,mocks,*msw*}/**\",\"**/{frontend,client,mobile,webapp}/src/controllers/**\",\"**/{migrate,migration,migrations}/**\",\"**/!(api|apis|server|http|routes)/{jobs,workers,crons}/**/*.handler.{ts,js}\",\"**/{frontend,client,mobile,webapp}/**/{routes,router}.{ts,js}\",\"**/{frontend,client,mobile,webapp}/src/{routes,router}/**\",\"**/*.d.ts\",\"**/{cron,crons,internal,mocks,utils,helpers,concerns}/**\",\"**/{application,base,abstract}[_.]controller.*\",\"**/{Application,Base,Abstract}*Controller.*\"],\"when\":\"removed\"},\"vendor\":{\"title\":\"Third-party vendor registers\",\"paths\":[\"**/{vendors,vendor-register,vendor_register,subprocessors,sub-processors,sub_processors,third-parties}.{yml,yaml,json,toml,csv,xlsx}\"],\"except\":[\"vendor/**\",\"third_party/**\",\"**/node_modules/**\",\"**/vendor/{github.com,golang.org,google.golang.org,gopkg.in,k8s.io}/**\",\"**/{js,javascript,javascripts,css,stylesheets,static,static_src,assets,public}/{vendor,vendors}/**/*.{js,mjs,cjs,css,map}\",\"**/{locale,locales,i18n,fixtures,data,seeds}/**\"]}},\"tests\":{\"paths\":[\"**/*.{test,spec,e2e,cy,e2e-spec,integration.test}.{ts,tsx,js,jsx,mts,cts,mjs,cjs,vue}\",\"**/*_test.{go,py,exs,dart,cc,cpp}\",\"**/*_spec.{rb,cr}\",\"**/test_*.py\",\"**/{tests,conftest}.py\",\"**/*.snap\",\"{test,tests,spec,e2e,cypress,playwright,integration-tests,integration_tests,e2e-tests}/**\",\"{apps,packages,services,libs,modules,crates,components,engines,packs,plugins,gems,projects}/*/{test,tests,spec,e2e,cypress,playwright}/**\",\"{backend,server,frontend,client,web}/{test,tests,spec,e2e,cypress}/**\",\"**/src/{test,tests,testFixtures,*Test,e2e}/**\",\"**/*.{Tests,Test,UnitTests,IntegrationTests,FunctionalTests,EndToEndTests}/**\",\"**/*{UnitTests,FunctionalTests,IntegrationTests}/**\",\"**/*{UITests,Tests}/**/*.swift\",\"**/tests/**/*{Tests,Test}.{cs,php}\",\"**/{__tests__,__mocks__,__snapshots__,__fixtures__}/**\",\"**/testdata/**\",\"**/tests/**/*.{py,rs}\",\"**/test/support/**/*.ex\"],\"except\":[\"**/spec/**/*.{yml,yaml,json,proto,graphql}\",\"spec/*.{yml,yaml,json,proto,graphql}\",\"**/{.npmrc,.yarnrc,.yarnrc.yml,.pnpmfile.cjs,package.json,package-lock.json,npm-shrinkwrap.json,yarn.lock,pnpm-lock.yaml,pnpm-workspace.yaml}\",\"**/{bun.lock,bun.lockb,deno.json,deno.jsonc,deno.lock,jsr.json,bower.json}\",\"**/{setup.py,setup.cfg,pyproject.toml,Pipfile,Pipfile.lock,poetry.lock,uv.lock,pdm.lock,pixi.toml,pixi.lock,tox.ini,noxfile.py}\",\"**/*{requirements,constraints}*.{txt,in}\",\"**/{Gemfile,Gemfile.lock,gems.rb,gems.locked,*.gemspec,composer.json,composer.lock,mix.exs,mix.lock,rebar.config,rebar.lock}\",\"**/{go.mod,go.sum,go.work,go.work.sum,Cargo.toml,Cargo.lock,build.rs,.cargo/config,.cargo/config.toml}\",\"**/{pom.xml,*.gradle,*.gradle.kts,*.lockfile,libs.versions.toml,verification-metadata.xml,gradle-wrapper.*,maven-wrapper.*,build.sbt}\",\"**/{*.csproj,*.fsproj,*.vbproj,packages.config,packages.lock.json,nuget.config,Directory.*.props,Directory.Build.targets}\",\"**/{pubspec.yaml,pubspec.lock,Podfile,Podfile.lock,Package.swift,Package.resolved,Cartfile,Cartfile.resolved}\",\"**/{conanfile.txt,conanfile.py,vcpkg.json,build.zig.zon,flake.nix,flake.lock,MODULE.bazel,WORKSPACE,WORKSPACE.bazel}\",\"**/*.sh\",\"**/{Dockerfile,Containerfile}{,.*,-*}\",\"**/*.{dockerfile,containerfile}\",\"**/{docker-compose,compose}*.{yml,yaml}\",\"**/docker-entrypoint*\",\"**/*.{tf,tfvars,tofu,hcl,nomad,bicep,tf.json}\",\"**/{Jenkinsfile,Vagrantfile,Procfile,Chart.yaml,Chart.lock,kustomization.yaml,kustomization.yml}\",\"**/{.gitlab-ci,.travis,.drone,azure-pipelines,bitbucket-pipelines,cloudbuild,action}.{yml,yaml}\",\"**/{controllers,routes,pages,migrations,migrate}/{test,tests}/**\"]}},\"areas\":{\"authentication\":{\"title\":\"Authentication and authorization\",\"paths\":[\"**/*auth!(or*)\",\"**/*auth!(or*|enticated*)/**\",\"**/*authori{z,sa,se,si}*{,/**}\",\"**/*authorit{y,ies}*{,/**}\",\"**/login!(fo*){,/**}\",\"**/logout*{,/**}\",\"**/{logon,signon}{,s,[._-]*}{,/**}\",\"**/*[._-]{login,logout,logon,signin,signout,signup}{,s,[._-]*}{,/**}\",\"**/{use,user,admin,social,account,email,google,github,sso,handle}log{in,out}*{,/**}\",\"**/sign{in,out,up}{,s,[._-]*,page*,form*,controller*,service*,button*}{,/**}\",\"**/*sign[_-]{in,out,up,on}{,s,[._-]*}{,/**}\",\"**/registrations_controller.rb\",\"**/AccountController.cs\",\"**/accounts/{views,forms,backends,decorators,middleware}.py\",\"**/*{password,passwd,passphrase,passkey,passcode}*{,/**}\",\"**/*{two,multi}{,-,_}factor*{,/**}\",\"**/{mfa,2fa,totp,otp,fido,fido2,recovery_codes,backup_codes}{,[._-]*}{,/**}\",\"**/{totp,mfa,otp}*.{ts,js,java,kt,cs,php,go,py,rb,rs,swift}\",\"**/*[._-]{mfa,2fa,totp,otp}{,[._-]*}{,/**}\",\"**/{jwt,jwks,saml,oidc,openid,ldap,sso,scim,kerberos}*{,/**}\",\"**/*[._-]{jwt,jwks,saml,oidc,openid,ldap,sso,scim}{,[._-]*}{,/**}\",\"**/*api{,-,_}key{,s,[._-]*,service*,guard*,controller*,repository*,s?[._-]*}{,/**}\",\"**/*{csrf,xsrf}*{,/**}\",\"**/*{access,refresh,bearer,user,session,reset,verification,invite,invitation,id,login,confirmation}{,-,_}token*{,/**}\",\"**/token[_-]{controller,service,store,manager,provider,generator,validator,verifier,util,utils,repository}*\",\"**/token{s,}{controller,service,store,manager,provider,generator,validator,verifier,repository,filter}*\",\"**/tokens_controller.*\",\"{,**/!(di|ioc|injection|tasker|lexer|parser|parsing|syntax|scanner|compiler|ast|tokenizer|theme|themes|design|design-system|styles|style|ui|css|llm|nlp|erc20)/}token{,s}.{rb,py,ts,js,mjs,go,java,kt,php,cs,rs,ex,exs,swift,scala}\",\"{,**/!(db|database|databases|orm|sql|models|schemas)/}session{,s}.{rb,py,ts,js,mjs,go,java,kt,php,cs,rs,ex,exs,swift,scala}\",\"**/session{,s}{,-,_}{controller,store,storage,manager,service,middleware,config,handler,guard,helper,filter}*\",\"**/api/session{,s}/route.{ts,js}\",\"**/{lib,server,http,middleware,internal,plugs}/session{,s}/**\",\"**/{current,user}{,-,_}session*\",\"**/current{,-,_}user*\",\"**/*permission*{,/**}\",\"**/*{privilege,impersonat}*{,/**}\",\"**/{rbac,acl,acls,iam,sudo}{,[._-]*}{,/**}\",\"**/{rbac,acl}{service,manager,guard,policy,config}*\",\"**/*[._-]{rbac,acl,iam}{,[._-]*}{,/**}\",\"**/*access{,-,_}{control,policy,policies}*{,/**}\",\"**/role{,s}.*\",\"**/{role,clusterrole}{,-,_}binding*\",\"**/clusterrole*\",\"**/role{,s}[._-]!(template*).{rb,py,ts,js,go,java,kt,php,cs,rs,ex,exs}\",\"**/{user,admin,team,member,account}{,-,_}role*\",\"**/role{,s}{service,controller,manager,guard,provider,assignment,hierarchy,repository,policy}*\",\"**/roles/*.{rb,py,ts,js,mjs,go,java,kt,php,cs,rs,ex,exs}\",\"**/app/policies/**\",\"**/*_policy.{rb,ex}\",\"**/policies/*policy.{php,ts,js,py,java,kt,cs}\",\"**/*.{rego,cedar,polar}\",\"**/{ability,abilities}{.*,/**}\",\"**/casbin*{,/**}\",\"**/guardian{.{rb,ex},/**/*.{rb,ex}}\",\"**/guards/**\",\"**/*[._-]guard.{ts,js}\",\"**/security/**/[!+]*.{py,rb,ts,js,go,java,kt,groovy,scala,php,rs,ex,cs,xml,yml,yaml}\",\"**/security.{py,rb,ts,js,go,java,kt,php,yaml,yml,rs,ex,cs,xml,scala}\",\"**/*security{,-,_}config*\",\"**/spring-security*\",\"**/{devise,doorkeeper,rodauth,warden,pundit,cancancan,rolify,sorcery}{,[._-]*}{,/**}\",\"**/config/initializers/clearance.rb\",\"**/passport{,[._-]*}.{ts,js,mjs,php}\",\"**/passport/**/*.{ts,js}\",\"**/{keycloak,okta,cognito}*{,/**}\",\"**/{firestore,storage}.rules\",\"**/database.rules.json\",\"**/Areas/Identity/**\",\"**/Identity.API/**\",\"**/*identityserver*{,/**}\",\"{,src/,apps/*/,apps/*/src/,packages/*/,packages/*/src/}middleware.{ts,js}\",\"{,src/,apps/*/,apps/*/src/}proxy.{ts,js}\"],\"except\":[\"vendor/**\",\"third_party/**\",\"**/node_modules/**\",\"**/vendor/{github.com,golang.org,google.golang.org,gopkg.in,k8s.io}/**\",\"**/{js,javascript,javascripts,css,stylesheets,static,static_src,assets,public}/{vendor,vendors}/**/*.{js,mjs,cjs,css,map}\",\"**/*.{css,scss,sass,less,styl,pcss}\",\"**/*.{svg,png,jpg,jpeg,gif,webp,avif,ico,bmp,woff,woff2,ttf,otf,eot}\",\"**/*.{po,pot,arb,xlf,xliff,strings}\",\"**/{locale,locales,i18n,l10n,lang,langs,translations}/**/*.{json,yml,yaml,properties,php,toml,rb}\",\"**/messages/[a-z][a-z]{,[-_]*}.json\",\"**/*.stories.*\",\"**/*.{html,htm,mjml,hbs,mustache,twig,liquid,pug,ejs,heex,eex,leex,cshtml}\",\"**/*.{html,text,txt}.{erb,haml,slim,ep,tera}\",\"**/views/**/*.{erb,haml,slim,jbuilder}\",\"**/*.blade.php\",\"**/*.{md,mdx}\",\"**/templates/**/*.txt\",\"**/{package.json,package-lock.json,yarn.lock,pnpm-lock.yaml,bun.lock,deno.json,go.mod,go.sum,Cargo.toml,Cargo.lock}\",\"**/{pyproject.toml,poetry.lock,uv.lock,requirements*.txt,Gemfile,Gemfile.lock,composer.json,composer.lock,mix.exs}\",\"**/{pom.xml,build.gradle,build.gradle.kts,*.csproj,*.fsproj,*.gemspec,packages.lock.json,pubspec.yaml,pubspec.lock}\",\"**/{tsconfig*.json,.gitignore,.gitkeep,.keep,Dockerfile,Makefile}\",\"**/components/ui/**\",\"**/components/**/!(*guard*|*provider*|*context*|*protected*|*require*|*gate*|with*).{tsx,jsx,vue,svelte}\",\"**/{email,emails}/**/*.{tsx,jsx,vue}\",\"**/*content{,-,_}security{,-,_}policy*\",\"**/config/initializers/permissions_policy.rb\",\"**/{migrate,migration,migrations}/**\"],\"content\":[{\"tokens\":[\"jwt.sign(\",\"jwt.verify(\",\"from 'jsonwebtoken'\",\"require('jsonwebtoken')\",\"passport.use(\",\"passport.authenticate(\",\"new SignJWT(\",\"jwtVerify(\",\"hasPermission(\",\"hasRole(\",\"requireRole(\",\"requirePermission(\",\"checkPermission(\",\"isAuthorized(\",\"isAdmin(\",\"requireAdmin\",\"req.session.user\",\"@Roles(\",\"@Public(\",\"canActivate(\"],\"in\":[\"**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx,vue,svelte}\"]},{\"tokens\":[\"user.isAdmin\",\"user.role\",\"user.roles\",\"user?.isAdmin\",\"user?.role\"],\"with\":[\"if (\",\"===\",\"!==\",\".includes(\",\"!\"],\"in\":[\"**/*.{js,mjs,cjs,ts,mts,cts}\"]},{\"tokens\":[\"jwt.encode(\",\"jwt.decode(\",\"check_password(\",\"set_password(\",\"make_password(\",\"@csrf_exempt\",\"@permission_required\",\"@user_passes_test\",\"PermissionRequiredMixin\",\"UserPassesTestMixin\",\"has_perm(\",\"has_perms(\",\"has_permission(\",\"has_object_permission(\",\"login_user(\",\"OAuth2PasswordBearer(\",\"permission_classes = []\",\"AllowAny]\",\"IsAdminUser]\",\"authentication_classes = \"],\"in\":[\"**/*.py\"]},{\"tokens\":[\"user.is_superuser\",\"user.is_staff\",\"user.role\"],\"with\":[\"if \",\"return \",\"not \",\"==\"],\"in\":[\"**/*.py\"]},{\"tokens\":[\"skip_before_action :authenticate\",\"skip_before_action :require\",\"skip_before_action :verify_authenticity_token\",\"skip_forgery_protection\",\"protect_from_forgery\",\"skip_authorization\",\"verify_authorized\",\"load_and_authorize_resource\",\"skip_authorize_resource\",\"has_secure_password\",\"authenticate_by(\",\"authorize!\",\"before_action :require_admin\",\"current_user.admin?\",\"JWT.encode\",\"JWT.decode\"],\"in\":[\"**/*.{rb,rake}\"]},{\"tokens\":[\"@PreAuthorize\",\"@PostAuthorize\",\"@Secured(\",\"@RolesAllowed\",\"@PermitAll\",\".permitAll()\",\".hasRole(\",\".hasAuthority(\",\".hasAnyRole(\",\"authorizeHttpRequests\",\"csrf().disable()\",\"Jwts.\"],\"in\":[\"**/*.{java,kt,kts,scala,groovy}\"]},{\"tokens\":[\"[AllowAnonymous\",\"[Authorize(\",\"RequireAuthorization(\",\".AllowAnonymous()\",\"User.IsInRole(\",\"JwtSecurityToken\",\"AddAuthentication(\",\"AddAuthorization(\",\"IgnoreAntiforgeryToken\"],\"in\":[\"**/*.{cs,fs}\"]},{\"tokens\":[\"jwt.Parse\",\"jwt.NewWithClaims(\",\"oauth2.Config{\",\"HasPermission(\",\"HasRole(\",\"RequireRole(\",\"IsAdmin(\"],\"in\":[\"**/*.go\"]},{\"tokens\":[\"Gate::define(\",\"Gate::allows(\",\"Gate::authorize(\",\"Auth::login(\",\"Auth::attempt(\",\"->hasRole(\",\"->hasPermissionTo(\",\"current_user_can(\",\"wp_verify_nonce(\",\"denyAccessUnlessGranted(\",\"isGranted(\",\"#[IsGranted(\"],\"in\":[\"**/*.php\"]},{\"tokens\":[\"jsonwebtoken::\",\"has_permission(\",\"has_role(\"],\"in\":[\"**/*.rs\"]},{\"tokens\":[\"Guardian.\",\"Phoenix.Token.\",\"permit?(\"],\"in\":[\"**/*.{ex,exs}\"]}],\"category\":\"major\"},\"cryptography\":{\"title\":\"Cryptography and key management\",\"paths\":[\"**/crypt!(ocurrenc*|os|os[._-]*){,/**}\",\"**/*[._-]crypto{,[._-]*}{,/**}\",\"**/*{encrypt,decrypt}*{,/**}\",\"{,**/!(model|models|entity|entities)/}*cipher*{,/**}\",\"**/{bcrypt,argon2,scrypt,pbkdf,hkdf,hmac,ed25519,rsa,aes,libsodium,sodium,openssl}{,[._-]*}{,/**}\",\"**/{bcrypt,argon2,scrypt,hmac,pbkdf2}*.{ts,js,java,kt,cs,php,go,py,rb,rs}\",\"**/{hashing,hasher}{,[._-]*}\",\"**/{signing,signer}{,s,[._-]*}{,/**}\",\"**/*{verify,verifi}*signature*\",\"**/*signature*{verif,validat}*\",\"**/*message{,_}verifier*\",\"**/*secure{,-,_}random*\",\"**/kms{,[._-]*}{,/**}\",\"**/{kms,hsm}{client,service,provider,key}*\",\"**/*[._-]kms{,[._-]*}\",\"**/*{keystore,truststore,keyring,keychain,keypair,keyvault,key-vault,key_vault}*{,/**}\",\"**/key[_-]{rotation,store,pair,pairs,management,manager,derivation,ring}*{,/**}\",\"**/key{rotation,management,manager,derivation}*{,/**}\",\"**/*{private,public,signing,encryption,host,ssh,gpg,pgp,secret,master}{,-,_}key{,s,[._-]*,store*,pair*}{,/**}\",\"{,**/!(i18n|locale|locales|query|queries|cache|hooks|keyboard)/}keys.{ts,js,mjs,py,rb,go,java,kt,php,cs,rs,ex,json,yml,yaml}\",\"**/*.{pem,key,p12,pfx,jks,keystore,crt,cer,der,csr,p8,asc,gpg,age,kdbx,pub,jceks}\",\"**/{id_rsa,id_dsa,id_ecdsa,id_ed25519,known_hosts,authorized_keys}*\",\"**/{tls,mtls,x509,letsencrypt}{,[._-]*}{,/**}\",\"**/{ssl,pki}{.*,[_-]*}{,/**}\",\"{,etc/,config/,conf/,nginx/,docker/,lib/,src/,internal/,pkg/}{ssl,pki}/**\",\"**/acme[_-]{client,challenge,account,server,dns,http,cert}*{,/**}\",\"**/acme{client,challenge,account}*{,/**}\",\"**/.well-known/acme-challenge/**\",\"**/{tls,ssl}{config,context,util,utils,client,server,settings,socket}*\",\"**/certs/**\",\"**/cert{,s}.*\",\"**/cert-manager*{,/**}\",\"**/*credential*{,/**}\",\"**/secret{,s}{,.*,/**}\",\"**/*[._-]secret{,s}.*\",\"**/secrets[_-]*\",\"**/*{sealed,external}{,-,_}secret*{,/**}\",\"**/secret{,s}{,-,_}{manager,service,store,provider,key,token,base}*\",\"**/.sops.{yml,yaml}\",\"**/*.{enc,sops}{,.yml,.yaml,.json,.env}\",\"**/vault.{hcl,yml,yaml,json}\",\"**/.kamal/secrets*\",\"**/{,*}.env\",\"**/.env.!(example*|sample*|template*|dist|defaults|test|testing|dev|development|ci|*.local)\"],\"except\":[\"vendor/**\",\"third_party/**\",\"**/node_modules/**\",\"**/vendor/{github.com,golang.org,google.golang.org,gopkg.in,k8s.io}/**\",\"**/{js,javascript,javascripts,css,stylesheets,static,static_src,assets,public}/{vendor,vendors}/**/*.{js,mjs,cjs,css,map}\",\"**/*.{css,scss,sass,less,styl,pcss}\",\"**/*.{svg,png,jpg,jpeg,gif,webp,avif,ico,bmp,woff,woff2,ttf,otf,eot}\",\"**/*.{po,pot,arb,xlf,xliff,strings}\",\"**/{locale,locales,i18n,l10n,lang,langs,translations}/**/*.{json,yml,yaml,properties,php,toml,rb}\",\"**/messages/[a-z][a-z]{,[-_]*}.json\",\"**/*.stories.*\",\"**/*.{html,htm,mjml,hbs,mustache,twig,liquid,pug,ejs,heex,eex,leex,cshtml}\",\"**/*.{html,text,txt}.{erb,haml,slim,ep,tera}\",\"**/views/**/*.{erb,haml,slim,jbuilder}\",\"**/*.blade.php\",\"**/*.{md,mdx}\",\"**/templates/**/*.txt\",\"**/{package.json,package-lock.json,yarn.lock,pnpm-lock.yaml,bun.lock,deno.json,go.mod,go.sum,Cargo.toml,Cargo.lock}\",\"**/{pyproject.toml,poetry.lock,uv.lock,requirements*.txt,Gemfile,Gemfile.lock,composer.json,composer.lock,mix.exs}\",\"**/{pom.xml,build.gradle,build.gradle.kts,*.csproj,*.fsproj,*.gemspec,packages.lock.json,pubspec.yaml,pubspec.lock}\",\"**/{tsconfig*.json,.gitignore,.gitkeep,.keep,Dockerfile,Makefile}\",\"**/*{example,sample,template,test}*.env\",\"**/*.d.ts\",\"**/{migrate,migration,migrations}/**\"],\"content\":[{\"tokens\":[\"PRIVATE KEY-----\"]},{\"tokens\":[\"createHash(\",\"createHmac(\",\"createCipheriv(\",\"createDecipheriv(\",\"createSign(\",\"createVerify(\",\"crypto.subtle\",\"crypto.randomBytes(\",\"crypto.pbkdf2\",\"crypto.scrypt\",\"generateKeyPair\",\"timingSafeEqual(\",\"CryptoJS.\",\"bcrypt.\",\"argon2.\",\"rejectUnauthorized\",\"NODE_TLS_REJECT_UNAUTHORIZED\"],\"in\":[\"**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx,vue,svelte}\"]},{\"tokens\":[\"hashlib.\",\"hmac.new(\",\"hmac.compare_digest(\",\"Fernet(\",\"from cryptography\",\"from Crypto.\",\"from nacl\",\"import bcrypt\",\"bcrypt.\",\"secrets.token_\",\"ssl.create_default_context(\",\"ssl._create_unverified_context\",\"verify=False\"],\"in\":[\"**/*.py\"]},{\"tokens\":[\"OpenSSL::\",\"Digest::\",\"BCrypt::\",\"ActiveSupport::MessageEncryptor\",\"ActiveSupport::MessageVerifier\"],\"in\":[\"**/*.{rb,rake}\"]},{\"tokens\":[\"\\\"crypto/aes\\\"\",\"\\\"crypto/cipher\\\"\",\"\\\"crypto/rsa\\\"\",\"\\\"crypto/ecdsa\\\"\",\"\\\"crypto/ed25519\\\"\",\"\\\"crypto/hmac\\\"\",\"\\\"crypto/sha1\\\"\",\"\\\"crypto/sha256\\\"\",\"\\\"crypto/sha512\\\"\",\"\\\"crypto/md5\\\"\",\"\\\"crypto/tls\\\"\",\"\\\"crypto/x509\\\"\",\"\\\"crypto/rand\\\"\",\"\\\"golang.org/x/crypto/\",\"InsecureSkipVerify\",\"hmac.New(\",\"sha256.\",\"tls.Config{\"],\"in\":[\"**/*.go\"]},{\"tokens\":[\"javax.crypto.\",\"org.bouncycastle.\",\"MessageDigest.getInstance(\",\"Cipher.getInstance(\",\"Mac.getInstance(\",\"Signature.getInstance(\",\"KeyStore.getInstance(\",\"SSLContext.getInstance(\",\"SecretKeySpec(\",\"X509TrustManager\",\"HostnameVerifier\",\"BCryptPasswordEncoder(\"],\"in\":[\"**/*.{java,kt,kts,scala,groovy}\"]},{\"tokens\":[\"openssl_\",\"hash_hmac(\",\"sodium_\",\"password_hash(\",\"password_verify(\",\"Crypt::\",\"CURLOPT_SSL_VERIFY\"],\"in\":[\"**/*.php\"]},{\"tokens\":[\"System.Security.Cryptography\",\"Aes.Create(\",\"RSA.Create(\",\"ECDsa.Create(\",\"new HMACSHA\",\"Rfc2898DeriveBytes\",\"RandomNumberGenerator.\",\"new X509Certificate2(\",\"ServerCertificateCustomValidationCallback\",\"ServerCertificateValidationCallback\"],\"in\":[\"**/*.{cs,fs}\"]},{\"tokens\":[\"ring::\",\"rustls::\",\"openssl::\",\"aes_gcm::\",\"ed25519_dalek::\",\"sha2::\",\"hmac::\",\"argon2::\",\"bcrypt::\",\"danger_accept_invalid_certs(\"],\"in\":[\"**/*.rs\"]},{\"tokens\":[\":crypto.\",\"Plug.Crypto\",\"Bcrypt.\",\"Argon2.\"],\"in\":[\"**/*.{ex,exs}\"]}],\"category\":\"normal\"},\"api\":{\"title\":\"API endpoints\",\"paths\":[\"**/{routes,router,routers,urls,routing}.{rb,py,ts,js,mjs,cjs,go,rs,php,ex,yml,yaml,scala,java,kt}\",\"**/config/routes/**\",\"**/*[._-]{routes,router,routing}.{ts,js,mjs,cjs,go,py,php,rs,yml,yaml}\",\"**/*{Routes,Router}.{java,kt,scala,cs}\",\"**/{routers,routes}/**/*.{ts,js,mjs,cjs,rb,py,php,go,rs,ex,kt,java,scala}\",\"conf/routes\",\"**/controllers/**/*.{rb,py,ts,js,mjs,cjs,php,go,rs,ex,java,kt,scala,groovy,cs,fs}\",\"**/controller/**/*.{php,java,kt,go,ts,js,cs,py,rs}\",\"**/*controller{,s}.{rb,py,ts,js,mjs,cjs,php,go,rs,ex,java,kt,scala,groovy,cs,fs}\",\"**/*{resource,endpoint}{,s}.{java,kt,scala,cs,py}\",\"**/*{endpoint,endpoints}.{ex,ts,js,go,rs}\",\"**/endpoints/**/*.{py,ts,js,go,rs,java,kt,cs,ex,php,rb}\",\"**/{handlers,lambdas}/**/*.{go,rs,py,ts,js,mjs,cjs,rb,cs,java,kt}\",\"**/{handler,handlers}.{go,rs,py,ts,js,mjs,cjs,rb}\",\"**/*_handler{,s}.{go,rs,py}\",\"**/*.{handler,resolver,gateway}.{ts,js}\",\"**/resolvers/**/*.{ts,js,mjs,py,rb,go,php,java,kt,cs,ex}\",\"**/*resolver{,s}.{java,kt,cs,go,py}\",\"**/{views,viewsets,serializers,api}.py\",\"**/{views,viewsets,serializers}/**/*.py\",\"**/*_{channel,socket}.ex\",\"**/app/channels/**/*.rb\",\"api/*.{ts,js,mjs,cjs,py,rb,go,php,rs,java,kt,cs,ex}\",\"api/!(src|app|lib|db|migrations|config|scripts)/**/*.{ts,tsx,js,jsx,mjs,cjs,py,rb,go,php,rs,java,kt,cs,ex}\",\"**/!(apps|services|packages|projects|modules|libs|cmd|js|ui|javascript)/{api,apis}/**/*.{ts,js,mjs,cjs,py,rb,go,php,rs,java,kt,scala,cs,ex}\",\"**/*{Api,Apis}.{cs,java,kt}\",\"**/*.api.{ts,js}\",\"**/app/**/route.{ts,tsx,js,jsx}\",\"**/app/**/actions.{ts,js}\",\"**/pages/api/**\",\"**/server/{api,routes,trpc}/**/*.{ts,js}\",\"**/+{server,page.server,layout.server}.{ts,js}\",\"app/routes/**/*.{tsx,jsx}\",\"**/trpc/**/*.{ts,js}\",\"{netlify,supabase,firebase}/functions/**\",\"functions/**/*.{ts,js,mjs,py,go}\",\"**/middleware{,s}.{rb,py,ts,js,mjs,cjs,php,go,rs,ex,java,kt,cs}\",\"**/middleware{,s}/**/!(*auth*).{rb,py,ts,js,mjs,cjs,php,go,rs,ex,java,kt,cs}\",\"**/!(*auth*)[._-]middleware.{ts,js,py,go,rb,rs,ex}\",\"**/!(*auth*)middleware.{php,java,kt,cs}\",\"**/{cors,rate{,-,_}limit*,rack_attack}{,[._-]*}.{rb,py,ts,js,go,php,java,kt,rs,ex}\",\"**/{openapi,swagger,asyncapi}*.{yml,yaml,json,ts,py}\",\"**/*[._-]{openapi,swagger,asyncapi}.{yml,yaml,json}\",\"**/{openapi,swagger,asyncapi}/**/*.{yml,yaml,json}\",\"**/*.{proto,thrift,avsc,avdl,wsdl,raml,smithy,fbs}\",\"**/buf{,.gen,.work}.yaml\",\"**/*schema*.{graphql,graphqls,gql}\",\"**/*.graphqls\",\"**/{schema,schemas,server}/**/*.{graphql,gql}\",\"**/{graphql,graph}/**/*.{rb,py,go,php,java,kt,cs,ex,rs}\",\"**/graphql/**/*{schema,resolver,type,mutation,query}*.{ts,js}\"],\"except\":[\"vendor/**\",\"third_party/**\",\"**/node_modules/**\",\"**/vendor/{github.com,golang.org,google.golang.org,gopkg.in,k8s.io}/**\",\"**/{js,javascript,javascripts,css,stylesheets,static,static_src,assets,public}/{vendor,vendors}/**/*.{js,mjs,cjs,css,map}\",\"**/*.{css,scss,sass,less,styl,pcss}\",\"**/*.{svg,png,jpg,jpeg,gif,webp,avif,ico,bmp,woff,woff2,ttf,otf,eot}\",\"**/*.{po,pot,arb,xlf,xliff,strings}\",\"**/{locale,locales,i18n,l10n,lang,langs,translations}/**/*.{json,yml,yaml,properties,php,toml,rb}\",\"**/messages/[a-z][a-z]{,[-_]*}.json\",\"**/*.stories.*\",\"**/*.{html,htm,mjml,hbs,mustache,twig,liquid,pug,ejs,heex,eex,leex,cshtml}\",\"**/*.{html,text,txt}.{erb,haml,slim,ep,tera}\",\"**/views/**/*.{erb,haml,slim,jbuilder}\",\"**/*.blade.php\",\"**/*.{md,mdx}\",\"**/templates/**/*.txt\",\"**/{package.json,package-lock.json,yarn.lock,pnpm-lock.yaml,bun.lock,deno.json,go.mod,go.sum,Cargo.toml,Cargo.lock}\",\"**/{pyproject.toml,poetry.lock,uv.lock,requirements*.txt,Gemfile,Gemfile.lock,composer.json,composer.lock,mix.exs}\",\"**/{pom.xml,build.gradle,build.gradle.kts,*.csproj,*.fsproj,*.gemspec,packages.lock.json,pubspec.yaml,pubspec.lock}\",\"**/{tsconfig*.json,.gitignore,.gitkeep,.keep,Dockerfile,Makefile}\",\"**/{frontend,client,mobile,webapp}/src/api/**\",\"**/{app/javascript,webapp/app,resources/js,resources/assets,assets/js,storybook,.storybook,mocks,*msw*}/**\",\"**/{frontend,client,mobile,webapp}/src/controllers/**\",\"**/{migrate,migration,migrations}/**\",\"**/!(api|apis|server|http|routes)/{jobs,workers,crons}/**/*.handler.{ts,js}\",\"**/{frontend,client,mobile,webapp}/**/{routes,router}.{ts,js}\",\"**/{frontend,client,mobile,webapp}/src/{routes,router}/**\",\"**/*.d.ts\"],\"content\":[{\"tokens\":[\"app.get(\",\"app.post(\",\"app.put(\",\"app.patch(\",\"app.delete(\",\"app.all(\",\"app.route(\",\"router.get(\",\"router.post(\",\"router.put(\",\"router.patch(\",\"router.delete(\",\"router.all(\",\"router.route(\",\"server.get(\",\"server.post(\",\"server.put(\",\"server.patch(\",\"server.delete(\",\"server.all(\",\"server.route(\",\"fastify.get(\",\"fastify.post(\",\"fastify.put(\",\"fastify.patch(\",\"fastify.delete(\",\"fastify.all(\",\"fastify.route(\",\"api.get(\",\"api.post(\",\"api.put(\",\"api.patch(\",\"api.delete(\",\"api.all(\",\"api.route(\",\"routes.get(\",\"routes.post(\",\"routes.put(\",\"routes.patch(\",\"routes.delete(\",\"routes.all(\",\"routes.route(\"],\"with\":[\"('/\",\"(\\\"/\",\"(`/\"],\"in\":[\"**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx,vue,svelte}\"]},{\"tokens\":[\"@Controller(\",\"@Get(\",\"@Post(\",\"@Put(\",\"@Patch(\",\"@Delete(\",\"publicProcedure\",\"protectedProcedure\"],\"in\":[\"**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx,vue,svelte}\"]},{\"tokens\":[\"@app.get(\",\"@app.post(\",\"@app.put(\",\"@app.patch(\",\"@app.delete(\",\"@app.route(\",\"@app.api_route(\",\"@app.websocket(\",\"@router.get(\",\"@router.post(\",\"@router.put(\",\"@router.patch(\",\"@router.delete(\",\"@router.route(\",\"@router.api_route(\",\"@router.websocket(\",\"@api.get(\",\"@api.post(\",\"@api.put(\",\"@api.patch(\",\"@api.delete(\",\"@api.route(\",\"@api.api_route(\",\"@api.websocket(\",\"@bp.get(\",\"@bp.post(\",\"@bp.put(\",\"@bp.patch(\",\"@bp.delete(\",\"@bp.route(\",\"@bp.api_route(\",\"@bp.websocket(\",\"@blueprint.get(\",\"@blueprint.post(\",\"@blueprint.put(\",\"@blueprint.patch(\",\"@blueprint.delete(\",\"@blueprint.route(\",\"@blueprint.api_route(\",\"@blueprint.websocket(\",\"@api_view(\",\"@action(detail\",\"router.register(\",\".include_router(\",\".add_url_rule(\",\".add_api_route(\",\"api.add_resource(\"],\"in\":[\"**/*.py\"]},{\"tokens\":[\"@GetMapping\",\"@PostMapping\",\"@PutMapping\",\"@PatchMapping\",\"@DeleteMapping\",\"@RequestMapping\",\"@RestController\",\"@Path(\\\"\"],\"in\":[\"**/*.{java,kt,kts,scala,groovy}\"]},{\"tokens\":[\"[HttpGet\",\"[HttpPost\",\"[HttpPut\",\"[HttpPatch\",\"[HttpDelete\",\"[ApiController\",\"[Route(\",\".MapGet(\",\".MapPost(\",\".MapPut(\",\".MapPatch(\",\".MapDelete(\"],\"in\":[\"**/*.{cs,fs}\"]},{\"tokens\":[\".GET(\\\"/\",\".POST(\\\"/\",\".PUT(\\\"/\",\".PATCH(\\\"/\",\".DELETE(\\\"/\",\".HandleFunc(\\\"\",\".Handle(\\\"/\",\".Methods(\\\"\"],\"in\":[\"**/*.go\"]},{\"tokens\":[\"#[get(\\\"\",\"#[post(\\\"\",\"#[put(\\\"\",\"#[patch(\\\"\",\"#[delete(\\\"\",\".route(\\\"/\"],\"in\":[\"**/*.rs\"]},{\"tokens\":[\"Route::get(\",\"Route::post(\",\"Route::put(\",\"Route::patch(\",\"Route::delete(\",\"Route::resource(\",\"Route::apiResource(\",\"#[Route(\",\"@Route(\",\"register_rest_route(\"],\"in\":[\"**/*.php\"]}],\"category\":\"normal\"},\"database\":{\"title\":\"Database\",\"paths\":[\"**/*.{sql,psql,plsql,cql,hql,ddl,sqlproj,dbml,prisma,edmx}\",\"**/{db,database,databases}/**/*.{rb,py,ts,js,mjs,cjs,go,rs,php,java,kt,scala,cs,ex,exs,xml,yml,yaml,json}\",\"**/{db,database}.{rb,py,ts,js,mjs,cjs,go,rs,php,java,kt,cs}\",\"{,**/!(*k8s*|*kubernetes*|kube|manifests|deploy|deployment|deployments|helm*|templates)/}{db,database}.{yml,yaml}\",\"**/sql/**/*.{ts,js,py,go,rs,java,kt,cs,php,rb,ex}\",\"**/{migration,migrations,*_migrations}/**/*.{rb,py,ts,js,mjs,cjs,go,rs,php,java,kt,cs,ex,exs,xml,yml,yaml}\",\"**/migrations.{rb,py,ts,js,go,rs,php,java,kt}\",\"**/alembic{.ini,/**/*.py}\",\"**/*repositor{y,ies}.{java,kt,scala,cs,php,ts,js,py,go,rb,rs}\",\"**/*{dao,daos}.{java,kt,scala,cs,php,ts,js,py,go}\",\"**/*[._-]dao.{ts,js,py,go}\",\"**/{dao,daos}/**/*.{java,kt,scala,cs,php,ts,js,py,go}\",\"**/*{mapper.xml,rowmapper.java,rowmapper.kt,resultsetextractor.java,resultsetextractor.kt}\",\"{,**/!(hooks|components)/}queries/**/*.{rb,py,ts,js,go,rs,php,java,kt,cs,ex}\",\"**/{queries,query_builder,querybuilder}.{rb,py,ts,js,go,rs,php,java,kt,cs,ex}\",\"**/*_{query,queries,query_builder}.{rb,py,go,rs,ex}\",\"**/*querybuilder.{java,kt,cs,php}\",\"**/*dbcontext*.cs\",\"**/repo.ex\",\"**/store/{postgres,postgresql,mysql,sqlite,mongo,mongodb}/**\",\"**/{postgres,postgresql,mysql,sqlite,mongo,mongodb}/**/*.{go,rs,ts,js,py,java,kt}\",\"**/config/database.{yml,php,js,ts,json}\",\"**/{ormconfig,knexfile,drizzle.config,prisma.config,mikro-orm.config,data-source,.sequelizerc}*\",\"**/{hibernate,persistence}*.{xml,properties}\",\"**/{flyway,liquibase}*.{conf,toml,properties,yml,yaml,xml}\",\"**/{sqlc,atlas,sqitch,dbt_project}.{yml,yaml,json,hcl,plan,conf}\",\"**/prisma/**/*.{ts,js}\",\"**/drizzle/**/*.{ts,js,json}\",\"**/changelog{,s}/**/*.{xml,yml,yaml,json}\",\"**/*changelog*.xml\"],\"except\":[\"vendor/**\",\"third_party/**\",\"**/node_modules/**\",\"**/vendor/{github.com,golang.org,google.golang.org,gopkg.in,k8s.io}/**\",\"**/{js,javascript,javascripts,css,stylesheets,static,static_src,assets,public}/{vendor,vendors}/**/*.{js,mjs,cjs,css,map}\",\"**/*.{css,scss,sass,less,styl,pcss}\",\"**/*.{svg,png,jpg,jpeg,gif,webp,avif,ico,bmp,woff,woff2,ttf,otf,eot}\",\"**/*.{po,pot,arb,xlf,xliff,strings}\",\"**/{locale,locales,i18n,l10n,lang,langs,translations}/**/*.{json,yml,yaml,properties,php,toml,rb}\",\"**/messages/[a-z][a-z]{,[-_]*}.json\",\"**/*.stories.*\",\"**/*.{html,htm,mjml,hbs,mustache,twig,liquid,pug,ejs,heex,eex,leex,cshtml}\",\"**/*.{html,text,txt}.{erb,haml,slim,ep,tera}\",\"**/views/**/*.{erb,haml,slim,jbuilder}\",\"**/*.blade.php\",\"**/*.{md,mdx}\",\"**/templates/**/*.txt\",\"**/{package.json,package-lock.json,yarn.lock,pnpm-lock.yaml,bun.lock,deno.json,go.mod,go.sum,Cargo.toml,Cargo.lock}\",\"**/{pyproject.toml,poetry.lock,uv.lock,requirements*.txt,Gemfile,Gemfile.lock,composer.json,composer.lock,mix.exs}\",\"**/{pom.xml,build.gradle,build.gradle.kts,*.csproj,*.fsproj,*.gemspec,packages.lock.json,pubspec.yaml,pubspec.lock}\",\"**/{tsconfig*.json,.gitignore,.gitkeep,.keep,Dockerfile,Makefile}\",\"**/*.d.ts\",\"**/i18n/**\"],\"content\":[{\"tokens\":[\"SELECT \",\"INSERT INTO \",\"DELETE FROM \",\"WHERE \",\"VALUES (\",\"VALUES(\",\"ORDER BY \",\"GROUP BY \",\"LEFT JOIN \",\"INNER JOIN \",\"select * from \",\"insert into \",\"delete from \"],\"with\":[\"${\",\"\\\" +\",\"' +\",\"\\\"+\",\"'+\",\"` +\"],\"in\":[\"**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx,vue,svelte}\"]},{\"tokens\":[\"SELECT \",\"INSERT INTO \",\"DELETE FROM \",\"WHERE \",\"VALUES (\",\"VALUES(\",\"ORDER BY \",\"GROUP BY \",\"LEFT JOIN \",\"INNER JOIN \",\"select * from \",\"insert into \",\"delete from \"],\"with\":[\"{\",\"\\\" %\",\"' %\",\".format(\",\"\\\" +\",\"' +\",\"\\\"+\",\"'+\"],\"in\":[\"**/*.py\"]},{\"tokens\":[\"SELECT \",\"INSERT INTO \",\"DELETE FROM \",\"WHERE \",\"VALUES (\",\"VALUES(\",\"ORDER BY \",\"GROUP BY \",\"LEFT JOIN \",\"INNER JOIN \",\"select * from \",\"insert into \",\"delete from \"],\"with\":[\"#{\",\"\\\" +\",\"' +\"],\"in\":[\"**/*.{rb,rake}\",\"**/*.{ex,exs}\"]},{\"tokens\":[\"SELECT \",\"INSERT INTO \",\"DELETE FROM \",\"WHERE \",\"VALUES (\",\"VALUES(\",\"ORDER BY \",\"GROUP BY \",\"LEFT JOIN \",\"INNER JOIN \",\"select * from \",\"insert into \",\"delete from \"],\"with\":[\"{$\",\"\\\" .\",\"\\\".\",\"' .\",\"'.\",\"'$\",\"= $\"],\"in\":[\"**/*.php\"]},{\"tokens\":[\"SELECT \",\"INSERT INTO \",\"DELETE FROM \",\"WHERE \",\"VALUES (\",\"VALUES(\",\"ORDER BY \",\"GROUP BY \",\"LEFT JOIN \",\"INNER JOIN \",\"select * from \",\"insert into \",\"delete from \"],\"with\":[\"Sprintf(\",\"\\\" +\",\"` +\",\"\\\"+\",\"%s\",\"%v\",\"%d\"],\"in\":[\"**/*.go\"]},{\"tokens\":[\"SELECT \",\"INSERT INTO \",\"DELETE FROM \",\"WHERE \",\"VALUES (\",\"VALUES(\",\"ORDER BY \",\"GROUP BY \",\"LEFT JOIN \",\"INNER JOIN \",\"select * from \",\"insert into \",\"delete from \"],\"with\":[\"\\\" +\",\"\\\"+\",\"String.format(\",\".formatted(\",\"${\",\"'$\"],\"in\":[\"**/*.{java,kt,kts,scala,groovy}\"]},{\"tokens\":[\"SELECT \",\"INSERT INTO \",\"DELETE FROM \",\"WHERE \",\"VALUES (\",\"VALUES(\",\"ORDER BY \",\"GROUP BY \",\"LEFT JOIN \",\"INNER JOIN \",\"select * from \",\"insert into \",\"delete from \"],\"with\":[\"$\\\"\",\"$@\\\"\",\"@$\\\"\",\"\\\" +\",\"\\\"+\",\"string.Format(\",\"String.Format(\"],\"in\":[\"**/*.{cs,fs}\"]},{\"tokens\":[\"SELECT \",\"INSERT INTO \",\"DELETE FROM \",\"WHERE \",\"VALUES (\",\"VALUES(\",\"ORDER BY \",\"GROUP BY \",\"LEFT JOIN \",\"INNER JOIN \",\"select * from \",\"insert into \",\"delete from \"],\"with\":[\"format!(\",\"{}\",\"\\\" +\"],\"in\":[\"**/*.rs\"]},{\"tokens\":[\"$queryRaw\",\"$executeRaw\",\"knex.raw(\",\"db.raw(\",\"sql.raw(\",\"sequelize.query(\",\"sequelize.literal(\",\"Sequelize.literal(\",\".whereRaw(\",\".orderByRaw(\",\".havingRaw(\",\".selectRaw(\"],\"in\":[\"**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx,vue,svelte}\"]},{\"tokens\":[\"RawSQL(\",\"objects.raw(\",\".extra(where\",\"cursor.execute(\",\"cur.execute(\",\".executemany(\"],\"in\":[\"**/*.py\"]},{\"tokens\":[\"find_by_sql\",\"count_by_sql\",\"exec_query(\",\"connection.execute\",\"connection.select_\",\"Arel.sql(\"],\"in\":[\"**/*.{rb,rake}\"]},{\"tokens\":[\"where(\\\"\",\"order(\\\"\",\"having(\\\"\",\"joins(\\\"\",\"update_all(\\\"\"],\"with\":[\"#{\"],\"in\":[\"**/*.{rb,rake}\"]},{\"tokens\":[\"DB::raw(\",\"DB::select(\",\"DB::statement(\",\"DB::unprepared(\",\"mysqli_query(\",\"pg_query(\",\"->whereRaw(\",\"->selectRaw(\",\"->orderByRaw(\",\"->createNativeQuery(\"],\"in\":[\"**/*.php\"]},{\"tokens\":[\"createNativeQuery(\",\".createStatement(\",\".prepareStatement(\",\"jdbcTemplate.\",\"nativeQuery = true\"],\"in\":[\"**/*.{java,kt,kts,scala,groovy}\"]},{\"tokens\":[\".QueryContext(\",\".QueryRowContext(\",\".ExecContext(\",\"db.Query(\",\"db.QueryRow(\",\"db.Exec(\",\"tx.Exec(\",\"tx.Query(\"],\"in\":[\"**/*.go\"]},{\"tokens\":[\"FromSqlRaw(\",\"FromSqlInterpolated(\",\"ExecuteSqlRaw\",\"SqlQueryRaw\",\"new SqlCommand(\",\".CommandText =\"],\"in\":[\"**/*.{cs,fs}\"]},{\"tokens\":[\"sqlx::query\",\"diesel::sql_query\",\"sql_query(\"],\"in\":[\"**/*.rs\"]},{\"tokens\":[\"Repo.query\",\"SQL.query\"],\"in\":[\"**/*.{ex,exs}\"]}],\"category\":\"normal\"},\"dependencies\":{\"title\":\"Dependencies\",\"paths\":[\"**/{package.json,package.json5,package-lock.json,npm-shrinkwrap.json,yarn.lock,pnpm-lock.yaml,pnpm-workspace.yaml}\",\"**/{bun.lock,bun.lockb,deno.json,deno.jsonc,deno.lock,jsr.json,bower.json,import_map.json,.pnpmfile.cjs,.npmrc}\",\"**/{.yarnrc,.yarnrc.yml,rush.json,common-versions.json,elm.json}\",\".yarn/{releases,plugins,patches,cache}/**\",\"patches/*.patch\",\"**/node_modules/**\",\"**/config/importmap.rb\",\"**/{pyproject.toml,setup.py,setup.cfg,Pipfile,Pipfile.lock,poetry.lock,uv.lock,pdm.lock,pixi.toml,pixi.lock}\",\"**/*{requirements,constraints}*.{txt,in}\",\"**/{requirements,constraints}/**/*.{txt,in}\",\"**/{environment,environment-*,conda-lock,meta}.{yml,yaml}\",\"**/{Gemfile,Gemfile.lock,gems.rb,gems.locked,*.gemspec,gemfiles/**,.ruby-gemset}\",\"**/{go.mod,go.sum,go.work,go.work.sum,Gopkg.toml,Gopkg.lock,glide.yaml,glide.lock}\",\"**/{Cargo.toml,Cargo.lock,.cargo/config,.cargo/config.toml,deny.toml,supply-chain/**}\",\"**/{composer.json,composer.lock,symfony.lock}\",\"**/{pom.xml,*.gradle,*.gradle.kts,gradle.lockfile,*.lockfile,libs.versions.toml,verification-metadata.xml}\",\"**/{gradle-wrapper.properties,gradle-wrapper.jar,maven-wrapper.properties,maven-wrapper.jar,.mvn/extensions.xml}\",\"**/{build.sbt,project/*.sbt,project/build.properties,project/Dependencies.scala,ivy.xml,build.sc,build.mill}\",\"**/{project.clj,deps.edn,shadow-cljs.edn}\",\"**/{*.csproj,*.fsproj,*.vbproj,packages.config,packages.lock.json,Directory.Packages.props,Directory.Build.props}\",\"**/{Directory.Build.targets,nuget.config,paket.dependencies,paket.lock,paket.references,dotnet-tools.json}\",\"{,src/}global.json\",\"**/{mix.exs,mix.lock,rebar.config,rebar.lock,gleam.toml}\",\"**/{pubspec.yaml,pubspec.lock,Podfile,Podfile.lock,*.podspec,Package.swift,Package.resolved,Cartfile,Cartfile.resolved}\",\"**/{conanfile.txt,conanfile.py,conan.lock,vcpkg.json,vcpkg-configuration.json,build.zig.zon,*.wrap}\",\"**/{flake.nix,flake.lock,npins/**,MODULE.bazel,MODULE.bazel.lock,WORKSPACE,WORKSPACE.bazel,maven_install.json}\",\"**/{stack.yaml,stack.yaml.lock,*.cabal,cabal.project,cabal.project.freeze,*.opam,*.opam.locked,dune-project}\",\"**/{renv.lock,packrat/packrat.lock,Project.toml,Manifest.toml,JuliaProject.toml,cpanfile,cpanfile.snapshot}\",\"**/{shard.yml,shard.lock,dub.json,dub.sdl,dub.selections.json,*.rockspec,*.nimble}\",\"**/{Chart.lock,.terraform.lock.hcl,galaxy.yml}\",\"**/{Brewfile,Brewfile.lock.json,.tool-versions,mise.toml,.mise.toml}\",\".gitmodules\",\"vendor/**\",\"third_party/**\",\"**/vendor/{github.com,golang.org,google.golang.org,gopkg.in,k8s.io}/**\",\"**/{js,javascript,javascripts,css,stylesheets,static,static_src,assets,public}/{vendor,vendors}/**/*.{js,mjs,cjs,css,map}\"],\"except\":[\"**/{src,app,content,config}/**/{meta,environment,environment-*}.{yml,yaml}\",\"**/{config,environments,envs}/environment*.{yml,yaml}\"],\"content\":[{\"tokens\":[\"<script\"],\"with\":[\"src=\\\"http\",\"src='http\",\"src=\\\"//\",\"src='//\"],\"in\":[\"**/*.{html,htm,ejs,erb,hbs,twig,liquid,cshtml,njk,vue,svelte,jsx,tsx,php,astro}\"]},{\"tokens\":[\"curl \",\"wget \"],\"with\":[\"| sh\",\"| bash\",\"|sh\",\"|bash\",\"| sudo\"],\"in\":[\"**/*.{sh,bash}\",\"**/{Dockerfile,Containerfile}{,.*,-*}\",\".github/**/*.{yml,yaml}\"]}],\"category\":\"normal\"},\"infrastructure\":{\"title\":\"Infrastructure\",\"paths\":[\"**/{Dockerfile,Containerfile}{,.*,-*}\",\"**/*.{dockerfile,containerfile}\",\"**/.dockerignore\",\"**/{docker-compose,compose}{,.*,-*,_*}.{yml,yaml}\",\"**/docker-bake.{hcl,json}\",\"**/docker-entrypoint*\",\"{docker,.docker}/**\",\"**/*.{tf,tfvars,tofu,hcl,nomad,bicep,bicepparam,tf.json,tfvars.json}\",\"**/{Pulumi,Pulumi.*}.{yml,yaml}\",\"**/{template,serverless,amplify,apprunner,buildspec,buildspec-*,samconfig}.{yml,yaml,toml}\",\"**/{cdk.json,samconfig.json,serverless.json,serverless.ts,serverless.js,sst.config.ts,copilot/**/manifest.yml}\",\"**/{terraform,pulumi,cloudformation,cdk,ansible,packer,terragrunt,puppet,saltstack}/**\",\"**/*.cfn.{yml,yaml,json}\",\"**/*-stack.{ts,py}\",\"{infra,iac,ops,devops}/**\",\"**/infra/**/*.{yml,yaml,json,ts,py,go,sh,conf,toml,tpl}\",\"infrastructure/**/*.{yml,yaml,json,ts,js,py,go,sh,conf,toml,tpl}\",\"**/{roles,playbooks}/**/{tasks,handlers,vars,defaults,meta}/*.{yml,yaml}\",\"**/{playbook,playbooks/*,group_vars/*,host_vars/*,site}.{yml,yaml}\",\"**/ansible.cfg\",\"**/{*k8s*,*kubernetes*,kube,*kustomize*,{,*-}manifests,deploy,deployment,deployments,argocd,helm*,istio*}/**/*.{yml,yaml,json,tpl,sh,jsonnet,toml}\",\"**/{charts,chart}/**/*.{yml,yaml,tpl}\",\"**/{kustomization,Chart,helmfile,skaffold,werf,tilt,devspace,okteto,garden,argocd*}.{yml,yaml}\",\"**/Tiltfile\",\"**/values{,-*,.*}.{yml,yaml}\",\"**/{render,fly,fly.*,railway,heroku,app,dokku,nixpacks,vercel,netlify,wrangler,firebase,zeabur,koyeb,project,now,static,azure,host}.{toml,yaml,yml,json,jsonc}\",\"**/{Procfile,captain-definition,Caddyfile,Jenkinsfile,Vagrantfile,.firebaserc}{,.*}\",\"{.ebextensions,.elasticbeanstalk,.platform,.kamal,.do,.openshift}/**\",\"**/config/deploy{.rb,.yml,.*.yml,/**}\",\"**/{Capfile,deploy.sh,appspec.yml}\",\"**/*nginx*{.conf,.conf.*,/**}\",\"**/{haproxy,envoy,traefik,apache2,httpd,varnish,supervisord,vcl,Caddyfile}{,.*}.{cfg,conf,yml,yaml,toml,vcl}\",\"**/.htaccess\",\"**/*.{service,timer}\",\".github/{workflows,actions}/**\",\"{,**/}action.{yml,yaml}\",\"**/{.gitlab-ci,.travis,.drone,.appveyor,appveyor,bitbucket-pipelines,azure-pipelines,azure-pipelines-*,cloudbuild,cloudbuild.*,.woodpecker,.cirrus,codefresh,wercker}.{yml,yaml,json}\",\"{.circleci,.buildkite,.gitlab,.azure-pipelines,.azuredevops,.woodpecker,.tekton,.semaphore,.harness,.concourse,.teamcity}/**\",\"**/{goss,jenkins}{.yaml,/**/*.{groovy,yml,yaml,sh}}\"],\"except\":[\"vendor/**\",\"third_party/**\",\"**/node_modules/**\",\"**/vendor/{github.com,golang.org,google.golang.org,gopkg.in,k8s.io}/**\",\"**/{js,javascript,javascripts,css,stylesheets,static,static_src,assets,public}/{vendor,vendors}/**/*.{js,mjs,cjs,css,map}\",\"**/{package.json,package-lock.json,yarn.lock,pnpm-lock.yaml,bun.lock,deno.json,go.mod,go.sum,Cargo.toml,Cargo.lock}\",\"**/{pyproject.toml,poetry.lock,uv.lock,requirements*.txt,Gemfile,Gemfile.lock,composer.json,composer.lock,mix.exs}\",\"**/{pom.xml,build.gradle,build.gradle.kts,*.csproj,*.fsproj,*.gemspec,packages.lock.json,pubspec.yaml,pubspec.lock}\",\"*/**/{app,project,host,static,now,template,firebase,render,azure}.{json,yml,yaml,toml}\",\"**/{docker-compose,compose}{.,-,_}{dev,devel,development,test,tests,testing,ci,local,override,staging,e2e}.{yml,yaml}\",\"**/Dockerfile{.,-}{dev,development,test,tests,testing,local,e2e}\",\"**/{dev,development,test,local}.Dockerfile\",\"**/{Procfile.dev,Procfile.test,Procfile.local}\",\".devcontainer/**\",\"{src,app,lib}/**/*.{service,timer}\",\"**/*.{css,scss,less,svg,png,jpg,jpeg,gif}\",\"!(.github)/**/*.{md,mdx}\",\"**/docs/**/*.json\"],\"content\":[{\"tokens\":[\"aws-cdk-lib\",\"@pulumi/\",\"from 'cdktf\",\"from \\\"cdktf\",\"@aws-sdk/client-ec2\",\"@aws-sdk/client-iam\",\"@aws-sdk/client-ecs\",\"@aws-sdk/client-eks\",\"@aws-sdk/client-cloudformation\"],\"in\":[\"**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx,vue,svelte}\"]},{\"tokens\":[\"import pulumi\",\"from pulumi\",\"from aws_cdk\",\"import aws_cdk\",\"from cdktf\",\"from troposphere\"],\"in\":[\"**/*.py\"]},{\"tokens\":[\"\\\"github.com/pulumi/\",\"\\\"github.com/aws/aws-cdk-go\"],\"in\":[\"**/*.go\"]}],\"category\":\"normal\"},\"gate\":{\"title\":\"The change gate itself\",\"paths\":[\".github/change-gate.{yml,yaml}\",\".github/workflows/change-gate*.{yml,yaml}\",\"{,.github/,docs/}CODEOWNERS\"],\"except\":[],\"category\":\"normal\"}},\"rules\":{\"title\":{\"minimumWords\":2,\"vague\":[\"a\",\"an\",\"and\",\"the\",\"some\",\"more\",\"few\",\"for\",\"in\",\"of\",\"to\",\"this\",\"my\",\"it\",\"another\",\"fix\",\"fixes\",\"fixed\",\"fixing\",\"bug\",\"bugs\",\"bugfix\",\"bugfixes\",\"hotfix\",\"patch\",\"issue\",\"issues\",\"change\",\"changes\",\"changed\",\"update\",\"updates\",\"updated\",\"updating\",\"edit\",\"edits\",\"tweak\",\"tweaks\",\"minor\",\"small\",\"quick\",\"misc\",\"various\",\"stuff\",\"things\",\"thing\",\"code\",\"work\",\"done\",\"final\",\"new\",\"feature\",\"features\",\"improvement\",\"improvements\",\"cleanup\",\"temp\",\"tmp\",\"asdf\",\"foo\",\"pr\",\"merge\",\"into\",\"main\",\"master\",\"develop\",\"from\",\"pull\",\"request\",\"commit\",\"branch\",\"file\",\"files\",\"review\",\"comments\",\"address\",\"feedback\"],\"level\":\"error\",\"clauses\":[\"4.2\"],\"controls\":[\"CC8.5\"]},\"description\":{\"headings\":[\"Description\",\"Summary\",\"Overview\",\"What\",\"Why\",\"What and why\",\"What changed\",\"Changes\",\"Motivation\",\"Context\",\"Background\",\"What does this PR do\",\"Purpose\",\"Proposed changes\",\"Why is this change needed\"],\"minimumWords\":5,\"level\":\"error\",\"clauses\":[\"4.2\",\"6.1\"],\"controls\":[\"CC8.2\",\"CC8.5\"]},\"linked-issue\":{\"patterns\":[\"#{number}\",\"GH-{number}\",\"{owner}/{repository}#{number}\",\"https://github.com/{owner}/{repository}/issues/{number}\"],\"level\":\"warning\",\"clauses\":[\"4.2\"],\"controls\":[\"CC8.1\",\"CC8.5\"]},\"type-of-change\":{\"headings\":[\"Type of change\",\"Types of changes\",\"Change type\",\"Type\",\"Kind of change\",\"What type of PR is this\"],\"documentation\":[\"Documentation\",\"Docs\",\"Documentation update\",\"Documentation only\",\"Documentation change\"],\"categories\":[\"normal\",\"major\"],\"level\":\"error\",\"clauses\":[\"4.2\",\"3.1\"],\"controls\":[\"CC8.1\",\"CC8.5\"]},\"testing\":{\"headings\":[\"Testing\",\"Tests\",\"Test plan\",\"How has this been tested\",\"How was this tested\",\"How to test\",\"Test evidence\",\"Verification\",\"QA\",\"Testing instructions\"],\"required\":{\"standard\":{\"unit\":\"automated\",\"integration\":\"automated\",\"staging\":\"no\"},\"normal\":{\"unit\":\"automated\",\"integration\":\"automated\",\"staging\":\"recommended\"},\"major\":{\"unit\":\"required\",\"integration\":\"required\",\"staging\":\"required\"}},\"evidence\":{\"unit\":{\"title\":\"Unit tests\",\"boxes\":[\"Unit tests pass\",\"Unit tests\",\"Unit tests added\",\"All unit tests pass\",\"Unit tests passing\"],\"checks\":[\"unit\",\"unit-*\",\"unit *\",\"*unit-test*\",\"*unit test*\"]},\"integration\":{\"title\":\"Integration tests\",\"boxes\":[\"Integration tests pass\",\"Integration tests\",\"Integration tests passing\",\"End-to-end tests pass\",\"E2E tests pass\"],\"checks\":[\"integration\",\"integration-*\",\"integration *\",\"*integration-test*\",\"*integration test*\",\"e2e*\",\"*end-to-end*\"]},\"staging\":{\"title\":\"Staging\",\"boxes\":[\"Tested in staging\",\"Tested on staging\",\"Staging validation\",\"Validated in staging\",\"Verified in staging\"],\"checks\":[\"staging\",\"staging-*\",\"staging *\"]}},\"categories\":[\"normal\",\"major\"],\"level\":\"error\",\"clauses\":[\"4.2\",\"4.4\",\"6.1\"],\"controls\":[\"CC8.3\"]},\"security-considerations\":{\"headings\":[\"Security considerations\",\"Security\",\"Security impact\",\"Security review\"],\"noImpact\":[\"No security impact\",\"No impact\",\"None\"],\"reviewRequested\":[\"Security review requested\",\"Security review required\",\"Security review needed\"],\"secrets\":[\"Credentials/secrets involved\",\"Credentials involved\",\"Secrets involved\"],\"categories\":[\"normal\",\"major\"],\"level\":\"error\",\"clauses\":[\"4.2\",\"4.3\"],\"controls\":[\"CC8.1\",\"CC8.2\"]},\"rollback-plan\":{\"headings\":[\"Rollback plan\",\"Rollback\",\"Rollback procedure\",\"Rollback strategy\",\"Rollback steps\",\"How to roll back\",\"How to revert\",\"Revert plan\",\"Backout plan\"],\"minimumWords\":2,\"categories\":[\"major\"],\"sensitive\":true,\"level\":\"error\",\"clauses\":[\"4.2\",\"5.2\"],\"controls\":[\"CC8.1\"]},\"migration-way-back\":{\"headings\":[\"Rollback plan\",\"Rollback\",\"Rollback procedure\",\"Rollback strategy\",\"Rollback steps\",\"How to roll back\",\"How to revert\",\"Revert plan\",\"Backout plan\"],\"level\":\"warning\",\"clauses\":[\"5.2\"],\"controls\":[\"CC8.1\",\"CC8.4\"]},\"sections\":{\"required\":[],\"level\":\"error\",\"clauses\":[\"4.2\"],\"controls\":[\"CC8.1\",\"CC8.5\"]},\"approvals\":{\"standard\":0,\"normal\":1,\"major\":1,\"level\":\"error\",\"clauses\":[\"4.3\",\"3.1\"],\"controls\":[\"CC8.1\"]},\"executive-approval\":{\"categories\":[\"major\"],\"level\":\"error\",\"clauses\":[\"3.1\",\"3.5\"],\"controls\":[\"CC8.1\"]},\"security-review\":{\"level\":\"error\",\"clauses\":[\"4.3\"],\"controls\":[\"CC8.1\",\"CC8.2\"]},\"separation-of-duties\":{\"agents\":[],\"automatic\":[],\"level\":\"error\",\"clauses\":[\"7.1\"],\"controls\":[\"CC8.1\"]},\"changes-requested\":{\"level\":\"error\",\"clauses\":[\"4.3\"],\"controls\":[\"CC8.1\",\"CC8.2\"]},\"review-threads\":{\"level\":\"error\",\"clauses\":[\"4.3\"],\"controls\":[\"CC8.2\"]},\"ci-checks\":{\"ignore\":[],\"only\":\"all\",\"level\":\"error\",\"clauses\":[\"4.3\",\"4.4\"],\"controls\":[\"CC8.3\"]},\"gate-integrity\":{\"level\":\"error\",\"clauses\":[\"4.3\",\"7.1\"],\"controls\":[\"CC8.1\"]},\"emergency\":{\"level\":\"error\",\"clauses\":[\"3.4\",\"4.5\"],\"controls\":[\"CC8.1\",\"CC8.5\"]},\"rollback\":{\"level\":\"warning\",\"clauses\":[\"5.1\",\"5.2\"],\"controls\":[\"CC8.1\",\"CC8.4\"]},\"lead-time\":{\"standard\":0,\"normal\":24,\"major\":168,\"level\":\"error\",\"clauses\":[\"3.1\"],\"controls\":[\"CC8.1\"]},\"deployment-window\":{\"level\":\"error\",\"clauses\":[\"4.5\"],\"controls\":[\"CC8.4\"]}}}");
}),
1073: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
2256: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	U8: () => parsedPolicy,
	ge: () => InvalidPolicy,
	wx: () => builtIn
});
var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4784);
var _built_in_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7174);
var _hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1073);
class InvalidPolicy extends _user_error_js__WEBPACK_IMPORTED_MODULE_2__.yo {
	name = "InvalidPolicy";
}
const builtIn = () => inForce(_built_in_js__WEBPACK_IMPORTED_MODULE_0__.builtInPolicy, "built-in (default@1)");
async function parsedPolicy(text, source) {
	const { parsePolicy, formatProblems } = await Promise.all([
		__webpack_require__.e(89),
		__webpack_require__.e(374),
		__webpack_require__.e(142),
		__webpack_require__.e(205),
		__webpack_require__.e(477)
	]).then(__webpack_require__.bind(__webpack_require__, 561));
	const parsed = parsePolicy(text, source);
	if (!parsed.ok) throw new InvalidPolicy(formatProblems(parsed.problems, source, text));
	return inForce(parsed.policy, source);
}
function inForce(policy, source) {
	return {
		policy,
		source,
		sha256: (0, _hash_js__WEBPACK_IMPORTED_MODULE_1__.t)(policy)
	};
}
}),
5410: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { k: () => policyPath });
const policyPath = ".github/change-gate.yml";
}),
5101: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	V: () => placeIn,
	_: () => rememberPlaces
});
var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2050);
const builtIn = "default@1";
const written = new WeakMap();
function rememberPlaces({ areas, categories }, origin, source) {
	const where = (path) => {
		const line = origin(path)?.node.at.line;
		return line === void 0 ? builtIn : `${source}:${line}`;
	};
	const parts = [
		areas,
		categories.standard,
		categories.major
	].flatMap((kinds) => Object.values(kinds));
	for (const part of [...parts, categories.tests]) written.set(part, where);
}
function placeIn(part, path) {
	return `${written.get(part)?.(path) ?? builtIn} ${(0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.LF)(path)}`;
}
}),
2050: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	C5: () => formatProblems,
	LF: () => pathText,
	Vo: () => alternatives,
	dS: () => sortProblems,
	hD: () => quote
});
function pathText(path) {
	return path.map((part, index) => {
		if (typeof part === "number") return `[${part}]`;
		const key = String(part);
		if (!/^[\w-]{1,64}$/.test(key)) return `[${quote(key)}]`;
		return index === 0 ? key : `.${key}`;
	}).join("");
}
function quote(text, longest = 60) {
	const cut = text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
	return JSON.stringify(cut).replace(/[\p{C}\u2028\u2029]/gu, (hidden) => `\\u{${hidden.codePointAt(0)?.toString(16)}}`);
}
function alternatives(choices) {
	if (choices.length < 2) return choices.join("");
	return `${choices.slice(0, -1).join(", ")} or ${choices.at(-1)}`;
}
function sortProblems(problems) {
	const seen = new Set();
	return problems.toSorted((one, other) => one.line - other.line || one.column - other.column).filter((problem) => {
		const key = `${problem.line}:${problem.column}:${problem.message}`;
		const first = !seen.has(key);
		seen.add(key);
		return first;
	});
}
function formatProblems(problems, source, text) {
	const lines = text?.split(/\r\n|\r|\n/);
	return problems.map((problem) => formatProblem(problem, source, lines?.[problem.line - 1])).join("\n");
}
function formatProblem({ line, column, path, message }, source, written) {
	const head = `${source}:${line}:${column}: ${path === "" ? "" : `${path}: `}${message}`;
	if (written === void 0 || written.trim() === "") return head;
	const margin = String(line);
	const { shown, caret } = excerpt(written, column);
	return `${head}\n  ${margin} | ${shown}\n  ${" ".repeat(margin.length)} | ${" ".repeat(caret)}^`;
}
function excerpt(written, column) {
	const start = column > 100 ? column - 60 : 0;
	const visible = written.slice(start, start + 120).replace(/[\p{C}\u2028\u2029]/gu, " ");
	return {
		shown: `${start > 0 ? "…" : ""}${visible}`.trimEnd(),
		caret: column - 1 - start + (start > 0 ? 1 : 0)
	};
}
}),
8809: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { a: () => shownCauses });
function shownCauses(files) {
	const byPath = new Map();
	for (const cause of files) byPath.set(cause.path, [...byPath.get(cause.path) ?? [], cause]);
	return [...byPath].map(([path, causes]) => {
		const lines = [...new Set(causes.flatMap(({ line }) => line ?? []))];
		const token = causes.find((cause) => cause.token !== void 0)?.token;
		const detail = token === void 0 ? causes.find(({ why }) => why)?.why ?? "" : `“${token}”`;
		return {
			place: lines.length === 0 ? path : `${path}:${lines.slice(0, 3).join(", ")}`,
			detail
		};
	});
}
}),
9834: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { f: () => docsUrl });
const docsUrl = "https://github.com/ilana/change-gate/blob/v1/docs/rules.md";
}),
4135: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
5018: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { H: () => fitWithin });
var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8820);
const line = (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.md)`
`;
const gap = (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.md)`

`;
const bytes = (markdown) => Buffer.byteLength(markdown.toString());
function fitWithin(blocks, limit, note) {
	const printed = blocks.map(print);
	const between = bytes(gap);
	const sizes = printed.map((block) => bytes(block) + between);
	let size = sizes.reduce((sum, each) => sum + each, 0);
	if (size <= limit) return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.fj)(printed, gap);
	size += bytes(note);
	const leastImportantFirst = [...blocks.entries()].filter(([, { rank }]) => rank > 0).sort(([, a], [, b]) => b.rank - a.rank);
	for (const [index, block] of leastImportantFirst) {
		if (size <= limit) break;
		const shorter = print(shortened(block, size - limit));
		size += bytes(shorter) + between - (sizes[index] ?? 0);
		printed[index] = shorter;
	}
	return size <= limit ? (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.fj)([...printed, note], gap) : (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.fj)(printed.slice(0, 1), gap);
}
function shortened(block, excess) {
	let saved = 0;
	let count = block.items.length;
	const cost = bytes(block.more(block.items.length)) + 1;
	while (count > 0 && saved < excess + cost) {
		count -= 1;
		saved += bytes(block.items[count] ?? "") + 1;
	}
	if (count === 0) return {
		...block,
		before: (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.md)``,
		items: [],
		after: (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.md)``
	};
	return {
		...block,
		items: [...block.items.slice(0, count), block.more(block.items.length - count)]
	};
}
const print = ({ before, items, after }) => (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.fj)([
	before,
	...items,
	after
], line);
}),
2841: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	KE: () => listed,
	Pl: () => headline,
	QZ: () => awaited
});
var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4135);
var _moments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1724);
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
8820: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Ae: () => path,
	OF: () => fenced,
	Qq: () => text,
	aY: () => code,
	fj: () => join,
	ko: () => strong,
	md: () => md,
	nf: () => link
});
var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4883);
class SafeMarkdown {
	#source;
	constructor(source) {
		this.#source = source;
	}
	toString() {
		return this.#source;
	}
}
const gap = "&#8203;";
const meaningful = /[\\`*_[\]~<>&|$@]|#(?=\d|$)|:(?=\/\/|[\w+-]{1,60}(?::|$))|www(?=\.)|(?<![a-z0-9])gh-(?=\d)|(?<![a-z0-9])[0-9a-f]{7,40}(?![a-z0-9])/gi;
const replacements = {
	"<": "&lt;",
	">": "&gt;",
	"&": "&amp;",
	"|": "&#124;",
	$: "<span>$</span>"
};
function harmless(token) {
	const replacement = replacements[token];
	if (replacement !== void 0) return replacement;
	if (/^[\\`*_[\]~]$/.test(token)) return `\\${token}`;
	if (/^[0-9a-f]{7}/i.test(token)) return token.replace(/.{6}(?=.)/g, `$&${gap}`);
	return `${token}${gap}`;
}
function harmlessStart(line) {
	return line.replace(/^([-+=:#.)]|\d{1,9}(?=[.)](?:\s|$)))/, (start) => /\d/.test(start) ? `${start}\\` : `\\${start}`);
}
function text(value, limit = 1e3) {
	return new SafeMarkdown(harmlessStart((0, _visible_js__WEBPACK_IMPORTED_MODULE_0__.TN)(value, limit).replace(meaningful, harmless)));
}
function code(value, limit = 300) {
	const shown = (0, _visible_js__WEBPACK_IMPORTED_MODULE_0__.ml)((0, _visible_js__WEBPACK_IMPORTED_MODULE_0__.RK)(value), limit);
	if (shown.trim() === "") return new SafeMarkdown("`(empty)`");
	if (shown.includes("|")) return md`<code>${text(shown, limit)}</code>`;
	const longest = Math.max(0, ...(shown.match(/`+/g) ?? []).map((run) => run.length));
	const fence = "`".repeat(longest + 1);
	const padding = /^[` ]|[` ]$/.test(shown) ? " " : "";
	return new SafeMarkdown(`${fence}${padding}${shown}${padding}${fence}`);
}
function fenced(language, value) {
	const longest = Math.max(2, ...(value.match(/`+/g) ?? []).map((run) => run.length));
	const fence = "`".repeat(longest + 1);
	return new SafeMarkdown(`${fence}${language}\n${value}\n${fence}`);
}
function path(value, limit = 160) {
	return code((0, _visible_js__WEBPACK_IMPORTED_MODULE_0__.jM)((0, _visible_js__WEBPACK_IMPORTED_MODULE_0__.RK)(value), limit), limit);
}
function link(label, address) {
	const target = address === null || address === void 0 ? null : destination(address);
	return target === null ? md`${label}` : md`[${label}](${target})`;
}
function destination(address) {
	if (!URL.canParse(address)) return null;
	const url = new URL(address);
	if (url.protocol !== "https:" || url.username !== "" || url.password !== "" || url.href.length > 2e3) return null;
	const percent = (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
	return new SafeMarkdown(url.href.replace(/[()<>[\]\\|`*_~$'"{}^]/g, percent).replaceAll("&", "&amp;"));
}
function strong(value) {
	const shown = text(value);
	return shown.toString() === "" ? shown : md`**${shown}**`;
}
function md(parts, ...values) {
	const safe = (value) => (value instanceof SafeMarkdown ? value : text(String(value))).toString();
	return new SafeMarkdown(parts.reduce((all, part, index) => `${all}${safe(values[index - 1] ?? "")}${part}`));
}
function join(parts, separator) {
	const shown = parts.map(String).filter((part) => part !== "");
	return new SafeMarkdown(shown.join(separator.toString()));
}
}),
1724: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { C: () => moments });
var _calendar_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6158);
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
338: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { c: () => Paragraphs });
var _wrap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7937);
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
7369: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { z: () => summary });
var report_findings = __webpack_require__(4135);
var fit = __webpack_require__(5018);
var headline = __webpack_require__(2841);
var report_causes = __webpack_require__(8809);
var markdown = __webpack_require__(8820);
const filesNamed = 10;
const space = (0, markdown.md)` `;
const clauses = (of) => (0, report_findings.IN)(of) === "" ? (0, markdown.md)`` : (0, markdown.md)`(${(0, report_findings.IN)(of)})`;
function task(finding, index) {
	const who = (0, report_findings.ZN)(finding) ? (0, markdown.md)`` : (0, markdown.md)`${report_findings.SP[finding.actor ?? "author"]}: `;
	const why = (0, markdown.fj)([(0, markdown.md)`${(0, report_findings.em)(finding.message)}`, clauses(finding)], space);
	if (finding.remedy === void 0) return (0, markdown.md)`${index + 1}. ${who}${(0, markdown.ko)((0, report_findings.em)(finding.message))} ${clauses(finding)}`;
	return (0, markdown.md)`${index + 1}. ${who}${(0, markdown.ko)((0, report_findings.em)(finding.remedy))}<br>${why}`;
}
function awaited(finding, times) {
	const { actor = "author", message, remedy = "" } = finding;
	const said = [
		(0, markdown.md)`${(0, report_findings.em)(message)}`,
		when(finding, times),
		(0, markdown.md)`${(0, report_findings.em)(remedy)}`,
		clauses(finding)
	];
	return (0, markdown.fj)([(0, markdown.md)`- ${(0, markdown.ko)(`${report_findings.SP[actor]}:`)}`, ...said], space);
}
function when({ until, message, remedy = "" }, times) {
	if (until === void 0 || !times.isAhead(until)) return (0, markdown.md)``;
	return `${message} ${remedy}`.includes(times.absolute(until)) ? (0, markdown.md)`That is ${times.relative(until)}.` : (0, markdown.md)`Until ${times.both(until)}.`;
}
function unjudged(finding) {
	return (0, markdown.fj)([
		(0, markdown.md)`- ${(0, markdown.ko)((0, report_findings.em)(finding.message))}`,
		(0, markdown.md)`${(0, report_findings.em)(finding.remedy ?? "")}`,
		clauses(finding)
	], space);
}
function advised(finding) {
	return (0, markdown.fj)([
		(0, markdown.md)`- ⚠️ ${(0, report_findings.em)(finding.message)}`,
		(0, markdown.md)`${(0, report_findings.em)(finding.remedy ?? "")}`,
		clauses(finding)
	], space);
}
function lifted(findings) {
	return (0, report_findings.sY)(findings).flatMap(([by, rules]) => [(0, markdown.md)`- Lifted by ${by}:`, ...rules.map(liftedRule)]);
}
function liftedRule(finding) {
	const otherwise = `Otherwise: ${(0, report_findings.em)(finding.lifted?.message ?? "")}`;
	return (0, markdown.fj)([
		(0, markdown.md)`  - ${(0, report_findings.em)(finding.title)}`,
		(0, markdown.md)`${otherwise}`,
		clauses(finding)
	], space);
}
function obligation(one, times) {
	return (0, markdown.fj)([(0, markdown.md)`- ${(0, report_findings.dQ)(one, times)}`, clauses(one)], space);
}
function reasons(decision) {
	return decision.categoryReasons.map(({ message, files }) => withFiles((0, markdown.md)`- ${(0, report_findings.em)(message)}`, files));
}
function areas(decision) {
	const unexplained = decision.areas.filter((area) => !decision.sensitive.some((known) => known.area === area));
	return [...decision.sensitive.map(({ title, files }) => withFiles((0, markdown.md)`- ${(0, markdown.ko)(`${title}:`)}`, files)), ...unexplained.map((area) => (0, markdown.md)`- ${(0, markdown.ko)(area)}`)];
}
function withFiles(lead, files) {
	const causes = (0, report_causes.a)(files);
	const named = (0, markdown.fj)(causes.slice(0, filesNamed).map(({ place, detail }) => (0, markdown.md)`${(0, markdown.Ae)(place)}${detail === "" ? (0, markdown.md)`` : (0, markdown.md)` (${(0, markdown.Qq)(detail, 160)})`}`), (0, markdown.md)`, `);
	const more = causes.length > filesNamed ? (0, markdown.md)`and ${causes.length - filesNamed} more` : (0, markdown.md)``;
	return (0, markdown.fj)([
		lead,
		named,
		more
	], space);
}
var moments = __webpack_require__(1724);
const marks = new Map([
	[true, "✅"],
	[false, "➖"],
	[null, "❓"]
]);
function reviews({ reviewers }) {
	const asked = reviewers.requested.map(({ who, hindrance }) => hindrance === null ? (0, markdown.Qq)(who) : (0, markdown.md)`${who} (${hindrance})`);
	return [...reviewers.given.map(opinion), ...asked.length === 0 ? [] : [(0, markdown.md)`- Asked for a review: ${(0, markdown.fj)(asked, (0, markdown.md)`, `)}`]];
}
function opinion({ login, state, counts, why, role }) {
	const mark = state === "CHANGES_REQUESTED" ? "🛑" : marks.get(counts) ?? "➖";
	const said = (0, markdown.md)`- ${mark} ${(0, markdown.ko)(login)} ${why}`;
	return role === null ? said : (0, markdown.md)`${said} (${role})`;
}
function ruleTable(rank, findings, docsUrl) {
	if (findings.length === 0) return {
		rank,
		before: (0, markdown.md)``,
		items: [],
		after: (0, markdown.md)``,
		more: () => (0, markdown.md)``
	};
	return {
		rank,
		before: (0, markdown.md)`<details><summary>Every rule: ${counts(findings)}</summary>

| | Rule | Found | Policy | Control |
|-|-|-|-|-|`,
		items: findings.map((finding) => row(finding, docsUrl)),
		after: (0, markdown.md)`
</details>`,
		more: (leftOut) => (0, markdown.md)`| | … and ${leftOut} more | | | |`
	};
}
function row(finding, docsUrl) {
	const { title, rule, lifted, level } = finding;
	const isAdvice = level === "warning" && (0, report_findings.nT)(finding);
	const found = lifted === void 0 ? (0, markdown.fj)([isAdvice ? (0, markdown.md)`Advice:` : (0, markdown.md)``, (0, markdown.Qq)(finding.message, 300)], (0, markdown.md)` `) : (0, markdown.md)`Lifted by ${(0, markdown.Qq)(lifted.by, 300)}. Otherwise: ${(0, markdown.Qq)(lifted.message, 300)}`;
	const named = (0, markdown.nf)((0, markdown.Qq)(title), rule_table_anchor(docsUrl, rule));
	return (0, markdown.md)`| ${(0, report_findings.ZG)(finding)} | ${named} | ${found} | ${finding.clauses.join(", ")} | ${finding.controls.join(", ")} |`;
}
function rule_table_anchor(docsUrl, rule) {
	if (docsUrl === void 0 || !URL.canParse(docsUrl)) return void 0;
	const url = new URL(docsUrl);
	url.hash = rule;
	return url.href;
}
function counts(findings) {
	const { toDo, waits, unknown, advice, lifted, settled } = (0, report_findings.ZV)(findings);
	const passed = settled.filter(({ outcome }) => outcome === "pass").length;
	return [
		[toDo.length, "to do"],
		[waits.length, "waiting"],
		[unknown.length, "not known"],
		[advice.length, "advised"],
		[lifted.length, "lifted"],
		[passed, "fulfilled"],
		[settled.length - passed, "not needed here"]
	].filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`).join(", ");
}
const defaultSizeLimit = 1032192;
function summary(decision, options) {
	const times = (0, moments.C)(decision.at, options.timezone);
	const sorted = (0, report_findings.ZV)(decision.findings);
	const unknown = section(2, "Could not be judged", (0, report_findings.fF)(sorted.unknown).map(unjudged));
	const blocks = [
		section(0, "", [heading(decision, options.timezone)]),
		section(2, "", [introduction(decision, times)]),
		section(1, "", options.reportOnly === true ? [reportOnlyNote] : []),
		...(options.warnings ?? []).map((warning) => section(5, "", [(0, markdown.md)`> [!WARNING]\n> ${warning}`])),
		...decision.verdict === "unknown" ? [unknown] : [],
		section(1, "To do", sorted.toDo.map(task)),
		section(3, "Waits for", sorted.waits.map((finding) => awaited(finding, times))),
		...decision.verdict === "unknown" ? [] : [unknown],
		section(5, "Advice", sorted.advice.map(advised)),
		section(6, "Reviews", reviews(decision)),
		section(7, `Why this is a ${report_findings.Z9[decision.category]}`, reasons(decision)),
		section(6, "Sensitive areas", areas(decision)),
		section(4, "After the merge", decision.obligations.map((one) => obligation(one, times))),
		section(5, "Lifted", lifted(sorted.lifted)),
		ruleTable(8, decision.findings, options.docsUrl),
		section(1, "", [footer(decision, options, times)])
	];
	return `${(0, fit.H)(blocks, (options.sizeLimit ?? defaultSizeLimit) - 1, shortenedNote)}\n`;
}
const reportOnlyNote = (0, markdown.md)`> [!NOTE]
> Report only: this is what the gate would say. Nothing is held up yet.`;
const shortenedNote = (0, markdown.md)`_Shortened to fit. The whole decision is in the output ${(0, markdown.aY)("decision")}._`;
function section(rank, title, items) {
	return {
		rank,
		before: title === "" || items.length === 0 ? (0, markdown.md)`` : (0, markdown.md)`#### ${title}\n`,
		items,
		after: (0, markdown.md)``,
		more: (leftOut) => (0, markdown.md)`- … and ${leftOut} more`
	};
}
function heading(decision, timezone) {
	const { icon, words } = (0, headline.Pl)(decision, timezone);
	return (0, markdown.md)`### ${icon} ${words}`;
}
function introduction(decision, times) {
	const { change, category, lane, laneReason } = decision;
	const place = change.number > 0 ? `${change.repository}#${change.number}` : change.repository;
	const lines = [
		(0, markdown.md)`${(0, markdown.ko)(report_findings.Z9[category])} · ${(0, markdown.nf)((0, markdown.Qq)(place), change.url)} ${(0, markdown.Qq)(change.title, 256)}`,
		lane === "ordinary" ? (0, markdown.md)`` : (0, markdown.md)`Judged as ${(0, markdown.ko)(report_findings.R6[lane])} – ${(0, report_findings.em)(laneReason)}`,
		earliest(decision, times)
	];
	return (0, markdown.fj)(lines, (0, markdown.md)`<br>\n`);
}
function earliest({ verdict, earliestMerge }, times) {
	if (verdict === "pass" || verdict === "wait" || earliestMerge === null || !times.isAhead(earliestMerge)) return (0, markdown.md)``;
	return (0, markdown.md)`Earliest merge: ${(0, markdown.ko)(times.absolute(earliestMerge))} (${times.relative(earliestMerge)})`;
}
function footer({ at, policy, change, lane }, { runUrl }, times) {
	const parts = [
		(0, markdown.md)`Judged ${times.absolute(at)} (${(0, markdown.aY)(at)})`,
		(0, markdown.md)`policy ${(0, markdown.Ae)(policy.source)} ${(0, markdown.aY)(policy.sha256.slice(0, 12))}`,
		(0, markdown.md)`head ${(0, markdown.aY)(change.head.slice(0, 12))}`,
		(0, markdown.md)`lane ${lane}`,
		...runUrl === void 0 ? [] : [(0, markdown.nf)("run", runUrl)]
	];
	return (0, markdown.md)`<sub>${(0, markdown.fj)(parts, (0, markdown.md)` · `)}</sub>`;
}
}),
2989: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { F: () => terminal });
var _causes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8809);
var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4135);
var _headline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2841);
var _moments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1724);
var _paragraphs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(338);
var _visible_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4883);
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
	const causes = (0, _causes_js__WEBPACK_IMPORTED_MODULE_5__.a)(files);
	const named = causes.slice(0, filesNamed).map(({ place, detail }) => {
		const shown = (0, _visible_js__WEBPACK_IMPORTED_MODULE_4__.jM)((0, _visible_js__WEBPACK_IMPORTED_MODULE_4__.RK)(place), 160);
		return detail === "" ? shown : `${shown} (${(0, _visible_js__WEBPACK_IMPORTED_MODULE_4__.TN)(detail, 160)})`;
	});
	const more = causes.length > filesNamed ? `and ${causes.length - filesNamed} more` : "";
	return [
		said(lead),
		named.join(", "),
		more
	].filter((part) => part !== "").join(" ");
}
}),
3706: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	IX: () => pass,
	Km: () => defineRule,
	fJ: () => fail,
	hH: () => notApplicable,
	uk: () => wait,
	vo: () => UnknownFact,
	wX: () => lanes,
	yr: () => levels
});
const lanes = [
	"ordinary",
	"emergency",
	"rollback",
	"bot",
	"install"
];
const pass = (message, details = {}) => ({
	outcome: "pass",
	message,
	...details
});
const notApplicable = (message, details = {}) => ({
	outcome: "not-applicable",
	message,
	...details
});
const fail = (verdict) => ({
	outcome: "fail",
	...verdict
});
const wait = (verdict) => ({
	outcome: "wait",
	...verdict
});
class UnknownFact extends Error {
	name = "UnknownFact";
	remedy;
	constructor(message, remedy) {
		super(message);
		this.remedy = remedy;
	}
}
const levels = [
	"error",
	"warning",
	"off"
];
function defineRule(rule) {
	return rule;
}
}),
2838: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { a: () => rules });
var classify = __webpack_require__(7150);
var src_rule = __webpack_require__(3706);
var people_login = __webpack_require__(6913);
function listed(items, conjunction = "and", most = 4) {
	const left = items.length - most;
	const shown = left > 1 ? [...items.slice(0, most), conjunction === "and" ? `${left} more` : "another"] : items;
	return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} ${conjunction} ${shown.at(-1)}`;
}
function clausesOn(people, most = 4) {
	const rest = people.length > most + 1 ? [`${people.length - most} more do not count`] : [];
	return [...people.slice(0, rest.length > 0 ? most : void 0).map(({ login, why }) => `${login} ${why}`), ...rest].join("; ");
}
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
const withArticle = (noun) => `${/^[aeiou]/i.test(noun) ? "an" : "a"} ${noun}`;
function nextStep(panel, { rule, what, people, teams, open }) {
	const again = panel.standings.filter((each) => each.state === "APPROVED" && each.eligible === true && each.counts !== true).map((each) => each.login).filter((login) => people === null || people.has(login.toLowerCase()));
	const named = panel.candidatesFor(rule).filter((login) => !(0, people_login.JW)(login, again));
	const helps = (who) => people === null || (0, people_login.JW)(who, named) || (0, people_login.JW)(who, teams);
	const counted = panel.standings.filter((each) => each.counts === true).map((each) => each.login);
	const pending = (panel.requested ?? []).filter(({ who, hindrance }) => hindrance === null && !(0, people_login.JW)(who, [...again, ...counted]) && helps(who)).map(({ who }) => who);
	const others = named.filter((login) => !(0, people_login.JW)(login, pending));
	const count = open === 1 ? withArticle(what) : `${open} ${what}s`;
	const anybody = `somebody ${again.length + pending.length > 0 ? "else " : ""}with write access who had no hand in the change`;
	const whom = people === null ? anybody : listed(others, "or");
	const steps = [
		...again.length > 0 ? [`ask ${listed(again, "or")} to approve the latest commit`] : [],
		...pending.length > 0 ? [`wait for ${listed(pending, "or")}, who ${pending.length === 1 ? "is" : "are"} asked already`] : [],
		...whom === "" ? [] : [`ask ${whom} for ${count}`]
	];
	return capital(steps.join(", or "));
}
var people_seats = __webpack_require__(9494);
function unreadableTeams(teams, so) {
	return new src_rule.vo(`The members of ${listed(teams)} could not be read, so ${so}`, "Give the gate a token that may read team membership (organisation permission “Members: read”), or name the logins in the policy");
}
function reviewEvidence({ standings, requested }) {
	return {
		reviews: standings.map(({ login, state, counts, why }) => ({
			login,
			state,
			counts,
			why
		})),
		requested
	};
}
function judgeSeats(panel, asked) {
	const { rule, what, people, because } = asked;
	const seats = seatsAsked(panel, asked);
	const filled = seats.flatMap((seat) => seat.by === null ? [] : [seat.by]);
	const evidence = {
		needed: seats.length,
		approvers: filled,
		...reviewEvidence(panel)
	};
	const reason = because === void 0 ? "" : `${because}: `;
	if (filled.length === seats.length) {
		const given = `${what} by ${listed(filled)}`;
		return (0, src_rule.IX)(reason === "" ? capital(given) : `${reason}${given}`, { evidence });
	}
	const { unreadable, logins } = panel.roster(people ?? []);
	if (unreadable.length > 0) throw unreadableTeams(unreadable, `nobody's approval can be taken for ${withArticle(what)}`);
	const bestCase = panel.bestCaseOf(rule);
	if (bestCase.length > 0 && bestCase.every((seat) => seat.by !== null)) throw untold(panel);
	const given = progress(asked, seats.length, filled);
	if (people !== null && !panel.canBeFilled(rule)) return (0, src_rule.fJ)({
		message: `${reason}${given}, and nobody who is named for it is left${whyNobodyIsLeft(panel, people, logins)}`,
		remedy: `Name somebody else under “${asked.key ?? "people"}” in the policy for ${withArticle(what)}`,
		actor: "owner",
		evidence
	});
	const refused = notCounting(panel, asked, logins);
	return (0, src_rule.uk)({
		message: `${reason}${given}${refused.length === 0 ? "" : ` (${clausesOn(refused)})`}`,
		remedy: nextStep(panel, {
			rule,
			what,
			people: people === null ? null : logins,
			teams: people ?? [],
			open: seats.length - filled.length
		}),
		actor: "reviewer",
		evidence
	});
}
function seatsAsked(panel, { rule, what, people }) {
	const seats = panel.seatsOf(rule);
	if (seats.length > 0) return seats;
	const approvers = panel.standings.filter((each) => each.counts === true).map((each) => each.login);
	return (0, people_seats.k)([{
		rule,
		role: what,
		people: people === null ? null : panel.roster(people).logins
	}], approvers);
}
function progress({ what, because }, needed, by) {
	if (by.length > 0) return `${by.length} of ${needed} ${what}s, by ${listed(by)}`;
	const none = needed === 1 ? `no ${what} yet` : `none of ${needed} ${what}s yet`;
	return because === void 0 ? capital(none) : none;
}
function untold({ standings }) {
	const people = standings.filter((each) => each.counts === null);
	const outdated = people.filter((each) => each.current === null).map((each) => each.login);
	const outside = people.filter((each) => each.eligible === null).map((each) => each.login);
	const steps = [...outdated.length > 0 ? [`ask ${listed(outdated)} to approve the latest commit`] : [], ...outside.length > 0 ? [`give the gate a token that may read team membership, or name ${listed(outside)} in the policy`] : []];
	return new src_rule.vo(clausesOn(people), capital(steps.join(", and ")));
}
function notCounting(panel, { rule, people }, logins) {
	const refused = panel.standings.filter((each) => each.state === "APPROVED" && each.counts !== true);
	if (people !== null) return refused.filter((each) => logins.has(each.login.toLowerCase()));
	return panel.firstOpenToAll === rule ? refused : [];
}
function whyNobodyIsLeft({ contributors, standings }, people, logins) {
	if (logins.size === 0) return `: ${listed(people)} ${people.length === 1 ? "has" : "have"} no members`;
	const counted = new Set(standings.filter((each) => each.counts === true).map((each) => each.login.toLowerCase()));
	const reasons = [...logins].flatMap((login) => {
		const role = contributors.because.get(login);
		if (role !== void 0) return [{
			login,
			why: role
		}];
		return counted.has(login) ? [{
			login,
			why: "is needed in another role"
		}] : [];
	});
	return reasons.length === 0 ? "" : `: ${clausesOn(reasons)}`;
}
const approvals = (0, src_rule.Km)({
	id: "approvals",
	title: "Somebody who wrote none of it approves",
	clauses: ["4.3", "3.1"],
	controls: ["CC8.1"],
	needs: [
		"files",
		"commits",
		"reviews"
	],
	refines: [
		"pushes",
		"teams",
		"reviewRequests"
	],
	liftedBy: ["emergency", "rollback"],
	options: (z) => {
		const count = (least) => z.int().min(0).max(10).default(least);
		return z.strictObject({
			standard: count(0).describe("Approvals of a Standard change: pre-approved (3.2)"),
			normal: count(1).describe("Approvals of a Normal change"),
			major: count(1).describe("Technical approvals of a Major change, besides the executive one")
		});
	},
	seats: (options, { classification }) => Array.from({ length: options[classification.category] }, () => ({
		role: "technical review",
		people: null
	})),
	check(_change, options, { classification, panel }) {
		const { category } = classification;
		if (options[category] === 0) {
			const why = category === "standard" ? "A Standard change is pre-approved" : `The policy asks for no technical review of a ${classify.Yk[category]} change`;
			return (0, src_rule.hH)(why, { evidence: reviewEvidence(panel) });
		}
		return judgeSeats(panel, {
			rule: "approvals",
			what: "technical review",
			people: null
		});
	}
});
var people_roster = __webpack_require__(2817);
const changesRequested = (0, src_rule.Km)({
	id: "changes-requested",
	title: "No reviewer asks for changes any more",
	clauses: ["4.3"],
	controls: ["CC8.1", "CC8.2"],
	needs: ["commits", "reviews"],
	refines: [
		"pushes",
		"teams",
		"reviewRequests"
	],
	options: (z) => z.strictObject({}),
	check(_change, _options, { panel, policy }) {
		const objections = panel.standings.filter((each) => each.state === "CHANGES_REQUESTED");
		const holding = objections.filter((each) => each.mayObject === true);
		const evidence = {
			by: names(holding),
			...reviewEvidence(panel)
		};
		if (holding.length > 0) return held(holding, evidence);
		const perhaps = objections.filter((each) => each.mayObject === null);
		if (perhaps.length > 0) {
			const { unreadable } = panel.roster((0, people_roster.$)(policy));
			throw unreadableTeams(unreadable, `nobody can tell whether ${listed(names(perhaps))}, who requested changes without write access, has a say`);
		}
		const heard = objections.length === 0 ? "Nobody asks for changes" : `Changes are requested by ${listed(names(objections))} alone, whose approval could not count either`;
		return (0, src_rule.IX)(heard, { evidence });
	}
});
function held(holding, evidence) {
	const standing = holding.filter((each) => each.current !== false);
	const dismiss = "let somebody with write access dismiss the review";
	const present = holding.filter((each) => each.login !== "ghost");
	const gone = present.length === 0;
	const own = present.filter((each) => each.eligible === false);
	const others = present.filter((each) => each.eligible !== false);
	const ask = (what) => [...others.length > 0 ? [`ask ${listed(names(others))} to ${what}`] : [], ...own.length > 0 ? [`let ${listed(names(own))} withdraw the request`] : []].join(" and ");
	if (standing.length > 0) return (0, src_rule.fJ)({
		message: clausesOn(standing),
		remedy: gone ? `Make the changes, and ${dismiss}` : `Make the changes${others.length > 0 && own.length > 0 ? ", " : " and "}${ask("approve")}, or ${dismiss}`,
		actor: "author",
		evidence
	});
	return (0, src_rule.uk)({
		message: `${clausesOn(holding)}; the change is another by now`,
		remedy: gone ? capital(dismiss) : `${capital(ask("look again and approve"))}, or ${dismiss}`,
		actor: "reviewer",
		evidence
	});
}
const names = (standings) => standings.map((each) => each.login);
var latest_checks = __webpack_require__(3333);
var name_globs = __webpack_require__(1645);
const ciChecks = (0, src_rule.Km)({
	id: "ci-checks",
	title: "All CI checks pass",
	clauses: ["4.3", "4.4"],
	controls: ["CC8.3"],
	needs: ["checks"],
	liftedBy: ["emergency"],
	options: (z) => z.strictObject({
		ignore: z.array(z.string().min(1)).default([]).describe("Names of checks that do not count, such as a flaky one, without regard to case; \"*\" stands for any part of a name"),
		only: z.enum(["all", "required"]).default("all").describe("`required`: only the checks that the branch requires count, and those of which that is not known")
	}),
	check(change, { ignore, only }) {
		const isIgnored = namesIn(ignore);
		const counted = (0, latest_checks.r6)(change.checks.filter((check) => !check.own && !isIgnored(check.name) && !(only === "required" && check.required === false)));
		const failed = counted.filter((check) => (0, latest_checks.Yw)(check) && !latest_checks.qO.has((0, latest_checks.vu)(check)));
		const running = counted.filter((check) => !(0, latest_checks.Yw)(check));
		const skipped = counted.filter((check) => (0, latest_checks.Yw)(check) && (0, latest_checks.vu)(check) === "skipped");
		const passed = counted.filter((check) => (0, latest_checks.Yw)(check) && latest_checks.qO.has((0, latest_checks.vu)(check)) && (0, latest_checks.vu)(check) !== "skipped");
		const evidence = {
			succeeded: ci_checks_names(passed),
			failed: failed.map(named),
			running: ci_checks_names(running),
			skipped: ci_checks_names(skipped),
			counted: counted.length
		};
		if (failed.length > 0) return (0, src_rule.fJ)({
			message: `${failed.length === 1 ? "A check" : `${failed.length} checks`} failed: ${listed(failed.map(named))}`,
			remedy: failed.some((check) => (0, latest_checks.vu)(check) === "action_required") ? "Mend what the checks report and allow the runs that ask for it, or run them again" : "Mend what the checks report, or run them again",
			actor: "author",
			evidence
		});
		if (running.length > 0) return (0, src_rule.uk)({
			message: `Not finished yet: ${listed(ci_checks_names(running))}`,
			remedy: "Wait for the checks",
			actor: "checks",
			evidence
		});
		if (passed.length === 0) return (0, src_rule.uk)({
			message: skipped.length > 0 ? `Nothing was tested: ${listed(ci_checks_names(skipped))} ${skipped.length === 1 ? "was" : "were"} skipped` : nothingRan(change.checks, only),
			remedy: "Let the automated tests run for the latest commit",
			actor: "checks",
			evidence
		});
		return (0, src_rule.IX)(passed.length === 1 ? `${listed(ci_checks_names(passed))} passed` : `${passed.length} checks passed`, { evidence });
	}
});
const ci_checks_names = (checks) => checks.map((check) => check.name);
function named(check) {
	const how = (0, latest_checks.vu)(check);
	return how === "failure" || how === "" ? check.name : `${check.name} (${how.replaceAll("_", " ")})`;
}
function nothingRan(all, only) {
	if (all.every((check) => check.own)) return "No check has run for the latest commit";
	return only === "required" ? "No check that counts has run for the latest commit: the others are ignored or not required" : "Only checks that the policy ignores have run for the latest commit";
}
function namesIn(patterns) {
	const find = (0, name_globs.B)(patterns);
	const literal = new Set(patterns.map((pattern) => pattern.toLowerCase()));
	return (name) => literal.has(name.toLowerCase()) || find(name) !== null;
}
var format = __webpack_require__(6158);
const deploymentWindow = (0, src_rule.Km)({
	id: "deployment-window",
	title: "Nothing ships outside the deployment window",
	clauses: ["4.5"],
	controls: ["CC8.4"],
	needs: ["files"],
	liftedBy: ["emergency", "rollback"],
	timed: true,
	options: (z) => z.strictObject({}),
	check(_change, _options, { at, calendar, classification }) {
		if (!classification.deploys) return (0, src_rule.hH)("A change of documentation alone deploys nothing");
		const { timezone } = calendar;
		const window = calendar.stateAt(at);
		const { open, reason, name, since, nextOpen, nextChange } = window;
		const evidence = {
			timezone,
			reason,
			name,
			since: since?.toISOString() ?? null
		};
		if (open) {
			if (nextChange === null) return (0, src_rule.IX)("The window is open, and stays so for a year", { evidence });
			return (0, src_rule.IX)(`The window is open until ${(0, format.r4)(nextChange, timezone, at)}`, {
				until: nextChange,
				evidence
			});
		}
		const message = (0, format.EH)(window, timezone);
		if (nextOpen === null) return (0, src_rule.uk)({
			message,
			remedy: "Ask the owner of the policy when changes may ship again, or declare an emergency if it cannot wait",
			actor: "owner",
			evidence
		});
		return (0, src_rule.uk)({
			message,
			remedy: "Wait for the window to open, or declare an emergency if it cannot wait",
			actor: "clock",
			until: nextOpen,
			evidence
		});
	}
});
var find = __webpack_require__(9544);
const categoriesOption = (z, usual, about) => z.array(z.enum(classify.LZ)).default([...usual]).describe(about);
const namesOption = (z, usual, about) => z.array(z.string().min(1)).min(1).default([...usual]).describe(about);
var words = __webpack_require__(5175);
const description = (0, src_rule.Km)({
	id: "description",
	title: "The description says what changes and why",
	clauses: ["4.2", "6.1"],
	controls: ["CC8.2", "CC8.5"],
	needs: ["title", "body"],
	liftedBy: [
		"emergency",
		"rollback",
		"bot",
		"install"
	],
	options: (z) => z.strictObject({
		headings: namesOption(z, [
			"Description",
			"Summary",
			"Overview",
			"What",
			"Why",
			"What and why",
			"What changed",
			"Changes",
			"Motivation",
			"Context",
			"Background",
			"What does this PR do",
			"Purpose",
			"Proposed changes",
			"Why is this change needed"
		], "Headings that a description may stand under; text before the first heading counts as well"),
		minimumWords: z.int().min(1).default(5).describe("Fewest words: fewer cannot say what and why")
	}),
	check(change, options, { body }) {
		const [heading] = options.headings;
		const section = (0, find.rv)(body, options.headings);
		const text = [body.lead, section?.content ?? ""].filter((part) => part !== "" && !(0, find.wK)(part)).join("\n\n");
		const remedy = `Write under “## ${heading}” what this change does and why it is needed`;
		const missing = (message) => (0, src_rule.fJ)({
			message,
			remedy,
			actor: "author"
		});
		if (text === "") return missing(body.sections.length === 0 && (change.body ?? "").trim() === "" ? "The pull request has no description" : section === void 0 ? `There is no ${heading} section` : `${section.heading} is empty`);
		if (text.trim().toLowerCase() === change.title.trim().toLowerCase()) return missing("The description only repeats the title");
		const count = (0, words.r)(text);
		if (count < options.minimumWords) return missing(`The description has ${count === 1 ? "one word" : `${count} words`}: too few to say what changes and why`);
		return (0, src_rule.IX)("The change is described", { evidence: { words: count } });
	}
});
var emergency = __webpack_require__(2295);
var emergency_section = __webpack_require__(6245);
const emergency_emergency = (0, src_rule.Km)({
	id: "emergency",
	title: "An emergency says why, and who approved it",
	clauses: ["3.4", "4.5"],
	controls: ["CC8.1", "CC8.5"],
	needs: ["body"],
	refines: [
		"labelEvents",
		"teams",
		"commits",
		"pushes",
		"reviews"
	],
	options: (z) => z.strictObject({}),
	check(change, _options, { at, body, lane, policy, contributors, roster }) {
		if (lane !== "emergency") return (0, src_rule.hH)("No emergency is declared");
		const { label, headings, declaredBy } = policy.emergency;
		if (change.labelEvents === void 0) throw new src_rule.vo(`Who set the label “${label}” could not be read`, `Run the gate again; if it stays so, give its token “pull-requests: read”, or remove the label “${label}”`);
		const setter = (0, emergency.g2)(change.labelEvents, label, at);
		const refused = judgeSetter(setter, roster(declaredBy), policy.emergency);
		if (refused !== null) return refused;
		const found = (0, emergency_section.V)(body, headings, policy.bots);
		const section = found ?? nothing;
		const known = roster((0, people_roster.$)(policy)).logins;
		const reviewers = (change.reviews ?? []).flatMap((review) => review.author?.login ?? []);
		const isKnown = (login) => known.has(login.toLowerCase()) || reviewers.some((each) => (0, people_login.Up)(each, login));
		const named = section.bare !== null && isKnown(section.bare) ? [section.bare] : section.approvers;
		const hand = (login) => change.author !== null && (0, people_login.Up)(login, change.author.login) ? "opened the pull request" : contributors?.because.get(login.toLowerCase());
		const independent = named.filter((login) => hand(login) === void 0);
		const lacks = [...lacking(section), ...lackingApprover(section, named, independent, hand)];
		if (lacks.length > 0) {
			const heading = headings[0] ?? "Emergency";
			return incomplete(found === void 0 ? `there is no ${heading} section` : `${heading} is not complete`, heading, label, lacks);
		}
		if (change.author === null || contributors === null || change.pushes === null) throw new src_rule.vo(`Whether ${independent.join(" or ")} had a hand in the change could not be read`, "Run the gate again; if it stays so, give its token “contents: read” and “pull-requests: read”");
		return (0, src_rule.IX)(`Approved verbally by ${independent.join(" and ")}, because “${shortened(section.reason)}”`, { evidence: {
			reason: section.reason,
			approvedBy: independent,
			inTheirWords: section.approval,
			declaredBy: setter
		} });
	}
});
function judgeSetter(setter, allowed, { label, declaredBy }) {
	const ask = `Ask ${declaredBy.length === 0 ? "a person with write access" : declaredBy.slice(0, 3).join(" or ")} to set the label “${label}”`;
	if (setter !== null && allowed.logins.has(setter.toLowerCase())) return null;
	if (declaredBy.length === 0) {
		if (setter === null || !(0, people_login.DU)(setter)) return null;
		return (0, src_rule.fJ)({
			message: `The bot ${setter} set the label “${label}”, but people declare emergencies`,
			remedy: `${ask} again, or remove it`,
			actor: "author"
		});
	}
	if (setter === null) throw new src_rule.vo(`Who set the label “${label}” could not be read`, `${ask} again`);
	if (allowed.unreadable.length > 0) throw new src_rule.vo(`Whether ${setter} may declare an emergency could not be read: the members of ${allowed.unreadable.join(", ")} are not known`, `${ask} again, or name logins under emergency.declaredBy`);
	return (0, src_rule.fJ)({
		message: `${setter} set the label “${label}”, but may not declare an emergency`,
		remedy: `${ask} again, or remove it`,
		actor: "author"
	});
}
const nothing = {
	reason: "",
	approval: "",
	approvers: [],
	bare: null
};
const lacking = ({ reason }) => reason === "" ? [{
	message: "the reason is missing",
	write: "“Reason: …” (or a link to the incident)"
}] : [];
function lackingApprover({ approval }, named, independent, hand) {
	const write = "“Approved by: @login”";
	if (independent.length > 0) return [];
	if (named.length > 0) return [{
		message: `it names no independent approver (${named.map((login) => `${login} ${hand(login) ?? ""}`).join(" and ")})`,
		write: `${write} of somebody who had no hand in the change`
	}];
	if (approval === "") return [{
		message: "who approved it is missing",
		write
	}];
	return [{
		message: `“Approved by” says “${shortened(approval)}”, which names no login of a person who has approved`,
		write
	}];
}
function incomplete(why, heading, label, lacks) {
	return (0, src_rule.fJ)({
		message: `The label “${label}” is set, but ${why}: ${lacks.map(({ message }) => message).join(", and ")}`,
		remedy: `Write under “## ${heading}”: ${lacks.map(({ write }) => write).join(" and ")}; or remove the label “${label}”`,
		actor: "author"
	});
}
const shortened = (text) => text.length <= 200 ? text : `${text.slice(0, 199)}…`;
const executiveApproval = (0, src_rule.Km)({
	id: "executive-approval",
	title: "An executive approves a Major change",
	clauses: ["3.1", "3.5"],
	controls: ["CC8.1"],
	needs: [
		"files",
		"commits",
		"reviews"
	],
	refines: [
		"pushes",
		"teams",
		"reviewRequests"
	],
	liftedBy: [
		"emergency",
		"rollback",
		"install"
	],
	options: (z) => z.strictObject({ categories: categoriesOption(z, ["major"], "Categories that need it") }),
	seats: ({ categories }, { classification, policy }) => categories.includes(classification.category) && policy.people.executive.length > 0 ? [{
		role: "executive approval",
		people: policy.people.executive
	}] : [],
	check(_change, { categories }, { classification, panel, policy }) {
		if (!categories.includes(classification.category)) return (0, src_rule.hH)(`Not asked of a ${classify.Yk[classification.category]} change`);
		const people = policy.people.executive;
		if (people.length === 0) return (0, src_rule.fJ)({
			message: "The policy names no executive, so nobody can approve this change",
			remedy: "Name at least one login or team under “people.executive” in .github/change-gate.yml on the default branch",
			actor: "owner"
		});
		return judgeSeats(panel, {
			rule: "executive-approval",
			what: "executive approval",
			people,
			key: "people.executive"
		});
	}
});
const gateIntegrity = (0, src_rule.Km)({
	id: "gate-integrity",
	title: "The gate itself changes only with its owner’s approval",
	clauses: ["4.3", "7.1"],
	controls: ["CC8.1"],
	needs: [
		"files",
		"commits",
		"reviews"
	],
	refines: [
		"pushes",
		"teams",
		"reviewRequests",
		"policyOnDefaultBranch"
	],
	options: (z) => z.strictObject({}),
	check(change, _options, { classification, lane, panel, policy }) {
		if (change.policyOnDefaultBranch === null) throw new src_rule.vo("Whether the default branch has a valid policy could not be read", "Give the gate’s token “contents: read”, then run it again");
		if (change.policyOnDefaultBranch === "invalid" && lane !== "install") return (0, src_rule.fJ)({
			message: "The policy on the default branch is not valid, so nothing can be judged by it",
			remedy: "Repair .github/change-gate.yml in a pull request that touches nothing else",
			actor: "owner"
		});
		const touched = [...new Set(classification.areas.find((area) => area.area === "gate")?.files.map((file) => file.path))];
		if (touched.length === 0) return (0, src_rule.hH)("The policy, the gate’s workflow and CODEOWNERS are untouched");
		if (change.author === null) throw new src_rule.vo("The account that opened this pull request was deleted, so nobody is shown to be independent of it", "Open the pull request again from an account that exists");
		if (change.pushes === null && panel.standings.some((each) => each.counts !== false)) throw new src_rule.vo("Who pushed to the branch could not be read, and may be the owner who approved", "Give the gate’s token “contents: read”, then run it again");
		return judged(touched, panel, policy.people.owner);
	}
});
function judged(touched, panel, owner) {
	const { logins, unreadable } = panel.roster(owner);
	const mayBeOwner = (login) => owner.length === 0 || logins.has(login.toLowerCase());
	const approving = (counts) => panel.standings.filter((each) => each.counts === counts).map((each) => each.login);
	const owners = approving(true).filter(mayBeOwner);
	const { unresolved } = panel.contributors;
	const missing = unresolved.length + 1 - approving(true).length;
	const what = listed(touched, "and", 3);
	const changes = touched.length === 1 ? "changes" : "change";
	const evidence = {
		files: touched,
		approvers: owners,
		...reviewEvidence(panel)
	};
	if (owners.length > 0 && missing <= 0) return (0, src_rule.IX)(`${what}: approved by ${listed(owners)}`, { evidence });
	if (owners.length === 0 && unreadable.length > 0) throw unreadableTeams(unreadable, `nobody's approval of ${what} can be taken for an owner's`);
	const perhaps = panel.standings.filter((each) => each.counts === null);
	if (missing - perhaps.length <= 0 && [...owners, ...approving(null)].some(mayBeOwner)) throw new src_rule.vo(`${what} ${changes} the gate, and ${clausesOn(perhaps)}`, `Ask ${listed(approving(null))} to approve the latest commit`);
	if (owners.length > 0) return (0, src_rule.uk)({
		message: `${what} ${changes} the gate itself, and GitHub knows no account for ${listed(unresolved)}, who could be the owner`,
		remedy: `Ask ${missing === 1 ? "one more person" : `${missing} more persons`} with write access who had no hand in the change to approve`,
		actor: "reviewer",
		evidence
	});
	const free = [...logins].filter((login) => !panel.contributors.because.has(login));
	if (owner.length > 0 && free.length === 0) return (0, src_rule.fJ)({
		message: `${what} ${changes} the gate itself, and no owner is left who had no hand in it`,
		remedy: "Name another owner under “people.owner” in the policy",
		actor: "owner",
		evidence
	});
	const refused = panel.standings.filter((each) => each.state === "APPROVED" && mayBeOwner(each.login));
	const whom = owner.length === 0 ? "somebody with write access who had no hand in the change" : `${listed(free, "or")}, who ${free.length === 1 ? "owns" : "own"} the policy,`;
	return (0, src_rule.uk)({
		message: `${what} ${changes} the gate itself${refused.length === 0 ? "" : `; ${clausesOn(refused)}`}`,
		remedy: capital(`ask ${whom} to approve`),
		actor: "reviewer",
		evidence
	});
}
const hour = 36e5;
const leadTime = (0, src_rule.Km)({
	id: "lead-time",
	title: "The change was announced long enough ago",
	clauses: ["3.1"],
	controls: ["CC8.1"],
	needs: ["files"],
	refines: ["judged"],
	liftedBy: [
		"emergency",
		"rollback",
		"install"
	],
	timed: true,
	options: (z) => {
		const hours = (least) => z.number().min(0).max(8760).default(least);
		return z.strictObject({
			standard: hours(0).describe("Hours for Standard changes"),
			normal: hours(24).describe("Hours for Normal changes"),
			major: hours(168).describe("Hours for Major changes: one week")
		}).describe("Hours from the start: opening, the last “ready for review”, or the gate’s first judgement of this category since it was last lower, whichever is latest");
	},
	check(change, options, { at, calendar, classification, readAt }) {
		const { category } = classification;
		const needed = options[category] * hour;
		if (change.draft) {
			const begun = needed === 0 ? "" : ", so its lead time has not begun";
			return (0, src_rule.uk)({
				message: `The pull request is a draft${begun}`,
				remedy: "Mark it as ready for review",
				actor: "author"
			});
		}
		const kind = `${category.charAt(0).toUpperCase()}${category.slice(1)} change`;
		if (needed === 0) return (0, src_rule.hH)(`A ${kind} needs no lead time`);
		if (change.judged === null) throw new src_rule.vo("When the gate first judged this change could not be read", "Give the gate’s token “statuses: read”, then run it again");
		const start = startOf(change, change.judged ?? [], category, readAt);
		const end = new Date(start.at.getTime() + needed);
		const evidence = {
			start: start.at.toISOString(),
			because: start.because,
			hours: options[category]
		};
		const local = (instant) => (0, format.r4)(instant, calendar.timezone, at);
		const asked = `${span(options[category])} for a ${kind}, ${start.because} ${local(start.at)}`;
		if (at >= end) return (0, src_rule.IX)(`Lead time ended ${local(end)}: ${asked}`, { evidence });
		return (0, src_rule.uk)({
			message: `Lead time ends ${local(end)}: ${asked}`,
			remedy: "Come back then; reviews and checks can go on meanwhile",
			actor: "clock",
			until: end,
			evidence
		});
	}
});
const span = (hours) => Number.isInteger(hours) && hours < 48 ? `${hours} h` : (0, format.a3)(hours * hour);
function startOf({ createdAt, readyForReviewAt }, judged, category, readAt) {
	const starts = [{
		at: new Date(createdAt),
		because: "opened"
	}];
	if (readyForReviewAt !== null) starts.push({
		at: new Date(readyForReviewAt),
		because: "ready for review"
	});
	if (judged.length > 0) starts.push({
		at: firstJudged(judged, category) ?? readAt,
		because: "first judged so"
	});
	return starts.reduce((latest, each) => each.at > latest.at ? each : latest);
}
function firstJudged(judged, category) {
	const inOrder = [...judged].sort((one, other) => Date.parse(one.at) - Date.parse(other.at) || rank(one.category) - rank(other.category));
	const first = inOrder[inOrder.findLastIndex((each) => rank(each.category) < rank(category)) + 1];
	return first === void 0 ? void 0 : new Date(first.at);
}
const rising = classify.LZ;
const rank = (category) => rising.indexOf(category.toLowerCase());
const placeholders = {
	"{number}": "\\d{1,12}(?!\\w)",
	"{KEY}": "[A-Z][A-Z0-9_]{1,19}",
	"{owner}": "[A-Za-z0-9-]{1,39}",
	"{repository}": "[A-Za-z0-9._-]{1,100}"
};
const linkedIssue = (0, src_rule.Km)({
	id: "linked-issue",
	title: "The change is linked to an issue",
	clauses: ["4.2"],
	controls: ["CC8.1", "CC8.5"],
	needs: ["title", "body"],
	refines: ["linkedIssues"],
	liftedBy: [
		"emergency",
		"rollback",
		"bot",
		"install"
	],
	level: "warning",
	options: (z) => z.strictObject({ patterns: z.array(z.string().min(1).max(200)).default([
		"#{number}",
		"GH-{number}",
		"{owner}/{repository}#{number}",
		"https://github.com/{owner}/{repository}/issues/{number}"
	]).describe("References that count, e.g. `{KEY}-{number}` for Jira or `https://linear.app/acme/issue/{KEY}-{number}`. {number}, {KEY}, {owner} and {repository} stand for what they name; all else is literal") }),
	check(change, options, { body }) {
		const linked = change.linkedIssues ?? [];
		if (linked.length > 0) return (0, src_rule.IX)(`Linked to ${linked.slice(0, 3).join(", ")}`, { evidence: { issues: linked } });
		const texts = [
			change.title,
			body.lead,
			...body.sections.map((section) => section.content)
		];
		for (const pattern of options.patterns) {
			const expression = compile(pattern);
			for (const text of texts) {
				const found = expression.exec(text)?.[0];
				if (found !== void 0) return (0, src_rule.IX)(`Refers to ${found}`, { evidence: { reference: found } });
			}
		}
		if (change.linkedIssues === null) throw new src_rule.vo("The issues that GitHub has linked could not be read", "Grant the token \"issues: read\", or name the issue in the description (“Closes #123”)");
		return (0, src_rule.fJ)({
			message: "No issue or ticket is linked",
			remedy: "Link the issue this change belongs to (“Closes #123”), if there is one",
			actor: "author"
		});
	}
});
function compile(pattern) {
	const source = pattern.split(/(\{[A-Za-z]+\})/).map((part) => placeholders[part] ?? part.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")).join("");
	return new RegExp(`(?<![\\w/&])${source}`, "u");
}
var classify_migrations = __webpack_require__(1994);
const rollbackPlanHeadings = [
	"Rollback plan",
	"Rollback",
	"Rollback procedure",
	"Rollback strategy",
	"Rollback steps",
	"How to roll back",
	"How to revert",
	"Revert plan",
	"Backout plan"
];
const rollbackPlan = (0, src_rule.Km)({
	id: "rollback-plan",
	title: "A significant change says how to undo it",
	clauses: ["4.2", "5.2"],
	controls: ["CC8.1"],
	needs: ["body", "files"],
	liftedBy: [
		"emergency",
		"rollback",
		"bot",
		"install"
	],
	options: (z) => z.strictObject({
		headings: namesOption(z, rollbackPlanHeadings, "Headings of the section"),
		minimumWords: z.int().min(1).default(2).describe("Fewest words of a plan"),
		categories: categoriesOption(z, ["major"], "Categories in which a plan is required; elsewhere it is advised"),
		sensitive: z.boolean().default(true).describe("Whether a change of a sensitive area needs a plan as well")
	}),
	check(_change, options, { body, classification }) {
		const [heading] = options.headings;
		const section = (0, find.rv)(body, options.headings);
		const plan = section !== void 0 && !(0, find.wK)(section.content) ? section.content : "";
		const count = (0, words.r)(plan);
		if (count >= options.minimumWords) return (0, src_rule.IX)("The way back is described", { evidence: { words: count } });
		const sensitive = options.sensitive && classification.areas.length > 0;
		const because = options.categories.includes(classification.category) ? `${classify.Yk[classification.category]} changes need one` : `the change is sensitive (${classification.areas.map((area) => area.title).join(", ")})`;
		if (!options.categories.includes(classification.category) && !sensitive) return (0, src_rule.hH)("No rollback plan; advised for this change, not required");
		const where = section?.heading ?? heading;
		return (0, src_rule.fJ)({
			message: `${section === void 0 ? `There is no ${heading} section` : count > 0 ? `${where} is too short to be followed` : `${where} is empty`}; ${because}`,
			remedy: `Say under “## ${where}” how to revert this change, step by step`,
			actor: "author"
		});
	}
});
const mostNamed = 3;
const migrationWayBack = (0, src_rule.Km)({
	id: "migration-way-back",
	title: "A migration can be undone",
	clauses: ["5.2"],
	controls: ["CC8.1", "CC8.4"],
	needs: ["body", "files"],
	liftedBy: [
		"emergency",
		"rollback",
		"bot",
		"install"
	],
	level: "warning",
	options: (z) => z.strictObject({ headings: namesOption(z, rollbackPlanHeadings, "Headings of the rollback plan") }),
	check({ files }, { headings }, { body }) {
		const migrations = (0, classify_migrations.T)(files);
		if (migrations.length === 0) return (0, src_rule.hH)("No migration is added or changed");
		const lacking = migrations.filter(({ wayBack }) => wayBack === "lacks");
		const evidence = { migrations: migrations.map(({ path, wayBack, why }) => ({
			path,
			wayBack,
			why
		})) };
		const open = migrations.filter(({ wayBack }) => wayBack === "unknown");
		if (lacking.length + open.length === 0) return (0, src_rule.IX)(`The way back of ${counted(migrations)} is there`, { evidence });
		if (speaksOfData(planIn(body, headings))) return (0, src_rule.IX)("The rollback plan says what to do with the data", { evidence });
		if (lacking.length === 0) throw new src_rule.vo(`Whether there is a way back cannot be told: ${migration_way_back_named(open)}`, instead);
		return (0, src_rule.fJ)({
			message: `No way back: ${migration_way_back_named(lacking)}`,
			remedy: `Add the script or method that undoes it, or ${instead.toLowerCase()}`,
			actor: "author",
			evidence
		});
	}
});
const instead = "Say in the rollback plan what to do with the data";
function planIn(body, headings) {
	const content = (0, find.rv)(body, headings)?.content ?? "";
	return (0, find.wK)(content) ? "" : content;
}
const speaksOfData = (plan) => /\b(?:data|databases?|db|migrat\w{0,12}|schema|sql|tables?|columns?|index(?:es)?|rows?|restor\w{0,8}|backups?|snapshots?|dump|down|drop)\b/i.test(plan);
function migration_way_back_named(migrations) {
	const shown = migrations.slice(0, mostNamed).map(({ path, why }) => `${path} (${why})`);
	const more = migrations.length - shown.length;
	return `${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
const counted = (migrations) => migrations.length === 1 ? "the migration" : `${migrations.length} migrations`;
const reviewThreads = (0, src_rule.Km)({
	id: "review-threads",
	title: "Every review thread is resolved",
	clauses: ["4.3"],
	controls: ["CC8.2"],
	needs: ["threads"],
	options: (z) => z.strictObject({}),
	check(change) {
		const { threads } = change;
		const open = threads.filter((thread) => !thread.resolved);
		const evidence = {
			unresolved: open.length,
			of: threads.length,
			urls: open.flatMap((thread) => thread.url ?? []).slice(0, 20)
		};
		if (open.length === 0) return (0, src_rule.IX)(settled(threads.length), { evidence });
		const places = [...new Set(open.flatMap((thread) => thread.path ?? []))];
		return (0, src_rule.fJ)({
			message: `${open.length === 1 ? "1 review thread is" : `${open.length} review threads are`} not resolved${places.length === 0 ? "" : `, in ${listed(places, "and", 3)}`}`,
			remedy: open.length === 1 ? "Answer the thread and resolve it" : "Answer each thread and resolve it",
			actor: "author",
			evidence
		});
	}
});
function settled(threads) {
	if (threads === 0) return "There are no review threads";
	return threads === 1 ? "The only review thread is resolved" : `All ${threads} review threads are resolved`;
}
var rollback = __webpack_require__(7016);
const rollback_rollback = (0, src_rule.Km)({
	id: "rollback",
	title: "A rollback exactly undoes a recent change",
	clauses: ["5.1", "5.2"],
	controls: ["CC8.1", "CC8.4"],
	needs: ["files"],
	refines: ["reverts"],
	level: "warning",
	options: (z) => z.strictObject({}),
	check(change, _options, { at, calendar, classification, lane, policy }) {
		const { reverts } = change;
		if (reverts === null || reverts === void 0) return (0, src_rule.hH)("It undoes no earlier change");
		if (lane !== "ordinary" && lane !== "rollback") return (0, src_rule.hH)(`It undoes an earlier change, but is judged in the lane “${lane}”`);
		const asked = {
			at,
			classification,
			policy
		};
		const why = (0, rollback.S1)(reverts, asked);
		if (why !== null) return (0, src_rule.fJ)({
			...why,
			actor: "author",
			evidence: { ...reverts }
		});
		const ends = (0, rollback.ht)(reverts.mergedAt, policy);
		const merged = (0, format.r4)(new Date(reverts.mergedAt), calendar.timezone, at);
		return (0, src_rule.IX)(`Exactly undoes ${reverts.number > 0 ? `#${reverts.number}, merged ${merged}` : (0, rollback.xN)(reverts, asked)}; counts as a rollback until ${(0, format.r4)(ends, calendar.timezone, at)}`, {
			until: ends,
			evidence: { ...reverts }
		});
	}
});
const sections = (0, src_rule.Km)({
	id: "sections",
	title: "The sections that the company asks for are filled in",
	clauses: ["4.2"],
	controls: ["CC8.1", "CC8.5"],
	needs: ["body", "files"],
	liftedBy: [
		"emergency",
		"rollback",
		"bot",
		"install"
	],
	options: (z) => z.strictObject({ required: z.array(z.strictObject({
		heading: z.string().min(1).describe("The heading, without #"),
		aliases: z.array(z.string().min(1)).default([]).describe("Other headings that count"),
		categories: categoriesOption(z, [
			"standard",
			"normal",
			"major"
		], "Asked of changes of these categories"),
		areas: z.array(z.string().min(1)).default([]).describe("Asked only of changes of these sensitive areas; none named: of all"),
		expect: z.enum([
			"content",
			"any",
			"all",
			"exactly-one"
		]).default("content").describe("Text, or boxes: any, all or exactly one of them ticked"),
		remedy: z.string().min(1).optional().describe("What to tell the author, as one imperative sentence")
	})).default([]).describe("Further sections, each with what it must hold") }),
	check(_change, options, { body, classification }) {
		const touched = new Set(classification.areas.map((area) => area.area));
		const asked = options.required.filter(({ categories, areas }) => categories.includes(classification.category) && (areas.length === 0 || areas.some((area) => touched.has(area))));
		if (asked.length === 0) return (0, src_rule.hH)("No further sections are asked of this change");
		return asked.map(({ heading, aliases, expect, remedy }) => {
			const section = (0, find.rv)(body, [heading, ...aliases]);
			const lack = sections_lacking(section, expect, heading);
			if (lack === null) return (0, src_rule.IX)(`${section?.heading ?? heading} is filled in`, { evidence: { expect } });
			return (0, src_rule.fJ)({
				message: lack.message,
				remedy: remedy ?? lack.advice,
				actor: "author"
			});
		});
	}
});
function sections_lacking(section, expect, heading) {
	if (section === void 0) return {
		message: `There is no ${heading} section`,
		advice: `Add “## ${heading}” and fill it in`
	};
	const where = section.heading;
	const boxes = section.tasks.length;
	const ticked = (0, find.jv)(section).length;
	if (expect === "content") return (0, find.wK)(section.content) ? {
		message: `${where} is empty`,
		advice: `Fill in “## ${where}”`
	} : null;
	if (boxes === 0) {
		const advice = `Put the boxes of the template back under “## ${where}” and tick what applies`;
		return {
			message: `${where} has no boxes`,
			advice
		};
	}
	return {
		any: ticked === 0 && {
			message: `No box is ticked under ${where}`,
			advice: `Tick what applies under “## ${where}”`
		},
		all: ticked < boxes && {
			message: `${ticked} of ${boxes} boxes are ticked under ${where}`,
			advice: `Tick every box under “## ${where}” once it is true`
		},
		"exactly-one": ticked !== 1 && {
			message: `${ticked} boxes are ticked under ${where}; exactly one may be`,
			advice: `Tick exactly one box under “## ${where}”`
		}
	}[expect] || null;
}
const securityConsiderations = (0, src_rule.Km)({
	id: "security-considerations",
	title: "Security is considered",
	clauses: ["4.2", "4.3"],
	controls: ["CC8.1", "CC8.2"],
	needs: ["body", "files"],
	liftedBy: [
		"emergency",
		"rollback",
		"bot",
		"install"
	],
	options: (z) => z.strictObject({
		headings: namesOption(z, [
			"Security considerations",
			"Security",
			"Security impact",
			"Security review"
		], "Headings of the section"),
		noImpact: namesOption(z, [
			"No security impact",
			"No impact",
			"None"
		], "Boxes that deny any impact"),
		reviewRequested: namesOption(z, [
			"Security review requested",
			"Security review required",
			"Security review needed"
		], "Boxes that ask for a security review"),
		secrets: namesOption(z, [
			"Credentials/secrets involved",
			"Credentials involved",
			"Secrets involved"
		], "Boxes that say that secrets are touched"),
		categories: categoriesOption(z, ["normal", "major"], "Categories in which a box must be ticked; sensitive changes always need one")
	}),
	check(_change, options, { body, classification }) {
		const section = (0, find.rv)(body, options.headings);
		const ticked = (0, find.jv)(section);
		const areas = classification.areas.map((area) => area.title);
		const sensitive = areas.length > 0 ? `the change is sensitive (${areas.join(", ")})` : null;
		if (ticked.length === 0 && sensitive === null && !options.categories.includes(classification.category)) return (0, src_rule.hH)(`Not asked of a ${classify.Yk[classification.category]} change`);
		const evidence = {
			ticked: ticked.map((task) => task.text),
			areas: classification.areas.map((area) => area.area)
		};
		const problem = ticked.length === 0 ? nothingTicked(section?.heading, sensitive, options) : wronglyTicked(ticked, section?.heading ?? "", sensitive, options);
		if (problem !== null) return (0, src_rule.fJ)({
			...problem,
			actor: "author",
			evidence
		});
		return (0, src_rule.IX)(`Ticked: ${evidence.ticked.join(", ")}`, { evidence });
	}
});
function nothingTicked(found, sensitive, options) {
	const heading = options.headings[0] ?? "";
	const box = sensitive === null ? "what applies" : `“${options.reviewRequested[0]}”`;
	const also = sensitive === null ? "" : `, and ${sensitive}`;
	return found === void 0 ? {
		message: `There is no ${heading} section${also}`,
		remedy: `Add “## ${heading}” with the boxes of the template and tick ${box}`
	} : {
		message: `No box is ticked under ${found}${also}`,
		remedy: `Under “${found}”, tick ${box}`
	};
}
function wronglyTicked(ticked, where, sensitive, options) {
	const ticks = (names) => (0, find.Uz)(ticked, names).length > 0;
	const [denied, requested, secrets] = [
		ticks(options.noImpact),
		ticks(options.reviewRequested),
		ticks(options.secrets)
	];
	const [noImpact, review] = [options.noImpact[0], options.reviewRequested[0]];
	if (denied && (requested || secrets)) return {
		message: `${where} contradicts itself: “${noImpact}” is ticked beside another box`,
		remedy: `Untick “${noImpact}”, or the others`
	};
	if (requested || sensitive === null && !secrets) return null;
	return {
		message: `“${review}” is not ticked, but ${sensitive ?? "credentials or secrets are involved"}`,
		remedy: `Tick “${review}” under “${where}”${denied ? ` and untick “${noImpact}”` : ""}`
	};
}
const securityReview = (0, src_rule.Km)({
	id: "security-review",
	title: "A sensitive change gets a second look",
	clauses: ["4.3"],
	controls: ["CC8.1", "CC8.2"],
	needs: [
		"files",
		"commits",
		"reviews"
	],
	refines: [
		"pushes",
		"teams",
		"reviewRequests"
	],
	liftedBy: [
		"emergency",
		"rollback",
		"install"
	],
	options: (z) => z.strictObject({}),
	seats: (_options, { classification, policy }) => {
		const people = policy.people.security.length > 0 ? policy.people.security : null;
		return classification.areas.length > 0 ? [{
			role: people === null ? "second review" : "security review",
			people
		}] : [];
	},
	check(_change, _options, { classification, panel, policy }) {
		if (classification.areas.length === 0) return (0, src_rule.hH)("No sensitive area is touched");
		const people = policy.people.security.length > 0 ? policy.people.security : null;
		return judgeSeats(panel, {
			rule: "security-review",
			what: people === null ? "second, independent review" : "security review",
			people,
			key: "people.security"
		});
	}
});
var identity = __webpack_require__(1068);
function agentOfSomebody({ opener, writers }, { agents, automatic }) {
	if (opener === null) return null;
	const isAgent = (login) => (0, identity.V3)(login) || (0, people_login.JW)(login, agents);
	if (!opener.bot && !isAgent(opener.login)) return null;
	if ((0, people_login.JW)(opener.login, automatic)) return null;
	if (opener.startedBy !== null && !isAgent(opener.startedBy)) return null;
	return writers.some((together) => together.some((each) => each.kind === "account" && isAgent(each.login)) && together.some((each) => each.kind === "address" || each.kind === "account" && !isAgent(each.login))) ? null : opener.login;
}
const what = "further independent review";
const separationOfDuties = (0, src_rule.Km)({
	id: "separation-of-duties",
	title: "Nobody approves their own change",
	clauses: ["7.1"],
	controls: ["CC8.1"],
	needs: ["commits", "reviews"],
	refines: [
		"pushes",
		"teams",
		"reviewRequests"
	],
	liftedBy: ["emergency", "rollback"],
	options: (z) => {
		const logins = z.array(z.string().min(1)).default([]);
		return z.strictObject({
			agents: logins.describe("Logins of coding agents, beside every bot that `bots` and `automatic` do not name. A pull request that an agent opened needs one approval more where nothing tells who started it: neither GitHub, nor a person named as author of the agent’s commits"),
			automatic: logins.describe("Logins of bots that act for nobody, such as a release bot: their pull requests need no further approval")
		});
	},
	seats: (options, { contributors, policy }) => unknownPersons(contributors, {
		...options,
		bots: policy.bots
	}).map(() => ({
		role: what,
		people: null,
		further: true
	})),
	check(change, options, { panel, policy }) {
		if (change.author === null) throw new src_rule.vo("The account that opened this pull request was deleted, so its approval cannot be told apart from others", "Open the pull request again from an account that exists");
		if (change.pushes === null && panel.relies) throw new src_rule.vo("Who pushed to the branch could not be read, and may be among those who approved", "Give the gate’s token “contents: read”, then run it again");
		const { contributors } = panel;
		const reasons = unknownPersons(contributors, {
			...options,
			bots: policy.bots
		});
		const evidence = {
			contributors: [...contributors.because].map(([login, why]) => ({
				login,
				why
			})),
			unresolved: contributors.unresolved
		};
		const because = [...new Set(reasons)].join(", and ");
		if (panel.seatsOf("separation-of-duties").length === 0) return (0, src_rule.IX)(reasons.length === 0 ? ownApprovals(panel) : `No approval is asked for, though ${because}`, { evidence });
		const verdict = judgeSeats(panel, {
			rule: "separation-of-duties",
			what,
			people: null,
			because
		});
		return withWayOut({
			...verdict,
			evidence: {
				...verdict.evidence,
				...evidence
			}
		}, contributors.unresolved);
	}
});
function unknownPersons(contributors, { agents, automatic, bots }) {
	const agent = agentOfSomebody(contributors, {
		agents,
		automatic: [...automatic, ...bots]
	});
	const { unresolved } = contributors;
	return [...unresolved.map(() => `GitHub knows no account for ${listed(unresolved)}`), ...agent === null ? [] : [`nothing tells who started ${agent}`]];
}
function ownApprovals({ contributors, standings }) {
	const own = standings.filter(({ login, state }) => state === "APPROVED" && contributors.because.has(login.toLowerCase()));
	if (own.length > 0) return `An approval of one's own change does not count: ${clausesOn(own)}`;
	return `No approval is by ${listed([...contributors.because.keys()], "or")}, who had a hand in it`;
}
function withWayOut(verdict, addresses) {
	if (verdict.outcome !== "fail" && verdict.outcome !== "wait" || addresses.length === 0) return verdict;
	return {
		...verdict,
		remedy: `${verdict.remedy}, or let the author of ${listed(addresses, "or")} add that address to their GitHub account`
	};
}
const kinds = [
	"unit",
	"integration",
	"staging"
];
const testing = (0, src_rule.Km)({
	id: "testing",
	title: "The change is tested as its category asks",
	clauses: [
		"4.2",
		"4.4",
		"6.1"
	],
	controls: ["CC8.3"],
	needs: ["body", "files"],
	refines: ["checks"],
	liftedBy: [
		"emergency",
		"rollback",
		"bot",
		"install"
	],
	options: (z) => {
		const need = z.enum([
			"no",
			"recommended",
			"automated",
			"required"
		]);
		const row = (unit, integration, staging) => z.strictObject({
			unit: need.default(unit),
			integration: need.default(integration),
			staging: need.default(staging)
		}).prefault({});
		const evidence = (title, boxes, checks) => z.strictObject({
			title: z.string().min(1).default(title).describe("What to call it in messages"),
			boxes: z.array(z.string().min(1)).default(boxes).describe("Boxes that prove it"),
			checks: z.array(z.string().min(1)).default(checks).describe("Globs of check names that prove it when they succeed")
		}).prefault({});
		return z.strictObject({
			headings: namesOption(z, [
				"Testing",
				"Tests",
				"Test plan",
				"How has this been tested",
				"How was this tested",
				"How to test",
				"Test evidence",
				"Verification",
				"QA",
				"Testing instructions"
			], "Headings of the section"),
			required: z.strictObject({
				standard: row("automated", "automated", "no"),
				normal: row("automated", "automated", "recommended"),
				major: row("required", "required", "required")
			}).prefault({}).describe("The matrix of 4.4. `required`: a ticked box or a successful check of that name; `automated`: the green checks of the rule ci-checks; `recommended`: said, not asked"),
			evidence: z.strictObject({
				unit: evidence("Unit tests", [
					"Unit tests pass",
					"Unit tests",
					"Unit tests added",
					"All unit tests pass",
					"Unit tests passing"
				], [
					"unit",
					"unit-*",
					"unit *",
					"*unit-test*",
					"*unit test*"
				]),
				integration: evidence("Integration tests", [
					"Integration tests pass",
					"Integration tests",
					"Integration tests passing",
					"End-to-end tests pass",
					"E2E tests pass"
				], [
					"integration",
					"integration-*",
					"integration *",
					"*integration-test*",
					"*integration test*",
					"e2e*",
					"*end-to-end*"
				]),
				staging: evidence("Staging", [
					"Tested in staging",
					"Tested on staging",
					"Staging validation",
					"Validated in staging",
					"Verified in staging"
				], [
					"staging",
					"staging-*",
					"staging *"
				])
			}).prefault({}).describe("What proves each kind of test"),
			categories: categoriesOption(z, ["normal", "major"], "Categories whose pull requests show test evidence or instructions (4.2)")
		});
	},
	check(change, options, { body, classification }) {
		const { category } = classification;
		const [heading] = options.headings;
		const section = (0, find.rv)(body, options.headings);
		const where = section?.heading ?? heading;
		const ticked = (0, find.jv)(section);
		const row = options.required[category];
		const verdicts = [];
		const checks = (0, latest_checks.r6)(change.checks ?? []);
		const shows = (kind) => proof(kind, ticked, checks, options.evidence);
		const proofs = {
			unit: shows("unit"),
			integration: shows("integration"),
			staging: shows("staging")
		};
		for (const kind of kinds) {
			if (row[kind] !== "required" || proofs[kind] !== null) continue;
			const [box] = options.evidence[kind].boxes;
			verdicts.push((0, src_rule.fJ)({
				message: `${options.evidence[kind].title}: required for a ${classify.Yk[category]} change, but neither ticked nor proven by a check`,
				remedy: box === void 0 ? `Let a check named like “${options.evidence[kind].checks[0] ?? kind}” succeed` : `Tick “${box}” under “## ${where}” once it is true`,
				actor: "author"
			}));
		}
		if (verdicts.length > 0) return verdicts;
		const shown = Object.values(proofs).filter((each) => each !== null);
		const described = section !== void 0 && !(0, find.wK)(section.content);
		const advice = kinds.filter((kind) => row[kind] === "recommended" && proofs[kind] === null).map((kind) => options.evidence[kind].title);
		const evidence = {
			category,
			proofs,
			ticked: ticked.map((task) => task.text)
		};
		const advised = advice.length > 0 ? ` (${advice.join(", ")}: recommended, not shown)` : "";
		if (shown.length > 0 || described) return (0, src_rule.IX)(`${shown.length > 0 ? `Shown: ${shown.join(", ")}` : `${where} says how it is tested`}${advised}`, { evidence });
		if (!options.categories.includes(category)) return (0, src_rule.hH)(`Not asked of a ${classify.Yk[category]} change beyond its green checks`);
		return (0, src_rule.fJ)({
			message: section === void 0 ? `There is no ${heading} section` : `${where} shows neither evidence nor instructions`,
			remedy: `Tick under “## ${where}” what has been tested, or say how to test this change`,
			actor: "author",
			evidence
		});
	}
});
function proof(kind, ticked, checks, evidence) {
	const box = (0, find.Uz)(ticked, evidence[kind].boxes)[0];
	if (box !== void 0) return `“${box.text}” is ticked`;
	const named = (0, name_globs.B)(evidence[kind].checks);
	const check = checks.find((each) => each.conclusion === "success" && !each.own && named(each.name) !== null);
	return check === void 0 ? null : `check “${check.name}” succeeded`;
}
const prefixes = [
	/^[a-z]+(?:\([^()]*\))?!?:\s*/i,
	/^\[[^[\]]*\]\s*/,
	/^\(?[A-Z][A-Z0-9]+-\d+\)?[\s:—–-]*/,
	/^#\d+[\s:—–-]*/
];
const unfinished = /^(?:wip\b|fixup!|squash!|amend!|draft\b\s*:|dnm\b|(?:do not|don['’]?t) merge(?: yet)?\s?(?:$|[:!.—–]|- ))/i;
const mark = "[[(]\\s?(?:wip|do not merge|don['’]?t merge|dnm|work in progress)\\s?[\\])]";
const unfinishedMark = new RegExp(`^${mark}|${mark}$`, "i");
const number = /^v?\d+$/;
const title = (0, src_rule.Km)({
	id: "title",
	title: "The title says what changes",
	clauses: ["4.2"],
	controls: ["CC8.5"],
	needs: ["title"],
	options: (z) => z.strictObject({
		minimumWords: z.int().min(1).default(2).describe("Fewest words, not counting a prefix such as `fix:` or a ticket"),
		vague: z.array(z.string().min(1)).default([
			...[
				"a",
				"an",
				"and",
				"the",
				"some",
				"more",
				"few",
				"for",
				"in",
				"of",
				"to",
				"this",
				"my",
				"it",
				"another"
			],
			...[
				"fix",
				"fixes",
				"fixed",
				"fixing",
				"bug",
				"bugs",
				"bugfix",
				"bugfixes",
				"hotfix",
				"patch",
				"issue",
				"issues"
			],
			...[
				"change",
				"changes",
				"changed",
				"update",
				"updates",
				"updated",
				"updating",
				"edit",
				"edits",
				"tweak",
				"tweaks"
			],
			...[
				"minor",
				"small",
				"quick",
				"misc",
				"various",
				"stuff",
				"things",
				"thing",
				"code",
				"work",
				"done",
				"final"
			],
			...[
				"new",
				"feature",
				"features",
				"improvement",
				"improvements",
				"cleanup",
				"temp",
				"tmp",
				"asdf",
				"foo",
				"pr"
			],
			...[
				"merge",
				"into",
				"main",
				"master",
				"develop",
				"from"
			],
			...[
				"pull",
				"request",
				"commit",
				"branch",
				"file",
				"files",
				"review",
				"comments",
				"address",
				"feedback"
			]
		]).describe("Words that say nothing by themselves: a title made of these alone is not clear")
	}),
	check(change, options) {
		const written = change.title.trim();
		const remedy = "Rename the pull request so that the title says what changes, e.g. “Retry failed webhook deliveries”";
		const unclear = (message) => (0, src_rule.fJ)({
			message,
			remedy,
			actor: "author"
		});
		if (written === "") return unclear("The title is empty");
		if (isUnfinished(written)) return unclear(`The title marks this as unfinished: “${written}”`);
		const described = withoutPrefixes(written);
		if ((0, words.r)(described) < options.minimumWords) return unclear(`The title is too short to describe a change: “${written}”`);
		const vague = new Set(options.vague);
		if ((0, words.a)(described).every((word) => vague.has(word) || number.test(word))) return unclear(`The title could stand over any change: “${written}”`);
		return (0, src_rule.IX)("The title describes the change", { evidence: { title: written } });
	}
});
function isUnfinished(written) {
	let rest = written.replace(/\s+/g, " ");
	for (let stripped = 0; stripped < 4; stripped++) {
		if (unfinished.test(rest) || unfinishedMark.test(rest)) return true;
		const left = prefixes.reduce((text, prefix) => text === rest ? text.replace(prefix, "") : text, rest);
		if (left === rest) return false;
		rest = left;
	}
	return false;
}
function withoutPrefixes(written) {
	let rest = written;
	for (const prefix of prefixes) rest = rest.replace(prefix, "");
	return rest;
}
var declared = __webpack_require__(8511);
const rules = [
	title,
	description,
	linkedIssue,
	(0, src_rule.Km)({
		id: "type-of-change",
		title: "The type of change is ticked, and true",
		clauses: ["4.2", "3.1"],
		controls: ["CC8.1", "CC8.5"],
		needs: ["body", "files"],
		liftedBy: [
			"emergency",
			"rollback",
			"bot",
			"install"
		],
		options: (z) => z.strictObject({
			headings: namesOption(z, [...declared.ny], "Headings of the section"),
			documentation: z.array(z.string().min(1)).default([
				"Documentation",
				"Docs",
				"Documentation update",
				"Documentation only",
				"Documentation change"
			]).describe("Boxes that say that only documentation changes"),
			categories: categoriesOption(z, ["normal", "major"], "Categories in which a box must be ticked")
		}),
		check(_change, options, { body, classification }) {
			const [heading] = options.headings;
			const section = (0, find.rv)(body, options.headings);
			const ticked = (0, find.jv)(section);
			const required = options.categories.includes(classification.category);
			if (ticked.length === 0) {
				if (!required) return (0, src_rule.hH)(`Not asked of a ${classify.Yk[classification.category]} change`);
				return (0, src_rule.fJ)({
					message: section === void 0 ? `There is no ${heading} section` : `No box is ticked under ${section.heading}`,
					remedy: section === void 0 ? `Add “## ${heading}” with the boxes of the template and tick what applies` : `Tick what applies under “${section.heading}”`,
					actor: "author"
				});
			}
			const said = ticked.map((task) => task.text);
			if ((0, find.Uz)(ticked, options.documentation).length === ticked.length && !classification.documentationOnly) return (0, src_rule.fJ)({
				message: `Only “${said.join("”, “")}” is ticked, but files other than documentation change`,
				remedy: `Tick what the change really is under “${section?.heading ?? heading}”, or take the other files out`,
				actor: "author",
				evidence: { ticked: said }
			});
			return (0, src_rule.IX)(`Ticked: ${said.join(", ")}`, { evidence: { ticked: said } });
		}
	}),
	testing,
	securityConsiderations,
	rollbackPlan,
	migrationWayBack,
	sections,
	approvals,
	executiveApproval,
	securityReview,
	separationOfDuties,
	changesRequested,
	reviewThreads,
	ciChecks,
	gateIntegrity,
	emergency_emergency,
	rollback_rollback,
	leadTime,
	deploymentWindow
];
}),
5175: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	a: () => words,
	r: () => countWords
});
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;
function words(text) {
	return text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{N}]+)*/gu) ?? [];
}
function countWords(text) {
	const characters = text.match(unspaced)?.length ?? 0;
	return words(text.replace(unspaced, " ")).length + Math.ceil(characters / 2);
}
})
};
export { id, ids, modules };
