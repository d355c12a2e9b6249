export const modules = {
7877: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	DQ: () => loginOf,
	D_: () => identity,
	EK: () => authorsOf
});
const noreply = /^(?:\d+\+)?([a-z0-9][a-z0-9_-]*(?:\[bot\])?)@users\.noreply\.github\.com$/i;
function loginOf(email) {
	if (email.toLowerCase() === "noreply@github.com") return "web-flow";
	return noreply.exec(email)?.[1] ?? null;
}
function identity(name, email) {
	return {
		login: loginOf(email),
		name,
		email
	};
}
function coAuthors(message) {
	const found = [];
	for (const line of message.split("\n")) {
		const value = /^\s*co-authored-by:(.*)$/i.exec(line.trimEnd())?.[1];
		const open = value?.lastIndexOf("<") ?? -1;
		if (value === void 0 || open < 0 || !value.endsWith(">")) continue;
		const email = value.slice(open + 1, -1).trim();
		if (email !== "") found.push(identity(value.slice(0, open).trim(), email));
	}
	return found;
}
function authorsOf(author, message) {
	const byAddress = new Map([[author.email.toLowerCase(), author]]);
	for (const other of coAuthors(message)) {
		const key = other.email.toLowerCase();
		if (!byAddress.has(key)) byAddress.set(key, other);
	}
	return [...byAddress.values()];
}
}),
3124: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { o: () => caveats });
const caveats = {
	"body-edited": "The description was edited after the merge, so rules that read it did not judge",
	"checks-later": "Checks ran, or ended, only after the merge: what they said by then does not count",
	"checks-gone": "GitHub keeps checks for about 400 days: of an older change without any, nobody knows whether some ran",
	"threads-today": "Review threads count as they are today: GitHub does not tell when one was resolved",
	"dismissed-review": "A review was dismissed; GitHub does not tell here whether that was before the merge",
	"label-history": "The label history is not complete, so labels count as they are today",
	"no-diff": "git could not give the diff, so that nothing about its files is known",
	"no-patch": "Its patches could not be read (too large, or missing in this clone): judged by its paths alone"
};
})
};
