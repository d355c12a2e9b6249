// 17.index.js
const id = 17;
const ids = [17];
const modules = {
5516: ((__unused_webpack_module, exports, __webpack_require__) => {
const load = () => __webpack_require__.late(4545, "./late-2.cjs");
exports.h = (text) => load().decodeHTMLStrict(text);
}),
3842: ((__unused_webpack_module, exports, __webpack_require__) => {
const load = () => __webpack_require__.late(8613, "./late-3.cjs");
exports.u = (date, timezone) => load().fromZonedTime(date, timezone);
}),
109: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { c: () => LinkifyIt });
class LinkifyIt {}
}),
3918: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { A: () => __WEBPACK_DEFAULT_EXPORT__ });
var node_url__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3136);
const __WEBPACK_DEFAULT_EXPORT__ = {
	toASCII: node_url__WEBPACK_IMPORTED_MODULE_0__.domainToASCII,
	toUnicode: node_url__WEBPACK_IMPORTED_MODULE_0__.domainToUnicode
};
}),
6288: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
	const columns = cells(lines[delimiter]?.bare ?? "").length;
	const rows = lines.slice(delimiter + 1).filter((row) => isFilledRow(row, columns));
	return lines.slice(0, rows.length === 0 ? delimiter - 1 : delimiter).concat(rows);
}
function isFilledRow({ bare }, columns) {
	const [first = "", ...others] = cells(bare);
	return (columns === 1 ? [first] : others).some((cell) => isWritten({
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
4262: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Uz: () => findTasks,
	jv: () => tickedTasks,
	rv: () => findSection,
	wK: () => _content_js__WEBPACK_IMPORTED_MODULE_1__.wK
});
var _normalize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3018);
var _content_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6288);
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
6548: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	S: () => readLines,
	w: () => plainText
});
var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9492);
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
9492: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	O3: () => inlineTokens,
	Sm: () => decodeEntities,
	v_: () => readBlocks
});
var markdown_it__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6042);
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
3018: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	L: () => normalizeTask,
	M: () => normalizeHeading
});
var _inline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6548);
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
1104: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { d: () => createCalendar });
var days = __webpack_require__(1076);
var calendar_freezes = __webpack_require__(1931);
var holidays = __webpack_require__(7690);
var hours = __webpack_require__(3344);
var calendar_zone = __webpack_require__(6694);
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
1931: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	$c: () => readBound,
	Ds: () => readFreezes,
	GH: () => startOf,
	aJ: () => isShown,
	pJ: () => endOf
});
var date_fns_tz_fromZonedTime__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3842);
var _days_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1076);
var _zone_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6694);
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
7690: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { X: () => holidayNames });
var _days_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1076);
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
3344: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	a4: () => readCutoff,
	dU: () => readWeek,
	i2: () => readHours
});
var _days_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1076);
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
2796: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	G: () => gate,
	g: () => byNames
});
var _policy_places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5171);
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
7746: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	qo: () => certainOf,
	qi: () => isBuiltIn
});
const certain_namespaceObject = JSON.parse("{\"k\":[[\"MIDDLEWARE.\"],[\".HANDLER.\"],[\"/JOBS\",\"/WORKERS\",\"/CRONS\"],[\".TS\\u0000\",\".JS\\u0000\",\".MJS\\u0000\",\".CJS\\u0000\",\".PY\\u0000\",\".RB\\u0000\",\".GO\\u0000\",\".PHP\\u0000\",\".RS\\u0000\",\".JAVA\\u0000\",\".KT\\u0000\",\".SCALA\\u0000\",\".CS\\u0000\",\".EX\\u0000\"],[\"-STACK.\"],[\".API.\"],[\".CFN.\"],[\".CONTROLLER.\"],[\".TS\\u0000\",\".JS\\u0000\"],[\".ERB\\u0000\",\".HAML\\u0000\",\".SLIM\\u0000\",\".EP\\u0000\",\".TERA\\u0000\"],[\".TS\\u0000\",\".TSX\\u0000\",\".JS\\u0000\",\".JSX\\u0000\",\".MTS\\u0000\",\".CTS\\u0000\",\".MJS\\u0000\",\".CJS\\u0000\",\".VUE\\u0000\"],[\".SQL\\u0000\"],[\"CONTROLLER.\"],[\"CRYPTO\"],[\"DAO.\"],[\"GUARD.\"],[\"KMS\\u0000\",\"KMS\"],[\"SECRET\"],[\".YML\\u0000\",\".YAML\\u0000\",\".JSON\\u0000\"],[\".TS\\u0000\",\".JS\\u0000\",\".MJS\\u0000\",\".CJS\\u0000\",\".GO\\u0000\",\".PY\\u0000\",\".PHP\\u0000\",\".RS\\u0000\",\".YML\\u0000\",\".YAML\\u0000\"],[\"_CONTROLLER.\"],[\"_HANDLER\"],[\".GO\\u0000\",\".RS\\u0000\",\".PY\\u0000\"],[\"_POLICY.\"],[\"_SPEC.\"],[\"_TEST.\"],[\".EX\\u0000\"],[\".RB\\u0000\",\".PY\\u0000\",\".GO\\u0000\",\".RS\\u0000\",\".EX\\u0000\"],[\"ACCESS\",\"ACCESS-\",\"ACCESS_\"],[\"CONTROL\",\"POLICY\",\"POLICIES\"],[\"API\"],[\"KEY\"],[\"KEY\",\"KEYS\",\"KEYSERVICE\",\"KEYGUARD\",\"KEYCONTROLLER\",\"KEYREPOSITORY\"],[\"AUTHORIT\"],[\"AUTHORI\"],[\".XML\\u0000\"],[\"SECURITYPOLICY\",\"SECURITY-POLICY\",\"SECURITY_POLICY\"],[\"SECURITY\"],[\"CONTENT\"],[\"POLICY\"],[\"CONTROLLER\"],[\".RB\\u0000\",\".PY\\u0000\",\".TS\\u0000\",\".JS\\u0000\",\".MJS\\u0000\",\".CJS\\u0000\",\".PHP\\u0000\",\".GO\\u0000\",\".RS\\u0000\",\".EX\\u0000\",\".JAVA\\u0000\",\".KT\\u0000\",\".SCALA\\u0000\",\".GROOVY\\u0000\",\".CS\\u0000\",\".FS\\u0000\"],[\".CS\\u0000\"],[\"VERIFIER\"],[\"MESSAGE\"],[\"QUERYBUILDER.\"],[\"REPOSITOR\"],[\".JAVA\\u0000\",\".KT\\u0000\",\".SCALA\\u0000\",\".CS\\u0000\",\".PHP\\u0000\",\".TS\\u0000\",\".JS\\u0000\",\".PY\\u0000\",\".GO\\u0000\",\".RB\\u0000\",\".RS\\u0000\"],[\"RESOLVER\"],[\".JAVA\\u0000\",\".KT\\u0000\",\".CS\\u0000\",\".GO\\u0000\",\".PY\\u0000\"],[\".GRAPHQL\\u0000\",\".GRAPHQLS\\u0000\",\".GQL\\u0000\"],[\"SECURE\"],[\"RANDOM\"],[\"CONFIG\"],[\"IN\",\"OUT\",\"UP\",\"ON\"],[\"VERIF\",\"VALIDAT\"],[\".CS\\u0000\",\".JAVA\\u0000\",\".KT\\u0000\"],[\".JAVA\\u0000\",\".KT\\u0000\",\".SCALA\\u0000\",\".CS\\u0000\"],[\"UITESTS\",\"TESTS\"],[\"TOKEN\"],[\"ACCESS\",\"REFRESH\",\"BEARER\",\"USER\",\"SESSION\",\"RESET\",\"VERIFICATION\",\"INVITE\",\"INVITATION\",\"ID\",\"LOGIN\",\"CONFIRMATION\"],[\".JAVA\\u0000\",\".KT\\u0000\",\".SCALA\\u0000\",\".CS\\u0000\",\".PHP\\u0000\",\".TS\\u0000\",\".JS\\u0000\",\".PY\\u0000\",\".GO\\u0000\"],[\".EX\\u0000\",\".TS\\u0000\",\".JS\\u0000\",\".GO\\u0000\",\".RS\\u0000\"],[\"EXAMPLE\",\"SAMPLE\",\"TEMPLATE\",\"TEST\"],[\"KEY\",\"-KEY\",\"_KEY\"],[\"KEY\",\"KEYS\",\"KEYSTORE\",\"KEYPAIR\"],[\".TXT\\u0000\"],[\".TXT\\u0000\",\".IN\\u0000\"],[\".JAVA\\u0000\",\".KT\\u0000\",\".SCALA\\u0000\",\".CS\\u0000\",\".PY\\u0000\"],[\"SECRET\",\"-SECRET\",\"_SECRET\"],[\"FACTOR\"],[\"TWO\",\"MULTI\"],[\"VERIFY\",\"VERIFI\"],[\"SERVER.\"],[\"/.ENV.\"],[\"/.KAMAL\"],[\"/.SOPS.\"],[\"/.WELL-KNOWN\"],[\"/.\"],[\"/AREAS\"],[\"/DOCKERFILE\"],[\"DEV\\u0000\",\"DEVELOPMENT\\u0000\",\"TEST\\u0000\",\"TESTS\\u0000\",\"TESTING\\u0000\",\"LOCAL\\u0000\",\"E2E\\u0000\"],[\".SQL\\u0000\",\".JAVA\\u0000\",\".KT\\u0000\"],[\"__\"],[\"/VIEWS.PY\",\"/FORMS.PY\",\"/BACKENDS.PY\",\"/DECORATORS.PY\",\"/MIDDLEWARE.PY\"],[\".PY\\u0000\"],[\"CLIENT\",\"CHALLENGE\",\"ACCOUNT\",\"SERVER\",\"DNS\",\"HTTP\",\"CERT\"],[\"/ACME\"],[\"/ALEMBIC.INI\\u0000\",\"/ALEMBIC\"],[\"/API\"],[\".TS\\u0000\",\".JS\\u0000\",\".MJS\\u0000\",\".CJS\\u0000\",\".PY\\u0000\",\".GO\\u0000\",\".RS\\u0000\",\".RB\\u0000\",\".PHP\\u0000\"],[\"/SESSION\"],[\"/SESSION\",\"/SESSIONS\"],[\"/ROUTE.\"],[\"/ACTIONS.\"],[\"/APP\"],[\".RB\\u0000\"],[\"/APPLICATION\"],[\".PROPERTIES\\u0000\",\".YML\\u0000\",\".YAML\\u0000\"],[\".YML\\u0000\",\".YAML\\u0000\",\".PROPERTIES\\u0000\",\".CONF\\u0000\"],[\"DEV.\",\"DEVELOPMENT.\",\"TEST.\",\"TESTING.\",\"STAGING.\",\"LOCAL.\",\"CI.\"],[\"/APPSETTINGS.\"],[\".JSON\\u0000\"],[\"/APPSETTINGS\"],[\".YAML\\u0000\"],[\"/BUF\"],[\"/CERT\"],[\"/CHANGELOG-MASTER.\"],[\"/CHANGELOG\",\"/CHANGELOGS\"],[\".XML\\u0000\",\".YML\\u0000\",\".YAML\\u0000\",\".JSON\\u0000\"],[\".TSX\\u0000\",\".JSX\\u0000\",\".VUE\\u0000\",\".SVELTE\\u0000\"],[\"/UI\"],[\"/DATABASE.\"],[\"/CONFIG\"],[\"/DEPLOY\"],[\"/DEPLOY.RB\\u0000\",\"/DEPLOY.YML\\u0000\",\"/DEPLOY.\",\"/DEPLOY\"],[\"/DEVELOPMENT.\",\"/DEV.\",\"/TEST.\",\"/STAGING.\",\"/CI.\"],[\".RB\\u0000\",\".YML\\u0000\",\".YAML\\u0000\",\".JSON\\u0000\"],[\".YML\\u0000\",\".YAML\\u0000\",\".JSON\\u0000\",\".RB\\u0000\"],[\"/DEVELOPMENT\",\"/DEV\",\"/TEST\",\"/STAGING\",\"/CI\"],[\"/INITIALIZERS\"],[\"/LOGRAGE.RB\",\"/LOGGING.RB\",\"/LOGGER.RB\",\"/SEMANTIC_LOGGER.RB\",\"/RAILS_SEMANTIC_LOGGER.RB\",\"/OUGAI.RB\",\"/LOG_TAGS.RB\"],[\"/PACKAGES\"],[\"/MONOLOG.\"],[\"MONOLOG.\"],[\"/ROUTES\"],[\"/DEVELOPMENT.\",\"/DEV.\",\"/TEST.\",\"/STAGING.\"],[\".EXS\\u0000\",\".JSON\\u0000\",\".YML\\u0000\",\".YAML\\u0000\",\".TOML\\u0000\"],[\".PHP\\u0000\",\".JAVA\\u0000\",\".KT\\u0000\",\".GO\\u0000\",\".TS\\u0000\",\".JS\\u0000\",\".CS\\u0000\",\".PY\\u0000\",\".RS\\u0000\"],[\"/CONVEX\"],[\"/CURRENT\"],[\"USER\"],[\".XML\\u0000\",\".YML\\u0000\",\".YAML\\u0000\",\".JSON\\u0000\",\".SQL\\u0000\"],[\"/DB\"],[\"MIGRATE\"],[\".RB\\u0000\",\".SQL\\u0000\"],[\"/DOCKER-BAKE.\"],[\"/DOCS\"],[\".SQL\\u0000\",\".JSON\\u0000\"],[\".TS\\u0000\",\".JS\\u0000\",\".JSON\\u0000\"],[\".PY\\u0000\",\".TS\\u0000\",\".JS\\u0000\",\".GO\\u0000\",\".RS\\u0000\",\".JAVA\\u0000\",\".KT\\u0000\",\".CS\\u0000\",\".EX\\u0000\",\".PHP\\u0000\",\".RB\\u0000\"],[\"/ENVIRONMENTS\"],[\"/ENVIRONMENT.\"],[\".TS\\u0000\"],[\"SCHEMA\",\"RESOLVER\",\"TYPE\",\"MUTATION\",\"QUERY\"],[\".YML\\u0000\",\".YAML\\u0000\",\".JSON\\u0000\",\".TS\\u0000\",\".PY\\u0000\",\".GO\\u0000\",\".SH\\u0000\",\".CONF\\u0000\",\".TOML\\u0000\",\".TPL\\u0000\"],[\"ROTATION\",\"STORE\",\"PAIR\",\"PAIRS\",\"MANAGEMENT\",\"MANAGER\",\"DERIVATION\",\"RING\"],[\"/KEY\"],[\"/KMS\"],[\"/LOGROTATE.\"],[\".JSON\"],[\"/MESSAGES.PROPERTIES\",\".PROPERTIES\"],[\"/MESSAGES\"],[\"/MIDDLEWARE\"],[\".RB\\u0000\",\".PY\\u0000\",\".TS\\u0000\",\".JS\\u0000\",\".MJS\\u0000\",\".CJS\\u0000\",\".PHP\\u0000\",\".GO\\u0000\",\".RS\\u0000\",\".EX\\u0000\",\".JAVA\\u0000\",\".KT\\u0000\",\".CS\\u0000\"],[\"/MIDDLEWARE\",\"/MIDDLEWARES\"],[\"/MIGRATIONS.\"],[\"/MIGRATIONS\"],[\".TS\\u0000\",\".TSX\\u0000\",\".JS\\u0000\",\".JSX\\u0000\"],[\"/PASSPORT.\",\"/PASSPORT\"],[\".TS\\u0000\",\".JS\\u0000\",\".MJS\\u0000\",\".PHP\\u0000\"],[\"/POLICIES\"],[\"POLICY.\"],[\"/VALUES\"],[\"/VALUES\",\"/VALUES-\"],[\"/RES\"],[\".TS\\u0000\",\".JS\\u0000\",\".MJS\\u0000\",\".PY\\u0000\",\".RB\\u0000\",\".GO\\u0000\",\".PHP\\u0000\",\".JAVA\\u0000\",\".KT\\u0000\",\".CS\\u0000\",\".EX\\u0000\"],[\".RB\\u0000\",\".PY\\u0000\",\".TS\\u0000\",\".JS\\u0000\",\".MJS\\u0000\",\".GO\\u0000\",\".JAVA\\u0000\",\".KT\\u0000\",\".PHP\\u0000\",\".CS\\u0000\",\".RS\\u0000\",\".EX\\u0000\",\".EXS\\u0000\"],[\"/ROLE\"],[\"/ROLE\",\"/ROLES\"],[\".RB\\u0000\",\".PY\\u0000\",\".TS\\u0000\",\".JS\\u0000\",\".GO\\u0000\",\".JAVA\\u0000\",\".KT\\u0000\",\".PHP\\u0000\",\".CS\\u0000\",\".RS\\u0000\",\".EX\\u0000\",\".EXS\\u0000\"],[\"SERVICE\",\"CONTROLLER\",\"MANAGER\",\"GUARD\",\"PROVIDER\",\"ASSIGNMENT\",\"HIERARCHY\",\"REPOSITORY\",\"POLICY\"],[\"/SECRET\",\"/SECRETS\"],[\"MANAGER\",\"SERVICE\",\"STORE\",\"PROVIDER\",\"KEY\",\"TOKEN\",\"BASE\"],[\"/SECURITY.\"],[\".PY\\u0000\",\".RB\\u0000\",\".TS\\u0000\",\".JS\\u0000\",\".GO\\u0000\",\".JAVA\\u0000\",\".KT\\u0000\",\".GROOVY\\u0000\",\".SCALA\\u0000\",\".PHP\\u0000\",\".RS\\u0000\",\".EX\\u0000\",\".CS\\u0000\",\".XML\\u0000\",\".YML\\u0000\",\".YAML\\u0000\"],[\"/API\",\"/ROUTES\",\"/TRPC\"],[\"/API\",\"/ROUTES\"],[\"CONTROLLER\",\"STORE\",\"STORAGE\",\"MANAGER\",\"SERVICE\",\"MIDDLEWARE\",\"CONFIG\",\"HANDLER\",\"GUARD\",\"HELPER\",\"FILTER\"],[\"/DEV.PY\",\"/DEVELOPMENT.PY\",\"/LOCAL.PY\",\"/TEST.PY\",\"/TESTING.PY\",\"/STAGING.PY\",\"/CI.PY\"],[\"/SETTINGS_\"],[\"/SIGN\"],[\".YML\\u0000\",\".YAML\\u0000\",\".JSON\\u0000\",\".PROTO\\u0000\",\".GRAPHQL\\u0000\"],[\".TS\\u0000\",\".JS\\u0000\",\".PY\\u0000\",\".GO\\u0000\",\".RS\\u0000\",\".JAVA\\u0000\",\".KT\\u0000\",\".CS\\u0000\",\".PHP\\u0000\",\".RB\\u0000\",\".EX\\u0000\"],[\"/TEST\",\"/TESTS\",\"/TESTFIXTURES\",\"TEST\",\"/E2E\"],[\"/POSTGRES\",\"/POSTGRESQL\",\"/MYSQL\",\"/SQLITE\",\"/MONGO\",\"/MONGODB\"],[\"/TEST\"],[\".PY\\u0000\",\".RS\\u0000\"],[\"TESTS.\",\"TEST.\"],[\".CS\\u0000\",\".PHP\\u0000\"],[\"CONTROLLER\",\"SERVICE\",\"STORE\",\"MANAGER\",\"PROVIDER\",\"GENERATOR\",\"VALIDATOR\",\"VERIFIER\",\"UTIL\",\"UTILS\",\"REPOSITORY\"],[\"/TOKENS\",\"/TOKEN\"],[\"CONTROLLER\",\"SERVICE\",\"STORE\",\"MANAGER\",\"PROVIDER\",\"GENERATOR\",\"VALIDATOR\",\"VERIFIER\",\"REPOSITORY\",\"FILTER\"],[\".YML\\u0000\",\".YAML\\u0000\"],[\"/VAULT.\"],[\"/GITHUB.COM\",\"/GOLANG.ORG\",\"/GOOGLE.GOLANG.ORG\",\"/GOPKG.IN\",\"/K8S.IO\"],[\".ERB\\u0000\",\".HAML\\u0000\",\".SLIM\\u0000\",\".JBUILDER\\u0000\"],[\"/.ENV\",\".ENV\"],[\".MD\\u0000\"],[\"/APPLICATION\",\"/BASE\",\"/ABSTRACT\"],[\"/ALEMBIC\",\"/MIGRATIONS\"],[\".TS\\u0000\",\".JS\\u0000\",\".JAVA\\u0000\",\".KT\\u0000\",\".CS\\u0000\",\".PHP\\u0000\",\".GO\\u0000\",\".PY\\u0000\",\".RB\\u0000\",\".RS\\u0000\"],[\".YML\\u0000\",\".YAML\\u0000\",\".TPL\\u0000\"],[\"/CONFIG\",\"/ENVIRONMENTS\",\"/ENVS\"],[\"/DEFAULT.\",\"/PRODUCTION.\",\"/PROD.\"],[\".JSON\\u0000\",\".YML\\u0000\",\".YAML\\u0000\"],[\".MD\\u0000\",\".MARKDOWN\\u0000\",\".RST\\u0000\",\".ADOC\\u0000\"],[\"/TEST\",\"/TESTS\"],[\"SESSION\"],[\"/CURRENT\",\"/USER\"],[\"/DB\",\"/DATABASE\",\"/DATABASES\"],[\"/SCHEMA.\"],[\"/DB\",\"/DATABASE\",\"/DRIZZLE\"],[\".TS\\u0000\",\".JS\\u0000\",\".MTS\\u0000\"],[\".SQL\"],[\"/DB\",\"/DATABASE\",\"/SQL\"],[\".RB\\u0000\",\".PY\\u0000\",\".TS\\u0000\",\".JS\\u0000\",\".MJS\\u0000\",\".CJS\\u0000\",\".GO\\u0000\",\".RS\\u0000\",\".PHP\\u0000\",\".JAVA\\u0000\",\".KT\\u0000\",\".CS\\u0000\"],[\".DOCKERFILE\\u0000\"],[\"DEV.\",\"DEVEL.\",\"DEVELOPMENT.\",\"TEST.\",\"TESTS.\",\"TESTING.\",\"CI.\",\"LOCAL.\",\"OVERRIDE.\",\"STAGING.\",\"E2E.\"],[\".TSX\\u0000\",\".JSX\\u0000\",\".VUE\\u0000\"],[\"/ENVIRONMENTS\",\"/ENVS\",\"/ENV\"],[\"/DEV\",\"/DEVELOPMENT\",\"/TEST\",\"/TESTING\",\"/STAGING\",\"/STAGE\",\"/QA\",\"/UAT\",\"/SANDBOX\",\"/PREVIEW\",\"/LOCAL\",\"/CI\"],[\".ENV\\u0000\"],[\".RULES\\u0000\"],[\".CONF\\u0000\",\".YML\\u0000\",\".YAML\\u0000\",\".TOML\\u0000\"],[\".CONF\\u0000\",\".TOML\\u0000\",\".PROPERTIES\\u0000\",\".YML\\u0000\",\".YAML\\u0000\",\".XML\\u0000\"],[\"/FRONTEND\",\"/CLIENT\",\"/MOBILE\",\"/WEBAPP\"],[\"/SRC\"],[\"/ROUTES\",\"/ROUTER\"],[\".RB\\u0000\",\".PY\\u0000\",\".GO\\u0000\",\".PHP\\u0000\",\".JAVA\\u0000\",\".KT\\u0000\",\".CS\\u0000\",\".EX\\u0000\",\".RS\\u0000\"],[\".GO\\u0000\",\".RS\\u0000\",\".PY\\u0000\",\".TS\\u0000\",\".JS\\u0000\",\".MJS\\u0000\",\".CJS\\u0000\",\".RB\\u0000\"],[\".GO\\u0000\",\".RS\\u0000\",\".PY\\u0000\",\".TS\\u0000\",\".JS\\u0000\",\".MJS\\u0000\",\".CJS\\u0000\",\".RB\\u0000\",\".CS\\u0000\",\".JAVA\\u0000\",\".KT\\u0000\"],[\"/HAPROXY\",\"/ENVOY\",\"/TRAEFIK\",\"/APACHE2\",\"/HTTPD\",\"/VARNISH\",\"/SUPERVISORD\",\"/VCL\",\"/CADDYFILE\"],[\".XML\\u0000\",\".PROPERTIES\\u0000\"],[\"/I18N\",\"/LANG\"],[\".JS\\u0000\",\".MJS\\u0000\",\".CJS\\u0000\",\".CSS\\u0000\",\".MAP\\u0000\"],[\"/JS\",\"/JAVASCRIPT\",\"/JAVASCRIPTS\",\"/CSS\",\"/STYLESHEETS\",\"/STATIC\",\"/STATIC_SRC\",\"/ASSETS\",\"/PUBLIC\"],[\"CLIENT\",\"SERVICE\",\"PROVIDER\",\"KEY\"],[\"/LIB\",\"/SERVER\",\"/HTTP\",\"/MIDDLEWARE\",\"/INTERNAL\",\"/PLUGS\"],[\".JSON\\u0000\",\".JSON5\\u0000\",\".YML\\u0000\",\".YAML\\u0000\",\".PROPERTIES\\u0000\",\".TOML\\u0000\",\".CSV\\u0000\",\".FTL\\u0000\",\".RESX\\u0000\",\".PO\\u0000\",\".POT\\u0000\",\".ARB\\u0000\"],[\".JSON\\u0000\",\".YML\\u0000\",\".YAML\\u0000\",\".PROPERTIES\\u0000\",\".PHP\\u0000\",\".TOML\\u0000\",\".RB\\u0000\"],[\".TS\\u0000\",\".JS\\u0000\",\".MJS\\u0000\",\".PHP\\u0000\",\".RB\\u0000\",\".PY\\u0000\"],[\".XML\\u0000\",\".PROPERTIES\\u0000\",\".YML\\u0000\",\".YAML\\u0000\",\".JSON\\u0000\"],[\"/LOGGING\",\"/LOGGER\",\"/LOG\",\"/LOG_CONFIG\",\"/LOG-CONFIG\",\"/LOG4RS\"],[\".RB\\u0000\",\".PY\\u0000\",\".TS\\u0000\",\".JS\\u0000\",\".MJS\\u0000\",\".CJS\\u0000\",\".GO\\u0000\",\".RS\\u0000\",\".PHP\\u0000\",\".JAVA\\u0000\",\".KT\\u0000\",\".CS\\u0000\",\".EX\\u0000\",\".EXS\\u0000\",\".XML\\u0000\",\".YML\\u0000\",\".YAML\\u0000\"],[\".SQL\\u0000\",\".PY\\u0000\",\".PHP\\u0000\",\".RB\\u0000\",\".EXS\\u0000\",\".CS\\u0000\",\".FS\\u0000\",\".GO\\u0000\",\".RS\\u0000\",\".JS\\u0000\",\".MJS\\u0000\",\".CJS\\u0000\",\".TS\\u0000\",\".MTS\\u0000\",\".CTS\\u0000\",\".JAVA\\u0000\",\".KT\\u0000\",\".GROOVY\\u0000\",\".CQL\\u0000\"],[\".TEST.\",\".SPEC.\"],[\".CONFIG\"],[\"/NLOG\"],[\".YML\\u0000\",\".YAML\\u0000\",\".JSON\\u0000\",\".TS\\u0000\",\".PY\\u0000\"],[\".GO\\u0000\",\".RS\\u0000\",\".TS\\u0000\",\".JS\\u0000\",\".PY\\u0000\",\".JAVA\\u0000\",\".KT\\u0000\"],[\".TF\\u0000\",\".TOFU\\u0000\",\".TF.JSON\\u0000\"],[\".TF\\u0000\"],[\".RB\\u0000\",\".PY\\u0000\",\".TS\\u0000\",\".JS\\u0000\",\".GO\\u0000\",\".RS\\u0000\",\".PHP\\u0000\",\".JAVA\\u0000\",\".KT\\u0000\",\".CS\\u0000\",\".EX\\u0000\"],[\"/RBAC\",\"/ACL\"],[\".TOML\\u0000\",\".YAML\\u0000\",\".YML\\u0000\",\".JSON\\u0000\",\".JSONC\\u0000\"],[\"BINDING\"],[\"/ROLE\",\"/CLUSTERROLE\"],[\"/TASKS\",\"/HANDLERS\",\"/VARS\",\"/DEFAULTS\",\"/META\"],[\".TS\\u0000\",\".JS\\u0000\",\".MJS\\u0000\",\".CJS\\u0000\",\".RB\\u0000\",\".PY\\u0000\",\".PHP\\u0000\",\".GO\\u0000\",\".RS\\u0000\",\".EX\\u0000\",\".KT\\u0000\",\".JAVA\\u0000\",\".SCALA\\u0000\"],[\".RB\\u0000\",\".PY\\u0000\",\".TS\\u0000\",\".JS\\u0000\",\".MJS\\u0000\",\".CJS\\u0000\",\".GO\\u0000\",\".RS\\u0000\",\".PHP\\u0000\",\".EX\\u0000\",\".YML\\u0000\",\".YAML\\u0000\",\".SCALA\\u0000\",\".JAVA\\u0000\",\".KT\\u0000\"],[\".GRAPHQL\\u0000\",\".GQL\\u0000\"],[\".YML\\u0000\",\".YAML\\u0000\",\".JSON\\u0000\",\".HCL\\u0000\",\".PLAN\\u0000\",\".CONF\\u0000\"],[\"/SRC\",\"/APP\",\"/CONTENT\",\"/CONFIG\"],[\".YML\\u0000\",\".YAML\\u0000\",\".TOML\\u0000\"],[\"CONFIG\",\"CONTEXT\",\"UTIL\",\"UTILS\",\"CLIENT\",\"SERVER\",\"SETTINGS\",\"SOCKET\"],[\".TS\\u0000\",\".JS\\u0000\",\".JAVA\\u0000\",\".KT\\u0000\",\".CS\\u0000\",\".PHP\\u0000\",\".GO\\u0000\",\".PY\\u0000\",\".RB\\u0000\",\".RS\\u0000\",\".SWIFT\\u0000\"],[\"LOGIN\",\"LOGOUT\"],[\"LOG\"],[\"ROLE\",\"-ROLE\",\"_ROLE\"],[\"ROLE\"],[\".YML\\u0000\",\".YAML\\u0000\",\".JSON\\u0000\",\".TOML\\u0000\",\".CSV\\u0000\",\".XLSX\\u0000\"],[\"/WEB\",\"/REST\",\"/API\",\"/RESOURCES\",\"/ENDPOINTS\"],[\".JSON\\u0000\",\".YML\\u0000\",\".YAML\\u0000\",\".TOML\\u0000\"],[\"/.GITHUB\"],[\"/CHANGE-GATE.\"],[\"/WORKFLOWS\"],[\"/COPILOT-INSTRUCTIONS.MD\\u0000\",\"/AGENTS\",\"/INSTRUCTIONS\",\"/CHATMODES\",\"/PROMPTS\"],[\"/WORKFLOWS\",\"/ACTIONS\"],[\"/.VSCODE\"],[\"/RELEASES\",\"/PLUGINS\",\"/PATCHES\",\"/CACHE\"],[\".TS\\u0000\",\".TSX\\u0000\",\".JS\\u0000\",\".JSX\\u0000\",\".MJS\\u0000\",\".CJS\\u0000\",\".PY\\u0000\",\".RB\\u0000\",\".GO\\u0000\",\".PHP\\u0000\",\".RS\\u0000\",\".JAVA\\u0000\",\".KT\\u0000\",\".CS\\u0000\",\".EX\\u0000\"],[\".TS\\u0000\",\".JS\\u0000\",\".MJS\\u0000\",\".CJS\\u0000\",\".PY\\u0000\",\".RB\\u0000\",\".GO\\u0000\",\".PHP\\u0000\",\".RS\\u0000\",\".JAVA\\u0000\",\".KT\\u0000\",\".CS\\u0000\",\".EX\\u0000\"],[\".TSX\\u0000\",\".JSX\\u0000\"],[\"/CONF\"],[\".TS\\u0000\",\".JS\\u0000\",\".MJS\\u0000\",\".PY\\u0000\",\".GO\\u0000\"],[\".YML\\u0000\",\".YAML\\u0000\",\".JSON\\u0000\",\".TS\\u0000\",\".JS\\u0000\",\".PY\\u0000\",\".GO\\u0000\",\".SH\\u0000\",\".CONF\\u0000\",\".TOML\\u0000\",\".TPL\\u0000\"],[\".PATCH\\u0000\"],[\"ARTICLES\"],[\"DB.\",\"DATABASE.\"],[\"SESSION.\",\"SESSIONS.\"],[\".RB\\u0000\",\".PY\\u0000\",\".TS\\u0000\",\".JS\\u0000\",\".MJS\\u0000\",\".GO\\u0000\",\".JAVA\\u0000\",\".KT\\u0000\",\".PHP\\u0000\",\".CS\\u0000\",\".RS\\u0000\",\".EX\\u0000\",\".EXS\\u0000\",\".SWIFT\\u0000\",\".SCALA\\u0000\"],[\"TOKEN.\",\"TOKENS.\"],[\"QUERIES\"],[\"/KEYS.\"],[\"KEYS.\"],[\"/ACTION.\"],[\"ACTION.\"],[\"CODEOWNERS\\u0000\"],[\"-MIT\",\"-APACHE\",\"-APACHE-2.0\",\"-BSD\",\"-ISC\",\"-ZLIB\",\"-MPL\",\"-MPL-2.0\",\"-GPL\",\"-LGPL\",\"-AGPL\",\"-UNLICENSE\",\"-CC0\",\"-CC-BY\",\"-CC-BY-4.0\",\"-BOOST\",\"-THIRD-PARTY\",\"-3RD-PARTY\"],[\"/MIDDLEWARE.\"],[\"/PROXY.\"],[\"PROXY.\"],[\"GLOBAL.JSON\\u0000\"],[\"/TEST\",\"/TESTS\",\"/SPEC\",\"/E2E\",\"/CYPRESS\",\"/PLAYWRIGHT\"],[\"/TEST\",\"/TESTS\",\"/SPEC\",\"/E2E\",\"/CYPRESS\"],[\"/DOCS\",\"/DOC\",\"/DOCUMENTATION\"],[\"/NETLIFY\",\"/SUPABASE\",\"/FIREBASE\"],[\"/SRC\",\"/APP\",\"/LIB\"]],\"q\":{\"!(.github)/**/*.{md,mdx}\":[[\".MD\\u0000\",\".MDX\\u0000\"],[3,4],[]],\"**/!(*auth*)[._-]middleware.{ts,js,py,go,rb,rs,ex}\":[[\"MIDDLEWARE.TS\\u0000\",\"MIDDLEWARE.JS\\u0000\",\"MIDDLEWARE.PY\\u0000\",\"MIDDLEWARE.GO\\u0000\",\"MIDDLEWARE.RB\\u0000\",\"MIDDLEWARE.RS\\u0000\",\"MIDDLEWARE.EX\\u0000\"],[11,11,11,11,11,12,11],[0]],\"**/!(*auth*)middleware.{php,java,kt,cs}\":[[\"MIDDLEWARE.PHP\\u0000\",\"MIDDLEWARE.JAVA\\u0000\",\"MIDDLEWARE.KT\\u0000\",\"MIDDLEWARE.CS\\u0000\"],[11,15,11,11],[0]],\"**/!(api|apis|server|http|routes)/{jobs,workers,crons}/**/*.handler.{ts,js}\":[[\".HANDLER.TS\\u0000\",\".HANDLER.JS\\u0000\"],[9,2],[1,2]],\"**/!(apps|services|packages|projects|modules|libs|cmd|js|ui|javascript)/{api,apis}/**/*.{ts,js,mjs,cjs,py,rb,go,php,rs,java,kt,scala,cs,ex}\":[[\"/API\",\"/APIS\"],[3,4],[3]],\"**/*-stack.{ts,py}\":[[\"-STACK.TS\\u0000\",\"-STACK.PY\\u0000\"],[7,7],[4]],\"**/*.api.{ts,js}\":[[\".API.TS\\u0000\",\".API.JS\\u0000\"],[5,5],[5]],\"**/*.blade.php\":[[\".BLADE.PHP\\u0000\"],[5],[]],\"**/*.cfn.{yml,yaml,json}\":[[\".CFN.YML\\u0000\",\".CFN.YAML\\u0000\",\".CFN.JSON\\u0000\"],[4,4,5],[6]],\"**/*.controller.{ts,js}\":[[\".CONTROLLER.TS\\u0000\",\".CONTROLLER.JS\\u0000\"],[12,12],[7]],\"**/*.d.ts\":[[\".D.TS\\u0000\"],[2],[]],\"**/*.graphqls\":[[\".GRAPHQLS\\u0000\"],[9],[]],\"**/*.min.*\":[[\".MIN.\"],[4],[]],\"**/*.prisma\":[[\".PRISMA\\u0000\"],[7],[]],\"**/*.schemafile\":[[\".SCHEMAFILE\\u0000\"],[8],[]],\"**/*.sh\":[[\".SH\\u0000\"],[3],[]],\"**/*.snap\":[[\".SNAP\\u0000\"],[5],[]],\"**/*.stories.*\":[[\".STORIES.\"],[6],[]],\"**/*.{Tests,Test,UnitTests,IntegrationTests,FunctionalTests,EndToEndTests}/**\":[[\".TESTS\",\".TEST\",\".UNITTESTS\",\".INTEGRATIONTESTS\",\".FUNCTIONALTESTS\",\".ENDTOENDTESTS\"],[2,2,2,6,2,10],[]],\"**/*.{css,scss,less,svg,png,jpg,jpeg,gif}\":[[\".CSS\\u0000\",\".SCSS\\u0000\",\".LESS\\u0000\",\".SVG\\u0000\",\".PNG\\u0000\",\".JPG\\u0000\",\".JPEG\\u0000\",\".GIF\\u0000\"],[3,3,2,4,4,3,5,3],[]],\"**/*.{css,scss,sass,less,styl,pcss}\":[[\".CSS\\u0000\",\".SCSS\\u0000\",\".SASS\\u0000\",\".LESS\\u0000\",\".STYL\\u0000\",\".PCSS\\u0000\"],[3,3,3,2,5,3],[]],\"**/*.{dockerfile,containerfile}\":[[\".DOCKERFILE\\u0000\",\".CONTAINERFILE\\u0000\"],[8,5],[]],\"**/*.{enc,sops}{,.yml,.yaml,.json,.env}\":[[\".ENC\",\".SOPS\"],[3,3],[]],\"**/*.{handler,resolver,gateway}.{ts,js}\":[[\".HANDLER.\",\".RESOLVER.\",\".GATEWAY.\"],[2,7,5],[8]],\"**/*.{html,htm,mjml,hbs,mustache,twig,liquid,pug,ejs,heex,eex,leex,cshtml}\":[[\".HTML\\u0000\",\".HTM\\u0000\",\".MJML\\u0000\",\".HBS\\u0000\",\".MUSTACHE\\u0000\",\".TWIG\\u0000\",\".LIQUID\\u0000\",\".PUG\\u0000\",\".EJS\\u0000\",\".HEEX\\u0000\",\".EEX\\u0000\",\".LEEX\\u0000\",\".CSHTML\\u0000\"],[4,4,4,3,9,4,7,4,3,3,2,3,4],[]],\"**/*.{html,htm,vue,svelte,astro,jsx,tsx,erb,ejs,hbs,heex,eex,leex,twig,liquid,mustache,cshtml,njk}\":[[\".HTML\\u0000\",\".HTM\\u0000\",\".VUE\\u0000\",\".SVELTE\\u0000\",\".ASTRO\\u0000\",\".JSX\\u0000\",\".TSX\\u0000\",\".ERB\\u0000\",\".EJS\\u0000\",\".HBS\\u0000\",\".HEEX\\u0000\",\".EEX\\u0000\",\".LEEX\\u0000\",\".TWIG\\u0000\",\".LIQUID\\u0000\",\".MUSTACHE\\u0000\",\".CSHTML\\u0000\",\".NJK\\u0000\"],[4,4,4,7,6,3,3,2,3,3,3,2,3,4,7,9,4,4],[]],\"**/*.{html,text,txt}.{erb,haml,slim,ep,tera}\":[[\".HTML.\",\".TEXT.\",\".TXT.\"],[5,5,4],[9]],\"**/*.{md,MD,markdown,rst,adoc,asciidoc}\":[[\".MD\\u0000\",\".MARKDOWN\\u0000\",\".RST\\u0000\",\".ADOC\\u0000\",\".ASCIIDOC\\u0000\"],[3,9,3,2,6],[]],\"**/*.{md,mdx}\":[[\".MD\\u0000\",\".MDX\\u0000\"],[3,4],[]],\"**/*.{pem,key,p12,pfx,jks,keystore,crt,cer,der,csr,p8,asc,gpg,age,kdbx,pub,jceks}\":[[\".PEM\\u0000\",\".KEY\\u0000\",\".P12\\u0000\",\".PFX\\u0000\",\".JKS\\u0000\",\".KEYSTORE\\u0000\",\".CRT\\u0000\",\".CER\\u0000\",\".DER\\u0000\",\".CSR\\u0000\",\".P8\\u0000\",\".ASC\\u0000\",\".GPG\\u0000\",\".AGE\\u0000\",\".KDBX\\u0000\",\".PUB\\u0000\",\".JCEKS\\u0000\"],[4,4,4,4,3,5,3,2,4,4,3,4,2,4,5,4,5],[]],\"**/*.{po,pot,arb,ftl,xlf,xliff,strings,stringsdict,xcstrings,resx}\":[[\".PO\\u0000\",\".POT\\u0000\",\".ARB\\u0000\",\".FTL\\u0000\",\".XLF\\u0000\",\".XLIFF\\u0000\",\".STRINGS\\u0000\",\".STRINGSDICT\\u0000\",\".XCSTRINGS\\u0000\",\".RESX\\u0000\"],[3,3,3,4,4,5,8,11,4,4],[]],\"**/*.{po,pot,arb,xlf,xliff,strings}\":[[\".PO\\u0000\",\".POT\\u0000\",\".ARB\\u0000\",\".XLF\\u0000\",\".XLIFF\\u0000\",\".STRINGS\\u0000\"],[3,3,3,4,5,8],[]],\"**/*.{proto,graphqls}\":[[\".PROTO\\u0000\",\".GRAPHQLS\\u0000\"],[6,9],[]],\"**/*.{proto,thrift,avsc,avdl,wsdl,raml,smithy,fbs}\":[[\".PROTO\\u0000\",\".THRIFT\\u0000\",\".AVSC\\u0000\",\".AVDL\\u0000\",\".WSDL\\u0000\",\".RAML\\u0000\",\".SMITHY\\u0000\",\".FBS\\u0000\"],[6,3,4,4,3,2,7,3],[]],\"**/*.{rego,cedar,polar}\":[[\".REGO\\u0000\",\".CEDAR\\u0000\",\".POLAR\\u0000\"],[4,4,5],[]],\"**/*.{service,timer}\":[[\".SERVICE\\u0000\",\".TIMER\\u0000\"],[8,5],[]],\"**/*.{sql,psql,plsql,cql,hql,ddl,sqlproj,dbml,prisma,edmx}\":[[\".SQL\\u0000\",\".PSQL\\u0000\",\".PLSQL\\u0000\",\".CQL\\u0000\",\".HQL\\u0000\",\".DDL\\u0000\",\".SQLPROJ\\u0000\",\".DBML\\u0000\",\".PRISMA\\u0000\",\".EDMX\\u0000\"],[4,3,4,3,2,2,5,4,7,5],[]],\"**/*.{sqlproj,dacpac}\":[[\".SQLPROJ\\u0000\",\".DACPAC\\u0000\"],[5,7],[]],\"**/*.{svg,png,jpg,jpeg,gif,webp,avif,ico,bmp,woff,woff2,ttf,otf,eot}\":[[\".SVG\\u0000\",\".PNG\\u0000\",\".JPG\\u0000\",\".JPEG\\u0000\",\".GIF\\u0000\",\".WEBP\\u0000\",\".AVIF\\u0000\",\".ICO\\u0000\",\".BMP\\u0000\",\".WOFF\\u0000\",\".WOFF2\\u0000\",\".TTF\\u0000\",\".OTF\\u0000\",\".EOT\\u0000\"],[4,4,3,5,3,5,4,4,4,4,6,3,3,3],[]],\"**/*.{svg,png,jpg,jpeg,gif,webp,avif,ico,bmp}\":[[\".SVG\\u0000\",\".PNG\\u0000\",\".JPG\\u0000\",\".JPEG\\u0000\",\".GIF\\u0000\",\".WEBP\\u0000\",\".AVIF\\u0000\",\".ICO\\u0000\",\".BMP\\u0000\"],[4,4,3,5,3,5,4,4,4],[]],\"**/*.{test,spec,e2e,cy,e2e-spec,integration.test}.{ts,tsx,js,jsx,mts,cts,mjs,cjs,vue}\":[[\".TEST.\",\".SPEC.\",\".E2E.\",\".CY.\",\".E2E-SPEC.\",\".INTEGRATION.TEST.\"],[2,2,4,2,6,13],[10]],\"**/*.{tf,tfvars,tofu,hcl,nomad,bicep,bicepparam,tf.json,tfvars.json}\":[[\".TF\\u0000\",\".TFVARS\\u0000\",\".TOFU\\u0000\",\".HCL\\u0000\",\".NOMAD\\u0000\",\".BICEP\\u0000\",\".BICEPPARAM\\u0000\",\".TF.JSON\\u0000\",\".TFVARS.JSON\\u0000\"],[3,4,5,3,6,5,7,4,4],[]],\"**/*.{tf,tfvars,tofu,hcl,nomad,bicep,tf.json}\":[[\".TF\\u0000\",\".TFVARS\\u0000\",\".TOFU\\u0000\",\".HCL\\u0000\",\".NOMAD\\u0000\",\".BICEP\\u0000\",\".TF.JSON\\u0000\"],[3,4,5,3,6,5,4],[]],\"**/*.{up,down}.sql\":[[\".UP.SQL\",\".DOWN.SQL\"],[2,6],[11]],\"**/*.{woff,woff2,ttf,otf,eot}\":[[\".WOFF\\u0000\",\".WOFF2\\u0000\",\".TTF\\u0000\",\".OTF\\u0000\",\".EOT\\u0000\"],[4,6,3,3,3],[]],\"**/*Controller.{java,kt,scala,php,cs}\":[[\"CONTROLLER.JAVA\\u0000\",\"CONTROLLER.KT\\u0000\",\"CONTROLLER.SCALA\\u0000\",\"CONTROLLER.PHP\\u0000\",\"CONTROLLER.CS\\u0000\"],[15,11,11,11,11],[12]],\"**/*ModelSnapshot.cs\":[[\"MODELSNAPSHOT.CS\\u0000\"],[13],[]],\"**/*[._-]crypto{,[._-]*}{,/**}\":[[\"CRYPTO\"],[5],[13]],\"**/*[._-]dao.{ts,js,py,go}\":[[\"DAO.TS\\u0000\",\"DAO.JS\\u0000\",\"DAO.PY\\u0000\",\"DAO.GO\\u0000\"],[4,3,4,4],[14]],\"**/*[._-]guard.{ts,js}\":[[\"GUARD.TS\\u0000\",\"GUARD.JS\\u0000\"],[6,6],[15]],\"**/*[._-]kms{,[._-]*}\":[[\"KMS\"],[2],[16]],\"**/*[._-]secret{,s}.*\":[[\"SECRET.\",\"SECRETS.\"],[6,7],[17]],\"**/*[._-]{jwt,jwks,saml,oidc,openid,ldap,sso,scim}{,[._-]*}{,/**}\":[[\"JWT\",\"JWKS\",\"SAML\",\"OIDC\",\"OPENID\",\"LDAP\",\"SSO\",\"SCIM\"],[2,3,2,3,5,3,2,3],[]],\"**/*[._-]{login,logout,logon,signin,signout,signup}{,s,[._-]*}{,/**}\":[[\"LOGIN\",\"LOGOUT\",\"LOGON\",\"SIGNIN\",\"SIGNOUT\",\"SIGNUP\"],[3,4,4,5,5,5],[]],\"**/*[._-]{mfa,2fa,totp,otp}{,[._-]*}{,/**}\":[[\"MFA\",\"2FA\",\"TOTP\",\"OTP\"],[2,2,2,2],[]],\"**/*[._-]{openapi,swagger,asyncapi}.{yml,yaml,json}\":[[\"OPENAPI.\",\"SWAGGER.\",\"ASYNCAPI.\"],[4,5,4],[18]],\"**/*[._-]{rbac,acl,iam}{,[._-]*}{,/**}\":[[\"RBAC\",\"ACL\",\"IAM\"],[2,2,2],[]],\"**/*[._-]{routes,router,routing}.{ts,js,mjs,cjs,go,py,php,rs,yml,yaml}\":[[\"ROUTES.\",\"ROUTER.\",\"ROUTING.\"],[4,5,4],[19]],\"**/*_controller.{rb,ex}\":[[\"_CONTROLLER.RB\\u0000\",\"_CONTROLLER.EX\\u0000\"],[12,12],[20]],\"**/*_handler{,s}.{go,rs,py}\":[[\"_HANDLER.\",\"_HANDLERS.\"],[2,2],[21,22]],\"**/*_policy.{rb,ex}\":[[\"_POLICY.RB\\u0000\",\"_POLICY.EX\\u0000\"],[8,8],[23]],\"**/*_spec.{rb,cr}\":[[\"_SPEC.RB\\u0000\",\"_SPEC.CR\\u0000\"],[6,8],[24]],\"**/*_test.{go,py,exs,dart,cc,cpp}\":[[\"_TEST.GO\\u0000\",\"_TEST.PY\\u0000\",\"_TEST.EXS\\u0000\",\"_TEST.DART\\u0000\",\"_TEST.CC\\u0000\",\"_TEST.CPP\\u0000\"],[6,6,6,10,8,9],[25]],\"**/*_{channel,socket}.ex\":[[\"_CHANNEL.EX\",\"_SOCKET.EX\"],[9,2],[26]],\"**/*_{query,queries,query_builder}.{rb,py,go,rs,ex}\":[[\"_QUERY.\",\"_QUERIES.\",\"_QUERY_BUILDER.\"],[2,2,8],[27]],\"**/*access{,-,_}{control,policy,policies}*{,/**}\":[[\"ACCESS\"],[3],[28,29]],\"**/*api{,-,_}key{,s,[._-]*,service*,guard*,controller*,repository*,s?[._-]*}{,/**}\":[[\"APIKEY\",\"API-KEY\",\"API_KEY\"],[4,5,4],[30,31,32]],\"**/*auth!(or*)\":[[\"AUTH\"],[3],[]],\"**/*auth!(or*|enticated*)/**\":[[\"AUTH\"],[3],[]],\"**/*authorit{y,ies}*{,/**}\":[[\"AUTHORITY\",\"AUTHORITIES\"],[4,8],[33]],\"**/*authori{z,sa,se,si}*{,/**}\":[[\"AUTHORIZ\",\"AUTHORISA\",\"AUTHORISE\",\"AUTHORISI\"],[7,8,8,8],[34]],\"**/*changelog*.xml\":[[\"CHANGELOG\"],[6],[35]],\"**/*content{,-,_}security{,-,_}policy*\":[[\"CONTENTSECURITY\",\"CONTENT-SECURITY\",\"CONTENT_SECURITY\"],[8,8,8],[36,37,38,39]],\"**/*controller{,s}.{rb,py,ts,js,mjs,cjs,php,go,rs,ex,java,kt,scala,groovy,cs,fs}\":[[\"CONTROLLER.\",\"CONTROLLERS.\"],[7,11],[40,41]],\"**/*credential*{,/**}\":[[\"CREDENTIAL\"],[8],[]],\"**/*dbcontext*.cs\":[[\"DBCONTEXT\"],[3],[42]],\"**/*identityserver*{,/**}\":[[\"IDENTITYSERVER\"],[9],[]],\"**/*message{,_}verifier*\":[[\"MESSAGEVERIFIER\",\"MESSAGE_VERIFIER\"],[7,9],[43,44]],\"**/*nginx*{.conf,.conf.*,/**}\":[[\"NGINX\"],[4],[]],\"**/*permission*{,/**}\":[[\"PERMISSION\"],[4],[]],\"**/*querybuilder.{java,kt,cs,php}\":[[\"QUERYBUILDER.JAVA\\u0000\",\"QUERYBUILDER.KT\\u0000\",\"QUERYBUILDER.CS\\u0000\",\"QUERYBUILDER.PHP\\u0000\"],[6,13,13,13],[45]],\"**/*repositor{y,ies}.{java,kt,scala,cs,php,ts,js,py,go,rb,rs}\":[[\"REPOSITORY.\",\"REPOSITORIES.\"],[5,5],[46,47]],\"**/*resolver{,s}.{java,kt,cs,go,py}\":[[\"RESOLVER.\",\"RESOLVERS.\"],[6,6],[48,49]],\"**/*schema*.{graphql,graphqls,gql}\":[[\"SCHEMA\"],[4],[50]],\"**/*secure{,-,_}random*\":[[\"SECURERANDOM\",\"SECURE-RANDOM\",\"SECURE_RANDOM\"],[7,8,8],[51,52]],\"**/*security{,-,_}config*\":[[\"SECURITYCONFIG\",\"SECURITY-CONFIG\",\"SECURITY_CONFIG\"],[9,8,8],[37,53]],\"**/*sign[_-]{in,out,up,on}{,s,[._-]*}{,/**}\":[[\"SIGN\"],[2],[54]],\"**/*signature*{verif,validat}*\":[[\"SIGNATURE\"],[6],[55]],\"**/*{Api,Apis}.{cs,java,kt}\":[[\"API.\",\"APIS.\"],[3,3],[56]],\"**/*{Routes,Router}.{java,kt,scala,cs}\":[[\"ROUTES.\",\"ROUTER.\"],[4,5],[57]],\"**/*{UITests,Tests}/**/*.swift\":[[\".SWIFT\\u0000\"],[4],[58]],\"**/*{UnitTests,FunctionalTests,IntegrationTests}/**\":[[\"UNITTESTS\",\"FUNCTIONALTESTS\",\"INTEGRATIONTESTS\"],[5,11,5],[]],\"**/*{access,refresh,bearer,user,session,reset,verification,invite,invitation,id,login,confirmation}{,-,_}token*{,/**}\":[[\"TOKEN\",\"-TOKEN\",\"_TOKEN\"],[3,2,2],[59,60]],\"**/*{csrf,xsrf}*{,/**}\":[[\"CSRF\",\"XSRF\"],[3,2],[]],\"**/*{dao,daos}.{java,kt,scala,cs,php,ts,js,py,go}\":[[\"DAO.\",\"DAOS.\"],[3,4],[61]],\"**/*{encrypt,decrypt}*{,/**}\":[[\"ENCRYPT\",\"DECRYPT\"],[3,2],[]],\"**/*{endpoint,endpoints}.{ex,ts,js,go,rs}\":[[\"ENDPOINT.\",\"ENDPOINTS.\"],[4,4],[62]],\"**/*{example,sample,template,test}*.env\":[[\".ENV\\u0000\"],[4],[63]],\"**/*{keystore,truststore,keyring,keychain,keypair,keyvault,key-vault,key_vault}*{,/**}\":[[\"KEYSTORE\",\"TRUSTSTORE\",\"KEYRING\",\"KEYCHAIN\",\"KEYPAIR\",\"KEYVAULT\",\"KEY-VAULT\",\"KEY_VAULT\"],[4,6,4,4,6,4,5,4],[]],\"**/*{mapper.xml,rowmapper.java,rowmapper.kt,resultsetextractor.java,resultsetextractor.kt}\":[[\"MAPPER.XML\\u0000\",\"ROWMAPPER.JAVA\\u0000\",\"ROWMAPPER.KT\\u0000\",\"RESULTSETEXTRACTOR.JAVA\\u0000\",\"RESULTSETEXTRACTOR.KT\\u0000\"],[7,4,4,14,14],[]],\"**/*{password,passwd,passphrase,passkey,passcode}*{,/**}\":[[\"PASSWORD\",\"PASSWD\",\"PASSPHRASE\",\"PASSKEY\",\"PASSCODE\"],[7,5,7,5,4],[]],\"**/*{private,public,signing,encryption,host,ssh,gpg,pgp,secret,master}{,-,_}key{,s,[._-]*,store*,pair*}{,/**}\":[[\"PRIVATE\",\"PUBLIC\",\"SIGNING\",\"ENCRYPTION\",\"HOST\",\"SSH\",\"GPG\",\"PGP\",\"SECRET\",\"MASTER\"],[5,4,5,7,2,2,2,2,5,2],[64,31,65]],\"**/*{privilege,impersonat}*{,/**}\":[[\"PRIVILEGE\",\"IMPERSONAT\"],[8,3],[]],\"**/*{requirements,constraints}*.txt\":[[\"REQUIREMENTS\",\"CONSTRAINTS\"],[7,7],[66]],\"**/*{requirements,constraints}*.{txt,in}\":[[\"REQUIREMENTS\",\"CONSTRAINTS\"],[7,7],[67]],\"**/*{resource,endpoint}{,s}.{java,kt,scala,cs,py}\":[[\"RESOURCE\",\"ENDPOINT\"],[6,4],[68]],\"**/*{sealed,external}{,-,_}secret*{,/**}\":[[\"SEALED\",\"EXTERNAL\"],[5,6],[69,17]],\"**/*{secret,credential,password}*\":[[\"SECRET\",\"CREDENTIAL\",\"PASSWORD\"],[5,8,7],[]],\"**/*{two,multi}{,-,_}factor*{,/**}\":[[\"FACTOR\",\"-FACTOR\",\"_FACTOR\"],[2,2,2],[70,71]],\"**/*{verify,verifi}*signature*\":[[\"SIGNATURE\"],[6],[72]],\"**/+server.{ts,js}\":[[\"SERVER.TS\\u0000\",\"SERVER.JS\\u0000\"],[7,4],[73]],\"**/+{server,page.server,layout.server}.{ts,js}\":[[\"SERVER.\",\"PAGE.SERVER.\",\"LAYOUT.SERVER.\"],[4,5,6],[8]],\"**/.dockerignore\":[[\"/.DOCKERIGNORE\\u0000\"],[12],[]],\"**/.env.!(example*|sample*|template*|dist|defaults|test|testing|dev|development|ci|*.local)\":[[\"/.ENV.\"],[5],[]],\"**/.env.{example,sample,template,dist,defaults,test,testing,dev,development,ci}{,.local}\":[[\"/.ENV.EXAMPLE\",\"/.ENV.SAMPLE\",\"/.ENV.TEMPLATE\",\"/.ENV.DIST\",\"/.ENV.DEFAULTS\",\"/.ENV.TEST\",\"/.ENV.TESTING\",\"/.ENV.DEV\",\"/.ENV.DEVELOPMENT\",\"/.ENV.CI\"],[6,6,6,7,10,6,6,6,6,6],[74]],\"**/.htaccess\":[[\"/.HTACCESS\\u0000\"],[4],[]],\"**/.kamal/secrets*\":[[\"/SECRETS\"],[6],[75]],\"**/.sops.{yml,yaml}\":[[\"/.SOPS.YML\\u0000\",\"/.SOPS.YAML\\u0000\"],[6,6],[76]],\"**/.terraform.lock.hcl\":[[\"/.TERRAFORM.LOCK.HCL\\u0000\"],[17],[]],\"**/.well-known/acme-challenge/**\":[[\"/ACME-CHALLENGE\"],[6],[77]],\"**/.{claude,cursor,codex,windsurf}/**\":[[\"/.CLAUDE\",\"/.CURSOR\",\"/.CODEX\",\"/.WINDSURF\"],[7,3,6,9],[78]],\"**/AccountController.cs\":[[\"/ACCOUNTCONTROLLER.CS\\u0000\"],[9],[]],\"**/Areas/Identity/**\":[[\"/IDENTITY\"],[7],[79]],\"**/Dockerfile{.,-}{dev,development,test,tests,testing,local,e2e}\":[[\"/DOCKERFILE.\",\"/DOCKERFILE-\"],[8,11],[80,81]],\"**/Identity.API/**\":[[\"/IDENTITY.API\"],[10],[]],\"**/R__*.{sql,java,kt}\":[[\"/R__\"],[3],[82]],\"**/Schemafile\":[[\"/SCHEMAFILE\\u0000\"],[8],[]],\"**/Tiltfile\":[[\"/TILTFILE\\u0000\"],[5],[]],\"**/[VUB][0-9]*__*.{sql,java,kt,groovy,cs,py}\":[[\".SQL\\u0000\",\".JAVA\\u0000\",\".KT\\u0000\",\".GROOVY\\u0000\",\".CS\\u0000\",\".PY\\u0000\"],[4,5,3,7,3,3],[83]],\"**/accounts/{views,forms,backends,decorators,middleware}.py\":[[\"/ACCOUNTS\"],[6],[84,85]],\"**/acme[_-]{client,challenge,account,server,dns,http,cert}*{,/**}\":[[\"/ACME\"],[4],[86]],\"**/acme{client,challenge,account}*{,/**}\":[[\"/ACMECLIENT\",\"/ACMECHALLENGE\",\"/ACMEACCOUNT\"],[6,6,6],[87]],\"**/alembic{.ini,/**/*.py}\":[[\"/ALEMBIC\"],[6],[88]],\"**/ansible.cfg\":[[\"/ANSIBLE.CFG\\u0000\"],[6],[]],\"**/api/**/{handlers,endpoints,routes,routers}/**/*.{ts,js,mjs,cjs,py,go,rs,rb,php}\":[[\"/HANDLERS\",\"/ENDPOINTS\",\"/ROUTES\",\"/ROUTERS\"],[2,5,5,6],[89,90]],\"**/api/session{,s}/route.{ts,js}\":[[\"/ROUTE.TS\\u0000\",\"/ROUTE.JS\\u0000\"],[7,7],[91,92,93,89]],\"**/app/**/actions.{ts,js}\":[[\"/ACTIONS.TS\\u0000\",\"/ACTIONS.JS\\u0000\"],[4,4],[94,95]],\"**/app/**/route.{ts,tsx,js,jsx}\":[[\"/ROUTE.TS\\u0000\",\"/ROUTE.TSX\\u0000\",\"/ROUTE.JS\\u0000\",\"/ROUTE.JSX\\u0000\"],[7,9,7,9],[93,95]],\"**/app/channels/**/*.rb\":[[\"/CHANNELS\"],[8],[95,96]],\"**/app/policies/**\":[[\"/POLICIES\"],[6],[95]],\"**/application{,-*,_*}.{properties,yml,yaml}\":[[\"/APPLICATION.\",\"/APPLICATION-\",\"/APPLICATION_\"],[5,12,12],[97,98]],\"**/application{-,_}{dev,development,test,testing,staging,local,ci}.{yml,yaml,properties,conf}\":[[\"/APPLICATION-\",\"/APPLICATION_\"],[12,12],[97,99,100]],\"**/appsettings.{Development,Test,Testing,Staging,Local}.json\":[[\"/APPSETTINGS.DEVELOPMENT.JSON\",\"/APPSETTINGS.TEST.JSON\",\"/APPSETTINGS.TESTING.JSON\",\"/APPSETTINGS.STAGING.JSON\",\"/APPSETTINGS.LOCAL.JSON\"],[13,18,21,13,19],[101,102]],\"**/appsettings{,.*}.json\":[[\"/APPSETTINGS.JSON\",\"/APPSETTINGS.\"],[5,5],[103,102]],\"**/buf{,.gen,.work}.yaml\":[[\"/BUF.YAML\",\"/BUF.GEN.YAML\",\"/BUF.WORK.YAML\"],[5,5,5],[104,105]],\"**/casbin*{,/**}\":[[\"/CASBIN\"],[5],[]],\"**/cert-manager*{,/**}\":[[\"/CERT-MANAGER\"],[6],[]],\"**/certs/**\":[[\"/CERTS\"],[5],[]],\"**/cert{,s}.*\":[[\"/CERT.\",\"/CERTS.\"],[2,5],[106]],\"**/changelog-master.{xml,yml,yaml,json}\":[[\"/CHANGELOG-MASTER.XML\\u0000\",\"/CHANGELOG-MASTER.YML\\u0000\",\"/CHANGELOG-MASTER.YAML\\u0000\",\"/CHANGELOG-MASTER.JSON\\u0000\"],[18,18,18,11],[107]],\"**/changelog{,s}/**/*.{xml,yml,yaml,json}\":[[\"/CHANGELOG\"],[7],[108,109]],\"**/clusterrole*\":[[\"/CLUSTERROLE\"],[9],[]],\"**/components/**/!(*guard*|*provider*|*context*|*protected*|*require*|*gate*|with*).{tsx,jsx,vue,svelte}\":[[\"/COMPONENTS\"],[8],[110]],\"**/components/ui/**\":[[\"/COMPONENTS\"],[8],[111]],\"**/config/database.{yml,php,js,ts,json}\":[[\"/DATABASE.YML\\u0000\",\"/DATABASE.PHP\\u0000\",\"/DATABASE.JS\\u0000\",\"/DATABASE.TS\\u0000\",\"/DATABASE.JSON\\u0000\"],[10,10,5,5,5],[112,113]],\"**/config/deploy{.rb,.yml,.*.yml,/**}\":[[\"/CONFIG\"],[6],[114,115]],\"**/config/environments/{development,dev,test,staging,ci}.{rb,yml,yaml,json}\":[[\"/ENVIRONMENTS\"],[9],[113,116,117]],\"**/config/environments/{development,dev,test,staging,ci}/**/*.{yml,yaml,json,rb}\":[[\"/ENVIRONMENTS\"],[9],[113,118,119]],\"**/config/importmap.rb\":[[\"/IMPORTMAP.RB\\u0000\"],[11],[113]],\"**/config/initializers/clearance.rb\":[[\"/CLEARANCE.RB\\u0000\"],[5],[120,113]],\"**/config/initializers/permissions_policy.rb\":[[\"/PERMISSIONS_POLICY.RB\\u0000\"],[13],[120,113]],\"**/config/initializers/{lograge,logging,logger,semantic_logger,rails_semantic_logger,ougai,log_tags}.rb\":[[\"/INITIALIZERS\"],[8],[121,113,96]],\"**/config/logging.php\":[[\"/LOGGING.PHP\\u0000\"],[5],[113]],\"**/config/packages/{,*/}monolog.{yml,yaml}\":[[\"MONOLOG.YML\\u0000\",\"MONOLOG.YAML\\u0000\"],[8,8],[122,123,124,113]],\"**/config/routes/**\":[[\"/CONFIG\"],[6],[125]],\"**/config/{development,dev,test,staging}.{exs,json,yml,yaml,toml}\":[[\"/CONFIG\"],[6],[126,127]],\"**/controller/**/*.{php,java,kt,go,ts,js,cs,py,rs}\":[[\"/CONTROLLER\"],[8],[128]],\"**/controllers/**/*.{rb,py,ts,js,mjs,cjs,php,go,rs,ex,java,kt,scala,groovy,cs,fs}\":[[\"/CONTROLLERS\"],[8],[41]],\"**/convex/schema.ts\":[[\"/SCHEMA.TS\\u0000\"],[8],[129]],\"**/crypt!(ocurrenc*|os|os[._-]*){,/**}\":[[\"/CRYPT\"],[2],[]],\"**/current{,-,_}user*\":[[\"/CURRENTUSER\",\"/CURRENT-USER\",\"/CURRENT_USER\"],[9,10,10],[130,131]],\"**/database.rules.json\":[[\"/DATABASE.RULES.JSON\\u0000\"],[12],[]],\"**/db.changelog*.{xml,yml,yaml,json,sql}\":[[\"/DB.CHANGELOG\"],[5],[132]],\"**/db/post_migrate/**/*.rb\":[[\"/POST_MIGRATE\"],[6],[96,133]],\"**/db/{,*_,*/}migrate/**/*.{rb,sql}\":[[\"/MIGRATE\",\"_MIGRATE\"],[7,2],[134,135,133]],\"**/db/{,*_,*/}{schema,structure}.{rb,sql}\":[[\"SCHEMA.\",\"STRUCTURE.\"],[6,6],[135,133]],\"**/db/{changelog,changelogs}/**/*.{xml,yml,yaml,json,sql}\":[[\"/CHANGELOG\",\"/CHANGELOGS\"],[7,10],[132,133]],\"**/dist/**\":[[\"/DIST\"],[3],[]],\"**/docker-bake.{hcl,json}\":[[\"/DOCKER-BAKE.HCL\\u0000\",\"/DOCKER-BAKE.JSON\\u0000\"],[13,10],[136]],\"**/docker-entrypoint*\":[[\"/DOCKER-ENTRYPOINT\"],[14],[]],\"**/docs/**/*.json\":[[\".JSON\\u0000\"],[5],[137]],\"**/drizzle/**/*.{sql,json}\":[[\"/DRIZZLE\"],[7],[138]],\"**/drizzle/**/*.{ts,js,json}\":[[\"/DRIZZLE\"],[7],[139]],\"**/endpoints/**/*.{py,ts,js,go,rs,java,kt,cs,ex,php,rb}\":[[\"/ENDPOINTS\"],[5],[140]],\"**/environments/environment.{dev,development,test,testing,staging,local}.ts\":[[\"/ENVIRONMENT.DEV.TS\",\"/ENVIRONMENT.DEVELOPMENT.TS\",\"/ENVIRONMENT.TEST.TS\",\"/ENVIRONMENT.TESTING.TS\",\"/ENVIRONMENT.STAGING.TS\",\"/ENVIRONMENT.LOCAL.TS\"],[16,21,18,21,13,19],[141,142,143]],\"**/graphql/**/*{schema,resolver,type,mutation,query}*.{ts,js}\":[[\"/GRAPHQL\"],[6],[144,8]],\"**/guards/**\":[[\"/GUARDS\"],[6],[]],\"**/i18n/**\":[[\"/I18N\"],[4],[]],\"**/infra/**/*.{yml,yaml,json,ts,py,go,sh,conf,toml,tpl}\":[[\"/INFRA\"],[5],[145]],\"**/key[_-]{rotation,store,pair,pairs,management,manager,derivation,ring}*{,/**}\":[[\"/KEY\"],[2],[146]],\"**/key{rotation,management,manager,derivation}*{,/**}\":[[\"/KEYROTATION\",\"/KEYMANAGEMENT\",\"/KEYMANAGER\",\"/KEYDERIVATION\"],[5,5,5,5],[147]],\"**/kms{,[._-]*}{,/**}\":[[\"/KMS\"],[2],[148]],\"**/launchSettings.json\":[[\"/LAUNCHSETTINGS.JSON\\u0000\"],[8],[]],\"**/liquibase/**/*.{xml,yml,yaml,json,sql}\":[[\"/LIQUIBASE\"],[7],[132]],\"**/log4net.config\":[[\"/LOG4NET.CONFIG\\u0000\"],[6],[]],\"**/logback*.xml\":[[\"/LOGBACK\"],[5],[35]],\"**/login!(fo*){,/**}\":[[\"/LOGIN\"],[4],[]],\"**/logout*{,/**}\":[[\"/LOGOUT\"],[5],[]],\"**/logrotate.{conf,d/**}\":[[\"/LOGROTATE.CONF\\u0000\",\"/LOGROTATE.D\"],[4,11],[149]],\"**/messages/[a-z][a-z]{,[-_]*}.json\":[[\"/MESSAGES\"],[6],[102,150]],\"**/messages{,_*}.properties\":[[\".PROPERTIES\\u0000\"],[4],[151,152]],\"**/middleware{,s}.{rb,py,ts,js,mjs,cjs,php,go,rs,ex,java,kt,cs}\":[[\"/MIDDLEWARE.\",\"/MIDDLEWARES.\"],[10,10],[153,154]],\"**/middleware{,s}/**/!(*auth*).{rb,py,ts,js,mjs,cjs,php,go,rs,ex,java,kt,cs}\":[[\"/MIDDLEWARE\"],[10],[155,154]],\"**/migrations.{go,rs,py,rb,ts,js}\":[[\"/MIGRATIONS.GO\\u0000\",\"/MIGRATIONS.RS\\u0000\",\"/MIGRATIONS.PY\\u0000\",\"/MIGRATIONS.RB\\u0000\",\"/MIGRATIONS.TS\\u0000\",\"/MIGRATIONS.JS\\u0000\"],[12,13,12,12,12,12],[156]],\"**/migrations.{rb,py,ts,js,go,rs,php,java,kt}\":[[\"/MIGRATIONS.RB\\u0000\",\"/MIGRATIONS.PY\\u0000\",\"/MIGRATIONS.TS\\u0000\",\"/MIGRATIONS.JS\\u0000\",\"/MIGRATIONS.GO\\u0000\",\"/MIGRATIONS.RS\\u0000\",\"/MIGRATIONS.PHP\\u0000\",\"/MIGRATIONS.JAVA\\u0000\",\"/MIGRATIONS.KT\\u0000\"],[12,12,12,12,12,13,12,16,12],[156]],\"**/migrations/__init__.py\":[[\"/__INIT__.PY\\u0000\"],[10],[157]],\"**/node_modules/**\":[[\"/NODE_MODULES\"],[6],[]],\"**/pages/api/**\":[[\"/PAGES\"],[3],[89]],\"**/pages/api/**/*.{ts,tsx,js,jsx}\":[[\"/PAGES\"],[3],[89,158]],\"**/passport/**/*.{ts,js}\":[[\"/PASSPORT\"],[6],[8]],\"**/passport{,[._-]*}.{ts,js,mjs,php}\":[[\"/PASSPORT\"],[6],[159,160]],\"**/policies/*policy.{php,ts,js,py,java,kt,cs}\":[[\"POLICY.PHP\\u0000\",\"POLICY.TS\\u0000\",\"POLICY.JS\\u0000\",\"POLICY.PY\\u0000\",\"POLICY.JAVA\\u0000\",\"POLICY.KT\\u0000\",\"POLICY.CS\\u0000\"],[7,7,7,7,7,7,7],[161,162]],\"**/prisma/**/*.{ts,js}\":[[\"/PRISMA\"],[6],[8]],\"**/registrations_controller.rb\":[[\"/REGISTRATIONS_CONTROLLER.RB\\u0000\"],[26],[]],\"**/repo.ex\":[[\"/REPO.EX\\u0000\"],[6],[]],\"**/res/values{,-*}/strings.xml\":[[\"/STRINGS.XML\\u0000\"],[9],[163,164,165]],\"**/resolvers/**/*.{ts,js,mjs,py,rb,go,php,java,kt,cs,ex}\":[[\"/RESOLVERS\"],[7],[166]],\"**/roles/*.{rb,py,ts,js,mjs,go,java,kt,php,cs,rs,ex,exs}\":[[\"/ROLES\"],[4],[167]],\"**/role{,s}.*\":[[\"/ROLE.\",\"/ROLES.\"],[4,4],[168]],\"**/role{,s}[._-]!(template*).{rb,py,ts,js,go,java,kt,php,cs,rs,ex,exs}\":[[\"/ROLE\"],[4],[169,170]],\"**/role{,s}{service,controller,manager,guard,provider,assignment,hierarchy,repository,policy}*\":[[\"/ROLE\"],[4],[169,171]],\"**/secrets[_-]*\":[[\"/SECRETS\"],[6],[]],\"**/secret{,s}{,-,_}{manager,service,store,provider,key,token,base}*\":[[\"/SECRET\"],[6],[172,173]],\"**/secret{,s}{,.*,/**}\":[[\"/SECRET\"],[6],[172]],\"**/security.{py,rb,ts,js,go,java,kt,php,yaml,yml,rs,ex,cs,xml,scala}\":[[\"/SECURITY.PY\\u0000\",\"/SECURITY.RB\\u0000\",\"/SECURITY.TS\\u0000\",\"/SECURITY.JS\\u0000\",\"/SECURITY.GO\\u0000\",\"/SECURITY.JAVA\\u0000\",\"/SECURITY.KT\\u0000\",\"/SECURITY.PHP\\u0000\",\"/SECURITY.YAML\\u0000\",\"/SECURITY.YML\\u0000\",\"/SECURITY.RS\\u0000\",\"/SECURITY.EX\\u0000\",\"/SECURITY.CS\\u0000\",\"/SECURITY.XML\\u0000\",\"/SECURITY.SCALA\\u0000\"],[10,10,10,10,10,10,10,10,10,10,10,10,10,10,10],[174]],\"**/security/**/[!+]*.{py,rb,ts,js,go,java,kt,groovy,scala,php,rs,ex,cs,xml,yml,yaml}\":[[\"/SECURITY\"],[6],[175]],\"**/serilog*.json\":[[\"/SERILOG\"],[6],[102]],\"**/server/{api,routes,trpc}/**/*.{ts,js}\":[[\"/SERVER\"],[5],[176,8]],\"**/server/{api,routes}/**/*.{ts,js}\":[[\"/SERVER\"],[5],[177,8]],\"**/session{,s}{,-,_}{controller,store,storage,manager,service,middleware,config,handler,guard,helper,filter}*\":[[\"/SESSION\"],[3],[92,178]],\"**/settings/{dev,development,local,test,testing,staging,ci}.py\":[[\"/SETTINGS\"],[5],[179,85]],\"**/settings_{dev,development,local,test,testing,staging,ci}.py\":[[\"/SETTINGS_DEV.PY\",\"/SETTINGS_DEVELOPMENT.PY\",\"/SETTINGS_LOCAL.PY\",\"/SETTINGS_TEST.PY\",\"/SETTINGS_TESTING.PY\",\"/SETTINGS_STAGING.PY\",\"/SETTINGS_CI.PY\"],[14,11,11,10,10,11,11],[180,85]],\"**/sign{in,out,up}{,s,[._-]*,page*,form*,controller*,service*,button*}{,/**}\":[[\"/SIGNIN\",\"/SIGNOUT\",\"/SIGNUP\"],[6,6,6],[181]],\"**/spec/**/*.{yml,yaml,json,proto,graphql}\":[[\"/SPEC\"],[2],[182]],\"**/spring-security*\":[[\"/SPRING-SECURITY\"],[8],[]],\"**/sqitch.plan\":[[\"/SQITCH.PLAN\\u0000\"],[12],[]],\"**/sql/**/*.{ts,js,py,go,rs,java,kt,cs,php,rb,ex}\":[[\"/SQL\"],[2],[183]],\"**/src/{test,tests,testFixtures,*Test,e2e}/**\":[[\"/SRC\"],[3],[184]],\"**/store/{postgres,postgresql,mysql,sqlite,mongo,mongodb}/**\":[[\"/STORE\"],[5],[185]],\"**/structure.sql\":[[\"/STRUCTURE.SQL\\u0000\"],[7],[]],\"**/templates/**\":[[\"/TEMPLATES\"],[4],[]],\"**/templates/**/*.txt\":[[\"/TEMPLATES\"],[4],[66]],\"**/test/support/**/*.ex\":[[\"/SUPPORT\"],[5],[186,26]],\"**/test_*.py\":[[\"/TEST_\"],[5],[85]],\"**/testdata/**\":[[\"/TESTDATA\"],[6],[]],\"**/tests/**/*.{py,rs}\":[[\"/TESTS\"],[2],[187]],\"**/tests/**/*{Tests,Test}.{cs,php}\":[[\"/TESTS\"],[2],[188,189]],\"**/token[_-]{controller,service,store,manager,provider,generator,validator,verifier,util,utils,repository}*\":[[\"/TOKEN\"],[4],[190]],\"**/tokens_controller.*\":[[\"/TOKENS_CONTROLLER.\"],[8],[]],\"**/token{s,}{controller,service,store,manager,provider,generator,validator,verifier,repository,filter}*\":[[\"/TOKEN\"],[4],[191,192]],\"**/trpc/**/*.{ts,js}\":[[\"/TRPC\"],[4],[8]],\"**/values{,-*,.*}.{yml,yaml}\":[[\"/VALUES.\",\"/VALUES-\"],[6,7],[163,193]],\"**/vault.{hcl,yml,yaml,json}\":[[\"/VAULT.HCL\\u0000\",\"/VAULT.YML\\u0000\",\"/VAULT.YAML\\u0000\",\"/VAULT.JSON\\u0000\"],[7,7,7,7],[194]],\"**/vendor/{github.com,golang.org,google.golang.org,gopkg.in,k8s.io}/**\":[[\"/VENDOR\"],[6],[195]],\"**/views/**/*.{erb,haml,slim,jbuilder}\":[[\"/VIEWS\"],[2],[196]],\"**/{*.csproj,*.fsproj,*.vbproj,packages.config,packages.lock.json,Directory.Packages.props,Directory.Build.props}\":[[\".CSPROJ\\u0000\",\".FSPROJ\\u0000\",\".VBPROJ\\u0000\",\"/PACKAGES.CONFIG\\u0000\",\"/PACKAGES.LOCK.JSON\\u0000\",\"/DIRECTORY.PACKAGES.PROPS\\u0000\",\"/DIRECTORY.BUILD.PROPS\\u0000\"],[3,3,3,10,10,12,22],[]],\"**/{*.csproj,*.fsproj,*.vbproj,packages.config,packages.lock.json,nuget.config,Directory.*.props,Directory.Build.targets}\":[[\".CSPROJ\\u0000\",\".FSPROJ\\u0000\",\".VBPROJ\\u0000\",\"/PACKAGES.CONFIG\\u0000\",\"/PACKAGES.LOCK.JSON\\u0000\",\"/NUGET.CONFIG\\u0000\",\"/DIRECTORY.\",\"/DIRECTORY.BUILD.TARGETS\\u0000\"],[3,3,3,10,10,4,3,21],[]],\"**/{,*}.env\":[[\".ENV\\u0000\"],[4],[197]],\"**/{.gitlab-ci,.travis,.drone,.appveyor,appveyor,bitbucket-pipelines,azure-pipelines,azure-pipelines-*,cloudbuild,cloudbuild.*,.woodpecker,.cirrus,codefresh,wercker}.{yml,yaml,json}\":[[\"/.GITLAB-CI.\",\"/.TRAVIS.\",\"/.DRONE.\",\"/.APPVEYOR.\",\"/APPVEYOR.\",\"/BITBUCKET-PIPELINES.\",\"/AZURE-PIPELINES.\",\"/AZURE-PIPELINES-\",\"/CLOUDBUILD.\",\"/.WOODPECKER.\",\"/.CIRRUS.\",\"/CODEFRESH.\",\"/WERCKER.\"],[10,5,7,9,8,11,7,16,7,9,8,9,5],[18]],\"**/{.gitlab-ci,.travis,.drone,azure-pipelines,bitbucket-pipelines,cloudbuild,action}.{yml,yaml}\":[[\"/.GITLAB-CI.\",\"/.TRAVIS.\",\"/.DRONE.\",\"/AZURE-PIPELINES.\",\"/BITBUCKET-PIPELINES.\",\"/CLOUDBUILD.\",\"/ACTION.\"],[10,5,7,7,11,7,7],[193]],\"**/{.npmrc,.yarnrc,.yarnrc.yml,.pnpmfile.cjs,package.json,package-lock.json,npm-shrinkwrap.json,yarn.lock,pnpm-lock.yaml,pnpm-workspace.yaml}\":[[\"/.NPMRC\\u0000\",\"/.YARNRC\\u0000\",\"/.YARNRC.YML\\u0000\",\"/.PNPMFILE.CJS\\u0000\",\"/PACKAGE.JSON\\u0000\",\"/PACKAGE-LOCK.JSON\\u0000\",\"/NPM-SHRINKWRAP.JSON\\u0000\",\"/YARN.LOCK\\u0000\",\"/PNPM-LOCK.YAML\\u0000\",\"/PNPM-WORKSPACE.YAML\\u0000\"],[6,8,8,6,8,9,12,5,6,7],[]],\"**/{.yarnrc,.yarnrc.yml,rush.json,common-versions.json,elm.json}\":[[\"/.YARNRC\\u0000\",\"/.YARNRC.YML\\u0000\",\"/RUSH.JSON\\u0000\",\"/COMMON-VERSIONS.JSON\\u0000\",\"/ELM.JSON\\u0000\"],[8,8,4,8,5],[]],\"**/{AGENTS,CLAUDE,GEMINI,SKILL}.md\":[[\"/AGENTS.MD\",\"/CLAUDE.MD\",\"/GEMINI.MD\",\"/SKILL.MD\"],[2,8,8,7],[198]],\"**/{Application,Base,Abstract}*Controller.*\":[[\"CONTROLLER.\"],[7],[199]],\"**/{Brewfile,Brewfile.lock.json,.tool-versions,mise.toml,.mise.toml}\":[[\"/BREWFILE\\u0000\",\"/BREWFILE.LOCK.JSON\\u0000\",\"/.TOOL-VERSIONS\\u0000\",\"/MISE.TOML\\u0000\",\"/.MISE.TOML\\u0000\"],[6,6,15,4,2],[]],\"**/{CMakeLists,robots,ads,humans,security}.txt\":[[\"/CMAKELISTS.TXT\",\"/ROBOTS.TXT\",\"/ADS.TXT\",\"/HUMANS.TXT\",\"/SECURITY.TXT\"],[8,5,4,4,10],[66]],\"**/{Capfile,deploy.sh,appspec.yml}\":[[\"/CAPFILE\\u0000\",\"/DEPLOY.SH\\u0000\",\"/APPSPEC.YML\\u0000\"],[4,7,5],[]],\"**/{Cargo.toml,Cargo.lock,.cargo/config,.cargo/config.toml,deny.toml,supply-chain/**}\":[[\"/CARGO.TOML\\u0000\",\"/CARGO.LOCK\\u0000\",\"/CONFIG\\u0000\",\"/CONFIG.TOML\\u0000\",\"/DENY.TOML\\u0000\",\"/SUPPLY-CHAIN\"],[7,7,7,8,4,7],[]],\"**/{Chart.lock,.terraform.lock.hcl,galaxy.yml}\":[[\"/CHART.LOCK\\u0000\",\"/.TERRAFORM.LOCK.HCL\\u0000\",\"/GALAXY.YML\\u0000\"],[7,17,6],[]],\"**/{Directory.Build.targets,nuget.config,paket.dependencies,paket.lock,paket.references,dotnet-tools.json}\":[[\"/DIRECTORY.BUILD.TARGETS\\u0000\",\"/NUGET.CONFIG\\u0000\",\"/PAKET.DEPENDENCIES\\u0000\",\"/PAKET.LOCK\\u0000\",\"/PAKET.REFERENCES\\u0000\",\"/DOTNET-TOOLS.JSON\\u0000\"],[21,4,16,3,12,12],[]],\"**/{Dockerfile,Containerfile}{,.*,-*}\":[[\"/DOCKERFILE\",\"/CONTAINERFILE\"],[8,5],[]],\"**/{Gemfile,Gemfile.lock,gems.rb,gems.locked,*.gemspec,composer.json,composer.lock,mix.exs,mix.lock,rebar.config,rebar.lock}\":[[\"/GEMFILE\\u0000\",\"/GEMFILE.LOCK\\u0000\",\"/GEMS.RB\\u0000\",\"/GEMS.LOCKED\\u0000\",\".GEMSPEC\\u0000\",\"/COMPOSER.JSON\\u0000\",\"/COMPOSER.LOCK\\u0000\",\"/MIX.EXS\\u0000\",\"/MIX.LOCK\\u0000\",\"/REBAR.CONFIG\\u0000\",\"/REBAR.LOCK\\u0000\"],[4,4,5,11,5,7,10,5,5,6,6],[]],\"**/{Gemfile,Gemfile.lock,gems.rb,gems.locked,*.gemspec,gemfiles/**,.ruby-gemset}\":[[\"/GEMFILE\\u0000\",\"/GEMFILE.LOCK\\u0000\",\"/GEMS.RB\\u0000\",\"/GEMS.LOCKED\\u0000\",\".GEMSPEC\\u0000\",\"/GEMFILES\",\"/.RUBY-GEMSET\\u0000\"],[4,4,5,11,5,4,13],[]],\"**/{Jenkinsfile,Vagrantfile,Procfile,Chart.yaml,Chart.lock,kustomization.yaml,kustomization.yml}\":[[\"/JENKINSFILE\\u0000\",\"/VAGRANTFILE\\u0000\",\"/PROCFILE\\u0000\",\"/CHART.YAML\\u0000\",\"/CHART.LOCK\\u0000\",\"/KUSTOMIZATION.YAML\\u0000\",\"/KUSTOMIZATION.YML\\u0000\"],[9,8,6,7,7,10,10],[]],\"**/{Procfile,captain-definition,Caddyfile,Jenkinsfile,Vagrantfile,.firebaserc}{,.*}\":[[\"/PROCFILE\",\"/CAPTAIN-DEFINITION\",\"/CADDYFILE\",\"/JENKINSFILE\",\"/VAGRANTFILE\",\"/.FIREBASERC\"],[6,13,7,9,8,3],[]],\"**/{Procfile.dev,Procfile.test,Procfile.local}\":[[\"/PROCFILE.DEV\\u0000\",\"/PROCFILE.TEST\\u0000\",\"/PROCFILE.LOCAL\\u0000\"],[13,14,15],[]],\"**/{Pulumi,Pulumi.*}.{yml,yaml}\":[[\"/PULUMI.\"],[7],[193]],\"**/{__tests__,__mocks__,__snapshots__,__fixtures__}/**\":[[\"/__TESTS__\",\"/__MOCKS__\",\"/__SNAPSHOTS__\",\"/__FIXTURES__\"],[3,8,4,11],[]],\"**/{ability,abilities}{.*,/**}\":[[\"/ABILITY\",\"/ABILITIES\"],[5,5],[]],\"**/{alembic*,migrations}/**/versions/*.py\":[[\"/VERSIONS\"],[5],[200,85]],\"**/{app/javascript,webapp/app,resources/js,resources/assets,assets/js,storybook,.storybook,mocks,*msw*}/**\":[[\"/JAVASCRIPT\",\"/WEBAPP\",\"/RESOURCES\",\"/ASSETS\",\"/STORYBOOK\",\"/.STORYBOOK\",\"/MOCKS\",\"MSW\"],[10,5,7,4,9,10,3,2],[]],\"**/{application,base,abstract}[_.]controller.*\":[[\"CONTROLLER.\"],[7],[199]],\"**/{bcrypt,argon2,scrypt,hmac,pbkdf2}*.{ts,js,java,kt,cs,php,go,py,rb,rs}\":[[\"/BCRYPT\",\"/ARGON2\",\"/SCRYPT\",\"/HMAC\",\"/PBKDF2\"],[3,6,3,4,6],[201]],\"**/{bcrypt,argon2,scrypt,pbkdf,hkdf,hmac,ed25519,rsa,aes,libsodium,sodium,openssl}{,[._-]*}{,/**}\":[[\"/BCRYPT\",\"/ARGON2\",\"/SCRYPT\",\"/PBKDF\",\"/HKDF\",\"/HMAC\",\"/ED25519\",\"/RSA\",\"/AES\",\"/LIBSODIUM\",\"/SODIUM\",\"/OPENSSL\"],[3,6,3,4,3,4,2,3,3,5,6,6],[]],\"**/{build.sbt,project/*.sbt,project/build.properties,project/Dependencies.scala,ivy.xml,build.sc,build.mill}\":[[\"/BUILD.SBT\\u0000\",\"/PROJECT\",\"/BUILD.PROPERTIES\\u0000\",\"/DEPENDENCIES.SCALA\\u0000\",\"/IVY.XML\\u0000\",\"/BUILD.SC\\u0000\",\"/BUILD.MILL\\u0000\"],[10,6,7,14,4,9,11],[]],\"**/{bun.lock,bun.lockb,deno.json,deno.jsonc,deno.lock,jsr.json,bower.json,import_map.json,.pnpmfile.cjs,.npmrc}\":[[\"/BUN.LOCK\\u0000\",\"/BUN.LOCKB\\u0000\",\"/DENO.JSON\\u0000\",\"/DENO.JSONC\\u0000\",\"/DENO.LOCK\\u0000\",\"/JSR.JSON\\u0000\",\"/BOWER.JSON\\u0000\",\"/IMPORT_MAP.JSON\\u0000\",\"/.PNPMFILE.CJS\\u0000\",\"/.NPMRC\\u0000\"],[4,10,6,11,6,4,4,9,6,6],[]],\"**/{bun.lock,bun.lockb,deno.json,deno.jsonc,deno.lock,jsr.json,bower.json}\":[[\"/BUN.LOCK\\u0000\",\"/BUN.LOCKB\\u0000\",\"/DENO.JSON\\u0000\",\"/DENO.JSONC\\u0000\",\"/DENO.LOCK\\u0000\",\"/JSR.JSON\\u0000\",\"/BOWER.JSON\\u0000\"],[4,10,6,11,6,4,4],[]],\"**/{cdk.json,samconfig.json,serverless.json,serverless.ts,serverless.js,sst.config.ts,copilot/**/manifest.yml}\":[[\"/CDK.JSON\\u0000\",\"/SAMCONFIG.JSON\\u0000\",\"/SERVERLESS.JSON\\u0000\",\"/SERVERLESS.TS\\u0000\",\"/SERVERLESS.JS\\u0000\",\"/SST.CONFIG.TS\\u0000\",\"/MANIFEST.YML\\u0000\"],[4,5,11,11,11,3,7],[]],\"**/{charts,chart}/**/*.{yml,yaml,tpl}\":[[\"/CHARTS\",\"/CHART\"],[6,4],[202]],\"**/{composer.json,composer.lock,symfony.lock}\":[[\"/COMPOSER.JSON\\u0000\",\"/COMPOSER.LOCK\\u0000\",\"/SYMFONY.LOCK\\u0000\"],[7,10,7],[]],\"**/{conanfile.txt,conanfile.py,conan.lock,vcpkg.json,vcpkg-configuration.json,build.zig.zon,*.wrap}\":[[\"/CONANFILE.TXT\\u0000\",\"/CONANFILE.PY\\u0000\",\"/CONAN.LOCK\\u0000\",\"/VCPKG.JSON\\u0000\",\"/VCPKG-CONFIGURATION.JSON\\u0000\",\"/BUILD.ZIG.ZON\\u0000\",\".WRAP\\u0000\"],[14,5,6,4,15,13,2],[]],\"**/{conanfile.txt,conanfile.py,vcpkg.json,build.zig.zon,flake.nix,flake.lock,MODULE.bazel,WORKSPACE,WORKSPACE.bazel}\":[[\"/CONANFILE.TXT\\u0000\",\"/CONANFILE.PY\\u0000\",\"/VCPKG.JSON\\u0000\",\"/BUILD.ZIG.ZON\\u0000\",\"/FLAKE.NIX\\u0000\",\"/FLAKE.LOCK\\u0000\",\"/MODULE.BAZEL\\u0000\",\"/WORKSPACE\\u0000\",\"/WORKSPACE.BAZEL\\u0000\"],[14,5,4,13,10,4,13,10,16],[]],\"**/{config,environments,envs}/environment*.{yml,yaml}\":[[\"/ENVIRONMENT\"],[9],[203,193]],\"**/{config,settings}/{default,production,prod}.{json,yml,yaml}\":[[\"/CONFIG\",\"/SETTINGS\"],[6,5],[204,205]],\"**/{content,contents,posts,_posts,_drafts,blog,blogs,pages,_pages,site}/**/*.{md,markdown,rst,adoc}\":[[\"/CONTENT\",\"/CONTENTS\",\"/POSTS\",\"/_POSTS\",\"/_DRAFTS\",\"/BLOG\",\"/BLOGS\",\"/PAGES\",\"/_PAGES\",\"/SITE\"],[6,6,4,2,7,2,2,3,3,4],[206]],\"**/{content,contents,posts,_posts,blog,blogs,articles,_pages}/**/*.{md,markdown,rst,adoc}\":[[\"/CONTENT\",\"/CONTENTS\",\"/POSTS\",\"/_POSTS\",\"/BLOG\",\"/BLOGS\",\"/ARTICLES\",\"/_PAGES\"],[6,6,4,2,2,2,6,3],[206]],\"**/{controllers,routes,pages,migrations,migrate}/{test,tests}/**\":[[\"/CONTROLLERS\",\"/ROUTES\",\"/PAGES\",\"/MIGRATIONS\",\"/MIGRATE\"],[8,5,3,4,7],[207]],\"**/{cron,crons,internal,mocks,utils,helpers,concerns}/**\":[[\"/CRON\",\"/CRONS\",\"/INTERNAL\",\"/MOCKS\",\"/UTILS\",\"/HELPERS\",\"/CONCERNS\"],[3,3,7,3,2,5,8],[]],\"**/{current,user}{,-,_}session*\":[[\"SESSION\",\"-SESSION\",\"_SESSION\"],[2,2,2],[208,209]],\"**/{dao,daos}/**/*.{java,kt,scala,cs,php,ts,js,py,go}\":[[\"/DAO\",\"/DAOS\"],[3,4],[61]],\"**/{db,database,databases}/**/*.{rb,py,ts,js,mjs,cjs,go,rs,php,java,kt,scala,cs,ex,exs,xml,yml,yaml,json}\":[[\".RB\\u0000\",\".PY\\u0000\",\".TS\\u0000\",\".JS\\u0000\",\".MJS\\u0000\",\".CJS\\u0000\",\".GO\\u0000\",\".RS\\u0000\",\".PHP\\u0000\",\".JAVA\\u0000\",\".KT\\u0000\",\".SCALA\\u0000\",\".CS\\u0000\",\".EX\\u0000\",\".EXS\\u0000\",\".XML\\u0000\",\".YML\\u0000\",\".YAML\\u0000\",\".JSON\\u0000\"],[2,3,3,3,3,3,2,2,4,5,3,6,3,3,4,3,3,3,5],[210]],\"**/{db,database,drizzle}/schema.{ts,js,mts}\":[[\"/SCHEMA.TS\\u0000\",\"/SCHEMA.JS\\u0000\",\"/SCHEMA.MTS\\u0000\"],[8,8,10],[211,212]],\"**/{db,database,drizzle}/schema/**/*.{ts,js,mts}\":[[\"/SCHEMA\"],[5],[213,212]],\"**/{db,database,sql}/**/{schema,schemas}{.*,}{/**/*,}.sql\":[[\"/SCHEMA\",\"/SCHEMAS\"],[5,7],[11,214,215]],\"**/{db,database}.{rb,py,ts,js,mjs,cjs,go,rs,php,java,kt,cs}\":[[\"/DB.\",\"/DATABASE.\"],[3,5],[216]],\"**/{dev,development,test,local}.Dockerfile\":[[\"/DEV.DOCKERFILE\",\"/DEVELOPMENT.DOCKERFILE\",\"/TEST.DOCKERFILE\",\"/LOCAL.DOCKERFILE\"],[4,13,6,7],[217]],\"**/{dev,development,test,tests,testing,staging,stage,qa,uat,sandbox,preview,local,ci,examples,example}/**\":[[\"/DEV\",\"/DEVELOPMENT\",\"/TEST\",\"/TESTS\",\"/TESTING\",\"/STAGING\",\"/STAGE\",\"/QA\",\"/UAT\",\"/SANDBOX\",\"/PREVIEW\",\"/LOCAL\",\"/CI\",\"/EXAMPLES\",\"/EXAMPLE\"],[3,9,2,2,5,5,4,2,3,7,4,4,2,4,4],[]],\"**/{devise,doorkeeper,rodauth,warden,pundit,cancancan,rolify,sorcery}{,[._-]*}{,/**}\":[[\"/DEVISE\",\"/DOORKEEPER\",\"/RODAUTH\",\"/WARDEN\",\"/PUNDIT\",\"/CANCANCAN\",\"/ROLIFY\",\"/SORCERY\"],[4,6,5,2,4,9,6,4],[]],\"**/{docker-compose,compose}*.{yml,yaml}\":[[\"/DOCKER-COMPOSE\",\"/COMPOSE\"],[8,7],[193]],\"**/{docker-compose,compose}{,.*,-*,_*}.{yml,yaml}\":[[\"/DOCKER-COMPOSE\",\"/COMPOSE\"],[8,7],[193]],\"**/{docker-compose,compose}{.,-,_}{dev,devel,development,test,tests,testing,ci,local,override,staging,e2e}.{yml,yaml}\":[[\"/DOCKER-COMPOSE\",\"/COMPOSE\"],[8,7],[193,218]],\"**/{email,emails}/**/*.{tsx,jsx,vue}\":[[\"/EMAIL\",\"/EMAILS\"],[2,6],[219]],\"**/{environment,environment-*,conda-lock,meta}.{yml,yaml}\":[[\"/ENVIRONMENT.\",\"/ENVIRONMENT-\",\"/CONDA-LOCK.\",\"/META.\"],[9,12,7,5],[193]],\"**/{environments,envs,env}/{dev,development,test,testing,staging,stage,qa,uat,sandbox,preview,local,ci}/**/*.{yml,yaml,json,toml,ini,cfg,conf,properties,txt}\":[[\".YML\\u0000\",\".YAML\\u0000\",\".JSON\\u0000\",\".TOML\\u0000\",\".INI\\u0000\",\".CFG\\u0000\",\".CONF\\u0000\",\".PROPERTIES\\u0000\",\".TXT\\u0000\"],[3,3,5,4,4,4,5,4,4],[220,221]],\"**/{example,sample,template}.env\":[[\"/EXAMPLE.ENV\",\"/SAMPLE.ENV\",\"/TEMPLATE.ENV\"],[9,8,10],[222]],\"**/{firestore,storage}.rules\":[[\"/FIRESTORE.RULES\",\"/STORAGE.RULES\"],[13,5],[223]],\"**/{flake.nix,flake.lock,npins/**,MODULE.bazel,MODULE.bazel.lock,WORKSPACE,WORKSPACE.bazel,maven_install.json}\":[[\"/FLAKE.NIX\\u0000\",\"/FLAKE.LOCK\\u0000\",\"/NPINS\",\"/MODULE.BAZEL\\u0000\",\"/MODULE.BAZEL.LOCK\\u0000\",\"/WORKSPACE\\u0000\",\"/WORKSPACE.BAZEL\\u0000\",\"/MAVEN_INSTALL.JSON\\u0000\"],[10,4,4,13,14,10,16,7],[]],\"**/{fluent-bit,fluentbit,fluentd,td-agent,fluent,filebeat,promtail,logstash,rsyslog,vector}{,.*,-*}.{conf,yml,yaml,toml}\":[[\"/FLUENT-BIT\",\"/FLUENTBIT\",\"/FLUENTD\",\"/TD-AGENT\",\"/FLUENT\",\"/FILEBEAT\",\"/PROMTAIL\",\"/LOGSTASH\",\"/RSYSLOG\",\"/VECTOR\"],[8,8,7,5,5,8,6,7,6,3],[224]],\"**/{flyway,liquibase}*.{conf,toml,properties,yml,yaml,xml}\":[[\"/FLYWAY\",\"/LIQUIBASE\"],[5,7],[225]],\"**/{frontend,client,mobile,webapp}/**/{routes,router}.{ts,js}\":[[\"/ROUTES.\",\"/ROUTER.\"],[5,6],[226,8]],\"**/{frontend,client,mobile,webapp}/src/api/**\":[[\"/FRONTEND\",\"/CLIENT\",\"/MOBILE\",\"/WEBAPP\"],[3,5,4,5],[227,89]],\"**/{frontend,client,mobile,webapp}/src/controllers/**\":[[\"/CONTROLLERS\"],[8],[226,227]],\"**/{frontend,client,mobile,webapp}/src/{routes,router}/**\":[[\"/FRONTEND\",\"/CLIENT\",\"/MOBILE\",\"/WEBAPP\"],[3,5,4,5],[228,227]],\"**/{go.mod,go.sum,go.work,go.work.sum,Cargo.toml,Cargo.lock,build.rs,.cargo/config,.cargo/config.toml}\":[[\"/GO.MOD\\u0000\",\"/GO.SUM\\u0000\",\"/GO.WORK\\u0000\",\"/GO.WORK.SUM\\u0000\",\"/CARGO.TOML\\u0000\",\"/CARGO.LOCK\\u0000\",\"/BUILD.RS\\u0000\",\"/CONFIG\\u0000\",\"/CONFIG.TOML\\u0000\"],[7,4,8,9,7,7,7,7,8],[]],\"**/{go.mod,go.sum,go.work,go.work.sum,Gopkg.toml,Gopkg.lock,glide.yaml,glide.lock}\":[[\"/GO.MOD\\u0000\",\"/GO.SUM\\u0000\",\"/GO.WORK\\u0000\",\"/GO.WORK.SUM\\u0000\",\"/GOPKG.TOML\\u0000\",\"/GOPKG.LOCK\\u0000\",\"/GLIDE.YAML\\u0000\",\"/GLIDE.LOCK\\u0000\"],[7,4,8,9,4,7,4,4],[]],\"**/{gradle-wrapper.properties,gradle-wrapper.jar,maven-wrapper.properties,maven-wrapper.jar,.mvn/extensions.xml}\":[[\"/GRADLE-WRAPPER.PROPERTIES\\u0000\",\"/GRADLE-WRAPPER.JAR\\u0000\",\"/MAVEN-WRAPPER.PROPERTIES\\u0000\",\"/MAVEN-WRAPPER.JAR\\u0000\",\"/EXTENSIONS.XML\\u0000\"],[8,18,7,17,12],[]],\"**/{graphql,graph}/**/*.{rb,py,go,php,java,kt,cs,ex,rs}\":[[\"/GRAPHQL\",\"/GRAPH\"],[6,5],[229]],\"**/{handler,handlers}.{go,rs,py,ts,js,mjs,cjs,rb}\":[[\"/HANDLER.\",\"/HANDLERS.\"],[2,2],[230]],\"**/{handlers,lambdas}/**/*.{go,rs,py,ts,js,mjs,cjs,rb,cs,java,kt}\":[[\"/HANDLERS\",\"/LAMBDAS\"],[2,7],[231]],\"**/{haproxy,envoy,traefik,apache2,httpd,varnish,supervisord,vcl,Caddyfile}{,.*}.{cfg,conf,yml,yaml,toml,vcl}\":[[\".CFG\\u0000\",\".CONF\\u0000\",\".YML\\u0000\",\".YAML\\u0000\",\".TOML\\u0000\",\".VCL\\u0000\"],[4,5,3,3,4,3],[232]],\"**/{hashing,hasher}{,[._-]*}\":[[\"/HASHING\",\"/HASHER\"],[6,5],[]],\"**/{hibernate,persistence}*.{xml,properties}\":[[\"/HIBERNATE\",\"/PERSISTENCE\"],[4,6],[233]],\"**/{i18n,lang}/**/{package,tsconfig,config}*.json\":[[\"/PACKAGE\",\"/TSCONFIG\",\"/CONFIG\"],[6,3,6],[102,234]],\"**/{id_rsa,id_dsa,id_ecdsa,id_ed25519,known_hosts,authorized_keys}*\":[[\"/ID_RSA\",\"/ID_DSA\",\"/ID_ECDSA\",\"/ID_ED25519\",\"/KNOWN_HOSTS\",\"/AUTHORIZED_KEYS\"],[5,5,7,5,8,12],[]],\"**/{js,javascript,javascripts,css,stylesheets,static,static_src,assets,public}/{vendor,vendors}/**/*.{js,mjs,cjs,css,map}\":[[\"/VENDOR\",\"/VENDORS\"],[6,7],[235,236]],\"**/{jwt,jwks,saml,oidc,openid,ldap,sso,scim,kerberos}*{,/**}\":[[\"/JWT\",\"/JWKS\",\"/SAML\",\"/OIDC\",\"/OPENID\",\"/LDAP\",\"/SSO\",\"/SCIM\",\"/KERBEROS\"],[3,4,3,2,6,2,2,4,8],[]],\"**/{keycloak,okta,cognito}*{,/**}\":[[\"/KEYCLOAK\",\"/OKTA\",\"/COGNITO\"],[8,4,4],[]],\"**/{kms,hsm}{client,service,provider,key}*\":[[\"/KMS\",\"/HSM\"],[2,3],[237]],\"**/{kustomization,Chart,helmfile,skaffold,werf,tilt,devspace,okteto,garden,argocd*}.{yml,yaml}\":[[\"/KUSTOMIZATION.\",\"/CHART.\",\"/HELMFILE.\",\"/SKAFFOLD.\",\"/WERF.\",\"/TILT.\",\"/DEVSPACE.\",\"/OKTETO.\",\"/GARDEN.\",\"/ARGOCD\"],[10,6,5,8,5,4,5,7,3,6],[193]],\"**/{lib,server,http,middleware,internal,plugs}/session{,s}/**\":[[\"/SESSION\"],[3],[92,238]],\"**/{locale,locales,i18n,fixtures,data,seeds}/**\":[[\"/LOCALE\",\"/LOCALES\",\"/I18N\",\"/FIXTURES\",\"/DATA\",\"/SEEDS\"],[6,6,4,5,2,5],[]],\"**/{locale,locales,i18n,l10n,lang,langs,translations}/**/*.{json,json5,yml,yaml,properties,toml,csv,ftl,resx,po,pot,arb}\":[[\"/LOCALE\",\"/LOCALES\",\"/I18N\",\"/L10N\",\"/LANG\",\"/LANGS\",\"/TRANSLATIONS\"],[6,6,4,4,3,3,7],[239]],\"**/{locale,locales,i18n,l10n,lang,langs,translations}/**/*.{json,yml,yaml,properties,php,toml,rb}\":[[\"/LOCALE\",\"/LOCALES\",\"/I18N\",\"/L10N\",\"/LANG\",\"/LANGS\",\"/TRANSLATIONS\"],[6,6,4,4,3,3,7],[240]],\"**/{locale,locales,i18n,l10n,lang,langs,translations}/**/*.{ts,js,mjs,php,rb,py}\":[[\"/LOCALE\",\"/LOCALES\",\"/I18N\",\"/L10N\",\"/LANG\",\"/LANGS\",\"/TRANSLATIONS\"],[6,6,4,4,3,3,7],[241]],\"**/{log,logs}/**\":[[\"/LOG\",\"/LOGS\"],[2,4],[]],\"**/{log4j,log4j2}*.{xml,properties,yml,yaml,json}\":[[\"/LOG4J\",\"/LOG4J2\"],[5,6],[242]],\"**/{logging,logger,log,log_config,log-config,log4rs}{,.*,-*,_*}.{conf,ini,cfg,json,yml,yaml,toml,properties}\":[[\".CONF\\u0000\",\".INI\\u0000\",\".CFG\\u0000\",\".JSON\\u0000\",\".YML\\u0000\",\".YAML\\u0000\",\".TOML\\u0000\",\".PROPERTIES\\u0000\"],[5,4,4,5,3,3,4,4],[243]],\"**/{logon,signon}{,s,[._-]*}{,/**}\":[[\"/LOGON\",\"/SIGNON\"],[5,6],[]],\"**/{mfa,2fa,totp,otp,fido,fido2,recovery_codes,backup_codes}{,[._-]*}{,/**}\":[[\"/MFA\",\"/2FA\",\"/TOTP\",\"/OTP\",\"/FIDO\",\"/FIDO2\",\"/RECOVERY_CODES\",\"/BACKUP_CODES\"],[2,2,3,2,3,5,6,8],[]],\"**/{migrate,migration,migrations}/**\":[[\"/MIGRATE\",\"/MIGRATION\",\"/MIGRATIONS\"],[7,4,4],[]],\"**/{migration,migrations,*_migrations}/**/*.{rb,py,ts,js,mjs,cjs,go,rs,php,java,kt,cs,ex,exs,xml,yml,yaml}\":[[\"/MIGRATION\",\"/MIGRATIONS\",\"_MIGRATIONS\"],[4,4,2],[244]],\"**/{migration,migrations,*_migrations}/**/*.{sql,py,php,rb,exs,cs,fs,go,rs,js,mjs,cjs,ts,mts,cts,java,kt,groovy,cql}\":[[\"/MIGRATION\",\"/MIGRATIONS\",\"_MIGRATIONS\"],[4,4,2],[245]],\"**/{migration,migrations}/**/*.{test,spec}.*\":[[\"/MIGRATION\",\"/MIGRATIONS\"],[4,4],[246]],\"**/{mix.exs,mix.lock,rebar.config,rebar.lock,gleam.toml}\":[[\"/MIX.EXS\\u0000\",\"/MIX.LOCK\\u0000\",\"/REBAR.CONFIG\\u0000\",\"/REBAR.LOCK\\u0000\",\"/GLEAM.TOML\\u0000\"],[5,5,6,6,7],[]],\"**/{nlog,NLog,Nlog}{,.*}.config\":[[\".CONFIG\\u0000\"],[7],[247,248]],\"**/{openapi,swagger,asyncapi}*.{yml,yaml,json,ts,py}\":[[\"/OPENAPI\",\"/SWAGGER\",\"/ASYNCAPI\"],[5,2,5],[249]],\"**/{openapi,swagger,asyncapi}/**/*.{yml,yaml,json}\":[[\"/OPENAPI\",\"/SWAGGER\",\"/ASYNCAPI\"],[5,2,5],[18]],\"**/{openapi,swagger}.{yml,yaml,json}\":[[\"/OPENAPI.\",\"/SWAGGER.\"],[5,2],[18]],\"**/{ormconfig,knexfile,drizzle.config,prisma.config,mikro-orm.config,data-source,.sequelizerc}*\":[[\"/ORMCONFIG\",\"/KNEXFILE\",\"/DRIZZLE.CONFIG\",\"/PRISMA.CONFIG\",\"/MIKRO-ORM.CONFIG\",\"/DATA-SOURCE\",\"/.SEQUELIZERC\"],[4,5,7,8,11,7,7],[]],\"**/{package.json,package-lock.json,yarn.lock,pnpm-lock.yaml,bun.lock,deno.json,go.mod,go.sum,Cargo.toml,Cargo.lock}\":[[\"/PACKAGE.JSON\\u0000\",\"/PACKAGE-LOCK.JSON\\u0000\",\"/YARN.LOCK\\u0000\",\"/PNPM-LOCK.YAML\\u0000\",\"/BUN.LOCK\\u0000\",\"/DENO.JSON\\u0000\",\"/GO.MOD\\u0000\",\"/GO.SUM\\u0000\",\"/CARGO.TOML\\u0000\",\"/CARGO.LOCK\\u0000\"],[8,9,5,6,4,6,7,4,7,7],[]],\"**/{package.json,package.json5,package-lock.json,npm-shrinkwrap.json,yarn.lock,pnpm-lock.yaml,pnpm-workspace.yaml}\":[[\"/PACKAGE.JSON\\u0000\",\"/PACKAGE.JSON5\\u0000\",\"/PACKAGE-LOCK.JSON\\u0000\",\"/NPM-SHRINKWRAP.JSON\\u0000\",\"/YARN.LOCK\\u0000\",\"/PNPM-LOCK.YAML\\u0000\",\"/PNPM-WORKSPACE.YAML\\u0000\"],[8,14,9,12,5,6,7],[]],\"**/{playbook,playbooks/*,group_vars/*,host_vars/*,site}.{yml,yaml}\":[[\"/PLAYBOOK.\",\"/PLAYBOOKS\",\"/GROUP_VARS\",\"/HOST_VARS\",\"/SITE.\"],[9,9,7,6,4],[193]],\"**/{pom.xml,*.gradle,*.gradle.kts,*.lockfile,libs.versions.toml,verification-metadata.xml,gradle-wrapper.*,maven-wrapper.*,build.sbt}\":[[\"/POM.XML\\u0000\",\".GRADLE\\u0000\",\".GRADLE.KTS\\u0000\",\".LOCKFILE\\u0000\",\"/LIBS.VERSIONS.TOML\\u0000\",\"/VERIFICATION-METADATA.XML\\u0000\",\"/GRADLE-WRAPPER.\",\"/MAVEN-WRAPPER.\",\"/BUILD.SBT\\u0000\"],[5,2,10,6,7,23,8,7,10],[]],\"**/{pom.xml,*.gradle,*.gradle.kts,gradle.lockfile,*.lockfile,libs.versions.toml,verification-metadata.xml}\":[[\"/POM.XML\\u0000\",\".GRADLE\\u0000\",\".GRADLE.KTS\\u0000\",\"/GRADLE.LOCKFILE\\u0000\",\".LOCKFILE\\u0000\",\"/LIBS.VERSIONS.TOML\\u0000\",\"/VERIFICATION-METADATA.XML\\u0000\"],[5,2,10,13,6,7,23],[]],\"**/{pom.xml,build.gradle,build.gradle.kts,*.csproj,*.fsproj,*.gemspec,packages.lock.json,pubspec.yaml,pubspec.lock}\":[[\"/POM.XML\\u0000\",\"/BUILD.GRADLE\\u0000\",\"/BUILD.GRADLE.KTS\\u0000\",\".CSPROJ\\u0000\",\".FSPROJ\\u0000\",\".GEMSPEC\\u0000\",\"/PACKAGES.LOCK.JSON\\u0000\",\"/PUBSPEC.YAML\\u0000\",\"/PUBSPEC.LOCK\\u0000\"],[5,7,7,3,3,5,10,9,9],[]],\"**/{postgres,postgresql,mysql,sqlite,mongo,mongodb}/**/*.{go,rs,ts,js,py,java,kt}\":[[\"/POSTGRES\",\"/POSTGRESQL\",\"/MYSQL\",\"/SQLITE\",\"/MONGO\",\"/MONGODB\"],[7,9,4,4,5,7],[250]],\"**/{project.clj,deps.edn,shadow-cljs.edn}\":[[\"/PROJECT.CLJ\\u0000\",\"/DEPS.EDN\\u0000\",\"/SHADOW-CLJS.EDN\\u0000\"],[12,4,12],[]],\"**/{prompt,prompts,template,templates,email,emails,mailers,mails,notifications,views,resources,assets,static,public}/**/!(README*)\":[[\"/PROMPT\",\"/PROMPTS\",\"/TEMPLATE\",\"/TEMPLATES\",\"/EMAIL\",\"/EMAILS\",\"/MAILERS\",\"/MAILS\",\"/NOTIFICATIONS\",\"/VIEWS\",\"/RESOURCES\",\"/ASSETS\",\"/STATIC\",\"/PUBLIC\"],[6,7,4,4,2,6,3,5,5,2,7,4,6,5],[]],\"**/{prompt,prompts}/**\":[[\"/PROMPT\",\"/PROMPTS\"],[6,7],[]],\"**/{provider,providers,versions,terraform}.{tf,tofu,tf.json}\":[[\"/PROVIDER.\",\"/PROVIDERS.\",\"/VERSIONS.\",\"/TERRAFORM.\"],[6,6,5,10],[251]],\"**/{provider,providers}{-,_}*.tf\":[[\"/PROVIDER\",\"/PROVIDERS\"],[6,6],[252]],\"**/{pubspec.yaml,pubspec.lock,Podfile,Podfile.lock,*.podspec,Package.swift,Package.resolved,Cartfile,Cartfile.resolved}\":[[\"/PUBSPEC.YAML\\u0000\",\"/PUBSPEC.LOCK\\u0000\",\"/PODFILE\\u0000\",\"/PODFILE.LOCK\\u0000\",\".PODSPEC\\u0000\",\"/PACKAGE.SWIFT\\u0000\",\"/PACKAGE.RESOLVED\\u0000\",\"/CARTFILE\\u0000\",\"/CARTFILE.RESOLVED\\u0000\"],[9,9,5,5,4,12,16,5,17],[]],\"**/{pubspec.yaml,pubspec.lock,Podfile,Podfile.lock,Package.swift,Package.resolved,Cartfile,Cartfile.resolved}\":[[\"/PUBSPEC.YAML\\u0000\",\"/PUBSPEC.LOCK\\u0000\",\"/PODFILE\\u0000\",\"/PODFILE.LOCK\\u0000\",\"/PACKAGE.SWIFT\\u0000\",\"/PACKAGE.RESOLVED\\u0000\",\"/CARTFILE\\u0000\",\"/CARTFILE.RESOLVED\\u0000\"],[9,9,5,5,12,16,5,17],[]],\"**/{pyproject.toml,poetry.lock,uv.lock,requirements*.txt,Gemfile,Gemfile.lock,composer.json,composer.lock,mix.exs}\":[[\"/PYPROJECT.TOML\\u0000\",\"/POETRY.LOCK\\u0000\",\"/UV.LOCK\\u0000\",\"/REQUIREMENTS\",\"/GEMFILE\\u0000\",\"/GEMFILE.LOCK\\u0000\",\"/COMPOSER.JSON\\u0000\",\"/COMPOSER.LOCK\\u0000\",\"/MIX.EXS\\u0000\"],[3,5,3,8,4,4,7,10,5],[]],\"**/{pyproject.toml,setup.py,setup.cfg,Pipfile,Pipfile.lock,poetry.lock,uv.lock,pdm.lock,pixi.toml,pixi.lock}\":[[\"/PYPROJECT.TOML\\u0000\",\"/SETUP.PY\\u0000\",\"/SETUP.CFG\\u0000\",\"/PIPFILE\\u0000\",\"/PIPFILE.LOCK\\u0000\",\"/POETRY.LOCK\\u0000\",\"/UV.LOCK\\u0000\",\"/PDM.LOCK\\u0000\",\"/PIXI.TOML\\u0000\",\"/PIXI.LOCK\\u0000\"],[3,7,7,4,4,5,3,4,6,6],[]],\"**/{queries,query_builder,querybuilder}.{rb,py,ts,js,go,rs,php,java,kt,cs,ex}\":[[\"/QUERIES.\",\"/QUERY_BUILDER.\",\"/QUERYBUILDER.\"],[2,8,2],[253]],\"**/{rbac,acl,acls,iam,sudo}{,[._-]*}{,/**}\":[[\"/RBAC\",\"/ACL\",\"/ACLS\",\"/IAM\",\"/SUDO\"],[2,3,4,3,4],[]],\"**/{rbac,acl}{service,manager,guard,policy,config}*\":[[\"SERVICE\",\"MANAGER\",\"GUARD\",\"POLICY\",\"CONFIG\"],[5,4,3,5,5],[254]],\"**/{render,fly,fly.*,railway,heroku,app,dokku,nixpacks,vercel,netlify,wrangler,firebase,zeabur,koyeb,project,now,static,azure,host}.{toml,yaml,yml,json,jsonc}\":[[\"/RENDER.\",\"/FLY.\",\"/RAILWAY.\",\"/HEROKU.\",\"/APP.\",\"/DOKKU.\",\"/NIXPACKS.\",\"/VERCEL.\",\"/NETLIFY.\",\"/WRANGLER.\",\"/FIREBASE.\",\"/ZEABUR.\",\"/KOYEB.\",\"/PROJECT.\",\"/NOW.\",\"/STATIC.\",\"/AZURE.\",\"/HOST.\"],[5,4,6,6,4,5,9,6,5,6,3,7,6,8,4,7,2,2],[255]],\"**/{renv.lock,packrat/packrat.lock,Project.toml,Manifest.toml,JuliaProject.toml,cpanfile,cpanfile.snapshot}\":[[\"/RENV.LOCK\\u0000\",\"/PACKRAT.LOCK\\u0000\",\"/PROJECT.TOML\\u0000\",\"/MANIFEST.TOML\\u0000\",\"/JULIAPROJECT.TOML\\u0000\",\"/CPANFILE\\u0000\",\"/CPANFILE.SNAPSHOT\\u0000\"],[6,8,9,7,7,4,11],[]],\"**/{requirements,constraints}/**/*.txt\":[[\"/REQUIREMENTS\",\"/CONSTRAINTS\"],[8,8],[66]],\"**/{requirements,constraints}/**/*.{txt,in}\":[[\"/REQUIREMENTS\",\"/CONSTRAINTS\"],[8,8],[67]],\"**/{role,clusterrole}{,-,_}binding*\":[[\"BINDING\",\"-BINDING\",\"_BINDING\"],[5,2,2],[256,257]],\"**/{roles,playbooks}/**/{tasks,handlers,vars,defaults,meta}/*.{yml,yaml}\":[[\"/ROLES\",\"/PLAYBOOKS\"],[4,9],[258,193]],\"**/{routers,routes}/**/*.{ts,js,mjs,cjs,rb,py,php,go,rs,ex,kt,java,scala}\":[[\"/ROUTERS\",\"/ROUTES\"],[6,5],[259]],\"**/{routes,router,routers,urls,routing}.{rb,py,ts,js,mjs,cjs,go,rs,php,ex,yml,yaml,scala,java,kt}\":[[\"/ROUTES.\",\"/ROUTER.\",\"/ROUTERS.\",\"/URLS.\",\"/ROUTING.\"],[5,6,8,4,5],[260]],\"**/{schema,schemas,server}/**/*.{graphql,gql}\":[[\"/SCHEMA\",\"/SCHEMAS\",\"/SERVER\"],[5,7,5],[261]],\"**/{setup.py,setup.cfg,pyproject.toml,Pipfile,Pipfile.lock,poetry.lock,uv.lock,pdm.lock,pixi.toml,pixi.lock,tox.ini,noxfile.py}\":[[\"/SETUP.PY\\u0000\",\"/SETUP.CFG\\u0000\",\"/PYPROJECT.TOML\\u0000\",\"/PIPFILE\\u0000\",\"/PIPFILE.LOCK\\u0000\",\"/POETRY.LOCK\\u0000\",\"/UV.LOCK\\u0000\",\"/PDM.LOCK\\u0000\",\"/PIXI.TOML\\u0000\",\"/PIXI.LOCK\\u0000\",\"/TOX.INI\\u0000\",\"/NOXFILE.PY\\u0000\"],[7,7,3,4,4,5,3,4,6,6,5,4],[]],\"**/{shard.yml,shard.lock,dub.json,dub.sdl,dub.selections.json,*.rockspec,*.nimble}\":[[\"/SHARD.YML\\u0000\",\"/SHARD.LOCK\\u0000\",\"/DUB.JSON\\u0000\",\"/DUB.SDL\\u0000\",\"/DUB.SELECTIONS.JSON\\u0000\",\".ROCKSPEC\\u0000\",\".NIMBLE\\u0000\"],[7,7,5,6,8,2,5],[]],\"**/{signing,signer}{,s,[._-]*}{,/**}\":[[\"/SIGNING\",\"/SIGNER\"],[6,5],[]],\"**/{sqlc,atlas,sqitch,dbt_project}.{yml,yaml,json,hcl,plan,conf}\":[[\"/SQLC.\",\"/ATLAS.\",\"/SQITCH.\",\"/DBT_PROJECT.\"],[5,6,5,5],[262]],\"**/{src,app,content,config}/**/{meta,environment,environment-*}.{yml,yaml}\":[[\"/META.\",\"/ENVIRONMENT.\",\"/ENVIRONMENT-\"],[5,9,12],[193,263]],\"**/{ssl,pki}{.*,[_-]*}{,/**}\":[[\"/SSL\",\"/PKI\"],[3,2],[]],\"**/{stack.yaml,stack.yaml.lock,*.cabal,cabal.project,cabal.project.freeze,*.opam,*.opam.locked,dune-project}\":[[\"/STACK.YAML\\u0000\",\"/STACK.YAML.LOCK\\u0000\",\".CABAL\\u0000\",\"/CABAL.PROJECT\\u0000\",\"/CABAL.PROJECT.FREEZE\\u0000\",\".OPAM\\u0000\",\".OPAM.LOCKED\\u0000\",\"/DUNE-PROJECT\\u0000\"],[7,12,2,14,21,5,5,5],[]],\"**/{template,serverless,amplify,apprunner,buildspec,buildspec-*,samconfig}.{yml,yaml,toml}\":[[\"/TEMPLATE.\",\"/SERVERLESS.\",\"/AMPLIFY.\",\"/APPRUNNER.\",\"/BUILDSPEC.\",\"/BUILDSPEC-\",\"/SAMCONFIG.\"],[4,11,2,7,6,10,5],[264]],\"**/{terraform,pulumi,cloudformation,cdk,ansible,packer,terragrunt,puppet,saltstack}/**\":[[\"/TERRAFORM\",\"/PULUMI\",\"/CLOUDFORMATION\",\"/CDK\",\"/ANSIBLE\",\"/PACKER\",\"/TERRAGRUNT\",\"/PUPPET\",\"/SALTSTACK\"],[7,6,11,3,6,6,8,6,3],[]],\"**/{tests,conftest}.py\":[[\"/TESTS.PY\",\"/CONFTEST.PY\"],[6,6],[85]],\"**/{tls,mtls,x509,letsencrypt}{,[._-]*}{,/**}\":[[\"/TLS\",\"/MTLS\",\"/X509\",\"/LETSENCRYPT\"],[2,3,4,6],[]],\"**/{tls,ssl}{config,context,util,utils,client,server,settings,socket}*\":[[\"/TLS\",\"/SSL\"],[2,3],[265]],\"**/{totp,mfa,otp}*.{ts,js,java,kt,cs,php,go,py,rb,rs,swift}\":[[\"/TOTP\",\"/MFA\",\"/OTP\"],[3,2,2],[266]],\"**/{tsconfig*.json,.gitignore,.gitkeep,.keep,Dockerfile,Makefile}\":[[\"/TSCONFIG\",\"/.GITIGNORE\\u0000\",\"/.GITKEEP\\u0000\",\"/.KEEP\\u0000\",\"/DOCKERFILE\\u0000\",\"/MAKEFILE\\u0000\"],[3,6,6,2,8,5],[]],\"**/{up,down}.sql\":[[\"/UP.SQL\",\"/DOWN.SQL\"],[2,6],[11]],\"**/{use,user,admin,social,account,email,google,github,sso,handle}log{in,out}*{,/**}\":[[\"/USELOG\",\"/USERLOG\",\"/ADMINLOG\",\"/SOCIALLOG\",\"/ACCOUNTLOG\",\"/EMAILLOG\",\"/GOOGLELOG\",\"/GITHUBLOG\",\"/SSOLOG\",\"/HANDLELOG\"],[4,6,7,5,9,7,5,2,5,7],[267,268]],\"**/{user,admin,team,member,account}{,-,_}role*\":[[\"/USER\",\"/ADMIN\",\"/TEAM\",\"/MEMBER\",\"/ACCOUNT\"],[2,4,3,5,6],[269,270]],\"**/{vendors,vendor-register,vendor_register,subprocessors,sub-processors,sub_processors,third-parties}.{yml,yaml,json,toml,csv,xlsx}\":[[\"/VENDORS.\",\"/VENDOR-REGISTER.\",\"/VENDOR_REGISTER.\",\"/SUBPROCESSORS.\",\"/SUB-PROCESSORS.\",\"/SUB_PROCESSORS.\",\"/THIRD-PARTIES.\"],[7,9,9,4,5,5,8],[271]],\"**/{views,viewsets,serializers,api}.py\":[[\"/VIEWS.PY\",\"/VIEWSETS.PY\",\"/SERIALIZERS.PY\",\"/API.PY\"],[6,6,5,5],[85]],\"**/{views,viewsets,serializers}/**/*.py\":[[\"/VIEWS\",\"/VIEWSETS\",\"/SERIALIZERS\"],[2,6,5],[85]],\"**/{web,rest,api,resources,endpoints}/**/*{Resource,Endpoint}.{java,kt,scala,cs}\":[[\"RESOURCE.\",\"ENDPOINT.\"],[6,4],[272,57]],\"*/**/{app,project,host,static,now,template,firebase,render,azure}.{json,yml,yaml,toml}\":[[\"/APP.\",\"/PROJECT.\",\"/HOST.\",\"/STATIC.\",\"/NOW.\",\"/TEMPLATE.\",\"/FIREBASE.\",\"/RENDER.\",\"/AZURE.\"],[4,8,2,7,4,4,3,5,2],[273]],\".devcontainer/**\":[[\"/.DEVCONTAINER\"],[6],[]],\".editorconfig\":[[\"/.EDITORCONFIG\\u0000\"],[9],[]],\".github/ISSUE_TEMPLATE/**/*.{yml,yaml}\":[[\"/ISSUE_TEMPLATE\"],[7],[274,193]],\".github/change-gate.{yml,yaml}\":[[\"/CHANGE-GATE.YML\\u0000\",\"/CHANGE-GATE.YAML\\u0000\"],[9,9],[275,274]],\".github/workflows/**\":[[\"/WORKFLOWS\"],[9],[274]],\".github/workflows/change-gate*.{yml,yaml}\":[[\"/CHANGE-GATE\"],[9],[276,274,193]],\".github/{copilot-instructions.md,agents/**,instructions/**,chatmodes/**,prompts/**}\":[[\"/.GITHUB\"],[7],[277]],\".github/{workflows,actions}/**\":[[\"/.GITHUB\"],[7],[278]],\".gitmodules\":[[\"/.GITMODULES\\u0000\"],[6],[]],\".vscode/{settings,launch,extensions}.json\":[[\"/SETTINGS.JSON\",\"/LAUNCH.JSON\",\"/EXTENSIONS.JSON\"],[9,8,4],[279,102]],\".yarn/{releases,plugins,patches,cache}/**\":[[\"/.YARN\"],[2],[280]],\"CITATION.cff\":[[\"/CITATION.CFF\\u0000\"],[12],[]],\"api/!(src|app|lib|db|migrations|config|scripts)/**/*.{ts,tsx,js,jsx,mjs,cjs,py,rb,go,php,rs,java,kt,cs,ex}\":[[\"/API\"],[3],[281]],\"api/*.{ts,js,mjs,cjs,py,rb,go,php,rs,java,kt,cs,ex}\":[[\"/API\"],[3],[282]],\"app/routes/**/*.{tsx,jsx}\":[[\"/ROUTES\"],[5],[283,95]],\"conf/routes\":[[\"/ROUTES\\u0000\"],[7],[284]],\"functions/**/*.{ts,js,mjs,py,go}\":[[\"/FUNCTIONS\"],[2],[285]],\"infrastructure/**/*.{yml,yaml,json,ts,js,py,go,sh,conf,toml,tpl}\":[[\"/INFRASTRUCTURE\"],[6],[286]],\"patches/*.patch\":[[\"/PATCHES\"],[7],[287]],\"spec/*.{yml,yaml,json,proto,graphql}\":[[\"/SPEC\"],[2],[182]],\"third_party/**\":[[\"/THIRD_PARTY\"],[11],[]],\"vendor/**\":[[\"/VENDOR\"],[6],[]],\"{,**/!(*.docc)/}articles/**/*.{md,markdown,rst,adoc}\":[[\"/ARTICLES\"],[6],[288,206]],\"{,**/!(*k8s*|*kubernetes*|kube|manifests|deploy|deployment|deployments|helm*|templates)/}{db,database}.{yml,yaml}\":[[\".YML\\u0000\",\".YAML\\u0000\"],[3,3],[289]],\"{,**/!(db|database|databases|orm|sql|models|schemas)/}session{,s}.{rb,py,ts,js,mjs,go,java,kt,php,cs,rs,ex,exs,swift,scala}\":[[\"/SESSION\"],[3],[290,208,291]],\"{,**/!(di|ioc|injection|tasker|lexer|parser|parsing|syntax|scanner|compiler|ast|tokenizer|theme|themes|design|design-system|styles|style|ui|css|llm|nlp|erc20)/}token{,s}.{rb,py,ts,js,mjs,go,java,kt,php,cs,rs,ex,exs,swift,scala}\":[[\"/TOKEN\"],[4],[292,59,291]],\"{,**/!(hooks|components)/}queries/**/*.{rb,py,ts,js,go,rs,php,java,kt,cs,ex}\":[[\"/QUERIES\"],[2],[293,253]],\"{,**/!(i18n|locale|locales|query|queries|cache|hooks|keyboard)/}keys.{ts,js,mjs,py,rb,go,java,kt,php,cs,rs,ex,json,yml,yaml}\":[[\"KEYS.TS\\u0000\",\"KEYS.JS\\u0000\",\"KEYS.MJS\\u0000\",\"KEYS.PY\\u0000\",\"KEYS.RB\\u0000\",\"KEYS.GO\\u0000\",\"KEYS.JAVA\\u0000\",\"KEYS.KT\\u0000\",\"KEYS.PHP\\u0000\",\"KEYS.CS\\u0000\",\"KEYS.RS\\u0000\",\"KEYS.EX\\u0000\",\"KEYS.JSON\\u0000\",\"KEYS.YML\\u0000\",\"KEYS.YAML\\u0000\"],[5,4,7,5,5,5,9,5,5,5,6,5,4,5,5],[294,295]],\"{,**/!(model|models|entity|entities)/}*cipher*{,/**}\":[[\"CIPHER\"],[4],[]],\"{,**/}action.{yml,yaml}\":[[\"ACTION.YML\\u0000\",\"ACTION.YAML\\u0000\"],[7,7],[296,297]],\"{,.github/,docs/}CODEOWNERS\":[[\"/CODEOWNERS\"],[8],[298]],\"{,LICENSES/,licenses/}*LICENSE*.txt\":[[\"LICENSE\"],[6],[66]],\"{,docs/,packages/*/,crates/*/}{LICENSE,LICENCE,COPYING,NOTICE,AUTHORS,CONTRIBUTORS,MAINTAINERS,CHANGELOG,CHANGES,HISTORY,README,CONTRIBUTING,PATENTS,THANKS,CREDITS,NEWS,TODO}{,.txt}\":[[\"LICENSE\",\"LICENCE\",\"COPYING\",\"NOTICE\",\"AUTHORS\",\"CONTRIBUTORS\",\"MAINTAINERS\",\"CHANGELOG\",\"CHANGES\",\"HISTORY\",\"README\",\"CONTRIBUTING\",\"PATENTS\",\"THANKS\",\"CREDITS\",\"NEWS\",\"TODO\"],[6,4,5,3,6,9,5,6,6,2,5,8,2,5,6,2,3],[]],\"{,docs/,packages/*/,crates/*/}{LICENSE,LICENCE}-{MIT,APACHE,Apache,Apache-2.0,APACHE-2.0,BSD,ISC,ZLIB,MPL,MPL-2.0,GPL,LGPL,AGPL,UNLICENSE,CC0,CC-BY,CC-BY-4.0,BOOST,THIRD-PARTY,3RD-PARTY}{,.txt}\":[[\"LICENSE-\",\"LICENCE-\"],[7,7],[299]],\"{,etc/,config/,conf/,nginx/,docker/,lib/,src/,internal/,pkg/}{ssl,pki}/**\":[[\"SSL\",\"PKI\"],[2,2],[]],\"{,src/,apps/*/,apps/*/src/,packages/*/,packages/*/src/}middleware.{ts,js}\":[[\"MIDDLEWARE.TS\\u0000\",\"MIDDLEWARE.JS\\u0000\"],[11,11],[300,0]],\"{,src/,apps/*/,apps/*/src/}proxy.{ts,js}\":[[\"PROXY.TS\\u0000\",\"PROXY.JS\\u0000\"],[4,4],[301,302]],\"{,src/}global.json\":[[\"/GLOBAL.JSON\"],[5],[303]],\"{.circleci,.buildkite,.gitlab,.azure-pipelines,.azuredevops,.woodpecker,.tekton,.semaphore,.harness,.concourse,.teamcity}/**\":[[\"/.CIRCLECI\",\"/.BUILDKITE\",\"/.GITLAB\",\"/.AZURE-PIPELINES\",\"/.AZUREDEVOPS\",\"/.WOODPECKER\",\"/.TEKTON\",\"/.SEMAPHORE\",\"/.HARNESS\",\"/.CONCOURSE\",\"/.TEAMCITY\"],[9,9,7,3,11,9,7,8,6,10,7],[]],\"{.ebextensions,.elasticbeanstalk,.platform,.kamal,.do,.openshift}/**\":[[\"/.EBEXTENSIONS\",\"/.ELASTICBEANSTALK\",\"/.PLATFORM\",\"/.KAMAL\",\"/.DO\",\"/.OPENSHIFT\"],[5,17,7,6,2,9],[]],\"{apps,packages,services,libs,modules,crates,components,engines,packs,plugins,gems,projects}/*/{test,tests,spec,e2e,cypress,playwright}/**\":[[\"/APPS\",\"/PACKAGES\",\"/SERVICES\",\"/LIBS\",\"/MODULES\",\"/CRATES\",\"/COMPONENTS\",\"/ENGINES\",\"/PACKS\",\"/PLUGINS\",\"/GEMS\",\"/PROJECTS\"],[4,8,6,4,5,3,8,4,5,5,4,8],[304]],\"{backend,server,frontend,client,web}/{test,tests,spec,e2e,cypress}/**\":[[\"/BACKEND\",\"/SERVER\",\"/FRONTEND\",\"/CLIENT\",\"/WEB\"],[2,5,3,5,2],[305]],\"{docker,.docker}/**\":[[\"/DOCKER\",\"/.DOCKER\"],[2,2],[]],\"{docs,doc,documentation,Documentation,Docs}/**/*.{txt,svg,png,jpg,jpeg,gif,webp,pdf,drawio,puml,plantuml,mmd,dot,odt,docx}\":[[\".TXT\\u0000\",\".SVG\\u0000\",\".PNG\\u0000\",\".JPG\\u0000\",\".JPEG\\u0000\",\".GIF\\u0000\",\".WEBP\\u0000\",\".PDF\\u0000\",\".DRAWIO\\u0000\",\".PUML\\u0000\",\".PLANTUML\\u0000\",\".MMD\\u0000\",\".DOT\\u0000\",\".ODT\\u0000\",\".DOCX\\u0000\"],[4,4,4,3,5,3,5,4,7,3,7,3,3,4,5],[306]],\"{infra,iac,ops,devops}/**\":[[\"/INFRA\",\"/IAC\",\"/OPS\",\"/DEVOPS\"],[5,3,2,5],[]],\"{netlify,supabase,firebase}/functions/**\":[[\"/FUNCTIONS\"],[2],[307]],\"{src,app,lib}/**/*.{service,timer}\":[[\".SERVICE\\u0000\",\".TIMER\\u0000\"],[8,5],[308]],\"{test,tests,spec,e2e,cypress,playwright,integration-tests,integration_tests,e2e-tests}/**\":[[\"/TEST\",\"/TESTS\",\"/SPEC\",\"/E2E\",\"/CYPRESS\",\"/PLAYWRIGHT\",\"/INTEGRATION-TESTS\",\"/INTEGRATION_TESTS\",\"/E2E-TESTS\"],[2,2,2,2,3,10,13,13,5],[]]}}");
var needles = __webpack_require__(9559);
const { "k": lists, "q": patterns } = certain_namespaceObject;
const isBuiltIn = (pattern) => Object.hasOwn(patterns, pattern);
function certainOf(pattern) {
	const told = isBuiltIn(pattern) ? patterns[pattern] : void 0;
	if (told === void 0) return tell(pattern);
	const [first, needles, others] = told;
	return {
		texts: [first, ...others.map((index) => lists[index] ?? [])],
		needles
	};
}
function tell(pattern) {
	const texts = textsOf(pattern);
	return texts === null ? null : {
		texts,
		needles: (texts[0] ?? []).map(lastNeedle)
	};
}
const lastNeedle = (text) => text.length - (text.endsWith(needles._N) && text.length > 3 ? 2 : 1);
function textsOf(pattern) {
	const parts = split(pattern);
	if (parts === null) return null;
	const usable = parts.flatMap((part, index) => {
		if (typeof part === "string") return runsOf(part, index === 0, index === parts.length - 1).map((run) => [run]);
		const [left, right] = [leftOf(parts, index), rightOf(parts, index)];
		const texts = part.map((alternative) => longestOf(alternative, left, right));
		return texts.every((text) => text !== null) ? [texts] : [];
	}).map((texts) => ({
		texts: [...new Set(texts.map(needles.AU))],
		shortest: Math.min(...texts.map(({ length }) => length))
	})).filter(({ shortest }) => shortest > 1).sort((one, other) => other.shortest - one.shortest);
	return (usable[0]?.shortest ?? 0) < 3 ? null : usable.map(({ texts }) => texts);
}
function split(pattern) {
	if (needles.yq.test(pattern) || intricate.test(pattern)) return null;
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
	return `${first ? "/" : ""}${withoutGroups(text)}${last && text !== "" ? needles._N : ""}`.match(/\/?[\w.-]+\0?/g) ?? [];
}
const withoutGroups = (text) => text.replace(/[*?+@!]?\([^)]*\)?|\[[^\]]*\]?/g, "*");
function leftOf(parts, index) {
	const before = parts[index - 1];
	if (index === 1 && before === "") return "/";
	return typeof before === "string" ? /\/?[\w.-]*$/.exec(withoutGroups(before))?.[0] ?? "" : "";
}
function rightOf(parts, index) {
	const after = parts[index + 1];
	if (index === parts.length - 2 && after === "") return needles._N;
	return typeof after === "string" ? /^[\w.-]*/.exec(withoutGroups(after))?.[0] ?? "" : "";
}
function longestOf(alternative, left, right) {
	if (!notPlain.test(alternative)) return longEnough(left + alternative + right);
	const longest = (`${left}${withoutGroups(alternative)}${right}`.match(/\/?[\w.-]+\0?/g) ?? []).reduce((best, run) => run.length > best.length ? run : best, "");
	return longEnough(longest);
}
const notPlain = /[^\w.-]/;
const longEnough = (text) => text.length > 1 ? text : null;
}),
8866: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	A: () => activities,
	g: () => findActive
});
function* each(text, pattern) {
	for (const { 0: shown, index } of text.matchAll(pattern)) yield {
		from: index,
		to: index + shown.length,
		shown
	};
}
const markup_elements = /<\/?(?:[\w.-]{1,40}:)?(?:script|foreignobject|iframe)(?![\w.-])/gi;
const withAttributes = /<(?:[\w.-]{1,40}:)?(?:object|embed|applet|frame|frameset|base|link|form|handler|listener|portal)(?=[\s/])/gi;
const refresh = /http-equiv\s*=/gi;
const declarations = /<!(?:entity|attlist|notation)(?![\w-])|<!doctype[^>[]{0,300}\[|<\?(?:php|=|xml-stylesheet|xsl)|<%(?:[=#-]|@?\s|[a-z_][\w(])|1999\/xhtml|<xi:include/gi;
const handlers = /(?<![\w.-])on[a-z]{1,60}\s*=(?![=>])/gi;
const eventOf = ({ shown }) => shown.slice(2, -1).trimEnd().toLowerCase();
const harmless = new Set("e es ce ly line lines board boarding going to set sets site shore stage ward wards wardly ion ions eself eway etime getting".split(" "));
const animated = /attributename\s*=\s*(?:["']\s*)?(?:[\w.-]{1,40}:)?(?:href|src|on[a-z])/gi;
const documents = /(?<![\w-])srcdoc\s*=/gi;
const addresses = /(?<![\w-])(?:href|src|action|formaction|data|poster|background|ping)\s*=/gi;
const loose = (word) => [...word].join("[\\t\\r\\n]*");
const programs = new RegExp(`(?<![a-z0-9])(?:${loose("javascript")}|${loose("vbscript")})[\\t\\r\\n]*:`, "gi");
const documentsAsData = /(?<![\w-])data\s*:\s*(?:text\/(?:html|xml|javascript)|application\/(?:[\w.-]{0,40}\+)?(?:xml|xhtml|javascript))/gi;
const activeMarkup = function* (text) {
	yield* each(text, markup_elements);
	yield* each(text, withAttributes);
	yield* each(text, refresh);
	yield* each(text, declarations);
	for (const found of each(text, handlers)) if (!harmless.has(eventOf(found))) yield found;
	yield* each(text, animated);
	yield* each(text, documents);
	yield* each(text, documentsAsData);
	for (const found of each(text, addresses)) if (!leadsOn(text, found.to)) yield found;
	for (const found of each(text, programs)) if (isAddress(text, found)) yield found;
};
const schemes = new Set([
	"http",
	"https",
	"mailto",
	"tel",
	"sms",
	"ftp",
	"ftps"
]);
const pictures = /^\s*image\/(?:png|jpe?g|gif|webp|avif|bmp|x-icon)(?=[;,])/i;
function leadsOn(text, from) {
	const start = startOf(text, from);
	const isQuoted = text[start] === "\"" || text[start] === "'";
	let scheme = "";
	for (let at = isQuoted ? start + 1 : start; at < text.length; at++) {
		const character = text[at] ?? "";
		if (isQuoted && isBlank(text, at)) continue;
		if (!/[a-z0-9+.-]/i.test(character)) return endsWell(text, at, scheme);
		scheme += character.toLowerCase();
		if (scheme.length > longestScheme) return true;
	}
	return false;
}
const longestScheme = 40;
function endsWell(text, at, scheme) {
	if (text[at] === "&") return text.startsWith("&amp;", at);
	return text[at] !== ":" || schemes.has(scheme) || scheme === "data" && isPicture(text, at + 1);
}
function startOf(text, from) {
	let at = from;
	while (at < text.length && isBlank(text, at)) at++;
	return at;
}
const isBlank = (text, at) => text.charCodeAt(at) <= 32;
const isPicture = (text, at) => pictures.test(text.slice(at, at + 40));
function isAddress(text, { from, to }) {
	const next = text[to] ?? "";
	if (next.trim() !== "") return next !== "*";
	let before = from - 1;
	while (before >= 0 && (text[before] ?? "").trim() === "") before--;
	return before >= 0 && "\"'=<".includes(text[before] ?? "");
}
const lookups = /[$#]\{|<%/g;
const activeSettings = (text) => each(text, lookups);
const running = [
	/(?<![\w-])expression\s*\(/gi,
	/-moz-binding/gi,
	/(?<![\w-])(?:-ms-)?behavior\s*:[^;{}]{0,200}?url/gi,
	/["'(]\s*(?:javascript|vbscript)\s*:/gi,
	/url\(\s*(?:["']\s*)?(?:file|vbscript|javascript)\s*:/gi,
	/data\s*:\s*(?:text\/html|(?:text|application)\/(?:x-)?javascript)/gi,
	/@(?:plugin|config)(?![\w-])/gi
];
const pageAround = /<\/?(?:style|script)(?![\w-])/gi;
const imports = /@import(?![\w-])/gi;
const local = /^\s*(?:\([a-z, ]{1,60}\)\s*)?(?:url\(\s*)?["']?[\w@~.-][\w@~./ "',()-]{0,400};?\s*$/i;
const asIs = /^\s*\([^)]{0,60}(?:js|inline|plugin)/i;
const activeStyle = function* (text) {
	for (const pattern of [...running, pageAround]) yield* each(text, pattern);
	for (const found of each(text, imports)) if (!isLocal(text, found.to)) yield found;
};
const activeStyleWithin = function* (text) {
	for (const pattern of running) yield* each(text, pattern);
	yield* each(text, imports);
};
const activeLess = (text) => each(text, /`/g);
const activeStylus = (text) => each(text, /(?<![@\w-])(?:use|json)\s*\(/gi);
function isLocal(text, from) {
	const line = text.slice(from, endOfLine(text, from)).replace(/\s\/\/.*$/, "");
	const target = line.slice(0, line.includes(";") ? line.indexOf(";") + 1 : line.length);
	return local.test(target) && !target.includes("//") && !asIs.test(target);
}
const longest = 500;
function endOfLine(text, from) {
	const end = text.slice(from, from + longest).indexOf("\n");
	return from + (end < 0 ? longest : end);
}
function writtenOut(lines, writing) {
	const starts = [];
	const parts = [];
	let length = 0;
	let joins = "no";
	for (const [index, { text }] of lines.entries()) {
		const own = joins === "continued" ? text.trimStart() : joins === "quoted" ? text.trimStart().slice(1) : text;
		joins = joinOf(text, lines[index + 1]?.text, writing);
		const shown = plainly(joins === "no" ? own : withoutEnd(own), writing);
		starts.push(length);
		parts.push(shown, joins === "no" ? "\n" : "");
		length += shown.length + (joins === "no" ? 1 : 0);
	}
	return {
		text: parts.join(""),
		starts
	};
}
function joinOf(text, next, writing) {
	if (next === void 0) return "no";
	if (text.endsWith("\\")) return "continued";
	if (writing === "po") return text.endsWith("\"") && next.trimStart().startsWith("\"") ? "quoted" : "no";
	return writing === "css" && /\\[0-9a-f]{1,6}$/i.test(text.slice(-8)) ? "continued" : "no";
}
const withoutEnd = (text) => /[\\"]$/.test(text) ? text.slice(0, -1) : text;
function plainly(text, writing) {
	if (!text.includes("\\") && !text.includes("&")) return text;
	if (writing === "css") return withoutCssEscapes(withoutEntities(text));
	return withoutEntities(withoutEntities(withoutEscapes(text, writing)));
}
const withoutCssEscapes = (text) => text.replace(/\\(?:([0-9a-f]{1,6})[ \t]?|(.))/gi, (_, hex, other = "") => hex === void 0 ? other : character(Number.parseInt(hex, 16)));
const withoutEscapes = (text, writing) => text.replace(/\\(?:u\{([0-9a-f]{1,8})\}|u([0-9a-f]{4})|x([0-9a-f]{2})|U([0-9a-f]{8})|([0-7]{2,3})|(.))/gi, (_, braced, short, byte, long, octal, other = "") => {
	const hex = braced ?? short ?? byte ?? long;
	if (hex !== void 0) return character(Number.parseInt(hex, 16));
	if (octal !== void 0) return character(Number.parseInt(octal, 8));
	return (writing === "properties" ? /[tnrf]/ : /[tnrfv]/).test(other) ? "	" : other;
});
const withoutEntities = (text) => text.includes("&") ? text.replace(/&(?:#x([0-9a-f]+);?|#(\d+);?|([a-z]{2,30});)/gi, (whole, hex, decimal, name = "") => {
	if (hex !== void 0) return character(Number.parseInt(hex, 16));
	if (decimal !== void 0) return character(Number.parseInt(decimal, 10));
	return named.get(name.toLowerCase()) ?? whole;
}) : text;
const character = (code) => code < 32 ? "	" : code > 1114111 ? "�" : String.fromCodePoint(code);
const named = new Map(Object.entries({
	tab: "	",
	newline: "	",
	nbsp: " ",
	lt: "<",
	gt: ">",
	amp: "&",
	quot: "\"",
	apos: "'",
	colon: ":",
	semi: ";",
	lpar: "(",
	rpar: ")",
	sol: "/",
	bsol: "\\",
	equals: "=",
	num: "#",
	commat: "@",
	period: ".",
	dollar: "$",
	lcub: "{",
	lbrace: "{",
	rcub: "}",
	rbrace: "}",
	excl: "!",
	quest: "?",
	grave: "`",
	lowbar: "_",
	hyphen: "-"
}));
const activities = [
	"markup",
	"text",
	"style",
	"settings"
];
const finders = {
	markup: [{ find: activeMarkup }, {
		find: activeStyleWithin,
		css: true
	}],
	text: [{ find: activeMarkup }],
	style: [
		{
			find: activeStyle,
			css: true
		},
		{
			find: activeLess,
			ending: /\.less$/i
		},
		{
			find: activeStylus,
			ending: /\.styl$/i
		}
	],
	settings: [{ find: activeSettings }]
};
function findActive(path, hunks, activity) {
	for (const hunk of hunks) {
		const lines = hunk.lines.flatMap(({ mark, text, new: number }) => number === null ? [] : [{
			text,
			added: mark === "+",
			number
		}]);
		if (!lines.some(({ added }) => added)) continue;
		for (const { find, css, ending } of finders[activity]) {
			if (ending?.test(path) === false) continue;
			const found = firstIn(lines, find, css === true ? "css" : writingOf(path));
			if (found !== null) return found;
		}
	}
	return null;
}
function firstIn(lines, find, writing) {
	const { text, starts } = writtenOut(lines, writing);
	for (const { from, to, shown } of find(text)) {
		const [first, last] = [lineAt(starts, from), lineAt(starts, to - 1)];
		const added = lines.slice(first, last + 1).find((line) => line.added);
		if (added !== void 0) return {
			line: added.number,
			token: shown.trim().slice(0, 60)
		};
	}
	return null;
}
function lineAt(starts, place) {
	let low = 0;
	let high = starts.length;
	while (high - low > 1) {
		const middle = low + high >>> 1;
		if ((starts[middle] ?? 0) <= place) low = middle;
		else high = middle;
	}
	return low;
}
function writingOf(path) {
	if (/\.properties$/i.test(path)) return "properties";
	return /\.pot?$/i.test(path) ? "po" : "markup";
}
}),
4723: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Zp: () => compileContent,
	$h: () => contentKinds,
	jM: () => setsIn
});
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
const noComment = () => false;
function commentsOf(path, patch, bytes) {
	const ending = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
	const syntax = syntaxOf.get(ending);
	if (syntax === void 0) return noComment;
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
	comments;
	constructor(rules, concerning, { tokens, rulesOf, finder }, comments) {
		this.rules = rules;
		this.comments = comments;
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
			isComment: this.comments ? noComment : commentsOf(path, patch, bytes),
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
const setsIn = (kinds) => kinds.flatMap(({ rules }) => rules.map(({ set }) => set));
function compileContent(kinds, { comments = false } = {}) {
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
		const search = new Search(rules, concerning, vocabulary, comments);
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
		return ({ path, patch, additions, deletions, status }, find) => {
			const search = searchFor(find);
			const mayHide = () => additions > 0 || deletions === 0 && (status === "modified" || status === "changed");
			if (patch === void 0) return {
				hits: noHits,
				whole: false,
				unseen: search.isOfCode && mayHide() ? "no diff" : null
			};
			const most = Math.min(patch.length, mostPerFile, left);
			left -= most;
			const hits = search.run(path, patch, buffer.of(patch, most), most);
			const whole = most === patch.length;
			return {
				hits,
				whole,
				unseen: search.isOfCode && !whole ? "too large" : null
			};
		};
	};
}
}),
1827: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Y: () => compileUnless,
	z: () => nothingWithheld
});
var _dependencies_patch_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9821);
var _active_active_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8866);
var _scan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4723);
const inert = /\.(?:png|jpe?g|gif|webp|avif|ico|bmp|tiff?|woff2?|ttf|otf|eot|mp[34]|web[am]|og[gv]|wav)$/i;
function compileUnless(kinds) {
	const active = kinds.flatMap(({ kind, rules = [] }) => rules.flatMap((rule, place) => rule.active === void 0 ? [] : [{
		kind,
		activity: rule.active,
		place,
		set: setOf(rule.in)
	}]));
	const contents = (0, _scan_js__WEBPACK_IMPORTED_MODULE_1__.$h)(kinds.map(({ kind, rules = [] }) => ({
		kind,
		named: true,
		rules: rules.flatMap((rule) => rule.tokens === void 0 ? [] : [lowerCase({
			...rule,
			tokens: rule.tokens
		})])
	})));
	const compiled = (0, _scan_js__WEBPACK_IMPORTED_MODULE_1__.Zp)(contents, { comments: true });
	return {
		sets: [...(0, _scan_js__WEBPACK_IMPORTED_MODULE_1__.jM)(contents), ...active.map(({ set }) => set)],
		scanner: () => {
			const scan = compiled();
			return (file, find) => {
				if (file.status === "removed") return nothingWithheld;
				const patch = file.patch?.toLowerCase();
				const scanned = scan({
					...file,
					...patch === void 0 ? {} : { patch }
				}, find);
				const hunks = scanned.whole ? (0, _dependencies_patch_lines_js__WEBPACK_IMPORTED_MODULE_2__.Hs)(file.patch) : null;
				return {
					seen: hunks === null ? withoutDiff(file) : "all",
					hitOf: (kind) => scanned.hits.get(kind)?.[0] ?? firstActive(file.path, hunks ?? [], active.filter((one) => one.kind === kind && find(one.set) !== null))
				};
			};
		}
	};
}
function firstActive(path, hunks, rules) {
	for (const { activity, place } of rules) {
		const found = (0, _active_active_js__WEBPACK_IMPORTED_MODULE_0__.g)(path, hunks, activity);
		if (found !== null) return {
			...found,
			rule: place
		};
	}
	return null;
}
const mostLines = 2e4;
function withoutDiff({ path, patch, mode, additions, deletions }) {
	if (patch !== void 0) return "not";
	if (inert.test(path)) return "all";
	const lines = additions + deletions;
	return mode === void 0 && lines > 0 && lines <= mostLines ? "names" : "not";
}
const nothingWithheld = {
	seen: "all",
	hitOf: () => null
};
const setOf = (paths = ["**"]) => ({
	paths,
	except: []
});
const lowerCase = ({ tokens, with: beside, ...rest }) => ({
	...rest,
	tokens: tokens.map((token) => token.toLowerCase()),
	with: beside?.map((text) => text.toLowerCase())
});
}),
701: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	QV: () => declaredReasons,
	bK: () => sameLabel,
	ny: () => typeOfChangeHeadings
});
var _body_find_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4262);
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
9821: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
8002: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Db: () => compileFileSets,
	tI: () => compileGlobs,
	zL: () => maxAlternatives
});
var esm = __webpack_require__(3812);
var classify_certain = __webpack_require__(7746);
var needles = __webpack_require__(9559);
const literal = /^[\w./-]*\w$/;
const ending = /^\*\*\/\*(\.[\w.-]*\w)$/;
const named = /^\*\*\/([\w./-]*\w)$/;
const within = /^(\*\*\/)?([\w./-]*\w)\/\*\*(?:\/\*(\.[\w.-]*\w))?$/;
function plainMatch(glob) {
	if (glob === "**") return () => true;
	if (needles.yq.test(glob)) return null;
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
const plainOf = (path) => ascii.test(path) && !needles.tS.test(path) ? {
	exact: path,
	lower: path.toLowerCase()
} : null;
const longestPath = 4096;
function isTooLong(path) {
	return path.length * 3 > longestPath && Buffer.byteLength(path) > longestPath;
}
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
		if (globs.length > fewAlternatives) this.candidatesFor = (0, needles.uA)(globs.map(classify_certain.qo));
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
		const certain = (0, classify_certain.qo)(glob);
		if (certain === null && glob.includes("{")) return (0, esm.KA)(glob, expansion).map((each) => this.one(each, ignoreCase, (0, classify_certain.qo)(each)));
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
	const candidatesFor = (0, needles.uA)(patterns.certain);
	const finders = new Map();
	const raised = new Set(sets.ignoringCase);
	const tooLong = Object.assign((set) => raised.has(set) ? set.paths[0] ?? null : null, { leavesOut: () => false });
	return (path) => {
		if (isTooLong(path)) return tooLong;
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
	return { find: (text) => isTooLong(text) ? null : finder(text)(set) };
}
}),
6393: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { T: () => migrationsOf });
var patch_lines = __webpack_require__(9821);
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
function javaScriptWayBack(file) {
	const { path } = file;
	if (!folder.test(path) || /\.d\.[cm]?ts$/.test(path)) return null;
	const { text } = file;
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
function phpWayBack(file) {
	const { path } = file;
	if (!/(?:^|\/)migrations?\//i.test(path) && !/(?:^|\/)Version\d{8,20}\.php$/.test(path)) return null;
	const { text } = file;
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
function csharpWayBack(file) {
	const { path } = file;
	if (!folder.test(path) || /\.Designer\.cs$|ModelSnapshot\.cs$/i.test(path)) return null;
	const { text } = file;
	if (text === null) return unseen(".NET migrations");
	const source = bare(text);
	const tool = /FluentMigrator/.test(source) ? "FluentMigrator" : "Entity Framework";
	if (/:\s?AutoReversingMigration\b/.test(source)) return has(tool, "it reverses itself");
	if (/:\s?ForwardOnlyMigration\b/.test(source)) return lacks(tool, "it says that it only goes forward");
	const up = bodyAfter(source, /\bvoid Up\s?\(/);
	const down = bodyAfter(source, /\bvoid Down\s?\(/);
	return up === null && down === null ? null : judged(tool, down, up, "Down method");
}
function rustWayBack(file, _siblings) {
	const { path } = file;
	if (!/(?:^|\/)migrations?\//i.test(path) || !/(?:^|\/)(?:m\d{6,}|[VU]\d+__)[^/]*\.rs$/.test(path)) return null;
	const { text } = file;
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
function liquibaseWayBack(given) {
	const { path: file } = given;
	if (!path.test(file)) return null;
	const { text } = given;
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
const byEnding = new Map(Object.entries({
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
}));
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
		const judge = byEnding.get(path.slice(path.lastIndexOf(".") + 1).toLowerCase());
		const found = judge === void 0 || leftOut.test(path) ? null : judge(file, siblings);
		if (found !== null) seen.set(path, found);
	}
	return [...seen].map(([path, found]) => ({
		path,
		...found
	}));
}
function fileOf({ path, status, patch, after }) {
	let text = typeof after === "string" ? after : void 0;
	return {
		path,
		edited: status !== "added",
		get text() {
			if (text === void 0) text = (0, patch_lines.r0)(patch, "+");
			return text;
		}
	};
}
}),
9559: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	AU: () => fold,
	_N: () => end,
	tS: () => notOfGit,
	uA: () => finderOf,
	yq: () => unusual
});
const end = "\0";
function finderOf(certain) {
	const always = certain.flatMap((known, index) => known === null ? [index] : []);
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
		if (notOfGit.test(path)) return certain.map((_, index) => index);
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
	const byNeedle = new Map();
	for (let index = 0; index < certain.length; index++) {
		const known = certain[index];
		if (known === null || known === void 0) continue;
		const [first = [], ...others] = known.texts;
		for (let nth = 0; nth < first.length; nth++) {
			const text = first[nth] ?? "";
			const key = keyAt(text, known.needles[nth] ?? text.length - 1);
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
	}
	return byNeedle;
}
const fold = (text) => text.toLowerCase().toUpperCase();
const notOfGit = /\/\/|^\/|\/$|(?:^|\/)\.\.?(?:\/|$)/;
const unusual = new RegExp(`\\\\|${notOfGit.source}`);
const nextKey = (key, code) => (key << 10 | code & 1023) & 1073741823;
const keyAt = (text, at) => nextKey(nextKey(nextKey(0, text.charCodeAt(at - 2)), text.charCodeAt(at - 1)), text.charCodeAt(at));
const slots = 4096;
const slotOf = (key) => (key ^ key >>> 9 ^ key >>> 18) & 4095;
}),
759: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	G9: () => settle,
	Wz: () => inertView,
	_C: () => raising,
	sB: () => pathViewer,
	wE: () => compile
});
var _by_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2796);
var _content_scan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4723);
var _content_unless_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1827);
var _globs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8002);
const known = new WeakMap();
function compile({ areas, categories }) {
	const before = known.get(areas);
	if (before?.categories === categories) return before.compiled;
	const { standard, major, tests } = categories;
	const contents = (0, _content_scan_js__WEBPACK_IMPORTED_MODULE_1__.$h)([...Object.values(areas), ...Object.values(major)].map((kind) => ({
		kind,
		named: false,
		rules: kind.content
	})));
	const unless = (0, _content_unless_js__WEBPACK_IMPORTED_MODULE_2__.Y)(Object.values(standard).map((kind) => ({
		kind,
		rules: kind.unless
	})));
	const sets = {
		areas: Object.entries(areas),
		major: Object.entries(major),
		standard: Object.entries(standard),
		tests
	};
	const compiled = {
		...sets,
		finder: (0, _globs_js__WEBPACK_IMPORTED_MODULE_3__.Db)({
			ignoringCase: [
				...Object.values(areas),
				...Object.values(major),
				...new Set([...(0, _content_scan_js__WEBPACK_IMPORTED_MODULE_1__.jM)(contents), ...unless.sets])
			],
			exact: [...Object.values(standard), tests]
		}),
		scanner: (0, _content_scan_js__WEBPACK_IMPORTED_MODULE_1__.Zp)(contents),
		withholder: unless.scanner,
		byName: (0, _by_name_js__WEBPACK_IMPORTED_MODULE_0__.g)(sets)
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
2531: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { V: () => emergencySection });
var _body_find_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4262);
var _people_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6610);
var _people_login_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(531);
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
8437: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
9502: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Li: () => rollbackLane,
	S1: () => whyNoRollback,
	ht: () => rollbackEnds,
	xN: () => undoneBy
});
var _calendar_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5772);
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
1171: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
2135: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { B: () => nameGlobs });
var _classify_globs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8002);
const flat = (text) => text.replaceAll("/", "⁄");
function nameGlobs(patterns) {
	const globs = (0, _classify_globs_js__WEBPACK_IMPORTED_MODULE_0__.tI)({ paths: patterns.map(flat) }, { ignoreCase: true });
	return (name) => globs.find(flat(name));
}
}),
6610: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Gd: () => whom,
	V3: () => actsForSomebody,
	_1: () => loginsByAddress,
	kO: () => writersOf,
	zs: () => isNoPerson
});
var _login_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(531);
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
531: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
5220: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
5171: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	V: () => placeIn,
	_: () => rememberPlaces
});
var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5976);
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
5976: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
4188: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
4932: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { a: () => rules });
var classify_category = __webpack_require__(1867);
var src_rule = __webpack_require__(4188);
var people_login = __webpack_require__(531);
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
var people_seats = __webpack_require__(5220);
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
function untold({ standings }, before = "") {
	const people = standings.filter((each) => each.counts === null);
	const outdated = people.filter((each) => each.current === null).map((each) => each.login);
	const outside = people.filter((each) => each.eligible === null).map((each) => each.login);
	const steps = [...outdated.length > 0 ? [`ask ${listed(outdated)} to approve the latest commit`] : [], ...outside.length > 0 ? [`give the gate a token that may read team membership, or name ${listed(outside)} in the policy`] : []];
	return new src_rule.vo(`${before}${clausesOn(people)}`, capital(steps.join(", and ")));
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
			const why = category === "standard" ? "A Standard change is pre-approved" : `The policy asks for no technical review of a ${classify_category.Y[category]} change`;
			return (0, src_rule.hH)(why, { evidence: reviewEvidence(panel) });
		}
		return judgeSeats(panel, {
			rule: "approvals",
			what: "technical review",
			people: null
		});
	}
});
var people_roster = __webpack_require__(3731);
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
var latest_checks = __webpack_require__(1171);
var name_globs = __webpack_require__(2135);
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
var format = __webpack_require__(5772);
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
var find = __webpack_require__(4262);
const categoriesOption = (z, usual, about) => z.array(z.enum(classify_category.L)).default([...usual]).describe(about);
const namesOption = (z, usual, about) => z.array(z.string().min(1)).min(1).default([...usual]).describe(about);
var words = __webpack_require__(9185);
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
var emergency = __webpack_require__(8437);
var emergency_section = __webpack_require__(2531);
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
		if (!categories.includes(classification.category)) return (0, src_rule.hH)(`Not asked of a ${classify_category.Y[classification.category]} change`);
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
	if (missing - panel.standings.filter((each) => each.counts === null).length <= 0 && [...owners, ...approving(null)].some(mayBeOwner)) throw untold(panel, `${what} ${changes} the gate, and `);
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
const rising = classify_category.L;
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
var classify_migrations = __webpack_require__(6393);
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
		const because = options.categories.includes(classification.category) ? `${classify_category.Y[classification.category]} changes need one` : `the change is sensitive (${classification.areas.map((area) => area.title).join(", ")})`;
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
var rollback = __webpack_require__(9502);
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
		if (ticked.length === 0 && sensitive === null && !options.categories.includes(classification.category)) return (0, src_rule.hH)(`Not asked of a ${classify_category.Y[classification.category]} change`);
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
var identity = __webpack_require__(6610);
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
				message: `${options.evidence[kind].title}: required for a ${classify_category.Y[category]} change, but neither ticked nor proven by a check`,
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
		if (!options.categories.includes(category)) return (0, src_rule.hH)(`Not asked of a ${classify_category.Y[category]} change beyond its green checks`);
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
var declared = __webpack_require__(701);
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
				if (!required) return (0, src_rule.hH)(`Not asked of a ${classify_category.Y[classification.category]} change`);
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
9185: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
