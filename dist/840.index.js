// 840.index.js
const id = 840;
const ids = [840];
const modules = {
2988: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { O: () => parseBody });
var content = __webpack_require__(6288);
var markdown = __webpack_require__(9492);
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
var inline = __webpack_require__(6548);
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
2898: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
4453: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
3919: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	SK: () => manifestsInDoubt,
	Yh: () => isManifest,
	bK: () => manifestsUnclear
});
var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__.late(8384, "./late-1.cjs");
const isManifest = (path) => !isCode(path) && (0, _read_js__WEBPACK_IMPORTED_MODULE_0__.qg)(path);
const isCode = (path) => code.test(path) && !manifestsAsCode.test(path);
const code = /\.(?:[cm]?[jt]sx?|vue|svelte|astro|html?|css|s[ac]ss|less|md|mdx|svg|png|py|rb|php|go|rs|java|kt|scala|groovy|cs|fs|swift|dart|exs?|[ch]|cc|[ch]pp|sql|sh)$/i;
const manifestsAsCode = /(?:^|\/)(?:setup\.py|gems\.rb|mix\.exs|buildSrc\/|[^/]*(?:docker|container)file)/i;
function manifestsInDoubt(files, most) {
	const manifests = files.filter(({ path }) => isManifest(path));
	if (manifests.length === 0) return [];
	const verdicts = (0, _read_js__WEBPACK_IMPORTED_MODULE_0__.gF)(manifests).files;
	return manifests.filter((_, index) => verdicts[index]?.needsContents).slice(0, most);
}
function manifestsUnclear(files) {
	const manifests = files.filter(({ path }) => isManifest(path));
	if (manifests.length === 0) return [];
	const { changes, files: verdicts } = (0, _read_js__WEBPACK_IMPORTED_MODULE_0__.gF)(manifests);
	const whole = new Set(changes.flatMap(({ level, name, path }) => level === "unclear" && name === path ? [path] : []));
	return manifests.filter((file, index) => {
		const verdict = verdicts[index];
		return verdict?.level === "unclear" && (whole.has(file.path) || verdict.needsContents && !isRead(file));
	});
}
const isRead = ({ status, before, after }) => (before !== void 0 || status === "added" || status === "copied") && (after !== void 0 || status === "removed");
}),
2929: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	W: () => pinsInDoubt,
	g: () => isClaimed
});
var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__.late(8384, "./late-1.cjs");
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
3976: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Vj: () => verdictOf,
	uQ: () => describeChange
});
var _entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4453);
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
3966: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	F: () => entryKind,
	I: () => mayBeNoFile
});
var _dependencies_patch_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9821);
function entryKind({ mode, patch }) {
	if (mode === null) return "unknown";
	if (mode !== void 0) return mode.startsWith("100") ? "file" : mode === "120000" ? "link" : "submodule";
	return patch !== void 0 && isSubmodule(patch) ? "submodule" : "file";
}
function mayBeNoFile({ status, patch, mode }) {
	if (status === "removed" || mode !== void 0) return false;
	return patch === void 0 || status === "changed" || endsWithoutBreak(patch) || isSubmodule(patch);
}
function endsWithoutBreak(patch) {
	if (!patch.includes("\n\\")) return false;
	const lines = patch.split("\n");
	return lines.some((line, index) => line.startsWith("\\") && !(lines[index - 1] ?? "").startsWith("-"));
}
const commit = /^Subproject commit [0-9a-f]{40,64}(?:-dirty)?$/;
function isSubmodule(patch) {
	if (patch.length > 1e3 || !patch.includes("Subproject commit ")) return false;
	const left = ((0, _dependencies_patch_lines_js__WEBPACK_IMPORTED_MODULE_0__.Hs)(patch) ?? []).flatMap(({ lines }) => lines.filter(({ mark }) => mark !== "-"));
	return left.length > 0 && left.every(({ text }) => commit.test(text));
}
}),
1e3: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { A: () => proves });
var patch_lines = __webpack_require__(9821);
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
7861: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	O: () => withUpdate,
	V: () => readUpdates
});
var _dependencies_manifests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3919);
var _dependencies_pins_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2929);
var _dependencies_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__.late(8384, "./late-1.cjs");
var _dependencies_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3976);
var _paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(759);
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
function readUpdates(files) {
	const manifests = files.filter(({ path }) => (0, _dependencies_manifests_js__WEBPACK_IMPORTED_MODULE_0__.Yh)(path));
	if (manifests.length === 0) return new Map();
	const { changes, files: readings } = (0, _dependencies_read_js__WEBPACK_IMPORTED_MODULE_2__.gF)(manifests.map(manifestOf));
	const pins = new Map(manifests.map(({ path, pins: known = [] }) => [path, known]));
	const claims = new Map(changes.flatMap((change) => (0, _dependencies_pins_js__WEBPACK_IMPORTED_MODULE_1__.g)(change, pins.get(change.path) ?? []) ? [[change.path, change]] : []));
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
			...level === "unclear" ? { why: (0, _dependencies_verdict_js__WEBPACK_IMPORTED_MODULE_3__.uQ)(change) } : {}
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
		return (0, _paths_js__WEBPACK_IMPORTED_MODULE_4__.G9)(compiled, path, find, {
			areas: rest(found.areas),
			major: rest(found.major)
		}, proven);
	}
	if (update.patch || update.update) {
		const areas = found.areas.filter(({ id, line }) => line !== void 0 || id !== additions);
		const major = found.major.filter(({ id, line }) => line !== void 0 || !update.moved || !settledByMove.has(id));
		const message = "Manifests and lock files that show more than patch-level updates are Normal (3.3)";
		const view = (0, _paths_js__WEBPACK_IMPORTED_MODULE_4__.G9)(compiled, path, find, {
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
	return (0, _paths_js__WEBPACK_IMPORTED_MODULE_4__.G9)(compiled, path, find, {
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
2365: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { d: () => viewFiles });
var unless = __webpack_require__(1827);
var entry_kind = __webpack_require__(3966);
var places = __webpack_require__(5171);
var paths = __webpack_require__(759);
var proofs = __webpack_require__(1e3);
var classify_updates = __webpack_require__(7861);
const noFile = {
	link: {
		message: "Links are at least Normal, whatever their names",
		cause: {}
	},
	submodule: {
		message: "Submodules are at least Normal, whatever their names",
		cause: {}
	},
	unknown: {
		message: "Whether these are files, or links or submodules, could not be read, so their names prove nothing",
		cause: {}
	}
};
const unseenText = "Nothing is proven of these files, since their diff is missing, or too large to be looked at as a whole";
const activeContent = "What added lines hold takes these files out of what is pre-approved";
function viewOfFile(compiled, file, find, inert, shown) {
	if (inert === null) return viewOf(compiled, file, find, shown);
	if (shown.kind === "file") return inert;
	return {
		...inert,
		category: "normal",
		standard: null,
		test: null,
		because: noFile[shown.kind]
	};
}
function viewOf(compiled, file, find, shown) {
	const { hits, update, gone, kind: entry } = shown;
	const byPath = (0, paths._C)(compiled, find, (kind) => gone(file.path, kind));
	const found = hits.size === 0 ? byPath : withContent(compiled, byPath, hits);
	const reasons = [];
	const proven = (kind) => {
		if (kind.only !== void 0) {
			if (!(kind.only === "patch-level-updates" ? update?.patch === true : proofs.A[kind.only](file))) return false;
		}
		const reason = entry === "file" ? whyNot(kind, shown) : noFile[entry];
		if (reason !== null) reasons.push(reason);
		return reason === null;
	};
	const view = update === void 0 ? (0, paths.G9)(compiled, file.path, find, found, proven) : (0, classify_updates.O)(compiled, file.path, find, found, proven, update);
	const [because] = reasons;
	const isOpen = view.category === "normal" && view.areas.length === 0 && view.because === void 0;
	return because === void 0 || !isOpen ? view : {
		...view,
		because
	};
}
function whyNot(kind, { withheld, byNameAlone }) {
	if (kind.unless === void 0) return null;
	const { seen, hitOf } = withheld();
	const hit = hitOf(kind);
	if (hit !== null) return {
		message: activeContent,
		cause: {
			line: hit.line,
			token: hit.token
		}
	};
	if (seen === "names") byNameAlone();
	return seen === "not" ? {
		message: unseenText,
		cause: {}
	} : null;
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
const known = new WeakMap();
function viewFiles(policy, files) {
	const compiled = (0, paths.wE)(policy);
	const viewed = known.get(compiled) ?? new WeakMap();
	known.set(compiled, viewed);
	const views = viewed.get(files) ?? viewAll(compiled, files);
	viewed.set(files, views);
	return views;
}
function viewAll(compiled, files) {
	const scan = compiled.scanner();
	const withhold = compiled.withholder();
	const updates = (0, classify_updates.V)(files);
	const gone = goneFiles(compiled, files);
	const views = new Map();
	const unseen = {
		"no diff": [],
		"too large": []
	};
	for (const file of files) {
		const find = compiled.finder(file.path);
		const kind = file.status === "removed" ? "file" : (0, entry_kind.F)(file);
		const inert = (0, paths.Wz)(compiled, file.path, find);
		const scanned = inert === null ? scan(file, find) : null;
		if (scanned?.unseen) unseen[scanned.unseen].push({
			path: file.path,
			pattern: ""
		});
		const view = viewOfFile(compiled, file, find, inert, {
			hits: scanned?.hits ?? new Map(),
			update: updates.get(file.path),
			gone,
			kind,
			withheld: once(() => withhold(file, find)),
			byNameAlone: once(() => unseen["no diff"].push({
				path: file.path,
				pattern: ""
			}))
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
			gone,
			kind: "file",
			withheld: () => unless.z,
			byNameAlone: () => void 0
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
function once(make) {
	let made = null;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}
}),
2110: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
3129: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { _: () => evaluate });
var parse = __webpack_require__(2988);
var calendar = __webpack_require__(1104);
var src_change = __webpack_require__(2898);
var classify_category = __webpack_require__(1867);
var classify_declared = __webpack_require__(701);
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
		...kinds.map(({ title, files }) => because(`${title} are ${classify_category.Y[category]}`, files)),
		...areas.map(({ title, files }) => because(`Changes in the area “${title}” are at least ${classify_category.Y[category]}`, files)),
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
var classify_views = __webpack_require__(2365);
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
const rank = (category) => classify_category.L.indexOf(category);
function highest(of, none) {
	return of.reduce((best, next) => best === null || rank(next) > rank(best) ? next : best, null) ?? none;
}
var people_pushes = __webpack_require__(4704);
var roster = __webpack_require__(3731);
const lowering_rank = (category) => classify_category.L.indexOf(category);
function lowered(shown, facts) {
	const declared = shown.reasons.filter(({ source }) => source !== "files" && source !== "note").map((reason) => lowering_rank(reason.category));
	for (const category of ["standard", "normal"]) {
		if (lowering_rank(category) >= lowering_rank(shown.category) || declared.some((floor) => floor > lowering_rank(category))) continue;
		const label = facts.change.labels.find((each) => facts.policy.labels[category].some((own) => (0, classify_declared.bK)(own, each)));
		if (label === void 0) continue;
		const refusal = whyNot(label, shown.category, facts);
		const who = setter(label, facts)?.actor ?? "";
		if (refusal === null) {
			const message = `${who} lowered it from ${classify_category.Y[shown.category]} to ${classify_category.Y[category]} by the label “${label}”`;
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
var src_rule = __webpack_require__(4188);
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
var people_login = __webpack_require__(531);
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
var emergency = __webpack_require__(8437);
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
var rollback = __webpack_require__(9502);
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
var people_contributors = __webpack_require__(14);
var identity = __webpack_require__(6610);
var people_seats = __webpack_require__(5220);
var people_standing = __webpack_require__(8844);
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
const everyRule = __webpack_require__(4932).a;
function evaluate(policy, change, at, { freeze = "", ...notKnown } = {}) {
	const settings = policy.rules;
	const active = everyRule.filter((rule) => settings[rule.id]?.level !== "off");
	const body = (0, parse.O)(change.body);
	const contributors = (0, src_change.LO)(change, "commits") === null && change.commits !== void 0 ? (0, people_contributors.a)({
		...change,
		commits: change.commits
	}) : null;
	const people = (names) => (0, roster.o)(names, change.teams);
	const classification = lowered(classify({
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
2655: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { S: () => judge });
var _decide_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2110);
var _evaluate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3129);
function judge(change, at, { policy, ...source }, options = {}) {
	return (0, _decide_js__WEBPACK_IMPORTED_MODULE_0__.L)((0, _evaluate_js__WEBPACK_IMPORTED_MODULE_1__._)(policy, change, at, options), source);
}
}),
14: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { a: () => contributorsOf });
var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6610);
var _login_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(531);
var _pushes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4704);
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
6375: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
4704: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
8844: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { E: () => standings });
var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6610);
var _opinions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6375);
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
74: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(253);
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
})
};
export { id, ids, modules };
