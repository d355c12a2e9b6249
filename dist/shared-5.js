export const modules = {
699: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { recordsBranchName: () => recordsBranchName });
const recordsBranchName = "change-records";
}),
1566: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Y6: () => revertClaims,
	DH: () => revertsOf,
	PV: () => sortedLinks
});
const quoted = /^(Revert|Reapply) "(.+)"/;
const numbered = / \(#[1-9]\d{0,8}\)$/;
function revertedTitle(line) {
	const [, word, inside] = quoted.exec(line) ?? [];
	if (inside === void 0) return null;
	return word === "Revert" ? inside : `Revert "${inside}"`;
}
function numberIn(line) {
	const digits = /^Merge pull request #([1-9]\d{0,8}) from /.exec(line)?.[1] ?? numbered.exec(line)?.[0].slice(3, -1);
	return digits === void 0 ? null : Number(digits);
}
function meaningOf(title) {
	let core = title.trim().replace(numbered, "");
	let depth = 0;
	while (depth < 100) {
		const [, word, inside] = /^(Revert|Reapply) "(.+)"$/.exec(core) ?? [];
		if (inside === void 0) break;
		depth += word === "Revert" ? 1 : 2;
		core = inside.replace(numbered, "");
	}
	return {
		core,
		depth
	};
}
const reverts_button = /^ {0,3}reverts ([\w.-]{1,100}\/[\w.-]{1,100})?#([1-9]\d{0,8})[.]?\s*$/i;
const gitRevert = /^ {0,3}This reverts commit ([0-9a-f]{7,64})(?:[.,]| \(|\s*$)/i;
function revertClaims({ repository, title, body, messages }) {
	const lines = [body ?? "", ...messages].flatMap((text) => text.split(/\r\n?|\n/));
	const numbers = lines.flatMap((line) => {
		const [, where, number] = reverts_button.exec(line) ?? [];
		const own = where === void 0 || where.toLowerCase() === repository.toLowerCase();
		return number !== void 0 && own ? [Number(number)] : [];
	});
	const commits = lines.flatMap((line) => gitRevert.exec(line)?.[1]?.toLowerCase() ?? []);
	const titles = [title, ...messages.map((message) => message.split(/\r\n?|\n/, 1)[0] ?? "")].flatMap((line) => revertedTitle(line) ?? []);
	return {
		numbers: [...new Set([...numbers, ...titles.flatMap((each) => numberIn(each) ?? [])])],
		commits: [...new Set(commits)],
		titles: [...new Set(titles)]
	};
}
function titled(title, merged) {
	const exact = merged.filter((one) => one.title === title);
	const { core, depth } = meaningOf(title);
	const isSame = (other) => other.includes(core) && meaningOf(other).core === core && meaningOf(other).depth === depth;
	const found = exact.length > 0 ? exact : merged.filter((one) => isSame(one.title));
	return found.length === 1 ? found : [];
}
const startsWith = (commit, abbreviated) => commit.toLowerCase().startsWith(abbreviated.toLowerCase());
function revertsOf(facts, merged) {
	const claims = revertClaims(facts);
	const { reverts = null } = facts;
	const found = new Map();
	const exactOf = (number) => reverts !== null && number === reverts.number ? reverts.exact : null;
	const add = (number, commit) => {
		if (number !== null && number === facts.number) return;
		const key = number === null ? `commit ${commit?.slice(0, 7)}` : `#${number}`;
		if (!found.has(key)) found.set(key, {
			number,
			commit,
			exact: exactOf(number)
		});
	};
	const named = (one) => add(one.number, one.commits[0] ?? null);
	if (reverts !== null && reverts.number > 0) {
		const known = merged.find(({ number }) => number === reverts.number);
		add(reverts.number, known?.commits[0] ?? null);
	}
	for (const number of claims.numbers) add(number, merged.find((one) => one.number === number)?.commits[0] ?? null);
	for (const commit of claims.commits) {
		const known = merged.find(({ commits }) => commits.some((each) => startsWith(each, commit)));
		if (known === void 0) add(null, commit);
		else named(known);
	}
	if (found.size === 0) {
		const others = merged.filter(({ number }) => number === null || number !== facts.number);
		for (const one of claims.titles.flatMap((title) => titled(title, others))) named(one);
	}
	return sortedLinks([...found.values()]);
}
function sortedLinks(links) {
	const once = new Map();
	for (const link of links) {
		const key = link.number === null ? `c${link.commit}` : `n${link.number}`;
		const known = once.get(key);
		once.set(key, {
			...link,
			commit: known?.commit ?? link.commit,
			exact: known === void 0 ? link.exact : known.exact ?? link.exact
		});
	}
	const rank = ({ number }) => number ?? Number.POSITIVE_INFINITY;
	const byCommit = (one, other) => {
		const [a, b] = [one.commit ?? "", other.commit ?? ""];
		return a < b ? -1 : a > b ? 1 : 0;
	};
	return [...once.values()].sort((one, other) => rank(one) === rank(other) ? byCommit(one, other) : rank(one) - rank(other));
}
})
};
