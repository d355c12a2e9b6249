"use strict";
module.exports = {
8384: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	qg: () => hasReader,
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
var patch_lines = __webpack_require__(9821);
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
var version = __webpack_require__(3422);
var compare = __webpack_require__(4507);
var parse = __webpack_require__(5667);
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
var entries = __webpack_require__(4453);
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
var dist = __webpack_require__(1746);
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
var dependencies_verdict = __webpack_require__(3976);
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
const hasReader = (path) => readerFor(path) !== null;
const known = new Map();
const mostKnown = 6e3;
function readerFor(path) {
	const before = known.get(path);
	if (before !== void 0) return before;
	const reader = readers.find((each) => each.reads(path)) ?? null;
	if (known.size >= mostKnown) known.clear();
	known.set(path, reader);
	return reader;
}
function readDependencies(files) {
	const told = withEvidence(files.flatMap((manifest) => {
		const reader = readerFor(manifest.path);
		return reader === null ? [] : [{
			manifest,
			reading: readSafely(reader, manifest)
		}];
	})).map((read) => {
		const { path } = read.manifest;
		const verdict = (0, dependencies_verdict.Vj)(path, read.reading);
		const reader = readerFor(path);
		return reader === null ? {
			changes: read.reading.changes,
			verdict
		} : withComparison(read, reader.ecosystem, verdict);
	});
	return {
		changes: told.flatMap(({ changes }) => changes),
		files: told.map(({ verdict }) => verdict)
	};
}
function readSafely(reader, manifest) {
	const { path, previousPath, status } = manifest;
	if (previousPath === void 0 || readerFor(previousPath) === reader || status === "copied") return reader.read(manifest);
	const { before: _, patch: __, ...now } = manifest;
	return reader.read({
		...now,
		path,
		status: "added"
	});
}
}),
3422: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { qg: () => parse });
const VERSION_PATTERN = [
	"v?",
	"(?:",
	"(?:(?<epoch>[0-9]+)!)?",
	"(?<release>[0-9]+(?:\\.[0-9]+)*)",
	"(?<pre>",
	"[-_\\.]?",
	"(?<pre_l>(a|b|c|rc|alpha|beta|pre|preview))",
	"[-_\\.]?",
	"(?<pre_n>[0-9]+)?",
	")?",
	"(?<post>",
	"(?:-(?<post_n1>[0-9]+))",
	"|",
	"(?:",
	"[-_\\.]?",
	"(?<post_l>post|rev|r)",
	"[-_\\.]?",
	"(?<post_n2>[0-9]+)?",
	")",
	")?",
	"(?<dev>",
	"[-_\\.]?",
	"(?<dev_l>dev)",
	"[-_\\.]?",
	"(?<dev_n>[0-9]+)?",
	")?",
	")",
	"(?:\\+(?<local>[a-z0-9]+(?:[-_\\.][a-z0-9]+)*))?"
].join("");
const validRegex = new RegExp("^" + VERSION_PATTERN + "$", "i");
new RegExp("^\\s*" + VERSION_PATTERN + "\\s*$", "i");
function parse(version, regex) {
	const { groups } = (regex || validRegex).exec(version) || {};
	if (!groups) return null;
	return {
		epoch: Number(groups.epoch ? groups.epoch : 0),
		release: groups.release.split(".").map(Number),
		pre: normalize_letter_version(groups.pre_l, groups.pre_n),
		post: normalize_letter_version(groups.post_l, groups.post_n1 || groups.post_n2),
		dev: normalize_letter_version(groups.dev_l, groups.dev_n),
		local: parse_local_version(groups.local)
	};
}
function normalize_letter_version(letterIn, numberIn) {
	let letter = letterIn;
	let number = numberIn;
	if (letter) {
		if (!number) number = 0;
		letter = letter.toLowerCase();
		if (letter === "alpha") letter = "a";
		else if (letter === "beta") letter = "b";
		else if ([
			"c",
			"pre",
			"preview"
		].includes(letter)) letter = "rc";
		else if (["rev", "r"].includes(letter)) letter = "post";
		return [letter, Number(number)];
	}
	if (!letter && number) {
		letter = "post";
		return [letter, Number(number)];
	}
	return null;
}
function parse_local_version(local) {
	if (local) return local.split(/[._-]/).map((part) => Number.isNaN(Number(part)) ? part.toLowerCase() : Number(part));
	return null;
}
}),
4507: ((module, __unused_webpack_exports, __webpack_require__) => {
const SemVer = __webpack_require__(5573);
const compare = (a, b, loose) => new SemVer(a, loose).compare(new SemVer(b, loose));
module.exports = compare;
}),
5667: ((module, __unused_webpack_exports, __webpack_require__) => {
const SemVer = __webpack_require__(5573);
const parse = (version, options, throwErrors = false) => {
	if (version instanceof SemVer) return version;
	try {
		return new SemVer(version, options);
	} catch (er) {
		if (!throwErrors) return null;
		throw er;
	}
};
module.exports = parse;
}),
1746: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { qg: () => parse });
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
function getLineColFromPtr(string, ptr) {
	let lines = string.slice(0, ptr).split(/\r?\n/);
	return [lines.length, lines.pop().length + 1];
}
function makeCodeBlock(string, line, column) {
	let lines = string.split(/\r?\n/);
	let codeblock = "";
	let numberLen = (Math.log10(line + 1) | 0) + 1;
	for (let i = line - 1; i <= line + 1; i++) {
		let l = lines[i - 1];
		if (!l) continue;
		codeblock += i.toString().padEnd(numberLen, " ");
		codeblock += ":  ";
		codeblock += l;
		codeblock += "\n";
		if (i === line) {
			codeblock += " ".repeat(numberLen + column + 2);
			codeblock += "^\n";
		}
	}
	return codeblock;
}
class TomlError extends Error {
	line;
	column;
	codeblock;
	constructor(message, options) {
		const [line, column] = getLineColFromPtr(options.toml, options.ptr);
		const codeblock = makeCodeBlock(options.toml, line, column);
		super(`Invalid TOML document: ${message}\n\n${codeblock}`, options);
		this.line = line;
		this.column = column;
		this.codeblock = codeblock;
	}
	static x(message, ctx, ptr) {
		throw new TomlError(message, {
			toml: ctx.s,
			ptr: ptr ?? ctx.p
		});
	}
}
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
function parseString(ctx) {
	let startPtr = ctx.p;
	let c = ctx.s.charCodeAt(ctx.p++);
	let first = c;
	let isLiteral = c === 39;
	let isMultiline = c === ctx.s.charCodeAt(ctx.p) && c === ctx.s.charCodeAt(ctx.p + 1);
	if (isMultiline) {
		if ((c = ctx.s.charCodeAt(ctx.p += 2)) === 10) ctx.p++;
		else if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10) ctx.p += 2;
	}
	let parsed = "";
	let sliceStart = ctx.p;
	let state = 0;
	for (; ctx.p < ctx.s.length; ctx.p++) {
		c = ctx.s.charCodeAt(ctx.p);
		if (isMultiline && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)) state = state && 3;
		else if (c < 32 && c !== 9 || c === 127) TomlError.x("control characters are not allowed in strings", ctx);
		else if ((!state || state === 3) && c === first && (!isMultiline || ctx.s.charCodeAt(ctx.p + 1) === first && ctx.s.charCodeAt(ctx.p + 2) === first)) {
			if (isMultiline) {
				if (ctx.s.charCodeAt(ctx.p + 3) === first) ctx.p++;
				if (ctx.s.charCodeAt(ctx.p + 3) === first) ctx.p++;
			}
			if (!state) {
				let s = ctx.s.slice(sliceStart, ctx.p);
				parsed = parsed ? parsed + s : s;
			}
			ctx.p += isMultiline ? 3 : 1;
			return parsed;
		} else if (!state) {
			if (!isLiteral && c === 92) {
				parsed += ctx.s.slice(sliceStart, sliceStart = ctx.p);
				state = 1;
			}
		} else if (state === 1) {
			if (c === 120 || c === 117 || c === 85) {
				let errPtr = ctx.p++ - 1;
				let value = 0;
				let len = c === 120 ? 2 : c === 117 ? 4 : 8;
				for (let j = 0; j < len; j++, ctx.p++) {
					let hex = ctx.s.charCodeAt(ctx.p);
					let digit = hex >= 48 && hex <= 57 ? hex - 48 : hex >= 65 && hex <= 70 ? hex - 65 + 10 : hex >= 97 && hex <= 102 ? hex - 97 + 10 : -1;
					if (digit < 0) TomlError.x("invalid non-hex character in unicode escape", ctx);
					value = value << 4 | digit;
				}
				if (value < 0 || value > 1114111 || value >= 55296 && value <= 57343) TomlError.x("invalid unicode escape", ctx, errPtr);
				parsed += String.fromCodePoint(value);
				sliceStart = ctx.p--;
				state = 0;
			} else if (isMultiline && (c === 32 || c === 9)) state = 2;
			else {
				if (c === 98) parsed += "\b";
				else if (c === 116) parsed += "	";
				else if (c === 110) parsed += "\n";
				else if (c === 102) parsed += "\f";
				else if (c === 114) parsed += "\r";
				else if (c === 101) parsed += "\x1B";
				else if (c === 34) parsed += "\"";
				else if (c === 92) parsed += "\\";
				else TomlError.x("unrecognised escape sequence", ctx);
				sliceStart = ctx.p + 1;
				state = 0;
			}
		} else if (c !== 32 && c !== 9) {
			if (state === 2) TomlError.x("invalid escape: only line-ending whitespace may be escaped", ctx, sliceStart);
			state = !isLiteral && c === 92 ? 1 : 0;
			sliceStart = ctx.p;
		}
	}
	TomlError.x("unfinished string", ctx, startPtr);
}
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
let DATE_TIME_RE = /^(\d{4}-\d{2}-\d{2})?[Tt ]?(?:(\d{2}):\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|z|[-+]\d{2}:\d{2})?$/i;
class TomlDate extends Date {
	#hasDate = false;
	#hasTime = false;
	#offset = null;
	constructor(date, fasttype, unsafeDelim) {
		let hasDate = true;
		let hasTime = true;
		let offset = "Z";
		let c;
		if (typeof date === "string") {
			if (fasttype) prep: {
				if (fasttype < 3) {
					if (+date.slice(11, 13) > 23) {
						date = "";
						break prep;
					}
					if (fasttype === 2) {
						offset = null;
						date += "Z";
					} else if ((c = date.charCodeAt(date.length - 1)) !== 90 && c !== 122) offset = date.slice(date.length - 6);
					if (unsafeDelim) date = date.slice(0, 10) + "T" + date.slice(11);
				} else if (fasttype === 4) date = +date.slice(0, 2) > 23 ? "" : `0000-01-01T${date}Z`;
				hasDate = fasttype !== 4;
				hasTime = fasttype !== 3;
			}
			else {
				let match = date.match(DATE_TIME_RE);
				if (match) {
					if (!match[1]) {
						hasDate = false;
						date = `0000-01-01T${date}`;
					}
					hasTime = !!match[2];
					hasTime && date[10] === " " && (date = date.replace(" ", "T"));
					if (match[2] && +match[2] > 23) date = "";
					else {
						offset = match[3] || null;
						if (!offset && hasTime) date += "Z";
					}
				} else date = "";
			}
		}
		super(date);
		if (!isNaN(this.getTime())) {
			this.#hasDate = hasDate;
			this.#hasTime = hasTime;
			this.#offset = offset;
		}
	}
	isDateTime() {
		return this.#hasDate && this.#hasTime;
	}
	isLocal() {
		return !this.#hasDate || !this.#hasTime || !this.#offset;
	}
	isDate() {
		return this.#hasDate && !this.#hasTime;
	}
	isTime() {
		return this.#hasTime && !this.#hasDate;
	}
	isValid() {
		return this.#hasDate || this.#hasTime;
	}
	toISOString() {
		let iso = super.toISOString();
		if (this.isDate()) return iso.slice(0, 10);
		if (this.isTime()) return iso.slice(11, 23);
		if (this.#offset === null) return iso.slice(0, -1);
		if (this.#offset === "Z" || this.#offset === "z") return iso;
		let offset = +this.#offset.slice(1, 3) * 60 + +this.#offset.slice(4, 6);
		offset = this.#offset[0] === "-" ? offset : -offset;
		return new Date(this.getTime() - offset * 6e4).toISOString().slice(0, -1) + this.#offset;
	}
	static wrapAsOffsetDateTime(jsDate, offset = "Z") {
		let date = new TomlDate(jsDate);
		date.#offset = offset;
		return date;
	}
	static wrapAsLocalDateTime(jsDate) {
		let date = new TomlDate(jsDate);
		date.#offset = null;
		return date;
	}
	static wrapAsLocalDate(jsDate) {
		let date = new TomlDate(jsDate);
		date.#hasTime = false;
		date.#offset = null;
		return date;
	}
	static wrapAsLocalTime(jsDate) {
		let date = new TomlDate(jsDate);
		date.#hasDate = false;
		date.#offset = null;
		return date;
	}
}
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
function isDigit(char, base = 10) {
	return base === 16 ? char > 47 && char < 58 || char > 64 && char < 71 || char > 96 && char < 103 : char > 47 && char < 48 + base;
}
function isEndOfValue(char, delim) {
	return char === 32 || char === 9 || char === 10 || char === 13 || delim && (char === delim || char === 44) || char === 35;
}
function extractValue(ctx, end) {
	let errPtr = ctx.p;
	let c = ctx.s.charCodeAt(ctx.p);
	if (c === 91 || c === 123) {
		ctx.d-- || TomlError.x("document contains excessively nested structures. aborting.", ctx);
		let value = c === 91 ? parseArray(ctx) : parseInlineTable(ctx);
		ctx.d++;
		return value;
	}
	if (c === 34 || c === 39) return parseString(ctx);
	if (c === 116) {
		if (ctx.s.charCodeAt(++ctx.p) !== 114 || ctx.s.charCodeAt(++ctx.p) !== 117 || ctx.s.charCodeAt(++ctx.p) !== 101) TomlError.x("invalid value", ctx, errPtr);
		return ctx.p++, true;
	}
	if (c === 102) {
		if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 108 || ctx.s.charCodeAt(++ctx.p) !== 115 || ctx.s.charCodeAt(++ctx.p) !== 101) TomlError.x("invalid value", ctx, errPtr);
		return ctx.p++, false;
	}
	if (c === 43 || c === 45) return parseNumber(ctx, ctx.p, ctx.s.charCodeAt(++ctx.p), 44 - c, end);
	if (ctx.s.charCodeAt(ctx.p + 4) === 45 && ctx.s.charCodeAt(ctx.p + 7) === 45) return parseDate(ctx, c, end);
	if (ctx.s.charCodeAt(ctx.p + 2) === 58) return parseTime(ctx, c, end);
	return parseNumber(ctx, ctx.p, c, 0, end);
}
function parseNumber(ctx, startPtr, startChr, sign, endChr) {
	let c = startChr;
	let state = 0;
	let hasUnderscores = false;
	if (c === 105) {
		if (ctx.s.charCodeAt(++ctx.p) !== 110 || ctx.s.charCodeAt(++ctx.p) !== 102) TomlError.x("invalid value", ctx, startPtr);
		return ctx.p++, (sign || 1) / 0;
	}
	if (c === 110) {
		if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 110) TomlError.x("invalid value", ctx, startPtr);
		return ctx.p++, NaN;
	}
	if (c === 48) {
		if (++ctx.p >= ctx.s.length || isEndOfValue(c = ctx.s.charCodeAt(ctx.p), endChr)) return ctx.bi === true ? 0n : 0;
		if (!sign) {
			if (c === 120) return parseIntegerBaseN(ctx, startPtr, 16, endChr);
			else if (c === 98) return parseIntegerBaseN(ctx, startPtr, 2, endChr);
			else if (c === 111) return parseIntegerBaseN(ctx, startPtr, 8, endChr);
		}
		if (c === 46) state = 2;
		else if (c === 101 || c === 69) state = 4;
		else TomlError.x("illegal leading zero", ctx, startPtr);
	} else if (!isDigit(c)) TomlError.x("invalid value", ctx, startPtr);
	while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
		if (!state) state = 1;
		if (c === 95) {
			if (!(state & 1)) TomlError.x("illegal underscore", ctx);
			state += 11;
			hasUnderscores = true;
		} else if (state === 1 && c === 46) state = 2;
		else if ((state === 1 || state === 3) && (c === 101 || c === 69)) state = 4;
		else if (state === 4 && (c === 43 || c === 45)) state = 6;
		else if (!isDigit(c)) TomlError.x(`illegal character in numeric literal`, ctx);
		else if (state > 9) state -= 11;
		else if (!(state & 1)) state++;
	}
	if (!state) {
		let val = (startChr - 48) * (sign || 1);
		return ctx.bi === true ? BigInt(val) : val;
	}
	if (!(state & 1)) TomlError.x("unfinished numeric value", ctx, startPtr);
	let str = ctx.s.slice(startPtr, ctx.p);
	if (hasUnderscores) str = str.replaceAll("_", "");
	return state > 1 ? parseFloat(str) : parseInteger(ctx, str, 10, startPtr);
}
function parseIntegerBaseN(ctx, startPtr, base, endChr) {
	let c, underscore = 1;
	while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) if (c === 95) {
		if (underscore & 1) TomlError.x("illegal underscore", ctx);
		underscore = 3;
	} else if (!isDigit(c, base)) TomlError.x(`illegal character in numeric literal`, ctx);
	else if (underscore & 1) underscore--;
	if (underscore & 1) TomlError.x("unfinished numeric value", ctx);
	let str = ctx.s.slice(startPtr + 2, ctx.p);
	if (underscore) str = str.replaceAll("_", "");
	return parseInteger(ctx, str, base, startPtr);
}
function parseInteger(ctx, str, base, startPtr) {
	if (ctx.bi !== true) int: {
		let val = parseInt(str, base);
		if (!Number.isSafeInteger(val)) {
			if (ctx.bi) break int;
			TomlError.x("integer value cannot be represented losslessly", ctx, startPtr);
		}
		return val;
	}
	return base === 10 ? BigInt(str) : BigInt((base === 2 ? "0b" : base === 8 ? "0o" : "0x") + str);
}
function parseDate(ctx, c, endChr) {
	let startPtr = ctx.p++, unsafeSeparator;
	if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++))) return parseNumber(ctx, ctx.p = startPtr, c, 0, endChr);
	ctx.p += 5;
	if (!isDigit(ctx.s.charCodeAt(ctx.p++))) TomlError.x("invalid date-time: date part is malformed", ctx, startPtr);
	if (ctx.p >= ctx.s.length || ((c = ctx.s.charCodeAt(ctx.p)) !== 32 || (unsafeSeparator = true, !isDigit(ctx.s.charCodeAt(ctx.p + 1)))) && c !== 84 && c !== 116) return readDate(ctx, ctx.s.slice(startPtr, ctx.p), 3, false, startPtr);
	if (ctx.s.charCodeAt(ctx.p += 3) !== 58) TomlError.x("invalid date-time: time part is malformed", ctx, startPtr);
	if (ctx.s.charCodeAt(ctx.p += 3) === 58) ctx.p += 3;
	if (ctx.s.charCodeAt(ctx.p) === 46) while (isDigit(ctx.s.charCodeAt(++ctx.p)));
	if (c = ctx.s.charCodeAt(ctx.p)) {
		if (c === 90 || c === 122) return readDate(ctx, ctx.s.slice(startPtr, ++ctx.p), 1, unsafeSeparator, startPtr, "[+00:00]");
		if (c === 43 || c === 45) return readDate(ctx, ctx.s.slice(startPtr, ctx.p += 6), 1, unsafeSeparator, startPtr, !ctx.ld && "[" + ctx.s.slice(ctx.p - 6, ctx.p) + "]");
	}
	return readDate(ctx, ctx.s.slice(startPtr, ctx.p), 2, unsafeSeparator, startPtr);
}
function parseTime(ctx, c, endChr) {
	let start = ctx.p;
	if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(++ctx.p))) return parseNumber(ctx, --ctx.p, c, 0, endChr);
	if (ctx.s.charCodeAt(ctx.p += 4) === 58) ctx.p += 3;
	if (ctx.s.charCodeAt(ctx.p) === 46) while (isDigit(ctx.s.charCodeAt(++ctx.p)));
	return readDate(ctx, ctx.s.slice(start, ctx.p), 4, false, start);
}
function readDate(ctx, str, type, unsafeDelim, errPtr, temporalSuffix) {
	if (ctx.ld) {
		let date = new TomlDate(str, type, unsafeDelim);
		if (!date.isValid()) TomlError.x("invalid date", ctx, errPtr);
		return date;
	}
	try {
		if (temporalSuffix) str += temporalSuffix;
		switch (type) {
			case 1: return Temporal.ZonedDateTime.from(str);
			case 2: return Temporal.PlainDateTime.from(str);
			case 3: return Temporal.PlainDate.from(str);
			case 4: return Temporal.PlainTime.from(str);
		}
	} catch (e) {
		TomlError.x(e instanceof Error ? e.message : "" + e, ctx, errPtr);
	}
}
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
function skipComment(ctx) {
	for (; ctx.p < ctx.s.length; ctx.p++) {
		let c = ctx.s.charCodeAt(ctx.p);
		if (c === 10) break;
		if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10) {
			ctx.p++;
			break;
		}
		if (c < 32 && c !== 9 || c === 127) TomlError.x("control characters are not allowed in comments", ctx);
	}
}
function skipVoid(ctx, banNewLines, banComments) {
	let c;
	while (ctx.p < ctx.s.length) {
		while (ctx.p < ctx.s.length && ((c = ctx.s.charCodeAt(ctx.p)) === 32 || c === 9 || !banNewLines && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10))) ctx.p++;
		if (banComments || c !== 35) break;
		skipComment(ctx);
	}
}
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
function parseKey(ctx, end = 61) {
	let startPtr;
	let state = 0;
	let parsed = [];
	let sliceStart;
	let c = ctx.s.charCodeAt(startPtr = ctx.p);
	do
		if (c === end) {
			if (!state) TomlError.x("unexpected end of key", ctx);
			if (state === 1) parsed.push(ctx.s.slice(sliceStart, ctx.p));
			return ctx.p++, parsed;
		} else if (c === 46) {
			if (!state) TomlError.x("illegal empty bare key", ctx);
			if (state === 1) parsed.push(ctx.s.slice(sliceStart, ctx.p));
			state = 0;
		} else if (!state && (c === 34 || c === 39)) {
			if (c === ctx.s.charCodeAt(ctx.p + 1) && c === ctx.s.charCodeAt(ctx.p + 2)) TomlError.x("illegal quoted key: multiline strings are not allowed", ctx);
			parsed.push(parseString(ctx));
			state = 2;
			ctx.p--;
		} else if (c === 32 || c === 9) {
			if (state === 1) {
				parsed.push(ctx.s.slice(sliceStart, ctx.p));
				state = 2;
			}
		} else if (state === 2 || c < 48 && c !== 45 || c > 57 && c < 65 || c > 90 && c < 97 && c !== 95 || c > 122) TomlError.x("illegal character in key", ctx);
		else if (!state) {
			state = 1;
			sliceStart = ctx.p;
		}
	while (c = ctx.s.charCodeAt(++ctx.p));
	TomlError.x("incomplete key-value: cannot find end of key", ctx, startPtr);
}
function parseInlineTable(ctx) {
	let startPtr = ctx.p++;
	let res = Object.create(null);
	let seen = new Set();
	let c;
	while (ctx.p < ctx.s.length) {
		skipVoid(ctx);
		if ((c = ctx.s.charCodeAt(ctx.p)) === 125) {
			ctx.p++;
			return res;
		}
		let k;
		let t = res;
		let hasOwn = false;
		let errPtr = ctx.p;
		let key = parseKey(ctx);
		for (let i = 0; i < key.length; i++) {
			if (i) t = hasOwn ? t[k] : t[k] = Object.create(null);
			k = key[i];
			if ((hasOwn = Object.hasOwn(t, k)) && (typeof t[k] !== "object" || seen.has(t[k]))) TomlError.x("trying to redefine an already defined value", ctx, errPtr);
			let unsafe = k === "__proto__";
			if (ctx.uk && (unsafe || k === "constructor")) {
				t = ctx.uk !== 1 && TomlError.x("document contains an unsafe property", ctx, errPtr);
				break;
			}
			if (!hasOwn && unsafe) Object.defineProperty(t, k, {
				enumerable: true,
				configurable: true,
				writable: true
			});
		}
		if (hasOwn) TomlError.x("trying to redefine an already defined value", ctx, errPtr);
		skipVoid(ctx, true, true);
		let value = extractValue(ctx, 125);
		if (t && typeof (t[k] = value) === "object") seen.add(value);
		skipVoid(ctx);
		if ((c = ctx.s.charCodeAt(ctx.p++)) === 125) return res;
		if (c !== 44) TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
	}
	TomlError.x("unfinished table", ctx, startPtr);
}
function parseArray(ctx) {
	let startPtr = ctx.p++;
	let res = [];
	let c;
	while (ctx.p < ctx.s.length) {
		skipVoid(ctx);
		if ((c = ctx.s.charCodeAt(ctx.p)) === 93) {
			ctx.p++;
			return res;
		}
		res.push(extractValue(ctx, 93));
		skipVoid(ctx);
		if ((c = ctx.s.charCodeAt(ctx.p++)) === 93) return res;
		if (c !== 44) TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
	}
	TomlError.x("unfinished array", ctx, startPtr);
}
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
function peekTable(ctx, key, table, meta, type) {
	let t = table;
	let m = meta;
	let k;
	let hasOwn = false;
	let state;
	for (let i = 0; i < key.length; i++) {
		if (i) {
			t = hasOwn ? t[k] : t[k] = Object.create(null);
			m = (state = m[k]).c;
			if (type === 0 && (state.t === 1 || state.t === 2)) return null;
			if (state.t === 2) {
				let l = t.length - 1;
				t = t[l];
				m = m[l].c;
			}
		}
		k = key[i];
		if ((hasOwn = Object.hasOwn(t, k)) && m[k]?.t === 0 && m[k]?.d) return null;
		if (!hasOwn) {
			let unsafe = k === "__proto__";
			if (ctx.uk && (unsafe || k === "constructor")) return false;
			if (unsafe) {
				Object.defineProperty(t, k, {
					enumerable: true,
					configurable: true,
					writable: true
				});
				Object.defineProperty(m, k, {
					enumerable: true,
					configurable: true,
					writable: true
				});
			}
			m[k] = {
				t: i < key.length - 1 && type === 2 ? 3 : type,
				d: false,
				i: 0,
				c: Object.create(null)
			};
		}
	}
	state = m[k];
	if (state.t !== type && !(type === 1 && state.t === 3)) return null;
	if (type === 2) {
		if (!state.d) {
			state.d = true;
			t[k] = [];
		}
		t[k].push(t = Object.create(null));
		state.c[state.i++] = state = {
			t: 1,
			d: false,
			i: 0,
			c: Object.create(null)
		};
	}
	if (state.d) return null;
	state.d = true;
	if (type === 1) t = hasOwn ? t[k] : t[k] = Object.create(null);
	else if (type === 0 && hasOwn) return null;
	return [
		k,
		t,
		state.c
	];
}
function validateTablePeek(ctx, peek, ptr) {
	if (peek === null || ctx.uk === 2) TomlError.x(peek === null ? "trying to redefine an already defined table or value" : "document contains an unsafe property", ctx, ptr);
}
function parse(toml, options = {}) {
	let ctx = {
		s: toml,
		p: 0,
		d: options.maxDepth ?? 1e3,
		bi: options.integersAsBigInt ?? false,
		ld: options.useLegacyDate ?? true,
		uk: options.unsafeKeyBehaviour === "throw" ? 2 : options.unsafeKeyBehaviour === "drop" ? 1 : 0
	};
	let res = Object.create(null);
	let meta = Object.create(null);
	let tmp;
	let skipping = false;
	let tbl = res;
	let m = meta;
	if (toml.charCodeAt(0) === 65279) ctx.p++;
	skipVoid(ctx);
	while (ctx.p < toml.length) {
		if (toml.charCodeAt(ctx.p) === 91) {
			let isTableArray = toml.charCodeAt(++ctx.p) === 91;
			tmp = ctx.p += +isTableArray;
			skipping = false;
			let k = parseKey(ctx, 93);
			if (isTableArray) {
				if (toml.charCodeAt(ctx.p) !== 93) TomlError.x("expected end of table array declaration", ctx);
				ctx.p++;
			}
			let p = peekTable(ctx, k, res, meta, isTableArray ? 2 : 1);
			if (!p) {
				validateTablePeek(ctx, p, tmp);
				skipping = true;
			} else {
				m = p[2];
				tbl = p[1];
			}
		} else {
			tmp = ctx.p;
			let p = peekTable(ctx, parseKey(ctx), tbl, m, 0);
			if (!p && !skipping) validateTablePeek(ctx, p, tmp);
			skipVoid(ctx, true, true);
			let v = extractValue(ctx, void 0);
			if (p && !skipping) p[1][p[0]] = v;
		}
		skipVoid(ctx, true);
		if (ctx.p < toml.length && (tmp = toml.charCodeAt(ctx.p)) !== 10 && (tmp !== 13 || toml.charCodeAt(ctx.p + 1) !== 10)) TomlError.x("each key-value declaration must be followed by an end-of-line", ctx);
		skipVoid(ctx);
	}
	return res;
}
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
"".isWellFormed;
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
}),
5573: ((module, __unused_webpack_exports, __webpack_require__) => {
const debug = __webpack_require__(7137);
const { MAX_LENGTH, MAX_SAFE_INTEGER } = __webpack_require__(2311);
const { safeRe: re, t } = __webpack_require__(8105);
const parseOptions = __webpack_require__(9302);
const { compareIdentifiers } = __webpack_require__(1198);
const isPrereleaseIdentifier = (prerelease, identifier) => {
	const identifiers = identifier.split(".");
	if (identifiers.length > prerelease.length) return false;
	for (let i = 0; i < identifiers.length; i++) if (compareIdentifiers(prerelease[i], identifiers[i]) !== 0) return false;
	return true;
};
class SemVer {
	constructor(version, options) {
		options = parseOptions(options);
		if (version instanceof SemVer) {
			if (version.loose === !!options.loose && version.includePrerelease === !!options.includePrerelease) return version;
			else version = version.version;
		} else if (typeof version !== "string") throw new TypeError(`Invalid version. Must be a string. Got type "${typeof version}".`);
		if (version.length > MAX_LENGTH) throw new TypeError(`version is longer than ${MAX_LENGTH} characters`);
		debug("SemVer", version, options);
		this.options = options;
		this.loose = !!options.loose;
		this.includePrerelease = !!options.includePrerelease;
		const m = version.trim().match(options.loose ? re[t.LOOSE] : re[t.FULL]);
		if (!m) throw new TypeError(`Invalid Version: ${version}`);
		this.raw = version;
		this.major = +m[1];
		this.minor = +m[2];
		this.patch = +m[3];
		if (this.major > MAX_SAFE_INTEGER || this.major < 0) throw new TypeError("Invalid major version");
		if (this.minor > MAX_SAFE_INTEGER || this.minor < 0) throw new TypeError("Invalid minor version");
		if (this.patch > MAX_SAFE_INTEGER || this.patch < 0) throw new TypeError("Invalid patch version");
		if (!m[4]) this.prerelease = [];
		else this.prerelease = m[4].split(".").map((id) => {
			if (/^[0-9]+$/.test(id)) {
				const num = +id;
				if (num >= 0 && num < MAX_SAFE_INTEGER) return num;
			}
			return id;
		});
		this.build = m[5] ? m[5].split(".") : [];
		this.format();
	}
	format() {
		this.version = `${this.major}.${this.minor}.${this.patch}`;
		if (this.prerelease.length) this.version += `-${this.prerelease.join(".")}`;
		return this.version;
	}
	toString() {
		return this.version;
	}
	compare(other) {
		debug("SemVer.compare", this.version, this.options, other);
		if (!(other instanceof SemVer)) {
			if (typeof other === "string" && other === this.version) return 0;
			other = new SemVer(other, this.options);
		}
		if (other.version === this.version) return 0;
		return this.compareMain(other) || this.comparePre(other);
	}
	compareMain(other) {
		if (!(other instanceof SemVer)) other = new SemVer(other, this.options);
		if (this.major < other.major) return -1;
		if (this.major > other.major) return 1;
		if (this.minor < other.minor) return -1;
		if (this.minor > other.minor) return 1;
		if (this.patch < other.patch) return -1;
		if (this.patch > other.patch) return 1;
		return 0;
	}
	comparePre(other) {
		if (!(other instanceof SemVer)) other = new SemVer(other, this.options);
		if (this.prerelease.length && !other.prerelease.length) return -1;
		else if (!this.prerelease.length && other.prerelease.length) return 1;
		else if (!this.prerelease.length && !other.prerelease.length) return 0;
		let i = 0;
		do {
			const a = this.prerelease[i];
			const b = other.prerelease[i];
			debug("prerelease compare", i, a, b);
			if (a === void 0 && b === void 0) return 0;
			else if (b === void 0) return 1;
			else if (a === void 0) return -1;
			else if (a === b) continue;
			else return compareIdentifiers(a, b);
		} while (++i);
	}
	compareBuild(other) {
		if (!(other instanceof SemVer)) other = new SemVer(other, this.options);
		let i = 0;
		do {
			const a = this.build[i];
			const b = other.build[i];
			debug("build compare", i, a, b);
			if (a === void 0 && b === void 0) return 0;
			else if (b === void 0) return 1;
			else if (a === void 0) return -1;
			else if (a === b) continue;
			else return compareIdentifiers(a, b);
		} while (++i);
	}
	inc(release, identifier, identifierBase) {
		if (release.startsWith("pre")) {
			if (!identifier && identifierBase === false) throw new Error("invalid increment argument: identifier is empty");
			if (identifier) {
				const match = `-${identifier}`.match(this.options.loose ? re[t.PRERELEASELOOSE] : re[t.PRERELEASE]);
				if (!match || match[1] !== identifier) throw new Error(`invalid identifier: ${identifier}`);
			}
		}
		switch (release) {
			case "premajor":
				this.prerelease.length = 0;
				this.patch = 0;
				this.minor = 0;
				this.major++;
				this.inc("pre", identifier, identifierBase);
				break;
			case "preminor":
				this.prerelease.length = 0;
				this.patch = 0;
				this.minor++;
				this.inc("pre", identifier, identifierBase);
				break;
			case "prepatch":
				this.prerelease.length = 0;
				this.inc("patch", identifier, identifierBase);
				this.inc("pre", identifier, identifierBase);
				break;
			case "prerelease":
				if (this.prerelease.length === 0) this.inc("patch", identifier, identifierBase);
				this.inc("pre", identifier, identifierBase);
				break;
			case "release":
				if (this.prerelease.length === 0) throw new Error(`version ${this.raw} is not a prerelease`);
				this.prerelease.length = 0;
				break;
			case "major":
				if (this.minor !== 0 || this.patch !== 0 || this.prerelease.length === 0) this.major++;
				this.minor = 0;
				this.patch = 0;
				this.prerelease = [];
				break;
			case "minor":
				if (this.patch !== 0 || this.prerelease.length === 0) this.minor++;
				this.patch = 0;
				this.prerelease = [];
				break;
			case "patch":
				if (this.prerelease.length === 0) this.patch++;
				this.prerelease = [];
				break;
			case "pre": {
				const base = Number(identifierBase) ? 1 : 0;
				if (this.prerelease.length === 0) this.prerelease = [base];
				else {
					let i = this.prerelease.length;
					while (--i >= 0) if (typeof this.prerelease[i] === "number") {
						this.prerelease[i]++;
						i = -2;
					}
					if (i === -1) {
						if (identifier === this.prerelease.join(".") && identifierBase === false) throw new Error("invalid increment argument: identifier already exists");
						this.prerelease.push(base);
					}
				}
				if (identifier) {
					let prerelease = [identifier, base];
					if (identifierBase === false) prerelease = [identifier];
					if (isPrereleaseIdentifier(this.prerelease, identifier)) {
						const prereleaseBase = this.prerelease[identifier.split(".").length];
						if (isNaN(prereleaseBase)) this.prerelease = prerelease;
					} else this.prerelease = prerelease;
				}
				break;
			}
			default: throw new Error(`invalid increment argument: ${release}`);
		}
		this.raw = this.format();
		if (this.build.length) this.raw += `+${this.build.join(".")}`;
		return this;
	}
}
module.exports = SemVer;
}),
8105: ((module, exports, __webpack_require__) => {
const { MAX_SAFE_COMPONENT_LENGTH, MAX_SAFE_BUILD_LENGTH, MAX_LENGTH } = __webpack_require__(2311);
const debug = __webpack_require__(7137);
exports = module.exports = {};
const re = exports.re = [];
const safeRe = exports.safeRe = [];
const src = exports.src = [];
const safeSrc = exports.safeSrc = [];
const t = exports.t = {};
let R = 0;
const LETTERDASHNUMBER = "[a-zA-Z0-9-]";
const safeRegexReplacements = [
	["\\s", 1],
	["\\d", MAX_LENGTH],
	[LETTERDASHNUMBER, MAX_SAFE_BUILD_LENGTH]
];
const makeSafeRegex = (value) => {
	for (const [token, max] of safeRegexReplacements) value = value.split(`${token}*`).join(`${token}{0,${max}}`).split(`${token}+`).join(`${token}{1,${max}}`);
	return value;
};
const createToken = (name, value, isGlobal) => {
	const safe = makeSafeRegex(value);
	const index = R++;
	debug(name, index, value);
	t[name] = index;
	src[index] = value;
	safeSrc[index] = safe;
	re[index] = new RegExp(value, isGlobal ? "g" : void 0);
	safeRe[index] = new RegExp(safe, isGlobal ? "g" : void 0);
};
createToken("NUMERICIDENTIFIER", "0|[1-9]\\d*");
createToken("NUMERICIDENTIFIERLOOSE", "\\d+");
createToken("NONNUMERICIDENTIFIER", `\\d*[a-zA-Z-]${LETTERDASHNUMBER}*`);
createToken("MAINVERSION", `(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})`);
createToken("MAINVERSIONLOOSE", `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})`);
createToken("PRERELEASEIDENTIFIER", `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIER]})`);
createToken("PRERELEASEIDENTIFIERLOOSE", `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIERLOOSE]})`);
createToken("PRERELEASE", `(?:-(${src[t.PRERELEASEIDENTIFIER]}(?:\\.${src[t.PRERELEASEIDENTIFIER]})*))`);
createToken("PRERELEASELOOSE", `(?:-?(${src[t.PRERELEASEIDENTIFIERLOOSE]}(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]})*))`);
createToken("BUILDIDENTIFIER", `${LETTERDASHNUMBER}+`);
createToken("BUILD", `(?:\\+(${src[t.BUILDIDENTIFIER]}(?:\\.${src[t.BUILDIDENTIFIER]})*))`);
createToken("FULLPLAIN", `v?${src[t.MAINVERSION]}${src[t.PRERELEASE]}?${src[t.BUILD]}?`);
createToken("FULL", `^${src[t.FULLPLAIN]}$`);
createToken("LOOSEPLAIN", `[v=\\s]*${src[t.MAINVERSIONLOOSE]}${src[t.PRERELEASELOOSE]}?${src[t.BUILD]}?`);
createToken("LOOSE", `^${src[t.LOOSEPLAIN]}$`);
createToken("GTLT", "((?:<|>)?=?)");
createToken("XRANGEIDENTIFIERLOOSE", `${src[t.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`);
createToken("XRANGEIDENTIFIER", `${src[t.NUMERICIDENTIFIER]}|x|X|\\*`);
createToken("XRANGEPLAIN", `[v=\\s]*(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:${src[t.PRERELEASE]})?${src[t.BUILD]}?)?)?`);
createToken("XRANGEPLAINLOOSE", `[v=\\s]*(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:${src[t.PRERELEASELOOSE]})?${src[t.BUILD]}?)?)?`);
createToken("XRANGE", `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAIN]}$`);
createToken("XRANGELOOSE", `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAINLOOSE]}$`);
createToken("COERCEPLAIN", `(^|[^\\d])(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}})(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?`);
createToken("COERCE", `${src[t.COERCEPLAIN]}(?:$|[^\\d])`);
createToken("COERCEFULL", src[t.COERCEPLAIN] + `(?:${src[t.PRERELEASE]})?(?:${src[t.BUILD]})?(?:$|[^\\d])`);
createToken("COERCERTL", src[t.COERCE], true);
createToken("COERCERTLFULL", src[t.COERCEFULL], true);
createToken("LONETILDE", "(?:~>?)");
createToken("TILDETRIM", `(\\s*)${src[t.LONETILDE]}\\s+`, true);
exports.tildeTrimReplace = "$1~";
createToken("TILDE", `^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}$`);
createToken("TILDELOOSE", `^${src[t.LONETILDE]}${src[t.XRANGEPLAINLOOSE]}$`);
createToken("LONECARET", "(?:\\^)");
createToken("CARETTRIM", `(\\s*)${src[t.LONECARET]}\\s+`, true);
exports.caretTrimReplace = "$1^";
createToken("CARET", `^${src[t.LONECARET]}${src[t.XRANGEPLAIN]}$`);
createToken("CARETLOOSE", `^${src[t.LONECARET]}${src[t.XRANGEPLAINLOOSE]}$`);
createToken("COMPARATORLOOSE", `^${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]})$|^$`);
createToken("COMPARATOR", `^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]})$|^$`);
createToken("COMPARATORTRIM", `(\\s*)${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`, true);
exports.comparatorTrimReplace = "$1$2$3";
createToken("HYPHENRANGE", `^\\s*(${src[t.XRANGEPLAIN]})\\s+-\\s+(${src[t.XRANGEPLAIN]})\\s*$`);
createToken("HYPHENRANGELOOSE", `^\\s*(${src[t.XRANGEPLAINLOOSE]})\\s+-\\s+(${src[t.XRANGEPLAINLOOSE]})\\s*$`);
createToken("STAR", "(<|>)?=?\\s*\\*");
createToken("GTE0", "^\\s*>=\\s*0\\.0\\.0\\s*$");
createToken("GTE0PRE", "^\\s*>=\\s*0\\.0\\.0-0\\s*$");
}),
9302: ((module) => {
const looseOption = Object.freeze({ loose: true });
const emptyOpts = Object.freeze({});
const parseOptions = (options) => {
	if (!options) return emptyOpts;
	if (typeof options !== "object") return looseOption;
	return options;
};
module.exports = parseOptions;
}),
1198: ((module) => {
const numeric = /^[0-9]+$/;
const compareIdentifiers = (a, b) => {
	if (typeof a === "number" && typeof b === "number") return a === b ? 0 : a < b ? -1 : 1;
	const anum = numeric.test(a);
	const bnum = numeric.test(b);
	if (anum && bnum) {
		a = +a;
		b = +b;
	}
	return a === b ? 0 : anum && !bnum ? -1 : bnum && !anum ? 1 : a < b ? -1 : 1;
};
const rcompareIdentifiers = (a, b) => compareIdentifiers(b, a);
module.exports = {
	compareIdentifiers,
	rcompareIdentifiers
};
}),
7137: ((module) => {
module.exports = typeof process === "object" && process.env && process.env.NODE_DEBUG && /\bsemver\b/i.test(process.env.NODE_DEBUG) ? (...args) => console.error("SEMVER", ...args) : () => {};
}),
2311: ((module) => {
module.exports = {
	MAX_LENGTH: 256,
	MAX_SAFE_COMPONENT_LENGTH: 16,
	MAX_SAFE_BUILD_LENGTH: 250,
	MAX_SAFE_INTEGER: Number.MAX_SAFE_INTEGER || 9007199254740991,
	WHITESPACE_CHARACTERS: [
		"	",
		"\n",
		"\v",
		"\f",
		"\r",
		" ",
		"\xA0",
		" ",
		" ",
		" ",
		" ",
		" ",
		" ",
		" ",
		" ",
		" ",
		" ",
		" ",
		" ",
		"\u2028",
		"\u2029",
		" ",
		" ",
		"　",
		"﻿"
	],
	RELEASE_TYPES: [
		"major",
		"premajor",
		"minor",
		"preminor",
		"patch",
		"prepatch",
		"prerelease"
	],
	SEMVER_SPEC_VERSION: "2.0.0",
	FLAG_INCLUDE_PRERELEASE: 1,
	FLAG_LOOSE: 2
};
})
};
