export const modules = {
6799: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	i: () => changesBetween,
	j: () => undoesExactly
});
function changesBetween(before, after) {
	const changes = new Map();
	for (const path of new Set([...before.keys(), ...after.keys()])) {
		const change = {
			before: before.get(path) ?? null,
			after: after.get(path) ?? null
		};
		if (!same(change.before, change.after)) changes.set(path, change);
	}
	return changes;
}
function undoesExactly(branch, undone) {
	const merged = combined(undone);
	if (merged === null || merged.size === 0 || merged.size !== branch.size) return false;
	for (const [path, { before, after }] of merged) {
		const change = branch.get(path);
		if (change === void 0 || !same(change.before, after) || !same(change.after, before)) return false;
	}
	return true;
}
function combined(all) {
	const result = new Map();
	for (const changes of all) for (const [path, change] of changes) {
		const earlier = result.get(path);
		if (earlier !== void 0 && !same(earlier.after, change.before)) return null;
		result.set(path, {
			before: earlier === void 0 ? change.before : earlier.before,
			after: change.after
		});
	}
	for (const [path, { before, after }] of result) if (same(before, after)) result.delete(path);
	return result;
}
function same(a, b) {
	return a === null || b === null ? a === b : a.mode === b.mode && a.oid === b.oid;
}
}),
2233: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	B7: () => titlesOf,
	Cj: () => ofRevert,
	U7: () => revertMentions,
	_n: () => pullRequestOf
});
const most = 50;
function revertMentions(texts, repository) {
	const shas = texts.flatMap((text) => [...text.matchAll(/\breverts? commits? ([0-9a-f]{7,64})\b/gi)].map(([, sha = ""]) => sha.toLowerCase()));
	const titles = texts.flatMap((text) => text.split("\n").flatMap(quotedTitle));
	const numbers = [...texts.flatMap((text) => numbersIn(text, repository)), ...titles.flatMap(({ title, line }) => numberAtEnd(title) ?? numberAtEnd(line) ?? [])];
	return {
		shas: first(shas),
		numbers: first(numbers),
		titles: first(titles.map(({ title }) => title))
	};
}
function numbersIn(text, repository) {
	return [...text.matchAll(/\breverts? (?:pull request )?([\w.-]{1,100}\/[\w.-]{1,100})?#(\d{1,9})\b/gi)].filter(([, where]) => where === void 0 || where.toLowerCase() === repository.toLowerCase()).map(([, , number]) => Number(number));
}
function quotedTitle(text) {
	const line = text.trim();
	const end = line.lastIndexOf("\"");
	return /^revert "/i.test(line) && end > 8 ? [{
		title: line.slice(8, end),
		line
	}] : [];
}
function pullRequestOf(message) {
	const subject = firstLine(message);
	return numberAtEnd(subject) ?? Number(/^Merge pull request #(\d{1,9}) from /.exec(subject)?.[1] ?? 0);
}
function titlesOf(message) {
	const [subject = "", ...rest] = message.split("\n");
	const merged = subject.startsWith("Merge pull request #") ? rest.find((line) => line.trim() !== "") : void 0;
	return [
		subject,
		subject.trim().endsWith(")") ? subject.slice(0, subject.lastIndexOf("(")).trimEnd() : subject,
		...merged === void 0 ? [] : [merged.trim()]
	].filter((title) => title !== "");
}
function numberAtEnd(line) {
	const digits = /\(#(\d{1,9})\)$/.exec(line.trimEnd())?.[1];
	return digits === void 0 ? null : Number(digits);
}
function firstLine(message) {
	return message.split("\n", 1)[0] ?? "";
}
function first(all) {
	return new Set([...new Set(all)].slice(0, most));
}
function ofRevert(texts, repository) {
	const { shas, numbers, titles } = revertMentions(texts, repository);
	return shas.size + numbers.size + titles.size > 0 ? { ofRevert: true } : {};
}
})
};
