export const modules = {
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
const separators = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu;
const deceptive = /(?!\u200c|\u200d|[\ufe00-\ufe0f])[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
const piledMarks = /(\p{M}{4})\p{M}+/gu;
const asCodePoint = (character) => `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}⟩`;
function visible(value) {
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
const wide = /[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60]/u;
const narrowest = /[\p{M}\p{Cf}]/u;
function columns(value) {
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
